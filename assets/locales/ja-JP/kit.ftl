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
