### The application as a whole.

app-read-only = 다른 창이나 명령이 이 작업 영역을 사용하고 있어서 읽기 전용으로 열었습니다.
app-no-machine-to-connect = 연결된 하이퍼바이저가 없으므로 접속할 머신이 없습니다. 원하는 하이퍼바이저로 템플릿의 디스크를 여세요.
app-no-machine-password = 새 암호의 해시를 작업 영역에 저장했습니다. 연결된 하이퍼바이저가 없으므로 디스크의 암호는 그대로입니다.
app-no-machine-published = 머신이 풀의 목록에 표시됩니다. 연결된 하이퍼바이저가 없으므로 실제 머신은 만들어지지 않았습니다.
app-no-thread = 시스템에서 작업자 스레드를 시작하지 못했습니다. 변경된 내용은 없습니다. 다른 프로그램을 닫고 Lab Gallery를 다시 시작하세요.

## Prices

app-prices-unreadable = { $why } 그동안 예상 비용은 공개 가격으로 계산됩니다. 랩과 이미지에는 영향이 없습니다. 파일을 수정하고 다시 시작하거나 “비용”에서 가격을 새로 설정하세요.
app-prices-kept = 읽지 못한 가격표는 { $kept }(으)로 보관했습니다.

## Building the sample workspace

app-sample-gallery = 공유 이미지 갤러리를 만드는 중
app-sample-lab = 실제 디스크가 있는 “{ $lab }” 랩을 만드는 중
app-sample-export = “{ $lab }”의 템플릿을 “{ $image }”(으)로 내보내는 중
app-room-object-store = 개체 저장소의 여유 공간은 확인할 수 없습니다.
