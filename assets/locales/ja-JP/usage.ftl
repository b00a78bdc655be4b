### The command line's own help, and what it says of wrong usage.

## Headings and marks of a help page

usage-program = Lab Gallery: ラボ、そのテンプレート ディスク、およびラボ間で使用する共有イメージ ギャラリー
usage-program-window = コマンドを指定しないとウィンドウが開きます。ディスプレイがない場合は、サンプル ワークスペースで主な作業を実行し、文字で表示します。
usage-program-status = 終了状態: 0 は完了、1 は拒否または失敗、2 は使い方の誤り。理由は標準エラーに出力されます。--json を指定すると、フィールド error、cause、id を持つ 1 行の JSON オブジェクトとしても出力されます。
usage-heading-usage = 使い方:
usage-heading-commands = コマンド:
usage-heading-arguments = 引数:
usage-heading-options = オプション:
usage-heading-global-options = すべてのコマンドのオプション:
usage-mark-default = [既定値: { $value }]
usage-mark-environment = [環境変数: { $name }]
usage-mark-alias = [別名: { $name }]
usage-mark-values = [値: { $values }]

## Options and arguments that many commands have

usage--help = このヘルプを表示する
usage--version = プログラムのバージョンを表示する
usage--json = スクリプト用に JSON を出力する
usage--yes = 確認を求めない
usage--lab = ラボの名前
usage--workspace = ワークスペースのフォルダー [既定値: システムのデータ フォルダー]
usage--from-backup = ワークスペースのドキュメントを読み取れない場合に、そのバックアップを使用する
usage--as = ラボ アカウントの別のメンバーの名前で実行する。ワークスペースの操作メンバーは変わらない
usage--lang = 言語 (de-DE など) [既定値: ワークスペースの設定、なければシステムの言語]
usage--renderer = ウィンドウを描画するもの [既定値: wgpu、次に glow]
usage--quota = 各学生がスケジュール外に使用できる時間数
usage--auto-shutdown = 切断後、マシンをシャットダウンするまでの分数

## Values

usage-value-wgpu = Vulkan、Metal、または Direct3D 12
usage-value-glow = OpenGL
usage-value-generalized = 初回起動の準備ができた状態: アカウントとコンピューター名がない
usage-value-specialized = 使用していたときのままの状態: アカウント、設定、コンピューター名が残っている
usage-value-all = 両方
usage-value-enabled = ラボ作成者が使用できるもののみ
usage-value-disabled = ラボ作成者が使用できないもののみ
usage-value-disk = 各レプリカをイメージと同じサイズのマネージド ディスクとする
usage-value-snapshot = 各レプリカをディスクの使用領域のスナップショットとする
usage-value-image = イメージごと
usage-value-version = 各イメージのバージョンごと
usage-value-region = リージョンごと
usage-value-owner = ほかのメンバーへのアクセス権の付与を含むすべての操作
usage-value-contributor = アクセス権の付与を除くすべての操作
usage-value-lab-creator = ラボの作成と運用、テンプレートのエクスポート
usage-value-lab-owner = 割り当てられたラボの運用とテンプレートのエクスポート。ラボの作成はできない
usage-value-reader = 表示のみ、変更はできない
usage-value-light = ライト
usage-value-dark = ダーク
usage-value-both = 各画像を 2 種類
usage-value-apng = アニメーション PNG: すべての色
usage-value-gif = GIF: 256 色

## init, status, labs, images

usage-init = ワークスペースを作成する: サンプルまたは空のワークスペース
usage-init--empty = ラボもギャラリーも作成しない
usage-init--account = ラボ アカウントの名前 (空のワークスペースになる)
usage-init--region = ラボ アカウントのリージョン (westeurope など、空のワークスペースになる)
usage-init--owner = アカウントの所有者となる自分の名前 (空のワークスペースになる)
usage-status = ワークスペースの内容を表示する
usage-labs = ラボの一覧を表示する
usage-images = アタッチされたギャラリーのイメージの一覧を表示する

## jobs

usage-jobs = ジョブの一覧を表示する、またはジョブを続行する
usage-jobs-retry = 中断、失敗、またはキャンセルしたジョブを続行する。保存済みの内容は再保存されない
usage-jobs-retry--job = ジョブの番号 [既定値: 中断したすべてのジョブ]
usage-jobs-cancel = 中断したジョブを取りやめる
usage-jobs-cancel--job = ジョブの番号

## account

usage-account = ラボ アカウント、そのメンバーとロールを表示または変更する
usage-account-show = アカウントを表示する: 場所、内容、対応が必要な事項
usage-account-members = メンバーの一覧表示、追加、ロールの変更、削除を行う
usage-account-members--name = メンバー
usage-account-members-list = メンバーとロールの一覧を表示する
usage-account-members-add = アカウントにメンバーを追加する
usage-account-members-add--name = 追加する人の名前
usage-account-members-add--role = 許可する操作
usage-account-members-set = メンバーのロールを変更する
usage-account-members-set--role = 今後許可する操作
usage-account-members-remove = アカウントからメンバーを削除する。そのメンバーのラボは所有者に引き継がれる
usage-account-settings = ラボの設定を表示または変更する
usage-account-settings--pick-location = ラボ作成者にラボの場所の選択を許可する
usage-account-settings--peer-network = ラボを接続する仮想ネットワークとそのリージョン。ラボはそのリージョンに作成され、場所は選択できなくなる
usage-account-act-as = 今後、別のメンバーとして操作する
usage-account-act-as--member = メンバー

## lab

usage-lab = ラボを作成、表示、削除する、または別のメンバーに譲渡する
usage-lab-new = イメージまたはディスク ファイルからラボを作成し、ディスクの準備ができるまで待機する
usage-lab-new--name = ラボの名前
usage-lab-new--image = アタッチされたギャラリーのイメージ: NAME または NAME:VERSION
usage-lab-new--disk = ディスク ファイル: raw、VHD、VHDX、または qcow2
usage-lab-new--marketplace = Marketplace イメージの ID。ラボは同じサイズの空のディスクから始まる
usage-lab-new--os = ディスク ファイルのオペレーティング システム
usage-lab-new--generalized = ディスク ファイルが一般化されている
usage-lab-new--size = マシンのサイズ
usage-lab-new--location = ラボ作成者が選択できる場合の場所: Europe などの地域、または westeurope などのリージョン [既定値: アカウントのラボが作成される場所]
usage-lab-new--quota = 各学生がスケジュール外に使用できる時間数 [既定値: ラボの設定の値]
usage-lab-new--auto-shutdown = 切断後、マシンをシャットダウンするまでの分数 [既定値: ラボの設定の値]
usage-lab-new--user = テンプレートのユーザー名。特殊化されたイメージの場合は元のテンプレートのユーザー名
usage-lab-new--password-stdin = ユーザーのパスワードを標準入力から 1 行読み取る
usage-lab-new--format = テンプレートのディスクの形式
usage-lab-show = ラボを表示する
usage-lab-set-owner = ラボを別のメンバーに譲渡する。以後はそのメンバーがラボを運用する
usage-lab-set-owner--member = メンバー
usage-lab-set-policies = ラボのポリシーを変更する
usage-lab-delete = ラボとそのテンプレート ディスクを削除する

## template

usage-template = ラボのテンプレートを開始、停止、発行する、またはそのディスクを置換する
usage-template-start = テンプレート VM を開始する
usage-template-stop = テンプレート VM を停止する
usage-template-publish = テンプレートから仮想マシン プールを準備する。この操作は元に戻せない
usage-template-publish--machines = マシンの台数
usage-template-attach-disk = テンプレートのディスクをディスク ファイルのコピーに置き換える
usage-template-attach-disk--file = ディスク ファイル
usage-template-attach-disk--format = コピーの形式

## export

usage-export = ラボのテンプレートを共有イメージ ギャラリーにエクスポートする
usage-export--name = イメージの名前
usage-export--update = ラボの作成元のイメージ、または以前にエクスポートしたイメージの新しいバージョンを作成する

## gallery

usage-gallery = 共有イメージ ギャラリーを作成、アタッチ、デタッチ、表示、検証、またはクリーンアップする
usage-gallery-create = ギャラリーを作成してアタッチする
usage-gallery-create--name = ギャラリーの名前
usage-gallery-create--at = 作成する場所: フォルダーまたはオブジェクト ストアのアドレス [既定値: ワークスペース内]
usage-gallery-create--share-packs = ファイル システムが対応していれば、リージョン間でパックを共有する。使用領域は減るが、レプリカは物理的に独立しない
usage-gallery-attach = 既存のギャラリーをアタッチする
usage-gallery-attach--gallery = フォルダー、オブジェクト ストアのアドレス、またはワークスペース内のギャラリーの名前
usage-gallery-detach = ギャラリーをデタッチする。内容は何も削除されない
usage-gallery-show = アタッチされたギャラリーを表示する
usage-gallery-gc = どのイメージ バージョンにも不要な保存済みブロックを削除する。使用中のものは変更されない
usage-gallery-gc--grace = 保存されてからこの時間数が経過していないものは残す。まもなくエクスポートで必要になる可能性があるため
usage-gallery-verify = ギャラリーのファイルを検証する
usage-gallery-verify--full = すべてのチャンクを読み取り、ハッシュを計算する
usage-gallery-verify--heal = 破損した部分を、正常なデータのあるリージョンからコピーし直す

## marketplace

usage-marketplace = Marketplace イメージの一覧を表示する、有効化する、または無効化する
usage-marketplace-list = Marketplace イメージの一覧を表示する
usage-marketplace-list--status = 一覧に表示するイメージ
usage-marketplace-enable = ラボ作成者がイメージを使用できるようにする
usage-marketplace-disable = ラボ作成者がイメージを使用できないようにする
usage-marketplace--images = イメージの ID

## image

usage-image = イメージをアップロード、有効化、無効化、表示、変更、削除、またはダウンロードする
usage-image--images = イメージの名前
usage-image-enable = ラボ作成者がイメージを使用できるようにする
usage-image-disable = ラボ作成者がイメージを使用できないようにする
usage-image-show = イメージを表示する: バージョン、レプリカ、選択できるかどうか
usage-image-show--image = イメージ: NAME または NAME:VERSION
usage-image-upload = ラボの外で作成したディスク ファイルを、イメージまたは既存のイメージの新しいバージョンとしてアップロードする
usage-image-upload--file = ディスク ファイル: vhd、vhdx、qcow2、または raw
usage-image-upload--name = イメージの名前
usage-image-upload--os-type = ディスクのオペレーティング システム。新しいバージョンの場合はイメージと同じ
usage-image-upload--os-state = オペレーティング システムが初回起動の準備ができているかどうか。新しいバージョンの場合はイメージと同じ
usage-image-upload--generation = ディスクを起動するマシンの世代: 1 (BIOS) または 2 (UEFI) [既定値: ディスクのパーティションから判断、不明な場合は 1。新しいバージョンの場合はイメージと同じ]
usage-image-upload--publisher = イメージの作成者 [既定値: ラボ アカウント]
usage-image-upload--offer = イメージのグループ [既定値: uploaded]
usage-image-upload--sku = グループ内のイメージ。パブリッシャー、オファー、SKU の組み合わせはギャラリー内で一意 [既定値: イメージの名前]
usage-image-upload--description = イメージの用途
usage-image-upload--end-of-life = バージョンの有効期間の終了日 (2027-06-30 など)。参考情報であり、使用は制限されない
usage-image-upload--region = イメージをキャプチャするリージョン [既定値: ラボ アカウントのリージョン]
usage-image-upload--new-version = その名前のイメージの新しいバージョンを作成する
usage-image-upload--whole-mib = Azure と同様に、サイズが MiB 単位の整数でないディスクを拒否する
usage-image-set = イメージまたはそのバージョンの情報を変更する
usage-image-set--image = イメージ (NAME) またはそのバージョン (NAME:VERSION)
usage-image-set--description = イメージの用途
usage-image-set--end-of-life = イメージまたはバージョンの有効期間の終了日。参考情報であり、使用は制限されない
usage-image-set--exclude-from-latest = バージョンを最新として選択できないようにする。VERSION がない場合は最新のバージョンが対象
usage-image-regions = バージョンのターゲット リージョンを表示または変更する。追加したリージョンにはすぐにレプリカを作成する
usage-image-regions--image = イメージ: 最新のバージョンは NAME、それ以外は NAME:VERSION
usage-image-regions--add = レプリカを追加するリージョン、またはクラウドでそのリージョンに置くレプリカの数
usage-image-regions--remove = レプリカを削除するリージョン
usage-image-regions--exclude = このリージョンではバージョンを最新として選択できないようにする
usage-image-regions--include = ほかのすべてのリージョンで除外されていても、このリージョンでは選択できるようにする
usage-image-regions--as-everywhere = このリージョンでは全体の設定に従う
usage-image-delete-version = バージョンを完全に削除する。そのバージョンから作成されたラボのディスクは残る
usage-image-delete-version--image = イメージ: NAME:VERSION
usage-image-delete = バージョンのなくなったイメージを削除する。名前は再び使用できるようになる
usage-image-delete--image = イメージの名前
usage-image-download = イメージのディスクをファイルに書き込む
usage-image-download--image = イメージ: NAME または NAME:VERSION
usage-image-download--to = ファイル (既存のファイルは指定できない)
usage-image-download--format = ファイルの形式 [既定値: ファイルの拡張子に従う、拡張子がない場合は vhd]

## costs

usage-costs = クラウドでのギャラリーのコストと、その見積もりに使用する料金を表示する
usage-costs--model = 見積もり方法 [既定値: ワークスペースの設定]
usage-costs--by = 行の単位
usage-costs-prices = 適用中の料金を、「costs set-prices」で読み取れる形式で出力する
usage-costs-set-prices = 今後、ファイルの料金を使用して見積もる
usage-costs-set-prices--file = ファイル。ひな形は「costs prices」で出力できる
usage-costs-reset-prices = 公開されている料金での見積もりに戻す
usage-costs-set-model = コマンド ラインとウィンドウでの今後の見積もり方法を選択する
usage-costs-set-model--model = 料金モデル

## docs

usage-docs = ドキュメントの画像を作成し、変化を確認する
usage-docs--scene = このシーンのみ (複数回指定可能)
usage-docs--article = この記事のシーンのみ (複数回指定可能)
usage-docs--lang = 画像の言語 (複数回指定可能) [既定値: セットの言語、なければすべて]。docs の前では、この説明の言語
usage-docs--theme = ウィンドウの配色 [既定値: セットの配色、なければライト]
usage-docs--scale = ウィンドウの 1 ポイントあたりのピクセル数 [既定値: セットの値、なければ 1]
usage-docs--preset = サイトが画像に求めること: ms-learn、azure-docs-2015、github-docs、または RON ファイル [既定値: セットの値、なければ ms-learn]
usage-docs--out = セットのフォルダー [既定値: ソースのチェックアウトの assets/docs/pictures]
usage-docs--scenes = 独自のシーンのフォルダー (assets/docs と同じ構成)
usage-docs--threads = 同時に作成する画像の数 [既定値: プロセッサ コアごとに 1 枚]
usage-docs-build = 画像を作成する (--article を指定すると記事も作成する)
usage-docs-build--out = 書き込む場所 [既定値: 現在の場所の pictures フォルダー]
usage-docs-build--draft = 作成は速いがファイルは大きくなる (ピクセルは同じ)
usage-docs-build--force = 手作業で変更されたファイルや別のところから来たファイルも置き換える
usage-docs-build--animate = アニメーションのあるシーンはアニメーションも作成する
usage-docs-list = シーンを言語と状態別に一覧表示する
usage-docs-list--fast = 画像を作成せず、ファイルに記録された作成元を確認する
usage-docs-check = 画像を作成し直して承認済みの画像と比較する (正しくないものがあれば失敗する)
usage-docs-check--report = 古い画像、新しい画像、違いを並べて保存する場所 [既定値: 一時フォルダー]
usage-docs-bless = 現在の画像を承認し、変更点を表示する
usage-docs-explain = シーンの書き方を表示する (名前を指定すると、画面にあるものをシーンでの書き方で表示)
usage-docs-explain--name = シーン (その終わり)、またはステージ (その始まり)
usage-docs-explain--lang = 画面の言語 [既定値: この説明の言語]

## desktop

usage-desktop = プログラムをデスクトップのメニューに追加または削除する (Linux など)
usage-desktop-install = 現在の場所にあるプログラムを自分のメニューに追加する
usage-desktop-remove = 自分のメニューから削除する

## help

usage-help = コマンドのヘルプを表示する

## Wrong usage

usage-wrong-argument = ここでは引数「{ $argument }」を使用できません。
usage-wrong-command = ここではコマンド「{ $command }」を使用できません。
usage-wrong-missing = 次の引数が必要です: { $arguments }
usage-wrong-no-command = 「{ $command }」の後にコマンドを指定してください。使用できるコマンド: { $commands }
usage-wrong-no-value = 「{ $argument }」には値が必要です。
usage-wrong-value = 「{ $argument }」に「{ $value }」は指定できません。
usage-wrong-number = 「{ $argument }」には { $most } 以下の整数を指定してください。「{ $value }」は使用できません。
usage-wrong-threads = 「{ $argument }」には 1 から 1024 までの整数を指定してください。「{ $value }」は使用できません。
usage-wrong-day = 「{ $argument }」には 2027-06-30 のような日付を指定してください。「{ $value }」は使用できません。
usage-wrong-day-or-never = 「{ $argument }」には 2027-06-30 のような日付または never を指定してください。「{ $value }」は使用できません。
usage-wrong-minutes = 「{ $argument }」には分数または off を指定してください。「{ $value }」は使用できません。
usage-wrong-network = 「{ $argument }」には NAME@REGION の形式のネットワークまたは none を指定してください。「{ $value }」は使用できません。
usage-wrong-count = 「{ $argument }」にはリージョン、または westeurope=3 のようにリージョンと数を指定してください。「{ $value }」は使用できません。
usage-wrong-together = 「{ $argument }」は次の引数と同時に指定できません: { $others }
usage-wrong-twice = 「{ $argument }」は 1 回だけ指定できます。
usage-wrong-surplus = 「{ $argument }」に値「{ $value }」は指定できません。
usage-wrong-characters = コマンド ラインに有効な UTF-8 でない文字が含まれています。
usage-wrong-other = コマンド ラインを解釈できません。
usage-wrong-as = 「--as」は、ワークスペースに対して実行するコマンドと一緒に指定してください。
usage-tip-meant = 「{ $word }」ではありませんか?
usage-tip-values = 値: { $values }
usage-tip-commands = { usage-heading-commands } { $commands }
usage-tip-help = 詳細は --help で確認できます。
