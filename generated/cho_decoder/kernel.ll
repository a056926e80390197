; generated from specs/cho_decoder.yaml by `make generated`: do not edit
; cho_decoder K=8 M=8 C=8 H=8 O=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_8x1 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1, ptr @tile_2x1, ptr @tile_3x1, ptr @tile_4x1, ptr @tile_5x1, ptr @tile_6x1, ptr @tile_7x1, ptr @tile_8x1], align 8
@table_tile_6x2 = private unnamed_addr constant [6 x ptr] [ptr @tile_1x2, ptr @tile_2x2, ptr @tile_3x2, ptr @tile_4x2, ptr @tile_5x2, ptr @tile_6x2], align 8
@table_tile_3x4 = private unnamed_addr constant [3 x ptr] [ptr @tile_1x4, ptr @tile_2x4, ptr @tile_3x4], align 8
@table_tile_3x1 = private unnamed_addr constant [3 x ptr] [ptr @tile_1x1, ptr @tile_2x1, ptr @tile_3x1], align 8
@table_tile_4x3 = private unnamed_addr constant [4 x ptr] [ptr @tile_1x3, ptr @tile_2x3, ptr @tile_3x3, ptr @tile_4x3], align 8
@table_tile_8x1_more = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1_more, ptr @tile_2x1_more, ptr @tile_3x1_more, ptr @tile_4x1_more, ptr @tile_5x1_more, ptr @tile_6x1_more, ptr @tile_7x1_more, ptr @tile_8x1_more], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v4 = alloca i64, i64 1, align 8
  %v5 = alloca i64, i64 7, align 8
  %v33 = alloca i32, i64 1, align 4
  %v34 = alloca i32, i64 1, align 4
  %v6 = load i64, ptr %v1, align 8
  %v9 = getelementptr inbounds i64, ptr %v1, i64 1
  %v10 = load i64, ptr %v9, align 8
  %v37 = getelementptr inbounds i64, ptr %v1, i64 4
  %v38 = load i64, ptr %v37, align 8
  %v145 = getelementptr inbounds i64, ptr %v1, i64 82
  %v146 = load i64, ptr %v145, align 8
  %v172 = getelementptr inbounds i64, ptr %v1, i64 5
  %v173 = load i64, ptr %v172, align 8
  store i64 0, ptr %v4, align 8
  %v7 = getelementptr inbounds i64, ptr %v5, i64 1
  store i64 0, ptr %v7, align 8
  %v8 = getelementptr inbounds i64, ptr %v5, i64 2
  store i64 %v6, ptr %v8, align 8
  %v11 = mul i64 %v6, %v10
  %v12 = add i64 %v2, 1
  %v13 = mul i64 %v10, %v2
  %v14 = sdiv i64 %v13, %v3
  %v15 = icmp slt i64 %v14, %v10
  %v16 = select i1 %v15, i64 %v14, i64 %v10
  %v17 = mul i64 %v10, %v12
  %v18 = sdiv i64 %v17, %v3
  %v19 = icmp slt i64 %v18, %v10
  %v20 = select i1 %v19, i64 %v18, i64 %v10
  %v21 = getelementptr inbounds i64, ptr %v5, i64 3
  store i64 %v16, ptr %v21, align 8
  %v22 = getelementptr inbounds i64, ptr %v5, i64 4
  store i64 %v20, ptr %v22, align 8
  %v23 = mul i64 %v11, %v2
  %v24 = sdiv i64 %v23, %v3
  %v25 = icmp slt i64 %v24, %v11
  %v26 = select i1 %v25, i64 %v24, i64 %v11
  %v27 = mul i64 %v11, %v12
  %v28 = sdiv i64 %v27, %v3
  %v29 = icmp slt i64 %v28, %v11
  %v30 = select i1 %v29, i64 %v28, i64 %v11
  %v31 = getelementptr inbounds i64, ptr %v5, i64 5
  store i64 %v26, ptr %v31, align 8
  %v32 = getelementptr inbounds i64, ptr %v5, i64 6
  store i64 %v30, ptr %v32, align 8
  call void @llvm.x86.sse.stmxcsr(ptr %v33)
  %v35 = load i32, ptr %v33, align 4
  %v36 = or i32 %v35, 32832
  store i32 %v36, ptr %v34, align 4
  call void @llvm.x86.sse.ldmxcsr(ptr %v34)
  %v39 = icmp eq i64 %v38, 0
  br i1 %v39, label %b0, label %b1
b0:
  call void @forward_0(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br label %b1
b1:
  %v40 = icmp sgt i64 %v3, 1
  br i1 %v40, label %b2, label %b3
b2:
  %v41 = getelementptr inbounds i64, ptr %v1, i64 3
  %v42 = atomicrmw add ptr %v41, i64 1 acq_rel
  %v43 = load i64, ptr %v4, align 8
  %v44 = add i64 %v43, 1
  store i64 %v44, ptr %v4, align 8
  %v45 = mul i64 %v3, %v44
  br label %b4
b4:
  %v46 = load atomic i64, ptr %v41 acquire, align 8
  %v47 = icmp slt i64 %v46, %v45
  br i1 %v47, label %b5, label %b6
b5:
  %v48 = call i32 @sched_yield()
  br label %b4
b6:
  br label %b3
b3:
  br i1 %v39, label %b7, label %b8
b7:
  call void @forward_1(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br label %b8
b8:
  br i1 %v40, label %b9, label %b10
b9:
  %v49 = getelementptr inbounds i64, ptr %v1, i64 3
  %v50 = atomicrmw add ptr %v49, i64 1 acq_rel
  %v51 = load i64, ptr %v4, align 8
  %v52 = add i64 %v51, 1
  store i64 %v52, ptr %v4, align 8
  %v53 = mul i64 %v3, %v52
  br label %b11
b11:
  %v54 = load atomic i64, ptr %v49 acquire, align 8
  %v55 = icmp slt i64 %v54, %v53
  br i1 %v55, label %b12, label %b13
b12:
  %v56 = call i32 @sched_yield()
  br label %b11
b13:
  br label %b10
b10:
  br i1 %v39, label %b14, label %b15
b14:
  call void @forward_2(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br label %b15
b15:
  br i1 %v40, label %b16, label %b17
b16:
  %v57 = getelementptr inbounds i64, ptr %v1, i64 3
  %v58 = atomicrmw add ptr %v57, i64 1 acq_rel
  %v59 = load i64, ptr %v4, align 8
  %v60 = add i64 %v59, 1
  store i64 %v60, ptr %v4, align 8
  %v61 = mul i64 %v3, %v60
  br label %b18
b18:
  %v62 = load atomic i64, ptr %v57 acquire, align 8
  %v63 = icmp slt i64 %v62, %v61
  br i1 %v63, label %b19, label %b20
b19:
  %v64 = call i32 @sched_yield()
  br label %b18
b20:
  br label %b17
b17:
  br i1 %v39, label %b21, label %b22
b21:
  call void @forward_3(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br label %b22
b22:
  br i1 %v40, label %b23, label %b24
b23:
  %v65 = getelementptr inbounds i64, ptr %v1, i64 3
  %v66 = atomicrmw add ptr %v65, i64 1 acq_rel
  %v67 = load i64, ptr %v4, align 8
  %v68 = add i64 %v67, 1
  store i64 %v68, ptr %v4, align 8
  %v69 = mul i64 %v3, %v68
  br label %b25
b25:
  %v70 = load atomic i64, ptr %v65 acquire, align 8
  %v71 = icmp slt i64 %v70, %v69
  br i1 %v71, label %b26, label %b27
b26:
  %v72 = call i32 @sched_yield()
  br label %b25
b27:
  br label %b24
b24:
  br i1 %v39, label %b28, label %b29
b28:
  call void @forward_4(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br label %b29
b29:
  br i1 %v40, label %b30, label %b31
b30:
  %v73 = getelementptr inbounds i64, ptr %v1, i64 3
  %v74 = atomicrmw add ptr %v73, i64 1 acq_rel
  %v75 = load i64, ptr %v4, align 8
  %v76 = add i64 %v75, 1
  store i64 %v76, ptr %v4, align 8
  %v77 = mul i64 %v3, %v76
  br label %b32
b32:
  %v78 = load atomic i64, ptr %v73 acquire, align 8
  %v79 = icmp slt i64 %v78, %v77
  br i1 %v79, label %b33, label %b34
b33:
  %v80 = call i32 @sched_yield()
  br label %b32
b34:
  br label %b31
b31:
  br i1 %v39, label %b35, label %b36
b35:
  call void @forward_5(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br label %b36
b36:
  br i1 %v40, label %b37, label %b38
b37:
  %v81 = getelementptr inbounds i64, ptr %v1, i64 3
  %v82 = atomicrmw add ptr %v81, i64 1 acq_rel
  %v83 = load i64, ptr %v4, align 8
  %v84 = add i64 %v83, 1
  store i64 %v84, ptr %v4, align 8
  %v85 = mul i64 %v3, %v84
  br label %b39
b39:
  %v86 = load atomic i64, ptr %v81 acquire, align 8
  %v87 = icmp slt i64 %v86, %v85
  br i1 %v87, label %b40, label %b41
b40:
  %v88 = call i32 @sched_yield()
  br label %b39
b41:
  br label %b38
b38:
  br i1 %v39, label %b42, label %b43
b42:
  call void @forward_6(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br label %b43
b43:
  br i1 %v40, label %b44, label %b45
b44:
  %v89 = getelementptr inbounds i64, ptr %v1, i64 3
  %v90 = atomicrmw add ptr %v89, i64 1 acq_rel
  %v91 = load i64, ptr %v4, align 8
  %v92 = add i64 %v91, 1
  store i64 %v92, ptr %v4, align 8
  %v93 = mul i64 %v3, %v92
  br label %b46
b46:
  %v94 = load atomic i64, ptr %v89 acquire, align 8
  %v95 = icmp slt i64 %v94, %v93
  br i1 %v95, label %b47, label %b48
b47:
  %v96 = call i32 @sched_yield()
  br label %b46
b48:
  br label %b45
b45:
  br i1 %v39, label %b49, label %b50
b49:
  call void @forward_7(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br label %b50
b50:
  br i1 %v40, label %b51, label %b52
b51:
  %v97 = getelementptr inbounds i64, ptr %v1, i64 3
  %v98 = atomicrmw add ptr %v97, i64 1 acq_rel
  %v99 = load i64, ptr %v4, align 8
  %v100 = add i64 %v99, 1
  store i64 %v100, ptr %v4, align 8
  %v101 = mul i64 %v3, %v100
  br label %b53
b53:
  %v102 = load atomic i64, ptr %v97 acquire, align 8
  %v103 = icmp slt i64 %v102, %v101
  br i1 %v103, label %b54, label %b55
b54:
  %v104 = call i32 @sched_yield()
  br label %b53
b55:
  br label %b52
b52:
  br i1 %v39, label %b56, label %b57
b56:
  call void @forward_8(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br label %b57
b57:
  br i1 %v40, label %b58, label %b59
b58:
  %v105 = getelementptr inbounds i64, ptr %v1, i64 3
  %v106 = atomicrmw add ptr %v105, i64 1 acq_rel
  %v107 = load i64, ptr %v4, align 8
  %v108 = add i64 %v107, 1
  store i64 %v108, ptr %v4, align 8
  %v109 = mul i64 %v3, %v108
  br label %b60
b60:
  %v110 = load atomic i64, ptr %v105 acquire, align 8
  %v111 = icmp slt i64 %v110, %v109
  br i1 %v111, label %b61, label %b62
b61:
  %v112 = call i32 @sched_yield()
  br label %b60
b62:
  br label %b59
b59:
  br i1 %v39, label %b63, label %b64
b63:
  call void @forward_9(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br label %b64
b64:
  br i1 %v40, label %b65, label %b66
b65:
  %v113 = getelementptr inbounds i64, ptr %v1, i64 3
  %v114 = atomicrmw add ptr %v113, i64 1 acq_rel
  %v115 = load i64, ptr %v4, align 8
  %v116 = add i64 %v115, 1
  store i64 %v116, ptr %v4, align 8
  %v117 = mul i64 %v3, %v116
  br label %b67
b67:
  %v118 = load atomic i64, ptr %v113 acquire, align 8
  %v119 = icmp slt i64 %v118, %v117
  br i1 %v119, label %b68, label %b69
b68:
  %v120 = call i32 @sched_yield()
  br label %b67
b69:
  br label %b66
b66:
  br i1 %v39, label %b70, label %b71
b70:
  call void @forward_10(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br label %b71
b71:
  br i1 %v40, label %b72, label %b73
b72:
  %v121 = getelementptr inbounds i64, ptr %v1, i64 3
  %v122 = atomicrmw add ptr %v121, i64 1 acq_rel
  %v123 = load i64, ptr %v4, align 8
  %v124 = add i64 %v123, 1
  store i64 %v124, ptr %v4, align 8
  %v125 = mul i64 %v3, %v124
  br label %b74
b74:
  %v126 = load atomic i64, ptr %v121 acquire, align 8
  %v127 = icmp slt i64 %v126, %v125
  br i1 %v127, label %b75, label %b76
b75:
  %v128 = call i32 @sched_yield()
  br label %b74
b76:
  br label %b73
b73:
  br i1 %v39, label %b77, label %b78
b77:
  call void @forward_11(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br label %b78
b78:
  br i1 %v40, label %b79, label %b80
b79:
  %v129 = getelementptr inbounds i64, ptr %v1, i64 3
  %v130 = atomicrmw add ptr %v129, i64 1 acq_rel
  %v131 = load i64, ptr %v4, align 8
  %v132 = add i64 %v131, 1
  store i64 %v132, ptr %v4, align 8
  %v133 = mul i64 %v3, %v132
  br label %b81
b81:
  %v134 = load atomic i64, ptr %v129 acquire, align 8
  %v135 = icmp slt i64 %v134, %v133
  br i1 %v135, label %b82, label %b83
b82:
  %v136 = call i32 @sched_yield()
  br label %b81
b83:
  br label %b80
b80:
  br i1 %v39, label %b84, label %b85
b84:
  call void @forward_12(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br label %b85
b85:
  br i1 %v40, label %b86, label %b87
b86:
  %v137 = getelementptr inbounds i64, ptr %v1, i64 3
  %v138 = atomicrmw add ptr %v137, i64 1 acq_rel
  %v139 = load i64, ptr %v4, align 8
  %v140 = add i64 %v139, 1
  store i64 %v140, ptr %v4, align 8
  %v141 = mul i64 %v3, %v140
  br label %b88
b88:
  %v142 = load atomic i64, ptr %v137 acquire, align 8
  %v143 = icmp slt i64 %v142, %v141
  br i1 %v143, label %b89, label %b90
b89:
  %v144 = call i32 @sched_yield()
  br label %b88
b90:
  br label %b87
b87:
  br i1 %v39, label %b91, label %b92
b91:
  %v147 = icmp eq i64 %v146, 0
  br i1 %v147, label %b93, label %b94
b93:
  call void @forward_13(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br label %b94
b94:
  br label %b92
b92:
  br i1 %v40, label %b95, label %b96
b95:
  %v148 = getelementptr inbounds i64, ptr %v1, i64 3
  %v149 = atomicrmw add ptr %v148, i64 1 acq_rel
  %v150 = load i64, ptr %v4, align 8
  %v151 = add i64 %v150, 1
  store i64 %v151, ptr %v4, align 8
  %v152 = mul i64 %v3, %v151
  br label %b97
b97:
  %v153 = load atomic i64, ptr %v148 acquire, align 8
  %v154 = icmp slt i64 %v153, %v152
  br i1 %v154, label %b98, label %b99
b98:
  %v155 = call i32 @sched_yield()
  br label %b97
b99:
  br label %b96
b96:
  br i1 %v39, label %b100, label %b101
b100:
  call void @forward_14(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br label %b101
b101:
  br i1 %v40, label %b102, label %b103
b102:
  %v156 = getelementptr inbounds i64, ptr %v1, i64 3
  %v157 = atomicrmw add ptr %v156, i64 1 acq_rel
  %v158 = load i64, ptr %v4, align 8
  %v159 = add i64 %v158, 1
  store i64 %v159, ptr %v4, align 8
  %v160 = mul i64 %v3, %v159
  br label %b104
b104:
  %v161 = load atomic i64, ptr %v156 acquire, align 8
  %v162 = icmp slt i64 %v161, %v160
  br i1 %v162, label %b105, label %b106
b105:
  %v163 = call i32 @sched_yield()
  br label %b104
b106:
  br label %b103
b103:
  br i1 %v39, label %b107, label %b108
b107:
  call void @forward_15(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br label %b108
b108:
  br i1 %v40, label %b109, label %b110
b109:
  %v164 = getelementptr inbounds i64, ptr %v1, i64 3
  %v165 = atomicrmw add ptr %v164, i64 1 acq_rel
  %v166 = load i64, ptr %v4, align 8
  %v167 = add i64 %v166, 1
  store i64 %v167, ptr %v4, align 8
  %v168 = mul i64 %v3, %v167
  br label %b111
b111:
  %v169 = load atomic i64, ptr %v164 acquire, align 8
  %v170 = icmp slt i64 %v169, %v168
  br i1 %v170, label %b112, label %b113
b112:
  %v171 = call i32 @sched_yield()
  br label %b111
b113:
  br label %b110
b110:
  %v192 = getelementptr inbounds i64, ptr %v1, i64 3
  br label %b114
b114:
  %v174 = phi i64 [ 0, %b110 ], [ %v210, %b126 ]
  %v175 = icmp slt i64 %v174, %v6
  br i1 %v175, label %b115, label %b116
b115:
  %v176 = add i64 %v174, %v173
  %v177 = icmp slt i64 %v176, %v6
  %v178 = select i1 %v177, i64 %v176, i64 %v6
  %v179 = sub i64 %v178, %v174
  store i64 %v174, ptr %v7, align 8
  store i64 %v179, ptr %v8, align 8
  %v180 = mul i64 %v179, %v10
  %v181 = mul i64 %v180, %v2
  %v182 = sdiv i64 %v181, %v3
  %v183 = icmp slt i64 %v182, %v180
  %v184 = select i1 %v183, i64 %v182, i64 %v180
  %v185 = mul i64 %v180, %v12
  %v186 = sdiv i64 %v185, %v3
  %v187 = icmp slt i64 %v186, %v180
  %v188 = select i1 %v187, i64 %v186, i64 %v180
  %v189 = mul i64 %v174, %v10
  %v190 = add i64 %v184, %v189
  %v191 = add i64 %v188, %v189
  store i64 %v190, ptr %v31, align 8
  store i64 %v191, ptr %v32, align 8
  call void @forward_16(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_17(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v40, label %b117, label %b118
b117:
  %v193 = atomicrmw add ptr %v192, i64 1 acq_rel
  %v194 = load i64, ptr %v4, align 8
  %v195 = add i64 %v194, 1
  store i64 %v195, ptr %v4, align 8
  %v196 = mul i64 %v3, %v195
  br label %b119
b119:
  %v197 = load atomic i64, ptr %v192 acquire, align 8
  %v198 = icmp slt i64 %v197, %v196
  br i1 %v198, label %b120, label %b121
b120:
  %v199 = call i32 @sched_yield()
  br label %b119
b121:
  br label %b118
b118:
  br label %b122
b122:
  %v200 = phi i64 [ %v174, %b118 ], [ %v202, %b123 ]
  %v201 = icmp slt i64 %v200, %v178
  br i1 %v201, label %b123, label %b124
b123:
  store i64 %v200, ptr %v5, align 8
  call void @forward_18(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  %v202 = add nsw i64 %v200, 1
  br label %b122
b124:
  br i1 %v40, label %b125, label %b126
b125:
  %v203 = atomicrmw add ptr %v192, i64 1 acq_rel
  %v204 = load i64, ptr %v4, align 8
  %v205 = add i64 %v204, 1
  store i64 %v205, ptr %v4, align 8
  %v206 = mul i64 %v3, %v205
  br label %b127
b127:
  %v207 = load atomic i64, ptr %v192 acquire, align 8
  %v208 = icmp slt i64 %v207, %v206
  br i1 %v208, label %b128, label %b129
b128:
  %v209 = call i32 @sched_yield()
  br label %b127
b129:
  br label %b126
b126:
  %v210 = add nsw i64 %v174, %v173
  br label %b114
b116:
  store i64 0, ptr %v7, align 8
  store i64 %v6, ptr %v8, align 8
  store i64 %v26, ptr %v31, align 8
  store i64 %v30, ptr %v32, align 8
  br i1 %v39, label %b130, label %b131
b130:
  call void @forward_19(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br label %b131
b131:
  br i1 %v40, label %b132, label %b133
b132:
  %v211 = atomicrmw add ptr %v192, i64 1 acq_rel
  %v212 = load i64, ptr %v4, align 8
  %v213 = add i64 %v212, 1
  store i64 %v213, ptr %v4, align 8
  %v214 = mul i64 %v3, %v213
  br label %b134
b134:
  %v215 = load atomic i64, ptr %v192 acquire, align 8
  %v216 = icmp slt i64 %v215, %v214
  br i1 %v216, label %b135, label %b136
b135:
  %v217 = call i32 @sched_yield()
  br label %b134
b136:
  br label %b133
b133:
  call void @forward_20(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_21(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_22(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_23(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_24(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v40, label %b137, label %b138
b137:
  %v218 = atomicrmw add ptr %v192, i64 1 acq_rel
  %v219 = load i64, ptr %v4, align 8
  %v220 = add i64 %v219, 1
  store i64 %v220, ptr %v4, align 8
  %v221 = mul i64 %v3, %v220
  br label %b139
b139:
  %v222 = load atomic i64, ptr %v192 acquire, align 8
  %v223 = icmp slt i64 %v222, %v221
  br i1 %v223, label %b140, label %b141
b140:
  %v224 = call i32 @sched_yield()
  br label %b139
b141:
  br label %b138
b138:
  call void @llvm.x86.sse.ldmxcsr(ptr %v33)
  ret void
}
define internal void @forward_0(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 73
  %v6 = load ptr, ptr %v5, align 4
  %v25 = load ptr, ptr %v0, align 4
  %v39 = getelementptr inbounds ptr, ptr %v0, i64 3
  %v40 = load ptr, ptr %v39, align 4
  %v54 = getelementptr inbounds ptr, ptr %v0, i64 2
  %v55 = load ptr, ptr %v54, align 4
  %v69 = getelementptr inbounds ptr, ptr %v0, i64 1
  %v70 = load ptr, ptr %v69, align 4
  %v84 = getelementptr inbounds ptr, ptr %v0, i64 4
  %v85 = load ptr, ptr %v84, align 4
  %v7 = add i64 %v2, 1
  %v8 = sdiv i64 %v2, %v3
  %v9 = icmp slt i64 %v8, 1
  %v10 = select i1 %v9, i64 %v8, i64 1
  %v11 = sdiv i64 %v7, %v3
  %v12 = icmp slt i64 %v11, 1
  %v13 = select i1 %v12, i64 %v11, i64 1
  %v14 = icmp slt i64 %v13, 1
  %v15 = select i1 %v14, i64 %v13, i64 1
  br label %b0
b0:
  %v16 = phi i64 [ %v10, %entry ], [ %v28, %b1 ]
  %v17 = icmp slt i64 %v16, %v15
  br i1 %v17, label %b1, label %b2
b1:
  %v18 = mul i64 %v16, 64
  %v19 = mul i64 %v16, 8
  %v20 = getelementptr inbounds float, ptr %v6, i64 %v18
  %v21 = sub i64 8, %v19
  %v22 = icmp slt i64 %v21, 0
  %v23 = select i1 %v22, i64 0, i64 %v21
  %v24 = mul i64 %v19, 8
  %v26 = getelementptr inbounds float, ptr %v25, i64 %v24
  call void @pack_turned(ptr %v26, i64 8, i64 1, i64 8, i64 %v23, ptr %v20, i64 8)
  %v27 = add i64 %v18, 64
  %v28 = add nsw i64 %v16, 1
  br label %b0
b2:
  %v29 = getelementptr inbounds float, ptr %v6, i64 64
  br label %b3
b3:
  %v30 = phi i64 [ %v10, %b2 ], [ %v43, %b4 ]
  %v31 = icmp slt i64 %v30, %v15
  br i1 %v31, label %b4, label %b5
b4:
  %v32 = mul i64 %v30, 64
  %v33 = mul i64 %v30, 8
  %v34 = getelementptr inbounds float, ptr %v29, i64 %v32
  %v35 = sub i64 8, %v33
  %v36 = icmp slt i64 %v35, 0
  %v37 = select i1 %v36, i64 0, i64 %v35
  %v38 = mul i64 %v33, 8
  %v41 = getelementptr inbounds float, ptr %v40, i64 %v38
  call void @pack_turned(ptr %v41, i64 8, i64 1, i64 8, i64 %v37, ptr %v34, i64 8)
  %v42 = add i64 %v32, 64
  %v43 = add nsw i64 %v30, 1
  br label %b3
b5:
  %v44 = getelementptr inbounds float, ptr %v6, i64 128
  br label %b6
b6:
  %v45 = phi i64 [ %v10, %b5 ], [ %v58, %b7 ]
  %v46 = icmp slt i64 %v45, %v15
  br i1 %v46, label %b7, label %b8
b7:
  %v47 = mul i64 %v45, 64
  %v48 = mul i64 %v45, 8
  %v49 = getelementptr inbounds float, ptr %v44, i64 %v47
  %v50 = sub i64 8, %v48
  %v51 = icmp slt i64 %v50, 0
  %v52 = select i1 %v51, i64 0, i64 %v50
  %v53 = mul i64 %v48, 8
  %v56 = getelementptr inbounds float, ptr %v55, i64 %v53
  call void @pack_turned(ptr %v56, i64 8, i64 1, i64 8, i64 %v52, ptr %v49, i64 8)
  %v57 = add i64 %v47, 64
  %v58 = add nsw i64 %v45, 1
  br label %b6
b8:
  %v59 = getelementptr inbounds float, ptr %v6, i64 192
  br label %b9
b9:
  %v60 = phi i64 [ %v10, %b8 ], [ %v73, %b10 ]
  %v61 = icmp slt i64 %v60, %v15
  br i1 %v61, label %b10, label %b11
b10:
  %v62 = mul i64 %v60, 64
  %v63 = mul i64 %v60, 8
  %v64 = getelementptr inbounds float, ptr %v59, i64 %v62
  %v65 = sub i64 8, %v63
  %v66 = icmp slt i64 %v65, 0
  %v67 = select i1 %v66, i64 0, i64 %v65
  %v68 = mul i64 %v63, 8
  %v71 = getelementptr inbounds float, ptr %v70, i64 %v68
  call void @pack_turned(ptr %v71, i64 8, i64 1, i64 8, i64 %v67, ptr %v64, i64 8)
  %v72 = add i64 %v62, 64
  %v73 = add nsw i64 %v60, 1
  br label %b9
b11:
  %v74 = getelementptr inbounds float, ptr %v6, i64 256
  br label %b12
b12:
  %v75 = phi i64 [ %v10, %b11 ], [ %v95, %b13 ]
  %v76 = icmp slt i64 %v75, %v15
  br i1 %v76, label %b13, label %b14
b13:
  %v77 = mul i64 %v75, 128
  %v78 = mul i64 %v75, 16
  %v79 = getelementptr inbounds float, ptr %v74, i64 %v77
  %v80 = sub i64 16, %v78
  %v81 = icmp slt i64 %v80, 0
  %v82 = select i1 %v81, i64 0, i64 %v80
  %v83 = mul i64 %v78, 8
  %v86 = getelementptr inbounds float, ptr %v85, i64 %v83
  call void @pack_turned(ptr %v86, i64 8, i64 1, i64 8, i64 %v82, ptr %v79, i64 16)
  %v87 = getelementptr inbounds float, ptr %v79, i64 8
  %v88 = add i64 %v78, 8
  %v89 = sub i64 16, %v88
  %v90 = icmp slt i64 %v89, 0
  %v91 = select i1 %v90, i64 0, i64 %v89
  %v92 = mul i64 %v88, 8
  %v93 = getelementptr inbounds float, ptr %v85, i64 %v92
  call void @pack_turned(ptr %v93, i64 8, i64 1, i64 8, i64 %v91, ptr %v87, i64 16)
  %v94 = add i64 %v77, 128
  %v95 = add nsw i64 %v75, 1
  br label %b12
b14:
  ret void
}
define internal void @pack_turned(ptr %v0, i64 %v1, i64 %v2, i64 %v3, i64 %v4, ptr %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 8
  %v8 = mul i64 %v7, 8
  %v9 = icmp sge i64 %v4, 8
  %v10 = select i1 %v9, i64 %v8, i64 0
  %v14 = mul i64 %v1, 2
  %v16 = mul i64 %v1, 3
  %v18 = mul i64 %v1, 4
  %v20 = mul i64 %v1, 5
  %v22 = mul i64 %v1, 6
  %v24 = mul i64 %v1, 7
  br label %b0
b0:
  %v11 = phi i64 [ 0, %entry ], [ %v89, %b1 ]
  %v12 = icmp slt i64 %v11, %v10
  br i1 %v12, label %b1, label %b2
b1:
  %v13 = add i64 %v11, %v1
  %v15 = add i64 %v11, %v14
  %v17 = add i64 %v11, %v16
  %v19 = add i64 %v11, %v18
  %v21 = add i64 %v11, %v20
  %v23 = add i64 %v11, %v22
  %v25 = add i64 %v11, %v24
  %v26 = getelementptr inbounds float, ptr %v0, i64 %v11
  %v27 = load <8 x float>, ptr %v26, align 4
  %v28 = getelementptr inbounds float, ptr %v0, i64 %v13
  %v29 = load <8 x float>, ptr %v28, align 4
  %v30 = getelementptr inbounds float, ptr %v0, i64 %v15
  %v31 = load <8 x float>, ptr %v30, align 4
  %v32 = getelementptr inbounds float, ptr %v0, i64 %v17
  %v33 = load <8 x float>, ptr %v32, align 4
  %v34 = getelementptr inbounds float, ptr %v0, i64 %v19
  %v35 = load <8 x float>, ptr %v34, align 4
  %v36 = getelementptr inbounds float, ptr %v0, i64 %v21
  %v37 = load <8 x float>, ptr %v36, align 4
  %v38 = getelementptr inbounds float, ptr %v0, i64 %v23
  %v39 = load <8 x float>, ptr %v38, align 4
  %v40 = getelementptr inbounds float, ptr %v0, i64 %v25
  %v41 = load <8 x float>, ptr %v40, align 4
  %v42 = shufflevector <8 x float> %v27, <8 x float> %v35, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v43 = shufflevector <8 x float> %v27, <8 x float> %v35, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v44 = shufflevector <8 x float> %v29, <8 x float> %v37, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v45 = shufflevector <8 x float> %v29, <8 x float> %v37, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v46 = shufflevector <8 x float> %v31, <8 x float> %v39, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v47 = shufflevector <8 x float> %v31, <8 x float> %v39, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v48 = shufflevector <8 x float> %v33, <8 x float> %v41, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v49 = shufflevector <8 x float> %v33, <8 x float> %v41, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v50 = shufflevector <8 x float> %v42, <8 x float> %v46, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v51 = shufflevector <8 x float> %v42, <8 x float> %v46, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v52 = shufflevector <8 x float> %v44, <8 x float> %v48, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v53 = shufflevector <8 x float> %v44, <8 x float> %v48, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v54 = shufflevector <8 x float> %v43, <8 x float> %v47, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v55 = shufflevector <8 x float> %v43, <8 x float> %v47, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v56 = shufflevector <8 x float> %v45, <8 x float> %v49, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v57 = shufflevector <8 x float> %v45, <8 x float> %v49, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v58 = shufflevector <8 x float> %v50, <8 x float> %v52, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v59 = shufflevector <8 x float> %v50, <8 x float> %v52, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v60 = shufflevector <8 x float> %v51, <8 x float> %v53, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v61 = shufflevector <8 x float> %v51, <8 x float> %v53, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v62 = shufflevector <8 x float> %v54, <8 x float> %v56, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v63 = shufflevector <8 x float> %v54, <8 x float> %v56, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v64 = shufflevector <8 x float> %v55, <8 x float> %v57, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v65 = shufflevector <8 x float> %v55, <8 x float> %v57, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v66 = mul i64 %v11, %v6
  %v67 = getelementptr inbounds float, ptr %v5, i64 %v66
  store <8 x float> %v58, ptr %v67, align 4
  %v68 = add i64 %v11, 1
  %v69 = mul i64 %v68, %v6
  %v70 = getelementptr inbounds float, ptr %v5, i64 %v69
  store <8 x float> %v59, ptr %v70, align 4
  %v71 = add i64 %v11, 2
  %v72 = mul i64 %v71, %v6
  %v73 = getelementptr inbounds float, ptr %v5, i64 %v72
  store <8 x float> %v60, ptr %v73, align 4
  %v74 = add i64 %v11, 3
  %v75 = mul i64 %v74, %v6
  %v76 = getelementptr inbounds float, ptr %v5, i64 %v75
  store <8 x float> %v61, ptr %v76, align 4
  %v77 = add i64 %v11, 4
  %v78 = mul i64 %v77, %v6
  %v79 = getelementptr inbounds float, ptr %v5, i64 %v78
  store <8 x float> %v62, ptr %v79, align 4
  %v80 = add i64 %v11, 5
  %v81 = mul i64 %v80, %v6
  %v82 = getelementptr inbounds float, ptr %v5, i64 %v81
  store <8 x float> %v63, ptr %v82, align 4
  %v83 = add i64 %v11, 6
  %v84 = mul i64 %v83, %v6
  %v85 = getelementptr inbounds float, ptr %v5, i64 %v84
  store <8 x float> %v64, ptr %v85, align 4
  %v86 = add i64 %v11, 7
  %v87 = mul i64 %v86, %v6
  %v88 = getelementptr inbounds float, ptr %v5, i64 %v87
  store <8 x float> %v65, ptr %v88, align 4
  %v89 = add nsw i64 %v11, 8
  br label %b0
b2:
  %v90 = icmp ult i64 %v4, 8
  %v91 = select i1 %v90, i64 %v4, i64 8
  %v92 = trunc i64 %v91 to i32
  %v93 = insertelement <8 x i32> poison, i32 %v92, i64 0
  %v94 = shufflevector <8 x i32> %v93, <8 x i32> poison, <8 x i32> zeroinitializer
  %v95 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v94
  %v100 = insertelement <8 x i64> poison, i64 %v1, i64 0
  %v101 = shufflevector <8 x i64> %v100, <8 x i64> poison, <8 x i32> zeroinitializer
  %v102 = mul <8 x i64> <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>, %v101
  br label %b3
b3:
  %v96 = phi i64 [ %v10, %b2 ], [ %v107, %b4 ]
  %v97 = icmp slt i64 %v96, %v3
  br i1 %v97, label %b4, label %b5
b4:
  %v98 = mul i64 %v96, %v2
  %v99 = getelementptr inbounds float, ptr %v0, i64 %v98
  %v103 = getelementptr float, ptr %v99, <8 x i64> %v102
  %v104 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v103, <8 x i1> %v95, <8 x float> zeroinitializer)
  %v105 = mul i64 %v96, %v6
  %v106 = getelementptr inbounds float, ptr %v5, i64 %v105
  store <8 x float> %v104, ptr %v106, align 4
  %v107 = add nsw i64 %v96, 1
  br label %b3
b5:
  ret void
}
define internal void @forward_1(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v8 = alloca float, i64 64, align 4
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 73
  %v6 = load ptr, ptr %v5, align 4
  %v9 = getelementptr inbounds i64, ptr %v4, i64 3
  %v10 = load i64, ptr %v9, align 8
  %v11 = getelementptr inbounds i64, ptr %v4, i64 4
  %v12 = load i64, ptr %v11, align 8
  %v49 = getelementptr inbounds ptr, ptr %v0, i64 5
  %v50 = load ptr, ptr %v49, align 4
  %v66 = getelementptr inbounds ptr, ptr %v0, i64 41
  %v67 = load ptr, ptr %v66, align 4
  %v7 = getelementptr inbounds float, ptr %v6, i64 1088
  br label %b0
b0:
  %v13 = phi i64 [ %v10, %entry ], [ %v82, %b5 ]
  %v14 = icmp slt i64 %v13, %v12
  br i1 %v14, label %b1, label %b2
b1:
  %v15 = add i64 %v13, 96
  %v16 = icmp slt i64 %v15, %v12
  %v17 = select i1 %v16, i64 %v15, i64 %v12
  %v18 = sub i64 %v17, %v13
  %v19 = add i64 %v18, 7
  %v20 = sdiv i64 %v19, 8
  %v21 = icmp slt i64 %v20, 1
  %v22 = select i1 %v21, i64 1, i64 %v20
  %v23 = sdiv i64 %v18, %v22
  %v24 = mul i64 %v23, %v20
  %v25 = sub i64 %v18, %v24
  br label %b3
b3:
  %v26 = phi i64 [ 0, %b1 ], [ %v81, %b8 ]
  %v27 = icmp slt i64 %v26, 1
  br i1 %v27, label %b4, label %b5
b4:
  %v28 = add i64 %v26, 1
  %v29 = icmp slt i64 %v28, 1
  %v30 = select i1 %v29, i64 %v28, i64 %v26
  %v43 = mul i64 %v26, 64
  %v44 = mul i64 %v30, 64
  %v53 = getelementptr inbounds float, ptr %v6, i64 %v43
  %v58 = add i64 %v43, 64
  %v59 = add i64 %v44, 64
  br label %b6
b6:
  %v31 = phi i64 [ 0, %b4 ], [ %v80, %b13 ]
  %v32 = icmp slt i64 %v31, %v20
  br i1 %v32, label %b7, label %b8
b7:
  %v33 = icmp slt i64 %v31, %v25
  %v34 = mul i64 %v31, %v23
  %v35 = select i1 %v33, i64 %v31, i64 %v25
  %v36 = add i64 %v34, %v35
  %v37 = add i64 %v13, %v36
  %v38 = zext i1 %v33 to i64
  %v39 = add i64 %v23, %v38
  %v40 = sub i64 %v17, %v37
  %v41 = icmp slt i64 %v40, %v39
  %v42 = select i1 %v41, i64 %v40, i64 %v39
  %v45 = sdiv i64 %v31, %v20
  %v46 = mul i64 %v45, 128
  %v47 = add i64 %v44, %v46
  %v48 = getelementptr inbounds float, ptr %v6, i64 %v47
  %v51 = mul i64 %v37, 8
  %v52 = getelementptr inbounds float, ptr %v50, i64 %v51
  %v54 = sub i64 %v42, 1
  %v55 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v54
  %v56 = load ptr, ptr %v55, align 4
  %v57 = icmp sgt i64 %v42, 0
  br i1 %v57, label %b9, label %b10
b9:
  call void %v56(ptr %v52, i64 8, ptr %v53, i64 8, ptr %v8, i64 8, i64 0, i64 1, ptr %v48, i64 0)
  br label %b10
b10:
  %v60 = add i64 %v37, %v42
  br label %b11
b11:
  %v61 = phi i64 [ %v37, %b10 ], [ %v79, %b16 ]
  %v62 = icmp slt i64 %v61, %v60
  br i1 %v62, label %b12, label %b13
b12:
  %v63 = sub i64 %v61, %v37
  %v64 = mul i64 %v63, 8
  %v65 = getelementptr inbounds float, ptr %v8, i64 %v64
  %v68 = mul i64 %v61, 8
  %v69 = getelementptr inbounds float, ptr %v67, i64 %v68
  br label %b14
b14:
  %v70 = phi i64 [ 0, %b12 ], [ %v78, %b15 ]
  %v71 = icmp slt i64 %v70, 1
  br i1 %v71, label %b15, label %b16
b15:
  %v72 = add i64 %v26, %v70
  %v73 = mul i64 %v72, 8
  %v74 = mul i64 %v70, 8
  %v75 = getelementptr inbounds float, ptr %v65, i64 %v74
  %v76 = load <8 x float>, ptr %v75, align 4
  %v77 = getelementptr inbounds float, ptr %v69, i64 %v73
  store <8 x float> %v76, ptr %v77, align 4
  %v78 = add nsw i64 %v70, 1
  br label %b14
b16:
  %v79 = add nsw i64 %v61, 1
  br label %b11
b13:
  %v80 = add nsw i64 %v31, 1
  br label %b6
b8:
  %v81 = add nsw i64 %v26, 1
  br label %b3
b5:
  %v82 = add nsw i64 %v13, 96
  br label %b0
b2:
  ret void
}
define internal void @tile_1x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6, i64 %v7, ptr %v8, i64 %v9) #2 {
entry:
  %v10 = sdiv i64 %v3, 4
  %v11 = mul i64 %v10, 4
  br label %b0
b0:
  %v12 = phi i64 [ 0, %entry ], [ %v53, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v25, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v52, %b1 ]
  %v17 = icmp slt i64 %v12, %v11
  br i1 %v17, label %b1, label %b2
b1:
  %v18 = mul i64 %v12, 8
  %v19 = getelementptr inbounds float, ptr %v2, i64 %v18
  %v20 = getelementptr inbounds float, ptr %v0, i64 %v12
  %v21 = load <8 x float>, ptr %v19, align 4
  %v22 = load float, ptr %v20, align 4
  %v23 = insertelement <8 x float> poison, float %v22, i64 0
  %v24 = shufflevector <8 x float> %v23, <8 x float> poison, <8 x i32> zeroinitializer
  %v25 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v24, <8 x float> %v21, <8 x float> %v13)
  %v26 = add i64 %v12, 1
  %v27 = mul i64 %v26, 8
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v26
  %v30 = load <8 x float>, ptr %v28, align 4
  %v31 = load float, ptr %v29, align 4
  %v32 = insertelement <8 x float> poison, float %v31, i64 0
  %v33 = shufflevector <8 x float> %v32, <8 x float> poison, <8 x i32> zeroinitializer
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v30, <8 x float> %v14)
  %v35 = add i64 %v12, 2
  %v36 = mul i64 %v35, 8
  %v37 = getelementptr inbounds float, ptr %v2, i64 %v36
  %v38 = getelementptr inbounds float, ptr %v0, i64 %v35
  %v39 = load <8 x float>, ptr %v37, align 4
  %v40 = load float, ptr %v38, align 4
  %v41 = insertelement <8 x float> poison, float %v40, i64 0
  %v42 = shufflevector <8 x float> %v41, <8 x float> poison, <8 x i32> zeroinitializer
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v39, <8 x float> %v15)
  %v44 = add i64 %v12, 3
  %v45 = mul i64 %v44, 8
  %v46 = getelementptr inbounds float, ptr %v2, i64 %v45
  %v47 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v48 = load <8 x float>, ptr %v46, align 4
  %v49 = load float, ptr %v47, align 4
  %v50 = insertelement <8 x float> poison, float %v49, i64 0
  %v51 = shufflevector <8 x float> %v50, <8 x float> poison, <8 x i32> zeroinitializer
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v51, <8 x float> %v48, <8 x float> %v16)
  %v53 = add nsw i64 %v12, 4
  br label %b0
b2:
  %v54 = fadd <8 x float> %v13, %v14
  %v55 = fadd <8 x float> %v54, %v15
  %v56 = fadd <8 x float> %v55, %v16
  br label %b3
b3:
  %v57 = phi i64 [ %v11, %b2 ], [ %v68, %b4 ]
  %v58 = phi <8 x float> [ %v56, %b2 ], [ %v67, %b4 ]
  %v59 = icmp slt i64 %v57, %v3
  br i1 %v59, label %b4, label %b5
b4:
  %v60 = mul i64 %v57, 8
  %v61 = getelementptr inbounds float, ptr %v2, i64 %v60
  %v62 = getelementptr inbounds float, ptr %v0, i64 %v57
  %v63 = load <8 x float>, ptr %v61, align 4
  %v64 = load float, ptr %v62, align 4
  %v65 = insertelement <8 x float> poison, float %v64, i64 0
  %v66 = shufflevector <8 x float> %v65, <8 x float> poison, <8 x i32> zeroinitializer
  %v67 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v66, <8 x float> %v63, <8 x float> %v58)
  %v68 = add nsw i64 %v57, 1
  br label %b3
b5:
  store <8 x float> %v58, ptr %v4, align 4
  ret void
}
define internal void @tile_2x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6, i64 %v7, ptr %v8, i64 %v9) #2 {
entry:
  %v10 = sdiv i64 %v3, 4
  %v11 = mul i64 %v10, 4
  br label %b0
b0:
  %v12 = phi i64 [ 0, %entry ], [ %v77, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v29, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v57, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v71, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v76, %b1 ]
  %v21 = icmp slt i64 %v12, %v11
  br i1 %v21, label %b1, label %b2
b1:
  %v22 = mul i64 %v12, 8
  %v23 = getelementptr inbounds float, ptr %v2, i64 %v22
  %v24 = getelementptr inbounds float, ptr %v0, i64 %v12
  %v25 = load <8 x float>, ptr %v23, align 4
  %v26 = load float, ptr %v24, align 4
  %v27 = insertelement <8 x float> poison, float %v26, i64 0
  %v28 = shufflevector <8 x float> %v27, <8 x float> poison, <8 x i32> zeroinitializer
  %v29 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v28, <8 x float> %v25, <8 x float> %v13)
  %v30 = getelementptr inbounds float, ptr %v24, i64 %v1
  %v31 = load float, ptr %v30, align 4
  %v32 = insertelement <8 x float> poison, float %v31, i64 0
  %v33 = shufflevector <8 x float> %v32, <8 x float> poison, <8 x i32> zeroinitializer
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v25, <8 x float> %v14)
  %v35 = add i64 %v12, 1
  %v36 = mul i64 %v35, 8
  %v37 = getelementptr inbounds float, ptr %v2, i64 %v36
  %v38 = getelementptr inbounds float, ptr %v0, i64 %v35
  %v39 = load <8 x float>, ptr %v37, align 4
  %v40 = load float, ptr %v38, align 4
  %v41 = insertelement <8 x float> poison, float %v40, i64 0
  %v42 = shufflevector <8 x float> %v41, <8 x float> poison, <8 x i32> zeroinitializer
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v39, <8 x float> %v15)
  %v44 = getelementptr inbounds float, ptr %v38, i64 %v1
  %v45 = load float, ptr %v44, align 4
  %v46 = insertelement <8 x float> poison, float %v45, i64 0
  %v47 = shufflevector <8 x float> %v46, <8 x float> poison, <8 x i32> zeroinitializer
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v47, <8 x float> %v39, <8 x float> %v16)
  %v49 = add i64 %v12, 2
  %v50 = mul i64 %v49, 8
  %v51 = getelementptr inbounds float, ptr %v2, i64 %v50
  %v52 = getelementptr inbounds float, ptr %v0, i64 %v49
  %v53 = load <8 x float>, ptr %v51, align 4
  %v54 = load float, ptr %v52, align 4
  %v55 = insertelement <8 x float> poison, float %v54, i64 0
  %v56 = shufflevector <8 x float> %v55, <8 x float> poison, <8 x i32> zeroinitializer
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v53, <8 x float> %v17)
  %v58 = getelementptr inbounds float, ptr %v52, i64 %v1
  %v59 = load float, ptr %v58, align 4
  %v60 = insertelement <8 x float> poison, float %v59, i64 0
  %v61 = shufflevector <8 x float> %v60, <8 x float> poison, <8 x i32> zeroinitializer
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v53, <8 x float> %v18)
  %v63 = add i64 %v12, 3
  %v64 = mul i64 %v63, 8
  %v65 = getelementptr inbounds float, ptr %v2, i64 %v64
  %v66 = getelementptr inbounds float, ptr %v0, i64 %v63
  %v67 = load <8 x float>, ptr %v65, align 4
  %v68 = load float, ptr %v66, align 4
  %v69 = insertelement <8 x float> poison, float %v68, i64 0
  %v70 = shufflevector <8 x float> %v69, <8 x float> poison, <8 x i32> zeroinitializer
  %v71 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v70, <8 x float> %v67, <8 x float> %v19)
  %v72 = getelementptr inbounds float, ptr %v66, i64 %v1
  %v73 = load float, ptr %v72, align 4
  %v74 = insertelement <8 x float> poison, float %v73, i64 0
  %v75 = shufflevector <8 x float> %v74, <8 x float> poison, <8 x i32> zeroinitializer
  %v76 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v75, <8 x float> %v67, <8 x float> %v20)
  %v77 = add nsw i64 %v12, 4
  br label %b0
b2:
  %v78 = fadd <8 x float> %v13, %v15
  %v79 = fadd <8 x float> %v14, %v16
  %v80 = fadd <8 x float> %v78, %v17
  %v81 = fadd <8 x float> %v79, %v18
  %v82 = fadd <8 x float> %v80, %v19
  %v83 = fadd <8 x float> %v81, %v20
  br label %b3
b3:
  %v84 = phi i64 [ %v11, %b2 ], [ %v101, %b4 ]
  %v85 = phi <8 x float> [ %v82, %b2 ], [ %v95, %b4 ]
  %v86 = phi <8 x float> [ %v83, %b2 ], [ %v100, %b4 ]
  %v87 = icmp slt i64 %v84, %v3
  br i1 %v87, label %b4, label %b5
b4:
  %v88 = mul i64 %v84, 8
  %v89 = getelementptr inbounds float, ptr %v2, i64 %v88
  %v90 = getelementptr inbounds float, ptr %v0, i64 %v84
  %v91 = load <8 x float>, ptr %v89, align 4
  %v92 = load float, ptr %v90, align 4
  %v93 = insertelement <8 x float> poison, float %v92, i64 0
  %v94 = shufflevector <8 x float> %v93, <8 x float> poison, <8 x i32> zeroinitializer
  %v95 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v94, <8 x float> %v91, <8 x float> %v85)
  %v96 = getelementptr inbounds float, ptr %v90, i64 %v1
  %v97 = load float, ptr %v96, align 4
  %v98 = insertelement <8 x float> poison, float %v97, i64 0
  %v99 = shufflevector <8 x float> %v98, <8 x float> poison, <8 x i32> zeroinitializer
  %v100 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v99, <8 x float> %v91, <8 x float> %v86)
  %v101 = add nsw i64 %v84, 1
  br label %b3
b5:
  store <8 x float> %v85, ptr %v4, align 4
  %v102 = getelementptr inbounds float, ptr %v4, i64 %v5
  store <8 x float> %v86, ptr %v102, align 4
  ret void
}
define internal void @tile_3x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6, i64 %v7, ptr %v8, i64 %v9) #2 {
entry:
  %v10 = sdiv i64 %v3, 2
  %v11 = mul i64 %v10, 2
  %v36 = mul i64 %v1, 2
  br label %b0
b0:
  %v12 = phi i64 [ 0, %entry ], [ %v64, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v30, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v58, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v19 = icmp slt i64 %v12, %v11
  br i1 %v19, label %b1, label %b2
b1:
  %v20 = mul i64 %v12, 16
  %v21 = getelementptr inbounds float, ptr %v8, i64 %v20
  call void @llvm.prefetch.p0(ptr %v21, i32 0, i32 2, i32 1)
  %v22 = mul i64 %v12, 8
  %v23 = getelementptr inbounds float, ptr %v2, i64 %v22
  %v24 = getelementptr inbounds float, ptr %v23, i64 64
  call void @llvm.prefetch.p0(ptr %v24, i32 0, i32 3, i32 1)
  %v25 = getelementptr inbounds float, ptr %v0, i64 %v12
  %v26 = load <8 x float>, ptr %v23, align 4
  %v27 = load float, ptr %v25, align 4
  %v28 = insertelement <8 x float> poison, float %v27, i64 0
  %v29 = shufflevector <8 x float> %v28, <8 x float> poison, <8 x i32> zeroinitializer
  %v30 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v29, <8 x float> %v26, <8 x float> %v13)
  %v31 = getelementptr inbounds float, ptr %v25, i64 %v1
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v26, <8 x float> %v14)
  %v37 = getelementptr inbounds float, ptr %v25, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v26, <8 x float> %v15)
  %v42 = add i64 %v12, 1
  %v43 = mul i64 %v42, 16
  %v44 = getelementptr inbounds float, ptr %v8, i64 %v43
  call void @llvm.prefetch.p0(ptr %v44, i32 0, i32 2, i32 1)
  %v45 = mul i64 %v42, 8
  %v46 = getelementptr inbounds float, ptr %v2, i64 %v45
  %v47 = getelementptr inbounds float, ptr %v46, i64 64
  call void @llvm.prefetch.p0(ptr %v47, i32 0, i32 3, i32 1)
  %v48 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v49 = load <8 x float>, ptr %v46, align 4
  %v50 = load float, ptr %v48, align 4
  %v51 = insertelement <8 x float> poison, float %v50, i64 0
  %v52 = shufflevector <8 x float> %v51, <8 x float> poison, <8 x i32> zeroinitializer
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v49, <8 x float> %v16)
  %v54 = getelementptr inbounds float, ptr %v48, i64 %v1
  %v55 = load float, ptr %v54, align 4
  %v56 = insertelement <8 x float> poison, float %v55, i64 0
  %v57 = shufflevector <8 x float> %v56, <8 x float> poison, <8 x i32> zeroinitializer
  %v58 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v57, <8 x float> %v49, <8 x float> %v17)
  %v59 = getelementptr inbounds float, ptr %v48, i64 %v36
  %v60 = load float, ptr %v59, align 4
  %v61 = insertelement <8 x float> poison, float %v60, i64 0
  %v62 = shufflevector <8 x float> %v61, <8 x float> poison, <8 x i32> zeroinitializer
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v49, <8 x float> %v18)
  %v64 = add nsw i64 %v12, 2
  br label %b0
b2:
  %v65 = fadd <8 x float> %v13, %v16
  %v66 = fadd <8 x float> %v14, %v17
  %v67 = fadd <8 x float> %v15, %v18
  br label %b3
b3:
  %v68 = phi i64 [ %v11, %b2 ], [ %v91, %b4 ]
  %v69 = phi <8 x float> [ %v65, %b2 ], [ %v80, %b4 ]
  %v70 = phi <8 x float> [ %v66, %b2 ], [ %v85, %b4 ]
  %v71 = phi <8 x float> [ %v67, %b2 ], [ %v90, %b4 ]
  %v72 = icmp slt i64 %v68, %v3
  br i1 %v72, label %b4, label %b5
b4:
  %v73 = mul i64 %v68, 8
  %v74 = getelementptr inbounds float, ptr %v2, i64 %v73
  %v75 = getelementptr inbounds float, ptr %v0, i64 %v68
  %v76 = load <8 x float>, ptr %v74, align 4
  %v77 = load float, ptr %v75, align 4
  %v78 = insertelement <8 x float> poison, float %v77, i64 0
  %v79 = shufflevector <8 x float> %v78, <8 x float> poison, <8 x i32> zeroinitializer
  %v80 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v79, <8 x float> %v76, <8 x float> %v69)
  %v81 = getelementptr inbounds float, ptr %v75, i64 %v1
  %v82 = load float, ptr %v81, align 4
  %v83 = insertelement <8 x float> poison, float %v82, i64 0
  %v84 = shufflevector <8 x float> %v83, <8 x float> poison, <8 x i32> zeroinitializer
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v76, <8 x float> %v70)
  %v86 = getelementptr inbounds float, ptr %v75, i64 %v36
  %v87 = load float, ptr %v86, align 4
  %v88 = insertelement <8 x float> poison, float %v87, i64 0
  %v89 = shufflevector <8 x float> %v88, <8 x float> poison, <8 x i32> zeroinitializer
  %v90 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v89, <8 x float> %v76, <8 x float> %v71)
  %v91 = add nsw i64 %v68, 1
  br label %b3
b5:
  store <8 x float> %v69, ptr %v4, align 4
  %v92 = getelementptr inbounds float, ptr %v4, i64 %v5
  store <8 x float> %v70, ptr %v92, align 4
  %v93 = mul i64 %v5, 2
  %v94 = getelementptr inbounds float, ptr %v4, i64 %v93
  store <8 x float> %v71, ptr %v94, align 4
  ret void
}
define internal void @tile_4x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6, i64 %v7, ptr %v8, i64 %v9) #2 {
entry:
  %v10 = sdiv i64 %v3, 2
  %v11 = mul i64 %v10, 2
  %v38 = mul i64 %v1, 2
  %v44 = mul i64 %v1, 3
  br label %b0
b0:
  %v12 = phi i64 [ 0, %entry ], [ %v77, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v32, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v71, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v76, %b1 ]
  %v21 = icmp slt i64 %v12, %v11
  br i1 %v21, label %b1, label %b2
b1:
  %v22 = mul i64 %v12, 16
  %v23 = getelementptr inbounds float, ptr %v8, i64 %v22
  call void @llvm.prefetch.p0(ptr %v23, i32 0, i32 2, i32 1)
  %v24 = mul i64 %v12, 8
  %v25 = getelementptr inbounds float, ptr %v2, i64 %v24
  %v26 = getelementptr inbounds float, ptr %v25, i64 64
  call void @llvm.prefetch.p0(ptr %v26, i32 0, i32 3, i32 1)
  %v27 = getelementptr inbounds float, ptr %v0, i64 %v12
  %v28 = load <8 x float>, ptr %v25, align 4
  %v29 = load float, ptr %v27, align 4
  %v30 = insertelement <8 x float> poison, float %v29, i64 0
  %v31 = shufflevector <8 x float> %v30, <8 x float> poison, <8 x i32> zeroinitializer
  %v32 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v31, <8 x float> %v28, <8 x float> %v13)
  %v33 = getelementptr inbounds float, ptr %v27, i64 %v1
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v28, <8 x float> %v14)
  %v39 = getelementptr inbounds float, ptr %v27, i64 %v38
  %v40 = load float, ptr %v39, align 4
  %v41 = insertelement <8 x float> poison, float %v40, i64 0
  %v42 = shufflevector <8 x float> %v41, <8 x float> poison, <8 x i32> zeroinitializer
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v28, <8 x float> %v15)
  %v45 = getelementptr inbounds float, ptr %v27, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v28, <8 x float> %v16)
  %v50 = add i64 %v12, 1
  %v51 = mul i64 %v50, 16
  %v52 = getelementptr inbounds float, ptr %v8, i64 %v51
  call void @llvm.prefetch.p0(ptr %v52, i32 0, i32 2, i32 1)
  %v53 = mul i64 %v50, 8
  %v54 = getelementptr inbounds float, ptr %v2, i64 %v53
  %v55 = getelementptr inbounds float, ptr %v54, i64 64
  call void @llvm.prefetch.p0(ptr %v55, i32 0, i32 3, i32 1)
  %v56 = getelementptr inbounds float, ptr %v0, i64 %v50
  %v57 = load <8 x float>, ptr %v54, align 4
  %v58 = load float, ptr %v56, align 4
  %v59 = insertelement <8 x float> poison, float %v58, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v57, <8 x float> %v17)
  %v62 = getelementptr inbounds float, ptr %v56, i64 %v1
  %v63 = load float, ptr %v62, align 4
  %v64 = insertelement <8 x float> poison, float %v63, i64 0
  %v65 = shufflevector <8 x float> %v64, <8 x float> poison, <8 x i32> zeroinitializer
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v65, <8 x float> %v57, <8 x float> %v18)
  %v67 = getelementptr inbounds float, ptr %v56, i64 %v38
  %v68 = load float, ptr %v67, align 4
  %v69 = insertelement <8 x float> poison, float %v68, i64 0
  %v70 = shufflevector <8 x float> %v69, <8 x float> poison, <8 x i32> zeroinitializer
  %v71 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v70, <8 x float> %v57, <8 x float> %v19)
  %v72 = getelementptr inbounds float, ptr %v56, i64 %v44
  %v73 = load float, ptr %v72, align 4
  %v74 = insertelement <8 x float> poison, float %v73, i64 0
  %v75 = shufflevector <8 x float> %v74, <8 x float> poison, <8 x i32> zeroinitializer
  %v76 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v75, <8 x float> %v57, <8 x float> %v20)
  %v77 = add nsw i64 %v12, 2
  br label %b0
b2:
  %v78 = fadd <8 x float> %v13, %v17
  %v79 = fadd <8 x float> %v14, %v18
  %v80 = fadd <8 x float> %v15, %v19
  %v81 = fadd <8 x float> %v16, %v20
  br label %b3
b3:
  %v82 = phi i64 [ %v11, %b2 ], [ %v111, %b4 ]
  %v83 = phi <8 x float> [ %v78, %b2 ], [ %v95, %b4 ]
  %v84 = phi <8 x float> [ %v79, %b2 ], [ %v100, %b4 ]
  %v85 = phi <8 x float> [ %v80, %b2 ], [ %v105, %b4 ]
  %v86 = phi <8 x float> [ %v81, %b2 ], [ %v110, %b4 ]
  %v87 = icmp slt i64 %v82, %v3
  br i1 %v87, label %b4, label %b5
b4:
  %v88 = mul i64 %v82, 8
  %v89 = getelementptr inbounds float, ptr %v2, i64 %v88
  %v90 = getelementptr inbounds float, ptr %v0, i64 %v82
  %v91 = load <8 x float>, ptr %v89, align 4
  %v92 = load float, ptr %v90, align 4
  %v93 = insertelement <8 x float> poison, float %v92, i64 0
  %v94 = shufflevector <8 x float> %v93, <8 x float> poison, <8 x i32> zeroinitializer
  %v95 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v94, <8 x float> %v91, <8 x float> %v83)
  %v96 = getelementptr inbounds float, ptr %v90, i64 %v1
  %v97 = load float, ptr %v96, align 4
  %v98 = insertelement <8 x float> poison, float %v97, i64 0
  %v99 = shufflevector <8 x float> %v98, <8 x float> poison, <8 x i32> zeroinitializer
  %v100 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v99, <8 x float> %v91, <8 x float> %v84)
  %v101 = getelementptr inbounds float, ptr %v90, i64 %v38
  %v102 = load float, ptr %v101, align 4
  %v103 = insertelement <8 x float> poison, float %v102, i64 0
  %v104 = shufflevector <8 x float> %v103, <8 x float> poison, <8 x i32> zeroinitializer
  %v105 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v104, <8 x float> %v91, <8 x float> %v85)
  %v106 = getelementptr inbounds float, ptr %v90, i64 %v44
  %v107 = load float, ptr %v106, align 4
  %v108 = insertelement <8 x float> poison, float %v107, i64 0
  %v109 = shufflevector <8 x float> %v108, <8 x float> poison, <8 x i32> zeroinitializer
  %v110 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v109, <8 x float> %v91, <8 x float> %v86)
  %v111 = add nsw i64 %v82, 1
  br label %b3
b5:
  store <8 x float> %v83, ptr %v4, align 4
  %v112 = getelementptr inbounds float, ptr %v4, i64 %v5
  store <8 x float> %v84, ptr %v112, align 4
  %v113 = mul i64 %v5, 2
  %v114 = getelementptr inbounds float, ptr %v4, i64 %v113
  store <8 x float> %v85, ptr %v114, align 4
  %v115 = mul i64 %v5, 3
  %v116 = getelementptr inbounds float, ptr %v4, i64 %v115
  store <8 x float> %v86, ptr %v116, align 4
  ret void
}
define internal void @tile_5x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6, i64 %v7, ptr %v8, i64 %v9) #2 {
entry:
  %v33 = mul i64 %v1, 2
  %v39 = mul i64 %v1, 3
  %v45 = mul i64 %v1, 4
  br label %b0
b0:
  %v10 = phi i64 [ 0, %entry ], [ %v51, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v27, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v32, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v50, %b1 ]
  %v16 = icmp slt i64 %v10, %v3
  br i1 %v16, label %b1, label %b2
b1:
  %v17 = mul i64 %v10, 16
  %v18 = getelementptr inbounds float, ptr %v8, i64 %v17
  call void @llvm.prefetch.p0(ptr %v18, i32 0, i32 2, i32 1)
  %v19 = mul i64 %v10, 8
  %v20 = getelementptr inbounds float, ptr %v2, i64 %v19
  %v21 = getelementptr inbounds float, ptr %v20, i64 64
  call void @llvm.prefetch.p0(ptr %v21, i32 0, i32 3, i32 1)
  %v22 = getelementptr inbounds float, ptr %v0, i64 %v10
  %v23 = load <8 x float>, ptr %v20, align 4
  %v24 = load float, ptr %v22, align 4
  %v25 = insertelement <8 x float> poison, float %v24, i64 0
  %v26 = shufflevector <8 x float> %v25, <8 x float> poison, <8 x i32> zeroinitializer
  %v27 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v26, <8 x float> %v23, <8 x float> %v11)
  %v28 = getelementptr inbounds float, ptr %v22, i64 %v1
  %v29 = load float, ptr %v28, align 4
  %v30 = insertelement <8 x float> poison, float %v29, i64 0
  %v31 = shufflevector <8 x float> %v30, <8 x float> poison, <8 x i32> zeroinitializer
  %v32 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v31, <8 x float> %v23, <8 x float> %v12)
  %v34 = getelementptr inbounds float, ptr %v22, i64 %v33
  %v35 = load float, ptr %v34, align 4
  %v36 = insertelement <8 x float> poison, float %v35, i64 0
  %v37 = shufflevector <8 x float> %v36, <8 x float> poison, <8 x i32> zeroinitializer
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v37, <8 x float> %v23, <8 x float> %v13)
  %v40 = getelementptr inbounds float, ptr %v22, i64 %v39
  %v41 = load float, ptr %v40, align 4
  %v42 = insertelement <8 x float> poison, float %v41, i64 0
  %v43 = shufflevector <8 x float> %v42, <8 x float> poison, <8 x i32> zeroinitializer
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v23, <8 x float> %v14)
  %v46 = getelementptr inbounds float, ptr %v22, i64 %v45
  %v47 = load float, ptr %v46, align 4
  %v48 = insertelement <8 x float> poison, float %v47, i64 0
  %v49 = shufflevector <8 x float> %v48, <8 x float> poison, <8 x i32> zeroinitializer
  %v50 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v49, <8 x float> %v23, <8 x float> %v15)
  %v51 = add nsw i64 %v10, 1
  br label %b0
b2:
  store <8 x float> %v11, ptr %v4, align 4
  %v52 = getelementptr inbounds float, ptr %v4, i64 %v5
  store <8 x float> %v12, ptr %v52, align 4
  %v53 = mul i64 %v5, 2
  %v54 = getelementptr inbounds float, ptr %v4, i64 %v53
  store <8 x float> %v13, ptr %v54, align 4
  %v55 = mul i64 %v5, 3
  %v56 = getelementptr inbounds float, ptr %v4, i64 %v55
  store <8 x float> %v14, ptr %v56, align 4
  %v57 = mul i64 %v5, 4
  %v58 = getelementptr inbounds float, ptr %v4, i64 %v57
  store <8 x float> %v15, ptr %v58, align 4
  ret void
}
define internal void @tile_6x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6, i64 %v7, ptr %v8, i64 %v9) #2 {
entry:
  %v34 = mul i64 %v1, 2
  %v40 = mul i64 %v1, 3
  %v46 = mul i64 %v1, 4
  %v52 = mul i64 %v1, 5
  br label %b0
b0:
  %v10 = phi i64 [ 0, %entry ], [ %v58, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v28, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v39, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v51, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v57, %b1 ]
  %v17 = icmp slt i64 %v10, %v3
  br i1 %v17, label %b1, label %b2
b1:
  %v18 = mul i64 %v10, 16
  %v19 = getelementptr inbounds float, ptr %v8, i64 %v18
  call void @llvm.prefetch.p0(ptr %v19, i32 0, i32 2, i32 1)
  %v20 = mul i64 %v10, 8
  %v21 = getelementptr inbounds float, ptr %v2, i64 %v20
  %v22 = getelementptr inbounds float, ptr %v21, i64 64
  call void @llvm.prefetch.p0(ptr %v22, i32 0, i32 3, i32 1)
  %v23 = getelementptr inbounds float, ptr %v0, i64 %v10
  %v24 = load <8 x float>, ptr %v21, align 4
  %v25 = load float, ptr %v23, align 4
  %v26 = insertelement <8 x float> poison, float %v25, i64 0
  %v27 = shufflevector <8 x float> %v26, <8 x float> poison, <8 x i32> zeroinitializer
  %v28 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v27, <8 x float> %v24, <8 x float> %v11)
  %v29 = getelementptr inbounds float, ptr %v23, i64 %v1
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v24, <8 x float> %v12)
  %v35 = getelementptr inbounds float, ptr %v23, i64 %v34
  %v36 = load float, ptr %v35, align 4
  %v37 = insertelement <8 x float> poison, float %v36, i64 0
  %v38 = shufflevector <8 x float> %v37, <8 x float> poison, <8 x i32> zeroinitializer
  %v39 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v24, <8 x float> %v13)
  %v41 = getelementptr inbounds float, ptr %v23, i64 %v40
  %v42 = load float, ptr %v41, align 4
  %v43 = insertelement <8 x float> poison, float %v42, i64 0
  %v44 = shufflevector <8 x float> %v43, <8 x float> poison, <8 x i32> zeroinitializer
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v24, <8 x float> %v14)
  %v47 = getelementptr inbounds float, ptr %v23, i64 %v46
  %v48 = load float, ptr %v47, align 4
  %v49 = insertelement <8 x float> poison, float %v48, i64 0
  %v50 = shufflevector <8 x float> %v49, <8 x float> poison, <8 x i32> zeroinitializer
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v24, <8 x float> %v15)
  %v53 = getelementptr inbounds float, ptr %v23, i64 %v52
  %v54 = load float, ptr %v53, align 4
  %v55 = insertelement <8 x float> poison, float %v54, i64 0
  %v56 = shufflevector <8 x float> %v55, <8 x float> poison, <8 x i32> zeroinitializer
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v24, <8 x float> %v16)
  %v58 = add nsw i64 %v10, 1
  br label %b0
b2:
  store <8 x float> %v11, ptr %v4, align 4
  %v59 = getelementptr inbounds float, ptr %v4, i64 %v5
  store <8 x float> %v12, ptr %v59, align 4
  %v60 = mul i64 %v5, 2
  %v61 = getelementptr inbounds float, ptr %v4, i64 %v60
  store <8 x float> %v13, ptr %v61, align 4
  %v62 = mul i64 %v5, 3
  %v63 = getelementptr inbounds float, ptr %v4, i64 %v62
  store <8 x float> %v14, ptr %v63, align 4
  %v64 = mul i64 %v5, 4
  %v65 = getelementptr inbounds float, ptr %v4, i64 %v64
  store <8 x float> %v15, ptr %v65, align 4
  %v66 = mul i64 %v5, 5
  %v67 = getelementptr inbounds float, ptr %v4, i64 %v66
  store <8 x float> %v16, ptr %v67, align 4
  ret void
}
define internal void @tile_7x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6, i64 %v7, ptr %v8, i64 %v9) #2 {
entry:
  %v35 = mul i64 %v1, 2
  %v41 = mul i64 %v1, 3
  %v47 = mul i64 %v1, 4
  %v53 = mul i64 %v1, 5
  %v59 = mul i64 %v1, 6
  br label %b0
b0:
  %v10 = phi i64 [ 0, %entry ], [ %v65, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v29, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v52, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v58, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v18 = icmp slt i64 %v10, %v3
  br i1 %v18, label %b1, label %b2
b1:
  %v19 = mul i64 %v10, 16
  %v20 = getelementptr inbounds float, ptr %v8, i64 %v19
  call void @llvm.prefetch.p0(ptr %v20, i32 0, i32 2, i32 1)
  %v21 = mul i64 %v10, 8
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 64
  call void @llvm.prefetch.p0(ptr %v23, i32 0, i32 3, i32 1)
  %v24 = getelementptr inbounds float, ptr %v0, i64 %v10
  %v25 = load <8 x float>, ptr %v22, align 4
  %v26 = load float, ptr %v24, align 4
  %v27 = insertelement <8 x float> poison, float %v26, i64 0
  %v28 = shufflevector <8 x float> %v27, <8 x float> poison, <8 x i32> zeroinitializer
  %v29 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v28, <8 x float> %v25, <8 x float> %v11)
  %v30 = getelementptr inbounds float, ptr %v24, i64 %v1
  %v31 = load float, ptr %v30, align 4
  %v32 = insertelement <8 x float> poison, float %v31, i64 0
  %v33 = shufflevector <8 x float> %v32, <8 x float> poison, <8 x i32> zeroinitializer
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v25, <8 x float> %v12)
  %v36 = getelementptr inbounds float, ptr %v24, i64 %v35
  %v37 = load float, ptr %v36, align 4
  %v38 = insertelement <8 x float> poison, float %v37, i64 0
  %v39 = shufflevector <8 x float> %v38, <8 x float> poison, <8 x i32> zeroinitializer
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v25, <8 x float> %v13)
  %v42 = getelementptr inbounds float, ptr %v24, i64 %v41
  %v43 = load float, ptr %v42, align 4
  %v44 = insertelement <8 x float> poison, float %v43, i64 0
  %v45 = shufflevector <8 x float> %v44, <8 x float> poison, <8 x i32> zeroinitializer
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v25, <8 x float> %v14)
  %v48 = getelementptr inbounds float, ptr %v24, i64 %v47
  %v49 = load float, ptr %v48, align 4
  %v50 = insertelement <8 x float> poison, float %v49, i64 0
  %v51 = shufflevector <8 x float> %v50, <8 x float> poison, <8 x i32> zeroinitializer
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v51, <8 x float> %v25, <8 x float> %v15)
  %v54 = getelementptr inbounds float, ptr %v24, i64 %v53
  %v55 = load float, ptr %v54, align 4
  %v56 = insertelement <8 x float> poison, float %v55, i64 0
  %v57 = shufflevector <8 x float> %v56, <8 x float> poison, <8 x i32> zeroinitializer
  %v58 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v57, <8 x float> %v25, <8 x float> %v16)
  %v60 = getelementptr inbounds float, ptr %v24, i64 %v59
  %v61 = load float, ptr %v60, align 4
  %v62 = insertelement <8 x float> poison, float %v61, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v25, <8 x float> %v17)
  %v65 = add nsw i64 %v10, 1
  br label %b0
b2:
  store <8 x float> %v11, ptr %v4, align 4
  %v66 = getelementptr inbounds float, ptr %v4, i64 %v5
  store <8 x float> %v12, ptr %v66, align 4
  %v67 = mul i64 %v5, 2
  %v68 = getelementptr inbounds float, ptr %v4, i64 %v67
  store <8 x float> %v13, ptr %v68, align 4
  %v69 = mul i64 %v5, 3
  %v70 = getelementptr inbounds float, ptr %v4, i64 %v69
  store <8 x float> %v14, ptr %v70, align 4
  %v71 = mul i64 %v5, 4
  %v72 = getelementptr inbounds float, ptr %v4, i64 %v71
  store <8 x float> %v15, ptr %v72, align 4
  %v73 = mul i64 %v5, 5
  %v74 = getelementptr inbounds float, ptr %v4, i64 %v73
  store <8 x float> %v16, ptr %v74, align 4
  %v75 = mul i64 %v5, 6
  %v76 = getelementptr inbounds float, ptr %v4, i64 %v75
  store <8 x float> %v17, ptr %v76, align 4
  ret void
}
define internal void @tile_8x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6, i64 %v7, ptr %v8, i64 %v9) #2 {
entry:
  %v36 = mul i64 %v1, 2
  %v42 = mul i64 %v1, 3
  %v48 = mul i64 %v1, 4
  %v54 = mul i64 %v1, 5
  %v60 = mul i64 %v1, 6
  %v66 = mul i64 %v1, 7
  br label %b0
b0:
  %v10 = phi i64 [ 0, %entry ], [ %v72, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v30, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v71, %b1 ]
  %v19 = icmp slt i64 %v10, %v3
  br i1 %v19, label %b1, label %b2
b1:
  %v20 = mul i64 %v10, 16
  %v21 = getelementptr inbounds float, ptr %v8, i64 %v20
  call void @llvm.prefetch.p0(ptr %v21, i32 0, i32 2, i32 1)
  %v22 = mul i64 %v10, 8
  %v23 = getelementptr inbounds float, ptr %v2, i64 %v22
  %v24 = getelementptr inbounds float, ptr %v23, i64 64
  call void @llvm.prefetch.p0(ptr %v24, i32 0, i32 3, i32 1)
  %v25 = getelementptr inbounds float, ptr %v0, i64 %v10
  %v26 = load <8 x float>, ptr %v23, align 4
  %v27 = load float, ptr %v25, align 4
  %v28 = insertelement <8 x float> poison, float %v27, i64 0
  %v29 = shufflevector <8 x float> %v28, <8 x float> poison, <8 x i32> zeroinitializer
  %v30 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v29, <8 x float> %v26, <8 x float> %v11)
  %v31 = getelementptr inbounds float, ptr %v25, i64 %v1
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v26, <8 x float> %v12)
  %v37 = getelementptr inbounds float, ptr %v25, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v26, <8 x float> %v13)
  %v43 = getelementptr inbounds float, ptr %v25, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v26, <8 x float> %v14)
  %v49 = getelementptr inbounds float, ptr %v25, i64 %v48
  %v50 = load float, ptr %v49, align 4
  %v51 = insertelement <8 x float> poison, float %v50, i64 0
  %v52 = shufflevector <8 x float> %v51, <8 x float> poison, <8 x i32> zeroinitializer
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v26, <8 x float> %v15)
  %v55 = getelementptr inbounds float, ptr %v25, i64 %v54
  %v56 = load float, ptr %v55, align 4
  %v57 = insertelement <8 x float> poison, float %v56, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v26, <8 x float> %v16)
  %v61 = getelementptr inbounds float, ptr %v25, i64 %v60
  %v62 = load float, ptr %v61, align 4
  %v63 = insertelement <8 x float> poison, float %v62, i64 0
  %v64 = shufflevector <8 x float> %v63, <8 x float> poison, <8 x i32> zeroinitializer
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v26, <8 x float> %v17)
  %v67 = getelementptr inbounds float, ptr %v25, i64 %v66
  %v68 = load float, ptr %v67, align 4
  %v69 = insertelement <8 x float> poison, float %v68, i64 0
  %v70 = shufflevector <8 x float> %v69, <8 x float> poison, <8 x i32> zeroinitializer
  %v71 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v70, <8 x float> %v26, <8 x float> %v18)
  %v72 = add nsw i64 %v10, 1
  br label %b0
b2:
  store <8 x float> %v11, ptr %v4, align 4
  %v73 = getelementptr inbounds float, ptr %v4, i64 %v5
  store <8 x float> %v12, ptr %v73, align 4
  %v74 = mul i64 %v5, 2
  %v75 = getelementptr inbounds float, ptr %v4, i64 %v74
  store <8 x float> %v13, ptr %v75, align 4
  %v76 = mul i64 %v5, 3
  %v77 = getelementptr inbounds float, ptr %v4, i64 %v76
  store <8 x float> %v14, ptr %v77, align 4
  %v78 = mul i64 %v5, 4
  %v79 = getelementptr inbounds float, ptr %v4, i64 %v78
  store <8 x float> %v15, ptr %v79, align 4
  %v80 = mul i64 %v5, 5
  %v81 = getelementptr inbounds float, ptr %v4, i64 %v80
  store <8 x float> %v16, ptr %v81, align 4
  %v82 = mul i64 %v5, 6
  %v83 = getelementptr inbounds float, ptr %v4, i64 %v82
  store <8 x float> %v17, ptr %v83, align 4
  %v84 = mul i64 %v5, 7
  %v85 = getelementptr inbounds float, ptr %v4, i64 %v84
  store <8 x float> %v18, ptr %v85, align 4
  ret void
}
define internal void @forward_2(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v9 = alloca float, i64 64, align 4
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 73
  %v6 = load ptr, ptr %v5, align 4
  %v10 = getelementptr inbounds i64, ptr %v4, i64 3
  %v11 = load i64, ptr %v10, align 8
  %v12 = getelementptr inbounds i64, ptr %v4, i64 4
  %v13 = load i64, ptr %v12, align 8
  %v50 = getelementptr inbounds ptr, ptr %v0, i64 5
  %v51 = load ptr, ptr %v50, align 4
  %v67 = getelementptr inbounds ptr, ptr %v0, i64 42
  %v68 = load ptr, ptr %v67, align 4
  %v7 = getelementptr inbounds float, ptr %v6, i64 64
  %v8 = getelementptr inbounds float, ptr %v6, i64 1088
  br label %b0
b0:
  %v14 = phi i64 [ %v11, %entry ], [ %v83, %b5 ]
  %v15 = icmp slt i64 %v14, %v13
  br i1 %v15, label %b1, label %b2
b1:
  %v16 = add i64 %v14, 96
  %v17 = icmp slt i64 %v16, %v13
  %v18 = select i1 %v17, i64 %v16, i64 %v13
  %v19 = sub i64 %v18, %v14
  %v20 = add i64 %v19, 7
  %v21 = sdiv i64 %v20, 8
  %v22 = icmp slt i64 %v21, 1
  %v23 = select i1 %v22, i64 1, i64 %v21
  %v24 = sdiv i64 %v19, %v23
  %v25 = mul i64 %v24, %v21
  %v26 = sub i64 %v19, %v25
  br label %b3
b3:
  %v27 = phi i64 [ 0, %b1 ], [ %v82, %b8 ]
  %v28 = icmp slt i64 %v27, 1
  br i1 %v28, label %b4, label %b5
b4:
  %v29 = add i64 %v27, 1
  %v30 = icmp slt i64 %v29, 1
  %v31 = select i1 %v30, i64 %v29, i64 %v27
  %v44 = mul i64 %v27, 64
  %v45 = mul i64 %v31, 64
  %v54 = getelementptr inbounds float, ptr %v7, i64 %v44
  %v59 = add i64 %v44, 64
  %v60 = add i64 %v45, 64
  br label %b6
b6:
  %v32 = phi i64 [ 0, %b4 ], [ %v81, %b13 ]
  %v33 = icmp slt i64 %v32, %v21
  br i1 %v33, label %b7, label %b8
b7:
  %v34 = icmp slt i64 %v32, %v26
  %v35 = mul i64 %v32, %v24
  %v36 = select i1 %v34, i64 %v32, i64 %v26
  %v37 = add i64 %v35, %v36
  %v38 = add i64 %v14, %v37
  %v39 = zext i1 %v34 to i64
  %v40 = add i64 %v24, %v39
  %v41 = sub i64 %v18, %v38
  %v42 = icmp slt i64 %v41, %v40
  %v43 = select i1 %v42, i64 %v41, i64 %v40
  %v46 = sdiv i64 %v32, %v21
  %v47 = mul i64 %v46, 128
  %v48 = add i64 %v45, %v47
  %v49 = getelementptr inbounds float, ptr %v7, i64 %v48
  %v52 = mul i64 %v38, 8
  %v53 = getelementptr inbounds float, ptr %v51, i64 %v52
  %v55 = sub i64 %v43, 1
  %v56 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v55
  %v57 = load ptr, ptr %v56, align 4
  %v58 = icmp sgt i64 %v43, 0
  br i1 %v58, label %b9, label %b10
b9:
  call void %v57(ptr %v53, i64 8, ptr %v54, i64 8, ptr %v9, i64 8, i64 0, i64 1, ptr %v49, i64 0)
  br label %b10
b10:
  %v61 = add i64 %v38, %v43
  br label %b11
b11:
  %v62 = phi i64 [ %v38, %b10 ], [ %v80, %b16 ]
  %v63 = icmp slt i64 %v62, %v61
  br i1 %v63, label %b12, label %b13
b12:
  %v64 = sub i64 %v62, %v38
  %v65 = mul i64 %v64, 8
  %v66 = getelementptr inbounds float, ptr %v9, i64 %v65
  %v69 = mul i64 %v62, 8
  %v70 = getelementptr inbounds float, ptr %v68, i64 %v69
  br label %b14
b14:
  %v71 = phi i64 [ 0, %b12 ], [ %v79, %b15 ]
  %v72 = icmp slt i64 %v71, 1
  br i1 %v72, label %b15, label %b16
b15:
  %v73 = add i64 %v27, %v71
  %v74 = mul i64 %v73, 8
  %v75 = mul i64 %v71, 8
  %v76 = getelementptr inbounds float, ptr %v66, i64 %v75
  %v77 = load <8 x float>, ptr %v76, align 4
  %v78 = getelementptr inbounds float, ptr %v70, i64 %v74
  store <8 x float> %v77, ptr %v78, align 4
  %v79 = add nsw i64 %v71, 1
  br label %b14
b16:
  %v80 = add nsw i64 %v62, 1
  br label %b11
b13:
  %v81 = add nsw i64 %v32, 1
  br label %b6
b8:
  %v82 = add nsw i64 %v27, 1
  br label %b3
b5:
  %v83 = add nsw i64 %v14, 96
  br label %b0
b2:
  ret void
}
define internal void @forward_3(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v9 = alloca float, i64 64, align 4
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 73
  %v6 = load ptr, ptr %v5, align 4
  %v10 = getelementptr inbounds i64, ptr %v4, i64 3
  %v11 = load i64, ptr %v10, align 8
  %v12 = getelementptr inbounds i64, ptr %v4, i64 4
  %v13 = load i64, ptr %v12, align 8
  %v50 = getelementptr inbounds ptr, ptr %v0, i64 5
  %v51 = load ptr, ptr %v50, align 4
  %v67 = getelementptr inbounds ptr, ptr %v0, i64 43
  %v68 = load ptr, ptr %v67, align 4
  %v7 = getelementptr inbounds float, ptr %v6, i64 128
  %v8 = getelementptr inbounds float, ptr %v6, i64 1088
  br label %b0
b0:
  %v14 = phi i64 [ %v11, %entry ], [ %v83, %b5 ]
  %v15 = icmp slt i64 %v14, %v13
  br i1 %v15, label %b1, label %b2
b1:
  %v16 = add i64 %v14, 96
  %v17 = icmp slt i64 %v16, %v13
  %v18 = select i1 %v17, i64 %v16, i64 %v13
  %v19 = sub i64 %v18, %v14
  %v20 = add i64 %v19, 7
  %v21 = sdiv i64 %v20, 8
  %v22 = icmp slt i64 %v21, 1
  %v23 = select i1 %v22, i64 1, i64 %v21
  %v24 = sdiv i64 %v19, %v23
  %v25 = mul i64 %v24, %v21
  %v26 = sub i64 %v19, %v25
  br label %b3
b3:
  %v27 = phi i64 [ 0, %b1 ], [ %v82, %b8 ]
  %v28 = icmp slt i64 %v27, 1
  br i1 %v28, label %b4, label %b5
b4:
  %v29 = add i64 %v27, 1
  %v30 = icmp slt i64 %v29, 1
  %v31 = select i1 %v30, i64 %v29, i64 %v27
  %v44 = mul i64 %v27, 64
  %v45 = mul i64 %v31, 64
  %v54 = getelementptr inbounds float, ptr %v7, i64 %v44
  %v59 = add i64 %v44, 64
  %v60 = add i64 %v45, 64
  br label %b6
b6:
  %v32 = phi i64 [ 0, %b4 ], [ %v81, %b13 ]
  %v33 = icmp slt i64 %v32, %v21
  br i1 %v33, label %b7, label %b8
b7:
  %v34 = icmp slt i64 %v32, %v26
  %v35 = mul i64 %v32, %v24
  %v36 = select i1 %v34, i64 %v32, i64 %v26
  %v37 = add i64 %v35, %v36
  %v38 = add i64 %v14, %v37
  %v39 = zext i1 %v34 to i64
  %v40 = add i64 %v24, %v39
  %v41 = sub i64 %v18, %v38
  %v42 = icmp slt i64 %v41, %v40
  %v43 = select i1 %v42, i64 %v41, i64 %v40
  %v46 = sdiv i64 %v32, %v21
  %v47 = mul i64 %v46, 128
  %v48 = add i64 %v45, %v47
  %v49 = getelementptr inbounds float, ptr %v7, i64 %v48
  %v52 = mul i64 %v38, 8
  %v53 = getelementptr inbounds float, ptr %v51, i64 %v52
  %v55 = sub i64 %v43, 1
  %v56 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v55
  %v57 = load ptr, ptr %v56, align 4
  %v58 = icmp sgt i64 %v43, 0
  br i1 %v58, label %b9, label %b10
b9:
  call void %v57(ptr %v53, i64 8, ptr %v54, i64 8, ptr %v9, i64 8, i64 0, i64 1, ptr %v49, i64 0)
  br label %b10
b10:
  %v61 = add i64 %v38, %v43
  br label %b11
b11:
  %v62 = phi i64 [ %v38, %b10 ], [ %v80, %b16 ]
  %v63 = icmp slt i64 %v62, %v61
  br i1 %v63, label %b12, label %b13
b12:
  %v64 = sub i64 %v62, %v38
  %v65 = mul i64 %v64, 8
  %v66 = getelementptr inbounds float, ptr %v9, i64 %v65
  %v69 = mul i64 %v62, 8
  %v70 = getelementptr inbounds float, ptr %v68, i64 %v69
  br label %b14
b14:
  %v71 = phi i64 [ 0, %b12 ], [ %v79, %b15 ]
  %v72 = icmp slt i64 %v71, 1
  br i1 %v72, label %b15, label %b16
b15:
  %v73 = add i64 %v27, %v71
  %v74 = mul i64 %v73, 8
  %v75 = mul i64 %v71, 8
  %v76 = getelementptr inbounds float, ptr %v66, i64 %v75
  %v77 = load <8 x float>, ptr %v76, align 4
  %v78 = getelementptr inbounds float, ptr %v70, i64 %v74
  store <8 x float> %v77, ptr %v78, align 4
  %v79 = add nsw i64 %v71, 1
  br label %b14
b16:
  %v80 = add nsw i64 %v62, 1
  br label %b11
b13:
  %v81 = add nsw i64 %v32, 1
  br label %b6
b8:
  %v82 = add nsw i64 %v27, 1
  br label %b3
b5:
  %v83 = add nsw i64 %v14, 96
  br label %b0
b2:
  ret void
}
define internal void @forward_4(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v9 = alloca float, i64 64, align 4
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 73
  %v6 = load ptr, ptr %v5, align 4
  %v10 = getelementptr inbounds i64, ptr %v4, i64 3
  %v11 = load i64, ptr %v10, align 8
  %v12 = getelementptr inbounds i64, ptr %v4, i64 4
  %v13 = load i64, ptr %v12, align 8
  %v50 = getelementptr inbounds ptr, ptr %v0, i64 5
  %v51 = load ptr, ptr %v50, align 4
  %v67 = getelementptr inbounds ptr, ptr %v0, i64 44
  %v68 = load ptr, ptr %v67, align 4
  %v7 = getelementptr inbounds float, ptr %v6, i64 192
  %v8 = getelementptr inbounds float, ptr %v6, i64 1088
  br label %b0
b0:
  %v14 = phi i64 [ %v11, %entry ], [ %v83, %b5 ]
  %v15 = icmp slt i64 %v14, %v13
  br i1 %v15, label %b1, label %b2
b1:
  %v16 = add i64 %v14, 96
  %v17 = icmp slt i64 %v16, %v13
  %v18 = select i1 %v17, i64 %v16, i64 %v13
  %v19 = sub i64 %v18, %v14
  %v20 = add i64 %v19, 7
  %v21 = sdiv i64 %v20, 8
  %v22 = icmp slt i64 %v21, 1
  %v23 = select i1 %v22, i64 1, i64 %v21
  %v24 = sdiv i64 %v19, %v23
  %v25 = mul i64 %v24, %v21
  %v26 = sub i64 %v19, %v25
  br label %b3
b3:
  %v27 = phi i64 [ 0, %b1 ], [ %v82, %b8 ]
  %v28 = icmp slt i64 %v27, 1
  br i1 %v28, label %b4, label %b5
b4:
  %v29 = add i64 %v27, 1
  %v30 = icmp slt i64 %v29, 1
  %v31 = select i1 %v30, i64 %v29, i64 %v27
  %v44 = mul i64 %v27, 64
  %v45 = mul i64 %v31, 64
  %v54 = getelementptr inbounds float, ptr %v7, i64 %v44
  %v59 = add i64 %v44, 64
  %v60 = add i64 %v45, 64
  br label %b6
b6:
  %v32 = phi i64 [ 0, %b4 ], [ %v81, %b13 ]
  %v33 = icmp slt i64 %v32, %v21
  br i1 %v33, label %b7, label %b8
b7:
  %v34 = icmp slt i64 %v32, %v26
  %v35 = mul i64 %v32, %v24
  %v36 = select i1 %v34, i64 %v32, i64 %v26
  %v37 = add i64 %v35, %v36
  %v38 = add i64 %v14, %v37
  %v39 = zext i1 %v34 to i64
  %v40 = add i64 %v24, %v39
  %v41 = sub i64 %v18, %v38
  %v42 = icmp slt i64 %v41, %v40
  %v43 = select i1 %v42, i64 %v41, i64 %v40
  %v46 = sdiv i64 %v32, %v21
  %v47 = mul i64 %v46, 128
  %v48 = add i64 %v45, %v47
  %v49 = getelementptr inbounds float, ptr %v7, i64 %v48
  %v52 = mul i64 %v38, 8
  %v53 = getelementptr inbounds float, ptr %v51, i64 %v52
  %v55 = sub i64 %v43, 1
  %v56 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v55
  %v57 = load ptr, ptr %v56, align 4
  %v58 = icmp sgt i64 %v43, 0
  br i1 %v58, label %b9, label %b10
b9:
  call void %v57(ptr %v53, i64 8, ptr %v54, i64 8, ptr %v9, i64 8, i64 0, i64 1, ptr %v49, i64 0)
  br label %b10
b10:
  %v61 = add i64 %v38, %v43
  br label %b11
b11:
  %v62 = phi i64 [ %v38, %b10 ], [ %v80, %b16 ]
  %v63 = icmp slt i64 %v62, %v61
  br i1 %v63, label %b12, label %b13
b12:
  %v64 = sub i64 %v62, %v38
  %v65 = mul i64 %v64, 8
  %v66 = getelementptr inbounds float, ptr %v9, i64 %v65
  %v69 = mul i64 %v62, 8
  %v70 = getelementptr inbounds float, ptr %v68, i64 %v69
  br label %b14
b14:
  %v71 = phi i64 [ 0, %b12 ], [ %v79, %b15 ]
  %v72 = icmp slt i64 %v71, 1
  br i1 %v72, label %b15, label %b16
b15:
  %v73 = add i64 %v27, %v71
  %v74 = mul i64 %v73, 8
  %v75 = mul i64 %v71, 8
  %v76 = getelementptr inbounds float, ptr %v66, i64 %v75
  %v77 = load <8 x float>, ptr %v76, align 4
  %v78 = getelementptr inbounds float, ptr %v70, i64 %v74
  store <8 x float> %v77, ptr %v78, align 4
  %v79 = add nsw i64 %v71, 1
  br label %b14
b16:
  %v80 = add nsw i64 %v62, 1
  br label %b11
b13:
  %v81 = add nsw i64 %v32, 1
  br label %b6
b8:
  %v82 = add nsw i64 %v27, 1
  br label %b3
b5:
  %v83 = add nsw i64 %v14, 96
  br label %b0
b2:
  ret void
}
define internal void @forward_5(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v9 = alloca float, i64 96, align 4
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 73
  %v6 = load ptr, ptr %v5, align 4
  %v10 = getelementptr inbounds i64, ptr %v4, i64 3
  %v11 = load i64, ptr %v10, align 8
  %v12 = getelementptr inbounds i64, ptr %v4, i64 4
  %v13 = load i64, ptr %v12, align 8
  %v50 = getelementptr inbounds ptr, ptr %v0, i64 5
  %v51 = load ptr, ptr %v50, align 4
  %v67 = getelementptr inbounds ptr, ptr %v0, i64 45
  %v68 = load ptr, ptr %v67, align 4
  %v7 = getelementptr inbounds float, ptr %v6, i64 256
  %v8 = getelementptr inbounds float, ptr %v6, i64 1088
  br label %b0
b0:
  %v14 = phi i64 [ %v11, %entry ], [ %v84, %b5 ]
  %v15 = icmp slt i64 %v14, %v13
  br i1 %v15, label %b1, label %b2
b1:
  %v16 = add i64 %v14, 96
  %v17 = icmp slt i64 %v16, %v13
  %v18 = select i1 %v17, i64 %v16, i64 %v13
  %v19 = sub i64 %v18, %v14
  %v20 = add i64 %v19, 5
  %v21 = sdiv i64 %v20, 6
  %v22 = icmp slt i64 %v21, 1
  %v23 = select i1 %v22, i64 1, i64 %v21
  %v24 = sdiv i64 %v19, %v23
  %v25 = mul i64 %v24, %v21
  %v26 = sub i64 %v19, %v25
  br label %b3
b3:
  %v27 = phi i64 [ 0, %b1 ], [ %v83, %b8 ]
  %v28 = icmp slt i64 %v27, 1
  br i1 %v28, label %b4, label %b5
b4:
  %v29 = add i64 %v27, 1
  %v30 = icmp slt i64 %v29, 1
  %v31 = select i1 %v30, i64 %v29, i64 %v27
  %v44 = mul i64 %v27, 128
  %v45 = mul i64 %v31, 128
  %v54 = getelementptr inbounds float, ptr %v7, i64 %v44
  %v59 = add i64 %v44, 128
  %v60 = add i64 %v45, 128
  %v73 = mul i64 %v27, 2
  br label %b6
b6:
  %v32 = phi i64 [ 0, %b4 ], [ %v82, %b13 ]
  %v33 = icmp slt i64 %v32, %v21
  br i1 %v33, label %b7, label %b8
b7:
  %v34 = icmp slt i64 %v32, %v26
  %v35 = mul i64 %v32, %v24
  %v36 = select i1 %v34, i64 %v32, i64 %v26
  %v37 = add i64 %v35, %v36
  %v38 = add i64 %v14, %v37
  %v39 = zext i1 %v34 to i64
  %v40 = add i64 %v24, %v39
  %v41 = sub i64 %v18, %v38
  %v42 = icmp slt i64 %v41, %v40
  %v43 = select i1 %v42, i64 %v41, i64 %v40
  %v46 = sdiv i64 %v32, %v21
  %v47 = mul i64 %v46, 128
  %v48 = add i64 %v45, %v47
  %v49 = getelementptr inbounds float, ptr %v7, i64 %v48
  %v52 = mul i64 %v38, 8
  %v53 = getelementptr inbounds float, ptr %v51, i64 %v52
  %v55 = sub i64 %v43, 1
  %v56 = getelementptr inbounds ptr, ptr @table_tile_6x2, i64 %v55
  %v57 = load ptr, ptr %v56, align 4
  %v58 = icmp sgt i64 %v43, 0
  br i1 %v58, label %b9, label %b10
b9:
  call void %v57(ptr %v53, i64 8, ptr %v54, i64 8, ptr %v9, i64 16, i64 8, i64 3, ptr %v49, i64 0)
  br label %b10
b10:
  %v61 = add i64 %v38, %v43
  br label %b11
b11:
  %v62 = phi i64 [ %v38, %b10 ], [ %v81, %b16 ]
  %v63 = icmp slt i64 %v62, %v61
  br i1 %v63, label %b12, label %b13
b12:
  %v64 = sub i64 %v62, %v38
  %v65 = mul i64 %v64, 16
  %v66 = getelementptr inbounds float, ptr %v9, i64 %v65
  %v69 = mul i64 %v62, 16
  %v70 = getelementptr inbounds float, ptr %v68, i64 %v69
  br label %b14
b14:
  %v71 = phi i64 [ 0, %b12 ], [ %v80, %b15 ]
  %v72 = icmp slt i64 %v71, 2
  br i1 %v72, label %b15, label %b16
b15:
  %v74 = add i64 %v73, %v71
  %v75 = mul i64 %v74, 8
  %v76 = mul i64 %v71, 8
  %v77 = getelementptr inbounds float, ptr %v66, i64 %v76
  %v78 = load <8 x float>, ptr %v77, align 4
  %v79 = getelementptr inbounds float, ptr %v70, i64 %v75
  store <8 x float> %v78, ptr %v79, align 4
  %v80 = add nsw i64 %v71, 1
  br label %b14
b16:
  %v81 = add nsw i64 %v62, 1
  br label %b11
b13:
  %v82 = add nsw i64 %v32, 1
  br label %b6
b8:
  %v83 = add nsw i64 %v27, 1
  br label %b3
b5:
  %v84 = add nsw i64 %v14, 96
  br label %b0
b2:
  ret void
}
define internal void @tile_1x2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6, i64 %v7, ptr %v8, i64 %v9) #2 {
entry:
  %v10 = sdiv i64 %v3, 4
  %v11 = mul i64 %v10, 4
  br label %b0
b0:
  %v12 = phi i64 [ 0, %entry ], [ %v69, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v29, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v32, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v21 = icmp slt i64 %v12, %v11
  br i1 %v21, label %b1, label %b2
b1:
  %v22 = mul i64 %v12, 16
  %v23 = getelementptr inbounds float, ptr %v2, i64 %v22
  %v24 = getelementptr inbounds float, ptr %v0, i64 %v12
  %v25 = load float, ptr %v24, align 4
  %v26 = insertelement <8 x float> poison, float %v25, i64 0
  %v27 = shufflevector <8 x float> %v26, <8 x float> poison, <8 x i32> zeroinitializer
  %v28 = load <8 x float>, ptr %v23, align 4
  %v29 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v27, <8 x float> %v28, <8 x float> %v13)
  %v30 = getelementptr inbounds float, ptr %v23, i64 8
  %v31 = load <8 x float>, ptr %v30, align 4
  %v32 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v27, <8 x float> %v31, <8 x float> %v14)
  %v33 = add i64 %v12, 1
  %v34 = mul i64 %v33, 16
  %v35 = getelementptr inbounds float, ptr %v2, i64 %v34
  %v36 = getelementptr inbounds float, ptr %v0, i64 %v33
  %v37 = load float, ptr %v36, align 4
  %v38 = insertelement <8 x float> poison, float %v37, i64 0
  %v39 = shufflevector <8 x float> %v38, <8 x float> poison, <8 x i32> zeroinitializer
  %v40 = load <8 x float>, ptr %v35, align 4
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v40, <8 x float> %v15)
  %v42 = getelementptr inbounds float, ptr %v35, i64 8
  %v43 = load <8 x float>, ptr %v42, align 4
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v43, <8 x float> %v16)
  %v45 = add i64 %v12, 2
  %v46 = mul i64 %v45, 16
  %v47 = getelementptr inbounds float, ptr %v2, i64 %v46
  %v48 = getelementptr inbounds float, ptr %v0, i64 %v45
  %v49 = load float, ptr %v48, align 4
  %v50 = insertelement <8 x float> poison, float %v49, i64 0
  %v51 = shufflevector <8 x float> %v50, <8 x float> poison, <8 x i32> zeroinitializer
  %v52 = load <8 x float>, ptr %v47, align 4
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v51, <8 x float> %v52, <8 x float> %v17)
  %v54 = getelementptr inbounds float, ptr %v47, i64 8
  %v55 = load <8 x float>, ptr %v54, align 4
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v51, <8 x float> %v55, <8 x float> %v18)
  %v57 = add i64 %v12, 3
  %v58 = mul i64 %v57, 16
  %v59 = getelementptr inbounds float, ptr %v2, i64 %v58
  %v60 = getelementptr inbounds float, ptr %v0, i64 %v57
  %v61 = load float, ptr %v60, align 4
  %v62 = insertelement <8 x float> poison, float %v61, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  %v64 = load <8 x float>, ptr %v59, align 4
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v64, <8 x float> %v19)
  %v66 = getelementptr inbounds float, ptr %v59, i64 8
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v67, <8 x float> %v20)
  %v69 = add nsw i64 %v12, 4
  br label %b0
b2:
  %v70 = fadd <8 x float> %v13, %v15
  %v71 = fadd <8 x float> %v14, %v16
  %v72 = fadd <8 x float> %v70, %v17
  %v73 = fadd <8 x float> %v71, %v18
  %v74 = fadd <8 x float> %v72, %v19
  %v75 = fadd <8 x float> %v73, %v20
  br label %b3
b3:
  %v76 = phi i64 [ %v11, %b2 ], [ %v91, %b4 ]
  %v77 = phi <8 x float> [ %v74, %b2 ], [ %v87, %b4 ]
  %v78 = phi <8 x float> [ %v75, %b2 ], [ %v90, %b4 ]
  %v79 = icmp slt i64 %v76, %v3
  br i1 %v79, label %b4, label %b5
b4:
  %v80 = mul i64 %v76, 16
  %v81 = getelementptr inbounds float, ptr %v2, i64 %v80
  %v82 = getelementptr inbounds float, ptr %v0, i64 %v76
  %v83 = load float, ptr %v82, align 4
  %v84 = insertelement <8 x float> poison, float %v83, i64 0
  %v85 = shufflevector <8 x float> %v84, <8 x float> poison, <8 x i32> zeroinitializer
  %v86 = load <8 x float>, ptr %v81, align 4
  %v87 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v85, <8 x float> %v86, <8 x float> %v77)
  %v88 = getelementptr inbounds float, ptr %v81, i64 8
  %v89 = load <8 x float>, ptr %v88, align 4
  %v90 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v85, <8 x float> %v89, <8 x float> %v78)
  %v91 = add nsw i64 %v76, 1
  br label %b3
b5:
  store <8 x float> %v77, ptr %v4, align 4
  %v92 = getelementptr inbounds float, ptr %v4, i64 %v6
  store <8 x float> %v78, ptr %v92, align 4
  ret void
}
define internal void @tile_2x2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6, i64 %v7, ptr %v8, i64 %v9) #2 {
entry:
  %v10 = sdiv i64 %v3, 2
  %v11 = mul i64 %v10, 2
  br label %b0
b0:
  %v12 = phi i64 [ 0, %entry ], [ %v57, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v32, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v50, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v21 = icmp slt i64 %v12, %v11
  br i1 %v21, label %b1, label %b2
b1:
  %v22 = mul i64 %v12, 16
  %v23 = getelementptr inbounds float, ptr %v2, i64 %v22
  %v24 = getelementptr inbounds float, ptr %v0, i64 %v12
  %v25 = load <8 x float>, ptr %v23, align 4
  %v26 = getelementptr inbounds float, ptr %v23, i64 8
  %v27 = load <8 x float>, ptr %v26, align 4
  %v28 = load float, ptr %v24, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v25, <8 x float> %v13)
  %v32 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v27, <8 x float> %v14)
  %v33 = getelementptr inbounds float, ptr %v24, i64 %v1
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v25, <8 x float> %v15)
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v27, <8 x float> %v16)
  %v39 = add i64 %v12, 1
  %v40 = mul i64 %v39, 16
  %v41 = getelementptr inbounds float, ptr %v2, i64 %v40
  %v42 = getelementptr inbounds float, ptr %v0, i64 %v39
  %v43 = load <8 x float>, ptr %v41, align 4
  %v44 = getelementptr inbounds float, ptr %v41, i64 8
  %v45 = load <8 x float>, ptr %v44, align 4
  %v46 = load float, ptr %v42, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v43, <8 x float> %v17)
  %v50 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v45, <8 x float> %v18)
  %v51 = getelementptr inbounds float, ptr %v42, i64 %v1
  %v52 = load float, ptr %v51, align 4
  %v53 = insertelement <8 x float> poison, float %v52, i64 0
  %v54 = shufflevector <8 x float> %v53, <8 x float> poison, <8 x i32> zeroinitializer
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v43, <8 x float> %v19)
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v45, <8 x float> %v20)
  %v57 = add nsw i64 %v12, 2
  br label %b0
b2:
  %v58 = fadd <8 x float> %v13, %v17
  %v59 = fadd <8 x float> %v14, %v18
  %v60 = fadd <8 x float> %v15, %v19
  %v61 = fadd <8 x float> %v16, %v20
  br label %b3
b3:
  %v62 = phi i64 [ %v11, %b2 ], [ %v85, %b4 ]
  %v63 = phi <8 x float> [ %v58, %b2 ], [ %v77, %b4 ]
  %v64 = phi <8 x float> [ %v59, %b2 ], [ %v78, %b4 ]
  %v65 = phi <8 x float> [ %v60, %b2 ], [ %v83, %b4 ]
  %v66 = phi <8 x float> [ %v61, %b2 ], [ %v84, %b4 ]
  %v67 = icmp slt i64 %v62, %v3
  br i1 %v67, label %b4, label %b5
b4:
  %v68 = mul i64 %v62, 16
  %v69 = getelementptr inbounds float, ptr %v2, i64 %v68
  %v70 = getelementptr inbounds float, ptr %v0, i64 %v62
  %v71 = load <8 x float>, ptr %v69, align 4
  %v72 = getelementptr inbounds float, ptr %v69, i64 8
  %v73 = load <8 x float>, ptr %v72, align 4
  %v74 = load float, ptr %v70, align 4
  %v75 = insertelement <8 x float> poison, float %v74, i64 0
  %v76 = shufflevector <8 x float> %v75, <8 x float> poison, <8 x i32> zeroinitializer
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v71, <8 x float> %v63)
  %v78 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v73, <8 x float> %v64)
  %v79 = getelementptr inbounds float, ptr %v70, i64 %v1
  %v80 = load float, ptr %v79, align 4
  %v81 = insertelement <8 x float> poison, float %v80, i64 0
  %v82 = shufflevector <8 x float> %v81, <8 x float> poison, <8 x i32> zeroinitializer
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v71, <8 x float> %v65)
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v73, <8 x float> %v66)
  %v85 = add nsw i64 %v62, 1
  br label %b3
b5:
  store <8 x float> %v63, ptr %v4, align 4
  %v86 = getelementptr inbounds float, ptr %v4, i64 %v6
  store <8 x float> %v64, ptr %v86, align 4
  %v87 = getelementptr inbounds float, ptr %v4, i64 %v5
  store <8 x float> %v65, ptr %v87, align 4
  %v88 = add i64 %v5, %v6
  %v89 = getelementptr inbounds float, ptr %v4, i64 %v88
  store <8 x float> %v66, ptr %v89, align 4
  ret void
}
define internal void @tile_3x2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6, i64 %v7, ptr %v8, i64 %v9) #2 {
entry:
  %v37 = mul i64 %v1, 2
  br label %b0
b0:
  %v10 = phi i64 [ 0, %entry ], [ %v44, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v29, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v30, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v17 = icmp slt i64 %v10, %v3
  br i1 %v17, label %b1, label %b2
b1:
  %v18 = mul i64 %v10, 16
  %v19 = getelementptr inbounds float, ptr %v8, i64 %v18
  call void @llvm.prefetch.p0(ptr %v19, i32 0, i32 2, i32 1)
  %v20 = getelementptr inbounds float, ptr %v2, i64 %v18
  %v21 = getelementptr inbounds float, ptr %v20, i64 128
  call void @llvm.prefetch.p0(ptr %v21, i32 0, i32 3, i32 1)
  %v22 = getelementptr inbounds float, ptr %v0, i64 %v10
  %v23 = load <8 x float>, ptr %v20, align 4
  %v24 = getelementptr inbounds float, ptr %v20, i64 8
  %v25 = load <8 x float>, ptr %v24, align 4
  %v26 = load float, ptr %v22, align 4
  %v27 = insertelement <8 x float> poison, float %v26, i64 0
  %v28 = shufflevector <8 x float> %v27, <8 x float> poison, <8 x i32> zeroinitializer
  %v29 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v28, <8 x float> %v23, <8 x float> %v11)
  %v30 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v28, <8 x float> %v25, <8 x float> %v12)
  %v31 = getelementptr inbounds float, ptr %v22, i64 %v1
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v23, <8 x float> %v13)
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v25, <8 x float> %v14)
  %v38 = getelementptr inbounds float, ptr %v22, i64 %v37
  %v39 = load float, ptr %v38, align 4
  %v40 = insertelement <8 x float> poison, float %v39, i64 0
  %v41 = shufflevector <8 x float> %v40, <8 x float> poison, <8 x i32> zeroinitializer
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v41, <8 x float> %v23, <8 x float> %v15)
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v41, <8 x float> %v25, <8 x float> %v16)
  %v44 = add nsw i64 %v10, 1
  br label %b0
b2:
  store <8 x float> %v11, ptr %v4, align 4
  %v45 = getelementptr inbounds float, ptr %v4, i64 %v6
  store <8 x float> %v12, ptr %v45, align 4
  %v46 = getelementptr inbounds float, ptr %v4, i64 %v5
  store <8 x float> %v13, ptr %v46, align 4
  %v47 = add i64 %v5, %v6
  %v48 = getelementptr inbounds float, ptr %v4, i64 %v47
  store <8 x float> %v14, ptr %v48, align 4
  %v49 = mul i64 %v5, 2
  %v50 = getelementptr inbounds float, ptr %v4, i64 %v49
  store <8 x float> %v15, ptr %v50, align 4
  %v51 = add i64 %v49, %v6
  %v52 = getelementptr inbounds float, ptr %v4, i64 %v51
  store <8 x float> %v16, ptr %v52, align 4
  ret void
}
define internal void @tile_4x2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6, i64 %v7, ptr %v8, i64 %v9) #2 {
entry:
  %v39 = mul i64 %v1, 2
  %v46 = mul i64 %v1, 3
  br label %b0
b0:
  %v10 = phi i64 [ 0, %entry ], [ %v53, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v32, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v51, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v52, %b1 ]
  %v19 = icmp slt i64 %v10, %v3
  br i1 %v19, label %b1, label %b2
b1:
  %v20 = mul i64 %v10, 16
  %v21 = getelementptr inbounds float, ptr %v8, i64 %v20
  call void @llvm.prefetch.p0(ptr %v21, i32 0, i32 2, i32 1)
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v20
  %v23 = getelementptr inbounds float, ptr %v22, i64 128
  call void @llvm.prefetch.p0(ptr %v23, i32 0, i32 3, i32 1)
  %v24 = getelementptr inbounds float, ptr %v0, i64 %v10
  %v25 = load <8 x float>, ptr %v22, align 4
  %v26 = getelementptr inbounds float, ptr %v22, i64 8
  %v27 = load <8 x float>, ptr %v26, align 4
  %v28 = load float, ptr %v24, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v25, <8 x float> %v11)
  %v32 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v27, <8 x float> %v12)
  %v33 = getelementptr inbounds float, ptr %v24, i64 %v1
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v25, <8 x float> %v13)
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v27, <8 x float> %v14)
  %v40 = getelementptr inbounds float, ptr %v24, i64 %v39
  %v41 = load float, ptr %v40, align 4
  %v42 = insertelement <8 x float> poison, float %v41, i64 0
  %v43 = shufflevector <8 x float> %v42, <8 x float> poison, <8 x i32> zeroinitializer
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v25, <8 x float> %v15)
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v27, <8 x float> %v16)
  %v47 = getelementptr inbounds float, ptr %v24, i64 %v46
  %v48 = load float, ptr %v47, align 4
  %v49 = insertelement <8 x float> poison, float %v48, i64 0
  %v50 = shufflevector <8 x float> %v49, <8 x float> poison, <8 x i32> zeroinitializer
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v25, <8 x float> %v17)
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v27, <8 x float> %v18)
  %v53 = add nsw i64 %v10, 1
  br label %b0
b2:
  store <8 x float> %v11, ptr %v4, align 4
  %v54 = getelementptr inbounds float, ptr %v4, i64 %v6
  store <8 x float> %v12, ptr %v54, align 4
  %v55 = getelementptr inbounds float, ptr %v4, i64 %v5
  store <8 x float> %v13, ptr %v55, align 4
  %v56 = add i64 %v5, %v6
  %v57 = getelementptr inbounds float, ptr %v4, i64 %v56
  store <8 x float> %v14, ptr %v57, align 4
  %v58 = mul i64 %v5, 2
  %v59 = getelementptr inbounds float, ptr %v4, i64 %v58
  store <8 x float> %v15, ptr %v59, align 4
  %v60 = add i64 %v58, %v6
  %v61 = getelementptr inbounds float, ptr %v4, i64 %v60
  store <8 x float> %v16, ptr %v61, align 4
  %v62 = mul i64 %v5, 3
  %v63 = getelementptr inbounds float, ptr %v4, i64 %v62
  store <8 x float> %v17, ptr %v63, align 4
  %v64 = add i64 %v62, %v6
  %v65 = getelementptr inbounds float, ptr %v4, i64 %v64
  store <8 x float> %v18, ptr %v65, align 4
  ret void
}
define internal void @tile_5x2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6, i64 %v7, ptr %v8, i64 %v9) #2 {
entry:
  %v41 = mul i64 %v1, 2
  %v48 = mul i64 %v1, 3
  %v55 = mul i64 %v1, 4
  br label %b0
b0:
  %v10 = phi i64 [ 0, %entry ], [ %v62, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v39, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v60, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v21 = icmp slt i64 %v10, %v3
  br i1 %v21, label %b1, label %b2
b1:
  %v22 = mul i64 %v10, 16
  %v23 = getelementptr inbounds float, ptr %v8, i64 %v22
  call void @llvm.prefetch.p0(ptr %v23, i32 0, i32 2, i32 1)
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v22
  %v25 = getelementptr inbounds float, ptr %v24, i64 128
  call void @llvm.prefetch.p0(ptr %v25, i32 0, i32 3, i32 1)
  %v26 = getelementptr inbounds float, ptr %v0, i64 %v10
  %v27 = load <8 x float>, ptr %v24, align 4
  %v28 = getelementptr inbounds float, ptr %v24, i64 8
  %v29 = load <8 x float>, ptr %v28, align 4
  %v30 = load float, ptr %v26, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v27, <8 x float> %v11)
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v29, <8 x float> %v12)
  %v35 = getelementptr inbounds float, ptr %v26, i64 %v1
  %v36 = load float, ptr %v35, align 4
  %v37 = insertelement <8 x float> poison, float %v36, i64 0
  %v38 = shufflevector <8 x float> %v37, <8 x float> poison, <8 x i32> zeroinitializer
  %v39 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v27, <8 x float> %v13)
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v29, <8 x float> %v14)
  %v42 = getelementptr inbounds float, ptr %v26, i64 %v41
  %v43 = load float, ptr %v42, align 4
  %v44 = insertelement <8 x float> poison, float %v43, i64 0
  %v45 = shufflevector <8 x float> %v44, <8 x float> poison, <8 x i32> zeroinitializer
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v27, <8 x float> %v15)
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v29, <8 x float> %v16)
  %v49 = getelementptr inbounds float, ptr %v26, i64 %v48
  %v50 = load float, ptr %v49, align 4
  %v51 = insertelement <8 x float> poison, float %v50, i64 0
  %v52 = shufflevector <8 x float> %v51, <8 x float> poison, <8 x i32> zeroinitializer
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v27, <8 x float> %v17)
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v29, <8 x float> %v18)
  %v56 = getelementptr inbounds float, ptr %v26, i64 %v55
  %v57 = load float, ptr %v56, align 4
  %v58 = insertelement <8 x float> poison, float %v57, i64 0
  %v59 = shufflevector <8 x float> %v58, <8 x float> poison, <8 x i32> zeroinitializer
  %v60 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v59, <8 x float> %v27, <8 x float> %v19)
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v59, <8 x float> %v29, <8 x float> %v20)
  %v62 = add nsw i64 %v10, 1
  br label %b0
b2:
  store <8 x float> %v11, ptr %v4, align 4
  %v63 = getelementptr inbounds float, ptr %v4, i64 %v6
  store <8 x float> %v12, ptr %v63, align 4
  %v64 = getelementptr inbounds float, ptr %v4, i64 %v5
  store <8 x float> %v13, ptr %v64, align 4
  %v65 = add i64 %v5, %v6
  %v66 = getelementptr inbounds float, ptr %v4, i64 %v65
  store <8 x float> %v14, ptr %v66, align 4
  %v67 = mul i64 %v5, 2
  %v68 = getelementptr inbounds float, ptr %v4, i64 %v67
  store <8 x float> %v15, ptr %v68, align 4
  %v69 = add i64 %v67, %v6
  %v70 = getelementptr inbounds float, ptr %v4, i64 %v69
  store <8 x float> %v16, ptr %v70, align 4
  %v71 = mul i64 %v5, 3
  %v72 = getelementptr inbounds float, ptr %v4, i64 %v71
  store <8 x float> %v17, ptr %v72, align 4
  %v73 = add i64 %v71, %v6
  %v74 = getelementptr inbounds float, ptr %v4, i64 %v73
  store <8 x float> %v18, ptr %v74, align 4
  %v75 = mul i64 %v5, 4
  %v76 = getelementptr inbounds float, ptr %v4, i64 %v75
  store <8 x float> %v19, ptr %v76, align 4
  %v77 = add i64 %v75, %v6
  %v78 = getelementptr inbounds float, ptr %v4, i64 %v77
  store <8 x float> %v20, ptr %v78, align 4
  ret void
}
define internal void @tile_6x2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6, i64 %v7, ptr %v8, i64 %v9) #2 {
entry:
  %v43 = mul i64 %v1, 2
  %v50 = mul i64 %v1, 3
  %v57 = mul i64 %v1, 4
  %v64 = mul i64 %v1, 5
  br label %b0
b0:
  %v10 = phi i64 [ 0, %entry ], [ %v71, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v69, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v70, %b1 ]
  %v23 = icmp slt i64 %v10, %v3
  br i1 %v23, label %b1, label %b2
b1:
  %v24 = mul i64 %v10, 16
  %v25 = getelementptr inbounds float, ptr %v8, i64 %v24
  call void @llvm.prefetch.p0(ptr %v25, i32 0, i32 2, i32 1)
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v24
  %v27 = getelementptr inbounds float, ptr %v26, i64 128
  call void @llvm.prefetch.p0(ptr %v27, i32 0, i32 3, i32 1)
  %v28 = getelementptr inbounds float, ptr %v0, i64 %v10
  %v29 = load <8 x float>, ptr %v26, align 4
  %v30 = getelementptr inbounds float, ptr %v26, i64 8
  %v31 = load <8 x float>, ptr %v30, align 4
  %v32 = load float, ptr %v28, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v29, <8 x float> %v11)
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v31, <8 x float> %v12)
  %v37 = getelementptr inbounds float, ptr %v28, i64 %v1
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v29, <8 x float> %v13)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v31, <8 x float> %v14)
  %v44 = getelementptr inbounds float, ptr %v28, i64 %v43
  %v45 = load float, ptr %v44, align 4
  %v46 = insertelement <8 x float> poison, float %v45, i64 0
  %v47 = shufflevector <8 x float> %v46, <8 x float> poison, <8 x i32> zeroinitializer
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v47, <8 x float> %v29, <8 x float> %v15)
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v47, <8 x float> %v31, <8 x float> %v16)
  %v51 = getelementptr inbounds float, ptr %v28, i64 %v50
  %v52 = load float, ptr %v51, align 4
  %v53 = insertelement <8 x float> poison, float %v52, i64 0
  %v54 = shufflevector <8 x float> %v53, <8 x float> poison, <8 x i32> zeroinitializer
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v29, <8 x float> %v17)
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v31, <8 x float> %v18)
  %v58 = getelementptr inbounds float, ptr %v28, i64 %v57
  %v59 = load float, ptr %v58, align 4
  %v60 = insertelement <8 x float> poison, float %v59, i64 0
  %v61 = shufflevector <8 x float> %v60, <8 x float> poison, <8 x i32> zeroinitializer
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v29, <8 x float> %v19)
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v31, <8 x float> %v20)
  %v65 = getelementptr inbounds float, ptr %v28, i64 %v64
  %v66 = load float, ptr %v65, align 4
  %v67 = insertelement <8 x float> poison, float %v66, i64 0
  %v68 = shufflevector <8 x float> %v67, <8 x float> poison, <8 x i32> zeroinitializer
  %v69 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v68, <8 x float> %v29, <8 x float> %v21)
  %v70 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v68, <8 x float> %v31, <8 x float> %v22)
  %v71 = add nsw i64 %v10, 1
  br label %b0
b2:
  store <8 x float> %v11, ptr %v4, align 4
  %v72 = getelementptr inbounds float, ptr %v4, i64 %v6
  store <8 x float> %v12, ptr %v72, align 4
  %v73 = getelementptr inbounds float, ptr %v4, i64 %v5
  store <8 x float> %v13, ptr %v73, align 4
  %v74 = add i64 %v5, %v6
  %v75 = getelementptr inbounds float, ptr %v4, i64 %v74
  store <8 x float> %v14, ptr %v75, align 4
  %v76 = mul i64 %v5, 2
  %v77 = getelementptr inbounds float, ptr %v4, i64 %v76
  store <8 x float> %v15, ptr %v77, align 4
  %v78 = add i64 %v76, %v6
  %v79 = getelementptr inbounds float, ptr %v4, i64 %v78
  store <8 x float> %v16, ptr %v79, align 4
  %v80 = mul i64 %v5, 3
  %v81 = getelementptr inbounds float, ptr %v4, i64 %v80
  store <8 x float> %v17, ptr %v81, align 4
  %v82 = add i64 %v80, %v6
  %v83 = getelementptr inbounds float, ptr %v4, i64 %v82
  store <8 x float> %v18, ptr %v83, align 4
  %v84 = mul i64 %v5, 4
  %v85 = getelementptr inbounds float, ptr %v4, i64 %v84
  store <8 x float> %v19, ptr %v85, align 4
  %v86 = add i64 %v84, %v6
  %v87 = getelementptr inbounds float, ptr %v4, i64 %v86
  store <8 x float> %v20, ptr %v87, align 4
  %v88 = mul i64 %v5, 5
  %v89 = getelementptr inbounds float, ptr %v4, i64 %v88
  store <8 x float> %v21, ptr %v89, align 4
  %v90 = add i64 %v88, %v6
  %v91 = getelementptr inbounds float, ptr %v4, i64 %v90
  store <8 x float> %v22, ptr %v91, align 4
  ret void
}
define internal void @forward_6(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 8
  %v7 = load ptr, ptr %v6, align 4
  %v8 = getelementptr inbounds ptr, ptr %v0, i64 39
  %v9 = load ptr, ptr %v8, align 4
  %v5 = icmp eq i64 %v2, 0
  br i1 %v5, label %b0, label %b1
b0:
  br label %b2
b2:
  %v10 = phi i64 [ 0, %b0 ], [ %v15, %b3 ]
  %v11 = icmp slt i64 %v10, 64
  br i1 %v11, label %b3, label %b4
b3:
  %v12 = getelementptr inbounds float, ptr %v7, i64 %v10
  %v13 = load <8 x float>, ptr %v12, align 4
  %v14 = getelementptr inbounds float, ptr %v9, i64 %v10
  store <8 x float> %v13, ptr %v14, align 4
  %v15 = add nsw i64 %v10, 8
  br label %b2
b4:
  br label %b1
b1:
  ret void
}
define internal void @forward_7(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 9
  %v7 = load ptr, ptr %v6, align 4
  %v8 = getelementptr inbounds ptr, ptr %v0, i64 39
  %v9 = load ptr, ptr %v8, align 4
  %v5 = icmp eq i64 %v2, 0
  br i1 %v5, label %b0, label %b1
b0:
  br label %b2
b2:
  %v10 = phi i64 [ 0, %b0 ], [ %v16, %b3 ]
  %v11 = icmp slt i64 %v10, 64
  br i1 %v11, label %b3, label %b4
b3:
  %v12 = getelementptr inbounds float, ptr %v7, i64 %v10
  %v13 = load <8 x float>, ptr %v12, align 4
  %v14 = add i64 64, %v10
  %v15 = getelementptr inbounds float, ptr %v9, i64 %v14
  store <8 x float> %v13, ptr %v15, align 4
  %v16 = add nsw i64 %v10, 8
  br label %b2
b4:
  br label %b1
b1:
  ret void
}
define internal void @forward_8(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 10
  %v7 = load ptr, ptr %v6, align 4
  %v8 = getelementptr inbounds ptr, ptr %v0, i64 39
  %v9 = load ptr, ptr %v8, align 4
  %v5 = icmp eq i64 %v2, 0
  br i1 %v5, label %b0, label %b1
b0:
  br label %b2
b2:
  %v10 = phi i64 [ 0, %b0 ], [ %v16, %b3 ]
  %v11 = icmp slt i64 %v10, 64
  br i1 %v11, label %b3, label %b4
b3:
  %v12 = getelementptr inbounds float, ptr %v7, i64 %v10
  %v13 = load <8 x float>, ptr %v12, align 4
  %v14 = add i64 128, %v10
  %v15 = getelementptr inbounds float, ptr %v9, i64 %v14
  store <8 x float> %v13, ptr %v15, align 4
  %v16 = add nsw i64 %v10, 8
  br label %b2
b4:
  br label %b1
b1:
  ret void
}
define internal void @forward_9(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 11
  %v7 = load ptr, ptr %v6, align 4
  %v8 = getelementptr inbounds ptr, ptr %v0, i64 39
  %v9 = load ptr, ptr %v8, align 4
  %v5 = icmp eq i64 %v2, 0
  br i1 %v5, label %b0, label %b1
b0:
  br label %b2
b2:
  %v10 = phi i64 [ 0, %b0 ], [ %v16, %b3 ]
  %v11 = icmp slt i64 %v10, 128
  br i1 %v11, label %b3, label %b4
b3:
  %v12 = getelementptr inbounds float, ptr %v7, i64 %v10
  %v13 = load <8 x float>, ptr %v12, align 4
  %v14 = add i64 192, %v10
  %v15 = getelementptr inbounds float, ptr %v9, i64 %v14
  store <8 x float> %v13, ptr %v15, align 4
  %v16 = add nsw i64 %v10, 8
  br label %b2
b4:
  br label %b1
b1:
  ret void
}
define internal void @forward_10(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v8 = getelementptr inbounds ptr, ptr %v0, i64 11
  %v9 = load ptr, ptr %v8, align 4
  %v10 = getelementptr inbounds ptr, ptr %v0, i64 40
  %v11 = load ptr, ptr %v10, align 4
  %v5 = icmp eq i64 %v2, 0
  br i1 %v5, label %b0, label %b1
b0:
  br label %b2
b2:
  %v6 = phi i64 [ 0, %b0 ], [ %v17, %b3 ]
  %v7 = icmp slt i64 %v6, 16
  br i1 %v7, label %b3, label %b4
b3:
  %v12 = mul i64 %v6, 8
  %v13 = getelementptr inbounds float, ptr %v9, i64 %v12
  %v14 = load <8 x float>, ptr %v13, align 4
  %v15 = mul i64 %v6, 16
  %v16 = getelementptr inbounds float, ptr %v11, i64 %v15
  store <8 x float> %v14, ptr %v16, align 4
  %v17 = add nsw i64 %v6, 1
  br label %b2
b4:
  br label %b1
b1:
  ret void
}
define internal void @forward_11(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v8 = getelementptr inbounds ptr, ptr %v0, i64 15
  %v9 = load ptr, ptr %v8, align 4
  %v10 = getelementptr inbounds ptr, ptr %v0, i64 40
  %v11 = load ptr, ptr %v10, align 4
  %v5 = icmp eq i64 %v2, 0
  br i1 %v5, label %b0, label %b1
b0:
  br label %b2
b2:
  %v6 = phi i64 [ 0, %b0 ], [ %v18, %b3 ]
  %v7 = icmp slt i64 %v6, 16
  br i1 %v7, label %b3, label %b4
b3:
  %v12 = mul i64 %v6, 8
  %v13 = getelementptr inbounds float, ptr %v9, i64 %v12
  %v14 = load <8 x float>, ptr %v13, align 4
  %v15 = mul i64 %v6, 16
  %v16 = add i64 8, %v15
  %v17 = getelementptr inbounds float, ptr %v11, i64 %v16
  store <8 x float> %v14, ptr %v17, align 4
  %v18 = add nsw i64 %v6, 1
  br label %b2
b4:
  br label %b1
b1:
  ret void
}
define internal void @forward_12(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 3
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 4
  %v8 = load i64, ptr %v7, align 8
  %v11 = getelementptr inbounds ptr, ptr %v0, i64 41
  %v12 = load ptr, ptr %v11, align 4
  %v15 = getelementptr inbounds ptr, ptr %v0, i64 46
  %v16 = load ptr, ptr %v15, align 4
  %v18 = getelementptr inbounds ptr, ptr %v0, i64 47
  %v19 = load ptr, ptr %v18, align 4
  %v44 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v45 = shufflevector <8 x float> %v44, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v9 = phi i64 [ %v6, %entry ], [ %v47, %b1 ]
  %v10 = icmp slt i64 %v9, %v8
  br i1 %v10, label %b1, label %b2
b1:
  %v13 = mul i64 %v9, 8
  %v14 = getelementptr inbounds float, ptr %v12, i64 %v13
  %v17 = getelementptr inbounds float, ptr %v16, i64 %v13
  %v20 = getelementptr inbounds float, ptr %v19, i64 %v13
  %v21 = load <8 x float>, ptr %v14, align 4
  %v22 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v21)
  %v23 = fcmp ogt <8 x float> %v22, splat (float 0x4023000000000000)
  %v24 = select <8 x i1> %v23, <8 x float> splat (float 0x4023000000000000), <8 x float> %v22
  %v25 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v24, <8 x float> splat (float 0x4007154760000000), <8 x float> splat (float 0x4168000FE0000000))
  %v26 = fsub <8 x float> %v25, splat (float 0x4168000FE0000000)
  %v27 = bitcast <8 x float> %v25 to <8 x i32>
  %v28 = shl <8 x i32> %v27, splat (i32 23)
  %v29 = bitcast <8 x i32> %v28 to <8 x float>
  %v30 = fadd <8 x float> %v24, %v24
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v26, <8 x float> splat (float 0xBFE62E4300000000), <8 x float> %v30)
  %v32 = fmul <8 x float> %v31, %v31
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v31, <8 x float> splat (float 0x3F81227F40000000))
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v31, <8 x float> splat (float 0x3FA5556740000000))
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v31, <8 x float> splat (float 0x3FC5554B00000000))
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v35, <8 x float> %v31, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v36, <8 x float> %v31)
  %v38 = fsub <8 x float> %v29, splat (float 0x3FF0000000000000)
  %v39 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v29, <8 x float> %v37, <8 x float> %v38)
  %v40 = fadd <8 x float> %v39, splat (float 0x4000000000000000)
  %v41 = fdiv <8 x float> %v39, %v40
  %v42 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v41, <8 x float> %v21)
  %v43 = fmul <8 x float> %v42, %v42
  %v46 = fsub <8 x float> %v45, %v43
  store <8 x float> %v42, ptr %v17, align 4
  store <8 x float> %v46, ptr %v20, align 4
  %v47 = add nsw i64 %v9, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_13(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 3
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 4
  %v8 = load i64, ptr %v7, align 8
  %v11 = getelementptr inbounds ptr, ptr %v0, i64 46
  %v12 = load ptr, ptr %v11, align 4
  %v15 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v16 = load ptr, ptr %v15, align 4
  %v17 = getelementptr inbounds i64, ptr %v1, i64 29
  %v18 = load i64, ptr %v17, align 8
  %v20 = getelementptr inbounds i64, ptr %v1, i64 1
  %v21 = load i64, ptr %v20, align 8
  %v19 = and i64 0, %v18
  %v22 = mul i64 %v19, %v21
  %v23 = mul i64 %v22, 8
  %v24 = getelementptr inbounds float, ptr %v16, i64 %v23
  br label %b0
b0:
  %v9 = phi i64 [ %v6, %entry ], [ %v27, %b1 ]
  %v10 = icmp slt i64 %v9, %v8
  br i1 %v10, label %b1, label %b2
b1:
  %v13 = mul i64 %v9, 8
  %v14 = getelementptr inbounds float, ptr %v12, i64 %v13
  %v25 = getelementptr inbounds float, ptr %v24, i64 %v13
  %v26 = load <8 x float>, ptr %v14, align 4
  store <8 x float> %v26, ptr %v25, align 4
  %v27 = add nsw i64 %v9, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_14(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 73
  %v6 = load ptr, ptr %v5, align 4
  %v28 = getelementptr inbounds ptr, ptr %v0, i64 39
  %v29 = load ptr, ptr %v28, align 4
  %v7 = getelementptr inbounds float, ptr %v6, i64 384
  %v8 = add i64 %v2, 1
  %v9 = mul i64 2, %v2
  %v10 = sdiv i64 %v9, %v3
  %v11 = icmp slt i64 %v10, 2
  %v12 = select i1 %v11, i64 %v10, i64 2
  %v13 = mul i64 2, %v8
  %v14 = sdiv i64 %v13, %v3
  %v15 = icmp slt i64 %v14, 2
  %v16 = select i1 %v15, i64 %v14, i64 2
  %v17 = icmp slt i64 %v16, 1
  %v18 = select i1 %v17, i64 %v16, i64 1
  br label %b0
b0:
  %v19 = phi i64 [ %v12, %entry ], [ %v53, %b1 ]
  %v20 = icmp slt i64 %v19, %v18
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v19, 256
  %v22 = mul i64 %v19, 32
  %v23 = getelementptr inbounds float, ptr %v7, i64 %v21
  %v24 = sub i64 40, %v22
  %v25 = icmp slt i64 %v24, 0
  %v26 = select i1 %v25, i64 0, i64 %v24
  %v27 = mul i64 %v22, 8
  %v30 = getelementptr inbounds float, ptr %v29, i64 %v27
  call void @pack_turned(ptr %v30, i64 8, i64 1, i64 8, i64 %v26, ptr %v23, i64 32)
  %v31 = getelementptr inbounds float, ptr %v23, i64 8
  %v32 = add i64 %v22, 8
  %v33 = sub i64 40, %v32
  %v34 = icmp slt i64 %v33, 0
  %v35 = select i1 %v34, i64 0, i64 %v33
  %v36 = mul i64 %v32, 8
  %v37 = getelementptr inbounds float, ptr %v29, i64 %v36
  call void @pack_turned(ptr %v37, i64 8, i64 1, i64 8, i64 %v35, ptr %v31, i64 32)
  %v38 = getelementptr inbounds float, ptr %v23, i64 16
  %v39 = add i64 %v22, 16
  %v40 = sub i64 40, %v39
  %v41 = icmp slt i64 %v40, 0
  %v42 = select i1 %v41, i64 0, i64 %v40
  %v43 = mul i64 %v39, 8
  %v44 = getelementptr inbounds float, ptr %v29, i64 %v43
  call void @pack_turned(ptr %v44, i64 8, i64 1, i64 8, i64 %v42, ptr %v38, i64 32)
  %v45 = getelementptr inbounds float, ptr %v23, i64 24
  %v46 = add i64 %v22, 24
  %v47 = sub i64 40, %v46
  %v48 = icmp slt i64 %v47, 0
  %v49 = select i1 %v48, i64 0, i64 %v47
  %v50 = mul i64 %v46, 8
  %v51 = getelementptr inbounds float, ptr %v29, i64 %v50
  call void @pack_turned(ptr %v51, i64 8, i64 1, i64 8, i64 %v49, ptr %v45, i64 32)
  %v52 = add i64 %v21, 256
  %v53 = add nsw i64 %v19, 1
  br label %b0
b2:
  %v54 = icmp eq i64 %v16, 2
  br i1 %v54, label %b3, label %b4
b3:
  %v55 = getelementptr inbounds float, ptr %v7, i64 256
  %v56 = getelementptr inbounds float, ptr %v29, i64 256
  call void @pack_turned(ptr %v56, i64 8, i64 1, i64 8, i64 8, ptr %v55, i64 8)
  br label %b4
b4:
  ret void
}
define internal void @forward_15(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 73
  %v6 = load ptr, ptr %v5, align 4
  %v26 = getelementptr inbounds ptr, ptr %v0, i64 12
  %v27 = load ptr, ptr %v26, align 4
  %v30 = getelementptr inbounds ptr, ptr %v0, i64 13
  %v31 = load ptr, ptr %v30, align 4
  %v34 = getelementptr inbounds ptr, ptr %v0, i64 14
  %v35 = load ptr, ptr %v34, align 4
  %v7 = getelementptr inbounds float, ptr %v6, i64 704
  %v8 = add i64 %v2, 1
  %v9 = sdiv i64 %v2, %v3
  %v10 = icmp slt i64 %v9, 1
  %v11 = select i1 %v10, i64 %v9, i64 1
  %v12 = sdiv i64 %v8, %v3
  %v13 = icmp slt i64 %v12, 1
  %v14 = select i1 %v13, i64 %v12, i64 1
  %v15 = icmp slt i64 %v14, 1
  %v16 = select i1 %v15, i64 %v14, i64 1
  br label %b0
b0:
  %v17 = phi i64 [ %v11, %entry ], [ %v38, %b1 ]
  %v18 = icmp slt i64 %v17, %v16
  br i1 %v18, label %b1, label %b2
b1:
  %v19 = mul i64 %v17, 192
  %v20 = mul i64 %v17, 8
  %v21 = getelementptr inbounds float, ptr %v7, i64 %v19
  %v22 = sub i64 8, %v20
  %v23 = icmp slt i64 %v22, 0
  %v24 = select i1 %v23, i64 0, i64 %v22
  %v25 = mul i64 %v20, 8
  %v28 = getelementptr inbounds float, ptr %v27, i64 %v25
  call void @pack_turned(ptr %v28, i64 8, i64 1, i64 8, i64 %v24, ptr %v21, i64 24)
  %v29 = getelementptr inbounds float, ptr %v21, i64 8
  %v32 = getelementptr inbounds float, ptr %v31, i64 %v25
  call void @pack_turned(ptr %v32, i64 8, i64 1, i64 8, i64 %v24, ptr %v29, i64 24)
  %v33 = getelementptr inbounds float, ptr %v21, i64 16
  %v36 = getelementptr inbounds float, ptr %v35, i64 %v25
  call void @pack_turned(ptr %v36, i64 8, i64 1, i64 8, i64 %v24, ptr %v33, i64 24)
  %v37 = add i64 %v19, 192
  %v38 = add nsw i64 %v17, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_16(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 1
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 2
  %v8 = load i64, ptr %v7, align 8
  %v9 = getelementptr inbounds i64, ptr %v4, i64 5
  %v10 = load i64, ptr %v9, align 8
  %v11 = getelementptr inbounds i64, ptr %v4, i64 6
  %v12 = load i64, ptr %v11, align 8
  %v15 = getelementptr inbounds ptr, ptr %v0, i64 6
  %v16 = load ptr, ptr %v15, align 4
  %v17 = getelementptr inbounds i64, ptr %v1, i64 1
  %v18 = load i64, ptr %v17, align 8
  %v21 = getelementptr inbounds ptr, ptr %v0, i64 7
  %v22 = load ptr, ptr %v21, align 4
  %v23 = getelementptr inbounds ptr, ptr %v0, i64 48
  %v24 = load ptr, ptr %v23, align 4
  %v25 = getelementptr inbounds i64, ptr %v1, i64 57
  %v26 = load i64, ptr %v25, align 8
  %v27 = xor i64 %v26, -1
  %v28 = and i64 %v6, %v27
  %v29 = mul i64 %v28, %v18
  br label %b0
b0:
  %v13 = phi i64 [ %v10, %entry ], [ %v41, %b1 ]
  %v14 = icmp slt i64 %v13, %v12
  br i1 %v14, label %b1, label %b2
b1:
  %v19 = getelementptr inbounds float, ptr %v16, i64 %v13
  %v20 = load float, ptr %v19, align 4
  %v30 = sub i64 %v13, %v29
  %v31 = mul i64 %v30, 8
  %v32 = getelementptr inbounds float, ptr %v24, i64 %v31
  %v33 = fcmp ogt float %v20, 0x0000000000000000
  %v34 = select i1 %v33, float %v20, float 0x0000000000000000
  %v35 = fcmp ogt float %v34, 0x401C000000000000
  %v36 = select i1 %v35, float 0x401C000000000000, float %v34
  %v37 = fptosi float %v36 to i64
  %v38 = mul i64 %v37, 8
  %v39 = getelementptr inbounds float, ptr %v22, i64 %v38
  %v40 = load <8 x float>, ptr %v39, align 4
  store <8 x float> %v40, ptr %v32, align 4
  %v41 = add nsw i64 %v13, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_17(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v13 = alloca float, i64 96, align 4
  %v5 = getelementptr inbounds i64, ptr %v4, i64 1
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 2
  %v8 = load i64, ptr %v7, align 8
  %v9 = getelementptr inbounds ptr, ptr %v0, i64 73
  %v10 = load ptr, ptr %v9, align 4
  %v14 = getelementptr inbounds i64, ptr %v4, i64 5
  %v15 = load i64, ptr %v14, align 8
  %v16 = getelementptr inbounds i64, ptr %v4, i64 6
  %v17 = load i64, ptr %v16, align 8
  %v55 = getelementptr inbounds ptr, ptr %v0, i64 48
  %v56 = load ptr, ptr %v55, align 4
  %v57 = getelementptr inbounds i64, ptr %v1, i64 57
  %v58 = load i64, ptr %v57, align 8
  %v61 = getelementptr inbounds i64, ptr %v1, i64 1
  %v62 = load i64, ptr %v61, align 8
  %v87 = getelementptr inbounds ptr, ptr %v0, i64 49
  %v88 = load ptr, ptr %v87, align 4
  %v11 = getelementptr inbounds float, ptr %v10, i64 384
  %v12 = getelementptr inbounds float, ptr %v10, i64 1088
  %v59 = xor i64 %v58, -1
  %v60 = and i64 %v6, %v59
  %v63 = mul i64 %v60, %v62
  br label %b0
b0:
  %v18 = phi i64 [ %v15, %entry ], [ %v105, %b5 ]
  %v19 = icmp slt i64 %v18, %v17
  br i1 %v19, label %b1, label %b2
b1:
  %v20 = add i64 %v18, 96
  %v21 = icmp slt i64 %v20, %v17
  %v22 = select i1 %v21, i64 %v20, i64 %v17
  %v23 = sub i64 %v22, %v18
  %v24 = add i64 %v23, 2
  %v25 = sdiv i64 %v24, 3
  %v26 = icmp slt i64 %v25, 1
  %v27 = select i1 %v26, i64 1, i64 %v25
  %v28 = sdiv i64 %v23, %v27
  %v29 = mul i64 %v28, %v25
  %v30 = sub i64 %v23, %v29
  br label %b3
b3:
  %v31 = phi i64 [ 0, %b1 ], [ %v104, %b8 ]
  %v32 = icmp slt i64 %v31, 2
  br i1 %v32, label %b4, label %b5
b4:
  %v33 = add i64 %v31, 1
  %v34 = icmp slt i64 %v33, 2
  %v35 = select i1 %v34, i64 %v33, i64 %v31
  %v48 = mul i64 %v31, 256
  %v49 = mul i64 %v35, 256
  %v67 = getelementptr inbounds float, ptr %v11, i64 %v48
  %v68 = icmp eq i64 %v31, 1
  %v69 = select i1 %v68, ptr @table_tile_3x1, ptr @table_tile_3x4
  %v70 = select i1 %v68, i64 0, i64 8
  %v71 = select i1 %v68, i64 1, i64 15
  %v76 = select i1 %v68, i64 64, i64 256
  %v77 = icmp eq i64 %v35, 1
  %v78 = select i1 %v77, i64 64, i64 256
  %v79 = add i64 %v48, %v76
  %v80 = add i64 %v49, %v78
  %v91 = select i1 %v68, i64 1, i64 4
  %v94 = mul i64 %v31, 4
  br label %b6
b6:
  %v36 = phi i64 [ 0, %b4 ], [ %v103, %b13 ]
  %v37 = icmp slt i64 %v36, %v25
  br i1 %v37, label %b7, label %b8
b7:
  %v38 = icmp slt i64 %v36, %v30
  %v39 = mul i64 %v36, %v28
  %v40 = select i1 %v38, i64 %v36, i64 %v30
  %v41 = add i64 %v39, %v40
  %v42 = add i64 %v18, %v41
  %v43 = zext i1 %v38 to i64
  %v44 = add i64 %v28, %v43
  %v45 = sub i64 %v22, %v42
  %v46 = icmp slt i64 %v45, %v44
  %v47 = select i1 %v46, i64 %v45, i64 %v44
  %v50 = mul i64 %v36, 2
  %v51 = sdiv i64 %v50, %v25
  %v52 = mul i64 %v51, 128
  %v53 = add i64 %v49, %v52
  %v54 = getelementptr inbounds float, ptr %v11, i64 %v53
  %v64 = sub i64 %v42, %v63
  %v65 = mul i64 %v64, 8
  %v66 = getelementptr inbounds float, ptr %v56, i64 %v65
  %v72 = sub i64 %v47, 1
  %v73 = getelementptr inbounds ptr, ptr %v69, i64 %v72
  %v74 = load ptr, ptr %v73, align 4
  %v75 = icmp sgt i64 %v47, 0
  br i1 %v75, label %b9, label %b10
b9:
  call void %v74(ptr %v66, i64 8, ptr %v67, i64 8, ptr %v13, i64 32, i64 %v70, i64 %v71, ptr %v54, i64 0)
  br label %b10
b10:
  %v81 = add i64 %v42, %v47
  br label %b11
b11:
  %v82 = phi i64 [ %v42, %b10 ], [ %v102, %b16 ]
  %v83 = icmp slt i64 %v82, %v81
  br i1 %v83, label %b12, label %b13
b12:
  %v84 = sub i64 %v82, %v42
  %v85 = mul i64 %v84, 32
  %v86 = getelementptr inbounds float, ptr %v13, i64 %v85
  %v89 = mul i64 %v82, 40
  %v90 = getelementptr inbounds float, ptr %v88, i64 %v89
  br label %b14
b14:
  %v92 = phi i64 [ 0, %b12 ], [ %v101, %b15 ]
  %v93 = icmp slt i64 %v92, %v91
  br i1 %v93, label %b15, label %b16
b15:
  %v95 = add i64 %v94, %v92
  %v96 = mul i64 %v95, 8
  %v97 = mul i64 %v92, 8
  %v98 = getelementptr inbounds float, ptr %v86, i64 %v97
  %v99 = load <8 x float>, ptr %v98, align 4
  %v100 = getelementptr inbounds float, ptr %v90, i64 %v96
  store <8 x float> %v99, ptr %v100, align 4
  %v101 = add nsw i64 %v92, 1
  br label %b14
b16:
  %v102 = add nsw i64 %v82, 1
  br label %b11
b13:
  %v103 = add nsw i64 %v36, 1
  br label %b6
b8:
  %v104 = add nsw i64 %v31, 1
  br label %b3
b5:
  %v105 = add nsw i64 %v18, 96
  br label %b0
b2:
  ret void
}
define internal void @tile_1x4(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6, i64 %v7, ptr %v8, i64 %v9) #2 {
entry:
  %v10 = sdiv i64 %v3, 2
  %v11 = mul i64 %v10, 2
  br label %b0
b0:
  %v12 = phi i64 [ 0, %entry ], [ %v57, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v29, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v32, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v50, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v21 = icmp slt i64 %v12, %v11
  br i1 %v21, label %b1, label %b2
b1:
  %v22 = mul i64 %v12, 32
  %v23 = getelementptr inbounds float, ptr %v2, i64 %v22
  %v24 = getelementptr inbounds float, ptr %v0, i64 %v12
  %v25 = load float, ptr %v24, align 4
  %v26 = insertelement <8 x float> poison, float %v25, i64 0
  %v27 = shufflevector <8 x float> %v26, <8 x float> poison, <8 x i32> zeroinitializer
  %v28 = load <8 x float>, ptr %v23, align 4
  %v29 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v27, <8 x float> %v28, <8 x float> %v13)
  %v30 = getelementptr inbounds float, ptr %v23, i64 8
  %v31 = load <8 x float>, ptr %v30, align 4
  %v32 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v27, <8 x float> %v31, <8 x float> %v14)
  %v33 = getelementptr inbounds float, ptr %v23, i64 16
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v27, <8 x float> %v34, <8 x float> %v15)
  %v36 = getelementptr inbounds float, ptr %v23, i64 24
  %v37 = load <8 x float>, ptr %v36, align 4
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v27, <8 x float> %v37, <8 x float> %v16)
  %v39 = add i64 %v12, 1
  %v40 = mul i64 %v39, 32
  %v41 = getelementptr inbounds float, ptr %v2, i64 %v40
  %v42 = getelementptr inbounds float, ptr %v0, i64 %v39
  %v43 = load float, ptr %v42, align 4
  %v44 = insertelement <8 x float> poison, float %v43, i64 0
  %v45 = shufflevector <8 x float> %v44, <8 x float> poison, <8 x i32> zeroinitializer
  %v46 = load <8 x float>, ptr %v41, align 4
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v46, <8 x float> %v17)
  %v48 = getelementptr inbounds float, ptr %v41, i64 8
  %v49 = load <8 x float>, ptr %v48, align 4
  %v50 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v49, <8 x float> %v18)
  %v51 = getelementptr inbounds float, ptr %v41, i64 16
  %v52 = load <8 x float>, ptr %v51, align 4
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v52, <8 x float> %v19)
  %v54 = getelementptr inbounds float, ptr %v41, i64 24
  %v55 = load <8 x float>, ptr %v54, align 4
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v55, <8 x float> %v20)
  %v57 = add nsw i64 %v12, 2
  br label %b0
b2:
  %v58 = fadd <8 x float> %v13, %v17
  %v59 = fadd <8 x float> %v14, %v18
  %v60 = fadd <8 x float> %v15, %v19
  %v61 = fadd <8 x float> %v16, %v20
  br label %b3
b3:
  %v62 = phi i64 [ %v11, %b2 ], [ %v85, %b4 ]
  %v63 = phi <8 x float> [ %v58, %b2 ], [ %v75, %b4 ]
  %v64 = phi <8 x float> [ %v59, %b2 ], [ %v78, %b4 ]
  %v65 = phi <8 x float> [ %v60, %b2 ], [ %v81, %b4 ]
  %v66 = phi <8 x float> [ %v61, %b2 ], [ %v84, %b4 ]
  %v67 = icmp slt i64 %v62, %v3
  br i1 %v67, label %b4, label %b5
b4:
  %v68 = mul i64 %v62, 32
  %v69 = getelementptr inbounds float, ptr %v2, i64 %v68
  %v70 = getelementptr inbounds float, ptr %v0, i64 %v62
  %v71 = load float, ptr %v70, align 4
  %v72 = insertelement <8 x float> poison, float %v71, i64 0
  %v73 = shufflevector <8 x float> %v72, <8 x float> poison, <8 x i32> zeroinitializer
  %v74 = load <8 x float>, ptr %v69, align 4
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v74, <8 x float> %v63)
  %v76 = getelementptr inbounds float, ptr %v69, i64 8
  %v77 = load <8 x float>, ptr %v76, align 4
  %v78 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v77, <8 x float> %v64)
  %v79 = getelementptr inbounds float, ptr %v69, i64 16
  %v80 = load <8 x float>, ptr %v79, align 4
  %v81 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v80, <8 x float> %v65)
  %v82 = getelementptr inbounds float, ptr %v69, i64 24
  %v83 = load <8 x float>, ptr %v82, align 4
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v83, <8 x float> %v66)
  %v85 = add nsw i64 %v62, 1
  br label %b3
b5:
  store <8 x float> %v63, ptr %v4, align 4
  %v86 = getelementptr inbounds float, ptr %v4, i64 %v6
  store <8 x float> %v64, ptr %v86, align 4
  %v87 = mul i64 %v6, 2
  %v88 = getelementptr inbounds float, ptr %v4, i64 %v87
  store <8 x float> %v65, ptr %v88, align 4
  %v89 = mul i64 %v6, 3
  %v90 = getelementptr inbounds float, ptr %v4, i64 %v89
  store <8 x float> %v66, ptr %v90, align 4
  ret void
}
define internal void @tile_2x4(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6, i64 %v7, ptr %v8, i64 %v9) #2 {
entry:
  br label %b0
b0:
  %v10 = phi i64 [ 0, %entry ], [ %v45, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v39, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v32, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v19 = icmp slt i64 %v10, %v3
  br i1 %v19, label %b1, label %b2
b1:
  %v20 = mul i64 %v10, 32
  %v21 = getelementptr inbounds float, ptr %v2, i64 %v20
  %v22 = getelementptr inbounds float, ptr %v0, i64 %v10
  %v23 = load float, ptr %v22, align 4
  %v24 = insertelement <8 x float> poison, float %v23, i64 0
  %v25 = shufflevector <8 x float> %v24, <8 x float> poison, <8 x i32> zeroinitializer
  %v26 = getelementptr inbounds float, ptr %v22, i64 %v1
  %v27 = load float, ptr %v26, align 4
  %v28 = insertelement <8 x float> poison, float %v27, i64 0
  %v29 = shufflevector <8 x float> %v28, <8 x float> poison, <8 x i32> zeroinitializer
  %v30 = load <8 x float>, ptr %v21, align 4
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v25, <8 x float> %v30, <8 x float> %v11)
  %v32 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v29, <8 x float> %v30, <8 x float> %v15)
  %v33 = getelementptr inbounds float, ptr %v21, i64 8
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v25, <8 x float> %v34, <8 x float> %v12)
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v29, <8 x float> %v34, <8 x float> %v16)
  %v37 = getelementptr inbounds float, ptr %v21, i64 16
  %v38 = load <8 x float>, ptr %v37, align 4
  %v39 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v25, <8 x float> %v38, <8 x float> %v13)
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v29, <8 x float> %v38, <8 x float> %v17)
  %v41 = getelementptr inbounds float, ptr %v21, i64 24
  %v42 = load <8 x float>, ptr %v41, align 4
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v25, <8 x float> %v42, <8 x float> %v14)
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v29, <8 x float> %v42, <8 x float> %v18)
  %v45 = add nsw i64 %v10, 1
  br label %b0
b2:
  store <8 x float> %v11, ptr %v4, align 4
  %v46 = getelementptr inbounds float, ptr %v4, i64 %v6
  store <8 x float> %v12, ptr %v46, align 4
  %v47 = mul i64 %v6, 2
  %v48 = getelementptr inbounds float, ptr %v4, i64 %v47
  store <8 x float> %v13, ptr %v48, align 4
  %v49 = mul i64 %v6, 3
  %v50 = getelementptr inbounds float, ptr %v4, i64 %v49
  store <8 x float> %v14, ptr %v50, align 4
  %v51 = getelementptr inbounds float, ptr %v4, i64 %v5
  store <8 x float> %v15, ptr %v51, align 4
  %v52 = add i64 %v5, %v6
  %v53 = getelementptr inbounds float, ptr %v4, i64 %v52
  store <8 x float> %v16, ptr %v53, align 4
  %v54 = add i64 %v5, %v47
  %v55 = getelementptr inbounds float, ptr %v4, i64 %v54
  store <8 x float> %v17, ptr %v55, align 4
  %v56 = add i64 %v5, %v49
  %v57 = getelementptr inbounds float, ptr %v4, i64 %v56
  store <8 x float> %v18, ptr %v57, align 4
  ret void
}
define internal void @tile_3x4(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6, i64 %v7, ptr %v8, i64 %v9) #2 {
entry:
  %v38 = mul i64 %v1, 2
  br label %b0
b0:
  %v10 = phi i64 [ 0, %entry ], [ %v62, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v50, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v60, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v51, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v23 = icmp slt i64 %v10, %v3
  br i1 %v23, label %b1, label %b2
b1:
  %v24 = mul i64 %v10, 16
  %v25 = getelementptr inbounds float, ptr %v8, i64 %v24
  call void @llvm.prefetch.p0(ptr %v25, i32 0, i32 2, i32 1)
  %v26 = mul i64 %v10, 32
  %v27 = getelementptr inbounds float, ptr %v2, i64 %v26
  %v28 = getelementptr inbounds float, ptr %v27, i64 256
  call void @llvm.prefetch.p0(ptr %v28, i32 0, i32 3, i32 1)
  %v29 = getelementptr inbounds float, ptr %v27, i64 272
  call void @llvm.prefetch.p0(ptr %v29, i32 0, i32 3, i32 1)
  %v30 = getelementptr inbounds float, ptr %v0, i64 %v10
  %v31 = load float, ptr %v30, align 4
  %v32 = insertelement <8 x float> poison, float %v31, i64 0
  %v33 = shufflevector <8 x float> %v32, <8 x float> poison, <8 x i32> zeroinitializer
  %v34 = getelementptr inbounds float, ptr %v30, i64 %v1
  %v35 = load float, ptr %v34, align 4
  %v36 = insertelement <8 x float> poison, float %v35, i64 0
  %v37 = shufflevector <8 x float> %v36, <8 x float> poison, <8 x i32> zeroinitializer
  %v39 = getelementptr inbounds float, ptr %v30, i64 %v38
  %v40 = load float, ptr %v39, align 4
  %v41 = insertelement <8 x float> poison, float %v40, i64 0
  %v42 = shufflevector <8 x float> %v41, <8 x float> poison, <8 x i32> zeroinitializer
  %v43 = load <8 x float>, ptr %v27, align 4
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v43, <8 x float> %v11)
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v37, <8 x float> %v43, <8 x float> %v15)
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v43, <8 x float> %v19)
  %v47 = getelementptr inbounds float, ptr %v27, i64 8
  %v48 = load <8 x float>, ptr %v47, align 4
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v48, <8 x float> %v12)
  %v50 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v37, <8 x float> %v48, <8 x float> %v16)
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v48, <8 x float> %v20)
  %v52 = getelementptr inbounds float, ptr %v27, i64 16
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v53, <8 x float> %v13)
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v37, <8 x float> %v53, <8 x float> %v17)
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v53, <8 x float> %v21)
  %v57 = getelementptr inbounds float, ptr %v27, i64 24
  %v58 = load <8 x float>, ptr %v57, align 4
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v58, <8 x float> %v14)
  %v60 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v37, <8 x float> %v58, <8 x float> %v18)
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v58, <8 x float> %v22)
  %v62 = add nsw i64 %v10, 1
  br label %b0
b2:
  store <8 x float> %v11, ptr %v4, align 4
  %v63 = getelementptr inbounds float, ptr %v4, i64 %v6
  store <8 x float> %v12, ptr %v63, align 4
  %v64 = mul i64 %v6, 2
  %v65 = getelementptr inbounds float, ptr %v4, i64 %v64
  store <8 x float> %v13, ptr %v65, align 4
  %v66 = mul i64 %v6, 3
  %v67 = getelementptr inbounds float, ptr %v4, i64 %v66
  store <8 x float> %v14, ptr %v67, align 4
  %v68 = getelementptr inbounds float, ptr %v4, i64 %v5
  store <8 x float> %v15, ptr %v68, align 4
  %v69 = add i64 %v5, %v6
  %v70 = getelementptr inbounds float, ptr %v4, i64 %v69
  store <8 x float> %v16, ptr %v70, align 4
  %v71 = add i64 %v5, %v64
  %v72 = getelementptr inbounds float, ptr %v4, i64 %v71
  store <8 x float> %v17, ptr %v72, align 4
  %v73 = add i64 %v5, %v66
  %v74 = getelementptr inbounds float, ptr %v4, i64 %v73
  store <8 x float> %v18, ptr %v74, align 4
  %v75 = mul i64 %v5, 2
  %v76 = getelementptr inbounds float, ptr %v4, i64 %v75
  store <8 x float> %v19, ptr %v76, align 4
  %v77 = add i64 %v75, %v6
  %v78 = getelementptr inbounds float, ptr %v4, i64 %v77
  store <8 x float> %v20, ptr %v78, align 4
  %v79 = add i64 %v75, %v64
  %v80 = getelementptr inbounds float, ptr %v4, i64 %v79
  store <8 x float> %v21, ptr %v80, align 4
  %v81 = add i64 %v75, %v66
  %v82 = getelementptr inbounds float, ptr %v4, i64 %v81
  store <8 x float> %v22, ptr %v82, align 4
  ret void
}
define internal void @forward_18(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v14 = alloca float, i64 96, align 4
  %v5 = getelementptr inbounds i64, ptr %v4, i64 1
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 2
  %v8 = load i64, ptr %v7, align 8
  %v9 = load i64, ptr %v4, align 8
  %v10 = getelementptr inbounds ptr, ptr %v0, i64 73
  %v11 = load ptr, ptr %v10, align 4
  %v15 = getelementptr inbounds i64, ptr %v4, i64 3
  %v16 = load i64, ptr %v15, align 8
  %v17 = getelementptr inbounds i64, ptr %v4, i64 4
  %v18 = load i64, ptr %v17, align 8
  %v55 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v56 = load ptr, ptr %v55, align 4
  %v57 = getelementptr inbounds i64, ptr %v1, i64 29
  %v58 = load i64, ptr %v57, align 8
  %v60 = getelementptr inbounds i64, ptr %v1, i64 1
  %v61 = load i64, ptr %v60, align 8
  %v80 = getelementptr inbounds ptr, ptr %v0, i64 49
  %v81 = load ptr, ptr %v80, align 4
  %v82 = getelementptr inbounds i64, ptr %v1, i64 58
  %v83 = load i64, ptr %v82, align 8
  %v90 = getelementptr inbounds ptr, ptr %v0, i64 42
  %v91 = load ptr, ptr %v90, align 4
  %v94 = getelementptr inbounds ptr, ptr %v0, i64 43
  %v95 = load ptr, ptr %v94, align 4
  %v97 = getelementptr inbounds ptr, ptr %v0, i64 44
  %v98 = load ptr, ptr %v97, align 4
  %v101 = getelementptr inbounds ptr, ptr %v0, i64 50
  %v102 = load ptr, ptr %v101, align 4
  %v103 = getelementptr inbounds i64, ptr %v1, i64 59
  %v104 = load i64, ptr %v103, align 8
  %v110 = getelementptr inbounds ptr, ptr %v0, i64 51
  %v111 = load ptr, ptr %v110, align 4
  %v112 = getelementptr inbounds i64, ptr %v1, i64 60
  %v113 = load i64, ptr %v112, align 8
  %v119 = getelementptr inbounds ptr, ptr %v0, i64 52
  %v120 = load ptr, ptr %v119, align 4
  %v121 = getelementptr inbounds i64, ptr %v1, i64 61
  %v122 = load i64, ptr %v121, align 8
  %v12 = getelementptr inbounds float, ptr %v11, i64 704
  %v13 = getelementptr inbounds float, ptr %v11, i64 1088
  %v59 = and i64 %v9, %v58
  %v62 = mul i64 %v59, %v61
  %v63 = mul i64 %v62, 8
  %v64 = getelementptr inbounds float, ptr %v56, i64 %v63
  %v84 = and i64 %v9, %v83
  %v85 = mul i64 %v84, %v61
  %v86 = mul i64 %v85, 40
  %v87 = getelementptr inbounds float, ptr %v81, i64 %v86
  %v105 = and i64 %v9, %v104
  %v106 = mul i64 %v105, %v61
  %v107 = mul i64 %v106, 8
  %v108 = getelementptr inbounds float, ptr %v102, i64 %v107
  %v114 = and i64 %v9, %v113
  %v115 = mul i64 %v114, %v61
  %v116 = mul i64 %v115, 8
  %v117 = getelementptr inbounds float, ptr %v111, i64 %v116
  %v123 = and i64 %v9, %v122
  %v124 = mul i64 %v123, %v61
  %v125 = mul i64 %v124, 8
  %v126 = getelementptr inbounds float, ptr %v120, i64 %v125
  %v128 = add i64 %v9, 1
  %v129 = and i64 %v128, %v58
  %v130 = mul i64 %v129, %v61
  %v131 = mul i64 %v130, 8
  %v132 = getelementptr inbounds float, ptr %v56, i64 %v131
  %v208 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v209 = shufflevector <8 x float> %v208, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v19 = phi i64 [ %v16, %entry ], [ %v247, %b5 ]
  %v20 = icmp slt i64 %v19, %v18
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = add i64 %v19, 96
  %v22 = icmp slt i64 %v21, %v18
  %v23 = select i1 %v22, i64 %v21, i64 %v18
  %v24 = sub i64 %v23, %v19
  %v25 = add i64 %v24, 3
  %v26 = sdiv i64 %v25, 4
  %v27 = icmp slt i64 %v26, 1
  %v28 = select i1 %v27, i64 1, i64 %v26
  %v29 = sdiv i64 %v24, %v28
  %v30 = mul i64 %v29, %v26
  %v31 = sub i64 %v24, %v30
  br label %b3
b3:
  %v32 = phi i64 [ 0, %b1 ], [ %v246, %b8 ]
  %v33 = icmp slt i64 %v32, 1
  br i1 %v33, label %b4, label %b5
b4:
  %v34 = add i64 %v32, 1
  %v35 = icmp slt i64 %v34, 1
  %v36 = select i1 %v35, i64 %v34, i64 %v32
  %v49 = mul i64 %v32, 192
  %v50 = mul i64 %v36, 192
  %v67 = getelementptr inbounds float, ptr %v12, i64 %v49
  %v72 = add i64 %v49, 192
  %v73 = add i64 %v50, 192
  br label %b6
b6:
  %v37 = phi i64 [ 0, %b4 ], [ %v245, %b13 ]
  %v38 = icmp slt i64 %v37, %v26
  br i1 %v38, label %b7, label %b8
b7:
  %v39 = icmp slt i64 %v37, %v31
  %v40 = mul i64 %v37, %v29
  %v41 = select i1 %v39, i64 %v37, i64 %v31
  %v42 = add i64 %v40, %v41
  %v43 = add i64 %v19, %v42
  %v44 = zext i1 %v39 to i64
  %v45 = add i64 %v29, %v44
  %v46 = sub i64 %v23, %v43
  %v47 = icmp slt i64 %v46, %v45
  %v48 = select i1 %v47, i64 %v46, i64 %v45
  %v51 = sdiv i64 %v37, %v26
  %v52 = mul i64 %v51, 128
  %v53 = add i64 %v50, %v52
  %v54 = getelementptr inbounds float, ptr %v12, i64 %v53
  %v65 = mul i64 %v43, 8
  %v66 = getelementptr inbounds float, ptr %v64, i64 %v65
  %v68 = sub i64 %v48, 1
  %v69 = getelementptr inbounds ptr, ptr @table_tile_4x3, i64 %v68
  %v70 = load ptr, ptr %v69, align 4
  %v71 = icmp sgt i64 %v48, 0
  br i1 %v71, label %b9, label %b10
b9:
  call void %v70(ptr %v66, i64 8, ptr %v67, i64 8, ptr %v14, i64 24, i64 8, i64 7, ptr %v54, i64 0)
  br label %b10
b10:
  %v74 = add i64 %v43, %v48
  br label %b11
b11:
  %v75 = phi i64 [ %v43, %b10 ], [ %v244, %b16 ]
  %v76 = icmp slt i64 %v75, %v74
  br i1 %v76, label %b12, label %b13
b12:
  %v77 = sub i64 %v75, %v43
  %v78 = mul i64 %v77, 24
  %v79 = getelementptr inbounds float, ptr %v14, i64 %v78
  %v88 = mul i64 %v75, 40
  %v89 = getelementptr inbounds float, ptr %v87, i64 %v88
  %v92 = mul i64 %v75, 8
  %v93 = getelementptr inbounds float, ptr %v91, i64 %v92
  %v96 = getelementptr inbounds float, ptr %v95, i64 %v92
  %v99 = getelementptr inbounds float, ptr %v98, i64 %v92
  %v100 = getelementptr inbounds float, ptr %v64, i64 %v92
  %v109 = getelementptr inbounds float, ptr %v108, i64 %v92
  %v118 = getelementptr inbounds float, ptr %v117, i64 %v92
  %v127 = getelementptr inbounds float, ptr %v126, i64 %v92
  %v133 = getelementptr inbounds float, ptr %v132, i64 %v92
  br label %b14
b14:
  %v134 = phi i64 [ 0, %b12 ], [ %v243, %b15 ]
  %v135 = icmp slt i64 %v134, 1
  br i1 %v135, label %b15, label %b16
b15:
  %v136 = add i64 %v32, %v134
  %v137 = mul i64 %v136, 8
  %v138 = mul i64 %v134, 8
  %v139 = getelementptr inbounds float, ptr %v79, i64 %v138
  %v140 = load <8 x float>, ptr %v139, align 4
  %v141 = add i64 1, %v134
  %v142 = mul i64 %v141, 8
  %v143 = getelementptr inbounds float, ptr %v79, i64 %v142
  %v144 = load <8 x float>, ptr %v143, align 4
  %v145 = add i64 2, %v134
  %v146 = mul i64 %v145, 8
  %v147 = getelementptr inbounds float, ptr %v79, i64 %v146
  %v148 = load <8 x float>, ptr %v147, align 4
  %v149 = getelementptr inbounds float, ptr %v89, i64 %v137
  %v150 = load <8 x float>, ptr %v149, align 4
  %v151 = fadd <8 x float> %v150, %v140
  %v152 = getelementptr inbounds float, ptr %v93, i64 %v137
  %v153 = load <8 x float>, ptr %v152, align 4
  %v154 = fadd <8 x float> %v151, %v153
  %v155 = fcmp olt <8 x float> %v154, splat (float 0xC056400000000000)
  %v156 = select <8 x i1> %v155, <8 x float> splat (float 0xC056400000000000), <8 x float> %v154
  %v157 = fcmp ogt <8 x float> %v156, splat (float 0x4056000000000000)
  %v158 = select <8 x i1> %v157, <8 x float> splat (float 0x4056000000000000), <8 x float> %v156
  %v159 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v158, <8 x float> splat (float 0xBFF7154760000000), <8 x float> splat (float 0x4168000FE0000000))
  %v160 = fsub <8 x float> %v159, splat (float 0x4168000FE0000000)
  %v161 = bitcast <8 x float> %v159 to <8 x i32>
  %v162 = shl <8 x i32> %v161, splat (i32 23)
  %v163 = bitcast <8 x i32> %v162 to <8 x float>
  %v164 = fneg <8 x float> %v158
  %v165 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v160, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v164)
  %v166 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v160, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v165)
  %v167 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v166, <8 x float> splat (float 0x3F81227F40000000))
  %v168 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v167, <8 x float> %v166, <8 x float> splat (float 0x3FA5556740000000))
  %v169 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v168, <8 x float> %v166, <8 x float> splat (float 0x3FC5554B00000000))
  %v170 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v169, <8 x float> %v166, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v171 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v166, <8 x float> %v170, <8 x float> splat (float 0x3FF0000000000000))
  %v172 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v166, <8 x float> %v171, <8 x float> splat (float 0x3FF0000000000000))
  %v173 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v163, <8 x float> %v172, <8 x float> splat (float 0x3FF0000000000000))
  %v174 = fdiv <8 x float> splat (float 0x3FF0000000000000), %v173
  %v175 = add i64 8, %v137
  %v176 = getelementptr inbounds float, ptr %v89, i64 %v175
  %v177 = load <8 x float>, ptr %v176, align 4
  %v178 = fadd <8 x float> %v177, %v144
  %v179 = getelementptr inbounds float, ptr %v96, i64 %v137
  %v180 = load <8 x float>, ptr %v179, align 4
  %v181 = fadd <8 x float> %v178, %v180
  %v182 = fcmp olt <8 x float> %v181, splat (float 0xC056400000000000)
  %v183 = select <8 x i1> %v182, <8 x float> splat (float 0xC056400000000000), <8 x float> %v181
  %v184 = fcmp ogt <8 x float> %v183, splat (float 0x4056000000000000)
  %v185 = select <8 x i1> %v184, <8 x float> splat (float 0x4056000000000000), <8 x float> %v183
  %v186 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v185, <8 x float> splat (float 0xBFF7154760000000), <8 x float> splat (float 0x4168000FE0000000))
  %v187 = fsub <8 x float> %v186, splat (float 0x4168000FE0000000)
  %v188 = bitcast <8 x float> %v186 to <8 x i32>
  %v189 = shl <8 x i32> %v188, splat (i32 23)
  %v190 = bitcast <8 x i32> %v189 to <8 x float>
  %v191 = fneg <8 x float> %v185
  %v192 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v187, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v191)
  %v193 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v187, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v192)
  %v194 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v193, <8 x float> splat (float 0x3F81227F40000000))
  %v195 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v194, <8 x float> %v193, <8 x float> splat (float 0x3FA5556740000000))
  %v196 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v195, <8 x float> %v193, <8 x float> splat (float 0x3FC5554B00000000))
  %v197 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v196, <8 x float> %v193, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v198 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v193, <8 x float> %v197, <8 x float> splat (float 0x3FF0000000000000))
  %v199 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v193, <8 x float> %v198, <8 x float> splat (float 0x3FF0000000000000))
  %v200 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v190, <8 x float> %v199, <8 x float> splat (float 0x3FF0000000000000))
  %v201 = fdiv <8 x float> splat (float 0x3FF0000000000000), %v200
  %v202 = getelementptr inbounds float, ptr %v99, i64 %v137
  %v203 = load <8 x float>, ptr %v202, align 4
  %v204 = fadd <8 x float> %v148, %v203
  %v205 = getelementptr inbounds float, ptr %v100, i64 %v137
  %v206 = load <8 x float>, ptr %v205, align 4
  %v207 = fmul <8 x float> %v201, %v206
  %v210 = fsub <8 x float> %v209, %v201
  %v211 = add i64 16, %v137
  %v212 = getelementptr inbounds float, ptr %v89, i64 %v211
  %v213 = load <8 x float>, ptr %v212, align 4
  %v214 = fmul <8 x float> %v174, %v204
  %v215 = fadd <8 x float> %v213, %v214
  %v216 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v215)
  %v217 = fcmp ogt <8 x float> %v216, splat (float 0x4023000000000000)
  %v218 = select <8 x i1> %v217, <8 x float> splat (float 0x4023000000000000), <8 x float> %v216
  %v219 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v218, <8 x float> splat (float 0x4007154760000000), <8 x float> splat (float 0x4168000FE0000000))
  %v220 = fsub <8 x float> %v219, splat (float 0x4168000FE0000000)
  %v221 = bitcast <8 x float> %v219 to <8 x i32>
  %v222 = shl <8 x i32> %v221, splat (i32 23)
  %v223 = bitcast <8 x i32> %v222 to <8 x float>
  %v224 = fadd <8 x float> %v218, %v218
  %v225 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v220, <8 x float> splat (float 0xBFE62E4300000000), <8 x float> %v224)
  %v226 = fmul <8 x float> %v225, %v225
  %v227 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v225, <8 x float> splat (float 0x3F81227F40000000))
  %v228 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v227, <8 x float> %v225, <8 x float> splat (float 0x3FA5556740000000))
  %v229 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v228, <8 x float> %v225, <8 x float> splat (float 0x3FC5554B00000000))
  %v230 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v229, <8 x float> %v225, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v231 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v226, <8 x float> %v230, <8 x float> %v225)
  %v232 = fsub <8 x float> %v223, splat (float 0x3FF0000000000000)
  %v233 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v223, <8 x float> %v231, <8 x float> %v232)
  %v234 = fadd <8 x float> %v233, splat (float 0x4000000000000000)
  %v235 = fdiv <8 x float> %v233, %v234
  %v236 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v235, <8 x float> %v215)
  %v237 = fmul <8 x float> %v210, %v236
  %v238 = fadd <8 x float> %v207, %v237
  %v239 = getelementptr inbounds float, ptr %v109, i64 %v137
  store <8 x float> %v174, ptr %v239, align 4
  %v240 = getelementptr inbounds float, ptr %v118, i64 %v137
  store <8 x float> %v201, ptr %v240, align 4
  %v241 = getelementptr inbounds float, ptr %v127, i64 %v137
  store <8 x float> %v204, ptr %v241, align 4
  %v242 = getelementptr inbounds float, ptr %v133, i64 %v137
  store <8 x float> %v238, ptr %v242, align 4
  %v243 = add nsw i64 %v134, 1
  br label %b14
b16:
  %v244 = add nsw i64 %v75, 1
  br label %b11
b13:
  %v245 = add nsw i64 %v37, 1
  br label %b6
b8:
  %v246 = add nsw i64 %v32, 1
  br label %b3
b5:
  %v247 = add nsw i64 %v19, 96
  br label %b0
b2:
  ret void
}
define internal void @tile_1x3(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6, i64 %v7, ptr %v8, i64 %v9) #2 {
entry:
  %v10 = sdiv i64 %v3, 2
  %v11 = mul i64 %v10, 2
  br label %b0
b0:
  %v12 = phi i64 [ 0, %entry ], [ %v49, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v27, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v30, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v19 = icmp slt i64 %v12, %v11
  br i1 %v19, label %b1, label %b2
b1:
  %v20 = mul i64 %v12, 24
  %v21 = getelementptr inbounds float, ptr %v2, i64 %v20
  %v22 = getelementptr inbounds float, ptr %v0, i64 %v12
  %v23 = load float, ptr %v22, align 4
  %v24 = insertelement <8 x float> poison, float %v23, i64 0
  %v25 = shufflevector <8 x float> %v24, <8 x float> poison, <8 x i32> zeroinitializer
  %v26 = load <8 x float>, ptr %v21, align 4
  %v27 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v25, <8 x float> %v26, <8 x float> %v13)
  %v28 = getelementptr inbounds float, ptr %v21, i64 8
  %v29 = load <8 x float>, ptr %v28, align 4
  %v30 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v25, <8 x float> %v29, <8 x float> %v14)
  %v31 = getelementptr inbounds float, ptr %v21, i64 16
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v25, <8 x float> %v32, <8 x float> %v15)
  %v34 = add i64 %v12, 1
  %v35 = mul i64 %v34, 24
  %v36 = getelementptr inbounds float, ptr %v2, i64 %v35
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v34
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = load <8 x float>, ptr %v36, align 4
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v41, <8 x float> %v16)
  %v43 = getelementptr inbounds float, ptr %v36, i64 8
  %v44 = load <8 x float>, ptr %v43, align 4
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v44, <8 x float> %v17)
  %v46 = getelementptr inbounds float, ptr %v36, i64 16
  %v47 = load <8 x float>, ptr %v46, align 4
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v47, <8 x float> %v18)
  %v49 = add nsw i64 %v12, 2
  br label %b0
b2:
  %v50 = fadd <8 x float> %v13, %v16
  %v51 = fadd <8 x float> %v14, %v17
  %v52 = fadd <8 x float> %v15, %v18
  br label %b3
b3:
  %v53 = phi i64 [ %v11, %b2 ], [ %v72, %b4 ]
  %v54 = phi <8 x float> [ %v50, %b2 ], [ %v65, %b4 ]
  %v55 = phi <8 x float> [ %v51, %b2 ], [ %v68, %b4 ]
  %v56 = phi <8 x float> [ %v52, %b2 ], [ %v71, %b4 ]
  %v57 = icmp slt i64 %v53, %v3
  br i1 %v57, label %b4, label %b5
b4:
  %v58 = mul i64 %v53, 24
  %v59 = getelementptr inbounds float, ptr %v2, i64 %v58
  %v60 = getelementptr inbounds float, ptr %v0, i64 %v53
  %v61 = load float, ptr %v60, align 4
  %v62 = insertelement <8 x float> poison, float %v61, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  %v64 = load <8 x float>, ptr %v59, align 4
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v64, <8 x float> %v54)
  %v66 = getelementptr inbounds float, ptr %v59, i64 8
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v67, <8 x float> %v55)
  %v69 = getelementptr inbounds float, ptr %v59, i64 16
  %v70 = load <8 x float>, ptr %v69, align 4
  %v71 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v70, <8 x float> %v56)
  %v72 = add nsw i64 %v53, 1
  br label %b3
b5:
  store <8 x float> %v54, ptr %v4, align 4
  %v73 = getelementptr inbounds float, ptr %v4, i64 %v6
  store <8 x float> %v55, ptr %v73, align 4
  %v74 = mul i64 %v6, 2
  %v75 = getelementptr inbounds float, ptr %v4, i64 %v74
  store <8 x float> %v56, ptr %v75, align 4
  ret void
}
define internal void @tile_2x3(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6, i64 %v7, ptr %v8, i64 %v9) #2 {
entry:
  br label %b0
b0:
  %v10 = phi i64 [ 0, %entry ], [ %v39, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v29, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v30, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v17 = icmp slt i64 %v10, %v3
  br i1 %v17, label %b1, label %b2
b1:
  %v18 = mul i64 %v10, 24
  %v19 = getelementptr inbounds float, ptr %v2, i64 %v18
  %v20 = getelementptr inbounds float, ptr %v0, i64 %v10
  %v21 = load float, ptr %v20, align 4
  %v22 = insertelement <8 x float> poison, float %v21, i64 0
  %v23 = shufflevector <8 x float> %v22, <8 x float> poison, <8 x i32> zeroinitializer
  %v24 = getelementptr inbounds float, ptr %v20, i64 %v1
  %v25 = load float, ptr %v24, align 4
  %v26 = insertelement <8 x float> poison, float %v25, i64 0
  %v27 = shufflevector <8 x float> %v26, <8 x float> poison, <8 x i32> zeroinitializer
  %v28 = load <8 x float>, ptr %v19, align 4
  %v29 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v23, <8 x float> %v28, <8 x float> %v11)
  %v30 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v27, <8 x float> %v28, <8 x float> %v14)
  %v31 = getelementptr inbounds float, ptr %v19, i64 8
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v23, <8 x float> %v32, <8 x float> %v12)
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v27, <8 x float> %v32, <8 x float> %v15)
  %v35 = getelementptr inbounds float, ptr %v19, i64 16
  %v36 = load <8 x float>, ptr %v35, align 4
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v23, <8 x float> %v36, <8 x float> %v13)
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v27, <8 x float> %v36, <8 x float> %v16)
  %v39 = add nsw i64 %v10, 1
  br label %b0
b2:
  store <8 x float> %v11, ptr %v4, align 4
  %v40 = getelementptr inbounds float, ptr %v4, i64 %v6
  store <8 x float> %v12, ptr %v40, align 4
  %v41 = mul i64 %v6, 2
  %v42 = getelementptr inbounds float, ptr %v4, i64 %v41
  store <8 x float> %v13, ptr %v42, align 4
  %v43 = getelementptr inbounds float, ptr %v4, i64 %v5
  store <8 x float> %v14, ptr %v43, align 4
  %v44 = add i64 %v5, %v6
  %v45 = getelementptr inbounds float, ptr %v4, i64 %v44
  store <8 x float> %v15, ptr %v45, align 4
  %v46 = add i64 %v5, %v41
  %v47 = getelementptr inbounds float, ptr %v4, i64 %v46
  store <8 x float> %v16, ptr %v47, align 4
  ret void
}
define internal void @tile_3x3(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6, i64 %v7, ptr %v8, i64 %v9) #2 {
entry:
  %v46 = mul i64 %v1, 2
  br label %b0
b0:
  %v10 = phi i64 [ 0, %entry ], [ %v54, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v51, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v52, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v20 = icmp slt i64 %v10, %v3
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v10, 16
  %v22 = getelementptr inbounds float, ptr %v8, i64 %v21
  call void @llvm.prefetch.p0(ptr %v22, i32 0, i32 2, i32 1)
  %v23 = mul i64 %v10, 24
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = getelementptr inbounds float, ptr %v24, i64 192
  call void @llvm.prefetch.p0(ptr %v25, i32 0, i32 3, i32 1)
  %v26 = getelementptr inbounds float, ptr %v24, i64 208
  call void @llvm.prefetch.p0(ptr %v26, i32 0, i32 3, i32 1)
  %v27 = getelementptr inbounds float, ptr %v0, i64 %v10
  %v28 = load <8 x float>, ptr %v24, align 4
  %v29 = getelementptr inbounds float, ptr %v24, i64 8
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = getelementptr inbounds float, ptr %v24, i64 16
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = load float, ptr %v27, align 4
  %v34 = insertelement <8 x float> poison, float %v33, i64 0
  %v35 = shufflevector <8 x float> %v34, <8 x float> poison, <8 x i32> zeroinitializer
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v35, <8 x float> %v28, <8 x float> %v11)
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v35, <8 x float> %v30, <8 x float> %v12)
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v35, <8 x float> %v32, <8 x float> %v13)
  %v39 = getelementptr inbounds float, ptr %v27, i64 %v1
  %v40 = load float, ptr %v39, align 4
  %v41 = insertelement <8 x float> poison, float %v40, i64 0
  %v42 = shufflevector <8 x float> %v41, <8 x float> poison, <8 x i32> zeroinitializer
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v28, <8 x float> %v14)
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v30, <8 x float> %v15)
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v32, <8 x float> %v16)
  %v47 = getelementptr inbounds float, ptr %v27, i64 %v46
  %v48 = load float, ptr %v47, align 4
  %v49 = insertelement <8 x float> poison, float %v48, i64 0
  %v50 = shufflevector <8 x float> %v49, <8 x float> poison, <8 x i32> zeroinitializer
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v28, <8 x float> %v17)
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v30, <8 x float> %v18)
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v32, <8 x float> %v19)
  %v54 = add nsw i64 %v10, 1
  br label %b0
b2:
  store <8 x float> %v11, ptr %v4, align 4
  %v55 = getelementptr inbounds float, ptr %v4, i64 %v6
  store <8 x float> %v12, ptr %v55, align 4
  %v56 = mul i64 %v6, 2
  %v57 = getelementptr inbounds float, ptr %v4, i64 %v56
  store <8 x float> %v13, ptr %v57, align 4
  %v58 = getelementptr inbounds float, ptr %v4, i64 %v5
  store <8 x float> %v14, ptr %v58, align 4
  %v59 = add i64 %v5, %v6
  %v60 = getelementptr inbounds float, ptr %v4, i64 %v59
  store <8 x float> %v15, ptr %v60, align 4
  %v61 = add i64 %v5, %v56
  %v62 = getelementptr inbounds float, ptr %v4, i64 %v61
  store <8 x float> %v16, ptr %v62, align 4
  %v63 = mul i64 %v5, 2
  %v64 = getelementptr inbounds float, ptr %v4, i64 %v63
  store <8 x float> %v17, ptr %v64, align 4
  %v65 = add i64 %v63, %v6
  %v66 = getelementptr inbounds float, ptr %v4, i64 %v65
  store <8 x float> %v18, ptr %v66, align 4
  %v67 = add i64 %v63, %v56
  %v68 = getelementptr inbounds float, ptr %v4, i64 %v67
  store <8 x float> %v19, ptr %v68, align 4
  ret void
}
define internal void @tile_4x3(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6, i64 %v7, ptr %v8, i64 %v9) #2 {
entry:
  %v49 = mul i64 %v1, 2
  %v57 = mul i64 %v1, 3
  br label %b0
b0:
  %v10 = phi i64 [ 0, %entry ], [ %v65, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v39, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v23 = icmp slt i64 %v10, %v3
  br i1 %v23, label %b1, label %b2
b1:
  %v24 = mul i64 %v10, 16
  %v25 = getelementptr inbounds float, ptr %v8, i64 %v24
  call void @llvm.prefetch.p0(ptr %v25, i32 0, i32 2, i32 1)
  %v26 = mul i64 %v10, 24
  %v27 = getelementptr inbounds float, ptr %v2, i64 %v26
  %v28 = getelementptr inbounds float, ptr %v27, i64 192
  call void @llvm.prefetch.p0(ptr %v28, i32 0, i32 3, i32 1)
  %v29 = getelementptr inbounds float, ptr %v27, i64 208
  call void @llvm.prefetch.p0(ptr %v29, i32 0, i32 3, i32 1)
  %v30 = getelementptr inbounds float, ptr %v0, i64 %v10
  %v31 = load <8 x float>, ptr %v27, align 4
  %v32 = getelementptr inbounds float, ptr %v27, i64 8
  %v33 = load <8 x float>, ptr %v32, align 4
  %v34 = getelementptr inbounds float, ptr %v27, i64 16
  %v35 = load <8 x float>, ptr %v34, align 4
  %v36 = load float, ptr %v30, align 4
  %v37 = insertelement <8 x float> poison, float %v36, i64 0
  %v38 = shufflevector <8 x float> %v37, <8 x float> poison, <8 x i32> zeroinitializer
  %v39 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v31, <8 x float> %v11)
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v33, <8 x float> %v12)
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v35, <8 x float> %v13)
  %v42 = getelementptr inbounds float, ptr %v30, i64 %v1
  %v43 = load float, ptr %v42, align 4
  %v44 = insertelement <8 x float> poison, float %v43, i64 0
  %v45 = shufflevector <8 x float> %v44, <8 x float> poison, <8 x i32> zeroinitializer
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v31, <8 x float> %v14)
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v33, <8 x float> %v15)
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v35, <8 x float> %v16)
  %v50 = getelementptr inbounds float, ptr %v30, i64 %v49
  %v51 = load float, ptr %v50, align 4
  %v52 = insertelement <8 x float> poison, float %v51, i64 0
  %v53 = shufflevector <8 x float> %v52, <8 x float> poison, <8 x i32> zeroinitializer
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v53, <8 x float> %v31, <8 x float> %v17)
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v53, <8 x float> %v33, <8 x float> %v18)
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v53, <8 x float> %v35, <8 x float> %v19)
  %v58 = getelementptr inbounds float, ptr %v30, i64 %v57
  %v59 = load float, ptr %v58, align 4
  %v60 = insertelement <8 x float> poison, float %v59, i64 0
  %v61 = shufflevector <8 x float> %v60, <8 x float> poison, <8 x i32> zeroinitializer
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v31, <8 x float> %v20)
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v33, <8 x float> %v21)
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v35, <8 x float> %v22)
  %v65 = add nsw i64 %v10, 1
  br label %b0
b2:
  store <8 x float> %v11, ptr %v4, align 4
  %v66 = getelementptr inbounds float, ptr %v4, i64 %v6
  store <8 x float> %v12, ptr %v66, align 4
  %v67 = mul i64 %v6, 2
  %v68 = getelementptr inbounds float, ptr %v4, i64 %v67
  store <8 x float> %v13, ptr %v68, align 4
  %v69 = getelementptr inbounds float, ptr %v4, i64 %v5
  store <8 x float> %v14, ptr %v69, align 4
  %v70 = add i64 %v5, %v6
  %v71 = getelementptr inbounds float, ptr %v4, i64 %v70
  store <8 x float> %v15, ptr %v71, align 4
  %v72 = add i64 %v5, %v67
  %v73 = getelementptr inbounds float, ptr %v4, i64 %v72
  store <8 x float> %v16, ptr %v73, align 4
  %v74 = mul i64 %v5, 2
  %v75 = getelementptr inbounds float, ptr %v4, i64 %v74
  store <8 x float> %v17, ptr %v75, align 4
  %v76 = add i64 %v74, %v6
  %v77 = getelementptr inbounds float, ptr %v4, i64 %v76
  store <8 x float> %v18, ptr %v77, align 4
  %v78 = add i64 %v74, %v67
  %v79 = getelementptr inbounds float, ptr %v4, i64 %v78
  store <8 x float> %v19, ptr %v79, align 4
  %v80 = mul i64 %v5, 3
  %v81 = getelementptr inbounds float, ptr %v4, i64 %v80
  store <8 x float> %v20, ptr %v81, align 4
  %v82 = add i64 %v80, %v6
  %v83 = getelementptr inbounds float, ptr %v4, i64 %v82
  store <8 x float> %v21, ptr %v83, align 4
  %v84 = add i64 %v80, %v67
  %v85 = getelementptr inbounds float, ptr %v4, i64 %v84
  store <8 x float> %v22, ptr %v85, align 4
  ret void
}
define internal void @forward_19(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 73
  %v6 = load ptr, ptr %v5, align 4
  %v26 = getelementptr inbounds ptr, ptr %v0, i64 15
  %v27 = load ptr, ptr %v26, align 4
  %v48 = getelementptr inbounds ptr, ptr %v0, i64 16
  %v49 = load ptr, ptr %v48, align 4
  %v7 = getelementptr inbounds float, ptr %v6, i64 896
  %v8 = add i64 %v2, 1
  %v9 = sdiv i64 %v2, %v3
  %v10 = icmp slt i64 %v9, 1
  %v11 = select i1 %v10, i64 %v9, i64 1
  %v12 = sdiv i64 %v8, %v3
  %v13 = icmp slt i64 %v12, 1
  %v14 = select i1 %v13, i64 %v12, i64 1
  %v15 = icmp slt i64 %v14, 1
  %v16 = select i1 %v15, i64 %v14, i64 1
  br label %b0
b0:
  %v17 = phi i64 [ %v11, %entry ], [ %v37, %b1 ]
  %v18 = icmp slt i64 %v17, %v16
  br i1 %v18, label %b1, label %b2
b1:
  %v19 = mul i64 %v17, 128
  %v20 = mul i64 %v17, 16
  %v21 = getelementptr inbounds float, ptr %v7, i64 %v19
  %v22 = sub i64 16, %v20
  %v23 = icmp slt i64 %v22, 0
  %v24 = select i1 %v23, i64 0, i64 %v22
  %v25 = mul i64 %v20, 8
  %v28 = getelementptr inbounds float, ptr %v27, i64 %v25
  call void @pack_turned(ptr %v28, i64 8, i64 1, i64 8, i64 %v24, ptr %v21, i64 16)
  %v29 = getelementptr inbounds float, ptr %v21, i64 8
  %v30 = add i64 %v20, 8
  %v31 = sub i64 16, %v30
  %v32 = icmp slt i64 %v31, 0
  %v33 = select i1 %v32, i64 0, i64 %v31
  %v34 = mul i64 %v30, 8
  %v35 = getelementptr inbounds float, ptr %v27, i64 %v34
  call void @pack_turned(ptr %v35, i64 8, i64 1, i64 8, i64 %v33, ptr %v29, i64 16)
  %v36 = add i64 %v19, 128
  %v37 = add nsw i64 %v17, 1
  br label %b0
b2:
  %v38 = getelementptr inbounds float, ptr %v6, i64 1024
  br label %b3
b3:
  %v39 = phi i64 [ %v11, %b2 ], [ %v52, %b4 ]
  %v40 = icmp slt i64 %v39, %v16
  br i1 %v40, label %b4, label %b5
b4:
  %v41 = mul i64 %v39, 64
  %v42 = mul i64 %v39, 8
  %v43 = getelementptr inbounds float, ptr %v38, i64 %v41
  %v44 = sub i64 8, %v42
  %v45 = icmp slt i64 %v44, 0
  %v46 = select i1 %v45, i64 0, i64 %v44
  %v47 = mul i64 %v42, 8
  %v50 = getelementptr inbounds float, ptr %v49, i64 %v47
  call void @pack_turned(ptr %v50, i64 8, i64 1, i64 8, i64 %v46, ptr %v43, i64 8)
  %v51 = add i64 %v41, 64
  %v52 = add nsw i64 %v39, 1
  br label %b3
b5:
  ret void
}
define internal void @forward_20(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v9 = alloca float, i64 96, align 4
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 73
  %v6 = load ptr, ptr %v5, align 4
  %v10 = getelementptr inbounds i64, ptr %v4, i64 5
  %v11 = load i64, ptr %v10, align 8
  %v12 = getelementptr inbounds i64, ptr %v4, i64 6
  %v13 = load i64, ptr %v12, align 8
  %v50 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v51 = load ptr, ptr %v50, align 4
  %v52 = getelementptr inbounds i64, ptr %v1, i64 1
  %v53 = load i64, ptr %v52, align 8
  %v71 = getelementptr inbounds ptr, ptr %v0, i64 49
  %v72 = load ptr, ptr %v71, align 4
  %v75 = getelementptr inbounds ptr, ptr %v0, i64 45
  %v76 = load ptr, ptr %v75, align 4
  %v80 = getelementptr inbounds ptr, ptr %v0, i64 53
  %v81 = load ptr, ptr %v80, align 4
  %v7 = getelementptr inbounds float, ptr %v6, i64 896
  %v8 = getelementptr inbounds float, ptr %v6, i64 1088
  %v54 = mul i64 %v53, 8
  %v55 = getelementptr inbounds float, ptr %v51, i64 %v54
  br label %b0
b0:
  %v14 = phi i64 [ %v11, %entry ], [ %v104, %b5 ]
  %v15 = icmp slt i64 %v14, %v13
  br i1 %v15, label %b1, label %b2
b1:
  %v16 = add i64 %v14, 96
  %v17 = icmp slt i64 %v16, %v13
  %v18 = select i1 %v17, i64 %v16, i64 %v13
  %v19 = sub i64 %v18, %v14
  %v20 = add i64 %v19, 5
  %v21 = sdiv i64 %v20, 6
  %v22 = icmp slt i64 %v21, 1
  %v23 = select i1 %v22, i64 1, i64 %v21
  %v24 = sdiv i64 %v19, %v23
  %v25 = mul i64 %v24, %v21
  %v26 = sub i64 %v19, %v25
  br label %b3
b3:
  %v27 = phi i64 [ 0, %b1 ], [ %v103, %b8 ]
  %v28 = icmp slt i64 %v27, 1
  br i1 %v28, label %b4, label %b5
b4:
  %v29 = add i64 %v27, 1
  %v30 = icmp slt i64 %v29, 1
  %v31 = select i1 %v30, i64 %v29, i64 %v27
  %v44 = mul i64 %v27, 128
  %v45 = mul i64 %v31, 128
  %v58 = getelementptr inbounds float, ptr %v7, i64 %v44
  %v63 = add i64 %v44, 128
  %v64 = add i64 %v45, 128
  %v86 = mul i64 %v27, 2
  br label %b6
b6:
  %v32 = phi i64 [ 0, %b4 ], [ %v102, %b13 ]
  %v33 = icmp slt i64 %v32, %v21
  br i1 %v33, label %b7, label %b8
b7:
  %v34 = icmp slt i64 %v32, %v26
  %v35 = mul i64 %v32, %v24
  %v36 = select i1 %v34, i64 %v32, i64 %v26
  %v37 = add i64 %v35, %v36
  %v38 = add i64 %v14, %v37
  %v39 = zext i1 %v34 to i64
  %v40 = add i64 %v24, %v39
  %v41 = sub i64 %v18, %v38
  %v42 = icmp slt i64 %v41, %v40
  %v43 = select i1 %v42, i64 %v41, i64 %v40
  %v46 = sdiv i64 %v32, %v21
  %v47 = mul i64 %v46, 128
  %v48 = add i64 %v45, %v47
  %v49 = getelementptr inbounds float, ptr %v7, i64 %v48
  %v56 = mul i64 %v38, 8
  %v57 = getelementptr inbounds float, ptr %v55, i64 %v56
  %v59 = sub i64 %v43, 1
  %v60 = getelementptr inbounds ptr, ptr @table_tile_6x2, i64 %v59
  %v61 = load ptr, ptr %v60, align 4
  %v62 = icmp sgt i64 %v43, 0
  br i1 %v62, label %b9, label %b10
b9:
  call void %v61(ptr %v57, i64 8, ptr %v58, i64 8, ptr %v9, i64 16, i64 8, i64 3, ptr %v49, i64 0)
  br label %b10
b10:
  %v65 = add i64 %v38, %v43
  br label %b11
b11:
  %v66 = phi i64 [ %v38, %b10 ], [ %v101, %b16 ]
  %v67 = icmp slt i64 %v66, %v65
  br i1 %v67, label %b12, label %b13
b12:
  %v68 = sub i64 %v66, %v38
  %v69 = mul i64 %v68, 16
  %v70 = getelementptr inbounds float, ptr %v9, i64 %v69
  %v73 = mul i64 %v66, 40
  %v74 = getelementptr inbounds float, ptr %v72, i64 %v73
  %v77 = srem i64 %v66, %v53
  %v78 = mul i64 %v77, 16
  %v79 = getelementptr inbounds float, ptr %v76, i64 %v78
  %v82 = mul i64 %v66, 16
  %v83 = getelementptr inbounds float, ptr %v81, i64 %v82
  br label %b14
b14:
  %v84 = phi i64 [ 0, %b12 ], [ %v100, %b15 ]
  %v85 = icmp slt i64 %v84, 2
  br i1 %v85, label %b15, label %b16
b15:
  %v87 = add i64 %v86, %v84
  %v88 = mul i64 %v87, 8
  %v89 = mul i64 %v84, 8
  %v90 = getelementptr inbounds float, ptr %v70, i64 %v89
  %v91 = load <8 x float>, ptr %v90, align 4
  %v92 = add i64 24, %v88
  %v93 = getelementptr inbounds float, ptr %v74, i64 %v92
  %v94 = load <8 x float>, ptr %v93, align 4
  %v95 = fadd <8 x float> %v91, %v94
  %v96 = getelementptr inbounds float, ptr %v79, i64 %v88
  %v97 = load <8 x float>, ptr %v96, align 4
  %v98 = fadd <8 x float> %v95, %v97
  %v99 = getelementptr inbounds float, ptr %v83, i64 %v88
  store <8 x float> %v98, ptr %v99, align 4
  %v100 = add nsw i64 %v84, 1
  br label %b14
b16:
  %v101 = add nsw i64 %v66, 1
  br label %b11
b13:
  %v102 = add nsw i64 %v32, 1
  br label %b6
b8:
  %v103 = add nsw i64 %v27, 1
  br label %b3
b5:
  %v104 = add nsw i64 %v14, 96
  br label %b0
b2:
  ret void
}
define internal void @forward_21(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 73
  %v6 = load ptr, ptr %v5, align 4
  %v8 = getelementptr inbounds i64, ptr %v4, i64 5
  %v9 = load i64, ptr %v8, align 8
  %v10 = getelementptr inbounds i64, ptr %v4, i64 6
  %v11 = load i64, ptr %v10, align 8
  %v20 = getelementptr inbounds ptr, ptr %v0, i64 53
  %v21 = load ptr, ptr %v20, align 4
  %v22 = getelementptr inbounds i64, ptr %v1, i64 1
  %v23 = load i64, ptr %v22, align 8
  %v39 = getelementptr inbounds ptr, ptr %v0, i64 54
  %v40 = load ptr, ptr %v39, align 4
  %v7 = getelementptr inbounds float, ptr %v6, i64 1088
  br label %b0
b0:
  %v12 = phi i64 [ %v9, %entry ], [ %v45, %b5 ]
  %v13 = icmp slt i64 %v12, %v11
  br i1 %v13, label %b1, label %b2
b1:
  %v24 = mul i64 %v12, 16
  %v25 = getelementptr inbounds float, ptr %v21, i64 %v24
  %v41 = mul i64 %v12, 8
  %v42 = getelementptr inbounds float, ptr %v40, i64 %v41
  br label %b3
b3:
  %v14 = phi i64 [ 0, %b1 ], [ %v44, %b8 ]
  %v15 = icmp slt i64 %v14, 8
  br i1 %v15, label %b4, label %b5
b4:
  %v26 = mul i64 %v14, 2
  br label %b6
b6:
  %v16 = phi i64 [ 0, %b4 ], [ %v36, %b7 ]
  %v17 = phi float [ 0xFFF0000000000000, %b4 ], [ %v34, %b7 ]
  %v18 = phi float [ 0xFFF0000000000000, %b4 ], [ %v35, %b7 ]
  %v19 = icmp slt i64 %v16, 2
  br i1 %v19, label %b7, label %b8
b7:
  %v27 = add i64 %v26, %v16
  %v28 = getelementptr inbounds float, ptr %v25, i64 %v27
  %v29 = load float, ptr %v28, align 4
  %v30 = add i64 %v16, 1
  %v31 = add i64 %v26, %v30
  %v32 = getelementptr inbounds float, ptr %v25, i64 %v31
  %v33 = load float, ptr %v32, align 4
  %v34 = call float @llvm.maximum.f32(float %v17, float %v29)
  %v35 = call float @llvm.maximum.f32(float %v18, float %v33)
  %v36 = add nsw i64 %v16, 2
  br label %b6
b8:
  %v37 = call float @llvm.maximum.f32(float %v17, float %v18)
  %v38 = call float @llvm.maximum.f32(float %v37, float 0xFFF0000000000000)
  %v43 = getelementptr inbounds float, ptr %v42, i64 %v14
  store float %v38, ptr %v43, align 4
  %v44 = add nsw i64 %v14, 1
  br label %b3
b5:
  %v45 = add nsw i64 %v12, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_22(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v9 = alloca float, i64 64, align 4
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 73
  %v6 = load ptr, ptr %v5, align 4
  %v10 = getelementptr inbounds i64, ptr %v4, i64 5
  %v11 = load i64, ptr %v10, align 8
  %v12 = getelementptr inbounds i64, ptr %v4, i64 6
  %v13 = load i64, ptr %v12, align 8
  %v50 = getelementptr inbounds ptr, ptr %v0, i64 54
  %v51 = load ptr, ptr %v50, align 4
  %v52 = getelementptr inbounds i64, ptr %v1, i64 1
  %v53 = load i64, ptr %v52, align 8
  %v69 = getelementptr inbounds ptr, ptr %v0, i64 22
  %v70 = load ptr, ptr %v69, align 4
  %v7 = getelementptr inbounds float, ptr %v6, i64 1024
  %v8 = getelementptr inbounds float, ptr %v6, i64 1088
  br label %b0
b0:
  %v14 = phi i64 [ %v11, %entry ], [ %v85, %b5 ]
  %v15 = icmp slt i64 %v14, %v13
  br i1 %v15, label %b1, label %b2
b1:
  %v16 = add i64 %v14, 96
  %v17 = icmp slt i64 %v16, %v13
  %v18 = select i1 %v17, i64 %v16, i64 %v13
  %v19 = sub i64 %v18, %v14
  %v20 = add i64 %v19, 7
  %v21 = sdiv i64 %v20, 8
  %v22 = icmp slt i64 %v21, 1
  %v23 = select i1 %v22, i64 1, i64 %v21
  %v24 = sdiv i64 %v19, %v23
  %v25 = mul i64 %v24, %v21
  %v26 = sub i64 %v19, %v25
  br label %b3
b3:
  %v27 = phi i64 [ 0, %b1 ], [ %v84, %b8 ]
  %v28 = icmp slt i64 %v27, 1
  br i1 %v28, label %b4, label %b5
b4:
  %v29 = add i64 %v27, 1
  %v30 = icmp slt i64 %v29, 1
  %v31 = select i1 %v30, i64 %v29, i64 %v27
  %v44 = mul i64 %v27, 64
  %v45 = mul i64 %v31, 64
  %v56 = getelementptr inbounds float, ptr %v7, i64 %v44
  %v61 = add i64 %v44, 64
  %v62 = add i64 %v45, 64
  br label %b6
b6:
  %v32 = phi i64 [ 0, %b4 ], [ %v83, %b13 ]
  %v33 = icmp slt i64 %v32, %v21
  br i1 %v33, label %b7, label %b8
b7:
  %v34 = icmp slt i64 %v32, %v26
  %v35 = mul i64 %v32, %v24
  %v36 = select i1 %v34, i64 %v32, i64 %v26
  %v37 = add i64 %v35, %v36
  %v38 = add i64 %v14, %v37
  %v39 = zext i1 %v34 to i64
  %v40 = add i64 %v24, %v39
  %v41 = sub i64 %v18, %v38
  %v42 = icmp slt i64 %v41, %v40
  %v43 = select i1 %v42, i64 %v41, i64 %v40
  %v46 = sdiv i64 %v32, %v21
  %v47 = mul i64 %v46, 128
  %v48 = add i64 %v45, %v47
  %v49 = getelementptr inbounds float, ptr %v7, i64 %v48
  %v54 = mul i64 %v38, 8
  %v55 = getelementptr inbounds float, ptr %v51, i64 %v54
  %v57 = sub i64 %v43, 1
  %v58 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v57
  %v59 = load ptr, ptr %v58, align 4
  %v60 = icmp sgt i64 %v43, 0
  br i1 %v60, label %b9, label %b10
b9:
  call void %v59(ptr %v55, i64 8, ptr %v56, i64 8, ptr %v9, i64 8, i64 0, i64 1, ptr %v49, i64 0)
  br label %b10
b10:
  %v63 = add i64 %v38, %v43
  br label %b11
b11:
  %v64 = phi i64 [ %v38, %b10 ], [ %v82, %b16 ]
  %v65 = icmp slt i64 %v64, %v63
  br i1 %v65, label %b12, label %b13
b12:
  %v66 = sub i64 %v64, %v38
  %v67 = mul i64 %v66, 8
  %v68 = getelementptr inbounds float, ptr %v9, i64 %v67
  %v71 = mul i64 %v64, 8
  %v72 = getelementptr inbounds float, ptr %v70, i64 %v71
  br label %b14
b14:
  %v73 = phi i64 [ 0, %b12 ], [ %v81, %b15 ]
  %v74 = icmp slt i64 %v73, 1
  br i1 %v74, label %b15, label %b16
b15:
  %v75 = add i64 %v27, %v73
  %v76 = mul i64 %v75, 8
  %v77 = mul i64 %v73, 8
  %v78 = getelementptr inbounds float, ptr %v68, i64 %v77
  %v79 = load <8 x float>, ptr %v78, align 4
  %v80 = getelementptr inbounds float, ptr %v72, i64 %v76
  store <8 x float> %v79, ptr %v80, align 4
  %v81 = add nsw i64 %v73, 1
  br label %b14
b16:
  %v82 = add nsw i64 %v64, 1
  br label %b11
b13:
  %v83 = add nsw i64 %v32, 1
  br label %b6
b8:
  %v84 = add nsw i64 %v27, 1
  br label %b3
b5:
  %v85 = add nsw i64 %v14, 96
  br label %b0
b2:
  ret void
}
define internal void @forward_23(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 73
  %v6 = load ptr, ptr %v5, align 4
  %v8 = getelementptr inbounds i64, ptr %v4, i64 5
  %v9 = load i64, ptr %v8, align 8
  %v10 = getelementptr inbounds i64, ptr %v4, i64 6
  %v11 = load i64, ptr %v10, align 8
  %v20 = getelementptr inbounds ptr, ptr %v0, i64 53
  %v21 = load ptr, ptr %v20, align 4
  %v22 = getelementptr inbounds i64, ptr %v1, i64 1
  %v23 = load i64, ptr %v22, align 8
  %v26 = getelementptr inbounds ptr, ptr %v0, i64 54
  %v27 = load ptr, ptr %v26, align 4
  %v49 = getelementptr inbounds ptr, ptr %v0, i64 55
  %v50 = load ptr, ptr %v49, align 4
  %v7 = getelementptr inbounds float, ptr %v6, i64 1088
  br label %b0
b0:
  %v12 = phi i64 [ %v9, %entry ], [ %v54, %b5 ]
  %v13 = icmp slt i64 %v12, %v11
  br i1 %v13, label %b1, label %b2
b1:
  %v24 = mul i64 %v12, 16
  %v25 = getelementptr inbounds float, ptr %v21, i64 %v24
  %v28 = mul i64 %v12, 8
  %v29 = getelementptr inbounds float, ptr %v27, i64 %v28
  %v51 = getelementptr inbounds float, ptr %v50, i64 %v28
  br label %b3
b3:
  %v14 = phi i64 [ 0, %b1 ], [ %v53, %b8 ]
  %v15 = icmp slt i64 %v14, 8
  br i1 %v15, label %b4, label %b5
b4:
  %v30 = getelementptr inbounds float, ptr %v29, i64 %v14
  %v31 = load float, ptr %v30, align 4
  %v32 = mul i64 %v14, 2
  br label %b6
b6:
  %v16 = phi i64 [ 0, %b4 ], [ %v46, %b7 ]
  %v17 = phi float [ 0x0000000000000000, %b4 ], [ %v44, %b7 ]
  %v18 = phi float [ 0x0000000000000000, %b4 ], [ %v45, %b7 ]
  %v19 = icmp slt i64 %v16, 2
  br i1 %v19, label %b7, label %b8
b7:
  %v33 = add i64 %v32, %v16
  %v34 = getelementptr inbounds float, ptr %v25, i64 %v33
  %v35 = load float, ptr %v34, align 4
  %v36 = fcmp oeq float %v35, %v31
  %v37 = select i1 %v36, float 0x3FF0000000000000, float 0x0000000000000000
  %v38 = add i64 %v16, 1
  %v39 = add i64 %v32, %v38
  %v40 = getelementptr inbounds float, ptr %v25, i64 %v39
  %v41 = load float, ptr %v40, align 4
  %v42 = fcmp oeq float %v41, %v31
  %v43 = select i1 %v42, float 0x3FF0000000000000, float 0x0000000000000000
  %v44 = fadd float %v17, %v37
  %v45 = fadd float %v18, %v43
  %v46 = add nsw i64 %v16, 2
  br label %b6
b8:
  %v47 = fadd float %v17, %v18
  %v48 = fadd float %v47, 0x0000000000000000
  %v52 = getelementptr inbounds float, ptr %v51, i64 %v14
  store float %v48, ptr %v52, align 4
  %v53 = add nsw i64 %v14, 1
  br label %b3
b5:
  %v54 = add nsw i64 %v12, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_24(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 5
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 6
  %v8 = load i64, ptr %v7, align 8
  %v13 = getelementptr inbounds ptr, ptr %v0, i64 53
  %v14 = load ptr, ptr %v13, align 4
  %v15 = getelementptr inbounds i64, ptr %v1, i64 1
  %v16 = load i64, ptr %v15, align 8
  %v19 = getelementptr inbounds ptr, ptr %v0, i64 54
  %v20 = load ptr, ptr %v19, align 4
  %v25 = getelementptr inbounds ptr, ptr %v0, i64 55
  %v26 = load ptr, ptr %v25, align 4
  %v30 = getelementptr inbounds ptr, ptr %v0, i64 56
  %v31 = load ptr, ptr %v30, align 4
  br label %b0
b0:
  %v9 = phi i64 [ %v6, %entry ], [ %v45, %b5 ]
  %v10 = icmp slt i64 %v9, %v8
  br i1 %v10, label %b1, label %b2
b1:
  %v17 = mul i64 %v9, 16
  %v18 = getelementptr inbounds float, ptr %v14, i64 %v17
  %v21 = mul i64 %v9, 8
  %v22 = getelementptr inbounds float, ptr %v20, i64 %v21
  %v27 = getelementptr inbounds float, ptr %v26, i64 %v21
  %v32 = getelementptr inbounds float, ptr %v31, i64 %v17
  br label %b3
b3:
  %v11 = phi i64 [ 0, %b1 ], [ %v44, %b4 ]
  %v12 = icmp slt i64 %v11, 8
  br i1 %v12, label %b4, label %b5
b4:
  %v23 = getelementptr inbounds float, ptr %v22, i64 %v11
  %v24 = load float, ptr %v23, align 4
  %v28 = getelementptr inbounds float, ptr %v27, i64 %v11
  %v29 = load float, ptr %v28, align 4
  %v33 = mul i64 %v11, 2
  %v34 = getelementptr inbounds float, ptr %v18, i64 %v33
  %v35 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v34, <8 x i1> <i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0, i1 0>, <8 x float> zeroinitializer)
  %v36 = insertelement <8 x float> poison, float %v24, i64 0
  %v37 = shufflevector <8 x float> %v36, <8 x float> poison, <8 x i32> zeroinitializer
  %v38 = fcmp oeq <8 x float> %v35, %v37
  %v39 = select <8 x i1> %v38, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v40 = insertelement <8 x float> poison, float %v29, i64 0
  %v41 = shufflevector <8 x float> %v40, <8 x float> poison, <8 x i32> zeroinitializer
  %v42 = fdiv <8 x float> %v39, %v41
  %v43 = getelementptr inbounds float, ptr %v32, i64 %v33
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v42, ptr align 4 %v43, <8 x i1> <i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0, i1 0>)
  %v44 = add nsw i64 %v11, 1
  br label %b3
b5:
  %v45 = add nsw i64 %v9, 1
  br label %b0
b2:
  ret void
}
define void @backward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v4 = alloca i64, i64 1, align 8
  %v5 = alloca i64, i64 7, align 8
  %v33 = alloca i32, i64 1, align 4
  %v34 = alloca i32, i64 1, align 4
  %v6 = load i64, ptr %v1, align 8
  %v9 = getelementptr inbounds i64, ptr %v1, i64 1
  %v10 = load i64, ptr %v9, align 8
  %v37 = getelementptr inbounds i64, ptr %v1, i64 4
  %v38 = load i64, ptr %v37, align 8
  %v102 = getelementptr inbounds i64, ptr %v1, i64 82
  %v103 = load i64, ptr %v102, align 8
  store i64 0, ptr %v4, align 8
  %v7 = getelementptr inbounds i64, ptr %v5, i64 1
  store i64 0, ptr %v7, align 8
  %v8 = getelementptr inbounds i64, ptr %v5, i64 2
  store i64 %v6, ptr %v8, align 8
  %v11 = mul i64 %v6, %v10
  %v12 = add i64 %v2, 1
  %v13 = mul i64 %v10, %v2
  %v14 = sdiv i64 %v13, %v3
  %v15 = icmp slt i64 %v14, %v10
  %v16 = select i1 %v15, i64 %v14, i64 %v10
  %v17 = mul i64 %v10, %v12
  %v18 = sdiv i64 %v17, %v3
  %v19 = icmp slt i64 %v18, %v10
  %v20 = select i1 %v19, i64 %v18, i64 %v10
  %v21 = getelementptr inbounds i64, ptr %v5, i64 3
  store i64 %v16, ptr %v21, align 8
  %v22 = getelementptr inbounds i64, ptr %v5, i64 4
  store i64 %v20, ptr %v22, align 8
  %v23 = mul i64 %v11, %v2
  %v24 = sdiv i64 %v23, %v3
  %v25 = icmp slt i64 %v24, %v11
  %v26 = select i1 %v25, i64 %v24, i64 %v11
  %v27 = mul i64 %v11, %v12
  %v28 = sdiv i64 %v27, %v3
  %v29 = icmp slt i64 %v28, %v11
  %v30 = select i1 %v29, i64 %v28, i64 %v11
  %v31 = getelementptr inbounds i64, ptr %v5, i64 5
  store i64 %v26, ptr %v31, align 8
  %v32 = getelementptr inbounds i64, ptr %v5, i64 6
  store i64 %v30, ptr %v32, align 8
  call void @llvm.x86.sse.stmxcsr(ptr %v33)
  %v35 = load i32, ptr %v33, align 4
  %v36 = or i32 %v35, 32832
  store i32 %v36, ptr %v34, align 4
  call void @llvm.x86.sse.ldmxcsr(ptr %v34)
  %v39 = icmp eq i64 %v38, 0
  br i1 %v39, label %b0, label %b1
b0:
  call void @backward_0(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br label %b1
b1:
  %v40 = icmp sgt i64 %v3, 1
  br i1 %v40, label %b2, label %b3
b2:
  %v41 = getelementptr inbounds i64, ptr %v1, i64 3
  %v42 = atomicrmw add ptr %v41, i64 1 acq_rel
  %v43 = load i64, ptr %v4, align 8
  %v44 = add i64 %v43, 1
  store i64 %v44, ptr %v4, align 8
  %v45 = mul i64 %v3, %v44
  br label %b4
b4:
  %v46 = load atomic i64, ptr %v41 acquire, align 8
  %v47 = icmp slt i64 %v46, %v45
  br i1 %v47, label %b5, label %b6
b5:
  %v48 = call i32 @sched_yield()
  br label %b4
b6:
  br label %b3
b3:
  call void @backward_1(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_2(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_3(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v40, label %b7, label %b8
b7:
  %v49 = getelementptr inbounds i64, ptr %v1, i64 3
  %v50 = atomicrmw add ptr %v49, i64 1 acq_rel
  %v51 = load i64, ptr %v4, align 8
  %v52 = add i64 %v51, 1
  store i64 %v52, ptr %v4, align 8
  %v53 = mul i64 %v3, %v52
  br label %b9
b9:
  %v54 = load atomic i64, ptr %v49 acquire, align 8
  %v55 = icmp slt i64 %v54, %v53
  br i1 %v55, label %b10, label %b11
b10:
  %v56 = call i32 @sched_yield()
  br label %b9
b11:
  br label %b8
b8:
  br i1 %v39, label %b12, label %b13
b12:
  call void @backward_4(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br label %b13
b13:
  br i1 %v40, label %b14, label %b15
b14:
  %v57 = getelementptr inbounds i64, ptr %v1, i64 3
  %v58 = atomicrmw add ptr %v57, i64 1 acq_rel
  %v59 = load i64, ptr %v4, align 8
  %v60 = add i64 %v59, 1
  store i64 %v60, ptr %v4, align 8
  %v61 = mul i64 %v3, %v60
  br label %b16
b16:
  %v62 = load atomic i64, ptr %v57 acquire, align 8
  %v63 = icmp slt i64 %v62, %v61
  br i1 %v63, label %b17, label %b18
b17:
  %v64 = call i32 @sched_yield()
  br label %b16
b18:
  br label %b15
b15:
  %v67 = sub i64 %v6, 1
  br label %b19
b19:
  %v65 = phi i64 [ 0, %b15 ], [ %v69, %b20 ]
  %v66 = icmp slt i64 %v65, %v6
  br i1 %v66, label %b20, label %b21
b20:
  %v68 = sub i64 %v67, %v65
  store i64 %v68, ptr %v5, align 8
  call void @backward_5(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_6(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  %v69 = add nsw i64 %v65, 1
  br label %b19
b21:
  br i1 %v40, label %b22, label %b23
b22:
  %v70 = getelementptr inbounds i64, ptr %v1, i64 3
  %v71 = atomicrmw add ptr %v70, i64 1 acq_rel
  %v72 = load i64, ptr %v4, align 8
  %v73 = add i64 %v72, 1
  store i64 %v73, ptr %v4, align 8
  %v74 = mul i64 %v3, %v73
  br label %b24
b24:
  %v75 = load atomic i64, ptr %v70 acquire, align 8
  %v76 = icmp slt i64 %v75, %v74
  br i1 %v76, label %b25, label %b26
b25:
  %v77 = call i32 @sched_yield()
  br label %b24
b26:
  br label %b23
b23:
  br i1 %v39, label %b27, label %b28
b27:
  call void @backward_7(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br label %b28
b28:
  br i1 %v40, label %b29, label %b30
b29:
  %v78 = getelementptr inbounds i64, ptr %v1, i64 3
  %v79 = atomicrmw add ptr %v78, i64 1 acq_rel
  %v80 = load i64, ptr %v4, align 8
  %v81 = add i64 %v80, 1
  store i64 %v81, ptr %v4, align 8
  %v82 = mul i64 %v3, %v81
  br label %b31
b31:
  %v83 = load atomic i64, ptr %v78 acquire, align 8
  %v84 = icmp slt i64 %v83, %v82
  br i1 %v84, label %b32, label %b33
b32:
  %v85 = call i32 @sched_yield()
  br label %b31
b33:
  br label %b30
b30:
  call void @backward_8(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v40, label %b34, label %b35
b34:
  %v86 = getelementptr inbounds i64, ptr %v1, i64 3
  %v87 = atomicrmw add ptr %v86, i64 1 acq_rel
  %v88 = load i64, ptr %v4, align 8
  %v89 = add i64 %v88, 1
  store i64 %v89, ptr %v4, align 8
  %v90 = mul i64 %v3, %v89
  br label %b36
b36:
  %v91 = load atomic i64, ptr %v86 acquire, align 8
  %v92 = icmp slt i64 %v91, %v90
  br i1 %v92, label %b37, label %b38
b37:
  %v93 = call i32 @sched_yield()
  br label %b36
b38:
  br label %b35
b35:
  br i1 %v39, label %b39, label %b40
b39:
  call void @backward_9(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br label %b40
b40:
  br i1 %v40, label %b41, label %b42
b41:
  %v94 = getelementptr inbounds i64, ptr %v1, i64 3
  %v95 = atomicrmw add ptr %v94, i64 1 acq_rel
  %v96 = load i64, ptr %v4, align 8
  %v97 = add i64 %v96, 1
  store i64 %v97, ptr %v4, align 8
  %v98 = mul i64 %v3, %v97
  br label %b43
b43:
  %v99 = load atomic i64, ptr %v94 acquire, align 8
  %v100 = icmp slt i64 %v99, %v98
  br i1 %v100, label %b44, label %b45
b44:
  %v101 = call i32 @sched_yield()
  br label %b43
b45:
  br label %b42
b42:
  %v104 = icmp eq i64 %v103, 0
  br i1 %v104, label %b46, label %b47
b46:
  call void @backward_10(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br label %b47
b47:
  br i1 %v40, label %b48, label %b49
b48:
  %v105 = getelementptr inbounds i64, ptr %v1, i64 3
  %v106 = atomicrmw add ptr %v105, i64 1 acq_rel
  %v107 = load i64, ptr %v4, align 8
  %v108 = add i64 %v107, 1
  store i64 %v108, ptr %v4, align 8
  %v109 = mul i64 %v3, %v108
  br label %b50
b50:
  %v110 = load atomic i64, ptr %v105 acquire, align 8
  %v111 = icmp slt i64 %v110, %v109
  br i1 %v111, label %b51, label %b52
b51:
  %v112 = call i32 @sched_yield()
  br label %b50
b52:
  br label %b49
b49:
  call void @backward_11(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v40, label %b53, label %b54
b53:
  %v113 = getelementptr inbounds i64, ptr %v1, i64 3
  %v114 = atomicrmw add ptr %v113, i64 1 acq_rel
  %v115 = load i64, ptr %v4, align 8
  %v116 = add i64 %v115, 1
  store i64 %v116, ptr %v4, align 8
  %v117 = mul i64 %v3, %v116
  br label %b55
b55:
  %v118 = load atomic i64, ptr %v113 acquire, align 8
  %v119 = icmp slt i64 %v118, %v117
  br i1 %v119, label %b56, label %b57
b56:
  %v120 = call i32 @sched_yield()
  br label %b55
b57:
  br label %b54
b54:
  call void @backward_12(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v40, label %b58, label %b59
b58:
  %v121 = getelementptr inbounds i64, ptr %v1, i64 3
  %v122 = atomicrmw add ptr %v121, i64 1 acq_rel
  %v123 = load i64, ptr %v4, align 8
  %v124 = add i64 %v123, 1
  store i64 %v124, ptr %v4, align 8
  %v125 = mul i64 %v3, %v124
  br label %b60
b60:
  %v126 = load atomic i64, ptr %v121 acquire, align 8
  %v127 = icmp slt i64 %v126, %v125
  br i1 %v127, label %b61, label %b62
b61:
  %v128 = call i32 @sched_yield()
  br label %b60
b62:
  br label %b59
b59:
  call void @backward_13(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v40, label %b63, label %b64
b63:
  %v129 = getelementptr inbounds i64, ptr %v1, i64 3
  %v130 = atomicrmw add ptr %v129, i64 1 acq_rel
  %v131 = load i64, ptr %v4, align 8
  %v132 = add i64 %v131, 1
  store i64 %v132, ptr %v4, align 8
  %v133 = mul i64 %v3, %v132
  br label %b65
b65:
  %v134 = load atomic i64, ptr %v129 acquire, align 8
  %v135 = icmp slt i64 %v134, %v133
  br i1 %v135, label %b66, label %b67
b66:
  %v136 = call i32 @sched_yield()
  br label %b65
b67:
  br label %b64
b64:
  call void @backward_14(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v40, label %b68, label %b69
b68:
  %v137 = getelementptr inbounds i64, ptr %v1, i64 3
  %v138 = atomicrmw add ptr %v137, i64 1 acq_rel
  %v139 = load i64, ptr %v4, align 8
  %v140 = add i64 %v139, 1
  store i64 %v140, ptr %v4, align 8
  %v141 = mul i64 %v3, %v140
  br label %b70
b70:
  %v142 = load atomic i64, ptr %v137 acquire, align 8
  %v143 = icmp slt i64 %v142, %v141
  br i1 %v143, label %b71, label %b72
b71:
  %v144 = call i32 @sched_yield()
  br label %b70
b72:
  br label %b69
b69:
  call void @backward_15(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v40, label %b73, label %b74
b73:
  %v145 = getelementptr inbounds i64, ptr %v1, i64 3
  %v146 = atomicrmw add ptr %v145, i64 1 acq_rel
  %v147 = load i64, ptr %v4, align 8
  %v148 = add i64 %v147, 1
  store i64 %v148, ptr %v4, align 8
  %v149 = mul i64 %v3, %v148
  br label %b75
b75:
  %v150 = load atomic i64, ptr %v145 acquire, align 8
  %v151 = icmp slt i64 %v150, %v149
  br i1 %v151, label %b76, label %b77
b76:
  %v152 = call i32 @sched_yield()
  br label %b75
b77:
  br label %b74
b74:
  call void @backward_16(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v40, label %b78, label %b79
b78:
  %v153 = getelementptr inbounds i64, ptr %v1, i64 3
  %v154 = atomicrmw add ptr %v153, i64 1 acq_rel
  %v155 = load i64, ptr %v4, align 8
  %v156 = add i64 %v155, 1
  store i64 %v156, ptr %v4, align 8
  %v157 = mul i64 %v3, %v156
  br label %b80
b80:
  %v158 = load atomic i64, ptr %v153 acquire, align 8
  %v159 = icmp slt i64 %v158, %v157
  br i1 %v159, label %b81, label %b82
b81:
  %v160 = call i32 @sched_yield()
  br label %b80
b82:
  br label %b79
b79:
  call void @backward_17(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v40, label %b83, label %b84
b83:
  %v161 = getelementptr inbounds i64, ptr %v1, i64 3
  %v162 = atomicrmw add ptr %v161, i64 1 acq_rel
  %v163 = load i64, ptr %v4, align 8
  %v164 = add i64 %v163, 1
  store i64 %v164, ptr %v4, align 8
  %v165 = mul i64 %v3, %v164
  br label %b85
b85:
  %v166 = load atomic i64, ptr %v161 acquire, align 8
  %v167 = icmp slt i64 %v166, %v165
  br i1 %v167, label %b86, label %b87
b86:
  %v168 = call i32 @sched_yield()
  br label %b85
b87:
  br label %b84
b84:
  call void @backward_18(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v40, label %b88, label %b89
b88:
  %v169 = getelementptr inbounds i64, ptr %v1, i64 3
  %v170 = atomicrmw add ptr %v169, i64 1 acq_rel
  %v171 = load i64, ptr %v4, align 8
  %v172 = add i64 %v171, 1
  store i64 %v172, ptr %v4, align 8
  %v173 = mul i64 %v3, %v172
  br label %b90
b90:
  %v174 = load atomic i64, ptr %v169 acquire, align 8
  %v175 = icmp slt i64 %v174, %v173
  br i1 %v175, label %b91, label %b92
b91:
  %v176 = call i32 @sched_yield()
  br label %b90
b92:
  br label %b89
b89:
  call void @backward_19(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v40, label %b93, label %b94
b93:
  %v177 = getelementptr inbounds i64, ptr %v1, i64 3
  %v178 = atomicrmw add ptr %v177, i64 1 acq_rel
  %v179 = load i64, ptr %v4, align 8
  %v180 = add i64 %v179, 1
  store i64 %v180, ptr %v4, align 8
  %v181 = mul i64 %v3, %v180
  br label %b95
b95:
  %v182 = load atomic i64, ptr %v177 acquire, align 8
  %v183 = icmp slt i64 %v182, %v181
  br i1 %v183, label %b96, label %b97
b96:
  %v184 = call i32 @sched_yield()
  br label %b95
b97:
  br label %b94
b94:
  call void @backward_20(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v40, label %b98, label %b99
b98:
  %v185 = getelementptr inbounds i64, ptr %v1, i64 3
  %v186 = atomicrmw add ptr %v185, i64 1 acq_rel
  %v187 = load i64, ptr %v4, align 8
  %v188 = add i64 %v187, 1
  store i64 %v188, ptr %v4, align 8
  %v189 = mul i64 %v3, %v188
  br label %b100
b100:
  %v190 = load atomic i64, ptr %v185 acquire, align 8
  %v191 = icmp slt i64 %v190, %v189
  br i1 %v191, label %b101, label %b102
b101:
  %v192 = call i32 @sched_yield()
  br label %b100
b102:
  br label %b99
b99:
  call void @backward_21(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v40, label %b103, label %b104
b103:
  %v193 = getelementptr inbounds i64, ptr %v1, i64 3
  %v194 = atomicrmw add ptr %v193, i64 1 acq_rel
  %v195 = load i64, ptr %v4, align 8
  %v196 = add i64 %v195, 1
  store i64 %v196, ptr %v4, align 8
  %v197 = mul i64 %v3, %v196
  br label %b105
b105:
  %v198 = load atomic i64, ptr %v193 acquire, align 8
  %v199 = icmp slt i64 %v198, %v197
  br i1 %v199, label %b106, label %b107
b106:
  %v200 = call i32 @sched_yield()
  br label %b105
b107:
  br label %b104
b104:
  call void @backward_22(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v40, label %b108, label %b109
b108:
  %v201 = getelementptr inbounds i64, ptr %v1, i64 3
  %v202 = atomicrmw add ptr %v201, i64 1 acq_rel
  %v203 = load i64, ptr %v4, align 8
  %v204 = add i64 %v203, 1
  store i64 %v204, ptr %v4, align 8
  %v205 = mul i64 %v3, %v204
  br label %b110
b110:
  %v206 = load atomic i64, ptr %v201 acquire, align 8
  %v207 = icmp slt i64 %v206, %v205
  br i1 %v207, label %b111, label %b112
b111:
  %v208 = call i32 @sched_yield()
  br label %b110
b112:
  br label %b109
b109:
  call void @backward_23(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v40, label %b113, label %b114
b113:
  %v209 = getelementptr inbounds i64, ptr %v1, i64 3
  %v210 = atomicrmw add ptr %v209, i64 1 acq_rel
  %v211 = load i64, ptr %v4, align 8
  %v212 = add i64 %v211, 1
  store i64 %v212, ptr %v4, align 8
  %v213 = mul i64 %v3, %v212
  br label %b115
b115:
  %v214 = load atomic i64, ptr %v209 acquire, align 8
  %v215 = icmp slt i64 %v214, %v213
  br i1 %v215, label %b116, label %b117
b116:
  %v216 = call i32 @sched_yield()
  br label %b115
b117:
  br label %b114
b114:
  call void @backward_24(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v40, label %b118, label %b119
b118:
  %v217 = getelementptr inbounds i64, ptr %v1, i64 3
  %v218 = atomicrmw add ptr %v217, i64 1 acq_rel
  %v219 = load i64, ptr %v4, align 8
  %v220 = add i64 %v219, 1
  store i64 %v220, ptr %v4, align 8
  %v221 = mul i64 %v3, %v220
  br label %b120
b120:
  %v222 = load atomic i64, ptr %v217 acquire, align 8
  %v223 = icmp slt i64 %v222, %v221
  br i1 %v223, label %b121, label %b122
b121:
  %v224 = call i32 @sched_yield()
  br label %b120
b122:
  br label %b119
b119:
  call void @backward_25(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v40, label %b123, label %b124
b123:
  %v225 = getelementptr inbounds i64, ptr %v1, i64 3
  %v226 = atomicrmw add ptr %v225, i64 1 acq_rel
  %v227 = load i64, ptr %v4, align 8
  %v228 = add i64 %v227, 1
  store i64 %v228, ptr %v4, align 8
  %v229 = mul i64 %v3, %v228
  br label %b125
b125:
  %v230 = load atomic i64, ptr %v225 acquire, align 8
  %v231 = icmp slt i64 %v230, %v229
  br i1 %v231, label %b126, label %b127
b126:
  %v232 = call i32 @sched_yield()
  br label %b125
b127:
  br label %b124
b124:
  call void @backward_26(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v40, label %b128, label %b129
b128:
  %v233 = getelementptr inbounds i64, ptr %v1, i64 3
  %v234 = atomicrmw add ptr %v233, i64 1 acq_rel
  %v235 = load i64, ptr %v4, align 8
  %v236 = add i64 %v235, 1
  store i64 %v236, ptr %v4, align 8
  %v237 = mul i64 %v3, %v236
  br label %b130
b130:
  %v238 = load atomic i64, ptr %v233 acquire, align 8
  %v239 = icmp slt i64 %v238, %v237
  br i1 %v239, label %b131, label %b132
b131:
  %v240 = call i32 @sched_yield()
  br label %b130
b132:
  br label %b129
b129:
  call void @backward_27(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v40, label %b133, label %b134
b133:
  %v241 = getelementptr inbounds i64, ptr %v1, i64 3
  %v242 = atomicrmw add ptr %v241, i64 1 acq_rel
  %v243 = load i64, ptr %v4, align 8
  %v244 = add i64 %v243, 1
  store i64 %v244, ptr %v4, align 8
  %v245 = mul i64 %v3, %v244
  br label %b135
b135:
  %v246 = load atomic i64, ptr %v241 acquire, align 8
  %v247 = icmp slt i64 %v246, %v245
  br i1 %v247, label %b136, label %b137
b136:
  %v248 = call i32 @sched_yield()
  br label %b135
b137:
  br label %b134
b134:
  call void @backward_28(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v40, label %b138, label %b139
b138:
  %v249 = getelementptr inbounds i64, ptr %v1, i64 3
  %v250 = atomicrmw add ptr %v249, i64 1 acq_rel
  %v251 = load i64, ptr %v4, align 8
  %v252 = add i64 %v251, 1
  store i64 %v252, ptr %v4, align 8
  %v253 = mul i64 %v3, %v252
  br label %b140
b140:
  %v254 = load atomic i64, ptr %v249 acquire, align 8
  %v255 = icmp slt i64 %v254, %v253
  br i1 %v255, label %b141, label %b142
b141:
  %v256 = call i32 @sched_yield()
  br label %b140
b142:
  br label %b139
b139:
  call void @backward_29(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v40, label %b143, label %b144
b143:
  %v257 = getelementptr inbounds i64, ptr %v1, i64 3
  %v258 = atomicrmw add ptr %v257, i64 1 acq_rel
  %v259 = load i64, ptr %v4, align 8
  %v260 = add i64 %v259, 1
  store i64 %v260, ptr %v4, align 8
  %v261 = mul i64 %v3, %v260
  br label %b145
b145:
  %v262 = load atomic i64, ptr %v257 acquire, align 8
  %v263 = icmp slt i64 %v262, %v261
  br i1 %v263, label %b146, label %b147
b146:
  %v264 = call i32 @sched_yield()
  br label %b145
b147:
  br label %b144
b144:
  call void @backward_30(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v40, label %b148, label %b149
b148:
  %v265 = getelementptr inbounds i64, ptr %v1, i64 3
  %v266 = atomicrmw add ptr %v265, i64 1 acq_rel
  %v267 = load i64, ptr %v4, align 8
  %v268 = add i64 %v267, 1
  store i64 %v268, ptr %v4, align 8
  %v269 = mul i64 %v3, %v268
  br label %b150
b150:
  %v270 = load atomic i64, ptr %v265 acquire, align 8
  %v271 = icmp slt i64 %v270, %v269
  br i1 %v271, label %b151, label %b152
b151:
  %v272 = call i32 @sched_yield()
  br label %b150
b152:
  br label %b149
b149:
  call void @llvm.x86.sse.ldmxcsr(ptr %v33)
  ret void
}
define internal void @backward_0(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 73
  %v6 = load ptr, ptr %v5, align 4
  %v24 = getelementptr inbounds ptr, ptr %v0, i64 16
  %v25 = load ptr, ptr %v24, align 4
  %v38 = getelementptr inbounds ptr, ptr %v0, i64 40
  %v39 = load ptr, ptr %v38, align 4
  %v7 = add i64 %v2, 1
  %v8 = sdiv i64 %v2, %v3
  %v9 = icmp slt i64 %v8, 1
  %v10 = select i1 %v9, i64 %v8, i64 1
  %v11 = sdiv i64 %v7, %v3
  %v12 = icmp slt i64 %v11, 1
  %v13 = select i1 %v12, i64 %v11, i64 1
  %v14 = icmp slt i64 %v13, 1
  %v15 = select i1 %v14, i64 %v13, i64 1
  br label %b0
b0:
  %v16 = phi i64 [ %v10, %entry ], [ %v28, %b1 ]
  %v17 = icmp slt i64 %v16, %v15
  br i1 %v17, label %b1, label %b2
b1:
  %v18 = mul i64 %v16, 64
  %v19 = mul i64 %v16, 8
  %v20 = getelementptr inbounds float, ptr %v6, i64 %v18
  %v21 = sub i64 8, %v19
  %v22 = icmp slt i64 %v21, 0
  %v23 = select i1 %v22, i64 0, i64 %v21
  %v26 = getelementptr inbounds float, ptr %v25, i64 %v19
  call void @pack_rows(ptr %v26, i64 1, i64 8, i64 8, i64 %v23, ptr %v20, i64 8)
  %v27 = add i64 %v18, 64
  %v28 = add nsw i64 %v16, 1
  br label %b0
b2:
  %v29 = getelementptr inbounds float, ptr %v6, i64 64
  br label %b3
b3:
  %v30 = phi i64 [ %v10, %b2 ], [ %v48, %b4 ]
  %v31 = icmp slt i64 %v30, %v15
  br i1 %v31, label %b4, label %b5
b4:
  %v32 = mul i64 %v30, 256
  %v33 = mul i64 %v30, 16
  %v34 = getelementptr inbounds float, ptr %v29, i64 %v32
  %v35 = sub i64 16, %v33
  %v36 = icmp slt i64 %v35, 0
  %v37 = select i1 %v36, i64 0, i64 %v35
  %v40 = getelementptr inbounds float, ptr %v39, i64 %v33
  call void @pack_rows(ptr %v40, i64 1, i64 16, i64 16, i64 %v37, ptr %v34, i64 16)
  %v41 = getelementptr inbounds float, ptr %v34, i64 8
  %v42 = add i64 %v33, 8
  %v43 = sub i64 16, %v42
  %v44 = icmp slt i64 %v43, 0
  %v45 = select i1 %v44, i64 0, i64 %v43
  %v46 = getelementptr inbounds float, ptr %v39, i64 %v42
  call void @pack_rows(ptr %v46, i64 1, i64 16, i64 16, i64 %v45, ptr %v41, i64 16)
  %v47 = add i64 %v32, 256
  %v48 = add nsw i64 %v30, 1
  br label %b3
b5:
  ret void
}
define internal void @pack_rows(ptr %v0, i64 %v1, i64 %v2, i64 %v3, i64 %v4, ptr %v5, i64 %v6) #2 {
entry:
  %v7 = icmp ult i64 %v4, 8
  %v8 = select i1 %v7, i64 %v4, i64 8
  %v9 = trunc i64 %v8 to i32
  %v10 = insertelement <8 x i32> poison, i32 %v9, i64 0
  %v11 = shufflevector <8 x i32> %v10, <8 x i32> poison, <8 x i32> zeroinitializer
  %v12 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v11
  br label %b0
b0:
  %v13 = phi i64 [ 0, %entry ], [ %v20, %b1 ]
  %v14 = icmp slt i64 %v13, %v3
  br i1 %v14, label %b1, label %b2
b1:
  %v15 = mul i64 %v13, %v2
  %v16 = getelementptr inbounds float, ptr %v0, i64 %v15
  %v17 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v16, <8 x i1> %v12, <8 x float> zeroinitializer)
  %v18 = mul i64 %v13, %v6
  %v19 = getelementptr inbounds float, ptr %v5, i64 %v18
  store <8 x float> %v17, ptr %v19, align 4
  %v20 = add nsw i64 %v13, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_1(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v10 = alloca float, i64 64, align 4
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 73
  %v6 = load ptr, ptr %v5, align 4
  %v11 = getelementptr inbounds i64, ptr %v4, i64 5
  %v12 = load i64, ptr %v11, align 8
  %v13 = getelementptr inbounds i64, ptr %v4, i64 6
  %v14 = load i64, ptr %v13, align 8
  %v51 = getelementptr inbounds ptr, ptr %v0, i64 17
  %v52 = load ptr, ptr %v51, align 4
  %v53 = getelementptr inbounds i64, ptr %v1, i64 1
  %v54 = load i64, ptr %v53, align 8
  %v70 = getelementptr inbounds ptr, ptr %v0, i64 57
  %v71 = load ptr, ptr %v70, align 4
  %v7 = getelementptr inbounds float, ptr %v6, i64 1088
  %v8 = mul i64 %v2, 34656
  %v9 = getelementptr inbounds float, ptr %v7, i64 %v8
  br label %b0
b0:
  %v15 = phi i64 [ %v12, %entry ], [ %v86, %b5 ]
  %v16 = icmp slt i64 %v15, %v14
  br i1 %v16, label %b1, label %b2
b1:
  %v17 = add i64 %v15, 96
  %v18 = icmp slt i64 %v17, %v14
  %v19 = select i1 %v18, i64 %v17, i64 %v14
  %v20 = sub i64 %v19, %v15
  %v21 = add i64 %v20, 7
  %v22 = sdiv i64 %v21, 8
  %v23 = icmp slt i64 %v22, 1
  %v24 = select i1 %v23, i64 1, i64 %v22
  %v25 = sdiv i64 %v20, %v24
  %v26 = mul i64 %v25, %v22
  %v27 = sub i64 %v20, %v26
  br label %b3
b3:
  %v28 = phi i64 [ 0, %b1 ], [ %v85, %b8 ]
  %v29 = icmp slt i64 %v28, 1
  br i1 %v29, label %b4, label %b5
b4:
  %v30 = add i64 %v28, 1
  %v31 = icmp slt i64 %v30, 1
  %v32 = select i1 %v31, i64 %v30, i64 %v28
  %v45 = mul i64 %v28, 64
  %v46 = mul i64 %v32, 64
  %v57 = getelementptr inbounds float, ptr %v6, i64 %v45
  %v62 = add i64 %v45, 64
  %v63 = add i64 %v46, 64
  br label %b6
b6:
  %v33 = phi i64 [ 0, %b4 ], [ %v84, %b13 ]
  %v34 = icmp slt i64 %v33, %v22
  br i1 %v34, label %b7, label %b8
b7:
  %v35 = icmp slt i64 %v33, %v27
  %v36 = mul i64 %v33, %v25
  %v37 = select i1 %v35, i64 %v33, i64 %v27
  %v38 = add i64 %v36, %v37
  %v39 = add i64 %v15, %v38
  %v40 = zext i1 %v35 to i64
  %v41 = add i64 %v25, %v40
  %v42 = sub i64 %v19, %v39
  %v43 = icmp slt i64 %v42, %v41
  %v44 = select i1 %v43, i64 %v42, i64 %v41
  %v47 = sdiv i64 %v33, %v22
  %v48 = mul i64 %v47, 128
  %v49 = add i64 %v46, %v48
  %v50 = getelementptr inbounds float, ptr %v6, i64 %v49
  %v55 = mul i64 %v39, 8
  %v56 = getelementptr inbounds float, ptr %v52, i64 %v55
  %v58 = sub i64 %v44, 1
  %v59 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v58
  %v60 = load ptr, ptr %v59, align 4
  %v61 = icmp sgt i64 %v44, 0
  br i1 %v61, label %b9, label %b10
b9:
  call void %v60(ptr %v56, i64 8, ptr %v57, i64 8, ptr %v10, i64 8, i64 0, i64 1, ptr %v50, i64 0)
  br label %b10
b10:
  %v64 = add i64 %v39, %v44
  br label %b11
b11:
  %v65 = phi i64 [ %v39, %b10 ], [ %v83, %b16 ]
  %v66 = icmp slt i64 %v65, %v64
  br i1 %v66, label %b12, label %b13
b12:
  %v67 = sub i64 %v65, %v39
  %v68 = mul i64 %v67, 8
  %v69 = getelementptr inbounds float, ptr %v10, i64 %v68
  %v72 = mul i64 %v65, 8
  %v73 = getelementptr inbounds float, ptr %v71, i64 %v72
  br label %b14
b14:
  %v74 = phi i64 [ 0, %b12 ], [ %v82, %b15 ]
  %v75 = icmp slt i64 %v74, 1
  br i1 %v75, label %b15, label %b16
b15:
  %v76 = add i64 %v28, %v74
  %v77 = mul i64 %v76, 8
  %v78 = mul i64 %v74, 8
  %v79 = getelementptr inbounds float, ptr %v69, i64 %v78
  %v80 = load <8 x float>, ptr %v79, align 4
  %v81 = getelementptr inbounds float, ptr %v73, i64 %v77
  store <8 x float> %v80, ptr %v81, align 4
  %v82 = add nsw i64 %v74, 1
  br label %b14
b16:
  %v83 = add nsw i64 %v65, 1
  br label %b11
b13:
  %v84 = add nsw i64 %v33, 1
  br label %b6
b8:
  %v85 = add nsw i64 %v28, 1
  br label %b3
b5:
  %v86 = add nsw i64 %v15, 96
  br label %b0
b2:
  ret void
}
define internal void @backward_2(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 5
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 6
  %v8 = load i64, ptr %v7, align 8
  %v13 = getelementptr inbounds ptr, ptr %v0, i64 57
  %v14 = load ptr, ptr %v13, align 4
  %v15 = getelementptr inbounds i64, ptr %v1, i64 1
  %v16 = load i64, ptr %v15, align 8
  %v21 = getelementptr inbounds ptr, ptr %v0, i64 56
  %v22 = load ptr, ptr %v21, align 4
  %v25 = getelementptr inbounds ptr, ptr %v0, i64 58
  %v26 = load ptr, ptr %v25, align 4
  br label %b0
b0:
  %v9 = phi i64 [ %v6, %entry ], [ %v36, %b5 ]
  %v10 = icmp slt i64 %v9, %v8
  br i1 %v10, label %b1, label %b2
b1:
  %v17 = mul i64 %v9, 8
  %v18 = getelementptr inbounds float, ptr %v14, i64 %v17
  %v23 = mul i64 %v9, 16
  %v24 = getelementptr inbounds float, ptr %v22, i64 %v23
  %v27 = getelementptr inbounds float, ptr %v26, i64 %v23
  br label %b3
b3:
  %v11 = phi i64 [ 0, %b1 ], [ %v35, %b4 ]
  %v12 = icmp slt i64 %v11, 8
  br i1 %v12, label %b4, label %b5
b4:
  %v19 = getelementptr inbounds float, ptr %v18, i64 %v11
  %v20 = load float, ptr %v19, align 4
  %v28 = mul i64 %v11, 2
  %v29 = getelementptr inbounds float, ptr %v24, i64 %v28
  %v30 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v29, <8 x i1> <i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0, i1 0>, <8 x float> zeroinitializer)
  %v31 = insertelement <8 x float> poison, float %v20, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = fmul <8 x float> %v32, %v30
  %v34 = getelementptr inbounds float, ptr %v27, i64 %v28
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v33, ptr align 4 %v34, <8 x i1> <i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0, i1 0>)
  %v35 = add nsw i64 %v11, 1
  br label %b3
b5:
  %v36 = add nsw i64 %v9, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_3(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v11 = alloca float, i64 96, align 4
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 73
  %v6 = load ptr, ptr %v5, align 4
  %v12 = getelementptr inbounds i64, ptr %v4, i64 5
  %v13 = load i64, ptr %v12, align 8
  %v14 = getelementptr inbounds i64, ptr %v4, i64 6
  %v15 = load i64, ptr %v14, align 8
  %v52 = getelementptr inbounds ptr, ptr %v0, i64 58
  %v53 = load ptr, ptr %v52, align 4
  %v54 = getelementptr inbounds i64, ptr %v1, i64 1
  %v55 = load i64, ptr %v54, align 8
  %v71 = getelementptr inbounds ptr, ptr %v0, i64 59
  %v72 = load ptr, ptr %v71, align 4
  %v7 = getelementptr inbounds float, ptr %v6, i64 64
  %v8 = getelementptr inbounds float, ptr %v6, i64 1088
  %v9 = mul i64 %v2, 34656
  %v10 = getelementptr inbounds float, ptr %v8, i64 %v9
  br label %b0
b0:
  %v16 = phi i64 [ %v13, %entry ], [ %v88, %b5 ]
  %v17 = icmp slt i64 %v16, %v15
  br i1 %v17, label %b1, label %b2
b1:
  %v18 = add i64 %v16, 96
  %v19 = icmp slt i64 %v18, %v15
  %v20 = select i1 %v19, i64 %v18, i64 %v15
  %v21 = sub i64 %v20, %v16
  %v22 = add i64 %v21, 5
  %v23 = sdiv i64 %v22, 6
  %v24 = icmp slt i64 %v23, 1
  %v25 = select i1 %v24, i64 1, i64 %v23
  %v26 = sdiv i64 %v21, %v25
  %v27 = mul i64 %v26, %v23
  %v28 = sub i64 %v21, %v27
  br label %b3
b3:
  %v29 = phi i64 [ 0, %b1 ], [ %v87, %b8 ]
  %v30 = icmp slt i64 %v29, 1
  br i1 %v30, label %b4, label %b5
b4:
  %v31 = add i64 %v29, 1
  %v32 = icmp slt i64 %v31, 1
  %v33 = select i1 %v32, i64 %v31, i64 %v29
  %v46 = mul i64 %v29, 256
  %v47 = mul i64 %v33, 256
  %v58 = getelementptr inbounds float, ptr %v7, i64 %v46
  %v63 = add i64 %v46, 256
  %v64 = add i64 %v47, 256
  %v77 = mul i64 %v29, 2
  br label %b6
b6:
  %v34 = phi i64 [ 0, %b4 ], [ %v86, %b13 ]
  %v35 = icmp slt i64 %v34, %v23
  br i1 %v35, label %b7, label %b8
b7:
  %v36 = icmp slt i64 %v34, %v28
  %v37 = mul i64 %v34, %v26
  %v38 = select i1 %v36, i64 %v34, i64 %v28
  %v39 = add i64 %v37, %v38
  %v40 = add i64 %v16, %v39
  %v41 = zext i1 %v36 to i64
  %v42 = add i64 %v26, %v41
  %v43 = sub i64 %v20, %v40
  %v44 = icmp slt i64 %v43, %v42
  %v45 = select i1 %v44, i64 %v43, i64 %v42
  %v48 = sdiv i64 %v34, %v23
  %v49 = mul i64 %v48, 256
  %v50 = add i64 %v47, %v49
  %v51 = getelementptr inbounds float, ptr %v7, i64 %v50
  %v56 = mul i64 %v40, 16
  %v57 = getelementptr inbounds float, ptr %v53, i64 %v56
  %v59 = sub i64 %v45, 1
  %v60 = getelementptr inbounds ptr, ptr @table_tile_6x2, i64 %v59
  %v61 = load ptr, ptr %v60, align 4
  %v62 = icmp sgt i64 %v45, 0
  br i1 %v62, label %b9, label %b10
b9:
  call void %v61(ptr %v57, i64 16, ptr %v58, i64 16, ptr %v11, i64 16, i64 8, i64 3, ptr %v51, i64 0)
  br label %b10
b10:
  %v65 = add i64 %v40, %v45
  br label %b11
b11:
  %v66 = phi i64 [ %v40, %b10 ], [ %v85, %b16 ]
  %v67 = icmp slt i64 %v66, %v65
  br i1 %v67, label %b12, label %b13
b12:
  %v68 = sub i64 %v66, %v40
  %v69 = mul i64 %v68, 16
  %v70 = getelementptr inbounds float, ptr %v11, i64 %v69
  %v73 = mul i64 %v66, 16
  %v74 = getelementptr inbounds float, ptr %v72, i64 %v73
  br label %b14
b14:
  %v75 = phi i64 [ 0, %b12 ], [ %v84, %b15 ]
  %v76 = icmp slt i64 %v75, 2
  br i1 %v76, label %b15, label %b16
b15:
  %v78 = add i64 %v77, %v75
  %v79 = mul i64 %v78, 8
  %v80 = mul i64 %v75, 8
  %v81 = getelementptr inbounds float, ptr %v70, i64 %v80
  %v82 = load <8 x float>, ptr %v81, align 4
  %v83 = getelementptr inbounds float, ptr %v74, i64 %v79
  store <8 x float> %v82, ptr %v83, align 4
  %v84 = add nsw i64 %v75, 1
  br label %b14
b16:
  %v85 = add nsw i64 %v66, 1
  br label %b11
b13:
  %v86 = add nsw i64 %v34, 1
  br label %b6
b8:
  %v87 = add nsw i64 %v29, 1
  br label %b3
b5:
  %v88 = add nsw i64 %v16, 96
  br label %b0
b2:
  ret void
}
define internal void @backward_4(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 73
  %v6 = load ptr, ptr %v5, align 4
  %v25 = getelementptr inbounds ptr, ptr %v0, i64 14
  %v26 = load ptr, ptr %v25, align 4
  %v30 = getelementptr inbounds ptr, ptr %v0, i64 13
  %v31 = load ptr, ptr %v30, align 4
  %v35 = getelementptr inbounds ptr, ptr %v0, i64 12
  %v36 = load ptr, ptr %v35, align 4
  %v7 = getelementptr inbounds float, ptr %v6, i64 320
  %v8 = add i64 %v2, 1
  %v9 = sdiv i64 %v2, %v3
  %v10 = icmp slt i64 %v9, 1
  %v11 = select i1 %v10, i64 %v9, i64 1
  %v12 = sdiv i64 %v8, %v3
  %v13 = icmp slt i64 %v12, 1
  %v14 = select i1 %v13, i64 %v12, i64 1
  %v15 = icmp slt i64 %v14, 1
  %v16 = select i1 %v15, i64 %v14, i64 1
  br label %b0
b0:
  %v17 = phi i64 [ %v11, %entry ], [ %v39, %b1 ]
  %v18 = icmp slt i64 %v17, %v16
  br i1 %v18, label %b1, label %b2
b1:
  %v19 = mul i64 %v17, 192
  %v20 = mul i64 %v17, 8
  %v21 = getelementptr inbounds float, ptr %v7, i64 %v19
  %v22 = sub i64 8, %v20
  %v23 = icmp slt i64 %v22, 0
  %v24 = select i1 %v23, i64 0, i64 %v22
  %v27 = getelementptr inbounds float, ptr %v26, i64 %v20
  call void @pack_rows(ptr %v27, i64 1, i64 8, i64 8, i64 %v24, ptr %v21, i64 8)
  %v28 = add i64 %v19, 64
  %v29 = getelementptr inbounds float, ptr %v7, i64 %v28
  %v32 = getelementptr inbounds float, ptr %v31, i64 %v20
  call void @pack_rows(ptr %v32, i64 1, i64 8, i64 8, i64 %v24, ptr %v29, i64 8)
  %v33 = add i64 %v28, 64
  %v34 = getelementptr inbounds float, ptr %v7, i64 %v33
  %v37 = getelementptr inbounds float, ptr %v36, i64 %v20
  call void @pack_rows(ptr %v37, i64 1, i64 8, i64 8, i64 %v24, ptr %v34, i64 8)
  %v38 = add i64 %v33, 64
  %v39 = add nsw i64 %v17, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_5(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v4, i64 3
  %v7 = load i64, ptr %v6, align 8
  %v8 = getelementptr inbounds i64, ptr %v4, i64 4
  %v9 = load i64, ptr %v8, align 8
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v13 = load ptr, ptr %v12, align 4
  %v16 = getelementptr inbounds i64, ptr %v1, i64 1
  %v17 = load i64, ptr %v16, align 8
  %v23 = getelementptr inbounds ptr, ptr %v0, i64 18
  %v24 = load ptr, ptr %v23, align 4
  %v29 = getelementptr inbounds ptr, ptr %v0, i64 59
  %v30 = load ptr, ptr %v29, align 4
  %v35 = getelementptr inbounds ptr, ptr %v0, i64 51
  %v36 = load ptr, ptr %v35, align 4
  %v39 = getelementptr inbounds ptr, ptr %v0, i64 49
  %v40 = load ptr, ptr %v39, align 4
  %v45 = getelementptr inbounds ptr, ptr %v0, i64 50
  %v46 = load ptr, ptr %v45, align 4
  %v49 = getelementptr inbounds ptr, ptr %v0, i64 52
  %v50 = load ptr, ptr %v49, align 4
  %v53 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v54 = load ptr, ptr %v53, align 4
  %v57 = getelementptr inbounds ptr, ptr %v0, i64 57
  %v58 = load ptr, ptr %v57, align 4
  %v61 = getelementptr inbounds ptr, ptr %v0, i64 60
  %v62 = load ptr, ptr %v61, align 4
  %v65 = getelementptr inbounds ptr, ptr %v0, i64 61
  %v66 = load ptr, ptr %v65, align 4
  %v69 = getelementptr inbounds ptr, ptr %v0, i64 62
  %v70 = load ptr, ptr %v69, align 4
  %v14 = add i64 %v5, 1
  %v15 = and i64 %v14, 1
  %v18 = mul i64 %v15, %v17
  %v19 = mul i64 %v18, 8
  %v20 = getelementptr inbounds float, ptr %v13, i64 %v19
  %v25 = mul i64 %v5, %v17
  %v26 = mul i64 %v25, 8
  %v27 = getelementptr inbounds float, ptr %v24, i64 %v26
  %v31 = mul i64 %v25, 16
  %v32 = getelementptr inbounds float, ptr %v30, i64 %v31
  %v37 = getelementptr inbounds float, ptr %v36, i64 %v26
  %v41 = mul i64 %v25, 40
  %v42 = getelementptr inbounds float, ptr %v40, i64 %v41
  %v47 = getelementptr inbounds float, ptr %v46, i64 %v26
  %v51 = getelementptr inbounds float, ptr %v50, i64 %v26
  %v55 = getelementptr inbounds float, ptr %v54, i64 %v26
  %v59 = getelementptr inbounds float, ptr %v58, i64 %v26
  %v63 = getelementptr inbounds float, ptr %v62, i64 %v26
  %v67 = getelementptr inbounds float, ptr %v66, i64 %v26
  %v71 = getelementptr inbounds float, ptr %v70, i64 %v26
  %v80 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v81 = shufflevector <8 x float> %v80, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v125, %b1 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v21 = mul i64 %v10, 8
  %v22 = getelementptr inbounds float, ptr %v20, i64 %v21
  %v28 = getelementptr inbounds float, ptr %v27, i64 %v21
  %v33 = mul i64 %v10, 16
  %v34 = getelementptr inbounds float, ptr %v32, i64 %v33
  %v38 = getelementptr inbounds float, ptr %v37, i64 %v21
  %v43 = mul i64 %v10, 40
  %v44 = getelementptr inbounds float, ptr %v42, i64 %v43
  %v48 = getelementptr inbounds float, ptr %v47, i64 %v21
  %v52 = getelementptr inbounds float, ptr %v51, i64 %v21
  %v56 = getelementptr inbounds float, ptr %v55, i64 %v21
  %v60 = getelementptr inbounds float, ptr %v59, i64 %v21
  %v64 = getelementptr inbounds float, ptr %v63, i64 %v21
  %v68 = getelementptr inbounds float, ptr %v67, i64 %v21
  %v72 = getelementptr inbounds float, ptr %v71, i64 %v21
  %v73 = load <8 x float>, ptr %v22, align 4
  %v74 = load <8 x float>, ptr %v28, align 4
  %v75 = fadd <8 x float> %v73, %v74
  %v76 = getelementptr inbounds float, ptr %v34, i64 8
  %v77 = load <8 x float>, ptr %v76, align 4
  %v78 = fadd <8 x float> %v75, %v77
  %v79 = load <8 x float>, ptr %v38, align 4
  %v82 = fsub <8 x float> %v81, %v79
  %v83 = fmul <8 x float> %v78, %v82
  %v84 = getelementptr inbounds float, ptr %v44, i64 16
  %v85 = load <8 x float>, ptr %v84, align 4
  %v86 = load <8 x float>, ptr %v48, align 4
  %v87 = load <8 x float>, ptr %v52, align 4
  %v88 = fmul <8 x float> %v86, %v87
  %v89 = fadd <8 x float> %v85, %v88
  %v90 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v89)
  %v91 = fcmp ogt <8 x float> %v90, splat (float 0x4023000000000000)
  %v92 = select <8 x i1> %v91, <8 x float> splat (float 0x4023000000000000), <8 x float> %v90
  %v93 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v92, <8 x float> splat (float 0x4007154760000000), <8 x float> splat (float 0x4168000FE0000000))
  %v94 = fsub <8 x float> %v93, splat (float 0x4168000FE0000000)
  %v95 = bitcast <8 x float> %v93 to <8 x i32>
  %v96 = shl <8 x i32> %v95, splat (i32 23)
  %v97 = bitcast <8 x i32> %v96 to <8 x float>
  %v98 = fadd <8 x float> %v92, %v92
  %v99 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v94, <8 x float> splat (float 0xBFE62E4300000000), <8 x float> %v98)
  %v100 = fmul <8 x float> %v99, %v99
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v99, <8 x float> splat (float 0x3F81227F40000000))
  %v102 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v101, <8 x float> %v99, <8 x float> splat (float 0x3FA5556740000000))
  %v103 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v102, <8 x float> %v99, <8 x float> splat (float 0x3FC5554B00000000))
  %v104 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v103, <8 x float> %v99, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v105 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v100, <8 x float> %v104, <8 x float> %v99)
  %v106 = fsub <8 x float> %v97, splat (float 0x3FF0000000000000)
  %v107 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v97, <8 x float> %v105, <8 x float> %v106)
  %v108 = fadd <8 x float> %v107, splat (float 0x4000000000000000)
  %v109 = fdiv <8 x float> %v107, %v108
  %v110 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v109, <8 x float> %v89)
  %v111 = fmul <8 x float> %v110, %v110
  %v112 = fsub <8 x float> %v81, %v111
  %v113 = fmul <8 x float> %v83, %v112
  %v114 = fmul <8 x float> %v113, %v86
  %v115 = load <8 x float>, ptr %v56, align 4
  %v116 = fmul <8 x float> %v78, %v115
  %v117 = fmul <8 x float> %v78, %v110
  %v118 = fsub <8 x float> %v116, %v117
  %v119 = fmul <8 x float> %v118, %v79
  %v120 = fmul <8 x float> %v119, %v82
  %v121 = fmul <8 x float> %v113, %v87
  %v122 = fmul <8 x float> %v121, %v86
  %v123 = fsub <8 x float> %v81, %v86
  %v124 = fmul <8 x float> %v122, %v123
  store <8 x float> %v113, ptr %v60, align 4
  store <8 x float> %v114, ptr %v64, align 4
  store <8 x float> %v120, ptr %v68, align 4
  store <8 x float> %v124, ptr %v72, align 4
  %v125 = add nsw i64 %v10, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_6(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v12 = alloca float, i64 64, align 4
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 73
  %v7 = load ptr, ptr %v6, align 4
  %v13 = getelementptr inbounds i64, ptr %v4, i64 3
  %v14 = load i64, ptr %v13, align 8
  %v15 = getelementptr inbounds i64, ptr %v4, i64 4
  %v16 = load i64, ptr %v15, align 8
  %v53 = getelementptr inbounds ptr, ptr %v0, i64 60
  %v54 = load ptr, ptr %v53, align 4
  %v55 = getelementptr inbounds i64, ptr %v1, i64 1
  %v56 = load i64, ptr %v55, align 8
  %v71 = getelementptr inbounds ptr, ptr %v0, i64 61
  %v72 = load ptr, ptr %v71, align 4
  %v82 = getelementptr inbounds ptr, ptr %v0, i64 62
  %v83 = load ptr, ptr %v82, align 4
  %v96 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v97 = load ptr, ptr %v96, align 4
  %v105 = getelementptr inbounds ptr, ptr %v0, i64 18
  %v106 = load ptr, ptr %v105, align 4
  %v109 = getelementptr inbounds ptr, ptr %v0, i64 59
  %v110 = load ptr, ptr %v109, align 4
  %v115 = getelementptr inbounds ptr, ptr %v0, i64 51
  %v116 = load ptr, ptr %v115, align 4
  %v8 = getelementptr inbounds float, ptr %v7, i64 320
  %v9 = getelementptr inbounds float, ptr %v7, i64 1088
  %v10 = mul i64 %v2, 34656
  %v11 = getelementptr inbounds float, ptr %v9, i64 %v10
  %v57 = mul i64 %v5, %v56
  %v58 = mul i64 %v57, 8
  %v59 = getelementptr inbounds float, ptr %v54, i64 %v58
  %v73 = getelementptr inbounds float, ptr %v72, i64 %v58
  %v84 = getelementptr inbounds float, ptr %v83, i64 %v58
  %v98 = add i64 %v5, 1
  %v99 = and i64 %v98, 1
  %v100 = mul i64 %v99, %v56
  %v101 = mul i64 %v100, 8
  %v102 = getelementptr inbounds float, ptr %v97, i64 %v101
  %v107 = getelementptr inbounds float, ptr %v106, i64 %v58
  %v111 = mul i64 %v57, 16
  %v112 = getelementptr inbounds float, ptr %v110, i64 %v111
  %v117 = getelementptr inbounds float, ptr %v116, i64 %v58
  %v119 = and i64 %v5, 1
  %v120 = mul i64 %v119, %v56
  %v121 = mul i64 %v120, 8
  %v122 = getelementptr inbounds float, ptr %v97, i64 %v121
  br label %b0
b0:
  %v17 = phi i64 [ %v14, %entry ], [ %v149, %b5 ]
  %v18 = icmp slt i64 %v17, %v16
  br i1 %v18, label %b1, label %b2
b1:
  %v19 = add i64 %v17, 96
  %v20 = icmp slt i64 %v19, %v16
  %v21 = select i1 %v20, i64 %v19, i64 %v16
  %v22 = sub i64 %v21, %v17
  %v23 = add i64 %v22, 7
  %v24 = sdiv i64 %v23, 8
  %v25 = icmp slt i64 %v24, 1
  %v26 = select i1 %v25, i64 1, i64 %v24
  %v27 = sdiv i64 %v22, %v26
  %v28 = mul i64 %v27, %v24
  %v29 = sub i64 %v22, %v28
  br label %b3
b3:
  %v30 = phi i64 [ 0, %b1 ], [ %v148, %b8 ]
  %v31 = icmp slt i64 %v30, 1
  br i1 %v31, label %b4, label %b5
b4:
  %v32 = add i64 %v30, 1
  %v33 = icmp slt i64 %v32, 1
  %v34 = select i1 %v33, i64 %v32, i64 %v30
  %v47 = mul i64 %v30, 192
  %v48 = mul i64 %v34, 192
  %v62 = getelementptr inbounds float, ptr %v8, i64 %v47
  %v67 = add i64 %v47, 64
  %v68 = add i64 %v48, 64
  %v75 = getelementptr inbounds float, ptr %v8, i64 %v67
  %v78 = add i64 %v67, 64
  %v79 = add i64 %v68, 64
  %v86 = getelementptr inbounds float, ptr %v8, i64 %v78
  %v88 = add i64 %v78, 64
  %v89 = add i64 %v79, 64
  br label %b6
b6:
  %v35 = phi i64 [ 0, %b4 ], [ %v147, %b17 ]
  %v36 = icmp slt i64 %v35, %v24
  br i1 %v36, label %b7, label %b8
b7:
  %v37 = icmp slt i64 %v35, %v29
  %v38 = mul i64 %v35, %v27
  %v39 = select i1 %v37, i64 %v35, i64 %v29
  %v40 = add i64 %v38, %v39
  %v41 = add i64 %v17, %v40
  %v42 = zext i1 %v37 to i64
  %v43 = add i64 %v27, %v42
  %v44 = sub i64 %v21, %v41
  %v45 = icmp slt i64 %v44, %v43
  %v46 = select i1 %v45, i64 %v44, i64 %v43
  %v49 = sdiv i64 %v35, %v24
  %v50 = mul i64 %v49, 128
  %v51 = add i64 %v48, %v50
  %v52 = getelementptr inbounds float, ptr %v8, i64 %v51
  %v60 = mul i64 %v41, 8
  %v61 = getelementptr inbounds float, ptr %v59, i64 %v60
  %v63 = sub i64 %v46, 1
  %v64 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v63
  %v65 = load ptr, ptr %v64, align 4
  %v66 = icmp sgt i64 %v46, 0
  br i1 %v66, label %b9, label %b10
b9:
  call void %v65(ptr %v61, i64 8, ptr %v62, i64 8, ptr %v12, i64 8, i64 0, i64 1, ptr %v52, i64 0)
  br label %b10
b10:
  %v69 = add i64 %v68, %v50
  %v70 = getelementptr inbounds float, ptr %v8, i64 %v69
  %v74 = getelementptr inbounds float, ptr %v73, i64 %v60
  %v76 = getelementptr inbounds ptr, ptr @table_tile_8x1_more, i64 %v63
  %v77 = load ptr, ptr %v76, align 4
  br i1 %v66, label %b11, label %b12
b11:
  call void %v77(ptr %v74, i64 8, ptr %v75, i64 8, ptr %v12, i64 8, i64 0, i64 0, ptr %v70, i64 0)
  br label %b12
b12:
  %v80 = add i64 %v79, %v50
  %v81 = getelementptr inbounds float, ptr %v8, i64 %v80
  %v85 = getelementptr inbounds float, ptr %v84, i64 %v60
  %v87 = load ptr, ptr %v76, align 4
  br i1 %v66, label %b13, label %b14
b13:
  call void %v87(ptr %v85, i64 8, ptr %v86, i64 8, ptr %v12, i64 8, i64 0, i64 0, ptr %v81, i64 0)
  br label %b14
b14:
  %v90 = add i64 %v41, %v46
  br label %b15
b15:
  %v91 = phi i64 [ %v41, %b14 ], [ %v146, %b20 ]
  %v92 = icmp slt i64 %v91, %v90
  br i1 %v92, label %b16, label %b17
b16:
  %v93 = sub i64 %v91, %v41
  %v94 = mul i64 %v93, 8
  %v95 = getelementptr inbounds float, ptr %v12, i64 %v94
  %v103 = mul i64 %v91, 8
  %v104 = getelementptr inbounds float, ptr %v102, i64 %v103
  %v108 = getelementptr inbounds float, ptr %v107, i64 %v103
  %v113 = mul i64 %v91, 16
  %v114 = getelementptr inbounds float, ptr %v112, i64 %v113
  %v118 = getelementptr inbounds float, ptr %v117, i64 %v103
  %v123 = getelementptr inbounds float, ptr %v122, i64 %v103
  br label %b18
b18:
  %v124 = phi i64 [ 0, %b16 ], [ %v145, %b19 ]
  %v125 = icmp slt i64 %v124, 1
  br i1 %v125, label %b19, label %b20
b19:
  %v126 = add i64 %v30, %v124
  %v127 = mul i64 %v126, 8
  %v128 = mul i64 %v124, 8
  %v129 = getelementptr inbounds float, ptr %v95, i64 %v128
  %v130 = load <8 x float>, ptr %v129, align 4
  %v131 = getelementptr inbounds float, ptr %v104, i64 %v127
  %v132 = load <8 x float>, ptr %v131, align 4
  %v133 = getelementptr inbounds float, ptr %v108, i64 %v127
  %v134 = load <8 x float>, ptr %v133, align 4
  %v135 = fadd <8 x float> %v132, %v134
  %v136 = add i64 8, %v127
  %v137 = getelementptr inbounds float, ptr %v114, i64 %v136
  %v138 = load <8 x float>, ptr %v137, align 4
  %v139 = fadd <8 x float> %v135, %v138
  %v140 = getelementptr inbounds float, ptr %v118, i64 %v127
  %v141 = load <8 x float>, ptr %v140, align 4
  %v142 = fmul <8 x float> %v139, %v141
  %v143 = fadd <8 x float> %v142, %v130
  %v144 = getelementptr inbounds float, ptr %v123, i64 %v127
  store <8 x float> %v143, ptr %v144, align 4
  %v145 = add nsw i64 %v124, 1
  br label %b18
b20:
  %v146 = add nsw i64 %v91, 1
  br label %b15
b17:
  %v147 = add nsw i64 %v35, 1
  br label %b6
b8:
  %v148 = add nsw i64 %v30, 1
  br label %b3
b5:
  %v149 = add nsw i64 %v17, 96
  br label %b0
b2:
  ret void
}
define internal void @tile_1x1_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6, i64 %v7, ptr %v8, i64 %v9) #2 {
entry:
  %v10 = sdiv i64 %v3, 4
  %v11 = mul i64 %v10, 4
  br label %b0
b0:
  %v12 = phi i64 [ 0, %entry ], [ %v53, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v25, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v52, %b1 ]
  %v17 = icmp slt i64 %v12, %v11
  br i1 %v17, label %b1, label %b2
b1:
  %v18 = mul i64 %v12, 8
  %v19 = getelementptr inbounds float, ptr %v2, i64 %v18
  %v20 = getelementptr inbounds float, ptr %v0, i64 %v12
  %v21 = load <8 x float>, ptr %v19, align 4
  %v22 = load float, ptr %v20, align 4
  %v23 = insertelement <8 x float> poison, float %v22, i64 0
  %v24 = shufflevector <8 x float> %v23, <8 x float> poison, <8 x i32> zeroinitializer
  %v25 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v24, <8 x float> %v21, <8 x float> %v13)
  %v26 = add i64 %v12, 1
  %v27 = mul i64 %v26, 8
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v26
  %v30 = load <8 x float>, ptr %v28, align 4
  %v31 = load float, ptr %v29, align 4
  %v32 = insertelement <8 x float> poison, float %v31, i64 0
  %v33 = shufflevector <8 x float> %v32, <8 x float> poison, <8 x i32> zeroinitializer
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v30, <8 x float> %v14)
  %v35 = add i64 %v12, 2
  %v36 = mul i64 %v35, 8
  %v37 = getelementptr inbounds float, ptr %v2, i64 %v36
  %v38 = getelementptr inbounds float, ptr %v0, i64 %v35
  %v39 = load <8 x float>, ptr %v37, align 4
  %v40 = load float, ptr %v38, align 4
  %v41 = insertelement <8 x float> poison, float %v40, i64 0
  %v42 = shufflevector <8 x float> %v41, <8 x float> poison, <8 x i32> zeroinitializer
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v39, <8 x float> %v15)
  %v44 = add i64 %v12, 3
  %v45 = mul i64 %v44, 8
  %v46 = getelementptr inbounds float, ptr %v2, i64 %v45
  %v47 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v48 = load <8 x float>, ptr %v46, align 4
  %v49 = load float, ptr %v47, align 4
  %v50 = insertelement <8 x float> poison, float %v49, i64 0
  %v51 = shufflevector <8 x float> %v50, <8 x float> poison, <8 x i32> zeroinitializer
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v51, <8 x float> %v48, <8 x float> %v16)
  %v53 = add nsw i64 %v12, 4
  br label %b0
b2:
  %v54 = fadd <8 x float> %v13, %v14
  %v55 = fadd <8 x float> %v54, %v15
  %v56 = fadd <8 x float> %v55, %v16
  br label %b3
b3:
  %v57 = phi i64 [ %v11, %b2 ], [ %v68, %b4 ]
  %v58 = phi <8 x float> [ %v56, %b2 ], [ %v67, %b4 ]
  %v59 = icmp slt i64 %v57, %v3
  br i1 %v59, label %b4, label %b5
b4:
  %v60 = mul i64 %v57, 8
  %v61 = getelementptr inbounds float, ptr %v2, i64 %v60
  %v62 = getelementptr inbounds float, ptr %v0, i64 %v57
  %v63 = load <8 x float>, ptr %v61, align 4
  %v64 = load float, ptr %v62, align 4
  %v65 = insertelement <8 x float> poison, float %v64, i64 0
  %v66 = shufflevector <8 x float> %v65, <8 x float> poison, <8 x i32> zeroinitializer
  %v67 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v66, <8 x float> %v63, <8 x float> %v58)
  %v68 = add nsw i64 %v57, 1
  br label %b3
b5:
  %v69 = load <8 x float>, ptr %v4, align 4
  %v70 = fadd <8 x float> %v69, %v58
  store <8 x float> %v70, ptr %v4, align 4
  ret void
}
define internal void @tile_2x1_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6, i64 %v7, ptr %v8, i64 %v9) #2 {
entry:
  %v10 = sdiv i64 %v3, 4
  %v11 = mul i64 %v10, 4
  br label %b0
b0:
  %v12 = phi i64 [ 0, %entry ], [ %v77, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v29, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v57, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v71, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v76, %b1 ]
  %v21 = icmp slt i64 %v12, %v11
  br i1 %v21, label %b1, label %b2
b1:
  %v22 = mul i64 %v12, 8
  %v23 = getelementptr inbounds float, ptr %v2, i64 %v22
  %v24 = getelementptr inbounds float, ptr %v0, i64 %v12
  %v25 = load <8 x float>, ptr %v23, align 4
  %v26 = load float, ptr %v24, align 4
  %v27 = insertelement <8 x float> poison, float %v26, i64 0
  %v28 = shufflevector <8 x float> %v27, <8 x float> poison, <8 x i32> zeroinitializer
  %v29 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v28, <8 x float> %v25, <8 x float> %v13)
  %v30 = getelementptr inbounds float, ptr %v24, i64 %v1
  %v31 = load float, ptr %v30, align 4
  %v32 = insertelement <8 x float> poison, float %v31, i64 0
  %v33 = shufflevector <8 x float> %v32, <8 x float> poison, <8 x i32> zeroinitializer
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v25, <8 x float> %v14)
  %v35 = add i64 %v12, 1
  %v36 = mul i64 %v35, 8
  %v37 = getelementptr inbounds float, ptr %v2, i64 %v36
  %v38 = getelementptr inbounds float, ptr %v0, i64 %v35
  %v39 = load <8 x float>, ptr %v37, align 4
  %v40 = load float, ptr %v38, align 4
  %v41 = insertelement <8 x float> poison, float %v40, i64 0
  %v42 = shufflevector <8 x float> %v41, <8 x float> poison, <8 x i32> zeroinitializer
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v39, <8 x float> %v15)
  %v44 = getelementptr inbounds float, ptr %v38, i64 %v1
  %v45 = load float, ptr %v44, align 4
  %v46 = insertelement <8 x float> poison, float %v45, i64 0
  %v47 = shufflevector <8 x float> %v46, <8 x float> poison, <8 x i32> zeroinitializer
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v47, <8 x float> %v39, <8 x float> %v16)
  %v49 = add i64 %v12, 2
  %v50 = mul i64 %v49, 8
  %v51 = getelementptr inbounds float, ptr %v2, i64 %v50
  %v52 = getelementptr inbounds float, ptr %v0, i64 %v49
  %v53 = load <8 x float>, ptr %v51, align 4
  %v54 = load float, ptr %v52, align 4
  %v55 = insertelement <8 x float> poison, float %v54, i64 0
  %v56 = shufflevector <8 x float> %v55, <8 x float> poison, <8 x i32> zeroinitializer
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v53, <8 x float> %v17)
  %v58 = getelementptr inbounds float, ptr %v52, i64 %v1
  %v59 = load float, ptr %v58, align 4
  %v60 = insertelement <8 x float> poison, float %v59, i64 0
  %v61 = shufflevector <8 x float> %v60, <8 x float> poison, <8 x i32> zeroinitializer
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v53, <8 x float> %v18)
  %v63 = add i64 %v12, 3
  %v64 = mul i64 %v63, 8
  %v65 = getelementptr inbounds float, ptr %v2, i64 %v64
  %v66 = getelementptr inbounds float, ptr %v0, i64 %v63
  %v67 = load <8 x float>, ptr %v65, align 4
  %v68 = load float, ptr %v66, align 4
  %v69 = insertelement <8 x float> poison, float %v68, i64 0
  %v70 = shufflevector <8 x float> %v69, <8 x float> poison, <8 x i32> zeroinitializer
  %v71 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v70, <8 x float> %v67, <8 x float> %v19)
  %v72 = getelementptr inbounds float, ptr %v66, i64 %v1
  %v73 = load float, ptr %v72, align 4
  %v74 = insertelement <8 x float> poison, float %v73, i64 0
  %v75 = shufflevector <8 x float> %v74, <8 x float> poison, <8 x i32> zeroinitializer
  %v76 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v75, <8 x float> %v67, <8 x float> %v20)
  %v77 = add nsw i64 %v12, 4
  br label %b0
b2:
  %v78 = fadd <8 x float> %v13, %v15
  %v79 = fadd <8 x float> %v14, %v16
  %v80 = fadd <8 x float> %v78, %v17
  %v81 = fadd <8 x float> %v79, %v18
  %v82 = fadd <8 x float> %v80, %v19
  %v83 = fadd <8 x float> %v81, %v20
  br label %b3
b3:
  %v84 = phi i64 [ %v11, %b2 ], [ %v101, %b4 ]
  %v85 = phi <8 x float> [ %v82, %b2 ], [ %v95, %b4 ]
  %v86 = phi <8 x float> [ %v83, %b2 ], [ %v100, %b4 ]
  %v87 = icmp slt i64 %v84, %v3
  br i1 %v87, label %b4, label %b5
b4:
  %v88 = mul i64 %v84, 8
  %v89 = getelementptr inbounds float, ptr %v2, i64 %v88
  %v90 = getelementptr inbounds float, ptr %v0, i64 %v84
  %v91 = load <8 x float>, ptr %v89, align 4
  %v92 = load float, ptr %v90, align 4
  %v93 = insertelement <8 x float> poison, float %v92, i64 0
  %v94 = shufflevector <8 x float> %v93, <8 x float> poison, <8 x i32> zeroinitializer
  %v95 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v94, <8 x float> %v91, <8 x float> %v85)
  %v96 = getelementptr inbounds float, ptr %v90, i64 %v1
  %v97 = load float, ptr %v96, align 4
  %v98 = insertelement <8 x float> poison, float %v97, i64 0
  %v99 = shufflevector <8 x float> %v98, <8 x float> poison, <8 x i32> zeroinitializer
  %v100 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v99, <8 x float> %v91, <8 x float> %v86)
  %v101 = add nsw i64 %v84, 1
  br label %b3
b5:
  %v102 = load <8 x float>, ptr %v4, align 4
  %v103 = fadd <8 x float> %v102, %v85
  store <8 x float> %v103, ptr %v4, align 4
  %v104 = getelementptr inbounds float, ptr %v4, i64 %v5
  %v105 = load <8 x float>, ptr %v104, align 4
  %v106 = fadd <8 x float> %v105, %v86
  store <8 x float> %v106, ptr %v104, align 4
  ret void
}
define internal void @tile_3x1_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6, i64 %v7, ptr %v8, i64 %v9) #2 {
entry:
  %v10 = sdiv i64 %v3, 2
  %v11 = mul i64 %v10, 2
  %v36 = mul i64 %v1, 2
  br label %b0
b0:
  %v12 = phi i64 [ 0, %entry ], [ %v64, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v30, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v58, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v19 = icmp slt i64 %v12, %v11
  br i1 %v19, label %b1, label %b2
b1:
  %v20 = mul i64 %v12, 16
  %v21 = getelementptr inbounds float, ptr %v8, i64 %v20
  call void @llvm.prefetch.p0(ptr %v21, i32 0, i32 2, i32 1)
  %v22 = mul i64 %v12, 8
  %v23 = getelementptr inbounds float, ptr %v2, i64 %v22
  %v24 = getelementptr inbounds float, ptr %v23, i64 64
  call void @llvm.prefetch.p0(ptr %v24, i32 0, i32 3, i32 1)
  %v25 = getelementptr inbounds float, ptr %v0, i64 %v12
  %v26 = load <8 x float>, ptr %v23, align 4
  %v27 = load float, ptr %v25, align 4
  %v28 = insertelement <8 x float> poison, float %v27, i64 0
  %v29 = shufflevector <8 x float> %v28, <8 x float> poison, <8 x i32> zeroinitializer
  %v30 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v29, <8 x float> %v26, <8 x float> %v13)
  %v31 = getelementptr inbounds float, ptr %v25, i64 %v1
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v26, <8 x float> %v14)
  %v37 = getelementptr inbounds float, ptr %v25, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v26, <8 x float> %v15)
  %v42 = add i64 %v12, 1
  %v43 = mul i64 %v42, 16
  %v44 = getelementptr inbounds float, ptr %v8, i64 %v43
  call void @llvm.prefetch.p0(ptr %v44, i32 0, i32 2, i32 1)
  %v45 = mul i64 %v42, 8
  %v46 = getelementptr inbounds float, ptr %v2, i64 %v45
  %v47 = getelementptr inbounds float, ptr %v46, i64 64
  call void @llvm.prefetch.p0(ptr %v47, i32 0, i32 3, i32 1)
  %v48 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v49 = load <8 x float>, ptr %v46, align 4
  %v50 = load float, ptr %v48, align 4
  %v51 = insertelement <8 x float> poison, float %v50, i64 0
  %v52 = shufflevector <8 x float> %v51, <8 x float> poison, <8 x i32> zeroinitializer
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v49, <8 x float> %v16)
  %v54 = getelementptr inbounds float, ptr %v48, i64 %v1
  %v55 = load float, ptr %v54, align 4
  %v56 = insertelement <8 x float> poison, float %v55, i64 0
  %v57 = shufflevector <8 x float> %v56, <8 x float> poison, <8 x i32> zeroinitializer
  %v58 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v57, <8 x float> %v49, <8 x float> %v17)
  %v59 = getelementptr inbounds float, ptr %v48, i64 %v36
  %v60 = load float, ptr %v59, align 4
  %v61 = insertelement <8 x float> poison, float %v60, i64 0
  %v62 = shufflevector <8 x float> %v61, <8 x float> poison, <8 x i32> zeroinitializer
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v49, <8 x float> %v18)
  %v64 = add nsw i64 %v12, 2
  br label %b0
b2:
  %v65 = fadd <8 x float> %v13, %v16
  %v66 = fadd <8 x float> %v14, %v17
  %v67 = fadd <8 x float> %v15, %v18
  br label %b3
b3:
  %v68 = phi i64 [ %v11, %b2 ], [ %v91, %b4 ]
  %v69 = phi <8 x float> [ %v65, %b2 ], [ %v80, %b4 ]
  %v70 = phi <8 x float> [ %v66, %b2 ], [ %v85, %b4 ]
  %v71 = phi <8 x float> [ %v67, %b2 ], [ %v90, %b4 ]
  %v72 = icmp slt i64 %v68, %v3
  br i1 %v72, label %b4, label %b5
b4:
  %v73 = mul i64 %v68, 8
  %v74 = getelementptr inbounds float, ptr %v2, i64 %v73
  %v75 = getelementptr inbounds float, ptr %v0, i64 %v68
  %v76 = load <8 x float>, ptr %v74, align 4
  %v77 = load float, ptr %v75, align 4
  %v78 = insertelement <8 x float> poison, float %v77, i64 0
  %v79 = shufflevector <8 x float> %v78, <8 x float> poison, <8 x i32> zeroinitializer
  %v80 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v79, <8 x float> %v76, <8 x float> %v69)
  %v81 = getelementptr inbounds float, ptr %v75, i64 %v1
  %v82 = load float, ptr %v81, align 4
  %v83 = insertelement <8 x float> poison, float %v82, i64 0
  %v84 = shufflevector <8 x float> %v83, <8 x float> poison, <8 x i32> zeroinitializer
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v76, <8 x float> %v70)
  %v86 = getelementptr inbounds float, ptr %v75, i64 %v36
  %v87 = load float, ptr %v86, align 4
  %v88 = insertelement <8 x float> poison, float %v87, i64 0
  %v89 = shufflevector <8 x float> %v88, <8 x float> poison, <8 x i32> zeroinitializer
  %v90 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v89, <8 x float> %v76, <8 x float> %v71)
  %v91 = add nsw i64 %v68, 1
  br label %b3
b5:
  %v92 = load <8 x float>, ptr %v4, align 4
  %v93 = fadd <8 x float> %v92, %v69
  store <8 x float> %v93, ptr %v4, align 4
  %v94 = getelementptr inbounds float, ptr %v4, i64 %v5
  %v95 = load <8 x float>, ptr %v94, align 4
  %v96 = fadd <8 x float> %v95, %v70
  store <8 x float> %v96, ptr %v94, align 4
  %v97 = mul i64 %v5, 2
  %v98 = getelementptr inbounds float, ptr %v4, i64 %v97
  %v99 = load <8 x float>, ptr %v98, align 4
  %v100 = fadd <8 x float> %v99, %v71
  store <8 x float> %v100, ptr %v98, align 4
  ret void
}
define internal void @tile_4x1_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6, i64 %v7, ptr %v8, i64 %v9) #2 {
entry:
  %v10 = sdiv i64 %v3, 2
  %v11 = mul i64 %v10, 2
  %v38 = mul i64 %v1, 2
  %v44 = mul i64 %v1, 3
  br label %b0
b0:
  %v12 = phi i64 [ 0, %entry ], [ %v77, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v32, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v71, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v76, %b1 ]
  %v21 = icmp slt i64 %v12, %v11
  br i1 %v21, label %b1, label %b2
b1:
  %v22 = mul i64 %v12, 16
  %v23 = getelementptr inbounds float, ptr %v8, i64 %v22
  call void @llvm.prefetch.p0(ptr %v23, i32 0, i32 2, i32 1)
  %v24 = mul i64 %v12, 8
  %v25 = getelementptr inbounds float, ptr %v2, i64 %v24
  %v26 = getelementptr inbounds float, ptr %v25, i64 64
  call void @llvm.prefetch.p0(ptr %v26, i32 0, i32 3, i32 1)
  %v27 = getelementptr inbounds float, ptr %v0, i64 %v12
  %v28 = load <8 x float>, ptr %v25, align 4
  %v29 = load float, ptr %v27, align 4
  %v30 = insertelement <8 x float> poison, float %v29, i64 0
  %v31 = shufflevector <8 x float> %v30, <8 x float> poison, <8 x i32> zeroinitializer
  %v32 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v31, <8 x float> %v28, <8 x float> %v13)
  %v33 = getelementptr inbounds float, ptr %v27, i64 %v1
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v28, <8 x float> %v14)
  %v39 = getelementptr inbounds float, ptr %v27, i64 %v38
  %v40 = load float, ptr %v39, align 4
  %v41 = insertelement <8 x float> poison, float %v40, i64 0
  %v42 = shufflevector <8 x float> %v41, <8 x float> poison, <8 x i32> zeroinitializer
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v28, <8 x float> %v15)
  %v45 = getelementptr inbounds float, ptr %v27, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v28, <8 x float> %v16)
  %v50 = add i64 %v12, 1
  %v51 = mul i64 %v50, 16
  %v52 = getelementptr inbounds float, ptr %v8, i64 %v51
  call void @llvm.prefetch.p0(ptr %v52, i32 0, i32 2, i32 1)
  %v53 = mul i64 %v50, 8
  %v54 = getelementptr inbounds float, ptr %v2, i64 %v53
  %v55 = getelementptr inbounds float, ptr %v54, i64 64
  call void @llvm.prefetch.p0(ptr %v55, i32 0, i32 3, i32 1)
  %v56 = getelementptr inbounds float, ptr %v0, i64 %v50
  %v57 = load <8 x float>, ptr %v54, align 4
  %v58 = load float, ptr %v56, align 4
  %v59 = insertelement <8 x float> poison, float %v58, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v57, <8 x float> %v17)
  %v62 = getelementptr inbounds float, ptr %v56, i64 %v1
  %v63 = load float, ptr %v62, align 4
  %v64 = insertelement <8 x float> poison, float %v63, i64 0
  %v65 = shufflevector <8 x float> %v64, <8 x float> poison, <8 x i32> zeroinitializer
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v65, <8 x float> %v57, <8 x float> %v18)
  %v67 = getelementptr inbounds float, ptr %v56, i64 %v38
  %v68 = load float, ptr %v67, align 4
  %v69 = insertelement <8 x float> poison, float %v68, i64 0
  %v70 = shufflevector <8 x float> %v69, <8 x float> poison, <8 x i32> zeroinitializer
  %v71 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v70, <8 x float> %v57, <8 x float> %v19)
  %v72 = getelementptr inbounds float, ptr %v56, i64 %v44
  %v73 = load float, ptr %v72, align 4
  %v74 = insertelement <8 x float> poison, float %v73, i64 0
  %v75 = shufflevector <8 x float> %v74, <8 x float> poison, <8 x i32> zeroinitializer
  %v76 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v75, <8 x float> %v57, <8 x float> %v20)
  %v77 = add nsw i64 %v12, 2
  br label %b0
b2:
  %v78 = fadd <8 x float> %v13, %v17
  %v79 = fadd <8 x float> %v14, %v18
  %v80 = fadd <8 x float> %v15, %v19
  %v81 = fadd <8 x float> %v16, %v20
  br label %b3
b3:
  %v82 = phi i64 [ %v11, %b2 ], [ %v111, %b4 ]
  %v83 = phi <8 x float> [ %v78, %b2 ], [ %v95, %b4 ]
  %v84 = phi <8 x float> [ %v79, %b2 ], [ %v100, %b4 ]
  %v85 = phi <8 x float> [ %v80, %b2 ], [ %v105, %b4 ]
  %v86 = phi <8 x float> [ %v81, %b2 ], [ %v110, %b4 ]
  %v87 = icmp slt i64 %v82, %v3
  br i1 %v87, label %b4, label %b5
b4:
  %v88 = mul i64 %v82, 8
  %v89 = getelementptr inbounds float, ptr %v2, i64 %v88
  %v90 = getelementptr inbounds float, ptr %v0, i64 %v82
  %v91 = load <8 x float>, ptr %v89, align 4
  %v92 = load float, ptr %v90, align 4
  %v93 = insertelement <8 x float> poison, float %v92, i64 0
  %v94 = shufflevector <8 x float> %v93, <8 x float> poison, <8 x i32> zeroinitializer
  %v95 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v94, <8 x float> %v91, <8 x float> %v83)
  %v96 = getelementptr inbounds float, ptr %v90, i64 %v1
  %v97 = load float, ptr %v96, align 4
  %v98 = insertelement <8 x float> poison, float %v97, i64 0
  %v99 = shufflevector <8 x float> %v98, <8 x float> poison, <8 x i32> zeroinitializer
  %v100 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v99, <8 x float> %v91, <8 x float> %v84)
  %v101 = getelementptr inbounds float, ptr %v90, i64 %v38
  %v102 = load float, ptr %v101, align 4
  %v103 = insertelement <8 x float> poison, float %v102, i64 0
  %v104 = shufflevector <8 x float> %v103, <8 x float> poison, <8 x i32> zeroinitializer
  %v105 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v104, <8 x float> %v91, <8 x float> %v85)
  %v106 = getelementptr inbounds float, ptr %v90, i64 %v44
  %v107 = load float, ptr %v106, align 4
  %v108 = insertelement <8 x float> poison, float %v107, i64 0
  %v109 = shufflevector <8 x float> %v108, <8 x float> poison, <8 x i32> zeroinitializer
  %v110 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v109, <8 x float> %v91, <8 x float> %v86)
  %v111 = add nsw i64 %v82, 1
  br label %b3
b5:
  %v112 = load <8 x float>, ptr %v4, align 4
  %v113 = fadd <8 x float> %v112, %v83
  store <8 x float> %v113, ptr %v4, align 4
  %v114 = getelementptr inbounds float, ptr %v4, i64 %v5
  %v115 = load <8 x float>, ptr %v114, align 4
  %v116 = fadd <8 x float> %v115, %v84
  store <8 x float> %v116, ptr %v114, align 4
  %v117 = mul i64 %v5, 2
  %v118 = getelementptr inbounds float, ptr %v4, i64 %v117
  %v119 = load <8 x float>, ptr %v118, align 4
  %v120 = fadd <8 x float> %v119, %v85
  store <8 x float> %v120, ptr %v118, align 4
  %v121 = mul i64 %v5, 3
  %v122 = getelementptr inbounds float, ptr %v4, i64 %v121
  %v123 = load <8 x float>, ptr %v122, align 4
  %v124 = fadd <8 x float> %v123, %v86
  store <8 x float> %v124, ptr %v122, align 4
  ret void
}
define internal void @tile_5x1_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6, i64 %v7, ptr %v8, i64 %v9) #2 {
entry:
  %v33 = mul i64 %v1, 2
  %v39 = mul i64 %v1, 3
  %v45 = mul i64 %v1, 4
  br label %b0
b0:
  %v10 = phi i64 [ 0, %entry ], [ %v51, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v27, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v32, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v50, %b1 ]
  %v16 = icmp slt i64 %v10, %v3
  br i1 %v16, label %b1, label %b2
b1:
  %v17 = mul i64 %v10, 16
  %v18 = getelementptr inbounds float, ptr %v8, i64 %v17
  call void @llvm.prefetch.p0(ptr %v18, i32 0, i32 2, i32 1)
  %v19 = mul i64 %v10, 8
  %v20 = getelementptr inbounds float, ptr %v2, i64 %v19
  %v21 = getelementptr inbounds float, ptr %v20, i64 64
  call void @llvm.prefetch.p0(ptr %v21, i32 0, i32 3, i32 1)
  %v22 = getelementptr inbounds float, ptr %v0, i64 %v10
  %v23 = load <8 x float>, ptr %v20, align 4
  %v24 = load float, ptr %v22, align 4
  %v25 = insertelement <8 x float> poison, float %v24, i64 0
  %v26 = shufflevector <8 x float> %v25, <8 x float> poison, <8 x i32> zeroinitializer
  %v27 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v26, <8 x float> %v23, <8 x float> %v11)
  %v28 = getelementptr inbounds float, ptr %v22, i64 %v1
  %v29 = load float, ptr %v28, align 4
  %v30 = insertelement <8 x float> poison, float %v29, i64 0
  %v31 = shufflevector <8 x float> %v30, <8 x float> poison, <8 x i32> zeroinitializer
  %v32 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v31, <8 x float> %v23, <8 x float> %v12)
  %v34 = getelementptr inbounds float, ptr %v22, i64 %v33
  %v35 = load float, ptr %v34, align 4
  %v36 = insertelement <8 x float> poison, float %v35, i64 0
  %v37 = shufflevector <8 x float> %v36, <8 x float> poison, <8 x i32> zeroinitializer
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v37, <8 x float> %v23, <8 x float> %v13)
  %v40 = getelementptr inbounds float, ptr %v22, i64 %v39
  %v41 = load float, ptr %v40, align 4
  %v42 = insertelement <8 x float> poison, float %v41, i64 0
  %v43 = shufflevector <8 x float> %v42, <8 x float> poison, <8 x i32> zeroinitializer
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v23, <8 x float> %v14)
  %v46 = getelementptr inbounds float, ptr %v22, i64 %v45
  %v47 = load float, ptr %v46, align 4
  %v48 = insertelement <8 x float> poison, float %v47, i64 0
  %v49 = shufflevector <8 x float> %v48, <8 x float> poison, <8 x i32> zeroinitializer
  %v50 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v49, <8 x float> %v23, <8 x float> %v15)
  %v51 = add nsw i64 %v10, 1
  br label %b0
b2:
  %v52 = load <8 x float>, ptr %v4, align 4
  %v53 = fadd <8 x float> %v52, %v11
  store <8 x float> %v53, ptr %v4, align 4
  %v54 = getelementptr inbounds float, ptr %v4, i64 %v5
  %v55 = load <8 x float>, ptr %v54, align 4
  %v56 = fadd <8 x float> %v55, %v12
  store <8 x float> %v56, ptr %v54, align 4
  %v57 = mul i64 %v5, 2
  %v58 = getelementptr inbounds float, ptr %v4, i64 %v57
  %v59 = load <8 x float>, ptr %v58, align 4
  %v60 = fadd <8 x float> %v59, %v13
  store <8 x float> %v60, ptr %v58, align 4
  %v61 = mul i64 %v5, 3
  %v62 = getelementptr inbounds float, ptr %v4, i64 %v61
  %v63 = load <8 x float>, ptr %v62, align 4
  %v64 = fadd <8 x float> %v63, %v14
  store <8 x float> %v64, ptr %v62, align 4
  %v65 = mul i64 %v5, 4
  %v66 = getelementptr inbounds float, ptr %v4, i64 %v65
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = fadd <8 x float> %v67, %v15
  store <8 x float> %v68, ptr %v66, align 4
  ret void
}
define internal void @tile_6x1_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6, i64 %v7, ptr %v8, i64 %v9) #2 {
entry:
  %v34 = mul i64 %v1, 2
  %v40 = mul i64 %v1, 3
  %v46 = mul i64 %v1, 4
  %v52 = mul i64 %v1, 5
  br label %b0
b0:
  %v10 = phi i64 [ 0, %entry ], [ %v58, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v28, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v39, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v51, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v57, %b1 ]
  %v17 = icmp slt i64 %v10, %v3
  br i1 %v17, label %b1, label %b2
b1:
  %v18 = mul i64 %v10, 16
  %v19 = getelementptr inbounds float, ptr %v8, i64 %v18
  call void @llvm.prefetch.p0(ptr %v19, i32 0, i32 2, i32 1)
  %v20 = mul i64 %v10, 8
  %v21 = getelementptr inbounds float, ptr %v2, i64 %v20
  %v22 = getelementptr inbounds float, ptr %v21, i64 64
  call void @llvm.prefetch.p0(ptr %v22, i32 0, i32 3, i32 1)
  %v23 = getelementptr inbounds float, ptr %v0, i64 %v10
  %v24 = load <8 x float>, ptr %v21, align 4
  %v25 = load float, ptr %v23, align 4
  %v26 = insertelement <8 x float> poison, float %v25, i64 0
  %v27 = shufflevector <8 x float> %v26, <8 x float> poison, <8 x i32> zeroinitializer
  %v28 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v27, <8 x float> %v24, <8 x float> %v11)
  %v29 = getelementptr inbounds float, ptr %v23, i64 %v1
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v24, <8 x float> %v12)
  %v35 = getelementptr inbounds float, ptr %v23, i64 %v34
  %v36 = load float, ptr %v35, align 4
  %v37 = insertelement <8 x float> poison, float %v36, i64 0
  %v38 = shufflevector <8 x float> %v37, <8 x float> poison, <8 x i32> zeroinitializer
  %v39 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v24, <8 x float> %v13)
  %v41 = getelementptr inbounds float, ptr %v23, i64 %v40
  %v42 = load float, ptr %v41, align 4
  %v43 = insertelement <8 x float> poison, float %v42, i64 0
  %v44 = shufflevector <8 x float> %v43, <8 x float> poison, <8 x i32> zeroinitializer
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v24, <8 x float> %v14)
  %v47 = getelementptr inbounds float, ptr %v23, i64 %v46
  %v48 = load float, ptr %v47, align 4
  %v49 = insertelement <8 x float> poison, float %v48, i64 0
  %v50 = shufflevector <8 x float> %v49, <8 x float> poison, <8 x i32> zeroinitializer
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v24, <8 x float> %v15)
  %v53 = getelementptr inbounds float, ptr %v23, i64 %v52
  %v54 = load float, ptr %v53, align 4
  %v55 = insertelement <8 x float> poison, float %v54, i64 0
  %v56 = shufflevector <8 x float> %v55, <8 x float> poison, <8 x i32> zeroinitializer
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v24, <8 x float> %v16)
  %v58 = add nsw i64 %v10, 1
  br label %b0
b2:
  %v59 = load <8 x float>, ptr %v4, align 4
  %v60 = fadd <8 x float> %v59, %v11
  store <8 x float> %v60, ptr %v4, align 4
  %v61 = getelementptr inbounds float, ptr %v4, i64 %v5
  %v62 = load <8 x float>, ptr %v61, align 4
  %v63 = fadd <8 x float> %v62, %v12
  store <8 x float> %v63, ptr %v61, align 4
  %v64 = mul i64 %v5, 2
  %v65 = getelementptr inbounds float, ptr %v4, i64 %v64
  %v66 = load <8 x float>, ptr %v65, align 4
  %v67 = fadd <8 x float> %v66, %v13
  store <8 x float> %v67, ptr %v65, align 4
  %v68 = mul i64 %v5, 3
  %v69 = getelementptr inbounds float, ptr %v4, i64 %v68
  %v70 = load <8 x float>, ptr %v69, align 4
  %v71 = fadd <8 x float> %v70, %v14
  store <8 x float> %v71, ptr %v69, align 4
  %v72 = mul i64 %v5, 4
  %v73 = getelementptr inbounds float, ptr %v4, i64 %v72
  %v74 = load <8 x float>, ptr %v73, align 4
  %v75 = fadd <8 x float> %v74, %v15
  store <8 x float> %v75, ptr %v73, align 4
  %v76 = mul i64 %v5, 5
  %v77 = getelementptr inbounds float, ptr %v4, i64 %v76
  %v78 = load <8 x float>, ptr %v77, align 4
  %v79 = fadd <8 x float> %v78, %v16
  store <8 x float> %v79, ptr %v77, align 4
  ret void
}
define internal void @tile_7x1_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6, i64 %v7, ptr %v8, i64 %v9) #2 {
entry:
  %v35 = mul i64 %v1, 2
  %v41 = mul i64 %v1, 3
  %v47 = mul i64 %v1, 4
  %v53 = mul i64 %v1, 5
  %v59 = mul i64 %v1, 6
  br label %b0
b0:
  %v10 = phi i64 [ 0, %entry ], [ %v65, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v29, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v52, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v58, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v18 = icmp slt i64 %v10, %v3
  br i1 %v18, label %b1, label %b2
b1:
  %v19 = mul i64 %v10, 16
  %v20 = getelementptr inbounds float, ptr %v8, i64 %v19
  call void @llvm.prefetch.p0(ptr %v20, i32 0, i32 2, i32 1)
  %v21 = mul i64 %v10, 8
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 64
  call void @llvm.prefetch.p0(ptr %v23, i32 0, i32 3, i32 1)
  %v24 = getelementptr inbounds float, ptr %v0, i64 %v10
  %v25 = load <8 x float>, ptr %v22, align 4
  %v26 = load float, ptr %v24, align 4
  %v27 = insertelement <8 x float> poison, float %v26, i64 0
  %v28 = shufflevector <8 x float> %v27, <8 x float> poison, <8 x i32> zeroinitializer
  %v29 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v28, <8 x float> %v25, <8 x float> %v11)
  %v30 = getelementptr inbounds float, ptr %v24, i64 %v1
  %v31 = load float, ptr %v30, align 4
  %v32 = insertelement <8 x float> poison, float %v31, i64 0
  %v33 = shufflevector <8 x float> %v32, <8 x float> poison, <8 x i32> zeroinitializer
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v25, <8 x float> %v12)
  %v36 = getelementptr inbounds float, ptr %v24, i64 %v35
  %v37 = load float, ptr %v36, align 4
  %v38 = insertelement <8 x float> poison, float %v37, i64 0
  %v39 = shufflevector <8 x float> %v38, <8 x float> poison, <8 x i32> zeroinitializer
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v25, <8 x float> %v13)
  %v42 = getelementptr inbounds float, ptr %v24, i64 %v41
  %v43 = load float, ptr %v42, align 4
  %v44 = insertelement <8 x float> poison, float %v43, i64 0
  %v45 = shufflevector <8 x float> %v44, <8 x float> poison, <8 x i32> zeroinitializer
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v25, <8 x float> %v14)
  %v48 = getelementptr inbounds float, ptr %v24, i64 %v47
  %v49 = load float, ptr %v48, align 4
  %v50 = insertelement <8 x float> poison, float %v49, i64 0
  %v51 = shufflevector <8 x float> %v50, <8 x float> poison, <8 x i32> zeroinitializer
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v51, <8 x float> %v25, <8 x float> %v15)
  %v54 = getelementptr inbounds float, ptr %v24, i64 %v53
  %v55 = load float, ptr %v54, align 4
  %v56 = insertelement <8 x float> poison, float %v55, i64 0
  %v57 = shufflevector <8 x float> %v56, <8 x float> poison, <8 x i32> zeroinitializer
  %v58 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v57, <8 x float> %v25, <8 x float> %v16)
  %v60 = getelementptr inbounds float, ptr %v24, i64 %v59
  %v61 = load float, ptr %v60, align 4
  %v62 = insertelement <8 x float> poison, float %v61, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v25, <8 x float> %v17)
  %v65 = add nsw i64 %v10, 1
  br label %b0
b2:
  %v66 = load <8 x float>, ptr %v4, align 4
  %v67 = fadd <8 x float> %v66, %v11
  store <8 x float> %v67, ptr %v4, align 4
  %v68 = getelementptr inbounds float, ptr %v4, i64 %v5
  %v69 = load <8 x float>, ptr %v68, align 4
  %v70 = fadd <8 x float> %v69, %v12
  store <8 x float> %v70, ptr %v68, align 4
  %v71 = mul i64 %v5, 2
  %v72 = getelementptr inbounds float, ptr %v4, i64 %v71
  %v73 = load <8 x float>, ptr %v72, align 4
  %v74 = fadd <8 x float> %v73, %v13
  store <8 x float> %v74, ptr %v72, align 4
  %v75 = mul i64 %v5, 3
  %v76 = getelementptr inbounds float, ptr %v4, i64 %v75
  %v77 = load <8 x float>, ptr %v76, align 4
  %v78 = fadd <8 x float> %v77, %v14
  store <8 x float> %v78, ptr %v76, align 4
  %v79 = mul i64 %v5, 4
  %v80 = getelementptr inbounds float, ptr %v4, i64 %v79
  %v81 = load <8 x float>, ptr %v80, align 4
  %v82 = fadd <8 x float> %v81, %v15
  store <8 x float> %v82, ptr %v80, align 4
  %v83 = mul i64 %v5, 5
  %v84 = getelementptr inbounds float, ptr %v4, i64 %v83
  %v85 = load <8 x float>, ptr %v84, align 4
  %v86 = fadd <8 x float> %v85, %v16
  store <8 x float> %v86, ptr %v84, align 4
  %v87 = mul i64 %v5, 6
  %v88 = getelementptr inbounds float, ptr %v4, i64 %v87
  %v89 = load <8 x float>, ptr %v88, align 4
  %v90 = fadd <8 x float> %v89, %v17
  store <8 x float> %v90, ptr %v88, align 4
  ret void
}
define internal void @tile_8x1_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6, i64 %v7, ptr %v8, i64 %v9) #2 {
entry:
  %v36 = mul i64 %v1, 2
  %v42 = mul i64 %v1, 3
  %v48 = mul i64 %v1, 4
  %v54 = mul i64 %v1, 5
  %v60 = mul i64 %v1, 6
  %v66 = mul i64 %v1, 7
  br label %b0
b0:
  %v10 = phi i64 [ 0, %entry ], [ %v72, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v30, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v71, %b1 ]
  %v19 = icmp slt i64 %v10, %v3
  br i1 %v19, label %b1, label %b2
b1:
  %v20 = mul i64 %v10, 16
  %v21 = getelementptr inbounds float, ptr %v8, i64 %v20
  call void @llvm.prefetch.p0(ptr %v21, i32 0, i32 2, i32 1)
  %v22 = mul i64 %v10, 8
  %v23 = getelementptr inbounds float, ptr %v2, i64 %v22
  %v24 = getelementptr inbounds float, ptr %v23, i64 64
  call void @llvm.prefetch.p0(ptr %v24, i32 0, i32 3, i32 1)
  %v25 = getelementptr inbounds float, ptr %v0, i64 %v10
  %v26 = load <8 x float>, ptr %v23, align 4
  %v27 = load float, ptr %v25, align 4
  %v28 = insertelement <8 x float> poison, float %v27, i64 0
  %v29 = shufflevector <8 x float> %v28, <8 x float> poison, <8 x i32> zeroinitializer
  %v30 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v29, <8 x float> %v26, <8 x float> %v11)
  %v31 = getelementptr inbounds float, ptr %v25, i64 %v1
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v26, <8 x float> %v12)
  %v37 = getelementptr inbounds float, ptr %v25, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v26, <8 x float> %v13)
  %v43 = getelementptr inbounds float, ptr %v25, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v26, <8 x float> %v14)
  %v49 = getelementptr inbounds float, ptr %v25, i64 %v48
  %v50 = load float, ptr %v49, align 4
  %v51 = insertelement <8 x float> poison, float %v50, i64 0
  %v52 = shufflevector <8 x float> %v51, <8 x float> poison, <8 x i32> zeroinitializer
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v26, <8 x float> %v15)
  %v55 = getelementptr inbounds float, ptr %v25, i64 %v54
  %v56 = load float, ptr %v55, align 4
  %v57 = insertelement <8 x float> poison, float %v56, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v26, <8 x float> %v16)
  %v61 = getelementptr inbounds float, ptr %v25, i64 %v60
  %v62 = load float, ptr %v61, align 4
  %v63 = insertelement <8 x float> poison, float %v62, i64 0
  %v64 = shufflevector <8 x float> %v63, <8 x float> poison, <8 x i32> zeroinitializer
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v26, <8 x float> %v17)
  %v67 = getelementptr inbounds float, ptr %v25, i64 %v66
  %v68 = load float, ptr %v67, align 4
  %v69 = insertelement <8 x float> poison, float %v68, i64 0
  %v70 = shufflevector <8 x float> %v69, <8 x float> poison, <8 x i32> zeroinitializer
  %v71 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v70, <8 x float> %v26, <8 x float> %v18)
  %v72 = add nsw i64 %v10, 1
  br label %b0
b2:
  %v73 = load <8 x float>, ptr %v4, align 4
  %v74 = fadd <8 x float> %v73, %v11
  store <8 x float> %v74, ptr %v4, align 4
  %v75 = getelementptr inbounds float, ptr %v4, i64 %v5
  %v76 = load <8 x float>, ptr %v75, align 4
  %v77 = fadd <8 x float> %v76, %v12
  store <8 x float> %v77, ptr %v75, align 4
  %v78 = mul i64 %v5, 2
  %v79 = getelementptr inbounds float, ptr %v4, i64 %v78
  %v80 = load <8 x float>, ptr %v79, align 4
  %v81 = fadd <8 x float> %v80, %v13
  store <8 x float> %v81, ptr %v79, align 4
  %v82 = mul i64 %v5, 3
  %v83 = getelementptr inbounds float, ptr %v4, i64 %v82
  %v84 = load <8 x float>, ptr %v83, align 4
  %v85 = fadd <8 x float> %v84, %v14
  store <8 x float> %v85, ptr %v83, align 4
  %v86 = mul i64 %v5, 4
  %v87 = getelementptr inbounds float, ptr %v4, i64 %v86
  %v88 = load <8 x float>, ptr %v87, align 4
  %v89 = fadd <8 x float> %v88, %v15
  store <8 x float> %v89, ptr %v87, align 4
  %v90 = mul i64 %v5, 5
  %v91 = getelementptr inbounds float, ptr %v4, i64 %v90
  %v92 = load <8 x float>, ptr %v91, align 4
  %v93 = fadd <8 x float> %v92, %v16
  store <8 x float> %v93, ptr %v91, align 4
  %v94 = mul i64 %v5, 6
  %v95 = getelementptr inbounds float, ptr %v4, i64 %v94
  %v96 = load <8 x float>, ptr %v95, align 4
  %v97 = fadd <8 x float> %v96, %v17
  store <8 x float> %v97, ptr %v95, align 4
  %v98 = mul i64 %v5, 7
  %v99 = getelementptr inbounds float, ptr %v4, i64 %v98
  %v100 = load <8 x float>, ptr %v99, align 4
  %v101 = fadd <8 x float> %v100, %v18
  store <8 x float> %v101, ptr %v99, align 4
  ret void
}
define internal void @backward_7(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 73
  %v6 = load ptr, ptr %v5, align 4
  %v25 = getelementptr inbounds ptr, ptr %v0, i64 10
  %v26 = load ptr, ptr %v25, align 4
  %v30 = getelementptr inbounds ptr, ptr %v0, i64 9
  %v31 = load ptr, ptr %v30, align 4
  %v35 = getelementptr inbounds ptr, ptr %v0, i64 8
  %v36 = load ptr, ptr %v35, align 4
  %v7 = getelementptr inbounds float, ptr %v6, i64 512
  %v8 = add i64 %v2, 1
  %v9 = sdiv i64 %v2, %v3
  %v10 = icmp slt i64 %v9, 1
  %v11 = select i1 %v10, i64 %v9, i64 1
  %v12 = sdiv i64 %v8, %v3
  %v13 = icmp slt i64 %v12, 1
  %v14 = select i1 %v13, i64 %v12, i64 1
  %v15 = icmp slt i64 %v14, 1
  %v16 = select i1 %v15, i64 %v14, i64 1
  br label %b0
b0:
  %v17 = phi i64 [ %v11, %entry ], [ %v39, %b1 ]
  %v18 = icmp slt i64 %v17, %v16
  br i1 %v18, label %b1, label %b2
b1:
  %v19 = mul i64 %v17, 192
  %v20 = mul i64 %v17, 8
  %v21 = getelementptr inbounds float, ptr %v7, i64 %v19
  %v22 = sub i64 8, %v20
  %v23 = icmp slt i64 %v22, 0
  %v24 = select i1 %v23, i64 0, i64 %v22
  %v27 = getelementptr inbounds float, ptr %v26, i64 %v20
  call void @pack_rows(ptr %v27, i64 1, i64 8, i64 8, i64 %v24, ptr %v21, i64 8)
  %v28 = add i64 %v19, 64
  %v29 = getelementptr inbounds float, ptr %v7, i64 %v28
  %v32 = getelementptr inbounds float, ptr %v31, i64 %v20
  call void @pack_rows(ptr %v32, i64 1, i64 8, i64 8, i64 %v24, ptr %v29, i64 8)
  %v33 = add i64 %v28, 64
  %v34 = getelementptr inbounds float, ptr %v7, i64 %v33
  %v37 = getelementptr inbounds float, ptr %v36, i64 %v20
  call void @pack_rows(ptr %v37, i64 1, i64 8, i64 8, i64 %v24, ptr %v34, i64 8)
  %v38 = add i64 %v33, 64
  %v39 = add nsw i64 %v17, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_8(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v11 = alloca float, i64 192, align 4
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 73
  %v6 = load ptr, ptr %v5, align 4
  %v12 = getelementptr inbounds i64, ptr %v4, i64 5
  %v13 = load i64, ptr %v12, align 8
  %v14 = getelementptr inbounds i64, ptr %v4, i64 6
  %v15 = load i64, ptr %v14, align 8
  %v52 = getelementptr inbounds ptr, ptr %v0, i64 57
  %v53 = load ptr, ptr %v52, align 4
  %v54 = getelementptr inbounds i64, ptr %v1, i64 1
  %v55 = load i64, ptr %v54, align 8
  %v67 = getelementptr inbounds ptr, ptr %v0, i64 61
  %v68 = load ptr, ptr %v67, align 4
  %v77 = getelementptr inbounds ptr, ptr %v0, i64 62
  %v78 = load ptr, ptr %v77, align 4
  %v91 = getelementptr inbounds ptr, ptr %v0, i64 63
  %v92 = load ptr, ptr %v91, align 4
  %v95 = getelementptr inbounds ptr, ptr %v0, i64 64
  %v96 = load ptr, ptr %v95, align 4
  %v98 = getelementptr inbounds ptr, ptr %v0, i64 65
  %v99 = load ptr, ptr %v98, align 4
  %v7 = getelementptr inbounds float, ptr %v6, i64 512
  %v8 = getelementptr inbounds float, ptr %v6, i64 1088
  %v9 = mul i64 %v2, 34656
  %v10 = getelementptr inbounds float, ptr %v8, i64 %v9
  %v72 = getelementptr inbounds float, ptr %v11, i64 8
  %v82 = getelementptr inbounds float, ptr %v11, i64 16
  br label %b0
b0:
  %v16 = phi i64 [ %v13, %entry ], [ %v123, %b5 ]
  %v17 = icmp slt i64 %v16, %v15
  br i1 %v17, label %b1, label %b2
b1:
  %v18 = add i64 %v16, 96
  %v19 = icmp slt i64 %v18, %v15
  %v20 = select i1 %v19, i64 %v18, i64 %v15
  %v21 = sub i64 %v20, %v16
  %v22 = add i64 %v21, 7
  %v23 = sdiv i64 %v22, 8
  %v24 = icmp slt i64 %v23, 1
  %v25 = select i1 %v24, i64 1, i64 %v23
  %v26 = sdiv i64 %v21, %v25
  %v27 = mul i64 %v26, %v23
  %v28 = sub i64 %v21, %v27
  br label %b3
b3:
  %v29 = phi i64 [ 0, %b1 ], [ %v122, %b8 ]
  %v30 = icmp slt i64 %v29, 1
  br i1 %v30, label %b4, label %b5
b4:
  %v31 = add i64 %v29, 1
  %v32 = icmp slt i64 %v31, 1
  %v33 = select i1 %v32, i64 %v31, i64 %v29
  %v46 = mul i64 %v29, 192
  %v47 = mul i64 %v33, 192
  %v58 = getelementptr inbounds float, ptr %v7, i64 %v46
  %v63 = add i64 %v46, 64
  %v64 = add i64 %v47, 64
  %v70 = getelementptr inbounds float, ptr %v7, i64 %v63
  %v73 = add i64 %v63, 64
  %v74 = add i64 %v64, 64
  %v80 = getelementptr inbounds float, ptr %v7, i64 %v73
  %v83 = add i64 %v73, 64
  %v84 = add i64 %v74, 64
  br label %b6
b6:
  %v34 = phi i64 [ 0, %b4 ], [ %v121, %b17 ]
  %v35 = icmp slt i64 %v34, %v23
  br i1 %v35, label %b7, label %b8
b7:
  %v36 = icmp slt i64 %v34, %v28
  %v37 = mul i64 %v34, %v26
  %v38 = select i1 %v36, i64 %v34, i64 %v28
  %v39 = add i64 %v37, %v38
  %v40 = add i64 %v16, %v39
  %v41 = zext i1 %v36 to i64
  %v42 = add i64 %v26, %v41
  %v43 = sub i64 %v20, %v40
  %v44 = icmp slt i64 %v43, %v42
  %v45 = select i1 %v44, i64 %v43, i64 %v42
  %v48 = sdiv i64 %v34, %v23
  %v49 = mul i64 %v48, 128
  %v50 = add i64 %v47, %v49
  %v51 = getelementptr inbounds float, ptr %v7, i64 %v50
  %v56 = mul i64 %v40, 8
  %v57 = getelementptr inbounds float, ptr %v53, i64 %v56
  %v59 = sub i64 %v45, 1
  %v60 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v59
  %v61 = load ptr, ptr %v60, align 4
  %v62 = icmp sgt i64 %v45, 0
  br i1 %v62, label %b9, label %b10
b9:
  call void %v61(ptr %v57, i64 8, ptr %v58, i64 8, ptr %v11, i64 24, i64 0, i64 1, ptr %v51, i64 0)
  br label %b10
b10:
  %v65 = add i64 %v64, %v49
  %v66 = getelementptr inbounds float, ptr %v7, i64 %v65
  %v69 = getelementptr inbounds float, ptr %v68, i64 %v56
  %v71 = load ptr, ptr %v60, align 4
  br i1 %v62, label %b11, label %b12
b11:
  call void %v71(ptr %v69, i64 8, ptr %v70, i64 8, ptr %v72, i64 24, i64 0, i64 1, ptr %v66, i64 0)
  br label %b12
b12:
  %v75 = add i64 %v74, %v49
  %v76 = getelementptr inbounds float, ptr %v7, i64 %v75
  %v79 = getelementptr inbounds float, ptr %v78, i64 %v56
  %v81 = load ptr, ptr %v60, align 4
  br i1 %v62, label %b13, label %b14
b13:
  call void %v81(ptr %v79, i64 8, ptr %v80, i64 8, ptr %v82, i64 24, i64 0, i64 1, ptr %v76, i64 0)
  br label %b14
b14:
  %v85 = add i64 %v40, %v45
  br label %b15
b15:
  %v86 = phi i64 [ %v40, %b14 ], [ %v120, %b20 ]
  %v87 = icmp slt i64 %v86, %v85
  br i1 %v87, label %b16, label %b17
b16:
  %v88 = sub i64 %v86, %v40
  %v89 = mul i64 %v88, 24
  %v90 = getelementptr inbounds float, ptr %v11, i64 %v89
  %v93 = mul i64 %v86, 8
  %v94 = getelementptr inbounds float, ptr %v92, i64 %v93
  %v97 = getelementptr inbounds float, ptr %v96, i64 %v93
  %v100 = getelementptr inbounds float, ptr %v99, i64 %v93
  br label %b18
b18:
  %v101 = phi i64 [ 0, %b16 ], [ %v119, %b19 ]
  %v102 = icmp slt i64 %v101, 1
  br i1 %v102, label %b19, label %b20
b19:
  %v103 = add i64 %v29, %v101
  %v104 = mul i64 %v103, 8
  %v105 = mul i64 %v101, 8
  %v106 = getelementptr inbounds float, ptr %v90, i64 %v105
  %v107 = load <8 x float>, ptr %v106, align 4
  %v108 = add i64 1, %v101
  %v109 = mul i64 %v108, 8
  %v110 = getelementptr inbounds float, ptr %v90, i64 %v109
  %v111 = load <8 x float>, ptr %v110, align 4
  %v112 = add i64 2, %v101
  %v113 = mul i64 %v112, 8
  %v114 = getelementptr inbounds float, ptr %v90, i64 %v113
  %v115 = load <8 x float>, ptr %v114, align 4
  %v116 = getelementptr inbounds float, ptr %v94, i64 %v104
  store <8 x float> %v107, ptr %v116, align 4
  %v117 = getelementptr inbounds float, ptr %v97, i64 %v104
  store <8 x float> %v111, ptr %v117, align 4
  %v118 = getelementptr inbounds float, ptr %v100, i64 %v104
  store <8 x float> %v115, ptr %v118, align 4
  %v119 = add nsw i64 %v101, 1
  br label %b18
b20:
  %v120 = add nsw i64 %v86, 1
  br label %b15
b17:
  %v121 = add nsw i64 %v34, 1
  br label %b6
b8:
  %v122 = add nsw i64 %v29, 1
  br label %b3
b5:
  %v123 = add nsw i64 %v16, 96
  br label %b0
b2:
  ret void
}
define internal void @backward_9(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 73
  %v6 = load ptr, ptr %v5, align 4
  %v25 = getelementptr inbounds ptr, ptr %v0, i64 4
  %v26 = load ptr, ptr %v25, align 4
  %v39 = getelementptr inbounds ptr, ptr %v0, i64 1
  %v40 = load ptr, ptr %v39, align 4
  %v53 = getelementptr inbounds ptr, ptr %v0, i64 2
  %v54 = load ptr, ptr %v53, align 4
  %v67 = getelementptr inbounds ptr, ptr %v0, i64 3
  %v68 = load ptr, ptr %v67, align 4
  %v81 = load ptr, ptr %v0, align 4
  %v7 = getelementptr inbounds float, ptr %v6, i64 704
  %v8 = add i64 %v2, 1
  %v9 = sdiv i64 %v2, %v3
  %v10 = icmp slt i64 %v9, 1
  %v11 = select i1 %v10, i64 %v9, i64 1
  %v12 = sdiv i64 %v8, %v3
  %v13 = icmp slt i64 %v12, 1
  %v14 = select i1 %v13, i64 %v12, i64 1
  %v15 = icmp slt i64 %v14, 1
  %v16 = select i1 %v15, i64 %v14, i64 1
  br label %b0
b0:
  %v17 = phi i64 [ %v11, %entry ], [ %v29, %b1 ]
  %v18 = icmp slt i64 %v17, %v16
  br i1 %v18, label %b1, label %b2
b1:
  %v19 = mul i64 %v17, 128
  %v20 = mul i64 %v17, 8
  %v21 = getelementptr inbounds float, ptr %v7, i64 %v19
  %v22 = sub i64 8, %v20
  %v23 = icmp slt i64 %v22, 0
  %v24 = select i1 %v23, i64 0, i64 %v22
  %v27 = getelementptr inbounds float, ptr %v26, i64 %v20
  call void @pack_rows(ptr %v27, i64 1, i64 8, i64 16, i64 %v24, ptr %v21, i64 8)
  %v28 = add i64 %v19, 128
  %v29 = add nsw i64 %v17, 1
  br label %b0
b2:
  %v30 = getelementptr inbounds float, ptr %v6, i64 832
  br label %b3
b3:
  %v31 = phi i64 [ %v11, %b2 ], [ %v43, %b4 ]
  %v32 = icmp slt i64 %v31, %v16
  br i1 %v32, label %b4, label %b5
b4:
  %v33 = mul i64 %v31, 64
  %v34 = mul i64 %v31, 8
  %v35 = getelementptr inbounds float, ptr %v30, i64 %v33
  %v36 = sub i64 8, %v34
  %v37 = icmp slt i64 %v36, 0
  %v38 = select i1 %v37, i64 0, i64 %v36
  %v41 = getelementptr inbounds float, ptr %v40, i64 %v34
  call void @pack_rows(ptr %v41, i64 1, i64 8, i64 8, i64 %v38, ptr %v35, i64 8)
  %v42 = add i64 %v33, 64
  %v43 = add nsw i64 %v31, 1
  br label %b3
b5:
  %v44 = getelementptr inbounds float, ptr %v6, i64 896
  br label %b6
b6:
  %v45 = phi i64 [ %v11, %b5 ], [ %v57, %b7 ]
  %v46 = icmp slt i64 %v45, %v16
  br i1 %v46, label %b7, label %b8
b7:
  %v47 = mul i64 %v45, 64
  %v48 = mul i64 %v45, 8
  %v49 = getelementptr inbounds float, ptr %v44, i64 %v47
  %v50 = sub i64 8, %v48
  %v51 = icmp slt i64 %v50, 0
  %v52 = select i1 %v51, i64 0, i64 %v50
  %v55 = getelementptr inbounds float, ptr %v54, i64 %v48
  call void @pack_rows(ptr %v55, i64 1, i64 8, i64 8, i64 %v52, ptr %v49, i64 8)
  %v56 = add i64 %v47, 64
  %v57 = add nsw i64 %v45, 1
  br label %b6
b8:
  %v58 = getelementptr inbounds float, ptr %v6, i64 960
  br label %b9
b9:
  %v59 = phi i64 [ %v11, %b8 ], [ %v71, %b10 ]
  %v60 = icmp slt i64 %v59, %v16
  br i1 %v60, label %b10, label %b11
b10:
  %v61 = mul i64 %v59, 64
  %v62 = mul i64 %v59, 8
  %v63 = getelementptr inbounds float, ptr %v58, i64 %v61
  %v64 = sub i64 8, %v62
  %v65 = icmp slt i64 %v64, 0
  %v66 = select i1 %v65, i64 0, i64 %v64
  %v69 = getelementptr inbounds float, ptr %v68, i64 %v62
  call void @pack_rows(ptr %v69, i64 1, i64 8, i64 8, i64 %v66, ptr %v63, i64 8)
  %v70 = add i64 %v61, 64
  %v71 = add nsw i64 %v59, 1
  br label %b9
b11:
  %v72 = getelementptr inbounds float, ptr %v6, i64 1024
  br label %b12
b12:
  %v73 = phi i64 [ %v11, %b11 ], [ %v84, %b13 ]
  %v74 = icmp slt i64 %v73, %v16
  br i1 %v74, label %b13, label %b14
b13:
  %v75 = mul i64 %v73, 64
  %v76 = mul i64 %v73, 8
  %v77 = getelementptr inbounds float, ptr %v72, i64 %v75
  %v78 = sub i64 8, %v76
  %v79 = icmp slt i64 %v78, 0
  %v80 = select i1 %v79, i64 0, i64 %v78
  %v82 = getelementptr inbounds float, ptr %v81, i64 %v76
  call void @pack_rows(ptr %v82, i64 1, i64 8, i64 8, i64 %v80, ptr %v77, i64 8)
  %v83 = add i64 %v75, 64
  %v84 = add nsw i64 %v73, 1
  br label %b12
b14:
  ret void
}
define internal void @backward_10(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 3
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 4
  %v8 = load i64, ptr %v7, align 8
  %v11 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v12 = load ptr, ptr %v11, align 4
  %v14 = getelementptr inbounds i64, ptr %v1, i64 1
  %v15 = load i64, ptr %v14, align 8
  %v21 = getelementptr inbounds ptr, ptr %v0, i64 19
  %v22 = load ptr, ptr %v21, align 4
  %v13 = and i64 0, 1
  %v16 = mul i64 %v13, %v15
  %v17 = mul i64 %v16, 8
  %v18 = getelementptr inbounds float, ptr %v12, i64 %v17
  br label %b0
b0:
  %v9 = phi i64 [ %v6, %entry ], [ %v25, %b1 ]
  %v10 = icmp slt i64 %v9, %v8
  br i1 %v10, label %b1, label %b2
b1:
  %v19 = mul i64 %v9, 8
  %v20 = getelementptr inbounds float, ptr %v18, i64 %v19
  %v23 = getelementptr inbounds float, ptr %v22, i64 %v19
  %v24 = load <8 x float>, ptr %v20, align 4
  store <8 x float> %v24, ptr %v23, align 4
  %v25 = add nsw i64 %v9, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_11(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 23
  %v7 = load ptr, ptr %v6, align 4
  %v8 = getelementptr inbounds i64, ptr %v1, i64 1
  %v9 = load i64, ptr %v8, align 8
  %v10 = load i64, ptr %v1, align 8
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 6
  %v17 = load ptr, ptr %v16, align 4
  %v20 = getelementptr inbounds ptr, ptr %v0, i64 59
  %v21 = load ptr, ptr %v20, align 4
  %v24 = getelementptr inbounds ptr, ptr %v0, i64 63
  %v25 = load ptr, ptr %v24, align 4
  %v28 = getelementptr inbounds ptr, ptr %v0, i64 64
  %v29 = load ptr, ptr %v28, align 4
  %v31 = getelementptr inbounds ptr, ptr %v0, i64 65
  %v32 = load ptr, ptr %v31, align 4
  %v5 = icmp eq i64 %v2, 0
  br i1 %v5, label %b0, label %b1
b0:
  call void @llvm.memset.p0.i64(ptr %v7, i8 0, i64 256, i1 0)
  %v11 = mul i64 %v10, %v9
  br label %b2
b2:
  %v12 = phi i64 [ 0, %b0 ], [ %v56, %b7 ]
  %v13 = icmp slt i64 %v12, %v11
  br i1 %v13, label %b3, label %b4
b3:
  %v18 = getelementptr inbounds float, ptr %v17, i64 %v12
  %v19 = load float, ptr %v18, align 4
  %v22 = mul i64 %v12, 16
  %v23 = getelementptr inbounds float, ptr %v21, i64 %v22
  %v26 = mul i64 %v12, 8
  %v27 = getelementptr inbounds float, ptr %v25, i64 %v26
  %v30 = getelementptr inbounds float, ptr %v29, i64 %v26
  %v33 = getelementptr inbounds float, ptr %v32, i64 %v26
  %v45 = fcmp ogt float %v19, 0x0000000000000000
  %v46 = select i1 %v45, float %v19, float 0x0000000000000000
  %v47 = fcmp ogt float %v46, 0x401C000000000000
  %v48 = select i1 %v47, float 0x401C000000000000, float %v46
  %v49 = fptosi float %v48 to i64
  %v50 = mul i64 %v49, 8
  br label %b5
b5:
  %v14 = phi i64 [ 0, %b3 ], [ %v55, %b6 ]
  %v15 = icmp slt i64 %v14, 8
  br i1 %v15, label %b6, label %b7
b6:
  %v34 = getelementptr inbounds float, ptr %v23, i64 %v14
  %v35 = load float, ptr %v34, align 4
  %v36 = getelementptr inbounds float, ptr %v27, i64 %v14
  %v37 = load float, ptr %v36, align 4
  %v38 = fadd float %v35, %v37
  %v39 = getelementptr inbounds float, ptr %v30, i64 %v14
  %v40 = load float, ptr %v39, align 4
  %v41 = fadd float %v38, %v40
  %v42 = getelementptr inbounds float, ptr %v33, i64 %v14
  %v43 = load float, ptr %v42, align 4
  %v44 = fadd float %v41, %v43
  %v51 = add i64 %v14, %v50
  %v52 = getelementptr inbounds float, ptr %v7, i64 %v51
  %v53 = load float, ptr %v52, align 4
  %v54 = fadd float %v53, %v44
  store float %v54, ptr %v52, align 4
  %v55 = add nsw i64 %v14, 1
  br label %b5
b7:
  %v56 = add nsw i64 %v12, 1
  br label %b2
b4:
  br label %b1
b1:
  ret void
}
define internal void @backward_12(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 73
  %v6 = load ptr, ptr %v5, align 4
  %v10 = getelementptr inbounds ptr, ptr %v0, i64 62
  %v11 = load ptr, ptr %v10, align 4
  %v12 = getelementptr inbounds i64, ptr %v1, i64 1
  %v13 = load i64, ptr %v12, align 8
  %v14 = load i64, ptr %v1, align 8
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 24
  %v17 = load ptr, ptr %v16, align 4
  %v18 = getelementptr inbounds i64, ptr %v1, i64 6
  %v19 = load i64, ptr %v18, align 8
  %v20 = getelementptr inbounds ptr, ptr %v0, i64 48
  %v21 = load ptr, ptr %v20, align 4
  %v22 = getelementptr inbounds ptr, ptr %v0, i64 25
  %v23 = load ptr, ptr %v22, align 4
  %v24 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v25 = load ptr, ptr %v24, align 4
  %v7 = getelementptr inbounds float, ptr %v6, i64 1088
  %v8 = mul i64 %v2, 34656
  %v9 = getelementptr inbounds float, ptr %v7, i64 %v8
  %v15 = mul i64 %v14, %v13
  call void @outer_one_2_8_8(ptr %v11, i64 8, i64 8, i64 %v15, ptr %v9, i64 %v2, i64 %v3, ptr %v21, i64 8, i64 8, ptr %v17, i64 8, i64 %v19, ptr %v25, i64 8, i64 8, ptr %v23, i64 8, i64 %v19)
  ret void
}
define internal void @outer_one_2_8_8(ptr %v0, i64 %v1, i64 %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6, ptr %v7, i64 %v8, i64 %v9, ptr %v10, i64 %v11, i64 %v12, ptr %v13, i64 %v14, i64 %v15, ptr %v16, i64 %v17, i64 %v18) #2 {
entry:
  %v19 = add i64 %v9, 7
  %v20 = and i64 %v19, -8
  %v21 = add i64 %v15, 7
  %v22 = and i64 %v21, -8
  %v23 = add i64 %v20, %v22
  %v24 = icmp slt i64 %v23, 512
  %v25 = select i1 %v24, i64 %v23, i64 512
  %v26 = mul i64 384, %v25
  %v27 = getelementptr inbounds float, ptr %v4, i64 %v26
  %v28 = add i64 %v2, 2
  %v29 = sdiv i64 %v28, 3
  %v30 = add i64 %v5, 1
  %v31 = mul i64 %v29, %v5
  %v32 = sdiv i64 %v31, %v6
  %v33 = mul i64 %v32, 3
  %v34 = icmp slt i64 %v33, %v2
  %v35 = select i1 %v34, i64 %v33, i64 %v2
  %v36 = mul i64 %v29, %v30
  %v37 = sdiv i64 %v36, %v6
  %v38 = mul i64 %v37, 3
  %v39 = icmp slt i64 %v38, %v2
  %v40 = select i1 %v39, i64 %v38, i64 %v2
  %v41 = or i64 %v3, %v12
  %v42 = icmp eq i64 %v41, 0
  br i1 %v42, label %b0, label %b1
b0:
  %v47 = mul i64 %v9, 4
  br label %b2
b2:
  %v43 = phi i64 [ %v35, %b0 ], [ %v48, %b3 ]
  %v44 = icmp slt i64 %v43, %v40
  br i1 %v44, label %b3, label %b4
b3:
  %v45 = mul i64 %v43, %v11
  %v46 = getelementptr inbounds float, ptr %v10, i64 %v45
  call void @llvm.memset.p0.i64(ptr %v46, i8 0, i64 %v47, i1 0)
  %v48 = add nsw i64 %v43, 1
  br label %b2
b4:
  br label %b1
b1:
  %v49 = or i64 %v3, %v18
  %v50 = icmp eq i64 %v49, 0
  br i1 %v50, label %b5, label %b6
b5:
  %v55 = mul i64 %v15, 4
  br label %b7
b7:
  %v51 = phi i64 [ %v35, %b5 ], [ %v56, %b8 ]
  %v52 = icmp slt i64 %v51, %v40
  br i1 %v52, label %b8, label %b9
b8:
  %v53 = mul i64 %v51, %v17
  %v54 = getelementptr inbounds float, ptr %v16, i64 %v53
  call void @llvm.memset.p0.i64(ptr %v54, i8 0, i64 %v55, i1 0)
  %v56 = add nsw i64 %v51, 1
  br label %b7
b9:
  br label %b6
b6:
  %v62 = mul i64 %v20, 384
  %v63 = getelementptr inbounds float, ptr %v4, i64 %v62
  %v64 = sub i64 %v9, 8
  %v65 = icmp slt i64 %v9, %v64
  %v66 = select i1 %v65, i64 %v9, i64 %v64
  %v92 = icmp eq i64 %v9, %v9
  %v93 = mul i64 %v64, 384
  %v94 = getelementptr inbounds float, ptr %v4, i64 %v93
  %v105 = sub i64 %v15, 8
  %v106 = icmp slt i64 %v15, %v105
  %v107 = select i1 %v106, i64 %v15, i64 %v105
  %v133 = icmp eq i64 %v15, %v15
  %v134 = mul i64 %v105, 384
  %v135 = getelementptr inbounds float, ptr %v63, i64 %v134
  br label %b10
b10:
  %v57 = phi i64 [ 0, %b6 ], [ %v257, %b37 ]
  %v58 = icmp slt i64 %v57, %v3
  br i1 %v58, label %b11, label %b12
b11:
  %v59 = sub i64 %v3, %v57
  %v60 = icmp slt i64 %v59, 384
  %v61 = select i1 %v60, i64 %v59, i64 384
  %v71 = mul i64 %v57, %v8
  br label %b13
b13:
  %v67 = phi i64 [ 0, %b11 ], [ %v91, %b18 ]
  %v68 = icmp slt i64 %v67, %v66
  br i1 %v68, label %b14, label %b15
b14:
  %v69 = mul i64 %v67, 384
  %v70 = getelementptr inbounds float, ptr %v4, i64 %v69
  %v72 = add i64 %v71, %v67
  %v73 = getelementptr inbounds float, ptr %v7, i64 %v72
  br label %b16
b16:
  %v74 = phi i64 [ 0, %b14 ], [ %v90, %b17 ]
  %v75 = icmp slt i64 %v74, %v61
  br i1 %v75, label %b17, label %b18
b17:
  %v76 = mul i64 %v74, %v8
  %v77 = getelementptr inbounds float, ptr %v73, i64 %v76
  %v78 = mul i64 %v74, 32
  %v79 = getelementptr inbounds float, ptr %v70, i64 %v78
  %v80 = load <8 x float>, ptr %v77, align 4
  store <8 x float> %v80, ptr %v79, align 4
  %v81 = getelementptr inbounds float, ptr %v77, i64 8
  %v82 = load <8 x float>, ptr %v81, align 4
  %v83 = getelementptr inbounds float, ptr %v79, i64 8
  store <8 x float> %v82, ptr %v83, align 4
  %v84 = getelementptr inbounds float, ptr %v77, i64 16
  %v85 = load <8 x float>, ptr %v84, align 4
  %v86 = getelementptr inbounds float, ptr %v79, i64 16
  store <8 x float> %v85, ptr %v86, align 4
  %v87 = getelementptr inbounds float, ptr %v77, i64 24
  %v88 = load <8 x float>, ptr %v87, align 4
  %v89 = getelementptr inbounds float, ptr %v79, i64 24
  store <8 x float> %v88, ptr %v89, align 4
  %v90 = add nsw i64 %v74, 1
  br label %b16
b18:
  %v91 = add nsw i64 %v67, 32
  br label %b13
b15:
  br i1 %v92, label %b19, label %b20
b19:
  %v95 = add i64 %v71, %v64
  %v96 = getelementptr inbounds float, ptr %v7, i64 %v95
  br label %b21
b21:
  %v97 = phi i64 [ 0, %b19 ], [ %v104, %b22 ]
  %v98 = icmp slt i64 %v97, %v61
  br i1 %v98, label %b22, label %b23
b22:
  %v99 = mul i64 %v97, %v8
  %v100 = getelementptr inbounds float, ptr %v96, i64 %v99
  %v101 = mul i64 %v97, 8
  %v102 = getelementptr inbounds float, ptr %v94, i64 %v101
  %v103 = load <8 x float>, ptr %v100, align 4
  store <8 x float> %v103, ptr %v102, align 4
  %v104 = add nsw i64 %v97, 1
  br label %b21
b23:
  br label %b20
b20:
  %v112 = mul i64 %v57, %v14
  br label %b24
b24:
  %v108 = phi i64 [ 0, %b20 ], [ %v132, %b29 ]
  %v109 = icmp slt i64 %v108, %v107
  br i1 %v109, label %b25, label %b26
b25:
  %v110 = mul i64 %v108, 384
  %v111 = getelementptr inbounds float, ptr %v63, i64 %v110
  %v113 = add i64 %v112, %v108
  %v114 = getelementptr inbounds float, ptr %v13, i64 %v113
  br label %b27
b27:
  %v115 = phi i64 [ 0, %b25 ], [ %v131, %b28 ]
  %v116 = icmp slt i64 %v115, %v61
  br i1 %v116, label %b28, label %b29
b28:
  %v117 = mul i64 %v115, %v14
  %v118 = getelementptr inbounds float, ptr %v114, i64 %v117
  %v119 = mul i64 %v115, 32
  %v120 = getelementptr inbounds float, ptr %v111, i64 %v119
  %v121 = load <8 x float>, ptr %v118, align 4
  store <8 x float> %v121, ptr %v120, align 4
  %v122 = getelementptr inbounds float, ptr %v118, i64 8
  %v123 = load <8 x float>, ptr %v122, align 4
  %v124 = getelementptr inbounds float, ptr %v120, i64 8
  store <8 x float> %v123, ptr %v124, align 4
  %v125 = getelementptr inbounds float, ptr %v118, i64 16
  %v126 = load <8 x float>, ptr %v125, align 4
  %v127 = getelementptr inbounds float, ptr %v120, i64 16
  store <8 x float> %v126, ptr %v127, align 4
  %v128 = getelementptr inbounds float, ptr %v118, i64 24
  %v129 = load <8 x float>, ptr %v128, align 4
  %v130 = getelementptr inbounds float, ptr %v120, i64 24
  store <8 x float> %v129, ptr %v130, align 4
  %v131 = add nsw i64 %v115, 1
  br label %b27
b29:
  %v132 = add nsw i64 %v108, 32
  br label %b24
b26:
  br i1 %v133, label %b30, label %b31
b30:
  %v136 = add i64 %v112, %v105
  %v137 = getelementptr inbounds float, ptr %v13, i64 %v136
  br label %b32
b32:
  %v138 = phi i64 [ 0, %b30 ], [ %v145, %b33 ]
  %v139 = icmp slt i64 %v138, %v61
  br i1 %v139, label %b33, label %b34
b33:
  %v140 = mul i64 %v138, %v14
  %v141 = getelementptr inbounds float, ptr %v137, i64 %v140
  %v142 = mul i64 %v138, 8
  %v143 = getelementptr inbounds float, ptr %v135, i64 %v142
  %v144 = load <8 x float>, ptr %v141, align 4
  store <8 x float> %v144, ptr %v143, align 4
  %v145 = add nsw i64 %v138, 1
  br label %b32
b34:
  br label %b31
b31:
  %v154 = mul i64 %v57, %v1
  %v195 = or i64 %v57, %v12
  %v229 = or i64 %v57, %v18
  br label %b35
b35:
  %v146 = phi i64 [ %v35, %b31 ], [ %v256, %b73 ]
  %v147 = icmp slt i64 %v146, %v40
  br i1 %v147, label %b36, label %b37
b36:
  %v148 = sub i64 %v40, %v146
  %v149 = icmp slt i64 %v148, 96
  %v150 = select i1 %v149, i64 %v148, i64 96
  %v151 = sdiv i64 %v150, 3
  %v152 = mul i64 %v151, 3
  %v153 = sub i64 %v150, %v152
  %v155 = add i64 %v154, %v146
  %v156 = getelementptr inbounds float, ptr %v0, i64 %v155
  %v163 = sub i64 %v151, 1
  %v172 = icmp sge i64 %v163, 0
  %v173 = mul i64 %v163, 3
  %v175 = mul i64 %v163, 1168
  %v182 = mul i64 %v151, 1168
  br label %b38
b38:
  %v157 = phi i64 [ 0, %b36 ], [ %v190, %b48 ]
  %v158 = icmp slt i64 %v157, %v61
  br i1 %v158, label %b39, label %b40
b39:
  %v159 = mul i64 %v157, %v1
  %v160 = getelementptr inbounds float, ptr %v156, i64 %v159
  %v161 = mul i64 %v157, 3
  %v162 = getelementptr inbounds float, ptr %v27, i64 %v161
  br label %b41
b41:
  %v164 = phi i64 [ 0, %b39 ], [ %v171, %b42 ]
  %v165 = icmp slt i64 %v164, %v163
  br i1 %v165, label %b42, label %b43
b42:
  %v166 = mul i64 %v164, 3
  %v167 = getelementptr inbounds float, ptr %v160, i64 %v166
  %v168 = mul i64 %v164, 1168
  %v169 = getelementptr inbounds float, ptr %v162, i64 %v168
  %v170 = load <4 x float>, ptr %v167, align 4
  store <4 x float> %v170, ptr %v169, align 4
  %v171 = add nsw i64 %v164, 1
  br label %b41
b43:
  br i1 %v172, label %b44, label %b45
b44:
  %v174 = getelementptr inbounds float, ptr %v160, i64 %v173
  %v176 = getelementptr inbounds float, ptr %v162, i64 %v175
  %v177 = load <2 x float>, ptr %v174, align 4
  store <2 x float> %v177, ptr %v176, align 4
  %v178 = getelementptr inbounds float, ptr %v174, i64 2
  %v179 = load float, ptr %v178, align 4
  %v180 = getelementptr inbounds float, ptr %v176, i64 2
  store float %v179, ptr %v180, align 4
  br label %b45
b45:
  %v181 = getelementptr inbounds float, ptr %v160, i64 %v152
  %v183 = getelementptr inbounds float, ptr %v162, i64 %v182
  br label %b46
b46:
  %v184 = phi i64 [ 0, %b45 ], [ %v189, %b47 ]
  %v185 = icmp slt i64 %v184, %v153
  br i1 %v185, label %b47, label %b48
b47:
  %v186 = getelementptr inbounds float, ptr %v181, i64 %v184
  %v187 = load float, ptr %v186, align 4
  %v188 = getelementptr inbounds float, ptr %v183, i64 %v184
  store float %v187, ptr %v188, align 4
  %v189 = add nsw i64 %v184, 1
  br label %b46, !llvm.loop !0
b48:
  %v190 = add nsw i64 %v157, 1
  br label %b38
b40:
  %v206 = icmp slt i64 %v152, %v150
  %v207 = add i64 %v146, %v152
  %v208 = getelementptr inbounds float, ptr %v27, i64 %v182
  %v209 = mul i64 %v207, %v11
  br label %b49
b49:
  %v191 = phi i64 [ 0, %b40 ], [ %v212, %b56 ]
  %v192 = icmp slt i64 %v191, %v66
  br i1 %v192, label %b50, label %b51
b50:
  %v193 = mul i64 %v191, 384
  %v194 = getelementptr inbounds float, ptr %v4, i64 %v193
  br label %b52
b52:
  %v196 = phi i64 [ 0, %b50 ], [ %v205, %b53 ]
  %v197 = icmp slt i64 %v196, %v151
  br i1 %v197, label %b53, label %b54
b53:
  %v198 = mul i64 %v196, 3
  %v199 = add i64 %v146, %v198
  %v200 = mul i64 %v196, 1168
  %v201 = getelementptr inbounds float, ptr %v27, i64 %v200
  %v202 = mul i64 %v199, %v11
  %v203 = add i64 %v202, %v191
  %v204 = getelementptr inbounds float, ptr %v10, i64 %v203
  call void @outer_3x32(ptr %v201, ptr %v194, i64 %v61, ptr %v204, i64 %v11, i64 %v195)
  %v205 = add nsw i64 %v196, 1
  br label %b52
b54:
  br i1 %v206, label %b55, label %b56
b55:
  %v210 = add i64 %v209, %v191
  %v211 = getelementptr inbounds float, ptr %v10, i64 %v210
  call void @outer_2x32(ptr %v208, ptr %v194, i64 %v61, ptr %v211, i64 %v11, i64 %v195)
  br label %b56
b56:
  %v212 = add nsw i64 %v191, 32
  br label %b49
b51:
  br i1 %v92, label %b57, label %b58
b57:
  br label %b59
b59:
  %v213 = phi i64 [ 0, %b57 ], [ %v222, %b60 ]
  %v214 = icmp slt i64 %v213, %v151
  br i1 %v214, label %b60, label %b61
b60:
  %v215 = mul i64 %v213, 3
  %v216 = add i64 %v146, %v215
  %v217 = mul i64 %v213, 1168
  %v218 = getelementptr inbounds float, ptr %v27, i64 %v217
  %v219 = mul i64 %v216, %v11
  %v220 = add i64 %v219, %v64
  %v221 = getelementptr inbounds float, ptr %v10, i64 %v220
  call void @outer_3x8(ptr %v218, ptr %v94, i64 %v61, ptr %v221, i64 %v11, i64 %v195)
  %v222 = add nsw i64 %v213, 1
  br label %b59
b61:
  br i1 %v206, label %b62, label %b63
b62:
  %v223 = add i64 %v209, %v64
  %v224 = getelementptr inbounds float, ptr %v10, i64 %v223
  call void @outer_2x8(ptr %v208, ptr %v94, i64 %v61, ptr %v224, i64 %v11, i64 %v195)
  br label %b63
b63:
  br label %b58
b58:
  %v240 = mul i64 %v207, %v17
  br label %b64
b64:
  %v225 = phi i64 [ 0, %b58 ], [ %v243, %b71 ]
  %v226 = icmp slt i64 %v225, %v107
  br i1 %v226, label %b65, label %b66
b65:
  %v227 = mul i64 %v225, 384
  %v228 = getelementptr inbounds float, ptr %v63, i64 %v227
  br label %b67
b67:
  %v230 = phi i64 [ 0, %b65 ], [ %v239, %b68 ]
  %v231 = icmp slt i64 %v230, %v151
  br i1 %v231, label %b68, label %b69
b68:
  %v232 = mul i64 %v230, 3
  %v233 = add i64 %v146, %v232
  %v234 = mul i64 %v230, 1168
  %v235 = getelementptr inbounds float, ptr %v27, i64 %v234
  %v236 = mul i64 %v233, %v17
  %v237 = add i64 %v236, %v225
  %v238 = getelementptr inbounds float, ptr %v16, i64 %v237
  call void @outer_3x32(ptr %v235, ptr %v228, i64 %v61, ptr %v238, i64 %v17, i64 %v229)
  %v239 = add nsw i64 %v230, 1
  br label %b67
b69:
  br i1 %v206, label %b70, label %b71
b70:
  %v241 = add i64 %v240, %v225
  %v242 = getelementptr inbounds float, ptr %v16, i64 %v241
  call void @outer_2x32(ptr %v208, ptr %v228, i64 %v61, ptr %v242, i64 %v17, i64 %v229)
  br label %b71
b71:
  %v243 = add nsw i64 %v225, 32
  br label %b64
b66:
  br i1 %v133, label %b72, label %b73
b72:
  br label %b74
b74:
  %v244 = phi i64 [ 0, %b72 ], [ %v253, %b75 ]
  %v245 = icmp slt i64 %v244, %v151
  br i1 %v245, label %b75, label %b76
b75:
  %v246 = mul i64 %v244, 3
  %v247 = add i64 %v146, %v246
  %v248 = mul i64 %v244, 1168
  %v249 = getelementptr inbounds float, ptr %v27, i64 %v248
  %v250 = mul i64 %v247, %v17
  %v251 = add i64 %v250, %v105
  %v252 = getelementptr inbounds float, ptr %v16, i64 %v251
  call void @outer_3x8(ptr %v249, ptr %v135, i64 %v61, ptr %v252, i64 %v17, i64 %v229)
  %v253 = add nsw i64 %v244, 1
  br label %b74
b76:
  br i1 %v206, label %b77, label %b78
b77:
  %v254 = add i64 %v240, %v105
  %v255 = getelementptr inbounds float, ptr %v16, i64 %v254
  call void @outer_2x8(ptr %v208, ptr %v135, i64 %v61, ptr %v255, i64 %v17, i64 %v229)
  br label %b78
b78:
  br label %b73
b73:
  %v256 = add nsw i64 %v146, 96
  br label %b35
b37:
  %v257 = add nsw i64 %v57, 384
  br label %b10
b12:
  ret void
}
define internal void @outer_3x32(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4, i64 %v5) #2 {
entry:
  call void @llvm.prefetch.p0(ptr %v3, i32 0, i32 3, i32 1)
  %v6 = getelementptr inbounds float, ptr %v3, i64 16
  call void @llvm.prefetch.p0(ptr %v6, i32 0, i32 3, i32 1)
  %v7 = getelementptr inbounds float, ptr %v3, i64 %v4
  call void @llvm.prefetch.p0(ptr %v7, i32 0, i32 3, i32 1)
  %v8 = getelementptr inbounds float, ptr %v7, i64 16
  call void @llvm.prefetch.p0(ptr %v8, i32 0, i32 3, i32 1)
  %v9 = mul i64 %v4, 2
  %v10 = getelementptr inbounds float, ptr %v3, i64 %v9
  call void @llvm.prefetch.p0(ptr %v10, i32 0, i32 3, i32 1)
  %v11 = getelementptr inbounds float, ptr %v10, i64 16
  call void @llvm.prefetch.p0(ptr %v11, i32 0, i32 3, i32 1)
  br label %b0
b0:
  %v12 = phi i64 [ 0, %entry ], [ %v60, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v52, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v57, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v58, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v25 = icmp slt i64 %v12, %v2
  br i1 %v25, label %b1, label %b2
b1:
  %v26 = mul i64 %v12, 32
  %v27 = getelementptr inbounds float, ptr %v1, i64 %v26
  %v28 = mul i64 %v12, 3
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = getelementptr inbounds float, ptr %v29, i64 1
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = getelementptr inbounds float, ptr %v29, i64 2
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = load <8 x float>, ptr %v27, align 4
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v41, <8 x float> %v13)
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v41, <8 x float> %v17)
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v41, <8 x float> %v21)
  %v45 = getelementptr inbounds float, ptr %v27, i64 8
  %v46 = load <8 x float>, ptr %v45, align 4
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v46, <8 x float> %v14)
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v46, <8 x float> %v18)
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v46, <8 x float> %v22)
  %v50 = getelementptr inbounds float, ptr %v27, i64 16
  %v51 = load <8 x float>, ptr %v50, align 4
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v51, <8 x float> %v15)
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v51, <8 x float> %v19)
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v51, <8 x float> %v23)
  %v55 = getelementptr inbounds float, ptr %v27, i64 24
  %v56 = load <8 x float>, ptr %v55, align 4
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v56, <8 x float> %v16)
  %v58 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v56, <8 x float> %v20)
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v56, <8 x float> %v24)
  %v60 = add nsw i64 %v12, 1
  br label %b0
b2:
  %v61 = icmp eq i64 %v5, 0
  br i1 %v61, label %b3, label %b4
b3:
  store <8 x float> %v13, ptr %v3, align 4
  %v62 = getelementptr inbounds float, ptr %v3, i64 8
  store <8 x float> %v14, ptr %v62, align 4
  store <8 x float> %v15, ptr %v6, align 4
  %v63 = getelementptr inbounds float, ptr %v3, i64 24
  store <8 x float> %v16, ptr %v63, align 4
  store <8 x float> %v17, ptr %v7, align 4
  %v64 = getelementptr inbounds float, ptr %v7, i64 8
  store <8 x float> %v18, ptr %v64, align 4
  store <8 x float> %v19, ptr %v8, align 4
  %v65 = getelementptr inbounds float, ptr %v7, i64 24
  store <8 x float> %v20, ptr %v65, align 4
  store <8 x float> %v21, ptr %v10, align 4
  %v66 = getelementptr inbounds float, ptr %v10, i64 8
  store <8 x float> %v22, ptr %v66, align 4
  store <8 x float> %v23, ptr %v11, align 4
  %v67 = getelementptr inbounds float, ptr %v10, i64 24
  store <8 x float> %v24, ptr %v67, align 4
  br label %b4
b4:
  %v68 = icmp ne i64 %v5, 0
  br i1 %v68, label %b5, label %b6
b5:
  %v69 = load <8 x float>, ptr %v3, align 4
  %v70 = fadd <8 x float> %v69, %v13
  store <8 x float> %v70, ptr %v3, align 4
  %v71 = getelementptr inbounds float, ptr %v3, i64 8
  %v72 = load <8 x float>, ptr %v71, align 4
  %v73 = fadd <8 x float> %v72, %v14
  store <8 x float> %v73, ptr %v71, align 4
  %v74 = load <8 x float>, ptr %v6, align 4
  %v75 = fadd <8 x float> %v74, %v15
  store <8 x float> %v75, ptr %v6, align 4
  %v76 = getelementptr inbounds float, ptr %v3, i64 24
  %v77 = load <8 x float>, ptr %v76, align 4
  %v78 = fadd <8 x float> %v77, %v16
  store <8 x float> %v78, ptr %v76, align 4
  %v79 = load <8 x float>, ptr %v7, align 4
  %v80 = fadd <8 x float> %v79, %v17
  store <8 x float> %v80, ptr %v7, align 4
  %v81 = getelementptr inbounds float, ptr %v7, i64 8
  %v82 = load <8 x float>, ptr %v81, align 4
  %v83 = fadd <8 x float> %v82, %v18
  store <8 x float> %v83, ptr %v81, align 4
  %v84 = load <8 x float>, ptr %v8, align 4
  %v85 = fadd <8 x float> %v84, %v19
  store <8 x float> %v85, ptr %v8, align 4
  %v86 = getelementptr inbounds float, ptr %v7, i64 24
  %v87 = load <8 x float>, ptr %v86, align 4
  %v88 = fadd <8 x float> %v87, %v20
  store <8 x float> %v88, ptr %v86, align 4
  %v89 = load <8 x float>, ptr %v10, align 4
  %v90 = fadd <8 x float> %v89, %v21
  store <8 x float> %v90, ptr %v10, align 4
  %v91 = getelementptr inbounds float, ptr %v10, i64 8
  %v92 = load <8 x float>, ptr %v91, align 4
  %v93 = fadd <8 x float> %v92, %v22
  store <8 x float> %v93, ptr %v91, align 4
  %v94 = load <8 x float>, ptr %v11, align 4
  %v95 = fadd <8 x float> %v94, %v23
  store <8 x float> %v95, ptr %v11, align 4
  %v96 = getelementptr inbounds float, ptr %v10, i64 24
  %v97 = load <8 x float>, ptr %v96, align 4
  %v98 = fadd <8 x float> %v97, %v24
  store <8 x float> %v98, ptr %v96, align 4
  br label %b6
b6:
  ret void
}
define internal void @outer_2x32(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4, i64 %v5) #2 {
entry:
  call void @llvm.prefetch.p0(ptr %v3, i32 0, i32 3, i32 1)
  %v6 = getelementptr inbounds float, ptr %v3, i64 16
  call void @llvm.prefetch.p0(ptr %v6, i32 0, i32 3, i32 1)
  %v7 = getelementptr inbounds float, ptr %v3, i64 %v4
  call void @llvm.prefetch.p0(ptr %v7, i32 0, i32 3, i32 1)
  %v8 = getelementptr inbounds float, ptr %v7, i64 16
  call void @llvm.prefetch.p0(ptr %v8, i32 0, i32 3, i32 1)
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v45, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v39, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v32, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v18 = icmp slt i64 %v9, %v2
  br i1 %v18, label %b1, label %b2
b1:
  %v19 = mul i64 %v9, 32
  %v20 = getelementptr inbounds float, ptr %v1, i64 %v19
  %v21 = mul i64 %v9, 3
  %v22 = getelementptr inbounds float, ptr %v0, i64 %v21
  %v23 = load float, ptr %v22, align 4
  %v24 = insertelement <8 x float> poison, float %v23, i64 0
  %v25 = shufflevector <8 x float> %v24, <8 x float> poison, <8 x i32> zeroinitializer
  %v26 = getelementptr inbounds float, ptr %v22, i64 1
  %v27 = load float, ptr %v26, align 4
  %v28 = insertelement <8 x float> poison, float %v27, i64 0
  %v29 = shufflevector <8 x float> %v28, <8 x float> poison, <8 x i32> zeroinitializer
  %v30 = load <8 x float>, ptr %v20, align 4
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v25, <8 x float> %v30, <8 x float> %v10)
  %v32 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v29, <8 x float> %v30, <8 x float> %v14)
  %v33 = getelementptr inbounds float, ptr %v20, i64 8
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v25, <8 x float> %v34, <8 x float> %v11)
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v29, <8 x float> %v34, <8 x float> %v15)
  %v37 = getelementptr inbounds float, ptr %v20, i64 16
  %v38 = load <8 x float>, ptr %v37, align 4
  %v39 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v25, <8 x float> %v38, <8 x float> %v12)
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v29, <8 x float> %v38, <8 x float> %v16)
  %v41 = getelementptr inbounds float, ptr %v20, i64 24
  %v42 = load <8 x float>, ptr %v41, align 4
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v25, <8 x float> %v42, <8 x float> %v13)
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v29, <8 x float> %v42, <8 x float> %v17)
  %v45 = add nsw i64 %v9, 1
  br label %b0
b2:
  %v46 = icmp eq i64 %v5, 0
  br i1 %v46, label %b3, label %b4
b3:
  store <8 x float> %v10, ptr %v3, align 4
  %v47 = getelementptr inbounds float, ptr %v3, i64 8
  store <8 x float> %v11, ptr %v47, align 4
  store <8 x float> %v12, ptr %v6, align 4
  %v48 = getelementptr inbounds float, ptr %v3, i64 24
  store <8 x float> %v13, ptr %v48, align 4
  store <8 x float> %v14, ptr %v7, align 4
  %v49 = getelementptr inbounds float, ptr %v7, i64 8
  store <8 x float> %v15, ptr %v49, align 4
  store <8 x float> %v16, ptr %v8, align 4
  %v50 = getelementptr inbounds float, ptr %v7, i64 24
  store <8 x float> %v17, ptr %v50, align 4
  br label %b4
b4:
  %v51 = icmp ne i64 %v5, 0
  br i1 %v51, label %b5, label %b6
b5:
  %v52 = load <8 x float>, ptr %v3, align 4
  %v53 = fadd <8 x float> %v52, %v10
  store <8 x float> %v53, ptr %v3, align 4
  %v54 = getelementptr inbounds float, ptr %v3, i64 8
  %v55 = load <8 x float>, ptr %v54, align 4
  %v56 = fadd <8 x float> %v55, %v11
  store <8 x float> %v56, ptr %v54, align 4
  %v57 = load <8 x float>, ptr %v6, align 4
  %v58 = fadd <8 x float> %v57, %v12
  store <8 x float> %v58, ptr %v6, align 4
  %v59 = getelementptr inbounds float, ptr %v3, i64 24
  %v60 = load <8 x float>, ptr %v59, align 4
  %v61 = fadd <8 x float> %v60, %v13
  store <8 x float> %v61, ptr %v59, align 4
  %v62 = load <8 x float>, ptr %v7, align 4
  %v63 = fadd <8 x float> %v62, %v14
  store <8 x float> %v63, ptr %v7, align 4
  %v64 = getelementptr inbounds float, ptr %v7, i64 8
  %v65 = load <8 x float>, ptr %v64, align 4
  %v66 = fadd <8 x float> %v65, %v15
  store <8 x float> %v66, ptr %v64, align 4
  %v67 = load <8 x float>, ptr %v8, align 4
  %v68 = fadd <8 x float> %v67, %v16
  store <8 x float> %v68, ptr %v8, align 4
  %v69 = getelementptr inbounds float, ptr %v7, i64 24
  %v70 = load <8 x float>, ptr %v69, align 4
  %v71 = fadd <8 x float> %v70, %v17
  store <8 x float> %v71, ptr %v69, align 4
  br label %b6
b6:
  ret void
}
define internal void @outer_3x8(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4, i64 %v5) #2 {
entry:
  call void @llvm.prefetch.p0(ptr %v3, i32 0, i32 3, i32 1)
  %v6 = getelementptr inbounds float, ptr %v3, i64 %v4
  call void @llvm.prefetch.p0(ptr %v6, i32 0, i32 3, i32 1)
  %v7 = mul i64 %v4, 2
  %v8 = getelementptr inbounds float, ptr %v3, i64 %v7
  call void @llvm.prefetch.p0(ptr %v8, i32 0, i32 3, i32 1)
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v33, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v22, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v27, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v32, %b1 ]
  %v13 = icmp slt i64 %v9, %v2
  br i1 %v13, label %b1, label %b2
b1:
  %v14 = mul i64 %v9, 8
  %v15 = getelementptr inbounds float, ptr %v1, i64 %v14
  %v16 = mul i64 %v9, 3
  %v17 = getelementptr inbounds float, ptr %v0, i64 %v16
  %v18 = load <8 x float>, ptr %v15, align 4
  %v19 = load float, ptr %v17, align 4
  %v20 = insertelement <8 x float> poison, float %v19, i64 0
  %v21 = shufflevector <8 x float> %v20, <8 x float> poison, <8 x i32> zeroinitializer
  %v22 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v21, <8 x float> %v18, <8 x float> %v10)
  %v23 = getelementptr inbounds float, ptr %v17, i64 1
  %v24 = load float, ptr %v23, align 4
  %v25 = insertelement <8 x float> poison, float %v24, i64 0
  %v26 = shufflevector <8 x float> %v25, <8 x float> poison, <8 x i32> zeroinitializer
  %v27 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v26, <8 x float> %v18, <8 x float> %v11)
  %v28 = getelementptr inbounds float, ptr %v17, i64 2
  %v29 = load float, ptr %v28, align 4
  %v30 = insertelement <8 x float> poison, float %v29, i64 0
  %v31 = shufflevector <8 x float> %v30, <8 x float> poison, <8 x i32> zeroinitializer
  %v32 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v31, <8 x float> %v18, <8 x float> %v12)
  %v33 = add nsw i64 %v9, 1
  br label %b0
b2:
  %v34 = icmp eq i64 %v5, 0
  br i1 %v34, label %b3, label %b4
b3:
  store <8 x float> %v10, ptr %v3, align 4
  store <8 x float> %v11, ptr %v6, align 4
  store <8 x float> %v12, ptr %v8, align 4
  br label %b4
b4:
  %v35 = icmp ne i64 %v5, 0
  br i1 %v35, label %b5, label %b6
b5:
  %v36 = load <8 x float>, ptr %v3, align 4
  %v37 = fadd <8 x float> %v36, %v10
  store <8 x float> %v37, ptr %v3, align 4
  %v38 = load <8 x float>, ptr %v6, align 4
  %v39 = fadd <8 x float> %v38, %v11
  store <8 x float> %v39, ptr %v6, align 4
  %v40 = load <8 x float>, ptr %v8, align 4
  %v41 = fadd <8 x float> %v40, %v12
  store <8 x float> %v41, ptr %v8, align 4
  br label %b6
b6:
  ret void
}
define internal void @outer_2x8(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4, i64 %v5) #2 {
entry:
  call void @llvm.prefetch.p0(ptr %v3, i32 0, i32 3, i32 1)
  %v6 = getelementptr inbounds float, ptr %v3, i64 %v4
  call void @llvm.prefetch.p0(ptr %v6, i32 0, i32 3, i32 1)
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v25, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v19, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v24, %b1 ]
  %v10 = icmp slt i64 %v7, %v2
  br i1 %v10, label %b1, label %b2
b1:
  %v11 = mul i64 %v7, 8
  %v12 = getelementptr inbounds float, ptr %v1, i64 %v11
  %v13 = mul i64 %v7, 3
  %v14 = getelementptr inbounds float, ptr %v0, i64 %v13
  %v15 = load <8 x float>, ptr %v12, align 4
  %v16 = load float, ptr %v14, align 4
  %v17 = insertelement <8 x float> poison, float %v16, i64 0
  %v18 = shufflevector <8 x float> %v17, <8 x float> poison, <8 x i32> zeroinitializer
  %v19 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v18, <8 x float> %v15, <8 x float> %v8)
  %v20 = getelementptr inbounds float, ptr %v14, i64 1
  %v21 = load float, ptr %v20, align 4
  %v22 = insertelement <8 x float> poison, float %v21, i64 0
  %v23 = shufflevector <8 x float> %v22, <8 x float> poison, <8 x i32> zeroinitializer
  %v24 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v23, <8 x float> %v15, <8 x float> %v9)
  %v25 = add nsw i64 %v7, 1
  br label %b0
b2:
  %v26 = icmp eq i64 %v5, 0
  br i1 %v26, label %b3, label %b4
b3:
  store <8 x float> %v8, ptr %v3, align 4
  store <8 x float> %v9, ptr %v6, align 4
  br label %b4
b4:
  %v27 = icmp ne i64 %v5, 0
  br i1 %v27, label %b5, label %b6
b5:
  %v28 = load <8 x float>, ptr %v3, align 4
  %v29 = fadd <8 x float> %v28, %v8
  store <8 x float> %v29, ptr %v3, align 4
  %v30 = load <8 x float>, ptr %v6, align 4
  %v31 = fadd <8 x float> %v30, %v9
  store <8 x float> %v31, ptr %v6, align 4
  br label %b6
b6:
  ret void
}
define internal void @backward_13(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 73
  %v6 = load ptr, ptr %v5, align 4
  %v10 = getelementptr inbounds i64, ptr %v4, i64 3
  %v11 = load i64, ptr %v10, align 8
  %v12 = getelementptr inbounds i64, ptr %v4, i64 4
  %v13 = load i64, ptr %v12, align 8
  %v16 = load i64, ptr %v1, align 8
  %v20 = getelementptr inbounds ptr, ptr %v0, i64 62
  %v21 = load ptr, ptr %v20, align 4
  %v22 = getelementptr inbounds i64, ptr %v1, i64 1
  %v23 = load i64, ptr %v22, align 8
  %v32 = getelementptr inbounds ptr, ptr %v0, i64 66
  %v33 = load ptr, ptr %v32, align 4
  %v7 = getelementptr inbounds float, ptr %v6, i64 1088
  %v8 = mul i64 %v2, 34656
  %v9 = getelementptr inbounds float, ptr %v7, i64 %v8
  br label %b0
b0:
  %v14 = phi i64 [ %v11, %entry ], [ %v35, %b5 ]
  %v15 = icmp slt i64 %v14, %v13
  br i1 %v15, label %b1, label %b2
b1:
  %v27 = mul i64 %v14, 8
  br label %b3
b3:
  %v17 = phi i64 [ 0, %b1 ], [ %v31, %b4 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v30, %b4 ]
  %v19 = icmp slt i64 %v17, %v16
  br i1 %v19, label %b4, label %b5
b4:
  %v24 = mul i64 %v17, %v23
  %v25 = mul i64 %v24, 8
  %v26 = getelementptr inbounds float, ptr %v21, i64 %v25
  %v28 = getelementptr inbounds float, ptr %v26, i64 %v27
  %v29 = load <8 x float>, ptr %v28, align 4
  %v30 = fadd <8 x float> %v18, %v29
  %v31 = add nsw i64 %v17, 1
  br label %b3
b5:
  %v34 = getelementptr inbounds float, ptr %v33, i64 %v27
  store <8 x float> %v18, ptr %v34, align 4
  %v35 = add nsw i64 %v14, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_14(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 73
  %v6 = load ptr, ptr %v5, align 4
  %v10 = getelementptr inbounds ptr, ptr %v0, i64 61
  %v11 = load ptr, ptr %v10, align 4
  %v12 = getelementptr inbounds i64, ptr %v1, i64 1
  %v13 = load i64, ptr %v12, align 8
  %v14 = load i64, ptr %v1, align 8
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 26
  %v17 = load ptr, ptr %v16, align 4
  %v18 = getelementptr inbounds i64, ptr %v1, i64 6
  %v19 = load i64, ptr %v18, align 8
  %v20 = getelementptr inbounds ptr, ptr %v0, i64 48
  %v21 = load ptr, ptr %v20, align 4
  %v22 = getelementptr inbounds ptr, ptr %v0, i64 27
  %v23 = load ptr, ptr %v22, align 4
  %v24 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v25 = load ptr, ptr %v24, align 4
  %v7 = getelementptr inbounds float, ptr %v6, i64 1088
  %v8 = mul i64 %v2, 34656
  %v9 = getelementptr inbounds float, ptr %v7, i64 %v8
  %v15 = mul i64 %v14, %v13
  call void @outer_one_2_8_8(ptr %v11, i64 8, i64 8, i64 %v15, ptr %v9, i64 %v2, i64 %v3, ptr %v21, i64 8, i64 8, ptr %v17, i64 8, i64 %v19, ptr %v25, i64 8, i64 8, ptr %v23, i64 8, i64 %v19)
  ret void
}
define internal void @backward_15(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 73
  %v6 = load ptr, ptr %v5, align 4
  %v10 = getelementptr inbounds i64, ptr %v4, i64 3
  %v11 = load i64, ptr %v10, align 8
  %v12 = getelementptr inbounds i64, ptr %v4, i64 4
  %v13 = load i64, ptr %v12, align 8
  %v16 = load i64, ptr %v1, align 8
  %v20 = getelementptr inbounds ptr, ptr %v0, i64 61
  %v21 = load ptr, ptr %v20, align 4
  %v22 = getelementptr inbounds i64, ptr %v1, i64 1
  %v23 = load i64, ptr %v22, align 8
  %v32 = getelementptr inbounds ptr, ptr %v0, i64 67
  %v33 = load ptr, ptr %v32, align 4
  %v7 = getelementptr inbounds float, ptr %v6, i64 1088
  %v8 = mul i64 %v2, 34656
  %v9 = getelementptr inbounds float, ptr %v7, i64 %v8
  br label %b0
b0:
  %v14 = phi i64 [ %v11, %entry ], [ %v35, %b5 ]
  %v15 = icmp slt i64 %v14, %v13
  br i1 %v15, label %b1, label %b2
b1:
  %v27 = mul i64 %v14, 8
  br label %b3
b3:
  %v17 = phi i64 [ 0, %b1 ], [ %v31, %b4 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v30, %b4 ]
  %v19 = icmp slt i64 %v17, %v16
  br i1 %v19, label %b4, label %b5
b4:
  %v24 = mul i64 %v17, %v23
  %v25 = mul i64 %v24, 8
  %v26 = getelementptr inbounds float, ptr %v21, i64 %v25
  %v28 = getelementptr inbounds float, ptr %v26, i64 %v27
  %v29 = load <8 x float>, ptr %v28, align 4
  %v30 = fadd <8 x float> %v18, %v29
  %v31 = add nsw i64 %v17, 1
  br label %b3
b5:
  %v34 = getelementptr inbounds float, ptr %v33, i64 %v27
  store <8 x float> %v18, ptr %v34, align 4
  %v35 = add nsw i64 %v14, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_16(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 73
  %v6 = load ptr, ptr %v5, align 4
  %v10 = getelementptr inbounds ptr, ptr %v0, i64 57
  %v11 = load ptr, ptr %v10, align 4
  %v12 = getelementptr inbounds i64, ptr %v1, i64 1
  %v13 = load i64, ptr %v12, align 8
  %v14 = load i64, ptr %v1, align 8
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 28
  %v17 = load ptr, ptr %v16, align 4
  %v18 = getelementptr inbounds i64, ptr %v1, i64 6
  %v19 = load i64, ptr %v18, align 8
  %v20 = getelementptr inbounds ptr, ptr %v0, i64 48
  %v21 = load ptr, ptr %v20, align 4
  %v7 = getelementptr inbounds float, ptr %v6, i64 1088
  %v8 = mul i64 %v2, 34656
  %v9 = getelementptr inbounds float, ptr %v7, i64 %v8
  %v15 = mul i64 %v14, %v13
  call void @outer_one_2_8(ptr %v11, i64 8, i64 8, i64 %v15, ptr %v9, i64 %v2, i64 %v3, ptr %v21, i64 8, i64 8, ptr %v17, i64 8, i64 %v19)
  ret void
}
define internal void @outer_one_2_8(ptr %v0, i64 %v1, i64 %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6, ptr %v7, i64 %v8, i64 %v9, ptr %v10, i64 %v11, i64 %v12) #2 {
entry:
  %v13 = add i64 %v9, 7
  %v14 = and i64 %v13, -8
  %v15 = icmp slt i64 %v14, 512
  %v16 = select i1 %v15, i64 %v14, i64 512
  %v17 = mul i64 384, %v16
  %v18 = getelementptr inbounds float, ptr %v4, i64 %v17
  %v19 = add i64 %v2, 2
  %v20 = sdiv i64 %v19, 3
  %v21 = add i64 %v5, 1
  %v22 = mul i64 %v20, %v5
  %v23 = sdiv i64 %v22, %v6
  %v24 = mul i64 %v23, 3
  %v25 = icmp slt i64 %v24, %v2
  %v26 = select i1 %v25, i64 %v24, i64 %v2
  %v27 = mul i64 %v20, %v21
  %v28 = sdiv i64 %v27, %v6
  %v29 = mul i64 %v28, 3
  %v30 = icmp slt i64 %v29, %v2
  %v31 = select i1 %v30, i64 %v29, i64 %v2
  %v32 = or i64 %v3, %v12
  %v33 = icmp eq i64 %v32, 0
  br i1 %v33, label %b0, label %b1
b0:
  %v38 = mul i64 %v9, 4
  br label %b2
b2:
  %v34 = phi i64 [ %v26, %b0 ], [ %v39, %b3 ]
  %v35 = icmp slt i64 %v34, %v31
  br i1 %v35, label %b3, label %b4
b3:
  %v36 = mul i64 %v34, %v11
  %v37 = getelementptr inbounds float, ptr %v10, i64 %v36
  call void @llvm.memset.p0.i64(ptr %v37, i8 0, i64 %v38, i1 0)
  %v39 = add nsw i64 %v34, 1
  br label %b2
b4:
  br label %b1
b1:
  %v45 = sub i64 %v9, 8
  %v46 = icmp slt i64 %v9, %v45
  %v47 = select i1 %v46, i64 %v9, i64 %v45
  %v73 = icmp eq i64 %v9, %v9
  %v74 = mul i64 %v45, 384
  %v75 = getelementptr inbounds float, ptr %v4, i64 %v74
  br label %b5
b5:
  %v40 = phi i64 [ 0, %b1 ], [ %v166, %b21 ]
  %v41 = icmp slt i64 %v40, %v3
  br i1 %v41, label %b6, label %b7
b6:
  %v42 = sub i64 %v3, %v40
  %v43 = icmp slt i64 %v42, 384
  %v44 = select i1 %v43, i64 %v42, i64 384
  %v52 = mul i64 %v40, %v8
  br label %b8
b8:
  %v48 = phi i64 [ 0, %b6 ], [ %v72, %b13 ]
  %v49 = icmp slt i64 %v48, %v47
  br i1 %v49, label %b9, label %b10
b9:
  %v50 = mul i64 %v48, 384
  %v51 = getelementptr inbounds float, ptr %v4, i64 %v50
  %v53 = add i64 %v52, %v48
  %v54 = getelementptr inbounds float, ptr %v7, i64 %v53
  br label %b11
b11:
  %v55 = phi i64 [ 0, %b9 ], [ %v71, %b12 ]
  %v56 = icmp slt i64 %v55, %v44
  br i1 %v56, label %b12, label %b13
b12:
  %v57 = mul i64 %v55, %v8
  %v58 = getelementptr inbounds float, ptr %v54, i64 %v57
  %v59 = mul i64 %v55, 32
  %v60 = getelementptr inbounds float, ptr %v51, i64 %v59
  %v61 = load <8 x float>, ptr %v58, align 4
  store <8 x float> %v61, ptr %v60, align 4
  %v62 = getelementptr inbounds float, ptr %v58, i64 8
  %v63 = load <8 x float>, ptr %v62, align 4
  %v64 = getelementptr inbounds float, ptr %v60, i64 8
  store <8 x float> %v63, ptr %v64, align 4
  %v65 = getelementptr inbounds float, ptr %v58, i64 16
  %v66 = load <8 x float>, ptr %v65, align 4
  %v67 = getelementptr inbounds float, ptr %v60, i64 16
  store <8 x float> %v66, ptr %v67, align 4
  %v68 = getelementptr inbounds float, ptr %v58, i64 24
  %v69 = load <8 x float>, ptr %v68, align 4
  %v70 = getelementptr inbounds float, ptr %v60, i64 24
  store <8 x float> %v69, ptr %v70, align 4
  %v71 = add nsw i64 %v55, 1
  br label %b11
b13:
  %v72 = add nsw i64 %v48, 32
  br label %b8
b10:
  br i1 %v73, label %b14, label %b15
b14:
  %v76 = add i64 %v52, %v45
  %v77 = getelementptr inbounds float, ptr %v7, i64 %v76
  br label %b16
b16:
  %v78 = phi i64 [ 0, %b14 ], [ %v85, %b17 ]
  %v79 = icmp slt i64 %v78, %v44
  br i1 %v79, label %b17, label %b18
b17:
  %v80 = mul i64 %v78, %v8
  %v81 = getelementptr inbounds float, ptr %v77, i64 %v80
  %v82 = mul i64 %v78, 8
  %v83 = getelementptr inbounds float, ptr %v75, i64 %v82
  %v84 = load <8 x float>, ptr %v81, align 4
  store <8 x float> %v84, ptr %v83, align 4
  %v85 = add nsw i64 %v78, 1
  br label %b16
b18:
  br label %b15
b15:
  %v94 = mul i64 %v40, %v1
  %v135 = or i64 %v40, %v12
  br label %b19
b19:
  %v86 = phi i64 [ %v26, %b15 ], [ %v165, %b42 ]
  %v87 = icmp slt i64 %v86, %v31
  br i1 %v87, label %b20, label %b21
b20:
  %v88 = sub i64 %v31, %v86
  %v89 = icmp slt i64 %v88, 96
  %v90 = select i1 %v89, i64 %v88, i64 96
  %v91 = sdiv i64 %v90, 3
  %v92 = mul i64 %v91, 3
  %v93 = sub i64 %v90, %v92
  %v95 = add i64 %v94, %v86
  %v96 = getelementptr inbounds float, ptr %v0, i64 %v95
  %v103 = sub i64 %v91, 1
  %v112 = icmp sge i64 %v103, 0
  %v113 = mul i64 %v103, 3
  %v115 = mul i64 %v103, 1168
  %v122 = mul i64 %v91, 1168
  br label %b22
b22:
  %v97 = phi i64 [ 0, %b20 ], [ %v130, %b32 ]
  %v98 = icmp slt i64 %v97, %v44
  br i1 %v98, label %b23, label %b24
b23:
  %v99 = mul i64 %v97, %v1
  %v100 = getelementptr inbounds float, ptr %v96, i64 %v99
  %v101 = mul i64 %v97, 3
  %v102 = getelementptr inbounds float, ptr %v18, i64 %v101
  br label %b25
b25:
  %v104 = phi i64 [ 0, %b23 ], [ %v111, %b26 ]
  %v105 = icmp slt i64 %v104, %v103
  br i1 %v105, label %b26, label %b27
b26:
  %v106 = mul i64 %v104, 3
  %v107 = getelementptr inbounds float, ptr %v100, i64 %v106
  %v108 = mul i64 %v104, 1168
  %v109 = getelementptr inbounds float, ptr %v102, i64 %v108
  %v110 = load <4 x float>, ptr %v107, align 4
  store <4 x float> %v110, ptr %v109, align 4
  %v111 = add nsw i64 %v104, 1
  br label %b25
b27:
  br i1 %v112, label %b28, label %b29
b28:
  %v114 = getelementptr inbounds float, ptr %v100, i64 %v113
  %v116 = getelementptr inbounds float, ptr %v102, i64 %v115
  %v117 = load <2 x float>, ptr %v114, align 4
  store <2 x float> %v117, ptr %v116, align 4
  %v118 = getelementptr inbounds float, ptr %v114, i64 2
  %v119 = load float, ptr %v118, align 4
  %v120 = getelementptr inbounds float, ptr %v116, i64 2
  store float %v119, ptr %v120, align 4
  br label %b29
b29:
  %v121 = getelementptr inbounds float, ptr %v100, i64 %v92
  %v123 = getelementptr inbounds float, ptr %v102, i64 %v122
  br label %b30
b30:
  %v124 = phi i64 [ 0, %b29 ], [ %v129, %b31 ]
  %v125 = icmp slt i64 %v124, %v93
  br i1 %v125, label %b31, label %b32
b31:
  %v126 = getelementptr inbounds float, ptr %v121, i64 %v124
  %v127 = load float, ptr %v126, align 4
  %v128 = getelementptr inbounds float, ptr %v123, i64 %v124
  store float %v127, ptr %v128, align 4
  %v129 = add nsw i64 %v124, 1
  br label %b30, !llvm.loop !3
b32:
  %v130 = add nsw i64 %v97, 1
  br label %b22
b24:
  %v146 = icmp slt i64 %v92, %v90
  %v147 = add i64 %v86, %v92
  %v148 = getelementptr inbounds float, ptr %v18, i64 %v122
  %v149 = mul i64 %v147, %v11
  br label %b33
b33:
  %v131 = phi i64 [ 0, %b24 ], [ %v152, %b40 ]
  %v132 = icmp slt i64 %v131, %v47
  br i1 %v132, label %b34, label %b35
b34:
  %v133 = mul i64 %v131, 384
  %v134 = getelementptr inbounds float, ptr %v4, i64 %v133
  br label %b36
b36:
  %v136 = phi i64 [ 0, %b34 ], [ %v145, %b37 ]
  %v137 = icmp slt i64 %v136, %v91
  br i1 %v137, label %b37, label %b38
b37:
  %v138 = mul i64 %v136, 3
  %v139 = add i64 %v86, %v138
  %v140 = mul i64 %v136, 1168
  %v141 = getelementptr inbounds float, ptr %v18, i64 %v140
  %v142 = mul i64 %v139, %v11
  %v143 = add i64 %v142, %v131
  %v144 = getelementptr inbounds float, ptr %v10, i64 %v143
  call void @outer_3x32(ptr %v141, ptr %v134, i64 %v44, ptr %v144, i64 %v11, i64 %v135)
  %v145 = add nsw i64 %v136, 1
  br label %b36
b38:
  br i1 %v146, label %b39, label %b40
b39:
  %v150 = add i64 %v149, %v131
  %v151 = getelementptr inbounds float, ptr %v10, i64 %v150
  call void @outer_2x32(ptr %v148, ptr %v134, i64 %v44, ptr %v151, i64 %v11, i64 %v135)
  br label %b40
b40:
  %v152 = add nsw i64 %v131, 32
  br label %b33
b35:
  br i1 %v73, label %b41, label %b42
b41:
  br label %b43
b43:
  %v153 = phi i64 [ 0, %b41 ], [ %v162, %b44 ]
  %v154 = icmp slt i64 %v153, %v91
  br i1 %v154, label %b44, label %b45
b44:
  %v155 = mul i64 %v153, 3
  %v156 = add i64 %v86, %v155
  %v157 = mul i64 %v153, 1168
  %v158 = getelementptr inbounds float, ptr %v18, i64 %v157
  %v159 = mul i64 %v156, %v11
  %v160 = add i64 %v159, %v45
  %v161 = getelementptr inbounds float, ptr %v10, i64 %v160
  call void @outer_3x8(ptr %v158, ptr %v75, i64 %v44, ptr %v161, i64 %v11, i64 %v135)
  %v162 = add nsw i64 %v153, 1
  br label %b43
b45:
  br i1 %v146, label %b46, label %b47
b46:
  %v163 = add i64 %v149, %v45
  %v164 = getelementptr inbounds float, ptr %v10, i64 %v163
  call void @outer_2x8(ptr %v148, ptr %v75, i64 %v44, ptr %v164, i64 %v11, i64 %v135)
  br label %b47
b47:
  br label %b42
b42:
  %v165 = add nsw i64 %v86, 96
  br label %b19
b21:
  %v166 = add nsw i64 %v40, 384
  br label %b5
b7:
  ret void
}
define internal void @backward_17(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 73
  %v6 = load ptr, ptr %v5, align 4
  %v10 = getelementptr inbounds ptr, ptr %v0, i64 60
  %v11 = load ptr, ptr %v10, align 4
  %v12 = getelementptr inbounds i64, ptr %v1, i64 1
  %v13 = load i64, ptr %v12, align 8
  %v14 = load i64, ptr %v1, align 8
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 29
  %v17 = load ptr, ptr %v16, align 4
  %v18 = getelementptr inbounds i64, ptr %v1, i64 6
  %v19 = load i64, ptr %v18, align 8
  %v20 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v21 = load ptr, ptr %v20, align 4
  %v7 = getelementptr inbounds float, ptr %v6, i64 1088
  %v8 = mul i64 %v2, 34656
  %v9 = getelementptr inbounds float, ptr %v7, i64 %v8
  %v15 = mul i64 %v14, %v13
  call void @outer_one_2_8(ptr %v11, i64 8, i64 8, i64 %v15, ptr %v9, i64 %v2, i64 %v3, ptr %v21, i64 8, i64 8, ptr %v17, i64 8, i64 %v19)
  ret void
}
define internal void @backward_18(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 73
  %v6 = load ptr, ptr %v5, align 4
  %v10 = getelementptr inbounds i64, ptr %v4, i64 3
  %v11 = load i64, ptr %v10, align 8
  %v12 = getelementptr inbounds i64, ptr %v4, i64 4
  %v13 = load i64, ptr %v12, align 8
  %v16 = load i64, ptr %v1, align 8
  %v20 = getelementptr inbounds ptr, ptr %v0, i64 60
  %v21 = load ptr, ptr %v20, align 4
  %v22 = getelementptr inbounds i64, ptr %v1, i64 1
  %v23 = load i64, ptr %v22, align 8
  %v32 = getelementptr inbounds ptr, ptr %v0, i64 68
  %v33 = load ptr, ptr %v32, align 4
  %v7 = getelementptr inbounds float, ptr %v6, i64 1088
  %v8 = mul i64 %v2, 34656
  %v9 = getelementptr inbounds float, ptr %v7, i64 %v8
  br label %b0
b0:
  %v14 = phi i64 [ %v11, %entry ], [ %v35, %b5 ]
  %v15 = icmp slt i64 %v14, %v13
  br i1 %v15, label %b1, label %b2
b1:
  %v27 = mul i64 %v14, 8
  br label %b3
b3:
  %v17 = phi i64 [ 0, %b1 ], [ %v31, %b4 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v30, %b4 ]
  %v19 = icmp slt i64 %v17, %v16
  br i1 %v19, label %b4, label %b5
b4:
  %v24 = mul i64 %v17, %v23
  %v25 = mul i64 %v24, 8
  %v26 = getelementptr inbounds float, ptr %v21, i64 %v25
  %v28 = getelementptr inbounds float, ptr %v26, i64 %v27
  %v29 = load <8 x float>, ptr %v28, align 4
  %v30 = fadd <8 x float> %v18, %v29
  %v31 = add nsw i64 %v17, 1
  br label %b3
b5:
  %v34 = getelementptr inbounds float, ptr %v33, i64 %v27
  store <8 x float> %v18, ptr %v34, align 4
  %v35 = add nsw i64 %v14, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_19(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 73
  %v6 = load ptr, ptr %v5, align 4
  %v10 = getelementptr inbounds ptr, ptr %v0, i64 58
  %v11 = load ptr, ptr %v10, align 4
  %v12 = getelementptr inbounds i64, ptr %v1, i64 1
  %v13 = load i64, ptr %v12, align 8
  %v14 = load i64, ptr %v1, align 8
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 30
  %v17 = load ptr, ptr %v16, align 4
  %v18 = getelementptr inbounds i64, ptr %v1, i64 6
  %v19 = load i64, ptr %v18, align 8
  %v20 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v21 = load ptr, ptr %v20, align 4
  %v24 = getelementptr inbounds ptr, ptr %v0, i64 31
  %v25 = load ptr, ptr %v24, align 4
  %v26 = getelementptr inbounds ptr, ptr %v0, i64 48
  %v27 = load ptr, ptr %v26, align 4
  %v7 = getelementptr inbounds float, ptr %v6, i64 1088
  %v8 = mul i64 %v2, 34656
  %v9 = getelementptr inbounds float, ptr %v7, i64 %v8
  %v15 = mul i64 %v14, %v13
  %v22 = mul i64 %v13, 8
  %v23 = getelementptr inbounds float, ptr %v21, i64 %v22
  call void @outer_one_1_8_8(ptr %v11, i64 16, i64 16, i64 %v15, ptr %v9, i64 %v2, i64 %v3, ptr %v23, i64 8, i64 8, ptr %v17, i64 8, i64 %v19, ptr %v27, i64 8, i64 8, ptr %v25, i64 8, i64 %v19)
  ret void
}
define internal void @outer_one_1_8_8(ptr %v0, i64 %v1, i64 %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6, ptr %v7, i64 %v8, i64 %v9, ptr %v10, i64 %v11, i64 %v12, ptr %v13, i64 %v14, i64 %v15, ptr %v16, i64 %v17, i64 %v18) #2 {
entry:
  %v19 = add i64 %v9, 7
  %v20 = and i64 %v19, -8
  %v21 = add i64 %v15, 7
  %v22 = and i64 %v21, -8
  %v23 = add i64 %v20, %v22
  %v24 = icmp slt i64 %v23, 512
  %v25 = select i1 %v24, i64 %v23, i64 512
  %v26 = mul i64 384, %v25
  %v27 = getelementptr inbounds float, ptr %v4, i64 %v26
  %v28 = add i64 %v2, 2
  %v29 = sdiv i64 %v28, 3
  %v30 = add i64 %v5, 1
  %v31 = mul i64 %v29, %v5
  %v32 = sdiv i64 %v31, %v6
  %v33 = mul i64 %v32, 3
  %v34 = icmp slt i64 %v33, %v2
  %v35 = select i1 %v34, i64 %v33, i64 %v2
  %v36 = mul i64 %v29, %v30
  %v37 = sdiv i64 %v36, %v6
  %v38 = mul i64 %v37, 3
  %v39 = icmp slt i64 %v38, %v2
  %v40 = select i1 %v39, i64 %v38, i64 %v2
  %v41 = or i64 %v3, %v12
  %v42 = icmp eq i64 %v41, 0
  br i1 %v42, label %b0, label %b1
b0:
  %v47 = mul i64 %v9, 4
  br label %b2
b2:
  %v43 = phi i64 [ %v35, %b0 ], [ %v48, %b3 ]
  %v44 = icmp slt i64 %v43, %v40
  br i1 %v44, label %b3, label %b4
b3:
  %v45 = mul i64 %v43, %v11
  %v46 = getelementptr inbounds float, ptr %v10, i64 %v45
  call void @llvm.memset.p0.i64(ptr %v46, i8 0, i64 %v47, i1 0)
  %v48 = add nsw i64 %v43, 1
  br label %b2
b4:
  br label %b1
b1:
  %v49 = or i64 %v3, %v18
  %v50 = icmp eq i64 %v49, 0
  br i1 %v50, label %b5, label %b6
b5:
  %v55 = mul i64 %v15, 4
  br label %b7
b7:
  %v51 = phi i64 [ %v35, %b5 ], [ %v56, %b8 ]
  %v52 = icmp slt i64 %v51, %v40
  br i1 %v52, label %b8, label %b9
b8:
  %v53 = mul i64 %v51, %v17
  %v54 = getelementptr inbounds float, ptr %v16, i64 %v53
  call void @llvm.memset.p0.i64(ptr %v54, i8 0, i64 %v55, i1 0)
  %v56 = add nsw i64 %v51, 1
  br label %b7
b9:
  br label %b6
b6:
  %v62 = mul i64 %v20, 384
  %v63 = getelementptr inbounds float, ptr %v4, i64 %v62
  %v64 = sub i64 %v9, 8
  %v65 = icmp slt i64 %v9, %v64
  %v66 = select i1 %v65, i64 %v9, i64 %v64
  %v92 = icmp eq i64 %v9, %v9
  %v93 = mul i64 %v64, 384
  %v94 = getelementptr inbounds float, ptr %v4, i64 %v93
  %v105 = sub i64 %v15, 8
  %v106 = icmp slt i64 %v15, %v105
  %v107 = select i1 %v106, i64 %v15, i64 %v105
  %v133 = icmp eq i64 %v15, %v15
  %v134 = mul i64 %v105, 384
  %v135 = getelementptr inbounds float, ptr %v63, i64 %v134
  br label %b10
b10:
  %v57 = phi i64 [ 0, %b6 ], [ %v257, %b37 ]
  %v58 = icmp slt i64 %v57, %v3
  br i1 %v58, label %b11, label %b12
b11:
  %v59 = sub i64 %v3, %v57
  %v60 = icmp slt i64 %v59, 384
  %v61 = select i1 %v60, i64 %v59, i64 384
  %v71 = mul i64 %v57, %v8
  br label %b13
b13:
  %v67 = phi i64 [ 0, %b11 ], [ %v91, %b18 ]
  %v68 = icmp slt i64 %v67, %v66
  br i1 %v68, label %b14, label %b15
b14:
  %v69 = mul i64 %v67, 384
  %v70 = getelementptr inbounds float, ptr %v4, i64 %v69
  %v72 = add i64 %v71, %v67
  %v73 = getelementptr inbounds float, ptr %v7, i64 %v72
  br label %b16
b16:
  %v74 = phi i64 [ 0, %b14 ], [ %v90, %b17 ]
  %v75 = icmp slt i64 %v74, %v61
  br i1 %v75, label %b17, label %b18
b17:
  %v76 = mul i64 %v74, %v8
  %v77 = getelementptr inbounds float, ptr %v73, i64 %v76
  %v78 = mul i64 %v74, 32
  %v79 = getelementptr inbounds float, ptr %v70, i64 %v78
  %v80 = load <8 x float>, ptr %v77, align 4
  store <8 x float> %v80, ptr %v79, align 4
  %v81 = getelementptr inbounds float, ptr %v77, i64 8
  %v82 = load <8 x float>, ptr %v81, align 4
  %v83 = getelementptr inbounds float, ptr %v79, i64 8
  store <8 x float> %v82, ptr %v83, align 4
  %v84 = getelementptr inbounds float, ptr %v77, i64 16
  %v85 = load <8 x float>, ptr %v84, align 4
  %v86 = getelementptr inbounds float, ptr %v79, i64 16
  store <8 x float> %v85, ptr %v86, align 4
  %v87 = getelementptr inbounds float, ptr %v77, i64 24
  %v88 = load <8 x float>, ptr %v87, align 4
  %v89 = getelementptr inbounds float, ptr %v79, i64 24
  store <8 x float> %v88, ptr %v89, align 4
  %v90 = add nsw i64 %v74, 1
  br label %b16
b18:
  %v91 = add nsw i64 %v67, 32
  br label %b13
b15:
  br i1 %v92, label %b19, label %b20
b19:
  %v95 = add i64 %v71, %v64
  %v96 = getelementptr inbounds float, ptr %v7, i64 %v95
  br label %b21
b21:
  %v97 = phi i64 [ 0, %b19 ], [ %v104, %b22 ]
  %v98 = icmp slt i64 %v97, %v61
  br i1 %v98, label %b22, label %b23
b22:
  %v99 = mul i64 %v97, %v8
  %v100 = getelementptr inbounds float, ptr %v96, i64 %v99
  %v101 = mul i64 %v97, 8
  %v102 = getelementptr inbounds float, ptr %v94, i64 %v101
  %v103 = load <8 x float>, ptr %v100, align 4
  store <8 x float> %v103, ptr %v102, align 4
  %v104 = add nsw i64 %v97, 1
  br label %b21
b23:
  br label %b20
b20:
  %v112 = mul i64 %v57, %v14
  br label %b24
b24:
  %v108 = phi i64 [ 0, %b20 ], [ %v132, %b29 ]
  %v109 = icmp slt i64 %v108, %v107
  br i1 %v109, label %b25, label %b26
b25:
  %v110 = mul i64 %v108, 384
  %v111 = getelementptr inbounds float, ptr %v63, i64 %v110
  %v113 = add i64 %v112, %v108
  %v114 = getelementptr inbounds float, ptr %v13, i64 %v113
  br label %b27
b27:
  %v115 = phi i64 [ 0, %b25 ], [ %v131, %b28 ]
  %v116 = icmp slt i64 %v115, %v61
  br i1 %v116, label %b28, label %b29
b28:
  %v117 = mul i64 %v115, %v14
  %v118 = getelementptr inbounds float, ptr %v114, i64 %v117
  %v119 = mul i64 %v115, 32
  %v120 = getelementptr inbounds float, ptr %v111, i64 %v119
  %v121 = load <8 x float>, ptr %v118, align 4
  store <8 x float> %v121, ptr %v120, align 4
  %v122 = getelementptr inbounds float, ptr %v118, i64 8
  %v123 = load <8 x float>, ptr %v122, align 4
  %v124 = getelementptr inbounds float, ptr %v120, i64 8
  store <8 x float> %v123, ptr %v124, align 4
  %v125 = getelementptr inbounds float, ptr %v118, i64 16
  %v126 = load <8 x float>, ptr %v125, align 4
  %v127 = getelementptr inbounds float, ptr %v120, i64 16
  store <8 x float> %v126, ptr %v127, align 4
  %v128 = getelementptr inbounds float, ptr %v118, i64 24
  %v129 = load <8 x float>, ptr %v128, align 4
  %v130 = getelementptr inbounds float, ptr %v120, i64 24
  store <8 x float> %v129, ptr %v130, align 4
  %v131 = add nsw i64 %v115, 1
  br label %b27
b29:
  %v132 = add nsw i64 %v108, 32
  br label %b24
b26:
  br i1 %v133, label %b30, label %b31
b30:
  %v136 = add i64 %v112, %v105
  %v137 = getelementptr inbounds float, ptr %v13, i64 %v136
  br label %b32
b32:
  %v138 = phi i64 [ 0, %b30 ], [ %v145, %b33 ]
  %v139 = icmp slt i64 %v138, %v61
  br i1 %v139, label %b33, label %b34
b33:
  %v140 = mul i64 %v138, %v14
  %v141 = getelementptr inbounds float, ptr %v137, i64 %v140
  %v142 = mul i64 %v138, 8
  %v143 = getelementptr inbounds float, ptr %v135, i64 %v142
  %v144 = load <8 x float>, ptr %v141, align 4
  store <8 x float> %v144, ptr %v143, align 4
  %v145 = add nsw i64 %v138, 1
  br label %b32
b34:
  br label %b31
b31:
  %v154 = mul i64 %v57, %v1
  %v195 = or i64 %v57, %v12
  %v229 = or i64 %v57, %v18
  br label %b35
b35:
  %v146 = phi i64 [ %v35, %b31 ], [ %v256, %b73 ]
  %v147 = icmp slt i64 %v146, %v40
  br i1 %v147, label %b36, label %b37
b36:
  %v148 = sub i64 %v40, %v146
  %v149 = icmp slt i64 %v148, 96
  %v150 = select i1 %v149, i64 %v148, i64 96
  %v151 = sdiv i64 %v150, 3
  %v152 = mul i64 %v151, 3
  %v153 = sub i64 %v150, %v152
  %v155 = add i64 %v154, %v146
  %v156 = getelementptr inbounds float, ptr %v0, i64 %v155
  %v163 = sub i64 %v151, 1
  %v172 = icmp sge i64 %v163, 0
  %v173 = mul i64 %v163, 3
  %v175 = mul i64 %v163, 1168
  %v182 = mul i64 %v151, 1168
  br label %b38
b38:
  %v157 = phi i64 [ 0, %b36 ], [ %v190, %b48 ]
  %v158 = icmp slt i64 %v157, %v61
  br i1 %v158, label %b39, label %b40
b39:
  %v159 = mul i64 %v157, %v1
  %v160 = getelementptr inbounds float, ptr %v156, i64 %v159
  %v161 = mul i64 %v157, 3
  %v162 = getelementptr inbounds float, ptr %v27, i64 %v161
  br label %b41
b41:
  %v164 = phi i64 [ 0, %b39 ], [ %v171, %b42 ]
  %v165 = icmp slt i64 %v164, %v163
  br i1 %v165, label %b42, label %b43
b42:
  %v166 = mul i64 %v164, 3
  %v167 = getelementptr inbounds float, ptr %v160, i64 %v166
  %v168 = mul i64 %v164, 1168
  %v169 = getelementptr inbounds float, ptr %v162, i64 %v168
  %v170 = load <4 x float>, ptr %v167, align 4
  store <4 x float> %v170, ptr %v169, align 4
  %v171 = add nsw i64 %v164, 1
  br label %b41
b43:
  br i1 %v172, label %b44, label %b45
b44:
  %v174 = getelementptr inbounds float, ptr %v160, i64 %v173
  %v176 = getelementptr inbounds float, ptr %v162, i64 %v175
  %v177 = load <2 x float>, ptr %v174, align 4
  store <2 x float> %v177, ptr %v176, align 4
  %v178 = getelementptr inbounds float, ptr %v174, i64 2
  %v179 = load float, ptr %v178, align 4
  %v180 = getelementptr inbounds float, ptr %v176, i64 2
  store float %v179, ptr %v180, align 4
  br label %b45
b45:
  %v181 = getelementptr inbounds float, ptr %v160, i64 %v152
  %v183 = getelementptr inbounds float, ptr %v162, i64 %v182
  br label %b46
b46:
  %v184 = phi i64 [ 0, %b45 ], [ %v189, %b47 ]
  %v185 = icmp slt i64 %v184, %v153
  br i1 %v185, label %b47, label %b48
b47:
  %v186 = getelementptr inbounds float, ptr %v181, i64 %v184
  %v187 = load float, ptr %v186, align 4
  %v188 = getelementptr inbounds float, ptr %v183, i64 %v184
  store float %v187, ptr %v188, align 4
  %v189 = add nsw i64 %v184, 1
  br label %b46, !llvm.loop !6
b48:
  %v190 = add nsw i64 %v157, 1
  br label %b38
b40:
  %v206 = icmp slt i64 %v152, %v150
  %v207 = add i64 %v146, %v152
  %v208 = getelementptr inbounds float, ptr %v27, i64 %v182
  %v209 = mul i64 %v207, %v11
  br label %b49
b49:
  %v191 = phi i64 [ 0, %b40 ], [ %v212, %b56 ]
  %v192 = icmp slt i64 %v191, %v66
  br i1 %v192, label %b50, label %b51
b50:
  %v193 = mul i64 %v191, 384
  %v194 = getelementptr inbounds float, ptr %v4, i64 %v193
  br label %b52
b52:
  %v196 = phi i64 [ 0, %b50 ], [ %v205, %b53 ]
  %v197 = icmp slt i64 %v196, %v151
  br i1 %v197, label %b53, label %b54
b53:
  %v198 = mul i64 %v196, 3
  %v199 = add i64 %v146, %v198
  %v200 = mul i64 %v196, 1168
  %v201 = getelementptr inbounds float, ptr %v27, i64 %v200
  %v202 = mul i64 %v199, %v11
  %v203 = add i64 %v202, %v191
  %v204 = getelementptr inbounds float, ptr %v10, i64 %v203
  call void @outer_3x32(ptr %v201, ptr %v194, i64 %v61, ptr %v204, i64 %v11, i64 %v195)
  %v205 = add nsw i64 %v196, 1
  br label %b52
b54:
  br i1 %v206, label %b55, label %b56
b55:
  %v210 = add i64 %v209, %v191
  %v211 = getelementptr inbounds float, ptr %v10, i64 %v210
  call void @outer_1x32(ptr %v208, ptr %v194, i64 %v61, ptr %v211, i64 %v11, i64 %v195)
  br label %b56
b56:
  %v212 = add nsw i64 %v191, 32
  br label %b49
b51:
  br i1 %v92, label %b57, label %b58
b57:
  br label %b59
b59:
  %v213 = phi i64 [ 0, %b57 ], [ %v222, %b60 ]
  %v214 = icmp slt i64 %v213, %v151
  br i1 %v214, label %b60, label %b61
b60:
  %v215 = mul i64 %v213, 3
  %v216 = add i64 %v146, %v215
  %v217 = mul i64 %v213, 1168
  %v218 = getelementptr inbounds float, ptr %v27, i64 %v217
  %v219 = mul i64 %v216, %v11
  %v220 = add i64 %v219, %v64
  %v221 = getelementptr inbounds float, ptr %v10, i64 %v220
  call void @outer_3x8(ptr %v218, ptr %v94, i64 %v61, ptr %v221, i64 %v11, i64 %v195)
  %v222 = add nsw i64 %v213, 1
  br label %b59
b61:
  br i1 %v206, label %b62, label %b63
b62:
  %v223 = add i64 %v209, %v64
  %v224 = getelementptr inbounds float, ptr %v10, i64 %v223
  call void @outer_1x8(ptr %v208, ptr %v94, i64 %v61, ptr %v224, i64 %v11, i64 %v195)
  br label %b63
b63:
  br label %b58
b58:
  %v240 = mul i64 %v207, %v17
  br label %b64
b64:
  %v225 = phi i64 [ 0, %b58 ], [ %v243, %b71 ]
  %v226 = icmp slt i64 %v225, %v107
  br i1 %v226, label %b65, label %b66
b65:
  %v227 = mul i64 %v225, 384
  %v228 = getelementptr inbounds float, ptr %v63, i64 %v227
  br label %b67
b67:
  %v230 = phi i64 [ 0, %b65 ], [ %v239, %b68 ]
  %v231 = icmp slt i64 %v230, %v151
  br i1 %v231, label %b68, label %b69
b68:
  %v232 = mul i64 %v230, 3
  %v233 = add i64 %v146, %v232
  %v234 = mul i64 %v230, 1168
  %v235 = getelementptr inbounds float, ptr %v27, i64 %v234
  %v236 = mul i64 %v233, %v17
  %v237 = add i64 %v236, %v225
  %v238 = getelementptr inbounds float, ptr %v16, i64 %v237
  call void @outer_3x32(ptr %v235, ptr %v228, i64 %v61, ptr %v238, i64 %v17, i64 %v229)
  %v239 = add nsw i64 %v230, 1
  br label %b67
b69:
  br i1 %v206, label %b70, label %b71
b70:
  %v241 = add i64 %v240, %v225
  %v242 = getelementptr inbounds float, ptr %v16, i64 %v241
  call void @outer_1x32(ptr %v208, ptr %v228, i64 %v61, ptr %v242, i64 %v17, i64 %v229)
  br label %b71
b71:
  %v243 = add nsw i64 %v225, 32
  br label %b64
b66:
  br i1 %v133, label %b72, label %b73
b72:
  br label %b74
b74:
  %v244 = phi i64 [ 0, %b72 ], [ %v253, %b75 ]
  %v245 = icmp slt i64 %v244, %v151
  br i1 %v245, label %b75, label %b76
b75:
  %v246 = mul i64 %v244, 3
  %v247 = add i64 %v146, %v246
  %v248 = mul i64 %v244, 1168
  %v249 = getelementptr inbounds float, ptr %v27, i64 %v248
  %v250 = mul i64 %v247, %v17
  %v251 = add i64 %v250, %v105
  %v252 = getelementptr inbounds float, ptr %v16, i64 %v251
  call void @outer_3x8(ptr %v249, ptr %v135, i64 %v61, ptr %v252, i64 %v17, i64 %v229)
  %v253 = add nsw i64 %v244, 1
  br label %b74
b76:
  br i1 %v206, label %b77, label %b78
b77:
  %v254 = add i64 %v240, %v105
  %v255 = getelementptr inbounds float, ptr %v16, i64 %v254
  call void @outer_1x8(ptr %v208, ptr %v135, i64 %v61, ptr %v255, i64 %v17, i64 %v229)
  br label %b78
b78:
  br label %b73
b73:
  %v256 = add nsw i64 %v146, 96
  br label %b35
b37:
  %v257 = add nsw i64 %v57, 384
  br label %b10
b12:
  ret void
}
define internal void @outer_1x32(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4, i64 %v5) #2 {
entry:
  call void @llvm.prefetch.p0(ptr %v3, i32 0, i32 3, i32 1)
  %v6 = getelementptr inbounds float, ptr %v3, i64 16
  call void @llvm.prefetch.p0(ptr %v6, i32 0, i32 3, i32 1)
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v31, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v21, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v24, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v27, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v30, %b1 ]
  %v12 = icmp slt i64 %v7, %v2
  br i1 %v12, label %b1, label %b2
b1:
  %v13 = mul i64 %v7, 32
  %v14 = getelementptr inbounds float, ptr %v1, i64 %v13
  %v15 = mul i64 %v7, 3
  %v16 = getelementptr inbounds float, ptr %v0, i64 %v15
  %v17 = load float, ptr %v16, align 4
  %v18 = insertelement <8 x float> poison, float %v17, i64 0
  %v19 = shufflevector <8 x float> %v18, <8 x float> poison, <8 x i32> zeroinitializer
  %v20 = load <8 x float>, ptr %v14, align 4
  %v21 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v19, <8 x float> %v20, <8 x float> %v8)
  %v22 = getelementptr inbounds float, ptr %v14, i64 8
  %v23 = load <8 x float>, ptr %v22, align 4
  %v24 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v19, <8 x float> %v23, <8 x float> %v9)
  %v25 = getelementptr inbounds float, ptr %v14, i64 16
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v19, <8 x float> %v26, <8 x float> %v10)
  %v28 = getelementptr inbounds float, ptr %v14, i64 24
  %v29 = load <8 x float>, ptr %v28, align 4
  %v30 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v19, <8 x float> %v29, <8 x float> %v11)
  %v31 = add nsw i64 %v7, 1
  br label %b0
b2:
  %v32 = icmp eq i64 %v5, 0
  br i1 %v32, label %b3, label %b4
b3:
  store <8 x float> %v8, ptr %v3, align 4
  %v33 = getelementptr inbounds float, ptr %v3, i64 8
  store <8 x float> %v9, ptr %v33, align 4
  store <8 x float> %v10, ptr %v6, align 4
  %v34 = getelementptr inbounds float, ptr %v3, i64 24
  store <8 x float> %v11, ptr %v34, align 4
  br label %b4
b4:
  %v35 = icmp ne i64 %v5, 0
  br i1 %v35, label %b5, label %b6
b5:
  %v36 = load <8 x float>, ptr %v3, align 4
  %v37 = fadd <8 x float> %v36, %v8
  store <8 x float> %v37, ptr %v3, align 4
  %v38 = getelementptr inbounds float, ptr %v3, i64 8
  %v39 = load <8 x float>, ptr %v38, align 4
  %v40 = fadd <8 x float> %v39, %v9
  store <8 x float> %v40, ptr %v38, align 4
  %v41 = load <8 x float>, ptr %v6, align 4
  %v42 = fadd <8 x float> %v41, %v10
  store <8 x float> %v42, ptr %v6, align 4
  %v43 = getelementptr inbounds float, ptr %v3, i64 24
  %v44 = load <8 x float>, ptr %v43, align 4
  %v45 = fadd <8 x float> %v44, %v11
  store <8 x float> %v45, ptr %v43, align 4
  br label %b6
b6:
  ret void
}
define internal void @outer_1x8(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4, i64 %v5) #2 {
entry:
  call void @llvm.prefetch.p0(ptr %v3, i32 0, i32 3, i32 1)
  br label %b0
b0:
  %v6 = phi i64 [ 0, %entry ], [ %v18, %b1 ]
  %v7 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v17, %b1 ]
  %v8 = icmp slt i64 %v6, %v2
  br i1 %v8, label %b1, label %b2
b1:
  %v9 = mul i64 %v6, 8
  %v10 = getelementptr inbounds float, ptr %v1, i64 %v9
  %v11 = mul i64 %v6, 3
  %v12 = getelementptr inbounds float, ptr %v0, i64 %v11
  %v13 = load <8 x float>, ptr %v10, align 4
  %v14 = load float, ptr %v12, align 4
  %v15 = insertelement <8 x float> poison, float %v14, i64 0
  %v16 = shufflevector <8 x float> %v15, <8 x float> poison, <8 x i32> zeroinitializer
  %v17 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v16, <8 x float> %v13, <8 x float> %v7)
  %v18 = add nsw i64 %v6, 1
  br label %b0
b2:
  %v19 = icmp eq i64 %v5, 0
  br i1 %v19, label %b3, label %b4
b3:
  store <8 x float> %v7, ptr %v3, align 4
  br label %b4
b4:
  %v20 = icmp ne i64 %v5, 0
  br i1 %v20, label %b5, label %b6
b5:
  %v21 = load <8 x float>, ptr %v3, align 4
  %v22 = fadd <8 x float> %v21, %v7
  store <8 x float> %v22, ptr %v3, align 4
  br label %b6
b6:
  ret void
}
define internal void @backward_20(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 73
  %v6 = load ptr, ptr %v5, align 4
  %v10 = getelementptr inbounds i64, ptr %v4, i64 3
  %v11 = load i64, ptr %v10, align 8
  %v12 = getelementptr inbounds i64, ptr %v4, i64 4
  %v13 = load i64, ptr %v12, align 8
  %v16 = load i64, ptr %v1, align 8
  %v21 = getelementptr inbounds ptr, ptr %v0, i64 58
  %v22 = load ptr, ptr %v21, align 4
  %v23 = getelementptr inbounds i64, ptr %v1, i64 1
  %v24 = load i64, ptr %v23, align 8
  %v36 = getelementptr inbounds ptr, ptr %v0, i64 69
  %v37 = load ptr, ptr %v36, align 4
  %v7 = getelementptr inbounds float, ptr %v6, i64 1088
  %v8 = mul i64 %v2, 34656
  %v9 = getelementptr inbounds float, ptr %v7, i64 %v8
  br label %b0
b0:
  %v14 = phi i64 [ %v11, %entry ], [ %v40, %b5 ]
  %v15 = icmp slt i64 %v14, %v13
  br i1 %v15, label %b1, label %b2
b1:
  %v28 = mul i64 %v14, 16
  br label %b3
b3:
  %v17 = phi i64 [ 0, %b1 ], [ %v35, %b4 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v33, %b4 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v34, %b4 ]
  %v20 = icmp slt i64 %v17, %v16
  br i1 %v20, label %b4, label %b5
b4:
  %v25 = mul i64 %v17, %v24
  %v26 = mul i64 %v25, 16
  %v27 = getelementptr inbounds float, ptr %v22, i64 %v26
  %v29 = getelementptr inbounds float, ptr %v27, i64 %v28
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = getelementptr inbounds float, ptr %v29, i64 8
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = fadd <8 x float> %v18, %v30
  %v34 = fadd <8 x float> %v19, %v32
  %v35 = add nsw i64 %v17, 1
  br label %b3
b5:
  %v38 = getelementptr inbounds float, ptr %v37, i64 %v28
  store <8 x float> %v18, ptr %v38, align 4
  %v39 = getelementptr inbounds float, ptr %v38, i64 8
  store <8 x float> %v19, ptr %v39, align 4
  %v40 = add nsw i64 %v14, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_21(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 73
  %v6 = load ptr, ptr %v5, align 4
  %v10 = getelementptr inbounds ptr, ptr %v0, i64 17
  %v11 = load ptr, ptr %v10, align 4
  %v12 = getelementptr inbounds i64, ptr %v1, i64 1
  %v13 = load i64, ptr %v12, align 8
  %v14 = load i64, ptr %v1, align 8
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 32
  %v17 = load ptr, ptr %v16, align 4
  %v18 = getelementptr inbounds i64, ptr %v1, i64 6
  %v19 = load i64, ptr %v18, align 8
  %v20 = getelementptr inbounds ptr, ptr %v0, i64 54
  %v21 = load ptr, ptr %v20, align 4
  %v7 = getelementptr inbounds float, ptr %v6, i64 1088
  %v8 = mul i64 %v2, 34656
  %v9 = getelementptr inbounds float, ptr %v7, i64 %v8
  %v15 = mul i64 %v14, %v13
  call void @outer_one_2_8(ptr %v11, i64 8, i64 8, i64 %v15, ptr %v9, i64 %v2, i64 %v3, ptr %v21, i64 8, i64 8, ptr %v17, i64 8, i64 %v19)
  ret void
}
define internal void @backward_22(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 3
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 4
  %v8 = load i64, ptr %v7, align 8
  %v11 = getelementptr inbounds ptr, ptr %v0, i64 19
  %v12 = load ptr, ptr %v11, align 4
  %v15 = getelementptr inbounds ptr, ptr %v0, i64 47
  %v16 = load ptr, ptr %v15, align 4
  %v18 = getelementptr inbounds ptr, ptr %v0, i64 70
  %v19 = load ptr, ptr %v18, align 4
  br label %b0
b0:
  %v9 = phi i64 [ %v6, %entry ], [ %v24, %b1 ]
  %v10 = icmp slt i64 %v9, %v8
  br i1 %v10, label %b1, label %b2
b1:
  %v13 = mul i64 %v9, 8
  %v14 = getelementptr inbounds float, ptr %v12, i64 %v13
  %v17 = getelementptr inbounds float, ptr %v16, i64 %v13
  %v20 = getelementptr inbounds float, ptr %v19, i64 %v13
  %v21 = load <8 x float>, ptr %v14, align 4
  %v22 = load <8 x float>, ptr %v17, align 4
  %v23 = fmul <8 x float> %v21, %v22
  store <8 x float> %v23, ptr %v20, align 4
  %v24 = add nsw i64 %v9, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_23(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 73
  %v6 = load ptr, ptr %v5, align 4
  %v21 = getelementptr inbounds i64, ptr %v1, i64 1
  %v22 = load i64, ptr %v21, align 8
  %v23 = load i64, ptr %v1, align 8
  %v34 = getelementptr inbounds ptr, ptr %v0, i64 69
  %v35 = load ptr, ptr %v34, align 4
  %v40 = getelementptr inbounds ptr, ptr %v0, i64 5
  %v41 = load ptr, ptr %v40, align 4
  %v51 = getelementptr inbounds ptr, ptr %v0, i64 37
  %v52 = load ptr, ptr %v51, align 4
  %v7 = getelementptr inbounds float, ptr %v6, i64 1088
  %v8 = mul i64 %v2, 34656
  %v9 = getelementptr inbounds float, ptr %v7, i64 %v8
  %v10 = add i64 %v2, 1
  %v11 = mul i64 16, %v2
  %v12 = sdiv i64 %v11, %v3
  %v13 = icmp slt i64 %v12, 16
  %v14 = select i1 %v13, i64 %v12, i64 16
  %v15 = mul i64 16, %v10
  %v16 = sdiv i64 %v15, %v3
  %v17 = icmp slt i64 %v16, 16
  %v18 = select i1 %v17, i64 %v16, i64 16
  %v24 = mul i64 %v23, %v22
  br label %b0
b0:
  %v19 = phi i64 [ %v14, %entry ], [ %v55, %b5 ]
  %v20 = icmp slt i64 %v19, %v18
  br i1 %v20, label %b1, label %b2
b1:
  br label %b3
b3:
  %v25 = phi i64 [ 0, %b1 ], [ %v50, %b8 ]
  %v26 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v49, %b8 ]
  %v27 = icmp slt i64 %v25, %v22
  br i1 %v27, label %b4, label %b5
b4:
  %v28 = add i64 %v25, 128
  %v29 = icmp slt i64 %v28, %v22
  %v30 = select i1 %v29, i64 %v28, i64 %v22
  br label %b6
b6:
  %v31 = phi i64 [ %v25, %b4 ], [ %v48, %b7 ]
  %v32 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v47, %b7 ]
  %v33 = icmp slt i64 %v31, %v30
  br i1 %v33, label %b7, label %b8
b7:
  %v36 = mul i64 %v31, 16
  %v37 = getelementptr inbounds float, ptr %v35, i64 %v36
  %v38 = getelementptr inbounds float, ptr %v37, i64 %v19
  %v39 = load float, ptr %v38, align 4
  %v42 = mul i64 %v31, 8
  %v43 = getelementptr inbounds float, ptr %v41, i64 %v42
  %v44 = load <8 x float>, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v39, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v44, <8 x float> %v32)
  %v48 = add nsw i64 %v31, 1
  br label %b6
b8:
  %v49 = fadd <8 x float> %v26, %v32
  %v50 = add nsw i64 %v25, 128
  br label %b3
b5:
  %v53 = mul i64 %v19, 8
  %v54 = getelementptr inbounds float, ptr %v52, i64 %v53
  store <8 x float> %v26, ptr %v54, align 4
  %v55 = add nsw i64 %v19, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_24(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v11 = alloca float, i64 64, align 4
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 73
  %v6 = load ptr, ptr %v5, align 4
  %v12 = getelementptr inbounds i64, ptr %v4, i64 3
  %v13 = load i64, ptr %v12, align 8
  %v14 = getelementptr inbounds i64, ptr %v4, i64 4
  %v15 = load i64, ptr %v14, align 8
  %v52 = getelementptr inbounds ptr, ptr %v0, i64 69
  %v53 = load ptr, ptr %v52, align 4
  %v69 = getelementptr inbounds ptr, ptr %v0, i64 71
  %v70 = load ptr, ptr %v69, align 4
  %v7 = getelementptr inbounds float, ptr %v6, i64 704
  %v8 = getelementptr inbounds float, ptr %v6, i64 1088
  %v9 = mul i64 %v2, 34656
  %v10 = getelementptr inbounds float, ptr %v8, i64 %v9
  br label %b0
b0:
  %v16 = phi i64 [ %v13, %entry ], [ %v85, %b5 ]
  %v17 = icmp slt i64 %v16, %v15
  br i1 %v17, label %b1, label %b2
b1:
  %v18 = add i64 %v16, 96
  %v19 = icmp slt i64 %v18, %v15
  %v20 = select i1 %v19, i64 %v18, i64 %v15
  %v21 = sub i64 %v20, %v16
  %v22 = add i64 %v21, 7
  %v23 = sdiv i64 %v22, 8
  %v24 = icmp slt i64 %v23, 1
  %v25 = select i1 %v24, i64 1, i64 %v23
  %v26 = sdiv i64 %v21, %v25
  %v27 = mul i64 %v26, %v23
  %v28 = sub i64 %v21, %v27
  br label %b3
b3:
  %v29 = phi i64 [ 0, %b1 ], [ %v84, %b8 ]
  %v30 = icmp slt i64 %v29, 1
  br i1 %v30, label %b4, label %b5
b4:
  %v31 = add i64 %v29, 1
  %v32 = icmp slt i64 %v31, 1
  %v33 = select i1 %v32, i64 %v31, i64 %v29
  %v46 = mul i64 %v29, 128
  %v47 = mul i64 %v33, 128
  %v56 = getelementptr inbounds float, ptr %v7, i64 %v46
  %v61 = add i64 %v46, 128
  %v62 = add i64 %v47, 128
  br label %b6
b6:
  %v34 = phi i64 [ 0, %b4 ], [ %v83, %b13 ]
  %v35 = icmp slt i64 %v34, %v23
  br i1 %v35, label %b7, label %b8
b7:
  %v36 = icmp slt i64 %v34, %v28
  %v37 = mul i64 %v34, %v26
  %v38 = select i1 %v36, i64 %v34, i64 %v28
  %v39 = add i64 %v37, %v38
  %v40 = add i64 %v16, %v39
  %v41 = zext i1 %v36 to i64
  %v42 = add i64 %v26, %v41
  %v43 = sub i64 %v20, %v40
  %v44 = icmp slt i64 %v43, %v42
  %v45 = select i1 %v44, i64 %v43, i64 %v42
  %v48 = sdiv i64 %v34, %v23
  %v49 = mul i64 %v48, 256
  %v50 = add i64 %v47, %v49
  %v51 = getelementptr inbounds float, ptr %v7, i64 %v50
  %v54 = mul i64 %v40, 16
  %v55 = getelementptr inbounds float, ptr %v53, i64 %v54
  %v57 = sub i64 %v45, 1
  %v58 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v57
  %v59 = load ptr, ptr %v58, align 4
  %v60 = icmp sgt i64 %v45, 0
  br i1 %v60, label %b9, label %b10
b9:
  call void %v59(ptr %v55, i64 16, ptr %v56, i64 16, ptr %v11, i64 8, i64 0, i64 1, ptr %v51, i64 0)
  br label %b10
b10:
  %v63 = add i64 %v40, %v45
  br label %b11
b11:
  %v64 = phi i64 [ %v40, %b10 ], [ %v82, %b16 ]
  %v65 = icmp slt i64 %v64, %v63
  br i1 %v65, label %b12, label %b13
b12:
  %v66 = sub i64 %v64, %v40
  %v67 = mul i64 %v66, 8
  %v68 = getelementptr inbounds float, ptr %v11, i64 %v67
  %v71 = mul i64 %v64, 8
  %v72 = getelementptr inbounds float, ptr %v70, i64 %v71
  br label %b14
b14:
  %v73 = phi i64 [ 0, %b12 ], [ %v81, %b15 ]
  %v74 = icmp slt i64 %v73, 1
  br i1 %v74, label %b15, label %b16
b15:
  %v75 = add i64 %v29, %v73
  %v76 = mul i64 %v75, 8
  %v77 = mul i64 %v73, 8
  %v78 = getelementptr inbounds float, ptr %v68, i64 %v77
  %v79 = load <8 x float>, ptr %v78, align 4
  %v80 = getelementptr inbounds float, ptr %v72, i64 %v76
  store <8 x float> %v79, ptr %v80, align 4
  %v81 = add nsw i64 %v73, 1
  br label %b14
b16:
  %v82 = add nsw i64 %v64, 1
  br label %b11
b13:
  %v83 = add nsw i64 %v34, 1
  br label %b6
b8:
  %v84 = add nsw i64 %v29, 1
  br label %b3
b5:
  %v85 = add nsw i64 %v16, 96
  br label %b0
b2:
  ret void
}
define internal void @backward_25(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 73
  %v6 = load ptr, ptr %v5, align 4
  %v21 = getelementptr inbounds i64, ptr %v1, i64 1
  %v22 = load i64, ptr %v21, align 8
  %v23 = load i64, ptr %v1, align 8
  %v40 = getelementptr inbounds ptr, ptr %v0, i64 68
  %v41 = load ptr, ptr %v40, align 4
  %v46 = getelementptr inbounds ptr, ptr %v0, i64 5
  %v47 = load ptr, ptr %v46, align 4
  %v49 = getelementptr inbounds ptr, ptr %v0, i64 67
  %v50 = load ptr, ptr %v49, align 4
  %v54 = getelementptr inbounds ptr, ptr %v0, i64 66
  %v55 = load ptr, ptr %v54, align 4
  %v59 = getelementptr inbounds ptr, ptr %v0, i64 70
  %v60 = load ptr, ptr %v59, align 4
  %v86 = getelementptr inbounds ptr, ptr %v0, i64 34
  %v87 = load ptr, ptr %v86, align 4
  %v90 = getelementptr inbounds ptr, ptr %v0, i64 35
  %v91 = load ptr, ptr %v90, align 4
  %v93 = getelementptr inbounds ptr, ptr %v0, i64 36
  %v94 = load ptr, ptr %v93, align 4
  %v96 = getelementptr inbounds ptr, ptr %v0, i64 33
  %v97 = load ptr, ptr %v96, align 4
  %v7 = getelementptr inbounds float, ptr %v6, i64 1088
  %v8 = mul i64 %v2, 34656
  %v9 = getelementptr inbounds float, ptr %v7, i64 %v8
  %v10 = add i64 %v2, 1
  %v11 = mul i64 8, %v2
  %v12 = sdiv i64 %v11, %v3
  %v13 = icmp slt i64 %v12, 8
  %v14 = select i1 %v13, i64 %v12, i64 8
  %v15 = mul i64 8, %v10
  %v16 = sdiv i64 %v15, %v3
  %v17 = icmp slt i64 %v16, 8
  %v18 = select i1 %v17, i64 %v16, i64 8
  %v24 = mul i64 %v23, %v22
  br label %b0
b0:
  %v19 = phi i64 [ %v14, %entry ], [ %v99, %b5 ]
  %v20 = icmp slt i64 %v19, %v18
  br i1 %v20, label %b1, label %b2
b1:
  br label %b3
b3:
  %v25 = phi i64 [ 0, %b1 ], [ %v85, %b8 ]
  %v26 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v81, %b8 ]
  %v27 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v82, %b8 ]
  %v28 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v83, %b8 ]
  %v29 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v84, %b8 ]
  %v30 = icmp slt i64 %v25, %v22
  br i1 %v30, label %b4, label %b5
b4:
  %v31 = add i64 %v25, 128
  %v32 = icmp slt i64 %v31, %v22
  %v33 = select i1 %v32, i64 %v31, i64 %v22
  br label %b6
b6:
  %v34 = phi i64 [ %v25, %b4 ], [ %v80, %b7 ]
  %v35 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v76, %b7 ]
  %v36 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v77, %b7 ]
  %v37 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v78, %b7 ]
  %v38 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v79, %b7 ]
  %v39 = icmp slt i64 %v34, %v33
  br i1 %v39, label %b7, label %b8
b7:
  %v42 = mul i64 %v34, 8
  %v43 = getelementptr inbounds float, ptr %v41, i64 %v42
  %v44 = getelementptr inbounds float, ptr %v43, i64 %v19
  %v45 = load float, ptr %v44, align 4
  %v48 = getelementptr inbounds float, ptr %v47, i64 %v42
  %v51 = getelementptr inbounds float, ptr %v50, i64 %v42
  %v52 = getelementptr inbounds float, ptr %v51, i64 %v19
  %v53 = load float, ptr %v52, align 4
  %v56 = getelementptr inbounds float, ptr %v55, i64 %v42
  %v57 = getelementptr inbounds float, ptr %v56, i64 %v19
  %v58 = load float, ptr %v57, align 4
  %v61 = getelementptr inbounds float, ptr %v60, i64 %v42
  %v62 = getelementptr inbounds float, ptr %v61, i64 %v19
  %v63 = load float, ptr %v62, align 4
  %v64 = load <8 x float>, ptr %v48, align 4
  %v65 = insertelement <8 x float> poison, float %v45, i64 0
  %v66 = shufflevector <8 x float> %v65, <8 x float> poison, <8 x i32> zeroinitializer
  %v67 = fmul <8 x float> %v66, %v64
  %v68 = insertelement <8 x float> poison, float %v53, i64 0
  %v69 = shufflevector <8 x float> %v68, <8 x float> poison, <8 x i32> zeroinitializer
  %v70 = fmul <8 x float> %v69, %v64
  %v71 = insertelement <8 x float> poison, float %v58, i64 0
  %v72 = shufflevector <8 x float> %v71, <8 x float> poison, <8 x i32> zeroinitializer
  %v73 = fmul <8 x float> %v72, %v64
  %v74 = insertelement <8 x float> poison, float %v63, i64 0
  %v75 = shufflevector <8 x float> %v74, <8 x float> poison, <8 x i32> zeroinitializer
  %v76 = fadd <8 x float> %v35, %v67
  %v77 = fadd <8 x float> %v36, %v70
  %v78 = fadd <8 x float> %v37, %v73
  %v79 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v75, <8 x float> %v64, <8 x float> %v38)
  %v80 = add nsw i64 %v34, 1
  br label %b6
b8:
  %v81 = fadd <8 x float> %v26, %v35
  %v82 = fadd <8 x float> %v27, %v36
  %v83 = fadd <8 x float> %v28, %v37
  %v84 = fadd <8 x float> %v29, %v38
  %v85 = add nsw i64 %v25, 128
  br label %b3
b5:
  %v88 = mul i64 %v19, 8
  %v89 = getelementptr inbounds float, ptr %v87, i64 %v88
  store <8 x float> %v26, ptr %v89, align 4
  %v92 = getelementptr inbounds float, ptr %v91, i64 %v88
  store <8 x float> %v27, ptr %v92, align 4
  %v95 = getelementptr inbounds float, ptr %v94, i64 %v88
  store <8 x float> %v28, ptr %v95, align 4
  %v98 = getelementptr inbounds float, ptr %v97, i64 %v88
  store <8 x float> %v29, ptr %v98, align 4
  %v99 = add nsw i64 %v19, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_26(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v11 = alloca float, i64 64, align 4
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 73
  %v6 = load ptr, ptr %v5, align 4
  %v12 = getelementptr inbounds i64, ptr %v4, i64 3
  %v13 = load i64, ptr %v12, align 8
  %v14 = getelementptr inbounds i64, ptr %v4, i64 4
  %v15 = load i64, ptr %v14, align 8
  %v52 = getelementptr inbounds ptr, ptr %v0, i64 68
  %v53 = load ptr, ptr %v52, align 4
  %v69 = getelementptr inbounds ptr, ptr %v0, i64 72
  %v70 = load ptr, ptr %v69, align 4
  %v7 = getelementptr inbounds float, ptr %v6, i64 832
  %v8 = getelementptr inbounds float, ptr %v6, i64 1088
  %v9 = mul i64 %v2, 34656
  %v10 = getelementptr inbounds float, ptr %v8, i64 %v9
  br label %b0
b0:
  %v16 = phi i64 [ %v13, %entry ], [ %v85, %b5 ]
  %v17 = icmp slt i64 %v16, %v15
  br i1 %v17, label %b1, label %b2
b1:
  %v18 = add i64 %v16, 96
  %v19 = icmp slt i64 %v18, %v15
  %v20 = select i1 %v19, i64 %v18, i64 %v15
  %v21 = sub i64 %v20, %v16
  %v22 = add i64 %v21, 7
  %v23 = sdiv i64 %v22, 8
  %v24 = icmp slt i64 %v23, 1
  %v25 = select i1 %v24, i64 1, i64 %v23
  %v26 = sdiv i64 %v21, %v25
  %v27 = mul i64 %v26, %v23
  %v28 = sub i64 %v21, %v27
  br label %b3
b3:
  %v29 = phi i64 [ 0, %b1 ], [ %v84, %b8 ]
  %v30 = icmp slt i64 %v29, 1
  br i1 %v30, label %b4, label %b5
b4:
  %v31 = add i64 %v29, 1
  %v32 = icmp slt i64 %v31, 1
  %v33 = select i1 %v32, i64 %v31, i64 %v29
  %v46 = mul i64 %v29, 64
  %v47 = mul i64 %v33, 64
  %v56 = getelementptr inbounds float, ptr %v7, i64 %v46
  %v61 = add i64 %v46, 64
  %v62 = add i64 %v47, 64
  br label %b6
b6:
  %v34 = phi i64 [ 0, %b4 ], [ %v83, %b13 ]
  %v35 = icmp slt i64 %v34, %v23
  br i1 %v35, label %b7, label %b8
b7:
  %v36 = icmp slt i64 %v34, %v28
  %v37 = mul i64 %v34, %v26
  %v38 = select i1 %v36, i64 %v34, i64 %v28
  %v39 = add i64 %v37, %v38
  %v40 = add i64 %v16, %v39
  %v41 = zext i1 %v36 to i64
  %v42 = add i64 %v26, %v41
  %v43 = sub i64 %v20, %v40
  %v44 = icmp slt i64 %v43, %v42
  %v45 = select i1 %v44, i64 %v43, i64 %v42
  %v48 = sdiv i64 %v34, %v23
  %v49 = mul i64 %v48, 128
  %v50 = add i64 %v47, %v49
  %v51 = getelementptr inbounds float, ptr %v7, i64 %v50
  %v54 = mul i64 %v40, 8
  %v55 = getelementptr inbounds float, ptr %v53, i64 %v54
  %v57 = sub i64 %v45, 1
  %v58 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v57
  %v59 = load ptr, ptr %v58, align 4
  %v60 = icmp sgt i64 %v45, 0
  br i1 %v60, label %b9, label %b10
b9:
  call void %v59(ptr %v55, i64 8, ptr %v56, i64 8, ptr %v11, i64 8, i64 0, i64 1, ptr %v51, i64 0)
  br label %b10
b10:
  %v63 = add i64 %v40, %v45
  br label %b11
b11:
  %v64 = phi i64 [ %v40, %b10 ], [ %v82, %b16 ]
  %v65 = icmp slt i64 %v64, %v63
  br i1 %v65, label %b12, label %b13
b12:
  %v66 = sub i64 %v64, %v40
  %v67 = mul i64 %v66, 8
  %v68 = getelementptr inbounds float, ptr %v11, i64 %v67
  %v71 = mul i64 %v64, 8
  %v72 = getelementptr inbounds float, ptr %v70, i64 %v71
  br label %b14
b14:
  %v73 = phi i64 [ 0, %b12 ], [ %v81, %b15 ]
  %v74 = icmp slt i64 %v73, 1
  br i1 %v74, label %b15, label %b16
b15:
  %v75 = add i64 %v29, %v73
  %v76 = mul i64 %v75, 8
  %v77 = mul i64 %v73, 8
  %v78 = getelementptr inbounds float, ptr %v68, i64 %v77
  %v79 = load <8 x float>, ptr %v78, align 4
  %v80 = getelementptr inbounds float, ptr %v72, i64 %v76
  store <8 x float> %v79, ptr %v80, align 4
  %v81 = add nsw i64 %v73, 1
  br label %b14
b16:
  %v82 = add nsw i64 %v64, 1
  br label %b11
b13:
  %v83 = add nsw i64 %v34, 1
  br label %b6
b8:
  %v84 = add nsw i64 %v29, 1
  br label %b3
b5:
  %v85 = add nsw i64 %v16, 96
  br label %b0
b2:
  ret void
}
define internal void @backward_27(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v11 = alloca float, i64 64, align 4
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 73
  %v6 = load ptr, ptr %v5, align 4
  %v12 = getelementptr inbounds i64, ptr %v4, i64 3
  %v13 = load i64, ptr %v12, align 8
  %v14 = getelementptr inbounds i64, ptr %v4, i64 4
  %v15 = load i64, ptr %v14, align 8
  %v52 = getelementptr inbounds ptr, ptr %v0, i64 67
  %v53 = load ptr, ptr %v52, align 4
  %v69 = getelementptr inbounds ptr, ptr %v0, i64 68
  %v70 = load ptr, ptr %v69, align 4
  %v7 = getelementptr inbounds float, ptr %v6, i64 896
  %v8 = getelementptr inbounds float, ptr %v6, i64 1088
  %v9 = mul i64 %v2, 34656
  %v10 = getelementptr inbounds float, ptr %v8, i64 %v9
  br label %b0
b0:
  %v16 = phi i64 [ %v13, %entry ], [ %v85, %b5 ]
  %v17 = icmp slt i64 %v16, %v15
  br i1 %v17, label %b1, label %b2
b1:
  %v18 = add i64 %v16, 96
  %v19 = icmp slt i64 %v18, %v15
  %v20 = select i1 %v19, i64 %v18, i64 %v15
  %v21 = sub i64 %v20, %v16
  %v22 = add i64 %v21, 7
  %v23 = sdiv i64 %v22, 8
  %v24 = icmp slt i64 %v23, 1
  %v25 = select i1 %v24, i64 1, i64 %v23
  %v26 = sdiv i64 %v21, %v25
  %v27 = mul i64 %v26, %v23
  %v28 = sub i64 %v21, %v27
  br label %b3
b3:
  %v29 = phi i64 [ 0, %b1 ], [ %v84, %b8 ]
  %v30 = icmp slt i64 %v29, 1
  br i1 %v30, label %b4, label %b5
b4:
  %v31 = add i64 %v29, 1
  %v32 = icmp slt i64 %v31, 1
  %v33 = select i1 %v32, i64 %v31, i64 %v29
  %v46 = mul i64 %v29, 64
  %v47 = mul i64 %v33, 64
  %v56 = getelementptr inbounds float, ptr %v7, i64 %v46
  %v61 = add i64 %v46, 64
  %v62 = add i64 %v47, 64
  br label %b6
b6:
  %v34 = phi i64 [ 0, %b4 ], [ %v83, %b13 ]
  %v35 = icmp slt i64 %v34, %v23
  br i1 %v35, label %b7, label %b8
b7:
  %v36 = icmp slt i64 %v34, %v28
  %v37 = mul i64 %v34, %v26
  %v38 = select i1 %v36, i64 %v34, i64 %v28
  %v39 = add i64 %v37, %v38
  %v40 = add i64 %v16, %v39
  %v41 = zext i1 %v36 to i64
  %v42 = add i64 %v26, %v41
  %v43 = sub i64 %v20, %v40
  %v44 = icmp slt i64 %v43, %v42
  %v45 = select i1 %v44, i64 %v43, i64 %v42
  %v48 = sdiv i64 %v34, %v23
  %v49 = mul i64 %v48, 128
  %v50 = add i64 %v47, %v49
  %v51 = getelementptr inbounds float, ptr %v7, i64 %v50
  %v54 = mul i64 %v40, 8
  %v55 = getelementptr inbounds float, ptr %v53, i64 %v54
  %v57 = sub i64 %v45, 1
  %v58 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v57
  %v59 = load ptr, ptr %v58, align 4
  %v60 = icmp sgt i64 %v45, 0
  br i1 %v60, label %b9, label %b10
b9:
  call void %v59(ptr %v55, i64 8, ptr %v56, i64 8, ptr %v11, i64 8, i64 0, i64 1, ptr %v51, i64 0)
  br label %b10
b10:
  %v63 = add i64 %v40, %v45
  br label %b11
b11:
  %v64 = phi i64 [ %v40, %b10 ], [ %v82, %b16 ]
  %v65 = icmp slt i64 %v64, %v63
  br i1 %v65, label %b12, label %b13
b12:
  %v66 = sub i64 %v64, %v40
  %v67 = mul i64 %v66, 8
  %v68 = getelementptr inbounds float, ptr %v11, i64 %v67
  %v71 = mul i64 %v64, 8
  %v72 = getelementptr inbounds float, ptr %v70, i64 %v71
  br label %b14
b14:
  %v73 = phi i64 [ 0, %b12 ], [ %v81, %b15 ]
  %v74 = icmp slt i64 %v73, 1
  br i1 %v74, label %b15, label %b16
b15:
  %v75 = add i64 %v29, %v73
  %v76 = mul i64 %v75, 8
  %v77 = mul i64 %v73, 8
  %v78 = getelementptr inbounds float, ptr %v68, i64 %v77
  %v79 = load <8 x float>, ptr %v78, align 4
  %v80 = getelementptr inbounds float, ptr %v72, i64 %v76
  store <8 x float> %v79, ptr %v80, align 4
  %v81 = add nsw i64 %v73, 1
  br label %b14
b16:
  %v82 = add nsw i64 %v64, 1
  br label %b11
b13:
  %v83 = add nsw i64 %v34, 1
  br label %b6
b8:
  %v84 = add nsw i64 %v29, 1
  br label %b3
b5:
  %v85 = add nsw i64 %v16, 96
  br label %b0
b2:
  ret void
}
define internal void @backward_28(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v11 = alloca float, i64 64, align 4
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 73
  %v6 = load ptr, ptr %v5, align 4
  %v12 = getelementptr inbounds i64, ptr %v4, i64 3
  %v13 = load i64, ptr %v12, align 8
  %v14 = getelementptr inbounds i64, ptr %v4, i64 4
  %v15 = load i64, ptr %v14, align 8
  %v52 = getelementptr inbounds ptr, ptr %v0, i64 66
  %v53 = load ptr, ptr %v52, align 4
  %v69 = getelementptr inbounds ptr, ptr %v0, i64 67
  %v70 = load ptr, ptr %v69, align 4
  %v7 = getelementptr inbounds float, ptr %v6, i64 960
  %v8 = getelementptr inbounds float, ptr %v6, i64 1088
  %v9 = mul i64 %v2, 34656
  %v10 = getelementptr inbounds float, ptr %v8, i64 %v9
  br label %b0
b0:
  %v16 = phi i64 [ %v13, %entry ], [ %v85, %b5 ]
  %v17 = icmp slt i64 %v16, %v15
  br i1 %v17, label %b1, label %b2
b1:
  %v18 = add i64 %v16, 96
  %v19 = icmp slt i64 %v18, %v15
  %v20 = select i1 %v19, i64 %v18, i64 %v15
  %v21 = sub i64 %v20, %v16
  %v22 = add i64 %v21, 7
  %v23 = sdiv i64 %v22, 8
  %v24 = icmp slt i64 %v23, 1
  %v25 = select i1 %v24, i64 1, i64 %v23
  %v26 = sdiv i64 %v21, %v25
  %v27 = mul i64 %v26, %v23
  %v28 = sub i64 %v21, %v27
  br label %b3
b3:
  %v29 = phi i64 [ 0, %b1 ], [ %v84, %b8 ]
  %v30 = icmp slt i64 %v29, 1
  br i1 %v30, label %b4, label %b5
b4:
  %v31 = add i64 %v29, 1
  %v32 = icmp slt i64 %v31, 1
  %v33 = select i1 %v32, i64 %v31, i64 %v29
  %v46 = mul i64 %v29, 64
  %v47 = mul i64 %v33, 64
  %v56 = getelementptr inbounds float, ptr %v7, i64 %v46
  %v61 = add i64 %v46, 64
  %v62 = add i64 %v47, 64
  br label %b6
b6:
  %v34 = phi i64 [ 0, %b4 ], [ %v83, %b13 ]
  %v35 = icmp slt i64 %v34, %v23
  br i1 %v35, label %b7, label %b8
b7:
  %v36 = icmp slt i64 %v34, %v28
  %v37 = mul i64 %v34, %v26
  %v38 = select i1 %v36, i64 %v34, i64 %v28
  %v39 = add i64 %v37, %v38
  %v40 = add i64 %v16, %v39
  %v41 = zext i1 %v36 to i64
  %v42 = add i64 %v26, %v41
  %v43 = sub i64 %v20, %v40
  %v44 = icmp slt i64 %v43, %v42
  %v45 = select i1 %v44, i64 %v43, i64 %v42
  %v48 = sdiv i64 %v34, %v23
  %v49 = mul i64 %v48, 128
  %v50 = add i64 %v47, %v49
  %v51 = getelementptr inbounds float, ptr %v7, i64 %v50
  %v54 = mul i64 %v40, 8
  %v55 = getelementptr inbounds float, ptr %v53, i64 %v54
  %v57 = sub i64 %v45, 1
  %v58 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v57
  %v59 = load ptr, ptr %v58, align 4
  %v60 = icmp sgt i64 %v45, 0
  br i1 %v60, label %b9, label %b10
b9:
  call void %v59(ptr %v55, i64 8, ptr %v56, i64 8, ptr %v11, i64 8, i64 0, i64 1, ptr %v51, i64 0)
  br label %b10
b10:
  %v63 = add i64 %v40, %v45
  br label %b11
b11:
  %v64 = phi i64 [ %v40, %b10 ], [ %v82, %b16 ]
  %v65 = icmp slt i64 %v64, %v63
  br i1 %v65, label %b12, label %b13
b12:
  %v66 = sub i64 %v64, %v40
  %v67 = mul i64 %v66, 8
  %v68 = getelementptr inbounds float, ptr %v11, i64 %v67
  %v71 = mul i64 %v64, 8
  %v72 = getelementptr inbounds float, ptr %v70, i64 %v71
  br label %b14
b14:
  %v73 = phi i64 [ 0, %b12 ], [ %v81, %b15 ]
  %v74 = icmp slt i64 %v73, 1
  br i1 %v74, label %b15, label %b16
b15:
  %v75 = add i64 %v29, %v73
  %v76 = mul i64 %v75, 8
  %v77 = mul i64 %v73, 8
  %v78 = getelementptr inbounds float, ptr %v68, i64 %v77
  %v79 = load <8 x float>, ptr %v78, align 4
  %v80 = getelementptr inbounds float, ptr %v72, i64 %v76
  store <8 x float> %v79, ptr %v80, align 4
  %v81 = add nsw i64 %v73, 1
  br label %b14
b16:
  %v82 = add nsw i64 %v64, 1
  br label %b11
b13:
  %v83 = add nsw i64 %v34, 1
  br label %b6
b8:
  %v84 = add nsw i64 %v29, 1
  br label %b3
b5:
  %v85 = add nsw i64 %v16, 96
  br label %b0
b2:
  ret void
}
define internal void @backward_29(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v11 = alloca float, i64 64, align 4
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 73
  %v6 = load ptr, ptr %v5, align 4
  %v12 = getelementptr inbounds i64, ptr %v4, i64 3
  %v13 = load i64, ptr %v12, align 8
  %v14 = getelementptr inbounds i64, ptr %v4, i64 4
  %v15 = load i64, ptr %v14, align 8
  %v52 = getelementptr inbounds ptr, ptr %v0, i64 70
  %v53 = load ptr, ptr %v52, align 4
  %v69 = getelementptr inbounds ptr, ptr %v0, i64 66
  %v70 = load ptr, ptr %v69, align 4
  %v7 = getelementptr inbounds float, ptr %v6, i64 1024
  %v8 = getelementptr inbounds float, ptr %v6, i64 1088
  %v9 = mul i64 %v2, 34656
  %v10 = getelementptr inbounds float, ptr %v8, i64 %v9
  br label %b0
b0:
  %v16 = phi i64 [ %v13, %entry ], [ %v85, %b5 ]
  %v17 = icmp slt i64 %v16, %v15
  br i1 %v17, label %b1, label %b2
b1:
  %v18 = add i64 %v16, 96
  %v19 = icmp slt i64 %v18, %v15
  %v20 = select i1 %v19, i64 %v18, i64 %v15
  %v21 = sub i64 %v20, %v16
  %v22 = add i64 %v21, 7
  %v23 = sdiv i64 %v22, 8
  %v24 = icmp slt i64 %v23, 1
  %v25 = select i1 %v24, i64 1, i64 %v23
  %v26 = sdiv i64 %v21, %v25
  %v27 = mul i64 %v26, %v23
  %v28 = sub i64 %v21, %v27
  br label %b3
b3:
  %v29 = phi i64 [ 0, %b1 ], [ %v84, %b8 ]
  %v30 = icmp slt i64 %v29, 1
  br i1 %v30, label %b4, label %b5
b4:
  %v31 = add i64 %v29, 1
  %v32 = icmp slt i64 %v31, 1
  %v33 = select i1 %v32, i64 %v31, i64 %v29
  %v46 = mul i64 %v29, 64
  %v47 = mul i64 %v33, 64
  %v56 = getelementptr inbounds float, ptr %v7, i64 %v46
  %v61 = add i64 %v46, 64
  %v62 = add i64 %v47, 64
  br label %b6
b6:
  %v34 = phi i64 [ 0, %b4 ], [ %v83, %b13 ]
  %v35 = icmp slt i64 %v34, %v23
  br i1 %v35, label %b7, label %b8
b7:
  %v36 = icmp slt i64 %v34, %v28
  %v37 = mul i64 %v34, %v26
  %v38 = select i1 %v36, i64 %v34, i64 %v28
  %v39 = add i64 %v37, %v38
  %v40 = add i64 %v16, %v39
  %v41 = zext i1 %v36 to i64
  %v42 = add i64 %v26, %v41
  %v43 = sub i64 %v20, %v40
  %v44 = icmp slt i64 %v43, %v42
  %v45 = select i1 %v44, i64 %v43, i64 %v42
  %v48 = sdiv i64 %v34, %v23
  %v49 = mul i64 %v48, 128
  %v50 = add i64 %v47, %v49
  %v51 = getelementptr inbounds float, ptr %v7, i64 %v50
  %v54 = mul i64 %v40, 8
  %v55 = getelementptr inbounds float, ptr %v53, i64 %v54
  %v57 = sub i64 %v45, 1
  %v58 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v57
  %v59 = load ptr, ptr %v58, align 4
  %v60 = icmp sgt i64 %v45, 0
  br i1 %v60, label %b9, label %b10
b9:
  call void %v59(ptr %v55, i64 8, ptr %v56, i64 8, ptr %v11, i64 8, i64 0, i64 1, ptr %v51, i64 0)
  br label %b10
b10:
  %v63 = add i64 %v40, %v45
  br label %b11
b11:
  %v64 = phi i64 [ %v40, %b10 ], [ %v82, %b16 ]
  %v65 = icmp slt i64 %v64, %v63
  br i1 %v65, label %b12, label %b13
b12:
  %v66 = sub i64 %v64, %v40
  %v67 = mul i64 %v66, 8
  %v68 = getelementptr inbounds float, ptr %v11, i64 %v67
  %v71 = mul i64 %v64, 8
  %v72 = getelementptr inbounds float, ptr %v70, i64 %v71
  br label %b14
b14:
  %v73 = phi i64 [ 0, %b12 ], [ %v81, %b15 ]
  %v74 = icmp slt i64 %v73, 1
  br i1 %v74, label %b15, label %b16
b15:
  %v75 = add i64 %v29, %v73
  %v76 = mul i64 %v75, 8
  %v77 = mul i64 %v73, 8
  %v78 = getelementptr inbounds float, ptr %v68, i64 %v77
  %v79 = load <8 x float>, ptr %v78, align 4
  %v80 = getelementptr inbounds float, ptr %v72, i64 %v76
  store <8 x float> %v79, ptr %v80, align 4
  %v81 = add nsw i64 %v73, 1
  br label %b14
b16:
  %v82 = add nsw i64 %v64, 1
  br label %b11
b13:
  %v83 = add nsw i64 %v34, 1
  br label %b6
b8:
  %v84 = add nsw i64 %v29, 1
  br label %b3
b5:
  %v85 = add nsw i64 %v16, 96
  br label %b0
b2:
  ret void
}
define internal void @backward_30(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 3
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 4
  %v8 = load i64, ptr %v7, align 8
  %v11 = getelementptr inbounds ptr, ptr %v0, i64 71
  %v12 = load ptr, ptr %v11, align 4
  %v15 = getelementptr inbounds ptr, ptr %v0, i64 72
  %v16 = load ptr, ptr %v15, align 4
  %v18 = getelementptr inbounds ptr, ptr %v0, i64 68
  %v19 = load ptr, ptr %v18, align 4
  %v21 = getelementptr inbounds ptr, ptr %v0, i64 67
  %v22 = load ptr, ptr %v21, align 4
  %v24 = getelementptr inbounds ptr, ptr %v0, i64 66
  %v25 = load ptr, ptr %v24, align 4
  %v27 = getelementptr inbounds ptr, ptr %v0, i64 38
  %v28 = load ptr, ptr %v27, align 4
  br label %b0
b0:
  %v9 = phi i64 [ %v6, %entry ], [ %v39, %b1 ]
  %v10 = icmp slt i64 %v9, %v8
  br i1 %v10, label %b1, label %b2
b1:
  %v13 = mul i64 %v9, 8
  %v14 = getelementptr inbounds float, ptr %v12, i64 %v13
  %v17 = getelementptr inbounds float, ptr %v16, i64 %v13
  %v20 = getelementptr inbounds float, ptr %v19, i64 %v13
  %v23 = getelementptr inbounds float, ptr %v22, i64 %v13
  %v26 = getelementptr inbounds float, ptr %v25, i64 %v13
  %v29 = getelementptr inbounds float, ptr %v28, i64 %v13
  %v30 = load <8 x float>, ptr %v14, align 4
  %v31 = load <8 x float>, ptr %v17, align 4
  %v32 = fadd <8 x float> %v30, %v31
  %v33 = load <8 x float>, ptr %v20, align 4
  %v34 = fadd <8 x float> %v32, %v33
  %v35 = load <8 x float>, ptr %v23, align 4
  %v36 = fadd <8 x float> %v34, %v35
  %v37 = load <8 x float>, ptr %v26, align 4
  %v38 = fadd <8 x float> %v36, %v37
  store <8 x float> %v38, ptr %v29, align 4
  %v39 = add nsw i64 %v9, 1
  br label %b0
b2:
  ret void
}

declare void @llvm.x86.sse.stmxcsr(ptr) #1
declare void @llvm.x86.sse.ldmxcsr(ptr) #1
declare <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr>, <8 x i1>, <8 x float>)
declare i32 @sched_yield() #1
declare <8 x float> @llvm.fmuladd.v8f32(<8 x float>, <8 x float>, <8 x float>)
declare void @llvm.prefetch.p0(ptr, i32, i32, i32)
declare <8 x float> @llvm.fabs.v8f32(<8 x float>)
declare <8 x float> @llvm.copysign.v8f32(<8 x float>, <8 x float>)
declare float @llvm.maximum.f32(float, float)
declare <8 x float> @llvm.masked.load.v8f32.p0(ptr, <8 x i1>, <8 x float>)
declare void @llvm.masked.store.v8f32.p0(<8 x float>, ptr, <8 x i1>)
declare void @llvm.memset.p0.i64(ptr, i8, i64, i1)

attributes #0 = { nounwind "prefer-vector-width"="256" }
attributes #1 = { nounwind }
attributes #2 = { nounwind "prefer-vector-width"="256" noinline }

!0 = distinct !{!0, !1, !2}
!1 = !{!"llvm.loop.unroll.disable"}
!2 = !{!"llvm.loop.vectorize.width", i32 1}
!3 = distinct !{!3, !4, !5}
!4 = !{!"llvm.loop.unroll.disable"}
!5 = !{!"llvm.loop.vectorize.width", i32 1}
!6 = distinct !{!6, !7, !8}
!7 = !{!"llvm.loop.unroll.disable"}
!8 = !{!"llvm.loop.vectorize.width", i32 1}
