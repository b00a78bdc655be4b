### Figuras da documentação.

docs-picture-fault = Não foi possível desenhar a figura: { $problem }. É uma falha do programa, e nada além da figura está faltando. Relate o problema.
docs-picture-size = Não é possível desenhar uma figura de { $width } por { $height } pixels. Cada lado deve ter de 1 a { $side } pixels, e a figura, no máximo { $pixels } pixels. Escolha outro tamanho ou outra escala.
docs-encode-gif-size = Um GIF pode ter no máximo { $side } pixels por lado, e esta figura tem { $width } por { $height }. Escolha um tamanho ou uma escala menor, ou grave a animação como APNG.
docs-encode-text = O texto “{ $keyword }” de uma figura não pode conter caracteres nulos e pode ocupar no máximo { $most }. Encurte-o.
docs-read-file-size = Este arquivo de imagem ocupa { $size }, e são lidos no máximo { $most }. Gere a figura novamente.
docs-read-size = Este arquivo de imagem tem { $width } por { $height } pixels. São lidos arquivos com no máximo { $side } pixels por lado e { $pixels } no total. Gere a figura novamente.
docs-read-broken = Este arquivo não é uma imagem PNG que possa ser lida: { $problem }. Gere a figura novamente.

## Artigos

docs-article-unknown = Não há nenhum artigo “{ $name }”. Estes existem: { $names }.
docs-article-syntax = Não é possível ler o artigo “{ $name }”: { $problem }. Nada foi gravado. Corrija o arquivo dele e tente novamente.
docs-article-message = O artigo “{ $name }” indica, na linha { $line }, coluna { $column }, a mensagem “{ $id }”, que não existe. Nada foi gravado. Corrija o arquivo dele e tente novamente.
