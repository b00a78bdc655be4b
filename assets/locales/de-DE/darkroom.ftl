ui-photo = Bild dieser Seite speichern…
ui-photo-title = Bild dieser Seite speichern
ui-photo-failed = Das Bild wurde nicht gespeichert
ui-photo-saved = Das Bild ist gespeichert: { $path }
ui-photo-nobody = Dieses Fenster kann keine Bilder speichern.

ui-pick-pictures = Ordner für die Bilder auswählen
ui-pictures = Bilder der Dokumentation
ui-pictures-about = Die Bilder der Anleitungen: Szenen, die im echten Fenster gespielt werden, in jeder Sprache.
ui-pictures-build = Erstellen
ui-pictures-build-hint = Erstellt alle aufgeführten Bilder und schreibt sie in den Ordner.
ui-pictures-check = Prüfen
ui-pictures-check-hint = Erstellt alle aufgeführten Bilder neu und vergleicht sie mit den akzeptierten. Schreibt nichts.
ui-pictures-accept = Akzeptieren…
ui-pictures-accept-nothing = Alle Bilder sind so, wie sie akzeptiert wurden.
ui-pictures-accept-unseen = Prüfen Sie zuerst: Dabei wird gezeigt, was akzeptiert würde.
ui-pictures-busy = An den Bildern wird gerade gearbeitet. Warten Sie, bis das beendet ist, oder brechen Sie es ab.
ui-pictures-listing = Bilder werden aufgelistet
ui-pictures-unlisted = Die Bilder können nicht aufgelistet werden
ui-pictures-none = Keine Szenen
ui-pictures-none-text = Es gibt keine Szene, aus der ein Bild entstehen könnte.
ui-pictures-languages = Alle Sprachen
ui-pictures-both = Hell und dunkel
ui-pictures-scale = Skalierung
ui-pictures-preset = Für die Website
ui-pictures-folder = Ordner
ui-pictures-folder-help = Lassen Sie das Feld für den üblichen Ordner leer.
ui-pictures-relative = Geben Sie den vollständigen Pfad des Ordners an.
ui-pictures-building = Bilder werden erstellt
ui-pictures-checking = Bilder werden geprüft
ui-pictures-accepting = Bilder werden akzeptiert
ui-pictures-progress = { $done } von { $all } Bildern
ui-pictures-stopping = Es wird bereits angehalten. Nichts bleibt halb geschrieben.
ui-pictures-not-built = Die Bilder wurden nicht erstellt
ui-pictures-would-differ = In { $folder } wären diese Bilder nicht mehr so, wie sie akzeptiert wurden: { $files }. Nichts wurde geändert. „{ ui-pictures-check }“ zeigt die Unterschiede, und „{ ui-pictures-accept }“ akzeptiert die neuen Bilder.
ui-pictures-not-checked = Die Bilder wurden nicht geprüft
ui-pictures-not-accepted = Die Bilder wurden nicht akzeptiert
ui-pictures-as-accepted = Akzeptiert
ui-pictures-made = Erstellt
ui-pictures-not-made = Nicht erstellt
ui-pictures-changed = Geändert
ui-pictures-missing = Fehlt
ui-pictures-fails = Fehlerhaft
ui-pictures-some = { $state }: { $count }
ui-pictures-more = Mehr zu { $scene }
ui-pictures-open = Bild anzeigen
ui-pictures-scene-build = Diese Szene erstellen
ui-pictures-scene-check = Diese Szene prüfen
ui-pictures-scene-accept = Diese Szene akzeptieren…
ui-pictures-which = Bild in
ui-pictures-picture = Bild
ui-pictures-before = Vorher
ui-pictures-after = Nachher
ui-pictures-difference = Unterschied
ui-pictures-alt = Alternativtext
ui-pictures-copy = Alternativtext kopieren
ui-pictures-copied = Der Alternativtext wurde kopiert.
ui-pictures-close = Schließen
ui-pictures-loading = Bild wird geladen
ui-pictures-accept-do = Akzeptieren
ui-pictures-orphans-text = Sie bleiben liegen, bis sie entfernt werden: { $files }
ui-pictures-built = { $count ->
    [one] 1 Bild liegt in { $folder }
   *[other] { $count } Bilder liegen in { $folder }
}
ui-pictures-good = { $count ->
    [one] Das Bild ist so, wie es akzeptiert wurde, und in Ordnung
   *[other] Alle { $count } Bilder sind so, wie sie akzeptiert wurden, und in Ordnung
}
ui-pictures-differ = { $count ->
    [one] 1 von { $all } Bildern sollte angesehen werden
   *[other] { $count } von { $all } Bildern sollten angesehen werden
}
ui-pictures-accepted = { $count ->
    [one] 1 Bild wurde akzeptiert
   *[other] { $count } Bilder wurden akzeptiert
}
ui-pictures-accept-title = { $count ->
    [one] 1 Bild akzeptieren?
   *[other] { $count } Bilder akzeptieren?
}
ui-pictures-accept-text = { $count ->
    [one] Es wird in { $folder } geschrieben, und eine Prüfung vergleicht von da an mit ihm.
   *[other] Sie werden in { $folder } geschrieben, und eine Prüfung vergleicht von da an mit ihnen.
}
ui-pictures-orphans = { $count ->
    [one] 1 Bild im Ordner gehört zu keiner Szene mehr
   *[other] { $count } Bilder im Ordner gehören zu keiner Szene mehr
}
