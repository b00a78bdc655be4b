### Who may do what in a lab account, and the account at a glance.

## Access control: members and their roles

ui-members = アクセス制御 (IAM)
ui-members-about = このラボ アカウントのメンバーと、それぞれに許可されている操作です。このコンピューターではサインインは行われません。ワークスペースを開いた人が、上部で誰として操作するかを選択します。
ui-members-list = メンバーとロール
ui-member-name = メンバー
ui-member-role = ロール
ui-member-labs = ラボ
ui-member-you = あなた
ui-member-more = { $name } のその他のコマンド
ui-member-act = { $name } として操作
ui-member-acting = 既に { $name } として操作しています。
ui-member-role-menu = ロールの変更…
ui-member-remove-menu = 削除…
ui-member-add-menu = メンバーの追加

## Adding a member

ui-member-add-title = メンバーの追加
ui-member-add = 追加
ui-member-add-name = 名前
ui-member-add-rule = 同僚に知られている名前を入力してください。イメージに記録されるため、後から変更できません。
ui-member-add-refused = メンバーは追加されませんでした

## Changing a role

ui-member-role-title = { $name } のロール
ui-member-role-change = ロールの変更
ui-member-role-is-so = { $name } は既にこのロールです。別のロールを選択してください。
ui-member-role-labs = { $count } 個のラボは引き続き { $name } が所有します。別のメンバーに譲渡されるまで、運用できるのは管理者だけです。
ui-member-role-refused = ロールは変更されませんでした

## Taking a member out

ui-member-remove-title = { $name } をラボ アカウントから削除しますか?
ui-member-remove = 削除
ui-member-remove-labs = { $count } 個のラボは、その内容とともに { $heir } に引き継がれます。管理者は別のメンバーに譲渡できます。
ui-member-remove-stays = イメージと実行中のジョブは残ります。何も削除されません。
ui-member-remove-you = これはあなた自身です。以後は { $heir } として操作します。
ui-member-remove-refused = メンバーは削除されませんでした

## Giving a lab away

ui-lab-owner = 所有者
ui-lab-owner-title = 「{ $lab }」の所有者
ui-lab-owner-change = 所有者の変更
ui-lab-owner-is-so = { $name } は既にこのラボの所有者です。別のメンバーを選択してください。
ui-lab-owner-means = 以後、このラボを運用し、テンプレートをエクスポートします。管理者はすべてのラボを運用できます。
ui-lab-owner-gives-up = あなたは「{ $lab }」を変更できなくなります。
ui-lab-owner-refused = 所有者は変更されませんでした

## Overview

ui-overview-place = { $region } のラボ アカウント
ui-overview-about = このアカウントについて
ui-overview-location = 場所
ui-overview-gallery = 共有イメージ ギャラリー
ui-overview-no-gallery = アタッチなし
ui-overview-owners = 所有者
ui-overview-labs = { $count ->
   *[other] ラボ
}
ui-overview-images = { $count ->
   *[other] イメージ
}
ui-overview-costs = 月額の見積もり
ui-overview-jobs = { $count ->
   *[other] 実行中のジョブ
}
ui-overview-members = { $count } 人のメンバー
ui-overview-attention = 要対応
ui-overview-fine = 対応が必要な項目はありません。
ui-overview-show-gallery = ギャラリーを表示
ui-overview-show-jobs = ジョブを表示
ui-overview-show-labs = ラボを表示
ui-overview-show-image = { $image } を表示
ui-overview-more = ほか { $count } 件。
