### ドキュメント用画像のシーン。

docs-file = { $path } を読み取れませんでした: { $cause }。存在すること、および読み取り権限があることを確認してください。
docs-unreadable = { $file } を読み取れません ({ $problem })。ファイルを修正してから、もう一度お試しください。
docs-no-scene = シーン "{ $name }" はありません。使用できるシーン: { $valid }。
docs-no-article = 記事 "{ $name }" のシーンはありません。シーンのある記事: { $valid }。
docs-no-stage = { $file } はステージ "{ $name }" から始まりますが、そのステージはありません。使用できるステージ: { $valid }。
docs-no-message = { $file } はメッセージ "{ $name }" を指定していますが、どの言語ファイルにもありません。最も近いもの: { $valid }。
docs-no-key = { $file } はキー "{ $name }" を指定していますが、そのキーはありません。使用できるキー: { $valid }。
docs-bad-target = { $file } は { $target } を探しています。メッセージまたはテキストのどちらか一方か、少なくとも役割を指定してください。
docs-bad-number = { $file } に数値 { $number } がありますが、ここには { $least } から { $most } までの数値を指定してください。
docs-play-failed = シーン "{ $scene }" ({ $lang }) の画像を作成できませんでした: { $problem }
docs-play-step-failed = シーン "{ $scene }" ({ $lang }) の手順 { $step } を実行できませんでした: { $problem }
docs-play-wait = 待っている状態になりません。実行中の処理がないか、すでにその先まで進んでいます。
docs-not-on-stage = ファイル ダイアログなど、シーンのステージにないものが要求されています。ステージに追加するか、別の方法を使用してください。
docs-play-no-dialog = 表示できるダイアログが開いていません。
docs-play-empty = 表示する部分がウィンドウの外にあります。
docs-play-already = { $target } はすでにその状態です。何も変えない手順は何の証明にもなりません。
docs-play-nowhere = { $target } が画面にありません。画面にあるもの: { $there }。
docs-play-several = { $target } は複数のものに当てはまります: { $found }。役割、またはそれを含むものを追加してください。
docs-play-disabled = { $target } は現在使用できません。
docs-play-unseen = { $target } を表示範囲に入れることができません。
docs-play-covered = { $target } は、ダイアログなど別のものに隠れています。先にそれを閉じてください。
docs-fault-over = "{ $text }" が "{ $other }" に重なっています
docs-fault-shortened = "{ $text }" が省略されています
docs-fault-cut = "{ $text }" が途中で切れています
docs-fault-glyphs = "{ $text }" に、どのフォントでも描画できない文字があります: { $characters }
docs-fault-nameless = 名前のないコントロールがあります: { $control }
