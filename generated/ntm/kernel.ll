; generated from specs/ntm.yaml by `make generated`: do not edit
; ntm I=8 H=8 O=8 N=8 W=8 S=1 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_3x4 = private unnamed_addr constant [3 x ptr] [ptr @tile_1x4, ptr @tile_2x4, ptr @tile_3x4], align 8
@table_tile_3x4_more = private unnamed_addr constant [3 x ptr] [ptr @tile_1x4_more, ptr @tile_2x4_more, ptr @tile_3x4_more], align 8
@table_tile_6x2 = private unnamed_addr constant [6 x ptr] [ptr @tile_1x2, ptr @tile_2x2, ptr @tile_3x2, ptr @tile_4x2, ptr @tile_5x2, ptr @tile_6x2], align 8
@table_tile_8x1 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1, ptr @tile_2x1, ptr @tile_3x1, ptr @tile_4x1, ptr @tile_5x1, ptr @tile_6x1, ptr @tile_7x1, ptr @tile_8x1], align 8
@table_tile_8x1_more = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1_more, ptr @tile_2x1_more, ptr @tile_3x1_more, ptr @tile_4x1_more, ptr @tile_5x1_more, ptr @tile_6x1_more, ptr @tile_7x1_more, ptr @tile_8x1_more], align 8
@table_tile_4x3 = private unnamed_addr constant [4 x ptr] [ptr @tile_1x3, ptr @tile_2x3, ptr @tile_3x3, ptr @tile_4x3], align 8

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
  %v65 = getelementptr inbounds i64, ptr %v1, i64 118
  %v66 = load i64, ptr %v65, align 8
  %v76 = getelementptr inbounds i64, ptr %v1, i64 119
  %v77 = load i64, ptr %v76, align 8
  %v87 = getelementptr inbounds i64, ptr %v1, i64 120
  %v88 = load i64, ptr %v87, align 8
  %v98 = getelementptr inbounds i64, ptr %v1, i64 121
  %v99 = load i64, ptr %v98, align 8
  %v109 = getelementptr inbounds i64, ptr %v1, i64 122
  %v110 = load i64, ptr %v109, align 8
  %v120 = getelementptr inbounds i64, ptr %v1, i64 123
  %v121 = load i64, ptr %v120, align 8
  %v139 = getelementptr inbounds i64, ptr %v1, i64 5
  %v140 = load i64, ptr %v139, align 8
  %v159 = getelementptr inbounds i64, ptr %v1, i64 7
  %v160 = load i64, ptr %v159, align 8
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
  %v67 = icmp eq i64 %v66, 0
  br i1 %v67, label %b23, label %b24
b23:
  call void @forward_3(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br label %b24
b24:
  br label %b22
b22:
  br i1 %v40, label %b25, label %b26
b25:
  %v68 = getelementptr inbounds i64, ptr %v1, i64 3
  %v69 = atomicrmw add ptr %v68, i64 1 acq_rel
  %v70 = load i64, ptr %v4, align 8
  %v71 = add i64 %v70, 1
  store i64 %v71, ptr %v4, align 8
  %v72 = mul i64 %v3, %v71
  br label %b27
b27:
  %v73 = load atomic i64, ptr %v68 acquire, align 8
  %v74 = icmp slt i64 %v73, %v72
  br i1 %v74, label %b28, label %b29
b28:
  %v75 = call i32 @sched_yield()
  br label %b27
b29:
  br label %b26
b26:
  br i1 %v39, label %b30, label %b31
b30:
  %v78 = icmp eq i64 %v77, 0
  br i1 %v78, label %b32, label %b33
b32:
  call void @forward_4(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br label %b33
b33:
  br label %b31
b31:
  br i1 %v40, label %b34, label %b35
b34:
  %v79 = getelementptr inbounds i64, ptr %v1, i64 3
  %v80 = atomicrmw add ptr %v79, i64 1 acq_rel
  %v81 = load i64, ptr %v4, align 8
  %v82 = add i64 %v81, 1
  store i64 %v82, ptr %v4, align 8
  %v83 = mul i64 %v3, %v82
  br label %b36
b36:
  %v84 = load atomic i64, ptr %v79 acquire, align 8
  %v85 = icmp slt i64 %v84, %v83
  br i1 %v85, label %b37, label %b38
b37:
  %v86 = call i32 @sched_yield()
  br label %b36
b38:
  br label %b35
b35:
  br i1 %v39, label %b39, label %b40
b39:
  %v89 = icmp eq i64 %v88, 0
  br i1 %v89, label %b41, label %b42
b41:
  call void @forward_5(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br label %b42
b42:
  br label %b40
b40:
  br i1 %v40, label %b43, label %b44
b43:
  %v90 = getelementptr inbounds i64, ptr %v1, i64 3
  %v91 = atomicrmw add ptr %v90, i64 1 acq_rel
  %v92 = load i64, ptr %v4, align 8
  %v93 = add i64 %v92, 1
  store i64 %v93, ptr %v4, align 8
  %v94 = mul i64 %v3, %v93
  br label %b45
b45:
  %v95 = load atomic i64, ptr %v90 acquire, align 8
  %v96 = icmp slt i64 %v95, %v94
  br i1 %v96, label %b46, label %b47
b46:
  %v97 = call i32 @sched_yield()
  br label %b45
b47:
  br label %b44
b44:
  br i1 %v39, label %b48, label %b49
b48:
  %v100 = icmp eq i64 %v99, 0
  br i1 %v100, label %b50, label %b51
b50:
  call void @forward_6(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br label %b51
b51:
  br label %b49
b49:
  br i1 %v40, label %b52, label %b53
b52:
  %v101 = getelementptr inbounds i64, ptr %v1, i64 3
  %v102 = atomicrmw add ptr %v101, i64 1 acq_rel
  %v103 = load i64, ptr %v4, align 8
  %v104 = add i64 %v103, 1
  store i64 %v104, ptr %v4, align 8
  %v105 = mul i64 %v3, %v104
  br label %b54
b54:
  %v106 = load atomic i64, ptr %v101 acquire, align 8
  %v107 = icmp slt i64 %v106, %v105
  br i1 %v107, label %b55, label %b56
b55:
  %v108 = call i32 @sched_yield()
  br label %b54
b56:
  br label %b53
b53:
  br i1 %v39, label %b57, label %b58
b57:
  %v111 = icmp eq i64 %v110, 0
  br i1 %v111, label %b59, label %b60
b59:
  call void @forward_7(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br label %b60
b60:
  br label %b58
b58:
  br i1 %v40, label %b61, label %b62
b61:
  %v112 = getelementptr inbounds i64, ptr %v1, i64 3
  %v113 = atomicrmw add ptr %v112, i64 1 acq_rel
  %v114 = load i64, ptr %v4, align 8
  %v115 = add i64 %v114, 1
  store i64 %v115, ptr %v4, align 8
  %v116 = mul i64 %v3, %v115
  br label %b63
b63:
  %v117 = load atomic i64, ptr %v112 acquire, align 8
  %v118 = icmp slt i64 %v117, %v116
  br i1 %v118, label %b64, label %b65
b64:
  %v119 = call i32 @sched_yield()
  br label %b63
b65:
  br label %b62
b62:
  br i1 %v39, label %b66, label %b67
b66:
  %v122 = icmp eq i64 %v121, 0
  br i1 %v122, label %b68, label %b69
b68:
  call void @forward_8(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br label %b69
b69:
  br label %b67
b67:
  br i1 %v40, label %b70, label %b71
b70:
  %v123 = getelementptr inbounds i64, ptr %v1, i64 3
  %v124 = atomicrmw add ptr %v123, i64 1 acq_rel
  %v125 = load i64, ptr %v4, align 8
  %v126 = add i64 %v125, 1
  store i64 %v126, ptr %v4, align 8
  %v127 = mul i64 %v3, %v126
  br label %b72
b72:
  %v128 = load atomic i64, ptr %v123 acquire, align 8
  %v129 = icmp slt i64 %v128, %v127
  br i1 %v129, label %b73, label %b74
b73:
  %v130 = call i32 @sched_yield()
  br label %b72
b74:
  br label %b71
b71:
  br i1 %v39, label %b75, label %b76
b75:
  call void @forward_9(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br label %b76
b76:
  br i1 %v40, label %b77, label %b78
b77:
  %v131 = getelementptr inbounds i64, ptr %v1, i64 3
  %v132 = atomicrmw add ptr %v131, i64 1 acq_rel
  %v133 = load i64, ptr %v4, align 8
  %v134 = add i64 %v133, 1
  store i64 %v134, ptr %v4, align 8
  %v135 = mul i64 %v3, %v134
  br label %b79
b79:
  %v136 = load atomic i64, ptr %v131 acquire, align 8
  %v137 = icmp slt i64 %v136, %v135
  br i1 %v137, label %b80, label %b81
b80:
  %v138 = call i32 @sched_yield()
  br label %b79
b81:
  br label %b78
b78:
  %v161 = mul i64 4, %v160
  %v162 = icmp slt i64 %v10, %v161
  %v163 = getelementptr inbounds i64, ptr %v1, i64 3
  br label %b82
b82:
  %v141 = phi i64 [ 0, %b78 ], [ %v181, %b96 ]
  %v142 = icmp slt i64 %v141, %v6
  br i1 %v142, label %b83, label %b84
b83:
  %v143 = add i64 %v141, %v140
  %v144 = icmp slt i64 %v143, %v6
  %v145 = select i1 %v144, i64 %v143, i64 %v6
  %v146 = sub i64 %v145, %v141
  store i64 %v141, ptr %v7, align 8
  store i64 %v146, ptr %v8, align 8
  %v147 = mul i64 %v146, %v10
  %v148 = mul i64 %v147, %v2
  %v149 = sdiv i64 %v148, %v3
  %v150 = icmp slt i64 %v149, %v147
  %v151 = select i1 %v150, i64 %v149, i64 %v147
  %v152 = mul i64 %v147, %v12
  %v153 = sdiv i64 %v152, %v3
  %v154 = icmp slt i64 %v153, %v147
  %v155 = select i1 %v154, i64 %v153, i64 %v147
  %v156 = mul i64 %v141, %v10
  %v157 = add i64 %v151, %v156
  %v158 = add i64 %v155, %v156
  store i64 %v157, ptr %v31, align 8
  store i64 %v158, ptr %v32, align 8
  br i1 %v162, label %b85, label %b86
b85:
  call void @forward_10(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v40, label %b87, label %b88
b87:
  %v164 = atomicrmw add ptr %v163, i64 1 acq_rel
  %v165 = load i64, ptr %v4, align 8
  %v166 = add i64 %v165, 1
  store i64 %v166, ptr %v4, align 8
  %v167 = mul i64 %v3, %v166
  br label %b89
b89:
  %v168 = load atomic i64, ptr %v163 acquire, align 8
  %v169 = icmp slt i64 %v168, %v167
  br i1 %v169, label %b90, label %b91
b90:
  %v170 = call i32 @sched_yield()
  br label %b89
b91:
  br label %b88
b88:
  br label %b86
b86:
  br label %b92
b92:
  %v171 = phi i64 [ %v141, %b86 ], [ %v173, %b93 ]
  %v172 = icmp slt i64 %v171, %v145
  br i1 %v172, label %b93, label %b94
b93:
  store i64 %v171, ptr %v5, align 8
  call void @forward_11(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_12(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_13(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_14(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_15(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_16(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_17(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_18(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_19(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_20(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_21(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_22(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_23(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_24(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_25(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_26(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_27(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_28(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_29(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_30(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_31(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_32(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_33(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_34(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_35(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_36(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_37(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_38(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_39(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_40(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_41(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_42(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_43(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_44(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  %v173 = add nsw i64 %v171, 1
  br label %b92
b94:
  br i1 %v40, label %b95, label %b96
b95:
  %v174 = atomicrmw add ptr %v163, i64 1 acq_rel
  %v175 = load i64, ptr %v4, align 8
  %v176 = add i64 %v175, 1
  store i64 %v176, ptr %v4, align 8
  %v177 = mul i64 %v3, %v176
  br label %b97
b97:
  %v178 = load atomic i64, ptr %v163 acquire, align 8
  %v179 = icmp slt i64 %v178, %v177
  br i1 %v179, label %b98, label %b99
b98:
  %v180 = call i32 @sched_yield()
  br label %b97
b99:
  br label %b96
b96:
  %v181 = add nsw i64 %v141, %v140
  br label %b82
b84:
  store i64 0, ptr %v7, align 8
  store i64 %v6, ptr %v8, align 8
  store i64 %v26, ptr %v31, align 8
  store i64 %v30, ptr %v32, align 8
  br i1 %v39, label %b100, label %b101
b100:
  call void @forward_45(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br label %b101
b101:
  br i1 %v40, label %b102, label %b103
b102:
  %v182 = atomicrmw add ptr %v163, i64 1 acq_rel
  %v183 = load i64, ptr %v4, align 8
  %v184 = add i64 %v183, 1
  store i64 %v184, ptr %v4, align 8
  %v185 = mul i64 %v3, %v184
  br label %b104
b104:
  %v186 = load atomic i64, ptr %v163 acquire, align 8
  %v187 = icmp slt i64 %v186, %v185
  br i1 %v187, label %b105, label %b106
b105:
  %v188 = call i32 @sched_yield()
  br label %b104
b106:
  br label %b103
b103:
  call void @forward_46(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v40, label %b107, label %b108
b107:
  %v189 = atomicrmw add ptr %v163, i64 1 acq_rel
  %v190 = load i64, ptr %v4, align 8
  %v191 = add i64 %v190, 1
  store i64 %v191, ptr %v4, align 8
  %v192 = mul i64 %v3, %v191
  br label %b109
b109:
  %v193 = load atomic i64, ptr %v163 acquire, align 8
  %v194 = icmp slt i64 %v193, %v192
  br i1 %v194, label %b110, label %b111
b110:
  %v195 = call i32 @sched_yield()
  br label %b109
b111:
  br label %b108
b108:
  call void @llvm.x86.sse.ldmxcsr(ptr %v33)
  ret void
}
define internal void @forward_0(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v9 = getelementptr inbounds ptr, ptr %v0, i64 38
  %v10 = load ptr, ptr %v9, align 4
  %v11 = getelementptr inbounds ptr, ptr %v0, i64 39
  %v12 = load ptr, ptr %v11, align 4
  %v5 = icmp eq i64 %v2, 0
  br i1 %v5, label %b0, label %b1
b0:
  %v13 = insertelement <8 x i64> poison, i64 0, i64 0
  %v14 = shufflevector <8 x i64> %v13, <8 x i64> poison, <8 x i32> zeroinitializer
  %v15 = add <8 x i64> %v14, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %v16 = sitofp <8 x i64> %v15 to <8 x float>
  %v20 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v21 = shufflevector <8 x float> %v20, <8 x float> poison, <8 x i32> zeroinitializer
  %v24 = insertelement <8 x float> poison, float 0x4020000000000000, i64 0
  %v25 = shufflevector <8 x float> %v24, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = insertelement <8 x float> poison, float 0x3EB0C6F7A0000000, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b2
b2:
  %v6 = phi i64 [ 0, %b0 ], [ %v34, %b3 ]
  %v7 = icmp slt i64 %v6, 8
  br i1 %v7, label %b3, label %b4
b3:
  %v8 = sitofp i64 %v6 to float
  %v17 = insertelement <8 x float> poison, float %v8, i64 0
  %v18 = shufflevector <8 x float> %v17, <8 x float> poison, <8 x i32> zeroinitializer
  %v19 = fsub <8 x float> %v18, %v16
  %v22 = fcmp olt <8 x float> %v19, %v21
  %v23 = select <8 x i1> %v22, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v26 = fadd <8 x float> %v19, %v25
  %v27 = fcmp une <8 x float> %v23, splat (float 0x0000000000000000)
  %v28 = select <8 x i1> %v27, <8 x float> %v26, <8 x float> %v19
  %v29 = mul i64 %v6, 8
  %v30 = getelementptr inbounds float, ptr %v10, i64 %v29
  store <8 x float> %v32, ptr %v30, align 4
  %v33 = getelementptr inbounds float, ptr %v12, i64 %v29
  store <8 x float> %v28, ptr %v33, align 4
  %v34 = add nsw i64 %v6, 1
  br label %b2
b4:
  br label %b1
b1:
  ret void
}
define internal void @forward_1(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 40
  %v7 = load ptr, ptr %v6, align 4
  %v8 = getelementptr inbounds ptr, ptr %v0, i64 41
  %v9 = load ptr, ptr %v8, align 4
  %v5 = icmp eq i64 %v2, 0
  br i1 %v5, label %b0, label %b1
b0:
  %v10 = insertelement <8 x float> poison, float 0x3FC0000000000000, i64 0
  %v11 = shufflevector <8 x float> %v10, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v11, ptr %v7, align 4
  %v12 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v13 = shufflevector <8 x float> %v12, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v13, ptr %v9, align 4
  br label %b1
b1:
  ret void
}
define internal void @forward_2(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v10 = getelementptr inbounds ptr, ptr %v0, i64 42
  %v11 = load ptr, ptr %v10, align 4
  %v5 = icmp eq i64 %v2, 0
  br i1 %v5, label %b0, label %b1
b0:
  %v12 = insertelement <8 x i64> poison, i64 0, i64 0
  %v13 = shufflevector <8 x i64> %v12, <8 x i64> poison, <8 x i32> zeroinitializer
  %v14 = add <8 x i64> %v13, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %v15 = sitofp <8 x i64> %v14 to <8 x float>
  %v19 = insertelement <8 x float> poison, float 0x4020000000000000, i64 0
  %v20 = shufflevector <8 x float> %v19, <8 x float> poison, <8 x i32> zeroinitializer
  %v36 = fcmp uno <8 x float> %v20, %v20
  %v37 = fcmp olt <8 x float> %v20, splat (float 0x0000000000000000)
  %v38 = select <8 x i1> %v37, <8 x float> %v20, <8 x float> splat (float 0x0000000000000000)
  %v39 = select <8 x i1> %v36, <8 x float> %v20, <8 x float> %v38
  %v41 = fcmp ogt <8 x float> %v20, splat (float 0x0000000000000000)
  %v42 = select <8 x i1> %v41, <8 x float> %v20, <8 x float> splat (float 0x0000000000000000)
  %v43 = select <8 x i1> %v36, <8 x float> %v20, <8 x float> %v42
  %v47 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b2
b2:
  %v6 = phi i64 [ 0, %b0 ], [ %v53, %b3 ]
  %v7 = icmp slt i64 %v6, 3
  br i1 %v7, label %b3, label %b4
b3:
  %v8 = sitofp i64 %v6 to float
  %v9 = fsub float %v8, 0x3FF0000000000000
  %v16 = insertelement <8 x float> poison, float %v9, i64 0
  %v17 = shufflevector <8 x float> %v16, <8 x float> poison, <8 x i32> zeroinitializer
  %v18 = fsub <8 x float> %v15, %v17
  %v21 = fdiv <8 x float> %v18, %v20
  %v22 = call <8 x float> @llvm.floor.v8f32(<8 x float> %v21)
  %v23 = fneg <8 x float> %v22
  %v24 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v23, <8 x float> %v20, <8 x float> %v18)
  %v25 = fcmp oeq <8 x float> %v22, splat (float 0x0000000000000000)
  %v26 = select <8 x i1> %v25, <8 x float> %v18, <8 x float> %v24
  %v27 = fdiv <8 x float> %v26, %v20
  %v28 = call <8 x float> @llvm.floor.v8f32(<8 x float> %v27)
  %v29 = fneg <8 x float> %v28
  %v30 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v29, <8 x float> %v20, <8 x float> %v26)
  %v31 = fcmp oeq <8 x float> %v28, splat (float 0x0000000000000000)
  %v32 = select <8 x i1> %v31, <8 x float> %v26, <8 x float> %v30
  %v33 = fcmp oeq <8 x float> %v26, %v20
  %v34 = select <8 x i1> %v33, <8 x float> %v26, <8 x float> %v32
  %v35 = fcmp ogt <8 x float> %v34, splat (float 0x0000000000000000)
  %v40 = fcmp olt <8 x float> %v34, splat (float 0x0000000000000000)
  %v44 = select <8 x i1> %v40, <8 x float> %v43, <8 x float> splat (float 0x0000000000000000)
  %v45 = select <8 x i1> %v35, <8 x float> %v39, <8 x float> %v44
  %v46 = fadd <8 x float> %v34, %v45
  %v49 = fcmp oeq <8 x float> %v46, %v48
  %v50 = select <8 x i1> %v49, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v51 = mul i64 %v6, 8
  %v52 = getelementptr inbounds float, ptr %v11, i64 %v51
  store <8 x float> %v50, ptr %v52, align 4
  %v53 = add nsw i64 %v6, 1
  br label %b2
b4:
  br label %b1
b1:
  ret void
}
define internal void @forward_3(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 3
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 4
  %v8 = load i64, ptr %v7, align 8
  %v11 = getelementptr inbounds ptr, ptr %v0, i64 11
  %v12 = load ptr, ptr %v11, align 4
  %v13 = getelementptr inbounds i64, ptr %v1, i64 21
  %v14 = load i64, ptr %v13, align 8
  %v16 = getelementptr inbounds i64, ptr %v1, i64 1
  %v17 = load i64, ptr %v16, align 8
  %v15 = and i64 0, %v14
  %v18 = mul i64 %v15, %v17
  %v19 = mul i64 %v18, 64
  %v20 = getelementptr inbounds float, ptr %v12, i64 %v19
  %v26 = insertelement <8 x float> poison, float 0x3EB0C6F7A0000000, i64 0
  %v27 = shufflevector <8 x float> %v26, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v9 = phi i64 [ %v6, %entry ], [ %v29, %b5 ]
  %v10 = icmp slt i64 %v9, %v8
  br i1 %v10, label %b1, label %b2
b1:
  %v21 = mul i64 %v9, 64
  %v22 = getelementptr inbounds float, ptr %v20, i64 %v21
  br label %b3
b3:
  %v23 = phi i64 [ 0, %b1 ], [ %v28, %b4 ]
  %v24 = icmp slt i64 %v23, 64
  br i1 %v24, label %b4, label %b5
b4:
  %v25 = getelementptr inbounds float, ptr %v22, i64 %v23
  store <8 x float> %v27, ptr %v25, align 4
  %v28 = add nsw i64 %v23, 8
  br label %b3
b5:
  %v29 = add nsw i64 %v9, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_4(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 3
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 4
  %v8 = load i64, ptr %v7, align 8
  %v11 = getelementptr inbounds ptr, ptr %v0, i64 12
  %v12 = load ptr, ptr %v11, align 4
  %v13 = getelementptr inbounds i64, ptr %v1, i64 22
  %v14 = load i64, ptr %v13, align 8
  %v16 = getelementptr inbounds i64, ptr %v1, i64 1
  %v17 = load i64, ptr %v16, align 8
  %v15 = and i64 0, %v14
  %v18 = mul i64 %v15, %v17
  %v19 = mul i64 %v18, 8
  %v20 = getelementptr inbounds float, ptr %v12, i64 %v19
  %v23 = insertelement <8 x float> poison, float 0x3FC0000000000000, i64 0
  %v24 = shufflevector <8 x float> %v23, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v9 = phi i64 [ %v6, %entry ], [ %v25, %b1 ]
  %v10 = icmp slt i64 %v9, %v8
  br i1 %v10, label %b1, label %b2
b1:
  %v21 = mul i64 %v9, 8
  %v22 = getelementptr inbounds float, ptr %v20, i64 %v21
  store <8 x float> %v24, ptr %v22, align 4
  %v25 = add nsw i64 %v9, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_5(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 3
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 4
  %v8 = load i64, ptr %v7, align 8
  %v11 = getelementptr inbounds ptr, ptr %v0, i64 13
  %v12 = load ptr, ptr %v11, align 4
  %v13 = getelementptr inbounds i64, ptr %v1, i64 23
  %v14 = load i64, ptr %v13, align 8
  %v16 = getelementptr inbounds i64, ptr %v1, i64 1
  %v17 = load i64, ptr %v16, align 8
  %v15 = and i64 0, %v14
  %v18 = mul i64 %v15, %v17
  %v19 = mul i64 %v18, 8
  %v20 = getelementptr inbounds float, ptr %v12, i64 %v19
  %v23 = insertelement <8 x float> poison, float 0x3FC0000000000000, i64 0
  %v24 = shufflevector <8 x float> %v23, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v9 = phi i64 [ %v6, %entry ], [ %v25, %b1 ]
  %v10 = icmp slt i64 %v9, %v8
  br i1 %v10, label %b1, label %b2
b1:
  %v21 = mul i64 %v9, 8
  %v22 = getelementptr inbounds float, ptr %v20, i64 %v21
  store <8 x float> %v24, ptr %v22, align 4
  %v25 = add nsw i64 %v9, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_6(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 3
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 4
  %v8 = load i64, ptr %v7, align 8
  %v11 = getelementptr inbounds ptr, ptr %v0, i64 14
  %v12 = load ptr, ptr %v11, align 4
  %v13 = getelementptr inbounds i64, ptr %v1, i64 24
  %v14 = load i64, ptr %v13, align 8
  %v16 = getelementptr inbounds i64, ptr %v1, i64 1
  %v17 = load i64, ptr %v16, align 8
  %v15 = and i64 0, %v14
  %v18 = mul i64 %v15, %v17
  %v19 = mul i64 %v18, 8
  %v20 = getelementptr inbounds float, ptr %v12, i64 %v19
  %v23 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v24 = shufflevector <8 x float> %v23, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v9 = phi i64 [ %v6, %entry ], [ %v25, %b1 ]
  %v10 = icmp slt i64 %v9, %v8
  br i1 %v10, label %b1, label %b2
b1:
  %v21 = mul i64 %v9, 8
  %v22 = getelementptr inbounds float, ptr %v20, i64 %v21
  store <8 x float> %v24, ptr %v22, align 4
  %v25 = add nsw i64 %v9, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_7(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 3
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 4
  %v8 = load i64, ptr %v7, align 8
  %v11 = getelementptr inbounds ptr, ptr %v0, i64 15
  %v12 = load ptr, ptr %v11, align 4
  %v13 = getelementptr inbounds i64, ptr %v1, i64 25
  %v14 = load i64, ptr %v13, align 8
  %v16 = getelementptr inbounds i64, ptr %v1, i64 1
  %v17 = load i64, ptr %v16, align 8
  %v15 = and i64 0, %v14
  %v18 = mul i64 %v15, %v17
  %v19 = mul i64 %v18, 8
  %v20 = getelementptr inbounds float, ptr %v12, i64 %v19
  %v23 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v24 = shufflevector <8 x float> %v23, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v9 = phi i64 [ %v6, %entry ], [ %v25, %b1 ]
  %v10 = icmp slt i64 %v9, %v8
  br i1 %v10, label %b1, label %b2
b1:
  %v21 = mul i64 %v9, 8
  %v22 = getelementptr inbounds float, ptr %v20, i64 %v21
  store <8 x float> %v24, ptr %v22, align 4
  %v25 = add nsw i64 %v9, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_8(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 3
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 4
  %v8 = load i64, ptr %v7, align 8
  %v11 = getelementptr inbounds ptr, ptr %v0, i64 16
  %v12 = load ptr, ptr %v11, align 4
  %v13 = getelementptr inbounds i64, ptr %v1, i64 26
  %v14 = load i64, ptr %v13, align 8
  %v16 = getelementptr inbounds i64, ptr %v1, i64 1
  %v17 = load i64, ptr %v16, align 8
  %v15 = and i64 0, %v14
  %v18 = mul i64 %v15, %v17
  %v19 = mul i64 %v18, 8
  %v20 = getelementptr inbounds float, ptr %v12, i64 %v19
  %v23 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v24 = shufflevector <8 x float> %v23, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v9 = phi i64 [ %v6, %entry ], [ %v25, %b1 ]
  %v10 = icmp slt i64 %v9, %v8
  br i1 %v10, label %b1, label %b2
b1:
  %v21 = mul i64 %v9, 8
  %v22 = getelementptr inbounds float, ptr %v20, i64 %v21
  store <8 x float> %v24, ptr %v22, align 4
  %v25 = add nsw i64 %v9, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_9(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 108
  %v6 = load ptr, ptr %v5, align 4
  %v23 = getelementptr inbounds i64, ptr %v1, i64 8
  %v24 = load i64, ptr %v23, align 8
  %v25 = getelementptr inbounds i64, ptr %v1, i64 1
  %v26 = load i64, ptr %v25, align 8
  %v29 = getelementptr inbounds i64, ptr %v1, i64 9
  %v30 = load i64, ptr %v29, align 8
  %v40 = getelementptr inbounds ptr, ptr %v0, i64 1
  %v41 = load ptr, ptr %v40, align 4
  %v66 = getelementptr inbounds ptr, ptr %v0, i64 2
  %v67 = load ptr, ptr %v66, align 4
  %v89 = getelementptr inbounds ptr, ptr %v0, i64 4
  %v90 = load ptr, ptr %v89, align 4
  %v125 = getelementptr inbounds ptr, ptr %v0, i64 6
  %v126 = load ptr, ptr %v125, align 4
  %v150 = getelementptr inbounds ptr, ptr %v0, i64 42
  %v151 = load ptr, ptr %v150, align 4
  %v7 = add i64 %v2, 1
  %v8 = sdiv i64 %v2, %v3
  %v9 = icmp slt i64 %v8, 1
  %v10 = select i1 %v9, i64 %v8, i64 1
  %v11 = sdiv i64 %v7, %v3
  %v12 = icmp slt i64 %v11, 1
  %v13 = select i1 %v12, i64 %v11, i64 1
  %v14 = icmp slt i64 %v13, 1
  %v15 = select i1 %v14, i64 %v13, i64 1
  %v27 = mul i64 %v24, %v26
  %v28 = icmp sle i64 %v27, 8
  %v31 = icmp eq i64 %v30, 0
  %v32 = and i1 %v28, %v31
  %v33 = icmp eq i1 %v32, 0
  br label %b0
b0:
  %v16 = phi i64 [ %v10, %entry ], [ %v77, %b4 ]
  %v17 = icmp slt i64 %v16, %v15
  br i1 %v17, label %b1, label %b2
b1:
  %v18 = mul i64 %v16, 768
  %v19 = mul i64 %v16, 8
  %v20 = add i64 %v18, 256
  %v21 = add i64 %v20, 256
  %v22 = add i64 %v21, 256
  br i1 %v33, label %b3, label %b4
b3:
  %v34 = getelementptr inbounds float, ptr %v6, i64 %v18
  %v35 = sub i64 8, %v19
  %v36 = icmp slt i64 %v35, 0
  %v37 = select i1 %v36, i64 0, i64 %v35
  %v38 = mul i64 %v19, 16
  %v39 = add i64 128, %v38
  %v42 = getelementptr inbounds float, ptr %v41, i64 %v39
  call void @pack_turned(ptr %v42, i64 16, i64 1, i64 8, i64 %v37, ptr %v34, i64 32)
  %v43 = getelementptr inbounds float, ptr %v34, i64 8
  %v44 = getelementptr inbounds float, ptr %v41, i64 %v38
  call void @pack_turned(ptr %v44, i64 16, i64 1, i64 8, i64 %v37, ptr %v43, i64 32)
  %v45 = getelementptr inbounds float, ptr %v34, i64 16
  %v46 = add i64 256, %v38
  %v47 = getelementptr inbounds float, ptr %v41, i64 %v46
  call void @pack_turned(ptr %v47, i64 16, i64 1, i64 8, i64 %v37, ptr %v45, i64 32)
  %v48 = getelementptr inbounds float, ptr %v34, i64 24
  %v49 = add i64 384, %v38
  %v50 = getelementptr inbounds float, ptr %v41, i64 %v49
  call void @pack_turned(ptr %v50, i64 16, i64 1, i64 8, i64 %v37, ptr %v48, i64 32)
  %v51 = getelementptr inbounds float, ptr %v6, i64 %v20
  %v52 = add i64 136, %v38
  %v53 = getelementptr inbounds float, ptr %v41, i64 %v52
  call void @pack_turned(ptr %v53, i64 16, i64 1, i64 8, i64 %v37, ptr %v51, i64 32)
  %v54 = getelementptr inbounds float, ptr %v51, i64 8
  %v55 = add i64 8, %v38
  %v56 = getelementptr inbounds float, ptr %v41, i64 %v55
  call void @pack_turned(ptr %v56, i64 16, i64 1, i64 8, i64 %v37, ptr %v54, i64 32)
  %v57 = getelementptr inbounds float, ptr %v51, i64 16
  %v58 = add i64 264, %v38
  %v59 = getelementptr inbounds float, ptr %v41, i64 %v58
  call void @pack_turned(ptr %v59, i64 16, i64 1, i64 8, i64 %v37, ptr %v57, i64 32)
  %v60 = getelementptr inbounds float, ptr %v51, i64 24
  %v61 = add i64 392, %v38
  %v62 = getelementptr inbounds float, ptr %v41, i64 %v61
  call void @pack_turned(ptr %v62, i64 16, i64 1, i64 8, i64 %v37, ptr %v60, i64 32)
  %v63 = getelementptr inbounds float, ptr %v6, i64 %v21
  %v64 = mul i64 %v19, 8
  %v65 = add i64 64, %v64
  %v68 = getelementptr inbounds float, ptr %v67, i64 %v65
  call void @pack_turned(ptr %v68, i64 8, i64 1, i64 8, i64 %v37, ptr %v63, i64 32)
  %v69 = getelementptr inbounds float, ptr %v63, i64 8
  %v70 = getelementptr inbounds float, ptr %v67, i64 %v64
  call void @pack_turned(ptr %v70, i64 8, i64 1, i64 8, i64 %v37, ptr %v69, i64 32)
  %v71 = getelementptr inbounds float, ptr %v63, i64 16
  %v72 = add i64 128, %v64
  %v73 = getelementptr inbounds float, ptr %v67, i64 %v72
  call void @pack_turned(ptr %v73, i64 8, i64 1, i64 8, i64 %v37, ptr %v71, i64 32)
  %v74 = getelementptr inbounds float, ptr %v63, i64 24
  %v75 = add i64 192, %v64
  %v76 = getelementptr inbounds float, ptr %v67, i64 %v75
  call void @pack_turned(ptr %v76, i64 8, i64 1, i64 8, i64 %v37, ptr %v74, i64 32)
  br label %b4
b4:
  %v77 = add nsw i64 %v16, 1
  br label %b0
b2:
  %v78 = getelementptr inbounds float, ptr %v6, i64 768
  br label %b5
b5:
  %v79 = phi i64 [ %v10, %b2 ], [ %v113, %b9 ]
  %v80 = icmp slt i64 %v79, %v15
  br i1 %v80, label %b6, label %b7
b6:
  %v81 = mul i64 %v79, 256
  %v82 = mul i64 %v79, 32
  %v83 = add i64 %v81, 256
  br i1 %v33, label %b8, label %b9
b8:
  %v84 = getelementptr inbounds float, ptr %v78, i64 %v81
  %v85 = sub i64 30, %v82
  %v86 = icmp slt i64 %v85, 0
  %v87 = select i1 %v86, i64 0, i64 %v85
  %v88 = mul i64 %v82, 8
  %v91 = getelementptr inbounds float, ptr %v90, i64 %v88
  call void @pack_turned(ptr %v91, i64 8, i64 1, i64 8, i64 %v87, ptr %v84, i64 32)
  %v92 = getelementptr inbounds float, ptr %v84, i64 8
  %v93 = add i64 %v82, 8
  %v94 = sub i64 30, %v93
  %v95 = icmp slt i64 %v94, 0
  %v96 = select i1 %v95, i64 0, i64 %v94
  %v97 = mul i64 %v93, 8
  %v98 = getelementptr inbounds float, ptr %v90, i64 %v97
  call void @pack_turned(ptr %v98, i64 8, i64 1, i64 8, i64 %v96, ptr %v92, i64 32)
  %v99 = getelementptr inbounds float, ptr %v84, i64 16
  %v100 = add i64 %v82, 16
  %v101 = sub i64 30, %v100
  %v102 = icmp slt i64 %v101, 0
  %v103 = select i1 %v102, i64 0, i64 %v101
  %v104 = mul i64 %v100, 8
  %v105 = getelementptr inbounds float, ptr %v90, i64 %v104
  call void @pack_turned(ptr %v105, i64 8, i64 1, i64 8, i64 %v103, ptr %v99, i64 32)
  %v106 = getelementptr inbounds float, ptr %v84, i64 24
  %v107 = add i64 %v82, 24
  %v108 = sub i64 30, %v107
  %v109 = icmp slt i64 %v108, 0
  %v110 = select i1 %v109, i64 0, i64 %v108
  %v111 = mul i64 %v107, 8
  %v112 = getelementptr inbounds float, ptr %v90, i64 %v111
  call void @pack_turned(ptr %v112, i64 8, i64 1, i64 8, i64 %v110, ptr %v106, i64 32)
  br label %b9
b9:
  %v113 = add nsw i64 %v79, 1
  br label %b5
b7:
  %v114 = getelementptr inbounds float, ptr %v6, i64 1024
  br label %b10
b10:
  %v115 = phi i64 [ %v10, %b7 ], [ %v135, %b14 ]
  %v116 = icmp slt i64 %v115, %v15
  br i1 %v116, label %b11, label %b12
b11:
  %v117 = mul i64 %v115, 128
  %v118 = mul i64 %v115, 16
  %v119 = add i64 %v117, 128
  br i1 %v33, label %b13, label %b14
b13:
  %v120 = getelementptr inbounds float, ptr %v114, i64 %v117
  %v121 = sub i64 14, %v118
  %v122 = icmp slt i64 %v121, 0
  %v123 = select i1 %v122, i64 0, i64 %v121
  %v124 = mul i64 %v118, 8
  %v127 = getelementptr inbounds float, ptr %v126, i64 %v124
  call void @pack_turned(ptr %v127, i64 8, i64 1, i64 8, i64 %v123, ptr %v120, i64 16)
  %v128 = getelementptr inbounds float, ptr %v120, i64 8
  %v129 = add i64 %v118, 8
  %v130 = sub i64 14, %v129
  %v131 = icmp slt i64 %v130, 0
  %v132 = select i1 %v131, i64 0, i64 %v130
  %v133 = mul i64 %v129, 8
  %v134 = getelementptr inbounds float, ptr %v126, i64 %v133
  call void @pack_turned(ptr %v134, i64 8, i64 1, i64 8, i64 %v132, ptr %v128, i64 16)
  br label %b14
b14:
  %v135 = add nsw i64 %v115, 1
  br label %b10
b12:
  %v136 = getelementptr inbounds float, ptr %v6, i64 1152
  %v143 = icmp sle i64 %v27, 1
  %v144 = and i1 %v143, %v31
  %v145 = icmp eq i1 %v144, 0
  br label %b15
b15:
  %v137 = phi i64 [ %v10, %b12 ], [ %v154, %b19 ]
  %v138 = icmp slt i64 %v137, %v15
  br i1 %v138, label %b16, label %b17
b16:
  %v139 = mul i64 %v137, 48
  %v140 = mul i64 %v137, 8
  %v141 = add i64 %v139, 24
  %v142 = add i64 %v141, 24
  br i1 %v145, label %b18, label %b19
b18:
  %v146 = getelementptr inbounds float, ptr %v136, i64 %v139
  %v147 = sub i64 8, %v140
  %v148 = icmp slt i64 %v147, 0
  %v149 = select i1 %v148, i64 0, i64 %v147
  %v152 = getelementptr inbounds float, ptr %v151, i64 %v140
  call void @pack_rows(ptr %v152, i64 1, i64 8, i64 3, i64 %v149, ptr %v146, i64 8)
  %v153 = getelementptr inbounds float, ptr %v136, i64 %v141
  call void @pack_rows(ptr %v152, i64 1, i64 8, i64 3, i64 %v149, ptr %v153, i64 8)
  br label %b19
b19:
  %v154 = add nsw i64 %v137, 1
  br label %b15
b17:
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
define internal void @forward_10(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v12 = alloca float, i64 192, align 4
  %v5 = getelementptr inbounds i64, ptr %v4, i64 1
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 2
  %v8 = load i64, ptr %v7, align 8
  %v9 = getelementptr inbounds ptr, ptr %v0, i64 108
  %v10 = load ptr, ptr %v9, align 4
  %v13 = getelementptr inbounds i64, ptr %v4, i64 5
  %v14 = load i64, ptr %v13, align 8
  %v15 = getelementptr inbounds i64, ptr %v4, i64 6
  %v16 = load i64, ptr %v15, align 8
  %v55 = getelementptr inbounds i64, ptr %v1, i64 8
  %v56 = load i64, ptr %v55, align 8
  %v57 = getelementptr inbounds i64, ptr %v1, i64 1
  %v58 = load i64, ptr %v57, align 8
  %v61 = getelementptr inbounds i64, ptr %v1, i64 9
  %v62 = load i64, ptr %v61, align 8
  %v71 = load ptr, ptr %v0, align 4
  %v85 = getelementptr inbounds ptr, ptr %v0, i64 1
  %v86 = load ptr, ptr %v85, align 4
  %v99 = getelementptr inbounds ptr, ptr %v0, i64 43
  %v100 = load ptr, ptr %v99, align 4
  %v11 = getelementptr inbounds float, ptr %v10, i64 1328
  %v59 = mul i64 %v56, %v58
  %v60 = icmp sle i64 %v59, 8
  %v63 = icmp eq i64 %v62, 0
  %v64 = and i1 %v60, %v63
  %v65 = icmp eq i1 %v64, 0
  %v89 = getelementptr inbounds float, ptr %v12, i64 16
  %v92 = getelementptr inbounds float, ptr %v12, i64 32
  %v95 = getelementptr inbounds float, ptr %v12, i64 48
  %v101 = mul i64 %v6, %v58
  br label %b0
b0:
  %v17 = phi i64 [ %v14, %entry ], [ %v137, %b5 ]
  %v18 = icmp slt i64 %v17, %v16
  br i1 %v18, label %b1, label %b2
b1:
  %v19 = add i64 %v17, 96
  %v20 = icmp slt i64 %v19, %v16
  %v21 = select i1 %v20, i64 %v19, i64 %v16
  %v22 = sub i64 %v21, %v17
  %v23 = add i64 %v22, 2
  %v24 = sdiv i64 %v23, 3
  %v25 = icmp slt i64 %v24, 1
  %v26 = select i1 %v25, i64 1, i64 %v24
  %v27 = sdiv i64 %v22, %v26
  %v28 = mul i64 %v27, %v24
  %v29 = sub i64 %v22, %v28
  br label %b3
b3:
  %v30 = phi i64 [ 0, %b1 ], [ %v136, %b8 ]
  %v31 = icmp slt i64 %v30, 1
  br i1 %v31, label %b4, label %b5
b4:
  %v32 = add i64 %v30, 1
  %v33 = icmp slt i64 %v32, 1
  %v34 = select i1 %v33, i64 %v32, i64 %v30
  %v47 = mul i64 %v30, 768
  %v48 = mul i64 %v34, 768
  %v49 = add i64 %v47, 256
  %v50 = add i64 %v48, 256
  %v51 = add i64 %v49, 256
  %v52 = add i64 %v50, 256
  %v53 = add i64 %v51, 256
  %v54 = add i64 %v52, 256
  %v74 = getelementptr inbounds float, ptr %v10, i64 %v47
  %v81 = mul i64 %v30, 8
  %v82 = sub i64 8, %v81
  %v83 = mul i64 %v81, 16
  %v84 = add i64 128, %v83
  %v87 = getelementptr inbounds float, ptr %v86, i64 %v84
  %v88 = getelementptr inbounds float, ptr %v86, i64 %v83
  %v90 = add i64 256, %v83
  %v91 = getelementptr inbounds float, ptr %v86, i64 %v90
  %v93 = add i64 384, %v83
  %v94 = getelementptr inbounds float, ptr %v86, i64 %v93
  br label %b6
b6:
  %v35 = phi i64 [ 0, %b4 ], [ %v135, %b17 ]
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
  br i1 %v65, label %b9, label %b10
b9:
  %v66 = mul i64 %v35, 2
  %v67 = sdiv i64 %v66, %v24
  %v68 = mul i64 %v67, 128
  %v69 = add i64 %v48, %v68
  %v70 = getelementptr inbounds float, ptr %v10, i64 %v69
  %v72 = mul i64 %v41, 8
  %v73 = getelementptr inbounds float, ptr %v71, i64 %v72
  %v75 = sub i64 %v46, 1
  %v76 = getelementptr inbounds ptr, ptr @table_tile_3x4, i64 %v75
  %v77 = load ptr, ptr %v76, align 4
  %v78 = icmp sgt i64 %v46, 0
  br i1 %v78, label %b11, label %b12
b11:
  call void %v77(ptr %v73, i64 8, ptr %v74, i64 8, ptr %v12, i64 64, i64 16, i64 15, ptr %v70, i64 0)
  br label %b12
b12:
  br label %b10
b10:
  br i1 %v64, label %b13, label %b14
b13:
  %v79 = mul i64 %v41, 8
  %v80 = getelementptr inbounds float, ptr %v71, i64 %v79
  call void @dots(ptr %v80, i64 8, ptr %v87, i64 16, i64 8, i64 1, i64 %v82, ptr %v12, i64 64, i64 %v46, i1 0)
  call void @dots(ptr %v80, i64 8, ptr %v88, i64 16, i64 8, i64 1, i64 %v82, ptr %v89, i64 64, i64 %v46, i1 0)
  call void @dots(ptr %v80, i64 8, ptr %v91, i64 16, i64 8, i64 1, i64 %v82, ptr %v92, i64 64, i64 %v46, i1 0)
  call void @dots(ptr %v80, i64 8, ptr %v94, i64 16, i64 8, i64 1, i64 %v82, ptr %v95, i64 64, i64 %v46, i1 0)
  br label %b14
b14:
  br label %b15
b15:
  %v96 = phi i64 [ 0, %b14 ], [ %v134, %b20 ]
  %v97 = icmp slt i64 %v96, %v46
  br i1 %v97, label %b16, label %b17
b16:
  %v98 = add i64 %v41, %v96
  %v102 = sub i64 %v98, %v101
  %v103 = mul i64 %v102, 32
  %v104 = getelementptr inbounds float, ptr %v100, i64 %v103
  %v105 = mul i64 %v96, 64
  %v106 = getelementptr inbounds float, ptr %v12, i64 %v105
  br label %b18
b18:
  %v107 = phi i64 [ 0, %b16 ], [ %v133, %b19 ]
  %v108 = icmp slt i64 %v107, 1
  br i1 %v108, label %b19, label %b20
b19:
  %v109 = add i64 %v30, %v107
  %v110 = mul i64 %v109, 8
  %v111 = mul i64 %v107, 8
  %v112 = getelementptr inbounds float, ptr %v106, i64 %v111
  %v113 = getelementptr inbounds float, ptr %v104, i64 %v110
  %v114 = load <8 x float>, ptr %v112, align 4
  store <8 x float> %v114, ptr %v113, align 4
  %v115 = add i64 2, %v107
  %v116 = mul i64 %v115, 8
  %v117 = getelementptr inbounds float, ptr %v106, i64 %v116
  %v118 = add i64 8, %v110
  %v119 = getelementptr inbounds float, ptr %v104, i64 %v118
  %v120 = load <8 x float>, ptr %v117, align 4
  store <8 x float> %v120, ptr %v119, align 4
  %v121 = add i64 4, %v107
  %v122 = mul i64 %v121, 8
  %v123 = getelementptr inbounds float, ptr %v106, i64 %v122
  %v124 = add i64 16, %v110
  %v125 = getelementptr inbounds float, ptr %v104, i64 %v124
  %v126 = load <8 x float>, ptr %v123, align 4
  store <8 x float> %v126, ptr %v125, align 4
  %v127 = add i64 6, %v107
  %v128 = mul i64 %v127, 8
  %v129 = getelementptr inbounds float, ptr %v106, i64 %v128
  %v130 = add i64 24, %v110
  %v131 = getelementptr inbounds float, ptr %v104, i64 %v130
  %v132 = load <8 x float>, ptr %v129, align 4
  store <8 x float> %v132, ptr %v131, align 4
  %v133 = add nsw i64 %v107, 1
  br label %b18
b20:
  %v134 = add nsw i64 %v96, 1
  br label %b15
b17:
  %v135 = add nsw i64 %v35, 1
  br label %b6
b8:
  %v136 = add nsw i64 %v30, 1
  br label %b3
b5:
  %v137 = add nsw i64 %v17, 96
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
  %v12 = phi i64 [ 0, %entry ], [ %v56, %b1 ]
  %v13 = phi ptr [ %v2, %entry ], [ %v55, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v28, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v51, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v22 = icmp slt i64 %v12, %v11
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = getelementptr inbounds float, ptr %v0, i64 %v12
  %v24 = load float, ptr %v23, align 4
  %v25 = insertelement <8 x float> poison, float %v24, i64 0
  %v26 = shufflevector <8 x float> %v25, <8 x float> poison, <8 x i32> zeroinitializer
  %v27 = load <8 x float>, ptr %v13, align 4
  %v28 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v26, <8 x float> %v27, <8 x float> %v14)
  %v29 = getelementptr inbounds float, ptr %v13, i64 8
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v26, <8 x float> %v30, <8 x float> %v15)
  %v32 = getelementptr inbounds float, ptr %v13, i64 16
  %v33 = load <8 x float>, ptr %v32, align 4
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v26, <8 x float> %v33, <8 x float> %v16)
  %v35 = getelementptr inbounds float, ptr %v13, i64 24
  %v36 = load <8 x float>, ptr %v35, align 4
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v26, <8 x float> %v36, <8 x float> %v17)
  %v38 = add i64 %v12, 1
  %v39 = getelementptr inbounds float, ptr %v13, i64 32
  %v40 = getelementptr inbounds float, ptr %v0, i64 %v38
  %v41 = load float, ptr %v40, align 4
  %v42 = insertelement <8 x float> poison, float %v41, i64 0
  %v43 = shufflevector <8 x float> %v42, <8 x float> poison, <8 x i32> zeroinitializer
  %v44 = load <8 x float>, ptr %v39, align 4
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v44, <8 x float> %v18)
  %v46 = getelementptr inbounds float, ptr %v39, i64 8
  %v47 = load <8 x float>, ptr %v46, align 4
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v47, <8 x float> %v19)
  %v49 = getelementptr inbounds float, ptr %v39, i64 16
  %v50 = load <8 x float>, ptr %v49, align 4
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v50, <8 x float> %v20)
  %v52 = getelementptr inbounds float, ptr %v39, i64 24
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v53, <8 x float> %v21)
  %v55 = getelementptr inbounds float, ptr %v13, i64 64
  %v56 = add nsw i64 %v12, 2
  br label %b0
b2:
  %v57 = fadd <8 x float> %v14, %v18
  %v58 = fadd <8 x float> %v15, %v19
  %v59 = fadd <8 x float> %v16, %v20
  %v60 = fadd <8 x float> %v17, %v21
  br label %b3
b3:
  %v61 = phi i64 [ %v11, %b2 ], [ %v84, %b4 ]
  %v62 = phi ptr [ %v13, %b2 ], [ %v83, %b4 ]
  %v63 = phi <8 x float> [ %v57, %b2 ], [ %v73, %b4 ]
  %v64 = phi <8 x float> [ %v58, %b2 ], [ %v76, %b4 ]
  %v65 = phi <8 x float> [ %v59, %b2 ], [ %v79, %b4 ]
  %v66 = phi <8 x float> [ %v60, %b2 ], [ %v82, %b4 ]
  %v67 = icmp slt i64 %v61, %v3
  br i1 %v67, label %b4, label %b5
b4:
  %v68 = getelementptr inbounds float, ptr %v0, i64 %v61
  %v69 = load float, ptr %v68, align 4
  %v70 = insertelement <8 x float> poison, float %v69, i64 0
  %v71 = shufflevector <8 x float> %v70, <8 x float> poison, <8 x i32> zeroinitializer
  %v72 = load <8 x float>, ptr %v62, align 4
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v72, <8 x float> %v63)
  %v74 = getelementptr inbounds float, ptr %v62, i64 8
  %v75 = load <8 x float>, ptr %v74, align 4
  %v76 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v75, <8 x float> %v64)
  %v77 = getelementptr inbounds float, ptr %v62, i64 16
  %v78 = load <8 x float>, ptr %v77, align 4
  %v79 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v78, <8 x float> %v65)
  %v80 = getelementptr inbounds float, ptr %v62, i64 24
  %v81 = load <8 x float>, ptr %v80, align 4
  %v82 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v81, <8 x float> %v66)
  %v83 = getelementptr inbounds float, ptr %v62, i64 32
  %v84 = add nsw i64 %v61, 1
  br label %b3
b5:
  store <8 x float> %v63, ptr %v4, align 4
  %v85 = getelementptr inbounds float, ptr %v4, i64 %v6
  store <8 x float> %v64, ptr %v85, align 4
  %v86 = mul i64 %v6, 2
  %v87 = getelementptr inbounds float, ptr %v4, i64 %v86
  store <8 x float> %v65, ptr %v87, align 4
  %v88 = mul i64 %v6, 3
  %v89 = getelementptr inbounds float, ptr %v4, i64 %v88
  store <8 x float> %v66, ptr %v89, align 4
  ret void
}
define internal void @tile_2x4(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6, i64 %v7, ptr %v8, i64 %v9) #2 {
entry:
  br label %b0
b0:
  %v10 = phi i64 [ 0, %entry ], [ %v45, %b1 ]
  %v11 = phi ptr [ %v2, %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v30, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v39, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v20 = icmp slt i64 %v10, %v3
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = getelementptr inbounds float, ptr %v0, i64 %v10
  %v22 = load float, ptr %v21, align 4
  %v23 = insertelement <8 x float> poison, float %v22, i64 0
  %v24 = shufflevector <8 x float> %v23, <8 x float> poison, <8 x i32> zeroinitializer
  %v25 = getelementptr inbounds float, ptr %v21, i64 %v1
  %v26 = load float, ptr %v25, align 4
  %v27 = insertelement <8 x float> poison, float %v26, i64 0
  %v28 = shufflevector <8 x float> %v27, <8 x float> poison, <8 x i32> zeroinitializer
  %v29 = load <8 x float>, ptr %v11, align 4
  %v30 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v24, <8 x float> %v29, <8 x float> %v12)
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v28, <8 x float> %v29, <8 x float> %v16)
  %v32 = getelementptr inbounds float, ptr %v11, i64 8
  %v33 = load <8 x float>, ptr %v32, align 4
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v24, <8 x float> %v33, <8 x float> %v13)
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v28, <8 x float> %v33, <8 x float> %v17)
  %v36 = getelementptr inbounds float, ptr %v11, i64 16
  %v37 = load <8 x float>, ptr %v36, align 4
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v24, <8 x float> %v37, <8 x float> %v14)
  %v39 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v28, <8 x float> %v37, <8 x float> %v18)
  %v40 = getelementptr inbounds float, ptr %v11, i64 24
  %v41 = load <8 x float>, ptr %v40, align 4
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v24, <8 x float> %v41, <8 x float> %v15)
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v28, <8 x float> %v41, <8 x float> %v19)
  %v44 = getelementptr inbounds float, ptr %v11, i64 32
  %v45 = add nsw i64 %v10, 1
  br label %b0
b2:
  store <8 x float> %v12, ptr %v4, align 4
  %v46 = getelementptr inbounds float, ptr %v4, i64 %v6
  store <8 x float> %v13, ptr %v46, align 4
  %v47 = mul i64 %v6, 2
  %v48 = getelementptr inbounds float, ptr %v4, i64 %v47
  store <8 x float> %v14, ptr %v48, align 4
  %v49 = mul i64 %v6, 3
  %v50 = getelementptr inbounds float, ptr %v4, i64 %v49
  store <8 x float> %v15, ptr %v50, align 4
  %v51 = getelementptr inbounds float, ptr %v4, i64 %v5
  store <8 x float> %v16, ptr %v51, align 4
  %v52 = add i64 %v5, %v6
  %v53 = getelementptr inbounds float, ptr %v4, i64 %v52
  store <8 x float> %v17, ptr %v53, align 4
  %v54 = add i64 %v5, %v47
  %v55 = getelementptr inbounds float, ptr %v4, i64 %v54
  store <8 x float> %v18, ptr %v55, align 4
  %v56 = add i64 %v5, %v49
  %v57 = getelementptr inbounds float, ptr %v4, i64 %v56
  store <8 x float> %v19, ptr %v57, align 4
  ret void
}
define internal void @tile_3x4(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6, i64 %v7, ptr %v8, i64 %v9) #2 {
entry:
  %v36 = mul i64 %v1, 2
  br label %b0
b0:
  %v10 = phi i64 [ 0, %entry ], [ %v62, %b1 ]
  %v11 = phi ptr [ %v2, %entry ], [ %v60, %b1 ]
  %v12 = phi ptr [ %v8, %entry ], [ %v61, %b1 ]
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
  %v25 = icmp slt i64 %v10, %v3
  br i1 %v25, label %b1, label %b2
b1:
  call void @llvm.prefetch.p0(ptr %v12, i32 0, i32 2, i32 1)
  %v26 = getelementptr inbounds float, ptr %v11, i64 256
  call void @llvm.prefetch.p0(ptr %v26, i32 0, i32 3, i32 1)
  %v27 = getelementptr inbounds float, ptr %v11, i64 272
  call void @llvm.prefetch.p0(ptr %v27, i32 0, i32 3, i32 1)
  %v28 = getelementptr inbounds float, ptr %v0, i64 %v10
  %v29 = load float, ptr %v28, align 4
  %v30 = insertelement <8 x float> poison, float %v29, i64 0
  %v31 = shufflevector <8 x float> %v30, <8 x float> poison, <8 x i32> zeroinitializer
  %v32 = getelementptr inbounds float, ptr %v28, i64 %v1
  %v33 = load float, ptr %v32, align 4
  %v34 = insertelement <8 x float> poison, float %v33, i64 0
  %v35 = shufflevector <8 x float> %v34, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = getelementptr inbounds float, ptr %v28, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = load <8 x float>, ptr %v11, align 4
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v31, <8 x float> %v41, <8 x float> %v13)
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v35, <8 x float> %v41, <8 x float> %v17)
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v41, <8 x float> %v21)
  %v45 = getelementptr inbounds float, ptr %v11, i64 8
  %v46 = load <8 x float>, ptr %v45, align 4
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v31, <8 x float> %v46, <8 x float> %v14)
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v35, <8 x float> %v46, <8 x float> %v18)
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v46, <8 x float> %v22)
  %v50 = getelementptr inbounds float, ptr %v11, i64 16
  %v51 = load <8 x float>, ptr %v50, align 4
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v31, <8 x float> %v51, <8 x float> %v15)
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v35, <8 x float> %v51, <8 x float> %v19)
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v51, <8 x float> %v23)
  %v55 = getelementptr inbounds float, ptr %v11, i64 24
  %v56 = load <8 x float>, ptr %v55, align 4
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v31, <8 x float> %v56, <8 x float> %v16)
  %v58 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v35, <8 x float> %v56, <8 x float> %v20)
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v56, <8 x float> %v24)
  %v60 = getelementptr inbounds float, ptr %v11, i64 32
  %v61 = getelementptr inbounds float, ptr %v12, i64 16
  %v62 = add nsw i64 %v10, 1
  br label %b0
b2:
  store <8 x float> %v13, ptr %v4, align 4
  %v63 = getelementptr inbounds float, ptr %v4, i64 %v6
  store <8 x float> %v14, ptr %v63, align 4
  %v64 = mul i64 %v6, 2
  %v65 = getelementptr inbounds float, ptr %v4, i64 %v64
  store <8 x float> %v15, ptr %v65, align 4
  %v66 = mul i64 %v6, 3
  %v67 = getelementptr inbounds float, ptr %v4, i64 %v66
  store <8 x float> %v16, ptr %v67, align 4
  %v68 = getelementptr inbounds float, ptr %v4, i64 %v5
  store <8 x float> %v17, ptr %v68, align 4
  %v69 = add i64 %v5, %v6
  %v70 = getelementptr inbounds float, ptr %v4, i64 %v69
  store <8 x float> %v18, ptr %v70, align 4
  %v71 = add i64 %v5, %v64
  %v72 = getelementptr inbounds float, ptr %v4, i64 %v71
  store <8 x float> %v19, ptr %v72, align 4
  %v73 = add i64 %v5, %v66
  %v74 = getelementptr inbounds float, ptr %v4, i64 %v73
  store <8 x float> %v20, ptr %v74, align 4
  %v75 = mul i64 %v5, 2
  %v76 = getelementptr inbounds float, ptr %v4, i64 %v75
  store <8 x float> %v21, ptr %v76, align 4
  %v77 = add i64 %v75, %v6
  %v78 = getelementptr inbounds float, ptr %v4, i64 %v77
  store <8 x float> %v22, ptr %v78, align 4
  %v79 = add i64 %v75, %v64
  %v80 = getelementptr inbounds float, ptr %v4, i64 %v79
  store <8 x float> %v23, ptr %v80, align 4
  %v81 = add i64 %v75, %v66
  %v82 = getelementptr inbounds float, ptr %v4, i64 %v81
  store <8 x float> %v24, ptr %v82, align 4
  ret void
}
define internal void @dots(ptr %v0, i64 %v1, ptr %v2, i64 %v3, i64 %v4, i64 %v5, i64 %v6, ptr %v7, i64 %v8, i64 %v9, i1 %v10) #2 {
entry:
  %v18 = sdiv i64 %v9, 4
  %v19 = mul i64 %v18, 4
  %v34 = sdiv i64 %v4, 8
  %v35 = mul i64 %v34, 8
  %v88 = sub i64 %v4, %v35
  %v89 = icmp ult i64 %v88, 8
  %v90 = select i1 %v89, i64 %v88, i64 8
  %v91 = trunc i64 %v90 to i32
  %v92 = insertelement <8 x i32> poison, i32 %v91, i64 0
  %v93 = shufflevector <8 x i32> %v92, <8 x i32> poison, <8 x i32> zeroinitializer
  %v94 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v93
  br label %b0
b0:
  %v11 = phi i64 [ 0, %entry ], [ %v315, %b17 ]
  %v12 = icmp slt i64 %v11, %v5
  br i1 %v12, label %b1, label %b2
b1:
  %v13 = mul i64 %v11, 8
  %v14 = mul i64 %v13, %v3
  %v15 = getelementptr inbounds float, ptr %v2, i64 %v14
  %v16 = getelementptr inbounds float, ptr %v7, i64 %v13
  %v17 = sub i64 %v6, %v13
  %v24 = sub i64 %v17, 1
  br label %b3
b3:
  %v20 = phi i64 [ 0, %b1 ], [ %v166, %b8 ]
  %v21 = icmp slt i64 %v20, %v19
  br i1 %v21, label %b4, label %b5
b4:
  %v46 = mul i64 %v20, %v1
  %v47 = getelementptr inbounds float, ptr %v0, i64 %v46
  %v48 = add i64 %v20, 1
  %v49 = mul i64 %v48, %v1
  %v50 = getelementptr inbounds float, ptr %v0, i64 %v49
  %v51 = add i64 %v20, 2
  %v52 = mul i64 %v51, %v1
  %v53 = getelementptr inbounds float, ptr %v0, i64 %v52
  %v54 = add i64 %v20, 3
  %v55 = mul i64 %v54, %v1
  %v56 = getelementptr inbounds float, ptr %v0, i64 %v55
  %v138 = mul i64 %v20, %v8
  %v139 = getelementptr inbounds float, ptr %v16, i64 %v138
  %v145 = mul i64 %v48, %v8
  %v146 = getelementptr inbounds float, ptr %v16, i64 %v145
  %v152 = mul i64 %v51, %v8
  %v153 = getelementptr inbounds float, ptr %v16, i64 %v152
  %v159 = mul i64 %v54, %v8
  %v160 = getelementptr inbounds float, ptr %v16, i64 %v159
  br label %b6
b6:
  %v22 = phi i64 [ 0, %b4 ], [ %v165, %b14 ]
  %v23 = icmp slt i64 %v22, 8
  br i1 %v23, label %b7, label %b8
b7:
  %v25 = icmp slt i64 %v22, %v24
  %v26 = select i1 %v25, i64 %v22, i64 %v24
  %v27 = mul i64 %v26, %v3
  %v28 = getelementptr inbounds float, ptr %v15, i64 %v27
  %v29 = add i64 %v22, 1
  %v30 = icmp slt i64 %v29, %v24
  %v31 = select i1 %v30, i64 %v29, i64 %v24
  %v32 = mul i64 %v31, %v3
  %v33 = getelementptr inbounds float, ptr %v15, i64 %v32
  br label %b9
b9:
  %v36 = phi i64 [ 0, %b7 ], [ %v77, %b10 ]
  %v37 = phi <8 x float> [ zeroinitializer, %b7 ], [ %v69, %b10 ]
  %v38 = phi <8 x float> [ zeroinitializer, %b7 ], [ %v70, %b10 ]
  %v39 = phi <8 x float> [ zeroinitializer, %b7 ], [ %v71, %b10 ]
  %v40 = phi <8 x float> [ zeroinitializer, %b7 ], [ %v72, %b10 ]
  %v41 = phi <8 x float> [ zeroinitializer, %b7 ], [ %v73, %b10 ]
  %v42 = phi <8 x float> [ zeroinitializer, %b7 ], [ %v74, %b10 ]
  %v43 = phi <8 x float> [ zeroinitializer, %b7 ], [ %v75, %b10 ]
  %v44 = phi <8 x float> [ zeroinitializer, %b7 ], [ %v76, %b10 ]
  %v45 = icmp slt i64 %v36, %v35
  br i1 %v45, label %b10, label %b11
b10:
  %v57 = getelementptr inbounds float, ptr %v47, i64 %v36
  %v58 = load <8 x float>, ptr %v57, align 4
  %v59 = getelementptr inbounds float, ptr %v50, i64 %v36
  %v60 = load <8 x float>, ptr %v59, align 4
  %v61 = getelementptr inbounds float, ptr %v53, i64 %v36
  %v62 = load <8 x float>, ptr %v61, align 4
  %v63 = getelementptr inbounds float, ptr %v56, i64 %v36
  %v64 = load <8 x float>, ptr %v63, align 4
  %v65 = getelementptr inbounds float, ptr %v28, i64 %v36
  %v66 = load <8 x float>, ptr %v65, align 4
  %v67 = getelementptr inbounds float, ptr %v33, i64 %v36
  %v68 = load <8 x float>, ptr %v67, align 4
  %v69 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v66, <8 x float> %v37)
  %v70 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v68, <8 x float> %v38)
  %v71 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v66, <8 x float> %v39)
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v68, <8 x float> %v40)
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v66, <8 x float> %v41)
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v68, <8 x float> %v42)
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v66, <8 x float> %v43)
  %v76 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v68, <8 x float> %v44)
  %v77 = add nsw i64 %v36, 8
  br label %b9, !llvm.loop !0
b11:
  br label %b12
b12:
  %v78 = phi i64 [ %v35, %b11 ], [ %v115, %b13 ]
  %v79 = phi <8 x float> [ %v37, %b11 ], [ %v107, %b13 ]
  %v80 = phi <8 x float> [ %v38, %b11 ], [ %v108, %b13 ]
  %v81 = phi <8 x float> [ %v39, %b11 ], [ %v109, %b13 ]
  %v82 = phi <8 x float> [ %v40, %b11 ], [ %v110, %b13 ]
  %v83 = phi <8 x float> [ %v41, %b11 ], [ %v111, %b13 ]
  %v84 = phi <8 x float> [ %v42, %b11 ], [ %v112, %b13 ]
  %v85 = phi <8 x float> [ %v43, %b11 ], [ %v113, %b13 ]
  %v86 = phi <8 x float> [ %v44, %b11 ], [ %v114, %b13 ]
  %v87 = icmp slt i64 %v78, %v4
  br i1 %v87, label %b13, label %b14
b13:
  %v95 = getelementptr inbounds float, ptr %v47, i64 %v78
  %v96 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v95, <8 x i1> %v94, <8 x float> zeroinitializer)
  %v97 = getelementptr inbounds float, ptr %v50, i64 %v78
  %v98 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v97, <8 x i1> %v94, <8 x float> zeroinitializer)
  %v99 = getelementptr inbounds float, ptr %v53, i64 %v78
  %v100 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v99, <8 x i1> %v94, <8 x float> zeroinitializer)
  %v101 = getelementptr inbounds float, ptr %v56, i64 %v78
  %v102 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v101, <8 x i1> %v94, <8 x float> zeroinitializer)
  %v103 = getelementptr inbounds float, ptr %v28, i64 %v78
  %v104 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v103, <8 x i1> %v94, <8 x float> zeroinitializer)
  %v105 = getelementptr inbounds float, ptr %v33, i64 %v78
  %v106 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v105, <8 x i1> %v94, <8 x float> zeroinitializer)
  %v107 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v96, <8 x float> %v104, <8 x float> %v79)
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v96, <8 x float> %v106, <8 x float> %v80)
  %v109 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v98, <8 x float> %v104, <8 x float> %v81)
  %v110 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v98, <8 x float> %v106, <8 x float> %v82)
  %v111 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v100, <8 x float> %v104, <8 x float> %v83)
  %v112 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v100, <8 x float> %v106, <8 x float> %v84)
  %v113 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v102, <8 x float> %v104, <8 x float> %v85)
  %v114 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v102, <8 x float> %v106, <8 x float> %v86)
  %v115 = add nsw i64 %v78, 8
  br label %b12, !llvm.loop !0
b14:
  %v116 = shufflevector <8 x float> %v79, <8 x float> %v80, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v117 = shufflevector <8 x float> %v79, <8 x float> %v80, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v118 = fadd <8 x float> %v116, %v117
  %v119 = shufflevector <8 x float> %v81, <8 x float> %v82, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v120 = shufflevector <8 x float> %v81, <8 x float> %v82, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v121 = fadd <8 x float> %v119, %v120
  %v122 = shufflevector <8 x float> %v83, <8 x float> %v84, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v123 = shufflevector <8 x float> %v83, <8 x float> %v84, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v124 = fadd <8 x float> %v122, %v123
  %v125 = shufflevector <8 x float> %v85, <8 x float> %v86, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v126 = shufflevector <8 x float> %v85, <8 x float> %v86, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v127 = fadd <8 x float> %v125, %v126
  %v128 = shufflevector <8 x float> %v118, <8 x float> %v121, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v129 = shufflevector <8 x float> %v118, <8 x float> %v121, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v130 = fadd <8 x float> %v128, %v129
  %v131 = shufflevector <8 x float> %v124, <8 x float> %v127, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v132 = shufflevector <8 x float> %v124, <8 x float> %v127, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v133 = fadd <8 x float> %v131, %v132
  %v134 = shufflevector <8 x float> %v130, <8 x float> %v133, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v135 = shufflevector <8 x float> %v130, <8 x float> %v133, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v136 = fadd <8 x float> %v134, %v135
  %v137 = shufflevector <8 x float> %v136, <8 x float> poison, <2 x i32> <i32 0, i32 1>
  %v140 = getelementptr inbounds float, ptr %v139, i64 %v22
  %v141 = load <2 x float>, ptr %v140, align 4
  %v142 = fadd <2 x float> %v141, %v137
  %v143 = select i1 %v10, <2 x float> %v142, <2 x float> %v137
  store <2 x float> %v143, ptr %v140, align 4
  %v144 = shufflevector <8 x float> %v136, <8 x float> poison, <2 x i32> <i32 2, i32 3>
  %v147 = getelementptr inbounds float, ptr %v146, i64 %v22
  %v148 = load <2 x float>, ptr %v147, align 4
  %v149 = fadd <2 x float> %v148, %v144
  %v150 = select i1 %v10, <2 x float> %v149, <2 x float> %v144
  store <2 x float> %v150, ptr %v147, align 4
  %v151 = shufflevector <8 x float> %v136, <8 x float> poison, <2 x i32> <i32 4, i32 5>
  %v154 = getelementptr inbounds float, ptr %v153, i64 %v22
  %v155 = load <2 x float>, ptr %v154, align 4
  %v156 = fadd <2 x float> %v155, %v151
  %v157 = select i1 %v10, <2 x float> %v156, <2 x float> %v151
  store <2 x float> %v157, ptr %v154, align 4
  %v158 = shufflevector <8 x float> %v136, <8 x float> poison, <2 x i32> <i32 6, i32 7>
  %v161 = getelementptr inbounds float, ptr %v160, i64 %v22
  %v162 = load <2 x float>, ptr %v161, align 4
  %v163 = fadd <2 x float> %v162, %v158
  %v164 = select i1 %v10, <2 x float> %v163, <2 x float> %v158
  store <2 x float> %v164, ptr %v161, align 4
  %v165 = add nsw i64 %v22, 2
  br label %b6, !llvm.loop !0
b8:
  %v166 = add nsw i64 %v20, 4
  br label %b3, !llvm.loop !0
b5:
  br label %b15
b15:
  %v167 = phi i64 [ %v19, %b5 ], [ %v314, %b20 ]
  %v168 = icmp slt i64 %v167, %v9
  br i1 %v168, label %b16, label %b17
b16:
  %v220 = mul i64 %v167, %v1
  %v221 = getelementptr inbounds float, ptr %v0, i64 %v220
  %v307 = mul i64 %v167, %v8
  %v308 = getelementptr inbounds float, ptr %v16, i64 %v307
  br label %b18
b18:
  %v169 = phi i64 [ 0, %b16 ], [ %v313, %b26 ]
  %v170 = icmp slt i64 %v169, 8
  br i1 %v170, label %b19, label %b20
b19:
  %v171 = icmp slt i64 %v169, %v24
  %v172 = select i1 %v171, i64 %v169, i64 %v24
  %v173 = mul i64 %v172, %v3
  %v174 = getelementptr inbounds float, ptr %v15, i64 %v173
  %v175 = add i64 %v169, 1
  %v176 = icmp slt i64 %v175, %v24
  %v177 = select i1 %v176, i64 %v175, i64 %v24
  %v178 = mul i64 %v177, %v3
  %v179 = getelementptr inbounds float, ptr %v15, i64 %v178
  %v180 = add i64 %v169, 2
  %v181 = icmp slt i64 %v180, %v24
  %v182 = select i1 %v181, i64 %v180, i64 %v24
  %v183 = mul i64 %v182, %v3
  %v184 = getelementptr inbounds float, ptr %v15, i64 %v183
  %v185 = add i64 %v169, 3
  %v186 = icmp slt i64 %v185, %v24
  %v187 = select i1 %v186, i64 %v185, i64 %v24
  %v188 = mul i64 %v187, %v3
  %v189 = getelementptr inbounds float, ptr %v15, i64 %v188
  %v190 = add i64 %v169, 4
  %v191 = icmp slt i64 %v190, %v24
  %v192 = select i1 %v191, i64 %v190, i64 %v24
  %v193 = mul i64 %v192, %v3
  %v194 = getelementptr inbounds float, ptr %v15, i64 %v193
  %v195 = add i64 %v169, 5
  %v196 = icmp slt i64 %v195, %v24
  %v197 = select i1 %v196, i64 %v195, i64 %v24
  %v198 = mul i64 %v197, %v3
  %v199 = getelementptr inbounds float, ptr %v15, i64 %v198
  %v200 = add i64 %v169, 6
  %v201 = icmp slt i64 %v200, %v24
  %v202 = select i1 %v201, i64 %v200, i64 %v24
  %v203 = mul i64 %v202, %v3
  %v204 = getelementptr inbounds float, ptr %v15, i64 %v203
  %v205 = add i64 %v169, 7
  %v206 = icmp slt i64 %v205, %v24
  %v207 = select i1 %v206, i64 %v205, i64 %v24
  %v208 = mul i64 %v207, %v3
  %v209 = getelementptr inbounds float, ptr %v15, i64 %v208
  br label %b21
b21:
  %v210 = phi i64 [ 0, %b19 ], [ %v248, %b22 ]
  %v211 = phi <8 x float> [ zeroinitializer, %b19 ], [ %v240, %b22 ]
  %v212 = phi <8 x float> [ zeroinitializer, %b19 ], [ %v241, %b22 ]
  %v213 = phi <8 x float> [ zeroinitializer, %b19 ], [ %v242, %b22 ]
  %v214 = phi <8 x float> [ zeroinitializer, %b19 ], [ %v243, %b22 ]
  %v215 = phi <8 x float> [ zeroinitializer, %b19 ], [ %v244, %b22 ]
  %v216 = phi <8 x float> [ zeroinitializer, %b19 ], [ %v245, %b22 ]
  %v217 = phi <8 x float> [ zeroinitializer, %b19 ], [ %v246, %b22 ]
  %v218 = phi <8 x float> [ zeroinitializer, %b19 ], [ %v247, %b22 ]
  %v219 = icmp slt i64 %v210, %v35
  br i1 %v219, label %b22, label %b23
b22:
  %v222 = getelementptr inbounds float, ptr %v221, i64 %v210
  %v223 = load <8 x float>, ptr %v222, align 4
  %v224 = getelementptr inbounds float, ptr %v174, i64 %v210
  %v225 = load <8 x float>, ptr %v224, align 4
  %v226 = getelementptr inbounds float, ptr %v179, i64 %v210
  %v227 = load <8 x float>, ptr %v226, align 4
  %v228 = getelementptr inbounds float, ptr %v184, i64 %v210
  %v229 = load <8 x float>, ptr %v228, align 4
  %v230 = getelementptr inbounds float, ptr %v189, i64 %v210
  %v231 = load <8 x float>, ptr %v230, align 4
  %v232 = getelementptr inbounds float, ptr %v194, i64 %v210
  %v233 = load <8 x float>, ptr %v232, align 4
  %v234 = getelementptr inbounds float, ptr %v199, i64 %v210
  %v235 = load <8 x float>, ptr %v234, align 4
  %v236 = getelementptr inbounds float, ptr %v204, i64 %v210
  %v237 = load <8 x float>, ptr %v236, align 4
  %v238 = getelementptr inbounds float, ptr %v209, i64 %v210
  %v239 = load <8 x float>, ptr %v238, align 4
  %v240 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v223, <8 x float> %v225, <8 x float> %v211)
  %v241 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v223, <8 x float> %v227, <8 x float> %v212)
  %v242 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v223, <8 x float> %v229, <8 x float> %v213)
  %v243 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v223, <8 x float> %v231, <8 x float> %v214)
  %v244 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v223, <8 x float> %v233, <8 x float> %v215)
  %v245 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v223, <8 x float> %v235, <8 x float> %v216)
  %v246 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v223, <8 x float> %v237, <8 x float> %v217)
  %v247 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v223, <8 x float> %v239, <8 x float> %v218)
  %v248 = add nsw i64 %v210, 8
  br label %b21, !llvm.loop !0
b23:
  br label %b24
b24:
  %v249 = phi i64 [ %v35, %b23 ], [ %v285, %b25 ]
  %v250 = phi <8 x float> [ %v211, %b23 ], [ %v277, %b25 ]
  %v251 = phi <8 x float> [ %v212, %b23 ], [ %v278, %b25 ]
  %v252 = phi <8 x float> [ %v213, %b23 ], [ %v279, %b25 ]
  %v253 = phi <8 x float> [ %v214, %b23 ], [ %v280, %b25 ]
  %v254 = phi <8 x float> [ %v215, %b23 ], [ %v281, %b25 ]
  %v255 = phi <8 x float> [ %v216, %b23 ], [ %v282, %b25 ]
  %v256 = phi <8 x float> [ %v217, %b23 ], [ %v283, %b25 ]
  %v257 = phi <8 x float> [ %v218, %b23 ], [ %v284, %b25 ]
  %v258 = icmp slt i64 %v249, %v4
  br i1 %v258, label %b25, label %b26
b25:
  %v259 = getelementptr inbounds float, ptr %v221, i64 %v249
  %v260 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v259, <8 x i1> %v94, <8 x float> zeroinitializer)
  %v261 = getelementptr inbounds float, ptr %v174, i64 %v249
  %v262 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v261, <8 x i1> %v94, <8 x float> zeroinitializer)
  %v263 = getelementptr inbounds float, ptr %v179, i64 %v249
  %v264 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v263, <8 x i1> %v94, <8 x float> zeroinitializer)
  %v265 = getelementptr inbounds float, ptr %v184, i64 %v249
  %v266 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v265, <8 x i1> %v94, <8 x float> zeroinitializer)
  %v267 = getelementptr inbounds float, ptr %v189, i64 %v249
  %v268 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v267, <8 x i1> %v94, <8 x float> zeroinitializer)
  %v269 = getelementptr inbounds float, ptr %v194, i64 %v249
  %v270 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v269, <8 x i1> %v94, <8 x float> zeroinitializer)
  %v271 = getelementptr inbounds float, ptr %v199, i64 %v249
  %v272 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v271, <8 x i1> %v94, <8 x float> zeroinitializer)
  %v273 = getelementptr inbounds float, ptr %v204, i64 %v249
  %v274 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v273, <8 x i1> %v94, <8 x float> zeroinitializer)
  %v275 = getelementptr inbounds float, ptr %v209, i64 %v249
  %v276 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v275, <8 x i1> %v94, <8 x float> zeroinitializer)
  %v277 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v260, <8 x float> %v262, <8 x float> %v250)
  %v278 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v260, <8 x float> %v264, <8 x float> %v251)
  %v279 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v260, <8 x float> %v266, <8 x float> %v252)
  %v280 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v260, <8 x float> %v268, <8 x float> %v253)
  %v281 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v260, <8 x float> %v270, <8 x float> %v254)
  %v282 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v260, <8 x float> %v272, <8 x float> %v255)
  %v283 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v260, <8 x float> %v274, <8 x float> %v256)
  %v284 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v260, <8 x float> %v276, <8 x float> %v257)
  %v285 = add nsw i64 %v249, 8
  br label %b24, !llvm.loop !0
b26:
  %v286 = shufflevector <8 x float> %v250, <8 x float> %v251, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v287 = shufflevector <8 x float> %v250, <8 x float> %v251, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v288 = fadd <8 x float> %v286, %v287
  %v289 = shufflevector <8 x float> %v252, <8 x float> %v253, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v290 = shufflevector <8 x float> %v252, <8 x float> %v253, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v291 = fadd <8 x float> %v289, %v290
  %v292 = shufflevector <8 x float> %v254, <8 x float> %v255, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v293 = shufflevector <8 x float> %v254, <8 x float> %v255, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v294 = fadd <8 x float> %v292, %v293
  %v295 = shufflevector <8 x float> %v256, <8 x float> %v257, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v296 = shufflevector <8 x float> %v256, <8 x float> %v257, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v297 = fadd <8 x float> %v295, %v296
  %v298 = shufflevector <8 x float> %v288, <8 x float> %v291, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v299 = shufflevector <8 x float> %v288, <8 x float> %v291, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v300 = fadd <8 x float> %v298, %v299
  %v301 = shufflevector <8 x float> %v294, <8 x float> %v297, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v302 = shufflevector <8 x float> %v294, <8 x float> %v297, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v303 = fadd <8 x float> %v301, %v302
  %v304 = shufflevector <8 x float> %v300, <8 x float> %v303, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v305 = shufflevector <8 x float> %v300, <8 x float> %v303, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v306 = fadd <8 x float> %v304, %v305
  %v309 = getelementptr inbounds float, ptr %v308, i64 %v169
  %v310 = load <8 x float>, ptr %v309, align 4
  %v311 = fadd <8 x float> %v310, %v306
  %v312 = select i1 %v10, <8 x float> %v311, <8 x float> %v306
  store <8 x float> %v312, ptr %v309, align 4
  %v313 = add nsw i64 %v169, 8
  br label %b18, !llvm.loop !0
b20:
  %v314 = add nsw i64 %v167, 1
  br label %b15, !llvm.loop !0
b17:
  %v315 = add nsw i64 %v11, 1
  br label %b0, !llvm.loop !0
b2:
  ret void
}
define internal void @forward_11(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v13 = alloca float, i64 192, align 4
  %v5 = getelementptr inbounds i64, ptr %v4, i64 1
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 2
  %v8 = load i64, ptr %v7, align 8
  %v9 = load i64, ptr %v4, align 8
  %v10 = getelementptr inbounds ptr, ptr %v0, i64 108
  %v11 = load ptr, ptr %v10, align 4
  %v14 = getelementptr inbounds i64, ptr %v4, i64 3
  %v15 = load i64, ptr %v14, align 8
  %v16 = getelementptr inbounds i64, ptr %v4, i64 4
  %v17 = load i64, ptr %v16, align 8
  %v48 = getelementptr inbounds i64, ptr %v1, i64 1
  %v49 = load i64, ptr %v48, align 8
  %v50 = getelementptr inbounds i64, ptr %v1, i64 7
  %v51 = load i64, ptr %v50, align 8
  %v57 = getelementptr inbounds ptr, ptr %v0, i64 43
  %v58 = load ptr, ptr %v57, align 4
  %v104 = getelementptr inbounds i64, ptr %v1, i64 8
  %v105 = load i64, ptr %v104, align 8
  %v108 = getelementptr inbounds i64, ptr %v1, i64 9
  %v109 = load i64, ptr %v108, align 8
  %v118 = load ptr, ptr %v0, align 4
  %v135 = getelementptr inbounds ptr, ptr %v0, i64 1
  %v136 = load ptr, ptr %v135, align 4
  %v151 = getelementptr inbounds ptr, ptr %v0, i64 14
  %v152 = load ptr, ptr %v151, align 4
  %v153 = getelementptr inbounds i64, ptr %v1, i64 24
  %v154 = load i64, ptr %v153, align 8
  %v168 = getelementptr inbounds ptr, ptr %v0, i64 15
  %v169 = load ptr, ptr %v168, align 4
  %v170 = getelementptr inbounds i64, ptr %v1, i64 25
  %v171 = load i64, ptr %v170, align 8
  %v194 = getelementptr inbounds ptr, ptr %v0, i64 2
  %v195 = load ptr, ptr %v194, align 4
  %v211 = getelementptr inbounds ptr, ptr %v0, i64 3
  %v212 = load ptr, ptr %v211, align 4
  %v213 = getelementptr inbounds ptr, ptr %v0, i64 16
  %v214 = load ptr, ptr %v213, align 4
  %v215 = getelementptr inbounds i64, ptr %v1, i64 26
  %v216 = load i64, ptr %v215, align 8
  %v223 = getelementptr inbounds ptr, ptr %v0, i64 44
  %v224 = load ptr, ptr %v223, align 4
  %v225 = getelementptr inbounds i64, ptr %v1, i64 54
  %v226 = load i64, ptr %v225, align 8
  %v232 = getelementptr inbounds ptr, ptr %v0, i64 45
  %v233 = load ptr, ptr %v232, align 4
  %v234 = getelementptr inbounds i64, ptr %v1, i64 55
  %v235 = load i64, ptr %v234, align 8
  %v241 = getelementptr inbounds ptr, ptr %v0, i64 46
  %v242 = load ptr, ptr %v241, align 4
  %v243 = getelementptr inbounds i64, ptr %v1, i64 56
  %v244 = load i64, ptr %v243, align 8
  %v256 = getelementptr inbounds ptr, ptr %v0, i64 47
  %v257 = load ptr, ptr %v256, align 4
  %v258 = getelementptr inbounds i64, ptr %v1, i64 57
  %v259 = load i64, ptr %v258, align 8
  %v270 = getelementptr inbounds ptr, ptr %v0, i64 34
  %v271 = load ptr, ptr %v270, align 4
  %v272 = getelementptr inbounds i64, ptr %v1, i64 44
  %v273 = load i64, ptr %v272, align 8
  %v12 = getelementptr inbounds float, ptr %v11, i64 1328
  %v52 = mul i64 4, %v51
  %v53 = icmp slt i64 %v49, %v52
  %v59 = sub i64 %v9, %v6
  %v60 = mul i64 %v59, %v49
  %v61 = mul i64 %v60, 32
  %v62 = getelementptr inbounds float, ptr %v58, i64 %v61
  %v95 = icmp sge i64 %v49, %v52
  %v106 = mul i64 %v105, %v49
  %v107 = icmp sle i64 %v106, 8
  %v110 = icmp eq i64 %v109, 0
  %v111 = and i1 %v107, %v110
  %v112 = icmp eq i1 %v111, 0
  %v119 = mul i64 %v9, %v49
  %v120 = mul i64 %v119, 8
  %v121 = getelementptr inbounds float, ptr %v118, i64 %v120
  %v139 = getelementptr inbounds float, ptr %v13, i64 16
  %v142 = getelementptr inbounds float, ptr %v13, i64 32
  %v145 = getelementptr inbounds float, ptr %v13, i64 48
  %v155 = and i64 %v9, %v154
  %v156 = mul i64 %v155, %v49
  %v157 = mul i64 %v156, 8
  %v158 = getelementptr inbounds float, ptr %v152, i64 %v157
  %v172 = and i64 %v9, %v171
  %v173 = mul i64 %v172, %v49
  %v174 = mul i64 %v173, 8
  %v175 = getelementptr inbounds float, ptr %v169, i64 %v174
  %v180 = getelementptr inbounds float, ptr %v13, i64 8
  %v198 = getelementptr inbounds float, ptr %v13, i64 24
  %v201 = getelementptr inbounds float, ptr %v13, i64 40
  %v204 = getelementptr inbounds float, ptr %v13, i64 56
  %v217 = and i64 %v9, %v216
  %v218 = mul i64 %v217, %v49
  %v219 = mul i64 %v218, 8
  %v220 = getelementptr inbounds float, ptr %v214, i64 %v219
  %v227 = and i64 %v9, %v226
  %v228 = mul i64 %v227, %v49
  %v229 = mul i64 %v228, 8
  %v230 = getelementptr inbounds float, ptr %v224, i64 %v229
  %v236 = and i64 %v9, %v235
  %v237 = mul i64 %v236, %v49
  %v238 = mul i64 %v237, 8
  %v239 = getelementptr inbounds float, ptr %v233, i64 %v238
  %v245 = and i64 %v9, %v244
  %v246 = mul i64 %v245, %v49
  %v247 = mul i64 %v246, 8
  %v248 = getelementptr inbounds float, ptr %v242, i64 %v247
  %v250 = add i64 %v9, 1
  %v251 = and i64 %v250, %v216
  %v252 = mul i64 %v251, %v49
  %v253 = mul i64 %v252, 8
  %v254 = getelementptr inbounds float, ptr %v214, i64 %v253
  %v260 = and i64 %v9, %v259
  %v261 = mul i64 %v260, %v49
  %v262 = mul i64 %v261, 8
  %v263 = getelementptr inbounds float, ptr %v257, i64 %v262
  %v265 = and i64 %v250, %v171
  %v266 = mul i64 %v265, %v49
  %v267 = mul i64 %v266, 8
  %v268 = getelementptr inbounds float, ptr %v169, i64 %v267
  %v274 = and i64 %v9, %v273
  %v275 = mul i64 %v274, %v49
  %v276 = mul i64 %v275, 16
  %v277 = getelementptr inbounds float, ptr %v271, i64 %v276
  br label %b0
b0:
  %v18 = phi i64 [ %v15, %entry ], [ %v453, %b5 ]
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
  %v31 = phi i64 [ 0, %b1 ], [ %v452, %b8 ]
  %v32 = icmp slt i64 %v31, 1
  br i1 %v32, label %b4, label %b5
b4:
  %v33 = add i64 %v31, 1
  %v34 = icmp slt i64 %v33, 1
  %v35 = select i1 %v34, i64 %v33, i64 %v31
  %v96 = mul i64 %v31, 768
  %v97 = mul i64 %v35, 768
  %v98 = add i64 %v96, 256
  %v99 = add i64 %v97, 256
  %v100 = add i64 %v98, 256
  %v101 = add i64 %v99, 256
  %v102 = add i64 %v100, 256
  %v103 = add i64 %v101, 256
  %v124 = getelementptr inbounds float, ptr %v11, i64 %v96
  %v131 = mul i64 %v31, 8
  %v132 = sub i64 8, %v131
  %v133 = mul i64 %v131, 16
  %v134 = add i64 128, %v133
  %v137 = getelementptr inbounds float, ptr %v136, i64 %v134
  %v138 = getelementptr inbounds float, ptr %v136, i64 %v133
  %v140 = add i64 256, %v133
  %v141 = getelementptr inbounds float, ptr %v136, i64 %v140
  %v143 = add i64 384, %v133
  %v144 = getelementptr inbounds float, ptr %v136, i64 %v143
  %v161 = getelementptr inbounds float, ptr %v11, i64 %v98
  %v177 = getelementptr inbounds float, ptr %v11, i64 %v100
  %v183 = add i64 136, %v133
  %v184 = getelementptr inbounds float, ptr %v136, i64 %v183
  %v185 = add i64 8, %v133
  %v186 = getelementptr inbounds float, ptr %v136, i64 %v185
  %v187 = add i64 264, %v133
  %v188 = getelementptr inbounds float, ptr %v136, i64 %v187
  %v189 = add i64 392, %v133
  %v190 = getelementptr inbounds float, ptr %v136, i64 %v189
  %v192 = mul i64 %v131, 8
  %v193 = add i64 64, %v192
  %v196 = getelementptr inbounds float, ptr %v195, i64 %v193
  %v197 = getelementptr inbounds float, ptr %v195, i64 %v192
  %v199 = add i64 128, %v192
  %v200 = getelementptr inbounds float, ptr %v195, i64 %v199
  %v202 = add i64 192, %v192
  %v203 = getelementptr inbounds float, ptr %v195, i64 %v202
  br label %b6
b6:
  %v36 = phi i64 [ 0, %b4 ], [ %v451, %b35 ]
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
  br i1 %v53, label %b9, label %b10
b9:
  br label %b11
b11:
  %v54 = phi i64 [ 0, %b9 ], [ %v94, %b16 ]
  %v55 = icmp slt i64 %v54, %v47
  br i1 %v55, label %b12, label %b13
b12:
  %v56 = add i64 %v42, %v54
  %v63 = mul i64 %v56, 32
  %v64 = getelementptr inbounds float, ptr %v62, i64 %v63
  %v65 = mul i64 %v54, 64
  %v66 = getelementptr inbounds float, ptr %v13, i64 %v65
  br label %b14
b14:
  %v67 = phi i64 [ 0, %b12 ], [ %v93, %b15 ]
  %v68 = icmp slt i64 %v67, 1
  br i1 %v68, label %b15, label %b16
b15:
  %v69 = add i64 %v31, %v67
  %v70 = mul i64 %v69, 8
  %v71 = mul i64 %v67, 8
  %v72 = getelementptr inbounds float, ptr %v66, i64 %v71
  %v73 = getelementptr inbounds float, ptr %v64, i64 %v70
  %v74 = load <8 x float>, ptr %v73, align 4
  store <8 x float> %v74, ptr %v72, align 4
  %v75 = add i64 2, %v67
  %v76 = mul i64 %v75, 8
  %v77 = getelementptr inbounds float, ptr %v66, i64 %v76
  %v78 = add i64 8, %v70
  %v79 = getelementptr inbounds float, ptr %v64, i64 %v78
  %v80 = load <8 x float>, ptr %v79, align 4
  store <8 x float> %v80, ptr %v77, align 4
  %v81 = add i64 4, %v67
  %v82 = mul i64 %v81, 8
  %v83 = getelementptr inbounds float, ptr %v66, i64 %v82
  %v84 = add i64 16, %v70
  %v85 = getelementptr inbounds float, ptr %v64, i64 %v84
  %v86 = load <8 x float>, ptr %v85, align 4
  store <8 x float> %v86, ptr %v83, align 4
  %v87 = add i64 6, %v67
  %v88 = mul i64 %v87, 8
  %v89 = getelementptr inbounds float, ptr %v66, i64 %v88
  %v90 = add i64 24, %v70
  %v91 = getelementptr inbounds float, ptr %v64, i64 %v90
  %v92 = load <8 x float>, ptr %v91, align 4
  store <8 x float> %v92, ptr %v89, align 4
  %v93 = add nsw i64 %v67, 1
  br label %b14
b16:
  %v94 = add nsw i64 %v54, 1
  br label %b11
b13:
  br label %b10
b10:
  br i1 %v95, label %b17, label %b18
b17:
  br i1 %v112, label %b19, label %b20
b19:
  %v113 = mul i64 %v36, 2
  %v114 = sdiv i64 %v113, %v25
  %v115 = mul i64 %v114, 128
  %v116 = add i64 %v97, %v115
  %v117 = getelementptr inbounds float, ptr %v11, i64 %v116
  %v122 = mul i64 %v42, 8
  %v123 = getelementptr inbounds float, ptr %v121, i64 %v122
  %v125 = sub i64 %v47, 1
  %v126 = getelementptr inbounds ptr, ptr @table_tile_3x4, i64 %v125
  %v127 = load ptr, ptr %v126, align 4
  %v128 = icmp sgt i64 %v47, 0
  br i1 %v128, label %b21, label %b22
b21:
  call void %v127(ptr %v123, i64 8, ptr %v124, i64 8, ptr %v13, i64 64, i64 16, i64 15, ptr %v117, i64 0)
  br label %b22
b22:
  br label %b20
b20:
  br i1 %v111, label %b23, label %b24
b23:
  %v129 = mul i64 %v42, 8
  %v130 = getelementptr inbounds float, ptr %v121, i64 %v129
  call void @dots(ptr %v130, i64 8, ptr %v137, i64 16, i64 8, i64 1, i64 %v132, ptr %v13, i64 64, i64 %v47, i1 0)
  call void @dots(ptr %v130, i64 8, ptr %v138, i64 16, i64 8, i64 1, i64 %v132, ptr %v139, i64 64, i64 %v47, i1 0)
  call void @dots(ptr %v130, i64 8, ptr %v141, i64 16, i64 8, i64 1, i64 %v132, ptr %v142, i64 64, i64 %v47, i1 0)
  call void @dots(ptr %v130, i64 8, ptr %v144, i64 16, i64 8, i64 1, i64 %v132, ptr %v145, i64 64, i64 %v47, i1 0)
  br label %b24
b24:
  br label %b18
b18:
  br i1 %v112, label %b25, label %b26
b25:
  %v146 = mul i64 %v36, 2
  %v147 = sdiv i64 %v146, %v25
  %v148 = mul i64 %v147, 128
  %v149 = add i64 %v99, %v148
  %v150 = getelementptr inbounds float, ptr %v11, i64 %v149
  %v159 = mul i64 %v42, 8
  %v160 = getelementptr inbounds float, ptr %v158, i64 %v159
  %v162 = sub i64 %v47, 1
  %v163 = getelementptr inbounds ptr, ptr @table_tile_3x4_more, i64 %v162
  %v164 = load ptr, ptr %v163, align 4
  %v165 = icmp sgt i64 %v47, 0
  br i1 %v165, label %b27, label %b28
b27:
  call void %v164(ptr %v160, i64 8, ptr %v161, i64 8, ptr %v13, i64 64, i64 16, i64 0, ptr %v150, i64 0)
  br label %b28
b28:
  %v166 = add i64 %v101, %v148
  %v167 = getelementptr inbounds float, ptr %v11, i64 %v166
  %v176 = getelementptr inbounds float, ptr %v175, i64 %v159
  %v178 = getelementptr inbounds ptr, ptr @table_tile_3x4, i64 %v162
  %v179 = load ptr, ptr %v178, align 4
  br i1 %v165, label %b29, label %b30
b29:
  call void %v179(ptr %v176, i64 8, ptr %v177, i64 8, ptr %v180, i64 64, i64 16, i64 15, ptr %v167, i64 0)
  br label %b30
b30:
  br label %b26
b26:
  br i1 %v111, label %b31, label %b32
b31:
  %v181 = mul i64 %v42, 8
  %v182 = getelementptr inbounds float, ptr %v158, i64 %v181
  call void @dots(ptr %v182, i64 8, ptr %v184, i64 16, i64 8, i64 1, i64 %v132, ptr %v13, i64 64, i64 %v47, i1 1)
  call void @dots(ptr %v182, i64 8, ptr %v186, i64 16, i64 8, i64 1, i64 %v132, ptr %v139, i64 64, i64 %v47, i1 1)
  call void @dots(ptr %v182, i64 8, ptr %v188, i64 16, i64 8, i64 1, i64 %v132, ptr %v142, i64 64, i64 %v47, i1 1)
  call void @dots(ptr %v182, i64 8, ptr %v190, i64 16, i64 8, i64 1, i64 %v132, ptr %v145, i64 64, i64 %v47, i1 1)
  %v191 = getelementptr inbounds float, ptr %v175, i64 %v181
  call void @dots(ptr %v191, i64 8, ptr %v196, i64 8, i64 8, i64 1, i64 %v132, ptr %v180, i64 64, i64 %v47, i1 0)
  call void @dots(ptr %v191, i64 8, ptr %v197, i64 8, i64 8, i64 1, i64 %v132, ptr %v198, i64 64, i64 %v47, i1 0)
  call void @dots(ptr %v191, i64 8, ptr %v200, i64 8, i64 8, i64 1, i64 %v132, ptr %v201, i64 64, i64 %v47, i1 0)
  call void @dots(ptr %v191, i64 8, ptr %v203, i64 8, i64 8, i64 1, i64 %v132, ptr %v204, i64 64, i64 %v47, i1 0)
  br label %b32
b32:
  %v205 = add i64 %v42, %v47
  br label %b33
b33:
  %v206 = phi i64 [ %v42, %b32 ], [ %v450, %b38 ]
  %v207 = icmp slt i64 %v206, %v205
  br i1 %v207, label %b34, label %b35
b34:
  %v208 = sub i64 %v206, %v42
  %v209 = mul i64 %v208, 64
  %v210 = getelementptr inbounds float, ptr %v13, i64 %v209
  %v221 = mul i64 %v206, 8
  %v222 = getelementptr inbounds float, ptr %v220, i64 %v221
  %v231 = getelementptr inbounds float, ptr %v230, i64 %v221
  %v240 = getelementptr inbounds float, ptr %v239, i64 %v221
  %v249 = getelementptr inbounds float, ptr %v248, i64 %v221
  %v255 = getelementptr inbounds float, ptr %v254, i64 %v221
  %v264 = getelementptr inbounds float, ptr %v263, i64 %v221
  %v269 = getelementptr inbounds float, ptr %v268, i64 %v221
  %v278 = mul i64 %v206, 16
  %v279 = getelementptr inbounds float, ptr %v277, i64 %v278
  br label %b36
b36:
  %v280 = phi i64 [ 0, %b34 ], [ %v449, %b37 ]
  %v281 = icmp slt i64 %v280, 1
  br i1 %v281, label %b37, label %b38
b37:
  %v282 = add i64 %v31, %v280
  %v283 = mul i64 %v282, 8
  %v284 = mul i64 %v280, 8
  %v285 = getelementptr inbounds float, ptr %v210, i64 %v284
  %v286 = load <8 x float>, ptr %v285, align 4
  %v287 = add i64 1, %v280
  %v288 = mul i64 %v287, 8
  %v289 = getelementptr inbounds float, ptr %v210, i64 %v288
  %v290 = load <8 x float>, ptr %v289, align 4
  %v291 = add i64 2, %v280
  %v292 = mul i64 %v291, 8
  %v293 = getelementptr inbounds float, ptr %v210, i64 %v292
  %v294 = load <8 x float>, ptr %v293, align 4
  %v295 = add i64 3, %v280
  %v296 = mul i64 %v295, 8
  %v297 = getelementptr inbounds float, ptr %v210, i64 %v296
  %v298 = load <8 x float>, ptr %v297, align 4
  %v299 = add i64 4, %v280
  %v300 = mul i64 %v299, 8
  %v301 = getelementptr inbounds float, ptr %v210, i64 %v300
  %v302 = load <8 x float>, ptr %v301, align 4
  %v303 = add i64 5, %v280
  %v304 = mul i64 %v303, 8
  %v305 = getelementptr inbounds float, ptr %v210, i64 %v304
  %v306 = load <8 x float>, ptr %v305, align 4
  %v307 = add i64 6, %v280
  %v308 = mul i64 %v307, 8
  %v309 = getelementptr inbounds float, ptr %v210, i64 %v308
  %v310 = load <8 x float>, ptr %v309, align 4
  %v311 = add i64 7, %v280
  %v312 = mul i64 %v311, 8
  %v313 = getelementptr inbounds float, ptr %v210, i64 %v312
  %v314 = load <8 x float>, ptr %v313, align 4
  %v315 = fadd <8 x float> %v286, %v290
  %v316 = add i64 8, %v283
  %v317 = getelementptr inbounds float, ptr %v212, i64 %v316
  %v318 = load <8 x float>, ptr %v317, align 4
  %v319 = fadd <8 x float> %v315, %v318
  %v320 = fcmp olt <8 x float> %v319, splat (float 0xC056400000000000)
  %v321 = select <8 x i1> %v320, <8 x float> splat (float 0xC056400000000000), <8 x float> %v319
  %v322 = fcmp ogt <8 x float> %v321, splat (float 0x4056000000000000)
  %v323 = select <8 x i1> %v322, <8 x float> splat (float 0x4056000000000000), <8 x float> %v321
  %v324 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v323, <8 x float> splat (float 0xBFF7154760000000), <8 x float> splat (float 0x4168000FE0000000))
  %v325 = fsub <8 x float> %v324, splat (float 0x4168000FE0000000)
  %v326 = bitcast <8 x float> %v324 to <8 x i32>
  %v327 = shl <8 x i32> %v326, splat (i32 23)
  %v328 = bitcast <8 x i32> %v327 to <8 x float>
  %v329 = fneg <8 x float> %v323
  %v330 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v325, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v329)
  %v331 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v325, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v330)
  %v332 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v331, <8 x float> splat (float 0x3F81227F40000000))
  %v333 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v332, <8 x float> %v331, <8 x float> splat (float 0x3FA5556740000000))
  %v334 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v333, <8 x float> %v331, <8 x float> splat (float 0x3FC5554B00000000))
  %v335 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v334, <8 x float> %v331, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v336 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v331, <8 x float> %v335, <8 x float> splat (float 0x3FF0000000000000))
  %v337 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v331, <8 x float> %v336, <8 x float> splat (float 0x3FF0000000000000))
  %v338 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v328, <8 x float> %v337, <8 x float> splat (float 0x3FF0000000000000))
  %v339 = fdiv <8 x float> splat (float 0x3FF0000000000000), %v338
  %v340 = fadd <8 x float> %v294, %v298
  %v341 = getelementptr inbounds float, ptr %v212, i64 %v283
  %v342 = load <8 x float>, ptr %v341, align 4
  %v343 = fadd <8 x float> %v340, %v342
  %v344 = fcmp olt <8 x float> %v343, splat (float 0xC056400000000000)
  %v345 = select <8 x i1> %v344, <8 x float> splat (float 0xC056400000000000), <8 x float> %v343
  %v346 = fcmp ogt <8 x float> %v345, splat (float 0x4056000000000000)
  %v347 = select <8 x i1> %v346, <8 x float> splat (float 0x4056000000000000), <8 x float> %v345
  %v348 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v347, <8 x float> splat (float 0xBFF7154760000000), <8 x float> splat (float 0x4168000FE0000000))
  %v349 = fsub <8 x float> %v348, splat (float 0x4168000FE0000000)
  %v350 = bitcast <8 x float> %v348 to <8 x i32>
  %v351 = shl <8 x i32> %v350, splat (i32 23)
  %v352 = bitcast <8 x i32> %v351 to <8 x float>
  %v353 = fneg <8 x float> %v347
  %v354 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v349, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v353)
  %v355 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v349, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v354)
  %v356 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v355, <8 x float> splat (float 0x3F81227F40000000))
  %v357 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v356, <8 x float> %v355, <8 x float> splat (float 0x3FA5556740000000))
  %v358 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v357, <8 x float> %v355, <8 x float> splat (float 0x3FC5554B00000000))
  %v359 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v358, <8 x float> %v355, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v360 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v355, <8 x float> %v359, <8 x float> splat (float 0x3FF0000000000000))
  %v361 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v355, <8 x float> %v360, <8 x float> splat (float 0x3FF0000000000000))
  %v362 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v352, <8 x float> %v361, <8 x float> splat (float 0x3FF0000000000000))
  %v363 = fdiv <8 x float> splat (float 0x3FF0000000000000), %v362
  %v364 = fadd <8 x float> %v302, %v306
  %v365 = add i64 16, %v283
  %v366 = getelementptr inbounds float, ptr %v212, i64 %v365
  %v367 = load <8 x float>, ptr %v366, align 4
  %v368 = fadd <8 x float> %v364, %v367
  %v369 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v368)
  %v370 = fcmp ogt <8 x float> %v369, splat (float 0x4023000000000000)
  %v371 = select <8 x i1> %v370, <8 x float> splat (float 0x4023000000000000), <8 x float> %v369
  %v372 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v371, <8 x float> splat (float 0x4007154760000000), <8 x float> splat (float 0x4168000FE0000000))
  %v373 = fsub <8 x float> %v372, splat (float 0x4168000FE0000000)
  %v374 = bitcast <8 x float> %v372 to <8 x i32>
  %v375 = shl <8 x i32> %v374, splat (i32 23)
  %v376 = bitcast <8 x i32> %v375 to <8 x float>
  %v377 = fadd <8 x float> %v371, %v371
  %v378 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v373, <8 x float> splat (float 0xBFE62E4300000000), <8 x float> %v377)
  %v379 = fmul <8 x float> %v378, %v378
  %v380 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v378, <8 x float> splat (float 0x3F81227F40000000))
  %v381 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v380, <8 x float> %v378, <8 x float> splat (float 0x3FA5556740000000))
  %v382 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v381, <8 x float> %v378, <8 x float> splat (float 0x3FC5554B00000000))
  %v383 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v382, <8 x float> %v378, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v384 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v379, <8 x float> %v383, <8 x float> %v378)
  %v385 = fsub <8 x float> %v376, splat (float 0x3FF0000000000000)
  %v386 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v376, <8 x float> %v384, <8 x float> %v385)
  %v387 = fadd <8 x float> %v386, splat (float 0x4000000000000000)
  %v388 = fdiv <8 x float> %v386, %v387
  %v389 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v388, <8 x float> %v368)
  %v390 = getelementptr inbounds float, ptr %v222, i64 %v283
  %v391 = load <8 x float>, ptr %v390, align 4
  %v392 = fmul <8 x float> %v339, %v391
  %v393 = fmul <8 x float> %v363, %v389
  %v394 = fadd <8 x float> %v392, %v393
  %v395 = fadd <8 x float> %v310, %v314
  %v396 = add i64 24, %v283
  %v397 = getelementptr inbounds float, ptr %v212, i64 %v396
  %v398 = load <8 x float>, ptr %v397, align 4
  %v399 = fadd <8 x float> %v395, %v398
  %v400 = fcmp olt <8 x float> %v399, splat (float 0xC056400000000000)
  %v401 = select <8 x i1> %v400, <8 x float> splat (float 0xC056400000000000), <8 x float> %v399
  %v402 = fcmp ogt <8 x float> %v401, splat (float 0x4056000000000000)
  %v403 = select <8 x i1> %v402, <8 x float> splat (float 0x4056000000000000), <8 x float> %v401
  %v404 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v403, <8 x float> splat (float 0xBFF7154760000000), <8 x float> splat (float 0x4168000FE0000000))
  %v405 = fsub <8 x float> %v404, splat (float 0x4168000FE0000000)
  %v406 = bitcast <8 x float> %v404 to <8 x i32>
  %v407 = shl <8 x i32> %v406, splat (i32 23)
  %v408 = bitcast <8 x i32> %v407 to <8 x float>
  %v409 = fneg <8 x float> %v403
  %v410 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v405, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v409)
  %v411 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v405, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v410)
  %v412 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v411, <8 x float> splat (float 0x3F81227F40000000))
  %v413 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v412, <8 x float> %v411, <8 x float> splat (float 0x3FA5556740000000))
  %v414 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v413, <8 x float> %v411, <8 x float> splat (float 0x3FC5554B00000000))
  %v415 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v414, <8 x float> %v411, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v416 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v411, <8 x float> %v415, <8 x float> splat (float 0x3FF0000000000000))
  %v417 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v411, <8 x float> %v416, <8 x float> splat (float 0x3FF0000000000000))
  %v418 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v408, <8 x float> %v417, <8 x float> splat (float 0x3FF0000000000000))
  %v419 = fdiv <8 x float> splat (float 0x3FF0000000000000), %v418
  %v420 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v394)
  %v421 = fcmp ogt <8 x float> %v420, splat (float 0x4023000000000000)
  %v422 = select <8 x i1> %v421, <8 x float> splat (float 0x4023000000000000), <8 x float> %v420
  %v423 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v422, <8 x float> splat (float 0x4007154760000000), <8 x float> splat (float 0x4168000FE0000000))
  %v424 = fsub <8 x float> %v423, splat (float 0x4168000FE0000000)
  %v425 = bitcast <8 x float> %v423 to <8 x i32>
  %v426 = shl <8 x i32> %v425, splat (i32 23)
  %v427 = bitcast <8 x i32> %v426 to <8 x float>
  %v428 = fadd <8 x float> %v422, %v422
  %v429 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v424, <8 x float> splat (float 0xBFE62E4300000000), <8 x float> %v428)
  %v430 = fmul <8 x float> %v429, %v429
  %v431 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v429, <8 x float> splat (float 0x3F81227F40000000))
  %v432 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v431, <8 x float> %v429, <8 x float> splat (float 0x3FA5556740000000))
  %v433 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v432, <8 x float> %v429, <8 x float> splat (float 0x3FC5554B00000000))
  %v434 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v433, <8 x float> %v429, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v435 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v430, <8 x float> %v434, <8 x float> %v429)
  %v436 = fsub <8 x float> %v427, splat (float 0x3FF0000000000000)
  %v437 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v427, <8 x float> %v435, <8 x float> %v436)
  %v438 = fadd <8 x float> %v437, splat (float 0x4000000000000000)
  %v439 = fdiv <8 x float> %v437, %v438
  %v440 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v439, <8 x float> %v394)
  %v441 = fmul <8 x float> %v419, %v440
  %v442 = getelementptr inbounds float, ptr %v231, i64 %v283
  store <8 x float> %v339, ptr %v442, align 4
  %v443 = getelementptr inbounds float, ptr %v240, i64 %v283
  store <8 x float> %v363, ptr %v443, align 4
  %v444 = getelementptr inbounds float, ptr %v249, i64 %v283
  store <8 x float> %v389, ptr %v444, align 4
  %v445 = getelementptr inbounds float, ptr %v255, i64 %v283
  store <8 x float> %v394, ptr %v445, align 4
  %v446 = getelementptr inbounds float, ptr %v264, i64 %v283
  store <8 x float> %v419, ptr %v446, align 4
  %v447 = getelementptr inbounds float, ptr %v269, i64 %v283
  store <8 x float> %v441, ptr %v447, align 4
  %v448 = getelementptr inbounds float, ptr %v279, i64 %v283
  store <8 x float> %v441, ptr %v448, align 4
  %v449 = add nsw i64 %v280, 1
  br label %b36
b38:
  %v450 = add nsw i64 %v206, 1
  br label %b33
b35:
  %v451 = add nsw i64 %v36, 1
  br label %b6
b8:
  %v452 = add nsw i64 %v31, 1
  br label %b3
b5:
  %v453 = add nsw i64 %v18, 96
  br label %b0
b2:
  ret void
}
define internal void @tile_1x4_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6, i64 %v7, ptr %v8, i64 %v9) #2 {
entry:
  %v10 = sdiv i64 %v3, 2
  %v11 = mul i64 %v10, 2
  br label %b0
b0:
  %v12 = phi i64 [ 0, %entry ], [ %v56, %b1 ]
  %v13 = phi ptr [ %v2, %entry ], [ %v55, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v28, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v51, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v22 = icmp slt i64 %v12, %v11
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = getelementptr inbounds float, ptr %v0, i64 %v12
  %v24 = load float, ptr %v23, align 4
  %v25 = insertelement <8 x float> poison, float %v24, i64 0
  %v26 = shufflevector <8 x float> %v25, <8 x float> poison, <8 x i32> zeroinitializer
  %v27 = load <8 x float>, ptr %v13, align 4
  %v28 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v26, <8 x float> %v27, <8 x float> %v14)
  %v29 = getelementptr inbounds float, ptr %v13, i64 8
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v26, <8 x float> %v30, <8 x float> %v15)
  %v32 = getelementptr inbounds float, ptr %v13, i64 16
  %v33 = load <8 x float>, ptr %v32, align 4
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v26, <8 x float> %v33, <8 x float> %v16)
  %v35 = getelementptr inbounds float, ptr %v13, i64 24
  %v36 = load <8 x float>, ptr %v35, align 4
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v26, <8 x float> %v36, <8 x float> %v17)
  %v38 = add i64 %v12, 1
  %v39 = getelementptr inbounds float, ptr %v13, i64 32
  %v40 = getelementptr inbounds float, ptr %v0, i64 %v38
  %v41 = load float, ptr %v40, align 4
  %v42 = insertelement <8 x float> poison, float %v41, i64 0
  %v43 = shufflevector <8 x float> %v42, <8 x float> poison, <8 x i32> zeroinitializer
  %v44 = load <8 x float>, ptr %v39, align 4
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v44, <8 x float> %v18)
  %v46 = getelementptr inbounds float, ptr %v39, i64 8
  %v47 = load <8 x float>, ptr %v46, align 4
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v47, <8 x float> %v19)
  %v49 = getelementptr inbounds float, ptr %v39, i64 16
  %v50 = load <8 x float>, ptr %v49, align 4
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v50, <8 x float> %v20)
  %v52 = getelementptr inbounds float, ptr %v39, i64 24
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v53, <8 x float> %v21)
  %v55 = getelementptr inbounds float, ptr %v13, i64 64
  %v56 = add nsw i64 %v12, 2
  br label %b0
b2:
  %v57 = fadd <8 x float> %v14, %v18
  %v58 = fadd <8 x float> %v15, %v19
  %v59 = fadd <8 x float> %v16, %v20
  %v60 = fadd <8 x float> %v17, %v21
  br label %b3
b3:
  %v61 = phi i64 [ %v11, %b2 ], [ %v84, %b4 ]
  %v62 = phi ptr [ %v13, %b2 ], [ %v83, %b4 ]
  %v63 = phi <8 x float> [ %v57, %b2 ], [ %v73, %b4 ]
  %v64 = phi <8 x float> [ %v58, %b2 ], [ %v76, %b4 ]
  %v65 = phi <8 x float> [ %v59, %b2 ], [ %v79, %b4 ]
  %v66 = phi <8 x float> [ %v60, %b2 ], [ %v82, %b4 ]
  %v67 = icmp slt i64 %v61, %v3
  br i1 %v67, label %b4, label %b5
b4:
  %v68 = getelementptr inbounds float, ptr %v0, i64 %v61
  %v69 = load float, ptr %v68, align 4
  %v70 = insertelement <8 x float> poison, float %v69, i64 0
  %v71 = shufflevector <8 x float> %v70, <8 x float> poison, <8 x i32> zeroinitializer
  %v72 = load <8 x float>, ptr %v62, align 4
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v72, <8 x float> %v63)
  %v74 = getelementptr inbounds float, ptr %v62, i64 8
  %v75 = load <8 x float>, ptr %v74, align 4
  %v76 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v75, <8 x float> %v64)
  %v77 = getelementptr inbounds float, ptr %v62, i64 16
  %v78 = load <8 x float>, ptr %v77, align 4
  %v79 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v78, <8 x float> %v65)
  %v80 = getelementptr inbounds float, ptr %v62, i64 24
  %v81 = load <8 x float>, ptr %v80, align 4
  %v82 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v81, <8 x float> %v66)
  %v83 = getelementptr inbounds float, ptr %v62, i64 32
  %v84 = add nsw i64 %v61, 1
  br label %b3
b5:
  %v85 = load <8 x float>, ptr %v4, align 4
  %v86 = fadd <8 x float> %v85, %v63
  store <8 x float> %v86, ptr %v4, align 4
  %v87 = getelementptr inbounds float, ptr %v4, i64 %v6
  %v88 = load <8 x float>, ptr %v87, align 4
  %v89 = fadd <8 x float> %v88, %v64
  store <8 x float> %v89, ptr %v87, align 4
  %v90 = mul i64 %v6, 2
  %v91 = getelementptr inbounds float, ptr %v4, i64 %v90
  %v92 = load <8 x float>, ptr %v91, align 4
  %v93 = fadd <8 x float> %v92, %v65
  store <8 x float> %v93, ptr %v91, align 4
  %v94 = mul i64 %v6, 3
  %v95 = getelementptr inbounds float, ptr %v4, i64 %v94
  %v96 = load <8 x float>, ptr %v95, align 4
  %v97 = fadd <8 x float> %v96, %v66
  store <8 x float> %v97, ptr %v95, align 4
  ret void
}
define internal void @tile_2x4_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6, i64 %v7, ptr %v8, i64 %v9) #2 {
entry:
  br label %b0
b0:
  %v10 = phi i64 [ 0, %entry ], [ %v45, %b1 ]
  %v11 = phi ptr [ %v2, %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v30, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v39, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v20 = icmp slt i64 %v10, %v3
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = getelementptr inbounds float, ptr %v0, i64 %v10
  %v22 = load float, ptr %v21, align 4
  %v23 = insertelement <8 x float> poison, float %v22, i64 0
  %v24 = shufflevector <8 x float> %v23, <8 x float> poison, <8 x i32> zeroinitializer
  %v25 = getelementptr inbounds float, ptr %v21, i64 %v1
  %v26 = load float, ptr %v25, align 4
  %v27 = insertelement <8 x float> poison, float %v26, i64 0
  %v28 = shufflevector <8 x float> %v27, <8 x float> poison, <8 x i32> zeroinitializer
  %v29 = load <8 x float>, ptr %v11, align 4
  %v30 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v24, <8 x float> %v29, <8 x float> %v12)
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v28, <8 x float> %v29, <8 x float> %v16)
  %v32 = getelementptr inbounds float, ptr %v11, i64 8
  %v33 = load <8 x float>, ptr %v32, align 4
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v24, <8 x float> %v33, <8 x float> %v13)
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v28, <8 x float> %v33, <8 x float> %v17)
  %v36 = getelementptr inbounds float, ptr %v11, i64 16
  %v37 = load <8 x float>, ptr %v36, align 4
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v24, <8 x float> %v37, <8 x float> %v14)
  %v39 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v28, <8 x float> %v37, <8 x float> %v18)
  %v40 = getelementptr inbounds float, ptr %v11, i64 24
  %v41 = load <8 x float>, ptr %v40, align 4
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v24, <8 x float> %v41, <8 x float> %v15)
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v28, <8 x float> %v41, <8 x float> %v19)
  %v44 = getelementptr inbounds float, ptr %v11, i64 32
  %v45 = add nsw i64 %v10, 1
  br label %b0
b2:
  %v46 = load <8 x float>, ptr %v4, align 4
  %v47 = fadd <8 x float> %v46, %v12
  store <8 x float> %v47, ptr %v4, align 4
  %v48 = getelementptr inbounds float, ptr %v4, i64 %v6
  %v49 = load <8 x float>, ptr %v48, align 4
  %v50 = fadd <8 x float> %v49, %v13
  store <8 x float> %v50, ptr %v48, align 4
  %v51 = mul i64 %v6, 2
  %v52 = getelementptr inbounds float, ptr %v4, i64 %v51
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = fadd <8 x float> %v53, %v14
  store <8 x float> %v54, ptr %v52, align 4
  %v55 = mul i64 %v6, 3
  %v56 = getelementptr inbounds float, ptr %v4, i64 %v55
  %v57 = load <8 x float>, ptr %v56, align 4
  %v58 = fadd <8 x float> %v57, %v15
  store <8 x float> %v58, ptr %v56, align 4
  %v59 = getelementptr inbounds float, ptr %v4, i64 %v5
  %v60 = load <8 x float>, ptr %v59, align 4
  %v61 = fadd <8 x float> %v60, %v16
  store <8 x float> %v61, ptr %v59, align 4
  %v62 = add i64 %v5, %v6
  %v63 = getelementptr inbounds float, ptr %v4, i64 %v62
  %v64 = load <8 x float>, ptr %v63, align 4
  %v65 = fadd <8 x float> %v64, %v17
  store <8 x float> %v65, ptr %v63, align 4
  %v66 = add i64 %v5, %v51
  %v67 = getelementptr inbounds float, ptr %v4, i64 %v66
  %v68 = load <8 x float>, ptr %v67, align 4
  %v69 = fadd <8 x float> %v68, %v18
  store <8 x float> %v69, ptr %v67, align 4
  %v70 = add i64 %v5, %v55
  %v71 = getelementptr inbounds float, ptr %v4, i64 %v70
  %v72 = load <8 x float>, ptr %v71, align 4
  %v73 = fadd <8 x float> %v72, %v19
  store <8 x float> %v73, ptr %v71, align 4
  ret void
}
define internal void @tile_3x4_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6, i64 %v7, ptr %v8, i64 %v9) #2 {
entry:
  %v36 = mul i64 %v1, 2
  br label %b0
b0:
  %v10 = phi i64 [ 0, %entry ], [ %v62, %b1 ]
  %v11 = phi ptr [ %v2, %entry ], [ %v60, %b1 ]
  %v12 = phi ptr [ %v8, %entry ], [ %v61, %b1 ]
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
  %v25 = icmp slt i64 %v10, %v3
  br i1 %v25, label %b1, label %b2
b1:
  call void @llvm.prefetch.p0(ptr %v12, i32 0, i32 2, i32 1)
  %v26 = getelementptr inbounds float, ptr %v11, i64 256
  call void @llvm.prefetch.p0(ptr %v26, i32 0, i32 3, i32 1)
  %v27 = getelementptr inbounds float, ptr %v11, i64 272
  call void @llvm.prefetch.p0(ptr %v27, i32 0, i32 3, i32 1)
  %v28 = getelementptr inbounds float, ptr %v0, i64 %v10
  %v29 = load float, ptr %v28, align 4
  %v30 = insertelement <8 x float> poison, float %v29, i64 0
  %v31 = shufflevector <8 x float> %v30, <8 x float> poison, <8 x i32> zeroinitializer
  %v32 = getelementptr inbounds float, ptr %v28, i64 %v1
  %v33 = load float, ptr %v32, align 4
  %v34 = insertelement <8 x float> poison, float %v33, i64 0
  %v35 = shufflevector <8 x float> %v34, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = getelementptr inbounds float, ptr %v28, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = load <8 x float>, ptr %v11, align 4
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v31, <8 x float> %v41, <8 x float> %v13)
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v35, <8 x float> %v41, <8 x float> %v17)
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v41, <8 x float> %v21)
  %v45 = getelementptr inbounds float, ptr %v11, i64 8
  %v46 = load <8 x float>, ptr %v45, align 4
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v31, <8 x float> %v46, <8 x float> %v14)
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v35, <8 x float> %v46, <8 x float> %v18)
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v46, <8 x float> %v22)
  %v50 = getelementptr inbounds float, ptr %v11, i64 16
  %v51 = load <8 x float>, ptr %v50, align 4
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v31, <8 x float> %v51, <8 x float> %v15)
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v35, <8 x float> %v51, <8 x float> %v19)
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v51, <8 x float> %v23)
  %v55 = getelementptr inbounds float, ptr %v11, i64 24
  %v56 = load <8 x float>, ptr %v55, align 4
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v31, <8 x float> %v56, <8 x float> %v16)
  %v58 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v35, <8 x float> %v56, <8 x float> %v20)
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v56, <8 x float> %v24)
  %v60 = getelementptr inbounds float, ptr %v11, i64 32
  %v61 = getelementptr inbounds float, ptr %v12, i64 16
  %v62 = add nsw i64 %v10, 1
  br label %b0
b2:
  %v63 = load <8 x float>, ptr %v4, align 4
  %v64 = fadd <8 x float> %v63, %v13
  store <8 x float> %v64, ptr %v4, align 4
  %v65 = getelementptr inbounds float, ptr %v4, i64 %v6
  %v66 = load <8 x float>, ptr %v65, align 4
  %v67 = fadd <8 x float> %v66, %v14
  store <8 x float> %v67, ptr %v65, align 4
  %v68 = mul i64 %v6, 2
  %v69 = getelementptr inbounds float, ptr %v4, i64 %v68
  %v70 = load <8 x float>, ptr %v69, align 4
  %v71 = fadd <8 x float> %v70, %v15
  store <8 x float> %v71, ptr %v69, align 4
  %v72 = mul i64 %v6, 3
  %v73 = getelementptr inbounds float, ptr %v4, i64 %v72
  %v74 = load <8 x float>, ptr %v73, align 4
  %v75 = fadd <8 x float> %v74, %v16
  store <8 x float> %v75, ptr %v73, align 4
  %v76 = getelementptr inbounds float, ptr %v4, i64 %v5
  %v77 = load <8 x float>, ptr %v76, align 4
  %v78 = fadd <8 x float> %v77, %v17
  store <8 x float> %v78, ptr %v76, align 4
  %v79 = add i64 %v5, %v6
  %v80 = getelementptr inbounds float, ptr %v4, i64 %v79
  %v81 = load <8 x float>, ptr %v80, align 4
  %v82 = fadd <8 x float> %v81, %v18
  store <8 x float> %v82, ptr %v80, align 4
  %v83 = add i64 %v5, %v68
  %v84 = getelementptr inbounds float, ptr %v4, i64 %v83
  %v85 = load <8 x float>, ptr %v84, align 4
  %v86 = fadd <8 x float> %v85, %v19
  store <8 x float> %v86, ptr %v84, align 4
  %v87 = add i64 %v5, %v72
  %v88 = getelementptr inbounds float, ptr %v4, i64 %v87
  %v89 = load <8 x float>, ptr %v88, align 4
  %v90 = fadd <8 x float> %v89, %v20
  store <8 x float> %v90, ptr %v88, align 4
  %v91 = mul i64 %v5, 2
  %v92 = getelementptr inbounds float, ptr %v4, i64 %v91
  %v93 = load <8 x float>, ptr %v92, align 4
  %v94 = fadd <8 x float> %v93, %v21
  store <8 x float> %v94, ptr %v92, align 4
  %v95 = add i64 %v91, %v6
  %v96 = getelementptr inbounds float, ptr %v4, i64 %v95
  %v97 = load <8 x float>, ptr %v96, align 4
  %v98 = fadd <8 x float> %v97, %v22
  store <8 x float> %v98, ptr %v96, align 4
  %v99 = add i64 %v91, %v68
  %v100 = getelementptr inbounds float, ptr %v4, i64 %v99
  %v101 = load <8 x float>, ptr %v100, align 4
  %v102 = fadd <8 x float> %v101, %v23
  store <8 x float> %v102, ptr %v100, align 4
  %v103 = add i64 %v91, %v72
  %v104 = getelementptr inbounds float, ptr %v4, i64 %v103
  %v105 = load <8 x float>, ptr %v104, align 4
  %v106 = fadd <8 x float> %v105, %v24
  store <8 x float> %v106, ptr %v104, align 4
  ret void
}
define internal void @forward_12(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 1
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 2
  %v8 = load i64, ptr %v7, align 8
  %v9 = load i64, ptr %v4, align 8
  %v10 = getelementptr inbounds ptr, ptr %v0, i64 108
  %v11 = load ptr, ptr %v10, align 4
  %v13 = getelementptr inbounds i64, ptr %v4, i64 3
  %v14 = load i64, ptr %v13, align 8
  %v15 = getelementptr inbounds i64, ptr %v4, i64 4
  %v16 = load i64, ptr %v15, align 8
  %v24 = getelementptr inbounds ptr, ptr %v0, i64 11
  %v25 = load ptr, ptr %v24, align 4
  %v26 = getelementptr inbounds i64, ptr %v1, i64 21
  %v27 = load i64, ptr %v26, align 8
  %v29 = getelementptr inbounds i64, ptr %v1, i64 1
  %v30 = load i64, ptr %v29, align 8
  %v52 = getelementptr inbounds ptr, ptr %v0, i64 48
  %v53 = load ptr, ptr %v52, align 4
  %v54 = getelementptr inbounds i64, ptr %v1, i64 58
  %v55 = load i64, ptr %v54, align 8
  %v12 = getelementptr inbounds float, ptr %v11, i64 1328
  %v28 = and i64 %v9, %v27
  %v31 = mul i64 %v28, %v30
  %v32 = mul i64 %v31, 64
  %v33 = getelementptr inbounds float, ptr %v25, i64 %v32
  %v56 = and i64 %v9, %v55
  %v57 = mul i64 %v56, %v30
  %v58 = mul i64 %v57, 8
  %v59 = getelementptr inbounds float, ptr %v53, i64 %v58
  br label %b0
b0:
  %v17 = phi i64 [ %v14, %entry ], [ %v64, %b5 ]
  %v18 = icmp slt i64 %v17, %v16
  br i1 %v18, label %b1, label %b2
b1:
  %v34 = mul i64 %v17, 64
  %v35 = getelementptr inbounds float, ptr %v33, i64 %v34
  %v60 = mul i64 %v17, 8
  %v61 = getelementptr inbounds float, ptr %v59, i64 %v60
  br label %b3
b3:
  %v19 = phi i64 [ 0, %b1 ], [ %v63, %b8 ]
  %v20 = icmp slt i64 %v19, 8
  br i1 %v20, label %b4, label %b5
b4:
  %v36 = mul i64 %v19, 8
  br label %b6
b6:
  %v21 = phi i64 [ 0, %b4 ], [ %v41, %b7 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v40, %b7 ]
  %v23 = icmp slt i64 %v21, 8
  br i1 %v23, label %b7, label %b8
b7:
  %v37 = add i64 %v36, %v21
  %v38 = getelementptr inbounds float, ptr %v35, i64 %v37
  %v39 = load <8 x float>, ptr %v38, align 4
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v39, <8 x float> %v22)
  %v41 = add nsw i64 %v21, 8
  br label %b6
b8:
  %v42 = shufflevector <8 x float> %v22, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v43 = shufflevector <8 x float> %v22, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v44 = fadd <4 x float> %v42, %v43
  %v45 = shufflevector <4 x float> %v44, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v46 = shufflevector <4 x float> %v44, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v47 = fadd <2 x float> %v45, %v46
  %v48 = extractelement <2 x float> %v47, i64 0
  %v49 = extractelement <2 x float> %v47, i64 1
  %v50 = fadd float %v48, %v49
  %v51 = fadd float %v50, 0x0000000000000000
  %v62 = getelementptr inbounds float, ptr %v61, i64 %v19
  store float %v51, ptr %v62, align 4
  %v63 = add nsw i64 %v19, 1
  br label %b3
b5:
  %v64 = add nsw i64 %v17, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_13(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v14 = alloca float, i64 96, align 4
  %v5 = getelementptr inbounds i64, ptr %v4, i64 1
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 2
  %v8 = load i64, ptr %v7, align 8
  %v9 = load i64, ptr %v4, align 8
  %v10 = getelementptr inbounds ptr, ptr %v0, i64 108
  %v11 = load ptr, ptr %v10, align 4
  %v15 = getelementptr inbounds i64, ptr %v4, i64 3
  %v16 = load i64, ptr %v15, align 8
  %v17 = getelementptr inbounds i64, ptr %v4, i64 4
  %v18 = load i64, ptr %v17, align 8
  %v53 = getelementptr inbounds i64, ptr %v1, i64 8
  %v54 = load i64, ptr %v53, align 8
  %v55 = getelementptr inbounds i64, ptr %v1, i64 1
  %v56 = load i64, ptr %v55, align 8
  %v59 = getelementptr inbounds i64, ptr %v1, i64 9
  %v60 = load i64, ptr %v59, align 8
  %v69 = getelementptr inbounds ptr, ptr %v0, i64 15
  %v70 = load ptr, ptr %v69, align 4
  %v72 = getelementptr inbounds i64, ptr %v1, i64 25
  %v73 = load i64, ptr %v72, align 8
  %v90 = getelementptr inbounds ptr, ptr %v0, i64 4
  %v91 = load ptr, ptr %v90, align 4
  %v99 = getelementptr inbounds ptr, ptr %v0, i64 49
  %v100 = load ptr, ptr %v99, align 4
  %v101 = getelementptr inbounds i64, ptr %v1, i64 59
  %v102 = load i64, ptr %v101, align 8
  %v12 = getelementptr inbounds float, ptr %v11, i64 768
  %v13 = getelementptr inbounds float, ptr %v11, i64 1328
  %v57 = mul i64 %v54, %v56
  %v58 = icmp sle i64 %v57, 8
  %v61 = icmp eq i64 %v60, 0
  %v62 = and i1 %v58, %v61
  %v63 = icmp eq i1 %v62, 0
  %v71 = add i64 %v9, 1
  %v74 = and i64 %v71, %v73
  %v75 = mul i64 %v74, %v56
  %v76 = mul i64 %v75, 8
  %v77 = getelementptr inbounds float, ptr %v70, i64 %v76
  %v103 = and i64 %v9, %v102
  %v104 = mul i64 %v103, %v56
  %v105 = mul i64 %v104, 30
  %v106 = getelementptr inbounds float, ptr %v100, i64 %v105
  br label %b0
b0:
  %v19 = phi i64 [ %v16, %entry ], [ %v128, %b5 ]
  %v20 = icmp slt i64 %v19, %v18
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = add i64 %v19, 96
  %v22 = icmp slt i64 %v21, %v18
  %v23 = select i1 %v22, i64 %v21, i64 %v18
  %v24 = sub i64 %v23, %v19
  %v25 = add i64 %v24, 2
  %v26 = sdiv i64 %v25, 3
  %v27 = icmp slt i64 %v26, 1
  %v28 = select i1 %v27, i64 1, i64 %v26
  %v29 = sdiv i64 %v24, %v28
  %v30 = mul i64 %v29, %v26
  %v31 = sub i64 %v24, %v30
  br label %b3
b3:
  %v32 = phi i64 [ 0, %b1 ], [ %v127, %b8 ]
  %v33 = icmp slt i64 %v32, 1
  br i1 %v33, label %b4, label %b5
b4:
  %v34 = add i64 %v32, 1
  %v35 = icmp slt i64 %v34, 1
  %v36 = select i1 %v35, i64 %v34, i64 %v32
  %v49 = mul i64 %v32, 256
  %v50 = mul i64 %v36, 256
  %v51 = add i64 %v49, 256
  %v52 = add i64 %v50, 256
  %v80 = getelementptr inbounds float, ptr %v12, i64 %v49
  %v87 = mul i64 %v32, 32
  %v88 = sub i64 30, %v87
  %v89 = mul i64 %v87, 8
  %v92 = getelementptr inbounds float, ptr %v91, i64 %v89
  %v111 = mul i64 %v32, 4
  br label %b6
b6:
  %v37 = phi i64 [ 0, %b4 ], [ %v126, %b17 ]
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
  br i1 %v63, label %b9, label %b10
b9:
  %v64 = mul i64 %v37, 2
  %v65 = sdiv i64 %v64, %v26
  %v66 = mul i64 %v65, 128
  %v67 = add i64 %v50, %v66
  %v68 = getelementptr inbounds float, ptr %v12, i64 %v67
  %v78 = mul i64 %v43, 8
  %v79 = getelementptr inbounds float, ptr %v77, i64 %v78
  %v81 = sub i64 %v48, 1
  %v82 = getelementptr inbounds ptr, ptr @table_tile_3x4, i64 %v81
  %v83 = load ptr, ptr %v82, align 4
  %v84 = icmp sgt i64 %v48, 0
  br i1 %v84, label %b11, label %b12
b11:
  call void %v83(ptr %v79, i64 8, ptr %v80, i64 8, ptr %v14, i64 32, i64 8, i64 15, ptr %v68, i64 0)
  br label %b12
b12:
  br label %b10
b10:
  br i1 %v62, label %b13, label %b14
b13:
  %v85 = mul i64 %v43, 8
  %v86 = getelementptr inbounds float, ptr %v77, i64 %v85
  call void @dots(ptr %v86, i64 8, ptr %v92, i64 8, i64 8, i64 4, i64 %v88, ptr %v14, i64 32, i64 %v48, i1 0)
  br label %b14
b14:
  %v93 = add i64 %v43, %v48
  br label %b15
b15:
  %v94 = phi i64 [ %v43, %b14 ], [ %v125, %b20 ]
  %v95 = icmp slt i64 %v94, %v93
  br i1 %v95, label %b16, label %b17
b16:
  %v96 = sub i64 %v94, %v43
  %v97 = mul i64 %v96, 32
  %v98 = getelementptr inbounds float, ptr %v14, i64 %v97
  %v107 = mul i64 %v94, 30
  %v108 = getelementptr inbounds float, ptr %v106, i64 %v107
  br label %b18
b18:
  %v109 = phi i64 [ 0, %b16 ], [ %v124, %b24 ]
  %v110 = icmp slt i64 %v109, 4
  br i1 %v110, label %b19, label %b20
b19:
  %v112 = add i64 %v111, %v109
  %v113 = mul i64 %v112, 8
  %v114 = icmp slt i64 %v113, 24
  br i1 %v114, label %b21, label %b22
b21:
  %v115 = mul i64 %v109, 8
  %v116 = getelementptr inbounds float, ptr %v98, i64 %v115
  %v117 = load <8 x float>, ptr %v116, align 4
  %v118 = getelementptr inbounds float, ptr %v108, i64 %v113
  store <8 x float> %v117, ptr %v118, align 4
  br label %b22
b22:
  %v119 = icmp eq i64 %v113, 24
  br i1 %v119, label %b23, label %b24
b23:
  %v120 = mul i64 %v109, 8
  %v121 = getelementptr inbounds float, ptr %v98, i64 %v120
  %v122 = load <8 x float>, ptr %v121, align 4
  %v123 = getelementptr inbounds float, ptr %v108, i64 %v113
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v122, ptr align 4 %v123, <8 x i1> <i1 1, i1 1, i1 1, i1 1, i1 1, i1 1, i1 0, i1 0>)
  br label %b24
b24:
  %v124 = add nsw i64 %v109, 1
  br label %b18
b20:
  %v125 = add nsw i64 %v94, 1
  br label %b15
b17:
  %v126 = add nsw i64 %v37, 1
  br label %b6
b8:
  %v127 = add nsw i64 %v32, 1
  br label %b3
b5:
  %v128 = add nsw i64 %v19, 96
  br label %b0
b2:
  ret void
}
define internal void @forward_14(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v14 = alloca float, i64 96, align 4
  %v5 = getelementptr inbounds i64, ptr %v4, i64 1
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 2
  %v8 = load i64, ptr %v7, align 8
  %v9 = load i64, ptr %v4, align 8
  %v10 = getelementptr inbounds ptr, ptr %v0, i64 108
  %v11 = load ptr, ptr %v10, align 4
  %v15 = getelementptr inbounds i64, ptr %v4, i64 3
  %v16 = load i64, ptr %v15, align 8
  %v17 = getelementptr inbounds i64, ptr %v4, i64 4
  %v18 = load i64, ptr %v17, align 8
  %v53 = getelementptr inbounds i64, ptr %v1, i64 8
  %v54 = load i64, ptr %v53, align 8
  %v55 = getelementptr inbounds i64, ptr %v1, i64 1
  %v56 = load i64, ptr %v55, align 8
  %v59 = getelementptr inbounds i64, ptr %v1, i64 9
  %v60 = load i64, ptr %v59, align 8
  %v68 = getelementptr inbounds ptr, ptr %v0, i64 15
  %v69 = load ptr, ptr %v68, align 4
  %v71 = getelementptr inbounds i64, ptr %v1, i64 25
  %v72 = load i64, ptr %v71, align 8
  %v89 = getelementptr inbounds ptr, ptr %v0, i64 6
  %v90 = load ptr, ptr %v89, align 4
  %v98 = getelementptr inbounds ptr, ptr %v0, i64 50
  %v99 = load ptr, ptr %v98, align 4
  %v100 = getelementptr inbounds i64, ptr %v1, i64 60
  %v101 = load i64, ptr %v100, align 8
  %v12 = getelementptr inbounds float, ptr %v11, i64 1024
  %v13 = getelementptr inbounds float, ptr %v11, i64 1328
  %v57 = mul i64 %v54, %v56
  %v58 = icmp sle i64 %v57, 8
  %v61 = icmp eq i64 %v60, 0
  %v62 = and i1 %v58, %v61
  %v63 = icmp eq i1 %v62, 0
  %v70 = add i64 %v9, 1
  %v73 = and i64 %v70, %v72
  %v74 = mul i64 %v73, %v56
  %v75 = mul i64 %v74, 8
  %v76 = getelementptr inbounds float, ptr %v69, i64 %v75
  %v102 = and i64 %v9, %v101
  %v103 = mul i64 %v102, %v56
  %v104 = mul i64 %v103, 14
  %v105 = getelementptr inbounds float, ptr %v99, i64 %v104
  br label %b0
b0:
  %v19 = phi i64 [ %v16, %entry ], [ %v127, %b5 ]
  %v20 = icmp slt i64 %v19, %v18
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = add i64 %v19, 96
  %v22 = icmp slt i64 %v21, %v18
  %v23 = select i1 %v22, i64 %v21, i64 %v18
  %v24 = sub i64 %v23, %v19
  %v25 = add i64 %v24, 5
  %v26 = sdiv i64 %v25, 6
  %v27 = icmp slt i64 %v26, 1
  %v28 = select i1 %v27, i64 1, i64 %v26
  %v29 = sdiv i64 %v24, %v28
  %v30 = mul i64 %v29, %v26
  %v31 = sub i64 %v24, %v30
  br label %b3
b3:
  %v32 = phi i64 [ 0, %b1 ], [ %v126, %b8 ]
  %v33 = icmp slt i64 %v32, 1
  br i1 %v33, label %b4, label %b5
b4:
  %v34 = add i64 %v32, 1
  %v35 = icmp slt i64 %v34, 1
  %v36 = select i1 %v35, i64 %v34, i64 %v32
  %v49 = mul i64 %v32, 128
  %v50 = mul i64 %v36, 128
  %v51 = add i64 %v49, 128
  %v52 = add i64 %v50, 128
  %v79 = getelementptr inbounds float, ptr %v12, i64 %v49
  %v86 = mul i64 %v32, 16
  %v87 = sub i64 14, %v86
  %v88 = mul i64 %v86, 8
  %v91 = getelementptr inbounds float, ptr %v90, i64 %v88
  %v110 = mul i64 %v32, 2
  br label %b6
b6:
  %v37 = phi i64 [ 0, %b4 ], [ %v125, %b17 ]
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
  br i1 %v63, label %b9, label %b10
b9:
  %v64 = sdiv i64 %v37, %v26
  %v65 = mul i64 %v64, 128
  %v66 = add i64 %v50, %v65
  %v67 = getelementptr inbounds float, ptr %v12, i64 %v66
  %v77 = mul i64 %v43, 8
  %v78 = getelementptr inbounds float, ptr %v76, i64 %v77
  %v80 = sub i64 %v48, 1
  %v81 = getelementptr inbounds ptr, ptr @table_tile_6x2, i64 %v80
  %v82 = load ptr, ptr %v81, align 4
  %v83 = icmp sgt i64 %v48, 0
  br i1 %v83, label %b11, label %b12
b11:
  call void %v82(ptr %v78, i64 8, ptr %v79, i64 8, ptr %v14, i64 16, i64 8, i64 3, ptr %v67, i64 0)
  br label %b12
b12:
  br label %b10
b10:
  br i1 %v62, label %b13, label %b14
b13:
  %v84 = mul i64 %v43, 8
  %v85 = getelementptr inbounds float, ptr %v76, i64 %v84
  call void @dots(ptr %v85, i64 8, ptr %v91, i64 8, i64 8, i64 2, i64 %v87, ptr %v14, i64 16, i64 %v48, i1 0)
  br label %b14
b14:
  %v92 = add i64 %v43, %v48
  br label %b15
b15:
  %v93 = phi i64 [ %v43, %b14 ], [ %v124, %b20 ]
  %v94 = icmp slt i64 %v93, %v92
  br i1 %v94, label %b16, label %b17
b16:
  %v95 = sub i64 %v93, %v43
  %v96 = mul i64 %v95, 16
  %v97 = getelementptr inbounds float, ptr %v14, i64 %v96
  %v106 = mul i64 %v93, 14
  %v107 = getelementptr inbounds float, ptr %v105, i64 %v106
  br label %b18
b18:
  %v108 = phi i64 [ 0, %b16 ], [ %v123, %b24 ]
  %v109 = icmp slt i64 %v108, 2
  br i1 %v109, label %b19, label %b20
b19:
  %v111 = add i64 %v110, %v108
  %v112 = mul i64 %v111, 8
  %v113 = icmp slt i64 %v112, 8
  br i1 %v113, label %b21, label %b22
b21:
  %v114 = mul i64 %v108, 8
  %v115 = getelementptr inbounds float, ptr %v97, i64 %v114
  %v116 = load <8 x float>, ptr %v115, align 4
  %v117 = getelementptr inbounds float, ptr %v107, i64 %v112
  store <8 x float> %v116, ptr %v117, align 4
  br label %b22
b22:
  %v118 = icmp eq i64 %v112, 8
  br i1 %v118, label %b23, label %b24
b23:
  %v119 = mul i64 %v108, 8
  %v120 = getelementptr inbounds float, ptr %v97, i64 %v119
  %v121 = load <8 x float>, ptr %v120, align 4
  %v122 = getelementptr inbounds float, ptr %v107, i64 %v112
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v121, ptr align 4 %v122, <8 x i1> <i1 1, i1 1, i1 1, i1 1, i1 1, i1 1, i1 0, i1 0>)
  br label %b24
b24:
  %v123 = add nsw i64 %v108, 1
  br label %b18
b20:
  %v124 = add nsw i64 %v93, 1
  br label %b15
b17:
  %v125 = add nsw i64 %v37, 1
  br label %b6
b8:
  %v126 = add nsw i64 %v32, 1
  br label %b3
b5:
  %v127 = add nsw i64 %v19, 96
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
  %v12 = phi i64 [ 0, %entry ], [ %v66, %b1 ]
  %v13 = phi ptr [ %v2, %entry ], [ %v65, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v28, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v39, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v50, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v22 = icmp slt i64 %v12, %v11
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = getelementptr inbounds float, ptr %v0, i64 %v12
  %v24 = load float, ptr %v23, align 4
  %v25 = insertelement <8 x float> poison, float %v24, i64 0
  %v26 = shufflevector <8 x float> %v25, <8 x float> poison, <8 x i32> zeroinitializer
  %v27 = load <8 x float>, ptr %v13, align 4
  %v28 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v26, <8 x float> %v27, <8 x float> %v14)
  %v29 = getelementptr inbounds float, ptr %v13, i64 8
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v26, <8 x float> %v30, <8 x float> %v15)
  %v32 = add i64 %v12, 1
  %v33 = getelementptr inbounds float, ptr %v13, i64 16
  %v34 = getelementptr inbounds float, ptr %v0, i64 %v32
  %v35 = load float, ptr %v34, align 4
  %v36 = insertelement <8 x float> poison, float %v35, i64 0
  %v37 = shufflevector <8 x float> %v36, <8 x float> poison, <8 x i32> zeroinitializer
  %v38 = load <8 x float>, ptr %v33, align 4
  %v39 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v37, <8 x float> %v38, <8 x float> %v16)
  %v40 = getelementptr inbounds float, ptr %v33, i64 8
  %v41 = load <8 x float>, ptr %v40, align 4
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v37, <8 x float> %v41, <8 x float> %v17)
  %v43 = add i64 %v12, 2
  %v44 = getelementptr inbounds float, ptr %v13, i64 32
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v43
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = load <8 x float>, ptr %v44, align 4
  %v50 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v49, <8 x float> %v18)
  %v51 = getelementptr inbounds float, ptr %v44, i64 8
  %v52 = load <8 x float>, ptr %v51, align 4
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v52, <8 x float> %v19)
  %v54 = add i64 %v12, 3
  %v55 = getelementptr inbounds float, ptr %v13, i64 48
  %v56 = getelementptr inbounds float, ptr %v0, i64 %v54
  %v57 = load float, ptr %v56, align 4
  %v58 = insertelement <8 x float> poison, float %v57, i64 0
  %v59 = shufflevector <8 x float> %v58, <8 x float> poison, <8 x i32> zeroinitializer
  %v60 = load <8 x float>, ptr %v55, align 4
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v59, <8 x float> %v60, <8 x float> %v20)
  %v62 = getelementptr inbounds float, ptr %v55, i64 8
  %v63 = load <8 x float>, ptr %v62, align 4
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v59, <8 x float> %v63, <8 x float> %v21)
  %v65 = getelementptr inbounds float, ptr %v13, i64 64
  %v66 = add nsw i64 %v12, 4
  br label %b0
b2:
  %v67 = fadd <8 x float> %v14, %v16
  %v68 = fadd <8 x float> %v15, %v17
  %v69 = fadd <8 x float> %v67, %v18
  %v70 = fadd <8 x float> %v68, %v19
  %v71 = fadd <8 x float> %v69, %v20
  %v72 = fadd <8 x float> %v70, %v21
  br label %b3
b3:
  %v73 = phi i64 [ %v11, %b2 ], [ %v88, %b4 ]
  %v74 = phi ptr [ %v13, %b2 ], [ %v87, %b4 ]
  %v75 = phi <8 x float> [ %v71, %b2 ], [ %v83, %b4 ]
  %v76 = phi <8 x float> [ %v72, %b2 ], [ %v86, %b4 ]
  %v77 = icmp slt i64 %v73, %v3
  br i1 %v77, label %b4, label %b5
b4:
  %v78 = getelementptr inbounds float, ptr %v0, i64 %v73
  %v79 = load float, ptr %v78, align 4
  %v80 = insertelement <8 x float> poison, float %v79, i64 0
  %v81 = shufflevector <8 x float> %v80, <8 x float> poison, <8 x i32> zeroinitializer
  %v82 = load <8 x float>, ptr %v74, align 4
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v82, <8 x float> %v75)
  %v84 = getelementptr inbounds float, ptr %v74, i64 8
  %v85 = load <8 x float>, ptr %v84, align 4
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v85, <8 x float> %v76)
  %v87 = getelementptr inbounds float, ptr %v74, i64 16
  %v88 = add nsw i64 %v73, 1
  br label %b3
b5:
  store <8 x float> %v75, ptr %v4, align 4
  %v89 = getelementptr inbounds float, ptr %v4, i64 %v6
  store <8 x float> %v76, ptr %v89, align 4
  ret void
}
define internal void @tile_2x2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6, i64 %v7, ptr %v8, i64 %v9) #2 {
entry:
  %v10 = sdiv i64 %v3, 2
  %v11 = mul i64 %v10, 2
  br label %b0
b0:
  %v12 = phi i64 [ 0, %entry ], [ %v56, %b1 ]
  %v13 = phi ptr [ %v2, %entry ], [ %v55, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v30, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v22 = icmp slt i64 %v12, %v11
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = getelementptr inbounds float, ptr %v0, i64 %v12
  %v24 = load <8 x float>, ptr %v13, align 4
  %v25 = getelementptr inbounds float, ptr %v13, i64 8
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = load float, ptr %v23, align 4
  %v28 = insertelement <8 x float> poison, float %v27, i64 0
  %v29 = shufflevector <8 x float> %v28, <8 x float> poison, <8 x i32> zeroinitializer
  %v30 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v29, <8 x float> %v24, <8 x float> %v14)
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v29, <8 x float> %v26, <8 x float> %v15)
  %v32 = getelementptr inbounds float, ptr %v23, i64 %v1
  %v33 = load float, ptr %v32, align 4
  %v34 = insertelement <8 x float> poison, float %v33, i64 0
  %v35 = shufflevector <8 x float> %v34, <8 x float> poison, <8 x i32> zeroinitializer
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v35, <8 x float> %v24, <8 x float> %v16)
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v35, <8 x float> %v26, <8 x float> %v17)
  %v38 = add i64 %v12, 1
  %v39 = getelementptr inbounds float, ptr %v13, i64 16
  %v40 = getelementptr inbounds float, ptr %v0, i64 %v38
  %v41 = load <8 x float>, ptr %v39, align 4
  %v42 = getelementptr inbounds float, ptr %v39, i64 8
  %v43 = load <8 x float>, ptr %v42, align 4
  %v44 = load float, ptr %v40, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v41, <8 x float> %v18)
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v43, <8 x float> %v19)
  %v49 = getelementptr inbounds float, ptr %v40, i64 %v1
  %v50 = load float, ptr %v49, align 4
  %v51 = insertelement <8 x float> poison, float %v50, i64 0
  %v52 = shufflevector <8 x float> %v51, <8 x float> poison, <8 x i32> zeroinitializer
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v41, <8 x float> %v20)
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v43, <8 x float> %v21)
  %v55 = getelementptr inbounds float, ptr %v13, i64 32
  %v56 = add nsw i64 %v12, 2
  br label %b0
b2:
  %v57 = fadd <8 x float> %v14, %v18
  %v58 = fadd <8 x float> %v15, %v19
  %v59 = fadd <8 x float> %v16, %v20
  %v60 = fadd <8 x float> %v17, %v21
  br label %b3
b3:
  %v61 = phi i64 [ %v11, %b2 ], [ %v84, %b4 ]
  %v62 = phi ptr [ %v13, %b2 ], [ %v83, %b4 ]
  %v63 = phi <8 x float> [ %v57, %b2 ], [ %v75, %b4 ]
  %v64 = phi <8 x float> [ %v58, %b2 ], [ %v76, %b4 ]
  %v65 = phi <8 x float> [ %v59, %b2 ], [ %v81, %b4 ]
  %v66 = phi <8 x float> [ %v60, %b2 ], [ %v82, %b4 ]
  %v67 = icmp slt i64 %v61, %v3
  br i1 %v67, label %b4, label %b5
b4:
  %v68 = getelementptr inbounds float, ptr %v0, i64 %v61
  %v69 = load <8 x float>, ptr %v62, align 4
  %v70 = getelementptr inbounds float, ptr %v62, i64 8
  %v71 = load <8 x float>, ptr %v70, align 4
  %v72 = load float, ptr %v68, align 4
  %v73 = insertelement <8 x float> poison, float %v72, i64 0
  %v74 = shufflevector <8 x float> %v73, <8 x float> poison, <8 x i32> zeroinitializer
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v74, <8 x float> %v69, <8 x float> %v63)
  %v76 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v74, <8 x float> %v71, <8 x float> %v64)
  %v77 = getelementptr inbounds float, ptr %v68, i64 %v1
  %v78 = load float, ptr %v77, align 4
  %v79 = insertelement <8 x float> poison, float %v78, i64 0
  %v80 = shufflevector <8 x float> %v79, <8 x float> poison, <8 x i32> zeroinitializer
  %v81 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v80, <8 x float> %v69, <8 x float> %v65)
  %v82 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v80, <8 x float> %v71, <8 x float> %v66)
  %v83 = getelementptr inbounds float, ptr %v62, i64 16
  %v84 = add nsw i64 %v61, 1
  br label %b3
b5:
  store <8 x float> %v63, ptr %v4, align 4
  %v85 = getelementptr inbounds float, ptr %v4, i64 %v6
  store <8 x float> %v64, ptr %v85, align 4
  %v86 = getelementptr inbounds float, ptr %v4, i64 %v5
  store <8 x float> %v65, ptr %v86, align 4
  %v87 = add i64 %v5, %v6
  %v88 = getelementptr inbounds float, ptr %v4, i64 %v87
  store <8 x float> %v66, ptr %v88, align 4
  ret void
}
define internal void @tile_3x2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6, i64 %v7, ptr %v8, i64 %v9) #2 {
entry:
  %v36 = mul i64 %v1, 2
  br label %b0
b0:
  %v10 = phi i64 [ 0, %entry ], [ %v45, %b1 ]
  %v11 = phi ptr [ %v2, %entry ], [ %v43, %b1 ]
  %v12 = phi ptr [ %v8, %entry ], [ %v44, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v28, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v29, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v19 = icmp slt i64 %v10, %v3
  br i1 %v19, label %b1, label %b2
b1:
  call void @llvm.prefetch.p0(ptr %v12, i32 0, i32 2, i32 1)
  %v20 = getelementptr inbounds float, ptr %v11, i64 128
  call void @llvm.prefetch.p0(ptr %v20, i32 0, i32 3, i32 1)
  %v21 = getelementptr inbounds float, ptr %v0, i64 %v10
  %v22 = load <8 x float>, ptr %v11, align 4
  %v23 = getelementptr inbounds float, ptr %v11, i64 8
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = load float, ptr %v21, align 4
  %v26 = insertelement <8 x float> poison, float %v25, i64 0
  %v27 = shufflevector <8 x float> %v26, <8 x float> poison, <8 x i32> zeroinitializer
  %v28 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v27, <8 x float> %v22, <8 x float> %v13)
  %v29 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v27, <8 x float> %v24, <8 x float> %v14)
  %v30 = getelementptr inbounds float, ptr %v21, i64 %v1
  %v31 = load float, ptr %v30, align 4
  %v32 = insertelement <8 x float> poison, float %v31, i64 0
  %v33 = shufflevector <8 x float> %v32, <8 x float> poison, <8 x i32> zeroinitializer
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v22, <8 x float> %v15)
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v24, <8 x float> %v16)
  %v37 = getelementptr inbounds float, ptr %v21, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v22, <8 x float> %v17)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v24, <8 x float> %v18)
  %v43 = getelementptr inbounds float, ptr %v11, i64 16
  %v44 = getelementptr inbounds float, ptr %v12, i64 16
  %v45 = add nsw i64 %v10, 1
  br label %b0
b2:
  store <8 x float> %v13, ptr %v4, align 4
  %v46 = getelementptr inbounds float, ptr %v4, i64 %v6
  store <8 x float> %v14, ptr %v46, align 4
  %v47 = getelementptr inbounds float, ptr %v4, i64 %v5
  store <8 x float> %v15, ptr %v47, align 4
  %v48 = add i64 %v5, %v6
  %v49 = getelementptr inbounds float, ptr %v4, i64 %v48
  store <8 x float> %v16, ptr %v49, align 4
  %v50 = mul i64 %v5, 2
  %v51 = getelementptr inbounds float, ptr %v4, i64 %v50
  store <8 x float> %v17, ptr %v51, align 4
  %v52 = add i64 %v50, %v6
  %v53 = getelementptr inbounds float, ptr %v4, i64 %v52
  store <8 x float> %v18, ptr %v53, align 4
  ret void
}
define internal void @tile_4x2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6, i64 %v7, ptr %v8, i64 %v9) #2 {
entry:
  %v38 = mul i64 %v1, 2
  %v45 = mul i64 %v1, 3
  br label %b0
b0:
  %v10 = phi i64 [ 0, %entry ], [ %v54, %b1 ]
  %v11 = phi ptr [ %v2, %entry ], [ %v52, %b1 ]
  %v12 = phi ptr [ %v8, %entry ], [ %v53, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v30, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v50, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v51, %b1 ]
  %v21 = icmp slt i64 %v10, %v3
  br i1 %v21, label %b1, label %b2
b1:
  call void @llvm.prefetch.p0(ptr %v12, i32 0, i32 2, i32 1)
  %v22 = getelementptr inbounds float, ptr %v11, i64 128
  call void @llvm.prefetch.p0(ptr %v22, i32 0, i32 3, i32 1)
  %v23 = getelementptr inbounds float, ptr %v0, i64 %v10
  %v24 = load <8 x float>, ptr %v11, align 4
  %v25 = getelementptr inbounds float, ptr %v11, i64 8
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = load float, ptr %v23, align 4
  %v28 = insertelement <8 x float> poison, float %v27, i64 0
  %v29 = shufflevector <8 x float> %v28, <8 x float> poison, <8 x i32> zeroinitializer
  %v30 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v29, <8 x float> %v24, <8 x float> %v13)
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v29, <8 x float> %v26, <8 x float> %v14)
  %v32 = getelementptr inbounds float, ptr %v23, i64 %v1
  %v33 = load float, ptr %v32, align 4
  %v34 = insertelement <8 x float> poison, float %v33, i64 0
  %v35 = shufflevector <8 x float> %v34, <8 x float> poison, <8 x i32> zeroinitializer
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v35, <8 x float> %v24, <8 x float> %v15)
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v35, <8 x float> %v26, <8 x float> %v16)
  %v39 = getelementptr inbounds float, ptr %v23, i64 %v38
  %v40 = load float, ptr %v39, align 4
  %v41 = insertelement <8 x float> poison, float %v40, i64 0
  %v42 = shufflevector <8 x float> %v41, <8 x float> poison, <8 x i32> zeroinitializer
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v24, <8 x float> %v17)
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v26, <8 x float> %v18)
  %v46 = getelementptr inbounds float, ptr %v23, i64 %v45
  %v47 = load float, ptr %v46, align 4
  %v48 = insertelement <8 x float> poison, float %v47, i64 0
  %v49 = shufflevector <8 x float> %v48, <8 x float> poison, <8 x i32> zeroinitializer
  %v50 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v49, <8 x float> %v24, <8 x float> %v19)
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v49, <8 x float> %v26, <8 x float> %v20)
  %v52 = getelementptr inbounds float, ptr %v11, i64 16
  %v53 = getelementptr inbounds float, ptr %v12, i64 16
  %v54 = add nsw i64 %v10, 1
  br label %b0
b2:
  store <8 x float> %v13, ptr %v4, align 4
  %v55 = getelementptr inbounds float, ptr %v4, i64 %v6
  store <8 x float> %v14, ptr %v55, align 4
  %v56 = getelementptr inbounds float, ptr %v4, i64 %v5
  store <8 x float> %v15, ptr %v56, align 4
  %v57 = add i64 %v5, %v6
  %v58 = getelementptr inbounds float, ptr %v4, i64 %v57
  store <8 x float> %v16, ptr %v58, align 4
  %v59 = mul i64 %v5, 2
  %v60 = getelementptr inbounds float, ptr %v4, i64 %v59
  store <8 x float> %v17, ptr %v60, align 4
  %v61 = add i64 %v59, %v6
  %v62 = getelementptr inbounds float, ptr %v4, i64 %v61
  store <8 x float> %v18, ptr %v62, align 4
  %v63 = mul i64 %v5, 3
  %v64 = getelementptr inbounds float, ptr %v4, i64 %v63
  store <8 x float> %v19, ptr %v64, align 4
  %v65 = add i64 %v63, %v6
  %v66 = getelementptr inbounds float, ptr %v4, i64 %v65
  store <8 x float> %v20, ptr %v66, align 4
  ret void
}
define internal void @tile_5x2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6, i64 %v7, ptr %v8, i64 %v9) #2 {
entry:
  %v40 = mul i64 %v1, 2
  %v47 = mul i64 %v1, 3
  %v54 = mul i64 %v1, 4
  br label %b0
b0:
  %v10 = phi i64 [ 0, %entry ], [ %v63, %b1 ]
  %v11 = phi ptr [ %v2, %entry ], [ %v61, %b1 ]
  %v12 = phi ptr [ %v8, %entry ], [ %v62, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v32, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v39, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v52, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v60, %b1 ]
  %v23 = icmp slt i64 %v10, %v3
  br i1 %v23, label %b1, label %b2
b1:
  call void @llvm.prefetch.p0(ptr %v12, i32 0, i32 2, i32 1)
  %v24 = getelementptr inbounds float, ptr %v11, i64 128
  call void @llvm.prefetch.p0(ptr %v24, i32 0, i32 3, i32 1)
  %v25 = getelementptr inbounds float, ptr %v0, i64 %v10
  %v26 = load <8 x float>, ptr %v11, align 4
  %v27 = getelementptr inbounds float, ptr %v11, i64 8
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = load float, ptr %v25, align 4
  %v30 = insertelement <8 x float> poison, float %v29, i64 0
  %v31 = shufflevector <8 x float> %v30, <8 x float> poison, <8 x i32> zeroinitializer
  %v32 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v31, <8 x float> %v26, <8 x float> %v13)
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v31, <8 x float> %v28, <8 x float> %v14)
  %v34 = getelementptr inbounds float, ptr %v25, i64 %v1
  %v35 = load float, ptr %v34, align 4
  %v36 = insertelement <8 x float> poison, float %v35, i64 0
  %v37 = shufflevector <8 x float> %v36, <8 x float> poison, <8 x i32> zeroinitializer
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v37, <8 x float> %v26, <8 x float> %v15)
  %v39 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v37, <8 x float> %v28, <8 x float> %v16)
  %v41 = getelementptr inbounds float, ptr %v25, i64 %v40
  %v42 = load float, ptr %v41, align 4
  %v43 = insertelement <8 x float> poison, float %v42, i64 0
  %v44 = shufflevector <8 x float> %v43, <8 x float> poison, <8 x i32> zeroinitializer
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v26, <8 x float> %v17)
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v28, <8 x float> %v18)
  %v48 = getelementptr inbounds float, ptr %v25, i64 %v47
  %v49 = load float, ptr %v48, align 4
  %v50 = insertelement <8 x float> poison, float %v49, i64 0
  %v51 = shufflevector <8 x float> %v50, <8 x float> poison, <8 x i32> zeroinitializer
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v51, <8 x float> %v26, <8 x float> %v19)
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v51, <8 x float> %v28, <8 x float> %v20)
  %v55 = getelementptr inbounds float, ptr %v25, i64 %v54
  %v56 = load float, ptr %v55, align 4
  %v57 = insertelement <8 x float> poison, float %v56, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v26, <8 x float> %v21)
  %v60 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v28, <8 x float> %v22)
  %v61 = getelementptr inbounds float, ptr %v11, i64 16
  %v62 = getelementptr inbounds float, ptr %v12, i64 16
  %v63 = add nsw i64 %v10, 1
  br label %b0
b2:
  store <8 x float> %v13, ptr %v4, align 4
  %v64 = getelementptr inbounds float, ptr %v4, i64 %v6
  store <8 x float> %v14, ptr %v64, align 4
  %v65 = getelementptr inbounds float, ptr %v4, i64 %v5
  store <8 x float> %v15, ptr %v65, align 4
  %v66 = add i64 %v5, %v6
  %v67 = getelementptr inbounds float, ptr %v4, i64 %v66
  store <8 x float> %v16, ptr %v67, align 4
  %v68 = mul i64 %v5, 2
  %v69 = getelementptr inbounds float, ptr %v4, i64 %v68
  store <8 x float> %v17, ptr %v69, align 4
  %v70 = add i64 %v68, %v6
  %v71 = getelementptr inbounds float, ptr %v4, i64 %v70
  store <8 x float> %v18, ptr %v71, align 4
  %v72 = mul i64 %v5, 3
  %v73 = getelementptr inbounds float, ptr %v4, i64 %v72
  store <8 x float> %v19, ptr %v73, align 4
  %v74 = add i64 %v72, %v6
  %v75 = getelementptr inbounds float, ptr %v4, i64 %v74
  store <8 x float> %v20, ptr %v75, align 4
  %v76 = mul i64 %v5, 4
  %v77 = getelementptr inbounds float, ptr %v4, i64 %v76
  store <8 x float> %v21, ptr %v77, align 4
  %v78 = add i64 %v76, %v6
  %v79 = getelementptr inbounds float, ptr %v4, i64 %v78
  store <8 x float> %v22, ptr %v79, align 4
  ret void
}
define internal void @tile_6x2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6, i64 %v7, ptr %v8, i64 %v9) #2 {
entry:
  %v42 = mul i64 %v1, 2
  %v49 = mul i64 %v1, 3
  %v56 = mul i64 %v1, 4
  %v63 = mul i64 %v1, 5
  br label %b0
b0:
  %v10 = phi i64 [ 0, %entry ], [ %v72, %b1 ]
  %v11 = phi ptr [ %v2, %entry ], [ %v70, %b1 ]
  %v12 = phi ptr [ %v8, %entry ], [ %v71, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v69, %b1 ]
  %v25 = icmp slt i64 %v10, %v3
  br i1 %v25, label %b1, label %b2
b1:
  call void @llvm.prefetch.p0(ptr %v12, i32 0, i32 2, i32 1)
  %v26 = getelementptr inbounds float, ptr %v11, i64 128
  call void @llvm.prefetch.p0(ptr %v26, i32 0, i32 3, i32 1)
  %v27 = getelementptr inbounds float, ptr %v0, i64 %v10
  %v28 = load <8 x float>, ptr %v11, align 4
  %v29 = getelementptr inbounds float, ptr %v11, i64 8
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = load float, ptr %v27, align 4
  %v32 = insertelement <8 x float> poison, float %v31, i64 0
  %v33 = shufflevector <8 x float> %v32, <8 x float> poison, <8 x i32> zeroinitializer
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v28, <8 x float> %v13)
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v30, <8 x float> %v14)
  %v36 = getelementptr inbounds float, ptr %v27, i64 %v1
  %v37 = load float, ptr %v36, align 4
  %v38 = insertelement <8 x float> poison, float %v37, i64 0
  %v39 = shufflevector <8 x float> %v38, <8 x float> poison, <8 x i32> zeroinitializer
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v28, <8 x float> %v15)
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v30, <8 x float> %v16)
  %v43 = getelementptr inbounds float, ptr %v27, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v28, <8 x float> %v17)
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v30, <8 x float> %v18)
  %v50 = getelementptr inbounds float, ptr %v27, i64 %v49
  %v51 = load float, ptr %v50, align 4
  %v52 = insertelement <8 x float> poison, float %v51, i64 0
  %v53 = shufflevector <8 x float> %v52, <8 x float> poison, <8 x i32> zeroinitializer
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v53, <8 x float> %v28, <8 x float> %v19)
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v53, <8 x float> %v30, <8 x float> %v20)
  %v57 = getelementptr inbounds float, ptr %v27, i64 %v56
  %v58 = load float, ptr %v57, align 4
  %v59 = insertelement <8 x float> poison, float %v58, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v28, <8 x float> %v21)
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v30, <8 x float> %v22)
  %v64 = getelementptr inbounds float, ptr %v27, i64 %v63
  %v65 = load float, ptr %v64, align 4
  %v66 = insertelement <8 x float> poison, float %v65, i64 0
  %v67 = shufflevector <8 x float> %v66, <8 x float> poison, <8 x i32> zeroinitializer
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v28, <8 x float> %v23)
  %v69 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v30, <8 x float> %v24)
  %v70 = getelementptr inbounds float, ptr %v11, i64 16
  %v71 = getelementptr inbounds float, ptr %v12, i64 16
  %v72 = add nsw i64 %v10, 1
  br label %b0
b2:
  store <8 x float> %v13, ptr %v4, align 4
  %v73 = getelementptr inbounds float, ptr %v4, i64 %v6
  store <8 x float> %v14, ptr %v73, align 4
  %v74 = getelementptr inbounds float, ptr %v4, i64 %v5
  store <8 x float> %v15, ptr %v74, align 4
  %v75 = add i64 %v5, %v6
  %v76 = getelementptr inbounds float, ptr %v4, i64 %v75
  store <8 x float> %v16, ptr %v76, align 4
  %v77 = mul i64 %v5, 2
  %v78 = getelementptr inbounds float, ptr %v4, i64 %v77
  store <8 x float> %v17, ptr %v78, align 4
  %v79 = add i64 %v77, %v6
  %v80 = getelementptr inbounds float, ptr %v4, i64 %v79
  store <8 x float> %v18, ptr %v80, align 4
  %v81 = mul i64 %v5, 3
  %v82 = getelementptr inbounds float, ptr %v4, i64 %v81
  store <8 x float> %v19, ptr %v82, align 4
  %v83 = add i64 %v81, %v6
  %v84 = getelementptr inbounds float, ptr %v4, i64 %v83
  store <8 x float> %v20, ptr %v84, align 4
  %v85 = mul i64 %v5, 4
  %v86 = getelementptr inbounds float, ptr %v4, i64 %v85
  store <8 x float> %v21, ptr %v86, align 4
  %v87 = add i64 %v85, %v6
  %v88 = getelementptr inbounds float, ptr %v4, i64 %v87
  store <8 x float> %v22, ptr %v88, align 4
  %v89 = mul i64 %v5, 5
  %v90 = getelementptr inbounds float, ptr %v4, i64 %v89
  store <8 x float> %v23, ptr %v90, align 4
  %v91 = add i64 %v89, %v6
  %v92 = getelementptr inbounds float, ptr %v4, i64 %v91
  store <8 x float> %v24, ptr %v92, align 4
  ret void
}
define internal void @forward_15(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 1
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 2
  %v8 = load i64, ptr %v7, align 8
  %v9 = load i64, ptr %v4, align 8
  %v10 = getelementptr inbounds i64, ptr %v4, i64 3
  %v11 = load i64, ptr %v10, align 8
  %v12 = getelementptr inbounds i64, ptr %v4, i64 4
  %v13 = load i64, ptr %v12, align 8
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 50
  %v17 = load ptr, ptr %v16, align 4
  %v18 = getelementptr inbounds i64, ptr %v1, i64 60
  %v19 = load i64, ptr %v18, align 8
  %v21 = getelementptr inbounds i64, ptr %v1, i64 1
  %v22 = load i64, ptr %v21, align 8
  %v30 = getelementptr inbounds ptr, ptr %v0, i64 7
  %v31 = load ptr, ptr %v30, align 4
  %v40 = getelementptr inbounds ptr, ptr %v0, i64 49
  %v41 = load ptr, ptr %v40, align 4
  %v42 = getelementptr inbounds i64, ptr %v1, i64 59
  %v43 = load i64, ptr %v42, align 8
  %v52 = getelementptr inbounds ptr, ptr %v0, i64 5
  %v53 = load ptr, ptr %v52, align 4
  %v62 = getelementptr inbounds ptr, ptr %v0, i64 51
  %v63 = load ptr, ptr %v62, align 4
  %v64 = getelementptr inbounds i64, ptr %v1, i64 61
  %v65 = load i64, ptr %v64, align 8
  %v70 = getelementptr inbounds ptr, ptr %v0, i64 52
  %v71 = load ptr, ptr %v70, align 4
  %v72 = getelementptr inbounds i64, ptr %v1, i64 62
  %v73 = load i64, ptr %v72, align 8
  %v78 = getelementptr inbounds ptr, ptr %v0, i64 53
  %v79 = load ptr, ptr %v78, align 4
  %v80 = getelementptr inbounds i64, ptr %v1, i64 63
  %v81 = load i64, ptr %v80, align 8
  %v86 = getelementptr inbounds ptr, ptr %v0, i64 54
  %v87 = load ptr, ptr %v86, align 4
  %v88 = getelementptr inbounds i64, ptr %v1, i64 64
  %v89 = load i64, ptr %v88, align 8
  %v20 = and i64 %v9, %v19
  %v23 = mul i64 %v20, %v22
  %v24 = mul i64 %v23, 14
  %v25 = getelementptr inbounds float, ptr %v17, i64 %v24
  %v32 = getelementptr inbounds float, ptr %v31, i64 8
  %v37 = getelementptr inbounds float, ptr %v31, i64 10
  %v44 = and i64 %v9, %v43
  %v45 = mul i64 %v44, %v22
  %v46 = mul i64 %v45, 30
  %v47 = getelementptr inbounds float, ptr %v41, i64 %v46
  %v54 = getelementptr inbounds float, ptr %v53, i64 8
  %v59 = getelementptr inbounds float, ptr %v53, i64 10
  %v66 = and i64 %v9, %v65
  %v67 = mul i64 %v66, %v22
  %v68 = getelementptr inbounds float, ptr %v63, i64 %v67
  %v74 = and i64 %v9, %v73
  %v75 = mul i64 %v74, %v22
  %v76 = getelementptr inbounds float, ptr %v71, i64 %v75
  %v82 = and i64 %v9, %v81
  %v83 = mul i64 %v82, %v22
  %v84 = getelementptr inbounds float, ptr %v79, i64 %v83
  %v90 = and i64 %v9, %v89
  %v91 = mul i64 %v90, %v22
  %v92 = getelementptr inbounds float, ptr %v87, i64 %v91
  br label %b0
b0:
  %v14 = phi i64 [ %v11, %entry ], [ %v94, %b1 ]
  %v15 = icmp slt i64 %v14, %v13
  br i1 %v15, label %b1, label %b2
b1:
  %v26 = mul i64 %v14, 14
  %v27 = getelementptr inbounds float, ptr %v25, i64 %v26
  %v28 = getelementptr inbounds float, ptr %v27, i64 8
  %v29 = load float, ptr %v28, align 4
  %v33 = load float, ptr %v32, align 4
  %v34 = fadd float %v29, %v33
  %v35 = getelementptr inbounds float, ptr %v27, i64 10
  %v36 = load float, ptr %v35, align 4
  %v38 = load float, ptr %v37, align 4
  %v39 = fadd float %v36, %v38
  %v48 = mul i64 %v14, 30
  %v49 = getelementptr inbounds float, ptr %v47, i64 %v48
  %v50 = getelementptr inbounds float, ptr %v49, i64 8
  %v51 = load float, ptr %v50, align 4
  %v55 = load float, ptr %v54, align 4
  %v56 = fadd float %v51, %v55
  %v57 = getelementptr inbounds float, ptr %v49, i64 10
  %v58 = load float, ptr %v57, align 4
  %v60 = load float, ptr %v59, align 4
  %v61 = fadd float %v58, %v60
  %v69 = getelementptr inbounds float, ptr %v68, i64 %v14
  %v77 = getelementptr inbounds float, ptr %v76, i64 %v14
  %v85 = getelementptr inbounds float, ptr %v84, i64 %v14
  %v93 = getelementptr inbounds float, ptr %v92, i64 %v14
  store float %v34, ptr %v69, align 4
  store float %v39, ptr %v77, align 4
  store float %v56, ptr %v85, align 4
  store float %v61, ptr %v93, align 4
  %v94 = add nsw i64 %v14, 1
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
  %v9 = load i64, ptr %v4, align 8
  %v10 = getelementptr inbounds i64, ptr %v4, i64 3
  %v11 = load i64, ptr %v10, align 8
  %v12 = getelementptr inbounds i64, ptr %v4, i64 4
  %v13 = load i64, ptr %v12, align 8
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 50
  %v17 = load ptr, ptr %v16, align 4
  %v18 = getelementptr inbounds i64, ptr %v1, i64 60
  %v19 = load i64, ptr %v18, align 8
  %v21 = getelementptr inbounds i64, ptr %v1, i64 1
  %v22 = load i64, ptr %v21, align 8
  %v30 = getelementptr inbounds ptr, ptr %v0, i64 7
  %v31 = load ptr, ptr %v30, align 4
  %v55 = getelementptr inbounds ptr, ptr %v0, i64 49
  %v56 = load ptr, ptr %v55, align 4
  %v57 = getelementptr inbounds i64, ptr %v1, i64 59
  %v58 = load i64, ptr %v57, align 8
  %v67 = getelementptr inbounds ptr, ptr %v0, i64 5
  %v68 = load ptr, ptr %v67, align 4
  %v92 = getelementptr inbounds ptr, ptr %v0, i64 55
  %v93 = load ptr, ptr %v92, align 4
  %v94 = getelementptr inbounds i64, ptr %v1, i64 65
  %v95 = load i64, ptr %v94, align 8
  %v100 = getelementptr inbounds ptr, ptr %v0, i64 56
  %v101 = load ptr, ptr %v100, align 4
  %v102 = getelementptr inbounds i64, ptr %v1, i64 66
  %v103 = load i64, ptr %v102, align 8
  %v20 = and i64 %v9, %v19
  %v23 = mul i64 %v20, %v22
  %v24 = mul i64 %v23, 14
  %v25 = getelementptr inbounds float, ptr %v17, i64 %v24
  %v32 = getelementptr inbounds float, ptr %v31, i64 9
  %v59 = and i64 %v9, %v58
  %v60 = mul i64 %v59, %v22
  %v61 = mul i64 %v60, 30
  %v62 = getelementptr inbounds float, ptr %v56, i64 %v61
  %v69 = getelementptr inbounds float, ptr %v68, i64 9
  %v96 = and i64 %v9, %v95
  %v97 = mul i64 %v96, %v22
  %v98 = getelementptr inbounds float, ptr %v93, i64 %v97
  %v104 = and i64 %v9, %v103
  %v105 = mul i64 %v104, %v22
  %v106 = getelementptr inbounds float, ptr %v101, i64 %v105
  br label %b0
b0:
  %v14 = phi i64 [ %v11, %entry ], [ %v108, %b1 ]
  %v15 = icmp slt i64 %v14, %v13
  br i1 %v15, label %b1, label %b2
b1:
  %v26 = mul i64 %v14, 14
  %v27 = getelementptr inbounds float, ptr %v25, i64 %v26
  %v28 = getelementptr inbounds float, ptr %v27, i64 9
  %v29 = load float, ptr %v28, align 4
  %v33 = load float, ptr %v32, align 4
  %v34 = fadd float %v29, %v33
  %v35 = fcmp olt float %v34, 0xC056400000000000
  %v36 = select i1 %v35, float 0xC056400000000000, float %v34
  %v37 = fcmp ogt float %v36, 0x4056000000000000
  %v38 = select i1 %v37, float 0x4056000000000000, float %v36
  %v39 = call float @llvm.fmuladd.f32(float %v38, float 0xBFF7154760000000, float 0x4168000FE0000000)
  %v40 = fsub float %v39, 0x4168000FE0000000
  %v41 = bitcast float %v39 to i32
  %v42 = shl i32 %v41, 23
  %v43 = bitcast i32 %v42 to float
  %v44 = fneg float %v38
  %v45 = call float @llvm.fmuladd.f32(float %v40, float 0xBFE62E4000000000, float %v44)
  %v46 = call float @llvm.fmuladd.f32(float %v40, float 0xBEB7F7D1C0000000, float %v45)
  %v47 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v46, float 0x3F81227F40000000)
  %v48 = call float @llvm.fmuladd.f32(float %v47, float %v46, float 0x3FA5556740000000)
  %v49 = call float @llvm.fmuladd.f32(float %v48, float %v46, float 0x3FC5554B00000000)
  %v50 = call float @llvm.fmuladd.f32(float %v49, float %v46, float 0x3FDFFFFFE0000000)
  %v51 = call float @llvm.fmuladd.f32(float %v46, float %v50, float 0x3FF0000000000000)
  %v52 = call float @llvm.fmuladd.f32(float %v46, float %v51, float 0x3FF0000000000000)
  %v53 = call float @llvm.fmuladd.f32(float %v43, float %v52, float 0x3FF0000000000000)
  %v54 = fdiv float 0x3FF0000000000000, %v53
  %v63 = mul i64 %v14, 30
  %v64 = getelementptr inbounds float, ptr %v62, i64 %v63
  %v65 = getelementptr inbounds float, ptr %v64, i64 9
  %v66 = load float, ptr %v65, align 4
  %v70 = load float, ptr %v69, align 4
  %v71 = fadd float %v66, %v70
  %v72 = fcmp olt float %v71, 0xC056400000000000
  %v73 = select i1 %v72, float 0xC056400000000000, float %v71
  %v74 = fcmp ogt float %v73, 0x4056000000000000
  %v75 = select i1 %v74, float 0x4056000000000000, float %v73
  %v76 = call float @llvm.fmuladd.f32(float %v75, float 0xBFF7154760000000, float 0x4168000FE0000000)
  %v77 = fsub float %v76, 0x4168000FE0000000
  %v78 = bitcast float %v76 to i32
  %v79 = shl i32 %v78, 23
  %v80 = bitcast i32 %v79 to float
  %v81 = fneg float %v75
  %v82 = call float @llvm.fmuladd.f32(float %v77, float 0xBFE62E4000000000, float %v81)
  %v83 = call float @llvm.fmuladd.f32(float %v77, float 0xBEB7F7D1C0000000, float %v82)
  %v84 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v83, float 0x3F81227F40000000)
  %v85 = call float @llvm.fmuladd.f32(float %v84, float %v83, float 0x3FA5556740000000)
  %v86 = call float @llvm.fmuladd.f32(float %v85, float %v83, float 0x3FC5554B00000000)
  %v87 = call float @llvm.fmuladd.f32(float %v86, float %v83, float 0x3FDFFFFFE0000000)
  %v88 = call float @llvm.fmuladd.f32(float %v83, float %v87, float 0x3FF0000000000000)
  %v89 = call float @llvm.fmuladd.f32(float %v83, float %v88, float 0x3FF0000000000000)
  %v90 = call float @llvm.fmuladd.f32(float %v80, float %v89, float 0x3FF0000000000000)
  %v91 = fdiv float 0x3FF0000000000000, %v90
  %v99 = getelementptr inbounds float, ptr %v98, i64 %v14
  store float %v54, ptr %v99, align 4
  %v107 = getelementptr inbounds float, ptr %v106, i64 %v14
  store float %v91, ptr %v107, align 4
  %v108 = add nsw i64 %v14, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_17(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 1
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 2
  %v8 = load i64, ptr %v7, align 8
  %v9 = load i64, ptr %v4, align 8
  %v10 = getelementptr inbounds i64, ptr %v4, i64 3
  %v11 = load i64, ptr %v10, align 8
  %v12 = getelementptr inbounds i64, ptr %v4, i64 4
  %v13 = load i64, ptr %v12, align 8
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 50
  %v17 = load ptr, ptr %v16, align 4
  %v18 = getelementptr inbounds i64, ptr %v1, i64 60
  %v19 = load i64, ptr %v18, align 8
  %v21 = getelementptr inbounds i64, ptr %v1, i64 1
  %v22 = load i64, ptr %v21, align 8
  %v28 = getelementptr inbounds ptr, ptr %v0, i64 7
  %v29 = load ptr, ptr %v28, align 4
  %v30 = getelementptr inbounds ptr, ptr %v0, i64 49
  %v31 = load ptr, ptr %v30, align 4
  %v32 = getelementptr inbounds i64, ptr %v1, i64 59
  %v33 = load i64, ptr %v32, align 8
  %v40 = getelementptr inbounds ptr, ptr %v0, i64 5
  %v41 = load ptr, ptr %v40, align 4
  %v42 = getelementptr inbounds ptr, ptr %v0, i64 57
  %v43 = load ptr, ptr %v42, align 4
  %v44 = getelementptr inbounds i64, ptr %v1, i64 67
  %v45 = load i64, ptr %v44, align 8
  %v52 = getelementptr inbounds ptr, ptr %v0, i64 58
  %v53 = load ptr, ptr %v52, align 4
  %v54 = getelementptr inbounds i64, ptr %v1, i64 68
  %v55 = load i64, ptr %v54, align 8
  %v61 = getelementptr inbounds ptr, ptr %v0, i64 59
  %v62 = load ptr, ptr %v61, align 4
  %v63 = getelementptr inbounds i64, ptr %v1, i64 69
  %v64 = load i64, ptr %v63, align 8
  %v70 = getelementptr inbounds ptr, ptr %v0, i64 60
  %v71 = load ptr, ptr %v70, align 4
  %v72 = getelementptr inbounds i64, ptr %v1, i64 70
  %v73 = load i64, ptr %v72, align 8
  %v20 = and i64 %v9, %v19
  %v23 = mul i64 %v20, %v22
  %v24 = mul i64 %v23, 14
  %v25 = getelementptr inbounds float, ptr %v17, i64 %v24
  %v34 = and i64 %v9, %v33
  %v35 = mul i64 %v34, %v22
  %v36 = mul i64 %v35, 30
  %v37 = getelementptr inbounds float, ptr %v31, i64 %v36
  %v46 = and i64 %v9, %v45
  %v47 = mul i64 %v46, %v22
  %v48 = mul i64 %v47, 8
  %v49 = getelementptr inbounds float, ptr %v43, i64 %v48
  %v56 = and i64 %v9, %v55
  %v57 = mul i64 %v56, %v22
  %v58 = mul i64 %v57, 8
  %v59 = getelementptr inbounds float, ptr %v53, i64 %v58
  %v65 = and i64 %v9, %v64
  %v66 = mul i64 %v65, %v22
  %v67 = mul i64 %v66, 8
  %v68 = getelementptr inbounds float, ptr %v62, i64 %v67
  %v74 = and i64 %v9, %v73
  %v75 = mul i64 %v74, %v22
  %v76 = mul i64 %v75, 8
  %v77 = getelementptr inbounds float, ptr %v71, i64 %v76
  %v87 = getelementptr inbounds float, ptr %v41, i64 14
  %v112 = getelementptr inbounds float, ptr %v41, i64 22
  br label %b0
b0:
  %v14 = phi i64 [ %v11, %entry ], [ %v136, %b1 ]
  %v15 = icmp slt i64 %v14, %v13
  br i1 %v15, label %b1, label %b2
b1:
  %v26 = mul i64 %v14, 14
  %v27 = getelementptr inbounds float, ptr %v25, i64 %v26
  %v38 = mul i64 %v14, 30
  %v39 = getelementptr inbounds float, ptr %v37, i64 %v38
  %v50 = mul i64 %v14, 8
  %v51 = getelementptr inbounds float, ptr %v49, i64 %v50
  %v60 = getelementptr inbounds float, ptr %v59, i64 %v50
  %v69 = getelementptr inbounds float, ptr %v68, i64 %v50
  %v78 = getelementptr inbounds float, ptr %v77, i64 %v50
  %v79 = load <8 x float>, ptr %v27, align 4
  %v80 = load <8 x float>, ptr %v29, align 4
  %v81 = fadd <8 x float> %v79, %v80
  %v82 = load <8 x float>, ptr %v39, align 4
  %v83 = load <8 x float>, ptr %v41, align 4
  %v84 = fadd <8 x float> %v82, %v83
  %v85 = getelementptr inbounds float, ptr %v39, i64 14
  %v86 = load <8 x float>, ptr %v85, align 4
  %v88 = load <8 x float>, ptr %v87, align 4
  %v89 = fadd <8 x float> %v86, %v88
  %v90 = fcmp olt <8 x float> %v89, splat (float 0xC056400000000000)
  %v91 = select <8 x i1> %v90, <8 x float> splat (float 0xC056400000000000), <8 x float> %v89
  %v92 = fcmp ogt <8 x float> %v91, splat (float 0x4056000000000000)
  %v93 = select <8 x i1> %v92, <8 x float> splat (float 0x4056000000000000), <8 x float> %v91
  %v94 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v93, <8 x float> splat (float 0xBFF7154760000000), <8 x float> splat (float 0x4168000FE0000000))
  %v95 = fsub <8 x float> %v94, splat (float 0x4168000FE0000000)
  %v96 = bitcast <8 x float> %v94 to <8 x i32>
  %v97 = shl <8 x i32> %v96, splat (i32 23)
  %v98 = bitcast <8 x i32> %v97 to <8 x float>
  %v99 = fneg <8 x float> %v93
  %v100 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v95, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v99)
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v95, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v100)
  %v102 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v101, <8 x float> splat (float 0x3F81227F40000000))
  %v103 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v102, <8 x float> %v101, <8 x float> splat (float 0x3FA5556740000000))
  %v104 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v103, <8 x float> %v101, <8 x float> splat (float 0x3FC5554B00000000))
  %v105 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v104, <8 x float> %v101, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v106 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v101, <8 x float> %v105, <8 x float> splat (float 0x3FF0000000000000))
  %v107 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v101, <8 x float> %v106, <8 x float> splat (float 0x3FF0000000000000))
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v98, <8 x float> %v107, <8 x float> splat (float 0x3FF0000000000000))
  %v109 = fdiv <8 x float> splat (float 0x3FF0000000000000), %v108
  %v110 = getelementptr inbounds float, ptr %v39, i64 22
  %v111 = load <8 x float>, ptr %v110, align 4
  %v113 = load <8 x float>, ptr %v112, align 4
  %v114 = fadd <8 x float> %v111, %v113
  %v115 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v114)
  %v116 = fcmp ogt <8 x float> %v115, splat (float 0x4023000000000000)
  %v117 = select <8 x i1> %v116, <8 x float> splat (float 0x4023000000000000), <8 x float> %v115
  %v118 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v117, <8 x float> splat (float 0x4007154760000000), <8 x float> splat (float 0x4168000FE0000000))
  %v119 = fsub <8 x float> %v118, splat (float 0x4168000FE0000000)
  %v120 = bitcast <8 x float> %v118 to <8 x i32>
  %v121 = shl <8 x i32> %v120, splat (i32 23)
  %v122 = bitcast <8 x i32> %v121 to <8 x float>
  %v123 = fadd <8 x float> %v117, %v117
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v119, <8 x float> splat (float 0xBFE62E4300000000), <8 x float> %v123)
  %v125 = fmul <8 x float> %v124, %v124
  %v126 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v124, <8 x float> splat (float 0x3F81227F40000000))
  %v127 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v126, <8 x float> %v124, <8 x float> splat (float 0x3FA5556740000000))
  %v128 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v127, <8 x float> %v124, <8 x float> splat (float 0x3FC5554B00000000))
  %v129 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v128, <8 x float> %v124, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v130 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v125, <8 x float> %v129, <8 x float> %v124)
  %v131 = fsub <8 x float> %v122, splat (float 0x3FF0000000000000)
  %v132 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v130, <8 x float> %v131)
  %v133 = fadd <8 x float> %v132, splat (float 0x4000000000000000)
  %v134 = fdiv <8 x float> %v132, %v133
  %v135 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v134, <8 x float> %v114)
  store <8 x float> %v81, ptr %v51, align 4
  store <8 x float> %v84, ptr %v60, align 4
  store <8 x float> %v109, ptr %v69, align 4
  store <8 x float> %v135, ptr %v78, align 4
  %v136 = add nsw i64 %v14, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_18(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 1
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 2
  %v8 = load i64, ptr %v7, align 8
  %v9 = load i64, ptr %v4, align 8
  %v10 = getelementptr inbounds ptr, ptr %v0, i64 108
  %v11 = load ptr, ptr %v10, align 4
  %v13 = getelementptr inbounds i64, ptr %v4, i64 3
  %v14 = load i64, ptr %v13, align 8
  %v15 = getelementptr inbounds i64, ptr %v4, i64 4
  %v16 = load i64, ptr %v15, align 8
  %v24 = getelementptr inbounds ptr, ptr %v0, i64 50
  %v25 = load ptr, ptr %v24, align 4
  %v26 = getelementptr inbounds i64, ptr %v1, i64 60
  %v27 = load i64, ptr %v26, align 8
  %v29 = getelementptr inbounds i64, ptr %v1, i64 1
  %v30 = load i64, ptr %v29, align 8
  %v36 = getelementptr inbounds ptr, ptr %v0, i64 7
  %v37 = load ptr, ptr %v36, align 4
  %v65 = getelementptr inbounds ptr, ptr %v0, i64 61
  %v66 = load ptr, ptr %v65, align 4
  %v12 = getelementptr inbounds float, ptr %v11, i64 1328
  %v28 = and i64 %v9, %v27
  %v31 = mul i64 %v28, %v30
  %v32 = mul i64 %v31, 14
  %v33 = getelementptr inbounds float, ptr %v25, i64 %v32
  br label %b0
b0:
  %v17 = phi i64 [ %v14, %entry ], [ %v68, %b5 ]
  %v18 = icmp slt i64 %v17, %v16
  br i1 %v18, label %b1, label %b2
b1:
  %v34 = mul i64 %v17, 14
  %v35 = getelementptr inbounds float, ptr %v33, i64 %v34
  br label %b3
b3:
  %v19 = phi i64 [ 0, %b1 ], [ %v61, %b4 ]
  %v20 = phi float [ 0xFFF0000000000000, %b1 ], [ %v58, %b4 ]
  %v21 = phi float [ 0xFFF0000000000000, %b1 ], [ %v59, %b4 ]
  %v22 = phi float [ 0xFFF0000000000000, %b1 ], [ %v60, %b4 ]
  %v23 = icmp slt i64 %v19, 3
  br i1 %v23, label %b4, label %b5
b4:
  %v38 = add i64 11, %v19
  %v39 = getelementptr inbounds float, ptr %v35, i64 %v38
  %v40 = load float, ptr %v39, align 4
  %v41 = getelementptr inbounds float, ptr %v37, i64 %v38
  %v42 = load float, ptr %v41, align 4
  %v43 = fadd float %v40, %v42
  %v44 = add i64 %v19, 1
  %v45 = add i64 11, %v44
  %v46 = getelementptr inbounds float, ptr %v35, i64 %v45
  %v47 = load float, ptr %v46, align 4
  %v48 = getelementptr inbounds float, ptr %v37, i64 %v45
  %v49 = load float, ptr %v48, align 4
  %v50 = fadd float %v47, %v49
  %v51 = add i64 %v19, 2
  %v52 = add i64 11, %v51
  %v53 = getelementptr inbounds float, ptr %v35, i64 %v52
  %v54 = load float, ptr %v53, align 4
  %v55 = getelementptr inbounds float, ptr %v37, i64 %v52
  %v56 = load float, ptr %v55, align 4
  %v57 = fadd float %v54, %v56
  %v58 = call float @llvm.maximum.f32(float %v20, float %v43)
  %v59 = call float @llvm.maximum.f32(float %v21, float %v50)
  %v60 = call float @llvm.maximum.f32(float %v22, float %v57)
  %v61 = add nsw i64 %v19, 3
  br label %b3
b5:
  %v62 = call float @llvm.maximum.f32(float %v20, float %v21)
  %v63 = call float @llvm.maximum.f32(float %v62, float %v22)
  %v64 = call float @llvm.maximum.f32(float %v63, float 0xFFF0000000000000)
  %v67 = getelementptr inbounds float, ptr %v66, i64 %v17
  store float %v64, ptr %v67, align 4
  %v68 = add nsw i64 %v17, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_19(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 1
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 2
  %v8 = load i64, ptr %v7, align 8
  %v9 = load i64, ptr %v4, align 8
  %v10 = getelementptr inbounds ptr, ptr %v0, i64 108
  %v11 = load ptr, ptr %v10, align 4
  %v13 = getelementptr inbounds i64, ptr %v4, i64 3
  %v14 = load i64, ptr %v13, align 8
  %v15 = getelementptr inbounds i64, ptr %v4, i64 4
  %v16 = load i64, ptr %v15, align 8
  %v24 = getelementptr inbounds ptr, ptr %v0, i64 49
  %v25 = load ptr, ptr %v24, align 4
  %v26 = getelementptr inbounds i64, ptr %v1, i64 59
  %v27 = load i64, ptr %v26, align 8
  %v29 = getelementptr inbounds i64, ptr %v1, i64 1
  %v30 = load i64, ptr %v29, align 8
  %v36 = getelementptr inbounds ptr, ptr %v0, i64 5
  %v37 = load ptr, ptr %v36, align 4
  %v65 = getelementptr inbounds ptr, ptr %v0, i64 62
  %v66 = load ptr, ptr %v65, align 4
  %v12 = getelementptr inbounds float, ptr %v11, i64 1328
  %v28 = and i64 %v9, %v27
  %v31 = mul i64 %v28, %v30
  %v32 = mul i64 %v31, 30
  %v33 = getelementptr inbounds float, ptr %v25, i64 %v32
  br label %b0
b0:
  %v17 = phi i64 [ %v14, %entry ], [ %v68, %b5 ]
  %v18 = icmp slt i64 %v17, %v16
  br i1 %v18, label %b1, label %b2
b1:
  %v34 = mul i64 %v17, 30
  %v35 = getelementptr inbounds float, ptr %v33, i64 %v34
  br label %b3
b3:
  %v19 = phi i64 [ 0, %b1 ], [ %v61, %b4 ]
  %v20 = phi float [ 0xFFF0000000000000, %b1 ], [ %v58, %b4 ]
  %v21 = phi float [ 0xFFF0000000000000, %b1 ], [ %v59, %b4 ]
  %v22 = phi float [ 0xFFF0000000000000, %b1 ], [ %v60, %b4 ]
  %v23 = icmp slt i64 %v19, 3
  br i1 %v23, label %b4, label %b5
b4:
  %v38 = add i64 11, %v19
  %v39 = getelementptr inbounds float, ptr %v35, i64 %v38
  %v40 = load float, ptr %v39, align 4
  %v41 = getelementptr inbounds float, ptr %v37, i64 %v38
  %v42 = load float, ptr %v41, align 4
  %v43 = fadd float %v40, %v42
  %v44 = add i64 %v19, 1
  %v45 = add i64 11, %v44
  %v46 = getelementptr inbounds float, ptr %v35, i64 %v45
  %v47 = load float, ptr %v46, align 4
  %v48 = getelementptr inbounds float, ptr %v37, i64 %v45
  %v49 = load float, ptr %v48, align 4
  %v50 = fadd float %v47, %v49
  %v51 = add i64 %v19, 2
  %v52 = add i64 11, %v51
  %v53 = getelementptr inbounds float, ptr %v35, i64 %v52
  %v54 = load float, ptr %v53, align 4
  %v55 = getelementptr inbounds float, ptr %v37, i64 %v52
  %v56 = load float, ptr %v55, align 4
  %v57 = fadd float %v54, %v56
  %v58 = call float @llvm.maximum.f32(float %v20, float %v43)
  %v59 = call float @llvm.maximum.f32(float %v21, float %v50)
  %v60 = call float @llvm.maximum.f32(float %v22, float %v57)
  %v61 = add nsw i64 %v19, 3
  br label %b3
b5:
  %v62 = call float @llvm.maximum.f32(float %v20, float %v21)
  %v63 = call float @llvm.maximum.f32(float %v62, float %v22)
  %v64 = call float @llvm.maximum.f32(float %v63, float 0xFFF0000000000000)
  %v67 = getelementptr inbounds float, ptr %v66, i64 %v17
  store float %v64, ptr %v67, align 4
  %v68 = add nsw i64 %v17, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_20(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 1
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 2
  %v8 = load i64, ptr %v7, align 8
  %v9 = load i64, ptr %v4, align 8
  %v10 = getelementptr inbounds ptr, ptr %v0, i64 108
  %v11 = load ptr, ptr %v10, align 4
  %v13 = getelementptr inbounds i64, ptr %v4, i64 3
  %v14 = load i64, ptr %v13, align 8
  %v15 = getelementptr inbounds i64, ptr %v4, i64 4
  %v16 = load i64, ptr %v15, align 8
  %v24 = getelementptr inbounds ptr, ptr %v0, i64 11
  %v25 = load ptr, ptr %v24, align 4
  %v26 = getelementptr inbounds i64, ptr %v1, i64 21
  %v27 = load i64, ptr %v26, align 8
  %v29 = getelementptr inbounds i64, ptr %v1, i64 1
  %v30 = load i64, ptr %v29, align 8
  %v36 = getelementptr inbounds ptr, ptr %v0, i64 57
  %v37 = load ptr, ptr %v36, align 4
  %v38 = getelementptr inbounds i64, ptr %v1, i64 67
  %v39 = load i64, ptr %v38, align 8
  %v64 = getelementptr inbounds ptr, ptr %v0, i64 63
  %v65 = load ptr, ptr %v64, align 4
  %v12 = getelementptr inbounds float, ptr %v11, i64 1328
  %v28 = and i64 %v9, %v27
  %v31 = mul i64 %v28, %v30
  %v32 = mul i64 %v31, 64
  %v33 = getelementptr inbounds float, ptr %v25, i64 %v32
  %v40 = and i64 %v9, %v39
  %v41 = mul i64 %v40, %v30
  %v42 = mul i64 %v41, 8
  %v43 = getelementptr inbounds float, ptr %v37, i64 %v42
  br label %b0
b0:
  %v17 = phi i64 [ %v14, %entry ], [ %v69, %b5 ]
  %v18 = icmp slt i64 %v17, %v16
  br i1 %v18, label %b1, label %b2
b1:
  %v34 = mul i64 %v17, 64
  %v35 = getelementptr inbounds float, ptr %v33, i64 %v34
  %v44 = mul i64 %v17, 8
  %v45 = getelementptr inbounds float, ptr %v43, i64 %v44
  %v66 = getelementptr inbounds float, ptr %v65, i64 %v44
  br label %b3
b3:
  %v19 = phi i64 [ 0, %b1 ], [ %v68, %b8 ]
  %v20 = icmp slt i64 %v19, 8
  br i1 %v20, label %b4, label %b5
b4:
  %v46 = mul i64 %v19, 8
  br label %b6
b6:
  %v21 = phi i64 [ 0, %b4 ], [ %v53, %b7 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v52, %b7 ]
  %v23 = icmp slt i64 %v21, 8
  br i1 %v23, label %b7, label %b8
b7:
  %v47 = add i64 %v46, %v21
  %v48 = getelementptr inbounds float, ptr %v35, i64 %v47
  %v49 = load <8 x float>, ptr %v48, align 4
  %v50 = getelementptr inbounds float, ptr %v45, i64 %v21
  %v51 = load <8 x float>, ptr %v50, align 4
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v49, <8 x float> %v51, <8 x float> %v22)
  %v53 = add nsw i64 %v21, 8
  br label %b6
b8:
  %v54 = shufflevector <8 x float> %v22, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v55 = shufflevector <8 x float> %v22, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v56 = fadd <4 x float> %v54, %v55
  %v57 = shufflevector <4 x float> %v56, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v58 = shufflevector <4 x float> %v56, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v59 = fadd <2 x float> %v57, %v58
  %v60 = extractelement <2 x float> %v59, i64 0
  %v61 = extractelement <2 x float> %v59, i64 1
  %v62 = fadd float %v60, %v61
  %v63 = fadd float %v62, 0x0000000000000000
  %v67 = getelementptr inbounds float, ptr %v66, i64 %v19
  store float %v63, ptr %v67, align 4
  %v68 = add nsw i64 %v19, 1
  br label %b3
b5:
  %v69 = add nsw i64 %v17, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_21(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 1
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 2
  %v8 = load i64, ptr %v7, align 8
  %v9 = load i64, ptr %v4, align 8
  %v10 = getelementptr inbounds ptr, ptr %v0, i64 108
  %v11 = load ptr, ptr %v10, align 4
  %v13 = getelementptr inbounds i64, ptr %v4, i64 3
  %v14 = load i64, ptr %v13, align 8
  %v15 = getelementptr inbounds i64, ptr %v4, i64 4
  %v16 = load i64, ptr %v15, align 8
  %v22 = getelementptr inbounds ptr, ptr %v0, i64 57
  %v23 = load ptr, ptr %v22, align 4
  %v24 = getelementptr inbounds i64, ptr %v1, i64 67
  %v25 = load i64, ptr %v24, align 8
  %v27 = getelementptr inbounds i64, ptr %v1, i64 1
  %v28 = load i64, ptr %v27, align 8
  %v48 = getelementptr inbounds ptr, ptr %v0, i64 64
  %v49 = load ptr, ptr %v48, align 4
  %v50 = getelementptr inbounds i64, ptr %v1, i64 74
  %v51 = load i64, ptr %v50, align 8
  %v12 = getelementptr inbounds float, ptr %v11, i64 1328
  %v26 = and i64 %v9, %v25
  %v29 = mul i64 %v26, %v28
  %v30 = mul i64 %v29, 8
  %v31 = getelementptr inbounds float, ptr %v23, i64 %v30
  %v52 = and i64 %v9, %v51
  %v53 = mul i64 %v52, %v28
  %v54 = getelementptr inbounds float, ptr %v49, i64 %v53
  br label %b0
b0:
  %v17 = phi i64 [ %v14, %entry ], [ %v56, %b5 ]
  %v18 = icmp slt i64 %v17, %v16
  br i1 %v18, label %b1, label %b2
b1:
  %v32 = mul i64 %v17, 8
  %v33 = getelementptr inbounds float, ptr %v31, i64 %v32
  br label %b3
b3:
  %v19 = phi i64 [ 0, %b1 ], [ %v37, %b4 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v36, %b4 ]
  %v21 = icmp slt i64 %v19, 8
  br i1 %v21, label %b4, label %b5
b4:
  %v34 = getelementptr inbounds float, ptr %v33, i64 %v19
  %v35 = load <8 x float>, ptr %v34, align 4
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v35, <8 x float> %v35, <8 x float> %v20)
  %v37 = add nsw i64 %v19, 8
  br label %b3
b5:
  %v38 = shufflevector <8 x float> %v20, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v39 = shufflevector <8 x float> %v20, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v40 = fadd <4 x float> %v38, %v39
  %v41 = shufflevector <4 x float> %v40, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v42 = shufflevector <4 x float> %v40, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v43 = fadd <2 x float> %v41, %v42
  %v44 = extractelement <2 x float> %v43, i64 0
  %v45 = extractelement <2 x float> %v43, i64 1
  %v46 = fadd float %v44, %v45
  %v47 = fadd float %v46, 0x0000000000000000
  %v55 = getelementptr inbounds float, ptr %v54, i64 %v17
  store float %v47, ptr %v55, align 4
  %v56 = add nsw i64 %v17, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_22(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 1
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 2
  %v8 = load i64, ptr %v7, align 8
  %v9 = load i64, ptr %v4, align 8
  %v10 = getelementptr inbounds i64, ptr %v4, i64 3
  %v11 = load i64, ptr %v10, align 8
  %v12 = getelementptr inbounds i64, ptr %v4, i64 4
  %v13 = load i64, ptr %v12, align 8
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 50
  %v17 = load ptr, ptr %v16, align 4
  %v18 = getelementptr inbounds i64, ptr %v1, i64 60
  %v19 = load i64, ptr %v18, align 8
  %v21 = getelementptr inbounds i64, ptr %v1, i64 1
  %v22 = load i64, ptr %v21, align 8
  %v28 = getelementptr inbounds ptr, ptr %v0, i64 7
  %v29 = load ptr, ptr %v28, align 4
  %v30 = getelementptr inbounds ptr, ptr %v0, i64 61
  %v31 = load ptr, ptr %v30, align 4
  %v34 = getelementptr inbounds ptr, ptr %v0, i64 49
  %v35 = load ptr, ptr %v34, align 4
  %v36 = getelementptr inbounds i64, ptr %v1, i64 59
  %v37 = load i64, ptr %v36, align 8
  %v44 = getelementptr inbounds ptr, ptr %v0, i64 5
  %v45 = load ptr, ptr %v44, align 4
  %v46 = getelementptr inbounds ptr, ptr %v0, i64 62
  %v47 = load ptr, ptr %v46, align 4
  %v50 = getelementptr inbounds ptr, ptr %v0, i64 65
  %v51 = load ptr, ptr %v50, align 4
  %v52 = getelementptr inbounds i64, ptr %v1, i64 75
  %v53 = load i64, ptr %v52, align 8
  %v60 = getelementptr inbounds ptr, ptr %v0, i64 66
  %v61 = load ptr, ptr %v60, align 4
  %v62 = getelementptr inbounds i64, ptr %v1, i64 76
  %v63 = load i64, ptr %v62, align 8
  %v20 = and i64 %v9, %v19
  %v23 = mul i64 %v20, %v22
  %v24 = mul i64 %v23, 14
  %v25 = getelementptr inbounds float, ptr %v17, i64 %v24
  %v38 = and i64 %v9, %v37
  %v39 = mul i64 %v38, %v22
  %v40 = mul i64 %v39, 30
  %v41 = getelementptr inbounds float, ptr %v35, i64 %v40
  %v54 = and i64 %v9, %v53
  %v55 = mul i64 %v54, %v22
  %v56 = mul i64 %v55, 3
  %v57 = getelementptr inbounds float, ptr %v51, i64 %v56
  %v64 = and i64 %v9, %v63
  %v65 = mul i64 %v64, %v22
  %v66 = mul i64 %v65, 3
  %v67 = getelementptr inbounds float, ptr %v61, i64 %v66
  %v71 = getelementptr inbounds float, ptr %v29, i64 11
  %v103 = getelementptr inbounds float, ptr %v45, i64 11
  br label %b0
b0:
  %v14 = phi i64 [ %v11, %entry ], [ %v133, %b1 ]
  %v15 = icmp slt i64 %v14, %v13
  br i1 %v15, label %b1, label %b2
b1:
  %v26 = mul i64 %v14, 14
  %v27 = getelementptr inbounds float, ptr %v25, i64 %v26
  %v32 = getelementptr inbounds float, ptr %v31, i64 %v14
  %v33 = load float, ptr %v32, align 4
  %v42 = mul i64 %v14, 30
  %v43 = getelementptr inbounds float, ptr %v41, i64 %v42
  %v48 = getelementptr inbounds float, ptr %v47, i64 %v14
  %v49 = load float, ptr %v48, align 4
  %v58 = mul i64 %v14, 3
  %v59 = getelementptr inbounds float, ptr %v57, i64 %v58
  %v68 = getelementptr inbounds float, ptr %v67, i64 %v58
  %v69 = getelementptr inbounds float, ptr %v27, i64 11
  %v70 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v69, <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>, <8 x float> zeroinitializer)
  %v72 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v71, <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>, <8 x float> zeroinitializer)
  %v73 = fadd <8 x float> %v70, %v72
  %v74 = insertelement <8 x float> poison, float %v33, i64 0
  %v75 = shufflevector <8 x float> %v74, <8 x float> poison, <8 x i32> zeroinitializer
  %v76 = fsub <8 x float> %v73, %v75
  %v77 = fcmp olt <8 x float> %v76, splat (float 0xC05A400000000000)
  %v78 = select <8 x i1> %v77, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v76
  %v79 = fcmp ogt <8 x float> %v78, splat (float 0x4056400000000000)
  %v80 = select <8 x i1> %v79, <8 x float> splat (float 0x4056400000000000), <8 x float> %v78
  %v81 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v80, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v82 = fsub <8 x float> %v81, splat (float 0x4168000000000000)
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v80)
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v83)
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v84, <8 x float> splat (float 0x3F81227F40000000))
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v85, <8 x float> %v84, <8 x float> splat (float 0x3FA5556740000000))
  %v87 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v86, <8 x float> %v84, <8 x float> splat (float 0x3FC5554B00000000))
  %v88 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v87, <8 x float> %v84, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v89 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v88, <8 x float> splat (float 0x3FF0000000000000))
  %v90 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v89, <8 x float> splat (float 0x3FF0000000000000))
  %v91 = bitcast <8 x float> %v81 to <8 x i32>
  %v92 = sub <8 x i32> %v91, splat (i32 1262485250)
  %v93 = lshr <8 x i32> %v92, splat (i32 1)
  %v94 = sub <8 x i32> %v92, %v93
  %v95 = shl <8 x i32> %v93, splat (i32 23)
  %v96 = bitcast <8 x i32> %v95 to <8 x float>
  %v97 = shl <8 x i32> %v94, splat (i32 23)
  %v98 = bitcast <8 x i32> %v97 to <8 x float>
  %v99 = fmul <8 x float> %v90, %v96
  %v100 = fmul <8 x float> %v99, %v98
  %v101 = getelementptr inbounds float, ptr %v43, i64 11
  %v102 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v101, <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>, <8 x float> zeroinitializer)
  %v104 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v103, <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>, <8 x float> zeroinitializer)
  %v105 = fadd <8 x float> %v102, %v104
  %v106 = insertelement <8 x float> poison, float %v49, i64 0
  %v107 = shufflevector <8 x float> %v106, <8 x float> poison, <8 x i32> zeroinitializer
  %v108 = fsub <8 x float> %v105, %v107
  %v109 = fcmp olt <8 x float> %v108, splat (float 0xC05A400000000000)
  %v110 = select <8 x i1> %v109, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v108
  %v111 = fcmp ogt <8 x float> %v110, splat (float 0x4056400000000000)
  %v112 = select <8 x i1> %v111, <8 x float> splat (float 0x4056400000000000), <8 x float> %v110
  %v113 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v112, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v114 = fsub <8 x float> %v113, splat (float 0x4168000000000000)
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v112)
  %v116 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v115)
  %v117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v116, <8 x float> splat (float 0x3F81227F40000000))
  %v118 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v117, <8 x float> %v116, <8 x float> splat (float 0x3FA5556740000000))
  %v119 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v118, <8 x float> %v116, <8 x float> splat (float 0x3FC5554B00000000))
  %v120 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v119, <8 x float> %v116, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v121 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v116, <8 x float> %v120, <8 x float> splat (float 0x3FF0000000000000))
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v116, <8 x float> %v121, <8 x float> splat (float 0x3FF0000000000000))
  %v123 = bitcast <8 x float> %v113 to <8 x i32>
  %v124 = sub <8 x i32> %v123, splat (i32 1262485250)
  %v125 = lshr <8 x i32> %v124, splat (i32 1)
  %v126 = sub <8 x i32> %v124, %v125
  %v127 = shl <8 x i32> %v125, splat (i32 23)
  %v128 = bitcast <8 x i32> %v127 to <8 x float>
  %v129 = shl <8 x i32> %v126, splat (i32 23)
  %v130 = bitcast <8 x i32> %v129 to <8 x float>
  %v131 = fmul <8 x float> %v122, %v128
  %v132 = fmul <8 x float> %v131, %v130
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v100, ptr align 4 %v59, <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>)
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v132, ptr align 4 %v68, <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>)
  %v133 = add nsw i64 %v14, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_23(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 1
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 2
  %v8 = load i64, ptr %v7, align 8
  %v9 = load i64, ptr %v4, align 8
  %v10 = getelementptr inbounds ptr, ptr %v0, i64 108
  %v11 = load ptr, ptr %v10, align 4
  %v13 = getelementptr inbounds i64, ptr %v4, i64 3
  %v14 = load i64, ptr %v13, align 8
  %v15 = getelementptr inbounds i64, ptr %v4, i64 4
  %v16 = load i64, ptr %v15, align 8
  %v24 = getelementptr inbounds ptr, ptr %v0, i64 11
  %v25 = load ptr, ptr %v24, align 4
  %v26 = getelementptr inbounds i64, ptr %v1, i64 21
  %v27 = load i64, ptr %v26, align 8
  %v29 = getelementptr inbounds i64, ptr %v1, i64 1
  %v30 = load i64, ptr %v29, align 8
  %v36 = getelementptr inbounds ptr, ptr %v0, i64 58
  %v37 = load ptr, ptr %v36, align 4
  %v38 = getelementptr inbounds i64, ptr %v1, i64 68
  %v39 = load i64, ptr %v38, align 8
  %v64 = getelementptr inbounds ptr, ptr %v0, i64 67
  %v65 = load ptr, ptr %v64, align 4
  %v12 = getelementptr inbounds float, ptr %v11, i64 1328
  %v28 = and i64 %v9, %v27
  %v31 = mul i64 %v28, %v30
  %v32 = mul i64 %v31, 64
  %v33 = getelementptr inbounds float, ptr %v25, i64 %v32
  %v40 = and i64 %v9, %v39
  %v41 = mul i64 %v40, %v30
  %v42 = mul i64 %v41, 8
  %v43 = getelementptr inbounds float, ptr %v37, i64 %v42
  br label %b0
b0:
  %v17 = phi i64 [ %v14, %entry ], [ %v69, %b5 ]
  %v18 = icmp slt i64 %v17, %v16
  br i1 %v18, label %b1, label %b2
b1:
  %v34 = mul i64 %v17, 64
  %v35 = getelementptr inbounds float, ptr %v33, i64 %v34
  %v44 = mul i64 %v17, 8
  %v45 = getelementptr inbounds float, ptr %v43, i64 %v44
  %v66 = getelementptr inbounds float, ptr %v65, i64 %v44
  br label %b3
b3:
  %v19 = phi i64 [ 0, %b1 ], [ %v68, %b8 ]
  %v20 = icmp slt i64 %v19, 8
  br i1 %v20, label %b4, label %b5
b4:
  %v46 = mul i64 %v19, 8
  br label %b6
b6:
  %v21 = phi i64 [ 0, %b4 ], [ %v53, %b7 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v52, %b7 ]
  %v23 = icmp slt i64 %v21, 8
  br i1 %v23, label %b7, label %b8
b7:
  %v47 = add i64 %v46, %v21
  %v48 = getelementptr inbounds float, ptr %v35, i64 %v47
  %v49 = load <8 x float>, ptr %v48, align 4
  %v50 = getelementptr inbounds float, ptr %v45, i64 %v21
  %v51 = load <8 x float>, ptr %v50, align 4
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v49, <8 x float> %v51, <8 x float> %v22)
  %v53 = add nsw i64 %v21, 8
  br label %b6
b8:
  %v54 = shufflevector <8 x float> %v22, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v55 = shufflevector <8 x float> %v22, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v56 = fadd <4 x float> %v54, %v55
  %v57 = shufflevector <4 x float> %v56, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v58 = shufflevector <4 x float> %v56, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v59 = fadd <2 x float> %v57, %v58
  %v60 = extractelement <2 x float> %v59, i64 0
  %v61 = extractelement <2 x float> %v59, i64 1
  %v62 = fadd float %v60, %v61
  %v63 = fadd float %v62, 0x0000000000000000
  %v67 = getelementptr inbounds float, ptr %v66, i64 %v19
  store float %v63, ptr %v67, align 4
  %v68 = add nsw i64 %v19, 1
  br label %b3
b5:
  %v69 = add nsw i64 %v17, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_24(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 1
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 2
  %v8 = load i64, ptr %v7, align 8
  %v9 = load i64, ptr %v4, align 8
  %v10 = getelementptr inbounds ptr, ptr %v0, i64 108
  %v11 = load ptr, ptr %v10, align 4
  %v13 = getelementptr inbounds i64, ptr %v4, i64 3
  %v14 = load i64, ptr %v13, align 8
  %v15 = getelementptr inbounds i64, ptr %v4, i64 4
  %v16 = load i64, ptr %v15, align 8
  %v22 = getelementptr inbounds ptr, ptr %v0, i64 58
  %v23 = load ptr, ptr %v22, align 4
  %v24 = getelementptr inbounds i64, ptr %v1, i64 68
  %v25 = load i64, ptr %v24, align 8
  %v27 = getelementptr inbounds i64, ptr %v1, i64 1
  %v28 = load i64, ptr %v27, align 8
  %v48 = getelementptr inbounds ptr, ptr %v0, i64 68
  %v49 = load ptr, ptr %v48, align 4
  %v50 = getelementptr inbounds i64, ptr %v1, i64 78
  %v51 = load i64, ptr %v50, align 8
  %v12 = getelementptr inbounds float, ptr %v11, i64 1328
  %v26 = and i64 %v9, %v25
  %v29 = mul i64 %v26, %v28
  %v30 = mul i64 %v29, 8
  %v31 = getelementptr inbounds float, ptr %v23, i64 %v30
  %v52 = and i64 %v9, %v51
  %v53 = mul i64 %v52, %v28
  %v54 = getelementptr inbounds float, ptr %v49, i64 %v53
  br label %b0
b0:
  %v17 = phi i64 [ %v14, %entry ], [ %v56, %b5 ]
  %v18 = icmp slt i64 %v17, %v16
  br i1 %v18, label %b1, label %b2
b1:
  %v32 = mul i64 %v17, 8
  %v33 = getelementptr inbounds float, ptr %v31, i64 %v32
  br label %b3
b3:
  %v19 = phi i64 [ 0, %b1 ], [ %v37, %b4 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v36, %b4 ]
  %v21 = icmp slt i64 %v19, 8
  br i1 %v21, label %b4, label %b5
b4:
  %v34 = getelementptr inbounds float, ptr %v33, i64 %v19
  %v35 = load <8 x float>, ptr %v34, align 4
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v35, <8 x float> %v35, <8 x float> %v20)
  %v37 = add nsw i64 %v19, 8
  br label %b3
b5:
  %v38 = shufflevector <8 x float> %v20, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v39 = shufflevector <8 x float> %v20, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v40 = fadd <4 x float> %v38, %v39
  %v41 = shufflevector <4 x float> %v40, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v42 = shufflevector <4 x float> %v40, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v43 = fadd <2 x float> %v41, %v42
  %v44 = extractelement <2 x float> %v43, i64 0
  %v45 = extractelement <2 x float> %v43, i64 1
  %v46 = fadd float %v44, %v45
  %v47 = fadd float %v46, 0x0000000000000000
  %v55 = getelementptr inbounds float, ptr %v54, i64 %v17
  store float %v47, ptr %v55, align 4
  %v56 = add nsw i64 %v17, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_25(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 1
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 2
  %v8 = load i64, ptr %v7, align 8
  %v9 = load i64, ptr %v4, align 8
  %v10 = getelementptr inbounds i64, ptr %v4, i64 3
  %v11 = load i64, ptr %v10, align 8
  %v12 = getelementptr inbounds i64, ptr %v4, i64 4
  %v13 = load i64, ptr %v12, align 8
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 63
  %v17 = load ptr, ptr %v16, align 4
  %v20 = getelementptr inbounds ptr, ptr %v0, i64 48
  %v21 = load ptr, ptr %v20, align 4
  %v22 = getelementptr inbounds i64, ptr %v1, i64 58
  %v23 = load i64, ptr %v22, align 8
  %v25 = getelementptr inbounds i64, ptr %v1, i64 1
  %v26 = load i64, ptr %v25, align 8
  %v31 = getelementptr inbounds ptr, ptr %v0, i64 64
  %v32 = load ptr, ptr %v31, align 4
  %v33 = getelementptr inbounds i64, ptr %v1, i64 74
  %v34 = load i64, ptr %v33, align 8
  %v46 = getelementptr inbounds ptr, ptr %v0, i64 67
  %v47 = load ptr, ptr %v46, align 4
  %v49 = getelementptr inbounds ptr, ptr %v0, i64 68
  %v50 = load ptr, ptr %v49, align 4
  %v51 = getelementptr inbounds i64, ptr %v1, i64 78
  %v52 = load i64, ptr %v51, align 8
  %v64 = getelementptr inbounds ptr, ptr %v0, i64 69
  %v65 = load ptr, ptr %v64, align 4
  %v66 = getelementptr inbounds i64, ptr %v1, i64 79
  %v67 = load i64, ptr %v66, align 8
  %v73 = getelementptr inbounds ptr, ptr %v0, i64 70
  %v74 = load ptr, ptr %v73, align 4
  %v75 = getelementptr inbounds i64, ptr %v1, i64 80
  %v76 = load i64, ptr %v75, align 8
  %v24 = and i64 %v9, %v23
  %v27 = mul i64 %v24, %v26
  %v28 = mul i64 %v27, 8
  %v29 = getelementptr inbounds float, ptr %v21, i64 %v28
  %v35 = and i64 %v9, %v34
  %v36 = mul i64 %v35, %v26
  %v37 = getelementptr inbounds float, ptr %v32, i64 %v36
  %v53 = and i64 %v9, %v52
  %v54 = mul i64 %v53, %v26
  %v55 = getelementptr inbounds float, ptr %v50, i64 %v54
  %v68 = and i64 %v9, %v67
  %v69 = mul i64 %v68, %v26
  %v70 = mul i64 %v69, 8
  %v71 = getelementptr inbounds float, ptr %v65, i64 %v70
  %v77 = and i64 %v9, %v76
  %v78 = mul i64 %v77, %v26
  %v79 = mul i64 %v78, 8
  %v80 = getelementptr inbounds float, ptr %v74, i64 %v79
  %v84 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v85 = shufflevector <8 x float> %v84, <8 x float> poison, <8 x i32> zeroinitializer
  %v88 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v89 = shufflevector <8 x float> %v88, <8 x float> poison, <8 x i32> zeroinitializer
  %v97 = insertelement <8 x float> poison, float 0x3C9CD2B2A0000000, i64 0
  %v98 = shufflevector <8 x float> %v97, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v14 = phi i64 [ %v11, %entry ], [ %v107, %b1 ]
  %v15 = icmp slt i64 %v14, %v13
  br i1 %v15, label %b1, label %b2
b1:
  %v18 = mul i64 %v14, 8
  %v19 = getelementptr inbounds float, ptr %v17, i64 %v18
  %v30 = getelementptr inbounds float, ptr %v29, i64 %v18
  %v38 = getelementptr inbounds float, ptr %v37, i64 %v14
  %v39 = load float, ptr %v38, align 4
  %v40 = fcmp une float %v39, 0x0000000000000000
  %v41 = select i1 %v40, float 0x3FF0000000000000, float 0x0000000000000000
  %v42 = fcmp une float %v41, 0x0000000000000000
  %v43 = select i1 %v42, float %v39, float 0x3FF0000000000000
  %v44 = call float @llvm.sqrt.f32(float %v43)
  %v45 = select i1 %v42, float %v44, float 0x0000000000000000
  %v48 = getelementptr inbounds float, ptr %v47, i64 %v18
  %v56 = getelementptr inbounds float, ptr %v55, i64 %v14
  %v57 = load float, ptr %v56, align 4
  %v58 = fcmp une float %v57, 0x0000000000000000
  %v59 = select i1 %v58, float 0x3FF0000000000000, float 0x0000000000000000
  %v60 = fcmp une float %v59, 0x0000000000000000
  %v61 = select i1 %v60, float %v57, float 0x3FF0000000000000
  %v62 = call float @llvm.sqrt.f32(float %v61)
  %v63 = select i1 %v60, float %v62, float 0x0000000000000000
  %v72 = getelementptr inbounds float, ptr %v71, i64 %v18
  %v81 = getelementptr inbounds float, ptr %v80, i64 %v18
  %v82 = load <8 x float>, ptr %v19, align 4
  %v83 = load <8 x float>, ptr %v30, align 4
  %v86 = fcmp une <8 x float> %v83, %v85
  %v87 = select <8 x i1> %v86, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v90 = fcmp une <8 x float> %v87, splat (float 0x0000000000000000)
  %v91 = select <8 x i1> %v90, <8 x float> %v83, <8 x float> %v89
  %v92 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v91)
  %v93 = select <8 x i1> %v90, <8 x float> %v92, <8 x float> %v85
  %v94 = insertelement <8 x float> poison, float %v45, i64 0
  %v95 = shufflevector <8 x float> %v94, <8 x float> poison, <8 x i32> zeroinitializer
  %v96 = fmul <8 x float> %v93, %v95
  %v99 = fadd <8 x float> %v96, %v98
  %v100 = fdiv <8 x float> %v82, %v99
  %v101 = load <8 x float>, ptr %v48, align 4
  %v102 = insertelement <8 x float> poison, float %v63, i64 0
  %v103 = shufflevector <8 x float> %v102, <8 x float> poison, <8 x i32> zeroinitializer
  %v104 = fmul <8 x float> %v93, %v103
  %v105 = fadd <8 x float> %v104, %v98
  %v106 = fdiv <8 x float> %v101, %v105
  store <8 x float> %v100, ptr %v72, align 4
  store <8 x float> %v106, ptr %v81, align 4
  %v107 = add nsw i64 %v14, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_26(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 1
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 2
  %v8 = load i64, ptr %v7, align 8
  %v9 = load i64, ptr %v4, align 8
  %v10 = getelementptr inbounds ptr, ptr %v0, i64 108
  %v11 = load ptr, ptr %v10, align 4
  %v13 = getelementptr inbounds i64, ptr %v4, i64 3
  %v14 = load i64, ptr %v13, align 8
  %v15 = getelementptr inbounds i64, ptr %v4, i64 4
  %v16 = load i64, ptr %v15, align 8
  %v24 = getelementptr inbounds ptr, ptr %v0, i64 65
  %v25 = load ptr, ptr %v24, align 4
  %v26 = getelementptr inbounds i64, ptr %v1, i64 75
  %v27 = load i64, ptr %v26, align 8
  %v29 = getelementptr inbounds i64, ptr %v1, i64 1
  %v30 = load i64, ptr %v29, align 8
  %v51 = getelementptr inbounds ptr, ptr %v0, i64 71
  %v52 = load ptr, ptr %v51, align 4
  %v53 = getelementptr inbounds i64, ptr %v1, i64 81
  %v54 = load i64, ptr %v53, align 8
  %v12 = getelementptr inbounds float, ptr %v11, i64 1328
  %v28 = and i64 %v9, %v27
  %v31 = mul i64 %v28, %v30
  %v32 = mul i64 %v31, 3
  %v33 = getelementptr inbounds float, ptr %v25, i64 %v32
  %v55 = and i64 %v9, %v54
  %v56 = mul i64 %v55, %v30
  %v57 = getelementptr inbounds float, ptr %v52, i64 %v56
  br label %b0
b0:
  %v17 = phi i64 [ %v14, %entry ], [ %v59, %b5 ]
  %v18 = icmp slt i64 %v17, %v16
  br i1 %v18, label %b1, label %b2
b1:
  %v34 = mul i64 %v17, 3
  %v35 = getelementptr inbounds float, ptr %v33, i64 %v34
  br label %b3
b3:
  %v19 = phi i64 [ 0, %b1 ], [ %v47, %b4 ]
  %v20 = phi float [ 0x0000000000000000, %b1 ], [ %v44, %b4 ]
  %v21 = phi float [ 0x0000000000000000, %b1 ], [ %v45, %b4 ]
  %v22 = phi float [ 0x0000000000000000, %b1 ], [ %v46, %b4 ]
  %v23 = icmp slt i64 %v19, 3
  br i1 %v23, label %b4, label %b5
b4:
  %v36 = getelementptr inbounds float, ptr %v35, i64 %v19
  %v37 = load float, ptr %v36, align 4
  %v38 = add i64 %v19, 1
  %v39 = getelementptr inbounds float, ptr %v35, i64 %v38
  %v40 = load float, ptr %v39, align 4
  %v41 = add i64 %v19, 2
  %v42 = getelementptr inbounds float, ptr %v35, i64 %v41
  %v43 = load float, ptr %v42, align 4
  %v44 = fadd float %v20, %v37
  %v45 = fadd float %v21, %v40
  %v46 = fadd float %v22, %v43
  %v47 = add nsw i64 %v19, 3
  br label %b3
b5:
  %v48 = fadd float %v20, %v21
  %v49 = fadd float %v48, %v22
  %v50 = fadd float %v49, 0x0000000000000000
  %v58 = getelementptr inbounds float, ptr %v57, i64 %v17
  store float %v50, ptr %v58, align 4
  %v59 = add nsw i64 %v17, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_27(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 1
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 2
  %v8 = load i64, ptr %v7, align 8
  %v9 = load i64, ptr %v4, align 8
  %v10 = getelementptr inbounds ptr, ptr %v0, i64 108
  %v11 = load ptr, ptr %v10, align 4
  %v13 = getelementptr inbounds i64, ptr %v4, i64 3
  %v14 = load i64, ptr %v13, align 8
  %v15 = getelementptr inbounds i64, ptr %v4, i64 4
  %v16 = load i64, ptr %v15, align 8
  %v24 = getelementptr inbounds ptr, ptr %v0, i64 66
  %v25 = load ptr, ptr %v24, align 4
  %v26 = getelementptr inbounds i64, ptr %v1, i64 76
  %v27 = load i64, ptr %v26, align 8
  %v29 = getelementptr inbounds i64, ptr %v1, i64 1
  %v30 = load i64, ptr %v29, align 8
  %v51 = getelementptr inbounds ptr, ptr %v0, i64 72
  %v52 = load ptr, ptr %v51, align 4
  %v53 = getelementptr inbounds i64, ptr %v1, i64 82
  %v54 = load i64, ptr %v53, align 8
  %v12 = getelementptr inbounds float, ptr %v11, i64 1328
  %v28 = and i64 %v9, %v27
  %v31 = mul i64 %v28, %v30
  %v32 = mul i64 %v31, 3
  %v33 = getelementptr inbounds float, ptr %v25, i64 %v32
  %v55 = and i64 %v9, %v54
  %v56 = mul i64 %v55, %v30
  %v57 = getelementptr inbounds float, ptr %v52, i64 %v56
  br label %b0
b0:
  %v17 = phi i64 [ %v14, %entry ], [ %v59, %b5 ]
  %v18 = icmp slt i64 %v17, %v16
  br i1 %v18, label %b1, label %b2
b1:
  %v34 = mul i64 %v17, 3
  %v35 = getelementptr inbounds float, ptr %v33, i64 %v34
  br label %b3
b3:
  %v19 = phi i64 [ 0, %b1 ], [ %v47, %b4 ]
  %v20 = phi float [ 0x0000000000000000, %b1 ], [ %v44, %b4 ]
  %v21 = phi float [ 0x0000000000000000, %b1 ], [ %v45, %b4 ]
  %v22 = phi float [ 0x0000000000000000, %b1 ], [ %v46, %b4 ]
  %v23 = icmp slt i64 %v19, 3
  br i1 %v23, label %b4, label %b5
b4:
  %v36 = getelementptr inbounds float, ptr %v35, i64 %v19
  %v37 = load float, ptr %v36, align 4
  %v38 = add i64 %v19, 1
  %v39 = getelementptr inbounds float, ptr %v35, i64 %v38
  %v40 = load float, ptr %v39, align 4
  %v41 = add i64 %v19, 2
  %v42 = getelementptr inbounds float, ptr %v35, i64 %v41
  %v43 = load float, ptr %v42, align 4
  %v44 = fadd float %v20, %v37
  %v45 = fadd float %v21, %v40
  %v46 = fadd float %v22, %v43
  %v47 = add nsw i64 %v19, 3
  br label %b3
b5:
  %v48 = fadd float %v20, %v21
  %v49 = fadd float %v48, %v22
  %v50 = fadd float %v49, 0x0000000000000000
  %v58 = getelementptr inbounds float, ptr %v57, i64 %v17
  store float %v50, ptr %v58, align 4
  %v59 = add nsw i64 %v17, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_28(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 1
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 2
  %v8 = load i64, ptr %v7, align 8
  %v9 = load i64, ptr %v4, align 8
  %v10 = getelementptr inbounds ptr, ptr %v0, i64 108
  %v11 = load ptr, ptr %v10, align 4
  %v13 = getelementptr inbounds i64, ptr %v4, i64 3
  %v14 = load i64, ptr %v13, align 8
  %v15 = getelementptr inbounds i64, ptr %v4, i64 4
  %v16 = load i64, ptr %v15, align 8
  %v22 = getelementptr inbounds ptr, ptr %v0, i64 51
  %v23 = load ptr, ptr %v22, align 4
  %v24 = getelementptr inbounds i64, ptr %v1, i64 61
  %v25 = load i64, ptr %v24, align 8
  %v27 = getelementptr inbounds i64, ptr %v1, i64 1
  %v28 = load i64, ptr %v27, align 8
  %v77 = getelementptr inbounds ptr, ptr %v0, i64 69
  %v78 = load ptr, ptr %v77, align 4
  %v79 = getelementptr inbounds i64, ptr %v1, i64 79
  %v80 = load i64, ptr %v79, align 8
  %v104 = getelementptr inbounds ptr, ptr %v0, i64 73
  %v105 = load ptr, ptr %v104, align 4
  %v106 = getelementptr inbounds i64, ptr %v1, i64 83
  %v107 = load i64, ptr %v106, align 8
  %v12 = getelementptr inbounds float, ptr %v11, i64 1328
  %v26 = and i64 %v9, %v25
  %v29 = mul i64 %v26, %v28
  %v30 = getelementptr inbounds float, ptr %v23, i64 %v29
  %v81 = and i64 %v9, %v80
  %v82 = mul i64 %v81, %v28
  %v83 = mul i64 %v82, 8
  %v84 = getelementptr inbounds float, ptr %v78, i64 %v83
  %v108 = and i64 %v9, %v107
  %v109 = mul i64 %v108, %v28
  %v110 = getelementptr inbounds float, ptr %v105, i64 %v109
  br label %b0
b0:
  %v17 = phi i64 [ %v14, %entry ], [ %v112, %b5 ]
  %v18 = icmp slt i64 %v17, %v16
  br i1 %v18, label %b1, label %b2
b1:
  %v31 = getelementptr inbounds float, ptr %v30, i64 %v17
  %v32 = load float, ptr %v31, align 4
  %v33 = call float @llvm.fabs.f32(float %v32)
  %v34 = fneg float %v33
  %v35 = fcmp olt float %v34, 0xC05A400000000000
  %v36 = select i1 %v35, float 0xC05A400000000000, float %v34
  %v37 = call float @llvm.fmuladd.f32(float %v36, float 0x3FF7154760000000, float 0x4168000000000000)
  %v38 = fsub float %v37, 0x4168000000000000
  %v39 = call float @llvm.fmuladd.f32(float %v38, float 0xBFE62E4000000000, float %v36)
  %v40 = call float @llvm.fmuladd.f32(float %v38, float 0xBEB7F7D1C0000000, float %v39)
  %v41 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v40, float 0x3F81227F40000000)
  %v42 = call float @llvm.fmuladd.f32(float %v41, float %v40, float 0x3FA5556740000000)
  %v43 = call float @llvm.fmuladd.f32(float %v42, float %v40, float 0x3FC5554B00000000)
  %v44 = call float @llvm.fmuladd.f32(float %v43, float %v40, float 0x3FDFFFFFE0000000)
  %v45 = call float @llvm.fmuladd.f32(float %v40, float %v44, float 0x3FF0000000000000)
  %v46 = call float @llvm.fmuladd.f32(float %v40, float %v45, float 0x3FF0000000000000)
  %v47 = bitcast float %v37 to i32
  %v48 = sub i32 %v47, 1262485250
  %v49 = lshr i32 %v48, 1
  %v50 = sub i32 %v48, %v49
  %v51 = shl i32 %v49, 23
  %v52 = bitcast i32 %v51 to float
  %v53 = shl i32 %v50, 23
  %v54 = bitcast i32 %v53 to float
  %v55 = fmul float %v46, %v52
  %v56 = fmul float %v55, %v54
  %v57 = fcmp ogt float %v56, 0x3FDA8279A0000000
  %v58 = call float @llvm.fmuladd.f32(float %v56, float 0x3FE0000000000000, float 0xBFE0000000000000)
  %v59 = select i1 %v57, float %v58, float %v56
  %v60 = select i1 %v57, float 0x3FE62E4000000000, float 0x0000000000000000
  %v61 = select i1 %v57, float 0x3EB7F7D1C0000000, float 0x0000000000000000
  %v62 = fmul float %v59, %v59
  %v63 = call float @llvm.fmuladd.f32(float 0xBFB3838A20000000, float %v62, float 0xBFC0DA7220000000)
  %v64 = call float @llvm.fmuladd.f32(float %v63, float %v62, float 0xBFC546EF00000000)
  %v65 = call float @llvm.fmuladd.f32(float %v64, float %v62, float 0xBFD0002320000000)
  %v66 = call float @llvm.fmuladd.f32(float 0x3FC0574980000000, float %v62, float 0x3FC22D90A0000000)
  %v67 = call float @llvm.fmuladd.f32(float %v66, float %v62, float 0x3FC999FF60000000)
  %v68 = call float @llvm.fmuladd.f32(float %v67, float %v62, float 0x3FD5555540000000)
  %v69 = call float @llvm.fmuladd.f32(float %v59, float %v65, float %v68)
  %v70 = call float @llvm.fmuladd.f32(float %v59, float %v69, float 0xBFE0000000000000)
  %v71 = call float @llvm.fmuladd.f32(float %v62, float %v70, float %v61)
  %v72 = fadd float %v71, %v59
  %v73 = fadd float %v72, %v60
  %v74 = fcmp ogt float %v32, 0x0000000000000000
  %v75 = select i1 %v74, float %v32, float 0x0000000000000000
  %v76 = fadd float %v75, %v73
  %v85 = mul i64 %v17, 8
  %v86 = getelementptr inbounds float, ptr %v84, i64 %v85
  %v89 = insertelement <8 x float> poison, float %v76, i64 0
  %v90 = shufflevector <8 x float> %v89, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b3
b3:
  %v19 = phi i64 [ 0, %b1 ], [ %v93, %b4 ]
  %v20 = phi <8 x float> [ splat (float 0xFFF0000000000000), %b1 ], [ %v92, %b4 ]
  %v21 = icmp slt i64 %v19, 8
  br i1 %v21, label %b4, label %b5
b4:
  %v87 = getelementptr inbounds float, ptr %v86, i64 %v19
  %v88 = load <8 x float>, ptr %v87, align 4
  %v91 = fmul <8 x float> %v90, %v88
  %v92 = call <8 x float> @llvm.maximum.v8f32(<8 x float> %v20, <8 x float> %v91)
  %v93 = add nsw i64 %v19, 8
  br label %b3
b5:
  %v94 = shufflevector <8 x float> %v20, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v95 = shufflevector <8 x float> %v20, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v96 = call <4 x float> @llvm.maximum.v4f32(<4 x float> %v94, <4 x float> %v95)
  %v97 = shufflevector <4 x float> %v96, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v98 = shufflevector <4 x float> %v96, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v99 = call <2 x float> @llvm.maximum.v2f32(<2 x float> %v97, <2 x float> %v98)
  %v100 = extractelement <2 x float> %v99, i64 0
  %v101 = extractelement <2 x float> %v99, i64 1
  %v102 = call float @llvm.maximum.f32(float %v100, float %v101)
  %v103 = call float @llvm.maximum.f32(float %v102, float 0xFFF0000000000000)
  %v111 = getelementptr inbounds float, ptr %v110, i64 %v17
  store float %v103, ptr %v111, align 4
  %v112 = add nsw i64 %v17, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_29(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 1
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 2
  %v8 = load i64, ptr %v7, align 8
  %v9 = load i64, ptr %v4, align 8
  %v10 = getelementptr inbounds i64, ptr %v4, i64 3
  %v11 = load i64, ptr %v10, align 8
  %v12 = getelementptr inbounds i64, ptr %v4, i64 4
  %v13 = load i64, ptr %v12, align 8
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 65
  %v17 = load ptr, ptr %v16, align 4
  %v18 = getelementptr inbounds i64, ptr %v1, i64 75
  %v19 = load i64, ptr %v18, align 8
  %v21 = getelementptr inbounds i64, ptr %v1, i64 1
  %v22 = load i64, ptr %v21, align 8
  %v28 = getelementptr inbounds ptr, ptr %v0, i64 71
  %v29 = load ptr, ptr %v28, align 4
  %v30 = getelementptr inbounds i64, ptr %v1, i64 81
  %v31 = load i64, ptr %v30, align 8
  %v37 = getelementptr inbounds ptr, ptr %v0, i64 66
  %v38 = load ptr, ptr %v37, align 4
  %v39 = getelementptr inbounds i64, ptr %v1, i64 76
  %v40 = load i64, ptr %v39, align 8
  %v46 = getelementptr inbounds ptr, ptr %v0, i64 72
  %v47 = load ptr, ptr %v46, align 4
  %v48 = getelementptr inbounds i64, ptr %v1, i64 82
  %v49 = load i64, ptr %v48, align 8
  %v55 = getelementptr inbounds ptr, ptr %v0, i64 74
  %v56 = load ptr, ptr %v55, align 4
  %v57 = getelementptr inbounds i64, ptr %v1, i64 84
  %v58 = load i64, ptr %v57, align 8
  %v64 = getelementptr inbounds ptr, ptr %v0, i64 75
  %v65 = load ptr, ptr %v64, align 4
  %v66 = getelementptr inbounds i64, ptr %v1, i64 85
  %v67 = load i64, ptr %v66, align 8
  %v20 = and i64 %v9, %v19
  %v23 = mul i64 %v20, %v22
  %v24 = mul i64 %v23, 3
  %v25 = getelementptr inbounds float, ptr %v17, i64 %v24
  %v32 = and i64 %v9, %v31
  %v33 = mul i64 %v32, %v22
  %v34 = getelementptr inbounds float, ptr %v29, i64 %v33
  %v41 = and i64 %v9, %v40
  %v42 = mul i64 %v41, %v22
  %v43 = mul i64 %v42, 3
  %v44 = getelementptr inbounds float, ptr %v38, i64 %v43
  %v50 = and i64 %v9, %v49
  %v51 = mul i64 %v50, %v22
  %v52 = getelementptr inbounds float, ptr %v47, i64 %v51
  %v59 = and i64 %v9, %v58
  %v60 = mul i64 %v59, %v22
  %v61 = mul i64 %v60, 3
  %v62 = getelementptr inbounds float, ptr %v56, i64 %v61
  %v68 = and i64 %v9, %v67
  %v69 = mul i64 %v68, %v22
  %v70 = mul i64 %v69, 3
  %v71 = getelementptr inbounds float, ptr %v65, i64 %v70
  br label %b0
b0:
  %v14 = phi i64 [ %v11, %entry ], [ %v81, %b1 ]
  %v15 = icmp slt i64 %v14, %v13
  br i1 %v15, label %b1, label %b2
b1:
  %v26 = mul i64 %v14, 3
  %v27 = getelementptr inbounds float, ptr %v25, i64 %v26
  %v35 = getelementptr inbounds float, ptr %v34, i64 %v14
  %v36 = load float, ptr %v35, align 4
  %v45 = getelementptr inbounds float, ptr %v44, i64 %v26
  %v53 = getelementptr inbounds float, ptr %v52, i64 %v14
  %v54 = load float, ptr %v53, align 4
  %v63 = getelementptr inbounds float, ptr %v62, i64 %v26
  %v72 = getelementptr inbounds float, ptr %v71, i64 %v26
  %v73 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v27, <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>, <8 x float> zeroinitializer)
  %v74 = insertelement <8 x float> poison, float %v36, i64 0
  %v75 = shufflevector <8 x float> %v74, <8 x float> poison, <8 x i32> zeroinitializer
  %v76 = fdiv <8 x float> %v73, %v75
  %v77 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v45, <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>, <8 x float> zeroinitializer)
  %v78 = insertelement <8 x float> poison, float %v54, i64 0
  %v79 = shufflevector <8 x float> %v78, <8 x float> poison, <8 x i32> zeroinitializer
  %v80 = fdiv <8 x float> %v77, %v79
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v76, ptr align 4 %v63, <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>)
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v80, ptr align 4 %v72, <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>)
  %v81 = add nsw i64 %v14, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_30(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 1
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 2
  %v8 = load i64, ptr %v7, align 8
  %v9 = load i64, ptr %v4, align 8
  %v10 = getelementptr inbounds ptr, ptr %v0, i64 108
  %v11 = load ptr, ptr %v10, align 4
  %v13 = getelementptr inbounds i64, ptr %v4, i64 3
  %v14 = load i64, ptr %v13, align 8
  %v15 = getelementptr inbounds i64, ptr %v4, i64 4
  %v16 = load i64, ptr %v15, align 8
  %v22 = getelementptr inbounds ptr, ptr %v0, i64 53
  %v23 = load ptr, ptr %v22, align 4
  %v24 = getelementptr inbounds i64, ptr %v1, i64 63
  %v25 = load i64, ptr %v24, align 8
  %v27 = getelementptr inbounds i64, ptr %v1, i64 1
  %v28 = load i64, ptr %v27, align 8
  %v77 = getelementptr inbounds ptr, ptr %v0, i64 70
  %v78 = load ptr, ptr %v77, align 4
  %v79 = getelementptr inbounds i64, ptr %v1, i64 80
  %v80 = load i64, ptr %v79, align 8
  %v104 = getelementptr inbounds ptr, ptr %v0, i64 76
  %v105 = load ptr, ptr %v104, align 4
  %v106 = getelementptr inbounds i64, ptr %v1, i64 86
  %v107 = load i64, ptr %v106, align 8
  %v12 = getelementptr inbounds float, ptr %v11, i64 1328
  %v26 = and i64 %v9, %v25
  %v29 = mul i64 %v26, %v28
  %v30 = getelementptr inbounds float, ptr %v23, i64 %v29
  %v81 = and i64 %v9, %v80
  %v82 = mul i64 %v81, %v28
  %v83 = mul i64 %v82, 8
  %v84 = getelementptr inbounds float, ptr %v78, i64 %v83
  %v108 = and i64 %v9, %v107
  %v109 = mul i64 %v108, %v28
  %v110 = getelementptr inbounds float, ptr %v105, i64 %v109
  br label %b0
b0:
  %v17 = phi i64 [ %v14, %entry ], [ %v112, %b5 ]
  %v18 = icmp slt i64 %v17, %v16
  br i1 %v18, label %b1, label %b2
b1:
  %v31 = getelementptr inbounds float, ptr %v30, i64 %v17
  %v32 = load float, ptr %v31, align 4
  %v33 = call float @llvm.fabs.f32(float %v32)
  %v34 = fneg float %v33
  %v35 = fcmp olt float %v34, 0xC05A400000000000
  %v36 = select i1 %v35, float 0xC05A400000000000, float %v34
  %v37 = call float @llvm.fmuladd.f32(float %v36, float 0x3FF7154760000000, float 0x4168000000000000)
  %v38 = fsub float %v37, 0x4168000000000000
  %v39 = call float @llvm.fmuladd.f32(float %v38, float 0xBFE62E4000000000, float %v36)
  %v40 = call float @llvm.fmuladd.f32(float %v38, float 0xBEB7F7D1C0000000, float %v39)
  %v41 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v40, float 0x3F81227F40000000)
  %v42 = call float @llvm.fmuladd.f32(float %v41, float %v40, float 0x3FA5556740000000)
  %v43 = call float @llvm.fmuladd.f32(float %v42, float %v40, float 0x3FC5554B00000000)
  %v44 = call float @llvm.fmuladd.f32(float %v43, float %v40, float 0x3FDFFFFFE0000000)
  %v45 = call float @llvm.fmuladd.f32(float %v40, float %v44, float 0x3FF0000000000000)
  %v46 = call float @llvm.fmuladd.f32(float %v40, float %v45, float 0x3FF0000000000000)
  %v47 = bitcast float %v37 to i32
  %v48 = sub i32 %v47, 1262485250
  %v49 = lshr i32 %v48, 1
  %v50 = sub i32 %v48, %v49
  %v51 = shl i32 %v49, 23
  %v52 = bitcast i32 %v51 to float
  %v53 = shl i32 %v50, 23
  %v54 = bitcast i32 %v53 to float
  %v55 = fmul float %v46, %v52
  %v56 = fmul float %v55, %v54
  %v57 = fcmp ogt float %v56, 0x3FDA8279A0000000
  %v58 = call float @llvm.fmuladd.f32(float %v56, float 0x3FE0000000000000, float 0xBFE0000000000000)
  %v59 = select i1 %v57, float %v58, float %v56
  %v60 = select i1 %v57, float 0x3FE62E4000000000, float 0x0000000000000000
  %v61 = select i1 %v57, float 0x3EB7F7D1C0000000, float 0x0000000000000000
  %v62 = fmul float %v59, %v59
  %v63 = call float @llvm.fmuladd.f32(float 0xBFB3838A20000000, float %v62, float 0xBFC0DA7220000000)
  %v64 = call float @llvm.fmuladd.f32(float %v63, float %v62, float 0xBFC546EF00000000)
  %v65 = call float @llvm.fmuladd.f32(float %v64, float %v62, float 0xBFD0002320000000)
  %v66 = call float @llvm.fmuladd.f32(float 0x3FC0574980000000, float %v62, float 0x3FC22D90A0000000)
  %v67 = call float @llvm.fmuladd.f32(float %v66, float %v62, float 0x3FC999FF60000000)
  %v68 = call float @llvm.fmuladd.f32(float %v67, float %v62, float 0x3FD5555540000000)
  %v69 = call float @llvm.fmuladd.f32(float %v59, float %v65, float %v68)
  %v70 = call float @llvm.fmuladd.f32(float %v59, float %v69, float 0xBFE0000000000000)
  %v71 = call float @llvm.fmuladd.f32(float %v62, float %v70, float %v61)
  %v72 = fadd float %v71, %v59
  %v73 = fadd float %v72, %v60
  %v74 = fcmp ogt float %v32, 0x0000000000000000
  %v75 = select i1 %v74, float %v32, float 0x0000000000000000
  %v76 = fadd float %v75, %v73
  %v85 = mul i64 %v17, 8
  %v86 = getelementptr inbounds float, ptr %v84, i64 %v85
  %v89 = insertelement <8 x float> poison, float %v76, i64 0
  %v90 = shufflevector <8 x float> %v89, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b3
b3:
  %v19 = phi i64 [ 0, %b1 ], [ %v93, %b4 ]
  %v20 = phi <8 x float> [ splat (float 0xFFF0000000000000), %b1 ], [ %v92, %b4 ]
  %v21 = icmp slt i64 %v19, 8
  br i1 %v21, label %b4, label %b5
b4:
  %v87 = getelementptr inbounds float, ptr %v86, i64 %v19
  %v88 = load <8 x float>, ptr %v87, align 4
  %v91 = fmul <8 x float> %v90, %v88
  %v92 = call <8 x float> @llvm.maximum.v8f32(<8 x float> %v20, <8 x float> %v91)
  %v93 = add nsw i64 %v19, 8
  br label %b3
b5:
  %v94 = shufflevector <8 x float> %v20, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v95 = shufflevector <8 x float> %v20, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v96 = call <4 x float> @llvm.maximum.v4f32(<4 x float> %v94, <4 x float> %v95)
  %v97 = shufflevector <4 x float> %v96, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v98 = shufflevector <4 x float> %v96, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v99 = call <2 x float> @llvm.maximum.v2f32(<2 x float> %v97, <2 x float> %v98)
  %v100 = extractelement <2 x float> %v99, i64 0
  %v101 = extractelement <2 x float> %v99, i64 1
  %v102 = call float @llvm.maximum.f32(float %v100, float %v101)
  %v103 = call float @llvm.maximum.f32(float %v102, float 0xFFF0000000000000)
  %v111 = getelementptr inbounds float, ptr %v110, i64 %v17
  store float %v103, ptr %v111, align 4
  %v112 = add nsw i64 %v17, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_31(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 1
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 2
  %v8 = load i64, ptr %v7, align 8
  %v9 = load i64, ptr %v4, align 8
  %v10 = getelementptr inbounds ptr, ptr %v0, i64 108
  %v11 = load ptr, ptr %v10, align 4
  %v13 = getelementptr inbounds i64, ptr %v4, i64 3
  %v14 = load i64, ptr %v13, align 8
  %v15 = getelementptr inbounds i64, ptr %v4, i64 4
  %v16 = load i64, ptr %v15, align 8
  %v22 = getelementptr inbounds ptr, ptr %v0, i64 51
  %v23 = load ptr, ptr %v22, align 4
  %v24 = getelementptr inbounds i64, ptr %v1, i64 61
  %v25 = load i64, ptr %v24, align 8
  %v27 = getelementptr inbounds i64, ptr %v1, i64 1
  %v28 = load i64, ptr %v27, align 8
  %v77 = getelementptr inbounds ptr, ptr %v0, i64 69
  %v78 = load ptr, ptr %v77, align 4
  %v79 = getelementptr inbounds i64, ptr %v1, i64 79
  %v80 = load i64, ptr %v79, align 8
  %v87 = getelementptr inbounds ptr, ptr %v0, i64 73
  %v88 = load ptr, ptr %v87, align 4
  %v89 = getelementptr inbounds i64, ptr %v1, i64 83
  %v90 = load i64, ptr %v89, align 8
  %v140 = getelementptr inbounds ptr, ptr %v0, i64 77
  %v141 = load ptr, ptr %v140, align 4
  %v142 = getelementptr inbounds i64, ptr %v1, i64 87
  %v143 = load i64, ptr %v142, align 8
  %v12 = getelementptr inbounds float, ptr %v11, i64 1328
  %v26 = and i64 %v9, %v25
  %v29 = mul i64 %v26, %v28
  %v30 = getelementptr inbounds float, ptr %v23, i64 %v29
  %v81 = and i64 %v9, %v80
  %v82 = mul i64 %v81, %v28
  %v83 = mul i64 %v82, 8
  %v84 = getelementptr inbounds float, ptr %v78, i64 %v83
  %v91 = and i64 %v9, %v90
  %v92 = mul i64 %v91, %v28
  %v93 = getelementptr inbounds float, ptr %v88, i64 %v92
  %v144 = and i64 %v9, %v143
  %v145 = mul i64 %v144, %v28
  %v146 = getelementptr inbounds float, ptr %v141, i64 %v145
  br label %b0
b0:
  %v17 = phi i64 [ %v14, %entry ], [ %v148, %b5 ]
  %v18 = icmp slt i64 %v17, %v16
  br i1 %v18, label %b1, label %b2
b1:
  %v31 = getelementptr inbounds float, ptr %v30, i64 %v17
  %v32 = load float, ptr %v31, align 4
  %v33 = call float @llvm.fabs.f32(float %v32)
  %v34 = fneg float %v33
  %v35 = fcmp olt float %v34, 0xC05A400000000000
  %v36 = select i1 %v35, float 0xC05A400000000000, float %v34
  %v37 = call float @llvm.fmuladd.f32(float %v36, float 0x3FF7154760000000, float 0x4168000000000000)
  %v38 = fsub float %v37, 0x4168000000000000
  %v39 = call float @llvm.fmuladd.f32(float %v38, float 0xBFE62E4000000000, float %v36)
  %v40 = call float @llvm.fmuladd.f32(float %v38, float 0xBEB7F7D1C0000000, float %v39)
  %v41 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v40, float 0x3F81227F40000000)
  %v42 = call float @llvm.fmuladd.f32(float %v41, float %v40, float 0x3FA5556740000000)
  %v43 = call float @llvm.fmuladd.f32(float %v42, float %v40, float 0x3FC5554B00000000)
  %v44 = call float @llvm.fmuladd.f32(float %v43, float %v40, float 0x3FDFFFFFE0000000)
  %v45 = call float @llvm.fmuladd.f32(float %v40, float %v44, float 0x3FF0000000000000)
  %v46 = call float @llvm.fmuladd.f32(float %v40, float %v45, float 0x3FF0000000000000)
  %v47 = bitcast float %v37 to i32
  %v48 = sub i32 %v47, 1262485250
  %v49 = lshr i32 %v48, 1
  %v50 = sub i32 %v48, %v49
  %v51 = shl i32 %v49, 23
  %v52 = bitcast i32 %v51 to float
  %v53 = shl i32 %v50, 23
  %v54 = bitcast i32 %v53 to float
  %v55 = fmul float %v46, %v52
  %v56 = fmul float %v55, %v54
  %v57 = fcmp ogt float %v56, 0x3FDA8279A0000000
  %v58 = call float @llvm.fmuladd.f32(float %v56, float 0x3FE0000000000000, float 0xBFE0000000000000)
  %v59 = select i1 %v57, float %v58, float %v56
  %v60 = select i1 %v57, float 0x3FE62E4000000000, float 0x0000000000000000
  %v61 = select i1 %v57, float 0x3EB7F7D1C0000000, float 0x0000000000000000
  %v62 = fmul float %v59, %v59
  %v63 = call float @llvm.fmuladd.f32(float 0xBFB3838A20000000, float %v62, float 0xBFC0DA7220000000)
  %v64 = call float @llvm.fmuladd.f32(float %v63, float %v62, float 0xBFC546EF00000000)
  %v65 = call float @llvm.fmuladd.f32(float %v64, float %v62, float 0xBFD0002320000000)
  %v66 = call float @llvm.fmuladd.f32(float 0x3FC0574980000000, float %v62, float 0x3FC22D90A0000000)
  %v67 = call float @llvm.fmuladd.f32(float %v66, float %v62, float 0x3FC999FF60000000)
  %v68 = call float @llvm.fmuladd.f32(float %v67, float %v62, float 0x3FD5555540000000)
  %v69 = call float @llvm.fmuladd.f32(float %v59, float %v65, float %v68)
  %v70 = call float @llvm.fmuladd.f32(float %v59, float %v69, float 0xBFE0000000000000)
  %v71 = call float @llvm.fmuladd.f32(float %v62, float %v70, float %v61)
  %v72 = fadd float %v71, %v59
  %v73 = fadd float %v72, %v60
  %v74 = fcmp ogt float %v32, 0x0000000000000000
  %v75 = select i1 %v74, float %v32, float 0x0000000000000000
  %v76 = fadd float %v75, %v73
  %v85 = mul i64 %v17, 8
  %v86 = getelementptr inbounds float, ptr %v84, i64 %v85
  %v94 = getelementptr inbounds float, ptr %v93, i64 %v17
  %v95 = load float, ptr %v94, align 4
  %v98 = insertelement <8 x float> poison, float %v76, i64 0
  %v99 = shufflevector <8 x float> %v98, <8 x float> poison, <8 x i32> zeroinitializer
  %v101 = insertelement <8 x float> poison, float %v95, i64 0
  %v102 = shufflevector <8 x float> %v101, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b3
b3:
  %v19 = phi i64 [ 0, %b1 ], [ %v129, %b4 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v128, %b4 ]
  %v21 = icmp slt i64 %v19, 8
  br i1 %v21, label %b4, label %b5
b4:
  %v96 = getelementptr inbounds float, ptr %v86, i64 %v19
  %v97 = load <8 x float>, ptr %v96, align 4
  %v100 = fmul <8 x float> %v99, %v97
  %v103 = fsub <8 x float> %v100, %v102
  %v104 = fcmp olt <8 x float> %v103, splat (float 0xC05A400000000000)
  %v105 = select <8 x i1> %v104, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v103
  %v106 = fcmp ogt <8 x float> %v105, splat (float 0x4056400000000000)
  %v107 = select <8 x i1> %v106, <8 x float> splat (float 0x4056400000000000), <8 x float> %v105
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v109 = fsub <8 x float> %v108, splat (float 0x4168000000000000)
  %v110 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v109, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v107)
  %v111 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v109, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v110)
  %v112 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v111, <8 x float> splat (float 0x3F81227F40000000))
  %v113 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v112, <8 x float> %v111, <8 x float> splat (float 0x3FA5556740000000))
  %v114 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v113, <8 x float> %v111, <8 x float> splat (float 0x3FC5554B00000000))
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> %v111, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v116 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v111, <8 x float> %v115, <8 x float> splat (float 0x3FF0000000000000))
  %v117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v111, <8 x float> %v116, <8 x float> splat (float 0x3FF0000000000000))
  %v118 = bitcast <8 x float> %v108 to <8 x i32>
  %v119 = sub <8 x i32> %v118, splat (i32 1262485250)
  %v120 = lshr <8 x i32> %v119, splat (i32 1)
  %v121 = sub <8 x i32> %v119, %v120
  %v122 = shl <8 x i32> %v120, splat (i32 23)
  %v123 = bitcast <8 x i32> %v122 to <8 x float>
  %v124 = shl <8 x i32> %v121, splat (i32 23)
  %v125 = bitcast <8 x i32> %v124 to <8 x float>
  %v126 = fmul <8 x float> %v117, %v123
  %v127 = fmul <8 x float> %v126, %v125
  %v128 = fadd <8 x float> %v20, %v127
  %v129 = add nsw i64 %v19, 8
  br label %b3
b5:
  %v130 = shufflevector <8 x float> %v20, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v131 = shufflevector <8 x float> %v20, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v132 = fadd <4 x float> %v130, %v131
  %v133 = shufflevector <4 x float> %v132, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v134 = shufflevector <4 x float> %v132, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v135 = fadd <2 x float> %v133, %v134
  %v136 = extractelement <2 x float> %v135, i64 0
  %v137 = extractelement <2 x float> %v135, i64 1
  %v138 = fadd float %v136, %v137
  %v139 = fadd float %v138, 0x0000000000000000
  %v147 = getelementptr inbounds float, ptr %v146, i64 %v17
  store float %v139, ptr %v147, align 4
  %v148 = add nsw i64 %v17, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_32(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v14 = alloca float, i64 128, align 4
  %v5 = getelementptr inbounds i64, ptr %v4, i64 1
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 2
  %v8 = load i64, ptr %v7, align 8
  %v9 = load i64, ptr %v4, align 8
  %v10 = getelementptr inbounds ptr, ptr %v0, i64 108
  %v11 = load ptr, ptr %v10, align 4
  %v15 = getelementptr inbounds i64, ptr %v4, i64 3
  %v16 = load i64, ptr %v15, align 8
  %v17 = getelementptr inbounds i64, ptr %v4, i64 4
  %v18 = load i64, ptr %v17, align 8
  %v55 = getelementptr inbounds i64, ptr %v1, i64 8
  %v56 = load i64, ptr %v55, align 8
  %v57 = getelementptr inbounds i64, ptr %v1, i64 1
  %v58 = load i64, ptr %v57, align 8
  %v61 = getelementptr inbounds i64, ptr %v1, i64 9
  %v62 = load i64, ptr %v61, align 8
  %v70 = getelementptr inbounds ptr, ptr %v0, i64 74
  %v71 = load ptr, ptr %v70, align 4
  %v72 = getelementptr inbounds i64, ptr %v1, i64 84
  %v73 = load i64, ptr %v72, align 8
  %v87 = getelementptr inbounds ptr, ptr %v0, i64 75
  %v88 = load ptr, ptr %v87, align 4
  %v89 = getelementptr inbounds i64, ptr %v1, i64 85
  %v90 = load i64, ptr %v89, align 8
  %v103 = getelementptr inbounds ptr, ptr %v0, i64 42
  %v104 = load ptr, ptr %v103, align 4
  %v113 = getelementptr inbounds ptr, ptr %v0, i64 63
  %v114 = load ptr, ptr %v113, align 4
  %v117 = getelementptr inbounds ptr, ptr %v0, i64 67
  %v118 = load ptr, ptr %v117, align 4
  %v12 = getelementptr inbounds float, ptr %v11, i64 1152
  %v13 = getelementptr inbounds float, ptr %v11, i64 1328
  %v59 = mul i64 %v56, %v58
  %v60 = icmp sle i64 %v59, 1
  %v63 = icmp eq i64 %v62, 0
  %v64 = and i1 %v60, %v63
  %v65 = icmp eq i1 %v64, 0
  %v74 = and i64 %v9, %v73
  %v75 = mul i64 %v74, %v58
  %v76 = mul i64 %v75, 3
  %v77 = getelementptr inbounds float, ptr %v71, i64 %v76
  %v91 = and i64 %v9, %v90
  %v92 = mul i64 %v91, %v58
  %v93 = mul i64 %v92, 3
  %v94 = getelementptr inbounds float, ptr %v88, i64 %v93
  %v98 = getelementptr inbounds float, ptr %v14, i64 8
  br label %b0
b0:
  %v19 = phi i64 [ %v16, %entry ], [ %v137, %b5 ]
  %v20 = icmp slt i64 %v19, %v18
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = add i64 %v19, 96
  %v22 = icmp slt i64 %v21, %v18
  %v23 = select i1 %v22, i64 %v21, i64 %v18
  %v24 = sub i64 %v23, %v19
  %v25 = add i64 %v24, 7
  %v26 = sdiv i64 %v25, 8
  %v27 = icmp slt i64 %v26, 1
  %v28 = select i1 %v27, i64 1, i64 %v26
  %v29 = sdiv i64 %v24, %v28
  %v30 = mul i64 %v29, %v26
  %v31 = sub i64 %v24, %v30
  br label %b3
b3:
  %v32 = phi i64 [ 0, %b1 ], [ %v136, %b8 ]
  %v33 = icmp slt i64 %v32, 1
  br i1 %v33, label %b4, label %b5
b4:
  %v34 = add i64 %v32, 1
  %v35 = icmp slt i64 %v34, 1
  %v36 = select i1 %v35, i64 %v34, i64 %v32
  %v49 = mul i64 %v32, 48
  %v50 = mul i64 %v36, 48
  %v51 = add i64 %v49, 24
  %v52 = add i64 %v50, 24
  %v53 = add i64 %v51, 24
  %v54 = add i64 %v52, 24
  %v80 = getelementptr inbounds float, ptr %v12, i64 %v49
  %v96 = getelementptr inbounds float, ptr %v12, i64 %v51
  %v101 = mul i64 %v32, 8
  %v102 = sub i64 8, %v101
  %v105 = getelementptr inbounds float, ptr %v104, i64 %v101
  br label %b6
b6:
  %v37 = phi i64 [ 0, %b4 ], [ %v135, %b19 ]
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
  br i1 %v65, label %b9, label %b10
b9:
  %v66 = sdiv i64 %v37, %v26
  %v67 = mul i64 %v66, 48
  %v68 = add i64 %v50, %v67
  %v69 = getelementptr inbounds float, ptr %v12, i64 %v68
  %v78 = mul i64 %v43, 3
  %v79 = getelementptr inbounds float, ptr %v77, i64 %v78
  %v81 = sub i64 %v48, 1
  %v82 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v81
  %v83 = load ptr, ptr %v82, align 4
  %v84 = icmp sgt i64 %v48, 0
  br i1 %v84, label %b11, label %b12
b11:
  call void %v83(ptr %v79, i64 3, ptr %v80, i64 3, ptr %v14, i64 16, i64 0, i64 1, ptr %v69, i64 0)
  br label %b12
b12:
  %v85 = add i64 %v52, %v67
  %v86 = getelementptr inbounds float, ptr %v12, i64 %v85
  %v95 = getelementptr inbounds float, ptr %v94, i64 %v78
  %v97 = load ptr, ptr %v82, align 4
  br i1 %v84, label %b13, label %b14
b13:
  call void %v97(ptr %v95, i64 3, ptr %v96, i64 3, ptr %v98, i64 16, i64 0, i64 1, ptr %v86, i64 0)
  br label %b14
b14:
  br label %b10
b10:
  br i1 %v64, label %b15, label %b16
b15:
  %v99 = mul i64 %v43, 3
  %v100 = getelementptr inbounds float, ptr %v77, i64 %v99
  call void @columns(ptr %v100, i64 3, ptr %v105, i64 8, i64 3, i64 1, i64 %v102, ptr %v14, i64 16, i64 %v48, i1 0)
  %v106 = getelementptr inbounds float, ptr %v94, i64 %v99
  call void @columns(ptr %v106, i64 3, ptr %v105, i64 8, i64 3, i64 1, i64 %v102, ptr %v98, i64 16, i64 %v48, i1 0)
  br label %b16
b16:
  %v107 = add i64 %v43, %v48
  br label %b17
b17:
  %v108 = phi i64 [ %v43, %b16 ], [ %v134, %b22 ]
  %v109 = icmp slt i64 %v108, %v107
  br i1 %v109, label %b18, label %b19
b18:
  %v110 = sub i64 %v108, %v43
  %v111 = mul i64 %v110, 16
  %v112 = getelementptr inbounds float, ptr %v14, i64 %v111
  %v115 = mul i64 %v108, 8
  %v116 = getelementptr inbounds float, ptr %v114, i64 %v115
  %v119 = getelementptr inbounds float, ptr %v118, i64 %v115
  br label %b20
b20:
  %v120 = phi i64 [ 0, %b18 ], [ %v133, %b21 ]
  %v121 = icmp slt i64 %v120, 1
  br i1 %v121, label %b21, label %b22
b21:
  %v122 = add i64 %v32, %v120
  %v123 = mul i64 %v122, 8
  %v124 = mul i64 %v120, 8
  %v125 = getelementptr inbounds float, ptr %v112, i64 %v124
  %v126 = load <8 x float>, ptr %v125, align 4
  %v127 = add i64 1, %v120
  %v128 = mul i64 %v127, 8
  %v129 = getelementptr inbounds float, ptr %v112, i64 %v128
  %v130 = load <8 x float>, ptr %v129, align 4
  %v131 = getelementptr inbounds float, ptr %v116, i64 %v123
  store <8 x float> %v126, ptr %v131, align 4
  %v132 = getelementptr inbounds float, ptr %v119, i64 %v123
  store <8 x float> %v130, ptr %v132, align 4
  %v133 = add nsw i64 %v120, 1
  br label %b20
b22:
  %v134 = add nsw i64 %v108, 1
  br label %b17
b19:
  %v135 = add nsw i64 %v37, 1
  br label %b6
b8:
  %v136 = add nsw i64 %v32, 1
  br label %b3
b5:
  %v137 = add nsw i64 %v19, 96
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
  %v12 = phi i64 [ 0, %entry ], [ %v50, %b1 ]
  %v13 = phi ptr [ %v2, %entry ], [ %v49, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v24, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v32, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v18 = icmp slt i64 %v12, %v11
  br i1 %v18, label %b1, label %b2
b1:
  %v19 = getelementptr inbounds float, ptr %v0, i64 %v12
  %v20 = load <8 x float>, ptr %v13, align 4
  %v21 = load float, ptr %v19, align 4
  %v22 = insertelement <8 x float> poison, float %v21, i64 0
  %v23 = shufflevector <8 x float> %v22, <8 x float> poison, <8 x i32> zeroinitializer
  %v24 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v23, <8 x float> %v20, <8 x float> %v14)
  %v25 = add i64 %v12, 1
  %v26 = getelementptr inbounds float, ptr %v13, i64 8
  %v27 = getelementptr inbounds float, ptr %v0, i64 %v25
  %v28 = load <8 x float>, ptr %v26, align 4
  %v29 = load float, ptr %v27, align 4
  %v30 = insertelement <8 x float> poison, float %v29, i64 0
  %v31 = shufflevector <8 x float> %v30, <8 x float> poison, <8 x i32> zeroinitializer
  %v32 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v31, <8 x float> %v28, <8 x float> %v15)
  %v33 = add i64 %v12, 2
  %v34 = getelementptr inbounds float, ptr %v13, i64 16
  %v35 = getelementptr inbounds float, ptr %v0, i64 %v33
  %v36 = load <8 x float>, ptr %v34, align 4
  %v37 = load float, ptr %v35, align 4
  %v38 = insertelement <8 x float> poison, float %v37, i64 0
  %v39 = shufflevector <8 x float> %v38, <8 x float> poison, <8 x i32> zeroinitializer
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v36, <8 x float> %v16)
  %v41 = add i64 %v12, 3
  %v42 = getelementptr inbounds float, ptr %v13, i64 24
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v41
  %v44 = load <8 x float>, ptr %v42, align 4
  %v45 = load float, ptr %v43, align 4
  %v46 = insertelement <8 x float> poison, float %v45, i64 0
  %v47 = shufflevector <8 x float> %v46, <8 x float> poison, <8 x i32> zeroinitializer
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v47, <8 x float> %v44, <8 x float> %v17)
  %v49 = getelementptr inbounds float, ptr %v13, i64 32
  %v50 = add nsw i64 %v12, 4
  br label %b0
b2:
  %v51 = fadd <8 x float> %v14, %v15
  %v52 = fadd <8 x float> %v51, %v16
  %v53 = fadd <8 x float> %v52, %v17
  br label %b3
b3:
  %v54 = phi i64 [ %v11, %b2 ], [ %v65, %b4 ]
  %v55 = phi ptr [ %v13, %b2 ], [ %v64, %b4 ]
  %v56 = phi <8 x float> [ %v53, %b2 ], [ %v63, %b4 ]
  %v57 = icmp slt i64 %v54, %v3
  br i1 %v57, label %b4, label %b5
b4:
  %v58 = getelementptr inbounds float, ptr %v0, i64 %v54
  %v59 = load <8 x float>, ptr %v55, align 4
  %v60 = load float, ptr %v58, align 4
  %v61 = insertelement <8 x float> poison, float %v60, i64 0
  %v62 = shufflevector <8 x float> %v61, <8 x float> poison, <8 x i32> zeroinitializer
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v59, <8 x float> %v56)
  %v64 = getelementptr inbounds float, ptr %v55, i64 8
  %v65 = add nsw i64 %v54, 1
  br label %b3
b5:
  store <8 x float> %v56, ptr %v4, align 4
  ret void
}
define internal void @tile_2x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6, i64 %v7, ptr %v8, i64 %v9) #2 {
entry:
  %v10 = sdiv i64 %v3, 4
  %v11 = mul i64 %v10, 4
  br label %b0
b0:
  %v12 = phi i64 [ 0, %entry ], [ %v74, %b1 ]
  %v13 = phi ptr [ %v2, %entry ], [ %v73, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v28, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v67, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v22 = icmp slt i64 %v12, %v11
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = getelementptr inbounds float, ptr %v0, i64 %v12
  %v24 = load <8 x float>, ptr %v13, align 4
  %v25 = load float, ptr %v23, align 4
  %v26 = insertelement <8 x float> poison, float %v25, i64 0
  %v27 = shufflevector <8 x float> %v26, <8 x float> poison, <8 x i32> zeroinitializer
  %v28 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v27, <8 x float> %v24, <8 x float> %v14)
  %v29 = getelementptr inbounds float, ptr %v23, i64 %v1
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v24, <8 x float> %v15)
  %v34 = add i64 %v12, 1
  %v35 = getelementptr inbounds float, ptr %v13, i64 8
  %v36 = getelementptr inbounds float, ptr %v0, i64 %v34
  %v37 = load <8 x float>, ptr %v35, align 4
  %v38 = load float, ptr %v36, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v37, <8 x float> %v16)
  %v42 = getelementptr inbounds float, ptr %v36, i64 %v1
  %v43 = load float, ptr %v42, align 4
  %v44 = insertelement <8 x float> poison, float %v43, i64 0
  %v45 = shufflevector <8 x float> %v44, <8 x float> poison, <8 x i32> zeroinitializer
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v37, <8 x float> %v17)
  %v47 = add i64 %v12, 2
  %v48 = getelementptr inbounds float, ptr %v13, i64 16
  %v49 = getelementptr inbounds float, ptr %v0, i64 %v47
  %v50 = load <8 x float>, ptr %v48, align 4
  %v51 = load float, ptr %v49, align 4
  %v52 = insertelement <8 x float> poison, float %v51, i64 0
  %v53 = shufflevector <8 x float> %v52, <8 x float> poison, <8 x i32> zeroinitializer
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v53, <8 x float> %v50, <8 x float> %v18)
  %v55 = getelementptr inbounds float, ptr %v49, i64 %v1
  %v56 = load float, ptr %v55, align 4
  %v57 = insertelement <8 x float> poison, float %v56, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v50, <8 x float> %v19)
  %v60 = add i64 %v12, 3
  %v61 = getelementptr inbounds float, ptr %v13, i64 24
  %v62 = getelementptr inbounds float, ptr %v0, i64 %v60
  %v63 = load <8 x float>, ptr %v61, align 4
  %v64 = load float, ptr %v62, align 4
  %v65 = insertelement <8 x float> poison, float %v64, i64 0
  %v66 = shufflevector <8 x float> %v65, <8 x float> poison, <8 x i32> zeroinitializer
  %v67 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v66, <8 x float> %v63, <8 x float> %v20)
  %v68 = getelementptr inbounds float, ptr %v62, i64 %v1
  %v69 = load float, ptr %v68, align 4
  %v70 = insertelement <8 x float> poison, float %v69, i64 0
  %v71 = shufflevector <8 x float> %v70, <8 x float> poison, <8 x i32> zeroinitializer
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v63, <8 x float> %v21)
  %v73 = getelementptr inbounds float, ptr %v13, i64 32
  %v74 = add nsw i64 %v12, 4
  br label %b0
b2:
  %v75 = fadd <8 x float> %v14, %v16
  %v76 = fadd <8 x float> %v15, %v17
  %v77 = fadd <8 x float> %v75, %v18
  %v78 = fadd <8 x float> %v76, %v19
  %v79 = fadd <8 x float> %v77, %v20
  %v80 = fadd <8 x float> %v78, %v21
  br label %b3
b3:
  %v81 = phi i64 [ %v11, %b2 ], [ %v98, %b4 ]
  %v82 = phi ptr [ %v13, %b2 ], [ %v97, %b4 ]
  %v83 = phi <8 x float> [ %v79, %b2 ], [ %v91, %b4 ]
  %v84 = phi <8 x float> [ %v80, %b2 ], [ %v96, %b4 ]
  %v85 = icmp slt i64 %v81, %v3
  br i1 %v85, label %b4, label %b5
b4:
  %v86 = getelementptr inbounds float, ptr %v0, i64 %v81
  %v87 = load <8 x float>, ptr %v82, align 4
  %v88 = load float, ptr %v86, align 4
  %v89 = insertelement <8 x float> poison, float %v88, i64 0
  %v90 = shufflevector <8 x float> %v89, <8 x float> poison, <8 x i32> zeroinitializer
  %v91 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v87, <8 x float> %v83)
  %v92 = getelementptr inbounds float, ptr %v86, i64 %v1
  %v93 = load float, ptr %v92, align 4
  %v94 = insertelement <8 x float> poison, float %v93, i64 0
  %v95 = shufflevector <8 x float> %v94, <8 x float> poison, <8 x i32> zeroinitializer
  %v96 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v95, <8 x float> %v87, <8 x float> %v84)
  %v97 = getelementptr inbounds float, ptr %v82, i64 8
  %v98 = add nsw i64 %v81, 1
  br label %b3
b5:
  store <8 x float> %v83, ptr %v4, align 4
  %v99 = getelementptr inbounds float, ptr %v4, i64 %v5
  store <8 x float> %v84, ptr %v99, align 4
  ret void
}
define internal void @tile_3x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6, i64 %v7, ptr %v8, i64 %v9) #2 {
entry:
  %v10 = sdiv i64 %v3, 2
  %v11 = mul i64 %v10, 2
  %v34 = mul i64 %v1, 2
  br label %b0
b0:
  %v12 = phi i64 [ 0, %entry ], [ %v62, %b1 ]
  %v13 = phi ptr [ %v2, %entry ], [ %v60, %b1 ]
  %v14 = phi ptr [ %v8, %entry ], [ %v61, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v28, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v39, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v21 = icmp slt i64 %v12, %v11
  br i1 %v21, label %b1, label %b2
b1:
  call void @llvm.prefetch.p0(ptr %v14, i32 0, i32 2, i32 1)
  %v22 = getelementptr inbounds float, ptr %v13, i64 64
  call void @llvm.prefetch.p0(ptr %v22, i32 0, i32 3, i32 1)
  %v23 = getelementptr inbounds float, ptr %v0, i64 %v12
  %v24 = load <8 x float>, ptr %v13, align 4
  %v25 = load float, ptr %v23, align 4
  %v26 = insertelement <8 x float> poison, float %v25, i64 0
  %v27 = shufflevector <8 x float> %v26, <8 x float> poison, <8 x i32> zeroinitializer
  %v28 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v27, <8 x float> %v24, <8 x float> %v15)
  %v29 = getelementptr inbounds float, ptr %v23, i64 %v1
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v24, <8 x float> %v16)
  %v35 = getelementptr inbounds float, ptr %v23, i64 %v34
  %v36 = load float, ptr %v35, align 4
  %v37 = insertelement <8 x float> poison, float %v36, i64 0
  %v38 = shufflevector <8 x float> %v37, <8 x float> poison, <8 x i32> zeroinitializer
  %v39 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v24, <8 x float> %v17)
  %v40 = add i64 %v12, 1
  %v41 = getelementptr inbounds float, ptr %v13, i64 8
  %v42 = getelementptr inbounds float, ptr %v14, i64 16
  call void @llvm.prefetch.p0(ptr %v42, i32 0, i32 2, i32 1)
  %v43 = getelementptr inbounds float, ptr %v41, i64 64
  call void @llvm.prefetch.p0(ptr %v43, i32 0, i32 3, i32 1)
  %v44 = getelementptr inbounds float, ptr %v0, i64 %v40
  %v45 = load <8 x float>, ptr %v41, align 4
  %v46 = load float, ptr %v44, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v45, <8 x float> %v18)
  %v50 = getelementptr inbounds float, ptr %v44, i64 %v1
  %v51 = load float, ptr %v50, align 4
  %v52 = insertelement <8 x float> poison, float %v51, i64 0
  %v53 = shufflevector <8 x float> %v52, <8 x float> poison, <8 x i32> zeroinitializer
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v53, <8 x float> %v45, <8 x float> %v19)
  %v55 = getelementptr inbounds float, ptr %v44, i64 %v34
  %v56 = load float, ptr %v55, align 4
  %v57 = insertelement <8 x float> poison, float %v56, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v45, <8 x float> %v20)
  %v60 = getelementptr inbounds float, ptr %v13, i64 16
  %v61 = getelementptr inbounds float, ptr %v14, i64 32
  %v62 = add nsw i64 %v12, 2
  br label %b0
b2:
  %v63 = fadd <8 x float> %v15, %v18
  %v64 = fadd <8 x float> %v16, %v19
  %v65 = fadd <8 x float> %v17, %v20
  br label %b3
b3:
  %v66 = phi i64 [ %v11, %b2 ], [ %v89, %b4 ]
  %v67 = phi ptr [ %v13, %b2 ], [ %v88, %b4 ]
  %v68 = phi <8 x float> [ %v63, %b2 ], [ %v77, %b4 ]
  %v69 = phi <8 x float> [ %v64, %b2 ], [ %v82, %b4 ]
  %v70 = phi <8 x float> [ %v65, %b2 ], [ %v87, %b4 ]
  %v71 = icmp slt i64 %v66, %v3
  br i1 %v71, label %b4, label %b5
b4:
  %v72 = getelementptr inbounds float, ptr %v0, i64 %v66
  %v73 = load <8 x float>, ptr %v67, align 4
  %v74 = load float, ptr %v72, align 4
  %v75 = insertelement <8 x float> poison, float %v74, i64 0
  %v76 = shufflevector <8 x float> %v75, <8 x float> poison, <8 x i32> zeroinitializer
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v73, <8 x float> %v68)
  %v78 = getelementptr inbounds float, ptr %v72, i64 %v1
  %v79 = load float, ptr %v78, align 4
  %v80 = insertelement <8 x float> poison, float %v79, i64 0
  %v81 = shufflevector <8 x float> %v80, <8 x float> poison, <8 x i32> zeroinitializer
  %v82 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v73, <8 x float> %v69)
  %v83 = getelementptr inbounds float, ptr %v72, i64 %v34
  %v84 = load float, ptr %v83, align 4
  %v85 = insertelement <8 x float> poison, float %v84, i64 0
  %v86 = shufflevector <8 x float> %v85, <8 x float> poison, <8 x i32> zeroinitializer
  %v87 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v86, <8 x float> %v73, <8 x float> %v70)
  %v88 = getelementptr inbounds float, ptr %v67, i64 8
  %v89 = add nsw i64 %v66, 1
  br label %b3
b5:
  store <8 x float> %v68, ptr %v4, align 4
  %v90 = getelementptr inbounds float, ptr %v4, i64 %v5
  store <8 x float> %v69, ptr %v90, align 4
  %v91 = mul i64 %v5, 2
  %v92 = getelementptr inbounds float, ptr %v4, i64 %v91
  store <8 x float> %v70, ptr %v92, align 4
  ret void
}
define internal void @tile_4x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6, i64 %v7, ptr %v8, i64 %v9) #2 {
entry:
  %v10 = sdiv i64 %v3, 2
  %v11 = mul i64 %v10, 2
  %v36 = mul i64 %v1, 2
  %v42 = mul i64 %v1, 3
  br label %b0
b0:
  %v12 = phi i64 [ 0, %entry ], [ %v75, %b1 ]
  %v13 = phi ptr [ %v2, %entry ], [ %v73, %b1 ]
  %v14 = phi ptr [ %v8, %entry ], [ %v74, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v30, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v57, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v67, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v23 = icmp slt i64 %v12, %v11
  br i1 %v23, label %b1, label %b2
b1:
  call void @llvm.prefetch.p0(ptr %v14, i32 0, i32 2, i32 1)
  %v24 = getelementptr inbounds float, ptr %v13, i64 64
  call void @llvm.prefetch.p0(ptr %v24, i32 0, i32 3, i32 1)
  %v25 = getelementptr inbounds float, ptr %v0, i64 %v12
  %v26 = load <8 x float>, ptr %v13, align 4
  %v27 = load float, ptr %v25, align 4
  %v28 = insertelement <8 x float> poison, float %v27, i64 0
  %v29 = shufflevector <8 x float> %v28, <8 x float> poison, <8 x i32> zeroinitializer
  %v30 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v29, <8 x float> %v26, <8 x float> %v15)
  %v31 = getelementptr inbounds float, ptr %v25, i64 %v1
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v26, <8 x float> %v16)
  %v37 = getelementptr inbounds float, ptr %v25, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v26, <8 x float> %v17)
  %v43 = getelementptr inbounds float, ptr %v25, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v26, <8 x float> %v18)
  %v48 = add i64 %v12, 1
  %v49 = getelementptr inbounds float, ptr %v13, i64 8
  %v50 = getelementptr inbounds float, ptr %v14, i64 16
  call void @llvm.prefetch.p0(ptr %v50, i32 0, i32 2, i32 1)
  %v51 = getelementptr inbounds float, ptr %v49, i64 64
  call void @llvm.prefetch.p0(ptr %v51, i32 0, i32 3, i32 1)
  %v52 = getelementptr inbounds float, ptr %v0, i64 %v48
  %v53 = load <8 x float>, ptr %v49, align 4
  %v54 = load float, ptr %v52, align 4
  %v55 = insertelement <8 x float> poison, float %v54, i64 0
  %v56 = shufflevector <8 x float> %v55, <8 x float> poison, <8 x i32> zeroinitializer
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v53, <8 x float> %v19)
  %v58 = getelementptr inbounds float, ptr %v52, i64 %v1
  %v59 = load float, ptr %v58, align 4
  %v60 = insertelement <8 x float> poison, float %v59, i64 0
  %v61 = shufflevector <8 x float> %v60, <8 x float> poison, <8 x i32> zeroinitializer
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v53, <8 x float> %v20)
  %v63 = getelementptr inbounds float, ptr %v52, i64 %v36
  %v64 = load float, ptr %v63, align 4
  %v65 = insertelement <8 x float> poison, float %v64, i64 0
  %v66 = shufflevector <8 x float> %v65, <8 x float> poison, <8 x i32> zeroinitializer
  %v67 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v66, <8 x float> %v53, <8 x float> %v21)
  %v68 = getelementptr inbounds float, ptr %v52, i64 %v42
  %v69 = load float, ptr %v68, align 4
  %v70 = insertelement <8 x float> poison, float %v69, i64 0
  %v71 = shufflevector <8 x float> %v70, <8 x float> poison, <8 x i32> zeroinitializer
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v53, <8 x float> %v22)
  %v73 = getelementptr inbounds float, ptr %v13, i64 16
  %v74 = getelementptr inbounds float, ptr %v14, i64 32
  %v75 = add nsw i64 %v12, 2
  br label %b0
b2:
  %v76 = fadd <8 x float> %v15, %v19
  %v77 = fadd <8 x float> %v16, %v20
  %v78 = fadd <8 x float> %v17, %v21
  %v79 = fadd <8 x float> %v18, %v22
  br label %b3
b3:
  %v80 = phi i64 [ %v11, %b2 ], [ %v109, %b4 ]
  %v81 = phi ptr [ %v13, %b2 ], [ %v108, %b4 ]
  %v82 = phi <8 x float> [ %v76, %b2 ], [ %v92, %b4 ]
  %v83 = phi <8 x float> [ %v77, %b2 ], [ %v97, %b4 ]
  %v84 = phi <8 x float> [ %v78, %b2 ], [ %v102, %b4 ]
  %v85 = phi <8 x float> [ %v79, %b2 ], [ %v107, %b4 ]
  %v86 = icmp slt i64 %v80, %v3
  br i1 %v86, label %b4, label %b5
b4:
  %v87 = getelementptr inbounds float, ptr %v0, i64 %v80
  %v88 = load <8 x float>, ptr %v81, align 4
  %v89 = load float, ptr %v87, align 4
  %v90 = insertelement <8 x float> poison, float %v89, i64 0
  %v91 = shufflevector <8 x float> %v90, <8 x float> poison, <8 x i32> zeroinitializer
  %v92 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v91, <8 x float> %v88, <8 x float> %v82)
  %v93 = getelementptr inbounds float, ptr %v87, i64 %v1
  %v94 = load float, ptr %v93, align 4
  %v95 = insertelement <8 x float> poison, float %v94, i64 0
  %v96 = shufflevector <8 x float> %v95, <8 x float> poison, <8 x i32> zeroinitializer
  %v97 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v96, <8 x float> %v88, <8 x float> %v83)
  %v98 = getelementptr inbounds float, ptr %v87, i64 %v36
  %v99 = load float, ptr %v98, align 4
  %v100 = insertelement <8 x float> poison, float %v99, i64 0
  %v101 = shufflevector <8 x float> %v100, <8 x float> poison, <8 x i32> zeroinitializer
  %v102 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v101, <8 x float> %v88, <8 x float> %v84)
  %v103 = getelementptr inbounds float, ptr %v87, i64 %v42
  %v104 = load float, ptr %v103, align 4
  %v105 = insertelement <8 x float> poison, float %v104, i64 0
  %v106 = shufflevector <8 x float> %v105, <8 x float> poison, <8 x i32> zeroinitializer
  %v107 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v106, <8 x float> %v88, <8 x float> %v85)
  %v108 = getelementptr inbounds float, ptr %v81, i64 8
  %v109 = add nsw i64 %v80, 1
  br label %b3
b5:
  store <8 x float> %v82, ptr %v4, align 4
  %v110 = getelementptr inbounds float, ptr %v4, i64 %v5
  store <8 x float> %v83, ptr %v110, align 4
  %v111 = mul i64 %v5, 2
  %v112 = getelementptr inbounds float, ptr %v4, i64 %v111
  store <8 x float> %v84, ptr %v112, align 4
  %v113 = mul i64 %v5, 3
  %v114 = getelementptr inbounds float, ptr %v4, i64 %v113
  store <8 x float> %v85, ptr %v114, align 4
  ret void
}
define internal void @tile_5x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6, i64 %v7, ptr %v8, i64 %v9) #2 {
entry:
  %v31 = mul i64 %v1, 2
  %v37 = mul i64 %v1, 3
  %v43 = mul i64 %v1, 4
  br label %b0
b0:
  %v10 = phi i64 [ 0, %entry ], [ %v51, %b1 ]
  %v11 = phi ptr [ %v2, %entry ], [ %v49, %b1 ]
  %v12 = phi ptr [ %v8, %entry ], [ %v50, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v25, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v30, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v18 = icmp slt i64 %v10, %v3
  br i1 %v18, label %b1, label %b2
b1:
  call void @llvm.prefetch.p0(ptr %v12, i32 0, i32 2, i32 1)
  %v19 = getelementptr inbounds float, ptr %v11, i64 64
  call void @llvm.prefetch.p0(ptr %v19, i32 0, i32 3, i32 1)
  %v20 = getelementptr inbounds float, ptr %v0, i64 %v10
  %v21 = load <8 x float>, ptr %v11, align 4
  %v22 = load float, ptr %v20, align 4
  %v23 = insertelement <8 x float> poison, float %v22, i64 0
  %v24 = shufflevector <8 x float> %v23, <8 x float> poison, <8 x i32> zeroinitializer
  %v25 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v24, <8 x float> %v21, <8 x float> %v13)
  %v26 = getelementptr inbounds float, ptr %v20, i64 %v1
  %v27 = load float, ptr %v26, align 4
  %v28 = insertelement <8 x float> poison, float %v27, i64 0
  %v29 = shufflevector <8 x float> %v28, <8 x float> poison, <8 x i32> zeroinitializer
  %v30 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v29, <8 x float> %v21, <8 x float> %v14)
  %v32 = getelementptr inbounds float, ptr %v20, i64 %v31
  %v33 = load float, ptr %v32, align 4
  %v34 = insertelement <8 x float> poison, float %v33, i64 0
  %v35 = shufflevector <8 x float> %v34, <8 x float> poison, <8 x i32> zeroinitializer
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v35, <8 x float> %v21, <8 x float> %v15)
  %v38 = getelementptr inbounds float, ptr %v20, i64 %v37
  %v39 = load float, ptr %v38, align 4
  %v40 = insertelement <8 x float> poison, float %v39, i64 0
  %v41 = shufflevector <8 x float> %v40, <8 x float> poison, <8 x i32> zeroinitializer
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v41, <8 x float> %v21, <8 x float> %v16)
  %v44 = getelementptr inbounds float, ptr %v20, i64 %v43
  %v45 = load float, ptr %v44, align 4
  %v46 = insertelement <8 x float> poison, float %v45, i64 0
  %v47 = shufflevector <8 x float> %v46, <8 x float> poison, <8 x i32> zeroinitializer
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v47, <8 x float> %v21, <8 x float> %v17)
  %v49 = getelementptr inbounds float, ptr %v11, i64 8
  %v50 = getelementptr inbounds float, ptr %v12, i64 16
  %v51 = add nsw i64 %v10, 1
  br label %b0
b2:
  store <8 x float> %v13, ptr %v4, align 4
  %v52 = getelementptr inbounds float, ptr %v4, i64 %v5
  store <8 x float> %v14, ptr %v52, align 4
  %v53 = mul i64 %v5, 2
  %v54 = getelementptr inbounds float, ptr %v4, i64 %v53
  store <8 x float> %v15, ptr %v54, align 4
  %v55 = mul i64 %v5, 3
  %v56 = getelementptr inbounds float, ptr %v4, i64 %v55
  store <8 x float> %v16, ptr %v56, align 4
  %v57 = mul i64 %v5, 4
  %v58 = getelementptr inbounds float, ptr %v4, i64 %v57
  store <8 x float> %v17, ptr %v58, align 4
  ret void
}
define internal void @tile_6x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6, i64 %v7, ptr %v8, i64 %v9) #2 {
entry:
  %v32 = mul i64 %v1, 2
  %v38 = mul i64 %v1, 3
  %v44 = mul i64 %v1, 4
  %v50 = mul i64 %v1, 5
  br label %b0
b0:
  %v10 = phi i64 [ 0, %entry ], [ %v58, %b1 ]
  %v11 = phi ptr [ %v2, %entry ], [ %v56, %b1 ]
  %v12 = phi ptr [ %v8, %entry ], [ %v57, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v26, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v19 = icmp slt i64 %v10, %v3
  br i1 %v19, label %b1, label %b2
b1:
  call void @llvm.prefetch.p0(ptr %v12, i32 0, i32 2, i32 1)
  %v20 = getelementptr inbounds float, ptr %v11, i64 64
  call void @llvm.prefetch.p0(ptr %v20, i32 0, i32 3, i32 1)
  %v21 = getelementptr inbounds float, ptr %v0, i64 %v10
  %v22 = load <8 x float>, ptr %v11, align 4
  %v23 = load float, ptr %v21, align 4
  %v24 = insertelement <8 x float> poison, float %v23, i64 0
  %v25 = shufflevector <8 x float> %v24, <8 x float> poison, <8 x i32> zeroinitializer
  %v26 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v25, <8 x float> %v22, <8 x float> %v13)
  %v27 = getelementptr inbounds float, ptr %v21, i64 %v1
  %v28 = load float, ptr %v27, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v22, <8 x float> %v14)
  %v33 = getelementptr inbounds float, ptr %v21, i64 %v32
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v22, <8 x float> %v15)
  %v39 = getelementptr inbounds float, ptr %v21, i64 %v38
  %v40 = load float, ptr %v39, align 4
  %v41 = insertelement <8 x float> poison, float %v40, i64 0
  %v42 = shufflevector <8 x float> %v41, <8 x float> poison, <8 x i32> zeroinitializer
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v22, <8 x float> %v16)
  %v45 = getelementptr inbounds float, ptr %v21, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v22, <8 x float> %v17)
  %v51 = getelementptr inbounds float, ptr %v21, i64 %v50
  %v52 = load float, ptr %v51, align 4
  %v53 = insertelement <8 x float> poison, float %v52, i64 0
  %v54 = shufflevector <8 x float> %v53, <8 x float> poison, <8 x i32> zeroinitializer
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v22, <8 x float> %v18)
  %v56 = getelementptr inbounds float, ptr %v11, i64 8
  %v57 = getelementptr inbounds float, ptr %v12, i64 16
  %v58 = add nsw i64 %v10, 1
  br label %b0
b2:
  store <8 x float> %v13, ptr %v4, align 4
  %v59 = getelementptr inbounds float, ptr %v4, i64 %v5
  store <8 x float> %v14, ptr %v59, align 4
  %v60 = mul i64 %v5, 2
  %v61 = getelementptr inbounds float, ptr %v4, i64 %v60
  store <8 x float> %v15, ptr %v61, align 4
  %v62 = mul i64 %v5, 3
  %v63 = getelementptr inbounds float, ptr %v4, i64 %v62
  store <8 x float> %v16, ptr %v63, align 4
  %v64 = mul i64 %v5, 4
  %v65 = getelementptr inbounds float, ptr %v4, i64 %v64
  store <8 x float> %v17, ptr %v65, align 4
  %v66 = mul i64 %v5, 5
  %v67 = getelementptr inbounds float, ptr %v4, i64 %v66
  store <8 x float> %v18, ptr %v67, align 4
  ret void
}
define internal void @tile_7x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6, i64 %v7, ptr %v8, i64 %v9) #2 {
entry:
  %v33 = mul i64 %v1, 2
  %v39 = mul i64 %v1, 3
  %v45 = mul i64 %v1, 4
  %v51 = mul i64 %v1, 5
  %v57 = mul i64 %v1, 6
  br label %b0
b0:
  %v10 = phi i64 [ 0, %entry ], [ %v65, %b1 ]
  %v11 = phi ptr [ %v2, %entry ], [ %v63, %b1 ]
  %v12 = phi ptr [ %v8, %entry ], [ %v64, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v27, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v32, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v50, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v20 = icmp slt i64 %v10, %v3
  br i1 %v20, label %b1, label %b2
b1:
  call void @llvm.prefetch.p0(ptr %v12, i32 0, i32 2, i32 1)
  %v21 = getelementptr inbounds float, ptr %v11, i64 64
  call void @llvm.prefetch.p0(ptr %v21, i32 0, i32 3, i32 1)
  %v22 = getelementptr inbounds float, ptr %v0, i64 %v10
  %v23 = load <8 x float>, ptr %v11, align 4
  %v24 = load float, ptr %v22, align 4
  %v25 = insertelement <8 x float> poison, float %v24, i64 0
  %v26 = shufflevector <8 x float> %v25, <8 x float> poison, <8 x i32> zeroinitializer
  %v27 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v26, <8 x float> %v23, <8 x float> %v13)
  %v28 = getelementptr inbounds float, ptr %v22, i64 %v1
  %v29 = load float, ptr %v28, align 4
  %v30 = insertelement <8 x float> poison, float %v29, i64 0
  %v31 = shufflevector <8 x float> %v30, <8 x float> poison, <8 x i32> zeroinitializer
  %v32 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v31, <8 x float> %v23, <8 x float> %v14)
  %v34 = getelementptr inbounds float, ptr %v22, i64 %v33
  %v35 = load float, ptr %v34, align 4
  %v36 = insertelement <8 x float> poison, float %v35, i64 0
  %v37 = shufflevector <8 x float> %v36, <8 x float> poison, <8 x i32> zeroinitializer
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v37, <8 x float> %v23, <8 x float> %v15)
  %v40 = getelementptr inbounds float, ptr %v22, i64 %v39
  %v41 = load float, ptr %v40, align 4
  %v42 = insertelement <8 x float> poison, float %v41, i64 0
  %v43 = shufflevector <8 x float> %v42, <8 x float> poison, <8 x i32> zeroinitializer
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v23, <8 x float> %v16)
  %v46 = getelementptr inbounds float, ptr %v22, i64 %v45
  %v47 = load float, ptr %v46, align 4
  %v48 = insertelement <8 x float> poison, float %v47, i64 0
  %v49 = shufflevector <8 x float> %v48, <8 x float> poison, <8 x i32> zeroinitializer
  %v50 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v49, <8 x float> %v23, <8 x float> %v17)
  %v52 = getelementptr inbounds float, ptr %v22, i64 %v51
  %v53 = load float, ptr %v52, align 4
  %v54 = insertelement <8 x float> poison, float %v53, i64 0
  %v55 = shufflevector <8 x float> %v54, <8 x float> poison, <8 x i32> zeroinitializer
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v55, <8 x float> %v23, <8 x float> %v18)
  %v58 = getelementptr inbounds float, ptr %v22, i64 %v57
  %v59 = load float, ptr %v58, align 4
  %v60 = insertelement <8 x float> poison, float %v59, i64 0
  %v61 = shufflevector <8 x float> %v60, <8 x float> poison, <8 x i32> zeroinitializer
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v23, <8 x float> %v19)
  %v63 = getelementptr inbounds float, ptr %v11, i64 8
  %v64 = getelementptr inbounds float, ptr %v12, i64 16
  %v65 = add nsw i64 %v10, 1
  br label %b0
b2:
  store <8 x float> %v13, ptr %v4, align 4
  %v66 = getelementptr inbounds float, ptr %v4, i64 %v5
  store <8 x float> %v14, ptr %v66, align 4
  %v67 = mul i64 %v5, 2
  %v68 = getelementptr inbounds float, ptr %v4, i64 %v67
  store <8 x float> %v15, ptr %v68, align 4
  %v69 = mul i64 %v5, 3
  %v70 = getelementptr inbounds float, ptr %v4, i64 %v69
  store <8 x float> %v16, ptr %v70, align 4
  %v71 = mul i64 %v5, 4
  %v72 = getelementptr inbounds float, ptr %v4, i64 %v71
  store <8 x float> %v17, ptr %v72, align 4
  %v73 = mul i64 %v5, 5
  %v74 = getelementptr inbounds float, ptr %v4, i64 %v73
  store <8 x float> %v18, ptr %v74, align 4
  %v75 = mul i64 %v5, 6
  %v76 = getelementptr inbounds float, ptr %v4, i64 %v75
  store <8 x float> %v19, ptr %v76, align 4
  ret void
}
define internal void @tile_8x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6, i64 %v7, ptr %v8, i64 %v9) #2 {
entry:
  %v34 = mul i64 %v1, 2
  %v40 = mul i64 %v1, 3
  %v46 = mul i64 %v1, 4
  %v52 = mul i64 %v1, 5
  %v58 = mul i64 %v1, 6
  %v64 = mul i64 %v1, 7
  br label %b0
b0:
  %v10 = phi i64 [ 0, %entry ], [ %v72, %b1 ]
  %v11 = phi ptr [ %v2, %entry ], [ %v70, %b1 ]
  %v12 = phi ptr [ %v8, %entry ], [ %v71, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v28, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v39, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v51, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v57, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v69, %b1 ]
  %v21 = icmp slt i64 %v10, %v3
  br i1 %v21, label %b1, label %b2
b1:
  call void @llvm.prefetch.p0(ptr %v12, i32 0, i32 2, i32 1)
  %v22 = getelementptr inbounds float, ptr %v11, i64 64
  call void @llvm.prefetch.p0(ptr %v22, i32 0, i32 3, i32 1)
  %v23 = getelementptr inbounds float, ptr %v0, i64 %v10
  %v24 = load <8 x float>, ptr %v11, align 4
  %v25 = load float, ptr %v23, align 4
  %v26 = insertelement <8 x float> poison, float %v25, i64 0
  %v27 = shufflevector <8 x float> %v26, <8 x float> poison, <8 x i32> zeroinitializer
  %v28 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v27, <8 x float> %v24, <8 x float> %v13)
  %v29 = getelementptr inbounds float, ptr %v23, i64 %v1
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v24, <8 x float> %v14)
  %v35 = getelementptr inbounds float, ptr %v23, i64 %v34
  %v36 = load float, ptr %v35, align 4
  %v37 = insertelement <8 x float> poison, float %v36, i64 0
  %v38 = shufflevector <8 x float> %v37, <8 x float> poison, <8 x i32> zeroinitializer
  %v39 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v24, <8 x float> %v15)
  %v41 = getelementptr inbounds float, ptr %v23, i64 %v40
  %v42 = load float, ptr %v41, align 4
  %v43 = insertelement <8 x float> poison, float %v42, i64 0
  %v44 = shufflevector <8 x float> %v43, <8 x float> poison, <8 x i32> zeroinitializer
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v24, <8 x float> %v16)
  %v47 = getelementptr inbounds float, ptr %v23, i64 %v46
  %v48 = load float, ptr %v47, align 4
  %v49 = insertelement <8 x float> poison, float %v48, i64 0
  %v50 = shufflevector <8 x float> %v49, <8 x float> poison, <8 x i32> zeroinitializer
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v24, <8 x float> %v17)
  %v53 = getelementptr inbounds float, ptr %v23, i64 %v52
  %v54 = load float, ptr %v53, align 4
  %v55 = insertelement <8 x float> poison, float %v54, i64 0
  %v56 = shufflevector <8 x float> %v55, <8 x float> poison, <8 x i32> zeroinitializer
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v24, <8 x float> %v18)
  %v59 = getelementptr inbounds float, ptr %v23, i64 %v58
  %v60 = load float, ptr %v59, align 4
  %v61 = insertelement <8 x float> poison, float %v60, i64 0
  %v62 = shufflevector <8 x float> %v61, <8 x float> poison, <8 x i32> zeroinitializer
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v24, <8 x float> %v19)
  %v65 = getelementptr inbounds float, ptr %v23, i64 %v64
  %v66 = load float, ptr %v65, align 4
  %v67 = insertelement <8 x float> poison, float %v66, i64 0
  %v68 = shufflevector <8 x float> %v67, <8 x float> poison, <8 x i32> zeroinitializer
  %v69 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v68, <8 x float> %v24, <8 x float> %v20)
  %v70 = getelementptr inbounds float, ptr %v11, i64 8
  %v71 = getelementptr inbounds float, ptr %v12, i64 16
  %v72 = add nsw i64 %v10, 1
  br label %b0
b2:
  store <8 x float> %v13, ptr %v4, align 4
  %v73 = getelementptr inbounds float, ptr %v4, i64 %v5
  store <8 x float> %v14, ptr %v73, align 4
  %v74 = mul i64 %v5, 2
  %v75 = getelementptr inbounds float, ptr %v4, i64 %v74
  store <8 x float> %v15, ptr %v75, align 4
  %v76 = mul i64 %v5, 3
  %v77 = getelementptr inbounds float, ptr %v4, i64 %v76
  store <8 x float> %v16, ptr %v77, align 4
  %v78 = mul i64 %v5, 4
  %v79 = getelementptr inbounds float, ptr %v4, i64 %v78
  store <8 x float> %v17, ptr %v79, align 4
  %v80 = mul i64 %v5, 5
  %v81 = getelementptr inbounds float, ptr %v4, i64 %v80
  store <8 x float> %v18, ptr %v81, align 4
  %v82 = mul i64 %v5, 6
  %v83 = getelementptr inbounds float, ptr %v4, i64 %v82
  store <8 x float> %v19, ptr %v83, align 4
  %v84 = mul i64 %v5, 7
  %v85 = getelementptr inbounds float, ptr %v4, i64 %v84
  store <8 x float> %v20, ptr %v85, align 4
  ret void
}
define internal void @columns(ptr %v0, i64 %v1, ptr %v2, i64 %v3, i64 %v4, i64 %v5, i64 %v6, ptr %v7, i64 %v8, i64 %v9, i1 %v10) #2 {
entry:
  %v17 = sdiv i64 %v9, 4
  %v18 = mul i64 %v17, 4
  %v27 = sdiv i64 %v4, 2
  %v28 = mul i64 %v27, 2
  %v155 = sdiv i64 %v4, 4
  %v156 = mul i64 %v155, 4
  br label %b0
b0:
  %v11 = phi i64 [ 0, %entry ], [ %v222, %b14 ]
  %v12 = icmp slt i64 %v11, %v5
  br i1 %v12, label %b1, label %b2
b1:
  %v13 = mul i64 %v11, 8
  %v14 = getelementptr inbounds float, ptr %v2, i64 %v13
  %v15 = getelementptr inbounds float, ptr %v7, i64 %v13
  %v16 = sub i64 %v6, %v13
  %v21 = icmp ult i64 %v16, 8
  %v22 = select i1 %v21, i64 %v16, i64 8
  %v23 = trunc i64 %v22 to i32
  %v24 = insertelement <8 x i32> poison, i32 %v23, i64 0
  %v25 = shufflevector <8 x i32> %v24, <8 x i32> poison, <8 x i32> zeroinitializer
  %v26 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v25
  br label %b3
b3:
  %v19 = phi i64 [ 0, %b1 ], [ %v152, %b11 ]
  %v20 = icmp slt i64 %v19, %v18
  br i1 %v20, label %b4, label %b5
b4:
  %v42 = mul i64 %v19, %v1
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v46 = add i64 %v19, 1
  %v47 = mul i64 %v46, %v1
  %v48 = getelementptr inbounds float, ptr %v0, i64 %v47
  %v51 = add i64 %v19, 2
  %v52 = mul i64 %v51, %v1
  %v53 = getelementptr inbounds float, ptr %v0, i64 %v52
  %v56 = add i64 %v19, 3
  %v57 = mul i64 %v56, %v1
  %v58 = getelementptr inbounds float, ptr %v0, i64 %v57
  br label %b6
b6:
  %v29 = phi i64 [ 0, %b4 ], [ %v97, %b7 ]
  %v30 = phi <8 x float> [ zeroinitializer, %b4 ], [ %v63, %b7 ]
  %v31 = phi <8 x float> [ zeroinitializer, %b4 ], [ %v66, %b7 ]
  %v32 = phi <8 x float> [ zeroinitializer, %b4 ], [ %v69, %b7 ]
  %v33 = phi <8 x float> [ zeroinitializer, %b4 ], [ %v72, %b7 ]
  %v34 = phi <8 x float> [ zeroinitializer, %b4 ], [ %v87, %b7 ]
  %v35 = phi <8 x float> [ zeroinitializer, %b4 ], [ %v90, %b7 ]
  %v36 = phi <8 x float> [ zeroinitializer, %b4 ], [ %v93, %b7 ]
  %v37 = phi <8 x float> [ zeroinitializer, %b4 ], [ %v96, %b7 ]
  %v38 = icmp slt i64 %v29, %v28
  br i1 %v38, label %b7, label %b8
b7:
  %v39 = mul i64 %v29, %v3
  %v40 = getelementptr inbounds float, ptr %v14, i64 %v39
  %v41 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v40, <8 x i1> %v26, <8 x float> zeroinitializer)
  %v44 = getelementptr inbounds float, ptr %v43, i64 %v29
  %v45 = load float, ptr %v44, align 4
  %v49 = getelementptr inbounds float, ptr %v48, i64 %v29
  %v50 = load float, ptr %v49, align 4
  %v54 = getelementptr inbounds float, ptr %v53, i64 %v29
  %v55 = load float, ptr %v54, align 4
  %v59 = getelementptr inbounds float, ptr %v58, i64 %v29
  %v60 = load float, ptr %v59, align 4
  %v61 = insertelement <8 x float> poison, float %v45, i64 0
  %v62 = shufflevector <8 x float> %v61, <8 x float> poison, <8 x i32> zeroinitializer
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v41, <8 x float> %v30)
  %v64 = insertelement <8 x float> poison, float %v50, i64 0
  %v65 = shufflevector <8 x float> %v64, <8 x float> poison, <8 x i32> zeroinitializer
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v65, <8 x float> %v41, <8 x float> %v31)
  %v67 = insertelement <8 x float> poison, float %v55, i64 0
  %v68 = shufflevector <8 x float> %v67, <8 x float> poison, <8 x i32> zeroinitializer
  %v69 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v68, <8 x float> %v41, <8 x float> %v32)
  %v70 = insertelement <8 x float> poison, float %v60, i64 0
  %v71 = shufflevector <8 x float> %v70, <8 x float> poison, <8 x i32> zeroinitializer
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v41, <8 x float> %v33)
  %v73 = add i64 %v29, 1
  %v74 = mul i64 %v73, %v3
  %v75 = getelementptr inbounds float, ptr %v14, i64 %v74
  %v76 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v75, <8 x i1> %v26, <8 x float> zeroinitializer)
  %v77 = getelementptr inbounds float, ptr %v43, i64 %v73
  %v78 = load float, ptr %v77, align 4
  %v79 = getelementptr inbounds float, ptr %v48, i64 %v73
  %v80 = load float, ptr %v79, align 4
  %v81 = getelementptr inbounds float, ptr %v53, i64 %v73
  %v82 = load float, ptr %v81, align 4
  %v83 = getelementptr inbounds float, ptr %v58, i64 %v73
  %v84 = load float, ptr %v83, align 4
  %v85 = insertelement <8 x float> poison, float %v78, i64 0
  %v86 = shufflevector <8 x float> %v85, <8 x float> poison, <8 x i32> zeroinitializer
  %v87 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v86, <8 x float> %v76, <8 x float> %v34)
  %v88 = insertelement <8 x float> poison, float %v80, i64 0
  %v89 = shufflevector <8 x float> %v88, <8 x float> poison, <8 x i32> zeroinitializer
  %v90 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v89, <8 x float> %v76, <8 x float> %v35)
  %v91 = insertelement <8 x float> poison, float %v82, i64 0
  %v92 = shufflevector <8 x float> %v91, <8 x float> poison, <8 x i32> zeroinitializer
  %v93 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v92, <8 x float> %v76, <8 x float> %v36)
  %v94 = insertelement <8 x float> poison, float %v84, i64 0
  %v95 = shufflevector <8 x float> %v94, <8 x float> poison, <8 x i32> zeroinitializer
  %v96 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v95, <8 x float> %v76, <8 x float> %v37)
  %v97 = add nsw i64 %v29, 2
  br label %b6, !llvm.loop !0
b8:
  %v98 = fadd <8 x float> %v30, %v34
  %v99 = fadd <8 x float> %v31, %v35
  %v100 = fadd <8 x float> %v32, %v36
  %v101 = fadd <8 x float> %v33, %v37
  br label %b9
b9:
  %v102 = phi i64 [ %v28, %b8 ], [ %v131, %b10 ]
  %v103 = phi <8 x float> [ %v98, %b8 ], [ %v121, %b10 ]
  %v104 = phi <8 x float> [ %v99, %b8 ], [ %v124, %b10 ]
  %v105 = phi <8 x float> [ %v100, %b8 ], [ %v127, %b10 ]
  %v106 = phi <8 x float> [ %v101, %b8 ], [ %v130, %b10 ]
  %v107 = icmp slt i64 %v102, %v4
  br i1 %v107, label %b10, label %b11
b10:
  %v108 = mul i64 %v102, %v3
  %v109 = getelementptr inbounds float, ptr %v14, i64 %v108
  %v110 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v109, <8 x i1> %v26, <8 x float> zeroinitializer)
  %v111 = getelementptr inbounds float, ptr %v43, i64 %v102
  %v112 = load float, ptr %v111, align 4
  %v113 = getelementptr inbounds float, ptr %v48, i64 %v102
  %v114 = load float, ptr %v113, align 4
  %v115 = getelementptr inbounds float, ptr %v53, i64 %v102
  %v116 = load float, ptr %v115, align 4
  %v117 = getelementptr inbounds float, ptr %v58, i64 %v102
  %v118 = load float, ptr %v117, align 4
  %v119 = insertelement <8 x float> poison, float %v112, i64 0
  %v120 = shufflevector <8 x float> %v119, <8 x float> poison, <8 x i32> zeroinitializer
  %v121 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v110, <8 x float> %v103)
  %v122 = insertelement <8 x float> poison, float %v114, i64 0
  %v123 = shufflevector <8 x float> %v122, <8 x float> poison, <8 x i32> zeroinitializer
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v123, <8 x float> %v110, <8 x float> %v104)
  %v125 = insertelement <8 x float> poison, float %v116, i64 0
  %v126 = shufflevector <8 x float> %v125, <8 x float> poison, <8 x i32> zeroinitializer
  %v127 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v126, <8 x float> %v110, <8 x float> %v105)
  %v128 = insertelement <8 x float> poison, float %v118, i64 0
  %v129 = shufflevector <8 x float> %v128, <8 x float> poison, <8 x i32> zeroinitializer
  %v130 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v129, <8 x float> %v110, <8 x float> %v106)
  %v131 = add nsw i64 %v102, 1
  br label %b9, !llvm.loop !0
b11:
  %v132 = mul i64 %v19, %v8
  %v133 = getelementptr inbounds float, ptr %v15, i64 %v132
  %v134 = load <8 x float>, ptr %v133, align 4
  %v135 = fadd <8 x float> %v134, %v103
  %v136 = select i1 %v10, <8 x float> %v135, <8 x float> %v103
  store <8 x float> %v136, ptr %v133, align 4
  %v137 = mul i64 %v46, %v8
  %v138 = getelementptr inbounds float, ptr %v15, i64 %v137
  %v139 = load <8 x float>, ptr %v138, align 4
  %v140 = fadd <8 x float> %v139, %v104
  %v141 = select i1 %v10, <8 x float> %v140, <8 x float> %v104
  store <8 x float> %v141, ptr %v138, align 4
  %v142 = mul i64 %v51, %v8
  %v143 = getelementptr inbounds float, ptr %v15, i64 %v142
  %v144 = load <8 x float>, ptr %v143, align 4
  %v145 = fadd <8 x float> %v144, %v105
  %v146 = select i1 %v10, <8 x float> %v145, <8 x float> %v105
  store <8 x float> %v146, ptr %v143, align 4
  %v147 = mul i64 %v56, %v8
  %v148 = getelementptr inbounds float, ptr %v15, i64 %v147
  %v149 = load <8 x float>, ptr %v148, align 4
  %v150 = fadd <8 x float> %v149, %v106
  %v151 = select i1 %v10, <8 x float> %v150, <8 x float> %v106
  store <8 x float> %v151, ptr %v148, align 4
  %v152 = add nsw i64 %v19, 4
  br label %b3, !llvm.loop !0
b5:
  br label %b12
b12:
  %v153 = phi i64 [ %v18, %b5 ], [ %v221, %b20 ]
  %v154 = icmp slt i64 %v153, %v9
  br i1 %v154, label %b13, label %b14
b13:
  %v166 = mul i64 %v153, %v1
  %v167 = getelementptr inbounds float, ptr %v0, i64 %v166
  br label %b15
b15:
  %v157 = phi i64 [ 0, %b13 ], [ %v200, %b16 ]
  %v158 = phi <8 x float> [ zeroinitializer, %b13 ], [ %v172, %b16 ]
  %v159 = phi <8 x float> [ zeroinitializer, %b13 ], [ %v181, %b16 ]
  %v160 = phi <8 x float> [ zeroinitializer, %b13 ], [ %v190, %b16 ]
  %v161 = phi <8 x float> [ zeroinitializer, %b13 ], [ %v199, %b16 ]
  %v162 = icmp slt i64 %v157, %v156
  br i1 %v162, label %b16, label %b17
b16:
  %v163 = mul i64 %v157, %v3
  %v164 = getelementptr inbounds float, ptr %v14, i64 %v163
  %v165 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v164, <8 x i1> %v26, <8 x float> zeroinitializer)
  %v168 = getelementptr inbounds float, ptr %v167, i64 %v157
  %v169 = load float, ptr %v168, align 4
  %v170 = insertelement <8 x float> poison, float %v169, i64 0
  %v171 = shufflevector <8 x float> %v170, <8 x float> poison, <8 x i32> zeroinitializer
  %v172 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v171, <8 x float> %v165, <8 x float> %v158)
  %v173 = add i64 %v157, 1
  %v174 = mul i64 %v173, %v3
  %v175 = getelementptr inbounds float, ptr %v14, i64 %v174
  %v176 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v175, <8 x i1> %v26, <8 x float> zeroinitializer)
  %v177 = getelementptr inbounds float, ptr %v167, i64 %v173
  %v178 = load float, ptr %v177, align 4
  %v179 = insertelement <8 x float> poison, float %v178, i64 0
  %v180 = shufflevector <8 x float> %v179, <8 x float> poison, <8 x i32> zeroinitializer
  %v181 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v180, <8 x float> %v176, <8 x float> %v159)
  %v182 = add i64 %v157, 2
  %v183 = mul i64 %v182, %v3
  %v184 = getelementptr inbounds float, ptr %v14, i64 %v183
  %v185 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v184, <8 x i1> %v26, <8 x float> zeroinitializer)
  %v186 = getelementptr inbounds float, ptr %v167, i64 %v182
  %v187 = load float, ptr %v186, align 4
  %v188 = insertelement <8 x float> poison, float %v187, i64 0
  %v189 = shufflevector <8 x float> %v188, <8 x float> poison, <8 x i32> zeroinitializer
  %v190 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v189, <8 x float> %v185, <8 x float> %v160)
  %v191 = add i64 %v157, 3
  %v192 = mul i64 %v191, %v3
  %v193 = getelementptr inbounds float, ptr %v14, i64 %v192
  %v194 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v193, <8 x i1> %v26, <8 x float> zeroinitializer)
  %v195 = getelementptr inbounds float, ptr %v167, i64 %v191
  %v196 = load float, ptr %v195, align 4
  %v197 = insertelement <8 x float> poison, float %v196, i64 0
  %v198 = shufflevector <8 x float> %v197, <8 x float> poison, <8 x i32> zeroinitializer
  %v199 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v198, <8 x float> %v194, <8 x float> %v161)
  %v200 = add nsw i64 %v157, 4
  br label %b15, !llvm.loop !0
b17:
  %v201 = fadd <8 x float> %v158, %v159
  %v202 = fadd <8 x float> %v201, %v160
  %v203 = fadd <8 x float> %v202, %v161
  br label %b18
b18:
  %v204 = phi i64 [ %v156, %b17 ], [ %v215, %b19 ]
  %v205 = phi <8 x float> [ %v203, %b17 ], [ %v214, %b19 ]
  %v206 = icmp slt i64 %v204, %v4
  br i1 %v206, label %b19, label %b20
b19:
  %v207 = mul i64 %v204, %v3
  %v208 = getelementptr inbounds float, ptr %v14, i64 %v207
  %v209 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v208, <8 x i1> %v26, <8 x float> zeroinitializer)
  %v210 = getelementptr inbounds float, ptr %v167, i64 %v204
  %v211 = load float, ptr %v210, align 4
  %v212 = insertelement <8 x float> poison, float %v211, i64 0
  %v213 = shufflevector <8 x float> %v212, <8 x float> poison, <8 x i32> zeroinitializer
  %v214 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v213, <8 x float> %v209, <8 x float> %v205)
  %v215 = add nsw i64 %v204, 1
  br label %b18, !llvm.loop !0
b20:
  %v216 = mul i64 %v153, %v8
  %v217 = getelementptr inbounds float, ptr %v15, i64 %v216
  %v218 = load <8 x float>, ptr %v217, align 4
  %v219 = fadd <8 x float> %v218, %v205
  %v220 = select i1 %v10, <8 x float> %v219, <8 x float> %v205
  store <8 x float> %v220, ptr %v217, align 4
  %v221 = add nsw i64 %v153, 1
  br label %b12, !llvm.loop !0
b14:
  %v222 = add nsw i64 %v11, 1
  br label %b0, !llvm.loop !0
b2:
  ret void
}
define internal void @forward_33(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 1
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 2
  %v8 = load i64, ptr %v7, align 8
  %v9 = load i64, ptr %v4, align 8
  %v10 = getelementptr inbounds ptr, ptr %v0, i64 108
  %v11 = load ptr, ptr %v10, align 4
  %v13 = getelementptr inbounds i64, ptr %v4, i64 3
  %v14 = load i64, ptr %v13, align 8
  %v15 = getelementptr inbounds i64, ptr %v4, i64 4
  %v16 = load i64, ptr %v15, align 8
  %v22 = getelementptr inbounds ptr, ptr %v0, i64 53
  %v23 = load ptr, ptr %v22, align 4
  %v24 = getelementptr inbounds i64, ptr %v1, i64 63
  %v25 = load i64, ptr %v24, align 8
  %v27 = getelementptr inbounds i64, ptr %v1, i64 1
  %v28 = load i64, ptr %v27, align 8
  %v77 = getelementptr inbounds ptr, ptr %v0, i64 70
  %v78 = load ptr, ptr %v77, align 4
  %v79 = getelementptr inbounds i64, ptr %v1, i64 80
  %v80 = load i64, ptr %v79, align 8
  %v87 = getelementptr inbounds ptr, ptr %v0, i64 76
  %v88 = load ptr, ptr %v87, align 4
  %v89 = getelementptr inbounds i64, ptr %v1, i64 86
  %v90 = load i64, ptr %v89, align 8
  %v140 = getelementptr inbounds ptr, ptr %v0, i64 78
  %v141 = load ptr, ptr %v140, align 4
  %v142 = getelementptr inbounds i64, ptr %v1, i64 88
  %v143 = load i64, ptr %v142, align 8
  %v12 = getelementptr inbounds float, ptr %v11, i64 1328
  %v26 = and i64 %v9, %v25
  %v29 = mul i64 %v26, %v28
  %v30 = getelementptr inbounds float, ptr %v23, i64 %v29
  %v81 = and i64 %v9, %v80
  %v82 = mul i64 %v81, %v28
  %v83 = mul i64 %v82, 8
  %v84 = getelementptr inbounds float, ptr %v78, i64 %v83
  %v91 = and i64 %v9, %v90
  %v92 = mul i64 %v91, %v28
  %v93 = getelementptr inbounds float, ptr %v88, i64 %v92
  %v144 = and i64 %v9, %v143
  %v145 = mul i64 %v144, %v28
  %v146 = getelementptr inbounds float, ptr %v141, i64 %v145
  br label %b0
b0:
  %v17 = phi i64 [ %v14, %entry ], [ %v148, %b5 ]
  %v18 = icmp slt i64 %v17, %v16
  br i1 %v18, label %b1, label %b2
b1:
  %v31 = getelementptr inbounds float, ptr %v30, i64 %v17
  %v32 = load float, ptr %v31, align 4
  %v33 = call float @llvm.fabs.f32(float %v32)
  %v34 = fneg float %v33
  %v35 = fcmp olt float %v34, 0xC05A400000000000
  %v36 = select i1 %v35, float 0xC05A400000000000, float %v34
  %v37 = call float @llvm.fmuladd.f32(float %v36, float 0x3FF7154760000000, float 0x4168000000000000)
  %v38 = fsub float %v37, 0x4168000000000000
  %v39 = call float @llvm.fmuladd.f32(float %v38, float 0xBFE62E4000000000, float %v36)
  %v40 = call float @llvm.fmuladd.f32(float %v38, float 0xBEB7F7D1C0000000, float %v39)
  %v41 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v40, float 0x3F81227F40000000)
  %v42 = call float @llvm.fmuladd.f32(float %v41, float %v40, float 0x3FA5556740000000)
  %v43 = call float @llvm.fmuladd.f32(float %v42, float %v40, float 0x3FC5554B00000000)
  %v44 = call float @llvm.fmuladd.f32(float %v43, float %v40, float 0x3FDFFFFFE0000000)
  %v45 = call float @llvm.fmuladd.f32(float %v40, float %v44, float 0x3FF0000000000000)
  %v46 = call float @llvm.fmuladd.f32(float %v40, float %v45, float 0x3FF0000000000000)
  %v47 = bitcast float %v37 to i32
  %v48 = sub i32 %v47, 1262485250
  %v49 = lshr i32 %v48, 1
  %v50 = sub i32 %v48, %v49
  %v51 = shl i32 %v49, 23
  %v52 = bitcast i32 %v51 to float
  %v53 = shl i32 %v50, 23
  %v54 = bitcast i32 %v53 to float
  %v55 = fmul float %v46, %v52
  %v56 = fmul float %v55, %v54
  %v57 = fcmp ogt float %v56, 0x3FDA8279A0000000
  %v58 = call float @llvm.fmuladd.f32(float %v56, float 0x3FE0000000000000, float 0xBFE0000000000000)
  %v59 = select i1 %v57, float %v58, float %v56
  %v60 = select i1 %v57, float 0x3FE62E4000000000, float 0x0000000000000000
  %v61 = select i1 %v57, float 0x3EB7F7D1C0000000, float 0x0000000000000000
  %v62 = fmul float %v59, %v59
  %v63 = call float @llvm.fmuladd.f32(float 0xBFB3838A20000000, float %v62, float 0xBFC0DA7220000000)
  %v64 = call float @llvm.fmuladd.f32(float %v63, float %v62, float 0xBFC546EF00000000)
  %v65 = call float @llvm.fmuladd.f32(float %v64, float %v62, float 0xBFD0002320000000)
  %v66 = call float @llvm.fmuladd.f32(float 0x3FC0574980000000, float %v62, float 0x3FC22D90A0000000)
  %v67 = call float @llvm.fmuladd.f32(float %v66, float %v62, float 0x3FC999FF60000000)
  %v68 = call float @llvm.fmuladd.f32(float %v67, float %v62, float 0x3FD5555540000000)
  %v69 = call float @llvm.fmuladd.f32(float %v59, float %v65, float %v68)
  %v70 = call float @llvm.fmuladd.f32(float %v59, float %v69, float 0xBFE0000000000000)
  %v71 = call float @llvm.fmuladd.f32(float %v62, float %v70, float %v61)
  %v72 = fadd float %v71, %v59
  %v73 = fadd float %v72, %v60
  %v74 = fcmp ogt float %v32, 0x0000000000000000
  %v75 = select i1 %v74, float %v32, float 0x0000000000000000
  %v76 = fadd float %v75, %v73
  %v85 = mul i64 %v17, 8
  %v86 = getelementptr inbounds float, ptr %v84, i64 %v85
  %v94 = getelementptr inbounds float, ptr %v93, i64 %v17
  %v95 = load float, ptr %v94, align 4
  %v98 = insertelement <8 x float> poison, float %v76, i64 0
  %v99 = shufflevector <8 x float> %v98, <8 x float> poison, <8 x i32> zeroinitializer
  %v101 = insertelement <8 x float> poison, float %v95, i64 0
  %v102 = shufflevector <8 x float> %v101, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b3
b3:
  %v19 = phi i64 [ 0, %b1 ], [ %v129, %b4 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v128, %b4 ]
  %v21 = icmp slt i64 %v19, 8
  br i1 %v21, label %b4, label %b5
b4:
  %v96 = getelementptr inbounds float, ptr %v86, i64 %v19
  %v97 = load <8 x float>, ptr %v96, align 4
  %v100 = fmul <8 x float> %v99, %v97
  %v103 = fsub <8 x float> %v100, %v102
  %v104 = fcmp olt <8 x float> %v103, splat (float 0xC05A400000000000)
  %v105 = select <8 x i1> %v104, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v103
  %v106 = fcmp ogt <8 x float> %v105, splat (float 0x4056400000000000)
  %v107 = select <8 x i1> %v106, <8 x float> splat (float 0x4056400000000000), <8 x float> %v105
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v109 = fsub <8 x float> %v108, splat (float 0x4168000000000000)
  %v110 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v109, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v107)
  %v111 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v109, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v110)
  %v112 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v111, <8 x float> splat (float 0x3F81227F40000000))
  %v113 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v112, <8 x float> %v111, <8 x float> splat (float 0x3FA5556740000000))
  %v114 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v113, <8 x float> %v111, <8 x float> splat (float 0x3FC5554B00000000))
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> %v111, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v116 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v111, <8 x float> %v115, <8 x float> splat (float 0x3FF0000000000000))
  %v117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v111, <8 x float> %v116, <8 x float> splat (float 0x3FF0000000000000))
  %v118 = bitcast <8 x float> %v108 to <8 x i32>
  %v119 = sub <8 x i32> %v118, splat (i32 1262485250)
  %v120 = lshr <8 x i32> %v119, splat (i32 1)
  %v121 = sub <8 x i32> %v119, %v120
  %v122 = shl <8 x i32> %v120, splat (i32 23)
  %v123 = bitcast <8 x i32> %v122 to <8 x float>
  %v124 = shl <8 x i32> %v121, splat (i32 23)
  %v125 = bitcast <8 x i32> %v124 to <8 x float>
  %v126 = fmul <8 x float> %v117, %v123
  %v127 = fmul <8 x float> %v126, %v125
  %v128 = fadd <8 x float> %v20, %v127
  %v129 = add nsw i64 %v19, 8
  br label %b3
b5:
  %v130 = shufflevector <8 x float> %v20, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v131 = shufflevector <8 x float> %v20, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v132 = fadd <4 x float> %v130, %v131
  %v133 = shufflevector <4 x float> %v132, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v134 = shufflevector <4 x float> %v132, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v135 = fadd <2 x float> %v133, %v134
  %v136 = extractelement <2 x float> %v135, i64 0
  %v137 = extractelement <2 x float> %v135, i64 1
  %v138 = fadd float %v136, %v137
  %v139 = fadd float %v138, 0x0000000000000000
  %v147 = getelementptr inbounds float, ptr %v146, i64 %v17
  store float %v139, ptr %v147, align 4
  %v148 = add nsw i64 %v17, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_34(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 1
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 2
  %v8 = load i64, ptr %v7, align 8
  %v9 = load i64, ptr %v4, align 8
  %v10 = getelementptr inbounds i64, ptr %v4, i64 3
  %v11 = load i64, ptr %v10, align 8
  %v12 = getelementptr inbounds i64, ptr %v4, i64 4
  %v13 = load i64, ptr %v12, align 8
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 55
  %v17 = load ptr, ptr %v16, align 4
  %v18 = getelementptr inbounds i64, ptr %v1, i64 65
  %v19 = load i64, ptr %v18, align 8
  %v21 = getelementptr inbounds i64, ptr %v1, i64 1
  %v22 = load i64, ptr %v21, align 8
  %v27 = getelementptr inbounds ptr, ptr %v0, i64 51
  %v28 = load ptr, ptr %v27, align 4
  %v29 = getelementptr inbounds i64, ptr %v1, i64 61
  %v30 = load i64, ptr %v29, align 8
  %v80 = getelementptr inbounds ptr, ptr %v0, i64 69
  %v81 = load ptr, ptr %v80, align 4
  %v82 = getelementptr inbounds i64, ptr %v1, i64 79
  %v83 = load i64, ptr %v82, align 8
  %v90 = getelementptr inbounds ptr, ptr %v0, i64 73
  %v91 = load ptr, ptr %v90, align 4
  %v92 = getelementptr inbounds i64, ptr %v1, i64 83
  %v93 = load i64, ptr %v92, align 8
  %v99 = getelementptr inbounds ptr, ptr %v0, i64 77
  %v100 = load ptr, ptr %v99, align 4
  %v101 = getelementptr inbounds i64, ptr %v1, i64 87
  %v102 = load i64, ptr %v101, align 8
  %v109 = getelementptr inbounds ptr, ptr %v0, i64 12
  %v110 = load ptr, ptr %v109, align 4
  %v111 = getelementptr inbounds i64, ptr %v1, i64 22
  %v112 = load i64, ptr %v111, align 8
  %v118 = getelementptr inbounds ptr, ptr %v0, i64 56
  %v119 = load ptr, ptr %v118, align 4
  %v120 = getelementptr inbounds i64, ptr %v1, i64 66
  %v121 = load i64, ptr %v120, align 8
  %v127 = getelementptr inbounds ptr, ptr %v0, i64 53
  %v128 = load ptr, ptr %v127, align 4
  %v129 = getelementptr inbounds i64, ptr %v1, i64 63
  %v130 = load i64, ptr %v129, align 8
  %v180 = getelementptr inbounds ptr, ptr %v0, i64 70
  %v181 = load ptr, ptr %v180, align 4
  %v182 = getelementptr inbounds i64, ptr %v1, i64 80
  %v183 = load i64, ptr %v182, align 8
  %v189 = getelementptr inbounds ptr, ptr %v0, i64 76
  %v190 = load ptr, ptr %v189, align 4
  %v191 = getelementptr inbounds i64, ptr %v1, i64 86
  %v192 = load i64, ptr %v191, align 8
  %v198 = getelementptr inbounds ptr, ptr %v0, i64 78
  %v199 = load ptr, ptr %v198, align 4
  %v200 = getelementptr inbounds i64, ptr %v1, i64 88
  %v201 = load i64, ptr %v200, align 8
  %v208 = getelementptr inbounds ptr, ptr %v0, i64 13
  %v209 = load ptr, ptr %v208, align 4
  %v210 = getelementptr inbounds i64, ptr %v1, i64 23
  %v211 = load i64, ptr %v210, align 8
  %v217 = getelementptr inbounds ptr, ptr %v0, i64 79
  %v218 = load ptr, ptr %v217, align 4
  %v219 = getelementptr inbounds i64, ptr %v1, i64 89
  %v220 = load i64, ptr %v219, align 8
  %v226 = getelementptr inbounds ptr, ptr %v0, i64 80
  %v227 = load ptr, ptr %v226, align 4
  %v228 = getelementptr inbounds i64, ptr %v1, i64 90
  %v229 = load i64, ptr %v228, align 8
  %v20 = and i64 %v9, %v19
  %v23 = mul i64 %v20, %v22
  %v24 = getelementptr inbounds float, ptr %v17, i64 %v23
  %v31 = and i64 %v9, %v30
  %v32 = mul i64 %v31, %v22
  %v33 = getelementptr inbounds float, ptr %v28, i64 %v32
  %v84 = and i64 %v9, %v83
  %v85 = mul i64 %v84, %v22
  %v86 = mul i64 %v85, 8
  %v87 = getelementptr inbounds float, ptr %v81, i64 %v86
  %v94 = and i64 %v9, %v93
  %v95 = mul i64 %v94, %v22
  %v96 = getelementptr inbounds float, ptr %v91, i64 %v95
  %v103 = and i64 %v9, %v102
  %v104 = mul i64 %v103, %v22
  %v105 = getelementptr inbounds float, ptr %v100, i64 %v104
  %v113 = and i64 %v9, %v112
  %v114 = mul i64 %v113, %v22
  %v115 = mul i64 %v114, 8
  %v116 = getelementptr inbounds float, ptr %v110, i64 %v115
  %v122 = and i64 %v9, %v121
  %v123 = mul i64 %v122, %v22
  %v124 = getelementptr inbounds float, ptr %v119, i64 %v123
  %v131 = and i64 %v9, %v130
  %v132 = mul i64 %v131, %v22
  %v133 = getelementptr inbounds float, ptr %v128, i64 %v132
  %v184 = and i64 %v9, %v183
  %v185 = mul i64 %v184, %v22
  %v186 = mul i64 %v185, 8
  %v187 = getelementptr inbounds float, ptr %v181, i64 %v186
  %v193 = and i64 %v9, %v192
  %v194 = mul i64 %v193, %v22
  %v195 = getelementptr inbounds float, ptr %v190, i64 %v194
  %v202 = and i64 %v9, %v201
  %v203 = mul i64 %v202, %v22
  %v204 = getelementptr inbounds float, ptr %v199, i64 %v203
  %v212 = and i64 %v9, %v211
  %v213 = mul i64 %v212, %v22
  %v214 = mul i64 %v213, 8
  %v215 = getelementptr inbounds float, ptr %v209, i64 %v214
  %v221 = and i64 %v9, %v220
  %v222 = mul i64 %v221, %v22
  %v223 = mul i64 %v222, 8
  %v224 = getelementptr inbounds float, ptr %v218, i64 %v223
  %v230 = and i64 %v9, %v229
  %v231 = mul i64 %v230, %v22
  %v232 = mul i64 %v231, 8
  %v233 = getelementptr inbounds float, ptr %v227, i64 %v232
  br label %b0
b0:
  %v14 = phi i64 [ %v11, %entry ], [ %v319, %b1 ]
  %v15 = icmp slt i64 %v14, %v13
  br i1 %v15, label %b1, label %b2
b1:
  %v25 = getelementptr inbounds float, ptr %v24, i64 %v14
  %v26 = load float, ptr %v25, align 4
  %v34 = getelementptr inbounds float, ptr %v33, i64 %v14
  %v35 = load float, ptr %v34, align 4
  %v36 = call float @llvm.fabs.f32(float %v35)
  %v37 = fneg float %v36
  %v38 = fcmp olt float %v37, 0xC05A400000000000
  %v39 = select i1 %v38, float 0xC05A400000000000, float %v37
  %v40 = call float @llvm.fmuladd.f32(float %v39, float 0x3FF7154760000000, float 0x4168000000000000)
  %v41 = fsub float %v40, 0x4168000000000000
  %v42 = call float @llvm.fmuladd.f32(float %v41, float 0xBFE62E4000000000, float %v39)
  %v43 = call float @llvm.fmuladd.f32(float %v41, float 0xBEB7F7D1C0000000, float %v42)
  %v44 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v43, float 0x3F81227F40000000)
  %v45 = call float @llvm.fmuladd.f32(float %v44, float %v43, float 0x3FA5556740000000)
  %v46 = call float @llvm.fmuladd.f32(float %v45, float %v43, float 0x3FC5554B00000000)
  %v47 = call float @llvm.fmuladd.f32(float %v46, float %v43, float 0x3FDFFFFFE0000000)
  %v48 = call float @llvm.fmuladd.f32(float %v43, float %v47, float 0x3FF0000000000000)
  %v49 = call float @llvm.fmuladd.f32(float %v43, float %v48, float 0x3FF0000000000000)
  %v50 = bitcast float %v40 to i32
  %v51 = sub i32 %v50, 1262485250
  %v52 = lshr i32 %v51, 1
  %v53 = sub i32 %v51, %v52
  %v54 = shl i32 %v52, 23
  %v55 = bitcast i32 %v54 to float
  %v56 = shl i32 %v53, 23
  %v57 = bitcast i32 %v56 to float
  %v58 = fmul float %v49, %v55
  %v59 = fmul float %v58, %v57
  %v60 = fcmp ogt float %v59, 0x3FDA8279A0000000
  %v61 = call float @llvm.fmuladd.f32(float %v59, float 0x3FE0000000000000, float 0xBFE0000000000000)
  %v62 = select i1 %v60, float %v61, float %v59
  %v63 = select i1 %v60, float 0x3FE62E4000000000, float 0x0000000000000000
  %v64 = select i1 %v60, float 0x3EB7F7D1C0000000, float 0x0000000000000000
  %v65 = fmul float %v62, %v62
  %v66 = call float @llvm.fmuladd.f32(float 0xBFB3838A20000000, float %v65, float 0xBFC0DA7220000000)
  %v67 = call float @llvm.fmuladd.f32(float %v66, float %v65, float 0xBFC546EF00000000)
  %v68 = call float @llvm.fmuladd.f32(float %v67, float %v65, float 0xBFD0002320000000)
  %v69 = call float @llvm.fmuladd.f32(float 0x3FC0574980000000, float %v65, float 0x3FC22D90A0000000)
  %v70 = call float @llvm.fmuladd.f32(float %v69, float %v65, float 0x3FC999FF60000000)
  %v71 = call float @llvm.fmuladd.f32(float %v70, float %v65, float 0x3FD5555540000000)
  %v72 = call float @llvm.fmuladd.f32(float %v62, float %v68, float %v71)
  %v73 = call float @llvm.fmuladd.f32(float %v62, float %v72, float 0xBFE0000000000000)
  %v74 = call float @llvm.fmuladd.f32(float %v65, float %v73, float %v64)
  %v75 = fadd float %v74, %v62
  %v76 = fadd float %v75, %v63
  %v77 = fcmp ogt float %v35, 0x0000000000000000
  %v78 = select i1 %v77, float %v35, float 0x0000000000000000
  %v79 = fadd float %v78, %v76
  %v88 = mul i64 %v14, 8
  %v89 = getelementptr inbounds float, ptr %v87, i64 %v88
  %v97 = getelementptr inbounds float, ptr %v96, i64 %v14
  %v98 = load float, ptr %v97, align 4
  %v106 = getelementptr inbounds float, ptr %v105, i64 %v14
  %v107 = load float, ptr %v106, align 4
  %v108 = fsub float 0x3FF0000000000000, %v26
  %v117 = getelementptr inbounds float, ptr %v116, i64 %v88
  %v125 = getelementptr inbounds float, ptr %v124, i64 %v14
  %v126 = load float, ptr %v125, align 4
  %v134 = getelementptr inbounds float, ptr %v133, i64 %v14
  %v135 = load float, ptr %v134, align 4
  %v136 = call float @llvm.fabs.f32(float %v135)
  %v137 = fneg float %v136
  %v138 = fcmp olt float %v137, 0xC05A400000000000
  %v139 = select i1 %v138, float 0xC05A400000000000, float %v137
  %v140 = call float @llvm.fmuladd.f32(float %v139, float 0x3FF7154760000000, float 0x4168000000000000)
  %v141 = fsub float %v140, 0x4168000000000000
  %v142 = call float @llvm.fmuladd.f32(float %v141, float 0xBFE62E4000000000, float %v139)
  %v143 = call float @llvm.fmuladd.f32(float %v141, float 0xBEB7F7D1C0000000, float %v142)
  %v144 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v143, float 0x3F81227F40000000)
  %v145 = call float @llvm.fmuladd.f32(float %v144, float %v143, float 0x3FA5556740000000)
  %v146 = call float @llvm.fmuladd.f32(float %v145, float %v143, float 0x3FC5554B00000000)
  %v147 = call float @llvm.fmuladd.f32(float %v146, float %v143, float 0x3FDFFFFFE0000000)
  %v148 = call float @llvm.fmuladd.f32(float %v143, float %v147, float 0x3FF0000000000000)
  %v149 = call float @llvm.fmuladd.f32(float %v143, float %v148, float 0x3FF0000000000000)
  %v150 = bitcast float %v140 to i32
  %v151 = sub i32 %v150, 1262485250
  %v152 = lshr i32 %v151, 1
  %v153 = sub i32 %v151, %v152
  %v154 = shl i32 %v152, 23
  %v155 = bitcast i32 %v154 to float
  %v156 = shl i32 %v153, 23
  %v157 = bitcast i32 %v156 to float
  %v158 = fmul float %v149, %v155
  %v159 = fmul float %v158, %v157
  %v160 = fcmp ogt float %v159, 0x3FDA8279A0000000
  %v161 = call float @llvm.fmuladd.f32(float %v159, float 0x3FE0000000000000, float 0xBFE0000000000000)
  %v162 = select i1 %v160, float %v161, float %v159
  %v163 = select i1 %v160, float 0x3FE62E4000000000, float 0x0000000000000000
  %v164 = select i1 %v160, float 0x3EB7F7D1C0000000, float 0x0000000000000000
  %v165 = fmul float %v162, %v162
  %v166 = call float @llvm.fmuladd.f32(float 0xBFB3838A20000000, float %v165, float 0xBFC0DA7220000000)
  %v167 = call float @llvm.fmuladd.f32(float %v166, float %v165, float 0xBFC546EF00000000)
  %v168 = call float @llvm.fmuladd.f32(float %v167, float %v165, float 0xBFD0002320000000)
  %v169 = call float @llvm.fmuladd.f32(float 0x3FC0574980000000, float %v165, float 0x3FC22D90A0000000)
  %v170 = call float @llvm.fmuladd.f32(float %v169, float %v165, float 0x3FC999FF60000000)
  %v171 = call float @llvm.fmuladd.f32(float %v170, float %v165, float 0x3FD5555540000000)
  %v172 = call float @llvm.fmuladd.f32(float %v162, float %v168, float %v171)
  %v173 = call float @llvm.fmuladd.f32(float %v162, float %v172, float 0xBFE0000000000000)
  %v174 = call float @llvm.fmuladd.f32(float %v165, float %v173, float %v164)
  %v175 = fadd float %v174, %v162
  %v176 = fadd float %v175, %v163
  %v177 = fcmp ogt float %v135, 0x0000000000000000
  %v178 = select i1 %v177, float %v135, float 0x0000000000000000
  %v179 = fadd float %v178, %v176
  %v188 = getelementptr inbounds float, ptr %v187, i64 %v88
  %v196 = getelementptr inbounds float, ptr %v195, i64 %v14
  %v197 = load float, ptr %v196, align 4
  %v205 = getelementptr inbounds float, ptr %v204, i64 %v14
  %v206 = load float, ptr %v205, align 4
  %v207 = fsub float 0x3FF0000000000000, %v126
  %v216 = getelementptr inbounds float, ptr %v215, i64 %v88
  %v225 = getelementptr inbounds float, ptr %v224, i64 %v88
  %v234 = getelementptr inbounds float, ptr %v233, i64 %v88
  %v235 = load <8 x float>, ptr %v89, align 4
  %v236 = insertelement <8 x float> poison, float %v79, i64 0
  %v237 = shufflevector <8 x float> %v236, <8 x float> poison, <8 x i32> zeroinitializer
  %v238 = fmul <8 x float> %v237, %v235
  %v239 = insertelement <8 x float> poison, float %v98, i64 0
  %v240 = shufflevector <8 x float> %v239, <8 x float> poison, <8 x i32> zeroinitializer
  %v241 = fsub <8 x float> %v238, %v240
  %v242 = fcmp olt <8 x float> %v241, splat (float 0xC05A400000000000)
  %v243 = select <8 x i1> %v242, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v241
  %v244 = fcmp ogt <8 x float> %v243, splat (float 0x4056400000000000)
  %v245 = select <8 x i1> %v244, <8 x float> splat (float 0x4056400000000000), <8 x float> %v243
  %v246 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v245, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v247 = fsub <8 x float> %v246, splat (float 0x4168000000000000)
  %v248 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v247, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v245)
  %v249 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v247, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v248)
  %v250 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v249, <8 x float> splat (float 0x3F81227F40000000))
  %v251 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v250, <8 x float> %v249, <8 x float> splat (float 0x3FA5556740000000))
  %v252 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v251, <8 x float> %v249, <8 x float> splat (float 0x3FC5554B00000000))
  %v253 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v252, <8 x float> %v249, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v254 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v249, <8 x float> %v253, <8 x float> splat (float 0x3FF0000000000000))
  %v255 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v249, <8 x float> %v254, <8 x float> splat (float 0x3FF0000000000000))
  %v256 = bitcast <8 x float> %v246 to <8 x i32>
  %v257 = sub <8 x i32> %v256, splat (i32 1262485250)
  %v258 = lshr <8 x i32> %v257, splat (i32 1)
  %v259 = sub <8 x i32> %v257, %v258
  %v260 = shl <8 x i32> %v258, splat (i32 23)
  %v261 = bitcast <8 x i32> %v260 to <8 x float>
  %v262 = shl <8 x i32> %v259, splat (i32 23)
  %v263 = bitcast <8 x i32> %v262 to <8 x float>
  %v264 = fmul <8 x float> %v255, %v261
  %v265 = fmul <8 x float> %v264, %v263
  %v266 = insertelement <8 x float> poison, float %v107, i64 0
  %v267 = shufflevector <8 x float> %v266, <8 x float> poison, <8 x i32> zeroinitializer
  %v268 = fdiv <8 x float> %v265, %v267
  %v269 = insertelement <8 x float> poison, float %v26, i64 0
  %v270 = shufflevector <8 x float> %v269, <8 x float> poison, <8 x i32> zeroinitializer
  %v271 = fmul <8 x float> %v270, %v268
  %v272 = load <8 x float>, ptr %v117, align 4
  %v273 = insertelement <8 x float> poison, float %v108, i64 0
  %v274 = shufflevector <8 x float> %v273, <8 x float> poison, <8 x i32> zeroinitializer
  %v275 = fmul <8 x float> %v274, %v272
  %v276 = fadd <8 x float> %v271, %v275
  %v277 = load <8 x float>, ptr %v188, align 4
  %v278 = insertelement <8 x float> poison, float %v179, i64 0
  %v279 = shufflevector <8 x float> %v278, <8 x float> poison, <8 x i32> zeroinitializer
  %v280 = fmul <8 x float> %v279, %v277
  %v281 = insertelement <8 x float> poison, float %v197, i64 0
  %v282 = shufflevector <8 x float> %v281, <8 x float> poison, <8 x i32> zeroinitializer
  %v283 = fsub <8 x float> %v280, %v282
  %v284 = fcmp olt <8 x float> %v283, splat (float 0xC05A400000000000)
  %v285 = select <8 x i1> %v284, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v283
  %v286 = fcmp ogt <8 x float> %v285, splat (float 0x4056400000000000)
  %v287 = select <8 x i1> %v286, <8 x float> splat (float 0x4056400000000000), <8 x float> %v285
  %v288 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v287, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v289 = fsub <8 x float> %v288, splat (float 0x4168000000000000)
  %v290 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v289, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v287)
  %v291 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v289, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v290)
  %v292 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v291, <8 x float> splat (float 0x3F81227F40000000))
  %v293 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v292, <8 x float> %v291, <8 x float> splat (float 0x3FA5556740000000))
  %v294 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v293, <8 x float> %v291, <8 x float> splat (float 0x3FC5554B00000000))
  %v295 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v294, <8 x float> %v291, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v296 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v291, <8 x float> %v295, <8 x float> splat (float 0x3FF0000000000000))
  %v297 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v291, <8 x float> %v296, <8 x float> splat (float 0x3FF0000000000000))
  %v298 = bitcast <8 x float> %v288 to <8 x i32>
  %v299 = sub <8 x i32> %v298, splat (i32 1262485250)
  %v300 = lshr <8 x i32> %v299, splat (i32 1)
  %v301 = sub <8 x i32> %v299, %v300
  %v302 = shl <8 x i32> %v300, splat (i32 23)
  %v303 = bitcast <8 x i32> %v302 to <8 x float>
  %v304 = shl <8 x i32> %v301, splat (i32 23)
  %v305 = bitcast <8 x i32> %v304 to <8 x float>
  %v306 = fmul <8 x float> %v297, %v303
  %v307 = fmul <8 x float> %v306, %v305
  %v308 = insertelement <8 x float> poison, float %v206, i64 0
  %v309 = shufflevector <8 x float> %v308, <8 x float> poison, <8 x i32> zeroinitializer
  %v310 = fdiv <8 x float> %v307, %v309
  %v311 = insertelement <8 x float> poison, float %v126, i64 0
  %v312 = shufflevector <8 x float> %v311, <8 x float> poison, <8 x i32> zeroinitializer
  %v313 = fmul <8 x float> %v312, %v310
  %v314 = load <8 x float>, ptr %v216, align 4
  %v315 = insertelement <8 x float> poison, float %v207, i64 0
  %v316 = shufflevector <8 x float> %v315, <8 x float> poison, <8 x i32> zeroinitializer
  %v317 = fmul <8 x float> %v316, %v314
  %v318 = fadd <8 x float> %v313, %v317
  store <8 x float> %v276, ptr %v225, align 4
  store <8 x float> %v318, ptr %v234, align 4
  %v319 = add nsw i64 %v14, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_35(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 1
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 2
  %v8 = load i64, ptr %v7, align 8
  %v9 = load i64, ptr %v4, align 8
  %v10 = getelementptr inbounds i64, ptr %v4, i64 3
  %v11 = load i64, ptr %v10, align 8
  %v12 = getelementptr inbounds i64, ptr %v4, i64 4
  %v13 = load i64, ptr %v12, align 8
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 39
  %v17 = load ptr, ptr %v16, align 4
  %v18 = getelementptr inbounds ptr, ptr %v0, i64 63
  %v19 = load ptr, ptr %v18, align 4
  %v22 = getelementptr inbounds ptr, ptr %v0, i64 67
  %v23 = load ptr, ptr %v22, align 4
  %v25 = getelementptr inbounds ptr, ptr %v0, i64 81
  %v26 = load ptr, ptr %v25, align 4
  %v27 = getelementptr inbounds i64, ptr %v1, i64 91
  %v28 = load i64, ptr %v27, align 8
  %v30 = getelementptr inbounds i64, ptr %v1, i64 1
  %v31 = load i64, ptr %v30, align 8
  %v37 = getelementptr inbounds ptr, ptr %v0, i64 82
  %v38 = load ptr, ptr %v37, align 4
  %v39 = getelementptr inbounds i64, ptr %v1, i64 92
  %v40 = load i64, ptr %v39, align 8
  %v29 = and i64 %v9, %v28
  %v32 = mul i64 %v29, %v31
  %v33 = mul i64 %v32, 64
  %v34 = getelementptr inbounds float, ptr %v26, i64 %v33
  %v41 = and i64 %v9, %v40
  %v42 = mul i64 %v41, %v31
  %v43 = mul i64 %v42, 64
  %v44 = getelementptr inbounds float, ptr %v38, i64 %v43
  br label %b0
b0:
  %v14 = phi i64 [ %v11, %entry ], [ %v64, %b5 ]
  %v15 = icmp slt i64 %v14, %v13
  br i1 %v15, label %b1, label %b2
b1:
  %v20 = mul i64 %v14, 8
  %v21 = getelementptr inbounds float, ptr %v19, i64 %v20
  %v24 = getelementptr inbounds float, ptr %v23, i64 %v20
  %v35 = mul i64 %v14, 64
  %v36 = getelementptr inbounds float, ptr %v34, i64 %v35
  %v45 = getelementptr inbounds float, ptr %v44, i64 %v35
  br label %b3
b3:
  %v46 = phi i64 [ 0, %b1 ], [ %v63, %b4 ]
  %v47 = icmp slt i64 %v46, 64
  br i1 %v47, label %b4, label %b5
b4:
  %v48 = getelementptr inbounds float, ptr %v17, i64 %v46
  %v49 = load <8 x float>, ptr %v48, align 4
  %v50 = fcmp ogt <8 x float> %v49, splat (float 0x0000000000000000)
  %v51 = select <8 x i1> %v50, <8 x float> %v49, <8 x float> splat (float 0x0000000000000000)
  %v52 = fcmp ogt <8 x float> %v51, splat (float 0x401C000000000000)
  %v53 = select <8 x i1> %v52, <8 x float> splat (float 0x401C000000000000), <8 x float> %v51
  %v54 = fptosi <8 x float> %v53 to <8 x i64>
  %v55 = mul <8 x i64> %v54, splat (i64 1)
  %v56 = add <8 x i64> %v55, <i64 0, i64 0, i64 0, i64 0, i64 0, i64 0, i64 0, i64 0>
  %v57 = getelementptr float, ptr %v21, <8 x i64> %v56
  %v58 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v57, <8 x i1> splat (i1 1), <8 x float> zeroinitializer)
  %v59 = getelementptr float, ptr %v24, <8 x i64> %v56
  %v60 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v59, <8 x i1> splat (i1 1), <8 x float> zeroinitializer)
  %v61 = getelementptr inbounds float, ptr %v36, i64 %v46
  store <8 x float> %v58, ptr %v61, align 4
  %v62 = getelementptr inbounds float, ptr %v45, i64 %v46
  store <8 x float> %v60, ptr %v62, align 4
  %v63 = add nsw i64 %v46, 8
  br label %b3
b5:
  %v64 = add nsw i64 %v14, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_36(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 1
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 2
  %v8 = load i64, ptr %v7, align 8
  %v9 = load i64, ptr %v4, align 8
  %v10 = getelementptr inbounds ptr, ptr %v0, i64 108
  %v11 = load ptr, ptr %v10, align 4
  %v13 = getelementptr inbounds i64, ptr %v4, i64 3
  %v14 = load i64, ptr %v13, align 8
  %v15 = getelementptr inbounds i64, ptr %v4, i64 4
  %v16 = load i64, ptr %v15, align 8
  %v24 = getelementptr inbounds ptr, ptr %v0, i64 81
  %v25 = load ptr, ptr %v24, align 4
  %v26 = getelementptr inbounds i64, ptr %v1, i64 91
  %v27 = load i64, ptr %v26, align 8
  %v29 = getelementptr inbounds i64, ptr %v1, i64 1
  %v30 = load i64, ptr %v29, align 8
  %v36 = getelementptr inbounds ptr, ptr %v0, i64 79
  %v37 = load ptr, ptr %v36, align 4
  %v38 = getelementptr inbounds i64, ptr %v1, i64 89
  %v39 = load i64, ptr %v38, align 8
  %v64 = getelementptr inbounds ptr, ptr %v0, i64 63
  %v65 = load ptr, ptr %v64, align 4
  %v12 = getelementptr inbounds float, ptr %v11, i64 1328
  %v28 = and i64 %v9, %v27
  %v31 = mul i64 %v28, %v30
  %v32 = mul i64 %v31, 64
  %v33 = getelementptr inbounds float, ptr %v25, i64 %v32
  %v40 = and i64 %v9, %v39
  %v41 = mul i64 %v40, %v30
  %v42 = mul i64 %v41, 8
  %v43 = getelementptr inbounds float, ptr %v37, i64 %v42
  br label %b0
b0:
  %v17 = phi i64 [ %v14, %entry ], [ %v69, %b5 ]
  %v18 = icmp slt i64 %v17, %v16
  br i1 %v18, label %b1, label %b2
b1:
  %v34 = mul i64 %v17, 64
  %v35 = getelementptr inbounds float, ptr %v33, i64 %v34
  %v44 = mul i64 %v17, 8
  %v45 = getelementptr inbounds float, ptr %v43, i64 %v44
  %v66 = getelementptr inbounds float, ptr %v65, i64 %v44
  br label %b3
b3:
  %v19 = phi i64 [ 0, %b1 ], [ %v68, %b8 ]
  %v20 = icmp slt i64 %v19, 8
  br i1 %v20, label %b4, label %b5
b4:
  %v46 = mul i64 %v19, 8
  br label %b6
b6:
  %v21 = phi i64 [ 0, %b4 ], [ %v53, %b7 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v52, %b7 ]
  %v23 = icmp slt i64 %v21, 8
  br i1 %v23, label %b7, label %b8
b7:
  %v47 = add i64 %v46, %v21
  %v48 = getelementptr inbounds float, ptr %v35, i64 %v47
  %v49 = load <8 x float>, ptr %v48, align 4
  %v50 = getelementptr inbounds float, ptr %v45, i64 %v21
  %v51 = load <8 x float>, ptr %v50, align 4
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v49, <8 x float> %v51, <8 x float> %v22)
  %v53 = add nsw i64 %v21, 8
  br label %b6
b8:
  %v54 = shufflevector <8 x float> %v22, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v55 = shufflevector <8 x float> %v22, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v56 = fadd <4 x float> %v54, %v55
  %v57 = shufflevector <4 x float> %v56, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v58 = shufflevector <4 x float> %v56, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v59 = fadd <2 x float> %v57, %v58
  %v60 = extractelement <2 x float> %v59, i64 0
  %v61 = extractelement <2 x float> %v59, i64 1
  %v62 = fadd float %v60, %v61
  %v63 = fadd float %v62, 0x0000000000000000
  %v67 = getelementptr inbounds float, ptr %v66, i64 %v19
  store float %v63, ptr %v67, align 4
  %v68 = add nsw i64 %v19, 1
  br label %b3
b5:
  %v69 = add nsw i64 %v17, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_37(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 1
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 2
  %v8 = load i64, ptr %v7, align 8
  %v9 = load i64, ptr %v4, align 8
  %v10 = getelementptr inbounds ptr, ptr %v0, i64 108
  %v11 = load ptr, ptr %v10, align 4
  %v13 = getelementptr inbounds i64, ptr %v4, i64 3
  %v14 = load i64, ptr %v13, align 8
  %v15 = getelementptr inbounds i64, ptr %v4, i64 4
  %v16 = load i64, ptr %v15, align 8
  %v24 = getelementptr inbounds ptr, ptr %v0, i64 82
  %v25 = load ptr, ptr %v24, align 4
  %v26 = getelementptr inbounds i64, ptr %v1, i64 92
  %v27 = load i64, ptr %v26, align 8
  %v29 = getelementptr inbounds i64, ptr %v1, i64 1
  %v30 = load i64, ptr %v29, align 8
  %v36 = getelementptr inbounds ptr, ptr %v0, i64 80
  %v37 = load ptr, ptr %v36, align 4
  %v38 = getelementptr inbounds i64, ptr %v1, i64 90
  %v39 = load i64, ptr %v38, align 8
  %v64 = getelementptr inbounds ptr, ptr %v0, i64 67
  %v65 = load ptr, ptr %v64, align 4
  %v12 = getelementptr inbounds float, ptr %v11, i64 1328
  %v28 = and i64 %v9, %v27
  %v31 = mul i64 %v28, %v30
  %v32 = mul i64 %v31, 64
  %v33 = getelementptr inbounds float, ptr %v25, i64 %v32
  %v40 = and i64 %v9, %v39
  %v41 = mul i64 %v40, %v30
  %v42 = mul i64 %v41, 8
  %v43 = getelementptr inbounds float, ptr %v37, i64 %v42
  br label %b0
b0:
  %v17 = phi i64 [ %v14, %entry ], [ %v69, %b5 ]
  %v18 = icmp slt i64 %v17, %v16
  br i1 %v18, label %b1, label %b2
b1:
  %v34 = mul i64 %v17, 64
  %v35 = getelementptr inbounds float, ptr %v33, i64 %v34
  %v44 = mul i64 %v17, 8
  %v45 = getelementptr inbounds float, ptr %v43, i64 %v44
  %v66 = getelementptr inbounds float, ptr %v65, i64 %v44
  br label %b3
b3:
  %v19 = phi i64 [ 0, %b1 ], [ %v68, %b8 ]
  %v20 = icmp slt i64 %v19, 8
  br i1 %v20, label %b4, label %b5
b4:
  %v46 = mul i64 %v19, 8
  br label %b6
b6:
  %v21 = phi i64 [ 0, %b4 ], [ %v53, %b7 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v52, %b7 ]
  %v23 = icmp slt i64 %v21, 8
  br i1 %v23, label %b7, label %b8
b7:
  %v47 = add i64 %v46, %v21
  %v48 = getelementptr inbounds float, ptr %v35, i64 %v47
  %v49 = load <8 x float>, ptr %v48, align 4
  %v50 = getelementptr inbounds float, ptr %v45, i64 %v21
  %v51 = load <8 x float>, ptr %v50, align 4
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v49, <8 x float> %v51, <8 x float> %v22)
  %v53 = add nsw i64 %v21, 8
  br label %b6
b8:
  %v54 = shufflevector <8 x float> %v22, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v55 = shufflevector <8 x float> %v22, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v56 = fadd <4 x float> %v54, %v55
  %v57 = shufflevector <4 x float> %v56, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v58 = shufflevector <4 x float> %v56, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v59 = fadd <2 x float> %v57, %v58
  %v60 = extractelement <2 x float> %v59, i64 0
  %v61 = extractelement <2 x float> %v59, i64 1
  %v62 = fadd float %v60, %v61
  %v63 = fadd float %v62, 0x0000000000000000
  %v67 = getelementptr inbounds float, ptr %v66, i64 %v19
  store float %v63, ptr %v67, align 4
  %v68 = add nsw i64 %v19, 1
  br label %b3
b5:
  %v69 = add nsw i64 %v17, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_38(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 1
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 2
  %v8 = load i64, ptr %v7, align 8
  %v9 = load i64, ptr %v4, align 8
  %v10 = getelementptr inbounds i64, ptr %v4, i64 3
  %v11 = load i64, ptr %v10, align 8
  %v12 = getelementptr inbounds i64, ptr %v4, i64 4
  %v13 = load i64, ptr %v12, align 8
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 63
  %v17 = load ptr, ptr %v16, align 4
  %v20 = getelementptr inbounds ptr, ptr %v0, i64 67
  %v21 = load ptr, ptr %v20, align 4
  %v23 = getelementptr inbounds ptr, ptr %v0, i64 83
  %v24 = load ptr, ptr %v23, align 4
  %v25 = getelementptr inbounds i64, ptr %v1, i64 93
  %v26 = load i64, ptr %v25, align 8
  %v28 = getelementptr inbounds i64, ptr %v1, i64 1
  %v29 = load i64, ptr %v28, align 8
  %v34 = getelementptr inbounds ptr, ptr %v0, i64 84
  %v35 = load ptr, ptr %v34, align 4
  %v36 = getelementptr inbounds i64, ptr %v1, i64 94
  %v37 = load i64, ptr %v36, align 8
  %v27 = and i64 %v9, %v26
  %v30 = mul i64 %v27, %v29
  %v31 = mul i64 %v30, 8
  %v32 = getelementptr inbounds float, ptr %v24, i64 %v31
  %v38 = and i64 %v9, %v37
  %v39 = mul i64 %v38, %v29
  %v40 = mul i64 %v39, 8
  %v41 = getelementptr inbounds float, ptr %v35, i64 %v40
  %v44 = insertelement <8 x float> poison, float 0x3C9CD2B2A0000000, i64 0
  %v45 = shufflevector <8 x float> %v44, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v14 = phi i64 [ %v11, %entry ], [ %v49, %b1 ]
  %v15 = icmp slt i64 %v14, %v13
  br i1 %v15, label %b1, label %b2
b1:
  %v18 = mul i64 %v14, 8
  %v19 = getelementptr inbounds float, ptr %v17, i64 %v18
  %v22 = getelementptr inbounds float, ptr %v21, i64 %v18
  %v33 = getelementptr inbounds float, ptr %v32, i64 %v18
  %v42 = getelementptr inbounds float, ptr %v41, i64 %v18
  %v43 = load <8 x float>, ptr %v19, align 4
  %v46 = fadd <8 x float> %v43, %v45
  %v47 = load <8 x float>, ptr %v22, align 4
  %v48 = fadd <8 x float> %v47, %v45
  store <8 x float> %v46, ptr %v33, align 4
  store <8 x float> %v48, ptr %v42, align 4
  %v49 = add nsw i64 %v14, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_39(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 1
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 2
  %v8 = load i64, ptr %v7, align 8
  %v9 = load i64, ptr %v4, align 8
  %v10 = getelementptr inbounds ptr, ptr %v0, i64 108
  %v11 = load ptr, ptr %v10, align 4
  %v13 = getelementptr inbounds i64, ptr %v4, i64 3
  %v14 = load i64, ptr %v13, align 8
  %v15 = getelementptr inbounds i64, ptr %v4, i64 4
  %v16 = load i64, ptr %v15, align 8
  %v22 = getelementptr inbounds ptr, ptr %v0, i64 83
  %v23 = load ptr, ptr %v22, align 4
  %v24 = getelementptr inbounds i64, ptr %v1, i64 93
  %v25 = load i64, ptr %v24, align 8
  %v27 = getelementptr inbounds i64, ptr %v1, i64 1
  %v28 = load i64, ptr %v27, align 8
  %v34 = getelementptr inbounds ptr, ptr %v0, i64 52
  %v35 = load ptr, ptr %v34, align 4
  %v36 = getelementptr inbounds i64, ptr %v1, i64 62
  %v37 = load i64, ptr %v36, align 8
  %v136 = getelementptr inbounds ptr, ptr %v0, i64 85
  %v137 = load ptr, ptr %v136, align 4
  %v138 = getelementptr inbounds i64, ptr %v1, i64 95
  %v139 = load i64, ptr %v138, align 8
  %v12 = getelementptr inbounds float, ptr %v11, i64 1328
  %v26 = and i64 %v9, %v25
  %v29 = mul i64 %v26, %v28
  %v30 = mul i64 %v29, 8
  %v31 = getelementptr inbounds float, ptr %v23, i64 %v30
  %v38 = and i64 %v9, %v37
  %v39 = mul i64 %v38, %v28
  %v40 = getelementptr inbounds float, ptr %v35, i64 %v39
  %v140 = and i64 %v9, %v139
  %v141 = mul i64 %v140, %v28
  %v142 = getelementptr inbounds float, ptr %v137, i64 %v141
  br label %b0
b0:
  %v17 = phi i64 [ %v14, %entry ], [ %v144, %b5 ]
  %v18 = icmp slt i64 %v17, %v16
  br i1 %v18, label %b1, label %b2
b1:
  %v32 = mul i64 %v17, 8
  %v33 = getelementptr inbounds float, ptr %v31, i64 %v32
  %v41 = getelementptr inbounds float, ptr %v40, i64 %v17
  %v42 = load float, ptr %v41, align 4
  %v43 = call float @llvm.fabs.f32(float %v42)
  %v44 = fneg float %v43
  %v45 = fcmp olt float %v44, 0xC05A400000000000
  %v46 = select i1 %v45, float 0xC05A400000000000, float %v44
  %v47 = call float @llvm.fmuladd.f32(float %v46, float 0x3FF7154760000000, float 0x4168000000000000)
  %v48 = fsub float %v47, 0x4168000000000000
  %v49 = call float @llvm.fmuladd.f32(float %v48, float 0xBFE62E4000000000, float %v46)
  %v50 = call float @llvm.fmuladd.f32(float %v48, float 0xBEB7F7D1C0000000, float %v49)
  %v51 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v50, float 0x3F81227F40000000)
  %v52 = call float @llvm.fmuladd.f32(float %v51, float %v50, float 0x3FA5556740000000)
  %v53 = call float @llvm.fmuladd.f32(float %v52, float %v50, float 0x3FC5554B00000000)
  %v54 = call float @llvm.fmuladd.f32(float %v53, float %v50, float 0x3FDFFFFFE0000000)
  %v55 = call float @llvm.fmuladd.f32(float %v50, float %v54, float 0x3FF0000000000000)
  %v56 = call float @llvm.fmuladd.f32(float %v50, float %v55, float 0x3FF0000000000000)
  %v57 = bitcast float %v47 to i32
  %v58 = sub i32 %v57, 1262485250
  %v59 = lshr i32 %v58, 1
  %v60 = sub i32 %v58, %v59
  %v61 = shl i32 %v59, 23
  %v62 = bitcast i32 %v61 to float
  %v63 = shl i32 %v60, 23
  %v64 = bitcast i32 %v63 to float
  %v65 = fmul float %v56, %v62
  %v66 = fmul float %v65, %v64
  %v67 = fcmp ogt float %v66, 0x3FDA8279A0000000
  %v68 = call float @llvm.fmuladd.f32(float %v66, float 0x3FE0000000000000, float 0xBFE0000000000000)
  %v69 = select i1 %v67, float %v68, float %v66
  %v70 = select i1 %v67, float 0x3FE62E4000000000, float 0x0000000000000000
  %v71 = select i1 %v67, float 0x3EB7F7D1C0000000, float 0x0000000000000000
  %v72 = fmul float %v69, %v69
  %v73 = call float @llvm.fmuladd.f32(float 0xBFB3838A20000000, float %v72, float 0xBFC0DA7220000000)
  %v74 = call float @llvm.fmuladd.f32(float %v73, float %v72, float 0xBFC546EF00000000)
  %v75 = call float @llvm.fmuladd.f32(float %v74, float %v72, float 0xBFD0002320000000)
  %v76 = call float @llvm.fmuladd.f32(float 0x3FC0574980000000, float %v72, float 0x3FC22D90A0000000)
  %v77 = call float @llvm.fmuladd.f32(float %v76, float %v72, float 0x3FC999FF60000000)
  %v78 = call float @llvm.fmuladd.f32(float %v77, float %v72, float 0x3FD5555540000000)
  %v79 = call float @llvm.fmuladd.f32(float %v69, float %v75, float %v78)
  %v80 = call float @llvm.fmuladd.f32(float %v69, float %v79, float 0xBFE0000000000000)
  %v81 = call float @llvm.fmuladd.f32(float %v72, float %v80, float %v71)
  %v82 = fadd float %v81, %v69
  %v83 = fadd float %v82, %v70
  %v84 = fcmp ogt float %v42, 0x0000000000000000
  %v85 = select i1 %v84, float %v42, float 0x0000000000000000
  %v86 = fadd float %v85, %v83
  %v87 = fadd float 0x3FF0000000000000, %v86
  %v90 = insertelement <8 x float> poison, float %v87, i64 0
  %v91 = shufflevector <8 x float> %v90, <8 x float> poison, <8 x i32> zeroinitializer
  %v93 = extractelement <8 x float> %v91, i64 0
  %v96 = extractelement <8 x float> %v91, i64 1
  %v99 = extractelement <8 x float> %v91, i64 2
  %v102 = extractelement <8 x float> %v91, i64 3
  %v105 = extractelement <8 x float> %v91, i64 4
  %v108 = extractelement <8 x float> %v91, i64 5
  %v111 = extractelement <8 x float> %v91, i64 6
  %v114 = extractelement <8 x float> %v91, i64 7
  br label %b3
b3:
  %v19 = phi i64 [ 0, %b1 ], [ %v125, %b4 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v124, %b4 ]
  %v21 = icmp slt i64 %v19, 8
  br i1 %v21, label %b4, label %b5
b4:
  %v88 = getelementptr inbounds float, ptr %v33, i64 %v19
  %v89 = load <8 x float>, ptr %v88, align 4
  %v92 = extractelement <8 x float> %v89, i64 0
  %v94 = call float @powf(float %v92, float %v93)
  %v95 = extractelement <8 x float> %v89, i64 1
  %v97 = call float @powf(float %v95, float %v96)
  %v98 = extractelement <8 x float> %v89, i64 2
  %v100 = call float @powf(float %v98, float %v99)
  %v101 = extractelement <8 x float> %v89, i64 3
  %v103 = call float @powf(float %v101, float %v102)
  %v104 = extractelement <8 x float> %v89, i64 4
  %v106 = call float @powf(float %v104, float %v105)
  %v107 = extractelement <8 x float> %v89, i64 5
  %v109 = call float @powf(float %v107, float %v108)
  %v110 = extractelement <8 x float> %v89, i64 6
  %v112 = call float @powf(float %v110, float %v111)
  %v113 = extractelement <8 x float> %v89, i64 7
  %v115 = call float @powf(float %v113, float %v114)
  %v116 = insertelement <8 x float> poison, float %v94, i64 0
  %v117 = insertelement <8 x float> %v116, float %v97, i64 1
  %v118 = insertelement <8 x float> %v117, float %v100, i64 2
  %v119 = insertelement <8 x float> %v118, float %v103, i64 3
  %v120 = insertelement <8 x float> %v119, float %v106, i64 4
  %v121 = insertelement <8 x float> %v120, float %v109, i64 5
  %v122 = insertelement <8 x float> %v121, float %v112, i64 6
  %v123 = insertelement <8 x float> %v122, float %v115, i64 7
  %v124 = fadd <8 x float> %v20, %v123
  %v125 = add nsw i64 %v19, 8
  br label %b3
b5:
  %v126 = shufflevector <8 x float> %v20, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v127 = shufflevector <8 x float> %v20, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v128 = fadd <4 x float> %v126, %v127
  %v129 = shufflevector <4 x float> %v128, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v130 = shufflevector <4 x float> %v128, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v131 = fadd <2 x float> %v129, %v130
  %v132 = extractelement <2 x float> %v131, i64 0
  %v133 = extractelement <2 x float> %v131, i64 1
  %v134 = fadd float %v132, %v133
  %v135 = fadd float %v134, 0x0000000000000000
  %v143 = getelementptr inbounds float, ptr %v142, i64 %v17
  store float %v135, ptr %v143, align 4
  %v144 = add nsw i64 %v17, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_40(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 1
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 2
  %v8 = load i64, ptr %v7, align 8
  %v9 = load i64, ptr %v4, align 8
  %v10 = getelementptr inbounds ptr, ptr %v0, i64 108
  %v11 = load ptr, ptr %v10, align 4
  %v13 = getelementptr inbounds i64, ptr %v4, i64 3
  %v14 = load i64, ptr %v13, align 8
  %v15 = getelementptr inbounds i64, ptr %v4, i64 4
  %v16 = load i64, ptr %v15, align 8
  %v22 = getelementptr inbounds ptr, ptr %v0, i64 84
  %v23 = load ptr, ptr %v22, align 4
  %v24 = getelementptr inbounds i64, ptr %v1, i64 94
  %v25 = load i64, ptr %v24, align 8
  %v27 = getelementptr inbounds i64, ptr %v1, i64 1
  %v28 = load i64, ptr %v27, align 8
  %v34 = getelementptr inbounds ptr, ptr %v0, i64 54
  %v35 = load ptr, ptr %v34, align 4
  %v36 = getelementptr inbounds i64, ptr %v1, i64 64
  %v37 = load i64, ptr %v36, align 8
  %v136 = getelementptr inbounds ptr, ptr %v0, i64 86
  %v137 = load ptr, ptr %v136, align 4
  %v138 = getelementptr inbounds i64, ptr %v1, i64 96
  %v139 = load i64, ptr %v138, align 8
  %v12 = getelementptr inbounds float, ptr %v11, i64 1328
  %v26 = and i64 %v9, %v25
  %v29 = mul i64 %v26, %v28
  %v30 = mul i64 %v29, 8
  %v31 = getelementptr inbounds float, ptr %v23, i64 %v30
  %v38 = and i64 %v9, %v37
  %v39 = mul i64 %v38, %v28
  %v40 = getelementptr inbounds float, ptr %v35, i64 %v39
  %v140 = and i64 %v9, %v139
  %v141 = mul i64 %v140, %v28
  %v142 = getelementptr inbounds float, ptr %v137, i64 %v141
  br label %b0
b0:
  %v17 = phi i64 [ %v14, %entry ], [ %v144, %b5 ]
  %v18 = icmp slt i64 %v17, %v16
  br i1 %v18, label %b1, label %b2
b1:
  %v32 = mul i64 %v17, 8
  %v33 = getelementptr inbounds float, ptr %v31, i64 %v32
  %v41 = getelementptr inbounds float, ptr %v40, i64 %v17
  %v42 = load float, ptr %v41, align 4
  %v43 = call float @llvm.fabs.f32(float %v42)
  %v44 = fneg float %v43
  %v45 = fcmp olt float %v44, 0xC05A400000000000
  %v46 = select i1 %v45, float 0xC05A400000000000, float %v44
  %v47 = call float @llvm.fmuladd.f32(float %v46, float 0x3FF7154760000000, float 0x4168000000000000)
  %v48 = fsub float %v47, 0x4168000000000000
  %v49 = call float @llvm.fmuladd.f32(float %v48, float 0xBFE62E4000000000, float %v46)
  %v50 = call float @llvm.fmuladd.f32(float %v48, float 0xBEB7F7D1C0000000, float %v49)
  %v51 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v50, float 0x3F81227F40000000)
  %v52 = call float @llvm.fmuladd.f32(float %v51, float %v50, float 0x3FA5556740000000)
  %v53 = call float @llvm.fmuladd.f32(float %v52, float %v50, float 0x3FC5554B00000000)
  %v54 = call float @llvm.fmuladd.f32(float %v53, float %v50, float 0x3FDFFFFFE0000000)
  %v55 = call float @llvm.fmuladd.f32(float %v50, float %v54, float 0x3FF0000000000000)
  %v56 = call float @llvm.fmuladd.f32(float %v50, float %v55, float 0x3FF0000000000000)
  %v57 = bitcast float %v47 to i32
  %v58 = sub i32 %v57, 1262485250
  %v59 = lshr i32 %v58, 1
  %v60 = sub i32 %v58, %v59
  %v61 = shl i32 %v59, 23
  %v62 = bitcast i32 %v61 to float
  %v63 = shl i32 %v60, 23
  %v64 = bitcast i32 %v63 to float
  %v65 = fmul float %v56, %v62
  %v66 = fmul float %v65, %v64
  %v67 = fcmp ogt float %v66, 0x3FDA8279A0000000
  %v68 = call float @llvm.fmuladd.f32(float %v66, float 0x3FE0000000000000, float 0xBFE0000000000000)
  %v69 = select i1 %v67, float %v68, float %v66
  %v70 = select i1 %v67, float 0x3FE62E4000000000, float 0x0000000000000000
  %v71 = select i1 %v67, float 0x3EB7F7D1C0000000, float 0x0000000000000000
  %v72 = fmul float %v69, %v69
  %v73 = call float @llvm.fmuladd.f32(float 0xBFB3838A20000000, float %v72, float 0xBFC0DA7220000000)
  %v74 = call float @llvm.fmuladd.f32(float %v73, float %v72, float 0xBFC546EF00000000)
  %v75 = call float @llvm.fmuladd.f32(float %v74, float %v72, float 0xBFD0002320000000)
  %v76 = call float @llvm.fmuladd.f32(float 0x3FC0574980000000, float %v72, float 0x3FC22D90A0000000)
  %v77 = call float @llvm.fmuladd.f32(float %v76, float %v72, float 0x3FC999FF60000000)
  %v78 = call float @llvm.fmuladd.f32(float %v77, float %v72, float 0x3FD5555540000000)
  %v79 = call float @llvm.fmuladd.f32(float %v69, float %v75, float %v78)
  %v80 = call float @llvm.fmuladd.f32(float %v69, float %v79, float 0xBFE0000000000000)
  %v81 = call float @llvm.fmuladd.f32(float %v72, float %v80, float %v71)
  %v82 = fadd float %v81, %v69
  %v83 = fadd float %v82, %v70
  %v84 = fcmp ogt float %v42, 0x0000000000000000
  %v85 = select i1 %v84, float %v42, float 0x0000000000000000
  %v86 = fadd float %v85, %v83
  %v87 = fadd float 0x3FF0000000000000, %v86
  %v90 = insertelement <8 x float> poison, float %v87, i64 0
  %v91 = shufflevector <8 x float> %v90, <8 x float> poison, <8 x i32> zeroinitializer
  %v93 = extractelement <8 x float> %v91, i64 0
  %v96 = extractelement <8 x float> %v91, i64 1
  %v99 = extractelement <8 x float> %v91, i64 2
  %v102 = extractelement <8 x float> %v91, i64 3
  %v105 = extractelement <8 x float> %v91, i64 4
  %v108 = extractelement <8 x float> %v91, i64 5
  %v111 = extractelement <8 x float> %v91, i64 6
  %v114 = extractelement <8 x float> %v91, i64 7
  br label %b3
b3:
  %v19 = phi i64 [ 0, %b1 ], [ %v125, %b4 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v124, %b4 ]
  %v21 = icmp slt i64 %v19, 8
  br i1 %v21, label %b4, label %b5
b4:
  %v88 = getelementptr inbounds float, ptr %v33, i64 %v19
  %v89 = load <8 x float>, ptr %v88, align 4
  %v92 = extractelement <8 x float> %v89, i64 0
  %v94 = call float @powf(float %v92, float %v93)
  %v95 = extractelement <8 x float> %v89, i64 1
  %v97 = call float @powf(float %v95, float %v96)
  %v98 = extractelement <8 x float> %v89, i64 2
  %v100 = call float @powf(float %v98, float %v99)
  %v101 = extractelement <8 x float> %v89, i64 3
  %v103 = call float @powf(float %v101, float %v102)
  %v104 = extractelement <8 x float> %v89, i64 4
  %v106 = call float @powf(float %v104, float %v105)
  %v107 = extractelement <8 x float> %v89, i64 5
  %v109 = call float @powf(float %v107, float %v108)
  %v110 = extractelement <8 x float> %v89, i64 6
  %v112 = call float @powf(float %v110, float %v111)
  %v113 = extractelement <8 x float> %v89, i64 7
  %v115 = call float @powf(float %v113, float %v114)
  %v116 = insertelement <8 x float> poison, float %v94, i64 0
  %v117 = insertelement <8 x float> %v116, float %v97, i64 1
  %v118 = insertelement <8 x float> %v117, float %v100, i64 2
  %v119 = insertelement <8 x float> %v118, float %v103, i64 3
  %v120 = insertelement <8 x float> %v119, float %v106, i64 4
  %v121 = insertelement <8 x float> %v120, float %v109, i64 5
  %v122 = insertelement <8 x float> %v121, float %v112, i64 6
  %v123 = insertelement <8 x float> %v122, float %v115, i64 7
  %v124 = fadd <8 x float> %v20, %v123
  %v125 = add nsw i64 %v19, 8
  br label %b3
b5:
  %v126 = shufflevector <8 x float> %v20, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v127 = shufflevector <8 x float> %v20, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v128 = fadd <4 x float> %v126, %v127
  %v129 = shufflevector <4 x float> %v128, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v130 = shufflevector <4 x float> %v128, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v131 = fadd <2 x float> %v129, %v130
  %v132 = extractelement <2 x float> %v131, i64 0
  %v133 = extractelement <2 x float> %v131, i64 1
  %v134 = fadd float %v132, %v133
  %v135 = fadd float %v134, 0x0000000000000000
  %v143 = getelementptr inbounds float, ptr %v142, i64 %v17
  store float %v135, ptr %v143, align 4
  %v144 = add nsw i64 %v17, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_41(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 1
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 2
  %v8 = load i64, ptr %v7, align 8
  %v9 = load i64, ptr %v4, align 8
  %v10 = getelementptr inbounds i64, ptr %v4, i64 3
  %v11 = load i64, ptr %v10, align 8
  %v12 = getelementptr inbounds i64, ptr %v4, i64 4
  %v13 = load i64, ptr %v12, align 8
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 83
  %v17 = load ptr, ptr %v16, align 4
  %v18 = getelementptr inbounds i64, ptr %v1, i64 93
  %v19 = load i64, ptr %v18, align 8
  %v21 = getelementptr inbounds i64, ptr %v1, i64 1
  %v22 = load i64, ptr %v21, align 8
  %v28 = getelementptr inbounds ptr, ptr %v0, i64 52
  %v29 = load ptr, ptr %v28, align 4
  %v30 = getelementptr inbounds i64, ptr %v1, i64 62
  %v31 = load i64, ptr %v30, align 8
  %v82 = getelementptr inbounds ptr, ptr %v0, i64 85
  %v83 = load ptr, ptr %v82, align 4
  %v84 = getelementptr inbounds i64, ptr %v1, i64 95
  %v85 = load i64, ptr %v84, align 8
  %v91 = getelementptr inbounds ptr, ptr %v0, i64 84
  %v92 = load ptr, ptr %v91, align 4
  %v93 = getelementptr inbounds i64, ptr %v1, i64 94
  %v94 = load i64, ptr %v93, align 8
  %v100 = getelementptr inbounds ptr, ptr %v0, i64 54
  %v101 = load ptr, ptr %v100, align 4
  %v102 = getelementptr inbounds i64, ptr %v1, i64 64
  %v103 = load i64, ptr %v102, align 8
  %v154 = getelementptr inbounds ptr, ptr %v0, i64 86
  %v155 = load ptr, ptr %v154, align 4
  %v156 = getelementptr inbounds i64, ptr %v1, i64 96
  %v157 = load i64, ptr %v156, align 8
  %v163 = getelementptr inbounds ptr, ptr %v0, i64 12
  %v164 = load ptr, ptr %v163, align 4
  %v166 = getelementptr inbounds i64, ptr %v1, i64 22
  %v167 = load i64, ptr %v166, align 8
  %v173 = getelementptr inbounds ptr, ptr %v0, i64 13
  %v174 = load ptr, ptr %v173, align 4
  %v175 = getelementptr inbounds i64, ptr %v1, i64 23
  %v176 = load i64, ptr %v175, align 8
  %v20 = and i64 %v9, %v19
  %v23 = mul i64 %v20, %v22
  %v24 = mul i64 %v23, 8
  %v25 = getelementptr inbounds float, ptr %v17, i64 %v24
  %v32 = and i64 %v9, %v31
  %v33 = mul i64 %v32, %v22
  %v34 = getelementptr inbounds float, ptr %v29, i64 %v33
  %v86 = and i64 %v9, %v85
  %v87 = mul i64 %v86, %v22
  %v88 = getelementptr inbounds float, ptr %v83, i64 %v87
  %v95 = and i64 %v9, %v94
  %v96 = mul i64 %v95, %v22
  %v97 = mul i64 %v96, 8
  %v98 = getelementptr inbounds float, ptr %v92, i64 %v97
  %v104 = and i64 %v9, %v103
  %v105 = mul i64 %v104, %v22
  %v106 = getelementptr inbounds float, ptr %v101, i64 %v105
  %v158 = and i64 %v9, %v157
  %v159 = mul i64 %v158, %v22
  %v160 = getelementptr inbounds float, ptr %v155, i64 %v159
  %v165 = add i64 %v9, 1
  %v168 = and i64 %v165, %v167
  %v169 = mul i64 %v168, %v22
  %v170 = mul i64 %v169, 8
  %v171 = getelementptr inbounds float, ptr %v164, i64 %v170
  %v177 = and i64 %v165, %v176
  %v178 = mul i64 %v177, %v22
  %v179 = mul i64 %v178, 8
  %v180 = getelementptr inbounds float, ptr %v174, i64 %v179
  br label %b0
b0:
  %v14 = phi i64 [ %v11, %entry ], [ %v258, %b1 ]
  %v15 = icmp slt i64 %v14, %v13
  br i1 %v15, label %b1, label %b2
b1:
  %v26 = mul i64 %v14, 8
  %v27 = getelementptr inbounds float, ptr %v25, i64 %v26
  %v35 = getelementptr inbounds float, ptr %v34, i64 %v14
  %v36 = load float, ptr %v35, align 4
  %v37 = call float @llvm.fabs.f32(float %v36)
  %v38 = fneg float %v37
  %v39 = fcmp olt float %v38, 0xC05A400000000000
  %v40 = select i1 %v39, float 0xC05A400000000000, float %v38
  %v41 = call float @llvm.fmuladd.f32(float %v40, float 0x3FF7154760000000, float 0x4168000000000000)
  %v42 = fsub float %v41, 0x4168000000000000
  %v43 = call float @llvm.fmuladd.f32(float %v42, float 0xBFE62E4000000000, float %v40)
  %v44 = call float @llvm.fmuladd.f32(float %v42, float 0xBEB7F7D1C0000000, float %v43)
  %v45 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v44, float 0x3F81227F40000000)
  %v46 = call float @llvm.fmuladd.f32(float %v45, float %v44, float 0x3FA5556740000000)
  %v47 = call float @llvm.fmuladd.f32(float %v46, float %v44, float 0x3FC5554B00000000)
  %v48 = call float @llvm.fmuladd.f32(float %v47, float %v44, float 0x3FDFFFFFE0000000)
  %v49 = call float @llvm.fmuladd.f32(float %v44, float %v48, float 0x3FF0000000000000)
  %v50 = call float @llvm.fmuladd.f32(float %v44, float %v49, float 0x3FF0000000000000)
  %v51 = bitcast float %v41 to i32
  %v52 = sub i32 %v51, 1262485250
  %v53 = lshr i32 %v52, 1
  %v54 = sub i32 %v52, %v53
  %v55 = shl i32 %v53, 23
  %v56 = bitcast i32 %v55 to float
  %v57 = shl i32 %v54, 23
  %v58 = bitcast i32 %v57 to float
  %v59 = fmul float %v50, %v56
  %v60 = fmul float %v59, %v58
  %v61 = fcmp ogt float %v60, 0x3FDA8279A0000000
  %v62 = call float @llvm.fmuladd.f32(float %v60, float 0x3FE0000000000000, float 0xBFE0000000000000)
  %v63 = select i1 %v61, float %v62, float %v60
  %v64 = select i1 %v61, float 0x3FE62E4000000000, float 0x0000000000000000
  %v65 = select i1 %v61, float 0x3EB7F7D1C0000000, float 0x0000000000000000
  %v66 = fmul float %v63, %v63
  %v67 = call float @llvm.fmuladd.f32(float 0xBFB3838A20000000, float %v66, float 0xBFC0DA7220000000)
  %v68 = call float @llvm.fmuladd.f32(float %v67, float %v66, float 0xBFC546EF00000000)
  %v69 = call float @llvm.fmuladd.f32(float %v68, float %v66, float 0xBFD0002320000000)
  %v70 = call float @llvm.fmuladd.f32(float 0x3FC0574980000000, float %v66, float 0x3FC22D90A0000000)
  %v71 = call float @llvm.fmuladd.f32(float %v70, float %v66, float 0x3FC999FF60000000)
  %v72 = call float @llvm.fmuladd.f32(float %v71, float %v66, float 0x3FD5555540000000)
  %v73 = call float @llvm.fmuladd.f32(float %v63, float %v69, float %v72)
  %v74 = call float @llvm.fmuladd.f32(float %v63, float %v73, float 0xBFE0000000000000)
  %v75 = call float @llvm.fmuladd.f32(float %v66, float %v74, float %v65)
  %v76 = fadd float %v75, %v63
  %v77 = fadd float %v76, %v64
  %v78 = fcmp ogt float %v36, 0x0000000000000000
  %v79 = select i1 %v78, float %v36, float 0x0000000000000000
  %v80 = fadd float %v79, %v77
  %v81 = fadd float 0x3FF0000000000000, %v80
  %v89 = getelementptr inbounds float, ptr %v88, i64 %v14
  %v90 = load float, ptr %v89, align 4
  %v99 = getelementptr inbounds float, ptr %v98, i64 %v26
  %v107 = getelementptr inbounds float, ptr %v106, i64 %v14
  %v108 = load float, ptr %v107, align 4
  %v109 = call float @llvm.fabs.f32(float %v108)
  %v110 = fneg float %v109
  %v111 = fcmp olt float %v110, 0xC05A400000000000
  %v112 = select i1 %v111, float 0xC05A400000000000, float %v110
  %v113 = call float @llvm.fmuladd.f32(float %v112, float 0x3FF7154760000000, float 0x4168000000000000)
  %v114 = fsub float %v113, 0x4168000000000000
  %v115 = call float @llvm.fmuladd.f32(float %v114, float 0xBFE62E4000000000, float %v112)
  %v116 = call float @llvm.fmuladd.f32(float %v114, float 0xBEB7F7D1C0000000, float %v115)
  %v117 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v116, float 0x3F81227F40000000)
  %v118 = call float @llvm.fmuladd.f32(float %v117, float %v116, float 0x3FA5556740000000)
  %v119 = call float @llvm.fmuladd.f32(float %v118, float %v116, float 0x3FC5554B00000000)
  %v120 = call float @llvm.fmuladd.f32(float %v119, float %v116, float 0x3FDFFFFFE0000000)
  %v121 = call float @llvm.fmuladd.f32(float %v116, float %v120, float 0x3FF0000000000000)
  %v122 = call float @llvm.fmuladd.f32(float %v116, float %v121, float 0x3FF0000000000000)
  %v123 = bitcast float %v113 to i32
  %v124 = sub i32 %v123, 1262485250
  %v125 = lshr i32 %v124, 1
  %v126 = sub i32 %v124, %v125
  %v127 = shl i32 %v125, 23
  %v128 = bitcast i32 %v127 to float
  %v129 = shl i32 %v126, 23
  %v130 = bitcast i32 %v129 to float
  %v131 = fmul float %v122, %v128
  %v132 = fmul float %v131, %v130
  %v133 = fcmp ogt float %v132, 0x3FDA8279A0000000
  %v134 = call float @llvm.fmuladd.f32(float %v132, float 0x3FE0000000000000, float 0xBFE0000000000000)
  %v135 = select i1 %v133, float %v134, float %v132
  %v136 = select i1 %v133, float 0x3FE62E4000000000, float 0x0000000000000000
  %v137 = select i1 %v133, float 0x3EB7F7D1C0000000, float 0x0000000000000000
  %v138 = fmul float %v135, %v135
  %v139 = call float @llvm.fmuladd.f32(float 0xBFB3838A20000000, float %v138, float 0xBFC0DA7220000000)
  %v140 = call float @llvm.fmuladd.f32(float %v139, float %v138, float 0xBFC546EF00000000)
  %v141 = call float @llvm.fmuladd.f32(float %v140, float %v138, float 0xBFD0002320000000)
  %v142 = call float @llvm.fmuladd.f32(float 0x3FC0574980000000, float %v138, float 0x3FC22D90A0000000)
  %v143 = call float @llvm.fmuladd.f32(float %v142, float %v138, float 0x3FC999FF60000000)
  %v144 = call float @llvm.fmuladd.f32(float %v143, float %v138, float 0x3FD5555540000000)
  %v145 = call float @llvm.fmuladd.f32(float %v135, float %v141, float %v144)
  %v146 = call float @llvm.fmuladd.f32(float %v135, float %v145, float 0xBFE0000000000000)
  %v147 = call float @llvm.fmuladd.f32(float %v138, float %v146, float %v137)
  %v148 = fadd float %v147, %v135
  %v149 = fadd float %v148, %v136
  %v150 = fcmp ogt float %v108, 0x0000000000000000
  %v151 = select i1 %v150, float %v108, float 0x0000000000000000
  %v152 = fadd float %v151, %v149
  %v153 = fadd float 0x3FF0000000000000, %v152
  %v161 = getelementptr inbounds float, ptr %v160, i64 %v14
  %v162 = load float, ptr %v161, align 4
  %v172 = getelementptr inbounds float, ptr %v171, i64 %v26
  %v181 = getelementptr inbounds float, ptr %v180, i64 %v26
  %v182 = load <8 x float>, ptr %v27, align 4
  %v183 = insertelement <8 x float> poison, float %v81, i64 0
  %v184 = shufflevector <8 x float> %v183, <8 x float> poison, <8 x i32> zeroinitializer
  %v185 = extractelement <8 x float> %v182, i64 0
  %v186 = extractelement <8 x float> %v184, i64 0
  %v187 = call float @powf(float %v185, float %v186)
  %v188 = extractelement <8 x float> %v182, i64 1
  %v189 = extractelement <8 x float> %v184, i64 1
  %v190 = call float @powf(float %v188, float %v189)
  %v191 = extractelement <8 x float> %v182, i64 2
  %v192 = extractelement <8 x float> %v184, i64 2
  %v193 = call float @powf(float %v191, float %v192)
  %v194 = extractelement <8 x float> %v182, i64 3
  %v195 = extractelement <8 x float> %v184, i64 3
  %v196 = call float @powf(float %v194, float %v195)
  %v197 = extractelement <8 x float> %v182, i64 4
  %v198 = extractelement <8 x float> %v184, i64 4
  %v199 = call float @powf(float %v197, float %v198)
  %v200 = extractelement <8 x float> %v182, i64 5
  %v201 = extractelement <8 x float> %v184, i64 5
  %v202 = call float @powf(float %v200, float %v201)
  %v203 = extractelement <8 x float> %v182, i64 6
  %v204 = extractelement <8 x float> %v184, i64 6
  %v205 = call float @powf(float %v203, float %v204)
  %v206 = extractelement <8 x float> %v182, i64 7
  %v207 = extractelement <8 x float> %v184, i64 7
  %v208 = call float @powf(float %v206, float %v207)
  %v209 = insertelement <8 x float> poison, float %v187, i64 0
  %v210 = insertelement <8 x float> %v209, float %v190, i64 1
  %v211 = insertelement <8 x float> %v210, float %v193, i64 2
  %v212 = insertelement <8 x float> %v211, float %v196, i64 3
  %v213 = insertelement <8 x float> %v212, float %v199, i64 4
  %v214 = insertelement <8 x float> %v213, float %v202, i64 5
  %v215 = insertelement <8 x float> %v214, float %v205, i64 6
  %v216 = insertelement <8 x float> %v215, float %v208, i64 7
  %v217 = insertelement <8 x float> poison, float %v90, i64 0
  %v218 = shufflevector <8 x float> %v217, <8 x float> poison, <8 x i32> zeroinitializer
  %v219 = fdiv <8 x float> %v216, %v218
  %v220 = load <8 x float>, ptr %v99, align 4
  %v221 = insertelement <8 x float> poison, float %v153, i64 0
  %v222 = shufflevector <8 x float> %v221, <8 x float> poison, <8 x i32> zeroinitializer
  %v223 = extractelement <8 x float> %v220, i64 0
  %v224 = extractelement <8 x float> %v222, i64 0
  %v225 = call float @powf(float %v223, float %v224)
  %v226 = extractelement <8 x float> %v220, i64 1
  %v227 = extractelement <8 x float> %v222, i64 1
  %v228 = call float @powf(float %v226, float %v227)
  %v229 = extractelement <8 x float> %v220, i64 2
  %v230 = extractelement <8 x float> %v222, i64 2
  %v231 = call float @powf(float %v229, float %v230)
  %v232 = extractelement <8 x float> %v220, i64 3
  %v233 = extractelement <8 x float> %v222, i64 3
  %v234 = call float @powf(float %v232, float %v233)
  %v235 = extractelement <8 x float> %v220, i64 4
  %v236 = extractelement <8 x float> %v222, i64 4
  %v237 = call float @powf(float %v235, float %v236)
  %v238 = extractelement <8 x float> %v220, i64 5
  %v239 = extractelement <8 x float> %v222, i64 5
  %v240 = call float @powf(float %v238, float %v239)
  %v241 = extractelement <8 x float> %v220, i64 6
  %v242 = extractelement <8 x float> %v222, i64 6
  %v243 = call float @powf(float %v241, float %v242)
  %v244 = extractelement <8 x float> %v220, i64 7
  %v245 = extractelement <8 x float> %v222, i64 7
  %v246 = call float @powf(float %v244, float %v245)
  %v247 = insertelement <8 x float> poison, float %v225, i64 0
  %v248 = insertelement <8 x float> %v247, float %v228, i64 1
  %v249 = insertelement <8 x float> %v248, float %v231, i64 2
  %v250 = insertelement <8 x float> %v249, float %v234, i64 3
  %v251 = insertelement <8 x float> %v250, float %v237, i64 4
  %v252 = insertelement <8 x float> %v251, float %v240, i64 5
  %v253 = insertelement <8 x float> %v252, float %v243, i64 6
  %v254 = insertelement <8 x float> %v253, float %v246, i64 7
  %v255 = insertelement <8 x float> poison, float %v162, i64 0
  %v256 = shufflevector <8 x float> %v255, <8 x float> poison, <8 x i32> zeroinitializer
  %v257 = fdiv <8 x float> %v254, %v256
  store <8 x float> %v219, ptr %v172, align 4
  store <8 x float> %v257, ptr %v181, align 4
  %v258 = add nsw i64 %v14, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_42(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 1
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 2
  %v8 = load i64, ptr %v7, align 8
  %v9 = load i64, ptr %v4, align 8
  %v10 = getelementptr inbounds i64, ptr %v4, i64 3
  %v11 = load i64, ptr %v10, align 8
  %v12 = getelementptr inbounds i64, ptr %v4, i64 4
  %v13 = load i64, ptr %v12, align 8
  %v18 = getelementptr inbounds ptr, ptr %v0, i64 11
  %v19 = load ptr, ptr %v18, align 4
  %v20 = getelementptr inbounds i64, ptr %v1, i64 21
  %v21 = load i64, ptr %v20, align 8
  %v23 = getelementptr inbounds i64, ptr %v1, i64 1
  %v24 = load i64, ptr %v23, align 8
  %v30 = getelementptr inbounds ptr, ptr %v0, i64 13
  %v31 = load ptr, ptr %v30, align 4
  %v33 = getelementptr inbounds i64, ptr %v1, i64 23
  %v34 = load i64, ptr %v33, align 8
  %v43 = getelementptr inbounds ptr, ptr %v0, i64 59
  %v44 = load ptr, ptr %v43, align 4
  %v45 = getelementptr inbounds i64, ptr %v1, i64 69
  %v46 = load i64, ptr %v45, align 8
  %v52 = getelementptr inbounds ptr, ptr %v0, i64 60
  %v53 = load ptr, ptr %v52, align 4
  %v54 = getelementptr inbounds i64, ptr %v1, i64 70
  %v55 = load i64, ptr %v54, align 8
  %v22 = and i64 %v9, %v21
  %v25 = mul i64 %v22, %v24
  %v26 = mul i64 %v25, 64
  %v27 = getelementptr inbounds float, ptr %v19, i64 %v26
  %v32 = add i64 %v9, 1
  %v35 = and i64 %v32, %v34
  %v36 = mul i64 %v35, %v24
  %v37 = mul i64 %v36, 8
  %v38 = getelementptr inbounds float, ptr %v31, i64 %v37
  %v47 = and i64 %v9, %v46
  %v48 = mul i64 %v47, %v24
  %v49 = mul i64 %v48, 8
  %v50 = getelementptr inbounds float, ptr %v44, i64 %v49
  %v56 = and i64 %v9, %v55
  %v57 = mul i64 %v56, %v24
  %v58 = mul i64 %v57, 8
  %v59 = getelementptr inbounds float, ptr %v53, i64 %v58
  %v61 = and i64 %v32, %v21
  %v62 = mul i64 %v61, %v24
  %v63 = mul i64 %v62, 64
  %v64 = getelementptr inbounds float, ptr %v19, i64 %v63
  %v73 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v74 = shufflevector <8 x float> %v73, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v14 = phi i64 [ %v11, %entry ], [ %v82, %b5 ]
  %v15 = icmp slt i64 %v14, %v13
  br i1 %v15, label %b1, label %b2
b1:
  %v28 = mul i64 %v14, 64
  %v29 = getelementptr inbounds float, ptr %v27, i64 %v28
  %v39 = mul i64 %v14, 8
  %v40 = getelementptr inbounds float, ptr %v38, i64 %v39
  %v51 = getelementptr inbounds float, ptr %v50, i64 %v39
  %v60 = getelementptr inbounds float, ptr %v59, i64 %v39
  %v65 = getelementptr inbounds float, ptr %v64, i64 %v28
  %v69 = load <8 x float>, ptr %v51, align 4
  %v77 = load <8 x float>, ptr %v60, align 4
  br label %b3
b3:
  %v16 = phi i64 [ 0, %b1 ], [ %v81, %b4 ]
  %v17 = icmp slt i64 %v16, 8
  br i1 %v17, label %b4, label %b5
b4:
  %v41 = getelementptr inbounds float, ptr %v40, i64 %v16
  %v42 = load float, ptr %v41, align 4
  %v66 = mul i64 %v16, 8
  %v67 = getelementptr inbounds float, ptr %v29, i64 %v66
  %v68 = load <8 x float>, ptr %v67, align 4
  %v70 = insertelement <8 x float> poison, float %v42, i64 0
  %v71 = shufflevector <8 x float> %v70, <8 x float> poison, <8 x i32> zeroinitializer
  %v72 = fmul <8 x float> %v71, %v69
  %v75 = fsub <8 x float> %v74, %v72
  %v76 = fmul <8 x float> %v68, %v75
  %v78 = fmul <8 x float> %v71, %v77
  %v79 = fadd <8 x float> %v76, %v78
  %v80 = getelementptr inbounds float, ptr %v65, i64 %v66
  store <8 x float> %v79, ptr %v80, align 4
  %v81 = add nsw i64 %v16, 1
  br label %b3
b5:
  %v82 = add nsw i64 %v14, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_43(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 1
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 2
  %v8 = load i64, ptr %v7, align 8
  %v9 = load i64, ptr %v4, align 8
  %v10 = getelementptr inbounds ptr, ptr %v0, i64 108
  %v11 = load ptr, ptr %v10, align 4
  %v13 = getelementptr inbounds i64, ptr %v4, i64 3
  %v14 = load i64, ptr %v13, align 8
  %v15 = getelementptr inbounds i64, ptr %v4, i64 4
  %v16 = load i64, ptr %v15, align 8
  %v22 = getelementptr inbounds ptr, ptr %v0, i64 12
  %v23 = load ptr, ptr %v22, align 4
  %v25 = getelementptr inbounds i64, ptr %v1, i64 22
  %v26 = load i64, ptr %v25, align 8
  %v28 = getelementptr inbounds i64, ptr %v1, i64 1
  %v29 = load i64, ptr %v28, align 8
  %v37 = getelementptr inbounds ptr, ptr %v0, i64 11
  %v38 = load ptr, ptr %v37, align 4
  %v39 = getelementptr inbounds i64, ptr %v1, i64 21
  %v40 = load i64, ptr %v39, align 8
  %v54 = getelementptr inbounds ptr, ptr %v0, i64 14
  %v55 = load ptr, ptr %v54, align 4
  %v56 = getelementptr inbounds i64, ptr %v1, i64 24
  %v57 = load i64, ptr %v56, align 8
  %v12 = getelementptr inbounds float, ptr %v11, i64 1328
  %v24 = add i64 %v9, 1
  %v27 = and i64 %v24, %v26
  %v30 = mul i64 %v27, %v29
  %v31 = mul i64 %v30, 8
  %v32 = getelementptr inbounds float, ptr %v23, i64 %v31
  %v41 = and i64 %v24, %v40
  %v42 = mul i64 %v41, %v29
  %v43 = mul i64 %v42, 64
  %v44 = getelementptr inbounds float, ptr %v38, i64 %v43
  %v58 = and i64 %v24, %v57
  %v59 = mul i64 %v58, %v29
  %v60 = mul i64 %v59, 8
  %v61 = getelementptr inbounds float, ptr %v55, i64 %v60
  br label %b0
b0:
  %v17 = phi i64 [ %v14, %entry ], [ %v63, %b5 ]
  %v18 = icmp slt i64 %v17, %v16
  br i1 %v18, label %b1, label %b2
b1:
  %v33 = mul i64 %v17, 8
  %v34 = getelementptr inbounds float, ptr %v32, i64 %v33
  %v45 = mul i64 %v17, 64
  %v46 = getelementptr inbounds float, ptr %v44, i64 %v45
  br label %b3
b3:
  %v19 = phi i64 [ 0, %b1 ], [ %v53, %b4 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v52, %b4 ]
  %v21 = icmp slt i64 %v19, 8
  br i1 %v21, label %b4, label %b5
b4:
  %v35 = getelementptr inbounds float, ptr %v34, i64 %v19
  %v36 = load float, ptr %v35, align 4
  %v47 = mul i64 %v19, 8
  %v48 = getelementptr inbounds float, ptr %v46, i64 %v47
  %v49 = load <8 x float>, ptr %v48, align 4
  %v50 = insertelement <8 x float> poison, float %v36, i64 0
  %v51 = shufflevector <8 x float> %v50, <8 x float> poison, <8 x i32> zeroinitializer
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v51, <8 x float> %v49, <8 x float> %v20)
  %v53 = add nsw i64 %v19, 1
  br label %b3
b5:
  %v62 = getelementptr inbounds float, ptr %v61, i64 %v33
  store <8 x float> %v20, ptr %v62, align 4
  %v63 = add nsw i64 %v17, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_44(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 1
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 2
  %v8 = load i64, ptr %v7, align 8
  %v9 = load i64, ptr %v4, align 8
  %v10 = getelementptr inbounds i64, ptr %v4, i64 3
  %v11 = load i64, ptr %v10, align 8
  %v12 = getelementptr inbounds i64, ptr %v4, i64 4
  %v13 = load i64, ptr %v12, align 8
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 14
  %v17 = load ptr, ptr %v16, align 4
  %v19 = getelementptr inbounds i64, ptr %v1, i64 24
  %v20 = load i64, ptr %v19, align 8
  %v22 = getelementptr inbounds i64, ptr %v1, i64 1
  %v23 = load i64, ptr %v22, align 8
  %v29 = getelementptr inbounds ptr, ptr %v0, i64 34
  %v30 = load ptr, ptr %v29, align 4
  %v31 = getelementptr inbounds i64, ptr %v1, i64 44
  %v32 = load i64, ptr %v31, align 8
  %v18 = add i64 %v9, 1
  %v21 = and i64 %v18, %v20
  %v24 = mul i64 %v21, %v23
  %v25 = mul i64 %v24, 8
  %v26 = getelementptr inbounds float, ptr %v17, i64 %v25
  %v33 = and i64 %v9, %v32
  %v34 = mul i64 %v33, %v23
  %v35 = mul i64 %v34, 16
  %v36 = getelementptr inbounds float, ptr %v30, i64 %v35
  br label %b0
b0:
  %v14 = phi i64 [ %v11, %entry ], [ %v41, %b1 ]
  %v15 = icmp slt i64 %v14, %v13
  br i1 %v15, label %b1, label %b2
b1:
  %v27 = mul i64 %v14, 8
  %v28 = getelementptr inbounds float, ptr %v26, i64 %v27
  %v37 = mul i64 %v14, 16
  %v38 = getelementptr inbounds float, ptr %v36, i64 %v37
  %v39 = load <8 x float>, ptr %v28, align 4
  %v40 = getelementptr inbounds float, ptr %v38, i64 8
  store <8 x float> %v39, ptr %v40, align 4
  %v41 = add nsw i64 %v14, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_45(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 108
  %v6 = load ptr, ptr %v5, align 4
  %v22 = getelementptr inbounds i64, ptr %v1, i64 8
  %v23 = load i64, ptr %v22, align 8
  %v24 = getelementptr inbounds i64, ptr %v1, i64 1
  %v25 = load i64, ptr %v24, align 8
  %v28 = getelementptr inbounds i64, ptr %v1, i64 9
  %v29 = load i64, ptr %v28, align 8
  %v38 = getelementptr inbounds ptr, ptr %v0, i64 8
  %v39 = load ptr, ptr %v38, align 4
  %v7 = getelementptr inbounds float, ptr %v6, i64 1200
  %v8 = add i64 %v2, 1
  %v9 = sdiv i64 %v2, %v3
  %v10 = icmp slt i64 %v9, 1
  %v11 = select i1 %v10, i64 %v9, i64 1
  %v12 = sdiv i64 %v8, %v3
  %v13 = icmp slt i64 %v12, 1
  %v14 = select i1 %v13, i64 %v12, i64 1
  %v15 = icmp slt i64 %v14, 1
  %v16 = select i1 %v15, i64 %v14, i64 1
  %v26 = mul i64 %v23, %v25
  %v27 = icmp sle i64 %v26, 8
  %v30 = icmp eq i64 %v29, 0
  %v31 = and i1 %v27, %v30
  %v32 = icmp eq i1 %v31, 0
  br label %b0
b0:
  %v17 = phi i64 [ %v11, %entry ], [ %v41, %b4 ]
  %v18 = icmp slt i64 %v17, %v16
  br i1 %v18, label %b1, label %b2
b1:
  %v19 = mul i64 %v17, 128
  %v20 = mul i64 %v17, 8
  %v21 = add i64 %v19, 128
  br i1 %v32, label %b3, label %b4
b3:
  %v33 = getelementptr inbounds float, ptr %v7, i64 %v19
  %v34 = sub i64 8, %v20
  %v35 = icmp slt i64 %v34, 0
  %v36 = select i1 %v35, i64 0, i64 %v34
  %v37 = mul i64 %v20, 16
  %v40 = getelementptr inbounds float, ptr %v39, i64 %v37
  call void @pack_turned(ptr %v40, i64 16, i64 1, i64 16, i64 %v36, ptr %v33, i64 8)
  br label %b4
b4:
  %v41 = add nsw i64 %v17, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_46(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v9 = alloca float, i64 64, align 4
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 108
  %v6 = load ptr, ptr %v5, align 4
  %v10 = getelementptr inbounds i64, ptr %v4, i64 5
  %v11 = load i64, ptr %v10, align 8
  %v12 = getelementptr inbounds i64, ptr %v4, i64 6
  %v13 = load i64, ptr %v12, align 8
  %v48 = getelementptr inbounds i64, ptr %v1, i64 8
  %v49 = load i64, ptr %v48, align 8
  %v50 = getelementptr inbounds i64, ptr %v1, i64 1
  %v51 = load i64, ptr %v50, align 8
  %v54 = getelementptr inbounds i64, ptr %v1, i64 9
  %v55 = load i64, ptr %v54, align 8
  %v63 = getelementptr inbounds ptr, ptr %v0, i64 34
  %v64 = load ptr, ptr %v63, align 4
  %v77 = getelementptr inbounds ptr, ptr %v0, i64 8
  %v78 = load ptr, ptr %v77, align 4
  %v86 = getelementptr inbounds ptr, ptr %v0, i64 9
  %v87 = load ptr, ptr %v86, align 4
  %v88 = getelementptr inbounds ptr, ptr %v0, i64 23
  %v89 = load ptr, ptr %v88, align 4
  %v7 = getelementptr inbounds float, ptr %v6, i64 1200
  %v8 = getelementptr inbounds float, ptr %v6, i64 1328
  %v52 = mul i64 %v49, %v51
  %v53 = icmp sle i64 %v52, 8
  %v56 = icmp eq i64 %v55, 0
  %v57 = and i1 %v53, %v56
  %v58 = icmp eq i1 %v57, 0
  br label %b0
b0:
  %v14 = phi i64 [ %v11, %entry ], [ %v107, %b5 ]
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
  %v27 = phi i64 [ 0, %b1 ], [ %v106, %b8 ]
  %v28 = icmp slt i64 %v27, 1
  br i1 %v28, label %b4, label %b5
b4:
  %v29 = add i64 %v27, 1
  %v30 = icmp slt i64 %v29, 1
  %v31 = select i1 %v30, i64 %v29, i64 %v27
  %v44 = mul i64 %v27, 128
  %v45 = mul i64 %v31, 128
  %v46 = add i64 %v44, 128
  %v47 = add i64 %v45, 128
  %v67 = getelementptr inbounds float, ptr %v7, i64 %v44
  %v74 = mul i64 %v27, 8
  %v75 = sub i64 8, %v74
  %v76 = mul i64 %v74, 16
  %v79 = getelementptr inbounds float, ptr %v78, i64 %v76
  br label %b6
b6:
  %v32 = phi i64 [ 0, %b4 ], [ %v105, %b17 ]
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
  br i1 %v58, label %b9, label %b10
b9:
  %v59 = sdiv i64 %v32, %v21
  %v60 = mul i64 %v59, 256
  %v61 = add i64 %v45, %v60
  %v62 = getelementptr inbounds float, ptr %v7, i64 %v61
  %v65 = mul i64 %v38, 16
  %v66 = getelementptr inbounds float, ptr %v64, i64 %v65
  %v68 = sub i64 %v43, 1
  %v69 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v68
  %v70 = load ptr, ptr %v69, align 4
  %v71 = icmp sgt i64 %v43, 0
  br i1 %v71, label %b11, label %b12
b11:
  call void %v70(ptr %v66, i64 16, ptr %v67, i64 16, ptr %v9, i64 8, i64 0, i64 1, ptr %v62, i64 0)
  br label %b12
b12:
  br label %b10
b10:
  br i1 %v57, label %b13, label %b14
b13:
  %v72 = mul i64 %v38, 16
  %v73 = getelementptr inbounds float, ptr %v64, i64 %v72
  call void @dots(ptr %v73, i64 16, ptr %v79, i64 16, i64 16, i64 1, i64 %v75, ptr %v9, i64 8, i64 %v43, i1 0)
  br label %b14
b14:
  %v80 = add i64 %v38, %v43
  br label %b15
b15:
  %v81 = phi i64 [ %v38, %b14 ], [ %v104, %b20 ]
  %v82 = icmp slt i64 %v81, %v80
  br i1 %v82, label %b16, label %b17
b16:
  %v83 = sub i64 %v81, %v38
  %v84 = mul i64 %v83, 8
  %v85 = getelementptr inbounds float, ptr %v9, i64 %v84
  %v90 = mul i64 %v81, 8
  %v91 = getelementptr inbounds float, ptr %v89, i64 %v90
  br label %b18
b18:
  %v92 = phi i64 [ 0, %b16 ], [ %v103, %b19 ]
  %v93 = icmp slt i64 %v92, 1
  br i1 %v93, label %b19, label %b20
b19:
  %v94 = add i64 %v27, %v92
  %v95 = mul i64 %v94, 8
  %v96 = mul i64 %v92, 8
  %v97 = getelementptr inbounds float, ptr %v85, i64 %v96
  %v98 = load <8 x float>, ptr %v97, align 4
  %v99 = getelementptr inbounds float, ptr %v87, i64 %v95
  %v100 = load <8 x float>, ptr %v99, align 4
  %v101 = fadd <8 x float> %v98, %v100
  %v102 = getelementptr inbounds float, ptr %v91, i64 %v95
  store <8 x float> %v101, ptr %v102, align 4
  %v103 = add nsw i64 %v92, 1
  br label %b18
b20:
  %v104 = add nsw i64 %v81, 1
  br label %b15
b17:
  %v105 = add nsw i64 %v32, 1
  br label %b6
b8:
  %v106 = add nsw i64 %v27, 1
  br label %b3
b5:
  %v107 = add nsw i64 %v14, 96
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
  call void @backward_2(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
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
  call void @backward_3(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_4(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_5(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_6(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_7(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_8(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_9(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_10(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_11(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_12(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_13(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_14(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_15(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_16(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_17(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_18(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_19(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_20(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_21(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_22(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_23(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_24(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_25(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_26(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_27(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_28(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_29(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_30(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_31(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_32(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_33(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_34(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_35(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_36(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_37(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
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
  call void @backward_38(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v40, label %b27, label %b28
b27:
  %v78 = getelementptr inbounds i64, ptr %v1, i64 3
  %v79 = atomicrmw add ptr %v78, i64 1 acq_rel
  %v80 = load i64, ptr %v4, align 8
  %v81 = add i64 %v80, 1
  store i64 %v81, ptr %v4, align 8
  %v82 = mul i64 %v3, %v81
  br label %b29
b29:
  %v83 = load atomic i64, ptr %v78 acquire, align 8
  %v84 = icmp slt i64 %v83, %v82
  br i1 %v84, label %b30, label %b31
b30:
  %v85 = call i32 @sched_yield()
  br label %b29
b31:
  br label %b28
b28:
  call void @backward_39(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v40, label %b32, label %b33
b32:
  %v86 = getelementptr inbounds i64, ptr %v1, i64 3
  %v87 = atomicrmw add ptr %v86, i64 1 acq_rel
  %v88 = load i64, ptr %v4, align 8
  %v89 = add i64 %v88, 1
  store i64 %v89, ptr %v4, align 8
  %v90 = mul i64 %v3, %v89
  br label %b34
b34:
  %v91 = load atomic i64, ptr %v86 acquire, align 8
  %v92 = icmp slt i64 %v91, %v90
  br i1 %v92, label %b35, label %b36
b35:
  %v93 = call i32 @sched_yield()
  br label %b34
b36:
  br label %b33
b33:
  call void @backward_40(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v40, label %b37, label %b38
b37:
  %v94 = getelementptr inbounds i64, ptr %v1, i64 3
  %v95 = atomicrmw add ptr %v94, i64 1 acq_rel
  %v96 = load i64, ptr %v4, align 8
  %v97 = add i64 %v96, 1
  store i64 %v97, ptr %v4, align 8
  %v98 = mul i64 %v3, %v97
  br label %b39
b39:
  %v99 = load atomic i64, ptr %v94 acquire, align 8
  %v100 = icmp slt i64 %v99, %v98
  br i1 %v100, label %b40, label %b41
b40:
  %v101 = call i32 @sched_yield()
  br label %b39
b41:
  br label %b38
b38:
  call void @backward_41(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v40, label %b42, label %b43
b42:
  %v102 = getelementptr inbounds i64, ptr %v1, i64 3
  %v103 = atomicrmw add ptr %v102, i64 1 acq_rel
  %v104 = load i64, ptr %v4, align 8
  %v105 = add i64 %v104, 1
  store i64 %v105, ptr %v4, align 8
  %v106 = mul i64 %v3, %v105
  br label %b44
b44:
  %v107 = load atomic i64, ptr %v102 acquire, align 8
  %v108 = icmp slt i64 %v107, %v106
  br i1 %v108, label %b45, label %b46
b45:
  %v109 = call i32 @sched_yield()
  br label %b44
b46:
  br label %b43
b43:
  call void @backward_42(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v40, label %b47, label %b48
b47:
  %v110 = getelementptr inbounds i64, ptr %v1, i64 3
  %v111 = atomicrmw add ptr %v110, i64 1 acq_rel
  %v112 = load i64, ptr %v4, align 8
  %v113 = add i64 %v112, 1
  store i64 %v113, ptr %v4, align 8
  %v114 = mul i64 %v3, %v113
  br label %b49
b49:
  %v115 = load atomic i64, ptr %v110 acquire, align 8
  %v116 = icmp slt i64 %v115, %v114
  br i1 %v116, label %b50, label %b51
b50:
  %v117 = call i32 @sched_yield()
  br label %b49
b51:
  br label %b48
b48:
  call void @backward_43(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v40, label %b52, label %b53
b52:
  %v118 = getelementptr inbounds i64, ptr %v1, i64 3
  %v119 = atomicrmw add ptr %v118, i64 1 acq_rel
  %v120 = load i64, ptr %v4, align 8
  %v121 = add i64 %v120, 1
  store i64 %v121, ptr %v4, align 8
  %v122 = mul i64 %v3, %v121
  br label %b54
b54:
  %v123 = load atomic i64, ptr %v118 acquire, align 8
  %v124 = icmp slt i64 %v123, %v122
  br i1 %v124, label %b55, label %b56
b55:
  %v125 = call i32 @sched_yield()
  br label %b54
b56:
  br label %b53
b53:
  call void @backward_44(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v40, label %b57, label %b58
b57:
  %v126 = getelementptr inbounds i64, ptr %v1, i64 3
  %v127 = atomicrmw add ptr %v126, i64 1 acq_rel
  %v128 = load i64, ptr %v4, align 8
  %v129 = add i64 %v128, 1
  store i64 %v129, ptr %v4, align 8
  %v130 = mul i64 %v3, %v129
  br label %b59
b59:
  %v131 = load atomic i64, ptr %v126 acquire, align 8
  %v132 = icmp slt i64 %v131, %v130
  br i1 %v132, label %b60, label %b61
b60:
  %v133 = call i32 @sched_yield()
  br label %b59
b61:
  br label %b58
b58:
  call void @backward_45(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v40, label %b62, label %b63
b62:
  %v134 = getelementptr inbounds i64, ptr %v1, i64 3
  %v135 = atomicrmw add ptr %v134, i64 1 acq_rel
  %v136 = load i64, ptr %v4, align 8
  %v137 = add i64 %v136, 1
  store i64 %v137, ptr %v4, align 8
  %v138 = mul i64 %v3, %v137
  br label %b64
b64:
  %v139 = load atomic i64, ptr %v134 acquire, align 8
  %v140 = icmp slt i64 %v139, %v138
  br i1 %v140, label %b65, label %b66
b65:
  %v141 = call i32 @sched_yield()
  br label %b64
b66:
  br label %b63
b63:
  call void @llvm.x86.sse.ldmxcsr(ptr %v33)
  ret void
}
define internal void @backward_0(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 108
  %v6 = load ptr, ptr %v5, align 4
  %v21 = getelementptr inbounds i64, ptr %v1, i64 8
  %v22 = load i64, ptr %v21, align 8
  %v23 = getelementptr inbounds i64, ptr %v1, i64 1
  %v24 = load i64, ptr %v23, align 8
  %v27 = getelementptr inbounds i64, ptr %v1, i64 9
  %v28 = load i64, ptr %v27, align 8
  %v36 = getelementptr inbounds ptr, ptr %v0, i64 8
  %v37 = load ptr, ptr %v36, align 4
  %v7 = add i64 %v2, 1
  %v8 = sdiv i64 %v2, %v3
  %v9 = icmp slt i64 %v8, 1
  %v10 = select i1 %v9, i64 %v8, i64 1
  %v11 = sdiv i64 %v7, %v3
  %v12 = icmp slt i64 %v11, 1
  %v13 = select i1 %v12, i64 %v11, i64 1
  %v14 = icmp slt i64 %v13, 1
  %v15 = select i1 %v14, i64 %v13, i64 1
  %v25 = mul i64 %v22, %v24
  %v26 = icmp sle i64 %v25, 1
  %v29 = icmp eq i64 %v28, 0
  %v30 = and i1 %v26, %v29
  %v31 = icmp eq i1 %v30, 0
  br label %b0
b0:
  %v16 = phi i64 [ %v10, %entry ], [ %v45, %b4 ]
  %v17 = icmp slt i64 %v16, %v15
  br i1 %v17, label %b1, label %b2
b1:
  %v18 = mul i64 %v16, 128
  %v19 = mul i64 %v16, 16
  %v20 = add i64 %v18, 128
  br i1 %v31, label %b3, label %b4
b3:
  %v32 = getelementptr inbounds float, ptr %v6, i64 %v18
  %v33 = sub i64 16, %v19
  %v34 = icmp slt i64 %v33, 0
  %v35 = select i1 %v34, i64 0, i64 %v33
  %v38 = getelementptr inbounds float, ptr %v37, i64 %v19
  call void @pack_rows(ptr %v38, i64 1, i64 16, i64 8, i64 %v35, ptr %v32, i64 16)
  %v39 = getelementptr inbounds float, ptr %v32, i64 8
  %v40 = add i64 %v19, 8
  %v41 = sub i64 16, %v40
  %v42 = icmp slt i64 %v41, 0
  %v43 = select i1 %v42, i64 0, i64 %v41
  %v44 = getelementptr inbounds float, ptr %v37, i64 %v40
  call void @pack_rows(ptr %v44, i64 1, i64 16, i64 8, i64 %v43, ptr %v39, i64 16)
  br label %b4
b4:
  %v45 = add nsw i64 %v16, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_1(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v10 = alloca float, i64 96, align 4
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 108
  %v6 = load ptr, ptr %v5, align 4
  %v11 = getelementptr inbounds i64, ptr %v4, i64 5
  %v12 = load i64, ptr %v11, align 8
  %v13 = getelementptr inbounds i64, ptr %v4, i64 6
  %v14 = load i64, ptr %v13, align 8
  %v49 = getelementptr inbounds i64, ptr %v1, i64 8
  %v50 = load i64, ptr %v49, align 8
  %v51 = getelementptr inbounds i64, ptr %v1, i64 1
  %v52 = load i64, ptr %v51, align 8
  %v55 = getelementptr inbounds i64, ptr %v1, i64 9
  %v56 = load i64, ptr %v55, align 8
  %v64 = getelementptr inbounds ptr, ptr %v0, i64 10
  %v65 = load ptr, ptr %v64, align 4
  %v77 = getelementptr inbounds ptr, ptr %v0, i64 8
  %v78 = load ptr, ptr %v77, align 4
  %v86 = getelementptr inbounds ptr, ptr %v0, i64 87
  %v87 = load ptr, ptr %v86, align 4
  %v7 = getelementptr inbounds float, ptr %v6, i64 1376
  %v8 = mul i64 %v2, 34352
  %v9 = getelementptr inbounds float, ptr %v7, i64 %v8
  %v53 = mul i64 %v50, %v52
  %v54 = icmp sle i64 %v53, 1
  %v57 = icmp eq i64 %v56, 0
  %v58 = and i1 %v54, %v57
  %v59 = icmp eq i1 %v58, 0
  br label %b0
b0:
  %v15 = phi i64 [ %v12, %entry ], [ %v103, %b5 ]
  %v16 = icmp slt i64 %v15, %v14
  br i1 %v16, label %b1, label %b2
b1:
  %v17 = add i64 %v15, 96
  %v18 = icmp slt i64 %v17, %v14
  %v19 = select i1 %v18, i64 %v17, i64 %v14
  %v20 = sub i64 %v19, %v15
  %v21 = add i64 %v20, 5
  %v22 = sdiv i64 %v21, 6
  %v23 = icmp slt i64 %v22, 1
  %v24 = select i1 %v23, i64 1, i64 %v22
  %v25 = sdiv i64 %v20, %v24
  %v26 = mul i64 %v25, %v22
  %v27 = sub i64 %v20, %v26
  br label %b3
b3:
  %v28 = phi i64 [ 0, %b1 ], [ %v102, %b8 ]
  %v29 = icmp slt i64 %v28, 1
  br i1 %v29, label %b4, label %b5
b4:
  %v30 = add i64 %v28, 1
  %v31 = icmp slt i64 %v30, 1
  %v32 = select i1 %v31, i64 %v30, i64 %v28
  %v45 = mul i64 %v28, 128
  %v46 = mul i64 %v32, 128
  %v47 = add i64 %v45, 128
  %v48 = add i64 %v46, 128
  %v68 = getelementptr inbounds float, ptr %v6, i64 %v45
  %v75 = mul i64 %v28, 16
  %v76 = sub i64 16, %v75
  %v79 = getelementptr inbounds float, ptr %v78, i64 %v75
  %v92 = mul i64 %v28, 2
  br label %b6
b6:
  %v33 = phi i64 [ 0, %b4 ], [ %v101, %b17 ]
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
  br i1 %v59, label %b9, label %b10
b9:
  %v60 = sdiv i64 %v33, %v22
  %v61 = mul i64 %v60, 128
  %v62 = add i64 %v46, %v61
  %v63 = getelementptr inbounds float, ptr %v6, i64 %v62
  %v66 = mul i64 %v39, 8
  %v67 = getelementptr inbounds float, ptr %v65, i64 %v66
  %v69 = sub i64 %v44, 1
  %v70 = getelementptr inbounds ptr, ptr @table_tile_6x2, i64 %v69
  %v71 = load ptr, ptr %v70, align 4
  %v72 = icmp sgt i64 %v44, 0
  br i1 %v72, label %b11, label %b12
b11:
  call void %v71(ptr %v67, i64 8, ptr %v68, i64 8, ptr %v10, i64 16, i64 8, i64 3, ptr %v63, i64 0)
  br label %b12
b12:
  br label %b10
b10:
  br i1 %v58, label %b13, label %b14
b13:
  %v73 = mul i64 %v39, 8
  %v74 = getelementptr inbounds float, ptr %v65, i64 %v73
  call void @columns(ptr %v74, i64 8, ptr %v79, i64 16, i64 8, i64 2, i64 %v76, ptr %v10, i64 16, i64 %v44, i1 0)
  br label %b14
b14:
  %v80 = add i64 %v39, %v44
  br label %b15
b15:
  %v81 = phi i64 [ %v39, %b14 ], [ %v100, %b20 ]
  %v82 = icmp slt i64 %v81, %v80
  br i1 %v82, label %b16, label %b17
b16:
  %v83 = sub i64 %v81, %v39
  %v84 = mul i64 %v83, 16
  %v85 = getelementptr inbounds float, ptr %v10, i64 %v84
  %v88 = mul i64 %v81, 16
  %v89 = getelementptr inbounds float, ptr %v87, i64 %v88
  br label %b18
b18:
  %v90 = phi i64 [ 0, %b16 ], [ %v99, %b19 ]
  %v91 = icmp slt i64 %v90, 2
  br i1 %v91, label %b19, label %b20
b19:
  %v93 = add i64 %v92, %v90
  %v94 = mul i64 %v93, 8
  %v95 = mul i64 %v90, 8
  %v96 = getelementptr inbounds float, ptr %v85, i64 %v95
  %v97 = load <8 x float>, ptr %v96, align 4
  %v98 = getelementptr inbounds float, ptr %v89, i64 %v94
  store <8 x float> %v97, ptr %v98, align 4
  %v99 = add nsw i64 %v90, 1
  br label %b18
b20:
  %v100 = add nsw i64 %v81, 1
  br label %b15
b17:
  %v101 = add nsw i64 %v33, 1
  br label %b6
b8:
  %v102 = add nsw i64 %v28, 1
  br label %b3
b5:
  %v103 = add nsw i64 %v15, 96
  br label %b0
b2:
  ret void
}
define internal void @backward_2(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 108
  %v6 = load ptr, ptr %v5, align 4
  %v23 = getelementptr inbounds i64, ptr %v1, i64 8
  %v24 = load i64, ptr %v23, align 8
  %v25 = getelementptr inbounds i64, ptr %v1, i64 1
  %v26 = load i64, ptr %v25, align 8
  %v29 = getelementptr inbounds i64, ptr %v1, i64 9
  %v30 = load i64, ptr %v29, align 8
  %v39 = getelementptr inbounds ptr, ptr %v0, i64 42
  %v40 = load ptr, ptr %v39, align 4
  %v58 = getelementptr inbounds ptr, ptr %v0, i64 6
  %v59 = load ptr, ptr %v58, align 4
  %v62 = getelementptr inbounds ptr, ptr %v0, i64 4
  %v63 = load ptr, ptr %v62, align 4
  %v76 = getelementptr inbounds ptr, ptr %v0, i64 2
  %v77 = load ptr, ptr %v76, align 4
  %v80 = getelementptr inbounds ptr, ptr %v0, i64 1
  %v81 = load ptr, ptr %v80, align 4
  %v7 = getelementptr inbounds float, ptr %v6, i64 128
  %v8 = add i64 %v2, 1
  %v9 = sdiv i64 %v2, %v3
  %v10 = icmp slt i64 %v9, 1
  %v11 = select i1 %v10, i64 %v9, i64 1
  %v12 = sdiv i64 %v8, %v3
  %v13 = icmp slt i64 %v12, 1
  %v14 = select i1 %v13, i64 %v12, i64 1
  %v15 = icmp slt i64 %v14, 1
  %v16 = select i1 %v15, i64 %v14, i64 1
  %v27 = mul i64 %v24, %v26
  %v28 = icmp sle i64 %v27, 8
  %v31 = icmp eq i64 %v30, 0
  %v32 = and i1 %v28, %v31
  %v33 = icmp eq i1 %v32, 0
  br label %b0
b0:
  %v17 = phi i64 [ %v11, %entry ], [ %v43, %b4 ]
  %v18 = icmp slt i64 %v17, %v16
  br i1 %v18, label %b1, label %b2
b1:
  %v19 = mul i64 %v17, 128
  %v20 = mul i64 %v17, 8
  %v21 = add i64 %v19, 64
  %v22 = add i64 %v21, 64
  br i1 %v33, label %b3, label %b4
b3:
  %v34 = getelementptr inbounds float, ptr %v7, i64 %v19
  %v35 = sub i64 3, %v20
  %v36 = icmp slt i64 %v35, 0
  %v37 = select i1 %v36, i64 0, i64 %v35
  %v38 = mul i64 %v20, 8
  %v41 = getelementptr inbounds float, ptr %v40, i64 %v38
  call void @pack_turned(ptr %v41, i64 8, i64 1, i64 8, i64 %v37, ptr %v34, i64 8)
  %v42 = getelementptr inbounds float, ptr %v7, i64 %v21
  call void @pack_turned(ptr %v41, i64 8, i64 1, i64 8, i64 %v37, ptr %v42, i64 8)
  br label %b4
b4:
  %v43 = add nsw i64 %v17, 1
  br label %b0
b2:
  %v44 = getelementptr inbounds float, ptr %v6, i64 256
  %v51 = icmp sle i64 %v27, 1
  %v52 = and i1 %v51, %v31
  %v53 = icmp eq i1 %v52, 0
  br label %b5
b5:
  %v45 = phi i64 [ %v11, %b2 ], [ %v65, %b9 ]
  %v46 = icmp slt i64 %v45, %v16
  br i1 %v46, label %b6, label %b7
b6:
  %v47 = mul i64 %v45, 352
  %v48 = mul i64 %v45, 8
  %v49 = add i64 %v47, 112
  %v50 = add i64 %v49, 240
  br i1 %v53, label %b8, label %b9
b8:
  %v54 = getelementptr inbounds float, ptr %v44, i64 %v47
  %v55 = sub i64 8, %v48
  %v56 = icmp slt i64 %v55, 0
  %v57 = select i1 %v56, i64 0, i64 %v55
  %v60 = getelementptr inbounds float, ptr %v59, i64 %v48
  call void @pack_rows(ptr %v60, i64 1, i64 8, i64 14, i64 %v57, ptr %v54, i64 8)
  %v61 = getelementptr inbounds float, ptr %v44, i64 %v49
  %v64 = getelementptr inbounds float, ptr %v63, i64 %v48
  call void @pack_rows(ptr %v64, i64 1, i64 8, i64 30, i64 %v57, ptr %v61, i64 8)
  br label %b9
b9:
  %v65 = add nsw i64 %v45, 1
  br label %b5
b7:
  %v66 = getelementptr inbounds float, ptr %v6, i64 608
  br label %b10
b10:
  %v67 = phi i64 [ %v11, %b7 ], [ %v86, %b14 ]
  %v68 = icmp slt i64 %v67, %v16
  br i1 %v68, label %b11, label %b12
b11:
  %v69 = mul i64 %v67, 768
  %v70 = mul i64 %v67, 8
  %v71 = add i64 %v69, 768
  br i1 %v53, label %b13, label %b14
b13:
  %v72 = getelementptr inbounds float, ptr %v66, i64 %v69
  %v73 = sub i64 8, %v70
  %v74 = icmp slt i64 %v73, 0
  %v75 = select i1 %v74, i64 0, i64 %v73
  %v78 = getelementptr inbounds float, ptr %v77, i64 %v70
  call void @pack_rows(ptr %v78, i64 1, i64 8, i64 32, i64 %v75, ptr %v72, i64 24)
  %v79 = getelementptr inbounds float, ptr %v72, i64 8
  %v82 = getelementptr inbounds float, ptr %v81, i64 %v70
  call void @pack_rows(ptr %v82, i64 1, i64 16, i64 32, i64 %v75, ptr %v79, i64 24)
  %v83 = getelementptr inbounds float, ptr %v72, i64 16
  %v84 = add i64 8, %v70
  %v85 = getelementptr inbounds float, ptr %v81, i64 %v84
  call void @pack_rows(ptr %v85, i64 1, i64 16, i64 32, i64 %v75, ptr %v83, i64 24)
  br label %b14
b14:
  %v86 = add nsw i64 %v67, 1
  br label %b10
b12:
  ret void
}
define internal void @backward_3(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 108
  %v7 = load ptr, ptr %v6, align 4
  %v11 = getelementptr inbounds i64, ptr %v4, i64 3
  %v12 = load i64, ptr %v11, align 8
  %v13 = getelementptr inbounds i64, ptr %v4, i64 4
  %v14 = load i64, ptr %v13, align 8
  %v24 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v25 = load ptr, ptr %v24, align 4
  %v28 = getelementptr inbounds i64, ptr %v1, i64 1
  %v29 = load i64, ptr %v28, align 8
  %v35 = getelementptr inbounds ptr, ptr %v0, i64 87
  %v36 = load ptr, ptr %v35, align 4
  %v42 = getelementptr inbounds ptr, ptr %v0, i64 11
  %v43 = load ptr, ptr %v42, align 4
  %v49 = getelementptr inbounds ptr, ptr %v0, i64 17
  %v50 = load ptr, ptr %v49, align 4
  %v54 = getelementptr inbounds ptr, ptr %v0, i64 12
  %v55 = load ptr, ptr %v54, align 4
  %v61 = getelementptr inbounds ptr, ptr %v0, i64 60
  %v62 = load ptr, ptr %v61, align 4
  %v69 = getelementptr inbounds ptr, ptr %v0, i64 59
  %v70 = load ptr, ptr %v69, align 4
  %v134 = getelementptr inbounds ptr, ptr %v0, i64 88
  %v135 = load ptr, ptr %v134, align 4
  %v138 = getelementptr inbounds ptr, ptr %v0, i64 89
  %v139 = load ptr, ptr %v138, align 4
  %v142 = getelementptr inbounds ptr, ptr %v0, i64 91
  %v143 = load ptr, ptr %v142, align 4
  %v8 = getelementptr inbounds float, ptr %v7, i64 1376
  %v9 = mul i64 %v2, 34352
  %v10 = getelementptr inbounds float, ptr %v8, i64 %v9
  %v26 = add i64 %v5, 1
  %v27 = and i64 %v26, 1
  %v30 = mul i64 %v27, %v29
  %v31 = mul i64 %v30, 8
  %v32 = getelementptr inbounds float, ptr %v25, i64 %v31
  %v37 = mul i64 %v5, %v29
  %v38 = mul i64 %v37, 16
  %v39 = getelementptr inbounds float, ptr %v36, i64 %v38
  %v44 = mul i64 %v26, %v29
  %v45 = mul i64 %v44, 64
  %v46 = getelementptr inbounds float, ptr %v43, i64 %v45
  %v51 = mul i64 %v30, 64
  %v52 = getelementptr inbounds float, ptr %v50, i64 %v51
  %v56 = mul i64 %v44, 8
  %v57 = getelementptr inbounds float, ptr %v55, i64 %v56
  %v63 = mul i64 %v37, 8
  %v64 = getelementptr inbounds float, ptr %v62, i64 %v63
  %v66 = mul i64 %v37, 64
  %v67 = getelementptr inbounds float, ptr %v43, i64 %v66
  %v71 = getelementptr inbounds float, ptr %v70, i64 %v63
  br label %b0
b0:
  %v15 = phi i64 [ %v12, %entry ], [ %v147, %b5 ]
  %v16 = icmp slt i64 %v15, %v14
  br i1 %v16, label %b1, label %b2
b1:
  %v33 = mul i64 %v15, 8
  %v34 = getelementptr inbounds float, ptr %v32, i64 %v33
  %v40 = mul i64 %v15, 16
  %v41 = getelementptr inbounds float, ptr %v39, i64 %v40
  %v47 = mul i64 %v15, 64
  %v48 = getelementptr inbounds float, ptr %v46, i64 %v47
  %v53 = getelementptr inbounds float, ptr %v52, i64 %v47
  %v58 = getelementptr inbounds float, ptr %v57, i64 %v33
  %v65 = getelementptr inbounds float, ptr %v64, i64 %v33
  %v68 = getelementptr inbounds float, ptr %v67, i64 %v47
  %v72 = getelementptr inbounds float, ptr %v71, i64 %v33
  %v136 = getelementptr inbounds float, ptr %v135, i64 %v33
  %v140 = getelementptr inbounds float, ptr %v139, i64 %v33
  %v144 = getelementptr inbounds float, ptr %v143, i64 %v33
  br label %b3
b3:
  %v17 = phi i64 [ 0, %b1 ], [ %v146, %b8 ]
  %v18 = icmp slt i64 %v17, 8
  br i1 %v18, label %b4, label %b5
b4:
  %v59 = getelementptr inbounds float, ptr %v58, i64 %v17
  %v60 = load float, ptr %v59, align 4
  %v79 = mul i64 %v17, 8
  %v86 = insertelement <8 x float> poison, float %v60, i64 0
  %v87 = shufflevector <8 x float> %v86, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b6
b6:
  %v19 = phi i64 [ 0, %b4 ], [ %v103, %b7 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v100, %b7 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v101, %b7 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v102, %b7 ]
  %v23 = icmp slt i64 %v19, 8
  br i1 %v23, label %b7, label %b8
b7:
  %v73 = getelementptr inbounds float, ptr %v34, i64 %v19
  %v74 = load <8 x float>, ptr %v73, align 4
  %v75 = add i64 8, %v19
  %v76 = getelementptr inbounds float, ptr %v41, i64 %v75
  %v77 = load <8 x float>, ptr %v76, align 4
  %v78 = fadd <8 x float> %v74, %v77
  %v80 = add i64 %v79, %v19
  %v81 = getelementptr inbounds float, ptr %v48, i64 %v80
  %v82 = load <8 x float>, ptr %v81, align 4
  %v83 = fmul <8 x float> %v78, %v82
  %v84 = getelementptr inbounds float, ptr %v53, i64 %v80
  %v85 = load <8 x float>, ptr %v84, align 4
  %v88 = fmul <8 x float> %v78, %v87
  %v89 = fadd <8 x float> %v85, %v88
  %v90 = getelementptr inbounds float, ptr %v65, i64 %v19
  %v91 = load <8 x float>, ptr %v90, align 4
  %v92 = fmul <8 x float> %v89, %v91
  %v93 = getelementptr inbounds float, ptr %v68, i64 %v80
  %v94 = load <8 x float>, ptr %v93, align 4
  %v95 = fmul <8 x float> %v89, %v94
  %v96 = getelementptr inbounds float, ptr %v72, i64 %v19
  %v97 = load <8 x float>, ptr %v96, align 4
  %v98 = fmul <8 x float> %v95, %v97
  %v99 = fneg <8 x float> %v98
  %v100 = fadd <8 x float> %v20, %v83
  %v101 = fadd <8 x float> %v21, %v92
  %v102 = fadd <8 x float> %v22, %v99
  %v103 = add nsw i64 %v19, 8
  br label %b6
b8:
  %v104 = shufflevector <8 x float> %v20, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v105 = shufflevector <8 x float> %v20, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v106 = fadd <4 x float> %v104, %v105
  %v107 = shufflevector <4 x float> %v106, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v108 = shufflevector <4 x float> %v106, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v109 = fadd <2 x float> %v107, %v108
  %v110 = extractelement <2 x float> %v109, i64 0
  %v111 = extractelement <2 x float> %v109, i64 1
  %v112 = fadd float %v110, %v111
  %v113 = shufflevector <8 x float> %v21, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v114 = shufflevector <8 x float> %v21, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v115 = fadd <4 x float> %v113, %v114
  %v116 = shufflevector <4 x float> %v115, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v117 = shufflevector <4 x float> %v115, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v118 = fadd <2 x float> %v116, %v117
  %v119 = extractelement <2 x float> %v118, i64 0
  %v120 = extractelement <2 x float> %v118, i64 1
  %v121 = fadd float %v119, %v120
  %v122 = shufflevector <8 x float> %v22, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v123 = shufflevector <8 x float> %v22, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v124 = fadd <4 x float> %v122, %v123
  %v125 = shufflevector <4 x float> %v124, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v126 = shufflevector <4 x float> %v124, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v127 = fadd <2 x float> %v125, %v126
  %v128 = extractelement <2 x float> %v127, i64 0
  %v129 = extractelement <2 x float> %v127, i64 1
  %v130 = fadd float %v128, %v129
  %v131 = fadd float %v112, 0x0000000000000000
  %v132 = fadd float %v121, 0x0000000000000000
  %v133 = fadd float %v130, 0x0000000000000000
  %v137 = getelementptr inbounds float, ptr %v136, i64 %v17
  store float %v131, ptr %v137, align 4
  %v141 = getelementptr inbounds float, ptr %v140, i64 %v17
  store float %v132, ptr %v141, align 4
  %v145 = getelementptr inbounds float, ptr %v144, i64 %v17
  store float %v133, ptr %v145, align 4
  %v146 = add nsw i64 %v17, 1
  br label %b3
b5:
  %v147 = add nsw i64 %v15, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_4(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 108
  %v7 = load ptr, ptr %v6, align 4
  %v11 = getelementptr inbounds i64, ptr %v4, i64 3
  %v12 = load i64, ptr %v11, align 8
  %v13 = getelementptr inbounds i64, ptr %v4, i64 4
  %v14 = load i64, ptr %v13, align 8
  %v21 = getelementptr inbounds ptr, ptr %v0, i64 17
  %v22 = load ptr, ptr %v21, align 4
  %v25 = getelementptr inbounds i64, ptr %v1, i64 1
  %v26 = load i64, ptr %v25, align 8
  %v32 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v33 = load ptr, ptr %v32, align 4
  %v38 = getelementptr inbounds ptr, ptr %v0, i64 87
  %v39 = load ptr, ptr %v38, align 4
  %v45 = getelementptr inbounds ptr, ptr %v0, i64 12
  %v46 = load ptr, ptr %v45, align 4
  %v53 = getelementptr inbounds ptr, ptr %v0, i64 13
  %v54 = load ptr, ptr %v53, align 4
  %v59 = getelementptr inbounds ptr, ptr %v0, i64 11
  %v60 = load ptr, ptr %v59, align 4
  %v86 = getelementptr inbounds ptr, ptr %v0, i64 90
  %v87 = load ptr, ptr %v86, align 4
  %v89 = getelementptr inbounds ptr, ptr %v0, i64 92
  %v90 = load ptr, ptr %v89, align 4
  %v8 = getelementptr inbounds float, ptr %v7, i64 1376
  %v9 = mul i64 %v2, 34352
  %v10 = getelementptr inbounds float, ptr %v8, i64 %v9
  %v23 = add i64 %v5, 1
  %v24 = and i64 %v23, 1
  %v27 = mul i64 %v24, %v26
  %v28 = mul i64 %v27, 64
  %v29 = getelementptr inbounds float, ptr %v22, i64 %v28
  %v34 = mul i64 %v27, 8
  %v35 = getelementptr inbounds float, ptr %v33, i64 %v34
  %v40 = mul i64 %v5, %v26
  %v41 = mul i64 %v40, 16
  %v42 = getelementptr inbounds float, ptr %v39, i64 %v41
  %v47 = mul i64 %v23, %v26
  %v48 = mul i64 %v47, 8
  %v49 = getelementptr inbounds float, ptr %v46, i64 %v48
  %v55 = getelementptr inbounds float, ptr %v54, i64 %v48
  %v61 = mul i64 %v40, 64
  %v62 = getelementptr inbounds float, ptr %v60, i64 %v61
  br label %b0
b0:
  %v15 = phi i64 [ %v12, %entry ], [ %v92, %b5 ]
  %v16 = icmp slt i64 %v15, %v14
  br i1 %v16, label %b1, label %b2
b1:
  %v30 = mul i64 %v15, 64
  %v31 = getelementptr inbounds float, ptr %v29, i64 %v30
  %v36 = mul i64 %v15, 8
  %v37 = getelementptr inbounds float, ptr %v35, i64 %v36
  %v43 = mul i64 %v15, 16
  %v44 = getelementptr inbounds float, ptr %v42, i64 %v43
  %v50 = getelementptr inbounds float, ptr %v49, i64 %v36
  %v56 = getelementptr inbounds float, ptr %v55, i64 %v36
  %v63 = getelementptr inbounds float, ptr %v62, i64 %v30
  %v67 = load <8 x float>, ptr %v37, align 4
  %v68 = getelementptr inbounds float, ptr %v44, i64 8
  %v69 = load <8 x float>, ptr %v68, align 4
  %v70 = fadd <8 x float> %v67, %v69
  br label %b3
b3:
  %v17 = phi i64 [ 0, %b1 ], [ %v85, %b4 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v83, %b4 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v84, %b4 ]
  %v20 = icmp slt i64 %v17, 8
  br i1 %v20, label %b4, label %b5
b4:
  %v51 = getelementptr inbounds float, ptr %v50, i64 %v17
  %v52 = load float, ptr %v51, align 4
  %v57 = getelementptr inbounds float, ptr %v56, i64 %v17
  %v58 = load float, ptr %v57, align 4
  %v64 = mul i64 %v17, 8
  %v65 = getelementptr inbounds float, ptr %v31, i64 %v64
  %v66 = load <8 x float>, ptr %v65, align 4
  %v71 = insertelement <8 x float> poison, float %v52, i64 0
  %v72 = shufflevector <8 x float> %v71, <8 x float> poison, <8 x i32> zeroinitializer
  %v73 = fmul <8 x float> %v70, %v72
  %v74 = fadd <8 x float> %v66, %v73
  %v75 = insertelement <8 x float> poison, float %v58, i64 0
  %v76 = shufflevector <8 x float> %v75, <8 x float> poison, <8 x i32> zeroinitializer
  %v77 = fmul <8 x float> %v74, %v76
  %v78 = getelementptr inbounds float, ptr %v63, i64 %v64
  %v79 = load <8 x float>, ptr %v78, align 4
  %v80 = fmul <8 x float> %v74, %v79
  %v81 = fmul <8 x float> %v80, %v76
  %v82 = fneg <8 x float> %v81
  %v83 = fadd <8 x float> %v18, %v77
  %v84 = fadd <8 x float> %v19, %v82
  %v85 = add nsw i64 %v17, 1
  br label %b3
b5:
  %v88 = getelementptr inbounds float, ptr %v87, i64 %v36
  store <8 x float> %v18, ptr %v88, align 4
  %v91 = getelementptr inbounds float, ptr %v90, i64 %v36
  store <8 x float> %v19, ptr %v91, align 4
  %v92 = add nsw i64 %v15, 1
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
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 90
  %v13 = load ptr, ptr %v12, align 4
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 60
  %v17 = load ptr, ptr %v16, align 4
  %v18 = getelementptr inbounds i64, ptr %v1, i64 1
  %v19 = load i64, ptr %v18, align 8
  %v24 = getelementptr inbounds ptr, ptr %v0, i64 92
  %v25 = load ptr, ptr %v24, align 4
  %v27 = getelementptr inbounds ptr, ptr %v0, i64 59
  %v28 = load ptr, ptr %v27, align 4
  %v31 = getelementptr inbounds ptr, ptr %v0, i64 36
  %v32 = load ptr, ptr %v31, align 4
  %v20 = mul i64 %v5, %v19
  %v21 = mul i64 %v20, 8
  %v22 = getelementptr inbounds float, ptr %v17, i64 %v21
  %v29 = getelementptr inbounds float, ptr %v28, i64 %v21
  %v33 = mul i64 %v20, 30
  %v34 = getelementptr inbounds float, ptr %v32, i64 %v33
  %v40 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v41 = shufflevector <8 x float> %v40, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v51, %b1 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v14 = mul i64 %v10, 8
  %v15 = getelementptr inbounds float, ptr %v13, i64 %v14
  %v23 = getelementptr inbounds float, ptr %v22, i64 %v14
  %v26 = getelementptr inbounds float, ptr %v25, i64 %v14
  %v30 = getelementptr inbounds float, ptr %v29, i64 %v14
  %v35 = mul i64 %v10, 30
  %v36 = getelementptr inbounds float, ptr %v34, i64 %v35
  %v37 = load <8 x float>, ptr %v15, align 4
  %v38 = load <8 x float>, ptr %v23, align 4
  %v39 = fmul <8 x float> %v38, %v38
  %v42 = fsub <8 x float> %v41, %v39
  %v43 = fmul <8 x float> %v37, %v42
  %v44 = load <8 x float>, ptr %v26, align 4
  %v45 = load <8 x float>, ptr %v30, align 4
  %v46 = fmul <8 x float> %v44, %v45
  %v47 = fsub <8 x float> %v41, %v45
  %v48 = fmul <8 x float> %v46, %v47
  %v49 = getelementptr inbounds float, ptr %v36, i64 22
  store <8 x float> %v43, ptr %v49, align 4
  %v50 = getelementptr inbounds float, ptr %v36, i64 14
  store <8 x float> %v48, ptr %v50, align 4
  %v51 = add nsw i64 %v10, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_6(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 108
  %v7 = load ptr, ptr %v6, align 4
  %v11 = getelementptr inbounds i64, ptr %v4, i64 3
  %v12 = load i64, ptr %v11, align 8
  %v13 = getelementptr inbounds i64, ptr %v4, i64 4
  %v14 = load i64, ptr %v13, align 8
  %v20 = getelementptr inbounds ptr, ptr %v0, i64 19
  %v21 = load ptr, ptr %v20, align 4
  %v24 = getelementptr inbounds i64, ptr %v1, i64 1
  %v25 = load i64, ptr %v24, align 8
  %v31 = getelementptr inbounds ptr, ptr %v0, i64 89
  %v32 = load ptr, ptr %v31, align 4
  %v34 = getelementptr inbounds ptr, ptr %v0, i64 91
  %v35 = load ptr, ptr %v34, align 4
  %v37 = getelementptr inbounds ptr, ptr %v0, i64 13
  %v38 = load ptr, ptr %v37, align 4
  %v43 = getelementptr inbounds ptr, ptr %v0, i64 86
  %v44 = load ptr, ptr %v43, align 4
  %v76 = getelementptr inbounds ptr, ptr %v0, i64 93
  %v77 = load ptr, ptr %v76, align 4
  %v8 = getelementptr inbounds float, ptr %v7, i64 1376
  %v9 = mul i64 %v2, 34352
  %v10 = getelementptr inbounds float, ptr %v8, i64 %v9
  %v22 = add i64 %v5, 1
  %v23 = and i64 %v22, 1
  %v26 = mul i64 %v23, %v25
  %v27 = mul i64 %v26, 8
  %v28 = getelementptr inbounds float, ptr %v21, i64 %v27
  %v39 = mul i64 %v22, %v25
  %v40 = mul i64 %v39, 8
  %v41 = getelementptr inbounds float, ptr %v38, i64 %v40
  %v45 = mul i64 %v5, %v25
  %v46 = getelementptr inbounds float, ptr %v44, i64 %v45
  br label %b0
b0:
  %v15 = phi i64 [ %v12, %entry ], [ %v79, %b5 ]
  %v16 = icmp slt i64 %v15, %v14
  br i1 %v16, label %b1, label %b2
b1:
  %v29 = mul i64 %v15, 8
  %v30 = getelementptr inbounds float, ptr %v28, i64 %v29
  %v33 = getelementptr inbounds float, ptr %v32, i64 %v29
  %v36 = getelementptr inbounds float, ptr %v35, i64 %v29
  %v42 = getelementptr inbounds float, ptr %v41, i64 %v29
  %v47 = getelementptr inbounds float, ptr %v46, i64 %v15
  %v48 = load float, ptr %v47, align 4
  %v60 = insertelement <8 x float> poison, float %v48, i64 0
  %v61 = shufflevector <8 x float> %v60, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b3
b3:
  %v17 = phi i64 [ 0, %b1 ], [ %v65, %b4 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v64, %b4 ]
  %v19 = icmp slt i64 %v17, 8
  br i1 %v19, label %b4, label %b5
b4:
  %v49 = getelementptr inbounds float, ptr %v30, i64 %v17
  %v50 = load <8 x float>, ptr %v49, align 4
  %v51 = getelementptr inbounds float, ptr %v33, i64 %v17
  %v52 = load <8 x float>, ptr %v51, align 4
  %v53 = getelementptr inbounds float, ptr %v36, i64 %v17
  %v54 = load <8 x float>, ptr %v53, align 4
  %v55 = fadd <8 x float> %v52, %v54
  %v56 = fadd <8 x float> %v50, %v55
  %v57 = getelementptr inbounds float, ptr %v42, i64 %v17
  %v58 = load <8 x float>, ptr %v57, align 4
  %v59 = fmul <8 x float> %v56, %v58
  %v62 = fdiv <8 x float> %v59, %v61
  %v63 = fneg <8 x float> %v62
  %v64 = fadd <8 x float> %v18, %v63
  %v65 = add nsw i64 %v17, 8
  br label %b3
b5:
  %v66 = shufflevector <8 x float> %v18, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v67 = shufflevector <8 x float> %v18, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v68 = fadd <4 x float> %v66, %v67
  %v69 = shufflevector <4 x float> %v68, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v70 = shufflevector <4 x float> %v68, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v71 = fadd <2 x float> %v69, %v70
  %v72 = extractelement <2 x float> %v71, i64 0
  %v73 = extractelement <2 x float> %v71, i64 1
  %v74 = fadd float %v72, %v73
  %v75 = fadd float %v74, 0x0000000000000000
  %v78 = getelementptr inbounds float, ptr %v77, i64 %v15
  store float %v75, ptr %v78, align 4
  %v79 = add nsw i64 %v15, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_7(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 108
  %v7 = load ptr, ptr %v6, align 4
  %v11 = getelementptr inbounds i64, ptr %v4, i64 3
  %v12 = load i64, ptr %v11, align 8
  %v13 = getelementptr inbounds i64, ptr %v4, i64 4
  %v14 = load i64, ptr %v13, align 8
  %v20 = getelementptr inbounds ptr, ptr %v0, i64 18
  %v21 = load ptr, ptr %v20, align 4
  %v24 = getelementptr inbounds i64, ptr %v1, i64 1
  %v25 = load i64, ptr %v24, align 8
  %v31 = getelementptr inbounds ptr, ptr %v0, i64 88
  %v32 = load ptr, ptr %v31, align 4
  %v34 = getelementptr inbounds ptr, ptr %v0, i64 12
  %v35 = load ptr, ptr %v34, align 4
  %v40 = getelementptr inbounds ptr, ptr %v0, i64 85
  %v41 = load ptr, ptr %v40, align 4
  %v70 = getelementptr inbounds ptr, ptr %v0, i64 94
  %v71 = load ptr, ptr %v70, align 4
  %v8 = getelementptr inbounds float, ptr %v7, i64 1376
  %v9 = mul i64 %v2, 34352
  %v10 = getelementptr inbounds float, ptr %v8, i64 %v9
  %v22 = add i64 %v5, 1
  %v23 = and i64 %v22, 1
  %v26 = mul i64 %v23, %v25
  %v27 = mul i64 %v26, 8
  %v28 = getelementptr inbounds float, ptr %v21, i64 %v27
  %v36 = mul i64 %v22, %v25
  %v37 = mul i64 %v36, 8
  %v38 = getelementptr inbounds float, ptr %v35, i64 %v37
  %v42 = mul i64 %v5, %v25
  %v43 = getelementptr inbounds float, ptr %v41, i64 %v42
  br label %b0
b0:
  %v15 = phi i64 [ %v12, %entry ], [ %v73, %b5 ]
  %v16 = icmp slt i64 %v15, %v14
  br i1 %v16, label %b1, label %b2
b1:
  %v29 = mul i64 %v15, 8
  %v30 = getelementptr inbounds float, ptr %v28, i64 %v29
  %v33 = getelementptr inbounds float, ptr %v32, i64 %v29
  %v39 = getelementptr inbounds float, ptr %v38, i64 %v29
  %v44 = getelementptr inbounds float, ptr %v43, i64 %v15
  %v45 = load float, ptr %v44, align 4
  %v54 = insertelement <8 x float> poison, float %v45, i64 0
  %v55 = shufflevector <8 x float> %v54, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b3
b3:
  %v17 = phi i64 [ 0, %b1 ], [ %v59, %b4 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v58, %b4 ]
  %v19 = icmp slt i64 %v17, 8
  br i1 %v19, label %b4, label %b5
b4:
  %v46 = getelementptr inbounds float, ptr %v30, i64 %v17
  %v47 = load <8 x float>, ptr %v46, align 4
  %v48 = getelementptr inbounds float, ptr %v33, i64 %v17
  %v49 = load <8 x float>, ptr %v48, align 4
  %v50 = fadd <8 x float> %v47, %v49
  %v51 = getelementptr inbounds float, ptr %v39, i64 %v17
  %v52 = load <8 x float>, ptr %v51, align 4
  %v53 = fmul <8 x float> %v50, %v52
  %v56 = fdiv <8 x float> %v53, %v55
  %v57 = fneg <8 x float> %v56
  %v58 = fadd <8 x float> %v18, %v57
  %v59 = add nsw i64 %v17, 8
  br label %b3
b5:
  %v60 = shufflevector <8 x float> %v18, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v61 = shufflevector <8 x float> %v18, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v62 = fadd <4 x float> %v60, %v61
  %v63 = shufflevector <4 x float> %v62, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v64 = shufflevector <4 x float> %v62, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v65 = fadd <2 x float> %v63, %v64
  %v66 = extractelement <2 x float> %v65, i64 0
  %v67 = extractelement <2 x float> %v65, i64 1
  %v68 = fadd float %v66, %v67
  %v69 = fadd float %v68, 0x0000000000000000
  %v72 = getelementptr inbounds float, ptr %v71, i64 %v15
  store float %v69, ptr %v72, align 4
  %v73 = add nsw i64 %v15, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_8(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v4, i64 3
  %v7 = load i64, ptr %v6, align 8
  %v8 = getelementptr inbounds i64, ptr %v4, i64 4
  %v9 = load i64, ptr %v8, align 8
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 54
  %v13 = load ptr, ptr %v12, align 4
  %v14 = getelementptr inbounds i64, ptr %v1, i64 1
  %v15 = load i64, ptr %v14, align 8
  %v67 = getelementptr inbounds ptr, ptr %v0, i64 19
  %v68 = load ptr, ptr %v67, align 4
  %v76 = getelementptr inbounds ptr, ptr %v0, i64 89
  %v77 = load ptr, ptr %v76, align 4
  %v79 = getelementptr inbounds ptr, ptr %v0, i64 91
  %v80 = load ptr, ptr %v79, align 4
  %v82 = getelementptr inbounds ptr, ptr %v0, i64 86
  %v83 = load ptr, ptr %v82, align 4
  %v87 = getelementptr inbounds ptr, ptr %v0, i64 93
  %v88 = load ptr, ptr %v87, align 4
  %v91 = getelementptr inbounds ptr, ptr %v0, i64 84
  %v92 = load ptr, ptr %v91, align 4
  %v97 = getelementptr inbounds ptr, ptr %v0, i64 52
  %v98 = load ptr, ptr %v97, align 4
  %v149 = getelementptr inbounds ptr, ptr %v0, i64 18
  %v150 = load ptr, ptr %v149, align 4
  %v153 = getelementptr inbounds ptr, ptr %v0, i64 88
  %v154 = load ptr, ptr %v153, align 4
  %v156 = getelementptr inbounds ptr, ptr %v0, i64 85
  %v157 = load ptr, ptr %v156, align 4
  %v161 = getelementptr inbounds ptr, ptr %v0, i64 94
  %v162 = load ptr, ptr %v161, align 4
  %v165 = getelementptr inbounds ptr, ptr %v0, i64 83
  %v166 = load ptr, ptr %v165, align 4
  %v170 = getelementptr inbounds ptr, ptr %v0, i64 90
  %v171 = load ptr, ptr %v170, align 4
  %v173 = getelementptr inbounds ptr, ptr %v0, i64 92
  %v174 = load ptr, ptr %v173, align 4
  %v16 = mul i64 %v5, %v15
  %v17 = getelementptr inbounds float, ptr %v13, i64 %v16
  %v69 = add i64 %v5, 1
  %v70 = and i64 %v69, 1
  %v71 = mul i64 %v70, %v15
  %v72 = mul i64 %v71, 8
  %v73 = getelementptr inbounds float, ptr %v68, i64 %v72
  %v84 = getelementptr inbounds float, ptr %v83, i64 %v16
  %v93 = mul i64 %v16, 8
  %v94 = getelementptr inbounds float, ptr %v92, i64 %v93
  %v99 = getelementptr inbounds float, ptr %v98, i64 %v16
  %v151 = getelementptr inbounds float, ptr %v150, i64 %v72
  %v158 = getelementptr inbounds float, ptr %v157, i64 %v16
  %v167 = getelementptr inbounds float, ptr %v166, i64 %v93
  %v193 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v194 = shufflevector <8 x float> %v193, <8 x float> poison, <8 x i32> zeroinitializer
  %v232 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v233 = shufflevector <8 x float> %v232, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v288, %b1 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v18 = getelementptr inbounds float, ptr %v17, i64 %v10
  %v19 = load float, ptr %v18, align 4
  %v20 = call float @llvm.fabs.f32(float %v19)
  %v21 = fneg float %v20
  %v22 = fcmp olt float %v21, 0xC05A400000000000
  %v23 = select i1 %v22, float 0xC05A400000000000, float %v21
  %v24 = call float @llvm.fmuladd.f32(float %v23, float 0x3FF7154760000000, float 0x4168000000000000)
  %v25 = fsub float %v24, 0x4168000000000000
  %v26 = call float @llvm.fmuladd.f32(float %v25, float 0xBFE62E4000000000, float %v23)
  %v27 = call float @llvm.fmuladd.f32(float %v25, float 0xBEB7F7D1C0000000, float %v26)
  %v28 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v27, float 0x3F81227F40000000)
  %v29 = call float @llvm.fmuladd.f32(float %v28, float %v27, float 0x3FA5556740000000)
  %v30 = call float @llvm.fmuladd.f32(float %v29, float %v27, float 0x3FC5554B00000000)
  %v31 = call float @llvm.fmuladd.f32(float %v30, float %v27, float 0x3FDFFFFFE0000000)
  %v32 = call float @llvm.fmuladd.f32(float %v27, float %v31, float 0x3FF0000000000000)
  %v33 = call float @llvm.fmuladd.f32(float %v27, float %v32, float 0x3FF0000000000000)
  %v34 = bitcast float %v24 to i32
  %v35 = sub i32 %v34, 1262485250
  %v36 = lshr i32 %v35, 1
  %v37 = sub i32 %v35, %v36
  %v38 = shl i32 %v36, 23
  %v39 = bitcast i32 %v38 to float
  %v40 = shl i32 %v37, 23
  %v41 = bitcast i32 %v40 to float
  %v42 = fmul float %v33, %v39
  %v43 = fmul float %v42, %v41
  %v44 = fcmp ogt float %v43, 0x3FDA8279A0000000
  %v45 = call float @llvm.fmuladd.f32(float %v43, float 0x3FE0000000000000, float 0xBFE0000000000000)
  %v46 = select i1 %v44, float %v45, float %v43
  %v47 = select i1 %v44, float 0x3FE62E4000000000, float 0x0000000000000000
  %v48 = select i1 %v44, float 0x3EB7F7D1C0000000, float 0x0000000000000000
  %v49 = fmul float %v46, %v46
  %v50 = call float @llvm.fmuladd.f32(float 0xBFB3838A20000000, float %v49, float 0xBFC0DA7220000000)
  %v51 = call float @llvm.fmuladd.f32(float %v50, float %v49, float 0xBFC546EF00000000)
  %v52 = call float @llvm.fmuladd.f32(float %v51, float %v49, float 0xBFD0002320000000)
  %v53 = call float @llvm.fmuladd.f32(float 0x3FC0574980000000, float %v49, float 0x3FC22D90A0000000)
  %v54 = call float @llvm.fmuladd.f32(float %v53, float %v49, float 0x3FC999FF60000000)
  %v55 = call float @llvm.fmuladd.f32(float %v54, float %v49, float 0x3FD5555540000000)
  %v56 = call float @llvm.fmuladd.f32(float %v46, float %v52, float %v55)
  %v57 = call float @llvm.fmuladd.f32(float %v46, float %v56, float 0xBFE0000000000000)
  %v58 = call float @llvm.fmuladd.f32(float %v49, float %v57, float %v48)
  %v59 = fadd float %v58, %v46
  %v60 = fadd float %v59, %v47
  %v61 = fcmp ogt float %v19, 0x0000000000000000
  %v62 = select i1 %v61, float %v19, float 0x0000000000000000
  %v63 = fadd float %v62, %v60
  %v64 = fadd float 0x3FF0000000000000, %v63
  %v65 = fcmp oeq float %v64, 0x0000000000000000
  %v66 = select i1 %v65, float 0x3FF0000000000000, float 0x0000000000000000
  %v74 = mul i64 %v10, 8
  %v75 = getelementptr inbounds float, ptr %v73, i64 %v74
  %v78 = getelementptr inbounds float, ptr %v77, i64 %v74
  %v81 = getelementptr inbounds float, ptr %v80, i64 %v74
  %v85 = getelementptr inbounds float, ptr %v84, i64 %v10
  %v86 = load float, ptr %v85, align 4
  %v89 = getelementptr inbounds float, ptr %v88, i64 %v10
  %v90 = load float, ptr %v89, align 4
  %v95 = getelementptr inbounds float, ptr %v94, i64 %v74
  %v96 = fsub float %v64, 0x3FF0000000000000
  %v100 = getelementptr inbounds float, ptr %v99, i64 %v10
  %v101 = load float, ptr %v100, align 4
  %v102 = call float @llvm.fabs.f32(float %v101)
  %v103 = fneg float %v102
  %v104 = fcmp olt float %v103, 0xC05A400000000000
  %v105 = select i1 %v104, float 0xC05A400000000000, float %v103
  %v106 = call float @llvm.fmuladd.f32(float %v105, float 0x3FF7154760000000, float 0x4168000000000000)
  %v107 = fsub float %v106, 0x4168000000000000
  %v108 = call float @llvm.fmuladd.f32(float %v107, float 0xBFE62E4000000000, float %v105)
  %v109 = call float @llvm.fmuladd.f32(float %v107, float 0xBEB7F7D1C0000000, float %v108)
  %v110 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v109, float 0x3F81227F40000000)
  %v111 = call float @llvm.fmuladd.f32(float %v110, float %v109, float 0x3FA5556740000000)
  %v112 = call float @llvm.fmuladd.f32(float %v111, float %v109, float 0x3FC5554B00000000)
  %v113 = call float @llvm.fmuladd.f32(float %v112, float %v109, float 0x3FDFFFFFE0000000)
  %v114 = call float @llvm.fmuladd.f32(float %v109, float %v113, float 0x3FF0000000000000)
  %v115 = call float @llvm.fmuladd.f32(float %v109, float %v114, float 0x3FF0000000000000)
  %v116 = bitcast float %v106 to i32
  %v117 = sub i32 %v116, 1262485250
  %v118 = lshr i32 %v117, 1
  %v119 = sub i32 %v117, %v118
  %v120 = shl i32 %v118, 23
  %v121 = bitcast i32 %v120 to float
  %v122 = shl i32 %v119, 23
  %v123 = bitcast i32 %v122 to float
  %v124 = fmul float %v115, %v121
  %v125 = fmul float %v124, %v123
  %v126 = fcmp ogt float %v125, 0x3FDA8279A0000000
  %v127 = call float @llvm.fmuladd.f32(float %v125, float 0x3FE0000000000000, float 0xBFE0000000000000)
  %v128 = select i1 %v126, float %v127, float %v125
  %v129 = select i1 %v126, float 0x3FE62E4000000000, float 0x0000000000000000
  %v130 = select i1 %v126, float 0x3EB7F7D1C0000000, float 0x0000000000000000
  %v131 = fmul float %v128, %v128
  %v132 = call float @llvm.fmuladd.f32(float 0xBFB3838A20000000, float %v131, float 0xBFC0DA7220000000)
  %v133 = call float @llvm.fmuladd.f32(float %v132, float %v131, float 0xBFC546EF00000000)
  %v134 = call float @llvm.fmuladd.f32(float %v133, float %v131, float 0xBFD0002320000000)
  %v135 = call float @llvm.fmuladd.f32(float 0x3FC0574980000000, float %v131, float 0x3FC22D90A0000000)
  %v136 = call float @llvm.fmuladd.f32(float %v135, float %v131, float 0x3FC999FF60000000)
  %v137 = call float @llvm.fmuladd.f32(float %v136, float %v131, float 0x3FD5555540000000)
  %v138 = call float @llvm.fmuladd.f32(float %v128, float %v134, float %v137)
  %v139 = call float @llvm.fmuladd.f32(float %v128, float %v138, float 0xBFE0000000000000)
  %v140 = call float @llvm.fmuladd.f32(float %v131, float %v139, float %v130)
  %v141 = fadd float %v140, %v128
  %v142 = fadd float %v141, %v129
  %v143 = fcmp ogt float %v101, 0x0000000000000000
  %v144 = select i1 %v143, float %v101, float 0x0000000000000000
  %v145 = fadd float %v144, %v142
  %v146 = fadd float 0x3FF0000000000000, %v145
  %v147 = fcmp oeq float %v146, 0x0000000000000000
  %v148 = select i1 %v147, float 0x3FF0000000000000, float 0x0000000000000000
  %v152 = getelementptr inbounds float, ptr %v151, i64 %v74
  %v155 = getelementptr inbounds float, ptr %v154, i64 %v74
  %v159 = getelementptr inbounds float, ptr %v158, i64 %v10
  %v160 = load float, ptr %v159, align 4
  %v163 = getelementptr inbounds float, ptr %v162, i64 %v10
  %v164 = load float, ptr %v163, align 4
  %v168 = getelementptr inbounds float, ptr %v167, i64 %v74
  %v169 = fsub float %v146, 0x3FF0000000000000
  %v172 = getelementptr inbounds float, ptr %v171, i64 %v74
  %v175 = getelementptr inbounds float, ptr %v174, i64 %v74
  %v176 = load <8 x float>, ptr %v75, align 4
  %v177 = load <8 x float>, ptr %v78, align 4
  %v178 = load <8 x float>, ptr %v81, align 4
  %v179 = fadd <8 x float> %v177, %v178
  %v180 = fadd <8 x float> %v176, %v179
  %v181 = insertelement <8 x float> poison, float %v86, i64 0
  %v182 = shufflevector <8 x float> %v181, <8 x float> poison, <8 x i32> zeroinitializer
  %v183 = fdiv <8 x float> %v180, %v182
  %v184 = insertelement <8 x float> poison, float %v90, i64 0
  %v185 = shufflevector <8 x float> %v184, <8 x float> poison, <8 x i32> zeroinitializer
  %v186 = fadd <8 x float> %v183, %v185
  %v187 = insertelement <8 x float> poison, float %v64, i64 0
  %v188 = shufflevector <8 x float> %v187, <8 x float> poison, <8 x i32> zeroinitializer
  %v189 = fmul <8 x float> %v186, %v188
  %v190 = load <8 x float>, ptr %v95, align 4
  %v191 = insertelement <8 x float> poison, float %v66, i64 0
  %v192 = shufflevector <8 x float> %v191, <8 x float> poison, <8 x i32> zeroinitializer
  %v195 = fcmp une <8 x float> %v192, splat (float 0x0000000000000000)
  %v196 = select <8 x i1> %v195, <8 x float> %v194, <8 x float> %v190
  %v197 = insertelement <8 x float> poison, float %v96, i64 0
  %v198 = shufflevector <8 x float> %v197, <8 x float> poison, <8 x i32> zeroinitializer
  %v199 = extractelement <8 x float> %v196, i64 0
  %v200 = extractelement <8 x float> %v198, i64 0
  %v201 = call float @powf(float %v199, float %v200)
  %v202 = extractelement <8 x float> %v196, i64 1
  %v203 = extractelement <8 x float> %v198, i64 1
  %v204 = call float @powf(float %v202, float %v203)
  %v205 = extractelement <8 x float> %v196, i64 2
  %v206 = extractelement <8 x float> %v198, i64 2
  %v207 = call float @powf(float %v205, float %v206)
  %v208 = extractelement <8 x float> %v196, i64 3
  %v209 = extractelement <8 x float> %v198, i64 3
  %v210 = call float @powf(float %v208, float %v209)
  %v211 = extractelement <8 x float> %v196, i64 4
  %v212 = extractelement <8 x float> %v198, i64 4
  %v213 = call float @powf(float %v211, float %v212)
  %v214 = extractelement <8 x float> %v196, i64 5
  %v215 = extractelement <8 x float> %v198, i64 5
  %v216 = call float @powf(float %v214, float %v215)
  %v217 = extractelement <8 x float> %v196, i64 6
  %v218 = extractelement <8 x float> %v198, i64 6
  %v219 = call float @powf(float %v217, float %v218)
  %v220 = extractelement <8 x float> %v196, i64 7
  %v221 = extractelement <8 x float> %v198, i64 7
  %v222 = call float @powf(float %v220, float %v221)
  %v223 = insertelement <8 x float> poison, float %v201, i64 0
  %v224 = insertelement <8 x float> %v223, float %v204, i64 1
  %v225 = insertelement <8 x float> %v224, float %v207, i64 2
  %v226 = insertelement <8 x float> %v225, float %v210, i64 3
  %v227 = insertelement <8 x float> %v226, float %v213, i64 4
  %v228 = insertelement <8 x float> %v227, float %v216, i64 5
  %v229 = insertelement <8 x float> %v228, float %v219, i64 6
  %v230 = insertelement <8 x float> %v229, float %v222, i64 7
  %v231 = fmul <8 x float> %v189, %v230
  %v234 = select <8 x i1> %v195, <8 x float> %v233, <8 x float> %v231
  %v235 = load <8 x float>, ptr %v152, align 4
  %v236 = load <8 x float>, ptr %v155, align 4
  %v237 = fadd <8 x float> %v235, %v236
  %v238 = insertelement <8 x float> poison, float %v160, i64 0
  %v239 = shufflevector <8 x float> %v238, <8 x float> poison, <8 x i32> zeroinitializer
  %v240 = fdiv <8 x float> %v237, %v239
  %v241 = insertelement <8 x float> poison, float %v164, i64 0
  %v242 = shufflevector <8 x float> %v241, <8 x float> poison, <8 x i32> zeroinitializer
  %v243 = fadd <8 x float> %v240, %v242
  %v244 = insertelement <8 x float> poison, float %v146, i64 0
  %v245 = shufflevector <8 x float> %v244, <8 x float> poison, <8 x i32> zeroinitializer
  %v246 = fmul <8 x float> %v243, %v245
  %v247 = load <8 x float>, ptr %v168, align 4
  %v248 = insertelement <8 x float> poison, float %v148, i64 0
  %v249 = shufflevector <8 x float> %v248, <8 x float> poison, <8 x i32> zeroinitializer
  %v250 = fcmp une <8 x float> %v249, splat (float 0x0000000000000000)
  %v251 = select <8 x i1> %v250, <8 x float> %v194, <8 x float> %v247
  %v252 = insertelement <8 x float> poison, float %v169, i64 0
  %v253 = shufflevector <8 x float> %v252, <8 x float> poison, <8 x i32> zeroinitializer
  %v254 = extractelement <8 x float> %v251, i64 0
  %v255 = extractelement <8 x float> %v253, i64 0
  %v256 = call float @powf(float %v254, float %v255)
  %v257 = extractelement <8 x float> %v251, i64 1
  %v258 = extractelement <8 x float> %v253, i64 1
  %v259 = call float @powf(float %v257, float %v258)
  %v260 = extractelement <8 x float> %v251, i64 2
  %v261 = extractelement <8 x float> %v253, i64 2
  %v262 = call float @powf(float %v260, float %v261)
  %v263 = extractelement <8 x float> %v251, i64 3
  %v264 = extractelement <8 x float> %v253, i64 3
  %v265 = call float @powf(float %v263, float %v264)
  %v266 = extractelement <8 x float> %v251, i64 4
  %v267 = extractelement <8 x float> %v253, i64 4
  %v268 = call float @powf(float %v266, float %v267)
  %v269 = extractelement <8 x float> %v251, i64 5
  %v270 = extractelement <8 x float> %v253, i64 5
  %v271 = call float @powf(float %v269, float %v270)
  %v272 = extractelement <8 x float> %v251, i64 6
  %v273 = extractelement <8 x float> %v253, i64 6
  %v274 = call float @powf(float %v272, float %v273)
  %v275 = extractelement <8 x float> %v251, i64 7
  %v276 = extractelement <8 x float> %v253, i64 7
  %v277 = call float @powf(float %v275, float %v276)
  %v278 = insertelement <8 x float> poison, float %v256, i64 0
  %v279 = insertelement <8 x float> %v278, float %v259, i64 1
  %v280 = insertelement <8 x float> %v279, float %v262, i64 2
  %v281 = insertelement <8 x float> %v280, float %v265, i64 3
  %v282 = insertelement <8 x float> %v281, float %v268, i64 4
  %v283 = insertelement <8 x float> %v282, float %v271, i64 5
  %v284 = insertelement <8 x float> %v283, float %v274, i64 6
  %v285 = insertelement <8 x float> %v284, float %v277, i64 7
  %v286 = fmul <8 x float> %v246, %v285
  %v287 = select <8 x i1> %v250, <8 x float> %v233, <8 x float> %v286
  store <8 x float> %v234, ptr %v172, align 4
  store <8 x float> %v287, ptr %v175, align 4
  %v288 = add nsw i64 %v10, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_9(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 108
  %v7 = load ptr, ptr %v6, align 4
  %v11 = getelementptr inbounds i64, ptr %v4, i64 3
  %v12 = load i64, ptr %v11, align 8
  %v13 = getelementptr inbounds i64, ptr %v4, i64 4
  %v14 = load i64, ptr %v13, align 8
  %v20 = getelementptr inbounds ptr, ptr %v0, i64 19
  %v21 = load ptr, ptr %v20, align 4
  %v24 = getelementptr inbounds i64, ptr %v1, i64 1
  %v25 = load i64, ptr %v24, align 8
  %v31 = getelementptr inbounds ptr, ptr %v0, i64 89
  %v32 = load ptr, ptr %v31, align 4
  %v34 = getelementptr inbounds ptr, ptr %v0, i64 91
  %v35 = load ptr, ptr %v34, align 4
  %v37 = getelementptr inbounds ptr, ptr %v0, i64 86
  %v38 = load ptr, ptr %v37, align 4
  %v43 = getelementptr inbounds ptr, ptr %v0, i64 93
  %v44 = load ptr, ptr %v43, align 4
  %v47 = getelementptr inbounds ptr, ptr %v0, i64 54
  %v48 = load ptr, ptr %v47, align 4
  %v99 = getelementptr inbounds ptr, ptr %v0, i64 84
  %v100 = load ptr, ptr %v99, align 4
  %v214 = getelementptr inbounds ptr, ptr %v0, i64 95
  %v215 = load ptr, ptr %v214, align 4
  %v8 = getelementptr inbounds float, ptr %v7, i64 1376
  %v9 = mul i64 %v2, 34352
  %v10 = getelementptr inbounds float, ptr %v8, i64 %v9
  %v22 = add i64 %v5, 1
  %v23 = and i64 %v22, 1
  %v26 = mul i64 %v23, %v25
  %v27 = mul i64 %v26, 8
  %v28 = getelementptr inbounds float, ptr %v21, i64 %v27
  %v39 = mul i64 %v5, %v25
  %v40 = getelementptr inbounds float, ptr %v38, i64 %v39
  %v49 = getelementptr inbounds float, ptr %v48, i64 %v39
  %v101 = mul i64 %v39, 8
  %v102 = getelementptr inbounds float, ptr %v100, i64 %v101
  %v120 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v121 = shufflevector <8 x float> %v120, <8 x float> poison, <8 x i32> zeroinitializer
  %v162 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v163 = shufflevector <8 x float> %v162, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v15 = phi i64 [ %v12, %entry ], [ %v217, %b5 ]
  %v16 = icmp slt i64 %v15, %v14
  br i1 %v16, label %b1, label %b2
b1:
  %v29 = mul i64 %v15, 8
  %v30 = getelementptr inbounds float, ptr %v28, i64 %v29
  %v33 = getelementptr inbounds float, ptr %v32, i64 %v29
  %v36 = getelementptr inbounds float, ptr %v35, i64 %v29
  %v41 = getelementptr inbounds float, ptr %v40, i64 %v15
  %v42 = load float, ptr %v41, align 4
  %v45 = getelementptr inbounds float, ptr %v44, i64 %v15
  %v46 = load float, ptr %v45, align 4
  %v50 = getelementptr inbounds float, ptr %v49, i64 %v15
  %v51 = load float, ptr %v50, align 4
  %v52 = call float @llvm.fabs.f32(float %v51)
  %v53 = fneg float %v52
  %v54 = fcmp olt float %v53, 0xC05A400000000000
  %v55 = select i1 %v54, float 0xC05A400000000000, float %v53
  %v56 = call float @llvm.fmuladd.f32(float %v55, float 0x3FF7154760000000, float 0x4168000000000000)
  %v57 = fsub float %v56, 0x4168000000000000
  %v58 = call float @llvm.fmuladd.f32(float %v57, float 0xBFE62E4000000000, float %v55)
  %v59 = call float @llvm.fmuladd.f32(float %v57, float 0xBEB7F7D1C0000000, float %v58)
  %v60 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v59, float 0x3F81227F40000000)
  %v61 = call float @llvm.fmuladd.f32(float %v60, float %v59, float 0x3FA5556740000000)
  %v62 = call float @llvm.fmuladd.f32(float %v61, float %v59, float 0x3FC5554B00000000)
  %v63 = call float @llvm.fmuladd.f32(float %v62, float %v59, float 0x3FDFFFFFE0000000)
  %v64 = call float @llvm.fmuladd.f32(float %v59, float %v63, float 0x3FF0000000000000)
  %v65 = call float @llvm.fmuladd.f32(float %v59, float %v64, float 0x3FF0000000000000)
  %v66 = bitcast float %v56 to i32
  %v67 = sub i32 %v66, 1262485250
  %v68 = lshr i32 %v67, 1
  %v69 = sub i32 %v67, %v68
  %v70 = shl i32 %v68, 23
  %v71 = bitcast i32 %v70 to float
  %v72 = shl i32 %v69, 23
  %v73 = bitcast i32 %v72 to float
  %v74 = fmul float %v65, %v71
  %v75 = fmul float %v74, %v73
  %v76 = fcmp ogt float %v75, 0x3FDA8279A0000000
  %v77 = call float @llvm.fmuladd.f32(float %v75, float 0x3FE0000000000000, float 0xBFE0000000000000)
  %v78 = select i1 %v76, float %v77, float %v75
  %v79 = select i1 %v76, float 0x3FE62E4000000000, float 0x0000000000000000
  %v80 = select i1 %v76, float 0x3EB7F7D1C0000000, float 0x0000000000000000
  %v81 = fmul float %v78, %v78
  %v82 = call float @llvm.fmuladd.f32(float 0xBFB3838A20000000, float %v81, float 0xBFC0DA7220000000)
  %v83 = call float @llvm.fmuladd.f32(float %v82, float %v81, float 0xBFC546EF00000000)
  %v84 = call float @llvm.fmuladd.f32(float %v83, float %v81, float 0xBFD0002320000000)
  %v85 = call float @llvm.fmuladd.f32(float 0x3FC0574980000000, float %v81, float 0x3FC22D90A0000000)
  %v86 = call float @llvm.fmuladd.f32(float %v85, float %v81, float 0x3FC999FF60000000)
  %v87 = call float @llvm.fmuladd.f32(float %v86, float %v81, float 0x3FD5555540000000)
  %v88 = call float @llvm.fmuladd.f32(float %v78, float %v84, float %v87)
  %v89 = call float @llvm.fmuladd.f32(float %v78, float %v88, float 0xBFE0000000000000)
  %v90 = call float @llvm.fmuladd.f32(float %v81, float %v89, float %v80)
  %v91 = fadd float %v90, %v78
  %v92 = fadd float %v91, %v79
  %v93 = fcmp ogt float %v51, 0x0000000000000000
  %v94 = select i1 %v93, float %v51, float 0x0000000000000000
  %v95 = fadd float %v94, %v92
  %v96 = fadd float 0x3FF0000000000000, %v95
  %v97 = fcmp oge float %v96, 0x0000000000000000
  %v98 = select i1 %v97, float 0x3FF0000000000000, float 0x0000000000000000
  %v103 = getelementptr inbounds float, ptr %v102, i64 %v29
  %v112 = insertelement <8 x float> poison, float %v42, i64 0
  %v113 = shufflevector <8 x float> %v112, <8 x float> poison, <8 x i32> zeroinitializer
  %v115 = insertelement <8 x float> poison, float %v46, i64 0
  %v116 = shufflevector <8 x float> %v115, <8 x float> poison, <8 x i32> zeroinitializer
  %v124 = insertelement <8 x float> poison, float %v98, i64 0
  %v125 = shufflevector <8 x float> %v124, <8 x float> poison, <8 x i32> zeroinitializer
  %v126 = fcmp une <8 x float> %v125, splat (float 0x0000000000000000)
  %v128 = insertelement <8 x float> poison, float %v96, i64 0
  %v129 = shufflevector <8 x float> %v128, <8 x float> poison, <8 x i32> zeroinitializer
  %v131 = extractelement <8 x float> %v129, i64 0
  %v134 = extractelement <8 x float> %v129, i64 1
  %v137 = extractelement <8 x float> %v129, i64 2
  %v140 = extractelement <8 x float> %v129, i64 3
  %v143 = extractelement <8 x float> %v129, i64 4
  %v146 = extractelement <8 x float> %v129, i64 5
  %v149 = extractelement <8 x float> %v129, i64 6
  %v152 = extractelement <8 x float> %v129, i64 7
  br label %b3
b3:
  %v17 = phi i64 [ 0, %b1 ], [ %v203, %b4 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v202, %b4 ]
  %v19 = icmp slt i64 %v17, 8
  br i1 %v19, label %b4, label %b5
b4:
  %v104 = getelementptr inbounds float, ptr %v30, i64 %v17
  %v105 = load <8 x float>, ptr %v104, align 4
  %v106 = getelementptr inbounds float, ptr %v33, i64 %v17
  %v107 = load <8 x float>, ptr %v106, align 4
  %v108 = getelementptr inbounds float, ptr %v36, i64 %v17
  %v109 = load <8 x float>, ptr %v108, align 4
  %v110 = fadd <8 x float> %v107, %v109
  %v111 = fadd <8 x float> %v105, %v110
  %v114 = fdiv <8 x float> %v111, %v113
  %v117 = fadd <8 x float> %v114, %v116
  %v118 = getelementptr inbounds float, ptr %v103, i64 %v17
  %v119 = load <8 x float>, ptr %v118, align 4
  %v122 = fcmp oeq <8 x float> %v119, %v121
  %v123 = select <8 x i1> %v122, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v127 = select <8 x i1> %v126, <8 x float> %v123, <8 x float> %v121
  %v130 = extractelement <8 x float> %v119, i64 0
  %v132 = call float @powf(float %v130, float %v131)
  %v133 = extractelement <8 x float> %v119, i64 1
  %v135 = call float @powf(float %v133, float %v134)
  %v136 = extractelement <8 x float> %v119, i64 2
  %v138 = call float @powf(float %v136, float %v137)
  %v139 = extractelement <8 x float> %v119, i64 3
  %v141 = call float @powf(float %v139, float %v140)
  %v142 = extractelement <8 x float> %v119, i64 4
  %v144 = call float @powf(float %v142, float %v143)
  %v145 = extractelement <8 x float> %v119, i64 5
  %v147 = call float @powf(float %v145, float %v146)
  %v148 = extractelement <8 x float> %v119, i64 6
  %v150 = call float @powf(float %v148, float %v149)
  %v151 = extractelement <8 x float> %v119, i64 7
  %v153 = call float @powf(float %v151, float %v152)
  %v154 = insertelement <8 x float> poison, float %v132, i64 0
  %v155 = insertelement <8 x float> %v154, float %v135, i64 1
  %v156 = insertelement <8 x float> %v155, float %v138, i64 2
  %v157 = insertelement <8 x float> %v156, float %v141, i64 3
  %v158 = insertelement <8 x float> %v157, float %v144, i64 4
  %v159 = insertelement <8 x float> %v158, float %v147, i64 5
  %v160 = insertelement <8 x float> %v159, float %v150, i64 6
  %v161 = insertelement <8 x float> %v160, float %v153, i64 7
  %v164 = fcmp une <8 x float> %v127, splat (float 0x0000000000000000)
  %v165 = select <8 x i1> %v164, <8 x float> %v163, <8 x float> %v119
  %v166 = fcmp olt <8 x float> %v165, splat (float 0x3810000000000000)
  %v167 = fmul <8 x float> %v165, splat (float 0x4160000000000000)
  %v168 = select <8 x i1> %v166, <8 x float> %v167, <8 x float> %v165
  %v169 = bitcast <8 x float> %v168 to <8 x i32>
  %v170 = sub <8 x i32> %v169, splat (i32 -13302541)
  %v171 = lshr <8 x i32> %v170, splat (i32 23)
  %v172 = select <8 x i1> %v166, <8 x float> splat (float 0x41680012E0000000), <8 x float> splat (float 0x4168001000000000)
  %v173 = add <8 x i32> %v171, splat (i32 1262485504)
  %v174 = bitcast <8 x i32> %v173 to <8 x float>
  %v175 = fsub <8 x float> %v174, %v172
  %v176 = and <8 x i32> %v170, splat (i32 8388607)
  %v177 = add <8 x i32> %v176, splat (i32 1060439283)
  %v178 = bitcast <8 x i32> %v177 to <8 x float>
  %v179 = fsub <8 x float> %v178, splat (float 0x3FF0000000000000)
  %v180 = fmul <8 x float> %v175, splat (float 0x3FE62E4000000000)
  %v181 = fmul <8 x float> %v175, splat (float 0x3EB7F7D1C0000000)
  %v182 = fmul <8 x float> %v179, %v179
  %v183 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0xBFB3838A20000000), <8 x float> %v182, <8 x float> splat (float 0xBFC0DA7220000000))
  %v184 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v183, <8 x float> %v182, <8 x float> splat (float 0xBFC546EF00000000))
  %v185 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v184, <8 x float> %v182, <8 x float> splat (float 0xBFD0002320000000))
  %v186 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3FC0574980000000), <8 x float> %v182, <8 x float> splat (float 0x3FC22D90A0000000))
  %v187 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v186, <8 x float> %v182, <8 x float> splat (float 0x3FC999FF60000000))
  %v188 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v187, <8 x float> %v182, <8 x float> splat (float 0x3FD5555540000000))
  %v189 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v179, <8 x float> %v185, <8 x float> %v188)
  %v190 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v179, <8 x float> %v189, <8 x float> splat (float 0xBFE0000000000000))
  %v191 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v182, <8 x float> %v190, <8 x float> %v181)
  %v192 = fadd <8 x float> %v191, %v179
  %v193 = fadd <8 x float> %v192, %v180
  %v194 = fcmp oeq <8 x float> %v165, splat (float 0x7FF0000000000000)
  %v195 = select <8 x i1> %v194, <8 x float> splat (float 0x7FF0000000000000), <8 x float> %v193
  %v196 = fcmp oeq <8 x float> %v165, splat (float 0x0000000000000000)
  %v197 = select <8 x i1> %v196, <8 x float> splat (float 0xFFF0000000000000), <8 x float> %v195
  %v198 = fcmp ult <8 x float> %v165, splat (float 0x0000000000000000)
  %v199 = select <8 x i1> %v198, <8 x float> splat (float 0x7FF8000000000000), <8 x float> %v197
  %v200 = fmul <8 x float> %v161, %v199
  %v201 = select <8 x i1> %v164, <8 x float> %v121, <8 x float> %v200
  %v202 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v117, <8 x float> %v201, <8 x float> %v18)
  %v203 = add nsw i64 %v17, 8
  br label %b3
b5:
  %v204 = shufflevector <8 x float> %v18, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v205 = shufflevector <8 x float> %v18, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v206 = fadd <4 x float> %v204, %v205
  %v207 = shufflevector <4 x float> %v206, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v208 = shufflevector <4 x float> %v206, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v209 = fadd <2 x float> %v207, %v208
  %v210 = extractelement <2 x float> %v209, i64 0
  %v211 = extractelement <2 x float> %v209, i64 1
  %v212 = fadd float %v210, %v211
  %v213 = fadd float %v212, 0x0000000000000000
  %v216 = getelementptr inbounds float, ptr %v215, i64 %v15
  store float %v213, ptr %v216, align 4
  %v217 = add nsw i64 %v15, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_10(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 108
  %v7 = load ptr, ptr %v6, align 4
  %v11 = getelementptr inbounds i64, ptr %v4, i64 3
  %v12 = load i64, ptr %v11, align 8
  %v13 = getelementptr inbounds i64, ptr %v4, i64 4
  %v14 = load i64, ptr %v13, align 8
  %v20 = getelementptr inbounds ptr, ptr %v0, i64 18
  %v21 = load ptr, ptr %v20, align 4
  %v24 = getelementptr inbounds i64, ptr %v1, i64 1
  %v25 = load i64, ptr %v24, align 8
  %v31 = getelementptr inbounds ptr, ptr %v0, i64 88
  %v32 = load ptr, ptr %v31, align 4
  %v34 = getelementptr inbounds ptr, ptr %v0, i64 85
  %v35 = load ptr, ptr %v34, align 4
  %v40 = getelementptr inbounds ptr, ptr %v0, i64 94
  %v41 = load ptr, ptr %v40, align 4
  %v44 = getelementptr inbounds ptr, ptr %v0, i64 52
  %v45 = load ptr, ptr %v44, align 4
  %v96 = getelementptr inbounds ptr, ptr %v0, i64 83
  %v97 = load ptr, ptr %v96, align 4
  %v208 = getelementptr inbounds ptr, ptr %v0, i64 93
  %v209 = load ptr, ptr %v208, align 4
  %v8 = getelementptr inbounds float, ptr %v7, i64 1376
  %v9 = mul i64 %v2, 34352
  %v10 = getelementptr inbounds float, ptr %v8, i64 %v9
  %v22 = add i64 %v5, 1
  %v23 = and i64 %v22, 1
  %v26 = mul i64 %v23, %v25
  %v27 = mul i64 %v26, 8
  %v28 = getelementptr inbounds float, ptr %v21, i64 %v27
  %v36 = mul i64 %v5, %v25
  %v37 = getelementptr inbounds float, ptr %v35, i64 %v36
  %v46 = getelementptr inbounds float, ptr %v45, i64 %v36
  %v98 = mul i64 %v36, 8
  %v99 = getelementptr inbounds float, ptr %v97, i64 %v98
  %v114 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v115 = shufflevector <8 x float> %v114, <8 x float> poison, <8 x i32> zeroinitializer
  %v156 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v157 = shufflevector <8 x float> %v156, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v15 = phi i64 [ %v12, %entry ], [ %v211, %b5 ]
  %v16 = icmp slt i64 %v15, %v14
  br i1 %v16, label %b1, label %b2
b1:
  %v29 = mul i64 %v15, 8
  %v30 = getelementptr inbounds float, ptr %v28, i64 %v29
  %v33 = getelementptr inbounds float, ptr %v32, i64 %v29
  %v38 = getelementptr inbounds float, ptr %v37, i64 %v15
  %v39 = load float, ptr %v38, align 4
  %v42 = getelementptr inbounds float, ptr %v41, i64 %v15
  %v43 = load float, ptr %v42, align 4
  %v47 = getelementptr inbounds float, ptr %v46, i64 %v15
  %v48 = load float, ptr %v47, align 4
  %v49 = call float @llvm.fabs.f32(float %v48)
  %v50 = fneg float %v49
  %v51 = fcmp olt float %v50, 0xC05A400000000000
  %v52 = select i1 %v51, float 0xC05A400000000000, float %v50
  %v53 = call float @llvm.fmuladd.f32(float %v52, float 0x3FF7154760000000, float 0x4168000000000000)
  %v54 = fsub float %v53, 0x4168000000000000
  %v55 = call float @llvm.fmuladd.f32(float %v54, float 0xBFE62E4000000000, float %v52)
  %v56 = call float @llvm.fmuladd.f32(float %v54, float 0xBEB7F7D1C0000000, float %v55)
  %v57 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v56, float 0x3F81227F40000000)
  %v58 = call float @llvm.fmuladd.f32(float %v57, float %v56, float 0x3FA5556740000000)
  %v59 = call float @llvm.fmuladd.f32(float %v58, float %v56, float 0x3FC5554B00000000)
  %v60 = call float @llvm.fmuladd.f32(float %v59, float %v56, float 0x3FDFFFFFE0000000)
  %v61 = call float @llvm.fmuladd.f32(float %v56, float %v60, float 0x3FF0000000000000)
  %v62 = call float @llvm.fmuladd.f32(float %v56, float %v61, float 0x3FF0000000000000)
  %v63 = bitcast float %v53 to i32
  %v64 = sub i32 %v63, 1262485250
  %v65 = lshr i32 %v64, 1
  %v66 = sub i32 %v64, %v65
  %v67 = shl i32 %v65, 23
  %v68 = bitcast i32 %v67 to float
  %v69 = shl i32 %v66, 23
  %v70 = bitcast i32 %v69 to float
  %v71 = fmul float %v62, %v68
  %v72 = fmul float %v71, %v70
  %v73 = fcmp ogt float %v72, 0x3FDA8279A0000000
  %v74 = call float @llvm.fmuladd.f32(float %v72, float 0x3FE0000000000000, float 0xBFE0000000000000)
  %v75 = select i1 %v73, float %v74, float %v72
  %v76 = select i1 %v73, float 0x3FE62E4000000000, float 0x0000000000000000
  %v77 = select i1 %v73, float 0x3EB7F7D1C0000000, float 0x0000000000000000
  %v78 = fmul float %v75, %v75
  %v79 = call float @llvm.fmuladd.f32(float 0xBFB3838A20000000, float %v78, float 0xBFC0DA7220000000)
  %v80 = call float @llvm.fmuladd.f32(float %v79, float %v78, float 0xBFC546EF00000000)
  %v81 = call float @llvm.fmuladd.f32(float %v80, float %v78, float 0xBFD0002320000000)
  %v82 = call float @llvm.fmuladd.f32(float 0x3FC0574980000000, float %v78, float 0x3FC22D90A0000000)
  %v83 = call float @llvm.fmuladd.f32(float %v82, float %v78, float 0x3FC999FF60000000)
  %v84 = call float @llvm.fmuladd.f32(float %v83, float %v78, float 0x3FD5555540000000)
  %v85 = call float @llvm.fmuladd.f32(float %v75, float %v81, float %v84)
  %v86 = call float @llvm.fmuladd.f32(float %v75, float %v85, float 0xBFE0000000000000)
  %v87 = call float @llvm.fmuladd.f32(float %v78, float %v86, float %v77)
  %v88 = fadd float %v87, %v75
  %v89 = fadd float %v88, %v76
  %v90 = fcmp ogt float %v48, 0x0000000000000000
  %v91 = select i1 %v90, float %v48, float 0x0000000000000000
  %v92 = fadd float %v91, %v89
  %v93 = fadd float 0x3FF0000000000000, %v92
  %v94 = fcmp oge float %v93, 0x0000000000000000
  %v95 = select i1 %v94, float 0x3FF0000000000000, float 0x0000000000000000
  %v100 = getelementptr inbounds float, ptr %v99, i64 %v29
  %v106 = insertelement <8 x float> poison, float %v39, i64 0
  %v107 = shufflevector <8 x float> %v106, <8 x float> poison, <8 x i32> zeroinitializer
  %v109 = insertelement <8 x float> poison, float %v43, i64 0
  %v110 = shufflevector <8 x float> %v109, <8 x float> poison, <8 x i32> zeroinitializer
  %v118 = insertelement <8 x float> poison, float %v95, i64 0
  %v119 = shufflevector <8 x float> %v118, <8 x float> poison, <8 x i32> zeroinitializer
  %v120 = fcmp une <8 x float> %v119, splat (float 0x0000000000000000)
  %v122 = insertelement <8 x float> poison, float %v93, i64 0
  %v123 = shufflevector <8 x float> %v122, <8 x float> poison, <8 x i32> zeroinitializer
  %v125 = extractelement <8 x float> %v123, i64 0
  %v128 = extractelement <8 x float> %v123, i64 1
  %v131 = extractelement <8 x float> %v123, i64 2
  %v134 = extractelement <8 x float> %v123, i64 3
  %v137 = extractelement <8 x float> %v123, i64 4
  %v140 = extractelement <8 x float> %v123, i64 5
  %v143 = extractelement <8 x float> %v123, i64 6
  %v146 = extractelement <8 x float> %v123, i64 7
  br label %b3
b3:
  %v17 = phi i64 [ 0, %b1 ], [ %v197, %b4 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v196, %b4 ]
  %v19 = icmp slt i64 %v17, 8
  br i1 %v19, label %b4, label %b5
b4:
  %v101 = getelementptr inbounds float, ptr %v30, i64 %v17
  %v102 = load <8 x float>, ptr %v101, align 4
  %v103 = getelementptr inbounds float, ptr %v33, i64 %v17
  %v104 = load <8 x float>, ptr %v103, align 4
  %v105 = fadd <8 x float> %v102, %v104
  %v108 = fdiv <8 x float> %v105, %v107
  %v111 = fadd <8 x float> %v108, %v110
  %v112 = getelementptr inbounds float, ptr %v100, i64 %v17
  %v113 = load <8 x float>, ptr %v112, align 4
  %v116 = fcmp oeq <8 x float> %v113, %v115
  %v117 = select <8 x i1> %v116, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v121 = select <8 x i1> %v120, <8 x float> %v117, <8 x float> %v115
  %v124 = extractelement <8 x float> %v113, i64 0
  %v126 = call float @powf(float %v124, float %v125)
  %v127 = extractelement <8 x float> %v113, i64 1
  %v129 = call float @powf(float %v127, float %v128)
  %v130 = extractelement <8 x float> %v113, i64 2
  %v132 = call float @powf(float %v130, float %v131)
  %v133 = extractelement <8 x float> %v113, i64 3
  %v135 = call float @powf(float %v133, float %v134)
  %v136 = extractelement <8 x float> %v113, i64 4
  %v138 = call float @powf(float %v136, float %v137)
  %v139 = extractelement <8 x float> %v113, i64 5
  %v141 = call float @powf(float %v139, float %v140)
  %v142 = extractelement <8 x float> %v113, i64 6
  %v144 = call float @powf(float %v142, float %v143)
  %v145 = extractelement <8 x float> %v113, i64 7
  %v147 = call float @powf(float %v145, float %v146)
  %v148 = insertelement <8 x float> poison, float %v126, i64 0
  %v149 = insertelement <8 x float> %v148, float %v129, i64 1
  %v150 = insertelement <8 x float> %v149, float %v132, i64 2
  %v151 = insertelement <8 x float> %v150, float %v135, i64 3
  %v152 = insertelement <8 x float> %v151, float %v138, i64 4
  %v153 = insertelement <8 x float> %v152, float %v141, i64 5
  %v154 = insertelement <8 x float> %v153, float %v144, i64 6
  %v155 = insertelement <8 x float> %v154, float %v147, i64 7
  %v158 = fcmp une <8 x float> %v121, splat (float 0x0000000000000000)
  %v159 = select <8 x i1> %v158, <8 x float> %v157, <8 x float> %v113
  %v160 = fcmp olt <8 x float> %v159, splat (float 0x3810000000000000)
  %v161 = fmul <8 x float> %v159, splat (float 0x4160000000000000)
  %v162 = select <8 x i1> %v160, <8 x float> %v161, <8 x float> %v159
  %v163 = bitcast <8 x float> %v162 to <8 x i32>
  %v164 = sub <8 x i32> %v163, splat (i32 -13302541)
  %v165 = lshr <8 x i32> %v164, splat (i32 23)
  %v166 = select <8 x i1> %v160, <8 x float> splat (float 0x41680012E0000000), <8 x float> splat (float 0x4168001000000000)
  %v167 = add <8 x i32> %v165, splat (i32 1262485504)
  %v168 = bitcast <8 x i32> %v167 to <8 x float>
  %v169 = fsub <8 x float> %v168, %v166
  %v170 = and <8 x i32> %v164, splat (i32 8388607)
  %v171 = add <8 x i32> %v170, splat (i32 1060439283)
  %v172 = bitcast <8 x i32> %v171 to <8 x float>
  %v173 = fsub <8 x float> %v172, splat (float 0x3FF0000000000000)
  %v174 = fmul <8 x float> %v169, splat (float 0x3FE62E4000000000)
  %v175 = fmul <8 x float> %v169, splat (float 0x3EB7F7D1C0000000)
  %v176 = fmul <8 x float> %v173, %v173
  %v177 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0xBFB3838A20000000), <8 x float> %v176, <8 x float> splat (float 0xBFC0DA7220000000))
  %v178 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v177, <8 x float> %v176, <8 x float> splat (float 0xBFC546EF00000000))
  %v179 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v178, <8 x float> %v176, <8 x float> splat (float 0xBFD0002320000000))
  %v180 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3FC0574980000000), <8 x float> %v176, <8 x float> splat (float 0x3FC22D90A0000000))
  %v181 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v180, <8 x float> %v176, <8 x float> splat (float 0x3FC999FF60000000))
  %v182 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v181, <8 x float> %v176, <8 x float> splat (float 0x3FD5555540000000))
  %v183 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v173, <8 x float> %v179, <8 x float> %v182)
  %v184 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v173, <8 x float> %v183, <8 x float> splat (float 0xBFE0000000000000))
  %v185 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v176, <8 x float> %v184, <8 x float> %v175)
  %v186 = fadd <8 x float> %v185, %v173
  %v187 = fadd <8 x float> %v186, %v174
  %v188 = fcmp oeq <8 x float> %v159, splat (float 0x7FF0000000000000)
  %v189 = select <8 x i1> %v188, <8 x float> splat (float 0x7FF0000000000000), <8 x float> %v187
  %v190 = fcmp oeq <8 x float> %v159, splat (float 0x0000000000000000)
  %v191 = select <8 x i1> %v190, <8 x float> splat (float 0xFFF0000000000000), <8 x float> %v189
  %v192 = fcmp ult <8 x float> %v159, splat (float 0x0000000000000000)
  %v193 = select <8 x i1> %v192, <8 x float> splat (float 0x7FF8000000000000), <8 x float> %v191
  %v194 = fmul <8 x float> %v155, %v193
  %v195 = select <8 x i1> %v158, <8 x float> %v115, <8 x float> %v194
  %v196 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v111, <8 x float> %v195, <8 x float> %v18)
  %v197 = add nsw i64 %v17, 8
  br label %b3
b5:
  %v198 = shufflevector <8 x float> %v18, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v199 = shufflevector <8 x float> %v18, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v200 = fadd <4 x float> %v198, %v199
  %v201 = shufflevector <4 x float> %v200, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v202 = shufflevector <4 x float> %v200, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v203 = fadd <2 x float> %v201, %v202
  %v204 = extractelement <2 x float> %v203, i64 0
  %v205 = extractelement <2 x float> %v203, i64 1
  %v206 = fadd float %v204, %v205
  %v207 = fadd float %v206, 0x0000000000000000
  %v210 = getelementptr inbounds float, ptr %v209, i64 %v15
  store float %v207, ptr %v210, align 4
  %v211 = add nsw i64 %v15, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_11(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 108
  %v7 = load ptr, ptr %v6, align 4
  %v11 = getelementptr inbounds i64, ptr %v4, i64 3
  %v12 = load i64, ptr %v11, align 8
  %v13 = getelementptr inbounds i64, ptr %v4, i64 4
  %v14 = load i64, ptr %v13, align 8
  %v20 = getelementptr inbounds ptr, ptr %v0, i64 90
  %v21 = load ptr, ptr %v20, align 4
  %v26 = getelementptr inbounds ptr, ptr %v0, i64 82
  %v27 = load ptr, ptr %v26, align 4
  %v28 = getelementptr inbounds i64, ptr %v1, i64 1
  %v29 = load i64, ptr %v28, align 8
  %v42 = getelementptr inbounds ptr, ptr %v0, i64 88
  %v43 = load ptr, ptr %v42, align 4
  %v8 = getelementptr inbounds float, ptr %v7, i64 1376
  %v9 = mul i64 %v2, 34352
  %v10 = getelementptr inbounds float, ptr %v8, i64 %v9
  %v30 = mul i64 %v5, %v29
  %v31 = mul i64 %v30, 64
  %v32 = getelementptr inbounds float, ptr %v27, i64 %v31
  br label %b0
b0:
  %v15 = phi i64 [ %v12, %entry ], [ %v45, %b5 ]
  %v16 = icmp slt i64 %v15, %v14
  br i1 %v16, label %b1, label %b2
b1:
  %v22 = mul i64 %v15, 8
  %v23 = getelementptr inbounds float, ptr %v21, i64 %v22
  %v33 = mul i64 %v15, 64
  %v34 = getelementptr inbounds float, ptr %v32, i64 %v33
  br label %b3
b3:
  %v17 = phi i64 [ 0, %b1 ], [ %v41, %b4 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v40, %b4 ]
  %v19 = icmp slt i64 %v17, 8
  br i1 %v19, label %b4, label %b5
b4:
  %v24 = getelementptr inbounds float, ptr %v23, i64 %v17
  %v25 = load float, ptr %v24, align 4
  %v35 = mul i64 %v17, 8
  %v36 = getelementptr inbounds float, ptr %v34, i64 %v35
  %v37 = load <8 x float>, ptr %v36, align 4
  %v38 = insertelement <8 x float> poison, float %v25, i64 0
  %v39 = shufflevector <8 x float> %v38, <8 x float> poison, <8 x i32> zeroinitializer
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v37, <8 x float> %v18)
  %v41 = add nsw i64 %v17, 1
  br label %b3
b5:
  %v44 = getelementptr inbounds float, ptr %v43, i64 %v22
  store <8 x float> %v18, ptr %v44, align 4
  %v45 = add nsw i64 %v15, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_12(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v4, i64 3
  %v7 = load i64, ptr %v6, align 8
  %v8 = getelementptr inbounds i64, ptr %v4, i64 4
  %v9 = load i64, ptr %v8, align 8
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 89
  %v13 = load ptr, ptr %v12, align 4
  %v20 = getelementptr inbounds ptr, ptr %v0, i64 39
  %v21 = load ptr, ptr %v20, align 4
  %v22 = getelementptr inbounds ptr, ptr %v0, i64 90
  %v23 = load ptr, ptr %v22, align 4
  %v27 = getelementptr inbounds ptr, ptr %v0, i64 80
  %v28 = load ptr, ptr %v27, align 4
  %v29 = getelementptr inbounds i64, ptr %v1, i64 1
  %v30 = load i64, ptr %v29, align 8
  %v31 = mul i64 %v5, %v30
  %v32 = mul i64 %v31, 8
  %v33 = getelementptr inbounds float, ptr %v28, i64 %v32
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v52, %b5 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v14 = mul i64 %v10, 8
  %v15 = getelementptr inbounds float, ptr %v13, i64 %v14
  call void @llvm.memset.p0.i64(ptr %v15, i8 0, i64 32, i1 0)
  %v24 = getelementptr inbounds float, ptr %v23, i64 %v14
  %v34 = getelementptr inbounds float, ptr %v33, i64 %v14
  br label %b3
b3:
  %v16 = phi i64 [ 0, %b1 ], [ %v51, %b8 ]
  %v17 = icmp slt i64 %v16, 8
  br i1 %v17, label %b4, label %b5
b4:
  %v25 = getelementptr inbounds float, ptr %v24, i64 %v16
  %v26 = load float, ptr %v25, align 4
  %v35 = mul i64 %v16, 8
  br label %b6
b6:
  %v18 = phi i64 [ 0, %b4 ], [ %v50, %b7 ]
  %v19 = icmp slt i64 %v18, 8
  br i1 %v19, label %b7, label %b8
b7:
  %v36 = add i64 %v35, %v18
  %v37 = getelementptr inbounds float, ptr %v21, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = getelementptr inbounds float, ptr %v34, i64 %v18
  %v40 = load float, ptr %v39, align 4
  %v41 = fmul float %v26, %v40
  %v42 = fcmp ogt float %v38, 0x0000000000000000
  %v43 = select i1 %v42, float %v38, float 0x0000000000000000
  %v44 = fcmp ogt float %v43, 0x401C000000000000
  %v45 = select i1 %v44, float 0x401C000000000000, float %v43
  %v46 = fptosi float %v45 to i64
  %v47 = getelementptr inbounds float, ptr %v15, i64 %v46
  %v48 = load float, ptr %v47, align 4
  %v49 = fadd float %v48, %v41
  store float %v49, ptr %v47, align 4
  %v50 = add nsw i64 %v18, 1
  br label %b6
b8:
  %v51 = add nsw i64 %v16, 1
  br label %b3
b5:
  %v52 = add nsw i64 %v10, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_13(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 108
  %v7 = load ptr, ptr %v6, align 4
  %v11 = getelementptr inbounds i64, ptr %v4, i64 3
  %v12 = load i64, ptr %v11, align 8
  %v13 = getelementptr inbounds i64, ptr %v4, i64 4
  %v14 = load i64, ptr %v13, align 8
  %v20 = getelementptr inbounds ptr, ptr %v0, i64 92
  %v21 = load ptr, ptr %v20, align 4
  %v26 = getelementptr inbounds ptr, ptr %v0, i64 81
  %v27 = load ptr, ptr %v26, align 4
  %v28 = getelementptr inbounds i64, ptr %v1, i64 1
  %v29 = load i64, ptr %v28, align 8
  %v42 = getelementptr inbounds ptr, ptr %v0, i64 91
  %v43 = load ptr, ptr %v42, align 4
  %v8 = getelementptr inbounds float, ptr %v7, i64 1376
  %v9 = mul i64 %v2, 34352
  %v10 = getelementptr inbounds float, ptr %v8, i64 %v9
  %v30 = mul i64 %v5, %v29
  %v31 = mul i64 %v30, 64
  %v32 = getelementptr inbounds float, ptr %v27, i64 %v31
  br label %b0
b0:
  %v15 = phi i64 [ %v12, %entry ], [ %v45, %b5 ]
  %v16 = icmp slt i64 %v15, %v14
  br i1 %v16, label %b1, label %b2
b1:
  %v22 = mul i64 %v15, 8
  %v23 = getelementptr inbounds float, ptr %v21, i64 %v22
  %v33 = mul i64 %v15, 64
  %v34 = getelementptr inbounds float, ptr %v32, i64 %v33
  br label %b3
b3:
  %v17 = phi i64 [ 0, %b1 ], [ %v41, %b4 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v40, %b4 ]
  %v19 = icmp slt i64 %v17, 8
  br i1 %v19, label %b4, label %b5
b4:
  %v24 = getelementptr inbounds float, ptr %v23, i64 %v17
  %v25 = load float, ptr %v24, align 4
  %v35 = mul i64 %v17, 8
  %v36 = getelementptr inbounds float, ptr %v34, i64 %v35
  %v37 = load <8 x float>, ptr %v36, align 4
  %v38 = insertelement <8 x float> poison, float %v25, i64 0
  %v39 = shufflevector <8 x float> %v38, <8 x float> poison, <8 x i32> zeroinitializer
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v37, <8 x float> %v18)
  %v41 = add nsw i64 %v17, 1
  br label %b3
b5:
  %v44 = getelementptr inbounds float, ptr %v43, i64 %v22
  store <8 x float> %v18, ptr %v44, align 4
  %v45 = add nsw i64 %v15, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_14(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v4, i64 3
  %v7 = load i64, ptr %v6, align 8
  %v8 = getelementptr inbounds i64, ptr %v4, i64 4
  %v9 = load i64, ptr %v8, align 8
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 90
  %v13 = load ptr, ptr %v12, align 4
  %v20 = getelementptr inbounds ptr, ptr %v0, i64 39
  %v21 = load ptr, ptr %v20, align 4
  %v22 = getelementptr inbounds ptr, ptr %v0, i64 92
  %v23 = load ptr, ptr %v22, align 4
  %v27 = getelementptr inbounds ptr, ptr %v0, i64 79
  %v28 = load ptr, ptr %v27, align 4
  %v29 = getelementptr inbounds i64, ptr %v1, i64 1
  %v30 = load i64, ptr %v29, align 8
  %v31 = mul i64 %v5, %v30
  %v32 = mul i64 %v31, 8
  %v33 = getelementptr inbounds float, ptr %v28, i64 %v32
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v52, %b5 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v14 = mul i64 %v10, 8
  %v15 = getelementptr inbounds float, ptr %v13, i64 %v14
  call void @llvm.memset.p0.i64(ptr %v15, i8 0, i64 32, i1 0)
  %v24 = getelementptr inbounds float, ptr %v23, i64 %v14
  %v34 = getelementptr inbounds float, ptr %v33, i64 %v14
  br label %b3
b3:
  %v16 = phi i64 [ 0, %b1 ], [ %v51, %b8 ]
  %v17 = icmp slt i64 %v16, 8
  br i1 %v17, label %b4, label %b5
b4:
  %v25 = getelementptr inbounds float, ptr %v24, i64 %v16
  %v26 = load float, ptr %v25, align 4
  %v35 = mul i64 %v16, 8
  br label %b6
b6:
  %v18 = phi i64 [ 0, %b4 ], [ %v50, %b7 ]
  %v19 = icmp slt i64 %v18, 8
  br i1 %v19, label %b7, label %b8
b7:
  %v36 = add i64 %v35, %v18
  %v37 = getelementptr inbounds float, ptr %v21, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = getelementptr inbounds float, ptr %v34, i64 %v18
  %v40 = load float, ptr %v39, align 4
  %v41 = fmul float %v26, %v40
  %v42 = fcmp ogt float %v38, 0x0000000000000000
  %v43 = select i1 %v42, float %v38, float 0x0000000000000000
  %v44 = fcmp ogt float %v43, 0x401C000000000000
  %v45 = select i1 %v44, float 0x401C000000000000, float %v43
  %v46 = fptosi float %v45 to i64
  %v47 = getelementptr inbounds float, ptr %v15, i64 %v46
  %v48 = load float, ptr %v47, align 4
  %v49 = fadd float %v48, %v41
  store float %v49, ptr %v47, align 4
  %v50 = add nsw i64 %v18, 1
  br label %b6
b8:
  %v51 = add nsw i64 %v16, 1
  br label %b3
b5:
  %v52 = add nsw i64 %v10, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_15(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v12 = alloca float, i64 128, align 4
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 108
  %v7 = load ptr, ptr %v6, align 4
  %v13 = getelementptr inbounds i64, ptr %v4, i64 3
  %v14 = load i64, ptr %v13, align 8
  %v15 = getelementptr inbounds i64, ptr %v4, i64 4
  %v16 = load i64, ptr %v15, align 8
  %v53 = getelementptr inbounds i64, ptr %v1, i64 8
  %v54 = load i64, ptr %v53, align 8
  %v55 = getelementptr inbounds i64, ptr %v1, i64 1
  %v56 = load i64, ptr %v55, align 8
  %v59 = getelementptr inbounds i64, ptr %v1, i64 9
  %v60 = load i64, ptr %v59, align 8
  %v68 = getelementptr inbounds ptr, ptr %v0, i64 89
  %v69 = load ptr, ptr %v68, align 4
  %v79 = getelementptr inbounds ptr, ptr %v0, i64 90
  %v80 = load ptr, ptr %v79, align 4
  %v90 = getelementptr inbounds ptr, ptr %v0, i64 42
  %v91 = load ptr, ptr %v90, align 4
  %v100 = getelementptr inbounds ptr, ptr %v0, i64 96
  %v101 = load ptr, ptr %v100, align 4
  %v104 = getelementptr inbounds ptr, ptr %v0, i64 97
  %v105 = load ptr, ptr %v104, align 4
  %v8 = getelementptr inbounds float, ptr %v7, i64 128
  %v9 = getelementptr inbounds float, ptr %v7, i64 1376
  %v10 = mul i64 %v2, 34352
  %v11 = getelementptr inbounds float, ptr %v9, i64 %v10
  %v57 = mul i64 %v54, %v56
  %v58 = icmp sle i64 %v57, 8
  %v61 = icmp eq i64 %v60, 0
  %v62 = and i1 %v58, %v61
  %v63 = icmp eq i1 %v62, 0
  %v84 = getelementptr inbounds float, ptr %v12, i64 8
  br label %b0
b0:
  %v17 = phi i64 [ %v14, %entry ], [ %v125, %b5 ]
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
  %v30 = phi i64 [ 0, %b1 ], [ %v124, %b8 ]
  %v31 = icmp slt i64 %v30, 1
  br i1 %v31, label %b4, label %b5
b4:
  %v32 = add i64 %v30, 1
  %v33 = icmp slt i64 %v32, 1
  %v34 = select i1 %v33, i64 %v32, i64 %v30
  %v47 = mul i64 %v30, 128
  %v48 = mul i64 %v34, 128
  %v49 = add i64 %v47, 64
  %v50 = add i64 %v48, 64
  %v51 = add i64 %v49, 64
  %v52 = add i64 %v50, 64
  %v72 = getelementptr inbounds float, ptr %v8, i64 %v47
  %v82 = getelementptr inbounds float, ptr %v8, i64 %v49
  %v87 = mul i64 %v30, 8
  %v88 = sub i64 3, %v87
  %v89 = mul i64 %v87, 8
  %v92 = getelementptr inbounds float, ptr %v91, i64 %v89
  br label %b6
b6:
  %v35 = phi i64 [ 0, %b4 ], [ %v123, %b19 ]
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
  br i1 %v63, label %b9, label %b10
b9:
  %v64 = sdiv i64 %v35, %v24
  %v65 = mul i64 %v64, 128
  %v66 = add i64 %v48, %v65
  %v67 = getelementptr inbounds float, ptr %v8, i64 %v66
  %v70 = mul i64 %v41, 8
  %v71 = getelementptr inbounds float, ptr %v69, i64 %v70
  %v73 = sub i64 %v46, 1
  %v74 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v73
  %v75 = load ptr, ptr %v74, align 4
  %v76 = icmp sgt i64 %v46, 0
  br i1 %v76, label %b11, label %b12
b11:
  call void %v75(ptr %v71, i64 8, ptr %v72, i64 8, ptr %v12, i64 16, i64 0, i64 1, ptr %v67, i64 0)
  br label %b12
b12:
  %v77 = add i64 %v50, %v65
  %v78 = getelementptr inbounds float, ptr %v8, i64 %v77
  %v81 = getelementptr inbounds float, ptr %v80, i64 %v70
  %v83 = load ptr, ptr %v74, align 4
  br i1 %v76, label %b13, label %b14
b13:
  call void %v83(ptr %v81, i64 8, ptr %v82, i64 8, ptr %v84, i64 16, i64 0, i64 1, ptr %v78, i64 0)
  br label %b14
b14:
  br label %b10
b10:
  br i1 %v62, label %b15, label %b16
b15:
  %v85 = mul i64 %v41, 8
  %v86 = getelementptr inbounds float, ptr %v69, i64 %v85
  call void @dots(ptr %v86, i64 8, ptr %v92, i64 8, i64 8, i64 1, i64 %v88, ptr %v12, i64 16, i64 %v46, i1 0)
  %v93 = getelementptr inbounds float, ptr %v80, i64 %v85
  call void @dots(ptr %v93, i64 8, ptr %v92, i64 8, i64 8, i64 1, i64 %v88, ptr %v84, i64 16, i64 %v46, i1 0)
  br label %b16
b16:
  %v94 = add i64 %v41, %v46
  br label %b17
b17:
  %v95 = phi i64 [ %v41, %b16 ], [ %v122, %b22 ]
  %v96 = icmp slt i64 %v95, %v94
  br i1 %v96, label %b18, label %b19
b18:
  %v97 = sub i64 %v95, %v41
  %v98 = mul i64 %v97, 16
  %v99 = getelementptr inbounds float, ptr %v12, i64 %v98
  %v102 = mul i64 %v95, 3
  %v103 = getelementptr inbounds float, ptr %v101, i64 %v102
  %v106 = getelementptr inbounds float, ptr %v105, i64 %v102
  br label %b20
b20:
  %v107 = phi i64 [ 0, %b18 ], [ %v121, %b24 ]
  %v108 = icmp slt i64 %v107, 1
  br i1 %v108, label %b21, label %b22
b21:
  %v109 = add i64 %v30, %v107
  %v110 = mul i64 %v109, 8
  %v111 = icmp eq i64 %v110, 0
  br i1 %v111, label %b23, label %b24
b23:
  %v112 = mul i64 %v107, 8
  %v113 = getelementptr inbounds float, ptr %v99, i64 %v112
  %v114 = load <8 x float>, ptr %v113, align 4
  %v115 = add i64 1, %v107
  %v116 = mul i64 %v115, 8
  %v117 = getelementptr inbounds float, ptr %v99, i64 %v116
  %v118 = load <8 x float>, ptr %v117, align 4
  %v119 = getelementptr inbounds float, ptr %v103, i64 %v110
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v114, ptr align 4 %v119, <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>)
  %v120 = getelementptr inbounds float, ptr %v106, i64 %v110
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v118, ptr align 4 %v120, <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>)
  br label %b24
b24:
  %v121 = add nsw i64 %v107, 1
  br label %b20
b22:
  %v122 = add nsw i64 %v95, 1
  br label %b17
b19:
  %v123 = add nsw i64 %v35, 1
  br label %b6
b8:
  %v124 = add nsw i64 %v30, 1
  br label %b3
b5:
  %v125 = add nsw i64 %v17, 96
  br label %b0
b2:
  ret void
}
define internal void @backward_16(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 108
  %v7 = load ptr, ptr %v6, align 4
  %v11 = getelementptr inbounds i64, ptr %v4, i64 3
  %v12 = load i64, ptr %v11, align 8
  %v13 = getelementptr inbounds i64, ptr %v4, i64 4
  %v14 = load i64, ptr %v13, align 8
  %v22 = getelementptr inbounds ptr, ptr %v0, i64 88
  %v23 = load ptr, ptr %v22, align 4
  %v26 = getelementptr inbounds ptr, ptr %v0, i64 13
  %v27 = load ptr, ptr %v26, align 4
  %v28 = getelementptr inbounds i64, ptr %v1, i64 1
  %v29 = load i64, ptr %v28, align 8
  %v34 = getelementptr inbounds ptr, ptr %v0, i64 53
  %v35 = load ptr, ptr %v34, align 4
  %v83 = getelementptr inbounds ptr, ptr %v0, i64 70
  %v84 = load ptr, ptr %v83, align 4
  %v87 = getelementptr inbounds ptr, ptr %v0, i64 76
  %v88 = load ptr, ptr %v87, align 4
  %v92 = getelementptr inbounds ptr, ptr %v0, i64 78
  %v93 = load ptr, ptr %v92, align 4
  %v97 = getelementptr inbounds ptr, ptr %v0, i64 56
  %v98 = load ptr, ptr %v97, align 4
  %v183 = getelementptr inbounds ptr, ptr %v0, i64 94
  %v184 = load ptr, ptr %v183, align 4
  %v186 = getelementptr inbounds ptr, ptr %v0, i64 98
  %v187 = load ptr, ptr %v186, align 4
  %v189 = getelementptr inbounds ptr, ptr %v0, i64 99
  %v190 = load ptr, ptr %v189, align 4
  %v8 = getelementptr inbounds float, ptr %v7, i64 1376
  %v9 = mul i64 %v2, 34352
  %v10 = getelementptr inbounds float, ptr %v8, i64 %v9
  %v30 = mul i64 %v5, %v29
  %v31 = mul i64 %v30, 8
  %v32 = getelementptr inbounds float, ptr %v27, i64 %v31
  %v36 = getelementptr inbounds float, ptr %v35, i64 %v30
  %v85 = getelementptr inbounds float, ptr %v84, i64 %v31
  %v89 = getelementptr inbounds float, ptr %v88, i64 %v30
  %v94 = getelementptr inbounds float, ptr %v93, i64 %v30
  %v99 = getelementptr inbounds float, ptr %v98, i64 %v30
  br label %b0
b0:
  %v15 = phi i64 [ %v12, %entry ], [ %v192, %b5 ]
  %v16 = icmp slt i64 %v15, %v14
  br i1 %v16, label %b1, label %b2
b1:
  %v24 = mul i64 %v15, 8
  %v25 = getelementptr inbounds float, ptr %v23, i64 %v24
  %v33 = getelementptr inbounds float, ptr %v32, i64 %v24
  %v37 = getelementptr inbounds float, ptr %v36, i64 %v15
  %v38 = load float, ptr %v37, align 4
  %v39 = call float @llvm.fabs.f32(float %v38)
  %v40 = fneg float %v39
  %v41 = fcmp olt float %v40, 0xC05A400000000000
  %v42 = select i1 %v41, float 0xC05A400000000000, float %v40
  %v43 = call float @llvm.fmuladd.f32(float %v42, float 0x3FF7154760000000, float 0x4168000000000000)
  %v44 = fsub float %v43, 0x4168000000000000
  %v45 = call float @llvm.fmuladd.f32(float %v44, float 0xBFE62E4000000000, float %v42)
  %v46 = call float @llvm.fmuladd.f32(float %v44, float 0xBEB7F7D1C0000000, float %v45)
  %v47 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v46, float 0x3F81227F40000000)
  %v48 = call float @llvm.fmuladd.f32(float %v47, float %v46, float 0x3FA5556740000000)
  %v49 = call float @llvm.fmuladd.f32(float %v48, float %v46, float 0x3FC5554B00000000)
  %v50 = call float @llvm.fmuladd.f32(float %v49, float %v46, float 0x3FDFFFFFE0000000)
  %v51 = call float @llvm.fmuladd.f32(float %v46, float %v50, float 0x3FF0000000000000)
  %v52 = call float @llvm.fmuladd.f32(float %v46, float %v51, float 0x3FF0000000000000)
  %v53 = bitcast float %v43 to i32
  %v54 = sub i32 %v53, 1262485250
  %v55 = lshr i32 %v54, 1
  %v56 = sub i32 %v54, %v55
  %v57 = shl i32 %v55, 23
  %v58 = bitcast i32 %v57 to float
  %v59 = shl i32 %v56, 23
  %v60 = bitcast i32 %v59 to float
  %v61 = fmul float %v52, %v58
  %v62 = fmul float %v61, %v60
  %v63 = fcmp ogt float %v62, 0x3FDA8279A0000000
  %v64 = call float @llvm.fmuladd.f32(float %v62, float 0x3FE0000000000000, float 0xBFE0000000000000)
  %v65 = select i1 %v63, float %v64, float %v62
  %v66 = select i1 %v63, float 0x3FE62E4000000000, float 0x0000000000000000
  %v67 = select i1 %v63, float 0x3EB7F7D1C0000000, float 0x0000000000000000
  %v68 = fmul float %v65, %v65
  %v69 = call float @llvm.fmuladd.f32(float 0xBFB3838A20000000, float %v68, float 0xBFC0DA7220000000)
  %v70 = call float @llvm.fmuladd.f32(float %v69, float %v68, float 0xBFC546EF00000000)
  %v71 = call float @llvm.fmuladd.f32(float %v70, float %v68, float 0xBFD0002320000000)
  %v72 = call float @llvm.fmuladd.f32(float 0x3FC0574980000000, float %v68, float 0x3FC22D90A0000000)
  %v73 = call float @llvm.fmuladd.f32(float %v72, float %v68, float 0x3FC999FF60000000)
  %v74 = call float @llvm.fmuladd.f32(float %v73, float %v68, float 0x3FD5555540000000)
  %v75 = call float @llvm.fmuladd.f32(float %v65, float %v71, float %v74)
  %v76 = call float @llvm.fmuladd.f32(float %v65, float %v75, float 0xBFE0000000000000)
  %v77 = call float @llvm.fmuladd.f32(float %v68, float %v76, float %v67)
  %v78 = fadd float %v77, %v65
  %v79 = fadd float %v78, %v66
  %v80 = fcmp ogt float %v38, 0x0000000000000000
  %v81 = select i1 %v80, float %v38, float 0x0000000000000000
  %v82 = fadd float %v81, %v79
  %v86 = getelementptr inbounds float, ptr %v85, i64 %v24
  %v90 = getelementptr inbounds float, ptr %v89, i64 %v15
  %v91 = load float, ptr %v90, align 4
  %v95 = getelementptr inbounds float, ptr %v94, i64 %v15
  %v96 = load float, ptr %v95, align 4
  %v100 = getelementptr inbounds float, ptr %v99, i64 %v15
  %v101 = load float, ptr %v100, align 4
  %v109 = insertelement <8 x float> poison, float %v82, i64 0
  %v110 = shufflevector <8 x float> %v109, <8 x float> poison, <8 x i32> zeroinitializer
  %v112 = insertelement <8 x float> poison, float %v91, i64 0
  %v113 = shufflevector <8 x float> %v112, <8 x float> poison, <8 x i32> zeroinitializer
  %v139 = insertelement <8 x float> poison, float %v96, i64 0
  %v140 = shufflevector <8 x float> %v139, <8 x float> poison, <8 x i32> zeroinitializer
  %v143 = insertelement <8 x float> poison, float %v101, i64 0
  %v144 = shufflevector <8 x float> %v143, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b3
b3:
  %v17 = phi i64 [ 0, %b1 ], [ %v152, %b4 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v149, %b4 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v150, %b4 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v151, %b4 ]
  %v21 = icmp slt i64 %v17, 8
  br i1 %v21, label %b4, label %b5
b4:
  %v102 = getelementptr inbounds float, ptr %v25, i64 %v17
  %v103 = load <8 x float>, ptr %v102, align 4
  %v104 = getelementptr inbounds float, ptr %v33, i64 %v17
  %v105 = load <8 x float>, ptr %v104, align 4
  %v106 = fmul <8 x float> %v103, %v105
  %v107 = getelementptr inbounds float, ptr %v86, i64 %v17
  %v108 = load <8 x float>, ptr %v107, align 4
  %v111 = fmul <8 x float> %v110, %v108
  %v114 = fsub <8 x float> %v111, %v113
  %v115 = fcmp olt <8 x float> %v114, splat (float 0xC05A400000000000)
  %v116 = select <8 x i1> %v115, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v114
  %v117 = fcmp ogt <8 x float> %v116, splat (float 0x4056400000000000)
  %v118 = select <8 x i1> %v117, <8 x float> splat (float 0x4056400000000000), <8 x float> %v116
  %v119 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v118, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v120 = fsub <8 x float> %v119, splat (float 0x4168000000000000)
  %v121 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v118)
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v121)
  %v123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v122, <8 x float> splat (float 0x3F81227F40000000))
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v123, <8 x float> %v122, <8 x float> splat (float 0x3FA5556740000000))
  %v125 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v124, <8 x float> %v122, <8 x float> splat (float 0x3FC5554B00000000))
  %v126 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v125, <8 x float> %v122, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v127 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v126, <8 x float> splat (float 0x3FF0000000000000))
  %v128 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v127, <8 x float> splat (float 0x3FF0000000000000))
  %v129 = bitcast <8 x float> %v119 to <8 x i32>
  %v130 = sub <8 x i32> %v129, splat (i32 1262485250)
  %v131 = lshr <8 x i32> %v130, splat (i32 1)
  %v132 = sub <8 x i32> %v130, %v131
  %v133 = shl <8 x i32> %v131, splat (i32 23)
  %v134 = bitcast <8 x i32> %v133 to <8 x float>
  %v135 = shl <8 x i32> %v132, splat (i32 23)
  %v136 = bitcast <8 x i32> %v135 to <8 x float>
  %v137 = fmul <8 x float> %v128, %v134
  %v138 = fmul <8 x float> %v137, %v136
  %v141 = fdiv <8 x float> %v138, %v140
  %v142 = fmul <8 x float> %v103, %v141
  %v145 = fmul <8 x float> %v103, %v144
  %v146 = fmul <8 x float> %v145, %v141
  %v147 = fdiv <8 x float> %v146, %v140
  %v148 = fneg <8 x float> %v147
  %v149 = fadd <8 x float> %v18, %v106
  %v150 = fadd <8 x float> %v19, %v142
  %v151 = fadd <8 x float> %v20, %v148
  %v152 = add nsw i64 %v17, 8
  br label %b3
b5:
  %v153 = shufflevector <8 x float> %v18, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v154 = shufflevector <8 x float> %v18, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v155 = fadd <4 x float> %v153, %v154
  %v156 = shufflevector <4 x float> %v155, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v157 = shufflevector <4 x float> %v155, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v158 = fadd <2 x float> %v156, %v157
  %v159 = extractelement <2 x float> %v158, i64 0
  %v160 = extractelement <2 x float> %v158, i64 1
  %v161 = fadd float %v159, %v160
  %v162 = shufflevector <8 x float> %v19, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v163 = shufflevector <8 x float> %v19, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v164 = fadd <4 x float> %v162, %v163
  %v165 = shufflevector <4 x float> %v164, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v166 = shufflevector <4 x float> %v164, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v167 = fadd <2 x float> %v165, %v166
  %v168 = extractelement <2 x float> %v167, i64 0
  %v169 = extractelement <2 x float> %v167, i64 1
  %v170 = fadd float %v168, %v169
  %v171 = shufflevector <8 x float> %v20, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v172 = shufflevector <8 x float> %v20, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v173 = fadd <4 x float> %v171, %v172
  %v174 = shufflevector <4 x float> %v173, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v175 = shufflevector <4 x float> %v173, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v176 = fadd <2 x float> %v174, %v175
  %v177 = extractelement <2 x float> %v176, i64 0
  %v178 = extractelement <2 x float> %v176, i64 1
  %v179 = fadd float %v177, %v178
  %v180 = fadd float %v161, 0x0000000000000000
  %v181 = fadd float %v170, 0x0000000000000000
  %v182 = fadd float %v179, 0x0000000000000000
  %v185 = getelementptr inbounds float, ptr %v184, i64 %v15
  store float %v180, ptr %v185, align 4
  %v188 = getelementptr inbounds float, ptr %v187, i64 %v15
  store float %v181, ptr %v188, align 4
  %v191 = getelementptr inbounds float, ptr %v190, i64 %v15
  store float %v182, ptr %v191, align 4
  %v192 = add nsw i64 %v15, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_17(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v4, i64 3
  %v7 = load i64, ptr %v6, align 8
  %v8 = getelementptr inbounds i64, ptr %v4, i64 4
  %v9 = load i64, ptr %v8, align 8
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 88
  %v13 = load ptr, ptr %v12, align 4
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 56
  %v17 = load ptr, ptr %v16, align 4
  %v18 = getelementptr inbounds i64, ptr %v1, i64 1
  %v19 = load i64, ptr %v18, align 8
  %v25 = getelementptr inbounds ptr, ptr %v0, i64 91
  %v26 = load ptr, ptr %v25, align 4
  %v28 = getelementptr inbounds ptr, ptr %v0, i64 55
  %v29 = load ptr, ptr %v28, align 4
  %v34 = getelementptr inbounds ptr, ptr %v0, i64 19
  %v35 = load ptr, ptr %v34, align 4
  %v41 = getelementptr inbounds ptr, ptr %v0, i64 18
  %v42 = load ptr, ptr %v41, align 4
  %v20 = mul i64 %v5, %v19
  %v21 = getelementptr inbounds float, ptr %v17, i64 %v20
  %v30 = getelementptr inbounds float, ptr %v29, i64 %v20
  %v36 = and i64 %v5, 1
  %v37 = mul i64 %v36, %v19
  %v38 = mul i64 %v37, 8
  %v39 = getelementptr inbounds float, ptr %v35, i64 %v38
  %v43 = getelementptr inbounds float, ptr %v42, i64 %v38
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v53, %b1 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v14 = mul i64 %v10, 8
  %v15 = getelementptr inbounds float, ptr %v13, i64 %v14
  %v22 = getelementptr inbounds float, ptr %v21, i64 %v10
  %v23 = load float, ptr %v22, align 4
  %v24 = fsub float 0x3FF0000000000000, %v23
  %v27 = getelementptr inbounds float, ptr %v26, i64 %v14
  %v31 = getelementptr inbounds float, ptr %v30, i64 %v10
  %v32 = load float, ptr %v31, align 4
  %v33 = fsub float 0x3FF0000000000000, %v32
  %v40 = getelementptr inbounds float, ptr %v39, i64 %v14
  %v44 = getelementptr inbounds float, ptr %v43, i64 %v14
  %v45 = load <8 x float>, ptr %v15, align 4
  %v46 = insertelement <8 x float> poison, float %v24, i64 0
  %v47 = shufflevector <8 x float> %v46, <8 x float> poison, <8 x i32> zeroinitializer
  %v48 = fmul <8 x float> %v45, %v47
  %v49 = load <8 x float>, ptr %v27, align 4
  %v50 = insertelement <8 x float> poison, float %v33, i64 0
  %v51 = shufflevector <8 x float> %v50, <8 x float> poison, <8 x i32> zeroinitializer
  %v52 = fmul <8 x float> %v49, %v51
  store <8 x float> %v48, ptr %v40, align 4
  store <8 x float> %v52, ptr %v44, align 4
  %v53 = add nsw i64 %v10, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_18(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 108
  %v7 = load ptr, ptr %v6, align 4
  %v11 = getelementptr inbounds i64, ptr %v4, i64 3
  %v12 = load i64, ptr %v11, align 8
  %v13 = getelementptr inbounds i64, ptr %v4, i64 4
  %v14 = load i64, ptr %v13, align 8
  %v22 = getelementptr inbounds ptr, ptr %v0, i64 91
  %v23 = load ptr, ptr %v22, align 4
  %v26 = getelementptr inbounds ptr, ptr %v0, i64 12
  %v27 = load ptr, ptr %v26, align 4
  %v28 = getelementptr inbounds i64, ptr %v1, i64 1
  %v29 = load i64, ptr %v28, align 8
  %v34 = getelementptr inbounds ptr, ptr %v0, i64 51
  %v35 = load ptr, ptr %v34, align 4
  %v83 = getelementptr inbounds ptr, ptr %v0, i64 69
  %v84 = load ptr, ptr %v83, align 4
  %v87 = getelementptr inbounds ptr, ptr %v0, i64 73
  %v88 = load ptr, ptr %v87, align 4
  %v92 = getelementptr inbounds ptr, ptr %v0, i64 77
  %v93 = load ptr, ptr %v92, align 4
  %v97 = getelementptr inbounds ptr, ptr %v0, i64 55
  %v98 = load ptr, ptr %v97, align 4
  %v183 = getelementptr inbounds ptr, ptr %v0, i64 100
  %v184 = load ptr, ptr %v183, align 4
  %v186 = getelementptr inbounds ptr, ptr %v0, i64 101
  %v187 = load ptr, ptr %v186, align 4
  %v189 = getelementptr inbounds ptr, ptr %v0, i64 102
  %v190 = load ptr, ptr %v189, align 4
  %v8 = getelementptr inbounds float, ptr %v7, i64 1376
  %v9 = mul i64 %v2, 34352
  %v10 = getelementptr inbounds float, ptr %v8, i64 %v9
  %v30 = mul i64 %v5, %v29
  %v31 = mul i64 %v30, 8
  %v32 = getelementptr inbounds float, ptr %v27, i64 %v31
  %v36 = getelementptr inbounds float, ptr %v35, i64 %v30
  %v85 = getelementptr inbounds float, ptr %v84, i64 %v31
  %v89 = getelementptr inbounds float, ptr %v88, i64 %v30
  %v94 = getelementptr inbounds float, ptr %v93, i64 %v30
  %v99 = getelementptr inbounds float, ptr %v98, i64 %v30
  br label %b0
b0:
  %v15 = phi i64 [ %v12, %entry ], [ %v192, %b5 ]
  %v16 = icmp slt i64 %v15, %v14
  br i1 %v16, label %b1, label %b2
b1:
  %v24 = mul i64 %v15, 8
  %v25 = getelementptr inbounds float, ptr %v23, i64 %v24
  %v33 = getelementptr inbounds float, ptr %v32, i64 %v24
  %v37 = getelementptr inbounds float, ptr %v36, i64 %v15
  %v38 = load float, ptr %v37, align 4
  %v39 = call float @llvm.fabs.f32(float %v38)
  %v40 = fneg float %v39
  %v41 = fcmp olt float %v40, 0xC05A400000000000
  %v42 = select i1 %v41, float 0xC05A400000000000, float %v40
  %v43 = call float @llvm.fmuladd.f32(float %v42, float 0x3FF7154760000000, float 0x4168000000000000)
  %v44 = fsub float %v43, 0x4168000000000000
  %v45 = call float @llvm.fmuladd.f32(float %v44, float 0xBFE62E4000000000, float %v42)
  %v46 = call float @llvm.fmuladd.f32(float %v44, float 0xBEB7F7D1C0000000, float %v45)
  %v47 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v46, float 0x3F81227F40000000)
  %v48 = call float @llvm.fmuladd.f32(float %v47, float %v46, float 0x3FA5556740000000)
  %v49 = call float @llvm.fmuladd.f32(float %v48, float %v46, float 0x3FC5554B00000000)
  %v50 = call float @llvm.fmuladd.f32(float %v49, float %v46, float 0x3FDFFFFFE0000000)
  %v51 = call float @llvm.fmuladd.f32(float %v46, float %v50, float 0x3FF0000000000000)
  %v52 = call float @llvm.fmuladd.f32(float %v46, float %v51, float 0x3FF0000000000000)
  %v53 = bitcast float %v43 to i32
  %v54 = sub i32 %v53, 1262485250
  %v55 = lshr i32 %v54, 1
  %v56 = sub i32 %v54, %v55
  %v57 = shl i32 %v55, 23
  %v58 = bitcast i32 %v57 to float
  %v59 = shl i32 %v56, 23
  %v60 = bitcast i32 %v59 to float
  %v61 = fmul float %v52, %v58
  %v62 = fmul float %v61, %v60
  %v63 = fcmp ogt float %v62, 0x3FDA8279A0000000
  %v64 = call float @llvm.fmuladd.f32(float %v62, float 0x3FE0000000000000, float 0xBFE0000000000000)
  %v65 = select i1 %v63, float %v64, float %v62
  %v66 = select i1 %v63, float 0x3FE62E4000000000, float 0x0000000000000000
  %v67 = select i1 %v63, float 0x3EB7F7D1C0000000, float 0x0000000000000000
  %v68 = fmul float %v65, %v65
  %v69 = call float @llvm.fmuladd.f32(float 0xBFB3838A20000000, float %v68, float 0xBFC0DA7220000000)
  %v70 = call float @llvm.fmuladd.f32(float %v69, float %v68, float 0xBFC546EF00000000)
  %v71 = call float @llvm.fmuladd.f32(float %v70, float %v68, float 0xBFD0002320000000)
  %v72 = call float @llvm.fmuladd.f32(float 0x3FC0574980000000, float %v68, float 0x3FC22D90A0000000)
  %v73 = call float @llvm.fmuladd.f32(float %v72, float %v68, float 0x3FC999FF60000000)
  %v74 = call float @llvm.fmuladd.f32(float %v73, float %v68, float 0x3FD5555540000000)
  %v75 = call float @llvm.fmuladd.f32(float %v65, float %v71, float %v74)
  %v76 = call float @llvm.fmuladd.f32(float %v65, float %v75, float 0xBFE0000000000000)
  %v77 = call float @llvm.fmuladd.f32(float %v68, float %v76, float %v67)
  %v78 = fadd float %v77, %v65
  %v79 = fadd float %v78, %v66
  %v80 = fcmp ogt float %v38, 0x0000000000000000
  %v81 = select i1 %v80, float %v38, float 0x0000000000000000
  %v82 = fadd float %v81, %v79
  %v86 = getelementptr inbounds float, ptr %v85, i64 %v24
  %v90 = getelementptr inbounds float, ptr %v89, i64 %v15
  %v91 = load float, ptr %v90, align 4
  %v95 = getelementptr inbounds float, ptr %v94, i64 %v15
  %v96 = load float, ptr %v95, align 4
  %v100 = getelementptr inbounds float, ptr %v99, i64 %v15
  %v101 = load float, ptr %v100, align 4
  %v109 = insertelement <8 x float> poison, float %v82, i64 0
  %v110 = shufflevector <8 x float> %v109, <8 x float> poison, <8 x i32> zeroinitializer
  %v112 = insertelement <8 x float> poison, float %v91, i64 0
  %v113 = shufflevector <8 x float> %v112, <8 x float> poison, <8 x i32> zeroinitializer
  %v139 = insertelement <8 x float> poison, float %v96, i64 0
  %v140 = shufflevector <8 x float> %v139, <8 x float> poison, <8 x i32> zeroinitializer
  %v143 = insertelement <8 x float> poison, float %v101, i64 0
  %v144 = shufflevector <8 x float> %v143, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b3
b3:
  %v17 = phi i64 [ 0, %b1 ], [ %v152, %b4 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v149, %b4 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v150, %b4 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v151, %b4 ]
  %v21 = icmp slt i64 %v17, 8
  br i1 %v21, label %b4, label %b5
b4:
  %v102 = getelementptr inbounds float, ptr %v25, i64 %v17
  %v103 = load <8 x float>, ptr %v102, align 4
  %v104 = getelementptr inbounds float, ptr %v33, i64 %v17
  %v105 = load <8 x float>, ptr %v104, align 4
  %v106 = fmul <8 x float> %v103, %v105
  %v107 = getelementptr inbounds float, ptr %v86, i64 %v17
  %v108 = load <8 x float>, ptr %v107, align 4
  %v111 = fmul <8 x float> %v110, %v108
  %v114 = fsub <8 x float> %v111, %v113
  %v115 = fcmp olt <8 x float> %v114, splat (float 0xC05A400000000000)
  %v116 = select <8 x i1> %v115, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v114
  %v117 = fcmp ogt <8 x float> %v116, splat (float 0x4056400000000000)
  %v118 = select <8 x i1> %v117, <8 x float> splat (float 0x4056400000000000), <8 x float> %v116
  %v119 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v118, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v120 = fsub <8 x float> %v119, splat (float 0x4168000000000000)
  %v121 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v118)
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v121)
  %v123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v122, <8 x float> splat (float 0x3F81227F40000000))
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v123, <8 x float> %v122, <8 x float> splat (float 0x3FA5556740000000))
  %v125 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v124, <8 x float> %v122, <8 x float> splat (float 0x3FC5554B00000000))
  %v126 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v125, <8 x float> %v122, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v127 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v126, <8 x float> splat (float 0x3FF0000000000000))
  %v128 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v127, <8 x float> splat (float 0x3FF0000000000000))
  %v129 = bitcast <8 x float> %v119 to <8 x i32>
  %v130 = sub <8 x i32> %v129, splat (i32 1262485250)
  %v131 = lshr <8 x i32> %v130, splat (i32 1)
  %v132 = sub <8 x i32> %v130, %v131
  %v133 = shl <8 x i32> %v131, splat (i32 23)
  %v134 = bitcast <8 x i32> %v133 to <8 x float>
  %v135 = shl <8 x i32> %v132, splat (i32 23)
  %v136 = bitcast <8 x i32> %v135 to <8 x float>
  %v137 = fmul <8 x float> %v128, %v134
  %v138 = fmul <8 x float> %v137, %v136
  %v141 = fdiv <8 x float> %v138, %v140
  %v142 = fmul <8 x float> %v103, %v141
  %v145 = fmul <8 x float> %v103, %v144
  %v146 = fmul <8 x float> %v145, %v141
  %v147 = fdiv <8 x float> %v146, %v140
  %v148 = fneg <8 x float> %v147
  %v149 = fadd <8 x float> %v18, %v106
  %v150 = fadd <8 x float> %v19, %v142
  %v151 = fadd <8 x float> %v20, %v148
  %v152 = add nsw i64 %v17, 8
  br label %b3
b5:
  %v153 = shufflevector <8 x float> %v18, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v154 = shufflevector <8 x float> %v18, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v155 = fadd <4 x float> %v153, %v154
  %v156 = shufflevector <4 x float> %v155, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v157 = shufflevector <4 x float> %v155, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v158 = fadd <2 x float> %v156, %v157
  %v159 = extractelement <2 x float> %v158, i64 0
  %v160 = extractelement <2 x float> %v158, i64 1
  %v161 = fadd float %v159, %v160
  %v162 = shufflevector <8 x float> %v19, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v163 = shufflevector <8 x float> %v19, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v164 = fadd <4 x float> %v162, %v163
  %v165 = shufflevector <4 x float> %v164, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v166 = shufflevector <4 x float> %v164, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v167 = fadd <2 x float> %v165, %v166
  %v168 = extractelement <2 x float> %v167, i64 0
  %v169 = extractelement <2 x float> %v167, i64 1
  %v170 = fadd float %v168, %v169
  %v171 = shufflevector <8 x float> %v20, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v172 = shufflevector <8 x float> %v20, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v173 = fadd <4 x float> %v171, %v172
  %v174 = shufflevector <4 x float> %v173, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v175 = shufflevector <4 x float> %v173, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v176 = fadd <2 x float> %v174, %v175
  %v177 = extractelement <2 x float> %v176, i64 0
  %v178 = extractelement <2 x float> %v176, i64 1
  %v179 = fadd float %v177, %v178
  %v180 = fadd float %v161, 0x0000000000000000
  %v181 = fadd float %v170, 0x0000000000000000
  %v182 = fadd float %v179, 0x0000000000000000
  %v185 = getelementptr inbounds float, ptr %v184, i64 %v15
  store float %v180, ptr %v185, align 4
  %v188 = getelementptr inbounds float, ptr %v187, i64 %v15
  store float %v181, ptr %v188, align 4
  %v191 = getelementptr inbounds float, ptr %v190, i64 %v15
  store float %v182, ptr %v191, align 4
  %v192 = add nsw i64 %v15, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_19(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 108
  %v7 = load ptr, ptr %v6, align 4
  %v11 = getelementptr inbounds i64, ptr %v4, i64 3
  %v12 = load i64, ptr %v11, align 8
  %v13 = getelementptr inbounds i64, ptr %v4, i64 4
  %v14 = load i64, ptr %v13, align 8
  %v22 = getelementptr inbounds ptr, ptr %v0, i64 96
  %v23 = load ptr, ptr %v22, align 4
  %v26 = getelementptr inbounds ptr, ptr %v0, i64 75
  %v27 = load ptr, ptr %v26, align 4
  %v28 = getelementptr inbounds i64, ptr %v1, i64 1
  %v29 = load i64, ptr %v28, align 8
  %v34 = getelementptr inbounds ptr, ptr %v0, i64 72
  %v35 = load ptr, ptr %v34, align 4
  %v69 = getelementptr inbounds ptr, ptr %v0, i64 103
  %v70 = load ptr, ptr %v69, align 4
  %v8 = getelementptr inbounds float, ptr %v7, i64 1376
  %v9 = mul i64 %v2, 34352
  %v10 = getelementptr inbounds float, ptr %v8, i64 %v9
  %v30 = mul i64 %v5, %v29
  %v31 = mul i64 %v30, 3
  %v32 = getelementptr inbounds float, ptr %v27, i64 %v31
  %v36 = getelementptr inbounds float, ptr %v35, i64 %v30
  br label %b0
b0:
  %v15 = phi i64 [ %v12, %entry ], [ %v72, %b5 ]
  %v16 = icmp slt i64 %v15, %v14
  br i1 %v16, label %b1, label %b2
b1:
  %v24 = mul i64 %v15, 3
  %v25 = getelementptr inbounds float, ptr %v23, i64 %v24
  %v33 = getelementptr inbounds float, ptr %v32, i64 %v24
  %v37 = getelementptr inbounds float, ptr %v36, i64 %v15
  %v38 = load float, ptr %v37, align 4
  br label %b3
b3:
  %v17 = phi i64 [ 0, %b1 ], [ %v65, %b4 ]
  %v18 = phi float [ 0x0000000000000000, %b1 ], [ %v62, %b4 ]
  %v19 = phi float [ 0x0000000000000000, %b1 ], [ %v63, %b4 ]
  %v20 = phi float [ 0x0000000000000000, %b1 ], [ %v64, %b4 ]
  %v21 = icmp slt i64 %v17, 3
  br i1 %v21, label %b4, label %b5
b4:
  %v39 = getelementptr inbounds float, ptr %v25, i64 %v17
  %v40 = load float, ptr %v39, align 4
  %v41 = getelementptr inbounds float, ptr %v33, i64 %v17
  %v42 = load float, ptr %v41, align 4
  %v43 = fmul float %v40, %v42
  %v44 = fdiv float %v43, %v38
  %v45 = fneg float %v44
  %v46 = add i64 %v17, 1
  %v47 = getelementptr inbounds float, ptr %v25, i64 %v46
  %v48 = load float, ptr %v47, align 4
  %v49 = getelementptr inbounds float, ptr %v33, i64 %v46
  %v50 = load float, ptr %v49, align 4
  %v51 = fmul float %v48, %v50
  %v52 = fdiv float %v51, %v38
  %v53 = fneg float %v52
  %v54 = add i64 %v17, 2
  %v55 = getelementptr inbounds float, ptr %v25, i64 %v54
  %v56 = load float, ptr %v55, align 4
  %v57 = getelementptr inbounds float, ptr %v33, i64 %v54
  %v58 = load float, ptr %v57, align 4
  %v59 = fmul float %v56, %v58
  %v60 = fdiv float %v59, %v38
  %v61 = fneg float %v60
  %v62 = fadd float %v18, %v45
  %v63 = fadd float %v19, %v53
  %v64 = fadd float %v20, %v61
  %v65 = add nsw i64 %v17, 3
  br label %b3
b5:
  %v66 = fadd float %v18, %v19
  %v67 = fadd float %v66, %v20
  %v68 = fadd float %v67, 0x0000000000000000
  %v71 = getelementptr inbounds float, ptr %v70, i64 %v15
  store float %v68, ptr %v71, align 4
  %v72 = add nsw i64 %v15, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_20(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 108
  %v7 = load ptr, ptr %v6, align 4
  %v11 = getelementptr inbounds i64, ptr %v4, i64 3
  %v12 = load i64, ptr %v11, align 8
  %v13 = getelementptr inbounds i64, ptr %v4, i64 4
  %v14 = load i64, ptr %v13, align 8
  %v20 = getelementptr inbounds ptr, ptr %v0, i64 88
  %v21 = load ptr, ptr %v20, align 4
  %v24 = getelementptr inbounds ptr, ptr %v0, i64 56
  %v25 = load ptr, ptr %v24, align 4
  %v26 = getelementptr inbounds i64, ptr %v1, i64 1
  %v27 = load i64, ptr %v26, align 8
  %v32 = getelementptr inbounds ptr, ptr %v0, i64 78
  %v33 = load ptr, ptr %v32, align 4
  %v37 = getelementptr inbounds ptr, ptr %v0, i64 99
  %v38 = load ptr, ptr %v37, align 4
  %v41 = getelementptr inbounds ptr, ptr %v0, i64 53
  %v42 = load ptr, ptr %v41, align 4
  %v90 = getelementptr inbounds ptr, ptr %v0, i64 70
  %v91 = load ptr, ptr %v90, align 4
  %v95 = getelementptr inbounds ptr, ptr %v0, i64 76
  %v96 = load ptr, ptr %v95, align 4
  %v156 = getelementptr inbounds ptr, ptr %v0, i64 104
  %v157 = load ptr, ptr %v156, align 4
  %v8 = getelementptr inbounds float, ptr %v7, i64 1376
  %v9 = mul i64 %v2, 34352
  %v10 = getelementptr inbounds float, ptr %v8, i64 %v9
  %v28 = mul i64 %v5, %v27
  %v29 = getelementptr inbounds float, ptr %v25, i64 %v28
  %v34 = getelementptr inbounds float, ptr %v33, i64 %v28
  %v43 = getelementptr inbounds float, ptr %v42, i64 %v28
  %v92 = mul i64 %v28, 8
  %v93 = getelementptr inbounds float, ptr %v91, i64 %v92
  %v97 = getelementptr inbounds float, ptr %v96, i64 %v28
  br label %b0
b0:
  %v15 = phi i64 [ %v12, %entry ], [ %v159, %b5 ]
  %v16 = icmp slt i64 %v15, %v14
  br i1 %v16, label %b1, label %b2
b1:
  %v22 = mul i64 %v15, 8
  %v23 = getelementptr inbounds float, ptr %v21, i64 %v22
  %v30 = getelementptr inbounds float, ptr %v29, i64 %v15
  %v31 = load float, ptr %v30, align 4
  %v35 = getelementptr inbounds float, ptr %v34, i64 %v15
  %v36 = load float, ptr %v35, align 4
  %v39 = getelementptr inbounds float, ptr %v38, i64 %v15
  %v40 = load float, ptr %v39, align 4
  %v44 = getelementptr inbounds float, ptr %v43, i64 %v15
  %v45 = load float, ptr %v44, align 4
  %v46 = call float @llvm.fabs.f32(float %v45)
  %v47 = fneg float %v46
  %v48 = fcmp olt float %v47, 0xC05A400000000000
  %v49 = select i1 %v48, float 0xC05A400000000000, float %v47
  %v50 = call float @llvm.fmuladd.f32(float %v49, float 0x3FF7154760000000, float 0x4168000000000000)
  %v51 = fsub float %v50, 0x4168000000000000
  %v52 = call float @llvm.fmuladd.f32(float %v51, float 0xBFE62E4000000000, float %v49)
  %v53 = call float @llvm.fmuladd.f32(float %v51, float 0xBEB7F7D1C0000000, float %v52)
  %v54 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v53, float 0x3F81227F40000000)
  %v55 = call float @llvm.fmuladd.f32(float %v54, float %v53, float 0x3FA5556740000000)
  %v56 = call float @llvm.fmuladd.f32(float %v55, float %v53, float 0x3FC5554B00000000)
  %v57 = call float @llvm.fmuladd.f32(float %v56, float %v53, float 0x3FDFFFFFE0000000)
  %v58 = call float @llvm.fmuladd.f32(float %v53, float %v57, float 0x3FF0000000000000)
  %v59 = call float @llvm.fmuladd.f32(float %v53, float %v58, float 0x3FF0000000000000)
  %v60 = bitcast float %v50 to i32
  %v61 = sub i32 %v60, 1262485250
  %v62 = lshr i32 %v61, 1
  %v63 = sub i32 %v61, %v62
  %v64 = shl i32 %v62, 23
  %v65 = bitcast i32 %v64 to float
  %v66 = shl i32 %v63, 23
  %v67 = bitcast i32 %v66 to float
  %v68 = fmul float %v59, %v65
  %v69 = fmul float %v68, %v67
  %v70 = fcmp ogt float %v69, 0x3FDA8279A0000000
  %v71 = call float @llvm.fmuladd.f32(float %v69, float 0x3FE0000000000000, float 0xBFE0000000000000)
  %v72 = select i1 %v70, float %v71, float %v69
  %v73 = select i1 %v70, float 0x3FE62E4000000000, float 0x0000000000000000
  %v74 = select i1 %v70, float 0x3EB7F7D1C0000000, float 0x0000000000000000
  %v75 = fmul float %v72, %v72
  %v76 = call float @llvm.fmuladd.f32(float 0xBFB3838A20000000, float %v75, float 0xBFC0DA7220000000)
  %v77 = call float @llvm.fmuladd.f32(float %v76, float %v75, float 0xBFC546EF00000000)
  %v78 = call float @llvm.fmuladd.f32(float %v77, float %v75, float 0xBFD0002320000000)
  %v79 = call float @llvm.fmuladd.f32(float 0x3FC0574980000000, float %v75, float 0x3FC22D90A0000000)
  %v80 = call float @llvm.fmuladd.f32(float %v79, float %v75, float 0x3FC999FF60000000)
  %v81 = call float @llvm.fmuladd.f32(float %v80, float %v75, float 0x3FD5555540000000)
  %v82 = call float @llvm.fmuladd.f32(float %v72, float %v78, float %v81)
  %v83 = call float @llvm.fmuladd.f32(float %v72, float %v82, float 0xBFE0000000000000)
  %v84 = call float @llvm.fmuladd.f32(float %v75, float %v83, float %v74)
  %v85 = fadd float %v84, %v72
  %v86 = fadd float %v85, %v73
  %v87 = fcmp ogt float %v45, 0x0000000000000000
  %v88 = select i1 %v87, float %v45, float 0x0000000000000000
  %v89 = fadd float %v88, %v86
  %v94 = getelementptr inbounds float, ptr %v93, i64 %v22
  %v98 = getelementptr inbounds float, ptr %v97, i64 %v15
  %v99 = load float, ptr %v98, align 4
  %v102 = insertelement <8 x float> poison, float %v31, i64 0
  %v103 = shufflevector <8 x float> %v102, <8 x float> poison, <8 x i32> zeroinitializer
  %v105 = insertelement <8 x float> poison, float %v36, i64 0
  %v106 = shufflevector <8 x float> %v105, <8 x float> poison, <8 x i32> zeroinitializer
  %v108 = insertelement <8 x float> poison, float %v40, i64 0
  %v109 = shufflevector <8 x float> %v108, <8 x float> poison, <8 x i32> zeroinitializer
  %v113 = insertelement <8 x float> poison, float %v89, i64 0
  %v114 = shufflevector <8 x float> %v113, <8 x float> poison, <8 x i32> zeroinitializer
  %v116 = insertelement <8 x float> poison, float %v99, i64 0
  %v117 = shufflevector <8 x float> %v116, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b3
b3:
  %v17 = phi i64 [ 0, %b1 ], [ %v145, %b4 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v144, %b4 ]
  %v19 = icmp slt i64 %v17, 8
  br i1 %v19, label %b4, label %b5
b4:
  %v100 = getelementptr inbounds float, ptr %v23, i64 %v17
  %v101 = load <8 x float>, ptr %v100, align 4
  %v104 = fmul <8 x float> %v101, %v103
  %v107 = fdiv <8 x float> %v104, %v106
  %v110 = fadd <8 x float> %v107, %v109
  %v111 = getelementptr inbounds float, ptr %v94, i64 %v17
  %v112 = load <8 x float>, ptr %v111, align 4
  %v115 = fmul <8 x float> %v114, %v112
  %v118 = fsub <8 x float> %v115, %v117
  %v119 = fcmp olt <8 x float> %v118, splat (float 0xC05A400000000000)
  %v120 = select <8 x i1> %v119, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v118
  %v121 = fcmp ogt <8 x float> %v120, splat (float 0x4056400000000000)
  %v122 = select <8 x i1> %v121, <8 x float> splat (float 0x4056400000000000), <8 x float> %v120
  %v123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v124 = fsub <8 x float> %v123, splat (float 0x4168000000000000)
  %v125 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v124, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v122)
  %v126 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v124, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v125)
  %v127 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v126, <8 x float> splat (float 0x3F81227F40000000))
  %v128 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v127, <8 x float> %v126, <8 x float> splat (float 0x3FA5556740000000))
  %v129 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v128, <8 x float> %v126, <8 x float> splat (float 0x3FC5554B00000000))
  %v130 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v129, <8 x float> %v126, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v131 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v126, <8 x float> %v130, <8 x float> splat (float 0x3FF0000000000000))
  %v132 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v126, <8 x float> %v131, <8 x float> splat (float 0x3FF0000000000000))
  %v133 = bitcast <8 x float> %v123 to <8 x i32>
  %v134 = sub <8 x i32> %v133, splat (i32 1262485250)
  %v135 = lshr <8 x i32> %v134, splat (i32 1)
  %v136 = sub <8 x i32> %v134, %v135
  %v137 = shl <8 x i32> %v135, splat (i32 23)
  %v138 = bitcast <8 x i32> %v137 to <8 x float>
  %v139 = shl <8 x i32> %v136, splat (i32 23)
  %v140 = bitcast <8 x i32> %v139 to <8 x float>
  %v141 = fmul <8 x float> %v132, %v138
  %v142 = fmul <8 x float> %v141, %v140
  %v143 = fmul <8 x float> %v110, %v142
  %v144 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v143, <8 x float> %v112, <8 x float> %v18)
  %v145 = add nsw i64 %v17, 8
  br label %b3
b5:
  %v146 = shufflevector <8 x float> %v18, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v147 = shufflevector <8 x float> %v18, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v148 = fadd <4 x float> %v146, %v147
  %v149 = shufflevector <4 x float> %v148, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v150 = shufflevector <4 x float> %v148, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v151 = fadd <2 x float> %v149, %v150
  %v152 = extractelement <2 x float> %v151, i64 0
  %v153 = extractelement <2 x float> %v151, i64 1
  %v154 = fadd float %v152, %v153
  %v155 = fadd float %v154, 0x0000000000000000
  %v158 = getelementptr inbounds float, ptr %v157, i64 %v15
  store float %v155, ptr %v158, align 4
  %v159 = add nsw i64 %v15, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_21(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v4, i64 3
  %v7 = load i64, ptr %v6, align 8
  %v8 = getelementptr inbounds i64, ptr %v4, i64 4
  %v9 = load i64, ptr %v8, align 8
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 88
  %v13 = load ptr, ptr %v12, align 4
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 56
  %v17 = load ptr, ptr %v16, align 4
  %v18 = getelementptr inbounds i64, ptr %v1, i64 1
  %v19 = load i64, ptr %v18, align 8
  %v24 = getelementptr inbounds ptr, ptr %v0, i64 78
  %v25 = load ptr, ptr %v24, align 4
  %v29 = getelementptr inbounds ptr, ptr %v0, i64 99
  %v30 = load ptr, ptr %v29, align 4
  %v33 = getelementptr inbounds ptr, ptr %v0, i64 53
  %v34 = load ptr, ptr %v33, align 4
  %v82 = getelementptr inbounds ptr, ptr %v0, i64 70
  %v83 = load ptr, ptr %v82, align 4
  %v87 = getelementptr inbounds ptr, ptr %v0, i64 76
  %v88 = load ptr, ptr %v87, align 4
  %v92 = getelementptr inbounds ptr, ptr %v0, i64 48
  %v93 = load ptr, ptr %v92, align 4
  %v96 = getelementptr inbounds ptr, ptr %v0, i64 68
  %v97 = load ptr, ptr %v96, align 4
  %v107 = getelementptr inbounds ptr, ptr %v0, i64 91
  %v108 = load ptr, ptr %v107, align 4
  %v110 = getelementptr inbounds ptr, ptr %v0, i64 55
  %v111 = load ptr, ptr %v110, align 4
  %v115 = getelementptr inbounds ptr, ptr %v0, i64 77
  %v116 = load ptr, ptr %v115, align 4
  %v120 = getelementptr inbounds ptr, ptr %v0, i64 102
  %v121 = load ptr, ptr %v120, align 4
  %v124 = getelementptr inbounds ptr, ptr %v0, i64 51
  %v125 = load ptr, ptr %v124, align 4
  %v173 = getelementptr inbounds ptr, ptr %v0, i64 69
  %v174 = load ptr, ptr %v173, align 4
  %v177 = getelementptr inbounds ptr, ptr %v0, i64 73
  %v178 = load ptr, ptr %v177, align 4
  %v182 = getelementptr inbounds ptr, ptr %v0, i64 64
  %v183 = load ptr, ptr %v182, align 4
  %v193 = getelementptr inbounds ptr, ptr %v0, i64 92
  %v194 = load ptr, ptr %v193, align 4
  %v196 = getelementptr inbounds ptr, ptr %v0, i64 89
  %v197 = load ptr, ptr %v196, align 4
  %v199 = getelementptr inbounds ptr, ptr %v0, i64 90
  %v200 = load ptr, ptr %v199, align 4
  %v202 = getelementptr inbounds ptr, ptr %v0, i64 105
  %v203 = load ptr, ptr %v202, align 4
  %v205 = getelementptr inbounds ptr, ptr %v0, i64 106
  %v206 = load ptr, ptr %v205, align 4
  %v20 = mul i64 %v5, %v19
  %v21 = getelementptr inbounds float, ptr %v17, i64 %v20
  %v26 = getelementptr inbounds float, ptr %v25, i64 %v20
  %v35 = getelementptr inbounds float, ptr %v34, i64 %v20
  %v84 = mul i64 %v20, 8
  %v85 = getelementptr inbounds float, ptr %v83, i64 %v84
  %v89 = getelementptr inbounds float, ptr %v88, i64 %v20
  %v94 = getelementptr inbounds float, ptr %v93, i64 %v84
  %v98 = getelementptr inbounds float, ptr %v97, i64 %v20
  %v112 = getelementptr inbounds float, ptr %v111, i64 %v20
  %v117 = getelementptr inbounds float, ptr %v116, i64 %v20
  %v126 = getelementptr inbounds float, ptr %v125, i64 %v20
  %v175 = getelementptr inbounds float, ptr %v174, i64 %v84
  %v179 = getelementptr inbounds float, ptr %v178, i64 %v20
  %v184 = getelementptr inbounds float, ptr %v183, i64 %v20
  %v252 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v253 = shufflevector <8 x float> %v252, <8 x float> poison, <8 x i32> zeroinitializer
  %v256 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v257 = shufflevector <8 x float> %v256, <8 x float> poison, <8 x i32> zeroinitializer
  %v265 = insertelement <8 x float> poison, float 0x3C9CD2B2A0000000, i64 0
  %v266 = shufflevector <8 x float> %v265, <8 x float> poison, <8 x i32> zeroinitializer
  %v326 = insertelement <8 x float> poison, float 0x3FE0000000000000, i64 0
  %v327 = shufflevector <8 x float> %v326, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v331, %b1 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v14 = mul i64 %v10, 8
  %v15 = getelementptr inbounds float, ptr %v13, i64 %v14
  %v22 = getelementptr inbounds float, ptr %v21, i64 %v10
  %v23 = load float, ptr %v22, align 4
  %v27 = getelementptr inbounds float, ptr %v26, i64 %v10
  %v28 = load float, ptr %v27, align 4
  %v31 = getelementptr inbounds float, ptr %v30, i64 %v10
  %v32 = load float, ptr %v31, align 4
  %v36 = getelementptr inbounds float, ptr %v35, i64 %v10
  %v37 = load float, ptr %v36, align 4
  %v38 = call float @llvm.fabs.f32(float %v37)
  %v39 = fneg float %v38
  %v40 = fcmp olt float %v39, 0xC05A400000000000
  %v41 = select i1 %v40, float 0xC05A400000000000, float %v39
  %v42 = call float @llvm.fmuladd.f32(float %v41, float 0x3FF7154760000000, float 0x4168000000000000)
  %v43 = fsub float %v42, 0x4168000000000000
  %v44 = call float @llvm.fmuladd.f32(float %v43, float 0xBFE62E4000000000, float %v41)
  %v45 = call float @llvm.fmuladd.f32(float %v43, float 0xBEB7F7D1C0000000, float %v44)
  %v46 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v45, float 0x3F81227F40000000)
  %v47 = call float @llvm.fmuladd.f32(float %v46, float %v45, float 0x3FA5556740000000)
  %v48 = call float @llvm.fmuladd.f32(float %v47, float %v45, float 0x3FC5554B00000000)
  %v49 = call float @llvm.fmuladd.f32(float %v48, float %v45, float 0x3FDFFFFFE0000000)
  %v50 = call float @llvm.fmuladd.f32(float %v45, float %v49, float 0x3FF0000000000000)
  %v51 = call float @llvm.fmuladd.f32(float %v45, float %v50, float 0x3FF0000000000000)
  %v52 = bitcast float %v42 to i32
  %v53 = sub i32 %v52, 1262485250
  %v54 = lshr i32 %v53, 1
  %v55 = sub i32 %v53, %v54
  %v56 = shl i32 %v54, 23
  %v57 = bitcast i32 %v56 to float
  %v58 = shl i32 %v55, 23
  %v59 = bitcast i32 %v58 to float
  %v60 = fmul float %v51, %v57
  %v61 = fmul float %v60, %v59
  %v62 = fcmp ogt float %v61, 0x3FDA8279A0000000
  %v63 = call float @llvm.fmuladd.f32(float %v61, float 0x3FE0000000000000, float 0xBFE0000000000000)
  %v64 = select i1 %v62, float %v63, float %v61
  %v65 = select i1 %v62, float 0x3FE62E4000000000, float 0x0000000000000000
  %v66 = select i1 %v62, float 0x3EB7F7D1C0000000, float 0x0000000000000000
  %v67 = fmul float %v64, %v64
  %v68 = call float @llvm.fmuladd.f32(float 0xBFB3838A20000000, float %v67, float 0xBFC0DA7220000000)
  %v69 = call float @llvm.fmuladd.f32(float %v68, float %v67, float 0xBFC546EF00000000)
  %v70 = call float @llvm.fmuladd.f32(float %v69, float %v67, float 0xBFD0002320000000)
  %v71 = call float @llvm.fmuladd.f32(float 0x3FC0574980000000, float %v67, float 0x3FC22D90A0000000)
  %v72 = call float @llvm.fmuladd.f32(float %v71, float %v67, float 0x3FC999FF60000000)
  %v73 = call float @llvm.fmuladd.f32(float %v72, float %v67, float 0x3FD5555540000000)
  %v74 = call float @llvm.fmuladd.f32(float %v64, float %v70, float %v73)
  %v75 = call float @llvm.fmuladd.f32(float %v64, float %v74, float 0xBFE0000000000000)
  %v76 = call float @llvm.fmuladd.f32(float %v67, float %v75, float %v66)
  %v77 = fadd float %v76, %v64
  %v78 = fadd float %v77, %v65
  %v79 = fcmp ogt float %v37, 0x0000000000000000
  %v80 = select i1 %v79, float %v37, float 0x0000000000000000
  %v81 = fadd float %v80, %v78
  %v86 = getelementptr inbounds float, ptr %v85, i64 %v14
  %v90 = getelementptr inbounds float, ptr %v89, i64 %v10
  %v91 = load float, ptr %v90, align 4
  %v95 = getelementptr inbounds float, ptr %v94, i64 %v14
  %v99 = getelementptr inbounds float, ptr %v98, i64 %v10
  %v100 = load float, ptr %v99, align 4
  %v101 = fcmp une float %v100, 0x0000000000000000
  %v102 = select i1 %v101, float 0x3FF0000000000000, float 0x0000000000000000
  %v103 = fcmp une float %v102, 0x0000000000000000
  %v104 = select i1 %v103, float %v100, float 0x3FF0000000000000
  %v105 = call float @llvm.sqrt.f32(float %v104)
  %v106 = select i1 %v103, float %v105, float 0x0000000000000000
  %v109 = getelementptr inbounds float, ptr %v108, i64 %v14
  %v113 = getelementptr inbounds float, ptr %v112, i64 %v10
  %v114 = load float, ptr %v113, align 4
  %v118 = getelementptr inbounds float, ptr %v117, i64 %v10
  %v119 = load float, ptr %v118, align 4
  %v122 = getelementptr inbounds float, ptr %v121, i64 %v10
  %v123 = load float, ptr %v122, align 4
  %v127 = getelementptr inbounds float, ptr %v126, i64 %v10
  %v128 = load float, ptr %v127, align 4
  %v129 = call float @llvm.fabs.f32(float %v128)
  %v130 = fneg float %v129
  %v131 = fcmp olt float %v130, 0xC05A400000000000
  %v132 = select i1 %v131, float 0xC05A400000000000, float %v130
  %v133 = call float @llvm.fmuladd.f32(float %v132, float 0x3FF7154760000000, float 0x4168000000000000)
  %v134 = fsub float %v133, 0x4168000000000000
  %v135 = call float @llvm.fmuladd.f32(float %v134, float 0xBFE62E4000000000, float %v132)
  %v136 = call float @llvm.fmuladd.f32(float %v134, float 0xBEB7F7D1C0000000, float %v135)
  %v137 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v136, float 0x3F81227F40000000)
  %v138 = call float @llvm.fmuladd.f32(float %v137, float %v136, float 0x3FA5556740000000)
  %v139 = call float @llvm.fmuladd.f32(float %v138, float %v136, float 0x3FC5554B00000000)
  %v140 = call float @llvm.fmuladd.f32(float %v139, float %v136, float 0x3FDFFFFFE0000000)
  %v141 = call float @llvm.fmuladd.f32(float %v136, float %v140, float 0x3FF0000000000000)
  %v142 = call float @llvm.fmuladd.f32(float %v136, float %v141, float 0x3FF0000000000000)
  %v143 = bitcast float %v133 to i32
  %v144 = sub i32 %v143, 1262485250
  %v145 = lshr i32 %v144, 1
  %v146 = sub i32 %v144, %v145
  %v147 = shl i32 %v145, 23
  %v148 = bitcast i32 %v147 to float
  %v149 = shl i32 %v146, 23
  %v150 = bitcast i32 %v149 to float
  %v151 = fmul float %v142, %v148
  %v152 = fmul float %v151, %v150
  %v153 = fcmp ogt float %v152, 0x3FDA8279A0000000
  %v154 = call float @llvm.fmuladd.f32(float %v152, float 0x3FE0000000000000, float 0xBFE0000000000000)
  %v155 = select i1 %v153, float %v154, float %v152
  %v156 = select i1 %v153, float 0x3FE62E4000000000, float 0x0000000000000000
  %v157 = select i1 %v153, float 0x3EB7F7D1C0000000, float 0x0000000000000000
  %v158 = fmul float %v155, %v155
  %v159 = call float @llvm.fmuladd.f32(float 0xBFB3838A20000000, float %v158, float 0xBFC0DA7220000000)
  %v160 = call float @llvm.fmuladd.f32(float %v159, float %v158, float 0xBFC546EF00000000)
  %v161 = call float @llvm.fmuladd.f32(float %v160, float %v158, float 0xBFD0002320000000)
  %v162 = call float @llvm.fmuladd.f32(float 0x3FC0574980000000, float %v158, float 0x3FC22D90A0000000)
  %v163 = call float @llvm.fmuladd.f32(float %v162, float %v158, float 0x3FC999FF60000000)
  %v164 = call float @llvm.fmuladd.f32(float %v163, float %v158, float 0x3FD5555540000000)
  %v165 = call float @llvm.fmuladd.f32(float %v155, float %v161, float %v164)
  %v166 = call float @llvm.fmuladd.f32(float %v155, float %v165, float 0xBFE0000000000000)
  %v167 = call float @llvm.fmuladd.f32(float %v158, float %v166, float %v157)
  %v168 = fadd float %v167, %v155
  %v169 = fadd float %v168, %v156
  %v170 = fcmp ogt float %v128, 0x0000000000000000
  %v171 = select i1 %v170, float %v128, float 0x0000000000000000
  %v172 = fadd float %v171, %v169
  %v176 = getelementptr inbounds float, ptr %v175, i64 %v14
  %v180 = getelementptr inbounds float, ptr %v179, i64 %v10
  %v181 = load float, ptr %v180, align 4
  %v185 = getelementptr inbounds float, ptr %v184, i64 %v10
  %v186 = load float, ptr %v185, align 4
  %v187 = fcmp une float %v186, 0x0000000000000000
  %v188 = select i1 %v187, float 0x3FF0000000000000, float 0x0000000000000000
  %v189 = fcmp une float %v188, 0x0000000000000000
  %v190 = select i1 %v189, float %v186, float 0x3FF0000000000000
  %v191 = call float @llvm.sqrt.f32(float %v190)
  %v192 = select i1 %v189, float %v191, float 0x0000000000000000
  %v195 = getelementptr inbounds float, ptr %v194, i64 %v14
  %v198 = getelementptr inbounds float, ptr %v197, i64 %v14
  %v201 = getelementptr inbounds float, ptr %v200, i64 %v14
  %v204 = getelementptr inbounds float, ptr %v203, i64 %v14
  %v207 = getelementptr inbounds float, ptr %v206, i64 %v14
  %v208 = load <8 x float>, ptr %v15, align 4
  %v209 = insertelement <8 x float> poison, float %v23, i64 0
  %v210 = shufflevector <8 x float> %v209, <8 x float> poison, <8 x i32> zeroinitializer
  %v211 = fmul <8 x float> %v208, %v210
  %v212 = insertelement <8 x float> poison, float %v28, i64 0
  %v213 = shufflevector <8 x float> %v212, <8 x float> poison, <8 x i32> zeroinitializer
  %v214 = fdiv <8 x float> %v211, %v213
  %v215 = insertelement <8 x float> poison, float %v32, i64 0
  %v216 = shufflevector <8 x float> %v215, <8 x float> poison, <8 x i32> zeroinitializer
  %v217 = fadd <8 x float> %v214, %v216
  %v218 = load <8 x float>, ptr %v86, align 4
  %v219 = insertelement <8 x float> poison, float %v81, i64 0
  %v220 = shufflevector <8 x float> %v219, <8 x float> poison, <8 x i32> zeroinitializer
  %v221 = fmul <8 x float> %v220, %v218
  %v222 = insertelement <8 x float> poison, float %v91, i64 0
  %v223 = shufflevector <8 x float> %v222, <8 x float> poison, <8 x i32> zeroinitializer
  %v224 = fsub <8 x float> %v221, %v223
  %v225 = fcmp olt <8 x float> %v224, splat (float 0xC05A400000000000)
  %v226 = select <8 x i1> %v225, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v224
  %v227 = fcmp ogt <8 x float> %v226, splat (float 0x4056400000000000)
  %v228 = select <8 x i1> %v227, <8 x float> splat (float 0x4056400000000000), <8 x float> %v226
  %v229 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v228, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v230 = fsub <8 x float> %v229, splat (float 0x4168000000000000)
  %v231 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v230, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v228)
  %v232 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v230, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v231)
  %v233 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v232, <8 x float> splat (float 0x3F81227F40000000))
  %v234 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v233, <8 x float> %v232, <8 x float> splat (float 0x3FA5556740000000))
  %v235 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v234, <8 x float> %v232, <8 x float> splat (float 0x3FC5554B00000000))
  %v236 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v235, <8 x float> %v232, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v237 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v232, <8 x float> %v236, <8 x float> splat (float 0x3FF0000000000000))
  %v238 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v232, <8 x float> %v237, <8 x float> splat (float 0x3FF0000000000000))
  %v239 = bitcast <8 x float> %v229 to <8 x i32>
  %v240 = sub <8 x i32> %v239, splat (i32 1262485250)
  %v241 = lshr <8 x i32> %v240, splat (i32 1)
  %v242 = sub <8 x i32> %v240, %v241
  %v243 = shl <8 x i32> %v241, splat (i32 23)
  %v244 = bitcast <8 x i32> %v243 to <8 x float>
  %v245 = shl <8 x i32> %v242, splat (i32 23)
  %v246 = bitcast <8 x i32> %v245 to <8 x float>
  %v247 = fmul <8 x float> %v238, %v244
  %v248 = fmul <8 x float> %v247, %v246
  %v249 = fmul <8 x float> %v217, %v248
  %v250 = fmul <8 x float> %v249, %v220
  %v251 = load <8 x float>, ptr %v95, align 4
  %v254 = fcmp une <8 x float> %v251, %v253
  %v255 = select <8 x i1> %v254, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v258 = fcmp une <8 x float> %v255, splat (float 0x0000000000000000)
  %v259 = select <8 x i1> %v258, <8 x float> %v251, <8 x float> %v257
  %v260 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v259)
  %v261 = select <8 x i1> %v258, <8 x float> %v260, <8 x float> %v253
  %v262 = insertelement <8 x float> poison, float %v106, i64 0
  %v263 = shufflevector <8 x float> %v262, <8 x float> poison, <8 x i32> zeroinitializer
  %v264 = fmul <8 x float> %v261, %v263
  %v267 = fadd <8 x float> %v264, %v266
  %v268 = fdiv <8 x float> %v250, %v267
  %v269 = fmul <8 x float> %v250, %v218
  %v270 = fdiv <8 x float> %v269, %v267
  %v271 = load <8 x float>, ptr %v109, align 4
  %v272 = insertelement <8 x float> poison, float %v114, i64 0
  %v273 = shufflevector <8 x float> %v272, <8 x float> poison, <8 x i32> zeroinitializer
  %v274 = fmul <8 x float> %v271, %v273
  %v275 = insertelement <8 x float> poison, float %v119, i64 0
  %v276 = shufflevector <8 x float> %v275, <8 x float> poison, <8 x i32> zeroinitializer
  %v277 = fdiv <8 x float> %v274, %v276
  %v278 = insertelement <8 x float> poison, float %v123, i64 0
  %v279 = shufflevector <8 x float> %v278, <8 x float> poison, <8 x i32> zeroinitializer
  %v280 = fadd <8 x float> %v277, %v279
  %v281 = load <8 x float>, ptr %v176, align 4
  %v282 = insertelement <8 x float> poison, float %v172, i64 0
  %v283 = shufflevector <8 x float> %v282, <8 x float> poison, <8 x i32> zeroinitializer
  %v284 = fmul <8 x float> %v283, %v281
  %v285 = insertelement <8 x float> poison, float %v181, i64 0
  %v286 = shufflevector <8 x float> %v285, <8 x float> poison, <8 x i32> zeroinitializer
  %v287 = fsub <8 x float> %v284, %v286
  %v288 = fcmp olt <8 x float> %v287, splat (float 0xC05A400000000000)
  %v289 = select <8 x i1> %v288, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v287
  %v290 = fcmp ogt <8 x float> %v289, splat (float 0x4056400000000000)
  %v291 = select <8 x i1> %v290, <8 x float> splat (float 0x4056400000000000), <8 x float> %v289
  %v292 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v291, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v293 = fsub <8 x float> %v292, splat (float 0x4168000000000000)
  %v294 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v293, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v291)
  %v295 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v293, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v294)
  %v296 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v295, <8 x float> splat (float 0x3F81227F40000000))
  %v297 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v296, <8 x float> %v295, <8 x float> splat (float 0x3FA5556740000000))
  %v298 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v297, <8 x float> %v295, <8 x float> splat (float 0x3FC5554B00000000))
  %v299 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v298, <8 x float> %v295, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v300 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v295, <8 x float> %v299, <8 x float> splat (float 0x3FF0000000000000))
  %v301 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v295, <8 x float> %v300, <8 x float> splat (float 0x3FF0000000000000))
  %v302 = bitcast <8 x float> %v292 to <8 x i32>
  %v303 = sub <8 x i32> %v302, splat (i32 1262485250)
  %v304 = lshr <8 x i32> %v303, splat (i32 1)
  %v305 = sub <8 x i32> %v303, %v304
  %v306 = shl <8 x i32> %v304, splat (i32 23)
  %v307 = bitcast <8 x i32> %v306 to <8 x float>
  %v308 = shl <8 x i32> %v305, splat (i32 23)
  %v309 = bitcast <8 x i32> %v308 to <8 x float>
  %v310 = fmul <8 x float> %v301, %v307
  %v311 = fmul <8 x float> %v310, %v309
  %v312 = fmul <8 x float> %v280, %v311
  %v313 = fmul <8 x float> %v312, %v283
  %v314 = insertelement <8 x float> poison, float %v192, i64 0
  %v315 = shufflevector <8 x float> %v314, <8 x float> poison, <8 x i32> zeroinitializer
  %v316 = fmul <8 x float> %v261, %v315
  %v317 = fadd <8 x float> %v316, %v266
  %v318 = fdiv <8 x float> %v313, %v317
  %v319 = fmul <8 x float> %v313, %v281
  %v320 = fdiv <8 x float> %v319, %v317
  %v321 = fmul <8 x float> %v270, %v263
  %v322 = fneg <8 x float> %v321
  %v323 = fmul <8 x float> %v320, %v315
  %v324 = fsub <8 x float> %v322, %v323
  %v325 = select <8 x i1> %v258, <8 x float> %v324, <8 x float> %v253
  %v328 = fmul <8 x float> %v327, %v325
  %v329 = fdiv <8 x float> %v328, %v260
  %v330 = select <8 x i1> %v258, <8 x float> %v329, <8 x float> %v253
  store <8 x float> %v268, ptr %v195, align 4
  store <8 x float> %v270, ptr %v198, align 4
  store <8 x float> %v318, ptr %v201, align 4
  store <8 x float> %v320, ptr %v204, align 4
  store <8 x float> %v330, ptr %v207, align 4
  %v331 = add nsw i64 %v10, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_22(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 108
  %v7 = load ptr, ptr %v6, align 4
  %v11 = getelementptr inbounds i64, ptr %v4, i64 3
  %v12 = load i64, ptr %v11, align 8
  %v13 = getelementptr inbounds i64, ptr %v4, i64 4
  %v14 = load i64, ptr %v13, align 8
  %v22 = getelementptr inbounds ptr, ptr %v0, i64 97
  %v23 = load ptr, ptr %v22, align 4
  %v26 = getelementptr inbounds ptr, ptr %v0, i64 74
  %v27 = load ptr, ptr %v26, align 4
  %v28 = getelementptr inbounds i64, ptr %v1, i64 1
  %v29 = load i64, ptr %v28, align 8
  %v34 = getelementptr inbounds ptr, ptr %v0, i64 71
  %v35 = load ptr, ptr %v34, align 4
  %v69 = getelementptr inbounds ptr, ptr %v0, i64 99
  %v70 = load ptr, ptr %v69, align 4
  %v8 = getelementptr inbounds float, ptr %v7, i64 1376
  %v9 = mul i64 %v2, 34352
  %v10 = getelementptr inbounds float, ptr %v8, i64 %v9
  %v30 = mul i64 %v5, %v29
  %v31 = mul i64 %v30, 3
  %v32 = getelementptr inbounds float, ptr %v27, i64 %v31
  %v36 = getelementptr inbounds float, ptr %v35, i64 %v30
  br label %b0
b0:
  %v15 = phi i64 [ %v12, %entry ], [ %v72, %b5 ]
  %v16 = icmp slt i64 %v15, %v14
  br i1 %v16, label %b1, label %b2
b1:
  %v24 = mul i64 %v15, 3
  %v25 = getelementptr inbounds float, ptr %v23, i64 %v24
  %v33 = getelementptr inbounds float, ptr %v32, i64 %v24
  %v37 = getelementptr inbounds float, ptr %v36, i64 %v15
  %v38 = load float, ptr %v37, align 4
  br label %b3
b3:
  %v17 = phi i64 [ 0, %b1 ], [ %v65, %b4 ]
  %v18 = phi float [ 0x0000000000000000, %b1 ], [ %v62, %b4 ]
  %v19 = phi float [ 0x0000000000000000, %b1 ], [ %v63, %b4 ]
  %v20 = phi float [ 0x0000000000000000, %b1 ], [ %v64, %b4 ]
  %v21 = icmp slt i64 %v17, 3
  br i1 %v21, label %b4, label %b5
b4:
  %v39 = getelementptr inbounds float, ptr %v25, i64 %v17
  %v40 = load float, ptr %v39, align 4
  %v41 = getelementptr inbounds float, ptr %v33, i64 %v17
  %v42 = load float, ptr %v41, align 4
  %v43 = fmul float %v40, %v42
  %v44 = fdiv float %v43, %v38
  %v45 = fneg float %v44
  %v46 = add i64 %v17, 1
  %v47 = getelementptr inbounds float, ptr %v25, i64 %v46
  %v48 = load float, ptr %v47, align 4
  %v49 = getelementptr inbounds float, ptr %v33, i64 %v46
  %v50 = load float, ptr %v49, align 4
  %v51 = fmul float %v48, %v50
  %v52 = fdiv float %v51, %v38
  %v53 = fneg float %v52
  %v54 = add i64 %v17, 2
  %v55 = getelementptr inbounds float, ptr %v25, i64 %v54
  %v56 = load float, ptr %v55, align 4
  %v57 = getelementptr inbounds float, ptr %v33, i64 %v54
  %v58 = load float, ptr %v57, align 4
  %v59 = fmul float %v56, %v58
  %v60 = fdiv float %v59, %v38
  %v61 = fneg float %v60
  %v62 = fadd float %v18, %v45
  %v63 = fadd float %v19, %v53
  %v64 = fadd float %v20, %v61
  %v65 = add nsw i64 %v17, 3
  br label %b3
b5:
  %v66 = fadd float %v18, %v19
  %v67 = fadd float %v66, %v20
  %v68 = fadd float %v67, 0x0000000000000000
  %v71 = getelementptr inbounds float, ptr %v70, i64 %v15
  store float %v68, ptr %v71, align 4
  %v72 = add nsw i64 %v15, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_23(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 108
  %v7 = load ptr, ptr %v6, align 4
  %v11 = getelementptr inbounds i64, ptr %v4, i64 3
  %v12 = load i64, ptr %v11, align 8
  %v13 = getelementptr inbounds i64, ptr %v4, i64 4
  %v14 = load i64, ptr %v13, align 8
  %v20 = getelementptr inbounds ptr, ptr %v0, i64 91
  %v21 = load ptr, ptr %v20, align 4
  %v24 = getelementptr inbounds ptr, ptr %v0, i64 55
  %v25 = load ptr, ptr %v24, align 4
  %v26 = getelementptr inbounds i64, ptr %v1, i64 1
  %v27 = load i64, ptr %v26, align 8
  %v32 = getelementptr inbounds ptr, ptr %v0, i64 77
  %v33 = load ptr, ptr %v32, align 4
  %v37 = getelementptr inbounds ptr, ptr %v0, i64 102
  %v38 = load ptr, ptr %v37, align 4
  %v41 = getelementptr inbounds ptr, ptr %v0, i64 51
  %v42 = load ptr, ptr %v41, align 4
  %v90 = getelementptr inbounds ptr, ptr %v0, i64 69
  %v91 = load ptr, ptr %v90, align 4
  %v95 = getelementptr inbounds ptr, ptr %v0, i64 73
  %v96 = load ptr, ptr %v95, align 4
  %v156 = getelementptr inbounds ptr, ptr %v0, i64 107
  %v157 = load ptr, ptr %v156, align 4
  %v8 = getelementptr inbounds float, ptr %v7, i64 1376
  %v9 = mul i64 %v2, 34352
  %v10 = getelementptr inbounds float, ptr %v8, i64 %v9
  %v28 = mul i64 %v5, %v27
  %v29 = getelementptr inbounds float, ptr %v25, i64 %v28
  %v34 = getelementptr inbounds float, ptr %v33, i64 %v28
  %v43 = getelementptr inbounds float, ptr %v42, i64 %v28
  %v92 = mul i64 %v28, 8
  %v93 = getelementptr inbounds float, ptr %v91, i64 %v92
  %v97 = getelementptr inbounds float, ptr %v96, i64 %v28
  br label %b0
b0:
  %v15 = phi i64 [ %v12, %entry ], [ %v159, %b5 ]
  %v16 = icmp slt i64 %v15, %v14
  br i1 %v16, label %b1, label %b2
b1:
  %v22 = mul i64 %v15, 8
  %v23 = getelementptr inbounds float, ptr %v21, i64 %v22
  %v30 = getelementptr inbounds float, ptr %v29, i64 %v15
  %v31 = load float, ptr %v30, align 4
  %v35 = getelementptr inbounds float, ptr %v34, i64 %v15
  %v36 = load float, ptr %v35, align 4
  %v39 = getelementptr inbounds float, ptr %v38, i64 %v15
  %v40 = load float, ptr %v39, align 4
  %v44 = getelementptr inbounds float, ptr %v43, i64 %v15
  %v45 = load float, ptr %v44, align 4
  %v46 = call float @llvm.fabs.f32(float %v45)
  %v47 = fneg float %v46
  %v48 = fcmp olt float %v47, 0xC05A400000000000
  %v49 = select i1 %v48, float 0xC05A400000000000, float %v47
  %v50 = call float @llvm.fmuladd.f32(float %v49, float 0x3FF7154760000000, float 0x4168000000000000)
  %v51 = fsub float %v50, 0x4168000000000000
  %v52 = call float @llvm.fmuladd.f32(float %v51, float 0xBFE62E4000000000, float %v49)
  %v53 = call float @llvm.fmuladd.f32(float %v51, float 0xBEB7F7D1C0000000, float %v52)
  %v54 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v53, float 0x3F81227F40000000)
  %v55 = call float @llvm.fmuladd.f32(float %v54, float %v53, float 0x3FA5556740000000)
  %v56 = call float @llvm.fmuladd.f32(float %v55, float %v53, float 0x3FC5554B00000000)
  %v57 = call float @llvm.fmuladd.f32(float %v56, float %v53, float 0x3FDFFFFFE0000000)
  %v58 = call float @llvm.fmuladd.f32(float %v53, float %v57, float 0x3FF0000000000000)
  %v59 = call float @llvm.fmuladd.f32(float %v53, float %v58, float 0x3FF0000000000000)
  %v60 = bitcast float %v50 to i32
  %v61 = sub i32 %v60, 1262485250
  %v62 = lshr i32 %v61, 1
  %v63 = sub i32 %v61, %v62
  %v64 = shl i32 %v62, 23
  %v65 = bitcast i32 %v64 to float
  %v66 = shl i32 %v63, 23
  %v67 = bitcast i32 %v66 to float
  %v68 = fmul float %v59, %v65
  %v69 = fmul float %v68, %v67
  %v70 = fcmp ogt float %v69, 0x3FDA8279A0000000
  %v71 = call float @llvm.fmuladd.f32(float %v69, float 0x3FE0000000000000, float 0xBFE0000000000000)
  %v72 = select i1 %v70, float %v71, float %v69
  %v73 = select i1 %v70, float 0x3FE62E4000000000, float 0x0000000000000000
  %v74 = select i1 %v70, float 0x3EB7F7D1C0000000, float 0x0000000000000000
  %v75 = fmul float %v72, %v72
  %v76 = call float @llvm.fmuladd.f32(float 0xBFB3838A20000000, float %v75, float 0xBFC0DA7220000000)
  %v77 = call float @llvm.fmuladd.f32(float %v76, float %v75, float 0xBFC546EF00000000)
  %v78 = call float @llvm.fmuladd.f32(float %v77, float %v75, float 0xBFD0002320000000)
  %v79 = call float @llvm.fmuladd.f32(float 0x3FC0574980000000, float %v75, float 0x3FC22D90A0000000)
  %v80 = call float @llvm.fmuladd.f32(float %v79, float %v75, float 0x3FC999FF60000000)
  %v81 = call float @llvm.fmuladd.f32(float %v80, float %v75, float 0x3FD5555540000000)
  %v82 = call float @llvm.fmuladd.f32(float %v72, float %v78, float %v81)
  %v83 = call float @llvm.fmuladd.f32(float %v72, float %v82, float 0xBFE0000000000000)
  %v84 = call float @llvm.fmuladd.f32(float %v75, float %v83, float %v74)
  %v85 = fadd float %v84, %v72
  %v86 = fadd float %v85, %v73
  %v87 = fcmp ogt float %v45, 0x0000000000000000
  %v88 = select i1 %v87, float %v45, float 0x0000000000000000
  %v89 = fadd float %v88, %v86
  %v94 = getelementptr inbounds float, ptr %v93, i64 %v22
  %v98 = getelementptr inbounds float, ptr %v97, i64 %v15
  %v99 = load float, ptr %v98, align 4
  %v102 = insertelement <8 x float> poison, float %v31, i64 0
  %v103 = shufflevector <8 x float> %v102, <8 x float> poison, <8 x i32> zeroinitializer
  %v105 = insertelement <8 x float> poison, float %v36, i64 0
  %v106 = shufflevector <8 x float> %v105, <8 x float> poison, <8 x i32> zeroinitializer
  %v108 = insertelement <8 x float> poison, float %v40, i64 0
  %v109 = shufflevector <8 x float> %v108, <8 x float> poison, <8 x i32> zeroinitializer
  %v113 = insertelement <8 x float> poison, float %v89, i64 0
  %v114 = shufflevector <8 x float> %v113, <8 x float> poison, <8 x i32> zeroinitializer
  %v116 = insertelement <8 x float> poison, float %v99, i64 0
  %v117 = shufflevector <8 x float> %v116, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b3
b3:
  %v17 = phi i64 [ 0, %b1 ], [ %v145, %b4 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v144, %b4 ]
  %v19 = icmp slt i64 %v17, 8
  br i1 %v19, label %b4, label %b5
b4:
  %v100 = getelementptr inbounds float, ptr %v23, i64 %v17
  %v101 = load <8 x float>, ptr %v100, align 4
  %v104 = fmul <8 x float> %v101, %v103
  %v107 = fdiv <8 x float> %v104, %v106
  %v110 = fadd <8 x float> %v107, %v109
  %v111 = getelementptr inbounds float, ptr %v94, i64 %v17
  %v112 = load <8 x float>, ptr %v111, align 4
  %v115 = fmul <8 x float> %v114, %v112
  %v118 = fsub <8 x float> %v115, %v117
  %v119 = fcmp olt <8 x float> %v118, splat (float 0xC05A400000000000)
  %v120 = select <8 x i1> %v119, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v118
  %v121 = fcmp ogt <8 x float> %v120, splat (float 0x4056400000000000)
  %v122 = select <8 x i1> %v121, <8 x float> splat (float 0x4056400000000000), <8 x float> %v120
  %v123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v124 = fsub <8 x float> %v123, splat (float 0x4168000000000000)
  %v125 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v124, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v122)
  %v126 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v124, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v125)
  %v127 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v126, <8 x float> splat (float 0x3F81227F40000000))
  %v128 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v127, <8 x float> %v126, <8 x float> splat (float 0x3FA5556740000000))
  %v129 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v128, <8 x float> %v126, <8 x float> splat (float 0x3FC5554B00000000))
  %v130 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v129, <8 x float> %v126, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v131 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v126, <8 x float> %v130, <8 x float> splat (float 0x3FF0000000000000))
  %v132 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v126, <8 x float> %v131, <8 x float> splat (float 0x3FF0000000000000))
  %v133 = bitcast <8 x float> %v123 to <8 x i32>
  %v134 = sub <8 x i32> %v133, splat (i32 1262485250)
  %v135 = lshr <8 x i32> %v134, splat (i32 1)
  %v136 = sub <8 x i32> %v134, %v135
  %v137 = shl <8 x i32> %v135, splat (i32 23)
  %v138 = bitcast <8 x i32> %v137 to <8 x float>
  %v139 = shl <8 x i32> %v136, splat (i32 23)
  %v140 = bitcast <8 x i32> %v139 to <8 x float>
  %v141 = fmul <8 x float> %v132, %v138
  %v142 = fmul <8 x float> %v141, %v140
  %v143 = fmul <8 x float> %v110, %v142
  %v144 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v143, <8 x float> %v112, <8 x float> %v18)
  %v145 = add nsw i64 %v17, 8
  br label %b3
b5:
  %v146 = shufflevector <8 x float> %v18, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v147 = shufflevector <8 x float> %v18, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v148 = fadd <4 x float> %v146, %v147
  %v149 = shufflevector <4 x float> %v148, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v150 = shufflevector <4 x float> %v148, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v151 = fadd <2 x float> %v149, %v150
  %v152 = extractelement <2 x float> %v151, i64 0
  %v153 = extractelement <2 x float> %v151, i64 1
  %v154 = fadd float %v152, %v153
  %v155 = fadd float %v154, 0x0000000000000000
  %v158 = getelementptr inbounds float, ptr %v157, i64 %v15
  store float %v155, ptr %v158, align 4
  %v159 = add nsw i64 %v15, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_24(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v4, i64 3
  %v7 = load i64, ptr %v6, align 8
  %v8 = getelementptr inbounds i64, ptr %v4, i64 4
  %v9 = load i64, ptr %v8, align 8
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 96
  %v13 = load ptr, ptr %v12, align 4
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 72
  %v17 = load ptr, ptr %v16, align 4
  %v18 = getelementptr inbounds i64, ptr %v1, i64 1
  %v19 = load i64, ptr %v18, align 8
  %v24 = getelementptr inbounds ptr, ptr %v0, i64 103
  %v25 = load ptr, ptr %v24, align 4
  %v28 = getelementptr inbounds ptr, ptr %v0, i64 66
  %v29 = load ptr, ptr %v28, align 4
  %v33 = getelementptr inbounds ptr, ptr %v0, i64 97
  %v34 = load ptr, ptr %v33, align 4
  %v36 = getelementptr inbounds ptr, ptr %v0, i64 71
  %v37 = load ptr, ptr %v36, align 4
  %v41 = getelementptr inbounds ptr, ptr %v0, i64 99
  %v42 = load ptr, ptr %v41, align 4
  %v45 = getelementptr inbounds ptr, ptr %v0, i64 65
  %v46 = load ptr, ptr %v45, align 4
  %v49 = getelementptr inbounds ptr, ptr %v0, i64 36
  %v50 = load ptr, ptr %v49, align 4
  %v55 = getelementptr inbounds ptr, ptr %v0, i64 35
  %v56 = load ptr, ptr %v55, align 4
  %v20 = mul i64 %v5, %v19
  %v21 = getelementptr inbounds float, ptr %v17, i64 %v20
  %v30 = mul i64 %v20, 3
  %v31 = getelementptr inbounds float, ptr %v29, i64 %v30
  %v38 = getelementptr inbounds float, ptr %v37, i64 %v20
  %v47 = getelementptr inbounds float, ptr %v46, i64 %v30
  %v51 = mul i64 %v20, 30
  %v52 = getelementptr inbounds float, ptr %v50, i64 %v51
  %v57 = mul i64 %v20, 14
  %v58 = getelementptr inbounds float, ptr %v56, i64 %v57
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v81, %b1 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v14 = mul i64 %v10, 3
  %v15 = getelementptr inbounds float, ptr %v13, i64 %v14
  %v22 = getelementptr inbounds float, ptr %v21, i64 %v10
  %v23 = load float, ptr %v22, align 4
  %v26 = getelementptr inbounds float, ptr %v25, i64 %v10
  %v27 = load float, ptr %v26, align 4
  %v32 = getelementptr inbounds float, ptr %v31, i64 %v14
  %v35 = getelementptr inbounds float, ptr %v34, i64 %v14
  %v39 = getelementptr inbounds float, ptr %v38, i64 %v10
  %v40 = load float, ptr %v39, align 4
  %v43 = getelementptr inbounds float, ptr %v42, i64 %v10
  %v44 = load float, ptr %v43, align 4
  %v48 = getelementptr inbounds float, ptr %v47, i64 %v14
  %v53 = mul i64 %v10, 30
  %v54 = getelementptr inbounds float, ptr %v52, i64 %v53
  %v59 = mul i64 %v10, 14
  %v60 = getelementptr inbounds float, ptr %v58, i64 %v59
  %v61 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v15, <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>, <8 x float> zeroinitializer)
  %v62 = insertelement <8 x float> poison, float %v23, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  %v64 = fdiv <8 x float> %v61, %v63
  %v65 = insertelement <8 x float> poison, float %v27, i64 0
  %v66 = shufflevector <8 x float> %v65, <8 x float> poison, <8 x i32> zeroinitializer
  %v67 = fadd <8 x float> %v64, %v66
  %v68 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v32, <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>, <8 x float> zeroinitializer)
  %v69 = fmul <8 x float> %v67, %v68
  %v70 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v35, <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>, <8 x float> zeroinitializer)
  %v71 = insertelement <8 x float> poison, float %v40, i64 0
  %v72 = shufflevector <8 x float> %v71, <8 x float> poison, <8 x i32> zeroinitializer
  %v73 = fdiv <8 x float> %v70, %v72
  %v74 = insertelement <8 x float> poison, float %v44, i64 0
  %v75 = shufflevector <8 x float> %v74, <8 x float> poison, <8 x i32> zeroinitializer
  %v76 = fadd <8 x float> %v73, %v75
  %v77 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v48, <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>, <8 x float> zeroinitializer)
  %v78 = fmul <8 x float> %v76, %v77
  %v79 = getelementptr inbounds float, ptr %v54, i64 11
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v69, ptr align 4 %v79, <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>)
  %v80 = getelementptr inbounds float, ptr %v60, i64 11
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v78, ptr align 4 %v80, <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>)
  %v81 = add nsw i64 %v10, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_25(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 108
  %v7 = load ptr, ptr %v6, align 4
  %v11 = getelementptr inbounds i64, ptr %v4, i64 3
  %v12 = load i64, ptr %v11, align 8
  %v13 = getelementptr inbounds i64, ptr %v4, i64 4
  %v14 = load i64, ptr %v13, align 8
  %v21 = getelementptr inbounds ptr, ptr %v0, i64 89
  %v22 = load ptr, ptr %v21, align 4
  %v25 = getelementptr inbounds ptr, ptr %v0, i64 48
  %v26 = load ptr, ptr %v25, align 4
  %v27 = getelementptr inbounds i64, ptr %v1, i64 1
  %v28 = load i64, ptr %v27, align 8
  %v33 = getelementptr inbounds ptr, ptr %v0, i64 105
  %v34 = load ptr, ptr %v33, align 4
  %v79 = getelementptr inbounds ptr, ptr %v0, i64 102
  %v80 = load ptr, ptr %v79, align 4
  %v82 = getelementptr inbounds ptr, ptr %v0, i64 103
  %v83 = load ptr, ptr %v82, align 4
  %v8 = getelementptr inbounds float, ptr %v7, i64 1376
  %v9 = mul i64 %v2, 34352
  %v10 = getelementptr inbounds float, ptr %v8, i64 %v9
  %v29 = mul i64 %v5, %v28
  %v30 = mul i64 %v29, 8
  %v31 = getelementptr inbounds float, ptr %v26, i64 %v30
  %v40 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v41 = shufflevector <8 x float> %v40, <8 x float> poison, <8 x i32> zeroinitializer
  %v44 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v45 = shufflevector <8 x float> %v44, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v15 = phi i64 [ %v12, %entry ], [ %v85, %b5 ]
  %v16 = icmp slt i64 %v15, %v14
  br i1 %v16, label %b1, label %b2
b1:
  %v23 = mul i64 %v15, 8
  %v24 = getelementptr inbounds float, ptr %v22, i64 %v23
  %v32 = getelementptr inbounds float, ptr %v31, i64 %v23
  %v35 = getelementptr inbounds float, ptr %v34, i64 %v23
  br label %b3
b3:
  %v17 = phi i64 [ 0, %b1 ], [ %v58, %b4 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v56, %b4 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v57, %b4 ]
  %v20 = icmp slt i64 %v17, 8
  br i1 %v20, label %b4, label %b5
b4:
  %v36 = getelementptr inbounds float, ptr %v24, i64 %v17
  %v37 = load <8 x float>, ptr %v36, align 4
  %v38 = getelementptr inbounds float, ptr %v32, i64 %v17
  %v39 = load <8 x float>, ptr %v38, align 4
  %v42 = fcmp une <8 x float> %v39, %v41
  %v43 = select <8 x i1> %v42, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v46 = fcmp une <8 x float> %v43, splat (float 0x0000000000000000)
  %v47 = select <8 x i1> %v46, <8 x float> %v39, <8 x float> %v45
  %v48 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v47)
  %v49 = select <8 x i1> %v46, <8 x float> %v48, <8 x float> %v41
  %v50 = fmul <8 x float> %v37, %v49
  %v51 = fneg <8 x float> %v50
  %v52 = getelementptr inbounds float, ptr %v35, i64 %v17
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = fmul <8 x float> %v53, %v49
  %v55 = fneg <8 x float> %v54
  %v56 = fadd <8 x float> %v18, %v51
  %v57 = fadd <8 x float> %v19, %v55
  %v58 = add nsw i64 %v17, 8
  br label %b3
b5:
  %v59 = shufflevector <8 x float> %v18, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v60 = shufflevector <8 x float> %v18, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v61 = fadd <4 x float> %v59, %v60
  %v62 = shufflevector <4 x float> %v61, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v63 = shufflevector <4 x float> %v61, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v64 = fadd <2 x float> %v62, %v63
  %v65 = extractelement <2 x float> %v64, i64 0
  %v66 = extractelement <2 x float> %v64, i64 1
  %v67 = fadd float %v65, %v66
  %v68 = shufflevector <8 x float> %v19, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v69 = shufflevector <8 x float> %v19, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v70 = fadd <4 x float> %v68, %v69
  %v71 = shufflevector <4 x float> %v70, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v72 = shufflevector <4 x float> %v70, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v73 = fadd <2 x float> %v71, %v72
  %v74 = extractelement <2 x float> %v73, i64 0
  %v75 = extractelement <2 x float> %v73, i64 1
  %v76 = fadd float %v74, %v75
  %v77 = fadd float %v67, 0x0000000000000000
  %v78 = fadd float %v76, 0x0000000000000000
  %v81 = getelementptr inbounds float, ptr %v80, i64 %v15
  store float %v77, ptr %v81, align 4
  %v84 = getelementptr inbounds float, ptr %v83, i64 %v15
  store float %v78, ptr %v84, align 4
  %v85 = add nsw i64 %v15, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_26(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 108
  %v7 = load ptr, ptr %v6, align 4
  %v11 = getelementptr inbounds i64, ptr %v4, i64 3
  %v12 = load i64, ptr %v11, align 8
  %v13 = getelementptr inbounds i64, ptr %v4, i64 4
  %v14 = load i64, ptr %v13, align 8
  %v20 = getelementptr inbounds ptr, ptr %v0, i64 92
  %v21 = load ptr, ptr %v20, align 4
  %v26 = getelementptr inbounds ptr, ptr %v0, i64 11
  %v27 = load ptr, ptr %v26, align 4
  %v28 = getelementptr inbounds i64, ptr %v1, i64 1
  %v29 = load i64, ptr %v28, align 8
  %v42 = getelementptr inbounds ptr, ptr %v0, i64 88
  %v43 = load ptr, ptr %v42, align 4
  %v8 = getelementptr inbounds float, ptr %v7, i64 1376
  %v9 = mul i64 %v2, 34352
  %v10 = getelementptr inbounds float, ptr %v8, i64 %v9
  %v30 = mul i64 %v5, %v29
  %v31 = mul i64 %v30, 64
  %v32 = getelementptr inbounds float, ptr %v27, i64 %v31
  br label %b0
b0:
  %v15 = phi i64 [ %v12, %entry ], [ %v45, %b5 ]
  %v16 = icmp slt i64 %v15, %v14
  br i1 %v16, label %b1, label %b2
b1:
  %v22 = mul i64 %v15, 8
  %v23 = getelementptr inbounds float, ptr %v21, i64 %v22
  %v33 = mul i64 %v15, 64
  %v34 = getelementptr inbounds float, ptr %v32, i64 %v33
  br label %b3
b3:
  %v17 = phi i64 [ 0, %b1 ], [ %v41, %b4 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v40, %b4 ]
  %v19 = icmp slt i64 %v17, 8
  br i1 %v19, label %b4, label %b5
b4:
  %v24 = getelementptr inbounds float, ptr %v23, i64 %v17
  %v25 = load float, ptr %v24, align 4
  %v35 = mul i64 %v17, 8
  %v36 = getelementptr inbounds float, ptr %v34, i64 %v35
  %v37 = load <8 x float>, ptr %v36, align 4
  %v38 = insertelement <8 x float> poison, float %v25, i64 0
  %v39 = shufflevector <8 x float> %v38, <8 x float> poison, <8 x i32> zeroinitializer
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v37, <8 x float> %v18)
  %v41 = add nsw i64 %v17, 1
  br label %b3
b5:
  %v44 = getelementptr inbounds float, ptr %v43, i64 %v22
  store <8 x float> %v18, ptr %v44, align 4
  %v45 = add nsw i64 %v15, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_27(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 108
  %v7 = load ptr, ptr %v6, align 4
  %v11 = getelementptr inbounds i64, ptr %v4, i64 3
  %v12 = load i64, ptr %v11, align 8
  %v13 = getelementptr inbounds i64, ptr %v4, i64 4
  %v14 = load i64, ptr %v13, align 8
  %v20 = getelementptr inbounds ptr, ptr %v0, i64 90
  %v21 = load ptr, ptr %v20, align 4
  %v26 = getelementptr inbounds ptr, ptr %v0, i64 11
  %v27 = load ptr, ptr %v26, align 4
  %v28 = getelementptr inbounds i64, ptr %v1, i64 1
  %v29 = load i64, ptr %v28, align 8
  %v42 = getelementptr inbounds ptr, ptr %v0, i64 91
  %v43 = load ptr, ptr %v42, align 4
  %v8 = getelementptr inbounds float, ptr %v7, i64 1376
  %v9 = mul i64 %v2, 34352
  %v10 = getelementptr inbounds float, ptr %v8, i64 %v9
  %v30 = mul i64 %v5, %v29
  %v31 = mul i64 %v30, 64
  %v32 = getelementptr inbounds float, ptr %v27, i64 %v31
  br label %b0
b0:
  %v15 = phi i64 [ %v12, %entry ], [ %v45, %b5 ]
  %v16 = icmp slt i64 %v15, %v14
  br i1 %v16, label %b1, label %b2
b1:
  %v22 = mul i64 %v15, 8
  %v23 = getelementptr inbounds float, ptr %v21, i64 %v22
  %v33 = mul i64 %v15, 64
  %v34 = getelementptr inbounds float, ptr %v32, i64 %v33
  br label %b3
b3:
  %v17 = phi i64 [ 0, %b1 ], [ %v41, %b4 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v40, %b4 ]
  %v19 = icmp slt i64 %v17, 8
  br i1 %v19, label %b4, label %b5
b4:
  %v24 = getelementptr inbounds float, ptr %v23, i64 %v17
  %v25 = load float, ptr %v24, align 4
  %v35 = mul i64 %v17, 8
  %v36 = getelementptr inbounds float, ptr %v34, i64 %v35
  %v37 = load <8 x float>, ptr %v36, align 4
  %v38 = insertelement <8 x float> poison, float %v25, i64 0
  %v39 = shufflevector <8 x float> %v38, <8 x float> poison, <8 x i32> zeroinitializer
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v37, <8 x float> %v18)
  %v41 = add nsw i64 %v17, 1
  br label %b3
b5:
  %v44 = getelementptr inbounds float, ptr %v43, i64 %v22
  store <8 x float> %v18, ptr %v44, align 4
  %v45 = add nsw i64 %v15, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_28(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v4, i64 3
  %v7 = load i64, ptr %v6, align 8
  %v8 = getelementptr inbounds i64, ptr %v4, i64 4
  %v9 = load i64, ptr %v8, align 8
  %v14 = getelementptr inbounds ptr, ptr %v0, i64 17
  %v15 = load ptr, ptr %v14, align 4
  %v18 = getelementptr inbounds i64, ptr %v1, i64 1
  %v19 = load i64, ptr %v18, align 8
  %v25 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v26 = load ptr, ptr %v25, align 4
  %v31 = getelementptr inbounds ptr, ptr %v0, i64 87
  %v32 = load ptr, ptr %v31, align 4
  %v38 = getelementptr inbounds ptr, ptr %v0, i64 12
  %v39 = load ptr, ptr %v38, align 4
  %v46 = getelementptr inbounds ptr, ptr %v0, i64 13
  %v47 = load ptr, ptr %v46, align 4
  %v52 = getelementptr inbounds ptr, ptr %v0, i64 59
  %v53 = load ptr, ptr %v52, align 4
  %v57 = getelementptr inbounds ptr, ptr %v0, i64 92
  %v58 = load ptr, ptr %v57, align 4
  %v62 = getelementptr inbounds ptr, ptr %v0, i64 58
  %v63 = load ptr, ptr %v62, align 4
  %v66 = getelementptr inbounds ptr, ptr %v0, i64 106
  %v67 = load ptr, ptr %v66, align 4
  %v71 = getelementptr inbounds ptr, ptr %v0, i64 11
  %v72 = load ptr, ptr %v71, align 4
  %v76 = getelementptr inbounds ptr, ptr %v0, i64 90
  %v77 = load ptr, ptr %v76, align 4
  %v81 = getelementptr inbounds ptr, ptr %v0, i64 57
  %v82 = load ptr, ptr %v81, align 4
  %v16 = add i64 %v5, 1
  %v17 = and i64 %v16, 1
  %v20 = mul i64 %v17, %v19
  %v21 = mul i64 %v20, 64
  %v22 = getelementptr inbounds float, ptr %v15, i64 %v21
  %v27 = mul i64 %v20, 8
  %v28 = getelementptr inbounds float, ptr %v26, i64 %v27
  %v33 = mul i64 %v5, %v19
  %v34 = mul i64 %v33, 16
  %v35 = getelementptr inbounds float, ptr %v32, i64 %v34
  %v40 = mul i64 %v16, %v19
  %v41 = mul i64 %v40, 8
  %v42 = getelementptr inbounds float, ptr %v39, i64 %v41
  %v48 = getelementptr inbounds float, ptr %v47, i64 %v41
  %v54 = mul i64 %v33, 8
  %v55 = getelementptr inbounds float, ptr %v53, i64 %v54
  %v64 = getelementptr inbounds float, ptr %v63, i64 %v54
  %v73 = mul i64 %v33, 64
  %v74 = getelementptr inbounds float, ptr %v72, i64 %v73
  %v83 = getelementptr inbounds float, ptr %v82, i64 %v54
  %v85 = and i64 %v5, 1
  %v86 = mul i64 %v85, %v19
  %v87 = mul i64 %v86, 64
  %v88 = getelementptr inbounds float, ptr %v15, i64 %v87
  %v105 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v106 = shufflevector <8 x float> %v105, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v128, %b5 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v23 = mul i64 %v10, 64
  %v24 = getelementptr inbounds float, ptr %v22, i64 %v23
  %v29 = mul i64 %v10, 8
  %v30 = getelementptr inbounds float, ptr %v28, i64 %v29
  %v36 = mul i64 %v10, 16
  %v37 = getelementptr inbounds float, ptr %v35, i64 %v36
  %v43 = getelementptr inbounds float, ptr %v42, i64 %v29
  %v49 = getelementptr inbounds float, ptr %v48, i64 %v29
  %v56 = getelementptr inbounds float, ptr %v55, i64 %v29
  %v59 = getelementptr inbounds float, ptr %v58, i64 %v29
  %v65 = getelementptr inbounds float, ptr %v64, i64 %v29
  %v68 = getelementptr inbounds float, ptr %v67, i64 %v29
  %v75 = getelementptr inbounds float, ptr %v74, i64 %v23
  %v78 = getelementptr inbounds float, ptr %v77, i64 %v29
  %v84 = getelementptr inbounds float, ptr %v83, i64 %v29
  %v89 = getelementptr inbounds float, ptr %v88, i64 %v23
  %v93 = load <8 x float>, ptr %v30, align 4
  %v94 = getelementptr inbounds float, ptr %v37, i64 8
  %v95 = load <8 x float>, ptr %v94, align 4
  %v96 = fadd <8 x float> %v93, %v95
  %v101 = load <8 x float>, ptr %v56, align 4
  %v109 = load <8 x float>, ptr %v65, align 4
  %v121 = load <8 x float>, ptr %v84, align 4
  br label %b3
b3:
  %v12 = phi i64 [ 0, %b1 ], [ %v127, %b4 ]
  %v13 = icmp slt i64 %v12, 8
  br i1 %v13, label %b4, label %b5
b4:
  %v44 = getelementptr inbounds float, ptr %v43, i64 %v12
  %v45 = load float, ptr %v44, align 4
  %v50 = getelementptr inbounds float, ptr %v49, i64 %v12
  %v51 = load float, ptr %v50, align 4
  %v60 = getelementptr inbounds float, ptr %v59, i64 %v12
  %v61 = load float, ptr %v60, align 4
  %v69 = getelementptr inbounds float, ptr %v68, i64 %v12
  %v70 = load float, ptr %v69, align 4
  %v79 = getelementptr inbounds float, ptr %v78, i64 %v12
  %v80 = load float, ptr %v79, align 4
  %v90 = mul i64 %v12, 8
  %v91 = getelementptr inbounds float, ptr %v24, i64 %v90
  %v92 = load <8 x float>, ptr %v91, align 4
  %v97 = insertelement <8 x float> poison, float %v45, i64 0
  %v98 = shufflevector <8 x float> %v97, <8 x float> poison, <8 x i32> zeroinitializer
  %v99 = fmul <8 x float> %v96, %v98
  %v100 = fadd <8 x float> %v92, %v99
  %v102 = insertelement <8 x float> poison, float %v51, i64 0
  %v103 = shufflevector <8 x float> %v102, <8 x float> poison, <8 x i32> zeroinitializer
  %v104 = fmul <8 x float> %v103, %v101
  %v107 = fsub <8 x float> %v106, %v104
  %v108 = fmul <8 x float> %v100, %v107
  %v110 = insertelement <8 x float> poison, float %v61, i64 0
  %v111 = shufflevector <8 x float> %v110, <8 x float> poison, <8 x i32> zeroinitializer
  %v112 = fmul <8 x float> %v111, %v109
  %v113 = fadd <8 x float> %v108, %v112
  %v114 = getelementptr inbounds float, ptr %v75, i64 %v90
  %v115 = load <8 x float>, ptr %v114, align 4
  %v116 = insertelement <8 x float> poison, float %v70, i64 0
  %v117 = shufflevector <8 x float> %v116, <8 x float> poison, <8 x i32> zeroinitializer
  %v118 = fmul <8 x float> %v117, %v115
  %v119 = fadd <8 x float> %v113, %v118
  %v120 = fadd <8 x float> %v119, %v118
  %v122 = insertelement <8 x float> poison, float %v80, i64 0
  %v123 = shufflevector <8 x float> %v122, <8 x float> poison, <8 x i32> zeroinitializer
  %v124 = fmul <8 x float> %v123, %v121
  %v125 = fadd <8 x float> %v120, %v124
  %v126 = getelementptr inbounds float, ptr %v89, i64 %v90
  store <8 x float> %v125, ptr %v126, align 4
  %v127 = add nsw i64 %v12, 1
  br label %b3
b5:
  %v128 = add nsw i64 %v10, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_29(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v4, i64 3
  %v7 = load i64, ptr %v6, align 8
  %v8 = getelementptr inbounds i64, ptr %v4, i64 4
  %v9 = load i64, ptr %v8, align 8
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 68
  %v13 = load ptr, ptr %v12, align 4
  %v14 = getelementptr inbounds i64, ptr %v1, i64 1
  %v15 = load i64, ptr %v14, align 8
  %v22 = getelementptr inbounds ptr, ptr %v0, i64 102
  %v23 = load ptr, ptr %v22, align 4
  %v33 = getelementptr inbounds ptr, ptr %v0, i64 58
  %v34 = load ptr, ptr %v33, align 4
  %v39 = getelementptr inbounds ptr, ptr %v0, i64 88
  %v40 = load ptr, ptr %v39, align 4
  %v42 = getelementptr inbounds ptr, ptr %v0, i64 64
  %v43 = load ptr, ptr %v42, align 4
  %v49 = getelementptr inbounds ptr, ptr %v0, i64 103
  %v50 = load ptr, ptr %v49, align 4
  %v60 = getelementptr inbounds ptr, ptr %v0, i64 57
  %v61 = load ptr, ptr %v60, align 4
  %v64 = getelementptr inbounds ptr, ptr %v0, i64 91
  %v65 = load ptr, ptr %v64, align 4
  %v67 = getelementptr inbounds ptr, ptr %v0, i64 36
  %v68 = load ptr, ptr %v67, align 4
  %v73 = getelementptr inbounds ptr, ptr %v0, i64 35
  %v74 = load ptr, ptr %v73, align 4
  %v16 = mul i64 %v5, %v15
  %v17 = getelementptr inbounds float, ptr %v13, i64 %v16
  %v35 = mul i64 %v16, 8
  %v36 = getelementptr inbounds float, ptr %v34, i64 %v35
  %v44 = getelementptr inbounds float, ptr %v43, i64 %v16
  %v62 = getelementptr inbounds float, ptr %v61, i64 %v35
  %v69 = mul i64 %v16, 30
  %v70 = getelementptr inbounds float, ptr %v68, i64 %v69
  %v75 = mul i64 %v16, 14
  %v76 = getelementptr inbounds float, ptr %v74, i64 %v75
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v93, %b1 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v18 = getelementptr inbounds float, ptr %v17, i64 %v10
  %v19 = load float, ptr %v18, align 4
  %v20 = fcmp une float %v19, 0x0000000000000000
  %v21 = select i1 %v20, float 0x3FF0000000000000, float 0x0000000000000000
  %v24 = getelementptr inbounds float, ptr %v23, i64 %v10
  %v25 = load float, ptr %v24, align 4
  %v26 = fcmp une float %v21, 0x0000000000000000
  %v27 = select i1 %v26, float %v25, float 0x0000000000000000
  %v28 = fmul float 0x3FE0000000000000, %v27
  %v29 = select i1 %v26, float %v19, float 0x3FF0000000000000
  %v30 = call float @llvm.sqrt.f32(float %v29)
  %v31 = fdiv float %v28, %v30
  %v32 = select i1 %v26, float %v31, float 0x0000000000000000
  %v37 = mul i64 %v10, 8
  %v38 = getelementptr inbounds float, ptr %v36, i64 %v37
  %v41 = getelementptr inbounds float, ptr %v40, i64 %v37
  %v45 = getelementptr inbounds float, ptr %v44, i64 %v10
  %v46 = load float, ptr %v45, align 4
  %v47 = fcmp une float %v46, 0x0000000000000000
  %v48 = select i1 %v47, float 0x3FF0000000000000, float 0x0000000000000000
  %v51 = getelementptr inbounds float, ptr %v50, i64 %v10
  %v52 = load float, ptr %v51, align 4
  %v53 = fcmp une float %v48, 0x0000000000000000
  %v54 = select i1 %v53, float %v52, float 0x0000000000000000
  %v55 = fmul float 0x3FE0000000000000, %v54
  %v56 = select i1 %v53, float %v46, float 0x3FF0000000000000
  %v57 = call float @llvm.sqrt.f32(float %v56)
  %v58 = fdiv float %v55, %v57
  %v59 = select i1 %v53, float %v58, float 0x0000000000000000
  %v63 = getelementptr inbounds float, ptr %v62, i64 %v37
  %v66 = getelementptr inbounds float, ptr %v65, i64 %v37
  %v71 = mul i64 %v10, 30
  %v72 = getelementptr inbounds float, ptr %v70, i64 %v71
  %v77 = mul i64 %v10, 14
  %v78 = getelementptr inbounds float, ptr %v76, i64 %v77
  %v79 = load <8 x float>, ptr %v38, align 4
  %v80 = insertelement <8 x float> poison, float %v32, i64 0
  %v81 = shufflevector <8 x float> %v80, <8 x float> poison, <8 x i32> zeroinitializer
  %v82 = fmul <8 x float> %v81, %v79
  %v83 = fadd <8 x float> %v82, %v82
  %v84 = load <8 x float>, ptr %v41, align 4
  %v85 = fadd <8 x float> %v83, %v84
  %v86 = load <8 x float>, ptr %v63, align 4
  %v87 = insertelement <8 x float> poison, float %v59, i64 0
  %v88 = shufflevector <8 x float> %v87, <8 x float> poison, <8 x i32> zeroinitializer
  %v89 = fmul <8 x float> %v88, %v86
  %v90 = fadd <8 x float> %v89, %v89
  %v91 = load <8 x float>, ptr %v66, align 4
  %v92 = fadd <8 x float> %v90, %v91
  store <8 x float> %v85, ptr %v72, align 4
  store <8 x float> %v92, ptr %v78, align 4
  %v93 = add nsw i64 %v10, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_30(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v4, i64 3
  %v7 = load i64, ptr %v6, align 8
  %v8 = getelementptr inbounds i64, ptr %v4, i64 4
  %v9 = load i64, ptr %v8, align 8
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 107
  %v13 = load ptr, ptr %v12, align 4
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 51
  %v17 = load ptr, ptr %v16, align 4
  %v18 = getelementptr inbounds i64, ptr %v1, i64 1
  %v19 = load i64, ptr %v18, align 8
  %v45 = getelementptr inbounds ptr, ptr %v0, i64 35
  %v46 = load ptr, ptr %v45, align 4
  %v20 = mul i64 %v5, %v19
  %v21 = getelementptr inbounds float, ptr %v17, i64 %v20
  %v47 = mul i64 %v20, 14
  %v48 = getelementptr inbounds float, ptr %v46, i64 %v47
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v52, %b1 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v14 = getelementptr inbounds float, ptr %v13, i64 %v10
  %v15 = load float, ptr %v14, align 4
  %v22 = getelementptr inbounds float, ptr %v21, i64 %v10
  %v23 = load float, ptr %v22, align 4
  %v24 = fcmp olt float %v23, 0xC056400000000000
  %v25 = select i1 %v24, float 0xC056400000000000, float %v23
  %v26 = fcmp ogt float %v25, 0x4056000000000000
  %v27 = select i1 %v26, float 0x4056000000000000, float %v25
  %v28 = call float @llvm.fmuladd.f32(float %v27, float 0xBFF7154760000000, float 0x4168000FE0000000)
  %v29 = fsub float %v28, 0x4168000FE0000000
  %v30 = bitcast float %v28 to i32
  %v31 = shl i32 %v30, 23
  %v32 = bitcast i32 %v31 to float
  %v33 = fneg float %v27
  %v34 = call float @llvm.fmuladd.f32(float %v29, float 0xBFE62E4000000000, float %v33)
  %v35 = call float @llvm.fmuladd.f32(float %v29, float 0xBEB7F7D1C0000000, float %v34)
  %v36 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v35, float 0x3F81227F40000000)
  %v37 = call float @llvm.fmuladd.f32(float %v36, float %v35, float 0x3FA5556740000000)
  %v38 = call float @llvm.fmuladd.f32(float %v37, float %v35, float 0x3FC5554B00000000)
  %v39 = call float @llvm.fmuladd.f32(float %v38, float %v35, float 0x3FDFFFFFE0000000)
  %v40 = call float @llvm.fmuladd.f32(float %v35, float %v39, float 0x3FF0000000000000)
  %v41 = call float @llvm.fmuladd.f32(float %v35, float %v40, float 0x3FF0000000000000)
  %v42 = call float @llvm.fmuladd.f32(float %v32, float %v41, float 0x3FF0000000000000)
  %v43 = fdiv float 0x3FF0000000000000, %v42
  %v44 = fmul float %v15, %v43
  %v49 = mul i64 %v10, 14
  %v50 = getelementptr inbounds float, ptr %v48, i64 %v49
  %v51 = getelementptr inbounds float, ptr %v50, i64 8
  store float %v44, ptr %v51, align 4
  %v52 = add nsw i64 %v10, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_31(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v4, i64 3
  %v7 = load i64, ptr %v6, align 8
  %v8 = getelementptr inbounds i64, ptr %v4, i64 4
  %v9 = load i64, ptr %v8, align 8
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 101
  %v13 = load ptr, ptr %v12, align 4
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 100
  %v17 = load ptr, ptr %v16, align 4
  %v21 = getelementptr inbounds ptr, ptr %v0, i64 55
  %v22 = load ptr, ptr %v21, align 4
  %v23 = getelementptr inbounds i64, ptr %v1, i64 1
  %v24 = load i64, ptr %v23, align 8
  %v32 = getelementptr inbounds ptr, ptr %v0, i64 35
  %v33 = load ptr, ptr %v32, align 4
  %v25 = mul i64 %v5, %v24
  %v26 = getelementptr inbounds float, ptr %v22, i64 %v25
  %v34 = mul i64 %v25, 14
  %v35 = getelementptr inbounds float, ptr %v33, i64 %v34
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v39, %b1 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v14 = getelementptr inbounds float, ptr %v13, i64 %v10
  %v15 = load float, ptr %v14, align 4
  %v18 = getelementptr inbounds float, ptr %v17, i64 %v10
  %v19 = load float, ptr %v18, align 4
  %v20 = fsub float %v15, %v19
  %v27 = getelementptr inbounds float, ptr %v26, i64 %v10
  %v28 = load float, ptr %v27, align 4
  %v29 = fmul float %v20, %v28
  %v30 = fsub float 0x3FF0000000000000, %v28
  %v31 = fmul float %v29, %v30
  %v36 = mul i64 %v10, 14
  %v37 = getelementptr inbounds float, ptr %v35, i64 %v36
  %v38 = getelementptr inbounds float, ptr %v37, i64 9
  store float %v31, ptr %v38, align 4
  %v39 = add nsw i64 %v10, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_32(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v4, i64 3
  %v7 = load i64, ptr %v6, align 8
  %v8 = getelementptr inbounds i64, ptr %v4, i64 4
  %v9 = load i64, ptr %v8, align 8
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 93
  %v13 = load ptr, ptr %v12, align 4
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 52
  %v17 = load ptr, ptr %v16, align 4
  %v18 = getelementptr inbounds i64, ptr %v1, i64 1
  %v19 = load i64, ptr %v18, align 8
  %v45 = getelementptr inbounds ptr, ptr %v0, i64 35
  %v46 = load ptr, ptr %v45, align 4
  %v20 = mul i64 %v5, %v19
  %v21 = getelementptr inbounds float, ptr %v17, i64 %v20
  %v47 = mul i64 %v20, 14
  %v48 = getelementptr inbounds float, ptr %v46, i64 %v47
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v52, %b1 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v14 = getelementptr inbounds float, ptr %v13, i64 %v10
  %v15 = load float, ptr %v14, align 4
  %v22 = getelementptr inbounds float, ptr %v21, i64 %v10
  %v23 = load float, ptr %v22, align 4
  %v24 = fcmp olt float %v23, 0xC056400000000000
  %v25 = select i1 %v24, float 0xC056400000000000, float %v23
  %v26 = fcmp ogt float %v25, 0x4056000000000000
  %v27 = select i1 %v26, float 0x4056000000000000, float %v25
  %v28 = call float @llvm.fmuladd.f32(float %v27, float 0xBFF7154760000000, float 0x4168000FE0000000)
  %v29 = fsub float %v28, 0x4168000FE0000000
  %v30 = bitcast float %v28 to i32
  %v31 = shl i32 %v30, 23
  %v32 = bitcast i32 %v31 to float
  %v33 = fneg float %v27
  %v34 = call float @llvm.fmuladd.f32(float %v29, float 0xBFE62E4000000000, float %v33)
  %v35 = call float @llvm.fmuladd.f32(float %v29, float 0xBEB7F7D1C0000000, float %v34)
  %v36 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v35, float 0x3F81227F40000000)
  %v37 = call float @llvm.fmuladd.f32(float %v36, float %v35, float 0x3FA5556740000000)
  %v38 = call float @llvm.fmuladd.f32(float %v37, float %v35, float 0x3FC5554B00000000)
  %v39 = call float @llvm.fmuladd.f32(float %v38, float %v35, float 0x3FDFFFFFE0000000)
  %v40 = call float @llvm.fmuladd.f32(float %v35, float %v39, float 0x3FF0000000000000)
  %v41 = call float @llvm.fmuladd.f32(float %v35, float %v40, float 0x3FF0000000000000)
  %v42 = call float @llvm.fmuladd.f32(float %v32, float %v41, float 0x3FF0000000000000)
  %v43 = fdiv float 0x3FF0000000000000, %v42
  %v44 = fmul float %v15, %v43
  %v49 = mul i64 %v10, 14
  %v50 = getelementptr inbounds float, ptr %v48, i64 %v49
  %v51 = getelementptr inbounds float, ptr %v50, i64 10
  store float %v44, ptr %v51, align 4
  %v52 = add nsw i64 %v10, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_33(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v4, i64 3
  %v7 = load i64, ptr %v6, align 8
  %v8 = getelementptr inbounds i64, ptr %v4, i64 4
  %v9 = load i64, ptr %v8, align 8
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 104
  %v13 = load ptr, ptr %v12, align 4
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 53
  %v17 = load ptr, ptr %v16, align 4
  %v18 = getelementptr inbounds i64, ptr %v1, i64 1
  %v19 = load i64, ptr %v18, align 8
  %v45 = getelementptr inbounds ptr, ptr %v0, i64 36
  %v46 = load ptr, ptr %v45, align 4
  %v20 = mul i64 %v5, %v19
  %v21 = getelementptr inbounds float, ptr %v17, i64 %v20
  %v47 = mul i64 %v20, 30
  %v48 = getelementptr inbounds float, ptr %v46, i64 %v47
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v52, %b1 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v14 = getelementptr inbounds float, ptr %v13, i64 %v10
  %v15 = load float, ptr %v14, align 4
  %v22 = getelementptr inbounds float, ptr %v21, i64 %v10
  %v23 = load float, ptr %v22, align 4
  %v24 = fcmp olt float %v23, 0xC056400000000000
  %v25 = select i1 %v24, float 0xC056400000000000, float %v23
  %v26 = fcmp ogt float %v25, 0x4056000000000000
  %v27 = select i1 %v26, float 0x4056000000000000, float %v25
  %v28 = call float @llvm.fmuladd.f32(float %v27, float 0xBFF7154760000000, float 0x4168000FE0000000)
  %v29 = fsub float %v28, 0x4168000FE0000000
  %v30 = bitcast float %v28 to i32
  %v31 = shl i32 %v30, 23
  %v32 = bitcast i32 %v31 to float
  %v33 = fneg float %v27
  %v34 = call float @llvm.fmuladd.f32(float %v29, float 0xBFE62E4000000000, float %v33)
  %v35 = call float @llvm.fmuladd.f32(float %v29, float 0xBEB7F7D1C0000000, float %v34)
  %v36 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v35, float 0x3F81227F40000000)
  %v37 = call float @llvm.fmuladd.f32(float %v36, float %v35, float 0x3FA5556740000000)
  %v38 = call float @llvm.fmuladd.f32(float %v37, float %v35, float 0x3FC5554B00000000)
  %v39 = call float @llvm.fmuladd.f32(float %v38, float %v35, float 0x3FDFFFFFE0000000)
  %v40 = call float @llvm.fmuladd.f32(float %v35, float %v39, float 0x3FF0000000000000)
  %v41 = call float @llvm.fmuladd.f32(float %v35, float %v40, float 0x3FF0000000000000)
  %v42 = call float @llvm.fmuladd.f32(float %v32, float %v41, float 0x3FF0000000000000)
  %v43 = fdiv float 0x3FF0000000000000, %v42
  %v44 = fmul float %v15, %v43
  %v49 = mul i64 %v10, 30
  %v50 = getelementptr inbounds float, ptr %v48, i64 %v49
  %v51 = getelementptr inbounds float, ptr %v50, i64 8
  store float %v44, ptr %v51, align 4
  %v52 = add nsw i64 %v10, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_34(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v4, i64 3
  %v7 = load i64, ptr %v6, align 8
  %v8 = getelementptr inbounds i64, ptr %v4, i64 4
  %v9 = load i64, ptr %v8, align 8
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 98
  %v13 = load ptr, ptr %v12, align 4
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 94
  %v17 = load ptr, ptr %v16, align 4
  %v21 = getelementptr inbounds ptr, ptr %v0, i64 56
  %v22 = load ptr, ptr %v21, align 4
  %v23 = getelementptr inbounds i64, ptr %v1, i64 1
  %v24 = load i64, ptr %v23, align 8
  %v32 = getelementptr inbounds ptr, ptr %v0, i64 36
  %v33 = load ptr, ptr %v32, align 4
  %v25 = mul i64 %v5, %v24
  %v26 = getelementptr inbounds float, ptr %v22, i64 %v25
  %v34 = mul i64 %v25, 30
  %v35 = getelementptr inbounds float, ptr %v33, i64 %v34
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v39, %b1 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v14 = getelementptr inbounds float, ptr %v13, i64 %v10
  %v15 = load float, ptr %v14, align 4
  %v18 = getelementptr inbounds float, ptr %v17, i64 %v10
  %v19 = load float, ptr %v18, align 4
  %v20 = fsub float %v15, %v19
  %v27 = getelementptr inbounds float, ptr %v26, i64 %v10
  %v28 = load float, ptr %v27, align 4
  %v29 = fmul float %v20, %v28
  %v30 = fsub float 0x3FF0000000000000, %v28
  %v31 = fmul float %v29, %v30
  %v36 = mul i64 %v10, 30
  %v37 = getelementptr inbounds float, ptr %v35, i64 %v36
  %v38 = getelementptr inbounds float, ptr %v37, i64 9
  store float %v31, ptr %v38, align 4
  %v39 = add nsw i64 %v10, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_35(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v4, i64 3
  %v7 = load i64, ptr %v6, align 8
  %v8 = getelementptr inbounds i64, ptr %v4, i64 4
  %v9 = load i64, ptr %v8, align 8
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 95
  %v13 = load ptr, ptr %v12, align 4
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 54
  %v17 = load ptr, ptr %v16, align 4
  %v18 = getelementptr inbounds i64, ptr %v1, i64 1
  %v19 = load i64, ptr %v18, align 8
  %v45 = getelementptr inbounds ptr, ptr %v0, i64 36
  %v46 = load ptr, ptr %v45, align 4
  %v20 = mul i64 %v5, %v19
  %v21 = getelementptr inbounds float, ptr %v17, i64 %v20
  %v47 = mul i64 %v20, 30
  %v48 = getelementptr inbounds float, ptr %v46, i64 %v47
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v52, %b1 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v14 = getelementptr inbounds float, ptr %v13, i64 %v10
  %v15 = load float, ptr %v14, align 4
  %v22 = getelementptr inbounds float, ptr %v21, i64 %v10
  %v23 = load float, ptr %v22, align 4
  %v24 = fcmp olt float %v23, 0xC056400000000000
  %v25 = select i1 %v24, float 0xC056400000000000, float %v23
  %v26 = fcmp ogt float %v25, 0x4056000000000000
  %v27 = select i1 %v26, float 0x4056000000000000, float %v25
  %v28 = call float @llvm.fmuladd.f32(float %v27, float 0xBFF7154760000000, float 0x4168000FE0000000)
  %v29 = fsub float %v28, 0x4168000FE0000000
  %v30 = bitcast float %v28 to i32
  %v31 = shl i32 %v30, 23
  %v32 = bitcast i32 %v31 to float
  %v33 = fneg float %v27
  %v34 = call float @llvm.fmuladd.f32(float %v29, float 0xBFE62E4000000000, float %v33)
  %v35 = call float @llvm.fmuladd.f32(float %v29, float 0xBEB7F7D1C0000000, float %v34)
  %v36 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v35, float 0x3F81227F40000000)
  %v37 = call float @llvm.fmuladd.f32(float %v36, float %v35, float 0x3FA5556740000000)
  %v38 = call float @llvm.fmuladd.f32(float %v37, float %v35, float 0x3FC5554B00000000)
  %v39 = call float @llvm.fmuladd.f32(float %v38, float %v35, float 0x3FDFFFFFE0000000)
  %v40 = call float @llvm.fmuladd.f32(float %v35, float %v39, float 0x3FF0000000000000)
  %v41 = call float @llvm.fmuladd.f32(float %v35, float %v40, float 0x3FF0000000000000)
  %v42 = call float @llvm.fmuladd.f32(float %v32, float %v41, float 0x3FF0000000000000)
  %v43 = fdiv float 0x3FF0000000000000, %v42
  %v44 = fmul float %v15, %v43
  %v49 = mul i64 %v10, 30
  %v50 = getelementptr inbounds float, ptr %v48, i64 %v49
  %v51 = getelementptr inbounds float, ptr %v50, i64 10
  store float %v44, ptr %v51, align 4
  %v52 = add nsw i64 %v10, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_36(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v12 = alloca float, i64 64, align 4
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 108
  %v7 = load ptr, ptr %v6, align 4
  %v13 = getelementptr inbounds i64, ptr %v4, i64 3
  %v14 = load i64, ptr %v13, align 8
  %v15 = getelementptr inbounds i64, ptr %v4, i64 4
  %v16 = load i64, ptr %v15, align 8
  %v53 = getelementptr inbounds i64, ptr %v1, i64 8
  %v54 = load i64, ptr %v53, align 8
  %v55 = getelementptr inbounds i64, ptr %v1, i64 1
  %v56 = load i64, ptr %v55, align 8
  %v59 = getelementptr inbounds i64, ptr %v1, i64 9
  %v60 = load i64, ptr %v59, align 8
  %v68 = getelementptr inbounds ptr, ptr %v0, i64 35
  %v69 = load ptr, ptr %v68, align 4
  %v83 = getelementptr inbounds ptr, ptr %v0, i64 36
  %v84 = load ptr, ptr %v83, align 4
  %v96 = getelementptr inbounds ptr, ptr %v0, i64 6
  %v97 = load ptr, ptr %v96, align 4
  %v101 = getelementptr inbounds ptr, ptr %v0, i64 4
  %v102 = load ptr, ptr %v101, align 4
  %v110 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v111 = load ptr, ptr %v110, align 4
  %v119 = getelementptr inbounds ptr, ptr %v0, i64 87
  %v120 = load ptr, ptr %v119, align 4
  %v125 = getelementptr inbounds ptr, ptr %v0, i64 16
  %v126 = load ptr, ptr %v125, align 4
  %v131 = getelementptr inbounds ptr, ptr %v0, i64 47
  %v132 = load ptr, ptr %v131, align 4
  %v136 = getelementptr inbounds ptr, ptr %v0, i64 22
  %v137 = load ptr, ptr %v136, align 4
  %v140 = getelementptr inbounds ptr, ptr %v0, i64 45
  %v141 = load ptr, ptr %v140, align 4
  %v144 = getelementptr inbounds ptr, ptr %v0, i64 46
  %v145 = load ptr, ptr %v144, align 4
  %v148 = getelementptr inbounds ptr, ptr %v0, i64 44
  %v149 = load ptr, ptr %v148, align 4
  %v154 = getelementptr inbounds ptr, ptr %v0, i64 37
  %v155 = load ptr, ptr %v154, align 4
  %v8 = getelementptr inbounds float, ptr %v7, i64 256
  %v9 = getelementptr inbounds float, ptr %v7, i64 1376
  %v10 = mul i64 %v2, 34352
  %v11 = getelementptr inbounds float, ptr %v9, i64 %v10
  %v57 = mul i64 %v54, %v56
  %v58 = icmp sle i64 %v57, 1
  %v61 = icmp eq i64 %v60, 0
  %v62 = and i1 %v58, %v61
  %v63 = icmp eq i1 %v62, 0
  %v70 = mul i64 %v5, %v56
  %v71 = mul i64 %v70, 14
  %v72 = getelementptr inbounds float, ptr %v69, i64 %v71
  %v85 = mul i64 %v70, 30
  %v86 = getelementptr inbounds float, ptr %v84, i64 %v85
  %v112 = add i64 %v5, 1
  %v113 = and i64 %v112, 1
  %v114 = mul i64 %v113, %v56
  %v115 = mul i64 %v114, 8
  %v116 = getelementptr inbounds float, ptr %v111, i64 %v115
  %v121 = mul i64 %v70, 16
  %v122 = getelementptr inbounds float, ptr %v120, i64 %v121
  %v127 = mul i64 %v112, %v56
  %v128 = mul i64 %v127, 8
  %v129 = getelementptr inbounds float, ptr %v126, i64 %v128
  %v133 = mul i64 %v70, 8
  %v134 = getelementptr inbounds float, ptr %v132, i64 %v133
  %v138 = getelementptr inbounds float, ptr %v137, i64 %v115
  %v142 = getelementptr inbounds float, ptr %v141, i64 %v133
  %v146 = getelementptr inbounds float, ptr %v145, i64 %v133
  %v150 = getelementptr inbounds float, ptr %v149, i64 %v133
  %v152 = getelementptr inbounds float, ptr %v126, i64 %v133
  %v156 = mul i64 %v70, 32
  %v157 = getelementptr inbounds float, ptr %v155, i64 %v156
  %v160 = and i64 %v5, 1
  %v161 = mul i64 %v160, %v56
  %v162 = mul i64 %v161, 8
  %v163 = getelementptr inbounds float, ptr %v137, i64 %v162
  %v205 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v206 = shufflevector <8 x float> %v205, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v17 = phi i64 [ %v14, %entry ], [ %v249, %b5 ]
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
  %v30 = phi i64 [ 0, %b1 ], [ %v248, %b8 ]
  %v31 = icmp slt i64 %v30, 1
  br i1 %v31, label %b4, label %b5
b4:
  %v32 = add i64 %v30, 1
  %v33 = icmp slt i64 %v32, 1
  %v34 = select i1 %v33, i64 %v32, i64 %v30
  %v47 = mul i64 %v30, 352
  %v48 = mul i64 %v34, 352
  %v49 = add i64 %v47, 112
  %v50 = add i64 %v48, 112
  %v51 = add i64 %v49, 240
  %v52 = add i64 %v50, 240
  %v75 = getelementptr inbounds float, ptr %v8, i64 %v47
  %v89 = getelementptr inbounds float, ptr %v8, i64 %v49
  %v94 = mul i64 %v30, 8
  %v95 = sub i64 8, %v94
  %v98 = getelementptr inbounds float, ptr %v97, i64 %v94
  %v103 = getelementptr inbounds float, ptr %v102, i64 %v94
  br label %b6
b6:
  %v35 = phi i64 [ 0, %b4 ], [ %v247, %b19 ]
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
  br i1 %v63, label %b9, label %b10
b9:
  %v64 = sdiv i64 %v35, %v24
  %v65 = mul i64 %v64, 224
  %v66 = add i64 %v48, %v65
  %v67 = getelementptr inbounds float, ptr %v8, i64 %v66
  %v73 = mul i64 %v41, 14
  %v74 = getelementptr inbounds float, ptr %v72, i64 %v73
  %v76 = sub i64 %v46, 1
  %v77 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v76
  %v78 = load ptr, ptr %v77, align 4
  %v79 = icmp sgt i64 %v46, 0
  br i1 %v79, label %b11, label %b12
b11:
  call void %v78(ptr %v74, i64 14, ptr %v75, i64 14, ptr %v12, i64 8, i64 0, i64 1, ptr %v67, i64 0)
  br label %b12
b12:
  %v80 = mul i64 %v64, 480
  %v81 = add i64 %v50, %v80
  %v82 = getelementptr inbounds float, ptr %v8, i64 %v81
  %v87 = mul i64 %v41, 30
  %v88 = getelementptr inbounds float, ptr %v86, i64 %v87
  %v90 = getelementptr inbounds ptr, ptr @table_tile_8x1_more, i64 %v76
  %v91 = load ptr, ptr %v90, align 4
  br i1 %v79, label %b13, label %b14
b13:
  call void %v91(ptr %v88, i64 30, ptr %v89, i64 30, ptr %v12, i64 8, i64 0, i64 0, ptr %v82, i64 0)
  br label %b14
b14:
  br label %b10
b10:
  br i1 %v62, label %b15, label %b16
b15:
  %v92 = mul i64 %v41, 14
  %v93 = getelementptr inbounds float, ptr %v72, i64 %v92
  call void @columns(ptr %v93, i64 14, ptr %v98, i64 8, i64 14, i64 1, i64 %v95, ptr %v12, i64 8, i64 %v46, i1 0)
  %v99 = mul i64 %v41, 30
  %v100 = getelementptr inbounds float, ptr %v86, i64 %v99
  call void @columns(ptr %v100, i64 30, ptr %v103, i64 8, i64 30, i64 1, i64 %v95, ptr %v12, i64 8, i64 %v46, i1 1)
  br label %b16
b16:
  %v104 = add i64 %v41, %v46
  br label %b17
b17:
  %v105 = phi i64 [ %v41, %b16 ], [ %v246, %b22 ]
  %v106 = icmp slt i64 %v105, %v104
  br i1 %v106, label %b18, label %b19
b18:
  %v107 = sub i64 %v105, %v41
  %v108 = mul i64 %v107, 8
  %v109 = getelementptr inbounds float, ptr %v12, i64 %v108
  %v117 = mul i64 %v105, 8
  %v118 = getelementptr inbounds float, ptr %v116, i64 %v117
  %v123 = mul i64 %v105, 16
  %v124 = getelementptr inbounds float, ptr %v122, i64 %v123
  %v130 = getelementptr inbounds float, ptr %v129, i64 %v117
  %v135 = getelementptr inbounds float, ptr %v134, i64 %v117
  %v139 = getelementptr inbounds float, ptr %v138, i64 %v117
  %v143 = getelementptr inbounds float, ptr %v142, i64 %v117
  %v147 = getelementptr inbounds float, ptr %v146, i64 %v117
  %v151 = getelementptr inbounds float, ptr %v150, i64 %v117
  %v153 = getelementptr inbounds float, ptr %v152, i64 %v117
  %v158 = mul i64 %v105, 32
  %v159 = getelementptr inbounds float, ptr %v157, i64 %v158
  %v164 = getelementptr inbounds float, ptr %v163, i64 %v117
  br label %b20
b20:
  %v165 = phi i64 [ 0, %b18 ], [ %v245, %b21 ]
  %v166 = icmp slt i64 %v165, 1
  br i1 %v166, label %b21, label %b22
b21:
  %v167 = add i64 %v30, %v165
  %v168 = mul i64 %v167, 8
  %v169 = mul i64 %v165, 8
  %v170 = getelementptr inbounds float, ptr %v109, i64 %v169
  %v171 = load <8 x float>, ptr %v170, align 4
  %v172 = getelementptr inbounds float, ptr %v118, i64 %v168
  %v173 = load <8 x float>, ptr %v172, align 4
  %v174 = getelementptr inbounds float, ptr %v124, i64 %v168
  %v175 = load <8 x float>, ptr %v174, align 4
  %v176 = fadd <8 x float> %v173, %v175
  %v177 = fadd <8 x float> %v176, %v171
  %v178 = getelementptr inbounds float, ptr %v130, i64 %v168
  %v179 = load <8 x float>, ptr %v178, align 4
  %v180 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v179)
  %v181 = fcmp ogt <8 x float> %v180, splat (float 0x4023000000000000)
  %v182 = select <8 x i1> %v181, <8 x float> splat (float 0x4023000000000000), <8 x float> %v180
  %v183 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v182, <8 x float> splat (float 0x4007154760000000), <8 x float> splat (float 0x4168000FE0000000))
  %v184 = fsub <8 x float> %v183, splat (float 0x4168000FE0000000)
  %v185 = bitcast <8 x float> %v183 to <8 x i32>
  %v186 = shl <8 x i32> %v185, splat (i32 23)
  %v187 = bitcast <8 x i32> %v186 to <8 x float>
  %v188 = fadd <8 x float> %v182, %v182
  %v189 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v184, <8 x float> splat (float 0xBFE62E4300000000), <8 x float> %v188)
  %v190 = fmul <8 x float> %v189, %v189
  %v191 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v189, <8 x float> splat (float 0x3F81227F40000000))
  %v192 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v191, <8 x float> %v189, <8 x float> splat (float 0x3FA5556740000000))
  %v193 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v192, <8 x float> %v189, <8 x float> splat (float 0x3FC5554B00000000))
  %v194 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v193, <8 x float> %v189, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v195 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v190, <8 x float> %v194, <8 x float> %v189)
  %v196 = fsub <8 x float> %v187, splat (float 0x3FF0000000000000)
  %v197 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v187, <8 x float> %v195, <8 x float> %v196)
  %v198 = fadd <8 x float> %v197, splat (float 0x4000000000000000)
  %v199 = fdiv <8 x float> %v197, %v198
  %v200 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v199, <8 x float> %v179)
  %v201 = fmul <8 x float> %v177, %v200
  %v202 = getelementptr inbounds float, ptr %v135, i64 %v168
  %v203 = load <8 x float>, ptr %v202, align 4
  %v204 = fmul <8 x float> %v201, %v203
  %v207 = fsub <8 x float> %v206, %v203
  %v208 = fmul <8 x float> %v204, %v207
  %v209 = getelementptr inbounds float, ptr %v139, i64 %v168
  %v210 = load <8 x float>, ptr %v209, align 4
  %v211 = fmul <8 x float> %v177, %v203
  %v212 = fmul <8 x float> %v200, %v200
  %v213 = fsub <8 x float> %v206, %v212
  %v214 = fmul <8 x float> %v211, %v213
  %v215 = fadd <8 x float> %v210, %v214
  %v216 = getelementptr inbounds float, ptr %v143, i64 %v168
  %v217 = load <8 x float>, ptr %v216, align 4
  %v218 = fmul <8 x float> %v215, %v217
  %v219 = getelementptr inbounds float, ptr %v147, i64 %v168
  %v220 = load <8 x float>, ptr %v219, align 4
  %v221 = fmul <8 x float> %v220, %v220
  %v222 = fsub <8 x float> %v206, %v221
  %v223 = fmul <8 x float> %v218, %v222
  %v224 = fmul <8 x float> %v215, %v220
  %v225 = fmul <8 x float> %v224, %v217
  %v226 = fsub <8 x float> %v206, %v217
  %v227 = fmul <8 x float> %v225, %v226
  %v228 = getelementptr inbounds float, ptr %v151, i64 %v168
  %v229 = load <8 x float>, ptr %v228, align 4
  %v230 = fmul <8 x float> %v215, %v229
  %v231 = getelementptr inbounds float, ptr %v153, i64 %v168
  %v232 = load <8 x float>, ptr %v231, align 4
  %v233 = fmul <8 x float> %v215, %v232
  %v234 = fmul <8 x float> %v233, %v229
  %v235 = fsub <8 x float> %v206, %v229
  %v236 = fmul <8 x float> %v234, %v235
  %v237 = add i64 24, %v168
  %v238 = getelementptr inbounds float, ptr %v159, i64 %v237
  store <8 x float> %v208, ptr %v238, align 4
  %v239 = add i64 16, %v168
  %v240 = getelementptr inbounds float, ptr %v159, i64 %v239
  store <8 x float> %v223, ptr %v240, align 4
  %v241 = getelementptr inbounds float, ptr %v159, i64 %v168
  store <8 x float> %v227, ptr %v241, align 4
  %v242 = getelementptr inbounds float, ptr %v164, i64 %v168
  store <8 x float> %v230, ptr %v242, align 4
  %v243 = add i64 8, %v168
  %v244 = getelementptr inbounds float, ptr %v159, i64 %v243
  store <8 x float> %v236, ptr %v244, align 4
  %v245 = add nsw i64 %v165, 1
  br label %b20
b22:
  %v246 = add nsw i64 %v105, 1
  br label %b17
b19:
  %v247 = add nsw i64 %v35, 1
  br label %b6
b8:
  %v248 = add nsw i64 %v30, 1
  br label %b3
b5:
  %v249 = add nsw i64 %v17, 96
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
  %v12 = phi i64 [ 0, %entry ], [ %v50, %b1 ]
  %v13 = phi ptr [ %v2, %entry ], [ %v49, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v24, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v32, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v18 = icmp slt i64 %v12, %v11
  br i1 %v18, label %b1, label %b2
b1:
  %v19 = getelementptr inbounds float, ptr %v0, i64 %v12
  %v20 = load <8 x float>, ptr %v13, align 4
  %v21 = load float, ptr %v19, align 4
  %v22 = insertelement <8 x float> poison, float %v21, i64 0
  %v23 = shufflevector <8 x float> %v22, <8 x float> poison, <8 x i32> zeroinitializer
  %v24 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v23, <8 x float> %v20, <8 x float> %v14)
  %v25 = add i64 %v12, 1
  %v26 = getelementptr inbounds float, ptr %v13, i64 8
  %v27 = getelementptr inbounds float, ptr %v0, i64 %v25
  %v28 = load <8 x float>, ptr %v26, align 4
  %v29 = load float, ptr %v27, align 4
  %v30 = insertelement <8 x float> poison, float %v29, i64 0
  %v31 = shufflevector <8 x float> %v30, <8 x float> poison, <8 x i32> zeroinitializer
  %v32 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v31, <8 x float> %v28, <8 x float> %v15)
  %v33 = add i64 %v12, 2
  %v34 = getelementptr inbounds float, ptr %v13, i64 16
  %v35 = getelementptr inbounds float, ptr %v0, i64 %v33
  %v36 = load <8 x float>, ptr %v34, align 4
  %v37 = load float, ptr %v35, align 4
  %v38 = insertelement <8 x float> poison, float %v37, i64 0
  %v39 = shufflevector <8 x float> %v38, <8 x float> poison, <8 x i32> zeroinitializer
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v36, <8 x float> %v16)
  %v41 = add i64 %v12, 3
  %v42 = getelementptr inbounds float, ptr %v13, i64 24
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v41
  %v44 = load <8 x float>, ptr %v42, align 4
  %v45 = load float, ptr %v43, align 4
  %v46 = insertelement <8 x float> poison, float %v45, i64 0
  %v47 = shufflevector <8 x float> %v46, <8 x float> poison, <8 x i32> zeroinitializer
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v47, <8 x float> %v44, <8 x float> %v17)
  %v49 = getelementptr inbounds float, ptr %v13, i64 32
  %v50 = add nsw i64 %v12, 4
  br label %b0
b2:
  %v51 = fadd <8 x float> %v14, %v15
  %v52 = fadd <8 x float> %v51, %v16
  %v53 = fadd <8 x float> %v52, %v17
  br label %b3
b3:
  %v54 = phi i64 [ %v11, %b2 ], [ %v65, %b4 ]
  %v55 = phi ptr [ %v13, %b2 ], [ %v64, %b4 ]
  %v56 = phi <8 x float> [ %v53, %b2 ], [ %v63, %b4 ]
  %v57 = icmp slt i64 %v54, %v3
  br i1 %v57, label %b4, label %b5
b4:
  %v58 = getelementptr inbounds float, ptr %v0, i64 %v54
  %v59 = load <8 x float>, ptr %v55, align 4
  %v60 = load float, ptr %v58, align 4
  %v61 = insertelement <8 x float> poison, float %v60, i64 0
  %v62 = shufflevector <8 x float> %v61, <8 x float> poison, <8 x i32> zeroinitializer
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v59, <8 x float> %v56)
  %v64 = getelementptr inbounds float, ptr %v55, i64 8
  %v65 = add nsw i64 %v54, 1
  br label %b3
b5:
  %v66 = load <8 x float>, ptr %v4, align 4
  %v67 = fadd <8 x float> %v66, %v56
  store <8 x float> %v67, ptr %v4, align 4
  ret void
}
define internal void @tile_2x1_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6, i64 %v7, ptr %v8, i64 %v9) #2 {
entry:
  %v10 = sdiv i64 %v3, 4
  %v11 = mul i64 %v10, 4
  br label %b0
b0:
  %v12 = phi i64 [ 0, %entry ], [ %v74, %b1 ]
  %v13 = phi ptr [ %v2, %entry ], [ %v73, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v28, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v67, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v22 = icmp slt i64 %v12, %v11
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = getelementptr inbounds float, ptr %v0, i64 %v12
  %v24 = load <8 x float>, ptr %v13, align 4
  %v25 = load float, ptr %v23, align 4
  %v26 = insertelement <8 x float> poison, float %v25, i64 0
  %v27 = shufflevector <8 x float> %v26, <8 x float> poison, <8 x i32> zeroinitializer
  %v28 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v27, <8 x float> %v24, <8 x float> %v14)
  %v29 = getelementptr inbounds float, ptr %v23, i64 %v1
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v24, <8 x float> %v15)
  %v34 = add i64 %v12, 1
  %v35 = getelementptr inbounds float, ptr %v13, i64 8
  %v36 = getelementptr inbounds float, ptr %v0, i64 %v34
  %v37 = load <8 x float>, ptr %v35, align 4
  %v38 = load float, ptr %v36, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v37, <8 x float> %v16)
  %v42 = getelementptr inbounds float, ptr %v36, i64 %v1
  %v43 = load float, ptr %v42, align 4
  %v44 = insertelement <8 x float> poison, float %v43, i64 0
  %v45 = shufflevector <8 x float> %v44, <8 x float> poison, <8 x i32> zeroinitializer
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v37, <8 x float> %v17)
  %v47 = add i64 %v12, 2
  %v48 = getelementptr inbounds float, ptr %v13, i64 16
  %v49 = getelementptr inbounds float, ptr %v0, i64 %v47
  %v50 = load <8 x float>, ptr %v48, align 4
  %v51 = load float, ptr %v49, align 4
  %v52 = insertelement <8 x float> poison, float %v51, i64 0
  %v53 = shufflevector <8 x float> %v52, <8 x float> poison, <8 x i32> zeroinitializer
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v53, <8 x float> %v50, <8 x float> %v18)
  %v55 = getelementptr inbounds float, ptr %v49, i64 %v1
  %v56 = load float, ptr %v55, align 4
  %v57 = insertelement <8 x float> poison, float %v56, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v50, <8 x float> %v19)
  %v60 = add i64 %v12, 3
  %v61 = getelementptr inbounds float, ptr %v13, i64 24
  %v62 = getelementptr inbounds float, ptr %v0, i64 %v60
  %v63 = load <8 x float>, ptr %v61, align 4
  %v64 = load float, ptr %v62, align 4
  %v65 = insertelement <8 x float> poison, float %v64, i64 0
  %v66 = shufflevector <8 x float> %v65, <8 x float> poison, <8 x i32> zeroinitializer
  %v67 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v66, <8 x float> %v63, <8 x float> %v20)
  %v68 = getelementptr inbounds float, ptr %v62, i64 %v1
  %v69 = load float, ptr %v68, align 4
  %v70 = insertelement <8 x float> poison, float %v69, i64 0
  %v71 = shufflevector <8 x float> %v70, <8 x float> poison, <8 x i32> zeroinitializer
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v63, <8 x float> %v21)
  %v73 = getelementptr inbounds float, ptr %v13, i64 32
  %v74 = add nsw i64 %v12, 4
  br label %b0
b2:
  %v75 = fadd <8 x float> %v14, %v16
  %v76 = fadd <8 x float> %v15, %v17
  %v77 = fadd <8 x float> %v75, %v18
  %v78 = fadd <8 x float> %v76, %v19
  %v79 = fadd <8 x float> %v77, %v20
  %v80 = fadd <8 x float> %v78, %v21
  br label %b3
b3:
  %v81 = phi i64 [ %v11, %b2 ], [ %v98, %b4 ]
  %v82 = phi ptr [ %v13, %b2 ], [ %v97, %b4 ]
  %v83 = phi <8 x float> [ %v79, %b2 ], [ %v91, %b4 ]
  %v84 = phi <8 x float> [ %v80, %b2 ], [ %v96, %b4 ]
  %v85 = icmp slt i64 %v81, %v3
  br i1 %v85, label %b4, label %b5
b4:
  %v86 = getelementptr inbounds float, ptr %v0, i64 %v81
  %v87 = load <8 x float>, ptr %v82, align 4
  %v88 = load float, ptr %v86, align 4
  %v89 = insertelement <8 x float> poison, float %v88, i64 0
  %v90 = shufflevector <8 x float> %v89, <8 x float> poison, <8 x i32> zeroinitializer
  %v91 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v87, <8 x float> %v83)
  %v92 = getelementptr inbounds float, ptr %v86, i64 %v1
  %v93 = load float, ptr %v92, align 4
  %v94 = insertelement <8 x float> poison, float %v93, i64 0
  %v95 = shufflevector <8 x float> %v94, <8 x float> poison, <8 x i32> zeroinitializer
  %v96 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v95, <8 x float> %v87, <8 x float> %v84)
  %v97 = getelementptr inbounds float, ptr %v82, i64 8
  %v98 = add nsw i64 %v81, 1
  br label %b3
b5:
  %v99 = load <8 x float>, ptr %v4, align 4
  %v100 = fadd <8 x float> %v99, %v83
  store <8 x float> %v100, ptr %v4, align 4
  %v101 = getelementptr inbounds float, ptr %v4, i64 %v5
  %v102 = load <8 x float>, ptr %v101, align 4
  %v103 = fadd <8 x float> %v102, %v84
  store <8 x float> %v103, ptr %v101, align 4
  ret void
}
define internal void @tile_3x1_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6, i64 %v7, ptr %v8, i64 %v9) #2 {
entry:
  %v10 = sdiv i64 %v3, 2
  %v11 = mul i64 %v10, 2
  %v34 = mul i64 %v1, 2
  br label %b0
b0:
  %v12 = phi i64 [ 0, %entry ], [ %v62, %b1 ]
  %v13 = phi ptr [ %v2, %entry ], [ %v60, %b1 ]
  %v14 = phi ptr [ %v8, %entry ], [ %v61, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v28, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v39, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v21 = icmp slt i64 %v12, %v11
  br i1 %v21, label %b1, label %b2
b1:
  call void @llvm.prefetch.p0(ptr %v14, i32 0, i32 2, i32 1)
  %v22 = getelementptr inbounds float, ptr %v13, i64 64
  call void @llvm.prefetch.p0(ptr %v22, i32 0, i32 3, i32 1)
  %v23 = getelementptr inbounds float, ptr %v0, i64 %v12
  %v24 = load <8 x float>, ptr %v13, align 4
  %v25 = load float, ptr %v23, align 4
  %v26 = insertelement <8 x float> poison, float %v25, i64 0
  %v27 = shufflevector <8 x float> %v26, <8 x float> poison, <8 x i32> zeroinitializer
  %v28 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v27, <8 x float> %v24, <8 x float> %v15)
  %v29 = getelementptr inbounds float, ptr %v23, i64 %v1
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v24, <8 x float> %v16)
  %v35 = getelementptr inbounds float, ptr %v23, i64 %v34
  %v36 = load float, ptr %v35, align 4
  %v37 = insertelement <8 x float> poison, float %v36, i64 0
  %v38 = shufflevector <8 x float> %v37, <8 x float> poison, <8 x i32> zeroinitializer
  %v39 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v24, <8 x float> %v17)
  %v40 = add i64 %v12, 1
  %v41 = getelementptr inbounds float, ptr %v13, i64 8
  %v42 = getelementptr inbounds float, ptr %v14, i64 16
  call void @llvm.prefetch.p0(ptr %v42, i32 0, i32 2, i32 1)
  %v43 = getelementptr inbounds float, ptr %v41, i64 64
  call void @llvm.prefetch.p0(ptr %v43, i32 0, i32 3, i32 1)
  %v44 = getelementptr inbounds float, ptr %v0, i64 %v40
  %v45 = load <8 x float>, ptr %v41, align 4
  %v46 = load float, ptr %v44, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v45, <8 x float> %v18)
  %v50 = getelementptr inbounds float, ptr %v44, i64 %v1
  %v51 = load float, ptr %v50, align 4
  %v52 = insertelement <8 x float> poison, float %v51, i64 0
  %v53 = shufflevector <8 x float> %v52, <8 x float> poison, <8 x i32> zeroinitializer
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v53, <8 x float> %v45, <8 x float> %v19)
  %v55 = getelementptr inbounds float, ptr %v44, i64 %v34
  %v56 = load float, ptr %v55, align 4
  %v57 = insertelement <8 x float> poison, float %v56, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v45, <8 x float> %v20)
  %v60 = getelementptr inbounds float, ptr %v13, i64 16
  %v61 = getelementptr inbounds float, ptr %v14, i64 32
  %v62 = add nsw i64 %v12, 2
  br label %b0
b2:
  %v63 = fadd <8 x float> %v15, %v18
  %v64 = fadd <8 x float> %v16, %v19
  %v65 = fadd <8 x float> %v17, %v20
  br label %b3
b3:
  %v66 = phi i64 [ %v11, %b2 ], [ %v89, %b4 ]
  %v67 = phi ptr [ %v13, %b2 ], [ %v88, %b4 ]
  %v68 = phi <8 x float> [ %v63, %b2 ], [ %v77, %b4 ]
  %v69 = phi <8 x float> [ %v64, %b2 ], [ %v82, %b4 ]
  %v70 = phi <8 x float> [ %v65, %b2 ], [ %v87, %b4 ]
  %v71 = icmp slt i64 %v66, %v3
  br i1 %v71, label %b4, label %b5
b4:
  %v72 = getelementptr inbounds float, ptr %v0, i64 %v66
  %v73 = load <8 x float>, ptr %v67, align 4
  %v74 = load float, ptr %v72, align 4
  %v75 = insertelement <8 x float> poison, float %v74, i64 0
  %v76 = shufflevector <8 x float> %v75, <8 x float> poison, <8 x i32> zeroinitializer
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v73, <8 x float> %v68)
  %v78 = getelementptr inbounds float, ptr %v72, i64 %v1
  %v79 = load float, ptr %v78, align 4
  %v80 = insertelement <8 x float> poison, float %v79, i64 0
  %v81 = shufflevector <8 x float> %v80, <8 x float> poison, <8 x i32> zeroinitializer
  %v82 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v73, <8 x float> %v69)
  %v83 = getelementptr inbounds float, ptr %v72, i64 %v34
  %v84 = load float, ptr %v83, align 4
  %v85 = insertelement <8 x float> poison, float %v84, i64 0
  %v86 = shufflevector <8 x float> %v85, <8 x float> poison, <8 x i32> zeroinitializer
  %v87 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v86, <8 x float> %v73, <8 x float> %v70)
  %v88 = getelementptr inbounds float, ptr %v67, i64 8
  %v89 = add nsw i64 %v66, 1
  br label %b3
b5:
  %v90 = load <8 x float>, ptr %v4, align 4
  %v91 = fadd <8 x float> %v90, %v68
  store <8 x float> %v91, ptr %v4, align 4
  %v92 = getelementptr inbounds float, ptr %v4, i64 %v5
  %v93 = load <8 x float>, ptr %v92, align 4
  %v94 = fadd <8 x float> %v93, %v69
  store <8 x float> %v94, ptr %v92, align 4
  %v95 = mul i64 %v5, 2
  %v96 = getelementptr inbounds float, ptr %v4, i64 %v95
  %v97 = load <8 x float>, ptr %v96, align 4
  %v98 = fadd <8 x float> %v97, %v70
  store <8 x float> %v98, ptr %v96, align 4
  ret void
}
define internal void @tile_4x1_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6, i64 %v7, ptr %v8, i64 %v9) #2 {
entry:
  %v10 = sdiv i64 %v3, 2
  %v11 = mul i64 %v10, 2
  %v36 = mul i64 %v1, 2
  %v42 = mul i64 %v1, 3
  br label %b0
b0:
  %v12 = phi i64 [ 0, %entry ], [ %v75, %b1 ]
  %v13 = phi ptr [ %v2, %entry ], [ %v73, %b1 ]
  %v14 = phi ptr [ %v8, %entry ], [ %v74, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v30, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v57, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v67, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v23 = icmp slt i64 %v12, %v11
  br i1 %v23, label %b1, label %b2
b1:
  call void @llvm.prefetch.p0(ptr %v14, i32 0, i32 2, i32 1)
  %v24 = getelementptr inbounds float, ptr %v13, i64 64
  call void @llvm.prefetch.p0(ptr %v24, i32 0, i32 3, i32 1)
  %v25 = getelementptr inbounds float, ptr %v0, i64 %v12
  %v26 = load <8 x float>, ptr %v13, align 4
  %v27 = load float, ptr %v25, align 4
  %v28 = insertelement <8 x float> poison, float %v27, i64 0
  %v29 = shufflevector <8 x float> %v28, <8 x float> poison, <8 x i32> zeroinitializer
  %v30 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v29, <8 x float> %v26, <8 x float> %v15)
  %v31 = getelementptr inbounds float, ptr %v25, i64 %v1
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v26, <8 x float> %v16)
  %v37 = getelementptr inbounds float, ptr %v25, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v26, <8 x float> %v17)
  %v43 = getelementptr inbounds float, ptr %v25, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v26, <8 x float> %v18)
  %v48 = add i64 %v12, 1
  %v49 = getelementptr inbounds float, ptr %v13, i64 8
  %v50 = getelementptr inbounds float, ptr %v14, i64 16
  call void @llvm.prefetch.p0(ptr %v50, i32 0, i32 2, i32 1)
  %v51 = getelementptr inbounds float, ptr %v49, i64 64
  call void @llvm.prefetch.p0(ptr %v51, i32 0, i32 3, i32 1)
  %v52 = getelementptr inbounds float, ptr %v0, i64 %v48
  %v53 = load <8 x float>, ptr %v49, align 4
  %v54 = load float, ptr %v52, align 4
  %v55 = insertelement <8 x float> poison, float %v54, i64 0
  %v56 = shufflevector <8 x float> %v55, <8 x float> poison, <8 x i32> zeroinitializer
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v53, <8 x float> %v19)
  %v58 = getelementptr inbounds float, ptr %v52, i64 %v1
  %v59 = load float, ptr %v58, align 4
  %v60 = insertelement <8 x float> poison, float %v59, i64 0
  %v61 = shufflevector <8 x float> %v60, <8 x float> poison, <8 x i32> zeroinitializer
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v53, <8 x float> %v20)
  %v63 = getelementptr inbounds float, ptr %v52, i64 %v36
  %v64 = load float, ptr %v63, align 4
  %v65 = insertelement <8 x float> poison, float %v64, i64 0
  %v66 = shufflevector <8 x float> %v65, <8 x float> poison, <8 x i32> zeroinitializer
  %v67 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v66, <8 x float> %v53, <8 x float> %v21)
  %v68 = getelementptr inbounds float, ptr %v52, i64 %v42
  %v69 = load float, ptr %v68, align 4
  %v70 = insertelement <8 x float> poison, float %v69, i64 0
  %v71 = shufflevector <8 x float> %v70, <8 x float> poison, <8 x i32> zeroinitializer
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v53, <8 x float> %v22)
  %v73 = getelementptr inbounds float, ptr %v13, i64 16
  %v74 = getelementptr inbounds float, ptr %v14, i64 32
  %v75 = add nsw i64 %v12, 2
  br label %b0
b2:
  %v76 = fadd <8 x float> %v15, %v19
  %v77 = fadd <8 x float> %v16, %v20
  %v78 = fadd <8 x float> %v17, %v21
  %v79 = fadd <8 x float> %v18, %v22
  br label %b3
b3:
  %v80 = phi i64 [ %v11, %b2 ], [ %v109, %b4 ]
  %v81 = phi ptr [ %v13, %b2 ], [ %v108, %b4 ]
  %v82 = phi <8 x float> [ %v76, %b2 ], [ %v92, %b4 ]
  %v83 = phi <8 x float> [ %v77, %b2 ], [ %v97, %b4 ]
  %v84 = phi <8 x float> [ %v78, %b2 ], [ %v102, %b4 ]
  %v85 = phi <8 x float> [ %v79, %b2 ], [ %v107, %b4 ]
  %v86 = icmp slt i64 %v80, %v3
  br i1 %v86, label %b4, label %b5
b4:
  %v87 = getelementptr inbounds float, ptr %v0, i64 %v80
  %v88 = load <8 x float>, ptr %v81, align 4
  %v89 = load float, ptr %v87, align 4
  %v90 = insertelement <8 x float> poison, float %v89, i64 0
  %v91 = shufflevector <8 x float> %v90, <8 x float> poison, <8 x i32> zeroinitializer
  %v92 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v91, <8 x float> %v88, <8 x float> %v82)
  %v93 = getelementptr inbounds float, ptr %v87, i64 %v1
  %v94 = load float, ptr %v93, align 4
  %v95 = insertelement <8 x float> poison, float %v94, i64 0
  %v96 = shufflevector <8 x float> %v95, <8 x float> poison, <8 x i32> zeroinitializer
  %v97 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v96, <8 x float> %v88, <8 x float> %v83)
  %v98 = getelementptr inbounds float, ptr %v87, i64 %v36
  %v99 = load float, ptr %v98, align 4
  %v100 = insertelement <8 x float> poison, float %v99, i64 0
  %v101 = shufflevector <8 x float> %v100, <8 x float> poison, <8 x i32> zeroinitializer
  %v102 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v101, <8 x float> %v88, <8 x float> %v84)
  %v103 = getelementptr inbounds float, ptr %v87, i64 %v42
  %v104 = load float, ptr %v103, align 4
  %v105 = insertelement <8 x float> poison, float %v104, i64 0
  %v106 = shufflevector <8 x float> %v105, <8 x float> poison, <8 x i32> zeroinitializer
  %v107 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v106, <8 x float> %v88, <8 x float> %v85)
  %v108 = getelementptr inbounds float, ptr %v81, i64 8
  %v109 = add nsw i64 %v80, 1
  br label %b3
b5:
  %v110 = load <8 x float>, ptr %v4, align 4
  %v111 = fadd <8 x float> %v110, %v82
  store <8 x float> %v111, ptr %v4, align 4
  %v112 = getelementptr inbounds float, ptr %v4, i64 %v5
  %v113 = load <8 x float>, ptr %v112, align 4
  %v114 = fadd <8 x float> %v113, %v83
  store <8 x float> %v114, ptr %v112, align 4
  %v115 = mul i64 %v5, 2
  %v116 = getelementptr inbounds float, ptr %v4, i64 %v115
  %v117 = load <8 x float>, ptr %v116, align 4
  %v118 = fadd <8 x float> %v117, %v84
  store <8 x float> %v118, ptr %v116, align 4
  %v119 = mul i64 %v5, 3
  %v120 = getelementptr inbounds float, ptr %v4, i64 %v119
  %v121 = load <8 x float>, ptr %v120, align 4
  %v122 = fadd <8 x float> %v121, %v85
  store <8 x float> %v122, ptr %v120, align 4
  ret void
}
define internal void @tile_5x1_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6, i64 %v7, ptr %v8, i64 %v9) #2 {
entry:
  %v31 = mul i64 %v1, 2
  %v37 = mul i64 %v1, 3
  %v43 = mul i64 %v1, 4
  br label %b0
b0:
  %v10 = phi i64 [ 0, %entry ], [ %v51, %b1 ]
  %v11 = phi ptr [ %v2, %entry ], [ %v49, %b1 ]
  %v12 = phi ptr [ %v8, %entry ], [ %v50, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v25, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v30, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v18 = icmp slt i64 %v10, %v3
  br i1 %v18, label %b1, label %b2
b1:
  call void @llvm.prefetch.p0(ptr %v12, i32 0, i32 2, i32 1)
  %v19 = getelementptr inbounds float, ptr %v11, i64 64
  call void @llvm.prefetch.p0(ptr %v19, i32 0, i32 3, i32 1)
  %v20 = getelementptr inbounds float, ptr %v0, i64 %v10
  %v21 = load <8 x float>, ptr %v11, align 4
  %v22 = load float, ptr %v20, align 4
  %v23 = insertelement <8 x float> poison, float %v22, i64 0
  %v24 = shufflevector <8 x float> %v23, <8 x float> poison, <8 x i32> zeroinitializer
  %v25 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v24, <8 x float> %v21, <8 x float> %v13)
  %v26 = getelementptr inbounds float, ptr %v20, i64 %v1
  %v27 = load float, ptr %v26, align 4
  %v28 = insertelement <8 x float> poison, float %v27, i64 0
  %v29 = shufflevector <8 x float> %v28, <8 x float> poison, <8 x i32> zeroinitializer
  %v30 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v29, <8 x float> %v21, <8 x float> %v14)
  %v32 = getelementptr inbounds float, ptr %v20, i64 %v31
  %v33 = load float, ptr %v32, align 4
  %v34 = insertelement <8 x float> poison, float %v33, i64 0
  %v35 = shufflevector <8 x float> %v34, <8 x float> poison, <8 x i32> zeroinitializer
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v35, <8 x float> %v21, <8 x float> %v15)
  %v38 = getelementptr inbounds float, ptr %v20, i64 %v37
  %v39 = load float, ptr %v38, align 4
  %v40 = insertelement <8 x float> poison, float %v39, i64 0
  %v41 = shufflevector <8 x float> %v40, <8 x float> poison, <8 x i32> zeroinitializer
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v41, <8 x float> %v21, <8 x float> %v16)
  %v44 = getelementptr inbounds float, ptr %v20, i64 %v43
  %v45 = load float, ptr %v44, align 4
  %v46 = insertelement <8 x float> poison, float %v45, i64 0
  %v47 = shufflevector <8 x float> %v46, <8 x float> poison, <8 x i32> zeroinitializer
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v47, <8 x float> %v21, <8 x float> %v17)
  %v49 = getelementptr inbounds float, ptr %v11, i64 8
  %v50 = getelementptr inbounds float, ptr %v12, i64 16
  %v51 = add nsw i64 %v10, 1
  br label %b0
b2:
  %v52 = load <8 x float>, ptr %v4, align 4
  %v53 = fadd <8 x float> %v52, %v13
  store <8 x float> %v53, ptr %v4, align 4
  %v54 = getelementptr inbounds float, ptr %v4, i64 %v5
  %v55 = load <8 x float>, ptr %v54, align 4
  %v56 = fadd <8 x float> %v55, %v14
  store <8 x float> %v56, ptr %v54, align 4
  %v57 = mul i64 %v5, 2
  %v58 = getelementptr inbounds float, ptr %v4, i64 %v57
  %v59 = load <8 x float>, ptr %v58, align 4
  %v60 = fadd <8 x float> %v59, %v15
  store <8 x float> %v60, ptr %v58, align 4
  %v61 = mul i64 %v5, 3
  %v62 = getelementptr inbounds float, ptr %v4, i64 %v61
  %v63 = load <8 x float>, ptr %v62, align 4
  %v64 = fadd <8 x float> %v63, %v16
  store <8 x float> %v64, ptr %v62, align 4
  %v65 = mul i64 %v5, 4
  %v66 = getelementptr inbounds float, ptr %v4, i64 %v65
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = fadd <8 x float> %v67, %v17
  store <8 x float> %v68, ptr %v66, align 4
  ret void
}
define internal void @tile_6x1_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6, i64 %v7, ptr %v8, i64 %v9) #2 {
entry:
  %v32 = mul i64 %v1, 2
  %v38 = mul i64 %v1, 3
  %v44 = mul i64 %v1, 4
  %v50 = mul i64 %v1, 5
  br label %b0
b0:
  %v10 = phi i64 [ 0, %entry ], [ %v58, %b1 ]
  %v11 = phi ptr [ %v2, %entry ], [ %v56, %b1 ]
  %v12 = phi ptr [ %v8, %entry ], [ %v57, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v26, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v19 = icmp slt i64 %v10, %v3
  br i1 %v19, label %b1, label %b2
b1:
  call void @llvm.prefetch.p0(ptr %v12, i32 0, i32 2, i32 1)
  %v20 = getelementptr inbounds float, ptr %v11, i64 64
  call void @llvm.prefetch.p0(ptr %v20, i32 0, i32 3, i32 1)
  %v21 = getelementptr inbounds float, ptr %v0, i64 %v10
  %v22 = load <8 x float>, ptr %v11, align 4
  %v23 = load float, ptr %v21, align 4
  %v24 = insertelement <8 x float> poison, float %v23, i64 0
  %v25 = shufflevector <8 x float> %v24, <8 x float> poison, <8 x i32> zeroinitializer
  %v26 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v25, <8 x float> %v22, <8 x float> %v13)
  %v27 = getelementptr inbounds float, ptr %v21, i64 %v1
  %v28 = load float, ptr %v27, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v22, <8 x float> %v14)
  %v33 = getelementptr inbounds float, ptr %v21, i64 %v32
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v22, <8 x float> %v15)
  %v39 = getelementptr inbounds float, ptr %v21, i64 %v38
  %v40 = load float, ptr %v39, align 4
  %v41 = insertelement <8 x float> poison, float %v40, i64 0
  %v42 = shufflevector <8 x float> %v41, <8 x float> poison, <8 x i32> zeroinitializer
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v22, <8 x float> %v16)
  %v45 = getelementptr inbounds float, ptr %v21, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v22, <8 x float> %v17)
  %v51 = getelementptr inbounds float, ptr %v21, i64 %v50
  %v52 = load float, ptr %v51, align 4
  %v53 = insertelement <8 x float> poison, float %v52, i64 0
  %v54 = shufflevector <8 x float> %v53, <8 x float> poison, <8 x i32> zeroinitializer
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v22, <8 x float> %v18)
  %v56 = getelementptr inbounds float, ptr %v11, i64 8
  %v57 = getelementptr inbounds float, ptr %v12, i64 16
  %v58 = add nsw i64 %v10, 1
  br label %b0
b2:
  %v59 = load <8 x float>, ptr %v4, align 4
  %v60 = fadd <8 x float> %v59, %v13
  store <8 x float> %v60, ptr %v4, align 4
  %v61 = getelementptr inbounds float, ptr %v4, i64 %v5
  %v62 = load <8 x float>, ptr %v61, align 4
  %v63 = fadd <8 x float> %v62, %v14
  store <8 x float> %v63, ptr %v61, align 4
  %v64 = mul i64 %v5, 2
  %v65 = getelementptr inbounds float, ptr %v4, i64 %v64
  %v66 = load <8 x float>, ptr %v65, align 4
  %v67 = fadd <8 x float> %v66, %v15
  store <8 x float> %v67, ptr %v65, align 4
  %v68 = mul i64 %v5, 3
  %v69 = getelementptr inbounds float, ptr %v4, i64 %v68
  %v70 = load <8 x float>, ptr %v69, align 4
  %v71 = fadd <8 x float> %v70, %v16
  store <8 x float> %v71, ptr %v69, align 4
  %v72 = mul i64 %v5, 4
  %v73 = getelementptr inbounds float, ptr %v4, i64 %v72
  %v74 = load <8 x float>, ptr %v73, align 4
  %v75 = fadd <8 x float> %v74, %v17
  store <8 x float> %v75, ptr %v73, align 4
  %v76 = mul i64 %v5, 5
  %v77 = getelementptr inbounds float, ptr %v4, i64 %v76
  %v78 = load <8 x float>, ptr %v77, align 4
  %v79 = fadd <8 x float> %v78, %v18
  store <8 x float> %v79, ptr %v77, align 4
  ret void
}
define internal void @tile_7x1_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6, i64 %v7, ptr %v8, i64 %v9) #2 {
entry:
  %v33 = mul i64 %v1, 2
  %v39 = mul i64 %v1, 3
  %v45 = mul i64 %v1, 4
  %v51 = mul i64 %v1, 5
  %v57 = mul i64 %v1, 6
  br label %b0
b0:
  %v10 = phi i64 [ 0, %entry ], [ %v65, %b1 ]
  %v11 = phi ptr [ %v2, %entry ], [ %v63, %b1 ]
  %v12 = phi ptr [ %v8, %entry ], [ %v64, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v27, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v32, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v50, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v20 = icmp slt i64 %v10, %v3
  br i1 %v20, label %b1, label %b2
b1:
  call void @llvm.prefetch.p0(ptr %v12, i32 0, i32 2, i32 1)
  %v21 = getelementptr inbounds float, ptr %v11, i64 64
  call void @llvm.prefetch.p0(ptr %v21, i32 0, i32 3, i32 1)
  %v22 = getelementptr inbounds float, ptr %v0, i64 %v10
  %v23 = load <8 x float>, ptr %v11, align 4
  %v24 = load float, ptr %v22, align 4
  %v25 = insertelement <8 x float> poison, float %v24, i64 0
  %v26 = shufflevector <8 x float> %v25, <8 x float> poison, <8 x i32> zeroinitializer
  %v27 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v26, <8 x float> %v23, <8 x float> %v13)
  %v28 = getelementptr inbounds float, ptr %v22, i64 %v1
  %v29 = load float, ptr %v28, align 4
  %v30 = insertelement <8 x float> poison, float %v29, i64 0
  %v31 = shufflevector <8 x float> %v30, <8 x float> poison, <8 x i32> zeroinitializer
  %v32 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v31, <8 x float> %v23, <8 x float> %v14)
  %v34 = getelementptr inbounds float, ptr %v22, i64 %v33
  %v35 = load float, ptr %v34, align 4
  %v36 = insertelement <8 x float> poison, float %v35, i64 0
  %v37 = shufflevector <8 x float> %v36, <8 x float> poison, <8 x i32> zeroinitializer
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v37, <8 x float> %v23, <8 x float> %v15)
  %v40 = getelementptr inbounds float, ptr %v22, i64 %v39
  %v41 = load float, ptr %v40, align 4
  %v42 = insertelement <8 x float> poison, float %v41, i64 0
  %v43 = shufflevector <8 x float> %v42, <8 x float> poison, <8 x i32> zeroinitializer
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v23, <8 x float> %v16)
  %v46 = getelementptr inbounds float, ptr %v22, i64 %v45
  %v47 = load float, ptr %v46, align 4
  %v48 = insertelement <8 x float> poison, float %v47, i64 0
  %v49 = shufflevector <8 x float> %v48, <8 x float> poison, <8 x i32> zeroinitializer
  %v50 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v49, <8 x float> %v23, <8 x float> %v17)
  %v52 = getelementptr inbounds float, ptr %v22, i64 %v51
  %v53 = load float, ptr %v52, align 4
  %v54 = insertelement <8 x float> poison, float %v53, i64 0
  %v55 = shufflevector <8 x float> %v54, <8 x float> poison, <8 x i32> zeroinitializer
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v55, <8 x float> %v23, <8 x float> %v18)
  %v58 = getelementptr inbounds float, ptr %v22, i64 %v57
  %v59 = load float, ptr %v58, align 4
  %v60 = insertelement <8 x float> poison, float %v59, i64 0
  %v61 = shufflevector <8 x float> %v60, <8 x float> poison, <8 x i32> zeroinitializer
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v23, <8 x float> %v19)
  %v63 = getelementptr inbounds float, ptr %v11, i64 8
  %v64 = getelementptr inbounds float, ptr %v12, i64 16
  %v65 = add nsw i64 %v10, 1
  br label %b0
b2:
  %v66 = load <8 x float>, ptr %v4, align 4
  %v67 = fadd <8 x float> %v66, %v13
  store <8 x float> %v67, ptr %v4, align 4
  %v68 = getelementptr inbounds float, ptr %v4, i64 %v5
  %v69 = load <8 x float>, ptr %v68, align 4
  %v70 = fadd <8 x float> %v69, %v14
  store <8 x float> %v70, ptr %v68, align 4
  %v71 = mul i64 %v5, 2
  %v72 = getelementptr inbounds float, ptr %v4, i64 %v71
  %v73 = load <8 x float>, ptr %v72, align 4
  %v74 = fadd <8 x float> %v73, %v15
  store <8 x float> %v74, ptr %v72, align 4
  %v75 = mul i64 %v5, 3
  %v76 = getelementptr inbounds float, ptr %v4, i64 %v75
  %v77 = load <8 x float>, ptr %v76, align 4
  %v78 = fadd <8 x float> %v77, %v16
  store <8 x float> %v78, ptr %v76, align 4
  %v79 = mul i64 %v5, 4
  %v80 = getelementptr inbounds float, ptr %v4, i64 %v79
  %v81 = load <8 x float>, ptr %v80, align 4
  %v82 = fadd <8 x float> %v81, %v17
  store <8 x float> %v82, ptr %v80, align 4
  %v83 = mul i64 %v5, 5
  %v84 = getelementptr inbounds float, ptr %v4, i64 %v83
  %v85 = load <8 x float>, ptr %v84, align 4
  %v86 = fadd <8 x float> %v85, %v18
  store <8 x float> %v86, ptr %v84, align 4
  %v87 = mul i64 %v5, 6
  %v88 = getelementptr inbounds float, ptr %v4, i64 %v87
  %v89 = load <8 x float>, ptr %v88, align 4
  %v90 = fadd <8 x float> %v89, %v19
  store <8 x float> %v90, ptr %v88, align 4
  ret void
}
define internal void @tile_8x1_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6, i64 %v7, ptr %v8, i64 %v9) #2 {
entry:
  %v34 = mul i64 %v1, 2
  %v40 = mul i64 %v1, 3
  %v46 = mul i64 %v1, 4
  %v52 = mul i64 %v1, 5
  %v58 = mul i64 %v1, 6
  %v64 = mul i64 %v1, 7
  br label %b0
b0:
  %v10 = phi i64 [ 0, %entry ], [ %v72, %b1 ]
  %v11 = phi ptr [ %v2, %entry ], [ %v70, %b1 ]
  %v12 = phi ptr [ %v8, %entry ], [ %v71, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v28, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v39, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v51, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v57, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v69, %b1 ]
  %v21 = icmp slt i64 %v10, %v3
  br i1 %v21, label %b1, label %b2
b1:
  call void @llvm.prefetch.p0(ptr %v12, i32 0, i32 2, i32 1)
  %v22 = getelementptr inbounds float, ptr %v11, i64 64
  call void @llvm.prefetch.p0(ptr %v22, i32 0, i32 3, i32 1)
  %v23 = getelementptr inbounds float, ptr %v0, i64 %v10
  %v24 = load <8 x float>, ptr %v11, align 4
  %v25 = load float, ptr %v23, align 4
  %v26 = insertelement <8 x float> poison, float %v25, i64 0
  %v27 = shufflevector <8 x float> %v26, <8 x float> poison, <8 x i32> zeroinitializer
  %v28 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v27, <8 x float> %v24, <8 x float> %v13)
  %v29 = getelementptr inbounds float, ptr %v23, i64 %v1
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v24, <8 x float> %v14)
  %v35 = getelementptr inbounds float, ptr %v23, i64 %v34
  %v36 = load float, ptr %v35, align 4
  %v37 = insertelement <8 x float> poison, float %v36, i64 0
  %v38 = shufflevector <8 x float> %v37, <8 x float> poison, <8 x i32> zeroinitializer
  %v39 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v24, <8 x float> %v15)
  %v41 = getelementptr inbounds float, ptr %v23, i64 %v40
  %v42 = load float, ptr %v41, align 4
  %v43 = insertelement <8 x float> poison, float %v42, i64 0
  %v44 = shufflevector <8 x float> %v43, <8 x float> poison, <8 x i32> zeroinitializer
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v24, <8 x float> %v16)
  %v47 = getelementptr inbounds float, ptr %v23, i64 %v46
  %v48 = load float, ptr %v47, align 4
  %v49 = insertelement <8 x float> poison, float %v48, i64 0
  %v50 = shufflevector <8 x float> %v49, <8 x float> poison, <8 x i32> zeroinitializer
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v24, <8 x float> %v17)
  %v53 = getelementptr inbounds float, ptr %v23, i64 %v52
  %v54 = load float, ptr %v53, align 4
  %v55 = insertelement <8 x float> poison, float %v54, i64 0
  %v56 = shufflevector <8 x float> %v55, <8 x float> poison, <8 x i32> zeroinitializer
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v24, <8 x float> %v18)
  %v59 = getelementptr inbounds float, ptr %v23, i64 %v58
  %v60 = load float, ptr %v59, align 4
  %v61 = insertelement <8 x float> poison, float %v60, i64 0
  %v62 = shufflevector <8 x float> %v61, <8 x float> poison, <8 x i32> zeroinitializer
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v24, <8 x float> %v19)
  %v65 = getelementptr inbounds float, ptr %v23, i64 %v64
  %v66 = load float, ptr %v65, align 4
  %v67 = insertelement <8 x float> poison, float %v66, i64 0
  %v68 = shufflevector <8 x float> %v67, <8 x float> poison, <8 x i32> zeroinitializer
  %v69 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v68, <8 x float> %v24, <8 x float> %v20)
  %v70 = getelementptr inbounds float, ptr %v11, i64 8
  %v71 = getelementptr inbounds float, ptr %v12, i64 16
  %v72 = add nsw i64 %v10, 1
  br label %b0
b2:
  %v73 = load <8 x float>, ptr %v4, align 4
  %v74 = fadd <8 x float> %v73, %v13
  store <8 x float> %v74, ptr %v4, align 4
  %v75 = getelementptr inbounds float, ptr %v4, i64 %v5
  %v76 = load <8 x float>, ptr %v75, align 4
  %v77 = fadd <8 x float> %v76, %v14
  store <8 x float> %v77, ptr %v75, align 4
  %v78 = mul i64 %v5, 2
  %v79 = getelementptr inbounds float, ptr %v4, i64 %v78
  %v80 = load <8 x float>, ptr %v79, align 4
  %v81 = fadd <8 x float> %v80, %v15
  store <8 x float> %v81, ptr %v79, align 4
  %v82 = mul i64 %v5, 3
  %v83 = getelementptr inbounds float, ptr %v4, i64 %v82
  %v84 = load <8 x float>, ptr %v83, align 4
  %v85 = fadd <8 x float> %v84, %v16
  store <8 x float> %v85, ptr %v83, align 4
  %v86 = mul i64 %v5, 4
  %v87 = getelementptr inbounds float, ptr %v4, i64 %v86
  %v88 = load <8 x float>, ptr %v87, align 4
  %v89 = fadd <8 x float> %v88, %v17
  store <8 x float> %v89, ptr %v87, align 4
  %v90 = mul i64 %v5, 5
  %v91 = getelementptr inbounds float, ptr %v4, i64 %v90
  %v92 = load <8 x float>, ptr %v91, align 4
  %v93 = fadd <8 x float> %v92, %v18
  store <8 x float> %v93, ptr %v91, align 4
  %v94 = mul i64 %v5, 6
  %v95 = getelementptr inbounds float, ptr %v4, i64 %v94
  %v96 = load <8 x float>, ptr %v95, align 4
  %v97 = fadd <8 x float> %v96, %v19
  store <8 x float> %v97, ptr %v95, align 4
  %v98 = mul i64 %v5, 7
  %v99 = getelementptr inbounds float, ptr %v4, i64 %v98
  %v100 = load <8 x float>, ptr %v99, align 4
  %v101 = fadd <8 x float> %v100, %v20
  store <8 x float> %v101, ptr %v99, align 4
  ret void
}
define internal void @backward_37(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v12 = alloca float, i64 96, align 4
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 108
  %v7 = load ptr, ptr %v6, align 4
  %v13 = getelementptr inbounds i64, ptr %v4, i64 3
  %v14 = load i64, ptr %v13, align 8
  %v15 = getelementptr inbounds i64, ptr %v4, i64 4
  %v16 = load i64, ptr %v15, align 8
  %v51 = getelementptr inbounds i64, ptr %v1, i64 8
  %v52 = load i64, ptr %v51, align 8
  %v53 = getelementptr inbounds i64, ptr %v1, i64 1
  %v54 = load i64, ptr %v53, align 8
  %v57 = getelementptr inbounds i64, ptr %v1, i64 9
  %v58 = load i64, ptr %v57, align 8
  %v66 = getelementptr inbounds ptr, ptr %v0, i64 37
  %v67 = load ptr, ptr %v66, align 4
  %v82 = getelementptr inbounds ptr, ptr %v0, i64 2
  %v83 = load ptr, ptr %v82, align 4
  %v85 = getelementptr inbounds ptr, ptr %v0, i64 1
  %v86 = load ptr, ptr %v85, align 4
  %v98 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v99 = load ptr, ptr %v98, align 4
  %v106 = getelementptr inbounds ptr, ptr %v0, i64 24
  %v107 = load ptr, ptr %v106, align 4
  %v111 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v112 = load ptr, ptr %v111, align 4
  %v8 = getelementptr inbounds float, ptr %v7, i64 608
  %v9 = getelementptr inbounds float, ptr %v7, i64 1376
  %v10 = mul i64 %v2, 34352
  %v11 = getelementptr inbounds float, ptr %v9, i64 %v10
  %v55 = mul i64 %v52, %v54
  %v56 = icmp sle i64 %v55, 1
  %v59 = icmp eq i64 %v58, 0
  %v60 = and i1 %v56, %v59
  %v61 = icmp eq i1 %v60, 0
  %v68 = mul i64 %v5, %v54
  %v69 = mul i64 %v68, 32
  %v70 = getelementptr inbounds float, ptr %v67, i64 %v69
  %v88 = getelementptr inbounds float, ptr %v12, i64 8
  %v91 = getelementptr inbounds float, ptr %v12, i64 16
  %v100 = and i64 %v5, 1
  %v101 = mul i64 %v100, %v54
  %v102 = mul i64 %v101, 8
  %v103 = getelementptr inbounds float, ptr %v99, i64 %v102
  %v108 = mul i64 %v68, 8
  %v109 = getelementptr inbounds float, ptr %v107, i64 %v108
  %v113 = getelementptr inbounds float, ptr %v112, i64 %v102
  br label %b0
b0:
  %v17 = phi i64 [ %v14, %entry ], [ %v137, %b5 ]
  %v18 = icmp slt i64 %v17, %v16
  br i1 %v18, label %b1, label %b2
b1:
  %v19 = add i64 %v17, 96
  %v20 = icmp slt i64 %v19, %v16
  %v21 = select i1 %v20, i64 %v19, i64 %v16
  %v22 = sub i64 %v21, %v17
  %v23 = add i64 %v22, 3
  %v24 = sdiv i64 %v23, 4
  %v25 = icmp slt i64 %v24, 1
  %v26 = select i1 %v25, i64 1, i64 %v24
  %v27 = sdiv i64 %v22, %v26
  %v28 = mul i64 %v27, %v24
  %v29 = sub i64 %v22, %v28
  br label %b3
b3:
  %v30 = phi i64 [ 0, %b1 ], [ %v136, %b8 ]
  %v31 = icmp slt i64 %v30, 1
  br i1 %v31, label %b4, label %b5
b4:
  %v32 = add i64 %v30, 1
  %v33 = icmp slt i64 %v32, 1
  %v34 = select i1 %v33, i64 %v32, i64 %v30
  %v47 = mul i64 %v30, 768
  %v48 = mul i64 %v34, 768
  %v49 = add i64 %v47, 768
  %v50 = add i64 %v48, 768
  %v73 = getelementptr inbounds float, ptr %v8, i64 %v47
  %v80 = mul i64 %v30, 8
  %v81 = sub i64 8, %v80
  %v84 = getelementptr inbounds float, ptr %v83, i64 %v80
  %v87 = getelementptr inbounds float, ptr %v86, i64 %v80
  %v89 = add i64 8, %v80
  %v90 = getelementptr inbounds float, ptr %v86, i64 %v89
  br label %b6
b6:
  %v35 = phi i64 [ 0, %b4 ], [ %v135, %b17 ]
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
  br i1 %v61, label %b9, label %b10
b9:
  %v62 = sdiv i64 %v35, %v24
  %v63 = mul i64 %v62, 512
  %v64 = add i64 %v48, %v63
  %v65 = getelementptr inbounds float, ptr %v8, i64 %v64
  %v71 = mul i64 %v41, 32
  %v72 = getelementptr inbounds float, ptr %v70, i64 %v71
  %v74 = sub i64 %v46, 1
  %v75 = getelementptr inbounds ptr, ptr @table_tile_4x3, i64 %v74
  %v76 = load ptr, ptr %v75, align 4
  %v77 = icmp sgt i64 %v46, 0
  br i1 %v77, label %b11, label %b12
b11:
  call void %v76(ptr %v72, i64 32, ptr %v73, i64 32, ptr %v12, i64 24, i64 8, i64 7, ptr %v65, i64 0)
  br label %b12
b12:
  br label %b10
b10:
  br i1 %v60, label %b13, label %b14
b13:
  %v78 = mul i64 %v41, 32
  %v79 = getelementptr inbounds float, ptr %v70, i64 %v78
  call void @columns(ptr %v79, i64 32, ptr %v84, i64 8, i64 32, i64 1, i64 %v81, ptr %v12, i64 24, i64 %v46, i1 0)
  call void @columns(ptr %v79, i64 32, ptr %v87, i64 16, i64 32, i64 1, i64 %v81, ptr %v88, i64 24, i64 %v46, i1 0)
  call void @columns(ptr %v79, i64 32, ptr %v90, i64 16, i64 32, i64 1, i64 %v81, ptr %v91, i64 24, i64 %v46, i1 0)
  br label %b14
b14:
  %v92 = add i64 %v41, %v46
  br label %b15
b15:
  %v93 = phi i64 [ %v41, %b14 ], [ %v134, %b20 ]
  %v94 = icmp slt i64 %v93, %v92
  br i1 %v94, label %b16, label %b17
b16:
  %v95 = sub i64 %v93, %v41
  %v96 = mul i64 %v95, 24
  %v97 = getelementptr inbounds float, ptr %v12, i64 %v96
  %v104 = mul i64 %v93, 8
  %v105 = getelementptr inbounds float, ptr %v103, i64 %v104
  %v110 = getelementptr inbounds float, ptr %v109, i64 %v104
  %v114 = getelementptr inbounds float, ptr %v113, i64 %v104
  br label %b18
b18:
  %v115 = phi i64 [ 0, %b16 ], [ %v133, %b19 ]
  %v116 = icmp slt i64 %v115, 1
  br i1 %v116, label %b19, label %b20
b19:
  %v117 = add i64 %v30, %v115
  %v118 = mul i64 %v117, 8
  %v119 = mul i64 %v115, 8
  %v120 = getelementptr inbounds float, ptr %v97, i64 %v119
  %v121 = load <8 x float>, ptr %v120, align 4
  %v122 = add i64 1, %v115
  %v123 = mul i64 %v122, 8
  %v124 = getelementptr inbounds float, ptr %v97, i64 %v123
  %v125 = load <8 x float>, ptr %v124, align 4
  %v126 = add i64 2, %v115
  %v127 = mul i64 %v126, 8
  %v128 = getelementptr inbounds float, ptr %v97, i64 %v127
  %v129 = load <8 x float>, ptr %v128, align 4
  %v130 = getelementptr inbounds float, ptr %v105, i64 %v118
  store <8 x float> %v121, ptr %v130, align 4
  %v131 = getelementptr inbounds float, ptr %v110, i64 %v118
  store <8 x float> %v125, ptr %v131, align 4
  %v132 = getelementptr inbounds float, ptr %v114, i64 %v118
  store <8 x float> %v129, ptr %v132, align 4
  %v133 = add nsw i64 %v115, 1
  br label %b18
b20:
  %v134 = add nsw i64 %v93, 1
  br label %b15
b17:
  %v135 = add nsw i64 %v35, 1
  br label %b6
b8:
  %v136 = add nsw i64 %v30, 1
  br label %b3
b5:
  %v137 = add nsw i64 %v17, 96
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
  %v12 = phi i64 [ 0, %entry ], [ %v48, %b1 ]
  %v13 = phi ptr [ %v2, %entry ], [ %v47, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v26, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v29, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v32, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v20 = icmp slt i64 %v12, %v11
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = getelementptr inbounds float, ptr %v0, i64 %v12
  %v22 = load float, ptr %v21, align 4
  %v23 = insertelement <8 x float> poison, float %v22, i64 0
  %v24 = shufflevector <8 x float> %v23, <8 x float> poison, <8 x i32> zeroinitializer
  %v25 = load <8 x float>, ptr %v13, align 4
  %v26 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v24, <8 x float> %v25, <8 x float> %v14)
  %v27 = getelementptr inbounds float, ptr %v13, i64 8
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v24, <8 x float> %v28, <8 x float> %v15)
  %v30 = getelementptr inbounds float, ptr %v13, i64 16
  %v31 = load <8 x float>, ptr %v30, align 4
  %v32 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v24, <8 x float> %v31, <8 x float> %v16)
  %v33 = add i64 %v12, 1
  %v34 = getelementptr inbounds float, ptr %v13, i64 24
  %v35 = getelementptr inbounds float, ptr %v0, i64 %v33
  %v36 = load float, ptr %v35, align 4
  %v37 = insertelement <8 x float> poison, float %v36, i64 0
  %v38 = shufflevector <8 x float> %v37, <8 x float> poison, <8 x i32> zeroinitializer
  %v39 = load <8 x float>, ptr %v34, align 4
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v39, <8 x float> %v17)
  %v41 = getelementptr inbounds float, ptr %v34, i64 8
  %v42 = load <8 x float>, ptr %v41, align 4
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v42, <8 x float> %v18)
  %v44 = getelementptr inbounds float, ptr %v34, i64 16
  %v45 = load <8 x float>, ptr %v44, align 4
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v45, <8 x float> %v19)
  %v47 = getelementptr inbounds float, ptr %v13, i64 48
  %v48 = add nsw i64 %v12, 2
  br label %b0
b2:
  %v49 = fadd <8 x float> %v14, %v17
  %v50 = fadd <8 x float> %v15, %v18
  %v51 = fadd <8 x float> %v16, %v19
  br label %b3
b3:
  %v52 = phi i64 [ %v11, %b2 ], [ %v71, %b4 ]
  %v53 = phi ptr [ %v13, %b2 ], [ %v70, %b4 ]
  %v54 = phi <8 x float> [ %v49, %b2 ], [ %v63, %b4 ]
  %v55 = phi <8 x float> [ %v50, %b2 ], [ %v66, %b4 ]
  %v56 = phi <8 x float> [ %v51, %b2 ], [ %v69, %b4 ]
  %v57 = icmp slt i64 %v52, %v3
  br i1 %v57, label %b4, label %b5
b4:
  %v58 = getelementptr inbounds float, ptr %v0, i64 %v52
  %v59 = load float, ptr %v58, align 4
  %v60 = insertelement <8 x float> poison, float %v59, i64 0
  %v61 = shufflevector <8 x float> %v60, <8 x float> poison, <8 x i32> zeroinitializer
  %v62 = load <8 x float>, ptr %v53, align 4
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v62, <8 x float> %v54)
  %v64 = getelementptr inbounds float, ptr %v53, i64 8
  %v65 = load <8 x float>, ptr %v64, align 4
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v65, <8 x float> %v55)
  %v67 = getelementptr inbounds float, ptr %v53, i64 16
  %v68 = load <8 x float>, ptr %v67, align 4
  %v69 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v68, <8 x float> %v56)
  %v70 = getelementptr inbounds float, ptr %v53, i64 24
  %v71 = add nsw i64 %v52, 1
  br label %b3
b5:
  store <8 x float> %v54, ptr %v4, align 4
  %v72 = getelementptr inbounds float, ptr %v4, i64 %v6
  store <8 x float> %v55, ptr %v72, align 4
  %v73 = mul i64 %v6, 2
  %v74 = getelementptr inbounds float, ptr %v4, i64 %v73
  store <8 x float> %v56, ptr %v74, align 4
  ret void
}
define internal void @tile_2x3(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6, i64 %v7, ptr %v8, i64 %v9) #2 {
entry:
  br label %b0
b0:
  %v10 = phi i64 [ 0, %entry ], [ %v39, %b1 ]
  %v11 = phi ptr [ %v2, %entry ], [ %v38, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v28, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v32, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v29, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v18 = icmp slt i64 %v10, %v3
  br i1 %v18, label %b1, label %b2
b1:
  %v19 = getelementptr inbounds float, ptr %v0, i64 %v10
  %v20 = load float, ptr %v19, align 4
  %v21 = insertelement <8 x float> poison, float %v20, i64 0
  %v22 = shufflevector <8 x float> %v21, <8 x float> poison, <8 x i32> zeroinitializer
  %v23 = getelementptr inbounds float, ptr %v19, i64 %v1
  %v24 = load float, ptr %v23, align 4
  %v25 = insertelement <8 x float> poison, float %v24, i64 0
  %v26 = shufflevector <8 x float> %v25, <8 x float> poison, <8 x i32> zeroinitializer
  %v27 = load <8 x float>, ptr %v11, align 4
  %v28 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v22, <8 x float> %v27, <8 x float> %v12)
  %v29 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v26, <8 x float> %v27, <8 x float> %v15)
  %v30 = getelementptr inbounds float, ptr %v11, i64 8
  %v31 = load <8 x float>, ptr %v30, align 4
  %v32 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v22, <8 x float> %v31, <8 x float> %v13)
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v26, <8 x float> %v31, <8 x float> %v16)
  %v34 = getelementptr inbounds float, ptr %v11, i64 16
  %v35 = load <8 x float>, ptr %v34, align 4
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v22, <8 x float> %v35, <8 x float> %v14)
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v26, <8 x float> %v35, <8 x float> %v17)
  %v38 = getelementptr inbounds float, ptr %v11, i64 24
  %v39 = add nsw i64 %v10, 1
  br label %b0
b2:
  store <8 x float> %v12, ptr %v4, align 4
  %v40 = getelementptr inbounds float, ptr %v4, i64 %v6
  store <8 x float> %v13, ptr %v40, align 4
  %v41 = mul i64 %v6, 2
  %v42 = getelementptr inbounds float, ptr %v4, i64 %v41
  store <8 x float> %v14, ptr %v42, align 4
  %v43 = getelementptr inbounds float, ptr %v4, i64 %v5
  store <8 x float> %v15, ptr %v43, align 4
  %v44 = add i64 %v5, %v6
  %v45 = getelementptr inbounds float, ptr %v4, i64 %v44
  store <8 x float> %v16, ptr %v45, align 4
  %v46 = add i64 %v5, %v41
  %v47 = getelementptr inbounds float, ptr %v4, i64 %v46
  store <8 x float> %v17, ptr %v47, align 4
  ret void
}
define internal void @tile_3x3(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6, i64 %v7, ptr %v8, i64 %v9) #2 {
entry:
  %v44 = mul i64 %v1, 2
  br label %b0
b0:
  %v10 = phi i64 [ 0, %entry ], [ %v54, %b1 ]
  %v11 = phi ptr [ %v2, %entry ], [ %v52, %b1 ]
  %v12 = phi ptr [ %v8, %entry ], [ %v53, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v50, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v51, %b1 ]
  %v22 = icmp slt i64 %v10, %v3
  br i1 %v22, label %b1, label %b2
b1:
  call void @llvm.prefetch.p0(ptr %v12, i32 0, i32 2, i32 1)
  %v23 = getelementptr inbounds float, ptr %v11, i64 192
  call void @llvm.prefetch.p0(ptr %v23, i32 0, i32 3, i32 1)
  %v24 = getelementptr inbounds float, ptr %v11, i64 208
  call void @llvm.prefetch.p0(ptr %v24, i32 0, i32 3, i32 1)
  %v25 = getelementptr inbounds float, ptr %v0, i64 %v10
  %v26 = load <8 x float>, ptr %v11, align 4
  %v27 = getelementptr inbounds float, ptr %v11, i64 8
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = getelementptr inbounds float, ptr %v11, i64 16
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = load float, ptr %v25, align 4
  %v32 = insertelement <8 x float> poison, float %v31, i64 0
  %v33 = shufflevector <8 x float> %v32, <8 x float> poison, <8 x i32> zeroinitializer
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v26, <8 x float> %v13)
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v28, <8 x float> %v14)
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v30, <8 x float> %v15)
  %v37 = getelementptr inbounds float, ptr %v25, i64 %v1
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v26, <8 x float> %v16)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v28, <8 x float> %v17)
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v30, <8 x float> %v18)
  %v45 = getelementptr inbounds float, ptr %v25, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v26, <8 x float> %v19)
  %v50 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v28, <8 x float> %v20)
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v30, <8 x float> %v21)
  %v52 = getelementptr inbounds float, ptr %v11, i64 24
  %v53 = getelementptr inbounds float, ptr %v12, i64 16
  %v54 = add nsw i64 %v10, 1
  br label %b0
b2:
  store <8 x float> %v13, ptr %v4, align 4
  %v55 = getelementptr inbounds float, ptr %v4, i64 %v6
  store <8 x float> %v14, ptr %v55, align 4
  %v56 = mul i64 %v6, 2
  %v57 = getelementptr inbounds float, ptr %v4, i64 %v56
  store <8 x float> %v15, ptr %v57, align 4
  %v58 = getelementptr inbounds float, ptr %v4, i64 %v5
  store <8 x float> %v16, ptr %v58, align 4
  %v59 = add i64 %v5, %v6
  %v60 = getelementptr inbounds float, ptr %v4, i64 %v59
  store <8 x float> %v17, ptr %v60, align 4
  %v61 = add i64 %v5, %v56
  %v62 = getelementptr inbounds float, ptr %v4, i64 %v61
  store <8 x float> %v18, ptr %v62, align 4
  %v63 = mul i64 %v5, 2
  %v64 = getelementptr inbounds float, ptr %v4, i64 %v63
  store <8 x float> %v19, ptr %v64, align 4
  %v65 = add i64 %v63, %v6
  %v66 = getelementptr inbounds float, ptr %v4, i64 %v65
  store <8 x float> %v20, ptr %v66, align 4
  %v67 = add i64 %v63, %v56
  %v68 = getelementptr inbounds float, ptr %v4, i64 %v67
  store <8 x float> %v21, ptr %v68, align 4
  ret void
}
define internal void @tile_4x3(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6, i64 %v7, ptr %v8, i64 %v9) #2 {
entry:
  %v47 = mul i64 %v1, 2
  %v55 = mul i64 %v1, 3
  br label %b0
b0:
  %v10 = phi i64 [ 0, %entry ], [ %v65, %b1 ]
  %v11 = phi ptr [ %v2, %entry ], [ %v63, %b1 ]
  %v12 = phi ptr [ %v8, %entry ], [ %v64, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v39, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v52, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v60, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v25 = icmp slt i64 %v10, %v3
  br i1 %v25, label %b1, label %b2
b1:
  call void @llvm.prefetch.p0(ptr %v12, i32 0, i32 2, i32 1)
  %v26 = getelementptr inbounds float, ptr %v11, i64 192
  call void @llvm.prefetch.p0(ptr %v26, i32 0, i32 3, i32 1)
  %v27 = getelementptr inbounds float, ptr %v11, i64 208
  call void @llvm.prefetch.p0(ptr %v27, i32 0, i32 3, i32 1)
  %v28 = getelementptr inbounds float, ptr %v0, i64 %v10
  %v29 = load <8 x float>, ptr %v11, align 4
  %v30 = getelementptr inbounds float, ptr %v11, i64 8
  %v31 = load <8 x float>, ptr %v30, align 4
  %v32 = getelementptr inbounds float, ptr %v11, i64 16
  %v33 = load <8 x float>, ptr %v32, align 4
  %v34 = load float, ptr %v28, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v29, <8 x float> %v13)
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v31, <8 x float> %v14)
  %v39 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v33, <8 x float> %v15)
  %v40 = getelementptr inbounds float, ptr %v28, i64 %v1
  %v41 = load float, ptr %v40, align 4
  %v42 = insertelement <8 x float> poison, float %v41, i64 0
  %v43 = shufflevector <8 x float> %v42, <8 x float> poison, <8 x i32> zeroinitializer
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v29, <8 x float> %v16)
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v31, <8 x float> %v17)
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v33, <8 x float> %v18)
  %v48 = getelementptr inbounds float, ptr %v28, i64 %v47
  %v49 = load float, ptr %v48, align 4
  %v50 = insertelement <8 x float> poison, float %v49, i64 0
  %v51 = shufflevector <8 x float> %v50, <8 x float> poison, <8 x i32> zeroinitializer
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v51, <8 x float> %v29, <8 x float> %v19)
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v51, <8 x float> %v31, <8 x float> %v20)
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v51, <8 x float> %v33, <8 x float> %v21)
  %v56 = getelementptr inbounds float, ptr %v28, i64 %v55
  %v57 = load float, ptr %v56, align 4
  %v58 = insertelement <8 x float> poison, float %v57, i64 0
  %v59 = shufflevector <8 x float> %v58, <8 x float> poison, <8 x i32> zeroinitializer
  %v60 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v59, <8 x float> %v29, <8 x float> %v22)
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v59, <8 x float> %v31, <8 x float> %v23)
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v59, <8 x float> %v33, <8 x float> %v24)
  %v63 = getelementptr inbounds float, ptr %v11, i64 24
  %v64 = getelementptr inbounds float, ptr %v12, i64 16
  %v65 = add nsw i64 %v10, 1
  br label %b0
b2:
  store <8 x float> %v13, ptr %v4, align 4
  %v66 = getelementptr inbounds float, ptr %v4, i64 %v6
  store <8 x float> %v14, ptr %v66, align 4
  %v67 = mul i64 %v6, 2
  %v68 = getelementptr inbounds float, ptr %v4, i64 %v67
  store <8 x float> %v15, ptr %v68, align 4
  %v69 = getelementptr inbounds float, ptr %v4, i64 %v5
  store <8 x float> %v16, ptr %v69, align 4
  %v70 = add i64 %v5, %v6
  %v71 = getelementptr inbounds float, ptr %v4, i64 %v70
  store <8 x float> %v17, ptr %v71, align 4
  %v72 = add i64 %v5, %v67
  %v73 = getelementptr inbounds float, ptr %v4, i64 %v72
  store <8 x float> %v18, ptr %v73, align 4
  %v74 = mul i64 %v5, 2
  %v75 = getelementptr inbounds float, ptr %v4, i64 %v74
  store <8 x float> %v19, ptr %v75, align 4
  %v76 = add i64 %v74, %v6
  %v77 = getelementptr inbounds float, ptr %v4, i64 %v76
  store <8 x float> %v20, ptr %v77, align 4
  %v78 = add i64 %v74, %v67
  %v79 = getelementptr inbounds float, ptr %v4, i64 %v78
  store <8 x float> %v21, ptr %v79, align 4
  %v80 = mul i64 %v5, 3
  %v81 = getelementptr inbounds float, ptr %v4, i64 %v80
  store <8 x float> %v22, ptr %v81, align 4
  %v82 = add i64 %v80, %v6
  %v83 = getelementptr inbounds float, ptr %v4, i64 %v82
  store <8 x float> %v23, ptr %v83, align 4
  %v84 = add i64 %v80, %v67
  %v85 = getelementptr inbounds float, ptr %v4, i64 %v84
  store <8 x float> %v24, ptr %v85, align 4
  ret void
}
define internal void @backward_38(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 108
  %v6 = load ptr, ptr %v5, align 4
  %v10 = getelementptr inbounds ptr, ptr %v0, i64 37
  %v11 = load ptr, ptr %v10, align 4
  %v12 = getelementptr inbounds i64, ptr %v1, i64 1
  %v13 = load i64, ptr %v12, align 8
  %v14 = load i64, ptr %v1, align 8
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 25
  %v17 = load ptr, ptr %v16, align 4
  %v18 = getelementptr inbounds i64, ptr %v1, i64 6
  %v19 = load i64, ptr %v18, align 8
  %v20 = load ptr, ptr %v0, align 4
  %v22 = getelementptr inbounds ptr, ptr %v0, i64 14
  %v23 = load ptr, ptr %v22, align 4
  %v24 = getelementptr inbounds ptr, ptr %v0, i64 26
  %v25 = load ptr, ptr %v24, align 4
  %v26 = getelementptr inbounds ptr, ptr %v0, i64 15
  %v27 = load ptr, ptr %v26, align 4
  %v7 = getelementptr inbounds float, ptr %v6, i64 1376
  %v8 = mul i64 %v2, 34352
  %v9 = getelementptr inbounds float, ptr %v7, i64 %v8
  %v15 = mul i64 %v14, %v13
  %v21 = getelementptr inbounds float, ptr %v17, i64 8
  call void @outer_one_2_8_8_8(ptr %v11, i64 32, i64 32, i64 %v15, ptr %v9, i64 %v2, i64 %v3, ptr %v20, i64 8, i64 8, ptr %v17, i64 16, i64 %v19, ptr %v23, i64 8, i64 8, ptr %v21, i64 16, i64 %v19, ptr %v27, i64 8, i64 8, ptr %v25, i64 8, i64 %v19)
  ret void
}
define internal void @outer_one_2_8_8_8(ptr %v0, i64 %v1, i64 %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6, ptr %v7, i64 %v8, i64 %v9, ptr %v10, i64 %v11, i64 %v12, ptr %v13, i64 %v14, i64 %v15, ptr %v16, i64 %v17, i64 %v18, ptr %v19, i64 %v20, i64 %v21, ptr %v22, i64 %v23, i64 %v24) #2 {
entry:
  %v25 = add i64 %v9, 7
  %v26 = and i64 %v25, -8
  %v27 = add i64 %v15, 7
  %v28 = and i64 %v27, -8
  %v29 = add i64 %v26, %v28
  %v30 = add i64 %v21, 7
  %v31 = and i64 %v30, -8
  %v32 = add i64 %v29, %v31
  %v33 = icmp slt i64 %v32, 512
  %v34 = select i1 %v33, i64 %v32, i64 512
  %v35 = mul i64 384, %v34
  %v36 = getelementptr inbounds float, ptr %v4, i64 %v35
  %v37 = add i64 %v2, 2
  %v38 = sdiv i64 %v37, 3
  %v39 = add i64 %v5, 1
  %v40 = mul i64 %v38, %v5
  %v41 = sdiv i64 %v40, %v6
  %v42 = mul i64 %v41, 3
  %v43 = icmp slt i64 %v42, %v2
  %v44 = select i1 %v43, i64 %v42, i64 %v2
  %v45 = mul i64 %v38, %v39
  %v46 = sdiv i64 %v45, %v6
  %v47 = mul i64 %v46, 3
  %v48 = icmp slt i64 %v47, %v2
  %v49 = select i1 %v48, i64 %v47, i64 %v2
  %v50 = or i64 %v3, %v12
  %v51 = icmp eq i64 %v50, 0
  br i1 %v51, label %b0, label %b1
b0:
  %v56 = mul i64 %v9, 4
  br label %b2
b2:
  %v52 = phi i64 [ %v44, %b0 ], [ %v57, %b3 ]
  %v53 = icmp slt i64 %v52, %v49
  br i1 %v53, label %b3, label %b4
b3:
  %v54 = mul i64 %v52, %v11
  %v55 = getelementptr inbounds float, ptr %v10, i64 %v54
  call void @llvm.memset.p0.i64(ptr %v55, i8 0, i64 %v56, i1 0)
  %v57 = add nsw i64 %v52, 1
  br label %b2
b4:
  br label %b1
b1:
  %v58 = or i64 %v3, %v18
  %v59 = icmp eq i64 %v58, 0
  br i1 %v59, label %b5, label %b6
b5:
  %v64 = mul i64 %v15, 4
  br label %b7
b7:
  %v60 = phi i64 [ %v44, %b5 ], [ %v65, %b8 ]
  %v61 = icmp slt i64 %v60, %v49
  br i1 %v61, label %b8, label %b9
b8:
  %v62 = mul i64 %v60, %v17
  %v63 = getelementptr inbounds float, ptr %v16, i64 %v62
  call void @llvm.memset.p0.i64(ptr %v63, i8 0, i64 %v64, i1 0)
  %v65 = add nsw i64 %v60, 1
  br label %b7
b9:
  br label %b6
b6:
  %v66 = or i64 %v3, %v24
  %v67 = icmp eq i64 %v66, 0
  br i1 %v67, label %b10, label %b11
b10:
  %v72 = mul i64 %v21, 4
  br label %b12
b12:
  %v68 = phi i64 [ %v44, %b10 ], [ %v73, %b13 ]
  %v69 = icmp slt i64 %v68, %v49
  br i1 %v69, label %b13, label %b14
b13:
  %v70 = mul i64 %v68, %v23
  %v71 = getelementptr inbounds float, ptr %v22, i64 %v70
  call void @llvm.memset.p0.i64(ptr %v71, i8 0, i64 %v72, i1 0)
  %v73 = add nsw i64 %v68, 1
  br label %b12
b14:
  br label %b11
b11:
  %v79 = mul i64 %v26, 384
  %v80 = getelementptr inbounds float, ptr %v4, i64 %v79
  %v81 = mul i64 %v29, 384
  %v82 = getelementptr inbounds float, ptr %v4, i64 %v81
  %v83 = sub i64 %v9, 8
  %v84 = icmp slt i64 %v9, %v83
  %v85 = select i1 %v84, i64 %v9, i64 %v83
  %v111 = icmp eq i64 %v9, %v9
  %v112 = mul i64 %v83, 384
  %v113 = getelementptr inbounds float, ptr %v4, i64 %v112
  %v124 = sub i64 %v15, 8
  %v125 = icmp slt i64 %v15, %v124
  %v126 = select i1 %v125, i64 %v15, i64 %v124
  %v152 = icmp eq i64 %v15, %v15
  %v153 = mul i64 %v124, 384
  %v154 = getelementptr inbounds float, ptr %v80, i64 %v153
  %v165 = sub i64 %v21, 8
  %v166 = icmp slt i64 %v21, %v165
  %v167 = select i1 %v166, i64 %v21, i64 %v165
  %v193 = icmp eq i64 %v21, %v21
  %v194 = mul i64 %v165, 384
  %v195 = getelementptr inbounds float, ptr %v82, i64 %v194
  br label %b15
b15:
  %v74 = phi i64 [ 0, %b11 ], [ %v348, %b53 ]
  %v75 = icmp slt i64 %v74, %v3
  br i1 %v75, label %b16, label %b17
b16:
  %v76 = sub i64 %v3, %v74
  %v77 = icmp slt i64 %v76, 384
  %v78 = select i1 %v77, i64 %v76, i64 384
  %v90 = mul i64 %v74, %v8
  br label %b18
b18:
  %v86 = phi i64 [ 0, %b16 ], [ %v110, %b23 ]
  %v87 = icmp slt i64 %v86, %v85
  br i1 %v87, label %b19, label %b20
b19:
  %v88 = mul i64 %v86, 384
  %v89 = getelementptr inbounds float, ptr %v4, i64 %v88
  %v91 = add i64 %v90, %v86
  %v92 = getelementptr inbounds float, ptr %v7, i64 %v91
  br label %b21
b21:
  %v93 = phi i64 [ 0, %b19 ], [ %v109, %b22 ]
  %v94 = icmp slt i64 %v93, %v78
  br i1 %v94, label %b22, label %b23
b22:
  %v95 = mul i64 %v93, %v8
  %v96 = getelementptr inbounds float, ptr %v92, i64 %v95
  %v97 = mul i64 %v93, 32
  %v98 = getelementptr inbounds float, ptr %v89, i64 %v97
  %v99 = load <8 x float>, ptr %v96, align 4
  store <8 x float> %v99, ptr %v98, align 4
  %v100 = getelementptr inbounds float, ptr %v96, i64 8
  %v101 = load <8 x float>, ptr %v100, align 4
  %v102 = getelementptr inbounds float, ptr %v98, i64 8
  store <8 x float> %v101, ptr %v102, align 4
  %v103 = getelementptr inbounds float, ptr %v96, i64 16
  %v104 = load <8 x float>, ptr %v103, align 4
  %v105 = getelementptr inbounds float, ptr %v98, i64 16
  store <8 x float> %v104, ptr %v105, align 4
  %v106 = getelementptr inbounds float, ptr %v96, i64 24
  %v107 = load <8 x float>, ptr %v106, align 4
  %v108 = getelementptr inbounds float, ptr %v98, i64 24
  store <8 x float> %v107, ptr %v108, align 4
  %v109 = add nsw i64 %v93, 1
  br label %b21
b23:
  %v110 = add nsw i64 %v86, 32
  br label %b18
b20:
  br i1 %v111, label %b24, label %b25
b24:
  %v114 = add i64 %v90, %v83
  %v115 = getelementptr inbounds float, ptr %v7, i64 %v114
  br label %b26
b26:
  %v116 = phi i64 [ 0, %b24 ], [ %v123, %b27 ]
  %v117 = icmp slt i64 %v116, %v78
  br i1 %v117, label %b27, label %b28
b27:
  %v118 = mul i64 %v116, %v8
  %v119 = getelementptr inbounds float, ptr %v115, i64 %v118
  %v120 = mul i64 %v116, 8
  %v121 = getelementptr inbounds float, ptr %v113, i64 %v120
  %v122 = load <8 x float>, ptr %v119, align 4
  store <8 x float> %v122, ptr %v121, align 4
  %v123 = add nsw i64 %v116, 1
  br label %b26
b28:
  br label %b25
b25:
  %v131 = mul i64 %v74, %v14
  br label %b29
b29:
  %v127 = phi i64 [ 0, %b25 ], [ %v151, %b34 ]
  %v128 = icmp slt i64 %v127, %v126
  br i1 %v128, label %b30, label %b31
b30:
  %v129 = mul i64 %v127, 384
  %v130 = getelementptr inbounds float, ptr %v80, i64 %v129
  %v132 = add i64 %v131, %v127
  %v133 = getelementptr inbounds float, ptr %v13, i64 %v132
  br label %b32
b32:
  %v134 = phi i64 [ 0, %b30 ], [ %v150, %b33 ]
  %v135 = icmp slt i64 %v134, %v78
  br i1 %v135, label %b33, label %b34
b33:
  %v136 = mul i64 %v134, %v14
  %v137 = getelementptr inbounds float, ptr %v133, i64 %v136
  %v138 = mul i64 %v134, 32
  %v139 = getelementptr inbounds float, ptr %v130, i64 %v138
  %v140 = load <8 x float>, ptr %v137, align 4
  store <8 x float> %v140, ptr %v139, align 4
  %v141 = getelementptr inbounds float, ptr %v137, i64 8
  %v142 = load <8 x float>, ptr %v141, align 4
  %v143 = getelementptr inbounds float, ptr %v139, i64 8
  store <8 x float> %v142, ptr %v143, align 4
  %v144 = getelementptr inbounds float, ptr %v137, i64 16
  %v145 = load <8 x float>, ptr %v144, align 4
  %v146 = getelementptr inbounds float, ptr %v139, i64 16
  store <8 x float> %v145, ptr %v146, align 4
  %v147 = getelementptr inbounds float, ptr %v137, i64 24
  %v148 = load <8 x float>, ptr %v147, align 4
  %v149 = getelementptr inbounds float, ptr %v139, i64 24
  store <8 x float> %v148, ptr %v149, align 4
  %v150 = add nsw i64 %v134, 1
  br label %b32
b34:
  %v151 = add nsw i64 %v127, 32
  br label %b29
b31:
  br i1 %v152, label %b35, label %b36
b35:
  %v155 = add i64 %v131, %v124
  %v156 = getelementptr inbounds float, ptr %v13, i64 %v155
  br label %b37
b37:
  %v157 = phi i64 [ 0, %b35 ], [ %v164, %b38 ]
  %v158 = icmp slt i64 %v157, %v78
  br i1 %v158, label %b38, label %b39
b38:
  %v159 = mul i64 %v157, %v14
  %v160 = getelementptr inbounds float, ptr %v156, i64 %v159
  %v161 = mul i64 %v157, 8
  %v162 = getelementptr inbounds float, ptr %v154, i64 %v161
  %v163 = load <8 x float>, ptr %v160, align 4
  store <8 x float> %v163, ptr %v162, align 4
  %v164 = add nsw i64 %v157, 1
  br label %b37
b39:
  br label %b36
b36:
  %v172 = mul i64 %v74, %v20
  br label %b40
b40:
  %v168 = phi i64 [ 0, %b36 ], [ %v192, %b45 ]
  %v169 = icmp slt i64 %v168, %v167
  br i1 %v169, label %b41, label %b42
b41:
  %v170 = mul i64 %v168, 384
  %v171 = getelementptr inbounds float, ptr %v82, i64 %v170
  %v173 = add i64 %v172, %v168
  %v174 = getelementptr inbounds float, ptr %v19, i64 %v173
  br label %b43
b43:
  %v175 = phi i64 [ 0, %b41 ], [ %v191, %b44 ]
  %v176 = icmp slt i64 %v175, %v78
  br i1 %v176, label %b44, label %b45
b44:
  %v177 = mul i64 %v175, %v20
  %v178 = getelementptr inbounds float, ptr %v174, i64 %v177
  %v179 = mul i64 %v175, 32
  %v180 = getelementptr inbounds float, ptr %v171, i64 %v179
  %v181 = load <8 x float>, ptr %v178, align 4
  store <8 x float> %v181, ptr %v180, align 4
  %v182 = getelementptr inbounds float, ptr %v178, i64 8
  %v183 = load <8 x float>, ptr %v182, align 4
  %v184 = getelementptr inbounds float, ptr %v180, i64 8
  store <8 x float> %v183, ptr %v184, align 4
  %v185 = getelementptr inbounds float, ptr %v178, i64 16
  %v186 = load <8 x float>, ptr %v185, align 4
  %v187 = getelementptr inbounds float, ptr %v180, i64 16
  store <8 x float> %v186, ptr %v187, align 4
  %v188 = getelementptr inbounds float, ptr %v178, i64 24
  %v189 = load <8 x float>, ptr %v188, align 4
  %v190 = getelementptr inbounds float, ptr %v180, i64 24
  store <8 x float> %v189, ptr %v190, align 4
  %v191 = add nsw i64 %v175, 1
  br label %b43
b45:
  %v192 = add nsw i64 %v168, 32
  br label %b40
b42:
  br i1 %v193, label %b46, label %b47
b46:
  %v196 = add i64 %v172, %v165
  %v197 = getelementptr inbounds float, ptr %v19, i64 %v196
  br label %b48
b48:
  %v198 = phi i64 [ 0, %b46 ], [ %v205, %b49 ]
  %v199 = icmp slt i64 %v198, %v78
  br i1 %v199, label %b49, label %b50
b49:
  %v200 = mul i64 %v198, %v20
  %v201 = getelementptr inbounds float, ptr %v197, i64 %v200
  %v202 = mul i64 %v198, 8
  %v203 = getelementptr inbounds float, ptr %v195, i64 %v202
  %v204 = load <8 x float>, ptr %v201, align 4
  store <8 x float> %v204, ptr %v203, align 4
  %v205 = add nsw i64 %v198, 1
  br label %b48
b50:
  br label %b47
b47:
  %v214 = mul i64 %v74, %v1
  %v255 = or i64 %v74, %v12
  %v289 = or i64 %v74, %v18
  %v320 = or i64 %v74, %v24
  br label %b51
b51:
  %v206 = phi i64 [ %v44, %b47 ], [ %v347, %b104 ]
  %v207 = icmp slt i64 %v206, %v49
  br i1 %v207, label %b52, label %b53
b52:
  %v208 = sub i64 %v49, %v206
  %v209 = icmp slt i64 %v208, 96
  %v210 = select i1 %v209, i64 %v208, i64 96
  %v211 = sdiv i64 %v210, 3
  %v212 = mul i64 %v211, 3
  %v213 = sub i64 %v210, %v212
  %v215 = add i64 %v214, %v206
  %v216 = getelementptr inbounds float, ptr %v0, i64 %v215
  %v223 = sub i64 %v211, 1
  %v232 = icmp sge i64 %v223, 0
  %v233 = mul i64 %v223, 3
  %v235 = mul i64 %v223, 1168
  %v242 = mul i64 %v211, 1168
  br label %b54
b54:
  %v217 = phi i64 [ 0, %b52 ], [ %v250, %b64 ]
  %v218 = icmp slt i64 %v217, %v78
  br i1 %v218, label %b55, label %b56
b55:
  %v219 = mul i64 %v217, %v1
  %v220 = getelementptr inbounds float, ptr %v216, i64 %v219
  %v221 = mul i64 %v217, 3
  %v222 = getelementptr inbounds float, ptr %v36, i64 %v221
  br label %b57
b57:
  %v224 = phi i64 [ 0, %b55 ], [ %v231, %b58 ]
  %v225 = icmp slt i64 %v224, %v223
  br i1 %v225, label %b58, label %b59
b58:
  %v226 = mul i64 %v224, 3
  %v227 = getelementptr inbounds float, ptr %v220, i64 %v226
  %v228 = mul i64 %v224, 1168
  %v229 = getelementptr inbounds float, ptr %v222, i64 %v228
  %v230 = load <4 x float>, ptr %v227, align 4
  store <4 x float> %v230, ptr %v229, align 4
  %v231 = add nsw i64 %v224, 1
  br label %b57
b59:
  br i1 %v232, label %b60, label %b61
b60:
  %v234 = getelementptr inbounds float, ptr %v220, i64 %v233
  %v236 = getelementptr inbounds float, ptr %v222, i64 %v235
  %v237 = load <2 x float>, ptr %v234, align 4
  store <2 x float> %v237, ptr %v236, align 4
  %v238 = getelementptr inbounds float, ptr %v234, i64 2
  %v239 = load float, ptr %v238, align 4
  %v240 = getelementptr inbounds float, ptr %v236, i64 2
  store float %v239, ptr %v240, align 4
  br label %b61
b61:
  %v241 = getelementptr inbounds float, ptr %v220, i64 %v212
  %v243 = getelementptr inbounds float, ptr %v222, i64 %v242
  br label %b62
b62:
  %v244 = phi i64 [ 0, %b61 ], [ %v249, %b63 ]
  %v245 = icmp slt i64 %v244, %v213
  br i1 %v245, label %b63, label %b64
b63:
  %v246 = getelementptr inbounds float, ptr %v241, i64 %v244
  %v247 = load float, ptr %v246, align 4
  %v248 = getelementptr inbounds float, ptr %v243, i64 %v244
  store float %v247, ptr %v248, align 4
  %v249 = add nsw i64 %v244, 1
  br label %b62, !llvm.loop !0
b64:
  %v250 = add nsw i64 %v217, 1
  br label %b54
b56:
  %v266 = icmp slt i64 %v212, %v210
  %v267 = add i64 %v206, %v212
  %v268 = getelementptr inbounds float, ptr %v36, i64 %v242
  %v269 = mul i64 %v267, %v11
  br label %b65
b65:
  %v251 = phi i64 [ 0, %b56 ], [ %v272, %b72 ]
  %v252 = icmp slt i64 %v251, %v85
  br i1 %v252, label %b66, label %b67
b66:
  %v253 = mul i64 %v251, 384
  %v254 = getelementptr inbounds float, ptr %v4, i64 %v253
  br label %b68
b68:
  %v256 = phi i64 [ 0, %b66 ], [ %v265, %b69 ]
  %v257 = icmp slt i64 %v256, %v211
  br i1 %v257, label %b69, label %b70
b69:
  %v258 = mul i64 %v256, 3
  %v259 = add i64 %v206, %v258
  %v260 = mul i64 %v256, 1168
  %v261 = getelementptr inbounds float, ptr %v36, i64 %v260
  %v262 = mul i64 %v259, %v11
  %v263 = add i64 %v262, %v251
  %v264 = getelementptr inbounds float, ptr %v10, i64 %v263
  call void @outer_3x32(ptr %v261, ptr %v254, i64 %v78, ptr %v264, i64 %v11, i64 %v255)
  %v265 = add nsw i64 %v256, 1
  br label %b68
b70:
  br i1 %v266, label %b71, label %b72
b71:
  %v270 = add i64 %v269, %v251
  %v271 = getelementptr inbounds float, ptr %v10, i64 %v270
  call void @outer_2x32(ptr %v268, ptr %v254, i64 %v78, ptr %v271, i64 %v11, i64 %v255)
  br label %b72
b72:
  %v272 = add nsw i64 %v251, 32
  br label %b65
b67:
  br i1 %v111, label %b73, label %b74
b73:
  br label %b75
b75:
  %v273 = phi i64 [ 0, %b73 ], [ %v282, %b76 ]
  %v274 = icmp slt i64 %v273, %v211
  br i1 %v274, label %b76, label %b77
b76:
  %v275 = mul i64 %v273, 3
  %v276 = add i64 %v206, %v275
  %v277 = mul i64 %v273, 1168
  %v278 = getelementptr inbounds float, ptr %v36, i64 %v277
  %v279 = mul i64 %v276, %v11
  %v280 = add i64 %v279, %v83
  %v281 = getelementptr inbounds float, ptr %v10, i64 %v280
  call void @outer_3x8(ptr %v278, ptr %v113, i64 %v78, ptr %v281, i64 %v11, i64 %v255)
  %v282 = add nsw i64 %v273, 1
  br label %b75
b77:
  br i1 %v266, label %b78, label %b79
b78:
  %v283 = add i64 %v269, %v83
  %v284 = getelementptr inbounds float, ptr %v10, i64 %v283
  call void @outer_2x8(ptr %v268, ptr %v113, i64 %v78, ptr %v284, i64 %v11, i64 %v255)
  br label %b79
b79:
  br label %b74
b74:
  %v300 = mul i64 %v267, %v17
  br label %b80
b80:
  %v285 = phi i64 [ 0, %b74 ], [ %v303, %b87 ]
  %v286 = icmp slt i64 %v285, %v126
  br i1 %v286, label %b81, label %b82
b81:
  %v287 = mul i64 %v285, 384
  %v288 = getelementptr inbounds float, ptr %v80, i64 %v287
  br label %b83
b83:
  %v290 = phi i64 [ 0, %b81 ], [ %v299, %b84 ]
  %v291 = icmp slt i64 %v290, %v211
  br i1 %v291, label %b84, label %b85
b84:
  %v292 = mul i64 %v290, 3
  %v293 = add i64 %v206, %v292
  %v294 = mul i64 %v290, 1168
  %v295 = getelementptr inbounds float, ptr %v36, i64 %v294
  %v296 = mul i64 %v293, %v17
  %v297 = add i64 %v296, %v285
  %v298 = getelementptr inbounds float, ptr %v16, i64 %v297
  call void @outer_3x32(ptr %v295, ptr %v288, i64 %v78, ptr %v298, i64 %v17, i64 %v289)
  %v299 = add nsw i64 %v290, 1
  br label %b83
b85:
  br i1 %v266, label %b86, label %b87
b86:
  %v301 = add i64 %v300, %v285
  %v302 = getelementptr inbounds float, ptr %v16, i64 %v301
  call void @outer_2x32(ptr %v268, ptr %v288, i64 %v78, ptr %v302, i64 %v17, i64 %v289)
  br label %b87
b87:
  %v303 = add nsw i64 %v285, 32
  br label %b80
b82:
  br i1 %v152, label %b88, label %b89
b88:
  br label %b90
b90:
  %v304 = phi i64 [ 0, %b88 ], [ %v313, %b91 ]
  %v305 = icmp slt i64 %v304, %v211
  br i1 %v305, label %b91, label %b92
b91:
  %v306 = mul i64 %v304, 3
  %v307 = add i64 %v206, %v306
  %v308 = mul i64 %v304, 1168
  %v309 = getelementptr inbounds float, ptr %v36, i64 %v308
  %v310 = mul i64 %v307, %v17
  %v311 = add i64 %v310, %v124
  %v312 = getelementptr inbounds float, ptr %v16, i64 %v311
  call void @outer_3x8(ptr %v309, ptr %v154, i64 %v78, ptr %v312, i64 %v17, i64 %v289)
  %v313 = add nsw i64 %v304, 1
  br label %b90
b92:
  br i1 %v266, label %b93, label %b94
b93:
  %v314 = add i64 %v300, %v124
  %v315 = getelementptr inbounds float, ptr %v16, i64 %v314
  call void @outer_2x8(ptr %v268, ptr %v154, i64 %v78, ptr %v315, i64 %v17, i64 %v289)
  br label %b94
b94:
  br label %b89
b89:
  %v331 = mul i64 %v267, %v23
  br label %b95
b95:
  %v316 = phi i64 [ 0, %b89 ], [ %v334, %b102 ]
  %v317 = icmp slt i64 %v316, %v167
  br i1 %v317, label %b96, label %b97
b96:
  %v318 = mul i64 %v316, 384
  %v319 = getelementptr inbounds float, ptr %v82, i64 %v318
  br label %b98
b98:
  %v321 = phi i64 [ 0, %b96 ], [ %v330, %b99 ]
  %v322 = icmp slt i64 %v321, %v211
  br i1 %v322, label %b99, label %b100
b99:
  %v323 = mul i64 %v321, 3
  %v324 = add i64 %v206, %v323
  %v325 = mul i64 %v321, 1168
  %v326 = getelementptr inbounds float, ptr %v36, i64 %v325
  %v327 = mul i64 %v324, %v23
  %v328 = add i64 %v327, %v316
  %v329 = getelementptr inbounds float, ptr %v22, i64 %v328
  call void @outer_3x32(ptr %v326, ptr %v319, i64 %v78, ptr %v329, i64 %v23, i64 %v320)
  %v330 = add nsw i64 %v321, 1
  br label %b98
b100:
  br i1 %v266, label %b101, label %b102
b101:
  %v332 = add i64 %v331, %v316
  %v333 = getelementptr inbounds float, ptr %v22, i64 %v332
  call void @outer_2x32(ptr %v268, ptr %v319, i64 %v78, ptr %v333, i64 %v23, i64 %v320)
  br label %b102
b102:
  %v334 = add nsw i64 %v316, 32
  br label %b95
b97:
  br i1 %v193, label %b103, label %b104
b103:
  br label %b105
b105:
  %v335 = phi i64 [ 0, %b103 ], [ %v344, %b106 ]
  %v336 = icmp slt i64 %v335, %v211
  br i1 %v336, label %b106, label %b107
b106:
  %v337 = mul i64 %v335, 3
  %v338 = add i64 %v206, %v337
  %v339 = mul i64 %v335, 1168
  %v340 = getelementptr inbounds float, ptr %v36, i64 %v339
  %v341 = mul i64 %v338, %v23
  %v342 = add i64 %v341, %v165
  %v343 = getelementptr inbounds float, ptr %v22, i64 %v342
  call void @outer_3x8(ptr %v340, ptr %v195, i64 %v78, ptr %v343, i64 %v23, i64 %v320)
  %v344 = add nsw i64 %v335, 1
  br label %b105
b107:
  br i1 %v266, label %b108, label %b109
b108:
  %v345 = add i64 %v331, %v165
  %v346 = getelementptr inbounds float, ptr %v22, i64 %v345
  call void @outer_2x8(ptr %v268, ptr %v195, i64 %v78, ptr %v346, i64 %v23, i64 %v320)
  br label %b109
b109:
  br label %b104
b104:
  %v347 = add nsw i64 %v206, 96
  br label %b51
b53:
  %v348 = add nsw i64 %v74, 384
  br label %b15
b17:
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
  %v13 = phi ptr [ %v0, %entry ], [ %v58, %b1 ]
  %v14 = phi ptr [ %v1, %entry ], [ %v59, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v50, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v51, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v52, %b1 ]
  %v26 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v57, %b1 ]
  %v27 = icmp slt i64 %v12, %v2
  br i1 %v27, label %b1, label %b2
b1:
  %v28 = load float, ptr %v13, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = getelementptr inbounds float, ptr %v13, i64 1
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = getelementptr inbounds float, ptr %v13, i64 2
  %v36 = load float, ptr %v35, align 4
  %v37 = insertelement <8 x float> poison, float %v36, i64 0
  %v38 = shufflevector <8 x float> %v37, <8 x float> poison, <8 x i32> zeroinitializer
  %v39 = load <8 x float>, ptr %v14, align 4
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v39, <8 x float> %v15)
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v39, <8 x float> %v19)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v39, <8 x float> %v23)
  %v43 = getelementptr inbounds float, ptr %v14, i64 8
  %v44 = load <8 x float>, ptr %v43, align 4
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v44, <8 x float> %v16)
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v44, <8 x float> %v20)
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v44, <8 x float> %v24)
  %v48 = getelementptr inbounds float, ptr %v14, i64 16
  %v49 = load <8 x float>, ptr %v48, align 4
  %v50 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v49, <8 x float> %v17)
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v49, <8 x float> %v21)
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v49, <8 x float> %v25)
  %v53 = getelementptr inbounds float, ptr %v14, i64 24
  %v54 = load <8 x float>, ptr %v53, align 4
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v54, <8 x float> %v18)
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v54, <8 x float> %v22)
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v54, <8 x float> %v26)
  %v58 = getelementptr inbounds float, ptr %v13, i64 3
  %v59 = getelementptr inbounds float, ptr %v14, i64 32
  %v60 = add nsw i64 %v12, 1
  br label %b0
b2:
  %v61 = icmp eq i64 %v5, 0
  br i1 %v61, label %b3, label %b4
b3:
  store <8 x float> %v15, ptr %v3, align 4
  %v62 = getelementptr inbounds float, ptr %v3, i64 8
  store <8 x float> %v16, ptr %v62, align 4
  store <8 x float> %v17, ptr %v6, align 4
  %v63 = getelementptr inbounds float, ptr %v3, i64 24
  store <8 x float> %v18, ptr %v63, align 4
  store <8 x float> %v19, ptr %v7, align 4
  %v64 = getelementptr inbounds float, ptr %v7, i64 8
  store <8 x float> %v20, ptr %v64, align 4
  store <8 x float> %v21, ptr %v8, align 4
  %v65 = getelementptr inbounds float, ptr %v7, i64 24
  store <8 x float> %v22, ptr %v65, align 4
  store <8 x float> %v23, ptr %v10, align 4
  %v66 = getelementptr inbounds float, ptr %v10, i64 8
  store <8 x float> %v24, ptr %v66, align 4
  store <8 x float> %v25, ptr %v11, align 4
  %v67 = getelementptr inbounds float, ptr %v10, i64 24
  store <8 x float> %v26, ptr %v67, align 4
  br label %b4
b4:
  %v68 = icmp ne i64 %v5, 0
  br i1 %v68, label %b5, label %b6
b5:
  %v69 = load <8 x float>, ptr %v3, align 4
  %v70 = fadd <8 x float> %v69, %v15
  store <8 x float> %v70, ptr %v3, align 4
  %v71 = getelementptr inbounds float, ptr %v3, i64 8
  %v72 = load <8 x float>, ptr %v71, align 4
  %v73 = fadd <8 x float> %v72, %v16
  store <8 x float> %v73, ptr %v71, align 4
  %v74 = load <8 x float>, ptr %v6, align 4
  %v75 = fadd <8 x float> %v74, %v17
  store <8 x float> %v75, ptr %v6, align 4
  %v76 = getelementptr inbounds float, ptr %v3, i64 24
  %v77 = load <8 x float>, ptr %v76, align 4
  %v78 = fadd <8 x float> %v77, %v18
  store <8 x float> %v78, ptr %v76, align 4
  %v79 = load <8 x float>, ptr %v7, align 4
  %v80 = fadd <8 x float> %v79, %v19
  store <8 x float> %v80, ptr %v7, align 4
  %v81 = getelementptr inbounds float, ptr %v7, i64 8
  %v82 = load <8 x float>, ptr %v81, align 4
  %v83 = fadd <8 x float> %v82, %v20
  store <8 x float> %v83, ptr %v81, align 4
  %v84 = load <8 x float>, ptr %v8, align 4
  %v85 = fadd <8 x float> %v84, %v21
  store <8 x float> %v85, ptr %v8, align 4
  %v86 = getelementptr inbounds float, ptr %v7, i64 24
  %v87 = load <8 x float>, ptr %v86, align 4
  %v88 = fadd <8 x float> %v87, %v22
  store <8 x float> %v88, ptr %v86, align 4
  %v89 = load <8 x float>, ptr %v10, align 4
  %v90 = fadd <8 x float> %v89, %v23
  store <8 x float> %v90, ptr %v10, align 4
  %v91 = getelementptr inbounds float, ptr %v10, i64 8
  %v92 = load <8 x float>, ptr %v91, align 4
  %v93 = fadd <8 x float> %v92, %v24
  store <8 x float> %v93, ptr %v91, align 4
  %v94 = load <8 x float>, ptr %v11, align 4
  %v95 = fadd <8 x float> %v94, %v25
  store <8 x float> %v95, ptr %v11, align 4
  %v96 = getelementptr inbounds float, ptr %v10, i64 24
  %v97 = load <8 x float>, ptr %v96, align 4
  %v98 = fadd <8 x float> %v97, %v26
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
  %v10 = phi ptr [ %v0, %entry ], [ %v43, %b1 ]
  %v11 = phi ptr [ %v1, %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v29, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v30, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v20 = icmp slt i64 %v9, %v2
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = load float, ptr %v10, align 4
  %v22 = insertelement <8 x float> poison, float %v21, i64 0
  %v23 = shufflevector <8 x float> %v22, <8 x float> poison, <8 x i32> zeroinitializer
  %v24 = getelementptr inbounds float, ptr %v10, i64 1
  %v25 = load float, ptr %v24, align 4
  %v26 = insertelement <8 x float> poison, float %v25, i64 0
  %v27 = shufflevector <8 x float> %v26, <8 x float> poison, <8 x i32> zeroinitializer
  %v28 = load <8 x float>, ptr %v11, align 4
  %v29 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v23, <8 x float> %v28, <8 x float> %v12)
  %v30 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v27, <8 x float> %v28, <8 x float> %v16)
  %v31 = getelementptr inbounds float, ptr %v11, i64 8
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v23, <8 x float> %v32, <8 x float> %v13)
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v27, <8 x float> %v32, <8 x float> %v17)
  %v35 = getelementptr inbounds float, ptr %v11, i64 16
  %v36 = load <8 x float>, ptr %v35, align 4
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v23, <8 x float> %v36, <8 x float> %v14)
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v27, <8 x float> %v36, <8 x float> %v18)
  %v39 = getelementptr inbounds float, ptr %v11, i64 24
  %v40 = load <8 x float>, ptr %v39, align 4
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v23, <8 x float> %v40, <8 x float> %v15)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v27, <8 x float> %v40, <8 x float> %v19)
  %v43 = getelementptr inbounds float, ptr %v10, i64 3
  %v44 = getelementptr inbounds float, ptr %v11, i64 32
  %v45 = add nsw i64 %v9, 1
  br label %b0
b2:
  %v46 = icmp eq i64 %v5, 0
  br i1 %v46, label %b3, label %b4
b3:
  store <8 x float> %v12, ptr %v3, align 4
  %v47 = getelementptr inbounds float, ptr %v3, i64 8
  store <8 x float> %v13, ptr %v47, align 4
  store <8 x float> %v14, ptr %v6, align 4
  %v48 = getelementptr inbounds float, ptr %v3, i64 24
  store <8 x float> %v15, ptr %v48, align 4
  store <8 x float> %v16, ptr %v7, align 4
  %v49 = getelementptr inbounds float, ptr %v7, i64 8
  store <8 x float> %v17, ptr %v49, align 4
  store <8 x float> %v18, ptr %v8, align 4
  %v50 = getelementptr inbounds float, ptr %v7, i64 24
  store <8 x float> %v19, ptr %v50, align 4
  br label %b4
b4:
  %v51 = icmp ne i64 %v5, 0
  br i1 %v51, label %b5, label %b6
b5:
  %v52 = load <8 x float>, ptr %v3, align 4
  %v53 = fadd <8 x float> %v52, %v12
  store <8 x float> %v53, ptr %v3, align 4
  %v54 = getelementptr inbounds float, ptr %v3, i64 8
  %v55 = load <8 x float>, ptr %v54, align 4
  %v56 = fadd <8 x float> %v55, %v13
  store <8 x float> %v56, ptr %v54, align 4
  %v57 = load <8 x float>, ptr %v6, align 4
  %v58 = fadd <8 x float> %v57, %v14
  store <8 x float> %v58, ptr %v6, align 4
  %v59 = getelementptr inbounds float, ptr %v3, i64 24
  %v60 = load <8 x float>, ptr %v59, align 4
  %v61 = fadd <8 x float> %v60, %v15
  store <8 x float> %v61, ptr %v59, align 4
  %v62 = load <8 x float>, ptr %v7, align 4
  %v63 = fadd <8 x float> %v62, %v16
  store <8 x float> %v63, ptr %v7, align 4
  %v64 = getelementptr inbounds float, ptr %v7, i64 8
  %v65 = load <8 x float>, ptr %v64, align 4
  %v66 = fadd <8 x float> %v65, %v17
  store <8 x float> %v66, ptr %v64, align 4
  %v67 = load <8 x float>, ptr %v8, align 4
  %v68 = fadd <8 x float> %v67, %v18
  store <8 x float> %v68, ptr %v8, align 4
  %v69 = getelementptr inbounds float, ptr %v7, i64 24
  %v70 = load <8 x float>, ptr %v69, align 4
  %v71 = fadd <8 x float> %v70, %v19
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
  %v10 = phi ptr [ %v0, %entry ], [ %v31, %b1 ]
  %v11 = phi ptr [ %v1, %entry ], [ %v32, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v20, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v25, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v30, %b1 ]
  %v15 = icmp slt i64 %v9, %v2
  br i1 %v15, label %b1, label %b2
b1:
  %v16 = load <8 x float>, ptr %v11, align 4
  %v17 = load float, ptr %v10, align 4
  %v18 = insertelement <8 x float> poison, float %v17, i64 0
  %v19 = shufflevector <8 x float> %v18, <8 x float> poison, <8 x i32> zeroinitializer
  %v20 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v19, <8 x float> %v16, <8 x float> %v12)
  %v21 = getelementptr inbounds float, ptr %v10, i64 1
  %v22 = load float, ptr %v21, align 4
  %v23 = insertelement <8 x float> poison, float %v22, i64 0
  %v24 = shufflevector <8 x float> %v23, <8 x float> poison, <8 x i32> zeroinitializer
  %v25 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v24, <8 x float> %v16, <8 x float> %v13)
  %v26 = getelementptr inbounds float, ptr %v10, i64 2
  %v27 = load float, ptr %v26, align 4
  %v28 = insertelement <8 x float> poison, float %v27, i64 0
  %v29 = shufflevector <8 x float> %v28, <8 x float> poison, <8 x i32> zeroinitializer
  %v30 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v29, <8 x float> %v16, <8 x float> %v14)
  %v31 = getelementptr inbounds float, ptr %v10, i64 3
  %v32 = getelementptr inbounds float, ptr %v11, i64 8
  %v33 = add nsw i64 %v9, 1
  br label %b0
b2:
  %v34 = icmp eq i64 %v5, 0
  br i1 %v34, label %b3, label %b4
b3:
  store <8 x float> %v12, ptr %v3, align 4
  store <8 x float> %v13, ptr %v6, align 4
  store <8 x float> %v14, ptr %v8, align 4
  br label %b4
b4:
  %v35 = icmp ne i64 %v5, 0
  br i1 %v35, label %b5, label %b6
b5:
  %v36 = load <8 x float>, ptr %v3, align 4
  %v37 = fadd <8 x float> %v36, %v12
  store <8 x float> %v37, ptr %v3, align 4
  %v38 = load <8 x float>, ptr %v6, align 4
  %v39 = fadd <8 x float> %v38, %v13
  store <8 x float> %v39, ptr %v6, align 4
  %v40 = load <8 x float>, ptr %v8, align 4
  %v41 = fadd <8 x float> %v40, %v14
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
  %v8 = phi ptr [ %v0, %entry ], [ %v23, %b1 ]
  %v9 = phi ptr [ %v1, %entry ], [ %v24, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v17, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v22, %b1 ]
  %v12 = icmp slt i64 %v7, %v2
  br i1 %v12, label %b1, label %b2
b1:
  %v13 = load <8 x float>, ptr %v9, align 4
  %v14 = load float, ptr %v8, align 4
  %v15 = insertelement <8 x float> poison, float %v14, i64 0
  %v16 = shufflevector <8 x float> %v15, <8 x float> poison, <8 x i32> zeroinitializer
  %v17 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v16, <8 x float> %v13, <8 x float> %v10)
  %v18 = getelementptr inbounds float, ptr %v8, i64 1
  %v19 = load float, ptr %v18, align 4
  %v20 = insertelement <8 x float> poison, float %v19, i64 0
  %v21 = shufflevector <8 x float> %v20, <8 x float> poison, <8 x i32> zeroinitializer
  %v22 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v21, <8 x float> %v13, <8 x float> %v11)
  %v23 = getelementptr inbounds float, ptr %v8, i64 3
  %v24 = getelementptr inbounds float, ptr %v9, i64 8
  %v25 = add nsw i64 %v7, 1
  br label %b0
b2:
  %v26 = icmp eq i64 %v5, 0
  br i1 %v26, label %b3, label %b4
b3:
  store <8 x float> %v10, ptr %v3, align 4
  store <8 x float> %v11, ptr %v6, align 4
  br label %b4
b4:
  %v27 = icmp ne i64 %v5, 0
  br i1 %v27, label %b5, label %b6
b5:
  %v28 = load <8 x float>, ptr %v3, align 4
  %v29 = fadd <8 x float> %v28, %v10
  store <8 x float> %v29, ptr %v3, align 4
  %v30 = load <8 x float>, ptr %v6, align 4
  %v31 = fadd <8 x float> %v30, %v11
  store <8 x float> %v31, ptr %v6, align 4
  br label %b6
b6:
  ret void
}
define internal void @backward_39(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 108
  %v6 = load ptr, ptr %v5, align 4
  %v24 = getelementptr inbounds i64, ptr %v1, i64 1
  %v25 = load i64, ptr %v24, align 8
  %v26 = load i64, ptr %v1, align 8
  %v43 = getelementptr inbounds ptr, ptr %v0, i64 37
  %v44 = load ptr, ptr %v43, align 4
  %v65 = getelementptr inbounds ptr, ptr %v0, i64 27
  %v66 = load ptr, ptr %v65, align 4
  %v7 = getelementptr inbounds float, ptr %v6, i64 1376
  %v8 = mul i64 %v2, 34352
  %v9 = getelementptr inbounds float, ptr %v7, i64 %v8
  %v10 = add i64 %v2, 1
  %v11 = sdiv i64 %v2, %v3
  %v12 = mul i64 %v11, 32
  %v13 = icmp slt i64 %v12, 32
  %v14 = select i1 %v13, i64 %v12, i64 32
  %v15 = sdiv i64 %v10, %v3
  %v16 = mul i64 %v15, 32
  %v17 = icmp slt i64 %v16, 32
  %v18 = select i1 %v17, i64 %v16, i64 32
  %v27 = mul i64 %v26, %v25
  br label %b0
b0:
  %v19 = phi i64 [ %v14, %entry ], [ %v71, %b5 ]
  %v20 = icmp slt i64 %v19, %v18
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = add i64 %v19, 8
  %v22 = add i64 %v19, 16
  %v23 = add i64 %v19, 24
  br label %b3
b3:
  %v28 = phi i64 [ 0, %b1 ], [ %v64, %b8 ]
  %v29 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v60, %b8 ]
  %v30 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v61, %b8 ]
  %v31 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v62, %b8 ]
  %v32 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v63, %b8 ]
  %v33 = icmp slt i64 %v28, %v27
  br i1 %v33, label %b4, label %b5
b4:
  %v34 = add i64 %v28, 128
  %v35 = icmp slt i64 %v34, %v27
  %v36 = select i1 %v35, i64 %v34, i64 %v27
  br label %b6
b6:
  %v37 = phi i64 [ %v28, %b4 ], [ %v59, %b7 ]
  %v38 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v55, %b7 ]
  %v39 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v56, %b7 ]
  %v40 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v57, %b7 ]
  %v41 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v58, %b7 ]
  %v42 = icmp slt i64 %v37, %v36
  br i1 %v42, label %b7, label %b8
b7:
  %v45 = mul i64 %v37, 32
  %v46 = getelementptr inbounds float, ptr %v44, i64 %v45
  %v47 = getelementptr inbounds float, ptr %v46, i64 %v19
  %v48 = load <8 x float>, ptr %v47, align 4
  %v49 = getelementptr inbounds float, ptr %v46, i64 %v21
  %v50 = load <8 x float>, ptr %v49, align 4
  %v51 = getelementptr inbounds float, ptr %v46, i64 %v22
  %v52 = load <8 x float>, ptr %v51, align 4
  %v53 = getelementptr inbounds float, ptr %v46, i64 %v23
  %v54 = load <8 x float>, ptr %v53, align 4
  %v55 = fadd <8 x float> %v38, %v48
  %v56 = fadd <8 x float> %v39, %v50
  %v57 = fadd <8 x float> %v40, %v52
  %v58 = fadd <8 x float> %v41, %v54
  %v59 = add nsw i64 %v37, 1
  br label %b6
b8:
  %v60 = fadd <8 x float> %v29, %v38
  %v61 = fadd <8 x float> %v30, %v39
  %v62 = fadd <8 x float> %v31, %v40
  %v63 = fadd <8 x float> %v32, %v41
  %v64 = add nsw i64 %v28, 128
  br label %b3
b5:
  %v67 = getelementptr inbounds float, ptr %v66, i64 %v19
  store <8 x float> %v29, ptr %v67, align 4
  %v68 = getelementptr inbounds float, ptr %v66, i64 %v21
  store <8 x float> %v30, ptr %v68, align 4
  %v69 = getelementptr inbounds float, ptr %v66, i64 %v22
  store <8 x float> %v31, ptr %v69, align 4
  %v70 = getelementptr inbounds float, ptr %v66, i64 %v23
  store <8 x float> %v32, ptr %v70, align 4
  %v71 = add nsw i64 %v19, 32
  br label %b0
b2:
  ret void
}
define internal void @backward_40(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 108
  %v6 = load ptr, ptr %v5, align 4
  %v10 = getelementptr inbounds ptr, ptr %v0, i64 36
  %v11 = load ptr, ptr %v10, align 4
  %v12 = getelementptr inbounds i64, ptr %v1, i64 1
  %v13 = load i64, ptr %v12, align 8
  %v14 = load i64, ptr %v1, align 8
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 28
  %v17 = load ptr, ptr %v16, align 4
  %v18 = getelementptr inbounds i64, ptr %v1, i64 6
  %v19 = load i64, ptr %v18, align 8
  %v20 = getelementptr inbounds ptr, ptr %v0, i64 15
  %v21 = load ptr, ptr %v20, align 4
  %v7 = getelementptr inbounds float, ptr %v6, i64 1376
  %v8 = mul i64 %v2, 34352
  %v9 = getelementptr inbounds float, ptr %v7, i64 %v8
  %v15 = mul i64 %v14, %v13
  %v22 = mul i64 %v13, 8
  %v23 = getelementptr inbounds float, ptr %v21, i64 %v22
  call void @outer_one_0_8(ptr %v11, i64 30, i64 30, i64 %v15, ptr %v9, i64 %v2, i64 %v3, ptr %v23, i64 8, i64 8, ptr %v17, i64 8, i64 %v19)
  ret void
}
define internal void @outer_one_0_8(ptr %v0, i64 %v1, i64 %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6, ptr %v7, i64 %v8, i64 %v9, ptr %v10, i64 %v11, i64 %v12) #2 {
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
  %v40 = phi i64 [ 0, %b1 ], [ %v149, %b21 ]
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
  %v126 = or i64 %v40, %v12
  br label %b19
b19:
  %v86 = phi i64 [ %v26, %b15 ], [ %v148, %b37 ]
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
  br label %b22
b22:
  %v97 = phi i64 [ 0, %b20 ], [ %v121, %b29 ]
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
  %v121 = add nsw i64 %v97, 1
  br label %b22
b24:
  br label %b30
b30:
  %v122 = phi i64 [ 0, %b24 ], [ %v137, %b35 ]
  %v123 = icmp slt i64 %v122, %v47
  br i1 %v123, label %b31, label %b32
b31:
  %v124 = mul i64 %v122, 384
  %v125 = getelementptr inbounds float, ptr %v4, i64 %v124
  br label %b33
b33:
  %v127 = phi i64 [ 0, %b31 ], [ %v136, %b34 ]
  %v128 = icmp slt i64 %v127, %v91
  br i1 %v128, label %b34, label %b35
b34:
  %v129 = mul i64 %v127, 3
  %v130 = add i64 %v86, %v129
  %v131 = mul i64 %v127, 1168
  %v132 = getelementptr inbounds float, ptr %v18, i64 %v131
  %v133 = mul i64 %v130, %v11
  %v134 = add i64 %v133, %v122
  %v135 = getelementptr inbounds float, ptr %v10, i64 %v134
  call void @outer_3x32(ptr %v132, ptr %v125, i64 %v44, ptr %v135, i64 %v11, i64 %v126)
  %v136 = add nsw i64 %v127, 1
  br label %b33
b35:
  %v137 = add nsw i64 %v122, 32
  br label %b30
b32:
  br i1 %v73, label %b36, label %b37
b36:
  br label %b38
b38:
  %v138 = phi i64 [ 0, %b36 ], [ %v147, %b39 ]
  %v139 = icmp slt i64 %v138, %v91
  br i1 %v139, label %b39, label %b40
b39:
  %v140 = mul i64 %v138, 3
  %v141 = add i64 %v86, %v140
  %v142 = mul i64 %v138, 1168
  %v143 = getelementptr inbounds float, ptr %v18, i64 %v142
  %v144 = mul i64 %v141, %v11
  %v145 = add i64 %v144, %v45
  %v146 = getelementptr inbounds float, ptr %v10, i64 %v145
  call void @outer_3x8(ptr %v143, ptr %v75, i64 %v44, ptr %v146, i64 %v11, i64 %v126)
  %v147 = add nsw i64 %v138, 1
  br label %b38
b40:
  br label %b37
b37:
  %v148 = add nsw i64 %v86, 96
  br label %b19
b21:
  %v149 = add nsw i64 %v40, 384
  br label %b5
b7:
  ret void
}
define internal void @backward_41(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 108
  %v6 = load ptr, ptr %v5, align 4
  %v11 = getelementptr inbounds i64, ptr %v1, i64 1
  %v12 = load i64, ptr %v11, align 8
  %v13 = load i64, ptr %v1, align 8
  %v30 = getelementptr inbounds ptr, ptr %v0, i64 36
  %v31 = load ptr, ptr %v30, align 4
  %v51 = getelementptr inbounds ptr, ptr %v0, i64 29
  %v52 = load ptr, ptr %v51, align 4
  %v7 = getelementptr inbounds float, ptr %v6, i64 1376
  %v8 = mul i64 %v2, 34352
  %v9 = getelementptr inbounds float, ptr %v7, i64 %v8
  %v10 = icmp eq i64 %v2, 0
  br i1 %v10, label %b0, label %b1
b0:
  %v14 = mul i64 %v13, %v12
  br label %b2
b2:
  %v15 = phi i64 [ 0, %b0 ], [ %v50, %b7 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %b0 ], [ %v46, %b7 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %b0 ], [ %v47, %b7 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %b0 ], [ %v48, %b7 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %b0 ], [ %v49, %b7 ]
  %v20 = icmp slt i64 %v15, %v14
  br i1 %v20, label %b3, label %b4
b3:
  %v21 = add i64 %v15, 128
  %v22 = icmp slt i64 %v21, %v14
  %v23 = select i1 %v22, i64 %v21, i64 %v14
  br label %b5
b5:
  %v24 = phi i64 [ %v15, %b3 ], [ %v45, %b6 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %b3 ], [ %v41, %b6 ]
  %v26 = phi <8 x float> [ splat (float 0x0000000000000000), %b3 ], [ %v42, %b6 ]
  %v27 = phi <8 x float> [ splat (float 0x0000000000000000), %b3 ], [ %v43, %b6 ]
  %v28 = phi <8 x float> [ splat (float 0x0000000000000000), %b3 ], [ %v44, %b6 ]
  %v29 = icmp slt i64 %v24, %v23
  br i1 %v29, label %b6, label %b7
b6:
  %v32 = mul i64 %v24, 30
  %v33 = getelementptr inbounds float, ptr %v31, i64 %v32
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = getelementptr inbounds float, ptr %v33, i64 8
  %v36 = load <8 x float>, ptr %v35, align 4
  %v37 = getelementptr inbounds float, ptr %v33, i64 16
  %v38 = load <8 x float>, ptr %v37, align 4
  %v39 = getelementptr inbounds float, ptr %v33, i64 24
  %v40 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v39, <8 x i1> <i1 1, i1 1, i1 1, i1 1, i1 1, i1 1, i1 0, i1 0>, <8 x float> zeroinitializer)
  %v41 = fadd <8 x float> %v25, %v34
  %v42 = fadd <8 x float> %v26, %v36
  %v43 = fadd <8 x float> %v27, %v38
  %v44 = fadd <8 x float> %v28, %v40
  %v45 = add nsw i64 %v24, 1
  br label %b5
b7:
  %v46 = fadd <8 x float> %v16, %v25
  %v47 = fadd <8 x float> %v17, %v26
  %v48 = fadd <8 x float> %v18, %v27
  %v49 = fadd <8 x float> %v19, %v28
  %v50 = add nsw i64 %v15, 128
  br label %b2
b4:
  store <8 x float> %v16, ptr %v52, align 4
  %v53 = getelementptr inbounds float, ptr %v52, i64 8
  store <8 x float> %v17, ptr %v53, align 4
  %v54 = getelementptr inbounds float, ptr %v52, i64 16
  store <8 x float> %v18, ptr %v54, align 4
  %v55 = getelementptr inbounds float, ptr %v52, i64 24
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v19, ptr align 4 %v55, <8 x i1> <i1 1, i1 1, i1 1, i1 1, i1 1, i1 1, i1 0, i1 0>)
  br label %b1
b1:
  ret void
}
define internal void @backward_42(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 108
  %v6 = load ptr, ptr %v5, align 4
  %v10 = getelementptr inbounds ptr, ptr %v0, i64 35
  %v11 = load ptr, ptr %v10, align 4
  %v12 = getelementptr inbounds i64, ptr %v1, i64 1
  %v13 = load i64, ptr %v12, align 8
  %v14 = load i64, ptr %v1, align 8
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 30
  %v17 = load ptr, ptr %v16, align 4
  %v18 = getelementptr inbounds i64, ptr %v1, i64 6
  %v19 = load i64, ptr %v18, align 8
  %v20 = getelementptr inbounds ptr, ptr %v0, i64 15
  %v21 = load ptr, ptr %v20, align 4
  %v7 = getelementptr inbounds float, ptr %v6, i64 1376
  %v8 = mul i64 %v2, 34352
  %v9 = getelementptr inbounds float, ptr %v7, i64 %v8
  %v15 = mul i64 %v14, %v13
  %v22 = mul i64 %v13, 8
  %v23 = getelementptr inbounds float, ptr %v21, i64 %v22
  call void @outer_one_2_8(ptr %v11, i64 14, i64 14, i64 %v15, ptr %v9, i64 %v2, i64 %v3, ptr %v23, i64 8, i64 8, ptr %v17, i64 8, i64 %v19)
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
  br label %b30, !llvm.loop !0
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
define internal void @backward_43(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 108
  %v6 = load ptr, ptr %v5, align 4
  %v11 = getelementptr inbounds i64, ptr %v1, i64 1
  %v12 = load i64, ptr %v11, align 8
  %v13 = load i64, ptr %v1, align 8
  %v26 = getelementptr inbounds ptr, ptr %v0, i64 35
  %v27 = load ptr, ptr %v26, align 4
  %v39 = getelementptr inbounds ptr, ptr %v0, i64 31
  %v40 = load ptr, ptr %v39, align 4
  %v7 = getelementptr inbounds float, ptr %v6, i64 1376
  %v8 = mul i64 %v2, 34352
  %v9 = getelementptr inbounds float, ptr %v7, i64 %v8
  %v10 = icmp eq i64 %v2, 0
  br i1 %v10, label %b0, label %b1
b0:
  %v14 = mul i64 %v13, %v12
  br label %b2
b2:
  %v15 = phi i64 [ 0, %b0 ], [ %v38, %b7 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %b0 ], [ %v36, %b7 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %b0 ], [ %v37, %b7 ]
  %v18 = icmp slt i64 %v15, %v14
  br i1 %v18, label %b3, label %b4
b3:
  %v19 = add i64 %v15, 128
  %v20 = icmp slt i64 %v19, %v14
  %v21 = select i1 %v20, i64 %v19, i64 %v14
  br label %b5
b5:
  %v22 = phi i64 [ %v15, %b3 ], [ %v35, %b6 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %b3 ], [ %v33, %b6 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %b3 ], [ %v34, %b6 ]
  %v25 = icmp slt i64 %v22, %v21
  br i1 %v25, label %b6, label %b7
b6:
  %v28 = mul i64 %v22, 14
  %v29 = getelementptr inbounds float, ptr %v27, i64 %v28
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = getelementptr inbounds float, ptr %v29, i64 8
  %v32 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v31, <8 x i1> <i1 1, i1 1, i1 1, i1 1, i1 1, i1 1, i1 0, i1 0>, <8 x float> zeroinitializer)
  %v33 = fadd <8 x float> %v23, %v30
  %v34 = fadd <8 x float> %v24, %v32
  %v35 = add nsw i64 %v22, 1
  br label %b5
b7:
  %v36 = fadd <8 x float> %v16, %v23
  %v37 = fadd <8 x float> %v17, %v24
  %v38 = add nsw i64 %v15, 128
  br label %b2
b4:
  store <8 x float> %v16, ptr %v40, align 4
  %v41 = getelementptr inbounds float, ptr %v40, i64 8
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v17, ptr align 4 %v41, <8 x i1> <i1 1, i1 1, i1 1, i1 1, i1 1, i1 1, i1 0, i1 0>)
  br label %b1
b1:
  ret void
}
define internal void @backward_44(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 108
  %v6 = load ptr, ptr %v5, align 4
  %v10 = getelementptr inbounds ptr, ptr %v0, i64 10
  %v11 = load ptr, ptr %v10, align 4
  %v12 = getelementptr inbounds i64, ptr %v1, i64 1
  %v13 = load i64, ptr %v12, align 8
  %v14 = load i64, ptr %v1, align 8
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 32
  %v17 = load ptr, ptr %v16, align 4
  %v18 = getelementptr inbounds i64, ptr %v1, i64 6
  %v19 = load i64, ptr %v18, align 8
  %v20 = getelementptr inbounds ptr, ptr %v0, i64 34
  %v21 = load ptr, ptr %v20, align 4
  %v7 = getelementptr inbounds float, ptr %v6, i64 1376
  %v8 = mul i64 %v2, 34352
  %v9 = getelementptr inbounds float, ptr %v7, i64 %v8
  %v15 = mul i64 %v14, %v13
  call void @outer_one_2_16(ptr %v11, i64 8, i64 8, i64 %v15, ptr %v9, i64 %v2, i64 %v3, ptr %v21, i64 16, i64 16, ptr %v17, i64 16, i64 %v19)
  ret void
}
define internal void @outer_one_2_16(ptr %v0, i64 %v1, i64 %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6, ptr %v7, i64 %v8, i64 %v9, ptr %v10, i64 %v11, i64 %v12) #2 {
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
  %v45 = sub i64 %v9, 16
  %v46 = icmp slt i64 %v9, %v45
  %v47 = select i1 %v46, i64 %v9, i64 %v45
  %v73 = icmp eq i64 %v9, %v9
  %v74 = mul i64 %v45, 384
  %v75 = getelementptr inbounds float, ptr %v4, i64 %v74
  br label %b5
b5:
  %v40 = phi i64 [ 0, %b1 ], [ %v169, %b21 ]
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
  %v78 = phi i64 [ 0, %b14 ], [ %v88, %b17 ]
  %v79 = icmp slt i64 %v78, %v44
  br i1 %v79, label %b17, label %b18
b17:
  %v80 = mul i64 %v78, %v8
  %v81 = getelementptr inbounds float, ptr %v77, i64 %v80
  %v82 = mul i64 %v78, 16
  %v83 = getelementptr inbounds float, ptr %v75, i64 %v82
  %v84 = load <8 x float>, ptr %v81, align 4
  store <8 x float> %v84, ptr %v83, align 4
  %v85 = getelementptr inbounds float, ptr %v81, i64 8
  %v86 = load <8 x float>, ptr %v85, align 4
  %v87 = getelementptr inbounds float, ptr %v83, i64 8
  store <8 x float> %v86, ptr %v87, align 4
  %v88 = add nsw i64 %v78, 1
  br label %b16
b18:
  br label %b15
b15:
  %v97 = mul i64 %v40, %v1
  %v138 = or i64 %v40, %v12
  br label %b19
b19:
  %v89 = phi i64 [ %v26, %b15 ], [ %v168, %b42 ]
  %v90 = icmp slt i64 %v89, %v31
  br i1 %v90, label %b20, label %b21
b20:
  %v91 = sub i64 %v31, %v89
  %v92 = icmp slt i64 %v91, 96
  %v93 = select i1 %v92, i64 %v91, i64 96
  %v94 = sdiv i64 %v93, 3
  %v95 = mul i64 %v94, 3
  %v96 = sub i64 %v93, %v95
  %v98 = add i64 %v97, %v89
  %v99 = getelementptr inbounds float, ptr %v0, i64 %v98
  %v106 = sub i64 %v94, 1
  %v115 = icmp sge i64 %v106, 0
  %v116 = mul i64 %v106, 3
  %v118 = mul i64 %v106, 1168
  %v125 = mul i64 %v94, 1168
  br label %b22
b22:
  %v100 = phi i64 [ 0, %b20 ], [ %v133, %b32 ]
  %v101 = icmp slt i64 %v100, %v44
  br i1 %v101, label %b23, label %b24
b23:
  %v102 = mul i64 %v100, %v1
  %v103 = getelementptr inbounds float, ptr %v99, i64 %v102
  %v104 = mul i64 %v100, 3
  %v105 = getelementptr inbounds float, ptr %v18, i64 %v104
  br label %b25
b25:
  %v107 = phi i64 [ 0, %b23 ], [ %v114, %b26 ]
  %v108 = icmp slt i64 %v107, %v106
  br i1 %v108, label %b26, label %b27
b26:
  %v109 = mul i64 %v107, 3
  %v110 = getelementptr inbounds float, ptr %v103, i64 %v109
  %v111 = mul i64 %v107, 1168
  %v112 = getelementptr inbounds float, ptr %v105, i64 %v111
  %v113 = load <4 x float>, ptr %v110, align 4
  store <4 x float> %v113, ptr %v112, align 4
  %v114 = add nsw i64 %v107, 1
  br label %b25
b27:
  br i1 %v115, label %b28, label %b29
b28:
  %v117 = getelementptr inbounds float, ptr %v103, i64 %v116
  %v119 = getelementptr inbounds float, ptr %v105, i64 %v118
  %v120 = load <2 x float>, ptr %v117, align 4
  store <2 x float> %v120, ptr %v119, align 4
  %v121 = getelementptr inbounds float, ptr %v117, i64 2
  %v122 = load float, ptr %v121, align 4
  %v123 = getelementptr inbounds float, ptr %v119, i64 2
  store float %v122, ptr %v123, align 4
  br label %b29
b29:
  %v124 = getelementptr inbounds float, ptr %v103, i64 %v95
  %v126 = getelementptr inbounds float, ptr %v105, i64 %v125
  br label %b30
b30:
  %v127 = phi i64 [ 0, %b29 ], [ %v132, %b31 ]
  %v128 = icmp slt i64 %v127, %v96
  br i1 %v128, label %b31, label %b32
b31:
  %v129 = getelementptr inbounds float, ptr %v124, i64 %v127
  %v130 = load float, ptr %v129, align 4
  %v131 = getelementptr inbounds float, ptr %v126, i64 %v127
  store float %v130, ptr %v131, align 4
  %v132 = add nsw i64 %v127, 1
  br label %b30, !llvm.loop !0
b32:
  %v133 = add nsw i64 %v100, 1
  br label %b22
b24:
  %v149 = icmp slt i64 %v95, %v93
  %v150 = add i64 %v89, %v95
  %v151 = getelementptr inbounds float, ptr %v18, i64 %v125
  %v152 = mul i64 %v150, %v11
  br label %b33
b33:
  %v134 = phi i64 [ 0, %b24 ], [ %v155, %b40 ]
  %v135 = icmp slt i64 %v134, %v47
  br i1 %v135, label %b34, label %b35
b34:
  %v136 = mul i64 %v134, 384
  %v137 = getelementptr inbounds float, ptr %v4, i64 %v136
  br label %b36
b36:
  %v139 = phi i64 [ 0, %b34 ], [ %v148, %b37 ]
  %v140 = icmp slt i64 %v139, %v94
  br i1 %v140, label %b37, label %b38
b37:
  %v141 = mul i64 %v139, 3
  %v142 = add i64 %v89, %v141
  %v143 = mul i64 %v139, 1168
  %v144 = getelementptr inbounds float, ptr %v18, i64 %v143
  %v145 = mul i64 %v142, %v11
  %v146 = add i64 %v145, %v134
  %v147 = getelementptr inbounds float, ptr %v10, i64 %v146
  call void @outer_3x32(ptr %v144, ptr %v137, i64 %v44, ptr %v147, i64 %v11, i64 %v138)
  %v148 = add nsw i64 %v139, 1
  br label %b36
b38:
  br i1 %v149, label %b39, label %b40
b39:
  %v153 = add i64 %v152, %v134
  %v154 = getelementptr inbounds float, ptr %v10, i64 %v153
  call void @outer_2x32(ptr %v151, ptr %v137, i64 %v44, ptr %v154, i64 %v11, i64 %v138)
  br label %b40
b40:
  %v155 = add nsw i64 %v134, 32
  br label %b33
b35:
  br i1 %v73, label %b41, label %b42
b41:
  br label %b43
b43:
  %v156 = phi i64 [ 0, %b41 ], [ %v165, %b44 ]
  %v157 = icmp slt i64 %v156, %v94
  br i1 %v157, label %b44, label %b45
b44:
  %v158 = mul i64 %v156, 3
  %v159 = add i64 %v89, %v158
  %v160 = mul i64 %v156, 1168
  %v161 = getelementptr inbounds float, ptr %v18, i64 %v160
  %v162 = mul i64 %v159, %v11
  %v163 = add i64 %v162, %v45
  %v164 = getelementptr inbounds float, ptr %v10, i64 %v163
  call void @outer_3x16(ptr %v161, ptr %v75, i64 %v44, ptr %v164, i64 %v11, i64 %v138)
  %v165 = add nsw i64 %v156, 1
  br label %b43
b45:
  br i1 %v149, label %b46, label %b47
b46:
  %v166 = add i64 %v152, %v45
  %v167 = getelementptr inbounds float, ptr %v10, i64 %v166
  call void @outer_2x16(ptr %v151, ptr %v75, i64 %v44, ptr %v167, i64 %v11, i64 %v138)
  br label %b47
b47:
  br label %b42
b42:
  %v168 = add nsw i64 %v89, 96
  br label %b19
b21:
  %v169 = add nsw i64 %v40, 384
  br label %b5
b7:
  ret void
}
define internal void @outer_3x16(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4, i64 %v5) #2 {
entry:
  call void @llvm.prefetch.p0(ptr %v3, i32 0, i32 3, i32 1)
  %v6 = getelementptr inbounds float, ptr %v3, i64 %v4
  call void @llvm.prefetch.p0(ptr %v6, i32 0, i32 3, i32 1)
  %v7 = mul i64 %v4, 2
  %v8 = getelementptr inbounds float, ptr %v3, i64 %v7
  call void @llvm.prefetch.p0(ptr %v8, i32 0, i32 3, i32 1)
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v41, %b1 ]
  %v10 = phi ptr [ %v0, %entry ], [ %v39, %b1 ]
  %v11 = phi ptr [ %v1, %entry ], [ %v40, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v25, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v26, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v32, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v18 = icmp slt i64 %v9, %v2
  br i1 %v18, label %b1, label %b2
b1:
  %v19 = load <8 x float>, ptr %v11, align 4
  %v20 = getelementptr inbounds float, ptr %v11, i64 8
  %v21 = load <8 x float>, ptr %v20, align 4
  %v22 = load float, ptr %v10, align 4
  %v23 = insertelement <8 x float> poison, float %v22, i64 0
  %v24 = shufflevector <8 x float> %v23, <8 x float> poison, <8 x i32> zeroinitializer
  %v25 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v24, <8 x float> %v19, <8 x float> %v12)
  %v26 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v24, <8 x float> %v21, <8 x float> %v13)
  %v27 = getelementptr inbounds float, ptr %v10, i64 1
  %v28 = load float, ptr %v27, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v19, <8 x float> %v14)
  %v32 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v21, <8 x float> %v15)
  %v33 = getelementptr inbounds float, ptr %v10, i64 2
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v19, <8 x float> %v16)
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v21, <8 x float> %v17)
  %v39 = getelementptr inbounds float, ptr %v10, i64 3
  %v40 = getelementptr inbounds float, ptr %v11, i64 16
  %v41 = add nsw i64 %v9, 1
  br label %b0
b2:
  %v42 = icmp eq i64 %v5, 0
  br i1 %v42, label %b3, label %b4
b3:
  store <8 x float> %v12, ptr %v3, align 4
  %v43 = getelementptr inbounds float, ptr %v3, i64 8
  store <8 x float> %v13, ptr %v43, align 4
  store <8 x float> %v14, ptr %v6, align 4
  %v44 = getelementptr inbounds float, ptr %v6, i64 8
  store <8 x float> %v15, ptr %v44, align 4
  store <8 x float> %v16, ptr %v8, align 4
  %v45 = getelementptr inbounds float, ptr %v8, i64 8
  store <8 x float> %v17, ptr %v45, align 4
  br label %b4
b4:
  %v46 = icmp ne i64 %v5, 0
  br i1 %v46, label %b5, label %b6
b5:
  %v47 = load <8 x float>, ptr %v3, align 4
  %v48 = fadd <8 x float> %v47, %v12
  store <8 x float> %v48, ptr %v3, align 4
  %v49 = getelementptr inbounds float, ptr %v3, i64 8
  %v50 = load <8 x float>, ptr %v49, align 4
  %v51 = fadd <8 x float> %v50, %v13
  store <8 x float> %v51, ptr %v49, align 4
  %v52 = load <8 x float>, ptr %v6, align 4
  %v53 = fadd <8 x float> %v52, %v14
  store <8 x float> %v53, ptr %v6, align 4
  %v54 = getelementptr inbounds float, ptr %v6, i64 8
  %v55 = load <8 x float>, ptr %v54, align 4
  %v56 = fadd <8 x float> %v55, %v15
  store <8 x float> %v56, ptr %v54, align 4
  %v57 = load <8 x float>, ptr %v8, align 4
  %v58 = fadd <8 x float> %v57, %v16
  store <8 x float> %v58, ptr %v8, align 4
  %v59 = getelementptr inbounds float, ptr %v8, i64 8
  %v60 = load <8 x float>, ptr %v59, align 4
  %v61 = fadd <8 x float> %v60, %v17
  store <8 x float> %v61, ptr %v59, align 4
  br label %b6
b6:
  ret void
}
define internal void @outer_2x16(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4, i64 %v5) #2 {
entry:
  call void @llvm.prefetch.p0(ptr %v3, i32 0, i32 3, i32 1)
  %v6 = getelementptr inbounds float, ptr %v3, i64 %v4
  call void @llvm.prefetch.p0(ptr %v6, i32 0, i32 3, i32 1)
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v31, %b1 ]
  %v8 = phi ptr [ %v0, %entry ], [ %v29, %b1 ]
  %v9 = phi ptr [ %v1, %entry ], [ %v30, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v21, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v22, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v27, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v28, %b1 ]
  %v14 = icmp slt i64 %v7, %v2
  br i1 %v14, label %b1, label %b2
b1:
  %v15 = load <8 x float>, ptr %v9, align 4
  %v16 = getelementptr inbounds float, ptr %v9, i64 8
  %v17 = load <8 x float>, ptr %v16, align 4
  %v18 = load float, ptr %v8, align 4
  %v19 = insertelement <8 x float> poison, float %v18, i64 0
  %v20 = shufflevector <8 x float> %v19, <8 x float> poison, <8 x i32> zeroinitializer
  %v21 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v20, <8 x float> %v15, <8 x float> %v10)
  %v22 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v20, <8 x float> %v17, <8 x float> %v11)
  %v23 = getelementptr inbounds float, ptr %v8, i64 1
  %v24 = load float, ptr %v23, align 4
  %v25 = insertelement <8 x float> poison, float %v24, i64 0
  %v26 = shufflevector <8 x float> %v25, <8 x float> poison, <8 x i32> zeroinitializer
  %v27 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v26, <8 x float> %v15, <8 x float> %v12)
  %v28 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v26, <8 x float> %v17, <8 x float> %v13)
  %v29 = getelementptr inbounds float, ptr %v8, i64 3
  %v30 = getelementptr inbounds float, ptr %v9, i64 16
  %v31 = add nsw i64 %v7, 1
  br label %b0
b2:
  %v32 = icmp eq i64 %v5, 0
  br i1 %v32, label %b3, label %b4
b3:
  store <8 x float> %v10, ptr %v3, align 4
  %v33 = getelementptr inbounds float, ptr %v3, i64 8
  store <8 x float> %v11, ptr %v33, align 4
  store <8 x float> %v12, ptr %v6, align 4
  %v34 = getelementptr inbounds float, ptr %v6, i64 8
  store <8 x float> %v13, ptr %v34, align 4
  br label %b4
b4:
  %v35 = icmp ne i64 %v5, 0
  br i1 %v35, label %b5, label %b6
b5:
  %v36 = load <8 x float>, ptr %v3, align 4
  %v37 = fadd <8 x float> %v36, %v10
  store <8 x float> %v37, ptr %v3, align 4
  %v38 = getelementptr inbounds float, ptr %v3, i64 8
  %v39 = load <8 x float>, ptr %v38, align 4
  %v40 = fadd <8 x float> %v39, %v11
  store <8 x float> %v40, ptr %v38, align 4
  %v41 = load <8 x float>, ptr %v6, align 4
  %v42 = fadd <8 x float> %v41, %v12
  store <8 x float> %v42, ptr %v6, align 4
  %v43 = getelementptr inbounds float, ptr %v6, i64 8
  %v44 = load <8 x float>, ptr %v43, align 4
  %v45 = fadd <8 x float> %v44, %v13
  store <8 x float> %v45, ptr %v43, align 4
  br label %b6
b6:
  ret void
}
define internal void @backward_45(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 108
  %v6 = load ptr, ptr %v5, align 4
  %v11 = getelementptr inbounds i64, ptr %v1, i64 1
  %v12 = load i64, ptr %v11, align 8
  %v13 = load i64, ptr %v1, align 8
  %v24 = getelementptr inbounds ptr, ptr %v0, i64 10
  %v25 = load ptr, ptr %v24, align 4
  %v33 = getelementptr inbounds ptr, ptr %v0, i64 33
  %v34 = load ptr, ptr %v33, align 4
  %v7 = getelementptr inbounds float, ptr %v6, i64 1376
  %v8 = mul i64 %v2, 34352
  %v9 = getelementptr inbounds float, ptr %v7, i64 %v8
  %v10 = icmp eq i64 %v2, 0
  br i1 %v10, label %b0, label %b1
b0:
  %v14 = mul i64 %v13, %v12
  br label %b2
b2:
  %v15 = phi i64 [ 0, %b0 ], [ %v32, %b7 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %b0 ], [ %v31, %b7 ]
  %v17 = icmp slt i64 %v15, %v14
  br i1 %v17, label %b3, label %b4
b3:
  %v18 = add i64 %v15, 128
  %v19 = icmp slt i64 %v18, %v14
  %v20 = select i1 %v19, i64 %v18, i64 %v14
  br label %b5
b5:
  %v21 = phi i64 [ %v15, %b3 ], [ %v30, %b6 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %b3 ], [ %v29, %b6 ]
  %v23 = icmp slt i64 %v21, %v20
  br i1 %v23, label %b6, label %b7
b6:
  %v26 = mul i64 %v21, 8
  %v27 = getelementptr inbounds float, ptr %v25, i64 %v26
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = fadd <8 x float> %v22, %v28
  %v30 = add nsw i64 %v21, 1
  br label %b5
b7:
  %v31 = fadd <8 x float> %v16, %v22
  %v32 = add nsw i64 %v15, 128
  br label %b2
b4:
  store <8 x float> %v16, ptr %v34, align 4
  br label %b1
b1:
  ret void
}

declare void @llvm.x86.sse.stmxcsr(ptr) #1
declare void @llvm.x86.sse.ldmxcsr(ptr) #1
declare i32 @sched_yield() #1
declare <8 x float> @llvm.floor.v8f32(<8 x float>)
declare <8 x float> @llvm.fma.v8f32(<8 x float>, <8 x float>, <8 x float>)
declare <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr>, <8 x i1>, <8 x float>)
declare <8 x float> @llvm.masked.load.v8f32.p0(ptr, <8 x i1>, <8 x float>)
declare <8 x float> @llvm.fmuladd.v8f32(<8 x float>, <8 x float>, <8 x float>)
declare void @llvm.prefetch.p0(ptr, i32, i32, i32)
declare <8 x float> @llvm.fabs.v8f32(<8 x float>)
declare <8 x float> @llvm.copysign.v8f32(<8 x float>, <8 x float>)
declare void @llvm.masked.store.v8f32.p0(<8 x float>, ptr, <8 x i1>)
declare float @llvm.fmuladd.f32(float, float, float)
declare float @llvm.maximum.f32(float, float)
declare float @llvm.sqrt.f32(float)
declare <8 x float> @llvm.sqrt.v8f32(<8 x float>)
declare float @llvm.fabs.f32(float)
declare <8 x float> @llvm.maximum.v8f32(<8 x float>, <8 x float>)
declare <4 x float> @llvm.maximum.v4f32(<4 x float>, <4 x float>)
declare <2 x float> @llvm.maximum.v2f32(<2 x float>, <2 x float>)
declare float @powf(float, float) #3
declare void @llvm.memset.p0.i64(ptr, i8, i64, i1)

attributes #0 = { nounwind "prefer-vector-width"="256" }
attributes #1 = { nounwind }
attributes #2 = { nounwind "prefer-vector-width"="256" noinline }
attributes #3 = { nounwind willreturn nofree memory(none) }

!0 = distinct !{!0, !1, !2}
!1 = !{!"llvm.loop.unroll.disable"}
!2 = !{!"llvm.loop.vectorize.width", i32 1}
