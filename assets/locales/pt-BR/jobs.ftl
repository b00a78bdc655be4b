### Trabalhos: por que um deles falhou. O que aconteceu, o que está a salvo, o que fazer.

jobs-stopped = Interrompido conforme solicitado. Nada ficou pela metade.
jobs-file-name = O espaço de trabalho indica um arquivo “{ $file }”, que não pode ser um arquivo da pasta dele. Nada foi lido nem gravado. Corrija o nome em workspace.ron.
jobs-no-thread = O computador está ocupado demais para começar ({ $cause }). Nada foi alterado. Feche outros programas e tente novamente.
jobs-panicked = O programa cometeu um erro e interrompeu este trabalho. O que já existia está intacto. Tente novamente; se acontecer de novo, copie os detalhes e relate o problema.
jobs-other-gallery = { $place } não é a galeria “{ $name }”, que está anexada, e sim outra. Nada foi lido nem gravado. Coloque “{ $name }” de volta no lugar ou desanexe-a e anexe a que está lá.
jobs-too-large = O disco em { $place } tem { $size }; os laboratórios aceitam até { $limit }. Nada foi alterado. Reduza o disco e tente novamente.
jobs-in-the-way = Existe um arquivo { $path } que não pertence a nenhum laboratório e não é o disco que seria criado. Ele foi deixado como está. Mova-o para outra pasta e tente novamente.
jobs-region-left-out = Não incluída, porque a exportação foi cancelada. A imagem pode ser usada em todas as regiões concluídas; tente novamente para replicar para as demais.
jobs-not-removed = { $path } não é mais necessário, mas não foi possível removê-lo: { $cause }. Remova-o manualmente se precisar do espaço.
