### O domínio: funções, estados, tamanhos e todos os motivos pelos quais um comando é recusado.

model-role-owner = Proprietário da conta de laboratório
model-role-contributor = Colaborador da conta de laboratório
model-role-lab-creator = Criador de laboratório
model-role-lab-owner = Proprietário do laboratório
model-role-reader = Leitor
model-role-owner-may = Faz tudo e decide quem pertence à conta.
model-role-contributor-may = Faz tudo na conta e nos laboratórios, exceto decidir quem pertence a ela.
model-role-lab-creator-may = Cria laboratórios, gerencia-os e exporta seus modelos.
model-role-lab-owner-may = Gerencia os próprios laboratórios e exporta seus modelos; não cria nenhum.
model-role-reader-may = Vê tudo, não altera nada.

model-power-stopped = Parado
model-power-starting = Iniciando
model-power-running = Em execução
model-power-stopping = Parando

model-publishing-draft = Rascunho
model-publishing-publishing = Publicando
model-publishing-published = Publicado
model-publishing-failed = Falha na publicação

model-upload-room-short = Os dados do disco podem ocupar até { $most } na galeria, e há { $free } livres nela. Mesmo assim, talvez caibam: o que a galeria já tem não é armazenado de novo, e o restante é compactado. Se não couberem, você será informado, e nada do que já está lá se perde.
model-upload-room-unknown = Os dados do disco podem ocupar até { $most } na galeria, e não se sabe quanto espaço livre há nela. { $why }
model-identifier-publisher = Editor
model-identifier-offer = Oferta
model-identifier-sku = SKU
model-os-state-generalized = Generalizado
model-os-state-specialized = Especializado

model-size-small = Pequeno
model-size-medium = Médio
model-size-medium-nested = Médio (virtualização aninhada)
model-size-large = Grande
model-size-large-nested = Grande (virtualização aninhada)
model-size-small-gpu-compute = GPU pequena (computação)
model-size-small-gpu-visualization = GPU pequena (visualização)
model-size-medium-gpu-visualization = GPU média (visualização)

model-disk-borderline = Este disco tem { $size }. Algumas páginas do serviço permitem esse tamanho e outras param em { $safe }; reduza-o, se puder.

## Por que o seletor não oferece nada, ou não oferece esta imagem

model-offers-not-attached = Nenhuma galeria de imagens compartilhadas está anexada a esta conta de laboratório. Peça a um administrador da conta para anexar uma.
model-offers-loading = A galeria está sendo lida.
model-withheld-disabled = Desativada para os criadores de laboratório pelo administrador da conta de laboratório, que pode ativá-la novamente.
model-withheld-no-replica = { $regions ->
    [one] Nenhuma réplica em { $region }. Crie o laboratório em uma região que tenha uma ou baixe a imagem e crie o laboratório a partir desse arquivo.
   *[other] Nenhuma destas { $regions } regiões tem uma réplica. Crie o laboratório em uma região que tenha uma ou baixe a imagem e crie o laboratório a partir desse arquivo.
}
model-withheld-replicating = { $regions ->
    [one] A imagem ainda está sendo replicada para { $region }. Ela será oferecida assim que a réplica estiver completa.
   *[other] A imagem ainda está sendo replicada para estas { $regions } regiões. Cada região a oferecerá assim que sua réplica estiver completa.
}
model-withheld-replica-failed = { $regions ->
    [one] A réplica em { $region } falhou. Exporte ou replique a imagem novamente.
   *[other] As réplicas nestas { $regions } regiões falharam. Exporte ou replique a imagem novamente.
}
model-withheld-too-large = O disco tem { $size }; os laboratórios aceitam até { $limit }. Reduza o disco e exporte-o novamente.
model-withheld-several-disks = A imagem tem { $disks } discos; os laboratórios aceitam imagens com um disco. Crie uma imagem apenas do primeiro disco.
model-withheld-excluded = Todas as versões foram desconsideradas como mais recente. Um administrador pode voltar a considerar uma delas ou exportar uma nova versão.
model-withheld-no-version = A imagem não tem nenhuma versão. Exporte primeiro um modelo para ela ou carregue uma versão.

## O que requer atenção em uma conta de laboratório

model-concern-no-gallery = Nenhuma galeria de imagens compartilhadas está anexada; por isso, não é possível exportar modelos. Crie uma ou anexe uma existente.
model-concern-gallery-unreadable = Não é possível ler a galeria de imagens compartilhadas. { $reason }
model-concern-gallery-damaged = { $count ->
    [one] Não é possível ler uma parte da galeria.
   *[other] Não é possível ler { $count } partes da galeria.
}
model-concern-jobs-interrupted = { $count ->
    [one] Um trabalho foi interrompido. Ele continua de onde parou quando você tentar novamente.
   *[other] { $count } trabalhos foram interrompidos. Eles continuam de onde pararam quando você tentar novamente.
}
model-concern-jobs-failed = { $count ->
    [one] Um trabalho falhou. Veja o motivo e tente novamente.
   *[other] { $count } trabalhos falharam. Veja o motivo e tente novamente.
}
model-concern-publishing-failed = { $count ->
    [one] Não foi possível preencher o pool de máquinas virtuais de um laboratório. Publique o modelo dele novamente.
   *[other] Não foi possível preencher os pools de máquinas virtuais de { $count } laboratórios. Publique os modelos deles novamente.
}
model-concern-replicas-failed = A replicação de “{ $image }” { $version } falhou em { $count ->
    [one] uma região
   *[other] { $count } regiões
}.
model-concern-nobody-sees = “{ $image }” não é oferecida a nenhum criador de laboratório. { $reason }

## Nomes

refusal-name-empty = Digite um nome.
refusal-name-too-long = Este nome é longo demais. Use no máximo { $limit } caracteres.
refusal-name-space = Um nome não pode conter espaços. Tente “{ $suggestion }”.
refusal-name-space-only = Um nome não pode conter espaços.
refusal-name-character = Um nome não pode conter o caractere “{ $character }”. Use letras, números, pontos, hifens e sublinhados.
refusal-name-character-account = Um nome não pode conter o caractere de controle { $character }. Remova-o.
refusal-name-character-member = O nome de um membro não pode conter o caractere { $character }. Digite o nome sem caracteres invisíveis.
refusal-name-character-gallery = O nome de uma galeria não pode conter o caractere “{ $character }”. Use letras, números, pontos e sublinhados.
refusal-name-character-lab = O nome de um laboratório não pode conter o caractere “{ $character }”. Use letras, números, espaços, pontos, hifens e sublinhados.
refusal-name-start = Comece o nome com uma letra ou um número.
refusal-name-start-letter = Comece o nome com uma letra.
refusal-name-padded = Remova os espaços antes e depois do nome.
refusal-name-end = Termine o nome com uma letra ou um número.
refusal-name-reserved = O Windows reserva este nome para um dispositivo. Escolha outro.
refusal-name-taken = “{ $name }” já existe. Escolha outro nome; maiúsculas e minúsculas não fazem diferença.

## Credenciais

refusal-user-empty = Digite um nome de usuário.
refusal-user-too-long = Um nome de usuário tem no máximo 20 caracteres.
refusal-user-character = Um nome de usuário contém apenas letras, números, hifens, sublinhados e pontos, não começa com hífen nem ponto e não termina com ponto.
refusal-user-reserved = O serviço não aceita este nome de usuário porque ele é fácil de adivinhar. Escolha outro.
refusal-user-control = Um nome de usuário não pode conter caracteres de controle.
refusal-password-empty = Digite a senha dessa conta.
refusal-existing-too-long = Use no máximo { $limit } caracteres.
refusal-password-not-hashed = Não foi possível proteger a senha; por isso, ela não foi guardada. Digite-a novamente.
refusal-password-too-short = Use pelo menos 12 caracteres.
refusal-password-too-long = Use no máximo 123 caracteres.
refusal-password-too-simple = Use pelo menos três destes: letras minúsculas, letras maiúsculas, números, caracteres especiais.
refusal-password-control = Uma senha não pode conter caracteres de controle.
refusal-password-contains-user = A senha não pode conter o nome de usuário.

## Funções e lugares

refusal-role = { $member } tem aqui a função “{ $role }” e não pode fazer isso. Peça a um proprietário da conta de laboratório ou atue como outro membro.
refusal-not-your-lab = “{ $lab }” pertence a { $owner }. Peça a { $owner } ou a um administrador da conta de laboratório.
refusal-grants-access = { $member } tem aqui a função “{ $role }”, e somente um proprietário da conta de laboratório decide quem pertence à conta. Peça a { $owners }.
refusal-last-owner = { $member } é a única pessoa proprietária desta conta de laboratório. Torne outro membro proprietário primeiro, para que alguém ainda possa conceder acesso.
refusal-member-taken = “{ $name }” já é membro. Altere a função na lista ou adicione outra pessoa.
refusal-cannot-run-labs = { $member } tem aqui a função “{ $role }” e não pode gerenciar um laboratório. Escolha outro membro ou peça que a função seja alterada primeiro.
refusal-no-such-member = “{ $name }” não é membro desta conta de laboratório. Escolha um dos membros dela.
refusal-other-geography = { $region } não fica em { $geography }, onde está esta conta de laboratório. Escolha uma região de { $geography }; é possível adicionar outras regiões quando a imagem já estiver na galeria.
refusal-bad-region = “{ $region }” não é uma região. Escolha uma como West Europe.
refusal-location-not-yours = Esta conta de laboratório não permite que os criadores de laboratório escolham a localização. Não a informe ou peça a um administrador que permita isso nas configurações do laboratório.
refusal-network-decides = Esta conta de laboratório está conectada à rede virtual “{ $network }”; por isso, todos os laboratórios são criados em { $region }. Não informe a localização ou peça a um administrador que remova a rede das configurações do laboratório.
refusal-network-and-pick = Com uma rede virtual emparelhada, todos os laboratórios são criados na região da rede; por isso, os criadores de laboratório não podem escolher a localização. Desative uma das duas opções.

## Laboratórios e modelos

refusal-no-such-lab = Este laboratório não existe mais. Escolha outro.
refusal-not-ready = O disco do modelo ainda não existe. Aguarde até que ele seja criado ou tente novamente o que falhou.
refusal-template-not-stopped = O estado do modelo é “{ $state }”. Pare-o primeiro, para que o disco não mude.
refusal-template-already = O estado do modelo já é “{ $state }”.
refusal-template-changing = O estado do modelo neste momento é “{ $state }”. Aguarde a conclusão e tente novamente.
refusal-template-not-running = O estado do modelo é “{ $state }”. Inicie-o primeiro.
refusal-template-busy = O trabalho { $job } está usando o disco do modelo. Aguarde a conclusão ou cancele-o.
refusal-lab-busy = O trabalho { $job } deste laboratório ainda está em andamento. Aguarde a conclusão ou cancele-o.
refusal-publish-under-way = O modelo está sendo publicado. Aguarde a conclusão.
refusal-machines = Um laboratório tem de 1 a { $limit } máquinas, não { $asked }.
refusal-prices = Não é possível usar a lista de preços: { $what }. Corrija isso; os preços continuam os mesmos.
refusal-policies = Informe uma cota de no máximo 10.000 horas e um tempo de espera de 1 minuto a 7 dias.
refusal-read-only = Este espaço de trabalho está aberto somente para leitura; por isso, nada pode ser alterado. Feche a outra janela que o está usando e abra-o novamente.
refusal-edit-source-region = A versão foi capturada em { $region }; por isso, essa região continua entre as regiões de destino. Escolha outras regiões para remover ou exclua a versão.
refusal-edit-not-a-target = A versão não é replicada para { $region }; por isso, não há nada a remover ali.
refusal-edit-unknown-region = “{ $region }” não é uma região. Escolha uma da lista.
refusal-edit-replicas = Uma versão tem de 1 a { $limit } réplicas em uma região, não { $asked }. Escolha outro número.
refusal-edit-has-versions = “{ $name }” ainda tem { $versions ->
    [one] uma versão
   *[other] { $versions } versões
}. Exclua primeiro todas as versões e depois a imagem.
refusal-text-too-long = Use no máximo { $limit } caracteres.
refusal-path-not-absolute = “{ $path }” não é um caminho completo. Informe o caminho completo do arquivo ou da pasta.
refusal-path-not-text = O caminho “{ $path }” contém caracteres que não são texto; por isso, um espaço de trabalho não pode registrá-lo. Renomeie o arquivo ou a pasta ou escolha outro caminho.
refusal-identifier = { $part }: { $problem }
refusal-identifier-taken = A imagem “{ $image }” já tem este editor, esta oferta e este SKU; o conjunto deve ser exclusivo em uma galeria. Altere um deles.
refusal-image-disabled = “{ $name }” foi desativada para os criadores de laboratório pelo administrador da conta de laboratório, que pode ativá-la novamente. Fale com o administrador ou escolha outra imagem.
refusal-not-whole-mib = O disco tem { $size } bytes, o que não é um número inteiro de MiB. O Azure só aceita discos com um número inteiro de MiB. Aumente o disco até o próximo MiB ou deixe a verificação desativada.
refusal-version-in-use = O trabalho { $job } está usando “{ $name }” { $version }. Aguarde a conclusão ou cancele-o.
refusal-already-in-region = { $region } já tem esta versão ou foi indicada duas vezes. Deixe-a de fora.
refusal-no-regions = Nenhuma região foi escolhida. Escolha pelo menos uma.
refusal-verify-under-way = A galeria está sendo verificada. Aguarde a conclusão ou cancele a verificação.
refusal-collect-under-way = A limpeza da galeria está em andamento. Aguarde a conclusão ou cancele-a.
refusal-no-replica = Nenhuma região tem uma réplica concluída de “{ $name }” { $version }; por isso, não há nada para ler. Aguarde até que uma esteja pronta.
refusal-no-replica-there = { $region } não tem nenhuma réplica concluída de “{ $name }” { $version }. Escolha uma região que tenha.
refusal-disk-empty = O disco está vazio: não tem nenhum byte. Escolha um disco que contenha um sistema.
refusal-disk-too-large = O disco tem { $size }; os laboratórios aceitam até { $limit }. Reduza o disco primeiro.
refusal-no-such-marketplace-image = Não há nenhuma imagem “{ $id }” no Marketplace. Escolha uma da lista.

## Endereços de galerias em um armazenamento de objetos

model-address-scheme = Este endereço não é de nenhum tipo conhecido aqui. Digite az://CONTA/CONTÊINER/PASTA para o Armazenamento de Blobs do Azure, s3://BUCKET/PASTA para o S3 ou o caminho de uma pasta.
model-address-secret = Um endereço não pode conter chave, senha nem assinatura, porque fica guardado no espaço de trabalho. Omita o que vem antes de “@” e a partir de “?” e forneça a chave ao programa no ambiente dele ou entre com a ferramenta do próprio serviço.
model-address-account = O nome da conta de armazenamento neste endereço não é válido: deve ter de 3 a 24 letras minúsculas e números. Digite az://CONTA/CONTÊINER/PASTA.
model-address-container = O nome do contêiner neste endereço está faltando ou não é válido: deve ter de 3 a 63 letras minúsculas, números e hifens não consecutivos. Digite az://CONTA/CONTÊINER/PASTA.
model-address-bucket = O nome do bucket neste endereço está faltando ou não é válido: deve ter de 3 a 63 letras minúsculas, números, hifens e pontos não consecutivos. Digite s3://BUCKET/PASTA.
model-address-prefix = A pasta neste endereço tem um nome que nem toda ferramenta lê da mesma forma. Use letras, números, pontos, hifens e sublinhados, começando com uma letra ou um número.
model-address-folder = Este não é o endereço de uma pasta deste computador. Em vez disso, informe o caminho completo dela.

## A galeria e suas imagens

refusal-no-gallery = Nenhuma galeria de imagens compartilhadas está anexada a esta conta de laboratório. Um administrador da conta de laboratório pode anexar uma.
refusal-gallery-attached = A galeria “{ $name }” está anexada, e uma conta de laboratório tem uma de cada vez. Desanexe-a primeiro.
refusal-gallery-in-use = { $jobs ->
    [one] Um trabalho ainda está usando a galeria. Aguarde a conclusão ou cancele-o.
   *[other] { $jobs } trabalhos ainda estão usando a galeria. Aguarde a conclusão ou cancele-os.
}
refusal-gallery-not-read = A galeria ainda não foi lida; por isso, não é possível verificar nomes. Tente novamente em instantes.
refusal-other-gallery = Este trabalho pertence a uma galeria que não está anexada agora. Anexe essa galeria primeiro.
refusal-no-such-image = A galeria não tem nenhuma imagem “{ $name }”. Talvez ela tenha sido excluída nesse meio-tempo. Escolha outra imagem.
refusal-no-such-version = “{ $name }” não tem uma versão { $version } que possa ser usada aqui. Escolha outra versão.
refusal-export-under-way = Já há uma exportação para “{ $image }” em andamento. Aguarde a conclusão ou cancele-a.
refusal-not-this-labs-image = “{ $name }” não é a imagem da qual este laboratório veio nem uma que ele tenha exportado. Em vez disso, crie uma nova imagem.
refusal-os-state-differs = “{ $name }” tem o estado do SO “{ $state }”, e todas as versões de uma imagem devem ser iguais nesse ponto; uma exportação é sempre especializada. Em vez disso, crie uma nova imagem.
refusal-os-type-differs = “{ $name }” contém outro sistema operacional. Em vez disso, crie uma nova imagem.
refusal-generation-differs = “{ $name }” é para outra geração de máquina virtual. Em vez disso, crie uma nova imagem.
refusal-versions-used-up = “{ $name }” esgotou seus números de versão. Em vez disso, crie uma nova imagem.
refusal-withheld = Não é possível usar “{ $name }” para este laboratório. { $reason }

## Trabalhos

refusal-no-such-job = Esse trabalho não existe. Os trabalhos de um laboratório são removidos quando ele é excluído.
refusal-job-not-active = Este trabalho já terminou; por isso, não há nada a interromper.
refusal-job-at-work = Este trabalho ainda está em andamento; por isso, a mensagem dele permanece. Aguarde a conclusão ou cancele-o.
refusal-job-stopping = Este trabalho já está sendo interrompido. Aguarde um momento.
refusal-job-not-retryable = Não é possível repetir este trabalho: ele está em andamento, foi concluído ou foi substituído por outro mais recente. Se ainda estiver aberto, cancele-o para fechá-lo.
refusal-changed = Algo mudou nesse meio-tempo. Confira novamente e repita o que você fez.

## O que se contradiz em um espaço de trabalho editado manualmente ou danificado

model-flaw-no-owner = a conta de laboratório não tem proprietário
model-flaw-member-twice = a conta de laboratório tem dois membros “{ $name }”
model-flaw-not-a-member = “{ $name }” deveria atuar e não é membro da conta de laboratório
model-flaw-lab-number = o laboratório { $id } está registrado como laboratório { $key }
model-flaw-job-number = o trabalho { $id } está registrado como trabalho { $key }
model-flaw-number-twice = o número { $number } pertence tanto a um laboratório quanto a um trabalho
model-flaw-next-id = o próximo número, { $number }, já foi atribuído ou é alto demais
model-flaw-lab-twice = há dois laboratórios “{ $name }”
model-flaw-no-disk = o laboratório { $lab } está pronto e não tem disco
model-flaw-not-its-job = o laboratório { $lab } aguarda o trabalho { $job }, que não é dele
model-flaw-disk-twice = o disco “{ $file }” pertence a dois ou deve ser removido
model-flaw-pool = o pool de máquinas virtuais do laboratório { $lab } não combina com o estado de publicação dele
model-flaw-template-on = o modelo do laboratório { $lab } está em execução enquanto um trabalho usa o disco dele
model-flaw-two-jobs = dois trabalhos usam o modelo do laboratório { $lab }
model-flaw-two-upkeeps = o trabalho { $job } cuida da galeria enquanto outro já o faz
model-flaw-no-lab = o trabalho { $job } pertence ao laboratório { $lab }, que não existe
model-flaw-gallery-job = o trabalho { $job } pertence a um laboratório e faz o trabalho da galeria, ou o contrário
model-flaw-targets = as regiões do trabalho { $job } não começam com aquela em que ele é capturado ou repetem uma
model-flaw-disabled-key = a imagem desativada “{ $image }” não está em letras minúsculas
model-flaw-disabled-marketplace-key = a imagem do Marketplace desativada “{ $image }” não está em letras minúsculas
model-flaw-peer-network = a rede emparelhada “{ $name }” tem um nome ou uma região que nenhuma rede pode ter
model-flaw-network-and-pick = os criadores de laboratório deveriam escolher a localização, embora uma rede emparelhada a determine
model-flaw-default-policies = novos laboratórios receberiam horas ou minutos que nenhum laboratório pode ter
model-flaw-lab-name = o laboratório { $lab } tem um nome que nenhum laboratório pode ter
model-flaw-policies = o laboratório { $lab } tem horas ou minutos que nenhum laboratório pode ter
model-flaw-not-hashed = o que está no lugar da senha do laboratório { $lab } não é o hash de uma senha
model-flaw-image-name = o trabalho { $job } indica uma imagem que não pode existir
model-flaw-outcome = o trabalho { $job } produziu algo diferente do que foi pedido
model-flaw-relative-gallery = a pasta da galeria anexada não é um caminho completo
model-flaw-gallery-address = o endereço da galeria anexada não é um que uma galeria possa ter

## Quanto custa uma galeria

model-cost-disk = Disco gerenciado do tamanho da imagem
model-cost-disk-assumes = Como calcula o guia do Lab Services: cada réplica é um disco gerenciado HDD Standard, o menor que comporta o disco inteiro, por menos que haja nele.
model-cost-snapshot = Instantâneo do espaço usado
model-cost-snapshot-assumes = Como calcula a documentação da galeria: cada réplica é um instantâneo, cobrado pelos bytes do disco em uso.

model-zone-north-america = América do Norte
model-zone-europe = Europa
model-zone-asia-pacific = Ásia, Oceania, Oriente Médio, África
model-zone-south-america = América do Sul

model-prices-currency = “{ $code }” não é um código de moeda de três letras maiúsculas, como USD
model-prices-no-size = não há preço por hora para o tamanho “{ $size }”
model-prices-no-disks = não há preço para nenhum disco gerenciado
model-prices-disk-order = o disco de { $gib } GiB não vem depois de um menor ou é maior que qualquer disco
model-prices-too-high = o preço { $price } está acima de { $limit }
