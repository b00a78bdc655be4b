### The help: short how-to sections, shown beside the page or dialog that they are about.

help-title = ヘルプ
help-open = ヘルプ (F1)
help-close = ヘルプを閉じる
help-contents = 目次
help-search = ヘルプの検索
help-no-match = 一致する項目がありません。別の語句で検索してください。
help-see-also = 関連項目
help-note = 注意

## Export a template

help-export = テンプレートを共有イメージ ギャラリーにエクスポートする
help-export-about = ラボのテンプレートをイメージとして保存すると、自分やほかの講師がそのイメージから別のラボを作成できるようになります。事前に、管理者がギャラリーをラボ アカウントにアタッチしておく必要があります。
help-export-step-stop = ラボの「{ ui-nav-template }」ページで、テンプレートが実行中の場合は「{ ui-template-stop }」を選択します。
help-export-step-open = 「{ ui-export-title }」を選択します。
help-export-step-name = 「{ ui-export-name }」に名前を入力します。ラボに既にイメージがある場合は、先に「{ ui-export-new }」を選択します。
help-export-step-check = リージョンとコストの見積もりを確認し、「{ ui-export-confirm }」を選択します。
help-export-step-follow = ページで進行状況を確認します。その間、ほかのページに移動してもかまいません。イメージの準備ができると、成功メッセージが表示されます。
help-export-note = イメージは「{ model-os-state-specialized }」として保存され、テンプレートのアカウントと設定がそのまま残ります。このイメージからラボを作成する人に、ユーザー名とパスワードを伝えてください。

## Update an image

help-update = イメージを更新する
help-update-about = イメージから作成したテンプレートや、以前にエクスポートしたテンプレートを変更したときは、新しいイメージではなく、そのイメージの新しいバージョンとして保存します。
help-update-step-open = 「{ ui-nav-template }」ページでテンプレートを停止し、「{ ui-export-title }」を選択します。
help-update-step-choose = 「{ ui-export-update }」を選択します。複数のイメージがある場合は、「{ ui-export-image }」でイメージを選択します。
help-update-step-confirm = 新しいバージョン番号を確認し、「{ ui-export-confirm }」を選択します。
help-update-after = 新しいラボは最新のバージョンから作成されます。既存のラボのディスクは変わらず、以前のバージョンは管理者が削除するまで残ります。新たに領域を使用するのは、変更された部分だけです。

## Create a lab from an image

help-new-lab = イメージからラボを作成する
help-new-lab-about = ほかの人が準備したテンプレートを利用して、ラボを作成できます。
help-new-lab-step-open = 「{ ui-nav-labs }」ページで「{ ui-labs-new }」を選択し、名前を入力して、仮想マシンのサイズを選択します。
help-new-lab-step-image = 「{ ui-wizard-image }」で「{ ui-wizard-image-choose }」を選択し、ギャラリーのイメージを選んで、「{ ui-chooser-choose }」を選択します。次に、「{ ui-wizard-next }」を選択します。
help-new-lab-step-credentials = ユーザー名とパスワードを入力します。特殊化されたイメージの場合は、元のテンプレートのものを入力します。次に、「{ ui-wizard-next }」を選択します。
help-new-lab-step-policies = クォータと自動シャットダウンを設定し、「{ ui-wizard-finish }」を選択します。
help-new-lab-step-wait = テンプレートのディスクの作成が完了したら、テンプレートを開始し、必要な変更を加えます。
help-new-lab-other = このコンピューターのディスク ファイルや Marketplace イメージからラボを作成することもできます。Marketplace イメージの場合、ディスクは空の状態から始まります。

## Why an image is not offered

help-withheld = イメージを選択できない理由を調べる
help-withheld-about = イメージの一覧には、このラボで使用できるイメージが表示されます。使用できないイメージは、その下に理由とともに表示されます。
help-withheld-disabled = 管理者が、ラボ作成者に対してイメージを無効化しています。
help-withheld-replica = ラボのリージョンに、完了したレプリカがまだありません。レプリケートが完了するまで待つか、別の場所を選択してください。
help-withheld-disk = ディスクがラボで使用するには大きすぎるか、イメージに複数のディスクがあります。
help-withheld-excluded = すべてのバージョンが除外されているため、最新として選択できるバージョンがありません。
help-withheld-none = ギャラリーがアタッチされていないか、読み取ることができません。
help-withheld-mend = 管理者として操作している場合は、すぐに解決できる問題について、理由の横に解決するためのボタンが表示されます。

## The template and its machines

help-template = テンプレートを準備して発行する
help-template-about = ラボのすべてのマシンは、ラボのテンプレートから作成されます。
help-template-step-start = 「{ ui-template-start }」、「{ ui-template-connect }」の順に選択し、コースに必要なものをインストールします。
help-template-step-stop = 終わったら、「{ ui-template-stop }」を選択します。
help-template-step-publish = 「{ ui-template-publish }」を選択し、ラボのマシンの台数を入力します。マシンは「{ ui-nav-pool }」ページに表示されます。
help-template-note = 発行は元に戻せません。もう一度発行すると、すべてのマシンが作り直され、学生が保存したデータは失われます。
help-template-disk = 別のディスクを使用するには、「{ ui-template-replace-disk }」を選択します。パスワードを忘れた場合は、テンプレートを開始して「{ ui-template-reset-password }」を選択します。

## Galleries

help-gallery = ギャラリーを作成、アタッチ、またはデタッチする
help-gallery-about = 共有イメージ ギャラリーには、ラボ アカウントのイメージが保存されます。1 つのアカウントに一度にアタッチできるギャラリーは 1 つですが、複数のアカウントで同じギャラリーを使用できます。
help-gallery-create = 空のギャラリーから始めるには、「{ ui-nav-gallery }」に移動して「{ ui-gallery-create }」を選択し、名前を入力します。ほかの人もギャラリーを使用する場合は、共有上のフォルダーを選択します。
help-gallery-attach = 既存のギャラリーを使用するには、「{ ui-gallery-attach }」を選択し、フォルダーまたはオブジェクト ストアのアドレスを指定します。
help-gallery-detach = 別のギャラリーに切り替えるには、先に「{ ui-gallery-detach }」を選択します。ラボのディスクは残り、ギャラリーの内容は何も削除されません。ギャラリーのイメージを選択できなくなるだけです。
help-gallery-verify = すべてのイメージが正常かどうかを確認するには、「{ ui-gallery-verify }」を選択します。

## Upload

help-upload = イメージをアップロードする
help-upload-about = ラボの外で作成したディスクをギャラリーに追加します。VHD、VHDX、qcow2、raw に対応しています。
help-upload-step-open = 「{ ui-nav-gallery }」ページで「{ ui-gallery-upload }」を選択します。「{ ui-chooser-path }」にファイルのパスを入力するか、ファイルをダイアログにドロップします。
help-upload-step-system = 新しいイメージの場合は、「{ ui-chooser-os-type }」でディスクのシステムを選択し、「{ ui-chooser-os-state }」で一般化されているか特殊化されているかを選択します。
help-upload-step-name = 「{ ui-export-name }」に名前を入力するか、「{ ui-upload-version }」を選択して「{ ui-upload-image }」でイメージを選びます。
help-upload-step-confirm = リージョンとコストの見積もりを確認し、「{ ui-upload-confirm }」を選択します。
help-upload-note = 一般化とは、アカウントとコンピューター名が取り除かれ、初回起動の準備ができている状態です。特殊化とは、使用していたときのままの状態です。

## Enable and disable

help-enable = イメージを有効化または無効化する
help-enable-about = 新しいイメージは有効になっており、ラボ作成者が選択できます。使用させたくないイメージは無効化してください。既存のラボには影響しません。
help-enable-step-select = 「{ ui-nav-gallery }」ページの一覧で、イメージを選択します。
help-enable-step-do = 「{ ui-gallery-enable }」または「{ ui-gallery-disable }」を選択します。
help-enable-market = 独自のディスクを持たないイメージは「{ ui-nav-marketplace }」ページにあります。イメージを選択し、有効化または無効化を指定して、「{ ui-marketplace-apply }」を選択します。

## Versions and regions

help-versions = バージョン、レプリカ、リージョンについて理解する
help-versions-about = イメージにはバージョンがあり、各バージョンのレプリカがすべてのターゲット リージョンに作成されます。ラボは、そのリージョンで準備ができている最新のバージョンから作成されます。
help-versions-geography = ラボは同じ地域のどのリージョンにも作成される可能性があるため、エクスポートしたイメージは、ラボのある地域のすべてのリージョンにレプリケートされます。
help-versions-regions = 変更するには、イメージを開いて「{ ui-image-regions-edit }」を選択します。追加したリージョンには、すぐにコピーされます。
help-versions-exclude = 特定のバージョンを使用させないようにするには、そのバージョンを編集し、「{ ui-image-exclude }」を選択します。ラボ作成者は、代わりに 1 つ前のバージョンを選択できます。
help-versions-life = 有効期間の終了日は参考情報であり、使用は制限されません。
help-versions-download = イメージを別のプログラムで使用するには、「{ ui-image-download }」を選択し、VHD、VHDX、qcow2、raw のいずれかを選択します。

## Costs

help-costs = コストを見積もる
help-costs-about = 「{ ui-costs }」ページには、ギャラリーをクラウドに置いた場合のコストの見積もりが表示されます。このコンピューター上のデータには料金はかかりません。
help-costs-replicas = すべてのバージョンのすべてのレプリカが計算の対象です。リージョンや古いバージョンを減らすと、コストも下がります。削除を検討できるバージョンはページに表示されます。
help-costs-prices = 通常は公開されている料金が使用されます。独自の料金を使用するには、「{ ui-costs-edit }」を選択し、料金とその料金を確認した日付を入力します。

## Delete and clean up

help-delete = バージョンとイメージを削除してクリーンアップする
help-delete-about = 不要になったバージョンを削除すると、領域とコストを節約できます。そのバージョンから作成されたラボのディスクは残ります。
help-delete-step-version = イメージを開き、バージョンを選択して、「{ ui-image-delete-version }」を選択します。ラボ作成者が代わりに選択できるバージョンは、ダイアログに表示されます。
help-delete-step-image = イメージのバージョンがなくなったら、「{ ui-image-delete }」を選択します。
help-delete-step-collect = 「{ ui-nav-gallery }」ページで「{ ui-gallery-collect }」を選択し、領域を解放します。
help-delete-note = 削除したバージョンは元に戻せません。後で必要になる可能性がある場合は、先にダウンロードしてください。
help-delete-lab = ラボを削除するには、ラボの「{ ui-nav-lab-settings }」ページに移動します。テンプレートのディスクとマシンも一緒に削除されますが、ラボからエクスポートしたイメージは残ります。テンプレートを残しておくには、先にエクスポートしてください。

## Roles

help-roles = ロールを使用する
help-roles-about = だれが何を実行できるかは、「{ ui-nav-members }」ページで設定します。
help-roles-owner = 「{ model-role-owner }」は、すべての操作に加え、アカウントのメンバーを決定できます。
help-roles-contributor = 「{ model-role-contributor }」は、アカウントとラボに対するその他のすべての操作を実行できます。
help-roles-creator = 「{ model-role-lab-creator }」は、ラボの作成と運用、テンプレートのエクスポートを実行できます。
help-roles-lab-owner = 「{ model-role-lab-owner }」は、自分のラボを運用できます。「{ model-role-reader }」は、すべてを表示できますが、変更はできません。
help-roles-act = このコンピューターではサインインは行われません。だれとして操作するかを、ウィンドウの上部で選択します。ロールで許可されていないコマンドには、その旨が表示されます。

## Settings of an account and of labs

help-settings = 設定とポリシーを変更する
help-settings-about = アカウントの「{ ui-nav-account-settings }」ページでは、ラボを作成する場所と、新しいラボの初期設定を指定します。ラボの「{ ui-nav-lab-settings }」ページでは、ラボの所有者とポリシーを変更します。
help-settings-save = 変更した内容は、「{ ui-save }」を選択すると適用されます。それまでは、ほかのページを表示しても下書きとして保持され、メニューのページ名に印が付きます。
help-settings-undo = ほとんどの変更は元に戻すことができます。変更後に表示されるメッセージまたは「{ ui-edit }」メニューで、「{ ui-undo-button }」を選択します。

## Workspaces and jobs

help-workspace = ワークスペースとジョブ
help-workspace-about = ワークスペースは、ラボ アカウントとそのラボ、ラボのディスクが入ったフォルダーです。すべての変更はすぐに保存されます。別のワークスペースは、「{ ui-file }」メニューから選択します。
help-workspace-jobs = エクスポート、アップロード、コピーはジョブとして実行されます。ジョブを確認したり、キャンセルしたり、失敗したジョブを再試行したりするには、上部の「{ ui-jobs }」を選択します。
help-workspace-resume = プログラムはいつでも終了できます。実行中だったジョブは次回の起動時に再開され、それまでに保存された内容が利用されます。
help-workspace-locked = ワークスペースが別のウィンドウで使用されている場合は、読み取り専用で開くことができます。
help-workspace-lost = ワークスペースを開けない場合でも、中のデータが上書きされることはありません。メッセージに原因が表示され、正常なバックアップがある場合はそれを開くことができます。

## The pictures of the documentation

help-pictures = ドキュメントの画像を作成する
help-pictures-about = 「{ ui-pictures }」ページでは、操作手順の記事の画像を作成します。選択した言語で、すべてのシーンを実際のウィンドウで再生します。
help-pictures-step-choose = 言語、テーマ、倍率、サイトを選択します。「{ ui-pictures-folder }」に、画像を書き込むフォルダーを入力します。
help-pictures-step-build = すべての画像を作成するには、「{ ui-pictures-build }」を選択します。1 つのシーンの画像だけを作成するには、その横のメニューを使用します。
help-pictures-step-check = 変更があったら、「{ ui-pictures-check }」を選択します。画像が作成し直され、承認済みの画像と比較されます。何も書き込まれません。
help-pictures-step-accept = 変更された内容を確認してから、「{ ui-pictures-accept }」を選択します。以後の確認では、これらの画像と比較されます。
help-pictures-window = 別のページの画像を保存するには、そのページに移動し、「{ ui-file }」メニューの「{ ui-photo }」を選択します。

## Keyboard

help-keyboard = キーボードを使用する
help-keyboard-move = Tab キーと Shift+Tab キーでコントロール間を移動し、一覧、メニュー、選択肢の中では方向キーで移動します。
help-keyboard-press = Space キーまたは Enter キーを押すと、フォーカスのあるコントロールが実行されます。ダイアログでは、テキスト フィールドで Enter キーを押すと確定され、Esc キーを押すと閉じます。入力した内容は次回まで保持されます。
help-keyboard-shortcuts = ショートカットはメニューに表示されます。F1 キーでこのヘルプを開き、Ctrl+Z キーで直前の変更を元に戻し、Ctrl+Y キーでやり直します。Mac では、Ctrl キーの代わりに Cmd キーを使用します。
help-keyboard-disabled = 使用できないコマンドにもフォーカスを移動でき、使用できない理由が表示されます。
