### The command palette: what can be done, found by typing.

commands-palette = コマンドの検索
commands-placeholder = コマンド、ページ、ラボ、イメージの名前を入力
commands-none = 「{ $query }」に一致するものはありません
commands-none-text = 文字数を減らすか、別の語句またはラボやイメージの名前を入力してください。
commands-found = { $count } 件の結果
commands-kind-page = ページ
commands-kind-lab = ラボ
commands-kind-image = イメージ
commands-not-now = { $command }: { $reason }
commands-theme-system = テーマをシステムに合わせる
commands-theme-light = ライト テーマ
commands-theme-dark = ダーク テーマ
commands-theme-chosen = 既にこのテーマで表示されています。
commands-language = 言語: { $language }
commands-replicate-not = このバージョンは既にすべてのターゲット リージョンにあります。
