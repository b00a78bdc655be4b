### Bildersätze für die Dokumentation.

docs-manifest-read = { $path } konnte nicht gelesen werden: { $cause }. Die Datei nennt die angenommenen Bilder, und es wurde nichts geändert. Überprüfen Sie den Datenträger oder die Verbindung, und versuchen Sie es dann noch einmal.
docs-manifest-write = { $path } konnte nicht geschrieben werden: { $cause }. Die Datei nennt die angenommenen Bilder und wurde nicht geändert. Überprüfen Sie den Datenträger oder die Berechtigung, dort zu schreiben, und versuchen Sie es dann noch einmal.
docs-manifest-syntax = { $path } kann nicht gelesen werden ({ $problem }). Die Datei nennt die angenommenen Bilder und wurde nicht geändert. Holen Sie sie aus Ihrer Versionsverwaltung zurück, oder entfernen Sie sie, und nehmen Sie die Bilder neu an.
docs-manifest-newer = { $path } wurde von einer neueren Version von Lab Gallery geschrieben: Das Format hat die Nummer { $found }, und diese Version kennt Formate bis { $known }. Es wurde nichts geändert. Verwenden Sie die neuere Version.
docs-write-failed = { $path } kann nicht geschrieben werden: { $cause }. Es wurde nichts geändert. Wählen Sie einen anderen Ordner aus, oder bitten Sie um die Berechtigung, dort zu schreiben.
docs-write-folder = Anstelle der Datei { $path } befindet sich dort ein Ordner. Es wurde nichts geändert. Verschieben Sie ihn, oder wählen Sie einen anderen Ordner für die Bilder aus.
docs-write-file = { $path } ist eine Datei, aber dort muss ein Ordner für die Bilder sein. Es wurde nichts geändert. Verschieben Sie sie, oder wählen Sie einen anderen Ordner aus.
docs-write-stopped = Angehalten. Es wurde nichts geändert.
docs-check-changed = { $count ->
    [0] Das Bild ist nicht das angenommene: { $widgets }
    [one] { $count } Pixel ist nicht wie angenommen: { $widgets }
   *[other] { $count } Pixel sind nicht wie angenommen: { $widgets }
}
docs-check-resized = Das Bild hat { $width } × { $height } Pixel, das angenommene { $old-width } × { $old-height }: { $widgets }
docs-check-altered = Die Datei ist nicht das angenommene Bild; sie wurde von etwas anderem als „docs bless“ geändert
docs-check-altered-at = Die Datei ist nicht das angenommene Bild: { $count ->
    [one] 1 Pixel wurde
   *[other] { $count } Pixel wurden
} von etwas anderem als „docs bless“ geändert, bei x { $left }, y { $top }, { $width } x { $height } Pixel
docs-check-alt = Der Alternativtext ist nicht der angenommene
docs-check-missing = Die Datei des angenommenen Bilds fehlt
docs-check-new = Das Bild wurde noch nicht angenommen
docs-check-orphan = Dieses Bild entsteht aus keiner Szene mehr
docs-check-mail = „{ $text }“ sieht nach jemandes E-Mail-Adresse aus; verwenden Sie eine von contoso.com, fabrikam.com oder example.com
docs-check-phone = „{ $text }“ sieht nach jemandes Telefonnummer aus; verwenden Sie eine wie (425) 555-0100
docs-check-address = „{ $text }“ sieht aus wie die Adresse eines echten Computers; verwenden Sie eine wie 192.0.2.1, 198.51.100.1 oder 203.0.113.1
docs-check-home = „{ $text }“ sieht nach dem persönlichen Ordner eines Menschen aus; verwenden Sie einen wie /home/student
docs-check-guid = „{ $text }“ sieht nach einem echten Bezeichner aus; verwenden Sie einen wie 00000000-0000-0000-0000-000000000000
docs-touched-pixels = { $role } „{ $name }“ ({ $count } Pixel)
docs-touched-new = { $role } „{ $name }“ (neu)
docs-touched-gone = { $role } „{ $name }“ (verschwunden)
docs-touched-moved = { $role } „{ $name }“ (verschoben)
docs-touched-renamed = { $role } „{ $name }“ (vorher „{ $before }“)
docs-touched-nothing = nichts, was einen Namen hat
docs-set-make = { $count ->
    [one] Ein Bild konnte nicht erstellt werden, daher wurde nichts geschrieben. Korrigieren Sie die Szene, und versuchen Sie es dann noch einmal.
   *[other] { $count } Bilder konnten nicht erstellt werden, daher wurde nichts geschrieben. Korrigieren Sie die Szenen, und versuchen Sie es dann noch einmal.
}
docs-set-differs = { $count ->
    [one] { $folder } enthält angenommene Bilder, und eines wäre nicht wie angenommen: { $files }. Es wurde nichts geändert. „docs check“ zeigt den Unterschied, und „docs bless“ nimmt ihn an.
   *[other] { $folder } enthält angenommene Bilder, und { $count } wären nicht wie angenommen: { $files }. Es wurde nichts geändert. „docs check“ zeigt die Unterschiede, und „docs bless“ nimmt sie an.
}
docs-set-foreign = In { $folder } liegen am Platz neuer Dateien solche, die nicht mehr so sind, wie dieses Programm sie geschrieben hat, oder von anderer Seite stammen: { $files }. Es wurde nichts geändert. Bewahren Sie von Hand Geändertes unter anderen Namen auf, wählen Sie einen anderen Ordner, oder ersetzen Sie die Dateien mit „docs build --force“.
docs-flaw = { $file }: { $what }
docs-sheet-old = Angenommen
docs-sheet-new = Neu
docs-sheet-difference = Unterschied
docs-blessed-new = neu
docs-blessed-changed = geändert: { $widgets }
docs-blessed-words = Pixel unverändert; die Angaben in der Datei sind neu
docs-blessed-removed = entfernt
cli-docs-article = Artikel
cli-docs-scene = Szene
cli-docs-accepted = angenommen
cli-docs-changed = geändert
cli-docs-missing = fehlt
cli-docs-fails = scheitert
cli-docs-built = { $articles ->
    [0] { $pictures ->
        [one] { $pictures } Bild
       *[other] { $pictures } Bilder
    } ({ $size }) in { $folder }, in { $time }.
   *[other] { $pictures ->
        [one] { $pictures } Bild
       *[other] { $pictures } Bilder
    } und { $articles } Artikel ({ $size }) in { $folder }, in { $time }.
}
cli-docs-blessed = { $count ->
    [0] Alles war bereits angenommen: { $pictures } in { $file }.
   *[other] Angenommen: { $count }. Der Satz hat jetzt { $pictures }, siehe { $file }.
}
cli-docs-good = { $count ->
    [one] { $count } Bild ist wie angenommen und in Ordnung.
   *[other] Alle { $count } Bilder sind wie angenommen und in Ordnung.
}
cli-docs-bad = { $count ->
    [one] { $count } Mangel.
   *[other] { $count } Mängel, in { $pictures ->
        [one] { $pictures } Bild
       *[other] { $pictures } Bildern
    }.
}
cli-docs-report = Altes Bild, neues Bild und Unterschiede nebeneinander: { $folder }
cli-docs-no-report = Für die Bilder der Unterschiede gibt es keinen Platz. Geben Sie mit --report einen Ordner an.
cli-docs-no-set = Es sind keine angenommenen Bilder bekannt: Dieser Ordner gehört zu keiner Kopie des Quellcodes. Geben Sie den Ordner des Satzes mit --out an.
cli-docs-none = In { $folder } wurde noch nichts angenommen. „docs bless“ nimmt die Bilder an, wie sie jetzt sind.
cli-docs-own-scenes = Wenn diese Bilder zu eigenen Szenen gehören, geben Sie deren Ordner mit --scenes an.
cli-docs-warning = Warnung: { $line }
cli-docs-progress = { $lang }: { $done } von { $total } Bildern
cli-docs-lang-near = Es gibt keine Wörter in { $asked }; stattdessen wird { $used } verwendet.
cli-docs-films = { $count ->
    [0] Keine Animation: Keine dieser Szenen hat eine. Eine haben: { $scenes }
    [one] Darunter ist { $count } Animation.
   *[other] Darunter sind { $count } Animationen.
}
cli-docs-explain-scene = Eine Szene, in ORDNER/scenes/ARTIKEL/NAME.ron:
cli-docs-explain-stages = Wo sie beginnt (stage):
cli-docs-explain-steps = Was getan wird (steps):
cli-docs-explain-crop = Was vom Fenster gezeigt wird (crop):
cli-docs-explain-callouts = Was auf das Bild gezeichnet wird (callouts):
cli-docs-explain-targets = Wie etwas auf dem Bildschirm genannt wird:
cli-docs-explain-roles = Rollen (role):
cli-docs-explain-film = Eine Animation neben dem Bild (animation):
cli-docs-explain-more = „docs explain NAME“ listet auf, was am Ende einer Szene oder am Anfang einer Bühne auf dem Bildschirm ist, wie eine Szene es nennt.
