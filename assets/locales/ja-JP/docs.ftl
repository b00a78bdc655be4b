### Documentation pictures.

docs-picture-fault = 画像を描画できませんでした: { $problem }。これはプログラムの不具合で、影響があるのはこの画像だけです。この問題を報告してください。
docs-picture-size = { $width } x { $height } ピクセルの画像は描画できません。各辺は 1 ～ { $side } ピクセル、画像全体は { $pixels } ピクセル以内にする必要があります。別のサイズまたは倍率を選択してください。
docs-encode-gif-size = GIF の各辺は { $side } ピクセル以内にする必要がありますが、この画像は { $width } x { $height } ピクセルです。より小さいサイズまたは倍率を選択するか、アニメーションを APNG として書き出してください。
docs-encode-text = 画像のテキスト「{ $keyword }」には NULL 文字を含めず、{ $most } 以内にする必要があります。短くしてください。
docs-read-file-size = この画像ファイルは { $size } ですが、読み込めるのは { $most } までです。画像を作成し直してください。
docs-read-size = この画像ファイルは { $width } x { $height } ピクセルです。読み込めるのは、各辺 { $side } ピクセル、全体 { $pixels } ピクセルまでです。画像を作成し直してください。
docs-read-broken = 読み込める PNG 画像ではありません: { $problem }。画像を作成し直してください。

## 記事

docs-article-unknown = 記事「{ $name }」はありません。使用できる記事: { $names }。
docs-article-syntax = 記事「{ $name }」を読み取れません: { $problem }。何も書き込まれていません。ファイルを修正して、もう一度お試しください。
docs-article-message = 記事「{ $name }」の { $line } 行 { $column } 列で指定されているメッセージ「{ $id }」はありません。何も書き込まれていません。ファイルを修正して、もう一度お試しください。
