### The domain: roles, states, sizes, and every reason why a command is refused.

model-role-owner = ラボ アカウント所有者
model-role-contributor = ラボ アカウント共同作成者
model-role-lab-creator = ラボ作成者
model-role-lab-owner = ラボ所有者
model-role-reader = 閲覧者
model-role-owner-may = すべての操作に加え、アカウントのメンバーを決定できます。
model-role-contributor-may = アカウントとラボに対するすべての操作を実行できます。ただし、アカウントのメンバーは決定できません。
model-role-lab-creator-may = ラボを作成して運用し、テンプレートをエクスポートできます。
model-role-lab-owner-may = 自分のラボを運用し、テンプレートをエクスポートできます。ラボの作成はできません。
model-role-reader-may = すべてを表示できますが、変更はできません。

model-power-stopped = 停止済み
model-power-starting = 開始中
model-power-running = 実行中
model-power-stopping = 停止中

model-publishing-draft = 下書き
model-publishing-publishing = 発行中
model-publishing-published = 発行済み
model-publishing-failed = 発行失敗

model-upload-room-short = このディスクのデータはギャラリーで最大 { $most } を使用する可能性がありますが、空き領域は { $free } です。ギャラリーに既にあるデータは再保存されず、残りは圧縮されるため、収まる場合もあります。収まらない場合は通知され、既存のデータは失われません。
model-upload-room-unknown = このディスクのデータはギャラリーで最大 { $most } を使用する可能性がありますが、空き領域を確認できません。{ $why }
model-identifier-publisher = パブリッシャー
model-identifier-offer = オファー
model-identifier-sku = SKU
model-os-state-generalized = 一般化
model-os-state-specialized = 特殊化

model-size-small = 小
model-size-medium = 中
model-size-medium-nested = 中 (入れ子になった仮想化)
model-size-large = 大
model-size-large-nested = 大 (入れ子になった仮想化)
model-size-small-gpu-compute = 小 GPU (コンピューティング)
model-size-small-gpu-visualization = 小 GPU (視覚化)
model-size-medium-gpu-visualization = 中 GPU (視覚化)

model-disk-borderline = このディスクのサイズは { $size } です。このサービスのドキュメントには、このサイズを許可するものと、{ $safe } を上限とするものがあります。可能であればディスクを小さくしてください。

## Why the chooser offers nothing, or not this image

model-offers-not-attached = このラボ アカウントには共有イメージ ギャラリーがアタッチされていません。ラボ アカウントの管理者にアタッチを依頼してください。
model-offers-loading = ギャラリーを読み込んでいます。
model-withheld-disabled = ラボ アカウントの管理者により、ラボ作成者に対して無効化されています。管理者は再び有効化できます。
model-withheld-no-replica = { $regions ->
    [1] { $region } にレプリカがありません。レプリカのあるリージョンにラボを作成するか、イメージをダウンロードして、そのファイルからラボを作成してください。
   *[other] これらの { $regions } リージョンのいずれにもレプリカがありません。レプリカのあるリージョンにラボを作成するか、イメージをダウンロードして、そのファイルからラボを作成してください。
}
model-withheld-replicating = { $regions ->
    [1] { $region } のレプリカはまだレプリケート中です。完了すると選択できるようになります。
   *[other] これらの { $regions } リージョンのレプリカはまだレプリケート中です。レプリカが完了したリージョンから順に選択できるようになります。
}
model-withheld-replica-failed = { $regions ->
    [1] { $region } へのレプリケートに失敗しました。イメージをもう一度エクスポートまたはレプリケートしてください。
   *[other] これらの { $regions } リージョンへのレプリケートに失敗しました。イメージをもう一度エクスポートまたはレプリケートしてください。
}
model-withheld-too-large = ディスクのサイズは { $size } ですが、ラボで使用できるのは { $limit } までです。ディスクを小さくしてから、もう一度エクスポートしてください。
model-withheld-several-disks = このイメージには { $disks } 個のディスクがありますが、ラボで使用できるのはディスクが 1 つのイメージです。最初のディスクだけでイメージを作成してください。
model-withheld-excluded = すべてのバージョンが最新から除外されています。管理者がいずれかを対象に戻すか、新しいバージョンをエクスポートしてください。
model-withheld-no-version = このイメージにはバージョンがありません。先にテンプレートをエクスポートするか、バージョンをアップロードしてください。

## What needs attention in a lab account

model-concern-no-gallery = 共有イメージ ギャラリーがアタッチされていないため、テンプレートをエクスポートできません。作成するか、既存のものをアタッチしてください。
model-concern-gallery-unreadable = 共有イメージ ギャラリーを読み取れません。{ $reason }
model-concern-gallery-damaged = ギャラリー内の { $count } か所を読み取れません。
model-concern-jobs-interrupted = { $count } 件のジョブが中断しました。再試行すると、中断したところから続行します。
model-concern-jobs-failed = { $count } 件のジョブが失敗しました。原因を確認して再試行してください。
model-concern-publishing-failed = { $count } 個のラボで仮想マシン プールを準備できませんでした。テンプレートをもう一度発行してください。
model-concern-replicas-failed = 「{ $image }」{ $version } を { $count } リージョンにレプリケートできませんでした。
model-concern-nobody-sees = 「{ $image }」を選択できるラボ作成者がいません。{ $reason }

## Names

refusal-name-empty = 名前を入力してください。
refusal-name-too-long = 名前が長すぎます。{ $limit } 文字以内で入力してください。
refusal-name-space = 名前にスペースは使用できません。「{ $suggestion }」ではいかがですか。
refusal-name-space-only = 名前にスペースは使用できません。
refusal-name-character = 名前に「{ $character }」は使用できません。英字、数字、ピリオド、ハイフン、アンダースコアを使用してください。
refusal-name-character-account = 名前に制御文字 { $character } は使用できません。削除してください。
refusal-name-character-member = メンバーの名前に { $character } は使用できません。目に見えない文字を含まない名前を入力してください。
refusal-name-character-gallery = ギャラリーの名前に「{ $character }」は使用できません。英字、数字、ピリオド、アンダースコアを使用してください。
refusal-name-character-lab = ラボの名前に「{ $character }」は使用できません。英字、数字、スペース、ピリオド、ハイフン、アンダースコアを使用してください。
refusal-name-start = 名前の先頭は文字または数字にしてください。
refusal-name-start-letter = 名前の先頭は文字にしてください。
refusal-name-padded = 名前の前後のスペースを削除してください。
refusal-name-end = 名前の末尾は文字または数字にしてください。
refusal-name-reserved = この名前は Windows でデバイス用に予約されています。別の名前を選択してください。
refusal-name-taken = 「{ $name }」は既に存在します。別の名前を選択してください。大文字と小文字は区別されません。

## Credentials

refusal-user-empty = ユーザー名を入力してください。
refusal-user-too-long = ユーザー名は 20 文字以内で入力してください。
refusal-user-character = ユーザー名に使用できるのは、英字、数字、ハイフン、アンダースコア、ピリオドだけです。先頭をハイフンまたはピリオドに、末尾をピリオドにすることはできません。
refusal-user-reserved = このユーザー名は推測されやすいため使用できません。別のユーザー名を選択してください。
refusal-user-control = ユーザー名に制御文字は使用できません。
refusal-password-empty = そのアカウントのパスワードを入力してください。
refusal-existing-too-long = { $limit } 文字以内で入力してください。
refusal-password-not-hashed = パスワードを保護できなかったため、保存されませんでした。もう一度入力してください。
refusal-password-too-short = 12 文字以上で入力してください。
refusal-password-too-long = 123 文字以内で入力してください。
refusal-password-too-simple = 小文字、大文字、数字、特殊文字のうち 3 種類以上を使用してください。
refusal-password-control = パスワードに制御文字は使用できません。
refusal-password-contains-user = パスワードにユーザー名を含めることはできません。

## Roles and places

refusal-role = { $member } のロールは「{ $role }」のため、この操作を実行できません。ラボ アカウント所有者に依頼するか、別のメンバーとして操作してください。
refusal-not-your-lab = 「{ $lab }」の所有者は { $owner } です。{ $owner } またはラボ アカウントの管理者に依頼してください。
refusal-grants-access = { $member } のロールは「{ $role }」です。アカウントのメンバーを決定できるのはラボ アカウント所有者だけです。{ $owners } に依頼してください。
refusal-last-owner = { $member } はこのラボ アカウントの唯一の所有者です。アクセス権を付与できる人がいなくならないように、先に別のメンバーを所有者にしてください。
refusal-member-taken = 「{ $name }」は既にメンバーです。一覧でロールを変更するか、別の人を追加してください。
refusal-cannot-run-labs = { $member } のロールは「{ $role }」のため、ラボを運用できません。別のメンバーを選択するか、先にロールの変更を依頼してください。
refusal-no-such-member = 「{ $name }」はこのラボ アカウントのメンバーではありません。メンバーの中から選択してください。
refusal-other-geography = { $region } は、このラボ アカウントのある地域 { $geography } に含まれていません。{ $geography } のリージョンを選択してください。イメージの作成後にリージョンを追加できます。
refusal-bad-region = 「{ $region }」というリージョンはありません。West Europe のようなリージョンを選択してください。
refusal-location-not-yours = このラボ アカウントでは、ラボ作成者による場所の選択が許可されていません。場所を指定しないか、ラボの設定で許可するよう管理者に依頼してください。
refusal-network-decides = このラボ アカウントは仮想ネットワーク「{ $network }」に接続されているため、すべてのラボは { $region } に作成されます。場所を指定しないか、ラボの設定からネットワークを外すよう管理者に依頼してください。
refusal-network-and-pick = ピア仮想ネットワークを使用すると、すべてのラボがそのネットワークのリージョンに作成されるため、ラボ作成者は場所を選択できません。どちらか一方をオフにしてください。

## Labs and templates

refusal-no-such-lab = このラボはもう存在しません。別のラボを選択してください。
refusal-not-ready = テンプレートのディスクがまだありません。作成が完了するまで待つか、失敗した処理を再試行してください。
refusal-template-not-stopped = テンプレートの状態は「{ $state }」です。ディスクが変更されないように、先に停止してください。
refusal-template-already = テンプレートの状態は既に「{ $state }」です。
refusal-template-changing = テンプレートの状態は現在「{ $state }」です。完了してからもう一度お試しください。
refusal-template-not-running = テンプレートの状態は「{ $state }」です。先に開始してください。
refusal-template-busy = テンプレートのディスクはジョブ { $job } で使用中です。完了するまで待つか、ジョブをキャンセルしてください。
refusal-lab-busy = このラボのジョブ { $job } がまだ実行中です。完了するまで待つか、ジョブをキャンセルしてください。
refusal-publish-under-way = テンプレートを発行しています。完了するまでお待ちください。
refusal-machines = ラボのマシンは 1 ～ { $limit } 台です。{ $asked } 台は指定できません。
refusal-prices = 料金表を使用できません: { $what }。修正してください。料金は変更されていません。
refusal-policies = クォータは 10,000 時間以内、待機時間は 1 分 ～ 7 日で指定してください。
refusal-read-only = このワークスペースは読み取り専用で開いているため、何も変更できません。ワークスペースを使用している別のウィンドウを閉じてから、開き直してください。
refusal-edit-source-region = このバージョンは { $region } でキャプチャされたため、このリージョンはターゲット リージョンから削除できません。別のリージョンを選択して削除するか、バージョンを削除してください。
refusal-edit-not-a-target = このバージョンは { $region } にレプリケートされていないため、削除するものはありません。
refusal-edit-unknown-region = 「{ $region }」というリージョンはありません。一覧から選択してください。
refusal-edit-replicas = 1 つのリージョンのレプリカ数は 1 ～ { $limit } です。{ $asked } は指定できません。別の数を選択してください。
refusal-edit-has-versions = 「{ $name }」にはまだ { $versions } 個のバージョンがあります。すべてのバージョンを削除してから、イメージを削除してください。
refusal-text-too-long = { $limit } 文字以内で入力してください。
refusal-path-not-absolute = 「{ $path }」は完全なパスではありません。ファイルまたはフォルダーの完全なパスを指定してください。
refusal-path-not-text = パス「{ $path }」にはテキストとして扱えない文字が含まれているため、ワークスペースに記録できません。ファイルまたはフォルダーの名前を変更するか、別のものを選択してください。
refusal-identifier = { $part }: { $problem }
refusal-identifier-taken = イメージ「{ $image }」が同じパブリッシャー、オファー、SKU を使用しています。この 3 つの組み合わせはギャラリー内で一意である必要があります。いずれかを変更してください。
refusal-image-disabled = 「{ $name }」は、ラボ アカウントの管理者によりラボ作成者に対して無効化されています。有効化するよう管理者に依頼するか、別のイメージを選択してください。
refusal-not-whole-mib = ディスクのサイズ { $size } バイトは MiB の整数倍ではありません。Azure で使用できるのは MiB の整数倍のディスクだけです。次の MiB までディスクを拡張するか、このチェックをオフにしてください。
refusal-version-in-use = 「{ $name }」{ $version } はジョブ { $job } で使用中です。完了するまで待つか、ジョブをキャンセルしてください。
refusal-already-in-region = { $region } には既にこのバージョンがあるか、2 回指定されています。このリージョンの指定を外してください。
refusal-no-regions = リージョンが選択されていません。1 つ以上選択してください。
refusal-verify-under-way = ギャラリーを検証しています。完了するまで待つか、キャンセルしてください。
refusal-collect-under-way = ギャラリーをクリーンアップしています。完了するまで待つか、キャンセルしてください。
refusal-no-replica = 「{ $name }」{ $version } のレプリカが完了しているリージョンがないため、読み取れるものがありません。いずれかの準備ができるまでお待ちください。
refusal-no-replica-there = { $region } には、完了している「{ $name }」{ $version } のレプリカがありません。レプリカのあるリージョンを選択してください。
refusal-disk-empty = このディスクは空です (0 バイト)。システムがインストールされたディスクを選択してください。
refusal-disk-too-large = ディスクのサイズは { $size } ですが、ラボで使用できるのは { $limit } までです。先にディスクを小さくしてください。
refusal-no-such-marketplace-image = Marketplace イメージ「{ $id }」はありません。一覧から選択してください。

## Addresses of galleries in an object store

model-address-scheme = この種類のアドレスには対応していません。Azure Blob Storage の場合は az://ACCOUNT/CONTAINER/FOLDER、S3 の場合は s3://BUCKET/FOLDER、またはフォルダーのパスを入力してください。
model-address-secret = アドレスはワークスペースに保存されるため、キー、パスワード、署名を含めることはできません。「@」より前と「?」以降の部分を取り除き、キーは環境変数でプログラムに渡すか、サービスの専用ツールでサインインしてください。
model-address-account = このアドレスのストレージ アカウント名は正しくありません。3 ～ 24 文字の英小文字と数字で指定します。az://ACCOUNT/CONTAINER/FOLDER の形式で入力してください。
model-address-container = このアドレスにはコンテナー名がないか、名前が正しくありません。3 ～ 63 文字の英小文字、数字、連続しないハイフンで指定します。az://ACCOUNT/CONTAINER/FOLDER の形式で入力してください。
model-address-bucket = このアドレスにはバケット名がないか、名前が正しくありません。3 ～ 63 文字の英小文字、数字、ハイフン、連続しないピリオドで指定します。s3://BUCKET/FOLDER の形式で入力してください。
model-address-prefix = このアドレスのフォルダー名は、ツールによって解釈が異なる可能性があります。英数字、ピリオド、ハイフン、アンダースコアを使用し、先頭は英数字にしてください。
model-address-folder = これはこのコンピューターのフォルダーのアドレスではありません。代わりに完全なパスを指定してください。

## The gallery and its images

refusal-no-gallery = このラボ アカウントには共有イメージ ギャラリーがアタッチされていません。ラボ アカウントの管理者がアタッチできます。
refusal-gallery-attached = ギャラリー「{ $name }」がアタッチされています。ラボ アカウントにアタッチできるギャラリーは 1 つだけです。先にデタッチしてください。
refusal-gallery-in-use = { $jobs } 件のジョブがまだギャラリーを使用しています。完了するまで待つか、ジョブをキャンセルしてください。
refusal-gallery-not-read = ギャラリーがまだ読み込まれていないため、名前を確認できません。しばらくしてからもう一度お試しください。
refusal-other-gallery = このジョブのギャラリーは現在アタッチされていません。先にそのギャラリーをアタッチしてください。
refusal-no-such-image = ギャラリーにイメージ「{ $name }」がありません。その後削除された可能性があります。別のイメージを選択してください。
refusal-no-such-version = 「{ $name }」には、ここで使用できるバージョン { $version } がありません。別のバージョンを選択してください。
refusal-export-under-way = 「{ $image }」へのエクスポートが既に実行中です。完了するまで待つか、キャンセルしてください。
refusal-not-this-labs-image = 「{ $name }」は、このラボの作成元のイメージでも、このラボからエクスポートしたイメージでもありません。代わりに新しいイメージを作成してください。
refusal-os-state-differs = 「{ $name }」の OS の状態は「{ $state }」です。同じイメージのバージョンはすべて同じ状態である必要があり、エクスポートは常に「特殊化」になります。代わりに新しいイメージを作成してください。
refusal-os-type-differs = 「{ $name }」のオペレーティング システムが異なります。代わりに新しいイメージを作成してください。
refusal-generation-differs = 「{ $name }」は別の世代の仮想マシン用です。代わりに新しいイメージを作成してください。
refusal-versions-used-up = 「{ $name }」ではバージョン番号を使い切りました。代わりに新しいイメージを作成してください。
refusal-withheld = 「{ $name }」はこのラボに使用できません。{ $reason }

## Jobs

refusal-no-such-job = このジョブはありません。ラボのジョブは、ラボを削除すると一緒に削除されます。
refusal-job-not-active = このジョブは既に終了しているため、停止するものはありません。
refusal-job-at-work = このジョブはまだ実行中のため、メッセージを閉じることはできません。完了するまで待つか、ジョブをキャンセルしてください。
refusal-job-stopping = このジョブは既に停止処理中です。しばらくお待ちください。
refusal-job-not-retryable = このジョブは、実行中か、完了しているか、後続のジョブに置き換えられたため、再試行できません。まだ開いている場合は、キャンセルして閉じてください。
refusal-changed = その間に内容が変更されました。もう一度確認してから、操作をやり直してください。

## What contradicts what in a workspace that was edited by hand or damaged; stands in a sentence of the store.

model-flaw-no-owner = ラボ アカウントに所有者がいません
model-flaw-member-twice = ラボ アカウントにメンバー「{ $name }」が 2 人います
model-flaw-not-a-member = 操作中の「{ $name }」はラボ アカウントのメンバーではありません
model-flaw-lab-number = ラボ { $id } がラボ { $key } として記録されています
model-flaw-job-number = ジョブ { $id } がジョブ { $key } として記録されています
model-flaw-number-twice = 番号 { $number } がラボとジョブの両方に使用されています
model-flaw-next-id = 次の番号 { $number } は既に使用されているか、大きすぎます
model-flaw-lab-twice = ラボ「{ $name }」が 2 つあります
model-flaw-no-disk = ラボ { $lab } は準備完了ですが、ディスクがありません
model-flaw-not-its-job = ラボ { $lab } は、自身のものではないジョブ { $job } を待機しています
model-flaw-disk-twice = ディスク「{ $file }」は 2 か所に属しているか、削除予定になっています
model-flaw-pool = ラボ { $lab } の仮想マシン プールが発行状態と一致しません
model-flaw-template-on = ラボ { $lab } のテンプレートが、ジョブによるディスクの使用中に実行されています
model-flaw-two-jobs = 2 つのジョブがラボ { $lab } のテンプレートを使用しています
model-flaw-two-upkeeps = ギャラリーのメンテナンスで、ジョブ { $job } と別のジョブが同時に実行されています
model-flaw-no-lab = ジョブ { $job } は、存在しないラボ { $lab } に属しています
model-flaw-gallery-job = ジョブ { $job } は、ラボに属しながらギャラリーの処理を実行しているか、その逆です
model-flaw-targets = ジョブ { $job } のリージョンの先頭がキャプチャ元のリージョンではないか、同じリージョンが 2 回指定されています
model-flaw-disabled-key = 無効化されたイメージ「{ $image }」が小文字ではありません
model-flaw-disabled-marketplace-key = 無効化された Marketplace イメージ「{ $image }」が小文字ではありません
model-flaw-peer-network = ピア ネットワーク「{ $name }」の名前またはリージョンがネットワークとして無効です
model-flaw-network-and-pick = ピア ネットワークによって場所が決まるのに、ラボ作成者による場所の選択が許可されています
model-flaw-default-policies = 新しいラボのポリシーに、ラボに設定できない時間数または分数が指定されています
model-flaw-lab-name = ラボ { $lab } の名前がラボの名前として無効です
model-flaw-policies = ラボ { $lab } に、ラボに設定できない時間数または分数が指定されています
model-flaw-not-hashed = ラボ { $lab } のパスワードとして保存されている値がパスワードのハッシュではありません
model-flaw-image-name = ジョブ { $job } のイメージ名が無効です
model-flaw-outcome = ジョブ { $job } の結果が要求された内容と一致しません
model-flaw-relative-gallery = アタッチされたギャラリーのフォルダーが完全なパスではありません
model-flaw-gallery-address = アタッチされたギャラリーのアドレスが無効です

## What a gallery costs

model-cost-disk = イメージと同じサイズのマネージド ディスク
model-cost-disk-assumes = Lab Services のガイドに基づく計算方法です。各レプリカを、データ量にかかわらずディスク全体が収まる最小の Standard HDD マネージド ディスクとして計算します。
model-cost-snapshot = 使用領域のスナップショット
model-cost-snapshot-assumes = ギャラリーのドキュメントに基づく計算方法です。各レプリカをスナップショットとし、ディスクの使用バイト数に対して計算します。

model-zone-north-america = 北米
model-zone-europe = ヨーロッパ
model-zone-asia-pacific = アジア、オセアニア、中東、アフリカ
model-zone-south-america = 南米

model-prices-currency = 「{ $code }」は、USD のような英大文字 3 文字の通貨コードではありません
model-prices-no-size = 「{ $size }」の 1 時間あたりの料金がありません
model-prices-no-disks = マネージド ディスクの料金がありません
model-prices-disk-order = { $gib } GiB のディスクが昇順になっていないか、ディスクの最大サイズを超えています
model-prices-too-high = 料金 { $price } は { $limit } を超えています
