### A ajuda da própria linha de comando e o que ela diz do uso incorreto.

## Títulos e marcas de uma página de ajuda

usage-program = Lab Gallery: laboratórios, os discos de seus modelos e a galeria de imagens que eles compartilham
usage-program-window = Sem um comando, a janela é aberta; onde não há tela, a tarefa principal é executada em um espaço de trabalho de exemplo, com saída em texto.
usage-program-status = Código de saída: 0 concluído, 1 recusado ou com falha, 2 uso incorreto. O motivo é gravado na saída de erro padrão; com --json, também como um objeto JSON em uma linha, com os campos error, cause e id.
usage-heading-usage = Uso:
usage-heading-commands = Comandos:
usage-heading-arguments = Argumentos:
usage-heading-options = Opções:
usage-heading-global-options = Opções de todos os comandos:
usage-mark-default = [padrão: { $value }]
usage-mark-environment = [variável de ambiente: { $name }]
usage-mark-alias = [também: { $name }]
usage-mark-values = [valores: { $values }]

## Opções e argumentos de muitos comandos

usage--help = Mostra esta ajuda
usage--version = Mostra a versão do programa
usage--json = Grava JSON, para scripts
usage--yes = Não pede confirmação
usage--lab = O nome do laboratório
usage--workspace = A pasta do espaço de trabalho [padrão: a pasta de dados do sistema]
usage--from-backup = Usa o backup do documento do espaço de trabalho, se o próprio documento não puder ser lido
usage--as = Executa o comando em nome de outro membro da conta de laboratório; o membro atual do espaço de trabalho não muda
usage--lang = O idioma, como de-DE [padrão: o escolhido no espaço de trabalho ou, sem ele, o do sistema]
usage--renderer = O que desenha a janela [padrão: wgpu, depois glow]
usage--quota = Horas que cada aluno pode usar fora da agenda
usage--auto-shutdown = Minutos após a desconexão até que uma máquina seja desligada

## Valores

usage-value-wgpu = Vulkan, Metal ou Direct3D 12
usage-value-glow = OpenGL
usage-value-generalized = Preparado para a primeira inicialização: sem contas, sem nome de computador
usage-value-specialized = Como foi usado: contas, configurações e nome do computador ainda estão nele
usage-value-all = Todas
usage-value-enabled = Somente as que os criadores de laboratório podem usar
usage-value-disabled = Somente as que os criadores de laboratório não podem usar
usage-value-disk = Cada réplica é um disco gerenciado do tamanho da imagem
usage-value-snapshot = Cada réplica é um instantâneo do que o disco usa
usage-value-image = Cada imagem
usage-value-version = Cada versão de cada imagem
usage-value-region = Cada região
usage-value-owner = Tudo, inclusive conceder acesso a outras pessoas
usage-value-contributor = Tudo, exceto conceder acesso
usage-value-lab-creator = Cria laboratórios, gerencia-os e exporta seus modelos
usage-value-lab-owner = Gerencia os laboratórios que lhe foram passados e exporta seus modelos; não cria nenhum
usage-value-reader = Vê tudo, não altera nada
usage-value-light = Claro
usage-value-dark = Escuro
usage-value-both = Cada figura duas vezes
usage-value-apng = PNG animado: todas as cores
usage-value-gif = GIF: 256 cores

## init, status, labs, images

usage-init = Cria um espaço de trabalho: o de exemplo ou um vazio
usage-init--empty = Sem laboratórios nem galeria
usage-init--account = O nome da conta de laboratório (implica um espaço de trabalho vazio)
usage-init--region = A região da conta de laboratório, como westeurope (implica um espaço de trabalho vazio)
usage-init--owner = Seu nome, como proprietário da conta (implica um espaço de trabalho vazio)
usage-status = Mostra o que o espaço de trabalho contém
usage-labs = Lista os laboratórios
usage-images = Lista as imagens da galeria anexada

## jobs

usage-jobs = Lista os trabalhos ou continua um deles
usage-jobs-retry = Continua um trabalho interrompido, com falha ou cancelado; o que ele já armazenou não é armazenado de novo
usage-jobs-retry--job = O número do trabalho [padrão: todos os trabalhos interrompidos]
usage-jobs-cancel = Abandona um trabalho interrompido
usage-jobs-cancel--job = O número do trabalho

## account

usage-account = Mostra ou altera a conta de laboratório, os membros e as funções deles
usage-account-show = Mostra a conta: onde está, o que contém e o que requer atenção
usage-account-members = Lista os membros, adiciona um, altera a função dele ou o remove
usage-account-members--name = O membro
usage-account-members-list = Lista os membros e suas funções
usage-account-members-add = Adiciona uma pessoa à conta
usage-account-members-add--name = O nome da pessoa
usage-account-members-add--role = O que ela pode fazer
usage-account-members-set = Atribui outra função a um membro
usage-account-members-set--role = O que ele pode fazer de agora em diante
usage-account-members-remove = Remove um membro da conta; os laboratórios dele passam para um proprietário
usage-account-settings = Mostra ou altera as configurações do laboratório
usage-account-settings--pick-location = Permite que os criadores de laboratório escolham a localização do laboratório
usage-account-settings--peer-network = A rede virtual a que os laboratórios são conectados e a região dela; os laboratórios passam a ser criados ali, e ninguém escolhe a localização
usage-account-act-as = Atua como outro membro de agora em diante
usage-account-act-as--member = O membro

## lab

usage-lab = Cria, mostra ou exclui um laboratório ou o passa para outro membro
usage-lab-new = Cria um laboratório a partir de uma imagem ou de um arquivo de disco e aguarda até que o disco esteja pronto
usage-lab-new--name = O nome do laboratório
usage-lab-new--image = Uma imagem da galeria anexada: NAME ou NAME:VERSION
usage-lab-new--disk = Um arquivo de disco: raw, VHD, VHDX ou qcow2
usage-lab-new--marketplace = Uma imagem do Marketplace, pelo ID; o laboratório começa com um disco vazio do tamanho dela
usage-lab-new--os = O sistema que está no arquivo de disco
usage-lab-new--generalized = O arquivo de disco foi generalizado
usage-lab-new--size = O tamanho das máquinas
usage-lab-new--location = Onde, se os criadores de laboratório puderem escolher: uma geografia como Europe ou uma região como westeurope [padrão: onde os laboratórios da conta são criados]
usage-lab-new--quota = Horas que cada aluno pode usar fora da agenda [padrão: conforme as configurações do laboratório da conta]
usage-lab-new--auto-shutdown = Minutos após a desconexão até que uma máquina seja desligada [padrão: conforme as configurações do laboratório da conta]
usage-lab-new--user = O nome de usuário no modelo; para uma imagem especializada, o do modelo original
usage-lab-new--password-stdin = Lê a senha do usuário da entrada padrão, em uma linha
usage-lab-new--format = O formato do disco do modelo
usage-lab-show = Mostra um laboratório
usage-lab-set-owner = Passa um laboratório para outro membro, que o gerencia de agora em diante
usage-lab-set-owner--member = O membro
usage-lab-set-policies = Altera as políticas de um laboratório
usage-lab-delete = Exclui um laboratório e o disco do modelo

## template

usage-template = Inicia ou para o modelo de um laboratório, publica-o ou substitui o disco dele
usage-template-start = Inicia a VM do modelo
usage-template-stop = Para a VM do modelo
usage-template-publish = Preenche o pool de máquinas virtuais a partir do modelo; não é possível desfazer esta ação
usage-template-publish--machines = Quantas máquinas
usage-template-attach-disk = Substitui o disco do modelo por uma cópia de um arquivo de disco
usage-template-attach-disk--file = O arquivo de disco
usage-template-attach-disk--format = O formato da cópia

## export

usage-export = Exporta o modelo de um laboratório para a galeria de imagens compartilhadas
usage-export--name = O nome da imagem
usage-export--update = Cria uma nova versão da imagem da qual o laboratório veio ou que ele já exportou

## gallery

usage-gallery = Cria, anexa, desanexa, mostra e verifica a galeria de imagens compartilhadas e faz limpeza nela
usage-gallery-create = Cria uma galeria e a anexa
usage-gallery-create--name = O nome da galeria
usage-gallery-create--at = Onde: uma pasta ou um endereço em um armazenamento de objetos [padrão: no espaço de trabalho]
usage-gallery-create--share-packs = As regiões compartilham seus pacotes, se o sistema de arquivos permitir: menos espaço, mas as réplicas não são fisicamente separadas
usage-gallery-attach = Anexa uma galeria existente
usage-gallery-attach--gallery = A pasta dela, o endereço dela em um armazenamento de objetos ou o nome de uma do espaço de trabalho
usage-gallery-detach = Desanexa a galeria; nada nela é excluído
usage-gallery-show = Mostra a galeria anexada
usage-gallery-gc = Remove os blocos armazenados de que nenhuma versão de imagem precisa; nada que esteja em uso é alterado
usage-gallery-gc--grace = O que está armazenado há menos horas permanece: uma exportação pode estar prestes a precisar disso
usage-gallery-verify = Verifica os arquivos da galeria
usage-gallery-verify--full = Lê todos os blocos e calcula o hash de cada um
usage-gallery-verify--heal = Copia novamente o que está danificado de regiões que o têm íntegro

## marketplace

usage-marketplace = Lista, ativa ou desativa as imagens do Marketplace
usage-marketplace-list = Lista as imagens do Marketplace
usage-marketplace-list--status = Quais são listadas
usage-marketplace-enable = Permite que os criadores de laboratório usem imagens
usage-marketplace-disable = Impede que os criadores de laboratório usem imagens
usage-marketplace--images = Os IDs das imagens

## image

usage-image = Carrega, ativa, desativa, mostra, altera, exclui ou baixa imagens
usage-image--images = Os nomes das imagens
usage-image-enable = Permite que os criadores de laboratório usem imagens
usage-image-disable = Impede que os criadores de laboratório usem imagens
usage-image-show = Mostra uma imagem: as versões, as réplicas e se ela é oferecida
usage-image-show--image = A imagem: NAME ou NAME:VERSION
usage-image-upload = Carrega um arquivo de disco que não vem de nenhum laboratório como imagem ou como nova versão de uma imagem
usage-image-upload--file = O arquivo de disco: vhd, vhdx, qcow2 ou raw
usage-image-upload--name = O nome da imagem
usage-image-upload--os-type = O sistema que está no disco; para uma nova versão, o da imagem
usage-image-upload--os-state = Se o sistema está preparado para a primeira inicialização; para uma nova versão, o estado da imagem
usage-image-upload--generation = A geração de máquinas em que o disco inicia: 1 (BIOS) ou 2 (UEFI) [padrão: conforme as partições do disco ou, sem elas, 1; para uma nova versão, a da imagem]
usage-image-upload--publisher = Quem criou a imagem [padrão: a conta de laboratório]
usage-image-upload--offer = O grupo de imagens [padrão: uploaded]
usage-image-upload--sku = A imagem no grupo; editor, oferta e SKU são exclusivos em uma galeria [padrão: o nome da imagem]
usage-image-upload--description = Para que serve a imagem
usage-image-upload--end-of-life = O dia depois do qual a versão não deve mais ser usada, como 2027-06-30; é um aviso e não impede ninguém
usage-image-upload--region = A região em que a imagem é capturada [padrão: a da conta de laboratório]
usage-image-upload--new-version = Cria uma nova versão da imagem com esse nome
usage-image-upload--whole-mib = Recusa um disco cujo tamanho não seja um número inteiro de MiB, como faz o Azure
usage-image-set = Altera as informações de uma imagem ou de uma versão dela
usage-image-set--image = A imagem, NAME, ou uma versão dela, NAME:VERSION
usage-image-set--description = Para que serve a imagem
usage-image-set--end-of-life = O dia depois do qual a imagem, ou a versão, não deve mais ser usada; é um aviso e não impede ninguém
usage-image-set--exclude-from-latest = Nunca oferece a versão como a mais recente; sem VERSION, aplica-se à mais recente
usage-image-regions = Mostra ou altera as regiões de destino de uma versão: as novas recebem sua réplica agora
usage-image-regions--image = A imagem: NAME para a versão mais recente ou NAME:VERSION
usage-image-regions--add = Uma região que deve receber uma réplica, ou quantas réplicas a nuvem teria ali
usage-image-regions--remove = Uma região que deve perder sua réplica
usage-image-regions--exclude = Nunca oferece ali a versão como a mais recente
usage-image-regions--include = Oferece-a ali, mesmo que seja desconsiderada em todas as demais
usage-image-regions--as-everywhere = Oferece-a ali como nas demais
usage-image-delete-version = Exclui uma versão definitivamente; os laboratórios criados a partir dela mantêm seus discos
usage-image-delete-version--image = A imagem: NAME:VERSION
usage-image-delete = Exclui uma imagem que não tem mais nenhuma versão; o nome pode ser usado novamente
usage-image-delete--image = O nome da imagem
usage-image-download = Grava o disco de uma imagem em um arquivo
usage-image-download--image = A imagem: NAME ou NAME:VERSION
usage-image-download--to = O arquivo, que não pode existir
usage-image-download--format = O formato dele [padrão: conforme a extensão do arquivo; vhd se não houver]

## costs

usage-costs = Mostra quanto a galeria custaria na nuvem e os preços usados na estimativa
usage-costs--model = Como é feita a estimativa [padrão: o que foi escolhido no espaço de trabalho]
usage-costs--by = A que corresponde cada linha
usage-costs-prices = Grava os preços em vigor, no formato que “costs set-prices” lê
usage-costs-set-prices = Estima com os preços de um arquivo, de agora em diante
usage-costs-set-prices--file = O arquivo; “costs prices” grava um do qual partir
usage-costs-reset-prices = Volta a estimar com os preços publicados
usage-costs-set-model = Escolhe como os custos são estimados de agora em diante, aqui e na janela
usage-costs-set-model--model = O modelo de preços

## docs

usage-docs = Cria as figuras da documentação e as acompanha
usage-docs--scene = Somente esta cena; pode ser repetida
usage-docs--article = Somente as cenas deste artigo; pode ser repetido
usage-docs--lang = O idioma das figuras; pode ser repetido [padrão: os do conjunto ou todos]; antes de docs: o idioma destas palavras
usage-docs--theme = As cores da janela [padrão: as do conjunto ou claras]
usage-docs--scale = Pixels por ponto da janela [padrão: os do conjunto ou 1]
usage-docs--preset = O que um site exige das figuras: ms-learn, azure-docs-2015, github-docs ou um arquivo RON [padrão: o do conjunto ou ms-learn]
usage-docs--out = A pasta do conjunto [padrão: assets/docs/pictures de uma cópia do código-fonte]
usage-docs--scenes = Uma pasta com cenas próprias, organizada como assets/docs
usage-docs--threads = Figuras criadas ao mesmo tempo [padrão: uma por núcleo do processador]
usage-docs-build = Cria figuras e, com --article, também os artigos
usage-docs-build--out = Onde gravar [padrão: a pasta pictures, aqui]
usage-docs-build--draft = Arquivos maiores, criados mais depressa; os mesmos pixels
usage-docs-build--force = Substituir também os arquivos alterados à mão ou de outra origem
usage-docs-build--animate = Também as animações das cenas que têm uma
usage-docs-list = Lista as cenas, por idioma e estado
usage-docs-list--fast = Não cria as figuras; pergunta aos arquivos de que foram feitos
usage-docs-check = Cria as figuras de novo e as compara com as aceitas; falha se alguma não estiver como deve
usage-docs-check--report = Onde pôr a antiga, a nova e as diferenças, lado a lado [padrão: uma pasta temporária]
usage-docs-bless = Aceita as figuras como estão agora; mostra o que muda
usage-docs-explain = Mostra como se escrevem cenas; com um nome, o que há na tela, como uma cena o nomeia
usage-docs-explain--name = Uma cena, no seu fim, ou um cenário, no seu começo
usage-docs-explain--lang = O idioma do que há na tela [padrão: o destas palavras]

## desktop

usage-desktop = Adiciona o programa ao menu da área de trabalho ou o remove (Linux e similares)
usage-desktop-install = Adiciona o programa, de onde ele está agora, ao seu menu
usage-desktop-remove = Remove-o do seu menu

## help

usage-help = Mostra a ajuda de um comando

## Uso incorreto

usage-wrong-argument = Não existe aqui o argumento “{ $argument }”.
usage-wrong-command = Não existe aqui o comando “{ $command }”.
usage-wrong-missing = Falta o seguinte: { $arguments }
usage-wrong-no-command = “{ $command }” precisa de um comando em seguida. Disponíveis: { $commands }
usage-wrong-no-value = “{ $argument }” precisa de um valor.
usage-wrong-value = “{ $argument }” não aceita “{ $value }”.
usage-wrong-number = “{ $argument }” aceita um número inteiro até { $most }, o que “{ $value }” não é.
usage-wrong-threads = “{ $argument }” aceita um número inteiro de 1 a 1024, o que “{ $value }” não é.
usage-wrong-day = “{ $argument }” aceita um dia como 2027-06-30, o que “{ $value }” não é.
usage-wrong-day-or-never = “{ $argument }” aceita um dia como 2027-06-30 ou never; “{ $value }” não é válido.
usage-wrong-minutes = “{ $argument }” aceita um número de minutos ou off; “{ $value }” não é válido.
usage-wrong-network = “{ $argument }” aceita uma rede como NAME@REGION ou none; “{ $value }” não é válido.
usage-wrong-count = “{ $argument }” aceita uma região ou uma região e um número, como em westeurope=3; “{ $value }” não é válido.
usage-wrong-together = “{ $argument }” não pode ser usado junto com { $others }.
usage-wrong-twice = “{ $argument }” só pode ser usado uma vez.
usage-wrong-surplus = “{ $argument }” não aceita o valor “{ $value }”.
usage-wrong-characters = A linha de comando tem caracteres que não são UTF-8 válido.
usage-wrong-other = Não é possível entender a linha de comando.
usage-wrong-as = “--as” precisa de um comando que peça algo a um espaço de trabalho.
usage-tip-meant = Você quis dizer “{ $word }”?
usage-tip-values = Valores: { $values }
usage-tip-commands = { usage-heading-commands } { $commands }
usage-tip-help = Para saber mais, use --help.
