### Die Meldungsleisten von Aufträgen: die eines Labs, des Katalogs, eines Images.

## Arbeit am Datenträger der Vorlage

ui-bar-exporting = „{ $image }“ { $version } wird nach { $gallery } exportiert
ui-bar-uploading = „{ $image }“ { $version } wird in { $gallery } hochgeladen
ui-bar-replicating = „{ $image }“ { $version } wird in weitere Regionen kopiert
ui-bar-downloading = „{ $image }“ { $version } wird in { $path } geschrieben
ui-bar-verifying = „{ $gallery }“ wird überprüft
ui-bar-healing = „{ $gallery }“ wird repariert
ui-bar-collecting = „{ $gallery }“ wird bereinigt
ui-bar-making-disk = Der Datenträger der Vorlage wird erstellt
ui-bar-cancelling-export = Export von „{ $image }“ wird abgebrochen
ui-bar-cancelling-upload = Hochladen von „{ $image }“ wird abgebrochen
ui-bar-cancelling-replicate = Kopieren von „{ $image }“ wird abgebrochen
ui-bar-cancelling-download = Herunterladen von „{ $image }“ wird abgebrochen
ui-bar-cancelling-disk = Erstellen des Vorlagendatenträgers wird abgebrochen
ui-bar-cancelling-verify = Überprüfung von „{ $gallery }“ wird abgebrochen
ui-bar-cancelling-collect = Bereinigung von „{ $gallery }“ wird abgebrochen
ui-bar-cancelling-why = Der Vorgang endet beim nächsten Abschnitt des Datenträgers.
ui-bar-cancel-export-hint = Vom Image bleibt nichts im Katalog zurück.
ui-bar-cancel-replicate-hint = Regionen, die bereit sind, behalten das Image.
ui-bar-cancel-download-hint = Es bleibt keine Datei zurück.
ui-bar-cancel-verify-hint = Am Katalog wird in keinem Fall etwas geändert.
ui-bar-cancel-heal-hint = Was schon repariert ist, bleibt repariert.
ui-bar-cancel-collect-hint = Was bis dahin entfernt wird, wurde nicht benötigt. Der Rest bleibt für das nächste Mal.
ui-bar-cancel-lab-hint = Auch das Lab wird entfernt, da es noch keinen Datenträger hat.
ui-bar-cancel-disk-hint = Das Lab behält seinen bisherigen Datenträger.
ui-bar-waiting = In der Warteschlange
ui-bar-details = Details
ui-bar-hide-details = Details ausblenden
ui-bar-region-done = Bereit, { $total }
ui-bar-region-of = { $done } von { $total }
ui-bar-region-waiting = Wartend
ui-bar-region-failed = Fehler

## Wie die Arbeit endete

ui-bar-exported = „{ $image }“ { $version } ist in { $gallery }
ui-bar-exported-partly = „{ $image }“ { $version } ist in { $gallery }, aber nicht in jeder Region
ui-bar-regions = { $count ->
    [one] { $count } Region
   *[other] { $count } Regionen
}
ui-bar-regions-of = { $done } von { $count ->
    [one] { $count } Region
   *[other] { $count } Regionen
}
ui-bar-more-regions = { $count ->
    [one] { $count } weitere Region
   *[other] { $count } weitere Regionen
}
ui-bar-more-regions-of = { $done } von { $count ->
    [one] { $count } weiteren Region
   *[other] { $count } weiteren Regionen
}
ui-bar-new = { $data } Daten, davon { $new } neu im Katalog
ui-bar-nothing-new = { $data } Daten, alle bereits im Katalog
ui-bar-stored = { $stored } gespeichert
ui-bar-region-without = { $region }: { $reason }
ui-bar-create-lab = Lab aus diesem Image erstellen
ui-bar-show-in-gallery = Im Katalog anzeigen
ui-bar-show-image = Image anzeigen
ui-bar-detached = Der Katalog „{ $gallery }“ ist nicht mehr angefügt.
ui-bar-gallery-before = (früherer Katalog)
ui-bar-retry = Wiederholen
ui-bar-retry-regions = Für diese Regionen wiederholen
ui-bar-replicated = „{ $image }“ { $version } ist in weiteren Regionen
ui-bar-replicated-partly = „{ $image }“ { $version } ist nicht in allen angeforderten Regionen
ui-bar-copied = { $copied } kopiert
ui-bar-downloaded = „{ $image }“ { $version } wurde in { $path } geschrieben
ui-bar-disk-ready = Der Datenträger der Vorlage ist bereit
ui-bar-failed-export = „{ $image }“ wurde nicht exportiert
ui-bar-failed-upload = „{ $image }“ wurde nicht hochgeladen
ui-bar-failed-replicate = „{ $image }“ wurde nicht in weitere Regionen kopiert
ui-bar-failed-download = „{ $image }“ wurde nicht heruntergeladen
ui-bar-failed-verify = „{ $gallery }“ konnte nicht überprüft werden
ui-bar-failed-collect = „{ $gallery }“ wurde nicht bereinigt
ui-bar-failed-disk = Der Datenträger der Vorlage wurde nicht erstellt
ui-bar-other-disk = Andere Datenträgerdatei verwenden…
ui-bar-interrupted-export = Der Export von „{ $image }“ wurde unterbrochen
ui-bar-interrupted-upload = Das Hochladen von „{ $image }“ wurde unterbrochen
ui-bar-interrupted-replicate = Das Kopieren von „{ $image }“ in weitere Regionen wurde unterbrochen
ui-bar-interrupted-download = Das Herunterladen von „{ $image }“ wurde unterbrochen
ui-bar-interrupted-verify = Die Überprüfung von „{ $gallery }“ wurde unterbrochen
ui-bar-interrupted-collect = Die Bereinigung von „{ $gallery }“ wurde unterbrochen
ui-bar-interrupted-disk = Das Erstellen des Vorlagendatenträgers wurde unterbrochen
ui-bar-interrupted-text = Das Programm wurde vorher beendet. Es ging nichts verloren: Was gespeichert wurde, bleibt erhalten und wird beim Fortsetzen verwendet.
ui-bar-interrupted-lab-text = Das Programm wurde vorher beendet. Setzen Sie den Vorgang fort, oder brechen Sie ihn ab. Beim Abbrechen wird auch das Lab entfernt, da es noch keinen Datenträger hat.
ui-bar-continue = Fortsetzen
ui-bar-cancelled-export = Der Export von „{ $image }“ wurde abgebrochen
ui-bar-cancelled-export-text = Der Datenträger der Vorlage ist unverändert.
ui-bar-cancelled-upload = Das Hochladen von „{ $image }“ wurde abgebrochen
ui-bar-cancelled-upload-text = Im Katalog ist nichts davon enthalten. Die Datenträgerdatei ist unverändert.
ui-bar-cancelled-replicate = Das Kopieren von „{ $image }“ in weitere Regionen wurde abgebrochen
ui-bar-cancelled-replicate-text = Das Image ist dort, wo es vorher war. Regionen, die bereit waren, behalten es.
ui-bar-cancelled-download = Das Herunterladen von „{ $image }“ wurde abgebrochen
ui-bar-cancelled-download-text = Es wurde keine Datei geschrieben. Das Image ist unverändert.
ui-bar-cancelled-verify = Die Überprüfung von „{ $gallery }“ wurde abgebrochen
ui-bar-cancelled-verify-text = Es wurde nichts geändert. Ob der Katalog fehlerfrei ist, ist nicht bekannt.
ui-bar-cancelled-heal-text = Was repariert wurde, bleibt repariert. Ob der Rest fehlerfrei ist, ist nicht bekannt.
ui-bar-cancelled-collect = Die Bereinigung von „{ $gallery }“ wurde abgebrochen
ui-bar-cancelled-collect-text = Alle Images sind vollständig. Möglicherweise sind noch Reste vorhanden, die keine Version benötigt.
ui-bar-cancelled-disk = Das Erstellen des Vorlagendatenträgers wurde abgebrochen
ui-bar-cancelled-disk-text = Das Lab hat denselben Datenträger wie zuvor.
ui-bar-again = Erneut starten

## Den Katalog pflegen

ui-bar-sound = „{ $gallery }“ ist fehlerfrei
ui-bar-damaged = { $count ->
    [one] Eine Datei von „{ $gallery }“ ist beschädigt
   *[other] { $count } Dateien von „{ $gallery }“ sind beschädigt
}
ui-bar-versions = { $count ->
    [one] { $count } Version
   *[other] { $count } Versionen
}
ui-bar-replicas = { $count ->
    [one] { $count } Replikat
   *[other] { $count } Replikate
}
ui-bar-checked-full = alle gespeicherten Blöcke gelesen, { $checked }
ui-bar-checked-quick = Dokumente und Tabellen gelesen, gespeicherte Blöcke nicht
ui-bar-verify-full = Alle Blöcke überprüfen
ui-bar-heal = Aus anderen Regionen reparieren
ui-bar-healed = { $count ->
    [one] Eine Datei wurde aus { $regions } repariert.
   *[other] { $count } Dateien wurden aus { $regions } repariert.
}
ui-bar-damaged-more = { $count ->
    [one] Eine weitere Datei ist ebenfalls beschädigt.
   *[other] { $count } weitere Dateien sind ebenfalls beschädigt.
}
ui-bar-hit = { $count ->
    [one] Eine Imageversion ist betroffen: { $images }.
   *[other] { $count } Imageversionen sind betroffen: { $images }{ $more ->
        [0] .
       *[other] { " " }und { $more } weitere.
    }
}
ui-bar-hit-none = Es ist keine Imageversion betroffen.
ui-bar-damaged-what-to-do = Es wurde nichts geändert, und kein Lab hat seinen Datenträger verloren. Um ein betroffenes Image zu reparieren, exportieren Sie seine Vorlage oder laden Sie seinen Datenträger erneut hoch. Beschädigte Blöcke werden dabei neu gespeichert. Für Labs, die in der Zwischenzeit daraus erstellt werden, werden beschädigte Blöcke aus einer anderen Region gelesen, sofern sie dort vollständig vorliegen.
ui-bar-not-healed = Keine andere Region hat eine fehlerfreie Kopie. Exportieren Sie diese Images noch einmal aus dem Lab, das den Datenträger hat, oder löschen Sie die Versionen.
ui-bar-damaged-rest = Alle Images können verwendet werden. Bewahren Sie die Dateien für die Person auf, die den Speicher verwaltet. Was zu keinem Image gehört, kann gelöscht werden.
ui-bar-collected = „{ $gallery }“ wurde bereinigt
ui-bar-freed = { $freed } freigegeben
ui-bar-nothing-to-free = Es musste nichts entfernt werden.
ui-bar-nothing-freed = Es musste nichts entfernt werden. Was zu Versionen gehörte, die in { $hours ->
    [one] der letzten Stunde
   *[other] den letzten { $hours } Stunden
} gelöscht wurden, bleibt so lange erhalten, da es möglicherweise noch gelesen wird.
ui-bar-packs = { $count ->
    [one] { $count } Paket
   *[other] { $count } Pakete
}
ui-bar-young = { $young } bleiben erhalten, da sie zu neu sind: Möglicherweise benötigt sie gleich ein Export. Führen Sie die Bereinigung später noch einmal aus.
ui-bar-mixed = { $mixed }, die keine Version benötigt, liegen zwischen benötigten Blöcken und bleiben mit ihnen erhalten.
