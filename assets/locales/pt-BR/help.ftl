### A Ajuda: procedimentos curtos, mostrados ao lado da página ou da caixa de diálogo de que tratam e usados em artigos.

help-title = Ajuda
help-open = Ajuda (F1)
help-close = Fechar a ajuda
help-contents = Conteúdo
help-search = Pesquisar na ajuda
help-no-match = Nenhuma seção corresponde. Pesquise outra palavra.
help-see-also = Confira também
help-note = Observação

## Exportar um modelo

help-export = Exportar um modelo para a galeria de imagens compartilhadas
help-export-about = Salve o modelo de um laboratório como imagem, para que você e seus colegas possam criar outros laboratórios a partir dela. Antes, um administrador precisa anexar uma galeria à conta de laboratório.
help-export-step-stop = Na página “{ ui-nav-template }” do laboratório, selecione “{ ui-template-stop }” se o modelo estiver em execução.
help-export-step-open = Selecione “{ ui-export-title }”.
help-export-step-name = Em “{ ui-export-name }”, digite um nome. Se o laboratório já tiver uma imagem, escolha antes “{ ui-export-new }”.
help-export-step-check = Confira as regiões e o custo estimado e selecione “{ ui-export-confirm }”.
help-export-step-follow = Acompanhe o andamento na página. Enquanto isso, você pode ir para outras páginas; uma mensagem avisa quando a imagem estiver pronta.
help-export-note = A imagem é armazenada com o estado do SO “{ model-os-state-specialized }”: as contas e configurações do modelo permanecem nela. Informe o nome de usuário e a senha a quem for criar um laboratório a partir dela.

## Atualizar uma imagem

help-update = Atualizar uma imagem
help-update-about = Quando você alterar um modelo que veio de uma imagem ou que já foi exportado, salve-o como uma nova versão dessa imagem em vez de uma nova imagem.
help-update-step-open = Na página “{ ui-nav-template }”, pare o modelo e selecione “{ ui-export-title }”.
help-update-step-choose = Escolha “{ ui-export-update }”. Se houver várias, escolha a imagem em “{ ui-export-image }”.
help-update-step-confirm = Confira o número da nova versão e selecione “{ ui-export-confirm }”.
help-update-after = Novos laboratórios são criados a partir da versão mais recente. Os laboratórios existentes mantêm seus discos, e as versões mais antigas permanecem até que um administrador as exclua. Só o que mudou ocupa mais espaço.

## Criar um laboratório a partir de uma imagem

help-new-lab = Criar um laboratório a partir de uma imagem
help-new-lab-about = Comece com um modelo que alguém já preparou.
help-new-lab-step-open = Na página “{ ui-nav-labs }”, selecione “{ ui-labs-new }”, digite um nome e escolha um tamanho de máquina virtual.
help-new-lab-step-image = Em “{ ui-wizard-image }”, selecione “{ ui-wizard-image-choose }”, marque uma imagem da galeria e selecione “{ ui-chooser-choose }”. Depois, selecione “{ ui-wizard-next }”.
help-new-lab-step-credentials = Digite o nome de usuário e a senha. Para uma imagem especializada, são os do modelo original. Depois, selecione “{ ui-wizard-next }”.
help-new-lab-step-policies = Defina a cota e o desligamento automático e selecione “{ ui-wizard-finish }”.
help-new-lab-step-wait = Aguarde até que o disco do modelo esteja completo; depois, inicie o modelo e altere o que quiser.
help-new-lab-other = Um laboratório também pode começar com um arquivo de disco deste computador ou com uma imagem do Marketplace, cujo disco começa vazio.

## Por que uma imagem não é oferecida

help-withheld = Descobrir por que uma imagem não é oferecida
help-withheld-about = A lista de imagens mostra o que pode ser usado para este laboratório. Abaixo dela estão as imagens que não podem ser usadas, com o motivo:
help-withheld-disabled = Um administrador desativou a imagem para os criadores de laboratório.
help-withheld-replica = A região do laboratório ainda não tem uma réplica concluída. Aguarde até que a imagem seja replicada ou escolha outra localização.
help-withheld-disk = O disco é grande demais para um laboratório, ou a imagem tem mais de um disco.
help-withheld-excluded = Nenhuma versão é oferecida como a mais recente, porque todas são desconsideradas.
help-withheld-none = Nenhuma galeria está anexada ou não é possível lê-la.
help-withheld-mend = Se você atua como administrador, os botões ao lado dos motivos resolvem o que pode ser resolvido imediatamente.

## O modelo e suas máquinas

help-template = Preparar e publicar um modelo
help-template-about = Todas as máquinas de um laboratório são criadas a partir do modelo dele.
help-template-step-start = Selecione “{ ui-template-start }”, depois “{ ui-template-connect }”, e instale o que o curso exige.
help-template-step-stop = Quando terminar, selecione “{ ui-template-stop }”.
help-template-step-publish = Selecione “{ ui-template-publish }” e digite quantas máquinas o laboratório tem. Elas aparecem na página “{ ui-nav-pool }”.
help-template-note = Não é possível desfazer a publicação. Se você publicar novamente, todas as máquinas serão recriadas, e o que os alunos salvaram nelas será perdido.
help-template-disk = Para usar outro disco, selecione “{ ui-template-replace-disk }”. Se a senha foi esquecida, inicie o modelo e selecione “{ ui-template-reset-password }”.

## Galerias

help-gallery = Criar, anexar ou desanexar uma galeria
help-gallery-about = A galeria de imagens compartilhadas guarda as imagens de uma conta de laboratório. Uma conta tem uma galeria de cada vez; várias contas podem usar a mesma galeria.
help-gallery-create = Para começar com uma galeria vazia, vá para “{ ui-nav-gallery }”, selecione “{ ui-gallery-create }” e digite um nome. Se os colegas também precisarem de acesso à galeria, escolha uma pasta em um compartilhamento.
help-gallery-attach = Para usar uma galeria existente, selecione “{ ui-gallery-attach }” e informe a pasta ou o endereço dela em um armazenamento de objetos.
help-gallery-detach = Para usar outra, selecione antes “{ ui-gallery-detach }”. Os laboratórios mantêm seus discos, e nada na galeria é excluído; as imagens dela apenas deixam de ser oferecidas.
help-gallery-verify = Para conferir se todas as imagens estão íntegras, selecione “{ ui-gallery-verify }”.

## Carregar

help-upload = Carregar uma imagem
help-upload-about = Traga para a galeria um disco criado fora dos laboratórios: VHD, VHDX, qcow2 ou raw.
help-upload-step-open = Na página “{ ui-nav-gallery }”, selecione “{ ui-gallery-upload }”. Em “{ ui-chooser-path }”, digite o caminho do arquivo ou solte o arquivo na caixa de diálogo.
help-upload-step-system = Para uma nova imagem, escolha em “{ ui-chooser-os-type }” o que está no disco e, em “{ ui-chooser-os-state }”, se ele é generalizado ou especializado.
help-upload-step-name = Digite um nome em “{ ui-export-name }”, ou escolha “{ ui-upload-version }” e a imagem em “{ ui-upload-image }”.
help-upload-step-confirm = Confira as regiões e o custo estimado e selecione “{ ui-upload-confirm }”.
help-upload-note = Generalizado significa preparado para a primeira inicialização: sem contas nem nome de computador. Especializado significa como foi usado.

## Ativar e desativar

help-enable = Ativar ou desativar imagens
help-enable-about = As novas imagens já vêm ativadas: elas são oferecidas aos criadores de laboratório. Desative as que eles não devem usar; os laboratórios existentes não são afetados.
help-enable-step-select = Na página “{ ui-nav-gallery }”, selecione as imagens na lista.
help-enable-step-do = Selecione “{ ui-gallery-enable }” ou “{ ui-gallery-disable }”.
help-enable-market = As imagens sem disco próprio estão na página “{ ui-nav-marketplace }”: marque-as, escolha se serão ativadas ou desativadas e selecione “{ ui-marketplace-apply }”.

## Versões e regiões

help-versions = Entender versões, réplicas e regiões
help-versions-about = Uma imagem tem versões, e cada versão tem uma réplica em cada região de destino. Os laboratórios são criados a partir da versão mais recente que está pronta na região deles.
help-versions-geography = Uma exportação é replicada para todas as regiões da geografia do laboratório, porque um laboratório pode ser criado em qualquer uma delas.
help-versions-regions = Para mudar isso, abra a imagem e selecione “{ ui-image-regions-edit }”. A cópia para uma região adicionada começa imediatamente.
help-versions-exclude = Para reter uma versão, edite-a e escolha “{ ui-image-exclude }”. Aos criadores de laboratório passa a ser oferecida a versão anterior.
help-versions-life = A data de fim da vida útil é um aviso e não impede ninguém.
help-versions-download = Para usar uma imagem em outro programa, selecione “{ ui-image-download }” e escolha VHD, VHDX, qcow2 ou raw.

## Custos

help-costs = Estimar o custo
help-costs-about = A página “{ ui-costs }” estima quanto a galeria custaria na nuvem. Nada é cobrado pelo que está neste computador.
help-costs-replicas = Cada réplica de cada versão conta; por isso, menos regiões e menos versões antigas custam menos. A página informa quais versões podem ser dispensadas.
help-costs-prices = São usados os preços publicados, a menos que você selecione “{ ui-costs-edit }” e digite os seus, com o dia em que os consultou.

## Excluir e fazer limpeza

help-delete = Excluir versões e imagens e fazer limpeza
help-delete-about = Exclua as versões de que ninguém precisa para economizar espaço e custos. Os laboratórios criados a partir delas mantêm seus discos.
help-delete-step-version = Abra a imagem, escolha a versão e selecione “{ ui-image-delete-version }”. A caixa de diálogo informa o que será oferecido aos criadores de laboratório no lugar dela.
help-delete-step-image = Quando uma imagem não tiver mais nenhuma versão, selecione “{ ui-image-delete }”.
help-delete-step-collect = Na página “{ ui-nav-gallery }”, selecione “{ ui-gallery-collect }” para recuperar o espaço.
help-delete-note = Não é possível recuperar uma versão excluída. Baixe-a antes se puder precisar dela de novo.
help-delete-lab = Para excluir um laboratório, vá para a página “{ ui-nav-lab-settings }” dele. O disco do modelo e as máquinas são excluídos com ele; as imagens exportadas a partir dele permanecem. Se quiser manter o modelo, exporte-o antes.

## Funções

help-roles = Trabalhar com funções
help-roles-about = A página “{ ui-nav-members }” determina quem pode fazer o quê:
help-roles-owner = “{ model-role-owner }” faz tudo e decide quem pertence à conta.
help-roles-contributor = “{ model-role-contributor }” faz todo o restante na conta e nos laboratórios dela.
help-roles-creator = “{ model-role-lab-creator }” cria laboratórios, gerencia-os e exporta seus modelos.
help-roles-lab-owner = “{ model-role-lab-owner }” gerencia os próprios laboratórios. “{ model-role-reader }” vê tudo e não altera nada.
help-roles-act = Neste computador, não é preciso entrar. Na parte superior da janela, escolha como quem você atua; um comando que a função não permite informa isso.

## Configurações de uma conta e de laboratórios

help-settings = Alterar configurações e políticas
help-settings-about = Na página “{ ui-nav-account-settings }” da conta, decida onde os laboratórios são criados e com o que os novos começam. Na página “{ ui-nav-lab-settings }” de um laboratório, altere o proprietário e as políticas dele.
help-settings-save = O que você altera ali só vale depois que você seleciona “{ ui-save }”. Até lá, as alterações ficam guardadas como rascunho enquanto você vê outras páginas, e o menu marca a página.
help-settings-undo = A maioria das alterações pode ser desfeita: selecione “{ ui-undo-button }” na mensagem que aparece em seguida ou no menu “{ ui-edit }”.

## Espaços de trabalho e trabalhos

help-workspace = Espaços de trabalho e trabalhos
help-workspace-about = Um espaço de trabalho é uma pasta com uma conta de laboratório, os laboratórios dela e seus discos. Tudo é salvo imediatamente. Para escolher outro, use o menu “{ ui-file }”.
help-workspace-jobs = Exportações, carregamentos e cópias são executados como trabalhos. Selecione “{ ui-jobs }” na parte superior para vê-los, cancelar um ou tentar novamente um que falhou.
help-workspace-resume = Você pode fechar o programa a qualquer momento. Os trabalhos em andamento são retomados na próxima inicialização, e o que já tinham armazenado é aproveitado.
help-workspace-locked = Se outra janela estiver usando o espaço de trabalho, você poderá abri-lo como somente leitura.
help-workspace-lost = Se não for possível abrir um espaço de trabalho, nada nele será substituído. A mensagem informa o que aconteceu e oferece o backup, se houver um válido.

## As imagens da documentação

help-pictures = Criar as imagens da documentação
help-pictures-about = A página “{ ui-pictures }” cria as imagens dos artigos de instruções: ela executa cada cena na janela real, nos idiomas que você escolher.
help-pictures-step-choose = Escolha o idioma, o tema, a escala e o site. Em “{ ui-pictures-folder }”, informe a pasta em que as imagens são gravadas.
help-pictures-step-build = Selecione “{ ui-pictures-build }” para criar todas as imagens. Para as de uma única cena, use o menu ao lado dela.
help-pictures-step-check = Quando algo tiver mudado, selecione “{ ui-pictures-check }”: as imagens são criadas novamente e comparadas com as aceitas, sem gravar nada.
help-pictures-step-accept = Veja o que mudou e selecione “{ ui-pictures-accept }”. A partir daí, a verificação compara com essas imagens.
help-pictures-window = Para salvar uma imagem de outra página, vá até ela e selecione “{ ui-photo }” no menu “{ ui-file }”.

## Teclado

help-keyboard = Usar o teclado
help-keyboard-move = Tab e Shift+Tab movem o foco entre os controles; as teclas de direção, dentro de listas, menus e opções.
help-keyboard-press = Espaço ou Enter aciona o que está com o foco. Em uma caixa de diálogo, Enter em um campo de texto confirma e Esc fecha; o que você digitou é guardado para a próxima vez.
help-keyboard-shortcuts = Os menus mostram seus atalhos. F1 abre esta ajuda, Ctrl+Z desfaz a última alteração e Ctrl+Y a refaz. Em um Mac, use Cmd em vez de Ctrl.
help-keyboard-disabled = Um comando que não está disponível continua acessível e informa o motivo.
