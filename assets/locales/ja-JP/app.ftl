### The application as a whole.

app-read-only = このワークスペースは別のウィンドウまたはコマンドで使用中のため、読み取り専用で開いています。
app-no-machine-to-connect = ハイパーバイザーが接続されていないため、接続先のマシンがありません。任意のハイパーバイザーでテンプレートのディスクを開いてください。
app-no-machine-password = 新しいパスワードのハッシュをワークスペースに保存しました。ハイパーバイザーが接続されていないため、ディスク上のパスワードは変わっていません。
app-no-machine-published = マシンはプールの一覧に表示されます。ハイパーバイザーが接続されていないため、実際のマシンは作成されていません。
app-no-thread = システムがワーカー スレッドを開始できませんでした。何も変更されていません。他のプログラムを閉じてから、Lab Gallery をもう一度起動してください。

## Prices

app-prices-unreadable = { $why }見積もりには、当面は公開料金が使用されます。ラボとイメージには影響ありません。ファイルを修正して起動し直すか、「コスト」で料金を設定し直してください。
app-prices-kept = 読み取れなかった料金表は { $kept } として保存されています。

## Building the sample workspace

app-sample-gallery = 共有イメージ ギャラリーを作成しています
app-sample-lab = 実際のディスクを持つラボ「{ $lab }」を作成しています
app-sample-export = 「{ $lab }」のテンプレートを「{ $image }」としてエクスポートしています
app-room-object-store = オブジェクト ストアの空き容量は取得できません。
