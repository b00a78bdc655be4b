### Figuras da documentação.

docs-picture-fault = Não foi possível desenhar a figura: { $problem }. É uma falha do programa, e nada além da figura está faltando. Relate o problema.
docs-picture-size = Não é possível desenhar uma figura de { $width } por { $height } pixels. Cada lado deve ter de 1 a { $side } pixels, e a figura, no máximo { $pixels } pixels. Escolha outro tamanho ou outra escala.
docs-encode-gif-size = Um GIF pode ter no máximo { $side } pixels por lado, e esta figura tem { $width } por { $height }. Escolha um tamanho ou uma escala menor, ou grave a animação como APNG.
docs-encode-text = O texto “{ $keyword }” de uma figura não pode conter caracteres nulos e pode ocupar no máximo { $most }. Encurte-o.
docs-read-file-size = Este arquivo de imagem ocupa { $size }, e são lidos no máximo { $most }. Gere a figura novamente.
docs-read-size = Este arquivo de imagem tem { $width } por { $height } pixels. São lidos arquivos com no máximo { $side } pixels por lado e { $pixels } no total. Gere a figura novamente.
docs-read-broken = Este arquivo não é uma imagem PNG que possa ser lida: { $problem }. Gere a figura novamente.
docs-preset-unknown = O perfil “{ $name }” não existe. Disponíveis: { $names }. Um perfil próprio é indicado pelo seu arquivo, que termina em .ron.
docs-preset-file = Não é possível ler o perfil { $path }: { $cause }. Nada foi gravado. Verifique o nome e o local do arquivo e tente novamente.
docs-preset-syntax = Não é possível ler o perfil “{ $name }”: { $problem }. Nada foi gravado. Corrija o arquivo e tente novamente.
docs-preset-value = Com o valor de { $entry } do perfil “{ $name }” não é possível criar figuras. Nada foi gravado. Corrija o arquivo e tente novamente.
docs-preset-width = A figura tem { $width } pixels de largura, e o perfil permite { $most }. Recorte-a mais ou escolha uma janela ou uma escala menor.
docs-preset-weight = O arquivo da figura ocupa { $size }, e o perfil permite { $most }. Recorte-a mais ou escolha uma escala menor.
docs-preset-alt-short = O texto alternativo tem um comprimento de { $length }, e são necessários pelo menos { $least } caracteres. Diga o que a figura mostra e o que está destacado.
docs-preset-alt-long = O texto alternativo tem um comprimento de { $length }, e são permitidos no máximo { $most } caracteres. Diga apenas o que importa para a etapa.
docs-preset-alt-period = O texto alternativo não termina com ponto final. Escreva-o como uma frase.
docs-preset-alt-file = O texto alternativo cita o arquivo { $name }, que não diz nada a quem não vê a figura. Diga o que ela mostra.
docs-preset-alt-space = O texto alternativo tem espaços no início ou no fim, ou mais de uma linha. Escreva-o em uma só linha.
docs-preset-contrast = Os destaques não se distinguem do que está embaixo: o contraste é inferior a 3 para 1. Escolha outra cor ou aponte para outro elemento.

## Artigos

docs-article-unknown = Não há nenhum artigo “{ $name }”. Estes existem: { $names }.
docs-article-syntax = Não é possível ler o artigo “{ $name }”: { $problem }. Nada foi gravado. Corrija o arquivo dele e tente novamente.
docs-article-message = O artigo “{ $name }” indica, na linha { $line }, coluna { $column }, a mensagem “{ $id }”, que não existe. Nada foi gravado. Corrija o arquivo dele e tente novamente.
