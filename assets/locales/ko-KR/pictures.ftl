ui-photo = 이 페이지의 그림 저장…
ui-photo-title = 이 페이지의 그림 저장
ui-photo-failed = 그림을 저장하지 못했습니다
ui-photo-saved = 그림을 저장했습니다: { $path }
ui-photo-nobody = 이 창에서는 그림을 저장할 수 없습니다.
