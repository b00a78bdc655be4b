# 操作方法の記事のうち、ヘルプにまだない内容と、記事の画像の代替テキスト。
#
# 翻訳者へ: { ui-file } のように中かっこで囲まれたものは、インターフェイスのラベルです。そのまま残し、かぎかっこで囲んでください。
# 記事では、かぎかっこの代わりに太字で表示されます。

article-next = 次のステップ
article-prerequisites = 前提条件

## 共有イメージ ギャラリーを使用する

article-use = 共有イメージ ギャラリーを使用する
article-use-description = ラボのテンプレートをイメージとして共有イメージ ギャラリーに保存し、エクスポートの進行状況を確認して、そのイメージから別のラボを作成します。
article-use-about = この記事では、講師がテンプレート仮想マシンをイメージとして共有イメージ ギャラリーに保存する方法と、ほかの人がそのイメージからラボを作成する方法について説明します。
article-scenarios = シナリオ
article-scenarios-about = 共有イメージ ギャラリーは、次の 2 つの場合に役立ちます。
article-scenario-export = 講師がラボのテンプレートを一度だけ準備し、エクスポートします。ほかのラボ作成者は、自分のラボにそのイメージを選択できるため、何も再インストールする必要がありません。
article-scenario-upload = 管理者が、ラボの外で作成したディスクをアップロードします。ラボ作成者は、ギャラリーのほかのイメージと同じように選択できます。
article-states = ラボは、一般化されたイメージからも、特殊化されたイメージからも作成できます。
article-use-need-gallery = ギャラリーがラボ アカウントにアタッチされている。手順については、{ $article }を参照してください。
article-use-need-role = ラボの所有者またはラボ アカウントの管理者として操作している。だれとして操作するかは、ウィンドウの上部で選択します。
article-use-step-done = イメージをエクスポートしたというメッセージが表示されたら、「{ ui-bar-create-lab }」を選択して新しいラボの作成に進むか、「{ ui-bar-show-in-gallery }」を選択してバージョンとレプリカを確認します。
article-use-upload = イメージは、ラボから作成したものでなくてもかまいません。管理者は、ディスク ファイルをアップロードすることもできます。手順については、{ $article }を参照してください。

## 共有イメージ ギャラリーをアタッチまたはデタッチする

article-attach = 共有イメージ ギャラリーをアタッチまたはデタッチする
article-attach-description = 共有イメージ ギャラリーを作成するか、既存のギャラリーをアタッチし、ラボ作成者が選択できるイメージを決めます。また、ギャラリーをラボ アカウントからデタッチします。
article-attach-about = この記事では、管理者が共有イメージ ギャラリーをラボ アカウントにアタッチする方法と、デタッチする方法について説明します。
article-attach-role = ギャラリーを作成、アタッチ、デタッチできるのは、「{ model-role-owner }」または「{ model-role-contributor }」として操作している場合だけです。だれとして操作するかは、ウィンドウの上部で選択します。
article-account = ラボ アカウントを作成する
article-account-step-open = 「{ ui-file }」メニューで「{ ui-file-new }」を選択します。
article-account-step-fill = 「{ ui-workspace-folder }」に、空のフォルダーのパスを入力します。次に、「{ ui-account-name }」と「{ ui-your-name }」を入力し、「{ ui-account-region }」を選択します。
article-account-step-create = 「{ ui-create }」を選択します。
article-account-after = 新しいラボ アカウントには、まだギャラリーがありません。次の 2 つのセクションのいずれかに進みます。
article-create = ギャラリーを作成する
article-create-step-open = 「{ ui-nav-gallery }」ページで「{ ui-gallery-create }」を選択します。
article-create-step-name = 「{ ui-create-gallery-name }」に名前を入力します。ほかの人もギャラリーを使用する場合は、「{ ui-create-gallery-folder }」に共有上のフォルダーを入力します。
article-create-step-copies = 「{ ui-create-gallery-copies }」で、領域を節約する場合は「{ ui-create-gallery-shared }」を、1 つのレプリカの損傷がほかのレプリカに及ばないようにする場合は「{ ui-create-gallery-separate }」を選択します。次に、「{ ui-create }」を選択します。
article-create-step-done = ギャラリーが作成され、すぐにラボ アカウントにアタッチされます。ページには「{ ui-gallery-attached }」と表示されます。イメージはまだありません。
article-existing = 既存のギャラリーをアタッチする
article-existing-step-open = 「{ ui-nav-gallery }」ページで「{ ui-gallery-attach }」を選択します。
article-existing-step-place = 「{ ui-attach-gallery-place }」に、ギャラリーのフォルダーまたはオブジェクト ストアのアドレスを入力するか、「{ ui-attach-gallery-recent }」の一覧からギャラリーを選択します。次に、「{ ui-gallery-attach }」を選択します。
article-existing-step-done = ページにギャラリーとそのイメージが表示されます。
article-detach = ギャラリーをデタッチする
article-detach-about = ギャラリーをデタッチすると、ラボとイメージは次のようになります。
article-detach-step-open = 「{ ui-nav-gallery }」ページで「{ ui-gallery-detach }」を選択します。
article-detach-step-confirm = ダイアログの内容を確認し、「{ ui-gallery-detach }」を選択します。

## 代替テキスト: 20 ～ 150 文字。「スクリーンショット」と句点で終わる

docs-alt-export-to-shared-image-gallery-button = 「{ ui-nav-template }」ページのツール バーで「{ ui-export-title }」ボタンが強調表示されているスクリーンショット。
docs-alt-export-to-shared-image-gallery-dialog = 「{ ui-export-title }」ダイアログで、イメージ名と「{ ui-export-confirm }」ボタンが強調表示されているスクリーンショット。
docs-alt-exporting-image-in-progress = 「{ ui-nav-template }」ページで、テンプレートの上にあるエクスポートの進行状況が強調表示されているスクリーンショット。
docs-alt-exporting-image-completed = 「{ ui-nav-template }」ページで、イメージをエクスポートしたというメッセージが強調表示されているスクリーンショット。
docs-alt-use-shared-image = 「{ ui-chooser-title }」の手順で、共有イメージ ギャラリーのイメージが強調表示されているスクリーンショット。
docs-alt-reexport-to-shared-image-gallery-dialog = 「{ ui-export-title }」ダイアログで、選択肢「{ ui-export-update }」が強調表示されているスクリーンショット。
docs-alt-new-lab-account = 「{ ui-new-workspace }」ダイアログで、ラボ アカウント名と「{ ui-create }」ボタンが強調表示されているスクリーンショット。
docs-alt-new-shared-image-gallery-button = 「{ ui-nav-gallery }」ページのツール バーで「{ ui-gallery-create }」ボタンが強調表示されているスクリーンショット。
docs-alt-create-shared-image-gallery-window = 「{ ui-create-gallery }」ダイアログで、ギャラリー名と「{ ui-create }」ボタンが強調表示されているスクリーンショット。
docs-alt-image-gallery-in-list = 「{ ui-nav-gallery }」ページで、「{ ui-gallery-attached }」と表示された新しいギャラリーの名前が強調表示されているスクリーンショット。
docs-alt-sig-attach-button = 「{ ui-nav-gallery }」ページのツール バーで「{ ui-gallery-attach }」ボタンが強調表示されているスクリーンショット。
docs-alt-select-image-gallery = 「{ ui-attach-gallery }」ダイアログで、ギャラリーの場所と「{ ui-gallery-attach }」ボタンが強調表示されているスクリーンショット。
docs-alt-my-gallery-in-list = 「{ ui-nav-gallery }」ページで、イメージの一覧の上にあるアタッチ済みのギャラリーが強調表示されているスクリーンショット。
docs-alt-enable-images = 「{ ui-nav-gallery }」ページで、一覧の上にある「{ ui-gallery-enable }」ボタンが強調表示されているスクリーンショット。
docs-alt-detach = ギャラリーをデタッチする前の確認ダイアログで「{ ui-gallery-detach }」ボタンが強調表示されているスクリーンショット。
docs-alt-template-exporting = テンプレートのエクスポート中の「{ ui-nav-template }」ページに、各リージョンの進行状況が表示されているスクリーンショット。

## What labs in pictures say of themselves

docs-stage-python = Python 入門: ノートブック、サンプル データ、エディターがすぐに使えます。
docs-stage-data-science = 後期のデータ セットとノートブック。
docs-stage-networks = ネットワークの授業で使うパケット キャプチャと小さなサーバー。
