ui-photo = このページの画像を保存…
ui-photo-title = このページの画像の保存
ui-photo-failed = 画像は保存されませんでした
ui-photo-saved = 画像を保存しました: { $path }
ui-photo-nobody = このウィンドウでは画像を保存できません。
