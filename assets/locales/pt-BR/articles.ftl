# Os artigos de procedimentos, onde a Ajuda ainda não diz o mesmo, e os textos alternativos das suas figuras.
#
# Para quem traduz: o que está entre chaves, como { ui-file }, é um rótulo da interface. Mantenha-o entre aspas; os artigos
# o mostram em negrito.

article-next = Próximas etapas
article-prerequisites = Pré-requisitos

## Usar uma galeria

article-use = Usar uma galeria de imagens compartilhadas
article-use-description = Salve o modelo de um laboratório como imagem na galeria de imagens compartilhadas, acompanhe a exportação e crie outros laboratórios a partir da imagem.
article-use-about = Este artigo mostra como um instrutor salva uma máquina virtual de modelo como imagem na galeria de imagens compartilhadas e como outras pessoas criam laboratórios a partir dela.
article-scenarios = Cenários
article-scenarios-about = Uma galeria de imagens compartilhadas ajuda em duas situações:
article-scenario-export = Um instrutor prepara uma única vez o modelo de um laboratório e o exporta. Os outros criadores de laboratório escolhem a imagem para seus próprios laboratórios e não precisam instalar nada de novo.
article-scenario-upload = Um administrador carrega um disco criado fora dos laboratórios. Os criadores de laboratório o escolhem como qualquer outra imagem da galeria.
article-states = É possível criar laboratórios tanto a partir de imagens generalizadas quanto de imagens especializadas.
article-use-need-gallery = Uma galeria está anexada à conta de laboratório. Para ver as etapas, consulte { $article }.
article-use-need-role = Você atua como proprietário do laboratório ou como administrador da conta de laboratório. Na parte superior da janela, escolha como quem você atua.
article-use-step-done = Quando a mensagem informar que a imagem está na galeria, selecione “{ ui-bar-create-lab }” para continuar com um novo laboratório ou “{ ui-bar-show-in-gallery }” para ver as versões e réplicas dela.
article-use-upload = Uma imagem não precisa vir de um laboratório: um administrador também pode carregar arquivos de disco. Para ver as etapas, consulte { $article }.

## Anexar ou desanexar uma galeria

article-attach = Anexar ou desanexar uma galeria de imagens compartilhadas
article-attach-description = Crie uma galeria de imagens compartilhadas ou anexe uma existente, escolha quais imagens são oferecidas aos criadores de laboratório e desanexe a galeria da conta de laboratório.
article-attach-about = Este artigo mostra como um administrador anexa uma galeria de imagens compartilhadas a uma conta de laboratório e a desanexa.
article-attach-role = Só quem atua como “{ model-role-owner }” ou “{ model-role-contributor }” pode criar, anexar e desanexar uma galeria. Na parte superior da janela, escolha como quem você atua.
article-account = Criar uma conta de laboratório
article-account-step-open = No menu “{ ui-file }”, selecione “{ ui-file-new }”.
article-account-step-fill = Em “{ ui-workspace-folder }”, digite o caminho de uma pasta vazia. Depois, preencha “{ ui-account-name }” e “{ ui-your-name }” e escolha uma opção em “{ ui-account-region }”.
article-account-step-create = Selecione “{ ui-create }”.
article-account-after = Uma nova conta de laboratório ainda não tem galeria. Continue com uma das duas próximas seções.
article-create = Criar uma galeria
article-create-step-open = Na página “{ ui-nav-gallery }”, selecione “{ ui-gallery-create }”.
article-create-step-name = Em “{ ui-create-gallery-name }”, digite um nome. Se os colegas também forem usar a galeria, digite em “{ ui-create-gallery-folder }” uma pasta em um compartilhamento.
article-create-step-copies = Em “{ ui-create-gallery-copies }”, escolha “{ ui-create-gallery-shared }” para economizar espaço ou “{ ui-create-gallery-separate }” para que os danos a uma réplica não atinjam as outras. Depois, selecione “{ ui-create }”.
article-create-step-done = A galeria é criada e imediatamente anexada à conta de laboratório: na página, ela aparece como “{ ui-gallery-attached }”. Ela ainda não tem imagens.
article-existing = Anexar uma galeria existente
article-existing-step-open = Na página “{ ui-nav-gallery }”, selecione “{ ui-gallery-attach }”.
article-existing-step-place = Em “{ ui-attach-gallery-place }”, digite a pasta da galeria ou o endereço dela em um armazenamento de objetos ou escolha uma galeria em “{ ui-attach-gallery-recent }”. Depois, selecione “{ ui-gallery-attach }”.
article-existing-step-done = Agora, a página mostra a galeria e as imagens dela.
article-detach = Desanexar uma galeria
article-detach-about = Quando você desanexa uma galeria, isto é o que muda para os laboratórios e as imagens:
article-detach-step-open = Na página “{ ui-nav-gallery }”, selecione “{ ui-gallery-detach }”.
article-detach-step-confirm = Leia o texto da caixa de diálogo e selecione “{ ui-gallery-detach }”.

## Textos alternativos: de 40 a 150 caracteres, com “Captura de tela” no início e um ponto no fim

docs-alt-export-to-shared-image-gallery-button = Captura de tela da página “{ ui-nav-template }” com o botão “{ ui-export-title }” realçado na barra de ferramentas.
docs-alt-export-to-shared-image-gallery-dialog = Captura de tela da caixa “{ ui-export-title }” com o nome da imagem e o botão “{ ui-export-confirm }” realçados.
docs-alt-exporting-image-in-progress = Captura de tela da página “{ ui-nav-template }” com o andamento da exportação realçado acima do modelo.
docs-alt-exporting-image-completed = Captura de tela da página “{ ui-nav-template }”, em que a mensagem realçada diz que a imagem está na galeria.
docs-alt-use-shared-image = Captura de tela da etapa “{ ui-chooser-title }” com uma imagem da galeria de imagens compartilhadas realçada.
docs-alt-reexport-to-shared-image-gallery-dialog = Captura de tela da caixa “{ ui-export-title }” com a opção “{ ui-export-update }” realçada.
docs-alt-new-lab-account = Captura de tela da caixa “{ ui-new-workspace }” com o nome da conta de laboratório e o botão “{ ui-create }” realçados.
docs-alt-new-shared-image-gallery-button = Captura de tela da página “{ ui-nav-gallery }” com o botão “{ ui-gallery-create }” realçado na barra de ferramentas.
docs-alt-create-shared-image-gallery-window = Captura de tela da caixa “{ ui-create-gallery }” com o nome da galeria e o botão “{ ui-create }” realçados.
docs-alt-image-gallery-in-list = Captura de tela da página “{ ui-nav-gallery }” com o nome da nova galeria realçado, marcada como “{ ui-gallery-attached }”.
docs-alt-sig-attach-button = Captura de tela da página “{ ui-nav-gallery }” com o botão “{ ui-gallery-attach }” realçado na barra de ferramentas.
docs-alt-select-image-gallery = Captura de tela da caixa “{ ui-attach-gallery }” com o local da galeria e o botão “{ ui-gallery-attach }” realçados.
docs-alt-my-gallery-in-list = Captura de tela da página “{ ui-nav-gallery }” com a galeria anexada realçada acima da lista de suas imagens.
docs-alt-enable-images = Captura de tela da página “{ ui-nav-gallery }” com o botão “{ ui-gallery-enable }” realçado acima da lista.
docs-alt-detach = Captura de tela da confirmação pedida antes de desanexar uma galeria, com o botão “{ ui-gallery-detach }” realçado.
docs-alt-template-exporting = Captura de tela da página “{ ui-nav-template }” durante a exportação do modelo, com o andamento em cada região.

## Descrições dos laboratórios nas imagens

docs-stage-python = Primeiros passos em Python: notebooks, dados de exemplo e editor, prontos para usar.
docs-stage-data-science = Conjuntos de dados e notebooks para o segundo semestre.
docs-stage-networks = Capturas de pacotes e pequenos servidores para o curso de redes.
