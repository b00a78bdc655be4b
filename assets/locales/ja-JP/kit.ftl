### What the window's own controls say, wherever they stand.

kit-dismiss = 閉じる
kit-copy = コピー
kit-clear = 検索をクリア
kit-more = その他のコマンド
kit-show-password = パスワードを表示
kit-hide-password = パスワードを非表示
kit-back = { $place }に戻る
kit-step = ステップ { $current }/{ $total }: { $title }
kit-notifications = 通知
kit-draft = 以前の下書きです。
kit-draft-afresh = 最初から入力し直す
kit-notifications-more = ほか { $count } 件
kit-row = { $count } 行中 { $row } 行目
kit-cell = { $column }: { $value }
kit-of-row = { $name }、{ $subject }
kit-sorted-up = { $column } の昇順に並べ替え
kit-sorted-down = { $column } の降順に並べ替え
