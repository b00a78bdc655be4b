### A lab's virtual machine pool and its settings.

## Virtual machine pool

ui-pool = 仮想マシン プール
ui-pool-count = { $count } 台の仮想マシンが、ラボの発行時にテンプレートから作成されました。
ui-pool-publishing = テンプレートを発行しています…
ui-pool-failed = プールを準備できませんでした。テンプレートをもう一度発行してください。
ui-pool-empty = 仮想マシンはまだありません
ui-pool-empty-text = 先にテンプレートを発行してください。テンプレートから作成された仮想マシンが各学生に用意されます。
ui-pool-to-template = テンプレートに移動
ui-pool-number = 仮想マシン
ui-pool-state = 状態
ui-pool-assigned = 割り当て先
ui-pool-machine = 仮想マシン { $number }
ui-pool-unassigned = 未割り当て

## Settings of a lab

ui-lab-settings = 設定
ui-lab-settings-lab = ラボ
ui-lab-settings-created = 作成日時
ui-lab-settings-no-user = 記録なし
ui-lab-settings-same-password = すべての仮想マシンで同じ
ui-lab-settings-own-password = 学生が初回サインイン時に自分で設定
ui-lab-settings-remote-desktop = リモート デスクトップ接続
ui-lab-settings-on = 有効
ui-lab-settings-off = 無効
ui-lab-settings-delete = ラボの削除
ui-lab-settings-delete-means = ラボと、そのテンプレートのディスクおよび仮想マシンを削除します。このラボからエクスポートされたイメージはギャラリーに残ります。
ui-lab-settings-delete-button = ラボの削除…
