# 방법 문서에서 도움말에 아직 없는 내용과 문서 그림의 대체 텍스트.
#
# 번역자 참고: { ui-file }과 같이 중괄호로 묶인 것은 인터페이스의 레이블입니다. 그대로 두고 따옴표로 묶으세요.
# 문서에서는 따옴표 대신 굵게 표시됩니다.

article-next = 다음 단계
article-prerequisites = 필수 구성 요소

## 공유 이미지 갤러리 사용

article-use = 공유 이미지 갤러리 사용
article-use-description = 랩의 템플릿을 공유 이미지 갤러리에 이미지로 저장하고 내보내기 진행 상황을 확인한 다음 해당 이미지로 다른 랩을 만듭니다.
article-use-about = 이 문서에서는 강사가 템플릿 가상 머신을 공유 이미지 갤러리에 이미지로 저장하는 방법과 다른 사람이 그 이미지로 랩을 만드는 방법을 설명합니다.
article-scenarios = 시나리오
article-scenarios-about = 공유 이미지 갤러리는 다음 두 가지 경우에 유용합니다.
article-scenario-export = 강사가 랩의 템플릿을 한 번만 준비하여 내보냅니다. 다른 랩 작성자는 자신의 랩에 그 이미지를 선택하면 되므로 아무것도 다시 설치할 필요가 없습니다.
article-scenario-upload = 관리자가 랩 외부에서 만든 디스크를 업로드합니다. 랩 작성자는 갤러리의 다른 이미지와 똑같이 선택할 수 있습니다.
article-states = 일반화된 이미지와 특수화된 이미지 모두 랩을 만드는 데 사용할 수 있습니다.
article-use-need-gallery = 랩 계정에 갤러리가 연결되어 있어야 합니다. 단계는 { $article }를 참조하세요.
article-use-need-role = 랩의 소유자 또는 랩 계정의 관리자로 작업해야 합니다. 누구로 작업할지는 창 위쪽에서 선택합니다.
article-use-step-done = 이미지를 갤러리로 내보냈다는 메시지가 표시되면 “{ ui-bar-create-lab }”를 선택하여 새 랩을 계속 만들거나 “{ ui-bar-show-in-gallery }”를 선택하여 버전과 복제본을 확인합니다.
article-use-upload = 이미지를 반드시 랩에서 만들 필요는 없습니다. 관리자는 디스크 파일을 업로드할 수도 있습니다. 단계는 { $article }를 참조하세요.

## 공유 이미지 갤러리 연결 또는 분리

article-attach = 공유 이미지 갤러리 연결 또는 분리
article-attach-description = 공유 이미지 갤러리를 만들거나 기존 갤러리를 연결하고, 랩 작성자가 선택할 수 있는 이미지를 정하고, 랩 계정에서 갤러리를 분리합니다.
article-attach-about = 이 문서에서는 관리자가 공유 이미지 갤러리를 랩 계정에 연결하고 분리하는 방법을 설명합니다.
article-attach-role = “{ model-role-owner }” 또는 “{ model-role-contributor }”로 작업하는 사람만 갤러리를 만들고 연결하고 분리할 수 있습니다. 누구로 작업할지는 창 위쪽에서 선택합니다.
article-account = 랩 계정 만들기
article-account-step-open = “{ ui-file }” 메뉴에서 “{ ui-file-new }”을 선택합니다.
article-account-step-fill = “{ ui-workspace-folder }”에 빈 폴더의 경로를 입력합니다. 그런 다음 “{ ui-account-name }”과 “{ ui-your-name }”을 입력하고 “{ ui-account-region }”을 선택합니다.
article-account-step-create = “{ ui-create }”를 선택합니다.
article-account-after = 새 랩 계정에는 아직 갤러리가 없습니다. 다음 두 섹션 중 하나를 계속 진행합니다.
article-create = 갤러리 만들기
article-create-step-open = “{ ui-nav-gallery }” 페이지에서 “{ ui-gallery-create }”를 선택합니다.
article-create-step-name = “{ ui-create-gallery-name }”에 이름을 입력합니다. 동료도 갤러리를 사용하게 하려면 “{ ui-create-gallery-folder }”에 공유에 있는 폴더를 입력합니다.
article-create-step-copies = “{ ui-create-gallery-copies }”에서 공간을 절약하려면 “{ ui-create-gallery-shared }”를, 한 복제본의 손상이 다른 복제본에 영향을 주지 않게 하려면 “{ ui-create-gallery-separate }”을 선택합니다. 그런 다음 “{ ui-create }”를 선택합니다.
article-create-step-done = 갤러리가 만들어지고 바로 랩 계정에 연결됩니다. 페이지에 “{ ui-gallery-attached }”이라고 표시됩니다. 갤러리에는 아직 이미지가 없습니다.
article-existing = 기존 갤러리 연결
article-existing-step-open = “{ ui-nav-gallery }” 페이지에서 “{ ui-gallery-attach }”을 선택합니다.
article-existing-step-place = “{ ui-attach-gallery-place }”에 갤러리의 폴더 또는 개체 저장소의 주소를 입력하거나, “{ ui-attach-gallery-recent }” 목록에서 갤러리를 선택합니다. 그런 다음 “{ ui-gallery-attach }”을 선택합니다.
article-existing-step-done = 이제 페이지에 갤러리와 갤러리의 이미지가 표시됩니다.
article-detach = 갤러리 분리
article-detach-about = 갤러리를 분리하면 랩과 이미지는 다음과 같이 됩니다.
article-detach-step-open = “{ ui-nav-gallery }” 페이지에서 “{ ui-gallery-detach }”를 선택합니다.
article-detach-step-confirm = 대화 상자의 내용을 읽은 다음 “{ ui-gallery-detach }”를 선택합니다.

## 대체 텍스트: 20~150자, “스크린샷”과 마침표로 끝남

docs-alt-export-to-shared-image-gallery-button = “{ ui-nav-template }” 페이지의 도구 모음에서 “{ ui-export-title }” 단추가 강조 표시된 스크린샷.
docs-alt-export-to-shared-image-gallery-dialog = “{ ui-export-title }” 대화 상자에서 이미지 이름과 “{ ui-export-confirm }” 단추가 강조 표시된 스크린샷.
docs-alt-exporting-image-in-progress = “{ ui-nav-template }” 페이지에서 템플릿 위에 있는 내보내기 진행 상황이 강조 표시된 스크린샷.
docs-alt-exporting-image-completed = “{ ui-nav-template }” 페이지에서 이미지를 갤러리로 내보냈다는 메시지가 강조 표시된 스크린샷.
docs-alt-use-shared-image = “{ ui-chooser-title }” 단계에서 공유 이미지 갤러리의 이미지가 강조 표시된 스크린샷.
docs-alt-reexport-to-shared-image-gallery-dialog = “{ ui-export-title }” 대화 상자에서 “{ ui-export-update }” 옵션이 강조 표시된 스크린샷.
docs-alt-new-lab-account = “{ ui-new-workspace }” 대화 상자에서 랩 계정 이름과 “{ ui-create }” 단추가 강조 표시된 스크린샷.
docs-alt-new-shared-image-gallery-button = “{ ui-nav-gallery }” 페이지의 도구 모음에서 “{ ui-gallery-create }” 단추가 강조 표시된 스크린샷.
docs-alt-create-shared-image-gallery-window = “{ ui-create-gallery }” 대화 상자에서 갤러리 이름과 “{ ui-create }” 단추가 강조 표시된 스크린샷.
docs-alt-image-gallery-in-list = “{ ui-nav-gallery }” 페이지에서 “{ ui-gallery-attached }”으로 표시된 새 갤러리의 이름이 강조 표시된 스크린샷.
docs-alt-sig-attach-button = “{ ui-nav-gallery }” 페이지의 도구 모음에서 “{ ui-gallery-attach }” 단추가 강조 표시된 스크린샷.
docs-alt-select-image-gallery = “{ ui-attach-gallery }” 대화 상자에서 갤러리의 위치와 “{ ui-gallery-attach }” 단추가 강조 표시된 스크린샷.
docs-alt-my-gallery-in-list = “{ ui-nav-gallery }” 페이지에서 이미지 목록 위에 있는 연결된 갤러리가 강조 표시된 스크린샷.
docs-alt-enable-images = “{ ui-nav-gallery }” 페이지에서 목록 위에 있는 “{ ui-gallery-enable }” 단추가 강조 표시된 스크린샷.
docs-alt-detach = 갤러리를 분리하기 전의 확인 대화 상자에서 “{ ui-gallery-detach }” 단추가 강조 표시된 스크린샷.
docs-alt-template-exporting = 템플릿을 내보내는 동안 “{ ui-nav-template }” 페이지에 각 지역의 진행 상황이 표시된 스크린샷.

## What labs in pictures say of themselves

docs-stage-python = Python 첫걸음: 노트북, 샘플 데이터, 편집기를 바로 사용할 수 있습니다.
docs-stage-data-science = 2학기에 사용할 데이터 세트와 노트북.
docs-stage-networks = 네트워크 과목의 패킷 캡처와 작은 서버.
