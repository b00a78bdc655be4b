### New lab: the wizard and its image chooser. And what several pages say alike.

## Sizes, prices, disks, versions

ui-size = { $name }: { $cores } コア、{ $memory } GB RAM
ui-version = バージョン { $version }
ui-regions-ready = { $ready } / { $regions } リージョンで準備完了
ui-generation-1 = 第 1 世代 (BIOS)
ui-generation-2 = 第 2 世代 (UEFI)
ui-format-vhd = VHD (容量可変)
ui-format-vhd-fixed = VHD (容量固定)
ui-format-vhdx = VHDX
ui-format-qcow2 = qcow2
ui-format-raw = Raw
ui-disk-format = 形式
ui-disk-size = 仮想サイズ
ui-disk-used = 使用領域
ui-replica-unknown = 未レプリケート
ui-replica-replicating = レプリケート中
ui-replica-completed = 準備完了
ui-replica-failed = 失敗

## The wizard

ui-wizard-title = 新しいラボ
ui-wizard-steps = 新しいラボの手順
ui-wizard-step-lab = 新しいラボ
ui-wizard-step-credentials = 仮想マシンの資格情報
ui-wizard-step-policies = ラボ ポリシー
ui-wizard-next = 次へ
ui-wizard-back = 戻る
ui-wizard-finish = 完了
ui-wizard-refused = ラボは作成されませんでした

ui-wizard-name = 名前
ui-wizard-name-example = 例: Python 101
ui-wizard-size = 仮想マシンのサイズ
ui-wizard-size-option = { $size } · 1 時間 { $price }
ui-wizard-image = 仮想マシン イメージ
ui-wizard-image-choose = イメージの選択…
ui-wizard-image-change = 変更…
ui-wizard-image-unusable = このイメージはこのラボに使用できません
ui-wizard-image-missing = 仮想マシン イメージを選択してください。
ui-wizard-from-gallery = 共有イメージ ギャラリー
ui-wizard-from-marketplace = Marketplace
ui-wizard-from-file = このコンピューターのディスク ファイル
ui-wizard-limit = サイズの上限付近
ui-wizard-empty-disk-title = テンプレートは空の状態で開始します
ui-wizard-empty-disk = ここでは Marketplace イメージにディスクは含まれません。ラボには { $size } の空のディスクが作成されます。システムをインストールするか、「テンプレート」ページでディスク ファイルに置き換えてください。
ui-wizard-location = 場所
ui-wizard-location-means = リージョンのグループです。イメージがレプリケートされている必要があります。
ui-wizard-region = リージョン
ui-wizard-region-any = 自動: { $region }
ui-wizard-price-everywhere = 料金表の料金は全リージョン共通です。
ui-wizard-price = 1 時間あたりの合計料金
ui-wizard-price-note = 実行中の仮想マシン 1 台あたり、{ $day } 時点の定価による料金です。実際の料金は請求書をご確認ください。

ui-wizard-user = ユーザー名
ui-wizard-password = パスワード
ui-wizard-rule-kept = 条件を満たしています
ui-wizard-rules = パスワードの条件
ui-wizard-rule-length = { $least } ～ { $most } 文字
ui-wizard-rule-classes = 小文字、大文字、数字、特殊文字のうち 3 種類以上
ui-wizard-rule-user = ユーザー名を含まない
ui-wizard-existing = イメージに設定されているユーザー名とパスワードを入力してください。新しいアカウントの規則は適用されません。
ui-wizard-password-once = パスワードを書き留めておいてください。今後は表示されず、後から確認することもできません。
ui-wizard-password-again = パスワードをもう一度入力してください。下書きには保存されていません。
ui-wizard-original-title = 元のテンプレートの資格情報を使用してください
ui-wizard-original = 「{ $image }」は特殊化されており、作成元のマシンのアカウントが残っています。そのユーザー名とパスワードでのみサインインできます。テンプレートの実行後に、パスワードをリセットしてください。
ui-wizard-original-lab = 「{ $image }」は特殊化されており、ラボ「{ $lab }」のテンプレートのアカウントが残っています。そのユーザー名とパスワードでのみサインインできます。テンプレートの実行後に、パスワードをリセットしてください。
ui-wizard-credentials-skip = 資格情報が不明なため、設定せずにラボを作成する
ui-wizard-credentials-unknown = ラボは資格情報なしで作成されます。
ui-wizard-same-password = すべての仮想マシンに同じパスワードを使用する
ui-wizard-same-password-on = すべての学生がこのパスワードでサインインします。
ui-wizard-same-password-off = 学生は初回サインイン時に自分のパスワードを設定します。
ui-wizard-remote-desktop = リモート デスクトップ接続を有効にする
ui-wizard-remote-desktop-means = SSH に加えて、リモート デスクトップのポートを開きます。テンプレートにデスクトップ環境をインストールする必要があります。

ui-wizard-quota = 各ユーザーのクォータ (時間)
ui-wizard-quota-means = 各学生がスケジュール外に使用できる時間です。
ui-wizard-quota-wrong = 10,000 以下の整数を時間単位で入力してください。
ui-wizard-shutdown = 仮想マシンの自動シャットダウン
ui-wizard-shutdown-off = 学生が切断しても、マシンは実行されたままになります。
ui-wizard-wait = 切断後の待機時間 (分)
ui-wizard-wait-means = 学生の切断後、この時間が経過するとマシンがシャットダウンされます。
ui-wizard-wait-wrong = 1 ～ 10,080 (7 日) の整数を分単位で入力してください。
ui-wizard-format = テンプレートのディスクの形式
ui-wizard-format-means = 使用するハイパーバイザーで開ける形式を選択してください。内容はどの形式でも同じです。

## The image chooser

ui-chooser-title = 仮想マシン イメージの選択
ui-chooser-search = イメージの検索
ui-chooser-gallery = 共有イメージ ギャラリー ({ $count })
ui-chooser-marketplace = Marketplace ({ $count })
ui-chooser-file = このコンピューターのディスク ファイル
ui-chooser-gallery-list = 共有イメージ ギャラリーのイメージ
ui-chooser-marketplace-list = Marketplace イメージ
ui-chooser-choose = 選択
ui-chooser-back = 戻る
ui-chooser-none = 一覧でイメージを選択してください。
ui-chooser-no-match = 検索に一致するイメージがありません。
ui-chooser-empty = ギャラリーにイメージはまだありません
ui-chooser-empty-text = 講師がテンプレートを共有イメージ ギャラリーにエクスポートするか、ディスク ファイルがアップロードされると、ここにイメージが表示されます。
ui-chooser-all-withheld = このラボに使用できるギャラリーのイメージがありません。理由は下をご覧ください。
ui-chooser-not-attached = 共有イメージ ギャラリーなし
ui-chooser-unreadable = ギャラリーを読み取れません
ui-chooser-again = 再試行
ui-chooser-exported = { $by } が追加、{ $day }
ui-chooser-older = 以前のバージョン { $count } 個
ui-chooser-older-hide = 以前のバージョンを非表示
ui-chooser-newer-not-ready = 新しいバージョンは準備中です
ui-chooser-borderline = サイズの上限付近
ui-chooser-withheld = 選択できないイメージ { $count } 個
ui-chooser-withheld-title = 選択できないイメージ
ui-chooser-withheld-hide = 選択できないイメージを非表示
ui-chooser-enable = イメージを有効化
ui-chooser-enable-named = イメージ { $image } を有効化
ui-chooser-marketplace-note = ここでは Marketplace イメージにディスクは含まれません。ラボはイメージと同じサイズの空のディスクから開始します。
ui-chooser-marketplace-starts = { $size } の空のディスクから開始
ui-chooser-path = ディスク ファイルのパス
ui-chooser-drop = または、このウィンドウにファイルをドロップします。
ui-chooser-looking = ファイルを確認しています…
ui-chooser-file-none = ラボの作成に使用できるディスク ファイルを指定してください。
ui-chooser-file-failed = このファイルは使用できません
ui-chooser-file-odd = 注意
ui-chooser-os-type = オペレーティング システム
ui-chooser-os-type-missing = ディスクのオペレーティング システムを指定してください。
ui-chooser-os-state = システムの状態
ui-chooser-os-state-missing = システムが一般化か特殊化かを指定してください。
ui-chooser-generalized-means = 初回起動用に準備された状態 (Sysprep、waagent): アカウントとコンピューター名はありません。
ui-chooser-specialized-means = 使用時のままの状態: アカウント、設定、コンピューター名が残っています。
ui-chooser-generation = 世代
ui-chooser-generation-1-found = ディスクに、BIOS が起動に使用するパーティション テーブルがあります。
ui-chooser-generation-2-found = ディスクに、UEFI が起動に使用する EFI システム パーティションがあります。
