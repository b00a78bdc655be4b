### A galeria de imagens compartilhadas: o que se diz quando ela, uma imagem ou uma réplica não pode ser lida, gravada ou considerada confiável.

gallery-missing = A pasta { $place } não existe. Se ela fica em um compartilhamento de rede ou em outra unidade, conecte o compartilhamento ou a unidade e tente novamente.
gallery-no-cloud = { $place } fica em um armazenamento de objetos, e esta compilação do programa não oferece suporte a armazenamentos de objetos. Nada foi alterado. Use um pacote de lançamento ou compile o programa com “--features cloud”.
gallery-not-a-gallery = { $place } não é uma galeria: não contém gallery.ron. Nada foi alterado. Escolha a pasta que o contém ou crie uma galeria.
gallery-already-a-gallery = { $place } já é uma galeria e foi deixada como está. Anexe-a ou escolha outra pasta.
gallery-not-empty = { $place } contém outras coisas; por isso, nenhuma galeria foi criada ali. Escolha uma pasta vazia ou uma nova.
gallery-newer-schema = { $place } foi gravado por uma versão mais recente deste programa. Nada foi alterado. Atualize o programa para usar esta galeria.
gallery-damaged = { $place } está danificado: { $what }. Foi deixado como está. Verifique a galeria para saber a quais imagens ele pertence.
gallery-unreadable = Não foi possível ler { $place }: { $cause }. Nada foi alterado. Verifique a conexão com a unidade, o compartilhamento ou a rede e tente novamente.
gallery-unwritable = Não foi possível gravar { $place }: { $cause }. Todas as imagens que estavam na galeria continuam lá. Verifique a unidade ou o compartilhamento e tente novamente; o que já foi armazenado não é armazenado de novo.
gallery-unremovable = Não foi possível renomear ou remover { $place }: { $cause }. Todas as imagens que estavam na galeria continuam lá.
gallery-read-only = Não é permitido gravar { $place }: { $cause }. Nada foi alterado. Peça permissão de gravação ao proprietário da galeria ou anexe outra galeria.
gallery-full = Não havia mais espaço para { $place }: { $cause }. Todas as imagens que estavam na galeria continuam lá. Libere espaço e tente novamente; o que já foi armazenado não é armazenado de novo.
gallery-no-space = A galeria { $place } tem { $free } livres, e são necessários pelo menos { $needed }. Nada foi gravado. Libere espaço e tente novamente.
gallery-name = Não é possível usar “{ $name }”: { $problem }
gallery-name-taken = Já existe uma imagem “{ $name }” na galeria. Escolha outro nome ou atualize a imagem existente.
gallery-being-made = Outra exportação está criando uma imagem “{ $name }” agora mesmo ou foi interrompida enquanto a criava. Nada foi incluído na galeria. Aguarde a conclusão; se ela foi interrompida, exporte novamente após { $minutes ->
    [one] um minuto
   *[other] { $minutes } minutos
} ou escolha outro nome.
gallery-version-taken = Enquanto isso, a imagem “{ $name }” recebeu a versão { $version } de outra exportação. Nada foi incluído na galeria. Exporte novamente; o que já foi armazenado não é armazenado de novo.
gallery-system-differs = O sistema da imagem “{ $name }” é { $is }; o do disco é { $asked }. Todas as versões de uma imagem têm o mesmo sistema; por isso, nada foi alterado. Crie uma nova imagem a partir deste disco.
gallery-system-of = { $os }, { $state }, geração { $generation }
gallery-version-deleted = A versão { $version } de “{ $name }” foi excluída da galeria, e uma versão excluída não volta. Exporte novamente para criar uma nova versão.
gallery-region-removed = { $region } foi removida das regiões de destino de “{ $name }” { $version }; por isso, nada foi copiado para lá. Adicione a região novamente se a imagem for necessária nela.
gallery-triple-taken = A imagem “{ $name }” já tem o editor “{ $publisher }”, a oferta “{ $offer }” e o SKU “{ $sku }”, e duas imagens de uma galeria não podem ter os mesmos valores. Nada foi alterado. Altere um dos três ou crie uma nova versão dessa imagem.
gallery-busy = Alguém está adicionando uma imagem à galeria { $place } neste momento; por isso, a limpeza não continuou. Nada que seja necessário foi removido. Tente novamente quando a exportação for concluída.
gallery-no-such-image = Não há nenhuma imagem “{ $name }” na galeria. Atualize a lista e escolha outra.
gallery-no-such-version = A imagem “{ $name }” não tem a versão { $version }. Atualize a lista e escolha outra.
gallery-not-in-region = A imagem “{ $name }” { $version } não tem réplica em { $region }. Replique-a primeiro para essa região ou escolha uma região que a tenha.
gallery-source-not-target = A região de origem { $region } precisa ser uma das regiões de destino. Nada foi alterado. Adicione-a a elas.
gallery-too-large = O disco tem { $size }, e uma galeria aceita no máximo { $limit }. Nada foi alterado. Reduza o disco e exporte-o novamente.
gallery-source-changed = O disco mudou durante a exportação; por isso, nada foi incluído na galeria. Desligue a máquina virtual que o usa, aguarde o fim das cópias e exporte novamente.
gallery-source = Não foi possível exportar o disco, e nada foi incluído na galeria. { $cause }
gallery-target = Não foi possível gravar o novo disco; a imagem está intacta. { $cause }
gallery-system = O sistema operacional não forneceu o que era necessário: { $cause }. Nada foi alterado. Feche outros programas e tente novamente.
gallery-cancelled = Cancelado. A galeria tem as imagens que tinha antes; o que já foi armazenado servirá para a próxima tentativa.

gallery-file-problem = { $place }: { $what }.
gallery-problem = { $place }: { $what }. Todas as imagens ainda podem ser usadas.
gallery-problem-hits = { $place }: { $what }. Isso afeta { $images } em { $regions }.

gallery-damage-missing = está faltando
gallery-damage-unreadable = não pode ser lido ({ $cause })
gallery-damage-too-long = tem { $length }, e um arquivo desse tipo tem no máximo { $limit }
gallery-damage-truncated = termina antes do previsto
gallery-damage-not-text = não é texto
gallery-damage-syntax = linha { $line }, coluna { $column }: { $cause }
gallery-damage-contradiction = o campo “{ $field }” não combina com o restante
gallery-damage-not-ours = não é algo que uma galeria tenha nesse lugar
gallery-damage-newer-schema = foi gravado por uma versão mais recente deste programa
gallery-damage-settings = { $what }; por isso, valem as configurações anteriores de “{ $image }”
gallery-damage-checksum = o conteúdo não é mais o que era quando foi gravado
gallery-damage-table = a tabela se contradiz
gallery-damage-chunks =
    { $count ->
        [one] um bloco nele não é mais o que era quando foi gravado
       *[other] { $count } blocos nele não são mais o que eram quando foram gravados
    }
gallery-damage-chunks-missing =
    { $count ->
        [one] falta um bloco do disco, em { $first }
       *[other] faltam { $count } blocos do disco, o primeiro em { $first }
    }
