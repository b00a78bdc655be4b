### The Template page of a lab, and the dialogs that it opens.

ui-template = テンプレート
ui-template-title = タイトル
ui-template-description = 説明
ui-template-description-hint = 説明を追加してください。学生のラボのタイルに表示されます。
ui-template-gone = このラボはもう存在しません
ui-template-gone-text = 削除されたか、作成がキャンセルされました。
ui-template-all-labs = すべてのラボ

## Toolbar

ui-template-tools = テンプレートのコマンド
ui-template-start = テンプレートの開始
ui-template-start-hint = テンプレート VM を開始して内容を変更します。
ui-template-stop = テンプレートの停止
ui-template-stop-hint = テンプレート VM をシャットダウンします。エクスポートするには停止が必要です。
ui-template-connect = テンプレートに接続
ui-template-connect-hint = 実行中のテンプレート VM に接続します。
ui-template-reset-password = パスワードのリセット
ui-template-reset-password-hint = 実行中のテンプレート VM に新しいパスワードを設定します。
ui-template-publish = 発行
ui-template-publish-hint = テンプレートから学生のマシンを作成します。
ui-export-title = Shared Image Gallery にエクスポートする
ui-export-hint = テンプレートのディスクを、ほかのラボの作成元として使用できるイメージとして保存します。

## Facts

ui-template-machine = テンプレート仮想マシン
ui-template-image = イメージ
ui-template-image-elsewhere = アタッチ中のギャラリーにはありません
ui-template-from-file = このコンピューターのディスク ファイル
ui-template-from-marketplace = Marketplace (空のディスクから開始)
ui-template-os = オペレーティング システム
ui-template-size = サイズ
ui-template-disk = ディスク
ui-template-disk-used = { $used } 使用
ui-template-no-disk = まだありません
ui-template-file = ディスク ファイル
ui-template-show-in-folder = フォルダーで表示
ui-template-replace-disk = ディスクの置換…
ui-template-rename = 名前の変更
ui-template-location = 場所
ui-template-created = 作成日時
ui-template-state = 状態
ui-template-no-hypervisor = ハイパーバイザーが接続されていません。開始、停止、接続、発行の操作では、ここに表示される状態だけが変わり、マシンは実行されません。ディスクは実際のものです。

## History

ui-template-history = このラボのエクスポート
ui-template-history-empty = このテンプレートはまだエクスポートされていません。
ui-template-history-image = イメージ
ui-template-history-version = バージョン
ui-template-history-when = 日時
ui-template-history-by = 実行者
ui-template-history-result = 結果
ui-template-history-size = データ
ui-template-history-new = 新規
ui-template-history-time = 所要時間
ui-template-history-more = さらに { $count } 件を表示
ui-template-result-failed = 失敗
ui-template-result-interrupted = 中断
ui-template-result-cancelled = キャンセル済み
ui-template-result-at-work = 実行中

## Export to Shared Image Gallery

ui-export-confirm = エクスポート
ui-export-refused = エクスポートを開始できませんでした
ui-export-mode = イメージの保存方法
ui-export-new = 新しいイメージを作成
ui-export-new-text = { $gallery } の新しいイメージのバージョン { $version }
ui-export-update = 既存のイメージを更新
ui-export-update-text = このラボの作成元またはエクスポート先のイメージの新しいバージョン
ui-export-change = { $image }: { $from } → { $to }
ui-export-change-first = { $image }: { $to }
ui-export-image = 更新するイメージ
ui-export-name = イメージ名
ui-export-name-rule = 文字、数字、ピリオド、ハイフン、アンダースコア。80 文字以内、スペースは使用できません。
ui-export-use-name = 「{ $name }」を使用
ui-export-size = 注意
ui-export-what = 実行される内容
ui-export-stored-as = 保存形式
ui-export-specialized-means = テンプレートのアカウントと設定はイメージに残ります。このイメージからラボを作成するには、テンプレートのユーザー名とパスワードが必要です。
ui-export-replicated-to = レプリケート先
ui-export-regions = 地域 { $geography } の { $count } リージョン
ui-export-show-regions = リージョンを表示
ui-export-hide-regions = リージョンを非表示
ui-export-disk = 読み取り
ui-export-reads = { $size } のディスクのうち { $used }。ギャラリーに既にあるデータは再保存されません
ui-export-cost = クラウドでのコスト
ui-export-month = { $replicas ->
    [1] 1 個のレプリカで月額 { $price } の増加
   *[other] 全 { $replicas } 個のレプリカで月額 { $price } の増加
}
ui-export-egress = 初回のみ { $price } (ほかの { $regions } リージョンへのコピー)
ui-export-no-price = 料金表にこのサイズのディスクの料金がありません。
ui-export-prices = 見積もりです。{ $model }、{ $day } 時点の料金。このコンピューター上のデータには料金はかかりません。

## Publish

ui-publish-title = テンプレートの発行
ui-publish-confirm = 発行
ui-publish-refused = テンプレートを発行できませんでした
ui-publish-machines = 仮想マシンの数
ui-publish-machines-help = 学生 1 人につき 1 台、1 ～ { $limit } 台です。
ui-publish-not-a-number = 1 ～ { $limit } の整数を入力してください。
ui-publish-cost = { $machines ->
    [1] 1 台のマシンの実行には 1 時間あたり { $price } かかります。
   *[other] { $machines } 台のマシンをすべて実行すると 1 時間あたり { $price } かかります。
}
ui-publish-final = 発行は元に戻せません
ui-publish-final-text = 発行したラボの発行を取り消すことはできません。テンプレートの変更は、もう一度発行したときにのみ学生に反映されます。
ui-publish-stops = テンプレートはシャットダウンされます
ui-publish-stops-text = テンプレートは現在実行中です。マシンの作成前にシャットダウンされます。
ui-publish-again = すべてのマシンが再作成され、データが消去されます
ui-publish-again-text = このラボのマシン { $count } 台が作り直されます。学生がマシンに保存したデータは失われます。

## Reset password

ui-reset-password-title = パスワードのリセット
ui-reset-password-confirm = パスワードのリセット
ui-reset-password-refused = パスワードはリセットされませんでした
ui-reset-password-user = ユーザー名
ui-reset-password-new = 新しいパスワード
ui-reset-password-waiting = パスワードを設定しています。
ui-reset-password-once = パスワードはここで一度だけ表示されます。保存されるのはハッシュだけなので、書き留めておいてください。

## Replace disk

ui-replace-disk-title = ディスクの置換
ui-replace-disk-confirm = ディスクの置換
ui-replace-disk-refused = ディスクは置き換えられませんでした
ui-replace-disk-text = このコンピューターのディスク ファイルのコピーをテンプレートに設定します。ファイル自体は読み取られるだけです。
ui-replace-disk-none = ラボで使用できるディスク ファイルを指定してください。
ui-replace-disk-format = コピーの形式
ui-replace-disk-lost-title = テンプレートのディスクが置き換えられます
ui-replace-disk-lost = コピーが完了すると { $file } は削除されます。エクスポートされていない内容は失われます。
