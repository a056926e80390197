; generated from specs/hyper_lstm.yaml by `make generated`: do not edit
; hyper_lstm I=8 H=8 N=8 Z=3 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_3x4 = private unnamed_addr constant [3 x ptr] [ptr @tile_1x4, ptr @tile_2x4, ptr @tile_3x4], align 8
@table_tile_6x2 = private unnamed_addr constant [6 x ptr] [ptr @tile_1x2, ptr @tile_2x2, ptr @tile_3x2, ptr @tile_4x2, ptr @tile_5x2, ptr @tile_6x2], align 8
@table_tile_8x1 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1, ptr @tile_2x1, ptr @tile_3x1, ptr @tile_4x1, ptr @tile_5x1, ptr @tile_6x1, ptr @tile_7x1, ptr @tile_8x1], align 8
@table_tile_8x1_more = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1_more, ptr @tile_2x1_more, ptr @tile_3x1_more, ptr @tile_4x1_more, ptr @tile_5x1_more, ptr @tile_6x1_more, ptr @tile_7x1_more, ptr @tile_8x1_more], align 8
@table_tile_4x3 = private unnamed_addr constant [4 x ptr] [ptr @tile_1x3, ptr @tile_2x3, ptr @tile_3x3, ptr @tile_4x3], align 8
@table_tile_4x1_more = private unnamed_addr constant [4 x ptr] [ptr @tile_1x1_more, ptr @tile_2x1_more, ptr @tile_3x1_more, ptr @tile_4x1_more], align 8

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
  %v65 = getelementptr inbounds i64, ptr %v1, i64 109
  %v66 = load i64, ptr %v65, align 8
  %v76 = getelementptr inbounds i64, ptr %v1, i64 110
  %v77 = load i64, ptr %v76, align 8
  %v87 = getelementptr inbounds i64, ptr %v1, i64 111
  %v88 = load i64, ptr %v87, align 8
  %v98 = getelementptr inbounds i64, ptr %v1, i64 112
  %v99 = load i64, ptr %v98, align 8
  %v125 = getelementptr inbounds i64, ptr %v1, i64 5
  %v126 = load i64, ptr %v125, align 8
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
  call void @forward_7(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br label %b58
b58:
  br i1 %v40, label %b59, label %b60
b59:
  %v109 = getelementptr inbounds i64, ptr %v1, i64 3
  %v110 = atomicrmw add ptr %v109, i64 1 acq_rel
  %v111 = load i64, ptr %v4, align 8
  %v112 = add i64 %v111, 1
  store i64 %v112, ptr %v4, align 8
  %v113 = mul i64 %v3, %v112
  br label %b61
b61:
  %v114 = load atomic i64, ptr %v109 acquire, align 8
  %v115 = icmp slt i64 %v114, %v113
  br i1 %v115, label %b62, label %b63
b62:
  %v116 = call i32 @sched_yield()
  br label %b61
b63:
  br label %b60
b60:
  br i1 %v39, label %b64, label %b65
b64:
  call void @forward_8(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br label %b65
b65:
  br i1 %v40, label %b66, label %b67
b66:
  %v117 = getelementptr inbounds i64, ptr %v1, i64 3
  %v118 = atomicrmw add ptr %v117, i64 1 acq_rel
  %v119 = load i64, ptr %v4, align 8
  %v120 = add i64 %v119, 1
  store i64 %v120, ptr %v4, align 8
  %v121 = mul i64 %v3, %v120
  br label %b68
b68:
  %v122 = load atomic i64, ptr %v117 acquire, align 8
  %v123 = icmp slt i64 %v122, %v121
  br i1 %v123, label %b69, label %b70
b69:
  %v124 = call i32 @sched_yield()
  br label %b68
b70:
  br label %b67
b67:
  %v145 = getelementptr inbounds i64, ptr %v1, i64 3
  br label %b71
b71:
  %v127 = phi i64 [ 0, %b67 ], [ %v163, %b83 ]
  %v128 = icmp slt i64 %v127, %v6
  br i1 %v128, label %b72, label %b73
b72:
  %v129 = add i64 %v127, %v126
  %v130 = icmp slt i64 %v129, %v6
  %v131 = select i1 %v130, i64 %v129, i64 %v6
  %v132 = sub i64 %v131, %v127
  store i64 %v127, ptr %v7, align 8
  store i64 %v132, ptr %v8, align 8
  %v133 = mul i64 %v132, %v10
  %v134 = mul i64 %v133, %v2
  %v135 = sdiv i64 %v134, %v3
  %v136 = icmp slt i64 %v135, %v133
  %v137 = select i1 %v136, i64 %v135, i64 %v133
  %v138 = mul i64 %v133, %v12
  %v139 = sdiv i64 %v138, %v3
  %v140 = icmp slt i64 %v139, %v133
  %v141 = select i1 %v140, i64 %v139, i64 %v133
  %v142 = mul i64 %v127, %v10
  %v143 = add i64 %v137, %v142
  %v144 = add i64 %v141, %v142
  store i64 %v143, ptr %v31, align 8
  store i64 %v144, ptr %v32, align 8
  call void @forward_9(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v40, label %b74, label %b75
b74:
  %v146 = atomicrmw add ptr %v145, i64 1 acq_rel
  %v147 = load i64, ptr %v4, align 8
  %v148 = add i64 %v147, 1
  store i64 %v148, ptr %v4, align 8
  %v149 = mul i64 %v3, %v148
  br label %b76
b76:
  %v150 = load atomic i64, ptr %v145 acquire, align 8
  %v151 = icmp slt i64 %v150, %v149
  br i1 %v151, label %b77, label %b78
b77:
  %v152 = call i32 @sched_yield()
  br label %b76
b78:
  br label %b75
b75:
  br label %b79
b79:
  %v153 = phi i64 [ %v127, %b75 ], [ %v155, %b80 ]
  %v154 = icmp slt i64 %v153, %v131
  br i1 %v154, label %b80, label %b81
b80:
  store i64 %v153, ptr %v5, align 8
  call void @forward_10(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
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
  %v155 = add nsw i64 %v153, 1
  br label %b79
b81:
  br i1 %v40, label %b82, label %b83
b82:
  %v156 = atomicrmw add ptr %v145, i64 1 acq_rel
  %v157 = load i64, ptr %v4, align 8
  %v158 = add i64 %v157, 1
  store i64 %v158, ptr %v4, align 8
  %v159 = mul i64 %v3, %v158
  br label %b84
b84:
  %v160 = load atomic i64, ptr %v145 acquire, align 8
  %v161 = icmp slt i64 %v160, %v159
  br i1 %v161, label %b85, label %b86
b85:
  %v162 = call i32 @sched_yield()
  br label %b84
b86:
  br label %b83
b83:
  %v163 = add nsw i64 %v127, %v126
  br label %b71
b73:
  store i64 0, ptr %v7, align 8
  store i64 %v6, ptr %v8, align 8
  store i64 %v26, ptr %v31, align 8
  store i64 %v30, ptr %v32, align 8
  call void @llvm.x86.sse.ldmxcsr(ptr %v33)
  ret void
}
define internal void @forward_0(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 56
  %v7 = load ptr, ptr %v6, align 4
  %v5 = icmp eq i64 %v2, 0
  br i1 %v5, label %b0, label %b1
b0:
  %v8 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v9 = shufflevector <8 x float> %v8, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v9, ptr %v7, align 4
  br label %b1
b1:
  ret void
}
define internal void @forward_1(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v8 = getelementptr inbounds ptr, ptr %v0, i64 1
  %v9 = load ptr, ptr %v8, align 4
  %v10 = getelementptr inbounds ptr, ptr %v0, i64 47
  %v11 = load ptr, ptr %v10, align 4
  %v5 = icmp eq i64 %v2, 0
  br i1 %v5, label %b0, label %b1
b0:
  br label %b2
b2:
  %v6 = phi i64 [ 0, %b0 ], [ %v17, %b3 ]
  %v7 = icmp slt i64 %v6, 32
  br i1 %v7, label %b3, label %b4
b3:
  %v12 = mul i64 %v6, 16
  %v13 = getelementptr inbounds float, ptr %v9, i64 %v12
  %v14 = load <8 x float>, ptr %v13, align 4
  %v15 = mul i64 %v6, 8
  %v16 = getelementptr inbounds float, ptr %v11, i64 %v15
  store <8 x float> %v14, ptr %v16, align 4
  %v17 = add nsw i64 %v6, 1
  br label %b2
b4:
  br label %b1
b1:
  ret void
}
define internal void @forward_2(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 2
  %v7 = load ptr, ptr %v6, align 4
  %v8 = getelementptr inbounds ptr, ptr %v0, i64 47
  %v9 = load ptr, ptr %v8, align 4
  %v5 = icmp eq i64 %v2, 0
  br i1 %v5, label %b0, label %b1
b0:
  br label %b2
b2:
  %v10 = phi i64 [ 0, %b0 ], [ %v16, %b3 ]
  %v11 = icmp slt i64 %v10, 256
  br i1 %v11, label %b3, label %b4
b3:
  %v12 = getelementptr inbounds float, ptr %v7, i64 %v10
  %v13 = load <8 x float>, ptr %v12, align 4
  %v14 = add i64 256, %v10
  %v15 = getelementptr inbounds float, ptr %v9, i64 %v14
  store <8 x float> %v13, ptr %v15, align 4
  %v16 = add nsw i64 %v10, 8
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
  %v11 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v12 = load ptr, ptr %v11, align 4
  %v13 = getelementptr inbounds i64, ptr %v1, i64 30
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
define internal void @forward_4(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 3
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 4
  %v8 = load i64, ptr %v7, align 8
  %v11 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v12 = load ptr, ptr %v11, align 4
  %v13 = getelementptr inbounds i64, ptr %v1, i64 31
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
define internal void @forward_5(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 3
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 4
  %v8 = load i64, ptr %v7, align 8
  %v11 = getelementptr inbounds ptr, ptr %v0, i64 22
  %v12 = load ptr, ptr %v11, align 4
  %v13 = getelementptr inbounds i64, ptr %v1, i64 32
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
define internal void @forward_6(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 3
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 4
  %v8 = load i64, ptr %v7, align 8
  %v11 = getelementptr inbounds ptr, ptr %v0, i64 23
  %v12 = load ptr, ptr %v11, align 4
  %v13 = getelementptr inbounds i64, ptr %v1, i64 33
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
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 99
  %v6 = load ptr, ptr %v5, align 4
  %v23 = getelementptr inbounds i64, ptr %v1, i64 8
  %v24 = load i64, ptr %v23, align 8
  %v25 = getelementptr inbounds i64, ptr %v1, i64 1
  %v26 = load i64, ptr %v25, align 8
  %v29 = getelementptr inbounds i64, ptr %v1, i64 9
  %v30 = load i64, ptr %v29, align 8
  %v39 = getelementptr inbounds ptr, ptr %v0, i64 47
  %v40 = load ptr, ptr %v39, align 4
  %v7 = add i64 %v2, 1
  %v8 = mul i64 2, %v2
  %v9 = sdiv i64 %v8, %v3
  %v10 = icmp slt i64 %v9, 2
  %v11 = select i1 %v10, i64 %v9, i64 2
  %v12 = mul i64 2, %v7
  %v13 = sdiv i64 %v12, %v3
  %v14 = icmp slt i64 %v13, 2
  %v15 = select i1 %v14, i64 %v13, i64 2
  %v16 = icmp slt i64 %v15, 2
  %v17 = select i1 %v16, i64 %v15, i64 2
  %v27 = mul i64 %v24, %v26
  %v28 = icmp sle i64 %v27, 8
  %v31 = icmp eq i64 %v30, 0
  %v32 = and i1 %v28, %v31
  %v33 = icmp eq i1 %v32, 0
  br label %b0
b0:
  %v18 = phi i64 [ %v11, %entry ], [ %v63, %b4 ]
  %v19 = icmp slt i64 %v18, %v17
  br i1 %v19, label %b1, label %b2
b1:
  %v20 = mul i64 %v18, 256
  %v21 = mul i64 %v18, 32
  %v22 = add i64 %v20, 256
  br i1 %v33, label %b3, label %b4
b3:
  %v34 = getelementptr inbounds float, ptr %v6, i64 %v20
  %v35 = sub i64 64, %v21
  %v36 = icmp slt i64 %v35, 0
  %v37 = select i1 %v36, i64 0, i64 %v35
  %v38 = mul i64 %v21, 8
  %v41 = getelementptr inbounds float, ptr %v40, i64 %v38
  call void @pack_turned(ptr %v41, i64 8, i64 1, i64 8, i64 %v37, ptr %v34, i64 32)
  %v42 = getelementptr inbounds float, ptr %v34, i64 8
  %v43 = add i64 %v21, 8
  %v44 = sub i64 64, %v43
  %v45 = icmp slt i64 %v44, 0
  %v46 = select i1 %v45, i64 0, i64 %v44
  %v47 = mul i64 %v43, 8
  %v48 = getelementptr inbounds float, ptr %v40, i64 %v47
  call void @pack_turned(ptr %v48, i64 8, i64 1, i64 8, i64 %v46, ptr %v42, i64 32)
  %v49 = getelementptr inbounds float, ptr %v34, i64 16
  %v50 = add i64 %v21, 16
  %v51 = sub i64 64, %v50
  %v52 = icmp slt i64 %v51, 0
  %v53 = select i1 %v52, i64 0, i64 %v51
  %v54 = mul i64 %v50, 8
  %v55 = getelementptr inbounds float, ptr %v40, i64 %v54
  call void @pack_turned(ptr %v55, i64 8, i64 1, i64 8, i64 %v53, ptr %v49, i64 32)
  %v56 = getelementptr inbounds float, ptr %v34, i64 24
  %v57 = add i64 %v21, 24
  %v58 = sub i64 64, %v57
  %v59 = icmp slt i64 %v58, 0
  %v60 = select i1 %v59, i64 0, i64 %v58
  %v61 = mul i64 %v57, 8
  %v62 = getelementptr inbounds float, ptr %v40, i64 %v61
  call void @pack_turned(ptr %v62, i64 8, i64 1, i64 8, i64 %v60, ptr %v56, i64 32)
  br label %b4
b4:
  %v63 = add nsw i64 %v18, 1
  br label %b0
b2:
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
define internal void @forward_8(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 99
  %v6 = load ptr, ptr %v5, align 4
  %v23 = getelementptr inbounds i64, ptr %v1, i64 8
  %v24 = load i64, ptr %v23, align 8
  %v25 = getelementptr inbounds i64, ptr %v1, i64 1
  %v26 = load i64, ptr %v25, align 8
  %v29 = getelementptr inbounds i64, ptr %v1, i64 9
  %v30 = load i64, ptr %v29, align 8
  %v40 = getelementptr inbounds ptr, ptr %v0, i64 1
  %v41 = load ptr, ptr %v40, align 4
  %v55 = getelementptr inbounds ptr, ptr %v0, i64 3
  %v56 = load ptr, ptr %v55, align 4
  %v78 = getelementptr inbounds ptr, ptr %v0, i64 14
  %v79 = load ptr, ptr %v78, align 4
  %v115 = getelementptr inbounds ptr, ptr %v0, i64 5
  %v116 = load ptr, ptr %v115, align 4
  %v128 = getelementptr inbounds ptr, ptr %v0, i64 8
  %v129 = load ptr, ptr %v128, align 4
  %v149 = getelementptr inbounds ptr, ptr %v0, i64 11
  %v150 = load ptr, ptr %v149, align 4
  %v182 = getelementptr inbounds ptr, ptr %v0, i64 7
  %v183 = load ptr, ptr %v182, align 4
  %v195 = getelementptr inbounds ptr, ptr %v0, i64 10
  %v196 = load ptr, ptr %v195, align 4
  %v205 = getelementptr inbounds ptr, ptr %v0, i64 12
  %v206 = load ptr, ptr %v205, align 4
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
  %v27 = mul i64 %v24, %v26
  %v28 = icmp sle i64 %v27, 8
  %v31 = icmp eq i64 %v30, 0
  %v32 = and i1 %v28, %v31
  %v33 = icmp eq i1 %v32, 0
  br label %b0
b0:
  %v17 = phi i64 [ %v11, %entry ], [ %v66, %b4 ]
  %v18 = icmp slt i64 %v17, %v16
  br i1 %v18, label %b1, label %b2
b1:
  %v19 = mul i64 %v17, 512
  %v20 = mul i64 %v17, 8
  %v21 = add i64 %v19, 256
  %v22 = add i64 %v21, 256
  br i1 %v33, label %b3, label %b4
b3:
  %v34 = getelementptr inbounds float, ptr %v7, i64 %v19
  %v35 = sub i64 8, %v20
  %v36 = icmp slt i64 %v35, 0
  %v37 = select i1 %v36, i64 0, i64 %v35
  %v38 = mul i64 %v20, 16
  %v39 = add i64 264, %v38
  %v42 = getelementptr inbounds float, ptr %v41, i64 %v39
  call void @pack_turned(ptr %v42, i64 16, i64 1, i64 8, i64 %v37, ptr %v34, i64 32)
  %v43 = getelementptr inbounds float, ptr %v34, i64 8
  %v44 = add i64 8, %v38
  %v45 = getelementptr inbounds float, ptr %v41, i64 %v44
  call void @pack_turned(ptr %v45, i64 16, i64 1, i64 8, i64 %v37, ptr %v43, i64 32)
  %v46 = getelementptr inbounds float, ptr %v34, i64 16
  %v47 = add i64 136, %v38
  %v48 = getelementptr inbounds float, ptr %v41, i64 %v47
  call void @pack_turned(ptr %v48, i64 16, i64 1, i64 8, i64 %v37, ptr %v46, i64 32)
  %v49 = getelementptr inbounds float, ptr %v34, i64 24
  %v50 = add i64 392, %v38
  %v51 = getelementptr inbounds float, ptr %v41, i64 %v50
  call void @pack_turned(ptr %v51, i64 16, i64 1, i64 8, i64 %v37, ptr %v49, i64 32)
  %v52 = getelementptr inbounds float, ptr %v7, i64 %v21
  %v53 = mul i64 %v20, 8
  %v54 = add i64 128, %v53
  %v57 = getelementptr inbounds float, ptr %v56, i64 %v54
  call void @pack_turned(ptr %v57, i64 8, i64 1, i64 8, i64 %v37, ptr %v52, i64 32)
  %v58 = getelementptr inbounds float, ptr %v52, i64 8
  %v59 = getelementptr inbounds float, ptr %v56, i64 %v53
  call void @pack_turned(ptr %v59, i64 8, i64 1, i64 8, i64 %v37, ptr %v58, i64 32)
  %v60 = getelementptr inbounds float, ptr %v52, i64 16
  %v61 = add i64 64, %v53
  %v62 = getelementptr inbounds float, ptr %v56, i64 %v61
  call void @pack_turned(ptr %v62, i64 8, i64 1, i64 8, i64 %v37, ptr %v60, i64 32)
  %v63 = getelementptr inbounds float, ptr %v52, i64 24
  %v64 = add i64 192, %v53
  %v65 = getelementptr inbounds float, ptr %v56, i64 %v64
  call void @pack_turned(ptr %v65, i64 8, i64 1, i64 8, i64 %v37, ptr %v63, i64 32)
  br label %b4
b4:
  %v66 = add nsw i64 %v17, 1
  br label %b0
b2:
  %v67 = getelementptr inbounds float, ptr %v6, i64 1024
  br label %b5
b5:
  %v68 = phi i64 [ %v11, %b2 ], [ %v102, %b9 ]
  %v69 = icmp slt i64 %v68, %v16
  br i1 %v69, label %b6, label %b7
b6:
  %v70 = mul i64 %v68, 256
  %v71 = mul i64 %v68, 32
  %v72 = add i64 %v70, 256
  br i1 %v33, label %b8, label %b9
b8:
  %v73 = getelementptr inbounds float, ptr %v67, i64 %v70
  %v74 = sub i64 32, %v71
  %v75 = icmp slt i64 %v74, 0
  %v76 = select i1 %v75, i64 0, i64 %v74
  %v77 = mul i64 %v71, 8
  %v80 = getelementptr inbounds float, ptr %v79, i64 %v77
  call void @pack_turned(ptr %v80, i64 8, i64 1, i64 8, i64 %v76, ptr %v73, i64 32)
  %v81 = getelementptr inbounds float, ptr %v73, i64 8
  %v82 = add i64 %v71, 8
  %v83 = sub i64 32, %v82
  %v84 = icmp slt i64 %v83, 0
  %v85 = select i1 %v84, i64 0, i64 %v83
  %v86 = mul i64 %v82, 8
  %v87 = getelementptr inbounds float, ptr %v79, i64 %v86
  call void @pack_turned(ptr %v87, i64 8, i64 1, i64 8, i64 %v85, ptr %v81, i64 32)
  %v88 = getelementptr inbounds float, ptr %v73, i64 16
  %v89 = add i64 %v71, 16
  %v90 = sub i64 32, %v89
  %v91 = icmp slt i64 %v90, 0
  %v92 = select i1 %v91, i64 0, i64 %v90
  %v93 = mul i64 %v89, 8
  %v94 = getelementptr inbounds float, ptr %v79, i64 %v93
  call void @pack_turned(ptr %v94, i64 8, i64 1, i64 8, i64 %v92, ptr %v88, i64 32)
  %v95 = getelementptr inbounds float, ptr %v73, i64 24
  %v96 = add i64 %v71, 24
  %v97 = sub i64 32, %v96
  %v98 = icmp slt i64 %v97, 0
  %v99 = select i1 %v98, i64 0, i64 %v97
  %v100 = mul i64 %v96, 8
  %v101 = getelementptr inbounds float, ptr %v79, i64 %v100
  call void @pack_turned(ptr %v101, i64 8, i64 1, i64 8, i64 %v99, ptr %v95, i64 32)
  br label %b9
b9:
  %v102 = add nsw i64 %v68, 1
  br label %b5
b7:
  %v103 = getelementptr inbounds float, ptr %v6, i64 1280
  br label %b10
b10:
  %v104 = phi i64 [ %v11, %b7 ], [ %v137, %b14 ]
  %v105 = icmp slt i64 %v104, %v16
  br i1 %v105, label %b11, label %b12
b11:
  %v106 = mul i64 %v104, 512
  %v107 = mul i64 %v104, 8
  %v108 = add i64 %v106, 256
  %v109 = add i64 %v108, 256
  br i1 %v33, label %b13, label %b14
b13:
  %v110 = getelementptr inbounds float, ptr %v103, i64 %v106
  %v111 = sub i64 3, %v107
  %v112 = icmp slt i64 %v111, 0
  %v113 = select i1 %v112, i64 0, i64 %v111
  %v114 = mul i64 %v107, 8
  %v117 = getelementptr inbounds float, ptr %v116, i64 %v114
  call void @pack_turned(ptr %v117, i64 8, i64 1, i64 8, i64 %v113, ptr %v110, i64 32)
  %v118 = getelementptr inbounds float, ptr %v110, i64 8
  %v119 = add i64 24, %v114
  %v120 = getelementptr inbounds float, ptr %v116, i64 %v119
  call void @pack_turned(ptr %v120, i64 8, i64 1, i64 8, i64 %v113, ptr %v118, i64 32)
  %v121 = getelementptr inbounds float, ptr %v110, i64 16
  %v122 = add i64 48, %v114
  %v123 = getelementptr inbounds float, ptr %v116, i64 %v122
  call void @pack_turned(ptr %v123, i64 8, i64 1, i64 8, i64 %v113, ptr %v121, i64 32)
  %v124 = getelementptr inbounds float, ptr %v110, i64 24
  %v125 = add i64 72, %v114
  %v126 = getelementptr inbounds float, ptr %v116, i64 %v125
  call void @pack_turned(ptr %v126, i64 8, i64 1, i64 8, i64 %v113, ptr %v124, i64 32)
  %v127 = getelementptr inbounds float, ptr %v103, i64 %v108
  %v130 = getelementptr inbounds float, ptr %v129, i64 %v114
  call void @pack_turned(ptr %v130, i64 8, i64 1, i64 8, i64 %v113, ptr %v127, i64 32)
  %v131 = getelementptr inbounds float, ptr %v127, i64 8
  %v132 = getelementptr inbounds float, ptr %v129, i64 %v119
  call void @pack_turned(ptr %v132, i64 8, i64 1, i64 8, i64 %v113, ptr %v131, i64 32)
  %v133 = getelementptr inbounds float, ptr %v127, i64 16
  %v134 = getelementptr inbounds float, ptr %v129, i64 %v122
  call void @pack_turned(ptr %v134, i64 8, i64 1, i64 8, i64 %v113, ptr %v133, i64 32)
  %v135 = getelementptr inbounds float, ptr %v127, i64 24
  %v136 = getelementptr inbounds float, ptr %v129, i64 %v125
  call void @pack_turned(ptr %v136, i64 8, i64 1, i64 8, i64 %v113, ptr %v135, i64 32)
  br label %b14
b14:
  %v137 = add nsw i64 %v104, 1
  br label %b10
b12:
  %v138 = getelementptr inbounds float, ptr %v6, i64 1792
  br label %b15
b15:
  %v139 = phi i64 [ %v11, %b12 ], [ %v159, %b19 ]
  %v140 = icmp slt i64 %v139, %v16
  br i1 %v140, label %b16, label %b17
b16:
  %v141 = mul i64 %v139, 128
  %v142 = mul i64 %v139, 16
  %v143 = add i64 %v141, 128
  br i1 %v33, label %b18, label %b19
b18:
  %v144 = getelementptr inbounds float, ptr %v138, i64 %v141
  %v145 = sub i64 12, %v142
  %v146 = icmp slt i64 %v145, 0
  %v147 = select i1 %v146, i64 0, i64 %v145
  %v148 = mul i64 %v142, 8
  %v151 = getelementptr inbounds float, ptr %v150, i64 %v148
  call void @pack_turned(ptr %v151, i64 8, i64 1, i64 8, i64 %v147, ptr %v144, i64 16)
  %v152 = getelementptr inbounds float, ptr %v144, i64 8
  %v153 = add i64 %v142, 8
  %v154 = sub i64 12, %v153
  %v155 = icmp slt i64 %v154, 0
  %v156 = select i1 %v155, i64 0, i64 %v154
  %v157 = mul i64 %v153, 8
  %v158 = getelementptr inbounds float, ptr %v150, i64 %v157
  call void @pack_turned(ptr %v158, i64 8, i64 1, i64 8, i64 %v156, ptr %v152, i64 16)
  br label %b19
b19:
  %v159 = add nsw i64 %v139, 1
  br label %b15
b17:
  %v160 = getelementptr inbounds float, ptr %v6, i64 1920
  br label %b20
b20:
  %v161 = phi i64 [ %v11, %b17 ], [ %v214, %b24 ]
  %v162 = icmp slt i64 %v161, %v16
  br i1 %v162, label %b21, label %b22
b21:
  %v163 = mul i64 %v161, 288
  %v164 = mul i64 %v161, 8
  %v165 = add i64 %v163, 24
  %v166 = add i64 %v165, 24
  %v167 = add i64 %v166, 24
  %v168 = add i64 %v167, 24
  %v169 = add i64 %v168, 24
  %v170 = add i64 %v169, 24
  %v171 = add i64 %v170, 24
  %v172 = add i64 %v171, 24
  %v173 = add i64 %v172, 24
  %v174 = add i64 %v173, 24
  %v175 = add i64 %v174, 24
  %v176 = add i64 %v175, 24
  br i1 %v33, label %b23, label %b24
b23:
  %v177 = getelementptr inbounds float, ptr %v160, i64 %v163
  %v178 = sub i64 8, %v164
  %v179 = icmp slt i64 %v178, 0
  %v180 = select i1 %v179, i64 0, i64 %v178
  %v181 = mul i64 %v164, 3
  %v184 = getelementptr inbounds float, ptr %v183, i64 %v181
  call void @pack(ptr %v184, i64 3, i64 1, i64 3, i64 %v180, ptr %v177, i64 8)
  %v185 = getelementptr inbounds float, ptr %v160, i64 %v165
  %v186 = add i64 24, %v181
  %v187 = getelementptr inbounds float, ptr %v183, i64 %v186
  call void @pack(ptr %v187, i64 3, i64 1, i64 3, i64 %v180, ptr %v185, i64 8)
  %v188 = getelementptr inbounds float, ptr %v160, i64 %v166
  %v189 = add i64 48, %v181
  %v190 = getelementptr inbounds float, ptr %v183, i64 %v189
  call void @pack(ptr %v190, i64 3, i64 1, i64 3, i64 %v180, ptr %v188, i64 8)
  %v191 = getelementptr inbounds float, ptr %v160, i64 %v167
  %v192 = add i64 72, %v181
  %v193 = getelementptr inbounds float, ptr %v183, i64 %v192
  call void @pack(ptr %v193, i64 3, i64 1, i64 3, i64 %v180, ptr %v191, i64 8)
  %v194 = getelementptr inbounds float, ptr %v160, i64 %v168
  %v197 = getelementptr inbounds float, ptr %v196, i64 %v181
  call void @pack(ptr %v197, i64 3, i64 1, i64 3, i64 %v180, ptr %v194, i64 8)
  %v198 = getelementptr inbounds float, ptr %v160, i64 %v169
  %v199 = getelementptr inbounds float, ptr %v196, i64 %v186
  call void @pack(ptr %v199, i64 3, i64 1, i64 3, i64 %v180, ptr %v198, i64 8)
  %v200 = getelementptr inbounds float, ptr %v160, i64 %v170
  %v201 = getelementptr inbounds float, ptr %v196, i64 %v189
  call void @pack(ptr %v201, i64 3, i64 1, i64 3, i64 %v180, ptr %v200, i64 8)
  %v202 = getelementptr inbounds float, ptr %v160, i64 %v171
  %v203 = getelementptr inbounds float, ptr %v196, i64 %v192
  call void @pack(ptr %v203, i64 3, i64 1, i64 3, i64 %v180, ptr %v202, i64 8)
  %v204 = getelementptr inbounds float, ptr %v160, i64 %v172
  %v207 = getelementptr inbounds float, ptr %v206, i64 %v181
  call void @pack(ptr %v207, i64 3, i64 1, i64 3, i64 %v180, ptr %v204, i64 8)
  %v208 = getelementptr inbounds float, ptr %v160, i64 %v173
  %v209 = getelementptr inbounds float, ptr %v206, i64 %v186
  call void @pack(ptr %v209, i64 3, i64 1, i64 3, i64 %v180, ptr %v208, i64 8)
  %v210 = getelementptr inbounds float, ptr %v160, i64 %v174
  %v211 = getelementptr inbounds float, ptr %v206, i64 %v189
  call void @pack(ptr %v211, i64 3, i64 1, i64 3, i64 %v180, ptr %v210, i64 8)
  %v212 = getelementptr inbounds float, ptr %v160, i64 %v175
  %v213 = getelementptr inbounds float, ptr %v206, i64 %v192
  call void @pack(ptr %v213, i64 3, i64 1, i64 3, i64 %v180, ptr %v212, i64 8)
  br label %b24
b24:
  %v214 = add nsw i64 %v161, 1
  br label %b20
b22:
  ret void
}
define internal void @pack(ptr %v0, i64 %v1, i64 %v2, i64 %v3, i64 %v4, ptr %v5, i64 %v6) #2 {
entry:
  %v7 = icmp ult i64 %v4, 8
  %v8 = select i1 %v7, i64 %v4, i64 8
  %v9 = trunc i64 %v8 to i32
  %v10 = insertelement <8 x i32> poison, i32 %v9, i64 0
  %v11 = shufflevector <8 x i32> %v10, <8 x i32> poison, <8 x i32> zeroinitializer
  %v12 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v11
  %v17 = insertelement <8 x i64> poison, i64 %v1, i64 0
  %v18 = shufflevector <8 x i64> %v17, <8 x i64> poison, <8 x i32> zeroinitializer
  %v19 = mul <8 x i64> <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>, %v18
  br label %b0
b0:
  %v13 = phi i64 [ 0, %entry ], [ %v24, %b1 ]
  %v14 = icmp slt i64 %v13, %v3
  br i1 %v14, label %b1, label %b2
b1:
  %v15 = mul i64 %v13, %v2
  %v16 = getelementptr inbounds float, ptr %v0, i64 %v15
  %v20 = getelementptr float, ptr %v16, <8 x i64> %v19
  %v21 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v20, <8 x i1> %v12, <8 x float> zeroinitializer)
  %v22 = mul i64 %v13, %v6
  %v23 = getelementptr inbounds float, ptr %v5, i64 %v22
  store <8 x float> %v21, ptr %v23, align 4
  %v24 = add nsw i64 %v13, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_9(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v12 = alloca float, i64 96, align 4
  %v5 = getelementptr inbounds i64, ptr %v4, i64 1
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 2
  %v8 = load i64, ptr %v7, align 8
  %v9 = getelementptr inbounds ptr, ptr %v0, i64 99
  %v10 = load ptr, ptr %v9, align 4
  %v13 = getelementptr inbounds i64, ptr %v4, i64 5
  %v14 = load i64, ptr %v13, align 8
  %v15 = getelementptr inbounds i64, ptr %v4, i64 6
  %v16 = load i64, ptr %v15, align 8
  %v51 = getelementptr inbounds i64, ptr %v1, i64 8
  %v52 = load i64, ptr %v51, align 8
  %v53 = getelementptr inbounds i64, ptr %v1, i64 1
  %v54 = load i64, ptr %v53, align 8
  %v57 = getelementptr inbounds i64, ptr %v1, i64 9
  %v58 = load i64, ptr %v57, align 8
  %v67 = load ptr, ptr %v0, align 4
  %v80 = getelementptr inbounds ptr, ptr %v0, i64 47
  %v81 = load ptr, ptr %v80, align 4
  %v89 = getelementptr inbounds ptr, ptr %v0, i64 57
  %v90 = load ptr, ptr %v89, align 4
  %v91 = getelementptr inbounds i64, ptr %v1, i64 67
  %v92 = load i64, ptr %v91, align 8
  %v11 = getelementptr inbounds float, ptr %v10, i64 2208
  %v55 = mul i64 %v52, %v54
  %v56 = icmp sle i64 %v55, 8
  %v59 = icmp eq i64 %v58, 0
  %v60 = and i1 %v56, %v59
  %v61 = icmp eq i1 %v60, 0
  %v93 = xor i64 %v92, -1
  %v94 = and i64 %v6, %v93
  %v95 = mul i64 %v94, %v54
  br label %b0
b0:
  %v17 = phi i64 [ %v14, %entry ], [ %v112, %b5 ]
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
  %v30 = phi i64 [ 0, %b1 ], [ %v111, %b8 ]
  %v31 = icmp slt i64 %v30, 2
  br i1 %v31, label %b4, label %b5
b4:
  %v32 = add i64 %v30, 1
  %v33 = icmp slt i64 %v32, 2
  %v34 = select i1 %v33, i64 %v32, i64 %v30
  %v47 = mul i64 %v30, 256
  %v48 = mul i64 %v34, 256
  %v49 = add i64 %v47, 256
  %v50 = add i64 %v48, 256
  %v70 = getelementptr inbounds float, ptr %v10, i64 %v47
  %v77 = mul i64 %v30, 32
  %v78 = sub i64 64, %v77
  %v79 = mul i64 %v77, 8
  %v82 = getelementptr inbounds float, ptr %v81, i64 %v79
  %v101 = mul i64 %v30, 4
  br label %b6
b6:
  %v35 = phi i64 [ 0, %b4 ], [ %v110, %b17 ]
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
  %v62 = mul i64 %v35, 2
  %v63 = sdiv i64 %v62, %v24
  %v64 = mul i64 %v63, 128
  %v65 = add i64 %v48, %v64
  %v66 = getelementptr inbounds float, ptr %v10, i64 %v65
  %v68 = mul i64 %v41, 8
  %v69 = getelementptr inbounds float, ptr %v67, i64 %v68
  %v71 = sub i64 %v46, 1
  %v72 = getelementptr inbounds ptr, ptr @table_tile_3x4, i64 %v71
  %v73 = load ptr, ptr %v72, align 4
  %v74 = icmp sgt i64 %v46, 0
  br i1 %v74, label %b11, label %b12
b11:
  call void %v73(ptr %v69, i64 8, ptr %v70, i64 8, ptr %v12, i64 32, i64 8, i64 15, ptr %v66, i64 0)
  br label %b12
b12:
  br label %b10
b10:
  br i1 %v60, label %b13, label %b14
b13:
  %v75 = mul i64 %v41, 8
  %v76 = getelementptr inbounds float, ptr %v67, i64 %v75
  call void @dots(ptr %v76, i64 8, ptr %v82, i64 8, i64 8, i64 4, i64 %v78, ptr %v12, i64 32, i64 %v46, i1 0)
  br label %b14
b14:
  %v83 = add i64 %v41, %v46
  br label %b15
b15:
  %v84 = phi i64 [ %v41, %b14 ], [ %v109, %b20 ]
  %v85 = icmp slt i64 %v84, %v83
  br i1 %v85, label %b16, label %b17
b16:
  %v86 = sub i64 %v84, %v41
  %v87 = mul i64 %v86, 32
  %v88 = getelementptr inbounds float, ptr %v12, i64 %v87
  %v96 = sub i64 %v84, %v95
  %v97 = mul i64 %v96, 64
  %v98 = getelementptr inbounds float, ptr %v90, i64 %v97
  br label %b18
b18:
  %v99 = phi i64 [ 0, %b16 ], [ %v108, %b19 ]
  %v100 = icmp slt i64 %v99, 4
  br i1 %v100, label %b19, label %b20
b19:
  %v102 = add i64 %v101, %v99
  %v103 = mul i64 %v102, 8
  %v104 = mul i64 %v99, 8
  %v105 = getelementptr inbounds float, ptr %v88, i64 %v104
  %v106 = load <8 x float>, ptr %v105, align 4
  %v107 = getelementptr inbounds float, ptr %v98, i64 %v103
  store <8 x float> %v106, ptr %v107, align 4
  %v108 = add nsw i64 %v99, 1
  br label %b18
b20:
  %v109 = add nsw i64 %v84, 1
  br label %b15
b17:
  %v110 = add nsw i64 %v35, 1
  br label %b6
b8:
  %v111 = add nsw i64 %v30, 1
  br label %b3
b5:
  %v112 = add nsw i64 %v17, 96
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
define internal void @forward_10(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v14 = alloca float, i64 192, align 4
  %v5 = getelementptr inbounds i64, ptr %v4, i64 1
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 2
  %v8 = load i64, ptr %v7, align 8
  %v9 = load i64, ptr %v4, align 8
  %v10 = getelementptr inbounds ptr, ptr %v0, i64 99
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
  %v71 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v72 = load ptr, ptr %v71, align 4
  %v73 = getelementptr inbounds i64, ptr %v1, i64 30
  %v74 = load i64, ptr %v73, align 8
  %v88 = getelementptr inbounds ptr, ptr %v0, i64 22
  %v89 = load ptr, ptr %v88, align 4
  %v90 = getelementptr inbounds i64, ptr %v1, i64 32
  %v91 = load i64, ptr %v90, align 8
  %v106 = getelementptr inbounds ptr, ptr %v0, i64 1
  %v107 = load ptr, ptr %v106, align 4
  %v121 = getelementptr inbounds ptr, ptr %v0, i64 3
  %v122 = load ptr, ptr %v121, align 4
  %v138 = getelementptr inbounds ptr, ptr %v0, i64 57
  %v139 = load ptr, ptr %v138, align 4
  %v140 = getelementptr inbounds i64, ptr %v1, i64 67
  %v141 = load i64, ptr %v140, align 8
  %v150 = getelementptr inbounds ptr, ptr %v0, i64 4
  %v151 = load ptr, ptr %v150, align 4
  %v152 = getelementptr inbounds ptr, ptr %v0, i64 23
  %v153 = load ptr, ptr %v152, align 4
  %v154 = getelementptr inbounds i64, ptr %v1, i64 33
  %v155 = load i64, ptr %v154, align 8
  %v162 = getelementptr inbounds ptr, ptr %v0, i64 58
  %v163 = load ptr, ptr %v162, align 4
  %v164 = getelementptr inbounds i64, ptr %v1, i64 68
  %v165 = load i64, ptr %v164, align 8
  %v171 = getelementptr inbounds ptr, ptr %v0, i64 59
  %v172 = load ptr, ptr %v171, align 4
  %v173 = getelementptr inbounds i64, ptr %v1, i64 69
  %v174 = load i64, ptr %v173, align 8
  %v180 = getelementptr inbounds ptr, ptr %v0, i64 60
  %v181 = load ptr, ptr %v180, align 4
  %v182 = getelementptr inbounds i64, ptr %v1, i64 70
  %v183 = load i64, ptr %v182, align 8
  %v195 = getelementptr inbounds ptr, ptr %v0, i64 61
  %v196 = load ptr, ptr %v195, align 4
  %v197 = getelementptr inbounds i64, ptr %v1, i64 71
  %v198 = load i64, ptr %v197, align 8
  %v12 = getelementptr inbounds float, ptr %v11, i64 512
  %v13 = getelementptr inbounds float, ptr %v11, i64 2208
  %v59 = mul i64 %v56, %v58
  %v60 = icmp sle i64 %v59, 8
  %v63 = icmp eq i64 %v62, 0
  %v64 = and i1 %v60, %v63
  %v65 = icmp eq i1 %v64, 0
  %v75 = and i64 %v9, %v74
  %v76 = mul i64 %v75, %v58
  %v77 = mul i64 %v76, 8
  %v78 = getelementptr inbounds float, ptr %v72, i64 %v77
  %v92 = and i64 %v9, %v91
  %v93 = mul i64 %v92, %v58
  %v94 = mul i64 %v93, 8
  %v95 = getelementptr inbounds float, ptr %v89, i64 %v94
  %v99 = getelementptr inbounds float, ptr %v14, i64 8
  %v111 = getelementptr inbounds float, ptr %v14, i64 16
  %v114 = getelementptr inbounds float, ptr %v14, i64 32
  %v117 = getelementptr inbounds float, ptr %v14, i64 48
  %v125 = getelementptr inbounds float, ptr %v14, i64 24
  %v128 = getelementptr inbounds float, ptr %v14, i64 40
  %v131 = getelementptr inbounds float, ptr %v14, i64 56
  %v142 = xor i64 %v141, -1
  %v143 = and i64 %v6, %v142
  %v144 = sub i64 %v9, %v143
  %v145 = mul i64 %v144, %v58
  %v146 = mul i64 %v145, 64
  %v147 = getelementptr inbounds float, ptr %v139, i64 %v146
  %v156 = and i64 %v9, %v155
  %v157 = mul i64 %v156, %v58
  %v158 = mul i64 %v157, 8
  %v159 = getelementptr inbounds float, ptr %v153, i64 %v158
  %v166 = and i64 %v9, %v165
  %v167 = mul i64 %v166, %v58
  %v168 = mul i64 %v167, 8
  %v169 = getelementptr inbounds float, ptr %v163, i64 %v168
  %v175 = and i64 %v9, %v174
  %v176 = mul i64 %v175, %v58
  %v177 = mul i64 %v176, 8
  %v178 = getelementptr inbounds float, ptr %v172, i64 %v177
  %v184 = and i64 %v9, %v183
  %v185 = mul i64 %v184, %v58
  %v186 = mul i64 %v185, 8
  %v187 = getelementptr inbounds float, ptr %v181, i64 %v186
  %v189 = add i64 %v9, 1
  %v190 = and i64 %v189, %v155
  %v191 = mul i64 %v190, %v58
  %v192 = mul i64 %v191, 8
  %v193 = getelementptr inbounds float, ptr %v153, i64 %v192
  %v199 = and i64 %v9, %v198
  %v200 = mul i64 %v199, %v58
  %v201 = mul i64 %v200, 8
  %v202 = getelementptr inbounds float, ptr %v196, i64 %v201
  %v204 = and i64 %v189, %v91
  %v205 = mul i64 %v204, %v58
  %v206 = mul i64 %v205, 8
  %v207 = getelementptr inbounds float, ptr %v89, i64 %v206
  %v252 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v253 = shufflevector <8 x float> %v252, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v19 = phi i64 [ %v16, %entry ], [ %v396, %b5 ]
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
  %v32 = phi i64 [ 0, %b1 ], [ %v395, %b8 ]
  %v33 = icmp slt i64 %v32, 1
  br i1 %v33, label %b4, label %b5
b4:
  %v34 = add i64 %v32, 1
  %v35 = icmp slt i64 %v34, 1
  %v36 = select i1 %v35, i64 %v34, i64 %v32
  %v49 = mul i64 %v32, 512
  %v50 = mul i64 %v36, 512
  %v51 = add i64 %v49, 256
  %v52 = add i64 %v50, 256
  %v53 = add i64 %v51, 256
  %v54 = add i64 %v52, 256
  %v81 = getelementptr inbounds float, ptr %v12, i64 %v49
  %v97 = getelementptr inbounds float, ptr %v12, i64 %v51
  %v102 = mul i64 %v32, 8
  %v103 = sub i64 8, %v102
  %v104 = mul i64 %v102, 16
  %v105 = add i64 264, %v104
  %v108 = getelementptr inbounds float, ptr %v107, i64 %v105
  %v109 = add i64 8, %v104
  %v110 = getelementptr inbounds float, ptr %v107, i64 %v109
  %v112 = add i64 136, %v104
  %v113 = getelementptr inbounds float, ptr %v107, i64 %v112
  %v115 = add i64 392, %v104
  %v116 = getelementptr inbounds float, ptr %v107, i64 %v115
  %v119 = mul i64 %v102, 8
  %v120 = add i64 128, %v119
  %v123 = getelementptr inbounds float, ptr %v122, i64 %v120
  %v124 = getelementptr inbounds float, ptr %v122, i64 %v119
  %v126 = add i64 64, %v119
  %v127 = getelementptr inbounds float, ptr %v122, i64 %v126
  %v129 = add i64 192, %v119
  %v130 = getelementptr inbounds float, ptr %v122, i64 %v129
  br label %b6
b6:
  %v37 = phi i64 [ 0, %b4 ], [ %v394, %b19 ]
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
  %v66 = mul i64 %v37, 2
  %v67 = sdiv i64 %v66, %v26
  %v68 = mul i64 %v67, 128
  %v69 = add i64 %v50, %v68
  %v70 = getelementptr inbounds float, ptr %v12, i64 %v69
  %v79 = mul i64 %v43, 8
  %v80 = getelementptr inbounds float, ptr %v78, i64 %v79
  %v82 = sub i64 %v48, 1
  %v83 = getelementptr inbounds ptr, ptr @table_tile_3x4, i64 %v82
  %v84 = load ptr, ptr %v83, align 4
  %v85 = icmp sgt i64 %v48, 0
  br i1 %v85, label %b11, label %b12
b11:
  call void %v84(ptr %v80, i64 8, ptr %v81, i64 8, ptr %v14, i64 64, i64 16, i64 15, ptr %v70, i64 0)
  br label %b12
b12:
  %v86 = add i64 %v52, %v68
  %v87 = getelementptr inbounds float, ptr %v12, i64 %v86
  %v96 = getelementptr inbounds float, ptr %v95, i64 %v79
  %v98 = load ptr, ptr %v83, align 4
  br i1 %v85, label %b13, label %b14
b13:
  call void %v98(ptr %v96, i64 8, ptr %v97, i64 8, ptr %v99, i64 64, i64 16, i64 15, ptr %v87, i64 0)
  br label %b14
b14:
  br label %b10
b10:
  br i1 %v64, label %b15, label %b16
b15:
  %v100 = mul i64 %v43, 8
  %v101 = getelementptr inbounds float, ptr %v78, i64 %v100
  call void @dots(ptr %v101, i64 8, ptr %v108, i64 16, i64 8, i64 1, i64 %v103, ptr %v14, i64 64, i64 %v48, i1 0)
  call void @dots(ptr %v101, i64 8, ptr %v110, i64 16, i64 8, i64 1, i64 %v103, ptr %v111, i64 64, i64 %v48, i1 0)
  call void @dots(ptr %v101, i64 8, ptr %v113, i64 16, i64 8, i64 1, i64 %v103, ptr %v114, i64 64, i64 %v48, i1 0)
  call void @dots(ptr %v101, i64 8, ptr %v116, i64 16, i64 8, i64 1, i64 %v103, ptr %v117, i64 64, i64 %v48, i1 0)
  %v118 = getelementptr inbounds float, ptr %v95, i64 %v100
  call void @dots(ptr %v118, i64 8, ptr %v123, i64 8, i64 8, i64 1, i64 %v103, ptr %v99, i64 64, i64 %v48, i1 0)
  call void @dots(ptr %v118, i64 8, ptr %v124, i64 8, i64 8, i64 1, i64 %v103, ptr %v125, i64 64, i64 %v48, i1 0)
  call void @dots(ptr %v118, i64 8, ptr %v127, i64 8, i64 8, i64 1, i64 %v103, ptr %v128, i64 64, i64 %v48, i1 0)
  call void @dots(ptr %v118, i64 8, ptr %v130, i64 8, i64 8, i64 1, i64 %v103, ptr %v131, i64 64, i64 %v48, i1 0)
  br label %b16
b16:
  %v132 = add i64 %v43, %v48
  br label %b17
b17:
  %v133 = phi i64 [ %v43, %b16 ], [ %v393, %b22 ]
  %v134 = icmp slt i64 %v133, %v132
  br i1 %v134, label %b18, label %b19
b18:
  %v135 = sub i64 %v133, %v43
  %v136 = mul i64 %v135, 64
  %v137 = getelementptr inbounds float, ptr %v14, i64 %v136
  %v148 = mul i64 %v133, 64
  %v149 = getelementptr inbounds float, ptr %v147, i64 %v148
  %v160 = mul i64 %v133, 8
  %v161 = getelementptr inbounds float, ptr %v159, i64 %v160
  %v170 = getelementptr inbounds float, ptr %v169, i64 %v160
  %v179 = getelementptr inbounds float, ptr %v178, i64 %v160
  %v188 = getelementptr inbounds float, ptr %v187, i64 %v160
  %v194 = getelementptr inbounds float, ptr %v193, i64 %v160
  %v203 = getelementptr inbounds float, ptr %v202, i64 %v160
  %v208 = getelementptr inbounds float, ptr %v207, i64 %v160
  br label %b20
b20:
  %v209 = phi i64 [ 0, %b18 ], [ %v392, %b21 ]
  %v210 = icmp slt i64 %v209, 1
  br i1 %v210, label %b21, label %b22
b21:
  %v211 = add i64 %v32, %v209
  %v212 = mul i64 %v211, 8
  %v213 = mul i64 %v209, 8
  %v214 = getelementptr inbounds float, ptr %v137, i64 %v213
  %v215 = load <8 x float>, ptr %v214, align 4
  %v216 = add i64 1, %v209
  %v217 = mul i64 %v216, 8
  %v218 = getelementptr inbounds float, ptr %v137, i64 %v217
  %v219 = load <8 x float>, ptr %v218, align 4
  %v220 = add i64 2, %v209
  %v221 = mul i64 %v220, 8
  %v222 = getelementptr inbounds float, ptr %v137, i64 %v221
  %v223 = load <8 x float>, ptr %v222, align 4
  %v224 = add i64 3, %v209
  %v225 = mul i64 %v224, 8
  %v226 = getelementptr inbounds float, ptr %v137, i64 %v225
  %v227 = load <8 x float>, ptr %v226, align 4
  %v228 = add i64 4, %v209
  %v229 = mul i64 %v228, 8
  %v230 = getelementptr inbounds float, ptr %v137, i64 %v229
  %v231 = load <8 x float>, ptr %v230, align 4
  %v232 = add i64 5, %v209
  %v233 = mul i64 %v232, 8
  %v234 = getelementptr inbounds float, ptr %v137, i64 %v233
  %v235 = load <8 x float>, ptr %v234, align 4
  %v236 = add i64 6, %v209
  %v237 = mul i64 %v236, 8
  %v238 = getelementptr inbounds float, ptr %v137, i64 %v237
  %v239 = load <8 x float>, ptr %v238, align 4
  %v240 = add i64 7, %v209
  %v241 = mul i64 %v240, 8
  %v242 = getelementptr inbounds float, ptr %v137, i64 %v241
  %v243 = load <8 x float>, ptr %v242, align 4
  %v244 = add i64 16, %v212
  %v245 = getelementptr inbounds float, ptr %v149, i64 %v244
  %v246 = load <8 x float>, ptr %v245, align 4
  %v247 = fadd <8 x float> %v246, %v215
  %v248 = fadd <8 x float> %v247, %v219
  %v249 = getelementptr inbounds float, ptr %v151, i64 %v244
  %v250 = load <8 x float>, ptr %v249, align 4
  %v251 = fadd <8 x float> %v248, %v250
  %v254 = fadd <8 x float> %v251, %v253
  %v255 = fcmp olt <8 x float> %v254, splat (float 0xC056400000000000)
  %v256 = select <8 x i1> %v255, <8 x float> splat (float 0xC056400000000000), <8 x float> %v254
  %v257 = fcmp ogt <8 x float> %v256, splat (float 0x4056000000000000)
  %v258 = select <8 x i1> %v257, <8 x float> splat (float 0x4056000000000000), <8 x float> %v256
  %v259 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v258, <8 x float> splat (float 0xBFF7154760000000), <8 x float> splat (float 0x4168000FE0000000))
  %v260 = fsub <8 x float> %v259, splat (float 0x4168000FE0000000)
  %v261 = bitcast <8 x float> %v259 to <8 x i32>
  %v262 = shl <8 x i32> %v261, splat (i32 23)
  %v263 = bitcast <8 x i32> %v262 to <8 x float>
  %v264 = fneg <8 x float> %v258
  %v265 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v260, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v264)
  %v266 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v260, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v265)
  %v267 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v266, <8 x float> splat (float 0x3F81227F40000000))
  %v268 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v267, <8 x float> %v266, <8 x float> splat (float 0x3FA5556740000000))
  %v269 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v268, <8 x float> %v266, <8 x float> splat (float 0x3FC5554B00000000))
  %v270 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v269, <8 x float> %v266, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v271 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v266, <8 x float> %v270, <8 x float> splat (float 0x3FF0000000000000))
  %v272 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v266, <8 x float> %v271, <8 x float> splat (float 0x3FF0000000000000))
  %v273 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v263, <8 x float> %v272, <8 x float> splat (float 0x3FF0000000000000))
  %v274 = fdiv <8 x float> splat (float 0x3FF0000000000000), %v273
  %v275 = getelementptr inbounds float, ptr %v149, i64 %v212
  %v276 = load <8 x float>, ptr %v275, align 4
  %v277 = fadd <8 x float> %v276, %v223
  %v278 = fadd <8 x float> %v277, %v227
  %v279 = getelementptr inbounds float, ptr %v151, i64 %v212
  %v280 = load <8 x float>, ptr %v279, align 4
  %v281 = fadd <8 x float> %v278, %v280
  %v282 = fcmp olt <8 x float> %v281, splat (float 0xC056400000000000)
  %v283 = select <8 x i1> %v282, <8 x float> splat (float 0xC056400000000000), <8 x float> %v281
  %v284 = fcmp ogt <8 x float> %v283, splat (float 0x4056000000000000)
  %v285 = select <8 x i1> %v284, <8 x float> splat (float 0x4056000000000000), <8 x float> %v283
  %v286 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v285, <8 x float> splat (float 0xBFF7154760000000), <8 x float> splat (float 0x4168000FE0000000))
  %v287 = fsub <8 x float> %v286, splat (float 0x4168000FE0000000)
  %v288 = bitcast <8 x float> %v286 to <8 x i32>
  %v289 = shl <8 x i32> %v288, splat (i32 23)
  %v290 = bitcast <8 x i32> %v289 to <8 x float>
  %v291 = fneg <8 x float> %v285
  %v292 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v287, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v291)
  %v293 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v287, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v292)
  %v294 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v293, <8 x float> splat (float 0x3F81227F40000000))
  %v295 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v294, <8 x float> %v293, <8 x float> splat (float 0x3FA5556740000000))
  %v296 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v295, <8 x float> %v293, <8 x float> splat (float 0x3FC5554B00000000))
  %v297 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v296, <8 x float> %v293, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v298 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v293, <8 x float> %v297, <8 x float> splat (float 0x3FF0000000000000))
  %v299 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v293, <8 x float> %v298, <8 x float> splat (float 0x3FF0000000000000))
  %v300 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v290, <8 x float> %v299, <8 x float> splat (float 0x3FF0000000000000))
  %v301 = fdiv <8 x float> splat (float 0x3FF0000000000000), %v300
  %v302 = add i64 8, %v212
  %v303 = getelementptr inbounds float, ptr %v149, i64 %v302
  %v304 = load <8 x float>, ptr %v303, align 4
  %v305 = fadd <8 x float> %v304, %v231
  %v306 = fadd <8 x float> %v305, %v235
  %v307 = getelementptr inbounds float, ptr %v151, i64 %v302
  %v308 = load <8 x float>, ptr %v307, align 4
  %v309 = fadd <8 x float> %v306, %v308
  %v310 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v309)
  %v311 = fcmp ogt <8 x float> %v310, splat (float 0x4023000000000000)
  %v312 = select <8 x i1> %v311, <8 x float> splat (float 0x4023000000000000), <8 x float> %v310
  %v313 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v312, <8 x float> splat (float 0x4007154760000000), <8 x float> splat (float 0x4168000FE0000000))
  %v314 = fsub <8 x float> %v313, splat (float 0x4168000FE0000000)
  %v315 = bitcast <8 x float> %v313 to <8 x i32>
  %v316 = shl <8 x i32> %v315, splat (i32 23)
  %v317 = bitcast <8 x i32> %v316 to <8 x float>
  %v318 = fadd <8 x float> %v312, %v312
  %v319 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v314, <8 x float> splat (float 0xBFE62E4300000000), <8 x float> %v318)
  %v320 = fmul <8 x float> %v319, %v319
  %v321 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v319, <8 x float> splat (float 0x3F81227F40000000))
  %v322 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v321, <8 x float> %v319, <8 x float> splat (float 0x3FA5556740000000))
  %v323 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v322, <8 x float> %v319, <8 x float> splat (float 0x3FC5554B00000000))
  %v324 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v323, <8 x float> %v319, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v325 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v320, <8 x float> %v324, <8 x float> %v319)
  %v326 = fsub <8 x float> %v317, splat (float 0x3FF0000000000000)
  %v327 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v317, <8 x float> %v325, <8 x float> %v326)
  %v328 = fadd <8 x float> %v327, splat (float 0x4000000000000000)
  %v329 = fdiv <8 x float> %v327, %v328
  %v330 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v329, <8 x float> %v309)
  %v331 = getelementptr inbounds float, ptr %v161, i64 %v212
  %v332 = load <8 x float>, ptr %v331, align 4
  %v333 = fmul <8 x float> %v274, %v332
  %v334 = fmul <8 x float> %v301, %v330
  %v335 = fadd <8 x float> %v333, %v334
  %v336 = add i64 24, %v212
  %v337 = getelementptr inbounds float, ptr %v149, i64 %v336
  %v338 = load <8 x float>, ptr %v337, align 4
  %v339 = fadd <8 x float> %v338, %v239
  %v340 = fadd <8 x float> %v339, %v243
  %v341 = getelementptr inbounds float, ptr %v151, i64 %v336
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
  %v364 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v335)
  %v365 = fcmp ogt <8 x float> %v364, splat (float 0x4023000000000000)
  %v366 = select <8 x i1> %v365, <8 x float> splat (float 0x4023000000000000), <8 x float> %v364
  %v367 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v366, <8 x float> splat (float 0x4007154760000000), <8 x float> splat (float 0x4168000FE0000000))
  %v368 = fsub <8 x float> %v367, splat (float 0x4168000FE0000000)
  %v369 = bitcast <8 x float> %v367 to <8 x i32>
  %v370 = shl <8 x i32> %v369, splat (i32 23)
  %v371 = bitcast <8 x i32> %v370 to <8 x float>
  %v372 = fadd <8 x float> %v366, %v366
  %v373 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v368, <8 x float> splat (float 0xBFE62E4300000000), <8 x float> %v372)
  %v374 = fmul <8 x float> %v373, %v373
  %v375 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v373, <8 x float> splat (float 0x3F81227F40000000))
  %v376 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v375, <8 x float> %v373, <8 x float> splat (float 0x3FA5556740000000))
  %v377 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v376, <8 x float> %v373, <8 x float> splat (float 0x3FC5554B00000000))
  %v378 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v377, <8 x float> %v373, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v379 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v374, <8 x float> %v378, <8 x float> %v373)
  %v380 = fsub <8 x float> %v371, splat (float 0x3FF0000000000000)
  %v381 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v371, <8 x float> %v379, <8 x float> %v380)
  %v382 = fadd <8 x float> %v381, splat (float 0x4000000000000000)
  %v383 = fdiv <8 x float> %v381, %v382
  %v384 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v383, <8 x float> %v335)
  %v385 = fmul <8 x float> %v363, %v384
  %v386 = getelementptr inbounds float, ptr %v170, i64 %v212
  store <8 x float> %v274, ptr %v386, align 4
  %v387 = getelementptr inbounds float, ptr %v179, i64 %v212
  store <8 x float> %v301, ptr %v387, align 4
  %v388 = getelementptr inbounds float, ptr %v188, i64 %v212
  store <8 x float> %v330, ptr %v388, align 4
  %v389 = getelementptr inbounds float, ptr %v194, i64 %v212
  store <8 x float> %v335, ptr %v389, align 4
  %v390 = getelementptr inbounds float, ptr %v203, i64 %v212
  store <8 x float> %v363, ptr %v390, align 4
  %v391 = getelementptr inbounds float, ptr %v208, i64 %v212
  store <8 x float> %v385, ptr %v391, align 4
  %v392 = add nsw i64 %v209, 1
  br label %b20
b22:
  %v393 = add nsw i64 %v133, 1
  br label %b17
b19:
  %v394 = add nsw i64 %v37, 1
  br label %b6
b8:
  %v395 = add nsw i64 %v32, 1
  br label %b3
b5:
  %v396 = add nsw i64 %v19, 96
  br label %b0
b2:
  ret void
}
define internal void @forward_11(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v14 = alloca float, i64 96, align 4
  %v5 = getelementptr inbounds i64, ptr %v4, i64 1
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 2
  %v8 = load i64, ptr %v7, align 8
  %v9 = load i64, ptr %v4, align 8
  %v10 = getelementptr inbounds ptr, ptr %v0, i64 99
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
  %v69 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v70 = load ptr, ptr %v69, align 4
  %v71 = getelementptr inbounds i64, ptr %v1, i64 30
  %v72 = load i64, ptr %v71, align 8
  %v89 = getelementptr inbounds ptr, ptr %v0, i64 14
  %v90 = load ptr, ptr %v89, align 4
  %v98 = getelementptr inbounds ptr, ptr %v0, i64 62
  %v99 = load ptr, ptr %v98, align 4
  %v100 = getelementptr inbounds i64, ptr %v1, i64 72
  %v101 = load i64, ptr %v100, align 8
  %v12 = getelementptr inbounds float, ptr %v11, i64 1024
  %v13 = getelementptr inbounds float, ptr %v11, i64 2208
  %v57 = mul i64 %v54, %v56
  %v58 = icmp sle i64 %v57, 8
  %v61 = icmp eq i64 %v60, 0
  %v62 = and i1 %v58, %v61
  %v63 = icmp eq i1 %v62, 0
  %v73 = and i64 %v9, %v72
  %v74 = mul i64 %v73, %v56
  %v75 = mul i64 %v74, 8
  %v76 = getelementptr inbounds float, ptr %v70, i64 %v75
  %v102 = and i64 %v9, %v101
  %v103 = mul i64 %v102, %v56
  %v104 = mul i64 %v103, 32
  %v105 = getelementptr inbounds float, ptr %v99, i64 %v104
  br label %b0
b0:
  %v19 = phi i64 [ %v16, %entry ], [ %v121, %b5 ]
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
  %v32 = phi i64 [ 0, %b1 ], [ %v120, %b8 ]
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
  %v79 = getelementptr inbounds float, ptr %v12, i64 %v49
  %v86 = mul i64 %v32, 32
  %v87 = sub i64 32, %v86
  %v88 = mul i64 %v86, 8
  %v91 = getelementptr inbounds float, ptr %v90, i64 %v88
  %v110 = mul i64 %v32, 4
  br label %b6
b6:
  %v37 = phi i64 [ 0, %b4 ], [ %v119, %b17 ]
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
  %v77 = mul i64 %v43, 8
  %v78 = getelementptr inbounds float, ptr %v76, i64 %v77
  %v80 = sub i64 %v48, 1
  %v81 = getelementptr inbounds ptr, ptr @table_tile_3x4, i64 %v80
  %v82 = load ptr, ptr %v81, align 4
  %v83 = icmp sgt i64 %v48, 0
  br i1 %v83, label %b11, label %b12
b11:
  call void %v82(ptr %v78, i64 8, ptr %v79, i64 8, ptr %v14, i64 32, i64 8, i64 15, ptr %v68, i64 0)
  br label %b12
b12:
  br label %b10
b10:
  br i1 %v62, label %b13, label %b14
b13:
  %v84 = mul i64 %v43, 8
  %v85 = getelementptr inbounds float, ptr %v76, i64 %v84
  call void @dots(ptr %v85, i64 8, ptr %v91, i64 8, i64 8, i64 4, i64 %v87, ptr %v14, i64 32, i64 %v48, i1 0)
  br label %b14
b14:
  %v92 = add i64 %v43, %v48
  br label %b15
b15:
  %v93 = phi i64 [ %v43, %b14 ], [ %v118, %b20 ]
  %v94 = icmp slt i64 %v93, %v92
  br i1 %v94, label %b16, label %b17
b16:
  %v95 = sub i64 %v93, %v43
  %v96 = mul i64 %v95, 32
  %v97 = getelementptr inbounds float, ptr %v14, i64 %v96
  %v106 = mul i64 %v93, 32
  %v107 = getelementptr inbounds float, ptr %v105, i64 %v106
  br label %b18
b18:
  %v108 = phi i64 [ 0, %b16 ], [ %v117, %b19 ]
  %v109 = icmp slt i64 %v108, 4
  br i1 %v109, label %b19, label %b20
b19:
  %v111 = add i64 %v110, %v108
  %v112 = mul i64 %v111, 8
  %v113 = mul i64 %v108, 8
  %v114 = getelementptr inbounds float, ptr %v97, i64 %v113
  %v115 = load <8 x float>, ptr %v114, align 4
  %v116 = getelementptr inbounds float, ptr %v107, i64 %v112
  store <8 x float> %v115, ptr %v116, align 4
  %v117 = add nsw i64 %v108, 1
  br label %b18
b20:
  %v118 = add nsw i64 %v93, 1
  br label %b15
b17:
  %v119 = add nsw i64 %v37, 1
  br label %b6
b8:
  %v120 = add nsw i64 %v32, 1
  br label %b3
b5:
  %v121 = add nsw i64 %v19, 96
  br label %b0
b2:
  ret void
}
define internal void @forward_12(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v14 = alloca float, i64 192, align 4
  %v5 = getelementptr inbounds i64, ptr %v4, i64 1
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 2
  %v8 = load i64, ptr %v7, align 8
  %v9 = load i64, ptr %v4, align 8
  %v10 = getelementptr inbounds ptr, ptr %v0, i64 99
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
  %v71 = getelementptr inbounds ptr, ptr %v0, i64 22
  %v72 = load ptr, ptr %v71, align 4
  %v74 = getelementptr inbounds i64, ptr %v1, i64 32
  %v75 = load i64, ptr %v74, align 8
  %v97 = getelementptr inbounds ptr, ptr %v0, i64 5
  %v98 = load ptr, ptr %v97, align 4
  %v109 = getelementptr inbounds ptr, ptr %v0, i64 8
  %v110 = load ptr, ptr %v109, align 4
  %v124 = getelementptr inbounds ptr, ptr %v0, i64 6
  %v125 = load ptr, ptr %v124, align 4
  %v126 = getelementptr inbounds ptr, ptr %v0, i64 9
  %v127 = load ptr, ptr %v126, align 4
  %v128 = getelementptr inbounds ptr, ptr %v0, i64 63
  %v129 = load ptr, ptr %v128, align 4
  %v130 = getelementptr inbounds i64, ptr %v1, i64 73
  %v131 = load i64, ptr %v130, align 8
  %v138 = getelementptr inbounds ptr, ptr %v0, i64 64
  %v139 = load ptr, ptr %v138, align 4
  %v140 = getelementptr inbounds i64, ptr %v1, i64 74
  %v141 = load i64, ptr %v140, align 8
  %v147 = getelementptr inbounds ptr, ptr %v0, i64 65
  %v148 = load ptr, ptr %v147, align 4
  %v149 = getelementptr inbounds i64, ptr %v1, i64 75
  %v150 = load i64, ptr %v149, align 8
  %v156 = getelementptr inbounds ptr, ptr %v0, i64 66
  %v157 = load ptr, ptr %v156, align 4
  %v158 = getelementptr inbounds i64, ptr %v1, i64 76
  %v159 = load i64, ptr %v158, align 8
  %v165 = getelementptr inbounds ptr, ptr %v0, i64 67
  %v166 = load ptr, ptr %v165, align 4
  %v167 = getelementptr inbounds i64, ptr %v1, i64 77
  %v168 = load i64, ptr %v167, align 8
  %v174 = getelementptr inbounds ptr, ptr %v0, i64 68
  %v175 = load ptr, ptr %v174, align 4
  %v176 = getelementptr inbounds i64, ptr %v1, i64 78
  %v177 = load i64, ptr %v176, align 8
  %v183 = getelementptr inbounds ptr, ptr %v0, i64 69
  %v184 = load ptr, ptr %v183, align 4
  %v185 = getelementptr inbounds i64, ptr %v1, i64 79
  %v186 = load i64, ptr %v185, align 8
  %v192 = getelementptr inbounds ptr, ptr %v0, i64 70
  %v193 = load ptr, ptr %v192, align 4
  %v194 = getelementptr inbounds i64, ptr %v1, i64 80
  %v195 = load i64, ptr %v194, align 8
  %v12 = getelementptr inbounds float, ptr %v11, i64 1280
  %v13 = getelementptr inbounds float, ptr %v11, i64 2208
  %v59 = mul i64 %v56, %v58
  %v60 = icmp sle i64 %v59, 8
  %v63 = icmp eq i64 %v62, 0
  %v64 = and i1 %v60, %v63
  %v65 = icmp eq i1 %v64, 0
  %v73 = add i64 %v9, 1
  %v76 = and i64 %v73, %v75
  %v77 = mul i64 %v76, %v58
  %v78 = mul i64 %v77, 8
  %v79 = getelementptr inbounds float, ptr %v72, i64 %v78
  %v91 = getelementptr inbounds float, ptr %v14, i64 32
  %v102 = getelementptr inbounds float, ptr %v14, i64 8
  %v105 = getelementptr inbounds float, ptr %v14, i64 16
  %v108 = getelementptr inbounds float, ptr %v14, i64 24
  %v113 = getelementptr inbounds float, ptr %v14, i64 40
  %v115 = getelementptr inbounds float, ptr %v14, i64 48
  %v117 = getelementptr inbounds float, ptr %v14, i64 56
  %v132 = and i64 %v9, %v131
  %v133 = mul i64 %v132, %v58
  %v134 = mul i64 %v133, 3
  %v135 = getelementptr inbounds float, ptr %v129, i64 %v134
  %v142 = and i64 %v9, %v141
  %v143 = mul i64 %v142, %v58
  %v144 = mul i64 %v143, 3
  %v145 = getelementptr inbounds float, ptr %v139, i64 %v144
  %v151 = and i64 %v9, %v150
  %v152 = mul i64 %v151, %v58
  %v153 = mul i64 %v152, 3
  %v154 = getelementptr inbounds float, ptr %v148, i64 %v153
  %v160 = and i64 %v9, %v159
  %v161 = mul i64 %v160, %v58
  %v162 = mul i64 %v161, 3
  %v163 = getelementptr inbounds float, ptr %v157, i64 %v162
  %v169 = and i64 %v9, %v168
  %v170 = mul i64 %v169, %v58
  %v171 = mul i64 %v170, 3
  %v172 = getelementptr inbounds float, ptr %v166, i64 %v171
  %v178 = and i64 %v9, %v177
  %v179 = mul i64 %v178, %v58
  %v180 = mul i64 %v179, 3
  %v181 = getelementptr inbounds float, ptr %v175, i64 %v180
  %v187 = and i64 %v9, %v186
  %v188 = mul i64 %v187, %v58
  %v189 = mul i64 %v188, 3
  %v190 = getelementptr inbounds float, ptr %v184, i64 %v189
  %v196 = and i64 %v9, %v195
  %v197 = mul i64 %v196, %v58
  %v198 = mul i64 %v197, 3
  %v199 = getelementptr inbounds float, ptr %v193, i64 %v198
  br label %b0
b0:
  %v19 = phi i64 [ %v16, %entry ], [ %v276, %b5 ]
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
  %v32 = phi i64 [ 0, %b1 ], [ %v275, %b8 ]
  %v33 = icmp slt i64 %v32, 1
  br i1 %v33, label %b4, label %b5
b4:
  %v34 = add i64 %v32, 1
  %v35 = icmp slt i64 %v34, 1
  %v36 = select i1 %v35, i64 %v34, i64 %v32
  %v49 = mul i64 %v32, 512
  %v50 = mul i64 %v36, 512
  %v51 = add i64 %v49, 256
  %v52 = add i64 %v50, 256
  %v53 = add i64 %v51, 256
  %v54 = add i64 %v52, 256
  %v82 = getelementptr inbounds float, ptr %v12, i64 %v49
  %v89 = getelementptr inbounds float, ptr %v12, i64 %v51
  %v94 = mul i64 %v32, 8
  %v95 = sub i64 3, %v94
  %v96 = mul i64 %v94, 8
  %v99 = getelementptr inbounds float, ptr %v98, i64 %v96
  %v100 = add i64 24, %v96
  %v101 = getelementptr inbounds float, ptr %v98, i64 %v100
  %v103 = add i64 48, %v96
  %v104 = getelementptr inbounds float, ptr %v98, i64 %v103
  %v106 = add i64 72, %v96
  %v107 = getelementptr inbounds float, ptr %v98, i64 %v106
  %v111 = getelementptr inbounds float, ptr %v110, i64 %v96
  %v112 = getelementptr inbounds float, ptr %v110, i64 %v100
  %v114 = getelementptr inbounds float, ptr %v110, i64 %v103
  %v116 = getelementptr inbounds float, ptr %v110, i64 %v106
  br label %b6
b6:
  %v37 = phi i64 [ 0, %b4 ], [ %v274, %b19 ]
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
  %v66 = mul i64 %v37, 2
  %v67 = sdiv i64 %v66, %v26
  %v68 = mul i64 %v67, 128
  %v69 = add i64 %v50, %v68
  %v70 = getelementptr inbounds float, ptr %v12, i64 %v69
  %v80 = mul i64 %v43, 8
  %v81 = getelementptr inbounds float, ptr %v79, i64 %v80
  %v83 = sub i64 %v48, 1
  %v84 = getelementptr inbounds ptr, ptr @table_tile_3x4, i64 %v83
  %v85 = load ptr, ptr %v84, align 4
  %v86 = icmp sgt i64 %v48, 0
  br i1 %v86, label %b11, label %b12
b11:
  call void %v85(ptr %v81, i64 8, ptr %v82, i64 8, ptr %v14, i64 64, i64 8, i64 15, ptr %v70, i64 0)
  br label %b12
b12:
  %v87 = add i64 %v52, %v68
  %v88 = getelementptr inbounds float, ptr %v12, i64 %v87
  %v90 = load ptr, ptr %v84, align 4
  br i1 %v86, label %b13, label %b14
b13:
  call void %v90(ptr %v81, i64 8, ptr %v89, i64 8, ptr %v91, i64 64, i64 8, i64 15, ptr %v88, i64 0)
  br label %b14
b14:
  br label %b10
b10:
  br i1 %v64, label %b15, label %b16
b15:
  %v92 = mul i64 %v43, 8
  %v93 = getelementptr inbounds float, ptr %v79, i64 %v92
  call void @dots(ptr %v93, i64 8, ptr %v99, i64 8, i64 8, i64 1, i64 %v95, ptr %v14, i64 64, i64 %v48, i1 0)
  call void @dots(ptr %v93, i64 8, ptr %v101, i64 8, i64 8, i64 1, i64 %v95, ptr %v102, i64 64, i64 %v48, i1 0)
  call void @dots(ptr %v93, i64 8, ptr %v104, i64 8, i64 8, i64 1, i64 %v95, ptr %v105, i64 64, i64 %v48, i1 0)
  call void @dots(ptr %v93, i64 8, ptr %v107, i64 8, i64 8, i64 1, i64 %v95, ptr %v108, i64 64, i64 %v48, i1 0)
  call void @dots(ptr %v93, i64 8, ptr %v111, i64 8, i64 8, i64 1, i64 %v95, ptr %v91, i64 64, i64 %v48, i1 0)
  call void @dots(ptr %v93, i64 8, ptr %v112, i64 8, i64 8, i64 1, i64 %v95, ptr %v113, i64 64, i64 %v48, i1 0)
  call void @dots(ptr %v93, i64 8, ptr %v114, i64 8, i64 8, i64 1, i64 %v95, ptr %v115, i64 64, i64 %v48, i1 0)
  call void @dots(ptr %v93, i64 8, ptr %v116, i64 8, i64 8, i64 1, i64 %v95, ptr %v117, i64 64, i64 %v48, i1 0)
  br label %b16
b16:
  %v118 = add i64 %v43, %v48
  br label %b17
b17:
  %v119 = phi i64 [ %v43, %b16 ], [ %v273, %b22 ]
  %v120 = icmp slt i64 %v119, %v118
  br i1 %v120, label %b18, label %b19
b18:
  %v121 = sub i64 %v119, %v43
  %v122 = mul i64 %v121, 64
  %v123 = getelementptr inbounds float, ptr %v14, i64 %v122
  %v136 = mul i64 %v119, 3
  %v137 = getelementptr inbounds float, ptr %v135, i64 %v136
  %v146 = getelementptr inbounds float, ptr %v145, i64 %v136
  %v155 = getelementptr inbounds float, ptr %v154, i64 %v136
  %v164 = getelementptr inbounds float, ptr %v163, i64 %v136
  %v173 = getelementptr inbounds float, ptr %v172, i64 %v136
  %v182 = getelementptr inbounds float, ptr %v181, i64 %v136
  %v191 = getelementptr inbounds float, ptr %v190, i64 %v136
  %v200 = getelementptr inbounds float, ptr %v199, i64 %v136
  br label %b20
b20:
  %v201 = phi i64 [ 0, %b18 ], [ %v272, %b24 ]
  %v202 = icmp slt i64 %v201, 1
  br i1 %v202, label %b21, label %b22
b21:
  %v203 = add i64 %v32, %v201
  %v204 = mul i64 %v203, 8
  %v205 = icmp eq i64 %v204, 0
  br i1 %v205, label %b23, label %b24
b23:
  %v206 = mul i64 %v201, 8
  %v207 = getelementptr inbounds float, ptr %v123, i64 %v206
  %v208 = load <8 x float>, ptr %v207, align 4
  %v209 = add i64 1, %v201
  %v210 = mul i64 %v209, 8
  %v211 = getelementptr inbounds float, ptr %v123, i64 %v210
  %v212 = load <8 x float>, ptr %v211, align 4
  %v213 = add i64 2, %v201
  %v214 = mul i64 %v213, 8
  %v215 = getelementptr inbounds float, ptr %v123, i64 %v214
  %v216 = load <8 x float>, ptr %v215, align 4
  %v217 = add i64 3, %v201
  %v218 = mul i64 %v217, 8
  %v219 = getelementptr inbounds float, ptr %v123, i64 %v218
  %v220 = load <8 x float>, ptr %v219, align 4
  %v221 = add i64 4, %v201
  %v222 = mul i64 %v221, 8
  %v223 = getelementptr inbounds float, ptr %v123, i64 %v222
  %v224 = load <8 x float>, ptr %v223, align 4
  %v225 = add i64 5, %v201
  %v226 = mul i64 %v225, 8
  %v227 = getelementptr inbounds float, ptr %v123, i64 %v226
  %v228 = load <8 x float>, ptr %v227, align 4
  %v229 = add i64 6, %v201
  %v230 = mul i64 %v229, 8
  %v231 = getelementptr inbounds float, ptr %v123, i64 %v230
  %v232 = load <8 x float>, ptr %v231, align 4
  %v233 = add i64 7, %v201
  %v234 = mul i64 %v233, 8
  %v235 = getelementptr inbounds float, ptr %v123, i64 %v234
  %v236 = load <8 x float>, ptr %v235, align 4
  %v237 = getelementptr inbounds float, ptr %v125, i64 %v204
  %v238 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v237, <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>, <8 x float> zeroinitializer)
  %v239 = fadd <8 x float> %v208, %v238
  %v240 = add i64 3, %v204
  %v241 = getelementptr inbounds float, ptr %v125, i64 %v240
  %v242 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v241, <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>, <8 x float> zeroinitializer)
  %v243 = fadd <8 x float> %v212, %v242
  %v244 = add i64 6, %v204
  %v245 = getelementptr inbounds float, ptr %v125, i64 %v244
  %v246 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v245, <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>, <8 x float> zeroinitializer)
  %v247 = fadd <8 x float> %v216, %v246
  %v248 = add i64 9, %v204
  %v249 = getelementptr inbounds float, ptr %v125, i64 %v248
  %v250 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v249, <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>, <8 x float> zeroinitializer)
  %v251 = fadd <8 x float> %v220, %v250
  %v252 = getelementptr inbounds float, ptr %v127, i64 %v204
  %v253 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v252, <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>, <8 x float> zeroinitializer)
  %v254 = fadd <8 x float> %v224, %v253
  %v255 = getelementptr inbounds float, ptr %v127, i64 %v240
  %v256 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v255, <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>, <8 x float> zeroinitializer)
  %v257 = fadd <8 x float> %v228, %v256
  %v258 = getelementptr inbounds float, ptr %v127, i64 %v244
  %v259 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v258, <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>, <8 x float> zeroinitializer)
  %v260 = fadd <8 x float> %v232, %v259
  %v261 = getelementptr inbounds float, ptr %v127, i64 %v248
  %v262 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v261, <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>, <8 x float> zeroinitializer)
  %v263 = fadd <8 x float> %v236, %v262
  %v264 = getelementptr inbounds float, ptr %v137, i64 %v204
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v239, ptr align 4 %v264, <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>)
  %v265 = getelementptr inbounds float, ptr %v146, i64 %v204
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v243, ptr align 4 %v265, <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>)
  %v266 = getelementptr inbounds float, ptr %v155, i64 %v204
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v247, ptr align 4 %v266, <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>)
  %v267 = getelementptr inbounds float, ptr %v164, i64 %v204
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v251, ptr align 4 %v267, <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>)
  %v268 = getelementptr inbounds float, ptr %v173, i64 %v204
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v254, ptr align 4 %v268, <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>)
  %v269 = getelementptr inbounds float, ptr %v182, i64 %v204
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v257, ptr align 4 %v269, <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>)
  %v270 = getelementptr inbounds float, ptr %v191, i64 %v204
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v260, ptr align 4 %v270, <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>)
  %v271 = getelementptr inbounds float, ptr %v200, i64 %v204
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v263, ptr align 4 %v271, <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>)
  br label %b24
b24:
  %v272 = add nsw i64 %v201, 1
  br label %b20
b22:
  %v273 = add nsw i64 %v119, 1
  br label %b17
b19:
  %v274 = add nsw i64 %v37, 1
  br label %b6
b8:
  %v275 = add nsw i64 %v32, 1
  br label %b3
b5:
  %v276 = add nsw i64 %v19, 96
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
  %v10 = getelementptr inbounds ptr, ptr %v0, i64 99
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
  %v68 = getelementptr inbounds ptr, ptr %v0, i64 22
  %v69 = load ptr, ptr %v68, align 4
  %v71 = getelementptr inbounds i64, ptr %v1, i64 32
  %v72 = load i64, ptr %v71, align 8
  %v89 = getelementptr inbounds ptr, ptr %v0, i64 11
  %v90 = load ptr, ptr %v89, align 4
  %v98 = getelementptr inbounds ptr, ptr %v0, i64 71
  %v99 = load ptr, ptr %v98, align 4
  %v100 = getelementptr inbounds i64, ptr %v1, i64 81
  %v101 = load i64, ptr %v100, align 8
  %v12 = getelementptr inbounds float, ptr %v11, i64 1792
  %v13 = getelementptr inbounds float, ptr %v11, i64 2208
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
  %v104 = mul i64 %v103, 12
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
  %v87 = sub i64 12, %v86
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
  %v106 = mul i64 %v93, 12
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
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v121, ptr align 4 %v122, <8 x i1> <i1 1, i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0>)
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
define internal void @forward_14(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v14 = alloca float, i64 768, align 4
  %v5 = getelementptr inbounds i64, ptr %v4, i64 1
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 2
  %v8 = load i64, ptr %v7, align 8
  %v9 = load i64, ptr %v4, align 8
  %v10 = getelementptr inbounds ptr, ptr %v0, i64 99
  %v11 = load ptr, ptr %v10, align 4
  %v15 = getelementptr inbounds i64, ptr %v4, i64 3
  %v16 = load i64, ptr %v15, align 8
  %v17 = getelementptr inbounds i64, ptr %v4, i64 4
  %v18 = load i64, ptr %v17, align 8
  %v75 = getelementptr inbounds i64, ptr %v1, i64 8
  %v76 = load i64, ptr %v75, align 8
  %v77 = getelementptr inbounds i64, ptr %v1, i64 1
  %v78 = load i64, ptr %v77, align 8
  %v81 = getelementptr inbounds i64, ptr %v1, i64 9
  %v82 = load i64, ptr %v81, align 8
  %v90 = getelementptr inbounds ptr, ptr %v0, i64 63
  %v91 = load ptr, ptr %v90, align 4
  %v92 = getelementptr inbounds i64, ptr %v1, i64 73
  %v93 = load i64, ptr %v92, align 8
  %v107 = getelementptr inbounds ptr, ptr %v0, i64 64
  %v108 = load ptr, ptr %v107, align 4
  %v109 = getelementptr inbounds i64, ptr %v1, i64 74
  %v110 = load i64, ptr %v109, align 8
  %v121 = getelementptr inbounds ptr, ptr %v0, i64 65
  %v122 = load ptr, ptr %v121, align 4
  %v123 = getelementptr inbounds i64, ptr %v1, i64 75
  %v124 = load i64, ptr %v123, align 8
  %v135 = getelementptr inbounds ptr, ptr %v0, i64 66
  %v136 = load ptr, ptr %v135, align 4
  %v137 = getelementptr inbounds i64, ptr %v1, i64 76
  %v138 = load i64, ptr %v137, align 8
  %v149 = getelementptr inbounds ptr, ptr %v0, i64 67
  %v150 = load ptr, ptr %v149, align 4
  %v151 = getelementptr inbounds i64, ptr %v1, i64 77
  %v152 = load i64, ptr %v151, align 8
  %v163 = getelementptr inbounds ptr, ptr %v0, i64 68
  %v164 = load ptr, ptr %v163, align 4
  %v165 = getelementptr inbounds i64, ptr %v1, i64 78
  %v166 = load i64, ptr %v165, align 8
  %v177 = getelementptr inbounds ptr, ptr %v0, i64 69
  %v178 = load ptr, ptr %v177, align 4
  %v179 = getelementptr inbounds i64, ptr %v1, i64 79
  %v180 = load i64, ptr %v179, align 8
  %v191 = getelementptr inbounds ptr, ptr %v0, i64 70
  %v192 = load ptr, ptr %v191, align 4
  %v193 = getelementptr inbounds i64, ptr %v1, i64 80
  %v194 = load i64, ptr %v193, align 8
  %v205 = getelementptr inbounds ptr, ptr %v0, i64 71
  %v206 = load ptr, ptr %v205, align 4
  %v207 = getelementptr inbounds i64, ptr %v1, i64 81
  %v208 = load i64, ptr %v207, align 8
  %v241 = getelementptr inbounds ptr, ptr %v0, i64 7
  %v242 = load ptr, ptr %v241, align 4
  %v254 = getelementptr inbounds ptr, ptr %v0, i64 10
  %v255 = load ptr, ptr %v254, align 4
  %v265 = getelementptr inbounds ptr, ptr %v0, i64 12
  %v266 = load ptr, ptr %v265, align 4
  %v280 = getelementptr inbounds ptr, ptr %v0, i64 48
  %v281 = load ptr, ptr %v280, align 4
  %v282 = getelementptr inbounds i64, ptr %v1, i64 58
  %v283 = load i64, ptr %v282, align 8
  %v290 = getelementptr inbounds ptr, ptr %v0, i64 49
  %v291 = load ptr, ptr %v290, align 4
  %v292 = getelementptr inbounds i64, ptr %v1, i64 59
  %v293 = load i64, ptr %v292, align 8
  %v299 = getelementptr inbounds ptr, ptr %v0, i64 50
  %v300 = load ptr, ptr %v299, align 4
  %v12 = getelementptr inbounds float, ptr %v11, i64 1920
  %v13 = getelementptr inbounds float, ptr %v11, i64 2208
  %v79 = mul i64 %v76, %v78
  %v80 = icmp sle i64 %v79, 8
  %v83 = icmp eq i64 %v82, 0
  %v84 = and i1 %v80, %v83
  %v85 = icmp eq i1 %v84, 0
  %v94 = and i64 %v9, %v93
  %v95 = mul i64 %v94, %v78
  %v96 = mul i64 %v95, 3
  %v97 = getelementptr inbounds float, ptr %v91, i64 %v96
  %v111 = and i64 %v9, %v110
  %v112 = mul i64 %v111, %v78
  %v113 = mul i64 %v112, 3
  %v114 = getelementptr inbounds float, ptr %v108, i64 %v113
  %v118 = getelementptr inbounds float, ptr %v14, i64 8
  %v125 = and i64 %v9, %v124
  %v126 = mul i64 %v125, %v78
  %v127 = mul i64 %v126, 3
  %v128 = getelementptr inbounds float, ptr %v122, i64 %v127
  %v132 = getelementptr inbounds float, ptr %v14, i64 16
  %v139 = and i64 %v9, %v138
  %v140 = mul i64 %v139, %v78
  %v141 = mul i64 %v140, 3
  %v142 = getelementptr inbounds float, ptr %v136, i64 %v141
  %v146 = getelementptr inbounds float, ptr %v14, i64 24
  %v153 = and i64 %v9, %v152
  %v154 = mul i64 %v153, %v78
  %v155 = mul i64 %v154, 3
  %v156 = getelementptr inbounds float, ptr %v150, i64 %v155
  %v160 = getelementptr inbounds float, ptr %v14, i64 32
  %v167 = and i64 %v9, %v166
  %v168 = mul i64 %v167, %v78
  %v169 = mul i64 %v168, 3
  %v170 = getelementptr inbounds float, ptr %v164, i64 %v169
  %v174 = getelementptr inbounds float, ptr %v14, i64 40
  %v181 = and i64 %v9, %v180
  %v182 = mul i64 %v181, %v78
  %v183 = mul i64 %v182, 3
  %v184 = getelementptr inbounds float, ptr %v178, i64 %v183
  %v188 = getelementptr inbounds float, ptr %v14, i64 48
  %v195 = and i64 %v9, %v194
  %v196 = mul i64 %v195, %v78
  %v197 = mul i64 %v196, 3
  %v198 = getelementptr inbounds float, ptr %v192, i64 %v197
  %v202 = getelementptr inbounds float, ptr %v14, i64 56
  %v209 = and i64 %v9, %v208
  %v210 = mul i64 %v209, %v78
  %v211 = mul i64 %v210, 12
  %v212 = getelementptr inbounds float, ptr %v206, i64 %v211
  %v217 = getelementptr inbounds float, ptr %v14, i64 64
  %v223 = getelementptr inbounds float, ptr %v14, i64 72
  %v229 = getelementptr inbounds float, ptr %v14, i64 80
  %v235 = getelementptr inbounds float, ptr %v14, i64 88
  %v284 = and i64 %v9, %v283
  %v285 = mul i64 %v284, %v78
  %v286 = mul i64 %v285, 32
  %v287 = getelementptr inbounds float, ptr %v281, i64 %v286
  %v294 = and i64 %v9, %v293
  %v295 = mul i64 %v294, %v78
  %v296 = mul i64 %v295, 32
  %v297 = getelementptr inbounds float, ptr %v291, i64 %v296
  br label %b0
b0:
  %v19 = phi i64 [ %v16, %entry ], [ %v372, %b5 ]
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
  %v32 = phi i64 [ 0, %b1 ], [ %v371, %b8 ]
  %v33 = icmp slt i64 %v32, 1
  br i1 %v33, label %b4, label %b5
b4:
  %v34 = add i64 %v32, 1
  %v35 = icmp slt i64 %v34, 1
  %v36 = select i1 %v35, i64 %v34, i64 %v32
  %v49 = mul i64 %v32, 288
  %v50 = mul i64 %v36, 288
  %v51 = add i64 %v49, 24
  %v52 = add i64 %v50, 24
  %v53 = add i64 %v51, 24
  %v54 = add i64 %v52, 24
  %v55 = add i64 %v53, 24
  %v56 = add i64 %v54, 24
  %v57 = add i64 %v55, 24
  %v58 = add i64 %v56, 24
  %v59 = add i64 %v57, 24
  %v60 = add i64 %v58, 24
  %v61 = add i64 %v59, 24
  %v62 = add i64 %v60, 24
  %v63 = add i64 %v61, 24
  %v64 = add i64 %v62, 24
  %v65 = add i64 %v63, 24
  %v66 = add i64 %v64, 24
  %v67 = add i64 %v65, 24
  %v68 = add i64 %v66, 24
  %v69 = add i64 %v67, 24
  %v70 = add i64 %v68, 24
  %v71 = add i64 %v69, 24
  %v72 = add i64 %v70, 24
  %v73 = add i64 %v71, 24
  %v74 = add i64 %v72, 24
  %v100 = getelementptr inbounds float, ptr %v12, i64 %v49
  %v116 = getelementptr inbounds float, ptr %v12, i64 %v51
  %v130 = getelementptr inbounds float, ptr %v12, i64 %v53
  %v144 = getelementptr inbounds float, ptr %v12, i64 %v55
  %v158 = getelementptr inbounds float, ptr %v12, i64 %v57
  %v172 = getelementptr inbounds float, ptr %v12, i64 %v59
  %v186 = getelementptr inbounds float, ptr %v12, i64 %v61
  %v200 = getelementptr inbounds float, ptr %v12, i64 %v63
  %v215 = getelementptr inbounds float, ptr %v12, i64 %v65
  %v221 = getelementptr inbounds float, ptr %v12, i64 %v67
  %v227 = getelementptr inbounds float, ptr %v12, i64 %v69
  %v233 = getelementptr inbounds float, ptr %v12, i64 %v71
  %v238 = mul i64 %v32, 8
  %v239 = sub i64 8, %v238
  %v240 = mul i64 %v238, 3
  %v243 = getelementptr inbounds float, ptr %v242, i64 %v240
  %v245 = add i64 24, %v240
  %v246 = getelementptr inbounds float, ptr %v242, i64 %v245
  %v248 = add i64 48, %v240
  %v249 = getelementptr inbounds float, ptr %v242, i64 %v248
  %v251 = add i64 72, %v240
  %v252 = getelementptr inbounds float, ptr %v242, i64 %v251
  %v256 = getelementptr inbounds float, ptr %v255, i64 %v240
  %v258 = getelementptr inbounds float, ptr %v255, i64 %v245
  %v260 = getelementptr inbounds float, ptr %v255, i64 %v248
  %v262 = getelementptr inbounds float, ptr %v255, i64 %v251
  %v267 = getelementptr inbounds float, ptr %v266, i64 %v240
  %v269 = getelementptr inbounds float, ptr %v266, i64 %v245
  %v271 = getelementptr inbounds float, ptr %v266, i64 %v248
  %v273 = getelementptr inbounds float, ptr %v266, i64 %v251
  br label %b6
b6:
  %v37 = phi i64 [ 0, %b4 ], [ %v370, %b39 ]
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
  br i1 %v85, label %b9, label %b10
b9:
  %v86 = sdiv i64 %v37, %v26
  %v87 = mul i64 %v86, 48
  %v88 = add i64 %v50, %v87
  %v89 = getelementptr inbounds float, ptr %v12, i64 %v88
  %v98 = mul i64 %v43, 3
  %v99 = getelementptr inbounds float, ptr %v97, i64 %v98
  %v101 = sub i64 %v48, 1
  %v102 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v101
  %v103 = load ptr, ptr %v102, align 4
  %v104 = icmp sgt i64 %v48, 0
  br i1 %v104, label %b11, label %b12
b11:
  call void %v103(ptr %v99, i64 3, ptr %v100, i64 3, ptr %v14, i64 96, i64 0, i64 1, ptr %v89, i64 0)
  br label %b12
b12:
  %v105 = add i64 %v52, %v87
  %v106 = getelementptr inbounds float, ptr %v12, i64 %v105
  %v115 = getelementptr inbounds float, ptr %v114, i64 %v98
  %v117 = load ptr, ptr %v102, align 4
  br i1 %v104, label %b13, label %b14
b13:
  call void %v117(ptr %v115, i64 3, ptr %v116, i64 3, ptr %v118, i64 96, i64 0, i64 1, ptr %v106, i64 0)
  br label %b14
b14:
  %v119 = add i64 %v54, %v87
  %v120 = getelementptr inbounds float, ptr %v12, i64 %v119
  %v129 = getelementptr inbounds float, ptr %v128, i64 %v98
  %v131 = load ptr, ptr %v102, align 4
  br i1 %v104, label %b15, label %b16
b15:
  call void %v131(ptr %v129, i64 3, ptr %v130, i64 3, ptr %v132, i64 96, i64 0, i64 1, ptr %v120, i64 0)
  br label %b16
b16:
  %v133 = add i64 %v56, %v87
  %v134 = getelementptr inbounds float, ptr %v12, i64 %v133
  %v143 = getelementptr inbounds float, ptr %v142, i64 %v98
  %v145 = load ptr, ptr %v102, align 4
  br i1 %v104, label %b17, label %b18
b17:
  call void %v145(ptr %v143, i64 3, ptr %v144, i64 3, ptr %v146, i64 96, i64 0, i64 1, ptr %v134, i64 0)
  br label %b18
b18:
  %v147 = add i64 %v58, %v87
  %v148 = getelementptr inbounds float, ptr %v12, i64 %v147
  %v157 = getelementptr inbounds float, ptr %v156, i64 %v98
  %v159 = load ptr, ptr %v102, align 4
  br i1 %v104, label %b19, label %b20
b19:
  call void %v159(ptr %v157, i64 3, ptr %v158, i64 3, ptr %v160, i64 96, i64 0, i64 1, ptr %v148, i64 0)
  br label %b20
b20:
  %v161 = add i64 %v60, %v87
  %v162 = getelementptr inbounds float, ptr %v12, i64 %v161
  %v171 = getelementptr inbounds float, ptr %v170, i64 %v98
  %v173 = load ptr, ptr %v102, align 4
  br i1 %v104, label %b21, label %b22
b21:
  call void %v173(ptr %v171, i64 3, ptr %v172, i64 3, ptr %v174, i64 96, i64 0, i64 1, ptr %v162, i64 0)
  br label %b22
b22:
  %v175 = add i64 %v62, %v87
  %v176 = getelementptr inbounds float, ptr %v12, i64 %v175
  %v185 = getelementptr inbounds float, ptr %v184, i64 %v98
  %v187 = load ptr, ptr %v102, align 4
  br i1 %v104, label %b23, label %b24
b23:
  call void %v187(ptr %v185, i64 3, ptr %v186, i64 3, ptr %v188, i64 96, i64 0, i64 1, ptr %v176, i64 0)
  br label %b24
b24:
  %v189 = add i64 %v64, %v87
  %v190 = getelementptr inbounds float, ptr %v12, i64 %v189
  %v199 = getelementptr inbounds float, ptr %v198, i64 %v98
  %v201 = load ptr, ptr %v102, align 4
  br i1 %v104, label %b25, label %b26
b25:
  call void %v201(ptr %v199, i64 3, ptr %v200, i64 3, ptr %v202, i64 96, i64 0, i64 1, ptr %v190, i64 0)
  br label %b26
b26:
  %v203 = add i64 %v66, %v87
  %v204 = getelementptr inbounds float, ptr %v12, i64 %v203
  %v213 = mul i64 %v43, 12
  %v214 = getelementptr inbounds float, ptr %v212, i64 %v213
  %v216 = load ptr, ptr %v102, align 4
  br i1 %v104, label %b27, label %b28
b27:
  call void %v216(ptr %v214, i64 12, ptr %v215, i64 3, ptr %v217, i64 96, i64 0, i64 1, ptr %v204, i64 0)
  br label %b28
b28:
  %v218 = add i64 %v68, %v87
  %v219 = getelementptr inbounds float, ptr %v12, i64 %v218
  %v220 = getelementptr inbounds float, ptr %v214, i64 3
  %v222 = load ptr, ptr %v102, align 4
  br i1 %v104, label %b29, label %b30
b29:
  call void %v222(ptr %v220, i64 12, ptr %v221, i64 3, ptr %v223, i64 96, i64 0, i64 1, ptr %v219, i64 0)
  br label %b30
b30:
  %v224 = add i64 %v70, %v87
  %v225 = getelementptr inbounds float, ptr %v12, i64 %v224
  %v226 = getelementptr inbounds float, ptr %v214, i64 6
  %v228 = load ptr, ptr %v102, align 4
  br i1 %v104, label %b31, label %b32
b31:
  call void %v228(ptr %v226, i64 12, ptr %v227, i64 3, ptr %v229, i64 96, i64 0, i64 1, ptr %v225, i64 0)
  br label %b32
b32:
  %v230 = add i64 %v72, %v87
  %v231 = getelementptr inbounds float, ptr %v12, i64 %v230
  %v232 = getelementptr inbounds float, ptr %v214, i64 9
  %v234 = load ptr, ptr %v102, align 4
  br i1 %v104, label %b33, label %b34
b33:
  call void %v234(ptr %v232, i64 12, ptr %v233, i64 3, ptr %v235, i64 96, i64 0, i64 1, ptr %v231, i64 0)
  br label %b34
b34:
  br label %b10
b10:
  br i1 %v84, label %b35, label %b36
b35:
  %v236 = mul i64 %v43, 3
  %v237 = getelementptr inbounds float, ptr %v97, i64 %v236
  call void @dots(ptr %v237, i64 3, ptr %v243, i64 3, i64 3, i64 1, i64 %v239, ptr %v14, i64 96, i64 %v48, i1 0)
  %v244 = getelementptr inbounds float, ptr %v114, i64 %v236
  call void @dots(ptr %v244, i64 3, ptr %v246, i64 3, i64 3, i64 1, i64 %v239, ptr %v118, i64 96, i64 %v48, i1 0)
  %v247 = getelementptr inbounds float, ptr %v128, i64 %v236
  call void @dots(ptr %v247, i64 3, ptr %v249, i64 3, i64 3, i64 1, i64 %v239, ptr %v132, i64 96, i64 %v48, i1 0)
  %v250 = getelementptr inbounds float, ptr %v142, i64 %v236
  call void @dots(ptr %v250, i64 3, ptr %v252, i64 3, i64 3, i64 1, i64 %v239, ptr %v146, i64 96, i64 %v48, i1 0)
  %v253 = getelementptr inbounds float, ptr %v156, i64 %v236
  call void @dots(ptr %v253, i64 3, ptr %v256, i64 3, i64 3, i64 1, i64 %v239, ptr %v160, i64 96, i64 %v48, i1 0)
  %v257 = getelementptr inbounds float, ptr %v170, i64 %v236
  call void @dots(ptr %v257, i64 3, ptr %v258, i64 3, i64 3, i64 1, i64 %v239, ptr %v174, i64 96, i64 %v48, i1 0)
  %v259 = getelementptr inbounds float, ptr %v184, i64 %v236
  call void @dots(ptr %v259, i64 3, ptr %v260, i64 3, i64 3, i64 1, i64 %v239, ptr %v188, i64 96, i64 %v48, i1 0)
  %v261 = getelementptr inbounds float, ptr %v198, i64 %v236
  call void @dots(ptr %v261, i64 3, ptr %v262, i64 3, i64 3, i64 1, i64 %v239, ptr %v202, i64 96, i64 %v48, i1 0)
  %v263 = mul i64 %v43, 12
  %v264 = getelementptr inbounds float, ptr %v212, i64 %v263
  call void @dots(ptr %v264, i64 12, ptr %v267, i64 3, i64 3, i64 1, i64 %v239, ptr %v217, i64 96, i64 %v48, i1 0)
  %v268 = getelementptr inbounds float, ptr %v264, i64 3
  call void @dots(ptr %v268, i64 12, ptr %v269, i64 3, i64 3, i64 1, i64 %v239, ptr %v223, i64 96, i64 %v48, i1 0)
  %v270 = getelementptr inbounds float, ptr %v264, i64 6
  call void @dots(ptr %v270, i64 12, ptr %v271, i64 3, i64 3, i64 1, i64 %v239, ptr %v229, i64 96, i64 %v48, i1 0)
  %v272 = getelementptr inbounds float, ptr %v264, i64 9
  call void @dots(ptr %v272, i64 12, ptr %v273, i64 3, i64 3, i64 1, i64 %v239, ptr %v235, i64 96, i64 %v48, i1 0)
  br label %b36
b36:
  %v274 = add i64 %v43, %v48
  br label %b37
b37:
  %v275 = phi i64 [ %v43, %b36 ], [ %v369, %b42 ]
  %v276 = icmp slt i64 %v275, %v274
  br i1 %v276, label %b38, label %b39
b38:
  %v277 = sub i64 %v275, %v43
  %v278 = mul i64 %v277, 96
  %v279 = getelementptr inbounds float, ptr %v14, i64 %v278
  %v288 = mul i64 %v275, 32
  %v289 = getelementptr inbounds float, ptr %v287, i64 %v288
  %v298 = getelementptr inbounds float, ptr %v297, i64 %v288
  %v301 = getelementptr inbounds float, ptr %v300, i64 %v288
  br label %b40
b40:
  %v302 = phi i64 [ 0, %b38 ], [ %v368, %b41 ]
  %v303 = icmp slt i64 %v302, 1
  br i1 %v303, label %b41, label %b42
b41:
  %v304 = add i64 %v32, %v302
  %v305 = mul i64 %v304, 8
  %v306 = mul i64 %v302, 8
  %v307 = getelementptr inbounds float, ptr %v279, i64 %v306
  %v308 = load <8 x float>, ptr %v307, align 4
  %v309 = add i64 1, %v302
  %v310 = mul i64 %v309, 8
  %v311 = getelementptr inbounds float, ptr %v279, i64 %v310
  %v312 = load <8 x float>, ptr %v311, align 4
  %v313 = add i64 2, %v302
  %v314 = mul i64 %v313, 8
  %v315 = getelementptr inbounds float, ptr %v279, i64 %v314
  %v316 = load <8 x float>, ptr %v315, align 4
  %v317 = add i64 3, %v302
  %v318 = mul i64 %v317, 8
  %v319 = getelementptr inbounds float, ptr %v279, i64 %v318
  %v320 = load <8 x float>, ptr %v319, align 4
  %v321 = add i64 4, %v302
  %v322 = mul i64 %v321, 8
  %v323 = getelementptr inbounds float, ptr %v279, i64 %v322
  %v324 = load <8 x float>, ptr %v323, align 4
  %v325 = add i64 5, %v302
  %v326 = mul i64 %v325, 8
  %v327 = getelementptr inbounds float, ptr %v279, i64 %v326
  %v328 = load <8 x float>, ptr %v327, align 4
  %v329 = add i64 6, %v302
  %v330 = mul i64 %v329, 8
  %v331 = getelementptr inbounds float, ptr %v279, i64 %v330
  %v332 = load <8 x float>, ptr %v331, align 4
  %v333 = add i64 7, %v302
  %v334 = mul i64 %v333, 8
  %v335 = getelementptr inbounds float, ptr %v279, i64 %v334
  %v336 = load <8 x float>, ptr %v335, align 4
  %v337 = add i64 8, %v302
  %v338 = mul i64 %v337, 8
  %v339 = getelementptr inbounds float, ptr %v279, i64 %v338
  %v340 = load <8 x float>, ptr %v339, align 4
  %v341 = add i64 9, %v302
  %v342 = mul i64 %v341, 8
  %v343 = getelementptr inbounds float, ptr %v279, i64 %v342
  %v344 = load <8 x float>, ptr %v343, align 4
  %v345 = add i64 10, %v302
  %v346 = mul i64 %v345, 8
  %v347 = getelementptr inbounds float, ptr %v279, i64 %v346
  %v348 = load <8 x float>, ptr %v347, align 4
  %v349 = add i64 11, %v302
  %v350 = mul i64 %v349, 8
  %v351 = getelementptr inbounds float, ptr %v279, i64 %v350
  %v352 = load <8 x float>, ptr %v351, align 4
  %v353 = getelementptr inbounds float, ptr %v289, i64 %v305
  store <8 x float> %v308, ptr %v353, align 4
  %v354 = add i64 8, %v305
  %v355 = getelementptr inbounds float, ptr %v289, i64 %v354
  store <8 x float> %v312, ptr %v355, align 4
  %v356 = add i64 16, %v305
  %v357 = getelementptr inbounds float, ptr %v289, i64 %v356
  store <8 x float> %v316, ptr %v357, align 4
  %v358 = add i64 24, %v305
  %v359 = getelementptr inbounds float, ptr %v289, i64 %v358
  store <8 x float> %v320, ptr %v359, align 4
  %v360 = getelementptr inbounds float, ptr %v298, i64 %v305
  store <8 x float> %v324, ptr %v360, align 4
  %v361 = getelementptr inbounds float, ptr %v298, i64 %v354
  store <8 x float> %v328, ptr %v361, align 4
  %v362 = getelementptr inbounds float, ptr %v298, i64 %v356
  store <8 x float> %v332, ptr %v362, align 4
  %v363 = getelementptr inbounds float, ptr %v298, i64 %v358
  store <8 x float> %v336, ptr %v363, align 4
  %v364 = getelementptr inbounds float, ptr %v301, i64 %v305
  store <8 x float> %v340, ptr %v364, align 4
  %v365 = getelementptr inbounds float, ptr %v301, i64 %v354
  store <8 x float> %v344, ptr %v365, align 4
  %v366 = getelementptr inbounds float, ptr %v301, i64 %v356
  store <8 x float> %v348, ptr %v366, align 4
  %v367 = getelementptr inbounds float, ptr %v301, i64 %v358
  store <8 x float> %v352, ptr %v367, align 4
  %v368 = add nsw i64 %v302, 1
  br label %b40
b42:
  %v369 = add nsw i64 %v275, 1
  br label %b37
b39:
  %v370 = add nsw i64 %v37, 1
  br label %b6
b8:
  %v371 = add nsw i64 %v32, 1
  br label %b3
b5:
  %v372 = add nsw i64 %v19, 96
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
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 48
  %v17 = load ptr, ptr %v16, align 4
  %v18 = getelementptr inbounds i64, ptr %v1, i64 58
  %v19 = load i64, ptr %v18, align 8
  %v21 = getelementptr inbounds i64, ptr %v1, i64 1
  %v22 = load i64, ptr %v21, align 8
  %v28 = getelementptr inbounds ptr, ptr %v0, i64 57
  %v29 = load ptr, ptr %v28, align 4
  %v30 = getelementptr inbounds i64, ptr %v1, i64 67
  %v31 = load i64, ptr %v30, align 8
  %v40 = getelementptr inbounds ptr, ptr %v0, i64 49
  %v41 = load ptr, ptr %v40, align 4
  %v42 = getelementptr inbounds i64, ptr %v1, i64 59
  %v43 = load i64, ptr %v42, align 8
  %v49 = getelementptr inbounds ptr, ptr %v0, i64 62
  %v50 = load ptr, ptr %v49, align 4
  %v51 = getelementptr inbounds i64, ptr %v1, i64 72
  %v52 = load i64, ptr %v51, align 8
  %v58 = getelementptr inbounds ptr, ptr %v0, i64 50
  %v59 = load ptr, ptr %v58, align 4
  %v61 = getelementptr inbounds ptr, ptr %v0, i64 13
  %v62 = load ptr, ptr %v61, align 4
  %v63 = getelementptr inbounds ptr, ptr %v0, i64 72
  %v64 = load ptr, ptr %v63, align 4
  %v65 = getelementptr inbounds i64, ptr %v1, i64 82
  %v66 = load i64, ptr %v65, align 8
  %v20 = and i64 %v9, %v19
  %v23 = mul i64 %v20, %v22
  %v24 = mul i64 %v23, 32
  %v25 = getelementptr inbounds float, ptr %v17, i64 %v24
  %v32 = xor i64 %v31, -1
  %v33 = and i64 %v6, %v32
  %v34 = sub i64 %v9, %v33
  %v35 = mul i64 %v34, %v22
  %v36 = mul i64 %v35, 64
  %v37 = getelementptr inbounds float, ptr %v29, i64 %v36
  %v44 = and i64 %v9, %v43
  %v45 = mul i64 %v44, %v22
  %v46 = mul i64 %v45, 32
  %v47 = getelementptr inbounds float, ptr %v41, i64 %v46
  %v53 = and i64 %v9, %v52
  %v54 = mul i64 %v53, %v22
  %v55 = mul i64 %v54, 32
  %v56 = getelementptr inbounds float, ptr %v50, i64 %v55
  %v67 = and i64 %v9, %v66
  %v68 = mul i64 %v67, %v22
  %v69 = mul i64 %v68, 32
  %v70 = getelementptr inbounds float, ptr %v64, i64 %v69
  br label %b0
b0:
  %v14 = phi i64 [ %v11, %entry ], [ %v94, %b5 ]
  %v15 = icmp slt i64 %v14, %v13
  br i1 %v15, label %b1, label %b2
b1:
  %v26 = mul i64 %v14, 32
  %v27 = getelementptr inbounds float, ptr %v25, i64 %v26
  %v38 = mul i64 %v14, 64
  %v39 = getelementptr inbounds float, ptr %v37, i64 %v38
  %v48 = getelementptr inbounds float, ptr %v47, i64 %v26
  %v57 = getelementptr inbounds float, ptr %v56, i64 %v26
  %v60 = getelementptr inbounds float, ptr %v59, i64 %v26
  %v71 = getelementptr inbounds float, ptr %v70, i64 %v26
  br label %b3
b3:
  %v72 = phi i64 [ 0, %b1 ], [ %v93, %b4 ]
  %v73 = icmp slt i64 %v72, 32
  br i1 %v73, label %b4, label %b5
b4:
  %v74 = getelementptr inbounds float, ptr %v27, i64 %v72
  %v75 = load <8 x float>, ptr %v74, align 4
  %v76 = add i64 32, %v72
  %v77 = getelementptr inbounds float, ptr %v39, i64 %v76
  %v78 = load <8 x float>, ptr %v77, align 4
  %v79 = fmul <8 x float> %v75, %v78
  %v80 = getelementptr inbounds float, ptr %v48, i64 %v72
  %v81 = load <8 x float>, ptr %v80, align 4
  %v82 = getelementptr inbounds float, ptr %v57, i64 %v72
  %v83 = load <8 x float>, ptr %v82, align 4
  %v84 = fmul <8 x float> %v81, %v83
  %v85 = fadd <8 x float> %v79, %v84
  %v86 = getelementptr inbounds float, ptr %v60, i64 %v72
  %v87 = load <8 x float>, ptr %v86, align 4
  %v88 = getelementptr inbounds float, ptr %v62, i64 %v72
  %v89 = load <8 x float>, ptr %v88, align 4
  %v90 = fadd <8 x float> %v87, %v89
  %v91 = fadd <8 x float> %v85, %v90
  %v92 = getelementptr inbounds float, ptr %v71, i64 %v72
  store <8 x float> %v91, ptr %v92, align 4
  %v93 = add nsw i64 %v72, 8
  br label %b3
b5:
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
  %v10 = getelementptr inbounds ptr, ptr %v0, i64 99
  %v11 = load ptr, ptr %v10, align 4
  %v13 = getelementptr inbounds i64, ptr %v4, i64 3
  %v14 = load i64, ptr %v13, align 8
  %v15 = getelementptr inbounds i64, ptr %v4, i64 4
  %v16 = load i64, ptr %v15, align 8
  %v24 = getelementptr inbounds ptr, ptr %v0, i64 72
  %v25 = load ptr, ptr %v24, align 4
  %v26 = getelementptr inbounds i64, ptr %v1, i64 82
  %v27 = load i64, ptr %v26, align 8
  %v29 = getelementptr inbounds i64, ptr %v1, i64 1
  %v30 = load i64, ptr %v29, align 8
  %v52 = getelementptr inbounds ptr, ptr %v0, i64 73
  %v53 = load ptr, ptr %v52, align 4
  %v54 = getelementptr inbounds i64, ptr %v1, i64 83
  %v55 = load i64, ptr %v54, align 8
  %v12 = getelementptr inbounds float, ptr %v11, i64 2208
  %v28 = and i64 %v9, %v27
  %v31 = mul i64 %v28, %v30
  %v32 = mul i64 %v31, 32
  %v33 = getelementptr inbounds float, ptr %v25, i64 %v32
  %v56 = and i64 %v9, %v55
  %v57 = mul i64 %v56, %v30
  %v58 = mul i64 %v57, 4
  %v59 = getelementptr inbounds float, ptr %v53, i64 %v58
  br label %b0
b0:
  %v17 = phi i64 [ %v14, %entry ], [ %v64, %b5 ]
  %v18 = icmp slt i64 %v17, %v16
  br i1 %v18, label %b1, label %b2
b1:
  %v34 = mul i64 %v17, 32
  %v35 = getelementptr inbounds float, ptr %v33, i64 %v34
  %v60 = mul i64 %v17, 4
  %v61 = getelementptr inbounds float, ptr %v59, i64 %v60
  br label %b3
b3:
  %v19 = phi i64 [ 0, %b1 ], [ %v63, %b8 ]
  %v20 = icmp slt i64 %v19, 4
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
  %v40 = fadd <8 x float> %v22, %v39
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
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 73
  %v17 = load ptr, ptr %v16, align 4
  %v18 = getelementptr inbounds i64, ptr %v1, i64 83
  %v19 = load i64, ptr %v18, align 8
  %v21 = getelementptr inbounds i64, ptr %v1, i64 1
  %v22 = load i64, ptr %v21, align 8
  %v28 = getelementptr inbounds ptr, ptr %v0, i64 74
  %v29 = load ptr, ptr %v28, align 4
  %v30 = getelementptr inbounds i64, ptr %v1, i64 84
  %v31 = load i64, ptr %v30, align 8
  %v20 = and i64 %v9, %v19
  %v23 = mul i64 %v20, %v22
  %v24 = mul i64 %v23, 4
  %v25 = getelementptr inbounds float, ptr %v17, i64 %v24
  %v32 = and i64 %v9, %v31
  %v33 = mul i64 %v32, %v22
  %v34 = mul i64 %v33, 4
  %v35 = getelementptr inbounds float, ptr %v29, i64 %v34
  %v38 = insertelement <8 x float> poison, float 0x4020000000000000, i64 0
  %v39 = shufflevector <8 x float> %v38, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v14 = phi i64 [ %v11, %entry ], [ %v41, %b1 ]
  %v15 = icmp slt i64 %v14, %v13
  br i1 %v15, label %b1, label %b2
b1:
  %v26 = mul i64 %v14, 4
  %v27 = getelementptr inbounds float, ptr %v25, i64 %v26
  %v36 = getelementptr inbounds float, ptr %v35, i64 %v26
  %v37 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v27, <8 x i1> <i1 1, i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0>, <8 x float> zeroinitializer)
  %v40 = fdiv <8 x float> %v37, %v39
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v40, ptr align 4 %v36, <8 x i1> <i1 1, i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0>)
  %v41 = add nsw i64 %v14, 1
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
  %v10 = getelementptr inbounds ptr, ptr %v0, i64 99
  %v11 = load ptr, ptr %v10, align 4
  %v13 = getelementptr inbounds i64, ptr %v4, i64 3
  %v14 = load i64, ptr %v13, align 8
  %v15 = getelementptr inbounds i64, ptr %v4, i64 4
  %v16 = load i64, ptr %v15, align 8
  %v24 = getelementptr inbounds ptr, ptr %v0, i64 72
  %v25 = load ptr, ptr %v24, align 4
  %v26 = getelementptr inbounds i64, ptr %v1, i64 82
  %v27 = load i64, ptr %v26, align 8
  %v29 = getelementptr inbounds i64, ptr %v1, i64 1
  %v30 = load i64, ptr %v29, align 8
  %v36 = getelementptr inbounds ptr, ptr %v0, i64 74
  %v37 = load ptr, ptr %v36, align 4
  %v38 = getelementptr inbounds i64, ptr %v1, i64 84
  %v39 = load i64, ptr %v38, align 8
  %v67 = getelementptr inbounds ptr, ptr %v0, i64 75
  %v68 = load ptr, ptr %v67, align 4
  %v69 = getelementptr inbounds i64, ptr %v1, i64 85
  %v70 = load i64, ptr %v69, align 8
  %v12 = getelementptr inbounds float, ptr %v11, i64 2208
  %v28 = and i64 %v9, %v27
  %v31 = mul i64 %v28, %v30
  %v32 = mul i64 %v31, 32
  %v33 = getelementptr inbounds float, ptr %v25, i64 %v32
  %v40 = and i64 %v9, %v39
  %v41 = mul i64 %v40, %v30
  %v42 = mul i64 %v41, 4
  %v43 = getelementptr inbounds float, ptr %v37, i64 %v42
  %v71 = and i64 %v9, %v70
  %v72 = mul i64 %v71, %v30
  %v73 = mul i64 %v72, 4
  %v74 = getelementptr inbounds float, ptr %v68, i64 %v73
  br label %b0
b0:
  %v17 = phi i64 [ %v14, %entry ], [ %v78, %b5 ]
  %v18 = icmp slt i64 %v17, %v16
  br i1 %v18, label %b1, label %b2
b1:
  %v34 = mul i64 %v17, 32
  %v35 = getelementptr inbounds float, ptr %v33, i64 %v34
  %v44 = mul i64 %v17, 4
  %v45 = getelementptr inbounds float, ptr %v43, i64 %v44
  %v75 = getelementptr inbounds float, ptr %v74, i64 %v44
  br label %b3
b3:
  %v19 = phi i64 [ 0, %b1 ], [ %v77, %b8 ]
  %v20 = icmp slt i64 %v19, 4
  br i1 %v20, label %b4, label %b5
b4:
  %v46 = getelementptr inbounds float, ptr %v45, i64 %v19
  %v47 = load float, ptr %v46, align 4
  %v48 = mul i64 %v19, 8
  %v52 = insertelement <8 x float> poison, float %v47, i64 0
  %v53 = shufflevector <8 x float> %v52, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b6
b6:
  %v21 = phi i64 [ 0, %b4 ], [ %v56, %b7 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v55, %b7 ]
  %v23 = icmp slt i64 %v21, 8
  br i1 %v23, label %b7, label %b8
b7:
  %v49 = add i64 %v48, %v21
  %v50 = getelementptr inbounds float, ptr %v35, i64 %v49
  %v51 = load <8 x float>, ptr %v50, align 4
  %v54 = fsub <8 x float> %v51, %v53
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v54, <8 x float> %v22)
  %v56 = add nsw i64 %v21, 8
  br label %b6
b8:
  %v57 = shufflevector <8 x float> %v22, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v58 = shufflevector <8 x float> %v22, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v59 = fadd <4 x float> %v57, %v58
  %v60 = shufflevector <4 x float> %v59, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v61 = shufflevector <4 x float> %v59, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v62 = fadd <2 x float> %v60, %v61
  %v63 = extractelement <2 x float> %v62, i64 0
  %v64 = extractelement <2 x float> %v62, i64 1
  %v65 = fadd float %v63, %v64
  %v66 = fadd float %v65, 0x0000000000000000
  %v76 = getelementptr inbounds float, ptr %v75, i64 %v19
  store float %v66, ptr %v76, align 4
  %v77 = add nsw i64 %v19, 1
  br label %b3
b5:
  %v78 = add nsw i64 %v17, 1
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
  %v10 = getelementptr inbounds i64, ptr %v4, i64 3
  %v11 = load i64, ptr %v10, align 8
  %v12 = getelementptr inbounds i64, ptr %v4, i64 4
  %v13 = load i64, ptr %v12, align 8
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 75
  %v17 = load ptr, ptr %v16, align 4
  %v18 = getelementptr inbounds i64, ptr %v1, i64 85
  %v19 = load i64, ptr %v18, align 8
  %v21 = getelementptr inbounds i64, ptr %v1, i64 1
  %v22 = load i64, ptr %v21, align 8
  %v28 = getelementptr inbounds ptr, ptr %v0, i64 76
  %v29 = load ptr, ptr %v28, align 4
  %v30 = getelementptr inbounds i64, ptr %v1, i64 86
  %v31 = load i64, ptr %v30, align 8
  %v20 = and i64 %v9, %v19
  %v23 = mul i64 %v20, %v22
  %v24 = mul i64 %v23, 4
  %v25 = getelementptr inbounds float, ptr %v17, i64 %v24
  %v32 = and i64 %v9, %v31
  %v33 = mul i64 %v32, %v22
  %v34 = mul i64 %v33, 4
  %v35 = getelementptr inbounds float, ptr %v29, i64 %v34
  %v38 = insertelement <8 x float> poison, float 0x4020000000000000, i64 0
  %v39 = shufflevector <8 x float> %v38, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = insertelement <8 x float> poison, float 0x3EE4F8B580000000, i64 0
  %v42 = shufflevector <8 x float> %v41, <8 x float> poison, <8 x i32> zeroinitializer
  %v45 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v14 = phi i64 [ %v11, %entry ], [ %v48, %b1 ]
  %v15 = icmp slt i64 %v14, %v13
  br i1 %v15, label %b1, label %b2
b1:
  %v26 = mul i64 %v14, 4
  %v27 = getelementptr inbounds float, ptr %v25, i64 %v26
  %v36 = getelementptr inbounds float, ptr %v35, i64 %v26
  %v37 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v27, <8 x i1> <i1 1, i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0>, <8 x float> zeroinitializer)
  %v40 = fdiv <8 x float> %v37, %v39
  %v43 = fadd <8 x float> %v40, %v42
  %v44 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v43)
  %v47 = fdiv <8 x float> %v46, %v44
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v47, ptr align 4 %v36, <8 x i1> <i1 1, i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0>)
  %v48 = add nsw i64 %v14, 1
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
  %v10 = getelementptr inbounds i64, ptr %v4, i64 3
  %v11 = load i64, ptr %v10, align 8
  %v12 = getelementptr inbounds i64, ptr %v4, i64 4
  %v13 = load i64, ptr %v12, align 8
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 72
  %v17 = load ptr, ptr %v16, align 4
  %v18 = getelementptr inbounds i64, ptr %v1, i64 82
  %v19 = load i64, ptr %v18, align 8
  %v21 = getelementptr inbounds i64, ptr %v1, i64 1
  %v22 = load i64, ptr %v21, align 8
  %v28 = getelementptr inbounds ptr, ptr %v0, i64 73
  %v29 = load ptr, ptr %v28, align 4
  %v30 = getelementptr inbounds i64, ptr %v1, i64 83
  %v31 = load i64, ptr %v30, align 8
  %v41 = getelementptr inbounds ptr, ptr %v0, i64 75
  %v42 = load ptr, ptr %v41, align 4
  %v43 = getelementptr inbounds i64, ptr %v1, i64 85
  %v44 = load i64, ptr %v43, align 8
  %v56 = getelementptr inbounds ptr, ptr %v0, i64 15
  %v57 = load ptr, ptr %v56, align 4
  %v58 = getelementptr inbounds ptr, ptr %v0, i64 16
  %v59 = load ptr, ptr %v58, align 4
  %v60 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v61 = load ptr, ptr %v60, align 4
  %v62 = getelementptr inbounds i64, ptr %v1, i64 31
  %v63 = load i64, ptr %v62, align 8
  %v20 = and i64 %v9, %v19
  %v23 = mul i64 %v20, %v22
  %v24 = mul i64 %v23, 32
  %v25 = getelementptr inbounds float, ptr %v17, i64 %v24
  %v32 = and i64 %v9, %v31
  %v33 = mul i64 %v32, %v22
  %v34 = mul i64 %v33, 4
  %v35 = getelementptr inbounds float, ptr %v29, i64 %v34
  %v45 = and i64 %v9, %v44
  %v46 = mul i64 %v45, %v22
  %v47 = mul i64 %v46, 4
  %v48 = getelementptr inbounds float, ptr %v42, i64 %v47
  %v64 = and i64 %v9, %v63
  %v65 = mul i64 %v64, %v22
  %v66 = mul i64 %v65, 8
  %v67 = getelementptr inbounds float, ptr %v61, i64 %v66
  %v86 = add i64 %v9, 1
  %v87 = and i64 %v86, %v63
  %v88 = mul i64 %v87, %v22
  %v89 = mul i64 %v88, 8
  %v90 = getelementptr inbounds float, ptr %v61, i64 %v89
  %v100 = getelementptr inbounds float, ptr %v57, i64 16
  %v103 = getelementptr inbounds float, ptr %v59, i64 16
  %v106 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v107 = shufflevector <8 x float> %v106, <8 x float> poison, <8 x i32> zeroinitializer
  %v170 = getelementptr inbounds float, ptr %v57, i64 8
  %v173 = getelementptr inbounds float, ptr %v59, i64 8
  br label %b0
b0:
  %v14 = phi i64 [ %v11, %entry ], [ %v199, %b1 ]
  %v15 = icmp slt i64 %v14, %v13
  br i1 %v15, label %b1, label %b2
b1:
  %v26 = mul i64 %v14, 32
  %v27 = getelementptr inbounds float, ptr %v25, i64 %v26
  %v36 = mul i64 %v14, 4
  %v37 = getelementptr inbounds float, ptr %v35, i64 %v36
  %v38 = getelementptr inbounds float, ptr %v37, i64 2
  %v39 = load float, ptr %v38, align 4
  %v40 = fdiv float %v39, 0x4020000000000000
  %v49 = getelementptr inbounds float, ptr %v48, i64 %v36
  %v50 = getelementptr inbounds float, ptr %v49, i64 2
  %v51 = load float, ptr %v50, align 4
  %v52 = fdiv float %v51, 0x4020000000000000
  %v53 = fadd float %v52, 0x3EE4F8B580000000
  %v54 = call float @llvm.sqrt.f32(float %v53)
  %v55 = fdiv float 0x3FF0000000000000, %v54
  %v68 = mul i64 %v14, 8
  %v69 = getelementptr inbounds float, ptr %v67, i64 %v68
  %v70 = load float, ptr %v37, align 4
  %v71 = fdiv float %v70, 0x4020000000000000
  %v72 = load float, ptr %v49, align 4
  %v73 = fdiv float %v72, 0x4020000000000000
  %v74 = fadd float %v73, 0x3EE4F8B580000000
  %v75 = call float @llvm.sqrt.f32(float %v74)
  %v76 = fdiv float 0x3FF0000000000000, %v75
  %v77 = getelementptr inbounds float, ptr %v37, i64 1
  %v78 = load float, ptr %v77, align 4
  %v79 = fdiv float %v78, 0x4020000000000000
  %v80 = getelementptr inbounds float, ptr %v49, i64 1
  %v81 = load float, ptr %v80, align 4
  %v82 = fdiv float %v81, 0x4020000000000000
  %v83 = fadd float %v82, 0x3EE4F8B580000000
  %v84 = call float @llvm.sqrt.f32(float %v83)
  %v85 = fdiv float 0x3FF0000000000000, %v84
  %v91 = getelementptr inbounds float, ptr %v90, i64 %v68
  %v92 = getelementptr inbounds float, ptr %v27, i64 16
  %v93 = load <8 x float>, ptr %v92, align 4
  %v94 = insertelement <8 x float> poison, float %v40, i64 0
  %v95 = shufflevector <8 x float> %v94, <8 x float> poison, <8 x i32> zeroinitializer
  %v96 = fsub <8 x float> %v93, %v95
  %v97 = insertelement <8 x float> poison, float %v55, i64 0
  %v98 = shufflevector <8 x float> %v97, <8 x float> poison, <8 x i32> zeroinitializer
  %v99 = fmul <8 x float> %v96, %v98
  %v101 = load <8 x float>, ptr %v100, align 4
  %v102 = fmul <8 x float> %v99, %v101
  %v104 = load <8 x float>, ptr %v103, align 4
  %v105 = fadd <8 x float> %v102, %v104
  %v108 = fadd <8 x float> %v105, %v107
  %v109 = fcmp olt <8 x float> %v108, splat (float 0xC056400000000000)
  %v110 = select <8 x i1> %v109, <8 x float> splat (float 0xC056400000000000), <8 x float> %v108
  %v111 = fcmp ogt <8 x float> %v110, splat (float 0x4056000000000000)
  %v112 = select <8 x i1> %v111, <8 x float> splat (float 0x4056000000000000), <8 x float> %v110
  %v113 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v112, <8 x float> splat (float 0xBFF7154760000000), <8 x float> splat (float 0x4168000FE0000000))
  %v114 = fsub <8 x float> %v113, splat (float 0x4168000FE0000000)
  %v115 = bitcast <8 x float> %v113 to <8 x i32>
  %v116 = shl <8 x i32> %v115, splat (i32 23)
  %v117 = bitcast <8 x i32> %v116 to <8 x float>
  %v118 = fneg <8 x float> %v112
  %v119 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v118)
  %v120 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v119)
  %v121 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v120, <8 x float> splat (float 0x3F81227F40000000))
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v121, <8 x float> %v120, <8 x float> splat (float 0x3FA5556740000000))
  %v123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v120, <8 x float> splat (float 0x3FC5554B00000000))
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v123, <8 x float> %v120, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v125 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v124, <8 x float> splat (float 0x3FF0000000000000))
  %v126 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v125, <8 x float> splat (float 0x3FF0000000000000))
  %v127 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v117, <8 x float> %v126, <8 x float> splat (float 0x3FF0000000000000))
  %v128 = fdiv <8 x float> splat (float 0x3FF0000000000000), %v127
  %v129 = load <8 x float>, ptr %v69, align 4
  %v130 = fmul <8 x float> %v128, %v129
  %v131 = load <8 x float>, ptr %v27, align 4
  %v132 = insertelement <8 x float> poison, float %v71, i64 0
  %v133 = shufflevector <8 x float> %v132, <8 x float> poison, <8 x i32> zeroinitializer
  %v134 = fsub <8 x float> %v131, %v133
  %v135 = insertelement <8 x float> poison, float %v76, i64 0
  %v136 = shufflevector <8 x float> %v135, <8 x float> poison, <8 x i32> zeroinitializer
  %v137 = fmul <8 x float> %v134, %v136
  %v138 = load <8 x float>, ptr %v57, align 4
  %v139 = fmul <8 x float> %v137, %v138
  %v140 = load <8 x float>, ptr %v59, align 4
  %v141 = fadd <8 x float> %v139, %v140
  %v142 = fcmp olt <8 x float> %v141, splat (float 0xC056400000000000)
  %v143 = select <8 x i1> %v142, <8 x float> splat (float 0xC056400000000000), <8 x float> %v141
  %v144 = fcmp ogt <8 x float> %v143, splat (float 0x4056000000000000)
  %v145 = select <8 x i1> %v144, <8 x float> splat (float 0x4056000000000000), <8 x float> %v143
  %v146 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v145, <8 x float> splat (float 0xBFF7154760000000), <8 x float> splat (float 0x4168000FE0000000))
  %v147 = fsub <8 x float> %v146, splat (float 0x4168000FE0000000)
  %v148 = bitcast <8 x float> %v146 to <8 x i32>
  %v149 = shl <8 x i32> %v148, splat (i32 23)
  %v150 = bitcast <8 x i32> %v149 to <8 x float>
  %v151 = fneg <8 x float> %v145
  %v152 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v147, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v151)
  %v153 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v147, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v152)
  %v154 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v153, <8 x float> splat (float 0x3F81227F40000000))
  %v155 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v154, <8 x float> %v153, <8 x float> splat (float 0x3FA5556740000000))
  %v156 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v155, <8 x float> %v153, <8 x float> splat (float 0x3FC5554B00000000))
  %v157 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v156, <8 x float> %v153, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v158 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v153, <8 x float> %v157, <8 x float> splat (float 0x3FF0000000000000))
  %v159 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v153, <8 x float> %v158, <8 x float> splat (float 0x3FF0000000000000))
  %v160 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v150, <8 x float> %v159, <8 x float> splat (float 0x3FF0000000000000))
  %v161 = fdiv <8 x float> splat (float 0x3FF0000000000000), %v160
  %v162 = getelementptr inbounds float, ptr %v27, i64 8
  %v163 = load <8 x float>, ptr %v162, align 4
  %v164 = insertelement <8 x float> poison, float %v79, i64 0
  %v165 = shufflevector <8 x float> %v164, <8 x float> poison, <8 x i32> zeroinitializer
  %v166 = fsub <8 x float> %v163, %v165
  %v167 = insertelement <8 x float> poison, float %v85, i64 0
  %v168 = shufflevector <8 x float> %v167, <8 x float> poison, <8 x i32> zeroinitializer
  %v169 = fmul <8 x float> %v166, %v168
  %v171 = load <8 x float>, ptr %v170, align 4
  %v172 = fmul <8 x float> %v169, %v171
  %v174 = load <8 x float>, ptr %v173, align 4
  %v175 = fadd <8 x float> %v172, %v174
  %v176 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v175)
  %v177 = fcmp ogt <8 x float> %v176, splat (float 0x4023000000000000)
  %v178 = select <8 x i1> %v177, <8 x float> splat (float 0x4023000000000000), <8 x float> %v176
  %v179 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v178, <8 x float> splat (float 0x4007154760000000), <8 x float> splat (float 0x4168000FE0000000))
  %v180 = fsub <8 x float> %v179, splat (float 0x4168000FE0000000)
  %v181 = bitcast <8 x float> %v179 to <8 x i32>
  %v182 = shl <8 x i32> %v181, splat (i32 23)
  %v183 = bitcast <8 x i32> %v182 to <8 x float>
  %v184 = fadd <8 x float> %v178, %v178
  %v185 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v180, <8 x float> splat (float 0xBFE62E4300000000), <8 x float> %v184)
  %v186 = fmul <8 x float> %v185, %v185
  %v187 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v185, <8 x float> splat (float 0x3F81227F40000000))
  %v188 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v187, <8 x float> %v185, <8 x float> splat (float 0x3FA5556740000000))
  %v189 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v188, <8 x float> %v185, <8 x float> splat (float 0x3FC5554B00000000))
  %v190 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v189, <8 x float> %v185, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v191 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v186, <8 x float> %v190, <8 x float> %v185)
  %v192 = fsub <8 x float> %v183, splat (float 0x3FF0000000000000)
  %v193 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v183, <8 x float> %v191, <8 x float> %v192)
  %v194 = fadd <8 x float> %v193, splat (float 0x4000000000000000)
  %v195 = fdiv <8 x float> %v193, %v194
  %v196 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v195, <8 x float> %v175)
  %v197 = fmul <8 x float> %v161, %v196
  %v198 = fadd <8 x float> %v130, %v197
  store <8 x float> %v198, ptr %v91, align 4
  %v199 = add nsw i64 %v14, 1
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
  %v10 = getelementptr inbounds ptr, ptr %v0, i64 99
  %v11 = load ptr, ptr %v10, align 4
  %v13 = getelementptr inbounds i64, ptr %v4, i64 3
  %v14 = load i64, ptr %v13, align 8
  %v15 = getelementptr inbounds i64, ptr %v4, i64 4
  %v16 = load i64, ptr %v15, align 8
  %v22 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v23 = load ptr, ptr %v22, align 4
  %v25 = getelementptr inbounds i64, ptr %v1, i64 31
  %v26 = load i64, ptr %v25, align 8
  %v28 = getelementptr inbounds i64, ptr %v1, i64 1
  %v29 = load i64, ptr %v28, align 8
  %v49 = getelementptr inbounds ptr, ptr %v0, i64 77
  %v50 = load ptr, ptr %v49, align 4
  %v51 = getelementptr inbounds i64, ptr %v1, i64 87
  %v52 = load i64, ptr %v51, align 8
  %v12 = getelementptr inbounds float, ptr %v11, i64 2208
  %v24 = add i64 %v9, 1
  %v27 = and i64 %v24, %v26
  %v30 = mul i64 %v27, %v29
  %v31 = mul i64 %v30, 8
  %v32 = getelementptr inbounds float, ptr %v23, i64 %v31
  %v53 = and i64 %v9, %v52
  %v54 = mul i64 %v53, %v29
  %v55 = getelementptr inbounds float, ptr %v50, i64 %v54
  br label %b0
b0:
  %v17 = phi i64 [ %v14, %entry ], [ %v57, %b5 ]
  %v18 = icmp slt i64 %v17, %v16
  br i1 %v18, label %b1, label %b2
b1:
  %v33 = mul i64 %v17, 8
  %v34 = getelementptr inbounds float, ptr %v32, i64 %v33
  br label %b3
b3:
  %v19 = phi i64 [ 0, %b1 ], [ %v38, %b4 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v37, %b4 ]
  %v21 = icmp slt i64 %v19, 8
  br i1 %v21, label %b4, label %b5
b4:
  %v35 = getelementptr inbounds float, ptr %v34, i64 %v19
  %v36 = load <8 x float>, ptr %v35, align 4
  %v37 = fadd <8 x float> %v20, %v36
  %v38 = add nsw i64 %v19, 8
  br label %b3
b5:
  %v39 = shufflevector <8 x float> %v20, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v40 = shufflevector <8 x float> %v20, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v41 = fadd <4 x float> %v39, %v40
  %v42 = shufflevector <4 x float> %v41, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v43 = shufflevector <4 x float> %v41, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v44 = fadd <2 x float> %v42, %v43
  %v45 = extractelement <2 x float> %v44, i64 0
  %v46 = extractelement <2 x float> %v44, i64 1
  %v47 = fadd float %v45, %v46
  %v48 = fadd float %v47, 0x0000000000000000
  %v56 = getelementptr inbounds float, ptr %v55, i64 %v17
  store float %v48, ptr %v56, align 4
  %v57 = add nsw i64 %v17, 1
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
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 77
  %v17 = load ptr, ptr %v16, align 4
  %v18 = getelementptr inbounds i64, ptr %v1, i64 87
  %v19 = load i64, ptr %v18, align 8
  %v21 = getelementptr inbounds i64, ptr %v1, i64 1
  %v22 = load i64, ptr %v21, align 8
  %v28 = getelementptr inbounds ptr, ptr %v0, i64 78
  %v29 = load ptr, ptr %v28, align 4
  %v30 = getelementptr inbounds i64, ptr %v1, i64 88
  %v31 = load i64, ptr %v30, align 8
  %v20 = and i64 %v9, %v19
  %v23 = mul i64 %v20, %v22
  %v24 = getelementptr inbounds float, ptr %v17, i64 %v23
  %v32 = and i64 %v9, %v31
  %v33 = mul i64 %v32, %v22
  %v34 = getelementptr inbounds float, ptr %v29, i64 %v33
  br label %b0
b0:
  %v14 = phi i64 [ %v11, %entry ], [ %v36, %b1 ]
  %v15 = icmp slt i64 %v14, %v13
  br i1 %v15, label %b1, label %b2
b1:
  %v25 = getelementptr inbounds float, ptr %v24, i64 %v14
  %v26 = load float, ptr %v25, align 4
  %v27 = fdiv float %v26, 0x4020000000000000
  %v35 = getelementptr inbounds float, ptr %v34, i64 %v14
  store float %v27, ptr %v35, align 4
  %v36 = add nsw i64 %v14, 1
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
  %v10 = getelementptr inbounds ptr, ptr %v0, i64 99
  %v11 = load ptr, ptr %v10, align 4
  %v13 = getelementptr inbounds i64, ptr %v4, i64 3
  %v14 = load i64, ptr %v13, align 8
  %v15 = getelementptr inbounds i64, ptr %v4, i64 4
  %v16 = load i64, ptr %v15, align 8
  %v22 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v23 = load ptr, ptr %v22, align 4
  %v25 = getelementptr inbounds i64, ptr %v1, i64 31
  %v26 = load i64, ptr %v25, align 8
  %v28 = getelementptr inbounds i64, ptr %v1, i64 1
  %v29 = load i64, ptr %v28, align 8
  %v35 = getelementptr inbounds ptr, ptr %v0, i64 78
  %v36 = load ptr, ptr %v35, align 4
  %v37 = getelementptr inbounds i64, ptr %v1, i64 88
  %v38 = load i64, ptr %v37, align 8
  %v61 = getelementptr inbounds ptr, ptr %v0, i64 77
  %v62 = load ptr, ptr %v61, align 4
  %v63 = getelementptr inbounds i64, ptr %v1, i64 87
  %v64 = load i64, ptr %v63, align 8
  %v12 = getelementptr inbounds float, ptr %v11, i64 2208
  %v24 = add i64 %v9, 1
  %v27 = and i64 %v24, %v26
  %v30 = mul i64 %v27, %v29
  %v31 = mul i64 %v30, 8
  %v32 = getelementptr inbounds float, ptr %v23, i64 %v31
  %v39 = and i64 %v9, %v38
  %v40 = mul i64 %v39, %v29
  %v41 = getelementptr inbounds float, ptr %v36, i64 %v40
  %v65 = and i64 %v9, %v64
  %v66 = mul i64 %v65, %v29
  %v67 = getelementptr inbounds float, ptr %v62, i64 %v66
  br label %b0
b0:
  %v17 = phi i64 [ %v14, %entry ], [ %v69, %b5 ]
  %v18 = icmp slt i64 %v17, %v16
  br i1 %v18, label %b1, label %b2
b1:
  %v33 = mul i64 %v17, 8
  %v34 = getelementptr inbounds float, ptr %v32, i64 %v33
  %v42 = getelementptr inbounds float, ptr %v41, i64 %v17
  %v43 = load float, ptr %v42, align 4
  %v46 = insertelement <8 x float> poison, float %v43, i64 0
  %v47 = shufflevector <8 x float> %v46, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b3
b3:
  %v19 = phi i64 [ 0, %b1 ], [ %v50, %b4 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v49, %b4 ]
  %v21 = icmp slt i64 %v19, 8
  br i1 %v21, label %b4, label %b5
b4:
  %v44 = getelementptr inbounds float, ptr %v34, i64 %v19
  %v45 = load <8 x float>, ptr %v44, align 4
  %v48 = fsub <8 x float> %v45, %v47
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v48, <8 x float> %v20)
  %v50 = add nsw i64 %v19, 8
  br label %b3
b5:
  %v51 = shufflevector <8 x float> %v20, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v52 = shufflevector <8 x float> %v20, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v53 = fadd <4 x float> %v51, %v52
  %v54 = shufflevector <4 x float> %v53, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v55 = shufflevector <4 x float> %v53, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v56 = fadd <2 x float> %v54, %v55
  %v57 = extractelement <2 x float> %v56, i64 0
  %v58 = extractelement <2 x float> %v56, i64 1
  %v59 = fadd float %v57, %v58
  %v60 = fadd float %v59, 0x0000000000000000
  %v68 = getelementptr inbounds float, ptr %v67, i64 %v17
  store float %v60, ptr %v68, align 4
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
  %v10 = getelementptr inbounds i64, ptr %v4, i64 3
  %v11 = load i64, ptr %v10, align 8
  %v12 = getelementptr inbounds i64, ptr %v4, i64 4
  %v13 = load i64, ptr %v12, align 8
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 77
  %v17 = load ptr, ptr %v16, align 4
  %v18 = getelementptr inbounds i64, ptr %v1, i64 87
  %v19 = load i64, ptr %v18, align 8
  %v21 = getelementptr inbounds i64, ptr %v1, i64 1
  %v22 = load i64, ptr %v21, align 8
  %v30 = getelementptr inbounds ptr, ptr %v0, i64 79
  %v31 = load ptr, ptr %v30, align 4
  %v32 = getelementptr inbounds i64, ptr %v1, i64 89
  %v33 = load i64, ptr %v32, align 8
  %v20 = and i64 %v9, %v19
  %v23 = mul i64 %v20, %v22
  %v24 = getelementptr inbounds float, ptr %v17, i64 %v23
  %v34 = and i64 %v9, %v33
  %v35 = mul i64 %v34, %v22
  %v36 = getelementptr inbounds float, ptr %v31, i64 %v35
  br label %b0
b0:
  %v14 = phi i64 [ %v11, %entry ], [ %v38, %b1 ]
  %v15 = icmp slt i64 %v14, %v13
  br i1 %v15, label %b1, label %b2
b1:
  %v25 = getelementptr inbounds float, ptr %v24, i64 %v14
  %v26 = load float, ptr %v25, align 4
  %v27 = fdiv float %v26, 0x4020000000000000
  %v28 = fadd float %v27, 0x3EE4F8B580000000
  %v29 = call float @llvm.sqrt.f32(float %v28)
  %v37 = getelementptr inbounds float, ptr %v36, i64 %v14
  store float %v29, ptr %v37, align 4
  %v38 = add nsw i64 %v14, 1
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
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 72
  %v17 = load ptr, ptr %v16, align 4
  %v18 = getelementptr inbounds i64, ptr %v1, i64 82
  %v19 = load i64, ptr %v18, align 8
  %v21 = getelementptr inbounds i64, ptr %v1, i64 1
  %v22 = load i64, ptr %v21, align 8
  %v28 = getelementptr inbounds ptr, ptr %v0, i64 73
  %v29 = load ptr, ptr %v28, align 4
  %v30 = getelementptr inbounds i64, ptr %v1, i64 83
  %v31 = load i64, ptr %v30, align 8
  %v41 = getelementptr inbounds ptr, ptr %v0, i64 75
  %v42 = load ptr, ptr %v41, align 4
  %v43 = getelementptr inbounds i64, ptr %v1, i64 85
  %v44 = load i64, ptr %v43, align 8
  %v56 = getelementptr inbounds ptr, ptr %v0, i64 15
  %v57 = load ptr, ptr %v56, align 4
  %v58 = getelementptr inbounds ptr, ptr %v0, i64 16
  %v59 = load ptr, ptr %v58, align 4
  %v60 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v61 = load ptr, ptr %v60, align 4
  %v63 = getelementptr inbounds i64, ptr %v1, i64 31
  %v64 = load i64, ptr %v63, align 8
  %v71 = getelementptr inbounds ptr, ptr %v0, i64 78
  %v72 = load ptr, ptr %v71, align 4
  %v73 = getelementptr inbounds i64, ptr %v1, i64 88
  %v74 = load i64, ptr %v73, align 8
  %v80 = getelementptr inbounds ptr, ptr %v0, i64 79
  %v81 = load ptr, ptr %v80, align 4
  %v82 = getelementptr inbounds i64, ptr %v1, i64 89
  %v83 = load i64, ptr %v82, align 8
  %v90 = getelementptr inbounds ptr, ptr %v0, i64 17
  %v91 = load ptr, ptr %v90, align 4
  %v92 = getelementptr inbounds ptr, ptr %v0, i64 18
  %v93 = load ptr, ptr %v92, align 4
  %v94 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v95 = load ptr, ptr %v94, align 4
  %v96 = getelementptr inbounds i64, ptr %v1, i64 30
  %v97 = load i64, ptr %v96, align 8
  %v20 = and i64 %v9, %v19
  %v23 = mul i64 %v20, %v22
  %v24 = mul i64 %v23, 32
  %v25 = getelementptr inbounds float, ptr %v17, i64 %v24
  %v32 = and i64 %v9, %v31
  %v33 = mul i64 %v32, %v22
  %v34 = mul i64 %v33, 4
  %v35 = getelementptr inbounds float, ptr %v29, i64 %v34
  %v45 = and i64 %v9, %v44
  %v46 = mul i64 %v45, %v22
  %v47 = mul i64 %v46, 4
  %v48 = getelementptr inbounds float, ptr %v42, i64 %v47
  %v62 = add i64 %v9, 1
  %v65 = and i64 %v62, %v64
  %v66 = mul i64 %v65, %v22
  %v67 = mul i64 %v66, 8
  %v68 = getelementptr inbounds float, ptr %v61, i64 %v67
  %v75 = and i64 %v9, %v74
  %v76 = mul i64 %v75, %v22
  %v77 = getelementptr inbounds float, ptr %v72, i64 %v76
  %v84 = and i64 %v9, %v83
  %v85 = mul i64 %v84, %v22
  %v86 = getelementptr inbounds float, ptr %v81, i64 %v85
  %v98 = and i64 %v62, %v97
  %v99 = mul i64 %v98, %v22
  %v100 = mul i64 %v99, 8
  %v101 = getelementptr inbounds float, ptr %v95, i64 %v100
  %v111 = getelementptr inbounds float, ptr %v57, i64 24
  %v114 = getelementptr inbounds float, ptr %v59, i64 24
  br label %b0
b0:
  %v14 = phi i64 [ %v11, %entry ], [ %v170, %b1 ]
  %v15 = icmp slt i64 %v14, %v13
  br i1 %v15, label %b1, label %b2
b1:
  %v26 = mul i64 %v14, 32
  %v27 = getelementptr inbounds float, ptr %v25, i64 %v26
  %v36 = mul i64 %v14, 4
  %v37 = getelementptr inbounds float, ptr %v35, i64 %v36
  %v38 = getelementptr inbounds float, ptr %v37, i64 3
  %v39 = load float, ptr %v38, align 4
  %v40 = fdiv float %v39, 0x4020000000000000
  %v49 = getelementptr inbounds float, ptr %v48, i64 %v36
  %v50 = getelementptr inbounds float, ptr %v49, i64 3
  %v51 = load float, ptr %v50, align 4
  %v52 = fdiv float %v51, 0x4020000000000000
  %v53 = fadd float %v52, 0x3EE4F8B580000000
  %v54 = call float @llvm.sqrt.f32(float %v53)
  %v55 = fdiv float 0x3FF0000000000000, %v54
  %v69 = mul i64 %v14, 8
  %v70 = getelementptr inbounds float, ptr %v68, i64 %v69
  %v78 = getelementptr inbounds float, ptr %v77, i64 %v14
  %v79 = load float, ptr %v78, align 4
  %v87 = getelementptr inbounds float, ptr %v86, i64 %v14
  %v88 = load float, ptr %v87, align 4
  %v89 = fdiv float 0x3FF0000000000000, %v88
  %v102 = getelementptr inbounds float, ptr %v101, i64 %v69
  %v103 = getelementptr inbounds float, ptr %v27, i64 24
  %v104 = load <8 x float>, ptr %v103, align 4
  %v105 = insertelement <8 x float> poison, float %v40, i64 0
  %v106 = shufflevector <8 x float> %v105, <8 x float> poison, <8 x i32> zeroinitializer
  %v107 = fsub <8 x float> %v104, %v106
  %v108 = insertelement <8 x float> poison, float %v55, i64 0
  %v109 = shufflevector <8 x float> %v108, <8 x float> poison, <8 x i32> zeroinitializer
  %v110 = fmul <8 x float> %v107, %v109
  %v112 = load <8 x float>, ptr %v111, align 4
  %v113 = fmul <8 x float> %v110, %v112
  %v115 = load <8 x float>, ptr %v114, align 4
  %v116 = fadd <8 x float> %v113, %v115
  %v117 = fcmp olt <8 x float> %v116, splat (float 0xC056400000000000)
  %v118 = select <8 x i1> %v117, <8 x float> splat (float 0xC056400000000000), <8 x float> %v116
  %v119 = fcmp ogt <8 x float> %v118, splat (float 0x4056000000000000)
  %v120 = select <8 x i1> %v119, <8 x float> splat (float 0x4056000000000000), <8 x float> %v118
  %v121 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> splat (float 0xBFF7154760000000), <8 x float> splat (float 0x4168000FE0000000))
  %v122 = fsub <8 x float> %v121, splat (float 0x4168000FE0000000)
  %v123 = bitcast <8 x float> %v121 to <8 x i32>
  %v124 = shl <8 x i32> %v123, splat (i32 23)
  %v125 = bitcast <8 x i32> %v124 to <8 x float>
  %v126 = fneg <8 x float> %v120
  %v127 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v126)
  %v128 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v127)
  %v129 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v128, <8 x float> splat (float 0x3F81227F40000000))
  %v130 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v129, <8 x float> %v128, <8 x float> splat (float 0x3FA5556740000000))
  %v131 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v128, <8 x float> splat (float 0x3FC5554B00000000))
  %v132 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v131, <8 x float> %v128, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v133 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v128, <8 x float> %v132, <8 x float> splat (float 0x3FF0000000000000))
  %v134 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v128, <8 x float> %v133, <8 x float> splat (float 0x3FF0000000000000))
  %v135 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v125, <8 x float> %v134, <8 x float> splat (float 0x3FF0000000000000))
  %v136 = fdiv <8 x float> splat (float 0x3FF0000000000000), %v135
  %v137 = load <8 x float>, ptr %v70, align 4
  %v138 = insertelement <8 x float> poison, float %v79, i64 0
  %v139 = shufflevector <8 x float> %v138, <8 x float> poison, <8 x i32> zeroinitializer
  %v140 = fsub <8 x float> %v137, %v139
  %v141 = insertelement <8 x float> poison, float %v89, i64 0
  %v142 = shufflevector <8 x float> %v141, <8 x float> poison, <8 x i32> zeroinitializer
  %v143 = fmul <8 x float> %v140, %v142
  %v144 = load <8 x float>, ptr %v91, align 4
  %v145 = fmul <8 x float> %v143, %v144
  %v146 = load <8 x float>, ptr %v93, align 4
  %v147 = fadd <8 x float> %v145, %v146
  %v148 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v147)
  %v149 = fcmp ogt <8 x float> %v148, splat (float 0x4023000000000000)
  %v150 = select <8 x i1> %v149, <8 x float> splat (float 0x4023000000000000), <8 x float> %v148
  %v151 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v150, <8 x float> splat (float 0x4007154760000000), <8 x float> splat (float 0x4168000FE0000000))
  %v152 = fsub <8 x float> %v151, splat (float 0x4168000FE0000000)
  %v153 = bitcast <8 x float> %v151 to <8 x i32>
  %v154 = shl <8 x i32> %v153, splat (i32 23)
  %v155 = bitcast <8 x i32> %v154 to <8 x float>
  %v156 = fadd <8 x float> %v150, %v150
  %v157 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v152, <8 x float> splat (float 0xBFE62E4300000000), <8 x float> %v156)
  %v158 = fmul <8 x float> %v157, %v157
  %v159 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v157, <8 x float> splat (float 0x3F81227F40000000))
  %v160 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v159, <8 x float> %v157, <8 x float> splat (float 0x3FA5556740000000))
  %v161 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v160, <8 x float> %v157, <8 x float> splat (float 0x3FC5554B00000000))
  %v162 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v161, <8 x float> %v157, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v163 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v158, <8 x float> %v162, <8 x float> %v157)
  %v164 = fsub <8 x float> %v155, splat (float 0x3FF0000000000000)
  %v165 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v155, <8 x float> %v163, <8 x float> %v164)
  %v166 = fadd <8 x float> %v165, splat (float 0x4000000000000000)
  %v167 = fdiv <8 x float> %v165, %v166
  %v168 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v167, <8 x float> %v147)
  %v169 = fmul <8 x float> %v136, %v168
  store <8 x float> %v169, ptr %v102, align 4
  %v170 = add nsw i64 %v14, 1
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
  %v51 = sub i64 %v6, 1
  br label %b7
b7:
  %v49 = phi i64 [ 0, %b3 ], [ %v53, %b8 ]
  %v50 = icmp slt i64 %v49, %v6
  br i1 %v50, label %b8, label %b9
b8:
  %v52 = sub i64 %v51, %v49
  store i64 %v52, ptr %v5, align 8
  call void @backward_1(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_2(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
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
  %v53 = add nsw i64 %v49, 1
  br label %b7
b9:
  br i1 %v40, label %b10, label %b11
b10:
  %v54 = getelementptr inbounds i64, ptr %v1, i64 3
  %v55 = atomicrmw add ptr %v54, i64 1 acq_rel
  %v56 = load i64, ptr %v4, align 8
  %v57 = add i64 %v56, 1
  store i64 %v57, ptr %v4, align 8
  %v58 = mul i64 %v3, %v57
  br label %b12
b12:
  %v59 = load atomic i64, ptr %v54 acquire, align 8
  %v60 = icmp slt i64 %v59, %v58
  br i1 %v60, label %b13, label %b14
b13:
  %v61 = call i32 @sched_yield()
  br label %b12
b14:
  br label %b11
b11:
  br i1 %v39, label %b15, label %b16
b15:
  call void @backward_20(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br label %b16
b16:
  br i1 %v40, label %b17, label %b18
b17:
  %v62 = getelementptr inbounds i64, ptr %v1, i64 3
  %v63 = atomicrmw add ptr %v62, i64 1 acq_rel
  %v64 = load i64, ptr %v4, align 8
  %v65 = add i64 %v64, 1
  store i64 %v65, ptr %v4, align 8
  %v66 = mul i64 %v3, %v65
  br label %b19
b19:
  %v67 = load atomic i64, ptr %v62 acquire, align 8
  %v68 = icmp slt i64 %v67, %v66
  br i1 %v68, label %b20, label %b21
b20:
  %v69 = call i32 @sched_yield()
  br label %b19
b21:
  br label %b18
b18:
  call void @backward_21(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
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
  call void @backward_22(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
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
  call void @backward_23(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
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
  call void @backward_24(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
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
  call void @backward_25(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
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
  call void @backward_26(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
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
  call void @backward_27(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
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
  call void @backward_28(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
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
  call void @backward_29(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
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
  call void @backward_30(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v40, label %b67, label %b68
b67:
  %v142 = getelementptr inbounds i64, ptr %v1, i64 3
  %v143 = atomicrmw add ptr %v142, i64 1 acq_rel
  %v144 = load i64, ptr %v4, align 8
  %v145 = add i64 %v144, 1
  store i64 %v145, ptr %v4, align 8
  %v146 = mul i64 %v3, %v145
  br label %b69
b69:
  %v147 = load atomic i64, ptr %v142 acquire, align 8
  %v148 = icmp slt i64 %v147, %v146
  br i1 %v148, label %b70, label %b71
b70:
  %v149 = call i32 @sched_yield()
  br label %b69
b71:
  br label %b68
b68:
  call void @backward_31(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v40, label %b72, label %b73
b72:
  %v150 = getelementptr inbounds i64, ptr %v1, i64 3
  %v151 = atomicrmw add ptr %v150, i64 1 acq_rel
  %v152 = load i64, ptr %v4, align 8
  %v153 = add i64 %v152, 1
  store i64 %v153, ptr %v4, align 8
  %v154 = mul i64 %v3, %v153
  br label %b74
b74:
  %v155 = load atomic i64, ptr %v150 acquire, align 8
  %v156 = icmp slt i64 %v155, %v154
  br i1 %v156, label %b75, label %b76
b75:
  %v157 = call i32 @sched_yield()
  br label %b74
b76:
  br label %b73
b73:
  call void @backward_32(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v40, label %b77, label %b78
b77:
  %v158 = getelementptr inbounds i64, ptr %v1, i64 3
  %v159 = atomicrmw add ptr %v158, i64 1 acq_rel
  %v160 = load i64, ptr %v4, align 8
  %v161 = add i64 %v160, 1
  store i64 %v161, ptr %v4, align 8
  %v162 = mul i64 %v3, %v161
  br label %b79
b79:
  %v163 = load atomic i64, ptr %v158 acquire, align 8
  %v164 = icmp slt i64 %v163, %v162
  br i1 %v164, label %b80, label %b81
b80:
  %v165 = call i32 @sched_yield()
  br label %b79
b81:
  br label %b78
b78:
  call void @backward_33(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v40, label %b82, label %b83
b82:
  %v166 = getelementptr inbounds i64, ptr %v1, i64 3
  %v167 = atomicrmw add ptr %v166, i64 1 acq_rel
  %v168 = load i64, ptr %v4, align 8
  %v169 = add i64 %v168, 1
  store i64 %v169, ptr %v4, align 8
  %v170 = mul i64 %v3, %v169
  br label %b84
b84:
  %v171 = load atomic i64, ptr %v166 acquire, align 8
  %v172 = icmp slt i64 %v171, %v170
  br i1 %v172, label %b85, label %b86
b85:
  %v173 = call i32 @sched_yield()
  br label %b84
b86:
  br label %b83
b83:
  call void @backward_34(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v40, label %b87, label %b88
b87:
  %v174 = getelementptr inbounds i64, ptr %v1, i64 3
  %v175 = atomicrmw add ptr %v174, i64 1 acq_rel
  %v176 = load i64, ptr %v4, align 8
  %v177 = add i64 %v176, 1
  store i64 %v177, ptr %v4, align 8
  %v178 = mul i64 %v3, %v177
  br label %b89
b89:
  %v179 = load atomic i64, ptr %v174 acquire, align 8
  %v180 = icmp slt i64 %v179, %v178
  br i1 %v180, label %b90, label %b91
b90:
  %v181 = call i32 @sched_yield()
  br label %b89
b91:
  br label %b88
b88:
  call void @backward_35(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v40, label %b92, label %b93
b92:
  %v182 = getelementptr inbounds i64, ptr %v1, i64 3
  %v183 = atomicrmw add ptr %v182, i64 1 acq_rel
  %v184 = load i64, ptr %v4, align 8
  %v185 = add i64 %v184, 1
  store i64 %v185, ptr %v4, align 8
  %v186 = mul i64 %v3, %v185
  br label %b94
b94:
  %v187 = load atomic i64, ptr %v182 acquire, align 8
  %v188 = icmp slt i64 %v187, %v186
  br i1 %v188, label %b95, label %b96
b95:
  %v189 = call i32 @sched_yield()
  br label %b94
b96:
  br label %b93
b93:
  call void @backward_36(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v40, label %b97, label %b98
b97:
  %v190 = getelementptr inbounds i64, ptr %v1, i64 3
  %v191 = atomicrmw add ptr %v190, i64 1 acq_rel
  %v192 = load i64, ptr %v4, align 8
  %v193 = add i64 %v192, 1
  store i64 %v193, ptr %v4, align 8
  %v194 = mul i64 %v3, %v193
  br label %b99
b99:
  %v195 = load atomic i64, ptr %v190 acquire, align 8
  %v196 = icmp slt i64 %v195, %v194
  br i1 %v196, label %b100, label %b101
b100:
  %v197 = call i32 @sched_yield()
  br label %b99
b101:
  br label %b98
b98:
  call void @backward_37(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v40, label %b102, label %b103
b102:
  %v198 = getelementptr inbounds i64, ptr %v1, i64 3
  %v199 = atomicrmw add ptr %v198, i64 1 acq_rel
  %v200 = load i64, ptr %v4, align 8
  %v201 = add i64 %v200, 1
  store i64 %v201, ptr %v4, align 8
  %v202 = mul i64 %v3, %v201
  br label %b104
b104:
  %v203 = load atomic i64, ptr %v198 acquire, align 8
  %v204 = icmp slt i64 %v203, %v202
  br i1 %v204, label %b105, label %b106
b105:
  %v205 = call i32 @sched_yield()
  br label %b104
b106:
  br label %b103
b103:
  call void @backward_38(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v40, label %b107, label %b108
b107:
  %v206 = getelementptr inbounds i64, ptr %v1, i64 3
  %v207 = atomicrmw add ptr %v206, i64 1 acq_rel
  %v208 = load i64, ptr %v4, align 8
  %v209 = add i64 %v208, 1
  store i64 %v209, ptr %v4, align 8
  %v210 = mul i64 %v3, %v209
  br label %b109
b109:
  %v211 = load atomic i64, ptr %v206 acquire, align 8
  %v212 = icmp slt i64 %v211, %v210
  br i1 %v212, label %b110, label %b111
b110:
  %v213 = call i32 @sched_yield()
  br label %b109
b111:
  br label %b108
b108:
  call void @backward_39(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v40, label %b112, label %b113
b112:
  %v214 = getelementptr inbounds i64, ptr %v1, i64 3
  %v215 = atomicrmw add ptr %v214, i64 1 acq_rel
  %v216 = load i64, ptr %v4, align 8
  %v217 = add i64 %v216, 1
  store i64 %v217, ptr %v4, align 8
  %v218 = mul i64 %v3, %v217
  br label %b114
b114:
  %v219 = load atomic i64, ptr %v214 acquire, align 8
  %v220 = icmp slt i64 %v219, %v218
  br i1 %v220, label %b115, label %b116
b115:
  %v221 = call i32 @sched_yield()
  br label %b114
b116:
  br label %b113
b113:
  call void @backward_40(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v40, label %b117, label %b118
b117:
  %v222 = getelementptr inbounds i64, ptr %v1, i64 3
  %v223 = atomicrmw add ptr %v222, i64 1 acq_rel
  %v224 = load i64, ptr %v4, align 8
  %v225 = add i64 %v224, 1
  store i64 %v225, ptr %v4, align 8
  %v226 = mul i64 %v3, %v225
  br label %b119
b119:
  %v227 = load atomic i64, ptr %v222 acquire, align 8
  %v228 = icmp slt i64 %v227, %v226
  br i1 %v228, label %b120, label %b121
b120:
  %v229 = call i32 @sched_yield()
  br label %b119
b121:
  br label %b118
b118:
  call void @backward_41(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v40, label %b122, label %b123
b122:
  %v230 = getelementptr inbounds i64, ptr %v1, i64 3
  %v231 = atomicrmw add ptr %v230, i64 1 acq_rel
  %v232 = load i64, ptr %v4, align 8
  %v233 = add i64 %v232, 1
  store i64 %v233, ptr %v4, align 8
  %v234 = mul i64 %v3, %v233
  br label %b124
b124:
  %v235 = load atomic i64, ptr %v230 acquire, align 8
  %v236 = icmp slt i64 %v235, %v234
  br i1 %v236, label %b125, label %b126
b125:
  %v237 = call i32 @sched_yield()
  br label %b124
b126:
  br label %b123
b123:
  call void @backward_42(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v40, label %b127, label %b128
b127:
  %v238 = getelementptr inbounds i64, ptr %v1, i64 3
  %v239 = atomicrmw add ptr %v238, i64 1 acq_rel
  %v240 = load i64, ptr %v4, align 8
  %v241 = add i64 %v240, 1
  store i64 %v241, ptr %v4, align 8
  %v242 = mul i64 %v3, %v241
  br label %b129
b129:
  %v243 = load atomic i64, ptr %v238 acquire, align 8
  %v244 = icmp slt i64 %v243, %v242
  br i1 %v244, label %b130, label %b131
b130:
  %v245 = call i32 @sched_yield()
  br label %b129
b131:
  br label %b128
b128:
  call void @backward_43(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v40, label %b132, label %b133
b132:
  %v246 = getelementptr inbounds i64, ptr %v1, i64 3
  %v247 = atomicrmw add ptr %v246, i64 1 acq_rel
  %v248 = load i64, ptr %v4, align 8
  %v249 = add i64 %v248, 1
  store i64 %v249, ptr %v4, align 8
  %v250 = mul i64 %v3, %v249
  br label %b134
b134:
  %v251 = load atomic i64, ptr %v246 acquire, align 8
  %v252 = icmp slt i64 %v251, %v250
  br i1 %v252, label %b135, label %b136
b135:
  %v253 = call i32 @sched_yield()
  br label %b134
b136:
  br label %b133
b133:
  call void @backward_44(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v40, label %b137, label %b138
b137:
  %v254 = getelementptr inbounds i64, ptr %v1, i64 3
  %v255 = atomicrmw add ptr %v254, i64 1 acq_rel
  %v256 = load i64, ptr %v4, align 8
  %v257 = add i64 %v256, 1
  store i64 %v257, ptr %v4, align 8
  %v258 = mul i64 %v3, %v257
  br label %b139
b139:
  %v259 = load atomic i64, ptr %v254 acquire, align 8
  %v260 = icmp slt i64 %v259, %v258
  br i1 %v260, label %b140, label %b141
b140:
  %v261 = call i32 @sched_yield()
  br label %b139
b141:
  br label %b138
b138:
  call void @backward_45(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v40, label %b142, label %b143
b142:
  %v262 = getelementptr inbounds i64, ptr %v1, i64 3
  %v263 = atomicrmw add ptr %v262, i64 1 acq_rel
  %v264 = load i64, ptr %v4, align 8
  %v265 = add i64 %v264, 1
  store i64 %v265, ptr %v4, align 8
  %v266 = mul i64 %v3, %v265
  br label %b144
b144:
  %v267 = load atomic i64, ptr %v262 acquire, align 8
  %v268 = icmp slt i64 %v267, %v266
  br i1 %v268, label %b145, label %b146
b145:
  %v269 = call i32 @sched_yield()
  br label %b144
b146:
  br label %b143
b143:
  call void @llvm.x86.sse.ldmxcsr(ptr %v33)
  ret void
}
define internal void @backward_0(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 99
  %v6 = load ptr, ptr %v5, align 4
  %v24 = getelementptr inbounds i64, ptr %v1, i64 8
  %v25 = load i64, ptr %v24, align 8
  %v26 = getelementptr inbounds i64, ptr %v1, i64 1
  %v27 = load i64, ptr %v26, align 8
  %v30 = getelementptr inbounds i64, ptr %v1, i64 9
  %v31 = load i64, ptr %v30, align 8
  %v40 = getelementptr inbounds ptr, ptr %v0, i64 12
  %v41 = load ptr, ptr %v40, align 4
  %v70 = getelementptr inbounds ptr, ptr %v0, i64 10
  %v71 = load ptr, ptr %v70, align 4
  %v82 = getelementptr inbounds ptr, ptr %v0, i64 7
  %v83 = load ptr, ptr %v82, align 4
  %v104 = getelementptr inbounds ptr, ptr %v0, i64 11
  %v105 = load ptr, ptr %v104, align 4
  %v108 = getelementptr inbounds ptr, ptr %v0, i64 8
  %v109 = load ptr, ptr %v108, align 4
  %v112 = getelementptr inbounds ptr, ptr %v0, i64 5
  %v113 = load ptr, ptr %v112, align 4
  %v127 = getelementptr inbounds ptr, ptr %v0, i64 3
  %v128 = load ptr, ptr %v127, align 4
  %v131 = getelementptr inbounds ptr, ptr %v0, i64 1
  %v132 = load ptr, ptr %v131, align 4
  %v138 = getelementptr inbounds ptr, ptr %v0, i64 14
  %v139 = load ptr, ptr %v138, align 4
  %v7 = add i64 %v2, 1
  %v8 = sdiv i64 %v2, %v3
  %v9 = icmp slt i64 %v8, 1
  %v10 = select i1 %v9, i64 %v8, i64 1
  %v11 = sdiv i64 %v7, %v3
  %v12 = icmp slt i64 %v11, 1
  %v13 = select i1 %v12, i64 %v11, i64 1
  %v14 = icmp slt i64 %v13, 1
  %v15 = select i1 %v14, i64 %v13, i64 1
  %v28 = mul i64 %v25, %v27
  %v29 = icmp sle i64 %v28, 1
  %v32 = icmp eq i64 %v31, 0
  %v33 = and i1 %v29, %v32
  %v34 = icmp eq i1 %v33, 0
  br label %b0
b0:
  %v16 = phi i64 [ %v10, %entry ], [ %v51, %b4 ]
  %v17 = icmp slt i64 %v16, %v15
  br i1 %v17, label %b1, label %b2
b1:
  %v18 = mul i64 %v16, 256
  %v19 = mul i64 %v16, 8
  %v20 = add i64 %v18, 64
  %v21 = add i64 %v20, 64
  %v22 = add i64 %v21, 64
  %v23 = add i64 %v22, 64
  br i1 %v34, label %b3, label %b4
b3:
  %v35 = getelementptr inbounds float, ptr %v6, i64 %v18
  %v36 = sub i64 3, %v19
  %v37 = icmp slt i64 %v36, 0
  %v38 = select i1 %v37, i64 0, i64 %v36
  %v39 = add i64 72, %v19
  %v42 = getelementptr inbounds float, ptr %v41, i64 %v39
  call void @pack_rows(ptr %v42, i64 1, i64 3, i64 8, i64 %v38, ptr %v35, i64 8)
  %v43 = getelementptr inbounds float, ptr %v6, i64 %v20
  %v44 = add i64 48, %v19
  %v45 = getelementptr inbounds float, ptr %v41, i64 %v44
  call void @pack_rows(ptr %v45, i64 1, i64 3, i64 8, i64 %v38, ptr %v43, i64 8)
  %v46 = getelementptr inbounds float, ptr %v6, i64 %v21
  %v47 = add i64 24, %v19
  %v48 = getelementptr inbounds float, ptr %v41, i64 %v47
  call void @pack_rows(ptr %v48, i64 1, i64 3, i64 8, i64 %v38, ptr %v46, i64 8)
  %v49 = getelementptr inbounds float, ptr %v6, i64 %v22
  %v50 = getelementptr inbounds float, ptr %v41, i64 %v19
  call void @pack_rows(ptr %v50, i64 1, i64 3, i64 8, i64 %v38, ptr %v49, i64 8)
  br label %b4
b4:
  %v51 = add nsw i64 %v16, 1
  br label %b0
b2:
  %v52 = getelementptr inbounds float, ptr %v6, i64 256
  br label %b5
b5:
  %v53 = phi i64 [ %v10, %b2 ], [ %v91, %b9 ]
  %v54 = icmp slt i64 %v53, %v15
  br i1 %v54, label %b6, label %b7
b6:
  %v55 = mul i64 %v53, 512
  %v56 = mul i64 %v53, 8
  %v57 = add i64 %v55, 64
  %v58 = add i64 %v57, 64
  %v59 = add i64 %v58, 64
  %v60 = add i64 %v59, 64
  %v61 = add i64 %v60, 64
  %v62 = add i64 %v61, 64
  %v63 = add i64 %v62, 64
  %v64 = add i64 %v63, 64
  br i1 %v34, label %b8, label %b9
b8:
  %v65 = getelementptr inbounds float, ptr %v52, i64 %v55
  %v66 = sub i64 3, %v56
  %v67 = icmp slt i64 %v66, 0
  %v68 = select i1 %v67, i64 0, i64 %v66
  %v69 = add i64 72, %v56
  %v72 = getelementptr inbounds float, ptr %v71, i64 %v69
  call void @pack_rows(ptr %v72, i64 1, i64 3, i64 8, i64 %v68, ptr %v65, i64 8)
  %v73 = getelementptr inbounds float, ptr %v52, i64 %v57
  %v74 = add i64 48, %v56
  %v75 = getelementptr inbounds float, ptr %v71, i64 %v74
  call void @pack_rows(ptr %v75, i64 1, i64 3, i64 8, i64 %v68, ptr %v73, i64 8)
  %v76 = getelementptr inbounds float, ptr %v52, i64 %v58
  %v77 = add i64 24, %v56
  %v78 = getelementptr inbounds float, ptr %v71, i64 %v77
  call void @pack_rows(ptr %v78, i64 1, i64 3, i64 8, i64 %v68, ptr %v76, i64 8)
  %v79 = getelementptr inbounds float, ptr %v52, i64 %v59
  %v80 = getelementptr inbounds float, ptr %v71, i64 %v56
  call void @pack_rows(ptr %v80, i64 1, i64 3, i64 8, i64 %v68, ptr %v79, i64 8)
  %v81 = getelementptr inbounds float, ptr %v52, i64 %v60
  %v84 = getelementptr inbounds float, ptr %v83, i64 %v69
  call void @pack_rows(ptr %v84, i64 1, i64 3, i64 8, i64 %v68, ptr %v81, i64 8)
  %v85 = getelementptr inbounds float, ptr %v52, i64 %v61
  %v86 = getelementptr inbounds float, ptr %v83, i64 %v74
  call void @pack_rows(ptr %v86, i64 1, i64 3, i64 8, i64 %v68, ptr %v85, i64 8)
  %v87 = getelementptr inbounds float, ptr %v52, i64 %v62
  %v88 = getelementptr inbounds float, ptr %v83, i64 %v77
  call void @pack_rows(ptr %v88, i64 1, i64 3, i64 8, i64 %v68, ptr %v87, i64 8)
  %v89 = getelementptr inbounds float, ptr %v52, i64 %v63
  %v90 = getelementptr inbounds float, ptr %v83, i64 %v56
  call void @pack_rows(ptr %v90, i64 1, i64 3, i64 8, i64 %v68, ptr %v89, i64 8)
  br label %b9
b9:
  %v91 = add nsw i64 %v53, 1
  br label %b5
b7:
  %v92 = getelementptr inbounds float, ptr %v6, i64 768
  br label %b10
b10:
  %v93 = phi i64 [ %v10, %b7 ], [ %v115, %b14 ]
  %v94 = icmp slt i64 %v93, %v15
  br i1 %v94, label %b11, label %b12
b11:
  %v95 = mul i64 %v93, 288
  %v96 = mul i64 %v93, 8
  %v97 = add i64 %v95, 96
  %v98 = add i64 %v97, 96
  %v99 = add i64 %v98, 96
  br i1 %v34, label %b13, label %b14
b13:
  %v100 = getelementptr inbounds float, ptr %v92, i64 %v95
  %v101 = sub i64 8, %v96
  %v102 = icmp slt i64 %v101, 0
  %v103 = select i1 %v102, i64 0, i64 %v101
  %v106 = getelementptr inbounds float, ptr %v105, i64 %v96
  call void @pack_rows(ptr %v106, i64 1, i64 8, i64 12, i64 %v103, ptr %v100, i64 8)
  %v107 = getelementptr inbounds float, ptr %v92, i64 %v97
  %v110 = getelementptr inbounds float, ptr %v109, i64 %v96
  call void @pack_rows(ptr %v110, i64 1, i64 8, i64 12, i64 %v103, ptr %v107, i64 8)
  %v111 = getelementptr inbounds float, ptr %v92, i64 %v98
  %v114 = getelementptr inbounds float, ptr %v113, i64 %v96
  call void @pack_rows(ptr %v114, i64 1, i64 8, i64 12, i64 %v103, ptr %v111, i64 8)
  br label %b14
b14:
  %v115 = add nsw i64 %v93, 1
  br label %b10
b12:
  %v116 = getelementptr inbounds float, ptr %v6, i64 1056
  br label %b15
b15:
  %v117 = phi i64 [ %v10, %b12 ], [ %v141, %b19 ]
  %v118 = icmp slt i64 %v117, %v15
  br i1 %v118, label %b16, label %b17
b16:
  %v119 = mul i64 %v117, 1024
  %v120 = mul i64 %v117, 8
  %v121 = add i64 %v119, 768
  %v122 = add i64 %v121, 256
  br i1 %v34, label %b18, label %b19
b18:
  %v123 = getelementptr inbounds float, ptr %v116, i64 %v119
  %v124 = sub i64 8, %v120
  %v125 = icmp slt i64 %v124, 0
  %v126 = select i1 %v125, i64 0, i64 %v124
  %v129 = getelementptr inbounds float, ptr %v128, i64 %v120
  call void @pack_rows(ptr %v129, i64 1, i64 8, i64 32, i64 %v126, ptr %v123, i64 24)
  %v130 = getelementptr inbounds float, ptr %v123, i64 8
  %v133 = getelementptr inbounds float, ptr %v132, i64 %v120
  call void @pack_rows(ptr %v133, i64 1, i64 16, i64 32, i64 %v126, ptr %v130, i64 24)
  %v134 = getelementptr inbounds float, ptr %v123, i64 16
  %v135 = add i64 8, %v120
  %v136 = getelementptr inbounds float, ptr %v132, i64 %v135
  call void @pack_rows(ptr %v136, i64 1, i64 16, i64 32, i64 %v126, ptr %v134, i64 24)
  %v137 = getelementptr inbounds float, ptr %v116, i64 %v121
  %v140 = getelementptr inbounds float, ptr %v139, i64 %v120
  call void @pack_rows(ptr %v140, i64 1, i64 8, i64 32, i64 %v126, ptr %v137, i64 8)
  br label %b19
b19:
  %v141 = add nsw i64 %v117, 1
  br label %b15
b17:
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
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v4, i64 3
  %v7 = load i64, ptr %v6, align 8
  %v8 = getelementptr inbounds i64, ptr %v4, i64 4
  %v9 = load i64, ptr %v8, align 8
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 24
  %v13 = load ptr, ptr %v12, align 4
  %v16 = getelementptr inbounds i64, ptr %v1, i64 1
  %v17 = load i64, ptr %v16, align 8
  %v23 = getelementptr inbounds ptr, ptr %v0, i64 19
  %v24 = load ptr, ptr %v23, align 4
  %v29 = getelementptr inbounds ptr, ptr %v0, i64 72
  %v30 = load ptr, ptr %v29, align 4
  %v35 = getelementptr inbounds ptr, ptr %v0, i64 73
  %v36 = load ptr, ptr %v35, align 4
  %v44 = getelementptr inbounds ptr, ptr %v0, i64 75
  %v45 = load ptr, ptr %v44, align 4
  %v54 = getelementptr inbounds ptr, ptr %v0, i64 15
  %v55 = load ptr, ptr %v54, align 4
  %v56 = getelementptr inbounds ptr, ptr %v0, i64 16
  %v57 = load ptr, ptr %v56, align 4
  %v58 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v59 = load ptr, ptr %v58, align 4
  %v64 = getelementptr inbounds ptr, ptr %v0, i64 78
  %v65 = load ptr, ptr %v64, align 4
  %v69 = getelementptr inbounds ptr, ptr %v0, i64 79
  %v70 = load ptr, ptr %v69, align 4
  %v75 = getelementptr inbounds ptr, ptr %v0, i64 17
  %v76 = load ptr, ptr %v75, align 4
  %v77 = getelementptr inbounds ptr, ptr %v0, i64 18
  %v78 = load ptr, ptr %v77, align 4
  %v79 = getelementptr inbounds ptr, ptr %v0, i64 80
  %v80 = load ptr, ptr %v79, align 4
  %v82 = getelementptr inbounds ptr, ptr %v0, i64 81
  %v83 = load ptr, ptr %v82, align 4
  %v14 = add i64 %v5, 1
  %v15 = and i64 %v14, 1
  %v18 = mul i64 %v15, %v17
  %v19 = mul i64 %v18, 8
  %v20 = getelementptr inbounds float, ptr %v13, i64 %v19
  %v25 = mul i64 %v5, %v17
  %v26 = mul i64 %v25, 8
  %v27 = getelementptr inbounds float, ptr %v24, i64 %v26
  %v31 = mul i64 %v25, 32
  %v32 = getelementptr inbounds float, ptr %v30, i64 %v31
  %v37 = mul i64 %v25, 4
  %v38 = getelementptr inbounds float, ptr %v36, i64 %v37
  %v46 = getelementptr inbounds float, ptr %v45, i64 %v37
  %v60 = mul i64 %v14, %v17
  %v61 = mul i64 %v60, 8
  %v62 = getelementptr inbounds float, ptr %v59, i64 %v61
  %v66 = getelementptr inbounds float, ptr %v65, i64 %v25
  %v71 = getelementptr inbounds float, ptr %v70, i64 %v25
  %v84 = getelementptr inbounds float, ptr %v83, i64 %v26
  %v97 = getelementptr inbounds float, ptr %v55, i64 24
  %v100 = getelementptr inbounds float, ptr %v57, i64 24
  %v157 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v158 = shufflevector <8 x float> %v157, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v161, %b1 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v21 = mul i64 %v10, 8
  %v22 = getelementptr inbounds float, ptr %v20, i64 %v21
  %v28 = getelementptr inbounds float, ptr %v27, i64 %v21
  %v33 = mul i64 %v10, 32
  %v34 = getelementptr inbounds float, ptr %v32, i64 %v33
  %v39 = mul i64 %v10, 4
  %v40 = getelementptr inbounds float, ptr %v38, i64 %v39
  %v41 = getelementptr inbounds float, ptr %v40, i64 3
  %v42 = load float, ptr %v41, align 4
  %v43 = fdiv float %v42, 0x4020000000000000
  %v47 = getelementptr inbounds float, ptr %v46, i64 %v39
  %v48 = getelementptr inbounds float, ptr %v47, i64 3
  %v49 = load float, ptr %v48, align 4
  %v50 = fdiv float %v49, 0x4020000000000000
  %v51 = fadd float %v50, 0x3EE4F8B580000000
  %v52 = call float @llvm.sqrt.f32(float %v51)
  %v53 = fdiv float 0x3FF0000000000000, %v52
  %v63 = getelementptr inbounds float, ptr %v62, i64 %v21
  %v67 = getelementptr inbounds float, ptr %v66, i64 %v10
  %v68 = load float, ptr %v67, align 4
  %v72 = getelementptr inbounds float, ptr %v71, i64 %v10
  %v73 = load float, ptr %v72, align 4
  %v74 = fdiv float 0x3FF0000000000000, %v73
  %v81 = getelementptr inbounds float, ptr %v80, i64 %v21
  %v85 = getelementptr inbounds float, ptr %v84, i64 %v21
  %v86 = load <8 x float>, ptr %v22, align 4
  %v87 = load <8 x float>, ptr %v28, align 4
  %v88 = fadd <8 x float> %v86, %v87
  %v89 = getelementptr inbounds float, ptr %v34, i64 24
  %v90 = load <8 x float>, ptr %v89, align 4
  %v91 = insertelement <8 x float> poison, float %v43, i64 0
  %v92 = shufflevector <8 x float> %v91, <8 x float> poison, <8 x i32> zeroinitializer
  %v93 = fsub <8 x float> %v90, %v92
  %v94 = insertelement <8 x float> poison, float %v53, i64 0
  %v95 = shufflevector <8 x float> %v94, <8 x float> poison, <8 x i32> zeroinitializer
  %v96 = fmul <8 x float> %v93, %v95
  %v98 = load <8 x float>, ptr %v97, align 4
  %v99 = fmul <8 x float> %v96, %v98
  %v101 = load <8 x float>, ptr %v100, align 4
  %v102 = fadd <8 x float> %v99, %v101
  %v103 = fcmp olt <8 x float> %v102, splat (float 0xC056400000000000)
  %v104 = select <8 x i1> %v103, <8 x float> splat (float 0xC056400000000000), <8 x float> %v102
  %v105 = fcmp ogt <8 x float> %v104, splat (float 0x4056000000000000)
  %v106 = select <8 x i1> %v105, <8 x float> splat (float 0x4056000000000000), <8 x float> %v104
  %v107 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v106, <8 x float> splat (float 0xBFF7154760000000), <8 x float> splat (float 0x4168000FE0000000))
  %v108 = fsub <8 x float> %v107, splat (float 0x4168000FE0000000)
  %v109 = bitcast <8 x float> %v107 to <8 x i32>
  %v110 = shl <8 x i32> %v109, splat (i32 23)
  %v111 = bitcast <8 x i32> %v110 to <8 x float>
  %v112 = fneg <8 x float> %v106
  %v113 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v108, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v112)
  %v114 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v108, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v113)
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v114, <8 x float> splat (float 0x3F81227F40000000))
  %v116 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v115, <8 x float> %v114, <8 x float> splat (float 0x3FA5556740000000))
  %v117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v116, <8 x float> %v114, <8 x float> splat (float 0x3FC5554B00000000))
  %v118 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v117, <8 x float> %v114, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v119 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> %v118, <8 x float> splat (float 0x3FF0000000000000))
  %v120 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> %v119, <8 x float> splat (float 0x3FF0000000000000))
  %v121 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v111, <8 x float> %v120, <8 x float> splat (float 0x3FF0000000000000))
  %v122 = fdiv <8 x float> splat (float 0x3FF0000000000000), %v121
  %v123 = fmul <8 x float> %v88, %v122
  %v124 = load <8 x float>, ptr %v63, align 4
  %v125 = insertelement <8 x float> poison, float %v68, i64 0
  %v126 = shufflevector <8 x float> %v125, <8 x float> poison, <8 x i32> zeroinitializer
  %v127 = fsub <8 x float> %v124, %v126
  %v128 = insertelement <8 x float> poison, float %v74, i64 0
  %v129 = shufflevector <8 x float> %v128, <8 x float> poison, <8 x i32> zeroinitializer
  %v130 = fmul <8 x float> %v127, %v129
  %v131 = load <8 x float>, ptr %v76, align 4
  %v132 = fmul <8 x float> %v130, %v131
  %v133 = load <8 x float>, ptr %v78, align 4
  %v134 = fadd <8 x float> %v132, %v133
  %v135 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v134)
  %v136 = fcmp ogt <8 x float> %v135, splat (float 0x4023000000000000)
  %v137 = select <8 x i1> %v136, <8 x float> splat (float 0x4023000000000000), <8 x float> %v135
  %v138 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v137, <8 x float> splat (float 0x4007154760000000), <8 x float> splat (float 0x4168000FE0000000))
  %v139 = fsub <8 x float> %v138, splat (float 0x4168000FE0000000)
  %v140 = bitcast <8 x float> %v138 to <8 x i32>
  %v141 = shl <8 x i32> %v140, splat (i32 23)
  %v142 = bitcast <8 x i32> %v141 to <8 x float>
  %v143 = fadd <8 x float> %v137, %v137
  %v144 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v139, <8 x float> splat (float 0xBFE62E4300000000), <8 x float> %v143)
  %v145 = fmul <8 x float> %v144, %v144
  %v146 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v144, <8 x float> splat (float 0x3F81227F40000000))
  %v147 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v146, <8 x float> %v144, <8 x float> splat (float 0x3FA5556740000000))
  %v148 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v147, <8 x float> %v144, <8 x float> splat (float 0x3FC5554B00000000))
  %v149 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v148, <8 x float> %v144, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v150 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v145, <8 x float> %v149, <8 x float> %v144)
  %v151 = fsub <8 x float> %v142, splat (float 0x3FF0000000000000)
  %v152 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v150, <8 x float> %v151)
  %v153 = fadd <8 x float> %v152, splat (float 0x4000000000000000)
  %v154 = fdiv <8 x float> %v152, %v153
  %v155 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v154, <8 x float> %v134)
  %v156 = fmul <8 x float> %v155, %v155
  %v159 = fsub <8 x float> %v158, %v156
  %v160 = fmul <8 x float> %v123, %v159
  store <8 x float> %v88, ptr %v81, align 4
  store <8 x float> %v160, ptr %v85, align 4
  %v161 = add nsw i64 %v10, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_2(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 99
  %v7 = load ptr, ptr %v6, align 4
  %v11 = getelementptr inbounds i64, ptr %v4, i64 3
  %v12 = load i64, ptr %v11, align 8
  %v13 = getelementptr inbounds i64, ptr %v4, i64 4
  %v14 = load i64, ptr %v13, align 8
  %v20 = getelementptr inbounds ptr, ptr %v0, i64 81
  %v21 = load ptr, ptr %v20, align 4
  %v22 = getelementptr inbounds i64, ptr %v1, i64 1
  %v23 = load i64, ptr %v22, align 8
  %v29 = getelementptr inbounds ptr, ptr %v0, i64 17
  %v30 = load ptr, ptr %v29, align 4
  %v31 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v32 = load ptr, ptr %v31, align 4
  %v38 = getelementptr inbounds ptr, ptr %v0, i64 78
  %v39 = load ptr, ptr %v38, align 4
  %v65 = getelementptr inbounds ptr, ptr %v0, i64 82
  %v66 = load ptr, ptr %v65, align 4
  %v8 = getelementptr inbounds float, ptr %v7, i64 2336
  %v9 = mul i64 %v2, 74288
  %v10 = getelementptr inbounds float, ptr %v8, i64 %v9
  %v24 = mul i64 %v5, %v23
  %v25 = mul i64 %v24, 8
  %v26 = getelementptr inbounds float, ptr %v21, i64 %v25
  %v33 = add i64 %v5, 1
  %v34 = mul i64 %v33, %v23
  %v35 = mul i64 %v34, 8
  %v36 = getelementptr inbounds float, ptr %v32, i64 %v35
  %v40 = getelementptr inbounds float, ptr %v39, i64 %v24
  br label %b0
b0:
  %v15 = phi i64 [ %v12, %entry ], [ %v68, %b5 ]
  %v16 = icmp slt i64 %v15, %v14
  br i1 %v16, label %b1, label %b2
b1:
  %v27 = mul i64 %v15, 8
  %v28 = getelementptr inbounds float, ptr %v26, i64 %v27
  %v37 = getelementptr inbounds float, ptr %v36, i64 %v27
  %v41 = getelementptr inbounds float, ptr %v40, i64 %v15
  %v42 = load float, ptr %v41, align 4
  %v50 = insertelement <8 x float> poison, float %v42, i64 0
  %v51 = shufflevector <8 x float> %v50, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b3
b3:
  %v17 = phi i64 [ 0, %b1 ], [ %v54, %b4 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v53, %b4 ]
  %v19 = icmp slt i64 %v17, 8
  br i1 %v19, label %b4, label %b5
b4:
  %v43 = getelementptr inbounds float, ptr %v28, i64 %v17
  %v44 = load <8 x float>, ptr %v43, align 4
  %v45 = getelementptr inbounds float, ptr %v30, i64 %v17
  %v46 = load <8 x float>, ptr %v45, align 4
  %v47 = fmul <8 x float> %v44, %v46
  %v48 = getelementptr inbounds float, ptr %v37, i64 %v17
  %v49 = load <8 x float>, ptr %v48, align 4
  %v52 = fsub <8 x float> %v49, %v51
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v47, <8 x float> %v52, <8 x float> %v18)
  %v54 = add nsw i64 %v17, 8
  br label %b3
b5:
  %v55 = shufflevector <8 x float> %v18, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v56 = shufflevector <8 x float> %v18, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v57 = fadd <4 x float> %v55, %v56
  %v58 = shufflevector <4 x float> %v57, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v59 = shufflevector <4 x float> %v57, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v60 = fadd <2 x float> %v58, %v59
  %v61 = extractelement <2 x float> %v60, i64 0
  %v62 = extractelement <2 x float> %v60, i64 1
  %v63 = fadd float %v61, %v62
  %v64 = fadd float %v63, 0x0000000000000000
  %v67 = getelementptr inbounds float, ptr %v66, i64 %v15
  store float %v64, ptr %v67, align 4
  %v68 = add nsw i64 %v15, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_3(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 99
  %v7 = load ptr, ptr %v6, align 4
  %v11 = getelementptr inbounds i64, ptr %v4, i64 3
  %v12 = load i64, ptr %v11, align 8
  %v13 = getelementptr inbounds i64, ptr %v4, i64 4
  %v14 = load i64, ptr %v13, align 8
  %v20 = getelementptr inbounds ptr, ptr %v0, i64 81
  %v21 = load ptr, ptr %v20, align 4
  %v22 = getelementptr inbounds i64, ptr %v1, i64 1
  %v23 = load i64, ptr %v22, align 8
  %v29 = getelementptr inbounds ptr, ptr %v0, i64 17
  %v30 = load ptr, ptr %v29, align 4
  %v31 = getelementptr inbounds ptr, ptr %v0, i64 79
  %v32 = load ptr, ptr %v31, align 4
  %v37 = getelementptr inbounds ptr, ptr %v0, i64 82
  %v38 = load ptr, ptr %v37, align 4
  %v47 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v48 = load ptr, ptr %v47, align 4
  %v54 = getelementptr inbounds ptr, ptr %v0, i64 78
  %v55 = load ptr, ptr %v54, align 4
  %v90 = getelementptr inbounds ptr, ptr %v0, i64 83
  %v91 = load ptr, ptr %v90, align 4
  %v8 = getelementptr inbounds float, ptr %v7, i64 2336
  %v9 = mul i64 %v2, 74288
  %v10 = getelementptr inbounds float, ptr %v8, i64 %v9
  %v24 = mul i64 %v5, %v23
  %v25 = mul i64 %v24, 8
  %v26 = getelementptr inbounds float, ptr %v21, i64 %v25
  %v33 = getelementptr inbounds float, ptr %v32, i64 %v24
  %v49 = add i64 %v5, 1
  %v50 = mul i64 %v49, %v23
  %v51 = mul i64 %v50, 8
  %v52 = getelementptr inbounds float, ptr %v48, i64 %v51
  %v56 = getelementptr inbounds float, ptr %v55, i64 %v24
  br label %b0
b0:
  %v15 = phi i64 [ %v12, %entry ], [ %v93, %b5 ]
  %v16 = icmp slt i64 %v15, %v14
  br i1 %v16, label %b1, label %b2
b1:
  %v27 = mul i64 %v15, 8
  %v28 = getelementptr inbounds float, ptr %v26, i64 %v27
  %v34 = getelementptr inbounds float, ptr %v33, i64 %v15
  %v35 = load float, ptr %v34, align 4
  %v36 = fdiv float 0x3FF0000000000000, %v35
  %v39 = getelementptr inbounds float, ptr %v38, i64 %v15
  %v40 = load float, ptr %v39, align 4
  %v41 = fmul float %v40, %v36
  %v42 = fdiv float %v41, %v35
  %v43 = fmul float %v42, 0x3FE0000000000000
  %v44 = fdiv float %v43, %v35
  %v45 = fdiv float %v44, 0x4020000000000000
  %v46 = fneg float %v45
  %v53 = getelementptr inbounds float, ptr %v52, i64 %v27
  %v57 = getelementptr inbounds float, ptr %v56, i64 %v15
  %v58 = load float, ptr %v57, align 4
  %v64 = insertelement <8 x float> poison, float %v36, i64 0
  %v65 = shufflevector <8 x float> %v64, <8 x float> poison, <8 x i32> zeroinitializer
  %v69 = insertelement <8 x float> poison, float %v58, i64 0
  %v70 = shufflevector <8 x float> %v69, <8 x float> poison, <8 x i32> zeroinitializer
  %v72 = insertelement <8 x float> poison, float %v46, i64 0
  %v73 = shufflevector <8 x float> %v72, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b3
b3:
  %v17 = phi i64 [ 0, %b1 ], [ %v79, %b4 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v78, %b4 ]
  %v19 = icmp slt i64 %v17, 8
  br i1 %v19, label %b4, label %b5
b4:
  %v59 = getelementptr inbounds float, ptr %v28, i64 %v17
  %v60 = load <8 x float>, ptr %v59, align 4
  %v61 = getelementptr inbounds float, ptr %v30, i64 %v17
  %v62 = load <8 x float>, ptr %v61, align 4
  %v63 = fmul <8 x float> %v60, %v62
  %v66 = fmul <8 x float> %v63, %v65
  %v67 = getelementptr inbounds float, ptr %v53, i64 %v17
  %v68 = load <8 x float>, ptr %v67, align 4
  %v71 = fsub <8 x float> %v68, %v70
  %v74 = fmul <8 x float> %v73, %v71
  %v75 = fadd <8 x float> %v66, %v74
  %v76 = fadd <8 x float> %v75, %v74
  %v77 = fneg <8 x float> %v76
  %v78 = fadd <8 x float> %v18, %v77
  %v79 = add nsw i64 %v17, 8
  br label %b3
b5:
  %v80 = shufflevector <8 x float> %v18, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v81 = shufflevector <8 x float> %v18, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v82 = fadd <4 x float> %v80, %v81
  %v83 = shufflevector <4 x float> %v82, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v84 = shufflevector <4 x float> %v82, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v85 = fadd <2 x float> %v83, %v84
  %v86 = extractelement <2 x float> %v85, i64 0
  %v87 = extractelement <2 x float> %v85, i64 1
  %v88 = fadd float %v86, %v87
  %v89 = fadd float %v88, 0x0000000000000000
  %v92 = getelementptr inbounds float, ptr %v91, i64 %v15
  store float %v89, ptr %v92, align 4
  %v93 = add nsw i64 %v15, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_4(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v4, i64 3
  %v7 = load i64, ptr %v6, align 8
  %v8 = getelementptr inbounds i64, ptr %v4, i64 4
  %v9 = load i64, ptr %v8, align 8
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 25
  %v13 = load ptr, ptr %v12, align 4
  %v16 = getelementptr inbounds i64, ptr %v1, i64 1
  %v17 = load i64, ptr %v16, align 8
  %v23 = getelementptr inbounds ptr, ptr %v0, i64 81
  %v24 = load ptr, ptr %v23, align 4
  %v29 = getelementptr inbounds ptr, ptr %v0, i64 17
  %v30 = load ptr, ptr %v29, align 4
  %v31 = getelementptr inbounds ptr, ptr %v0, i64 79
  %v32 = load ptr, ptr %v31, align 4
  %v37 = getelementptr inbounds ptr, ptr %v0, i64 82
  %v38 = load ptr, ptr %v37, align 4
  %v47 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v48 = load ptr, ptr %v47, align 4
  %v53 = getelementptr inbounds ptr, ptr %v0, i64 78
  %v54 = load ptr, ptr %v53, align 4
  %v58 = getelementptr inbounds ptr, ptr %v0, i64 83
  %v59 = load ptr, ptr %v58, align 4
  %v63 = getelementptr inbounds ptr, ptr %v0, i64 72
  %v64 = load ptr, ptr %v63, align 4
  %v69 = getelementptr inbounds ptr, ptr %v0, i64 73
  %v70 = load ptr, ptr %v69, align 4
  %v78 = getelementptr inbounds ptr, ptr %v0, i64 75
  %v79 = load ptr, ptr %v78, align 4
  %v88 = getelementptr inbounds ptr, ptr %v0, i64 15
  %v89 = load ptr, ptr %v88, align 4
  %v90 = getelementptr inbounds ptr, ptr %v0, i64 16
  %v91 = load ptr, ptr %v90, align 4
  %v99 = getelementptr inbounds ptr, ptr %v0, i64 51
  %v100 = load ptr, ptr %v99, align 4
  %v14 = add i64 %v5, 1
  %v15 = and i64 %v14, 1
  %v18 = mul i64 %v15, %v17
  %v19 = mul i64 %v18, 8
  %v20 = getelementptr inbounds float, ptr %v13, i64 %v19
  %v25 = mul i64 %v5, %v17
  %v26 = mul i64 %v25, 8
  %v27 = getelementptr inbounds float, ptr %v24, i64 %v26
  %v33 = getelementptr inbounds float, ptr %v32, i64 %v25
  %v49 = mul i64 %v14, %v17
  %v50 = mul i64 %v49, 8
  %v51 = getelementptr inbounds float, ptr %v48, i64 %v50
  %v55 = getelementptr inbounds float, ptr %v54, i64 %v25
  %v65 = mul i64 %v25, 32
  %v66 = getelementptr inbounds float, ptr %v64, i64 %v65
  %v71 = mul i64 %v25, 4
  %v72 = getelementptr inbounds float, ptr %v70, i64 %v71
  %v80 = getelementptr inbounds float, ptr %v79, i64 %v71
  %v101 = getelementptr inbounds float, ptr %v100, i64 %v65
  %v131 = getelementptr inbounds float, ptr %v89, i64 8
  %v134 = getelementptr inbounds float, ptr %v91, i64 8
  %v191 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v192 = shufflevector <8 x float> %v191, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v195, %b1 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v21 = mul i64 %v10, 8
  %v22 = getelementptr inbounds float, ptr %v20, i64 %v21
  %v28 = getelementptr inbounds float, ptr %v27, i64 %v21
  %v34 = getelementptr inbounds float, ptr %v33, i64 %v10
  %v35 = load float, ptr %v34, align 4
  %v36 = fdiv float 0x3FF0000000000000, %v35
  %v39 = getelementptr inbounds float, ptr %v38, i64 %v10
  %v40 = load float, ptr %v39, align 4
  %v41 = fmul float %v40, %v36
  %v42 = fdiv float %v41, %v35
  %v43 = fmul float %v42, 0x3FE0000000000000
  %v44 = fdiv float %v43, %v35
  %v45 = fdiv float %v44, 0x4020000000000000
  %v46 = fneg float %v45
  %v52 = getelementptr inbounds float, ptr %v51, i64 %v21
  %v56 = getelementptr inbounds float, ptr %v55, i64 %v10
  %v57 = load float, ptr %v56, align 4
  %v60 = getelementptr inbounds float, ptr %v59, i64 %v10
  %v61 = load float, ptr %v60, align 4
  %v62 = fdiv float %v61, 0x4020000000000000
  %v67 = mul i64 %v10, 32
  %v68 = getelementptr inbounds float, ptr %v66, i64 %v67
  %v73 = mul i64 %v10, 4
  %v74 = getelementptr inbounds float, ptr %v72, i64 %v73
  %v75 = getelementptr inbounds float, ptr %v74, i64 1
  %v76 = load float, ptr %v75, align 4
  %v77 = fdiv float %v76, 0x4020000000000000
  %v81 = getelementptr inbounds float, ptr %v80, i64 %v73
  %v82 = getelementptr inbounds float, ptr %v81, i64 1
  %v83 = load float, ptr %v82, align 4
  %v84 = fdiv float %v83, 0x4020000000000000
  %v85 = fadd float %v84, 0x3EE4F8B580000000
  %v86 = call float @llvm.sqrt.f32(float %v85)
  %v87 = fdiv float 0x3FF0000000000000, %v86
  %v92 = load float, ptr %v74, align 4
  %v93 = fdiv float %v92, 0x4020000000000000
  %v94 = load float, ptr %v81, align 4
  %v95 = fdiv float %v94, 0x4020000000000000
  %v96 = fadd float %v95, 0x3EE4F8B580000000
  %v97 = call float @llvm.sqrt.f32(float %v96)
  %v98 = fdiv float 0x3FF0000000000000, %v97
  %v102 = getelementptr inbounds float, ptr %v101, i64 %v67
  %v103 = load <8 x float>, ptr %v22, align 4
  %v104 = load <8 x float>, ptr %v28, align 4
  %v105 = load <8 x float>, ptr %v30, align 4
  %v106 = fmul <8 x float> %v104, %v105
  %v107 = insertelement <8 x float> poison, float %v36, i64 0
  %v108 = shufflevector <8 x float> %v107, <8 x float> poison, <8 x i32> zeroinitializer
  %v109 = fmul <8 x float> %v106, %v108
  %v110 = load <8 x float>, ptr %v52, align 4
  %v111 = insertelement <8 x float> poison, float %v57, i64 0
  %v112 = shufflevector <8 x float> %v111, <8 x float> poison, <8 x i32> zeroinitializer
  %v113 = fsub <8 x float> %v110, %v112
  %v114 = insertelement <8 x float> poison, float %v46, i64 0
  %v115 = shufflevector <8 x float> %v114, <8 x float> poison, <8 x i32> zeroinitializer
  %v116 = fmul <8 x float> %v115, %v113
  %v117 = fadd <8 x float> %v109, %v116
  %v118 = fadd <8 x float> %v117, %v116
  %v119 = fadd <8 x float> %v103, %v118
  %v120 = insertelement <8 x float> poison, float %v62, i64 0
  %v121 = shufflevector <8 x float> %v120, <8 x float> poison, <8 x i32> zeroinitializer
  %v122 = fadd <8 x float> %v119, %v121
  %v123 = getelementptr inbounds float, ptr %v68, i64 8
  %v124 = load <8 x float>, ptr %v123, align 4
  %v125 = insertelement <8 x float> poison, float %v77, i64 0
  %v126 = shufflevector <8 x float> %v125, <8 x float> poison, <8 x i32> zeroinitializer
  %v127 = fsub <8 x float> %v124, %v126
  %v128 = insertelement <8 x float> poison, float %v87, i64 0
  %v129 = shufflevector <8 x float> %v128, <8 x float> poison, <8 x i32> zeroinitializer
  %v130 = fmul <8 x float> %v127, %v129
  %v132 = load <8 x float>, ptr %v131, align 4
  %v133 = fmul <8 x float> %v130, %v132
  %v135 = load <8 x float>, ptr %v134, align 4
  %v136 = fadd <8 x float> %v133, %v135
  %v137 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v136)
  %v138 = fcmp ogt <8 x float> %v137, splat (float 0x4023000000000000)
  %v139 = select <8 x i1> %v138, <8 x float> splat (float 0x4023000000000000), <8 x float> %v137
  %v140 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v139, <8 x float> splat (float 0x4007154760000000), <8 x float> splat (float 0x4168000FE0000000))
  %v141 = fsub <8 x float> %v140, splat (float 0x4168000FE0000000)
  %v142 = bitcast <8 x float> %v140 to <8 x i32>
  %v143 = shl <8 x i32> %v142, splat (i32 23)
  %v144 = bitcast <8 x i32> %v143 to <8 x float>
  %v145 = fadd <8 x float> %v139, %v139
  %v146 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v141, <8 x float> splat (float 0xBFE62E4300000000), <8 x float> %v145)
  %v147 = fmul <8 x float> %v146, %v146
  %v148 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v146, <8 x float> splat (float 0x3F81227F40000000))
  %v149 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v148, <8 x float> %v146, <8 x float> splat (float 0x3FA5556740000000))
  %v150 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v149, <8 x float> %v146, <8 x float> splat (float 0x3FC5554B00000000))
  %v151 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v150, <8 x float> %v146, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v152 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v147, <8 x float> %v151, <8 x float> %v146)
  %v153 = fsub <8 x float> %v144, splat (float 0x3FF0000000000000)
  %v154 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v144, <8 x float> %v152, <8 x float> %v153)
  %v155 = fadd <8 x float> %v154, splat (float 0x4000000000000000)
  %v156 = fdiv <8 x float> %v154, %v155
  %v157 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v156, <8 x float> %v136)
  %v158 = fmul <8 x float> %v122, %v157
  %v159 = load <8 x float>, ptr %v68, align 4
  %v160 = insertelement <8 x float> poison, float %v93, i64 0
  %v161 = shufflevector <8 x float> %v160, <8 x float> poison, <8 x i32> zeroinitializer
  %v162 = fsub <8 x float> %v159, %v161
  %v163 = insertelement <8 x float> poison, float %v98, i64 0
  %v164 = shufflevector <8 x float> %v163, <8 x float> poison, <8 x i32> zeroinitializer
  %v165 = fmul <8 x float> %v162, %v164
  %v166 = load <8 x float>, ptr %v89, align 4
  %v167 = fmul <8 x float> %v165, %v166
  %v168 = load <8 x float>, ptr %v91, align 4
  %v169 = fadd <8 x float> %v167, %v168
  %v170 = fcmp olt <8 x float> %v169, splat (float 0xC056400000000000)
  %v171 = select <8 x i1> %v170, <8 x float> splat (float 0xC056400000000000), <8 x float> %v169
  %v172 = fcmp ogt <8 x float> %v171, splat (float 0x4056000000000000)
  %v173 = select <8 x i1> %v172, <8 x float> splat (float 0x4056000000000000), <8 x float> %v171
  %v174 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v173, <8 x float> splat (float 0xBFF7154760000000), <8 x float> splat (float 0x4168000FE0000000))
  %v175 = fsub <8 x float> %v174, splat (float 0x4168000FE0000000)
  %v176 = bitcast <8 x float> %v174 to <8 x i32>
  %v177 = shl <8 x i32> %v176, splat (i32 23)
  %v178 = bitcast <8 x i32> %v177 to <8 x float>
  %v179 = fneg <8 x float> %v173
  %v180 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v175, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v179)
  %v181 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v175, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v180)
  %v182 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v181, <8 x float> splat (float 0x3F81227F40000000))
  %v183 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v182, <8 x float> %v181, <8 x float> splat (float 0x3FA5556740000000))
  %v184 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v183, <8 x float> %v181, <8 x float> splat (float 0x3FC5554B00000000))
  %v185 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v184, <8 x float> %v181, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v186 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v181, <8 x float> %v185, <8 x float> splat (float 0x3FF0000000000000))
  %v187 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v181, <8 x float> %v186, <8 x float> splat (float 0x3FF0000000000000))
  %v188 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v178, <8 x float> %v187, <8 x float> splat (float 0x3FF0000000000000))
  %v189 = fdiv <8 x float> splat (float 0x3FF0000000000000), %v188
  %v190 = fmul <8 x float> %v158, %v189
  %v193 = fsub <8 x float> %v192, %v189
  %v194 = fmul <8 x float> %v190, %v193
  store <8 x float> %v194, ptr %v102, align 4
  %v195 = add nsw i64 %v10, 1
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
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 25
  %v13 = load ptr, ptr %v12, align 4
  %v16 = getelementptr inbounds i64, ptr %v1, i64 1
  %v17 = load i64, ptr %v16, align 8
  %v23 = getelementptr inbounds ptr, ptr %v0, i64 81
  %v24 = load ptr, ptr %v23, align 4
  %v29 = getelementptr inbounds ptr, ptr %v0, i64 17
  %v30 = load ptr, ptr %v29, align 4
  %v31 = getelementptr inbounds ptr, ptr %v0, i64 79
  %v32 = load ptr, ptr %v31, align 4
  %v37 = getelementptr inbounds ptr, ptr %v0, i64 82
  %v38 = load ptr, ptr %v37, align 4
  %v47 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v48 = load ptr, ptr %v47, align 4
  %v53 = getelementptr inbounds ptr, ptr %v0, i64 78
  %v54 = load ptr, ptr %v53, align 4
  %v58 = getelementptr inbounds ptr, ptr %v0, i64 83
  %v59 = load ptr, ptr %v58, align 4
  %v63 = getelementptr inbounds ptr, ptr %v0, i64 72
  %v64 = load ptr, ptr %v63, align 4
  %v69 = getelementptr inbounds ptr, ptr %v0, i64 73
  %v70 = load ptr, ptr %v69, align 4
  %v77 = getelementptr inbounds ptr, ptr %v0, i64 75
  %v78 = load ptr, ptr %v77, align 4
  %v86 = getelementptr inbounds ptr, ptr %v0, i64 15
  %v87 = load ptr, ptr %v86, align 4
  %v88 = getelementptr inbounds ptr, ptr %v0, i64 16
  %v89 = load ptr, ptr %v88, align 4
  %v99 = getelementptr inbounds ptr, ptr %v0, i64 51
  %v100 = load ptr, ptr %v99, align 4
  %v14 = add i64 %v5, 1
  %v15 = and i64 %v14, 1
  %v18 = mul i64 %v15, %v17
  %v19 = mul i64 %v18, 8
  %v20 = getelementptr inbounds float, ptr %v13, i64 %v19
  %v25 = mul i64 %v5, %v17
  %v26 = mul i64 %v25, 8
  %v27 = getelementptr inbounds float, ptr %v24, i64 %v26
  %v33 = getelementptr inbounds float, ptr %v32, i64 %v25
  %v49 = mul i64 %v14, %v17
  %v50 = mul i64 %v49, 8
  %v51 = getelementptr inbounds float, ptr %v48, i64 %v50
  %v55 = getelementptr inbounds float, ptr %v54, i64 %v25
  %v65 = mul i64 %v25, 32
  %v66 = getelementptr inbounds float, ptr %v64, i64 %v65
  %v71 = mul i64 %v25, 4
  %v72 = getelementptr inbounds float, ptr %v70, i64 %v71
  %v79 = getelementptr inbounds float, ptr %v78, i64 %v71
  %v101 = getelementptr inbounds float, ptr %v100, i64 %v65
  %v163 = getelementptr inbounds float, ptr %v87, i64 8
  %v166 = getelementptr inbounds float, ptr %v89, i64 8
  %v191 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v192 = shufflevector <8 x float> %v191, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v196, %b1 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v21 = mul i64 %v10, 8
  %v22 = getelementptr inbounds float, ptr %v20, i64 %v21
  %v28 = getelementptr inbounds float, ptr %v27, i64 %v21
  %v34 = getelementptr inbounds float, ptr %v33, i64 %v10
  %v35 = load float, ptr %v34, align 4
  %v36 = fdiv float 0x3FF0000000000000, %v35
  %v39 = getelementptr inbounds float, ptr %v38, i64 %v10
  %v40 = load float, ptr %v39, align 4
  %v41 = fmul float %v40, %v36
  %v42 = fdiv float %v41, %v35
  %v43 = fmul float %v42, 0x3FE0000000000000
  %v44 = fdiv float %v43, %v35
  %v45 = fdiv float %v44, 0x4020000000000000
  %v46 = fneg float %v45
  %v52 = getelementptr inbounds float, ptr %v51, i64 %v21
  %v56 = getelementptr inbounds float, ptr %v55, i64 %v10
  %v57 = load float, ptr %v56, align 4
  %v60 = getelementptr inbounds float, ptr %v59, i64 %v10
  %v61 = load float, ptr %v60, align 4
  %v62 = fdiv float %v61, 0x4020000000000000
  %v67 = mul i64 %v10, 32
  %v68 = getelementptr inbounds float, ptr %v66, i64 %v67
  %v73 = mul i64 %v10, 4
  %v74 = getelementptr inbounds float, ptr %v72, i64 %v73
  %v75 = load float, ptr %v74, align 4
  %v76 = fdiv float %v75, 0x4020000000000000
  %v80 = getelementptr inbounds float, ptr %v79, i64 %v73
  %v81 = load float, ptr %v80, align 4
  %v82 = fdiv float %v81, 0x4020000000000000
  %v83 = fadd float %v82, 0x3EE4F8B580000000
  %v84 = call float @llvm.sqrt.f32(float %v83)
  %v85 = fdiv float 0x3FF0000000000000, %v84
  %v90 = getelementptr inbounds float, ptr %v74, i64 1
  %v91 = load float, ptr %v90, align 4
  %v92 = fdiv float %v91, 0x4020000000000000
  %v93 = getelementptr inbounds float, ptr %v80, i64 1
  %v94 = load float, ptr %v93, align 4
  %v95 = fdiv float %v94, 0x4020000000000000
  %v96 = fadd float %v95, 0x3EE4F8B580000000
  %v97 = call float @llvm.sqrt.f32(float %v96)
  %v98 = fdiv float 0x3FF0000000000000, %v97
  %v102 = getelementptr inbounds float, ptr %v101, i64 %v67
  %v103 = load <8 x float>, ptr %v22, align 4
  %v104 = load <8 x float>, ptr %v28, align 4
  %v105 = load <8 x float>, ptr %v30, align 4
  %v106 = fmul <8 x float> %v104, %v105
  %v107 = insertelement <8 x float> poison, float %v36, i64 0
  %v108 = shufflevector <8 x float> %v107, <8 x float> poison, <8 x i32> zeroinitializer
  %v109 = fmul <8 x float> %v106, %v108
  %v110 = load <8 x float>, ptr %v52, align 4
  %v111 = insertelement <8 x float> poison, float %v57, i64 0
  %v112 = shufflevector <8 x float> %v111, <8 x float> poison, <8 x i32> zeroinitializer
  %v113 = fsub <8 x float> %v110, %v112
  %v114 = insertelement <8 x float> poison, float %v46, i64 0
  %v115 = shufflevector <8 x float> %v114, <8 x float> poison, <8 x i32> zeroinitializer
  %v116 = fmul <8 x float> %v115, %v113
  %v117 = fadd <8 x float> %v109, %v116
  %v118 = fadd <8 x float> %v117, %v116
  %v119 = fadd <8 x float> %v103, %v118
  %v120 = insertelement <8 x float> poison, float %v62, i64 0
  %v121 = shufflevector <8 x float> %v120, <8 x float> poison, <8 x i32> zeroinitializer
  %v122 = fadd <8 x float> %v119, %v121
  %v123 = load <8 x float>, ptr %v68, align 4
  %v124 = insertelement <8 x float> poison, float %v76, i64 0
  %v125 = shufflevector <8 x float> %v124, <8 x float> poison, <8 x i32> zeroinitializer
  %v126 = fsub <8 x float> %v123, %v125
  %v127 = insertelement <8 x float> poison, float %v85, i64 0
  %v128 = shufflevector <8 x float> %v127, <8 x float> poison, <8 x i32> zeroinitializer
  %v129 = fmul <8 x float> %v126, %v128
  %v130 = load <8 x float>, ptr %v87, align 4
  %v131 = fmul <8 x float> %v129, %v130
  %v132 = load <8 x float>, ptr %v89, align 4
  %v133 = fadd <8 x float> %v131, %v132
  %v134 = fcmp olt <8 x float> %v133, splat (float 0xC056400000000000)
  %v135 = select <8 x i1> %v134, <8 x float> splat (float 0xC056400000000000), <8 x float> %v133
  %v136 = fcmp ogt <8 x float> %v135, splat (float 0x4056000000000000)
  %v137 = select <8 x i1> %v136, <8 x float> splat (float 0x4056000000000000), <8 x float> %v135
  %v138 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v137, <8 x float> splat (float 0xBFF7154760000000), <8 x float> splat (float 0x4168000FE0000000))
  %v139 = fsub <8 x float> %v138, splat (float 0x4168000FE0000000)
  %v140 = bitcast <8 x float> %v138 to <8 x i32>
  %v141 = shl <8 x i32> %v140, splat (i32 23)
  %v142 = bitcast <8 x i32> %v141 to <8 x float>
  %v143 = fneg <8 x float> %v137
  %v144 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v139, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v143)
  %v145 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v139, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v144)
  %v146 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v145, <8 x float> splat (float 0x3F81227F40000000))
  %v147 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v146, <8 x float> %v145, <8 x float> splat (float 0x3FA5556740000000))
  %v148 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v147, <8 x float> %v145, <8 x float> splat (float 0x3FC5554B00000000))
  %v149 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v148, <8 x float> %v145, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v150 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v145, <8 x float> %v149, <8 x float> splat (float 0x3FF0000000000000))
  %v151 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v145, <8 x float> %v150, <8 x float> splat (float 0x3FF0000000000000))
  %v152 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v151, <8 x float> splat (float 0x3FF0000000000000))
  %v153 = fdiv <8 x float> splat (float 0x3FF0000000000000), %v152
  %v154 = fmul <8 x float> %v122, %v153
  %v155 = getelementptr inbounds float, ptr %v68, i64 8
  %v156 = load <8 x float>, ptr %v155, align 4
  %v157 = insertelement <8 x float> poison, float %v92, i64 0
  %v158 = shufflevector <8 x float> %v157, <8 x float> poison, <8 x i32> zeroinitializer
  %v159 = fsub <8 x float> %v156, %v158
  %v160 = insertelement <8 x float> poison, float %v98, i64 0
  %v161 = shufflevector <8 x float> %v160, <8 x float> poison, <8 x i32> zeroinitializer
  %v162 = fmul <8 x float> %v159, %v161
  %v164 = load <8 x float>, ptr %v163, align 4
  %v165 = fmul <8 x float> %v162, %v164
  %v167 = load <8 x float>, ptr %v166, align 4
  %v168 = fadd <8 x float> %v165, %v167
  %v169 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v168)
  %v170 = fcmp ogt <8 x float> %v169, splat (float 0x4023000000000000)
  %v171 = select <8 x i1> %v170, <8 x float> splat (float 0x4023000000000000), <8 x float> %v169
  %v172 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v171, <8 x float> splat (float 0x4007154760000000), <8 x float> splat (float 0x4168000FE0000000))
  %v173 = fsub <8 x float> %v172, splat (float 0x4168000FE0000000)
  %v174 = bitcast <8 x float> %v172 to <8 x i32>
  %v175 = shl <8 x i32> %v174, splat (i32 23)
  %v176 = bitcast <8 x i32> %v175 to <8 x float>
  %v177 = fadd <8 x float> %v171, %v171
  %v178 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v173, <8 x float> splat (float 0xBFE62E4300000000), <8 x float> %v177)
  %v179 = fmul <8 x float> %v178, %v178
  %v180 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v178, <8 x float> splat (float 0x3F81227F40000000))
  %v181 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v180, <8 x float> %v178, <8 x float> splat (float 0x3FA5556740000000))
  %v182 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v181, <8 x float> %v178, <8 x float> splat (float 0x3FC5554B00000000))
  %v183 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v182, <8 x float> %v178, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v184 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v179, <8 x float> %v183, <8 x float> %v178)
  %v185 = fsub <8 x float> %v176, splat (float 0x3FF0000000000000)
  %v186 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v176, <8 x float> %v184, <8 x float> %v185)
  %v187 = fadd <8 x float> %v186, splat (float 0x4000000000000000)
  %v188 = fdiv <8 x float> %v186, %v187
  %v189 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v188, <8 x float> %v168)
  %v190 = fmul <8 x float> %v189, %v189
  %v193 = fsub <8 x float> %v192, %v190
  %v194 = fmul <8 x float> %v154, %v193
  %v195 = getelementptr inbounds float, ptr %v102, i64 8
  store <8 x float> %v194, ptr %v195, align 4
  %v196 = add nsw i64 %v10, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_6(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v4, i64 3
  %v7 = load i64, ptr %v6, align 8
  %v8 = getelementptr inbounds i64, ptr %v4, i64 4
  %v9 = load i64, ptr %v8, align 8
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 25
  %v13 = load ptr, ptr %v12, align 4
  %v16 = getelementptr inbounds i64, ptr %v1, i64 1
  %v17 = load i64, ptr %v16, align 8
  %v23 = getelementptr inbounds ptr, ptr %v0, i64 81
  %v24 = load ptr, ptr %v23, align 4
  %v29 = getelementptr inbounds ptr, ptr %v0, i64 17
  %v30 = load ptr, ptr %v29, align 4
  %v31 = getelementptr inbounds ptr, ptr %v0, i64 79
  %v32 = load ptr, ptr %v31, align 4
  %v37 = getelementptr inbounds ptr, ptr %v0, i64 82
  %v38 = load ptr, ptr %v37, align 4
  %v47 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v48 = load ptr, ptr %v47, align 4
  %v53 = getelementptr inbounds ptr, ptr %v0, i64 78
  %v54 = load ptr, ptr %v53, align 4
  %v58 = getelementptr inbounds ptr, ptr %v0, i64 83
  %v59 = load ptr, ptr %v58, align 4
  %v65 = getelementptr inbounds ptr, ptr %v0, i64 72
  %v66 = load ptr, ptr %v65, align 4
  %v71 = getelementptr inbounds ptr, ptr %v0, i64 73
  %v72 = load ptr, ptr %v71, align 4
  %v80 = getelementptr inbounds ptr, ptr %v0, i64 75
  %v81 = load ptr, ptr %v80, align 4
  %v90 = getelementptr inbounds ptr, ptr %v0, i64 15
  %v91 = load ptr, ptr %v90, align 4
  %v92 = getelementptr inbounds ptr, ptr %v0, i64 16
  %v93 = load ptr, ptr %v92, align 4
  %v94 = getelementptr inbounds ptr, ptr %v0, i64 51
  %v95 = load ptr, ptr %v94, align 4
  %v14 = add i64 %v5, 1
  %v15 = and i64 %v14, 1
  %v18 = mul i64 %v15, %v17
  %v19 = mul i64 %v18, 8
  %v20 = getelementptr inbounds float, ptr %v13, i64 %v19
  %v25 = mul i64 %v5, %v17
  %v26 = mul i64 %v25, 8
  %v27 = getelementptr inbounds float, ptr %v24, i64 %v26
  %v33 = getelementptr inbounds float, ptr %v32, i64 %v25
  %v49 = mul i64 %v14, %v17
  %v50 = mul i64 %v49, 8
  %v51 = getelementptr inbounds float, ptr %v48, i64 %v50
  %v55 = getelementptr inbounds float, ptr %v54, i64 %v25
  %v63 = getelementptr inbounds float, ptr %v48, i64 %v26
  %v67 = mul i64 %v25, 32
  %v68 = getelementptr inbounds float, ptr %v66, i64 %v67
  %v73 = mul i64 %v25, 4
  %v74 = getelementptr inbounds float, ptr %v72, i64 %v73
  %v82 = getelementptr inbounds float, ptr %v81, i64 %v73
  %v96 = getelementptr inbounds float, ptr %v95, i64 %v67
  %v128 = getelementptr inbounds float, ptr %v91, i64 16
  %v131 = getelementptr inbounds float, ptr %v93, i64 16
  %v134 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v135 = shufflevector <8 x float> %v134, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v161, %b1 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v21 = mul i64 %v10, 8
  %v22 = getelementptr inbounds float, ptr %v20, i64 %v21
  %v28 = getelementptr inbounds float, ptr %v27, i64 %v21
  %v34 = getelementptr inbounds float, ptr %v33, i64 %v10
  %v35 = load float, ptr %v34, align 4
  %v36 = fdiv float 0x3FF0000000000000, %v35
  %v39 = getelementptr inbounds float, ptr %v38, i64 %v10
  %v40 = load float, ptr %v39, align 4
  %v41 = fmul float %v40, %v36
  %v42 = fdiv float %v41, %v35
  %v43 = fmul float %v42, 0x3FE0000000000000
  %v44 = fdiv float %v43, %v35
  %v45 = fdiv float %v44, 0x4020000000000000
  %v46 = fneg float %v45
  %v52 = getelementptr inbounds float, ptr %v51, i64 %v21
  %v56 = getelementptr inbounds float, ptr %v55, i64 %v10
  %v57 = load float, ptr %v56, align 4
  %v60 = getelementptr inbounds float, ptr %v59, i64 %v10
  %v61 = load float, ptr %v60, align 4
  %v62 = fdiv float %v61, 0x4020000000000000
  %v64 = getelementptr inbounds float, ptr %v63, i64 %v21
  %v69 = mul i64 %v10, 32
  %v70 = getelementptr inbounds float, ptr %v68, i64 %v69
  %v75 = mul i64 %v10, 4
  %v76 = getelementptr inbounds float, ptr %v74, i64 %v75
  %v77 = getelementptr inbounds float, ptr %v76, i64 2
  %v78 = load float, ptr %v77, align 4
  %v79 = fdiv float %v78, 0x4020000000000000
  %v83 = getelementptr inbounds float, ptr %v82, i64 %v75
  %v84 = getelementptr inbounds float, ptr %v83, i64 2
  %v85 = load float, ptr %v84, align 4
  %v86 = fdiv float %v85, 0x4020000000000000
  %v87 = fadd float %v86, 0x3EE4F8B580000000
  %v88 = call float @llvm.sqrt.f32(float %v87)
  %v89 = fdiv float 0x3FF0000000000000, %v88
  %v97 = getelementptr inbounds float, ptr %v96, i64 %v69
  %v98 = load <8 x float>, ptr %v22, align 4
  %v99 = load <8 x float>, ptr %v28, align 4
  %v100 = load <8 x float>, ptr %v30, align 4
  %v101 = fmul <8 x float> %v99, %v100
  %v102 = insertelement <8 x float> poison, float %v36, i64 0
  %v103 = shufflevector <8 x float> %v102, <8 x float> poison, <8 x i32> zeroinitializer
  %v104 = fmul <8 x float> %v101, %v103
  %v105 = load <8 x float>, ptr %v52, align 4
  %v106 = insertelement <8 x float> poison, float %v57, i64 0
  %v107 = shufflevector <8 x float> %v106, <8 x float> poison, <8 x i32> zeroinitializer
  %v108 = fsub <8 x float> %v105, %v107
  %v109 = insertelement <8 x float> poison, float %v46, i64 0
  %v110 = shufflevector <8 x float> %v109, <8 x float> poison, <8 x i32> zeroinitializer
  %v111 = fmul <8 x float> %v110, %v108
  %v112 = fadd <8 x float> %v104, %v111
  %v113 = fadd <8 x float> %v112, %v111
  %v114 = fadd <8 x float> %v98, %v113
  %v115 = insertelement <8 x float> poison, float %v62, i64 0
  %v116 = shufflevector <8 x float> %v115, <8 x float> poison, <8 x i32> zeroinitializer
  %v117 = fadd <8 x float> %v114, %v116
  %v118 = load <8 x float>, ptr %v64, align 4
  %v119 = fmul <8 x float> %v117, %v118
  %v120 = getelementptr inbounds float, ptr %v70, i64 16
  %v121 = load <8 x float>, ptr %v120, align 4
  %v122 = insertelement <8 x float> poison, float %v79, i64 0
  %v123 = shufflevector <8 x float> %v122, <8 x float> poison, <8 x i32> zeroinitializer
  %v124 = fsub <8 x float> %v121, %v123
  %v125 = insertelement <8 x float> poison, float %v89, i64 0
  %v126 = shufflevector <8 x float> %v125, <8 x float> poison, <8 x i32> zeroinitializer
  %v127 = fmul <8 x float> %v124, %v126
  %v129 = load <8 x float>, ptr %v128, align 4
  %v130 = fmul <8 x float> %v127, %v129
  %v132 = load <8 x float>, ptr %v131, align 4
  %v133 = fadd <8 x float> %v130, %v132
  %v136 = fadd <8 x float> %v133, %v135
  %v137 = fcmp olt <8 x float> %v136, splat (float 0xC056400000000000)
  %v138 = select <8 x i1> %v137, <8 x float> splat (float 0xC056400000000000), <8 x float> %v136
  %v139 = fcmp ogt <8 x float> %v138, splat (float 0x4056000000000000)
  %v140 = select <8 x i1> %v139, <8 x float> splat (float 0x4056000000000000), <8 x float> %v138
  %v141 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v140, <8 x float> splat (float 0xBFF7154760000000), <8 x float> splat (float 0x4168000FE0000000))
  %v142 = fsub <8 x float> %v141, splat (float 0x4168000FE0000000)
  %v143 = bitcast <8 x float> %v141 to <8 x i32>
  %v144 = shl <8 x i32> %v143, splat (i32 23)
  %v145 = bitcast <8 x i32> %v144 to <8 x float>
  %v146 = fneg <8 x float> %v140
  %v147 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v146)
  %v148 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v147)
  %v149 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v148, <8 x float> splat (float 0x3F81227F40000000))
  %v150 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v149, <8 x float> %v148, <8 x float> splat (float 0x3FA5556740000000))
  %v151 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v150, <8 x float> %v148, <8 x float> splat (float 0x3FC5554B00000000))
  %v152 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v151, <8 x float> %v148, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v153 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v148, <8 x float> %v152, <8 x float> splat (float 0x3FF0000000000000))
  %v154 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v148, <8 x float> %v153, <8 x float> splat (float 0x3FF0000000000000))
  %v155 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v145, <8 x float> %v154, <8 x float> splat (float 0x3FF0000000000000))
  %v156 = fdiv <8 x float> splat (float 0x3FF0000000000000), %v155
  %v157 = fmul <8 x float> %v119, %v156
  %v158 = fsub <8 x float> %v135, %v156
  %v159 = fmul <8 x float> %v157, %v158
  %v160 = getelementptr inbounds float, ptr %v97, i64 16
  store <8 x float> %v159, ptr %v160, align 4
  %v161 = add nsw i64 %v10, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_7(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v4, i64 3
  %v7 = load i64, ptr %v6, align 8
  %v8 = getelementptr inbounds i64, ptr %v4, i64 4
  %v9 = load i64, ptr %v8, align 8
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 80
  %v13 = load ptr, ptr %v12, align 4
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v17 = load ptr, ptr %v16, align 4
  %v19 = getelementptr inbounds i64, ptr %v1, i64 1
  %v20 = load i64, ptr %v19, align 8
  %v25 = getelementptr inbounds ptr, ptr %v0, i64 78
  %v26 = load ptr, ptr %v25, align 4
  %v31 = getelementptr inbounds ptr, ptr %v0, i64 79
  %v32 = load ptr, ptr %v31, align 4
  %v37 = getelementptr inbounds ptr, ptr %v0, i64 17
  %v38 = load ptr, ptr %v37, align 4
  %v39 = getelementptr inbounds ptr, ptr %v0, i64 18
  %v40 = load ptr, ptr %v39, align 4
  %v41 = getelementptr inbounds ptr, ptr %v0, i64 72
  %v42 = load ptr, ptr %v41, align 4
  %v47 = getelementptr inbounds ptr, ptr %v0, i64 73
  %v48 = load ptr, ptr %v47, align 4
  %v56 = getelementptr inbounds ptr, ptr %v0, i64 75
  %v57 = load ptr, ptr %v56, align 4
  %v66 = getelementptr inbounds ptr, ptr %v0, i64 15
  %v67 = load ptr, ptr %v66, align 4
  %v68 = getelementptr inbounds ptr, ptr %v0, i64 16
  %v69 = load ptr, ptr %v68, align 4
  %v70 = getelementptr inbounds ptr, ptr %v0, i64 51
  %v71 = load ptr, ptr %v70, align 4
  %v18 = add i64 %v5, 1
  %v21 = mul i64 %v18, %v20
  %v22 = mul i64 %v21, 8
  %v23 = getelementptr inbounds float, ptr %v17, i64 %v22
  %v27 = mul i64 %v5, %v20
  %v28 = getelementptr inbounds float, ptr %v26, i64 %v27
  %v33 = getelementptr inbounds float, ptr %v32, i64 %v27
  %v43 = mul i64 %v27, 32
  %v44 = getelementptr inbounds float, ptr %v42, i64 %v43
  %v49 = mul i64 %v27, 4
  %v50 = getelementptr inbounds float, ptr %v48, i64 %v49
  %v58 = getelementptr inbounds float, ptr %v57, i64 %v49
  %v72 = getelementptr inbounds float, ptr %v71, i64 %v43
  %v116 = getelementptr inbounds float, ptr %v67, i64 24
  %v119 = getelementptr inbounds float, ptr %v69, i64 24
  %v143 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v144 = shufflevector <8 x float> %v143, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v148, %b1 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v14 = mul i64 %v10, 8
  %v15 = getelementptr inbounds float, ptr %v13, i64 %v14
  %v24 = getelementptr inbounds float, ptr %v23, i64 %v14
  %v29 = getelementptr inbounds float, ptr %v28, i64 %v10
  %v30 = load float, ptr %v29, align 4
  %v34 = getelementptr inbounds float, ptr %v33, i64 %v10
  %v35 = load float, ptr %v34, align 4
  %v36 = fdiv float 0x3FF0000000000000, %v35
  %v45 = mul i64 %v10, 32
  %v46 = getelementptr inbounds float, ptr %v44, i64 %v45
  %v51 = mul i64 %v10, 4
  %v52 = getelementptr inbounds float, ptr %v50, i64 %v51
  %v53 = getelementptr inbounds float, ptr %v52, i64 3
  %v54 = load float, ptr %v53, align 4
  %v55 = fdiv float %v54, 0x4020000000000000
  %v59 = getelementptr inbounds float, ptr %v58, i64 %v51
  %v60 = getelementptr inbounds float, ptr %v59, i64 3
  %v61 = load float, ptr %v60, align 4
  %v62 = fdiv float %v61, 0x4020000000000000
  %v63 = fadd float %v62, 0x3EE4F8B580000000
  %v64 = call float @llvm.sqrt.f32(float %v63)
  %v65 = fdiv float 0x3FF0000000000000, %v64
  %v73 = getelementptr inbounds float, ptr %v72, i64 %v45
  %v74 = load <8 x float>, ptr %v15, align 4
  %v75 = load <8 x float>, ptr %v24, align 4
  %v76 = insertelement <8 x float> poison, float %v30, i64 0
  %v77 = shufflevector <8 x float> %v76, <8 x float> poison, <8 x i32> zeroinitializer
  %v78 = fsub <8 x float> %v75, %v77
  %v79 = insertelement <8 x float> poison, float %v36, i64 0
  %v80 = shufflevector <8 x float> %v79, <8 x float> poison, <8 x i32> zeroinitializer
  %v81 = fmul <8 x float> %v78, %v80
  %v82 = load <8 x float>, ptr %v38, align 4
  %v83 = fmul <8 x float> %v81, %v82
  %v84 = load <8 x float>, ptr %v40, align 4
  %v85 = fadd <8 x float> %v83, %v84
  %v86 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v85)
  %v87 = fcmp ogt <8 x float> %v86, splat (float 0x4023000000000000)
  %v88 = select <8 x i1> %v87, <8 x float> splat (float 0x4023000000000000), <8 x float> %v86
  %v89 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v88, <8 x float> splat (float 0x4007154760000000), <8 x float> splat (float 0x4168000FE0000000))
  %v90 = fsub <8 x float> %v89, splat (float 0x4168000FE0000000)
  %v91 = bitcast <8 x float> %v89 to <8 x i32>
  %v92 = shl <8 x i32> %v91, splat (i32 23)
  %v93 = bitcast <8 x i32> %v92 to <8 x float>
  %v94 = fadd <8 x float> %v88, %v88
  %v95 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> splat (float 0xBFE62E4300000000), <8 x float> %v94)
  %v96 = fmul <8 x float> %v95, %v95
  %v97 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v95, <8 x float> splat (float 0x3F81227F40000000))
  %v98 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v97, <8 x float> %v95, <8 x float> splat (float 0x3FA5556740000000))
  %v99 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v98, <8 x float> %v95, <8 x float> splat (float 0x3FC5554B00000000))
  %v100 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v99, <8 x float> %v95, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v96, <8 x float> %v100, <8 x float> %v95)
  %v102 = fsub <8 x float> %v93, splat (float 0x3FF0000000000000)
  %v103 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v93, <8 x float> %v101, <8 x float> %v102)
  %v104 = fadd <8 x float> %v103, splat (float 0x4000000000000000)
  %v105 = fdiv <8 x float> %v103, %v104
  %v106 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v105, <8 x float> %v85)
  %v107 = fmul <8 x float> %v74, %v106
  %v108 = getelementptr inbounds float, ptr %v46, i64 24
  %v109 = load <8 x float>, ptr %v108, align 4
  %v110 = insertelement <8 x float> poison, float %v55, i64 0
  %v111 = shufflevector <8 x float> %v110, <8 x float> poison, <8 x i32> zeroinitializer
  %v112 = fsub <8 x float> %v109, %v111
  %v113 = insertelement <8 x float> poison, float %v65, i64 0
  %v114 = shufflevector <8 x float> %v113, <8 x float> poison, <8 x i32> zeroinitializer
  %v115 = fmul <8 x float> %v112, %v114
  %v117 = load <8 x float>, ptr %v116, align 4
  %v118 = fmul <8 x float> %v115, %v117
  %v120 = load <8 x float>, ptr %v119, align 4
  %v121 = fadd <8 x float> %v118, %v120
  %v122 = fcmp olt <8 x float> %v121, splat (float 0xC056400000000000)
  %v123 = select <8 x i1> %v122, <8 x float> splat (float 0xC056400000000000), <8 x float> %v121
  %v124 = fcmp ogt <8 x float> %v123, splat (float 0x4056000000000000)
  %v125 = select <8 x i1> %v124, <8 x float> splat (float 0x4056000000000000), <8 x float> %v123
  %v126 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v125, <8 x float> splat (float 0xBFF7154760000000), <8 x float> splat (float 0x4168000FE0000000))
  %v127 = fsub <8 x float> %v126, splat (float 0x4168000FE0000000)
  %v128 = bitcast <8 x float> %v126 to <8 x i32>
  %v129 = shl <8 x i32> %v128, splat (i32 23)
  %v130 = bitcast <8 x i32> %v129 to <8 x float>
  %v131 = fneg <8 x float> %v125
  %v132 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v127, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v131)
  %v133 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v127, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v132)
  %v134 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v133, <8 x float> splat (float 0x3F81227F40000000))
  %v135 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v134, <8 x float> %v133, <8 x float> splat (float 0x3FA5556740000000))
  %v136 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v135, <8 x float> %v133, <8 x float> splat (float 0x3FC5554B00000000))
  %v137 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v136, <8 x float> %v133, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v138 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v133, <8 x float> %v137, <8 x float> splat (float 0x3FF0000000000000))
  %v139 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v133, <8 x float> %v138, <8 x float> splat (float 0x3FF0000000000000))
  %v140 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v139, <8 x float> splat (float 0x3FF0000000000000))
  %v141 = fdiv <8 x float> splat (float 0x3FF0000000000000), %v140
  %v142 = fmul <8 x float> %v107, %v141
  %v145 = fsub <8 x float> %v144, %v141
  %v146 = fmul <8 x float> %v142, %v145
  %v147 = getelementptr inbounds float, ptr %v73, i64 24
  store <8 x float> %v146, ptr %v147, align 4
  %v148 = add nsw i64 %v10, 1
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
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 25
  %v13 = load ptr, ptr %v12, align 4
  %v16 = getelementptr inbounds i64, ptr %v1, i64 1
  %v17 = load i64, ptr %v16, align 8
  %v23 = getelementptr inbounds ptr, ptr %v0, i64 81
  %v24 = load ptr, ptr %v23, align 4
  %v29 = getelementptr inbounds ptr, ptr %v0, i64 17
  %v30 = load ptr, ptr %v29, align 4
  %v31 = getelementptr inbounds ptr, ptr %v0, i64 79
  %v32 = load ptr, ptr %v31, align 4
  %v37 = getelementptr inbounds ptr, ptr %v0, i64 82
  %v38 = load ptr, ptr %v37, align 4
  %v47 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v48 = load ptr, ptr %v47, align 4
  %v53 = getelementptr inbounds ptr, ptr %v0, i64 78
  %v54 = load ptr, ptr %v53, align 4
  %v58 = getelementptr inbounds ptr, ptr %v0, i64 83
  %v59 = load ptr, ptr %v58, align 4
  %v63 = getelementptr inbounds ptr, ptr %v0, i64 72
  %v64 = load ptr, ptr %v63, align 4
  %v69 = getelementptr inbounds ptr, ptr %v0, i64 73
  %v70 = load ptr, ptr %v69, align 4
  %v78 = getelementptr inbounds ptr, ptr %v0, i64 75
  %v79 = load ptr, ptr %v78, align 4
  %v88 = getelementptr inbounds ptr, ptr %v0, i64 15
  %v89 = load ptr, ptr %v88, align 4
  %v90 = getelementptr inbounds ptr, ptr %v0, i64 16
  %v91 = load ptr, ptr %v90, align 4
  %v14 = add i64 %v5, 1
  %v15 = and i64 %v14, 1
  %v18 = mul i64 %v15, %v17
  %v19 = mul i64 %v18, 8
  %v20 = getelementptr inbounds float, ptr %v13, i64 %v19
  %v25 = mul i64 %v5, %v17
  %v26 = mul i64 %v25, 8
  %v27 = getelementptr inbounds float, ptr %v24, i64 %v26
  %v33 = getelementptr inbounds float, ptr %v32, i64 %v25
  %v49 = mul i64 %v14, %v17
  %v50 = mul i64 %v49, 8
  %v51 = getelementptr inbounds float, ptr %v48, i64 %v50
  %v55 = getelementptr inbounds float, ptr %v54, i64 %v25
  %v65 = mul i64 %v25, 32
  %v66 = getelementptr inbounds float, ptr %v64, i64 %v65
  %v71 = mul i64 %v25, 4
  %v72 = getelementptr inbounds float, ptr %v70, i64 %v71
  %v80 = getelementptr inbounds float, ptr %v79, i64 %v71
  %v92 = and i64 %v5, 1
  %v93 = mul i64 %v92, %v17
  %v94 = mul i64 %v93, 8
  %v95 = getelementptr inbounds float, ptr %v13, i64 %v94
  %v125 = getelementptr inbounds float, ptr %v89, i64 16
  %v128 = getelementptr inbounds float, ptr %v91, i64 16
  %v131 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v132 = shufflevector <8 x float> %v131, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v155, %b1 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v21 = mul i64 %v10, 8
  %v22 = getelementptr inbounds float, ptr %v20, i64 %v21
  %v28 = getelementptr inbounds float, ptr %v27, i64 %v21
  %v34 = getelementptr inbounds float, ptr %v33, i64 %v10
  %v35 = load float, ptr %v34, align 4
  %v36 = fdiv float 0x3FF0000000000000, %v35
  %v39 = getelementptr inbounds float, ptr %v38, i64 %v10
  %v40 = load float, ptr %v39, align 4
  %v41 = fmul float %v40, %v36
  %v42 = fdiv float %v41, %v35
  %v43 = fmul float %v42, 0x3FE0000000000000
  %v44 = fdiv float %v43, %v35
  %v45 = fdiv float %v44, 0x4020000000000000
  %v46 = fneg float %v45
  %v52 = getelementptr inbounds float, ptr %v51, i64 %v21
  %v56 = getelementptr inbounds float, ptr %v55, i64 %v10
  %v57 = load float, ptr %v56, align 4
  %v60 = getelementptr inbounds float, ptr %v59, i64 %v10
  %v61 = load float, ptr %v60, align 4
  %v62 = fdiv float %v61, 0x4020000000000000
  %v67 = mul i64 %v10, 32
  %v68 = getelementptr inbounds float, ptr %v66, i64 %v67
  %v73 = mul i64 %v10, 4
  %v74 = getelementptr inbounds float, ptr %v72, i64 %v73
  %v75 = getelementptr inbounds float, ptr %v74, i64 2
  %v76 = load float, ptr %v75, align 4
  %v77 = fdiv float %v76, 0x4020000000000000
  %v81 = getelementptr inbounds float, ptr %v80, i64 %v73
  %v82 = getelementptr inbounds float, ptr %v81, i64 2
  %v83 = load float, ptr %v82, align 4
  %v84 = fdiv float %v83, 0x4020000000000000
  %v85 = fadd float %v84, 0x3EE4F8B580000000
  %v86 = call float @llvm.sqrt.f32(float %v85)
  %v87 = fdiv float 0x3FF0000000000000, %v86
  %v96 = getelementptr inbounds float, ptr %v95, i64 %v21
  %v97 = load <8 x float>, ptr %v22, align 4
  %v98 = load <8 x float>, ptr %v28, align 4
  %v99 = load <8 x float>, ptr %v30, align 4
  %v100 = fmul <8 x float> %v98, %v99
  %v101 = insertelement <8 x float> poison, float %v36, i64 0
  %v102 = shufflevector <8 x float> %v101, <8 x float> poison, <8 x i32> zeroinitializer
  %v103 = fmul <8 x float> %v100, %v102
  %v104 = load <8 x float>, ptr %v52, align 4
  %v105 = insertelement <8 x float> poison, float %v57, i64 0
  %v106 = shufflevector <8 x float> %v105, <8 x float> poison, <8 x i32> zeroinitializer
  %v107 = fsub <8 x float> %v104, %v106
  %v108 = insertelement <8 x float> poison, float %v46, i64 0
  %v109 = shufflevector <8 x float> %v108, <8 x float> poison, <8 x i32> zeroinitializer
  %v110 = fmul <8 x float> %v109, %v107
  %v111 = fadd <8 x float> %v103, %v110
  %v112 = fadd <8 x float> %v111, %v110
  %v113 = fadd <8 x float> %v97, %v112
  %v114 = insertelement <8 x float> poison, float %v62, i64 0
  %v115 = shufflevector <8 x float> %v114, <8 x float> poison, <8 x i32> zeroinitializer
  %v116 = fadd <8 x float> %v113, %v115
  %v117 = getelementptr inbounds float, ptr %v68, i64 16
  %v118 = load <8 x float>, ptr %v117, align 4
  %v119 = insertelement <8 x float> poison, float %v77, i64 0
  %v120 = shufflevector <8 x float> %v119, <8 x float> poison, <8 x i32> zeroinitializer
  %v121 = fsub <8 x float> %v118, %v120
  %v122 = insertelement <8 x float> poison, float %v87, i64 0
  %v123 = shufflevector <8 x float> %v122, <8 x float> poison, <8 x i32> zeroinitializer
  %v124 = fmul <8 x float> %v121, %v123
  %v126 = load <8 x float>, ptr %v125, align 4
  %v127 = fmul <8 x float> %v124, %v126
  %v129 = load <8 x float>, ptr %v128, align 4
  %v130 = fadd <8 x float> %v127, %v129
  %v133 = fadd <8 x float> %v130, %v132
  %v134 = fcmp olt <8 x float> %v133, splat (float 0xC056400000000000)
  %v135 = select <8 x i1> %v134, <8 x float> splat (float 0xC056400000000000), <8 x float> %v133
  %v136 = fcmp ogt <8 x float> %v135, splat (float 0x4056000000000000)
  %v137 = select <8 x i1> %v136, <8 x float> splat (float 0x4056000000000000), <8 x float> %v135
  %v138 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v137, <8 x float> splat (float 0xBFF7154760000000), <8 x float> splat (float 0x4168000FE0000000))
  %v139 = fsub <8 x float> %v138, splat (float 0x4168000FE0000000)
  %v140 = bitcast <8 x float> %v138 to <8 x i32>
  %v141 = shl <8 x i32> %v140, splat (i32 23)
  %v142 = bitcast <8 x i32> %v141 to <8 x float>
  %v143 = fneg <8 x float> %v137
  %v144 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v139, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v143)
  %v145 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v139, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v144)
  %v146 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v145, <8 x float> splat (float 0x3F81227F40000000))
  %v147 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v146, <8 x float> %v145, <8 x float> splat (float 0x3FA5556740000000))
  %v148 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v147, <8 x float> %v145, <8 x float> splat (float 0x3FC5554B00000000))
  %v149 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v148, <8 x float> %v145, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v150 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v145, <8 x float> %v149, <8 x float> splat (float 0x3FF0000000000000))
  %v151 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v145, <8 x float> %v150, <8 x float> splat (float 0x3FF0000000000000))
  %v152 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v151, <8 x float> splat (float 0x3FF0000000000000))
  %v153 = fdiv <8 x float> splat (float 0x3FF0000000000000), %v152
  %v154 = fmul <8 x float> %v116, %v153
  store <8 x float> %v154, ptr %v96, align 4
  %v155 = add nsw i64 %v10, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_9(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 99
  %v7 = load ptr, ptr %v6, align 4
  %v11 = getelementptr inbounds i64, ptr %v4, i64 3
  %v12 = load i64, ptr %v11, align 8
  %v13 = getelementptr inbounds i64, ptr %v4, i64 4
  %v14 = load i64, ptr %v13, align 8
  %v22 = getelementptr inbounds ptr, ptr %v0, i64 51
  %v23 = load ptr, ptr %v22, align 4
  %v24 = getelementptr inbounds i64, ptr %v1, i64 1
  %v25 = load i64, ptr %v24, align 8
  %v31 = getelementptr inbounds ptr, ptr %v0, i64 15
  %v32 = load ptr, ptr %v31, align 4
  %v33 = getelementptr inbounds ptr, ptr %v0, i64 72
  %v34 = load ptr, ptr %v33, align 4
  %v37 = getelementptr inbounds ptr, ptr %v0, i64 74
  %v38 = load ptr, ptr %v37, align 4
  %v69 = getelementptr inbounds ptr, ptr %v0, i64 84
  %v70 = load ptr, ptr %v69, align 4
  %v8 = getelementptr inbounds float, ptr %v7, i64 2336
  %v9 = mul i64 %v2, 74288
  %v10 = getelementptr inbounds float, ptr %v8, i64 %v9
  %v26 = mul i64 %v5, %v25
  %v27 = mul i64 %v26, 32
  %v28 = getelementptr inbounds float, ptr %v23, i64 %v27
  %v35 = getelementptr inbounds float, ptr %v34, i64 %v27
  %v39 = mul i64 %v26, 4
  %v40 = getelementptr inbounds float, ptr %v38, i64 %v39
  br label %b0
b0:
  %v15 = phi i64 [ %v12, %entry ], [ %v74, %b5 ]
  %v16 = icmp slt i64 %v15, %v14
  br i1 %v16, label %b1, label %b2
b1:
  %v29 = mul i64 %v15, 32
  %v30 = getelementptr inbounds float, ptr %v28, i64 %v29
  %v36 = getelementptr inbounds float, ptr %v35, i64 %v29
  %v41 = mul i64 %v15, 4
  %v42 = getelementptr inbounds float, ptr %v40, i64 %v41
  %v71 = getelementptr inbounds float, ptr %v70, i64 %v41
  br label %b3
b3:
  %v17 = phi i64 [ 0, %b1 ], [ %v73, %b8 ]
  %v18 = icmp slt i64 %v17, 4
  br i1 %v18, label %b4, label %b5
b4:
  %v43 = getelementptr inbounds float, ptr %v42, i64 %v17
  %v44 = load float, ptr %v43, align 4
  %v45 = mul i64 %v17, 8
  %v54 = insertelement <8 x float> poison, float %v44, i64 0
  %v55 = shufflevector <8 x float> %v54, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b6
b6:
  %v19 = phi i64 [ 0, %b4 ], [ %v58, %b7 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v57, %b7 ]
  %v21 = icmp slt i64 %v19, 8
  br i1 %v21, label %b7, label %b8
b7:
  %v46 = add i64 %v45, %v19
  %v47 = getelementptr inbounds float, ptr %v30, i64 %v46
  %v48 = load <8 x float>, ptr %v47, align 4
  %v49 = getelementptr inbounds float, ptr %v32, i64 %v46
  %v50 = load <8 x float>, ptr %v49, align 4
  %v51 = fmul <8 x float> %v48, %v50
  %v52 = getelementptr inbounds float, ptr %v36, i64 %v46
  %v53 = load <8 x float>, ptr %v52, align 4
  %v56 = fsub <8 x float> %v53, %v55
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v51, <8 x float> %v56, <8 x float> %v20)
  %v58 = add nsw i64 %v19, 8
  br label %b6
b8:
  %v59 = shufflevector <8 x float> %v20, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v60 = shufflevector <8 x float> %v20, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v61 = fadd <4 x float> %v59, %v60
  %v62 = shufflevector <4 x float> %v61, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v63 = shufflevector <4 x float> %v61, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v64 = fadd <2 x float> %v62, %v63
  %v65 = extractelement <2 x float> %v64, i64 0
  %v66 = extractelement <2 x float> %v64, i64 1
  %v67 = fadd float %v65, %v66
  %v68 = fadd float %v67, 0x0000000000000000
  %v72 = getelementptr inbounds float, ptr %v71, i64 %v17
  store float %v68, ptr %v72, align 4
  %v73 = add nsw i64 %v17, 1
  br label %b3
b5:
  %v74 = add nsw i64 %v15, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_10(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v4, i64 3
  %v7 = load i64, ptr %v6, align 8
  %v8 = getelementptr inbounds i64, ptr %v4, i64 4
  %v9 = load i64, ptr %v8, align 8
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 84
  %v13 = load ptr, ptr %v12, align 4
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 76
  %v17 = load ptr, ptr %v16, align 4
  %v18 = getelementptr inbounds i64, ptr %v1, i64 1
  %v19 = load i64, ptr %v18, align 8
  %v24 = getelementptr inbounds ptr, ptr %v0, i64 75
  %v25 = load ptr, ptr %v24, align 4
  %v28 = getelementptr inbounds ptr, ptr %v0, i64 85
  %v29 = load ptr, ptr %v28, align 4
  %v20 = mul i64 %v5, %v19
  %v21 = mul i64 %v20, 4
  %v22 = getelementptr inbounds float, ptr %v17, i64 %v21
  %v26 = getelementptr inbounds float, ptr %v25, i64 %v21
  %v35 = insertelement <8 x float> poison, float 0x4020000000000000, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v38 = insertelement <8 x float> poison, float 0x3EE4F8B580000000, i64 0
  %v39 = shufflevector <8 x float> %v38, <8 x float> poison, <8 x i32> zeroinitializer
  %v43 = insertelement <8 x float> poison, float 0x3FE0000000000000, i64 0
  %v44 = shufflevector <8 x float> %v43, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v49, %b1 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v14 = mul i64 %v10, 4
  %v15 = getelementptr inbounds float, ptr %v13, i64 %v14
  %v23 = getelementptr inbounds float, ptr %v22, i64 %v14
  %v27 = getelementptr inbounds float, ptr %v26, i64 %v14
  %v30 = getelementptr inbounds float, ptr %v29, i64 %v14
  %v31 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v15, <8 x i1> <i1 1, i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0>, <8 x float> zeroinitializer)
  %v32 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v23, <8 x i1> <i1 1, i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0>, <8 x float> zeroinitializer)
  %v33 = fmul <8 x float> %v31, %v32
  %v34 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v27, <8 x i1> <i1 1, i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0>, <8 x float> zeroinitializer)
  %v37 = fdiv <8 x float> %v34, %v36
  %v40 = fadd <8 x float> %v37, %v39
  %v41 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v40)
  %v42 = fdiv <8 x float> %v33, %v41
  %v45 = fmul <8 x float> %v42, %v44
  %v46 = fdiv <8 x float> %v45, %v41
  %v47 = fdiv <8 x float> %v46, %v36
  %v48 = fneg <8 x float> %v47
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v48, ptr align 4 %v30, <8 x i1> <i1 1, i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0>)
  %v49 = add nsw i64 %v10, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_11(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 99
  %v7 = load ptr, ptr %v6, align 4
  %v11 = getelementptr inbounds i64, ptr %v4, i64 3
  %v12 = load i64, ptr %v11, align 8
  %v13 = getelementptr inbounds i64, ptr %v4, i64 4
  %v14 = load i64, ptr %v13, align 8
  %v22 = getelementptr inbounds ptr, ptr %v0, i64 51
  %v23 = load ptr, ptr %v22, align 4
  %v24 = getelementptr inbounds i64, ptr %v1, i64 1
  %v25 = load i64, ptr %v24, align 8
  %v31 = getelementptr inbounds ptr, ptr %v0, i64 15
  %v32 = load ptr, ptr %v31, align 4
  %v33 = getelementptr inbounds ptr, ptr %v0, i64 76
  %v34 = load ptr, ptr %v33, align 4
  %v41 = getelementptr inbounds ptr, ptr %v0, i64 85
  %v42 = load ptr, ptr %v41, align 4
  %v46 = getelementptr inbounds ptr, ptr %v0, i64 72
  %v47 = load ptr, ptr %v46, align 4
  %v50 = getelementptr inbounds ptr, ptr %v0, i64 74
  %v51 = load ptr, ptr %v50, align 4
  %v89 = getelementptr inbounds ptr, ptr %v0, i64 84
  %v90 = load ptr, ptr %v89, align 4
  %v8 = getelementptr inbounds float, ptr %v7, i64 2336
  %v9 = mul i64 %v2, 74288
  %v10 = getelementptr inbounds float, ptr %v8, i64 %v9
  %v26 = mul i64 %v5, %v25
  %v27 = mul i64 %v26, 32
  %v28 = getelementptr inbounds float, ptr %v23, i64 %v27
  %v35 = mul i64 %v26, 4
  %v36 = getelementptr inbounds float, ptr %v34, i64 %v35
  %v48 = getelementptr inbounds float, ptr %v47, i64 %v27
  %v52 = getelementptr inbounds float, ptr %v51, i64 %v35
  br label %b0
b0:
  %v15 = phi i64 [ %v12, %entry ], [ %v94, %b5 ]
  %v16 = icmp slt i64 %v15, %v14
  br i1 %v16, label %b1, label %b2
b1:
  %v29 = mul i64 %v15, 32
  %v30 = getelementptr inbounds float, ptr %v28, i64 %v29
  %v37 = mul i64 %v15, 4
  %v38 = getelementptr inbounds float, ptr %v36, i64 %v37
  %v43 = getelementptr inbounds float, ptr %v42, i64 %v37
  %v49 = getelementptr inbounds float, ptr %v48, i64 %v29
  %v53 = getelementptr inbounds float, ptr %v52, i64 %v37
  %v91 = getelementptr inbounds float, ptr %v90, i64 %v37
  br label %b3
b3:
  %v17 = phi i64 [ 0, %b1 ], [ %v93, %b8 ]
  %v18 = icmp slt i64 %v17, 4
  br i1 %v18, label %b4, label %b5
b4:
  %v39 = getelementptr inbounds float, ptr %v38, i64 %v17
  %v40 = load float, ptr %v39, align 4
  %v44 = getelementptr inbounds float, ptr %v43, i64 %v17
  %v45 = load float, ptr %v44, align 4
  %v54 = getelementptr inbounds float, ptr %v53, i64 %v17
  %v55 = load float, ptr %v54, align 4
  %v56 = mul i64 %v17, 8
  %v63 = insertelement <8 x float> poison, float %v40, i64 0
  %v64 = shufflevector <8 x float> %v63, <8 x float> poison, <8 x i32> zeroinitializer
  %v68 = insertelement <8 x float> poison, float %v55, i64 0
  %v69 = shufflevector <8 x float> %v68, <8 x float> poison, <8 x i32> zeroinitializer
  %v71 = insertelement <8 x float> poison, float %v45, i64 0
  %v72 = shufflevector <8 x float> %v71, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b6
b6:
  %v19 = phi i64 [ 0, %b4 ], [ %v78, %b7 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v77, %b7 ]
  %v21 = icmp slt i64 %v19, 8
  br i1 %v21, label %b7, label %b8
b7:
  %v57 = add i64 %v56, %v19
  %v58 = getelementptr inbounds float, ptr %v30, i64 %v57
  %v59 = load <8 x float>, ptr %v58, align 4
  %v60 = getelementptr inbounds float, ptr %v32, i64 %v57
  %v61 = load <8 x float>, ptr %v60, align 4
  %v62 = fmul <8 x float> %v59, %v61
  %v65 = fmul <8 x float> %v62, %v64
  %v66 = getelementptr inbounds float, ptr %v49, i64 %v57
  %v67 = load <8 x float>, ptr %v66, align 4
  %v70 = fsub <8 x float> %v67, %v69
  %v73 = fmul <8 x float> %v72, %v70
  %v74 = fadd <8 x float> %v65, %v73
  %v75 = fadd <8 x float> %v74, %v73
  %v76 = fneg <8 x float> %v75
  %v77 = fadd <8 x float> %v20, %v76
  %v78 = add nsw i64 %v19, 8
  br label %b6
b8:
  %v79 = shufflevector <8 x float> %v20, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v80 = shufflevector <8 x float> %v20, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v81 = fadd <4 x float> %v79, %v80
  %v82 = shufflevector <4 x float> %v81, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v83 = shufflevector <4 x float> %v81, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v84 = fadd <2 x float> %v82, %v83
  %v85 = extractelement <2 x float> %v84, i64 0
  %v86 = extractelement <2 x float> %v84, i64 1
  %v87 = fadd float %v85, %v86
  %v88 = fadd float %v87, 0x0000000000000000
  %v92 = getelementptr inbounds float, ptr %v91, i64 %v17
  store float %v88, ptr %v92, align 4
  %v93 = add nsw i64 %v17, 1
  br label %b3
b5:
  %v94 = add nsw i64 %v15, 1
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
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 84
  %v13 = load ptr, ptr %v12, align 4
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 86
  %v17 = load ptr, ptr %v16, align 4
  %v20 = insertelement <8 x float> poison, float 0x4020000000000000, i64 0
  %v21 = shufflevector <8 x float> %v20, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v23, %b1 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v14 = mul i64 %v10, 4
  %v15 = getelementptr inbounds float, ptr %v13, i64 %v14
  %v18 = getelementptr inbounds float, ptr %v17, i64 %v14
  %v19 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v15, <8 x i1> <i1 1, i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0>, <8 x float> zeroinitializer)
  %v22 = fdiv <8 x float> %v19, %v21
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v22, ptr align 4 %v18, <8 x i1> <i1 1, i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0>)
  %v23 = add nsw i64 %v10, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_13(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v4, i64 3
  %v7 = load i64, ptr %v6, align 8
  %v8 = getelementptr inbounds i64, ptr %v4, i64 4
  %v9 = load i64, ptr %v8, align 8
  %v14 = getelementptr inbounds ptr, ptr %v0, i64 51
  %v15 = load ptr, ptr %v14, align 4
  %v16 = getelementptr inbounds i64, ptr %v1, i64 1
  %v17 = load i64, ptr %v16, align 8
  %v23 = getelementptr inbounds ptr, ptr %v0, i64 15
  %v24 = load ptr, ptr %v23, align 4
  %v25 = getelementptr inbounds ptr, ptr %v0, i64 76
  %v26 = load ptr, ptr %v25, align 4
  %v33 = getelementptr inbounds ptr, ptr %v0, i64 85
  %v34 = load ptr, ptr %v33, align 4
  %v38 = getelementptr inbounds ptr, ptr %v0, i64 72
  %v39 = load ptr, ptr %v38, align 4
  %v42 = getelementptr inbounds ptr, ptr %v0, i64 74
  %v43 = load ptr, ptr %v42, align 4
  %v48 = getelementptr inbounds ptr, ptr %v0, i64 86
  %v49 = load ptr, ptr %v48, align 4
  %v53 = getelementptr inbounds ptr, ptr %v0, i64 87
  %v54 = load ptr, ptr %v53, align 4
  %v18 = mul i64 %v5, %v17
  %v19 = mul i64 %v18, 32
  %v20 = getelementptr inbounds float, ptr %v15, i64 %v19
  %v27 = mul i64 %v18, 4
  %v28 = getelementptr inbounds float, ptr %v26, i64 %v27
  %v40 = getelementptr inbounds float, ptr %v39, i64 %v19
  %v44 = getelementptr inbounds float, ptr %v43, i64 %v27
  %v55 = getelementptr inbounds float, ptr %v54, i64 %v19
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v81, %b5 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v21 = mul i64 %v10, 32
  %v22 = getelementptr inbounds float, ptr %v20, i64 %v21
  %v29 = mul i64 %v10, 4
  %v30 = getelementptr inbounds float, ptr %v28, i64 %v29
  %v35 = getelementptr inbounds float, ptr %v34, i64 %v29
  %v41 = getelementptr inbounds float, ptr %v40, i64 %v21
  %v45 = getelementptr inbounds float, ptr %v44, i64 %v29
  %v50 = getelementptr inbounds float, ptr %v49, i64 %v29
  %v56 = getelementptr inbounds float, ptr %v55, i64 %v21
  br label %b3
b3:
  %v12 = phi i64 [ 0, %b1 ], [ %v80, %b4 ]
  %v13 = icmp slt i64 %v12, 4
  br i1 %v13, label %b4, label %b5
b4:
  %v31 = getelementptr inbounds float, ptr %v30, i64 %v12
  %v32 = load float, ptr %v31, align 4
  %v36 = getelementptr inbounds float, ptr %v35, i64 %v12
  %v37 = load float, ptr %v36, align 4
  %v46 = getelementptr inbounds float, ptr %v45, i64 %v12
  %v47 = load float, ptr %v46, align 4
  %v51 = getelementptr inbounds float, ptr %v50, i64 %v12
  %v52 = load float, ptr %v51, align 4
  %v57 = mul i64 %v12, 8
  %v58 = getelementptr inbounds float, ptr %v22, i64 %v57
  %v59 = load <8 x float>, ptr %v58, align 4
  %v60 = getelementptr inbounds float, ptr %v24, i64 %v57
  %v61 = load <8 x float>, ptr %v60, align 4
  %v62 = fmul <8 x float> %v59, %v61
  %v63 = insertelement <8 x float> poison, float %v32, i64 0
  %v64 = shufflevector <8 x float> %v63, <8 x float> poison, <8 x i32> zeroinitializer
  %v65 = fmul <8 x float> %v62, %v64
  %v66 = getelementptr inbounds float, ptr %v41, i64 %v57
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = insertelement <8 x float> poison, float %v47, i64 0
  %v69 = shufflevector <8 x float> %v68, <8 x float> poison, <8 x i32> zeroinitializer
  %v70 = fsub <8 x float> %v67, %v69
  %v71 = insertelement <8 x float> poison, float %v37, i64 0
  %v72 = shufflevector <8 x float> %v71, <8 x float> poison, <8 x i32> zeroinitializer
  %v73 = fmul <8 x float> %v72, %v70
  %v74 = fadd <8 x float> %v65, %v73
  %v75 = fadd <8 x float> %v74, %v73
  %v76 = insertelement <8 x float> poison, float %v52, i64 0
  %v77 = shufflevector <8 x float> %v76, <8 x float> poison, <8 x i32> zeroinitializer
  %v78 = fadd <8 x float> %v75, %v77
  %v79 = getelementptr inbounds float, ptr %v56, i64 %v57
  store <8 x float> %v78, ptr %v79, align 4
  %v80 = add nsw i64 %v12, 1
  br label %b3
b5:
  %v81 = add nsw i64 %v10, 1
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
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 87
  %v13 = load ptr, ptr %v12, align 4
  %v14 = getelementptr inbounds i64, ptr %v1, i64 1
  %v15 = load i64, ptr %v14, align 8
  %v21 = getelementptr inbounds ptr, ptr %v0, i64 49
  %v22 = load ptr, ptr %v21, align 4
  %v25 = getelementptr inbounds ptr, ptr %v0, i64 48
  %v26 = load ptr, ptr %v25, align 4
  %v29 = getelementptr inbounds ptr, ptr %v0, i64 88
  %v30 = load ptr, ptr %v29, align 4
  %v33 = getelementptr inbounds ptr, ptr %v0, i64 89
  %v34 = load ptr, ptr %v33, align 4
  %v16 = mul i64 %v5, %v15
  %v17 = mul i64 %v16, 32
  %v18 = getelementptr inbounds float, ptr %v13, i64 %v17
  %v23 = getelementptr inbounds float, ptr %v22, i64 %v17
  %v27 = getelementptr inbounds float, ptr %v26, i64 %v17
  %v31 = getelementptr inbounds float, ptr %v30, i64 %v17
  %v35 = getelementptr inbounds float, ptr %v34, i64 %v17
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v50, %b5 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v19 = mul i64 %v10, 32
  %v20 = getelementptr inbounds float, ptr %v18, i64 %v19
  %v24 = getelementptr inbounds float, ptr %v23, i64 %v19
  %v28 = getelementptr inbounds float, ptr %v27, i64 %v19
  %v32 = getelementptr inbounds float, ptr %v31, i64 %v19
  %v36 = getelementptr inbounds float, ptr %v35, i64 %v19
  br label %b3
b3:
  %v37 = phi i64 [ 0, %b1 ], [ %v49, %b4 ]
  %v38 = icmp slt i64 %v37, 32
  br i1 %v38, label %b4, label %b5
b4:
  %v39 = getelementptr inbounds float, ptr %v20, i64 %v37
  %v40 = load <8 x float>, ptr %v39, align 4
  %v41 = getelementptr inbounds float, ptr %v24, i64 %v37
  %v42 = load <8 x float>, ptr %v41, align 4
  %v43 = fmul <8 x float> %v40, %v42
  %v44 = getelementptr inbounds float, ptr %v28, i64 %v37
  %v45 = load <8 x float>, ptr %v44, align 4
  %v46 = fmul <8 x float> %v40, %v45
  %v47 = getelementptr inbounds float, ptr %v32, i64 %v37
  store <8 x float> %v43, ptr %v47, align 4
  %v48 = getelementptr inbounds float, ptr %v36, i64 %v37
  store <8 x float> %v46, ptr %v48, align 4
  %v49 = add nsw i64 %v37, 8
  br label %b3
b5:
  %v50 = add nsw i64 %v10, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_15(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v11 = alloca float, i64 256, align 4
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 99
  %v7 = load ptr, ptr %v6, align 4
  %v12 = getelementptr inbounds i64, ptr %v4, i64 3
  %v13 = load i64, ptr %v12, align 8
  %v14 = getelementptr inbounds i64, ptr %v4, i64 4
  %v15 = load i64, ptr %v14, align 8
  %v56 = getelementptr inbounds i64, ptr %v1, i64 8
  %v57 = load i64, ptr %v56, align 8
  %v58 = getelementptr inbounds i64, ptr %v1, i64 1
  %v59 = load i64, ptr %v58, align 8
  %v62 = getelementptr inbounds i64, ptr %v1, i64 9
  %v63 = load i64, ptr %v62, align 8
  %v71 = getelementptr inbounds ptr, ptr %v0, i64 87
  %v72 = load ptr, ptr %v71, align 4
  %v107 = getelementptr inbounds ptr, ptr %v0, i64 12
  %v108 = load ptr, ptr %v107, align 4
  %v123 = getelementptr inbounds ptr, ptr %v0, i64 52
  %v124 = load ptr, ptr %v123, align 4
  %v8 = getelementptr inbounds float, ptr %v7, i64 2336
  %v9 = mul i64 %v2, 74288
  %v10 = getelementptr inbounds float, ptr %v8, i64 %v9
  %v60 = mul i64 %v57, %v59
  %v61 = icmp sle i64 %v60, 1
  %v64 = icmp eq i64 %v63, 0
  %v65 = and i1 %v61, %v64
  %v66 = icmp eq i1 %v65, 0
  %v73 = mul i64 %v5, %v59
  %v74 = mul i64 %v73, 32
  %v75 = getelementptr inbounds float, ptr %v72, i64 %v74
  %v89 = getelementptr inbounds float, ptr %v11, i64 8
  %v95 = getelementptr inbounds float, ptr %v11, i64 16
  %v100 = getelementptr inbounds float, ptr %v11, i64 24
  %v125 = mul i64 %v73, 12
  %v126 = getelementptr inbounds float, ptr %v124, i64 %v125
  br label %b0
b0:
  %v16 = phi i64 [ %v13, %entry ], [ %v160, %b5 ]
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
  %v29 = phi i64 [ 0, %b1 ], [ %v159, %b8 ]
  %v30 = icmp slt i64 %v29, 1
  br i1 %v30, label %b4, label %b5
b4:
  %v31 = add i64 %v29, 1
  %v32 = icmp slt i64 %v31, 1
  %v33 = select i1 %v32, i64 %v31, i64 %v29
  %v46 = mul i64 %v29, 256
  %v47 = mul i64 %v33, 256
  %v48 = add i64 %v46, 64
  %v49 = add i64 %v47, 64
  %v50 = add i64 %v48, 64
  %v51 = add i64 %v49, 64
  %v52 = add i64 %v50, 64
  %v53 = add i64 %v51, 64
  %v54 = add i64 %v52, 64
  %v55 = add i64 %v53, 64
  %v79 = getelementptr inbounds float, ptr %v7, i64 %v46
  %v87 = getelementptr inbounds float, ptr %v7, i64 %v48
  %v93 = getelementptr inbounds float, ptr %v7, i64 %v50
  %v98 = getelementptr inbounds float, ptr %v7, i64 %v52
  %v104 = mul i64 %v29, 8
  %v105 = sub i64 3, %v104
  %v106 = add i64 72, %v104
  %v109 = getelementptr inbounds float, ptr %v108, i64 %v106
  %v111 = add i64 48, %v104
  %v112 = getelementptr inbounds float, ptr %v108, i64 %v111
  %v114 = add i64 24, %v104
  %v115 = getelementptr inbounds float, ptr %v108, i64 %v114
  %v116 = getelementptr inbounds float, ptr %v108, i64 %v104
  br label %b6
b6:
  %v34 = phi i64 [ 0, %b4 ], [ %v158, %b23 ]
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
  br i1 %v66, label %b9, label %b10
b9:
  %v67 = sdiv i64 %v34, %v23
  %v68 = mul i64 %v67, 128
  %v69 = add i64 %v47, %v68
  %v70 = getelementptr inbounds float, ptr %v7, i64 %v69
  %v76 = mul i64 %v40, 32
  %v77 = getelementptr inbounds float, ptr %v75, i64 %v76
  %v78 = getelementptr inbounds float, ptr %v77, i64 24
  %v80 = sub i64 %v45, 1
  %v81 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v80
  %v82 = load ptr, ptr %v81, align 4
  %v83 = icmp sgt i64 %v45, 0
  br i1 %v83, label %b11, label %b12
b11:
  call void %v82(ptr %v78, i64 32, ptr %v79, i64 8, ptr %v11, i64 32, i64 0, i64 1, ptr %v70, i64 0)
  br label %b12
b12:
  %v84 = add i64 %v49, %v68
  %v85 = getelementptr inbounds float, ptr %v7, i64 %v84
  %v86 = getelementptr inbounds float, ptr %v77, i64 16
  %v88 = load ptr, ptr %v81, align 4
  br i1 %v83, label %b13, label %b14
b13:
  call void %v88(ptr %v86, i64 32, ptr %v87, i64 8, ptr %v89, i64 32, i64 0, i64 1, ptr %v85, i64 0)
  br label %b14
b14:
  %v90 = add i64 %v51, %v68
  %v91 = getelementptr inbounds float, ptr %v7, i64 %v90
  %v92 = getelementptr inbounds float, ptr %v77, i64 8
  %v94 = load ptr, ptr %v81, align 4
  br i1 %v83, label %b15, label %b16
b15:
  call void %v94(ptr %v92, i64 32, ptr %v93, i64 8, ptr %v95, i64 32, i64 0, i64 1, ptr %v91, i64 0)
  br label %b16
b16:
  %v96 = add i64 %v53, %v68
  %v97 = getelementptr inbounds float, ptr %v7, i64 %v96
  %v99 = load ptr, ptr %v81, align 4
  br i1 %v83, label %b17, label %b18
b17:
  call void %v99(ptr %v77, i64 32, ptr %v98, i64 8, ptr %v100, i64 32, i64 0, i64 1, ptr %v97, i64 0)
  br label %b18
b18:
  br label %b10
b10:
  br i1 %v65, label %b19, label %b20
b19:
  %v101 = mul i64 %v40, 32
  %v102 = getelementptr inbounds float, ptr %v75, i64 %v101
  %v103 = getelementptr inbounds float, ptr %v102, i64 24
  call void @columns(ptr %v103, i64 32, ptr %v109, i64 3, i64 8, i64 1, i64 %v105, ptr %v11, i64 32, i64 %v45, i1 0)
  %v110 = getelementptr inbounds float, ptr %v102, i64 16
  call void @columns(ptr %v110, i64 32, ptr %v112, i64 3, i64 8, i64 1, i64 %v105, ptr %v89, i64 32, i64 %v45, i1 0)
  %v113 = getelementptr inbounds float, ptr %v102, i64 8
  call void @columns(ptr %v113, i64 32, ptr %v115, i64 3, i64 8, i64 1, i64 %v105, ptr %v95, i64 32, i64 %v45, i1 0)
  call void @columns(ptr %v102, i64 32, ptr %v116, i64 3, i64 8, i64 1, i64 %v105, ptr %v100, i64 32, i64 %v45, i1 0)
  br label %b20
b20:
  %v117 = add i64 %v40, %v45
  br label %b21
b21:
  %v118 = phi i64 [ %v40, %b20 ], [ %v157, %b26 ]
  %v119 = icmp slt i64 %v118, %v117
  br i1 %v119, label %b22, label %b23
b22:
  %v120 = sub i64 %v118, %v40
  %v121 = mul i64 %v120, 32
  %v122 = getelementptr inbounds float, ptr %v11, i64 %v121
  %v127 = mul i64 %v118, 12
  %v128 = getelementptr inbounds float, ptr %v126, i64 %v127
  br label %b24
b24:
  %v129 = phi i64 [ 0, %b22 ], [ %v156, %b28 ]
  %v130 = icmp slt i64 %v129, 1
  br i1 %v130, label %b25, label %b26
b25:
  %v131 = add i64 %v29, %v129
  %v132 = mul i64 %v131, 8
  %v133 = icmp eq i64 %v132, 0
  br i1 %v133, label %b27, label %b28
b27:
  %v134 = mul i64 %v129, 8
  %v135 = getelementptr inbounds float, ptr %v122, i64 %v134
  %v136 = load <8 x float>, ptr %v135, align 4
  %v137 = add i64 1, %v129
  %v138 = mul i64 %v137, 8
  %v139 = getelementptr inbounds float, ptr %v122, i64 %v138
  %v140 = load <8 x float>, ptr %v139, align 4
  %v141 = add i64 2, %v129
  %v142 = mul i64 %v141, 8
  %v143 = getelementptr inbounds float, ptr %v122, i64 %v142
  %v144 = load <8 x float>, ptr %v143, align 4
  %v145 = add i64 3, %v129
  %v146 = mul i64 %v145, 8
  %v147 = getelementptr inbounds float, ptr %v122, i64 %v146
  %v148 = load <8 x float>, ptr %v147, align 4
  %v149 = add i64 9, %v132
  %v150 = getelementptr inbounds float, ptr %v128, i64 %v149
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v136, ptr align 4 %v150, <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>)
  %v151 = add i64 6, %v132
  %v152 = getelementptr inbounds float, ptr %v128, i64 %v151
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v140, ptr align 4 %v152, <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>)
  %v153 = add i64 3, %v132
  %v154 = getelementptr inbounds float, ptr %v128, i64 %v153
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v144, ptr align 4 %v154, <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>)
  %v155 = getelementptr inbounds float, ptr %v128, i64 %v132
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v148, ptr align 4 %v155, <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>)
  br label %b28
b28:
  %v156 = add nsw i64 %v129, 1
  br label %b24
b26:
  %v157 = add nsw i64 %v118, 1
  br label %b21
b23:
  %v158 = add nsw i64 %v34, 1
  br label %b6
b8:
  %v159 = add nsw i64 %v29, 1
  br label %b3
b5:
  %v160 = add nsw i64 %v16, 96
  br label %b0
b2:
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
define internal void @backward_16(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v4, i64 3
  %v7 = load i64, ptr %v6, align 8
  %v8 = getelementptr inbounds i64, ptr %v4, i64 4
  %v9 = load i64, ptr %v8, align 8
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 87
  %v13 = load ptr, ptr %v12, align 4
  %v14 = getelementptr inbounds i64, ptr %v1, i64 1
  %v15 = load i64, ptr %v14, align 8
  %v21 = getelementptr inbounds ptr, ptr %v0, i64 62
  %v22 = load ptr, ptr %v21, align 4
  %v25 = getelementptr inbounds ptr, ptr %v0, i64 57
  %v26 = load ptr, ptr %v25, align 4
  %v31 = getelementptr inbounds ptr, ptr %v0, i64 90
  %v32 = load ptr, ptr %v31, align 4
  %v37 = getelementptr inbounds ptr, ptr %v0, i64 91
  %v38 = load ptr, ptr %v37, align 4
  %v41 = getelementptr inbounds ptr, ptr %v0, i64 92
  %v42 = load ptr, ptr %v41, align 4
  %v45 = getelementptr inbounds ptr, ptr %v0, i64 93
  %v46 = load ptr, ptr %v45, align 4
  %v49 = getelementptr inbounds ptr, ptr %v0, i64 94
  %v50 = load ptr, ptr %v49, align 4
  %v53 = getelementptr inbounds ptr, ptr %v0, i64 95
  %v54 = load ptr, ptr %v53, align 4
  %v57 = getelementptr inbounds ptr, ptr %v0, i64 96
  %v58 = load ptr, ptr %v57, align 4
  %v61 = getelementptr inbounds ptr, ptr %v0, i64 97
  %v62 = load ptr, ptr %v61, align 4
  %v16 = mul i64 %v5, %v15
  %v17 = mul i64 %v16, 32
  %v18 = getelementptr inbounds float, ptr %v13, i64 %v17
  %v23 = getelementptr inbounds float, ptr %v22, i64 %v17
  %v27 = mul i64 %v16, 64
  %v28 = getelementptr inbounds float, ptr %v26, i64 %v27
  %v33 = mul i64 %v16, 8
  %v34 = getelementptr inbounds float, ptr %v32, i64 %v33
  %v39 = getelementptr inbounds float, ptr %v38, i64 %v33
  %v43 = getelementptr inbounds float, ptr %v42, i64 %v33
  %v47 = getelementptr inbounds float, ptr %v46, i64 %v33
  %v51 = getelementptr inbounds float, ptr %v50, i64 %v33
  %v55 = getelementptr inbounds float, ptr %v54, i64 %v33
  %v59 = getelementptr inbounds float, ptr %v58, i64 %v33
  %v63 = getelementptr inbounds float, ptr %v62, i64 %v33
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v95, %b1 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v19 = mul i64 %v10, 32
  %v20 = getelementptr inbounds float, ptr %v18, i64 %v19
  %v24 = getelementptr inbounds float, ptr %v23, i64 %v19
  %v29 = mul i64 %v10, 64
  %v30 = getelementptr inbounds float, ptr %v28, i64 %v29
  %v35 = mul i64 %v10, 8
  %v36 = getelementptr inbounds float, ptr %v34, i64 %v35
  %v40 = getelementptr inbounds float, ptr %v39, i64 %v35
  %v44 = getelementptr inbounds float, ptr %v43, i64 %v35
  %v48 = getelementptr inbounds float, ptr %v47, i64 %v35
  %v52 = getelementptr inbounds float, ptr %v51, i64 %v35
  %v56 = getelementptr inbounds float, ptr %v55, i64 %v35
  %v60 = getelementptr inbounds float, ptr %v59, i64 %v35
  %v64 = getelementptr inbounds float, ptr %v63, i64 %v35
  %v65 = load <8 x float>, ptr %v20, align 4
  %v66 = load <8 x float>, ptr %v24, align 4
  %v67 = fmul <8 x float> %v65, %v66
  %v68 = getelementptr inbounds float, ptr %v20, i64 8
  %v69 = load <8 x float>, ptr %v68, align 4
  %v70 = getelementptr inbounds float, ptr %v24, i64 8
  %v71 = load <8 x float>, ptr %v70, align 4
  %v72 = fmul <8 x float> %v69, %v71
  %v73 = getelementptr inbounds float, ptr %v20, i64 16
  %v74 = load <8 x float>, ptr %v73, align 4
  %v75 = getelementptr inbounds float, ptr %v24, i64 16
  %v76 = load <8 x float>, ptr %v75, align 4
  %v77 = fmul <8 x float> %v74, %v76
  %v78 = getelementptr inbounds float, ptr %v20, i64 24
  %v79 = load <8 x float>, ptr %v78, align 4
  %v80 = getelementptr inbounds float, ptr %v24, i64 24
  %v81 = load <8 x float>, ptr %v80, align 4
  %v82 = fmul <8 x float> %v79, %v81
  %v83 = getelementptr inbounds float, ptr %v30, i64 32
  %v84 = load <8 x float>, ptr %v83, align 4
  %v85 = fmul <8 x float> %v65, %v84
  %v86 = getelementptr inbounds float, ptr %v30, i64 40
  %v87 = load <8 x float>, ptr %v86, align 4
  %v88 = fmul <8 x float> %v69, %v87
  %v89 = getelementptr inbounds float, ptr %v30, i64 48
  %v90 = load <8 x float>, ptr %v89, align 4
  %v91 = fmul <8 x float> %v74, %v90
  %v92 = getelementptr inbounds float, ptr %v30, i64 56
  %v93 = load <8 x float>, ptr %v92, align 4
  %v94 = fmul <8 x float> %v79, %v93
  store <8 x float> %v67, ptr %v36, align 4
  store <8 x float> %v72, ptr %v40, align 4
  store <8 x float> %v77, ptr %v44, align 4
  store <8 x float> %v82, ptr %v48, align 4
  store <8 x float> %v85, ptr %v52, align 4
  store <8 x float> %v88, ptr %v56, align 4
  store <8 x float> %v91, ptr %v60, align 4
  store <8 x float> %v94, ptr %v64, align 4
  %v95 = add nsw i64 %v10, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_17(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v12 = alloca float, i64 512, align 4
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 99
  %v7 = load ptr, ptr %v6, align 4
  %v13 = getelementptr inbounds i64, ptr %v4, i64 3
  %v14 = load i64, ptr %v13, align 8
  %v15 = getelementptr inbounds i64, ptr %v4, i64 4
  %v16 = load i64, ptr %v15, align 8
  %v65 = getelementptr inbounds i64, ptr %v1, i64 8
  %v66 = load i64, ptr %v65, align 8
  %v67 = getelementptr inbounds i64, ptr %v1, i64 1
  %v68 = load i64, ptr %v67, align 8
  %v71 = getelementptr inbounds i64, ptr %v1, i64 9
  %v72 = load i64, ptr %v71, align 8
  %v80 = getelementptr inbounds ptr, ptr %v0, i64 93
  %v81 = load ptr, ptr %v80, align 4
  %v94 = getelementptr inbounds ptr, ptr %v0, i64 92
  %v95 = load ptr, ptr %v94, align 4
  %v103 = getelementptr inbounds ptr, ptr %v0, i64 91
  %v104 = load ptr, ptr %v103, align 4
  %v112 = getelementptr inbounds ptr, ptr %v0, i64 90
  %v113 = load ptr, ptr %v112, align 4
  %v121 = getelementptr inbounds ptr, ptr %v0, i64 97
  %v122 = load ptr, ptr %v121, align 4
  %v130 = getelementptr inbounds ptr, ptr %v0, i64 96
  %v131 = load ptr, ptr %v130, align 4
  %v139 = getelementptr inbounds ptr, ptr %v0, i64 95
  %v140 = load ptr, ptr %v139, align 4
  %v148 = getelementptr inbounds ptr, ptr %v0, i64 94
  %v149 = load ptr, ptr %v148, align 4
  %v160 = getelementptr inbounds ptr, ptr %v0, i64 10
  %v161 = load ptr, ptr %v160, align 4
  %v172 = getelementptr inbounds ptr, ptr %v0, i64 7
  %v173 = load ptr, ptr %v172, align 4
  %v187 = getelementptr inbounds ptr, ptr %v0, i64 53
  %v188 = load ptr, ptr %v187, align 4
  %v193 = getelementptr inbounds ptr, ptr %v0, i64 54
  %v194 = load ptr, ptr %v193, align 4
  %v8 = getelementptr inbounds float, ptr %v7, i64 256
  %v9 = getelementptr inbounds float, ptr %v7, i64 2336
  %v10 = mul i64 %v2, 74288
  %v11 = getelementptr inbounds float, ptr %v9, i64 %v10
  %v69 = mul i64 %v66, %v68
  %v70 = icmp sle i64 %v69, 1
  %v73 = icmp eq i64 %v72, 0
  %v74 = and i1 %v70, %v73
  %v75 = icmp eq i1 %v74, 0
  %v82 = mul i64 %v5, %v68
  %v83 = mul i64 %v82, 8
  %v84 = getelementptr inbounds float, ptr %v81, i64 %v83
  %v96 = getelementptr inbounds float, ptr %v95, i64 %v83
  %v100 = getelementptr inbounds float, ptr %v12, i64 8
  %v105 = getelementptr inbounds float, ptr %v104, i64 %v83
  %v109 = getelementptr inbounds float, ptr %v12, i64 16
  %v114 = getelementptr inbounds float, ptr %v113, i64 %v83
  %v118 = getelementptr inbounds float, ptr %v12, i64 24
  %v123 = getelementptr inbounds float, ptr %v122, i64 %v83
  %v127 = getelementptr inbounds float, ptr %v12, i64 32
  %v132 = getelementptr inbounds float, ptr %v131, i64 %v83
  %v136 = getelementptr inbounds float, ptr %v12, i64 40
  %v141 = getelementptr inbounds float, ptr %v140, i64 %v83
  %v145 = getelementptr inbounds float, ptr %v12, i64 48
  %v150 = getelementptr inbounds float, ptr %v149, i64 %v83
  %v154 = getelementptr inbounds float, ptr %v12, i64 56
  %v189 = mul i64 %v82, 12
  %v190 = getelementptr inbounds float, ptr %v188, i64 %v189
  %v195 = getelementptr inbounds float, ptr %v194, i64 %v189
  br label %b0
b0:
  %v17 = phi i64 [ %v14, %entry ], [ %v248, %b5 ]
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
  %v30 = phi i64 [ 0, %b1 ], [ %v247, %b8 ]
  %v31 = icmp slt i64 %v30, 1
  br i1 %v31, label %b4, label %b5
b4:
  %v32 = add i64 %v30, 1
  %v33 = icmp slt i64 %v32, 1
  %v34 = select i1 %v33, i64 %v32, i64 %v30
  %v47 = mul i64 %v30, 512
  %v48 = mul i64 %v34, 512
  %v49 = add i64 %v47, 64
  %v50 = add i64 %v48, 64
  %v51 = add i64 %v49, 64
  %v52 = add i64 %v50, 64
  %v53 = add i64 %v51, 64
  %v54 = add i64 %v52, 64
  %v55 = add i64 %v53, 64
  %v56 = add i64 %v54, 64
  %v57 = add i64 %v55, 64
  %v58 = add i64 %v56, 64
  %v59 = add i64 %v57, 64
  %v60 = add i64 %v58, 64
  %v61 = add i64 %v59, 64
  %v62 = add i64 %v60, 64
  %v63 = add i64 %v61, 64
  %v64 = add i64 %v62, 64
  %v87 = getelementptr inbounds float, ptr %v8, i64 %v47
  %v98 = getelementptr inbounds float, ptr %v8, i64 %v49
  %v107 = getelementptr inbounds float, ptr %v8, i64 %v51
  %v116 = getelementptr inbounds float, ptr %v8, i64 %v53
  %v125 = getelementptr inbounds float, ptr %v8, i64 %v55
  %v134 = getelementptr inbounds float, ptr %v8, i64 %v57
  %v143 = getelementptr inbounds float, ptr %v8, i64 %v59
  %v152 = getelementptr inbounds float, ptr %v8, i64 %v61
  %v157 = mul i64 %v30, 8
  %v158 = sub i64 3, %v157
  %v159 = add i64 72, %v157
  %v162 = getelementptr inbounds float, ptr %v161, i64 %v159
  %v164 = add i64 48, %v157
  %v165 = getelementptr inbounds float, ptr %v161, i64 %v164
  %v167 = add i64 24, %v157
  %v168 = getelementptr inbounds float, ptr %v161, i64 %v167
  %v170 = getelementptr inbounds float, ptr %v161, i64 %v157
  %v174 = getelementptr inbounds float, ptr %v173, i64 %v159
  %v176 = getelementptr inbounds float, ptr %v173, i64 %v164
  %v178 = getelementptr inbounds float, ptr %v173, i64 %v167
  %v180 = getelementptr inbounds float, ptr %v173, i64 %v157
  br label %b6
b6:
  %v35 = phi i64 [ 0, %b4 ], [ %v246, %b31 ]
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
  br i1 %v75, label %b9, label %b10
b9:
  %v76 = sdiv i64 %v35, %v24
  %v77 = mul i64 %v76, 128
  %v78 = add i64 %v48, %v77
  %v79 = getelementptr inbounds float, ptr %v8, i64 %v78
  %v85 = mul i64 %v41, 8
  %v86 = getelementptr inbounds float, ptr %v84, i64 %v85
  %v88 = sub i64 %v46, 1
  %v89 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v88
  %v90 = load ptr, ptr %v89, align 4
  %v91 = icmp sgt i64 %v46, 0
  br i1 %v91, label %b11, label %b12
b11:
  call void %v90(ptr %v86, i64 8, ptr %v87, i64 8, ptr %v12, i64 64, i64 0, i64 1, ptr %v79, i64 0)
  br label %b12
b12:
  %v92 = add i64 %v50, %v77
  %v93 = getelementptr inbounds float, ptr %v8, i64 %v92
  %v97 = getelementptr inbounds float, ptr %v96, i64 %v85
  %v99 = load ptr, ptr %v89, align 4
  br i1 %v91, label %b13, label %b14
b13:
  call void %v99(ptr %v97, i64 8, ptr %v98, i64 8, ptr %v100, i64 64, i64 0, i64 1, ptr %v93, i64 0)
  br label %b14
b14:
  %v101 = add i64 %v52, %v77
  %v102 = getelementptr inbounds float, ptr %v8, i64 %v101
  %v106 = getelementptr inbounds float, ptr %v105, i64 %v85
  %v108 = load ptr, ptr %v89, align 4
  br i1 %v91, label %b15, label %b16
b15:
  call void %v108(ptr %v106, i64 8, ptr %v107, i64 8, ptr %v109, i64 64, i64 0, i64 1, ptr %v102, i64 0)
  br label %b16
b16:
  %v110 = add i64 %v54, %v77
  %v111 = getelementptr inbounds float, ptr %v8, i64 %v110
  %v115 = getelementptr inbounds float, ptr %v114, i64 %v85
  %v117 = load ptr, ptr %v89, align 4
  br i1 %v91, label %b17, label %b18
b17:
  call void %v117(ptr %v115, i64 8, ptr %v116, i64 8, ptr %v118, i64 64, i64 0, i64 1, ptr %v111, i64 0)
  br label %b18
b18:
  %v119 = add i64 %v56, %v77
  %v120 = getelementptr inbounds float, ptr %v8, i64 %v119
  %v124 = getelementptr inbounds float, ptr %v123, i64 %v85
  %v126 = load ptr, ptr %v89, align 4
  br i1 %v91, label %b19, label %b20
b19:
  call void %v126(ptr %v124, i64 8, ptr %v125, i64 8, ptr %v127, i64 64, i64 0, i64 1, ptr %v120, i64 0)
  br label %b20
b20:
  %v128 = add i64 %v58, %v77
  %v129 = getelementptr inbounds float, ptr %v8, i64 %v128
  %v133 = getelementptr inbounds float, ptr %v132, i64 %v85
  %v135 = load ptr, ptr %v89, align 4
  br i1 %v91, label %b21, label %b22
b21:
  call void %v135(ptr %v133, i64 8, ptr %v134, i64 8, ptr %v136, i64 64, i64 0, i64 1, ptr %v129, i64 0)
  br label %b22
b22:
  %v137 = add i64 %v60, %v77
  %v138 = getelementptr inbounds float, ptr %v8, i64 %v137
  %v142 = getelementptr inbounds float, ptr %v141, i64 %v85
  %v144 = load ptr, ptr %v89, align 4
  br i1 %v91, label %b23, label %b24
b23:
  call void %v144(ptr %v142, i64 8, ptr %v143, i64 8, ptr %v145, i64 64, i64 0, i64 1, ptr %v138, i64 0)
  br label %b24
b24:
  %v146 = add i64 %v62, %v77
  %v147 = getelementptr inbounds float, ptr %v8, i64 %v146
  %v151 = getelementptr inbounds float, ptr %v150, i64 %v85
  %v153 = load ptr, ptr %v89, align 4
  br i1 %v91, label %b25, label %b26
b25:
  call void %v153(ptr %v151, i64 8, ptr %v152, i64 8, ptr %v154, i64 64, i64 0, i64 1, ptr %v147, i64 0)
  br label %b26
b26:
  br label %b10
b10:
  br i1 %v74, label %b27, label %b28
b27:
  %v155 = mul i64 %v41, 8
  %v156 = getelementptr inbounds float, ptr %v84, i64 %v155
  call void @columns(ptr %v156, i64 8, ptr %v162, i64 3, i64 8, i64 1, i64 %v158, ptr %v12, i64 64, i64 %v46, i1 0)
  %v163 = getelementptr inbounds float, ptr %v96, i64 %v155
  call void @columns(ptr %v163, i64 8, ptr %v165, i64 3, i64 8, i64 1, i64 %v158, ptr %v100, i64 64, i64 %v46, i1 0)
  %v166 = getelementptr inbounds float, ptr %v105, i64 %v155
  call void @columns(ptr %v166, i64 8, ptr %v168, i64 3, i64 8, i64 1, i64 %v158, ptr %v109, i64 64, i64 %v46, i1 0)
  %v169 = getelementptr inbounds float, ptr %v114, i64 %v155
  call void @columns(ptr %v169, i64 8, ptr %v170, i64 3, i64 8, i64 1, i64 %v158, ptr %v118, i64 64, i64 %v46, i1 0)
  %v171 = getelementptr inbounds float, ptr %v123, i64 %v155
  call void @columns(ptr %v171, i64 8, ptr %v174, i64 3, i64 8, i64 1, i64 %v158, ptr %v127, i64 64, i64 %v46, i1 0)
  %v175 = getelementptr inbounds float, ptr %v132, i64 %v155
  call void @columns(ptr %v175, i64 8, ptr %v176, i64 3, i64 8, i64 1, i64 %v158, ptr %v136, i64 64, i64 %v46, i1 0)
  %v177 = getelementptr inbounds float, ptr %v141, i64 %v155
  call void @columns(ptr %v177, i64 8, ptr %v178, i64 3, i64 8, i64 1, i64 %v158, ptr %v145, i64 64, i64 %v46, i1 0)
  %v179 = getelementptr inbounds float, ptr %v150, i64 %v155
  call void @columns(ptr %v179, i64 8, ptr %v180, i64 3, i64 8, i64 1, i64 %v158, ptr %v154, i64 64, i64 %v46, i1 0)
  br label %b28
b28:
  %v181 = add i64 %v41, %v46
  br label %b29
b29:
  %v182 = phi i64 [ %v41, %b28 ], [ %v245, %b34 ]
  %v183 = icmp slt i64 %v182, %v181
  br i1 %v183, label %b30, label %b31
b30:
  %v184 = sub i64 %v182, %v41
  %v185 = mul i64 %v184, 64
  %v186 = getelementptr inbounds float, ptr %v12, i64 %v185
  %v191 = mul i64 %v182, 12
  %v192 = getelementptr inbounds float, ptr %v190, i64 %v191
  %v196 = getelementptr inbounds float, ptr %v195, i64 %v191
  br label %b32
b32:
  %v197 = phi i64 [ 0, %b30 ], [ %v244, %b36 ]
  %v198 = icmp slt i64 %v197, 1
  br i1 %v198, label %b33, label %b34
b33:
  %v199 = add i64 %v30, %v197
  %v200 = mul i64 %v199, 8
  %v201 = icmp eq i64 %v200, 0
  br i1 %v201, label %b35, label %b36
b35:
  %v202 = mul i64 %v197, 8
  %v203 = getelementptr inbounds float, ptr %v186, i64 %v202
  %v204 = load <8 x float>, ptr %v203, align 4
  %v205 = add i64 1, %v197
  %v206 = mul i64 %v205, 8
  %v207 = getelementptr inbounds float, ptr %v186, i64 %v206
  %v208 = load <8 x float>, ptr %v207, align 4
  %v209 = add i64 2, %v197
  %v210 = mul i64 %v209, 8
  %v211 = getelementptr inbounds float, ptr %v186, i64 %v210
  %v212 = load <8 x float>, ptr %v211, align 4
  %v213 = add i64 3, %v197
  %v214 = mul i64 %v213, 8
  %v215 = getelementptr inbounds float, ptr %v186, i64 %v214
  %v216 = load <8 x float>, ptr %v215, align 4
  %v217 = add i64 4, %v197
  %v218 = mul i64 %v217, 8
  %v219 = getelementptr inbounds float, ptr %v186, i64 %v218
  %v220 = load <8 x float>, ptr %v219, align 4
  %v221 = add i64 5, %v197
  %v222 = mul i64 %v221, 8
  %v223 = getelementptr inbounds float, ptr %v186, i64 %v222
  %v224 = load <8 x float>, ptr %v223, align 4
  %v225 = add i64 6, %v197
  %v226 = mul i64 %v225, 8
  %v227 = getelementptr inbounds float, ptr %v186, i64 %v226
  %v228 = load <8 x float>, ptr %v227, align 4
  %v229 = add i64 7, %v197
  %v230 = mul i64 %v229, 8
  %v231 = getelementptr inbounds float, ptr %v186, i64 %v230
  %v232 = load <8 x float>, ptr %v231, align 4
  %v233 = add i64 9, %v200
  %v234 = getelementptr inbounds float, ptr %v192, i64 %v233
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v204, ptr align 4 %v234, <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>)
  %v235 = add i64 6, %v200
  %v236 = getelementptr inbounds float, ptr %v192, i64 %v235
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v208, ptr align 4 %v236, <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>)
  %v237 = add i64 3, %v200
  %v238 = getelementptr inbounds float, ptr %v192, i64 %v237
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v212, ptr align 4 %v238, <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>)
  %v239 = getelementptr inbounds float, ptr %v192, i64 %v200
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v216, ptr align 4 %v239, <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>)
  %v240 = getelementptr inbounds float, ptr %v196, i64 %v233
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v220, ptr align 4 %v240, <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>)
  %v241 = getelementptr inbounds float, ptr %v196, i64 %v235
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v224, ptr align 4 %v241, <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>)
  %v242 = getelementptr inbounds float, ptr %v196, i64 %v237
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v228, ptr align 4 %v242, <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>)
  %v243 = getelementptr inbounds float, ptr %v196, i64 %v200
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v232, ptr align 4 %v243, <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>)
  br label %b36
b36:
  %v244 = add nsw i64 %v197, 1
  br label %b32
b34:
  %v245 = add nsw i64 %v182, 1
  br label %b29
b31:
  %v246 = add nsw i64 %v35, 1
  br label %b6
b8:
  %v247 = add nsw i64 %v30, 1
  br label %b3
b5:
  %v248 = add nsw i64 %v17, 96
  br label %b0
b2:
  ret void
}
define internal void @backward_18(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v12 = alloca float, i64 64, align 4
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 99
  %v7 = load ptr, ptr %v6, align 4
  %v13 = getelementptr inbounds i64, ptr %v4, i64 3
  %v14 = load i64, ptr %v13, align 8
  %v15 = getelementptr inbounds i64, ptr %v4, i64 4
  %v16 = load i64, ptr %v15, align 8
  %v55 = getelementptr inbounds i64, ptr %v1, i64 8
  %v56 = load i64, ptr %v55, align 8
  %v57 = getelementptr inbounds i64, ptr %v1, i64 1
  %v58 = load i64, ptr %v57, align 8
  %v61 = getelementptr inbounds i64, ptr %v1, i64 9
  %v62 = load i64, ptr %v61, align 8
  %v70 = getelementptr inbounds ptr, ptr %v0, i64 52
  %v71 = load ptr, ptr %v70, align 4
  %v84 = getelementptr inbounds ptr, ptr %v0, i64 53
  %v85 = load ptr, ptr %v84, align 4
  %v93 = getelementptr inbounds ptr, ptr %v0, i64 54
  %v94 = load ptr, ptr %v93, align 4
  %v103 = getelementptr inbounds ptr, ptr %v0, i64 11
  %v104 = load ptr, ptr %v103, align 4
  %v107 = getelementptr inbounds ptr, ptr %v0, i64 8
  %v108 = load ptr, ptr %v107, align 4
  %v111 = getelementptr inbounds ptr, ptr %v0, i64 5
  %v112 = load ptr, ptr %v111, align 4
  %v120 = getelementptr inbounds ptr, ptr %v0, i64 26
  %v121 = load ptr, ptr %v120, align 4
  %v129 = getelementptr inbounds ptr, ptr %v0, i64 23
  %v130 = load ptr, ptr %v129, align 4
  %v135 = getelementptr inbounds ptr, ptr %v0, i64 61
  %v136 = load ptr, ptr %v135, align 4
  %v140 = getelementptr inbounds ptr, ptr %v0, i64 27
  %v141 = load ptr, ptr %v140, align 4
  %v144 = getelementptr inbounds ptr, ptr %v0, i64 59
  %v145 = load ptr, ptr %v144, align 4
  %v148 = getelementptr inbounds ptr, ptr %v0, i64 60
  %v149 = load ptr, ptr %v148, align 4
  %v152 = getelementptr inbounds ptr, ptr %v0, i64 58
  %v153 = load ptr, ptr %v152, align 4
  %v158 = getelementptr inbounds ptr, ptr %v0, i64 55
  %v159 = load ptr, ptr %v158, align 4
  %v8 = getelementptr inbounds float, ptr %v7, i64 768
  %v9 = getelementptr inbounds float, ptr %v7, i64 2336
  %v10 = mul i64 %v2, 74288
  %v11 = getelementptr inbounds float, ptr %v9, i64 %v10
  %v59 = mul i64 %v56, %v58
  %v60 = icmp sle i64 %v59, 1
  %v63 = icmp eq i64 %v62, 0
  %v64 = and i1 %v60, %v63
  %v65 = icmp eq i1 %v64, 0
  %v72 = mul i64 %v5, %v58
  %v73 = mul i64 %v72, 12
  %v74 = getelementptr inbounds float, ptr %v71, i64 %v73
  %v86 = getelementptr inbounds float, ptr %v85, i64 %v73
  %v95 = getelementptr inbounds float, ptr %v94, i64 %v73
  %v122 = add i64 %v5, 1
  %v123 = and i64 %v122, 1
  %v124 = mul i64 %v123, %v58
  %v125 = mul i64 %v124, 8
  %v126 = getelementptr inbounds float, ptr %v121, i64 %v125
  %v131 = mul i64 %v122, %v58
  %v132 = mul i64 %v131, 8
  %v133 = getelementptr inbounds float, ptr %v130, i64 %v132
  %v137 = mul i64 %v72, 8
  %v138 = getelementptr inbounds float, ptr %v136, i64 %v137
  %v142 = getelementptr inbounds float, ptr %v141, i64 %v125
  %v146 = getelementptr inbounds float, ptr %v145, i64 %v137
  %v150 = getelementptr inbounds float, ptr %v149, i64 %v137
  %v154 = getelementptr inbounds float, ptr %v153, i64 %v137
  %v156 = getelementptr inbounds float, ptr %v130, i64 %v137
  %v160 = mul i64 %v72, 32
  %v161 = getelementptr inbounds float, ptr %v159, i64 %v160
  %v164 = and i64 %v5, 1
  %v165 = mul i64 %v164, %v58
  %v166 = mul i64 %v165, 8
  %v167 = getelementptr inbounds float, ptr %v141, i64 %v166
  %v206 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v207 = shufflevector <8 x float> %v206, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v17 = phi i64 [ %v14, %entry ], [ %v250, %b5 ]
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
  %v30 = phi i64 [ 0, %b1 ], [ %v249, %b8 ]
  %v31 = icmp slt i64 %v30, 1
  br i1 %v31, label %b4, label %b5
b4:
  %v32 = add i64 %v30, 1
  %v33 = icmp slt i64 %v32, 1
  %v34 = select i1 %v33, i64 %v32, i64 %v30
  %v47 = mul i64 %v30, 288
  %v48 = mul i64 %v34, 288
  %v49 = add i64 %v47, 96
  %v50 = add i64 %v48, 96
  %v51 = add i64 %v49, 96
  %v52 = add i64 %v50, 96
  %v53 = add i64 %v51, 96
  %v54 = add i64 %v52, 96
  %v77 = getelementptr inbounds float, ptr %v8, i64 %v47
  %v88 = getelementptr inbounds float, ptr %v8, i64 %v49
  %v97 = getelementptr inbounds float, ptr %v8, i64 %v51
  %v101 = mul i64 %v30, 8
  %v102 = sub i64 8, %v101
  %v105 = getelementptr inbounds float, ptr %v104, i64 %v101
  %v109 = getelementptr inbounds float, ptr %v108, i64 %v101
  %v113 = getelementptr inbounds float, ptr %v112, i64 %v101
  br label %b6
b6:
  %v35 = phi i64 [ 0, %b4 ], [ %v248, %b21 ]
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
  %v66 = sdiv i64 %v35, %v24
  %v67 = mul i64 %v66, 192
  %v68 = add i64 %v48, %v67
  %v69 = getelementptr inbounds float, ptr %v8, i64 %v68
  %v75 = mul i64 %v41, 12
  %v76 = getelementptr inbounds float, ptr %v74, i64 %v75
  %v78 = sub i64 %v46, 1
  %v79 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v78
  %v80 = load ptr, ptr %v79, align 4
  %v81 = icmp sgt i64 %v46, 0
  br i1 %v81, label %b11, label %b12
b11:
  call void %v80(ptr %v76, i64 12, ptr %v77, i64 12, ptr %v12, i64 8, i64 0, i64 1, ptr %v69, i64 0)
  br label %b12
b12:
  %v82 = add i64 %v50, %v67
  %v83 = getelementptr inbounds float, ptr %v8, i64 %v82
  %v87 = getelementptr inbounds float, ptr %v86, i64 %v75
  %v89 = getelementptr inbounds ptr, ptr @table_tile_8x1_more, i64 %v78
  %v90 = load ptr, ptr %v89, align 4
  br i1 %v81, label %b13, label %b14
b13:
  call void %v90(ptr %v87, i64 12, ptr %v88, i64 12, ptr %v12, i64 8, i64 0, i64 0, ptr %v83, i64 0)
  br label %b14
b14:
  %v91 = add i64 %v52, %v67
  %v92 = getelementptr inbounds float, ptr %v8, i64 %v91
  %v96 = getelementptr inbounds float, ptr %v95, i64 %v75
  %v98 = load ptr, ptr %v89, align 4
  br i1 %v81, label %b15, label %b16
b15:
  call void %v98(ptr %v96, i64 12, ptr %v97, i64 12, ptr %v12, i64 8, i64 0, i64 0, ptr %v92, i64 0)
  br label %b16
b16:
  br label %b10
b10:
  br i1 %v64, label %b17, label %b18
b17:
  %v99 = mul i64 %v41, 12
  %v100 = getelementptr inbounds float, ptr %v74, i64 %v99
  call void @columns(ptr %v100, i64 12, ptr %v105, i64 8, i64 12, i64 1, i64 %v102, ptr %v12, i64 8, i64 %v46, i1 0)
  %v106 = getelementptr inbounds float, ptr %v86, i64 %v99
  call void @columns(ptr %v106, i64 12, ptr %v109, i64 8, i64 12, i64 1, i64 %v102, ptr %v12, i64 8, i64 %v46, i1 1)
  %v110 = getelementptr inbounds float, ptr %v95, i64 %v99
  call void @columns(ptr %v110, i64 12, ptr %v113, i64 8, i64 12, i64 1, i64 %v102, ptr %v12, i64 8, i64 %v46, i1 1)
  br label %b18
b18:
  %v114 = add i64 %v41, %v46
  br label %b19
b19:
  %v115 = phi i64 [ %v41, %b18 ], [ %v247, %b24 ]
  %v116 = icmp slt i64 %v115, %v114
  br i1 %v116, label %b20, label %b21
b20:
  %v117 = sub i64 %v115, %v41
  %v118 = mul i64 %v117, 8
  %v119 = getelementptr inbounds float, ptr %v12, i64 %v118
  %v127 = mul i64 %v115, 8
  %v128 = getelementptr inbounds float, ptr %v126, i64 %v127
  %v134 = getelementptr inbounds float, ptr %v133, i64 %v127
  %v139 = getelementptr inbounds float, ptr %v138, i64 %v127
  %v143 = getelementptr inbounds float, ptr %v142, i64 %v127
  %v147 = getelementptr inbounds float, ptr %v146, i64 %v127
  %v151 = getelementptr inbounds float, ptr %v150, i64 %v127
  %v155 = getelementptr inbounds float, ptr %v154, i64 %v127
  %v157 = getelementptr inbounds float, ptr %v156, i64 %v127
  %v162 = mul i64 %v115, 32
  %v163 = getelementptr inbounds float, ptr %v161, i64 %v162
  %v168 = getelementptr inbounds float, ptr %v167, i64 %v127
  br label %b22
b22:
  %v169 = phi i64 [ 0, %b20 ], [ %v246, %b23 ]
  %v170 = icmp slt i64 %v169, 1
  br i1 %v170, label %b23, label %b24
b23:
  %v171 = add i64 %v30, %v169
  %v172 = mul i64 %v171, 8
  %v173 = mul i64 %v169, 8
  %v174 = getelementptr inbounds float, ptr %v119, i64 %v173
  %v175 = load <8 x float>, ptr %v174, align 4
  %v176 = getelementptr inbounds float, ptr %v128, i64 %v172
  %v177 = load <8 x float>, ptr %v176, align 4
  %v178 = fadd <8 x float> %v177, %v175
  %v179 = getelementptr inbounds float, ptr %v134, i64 %v172
  %v180 = load <8 x float>, ptr %v179, align 4
  %v181 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v180)
  %v182 = fcmp ogt <8 x float> %v181, splat (float 0x4023000000000000)
  %v183 = select <8 x i1> %v182, <8 x float> splat (float 0x4023000000000000), <8 x float> %v181
  %v184 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v183, <8 x float> splat (float 0x4007154760000000), <8 x float> splat (float 0x4168000FE0000000))
  %v185 = fsub <8 x float> %v184, splat (float 0x4168000FE0000000)
  %v186 = bitcast <8 x float> %v184 to <8 x i32>
  %v187 = shl <8 x i32> %v186, splat (i32 23)
  %v188 = bitcast <8 x i32> %v187 to <8 x float>
  %v189 = fadd <8 x float> %v183, %v183
  %v190 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v185, <8 x float> splat (float 0xBFE62E4300000000), <8 x float> %v189)
  %v191 = fmul <8 x float> %v190, %v190
  %v192 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v190, <8 x float> splat (float 0x3F81227F40000000))
  %v193 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v192, <8 x float> %v190, <8 x float> splat (float 0x3FA5556740000000))
  %v194 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v193, <8 x float> %v190, <8 x float> splat (float 0x3FC5554B00000000))
  %v195 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v194, <8 x float> %v190, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v196 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v191, <8 x float> %v195, <8 x float> %v190)
  %v197 = fsub <8 x float> %v188, splat (float 0x3FF0000000000000)
  %v198 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v188, <8 x float> %v196, <8 x float> %v197)
  %v199 = fadd <8 x float> %v198, splat (float 0x4000000000000000)
  %v200 = fdiv <8 x float> %v198, %v199
  %v201 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v200, <8 x float> %v180)
  %v202 = fmul <8 x float> %v178, %v201
  %v203 = getelementptr inbounds float, ptr %v139, i64 %v172
  %v204 = load <8 x float>, ptr %v203, align 4
  %v205 = fmul <8 x float> %v202, %v204
  %v208 = fsub <8 x float> %v207, %v204
  %v209 = fmul <8 x float> %v205, %v208
  %v210 = getelementptr inbounds float, ptr %v143, i64 %v172
  %v211 = load <8 x float>, ptr %v210, align 4
  %v212 = fmul <8 x float> %v178, %v204
  %v213 = fmul <8 x float> %v201, %v201
  %v214 = fsub <8 x float> %v207, %v213
  %v215 = fmul <8 x float> %v212, %v214
  %v216 = fadd <8 x float> %v211, %v215
  %v217 = getelementptr inbounds float, ptr %v147, i64 %v172
  %v218 = load <8 x float>, ptr %v217, align 4
  %v219 = fmul <8 x float> %v216, %v218
  %v220 = getelementptr inbounds float, ptr %v151, i64 %v172
  %v221 = load <8 x float>, ptr %v220, align 4
  %v222 = fmul <8 x float> %v221, %v221
  %v223 = fsub <8 x float> %v207, %v222
  %v224 = fmul <8 x float> %v219, %v223
  %v225 = fmul <8 x float> %v216, %v221
  %v226 = fmul <8 x float> %v225, %v218
  %v227 = fsub <8 x float> %v207, %v218
  %v228 = fmul <8 x float> %v226, %v227
  %v229 = getelementptr inbounds float, ptr %v155, i64 %v172
  %v230 = load <8 x float>, ptr %v229, align 4
  %v231 = fmul <8 x float> %v216, %v230
  %v232 = getelementptr inbounds float, ptr %v157, i64 %v172
  %v233 = load <8 x float>, ptr %v232, align 4
  %v234 = fmul <8 x float> %v216, %v233
  %v235 = fmul <8 x float> %v234, %v230
  %v236 = fsub <8 x float> %v207, %v230
  %v237 = fmul <8 x float> %v235, %v236
  %v238 = add i64 24, %v172
  %v239 = getelementptr inbounds float, ptr %v163, i64 %v238
  store <8 x float> %v209, ptr %v239, align 4
  %v240 = add i64 8, %v172
  %v241 = getelementptr inbounds float, ptr %v163, i64 %v240
  store <8 x float> %v224, ptr %v241, align 4
  %v242 = getelementptr inbounds float, ptr %v163, i64 %v172
  store <8 x float> %v228, ptr %v242, align 4
  %v243 = getelementptr inbounds float, ptr %v168, i64 %v172
  store <8 x float> %v231, ptr %v243, align 4
  %v244 = add i64 16, %v172
  %v245 = getelementptr inbounds float, ptr %v163, i64 %v244
  store <8 x float> %v237, ptr %v245, align 4
  %v246 = add nsw i64 %v169, 1
  br label %b22
b24:
  %v247 = add nsw i64 %v115, 1
  br label %b19
b21:
  %v248 = add nsw i64 %v35, 1
  br label %b6
b8:
  %v249 = add nsw i64 %v30, 1
  br label %b3
b5:
  %v250 = add nsw i64 %v17, 96
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
define internal void @backward_19(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v12 = alloca float, i64 96, align 4
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 99
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
  %v68 = getelementptr inbounds ptr, ptr %v0, i64 55
  %v69 = load ptr, ptr %v68, align 4
  %v82 = getelementptr inbounds ptr, ptr %v0, i64 88
  %v83 = load ptr, ptr %v82, align 4
  %v94 = getelementptr inbounds ptr, ptr %v0, i64 3
  %v95 = load ptr, ptr %v94, align 4
  %v97 = getelementptr inbounds ptr, ptr %v0, i64 1
  %v98 = load ptr, ptr %v97, align 4
  %v104 = getelementptr inbounds ptr, ptr %v0, i64 14
  %v105 = load ptr, ptr %v104, align 4
  %v113 = getelementptr inbounds ptr, ptr %v0, i64 26
  %v114 = load ptr, ptr %v113, align 4
  %v121 = getelementptr inbounds ptr, ptr %v0, i64 98
  %v122 = load ptr, ptr %v121, align 4
  %v126 = getelementptr inbounds ptr, ptr %v0, i64 24
  %v127 = load ptr, ptr %v126, align 4
  %v8 = getelementptr inbounds float, ptr %v7, i64 1056
  %v9 = getelementptr inbounds float, ptr %v7, i64 2336
  %v10 = mul i64 %v2, 74288
  %v11 = getelementptr inbounds float, ptr %v9, i64 %v10
  %v57 = mul i64 %v54, %v56
  %v58 = icmp sle i64 %v57, 1
  %v61 = icmp eq i64 %v60, 0
  %v62 = and i1 %v58, %v61
  %v63 = icmp eq i1 %v62, 0
  %v70 = mul i64 %v5, %v56
  %v71 = mul i64 %v70, 32
  %v72 = getelementptr inbounds float, ptr %v69, i64 %v71
  %v84 = getelementptr inbounds float, ptr %v83, i64 %v71
  %v89 = getelementptr inbounds float, ptr %v12, i64 16
  %v100 = getelementptr inbounds float, ptr %v12, i64 8
  %v115 = and i64 %v5, 1
  %v116 = mul i64 %v115, %v56
  %v117 = mul i64 %v116, 8
  %v118 = getelementptr inbounds float, ptr %v114, i64 %v117
  %v123 = mul i64 %v70, 8
  %v124 = getelementptr inbounds float, ptr %v122, i64 %v123
  %v128 = getelementptr inbounds float, ptr %v127, i64 %v117
  br label %b0
b0:
  %v17 = phi i64 [ %v14, %entry ], [ %v152, %b5 ]
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
  %v30 = phi i64 [ 0, %b1 ], [ %v151, %b8 ]
  %v31 = icmp slt i64 %v30, 1
  br i1 %v31, label %b4, label %b5
b4:
  %v32 = add i64 %v30, 1
  %v33 = icmp slt i64 %v32, 1
  %v34 = select i1 %v33, i64 %v32, i64 %v30
  %v47 = mul i64 %v30, 1024
  %v48 = mul i64 %v34, 1024
  %v49 = add i64 %v47, 768
  %v50 = add i64 %v48, 768
  %v51 = add i64 %v49, 256
  %v52 = add i64 %v50, 256
  %v75 = getelementptr inbounds float, ptr %v8, i64 %v47
  %v86 = getelementptr inbounds float, ptr %v8, i64 %v49
  %v92 = mul i64 %v30, 8
  %v93 = sub i64 8, %v92
  %v96 = getelementptr inbounds float, ptr %v95, i64 %v92
  %v99 = getelementptr inbounds float, ptr %v98, i64 %v92
  %v101 = add i64 8, %v92
  %v102 = getelementptr inbounds float, ptr %v98, i64 %v101
  %v106 = getelementptr inbounds float, ptr %v105, i64 %v92
  br label %b6
b6:
  %v35 = phi i64 [ 0, %b4 ], [ %v150, %b19 ]
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
  %v65 = mul i64 %v64, 512
  %v66 = add i64 %v48, %v65
  %v67 = getelementptr inbounds float, ptr %v8, i64 %v66
  %v73 = mul i64 %v41, 32
  %v74 = getelementptr inbounds float, ptr %v72, i64 %v73
  %v76 = sub i64 %v46, 1
  %v77 = getelementptr inbounds ptr, ptr @table_tile_4x3, i64 %v76
  %v78 = load ptr, ptr %v77, align 4
  %v79 = icmp sgt i64 %v46, 0
  br i1 %v79, label %b11, label %b12
b11:
  call void %v78(ptr %v74, i64 32, ptr %v75, i64 32, ptr %v12, i64 24, i64 8, i64 7, ptr %v67, i64 0)
  br label %b12
b12:
  %v80 = add i64 %v50, %v65
  %v81 = getelementptr inbounds float, ptr %v8, i64 %v80
  %v85 = getelementptr inbounds float, ptr %v84, i64 %v73
  %v87 = getelementptr inbounds ptr, ptr @table_tile_4x1_more, i64 %v76
  %v88 = load ptr, ptr %v87, align 4
  br i1 %v79, label %b13, label %b14
b13:
  call void %v88(ptr %v85, i64 32, ptr %v86, i64 32, ptr %v89, i64 24, i64 0, i64 0, ptr %v81, i64 0)
  br label %b14
b14:
  br label %b10
b10:
  br i1 %v62, label %b15, label %b16
b15:
  %v90 = mul i64 %v41, 32
  %v91 = getelementptr inbounds float, ptr %v72, i64 %v90
  call void @columns(ptr %v91, i64 32, ptr %v96, i64 8, i64 32, i64 1, i64 %v93, ptr %v12, i64 24, i64 %v46, i1 0)
  call void @columns(ptr %v91, i64 32, ptr %v99, i64 16, i64 32, i64 1, i64 %v93, ptr %v100, i64 24, i64 %v46, i1 0)
  call void @columns(ptr %v91, i64 32, ptr %v102, i64 16, i64 32, i64 1, i64 %v93, ptr %v89, i64 24, i64 %v46, i1 0)
  %v103 = getelementptr inbounds float, ptr %v84, i64 %v90
  call void @columns(ptr %v103, i64 32, ptr %v106, i64 8, i64 32, i64 1, i64 %v93, ptr %v89, i64 24, i64 %v46, i1 1)
  br label %b16
b16:
  %v107 = add i64 %v41, %v46
  br label %b17
b17:
  %v108 = phi i64 [ %v41, %b16 ], [ %v149, %b22 ]
  %v109 = icmp slt i64 %v108, %v107
  br i1 %v109, label %b18, label %b19
b18:
  %v110 = sub i64 %v108, %v41
  %v111 = mul i64 %v110, 24
  %v112 = getelementptr inbounds float, ptr %v12, i64 %v111
  %v119 = mul i64 %v108, 8
  %v120 = getelementptr inbounds float, ptr %v118, i64 %v119
  %v125 = getelementptr inbounds float, ptr %v124, i64 %v119
  %v129 = getelementptr inbounds float, ptr %v128, i64 %v119
  br label %b20
b20:
  %v130 = phi i64 [ 0, %b18 ], [ %v148, %b21 ]
  %v131 = icmp slt i64 %v130, 1
  br i1 %v131, label %b21, label %b22
b21:
  %v132 = add i64 %v30, %v130
  %v133 = mul i64 %v132, 8
  %v134 = mul i64 %v130, 8
  %v135 = getelementptr inbounds float, ptr %v112, i64 %v134
  %v136 = load <8 x float>, ptr %v135, align 4
  %v137 = add i64 1, %v130
  %v138 = mul i64 %v137, 8
  %v139 = getelementptr inbounds float, ptr %v112, i64 %v138
  %v140 = load <8 x float>, ptr %v139, align 4
  %v141 = add i64 2, %v130
  %v142 = mul i64 %v141, 8
  %v143 = getelementptr inbounds float, ptr %v112, i64 %v142
  %v144 = load <8 x float>, ptr %v143, align 4
  %v145 = getelementptr inbounds float, ptr %v120, i64 %v133
  store <8 x float> %v136, ptr %v145, align 4
  %v146 = getelementptr inbounds float, ptr %v125, i64 %v133
  store <8 x float> %v140, ptr %v146, align 4
  %v147 = getelementptr inbounds float, ptr %v129, i64 %v133
  store <8 x float> %v144, ptr %v147, align 4
  %v148 = add nsw i64 %v130, 1
  br label %b20
b22:
  %v149 = add nsw i64 %v108, 1
  br label %b17
b19:
  %v150 = add nsw i64 %v35, 1
  br label %b6
b8:
  %v151 = add nsw i64 %v30, 1
  br label %b3
b5:
  %v152 = add nsw i64 %v17, 96
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
define internal void @backward_20(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 99
  %v6 = load ptr, ptr %v5, align 4
  %v22 = getelementptr inbounds i64, ptr %v1, i64 8
  %v23 = load i64, ptr %v22, align 8
  %v24 = getelementptr inbounds i64, ptr %v1, i64 1
  %v25 = load i64, ptr %v24, align 8
  %v28 = getelementptr inbounds i64, ptr %v1, i64 9
  %v29 = load i64, ptr %v28, align 8
  %v37 = getelementptr inbounds ptr, ptr %v0, i64 2
  %v38 = load ptr, ptr %v37, align 4
  %v7 = getelementptr inbounds float, ptr %v6, i64 2080
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
  %v27 = icmp sle i64 %v26, 1
  %v30 = icmp eq i64 %v29, 0
  %v31 = and i1 %v27, %v30
  %v32 = icmp eq i1 %v31, 0
  br label %b0
b0:
  %v17 = phi i64 [ %v11, %entry ], [ %v40, %b4 ]
  %v18 = icmp slt i64 %v17, %v16
  br i1 %v18, label %b1, label %b2
b1:
  %v19 = mul i64 %v17, 256
  %v20 = mul i64 %v17, 8
  %v21 = add i64 %v19, 256
  br i1 %v32, label %b3, label %b4
b3:
  %v33 = getelementptr inbounds float, ptr %v7, i64 %v19
  %v34 = sub i64 8, %v20
  %v35 = icmp slt i64 %v34, 0
  %v36 = select i1 %v35, i64 0, i64 %v34
  %v39 = getelementptr inbounds float, ptr %v38, i64 %v20
  call void @pack_rows(ptr %v39, i64 1, i64 8, i64 32, i64 %v36, ptr %v33, i64 8)
  br label %b4
b4:
  %v40 = add nsw i64 %v17, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_21(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v11 = alloca float, i64 64, align 4
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 99
  %v6 = load ptr, ptr %v5, align 4
  %v12 = getelementptr inbounds i64, ptr %v4, i64 5
  %v13 = load i64, ptr %v12, align 8
  %v14 = getelementptr inbounds i64, ptr %v4, i64 6
  %v15 = load i64, ptr %v14, align 8
  %v50 = getelementptr inbounds i64, ptr %v1, i64 8
  %v51 = load i64, ptr %v50, align 8
  %v52 = getelementptr inbounds i64, ptr %v1, i64 1
  %v53 = load i64, ptr %v52, align 8
  %v56 = getelementptr inbounds i64, ptr %v1, i64 9
  %v57 = load i64, ptr %v56, align 8
  %v65 = getelementptr inbounds ptr, ptr %v0, i64 89
  %v66 = load ptr, ptr %v65, align 4
  %v78 = getelementptr inbounds ptr, ptr %v0, i64 2
  %v79 = load ptr, ptr %v78, align 4
  %v87 = getelementptr inbounds ptr, ptr %v0, i64 98
  %v88 = load ptr, ptr %v87, align 4
  %v91 = getelementptr inbounds ptr, ptr %v0, i64 28
  %v92 = load ptr, ptr %v91, align 4
  %v7 = getelementptr inbounds float, ptr %v6, i64 2080
  %v8 = getelementptr inbounds float, ptr %v6, i64 2336
  %v9 = mul i64 %v2, 74288
  %v10 = getelementptr inbounds float, ptr %v8, i64 %v9
  %v54 = mul i64 %v51, %v53
  %v55 = icmp sle i64 %v54, 1
  %v58 = icmp eq i64 %v57, 0
  %v59 = and i1 %v55, %v58
  %v60 = icmp eq i1 %v59, 0
  br label %b0
b0:
  %v16 = phi i64 [ %v13, %entry ], [ %v109, %b5 ]
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
  %v29 = phi i64 [ 0, %b1 ], [ %v108, %b8 ]
  %v30 = icmp slt i64 %v29, 1
  br i1 %v30, label %b4, label %b5
b4:
  %v31 = add i64 %v29, 1
  %v32 = icmp slt i64 %v31, 1
  %v33 = select i1 %v32, i64 %v31, i64 %v29
  %v46 = mul i64 %v29, 256
  %v47 = mul i64 %v33, 256
  %v48 = add i64 %v46, 256
  %v49 = add i64 %v47, 256
  %v69 = getelementptr inbounds float, ptr %v7, i64 %v46
  %v76 = mul i64 %v29, 8
  %v77 = sub i64 8, %v76
  %v80 = getelementptr inbounds float, ptr %v79, i64 %v76
  br label %b6
b6:
  %v34 = phi i64 [ 0, %b4 ], [ %v107, %b17 ]
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
  br i1 %v60, label %b9, label %b10
b9:
  %v61 = sdiv i64 %v34, %v23
  %v62 = mul i64 %v61, 512
  %v63 = add i64 %v47, %v62
  %v64 = getelementptr inbounds float, ptr %v7, i64 %v63
  %v67 = mul i64 %v40, 32
  %v68 = getelementptr inbounds float, ptr %v66, i64 %v67
  %v70 = sub i64 %v45, 1
  %v71 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v70
  %v72 = load ptr, ptr %v71, align 4
  %v73 = icmp sgt i64 %v45, 0
  br i1 %v73, label %b11, label %b12
b11:
  call void %v72(ptr %v68, i64 32, ptr %v69, i64 32, ptr %v11, i64 8, i64 0, i64 1, ptr %v64, i64 0)
  br label %b12
b12:
  br label %b10
b10:
  br i1 %v59, label %b13, label %b14
b13:
  %v74 = mul i64 %v40, 32
  %v75 = getelementptr inbounds float, ptr %v66, i64 %v74
  call void @columns(ptr %v75, i64 32, ptr %v80, i64 8, i64 32, i64 1, i64 %v77, ptr %v11, i64 8, i64 %v45, i1 0)
  br label %b14
b14:
  %v81 = add i64 %v40, %v45
  br label %b15
b15:
  %v82 = phi i64 [ %v40, %b14 ], [ %v106, %b20 ]
  %v83 = icmp slt i64 %v82, %v81
  br i1 %v83, label %b16, label %b17
b16:
  %v84 = sub i64 %v82, %v40
  %v85 = mul i64 %v84, 8
  %v86 = getelementptr inbounds float, ptr %v11, i64 %v85
  %v89 = mul i64 %v82, 8
  %v90 = getelementptr inbounds float, ptr %v88, i64 %v89
  %v93 = getelementptr inbounds float, ptr %v92, i64 %v89
  br label %b18
b18:
  %v94 = phi i64 [ 0, %b16 ], [ %v105, %b19 ]
  %v95 = icmp slt i64 %v94, 1
  br i1 %v95, label %b19, label %b20
b19:
  %v96 = add i64 %v29, %v94
  %v97 = mul i64 %v96, 8
  %v98 = mul i64 %v94, 8
  %v99 = getelementptr inbounds float, ptr %v86, i64 %v98
  %v100 = load <8 x float>, ptr %v99, align 4
  %v101 = getelementptr inbounds float, ptr %v90, i64 %v97
  %v102 = load <8 x float>, ptr %v101, align 4
  %v103 = fadd <8 x float> %v100, %v102
  %v104 = getelementptr inbounds float, ptr %v93, i64 %v97
  store <8 x float> %v103, ptr %v104, align 4
  %v105 = add nsw i64 %v94, 1
  br label %b18
b20:
  %v106 = add nsw i64 %v82, 1
  br label %b15
b17:
  %v107 = add nsw i64 %v34, 1
  br label %b6
b8:
  %v108 = add nsw i64 %v29, 1
  br label %b3
b5:
  %v109 = add nsw i64 %v16, 96
  br label %b0
b2:
  ret void
}
define internal void @backward_22(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 99
  %v6 = load ptr, ptr %v5, align 4
  %v10 = getelementptr inbounds ptr, ptr %v0, i64 55
  %v11 = load ptr, ptr %v10, align 4
  %v12 = getelementptr inbounds i64, ptr %v1, i64 1
  %v13 = load i64, ptr %v12, align 8
  %v14 = load i64, ptr %v1, align 8
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 29
  %v17 = load ptr, ptr %v16, align 4
  %v18 = getelementptr inbounds i64, ptr %v1, i64 6
  %v19 = load i64, ptr %v18, align 8
  %v20 = load ptr, ptr %v0, align 4
  %v22 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v23 = load ptr, ptr %v22, align 4
  %v24 = getelementptr inbounds ptr, ptr %v0, i64 30
  %v25 = load ptr, ptr %v24, align 4
  %v26 = getelementptr inbounds ptr, ptr %v0, i64 22
  %v27 = load ptr, ptr %v26, align 4
  %v7 = getelementptr inbounds float, ptr %v6, i64 2336
  %v8 = mul i64 %v2, 74288
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
define internal void @backward_23(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 99
  %v6 = load ptr, ptr %v5, align 4
  %v24 = getelementptr inbounds i64, ptr %v1, i64 1
  %v25 = load i64, ptr %v24, align 8
  %v26 = load i64, ptr %v1, align 8
  %v43 = getelementptr inbounds ptr, ptr %v0, i64 55
  %v44 = load ptr, ptr %v43, align 4
  %v65 = getelementptr inbounds ptr, ptr %v0, i64 31
  %v66 = load ptr, ptr %v65, align 4
  %v7 = getelementptr inbounds float, ptr %v6, i64 2336
  %v8 = mul i64 %v2, 74288
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
define internal void @backward_24(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 99
  %v6 = load ptr, ptr %v5, align 4
  %v10 = getelementptr inbounds ptr, ptr %v0, i64 54
  %v11 = load ptr, ptr %v10, align 4
  %v12 = getelementptr inbounds i64, ptr %v1, i64 1
  %v13 = load i64, ptr %v12, align 8
  %v14 = load i64, ptr %v1, align 8
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 32
  %v17 = load ptr, ptr %v16, align 4
  %v18 = getelementptr inbounds i64, ptr %v1, i64 6
  %v19 = load i64, ptr %v18, align 8
  %v20 = getelementptr inbounds ptr, ptr %v0, i64 22
  %v21 = load ptr, ptr %v20, align 4
  %v7 = getelementptr inbounds float, ptr %v6, i64 2336
  %v8 = mul i64 %v2, 74288
  %v9 = getelementptr inbounds float, ptr %v7, i64 %v8
  %v15 = mul i64 %v14, %v13
  %v22 = mul i64 %v13, 8
  %v23 = getelementptr inbounds float, ptr %v21, i64 %v22
  call void @outer_one_0_8(ptr %v11, i64 12, i64 12, i64 %v15, ptr %v9, i64 %v2, i64 %v3, ptr %v23, i64 8, i64 8, ptr %v17, i64 8, i64 %v19)
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
define internal void @backward_25(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 99
  %v6 = load ptr, ptr %v5, align 4
  %v11 = getelementptr inbounds i64, ptr %v1, i64 1
  %v12 = load i64, ptr %v11, align 8
  %v13 = load i64, ptr %v1, align 8
  %v26 = getelementptr inbounds ptr, ptr %v0, i64 54
  %v27 = load ptr, ptr %v26, align 4
  %v39 = getelementptr inbounds ptr, ptr %v0, i64 33
  %v40 = load ptr, ptr %v39, align 4
  %v7 = getelementptr inbounds float, ptr %v6, i64 2336
  %v8 = mul i64 %v2, 74288
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
  %v28 = mul i64 %v22, 12
  %v29 = getelementptr inbounds float, ptr %v27, i64 %v28
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = getelementptr inbounds float, ptr %v29, i64 8
  %v32 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v31, <8 x i1> <i1 1, i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0>, <8 x float> zeroinitializer)
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
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v17, ptr align 4 %v41, <8 x i1> <i1 1, i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0>)
  br label %b1
b1:
  ret void
}
define internal void @backward_26(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 99
  %v6 = load ptr, ptr %v5, align 4
  %v10 = getelementptr inbounds ptr, ptr %v0, i64 94
  %v11 = load ptr, ptr %v10, align 4
  %v12 = getelementptr inbounds i64, ptr %v1, i64 1
  %v13 = load i64, ptr %v12, align 8
  %v14 = load i64, ptr %v1, align 8
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 34
  %v17 = load ptr, ptr %v16, align 4
  %v18 = getelementptr inbounds i64, ptr %v1, i64 6
  %v19 = load i64, ptr %v18, align 8
  %v20 = getelementptr inbounds ptr, ptr %v0, i64 63
  %v21 = load ptr, ptr %v20, align 4
  %v7 = getelementptr inbounds float, ptr %v6, i64 2336
  %v8 = mul i64 %v2, 74288
  %v9 = getelementptr inbounds float, ptr %v7, i64 %v8
  %v15 = mul i64 %v14, %v13
  call void @outer_one_2_3(ptr %v11, i64 8, i64 8, i64 %v15, ptr %v9, i64 %v2, i64 %v3, ptr %v21, i64 3, i64 3, ptr %v17, i64 3, i64 %v19)
  ret void
}
define internal void @outer_one_2_3(ptr %v0, i64 %v1, i64 %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6, ptr %v7, i64 %v8, i64 %v9, ptr %v10, i64 %v11, i64 %v12) #2 {
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
  %v45 = sub i64 %v9, 3
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
  %v84 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v81, <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>, <8 x float> zeroinitializer)
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
  call void @outer_3x3(ptr %v158, ptr %v75, i64 %v44, ptr %v161, i64 %v11, i64 %v135)
  %v162 = add nsw i64 %v153, 1
  br label %b43
b45:
  br i1 %v146, label %b46, label %b47
b46:
  %v163 = add i64 %v149, %v45
  %v164 = getelementptr inbounds float, ptr %v10, i64 %v163
  call void @outer_2x3(ptr %v148, ptr %v75, i64 %v44, ptr %v164, i64 %v11, i64 %v135)
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
define internal void @outer_3x3(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4, i64 %v5) #2 {
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
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v12, ptr align 4 %v3, <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>)
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v13, ptr align 4 %v6, <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>)
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v14, ptr align 4 %v8, <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>)
  br label %b4
b4:
  %v35 = icmp ne i64 %v5, 0
  br i1 %v35, label %b5, label %b6
b5:
  %v36 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v3, <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>, <8 x float> zeroinitializer)
  %v37 = fadd <8 x float> %v36, %v12
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v37, ptr align 4 %v3, <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>)
  %v38 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v6, <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>, <8 x float> zeroinitializer)
  %v39 = fadd <8 x float> %v38, %v13
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v39, ptr align 4 %v6, <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>)
  %v40 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v8, <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>, <8 x float> zeroinitializer)
  %v41 = fadd <8 x float> %v40, %v14
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v41, ptr align 4 %v8, <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>)
  br label %b6
b6:
  ret void
}
define internal void @outer_2x3(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4, i64 %v5) #2 {
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
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v10, ptr align 4 %v3, <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>)
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v11, ptr align 4 %v6, <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>)
  br label %b4
b4:
  %v27 = icmp ne i64 %v5, 0
  br i1 %v27, label %b5, label %b6
b5:
  %v28 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v3, <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>, <8 x float> zeroinitializer)
  %v29 = fadd <8 x float> %v28, %v10
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v29, ptr align 4 %v3, <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>)
  %v30 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v6, <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>, <8 x float> zeroinitializer)
  %v31 = fadd <8 x float> %v30, %v11
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v31, ptr align 4 %v6, <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>)
  br label %b6
b6:
  ret void
}
define internal void @backward_27(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 99
  %v6 = load ptr, ptr %v5, align 4
  %v10 = getelementptr inbounds ptr, ptr %v0, i64 95
  %v11 = load ptr, ptr %v10, align 4
  %v12 = getelementptr inbounds i64, ptr %v1, i64 1
  %v13 = load i64, ptr %v12, align 8
  %v14 = load i64, ptr %v1, align 8
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 34
  %v17 = load ptr, ptr %v16, align 4
  %v19 = getelementptr inbounds i64, ptr %v1, i64 6
  %v20 = load i64, ptr %v19, align 8
  %v21 = getelementptr inbounds ptr, ptr %v0, i64 64
  %v22 = load ptr, ptr %v21, align 4
  %v7 = getelementptr inbounds float, ptr %v6, i64 2336
  %v8 = mul i64 %v2, 74288
  %v9 = getelementptr inbounds float, ptr %v7, i64 %v8
  %v15 = mul i64 %v14, %v13
  %v18 = getelementptr inbounds float, ptr %v17, i64 24
  call void @outer_one_2_3(ptr %v11, i64 8, i64 8, i64 %v15, ptr %v9, i64 %v2, i64 %v3, ptr %v22, i64 3, i64 3, ptr %v18, i64 3, i64 %v20)
  ret void
}
define internal void @backward_28(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 99
  %v6 = load ptr, ptr %v5, align 4
  %v10 = getelementptr inbounds ptr, ptr %v0, i64 96
  %v11 = load ptr, ptr %v10, align 4
  %v12 = getelementptr inbounds i64, ptr %v1, i64 1
  %v13 = load i64, ptr %v12, align 8
  %v14 = load i64, ptr %v1, align 8
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 34
  %v17 = load ptr, ptr %v16, align 4
  %v19 = getelementptr inbounds i64, ptr %v1, i64 6
  %v20 = load i64, ptr %v19, align 8
  %v21 = getelementptr inbounds ptr, ptr %v0, i64 65
  %v22 = load ptr, ptr %v21, align 4
  %v7 = getelementptr inbounds float, ptr %v6, i64 2336
  %v8 = mul i64 %v2, 74288
  %v9 = getelementptr inbounds float, ptr %v7, i64 %v8
  %v15 = mul i64 %v14, %v13
  %v18 = getelementptr inbounds float, ptr %v17, i64 48
  call void @outer_one_2_3(ptr %v11, i64 8, i64 8, i64 %v15, ptr %v9, i64 %v2, i64 %v3, ptr %v22, i64 3, i64 3, ptr %v18, i64 3, i64 %v20)
  ret void
}
define internal void @backward_29(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 99
  %v6 = load ptr, ptr %v5, align 4
  %v10 = getelementptr inbounds ptr, ptr %v0, i64 97
  %v11 = load ptr, ptr %v10, align 4
  %v12 = getelementptr inbounds i64, ptr %v1, i64 1
  %v13 = load i64, ptr %v12, align 8
  %v14 = load i64, ptr %v1, align 8
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 34
  %v17 = load ptr, ptr %v16, align 4
  %v19 = getelementptr inbounds i64, ptr %v1, i64 6
  %v20 = load i64, ptr %v19, align 8
  %v21 = getelementptr inbounds ptr, ptr %v0, i64 66
  %v22 = load ptr, ptr %v21, align 4
  %v7 = getelementptr inbounds float, ptr %v6, i64 2336
  %v8 = mul i64 %v2, 74288
  %v9 = getelementptr inbounds float, ptr %v7, i64 %v8
  %v15 = mul i64 %v14, %v13
  %v18 = getelementptr inbounds float, ptr %v17, i64 72
  call void @outer_one_2_3(ptr %v11, i64 8, i64 8, i64 %v15, ptr %v9, i64 %v2, i64 %v3, ptr %v22, i64 3, i64 3, ptr %v18, i64 3, i64 %v20)
  ret void
}
define internal void @backward_30(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 99
  %v6 = load ptr, ptr %v5, align 4
  %v10 = getelementptr inbounds ptr, ptr %v0, i64 53
  %v11 = load ptr, ptr %v10, align 4
  %v12 = getelementptr inbounds i64, ptr %v1, i64 1
  %v13 = load i64, ptr %v12, align 8
  %v14 = load i64, ptr %v1, align 8
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 35
  %v17 = load ptr, ptr %v16, align 4
  %v18 = getelementptr inbounds i64, ptr %v1, i64 6
  %v19 = load i64, ptr %v18, align 8
  %v20 = getelementptr inbounds ptr, ptr %v0, i64 22
  %v21 = load ptr, ptr %v20, align 4
  %v7 = getelementptr inbounds float, ptr %v6, i64 2336
  %v8 = mul i64 %v2, 74288
  %v9 = getelementptr inbounds float, ptr %v7, i64 %v8
  %v15 = mul i64 %v14, %v13
  %v22 = mul i64 %v13, 8
  %v23 = getelementptr inbounds float, ptr %v21, i64 %v22
  call void @outer_one_0_8(ptr %v11, i64 12, i64 12, i64 %v15, ptr %v9, i64 %v2, i64 %v3, ptr %v23, i64 8, i64 8, ptr %v17, i64 8, i64 %v19)
  ret void
}
define internal void @backward_31(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 99
  %v6 = load ptr, ptr %v5, align 4
  %v11 = getelementptr inbounds i64, ptr %v1, i64 1
  %v12 = load i64, ptr %v11, align 8
  %v13 = load i64, ptr %v1, align 8
  %v26 = getelementptr inbounds ptr, ptr %v0, i64 53
  %v27 = load ptr, ptr %v26, align 4
  %v39 = getelementptr inbounds ptr, ptr %v0, i64 36
  %v40 = load ptr, ptr %v39, align 4
  %v7 = getelementptr inbounds float, ptr %v6, i64 2336
  %v8 = mul i64 %v2, 74288
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
  %v28 = mul i64 %v22, 12
  %v29 = getelementptr inbounds float, ptr %v27, i64 %v28
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = getelementptr inbounds float, ptr %v29, i64 8
  %v32 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v31, <8 x i1> <i1 1, i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0>, <8 x float> zeroinitializer)
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
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v17, ptr align 4 %v41, <8 x i1> <i1 1, i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0>)
  br label %b1
b1:
  ret void
}
define internal void @backward_32(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 99
  %v6 = load ptr, ptr %v5, align 4
  %v10 = getelementptr inbounds ptr, ptr %v0, i64 90
  %v11 = load ptr, ptr %v10, align 4
  %v12 = getelementptr inbounds i64, ptr %v1, i64 1
  %v13 = load i64, ptr %v12, align 8
  %v14 = load i64, ptr %v1, align 8
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 37
  %v17 = load ptr, ptr %v16, align 4
  %v18 = getelementptr inbounds i64, ptr %v1, i64 6
  %v19 = load i64, ptr %v18, align 8
  %v20 = getelementptr inbounds ptr, ptr %v0, i64 67
  %v21 = load ptr, ptr %v20, align 4
  %v7 = getelementptr inbounds float, ptr %v6, i64 2336
  %v8 = mul i64 %v2, 74288
  %v9 = getelementptr inbounds float, ptr %v7, i64 %v8
  %v15 = mul i64 %v14, %v13
  call void @outer_one_2_3(ptr %v11, i64 8, i64 8, i64 %v15, ptr %v9, i64 %v2, i64 %v3, ptr %v21, i64 3, i64 3, ptr %v17, i64 3, i64 %v19)
  ret void
}
define internal void @backward_33(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 99
  %v6 = load ptr, ptr %v5, align 4
  %v10 = getelementptr inbounds ptr, ptr %v0, i64 91
  %v11 = load ptr, ptr %v10, align 4
  %v12 = getelementptr inbounds i64, ptr %v1, i64 1
  %v13 = load i64, ptr %v12, align 8
  %v14 = load i64, ptr %v1, align 8
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 37
  %v17 = load ptr, ptr %v16, align 4
  %v19 = getelementptr inbounds i64, ptr %v1, i64 6
  %v20 = load i64, ptr %v19, align 8
  %v21 = getelementptr inbounds ptr, ptr %v0, i64 68
  %v22 = load ptr, ptr %v21, align 4
  %v7 = getelementptr inbounds float, ptr %v6, i64 2336
  %v8 = mul i64 %v2, 74288
  %v9 = getelementptr inbounds float, ptr %v7, i64 %v8
  %v15 = mul i64 %v14, %v13
  %v18 = getelementptr inbounds float, ptr %v17, i64 24
  call void @outer_one_2_3(ptr %v11, i64 8, i64 8, i64 %v15, ptr %v9, i64 %v2, i64 %v3, ptr %v22, i64 3, i64 3, ptr %v18, i64 3, i64 %v20)
  ret void
}
define internal void @backward_34(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 99
  %v6 = load ptr, ptr %v5, align 4
  %v10 = getelementptr inbounds ptr, ptr %v0, i64 92
  %v11 = load ptr, ptr %v10, align 4
  %v12 = getelementptr inbounds i64, ptr %v1, i64 1
  %v13 = load i64, ptr %v12, align 8
  %v14 = load i64, ptr %v1, align 8
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 37
  %v17 = load ptr, ptr %v16, align 4
  %v19 = getelementptr inbounds i64, ptr %v1, i64 6
  %v20 = load i64, ptr %v19, align 8
  %v21 = getelementptr inbounds ptr, ptr %v0, i64 69
  %v22 = load ptr, ptr %v21, align 4
  %v7 = getelementptr inbounds float, ptr %v6, i64 2336
  %v8 = mul i64 %v2, 74288
  %v9 = getelementptr inbounds float, ptr %v7, i64 %v8
  %v15 = mul i64 %v14, %v13
  %v18 = getelementptr inbounds float, ptr %v17, i64 48
  call void @outer_one_2_3(ptr %v11, i64 8, i64 8, i64 %v15, ptr %v9, i64 %v2, i64 %v3, ptr %v22, i64 3, i64 3, ptr %v18, i64 3, i64 %v20)
  ret void
}
define internal void @backward_35(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 99
  %v6 = load ptr, ptr %v5, align 4
  %v10 = getelementptr inbounds ptr, ptr %v0, i64 93
  %v11 = load ptr, ptr %v10, align 4
  %v12 = getelementptr inbounds i64, ptr %v1, i64 1
  %v13 = load i64, ptr %v12, align 8
  %v14 = load i64, ptr %v1, align 8
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 37
  %v17 = load ptr, ptr %v16, align 4
  %v19 = getelementptr inbounds i64, ptr %v1, i64 6
  %v20 = load i64, ptr %v19, align 8
  %v21 = getelementptr inbounds ptr, ptr %v0, i64 70
  %v22 = load ptr, ptr %v21, align 4
  %v7 = getelementptr inbounds float, ptr %v6, i64 2336
  %v8 = mul i64 %v2, 74288
  %v9 = getelementptr inbounds float, ptr %v7, i64 %v8
  %v15 = mul i64 %v14, %v13
  %v18 = getelementptr inbounds float, ptr %v17, i64 72
  call void @outer_one_2_3(ptr %v11, i64 8, i64 8, i64 %v15, ptr %v9, i64 %v2, i64 %v3, ptr %v22, i64 3, i64 3, ptr %v18, i64 3, i64 %v20)
  ret void
}
define internal void @backward_36(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 99
  %v6 = load ptr, ptr %v5, align 4
  %v10 = getelementptr inbounds ptr, ptr %v0, i64 52
  %v11 = load ptr, ptr %v10, align 4
  %v12 = getelementptr inbounds i64, ptr %v1, i64 1
  %v13 = load i64, ptr %v12, align 8
  %v14 = load i64, ptr %v1, align 8
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 38
  %v17 = load ptr, ptr %v16, align 4
  %v18 = getelementptr inbounds i64, ptr %v1, i64 6
  %v19 = load i64, ptr %v18, align 8
  %v20 = getelementptr inbounds ptr, ptr %v0, i64 22
  %v21 = load ptr, ptr %v20, align 4
  %v7 = getelementptr inbounds float, ptr %v6, i64 2336
  %v8 = mul i64 %v2, 74288
  %v9 = getelementptr inbounds float, ptr %v7, i64 %v8
  %v15 = mul i64 %v14, %v13
  %v22 = mul i64 %v13, 8
  %v23 = getelementptr inbounds float, ptr %v21, i64 %v22
  call void @outer_one_0_8(ptr %v11, i64 12, i64 12, i64 %v15, ptr %v9, i64 %v2, i64 %v3, ptr %v23, i64 8, i64 8, ptr %v17, i64 8, i64 %v19)
  ret void
}
define internal void @backward_37(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 99
  %v6 = load ptr, ptr %v5, align 4
  %v10 = getelementptr inbounds ptr, ptr %v0, i64 87
  %v11 = load ptr, ptr %v10, align 4
  %v12 = getelementptr inbounds i64, ptr %v1, i64 1
  %v13 = load i64, ptr %v12, align 8
  %v14 = load i64, ptr %v1, align 8
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 39
  %v17 = load ptr, ptr %v16, align 4
  %v18 = getelementptr inbounds i64, ptr %v1, i64 6
  %v19 = load i64, ptr %v18, align 8
  %v20 = getelementptr inbounds ptr, ptr %v0, i64 71
  %v21 = load ptr, ptr %v20, align 4
  %v7 = getelementptr inbounds float, ptr %v6, i64 2336
  %v8 = mul i64 %v2, 74288
  %v9 = getelementptr inbounds float, ptr %v7, i64 %v8
  %v15 = mul i64 %v14, %v13
  call void @outer_one_2_3(ptr %v11, i64 32, i64 8, i64 %v15, ptr %v9, i64 %v2, i64 %v3, ptr %v21, i64 12, i64 3, ptr %v17, i64 3, i64 %v19)
  ret void
}
define internal void @backward_38(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 99
  %v6 = load ptr, ptr %v5, align 4
  %v10 = getelementptr inbounds ptr, ptr %v0, i64 87
  %v11 = load ptr, ptr %v10, align 4
  %v12 = getelementptr inbounds i64, ptr %v1, i64 1
  %v13 = load i64, ptr %v12, align 8
  %v15 = load i64, ptr %v1, align 8
  %v17 = getelementptr inbounds ptr, ptr %v0, i64 39
  %v18 = load ptr, ptr %v17, align 4
  %v20 = getelementptr inbounds i64, ptr %v1, i64 6
  %v21 = load i64, ptr %v20, align 8
  %v22 = getelementptr inbounds ptr, ptr %v0, i64 71
  %v23 = load ptr, ptr %v22, align 4
  %v7 = getelementptr inbounds float, ptr %v6, i64 2336
  %v8 = mul i64 %v2, 74288
  %v9 = getelementptr inbounds float, ptr %v7, i64 %v8
  %v14 = getelementptr inbounds float, ptr %v11, i64 8
  %v16 = mul i64 %v15, %v13
  %v19 = getelementptr inbounds float, ptr %v18, i64 24
  %v24 = getelementptr inbounds float, ptr %v23, i64 3
  call void @outer_one_2_3(ptr %v14, i64 32, i64 8, i64 %v16, ptr %v9, i64 %v2, i64 %v3, ptr %v24, i64 12, i64 3, ptr %v19, i64 3, i64 %v21)
  ret void
}
define internal void @backward_39(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 99
  %v6 = load ptr, ptr %v5, align 4
  %v10 = getelementptr inbounds ptr, ptr %v0, i64 87
  %v11 = load ptr, ptr %v10, align 4
  %v12 = getelementptr inbounds i64, ptr %v1, i64 1
  %v13 = load i64, ptr %v12, align 8
  %v15 = load i64, ptr %v1, align 8
  %v17 = getelementptr inbounds ptr, ptr %v0, i64 39
  %v18 = load ptr, ptr %v17, align 4
  %v20 = getelementptr inbounds i64, ptr %v1, i64 6
  %v21 = load i64, ptr %v20, align 8
  %v22 = getelementptr inbounds ptr, ptr %v0, i64 71
  %v23 = load ptr, ptr %v22, align 4
  %v7 = getelementptr inbounds float, ptr %v6, i64 2336
  %v8 = mul i64 %v2, 74288
  %v9 = getelementptr inbounds float, ptr %v7, i64 %v8
  %v14 = getelementptr inbounds float, ptr %v11, i64 16
  %v16 = mul i64 %v15, %v13
  %v19 = getelementptr inbounds float, ptr %v18, i64 48
  %v24 = getelementptr inbounds float, ptr %v23, i64 6
  call void @outer_one_2_3(ptr %v14, i64 32, i64 8, i64 %v16, ptr %v9, i64 %v2, i64 %v3, ptr %v24, i64 12, i64 3, ptr %v19, i64 3, i64 %v21)
  ret void
}
define internal void @backward_40(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 99
  %v6 = load ptr, ptr %v5, align 4
  %v10 = getelementptr inbounds ptr, ptr %v0, i64 87
  %v11 = load ptr, ptr %v10, align 4
  %v12 = getelementptr inbounds i64, ptr %v1, i64 1
  %v13 = load i64, ptr %v12, align 8
  %v15 = load i64, ptr %v1, align 8
  %v17 = getelementptr inbounds ptr, ptr %v0, i64 39
  %v18 = load ptr, ptr %v17, align 4
  %v20 = getelementptr inbounds i64, ptr %v1, i64 6
  %v21 = load i64, ptr %v20, align 8
  %v22 = getelementptr inbounds ptr, ptr %v0, i64 71
  %v23 = load ptr, ptr %v22, align 4
  %v7 = getelementptr inbounds float, ptr %v6, i64 2336
  %v8 = mul i64 %v2, 74288
  %v9 = getelementptr inbounds float, ptr %v7, i64 %v8
  %v14 = getelementptr inbounds float, ptr %v11, i64 24
  %v16 = mul i64 %v15, %v13
  %v19 = getelementptr inbounds float, ptr %v18, i64 72
  %v24 = getelementptr inbounds float, ptr %v23, i64 9
  call void @outer_one_2_3(ptr %v14, i64 32, i64 8, i64 %v16, ptr %v9, i64 %v2, i64 %v3, ptr %v24, i64 12, i64 3, ptr %v19, i64 3, i64 %v21)
  ret void
}
define internal void @backward_41(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 99
  %v6 = load ptr, ptr %v5, align 4
  %v24 = getelementptr inbounds i64, ptr %v1, i64 1
  %v25 = load i64, ptr %v24, align 8
  %v26 = load i64, ptr %v1, align 8
  %v43 = getelementptr inbounds ptr, ptr %v0, i64 87
  %v44 = load ptr, ptr %v43, align 4
  %v65 = getelementptr inbounds ptr, ptr %v0, i64 40
  %v66 = load ptr, ptr %v65, align 4
  %v7 = getelementptr inbounds float, ptr %v6, i64 2336
  %v8 = mul i64 %v2, 74288
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
define internal void @backward_42(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 99
  %v6 = load ptr, ptr %v5, align 4
  %v10 = getelementptr inbounds ptr, ptr %v0, i64 89
  %v11 = load ptr, ptr %v10, align 4
  %v12 = getelementptr inbounds i64, ptr %v1, i64 1
  %v13 = load i64, ptr %v12, align 8
  %v14 = load i64, ptr %v1, align 8
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 41
  %v17 = load ptr, ptr %v16, align 4
  %v18 = getelementptr inbounds i64, ptr %v1, i64 6
  %v19 = load i64, ptr %v18, align 8
  %v20 = load ptr, ptr %v0, align 4
  %v7 = getelementptr inbounds float, ptr %v6, i64 2336
  %v8 = mul i64 %v2, 74288
  %v9 = getelementptr inbounds float, ptr %v7, i64 %v8
  %v15 = mul i64 %v14, %v13
  call void @outer_one_2_8(ptr %v11, i64 32, i64 32, i64 %v15, ptr %v9, i64 %v2, i64 %v3, ptr %v20, i64 8, i64 8, ptr %v17, i64 8, i64 %v19)
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
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 99
  %v6 = load ptr, ptr %v5, align 4
  %v10 = getelementptr inbounds ptr, ptr %v0, i64 88
  %v11 = load ptr, ptr %v10, align 4
  %v12 = getelementptr inbounds i64, ptr %v1, i64 1
  %v13 = load i64, ptr %v12, align 8
  %v14 = load i64, ptr %v1, align 8
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 42
  %v17 = load ptr, ptr %v16, align 4
  %v18 = getelementptr inbounds i64, ptr %v1, i64 6
  %v19 = load i64, ptr %v18, align 8
  %v20 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v21 = load ptr, ptr %v20, align 4
  %v7 = getelementptr inbounds float, ptr %v6, i64 2336
  %v8 = mul i64 %v2, 74288
  %v9 = getelementptr inbounds float, ptr %v7, i64 %v8
  %v15 = mul i64 %v14, %v13
  call void @outer_one_2_8(ptr %v11, i64 32, i64 32, i64 %v15, ptr %v9, i64 %v2, i64 %v3, ptr %v21, i64 8, i64 8, ptr %v17, i64 8, i64 %v19)
  ret void
}
define internal void @backward_44(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 99
  %v6 = load ptr, ptr %v5, align 4
  %v21 = getelementptr inbounds i64, ptr %v1, i64 1
  %v22 = load i64, ptr %v21, align 8
  %v23 = load i64, ptr %v1, align 8
  %v36 = getelementptr inbounds ptr, ptr %v0, i64 51
  %v37 = load ptr, ptr %v36, align 4
  %v40 = getelementptr inbounds ptr, ptr %v0, i64 72
  %v41 = load ptr, ptr %v40, align 4
  %v43 = getelementptr inbounds ptr, ptr %v0, i64 74
  %v44 = load ptr, ptr %v43, align 4
  %v49 = getelementptr inbounds ptr, ptr %v0, i64 76
  %v50 = load ptr, ptr %v49, align 4
  %v71 = getelementptr inbounds ptr, ptr %v0, i64 43
  %v72 = load ptr, ptr %v71, align 4
  %v74 = getelementptr inbounds ptr, ptr %v0, i64 44
  %v75 = load ptr, ptr %v74, align 4
  %v7 = getelementptr inbounds float, ptr %v6, i64 2336
  %v8 = mul i64 %v2, 74288
  %v9 = getelementptr inbounds float, ptr %v7, i64 %v8
  %v10 = add i64 %v2, 1
  %v11 = mul i64 4, %v2
  %v12 = sdiv i64 %v11, %v3
  %v13 = icmp slt i64 %v12, 4
  %v14 = select i1 %v13, i64 %v12, i64 4
  %v15 = mul i64 4, %v10
  %v16 = sdiv i64 %v15, %v3
  %v17 = icmp slt i64 %v16, 4
  %v18 = select i1 %v17, i64 %v16, i64 4
  %v24 = mul i64 %v23, %v22
  br label %b0
b0:
  %v19 = phi i64 [ %v14, %entry ], [ %v77, %b5 ]
  %v20 = icmp slt i64 %v19, %v18
  br i1 %v20, label %b1, label %b2
b1:
  %v54 = mul i64 %v19, 8
  br label %b3
b3:
  %v25 = phi i64 [ 0, %b1 ], [ %v70, %b8 ]
  %v26 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v68, %b8 ]
  %v27 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v69, %b8 ]
  %v28 = icmp slt i64 %v25, %v24
  br i1 %v28, label %b4, label %b5
b4:
  %v29 = add i64 %v25, 128
  %v30 = icmp slt i64 %v29, %v24
  %v31 = select i1 %v30, i64 %v29, i64 %v24
  br label %b6
b6:
  %v32 = phi i64 [ %v25, %b4 ], [ %v67, %b7 ]
  %v33 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v65, %b7 ]
  %v34 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v66, %b7 ]
  %v35 = icmp slt i64 %v32, %v31
  br i1 %v35, label %b7, label %b8
b7:
  %v38 = mul i64 %v32, 32
  %v39 = getelementptr inbounds float, ptr %v37, i64 %v38
  %v42 = getelementptr inbounds float, ptr %v41, i64 %v38
  %v45 = mul i64 %v32, 4
  %v46 = getelementptr inbounds float, ptr %v44, i64 %v45
  %v47 = getelementptr inbounds float, ptr %v46, i64 %v19
  %v48 = load float, ptr %v47, align 4
  %v51 = getelementptr inbounds float, ptr %v50, i64 %v45
  %v52 = getelementptr inbounds float, ptr %v51, i64 %v19
  %v53 = load float, ptr %v52, align 4
  %v55 = getelementptr inbounds float, ptr %v39, i64 %v54
  %v56 = load <8 x float>, ptr %v55, align 4
  %v57 = getelementptr inbounds float, ptr %v42, i64 %v54
  %v58 = load <8 x float>, ptr %v57, align 4
  %v59 = insertelement <8 x float> poison, float %v48, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  %v61 = fsub <8 x float> %v58, %v60
  %v62 = insertelement <8 x float> poison, float %v53, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  %v64 = fmul <8 x float> %v61, %v63
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v64, <8 x float> %v33)
  %v66 = fadd <8 x float> %v34, %v56
  %v67 = add nsw i64 %v32, 1
  br label %b6
b8:
  %v68 = fadd <8 x float> %v26, %v33
  %v69 = fadd <8 x float> %v27, %v34
  %v70 = add nsw i64 %v25, 128
  br label %b3
b5:
  %v73 = getelementptr inbounds float, ptr %v72, i64 %v54
  store <8 x float> %v26, ptr %v73, align 4
  %v76 = getelementptr inbounds float, ptr %v75, i64 %v54
  store <8 x float> %v27, ptr %v76, align 4
  %v77 = add nsw i64 %v19, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_45(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 99
  %v6 = load ptr, ptr %v5, align 4
  %v11 = getelementptr inbounds i64, ptr %v1, i64 1
  %v12 = load i64, ptr %v11, align 8
  %v13 = load i64, ptr %v1, align 8
  %v26 = getelementptr inbounds ptr, ptr %v0, i64 81
  %v27 = load ptr, ptr %v26, align 4
  %v30 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v31 = load ptr, ptr %v30, align 4
  %v35 = getelementptr inbounds ptr, ptr %v0, i64 78
  %v36 = load ptr, ptr %v35, align 4
  %v39 = getelementptr inbounds ptr, ptr %v0, i64 79
  %v40 = load ptr, ptr %v39, align 4
  %v58 = getelementptr inbounds ptr, ptr %v0, i64 45
  %v59 = load ptr, ptr %v58, align 4
  %v60 = getelementptr inbounds ptr, ptr %v0, i64 46
  %v61 = load ptr, ptr %v60, align 4
  %v7 = getelementptr inbounds float, ptr %v6, i64 2336
  %v8 = mul i64 %v2, 74288
  %v9 = getelementptr inbounds float, ptr %v7, i64 %v8
  %v10 = icmp eq i64 %v2, 0
  br i1 %v10, label %b0, label %b1
b0:
  %v14 = mul i64 %v13, %v12
  %v32 = mul i64 %v12, 8
  %v33 = getelementptr inbounds float, ptr %v31, i64 %v32
  br label %b2
b2:
  %v15 = phi i64 [ 0, %b0 ], [ %v57, %b7 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %b0 ], [ %v55, %b7 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %b0 ], [ %v56, %b7 ]
  %v18 = icmp slt i64 %v15, %v14
  br i1 %v18, label %b3, label %b4
b3:
  %v19 = add i64 %v15, 128
  %v20 = icmp slt i64 %v19, %v14
  %v21 = select i1 %v20, i64 %v19, i64 %v14
  br label %b5
b5:
  %v22 = phi i64 [ %v15, %b3 ], [ %v54, %b6 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %b3 ], [ %v52, %b6 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %b3 ], [ %v53, %b6 ]
  %v25 = icmp slt i64 %v22, %v21
  br i1 %v25, label %b6, label %b7
b6:
  %v28 = mul i64 %v22, 8
  %v29 = getelementptr inbounds float, ptr %v27, i64 %v28
  %v34 = getelementptr inbounds float, ptr %v33, i64 %v28
  %v37 = getelementptr inbounds float, ptr %v36, i64 %v22
  %v38 = load float, ptr %v37, align 4
  %v41 = getelementptr inbounds float, ptr %v40, i64 %v22
  %v42 = load float, ptr %v41, align 4
  %v43 = fdiv float 0x3FF0000000000000, %v42
  %v44 = load <8 x float>, ptr %v29, align 4
  %v45 = load <8 x float>, ptr %v34, align 4
  %v46 = insertelement <8 x float> poison, float %v38, i64 0
  %v47 = shufflevector <8 x float> %v46, <8 x float> poison, <8 x i32> zeroinitializer
  %v48 = fsub <8 x float> %v45, %v47
  %v49 = insertelement <8 x float> poison, float %v43, i64 0
  %v50 = shufflevector <8 x float> %v49, <8 x float> poison, <8 x i32> zeroinitializer
  %v51 = fmul <8 x float> %v48, %v50
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v51, <8 x float> %v23)
  %v53 = fadd <8 x float> %v24, %v44
  %v54 = add nsw i64 %v22, 1
  br label %b5
b7:
  %v55 = fadd <8 x float> %v16, %v23
  %v56 = fadd <8 x float> %v17, %v24
  %v57 = add nsw i64 %v15, 128
  br label %b2
b4:
  store <8 x float> %v16, ptr %v59, align 4
  store <8 x float> %v17, ptr %v61, align 4
  br label %b1
b1:
  ret void
}

declare void @llvm.x86.sse.stmxcsr(ptr) #1
declare void @llvm.x86.sse.ldmxcsr(ptr) #1
declare i32 @sched_yield() #1
declare <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr>, <8 x i1>, <8 x float>)
declare <8 x float> @llvm.fmuladd.v8f32(<8 x float>, <8 x float>, <8 x float>)
declare void @llvm.prefetch.p0(ptr, i32, i32, i32)
declare <8 x float> @llvm.masked.load.v8f32.p0(ptr, <8 x i1>, <8 x float>)
declare <8 x float> @llvm.fabs.v8f32(<8 x float>)
declare <8 x float> @llvm.copysign.v8f32(<8 x float>, <8 x float>)
declare void @llvm.masked.store.v8f32.p0(<8 x float>, ptr, <8 x i1>)
declare <8 x float> @llvm.sqrt.v8f32(<8 x float>)
declare float @llvm.sqrt.f32(float)
declare void @llvm.memset.p0.i64(ptr, i8, i64, i1)

attributes #0 = { nounwind "prefer-vector-width"="256" }
attributes #1 = { nounwind }
attributes #2 = { nounwind "prefer-vector-width"="256" noinline }

!0 = distinct !{!0, !1, !2}
!1 = !{!"llvm.loop.unroll.disable"}
!2 = !{!"llvm.loop.vectorize.width", i32 1}
