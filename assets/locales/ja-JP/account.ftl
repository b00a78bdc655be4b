### The lab account's pages: the shared image gallery, one image, the account's settings.

## Shared image gallery

ui-gallery = 共有イメージ ギャラリー
ui-gallery-about = 講師がラボからエクスポートしたイメージと、アップロードしたイメージです。このアカウントのすべてのラボの作成元として使用できます。
ui-gallery-tools = ギャラリーのコマンド
ui-gallery-create = 作成
ui-gallery-attach = アタッチ
ui-gallery-detach = デタッチ
ui-gallery-upload = イメージのアップロード
ui-gallery-upload-first = イメージをアップロード
ui-gallery-verify = 検証
ui-gallery-collect = クリーンアップ
ui-gallery-reload = 再読み込み
ui-gallery-none = 共有イメージ ギャラリーがアタッチされていません
ui-gallery-none-text = ギャラリーがあると、講師がラボのテンプレートをイメージとしてエクスポートし、ほかの人がそこからラボを作成できます。新しいギャラリーを作成するか、既存のものをアタッチしてください。
ui-gallery-create-long = 共有イメージ ギャラリーの作成
ui-gallery-attach-long = 既存のギャラリーをアタッチ
ui-gallery-attached = アタッチ済み
ui-gallery-folder = フォルダー
ui-gallery-address = アドレス
ui-gallery-replicas = レプリカ
ui-gallery-shared = 保存データはリージョン間で共有されます。レプリカは物理的に独立していないため、1 つが破損するとすべてが破損します。
ui-gallery-separate = リージョンごとに独立したコピーがあります。
ui-gallery-contents = { $images }、{ $versions }
ui-gallery-images = { $count } 個のイメージ
ui-images-selected = { $count ->
    [0] イメージが選択されていません
   *[other] { $count } 個のイメージを選択中
}
ui-gallery-versions = { $count } 個のバージョン
ui-gallery-loading = ギャラリーを読み込んでいます…
ui-gallery-unreadable = ギャラリーを読み取れません
ui-gallery-again = 再試行
ui-gallery-problems = ギャラリーの一部を読み取れませんでした
ui-gallery-problems-more = ほか { $count } 件。
ui-gallery-empty = ギャラリーにイメージはまだありません
ui-gallery-empty-text = 講師がテンプレートを共有イメージ ギャラリーにエクスポートするか、ディスク ファイルがアップロードされると、ここにイメージが表示されます。
ui-gallery-search = イメージの検索
ui-gallery-no-match = 検索に一致するイメージがありません。
ui-gallery-list = ギャラリーのイメージ
ui-gallery-image-tools = 選択したイメージのコマンド
ui-gallery-enable = 選択したイメージを有効化
ui-gallery-disable = 選択したイメージを無効化
ui-gallery-mark-all = すべて選択
ui-gallery-mark-none = 選択を解除
ui-gallery-none-marked = 先に一覧でイメージを選択してください。
ui-gallery-all-enabled = 選択したイメージは既に有効です。
ui-gallery-all-disabled = 選択したイメージは既に無効です。

## Images

ui-image-name = イメージ
ui-image-state = OS の状態
ui-image-newest = 最新
ui-image-size = サイズ
ui-image-regions = リージョン
ui-image-regions-ready = { $ready } / { $regions }
ui-image-exported = 追加日
ui-image-enabled = 状態
ui-image-is-enabled = 有効
ui-image-is-disabled = 無効
ui-image-mark = { $image } を選択
ui-image-tools = イメージのコマンド
ui-image-create-lab = このイメージからラボを作成
ui-image-enable = イメージを有効化
ui-image-disable = イメージを無効化
ui-image-offered = ラボ作成者が選択できます
ui-image-offered-text = { $region } の新しいラボをバージョン { $version } から作成できます。
ui-image-offered-older = { $region } の新しいラボをバージョン { $version } から作成できます。より新しいバージョンはまだ準備中です。
ui-image-withheld = { $region } のラボでは選択できません
ui-image-definition = イメージ定義
ui-image-os = オペレーティング システム
ui-image-generation = 世代
ui-image-triple = パブリッシャー/オファー/SKU
ui-image-description = 説明
ui-image-versions = バージョン
ui-image-no-versions = このイメージにはまだバージョンがありません。
ui-image-version = バージョン
ui-image-created = 作成日時
ui-image-source-lab = ソース ラボ
ui-image-data = データ
ui-image-added = 追加分
ui-image-excluded = 最新から除外
ui-image-versions-note = データ: ディスクのゼロ以外のバイト数。追加分: このバージョンがソース リージョンに保存した圧縮後のバイト数。ギャラリーに既にあるブロックは再保存されません。
ui-image-end-of-life = 有効期間の終了日
ui-image-until = { $day } まで
ui-image-edit = 編集
ui-image-edit-refused = イメージは変更されませんでした
ui-image-edit-title = 「{ $image }」の編集
ui-image-edit-version = バージョンの編集
ui-image-edit-version-title = 「{ $image }」{ $version } の編集
ui-image-exclude = 最新から除外
ui-image-exclude-means = ラボ作成者は、除外されていない最新のバージョンを選択できます。レプリカの表にあるリージョンごとの設定が、この設定より優先されます。
ui-image-end-of-life-help = 年-月-日。指定しない場合は空のままにします。参考情報であり、使用は制限されません。
ui-image-enable-now = 有効化
ui-image-include = 最新バージョンを対象に戻す
ui-image-replicate = レプリケート
ui-image-version-tools = バージョンのコマンド
ui-image-replica-count = レプリカ数
ui-image-latest = 最新
ui-image-latest-as-everywhere = 全体の設定
ui-image-latest-excluded = 除外
ui-image-latest-included = 対象
ui-image-labs = ここから作成されたラボ:
ui-image-labs-more = ほか { $count } 個
ui-image-regions-edit = ターゲット リージョン
ui-image-regions-title = 「{ $image }」{ $version } のターゲット リージョン
ui-image-regions-about = 選択したリージョンにこのバージョンのレプリカが作成されます。追加したリージョンにはすぐにコピーされます。削除したリージョンのレプリカはなくなり、そのリージョンのラボではこのバージョンを選択できなくなります。
ui-image-regions-search = リージョンの検索
ui-image-regions-source = このバージョンはここでキャプチャされたため、このリージョンはターゲット リージョンから削除できません。
ui-image-regions-restricted = 制限あり
ui-image-regions-count = { $count } 個のレプリカ
ui-image-regions-more = { $region } のレプリカを 1 個増やす
ui-image-regions-fewer = { $region } のレプリカを 1 個減らす
ui-image-regions-least = レプリカは 1 個以上必要です。不要な場合は、リージョンの選択を解除してください。
ui-image-regions-most = レプリカは { $limit } 個までです。
ui-image-regions-cost = { $regions } リージョンに { $replicas } 個のレプリカ: クラウドでは月額約 { $price } (現在は { $before })。{ $shared ->
    [yes] ここでは保存データがリージョン間で共有されるため、レプリカを増やしても使用領域はほとんど増えません。
   *[no] ここでは各リージョンにデータが 1 部ずつ保存されます。
}
ui-image-download = ダウンロード
ui-image-download-title = 「{ $image }」{ $version } のダウンロード
ui-image-download-file = ファイル
ui-image-download-help = 新しいファイルの完全なパス。既存のファイルが置き換えられることはありません。
ui-image-download-folder = フォルダーの選択…
ui-image-download-no-file = 新しいファイルのパスを入力するか、フォルダーを選択してください。
ui-image-download-from = 読み取り元
ui-image-download-from-means = ディスクのサイズは { $size } です。形式が対応していれば、ファイルのサイズはデータの量だけになります。
ui-image-delete = イメージの削除
ui-image-delete-title = 「{ $image }」を削除しますか?
ui-image-delete-text = バージョンはありません。パブリッシャー、オファー、SKU、名前は再び使用できるようになります。
ui-image-delete-lost = 説明と有効期間の終了日が失われます。このイメージから作成されたラボのディスクは残ります。この操作は元に戻せません。
ui-image-delete-version = バージョンの削除
ui-image-delete-version-title = 「{ $image }」{ $version } を削除しますか?
ui-image-delete-labs = { $count ->
    [0] このアカウントには、このバージョンから作成されたラボはありません。
   *[other] このバージョンから { $count } 個のラボが作成されました。ラボのディスクは残ります。
}
ui-image-delete-instead = 現在、{ $region } のラボ作成者が選択できるのはこのバージョンです。削除後はバージョン { $version } になります。
ui-image-delete-nothing-instead = 現在、{ $region } のラボ作成者が選択できるのはこのバージョンです。削除後はこのイメージを選択できなくなります。
ui-image-delete-regions = { $more ->
    [0] { $region }
   *[other] { $region } ほか { $more } リージョン
}
ui-image-delete-number = 番号 { $version } は再び使用されません。この操作は元に戻せません。
ui-image-delete-download = 先にダウンロード…
ui-image-delete-space = このバージョンだけが使用している領域は、ギャラリーのページの「クリーンアップ」で解放されます。
ui-image-replicas = バージョン { $version } のレプリカ
ui-image-source-region = ソース
ui-image-region = リージョン
ui-image-replica-state = レプリカ
ui-image-stored = 保存量
ui-image-absent = このイメージはギャラリーにありません
ui-image-absent-text = アタッチされたギャラリーにイメージ「{ $image }」がありません。削除されたか、別のギャラリーがアタッチされた可能性があります。

## Creating, attaching and detaching a gallery

ui-create-gallery = 共有イメージ ギャラリーの作成
ui-create-gallery-refused = ギャラリーは作成されませんでした
ui-create-gallery-name = ギャラリー名
ui-create-gallery-rule = 文字、数字、ピリオド、アンダースコア。先頭と末尾は文字または数字、80 文字以内です。
ui-create-gallery-folder = フォルダー (省略可能)
ui-create-gallery-folder-means = 空のフォルダー。同僚もアクセスできる共有フォルダーも指定できます。省略すると、ギャラリーはこのワークスペースに保存されます。
ui-create-gallery-copies = リージョンのデータの保存方法
ui-create-gallery-shared = 保存データをリージョン間で共有する
ui-create-gallery-shared-means = ファイル システムでファイルを共有できる場合、使用領域はコピー 1 個分になります。レプリカは物理的に独立していないため、1 つが破損するとすべてが破損します。
ui-create-gallery-separate = リージョンごとに独立したコピーを持つ
ui-create-gallery-separate-means = クラウドと同じ方法です。地域のリージョンごとに 1 個、コピー { $regions } 個分の領域を使用します。
ui-attach-gallery = 既存の共有イメージ ギャラリーをアタッチ
ui-attach-gallery-about = ラボ アカウントにアタッチできるギャラリーは 1 つだけです。1 つのギャラリーを複数のアカウントで使用でき、使用するイメージはアカウントごとに有効化します。
ui-attach-gallery-refused = ギャラリーはアタッチされませんでした
ui-attach-gallery-recent = 以前にアタッチしたギャラリー
ui-attach-gallery-place = フォルダーまたはアドレス
ui-attach-gallery-place-means = gallery.ron があるフォルダー、または az://account/container/gallery や s3://bucket/gallery のようなアドレス。
ui-attach-gallery-missing = ギャラリーのフォルダーまたはアドレスを指定してください。
ui-detach-gallery = 「{ $gallery }」をデタッチしますか?
ui-detach-gallery-refused = ギャラリーはデタッチされませんでした
ui-detach-gallery-labs = このギャラリーのイメージから作成されたラボは、それぞれ独自のディスクを持つため、引き続き使用できます。
ui-detach-gallery-images = このギャラリーのイメージは選択できなくなります。また、ギャラリーが再びアタッチされるまで、テンプレートをエクスポートできません。
ui-detach-gallery-jobs = このギャラリーの中断したジョブ { $count } 件は、ギャラリーが再びアタッチされるまで待機します。
ui-detach-gallery-files = ギャラリー内のデータは何も削除されません。再びアタッチすると、イメージの有効/無効は現在の設定に戻ります。

## Looking after a gallery

ui-verify-gallery = 「{ $gallery }」の検証
ui-verify-gallery-refused = ギャラリーは検証されませんでした
ui-verify-gallery-about = すべてのイメージが完全かどうかを確認します。ギャラリーは変更されず、その間もラボとエクスポートは続行できます。
ui-verify-gallery-closely = 検証の詳しさ
ui-verify-gallery-quick = 高速
ui-verify-gallery-quick-means = すべてのドキュメントとテーブルを読み取り、各バージョンの全ブロックが記載されているかどうかを確認します。数秒で完了します。
ui-verify-gallery-full = 全ブロック
ui-verify-gallery-full-means = 保存されたすべてのデータも読み取り、ハッシュと照合します。全データの読み取りと同じ時間がかかります。
ui-collect-gallery = 「{ $gallery }」のクリーンアップ
ui-collect-gallery-refused = ギャラリーはクリーンアップされませんでした
ui-collect-gallery-removes = どのイメージ バージョンにも使用されていない保存ブロックを削除します。削除されたバージョンのブロックと、完了しなかったエクスポートのブロックが対象です。
ui-collect-gallery-keeps = イメージ バージョンに必要なものには影響しません。ラボのディスクは残り、その間もエクスポートは続行できます。
ui-collect-gallery-young = 過去 { $hours } 時間以内に保存または削除されたものも、これから使用される可能性があるため残されます。
ui-collect-gallery-told = 解放される容量は、すべてのブロックの確認後にこのページに表示されます。

## The account's lab settings

ui-account-lab-settings = ラボの設定
ui-account-about = このアカウントのラボに適用される設定と、新しいラボの既定値です。
ui-account-locations = ラボの場所
ui-account-pick-location = ラボ作成者にラボの場所の選択を許可する
ui-account-pick-off = オフ: すべてのラボがラボ アカウントの場所に作成されます。
ui-account-pick-on = オン: ラボ作成者が、場所 (リージョンのグループ) またはその中のリージョンを選択します。
ui-account-pick-network = ピア仮想ネットワークによって決まります。すべてのラボがネットワークのリージョンに作成されます。
ui-account-facts-region = ラボ アカウント
ui-account-facts-landing = ラボの作成先
ui-account-facts-landing-unless = 作成者が選択しない場合の作成先
ui-account-facts-targets = イメージのレプリケート先
ui-account-network = ピア仮想ネットワーク
ui-account-network-connect = ラボを仮想ネットワークに接続する
ui-account-network-none = ラボは独自のネットワークに接続されていません。
ui-account-network-name = 仮想ネットワーク
ui-account-network-example = 例: contoso-campus
ui-account-network-region = ネットワークのリージョン
ui-account-network-means = ラボはネットワークのリージョンに作成する必要があるため、場所は選択できません。ここからネットワークに接続することはなく、ラボの設定として記録されます。
ui-account-policies = 新しいラボのポリシー
ui-account-policies-means = 新しいラボのウィザードの既定値です。ラボの作成時に変更できます。既存のラボの設定は変わりません。

## Marketplace images

ui-marketplace = Marketplace イメージ
ui-marketplace-about = ギャラリーのイメージに加えて、ラボ作成者が選択できるイメージです。ここではディスクは含まれず、ラボはイメージと同じサイズの空のディスクから開始します。
ui-marketplace-all = すべて
ui-marketplace-status = 状態: { $status }
ui-marketplace-publisher = パブリッシャー
ui-marketplace-system = システム
ui-marketplace-apply = 適用
ui-marketplace-changes = 未適用の変更 { $count } 件
ui-marketplace-no-changes = 先にイメージを選択して、有効化または無効化してください。
ui-marketplace-to-enable = 有効化予定
ui-marketplace-to-disable = 無効化予定

## Pages that are saved

ui-save = 保存
ui-discard = 破棄
ui-unsaved = 未保存
ui-unsaved-nothing = 変更はありません。
