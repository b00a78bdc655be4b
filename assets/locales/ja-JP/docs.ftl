### Documentation pictures.

docs-picture-fault = 画像を描画できませんでした: { $problem }。これはプログラムの不具合で、影響があるのはこの画像だけです。この問題を報告してください。
docs-picture-size = { $width } x { $height } ピクセルの画像は描画できません。各辺は 1 ～ { $side } ピクセル、画像全体は { $pixels } ピクセル以内にする必要があります。別のサイズまたは倍率を選択してください。
docs-encode-gif-size = GIF の各辺は { $side } ピクセル以内にする必要がありますが、この画像は { $width } x { $height } ピクセルです。より小さいサイズまたは倍率を選択するか、アニメーションを APNG として書き出してください。
docs-encode-text = 画像のテキスト「{ $keyword }」には NULL 文字を含めず、{ $most } 以内にする必要があります。短くしてください。
docs-read-file-size = この画像ファイルは { $size } ですが、読み込めるのは { $most } までです。画像を作成し直してください。
docs-read-size = この画像ファイルは { $width } x { $height } ピクセルです。読み込めるのは、各辺 { $side } ピクセル、全体 { $pixels } ピクセルまでです。画像を作成し直してください。
docs-read-broken = 読み込める PNG 画像ではありません: { $problem }。画像を作成し直してください。
docs-preset-unknown = プリセット「{ $name }」はありません。使用できるのは次のとおりです: { $names }。独自のプリセットは、.ron で終わるファイルで指定します。
docs-preset-file = プリセット { $path } を読み込めません: { $cause }。何も書き込まれていません。ファイルの名前と場所を確認して、もう一度お試しください。
docs-preset-syntax = プリセット「{ $name }」を読み込めません: { $problem }。何も書き込まれていません。ファイルを修正して、もう一度お試しください。
docs-preset-value = プリセット「{ $name }」の { $entry } の値では画像を作成できません。何も書き込まれていません。ファイルを修正して、もう一度お試しください。
docs-preset-width = 画像の幅は { $width } ピクセルですが、プリセットでは { $most } ピクセルまでです。切り抜きを小さくするか、より小さいウィンドウまたは倍率を選択してください。
docs-preset-weight = 画像ファイルは { $size } ですが、プリセットでは { $most } までです。切り抜きを小さくするか、より小さい倍率を選択してください。
docs-preset-alt-short = 代替テキストの長さは { $length } 文字で、{ $least } 文字以上が必要です。画像に表示されているものと強調表示されているものを説明してください。
docs-preset-alt-long = 代替テキストの長さは { $length } 文字で、{ $most } 文字以内にする必要があります。手順に必要なことだけを説明してください。
docs-preset-alt-period = 代替テキストが句点で終わっていません。文として書いてください。
docs-preset-alt-file = 代替テキストにファイル名 { $name } があります。画像を見られない人には何も伝わりません。画像に表示されているものを説明してください。
docs-preset-alt-space = 代替テキストの前後に空白があるか、複数の行に分かれています。1 行で書いてください。
docs-preset-contrast = 強調表示の枠や矢印が背景から目立ちません。コントラストが 3 対 1 未満です。別の色を選択するか、別の場所を示してください。

## 記事

docs-article-unknown = 記事「{ $name }」はありません。使用できる記事: { $names }。
docs-article-syntax = 記事「{ $name }」を読み取れません: { $problem }。何も書き込まれていません。ファイルを修正して、もう一度お試しください。
docs-article-message = 記事「{ $name }」の { $line } 行 { $column } 列で指定されているメッセージ「{ $id }」はありません。何も書き込まれていません。ファイルを修正して、もう一度お試しください。
