### What the gallery would cost in the cloud: the account's Costs page, and the dialog that edits its prices.

ui-costs = コスト
ui-costs-about = このギャラリーのイメージをクラウドに置いた場合の月額コストの見積もりです。このコンピューター上のデータには料金はかかりません。
ui-costs-edit = 料金の編集
ui-costs-none = ギャラリーがないため、コストは発生しません
ui-costs-none-text = ギャラリーのアタッチは無料です。コストが発生するのは、イメージの最初のバージョンが保存されたときからです。
ui-costs-unreadable = アカウント独自の料金は使用されていません
ui-costs-model = 料金モデル
ui-costs-assumes = いずれの場合も、ほかの各リージョンへのバージョンの送信には一度だけ料金がかかり、同じリージョンの 2 個目以降のレプリカは再送信されません。マシンの実行コストは含まれません。
ui-costs-estimate = 見積もり
ui-costs-month = 月額 { $price }
ui-costs-for = 対象
ui-costs-replicas = { $regions } リージョンに { $replicas } 個のレプリカ
ui-costs-once = 初回のみ
ui-costs-once-means = { $price } (各バージョンをほかのリージョンに初めてコピーするとき)
ui-costs-prices = 料金
ui-costs-list = { $day }、{ $source }
ui-costs-published = 公開料金表
ui-costs-own = このアカウント独自の料金表
ui-costs-here = ここの保存量
ui-costs-stored = このギャラリーのディスク上に { $bytes } (不要になったデータを含む)。見積もりには含まれません
ui-costs-unpriced = 料金が設定されていない項目があります
ui-costs-unpriced-text = { $replicas } 個のレプリカは料金表に料金がないため、合計に含まれていません。十分な大きさのディスクを料金表に追加するか、もう一方のモデルを選択してください。

ui-costs-where = コストの内訳
ui-costs-by-image = イメージ別
ui-costs-by-version = バージョン別
ui-costs-by-region = リージョン別
ui-costs-plot-instead = 下の表にも同じ数値があります。
ui-costs-others = その他 { $count } 件
ui-costs-image = イメージ
ui-costs-region = リージョン
ui-costs-version = バージョン
ui-costs-versions = バージョン
ui-costs-replicas-count = レプリカ
ui-costs-a-month = 月額
ui-costs-stored-here = ここの追加分

ui-costs-old = 古いバージョン
ui-costs-old-none = 節約できるコストはありません。どのバージョンにも、それより新しいバージョンのないリージョンがあります。
ui-costs-old-saves = 古いバージョン { $count } 個を削除すると、月額 { $price } を節約できます。
ui-costs-old-means = これらのバージョンがあるすべてのリージョンで、新しいバージョンが完了しています。これらから作成されたラボのディスクは残ります。バージョンはイメージのページで削除できます。

## Edit prices

ui-prices = 料金の編集
ui-prices-save = 保存
ui-prices-refused = 料金は保存されませんでした
ui-prices-reset = 公開料金を使用
ui-prices-reset-not = 既に公開料金を使用しています。
ui-prices-day = 確認日
ui-prices-day-help = 料金を確認した日 (例: 2026-11-21)
ui-prices-currency = 通貨
ui-prices-currency-help = 3 文字のコード (例: USD)
ui-prices-gallery = ギャラリー
ui-prices-machines = 仮想マシン
ui-prices-disks = マネージド ディスク (月額)
ui-prices-snapshot = スナップショット (1 GiB の月額)
ui-prices-egress = 別のリージョンへの送信 (1 GiB あたり)
ui-prices-up-to = 上限 (GiB)
ui-prices-disk-size = ディスク { $number }: 上限 GiB
ui-prices-disk-price = ディスク { $number }: 月額
ui-prices-disk-remove = ディスク { $number } を削除
ui-prices-disk-add = ディスクの追加
ui-prices-disk-last = 料金表には 1 つ以上のディスクが必要です。
ui-prices-within = { $zone } 内
ui-prices-beyond = { $zone } から域外へ
ui-prices-hour = { $size }、1 時間
ui-prices-not-a-price = 0 ～ 1,000,000 の金額を 1.54 のように入力してください。
ui-prices-not-a-day = 日付を 2026-11-21 のように年-月-日で入力してください。
ui-prices-not-a-currency = USD のような英大文字 3 文字のコードを入力してください。
ui-prices-not-a-size = 前のディスクより大きい GiB の整数を入力してください。
ui-prices-marked = 先に、印の付いたフィールドを修正してください。
