### Pictures of the window, and of its documentation.

ui-photo = Save picture of this page…
ui-photo-title = Save picture of this page
ui-photo-failed = The picture was not saved
ui-photo-saved = The picture is saved: { $path }
ui-photo-nobody = This window cannot save pictures.
