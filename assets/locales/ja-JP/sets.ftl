### Sets of documentation pictures.

docs-manifest-read = { $path } を読み取れませんでした: { $cause }。このファイルには承認済みの画像が記録されています。何も変更されていません。ディスクまたは接続を確認して、もう一度お試しください。
docs-manifest-write = { $path } に書き込めませんでした: { $cause }。このファイルには承認済みの画像が記録されており、以前の状態のままです。ディスクまたは書き込みのアクセス許可を確認して、もう一度お試しください。
docs-manifest-syntax = { $path } を読み取れません ({ $problem })。このファイルには承認済みの画像が記録されており、変更されていません。バージョン管理から元に戻すか、削除して画像を承認し直してください。
docs-manifest-newer = { $path } は新しいバージョンの Lab Gallery で作成されました。形式番号は { $found } ですが、このバージョンは { $known } までしか対応していません。何も変更されていません。新しいバージョンを使用してください。
docs-write-failed = { $path } に書き込めません: { $cause }。何も変更されていません。別のフォルダーを選択するか、書き込みのアクセス許可を依頼してください。
docs-write-folder = ファイル { $path } の場所にフォルダーがあります。何も変更されていません。フォルダーを移動するか、画像用に別のフォルダーを選択してください。
docs-write-file = { $path } はファイルですが、そこには画像用のフォルダーが必要です。何も変更されていません。ファイルを移動するか、別のフォルダーを選択してください。
docs-write-stopped = 停止しました。何も変更されていません。
docs-check-changed = { $count ->
    [0] 承認済みの画像と異なります: { $widgets }
   *[other] { $count } ピクセルが承認済みの画像と異なります: { $widgets }
}
docs-check-resized = 画像は { $width } x { $height } ピクセルですが、承認済みの画像は { $old-width } x { $old-height } ピクセルです: { $widgets }
docs-check-altered = ファイルが承認済みの画像ではありません。「docs bless」以外によって変更されました
docs-check-altered-at = ファイルが承認済みの画像ではありません。{ $count } ピクセルが「docs bless」以外によって変更されました (x { $left }、y { $top }、{ $width } x { $height } ピクセル)
docs-check-alt = 代替テキストが承認済みのものと異なります
docs-check-missing = 承認済みの画像のファイルがありません
docs-check-new = 画像はまだ承認されていません
docs-check-orphan = この画像を作成するシーンはもうありません
docs-check-mail = 「{ $text }」は実在のメール アドレスのようです。contoso.com、fabrikam.com、example.com のいずれかを使用してください
docs-check-phone = 「{ $text }」は実在の電話番号のようです。(425) 555-0100 のような番号を使用してください
docs-check-address = 「{ $text }」は実在するコンピューターのアドレスのようです。192.0.2.1、198.51.100.1、203.0.113.1 のようなアドレスを使用してください
docs-check-home = 「{ $text }」は実在の人のホーム フォルダーのようです。/home/student のようなフォルダーを使用してください
docs-check-guid = 「{ $text }」は実在の識別子のようです。00000000-0000-0000-0000-000000000000 のような識別子を使用してください
docs-touched-pixels = { $role }「{ $name }」({ $count } ピクセル)
docs-touched-new = { $role }「{ $name }」(新規)
docs-touched-gone = { $role }「{ $name }」(なくなった)
docs-touched-moved = { $role }「{ $name }」(移動)
docs-touched-renamed = { $role }「{ $name }」(以前は「{ $before }」)
docs-touched-nothing = 名前のある要素なし
docs-set-make = { $count } 枚の画像を作成できなかったため、何も書き込まれていません。シーンを修正して、もう一度お試しください。
docs-set-differs = { $folder } には承認済みの画像があり、そのうち { $count } 枚が承認済みのものと異なることになります: { $files }。何も変更されていません。違いは「docs check」で表示し、「docs bless」で承認できます。
docs-set-foreign = { $folder } の新しいファイルの場所に、このプログラムが書き込んだ内容と異なるファイルがあります: { $files }。何も変更されていません。手作業で変更したものを別の名前で保存するか、別のフォルダーを選択するか、「docs build --force」で置き換えてください。
docs-flaw = { $file }: { $what }
docs-sheet-old = 承認済み
docs-sheet-new = 新しい画像
docs-sheet-difference = 違い
docs-blessed-new = 新規
docs-blessed-changed = 変更: { $widgets }
docs-blessed-words = ピクセルは同じで、ファイル自体の情報が新しくなりました
docs-blessed-removed = 削除
cli-docs-article = 記事
cli-docs-scene = シーン
cli-docs-accepted = 承認済み
cli-docs-changed = 変更あり
cli-docs-missing = なし
cli-docs-fails = 失敗
cli-docs-built = { $articles ->
    [0] { $folder } に画像 { $pictures } 枚 ({ $size })、所要時間 { $time }。
   *[other] { $folder } に画像 { $pictures } 枚と記事 { $articles } 件 ({ $size })、所要時間 { $time }。
}
cli-docs-blessed = { $count ->
    [0] すべて承認済みです: { $file } に { $pictures } 枚。
   *[other] { $count } 枚を承認しました。セットは現在 { $pictures } 枚です。{ $file } を参照してください。
}
cli-docs-good = { $count } 枚の画像はすべて承認済みのものと同じで、問題はありません。
cli-docs-bad = { $pictures } 枚の画像に { $count } 件の問題があります。
cli-docs-report = 古い画像、新しい画像、違いを並べたもの: { $folder }
cli-docs-no-report = 違いの画像を保存する場所がありません。--report でフォルダーを指定してください。
cli-docs-no-set = 承認済みの画像が見つかりません。このフォルダーはソースのチェックアウトに含まれていません。--out でセットのフォルダーを指定してください。
cli-docs-none = { $folder } ではまだ何も承認されていません。「docs bless」で現在の画像を承認できます。
cli-docs-own-scenes = これらの画像が独自のシーンのものである場合は、--scenes でそのフォルダーを指定してください。
cli-docs-warning = 警告: { $line }
cli-docs-progress = { $lang }: { $done } / { $total } 枚の画像
cli-docs-lang-near = { $asked } のテキストはありません。代わりに { $used } を使用します。
cli-docs-films = { $count ->
    [0] これらのシーンにはアニメーションがありません。アニメーションのあるシーン: { $scenes }
   *[other] そのうち { $count } 個はアニメーションです。
}
cli-docs-explain-scene = シーン (フォルダー/scenes/記事/名前.ron):
cli-docs-explain-stages = 始まり (stage):
cli-docs-explain-steps = 行う操作 (steps):
cli-docs-explain-crop = ウィンドウの表示する部分 (crop):
cli-docs-explain-callouts = 画像に描くもの (callouts):
cli-docs-explain-targets = 画面にあるものの指定方法:
cli-docs-explain-roles = 役割 (role):
cli-docs-explain-film = 画像のほかのアニメーション (animation):
cli-docs-explain-more = 「docs explain 名前」は、シーンの終わりまたはステージの始まりに画面にあるものを、シーンでの書き方で一覧表示します。
