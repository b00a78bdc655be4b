### Die Seiten des Labkontos: der Katalog mit freigegebenen Images, ein Image, die Einstellungen des Kontos.

## Katalog mit freigegebenen Images

ui-gallery = Katalog mit freigegebenen Images
ui-gallery-about = Images, die Lehrkräfte aus ihren Labs exportieren oder die Sie hochladen. Aus ihnen kann jedes Lab dieses Kontos erstellt werden.
ui-gallery-tools = Befehle für den Katalog
ui-gallery-create = Erstellen
ui-gallery-attach = Anfügen
ui-gallery-detach = Trennen
ui-gallery-upload = Image hochladen
ui-gallery-upload-first = Image hochladen
ui-gallery-verify = Überprüfen
ui-gallery-collect = Bereinigen
ui-gallery-reload = Aktualisieren
ui-gallery-none = Kein Katalog mit freigegebenen Images angefügt
ui-gallery-none-text = Mit einem Katalog können Lehrkräfte die Vorlage eines Labs als Image exportieren und andere daraus Labs erstellen. Erstellen Sie einen neuen Katalog, oder fügen Sie einen vorhandenen an.
ui-gallery-create-long = Katalog mit freigegebenen Images erstellen
ui-gallery-attach-long = Vorhandenen Katalog anfügen
ui-gallery-attached = Angefügt
ui-gallery-folder = Ordner
ui-gallery-address = Adresse
ui-gallery-replicas = Replikate
ui-gallery-shared = Die Regionen nutzen die gespeicherten Daten gemeinsam. Die Replikate sind nicht physisch getrennt: Wird eines beschädigt, sind alle beschädigt.
ui-gallery-separate = Jede Region besitzt eine eigene Kopie.
ui-gallery-contents = { $images }, { $versions }
ui-gallery-images = { $count ->
    [one] { $count } Image
   *[other] { $count } Images
}
ui-images-selected = { $count ->
    [0] Keine Images ausgewählt
    [one] { $count } Image ausgewählt
   *[other] { $count } Images ausgewählt
}
ui-gallery-versions = { $count ->
    [one] { $count } Version
   *[other] { $count } Versionen
}
ui-gallery-loading = Der Katalog wird gelesen…
ui-gallery-unreadable = Der Katalog kann nicht gelesen werden
ui-gallery-again = Erneut versuchen
ui-gallery-problems = Teile des Katalogs konnten nicht gelesen werden
ui-gallery-problems-more = { $count ->
    [one] Und ein weiteres Problem.
   *[other] Und { $count } weitere Probleme.
}
ui-gallery-empty = Der Katalog enthält noch keine Images
ui-gallery-empty-text = Images werden hier angezeigt, sobald eine Lehrkraft eine Vorlage in den Katalog mit freigegebenen Images exportiert oder eine Datenträgerdatei hochgeladen wird.
ui-gallery-search = Images suchen
ui-gallery-no-match = Ihrer Suche entspricht kein Image.
ui-gallery-list = Images des Katalogs
ui-gallery-image-tools = Befehle für die ausgewählten Images
ui-gallery-enable = Ausgewählte Images aktivieren
ui-gallery-disable = Ausgewählte Images deaktivieren
ui-gallery-mark-all = Alle auswählen
ui-gallery-mark-none = Auswahl aufheben
ui-gallery-none-marked = Wählen Sie zuerst Images in der Liste aus.
ui-gallery-all-enabled = Die ausgewählten Images sind bereits aktiviert.
ui-gallery-all-disabled = Die ausgewählten Images sind bereits deaktiviert.

## Images

ui-image-name = Image
ui-image-state = BS-Status
ui-image-newest = Neueste
ui-image-size = Größe
ui-image-regions = Regionen
ui-image-regions-ready = { $ready } von { $regions }
ui-image-exported = Hinzugefügt am
ui-image-enabled = Status
ui-image-is-enabled = Aktiviert
ui-image-is-disabled = Deaktiviert
ui-image-mark = { $image } auswählen
ui-image-tools = Befehle für das Image
ui-image-create-lab = Lab aus diesem Image erstellen
ui-image-enable = Image aktivieren
ui-image-disable = Image deaktivieren
ui-image-offered = Wird Lab-Erstellern angeboten
ui-image-offered-text = Neue Labs in { $region } können aus Version { $version } erstellt werden.
ui-image-offered-older = Neue Labs in { $region } können aus Version { $version } erstellt werden. Eine neuere Version ist dort noch nicht bereit.
ui-image-withheld = Wird für Labs in { $region } nicht angeboten
ui-image-definition = Imagedefinition
ui-image-os = Betriebssystem
ui-image-generation = Generation
ui-image-triple = Herausgeber / Angebot / SKU
ui-image-description = Beschreibung
ui-image-versions = Versionen
ui-image-no-versions = Dieses Image hat noch keine Version.
ui-image-version = Version
ui-image-created = Erstellt
ui-image-source-lab = Quelllab
ui-image-data = Daten
ui-image-added = Neu
ui-image-excluded = Von „Neueste“ ausgeschlossen
ui-image-versions-note = Daten: Bytes des Datenträgers, die nicht null sind. Neu: Bytes, die für die Version in ihrer Quellregion komprimiert gespeichert wurden. Blöcke, die der Katalog bereits enthielt, werden nicht noch einmal gespeichert.
ui-image-end-of-life = Ende der Lebensdauer
ui-image-until = Bis { $day }
ui-image-edit = Bearbeiten
ui-image-edit-refused = Das Image wurde nicht geändert
ui-image-edit-title = „{ $image }“ bearbeiten
ui-image-edit-version = Version bearbeiten
ui-image-edit-version-title = „{ $image }“ { $version } bearbeiten
ui-image-exclude = Von „Neueste“ ausschließen
ui-image-exclude-means = Lab-Erstellern wird die neueste Version angeboten, die nicht ausgeschlossen ist. Angaben für eine einzelne Region in der Tabelle der Replikate haben Vorrang.
ui-image-end-of-life-help = Jahr-Monat-Tag; leer lassen für kein Datum. Das Datum dient nur als Hinweis und schränkt niemanden ein.
ui-image-enable-now = Aktivieren
ui-image-include = Neueste Version einschließen
ui-image-replicate = Replizieren
ui-image-version-tools = Befehle für die Version
ui-image-replica-count = Replikate
ui-image-latest = Neueste
ui-image-latest-as-everywhere = Wie überall
ui-image-latest-excluded = Ausgeschlossen
ui-image-latest-included = Eingeschlossen
ui-image-labs = Daraus erstellte Labs:
ui-image-labs-more = und { $count ->
    [one] ein weiteres
   *[other] { $count } weitere
}
ui-image-regions-edit = Zielregionen
ui-image-regions-title = Zielregionen von „{ $image }“ { $version }
ui-image-regions-about = Die Version besitzt Replikate in den hier ausgewählten Regionen. In eine hinzugefügte Region wird sofort kopiert. Eine entfernte Region hat kein Replikat mehr, und für Labs in dieser Region wird die Version nicht angeboten.
ui-image-regions-search = Regionen suchen
ui-image-regions-source = Die Version wurde hier erfasst, daher bleibt diese Region eine ihrer Zielregionen.
ui-image-regions-restricted = Eingeschränkt
ui-image-regions-count = { $count ->
    [one] { $count } Replikat
   *[other] { $count } Replikate
}
ui-image-regions-more = Ein Replikat mehr in { $region }
ui-image-regions-fewer = Ein Replikat weniger in { $region }
ui-image-regions-least = Mindestens ein Replikat ist erforderlich. Heben Sie die Auswahl der Region auf, wenn sie keines haben soll.
ui-image-regions-most = Es sind höchstens { $limit } Replikate möglich.
ui-image-regions-cost = { $replicas ->
    [one] { $replicas } Replikat
   *[other] { $replicas } Replikate
} in { $regions ->
    [one] { $regions } Region
   *[other] { $regions } Regionen
}: in der Cloud etwa { $price } pro Monat; derzeit { $before }.{ $shared ->
    [yes] {" "}Hier nutzen die Regionen die gespeicherten Daten gemeinsam: Weitere Replikate benötigen kaum zusätzlichen Speicherplatz.
   *[no] {" "}Hier speichert jede Region die Bytes einmal.
}
ui-image-download = Herunterladen
ui-image-download-title = „{ $image }“ { $version } herunterladen
ui-image-download-file = Datei
ui-image-download-help = Der vollständige Pfad einer neuen Datei. Eine vorhandene Datei wird nie ersetzt.
ui-image-download-folder = Ordner auswählen…
ui-image-download-no-file = Geben Sie den Pfad der neuen Datei ein, oder wählen Sie einen Ordner aus.
ui-image-download-from = Lesen aus
ui-image-download-from-means = Der Datenträger hat { $size }. Die Datei belegt nur so viel, wie sie Daten enthält, sofern das Format dies zulässt.
ui-image-delete = Image löschen
ui-image-delete-title = „{ $image }“ löschen?
ui-image-delete-text = Das Image hat keine Versionen. Herausgeber, Angebot, SKU und Name können danach wieder verwendet werden.
ui-image-delete-lost = Seine Beschreibung und sein Datum für das Ende der Lebensdauer gehen verloren. Labs, die daraus erstellt wurden, behalten ihre Datenträger. Dies kann nicht rückgängig gemacht werden.
ui-image-delete-version = Version löschen
ui-image-delete-version-title = „{ $image }“ { $version } löschen?
ui-image-delete-labs = { $count ->
    [0] Aus dieser Version wurde kein Lab dieses Kontos erstellt.
    [one] Aus dieser Version wurde ein Lab erstellt. Es behält seinen Datenträger.
   *[other] Aus dieser Version wurden { $count } Labs erstellt. Sie behalten ihre Datenträger.
}
ui-image-delete-instead = In { $region } ist dies die Version, die Lab-Erstellern derzeit angeboten wird. Dort wird stattdessen Version { $version } angeboten.
ui-image-delete-nothing-instead = In { $region } ist dies die Version, die Lab-Erstellern derzeit angeboten wird. Dort wird dieses Image nicht mehr angeboten.
ui-image-delete-regions = { $more ->
    [0] { $region }
    [one] { $region } und einer weiteren Region
   *[other] { $region } und { $more } weiteren Regionen
}
ui-image-delete-number = Die Nummer { $version } wird nicht erneut vergeben. Das Löschen kann nicht rückgängig gemacht werden.
ui-image-delete-download = Zuerst herunterladen…
ui-image-delete-space = Der Speicherplatz, den nur diese Version belegt, wird mit „Bereinigen“ auf der Seite des Katalogs freigegeben.
ui-image-replicas = Replikate von Version { $version }
ui-image-source-region = Quelle
ui-image-region = Region
ui-image-replica-state = Replikat
ui-image-stored = Gespeichert
ui-image-absent = Dieses Image ist nicht im Katalog
ui-image-absent-text = Der angefügte Katalog enthält kein Image „{ $image }“. Möglicherweise wurde es gelöscht oder ein anderer Katalog angefügt.

## Einen Katalog erstellen, anfügen und trennen

ui-create-gallery = Katalog mit freigegebenen Images erstellen
ui-create-gallery-refused = Der Katalog wurde nicht erstellt
ui-create-gallery-name = Katalogname
ui-create-gallery-rule = Buchstaben, Ziffern, Punkte und Unterstriche; Anfang und Ende müssen Buchstabe oder Ziffer sein; höchstens 80 Zeichen.
ui-create-gallery-folder = Ordner (optional)
ui-create-gallery-folder-means = Ein leerer Ordner, etwa auf einer Freigabe, die auch andere erreichen. Ohne Angabe wird der Katalog bei diesem Arbeitsbereich gespeichert.
ui-create-gallery-copies = Speicherung in den Regionen
ui-create-gallery-shared = Die Regionen nutzen die gespeicherten Daten gemeinsam
ui-create-gallery-shared-means = Benötigt nur den Speicherplatz einer Kopie, sofern das Dateisystem Dateien gemeinsam nutzen kann. Die Replikate sind dann nicht physisch getrennt: Wird eines beschädigt, sind alle beschädigt.
ui-create-gallery-separate = Jede Region besitzt eine eigene Kopie
ui-create-gallery-separate-means = Wie in der Cloud. Benötigt den Speicherplatz von { $regions ->
    [one] einer Kopie
   *[other] { $regions } Kopien
}, einer für jede Region der Geografie.
ui-attach-gallery = Vorhandenen Katalog mit freigegebenen Images anfügen
ui-attach-gallery-about = Ein Labkonto hat jeweils nur einen Katalog. Ein Katalog kann mehreren Konten dienen, und jedes Konto aktiviert die gewünschten Images.
ui-attach-gallery-refused = Der Katalog wurde nicht angefügt
ui-attach-gallery-recent = Zuvor angefügt
ui-attach-gallery-place = Ordner oder Adresse
ui-attach-gallery-place-means = Der Ordner, der gallery.ron enthält, oder eine Adresse wie az://account/container/gallery oder s3://bucket/gallery.
ui-attach-gallery-missing = Geben Sie den Ordner oder die Adresse des Katalogs an.
ui-detach-gallery = „{ $gallery }“ trennen?
ui-detach-gallery-refused = Der Katalog wurde nicht getrennt
ui-detach-gallery-labs = Labs, die aus Images des Katalogs erstellt wurden, funktionieren weiterhin: Jedes hat seinen eigenen Datenträger.
ui-detach-gallery-images = Die Images des Katalogs werden in der Imageauswahl nicht mehr angezeigt. Vorlagen können erst wieder exportiert werden, wenn ein Katalog angefügt ist.
ui-detach-gallery-jobs = { $count ->
    [one] Ein unterbrochener Auftrag des Katalogs wartet
   *[other] { $count } unterbrochene Aufträge des Katalogs warten
}, bis er wieder angefügt wird.
ui-detach-gallery-files = Im Katalog wird nichts gelöscht. Wird er wieder angefügt, sind seine Images wie jetzt aktiviert und deaktiviert.

## Einen Katalog pflegen

ui-verify-gallery = „{ $gallery }“ überprüfen
ui-verify-gallery-refused = Der Katalog wurde nicht überprüft
ui-verify-gallery-about = Prüft, ob alle Images vollständig sind. Am Katalog wird nichts geändert. Labs und Exporte werden währenddessen fortgesetzt.
ui-verify-gallery-closely = Umfang der Überprüfung
ui-verify-gallery-quick = Schnell
ui-verify-gallery-quick-means = Alle Dokumente und Tabellen werden gelesen, und jeder Block jeder Version muss aufgeführt sein. Dies dauert einige Sekunden.
ui-verify-gallery-full = Alle Blöcke
ui-verify-gallery-full-means = Zusätzlich werden alle gespeicherten Daten gelesen und mit ihrem Hash verglichen. Dies dauert so lange wie das Lesen aller Daten.
ui-collect-gallery = „{ $gallery }“ bereinigen
ui-collect-gallery-refused = Der Katalog wurde nicht bereinigt
ui-collect-gallery-removes = Entfernt gespeicherte Blöcke, die keine Imageversion benötigt: Blöcke gelöschter Versionen und Reste von Exporten, die nie abgeschlossen wurden.
ui-collect-gallery-keeps = Was eine Imageversion benötigt, bleibt unverändert. Labs behalten ihre Datenträger, und Exporte werden währenddessen fortgesetzt.
ui-collect-gallery-young = Was in { $hours ->
    [one] der letzten Stunde
   *[other] den letzten { $hours } Stunden
} gespeichert oder gelöscht wurde, bleibt ebenfalls erhalten, da es möglicherweise gleich verwendet wird.
ui-collect-gallery-told = Wie viel Speicherplatz freigegeben wird, steht fest, sobald alle Blöcke untersucht wurden, und wird auf dieser Seite angezeigt.

## Die Labeinstellungen des Kontos

ui-account-lab-settings = Labeinstellungen
ui-account-about = Was für die Labs dieses Kontos gilt, und womit neue Labs beginnen.
ui-account-locations = Labstandort
ui-account-pick-location = Auswahl des Labstandorts durch Lab-Ersteller zulassen
ui-account-pick-off = Aus: Jedes Lab wird am Standort des Labkontos erstellt.
ui-account-pick-on = Ein: Lab-Ersteller wählen einen Standort, also eine Gruppe von Regionen, oder eine Region daraus aus.
ui-account-pick-network = Ein virtuelles Peernetzwerk legt den Standort fest: Jedes Lab wird in der Region des Netzwerks erstellt.
ui-account-facts-region = Labkonto
ui-account-facts-landing = Labs werden erstellt in
ui-account-facts-landing-unless = Ohne Auswahl werden Labs erstellt in
ui-account-facts-targets = Ihre Images werden repliziert nach
ui-account-network = Virtuelles Peernetzwerk
ui-account-network-connect = Labs mit einem virtuellen Netzwerk verbinden
ui-account-network-none = Labs sind mit keinem Ihrer Netzwerke verbunden.
ui-account-network-name = Virtuelles Netzwerk
ui-account-network-example = Beispiel: contoso-campus
ui-account-network-region = Region des Netzwerks
ui-account-network-means = Labs müssen sich in der Region des Netzwerks befinden, daher wählt niemand ihren Standort aus. Von hier aus wird keine Verbindung mit einem Netzwerk hergestellt: Die Angabe wird nur für die Labs vermerkt.
ui-account-policies = Richtlinien für neue Labs
ui-account-policies-means = Diese Werte schlägt der Assistent „Neues Lab“ vor. Wer ein Lab erstellt, kann andere auswählen. Vorhandene Labs behalten ihre Richtlinien.

## Marketplace-Images

ui-marketplace = Marketplace-Images
ui-marketplace-about = Images, die Lab-Erstellern zusätzlich zu denen des Katalogs angeboten werden. Sie sind hier nicht mit ihren Datenträgern verfügbar: Ein Lab beginnt mit einem leeren Datenträger in der Größe des Images.
ui-marketplace-all = Alle
ui-marketplace-status = Status: { $status }
ui-marketplace-publisher = Herausgeber
ui-marketplace-system = System
ui-marketplace-apply = Übernehmen
ui-marketplace-changes = { $count ->
    [one] 1 Änderung nicht übernommen
   *[other] { $count } Änderungen nicht übernommen
}
ui-marketplace-no-changes = Wählen Sie zuerst Images aus, und aktivieren oder deaktivieren Sie sie.
ui-marketplace-to-enable = Wird aktiviert
ui-marketplace-to-disable = Wird deaktiviert

## Seiten, die gespeichert werden

ui-save = Speichern
ui-discard = Verwerfen
ui-unsaved = Nicht gespeichert
ui-unsaved-nothing = Es wurde nichts geändert.
