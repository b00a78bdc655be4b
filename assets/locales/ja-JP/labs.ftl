### The list of labs, and what every page says of a lab.

ui-lab-creating = 作成中
ui-lab-creation-failed = 作成失敗
ui-lab-creation-interrupted = 作成中断
ui-money = { $amount } { $currency }

## The page

ui-labs = ラボ
ui-labs-new = 新しいラボ
ui-labs-search = ラボの検索
ui-labs-count = { $count } 個のラボ
ui-labs-count-of = { $count } 個中 { $shown } 個のラボ
ui-labs-as-cards = カードで表示
ui-labs-as-table = 表で表示

ui-labs-filter = 表示するラボ
ui-labs-filter-all = すべてのラボ
ui-labs-filter-mine = 自分のラボ
ui-labs-filter-draft = 下書き
ui-labs-filter-published = 発行済み
ui-labs-filter-at-work = 処理中
ui-labs-filter-attention = 要対応

ui-labs-sort = ラボの並べ替え
ui-labs-name = 名前
ui-labs-image = イメージ
ui-labs-size = サイズ
ui-labs-location = 場所
ui-labs-state = 状態
ui-labs-last-export = 前回のエクスポート
ui-labs-ascending = 昇順
ui-labs-descending = 降順

## One lab

ui-labs-more = { $lab } のその他のコマンド
ui-labs-open = 開く
ui-labs-delete = 削除…
ui-labs-attention = 要対応
ui-labs-work = { $what } · { $share }
ui-labs-exporting = エクスポート中
ui-labs-making-disk = テンプレートのディスクを作成中
ui-labs-exported = { $image } { $version }、{ $day }
ui-labs-last-export-was = 前回のエクスポート: { $export }
ui-labs-never-exported = エクスポートなし
ui-labs-never = なし

## No labs

ui-labs-empty = ラボはまだありません
ui-labs-empty-text = ラボは、テンプレート仮想マシンと、そこから学生用に作成される仮想マシンで構成されます。テンプレートを一度準備して発行し、共有イメージ ギャラリーにエクスポートすれば、ほかの講師もそこからラボを作成できます。
ui-labs-first = 最初のラボを作成
ui-labs-no-match = 一致するラボがありません
ui-labs-no-match-text = 別の条件で検索するか、すべてのラボを表示してください。
ui-labs-show-all = すべてのラボを表示

## Deleting a lab

ui-delete-lab-title = ラボの削除
ui-delete-lab-confirm = 削除
ui-delete-lab-refused = ラボは削除されませんでした
ui-delete-lab-asks = 「{ $lab }」とそのエクスポート履歴が削除されます。この操作は元に戻せません。
ui-delete-lab-disk = テンプレート ディスク { $file } ({ $used } のデータ) がこのコンピューターから削除されます。
ui-delete-lab-machines = 発行済みのマシン { $count } 台と、そこに保存されている学生のデータが失われます。
ui-delete-lab-images = このラボからエクスポートされたイメージはギャラリーに残ります。
ui-delete-lab-since = 前回のエクスポート ({ $day }) 以降にテンプレートに加えた変更は失われます。
ui-delete-lab-nothing = テンプレートは一度もエクスポートされていないため、何も残りません。
ui-delete-lab-export = 先にテンプレートをエクスポート…
