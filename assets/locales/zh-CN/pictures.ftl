ui-photo = 保存此页面的图片…
ui-photo-title = 保存此页面的图片
ui-photo-failed = 图片未保存
ui-photo-saved = 图片已保存：{ $path }
ui-photo-nobody = 此窗口无法保存图片。
