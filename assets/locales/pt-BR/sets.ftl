### Os conjuntos de figuras da documentação.

docs-manifest-read = Não foi possível ler { $path }: { $cause }. Esse arquivo indica as figuras aceitas, e nada foi alterado. Verifique o disco ou a conexão e tente novamente.
docs-manifest-write = Não foi possível gravar { $path }: { $cause }. Esse arquivo indica as figuras aceitas e foi deixado como estava. Verifique o disco ou a permissão para gravar nesse local e tente novamente.
docs-manifest-syntax = Não é possível ler { $path } ({ $problem }). Esse arquivo indica as figuras aceitas e foi deixado como está. Recupere-o do controle de versão, ou remova-o e aceite as figuras novamente.
docs-manifest-newer = { $path } foi gravado por uma versão mais recente do Lab Gallery: o formato dele tem o número { $found }, e esta versão conhece formatos até { $known }. Nada foi alterado. Use a versão mais recente.
docs-write-failed = Não é possível gravar { $path }: { $cause }. Nada foi alterado. Escolha outra pasta ou peça permissão para gravar nesse local.
docs-write-folder = Há uma pasta no lugar do arquivo { $path }. Nada foi alterado. Mova-a ou escolha outra pasta para as figuras.
docs-write-file = { $path } é um arquivo, e ali deve haver uma pasta para as figuras. Nada foi alterado. Mova-o ou escolha outra pasta.
docs-write-stopped = Interrompido. Nada foi alterado.
