### The help: short how-to sections, shown beside the page or dialog that they are about.

help-title = 도움말
help-open = 도움말(F1)
help-close = 도움말 닫기
help-contents = 목차
help-search = 도움말 검색
help-no-match = 일치하는 항목이 없습니다. 다른 단어로 검색하세요.
help-see-also = 참고 항목
help-note = 참고

## Export a template

help-export = 템플릿을 공유 이미지 갤러리로 내보내기
help-export-about = 랩의 템플릿을 이미지로 저장하면 본인과 동료가 그 이미지로 다른 랩을 만들 수 있습니다. 먼저 관리자가 랩 계정에 갤러리를 연결해야 합니다.
help-export-step-stop = 랩의 “{ ui-nav-template }” 페이지에서 템플릿이 실행 중이면 “{ ui-template-stop }”를 선택합니다.
help-export-step-open = “{ ui-export-title }”를 선택합니다.
help-export-step-name = “{ ui-export-name }”에 이름을 입력합니다. 랩에 이미 이미지가 있으면 먼저 “{ ui-export-new }”를 선택합니다.
help-export-step-check = 지역과 예상 비용을 확인한 다음 “{ ui-export-confirm }”를 선택합니다.
help-export-step-follow = 페이지에서 진행 상황을 확인합니다. 그동안 다른 페이지로 이동해도 되며, 이미지가 준비되면 성공 메시지가 표시됩니다.
help-export-note = 이미지는 “{ model-os-state-specialized }” 상태로 저장되어 템플릿의 계정과 설정이 그대로 남습니다. 이 이미지로 랩을 만드는 사람에게 사용자 이름과 암호를 알려 주세요.

## Update an image

help-update = 이미지 업데이트
help-update-about = 이미지로 만들었거나 이전에 내보낸 템플릿을 변경한 경우에는 새 이미지가 아니라 해당 이미지의 새 버전으로 저장합니다.
help-update-step-open = “{ ui-nav-template }” 페이지에서 템플릿을 중지하고 “{ ui-export-title }”를 선택합니다.
help-update-step-choose = “{ ui-export-update }”를 선택합니다. 이미지가 여러 개이면 “{ ui-export-image }”에서 이미지를 선택합니다.
help-update-step-confirm = 새 버전 번호를 확인한 다음 “{ ui-export-confirm }”를 선택합니다.
help-update-after = 새 랩은 최신 버전으로 만들어집니다. 기존 랩의 디스크는 그대로 유지되고 이전 버전은 관리자가 삭제할 때까지 남아 있습니다. 변경된 부분만 공간을 새로 차지합니다.

## Create a lab from an image

help-new-lab = 이미지로 랩 만들기
help-new-lab-about = 다른 사람이 미리 준비한 템플릿으로 시작합니다.
help-new-lab-step-open = “{ ui-nav-labs }” 페이지에서 “{ ui-labs-new }”을 선택하고 이름을 입력한 다음 가상 머신 크기를 선택합니다.
help-new-lab-step-image = “{ ui-wizard-image }”에서 “{ ui-wizard-image-choose }”을 선택하고 갤러리의 이미지를 고른 다음 “{ ui-chooser-choose }”을 선택합니다. 그런 다음 “{ ui-wizard-next }”을 선택합니다.
help-new-lab-step-credentials = 사용자 이름과 암호를 입력합니다. 특수화된 이미지인 경우 원본 템플릿의 사용자 이름과 암호를 입력합니다. 그런 다음 “{ ui-wizard-next }”을 선택합니다.
help-new-lab-step-policies = 할당량과 자동 종료를 설정한 다음 “{ ui-wizard-finish }”을 선택합니다.
help-new-lab-step-wait = 템플릿의 디스크가 완성될 때까지 기다린 다음 템플릿을 시작하고 필요한 내용을 변경합니다.
help-new-lab-other = 이 컴퓨터의 디스크 파일이나 Marketplace 이미지로 랩을 시작할 수도 있습니다. Marketplace 이미지의 디스크는 빈 상태로 시작합니다.

## Why an image is not offered

help-withheld = 이미지를 선택할 수 없는 이유 확인
help-withheld-about = 이미지 목록에는 이 랩에 사용할 수 있는 이미지가 표시됩니다. 사용할 수 없는 이미지는 그 아래에 이유와 함께 표시됩니다.
help-withheld-disabled = 관리자가 이미지를 랩 작성자가 사용할 수 없도록 설정했습니다.
help-withheld-replica = 랩의 지역에 아직 완료된 복제본이 없습니다. 복제가 완료될 때까지 기다리거나 다른 위치를 선택하세요.
help-withheld-disk = 디스크가 랩에 사용하기에 너무 크거나 이미지에 디스크가 두 개 이상 있습니다.
help-withheld-excluded = 모든 버전이 제외되어 최신 버전으로 선택할 수 있는 버전이 없습니다.
help-withheld-none = 갤러리가 연결되어 있지 않거나 갤러리를 읽을 수 없습니다.
help-withheld-mend = 관리자로 작업 중이면 바로 해결할 수 있는 문제의 이유 옆에 해결 단추가 표시됩니다.

## The template and its machines

help-template = 템플릿 준비 및 게시
help-template-about = 랩의 모든 머신은 해당 랩의 템플릿으로 만들어집니다.
help-template-step-start = “{ ui-template-start }”과 “{ ui-template-connect }”을 차례로 선택하고 과정에 필요한 항목을 설치합니다.
help-template-step-stop = 작업을 마치면 “{ ui-template-stop }”를 선택합니다.
help-template-step-publish = “{ ui-template-publish }”를 선택하고 랩의 머신 수를 입력합니다. 머신은 “{ ui-nav-pool }” 페이지에 표시됩니다.
help-template-note = 게시는 취소할 수 없습니다. 다시 게시하면 모든 머신이 새로 만들어지고 학생이 저장한 데이터는 손실됩니다.
help-template-disk = 다른 디스크를 사용하려면 “{ ui-template-replace-disk }”를 선택합니다. 암호를 잊은 경우에는 템플릿을 시작하고 “{ ui-template-reset-password }”을 선택합니다.

## Galleries

help-gallery = 갤러리 만들기, 연결 또는 분리
help-gallery-about = 공유 이미지 갤러리에는 랩 계정의 이미지가 보관됩니다. 계정에는 한 번에 하나의 갤러리만 연결할 수 있지만 여러 계정에서 같은 갤러리를 사용할 수 있습니다.
help-gallery-create = 빈 갤러리로 시작하려면 “{ ui-nav-gallery }”로 이동하여 “{ ui-gallery-create }”를 선택하고 이름을 입력합니다. 동료도 갤러리를 사용하게 하려면 공유에 있는 폴더를 선택합니다.
help-gallery-attach = 기존 갤러리를 사용하려면 “{ ui-gallery-attach }”을 선택하고 폴더 또는 개체 저장소의 주소를 지정합니다.
help-gallery-detach = 다른 갤러리를 사용하려면 먼저 “{ ui-gallery-detach }”를 선택합니다. 랩의 디스크는 그대로 유지되고 갤러리의 내용은 삭제되지 않으며, 해당 이미지를 더 이상 선택할 수 없게 될 뿐입니다.
help-gallery-verify = 모든 이미지가 정상인지 확인하려면 “{ ui-gallery-verify }”을 선택합니다.

## Upload

help-upload = 이미지 업로드
help-upload-about = 랩 외부에서 만든 디스크를 갤러리에 추가합니다. VHD, VHDX, qcow2 또는 raw를 사용할 수 있습니다.
help-upload-step-open = “{ ui-nav-gallery }” 페이지에서 “{ ui-gallery-upload }”를 선택합니다. “{ ui-chooser-path }”에 파일의 경로를 입력하거나 파일을 대화 상자에 끌어다 놓습니다.
help-upload-step-system = 새 이미지인 경우 “{ ui-chooser-os-type }”에서 디스크에 있는 시스템을 선택하고, “{ ui-chooser-os-state }”에서 일반화 또는 특수화 여부를 선택합니다.
help-upload-step-name = “{ ui-export-name }”에 이름을 입력하거나, “{ ui-upload-version }”을 선택하고 “{ ui-upload-image }”에서 이미지를 고릅니다.
help-upload-step-confirm = 지역과 예상 비용을 확인한 다음 “{ ui-upload-confirm }”를 선택합니다.
help-upload-note = 일반화는 계정과 컴퓨터 이름을 제거하여 처음 시작할 수 있도록 준비한 상태이고, 특수화는 사용하던 그대로의 상태입니다.

## Enable and disable

help-enable = 이미지 사용 또는 사용 안 함 설정
help-enable-about = 새 이미지는 사용하도록 설정되어 있어 랩 작성자가 선택할 수 있습니다. 랩 작성자가 사용하면 안 되는 이미지는 사용하지 않도록 설정하세요. 기존 랩에는 영향을 주지 않습니다.
help-enable-step-select = “{ ui-nav-gallery }” 페이지의 목록에서 이미지를 선택합니다.
help-enable-step-do = “{ ui-gallery-enable }” 또는 “{ ui-gallery-disable }”을 선택합니다.
help-enable-market = 자체 디스크가 없는 이미지는 “{ ui-nav-marketplace }” 페이지에 있습니다. 이미지를 선택하고 사용 여부를 정한 다음 “{ ui-marketplace-apply }”을 선택합니다.

## Versions and regions

help-versions = 버전, 복제본, 지역 이해하기
help-versions-about = 이미지에는 버전이 있고 각 버전은 모든 대상 지역에 복제본이 있습니다. 랩은 해당 지역에 준비된 최신 버전으로 만들어집니다.
help-versions-geography = 랩이 지리의 어느 지역에나 만들어질 수 있으므로, 내보낸 이미지는 랩이 속한 지리의 모든 지역에 복제됩니다.
help-versions-regions = 변경하려면 이미지를 열고 “{ ui-image-regions-edit }”을 선택합니다. 지역을 추가하면 바로 복사됩니다.
help-versions-exclude = 특정 버전을 사용하지 못하게 하려면 버전을 편집하고 “{ ui-image-exclude }”를 선택합니다. 그러면 랩 작성자는 그 이전 버전을 선택할 수 있습니다.
help-versions-life = 수명 종료일은 참고 정보일 뿐 사용을 막지 않습니다.
help-versions-download = 다른 프로그램에서 이미지를 사용하려면 “{ ui-image-download }”를 선택하고 VHD, VHDX, qcow2 또는 raw를 선택합니다.

## Costs

help-costs = 비용 예측
help-costs-about = “{ ui-costs }” 페이지에는 갤러리를 클라우드에 둘 때의 예상 비용이 표시됩니다. 이 컴퓨터에 있는 데이터에는 요금이 부과되지 않습니다.
help-costs-replicas = 모든 버전의 모든 복제본이 계산되므로 지역과 오래된 버전이 적을수록 비용이 줄어듭니다. 삭제할 만한 버전은 페이지에 표시됩니다.
help-costs-prices = 기본적으로 공개된 가격이 사용됩니다. 다른 가격을 사용하려면 “{ ui-costs-edit }”을 선택하고 가격과 그 가격을 확인한 날짜를 입력합니다.

## Delete and clean up

help-delete = 버전과 이미지 삭제 및 정리
help-delete-about = 필요하지 않은 버전을 삭제하여 공간과 비용을 절약합니다. 해당 버전으로 만든 랩의 디스크는 그대로 유지됩니다.
help-delete-step-version = 이미지를 열고 버전을 고른 다음 “{ ui-image-delete-version }”를 선택합니다. 랩 작성자가 대신 선택할 수 있는 버전이 대화 상자에 표시됩니다.
help-delete-step-image = 이미지에 남은 버전이 없으면 “{ ui-image-delete }”를 선택합니다.
help-delete-step-collect = “{ ui-nav-gallery }” 페이지에서 “{ ui-gallery-collect }”를 선택하여 공간을 확보합니다.
help-delete-note = 삭제한 버전은 되돌릴 수 없습니다. 다시 필요할 수 있으면 먼저 다운로드하세요.
help-delete-lab = 랩을 삭제하려면 랩의 “{ ui-nav-lab-settings }” 페이지로 이동합니다. 템플릿의 디스크와 머신은 함께 삭제되지만 랩에서 내보낸 이미지는 그대로 유지됩니다. 템플릿을 보관하려면 먼저 내보내세요.

## Roles

help-roles = 역할 사용
help-roles-about = 누가 무엇을 할 수 있는지는 “{ ui-nav-members }” 페이지에서 정합니다.
help-roles-owner = “{ model-role-owner }”는 모든 작업을 수행하고 계정의 구성원을 정합니다.
help-roles-contributor = “{ model-role-contributor }”는 계정과 랩에서 그 외의 모든 작업을 수행합니다.
help-roles-creator = “{ model-role-lab-creator }”는 랩을 만들어 운영하고 템플릿을 내보냅니다.
help-roles-lab-owner = “{ model-role-lab-owner }”는 자신의 랩을 운영합니다. “{ model-role-reader }”는 모든 항목을 볼 수 있지만 변경할 수는 없습니다.
help-roles-act = 이 컴퓨터에는 로그인 절차가 없습니다. 창 위쪽에서 누구로 작업할지 선택합니다. 역할에서 허용하지 않는 명령에는 그 사실이 표시됩니다.

## Settings of an account and of labs

help-settings = 설정 및 정책 변경
help-settings-about = 계정의 “{ ui-nav-account-settings }” 페이지에서는 랩이 만들어지는 위치와 새 랩의 기본 설정을 정합니다. 랩의 “{ ui-nav-lab-settings }” 페이지에서는 랩의 소유자와 정책을 변경합니다.
help-settings-save = 변경한 내용은 “{ ui-save }”을 선택해야 적용됩니다. 그때까지는 다른 페이지를 보는 동안에도 초안으로 유지되며 메뉴에서 해당 페이지에 표시가 나타납니다.
help-settings-undo = 대부분의 변경은 취소할 수 있습니다. 변경 후 표시되는 메시지 또는 “{ ui-edit }” 메뉴에서 “{ ui-undo-button }”를 선택합니다.

## Workspaces and jobs

help-workspace = 작업 영역과 작업
help-workspace-about = 작업 영역은 랩 계정과 랩, 랩의 디스크가 들어 있는 폴더입니다. 모든 내용은 바로 저장됩니다. 다른 작업 영역은 “{ ui-file }” 메뉴에서 선택합니다.
help-workspace-jobs = 내보내기, 업로드, 복사는 작업으로 실행됩니다. 작업을 확인하거나 취소하거나 실패한 작업을 다시 시도하려면 위쪽의 “{ ui-jobs }”을 선택합니다.
help-workspace-resume = 프로그램은 언제든지 닫을 수 있습니다. 실행 중이던 작업은 다음에 시작할 때 다시 시작되며 이미 저장된 데이터를 사용합니다.
help-workspace-locked = 다른 창에서 작업 영역을 사용 중이면 읽기 전용으로 열 수 있습니다.
help-workspace-lost = 작업 영역을 열 수 없어도 그 안의 데이터를 덮어쓰지 않습니다. 메시지에 원인이 표시되며, 정상적인 백업이 있으면 백업을 열 수 있습니다.

## The pictures of the documentation

help-pictures = 설명서 그림 만들기
help-pictures-about = “{ ui-pictures }” 페이지에서는 방법 문서의 그림을 만듭니다. 선택한 언어로 모든 장면을 실제 창에서 재생합니다.
help-pictures-step-choose = 언어, 테마, 배율, 사이트를 선택합니다. “{ ui-pictures-folder }”에 그림을 저장할 폴더를 입력합니다.
help-pictures-step-build = 모든 그림을 만들려면 “{ ui-pictures-build }”를 선택합니다. 한 장면의 그림만 만들려면 그 옆의 메뉴를 사용합니다.
help-pictures-step-check = 변경된 내용이 있으면 “{ ui-pictures-check }”을 선택합니다. 그림을 다시 만들어 승인된 그림과 비교하며, 아무것도 쓰지 않습니다.
help-pictures-step-accept = 변경된 내용을 살펴본 다음 “{ ui-pictures-accept }”을 선택합니다. 이후 확인할 때 이 그림과 비교합니다.
help-pictures-window = 다른 페이지의 그림을 저장하려면 해당 페이지로 이동하여 “{ ui-file }” 메뉴에서 “{ ui-photo }”을 선택합니다.

## Keyboard

help-keyboard = 키보드 사용
help-keyboard-move = Tab과 Shift+Tab으로 컨트롤 사이를 이동하고, 목록, 메뉴, 선택 항목 안에서는 화살표 키로 이동합니다.
help-keyboard-press = Space 또는 Enter를 누르면 포커스가 있는 컨트롤이 실행됩니다. 대화 상자의 텍스트 필드에서 Enter를 누르면 확인되고, Esc를 누르면 대화 상자가 닫힙니다. 입력한 내용은 다음에 열 때까지 유지됩니다.
help-keyboard-shortcuts = 메뉴에 바로 가기 키가 표시됩니다. F1을 누르면 이 도움말이 열리고, Ctrl+Z는 마지막 변경을 취소하며, Ctrl+Y는 다시 실행합니다. Mac에서는 Ctrl 대신 Cmd를 사용합니다.
help-keyboard-disabled = 사용할 수 없는 명령에도 포커스를 옮길 수 있으며 사용할 수 없는 이유가 표시됩니다.
