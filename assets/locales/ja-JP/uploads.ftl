### The dialog that uploads an image

ui-upload-title = イメージのアップロード
ui-upload-confirm = アップロード
ui-upload-refused = アップロードを開始できませんでした
ui-upload-text = ラボ以外のディスク ファイルから、ラボ作成者がラボの作成に使用できるイメージを作成します。ファイル自体は読み取られるだけです。
ui-upload-file-none = 先にディスク ファイルを選択してください。
ui-upload-version = 既存のイメージの新しいバージョン
ui-upload-version-text = ギャラリーのイメージの次のバージョンです。そのイメージから作成されたラボのディスクは残ります。
ui-upload-version-none = ギャラリーにイメージはまだありません。
ui-upload-image = イメージ
ui-upload-image-choose = イメージの選択
ui-upload-image-none = 新しいバージョンを追加するイメージを選択してください。
ui-upload-larger = ディスクが以前より大きくなっています
ui-upload-smaller = ディスクが以前より小さくなっています
ui-upload-size-differs = このディスクのサイズは { $size } ですが、「{ $image }」{ $version } のサイズは { $before } です。新しいバージョンから作成するラボは新しいサイズになります。正しいファイルかどうかを確認してください。
ui-upload-advanced = 詳細設定
ui-upload-description = 説明
ui-upload-end-of-life = 有効期間の終了日
ui-upload-end-of-life-example = 2027-06-30
ui-upload-end-of-life-help = 年-月-日。この日を過ぎたバージョンの使用はお勧めしません。参考情報であり、使用は制限されません。
ui-upload-end-of-life-wrong = 実在する日付を 2027-12-31 のように年-月-日で入力してください。
ui-upload-end-of-life-past = この日付は過去の日付です。イメージは有効期間が終了したものとして表示されますが、使用は制限されません。
ui-upload-region = キャプチャ元
ui-upload-region-help = イメージは最初にこのリージョンに作成され、ここからほかのリージョンにコピーされます。
ui-upload-whole-mib = MiB の整数倍でないディスクを拒否する (Azure の規則)
ui-upload-identifier-taken = この組み合わせは別のイメージで使用されています
ui-upload-room = ギャラリーの容量が不足する可能性があります
