### Das Dialogfeld „Image hochladen“

ui-upload-title = Image hochladen
ui-upload-confirm = Hochladen
ui-upload-refused = Das Hochladen wurde nicht gestartet
ui-upload-text = Aus einer Datenträgerdatei, die zu keinem Lab gehört, wird ein Image, aus dem Lab-Ersteller Labs erstellen können. Die Datei selbst wird nur gelesen.
ui-upload-file-none = Wählen Sie zuerst eine Datenträgerdatei aus.
ui-upload-version = Neue Version eines vorhandenen Images
ui-upload-version-text = Die nächste Version eines Images des Katalogs. Labs, die daraus erstellt wurden, behalten ihre Datenträger.
ui-upload-version-none = Der Katalog enthält noch kein Image.
ui-upload-image = Image
ui-upload-image-choose = Image auswählen
ui-upload-image-none = Wählen Sie das Image aus, das eine neue Version erhält.
ui-upload-larger = Der Datenträger ist größer als zuvor
ui-upload-smaller = Der Datenträger ist kleiner als zuvor
ui-upload-size-differs = Dieser Datenträger hat { $size }, „{ $image }“ { $version } dagegen { $before }. Labs, die aus der neuen Version erstellt werden, erhalten die neue Größe. Überprüfen Sie, ob dies die richtige Datei ist.
ui-upload-advanced = Erweitert
ui-upload-description = Beschreibung
ui-upload-end-of-life = Ende der Lebensdauer
ui-upload-end-of-life-example = 2027-06-30
ui-upload-end-of-life-help = Jahr-Monat-Tag. Nach diesem Tag sollte die Version nicht mehr verwendet werden. Das Datum dient nur als Hinweis und schränkt niemanden ein.
ui-upload-end-of-life-wrong = Geben Sie ein gültiges Datum als Jahr-Monat-Tag ein, etwa 2027-12-31.
ui-upload-end-of-life-past = Dieser Tag ist bereits vergangen. Für das Image wird angezeigt, dass das Ende der Lebensdauer erreicht ist; niemand wird eingeschränkt.
ui-upload-region = Erfasst in
ui-upload-region-help = Das Image befindet sich zuerst dort und wird von dort in die anderen Regionen kopiert.
ui-upload-whole-mib = Datenträger ablehnen, die keine ganzen MiB umfassen (Azure-Regel)
ui-upload-identifier-taken = Angaben bereits vergeben
ui-upload-room = Der Katalog ist möglicherweise zu klein
