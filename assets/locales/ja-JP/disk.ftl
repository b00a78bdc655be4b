### Virtual disks: what is said when one cannot be read, written or trusted.

disk-not-found = ファイル { $path } がありません。パスを確認するか、ディスクを選択し直してください。
disk-not-a-file = { $path } はフォルダーまたはデバイスであり、ディスク ファイルではありません。VHD、VHDX、QCOW2、または Raw のディスク ファイルを選択してください。
disk-open-denied = { $path } の読み取りアクセス許可がありません。何も変更されていません。所有者に許可を依頼するか、自分のフォルダーにコピーしてください。
disk-open-failed = { $path } を開けませんでした: { $cause }。何も変更されていません。
disk-read-failed = { $path } を最後まで読み取れませんでした: { $cause }。ファイル自体は変更されていません。別のドライブにコピーして、もう一度お試しください。
disk-create-failed = { $path } を作成できませんでした: { $cause }。何も変更されていません。別のフォルダーを選択してください。
disk-write-denied = { $path } の書き込みアクセス許可がありません。何も変更されていません。書き込み可能なフォルダーを選択してください。
disk-write-failed = { $path } に書き込めませんでした: { $cause }。それまでに書き込まれたデータは削除されました。ドライブを確認して、もう一度お試しください。
disk-rename-failed = { $path } に書き込みましたが、名前を設定できませんでした: { $cause }。書き込まれたファイルは削除されました。別のフォルダーを選択して、もう一度お試しください。
disk-free-space-failed = { $path } の空き領域を確認できませんでした: { $cause }。何も変更されていません。
disk-empty = { $path } は空です。コピー中のディスクがこのように見えることがあります。コピーが完了するまで待つか、別のディスクを選択してください。
disk-not-a-disk = { $path } は仮想ディスクではありません。VHD、VHDX、QCOW2、または Raw のディスク ファイルを選択してください。
disk-odd-length = { $path } のサイズは { $length } バイトですが、ディスクのサイズは 512 の倍数です。途中で切れているか、仮想ディスクではありません。元の場所からもう一度コピーするか、VHD、VHDX、QCOW2、または RAW のディスク ファイルを選択してください。
disk-mislabelled = { $path } は { $format } ディスクの名前ですが、内容が異なります。途中で切れているか、破損しているか、名前が誤っています。元の場所からコピーし直してください。Raw ディスクの場合は、名前の末尾を .raw にしてください。
disk-truncated = { $path } は途中で切れています。サイズは { $found } ですが、ファイル内のテーブルによると { $expected } 以上必要です。ファイルは変更されていません。元の場所からコピーし直してください。
disk-corrupt = { $path } は破損しています: { $what }。ファイルは変更されていません。元の場所からコピーし直すか、別のファイルを選択してください。
disk-has-backing = { $path } は別のディスク { $backing } の差分にすぎません。そのディスクはこのコンピューターの任意のファイルを指している可能性があるため、読み取られませんでした。先に「qemu-img convert」などで 1 つのディスクに結合してください。
disk-unsupported = { $path } は使用できません: { $what }。ファイルは変更されていません。
disk-encrypted = { $path } は暗号化されています。先に「qemu-img convert」などで暗号化を解除してください。ファイルは変更されていません。
disk-changed = 読み取り中に { $path } が変更されたため、読み取ったデータは整合性がなく、破棄されました。このディスクを使用している仮想マシンをシャットダウンし、コピーが終わるまで待ってから、もう一度お試しください。
disk-no-space = { $folder } の空き領域は { $free } ですが、最大 { $needed } が必要です。何も書き込まれていません。空き領域を増やすか、別のフォルダーを選択してください。
disk-full = { $path } を書き込む空き領域がなくなりました: { $cause }。それまでに書き込まれたデータは削除されました。空き領域を増やすか、別のフォルダーを選択してください。
disk-exists = ファイル { $path } は既に存在し、変更されていません。別の名前を選択してください。
disk-bad-size = { $size } バイトはディスクのサイズとして使用できません。0 以外の 512 バイトの倍数を指定してください。
disk-too-large = { $format } ディスクの最大サイズは { $limit } ですが、このディスクは { $size } です。別の形式を選択してください。
disk-out-of-range = { $path } のサイズは { $size } ですが、{ $end } までの読み取りまたは書き込みが要求されました。何も変更されていません。
disk-cancelled = キャンセルされました。それまでに書き込まれたデータは削除されました。

disk-flaw-checksum = ヘッダーのチェックサムが一致しません
disk-flaw-header = ヘッダーに無効な値があります
disk-flaw-size = サイズが無効です
disk-flaw-block-size = ブロック サイズが無効です
disk-flaw-table-size = テーブルがディスクに対して短すぎます
disk-flaw-table-entry = テーブルがデータの存在しえない場所を指しています
disk-flaw-compression = 圧縮されたデータを展開できません
disk-flaw-log = ログを読み取れません
disk-flaw-marked = 書き込んだプログラムによって破損とマークされています

disk-feature-vmdk = VMware ディスク (VMDK) です。先に「qemu-img convert」などで VHD または QCOW2 に変換してください
disk-feature-vdi = VirtualBox ディスク (VDI) です。先に「VBoxManage clonemedium」などで VHD または QCOW2 に変換してください
disk-feature-archive = アーカイブまたは圧縮ファイルです。先に展開して、中のディスクを選択してください
disk-feature-iso = ディスク イメージ (ISO) であり、インストール済みのマシンのディスクではありません。これを使用してマシンをインストールし、そのマシンのディスクを選択してください
disk-feature-qcow1 = QCOW バージョン 1 のディスクです。先に「qemu-img convert」などで QCOW2 に変換してください
disk-feature-version = このプログラムが対応していない新しいバージョンです。プログラムの更新を確認するか、VHD に変換してください
disk-feature-incompatible = このプログラムが対応していない機能を使用しています。先に「qemu-img convert」などで VHD に変換してください
disk-feature-enormous = テーブルが大きすぎて読み取れません。先に「qemu-img convert」などで Raw ディスクに変換してください
disk-feature-dirty-log = 使用していたプログラムによって正しく閉じられていません。そのプログラムまたは Hyper-V で一度開いて閉じてください

disk-warning-header-copy = 2 つあるディスクのヘッダーの一方が破損しているため、もう一方が使用されました。
disk-warning-not-closed = ディスクを使用していたプログラムによって正しく閉じられていません。ゲストの最新の変更が含まれていない可能性があります。
disk-warning-saved-state = マシンの休止状態がこのディスクに保存されています。マシンを正しくシャットダウンしてから、ディスクをエクスポートしてください。
