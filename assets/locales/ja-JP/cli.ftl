cli-unknown-language = 「{ $tag }」に近い言語はありません。使用できる言語: { $languages }
### The command line. Tables have short headings; results are one sentence.

cli-no-default-workspace = このシステムでは、プログラムのデータの保存場所を特定できません。--workspace でフォルダーを指定してください。
cli-bad-folder = 「{ $path }」は使用できないパスです。
cli-json = 結果を JSON として書き込めませんでした。
cli-from-backup = バックアップに戻すには、同じコマンドに --from-backup を付けて実行してください。読み取れないドキュメントは別に保存されます。
cli-not-sure = 何も実行されませんでした。確認なしで実行するには --yes を指定してください。
cli-stopping = 中途半端な状態が残らないように停止しています。すぐに終了して後で続行するには、もう一度 Ctrl+C を押してください。
cli-cancelled = キャンセルされました。中途半端な状態のものはありません。
cli-goes-on = 以前の実行で完了しなかったジョブ { $job } を続行します。
cli-gallery-slow = ギャラリーが 2 分以内に応答しませんでした。何も変更されていません。ギャラリーのある共有を確認して、もう一度お試しください。

## init

cli-init-sample = サンプル ワークスペースの場所: { $folder }
cli-init-empty = ワークスペースの場所: { $folder }。ラボとギャラリーはまだありません。
cli-desktop-installed = Lab Gallery をデスクトップのメニューに追加しました。エントリは { $entry } です。プログラムを移動した場合は、もう一度インストールしてください。
cli-desktop-removed = Lab Gallery はデスクトップのメニューにありません。エントリの場所は { $entry } でした。
cli-desktop-elsewhere = Windows と macOS では、メニューはインストーラーが作成します。プログラムをピン留めするか、目的の場所にドラッグしてください。
cli-desktop-no-folder = このシステムでは、ユーザーのファイルの保存場所を特定できません。
cli-desktop-no-program = このシステムでは、プログラムの場所を特定できません。
cli-desktop-not-written = { $file } を変更できませんでした。

## status

cli-status-workspace = ワークスペース
cli-status-account = ラボ アカウント
cli-status-region = リージョン
cli-status-acting = 操作メンバー
cli-status-gallery = ギャラリー
cli-status-labs = ラボ
cli-status-images = イメージ
cli-status-active = 実行中のジョブ
cli-status-interrupted = 中断したジョブ
cli-jobs-interrupted = { $count } 件のジョブが中断しました。続行するには: lab-gallery jobs retry

## Labs

cli-no-labs = ラボがありません。作成するには: lab-gallery lab new NAME --disk FILE --os linux --size medium
cli-no-such-lab = ラボ「{ $name }」はありません。ラボの一覧を表示するには: lab-gallery labs
cli-lab-name = 名前
cli-lab-state = 状態
cli-lab-origin = 作成元
cli-lab-os = OS
cli-lab-size = サイズ
cli-lab-region = リージョン
cli-lab-power = テンプレート
cli-lab-owner = 所有者
cli-lab-disk = ディスク ファイル
cli-lab-disk-format = ディスク形式
cli-lab-disk-size = ディスク
cli-lab-disk-used = 使用
cli-lab-user = ユーザー
cli-lab-machines = マシン
cli-lab-creating = 作成中
cli-lab-interrupted = 作成中断
cli-lab-failed = 作成失敗
cli-lab-created = ラボ「{ $lab }」が { $region } に用意できました。テンプレート ディスクのサイズは { $size }、使用領域は { $used } です: { $path }
cli-lab-deleted = ラボ「{ $lab }」とそのテンプレート ディスクを削除しました。
cli-lab-given = ラボ「{ $lab }」の所有者は { $member } になりました。
cli-lab-quota = ユーザーごとのクォータ
cli-lab-shutdown = 自動シャットダウン
cli-hours = { $hours } 時間
cli-shutdown-after = 切断の { $minutes } 分後
cli-on = オン
cli-off = オフ
cli-policies-set = 「{ $lab }」のポリシー: クォータ { $quota }、自動シャットダウン { $shutdown }。
cli-delete-sure = ラボ「{ $lab }」とそのテンプレート ディスクを削除しますか? このラボから作成されたイメージはギャラリーに残ります。[y/N]
cli-no-password = 標準入力からパスワードを読み取れませんでした。

## Templates

cli-template-started = 「{ $lab }」のテンプレートを実行中にしました。ハイパーバイザーが接続されていないため、マシンは開始されていません。
cli-template-stopped = 「{ $lab }」のテンプレートを停止済みにしました。
cli-published = 「{ $lab }」の仮想マシン プールを準備しました。ハイパーバイザーが接続されていないため、マシンは作成されていません。
cli-publish-sure = 「{ $lab }」のテンプレートを発行しますか? この操作は元に戻せません。既存のマシンのデータは失われます。[y/N]
cli-disk-attached = 「{ $lab }」のテンプレートに新しいディスクを設定し、古いディスクを削除しました。

## Typed words

cli-no-such-region = リージョン「{ $name }」はありません。westeurope や "West Europe" のような名前を使用してください。
cli-no-such-location = 場所「{ $name }」はありません。Europe や "United States" のような地域、または westeurope のようなリージョンを使用してください。
cli-bad-version = 「{ $version }」は 1.0.0 のようなバージョンではありません。

## Export

cli-exported = 「{ $image }」{ $version } を{ $kind ->
    [upload] アップロード
   *[export] エクスポート
}しました ({ $time })。データ { $data }、うち新規 { $new } ({ $chunks ->
    [0] 新規チャンクなし
   *[other] 新規チャンク { $chunks } 個
})、保存量 { $stored }。{ $regions } リージョン中 { $ready } リージョンにレプリカがあります。
cli-region-failed = { $region }: { $reason }
cli-regions-failed = { $count } リージョンにレプリカがありません。イメージはほかのリージョンで使用できます。続行するには: lab-gallery jobs retry { $job }

## Gallery

cli-gallery-created = ギャラリー「{ $name }」を作成してアタッチしました。場所: { $place }
cli-gallery-attached = ギャラリー「{ $name }」をアタッチしました。場所: { $place }
cli-gallery-detached = ギャラリー「{ $name }」をデタッチしました。ギャラリー内のデータは何も削除されていません。ラボのディスクは残ります。
cli-gallery-name = ギャラリー
cli-gallery-place = 保存先
cli-gallery-images = イメージ
cli-gallery-versions = バージョン
cli-gallery-replicas = レプリカ
cli-gallery-shared = リージョン間でパックを共有 (1 つのディスクが破損するとすべてのレプリカが破損)
cli-gallery-separate = リージョンごとに物理的に独立したファイル
cli-verified-full = { $problems ->
    [0] 正常
   *[other] 問題 { $problems } 件
}: バージョン { $versions } 個、レプリカ { $replicas } 個、パック { $packs } 個。全チャンクの読み取りとハッシュの照合を実行、保存データ { $bytes }、所要時間 { $time }。
cli-verified-fast = { $problems ->
    [0] 正常
   *[other] 問題 { $problems } 件
}: バージョン { $versions } 個、レプリカ { $replicas } 個、パック { $packs } 個。ドキュメント、マニフェスト、パックのフッターを検証、所要時間 { $time }。--full を指定すると、すべてのチャンクが読み取られます。
cli-collected = { $freed } を解放しました: パック { $packs } 個、マニフェスト { $manifests } 個、所要時間 { $time }。すべてのイメージは以前のままです。
cli-nothing-to-collect = 削除が必要なものはありませんでした。すべてのイメージは以前のままです。
cli-collected-nothing = 削除が必要なものはありませんでした。過去 { $hours } 時間以内に削除されたバージョンのデータは、まだ読み取られている可能性があるため、その間は残されます。
cli-collected-young = 不要な { $young } は新しいため残されました。後で実行するか、--grace を短くして実行してください。
cli-collected-mixed = 不要な { $mixed } は、必要なブロックの間にあるため、それらとともに残されました。
cli-gallery-damaged = ギャラリーが破損しています。何も変更されていません。上に示されていないイメージは正常です。--heal を指定すると、別のリージョンにある正常なデータがコピーされます。それ以外の場合、イメージを修復するには、同じディスクをもう一度エクスポートまたはアップロードしてください。破損した部分が保存し直されます。それまでは、あるリージョンにないデータは、データのある別のリージョンから読み取られます。
cli-healed = { $place }: { $regions } から修復しました。
cli-not-healed = { $problem }修復できません。正常なコピーのあるリージョンがほかにありません。ディスクのあるラボからイメージをもう一度エクスポートするか、バージョンを削除してください。
cli-not-healed-why = { $problem }修復されませんでした。{ $why }
cli-gallery-not-healed = 上に示したとおり、ギャラリーはまだ破損しています。修復された部分はそのまま残り、ほかは何も変更されていません。

## Lab settings and marketplace images

cli-settings-pick-location = 作成者による場所の選択
cli-settings-network = ピア仮想ネットワーク
cli-settings-landing = ラボの作成先
cli-settings-picked = ラボ作成者は別の場所を選択できます: lab-gallery lab new NAME --location LOCATION
cli-marketplace-id = ID
cli-marketplace-name = イメージ
cli-marketplace-publisher = パブリッシャー

## Images

cli-no-images = ギャラリーにイメージがありません。作成するには: lab-gallery export LAB --name IMAGE
cli-image-name = イメージ
cli-image-newest = 最新
cli-image-os-state = OS の状態
cli-image-size = サイズ
cli-image-regions = リージョン
cli-image-enabled = 状態
cli-image-offered = 選択
cli-image-offered-in = 選択可否
cli-image-identity = 識別子
cli-image-generation = 世代
cli-image-description = 説明
cli-odd-extension = { $path } は { $format } として書き込まれますが、これは名前の示す形式ではありません。
cli-which-format = { $path } の名前は、書き込み可能な形式を示していません。--format で形式を指定してください: vhd、vhd-fixed、vhdx、qcow2、または raw。
cli-image-end-of-life = 有効期間の終了日
cli-image-latest = 最新として
cli-image-changed = 「{ $image }」を変更しました。
cli-image-described-whole = 説明は特定のバージョンではなくイメージ全体に付けるものです。バージョンなしで「{ $image }」に指定してください。
cli-image-which-version = 削除するバージョンを「{ $image }:1.0.0」のように指定してください。バージョンは「image show」で一覧表示できます。
cli-image-delete-version-sure = 「{ $image }」を完全に削除しますか? この番号は再び使用されません。{ $labs ->
    [0] このアカウントには、このバージョンから作成されたラボはありません。
   *[other] このバージョンから { $labs } 個のラボが作成されました。ラボのディスクは残ります。
}
cli-image-version-deleted = 「{ $image }」を削除しました。このバージョンだけが使用していた領域は「gallery gc」で解放されます。
cli-image-delete-sure = イメージ「{ $image }」を削除しますか? 名前は再び使用できるようになります。
cli-image-deleted = イメージ「{ $image }」を削除しました。
cli-region-name = リージョン
cli-region-state = レプリカ
cli-region-stored = 保存量
cli-region-replicas = クラウドのレプリカ数
cli-region-latest = 最新として
cli-region-note = 備考
cli-region-source = キャプチャ元
cli-region-offered = 選択可
cli-region-excluded = ここでは選択不可
cli-region-included = ここでは選択可
cli-region-excluded-everywhere = 選択不可
cli-image-version = バージョン
cli-image-created = 作成日時
cli-image-by = 作成者
cli-image-source-lab = ソース ラボ
cli-image-data = データ
cli-image-stored-new = 保存量
cli-image-added = 新規 { $bytes }
cli-image-nothing-new = 新規チャンクなし (すべてギャラリーに保存済み)
cli-images-enabled = ラボ作成者に対して有効化しました: { $images }
cli-images-disabled = ラボ作成者に対して無効化しました: { $images }
cli-enabled = 有効
cli-disabled = 無効
cli-offered = 可
cli-replica-unknown = 不明
cli-replica-replicating = レプリケート中
cli-replica-completed = 完了
cli-replica-failed = 失敗
cli-downloaded = 「{ $image }」{ $version } を { $path } に保存しました ({ $format }、{ $size }、使用領域 { $used })。全チャンクを検証済み、所要時間 { $time }。

## Jobs

cli-no-jobs = ジョブはありません。
cli-nothing-interrupted = 中断したジョブも、リージョンが不足しているエクスポートもありません。失敗またはキャンセルされたジョブは、番号を指定して続行できます: lab-gallery jobs retry NUMBER
cli-job-given-up = ジョブ { $job } を取りやめました。完了した部分は残ります。中途半端な状態のものはありません。
cli-job-left = ジョブ { $job } は続行されませんでした:
cli-jobs-left = { $count } 件のジョブがまだ開いています。一覧を表示するには: lab-gallery jobs
cli-job-regions = { $ready } / { $regions } リージョン
cli-replicated = 追加の { $regions } リージョン中 { $ready } リージョンにこのバージョンがあります。
cli-downloaded-again = イメージのディスクを保存しました ({ $size })。
cli-disk-ready = ディスク { $file } の準備ができました。
cli-job-number = ジョブ
cli-job-state = 状態
cli-job-task = タスク
cli-job-lab = ラボ
cli-job-what = イメージまたはファイル
cli-job-why = 理由
cli-job-queued = 待機中
cli-job-running = 実行中
cli-job-cancelling = キャンセル中
cli-job-interrupted = 中断
cli-job-done = 完了
cli-job-failed = 失敗
cli-job-cancelled = キャンセル済み
cli-task-export = エクスポート
cli-task-upload = アップロード
cli-task-replicate = レプリケート
cli-task-download = ダウンロード
cli-task-verify = 検証
cli-task-verify-full = 完全検証
cli-task-heal = 修復
cli-task-collect = クリーンアップ
cli-task-from-image = イメージからのディスク
cli-task-from-file = ファイルからのディスク
cli-task-empty = 空のディスク

## The main job without a display

cli-main-no-display = ディスプレイがないため、ウィンドウを開けません。代わりに、主な操作をサンプル ワークスペースで実際に実行します。
cli-main-sample = 1. サンプル ワークスペースを { $folder } に作成しています
cli-main-sample-there = 1. サンプル ワークスペースの場所: { $folder }
cli-main-export = 2. 「{ $lab }」のテンプレートを「{ $image }」としてエクスポートしています
cli-main-verify = 3. ギャラリーの全チャンクを読み直しています
cli-main-new-lab = 4. 「{ $image }」からラボ「{ $lab }」を作成しています
cli-main-made = ディスクのサイズ { $size }、使用領域 { $used }、所要時間 { $time }、全チャンクを検証済み。
cli-main-compare = 5. 2 つのディスクをバイト単位で比較しています
cli-main-identical = 同一です ({ $size } すべて)。
cli-main-different = ディスクの内容がバイト { $offset } で異なります。両方のファイルを残して、この問題を報告してください。これは決して起こってはならないことです。
cli-main-pictures = 6. 手順の記事の画像を描き、記事を書き出しています
cli-main-files = ワークスペースは { $workspace }、ギャラリーは { $gallery } にあります。
cli-main-commands = 次のコマンドはディスプレイがなくても使用できます:

## account

cli-account-name = ラボ アカウント
cli-account-location = 場所
cli-account-labs = ラボ
cli-account-images = イメージ
cli-account-month = 月額の見積もり
cli-account-jobs = 実行中のジョブ
cli-account-gallery = ギャラリー
cli-account-owners = 所有者
cli-account-members = メンバー
cli-account-acting = 操作メンバー
cli-account-attention = 要対応:
cli-account-fine = 対応が必要な項目はありません。
cli-member-name = メンバー
cli-member-role = ロール
cli-member-labs = ラボ
cli-member-may = 許可された操作
cli-member-added = { $name } を「{ $role }」としてラボ アカウントに追加しました。
cli-member-set = { $name } のロールは「{ $role }」になりました。
cli-member-removed = { $name } をラボ アカウントから削除しました。
cli-member-remove-sure = { $name } をラボ アカウントから削除しますか? { $count ->
    [0] 所有しているラボはありません。
   *[other] { $count } 個のラボは { $heir } に引き継がれます。
} [y/N]
cli-acting-as = 現在 { $name } (「{ $role }」) として操作しています。

## Costs

cli-costs-model = 料金モデル
cli-costs-model-set = 今後、コストは次のモデルで見積もられます: { $model }。
cli-costs-prices = 料金の日付
cli-costs-month = 月額
cli-costs-once = 初回のみ
cli-costs-replicas = レプリカ
cli-costs-stored = ここの保存量
cli-costs-added = ここの追加分
cli-costs-versions = バージョン
cli-costs-old = 古いバージョン { $count } 個を削除すると、月額 { $price } を節約できます。「costs --by version」で各バージョンのコストを確認し、「image delete-version」で削除できます。
cli-costs-unpriced = { $count } 個のレプリカは料金表に料金がないため、合計に含まれていません。
cli-prices-no-file = ファイル { $path } がありません。何も変更されていません。現在の料金を基に作成するには: lab-gallery costs prices > FILE
cli-prices-text = 料金をテキストとして書き込めませんでした。この問題を報告してください。
cli-prices-own = これはこのワークスペース独自の料金です。
cli-prices-published = これは公開料金です。
cli-prices-set = 今後、コストは { $day } 時点のこの料金で見積もられます。
cli-prices-reset = コストは再び { $day } 時点の公開料金で見積もられます。
cli-prices-slow = 料金が 1 分以内に書き込まれませんでした。ワークスペースのドライブを確認して、もう一度お試しください。
