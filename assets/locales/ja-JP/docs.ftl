### Documentation pictures.

docs-picture-fault = 画像を描画できませんでした: { $problem }。これはプログラムの不具合で、影響があるのはこの画像だけです。この問題を報告してください。
docs-picture-size = { $width } x { $height } ピクセルの画像は描画できません。各辺は 1 ～ { $side } ピクセル、画像全体は { $pixels } ピクセル以内にする必要があります。別のサイズまたは倍率を選択してください。
