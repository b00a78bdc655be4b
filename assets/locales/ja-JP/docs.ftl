### Documentation pictures.

docs-picture-fault = 画像を描画できませんでした: { $problem }。これはプログラムの不具合で、影響があるのはこの画像だけです。この問題を報告してください。
docs-picture-size = { $width } x { $height } ピクセルの画像は描画できません。各辺は 1 ～ { $side } ピクセル、画像全体は { $pixels } ピクセル以内にする必要があります。別のサイズまたは倍率を選択してください。

## 記事

docs-article-unknown = 記事「{ $name }」はありません。使用できる記事: { $names }。
docs-article-syntax = 記事「{ $name }」を読み取れません: { $problem }。何も書き込まれていません。ファイルを修正して、もう一度お試しください。
docs-article-message = 記事「{ $name }」の { $line } 行 { $column } 列で指定されているメッセージ「{ $id }」はありません。何も書き込まれていません。ファイルを修正して、もう一度お試しください。
