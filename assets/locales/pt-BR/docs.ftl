### Figuras da documentação.

docs-picture-fault = Não foi possível desenhar a figura: { $problem }. É uma falha do programa, e nada além da figura está faltando. Relate o problema.
docs-picture-size = Não é possível desenhar uma figura de { $width } por { $height } pixels. Cada lado deve ter de 1 a { $side } pixels, e a figura, no máximo { $pixels } pixels. Escolha outro tamanho ou outra escala.

## Artigos

docs-article-unknown = Não há nenhum artigo “{ $name }”. Estes existem: { $names }.
docs-article-syntax = Não é possível ler o artigo “{ $name }”: { $problem }. Nada foi gravado. Corrija o arquivo dele e tente novamente.
docs-article-message = O artigo “{ $name }” indica, na linha { $line }, coluna { $column }, a mensagem “{ $id }”, que não existe. Nada foi gravado. Corrija o arquivo dele e tente novamente.
