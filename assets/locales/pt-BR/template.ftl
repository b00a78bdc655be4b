### A página Modelo de um laboratório e as caixas de diálogo que ela abre.

ui-template = Modelo
ui-template-title = Título
ui-template-description = Descrição
ui-template-description-hint = Adicione uma descrição. Os alunos a veem no cartão do laboratório.
ui-template-gone = Este laboratório não existe mais
ui-template-gone-text = Ele foi excluído ou sua criação foi cancelada.
ui-template-all-labs = Todos os laboratórios

## Barra de ferramentas

ui-template-tools = Comandos do modelo
ui-template-start = Iniciar modelo
ui-template-start-hint = Iniciar a VM do modelo para alterar o que há nela.
ui-template-stop = Parar modelo
ui-template-stop-hint = Desligar a VM do modelo. Só então é possível exportá-la.
ui-template-connect = Conectar-se ao modelo
ui-template-connect-hint = Abrir uma conexão com a VM do modelo em execução.
ui-template-reset-password = Redefinir senha
ui-template-reset-password-hint = Definir uma nova senha na VM do modelo em execução.
ui-template-publish = Publicar
ui-template-publish-hint = Criar as máquinas dos alunos a partir do modelo.
ui-export-title = Exportar para Galeria de Imagens Compartilhadas
ui-export-hint = Salvar o disco do modelo como uma imagem a partir da qual outros laboratórios podem ser criados.

## Fatos

ui-template-machine = Máquina virtual do modelo
ui-template-image = Imagem
ui-template-image-elsewhere = não está na galeria anexada
ui-template-from-file = um arquivo de disco deste computador
ui-template-from-marketplace = Marketplace; o disco começou vazio
ui-template-os = Sistema operacional
ui-template-size = Tamanho
ui-template-disk = Disco
ui-template-disk-used = { $used } usados
ui-template-no-disk = Ainda não existe
ui-template-file = Arquivo de disco
ui-template-show-in-folder = Mostrar na pasta
ui-template-replace-disk = Substituir disco…
ui-template-rename = Renomear
ui-template-location = Localização
ui-template-created = Criado em
ui-template-state = Estado
ui-template-no-hypervisor = Nenhum hipervisor está conectado: iniciar, parar, conectar e publicar alteram o estado mostrado aqui e não executam nenhuma máquina. O disco é real.

## Histórico

ui-template-history = Exportações deste laboratório
ui-template-history-empty = Este modelo ainda não foi exportado.
ui-template-history-image = Imagem
ui-template-history-version = Versão
ui-template-history-when = Quando
ui-template-history-by = Por
ui-template-history-result = Resultado
ui-template-history-size = Dados
ui-template-history-new = Novos
ui-template-history-time = Duração
ui-template-history-more = { $count ->
    [one] Mostrar mais uma
   *[other] Mostrar mais { $count }
}
ui-template-result-failed = Com falha
ui-template-result-interrupted = Interrompida
ui-template-result-cancelled = Cancelada
ui-template-result-at-work = Em andamento

## Exportar para Galeria de Imagens Compartilhadas

ui-export-confirm = Exportar
ui-export-refused = A exportação não foi iniciada
ui-export-mode = Como a imagem é salva
ui-export-new = Criar nova imagem
ui-export-new-text = Versão { $version } de uma nova imagem em { $gallery }
ui-export-update = Atualizar imagem existente
ui-export-update-text = Uma nova versão de uma imagem da qual este laboratório veio ou que ele exportou
ui-export-change = { $image }: { $from } → { $to }
ui-export-change-first = { $image }: { $to }
ui-export-image = Imagem a atualizar
ui-export-name = Nome da imagem
ui-export-name-rule = Letras, números, pontos, hifens e sublinhados; no máximo 80 caracteres; sem espaços.
ui-export-use-name = Usar “{ $name }”
ui-export-size = Atenção
ui-export-what = O que vai acontecer
ui-export-stored-as = Estado do SO
ui-export-specialized-means = As contas e configurações do modelo permanecem na imagem. Quem criar um laboratório a partir dela precisa do nome de usuário e da senha do modelo.
ui-export-replicated-to = Replicada para
ui-export-regions = { $count ->
    [one] { $count } região da geografia { $geography }
   *[other] { $count } regiões da geografia { $geography }
}
ui-export-show-regions = Mostrar regiões
ui-export-hide-regions = Ocultar regiões
ui-export-disk = A ler
ui-export-reads = { $used } de um disco de { $size }; o que a galeria já tem não é armazenado de novo
ui-export-cost = Custo na nuvem
ui-export-month = { $replicas ->
    [one] Mais { $price } por mês por uma réplica
   *[other] Mais { $price } por mês por todas as { $replicas } réplicas
}
ui-export-egress = { $regions ->
    [one] { $price } uma única vez, para copiá-la para a outra região
   *[other] { $price } uma única vez, para copiá-la para mais { $regions } regiões
}
ui-export-no-price = A lista não tem preço para um disco deste tamanho.
ui-export-prices = Uma estimativa. { $model }, preços de { $day }. Nada é cobrado pelo que está neste computador.

## Publicar

ui-publish-title = Publicar modelo
ui-publish-confirm = Publicar
ui-publish-refused = O modelo não foi publicado
ui-publish-machines = Número de máquinas virtuais
ui-publish-machines-help = Uma para cada aluno; de 1 a { $limit }.
ui-publish-not-a-number = Digite um número inteiro de 1 a { $limit }.
ui-publish-cost = { $machines ->
    [one] Uma máquina custa { $price } por hora de execução.
   *[other] { $machines } máquinas custam { $price } por hora quando todas estão em execução.
}
ui-publish-final = Não é possível desfazer a publicação
ui-publish-final-text = Um laboratório publicado não pode ter a publicação cancelada. As alterações no modelo só chegam aos alunos quando ele é publicado novamente.
ui-publish-stops = O modelo será desligado
ui-publish-stops-text = Ele está em execução e será desligado antes que as máquinas sejam criadas.
ui-publish-again = Todas as máquinas serão recriadas e seus dados, apagados
ui-publish-again-text = { $count ->
    [one] A máquina do aluno deste laboratório será recriada. Tudo o que o aluno salvou nela será perdido.
   *[other] As { $count } máquinas deste laboratório serão recriadas. Tudo o que os alunos salvaram nelas será perdido.
}

## Redefinir senha

ui-reset-password-title = Redefinir senha
ui-reset-password-confirm = Redefinir senha
ui-reset-password-refused = A senha não foi redefinida
ui-reset-password-user = Nome de usuário
ui-reset-password-new = Nova senha
ui-reset-password-waiting = A senha está sendo definida.
ui-reset-password-once = A senha é mostrada somente aqui e uma única vez. Anote-a: apenas o hash dela é guardado.

## Substituir disco

ui-replace-disk-title = Substituir disco
ui-replace-disk-confirm = Substituir disco
ui-replace-disk-refused = O disco não foi substituído
ui-replace-disk-text = O modelo recebe uma cópia de um arquivo de disco deste computador. O arquivo em si é apenas lido.
ui-replace-disk-none = Indique um arquivo de disco que um laboratório possa ter.
ui-replace-disk-format = Formato da cópia
ui-replace-disk-lost-title = O disco do modelo será substituído
ui-replace-disk-lost = { $file } será excluído assim que a cópia for concluída. O que está nele e não foi exportado será perdido.
