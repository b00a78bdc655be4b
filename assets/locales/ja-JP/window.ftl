### The window around the pages: top bar, left menu, jobs, workspaces, start and recovery.

ui-product = Lab Gallery
ui-cancel = キャンセル
ui-copy = コピー
ui-open = 開く
ui-create = 作成
ui-browse = 参照…
ui-no-file-dialogs = このデスクトップではファイル ダイアログを表示できません。パスを入力するか、ディスク ファイルをウィンドウにドロップしてください。ファイル ダイアログは、xdg-desktop-portal パッケージとデスクトップに対応する追加パッケージ (xdg-desktop-portal-gtk など)、または zenity で使用できるようになります。
ui-reveal-unsure = ファイル マネージャーが開いたかどうかを、このデスクトップでは確認できません。ファイルの場所: { $path }
ui-reveal-failed = ファイル マネージャーを開けませんでした。ファイルの場所: { $path }

## Top bar

ui-file = ファイル
ui-file-new = 新しいワークスペース…
ui-file-open = ワークスペースを開く…
ui-file-quit = 終了
ui-zoom-in = 拡大
ui-zoom-out = 縮小
ui-zoom-reset = 拡大率をリセット (現在 { $percent })
ui-zoom-largest = これ以上拡大できません。
ui-zoom-smallest = これ以上縮小できません。
ui-zoom-actual = 既に実際のサイズで表示されています。
ui-open-account = ラボ アカウント (ワークスペース { $folder })
ui-acting = 「{ $role }」として操作しています。別のメンバーを選択すると、そのメンバーに許可されている操作を確認できます。
ui-acting-members = メンバーとロール…
ui-member = { $name } · { $role }
ui-read-only = 読み取り専用
ui-theme = テーマ
ui-theme-system = システムに合わせる
ui-theme-light = ライト
ui-theme-dark = ダーク
ui-language = 言語
ui-language-system = システム ({ $language })

## Left menu

ui-nav-labs = ラボ
ui-nav-account = ラボ アカウント
ui-nav-overview = 概要
ui-nav-members = アクセス制御 (IAM)
ui-nav-gallery = 共有イメージ ギャラリー
ui-nav-marketplace = Marketplace イメージ
ui-nav-account-settings = ラボの設定
ui-nav-all-labs = すべてのラボ
ui-nav-template = テンプレート
ui-nav-pool = 仮想マシン プール
ui-nav-lab-settings = 設定

## Jobs

ui-jobs = ジョブ
ui-jobs-active = { $count ->
    [0] ジョブ
   *[other] ジョブ { $count } 件
}
ui-jobs-none = ジョブはまだありません。エクスポートや新しいディスクの作成がここに表示されます。
ui-jobs-show = { $job }を表示
ui-jobs-retry = { $job }を再試行
ui-jobs-cancel = { $job }をキャンセル
ui-job-upload = 「{ $image }」{ $version } のアップロード
ui-job-replicate = 「{ $image }」{ $version } のレプリケート
ui-job-download = 「{ $image }」{ $version } のダウンロード
ui-job-verify = ギャラリーの検証
ui-job-verify-full = ギャラリーの全ブロックの検証
ui-job-heal = ギャラリーの修復
ui-job-collect = ギャラリーのクリーンアップ
ui-job-export = 「{ $image }」{ $version } のエクスポート
ui-job-from-image = 「{ $image }」からの「{ $lab }」のディスクの作成
ui-job-from-file = ファイルからの「{ $lab }」のディスクの作成
ui-job-empty-disk = 「{ $lab }」の空のディスクの作成
ui-job-queued = 待機中
ui-job-running = 実行中
ui-job-cancelling = キャンセル中
ui-job-interrupted = 中断
ui-job-done = 完了
ui-job-failed = 失敗
ui-job-cancelled = キャンセル済み

## How far a job is

ui-progress-preparing = 準備しています
ui-progress-reading = ディスクを読み取っています
ui-progress-writing = ディスクに書き込んでいます
ui-progress-checking = 保存されているファイルを検証しています
ui-progress-collecting = 不要なデータを探しています
ui-progress-replicating = { $regions } リージョン中 { $ready } リージョンにレプリケート済み
ui-progress-amount = { $done } / { $total }
ui-progress-left = 残り{ $time }
ui-progress-saved = { $saved } はギャラリーに保存済み

## What happened elsewhere

ui-toast-gallery-attached = ギャラリー「{ $name }」をアタッチしました。
ui-toast-gallery-created = ギャラリー「{ $name }」を作成してアタッチしました。
ui-toast-uploaded = 「{ $image }」をアップロードしました。
ui-toast-version-deleted = 「{ $image }」{ $version } を削除しました。このバージョンから作成されたラボのディスクは残ります。
ui-toast-image-deleted = 「{ $image }」を削除しました。
ui-toast-lab-deleted = ラボ「{ $lab }」を削除しました。
ui-toast-replicated = 「{ $image }」を指定のリージョンにコピーしました。
ui-toast-downloaded = 「{ $image }」を { $path } に保存しました。
ui-toast-sound = ギャラリーを検証しました。問題はありません。
ui-toast-damaged = ギャラリーを検証しました。{ $count } 個のファイルが破損しています。対処方法はギャラリーのページをご覧ください。
ui-toast-collected = ギャラリーをクリーンアップしました。
ui-toast-exported = 「{ $lab }」のテンプレートをエクスポートしました。
ui-toast-lab-ready = ラボ「{ $lab }」の準備ができました。
ui-toast-failed = 「{ $lab }」の処理に失敗しました。{ $reason }

## Undo

ui-edit = 編集
ui-edit-menu = 編集メニュー
ui-undo-button = 元に戻す
ui-redo-button = やり直し
ui-undo-of = 元に戻す: { $what }
ui-redo-of = やり直し: { $what }
ui-undo-nothing = 元に戻す操作はありません。
ui-redo-nothing = やり直す操作はありません。
ui-undone = 元に戻しました: { $what }
ui-redone = やり直しました: { $what }
ui-undo-changed = その後に変更されたため、元に戻せなくなりました: { $what }。何も上書きされていません。
ui-redo-changed = その後に変更されたため、やり直せません: { $what }。何も上書きされていません。
ui-undo-refused = 元に戻せませんでした: { $what }。{ $reason }
ui-redo-refused = やり直せませんでした: { $what }。{ $reason }
ui-undo-title = 「{ $lab }」のタイトルの変更
ui-undo-description = 「{ $lab }」の説明の変更
ui-undo-policies = 「{ $lab }」のポリシーの変更
ui-undo-owner = 「{ $lab }」の所有者を { $name } に変更
ui-undo-enable = { $count ->
    [1] 「{ $image }」の有効化
   *[other] { $count } 個のイメージの有効化
}
ui-undo-disable = { $count ->
    [1] 「{ $image }」の無効化
   *[other] { $count } 個のイメージの無効化
}
ui-undo-settings = ラボの設定の変更
ui-undo-prices = 料金の変更
ui-undo-add = { $name } の追加
ui-undo-role = { $name } のロールの変更
ui-undo-remove = { $name } の削除
ui-undo-image = 「{ $image }」の編集
ui-undo-version = 「{ $image }」{ $version } の編集
ui-undo-regions = 「{ $image }」{ $version } のターゲット リージョンの変更
ui-did-title = 「{ $lab }」のタイトルを変更しました。
ui-did-description = 「{ $lab }」の説明を変更しました。
ui-did-policies = 「{ $lab }」のポリシーを変更しました。
ui-did-owner = 「{ $lab }」の所有者を { $name } に変更しました。
ui-did-enable = { $count ->
    [1] 「{ $image }」を有効化しました。
   *[other] { $count } 個のイメージを有効化しました。
}
ui-did-disable = { $count ->
    [1] 「{ $image }」を無効化しました。
   *[other] { $count } 個のイメージを無効化しました。
}
ui-did-settings = ラボの設定を変更しました。
ui-did-prices = 料金を変更しました。
ui-did-add = { $name } をラボ アカウントに追加しました。
ui-did-role = { $name } のロールを変更しました。
ui-did-remove = { $labs ->
    [0] { $name } をラボ アカウントから削除しました。
   *[other] { $name } をラボ アカウントから削除しました。{ $labs } 個のラボの所有者は { $heir } になりました。
}
ui-did-image = 「{ $image }」を変更しました。
ui-did-version = 「{ $image }」{ $version } を変更しました。
ui-did-regions = 「{ $image }」{ $version } のターゲット リージョンを変更しました。

## Leaving with changes that are not saved

ui-leave-title = 変更を保存しますか?
ui-leave-text = 保存されていない変更があります:
ui-leave-stay = このまま編集を続ける
ui-leave-policies = 「{ $lab }」のポリシー
ui-leave-problem = このままでは保存できません。{ $reason }

## Workspaces

ui-recent = 最近使用したワークスペース
ui-recent-folder = { $folder }
ui-recent-missing = { $folder } (見つかりません。選択すると一覧から削除されます)
ui-new-workspace = 新しいワークスペース
ui-open-workspace = ワークスペースを開く
ui-workspace-folder = ワークスペースのフォルダー
ui-workspace-folder-missing = フォルダーを指定してください。
ui-new-workspace-sample = サンプルを追加する: Contoso University、3 つのラボ、ギャラリー
ui-account-name = ラボ アカウント名
ui-account-name-example = Contoso University
ui-your-name = あなたの名前
ui-your-name-help = あなたがラボ アカウントの所有者になります。
ui-account-region = リージョン
ui-account-region-help = ラボはこのリージョンに作成され、イメージは同じ地域のすべてのリージョンにレプリケートされます。

ui-opening-workspace = ワークスペースを開いています
ui-building-sample = サンプル ワークスペースを準備しています
ui-recover-title = ワークスペースを開く
ui-recover-failed = ワークスペースを開けませんでした
ui-recover-read-only = 読み取り専用で開く
ui-recover-backup = バックアップを開く
ui-recover-again = 再試行
ui-recover-sample = ここにサンプル ワークスペースを作成
ui-recover-elsewhere = 別のフォルダーのワークスペースを開く:
ui-recover-recent = または、以前に使用したワークスペースを開く:
ui-recover-open = 開く

## File dialogs and start

ui-pick-disk = ディスク ファイルの選択
ui-pick-disks = ディスク ファイル
ui-pick-download = ファイルの保存先フォルダーの選択
ui-pick-gallery = ギャラリーのフォルダーの選択
ui-pick-new-gallery = 新しいギャラリーのフォルダーの選択
ui-pick-new-workspace = ワークスペース用の空のフォルダーの選択
ui-pick-workspace = ワークスペースのフォルダーの選択
ui-no-display = ウィンドウを表示できるディスプレイがありません。ディスプレイのある環境で起動するか、コマンド ラインを使用してください: lab-gallery --help
ui-dead-display = { $variable } が示す「{ $name }」のディスプレイが応答しません。ウィンドウを開くには、そのディスプレイを起動するか { $variable } を修正してください。ディスプレイがない場合は、この変数を解除してください。
ui-no-renderer = どちらのレンダラーも動作しないため、ウィンドウを開けませんでした。グラフィックス ドライバーまたはソフトウェア レンダラー (Debian と Ubuntu では mesa-vulkan-drivers と libgl1-mesa-dri) をインストールしてください。wgpu: { $wgpu }。OpenGL: { $glow }。
ui-no-renderer-packages = ほかのディストリビューションでは、ソフトウェア レンダラーは次のパッケージに含まれています: mesa-vulkan-drivers と mesa-dri-drivers (Fedora)、vulkan-swrast と mesa (Arch Linux)、libvulkan_lvp と Mesa-dri (openSUSE)。
ui-announce-share = { $job }: { $step }、{ $share }
ui-announce-step = { $job }: { $step }
