; generated from specs/draw_image.yaml by `make generated`: do not edit
; draw_image@attention A=8 B=8 N=3 Z=8 E=8 D=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_8x1 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1, ptr @tile_2x1, ptr @tile_3x1, ptr @tile_4x1, ptr @tile_5x1, ptr @tile_6x1, ptr @tile_7x1, ptr @tile_8x1], align 8
@table_tile_3x4 = private unnamed_addr constant [3 x ptr] [ptr @tile_1x4, ptr @tile_2x4, ptr @tile_3x4], align 8
@table_tile_3x4_more = private unnamed_addr constant [3 x ptr] [ptr @tile_1x4_more, ptr @tile_2x4_more, ptr @tile_3x4_more], align 8
@table_tile_6x2 = private unnamed_addr constant [6 x ptr] [ptr @tile_1x2, ptr @tile_2x2, ptr @tile_3x2, ptr @tile_4x2, ptr @tile_5x2, ptr @tile_6x2], align 8
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
  %v65 = getelementptr inbounds i64, ptr %v1, i64 130
  %v66 = load i64, ptr %v65, align 8
  %v76 = getelementptr inbounds i64, ptr %v1, i64 131
  %v77 = load i64, ptr %v76, align 8
  %v87 = getelementptr inbounds i64, ptr %v1, i64 132
  %v88 = load i64, ptr %v87, align 8
  %v98 = getelementptr inbounds i64, ptr %v1, i64 133
  %v99 = load i64, ptr %v98, align 8
  %v109 = getelementptr inbounds i64, ptr %v1, i64 134
  %v110 = load i64, ptr %v109, align 8
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
  call void @forward_8(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br label %b67
b67:
  br i1 %v40, label %b68, label %b69
b68:
  %v120 = getelementptr inbounds i64, ptr %v1, i64 3
  %v121 = atomicrmw add ptr %v120, i64 1 acq_rel
  %v122 = load i64, ptr %v4, align 8
  %v123 = add i64 %v122, 1
  store i64 %v123, ptr %v4, align 8
  %v124 = mul i64 %v3, %v123
  br label %b70
b70:
  %v125 = load atomic i64, ptr %v120 acquire, align 8
  %v126 = icmp slt i64 %v125, %v124
  br i1 %v126, label %b71, label %b72
b71:
  %v127 = call i32 @sched_yield()
  br label %b70
b72:
  br label %b69
b69:
  br label %b73
b73:
  %v128 = phi i64 [ 0, %b69 ], [ %v130, %b74 ]
  %v129 = icmp slt i64 %v128, %v6
  br i1 %v129, label %b74, label %b75
b74:
  store i64 %v128, ptr %v5, align 8
  call void @forward_9(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
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
  %v130 = add nsw i64 %v128, 1
  br label %b73
b75:
  br i1 %v40, label %b76, label %b77
b76:
  %v131 = getelementptr inbounds i64, ptr %v1, i64 3
  %v132 = atomicrmw add ptr %v131, i64 1 acq_rel
  %v133 = load i64, ptr %v4, align 8
  %v134 = add i64 %v133, 1
  store i64 %v134, ptr %v4, align 8
  %v135 = mul i64 %v3, %v134
  br label %b78
b78:
  %v136 = load atomic i64, ptr %v131 acquire, align 8
  %v137 = icmp slt i64 %v136, %v135
  br i1 %v137, label %b79, label %b80
b79:
  %v138 = call i32 @sched_yield()
  br label %b78
b80:
  br label %b77
b77:
  call void @forward_37(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_38(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v40, label %b81, label %b82
b81:
  %v139 = getelementptr inbounds i64, ptr %v1, i64 3
  %v140 = atomicrmw add ptr %v139, i64 1 acq_rel
  %v141 = load i64, ptr %v4, align 8
  %v142 = add i64 %v141, 1
  store i64 %v142, ptr %v4, align 8
  %v143 = mul i64 %v3, %v142
  br label %b83
b83:
  %v144 = load atomic i64, ptr %v139 acquire, align 8
  %v145 = icmp slt i64 %v144, %v143
  br i1 %v145, label %b84, label %b85
b84:
  %v146 = call i32 @sched_yield()
  br label %b83
b85:
  br label %b82
b82:
  call void @llvm.x86.sse.ldmxcsr(ptr %v33)
  ret void
}
define internal void @forward_0(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 44
  %v7 = load ptr, ptr %v6, align 4
  %v5 = icmp eq i64 %v2, 0
  br i1 %v5, label %b0, label %b1
b0:
  %v11 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v12 = shufflevector <8 x float> %v11, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b2
b2:
  %v8 = phi i64 [ 0, %b0 ], [ %v13, %b3 ]
  %v9 = icmp slt i64 %v8, 64
  br i1 %v9, label %b3, label %b4
b3:
  %v10 = getelementptr inbounds float, ptr %v7, i64 %v8
  store <8 x float> %v12, ptr %v10, align 4
  %v13 = add nsw i64 %v8, 8
  br label %b2
b4:
  br label %b1
b1:
  ret void
}
define internal void @forward_1(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 45
  %v7 = load ptr, ptr %v6, align 4
  %v8 = getelementptr inbounds ptr, ptr %v0, i64 46
  %v9 = load ptr, ptr %v8, align 4
  %v5 = icmp eq i64 %v2, 0
  br i1 %v5, label %b0, label %b1
b0:
  %v10 = insertelement <8 x i64> poison, i64 0, i64 0
  %v11 = shufflevector <8 x i64> %v10, <8 x i64> poison, <8 x i32> zeroinitializer
  %v12 = add <8 x i64> %v11, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %v13 = sitofp <8 x i64> %v12 to <8 x float>
  %v14 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v15 = shufflevector <8 x float> %v14, <8 x float> poison, <8 x i32> zeroinitializer
  %v16 = fadd <8 x float> %v13, %v15
  %v17 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v18 = shufflevector <8 x float> %v17, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v18, ptr %v7, align 4
  store <8 x float> %v16, ptr %v9, align 4
  br label %b1
b1:
  ret void
}
define internal void @forward_2(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 47
  %v7 = load ptr, ptr %v6, align 4
  %v5 = icmp eq i64 %v2, 0
  br i1 %v5, label %b0, label %b1
b0:
  %v8 = insertelement <8 x i64> poison, i64 0, i64 0
  %v9 = shufflevector <8 x i64> %v8, <8 x i64> poison, <8 x i32> zeroinitializer
  %v10 = add <8 x i64> %v9, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %v11 = sitofp <8 x i64> %v10 to <8 x float>
  %v12 = insertelement <8 x float> poison, float 0x3FE0000000000000, i64 0
  %v13 = shufflevector <8 x float> %v12, <8 x float> poison, <8 x i32> zeroinitializer
  %v14 = fadd <8 x float> %v11, %v13
  %v15 = insertelement <8 x float> poison, float 0x3FF8000000000000, i64 0
  %v16 = shufflevector <8 x float> %v15, <8 x float> poison, <8 x i32> zeroinitializer
  %v17 = fsub <8 x float> %v14, %v16
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v17, ptr align 4 %v7, <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>)
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
  %v11 = getelementptr inbounds ptr, ptr %v0, i64 15
  %v12 = load ptr, ptr %v11, align 4
  %v13 = getelementptr inbounds i64, ptr %v1, i64 25
  %v14 = load i64, ptr %v13, align 8
  %v16 = getelementptr inbounds i64, ptr %v1, i64 1
  %v17 = load i64, ptr %v16, align 8
  %v15 = and i64 0, %v14
  %v18 = mul i64 %v15, %v17
  %v19 = mul i64 %v18, 64
  %v20 = getelementptr inbounds float, ptr %v12, i64 %v19
  %v26 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
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
define internal void @forward_5(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 3
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 4
  %v8 = load i64, ptr %v7, align 8
  %v11 = getelementptr inbounds ptr, ptr %v0, i64 17
  %v12 = load ptr, ptr %v11, align 4
  %v13 = getelementptr inbounds i64, ptr %v1, i64 27
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
  %v11 = getelementptr inbounds ptr, ptr %v0, i64 18
  %v12 = load ptr, ptr %v11, align 4
  %v13 = getelementptr inbounds i64, ptr %v1, i64 28
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
  %v11 = getelementptr inbounds ptr, ptr %v0, i64 19
  %v12 = load ptr, ptr %v11, align 4
  %v13 = getelementptr inbounds i64, ptr %v1, i64 29
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
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 120
  %v6 = load ptr, ptr %v5, align 4
  %v21 = getelementptr inbounds i64, ptr %v1, i64 8
  %v22 = load i64, ptr %v21, align 8
  %v23 = getelementptr inbounds i64, ptr %v1, i64 1
  %v24 = load i64, ptr %v23, align 8
  %v27 = getelementptr inbounds i64, ptr %v1, i64 9
  %v28 = load i64, ptr %v27, align 8
  %v37 = getelementptr inbounds ptr, ptr %v0, i64 2
  %v38 = load ptr, ptr %v37, align 4
  %v54 = getelementptr inbounds ptr, ptr %v0, i64 3
  %v55 = load ptr, ptr %v54, align 4
  %v68 = getelementptr inbounds ptr, ptr %v0, i64 4
  %v69 = load ptr, ptr %v68, align 4
  %v91 = getelementptr inbounds ptr, ptr %v0, i64 6
  %v92 = load ptr, ptr %v91, align 4
  %v95 = getelementptr inbounds ptr, ptr %v0, i64 7
  %v96 = load ptr, ptr %v95, align 4
  %v112 = getelementptr inbounds ptr, ptr %v0, i64 8
  %v113 = load ptr, ptr %v112, align 4
  %v124 = getelementptr inbounds ptr, ptr %v0, i64 9
  %v125 = load ptr, ptr %v124, align 4
  %v145 = getelementptr inbounds ptr, ptr %v0, i64 11
  %v146 = load ptr, ptr %v145, align 4
  %v160 = getelementptr inbounds ptr, ptr %v0, i64 12
  %v161 = load ptr, ptr %v160, align 4
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
  %v26 = icmp sle i64 %v25, 8
  %v29 = icmp eq i64 %v28, 0
  %v30 = and i1 %v26, %v29
  %v31 = icmp eq i1 %v30, 0
  br label %b0
b0:
  %v16 = phi i64 [ %v10, %entry ], [ %v40, %b4 ]
  %v17 = icmp slt i64 %v16, %v15
  br i1 %v17, label %b1, label %b2
b1:
  %v18 = mul i64 %v16, 64
  %v19 = mul i64 %v16, 8
  %v20 = add i64 %v18, 64
  br i1 %v31, label %b3, label %b4
b3:
  %v32 = getelementptr inbounds float, ptr %v6, i64 %v18
  %v33 = sub i64 5, %v19
  %v34 = icmp slt i64 %v33, 0
  %v35 = select i1 %v34, i64 0, i64 %v33
  %v36 = mul i64 %v19, 8
  %v39 = getelementptr inbounds float, ptr %v38, i64 %v36
  call void @pack_turned(ptr %v39, i64 8, i64 1, i64 8, i64 %v35, ptr %v32, i64 8)
  br label %b4
b4:
  %v40 = add nsw i64 %v16, 1
  br label %b0
b2:
  %v41 = getelementptr inbounds float, ptr %v6, i64 64
  br label %b5
b5:
  %v42 = phi i64 [ %v10, %b2 ], [ %v79, %b9 ]
  %v43 = icmp slt i64 %v42, %v15
  br i1 %v43, label %b6, label %b7
b6:
  %v44 = mul i64 %v42, 1088
  %v45 = mul i64 %v42, 8
  %v46 = add i64 %v44, 832
  %v47 = add i64 %v46, 256
  br i1 %v31, label %b8, label %b9
b8:
  %v48 = getelementptr inbounds float, ptr %v41, i64 %v44
  %v49 = sub i64 8, %v45
  %v50 = icmp slt i64 %v49, 0
  %v51 = select i1 %v50, i64 0, i64 %v49
  %v52 = mul i64 %v45, 26
  %v53 = add i64 208, %v52
  %v56 = getelementptr inbounds float, ptr %v55, i64 %v53
  call void @pack_turned(ptr %v56, i64 26, i64 1, i64 26, i64 %v51, ptr %v48, i64 32)
  %v57 = getelementptr inbounds float, ptr %v48, i64 8
  %v58 = getelementptr inbounds float, ptr %v55, i64 %v52
  call void @pack_turned(ptr %v58, i64 26, i64 1, i64 26, i64 %v51, ptr %v57, i64 32)
  %v59 = getelementptr inbounds float, ptr %v48, i64 16
  %v60 = add i64 416, %v52
  %v61 = getelementptr inbounds float, ptr %v55, i64 %v60
  call void @pack_turned(ptr %v61, i64 26, i64 1, i64 26, i64 %v51, ptr %v59, i64 32)
  %v62 = getelementptr inbounds float, ptr %v48, i64 24
  %v63 = add i64 624, %v52
  %v64 = getelementptr inbounds float, ptr %v55, i64 %v63
  call void @pack_turned(ptr %v64, i64 26, i64 1, i64 26, i64 %v51, ptr %v62, i64 32)
  %v65 = getelementptr inbounds float, ptr %v41, i64 %v46
  %v66 = mul i64 %v45, 8
  %v67 = add i64 64, %v66
  %v70 = getelementptr inbounds float, ptr %v69, i64 %v67
  call void @pack_turned(ptr %v70, i64 8, i64 1, i64 8, i64 %v51, ptr %v65, i64 32)
  %v71 = getelementptr inbounds float, ptr %v65, i64 8
  %v72 = getelementptr inbounds float, ptr %v69, i64 %v66
  call void @pack_turned(ptr %v72, i64 8, i64 1, i64 8, i64 %v51, ptr %v71, i64 32)
  %v73 = getelementptr inbounds float, ptr %v65, i64 16
  %v74 = add i64 128, %v66
  %v75 = getelementptr inbounds float, ptr %v69, i64 %v74
  call void @pack_turned(ptr %v75, i64 8, i64 1, i64 8, i64 %v51, ptr %v73, i64 32)
  %v76 = getelementptr inbounds float, ptr %v65, i64 24
  %v77 = add i64 192, %v66
  %v78 = getelementptr inbounds float, ptr %v69, i64 %v77
  call void @pack_turned(ptr %v78, i64 8, i64 1, i64 8, i64 %v51, ptr %v76, i64 32)
  br label %b9
b9:
  %v79 = add nsw i64 %v42, 1
  br label %b5
b7:
  %v80 = getelementptr inbounds float, ptr %v6, i64 1152
  br label %b10
b10:
  %v81 = phi i64 [ %v10, %b7 ], [ %v98, %b14 ]
  %v82 = icmp slt i64 %v81, %v15
  br i1 %v82, label %b11, label %b12
b11:
  %v83 = mul i64 %v81, 128
  %v84 = mul i64 %v81, 8
  %v85 = add i64 %v83, 128
  br i1 %v31, label %b13, label %b14
b13:
  %v86 = getelementptr inbounds float, ptr %v80, i64 %v83
  %v87 = sub i64 8, %v84
  %v88 = icmp slt i64 %v87, 0
  %v89 = select i1 %v88, i64 0, i64 %v87
  %v90 = mul i64 %v84, 8
  %v93 = getelementptr inbounds float, ptr %v92, i64 %v90
  call void @pack_turned(ptr %v93, i64 8, i64 1, i64 8, i64 %v89, ptr %v86, i64 16)
  %v94 = getelementptr inbounds float, ptr %v86, i64 8
  %v97 = getelementptr inbounds float, ptr %v96, i64 %v90
  call void @pack_turned(ptr %v97, i64 8, i64 1, i64 8, i64 %v89, ptr %v94, i64 16)
  br label %b14
b14:
  %v98 = add nsw i64 %v81, 1
  br label %b10
b12:
  %v99 = getelementptr inbounds float, ptr %v6, i64 1280
  br label %b15
b15:
  %v100 = phi i64 [ %v10, %b12 ], [ %v133, %b19 ]
  %v101 = icmp slt i64 %v100, %v15
  br i1 %v101, label %b16, label %b17
b16:
  %v102 = mul i64 %v100, 512
  %v103 = mul i64 %v100, 8
  %v104 = add i64 %v102, 256
  %v105 = add i64 %v104, 256
  br i1 %v31, label %b18, label %b19
b18:
  %v106 = getelementptr inbounds float, ptr %v99, i64 %v102
  %v107 = sub i64 8, %v103
  %v108 = icmp slt i64 %v107, 0
  %v109 = select i1 %v108, i64 0, i64 %v107
  %v110 = mul i64 %v103, 8
  %v111 = add i64 64, %v110
  %v114 = getelementptr inbounds float, ptr %v113, i64 %v111
  call void @pack_turned(ptr %v114, i64 8, i64 1, i64 8, i64 %v109, ptr %v106, i64 32)
  %v115 = getelementptr inbounds float, ptr %v106, i64 8
  %v116 = getelementptr inbounds float, ptr %v113, i64 %v110
  call void @pack_turned(ptr %v116, i64 8, i64 1, i64 8, i64 %v109, ptr %v115, i64 32)
  %v117 = getelementptr inbounds float, ptr %v106, i64 16
  %v118 = add i64 128, %v110
  %v119 = getelementptr inbounds float, ptr %v113, i64 %v118
  call void @pack_turned(ptr %v119, i64 8, i64 1, i64 8, i64 %v109, ptr %v117, i64 32)
  %v120 = getelementptr inbounds float, ptr %v106, i64 24
  %v121 = add i64 192, %v110
  %v122 = getelementptr inbounds float, ptr %v113, i64 %v121
  call void @pack_turned(ptr %v122, i64 8, i64 1, i64 8, i64 %v109, ptr %v120, i64 32)
  %v123 = getelementptr inbounds float, ptr %v99, i64 %v104
  %v126 = getelementptr inbounds float, ptr %v125, i64 %v111
  call void @pack_turned(ptr %v126, i64 8, i64 1, i64 8, i64 %v109, ptr %v123, i64 32)
  %v127 = getelementptr inbounds float, ptr %v123, i64 8
  %v128 = getelementptr inbounds float, ptr %v125, i64 %v110
  call void @pack_turned(ptr %v128, i64 8, i64 1, i64 8, i64 %v109, ptr %v127, i64 32)
  %v129 = getelementptr inbounds float, ptr %v123, i64 16
  %v130 = getelementptr inbounds float, ptr %v125, i64 %v118
  call void @pack_turned(ptr %v130, i64 8, i64 1, i64 8, i64 %v109, ptr %v129, i64 32)
  %v131 = getelementptr inbounds float, ptr %v123, i64 24
  %v132 = getelementptr inbounds float, ptr %v125, i64 %v121
  call void @pack_turned(ptr %v132, i64 8, i64 1, i64 8, i64 %v109, ptr %v131, i64 32)
  br label %b19
b19:
  %v133 = add nsw i64 %v100, 1
  br label %b15
b17:
  %v134 = getelementptr inbounds float, ptr %v6, i64 1792
  br label %b20
b20:
  %v135 = phi i64 [ %v10, %b17 ], [ %v148, %b24 ]
  %v136 = icmp slt i64 %v135, %v15
  br i1 %v136, label %b21, label %b22
b21:
  %v137 = mul i64 %v135, 64
  %v138 = mul i64 %v135, 8
  %v139 = add i64 %v137, 64
  br i1 %v31, label %b23, label %b24
b23:
  %v140 = getelementptr inbounds float, ptr %v134, i64 %v137
  %v141 = sub i64 5, %v138
  %v142 = icmp slt i64 %v141, 0
  %v143 = select i1 %v142, i64 0, i64 %v141
  %v144 = mul i64 %v138, 8
  %v147 = getelementptr inbounds float, ptr %v146, i64 %v144
  call void @pack_turned(ptr %v147, i64 8, i64 1, i64 8, i64 %v143, ptr %v140, i64 8)
  br label %b24
b24:
  %v148 = add nsw i64 %v135, 1
  br label %b20
b22:
  %v149 = getelementptr inbounds float, ptr %v6, i64 1856
  br label %b25
b25:
  %v150 = phi i64 [ %v10, %b22 ], [ %v170, %b29 ]
  %v151 = icmp slt i64 %v150, %v15
  br i1 %v151, label %b26, label %b27
b26:
  %v152 = mul i64 %v150, 128
  %v153 = mul i64 %v150, 16
  %v154 = add i64 %v152, 128
  br i1 %v31, label %b28, label %b29
b28:
  %v155 = getelementptr inbounds float, ptr %v149, i64 %v152
  %v156 = sub i64 9, %v153
  %v157 = icmp slt i64 %v156, 0
  %v158 = select i1 %v157, i64 0, i64 %v156
  %v159 = mul i64 %v153, 8
  %v162 = getelementptr inbounds float, ptr %v161, i64 %v159
  call void @pack_turned(ptr %v162, i64 8, i64 1, i64 8, i64 %v158, ptr %v155, i64 16)
  %v163 = getelementptr inbounds float, ptr %v155, i64 8
  %v164 = add i64 %v153, 8
  %v165 = sub i64 9, %v164
  %v166 = icmp slt i64 %v165, 0
  %v167 = select i1 %v166, i64 0, i64 %v165
  %v168 = mul i64 %v164, 8
  %v169 = getelementptr inbounds float, ptr %v161, i64 %v168
  call void @pack_turned(ptr %v169, i64 8, i64 1, i64 8, i64 %v167, ptr %v163, i64 16)
  br label %b29
b29:
  %v170 = add nsw i64 %v150, 1
  br label %b25
b27:
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
define internal void @forward_9(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v4, i64 3
  %v7 = load i64, ptr %v6, align 8
  %v8 = getelementptr inbounds i64, ptr %v4, i64 4
  %v9 = load i64, ptr %v8, align 8
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 1
  %v13 = load ptr, ptr %v12, align 4
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 15
  %v17 = load ptr, ptr %v16, align 4
  %v18 = getelementptr inbounds i64, ptr %v1, i64 25
  %v19 = load i64, ptr %v18, align 8
  %v21 = getelementptr inbounds i64, ptr %v1, i64 1
  %v22 = load i64, ptr %v21, align 8
  %v27 = getelementptr inbounds ptr, ptr %v0, i64 48
  %v28 = load ptr, ptr %v27, align 4
  %v29 = getelementptr inbounds i64, ptr %v1, i64 58
  %v30 = load i64, ptr %v29, align 8
  %v20 = and i64 %v5, %v19
  %v23 = mul i64 %v20, %v22
  %v24 = mul i64 %v23, 64
  %v25 = getelementptr inbounds float, ptr %v17, i64 %v24
  %v31 = and i64 %v5, %v30
  %v32 = mul i64 %v31, %v22
  %v33 = mul i64 %v32, 64
  %v34 = getelementptr inbounds float, ptr %v28, i64 %v33
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v65, %b5 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v14 = mul i64 %v10, 64
  %v15 = getelementptr inbounds float, ptr %v13, i64 %v14
  %v26 = getelementptr inbounds float, ptr %v25, i64 %v14
  %v35 = getelementptr inbounds float, ptr %v34, i64 %v14
  br label %b3
b3:
  %v36 = phi i64 [ 0, %b1 ], [ %v64, %b4 ]
  %v37 = icmp slt i64 %v36, 64
  br i1 %v37, label %b4, label %b5
b4:
  %v38 = getelementptr inbounds float, ptr %v15, i64 %v36
  %v39 = load <8 x float>, ptr %v38, align 4
  %v40 = getelementptr inbounds float, ptr %v26, i64 %v36
  %v41 = load <8 x float>, ptr %v40, align 4
  %v42 = fcmp olt <8 x float> %v41, splat (float 0xC056400000000000)
  %v43 = select <8 x i1> %v42, <8 x float> splat (float 0xC056400000000000), <8 x float> %v41
  %v44 = fcmp ogt <8 x float> %v43, splat (float 0x4056000000000000)
  %v45 = select <8 x i1> %v44, <8 x float> splat (float 0x4056000000000000), <8 x float> %v43
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> splat (float 0xBFF7154760000000), <8 x float> splat (float 0x4168000FE0000000))
  %v47 = fsub <8 x float> %v46, splat (float 0x4168000FE0000000)
  %v48 = bitcast <8 x float> %v46 to <8 x i32>
  %v49 = shl <8 x i32> %v48, splat (i32 23)
  %v50 = bitcast <8 x i32> %v49 to <8 x float>
  %v51 = fneg <8 x float> %v45
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v47, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v51)
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v47, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v52)
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v53, <8 x float> splat (float 0x3F81227F40000000))
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v53, <8 x float> splat (float 0x3FA5556740000000))
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v55, <8 x float> %v53, <8 x float> splat (float 0x3FC5554B00000000))
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v53, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v58 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v53, <8 x float> %v57, <8 x float> splat (float 0x3FF0000000000000))
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v53, <8 x float> %v58, <8 x float> splat (float 0x3FF0000000000000))
  %v60 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v59, <8 x float> splat (float 0x3FF0000000000000))
  %v61 = fdiv <8 x float> splat (float 0x3FF0000000000000), %v60
  %v62 = fsub <8 x float> %v39, %v61
  %v63 = getelementptr inbounds float, ptr %v35, i64 %v36
  store <8 x float> %v62, ptr %v63, align 4
  %v64 = add nsw i64 %v36, 8
  br label %b3
b5:
  %v65 = add nsw i64 %v10, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_10(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v9 = alloca float, i64 64, align 4
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 120
  %v7 = load ptr, ptr %v6, align 4
  %v10 = getelementptr inbounds i64, ptr %v4, i64 3
  %v11 = load i64, ptr %v10, align 8
  %v12 = getelementptr inbounds i64, ptr %v4, i64 4
  %v13 = load i64, ptr %v12, align 8
  %v48 = getelementptr inbounds i64, ptr %v1, i64 8
  %v49 = load i64, ptr %v48, align 8
  %v50 = getelementptr inbounds i64, ptr %v1, i64 1
  %v51 = load i64, ptr %v50, align 8
  %v54 = getelementptr inbounds i64, ptr %v1, i64 9
  %v55 = load i64, ptr %v54, align 8
  %v63 = getelementptr inbounds ptr, ptr %v0, i64 18
  %v64 = load ptr, ptr %v63, align 4
  %v65 = getelementptr inbounds i64, ptr %v1, i64 28
  %v66 = load i64, ptr %v65, align 8
  %v83 = getelementptr inbounds ptr, ptr %v0, i64 2
  %v84 = load ptr, ptr %v83, align 4
  %v92 = getelementptr inbounds ptr, ptr %v0, i64 49
  %v93 = load ptr, ptr %v92, align 4
  %v8 = getelementptr inbounds float, ptr %v7, i64 1984
  %v52 = mul i64 %v49, %v51
  %v53 = icmp sle i64 %v52, 8
  %v56 = icmp eq i64 %v55, 0
  %v57 = and i1 %v53, %v56
  %v58 = icmp eq i1 %v57, 0
  %v67 = and i64 %v5, %v66
  %v68 = mul i64 %v67, %v51
  %v69 = mul i64 %v68, 8
  %v70 = getelementptr inbounds float, ptr %v64, i64 %v69
  br label %b0
b0:
  %v14 = phi i64 [ %v11, %entry ], [ %v109, %b5 ]
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
  %v27 = phi i64 [ 0, %b1 ], [ %v108, %b8 ]
  %v28 = icmp slt i64 %v27, 1
  br i1 %v28, label %b4, label %b5
b4:
  %v29 = add i64 %v27, 1
  %v30 = icmp slt i64 %v29, 1
  %v31 = select i1 %v30, i64 %v29, i64 %v27
  %v44 = mul i64 %v27, 64
  %v45 = mul i64 %v31, 64
  %v46 = add i64 %v44, 64
  %v47 = add i64 %v45, 64
  %v73 = getelementptr inbounds float, ptr %v7, i64 %v44
  %v80 = mul i64 %v27, 8
  %v81 = sub i64 5, %v80
  %v82 = mul i64 %v80, 8
  %v85 = getelementptr inbounds float, ptr %v84, i64 %v82
  br label %b6
b6:
  %v32 = phi i64 [ 0, %b4 ], [ %v107, %b17 ]
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
  %v60 = mul i64 %v59, 128
  %v61 = add i64 %v45, %v60
  %v62 = getelementptr inbounds float, ptr %v7, i64 %v61
  %v71 = mul i64 %v38, 8
  %v72 = getelementptr inbounds float, ptr %v70, i64 %v71
  %v74 = sub i64 %v43, 1
  %v75 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v74
  %v76 = load ptr, ptr %v75, align 4
  %v77 = icmp sgt i64 %v43, 0
  br i1 %v77, label %b11, label %b12
b11:
  call void %v76(ptr %v72, i64 8, ptr %v73, i64 8, ptr %v9, i64 8, i64 0, i64 1, ptr %v62, i64 0)
  br label %b12
b12:
  br label %b10
b10:
  br i1 %v57, label %b13, label %b14
b13:
  %v78 = mul i64 %v38, 8
  %v79 = getelementptr inbounds float, ptr %v70, i64 %v78
  call void @dots(ptr %v79, i64 8, ptr %v85, i64 8, i64 8, i64 1, i64 %v81, ptr %v9, i64 8, i64 %v43, i1 0)
  br label %b14
b14:
  %v86 = add i64 %v38, %v43
  br label %b15
b15:
  %v87 = phi i64 [ %v38, %b14 ], [ %v106, %b20 ]
  %v88 = icmp slt i64 %v87, %v86
  br i1 %v88, label %b16, label %b17
b16:
  %v89 = sub i64 %v87, %v38
  %v90 = mul i64 %v89, 8
  %v91 = getelementptr inbounds float, ptr %v9, i64 %v90
  %v94 = mul i64 %v87, 5
  %v95 = getelementptr inbounds float, ptr %v93, i64 %v94
  br label %b18
b18:
  %v96 = phi i64 [ 0, %b16 ], [ %v105, %b22 ]
  %v97 = icmp slt i64 %v96, 1
  br i1 %v97, label %b19, label %b20
b19:
  %v98 = add i64 %v27, %v96
  %v99 = mul i64 %v98, 8
  %v100 = icmp eq i64 %v99, 0
  br i1 %v100, label %b21, label %b22
b21:
  %v101 = mul i64 %v96, 8
  %v102 = getelementptr inbounds float, ptr %v91, i64 %v101
  %v103 = load <8 x float>, ptr %v102, align 4
  %v104 = getelementptr inbounds float, ptr %v95, i64 %v99
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v103, ptr align 4 %v104, <8 x i1> <i1 1, i1 1, i1 1, i1 1, i1 1, i1 0, i1 0, i1 0>)
  br label %b22
b22:
  %v105 = add nsw i64 %v96, 1
  br label %b18
b20:
  %v106 = add nsw i64 %v87, 1
  br label %b15
b17:
  %v107 = add nsw i64 %v32, 1
  br label %b6
b8:
  %v108 = add nsw i64 %v27, 1
  br label %b3
b5:
  %v109 = add nsw i64 %v14, 96
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
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v4, i64 3
  %v7 = load i64, ptr %v6, align 8
  %v8 = getelementptr inbounds i64, ptr %v4, i64 4
  %v9 = load i64, ptr %v8, align 8
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 49
  %v13 = load ptr, ptr %v12, align 4
  %v101 = getelementptr inbounds ptr, ptr %v0, i64 50
  %v102 = load ptr, ptr %v101, align 4
  %v103 = getelementptr inbounds i64, ptr %v1, i64 60
  %v104 = load i64, ptr %v103, align 8
  %v106 = getelementptr inbounds i64, ptr %v1, i64 1
  %v107 = load i64, ptr %v106, align 8
  %v111 = getelementptr inbounds ptr, ptr %v0, i64 51
  %v112 = load ptr, ptr %v111, align 4
  %v113 = getelementptr inbounds i64, ptr %v1, i64 61
  %v114 = load i64, ptr %v113, align 8
  %v119 = getelementptr inbounds ptr, ptr %v0, i64 52
  %v120 = load ptr, ptr %v119, align 4
  %v121 = getelementptr inbounds i64, ptr %v1, i64 62
  %v122 = load i64, ptr %v121, align 8
  %v127 = getelementptr inbounds ptr, ptr %v0, i64 53
  %v128 = load ptr, ptr %v127, align 4
  %v129 = getelementptr inbounds i64, ptr %v1, i64 63
  %v130 = load i64, ptr %v129, align 8
  %v135 = getelementptr inbounds ptr, ptr %v0, i64 54
  %v136 = load ptr, ptr %v135, align 4
  %v137 = getelementptr inbounds i64, ptr %v1, i64 64
  %v138 = load i64, ptr %v137, align 8
  %v105 = and i64 %v5, %v104
  %v108 = mul i64 %v105, %v107
  %v109 = getelementptr inbounds float, ptr %v102, i64 %v108
  %v115 = and i64 %v5, %v114
  %v116 = mul i64 %v115, %v107
  %v117 = getelementptr inbounds float, ptr %v112, i64 %v116
  %v123 = and i64 %v5, %v122
  %v124 = mul i64 %v123, %v107
  %v125 = getelementptr inbounds float, ptr %v120, i64 %v124
  %v131 = and i64 %v5, %v130
  %v132 = mul i64 %v131, %v107
  %v133 = getelementptr inbounds float, ptr %v128, i64 %v132
  %v139 = and i64 %v5, %v138
  %v140 = mul i64 %v139, %v107
  %v141 = getelementptr inbounds float, ptr %v136, i64 %v140
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v143, %b1 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v14 = mul i64 %v10, 5
  %v15 = getelementptr inbounds float, ptr %v13, i64 %v14
  %v16 = getelementptr inbounds float, ptr %v15, i64 1
  %v17 = load float, ptr %v16, align 4
  %v18 = fadd float %v17, 0x3FF0000000000000
  %v19 = fmul float 0x4012000000000000, %v18
  %v20 = getelementptr inbounds float, ptr %v15, i64 3
  %v21 = load float, ptr %v20, align 4
  %v22 = fcmp olt float %v21, 0xC05A400000000000
  %v23 = select i1 %v22, float 0xC05A400000000000, float %v21
  %v24 = fcmp ogt float %v23, 0x4056400000000000
  %v25 = select i1 %v24, float 0x4056400000000000, float %v23
  %v26 = call float @llvm.fmuladd.f32(float %v25, float 0x3FF7154760000000, float 0x4168000000000000)
  %v27 = fsub float %v26, 0x4168000000000000
  %v28 = call float @llvm.fmuladd.f32(float %v27, float 0xBFE62E4000000000, float %v25)
  %v29 = call float @llvm.fmuladd.f32(float %v27, float 0xBEB7F7D1C0000000, float %v28)
  %v30 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v29, float 0x3F81227F40000000)
  %v31 = call float @llvm.fmuladd.f32(float %v30, float %v29, float 0x3FA5556740000000)
  %v32 = call float @llvm.fmuladd.f32(float %v31, float %v29, float 0x3FC5554B00000000)
  %v33 = call float @llvm.fmuladd.f32(float %v32, float %v29, float 0x3FDFFFFFE0000000)
  %v34 = call float @llvm.fmuladd.f32(float %v29, float %v33, float 0x3FF0000000000000)
  %v35 = call float @llvm.fmuladd.f32(float %v29, float %v34, float 0x3FF0000000000000)
  %v36 = bitcast float %v26 to i32
  %v37 = sub i32 %v36, 1262485250
  %v38 = lshr i32 %v37, 1
  %v39 = sub i32 %v37, %v38
  %v40 = shl i32 %v38, 23
  %v41 = bitcast i32 %v40 to float
  %v42 = shl i32 %v39, 23
  %v43 = bitcast i32 %v42 to float
  %v44 = fmul float %v35, %v41
  %v45 = fmul float %v44, %v43
  %v46 = getelementptr inbounds float, ptr %v15, i64 2
  %v47 = load float, ptr %v46, align 4
  %v48 = fcmp olt float %v47, 0xC05A400000000000
  %v49 = select i1 %v48, float 0xC05A400000000000, float %v47
  %v50 = fcmp ogt float %v49, 0x4056400000000000
  %v51 = select i1 %v50, float 0x4056400000000000, float %v49
  %v52 = call float @llvm.fmuladd.f32(float %v51, float 0x3FF7154760000000, float 0x4168000000000000)
  %v53 = fsub float %v52, 0x4168000000000000
  %v54 = call float @llvm.fmuladd.f32(float %v53, float 0xBFE62E4000000000, float %v51)
  %v55 = call float @llvm.fmuladd.f32(float %v53, float 0xBEB7F7D1C0000000, float %v54)
  %v56 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v55, float 0x3F81227F40000000)
  %v57 = call float @llvm.fmuladd.f32(float %v56, float %v55, float 0x3FA5556740000000)
  %v58 = call float @llvm.fmuladd.f32(float %v57, float %v55, float 0x3FC5554B00000000)
  %v59 = call float @llvm.fmuladd.f32(float %v58, float %v55, float 0x3FDFFFFFE0000000)
  %v60 = call float @llvm.fmuladd.f32(float %v55, float %v59, float 0x3FF0000000000000)
  %v61 = call float @llvm.fmuladd.f32(float %v55, float %v60, float 0x3FF0000000000000)
  %v62 = bitcast float %v52 to i32
  %v63 = sub i32 %v62, 1262485250
  %v64 = lshr i32 %v63, 1
  %v65 = sub i32 %v63, %v64
  %v66 = shl i32 %v64, 23
  %v67 = bitcast i32 %v66 to float
  %v68 = shl i32 %v65, 23
  %v69 = bitcast i32 %v68 to float
  %v70 = fmul float %v61, %v67
  %v71 = fmul float %v70, %v69
  %v72 = load float, ptr %v15, align 4
  %v73 = fadd float %v72, 0x3FF0000000000000
  %v74 = fmul float 0x4012000000000000, %v73
  %v75 = getelementptr inbounds float, ptr %v15, i64 4
  %v76 = load float, ptr %v75, align 4
  %v77 = fcmp olt float %v76, 0xC05A400000000000
  %v78 = select i1 %v77, float 0xC05A400000000000, float %v76
  %v79 = fcmp ogt float %v78, 0x4056400000000000
  %v80 = select i1 %v79, float 0x4056400000000000, float %v78
  %v81 = call float @llvm.fmuladd.f32(float %v80, float 0x3FF7154760000000, float 0x4168000000000000)
  %v82 = fsub float %v81, 0x4168000000000000
  %v83 = call float @llvm.fmuladd.f32(float %v82, float 0xBFE62E4000000000, float %v80)
  %v84 = call float @llvm.fmuladd.f32(float %v82, float 0xBEB7F7D1C0000000, float %v83)
  %v85 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v84, float 0x3F81227F40000000)
  %v86 = call float @llvm.fmuladd.f32(float %v85, float %v84, float 0x3FA5556740000000)
  %v87 = call float @llvm.fmuladd.f32(float %v86, float %v84, float 0x3FC5554B00000000)
  %v88 = call float @llvm.fmuladd.f32(float %v87, float %v84, float 0x3FDFFFFFE0000000)
  %v89 = call float @llvm.fmuladd.f32(float %v84, float %v88, float 0x3FF0000000000000)
  %v90 = call float @llvm.fmuladd.f32(float %v84, float %v89, float 0x3FF0000000000000)
  %v91 = bitcast float %v81 to i32
  %v92 = sub i32 %v91, 1262485250
  %v93 = lshr i32 %v92, 1
  %v94 = sub i32 %v92, %v93
  %v95 = shl i32 %v93, 23
  %v96 = bitcast i32 %v95 to float
  %v97 = shl i32 %v94, 23
  %v98 = bitcast i32 %v97 to float
  %v99 = fmul float %v90, %v96
  %v100 = fmul float %v99, %v98
  %v110 = getelementptr inbounds float, ptr %v109, i64 %v10
  store float %v19, ptr %v110, align 4
  %v118 = getelementptr inbounds float, ptr %v117, i64 %v10
  store float %v45, ptr %v118, align 4
  %v126 = getelementptr inbounds float, ptr %v125, i64 %v10
  store float %v71, ptr %v126, align 4
  %v134 = getelementptr inbounds float, ptr %v133, i64 %v10
  store float %v74, ptr %v134, align 4
  %v142 = getelementptr inbounds float, ptr %v141, i64 %v10
  store float %v100, ptr %v142, align 4
  %v143 = add nsw i64 %v10, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_12(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v4, i64 3
  %v7 = load i64, ptr %v6, align 8
  %v8 = getelementptr inbounds i64, ptr %v4, i64 4
  %v9 = load i64, ptr %v8, align 8
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 50
  %v13 = load ptr, ptr %v12, align 4
  %v14 = getelementptr inbounds i64, ptr %v1, i64 60
  %v15 = load i64, ptr %v14, align 8
  %v17 = getelementptr inbounds i64, ptr %v1, i64 1
  %v18 = load i64, ptr %v17, align 8
  %v23 = getelementptr inbounds ptr, ptr %v0, i64 47
  %v24 = load ptr, ptr %v23, align 4
  %v31 = getelementptr inbounds ptr, ptr %v0, i64 51
  %v32 = load ptr, ptr %v31, align 4
  %v33 = getelementptr inbounds i64, ptr %v1, i64 61
  %v34 = load i64, ptr %v33, align 8
  %v41 = getelementptr inbounds ptr, ptr %v0, i64 53
  %v42 = load ptr, ptr %v41, align 4
  %v43 = getelementptr inbounds i64, ptr %v1, i64 63
  %v44 = load i64, ptr %v43, align 8
  %v50 = getelementptr inbounds ptr, ptr %v0, i64 55
  %v51 = load ptr, ptr %v50, align 4
  %v52 = getelementptr inbounds i64, ptr %v1, i64 65
  %v53 = load i64, ptr %v52, align 8
  %v60 = getelementptr inbounds ptr, ptr %v0, i64 56
  %v61 = load ptr, ptr %v60, align 4
  %v62 = getelementptr inbounds i64, ptr %v1, i64 66
  %v63 = load i64, ptr %v62, align 8
  %v16 = and i64 %v5, %v15
  %v19 = mul i64 %v16, %v18
  %v20 = getelementptr inbounds float, ptr %v13, i64 %v19
  %v25 = fcmp uno float 0x4020000000000000, 0x4020000000000000
  %v26 = fcmp ogt float 0x4020000000000000, 0x4020000000000000
  %v27 = select i1 %v26, float 0x4020000000000000, float 0x4020000000000000
  %v28 = select i1 %v25, float 0x4020000000000000, float %v27
  %v29 = fsub float %v28, 0x3FF0000000000000
  %v30 = fdiv float %v29, 0x4000000000000000
  %v35 = and i64 %v5, %v34
  %v36 = mul i64 %v35, %v18
  %v37 = getelementptr inbounds float, ptr %v32, i64 %v36
  %v45 = and i64 %v5, %v44
  %v46 = mul i64 %v45, %v18
  %v47 = getelementptr inbounds float, ptr %v42, i64 %v46
  %v54 = and i64 %v5, %v53
  %v55 = mul i64 %v54, %v18
  %v56 = mul i64 %v55, 3
  %v57 = getelementptr inbounds float, ptr %v51, i64 %v56
  %v64 = and i64 %v5, %v63
  %v65 = mul i64 %v64, %v18
  %v66 = mul i64 %v65, 3
  %v67 = getelementptr inbounds float, ptr %v61, i64 %v66
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v79, %b1 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v21 = getelementptr inbounds float, ptr %v20, i64 %v10
  %v22 = load float, ptr %v21, align 4
  %v38 = getelementptr inbounds float, ptr %v37, i64 %v10
  %v39 = load float, ptr %v38, align 4
  %v40 = fmul float %v30, %v39
  %v48 = getelementptr inbounds float, ptr %v47, i64 %v10
  %v49 = load float, ptr %v48, align 4
  %v58 = mul i64 %v10, 3
  %v59 = getelementptr inbounds float, ptr %v57, i64 %v58
  %v68 = getelementptr inbounds float, ptr %v67, i64 %v58
  %v69 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v24, <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>, <8 x float> zeroinitializer)
  %v70 = insertelement <8 x float> poison, float %v40, i64 0
  %v71 = shufflevector <8 x float> %v70, <8 x float> poison, <8 x i32> zeroinitializer
  %v72 = fmul <8 x float> %v69, %v71
  %v73 = insertelement <8 x float> poison, float %v22, i64 0
  %v74 = shufflevector <8 x float> %v73, <8 x float> poison, <8 x i32> zeroinitializer
  %v75 = fadd <8 x float> %v74, %v72
  %v76 = insertelement <8 x float> poison, float %v49, i64 0
  %v77 = shufflevector <8 x float> %v76, <8 x float> poison, <8 x i32> zeroinitializer
  %v78 = fadd <8 x float> %v77, %v72
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v75, ptr align 4 %v59, <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>)
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v78, ptr align 4 %v68, <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>)
  %v79 = add nsw i64 %v10, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_13(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 120
  %v7 = load ptr, ptr %v6, align 4
  %v9 = getelementptr inbounds i64, ptr %v4, i64 3
  %v10 = load i64, ptr %v9, align 8
  %v11 = getelementptr inbounds i64, ptr %v4, i64 4
  %v12 = load i64, ptr %v11, align 8
  %v20 = getelementptr inbounds ptr, ptr %v0, i64 46
  %v21 = load ptr, ptr %v20, align 4
  %v22 = getelementptr inbounds ptr, ptr %v0, i64 55
  %v23 = load ptr, ptr %v22, align 4
  %v24 = getelementptr inbounds i64, ptr %v1, i64 65
  %v25 = load i64, ptr %v24, align 8
  %v27 = getelementptr inbounds i64, ptr %v1, i64 1
  %v28 = load i64, ptr %v27, align 8
  %v36 = getelementptr inbounds ptr, ptr %v0, i64 52
  %v37 = load ptr, ptr %v36, align 4
  %v38 = getelementptr inbounds i64, ptr %v1, i64 62
  %v39 = load i64, ptr %v38, align 8
  %v68 = getelementptr inbounds ptr, ptr %v0, i64 57
  %v69 = load ptr, ptr %v68, align 4
  %v70 = getelementptr inbounds i64, ptr %v1, i64 67
  %v71 = load i64, ptr %v70, align 8
  %v8 = getelementptr inbounds float, ptr %v7, i64 1984
  %v26 = and i64 %v5, %v25
  %v29 = mul i64 %v26, %v28
  %v30 = mul i64 %v29, 3
  %v31 = getelementptr inbounds float, ptr %v23, i64 %v30
  %v40 = and i64 %v5, %v39
  %v41 = mul i64 %v40, %v28
  %v42 = getelementptr inbounds float, ptr %v37, i64 %v41
  %v72 = and i64 %v5, %v71
  %v73 = mul i64 %v72, %v28
  %v74 = mul i64 %v73, 3
  %v75 = getelementptr inbounds float, ptr %v69, i64 %v74
  br label %b0
b0:
  %v13 = phi i64 [ %v10, %entry ], [ %v79, %b5 ]
  %v14 = icmp slt i64 %v13, %v12
  br i1 %v14, label %b1, label %b2
b1:
  %v32 = mul i64 %v13, 3
  %v33 = getelementptr inbounds float, ptr %v31, i64 %v32
  %v43 = getelementptr inbounds float, ptr %v42, i64 %v13
  %v44 = load float, ptr %v43, align 4
  %v45 = fmul float 0x4000000000000000, %v44
  %v52 = insertelement <8 x float> poison, float %v45, i64 0
  %v53 = shufflevector <8 x float> %v52, <8 x float> poison, <8 x i32> zeroinitializer
  %v76 = getelementptr inbounds float, ptr %v75, i64 %v32
  br label %b3
b3:
  %v15 = phi i64 [ 0, %b1 ], [ %v78, %b8 ]
  %v16 = icmp slt i64 %v15, 3
  br i1 %v16, label %b4, label %b5
b4:
  %v34 = getelementptr inbounds float, ptr %v33, i64 %v15
  %v35 = load float, ptr %v34, align 4
  %v48 = insertelement <8 x float> poison, float %v35, i64 0
  %v49 = shufflevector <8 x float> %v48, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b6
b6:
  %v17 = phi i64 [ 0, %b4 ], [ %v57, %b7 ]
  %v18 = phi <8 x float> [ splat (float 0xFFF0000000000000), %b4 ], [ %v56, %b7 ]
  %v19 = icmp slt i64 %v17, 8
  br i1 %v19, label %b7, label %b8
b7:
  %v46 = getelementptr inbounds float, ptr %v21, i64 %v17
  %v47 = load <8 x float>, ptr %v46, align 4
  %v50 = fsub <8 x float> %v47, %v49
  %v51 = fmul <8 x float> %v50, %v50
  %v54 = fdiv <8 x float> %v51, %v53
  %v55 = fneg <8 x float> %v54
  %v56 = call <8 x float> @llvm.maximum.v8f32(<8 x float> %v18, <8 x float> %v55)
  %v57 = add nsw i64 %v17, 8
  br label %b6
b8:
  %v58 = shufflevector <8 x float> %v18, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v59 = shufflevector <8 x float> %v18, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v60 = call <4 x float> @llvm.maximum.v4f32(<4 x float> %v58, <4 x float> %v59)
  %v61 = shufflevector <4 x float> %v60, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v62 = shufflevector <4 x float> %v60, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v63 = call <2 x float> @llvm.maximum.v2f32(<2 x float> %v61, <2 x float> %v62)
  %v64 = extractelement <2 x float> %v63, i64 0
  %v65 = extractelement <2 x float> %v63, i64 1
  %v66 = call float @llvm.maximum.f32(float %v64, float %v65)
  %v67 = call float @llvm.maximum.f32(float %v66, float 0xFFF0000000000000)
  %v77 = getelementptr inbounds float, ptr %v76, i64 %v15
  store float %v67, ptr %v77, align 4
  %v78 = add nsw i64 %v15, 1
  br label %b3
b5:
  %v79 = add nsw i64 %v13, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_14(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 120
  %v7 = load ptr, ptr %v6, align 4
  %v9 = getelementptr inbounds i64, ptr %v4, i64 3
  %v10 = load i64, ptr %v9, align 8
  %v11 = getelementptr inbounds i64, ptr %v4, i64 4
  %v12 = load i64, ptr %v11, align 8
  %v20 = getelementptr inbounds ptr, ptr %v0, i64 46
  %v21 = load ptr, ptr %v20, align 4
  %v22 = getelementptr inbounds ptr, ptr %v0, i64 56
  %v23 = load ptr, ptr %v22, align 4
  %v24 = getelementptr inbounds i64, ptr %v1, i64 66
  %v25 = load i64, ptr %v24, align 8
  %v27 = getelementptr inbounds i64, ptr %v1, i64 1
  %v28 = load i64, ptr %v27, align 8
  %v36 = getelementptr inbounds ptr, ptr %v0, i64 52
  %v37 = load ptr, ptr %v36, align 4
  %v38 = getelementptr inbounds i64, ptr %v1, i64 62
  %v39 = load i64, ptr %v38, align 8
  %v68 = getelementptr inbounds ptr, ptr %v0, i64 58
  %v69 = load ptr, ptr %v68, align 4
  %v70 = getelementptr inbounds i64, ptr %v1, i64 68
  %v71 = load i64, ptr %v70, align 8
  %v8 = getelementptr inbounds float, ptr %v7, i64 1984
  %v26 = and i64 %v5, %v25
  %v29 = mul i64 %v26, %v28
  %v30 = mul i64 %v29, 3
  %v31 = getelementptr inbounds float, ptr %v23, i64 %v30
  %v40 = and i64 %v5, %v39
  %v41 = mul i64 %v40, %v28
  %v42 = getelementptr inbounds float, ptr %v37, i64 %v41
  %v72 = and i64 %v5, %v71
  %v73 = mul i64 %v72, %v28
  %v74 = mul i64 %v73, 3
  %v75 = getelementptr inbounds float, ptr %v69, i64 %v74
  br label %b0
b0:
  %v13 = phi i64 [ %v10, %entry ], [ %v79, %b5 ]
  %v14 = icmp slt i64 %v13, %v12
  br i1 %v14, label %b1, label %b2
b1:
  %v32 = mul i64 %v13, 3
  %v33 = getelementptr inbounds float, ptr %v31, i64 %v32
  %v43 = getelementptr inbounds float, ptr %v42, i64 %v13
  %v44 = load float, ptr %v43, align 4
  %v45 = fmul float 0x4000000000000000, %v44
  %v52 = insertelement <8 x float> poison, float %v45, i64 0
  %v53 = shufflevector <8 x float> %v52, <8 x float> poison, <8 x i32> zeroinitializer
  %v76 = getelementptr inbounds float, ptr %v75, i64 %v32
  br label %b3
b3:
  %v15 = phi i64 [ 0, %b1 ], [ %v78, %b8 ]
  %v16 = icmp slt i64 %v15, 3
  br i1 %v16, label %b4, label %b5
b4:
  %v34 = getelementptr inbounds float, ptr %v33, i64 %v15
  %v35 = load float, ptr %v34, align 4
  %v48 = insertelement <8 x float> poison, float %v35, i64 0
  %v49 = shufflevector <8 x float> %v48, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b6
b6:
  %v17 = phi i64 [ 0, %b4 ], [ %v57, %b7 ]
  %v18 = phi <8 x float> [ splat (float 0xFFF0000000000000), %b4 ], [ %v56, %b7 ]
  %v19 = icmp slt i64 %v17, 8
  br i1 %v19, label %b7, label %b8
b7:
  %v46 = getelementptr inbounds float, ptr %v21, i64 %v17
  %v47 = load <8 x float>, ptr %v46, align 4
  %v50 = fsub <8 x float> %v47, %v49
  %v51 = fmul <8 x float> %v50, %v50
  %v54 = fdiv <8 x float> %v51, %v53
  %v55 = fneg <8 x float> %v54
  %v56 = call <8 x float> @llvm.maximum.v8f32(<8 x float> %v18, <8 x float> %v55)
  %v57 = add nsw i64 %v17, 8
  br label %b6
b8:
  %v58 = shufflevector <8 x float> %v18, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v59 = shufflevector <8 x float> %v18, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v60 = call <4 x float> @llvm.maximum.v4f32(<4 x float> %v58, <4 x float> %v59)
  %v61 = shufflevector <4 x float> %v60, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v62 = shufflevector <4 x float> %v60, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v63 = call <2 x float> @llvm.maximum.v2f32(<2 x float> %v61, <2 x float> %v62)
  %v64 = extractelement <2 x float> %v63, i64 0
  %v65 = extractelement <2 x float> %v63, i64 1
  %v66 = call float @llvm.maximum.f32(float %v64, float %v65)
  %v67 = call float @llvm.maximum.f32(float %v66, float 0xFFF0000000000000)
  %v77 = getelementptr inbounds float, ptr %v76, i64 %v15
  store float %v67, ptr %v77, align 4
  %v78 = add nsw i64 %v15, 1
  br label %b3
b5:
  %v79 = add nsw i64 %v13, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_15(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 120
  %v7 = load ptr, ptr %v6, align 4
  %v9 = getelementptr inbounds i64, ptr %v4, i64 3
  %v10 = load i64, ptr %v9, align 8
  %v11 = getelementptr inbounds i64, ptr %v4, i64 4
  %v12 = load i64, ptr %v11, align 8
  %v20 = getelementptr inbounds ptr, ptr %v0, i64 46
  %v21 = load ptr, ptr %v20, align 4
  %v22 = getelementptr inbounds ptr, ptr %v0, i64 55
  %v23 = load ptr, ptr %v22, align 4
  %v24 = getelementptr inbounds i64, ptr %v1, i64 65
  %v25 = load i64, ptr %v24, align 8
  %v27 = getelementptr inbounds i64, ptr %v1, i64 1
  %v28 = load i64, ptr %v27, align 8
  %v36 = getelementptr inbounds ptr, ptr %v0, i64 52
  %v37 = load ptr, ptr %v36, align 4
  %v38 = getelementptr inbounds i64, ptr %v1, i64 62
  %v39 = load i64, ptr %v38, align 8
  %v46 = getelementptr inbounds ptr, ptr %v0, i64 57
  %v47 = load ptr, ptr %v46, align 4
  %v48 = getelementptr inbounds i64, ptr %v1, i64 67
  %v49 = load i64, ptr %v48, align 8
  %v106 = getelementptr inbounds ptr, ptr %v0, i64 59
  %v107 = load ptr, ptr %v106, align 4
  %v108 = getelementptr inbounds i64, ptr %v1, i64 69
  %v109 = load i64, ptr %v108, align 8
  %v8 = getelementptr inbounds float, ptr %v7, i64 1984
  %v26 = and i64 %v5, %v25
  %v29 = mul i64 %v26, %v28
  %v30 = mul i64 %v29, 3
  %v31 = getelementptr inbounds float, ptr %v23, i64 %v30
  %v40 = and i64 %v5, %v39
  %v41 = mul i64 %v40, %v28
  %v42 = getelementptr inbounds float, ptr %v37, i64 %v41
  %v50 = and i64 %v5, %v49
  %v51 = mul i64 %v50, %v28
  %v52 = mul i64 %v51, 3
  %v53 = getelementptr inbounds float, ptr %v47, i64 %v52
  %v110 = and i64 %v5, %v109
  %v111 = mul i64 %v110, %v28
  %v112 = mul i64 %v111, 3
  %v113 = getelementptr inbounds float, ptr %v107, i64 %v112
  br label %b0
b0:
  %v13 = phi i64 [ %v10, %entry ], [ %v117, %b5 ]
  %v14 = icmp slt i64 %v13, %v12
  br i1 %v14, label %b1, label %b2
b1:
  %v32 = mul i64 %v13, 3
  %v33 = getelementptr inbounds float, ptr %v31, i64 %v32
  %v43 = getelementptr inbounds float, ptr %v42, i64 %v13
  %v44 = load float, ptr %v43, align 4
  %v45 = fmul float 0x4000000000000000, %v44
  %v54 = getelementptr inbounds float, ptr %v53, i64 %v32
  %v63 = insertelement <8 x float> poison, float %v45, i64 0
  %v64 = shufflevector <8 x float> %v63, <8 x float> poison, <8 x i32> zeroinitializer
  %v114 = getelementptr inbounds float, ptr %v113, i64 %v32
  br label %b3
b3:
  %v15 = phi i64 [ 0, %b1 ], [ %v116, %b8 ]
  %v16 = icmp slt i64 %v15, 3
  br i1 %v16, label %b4, label %b5
b4:
  %v34 = getelementptr inbounds float, ptr %v33, i64 %v15
  %v35 = load float, ptr %v34, align 4
  %v55 = getelementptr inbounds float, ptr %v54, i64 %v15
  %v56 = load float, ptr %v55, align 4
  %v59 = insertelement <8 x float> poison, float %v35, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  %v67 = insertelement <8 x float> poison, float %v56, i64 0
  %v68 = shufflevector <8 x float> %v67, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b6
b6:
  %v17 = phi i64 [ 0, %b4 ], [ %v95, %b7 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v94, %b7 ]
  %v19 = icmp slt i64 %v17, 8
  br i1 %v19, label %b7, label %b8
b7:
  %v57 = getelementptr inbounds float, ptr %v21, i64 %v17
  %v58 = load <8 x float>, ptr %v57, align 4
  %v61 = fsub <8 x float> %v58, %v60
  %v62 = fmul <8 x float> %v61, %v61
  %v65 = fdiv <8 x float> %v62, %v64
  %v66 = fneg <8 x float> %v65
  %v69 = fsub <8 x float> %v66, %v68
  %v70 = fcmp olt <8 x float> %v69, splat (float 0xC05A400000000000)
  %v71 = select <8 x i1> %v70, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v69
  %v72 = fcmp ogt <8 x float> %v71, splat (float 0x4056400000000000)
  %v73 = select <8 x i1> %v72, <8 x float> splat (float 0x4056400000000000), <8 x float> %v71
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v75 = fsub <8 x float> %v74, splat (float 0x4168000000000000)
  %v76 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v75, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v73)
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v75, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v76)
  %v78 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v77, <8 x float> splat (float 0x3F81227F40000000))
  %v79 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v78, <8 x float> %v77, <8 x float> splat (float 0x3FA5556740000000))
  %v80 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v79, <8 x float> %v77, <8 x float> splat (float 0x3FC5554B00000000))
  %v81 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v80, <8 x float> %v77, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v82 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v77, <8 x float> %v81, <8 x float> splat (float 0x3FF0000000000000))
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v77, <8 x float> %v82, <8 x float> splat (float 0x3FF0000000000000))
  %v84 = bitcast <8 x float> %v74 to <8 x i32>
  %v85 = sub <8 x i32> %v84, splat (i32 1262485250)
  %v86 = lshr <8 x i32> %v85, splat (i32 1)
  %v87 = sub <8 x i32> %v85, %v86
  %v88 = shl <8 x i32> %v86, splat (i32 23)
  %v89 = bitcast <8 x i32> %v88 to <8 x float>
  %v90 = shl <8 x i32> %v87, splat (i32 23)
  %v91 = bitcast <8 x i32> %v90 to <8 x float>
  %v92 = fmul <8 x float> %v83, %v89
  %v93 = fmul <8 x float> %v92, %v91
  %v94 = fadd <8 x float> %v18, %v93
  %v95 = add nsw i64 %v17, 8
  br label %b6
b8:
  %v96 = shufflevector <8 x float> %v18, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v97 = shufflevector <8 x float> %v18, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v98 = fadd <4 x float> %v96, %v97
  %v99 = shufflevector <4 x float> %v98, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v100 = shufflevector <4 x float> %v98, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v101 = fadd <2 x float> %v99, %v100
  %v102 = extractelement <2 x float> %v101, i64 0
  %v103 = extractelement <2 x float> %v101, i64 1
  %v104 = fadd float %v102, %v103
  %v105 = fadd float %v104, 0x0000000000000000
  %v115 = getelementptr inbounds float, ptr %v114, i64 %v15
  store float %v105, ptr %v115, align 4
  %v116 = add nsw i64 %v15, 1
  br label %b3
b5:
  %v117 = add nsw i64 %v13, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_16(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 120
  %v7 = load ptr, ptr %v6, align 4
  %v9 = getelementptr inbounds i64, ptr %v4, i64 3
  %v10 = load i64, ptr %v9, align 8
  %v11 = getelementptr inbounds i64, ptr %v4, i64 4
  %v12 = load i64, ptr %v11, align 8
  %v20 = getelementptr inbounds ptr, ptr %v0, i64 46
  %v21 = load ptr, ptr %v20, align 4
  %v22 = getelementptr inbounds ptr, ptr %v0, i64 56
  %v23 = load ptr, ptr %v22, align 4
  %v24 = getelementptr inbounds i64, ptr %v1, i64 66
  %v25 = load i64, ptr %v24, align 8
  %v27 = getelementptr inbounds i64, ptr %v1, i64 1
  %v28 = load i64, ptr %v27, align 8
  %v36 = getelementptr inbounds ptr, ptr %v0, i64 52
  %v37 = load ptr, ptr %v36, align 4
  %v38 = getelementptr inbounds i64, ptr %v1, i64 62
  %v39 = load i64, ptr %v38, align 8
  %v46 = getelementptr inbounds ptr, ptr %v0, i64 58
  %v47 = load ptr, ptr %v46, align 4
  %v48 = getelementptr inbounds i64, ptr %v1, i64 68
  %v49 = load i64, ptr %v48, align 8
  %v106 = getelementptr inbounds ptr, ptr %v0, i64 60
  %v107 = load ptr, ptr %v106, align 4
  %v108 = getelementptr inbounds i64, ptr %v1, i64 70
  %v109 = load i64, ptr %v108, align 8
  %v8 = getelementptr inbounds float, ptr %v7, i64 1984
  %v26 = and i64 %v5, %v25
  %v29 = mul i64 %v26, %v28
  %v30 = mul i64 %v29, 3
  %v31 = getelementptr inbounds float, ptr %v23, i64 %v30
  %v40 = and i64 %v5, %v39
  %v41 = mul i64 %v40, %v28
  %v42 = getelementptr inbounds float, ptr %v37, i64 %v41
  %v50 = and i64 %v5, %v49
  %v51 = mul i64 %v50, %v28
  %v52 = mul i64 %v51, 3
  %v53 = getelementptr inbounds float, ptr %v47, i64 %v52
  %v110 = and i64 %v5, %v109
  %v111 = mul i64 %v110, %v28
  %v112 = mul i64 %v111, 3
  %v113 = getelementptr inbounds float, ptr %v107, i64 %v112
  br label %b0
b0:
  %v13 = phi i64 [ %v10, %entry ], [ %v117, %b5 ]
  %v14 = icmp slt i64 %v13, %v12
  br i1 %v14, label %b1, label %b2
b1:
  %v32 = mul i64 %v13, 3
  %v33 = getelementptr inbounds float, ptr %v31, i64 %v32
  %v43 = getelementptr inbounds float, ptr %v42, i64 %v13
  %v44 = load float, ptr %v43, align 4
  %v45 = fmul float 0x4000000000000000, %v44
  %v54 = getelementptr inbounds float, ptr %v53, i64 %v32
  %v63 = insertelement <8 x float> poison, float %v45, i64 0
  %v64 = shufflevector <8 x float> %v63, <8 x float> poison, <8 x i32> zeroinitializer
  %v114 = getelementptr inbounds float, ptr %v113, i64 %v32
  br label %b3
b3:
  %v15 = phi i64 [ 0, %b1 ], [ %v116, %b8 ]
  %v16 = icmp slt i64 %v15, 3
  br i1 %v16, label %b4, label %b5
b4:
  %v34 = getelementptr inbounds float, ptr %v33, i64 %v15
  %v35 = load float, ptr %v34, align 4
  %v55 = getelementptr inbounds float, ptr %v54, i64 %v15
  %v56 = load float, ptr %v55, align 4
  %v59 = insertelement <8 x float> poison, float %v35, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  %v67 = insertelement <8 x float> poison, float %v56, i64 0
  %v68 = shufflevector <8 x float> %v67, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b6
b6:
  %v17 = phi i64 [ 0, %b4 ], [ %v95, %b7 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v94, %b7 ]
  %v19 = icmp slt i64 %v17, 8
  br i1 %v19, label %b7, label %b8
b7:
  %v57 = getelementptr inbounds float, ptr %v21, i64 %v17
  %v58 = load <8 x float>, ptr %v57, align 4
  %v61 = fsub <8 x float> %v58, %v60
  %v62 = fmul <8 x float> %v61, %v61
  %v65 = fdiv <8 x float> %v62, %v64
  %v66 = fneg <8 x float> %v65
  %v69 = fsub <8 x float> %v66, %v68
  %v70 = fcmp olt <8 x float> %v69, splat (float 0xC05A400000000000)
  %v71 = select <8 x i1> %v70, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v69
  %v72 = fcmp ogt <8 x float> %v71, splat (float 0x4056400000000000)
  %v73 = select <8 x i1> %v72, <8 x float> splat (float 0x4056400000000000), <8 x float> %v71
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v75 = fsub <8 x float> %v74, splat (float 0x4168000000000000)
  %v76 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v75, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v73)
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v75, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v76)
  %v78 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v77, <8 x float> splat (float 0x3F81227F40000000))
  %v79 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v78, <8 x float> %v77, <8 x float> splat (float 0x3FA5556740000000))
  %v80 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v79, <8 x float> %v77, <8 x float> splat (float 0x3FC5554B00000000))
  %v81 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v80, <8 x float> %v77, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v82 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v77, <8 x float> %v81, <8 x float> splat (float 0x3FF0000000000000))
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v77, <8 x float> %v82, <8 x float> splat (float 0x3FF0000000000000))
  %v84 = bitcast <8 x float> %v74 to <8 x i32>
  %v85 = sub <8 x i32> %v84, splat (i32 1262485250)
  %v86 = lshr <8 x i32> %v85, splat (i32 1)
  %v87 = sub <8 x i32> %v85, %v86
  %v88 = shl <8 x i32> %v86, splat (i32 23)
  %v89 = bitcast <8 x i32> %v88 to <8 x float>
  %v90 = shl <8 x i32> %v87, splat (i32 23)
  %v91 = bitcast <8 x i32> %v90 to <8 x float>
  %v92 = fmul <8 x float> %v83, %v89
  %v93 = fmul <8 x float> %v92, %v91
  %v94 = fadd <8 x float> %v18, %v93
  %v95 = add nsw i64 %v17, 8
  br label %b6
b8:
  %v96 = shufflevector <8 x float> %v18, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v97 = shufflevector <8 x float> %v18, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v98 = fadd <4 x float> %v96, %v97
  %v99 = shufflevector <4 x float> %v98, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v100 = shufflevector <4 x float> %v98, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v101 = fadd <2 x float> %v99, %v100
  %v102 = extractelement <2 x float> %v101, i64 0
  %v103 = extractelement <2 x float> %v101, i64 1
  %v104 = fadd float %v102, %v103
  %v105 = fadd float %v104, 0x0000000000000000
  %v115 = getelementptr inbounds float, ptr %v114, i64 %v15
  store float %v105, ptr %v115, align 4
  %v116 = add nsw i64 %v15, 1
  br label %b3
b5:
  %v117 = add nsw i64 %v13, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_17(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v4, i64 3
  %v7 = load i64, ptr %v6, align 8
  %v8 = getelementptr inbounds i64, ptr %v4, i64 4
  %v9 = load i64, ptr %v8, align 8
  %v14 = getelementptr inbounds ptr, ptr %v0, i64 46
  %v15 = load ptr, ptr %v14, align 4
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 55
  %v17 = load ptr, ptr %v16, align 4
  %v18 = getelementptr inbounds i64, ptr %v1, i64 65
  %v19 = load i64, ptr %v18, align 8
  %v21 = getelementptr inbounds i64, ptr %v1, i64 1
  %v22 = load i64, ptr %v21, align 8
  %v30 = getelementptr inbounds ptr, ptr %v0, i64 52
  %v31 = load ptr, ptr %v30, align 4
  %v32 = getelementptr inbounds i64, ptr %v1, i64 62
  %v33 = load i64, ptr %v32, align 8
  %v40 = getelementptr inbounds ptr, ptr %v0, i64 57
  %v41 = load ptr, ptr %v40, align 4
  %v42 = getelementptr inbounds i64, ptr %v1, i64 67
  %v43 = load i64, ptr %v42, align 8
  %v51 = getelementptr inbounds ptr, ptr %v0, i64 59
  %v52 = load ptr, ptr %v51, align 4
  %v53 = getelementptr inbounds i64, ptr %v1, i64 69
  %v54 = load i64, ptr %v53, align 8
  %v62 = getelementptr inbounds ptr, ptr %v0, i64 56
  %v63 = load ptr, ptr %v62, align 4
  %v64 = getelementptr inbounds i64, ptr %v1, i64 66
  %v65 = load i64, ptr %v64, align 8
  %v73 = getelementptr inbounds ptr, ptr %v0, i64 58
  %v74 = load ptr, ptr %v73, align 4
  %v75 = getelementptr inbounds i64, ptr %v1, i64 68
  %v76 = load i64, ptr %v75, align 8
  %v84 = getelementptr inbounds ptr, ptr %v0, i64 60
  %v85 = load ptr, ptr %v84, align 4
  %v86 = getelementptr inbounds i64, ptr %v1, i64 70
  %v87 = load i64, ptr %v86, align 8
  %v95 = getelementptr inbounds ptr, ptr %v0, i64 61
  %v96 = load ptr, ptr %v95, align 4
  %v97 = getelementptr inbounds i64, ptr %v1, i64 71
  %v98 = load i64, ptr %v97, align 8
  %v105 = getelementptr inbounds ptr, ptr %v0, i64 62
  %v106 = load ptr, ptr %v105, align 4
  %v107 = getelementptr inbounds i64, ptr %v1, i64 72
  %v108 = load i64, ptr %v107, align 8
  %v20 = and i64 %v5, %v19
  %v23 = mul i64 %v20, %v22
  %v24 = mul i64 %v23, 3
  %v25 = getelementptr inbounds float, ptr %v17, i64 %v24
  %v34 = and i64 %v5, %v33
  %v35 = mul i64 %v34, %v22
  %v36 = getelementptr inbounds float, ptr %v31, i64 %v35
  %v44 = and i64 %v5, %v43
  %v45 = mul i64 %v44, %v22
  %v46 = mul i64 %v45, 3
  %v47 = getelementptr inbounds float, ptr %v41, i64 %v46
  %v55 = and i64 %v5, %v54
  %v56 = mul i64 %v55, %v22
  %v57 = mul i64 %v56, 3
  %v58 = getelementptr inbounds float, ptr %v52, i64 %v57
  %v66 = and i64 %v5, %v65
  %v67 = mul i64 %v66, %v22
  %v68 = mul i64 %v67, 3
  %v69 = getelementptr inbounds float, ptr %v63, i64 %v68
  %v77 = and i64 %v5, %v76
  %v78 = mul i64 %v77, %v22
  %v79 = mul i64 %v78, 3
  %v80 = getelementptr inbounds float, ptr %v74, i64 %v79
  %v88 = and i64 %v5, %v87
  %v89 = mul i64 %v88, %v22
  %v90 = mul i64 %v89, 3
  %v91 = getelementptr inbounds float, ptr %v85, i64 %v90
  %v99 = and i64 %v5, %v98
  %v100 = mul i64 %v99, %v22
  %v101 = mul i64 %v100, 24
  %v102 = getelementptr inbounds float, ptr %v96, i64 %v101
  %v109 = and i64 %v5, %v108
  %v110 = mul i64 %v109, %v22
  %v111 = mul i64 %v110, 24
  %v112 = getelementptr inbounds float, ptr %v106, i64 %v111
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v193, %b5 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v26 = mul i64 %v10, 3
  %v27 = getelementptr inbounds float, ptr %v25, i64 %v26
  %v37 = getelementptr inbounds float, ptr %v36, i64 %v10
  %v38 = load float, ptr %v37, align 4
  %v39 = fmul float 0x4000000000000000, %v38
  %v48 = getelementptr inbounds float, ptr %v47, i64 %v26
  %v59 = getelementptr inbounds float, ptr %v58, i64 %v26
  %v70 = getelementptr inbounds float, ptr %v69, i64 %v26
  %v81 = getelementptr inbounds float, ptr %v80, i64 %v26
  %v92 = getelementptr inbounds float, ptr %v91, i64 %v26
  %v103 = mul i64 %v10, 24
  %v104 = getelementptr inbounds float, ptr %v102, i64 %v103
  %v113 = getelementptr inbounds float, ptr %v112, i64 %v103
  %v114 = load <8 x float>, ptr %v15, align 4
  %v119 = insertelement <8 x float> poison, float %v39, i64 0
  %v120 = shufflevector <8 x float> %v119, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b3
b3:
  %v12 = phi i64 [ 0, %b1 ], [ %v192, %b4 ]
  %v13 = icmp slt i64 %v12, 3
  br i1 %v13, label %b4, label %b5
b4:
  %v28 = getelementptr inbounds float, ptr %v27, i64 %v12
  %v29 = load float, ptr %v28, align 4
  %v49 = getelementptr inbounds float, ptr %v48, i64 %v12
  %v50 = load float, ptr %v49, align 4
  %v60 = getelementptr inbounds float, ptr %v59, i64 %v12
  %v61 = load float, ptr %v60, align 4
  %v71 = getelementptr inbounds float, ptr %v70, i64 %v12
  %v72 = load float, ptr %v71, align 4
  %v82 = getelementptr inbounds float, ptr %v81, i64 %v12
  %v83 = load float, ptr %v82, align 4
  %v93 = getelementptr inbounds float, ptr %v92, i64 %v12
  %v94 = load float, ptr %v93, align 4
  %v115 = insertelement <8 x float> poison, float %v29, i64 0
  %v116 = shufflevector <8 x float> %v115, <8 x float> poison, <8 x i32> zeroinitializer
  %v117 = fsub <8 x float> %v114, %v116
  %v118 = fmul <8 x float> %v117, %v117
  %v121 = fdiv <8 x float> %v118, %v120
  %v122 = fneg <8 x float> %v121
  %v123 = insertelement <8 x float> poison, float %v50, i64 0
  %v124 = shufflevector <8 x float> %v123, <8 x float> poison, <8 x i32> zeroinitializer
  %v125 = fsub <8 x float> %v122, %v124
  %v126 = fcmp olt <8 x float> %v125, splat (float 0xC05A400000000000)
  %v127 = select <8 x i1> %v126, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v125
  %v128 = fcmp ogt <8 x float> %v127, splat (float 0x4056400000000000)
  %v129 = select <8 x i1> %v128, <8 x float> splat (float 0x4056400000000000), <8 x float> %v127
  %v130 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v129, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v131 = fsub <8 x float> %v130, splat (float 0x4168000000000000)
  %v132 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v131, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v129)
  %v133 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v131, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v132)
  %v134 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v133, <8 x float> splat (float 0x3F81227F40000000))
  %v135 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v134, <8 x float> %v133, <8 x float> splat (float 0x3FA5556740000000))
  %v136 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v135, <8 x float> %v133, <8 x float> splat (float 0x3FC5554B00000000))
  %v137 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v136, <8 x float> %v133, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v138 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v133, <8 x float> %v137, <8 x float> splat (float 0x3FF0000000000000))
  %v139 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v133, <8 x float> %v138, <8 x float> splat (float 0x3FF0000000000000))
  %v140 = bitcast <8 x float> %v130 to <8 x i32>
  %v141 = sub <8 x i32> %v140, splat (i32 1262485250)
  %v142 = lshr <8 x i32> %v141, splat (i32 1)
  %v143 = sub <8 x i32> %v141, %v142
  %v144 = shl <8 x i32> %v142, splat (i32 23)
  %v145 = bitcast <8 x i32> %v144 to <8 x float>
  %v146 = shl <8 x i32> %v143, splat (i32 23)
  %v147 = bitcast <8 x i32> %v146 to <8 x float>
  %v148 = fmul <8 x float> %v139, %v145
  %v149 = fmul <8 x float> %v148, %v147
  %v150 = insertelement <8 x float> poison, float %v61, i64 0
  %v151 = shufflevector <8 x float> %v150, <8 x float> poison, <8 x i32> zeroinitializer
  %v152 = fdiv <8 x float> %v149, %v151
  %v153 = insertelement <8 x float> poison, float %v72, i64 0
  %v154 = shufflevector <8 x float> %v153, <8 x float> poison, <8 x i32> zeroinitializer
  %v155 = fsub <8 x float> %v114, %v154
  %v156 = fmul <8 x float> %v155, %v155
  %v157 = fdiv <8 x float> %v156, %v120
  %v158 = fneg <8 x float> %v157
  %v159 = insertelement <8 x float> poison, float %v83, i64 0
  %v160 = shufflevector <8 x float> %v159, <8 x float> poison, <8 x i32> zeroinitializer
  %v161 = fsub <8 x float> %v158, %v160
  %v162 = fcmp olt <8 x float> %v161, splat (float 0xC05A400000000000)
  %v163 = select <8 x i1> %v162, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v161
  %v164 = fcmp ogt <8 x float> %v163, splat (float 0x4056400000000000)
  %v165 = select <8 x i1> %v164, <8 x float> splat (float 0x4056400000000000), <8 x float> %v163
  %v166 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v165, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v167 = fsub <8 x float> %v166, splat (float 0x4168000000000000)
  %v168 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v167, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v165)
  %v169 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v167, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v168)
  %v170 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v169, <8 x float> splat (float 0x3F81227F40000000))
  %v171 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v170, <8 x float> %v169, <8 x float> splat (float 0x3FA5556740000000))
  %v172 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v171, <8 x float> %v169, <8 x float> splat (float 0x3FC5554B00000000))
  %v173 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v172, <8 x float> %v169, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v174 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v169, <8 x float> %v173, <8 x float> splat (float 0x3FF0000000000000))
  %v175 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v169, <8 x float> %v174, <8 x float> splat (float 0x3FF0000000000000))
  %v176 = bitcast <8 x float> %v166 to <8 x i32>
  %v177 = sub <8 x i32> %v176, splat (i32 1262485250)
  %v178 = lshr <8 x i32> %v177, splat (i32 1)
  %v179 = sub <8 x i32> %v177, %v178
  %v180 = shl <8 x i32> %v178, splat (i32 23)
  %v181 = bitcast <8 x i32> %v180 to <8 x float>
  %v182 = shl <8 x i32> %v179, splat (i32 23)
  %v183 = bitcast <8 x i32> %v182 to <8 x float>
  %v184 = fmul <8 x float> %v175, %v181
  %v185 = fmul <8 x float> %v184, %v183
  %v186 = insertelement <8 x float> poison, float %v94, i64 0
  %v187 = shufflevector <8 x float> %v186, <8 x float> poison, <8 x i32> zeroinitializer
  %v188 = fdiv <8 x float> %v185, %v187
  %v189 = mul i64 %v12, 8
  %v190 = getelementptr inbounds float, ptr %v104, i64 %v189
  store <8 x float> %v152, ptr %v190, align 4
  %v191 = getelementptr inbounds float, ptr %v113, i64 %v189
  store <8 x float> %v188, ptr %v191, align 4
  %v192 = add nsw i64 %v12, 1
  br label %b3
b5:
  %v193 = add nsw i64 %v10, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_18(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 120
  %v7 = load ptr, ptr %v6, align 4
  %v9 = getelementptr inbounds i64, ptr %v4, i64 3
  %v10 = load i64, ptr %v9, align 8
  %v11 = getelementptr inbounds i64, ptr %v4, i64 4
  %v12 = load i64, ptr %v11, align 8
  %v27 = getelementptr inbounds ptr, ptr %v0, i64 61
  %v28 = load ptr, ptr %v27, align 4
  %v29 = getelementptr inbounds i64, ptr %v1, i64 71
  %v30 = load i64, ptr %v29, align 8
  %v32 = getelementptr inbounds i64, ptr %v1, i64 1
  %v33 = load i64, ptr %v32, align 8
  %v43 = getelementptr inbounds ptr, ptr %v0, i64 1
  %v44 = load ptr, ptr %v43, align 4
  %v47 = getelementptr inbounds ptr, ptr %v0, i64 48
  %v48 = load ptr, ptr %v47, align 4
  %v49 = getelementptr inbounds i64, ptr %v1, i64 58
  %v50 = load i64, ptr %v49, align 8
  %v85 = getelementptr inbounds ptr, ptr %v0, i64 63
  %v86 = load ptr, ptr %v85, align 4
  %v87 = getelementptr inbounds i64, ptr %v1, i64 73
  %v88 = load i64, ptr %v87, align 8
  %v95 = getelementptr inbounds ptr, ptr %v0, i64 64
  %v96 = load ptr, ptr %v95, align 4
  %v97 = getelementptr inbounds i64, ptr %v1, i64 74
  %v98 = load i64, ptr %v97, align 8
  %v8 = getelementptr inbounds float, ptr %v7, i64 1984
  %v31 = and i64 %v5, %v30
  %v34 = mul i64 %v31, %v33
  %v35 = mul i64 %v34, 24
  %v36 = getelementptr inbounds float, ptr %v28, i64 %v35
  %v51 = and i64 %v5, %v50
  %v52 = mul i64 %v51, %v33
  %v53 = mul i64 %v52, 64
  %v54 = getelementptr inbounds float, ptr %v48, i64 %v53
  %v89 = and i64 %v5, %v88
  %v90 = mul i64 %v89, %v33
  %v91 = mul i64 %v90, 24
  %v92 = getelementptr inbounds float, ptr %v86, i64 %v91
  %v99 = and i64 %v5, %v98
  %v100 = mul i64 %v99, %v33
  %v101 = mul i64 %v100, 24
  %v102 = getelementptr inbounds float, ptr %v96, i64 %v101
  br label %b0
b0:
  %v13 = phi i64 [ %v10, %entry ], [ %v110, %b5 ]
  %v14 = icmp slt i64 %v13, %v12
  br i1 %v14, label %b1, label %b2
b1:
  %v37 = mul i64 %v13, 24
  %v38 = getelementptr inbounds float, ptr %v36, i64 %v37
  %v45 = mul i64 %v13, 64
  %v46 = getelementptr inbounds float, ptr %v44, i64 %v45
  %v55 = getelementptr inbounds float, ptr %v54, i64 %v45
  %v93 = getelementptr inbounds float, ptr %v92, i64 %v37
  %v103 = getelementptr inbounds float, ptr %v102, i64 %v37
  br label %b3
b3:
  %v15 = phi i64 [ 0, %b1 ], [ %v109, %b8 ]
  %v16 = icmp slt i64 %v15, 3
  br i1 %v16, label %b4, label %b5
b4:
  %v17 = add i64 %v15, 1
  %v18 = add i64 %v15, 2
  %v39 = mul i64 %v15, 8
  %v64 = mul i64 %v17, 8
  %v71 = mul i64 %v18, 8
  br label %b6
b6:
  %v19 = phi i64 [ 0, %b4 ], [ %v84, %b7 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v78, %b7 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v79, %b7 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v80, %b7 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v81, %b7 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v82, %b7 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v83, %b7 ]
  %v26 = icmp slt i64 %v19, 8
  br i1 %v26, label %b7, label %b8
b7:
  %v40 = add i64 %v39, %v19
  %v41 = getelementptr inbounds float, ptr %v38, i64 %v40
  %v42 = load float, ptr %v41, align 4
  %v56 = mul i64 %v19, 8
  %v57 = getelementptr inbounds float, ptr %v46, i64 %v56
  %v58 = load <8 x float>, ptr %v57, align 4
  %v59 = insertelement <8 x float> poison, float %v42, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  %v61 = fmul <8 x float> %v60, %v58
  %v62 = getelementptr inbounds float, ptr %v55, i64 %v56
  %v63 = load <8 x float>, ptr %v62, align 4
  %v65 = add i64 %v64, %v19
  %v66 = getelementptr inbounds float, ptr %v38, i64 %v65
  %v67 = load float, ptr %v66, align 4
  %v68 = insertelement <8 x float> poison, float %v67, i64 0
  %v69 = shufflevector <8 x float> %v68, <8 x float> poison, <8 x i32> zeroinitializer
  %v70 = fmul <8 x float> %v69, %v58
  %v72 = add i64 %v71, %v19
  %v73 = getelementptr inbounds float, ptr %v38, i64 %v72
  %v74 = load float, ptr %v73, align 4
  %v75 = insertelement <8 x float> poison, float %v74, i64 0
  %v76 = shufflevector <8 x float> %v75, <8 x float> poison, <8 x i32> zeroinitializer
  %v77 = fmul <8 x float> %v76, %v58
  %v78 = fadd <8 x float> %v20, %v61
  %v79 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v63, <8 x float> %v21)
  %v80 = fadd <8 x float> %v22, %v70
  %v81 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v63, <8 x float> %v23)
  %v82 = fadd <8 x float> %v24, %v77
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v63, <8 x float> %v25)
  %v84 = add nsw i64 %v19, 1
  br label %b6
b8:
  %v94 = getelementptr inbounds float, ptr %v93, i64 %v39
  store <8 x float> %v20, ptr %v94, align 4
  %v104 = getelementptr inbounds float, ptr %v103, i64 %v39
  store <8 x float> %v21, ptr %v104, align 4
  %v105 = getelementptr inbounds float, ptr %v93, i64 %v64
  store <8 x float> %v22, ptr %v105, align 4
  %v106 = getelementptr inbounds float, ptr %v103, i64 %v64
  store <8 x float> %v23, ptr %v106, align 4
  %v107 = getelementptr inbounds float, ptr %v93, i64 %v71
  store <8 x float> %v24, ptr %v107, align 4
  %v108 = getelementptr inbounds float, ptr %v103, i64 %v71
  store <8 x float> %v25, ptr %v108, align 4
  %v109 = add nsw i64 %v15, 3
  br label %b3
b5:
  %v110 = add nsw i64 %v13, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_19(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 120
  %v7 = load ptr, ptr %v6, align 4
  %v9 = getelementptr inbounds i64, ptr %v4, i64 3
  %v10 = load i64, ptr %v9, align 8
  %v11 = getelementptr inbounds i64, ptr %v4, i64 4
  %v12 = load i64, ptr %v11, align 8
  %v31 = getelementptr inbounds ptr, ptr %v0, i64 63
  %v32 = load ptr, ptr %v31, align 4
  %v33 = getelementptr inbounds i64, ptr %v1, i64 73
  %v34 = load i64, ptr %v33, align 8
  %v36 = getelementptr inbounds i64, ptr %v1, i64 1
  %v37 = load i64, ptr %v36, align 8
  %v43 = getelementptr inbounds ptr, ptr %v0, i64 62
  %v44 = load ptr, ptr %v43, align 4
  %v45 = getelementptr inbounds i64, ptr %v1, i64 72
  %v46 = load i64, ptr %v45, align 8
  %v52 = getelementptr inbounds ptr, ptr %v0, i64 64
  %v53 = load ptr, ptr %v52, align 4
  %v54 = getelementptr inbounds i64, ptr %v1, i64 74
  %v55 = load i64, ptr %v54, align 8
  %v174 = getelementptr inbounds ptr, ptr %v0, i64 65
  %v175 = load ptr, ptr %v174, align 4
  %v176 = getelementptr inbounds i64, ptr %v1, i64 75
  %v177 = load i64, ptr %v176, align 8
  %v187 = getelementptr inbounds ptr, ptr %v0, i64 66
  %v188 = load ptr, ptr %v187, align 4
  %v189 = getelementptr inbounds i64, ptr %v1, i64 76
  %v190 = load i64, ptr %v189, align 8
  %v8 = getelementptr inbounds float, ptr %v7, i64 1984
  %v35 = and i64 %v5, %v34
  %v38 = mul i64 %v35, %v37
  %v39 = mul i64 %v38, 24
  %v40 = getelementptr inbounds float, ptr %v32, i64 %v39
  %v47 = and i64 %v5, %v46
  %v48 = mul i64 %v47, %v37
  %v49 = mul i64 %v48, 24
  %v50 = getelementptr inbounds float, ptr %v44, i64 %v49
  %v56 = and i64 %v5, %v55
  %v57 = mul i64 %v56, %v37
  %v58 = mul i64 %v57, 24
  %v59 = getelementptr inbounds float, ptr %v53, i64 %v58
  %v178 = and i64 %v5, %v177
  %v179 = mul i64 %v178, %v37
  %v180 = mul i64 %v179, 9
  %v181 = getelementptr inbounds float, ptr %v175, i64 %v180
  %v191 = and i64 %v5, %v190
  %v192 = mul i64 %v191, %v37
  %v193 = mul i64 %v192, 9
  %v194 = getelementptr inbounds float, ptr %v188, i64 %v193
  br label %b0
b0:
  %v13 = phi i64 [ %v10, %entry ], [ %v394, %b23 ]
  %v14 = icmp slt i64 %v13, %v12
  br i1 %v14, label %b1, label %b2
b1:
  %v41 = mul i64 %v13, 24
  %v42 = getelementptr inbounds float, ptr %v40, i64 %v41
  %v51 = getelementptr inbounds float, ptr %v50, i64 %v41
  %v60 = getelementptr inbounds float, ptr %v59, i64 %v41
  %v182 = mul i64 %v13, 9
  %v183 = getelementptr inbounds float, ptr %v181, i64 %v182
  %v195 = getelementptr inbounds float, ptr %v194, i64 %v182
  br label %b3
b3:
  %v15 = phi i64 [ 0, %b1 ], [ %v280, %b14 ]
  %v16 = icmp slt i64 %v15, 2
  br i1 %v16, label %b4, label %b5
b4:
  %v17 = add i64 %v15, 1
  %v61 = mul i64 %v15, 8
  %v77 = mul i64 %v17, 8
  %v184 = mul i64 %v15, 3
  %v200 = mul i64 %v17, 3
  br label %b6
b6:
  %v18 = phi i64 [ 0, %b4 ], [ %v207, %b11 ]
  %v19 = icmp slt i64 %v18, 2
  br i1 %v19, label %b7, label %b8
b7:
  %v20 = add i64 %v18, 1
  %v65 = mul i64 %v18, 8
  %v72 = mul i64 %v20, 8
  br label %b9
b9:
  %v21 = phi i64 [ 0, %b7 ], [ %v93, %b10 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %b7 ], [ %v85, %b10 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %b7 ], [ %v86, %b10 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %b7 ], [ %v87, %b10 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %b7 ], [ %v88, %b10 ]
  %v26 = phi <8 x float> [ splat (float 0x0000000000000000), %b7 ], [ %v89, %b10 ]
  %v27 = phi <8 x float> [ splat (float 0x0000000000000000), %b7 ], [ %v90, %b10 ]
  %v28 = phi <8 x float> [ splat (float 0x0000000000000000), %b7 ], [ %v91, %b10 ]
  %v29 = phi <8 x float> [ splat (float 0x0000000000000000), %b7 ], [ %v92, %b10 ]
  %v30 = icmp slt i64 %v21, 8
  br i1 %v30, label %b10, label %b11
b10:
  %v62 = add i64 %v61, %v21
  %v63 = getelementptr inbounds float, ptr %v42, i64 %v62
  %v64 = load <8 x float>, ptr %v63, align 4
  %v66 = add i64 %v65, %v21
  %v67 = getelementptr inbounds float, ptr %v51, i64 %v66
  %v68 = load <8 x float>, ptr %v67, align 4
  %v69 = fmul <8 x float> %v64, %v68
  %v70 = getelementptr inbounds float, ptr %v60, i64 %v62
  %v71 = load <8 x float>, ptr %v70, align 4
  %v73 = add i64 %v72, %v21
  %v74 = getelementptr inbounds float, ptr %v51, i64 %v73
  %v75 = load <8 x float>, ptr %v74, align 4
  %v76 = fmul <8 x float> %v64, %v75
  %v78 = add i64 %v77, %v21
  %v79 = getelementptr inbounds float, ptr %v42, i64 %v78
  %v80 = load <8 x float>, ptr %v79, align 4
  %v81 = fmul <8 x float> %v80, %v68
  %v82 = getelementptr inbounds float, ptr %v60, i64 %v78
  %v83 = load <8 x float>, ptr %v82, align 4
  %v84 = fmul <8 x float> %v80, %v75
  %v85 = fadd <8 x float> %v22, %v69
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v68, <8 x float> %v23)
  %v87 = fadd <8 x float> %v24, %v76
  %v88 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v75, <8 x float> %v25)
  %v89 = fadd <8 x float> %v26, %v81
  %v90 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v68, <8 x float> %v27)
  %v91 = fadd <8 x float> %v28, %v84
  %v92 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v75, <8 x float> %v29)
  %v93 = add nsw i64 %v21, 8
  br label %b9
b11:
  %v94 = shufflevector <8 x float> %v22, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v95 = shufflevector <8 x float> %v22, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v96 = fadd <4 x float> %v94, %v95
  %v97 = shufflevector <4 x float> %v96, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v98 = shufflevector <4 x float> %v96, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v99 = fadd <2 x float> %v97, %v98
  %v100 = extractelement <2 x float> %v99, i64 0
  %v101 = extractelement <2 x float> %v99, i64 1
  %v102 = fadd float %v100, %v101
  %v103 = shufflevector <8 x float> %v23, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v104 = shufflevector <8 x float> %v23, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v105 = fadd <4 x float> %v103, %v104
  %v106 = shufflevector <4 x float> %v105, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v107 = shufflevector <4 x float> %v105, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v108 = fadd <2 x float> %v106, %v107
  %v109 = extractelement <2 x float> %v108, i64 0
  %v110 = extractelement <2 x float> %v108, i64 1
  %v111 = fadd float %v109, %v110
  %v112 = shufflevector <8 x float> %v24, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v113 = shufflevector <8 x float> %v24, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v114 = fadd <4 x float> %v112, %v113
  %v115 = shufflevector <4 x float> %v114, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v116 = shufflevector <4 x float> %v114, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v117 = fadd <2 x float> %v115, %v116
  %v118 = extractelement <2 x float> %v117, i64 0
  %v119 = extractelement <2 x float> %v117, i64 1
  %v120 = fadd float %v118, %v119
  %v121 = shufflevector <8 x float> %v25, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v122 = shufflevector <8 x float> %v25, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v123 = fadd <4 x float> %v121, %v122
  %v124 = shufflevector <4 x float> %v123, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v125 = shufflevector <4 x float> %v123, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v126 = fadd <2 x float> %v124, %v125
  %v127 = extractelement <2 x float> %v126, i64 0
  %v128 = extractelement <2 x float> %v126, i64 1
  %v129 = fadd float %v127, %v128
  %v130 = shufflevector <8 x float> %v26, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v131 = shufflevector <8 x float> %v26, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v132 = fadd <4 x float> %v130, %v131
  %v133 = shufflevector <4 x float> %v132, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v134 = shufflevector <4 x float> %v132, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v135 = fadd <2 x float> %v133, %v134
  %v136 = extractelement <2 x float> %v135, i64 0
  %v137 = extractelement <2 x float> %v135, i64 1
  %v138 = fadd float %v136, %v137
  %v139 = shufflevector <8 x float> %v27, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v140 = shufflevector <8 x float> %v27, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v141 = fadd <4 x float> %v139, %v140
  %v142 = shufflevector <4 x float> %v141, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v143 = shufflevector <4 x float> %v141, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v144 = fadd <2 x float> %v142, %v143
  %v145 = extractelement <2 x float> %v144, i64 0
  %v146 = extractelement <2 x float> %v144, i64 1
  %v147 = fadd float %v145, %v146
  %v148 = shufflevector <8 x float> %v28, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v149 = shufflevector <8 x float> %v28, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v150 = fadd <4 x float> %v148, %v149
  %v151 = shufflevector <4 x float> %v150, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v152 = shufflevector <4 x float> %v150, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v153 = fadd <2 x float> %v151, %v152
  %v154 = extractelement <2 x float> %v153, i64 0
  %v155 = extractelement <2 x float> %v153, i64 1
  %v156 = fadd float %v154, %v155
  %v157 = shufflevector <8 x float> %v29, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v158 = shufflevector <8 x float> %v29, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v159 = fadd <4 x float> %v157, %v158
  %v160 = shufflevector <4 x float> %v159, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v161 = shufflevector <4 x float> %v159, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v162 = fadd <2 x float> %v160, %v161
  %v163 = extractelement <2 x float> %v162, i64 0
  %v164 = extractelement <2 x float> %v162, i64 1
  %v165 = fadd float %v163, %v164
  %v166 = fadd float %v102, 0x0000000000000000
  %v167 = fadd float %v111, 0x0000000000000000
  %v168 = fadd float %v120, 0x0000000000000000
  %v169 = fadd float %v129, 0x0000000000000000
  %v170 = fadd float %v138, 0x0000000000000000
  %v171 = fadd float %v147, 0x0000000000000000
  %v172 = fadd float %v156, 0x0000000000000000
  %v173 = fadd float %v165, 0x0000000000000000
  %v185 = add i64 %v184, %v18
  %v186 = getelementptr inbounds float, ptr %v183, i64 %v185
  store float %v166, ptr %v186, align 4
  %v196 = getelementptr inbounds float, ptr %v195, i64 %v185
  store float %v167, ptr %v196, align 4
  %v197 = add i64 %v184, %v20
  %v198 = getelementptr inbounds float, ptr %v183, i64 %v197
  store float %v168, ptr %v198, align 4
  %v199 = getelementptr inbounds float, ptr %v195, i64 %v197
  store float %v169, ptr %v199, align 4
  %v201 = add i64 %v200, %v18
  %v202 = getelementptr inbounds float, ptr %v183, i64 %v201
  store float %v170, ptr %v202, align 4
  %v203 = getelementptr inbounds float, ptr %v195, i64 %v201
  store float %v171, ptr %v203, align 4
  %v204 = add i64 %v200, %v20
  %v205 = getelementptr inbounds float, ptr %v183, i64 %v204
  store float %v172, ptr %v205, align 4
  %v206 = getelementptr inbounds float, ptr %v195, i64 %v204
  store float %v173, ptr %v206, align 4
  %v207 = add nsw i64 %v18, 2
  br label %b6
b8:
  br label %b12
b12:
  %v208 = phi i64 [ 0, %b8 ], [ %v233, %b13 ]
  %v209 = phi <8 x float> [ splat (float 0x0000000000000000), %b8 ], [ %v229, %b13 ]
  %v210 = phi <8 x float> [ splat (float 0x0000000000000000), %b8 ], [ %v230, %b13 ]
  %v211 = phi <8 x float> [ splat (float 0x0000000000000000), %b8 ], [ %v231, %b13 ]
  %v212 = phi <8 x float> [ splat (float 0x0000000000000000), %b8 ], [ %v232, %b13 ]
  %v213 = icmp slt i64 %v208, 8
  br i1 %v213, label %b13, label %b14
b13:
  %v214 = add i64 %v61, %v208
  %v215 = getelementptr inbounds float, ptr %v42, i64 %v214
  %v216 = load <8 x float>, ptr %v215, align 4
  %v217 = add i64 16, %v208
  %v218 = getelementptr inbounds float, ptr %v51, i64 %v217
  %v219 = load <8 x float>, ptr %v218, align 4
  %v220 = fmul <8 x float> %v216, %v219
  %v221 = getelementptr inbounds float, ptr %v60, i64 %v214
  %v222 = load <8 x float>, ptr %v221, align 4
  %v223 = add i64 %v77, %v208
  %v224 = getelementptr inbounds float, ptr %v42, i64 %v223
  %v225 = load <8 x float>, ptr %v224, align 4
  %v226 = fmul <8 x float> %v225, %v219
  %v227 = getelementptr inbounds float, ptr %v60, i64 %v223
  %v228 = load <8 x float>, ptr %v227, align 4
  %v229 = fadd <8 x float> %v209, %v220
  %v230 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v222, <8 x float> %v219, <8 x float> %v210)
  %v231 = fadd <8 x float> %v211, %v226
  %v232 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v228, <8 x float> %v219, <8 x float> %v212)
  %v233 = add nsw i64 %v208, 8
  br label %b12
b14:
  %v234 = shufflevector <8 x float> %v209, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v235 = shufflevector <8 x float> %v209, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v236 = fadd <4 x float> %v234, %v235
  %v237 = shufflevector <4 x float> %v236, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v238 = shufflevector <4 x float> %v236, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v239 = fadd <2 x float> %v237, %v238
  %v240 = extractelement <2 x float> %v239, i64 0
  %v241 = extractelement <2 x float> %v239, i64 1
  %v242 = fadd float %v240, %v241
  %v243 = shufflevector <8 x float> %v210, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v244 = shufflevector <8 x float> %v210, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v245 = fadd <4 x float> %v243, %v244
  %v246 = shufflevector <4 x float> %v245, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v247 = shufflevector <4 x float> %v245, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v248 = fadd <2 x float> %v246, %v247
  %v249 = extractelement <2 x float> %v248, i64 0
  %v250 = extractelement <2 x float> %v248, i64 1
  %v251 = fadd float %v249, %v250
  %v252 = shufflevector <8 x float> %v211, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v253 = shufflevector <8 x float> %v211, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v254 = fadd <4 x float> %v252, %v253
  %v255 = shufflevector <4 x float> %v254, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v256 = shufflevector <4 x float> %v254, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v257 = fadd <2 x float> %v255, %v256
  %v258 = extractelement <2 x float> %v257, i64 0
  %v259 = extractelement <2 x float> %v257, i64 1
  %v260 = fadd float %v258, %v259
  %v261 = shufflevector <8 x float> %v212, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v262 = shufflevector <8 x float> %v212, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v263 = fadd <4 x float> %v261, %v262
  %v264 = shufflevector <4 x float> %v263, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v265 = shufflevector <4 x float> %v263, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v266 = fadd <2 x float> %v264, %v265
  %v267 = extractelement <2 x float> %v266, i64 0
  %v268 = extractelement <2 x float> %v266, i64 1
  %v269 = fadd float %v267, %v268
  %v270 = fadd float %v242, 0x0000000000000000
  %v271 = fadd float %v251, 0x0000000000000000
  %v272 = fadd float %v260, 0x0000000000000000
  %v273 = fadd float %v269, 0x0000000000000000
  %v274 = add i64 %v184, 2
  %v275 = getelementptr inbounds float, ptr %v183, i64 %v274
  store float %v270, ptr %v275, align 4
  %v276 = getelementptr inbounds float, ptr %v195, i64 %v274
  store float %v271, ptr %v276, align 4
  %v277 = add i64 %v200, 2
  %v278 = getelementptr inbounds float, ptr %v183, i64 %v277
  store float %v272, ptr %v278, align 4
  %v279 = getelementptr inbounds float, ptr %v195, i64 %v277
  store float %v273, ptr %v279, align 4
  %v280 = add nsw i64 %v15, 2
  br label %b3
b5:
  br label %b15
b15:
  %v281 = phi i64 [ 0, %b5 ], [ %v356, %b20 ]
  %v282 = icmp slt i64 %v281, 2
  br i1 %v282, label %b16, label %b17
b16:
  %v283 = add i64 %v281, 1
  %v293 = mul i64 %v281, 8
  %v300 = mul i64 %v283, 8
  br label %b18
b18:
  %v284 = phi i64 [ 0, %b16 ], [ %v309, %b19 ]
  %v285 = phi <8 x float> [ splat (float 0x0000000000000000), %b16 ], [ %v305, %b19 ]
  %v286 = phi <8 x float> [ splat (float 0x0000000000000000), %b16 ], [ %v306, %b19 ]
  %v287 = phi <8 x float> [ splat (float 0x0000000000000000), %b16 ], [ %v307, %b19 ]
  %v288 = phi <8 x float> [ splat (float 0x0000000000000000), %b16 ], [ %v308, %b19 ]
  %v289 = icmp slt i64 %v284, 8
  br i1 %v289, label %b19, label %b20
b19:
  %v290 = add i64 16, %v284
  %v291 = getelementptr inbounds float, ptr %v42, i64 %v290
  %v292 = load <8 x float>, ptr %v291, align 4
  %v294 = add i64 %v293, %v284
  %v295 = getelementptr inbounds float, ptr %v51, i64 %v294
  %v296 = load <8 x float>, ptr %v295, align 4
  %v297 = fmul <8 x float> %v292, %v296
  %v298 = getelementptr inbounds float, ptr %v60, i64 %v290
  %v299 = load <8 x float>, ptr %v298, align 4
  %v301 = add i64 %v300, %v284
  %v302 = getelementptr inbounds float, ptr %v51, i64 %v301
  %v303 = load <8 x float>, ptr %v302, align 4
  %v304 = fmul <8 x float> %v292, %v303
  %v305 = fadd <8 x float> %v285, %v297
  %v306 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v299, <8 x float> %v296, <8 x float> %v286)
  %v307 = fadd <8 x float> %v287, %v304
  %v308 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v299, <8 x float> %v303, <8 x float> %v288)
  %v309 = add nsw i64 %v284, 8
  br label %b18
b20:
  %v310 = shufflevector <8 x float> %v285, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v311 = shufflevector <8 x float> %v285, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v312 = fadd <4 x float> %v310, %v311
  %v313 = shufflevector <4 x float> %v312, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v314 = shufflevector <4 x float> %v312, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v315 = fadd <2 x float> %v313, %v314
  %v316 = extractelement <2 x float> %v315, i64 0
  %v317 = extractelement <2 x float> %v315, i64 1
  %v318 = fadd float %v316, %v317
  %v319 = shufflevector <8 x float> %v286, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v320 = shufflevector <8 x float> %v286, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v321 = fadd <4 x float> %v319, %v320
  %v322 = shufflevector <4 x float> %v321, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v323 = shufflevector <4 x float> %v321, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v324 = fadd <2 x float> %v322, %v323
  %v325 = extractelement <2 x float> %v324, i64 0
  %v326 = extractelement <2 x float> %v324, i64 1
  %v327 = fadd float %v325, %v326
  %v328 = shufflevector <8 x float> %v287, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v329 = shufflevector <8 x float> %v287, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v330 = fadd <4 x float> %v328, %v329
  %v331 = shufflevector <4 x float> %v330, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v332 = shufflevector <4 x float> %v330, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v333 = fadd <2 x float> %v331, %v332
  %v334 = extractelement <2 x float> %v333, i64 0
  %v335 = extractelement <2 x float> %v333, i64 1
  %v336 = fadd float %v334, %v335
  %v337 = shufflevector <8 x float> %v288, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v338 = shufflevector <8 x float> %v288, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v339 = fadd <4 x float> %v337, %v338
  %v340 = shufflevector <4 x float> %v339, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v341 = shufflevector <4 x float> %v339, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v342 = fadd <2 x float> %v340, %v341
  %v343 = extractelement <2 x float> %v342, i64 0
  %v344 = extractelement <2 x float> %v342, i64 1
  %v345 = fadd float %v343, %v344
  %v346 = fadd float %v318, 0x0000000000000000
  %v347 = fadd float %v327, 0x0000000000000000
  %v348 = fadd float %v336, 0x0000000000000000
  %v349 = fadd float %v345, 0x0000000000000000
  %v350 = add i64 6, %v281
  %v351 = getelementptr inbounds float, ptr %v183, i64 %v350
  store float %v346, ptr %v351, align 4
  %v352 = getelementptr inbounds float, ptr %v195, i64 %v350
  store float %v347, ptr %v352, align 4
  %v353 = add i64 6, %v283
  %v354 = getelementptr inbounds float, ptr %v183, i64 %v353
  store float %v348, ptr %v354, align 4
  %v355 = getelementptr inbounds float, ptr %v195, i64 %v353
  store float %v349, ptr %v355, align 4
  %v356 = add nsw i64 %v281, 2
  br label %b15
b17:
  br label %b21
b21:
  %v357 = phi i64 [ 0, %b17 ], [ %v371, %b22 ]
  %v358 = phi <8 x float> [ splat (float 0x0000000000000000), %b17 ], [ %v369, %b22 ]
  %v359 = phi <8 x float> [ splat (float 0x0000000000000000), %b17 ], [ %v370, %b22 ]
  %v360 = icmp slt i64 %v357, 8
  br i1 %v360, label %b22, label %b23
b22:
  %v361 = add i64 16, %v357
  %v362 = getelementptr inbounds float, ptr %v42, i64 %v361
  %v363 = load <8 x float>, ptr %v362, align 4
  %v364 = getelementptr inbounds float, ptr %v51, i64 %v361
  %v365 = load <8 x float>, ptr %v364, align 4
  %v366 = fmul <8 x float> %v363, %v365
  %v367 = getelementptr inbounds float, ptr %v60, i64 %v361
  %v368 = load <8 x float>, ptr %v367, align 4
  %v369 = fadd <8 x float> %v358, %v366
  %v370 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v368, <8 x float> %v365, <8 x float> %v359)
  %v371 = add nsw i64 %v357, 8
  br label %b21
b23:
  %v372 = shufflevector <8 x float> %v358, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v373 = shufflevector <8 x float> %v358, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v374 = fadd <4 x float> %v372, %v373
  %v375 = shufflevector <4 x float> %v374, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v376 = shufflevector <4 x float> %v374, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v377 = fadd <2 x float> %v375, %v376
  %v378 = extractelement <2 x float> %v377, i64 0
  %v379 = extractelement <2 x float> %v377, i64 1
  %v380 = fadd float %v378, %v379
  %v381 = shufflevector <8 x float> %v359, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v382 = shufflevector <8 x float> %v359, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v383 = fadd <4 x float> %v381, %v382
  %v384 = shufflevector <4 x float> %v383, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v385 = shufflevector <4 x float> %v383, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v386 = fadd <2 x float> %v384, %v385
  %v387 = extractelement <2 x float> %v386, i64 0
  %v388 = extractelement <2 x float> %v386, i64 1
  %v389 = fadd float %v387, %v388
  %v390 = fadd float %v380, 0x0000000000000000
  %v391 = fadd float %v389, 0x0000000000000000
  %v392 = getelementptr inbounds float, ptr %v183, i64 8
  store float %v390, ptr %v392, align 4
  %v393 = getelementptr inbounds float, ptr %v195, i64 8
  store float %v391, ptr %v393, align 4
  %v394 = add nsw i64 %v13, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_20(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v4, i64 3
  %v7 = load i64, ptr %v6, align 8
  %v8 = getelementptr inbounds i64, ptr %v4, i64 4
  %v9 = load i64, ptr %v8, align 8
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 54
  %v13 = load ptr, ptr %v12, align 4
  %v14 = getelementptr inbounds i64, ptr %v1, i64 64
  %v15 = load i64, ptr %v14, align 8
  %v17 = getelementptr inbounds i64, ptr %v1, i64 1
  %v18 = load i64, ptr %v17, align 8
  %v23 = getelementptr inbounds ptr, ptr %v0, i64 65
  %v24 = load ptr, ptr %v23, align 4
  %v25 = getelementptr inbounds i64, ptr %v1, i64 75
  %v26 = load i64, ptr %v25, align 8
  %v33 = getelementptr inbounds ptr, ptr %v0, i64 66
  %v34 = load ptr, ptr %v33, align 4
  %v35 = getelementptr inbounds i64, ptr %v1, i64 76
  %v36 = load i64, ptr %v35, align 8
  %v42 = getelementptr inbounds ptr, ptr %v0, i64 39
  %v43 = load ptr, ptr %v42, align 4
  %v44 = getelementptr inbounds i64, ptr %v1, i64 49
  %v45 = load i64, ptr %v44, align 8
  %v16 = and i64 %v5, %v15
  %v19 = mul i64 %v16, %v18
  %v20 = getelementptr inbounds float, ptr %v13, i64 %v19
  %v27 = and i64 %v5, %v26
  %v28 = mul i64 %v27, %v18
  %v29 = mul i64 %v28, 9
  %v30 = getelementptr inbounds float, ptr %v24, i64 %v29
  %v37 = and i64 %v5, %v36
  %v38 = mul i64 %v37, %v18
  %v39 = mul i64 %v38, 9
  %v40 = getelementptr inbounds float, ptr %v34, i64 %v39
  %v46 = and i64 %v5, %v45
  %v47 = mul i64 %v46, %v18
  %v48 = mul i64 %v47, 26
  %v49 = getelementptr inbounds float, ptr %v43, i64 %v48
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v67, %b1 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v21 = getelementptr inbounds float, ptr %v20, i64 %v10
  %v22 = load float, ptr %v21, align 4
  %v31 = mul i64 %v10, 9
  %v32 = getelementptr inbounds float, ptr %v30, i64 %v31
  %v41 = getelementptr inbounds float, ptr %v40, i64 %v31
  %v50 = mul i64 %v10, 26
  %v51 = getelementptr inbounds float, ptr %v49, i64 %v50
  %v52 = load <8 x float>, ptr %v32, align 4
  %v53 = insertelement <8 x float> poison, float %v22, i64 0
  %v54 = shufflevector <8 x float> %v53, <8 x float> poison, <8 x i32> zeroinitializer
  %v55 = fmul <8 x float> %v54, %v52
  %v56 = load <8 x float>, ptr %v41, align 4
  %v57 = fmul <8 x float> %v54, %v56
  store <8 x float> %v55, ptr %v51, align 4
  %v58 = getelementptr inbounds float, ptr %v51, i64 9
  store <8 x float> %v57, ptr %v58, align 4
  %v59 = getelementptr inbounds float, ptr %v32, i64 8
  %v60 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v59, <8 x i1> <i1 1, i1 0, i1 0, i1 0, i1 0, i1 0, i1 0, i1 0>, <8 x float> zeroinitializer)
  %v61 = fmul <8 x float> %v54, %v60
  %v62 = getelementptr inbounds float, ptr %v41, i64 8
  %v63 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v62, <8 x i1> <i1 1, i1 0, i1 0, i1 0, i1 0, i1 0, i1 0, i1 0>, <8 x float> zeroinitializer)
  %v64 = fmul <8 x float> %v54, %v63
  %v65 = getelementptr inbounds float, ptr %v51, i64 8
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v61, ptr align 4 %v65, <8 x i1> <i1 1, i1 0, i1 0, i1 0, i1 0, i1 0, i1 0, i1 0>)
  %v66 = getelementptr inbounds float, ptr %v51, i64 17
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v64, ptr align 4 %v66, <8 x i1> <i1 1, i1 0, i1 0, i1 0, i1 0, i1 0, i1 0, i1 0>)
  %v67 = add nsw i64 %v10, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_21(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v4, i64 3
  %v7 = load i64, ptr %v6, align 8
  %v8 = getelementptr inbounds i64, ptr %v4, i64 4
  %v9 = load i64, ptr %v8, align 8
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 18
  %v13 = load ptr, ptr %v12, align 4
  %v14 = getelementptr inbounds i64, ptr %v1, i64 28
  %v15 = load i64, ptr %v14, align 8
  %v17 = getelementptr inbounds i64, ptr %v1, i64 1
  %v18 = load i64, ptr %v17, align 8
  %v24 = getelementptr inbounds ptr, ptr %v0, i64 39
  %v25 = load ptr, ptr %v24, align 4
  %v26 = getelementptr inbounds i64, ptr %v1, i64 49
  %v27 = load i64, ptr %v26, align 8
  %v16 = and i64 %v5, %v15
  %v19 = mul i64 %v16, %v18
  %v20 = mul i64 %v19, 8
  %v21 = getelementptr inbounds float, ptr %v13, i64 %v20
  %v28 = and i64 %v5, %v27
  %v29 = mul i64 %v28, %v18
  %v30 = mul i64 %v29, 26
  %v31 = getelementptr inbounds float, ptr %v25, i64 %v30
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v36, %b1 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v22 = mul i64 %v10, 8
  %v23 = getelementptr inbounds float, ptr %v21, i64 %v22
  %v32 = mul i64 %v10, 26
  %v33 = getelementptr inbounds float, ptr %v31, i64 %v32
  %v34 = load <8 x float>, ptr %v23, align 4
  %v35 = getelementptr inbounds float, ptr %v33, i64 18
  store <8 x float> %v34, ptr %v35, align 4
  %v36 = add nsw i64 %v10, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_22(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v10 = alloca float, i64 96, align 4
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 120
  %v7 = load ptr, ptr %v6, align 4
  %v11 = getelementptr inbounds i64, ptr %v4, i64 3
  %v12 = load i64, ptr %v11, align 8
  %v13 = getelementptr inbounds i64, ptr %v4, i64 4
  %v14 = load i64, ptr %v13, align 8
  %v51 = getelementptr inbounds i64, ptr %v1, i64 8
  %v52 = load i64, ptr %v51, align 8
  %v53 = getelementptr inbounds i64, ptr %v1, i64 1
  %v54 = load i64, ptr %v53, align 8
  %v57 = getelementptr inbounds i64, ptr %v1, i64 9
  %v58 = load i64, ptr %v57, align 8
  %v67 = getelementptr inbounds ptr, ptr %v0, i64 39
  %v68 = load ptr, ptr %v67, align 4
  %v69 = getelementptr inbounds i64, ptr %v1, i64 49
  %v70 = load i64, ptr %v69, align 8
  %v85 = getelementptr inbounds ptr, ptr %v0, i64 16
  %v86 = load ptr, ptr %v85, align 4
  %v87 = getelementptr inbounds i64, ptr %v1, i64 26
  %v88 = load i64, ptr %v87, align 8
  %v104 = getelementptr inbounds ptr, ptr %v0, i64 3
  %v105 = load ptr, ptr %v104, align 4
  %v119 = getelementptr inbounds ptr, ptr %v0, i64 4
  %v120 = load ptr, ptr %v119, align 4
  %v133 = getelementptr inbounds ptr, ptr %v0, i64 5
  %v134 = load ptr, ptr %v133, align 4
  %v135 = getelementptr inbounds ptr, ptr %v0, i64 17
  %v136 = load ptr, ptr %v135, align 4
  %v137 = getelementptr inbounds i64, ptr %v1, i64 27
  %v138 = load i64, ptr %v137, align 8
  %v145 = getelementptr inbounds ptr, ptr %v0, i64 67
  %v146 = load ptr, ptr %v145, align 4
  %v147 = getelementptr inbounds i64, ptr %v1, i64 77
  %v148 = load i64, ptr %v147, align 8
  %v154 = getelementptr inbounds ptr, ptr %v0, i64 68
  %v155 = load ptr, ptr %v154, align 4
  %v156 = getelementptr inbounds i64, ptr %v1, i64 78
  %v157 = load i64, ptr %v156, align 8
  %v163 = getelementptr inbounds ptr, ptr %v0, i64 69
  %v164 = load ptr, ptr %v163, align 4
  %v165 = getelementptr inbounds i64, ptr %v1, i64 79
  %v166 = load i64, ptr %v165, align 8
  %v178 = getelementptr inbounds ptr, ptr %v0, i64 70
  %v179 = load ptr, ptr %v178, align 4
  %v180 = getelementptr inbounds i64, ptr %v1, i64 80
  %v181 = load i64, ptr %v180, align 8
  %v8 = getelementptr inbounds float, ptr %v7, i64 64
  %v9 = getelementptr inbounds float, ptr %v7, i64 1984
  %v55 = mul i64 %v52, %v54
  %v56 = icmp sle i64 %v55, 8
  %v59 = icmp eq i64 %v58, 0
  %v60 = and i1 %v56, %v59
  %v61 = icmp eq i1 %v60, 0
  %v71 = and i64 %v5, %v70
  %v72 = mul i64 %v71, %v54
  %v73 = mul i64 %v72, 26
  %v74 = getelementptr inbounds float, ptr %v68, i64 %v73
  %v89 = and i64 %v5, %v88
  %v90 = mul i64 %v89, %v54
  %v91 = mul i64 %v90, 8
  %v92 = getelementptr inbounds float, ptr %v86, i64 %v91
  %v108 = getelementptr inbounds float, ptr %v10, i64 8
  %v111 = getelementptr inbounds float, ptr %v10, i64 16
  %v114 = getelementptr inbounds float, ptr %v10, i64 24
  %v139 = and i64 %v5, %v138
  %v140 = mul i64 %v139, %v54
  %v141 = mul i64 %v140, 8
  %v142 = getelementptr inbounds float, ptr %v136, i64 %v141
  %v149 = and i64 %v5, %v148
  %v150 = mul i64 %v149, %v54
  %v151 = mul i64 %v150, 8
  %v152 = getelementptr inbounds float, ptr %v146, i64 %v151
  %v158 = and i64 %v5, %v157
  %v159 = mul i64 %v158, %v54
  %v160 = mul i64 %v159, 8
  %v161 = getelementptr inbounds float, ptr %v155, i64 %v160
  %v167 = and i64 %v5, %v166
  %v168 = mul i64 %v167, %v54
  %v169 = mul i64 %v168, 8
  %v170 = getelementptr inbounds float, ptr %v164, i64 %v169
  %v172 = add i64 %v5, 1
  %v173 = and i64 %v172, %v138
  %v174 = mul i64 %v173, %v54
  %v175 = mul i64 %v174, 8
  %v176 = getelementptr inbounds float, ptr %v136, i64 %v175
  %v182 = and i64 %v5, %v181
  %v183 = mul i64 %v182, %v54
  %v184 = mul i64 %v183, 8
  %v185 = getelementptr inbounds float, ptr %v179, i64 %v184
  %v187 = and i64 %v172, %v88
  %v188 = mul i64 %v187, %v54
  %v189 = mul i64 %v188, 8
  %v190 = getelementptr inbounds float, ptr %v86, i64 %v189
  br label %b0
b0:
  %v15 = phi i64 [ %v12, %entry ], [ %v344, %b5 ]
  %v16 = icmp slt i64 %v15, %v14
  br i1 %v16, label %b1, label %b2
b1:
  %v17 = add i64 %v15, 96
  %v18 = icmp slt i64 %v17, %v14
  %v19 = select i1 %v18, i64 %v17, i64 %v14
  %v20 = sub i64 %v19, %v15
  %v21 = add i64 %v20, 2
  %v22 = sdiv i64 %v21, 3
  %v23 = icmp slt i64 %v22, 1
  %v24 = select i1 %v23, i64 1, i64 %v22
  %v25 = sdiv i64 %v20, %v24
  %v26 = mul i64 %v25, %v22
  %v27 = sub i64 %v20, %v26
  br label %b3
b3:
  %v28 = phi i64 [ 0, %b1 ], [ %v343, %b8 ]
  %v29 = icmp slt i64 %v28, 1
  br i1 %v29, label %b4, label %b5
b4:
  %v30 = add i64 %v28, 1
  %v31 = icmp slt i64 %v30, 1
  %v32 = select i1 %v31, i64 %v30, i64 %v28
  %v45 = mul i64 %v28, 1088
  %v46 = mul i64 %v32, 1088
  %v47 = add i64 %v45, 832
  %v48 = add i64 %v46, 832
  %v49 = add i64 %v47, 256
  %v50 = add i64 %v48, 256
  %v77 = getelementptr inbounds float, ptr %v8, i64 %v45
  %v95 = getelementptr inbounds float, ptr %v8, i64 %v47
  %v100 = mul i64 %v28, 8
  %v101 = sub i64 8, %v100
  %v102 = mul i64 %v100, 26
  %v103 = add i64 208, %v102
  %v106 = getelementptr inbounds float, ptr %v105, i64 %v103
  %v107 = getelementptr inbounds float, ptr %v105, i64 %v102
  %v109 = add i64 416, %v102
  %v110 = getelementptr inbounds float, ptr %v105, i64 %v109
  %v112 = add i64 624, %v102
  %v113 = getelementptr inbounds float, ptr %v105, i64 %v112
  %v117 = mul i64 %v100, 8
  %v118 = add i64 64, %v117
  %v121 = getelementptr inbounds float, ptr %v120, i64 %v118
  %v122 = getelementptr inbounds float, ptr %v120, i64 %v117
  %v123 = add i64 128, %v117
  %v124 = getelementptr inbounds float, ptr %v120, i64 %v123
  %v125 = add i64 192, %v117
  %v126 = getelementptr inbounds float, ptr %v120, i64 %v125
  br label %b6
b6:
  %v33 = phi i64 [ 0, %b4 ], [ %v342, %b19 ]
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
  br i1 %v61, label %b9, label %b10
b9:
  %v62 = mul i64 %v33, 2
  %v63 = sdiv i64 %v62, %v22
  %v64 = mul i64 %v63, 416
  %v65 = add i64 %v46, %v64
  %v66 = getelementptr inbounds float, ptr %v8, i64 %v65
  %v75 = mul i64 %v39, 26
  %v76 = getelementptr inbounds float, ptr %v74, i64 %v75
  %v78 = sub i64 %v44, 1
  %v79 = getelementptr inbounds ptr, ptr @table_tile_3x4, i64 %v78
  %v80 = load ptr, ptr %v79, align 4
  %v81 = icmp sgt i64 %v44, 0
  br i1 %v81, label %b11, label %b12
b11:
  call void %v80(ptr %v76, i64 26, ptr %v77, i64 26, ptr %v10, i64 32, i64 8, i64 15, ptr %v66, i64 0)
  br label %b12
b12:
  %v82 = mul i64 %v63, 128
  %v83 = add i64 %v48, %v82
  %v84 = getelementptr inbounds float, ptr %v8, i64 %v83
  %v93 = mul i64 %v39, 8
  %v94 = getelementptr inbounds float, ptr %v92, i64 %v93
  %v96 = getelementptr inbounds ptr, ptr @table_tile_3x4_more, i64 %v78
  %v97 = load ptr, ptr %v96, align 4
  br i1 %v81, label %b13, label %b14
b13:
  call void %v97(ptr %v94, i64 8, ptr %v95, i64 8, ptr %v10, i64 32, i64 8, i64 0, ptr %v84, i64 0)
  br label %b14
b14:
  br label %b10
b10:
  br i1 %v60, label %b15, label %b16
b15:
  %v98 = mul i64 %v39, 26
  %v99 = getelementptr inbounds float, ptr %v74, i64 %v98
  call void @dots(ptr %v99, i64 26, ptr %v106, i64 26, i64 26, i64 1, i64 %v101, ptr %v10, i64 32, i64 %v44, i1 0)
  call void @dots(ptr %v99, i64 26, ptr %v107, i64 26, i64 26, i64 1, i64 %v101, ptr %v108, i64 32, i64 %v44, i1 0)
  call void @dots(ptr %v99, i64 26, ptr %v110, i64 26, i64 26, i64 1, i64 %v101, ptr %v111, i64 32, i64 %v44, i1 0)
  call void @dots(ptr %v99, i64 26, ptr %v113, i64 26, i64 26, i64 1, i64 %v101, ptr %v114, i64 32, i64 %v44, i1 0)
  %v115 = mul i64 %v39, 8
  %v116 = getelementptr inbounds float, ptr %v92, i64 %v115
  call void @dots(ptr %v116, i64 8, ptr %v121, i64 8, i64 8, i64 1, i64 %v101, ptr %v10, i64 32, i64 %v44, i1 1)
  call void @dots(ptr %v116, i64 8, ptr %v122, i64 8, i64 8, i64 1, i64 %v101, ptr %v108, i64 32, i64 %v44, i1 1)
  call void @dots(ptr %v116, i64 8, ptr %v124, i64 8, i64 8, i64 1, i64 %v101, ptr %v111, i64 32, i64 %v44, i1 1)
  call void @dots(ptr %v116, i64 8, ptr %v126, i64 8, i64 8, i64 1, i64 %v101, ptr %v114, i64 32, i64 %v44, i1 1)
  br label %b16
b16:
  %v127 = add i64 %v39, %v44
  br label %b17
b17:
  %v128 = phi i64 [ %v39, %b16 ], [ %v341, %b22 ]
  %v129 = icmp slt i64 %v128, %v127
  br i1 %v129, label %b18, label %b19
b18:
  %v130 = sub i64 %v128, %v39
  %v131 = mul i64 %v130, 32
  %v132 = getelementptr inbounds float, ptr %v10, i64 %v131
  %v143 = mul i64 %v128, 8
  %v144 = getelementptr inbounds float, ptr %v142, i64 %v143
  %v153 = getelementptr inbounds float, ptr %v152, i64 %v143
  %v162 = getelementptr inbounds float, ptr %v161, i64 %v143
  %v171 = getelementptr inbounds float, ptr %v170, i64 %v143
  %v177 = getelementptr inbounds float, ptr %v176, i64 %v143
  %v186 = getelementptr inbounds float, ptr %v185, i64 %v143
  %v191 = getelementptr inbounds float, ptr %v190, i64 %v143
  br label %b20
b20:
  %v192 = phi i64 [ 0, %b18 ], [ %v340, %b21 ]
  %v193 = icmp slt i64 %v192, 1
  br i1 %v193, label %b21, label %b22
b21:
  %v194 = add i64 %v28, %v192
  %v195 = mul i64 %v194, 8
  %v196 = mul i64 %v192, 8
  %v197 = getelementptr inbounds float, ptr %v132, i64 %v196
  %v198 = load <8 x float>, ptr %v197, align 4
  %v199 = add i64 1, %v192
  %v200 = mul i64 %v199, 8
  %v201 = getelementptr inbounds float, ptr %v132, i64 %v200
  %v202 = load <8 x float>, ptr %v201, align 4
  %v203 = add i64 2, %v192
  %v204 = mul i64 %v203, 8
  %v205 = getelementptr inbounds float, ptr %v132, i64 %v204
  %v206 = load <8 x float>, ptr %v205, align 4
  %v207 = add i64 3, %v192
  %v208 = mul i64 %v207, 8
  %v209 = getelementptr inbounds float, ptr %v132, i64 %v208
  %v210 = load <8 x float>, ptr %v209, align 4
  %v211 = add i64 8, %v195
  %v212 = getelementptr inbounds float, ptr %v134, i64 %v211
  %v213 = load <8 x float>, ptr %v212, align 4
  %v214 = fadd <8 x float> %v198, %v213
  %v215 = fcmp olt <8 x float> %v214, splat (float 0xC056400000000000)
  %v216 = select <8 x i1> %v215, <8 x float> splat (float 0xC056400000000000), <8 x float> %v214
  %v217 = fcmp ogt <8 x float> %v216, splat (float 0x4056000000000000)
  %v218 = select <8 x i1> %v217, <8 x float> splat (float 0x4056000000000000), <8 x float> %v216
  %v219 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v218, <8 x float> splat (float 0xBFF7154760000000), <8 x float> splat (float 0x4168000FE0000000))
  %v220 = fsub <8 x float> %v219, splat (float 0x4168000FE0000000)
  %v221 = bitcast <8 x float> %v219 to <8 x i32>
  %v222 = shl <8 x i32> %v221, splat (i32 23)
  %v223 = bitcast <8 x i32> %v222 to <8 x float>
  %v224 = fneg <8 x float> %v218
  %v225 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v220, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v224)
  %v226 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v220, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v225)
  %v227 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v226, <8 x float> splat (float 0x3F81227F40000000))
  %v228 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v227, <8 x float> %v226, <8 x float> splat (float 0x3FA5556740000000))
  %v229 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v228, <8 x float> %v226, <8 x float> splat (float 0x3FC5554B00000000))
  %v230 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v229, <8 x float> %v226, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v231 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v226, <8 x float> %v230, <8 x float> splat (float 0x3FF0000000000000))
  %v232 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v226, <8 x float> %v231, <8 x float> splat (float 0x3FF0000000000000))
  %v233 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v223, <8 x float> %v232, <8 x float> splat (float 0x3FF0000000000000))
  %v234 = fdiv <8 x float> splat (float 0x3FF0000000000000), %v233
  %v235 = getelementptr inbounds float, ptr %v134, i64 %v195
  %v236 = load <8 x float>, ptr %v235, align 4
  %v237 = fadd <8 x float> %v202, %v236
  %v238 = fcmp olt <8 x float> %v237, splat (float 0xC056400000000000)
  %v239 = select <8 x i1> %v238, <8 x float> splat (float 0xC056400000000000), <8 x float> %v237
  %v240 = fcmp ogt <8 x float> %v239, splat (float 0x4056000000000000)
  %v241 = select <8 x i1> %v240, <8 x float> splat (float 0x4056000000000000), <8 x float> %v239
  %v242 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v241, <8 x float> splat (float 0xBFF7154760000000), <8 x float> splat (float 0x4168000FE0000000))
  %v243 = fsub <8 x float> %v242, splat (float 0x4168000FE0000000)
  %v244 = bitcast <8 x float> %v242 to <8 x i32>
  %v245 = shl <8 x i32> %v244, splat (i32 23)
  %v246 = bitcast <8 x i32> %v245 to <8 x float>
  %v247 = fneg <8 x float> %v241
  %v248 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v243, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v247)
  %v249 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v243, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v248)
  %v250 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v249, <8 x float> splat (float 0x3F81227F40000000))
  %v251 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v250, <8 x float> %v249, <8 x float> splat (float 0x3FA5556740000000))
  %v252 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v251, <8 x float> %v249, <8 x float> splat (float 0x3FC5554B00000000))
  %v253 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v252, <8 x float> %v249, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v254 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v249, <8 x float> %v253, <8 x float> splat (float 0x3FF0000000000000))
  %v255 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v249, <8 x float> %v254, <8 x float> splat (float 0x3FF0000000000000))
  %v256 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v246, <8 x float> %v255, <8 x float> splat (float 0x3FF0000000000000))
  %v257 = fdiv <8 x float> splat (float 0x3FF0000000000000), %v256
  %v258 = add i64 16, %v195
  %v259 = getelementptr inbounds float, ptr %v134, i64 %v258
  %v260 = load <8 x float>, ptr %v259, align 4
  %v261 = fadd <8 x float> %v206, %v260
  %v262 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v261)
  %v263 = fcmp ogt <8 x float> %v262, splat (float 0x4023000000000000)
  %v264 = select <8 x i1> %v263, <8 x float> splat (float 0x4023000000000000), <8 x float> %v262
  %v265 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v264, <8 x float> splat (float 0x4007154760000000), <8 x float> splat (float 0x4168000FE0000000))
  %v266 = fsub <8 x float> %v265, splat (float 0x4168000FE0000000)
  %v267 = bitcast <8 x float> %v265 to <8 x i32>
  %v268 = shl <8 x i32> %v267, splat (i32 23)
  %v269 = bitcast <8 x i32> %v268 to <8 x float>
  %v270 = fadd <8 x float> %v264, %v264
  %v271 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v266, <8 x float> splat (float 0xBFE62E4300000000), <8 x float> %v270)
  %v272 = fmul <8 x float> %v271, %v271
  %v273 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v271, <8 x float> splat (float 0x3F81227F40000000))
  %v274 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v273, <8 x float> %v271, <8 x float> splat (float 0x3FA5556740000000))
  %v275 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v274, <8 x float> %v271, <8 x float> splat (float 0x3FC5554B00000000))
  %v276 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v275, <8 x float> %v271, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v277 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v272, <8 x float> %v276, <8 x float> %v271)
  %v278 = fsub <8 x float> %v269, splat (float 0x3FF0000000000000)
  %v279 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v269, <8 x float> %v277, <8 x float> %v278)
  %v280 = fadd <8 x float> %v279, splat (float 0x4000000000000000)
  %v281 = fdiv <8 x float> %v279, %v280
  %v282 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v281, <8 x float> %v261)
  %v283 = getelementptr inbounds float, ptr %v144, i64 %v195
  %v284 = load <8 x float>, ptr %v283, align 4
  %v285 = fmul <8 x float> %v234, %v284
  %v286 = fmul <8 x float> %v257, %v282
  %v287 = fadd <8 x float> %v285, %v286
  %v288 = add i64 24, %v195
  %v289 = getelementptr inbounds float, ptr %v134, i64 %v288
  %v290 = load <8 x float>, ptr %v289, align 4
  %v291 = fadd <8 x float> %v210, %v290
  %v292 = fcmp olt <8 x float> %v291, splat (float 0xC056400000000000)
  %v293 = select <8 x i1> %v292, <8 x float> splat (float 0xC056400000000000), <8 x float> %v291
  %v294 = fcmp ogt <8 x float> %v293, splat (float 0x4056000000000000)
  %v295 = select <8 x i1> %v294, <8 x float> splat (float 0x4056000000000000), <8 x float> %v293
  %v296 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v295, <8 x float> splat (float 0xBFF7154760000000), <8 x float> splat (float 0x4168000FE0000000))
  %v297 = fsub <8 x float> %v296, splat (float 0x4168000FE0000000)
  %v298 = bitcast <8 x float> %v296 to <8 x i32>
  %v299 = shl <8 x i32> %v298, splat (i32 23)
  %v300 = bitcast <8 x i32> %v299 to <8 x float>
  %v301 = fneg <8 x float> %v295
  %v302 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v297, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v301)
  %v303 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v297, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v302)
  %v304 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v303, <8 x float> splat (float 0x3F81227F40000000))
  %v305 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v304, <8 x float> %v303, <8 x float> splat (float 0x3FA5556740000000))
  %v306 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v305, <8 x float> %v303, <8 x float> splat (float 0x3FC5554B00000000))
  %v307 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v306, <8 x float> %v303, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v308 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v303, <8 x float> %v307, <8 x float> splat (float 0x3FF0000000000000))
  %v309 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v303, <8 x float> %v308, <8 x float> splat (float 0x3FF0000000000000))
  %v310 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v300, <8 x float> %v309, <8 x float> splat (float 0x3FF0000000000000))
  %v311 = fdiv <8 x float> splat (float 0x3FF0000000000000), %v310
  %v312 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v287)
  %v313 = fcmp ogt <8 x float> %v312, splat (float 0x4023000000000000)
  %v314 = select <8 x i1> %v313, <8 x float> splat (float 0x4023000000000000), <8 x float> %v312
  %v315 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v314, <8 x float> splat (float 0x4007154760000000), <8 x float> splat (float 0x4168000FE0000000))
  %v316 = fsub <8 x float> %v315, splat (float 0x4168000FE0000000)
  %v317 = bitcast <8 x float> %v315 to <8 x i32>
  %v318 = shl <8 x i32> %v317, splat (i32 23)
  %v319 = bitcast <8 x i32> %v318 to <8 x float>
  %v320 = fadd <8 x float> %v314, %v314
  %v321 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v316, <8 x float> splat (float 0xBFE62E4300000000), <8 x float> %v320)
  %v322 = fmul <8 x float> %v321, %v321
  %v323 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v321, <8 x float> splat (float 0x3F81227F40000000))
  %v324 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v323, <8 x float> %v321, <8 x float> splat (float 0x3FA5556740000000))
  %v325 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v324, <8 x float> %v321, <8 x float> splat (float 0x3FC5554B00000000))
  %v326 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v325, <8 x float> %v321, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v327 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v322, <8 x float> %v326, <8 x float> %v321)
  %v328 = fsub <8 x float> %v319, splat (float 0x3FF0000000000000)
  %v329 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v319, <8 x float> %v327, <8 x float> %v328)
  %v330 = fadd <8 x float> %v329, splat (float 0x4000000000000000)
  %v331 = fdiv <8 x float> %v329, %v330
  %v332 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v331, <8 x float> %v287)
  %v333 = fmul <8 x float> %v311, %v332
  %v334 = getelementptr inbounds float, ptr %v153, i64 %v195
  store <8 x float> %v234, ptr %v334, align 4
  %v335 = getelementptr inbounds float, ptr %v162, i64 %v195
  store <8 x float> %v257, ptr %v335, align 4
  %v336 = getelementptr inbounds float, ptr %v171, i64 %v195
  store <8 x float> %v282, ptr %v336, align 4
  %v337 = getelementptr inbounds float, ptr %v177, i64 %v195
  store <8 x float> %v287, ptr %v337, align 4
  %v338 = getelementptr inbounds float, ptr %v186, i64 %v195
  store <8 x float> %v311, ptr %v338, align 4
  %v339 = getelementptr inbounds float, ptr %v191, i64 %v195
  store <8 x float> %v333, ptr %v339, align 4
  %v340 = add nsw i64 %v192, 1
  br label %b20
b22:
  %v341 = add nsw i64 %v128, 1
  br label %b17
b19:
  %v342 = add nsw i64 %v33, 1
  br label %b6
b8:
  %v343 = add nsw i64 %v28, 1
  br label %b3
b5:
  %v344 = add nsw i64 %v15, 96
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
define internal void @forward_23(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v10 = alloca float, i64 96, align 4
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 120
  %v7 = load ptr, ptr %v6, align 4
  %v11 = getelementptr inbounds i64, ptr %v4, i64 3
  %v12 = load i64, ptr %v11, align 8
  %v13 = getelementptr inbounds i64, ptr %v4, i64 4
  %v14 = load i64, ptr %v13, align 8
  %v49 = getelementptr inbounds i64, ptr %v1, i64 8
  %v50 = load i64, ptr %v49, align 8
  %v51 = getelementptr inbounds i64, ptr %v1, i64 1
  %v52 = load i64, ptr %v51, align 8
  %v55 = getelementptr inbounds i64, ptr %v1, i64 9
  %v56 = load i64, ptr %v55, align 8
  %v64 = getelementptr inbounds ptr, ptr %v0, i64 16
  %v65 = load ptr, ptr %v64, align 4
  %v67 = getelementptr inbounds i64, ptr %v1, i64 26
  %v68 = load i64, ptr %v67, align 8
  %v85 = getelementptr inbounds ptr, ptr %v0, i64 6
  %v86 = load ptr, ptr %v85, align 4
  %v88 = getelementptr inbounds ptr, ptr %v0, i64 7
  %v89 = load ptr, ptr %v88, align 4
  %v98 = load ptr, ptr %v0, align 4
  %v104 = getelementptr inbounds ptr, ptr %v0, i64 71
  %v105 = load ptr, ptr %v104, align 4
  %v106 = getelementptr inbounds i64, ptr %v1, i64 81
  %v107 = load i64, ptr %v106, align 8
  %v113 = getelementptr inbounds ptr, ptr %v0, i64 72
  %v114 = load ptr, ptr %v113, align 4
  %v115 = getelementptr inbounds i64, ptr %v1, i64 82
  %v116 = load i64, ptr %v115, align 8
  %v122 = getelementptr inbounds ptr, ptr %v0, i64 73
  %v123 = load ptr, ptr %v122, align 4
  %v124 = getelementptr inbounds i64, ptr %v1, i64 83
  %v125 = load i64, ptr %v124, align 8
  %v8 = getelementptr inbounds float, ptr %v7, i64 1152
  %v9 = getelementptr inbounds float, ptr %v7, i64 1984
  %v53 = mul i64 %v50, %v52
  %v54 = icmp sle i64 %v53, 8
  %v57 = icmp eq i64 %v56, 0
  %v58 = and i1 %v54, %v57
  %v59 = icmp eq i1 %v58, 0
  %v66 = add i64 %v5, 1
  %v69 = and i64 %v66, %v68
  %v70 = mul i64 %v69, %v52
  %v71 = mul i64 %v70, 8
  %v72 = getelementptr inbounds float, ptr %v65, i64 %v71
  %v91 = getelementptr inbounds float, ptr %v10, i64 8
  %v99 = mul i64 %v5, %v52
  %v100 = mul i64 %v99, 8
  %v101 = getelementptr inbounds float, ptr %v98, i64 %v100
  %v108 = and i64 %v5, %v107
  %v109 = mul i64 %v108, %v52
  %v110 = mul i64 %v109, 8
  %v111 = getelementptr inbounds float, ptr %v105, i64 %v110
  %v117 = and i64 %v5, %v116
  %v118 = mul i64 %v117, %v52
  %v119 = mul i64 %v118, 8
  %v120 = getelementptr inbounds float, ptr %v114, i64 %v119
  %v126 = and i64 %v5, %v125
  %v127 = mul i64 %v126, %v52
  %v128 = mul i64 %v127, 8
  %v129 = getelementptr inbounds float, ptr %v123, i64 %v128
  br label %b0
b0:
  %v15 = phi i64 [ %v12, %entry ], [ %v177, %b5 ]
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
  %v28 = phi i64 [ 0, %b1 ], [ %v176, %b8 ]
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
  %v75 = getelementptr inbounds float, ptr %v8, i64 %v45
  %v82 = mul i64 %v28, 8
  %v83 = sub i64 8, %v82
  %v84 = mul i64 %v82, 8
  %v87 = getelementptr inbounds float, ptr %v86, i64 %v84
  %v90 = getelementptr inbounds float, ptr %v89, i64 %v84
  br label %b6
b6:
  %v33 = phi i64 [ 0, %b4 ], [ %v175, %b17 ]
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
  %v63 = getelementptr inbounds float, ptr %v8, i64 %v62
  %v73 = mul i64 %v39, 8
  %v74 = getelementptr inbounds float, ptr %v72, i64 %v73
  %v76 = sub i64 %v44, 1
  %v77 = getelementptr inbounds ptr, ptr @table_tile_6x2, i64 %v76
  %v78 = load ptr, ptr %v77, align 4
  %v79 = icmp sgt i64 %v44, 0
  br i1 %v79, label %b11, label %b12
b11:
  call void %v78(ptr %v74, i64 8, ptr %v75, i64 8, ptr %v10, i64 16, i64 8, i64 3, ptr %v63, i64 0)
  br label %b12
b12:
  br label %b10
b10:
  br i1 %v58, label %b13, label %b14
b13:
  %v80 = mul i64 %v39, 8
  %v81 = getelementptr inbounds float, ptr %v72, i64 %v80
  call void @dots(ptr %v81, i64 8, ptr %v87, i64 8, i64 8, i64 1, i64 %v83, ptr %v10, i64 16, i64 %v44, i1 0)
  call void @dots(ptr %v81, i64 8, ptr %v90, i64 8, i64 8, i64 1, i64 %v83, ptr %v91, i64 16, i64 %v44, i1 0)
  br label %b14
b14:
  %v92 = add i64 %v39, %v44
  br label %b15
b15:
  %v93 = phi i64 [ %v39, %b14 ], [ %v174, %b20 ]
  %v94 = icmp slt i64 %v93, %v92
  br i1 %v94, label %b16, label %b17
b16:
  %v95 = sub i64 %v93, %v39
  %v96 = mul i64 %v95, 16
  %v97 = getelementptr inbounds float, ptr %v10, i64 %v96
  %v102 = mul i64 %v93, 8
  %v103 = getelementptr inbounds float, ptr %v101, i64 %v102
  %v112 = getelementptr inbounds float, ptr %v111, i64 %v102
  %v121 = getelementptr inbounds float, ptr %v120, i64 %v102
  %v130 = getelementptr inbounds float, ptr %v129, i64 %v102
  br label %b18
b18:
  %v131 = phi i64 [ 0, %b16 ], [ %v173, %b19 ]
  %v132 = icmp slt i64 %v131, 1
  br i1 %v132, label %b19, label %b20
b19:
  %v133 = add i64 %v28, %v131
  %v134 = mul i64 %v133, 8
  %v135 = mul i64 %v131, 8
  %v136 = getelementptr inbounds float, ptr %v97, i64 %v135
  %v137 = load <8 x float>, ptr %v136, align 4
  %v138 = add i64 1, %v131
  %v139 = mul i64 %v138, 8
  %v140 = getelementptr inbounds float, ptr %v97, i64 %v139
  %v141 = load <8 x float>, ptr %v140, align 4
  %v142 = fcmp olt <8 x float> %v141, splat (float 0xC05A400000000000)
  %v143 = select <8 x i1> %v142, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v141
  %v144 = fcmp ogt <8 x float> %v143, splat (float 0x4056400000000000)
  %v145 = select <8 x i1> %v144, <8 x float> splat (float 0x4056400000000000), <8 x float> %v143
  %v146 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v145, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v147 = fsub <8 x float> %v146, splat (float 0x4168000000000000)
  %v148 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v147, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v145)
  %v149 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v147, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v148)
  %v150 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v149, <8 x float> splat (float 0x3F81227F40000000))
  %v151 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v150, <8 x float> %v149, <8 x float> splat (float 0x3FA5556740000000))
  %v152 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v151, <8 x float> %v149, <8 x float> splat (float 0x3FC5554B00000000))
  %v153 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v152, <8 x float> %v149, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v154 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v149, <8 x float> %v153, <8 x float> splat (float 0x3FF0000000000000))
  %v155 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v149, <8 x float> %v154, <8 x float> splat (float 0x3FF0000000000000))
  %v156 = bitcast <8 x float> %v146 to <8 x i32>
  %v157 = sub <8 x i32> %v156, splat (i32 1262485250)
  %v158 = lshr <8 x i32> %v157, splat (i32 1)
  %v159 = sub <8 x i32> %v157, %v158
  %v160 = shl <8 x i32> %v158, splat (i32 23)
  %v161 = bitcast <8 x i32> %v160 to <8 x float>
  %v162 = shl <8 x i32> %v159, splat (i32 23)
  %v163 = bitcast <8 x i32> %v162 to <8 x float>
  %v164 = fmul <8 x float> %v155, %v161
  %v165 = fmul <8 x float> %v164, %v163
  %v166 = getelementptr inbounds float, ptr %v103, i64 %v134
  %v167 = load <8 x float>, ptr %v166, align 4
  %v168 = fmul <8 x float> %v165, %v167
  %v169 = fadd <8 x float> %v137, %v168
  %v170 = getelementptr inbounds float, ptr %v112, i64 %v134
  store <8 x float> %v137, ptr %v170, align 4
  %v171 = getelementptr inbounds float, ptr %v121, i64 %v134
  store <8 x float> %v141, ptr %v171, align 4
  %v172 = getelementptr inbounds float, ptr %v130, i64 %v134
  store <8 x float> %v169, ptr %v172, align 4
  %v173 = add nsw i64 %v131, 1
  br label %b18
b20:
  %v174 = add nsw i64 %v93, 1
  br label %b15
b17:
  %v175 = add nsw i64 %v33, 1
  br label %b6
b8:
  %v176 = add nsw i64 %v28, 1
  br label %b3
b5:
  %v177 = add nsw i64 %v15, 96
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
define internal void @forward_24(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v10 = alloca float, i64 96, align 4
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 120
  %v7 = load ptr, ptr %v6, align 4
  %v11 = getelementptr inbounds i64, ptr %v4, i64 3
  %v12 = load i64, ptr %v11, align 8
  %v13 = getelementptr inbounds i64, ptr %v4, i64 4
  %v14 = load i64, ptr %v13, align 8
  %v51 = getelementptr inbounds i64, ptr %v1, i64 8
  %v52 = load i64, ptr %v51, align 8
  %v53 = getelementptr inbounds i64, ptr %v1, i64 1
  %v54 = load i64, ptr %v53, align 8
  %v57 = getelementptr inbounds i64, ptr %v1, i64 9
  %v58 = load i64, ptr %v57, align 8
  %v67 = getelementptr inbounds ptr, ptr %v0, i64 73
  %v68 = load ptr, ptr %v67, align 4
  %v69 = getelementptr inbounds i64, ptr %v1, i64 83
  %v70 = load i64, ptr %v69, align 8
  %v84 = getelementptr inbounds ptr, ptr %v0, i64 18
  %v85 = load ptr, ptr %v84, align 4
  %v86 = getelementptr inbounds i64, ptr %v1, i64 28
  %v87 = load i64, ptr %v86, align 8
  %v102 = getelementptr inbounds ptr, ptr %v0, i64 8
  %v103 = load ptr, ptr %v102, align 4
  %v114 = getelementptr inbounds ptr, ptr %v0, i64 9
  %v115 = load ptr, ptr %v114, align 4
  %v126 = getelementptr inbounds ptr, ptr %v0, i64 10
  %v127 = load ptr, ptr %v126, align 4
  %v128 = getelementptr inbounds ptr, ptr %v0, i64 19
  %v129 = load ptr, ptr %v128, align 4
  %v130 = getelementptr inbounds i64, ptr %v1, i64 29
  %v131 = load i64, ptr %v130, align 8
  %v138 = getelementptr inbounds ptr, ptr %v0, i64 74
  %v139 = load ptr, ptr %v138, align 4
  %v140 = getelementptr inbounds i64, ptr %v1, i64 84
  %v141 = load i64, ptr %v140, align 8
  %v147 = getelementptr inbounds ptr, ptr %v0, i64 75
  %v148 = load ptr, ptr %v147, align 4
  %v149 = getelementptr inbounds i64, ptr %v1, i64 85
  %v150 = load i64, ptr %v149, align 8
  %v156 = getelementptr inbounds ptr, ptr %v0, i64 76
  %v157 = load ptr, ptr %v156, align 4
  %v158 = getelementptr inbounds i64, ptr %v1, i64 86
  %v159 = load i64, ptr %v158, align 8
  %v171 = getelementptr inbounds ptr, ptr %v0, i64 77
  %v172 = load ptr, ptr %v171, align 4
  %v173 = getelementptr inbounds i64, ptr %v1, i64 87
  %v174 = load i64, ptr %v173, align 8
  %v8 = getelementptr inbounds float, ptr %v7, i64 1280
  %v9 = getelementptr inbounds float, ptr %v7, i64 1984
  %v55 = mul i64 %v52, %v54
  %v56 = icmp sle i64 %v55, 8
  %v59 = icmp eq i64 %v58, 0
  %v60 = and i1 %v56, %v59
  %v61 = icmp eq i1 %v60, 0
  %v71 = and i64 %v5, %v70
  %v72 = mul i64 %v71, %v54
  %v73 = mul i64 %v72, 8
  %v74 = getelementptr inbounds float, ptr %v68, i64 %v73
  %v88 = and i64 %v5, %v87
  %v89 = mul i64 %v88, %v54
  %v90 = mul i64 %v89, 8
  %v91 = getelementptr inbounds float, ptr %v85, i64 %v90
  %v106 = getelementptr inbounds float, ptr %v10, i64 8
  %v109 = getelementptr inbounds float, ptr %v10, i64 16
  %v112 = getelementptr inbounds float, ptr %v10, i64 24
  %v132 = and i64 %v5, %v131
  %v133 = mul i64 %v132, %v54
  %v134 = mul i64 %v133, 8
  %v135 = getelementptr inbounds float, ptr %v129, i64 %v134
  %v142 = and i64 %v5, %v141
  %v143 = mul i64 %v142, %v54
  %v144 = mul i64 %v143, 8
  %v145 = getelementptr inbounds float, ptr %v139, i64 %v144
  %v151 = and i64 %v5, %v150
  %v152 = mul i64 %v151, %v54
  %v153 = mul i64 %v152, 8
  %v154 = getelementptr inbounds float, ptr %v148, i64 %v153
  %v160 = and i64 %v5, %v159
  %v161 = mul i64 %v160, %v54
  %v162 = mul i64 %v161, 8
  %v163 = getelementptr inbounds float, ptr %v157, i64 %v162
  %v165 = add i64 %v5, 1
  %v166 = and i64 %v165, %v131
  %v167 = mul i64 %v166, %v54
  %v168 = mul i64 %v167, 8
  %v169 = getelementptr inbounds float, ptr %v129, i64 %v168
  %v175 = and i64 %v5, %v174
  %v176 = mul i64 %v175, %v54
  %v177 = mul i64 %v176, 8
  %v178 = getelementptr inbounds float, ptr %v172, i64 %v177
  %v180 = and i64 %v165, %v87
  %v181 = mul i64 %v180, %v54
  %v182 = mul i64 %v181, 8
  %v183 = getelementptr inbounds float, ptr %v85, i64 %v182
  br label %b0
b0:
  %v15 = phi i64 [ %v12, %entry ], [ %v337, %b5 ]
  %v16 = icmp slt i64 %v15, %v14
  br i1 %v16, label %b1, label %b2
b1:
  %v17 = add i64 %v15, 96
  %v18 = icmp slt i64 %v17, %v14
  %v19 = select i1 %v18, i64 %v17, i64 %v14
  %v20 = sub i64 %v19, %v15
  %v21 = add i64 %v20, 2
  %v22 = sdiv i64 %v21, 3
  %v23 = icmp slt i64 %v22, 1
  %v24 = select i1 %v23, i64 1, i64 %v22
  %v25 = sdiv i64 %v20, %v24
  %v26 = mul i64 %v25, %v22
  %v27 = sub i64 %v20, %v26
  br label %b3
b3:
  %v28 = phi i64 [ 0, %b1 ], [ %v336, %b8 ]
  %v29 = icmp slt i64 %v28, 1
  br i1 %v29, label %b4, label %b5
b4:
  %v30 = add i64 %v28, 1
  %v31 = icmp slt i64 %v30, 1
  %v32 = select i1 %v31, i64 %v30, i64 %v28
  %v45 = mul i64 %v28, 512
  %v46 = mul i64 %v32, 512
  %v47 = add i64 %v45, 256
  %v48 = add i64 %v46, 256
  %v49 = add i64 %v47, 256
  %v50 = add i64 %v48, 256
  %v77 = getelementptr inbounds float, ptr %v8, i64 %v45
  %v93 = getelementptr inbounds float, ptr %v8, i64 %v47
  %v98 = mul i64 %v28, 8
  %v99 = sub i64 8, %v98
  %v100 = mul i64 %v98, 8
  %v101 = add i64 64, %v100
  %v104 = getelementptr inbounds float, ptr %v103, i64 %v101
  %v105 = getelementptr inbounds float, ptr %v103, i64 %v100
  %v107 = add i64 128, %v100
  %v108 = getelementptr inbounds float, ptr %v103, i64 %v107
  %v110 = add i64 192, %v100
  %v111 = getelementptr inbounds float, ptr %v103, i64 %v110
  %v116 = getelementptr inbounds float, ptr %v115, i64 %v101
  %v117 = getelementptr inbounds float, ptr %v115, i64 %v100
  %v118 = getelementptr inbounds float, ptr %v115, i64 %v107
  %v119 = getelementptr inbounds float, ptr %v115, i64 %v110
  br label %b6
b6:
  %v33 = phi i64 [ 0, %b4 ], [ %v335, %b19 ]
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
  br i1 %v61, label %b9, label %b10
b9:
  %v62 = mul i64 %v33, 2
  %v63 = sdiv i64 %v62, %v22
  %v64 = mul i64 %v63, 128
  %v65 = add i64 %v46, %v64
  %v66 = getelementptr inbounds float, ptr %v8, i64 %v65
  %v75 = mul i64 %v39, 8
  %v76 = getelementptr inbounds float, ptr %v74, i64 %v75
  %v78 = sub i64 %v44, 1
  %v79 = getelementptr inbounds ptr, ptr @table_tile_3x4, i64 %v78
  %v80 = load ptr, ptr %v79, align 4
  %v81 = icmp sgt i64 %v44, 0
  br i1 %v81, label %b11, label %b12
b11:
  call void %v80(ptr %v76, i64 8, ptr %v77, i64 8, ptr %v10, i64 32, i64 8, i64 15, ptr %v66, i64 0)
  br label %b12
b12:
  %v82 = add i64 %v48, %v64
  %v83 = getelementptr inbounds float, ptr %v8, i64 %v82
  %v92 = getelementptr inbounds float, ptr %v91, i64 %v75
  %v94 = getelementptr inbounds ptr, ptr @table_tile_3x4_more, i64 %v78
  %v95 = load ptr, ptr %v94, align 4
  br i1 %v81, label %b13, label %b14
b13:
  call void %v95(ptr %v92, i64 8, ptr %v93, i64 8, ptr %v10, i64 32, i64 8, i64 0, ptr %v83, i64 0)
  br label %b14
b14:
  br label %b10
b10:
  br i1 %v60, label %b15, label %b16
b15:
  %v96 = mul i64 %v39, 8
  %v97 = getelementptr inbounds float, ptr %v74, i64 %v96
  call void @dots(ptr %v97, i64 8, ptr %v104, i64 8, i64 8, i64 1, i64 %v99, ptr %v10, i64 32, i64 %v44, i1 0)
  call void @dots(ptr %v97, i64 8, ptr %v105, i64 8, i64 8, i64 1, i64 %v99, ptr %v106, i64 32, i64 %v44, i1 0)
  call void @dots(ptr %v97, i64 8, ptr %v108, i64 8, i64 8, i64 1, i64 %v99, ptr %v109, i64 32, i64 %v44, i1 0)
  call void @dots(ptr %v97, i64 8, ptr %v111, i64 8, i64 8, i64 1, i64 %v99, ptr %v112, i64 32, i64 %v44, i1 0)
  %v113 = getelementptr inbounds float, ptr %v91, i64 %v96
  call void @dots(ptr %v113, i64 8, ptr %v116, i64 8, i64 8, i64 1, i64 %v99, ptr %v10, i64 32, i64 %v44, i1 1)
  call void @dots(ptr %v113, i64 8, ptr %v117, i64 8, i64 8, i64 1, i64 %v99, ptr %v106, i64 32, i64 %v44, i1 1)
  call void @dots(ptr %v113, i64 8, ptr %v118, i64 8, i64 8, i64 1, i64 %v99, ptr %v109, i64 32, i64 %v44, i1 1)
  call void @dots(ptr %v113, i64 8, ptr %v119, i64 8, i64 8, i64 1, i64 %v99, ptr %v112, i64 32, i64 %v44, i1 1)
  br label %b16
b16:
  %v120 = add i64 %v39, %v44
  br label %b17
b17:
  %v121 = phi i64 [ %v39, %b16 ], [ %v334, %b22 ]
  %v122 = icmp slt i64 %v121, %v120
  br i1 %v122, label %b18, label %b19
b18:
  %v123 = sub i64 %v121, %v39
  %v124 = mul i64 %v123, 32
  %v125 = getelementptr inbounds float, ptr %v10, i64 %v124
  %v136 = mul i64 %v121, 8
  %v137 = getelementptr inbounds float, ptr %v135, i64 %v136
  %v146 = getelementptr inbounds float, ptr %v145, i64 %v136
  %v155 = getelementptr inbounds float, ptr %v154, i64 %v136
  %v164 = getelementptr inbounds float, ptr %v163, i64 %v136
  %v170 = getelementptr inbounds float, ptr %v169, i64 %v136
  %v179 = getelementptr inbounds float, ptr %v178, i64 %v136
  %v184 = getelementptr inbounds float, ptr %v183, i64 %v136
  br label %b20
b20:
  %v185 = phi i64 [ 0, %b18 ], [ %v333, %b21 ]
  %v186 = icmp slt i64 %v185, 1
  br i1 %v186, label %b21, label %b22
b21:
  %v187 = add i64 %v28, %v185
  %v188 = mul i64 %v187, 8
  %v189 = mul i64 %v185, 8
  %v190 = getelementptr inbounds float, ptr %v125, i64 %v189
  %v191 = load <8 x float>, ptr %v190, align 4
  %v192 = add i64 1, %v185
  %v193 = mul i64 %v192, 8
  %v194 = getelementptr inbounds float, ptr %v125, i64 %v193
  %v195 = load <8 x float>, ptr %v194, align 4
  %v196 = add i64 2, %v185
  %v197 = mul i64 %v196, 8
  %v198 = getelementptr inbounds float, ptr %v125, i64 %v197
  %v199 = load <8 x float>, ptr %v198, align 4
  %v200 = add i64 3, %v185
  %v201 = mul i64 %v200, 8
  %v202 = getelementptr inbounds float, ptr %v125, i64 %v201
  %v203 = load <8 x float>, ptr %v202, align 4
  %v204 = add i64 8, %v188
  %v205 = getelementptr inbounds float, ptr %v127, i64 %v204
  %v206 = load <8 x float>, ptr %v205, align 4
  %v207 = fadd <8 x float> %v191, %v206
  %v208 = fcmp olt <8 x float> %v207, splat (float 0xC056400000000000)
  %v209 = select <8 x i1> %v208, <8 x float> splat (float 0xC056400000000000), <8 x float> %v207
  %v210 = fcmp ogt <8 x float> %v209, splat (float 0x4056000000000000)
  %v211 = select <8 x i1> %v210, <8 x float> splat (float 0x4056000000000000), <8 x float> %v209
  %v212 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v211, <8 x float> splat (float 0xBFF7154760000000), <8 x float> splat (float 0x4168000FE0000000))
  %v213 = fsub <8 x float> %v212, splat (float 0x4168000FE0000000)
  %v214 = bitcast <8 x float> %v212 to <8 x i32>
  %v215 = shl <8 x i32> %v214, splat (i32 23)
  %v216 = bitcast <8 x i32> %v215 to <8 x float>
  %v217 = fneg <8 x float> %v211
  %v218 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v213, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v217)
  %v219 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v213, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v218)
  %v220 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v219, <8 x float> splat (float 0x3F81227F40000000))
  %v221 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v220, <8 x float> %v219, <8 x float> splat (float 0x3FA5556740000000))
  %v222 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v221, <8 x float> %v219, <8 x float> splat (float 0x3FC5554B00000000))
  %v223 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v222, <8 x float> %v219, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v224 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v219, <8 x float> %v223, <8 x float> splat (float 0x3FF0000000000000))
  %v225 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v219, <8 x float> %v224, <8 x float> splat (float 0x3FF0000000000000))
  %v226 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v216, <8 x float> %v225, <8 x float> splat (float 0x3FF0000000000000))
  %v227 = fdiv <8 x float> splat (float 0x3FF0000000000000), %v226
  %v228 = getelementptr inbounds float, ptr %v127, i64 %v188
  %v229 = load <8 x float>, ptr %v228, align 4
  %v230 = fadd <8 x float> %v195, %v229
  %v231 = fcmp olt <8 x float> %v230, splat (float 0xC056400000000000)
  %v232 = select <8 x i1> %v231, <8 x float> splat (float 0xC056400000000000), <8 x float> %v230
  %v233 = fcmp ogt <8 x float> %v232, splat (float 0x4056000000000000)
  %v234 = select <8 x i1> %v233, <8 x float> splat (float 0x4056000000000000), <8 x float> %v232
  %v235 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v234, <8 x float> splat (float 0xBFF7154760000000), <8 x float> splat (float 0x4168000FE0000000))
  %v236 = fsub <8 x float> %v235, splat (float 0x4168000FE0000000)
  %v237 = bitcast <8 x float> %v235 to <8 x i32>
  %v238 = shl <8 x i32> %v237, splat (i32 23)
  %v239 = bitcast <8 x i32> %v238 to <8 x float>
  %v240 = fneg <8 x float> %v234
  %v241 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v236, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v240)
  %v242 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v236, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v241)
  %v243 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v242, <8 x float> splat (float 0x3F81227F40000000))
  %v244 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v243, <8 x float> %v242, <8 x float> splat (float 0x3FA5556740000000))
  %v245 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v244, <8 x float> %v242, <8 x float> splat (float 0x3FC5554B00000000))
  %v246 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v245, <8 x float> %v242, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v247 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v242, <8 x float> %v246, <8 x float> splat (float 0x3FF0000000000000))
  %v248 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v242, <8 x float> %v247, <8 x float> splat (float 0x3FF0000000000000))
  %v249 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v239, <8 x float> %v248, <8 x float> splat (float 0x3FF0000000000000))
  %v250 = fdiv <8 x float> splat (float 0x3FF0000000000000), %v249
  %v251 = add i64 16, %v188
  %v252 = getelementptr inbounds float, ptr %v127, i64 %v251
  %v253 = load <8 x float>, ptr %v252, align 4
  %v254 = fadd <8 x float> %v199, %v253
  %v255 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v254)
  %v256 = fcmp ogt <8 x float> %v255, splat (float 0x4023000000000000)
  %v257 = select <8 x i1> %v256, <8 x float> splat (float 0x4023000000000000), <8 x float> %v255
  %v258 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v257, <8 x float> splat (float 0x4007154760000000), <8 x float> splat (float 0x4168000FE0000000))
  %v259 = fsub <8 x float> %v258, splat (float 0x4168000FE0000000)
  %v260 = bitcast <8 x float> %v258 to <8 x i32>
  %v261 = shl <8 x i32> %v260, splat (i32 23)
  %v262 = bitcast <8 x i32> %v261 to <8 x float>
  %v263 = fadd <8 x float> %v257, %v257
  %v264 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v259, <8 x float> splat (float 0xBFE62E4300000000), <8 x float> %v263)
  %v265 = fmul <8 x float> %v264, %v264
  %v266 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v264, <8 x float> splat (float 0x3F81227F40000000))
  %v267 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v266, <8 x float> %v264, <8 x float> splat (float 0x3FA5556740000000))
  %v268 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v267, <8 x float> %v264, <8 x float> splat (float 0x3FC5554B00000000))
  %v269 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v268, <8 x float> %v264, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v270 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v265, <8 x float> %v269, <8 x float> %v264)
  %v271 = fsub <8 x float> %v262, splat (float 0x3FF0000000000000)
  %v272 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v262, <8 x float> %v270, <8 x float> %v271)
  %v273 = fadd <8 x float> %v272, splat (float 0x4000000000000000)
  %v274 = fdiv <8 x float> %v272, %v273
  %v275 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v274, <8 x float> %v254)
  %v276 = getelementptr inbounds float, ptr %v137, i64 %v188
  %v277 = load <8 x float>, ptr %v276, align 4
  %v278 = fmul <8 x float> %v227, %v277
  %v279 = fmul <8 x float> %v250, %v275
  %v280 = fadd <8 x float> %v278, %v279
  %v281 = add i64 24, %v188
  %v282 = getelementptr inbounds float, ptr %v127, i64 %v281
  %v283 = load <8 x float>, ptr %v282, align 4
  %v284 = fadd <8 x float> %v203, %v283
  %v285 = fcmp olt <8 x float> %v284, splat (float 0xC056400000000000)
  %v286 = select <8 x i1> %v285, <8 x float> splat (float 0xC056400000000000), <8 x float> %v284
  %v287 = fcmp ogt <8 x float> %v286, splat (float 0x4056000000000000)
  %v288 = select <8 x i1> %v287, <8 x float> splat (float 0x4056000000000000), <8 x float> %v286
  %v289 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v288, <8 x float> splat (float 0xBFF7154760000000), <8 x float> splat (float 0x4168000FE0000000))
  %v290 = fsub <8 x float> %v289, splat (float 0x4168000FE0000000)
  %v291 = bitcast <8 x float> %v289 to <8 x i32>
  %v292 = shl <8 x i32> %v291, splat (i32 23)
  %v293 = bitcast <8 x i32> %v292 to <8 x float>
  %v294 = fneg <8 x float> %v288
  %v295 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v290, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v294)
  %v296 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v290, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v295)
  %v297 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v296, <8 x float> splat (float 0x3F81227F40000000))
  %v298 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v297, <8 x float> %v296, <8 x float> splat (float 0x3FA5556740000000))
  %v299 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v298, <8 x float> %v296, <8 x float> splat (float 0x3FC5554B00000000))
  %v300 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v299, <8 x float> %v296, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v301 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v296, <8 x float> %v300, <8 x float> splat (float 0x3FF0000000000000))
  %v302 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v296, <8 x float> %v301, <8 x float> splat (float 0x3FF0000000000000))
  %v303 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v293, <8 x float> %v302, <8 x float> splat (float 0x3FF0000000000000))
  %v304 = fdiv <8 x float> splat (float 0x3FF0000000000000), %v303
  %v305 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v280)
  %v306 = fcmp ogt <8 x float> %v305, splat (float 0x4023000000000000)
  %v307 = select <8 x i1> %v306, <8 x float> splat (float 0x4023000000000000), <8 x float> %v305
  %v308 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v307, <8 x float> splat (float 0x4007154760000000), <8 x float> splat (float 0x4168000FE0000000))
  %v309 = fsub <8 x float> %v308, splat (float 0x4168000FE0000000)
  %v310 = bitcast <8 x float> %v308 to <8 x i32>
  %v311 = shl <8 x i32> %v310, splat (i32 23)
  %v312 = bitcast <8 x i32> %v311 to <8 x float>
  %v313 = fadd <8 x float> %v307, %v307
  %v314 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v309, <8 x float> splat (float 0xBFE62E4300000000), <8 x float> %v313)
  %v315 = fmul <8 x float> %v314, %v314
  %v316 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v314, <8 x float> splat (float 0x3F81227F40000000))
  %v317 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v316, <8 x float> %v314, <8 x float> splat (float 0x3FA5556740000000))
  %v318 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v317, <8 x float> %v314, <8 x float> splat (float 0x3FC5554B00000000))
  %v319 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v318, <8 x float> %v314, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v320 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v315, <8 x float> %v319, <8 x float> %v314)
  %v321 = fsub <8 x float> %v312, splat (float 0x3FF0000000000000)
  %v322 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v312, <8 x float> %v320, <8 x float> %v321)
  %v323 = fadd <8 x float> %v322, splat (float 0x4000000000000000)
  %v324 = fdiv <8 x float> %v322, %v323
  %v325 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v324, <8 x float> %v280)
  %v326 = fmul <8 x float> %v304, %v325
  %v327 = getelementptr inbounds float, ptr %v146, i64 %v188
  store <8 x float> %v227, ptr %v327, align 4
  %v328 = getelementptr inbounds float, ptr %v155, i64 %v188
  store <8 x float> %v250, ptr %v328, align 4
  %v329 = getelementptr inbounds float, ptr %v164, i64 %v188
  store <8 x float> %v275, ptr %v329, align 4
  %v330 = getelementptr inbounds float, ptr %v170, i64 %v188
  store <8 x float> %v280, ptr %v330, align 4
  %v331 = getelementptr inbounds float, ptr %v179, i64 %v188
  store <8 x float> %v304, ptr %v331, align 4
  %v332 = getelementptr inbounds float, ptr %v184, i64 %v188
  store <8 x float> %v326, ptr %v332, align 4
  %v333 = add nsw i64 %v185, 1
  br label %b20
b22:
  %v334 = add nsw i64 %v121, 1
  br label %b17
b19:
  %v335 = add nsw i64 %v33, 1
  br label %b6
b8:
  %v336 = add nsw i64 %v28, 1
  br label %b3
b5:
  %v337 = add nsw i64 %v15, 96
  br label %b0
b2:
  ret void
}
define internal void @forward_25(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v10 = alloca float, i64 64, align 4
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 120
  %v7 = load ptr, ptr %v6, align 4
  %v11 = getelementptr inbounds i64, ptr %v4, i64 3
  %v12 = load i64, ptr %v11, align 8
  %v13 = getelementptr inbounds i64, ptr %v4, i64 4
  %v14 = load i64, ptr %v13, align 8
  %v49 = getelementptr inbounds i64, ptr %v1, i64 8
  %v50 = load i64, ptr %v49, align 8
  %v51 = getelementptr inbounds i64, ptr %v1, i64 1
  %v52 = load i64, ptr %v51, align 8
  %v55 = getelementptr inbounds i64, ptr %v1, i64 9
  %v56 = load i64, ptr %v55, align 8
  %v64 = getelementptr inbounds ptr, ptr %v0, i64 18
  %v65 = load ptr, ptr %v64, align 4
  %v67 = getelementptr inbounds i64, ptr %v1, i64 28
  %v68 = load i64, ptr %v67, align 8
  %v85 = getelementptr inbounds ptr, ptr %v0, i64 11
  %v86 = load ptr, ptr %v85, align 4
  %v94 = getelementptr inbounds ptr, ptr %v0, i64 49
  %v95 = load ptr, ptr %v94, align 4
  %v8 = getelementptr inbounds float, ptr %v7, i64 1792
  %v9 = getelementptr inbounds float, ptr %v7, i64 1984
  %v53 = mul i64 %v50, %v52
  %v54 = icmp sle i64 %v53, 8
  %v57 = icmp eq i64 %v56, 0
  %v58 = and i1 %v54, %v57
  %v59 = icmp eq i1 %v58, 0
  %v66 = add i64 %v5, 1
  %v69 = and i64 %v66, %v68
  %v70 = mul i64 %v69, %v52
  %v71 = mul i64 %v70, 8
  %v72 = getelementptr inbounds float, ptr %v65, i64 %v71
  br label %b0
b0:
  %v15 = phi i64 [ %v12, %entry ], [ %v111, %b5 ]
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
  %v28 = phi i64 [ 0, %b1 ], [ %v110, %b8 ]
  %v29 = icmp slt i64 %v28, 1
  br i1 %v29, label %b4, label %b5
b4:
  %v30 = add i64 %v28, 1
  %v31 = icmp slt i64 %v30, 1
  %v32 = select i1 %v31, i64 %v30, i64 %v28
  %v45 = mul i64 %v28, 64
  %v46 = mul i64 %v32, 64
  %v47 = add i64 %v45, 64
  %v48 = add i64 %v46, 64
  %v75 = getelementptr inbounds float, ptr %v8, i64 %v45
  %v82 = mul i64 %v28, 8
  %v83 = sub i64 5, %v82
  %v84 = mul i64 %v82, 8
  %v87 = getelementptr inbounds float, ptr %v86, i64 %v84
  br label %b6
b6:
  %v33 = phi i64 [ 0, %b4 ], [ %v109, %b17 ]
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
  %v63 = getelementptr inbounds float, ptr %v8, i64 %v62
  %v73 = mul i64 %v39, 8
  %v74 = getelementptr inbounds float, ptr %v72, i64 %v73
  %v76 = sub i64 %v44, 1
  %v77 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v76
  %v78 = load ptr, ptr %v77, align 4
  %v79 = icmp sgt i64 %v44, 0
  br i1 %v79, label %b11, label %b12
b11:
  call void %v78(ptr %v74, i64 8, ptr %v75, i64 8, ptr %v10, i64 8, i64 0, i64 1, ptr %v63, i64 0)
  br label %b12
b12:
  br label %b10
b10:
  br i1 %v58, label %b13, label %b14
b13:
  %v80 = mul i64 %v39, 8
  %v81 = getelementptr inbounds float, ptr %v72, i64 %v80
  call void @dots(ptr %v81, i64 8, ptr %v87, i64 8, i64 8, i64 1, i64 %v83, ptr %v10, i64 8, i64 %v44, i1 0)
  br label %b14
b14:
  %v88 = add i64 %v39, %v44
  br label %b15
b15:
  %v89 = phi i64 [ %v39, %b14 ], [ %v108, %b20 ]
  %v90 = icmp slt i64 %v89, %v88
  br i1 %v90, label %b16, label %b17
b16:
  %v91 = sub i64 %v89, %v39
  %v92 = mul i64 %v91, 8
  %v93 = getelementptr inbounds float, ptr %v10, i64 %v92
  %v96 = mul i64 %v89, 5
  %v97 = getelementptr inbounds float, ptr %v95, i64 %v96
  br label %b18
b18:
  %v98 = phi i64 [ 0, %b16 ], [ %v107, %b22 ]
  %v99 = icmp slt i64 %v98, 1
  br i1 %v99, label %b19, label %b20
b19:
  %v100 = add i64 %v28, %v98
  %v101 = mul i64 %v100, 8
  %v102 = icmp eq i64 %v101, 0
  br i1 %v102, label %b21, label %b22
b21:
  %v103 = mul i64 %v98, 8
  %v104 = getelementptr inbounds float, ptr %v93, i64 %v103
  %v105 = load <8 x float>, ptr %v104, align 4
  %v106 = getelementptr inbounds float, ptr %v97, i64 %v101
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v105, ptr align 4 %v106, <8 x i1> <i1 1, i1 1, i1 1, i1 1, i1 1, i1 0, i1 0, i1 0>)
  br label %b22
b22:
  %v107 = add nsw i64 %v98, 1
  br label %b18
b20:
  %v108 = add nsw i64 %v89, 1
  br label %b15
b17:
  %v109 = add nsw i64 %v33, 1
  br label %b6
b8:
  %v110 = add nsw i64 %v28, 1
  br label %b3
b5:
  %v111 = add nsw i64 %v15, 96
  br label %b0
b2:
  ret void
}
define internal void @forward_26(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v10 = alloca float, i64 96, align 4
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 120
  %v7 = load ptr, ptr %v6, align 4
  %v11 = getelementptr inbounds i64, ptr %v4, i64 3
  %v12 = load i64, ptr %v11, align 8
  %v13 = getelementptr inbounds i64, ptr %v4, i64 4
  %v14 = load i64, ptr %v13, align 8
  %v49 = getelementptr inbounds i64, ptr %v1, i64 8
  %v50 = load i64, ptr %v49, align 8
  %v51 = getelementptr inbounds i64, ptr %v1, i64 1
  %v52 = load i64, ptr %v51, align 8
  %v55 = getelementptr inbounds i64, ptr %v1, i64 9
  %v56 = load i64, ptr %v55, align 8
  %v64 = getelementptr inbounds ptr, ptr %v0, i64 18
  %v65 = load ptr, ptr %v64, align 4
  %v67 = getelementptr inbounds i64, ptr %v1, i64 28
  %v68 = load i64, ptr %v67, align 8
  %v85 = getelementptr inbounds ptr, ptr %v0, i64 12
  %v86 = load ptr, ptr %v85, align 4
  %v94 = getelementptr inbounds ptr, ptr %v0, i64 78
  %v95 = load ptr, ptr %v94, align 4
  %v96 = getelementptr inbounds i64, ptr %v1, i64 88
  %v97 = load i64, ptr %v96, align 8
  %v8 = getelementptr inbounds float, ptr %v7, i64 1856
  %v9 = getelementptr inbounds float, ptr %v7, i64 1984
  %v53 = mul i64 %v50, %v52
  %v54 = icmp sle i64 %v53, 8
  %v57 = icmp eq i64 %v56, 0
  %v58 = and i1 %v54, %v57
  %v59 = icmp eq i1 %v58, 0
  %v66 = add i64 %v5, 1
  %v69 = and i64 %v66, %v68
  %v70 = mul i64 %v69, %v52
  %v71 = mul i64 %v70, 8
  %v72 = getelementptr inbounds float, ptr %v65, i64 %v71
  %v98 = and i64 %v5, %v97
  %v99 = mul i64 %v98, %v52
  %v100 = mul i64 %v99, 9
  %v101 = getelementptr inbounds float, ptr %v95, i64 %v100
  br label %b0
b0:
  %v15 = phi i64 [ %v12, %entry ], [ %v123, %b5 ]
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
  %v28 = phi i64 [ 0, %b1 ], [ %v122, %b8 ]
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
  %v75 = getelementptr inbounds float, ptr %v8, i64 %v45
  %v82 = mul i64 %v28, 16
  %v83 = sub i64 9, %v82
  %v84 = mul i64 %v82, 8
  %v87 = getelementptr inbounds float, ptr %v86, i64 %v84
  %v106 = mul i64 %v28, 2
  br label %b6
b6:
  %v33 = phi i64 [ 0, %b4 ], [ %v121, %b17 ]
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
  %v63 = getelementptr inbounds float, ptr %v8, i64 %v62
  %v73 = mul i64 %v39, 8
  %v74 = getelementptr inbounds float, ptr %v72, i64 %v73
  %v76 = sub i64 %v44, 1
  %v77 = getelementptr inbounds ptr, ptr @table_tile_6x2, i64 %v76
  %v78 = load ptr, ptr %v77, align 4
  %v79 = icmp sgt i64 %v44, 0
  br i1 %v79, label %b11, label %b12
b11:
  call void %v78(ptr %v74, i64 8, ptr %v75, i64 8, ptr %v10, i64 16, i64 8, i64 3, ptr %v63, i64 0)
  br label %b12
b12:
  br label %b10
b10:
  br i1 %v58, label %b13, label %b14
b13:
  %v80 = mul i64 %v39, 8
  %v81 = getelementptr inbounds float, ptr %v72, i64 %v80
  call void @dots(ptr %v81, i64 8, ptr %v87, i64 8, i64 8, i64 2, i64 %v83, ptr %v10, i64 16, i64 %v44, i1 0)
  br label %b14
b14:
  %v88 = add i64 %v39, %v44
  br label %b15
b15:
  %v89 = phi i64 [ %v39, %b14 ], [ %v120, %b20 ]
  %v90 = icmp slt i64 %v89, %v88
  br i1 %v90, label %b16, label %b17
b16:
  %v91 = sub i64 %v89, %v39
  %v92 = mul i64 %v91, 16
  %v93 = getelementptr inbounds float, ptr %v10, i64 %v92
  %v102 = mul i64 %v89, 9
  %v103 = getelementptr inbounds float, ptr %v101, i64 %v102
  br label %b18
b18:
  %v104 = phi i64 [ 0, %b16 ], [ %v119, %b24 ]
  %v105 = icmp slt i64 %v104, 2
  br i1 %v105, label %b19, label %b20
b19:
  %v107 = add i64 %v106, %v104
  %v108 = mul i64 %v107, 8
  %v109 = icmp slt i64 %v108, 8
  br i1 %v109, label %b21, label %b22
b21:
  %v110 = mul i64 %v104, 8
  %v111 = getelementptr inbounds float, ptr %v93, i64 %v110
  %v112 = load <8 x float>, ptr %v111, align 4
  %v113 = getelementptr inbounds float, ptr %v103, i64 %v108
  store <8 x float> %v112, ptr %v113, align 4
  br label %b22
b22:
  %v114 = icmp eq i64 %v108, 8
  br i1 %v114, label %b23, label %b24
b23:
  %v115 = mul i64 %v104, 8
  %v116 = getelementptr inbounds float, ptr %v93, i64 %v115
  %v117 = load <8 x float>, ptr %v116, align 4
  %v118 = getelementptr inbounds float, ptr %v103, i64 %v108
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v117, ptr align 4 %v118, <8 x i1> <i1 1, i1 0, i1 0, i1 0, i1 0, i1 0, i1 0, i1 0>)
  br label %b24
b24:
  %v119 = add nsw i64 %v104, 1
  br label %b18
b20:
  %v120 = add nsw i64 %v89, 1
  br label %b15
b17:
  %v121 = add nsw i64 %v33, 1
  br label %b6
b8:
  %v122 = add nsw i64 %v28, 1
  br label %b3
b5:
  %v123 = add nsw i64 %v15, 96
  br label %b0
b2:
  ret void
}
define internal void @forward_27(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v4, i64 3
  %v7 = load i64, ptr %v6, align 8
  %v8 = getelementptr inbounds i64, ptr %v4, i64 4
  %v9 = load i64, ptr %v8, align 8
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 49
  %v13 = load ptr, ptr %v12, align 4
  %v102 = getelementptr inbounds ptr, ptr %v0, i64 50
  %v103 = load ptr, ptr %v102, align 4
  %v104 = getelementptr inbounds i64, ptr %v1, i64 60
  %v105 = load i64, ptr %v104, align 8
  %v107 = getelementptr inbounds i64, ptr %v1, i64 1
  %v108 = load i64, ptr %v107, align 8
  %v112 = getelementptr inbounds ptr, ptr %v0, i64 53
  %v113 = load ptr, ptr %v112, align 4
  %v114 = getelementptr inbounds i64, ptr %v1, i64 63
  %v115 = load i64, ptr %v114, align 8
  %v120 = getelementptr inbounds ptr, ptr %v0, i64 79
  %v121 = load ptr, ptr %v120, align 4
  %v122 = getelementptr inbounds i64, ptr %v1, i64 89
  %v123 = load i64, ptr %v122, align 8
  %v128 = getelementptr inbounds ptr, ptr %v0, i64 80
  %v129 = load ptr, ptr %v128, align 4
  %v130 = getelementptr inbounds i64, ptr %v1, i64 90
  %v131 = load i64, ptr %v130, align 8
  %v136 = getelementptr inbounds ptr, ptr %v0, i64 81
  %v137 = load ptr, ptr %v136, align 4
  %v138 = getelementptr inbounds i64, ptr %v1, i64 91
  %v139 = load i64, ptr %v138, align 8
  %v106 = and i64 %v5, %v105
  %v109 = mul i64 %v106, %v108
  %v110 = getelementptr inbounds float, ptr %v103, i64 %v109
  %v116 = and i64 %v5, %v115
  %v117 = mul i64 %v116, %v108
  %v118 = getelementptr inbounds float, ptr %v113, i64 %v117
  %v124 = and i64 %v5, %v123
  %v125 = mul i64 %v124, %v108
  %v126 = getelementptr inbounds float, ptr %v121, i64 %v125
  %v132 = and i64 %v5, %v131
  %v133 = mul i64 %v132, %v108
  %v134 = getelementptr inbounds float, ptr %v129, i64 %v133
  %v140 = and i64 %v5, %v139
  %v141 = mul i64 %v140, %v108
  %v142 = getelementptr inbounds float, ptr %v137, i64 %v141
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v144, %b1 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v14 = mul i64 %v10, 5
  %v15 = getelementptr inbounds float, ptr %v13, i64 %v14
  %v16 = getelementptr inbounds float, ptr %v15, i64 4
  %v17 = load float, ptr %v16, align 4
  %v18 = fneg float %v17
  %v19 = fcmp olt float %v18, 0xC05A400000000000
  %v20 = select i1 %v19, float 0xC05A400000000000, float %v18
  %v21 = fcmp ogt float %v20, 0x4056400000000000
  %v22 = select i1 %v21, float 0x4056400000000000, float %v20
  %v23 = call float @llvm.fmuladd.f32(float %v22, float 0x3FF7154760000000, float 0x4168000000000000)
  %v24 = fsub float %v23, 0x4168000000000000
  %v25 = call float @llvm.fmuladd.f32(float %v24, float 0xBFE62E4000000000, float %v22)
  %v26 = call float @llvm.fmuladd.f32(float %v24, float 0xBEB7F7D1C0000000, float %v25)
  %v27 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v26, float 0x3F81227F40000000)
  %v28 = call float @llvm.fmuladd.f32(float %v27, float %v26, float 0x3FA5556740000000)
  %v29 = call float @llvm.fmuladd.f32(float %v28, float %v26, float 0x3FC5554B00000000)
  %v30 = call float @llvm.fmuladd.f32(float %v29, float %v26, float 0x3FDFFFFFE0000000)
  %v31 = call float @llvm.fmuladd.f32(float %v26, float %v30, float 0x3FF0000000000000)
  %v32 = call float @llvm.fmuladd.f32(float %v26, float %v31, float 0x3FF0000000000000)
  %v33 = bitcast float %v23 to i32
  %v34 = sub i32 %v33, 1262485250
  %v35 = lshr i32 %v34, 1
  %v36 = sub i32 %v34, %v35
  %v37 = shl i32 %v35, 23
  %v38 = bitcast i32 %v37 to float
  %v39 = shl i32 %v36, 23
  %v40 = bitcast i32 %v39 to float
  %v41 = fmul float %v32, %v38
  %v42 = fmul float %v41, %v40
  %v43 = getelementptr inbounds float, ptr %v15, i64 1
  %v44 = load float, ptr %v43, align 4
  %v45 = fadd float %v44, 0x3FF0000000000000
  %v46 = fmul float 0x4012000000000000, %v45
  %v47 = getelementptr inbounds float, ptr %v15, i64 3
  %v48 = load float, ptr %v47, align 4
  %v49 = fcmp olt float %v48, 0xC05A400000000000
  %v50 = select i1 %v49, float 0xC05A400000000000, float %v48
  %v51 = fcmp ogt float %v50, 0x4056400000000000
  %v52 = select i1 %v51, float 0x4056400000000000, float %v50
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
  %v73 = getelementptr inbounds float, ptr %v15, i64 2
  %v74 = load float, ptr %v73, align 4
  %v75 = fcmp olt float %v74, 0xC05A400000000000
  %v76 = select i1 %v75, float 0xC05A400000000000, float %v74
  %v77 = fcmp ogt float %v76, 0x4056400000000000
  %v78 = select i1 %v77, float 0x4056400000000000, float %v76
  %v79 = call float @llvm.fmuladd.f32(float %v78, float 0x3FF7154760000000, float 0x4168000000000000)
  %v80 = fsub float %v79, 0x4168000000000000
  %v81 = call float @llvm.fmuladd.f32(float %v80, float 0xBFE62E4000000000, float %v78)
  %v82 = call float @llvm.fmuladd.f32(float %v80, float 0xBEB7F7D1C0000000, float %v81)
  %v83 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v82, float 0x3F81227F40000000)
  %v84 = call float @llvm.fmuladd.f32(float %v83, float %v82, float 0x3FA5556740000000)
  %v85 = call float @llvm.fmuladd.f32(float %v84, float %v82, float 0x3FC5554B00000000)
  %v86 = call float @llvm.fmuladd.f32(float %v85, float %v82, float 0x3FDFFFFFE0000000)
  %v87 = call float @llvm.fmuladd.f32(float %v82, float %v86, float 0x3FF0000000000000)
  %v88 = call float @llvm.fmuladd.f32(float %v82, float %v87, float 0x3FF0000000000000)
  %v89 = bitcast float %v79 to i32
  %v90 = sub i32 %v89, 1262485250
  %v91 = lshr i32 %v90, 1
  %v92 = sub i32 %v90, %v91
  %v93 = shl i32 %v91, 23
  %v94 = bitcast i32 %v93 to float
  %v95 = shl i32 %v92, 23
  %v96 = bitcast i32 %v95 to float
  %v97 = fmul float %v88, %v94
  %v98 = fmul float %v97, %v96
  %v99 = load float, ptr %v15, align 4
  %v100 = fadd float %v99, 0x3FF0000000000000
  %v101 = fmul float 0x4012000000000000, %v100
  %v111 = getelementptr inbounds float, ptr %v110, i64 %v10
  store float %v42, ptr %v111, align 4
  %v119 = getelementptr inbounds float, ptr %v118, i64 %v10
  store float %v46, ptr %v119, align 4
  %v127 = getelementptr inbounds float, ptr %v126, i64 %v10
  store float %v72, ptr %v127, align 4
  %v135 = getelementptr inbounds float, ptr %v134, i64 %v10
  store float %v98, ptr %v135, align 4
  %v143 = getelementptr inbounds float, ptr %v142, i64 %v10
  store float %v101, ptr %v143, align 4
  %v144 = add nsw i64 %v10, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_28(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v4, i64 3
  %v7 = load i64, ptr %v6, align 8
  %v8 = getelementptr inbounds i64, ptr %v4, i64 4
  %v9 = load i64, ptr %v8, align 8
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 53
  %v13 = load ptr, ptr %v12, align 4
  %v14 = getelementptr inbounds i64, ptr %v1, i64 63
  %v15 = load i64, ptr %v14, align 8
  %v17 = getelementptr inbounds i64, ptr %v1, i64 1
  %v18 = load i64, ptr %v17, align 8
  %v23 = getelementptr inbounds ptr, ptr %v0, i64 47
  %v24 = load ptr, ptr %v23, align 4
  %v31 = getelementptr inbounds ptr, ptr %v0, i64 79
  %v32 = load ptr, ptr %v31, align 4
  %v33 = getelementptr inbounds i64, ptr %v1, i64 89
  %v34 = load i64, ptr %v33, align 8
  %v41 = getelementptr inbounds ptr, ptr %v0, i64 81
  %v42 = load ptr, ptr %v41, align 4
  %v43 = getelementptr inbounds i64, ptr %v1, i64 91
  %v44 = load i64, ptr %v43, align 8
  %v50 = getelementptr inbounds ptr, ptr %v0, i64 82
  %v51 = load ptr, ptr %v50, align 4
  %v52 = getelementptr inbounds i64, ptr %v1, i64 92
  %v53 = load i64, ptr %v52, align 8
  %v60 = getelementptr inbounds ptr, ptr %v0, i64 83
  %v61 = load ptr, ptr %v60, align 4
  %v62 = getelementptr inbounds i64, ptr %v1, i64 93
  %v63 = load i64, ptr %v62, align 8
  %v16 = and i64 %v5, %v15
  %v19 = mul i64 %v16, %v18
  %v20 = getelementptr inbounds float, ptr %v13, i64 %v19
  %v25 = fcmp uno float 0x4020000000000000, 0x4020000000000000
  %v26 = fcmp ogt float 0x4020000000000000, 0x4020000000000000
  %v27 = select i1 %v26, float 0x4020000000000000, float 0x4020000000000000
  %v28 = select i1 %v25, float 0x4020000000000000, float %v27
  %v29 = fsub float %v28, 0x3FF0000000000000
  %v30 = fdiv float %v29, 0x4000000000000000
  %v35 = and i64 %v5, %v34
  %v36 = mul i64 %v35, %v18
  %v37 = getelementptr inbounds float, ptr %v32, i64 %v36
  %v45 = and i64 %v5, %v44
  %v46 = mul i64 %v45, %v18
  %v47 = getelementptr inbounds float, ptr %v42, i64 %v46
  %v54 = and i64 %v5, %v53
  %v55 = mul i64 %v54, %v18
  %v56 = mul i64 %v55, 3
  %v57 = getelementptr inbounds float, ptr %v51, i64 %v56
  %v64 = and i64 %v5, %v63
  %v65 = mul i64 %v64, %v18
  %v66 = mul i64 %v65, 3
  %v67 = getelementptr inbounds float, ptr %v61, i64 %v66
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v79, %b1 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v21 = getelementptr inbounds float, ptr %v20, i64 %v10
  %v22 = load float, ptr %v21, align 4
  %v38 = getelementptr inbounds float, ptr %v37, i64 %v10
  %v39 = load float, ptr %v38, align 4
  %v40 = fmul float %v30, %v39
  %v48 = getelementptr inbounds float, ptr %v47, i64 %v10
  %v49 = load float, ptr %v48, align 4
  %v58 = mul i64 %v10, 3
  %v59 = getelementptr inbounds float, ptr %v57, i64 %v58
  %v68 = getelementptr inbounds float, ptr %v67, i64 %v58
  %v69 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v24, <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>, <8 x float> zeroinitializer)
  %v70 = insertelement <8 x float> poison, float %v40, i64 0
  %v71 = shufflevector <8 x float> %v70, <8 x float> poison, <8 x i32> zeroinitializer
  %v72 = fmul <8 x float> %v69, %v71
  %v73 = insertelement <8 x float> poison, float %v22, i64 0
  %v74 = shufflevector <8 x float> %v73, <8 x float> poison, <8 x i32> zeroinitializer
  %v75 = fadd <8 x float> %v74, %v72
  %v76 = insertelement <8 x float> poison, float %v49, i64 0
  %v77 = shufflevector <8 x float> %v76, <8 x float> poison, <8 x i32> zeroinitializer
  %v78 = fadd <8 x float> %v77, %v72
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v75, ptr align 4 %v59, <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>)
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v78, ptr align 4 %v68, <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>)
  %v79 = add nsw i64 %v10, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_29(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 120
  %v7 = load ptr, ptr %v6, align 4
  %v9 = getelementptr inbounds i64, ptr %v4, i64 3
  %v10 = load i64, ptr %v9, align 8
  %v11 = getelementptr inbounds i64, ptr %v4, i64 4
  %v12 = load i64, ptr %v11, align 8
  %v20 = getelementptr inbounds ptr, ptr %v0, i64 46
  %v21 = load ptr, ptr %v20, align 4
  %v22 = getelementptr inbounds ptr, ptr %v0, i64 82
  %v23 = load ptr, ptr %v22, align 4
  %v24 = getelementptr inbounds i64, ptr %v1, i64 92
  %v25 = load i64, ptr %v24, align 8
  %v27 = getelementptr inbounds i64, ptr %v1, i64 1
  %v28 = load i64, ptr %v27, align 8
  %v36 = getelementptr inbounds ptr, ptr %v0, i64 80
  %v37 = load ptr, ptr %v36, align 4
  %v38 = getelementptr inbounds i64, ptr %v1, i64 90
  %v39 = load i64, ptr %v38, align 8
  %v68 = getelementptr inbounds ptr, ptr %v0, i64 84
  %v69 = load ptr, ptr %v68, align 4
  %v70 = getelementptr inbounds i64, ptr %v1, i64 94
  %v71 = load i64, ptr %v70, align 8
  %v8 = getelementptr inbounds float, ptr %v7, i64 1984
  %v26 = and i64 %v5, %v25
  %v29 = mul i64 %v26, %v28
  %v30 = mul i64 %v29, 3
  %v31 = getelementptr inbounds float, ptr %v23, i64 %v30
  %v40 = and i64 %v5, %v39
  %v41 = mul i64 %v40, %v28
  %v42 = getelementptr inbounds float, ptr %v37, i64 %v41
  %v72 = and i64 %v5, %v71
  %v73 = mul i64 %v72, %v28
  %v74 = mul i64 %v73, 3
  %v75 = getelementptr inbounds float, ptr %v69, i64 %v74
  br label %b0
b0:
  %v13 = phi i64 [ %v10, %entry ], [ %v79, %b5 ]
  %v14 = icmp slt i64 %v13, %v12
  br i1 %v14, label %b1, label %b2
b1:
  %v32 = mul i64 %v13, 3
  %v33 = getelementptr inbounds float, ptr %v31, i64 %v32
  %v43 = getelementptr inbounds float, ptr %v42, i64 %v13
  %v44 = load float, ptr %v43, align 4
  %v45 = fmul float 0x4000000000000000, %v44
  %v52 = insertelement <8 x float> poison, float %v45, i64 0
  %v53 = shufflevector <8 x float> %v52, <8 x float> poison, <8 x i32> zeroinitializer
  %v76 = getelementptr inbounds float, ptr %v75, i64 %v32
  br label %b3
b3:
  %v15 = phi i64 [ 0, %b1 ], [ %v78, %b8 ]
  %v16 = icmp slt i64 %v15, 3
  br i1 %v16, label %b4, label %b5
b4:
  %v34 = getelementptr inbounds float, ptr %v33, i64 %v15
  %v35 = load float, ptr %v34, align 4
  %v48 = insertelement <8 x float> poison, float %v35, i64 0
  %v49 = shufflevector <8 x float> %v48, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b6
b6:
  %v17 = phi i64 [ 0, %b4 ], [ %v57, %b7 ]
  %v18 = phi <8 x float> [ splat (float 0xFFF0000000000000), %b4 ], [ %v56, %b7 ]
  %v19 = icmp slt i64 %v17, 8
  br i1 %v19, label %b7, label %b8
b7:
  %v46 = getelementptr inbounds float, ptr %v21, i64 %v17
  %v47 = load <8 x float>, ptr %v46, align 4
  %v50 = fsub <8 x float> %v47, %v49
  %v51 = fmul <8 x float> %v50, %v50
  %v54 = fdiv <8 x float> %v51, %v53
  %v55 = fneg <8 x float> %v54
  %v56 = call <8 x float> @llvm.maximum.v8f32(<8 x float> %v18, <8 x float> %v55)
  %v57 = add nsw i64 %v17, 8
  br label %b6
b8:
  %v58 = shufflevector <8 x float> %v18, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v59 = shufflevector <8 x float> %v18, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v60 = call <4 x float> @llvm.maximum.v4f32(<4 x float> %v58, <4 x float> %v59)
  %v61 = shufflevector <4 x float> %v60, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v62 = shufflevector <4 x float> %v60, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v63 = call <2 x float> @llvm.maximum.v2f32(<2 x float> %v61, <2 x float> %v62)
  %v64 = extractelement <2 x float> %v63, i64 0
  %v65 = extractelement <2 x float> %v63, i64 1
  %v66 = call float @llvm.maximum.f32(float %v64, float %v65)
  %v67 = call float @llvm.maximum.f32(float %v66, float 0xFFF0000000000000)
  %v77 = getelementptr inbounds float, ptr %v76, i64 %v15
  store float %v67, ptr %v77, align 4
  %v78 = add nsw i64 %v15, 1
  br label %b3
b5:
  %v79 = add nsw i64 %v13, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_30(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 120
  %v7 = load ptr, ptr %v6, align 4
  %v9 = getelementptr inbounds i64, ptr %v4, i64 3
  %v10 = load i64, ptr %v9, align 8
  %v11 = getelementptr inbounds i64, ptr %v4, i64 4
  %v12 = load i64, ptr %v11, align 8
  %v20 = getelementptr inbounds ptr, ptr %v0, i64 46
  %v21 = load ptr, ptr %v20, align 4
  %v22 = getelementptr inbounds ptr, ptr %v0, i64 83
  %v23 = load ptr, ptr %v22, align 4
  %v24 = getelementptr inbounds i64, ptr %v1, i64 93
  %v25 = load i64, ptr %v24, align 8
  %v27 = getelementptr inbounds i64, ptr %v1, i64 1
  %v28 = load i64, ptr %v27, align 8
  %v36 = getelementptr inbounds ptr, ptr %v0, i64 80
  %v37 = load ptr, ptr %v36, align 4
  %v38 = getelementptr inbounds i64, ptr %v1, i64 90
  %v39 = load i64, ptr %v38, align 8
  %v68 = getelementptr inbounds ptr, ptr %v0, i64 85
  %v69 = load ptr, ptr %v68, align 4
  %v70 = getelementptr inbounds i64, ptr %v1, i64 95
  %v71 = load i64, ptr %v70, align 8
  %v8 = getelementptr inbounds float, ptr %v7, i64 1984
  %v26 = and i64 %v5, %v25
  %v29 = mul i64 %v26, %v28
  %v30 = mul i64 %v29, 3
  %v31 = getelementptr inbounds float, ptr %v23, i64 %v30
  %v40 = and i64 %v5, %v39
  %v41 = mul i64 %v40, %v28
  %v42 = getelementptr inbounds float, ptr %v37, i64 %v41
  %v72 = and i64 %v5, %v71
  %v73 = mul i64 %v72, %v28
  %v74 = mul i64 %v73, 3
  %v75 = getelementptr inbounds float, ptr %v69, i64 %v74
  br label %b0
b0:
  %v13 = phi i64 [ %v10, %entry ], [ %v79, %b5 ]
  %v14 = icmp slt i64 %v13, %v12
  br i1 %v14, label %b1, label %b2
b1:
  %v32 = mul i64 %v13, 3
  %v33 = getelementptr inbounds float, ptr %v31, i64 %v32
  %v43 = getelementptr inbounds float, ptr %v42, i64 %v13
  %v44 = load float, ptr %v43, align 4
  %v45 = fmul float 0x4000000000000000, %v44
  %v52 = insertelement <8 x float> poison, float %v45, i64 0
  %v53 = shufflevector <8 x float> %v52, <8 x float> poison, <8 x i32> zeroinitializer
  %v76 = getelementptr inbounds float, ptr %v75, i64 %v32
  br label %b3
b3:
  %v15 = phi i64 [ 0, %b1 ], [ %v78, %b8 ]
  %v16 = icmp slt i64 %v15, 3
  br i1 %v16, label %b4, label %b5
b4:
  %v34 = getelementptr inbounds float, ptr %v33, i64 %v15
  %v35 = load float, ptr %v34, align 4
  %v48 = insertelement <8 x float> poison, float %v35, i64 0
  %v49 = shufflevector <8 x float> %v48, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b6
b6:
  %v17 = phi i64 [ 0, %b4 ], [ %v57, %b7 ]
  %v18 = phi <8 x float> [ splat (float 0xFFF0000000000000), %b4 ], [ %v56, %b7 ]
  %v19 = icmp slt i64 %v17, 8
  br i1 %v19, label %b7, label %b8
b7:
  %v46 = getelementptr inbounds float, ptr %v21, i64 %v17
  %v47 = load <8 x float>, ptr %v46, align 4
  %v50 = fsub <8 x float> %v47, %v49
  %v51 = fmul <8 x float> %v50, %v50
  %v54 = fdiv <8 x float> %v51, %v53
  %v55 = fneg <8 x float> %v54
  %v56 = call <8 x float> @llvm.maximum.v8f32(<8 x float> %v18, <8 x float> %v55)
  %v57 = add nsw i64 %v17, 8
  br label %b6
b8:
  %v58 = shufflevector <8 x float> %v18, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v59 = shufflevector <8 x float> %v18, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v60 = call <4 x float> @llvm.maximum.v4f32(<4 x float> %v58, <4 x float> %v59)
  %v61 = shufflevector <4 x float> %v60, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v62 = shufflevector <4 x float> %v60, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v63 = call <2 x float> @llvm.maximum.v2f32(<2 x float> %v61, <2 x float> %v62)
  %v64 = extractelement <2 x float> %v63, i64 0
  %v65 = extractelement <2 x float> %v63, i64 1
  %v66 = call float @llvm.maximum.f32(float %v64, float %v65)
  %v67 = call float @llvm.maximum.f32(float %v66, float 0xFFF0000000000000)
  %v77 = getelementptr inbounds float, ptr %v76, i64 %v15
  store float %v67, ptr %v77, align 4
  %v78 = add nsw i64 %v15, 1
  br label %b3
b5:
  %v79 = add nsw i64 %v13, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_31(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 120
  %v7 = load ptr, ptr %v6, align 4
  %v9 = getelementptr inbounds i64, ptr %v4, i64 3
  %v10 = load i64, ptr %v9, align 8
  %v11 = getelementptr inbounds i64, ptr %v4, i64 4
  %v12 = load i64, ptr %v11, align 8
  %v20 = getelementptr inbounds ptr, ptr %v0, i64 46
  %v21 = load ptr, ptr %v20, align 4
  %v22 = getelementptr inbounds ptr, ptr %v0, i64 82
  %v23 = load ptr, ptr %v22, align 4
  %v24 = getelementptr inbounds i64, ptr %v1, i64 92
  %v25 = load i64, ptr %v24, align 8
  %v27 = getelementptr inbounds i64, ptr %v1, i64 1
  %v28 = load i64, ptr %v27, align 8
  %v36 = getelementptr inbounds ptr, ptr %v0, i64 80
  %v37 = load ptr, ptr %v36, align 4
  %v38 = getelementptr inbounds i64, ptr %v1, i64 90
  %v39 = load i64, ptr %v38, align 8
  %v46 = getelementptr inbounds ptr, ptr %v0, i64 84
  %v47 = load ptr, ptr %v46, align 4
  %v48 = getelementptr inbounds i64, ptr %v1, i64 94
  %v49 = load i64, ptr %v48, align 8
  %v106 = getelementptr inbounds ptr, ptr %v0, i64 86
  %v107 = load ptr, ptr %v106, align 4
  %v108 = getelementptr inbounds i64, ptr %v1, i64 96
  %v109 = load i64, ptr %v108, align 8
  %v8 = getelementptr inbounds float, ptr %v7, i64 1984
  %v26 = and i64 %v5, %v25
  %v29 = mul i64 %v26, %v28
  %v30 = mul i64 %v29, 3
  %v31 = getelementptr inbounds float, ptr %v23, i64 %v30
  %v40 = and i64 %v5, %v39
  %v41 = mul i64 %v40, %v28
  %v42 = getelementptr inbounds float, ptr %v37, i64 %v41
  %v50 = and i64 %v5, %v49
  %v51 = mul i64 %v50, %v28
  %v52 = mul i64 %v51, 3
  %v53 = getelementptr inbounds float, ptr %v47, i64 %v52
  %v110 = and i64 %v5, %v109
  %v111 = mul i64 %v110, %v28
  %v112 = mul i64 %v111, 3
  %v113 = getelementptr inbounds float, ptr %v107, i64 %v112
  br label %b0
b0:
  %v13 = phi i64 [ %v10, %entry ], [ %v117, %b5 ]
  %v14 = icmp slt i64 %v13, %v12
  br i1 %v14, label %b1, label %b2
b1:
  %v32 = mul i64 %v13, 3
  %v33 = getelementptr inbounds float, ptr %v31, i64 %v32
  %v43 = getelementptr inbounds float, ptr %v42, i64 %v13
  %v44 = load float, ptr %v43, align 4
  %v45 = fmul float 0x4000000000000000, %v44
  %v54 = getelementptr inbounds float, ptr %v53, i64 %v32
  %v63 = insertelement <8 x float> poison, float %v45, i64 0
  %v64 = shufflevector <8 x float> %v63, <8 x float> poison, <8 x i32> zeroinitializer
  %v114 = getelementptr inbounds float, ptr %v113, i64 %v32
  br label %b3
b3:
  %v15 = phi i64 [ 0, %b1 ], [ %v116, %b8 ]
  %v16 = icmp slt i64 %v15, 3
  br i1 %v16, label %b4, label %b5
b4:
  %v34 = getelementptr inbounds float, ptr %v33, i64 %v15
  %v35 = load float, ptr %v34, align 4
  %v55 = getelementptr inbounds float, ptr %v54, i64 %v15
  %v56 = load float, ptr %v55, align 4
  %v59 = insertelement <8 x float> poison, float %v35, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  %v67 = insertelement <8 x float> poison, float %v56, i64 0
  %v68 = shufflevector <8 x float> %v67, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b6
b6:
  %v17 = phi i64 [ 0, %b4 ], [ %v95, %b7 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v94, %b7 ]
  %v19 = icmp slt i64 %v17, 8
  br i1 %v19, label %b7, label %b8
b7:
  %v57 = getelementptr inbounds float, ptr %v21, i64 %v17
  %v58 = load <8 x float>, ptr %v57, align 4
  %v61 = fsub <8 x float> %v58, %v60
  %v62 = fmul <8 x float> %v61, %v61
  %v65 = fdiv <8 x float> %v62, %v64
  %v66 = fneg <8 x float> %v65
  %v69 = fsub <8 x float> %v66, %v68
  %v70 = fcmp olt <8 x float> %v69, splat (float 0xC05A400000000000)
  %v71 = select <8 x i1> %v70, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v69
  %v72 = fcmp ogt <8 x float> %v71, splat (float 0x4056400000000000)
  %v73 = select <8 x i1> %v72, <8 x float> splat (float 0x4056400000000000), <8 x float> %v71
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v75 = fsub <8 x float> %v74, splat (float 0x4168000000000000)
  %v76 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v75, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v73)
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v75, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v76)
  %v78 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v77, <8 x float> splat (float 0x3F81227F40000000))
  %v79 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v78, <8 x float> %v77, <8 x float> splat (float 0x3FA5556740000000))
  %v80 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v79, <8 x float> %v77, <8 x float> splat (float 0x3FC5554B00000000))
  %v81 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v80, <8 x float> %v77, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v82 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v77, <8 x float> %v81, <8 x float> splat (float 0x3FF0000000000000))
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v77, <8 x float> %v82, <8 x float> splat (float 0x3FF0000000000000))
  %v84 = bitcast <8 x float> %v74 to <8 x i32>
  %v85 = sub <8 x i32> %v84, splat (i32 1262485250)
  %v86 = lshr <8 x i32> %v85, splat (i32 1)
  %v87 = sub <8 x i32> %v85, %v86
  %v88 = shl <8 x i32> %v86, splat (i32 23)
  %v89 = bitcast <8 x i32> %v88 to <8 x float>
  %v90 = shl <8 x i32> %v87, splat (i32 23)
  %v91 = bitcast <8 x i32> %v90 to <8 x float>
  %v92 = fmul <8 x float> %v83, %v89
  %v93 = fmul <8 x float> %v92, %v91
  %v94 = fadd <8 x float> %v18, %v93
  %v95 = add nsw i64 %v17, 8
  br label %b6
b8:
  %v96 = shufflevector <8 x float> %v18, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v97 = shufflevector <8 x float> %v18, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v98 = fadd <4 x float> %v96, %v97
  %v99 = shufflevector <4 x float> %v98, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v100 = shufflevector <4 x float> %v98, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v101 = fadd <2 x float> %v99, %v100
  %v102 = extractelement <2 x float> %v101, i64 0
  %v103 = extractelement <2 x float> %v101, i64 1
  %v104 = fadd float %v102, %v103
  %v105 = fadd float %v104, 0x0000000000000000
  %v115 = getelementptr inbounds float, ptr %v114, i64 %v15
  store float %v105, ptr %v115, align 4
  %v116 = add nsw i64 %v15, 1
  br label %b3
b5:
  %v117 = add nsw i64 %v13, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_32(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 120
  %v7 = load ptr, ptr %v6, align 4
  %v9 = getelementptr inbounds i64, ptr %v4, i64 3
  %v10 = load i64, ptr %v9, align 8
  %v11 = getelementptr inbounds i64, ptr %v4, i64 4
  %v12 = load i64, ptr %v11, align 8
  %v20 = getelementptr inbounds ptr, ptr %v0, i64 46
  %v21 = load ptr, ptr %v20, align 4
  %v22 = getelementptr inbounds ptr, ptr %v0, i64 83
  %v23 = load ptr, ptr %v22, align 4
  %v24 = getelementptr inbounds i64, ptr %v1, i64 93
  %v25 = load i64, ptr %v24, align 8
  %v27 = getelementptr inbounds i64, ptr %v1, i64 1
  %v28 = load i64, ptr %v27, align 8
  %v36 = getelementptr inbounds ptr, ptr %v0, i64 80
  %v37 = load ptr, ptr %v36, align 4
  %v38 = getelementptr inbounds i64, ptr %v1, i64 90
  %v39 = load i64, ptr %v38, align 8
  %v46 = getelementptr inbounds ptr, ptr %v0, i64 85
  %v47 = load ptr, ptr %v46, align 4
  %v48 = getelementptr inbounds i64, ptr %v1, i64 95
  %v49 = load i64, ptr %v48, align 8
  %v106 = getelementptr inbounds ptr, ptr %v0, i64 87
  %v107 = load ptr, ptr %v106, align 4
  %v108 = getelementptr inbounds i64, ptr %v1, i64 97
  %v109 = load i64, ptr %v108, align 8
  %v8 = getelementptr inbounds float, ptr %v7, i64 1984
  %v26 = and i64 %v5, %v25
  %v29 = mul i64 %v26, %v28
  %v30 = mul i64 %v29, 3
  %v31 = getelementptr inbounds float, ptr %v23, i64 %v30
  %v40 = and i64 %v5, %v39
  %v41 = mul i64 %v40, %v28
  %v42 = getelementptr inbounds float, ptr %v37, i64 %v41
  %v50 = and i64 %v5, %v49
  %v51 = mul i64 %v50, %v28
  %v52 = mul i64 %v51, 3
  %v53 = getelementptr inbounds float, ptr %v47, i64 %v52
  %v110 = and i64 %v5, %v109
  %v111 = mul i64 %v110, %v28
  %v112 = mul i64 %v111, 3
  %v113 = getelementptr inbounds float, ptr %v107, i64 %v112
  br label %b0
b0:
  %v13 = phi i64 [ %v10, %entry ], [ %v117, %b5 ]
  %v14 = icmp slt i64 %v13, %v12
  br i1 %v14, label %b1, label %b2
b1:
  %v32 = mul i64 %v13, 3
  %v33 = getelementptr inbounds float, ptr %v31, i64 %v32
  %v43 = getelementptr inbounds float, ptr %v42, i64 %v13
  %v44 = load float, ptr %v43, align 4
  %v45 = fmul float 0x4000000000000000, %v44
  %v54 = getelementptr inbounds float, ptr %v53, i64 %v32
  %v63 = insertelement <8 x float> poison, float %v45, i64 0
  %v64 = shufflevector <8 x float> %v63, <8 x float> poison, <8 x i32> zeroinitializer
  %v114 = getelementptr inbounds float, ptr %v113, i64 %v32
  br label %b3
b3:
  %v15 = phi i64 [ 0, %b1 ], [ %v116, %b8 ]
  %v16 = icmp slt i64 %v15, 3
  br i1 %v16, label %b4, label %b5
b4:
  %v34 = getelementptr inbounds float, ptr %v33, i64 %v15
  %v35 = load float, ptr %v34, align 4
  %v55 = getelementptr inbounds float, ptr %v54, i64 %v15
  %v56 = load float, ptr %v55, align 4
  %v59 = insertelement <8 x float> poison, float %v35, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  %v67 = insertelement <8 x float> poison, float %v56, i64 0
  %v68 = shufflevector <8 x float> %v67, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b6
b6:
  %v17 = phi i64 [ 0, %b4 ], [ %v95, %b7 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v94, %b7 ]
  %v19 = icmp slt i64 %v17, 8
  br i1 %v19, label %b7, label %b8
b7:
  %v57 = getelementptr inbounds float, ptr %v21, i64 %v17
  %v58 = load <8 x float>, ptr %v57, align 4
  %v61 = fsub <8 x float> %v58, %v60
  %v62 = fmul <8 x float> %v61, %v61
  %v65 = fdiv <8 x float> %v62, %v64
  %v66 = fneg <8 x float> %v65
  %v69 = fsub <8 x float> %v66, %v68
  %v70 = fcmp olt <8 x float> %v69, splat (float 0xC05A400000000000)
  %v71 = select <8 x i1> %v70, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v69
  %v72 = fcmp ogt <8 x float> %v71, splat (float 0x4056400000000000)
  %v73 = select <8 x i1> %v72, <8 x float> splat (float 0x4056400000000000), <8 x float> %v71
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v75 = fsub <8 x float> %v74, splat (float 0x4168000000000000)
  %v76 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v75, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v73)
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v75, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v76)
  %v78 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v77, <8 x float> splat (float 0x3F81227F40000000))
  %v79 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v78, <8 x float> %v77, <8 x float> splat (float 0x3FA5556740000000))
  %v80 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v79, <8 x float> %v77, <8 x float> splat (float 0x3FC5554B00000000))
  %v81 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v80, <8 x float> %v77, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v82 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v77, <8 x float> %v81, <8 x float> splat (float 0x3FF0000000000000))
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v77, <8 x float> %v82, <8 x float> splat (float 0x3FF0000000000000))
  %v84 = bitcast <8 x float> %v74 to <8 x i32>
  %v85 = sub <8 x i32> %v84, splat (i32 1262485250)
  %v86 = lshr <8 x i32> %v85, splat (i32 1)
  %v87 = sub <8 x i32> %v85, %v86
  %v88 = shl <8 x i32> %v86, splat (i32 23)
  %v89 = bitcast <8 x i32> %v88 to <8 x float>
  %v90 = shl <8 x i32> %v87, splat (i32 23)
  %v91 = bitcast <8 x i32> %v90 to <8 x float>
  %v92 = fmul <8 x float> %v83, %v89
  %v93 = fmul <8 x float> %v92, %v91
  %v94 = fadd <8 x float> %v18, %v93
  %v95 = add nsw i64 %v17, 8
  br label %b6
b8:
  %v96 = shufflevector <8 x float> %v18, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v97 = shufflevector <8 x float> %v18, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v98 = fadd <4 x float> %v96, %v97
  %v99 = shufflevector <4 x float> %v98, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v100 = shufflevector <4 x float> %v98, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v101 = fadd <2 x float> %v99, %v100
  %v102 = extractelement <2 x float> %v101, i64 0
  %v103 = extractelement <2 x float> %v101, i64 1
  %v104 = fadd float %v102, %v103
  %v105 = fadd float %v104, 0x0000000000000000
  %v115 = getelementptr inbounds float, ptr %v114, i64 %v15
  store float %v105, ptr %v115, align 4
  %v116 = add nsw i64 %v15, 1
  br label %b3
b5:
  %v117 = add nsw i64 %v13, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_33(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v4, i64 3
  %v7 = load i64, ptr %v6, align 8
  %v8 = getelementptr inbounds i64, ptr %v4, i64 4
  %v9 = load i64, ptr %v8, align 8
  %v14 = getelementptr inbounds ptr, ptr %v0, i64 46
  %v15 = load ptr, ptr %v14, align 4
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 82
  %v17 = load ptr, ptr %v16, align 4
  %v18 = getelementptr inbounds i64, ptr %v1, i64 92
  %v19 = load i64, ptr %v18, align 8
  %v21 = getelementptr inbounds i64, ptr %v1, i64 1
  %v22 = load i64, ptr %v21, align 8
  %v30 = getelementptr inbounds ptr, ptr %v0, i64 80
  %v31 = load ptr, ptr %v30, align 4
  %v32 = getelementptr inbounds i64, ptr %v1, i64 90
  %v33 = load i64, ptr %v32, align 8
  %v40 = getelementptr inbounds ptr, ptr %v0, i64 84
  %v41 = load ptr, ptr %v40, align 4
  %v42 = getelementptr inbounds i64, ptr %v1, i64 94
  %v43 = load i64, ptr %v42, align 8
  %v51 = getelementptr inbounds ptr, ptr %v0, i64 86
  %v52 = load ptr, ptr %v51, align 4
  %v53 = getelementptr inbounds i64, ptr %v1, i64 96
  %v54 = load i64, ptr %v53, align 8
  %v62 = getelementptr inbounds ptr, ptr %v0, i64 83
  %v63 = load ptr, ptr %v62, align 4
  %v64 = getelementptr inbounds i64, ptr %v1, i64 93
  %v65 = load i64, ptr %v64, align 8
  %v73 = getelementptr inbounds ptr, ptr %v0, i64 85
  %v74 = load ptr, ptr %v73, align 4
  %v75 = getelementptr inbounds i64, ptr %v1, i64 95
  %v76 = load i64, ptr %v75, align 8
  %v84 = getelementptr inbounds ptr, ptr %v0, i64 87
  %v85 = load ptr, ptr %v84, align 4
  %v86 = getelementptr inbounds i64, ptr %v1, i64 97
  %v87 = load i64, ptr %v86, align 8
  %v95 = getelementptr inbounds ptr, ptr %v0, i64 88
  %v96 = load ptr, ptr %v95, align 4
  %v97 = getelementptr inbounds i64, ptr %v1, i64 98
  %v98 = load i64, ptr %v97, align 8
  %v105 = getelementptr inbounds ptr, ptr %v0, i64 89
  %v106 = load ptr, ptr %v105, align 4
  %v107 = getelementptr inbounds i64, ptr %v1, i64 99
  %v108 = load i64, ptr %v107, align 8
  %v20 = and i64 %v5, %v19
  %v23 = mul i64 %v20, %v22
  %v24 = mul i64 %v23, 3
  %v25 = getelementptr inbounds float, ptr %v17, i64 %v24
  %v34 = and i64 %v5, %v33
  %v35 = mul i64 %v34, %v22
  %v36 = getelementptr inbounds float, ptr %v31, i64 %v35
  %v44 = and i64 %v5, %v43
  %v45 = mul i64 %v44, %v22
  %v46 = mul i64 %v45, 3
  %v47 = getelementptr inbounds float, ptr %v41, i64 %v46
  %v55 = and i64 %v5, %v54
  %v56 = mul i64 %v55, %v22
  %v57 = mul i64 %v56, 3
  %v58 = getelementptr inbounds float, ptr %v52, i64 %v57
  %v66 = and i64 %v5, %v65
  %v67 = mul i64 %v66, %v22
  %v68 = mul i64 %v67, 3
  %v69 = getelementptr inbounds float, ptr %v63, i64 %v68
  %v77 = and i64 %v5, %v76
  %v78 = mul i64 %v77, %v22
  %v79 = mul i64 %v78, 3
  %v80 = getelementptr inbounds float, ptr %v74, i64 %v79
  %v88 = and i64 %v5, %v87
  %v89 = mul i64 %v88, %v22
  %v90 = mul i64 %v89, 3
  %v91 = getelementptr inbounds float, ptr %v85, i64 %v90
  %v99 = and i64 %v5, %v98
  %v100 = mul i64 %v99, %v22
  %v101 = mul i64 %v100, 24
  %v102 = getelementptr inbounds float, ptr %v96, i64 %v101
  %v109 = and i64 %v5, %v108
  %v110 = mul i64 %v109, %v22
  %v111 = mul i64 %v110, 24
  %v112 = getelementptr inbounds float, ptr %v106, i64 %v111
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v193, %b5 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v26 = mul i64 %v10, 3
  %v27 = getelementptr inbounds float, ptr %v25, i64 %v26
  %v37 = getelementptr inbounds float, ptr %v36, i64 %v10
  %v38 = load float, ptr %v37, align 4
  %v39 = fmul float 0x4000000000000000, %v38
  %v48 = getelementptr inbounds float, ptr %v47, i64 %v26
  %v59 = getelementptr inbounds float, ptr %v58, i64 %v26
  %v70 = getelementptr inbounds float, ptr %v69, i64 %v26
  %v81 = getelementptr inbounds float, ptr %v80, i64 %v26
  %v92 = getelementptr inbounds float, ptr %v91, i64 %v26
  %v103 = mul i64 %v10, 24
  %v104 = getelementptr inbounds float, ptr %v102, i64 %v103
  %v113 = getelementptr inbounds float, ptr %v112, i64 %v103
  %v114 = load <8 x float>, ptr %v15, align 4
  %v119 = insertelement <8 x float> poison, float %v39, i64 0
  %v120 = shufflevector <8 x float> %v119, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b3
b3:
  %v12 = phi i64 [ 0, %b1 ], [ %v192, %b4 ]
  %v13 = icmp slt i64 %v12, 3
  br i1 %v13, label %b4, label %b5
b4:
  %v28 = getelementptr inbounds float, ptr %v27, i64 %v12
  %v29 = load float, ptr %v28, align 4
  %v49 = getelementptr inbounds float, ptr %v48, i64 %v12
  %v50 = load float, ptr %v49, align 4
  %v60 = getelementptr inbounds float, ptr %v59, i64 %v12
  %v61 = load float, ptr %v60, align 4
  %v71 = getelementptr inbounds float, ptr %v70, i64 %v12
  %v72 = load float, ptr %v71, align 4
  %v82 = getelementptr inbounds float, ptr %v81, i64 %v12
  %v83 = load float, ptr %v82, align 4
  %v93 = getelementptr inbounds float, ptr %v92, i64 %v12
  %v94 = load float, ptr %v93, align 4
  %v115 = insertelement <8 x float> poison, float %v29, i64 0
  %v116 = shufflevector <8 x float> %v115, <8 x float> poison, <8 x i32> zeroinitializer
  %v117 = fsub <8 x float> %v114, %v116
  %v118 = fmul <8 x float> %v117, %v117
  %v121 = fdiv <8 x float> %v118, %v120
  %v122 = fneg <8 x float> %v121
  %v123 = insertelement <8 x float> poison, float %v50, i64 0
  %v124 = shufflevector <8 x float> %v123, <8 x float> poison, <8 x i32> zeroinitializer
  %v125 = fsub <8 x float> %v122, %v124
  %v126 = fcmp olt <8 x float> %v125, splat (float 0xC05A400000000000)
  %v127 = select <8 x i1> %v126, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v125
  %v128 = fcmp ogt <8 x float> %v127, splat (float 0x4056400000000000)
  %v129 = select <8 x i1> %v128, <8 x float> splat (float 0x4056400000000000), <8 x float> %v127
  %v130 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v129, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v131 = fsub <8 x float> %v130, splat (float 0x4168000000000000)
  %v132 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v131, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v129)
  %v133 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v131, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v132)
  %v134 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v133, <8 x float> splat (float 0x3F81227F40000000))
  %v135 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v134, <8 x float> %v133, <8 x float> splat (float 0x3FA5556740000000))
  %v136 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v135, <8 x float> %v133, <8 x float> splat (float 0x3FC5554B00000000))
  %v137 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v136, <8 x float> %v133, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v138 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v133, <8 x float> %v137, <8 x float> splat (float 0x3FF0000000000000))
  %v139 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v133, <8 x float> %v138, <8 x float> splat (float 0x3FF0000000000000))
  %v140 = bitcast <8 x float> %v130 to <8 x i32>
  %v141 = sub <8 x i32> %v140, splat (i32 1262485250)
  %v142 = lshr <8 x i32> %v141, splat (i32 1)
  %v143 = sub <8 x i32> %v141, %v142
  %v144 = shl <8 x i32> %v142, splat (i32 23)
  %v145 = bitcast <8 x i32> %v144 to <8 x float>
  %v146 = shl <8 x i32> %v143, splat (i32 23)
  %v147 = bitcast <8 x i32> %v146 to <8 x float>
  %v148 = fmul <8 x float> %v139, %v145
  %v149 = fmul <8 x float> %v148, %v147
  %v150 = insertelement <8 x float> poison, float %v61, i64 0
  %v151 = shufflevector <8 x float> %v150, <8 x float> poison, <8 x i32> zeroinitializer
  %v152 = fdiv <8 x float> %v149, %v151
  %v153 = insertelement <8 x float> poison, float %v72, i64 0
  %v154 = shufflevector <8 x float> %v153, <8 x float> poison, <8 x i32> zeroinitializer
  %v155 = fsub <8 x float> %v114, %v154
  %v156 = fmul <8 x float> %v155, %v155
  %v157 = fdiv <8 x float> %v156, %v120
  %v158 = fneg <8 x float> %v157
  %v159 = insertelement <8 x float> poison, float %v83, i64 0
  %v160 = shufflevector <8 x float> %v159, <8 x float> poison, <8 x i32> zeroinitializer
  %v161 = fsub <8 x float> %v158, %v160
  %v162 = fcmp olt <8 x float> %v161, splat (float 0xC05A400000000000)
  %v163 = select <8 x i1> %v162, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v161
  %v164 = fcmp ogt <8 x float> %v163, splat (float 0x4056400000000000)
  %v165 = select <8 x i1> %v164, <8 x float> splat (float 0x4056400000000000), <8 x float> %v163
  %v166 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v165, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v167 = fsub <8 x float> %v166, splat (float 0x4168000000000000)
  %v168 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v167, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v165)
  %v169 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v167, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v168)
  %v170 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v169, <8 x float> splat (float 0x3F81227F40000000))
  %v171 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v170, <8 x float> %v169, <8 x float> splat (float 0x3FA5556740000000))
  %v172 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v171, <8 x float> %v169, <8 x float> splat (float 0x3FC5554B00000000))
  %v173 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v172, <8 x float> %v169, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v174 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v169, <8 x float> %v173, <8 x float> splat (float 0x3FF0000000000000))
  %v175 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v169, <8 x float> %v174, <8 x float> splat (float 0x3FF0000000000000))
  %v176 = bitcast <8 x float> %v166 to <8 x i32>
  %v177 = sub <8 x i32> %v176, splat (i32 1262485250)
  %v178 = lshr <8 x i32> %v177, splat (i32 1)
  %v179 = sub <8 x i32> %v177, %v178
  %v180 = shl <8 x i32> %v178, splat (i32 23)
  %v181 = bitcast <8 x i32> %v180 to <8 x float>
  %v182 = shl <8 x i32> %v179, splat (i32 23)
  %v183 = bitcast <8 x i32> %v182 to <8 x float>
  %v184 = fmul <8 x float> %v175, %v181
  %v185 = fmul <8 x float> %v184, %v183
  %v186 = insertelement <8 x float> poison, float %v94, i64 0
  %v187 = shufflevector <8 x float> %v186, <8 x float> poison, <8 x i32> zeroinitializer
  %v188 = fdiv <8 x float> %v185, %v187
  %v189 = mul i64 %v12, 8
  %v190 = getelementptr inbounds float, ptr %v104, i64 %v189
  store <8 x float> %v152, ptr %v190, align 4
  %v191 = getelementptr inbounds float, ptr %v113, i64 %v189
  store <8 x float> %v188, ptr %v191, align 4
  %v192 = add nsw i64 %v12, 1
  br label %b3
b5:
  %v193 = add nsw i64 %v10, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_34(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 120
  %v7 = load ptr, ptr %v6, align 4
  %v9 = getelementptr inbounds i64, ptr %v4, i64 3
  %v10 = load i64, ptr %v9, align 8
  %v11 = getelementptr inbounds i64, ptr %v4, i64 4
  %v12 = load i64, ptr %v11, align 8
  %v26 = getelementptr inbounds ptr, ptr %v0, i64 88
  %v27 = load ptr, ptr %v26, align 4
  %v28 = getelementptr inbounds i64, ptr %v1, i64 98
  %v29 = load i64, ptr %v28, align 8
  %v31 = getelementptr inbounds i64, ptr %v1, i64 1
  %v32 = load i64, ptr %v31, align 8
  %v42 = getelementptr inbounds ptr, ptr %v0, i64 78
  %v43 = load ptr, ptr %v42, align 4
  %v44 = getelementptr inbounds i64, ptr %v1, i64 88
  %v45 = load i64, ptr %v44, align 8
  %v77 = getelementptr inbounds ptr, ptr %v0, i64 90
  %v78 = load ptr, ptr %v77, align 4
  %v79 = getelementptr inbounds i64, ptr %v1, i64 100
  %v80 = load i64, ptr %v79, align 8
  %v8 = getelementptr inbounds float, ptr %v7, i64 1984
  %v30 = and i64 %v5, %v29
  %v33 = mul i64 %v30, %v32
  %v34 = mul i64 %v33, 24
  %v35 = getelementptr inbounds float, ptr %v27, i64 %v34
  %v46 = and i64 %v5, %v45
  %v47 = mul i64 %v46, %v32
  %v48 = mul i64 %v47, 9
  %v49 = getelementptr inbounds float, ptr %v43, i64 %v48
  %v81 = and i64 %v5, %v80
  %v82 = mul i64 %v81, %v32
  %v83 = mul i64 %v82, 24
  %v84 = getelementptr inbounds float, ptr %v78, i64 %v83
  br label %b0
b0:
  %v13 = phi i64 [ %v10, %entry ], [ %v95, %b5 ]
  %v14 = icmp slt i64 %v13, %v12
  br i1 %v14, label %b1, label %b2
b1:
  %v36 = mul i64 %v13, 24
  %v37 = getelementptr inbounds float, ptr %v35, i64 %v36
  %v50 = mul i64 %v13, 9
  %v51 = getelementptr inbounds float, ptr %v49, i64 %v50
  %v85 = getelementptr inbounds float, ptr %v84, i64 %v36
  br label %b3
b3:
  %v15 = phi i64 [ 0, %b1 ], [ %v94, %b8 ]
  %v16 = icmp slt i64 %v15, 8
  br i1 %v16, label %b4, label %b5
b4:
  %v17 = add i64 %v15, 1
  %v18 = add i64 %v15, 2
  %v19 = add i64 %v15, 3
  br label %b6
b6:
  %v20 = phi i64 [ 0, %b4 ], [ %v76, %b7 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v72, %b7 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v73, %b7 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v74, %b7 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v75, %b7 ]
  %v25 = icmp slt i64 %v20, 3
  br i1 %v25, label %b7, label %b8
b7:
  %v38 = mul i64 %v20, 8
  %v39 = add i64 %v15, %v38
  %v40 = getelementptr inbounds float, ptr %v37, i64 %v39
  %v41 = load float, ptr %v40, align 4
  %v52 = mul i64 %v20, 3
  %v53 = getelementptr inbounds float, ptr %v51, i64 %v52
  %v54 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v53, <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>, <8 x float> zeroinitializer)
  %v55 = insertelement <8 x float> poison, float %v41, i64 0
  %v56 = shufflevector <8 x float> %v55, <8 x float> poison, <8 x i32> zeroinitializer
  %v57 = add i64 %v17, %v38
  %v58 = getelementptr inbounds float, ptr %v37, i64 %v57
  %v59 = load float, ptr %v58, align 4
  %v60 = insertelement <8 x float> poison, float %v59, i64 0
  %v61 = shufflevector <8 x float> %v60, <8 x float> poison, <8 x i32> zeroinitializer
  %v62 = add i64 %v18, %v38
  %v63 = getelementptr inbounds float, ptr %v37, i64 %v62
  %v64 = load float, ptr %v63, align 4
  %v65 = insertelement <8 x float> poison, float %v64, i64 0
  %v66 = shufflevector <8 x float> %v65, <8 x float> poison, <8 x i32> zeroinitializer
  %v67 = add i64 %v19, %v38
  %v68 = getelementptr inbounds float, ptr %v37, i64 %v67
  %v69 = load float, ptr %v68, align 4
  %v70 = insertelement <8 x float> poison, float %v69, i64 0
  %v71 = shufflevector <8 x float> %v70, <8 x float> poison, <8 x i32> zeroinitializer
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v54, <8 x float> %v21)
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v54, <8 x float> %v22)
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v66, <8 x float> %v54, <8 x float> %v23)
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v54, <8 x float> %v24)
  %v76 = add nsw i64 %v20, 1
  br label %b6
b8:
  %v86 = mul i64 %v15, 3
  %v87 = getelementptr inbounds float, ptr %v85, i64 %v86
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v21, ptr align 4 %v87, <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>)
  %v88 = mul i64 %v17, 3
  %v89 = getelementptr inbounds float, ptr %v85, i64 %v88
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v22, ptr align 4 %v89, <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>)
  %v90 = mul i64 %v18, 3
  %v91 = getelementptr inbounds float, ptr %v85, i64 %v90
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v23, ptr align 4 %v91, <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>)
  %v92 = mul i64 %v19, 3
  %v93 = getelementptr inbounds float, ptr %v85, i64 %v92
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v24, ptr align 4 %v93, <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>)
  %v94 = add nsw i64 %v15, 4
  br label %b3
b5:
  %v95 = add nsw i64 %v13, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_35(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 120
  %v7 = load ptr, ptr %v6, align 4
  %v9 = getelementptr inbounds i64, ptr %v4, i64 3
  %v10 = load i64, ptr %v9, align 8
  %v11 = getelementptr inbounds i64, ptr %v4, i64 4
  %v12 = load i64, ptr %v11, align 8
  %v26 = getelementptr inbounds ptr, ptr %v0, i64 90
  %v27 = load ptr, ptr %v26, align 4
  %v28 = getelementptr inbounds i64, ptr %v1, i64 100
  %v29 = load i64, ptr %v28, align 8
  %v31 = getelementptr inbounds i64, ptr %v1, i64 1
  %v32 = load i64, ptr %v31, align 8
  %v42 = getelementptr inbounds ptr, ptr %v0, i64 89
  %v43 = load ptr, ptr %v42, align 4
  %v44 = getelementptr inbounds i64, ptr %v1, i64 99
  %v45 = load i64, ptr %v44, align 8
  %v79 = getelementptr inbounds ptr, ptr %v0, i64 91
  %v80 = load ptr, ptr %v79, align 4
  %v81 = getelementptr inbounds i64, ptr %v1, i64 101
  %v82 = load i64, ptr %v81, align 8
  %v8 = getelementptr inbounds float, ptr %v7, i64 1984
  %v30 = and i64 %v5, %v29
  %v33 = mul i64 %v30, %v32
  %v34 = mul i64 %v33, 24
  %v35 = getelementptr inbounds float, ptr %v27, i64 %v34
  %v46 = and i64 %v5, %v45
  %v47 = mul i64 %v46, %v32
  %v48 = mul i64 %v47, 24
  %v49 = getelementptr inbounds float, ptr %v43, i64 %v48
  %v83 = and i64 %v5, %v82
  %v84 = mul i64 %v83, %v32
  %v85 = mul i64 %v84, 64
  %v86 = getelementptr inbounds float, ptr %v80, i64 %v85
  br label %b0
b0:
  %v13 = phi i64 [ %v10, %entry ], [ %v98, %b5 ]
  %v14 = icmp slt i64 %v13, %v12
  br i1 %v14, label %b1, label %b2
b1:
  %v36 = mul i64 %v13, 24
  %v37 = getelementptr inbounds float, ptr %v35, i64 %v36
  %v50 = getelementptr inbounds float, ptr %v49, i64 %v36
  %v87 = mul i64 %v13, 64
  %v88 = getelementptr inbounds float, ptr %v86, i64 %v87
  br label %b3
b3:
  %v15 = phi i64 [ 0, %b1 ], [ %v97, %b8 ]
  %v16 = icmp slt i64 %v15, 8
  br i1 %v16, label %b4, label %b5
b4:
  %v17 = add i64 %v15, 1
  %v18 = add i64 %v15, 2
  %v19 = add i64 %v15, 3
  %v38 = mul i64 %v15, 3
  %v56 = mul i64 %v17, 3
  %v62 = mul i64 %v18, 3
  %v68 = mul i64 %v19, 3
  br label %b6
b6:
  %v20 = phi i64 [ 0, %b4 ], [ %v78, %b7 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v74, %b7 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v75, %b7 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v76, %b7 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v77, %b7 ]
  %v25 = icmp slt i64 %v20, 3
  br i1 %v25, label %b7, label %b8
b7:
  %v39 = add i64 %v38, %v20
  %v40 = getelementptr inbounds float, ptr %v37, i64 %v39
  %v41 = load float, ptr %v40, align 4
  %v51 = mul i64 %v20, 8
  %v52 = getelementptr inbounds float, ptr %v50, i64 %v51
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = insertelement <8 x float> poison, float %v41, i64 0
  %v55 = shufflevector <8 x float> %v54, <8 x float> poison, <8 x i32> zeroinitializer
  %v57 = add i64 %v56, %v20
  %v58 = getelementptr inbounds float, ptr %v37, i64 %v57
  %v59 = load float, ptr %v58, align 4
  %v60 = insertelement <8 x float> poison, float %v59, i64 0
  %v61 = shufflevector <8 x float> %v60, <8 x float> poison, <8 x i32> zeroinitializer
  %v63 = add i64 %v62, %v20
  %v64 = getelementptr inbounds float, ptr %v37, i64 %v63
  %v65 = load float, ptr %v64, align 4
  %v66 = insertelement <8 x float> poison, float %v65, i64 0
  %v67 = shufflevector <8 x float> %v66, <8 x float> poison, <8 x i32> zeroinitializer
  %v69 = add i64 %v68, %v20
  %v70 = getelementptr inbounds float, ptr %v37, i64 %v69
  %v71 = load float, ptr %v70, align 4
  %v72 = insertelement <8 x float> poison, float %v71, i64 0
  %v73 = shufflevector <8 x float> %v72, <8 x float> poison, <8 x i32> zeroinitializer
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v55, <8 x float> %v53, <8 x float> %v21)
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v53, <8 x float> %v22)
  %v76 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v53, <8 x float> %v23)
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v53, <8 x float> %v24)
  %v78 = add nsw i64 %v20, 1
  br label %b6
b8:
  %v89 = mul i64 %v15, 8
  %v90 = getelementptr inbounds float, ptr %v88, i64 %v89
  store <8 x float> %v21, ptr %v90, align 4
  %v91 = mul i64 %v17, 8
  %v92 = getelementptr inbounds float, ptr %v88, i64 %v91
  store <8 x float> %v22, ptr %v92, align 4
  %v93 = mul i64 %v18, 8
  %v94 = getelementptr inbounds float, ptr %v88, i64 %v93
  store <8 x float> %v23, ptr %v94, align 4
  %v95 = mul i64 %v19, 8
  %v96 = getelementptr inbounds float, ptr %v88, i64 %v95
  store <8 x float> %v24, ptr %v96, align 4
  %v97 = add nsw i64 %v15, 4
  br label %b3
b5:
  %v98 = add nsw i64 %v13, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_36(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v4, i64 3
  %v7 = load i64, ptr %v6, align 8
  %v8 = getelementptr inbounds i64, ptr %v4, i64 4
  %v9 = load i64, ptr %v8, align 8
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 15
  %v13 = load ptr, ptr %v12, align 4
  %v14 = getelementptr inbounds i64, ptr %v1, i64 25
  %v15 = load i64, ptr %v14, align 8
  %v17 = getelementptr inbounds i64, ptr %v1, i64 1
  %v18 = load i64, ptr %v17, align 8
  %v24 = getelementptr inbounds ptr, ptr %v0, i64 50
  %v25 = load ptr, ptr %v24, align 4
  %v26 = getelementptr inbounds i64, ptr %v1, i64 60
  %v27 = load i64, ptr %v26, align 8
  %v33 = getelementptr inbounds ptr, ptr %v0, i64 91
  %v34 = load ptr, ptr %v33, align 4
  %v35 = getelementptr inbounds i64, ptr %v1, i64 101
  %v36 = load i64, ptr %v35, align 8
  %v16 = and i64 %v5, %v15
  %v19 = mul i64 %v16, %v18
  %v20 = mul i64 %v19, 64
  %v21 = getelementptr inbounds float, ptr %v13, i64 %v20
  %v28 = and i64 %v5, %v27
  %v29 = mul i64 %v28, %v18
  %v30 = getelementptr inbounds float, ptr %v25, i64 %v29
  %v37 = and i64 %v5, %v36
  %v38 = mul i64 %v37, %v18
  %v39 = mul i64 %v38, 64
  %v40 = getelementptr inbounds float, ptr %v34, i64 %v39
  %v42 = add i64 %v5, 1
  %v43 = and i64 %v42, %v15
  %v44 = mul i64 %v43, %v18
  %v45 = mul i64 %v44, 64
  %v46 = getelementptr inbounds float, ptr %v13, i64 %v45
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v60, %b5 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v22 = mul i64 %v10, 64
  %v23 = getelementptr inbounds float, ptr %v21, i64 %v22
  %v31 = getelementptr inbounds float, ptr %v30, i64 %v10
  %v32 = load float, ptr %v31, align 4
  %v41 = getelementptr inbounds float, ptr %v40, i64 %v22
  %v47 = getelementptr inbounds float, ptr %v46, i64 %v22
  %v54 = insertelement <8 x float> poison, float %v32, i64 0
  %v55 = shufflevector <8 x float> %v54, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b3
b3:
  %v48 = phi i64 [ 0, %b1 ], [ %v59, %b4 ]
  %v49 = icmp slt i64 %v48, 64
  br i1 %v49, label %b4, label %b5
b4:
  %v50 = getelementptr inbounds float, ptr %v23, i64 %v48
  %v51 = load <8 x float>, ptr %v50, align 4
  %v52 = getelementptr inbounds float, ptr %v41, i64 %v48
  %v53 = load <8 x float>, ptr %v52, align 4
  %v56 = fmul <8 x float> %v55, %v53
  %v57 = fadd <8 x float> %v51, %v56
  %v58 = getelementptr inbounds float, ptr %v47, i64 %v48
  store <8 x float> %v57, ptr %v58, align 4
  %v59 = add nsw i64 %v48, 8
  br label %b3
b5:
  %v60 = add nsw i64 %v10, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_37(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 120
  %v6 = load ptr, ptr %v5, align 4
  %v8 = getelementptr inbounds i64, ptr %v4, i64 5
  %v9 = load i64, ptr %v8, align 8
  %v10 = getelementptr inbounds i64, ptr %v4, i64 6
  %v11 = load i64, ptr %v10, align 8
  %v17 = getelementptr inbounds ptr, ptr %v0, i64 71
  %v18 = load ptr, ptr %v17, align 4
  %v19 = getelementptr inbounds i64, ptr %v1, i64 1
  %v20 = load i64, ptr %v19, align 8
  %v23 = getelementptr inbounds ptr, ptr %v0, i64 72
  %v24 = load ptr, ptr %v23, align 4
  %v75 = getelementptr inbounds ptr, ptr %v0, i64 53
  %v76 = load ptr, ptr %v75, align 4
  %v7 = getelementptr inbounds float, ptr %v6, i64 1984
  %v31 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v60 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v61 = shufflevector <8 x float> %v60, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v12 = phi i64 [ %v9, %entry ], [ %v78, %b5 ]
  %v13 = icmp slt i64 %v12, %v11
  br i1 %v13, label %b1, label %b2
b1:
  %v21 = mul i64 %v12, 8
  %v22 = getelementptr inbounds float, ptr %v18, i64 %v21
  %v25 = getelementptr inbounds float, ptr %v24, i64 %v21
  br label %b3
b3:
  %v14 = phi i64 [ 0, %b1 ], [ %v64, %b4 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v63, %b4 ]
  %v16 = icmp slt i64 %v14, 8
  br i1 %v16, label %b4, label %b5
b4:
  %v26 = getelementptr inbounds float, ptr %v22, i64 %v14
  %v27 = load <8 x float>, ptr %v26, align 4
  %v28 = fmul <8 x float> %v27, %v27
  %v29 = getelementptr inbounds float, ptr %v25, i64 %v14
  %v30 = load <8 x float>, ptr %v29, align 4
  %v33 = fmul <8 x float> %v32, %v30
  %v34 = fcmp olt <8 x float> %v33, splat (float 0xC05A400000000000)
  %v35 = select <8 x i1> %v34, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v33
  %v36 = fcmp ogt <8 x float> %v35, splat (float 0x4056400000000000)
  %v37 = select <8 x i1> %v36, <8 x float> splat (float 0x4056400000000000), <8 x float> %v35
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v37, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v39 = fsub <8 x float> %v38, splat (float 0x4168000000000000)
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v37)
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v40)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v41, <8 x float> splat (float 0x3F81227F40000000))
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v41, <8 x float> splat (float 0x3FA5556740000000))
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v41, <8 x float> splat (float 0x3FC5554B00000000))
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v41, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v41, <8 x float> %v45, <8 x float> splat (float 0x3FF0000000000000))
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v41, <8 x float> %v46, <8 x float> splat (float 0x3FF0000000000000))
  %v48 = bitcast <8 x float> %v38 to <8 x i32>
  %v49 = sub <8 x i32> %v48, splat (i32 1262485250)
  %v50 = lshr <8 x i32> %v49, splat (i32 1)
  %v51 = sub <8 x i32> %v49, %v50
  %v52 = shl <8 x i32> %v50, splat (i32 23)
  %v53 = bitcast <8 x i32> %v52 to <8 x float>
  %v54 = shl <8 x i32> %v51, splat (i32 23)
  %v55 = bitcast <8 x i32> %v54 to <8 x float>
  %v56 = fmul <8 x float> %v47, %v53
  %v57 = fmul <8 x float> %v56, %v55
  %v58 = fadd <8 x float> %v28, %v57
  %v59 = fsub <8 x float> %v58, %v33
  %v62 = fsub <8 x float> %v59, %v61
  %v63 = fadd <8 x float> %v15, %v62
  %v64 = add nsw i64 %v14, 8
  br label %b3
b5:
  %v65 = shufflevector <8 x float> %v15, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v66 = shufflevector <8 x float> %v15, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v67 = fadd <4 x float> %v65, %v66
  %v68 = shufflevector <4 x float> %v67, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v69 = shufflevector <4 x float> %v67, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v70 = fadd <2 x float> %v68, %v69
  %v71 = extractelement <2 x float> %v70, i64 0
  %v72 = extractelement <2 x float> %v70, i64 1
  %v73 = fadd float %v71, %v72
  %v74 = fadd float %v73, 0x0000000000000000
  %v77 = getelementptr inbounds float, ptr %v76, i64 %v12
  store float %v74, ptr %v77, align 4
  %v78 = add nsw i64 %v12, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_38(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 5
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 6
  %v8 = load i64, ptr %v7, align 8
  %v11 = getelementptr inbounds ptr, ptr %v0, i64 53
  %v12 = load ptr, ptr %v11, align 4
  %v13 = getelementptr inbounds i64, ptr %v1, i64 1
  %v14 = load i64, ptr %v13, align 8
  %v18 = getelementptr inbounds ptr, ptr %v0, i64 25
  %v19 = load ptr, ptr %v18, align 4
  br label %b0
b0:
  %v9 = phi i64 [ %v6, %entry ], [ %v21, %b1 ]
  %v10 = icmp slt i64 %v9, %v8
  br i1 %v10, label %b1, label %b2
b1:
  %v15 = getelementptr inbounds float, ptr %v12, i64 %v9
  %v16 = load float, ptr %v15, align 4
  %v17 = fdiv float %v16, 0x4000000000000000
  %v20 = getelementptr inbounds float, ptr %v19, i64 %v9
  store float %v17, ptr %v20, align 4
  %v21 = add nsw i64 %v9, 1
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
  call void @backward_38(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_39(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_40(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_41(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_42(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_43(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_44(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_45(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_46(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_47(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_48(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_49(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_50(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_51(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
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
  call void @backward_52(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v40, label %b15, label %b16
b15:
  %v62 = getelementptr inbounds i64, ptr %v1, i64 3
  %v63 = atomicrmw add ptr %v62, i64 1 acq_rel
  %v64 = load i64, ptr %v4, align 8
  %v65 = add i64 %v64, 1
  store i64 %v65, ptr %v4, align 8
  %v66 = mul i64 %v3, %v65
  br label %b17
b17:
  %v67 = load atomic i64, ptr %v62 acquire, align 8
  %v68 = icmp slt i64 %v67, %v66
  br i1 %v68, label %b18, label %b19
b18:
  %v69 = call i32 @sched_yield()
  br label %b17
b19:
  br label %b16
b16:
  call void @backward_53(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v40, label %b20, label %b21
b20:
  %v70 = getelementptr inbounds i64, ptr %v1, i64 3
  %v71 = atomicrmw add ptr %v70, i64 1 acq_rel
  %v72 = load i64, ptr %v4, align 8
  %v73 = add i64 %v72, 1
  store i64 %v73, ptr %v4, align 8
  %v74 = mul i64 %v3, %v73
  br label %b22
b22:
  %v75 = load atomic i64, ptr %v70 acquire, align 8
  %v76 = icmp slt i64 %v75, %v74
  br i1 %v76, label %b23, label %b24
b23:
  %v77 = call i32 @sched_yield()
  br label %b22
b24:
  br label %b21
b21:
  call void @backward_54(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v40, label %b25, label %b26
b25:
  %v78 = getelementptr inbounds i64, ptr %v1, i64 3
  %v79 = atomicrmw add ptr %v78, i64 1 acq_rel
  %v80 = load i64, ptr %v4, align 8
  %v81 = add i64 %v80, 1
  store i64 %v81, ptr %v4, align 8
  %v82 = mul i64 %v3, %v81
  br label %b27
b27:
  %v83 = load atomic i64, ptr %v78 acquire, align 8
  %v84 = icmp slt i64 %v83, %v82
  br i1 %v84, label %b28, label %b29
b28:
  %v85 = call i32 @sched_yield()
  br label %b27
b29:
  br label %b26
b26:
  call void @backward_55(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v40, label %b30, label %b31
b30:
  %v86 = getelementptr inbounds i64, ptr %v1, i64 3
  %v87 = atomicrmw add ptr %v86, i64 1 acq_rel
  %v88 = load i64, ptr %v4, align 8
  %v89 = add i64 %v88, 1
  store i64 %v89, ptr %v4, align 8
  %v90 = mul i64 %v3, %v89
  br label %b32
b32:
  %v91 = load atomic i64, ptr %v86 acquire, align 8
  %v92 = icmp slt i64 %v91, %v90
  br i1 %v92, label %b33, label %b34
b33:
  %v93 = call i32 @sched_yield()
  br label %b32
b34:
  br label %b31
b31:
  call void @backward_56(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v40, label %b35, label %b36
b35:
  %v94 = getelementptr inbounds i64, ptr %v1, i64 3
  %v95 = atomicrmw add ptr %v94, i64 1 acq_rel
  %v96 = load i64, ptr %v4, align 8
  %v97 = add i64 %v96, 1
  store i64 %v97, ptr %v4, align 8
  %v98 = mul i64 %v3, %v97
  br label %b37
b37:
  %v99 = load atomic i64, ptr %v94 acquire, align 8
  %v100 = icmp slt i64 %v99, %v98
  br i1 %v100, label %b38, label %b39
b38:
  %v101 = call i32 @sched_yield()
  br label %b37
b39:
  br label %b36
b36:
  call void @backward_57(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v40, label %b40, label %b41
b40:
  %v102 = getelementptr inbounds i64, ptr %v1, i64 3
  %v103 = atomicrmw add ptr %v102, i64 1 acq_rel
  %v104 = load i64, ptr %v4, align 8
  %v105 = add i64 %v104, 1
  store i64 %v105, ptr %v4, align 8
  %v106 = mul i64 %v3, %v105
  br label %b42
b42:
  %v107 = load atomic i64, ptr %v102 acquire, align 8
  %v108 = icmp slt i64 %v107, %v106
  br i1 %v108, label %b43, label %b44
b43:
  %v109 = call i32 @sched_yield()
  br label %b42
b44:
  br label %b41
b41:
  call void @backward_58(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v40, label %b45, label %b46
b45:
  %v110 = getelementptr inbounds i64, ptr %v1, i64 3
  %v111 = atomicrmw add ptr %v110, i64 1 acq_rel
  %v112 = load i64, ptr %v4, align 8
  %v113 = add i64 %v112, 1
  store i64 %v113, ptr %v4, align 8
  %v114 = mul i64 %v3, %v113
  br label %b47
b47:
  %v115 = load atomic i64, ptr %v110 acquire, align 8
  %v116 = icmp slt i64 %v115, %v114
  br i1 %v116, label %b48, label %b49
b48:
  %v117 = call i32 @sched_yield()
  br label %b47
b49:
  br label %b46
b46:
  call void @backward_59(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v40, label %b50, label %b51
b50:
  %v118 = getelementptr inbounds i64, ptr %v1, i64 3
  %v119 = atomicrmw add ptr %v118, i64 1 acq_rel
  %v120 = load i64, ptr %v4, align 8
  %v121 = add i64 %v120, 1
  store i64 %v121, ptr %v4, align 8
  %v122 = mul i64 %v3, %v121
  br label %b52
b52:
  %v123 = load atomic i64, ptr %v118 acquire, align 8
  %v124 = icmp slt i64 %v123, %v122
  br i1 %v124, label %b53, label %b54
b53:
  %v125 = call i32 @sched_yield()
  br label %b52
b54:
  br label %b51
b51:
  call void @backward_60(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v40, label %b55, label %b56
b55:
  %v126 = getelementptr inbounds i64, ptr %v1, i64 3
  %v127 = atomicrmw add ptr %v126, i64 1 acq_rel
  %v128 = load i64, ptr %v4, align 8
  %v129 = add i64 %v128, 1
  store i64 %v129, ptr %v4, align 8
  %v130 = mul i64 %v3, %v129
  br label %b57
b57:
  %v131 = load atomic i64, ptr %v126 acquire, align 8
  %v132 = icmp slt i64 %v131, %v130
  br i1 %v132, label %b58, label %b59
b58:
  %v133 = call i32 @sched_yield()
  br label %b57
b59:
  br label %b56
b56:
  call void @backward_61(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v40, label %b60, label %b61
b60:
  %v134 = getelementptr inbounds i64, ptr %v1, i64 3
  %v135 = atomicrmw add ptr %v134, i64 1 acq_rel
  %v136 = load i64, ptr %v4, align 8
  %v137 = add i64 %v136, 1
  store i64 %v137, ptr %v4, align 8
  %v138 = mul i64 %v3, %v137
  br label %b62
b62:
  %v139 = load atomic i64, ptr %v134 acquire, align 8
  %v140 = icmp slt i64 %v139, %v138
  br i1 %v140, label %b63, label %b64
b63:
  %v141 = call i32 @sched_yield()
  br label %b62
b64:
  br label %b61
b61:
  call void @backward_62(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v40, label %b65, label %b66
b65:
  %v142 = getelementptr inbounds i64, ptr %v1, i64 3
  %v143 = atomicrmw add ptr %v142, i64 1 acq_rel
  %v144 = load i64, ptr %v4, align 8
  %v145 = add i64 %v144, 1
  store i64 %v145, ptr %v4, align 8
  %v146 = mul i64 %v3, %v145
  br label %b67
b67:
  %v147 = load atomic i64, ptr %v142 acquire, align 8
  %v148 = icmp slt i64 %v147, %v146
  br i1 %v148, label %b68, label %b69
b68:
  %v149 = call i32 @sched_yield()
  br label %b67
b69:
  br label %b66
b66:
  call void @backward_63(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v40, label %b70, label %b71
b70:
  %v150 = getelementptr inbounds i64, ptr %v1, i64 3
  %v151 = atomicrmw add ptr %v150, i64 1 acq_rel
  %v152 = load i64, ptr %v4, align 8
  %v153 = add i64 %v152, 1
  store i64 %v153, ptr %v4, align 8
  %v154 = mul i64 %v3, %v153
  br label %b72
b72:
  %v155 = load atomic i64, ptr %v150 acquire, align 8
  %v156 = icmp slt i64 %v155, %v154
  br i1 %v156, label %b73, label %b74
b73:
  %v157 = call i32 @sched_yield()
  br label %b72
b74:
  br label %b71
b71:
  call void @backward_64(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v40, label %b75, label %b76
b75:
  %v158 = getelementptr inbounds i64, ptr %v1, i64 3
  %v159 = atomicrmw add ptr %v158, i64 1 acq_rel
  %v160 = load i64, ptr %v4, align 8
  %v161 = add i64 %v160, 1
  store i64 %v161, ptr %v4, align 8
  %v162 = mul i64 %v3, %v161
  br label %b77
b77:
  %v163 = load atomic i64, ptr %v158 acquire, align 8
  %v164 = icmp slt i64 %v163, %v162
  br i1 %v164, label %b78, label %b79
b78:
  %v165 = call i32 @sched_yield()
  br label %b77
b79:
  br label %b76
b76:
  call void @llvm.x86.sse.ldmxcsr(ptr %v33)
  ret void
}
define internal void @backward_0(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 120
  %v6 = load ptr, ptr %v5, align 4
  %v22 = getelementptr inbounds i64, ptr %v1, i64 8
  %v23 = load i64, ptr %v22, align 8
  %v24 = getelementptr inbounds i64, ptr %v1, i64 1
  %v25 = load i64, ptr %v24, align 8
  %v28 = getelementptr inbounds i64, ptr %v1, i64 9
  %v29 = load i64, ptr %v28, align 8
  %v37 = getelementptr inbounds ptr, ptr %v0, i64 12
  %v38 = load ptr, ptr %v37, align 4
  %v41 = getelementptr inbounds ptr, ptr %v0, i64 11
  %v42 = load ptr, ptr %v41, align 4
  %v55 = getelementptr inbounds ptr, ptr %v0, i64 8
  %v56 = load ptr, ptr %v55, align 4
  %v70 = getelementptr inbounds ptr, ptr %v0, i64 7
  %v71 = load ptr, ptr %v70, align 4
  %v74 = getelementptr inbounds ptr, ptr %v0, i64 6
  %v75 = load ptr, ptr %v74, align 4
  %v88 = getelementptr inbounds ptr, ptr %v0, i64 4
  %v89 = load ptr, ptr %v88, align 4
  %v102 = getelementptr inbounds ptr, ptr %v0, i64 3
  %v103 = load ptr, ptr %v102, align 4
  %v135 = getelementptr inbounds ptr, ptr %v0, i64 9
  %v136 = load ptr, ptr %v135, align 4
  %v139 = getelementptr inbounds ptr, ptr %v0, i64 2
  %v140 = load ptr, ptr %v139, align 4
  %v7 = add i64 %v2, 1
  %v8 = sdiv i64 %v2, %v3
  %v9 = icmp slt i64 %v8, 1
  %v10 = select i1 %v9, i64 %v8, i64 1
  %v11 = sdiv i64 %v7, %v3
  %v12 = icmp slt i64 %v11, 1
  %v13 = select i1 %v12, i64 %v11, i64 1
  %v14 = icmp slt i64 %v13, 1
  %v15 = select i1 %v14, i64 %v13, i64 1
  %v26 = mul i64 %v23, %v25
  %v27 = icmp sle i64 %v26, 1
  %v30 = icmp eq i64 %v29, 0
  %v31 = and i1 %v27, %v30
  %v32 = icmp eq i1 %v31, 0
  br label %b0
b0:
  %v16 = phi i64 [ %v10, %entry ], [ %v44, %b4 ]
  %v17 = icmp slt i64 %v16, %v15
  br i1 %v17, label %b1, label %b2
b1:
  %v18 = mul i64 %v16, 112
  %v19 = mul i64 %v16, 8
  %v20 = add i64 %v18, 72
  %v21 = add i64 %v20, 40
  br i1 %v32, label %b3, label %b4
b3:
  %v33 = getelementptr inbounds float, ptr %v6, i64 %v18
  %v34 = sub i64 8, %v19
  %v35 = icmp slt i64 %v34, 0
  %v36 = select i1 %v35, i64 0, i64 %v34
  %v39 = getelementptr inbounds float, ptr %v38, i64 %v19
  call void @pack_rows(ptr %v39, i64 1, i64 8, i64 9, i64 %v36, ptr %v33, i64 8)
  %v40 = getelementptr inbounds float, ptr %v6, i64 %v20
  %v43 = getelementptr inbounds float, ptr %v42, i64 %v19
  call void @pack_rows(ptr %v43, i64 1, i64 8, i64 5, i64 %v36, ptr %v40, i64 8)
  br label %b4
b4:
  %v44 = add nsw i64 %v16, 1
  br label %b0
b2:
  %v45 = getelementptr inbounds float, ptr %v6, i64 112
  br label %b5
b5:
  %v46 = phi i64 [ %v10, %b2 ], [ %v58, %b9 ]
  %v47 = icmp slt i64 %v46, %v15
  br i1 %v47, label %b6, label %b7
b6:
  %v48 = mul i64 %v46, 256
  %v49 = mul i64 %v46, 8
  %v50 = add i64 %v48, 256
  br i1 %v32, label %b8, label %b9
b8:
  %v51 = getelementptr inbounds float, ptr %v45, i64 %v48
  %v52 = sub i64 8, %v49
  %v53 = icmp slt i64 %v52, 0
  %v54 = select i1 %v53, i64 0, i64 %v52
  %v57 = getelementptr inbounds float, ptr %v56, i64 %v49
  call void @pack_rows(ptr %v57, i64 1, i64 8, i64 32, i64 %v54, ptr %v51, i64 8)
  br label %b9
b9:
  %v58 = add nsw i64 %v46, 1
  br label %b5
b7:
  %v59 = getelementptr inbounds float, ptr %v6, i64 368
  br label %b10
b10:
  %v60 = phi i64 [ %v10, %b7 ], [ %v77, %b14 ]
  %v61 = icmp slt i64 %v60, %v15
  br i1 %v61, label %b11, label %b12
b11:
  %v62 = mul i64 %v60, 128
  %v63 = mul i64 %v60, 8
  %v64 = add i64 %v62, 64
  %v65 = add i64 %v64, 64
  br i1 %v32, label %b13, label %b14
b13:
  %v66 = getelementptr inbounds float, ptr %v59, i64 %v62
  %v67 = sub i64 8, %v63
  %v68 = icmp slt i64 %v67, 0
  %v69 = select i1 %v68, i64 0, i64 %v67
  %v72 = getelementptr inbounds float, ptr %v71, i64 %v63
  call void @pack_rows(ptr %v72, i64 1, i64 8, i64 8, i64 %v69, ptr %v66, i64 8)
  %v73 = getelementptr inbounds float, ptr %v59, i64 %v64
  %v76 = getelementptr inbounds float, ptr %v75, i64 %v63
  call void @pack_rows(ptr %v76, i64 1, i64 8, i64 8, i64 %v69, ptr %v73, i64 8)
  br label %b14
b14:
  %v77 = add nsw i64 %v60, 1
  br label %b10
b12:
  %v78 = getelementptr inbounds float, ptr %v6, i64 496
  br label %b15
b15:
  %v79 = phi i64 [ %v10, %b12 ], [ %v91, %b19 ]
  %v80 = icmp slt i64 %v79, %v15
  br i1 %v80, label %b16, label %b17
b16:
  %v81 = mul i64 %v79, 256
  %v82 = mul i64 %v79, 8
  %v83 = add i64 %v81, 256
  br i1 %v32, label %b18, label %b19
b18:
  %v84 = getelementptr inbounds float, ptr %v78, i64 %v81
  %v85 = sub i64 8, %v82
  %v86 = icmp slt i64 %v85, 0
  %v87 = select i1 %v86, i64 0, i64 %v85
  %v90 = getelementptr inbounds float, ptr %v89, i64 %v82
  call void @pack_rows(ptr %v90, i64 1, i64 8, i64 32, i64 %v87, ptr %v84, i64 8)
  br label %b19
b19:
  %v91 = add nsw i64 %v79, 1
  br label %b15
b17:
  %v92 = getelementptr inbounds float, ptr %v6, i64 752
  br label %b20
b20:
  %v93 = phi i64 [ %v10, %b17 ], [ %v123, %b24 ]
  %v94 = icmp slt i64 %v93, %v15
  br i1 %v94, label %b21, label %b22
b21:
  %v95 = mul i64 %v93, 1024
  %v96 = mul i64 %v93, 32
  %v97 = add i64 %v95, 1024
  br i1 %v32, label %b23, label %b24
b23:
  %v98 = getelementptr inbounds float, ptr %v92, i64 %v95
  %v99 = sub i64 26, %v96
  %v100 = icmp slt i64 %v99, 0
  %v101 = select i1 %v100, i64 0, i64 %v99
  %v104 = getelementptr inbounds float, ptr %v103, i64 %v96
  call void @pack_rows(ptr %v104, i64 1, i64 26, i64 32, i64 %v101, ptr %v98, i64 32)
  %v105 = getelementptr inbounds float, ptr %v98, i64 8
  %v106 = add i64 %v96, 8
  %v107 = sub i64 26, %v106
  %v108 = icmp slt i64 %v107, 0
  %v109 = select i1 %v108, i64 0, i64 %v107
  %v110 = getelementptr inbounds float, ptr %v103, i64 %v106
  call void @pack_rows(ptr %v110, i64 1, i64 26, i64 32, i64 %v109, ptr %v105, i64 32)
  %v111 = getelementptr inbounds float, ptr %v98, i64 16
  %v112 = add i64 %v96, 16
  %v113 = sub i64 26, %v112
  %v114 = icmp slt i64 %v113, 0
  %v115 = select i1 %v114, i64 0, i64 %v113
  %v116 = getelementptr inbounds float, ptr %v103, i64 %v112
  call void @pack_rows(ptr %v116, i64 1, i64 26, i64 32, i64 %v115, ptr %v111, i64 32)
  %v117 = getelementptr inbounds float, ptr %v98, i64 24
  %v118 = add i64 %v96, 24
  %v119 = sub i64 26, %v118
  %v120 = icmp slt i64 %v119, 0
  %v121 = select i1 %v120, i64 0, i64 %v119
  %v122 = getelementptr inbounds float, ptr %v103, i64 %v118
  call void @pack_rows(ptr %v122, i64 1, i64 26, i64 32, i64 %v121, ptr %v117, i64 32)
  br label %b24
b24:
  %v123 = add nsw i64 %v93, 1
  br label %b20
b22:
  %v124 = getelementptr inbounds float, ptr %v6, i64 1776
  br label %b25
b25:
  %v125 = phi i64 [ %v10, %b22 ], [ %v142, %b29 ]
  %v126 = icmp slt i64 %v125, %v15
  br i1 %v126, label %b26, label %b27
b26:
  %v127 = mul i64 %v125, 296
  %v128 = mul i64 %v125, 8
  %v129 = add i64 %v127, 256
  %v130 = add i64 %v129, 40
  br i1 %v32, label %b28, label %b29
b28:
  %v131 = getelementptr inbounds float, ptr %v124, i64 %v127
  %v132 = sub i64 8, %v128
  %v133 = icmp slt i64 %v132, 0
  %v134 = select i1 %v133, i64 0, i64 %v132
  %v137 = getelementptr inbounds float, ptr %v136, i64 %v128
  call void @pack_rows(ptr %v137, i64 1, i64 8, i64 32, i64 %v134, ptr %v131, i64 8)
  %v138 = getelementptr inbounds float, ptr %v124, i64 %v129
  %v141 = getelementptr inbounds float, ptr %v140, i64 %v128
  call void @pack_rows(ptr %v141, i64 1, i64 8, i64 5, i64 %v134, ptr %v138, i64 8)
  br label %b29
b29:
  %v142 = add nsw i64 %v125, 1
  br label %b25
b27:
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
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 120
  %v7 = load ptr, ptr %v6, align 4
  %v11 = getelementptr inbounds i64, ptr %v4, i64 3
  %v12 = load i64, ptr %v11, align 8
  %v13 = getelementptr inbounds i64, ptr %v4, i64 4
  %v14 = load i64, ptr %v13, align 8
  %v24 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v25 = load ptr, ptr %v24, align 4
  %v28 = getelementptr inbounds i64, ptr %v1, i64 1
  %v29 = load i64, ptr %v28, align 8
  %v35 = getelementptr inbounds ptr, ptr %v0, i64 13
  %v36 = load ptr, ptr %v35, align 4
  %v41 = getelementptr inbounds ptr, ptr %v0, i64 91
  %v42 = load ptr, ptr %v41, align 4
  %v67 = getelementptr inbounds ptr, ptr %v0, i64 92
  %v68 = load ptr, ptr %v67, align 4
  %v8 = getelementptr inbounds float, ptr %v7, i64 2072
  %v9 = mul i64 %v2, 49712
  %v10 = getelementptr inbounds float, ptr %v8, i64 %v9
  %v26 = add i64 %v5, 1
  %v27 = and i64 %v26, 1
  %v30 = mul i64 %v27, %v29
  %v31 = mul i64 %v30, 64
  %v32 = getelementptr inbounds float, ptr %v25, i64 %v31
  %v37 = mul i64 %v5, %v29
  %v38 = mul i64 %v37, 64
  %v39 = getelementptr inbounds float, ptr %v36, i64 %v38
  %v43 = getelementptr inbounds float, ptr %v42, i64 %v38
  br label %b0
b0:
  %v15 = phi i64 [ %v12, %entry ], [ %v70, %b5 ]
  %v16 = icmp slt i64 %v15, %v14
  br i1 %v16, label %b1, label %b2
b1:
  %v33 = mul i64 %v15, 64
  %v34 = getelementptr inbounds float, ptr %v32, i64 %v33
  %v40 = getelementptr inbounds float, ptr %v39, i64 %v33
  %v44 = getelementptr inbounds float, ptr %v43, i64 %v33
  br label %b3
b3:
  %v17 = phi i64 [ 0, %b1 ], [ %v56, %b8 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v22, %b8 ]
  %v19 = phi float [ 0x0000000000000000, %b1 ], [ %v19, %b8 ]
  %v20 = icmp slt i64 %v17, 8
  br i1 %v20, label %b4, label %b5
b4:
  %v45 = mul i64 %v17, 8
  br label %b6
b6:
  %v21 = phi i64 [ 0, %b4 ], [ %v55, %b7 ]
  %v22 = phi <8 x float> [ %v18, %b4 ], [ %v54, %b7 ]
  %v23 = icmp slt i64 %v21, 8
  br i1 %v23, label %b7, label %b8
b7:
  %v46 = add i64 %v45, %v21
  %v47 = getelementptr inbounds float, ptr %v34, i64 %v46
  %v48 = load <8 x float>, ptr %v47, align 4
  %v49 = getelementptr inbounds float, ptr %v40, i64 %v46
  %v50 = load <8 x float>, ptr %v49, align 4
  %v51 = fadd <8 x float> %v48, %v50
  %v52 = getelementptr inbounds float, ptr %v44, i64 %v46
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v51, <8 x float> %v53, <8 x float> %v22)
  %v55 = add nsw i64 %v21, 8
  br label %b6
b8:
  %v56 = add nsw i64 %v17, 1
  br label %b3
b5:
  %v57 = shufflevector <8 x float> %v18, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v58 = shufflevector <8 x float> %v18, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v59 = fadd <4 x float> %v57, %v58
  %v60 = shufflevector <4 x float> %v59, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v61 = shufflevector <4 x float> %v59, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v62 = fadd <2 x float> %v60, %v61
  %v63 = extractelement <2 x float> %v62, i64 0
  %v64 = extractelement <2 x float> %v62, i64 1
  %v65 = fadd float %v63, %v64
  %v66 = fadd float %v65, %v19
  %v69 = getelementptr inbounds float, ptr %v68, i64 %v15
  store float %v66, ptr %v69, align 4
  %v70 = add nsw i64 %v15, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_2(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v4, i64 3
  %v7 = load i64, ptr %v6, align 8
  %v8 = getelementptr inbounds i64, ptr %v4, i64 4
  %v9 = load i64, ptr %v8, align 8
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v13 = load ptr, ptr %v12, align 4
  %v16 = getelementptr inbounds i64, ptr %v1, i64 1
  %v17 = load i64, ptr %v16, align 8
  %v23 = getelementptr inbounds ptr, ptr %v0, i64 13
  %v24 = load ptr, ptr %v23, align 4
  %v29 = getelementptr inbounds ptr, ptr %v0, i64 50
  %v30 = load ptr, ptr %v29, align 4
  %v34 = getelementptr inbounds ptr, ptr %v0, i64 93
  %v35 = load ptr, ptr %v34, align 4
  %v14 = add i64 %v5, 1
  %v15 = and i64 %v14, 1
  %v18 = mul i64 %v15, %v17
  %v19 = mul i64 %v18, 64
  %v20 = getelementptr inbounds float, ptr %v13, i64 %v19
  %v25 = mul i64 %v5, %v17
  %v26 = mul i64 %v25, 64
  %v27 = getelementptr inbounds float, ptr %v24, i64 %v26
  %v31 = getelementptr inbounds float, ptr %v30, i64 %v25
  %v36 = getelementptr inbounds float, ptr %v35, i64 %v26
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v50, %b5 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v21 = mul i64 %v10, 64
  %v22 = getelementptr inbounds float, ptr %v20, i64 %v21
  %v28 = getelementptr inbounds float, ptr %v27, i64 %v21
  %v32 = getelementptr inbounds float, ptr %v31, i64 %v10
  %v33 = load float, ptr %v32, align 4
  %v37 = getelementptr inbounds float, ptr %v36, i64 %v21
  %v45 = insertelement <8 x float> poison, float %v33, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b3
b3:
  %v38 = phi i64 [ 0, %b1 ], [ %v49, %b4 ]
  %v39 = icmp slt i64 %v38, 64
  br i1 %v39, label %b4, label %b5
b4:
  %v40 = getelementptr inbounds float, ptr %v22, i64 %v38
  %v41 = load <8 x float>, ptr %v40, align 4
  %v42 = getelementptr inbounds float, ptr %v28, i64 %v38
  %v43 = load <8 x float>, ptr %v42, align 4
  %v44 = fadd <8 x float> %v41, %v43
  %v47 = fmul <8 x float> %v44, %v46
  %v48 = getelementptr inbounds float, ptr %v37, i64 %v38
  store <8 x float> %v47, ptr %v48, align 4
  %v49 = add nsw i64 %v38, 8
  br label %b3
b5:
  %v50 = add nsw i64 %v10, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_3(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 120
  %v7 = load ptr, ptr %v6, align 4
  %v11 = getelementptr inbounds i64, ptr %v4, i64 3
  %v12 = load i64, ptr %v11, align 8
  %v13 = getelementptr inbounds i64, ptr %v4, i64 4
  %v14 = load i64, ptr %v13, align 8
  %v32 = getelementptr inbounds ptr, ptr %v0, i64 93
  %v33 = load ptr, ptr %v32, align 4
  %v34 = getelementptr inbounds i64, ptr %v1, i64 1
  %v35 = load i64, ptr %v34, align 8
  %v41 = getelementptr inbounds ptr, ptr %v0, i64 89
  %v42 = load ptr, ptr %v41, align 4
  %v134 = getelementptr inbounds ptr, ptr %v0, i64 94
  %v135 = load ptr, ptr %v134, align 4
  %v8 = getelementptr inbounds float, ptr %v7, i64 2072
  %v9 = mul i64 %v2, 49712
  %v10 = getelementptr inbounds float, ptr %v8, i64 %v9
  %v36 = mul i64 %v5, %v35
  %v37 = mul i64 %v36, 64
  %v38 = getelementptr inbounds float, ptr %v33, i64 %v37
  %v43 = mul i64 %v36, 24
  %v44 = getelementptr inbounds float, ptr %v42, i64 %v43
  br label %b0
b0:
  %v15 = phi i64 [ %v12, %entry ], [ %v153, %b5 ]
  %v16 = icmp slt i64 %v15, %v14
  br i1 %v16, label %b1, label %b2
b1:
  %v39 = mul i64 %v15, 64
  %v40 = getelementptr inbounds float, ptr %v38, i64 %v39
  %v45 = mul i64 %v15, 24
  %v46 = getelementptr inbounds float, ptr %v44, i64 %v45
  %v136 = getelementptr inbounds float, ptr %v135, i64 %v45
  br label %b3
b3:
  %v17 = phi i64 [ 0, %b1 ], [ %v152, %b8 ]
  %v18 = icmp slt i64 %v17, 8
  br i1 %v18, label %b4, label %b5
b4:
  %v19 = add i64 %v17, 1
  %v47 = mul i64 %v17, 8
  %v63 = mul i64 %v19, 8
  %v137 = mul i64 %v17, 3
  %v144 = mul i64 %v19, 3
  br label %b6
b6:
  %v20 = phi i64 [ 0, %b4 ], [ %v151, %b11 ]
  %v21 = icmp slt i64 %v20, 3
  br i1 %v21, label %b7, label %b8
b7:
  %v22 = add i64 %v20, 1
  %v23 = add i64 %v20, 2
  %v51 = mul i64 %v20, 8
  %v55 = mul i64 %v22, 8
  %v59 = mul i64 %v23, 8
  br label %b9
b9:
  %v24 = phi i64 [ 0, %b7 ], [ %v73, %b10 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %b7 ], [ %v67, %b10 ]
  %v26 = phi <8 x float> [ splat (float 0x0000000000000000), %b7 ], [ %v68, %b10 ]
  %v27 = phi <8 x float> [ splat (float 0x0000000000000000), %b7 ], [ %v69, %b10 ]
  %v28 = phi <8 x float> [ splat (float 0x0000000000000000), %b7 ], [ %v70, %b10 ]
  %v29 = phi <8 x float> [ splat (float 0x0000000000000000), %b7 ], [ %v71, %b10 ]
  %v30 = phi <8 x float> [ splat (float 0x0000000000000000), %b7 ], [ %v72, %b10 ]
  %v31 = icmp slt i64 %v24, 8
  br i1 %v31, label %b10, label %b11
b10:
  %v48 = add i64 %v47, %v24
  %v49 = getelementptr inbounds float, ptr %v40, i64 %v48
  %v50 = load <8 x float>, ptr %v49, align 4
  %v52 = add i64 %v51, %v24
  %v53 = getelementptr inbounds float, ptr %v46, i64 %v52
  %v54 = load <8 x float>, ptr %v53, align 4
  %v56 = add i64 %v55, %v24
  %v57 = getelementptr inbounds float, ptr %v46, i64 %v56
  %v58 = load <8 x float>, ptr %v57, align 4
  %v60 = add i64 %v59, %v24
  %v61 = getelementptr inbounds float, ptr %v46, i64 %v60
  %v62 = load <8 x float>, ptr %v61, align 4
  %v64 = add i64 %v63, %v24
  %v65 = getelementptr inbounds float, ptr %v40, i64 %v64
  %v66 = load <8 x float>, ptr %v65, align 4
  %v67 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v54, <8 x float> %v25)
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v58, <8 x float> %v26)
  %v69 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v62, <8 x float> %v27)
  %v70 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v66, <8 x float> %v54, <8 x float> %v28)
  %v71 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v66, <8 x float> %v58, <8 x float> %v29)
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v66, <8 x float> %v62, <8 x float> %v30)
  %v73 = add nsw i64 %v24, 8
  br label %b9
b11:
  %v74 = shufflevector <8 x float> %v25, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v75 = shufflevector <8 x float> %v25, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v76 = fadd <4 x float> %v74, %v75
  %v77 = shufflevector <4 x float> %v76, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v78 = shufflevector <4 x float> %v76, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v79 = fadd <2 x float> %v77, %v78
  %v80 = extractelement <2 x float> %v79, i64 0
  %v81 = extractelement <2 x float> %v79, i64 1
  %v82 = fadd float %v80, %v81
  %v83 = shufflevector <8 x float> %v26, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v84 = shufflevector <8 x float> %v26, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v85 = fadd <4 x float> %v83, %v84
  %v86 = shufflevector <4 x float> %v85, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v87 = shufflevector <4 x float> %v85, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v88 = fadd <2 x float> %v86, %v87
  %v89 = extractelement <2 x float> %v88, i64 0
  %v90 = extractelement <2 x float> %v88, i64 1
  %v91 = fadd float %v89, %v90
  %v92 = shufflevector <8 x float> %v27, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v93 = shufflevector <8 x float> %v27, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v94 = fadd <4 x float> %v92, %v93
  %v95 = shufflevector <4 x float> %v94, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v96 = shufflevector <4 x float> %v94, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v97 = fadd <2 x float> %v95, %v96
  %v98 = extractelement <2 x float> %v97, i64 0
  %v99 = extractelement <2 x float> %v97, i64 1
  %v100 = fadd float %v98, %v99
  %v101 = shufflevector <8 x float> %v28, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v102 = shufflevector <8 x float> %v28, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v103 = fadd <4 x float> %v101, %v102
  %v104 = shufflevector <4 x float> %v103, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v105 = shufflevector <4 x float> %v103, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v106 = fadd <2 x float> %v104, %v105
  %v107 = extractelement <2 x float> %v106, i64 0
  %v108 = extractelement <2 x float> %v106, i64 1
  %v109 = fadd float %v107, %v108
  %v110 = shufflevector <8 x float> %v29, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v111 = shufflevector <8 x float> %v29, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v112 = fadd <4 x float> %v110, %v111
  %v113 = shufflevector <4 x float> %v112, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v114 = shufflevector <4 x float> %v112, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v115 = fadd <2 x float> %v113, %v114
  %v116 = extractelement <2 x float> %v115, i64 0
  %v117 = extractelement <2 x float> %v115, i64 1
  %v118 = fadd float %v116, %v117
  %v119 = shufflevector <8 x float> %v30, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v120 = shufflevector <8 x float> %v30, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v121 = fadd <4 x float> %v119, %v120
  %v122 = shufflevector <4 x float> %v121, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v123 = shufflevector <4 x float> %v121, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v124 = fadd <2 x float> %v122, %v123
  %v125 = extractelement <2 x float> %v124, i64 0
  %v126 = extractelement <2 x float> %v124, i64 1
  %v127 = fadd float %v125, %v126
  %v128 = fadd float %v82, 0x0000000000000000
  %v129 = fadd float %v91, 0x0000000000000000
  %v130 = fadd float %v100, 0x0000000000000000
  %v131 = fadd float %v109, 0x0000000000000000
  %v132 = fadd float %v118, 0x0000000000000000
  %v133 = fadd float %v127, 0x0000000000000000
  %v138 = add i64 %v137, %v20
  %v139 = getelementptr inbounds float, ptr %v136, i64 %v138
  store float %v128, ptr %v139, align 4
  %v140 = add i64 %v137, %v22
  %v141 = getelementptr inbounds float, ptr %v136, i64 %v140
  store float %v129, ptr %v141, align 4
  %v142 = add i64 %v137, %v23
  %v143 = getelementptr inbounds float, ptr %v136, i64 %v142
  store float %v130, ptr %v143, align 4
  %v145 = add i64 %v144, %v20
  %v146 = getelementptr inbounds float, ptr %v136, i64 %v145
  store float %v131, ptr %v146, align 4
  %v147 = add i64 %v144, %v22
  %v148 = getelementptr inbounds float, ptr %v136, i64 %v147
  store float %v132, ptr %v148, align 4
  %v149 = add i64 %v144, %v23
  %v150 = getelementptr inbounds float, ptr %v136, i64 %v149
  store float %v133, ptr %v150, align 4
  %v151 = add nsw i64 %v20, 3
  br label %b6
b8:
  %v152 = add nsw i64 %v17, 2
  br label %b3
b5:
  %v153 = add nsw i64 %v15, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_4(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 120
  %v7 = load ptr, ptr %v6, align 4
  %v11 = getelementptr inbounds i64, ptr %v4, i64 3
  %v12 = load i64, ptr %v11, align 8
  %v13 = getelementptr inbounds i64, ptr %v4, i64 4
  %v14 = load i64, ptr %v13, align 8
  %v26 = getelementptr inbounds ptr, ptr %v0, i64 93
  %v27 = load ptr, ptr %v26, align 4
  %v28 = getelementptr inbounds i64, ptr %v1, i64 1
  %v29 = load i64, ptr %v28, align 8
  %v35 = getelementptr inbounds ptr, ptr %v0, i64 90
  %v36 = load ptr, ptr %v35, align 4
  %v64 = getelementptr inbounds ptr, ptr %v0, i64 95
  %v65 = load ptr, ptr %v64, align 4
  %v8 = getelementptr inbounds float, ptr %v7, i64 2072
  %v9 = mul i64 %v2, 49712
  %v10 = getelementptr inbounds float, ptr %v8, i64 %v9
  %v30 = mul i64 %v5, %v29
  %v31 = mul i64 %v30, 64
  %v32 = getelementptr inbounds float, ptr %v27, i64 %v31
  %v37 = mul i64 %v30, 24
  %v38 = getelementptr inbounds float, ptr %v36, i64 %v37
  br label %b0
b0:
  %v15 = phi i64 [ %v12, %entry ], [ %v74, %b5 ]
  %v16 = icmp slt i64 %v15, %v14
  br i1 %v16, label %b1, label %b2
b1:
  %v33 = mul i64 %v15, 64
  %v34 = getelementptr inbounds float, ptr %v32, i64 %v33
  %v39 = mul i64 %v15, 24
  %v40 = getelementptr inbounds float, ptr %v38, i64 %v39
  %v66 = getelementptr inbounds float, ptr %v65, i64 %v39
  br label %b3
b3:
  %v17 = phi i64 [ 0, %b1 ], [ %v73, %b8 ]
  %v18 = icmp slt i64 %v17, 3
  br i1 %v18, label %b4, label %b5
b4:
  %v19 = add i64 %v17, 1
  %v20 = add i64 %v17, 2
  br label %b6
b6:
  %v21 = phi i64 [ 0, %b4 ], [ %v63, %b7 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v60, %b7 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v61, %b7 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v62, %b7 ]
  %v25 = icmp slt i64 %v21, 8
  br i1 %v25, label %b7, label %b8
b7:
  %v41 = mul i64 %v21, 3
  %v42 = add i64 %v17, %v41
  %v43 = getelementptr inbounds float, ptr %v40, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = mul i64 %v21, 8
  %v46 = getelementptr inbounds float, ptr %v34, i64 %v45
  %v47 = load <8 x float>, ptr %v46, align 4
  %v48 = insertelement <8 x float> poison, float %v44, i64 0
  %v49 = shufflevector <8 x float> %v48, <8 x float> poison, <8 x i32> zeroinitializer
  %v50 = add i64 %v19, %v41
  %v51 = getelementptr inbounds float, ptr %v40, i64 %v50
  %v52 = load float, ptr %v51, align 4
  %v53 = insertelement <8 x float> poison, float %v52, i64 0
  %v54 = shufflevector <8 x float> %v53, <8 x float> poison, <8 x i32> zeroinitializer
  %v55 = add i64 %v20, %v41
  %v56 = getelementptr inbounds float, ptr %v40, i64 %v55
  %v57 = load float, ptr %v56, align 4
  %v58 = insertelement <8 x float> poison, float %v57, i64 0
  %v59 = shufflevector <8 x float> %v58, <8 x float> poison, <8 x i32> zeroinitializer
  %v60 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v47, <8 x float> %v49, <8 x float> %v22)
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v47, <8 x float> %v54, <8 x float> %v23)
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v47, <8 x float> %v59, <8 x float> %v24)
  %v63 = add nsw i64 %v21, 1
  br label %b6
b8:
  %v67 = mul i64 %v17, 8
  %v68 = getelementptr inbounds float, ptr %v66, i64 %v67
  store <8 x float> %v22, ptr %v68, align 4
  %v69 = mul i64 %v19, 8
  %v70 = getelementptr inbounds float, ptr %v66, i64 %v69
  store <8 x float> %v23, ptr %v70, align 4
  %v71 = mul i64 %v20, 8
  %v72 = getelementptr inbounds float, ptr %v66, i64 %v71
  store <8 x float> %v24, ptr %v72, align 4
  %v73 = add nsw i64 %v17, 3
  br label %b3
b5:
  %v74 = add nsw i64 %v15, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_5(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 120
  %v7 = load ptr, ptr %v6, align 4
  %v11 = getelementptr inbounds i64, ptr %v4, i64 3
  %v12 = load i64, ptr %v11, align 8
  %v13 = getelementptr inbounds i64, ptr %v4, i64 4
  %v14 = load i64, ptr %v13, align 8
  %v22 = getelementptr inbounds ptr, ptr %v0, i64 95
  %v23 = load ptr, ptr %v22, align 4
  %v26 = getelementptr inbounds ptr, ptr %v0, i64 89
  %v27 = load ptr, ptr %v26, align 4
  %v28 = getelementptr inbounds i64, ptr %v1, i64 1
  %v29 = load i64, ptr %v28, align 8
  %v34 = getelementptr inbounds ptr, ptr %v0, i64 87
  %v35 = load ptr, ptr %v34, align 4
  %v65 = getelementptr inbounds ptr, ptr %v0, i64 96
  %v66 = load ptr, ptr %v65, align 4
  %v8 = getelementptr inbounds float, ptr %v7, i64 2072
  %v9 = mul i64 %v2, 49712
  %v10 = getelementptr inbounds float, ptr %v8, i64 %v9
  %v30 = mul i64 %v5, %v29
  %v31 = mul i64 %v30, 24
  %v32 = getelementptr inbounds float, ptr %v27, i64 %v31
  %v36 = mul i64 %v30, 3
  %v37 = getelementptr inbounds float, ptr %v35, i64 %v36
  br label %b0
b0:
  %v15 = phi i64 [ %v12, %entry ], [ %v70, %b5 ]
  %v16 = icmp slt i64 %v15, %v14
  br i1 %v16, label %b1, label %b2
b1:
  %v24 = mul i64 %v15, 24
  %v25 = getelementptr inbounds float, ptr %v23, i64 %v24
  %v33 = getelementptr inbounds float, ptr %v32, i64 %v24
  %v38 = mul i64 %v15, 3
  %v39 = getelementptr inbounds float, ptr %v37, i64 %v38
  %v67 = getelementptr inbounds float, ptr %v66, i64 %v38
  br label %b3
b3:
  %v17 = phi i64 [ 0, %b1 ], [ %v69, %b8 ]
  %v18 = icmp slt i64 %v17, 3
  br i1 %v18, label %b4, label %b5
b4:
  %v40 = getelementptr inbounds float, ptr %v39, i64 %v17
  %v41 = load float, ptr %v40, align 4
  %v42 = mul i64 %v17, 8
  %v49 = insertelement <8 x float> poison, float %v41, i64 0
  %v50 = shufflevector <8 x float> %v49, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b6
b6:
  %v19 = phi i64 [ 0, %b4 ], [ %v54, %b7 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v53, %b7 ]
  %v21 = icmp slt i64 %v19, 8
  br i1 %v21, label %b7, label %b8
b7:
  %v43 = add i64 %v42, %v19
  %v44 = getelementptr inbounds float, ptr %v25, i64 %v43
  %v45 = load <8 x float>, ptr %v44, align 4
  %v46 = getelementptr inbounds float, ptr %v33, i64 %v43
  %v47 = load <8 x float>, ptr %v46, align 4
  %v48 = fmul <8 x float> %v45, %v47
  %v51 = fdiv <8 x float> %v48, %v50
  %v52 = fneg <8 x float> %v51
  %v53 = fadd <8 x float> %v20, %v52
  %v54 = add nsw i64 %v19, 8
  br label %b6
b8:
  %v55 = shufflevector <8 x float> %v20, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v56 = shufflevector <8 x float> %v20, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v57 = fadd <4 x float> %v55, %v56
  %v58 = shufflevector <4 x float> %v57, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v59 = shufflevector <4 x float> %v57, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v60 = fadd <2 x float> %v58, %v59
  %v61 = extractelement <2 x float> %v60, i64 0
  %v62 = extractelement <2 x float> %v60, i64 1
  %v63 = fadd float %v61, %v62
  %v64 = fadd float %v63, 0x0000000000000000
  %v68 = getelementptr inbounds float, ptr %v67, i64 %v17
  store float %v64, ptr %v68, align 4
  %v69 = add nsw i64 %v17, 1
  br label %b3
b5:
  %v70 = add nsw i64 %v15, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_6(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 120
  %v7 = load ptr, ptr %v6, align 4
  %v11 = getelementptr inbounds i64, ptr %v4, i64 3
  %v12 = load i64, ptr %v11, align 8
  %v13 = getelementptr inbounds i64, ptr %v4, i64 4
  %v14 = load i64, ptr %v13, align 8
  %v32 = getelementptr inbounds ptr, ptr %v0, i64 94
  %v33 = load ptr, ptr %v32, align 4
  %v36 = getelementptr inbounds ptr, ptr %v0, i64 78
  %v37 = load ptr, ptr %v36, align 4
  %v38 = getelementptr inbounds i64, ptr %v1, i64 1
  %v39 = load i64, ptr %v38, align 8
  %v78 = getelementptr inbounds ptr, ptr %v0, i64 97
  %v79 = load ptr, ptr %v78, align 4
  %v8 = getelementptr inbounds float, ptr %v7, i64 2072
  %v9 = mul i64 %v2, 49712
  %v10 = getelementptr inbounds float, ptr %v8, i64 %v9
  %v40 = mul i64 %v5, %v39
  %v41 = mul i64 %v40, 9
  %v42 = getelementptr inbounds float, ptr %v37, i64 %v41
  br label %b0
b0:
  %v15 = phi i64 [ %v12, %entry ], [ %v95, %b5 ]
  %v16 = icmp slt i64 %v15, %v14
  br i1 %v16, label %b1, label %b2
b1:
  %v34 = mul i64 %v15, 24
  %v35 = getelementptr inbounds float, ptr %v33, i64 %v34
  %v43 = mul i64 %v15, 9
  %v44 = getelementptr inbounds float, ptr %v42, i64 %v43
  %v80 = getelementptr inbounds float, ptr %v79, i64 %v34
  br label %b3
b3:
  %v17 = phi i64 [ 0, %b1 ], [ %v94, %b8 ]
  %v18 = icmp slt i64 %v17, 8
  br i1 %v18, label %b4, label %b5
b4:
  %v19 = add i64 %v17, 1
  %v45 = mul i64 %v17, 3
  %v61 = mul i64 %v19, 3
  br label %b6
b6:
  %v20 = phi i64 [ 0, %b4 ], [ %v93, %b11 ]
  %v21 = icmp slt i64 %v20, 3
  br i1 %v21, label %b7, label %b8
b7:
  %v22 = add i64 %v20, 1
  %v23 = add i64 %v20, 2
  %v49 = mul i64 %v20, 3
  %v53 = mul i64 %v22, 3
  %v57 = mul i64 %v23, 3
  br label %b9
b9:
  %v24 = phi i64 [ 0, %b7 ], [ %v71, %b10 ]
  %v25 = phi float [ 0x0000000000000000, %b7 ], [ %v65, %b10 ]
  %v26 = phi float [ 0x0000000000000000, %b7 ], [ %v66, %b10 ]
  %v27 = phi float [ 0x0000000000000000, %b7 ], [ %v67, %b10 ]
  %v28 = phi float [ 0x0000000000000000, %b7 ], [ %v68, %b10 ]
  %v29 = phi float [ 0x0000000000000000, %b7 ], [ %v69, %b10 ]
  %v30 = phi float [ 0x0000000000000000, %b7 ], [ %v70, %b10 ]
  %v31 = icmp slt i64 %v24, 3
  br i1 %v31, label %b10, label %b11
b10:
  %v46 = add i64 %v45, %v24
  %v47 = getelementptr inbounds float, ptr %v35, i64 %v46
  %v48 = load float, ptr %v47, align 4
  %v50 = add i64 %v49, %v24
  %v51 = getelementptr inbounds float, ptr %v44, i64 %v50
  %v52 = load float, ptr %v51, align 4
  %v54 = add i64 %v53, %v24
  %v55 = getelementptr inbounds float, ptr %v44, i64 %v54
  %v56 = load float, ptr %v55, align 4
  %v58 = add i64 %v57, %v24
  %v59 = getelementptr inbounds float, ptr %v44, i64 %v58
  %v60 = load float, ptr %v59, align 4
  %v62 = add i64 %v61, %v24
  %v63 = getelementptr inbounds float, ptr %v35, i64 %v62
  %v64 = load float, ptr %v63, align 4
  %v65 = call float @llvm.fmuladd.f32(float %v48, float %v52, float %v25)
  %v66 = call float @llvm.fmuladd.f32(float %v48, float %v56, float %v26)
  %v67 = call float @llvm.fmuladd.f32(float %v48, float %v60, float %v27)
  %v68 = call float @llvm.fmuladd.f32(float %v64, float %v52, float %v28)
  %v69 = call float @llvm.fmuladd.f32(float %v64, float %v56, float %v29)
  %v70 = call float @llvm.fmuladd.f32(float %v64, float %v60, float %v30)
  %v71 = add nsw i64 %v24, 1
  br label %b9
b11:
  %v72 = fadd float %v25, 0x0000000000000000
  %v73 = fadd float %v26, 0x0000000000000000
  %v74 = fadd float %v27, 0x0000000000000000
  %v75 = fadd float %v28, 0x0000000000000000
  %v76 = fadd float %v29, 0x0000000000000000
  %v77 = fadd float %v30, 0x0000000000000000
  %v81 = add i64 %v45, %v20
  %v82 = getelementptr inbounds float, ptr %v80, i64 %v81
  store float %v72, ptr %v82, align 4
  %v83 = add i64 %v45, %v22
  %v84 = getelementptr inbounds float, ptr %v80, i64 %v83
  store float %v73, ptr %v84, align 4
  %v85 = add i64 %v45, %v23
  %v86 = getelementptr inbounds float, ptr %v80, i64 %v85
  store float %v74, ptr %v86, align 4
  %v87 = add i64 %v61, %v20
  %v88 = getelementptr inbounds float, ptr %v80, i64 %v87
  store float %v75, ptr %v88, align 4
  %v89 = add i64 %v61, %v22
  %v90 = getelementptr inbounds float, ptr %v80, i64 %v89
  store float %v76, ptr %v90, align 4
  %v91 = add i64 %v61, %v23
  %v92 = getelementptr inbounds float, ptr %v80, i64 %v91
  store float %v77, ptr %v92, align 4
  %v93 = add nsw i64 %v20, 3
  br label %b6
b8:
  %v94 = add nsw i64 %v17, 2
  br label %b3
b5:
  %v95 = add nsw i64 %v15, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_7(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 120
  %v7 = load ptr, ptr %v6, align 4
  %v11 = getelementptr inbounds i64, ptr %v4, i64 3
  %v12 = load i64, ptr %v11, align 8
  %v13 = getelementptr inbounds i64, ptr %v4, i64 4
  %v14 = load i64, ptr %v13, align 8
  %v26 = getelementptr inbounds ptr, ptr %v0, i64 94
  %v27 = load ptr, ptr %v26, align 4
  %v30 = getelementptr inbounds ptr, ptr %v0, i64 88
  %v31 = load ptr, ptr %v30, align 4
  %v32 = getelementptr inbounds i64, ptr %v1, i64 1
  %v33 = load i64, ptr %v32, align 8
  %v63 = getelementptr inbounds ptr, ptr %v0, i64 98
  %v64 = load ptr, ptr %v63, align 4
  %v8 = getelementptr inbounds float, ptr %v7, i64 2072
  %v9 = mul i64 %v2, 49712
  %v10 = getelementptr inbounds float, ptr %v8, i64 %v9
  %v34 = mul i64 %v5, %v33
  %v35 = mul i64 %v34, 24
  %v36 = getelementptr inbounds float, ptr %v31, i64 %v35
  %v65 = mul i64 %v34, 9
  %v66 = getelementptr inbounds float, ptr %v64, i64 %v65
  br label %b0
b0:
  %v15 = phi i64 [ %v12, %entry ], [ %v76, %b5 ]
  %v16 = icmp slt i64 %v15, %v14
  br i1 %v16, label %b1, label %b2
b1:
  %v28 = mul i64 %v15, 24
  %v29 = getelementptr inbounds float, ptr %v27, i64 %v28
  %v37 = getelementptr inbounds float, ptr %v36, i64 %v28
  %v67 = mul i64 %v15, 9
  %v68 = getelementptr inbounds float, ptr %v66, i64 %v67
  br label %b3
b3:
  %v17 = phi i64 [ 0, %b1 ], [ %v75, %b8 ]
  %v18 = icmp slt i64 %v17, 3
  br i1 %v18, label %b4, label %b5
b4:
  %v19 = add i64 %v17, 1
  %v20 = add i64 %v17, 2
  %v38 = mul i64 %v17, 8
  %v47 = mul i64 %v19, 8
  %v53 = mul i64 %v20, 8
  br label %b6
b6:
  %v21 = phi i64 [ 0, %b4 ], [ %v62, %b7 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v59, %b7 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v60, %b7 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v61, %b7 ]
  %v25 = icmp slt i64 %v21, 8
  br i1 %v25, label %b7, label %b8
b7:
  %v39 = add i64 %v38, %v21
  %v40 = getelementptr inbounds float, ptr %v37, i64 %v39
  %v41 = load float, ptr %v40, align 4
  %v42 = mul i64 %v21, 3
  %v43 = getelementptr inbounds float, ptr %v29, i64 %v42
  %v44 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v43, <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>, <8 x float> zeroinitializer)
  %v45 = insertelement <8 x float> poison, float %v41, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v48 = add i64 %v47, %v21
  %v49 = getelementptr inbounds float, ptr %v37, i64 %v48
  %v50 = load float, ptr %v49, align 4
  %v51 = insertelement <8 x float> poison, float %v50, i64 0
  %v52 = shufflevector <8 x float> %v51, <8 x float> poison, <8 x i32> zeroinitializer
  %v54 = add i64 %v53, %v21
  %v55 = getelementptr inbounds float, ptr %v37, i64 %v54
  %v56 = load float, ptr %v55, align 4
  %v57 = insertelement <8 x float> poison, float %v56, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v46, <8 x float> %v22)
  %v60 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v52, <8 x float> %v23)
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v58, <8 x float> %v24)
  %v62 = add nsw i64 %v21, 1
  br label %b6
b8:
  %v69 = mul i64 %v17, 3
  %v70 = getelementptr inbounds float, ptr %v68, i64 %v69
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v22, ptr align 4 %v70, <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>)
  %v71 = mul i64 %v19, 3
  %v72 = getelementptr inbounds float, ptr %v68, i64 %v71
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v23, ptr align 4 %v72, <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>)
  %v73 = mul i64 %v20, 3
  %v74 = getelementptr inbounds float, ptr %v68, i64 %v73
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v24, ptr align 4 %v74, <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>)
  %v75 = add nsw i64 %v17, 3
  br label %b3
b5:
  %v76 = add nsw i64 %v15, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_8(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 120
  %v7 = load ptr, ptr %v6, align 4
  %v11 = getelementptr inbounds i64, ptr %v4, i64 3
  %v12 = load i64, ptr %v11, align 8
  %v13 = getelementptr inbounds i64, ptr %v4, i64 4
  %v14 = load i64, ptr %v13, align 8
  %v24 = getelementptr inbounds ptr, ptr %v0, i64 95
  %v25 = load ptr, ptr %v24, align 4
  %v28 = getelementptr inbounds ptr, ptr %v0, i64 87
  %v29 = load ptr, ptr %v28, align 4
  %v30 = getelementptr inbounds i64, ptr %v1, i64 1
  %v31 = load i64, ptr %v30, align 8
  %v39 = getelementptr inbounds ptr, ptr %v0, i64 96
  %v40 = load ptr, ptr %v39, align 4
  %v44 = getelementptr inbounds ptr, ptr %v0, i64 46
  %v45 = load ptr, ptr %v44, align 4
  %v46 = getelementptr inbounds ptr, ptr %v0, i64 83
  %v47 = load ptr, ptr %v46, align 4
  %v52 = getelementptr inbounds ptr, ptr %v0, i64 80
  %v53 = load ptr, ptr %v52, align 4
  %v58 = getelementptr inbounds ptr, ptr %v0, i64 85
  %v59 = load ptr, ptr %v58, align 4
  %v127 = getelementptr inbounds ptr, ptr %v0, i64 99
  %v128 = load ptr, ptr %v127, align 4
  %v8 = getelementptr inbounds float, ptr %v7, i64 2072
  %v9 = mul i64 %v2, 49712
  %v10 = getelementptr inbounds float, ptr %v8, i64 %v9
  %v32 = mul i64 %v5, %v31
  %v33 = mul i64 %v32, 3
  %v34 = getelementptr inbounds float, ptr %v29, i64 %v33
  %v48 = getelementptr inbounds float, ptr %v47, i64 %v33
  %v54 = getelementptr inbounds float, ptr %v53, i64 %v32
  %v60 = getelementptr inbounds float, ptr %v59, i64 %v33
  br label %b0
b0:
  %v15 = phi i64 [ %v12, %entry ], [ %v130, %b5 ]
  %v16 = icmp slt i64 %v15, %v14
  br i1 %v16, label %b1, label %b2
b1:
  %v26 = mul i64 %v15, 24
  %v27 = getelementptr inbounds float, ptr %v25, i64 %v26
  %v35 = mul i64 %v15, 3
  %v36 = getelementptr inbounds float, ptr %v34, i64 %v35
  %v41 = getelementptr inbounds float, ptr %v40, i64 %v35
  %v49 = getelementptr inbounds float, ptr %v48, i64 %v35
  %v55 = getelementptr inbounds float, ptr %v54, i64 %v15
  %v56 = load float, ptr %v55, align 4
  %v57 = fmul float 0x4000000000000000, %v56
  %v61 = getelementptr inbounds float, ptr %v60, i64 %v35
  %v80 = insertelement <8 x float> poison, float %v57, i64 0
  %v81 = shufflevector <8 x float> %v80, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b3
b3:
  %v17 = phi i64 [ 0, %b1 ], [ %v116, %b8 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v22, %b8 ]
  %v19 = phi float [ 0x0000000000000000, %b1 ], [ %v19, %b8 ]
  %v20 = icmp slt i64 %v17, 3
  br i1 %v20, label %b4, label %b5
b4:
  %v37 = getelementptr inbounds float, ptr %v36, i64 %v17
  %v38 = load float, ptr %v37, align 4
  %v42 = getelementptr inbounds float, ptr %v41, i64 %v17
  %v43 = load float, ptr %v42, align 4
  %v50 = getelementptr inbounds float, ptr %v49, i64 %v17
  %v51 = load float, ptr %v50, align 4
  %v62 = getelementptr inbounds float, ptr %v61, i64 %v17
  %v63 = load float, ptr %v62, align 4
  %v64 = mul i64 %v17, 8
  %v68 = insertelement <8 x float> poison, float %v38, i64 0
  %v69 = shufflevector <8 x float> %v68, <8 x float> poison, <8 x i32> zeroinitializer
  %v71 = insertelement <8 x float> poison, float %v43, i64 0
  %v72 = shufflevector <8 x float> %v71, <8 x float> poison, <8 x i32> zeroinitializer
  %v76 = insertelement <8 x float> poison, float %v51, i64 0
  %v77 = shufflevector <8 x float> %v76, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = insertelement <8 x float> poison, float %v63, i64 0
  %v85 = shufflevector <8 x float> %v84, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b6
b6:
  %v21 = phi i64 [ 0, %b4 ], [ %v115, %b7 ]
  %v22 = phi <8 x float> [ %v18, %b4 ], [ %v114, %b7 ]
  %v23 = icmp slt i64 %v21, 8
  br i1 %v23, label %b7, label %b8
b7:
  %v65 = add i64 %v64, %v21
  %v66 = getelementptr inbounds float, ptr %v27, i64 %v65
  %v67 = load <8 x float>, ptr %v66, align 4
  %v70 = fdiv <8 x float> %v67, %v69
  %v73 = fadd <8 x float> %v70, %v72
  %v74 = getelementptr inbounds float, ptr %v45, i64 %v21
  %v75 = load <8 x float>, ptr %v74, align 4
  %v78 = fsub <8 x float> %v75, %v77
  %v79 = fmul <8 x float> %v78, %v78
  %v82 = fdiv <8 x float> %v79, %v81
  %v83 = fneg <8 x float> %v82
  %v86 = fsub <8 x float> %v83, %v85
  %v87 = fcmp olt <8 x float> %v86, splat (float 0xC05A400000000000)
  %v88 = select <8 x i1> %v87, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v86
  %v89 = fcmp ogt <8 x float> %v88, splat (float 0x4056400000000000)
  %v90 = select <8 x i1> %v89, <8 x float> splat (float 0x4056400000000000), <8 x float> %v88
  %v91 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v92 = fsub <8 x float> %v91, splat (float 0x4168000000000000)
  %v93 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v92, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v90)
  %v94 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v92, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v93)
  %v95 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v94, <8 x float> splat (float 0x3F81227F40000000))
  %v96 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v95, <8 x float> %v94, <8 x float> splat (float 0x3FA5556740000000))
  %v97 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v96, <8 x float> %v94, <8 x float> splat (float 0x3FC5554B00000000))
  %v98 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v97, <8 x float> %v94, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v99 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v94, <8 x float> %v98, <8 x float> splat (float 0x3FF0000000000000))
  %v100 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v94, <8 x float> %v99, <8 x float> splat (float 0x3FF0000000000000))
  %v101 = bitcast <8 x float> %v91 to <8 x i32>
  %v102 = sub <8 x i32> %v101, splat (i32 1262485250)
  %v103 = lshr <8 x i32> %v102, splat (i32 1)
  %v104 = sub <8 x i32> %v102, %v103
  %v105 = shl <8 x i32> %v103, splat (i32 23)
  %v106 = bitcast <8 x i32> %v105 to <8 x float>
  %v107 = shl <8 x i32> %v104, splat (i32 23)
  %v108 = bitcast <8 x i32> %v107 to <8 x float>
  %v109 = fmul <8 x float> %v100, %v106
  %v110 = fmul <8 x float> %v109, %v108
  %v111 = fmul <8 x float> %v73, %v110
  %v112 = fmul <8 x float> %v111, %v82
  %v113 = fdiv <8 x float> %v112, %v81
  %v114 = fadd <8 x float> %v22, %v113
  %v115 = add nsw i64 %v21, 8
  br label %b6
b8:
  %v116 = add nsw i64 %v17, 1
  br label %b3
b5:
  %v117 = shufflevector <8 x float> %v18, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v118 = shufflevector <8 x float> %v18, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v119 = fadd <4 x float> %v117, %v118
  %v120 = shufflevector <4 x float> %v119, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v121 = shufflevector <4 x float> %v119, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v122 = fadd <2 x float> %v120, %v121
  %v123 = extractelement <2 x float> %v122, i64 0
  %v124 = extractelement <2 x float> %v122, i64 1
  %v125 = fadd float %v123, %v124
  %v126 = fadd float %v125, %v19
  %v129 = getelementptr inbounds float, ptr %v128, i64 %v15
  store float %v126, ptr %v129, align 4
  %v130 = add nsw i64 %v15, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_9(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 120
  %v7 = load ptr, ptr %v6, align 4
  %v11 = getelementptr inbounds i64, ptr %v4, i64 3
  %v12 = load i64, ptr %v11, align 8
  %v13 = getelementptr inbounds i64, ptr %v4, i64 4
  %v14 = load i64, ptr %v13, align 8
  %v22 = getelementptr inbounds ptr, ptr %v0, i64 95
  %v23 = load ptr, ptr %v22, align 4
  %v26 = getelementptr inbounds ptr, ptr %v0, i64 87
  %v27 = load ptr, ptr %v26, align 4
  %v28 = getelementptr inbounds i64, ptr %v1, i64 1
  %v29 = load i64, ptr %v28, align 8
  %v37 = getelementptr inbounds ptr, ptr %v0, i64 96
  %v38 = load ptr, ptr %v37, align 4
  %v42 = getelementptr inbounds ptr, ptr %v0, i64 46
  %v43 = load ptr, ptr %v42, align 4
  %v44 = getelementptr inbounds ptr, ptr %v0, i64 83
  %v45 = load ptr, ptr %v44, align 4
  %v50 = getelementptr inbounds ptr, ptr %v0, i64 80
  %v51 = load ptr, ptr %v50, align 4
  %v56 = getelementptr inbounds ptr, ptr %v0, i64 85
  %v57 = load ptr, ptr %v56, align 4
  %v125 = getelementptr inbounds ptr, ptr %v0, i64 100
  %v126 = load ptr, ptr %v125, align 4
  %v8 = getelementptr inbounds float, ptr %v7, i64 2072
  %v9 = mul i64 %v2, 49712
  %v10 = getelementptr inbounds float, ptr %v8, i64 %v9
  %v30 = mul i64 %v5, %v29
  %v31 = mul i64 %v30, 3
  %v32 = getelementptr inbounds float, ptr %v27, i64 %v31
  %v46 = getelementptr inbounds float, ptr %v45, i64 %v31
  %v52 = getelementptr inbounds float, ptr %v51, i64 %v30
  %v58 = getelementptr inbounds float, ptr %v57, i64 %v31
  br label %b0
b0:
  %v15 = phi i64 [ %v12, %entry ], [ %v130, %b5 ]
  %v16 = icmp slt i64 %v15, %v14
  br i1 %v16, label %b1, label %b2
b1:
  %v24 = mul i64 %v15, 24
  %v25 = getelementptr inbounds float, ptr %v23, i64 %v24
  %v33 = mul i64 %v15, 3
  %v34 = getelementptr inbounds float, ptr %v32, i64 %v33
  %v39 = getelementptr inbounds float, ptr %v38, i64 %v33
  %v47 = getelementptr inbounds float, ptr %v46, i64 %v33
  %v53 = getelementptr inbounds float, ptr %v52, i64 %v15
  %v54 = load float, ptr %v53, align 4
  %v55 = fmul float 0x4000000000000000, %v54
  %v59 = getelementptr inbounds float, ptr %v58, i64 %v33
  %v78 = insertelement <8 x float> poison, float %v55, i64 0
  %v79 = shufflevector <8 x float> %v78, <8 x float> poison, <8 x i32> zeroinitializer
  %v127 = getelementptr inbounds float, ptr %v126, i64 %v33
  br label %b3
b3:
  %v17 = phi i64 [ 0, %b1 ], [ %v129, %b8 ]
  %v18 = icmp slt i64 %v17, 3
  br i1 %v18, label %b4, label %b5
b4:
  %v35 = getelementptr inbounds float, ptr %v34, i64 %v17
  %v36 = load float, ptr %v35, align 4
  %v40 = getelementptr inbounds float, ptr %v39, i64 %v17
  %v41 = load float, ptr %v40, align 4
  %v48 = getelementptr inbounds float, ptr %v47, i64 %v17
  %v49 = load float, ptr %v48, align 4
  %v60 = getelementptr inbounds float, ptr %v59, i64 %v17
  %v61 = load float, ptr %v60, align 4
  %v62 = mul i64 %v17, 8
  %v66 = insertelement <8 x float> poison, float %v36, i64 0
  %v67 = shufflevector <8 x float> %v66, <8 x float> poison, <8 x i32> zeroinitializer
  %v69 = insertelement <8 x float> poison, float %v41, i64 0
  %v70 = shufflevector <8 x float> %v69, <8 x float> poison, <8 x i32> zeroinitializer
  %v74 = insertelement <8 x float> poison, float %v49, i64 0
  %v75 = shufflevector <8 x float> %v74, <8 x float> poison, <8 x i32> zeroinitializer
  %v82 = insertelement <8 x float> poison, float %v61, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b6
b6:
  %v19 = phi i64 [ 0, %b4 ], [ %v114, %b7 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v113, %b7 ]
  %v21 = icmp slt i64 %v19, 8
  br i1 %v21, label %b7, label %b8
b7:
  %v63 = add i64 %v62, %v19
  %v64 = getelementptr inbounds float, ptr %v25, i64 %v63
  %v65 = load <8 x float>, ptr %v64, align 4
  %v68 = fdiv <8 x float> %v65, %v67
  %v71 = fadd <8 x float> %v68, %v70
  %v72 = getelementptr inbounds float, ptr %v43, i64 %v19
  %v73 = load <8 x float>, ptr %v72, align 4
  %v76 = fsub <8 x float> %v73, %v75
  %v77 = fmul <8 x float> %v76, %v76
  %v80 = fdiv <8 x float> %v77, %v79
  %v81 = fneg <8 x float> %v80
  %v84 = fsub <8 x float> %v81, %v83
  %v85 = fcmp olt <8 x float> %v84, splat (float 0xC05A400000000000)
  %v86 = select <8 x i1> %v85, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v84
  %v87 = fcmp ogt <8 x float> %v86, splat (float 0x4056400000000000)
  %v88 = select <8 x i1> %v87, <8 x float> splat (float 0x4056400000000000), <8 x float> %v86
  %v89 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v88, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v90 = fsub <8 x float> %v89, splat (float 0x4168000000000000)
  %v91 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v88)
  %v92 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v91)
  %v93 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v92, <8 x float> splat (float 0x3F81227F40000000))
  %v94 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v93, <8 x float> %v92, <8 x float> splat (float 0x3FA5556740000000))
  %v95 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v94, <8 x float> %v92, <8 x float> splat (float 0x3FC5554B00000000))
  %v96 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v95, <8 x float> %v92, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v97 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v92, <8 x float> %v96, <8 x float> splat (float 0x3FF0000000000000))
  %v98 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v92, <8 x float> %v97, <8 x float> splat (float 0x3FF0000000000000))
  %v99 = bitcast <8 x float> %v89 to <8 x i32>
  %v100 = sub <8 x i32> %v99, splat (i32 1262485250)
  %v101 = lshr <8 x i32> %v100, splat (i32 1)
  %v102 = sub <8 x i32> %v100, %v101
  %v103 = shl <8 x i32> %v101, splat (i32 23)
  %v104 = bitcast <8 x i32> %v103 to <8 x float>
  %v105 = shl <8 x i32> %v102, splat (i32 23)
  %v106 = bitcast <8 x i32> %v105 to <8 x float>
  %v107 = fmul <8 x float> %v98, %v104
  %v108 = fmul <8 x float> %v107, %v106
  %v109 = fmul <8 x float> %v71, %v108
  %v110 = fdiv <8 x float> %v109, %v79
  %v111 = fmul <8 x float> %v110, %v76
  %v112 = fadd <8 x float> %v111, %v111
  %v113 = fadd <8 x float> %v20, %v112
  %v114 = add nsw i64 %v19, 8
  br label %b6
b8:
  %v115 = shufflevector <8 x float> %v20, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v116 = shufflevector <8 x float> %v20, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v117 = fadd <4 x float> %v115, %v116
  %v118 = shufflevector <4 x float> %v117, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v119 = shufflevector <4 x float> %v117, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v120 = fadd <2 x float> %v118, %v119
  %v121 = extractelement <2 x float> %v120, i64 0
  %v122 = extractelement <2 x float> %v120, i64 1
  %v123 = fadd float %v121, %v122
  %v124 = fadd float %v123, 0x0000000000000000
  %v128 = getelementptr inbounds float, ptr %v127, i64 %v17
  store float %v124, ptr %v128, align 4
  %v129 = add nsw i64 %v17, 1
  br label %b3
b5:
  %v130 = add nsw i64 %v15, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_10(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 120
  %v7 = load ptr, ptr %v6, align 4
  %v11 = getelementptr inbounds i64, ptr %v4, i64 3
  %v12 = load i64, ptr %v11, align 8
  %v13 = getelementptr inbounds i64, ptr %v4, i64 4
  %v14 = load i64, ptr %v13, align 8
  %v22 = getelementptr inbounds ptr, ptr %v0, i64 97
  %v23 = load ptr, ptr %v22, align 4
  %v26 = getelementptr inbounds ptr, ptr %v0, i64 88
  %v27 = load ptr, ptr %v26, align 4
  %v28 = getelementptr inbounds i64, ptr %v1, i64 1
  %v29 = load i64, ptr %v28, align 8
  %v34 = getelementptr inbounds ptr, ptr %v0, i64 86
  %v35 = load ptr, ptr %v34, align 4
  %v55 = getelementptr inbounds ptr, ptr %v0, i64 96
  %v56 = load ptr, ptr %v55, align 4
  %v8 = getelementptr inbounds float, ptr %v7, i64 2072
  %v9 = mul i64 %v2, 49712
  %v10 = getelementptr inbounds float, ptr %v8, i64 %v9
  %v30 = mul i64 %v5, %v29
  %v31 = mul i64 %v30, 24
  %v32 = getelementptr inbounds float, ptr %v27, i64 %v31
  %v36 = mul i64 %v30, 3
  %v37 = getelementptr inbounds float, ptr %v35, i64 %v36
  br label %b0
b0:
  %v15 = phi i64 [ %v12, %entry ], [ %v60, %b5 ]
  %v16 = icmp slt i64 %v15, %v14
  br i1 %v16, label %b1, label %b2
b1:
  %v24 = mul i64 %v15, 24
  %v25 = getelementptr inbounds float, ptr %v23, i64 %v24
  %v33 = getelementptr inbounds float, ptr %v32, i64 %v24
  %v38 = mul i64 %v15, 3
  %v39 = getelementptr inbounds float, ptr %v37, i64 %v38
  %v57 = getelementptr inbounds float, ptr %v56, i64 %v38
  br label %b3
b3:
  %v17 = phi i64 [ 0, %b1 ], [ %v59, %b8 ]
  %v18 = icmp slt i64 %v17, 3
  br i1 %v18, label %b4, label %b5
b4:
  %v44 = mul i64 %v17, 8
  %v49 = getelementptr inbounds float, ptr %v39, i64 %v17
  %v50 = load float, ptr %v49, align 4
  br label %b6
b6:
  %v19 = phi i64 [ 0, %b4 ], [ %v54, %b7 ]
  %v20 = phi float [ 0x0000000000000000, %b4 ], [ %v53, %b7 ]
  %v21 = icmp slt i64 %v19, 8
  br i1 %v21, label %b7, label %b8
b7:
  %v40 = mul i64 %v19, 3
  %v41 = add i64 %v17, %v40
  %v42 = getelementptr inbounds float, ptr %v25, i64 %v41
  %v43 = load float, ptr %v42, align 4
  %v45 = add i64 %v44, %v19
  %v46 = getelementptr inbounds float, ptr %v33, i64 %v45
  %v47 = load float, ptr %v46, align 4
  %v48 = fmul float %v43, %v47
  %v51 = fdiv float %v48, %v50
  %v52 = fneg float %v51
  %v53 = fadd float %v20, %v52
  %v54 = add nsw i64 %v19, 1
  br label %b6
b8:
  %v58 = getelementptr inbounds float, ptr %v57, i64 %v17
  store float %v20, ptr %v58, align 4
  %v59 = add nsw i64 %v17, 1
  br label %b3
b5:
  %v60 = add nsw i64 %v15, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_11(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 120
  %v7 = load ptr, ptr %v6, align 4
  %v11 = getelementptr inbounds i64, ptr %v4, i64 3
  %v12 = load i64, ptr %v11, align 8
  %v13 = getelementptr inbounds i64, ptr %v4, i64 4
  %v14 = load i64, ptr %v13, align 8
  %v22 = getelementptr inbounds ptr, ptr %v0, i64 100
  %v23 = load ptr, ptr %v22, align 4
  %v41 = getelementptr inbounds ptr, ptr %v0, i64 101
  %v42 = load ptr, ptr %v41, align 4
  %v8 = getelementptr inbounds float, ptr %v7, i64 2072
  %v9 = mul i64 %v2, 49712
  %v10 = getelementptr inbounds float, ptr %v8, i64 %v9
  br label %b0
b0:
  %v15 = phi i64 [ %v12, %entry ], [ %v44, %b5 ]
  %v16 = icmp slt i64 %v15, %v14
  br i1 %v16, label %b1, label %b2
b1:
  %v24 = mul i64 %v15, 3
  %v25 = getelementptr inbounds float, ptr %v23, i64 %v24
  br label %b3
b3:
  %v17 = phi i64 [ 0, %b1 ], [ %v37, %b4 ]
  %v18 = phi float [ 0x0000000000000000, %b1 ], [ %v34, %b4 ]
  %v19 = phi float [ 0x0000000000000000, %b1 ], [ %v35, %b4 ]
  %v20 = phi float [ 0x0000000000000000, %b1 ], [ %v36, %b4 ]
  %v21 = icmp slt i64 %v17, 3
  br i1 %v21, label %b4, label %b5
b4:
  %v26 = getelementptr inbounds float, ptr %v25, i64 %v17
  %v27 = load float, ptr %v26, align 4
  %v28 = add i64 %v17, 1
  %v29 = getelementptr inbounds float, ptr %v25, i64 %v28
  %v30 = load float, ptr %v29, align 4
  %v31 = add i64 %v17, 2
  %v32 = getelementptr inbounds float, ptr %v25, i64 %v31
  %v33 = load float, ptr %v32, align 4
  %v34 = fadd float %v18, %v27
  %v35 = fadd float %v19, %v30
  %v36 = fadd float %v20, %v33
  %v37 = add nsw i64 %v17, 3
  br label %b3
b5:
  %v38 = fadd float %v18, %v19
  %v39 = fadd float %v38, %v20
  %v40 = fadd float %v39, 0x0000000000000000
  %v43 = getelementptr inbounds float, ptr %v42, i64 %v15
  store float %v40, ptr %v43, align 4
  %v44 = add nsw i64 %v15, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_12(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 120
  %v7 = load ptr, ptr %v6, align 4
  %v11 = getelementptr inbounds i64, ptr %v4, i64 3
  %v12 = load i64, ptr %v11, align 8
  %v13 = getelementptr inbounds i64, ptr %v4, i64 4
  %v14 = load i64, ptr %v13, align 8
  %v23 = getelementptr inbounds ptr, ptr %v0, i64 97
  %v24 = load ptr, ptr %v23, align 4
  %v27 = getelementptr inbounds ptr, ptr %v0, i64 86
  %v28 = load ptr, ptr %v27, align 4
  %v29 = getelementptr inbounds i64, ptr %v1, i64 1
  %v30 = load i64, ptr %v29, align 8
  %v36 = getelementptr inbounds ptr, ptr %v0, i64 96
  %v37 = load ptr, ptr %v36, align 4
  %v39 = getelementptr inbounds ptr, ptr %v0, i64 46
  %v40 = load ptr, ptr %v39, align 4
  %v43 = getelementptr inbounds ptr, ptr %v0, i64 82
  %v44 = load ptr, ptr %v43, align 4
  %v47 = getelementptr inbounds ptr, ptr %v0, i64 80
  %v48 = load ptr, ptr %v47, align 4
  %v53 = getelementptr inbounds ptr, ptr %v0, i64 84
  %v54 = load ptr, ptr %v53, align 4
  %v106 = getelementptr inbounds ptr, ptr %v0, i64 102
  %v107 = load ptr, ptr %v106, align 4
  %v8 = getelementptr inbounds float, ptr %v7, i64 2072
  %v9 = mul i64 %v2, 49712
  %v10 = getelementptr inbounds float, ptr %v8, i64 %v9
  %v31 = mul i64 %v5, %v30
  %v32 = mul i64 %v31, 3
  %v33 = getelementptr inbounds float, ptr %v28, i64 %v32
  %v45 = getelementptr inbounds float, ptr %v44, i64 %v32
  %v49 = getelementptr inbounds float, ptr %v48, i64 %v31
  %v55 = getelementptr inbounds float, ptr %v54, i64 %v32
  br label %b0
b0:
  %v15 = phi i64 [ %v12, %entry ], [ %v109, %b5 ]
  %v16 = icmp slt i64 %v15, %v14
  br i1 %v16, label %b1, label %b2
b1:
  %v25 = mul i64 %v15, 24
  %v26 = getelementptr inbounds float, ptr %v24, i64 %v25
  %v34 = mul i64 %v15, 3
  %v35 = getelementptr inbounds float, ptr %v33, i64 %v34
  %v38 = getelementptr inbounds float, ptr %v37, i64 %v34
  %v46 = getelementptr inbounds float, ptr %v45, i64 %v34
  %v50 = getelementptr inbounds float, ptr %v49, i64 %v15
  %v51 = load float, ptr %v50, align 4
  %v52 = fmul float 0x4000000000000000, %v51
  %v56 = getelementptr inbounds float, ptr %v55, i64 %v34
  br label %b3
b3:
  %v17 = phi i64 [ 0, %b1 ], [ %v105, %b8 ]
  %v18 = phi float [ 0x0000000000000000, %b1 ], [ %v21, %b8 ]
  %v19 = icmp slt i64 %v17, 3
  br i1 %v19, label %b4, label %b5
b4:
  %v61 = getelementptr inbounds float, ptr %v35, i64 %v17
  %v62 = load float, ptr %v61, align 4
  %v64 = getelementptr inbounds float, ptr %v38, i64 %v17
  %v65 = load float, ptr %v64, align 4
  %v67 = getelementptr inbounds float, ptr %v46, i64 %v17
  %v68 = load float, ptr %v67, align 4
  %v73 = getelementptr inbounds float, ptr %v56, i64 %v17
  %v74 = load float, ptr %v73, align 4
  br label %b6
b6:
  %v20 = phi i64 [ 0, %b4 ], [ %v104, %b7 ]
  %v21 = phi float [ %v18, %b4 ], [ %v103, %b7 ]
  %v22 = icmp slt i64 %v20, 8
  br i1 %v22, label %b7, label %b8
b7:
  %v41 = getelementptr inbounds float, ptr %v40, i64 %v20
  %v42 = load float, ptr %v41, align 4
  %v57 = mul i64 %v20, 3
  %v58 = add i64 %v17, %v57
  %v59 = getelementptr inbounds float, ptr %v26, i64 %v58
  %v60 = load float, ptr %v59, align 4
  %v63 = fdiv float %v60, %v62
  %v66 = fadd float %v63, %v65
  %v69 = fsub float %v42, %v68
  %v70 = fmul float %v69, %v69
  %v71 = fdiv float %v70, %v52
  %v72 = fneg float %v71
  %v75 = fsub float %v72, %v74
  %v76 = fcmp olt float %v75, 0xC05A400000000000
  %v77 = select i1 %v76, float 0xC05A400000000000, float %v75
  %v78 = fcmp ogt float %v77, 0x4056400000000000
  %v79 = select i1 %v78, float 0x4056400000000000, float %v77
  %v80 = call float @llvm.fmuladd.f32(float %v79, float 0x3FF7154760000000, float 0x4168000000000000)
  %v81 = fsub float %v80, 0x4168000000000000
  %v82 = call float @llvm.fmuladd.f32(float %v81, float 0xBFE62E4000000000, float %v79)
  %v83 = call float @llvm.fmuladd.f32(float %v81, float 0xBEB7F7D1C0000000, float %v82)
  %v84 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v83, float 0x3F81227F40000000)
  %v85 = call float @llvm.fmuladd.f32(float %v84, float %v83, float 0x3FA5556740000000)
  %v86 = call float @llvm.fmuladd.f32(float %v85, float %v83, float 0x3FC5554B00000000)
  %v87 = call float @llvm.fmuladd.f32(float %v86, float %v83, float 0x3FDFFFFFE0000000)
  %v88 = call float @llvm.fmuladd.f32(float %v83, float %v87, float 0x3FF0000000000000)
  %v89 = call float @llvm.fmuladd.f32(float %v83, float %v88, float 0x3FF0000000000000)
  %v90 = bitcast float %v80 to i32
  %v91 = sub i32 %v90, 1262485250
  %v92 = lshr i32 %v91, 1
  %v93 = sub i32 %v91, %v92
  %v94 = shl i32 %v92, 23
  %v95 = bitcast i32 %v94 to float
  %v96 = shl i32 %v93, 23
  %v97 = bitcast i32 %v96 to float
  %v98 = fmul float %v89, %v95
  %v99 = fmul float %v98, %v97
  %v100 = fmul float %v66, %v99
  %v101 = fmul float %v100, %v71
  %v102 = fdiv float %v101, %v52
  %v103 = fadd float %v21, %v102
  %v104 = add nsw i64 %v20, 1
  br label %b6
b8:
  %v105 = add nsw i64 %v17, 1
  br label %b3
b5:
  %v108 = getelementptr inbounds float, ptr %v107, i64 %v15
  store float %v18, ptr %v108, align 4
  %v109 = add nsw i64 %v15, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_13(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 120
  %v7 = load ptr, ptr %v6, align 4
  %v11 = getelementptr inbounds i64, ptr %v4, i64 3
  %v12 = load i64, ptr %v11, align 8
  %v13 = getelementptr inbounds i64, ptr %v4, i64 4
  %v14 = load i64, ptr %v13, align 8
  %v20 = getelementptr inbounds ptr, ptr %v0, i64 97
  %v21 = load ptr, ptr %v20, align 4
  %v24 = getelementptr inbounds ptr, ptr %v0, i64 86
  %v25 = load ptr, ptr %v24, align 4
  %v26 = getelementptr inbounds i64, ptr %v1, i64 1
  %v27 = load i64, ptr %v26, align 8
  %v33 = getelementptr inbounds ptr, ptr %v0, i64 96
  %v34 = load ptr, ptr %v33, align 4
  %v36 = getelementptr inbounds ptr, ptr %v0, i64 46
  %v37 = load ptr, ptr %v36, align 4
  %v40 = getelementptr inbounds ptr, ptr %v0, i64 82
  %v41 = load ptr, ptr %v40, align 4
  %v44 = getelementptr inbounds ptr, ptr %v0, i64 80
  %v45 = load ptr, ptr %v44, align 4
  %v50 = getelementptr inbounds ptr, ptr %v0, i64 84
  %v51 = load ptr, ptr %v50, align 4
  %v102 = getelementptr inbounds ptr, ptr %v0, i64 103
  %v103 = load ptr, ptr %v102, align 4
  %v8 = getelementptr inbounds float, ptr %v7, i64 2072
  %v9 = mul i64 %v2, 49712
  %v10 = getelementptr inbounds float, ptr %v8, i64 %v9
  %v28 = mul i64 %v5, %v27
  %v29 = mul i64 %v28, 3
  %v30 = getelementptr inbounds float, ptr %v25, i64 %v29
  %v42 = getelementptr inbounds float, ptr %v41, i64 %v29
  %v46 = getelementptr inbounds float, ptr %v45, i64 %v28
  %v52 = getelementptr inbounds float, ptr %v51, i64 %v29
  br label %b0
b0:
  %v15 = phi i64 [ %v12, %entry ], [ %v105, %b5 ]
  %v16 = icmp slt i64 %v15, %v14
  br i1 %v16, label %b1, label %b2
b1:
  %v22 = mul i64 %v15, 24
  %v23 = getelementptr inbounds float, ptr %v21, i64 %v22
  %v31 = mul i64 %v15, 3
  %v32 = getelementptr inbounds float, ptr %v30, i64 %v31
  %v35 = getelementptr inbounds float, ptr %v34, i64 %v31
  %v43 = getelementptr inbounds float, ptr %v42, i64 %v31
  %v47 = getelementptr inbounds float, ptr %v46, i64 %v15
  %v48 = load float, ptr %v47, align 4
  %v49 = fmul float 0x4000000000000000, %v48
  %v53 = getelementptr inbounds float, ptr %v52, i64 %v31
  %v57 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v32, <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>, <8 x float> zeroinitializer)
  %v59 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v35, <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>, <8 x float> zeroinitializer)
  %v61 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v43, <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>, <8 x float> zeroinitializer)
  %v66 = insertelement <8 x float> poison, float %v49, i64 0
  %v67 = shufflevector <8 x float> %v66, <8 x float> poison, <8 x i32> zeroinitializer
  %v70 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v53, <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>, <8 x float> zeroinitializer)
  br label %b3
b3:
  %v17 = phi i64 [ 0, %b1 ], [ %v101, %b4 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v100, %b4 ]
  %v19 = icmp slt i64 %v17, 8
  br i1 %v19, label %b4, label %b5
b4:
  %v38 = getelementptr inbounds float, ptr %v37, i64 %v17
  %v39 = load float, ptr %v38, align 4
  %v54 = mul i64 %v17, 3
  %v55 = getelementptr inbounds float, ptr %v23, i64 %v54
  %v56 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v55, <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>, <8 x float> zeroinitializer)
  %v58 = fdiv <8 x float> %v56, %v57
  %v60 = fadd <8 x float> %v58, %v59
  %v62 = insertelement <8 x float> poison, float %v39, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  %v64 = fsub <8 x float> %v63, %v61
  %v65 = fmul <8 x float> %v64, %v64
  %v68 = fdiv <8 x float> %v65, %v67
  %v69 = fneg <8 x float> %v68
  %v71 = fsub <8 x float> %v69, %v70
  %v72 = fcmp olt <8 x float> %v71, splat (float 0xC05A400000000000)
  %v73 = select <8 x i1> %v72, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v71
  %v74 = fcmp ogt <8 x float> %v73, splat (float 0x4056400000000000)
  %v75 = select <8 x i1> %v74, <8 x float> splat (float 0x4056400000000000), <8 x float> %v73
  %v76 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v75, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v77 = fsub <8 x float> %v76, splat (float 0x4168000000000000)
  %v78 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v77, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v75)
  %v79 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v77, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v78)
  %v80 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v79, <8 x float> splat (float 0x3F81227F40000000))
  %v81 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v80, <8 x float> %v79, <8 x float> splat (float 0x3FA5556740000000))
  %v82 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v79, <8 x float> splat (float 0x3FC5554B00000000))
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v79, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v79, <8 x float> %v83, <8 x float> splat (float 0x3FF0000000000000))
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v79, <8 x float> %v84, <8 x float> splat (float 0x3FF0000000000000))
  %v86 = bitcast <8 x float> %v76 to <8 x i32>
  %v87 = sub <8 x i32> %v86, splat (i32 1262485250)
  %v88 = lshr <8 x i32> %v87, splat (i32 1)
  %v89 = sub <8 x i32> %v87, %v88
  %v90 = shl <8 x i32> %v88, splat (i32 23)
  %v91 = bitcast <8 x i32> %v90 to <8 x float>
  %v92 = shl <8 x i32> %v89, splat (i32 23)
  %v93 = bitcast <8 x i32> %v92 to <8 x float>
  %v94 = fmul <8 x float> %v85, %v91
  %v95 = fmul <8 x float> %v94, %v93
  %v96 = fmul <8 x float> %v60, %v95
  %v97 = fdiv <8 x float> %v96, %v67
  %v98 = fmul <8 x float> %v97, %v64
  %v99 = fadd <8 x float> %v98, %v98
  %v100 = fadd <8 x float> %v18, %v99
  %v101 = add nsw i64 %v17, 1
  br label %b3
b5:
  %v104 = getelementptr inbounds float, ptr %v103, i64 %v31
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v18, ptr align 4 %v104, <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>)
  %v105 = add nsw i64 %v15, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_14(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 120
  %v7 = load ptr, ptr %v6, align 4
  %v11 = getelementptr inbounds i64, ptr %v4, i64 3
  %v12 = load i64, ptr %v11, align 8
  %v13 = getelementptr inbounds i64, ptr %v4, i64 4
  %v14 = load i64, ptr %v13, align 8
  %v22 = getelementptr inbounds ptr, ptr %v0, i64 103
  %v23 = load ptr, ptr %v22, align 4
  %v41 = getelementptr inbounds ptr, ptr %v0, i64 104
  %v42 = load ptr, ptr %v41, align 4
  %v8 = getelementptr inbounds float, ptr %v7, i64 2072
  %v9 = mul i64 %v2, 49712
  %v10 = getelementptr inbounds float, ptr %v8, i64 %v9
  br label %b0
b0:
  %v15 = phi i64 [ %v12, %entry ], [ %v44, %b5 ]
  %v16 = icmp slt i64 %v15, %v14
  br i1 %v16, label %b1, label %b2
b1:
  %v24 = mul i64 %v15, 3
  %v25 = getelementptr inbounds float, ptr %v23, i64 %v24
  br label %b3
b3:
  %v17 = phi i64 [ 0, %b1 ], [ %v37, %b4 ]
  %v18 = phi float [ 0x0000000000000000, %b1 ], [ %v34, %b4 ]
  %v19 = phi float [ 0x0000000000000000, %b1 ], [ %v35, %b4 ]
  %v20 = phi float [ 0x0000000000000000, %b1 ], [ %v36, %b4 ]
  %v21 = icmp slt i64 %v17, 3
  br i1 %v21, label %b4, label %b5
b4:
  %v26 = getelementptr inbounds float, ptr %v25, i64 %v17
  %v27 = load float, ptr %v26, align 4
  %v28 = add i64 %v17, 1
  %v29 = getelementptr inbounds float, ptr %v25, i64 %v28
  %v30 = load float, ptr %v29, align 4
  %v31 = add i64 %v17, 2
  %v32 = getelementptr inbounds float, ptr %v25, i64 %v31
  %v33 = load float, ptr %v32, align 4
  %v34 = fadd float %v18, %v27
  %v35 = fadd float %v19, %v30
  %v36 = fadd float %v20, %v33
  %v37 = add nsw i64 %v17, 3
  br label %b3
b5:
  %v38 = fadd float %v18, %v19
  %v39 = fadd float %v38, %v20
  %v40 = fadd float %v39, 0x0000000000000000
  %v43 = getelementptr inbounds float, ptr %v42, i64 %v15
  store float %v40, ptr %v43, align 4
  %v44 = add nsw i64 %v15, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_15(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 120
  %v7 = load ptr, ptr %v6, align 4
  %v11 = getelementptr inbounds i64, ptr %v4, i64 3
  %v12 = load i64, ptr %v11, align 8
  %v13 = getelementptr inbounds i64, ptr %v4, i64 4
  %v14 = load i64, ptr %v13, align 8
  %v22 = getelementptr inbounds ptr, ptr %v0, i64 100
  %v23 = load ptr, ptr %v22, align 4
  %v26 = getelementptr inbounds ptr, ptr %v0, i64 103
  %v27 = load ptr, ptr %v26, align 4
  %v29 = getelementptr inbounds ptr, ptr %v0, i64 47
  %v30 = load ptr, ptr %v29, align 4
  %v61 = getelementptr inbounds ptr, ptr %v0, i64 105
  %v62 = load ptr, ptr %v61, align 4
  %v8 = getelementptr inbounds float, ptr %v7, i64 2072
  %v9 = mul i64 %v2, 49712
  %v10 = getelementptr inbounds float, ptr %v8, i64 %v9
  br label %b0
b0:
  %v15 = phi i64 [ %v12, %entry ], [ %v64, %b5 ]
  %v16 = icmp slt i64 %v15, %v14
  br i1 %v16, label %b1, label %b2
b1:
  %v24 = mul i64 %v15, 3
  %v25 = getelementptr inbounds float, ptr %v23, i64 %v24
  %v28 = getelementptr inbounds float, ptr %v27, i64 %v24
  br label %b3
b3:
  %v17 = phi i64 [ 0, %b1 ], [ %v57, %b4 ]
  %v18 = phi float [ 0x0000000000000000, %b1 ], [ %v54, %b4 ]
  %v19 = phi float [ 0x0000000000000000, %b1 ], [ %v55, %b4 ]
  %v20 = phi float [ 0x0000000000000000, %b1 ], [ %v56, %b4 ]
  %v21 = icmp slt i64 %v17, 3
  br i1 %v21, label %b4, label %b5
b4:
  %v31 = getelementptr inbounds float, ptr %v25, i64 %v17
  %v32 = load float, ptr %v31, align 4
  %v33 = getelementptr inbounds float, ptr %v28, i64 %v17
  %v34 = load float, ptr %v33, align 4
  %v35 = fadd float %v32, %v34
  %v36 = getelementptr inbounds float, ptr %v30, i64 %v17
  %v37 = load float, ptr %v36, align 4
  %v38 = add i64 %v17, 1
  %v39 = getelementptr inbounds float, ptr %v25, i64 %v38
  %v40 = load float, ptr %v39, align 4
  %v41 = getelementptr inbounds float, ptr %v28, i64 %v38
  %v42 = load float, ptr %v41, align 4
  %v43 = fadd float %v40, %v42
  %v44 = getelementptr inbounds float, ptr %v30, i64 %v38
  %v45 = load float, ptr %v44, align 4
  %v46 = add i64 %v17, 2
  %v47 = getelementptr inbounds float, ptr %v25, i64 %v46
  %v48 = load float, ptr %v47, align 4
  %v49 = getelementptr inbounds float, ptr %v28, i64 %v46
  %v50 = load float, ptr %v49, align 4
  %v51 = fadd float %v48, %v50
  %v52 = getelementptr inbounds float, ptr %v30, i64 %v46
  %v53 = load float, ptr %v52, align 4
  %v54 = call float @llvm.fmuladd.f32(float %v35, float %v37, float %v18)
  %v55 = call float @llvm.fmuladd.f32(float %v43, float %v45, float %v19)
  %v56 = call float @llvm.fmuladd.f32(float %v51, float %v53, float %v20)
  %v57 = add nsw i64 %v17, 3
  br label %b3
b5:
  %v58 = fadd float %v18, %v19
  %v59 = fadd float %v58, %v20
  %v60 = fadd float %v59, 0x0000000000000000
  %v63 = getelementptr inbounds float, ptr %v62, i64 %v15
  store float %v60, ptr %v63, align 4
  %v64 = add nsw i64 %v15, 1
  br label %b0
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
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 101
  %v13 = load ptr, ptr %v12, align 4
  %v17 = getelementptr inbounds ptr, ptr %v0, i64 40
  %v18 = load ptr, ptr %v17, align 4
  %v19 = getelementptr inbounds i64, ptr %v1, i64 1
  %v20 = load i64, ptr %v19, align 8
  %v21 = mul i64 %v5, %v20
  %v22 = mul i64 %v21, 5
  %v23 = getelementptr inbounds float, ptr %v18, i64 %v22
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v26, %b1 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v14 = getelementptr inbounds float, ptr %v13, i64 %v10
  %v15 = load float, ptr %v14, align 4
  %v16 = fmul float %v15, 0x4012000000000000
  %v24 = mul i64 %v10, 5
  %v25 = getelementptr inbounds float, ptr %v23, i64 %v24
  store float %v16, ptr %v25, align 4
  %v26 = add nsw i64 %v10, 1
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
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 104
  %v13 = load ptr, ptr %v12, align 4
  %v17 = getelementptr inbounds ptr, ptr %v0, i64 40
  %v18 = load ptr, ptr %v17, align 4
  %v19 = getelementptr inbounds i64, ptr %v1, i64 1
  %v20 = load i64, ptr %v19, align 8
  %v21 = mul i64 %v5, %v20
  %v22 = mul i64 %v21, 5
  %v23 = getelementptr inbounds float, ptr %v18, i64 %v22
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v27, %b1 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v14 = getelementptr inbounds float, ptr %v13, i64 %v10
  %v15 = load float, ptr %v14, align 4
  %v16 = fmul float %v15, 0x4012000000000000
  %v24 = mul i64 %v10, 5
  %v25 = getelementptr inbounds float, ptr %v23, i64 %v24
  %v26 = getelementptr inbounds float, ptr %v25, i64 1
  store float %v16, ptr %v26, align 4
  %v27 = add nsw i64 %v10, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_18(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v4, i64 3
  %v7 = load i64, ptr %v6, align 8
  %v8 = getelementptr inbounds i64, ptr %v4, i64 4
  %v9 = load i64, ptr %v8, align 8
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 99
  %v13 = load ptr, ptr %v12, align 4
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 102
  %v17 = load ptr, ptr %v16, align 4
  %v22 = getelementptr inbounds ptr, ptr %v0, i64 80
  %v23 = load ptr, ptr %v22, align 4
  %v24 = getelementptr inbounds i64, ptr %v1, i64 1
  %v25 = load i64, ptr %v24, align 8
  %v31 = getelementptr inbounds ptr, ptr %v0, i64 40
  %v32 = load ptr, ptr %v31, align 4
  %v26 = mul i64 %v5, %v25
  %v27 = getelementptr inbounds float, ptr %v23, i64 %v26
  %v33 = mul i64 %v26, 5
  %v34 = getelementptr inbounds float, ptr %v32, i64 %v33
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v38, %b1 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v14 = getelementptr inbounds float, ptr %v13, i64 %v10
  %v15 = load float, ptr %v14, align 4
  %v18 = getelementptr inbounds float, ptr %v17, i64 %v10
  %v19 = load float, ptr %v18, align 4
  %v20 = fadd float %v15, %v19
  %v21 = fmul float %v20, 0x4000000000000000
  %v28 = getelementptr inbounds float, ptr %v27, i64 %v10
  %v29 = load float, ptr %v28, align 4
  %v30 = fmul float %v21, %v29
  %v35 = mul i64 %v10, 5
  %v36 = getelementptr inbounds float, ptr %v34, i64 %v35
  %v37 = getelementptr inbounds float, ptr %v36, i64 2
  store float %v30, ptr %v37, align 4
  %v38 = add nsw i64 %v10, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_19(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v4, i64 3
  %v7 = load i64, ptr %v6, align 8
  %v8 = getelementptr inbounds i64, ptr %v4, i64 4
  %v9 = load i64, ptr %v8, align 8
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 105
  %v13 = load ptr, ptr %v12, align 4
  %v23 = getelementptr inbounds ptr, ptr %v0, i64 79
  %v24 = load ptr, ptr %v23, align 4
  %v25 = getelementptr inbounds i64, ptr %v1, i64 1
  %v26 = load i64, ptr %v25, align 8
  %v32 = getelementptr inbounds ptr, ptr %v0, i64 40
  %v33 = load ptr, ptr %v32, align 4
  %v16 = fcmp uno float 0x4020000000000000, 0x4020000000000000
  %v17 = fcmp ogt float 0x4020000000000000, 0x4020000000000000
  %v18 = select i1 %v17, float 0x4020000000000000, float 0x4020000000000000
  %v19 = select i1 %v16, float 0x4020000000000000, float %v18
  %v20 = fsub float %v19, 0x3FF0000000000000
  %v21 = fdiv float %v20, 0x4000000000000000
  %v27 = mul i64 %v5, %v26
  %v28 = getelementptr inbounds float, ptr %v24, i64 %v27
  %v34 = mul i64 %v27, 5
  %v35 = getelementptr inbounds float, ptr %v33, i64 %v34
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v39, %b1 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v14 = getelementptr inbounds float, ptr %v13, i64 %v10
  %v15 = load float, ptr %v14, align 4
  %v22 = fmul float %v15, %v21
  %v29 = getelementptr inbounds float, ptr %v28, i64 %v10
  %v30 = load float, ptr %v29, align 4
  %v31 = fmul float %v22, %v30
  %v36 = mul i64 %v10, 5
  %v37 = getelementptr inbounds float, ptr %v35, i64 %v36
  %v38 = getelementptr inbounds float, ptr %v37, i64 3
  store float %v31, ptr %v38, align 4
  %v39 = add nsw i64 %v10, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_20(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v4, i64 3
  %v7 = load i64, ptr %v6, align 8
  %v8 = getelementptr inbounds i64, ptr %v4, i64 4
  %v9 = load i64, ptr %v8, align 8
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 92
  %v13 = load ptr, ptr %v12, align 4
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 50
  %v17 = load ptr, ptr %v16, align 4
  %v18 = getelementptr inbounds i64, ptr %v1, i64 1
  %v19 = load i64, ptr %v18, align 8
  %v26 = getelementptr inbounds ptr, ptr %v0, i64 40
  %v27 = load ptr, ptr %v26, align 4
  %v20 = mul i64 %v5, %v19
  %v21 = getelementptr inbounds float, ptr %v17, i64 %v20
  %v28 = mul i64 %v20, 5
  %v29 = getelementptr inbounds float, ptr %v27, i64 %v28
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v33, %b1 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v14 = getelementptr inbounds float, ptr %v13, i64 %v10
  %v15 = load float, ptr %v14, align 4
  %v22 = getelementptr inbounds float, ptr %v21, i64 %v10
  %v23 = load float, ptr %v22, align 4
  %v24 = fmul float %v15, %v23
  %v25 = fneg float %v24
  %v30 = mul i64 %v10, 5
  %v31 = getelementptr inbounds float, ptr %v29, i64 %v30
  %v32 = getelementptr inbounds float, ptr %v31, i64 4
  store float %v25, ptr %v32, align 4
  %v33 = add nsw i64 %v10, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_21(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v11 = alloca float, i64 64, align 4
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 120
  %v7 = load ptr, ptr %v6, align 4
  %v12 = getelementptr inbounds i64, ptr %v4, i64 3
  %v13 = load i64, ptr %v12, align 8
  %v14 = getelementptr inbounds i64, ptr %v4, i64 4
  %v15 = load i64, ptr %v14, align 8
  %v52 = getelementptr inbounds i64, ptr %v1, i64 8
  %v53 = load i64, ptr %v52, align 8
  %v54 = getelementptr inbounds i64, ptr %v1, i64 1
  %v55 = load i64, ptr %v54, align 8
  %v58 = getelementptr inbounds i64, ptr %v1, i64 9
  %v59 = load i64, ptr %v58, align 8
  %v67 = getelementptr inbounds ptr, ptr %v0, i64 98
  %v68 = load ptr, ptr %v67, align 4
  %v82 = getelementptr inbounds ptr, ptr %v0, i64 40
  %v83 = load ptr, ptr %v82, align 4
  %v95 = getelementptr inbounds ptr, ptr %v0, i64 12
  %v96 = load ptr, ptr %v95, align 4
  %v100 = getelementptr inbounds ptr, ptr %v0, i64 11
  %v101 = load ptr, ptr %v100, align 4
  %v109 = getelementptr inbounds ptr, ptr %v0, i64 23
  %v110 = load ptr, ptr %v109, align 4
  %v118 = getelementptr inbounds ptr, ptr %v0, i64 19
  %v119 = load ptr, ptr %v118, align 4
  %v124 = getelementptr inbounds ptr, ptr %v0, i64 77
  %v125 = load ptr, ptr %v124, align 4
  %v129 = getelementptr inbounds ptr, ptr %v0, i64 24
  %v130 = load ptr, ptr %v129, align 4
  %v133 = getelementptr inbounds ptr, ptr %v0, i64 75
  %v134 = load ptr, ptr %v133, align 4
  %v137 = getelementptr inbounds ptr, ptr %v0, i64 76
  %v138 = load ptr, ptr %v137, align 4
  %v141 = getelementptr inbounds ptr, ptr %v0, i64 74
  %v142 = load ptr, ptr %v141, align 4
  %v147 = getelementptr inbounds ptr, ptr %v0, i64 41
  %v148 = load ptr, ptr %v147, align 4
  %v8 = getelementptr inbounds float, ptr %v7, i64 2072
  %v9 = mul i64 %v2, 49712
  %v10 = getelementptr inbounds float, ptr %v8, i64 %v9
  %v56 = mul i64 %v53, %v55
  %v57 = icmp sle i64 %v56, 1
  %v60 = icmp eq i64 %v59, 0
  %v61 = and i1 %v57, %v60
  %v62 = icmp eq i1 %v61, 0
  %v69 = mul i64 %v5, %v55
  %v70 = mul i64 %v69, 9
  %v71 = getelementptr inbounds float, ptr %v68, i64 %v70
  %v84 = mul i64 %v69, 5
  %v85 = getelementptr inbounds float, ptr %v83, i64 %v84
  %v111 = add i64 %v5, 1
  %v112 = and i64 %v111, 1
  %v113 = mul i64 %v112, %v55
  %v114 = mul i64 %v113, 8
  %v115 = getelementptr inbounds float, ptr %v110, i64 %v114
  %v120 = mul i64 %v111, %v55
  %v121 = mul i64 %v120, 8
  %v122 = getelementptr inbounds float, ptr %v119, i64 %v121
  %v126 = mul i64 %v69, 8
  %v127 = getelementptr inbounds float, ptr %v125, i64 %v126
  %v131 = getelementptr inbounds float, ptr %v130, i64 %v114
  %v135 = getelementptr inbounds float, ptr %v134, i64 %v126
  %v139 = getelementptr inbounds float, ptr %v138, i64 %v126
  %v143 = getelementptr inbounds float, ptr %v142, i64 %v126
  %v145 = getelementptr inbounds float, ptr %v119, i64 %v126
  %v149 = mul i64 %v69, 32
  %v150 = getelementptr inbounds float, ptr %v148, i64 %v149
  %v153 = and i64 %v5, 1
  %v154 = mul i64 %v153, %v55
  %v155 = mul i64 %v154, 8
  %v156 = getelementptr inbounds float, ptr %v130, i64 %v155
  %v195 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v196 = shufflevector <8 x float> %v195, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v16 = phi i64 [ %v13, %entry ], [ %v239, %b5 ]
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
  %v29 = phi i64 [ 0, %b1 ], [ %v238, %b8 ]
  %v30 = icmp slt i64 %v29, 1
  br i1 %v30, label %b4, label %b5
b4:
  %v31 = add i64 %v29, 1
  %v32 = icmp slt i64 %v31, 1
  %v33 = select i1 %v32, i64 %v31, i64 %v29
  %v46 = mul i64 %v29, 112
  %v47 = mul i64 %v33, 112
  %v48 = add i64 %v46, 72
  %v49 = add i64 %v47, 72
  %v50 = add i64 %v48, 40
  %v51 = add i64 %v49, 40
  %v74 = getelementptr inbounds float, ptr %v7, i64 %v46
  %v88 = getelementptr inbounds float, ptr %v7, i64 %v48
  %v93 = mul i64 %v29, 8
  %v94 = sub i64 8, %v93
  %v97 = getelementptr inbounds float, ptr %v96, i64 %v93
  %v102 = getelementptr inbounds float, ptr %v101, i64 %v93
  br label %b6
b6:
  %v34 = phi i64 [ 0, %b4 ], [ %v237, %b19 ]
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
  br i1 %v62, label %b9, label %b10
b9:
  %v63 = sdiv i64 %v34, %v23
  %v64 = mul i64 %v63, 144
  %v65 = add i64 %v47, %v64
  %v66 = getelementptr inbounds float, ptr %v7, i64 %v65
  %v72 = mul i64 %v40, 9
  %v73 = getelementptr inbounds float, ptr %v71, i64 %v72
  %v75 = sub i64 %v45, 1
  %v76 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v75
  %v77 = load ptr, ptr %v76, align 4
  %v78 = icmp sgt i64 %v45, 0
  br i1 %v78, label %b11, label %b12
b11:
  call void %v77(ptr %v73, i64 9, ptr %v74, i64 9, ptr %v11, i64 8, i64 0, i64 1, ptr %v66, i64 0)
  br label %b12
b12:
  %v79 = mul i64 %v63, 80
  %v80 = add i64 %v49, %v79
  %v81 = getelementptr inbounds float, ptr %v7, i64 %v80
  %v86 = mul i64 %v40, 5
  %v87 = getelementptr inbounds float, ptr %v85, i64 %v86
  %v89 = getelementptr inbounds ptr, ptr @table_tile_8x1_more, i64 %v75
  %v90 = load ptr, ptr %v89, align 4
  br i1 %v78, label %b13, label %b14
b13:
  call void %v90(ptr %v87, i64 5, ptr %v88, i64 5, ptr %v11, i64 8, i64 0, i64 0, ptr %v81, i64 0)
  br label %b14
b14:
  br label %b10
b10:
  br i1 %v61, label %b15, label %b16
b15:
  %v91 = mul i64 %v40, 9
  %v92 = getelementptr inbounds float, ptr %v71, i64 %v91
  call void @columns(ptr %v92, i64 9, ptr %v97, i64 8, i64 9, i64 1, i64 %v94, ptr %v11, i64 8, i64 %v45, i1 0)
  %v98 = mul i64 %v40, 5
  %v99 = getelementptr inbounds float, ptr %v85, i64 %v98
  call void @columns(ptr %v99, i64 5, ptr %v102, i64 8, i64 5, i64 1, i64 %v94, ptr %v11, i64 8, i64 %v45, i1 1)
  br label %b16
b16:
  %v103 = add i64 %v40, %v45
  br label %b17
b17:
  %v104 = phi i64 [ %v40, %b16 ], [ %v236, %b22 ]
  %v105 = icmp slt i64 %v104, %v103
  br i1 %v105, label %b18, label %b19
b18:
  %v106 = sub i64 %v104, %v40
  %v107 = mul i64 %v106, 8
  %v108 = getelementptr inbounds float, ptr %v11, i64 %v107
  %v116 = mul i64 %v104, 8
  %v117 = getelementptr inbounds float, ptr %v115, i64 %v116
  %v123 = getelementptr inbounds float, ptr %v122, i64 %v116
  %v128 = getelementptr inbounds float, ptr %v127, i64 %v116
  %v132 = getelementptr inbounds float, ptr %v131, i64 %v116
  %v136 = getelementptr inbounds float, ptr %v135, i64 %v116
  %v140 = getelementptr inbounds float, ptr %v139, i64 %v116
  %v144 = getelementptr inbounds float, ptr %v143, i64 %v116
  %v146 = getelementptr inbounds float, ptr %v145, i64 %v116
  %v151 = mul i64 %v104, 32
  %v152 = getelementptr inbounds float, ptr %v150, i64 %v151
  %v157 = getelementptr inbounds float, ptr %v156, i64 %v116
  br label %b20
b20:
  %v158 = phi i64 [ 0, %b18 ], [ %v235, %b21 ]
  %v159 = icmp slt i64 %v158, 1
  br i1 %v159, label %b21, label %b22
b21:
  %v160 = add i64 %v29, %v158
  %v161 = mul i64 %v160, 8
  %v162 = mul i64 %v158, 8
  %v163 = getelementptr inbounds float, ptr %v108, i64 %v162
  %v164 = load <8 x float>, ptr %v163, align 4
  %v165 = getelementptr inbounds float, ptr %v117, i64 %v161
  %v166 = load <8 x float>, ptr %v165, align 4
  %v167 = fadd <8 x float> %v166, %v164
  %v168 = getelementptr inbounds float, ptr %v123, i64 %v161
  %v169 = load <8 x float>, ptr %v168, align 4
  %v170 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v169)
  %v171 = fcmp ogt <8 x float> %v170, splat (float 0x4023000000000000)
  %v172 = select <8 x i1> %v171, <8 x float> splat (float 0x4023000000000000), <8 x float> %v170
  %v173 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v172, <8 x float> splat (float 0x4007154760000000), <8 x float> splat (float 0x4168000FE0000000))
  %v174 = fsub <8 x float> %v173, splat (float 0x4168000FE0000000)
  %v175 = bitcast <8 x float> %v173 to <8 x i32>
  %v176 = shl <8 x i32> %v175, splat (i32 23)
  %v177 = bitcast <8 x i32> %v176 to <8 x float>
  %v178 = fadd <8 x float> %v172, %v172
  %v179 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v174, <8 x float> splat (float 0xBFE62E4300000000), <8 x float> %v178)
  %v180 = fmul <8 x float> %v179, %v179
  %v181 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v179, <8 x float> splat (float 0x3F81227F40000000))
  %v182 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v181, <8 x float> %v179, <8 x float> splat (float 0x3FA5556740000000))
  %v183 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v182, <8 x float> %v179, <8 x float> splat (float 0x3FC5554B00000000))
  %v184 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v183, <8 x float> %v179, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v185 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v180, <8 x float> %v184, <8 x float> %v179)
  %v186 = fsub <8 x float> %v177, splat (float 0x3FF0000000000000)
  %v187 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v177, <8 x float> %v185, <8 x float> %v186)
  %v188 = fadd <8 x float> %v187, splat (float 0x4000000000000000)
  %v189 = fdiv <8 x float> %v187, %v188
  %v190 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v189, <8 x float> %v169)
  %v191 = fmul <8 x float> %v167, %v190
  %v192 = getelementptr inbounds float, ptr %v128, i64 %v161
  %v193 = load <8 x float>, ptr %v192, align 4
  %v194 = fmul <8 x float> %v191, %v193
  %v197 = fsub <8 x float> %v196, %v193
  %v198 = fmul <8 x float> %v194, %v197
  %v199 = getelementptr inbounds float, ptr %v132, i64 %v161
  %v200 = load <8 x float>, ptr %v199, align 4
  %v201 = fmul <8 x float> %v167, %v193
  %v202 = fmul <8 x float> %v190, %v190
  %v203 = fsub <8 x float> %v196, %v202
  %v204 = fmul <8 x float> %v201, %v203
  %v205 = fadd <8 x float> %v200, %v204
  %v206 = getelementptr inbounds float, ptr %v136, i64 %v161
  %v207 = load <8 x float>, ptr %v206, align 4
  %v208 = fmul <8 x float> %v205, %v207
  %v209 = getelementptr inbounds float, ptr %v140, i64 %v161
  %v210 = load <8 x float>, ptr %v209, align 4
  %v211 = fmul <8 x float> %v210, %v210
  %v212 = fsub <8 x float> %v196, %v211
  %v213 = fmul <8 x float> %v208, %v212
  %v214 = fmul <8 x float> %v205, %v210
  %v215 = fmul <8 x float> %v214, %v207
  %v216 = fsub <8 x float> %v196, %v207
  %v217 = fmul <8 x float> %v215, %v216
  %v218 = getelementptr inbounds float, ptr %v144, i64 %v161
  %v219 = load <8 x float>, ptr %v218, align 4
  %v220 = fmul <8 x float> %v205, %v219
  %v221 = getelementptr inbounds float, ptr %v146, i64 %v161
  %v222 = load <8 x float>, ptr %v221, align 4
  %v223 = fmul <8 x float> %v205, %v222
  %v224 = fmul <8 x float> %v223, %v219
  %v225 = fsub <8 x float> %v196, %v219
  %v226 = fmul <8 x float> %v224, %v225
  %v227 = add i64 24, %v161
  %v228 = getelementptr inbounds float, ptr %v152, i64 %v227
  store <8 x float> %v198, ptr %v228, align 4
  %v229 = add i64 16, %v161
  %v230 = getelementptr inbounds float, ptr %v152, i64 %v229
  store <8 x float> %v213, ptr %v230, align 4
  %v231 = getelementptr inbounds float, ptr %v152, i64 %v161
  store <8 x float> %v217, ptr %v231, align 4
  %v232 = getelementptr inbounds float, ptr %v157, i64 %v161
  store <8 x float> %v220, ptr %v232, align 4
  %v233 = add i64 8, %v161
  %v234 = getelementptr inbounds float, ptr %v152, i64 %v233
  store <8 x float> %v226, ptr %v234, align 4
  %v235 = add nsw i64 %v158, 1
  br label %b20
b22:
  %v236 = add nsw i64 %v104, 1
  br label %b17
b19:
  %v237 = add nsw i64 %v34, 1
  br label %b6
b8:
  %v238 = add nsw i64 %v29, 1
  br label %b3
b5:
  %v239 = add nsw i64 %v16, 96
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
define internal void @backward_22(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v12 = alloca float, i64 64, align 4
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 120
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
  %v66 = getelementptr inbounds ptr, ptr %v0, i64 41
  %v67 = load ptr, ptr %v66, align 4
  %v82 = getelementptr inbounds ptr, ptr %v0, i64 8
  %v83 = load ptr, ptr %v82, align 4
  %v91 = getelementptr inbounds ptr, ptr %v0, i64 72
  %v92 = load ptr, ptr %v91, align 4
  %v97 = getelementptr inbounds ptr, ptr %v0, i64 14
  %v98 = load ptr, ptr %v97, align 4
  %v103 = load ptr, ptr %v0, align 4
  %v106 = getelementptr inbounds ptr, ptr %v0, i64 71
  %v107 = load ptr, ptr %v106, align 4
  %v110 = getelementptr inbounds ptr, ptr %v0, i64 26
  %v111 = load ptr, ptr %v110, align 4
  %v114 = getelementptr inbounds ptr, ptr %v0, i64 106
  %v115 = load ptr, ptr %v114, align 4
  %v118 = getelementptr inbounds ptr, ptr %v0, i64 107
  %v119 = load ptr, ptr %v118, align 4
  %v8 = getelementptr inbounds float, ptr %v7, i64 112
  %v9 = getelementptr inbounds float, ptr %v7, i64 2072
  %v10 = mul i64 %v2, 49712
  %v11 = getelementptr inbounds float, ptr %v9, i64 %v10
  %v55 = mul i64 %v52, %v54
  %v56 = icmp sle i64 %v55, 1
  %v59 = icmp eq i64 %v58, 0
  %v60 = and i1 %v56, %v59
  %v61 = icmp eq i1 %v60, 0
  %v68 = mul i64 %v5, %v54
  %v69 = mul i64 %v68, 32
  %v70 = getelementptr inbounds float, ptr %v67, i64 %v69
  %v93 = mul i64 %v68, 8
  %v94 = getelementptr inbounds float, ptr %v92, i64 %v93
  %v99 = getelementptr inbounds float, ptr %v98, i64 %v68
  %v104 = getelementptr inbounds float, ptr %v103, i64 %v93
  %v108 = getelementptr inbounds float, ptr %v107, i64 %v93
  %v112 = getelementptr inbounds float, ptr %v111, i64 %v93
  %v116 = getelementptr inbounds float, ptr %v115, i64 %v93
  %v120 = getelementptr inbounds float, ptr %v119, i64 %v93
  %v156 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v157 = shufflevector <8 x float> %v156, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v17 = phi i64 [ %v14, %entry ], [ %v205, %b5 ]
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
  %v30 = phi i64 [ 0, %b1 ], [ %v204, %b8 ]
  %v31 = icmp slt i64 %v30, 1
  br i1 %v31, label %b4, label %b5
b4:
  %v32 = add i64 %v30, 1
  %v33 = icmp slt i64 %v32, 1
  %v34 = select i1 %v33, i64 %v32, i64 %v30
  %v47 = mul i64 %v30, 256
  %v48 = mul i64 %v34, 256
  %v49 = add i64 %v47, 256
  %v50 = add i64 %v48, 256
  %v73 = getelementptr inbounds float, ptr %v8, i64 %v47
  %v80 = mul i64 %v30, 8
  %v81 = sub i64 8, %v80
  %v84 = getelementptr inbounds float, ptr %v83, i64 %v80
  br label %b6
b6:
  %v35 = phi i64 [ 0, %b4 ], [ %v203, %b17 ]
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
  %v75 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v74
  %v76 = load ptr, ptr %v75, align 4
  %v77 = icmp sgt i64 %v46, 0
  br i1 %v77, label %b11, label %b12
b11:
  call void %v76(ptr %v72, i64 32, ptr %v73, i64 32, ptr %v12, i64 8, i64 0, i64 1, ptr %v65, i64 0)
  br label %b12
b12:
  br label %b10
b10:
  br i1 %v60, label %b13, label %b14
b13:
  %v78 = mul i64 %v41, 32
  %v79 = getelementptr inbounds float, ptr %v70, i64 %v78
  call void @columns(ptr %v79, i64 32, ptr %v84, i64 8, i64 32, i64 1, i64 %v81, ptr %v12, i64 8, i64 %v46, i1 0)
  br label %b14
b14:
  %v85 = add i64 %v41, %v46
  br label %b15
b15:
  %v86 = phi i64 [ %v41, %b14 ], [ %v202, %b20 ]
  %v87 = icmp slt i64 %v86, %v85
  br i1 %v87, label %b16, label %b17
b16:
  %v88 = sub i64 %v86, %v41
  %v89 = mul i64 %v88, 8
  %v90 = getelementptr inbounds float, ptr %v12, i64 %v89
  %v95 = mul i64 %v86, 8
  %v96 = getelementptr inbounds float, ptr %v94, i64 %v95
  %v100 = getelementptr inbounds float, ptr %v99, i64 %v86
  %v101 = load float, ptr %v100, align 4
  %v102 = fdiv float %v101, 0x4000000000000000
  %v105 = getelementptr inbounds float, ptr %v104, i64 %v95
  %v109 = getelementptr inbounds float, ptr %v108, i64 %v95
  %v113 = getelementptr inbounds float, ptr %v112, i64 %v95
  %v117 = getelementptr inbounds float, ptr %v116, i64 %v95
  %v121 = getelementptr inbounds float, ptr %v120, i64 %v95
  %v183 = insertelement <8 x float> poison, float %v102, i64 0
  %v184 = shufflevector <8 x float> %v183, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b18
b18:
  %v122 = phi i64 [ 0, %b16 ], [ %v201, %b19 ]
  %v123 = icmp slt i64 %v122, 1
  br i1 %v123, label %b19, label %b20
b19:
  %v124 = add i64 %v30, %v122
  %v125 = mul i64 %v124, 8
  %v126 = mul i64 %v122, 8
  %v127 = getelementptr inbounds float, ptr %v90, i64 %v126
  %v128 = load <8 x float>, ptr %v127, align 4
  %v129 = getelementptr inbounds float, ptr %v96, i64 %v125
  %v130 = load <8 x float>, ptr %v129, align 4
  %v131 = fcmp olt <8 x float> %v130, splat (float 0xC05A400000000000)
  %v132 = select <8 x i1> %v131, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v130
  %v133 = fcmp ogt <8 x float> %v132, splat (float 0x4056400000000000)
  %v134 = select <8 x i1> %v133, <8 x float> splat (float 0x4056400000000000), <8 x float> %v132
  %v135 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v134, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v136 = fsub <8 x float> %v135, splat (float 0x4168000000000000)
  %v137 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v136, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v134)
  %v138 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v136, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v137)
  %v139 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v138, <8 x float> splat (float 0x3F81227F40000000))
  %v140 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v139, <8 x float> %v138, <8 x float> splat (float 0x3FA5556740000000))
  %v141 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v140, <8 x float> %v138, <8 x float> splat (float 0x3FC5554B00000000))
  %v142 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v141, <8 x float> %v138, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v143 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v138, <8 x float> %v142, <8 x float> splat (float 0x3FF0000000000000))
  %v144 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v138, <8 x float> %v143, <8 x float> splat (float 0x3FF0000000000000))
  %v145 = bitcast <8 x float> %v135 to <8 x i32>
  %v146 = sub <8 x i32> %v145, splat (i32 1262485250)
  %v147 = lshr <8 x i32> %v146, splat (i32 1)
  %v148 = sub <8 x i32> %v146, %v147
  %v149 = shl <8 x i32> %v147, splat (i32 23)
  %v150 = bitcast <8 x i32> %v149 to <8 x float>
  %v151 = shl <8 x i32> %v148, splat (i32 23)
  %v152 = bitcast <8 x i32> %v151 to <8 x float>
  %v153 = fmul <8 x float> %v144, %v150
  %v154 = fmul <8 x float> %v153, %v152
  %v155 = fmul <8 x float> %v128, %v154
  %v158 = fmul <8 x float> %v157, %v130
  %v159 = fcmp olt <8 x float> %v158, splat (float 0xC05A400000000000)
  %v160 = select <8 x i1> %v159, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v158
  %v161 = fcmp ogt <8 x float> %v160, splat (float 0x4056400000000000)
  %v162 = select <8 x i1> %v161, <8 x float> splat (float 0x4056400000000000), <8 x float> %v160
  %v163 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v162, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v164 = fsub <8 x float> %v163, splat (float 0x4168000000000000)
  %v165 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v164, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v162)
  %v166 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v164, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v165)
  %v167 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v166, <8 x float> splat (float 0x3F81227F40000000))
  %v168 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v167, <8 x float> %v166, <8 x float> splat (float 0x3FA5556740000000))
  %v169 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v168, <8 x float> %v166, <8 x float> splat (float 0x3FC5554B00000000))
  %v170 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v169, <8 x float> %v166, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v171 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v166, <8 x float> %v170, <8 x float> splat (float 0x3FF0000000000000))
  %v172 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v166, <8 x float> %v171, <8 x float> splat (float 0x3FF0000000000000))
  %v173 = bitcast <8 x float> %v163 to <8 x i32>
  %v174 = sub <8 x i32> %v173, splat (i32 1262485250)
  %v175 = lshr <8 x i32> %v174, splat (i32 1)
  %v176 = sub <8 x i32> %v174, %v175
  %v177 = shl <8 x i32> %v175, splat (i32 23)
  %v178 = bitcast <8 x i32> %v177 to <8 x float>
  %v179 = shl <8 x i32> %v176, splat (i32 23)
  %v180 = bitcast <8 x i32> %v179 to <8 x float>
  %v181 = fmul <8 x float> %v172, %v178
  %v182 = fmul <8 x float> %v181, %v180
  %v185 = fmul <8 x float> %v184, %v182
  %v186 = fsub <8 x float> %v185, %v184
  %v187 = fmul <8 x float> %v186, %v157
  %v188 = getelementptr inbounds float, ptr %v105, i64 %v125
  %v189 = load <8 x float>, ptr %v188, align 4
  %v190 = fmul <8 x float> %v128, %v189
  %v191 = fmul <8 x float> %v190, %v154
  %v192 = fadd <8 x float> %v187, %v191
  %v193 = getelementptr inbounds float, ptr %v109, i64 %v125
  %v194 = load <8 x float>, ptr %v193, align 4
  %v195 = fmul <8 x float> %v184, %v194
  %v196 = fadd <8 x float> %v195, %v195
  %v197 = fadd <8 x float> %v196, %v128
  %v198 = getelementptr inbounds float, ptr %v113, i64 %v125
  store <8 x float> %v155, ptr %v198, align 4
  %v199 = getelementptr inbounds float, ptr %v117, i64 %v125
  store <8 x float> %v192, ptr %v199, align 4
  %v200 = getelementptr inbounds float, ptr %v121, i64 %v125
  store <8 x float> %v197, ptr %v200, align 4
  %v201 = add nsw i64 %v122, 1
  br label %b18
b20:
  %v202 = add nsw i64 %v86, 1
  br label %b15
b17:
  %v203 = add nsw i64 %v35, 1
  br label %b6
b8:
  %v204 = add nsw i64 %v30, 1
  br label %b3
b5:
  %v205 = add nsw i64 %v17, 96
  br label %b0
b2:
  ret void
}
define internal void @backward_23(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v12 = alloca float, i64 64, align 4
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 120
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
  %v68 = getelementptr inbounds ptr, ptr %v0, i64 106
  %v69 = load ptr, ptr %v68, align 4
  %v82 = getelementptr inbounds ptr, ptr %v0, i64 107
  %v83 = load ptr, ptr %v82, align 4
  %v93 = getelementptr inbounds ptr, ptr %v0, i64 7
  %v94 = load ptr, ptr %v93, align 4
  %v97 = getelementptr inbounds ptr, ptr %v0, i64 6
  %v98 = load ptr, ptr %v97, align 4
  %v106 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v107 = load ptr, ptr %v106, align 4
  %v115 = getelementptr inbounds ptr, ptr %v0, i64 17
  %v116 = load ptr, ptr %v115, align 4
  %v121 = getelementptr inbounds ptr, ptr %v0, i64 70
  %v122 = load ptr, ptr %v121, align 4
  %v125 = getelementptr inbounds ptr, ptr %v0, i64 22
  %v126 = load ptr, ptr %v125, align 4
  %v129 = getelementptr inbounds ptr, ptr %v0, i64 68
  %v130 = load ptr, ptr %v129, align 4
  %v133 = getelementptr inbounds ptr, ptr %v0, i64 69
  %v134 = load ptr, ptr %v133, align 4
  %v137 = getelementptr inbounds ptr, ptr %v0, i64 67
  %v138 = load ptr, ptr %v137, align 4
  %v143 = getelementptr inbounds ptr, ptr %v0, i64 42
  %v144 = load ptr, ptr %v143, align 4
  %v8 = getelementptr inbounds float, ptr %v7, i64 368
  %v9 = getelementptr inbounds float, ptr %v7, i64 2072
  %v10 = mul i64 %v2, 49712
  %v11 = getelementptr inbounds float, ptr %v9, i64 %v10
  %v57 = mul i64 %v54, %v56
  %v58 = icmp sle i64 %v57, 1
  %v61 = icmp eq i64 %v60, 0
  %v62 = and i1 %v58, %v61
  %v63 = icmp eq i1 %v62, 0
  %v70 = mul i64 %v5, %v56
  %v71 = mul i64 %v70, 8
  %v72 = getelementptr inbounds float, ptr %v69, i64 %v71
  %v84 = getelementptr inbounds float, ptr %v83, i64 %v71
  %v108 = add i64 %v5, 1
  %v109 = and i64 %v108, 1
  %v110 = mul i64 %v109, %v56
  %v111 = mul i64 %v110, 8
  %v112 = getelementptr inbounds float, ptr %v107, i64 %v111
  %v117 = mul i64 %v108, %v56
  %v118 = mul i64 %v117, 8
  %v119 = getelementptr inbounds float, ptr %v116, i64 %v118
  %v123 = getelementptr inbounds float, ptr %v122, i64 %v71
  %v127 = getelementptr inbounds float, ptr %v126, i64 %v111
  %v131 = getelementptr inbounds float, ptr %v130, i64 %v71
  %v135 = getelementptr inbounds float, ptr %v134, i64 %v71
  %v139 = getelementptr inbounds float, ptr %v138, i64 %v71
  %v141 = getelementptr inbounds float, ptr %v116, i64 %v71
  %v145 = mul i64 %v70, 32
  %v146 = getelementptr inbounds float, ptr %v144, i64 %v145
  %v149 = and i64 %v5, 1
  %v150 = mul i64 %v149, %v56
  %v151 = mul i64 %v150, 8
  %v152 = getelementptr inbounds float, ptr %v126, i64 %v151
  %v191 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v192 = shufflevector <8 x float> %v191, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v17 = phi i64 [ %v14, %entry ], [ %v235, %b5 ]
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
  %v30 = phi i64 [ 0, %b1 ], [ %v234, %b8 ]
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
  %v75 = getelementptr inbounds float, ptr %v8, i64 %v47
  %v86 = getelementptr inbounds float, ptr %v8, i64 %v49
  %v91 = mul i64 %v30, 8
  %v92 = sub i64 8, %v91
  %v95 = getelementptr inbounds float, ptr %v94, i64 %v91
  %v99 = getelementptr inbounds float, ptr %v98, i64 %v91
  br label %b6
b6:
  %v35 = phi i64 [ 0, %b4 ], [ %v233, %b19 ]
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
  %v73 = mul i64 %v41, 8
  %v74 = getelementptr inbounds float, ptr %v72, i64 %v73
  %v76 = sub i64 %v46, 1
  %v77 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v76
  %v78 = load ptr, ptr %v77, align 4
  %v79 = icmp sgt i64 %v46, 0
  br i1 %v79, label %b11, label %b12
b11:
  call void %v78(ptr %v74, i64 8, ptr %v75, i64 8, ptr %v12, i64 8, i64 0, i64 1, ptr %v67, i64 0)
  br label %b12
b12:
  %v80 = add i64 %v50, %v65
  %v81 = getelementptr inbounds float, ptr %v8, i64 %v80
  %v85 = getelementptr inbounds float, ptr %v84, i64 %v73
  %v87 = getelementptr inbounds ptr, ptr @table_tile_8x1_more, i64 %v76
  %v88 = load ptr, ptr %v87, align 4
  br i1 %v79, label %b13, label %b14
b13:
  call void %v88(ptr %v85, i64 8, ptr %v86, i64 8, ptr %v12, i64 8, i64 0, i64 0, ptr %v81, i64 0)
  br label %b14
b14:
  br label %b10
b10:
  br i1 %v62, label %b15, label %b16
b15:
  %v89 = mul i64 %v41, 8
  %v90 = getelementptr inbounds float, ptr %v72, i64 %v89
  call void @columns(ptr %v90, i64 8, ptr %v95, i64 8, i64 8, i64 1, i64 %v92, ptr %v12, i64 8, i64 %v46, i1 0)
  %v96 = getelementptr inbounds float, ptr %v84, i64 %v89
  call void @columns(ptr %v96, i64 8, ptr %v99, i64 8, i64 8, i64 1, i64 %v92, ptr %v12, i64 8, i64 %v46, i1 1)
  br label %b16
b16:
  %v100 = add i64 %v41, %v46
  br label %b17
b17:
  %v101 = phi i64 [ %v41, %b16 ], [ %v232, %b22 ]
  %v102 = icmp slt i64 %v101, %v100
  br i1 %v102, label %b18, label %b19
b18:
  %v103 = sub i64 %v101, %v41
  %v104 = mul i64 %v103, 8
  %v105 = getelementptr inbounds float, ptr %v12, i64 %v104
  %v113 = mul i64 %v101, 8
  %v114 = getelementptr inbounds float, ptr %v112, i64 %v113
  %v120 = getelementptr inbounds float, ptr %v119, i64 %v113
  %v124 = getelementptr inbounds float, ptr %v123, i64 %v113
  %v128 = getelementptr inbounds float, ptr %v127, i64 %v113
  %v132 = getelementptr inbounds float, ptr %v131, i64 %v113
  %v136 = getelementptr inbounds float, ptr %v135, i64 %v113
  %v140 = getelementptr inbounds float, ptr %v139, i64 %v113
  %v142 = getelementptr inbounds float, ptr %v141, i64 %v113
  %v147 = mul i64 %v101, 32
  %v148 = getelementptr inbounds float, ptr %v146, i64 %v147
  %v153 = getelementptr inbounds float, ptr %v152, i64 %v113
  br label %b20
b20:
  %v154 = phi i64 [ 0, %b18 ], [ %v231, %b21 ]
  %v155 = icmp slt i64 %v154, 1
  br i1 %v155, label %b21, label %b22
b21:
  %v156 = add i64 %v30, %v154
  %v157 = mul i64 %v156, 8
  %v158 = mul i64 %v154, 8
  %v159 = getelementptr inbounds float, ptr %v105, i64 %v158
  %v160 = load <8 x float>, ptr %v159, align 4
  %v161 = getelementptr inbounds float, ptr %v114, i64 %v157
  %v162 = load <8 x float>, ptr %v161, align 4
  %v163 = fadd <8 x float> %v162, %v160
  %v164 = getelementptr inbounds float, ptr %v120, i64 %v157
  %v165 = load <8 x float>, ptr %v164, align 4
  %v166 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v165)
  %v167 = fcmp ogt <8 x float> %v166, splat (float 0x4023000000000000)
  %v168 = select <8 x i1> %v167, <8 x float> splat (float 0x4023000000000000), <8 x float> %v166
  %v169 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v168, <8 x float> splat (float 0x4007154760000000), <8 x float> splat (float 0x4168000FE0000000))
  %v170 = fsub <8 x float> %v169, splat (float 0x4168000FE0000000)
  %v171 = bitcast <8 x float> %v169 to <8 x i32>
  %v172 = shl <8 x i32> %v171, splat (i32 23)
  %v173 = bitcast <8 x i32> %v172 to <8 x float>
  %v174 = fadd <8 x float> %v168, %v168
  %v175 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v170, <8 x float> splat (float 0xBFE62E4300000000), <8 x float> %v174)
  %v176 = fmul <8 x float> %v175, %v175
  %v177 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v175, <8 x float> splat (float 0x3F81227F40000000))
  %v178 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v177, <8 x float> %v175, <8 x float> splat (float 0x3FA5556740000000))
  %v179 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v178, <8 x float> %v175, <8 x float> splat (float 0x3FC5554B00000000))
  %v180 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v179, <8 x float> %v175, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v181 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v176, <8 x float> %v180, <8 x float> %v175)
  %v182 = fsub <8 x float> %v173, splat (float 0x3FF0000000000000)
  %v183 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v173, <8 x float> %v181, <8 x float> %v182)
  %v184 = fadd <8 x float> %v183, splat (float 0x4000000000000000)
  %v185 = fdiv <8 x float> %v183, %v184
  %v186 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v185, <8 x float> %v165)
  %v187 = fmul <8 x float> %v163, %v186
  %v188 = getelementptr inbounds float, ptr %v124, i64 %v157
  %v189 = load <8 x float>, ptr %v188, align 4
  %v190 = fmul <8 x float> %v187, %v189
  %v193 = fsub <8 x float> %v192, %v189
  %v194 = fmul <8 x float> %v190, %v193
  %v195 = getelementptr inbounds float, ptr %v128, i64 %v157
  %v196 = load <8 x float>, ptr %v195, align 4
  %v197 = fmul <8 x float> %v163, %v189
  %v198 = fmul <8 x float> %v186, %v186
  %v199 = fsub <8 x float> %v192, %v198
  %v200 = fmul <8 x float> %v197, %v199
  %v201 = fadd <8 x float> %v196, %v200
  %v202 = getelementptr inbounds float, ptr %v132, i64 %v157
  %v203 = load <8 x float>, ptr %v202, align 4
  %v204 = fmul <8 x float> %v201, %v203
  %v205 = getelementptr inbounds float, ptr %v136, i64 %v157
  %v206 = load <8 x float>, ptr %v205, align 4
  %v207 = fmul <8 x float> %v206, %v206
  %v208 = fsub <8 x float> %v192, %v207
  %v209 = fmul <8 x float> %v204, %v208
  %v210 = fmul <8 x float> %v201, %v206
  %v211 = fmul <8 x float> %v210, %v203
  %v212 = fsub <8 x float> %v192, %v203
  %v213 = fmul <8 x float> %v211, %v212
  %v214 = getelementptr inbounds float, ptr %v140, i64 %v157
  %v215 = load <8 x float>, ptr %v214, align 4
  %v216 = fmul <8 x float> %v201, %v215
  %v217 = getelementptr inbounds float, ptr %v142, i64 %v157
  %v218 = load <8 x float>, ptr %v217, align 4
  %v219 = fmul <8 x float> %v201, %v218
  %v220 = fmul <8 x float> %v219, %v215
  %v221 = fsub <8 x float> %v192, %v215
  %v222 = fmul <8 x float> %v220, %v221
  %v223 = add i64 24, %v157
  %v224 = getelementptr inbounds float, ptr %v148, i64 %v223
  store <8 x float> %v194, ptr %v224, align 4
  %v225 = add i64 16, %v157
  %v226 = getelementptr inbounds float, ptr %v148, i64 %v225
  store <8 x float> %v209, ptr %v226, align 4
  %v227 = getelementptr inbounds float, ptr %v148, i64 %v157
  store <8 x float> %v213, ptr %v227, align 4
  %v228 = getelementptr inbounds float, ptr %v153, i64 %v157
  store <8 x float> %v216, ptr %v228, align 4
  %v229 = add i64 8, %v157
  %v230 = getelementptr inbounds float, ptr %v148, i64 %v229
  store <8 x float> %v222, ptr %v230, align 4
  %v231 = add nsw i64 %v154, 1
  br label %b20
b22:
  %v232 = add nsw i64 %v101, 1
  br label %b17
b19:
  %v233 = add nsw i64 %v35, 1
  br label %b6
b8:
  %v234 = add nsw i64 %v30, 1
  br label %b3
b5:
  %v235 = add nsw i64 %v17, 96
  br label %b0
b2:
  ret void
}
define internal void @backward_24(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v12 = alloca float, i64 64, align 4
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 120
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
  %v66 = getelementptr inbounds ptr, ptr %v0, i64 42
  %v67 = load ptr, ptr %v66, align 4
  %v82 = getelementptr inbounds ptr, ptr %v0, i64 4
  %v83 = load ptr, ptr %v82, align 4
  %v91 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v92 = load ptr, ptr %v91, align 4
  %v8 = getelementptr inbounds float, ptr %v7, i64 496
  %v9 = getelementptr inbounds float, ptr %v7, i64 2072
  %v10 = mul i64 %v2, 49712
  %v11 = getelementptr inbounds float, ptr %v9, i64 %v10
  %v55 = mul i64 %v52, %v54
  %v56 = icmp sle i64 %v55, 1
  %v59 = icmp eq i64 %v58, 0
  %v60 = and i1 %v56, %v59
  %v61 = icmp eq i1 %v60, 0
  %v68 = mul i64 %v5, %v54
  %v69 = mul i64 %v68, 32
  %v70 = getelementptr inbounds float, ptr %v67, i64 %v69
  %v93 = and i64 %v5, 1
  %v94 = mul i64 %v93, %v54
  %v95 = mul i64 %v94, 8
  %v96 = getelementptr inbounds float, ptr %v92, i64 %v95
  br label %b0
b0:
  %v17 = phi i64 [ %v14, %entry ], [ %v111, %b5 ]
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
  %v30 = phi i64 [ 0, %b1 ], [ %v110, %b8 ]
  %v31 = icmp slt i64 %v30, 1
  br i1 %v31, label %b4, label %b5
b4:
  %v32 = add i64 %v30, 1
  %v33 = icmp slt i64 %v32, 1
  %v34 = select i1 %v33, i64 %v32, i64 %v30
  %v47 = mul i64 %v30, 256
  %v48 = mul i64 %v34, 256
  %v49 = add i64 %v47, 256
  %v50 = add i64 %v48, 256
  %v73 = getelementptr inbounds float, ptr %v8, i64 %v47
  %v80 = mul i64 %v30, 8
  %v81 = sub i64 8, %v80
  %v84 = getelementptr inbounds float, ptr %v83, i64 %v80
  br label %b6
b6:
  %v35 = phi i64 [ 0, %b4 ], [ %v109, %b17 ]
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
  %v75 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v74
  %v76 = load ptr, ptr %v75, align 4
  %v77 = icmp sgt i64 %v46, 0
  br i1 %v77, label %b11, label %b12
b11:
  call void %v76(ptr %v72, i64 32, ptr %v73, i64 32, ptr %v12, i64 8, i64 0, i64 1, ptr %v65, i64 0)
  br label %b12
b12:
  br label %b10
b10:
  br i1 %v60, label %b13, label %b14
b13:
  %v78 = mul i64 %v41, 32
  %v79 = getelementptr inbounds float, ptr %v70, i64 %v78
  call void @columns(ptr %v79, i64 32, ptr %v84, i64 8, i64 32, i64 1, i64 %v81, ptr %v12, i64 8, i64 %v46, i1 0)
  br label %b14
b14:
  %v85 = add i64 %v41, %v46
  br label %b15
b15:
  %v86 = phi i64 [ %v41, %b14 ], [ %v108, %b20 ]
  %v87 = icmp slt i64 %v86, %v85
  br i1 %v87, label %b16, label %b17
b16:
  %v88 = sub i64 %v86, %v41
  %v89 = mul i64 %v88, 8
  %v90 = getelementptr inbounds float, ptr %v12, i64 %v89
  %v97 = mul i64 %v86, 8
  %v98 = getelementptr inbounds float, ptr %v96, i64 %v97
  br label %b18
b18:
  %v99 = phi i64 [ 0, %b16 ], [ %v107, %b19 ]
  %v100 = icmp slt i64 %v99, 1
  br i1 %v100, label %b19, label %b20
b19:
  %v101 = add i64 %v30, %v99
  %v102 = mul i64 %v101, 8
  %v103 = mul i64 %v99, 8
  %v104 = getelementptr inbounds float, ptr %v90, i64 %v103
  %v105 = load <8 x float>, ptr %v104, align 4
  %v106 = getelementptr inbounds float, ptr %v98, i64 %v102
  store <8 x float> %v105, ptr %v106, align 4
  %v107 = add nsw i64 %v99, 1
  br label %b18
b20:
  %v108 = add nsw i64 %v86, 1
  br label %b15
b17:
  %v109 = add nsw i64 %v35, 1
  br label %b6
b8:
  %v110 = add nsw i64 %v30, 1
  br label %b3
b5:
  %v111 = add nsw i64 %v17, 96
  br label %b0
b2:
  ret void
}
define internal void @backward_25(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v12 = alloca float, i64 96, align 4
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 120
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
  %v67 = getelementptr inbounds ptr, ptr %v0, i64 42
  %v68 = load ptr, ptr %v67, align 4
  %v83 = getelementptr inbounds ptr, ptr %v0, i64 3
  %v84 = load ptr, ptr %v83, align 4
  %v92 = getelementptr inbounds ptr, ptr %v0, i64 108
  %v93 = load ptr, ptr %v92, align 4
  %v8 = getelementptr inbounds float, ptr %v7, i64 752
  %v9 = getelementptr inbounds float, ptr %v7, i64 2072
  %v10 = mul i64 %v2, 49712
  %v11 = getelementptr inbounds float, ptr %v9, i64 %v10
  %v55 = mul i64 %v52, %v54
  %v56 = icmp sle i64 %v55, 1
  %v59 = icmp eq i64 %v58, 0
  %v60 = and i1 %v56, %v59
  %v61 = icmp eq i1 %v60, 0
  %v69 = mul i64 %v5, %v54
  %v70 = mul i64 %v69, 32
  %v71 = getelementptr inbounds float, ptr %v68, i64 %v70
  %v94 = mul i64 %v69, 26
  %v95 = getelementptr inbounds float, ptr %v93, i64 %v94
  br label %b0
b0:
  %v17 = phi i64 [ %v14, %entry ], [ %v117, %b5 ]
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
  %v30 = phi i64 [ 0, %b1 ], [ %v116, %b8 ]
  %v31 = icmp slt i64 %v30, 1
  br i1 %v31, label %b4, label %b5
b4:
  %v32 = add i64 %v30, 1
  %v33 = icmp slt i64 %v32, 1
  %v34 = select i1 %v33, i64 %v32, i64 %v30
  %v47 = mul i64 %v30, 1024
  %v48 = mul i64 %v34, 1024
  %v49 = add i64 %v47, 1024
  %v50 = add i64 %v48, 1024
  %v74 = getelementptr inbounds float, ptr %v8, i64 %v47
  %v81 = mul i64 %v30, 32
  %v82 = sub i64 26, %v81
  %v85 = getelementptr inbounds float, ptr %v84, i64 %v81
  %v100 = mul i64 %v30, 4
  br label %b6
b6:
  %v35 = phi i64 [ 0, %b4 ], [ %v115, %b17 ]
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
  %v64 = mul i64 %v63, 512
  %v65 = add i64 %v48, %v64
  %v66 = getelementptr inbounds float, ptr %v8, i64 %v65
  %v72 = mul i64 %v41, 32
  %v73 = getelementptr inbounds float, ptr %v71, i64 %v72
  %v75 = sub i64 %v46, 1
  %v76 = getelementptr inbounds ptr, ptr @table_tile_3x4, i64 %v75
  %v77 = load ptr, ptr %v76, align 4
  %v78 = icmp sgt i64 %v46, 0
  br i1 %v78, label %b11, label %b12
b11:
  call void %v77(ptr %v73, i64 32, ptr %v74, i64 32, ptr %v12, i64 32, i64 8, i64 15, ptr %v66, i64 0)
  br label %b12
b12:
  br label %b10
b10:
  br i1 %v60, label %b13, label %b14
b13:
  %v79 = mul i64 %v41, 32
  %v80 = getelementptr inbounds float, ptr %v71, i64 %v79
  call void @columns(ptr %v80, i64 32, ptr %v85, i64 26, i64 32, i64 4, i64 %v82, ptr %v12, i64 32, i64 %v46, i1 0)
  br label %b14
b14:
  %v86 = add i64 %v41, %v46
  br label %b15
b15:
  %v87 = phi i64 [ %v41, %b14 ], [ %v114, %b20 ]
  %v88 = icmp slt i64 %v87, %v86
  br i1 %v88, label %b16, label %b17
b16:
  %v89 = sub i64 %v87, %v41
  %v90 = mul i64 %v89, 32
  %v91 = getelementptr inbounds float, ptr %v12, i64 %v90
  %v96 = mul i64 %v87, 26
  %v97 = getelementptr inbounds float, ptr %v95, i64 %v96
  br label %b18
b18:
  %v98 = phi i64 [ 0, %b16 ], [ %v113, %b24 ]
  %v99 = icmp slt i64 %v98, 4
  br i1 %v99, label %b19, label %b20
b19:
  %v101 = add i64 %v100, %v98
  %v102 = mul i64 %v101, 8
  %v103 = icmp slt i64 %v102, 24
  br i1 %v103, label %b21, label %b22
b21:
  %v104 = mul i64 %v98, 8
  %v105 = getelementptr inbounds float, ptr %v91, i64 %v104
  %v106 = load <8 x float>, ptr %v105, align 4
  %v107 = getelementptr inbounds float, ptr %v97, i64 %v102
  store <8 x float> %v106, ptr %v107, align 4
  br label %b22
b22:
  %v108 = icmp eq i64 %v102, 24
  br i1 %v108, label %b23, label %b24
b23:
  %v109 = mul i64 %v98, 8
  %v110 = getelementptr inbounds float, ptr %v91, i64 %v109
  %v111 = load <8 x float>, ptr %v110, align 4
  %v112 = getelementptr inbounds float, ptr %v97, i64 %v102
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v111, ptr align 4 %v112, <8 x i1> <i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0, i1 0>)
  br label %b24
b24:
  %v113 = add nsw i64 %v98, 1
  br label %b18
b20:
  %v114 = add nsw i64 %v87, 1
  br label %b15
b17:
  %v115 = add nsw i64 %v35, 1
  br label %b6
b8:
  %v116 = add nsw i64 %v30, 1
  br label %b3
b5:
  %v117 = add nsw i64 %v17, 96
  br label %b0
b2:
  ret void
}
define internal void @backward_26(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v4, i64 3
  %v7 = load i64, ptr %v6, align 8
  %v8 = getelementptr inbounds i64, ptr %v4, i64 4
  %v9 = load i64, ptr %v8, align 8
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 108
  %v13 = load ptr, ptr %v12, align 4
  %v14 = getelementptr inbounds i64, ptr %v1, i64 1
  %v15 = load i64, ptr %v14, align 8
  %v21 = getelementptr inbounds ptr, ptr %v0, i64 109
  %v22 = load ptr, ptr %v21, align 4
  %v25 = getelementptr inbounds ptr, ptr %v0, i64 110
  %v26 = load ptr, ptr %v25, align 4
  %v16 = mul i64 %v5, %v15
  %v17 = mul i64 %v16, 26
  %v18 = getelementptr inbounds float, ptr %v13, i64 %v17
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v37, %b1 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v19 = mul i64 %v10, 26
  %v20 = getelementptr inbounds float, ptr %v18, i64 %v19
  %v23 = mul i64 %v10, 9
  %v24 = getelementptr inbounds float, ptr %v22, i64 %v23
  %v27 = getelementptr inbounds float, ptr %v26, i64 %v23
  %v28 = load <8 x float>, ptr %v20, align 4
  %v29 = getelementptr inbounds float, ptr %v20, i64 9
  %v30 = load <8 x float>, ptr %v29, align 4
  store <8 x float> %v28, ptr %v24, align 4
  store <8 x float> %v30, ptr %v27, align 4
  %v31 = getelementptr inbounds float, ptr %v20, i64 8
  %v32 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v31, <8 x i1> <i1 1, i1 0, i1 0, i1 0, i1 0, i1 0, i1 0, i1 0>, <8 x float> zeroinitializer)
  %v33 = getelementptr inbounds float, ptr %v20, i64 17
  %v34 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v33, <8 x i1> <i1 1, i1 0, i1 0, i1 0, i1 0, i1 0, i1 0, i1 0>, <8 x float> zeroinitializer)
  %v35 = getelementptr inbounds float, ptr %v24, i64 8
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v32, ptr align 4 %v35, <8 x i1> <i1 1, i1 0, i1 0, i1 0, i1 0, i1 0, i1 0, i1 0>)
  %v36 = getelementptr inbounds float, ptr %v27, i64 8
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v34, ptr align 4 %v36, <8 x i1> <i1 1, i1 0, i1 0, i1 0, i1 0, i1 0, i1 0, i1 0>)
  %v37 = add nsw i64 %v10, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_27(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 120
  %v7 = load ptr, ptr %v6, align 4
  %v11 = getelementptr inbounds i64, ptr %v4, i64 3
  %v12 = load i64, ptr %v11, align 8
  %v13 = getelementptr inbounds i64, ptr %v4, i64 4
  %v14 = load i64, ptr %v13, align 8
  %v28 = getelementptr inbounds ptr, ptr %v0, i64 110
  %v29 = load ptr, ptr %v28, align 4
  %v32 = getelementptr inbounds ptr, ptr %v0, i64 66
  %v33 = load ptr, ptr %v32, align 4
  %v34 = getelementptr inbounds i64, ptr %v1, i64 1
  %v35 = load i64, ptr %v34, align 8
  %v66 = getelementptr inbounds ptr, ptr %v0, i64 92
  %v67 = load ptr, ptr %v66, align 4
  %v8 = getelementptr inbounds float, ptr %v7, i64 2072
  %v9 = mul i64 %v2, 49712
  %v10 = getelementptr inbounds float, ptr %v8, i64 %v9
  %v36 = mul i64 %v5, %v35
  %v37 = mul i64 %v36, 9
  %v38 = getelementptr inbounds float, ptr %v33, i64 %v37
  br label %b0
b0:
  %v15 = phi i64 [ %v12, %entry ], [ %v69, %b5 ]
  %v16 = icmp slt i64 %v15, %v14
  br i1 %v16, label %b1, label %b2
b1:
  %v30 = mul i64 %v15, 9
  %v31 = getelementptr inbounds float, ptr %v29, i64 %v30
  %v39 = getelementptr inbounds float, ptr %v38, i64 %v30
  br label %b3
b3:
  %v17 = phi i64 [ 0, %b1 ], [ %v62, %b8 ]
  %v18 = phi float [ 0x0000000000000000, %b1 ], [ %v24, %b8 ]
  %v19 = phi float [ 0x0000000000000000, %b1 ], [ %v25, %b8 ]
  %v20 = phi float [ 0x0000000000000000, %b1 ], [ %v26, %b8 ]
  %v21 = phi float [ 0x0000000000000000, %b1 ], [ %v21, %b8 ]
  %v22 = icmp slt i64 %v17, 3
  br i1 %v22, label %b4, label %b5
b4:
  %v40 = mul i64 %v17, 3
  br label %b6
b6:
  %v23 = phi i64 [ 0, %b4 ], [ %v61, %b7 ]
  %v24 = phi float [ %v18, %b4 ], [ %v58, %b7 ]
  %v25 = phi float [ %v19, %b4 ], [ %v59, %b7 ]
  %v26 = phi float [ %v20, %b4 ], [ %v60, %b7 ]
  %v27 = icmp slt i64 %v23, 3
  br i1 %v27, label %b7, label %b8
b7:
  %v41 = add i64 %v40, %v23
  %v42 = getelementptr inbounds float, ptr %v31, i64 %v41
  %v43 = load float, ptr %v42, align 4
  %v44 = getelementptr inbounds float, ptr %v39, i64 %v41
  %v45 = load float, ptr %v44, align 4
  %v46 = add i64 %v23, 1
  %v47 = add i64 %v40, %v46
  %v48 = getelementptr inbounds float, ptr %v31, i64 %v47
  %v49 = load float, ptr %v48, align 4
  %v50 = getelementptr inbounds float, ptr %v39, i64 %v47
  %v51 = load float, ptr %v50, align 4
  %v52 = add i64 %v23, 2
  %v53 = add i64 %v40, %v52
  %v54 = getelementptr inbounds float, ptr %v31, i64 %v53
  %v55 = load float, ptr %v54, align 4
  %v56 = getelementptr inbounds float, ptr %v39, i64 %v53
  %v57 = load float, ptr %v56, align 4
  %v58 = call float @llvm.fmuladd.f32(float %v43, float %v45, float %v24)
  %v59 = call float @llvm.fmuladd.f32(float %v49, float %v51, float %v25)
  %v60 = call float @llvm.fmuladd.f32(float %v55, float %v57, float %v26)
  %v61 = add nsw i64 %v23, 3
  br label %b6
b8:
  %v62 = add nsw i64 %v17, 1
  br label %b3
b5:
  %v63 = fadd float %v18, %v19
  %v64 = fadd float %v63, %v20
  %v65 = fadd float %v64, %v21
  %v68 = getelementptr inbounds float, ptr %v67, i64 %v15
  store float %v65, ptr %v68, align 4
  %v69 = add nsw i64 %v15, 1
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
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 110
  %v13 = load ptr, ptr %v12, align 4
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 54
  %v17 = load ptr, ptr %v16, align 4
  %v18 = getelementptr inbounds i64, ptr %v1, i64 1
  %v19 = load i64, ptr %v18, align 8
  %v24 = getelementptr inbounds ptr, ptr %v0, i64 109
  %v25 = load ptr, ptr %v24, align 4
  %v27 = getelementptr inbounds ptr, ptr %v0, i64 111
  %v28 = load ptr, ptr %v27, align 4
  %v32 = getelementptr inbounds ptr, ptr %v0, i64 112
  %v33 = load ptr, ptr %v32, align 4
  %v20 = mul i64 %v5, %v19
  %v21 = getelementptr inbounds float, ptr %v17, i64 %v20
  %v29 = mul i64 %v20, 9
  %v30 = getelementptr inbounds float, ptr %v28, i64 %v29
  %v34 = getelementptr inbounds float, ptr %v33, i64 %v29
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v50, %b1 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v14 = mul i64 %v10, 9
  %v15 = getelementptr inbounds float, ptr %v13, i64 %v14
  %v22 = getelementptr inbounds float, ptr %v21, i64 %v10
  %v23 = load float, ptr %v22, align 4
  %v26 = getelementptr inbounds float, ptr %v25, i64 %v14
  %v31 = getelementptr inbounds float, ptr %v30, i64 %v14
  %v35 = getelementptr inbounds float, ptr %v34, i64 %v14
  %v36 = load <8 x float>, ptr %v15, align 4
  %v37 = insertelement <8 x float> poison, float %v23, i64 0
  %v38 = shufflevector <8 x float> %v37, <8 x float> poison, <8 x i32> zeroinitializer
  %v39 = fmul <8 x float> %v36, %v38
  %v40 = load <8 x float>, ptr %v26, align 4
  %v41 = fmul <8 x float> %v40, %v38
  store <8 x float> %v39, ptr %v31, align 4
  store <8 x float> %v41, ptr %v35, align 4
  %v42 = getelementptr inbounds float, ptr %v15, i64 8
  %v43 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v42, <8 x i1> <i1 1, i1 0, i1 0, i1 0, i1 0, i1 0, i1 0, i1 0>, <8 x float> zeroinitializer)
  %v44 = fmul <8 x float> %v43, %v38
  %v45 = getelementptr inbounds float, ptr %v26, i64 8
  %v46 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v45, <8 x i1> <i1 1, i1 0, i1 0, i1 0, i1 0, i1 0, i1 0, i1 0>, <8 x float> zeroinitializer)
  %v47 = fmul <8 x float> %v46, %v38
  %v48 = getelementptr inbounds float, ptr %v31, i64 8
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v44, ptr align 4 %v48, <8 x i1> <i1 1, i1 0, i1 0, i1 0, i1 0, i1 0, i1 0, i1 0>)
  %v49 = getelementptr inbounds float, ptr %v35, i64 8
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v47, ptr align 4 %v49, <8 x i1> <i1 1, i1 0, i1 0, i1 0, i1 0, i1 0, i1 0, i1 0>)
  %v50 = add nsw i64 %v10, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_29(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 120
  %v7 = load ptr, ptr %v6, align 4
  %v11 = getelementptr inbounds i64, ptr %v4, i64 3
  %v12 = load i64, ptr %v11, align 8
  %v13 = getelementptr inbounds i64, ptr %v4, i64 4
  %v14 = load i64, ptr %v13, align 8
  %v28 = getelementptr inbounds ptr, ptr %v0, i64 109
  %v29 = load ptr, ptr %v28, align 4
  %v32 = getelementptr inbounds ptr, ptr %v0, i64 65
  %v33 = load ptr, ptr %v32, align 4
  %v34 = getelementptr inbounds i64, ptr %v1, i64 1
  %v35 = load i64, ptr %v34, align 8
  %v66 = getelementptr inbounds ptr, ptr %v0, i64 99
  %v67 = load ptr, ptr %v66, align 4
  %v8 = getelementptr inbounds float, ptr %v7, i64 2072
  %v9 = mul i64 %v2, 49712
  %v10 = getelementptr inbounds float, ptr %v8, i64 %v9
  %v36 = mul i64 %v5, %v35
  %v37 = mul i64 %v36, 9
  %v38 = getelementptr inbounds float, ptr %v33, i64 %v37
  br label %b0
b0:
  %v15 = phi i64 [ %v12, %entry ], [ %v69, %b5 ]
  %v16 = icmp slt i64 %v15, %v14
  br i1 %v16, label %b1, label %b2
b1:
  %v30 = mul i64 %v15, 9
  %v31 = getelementptr inbounds float, ptr %v29, i64 %v30
  %v39 = getelementptr inbounds float, ptr %v38, i64 %v30
  br label %b3
b3:
  %v17 = phi i64 [ 0, %b1 ], [ %v62, %b8 ]
  %v18 = phi float [ 0x0000000000000000, %b1 ], [ %v24, %b8 ]
  %v19 = phi float [ 0x0000000000000000, %b1 ], [ %v25, %b8 ]
  %v20 = phi float [ 0x0000000000000000, %b1 ], [ %v26, %b8 ]
  %v21 = phi float [ 0x0000000000000000, %b1 ], [ %v21, %b8 ]
  %v22 = icmp slt i64 %v17, 3
  br i1 %v22, label %b4, label %b5
b4:
  %v40 = mul i64 %v17, 3
  br label %b6
b6:
  %v23 = phi i64 [ 0, %b4 ], [ %v61, %b7 ]
  %v24 = phi float [ %v18, %b4 ], [ %v58, %b7 ]
  %v25 = phi float [ %v19, %b4 ], [ %v59, %b7 ]
  %v26 = phi float [ %v20, %b4 ], [ %v60, %b7 ]
  %v27 = icmp slt i64 %v23, 3
  br i1 %v27, label %b7, label %b8
b7:
  %v41 = add i64 %v40, %v23
  %v42 = getelementptr inbounds float, ptr %v31, i64 %v41
  %v43 = load float, ptr %v42, align 4
  %v44 = getelementptr inbounds float, ptr %v39, i64 %v41
  %v45 = load float, ptr %v44, align 4
  %v46 = add i64 %v23, 1
  %v47 = add i64 %v40, %v46
  %v48 = getelementptr inbounds float, ptr %v31, i64 %v47
  %v49 = load float, ptr %v48, align 4
  %v50 = getelementptr inbounds float, ptr %v39, i64 %v47
  %v51 = load float, ptr %v50, align 4
  %v52 = add i64 %v23, 2
  %v53 = add i64 %v40, %v52
  %v54 = getelementptr inbounds float, ptr %v31, i64 %v53
  %v55 = load float, ptr %v54, align 4
  %v56 = getelementptr inbounds float, ptr %v39, i64 %v53
  %v57 = load float, ptr %v56, align 4
  %v58 = call float @llvm.fmuladd.f32(float %v43, float %v45, float %v24)
  %v59 = call float @llvm.fmuladd.f32(float %v49, float %v51, float %v25)
  %v60 = call float @llvm.fmuladd.f32(float %v55, float %v57, float %v26)
  %v61 = add nsw i64 %v23, 3
  br label %b6
b8:
  %v62 = add nsw i64 %v17, 1
  br label %b3
b5:
  %v63 = fadd float %v18, %v19
  %v64 = fadd float %v63, %v20
  %v65 = fadd float %v64, %v21
  %v68 = getelementptr inbounds float, ptr %v67, i64 %v15
  store float %v65, ptr %v68, align 4
  %v69 = add nsw i64 %v15, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_30(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 120
  %v7 = load ptr, ptr %v6, align 4
  %v11 = getelementptr inbounds i64, ptr %v4, i64 3
  %v12 = load i64, ptr %v11, align 8
  %v13 = getelementptr inbounds i64, ptr %v4, i64 4
  %v14 = load i64, ptr %v13, align 8
  %v29 = getelementptr inbounds ptr, ptr %v0, i64 111
  %v30 = load ptr, ptr %v29, align 4
  %v31 = getelementptr inbounds i64, ptr %v1, i64 1
  %v32 = load i64, ptr %v31, align 8
  %v42 = getelementptr inbounds ptr, ptr %v0, i64 62
  %v43 = load ptr, ptr %v42, align 4
  %v48 = getelementptr inbounds ptr, ptr %v0, i64 112
  %v49 = load ptr, ptr %v48, align 4
  %v91 = getelementptr inbounds ptr, ptr %v0, i64 94
  %v92 = load ptr, ptr %v91, align 4
  %v96 = getelementptr inbounds ptr, ptr %v0, i64 113
  %v97 = load ptr, ptr %v96, align 4
  %v8 = getelementptr inbounds float, ptr %v7, i64 2072
  %v9 = mul i64 %v2, 49712
  %v10 = getelementptr inbounds float, ptr %v8, i64 %v9
  %v33 = mul i64 %v5, %v32
  %v34 = mul i64 %v33, 9
  %v35 = getelementptr inbounds float, ptr %v30, i64 %v34
  %v44 = mul i64 %v33, 24
  %v45 = getelementptr inbounds float, ptr %v43, i64 %v44
  %v50 = getelementptr inbounds float, ptr %v49, i64 %v34
  %v98 = getelementptr inbounds float, ptr %v97, i64 %v44
  br label %b0
b0:
  %v15 = phi i64 [ %v12, %entry ], [ %v108, %b5 ]
  %v16 = icmp slt i64 %v15, %v14
  br i1 %v16, label %b1, label %b2
b1:
  %v36 = mul i64 %v15, 9
  %v37 = getelementptr inbounds float, ptr %v35, i64 %v36
  %v46 = mul i64 %v15, 24
  %v47 = getelementptr inbounds float, ptr %v45, i64 %v46
  %v51 = getelementptr inbounds float, ptr %v50, i64 %v36
  %v93 = getelementptr inbounds float, ptr %v92, i64 %v46
  %v99 = getelementptr inbounds float, ptr %v98, i64 %v46
  br label %b3
b3:
  %v17 = phi i64 [ 0, %b1 ], [ %v107, %b8 ]
  %v18 = icmp slt i64 %v17, 3
  br i1 %v18, label %b4, label %b5
b4:
  %v19 = add i64 %v17, 1
  %v20 = add i64 %v17, 2
  %v38 = mul i64 %v17, 3
  %v62 = mul i64 %v19, 3
  %v73 = mul i64 %v20, 3
  br label %b6
b6:
  %v21 = phi i64 [ 0, %b4 ], [ %v90, %b7 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v84, %b7 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v85, %b7 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v86, %b7 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v87, %b7 ]
  %v26 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v88, %b7 ]
  %v27 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v89, %b7 ]
  %v28 = icmp slt i64 %v21, 3
  br i1 %v28, label %b7, label %b8
b7:
  %v39 = add i64 %v38, %v21
  %v40 = getelementptr inbounds float, ptr %v37, i64 %v39
  %v41 = load float, ptr %v40, align 4
  %v52 = getelementptr inbounds float, ptr %v51, i64 %v39
  %v53 = load float, ptr %v52, align 4
  %v54 = mul i64 %v21, 8
  %v55 = getelementptr inbounds float, ptr %v47, i64 %v54
  %v56 = load <8 x float>, ptr %v55, align 4
  %v57 = insertelement <8 x float> poison, float %v41, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = fmul <8 x float> %v58, %v56
  %v60 = insertelement <8 x float> poison, float %v53, i64 0
  %v61 = shufflevector <8 x float> %v60, <8 x float> poison, <8 x i32> zeroinitializer
  %v63 = add i64 %v62, %v21
  %v64 = getelementptr inbounds float, ptr %v37, i64 %v63
  %v65 = load float, ptr %v64, align 4
  %v66 = getelementptr inbounds float, ptr %v51, i64 %v63
  %v67 = load float, ptr %v66, align 4
  %v68 = insertelement <8 x float> poison, float %v65, i64 0
  %v69 = shufflevector <8 x float> %v68, <8 x float> poison, <8 x i32> zeroinitializer
  %v70 = fmul <8 x float> %v69, %v56
  %v71 = insertelement <8 x float> poison, float %v67, i64 0
  %v72 = shufflevector <8 x float> %v71, <8 x float> poison, <8 x i32> zeroinitializer
  %v74 = add i64 %v73, %v21
  %v75 = getelementptr inbounds float, ptr %v37, i64 %v74
  %v76 = load float, ptr %v75, align 4
  %v77 = getelementptr inbounds float, ptr %v51, i64 %v74
  %v78 = load float, ptr %v77, align 4
  %v79 = insertelement <8 x float> poison, float %v76, i64 0
  %v80 = shufflevector <8 x float> %v79, <8 x float> poison, <8 x i32> zeroinitializer
  %v81 = fmul <8 x float> %v80, %v56
  %v82 = insertelement <8 x float> poison, float %v78, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = fadd <8 x float> %v22, %v59
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v56, <8 x float> %v23)
  %v86 = fadd <8 x float> %v24, %v70
  %v87 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> %v56, <8 x float> %v25)
  %v88 = fadd <8 x float> %v26, %v81
  %v89 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v56, <8 x float> %v27)
  %v90 = add nsw i64 %v21, 1
  br label %b6
b8:
  %v94 = mul i64 %v17, 8
  %v95 = getelementptr inbounds float, ptr %v93, i64 %v94
  store <8 x float> %v22, ptr %v95, align 4
  %v100 = getelementptr inbounds float, ptr %v99, i64 %v94
  store <8 x float> %v23, ptr %v100, align 4
  %v101 = mul i64 %v19, 8
  %v102 = getelementptr inbounds float, ptr %v93, i64 %v101
  store <8 x float> %v24, ptr %v102, align 4
  %v103 = getelementptr inbounds float, ptr %v99, i64 %v101
  store <8 x float> %v25, ptr %v103, align 4
  %v104 = mul i64 %v20, 8
  %v105 = getelementptr inbounds float, ptr %v93, i64 %v104
  store <8 x float> %v26, ptr %v105, align 4
  %v106 = getelementptr inbounds float, ptr %v99, i64 %v104
  store <8 x float> %v27, ptr %v106, align 4
  %v107 = add nsw i64 %v17, 3
  br label %b3
b5:
  %v108 = add nsw i64 %v15, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_31(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 120
  %v7 = load ptr, ptr %v6, align 4
  %v11 = getelementptr inbounds i64, ptr %v4, i64 3
  %v12 = load i64, ptr %v11, align 8
  %v13 = getelementptr inbounds i64, ptr %v4, i64 4
  %v14 = load i64, ptr %v13, align 8
  %v28 = getelementptr inbounds ptr, ptr %v0, i64 111
  %v29 = load ptr, ptr %v28, align 4
  %v30 = getelementptr inbounds i64, ptr %v1, i64 1
  %v31 = load i64, ptr %v30, align 8
  %v37 = getelementptr inbounds ptr, ptr %v0, i64 64
  %v38 = load ptr, ptr %v37, align 4
  %v72 = getelementptr inbounds ptr, ptr %v0, i64 95
  %v73 = load ptr, ptr %v72, align 4
  %v8 = getelementptr inbounds float, ptr %v7, i64 2072
  %v9 = mul i64 %v2, 49712
  %v10 = getelementptr inbounds float, ptr %v8, i64 %v9
  %v32 = mul i64 %v5, %v31
  %v33 = mul i64 %v32, 9
  %v34 = getelementptr inbounds float, ptr %v29, i64 %v33
  %v39 = mul i64 %v32, 24
  %v40 = getelementptr inbounds float, ptr %v38, i64 %v39
  br label %b0
b0:
  %v15 = phi i64 [ %v12, %entry ], [ %v84, %b5 ]
  %v16 = icmp slt i64 %v15, %v14
  br i1 %v16, label %b1, label %b2
b1:
  %v35 = mul i64 %v15, 9
  %v36 = getelementptr inbounds float, ptr %v34, i64 %v35
  %v41 = mul i64 %v15, 24
  %v42 = getelementptr inbounds float, ptr %v40, i64 %v41
  %v74 = getelementptr inbounds float, ptr %v73, i64 %v41
  br label %b3
b3:
  %v17 = phi i64 [ 0, %b1 ], [ %v83, %b8 ]
  %v18 = icmp slt i64 %v17, 8
  br i1 %v18, label %b4, label %b5
b4:
  %v19 = add i64 %v17, 1
  %v20 = add i64 %v17, 2
  %v21 = add i64 %v17, 3
  br label %b6
b6:
  %v22 = phi i64 [ 0, %b4 ], [ %v71, %b7 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v67, %b7 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v68, %b7 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v69, %b7 ]
  %v26 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v70, %b7 ]
  %v27 = icmp slt i64 %v22, 3
  br i1 %v27, label %b7, label %b8
b7:
  %v43 = mul i64 %v22, 8
  %v44 = add i64 %v17, %v43
  %v45 = getelementptr inbounds float, ptr %v42, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = mul i64 %v22, 3
  %v48 = getelementptr inbounds float, ptr %v36, i64 %v47
  %v49 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v48, <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>, <8 x float> zeroinitializer)
  %v50 = insertelement <8 x float> poison, float %v46, i64 0
  %v51 = shufflevector <8 x float> %v50, <8 x float> poison, <8 x i32> zeroinitializer
  %v52 = add i64 %v19, %v43
  %v53 = getelementptr inbounds float, ptr %v42, i64 %v52
  %v54 = load float, ptr %v53, align 4
  %v55 = insertelement <8 x float> poison, float %v54, i64 0
  %v56 = shufflevector <8 x float> %v55, <8 x float> poison, <8 x i32> zeroinitializer
  %v57 = add i64 %v20, %v43
  %v58 = getelementptr inbounds float, ptr %v42, i64 %v57
  %v59 = load float, ptr %v58, align 4
  %v60 = insertelement <8 x float> poison, float %v59, i64 0
  %v61 = shufflevector <8 x float> %v60, <8 x float> poison, <8 x i32> zeroinitializer
  %v62 = add i64 %v21, %v43
  %v63 = getelementptr inbounds float, ptr %v42, i64 %v62
  %v64 = load float, ptr %v63, align 4
  %v65 = insertelement <8 x float> poison, float %v64, i64 0
  %v66 = shufflevector <8 x float> %v65, <8 x float> poison, <8 x i32> zeroinitializer
  %v67 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v49, <8 x float> %v51, <8 x float> %v23)
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v49, <8 x float> %v56, <8 x float> %v24)
  %v69 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v49, <8 x float> %v61, <8 x float> %v25)
  %v70 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v49, <8 x float> %v66, <8 x float> %v26)
  %v71 = add nsw i64 %v22, 1
  br label %b6
b8:
  %v75 = mul i64 %v17, 3
  %v76 = getelementptr inbounds float, ptr %v74, i64 %v75
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v23, ptr align 4 %v76, <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>)
  %v77 = mul i64 %v19, 3
  %v78 = getelementptr inbounds float, ptr %v74, i64 %v77
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v24, ptr align 4 %v78, <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>)
  %v79 = mul i64 %v20, 3
  %v80 = getelementptr inbounds float, ptr %v74, i64 %v79
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v25, ptr align 4 %v80, <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>)
  %v81 = mul i64 %v21, 3
  %v82 = getelementptr inbounds float, ptr %v74, i64 %v81
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v26, ptr align 4 %v82, <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>)
  %v83 = add nsw i64 %v17, 4
  br label %b3
b5:
  %v84 = add nsw i64 %v15, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_32(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 120
  %v7 = load ptr, ptr %v6, align 4
  %v11 = getelementptr inbounds i64, ptr %v4, i64 3
  %v12 = load i64, ptr %v11, align 8
  %v13 = getelementptr inbounds i64, ptr %v4, i64 4
  %v14 = load i64, ptr %v13, align 8
  %v28 = getelementptr inbounds ptr, ptr %v0, i64 112
  %v29 = load ptr, ptr %v28, align 4
  %v30 = getelementptr inbounds i64, ptr %v1, i64 1
  %v31 = load i64, ptr %v30, align 8
  %v37 = getelementptr inbounds ptr, ptr %v0, i64 63
  %v38 = load ptr, ptr %v37, align 4
  %v72 = getelementptr inbounds ptr, ptr %v0, i64 97
  %v73 = load ptr, ptr %v72, align 4
  %v8 = getelementptr inbounds float, ptr %v7, i64 2072
  %v9 = mul i64 %v2, 49712
  %v10 = getelementptr inbounds float, ptr %v8, i64 %v9
  %v32 = mul i64 %v5, %v31
  %v33 = mul i64 %v32, 9
  %v34 = getelementptr inbounds float, ptr %v29, i64 %v33
  %v39 = mul i64 %v32, 24
  %v40 = getelementptr inbounds float, ptr %v38, i64 %v39
  br label %b0
b0:
  %v15 = phi i64 [ %v12, %entry ], [ %v84, %b5 ]
  %v16 = icmp slt i64 %v15, %v14
  br i1 %v16, label %b1, label %b2
b1:
  %v35 = mul i64 %v15, 9
  %v36 = getelementptr inbounds float, ptr %v34, i64 %v35
  %v41 = mul i64 %v15, 24
  %v42 = getelementptr inbounds float, ptr %v40, i64 %v41
  %v74 = getelementptr inbounds float, ptr %v73, i64 %v41
  br label %b3
b3:
  %v17 = phi i64 [ 0, %b1 ], [ %v83, %b8 ]
  %v18 = icmp slt i64 %v17, 8
  br i1 %v18, label %b4, label %b5
b4:
  %v19 = add i64 %v17, 1
  %v20 = add i64 %v17, 2
  %v21 = add i64 %v17, 3
  br label %b6
b6:
  %v22 = phi i64 [ 0, %b4 ], [ %v71, %b7 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v67, %b7 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v68, %b7 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v69, %b7 ]
  %v26 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v70, %b7 ]
  %v27 = icmp slt i64 %v22, 3
  br i1 %v27, label %b7, label %b8
b7:
  %v43 = mul i64 %v22, 8
  %v44 = add i64 %v17, %v43
  %v45 = getelementptr inbounds float, ptr %v42, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = mul i64 %v22, 3
  %v48 = getelementptr inbounds float, ptr %v36, i64 %v47
  %v49 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v48, <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>, <8 x float> zeroinitializer)
  %v50 = insertelement <8 x float> poison, float %v46, i64 0
  %v51 = shufflevector <8 x float> %v50, <8 x float> poison, <8 x i32> zeroinitializer
  %v52 = add i64 %v19, %v43
  %v53 = getelementptr inbounds float, ptr %v42, i64 %v52
  %v54 = load float, ptr %v53, align 4
  %v55 = insertelement <8 x float> poison, float %v54, i64 0
  %v56 = shufflevector <8 x float> %v55, <8 x float> poison, <8 x i32> zeroinitializer
  %v57 = add i64 %v20, %v43
  %v58 = getelementptr inbounds float, ptr %v42, i64 %v57
  %v59 = load float, ptr %v58, align 4
  %v60 = insertelement <8 x float> poison, float %v59, i64 0
  %v61 = shufflevector <8 x float> %v60, <8 x float> poison, <8 x i32> zeroinitializer
  %v62 = add i64 %v21, %v43
  %v63 = getelementptr inbounds float, ptr %v42, i64 %v62
  %v64 = load float, ptr %v63, align 4
  %v65 = insertelement <8 x float> poison, float %v64, i64 0
  %v66 = shufflevector <8 x float> %v65, <8 x float> poison, <8 x i32> zeroinitializer
  %v67 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v49, <8 x float> %v51, <8 x float> %v23)
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v49, <8 x float> %v56, <8 x float> %v24)
  %v69 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v49, <8 x float> %v61, <8 x float> %v25)
  %v70 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v49, <8 x float> %v66, <8 x float> %v26)
  %v71 = add nsw i64 %v22, 1
  br label %b6
b8:
  %v75 = mul i64 %v17, 3
  %v76 = getelementptr inbounds float, ptr %v74, i64 %v75
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v23, ptr align 4 %v76, <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>)
  %v77 = mul i64 %v19, 3
  %v78 = getelementptr inbounds float, ptr %v74, i64 %v77
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v24, ptr align 4 %v78, <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>)
  %v79 = mul i64 %v20, 3
  %v80 = getelementptr inbounds float, ptr %v74, i64 %v79
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v25, ptr align 4 %v80, <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>)
  %v81 = mul i64 %v21, 3
  %v82 = getelementptr inbounds float, ptr %v74, i64 %v81
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v26, ptr align 4 %v82, <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>)
  %v83 = add nsw i64 %v17, 4
  br label %b3
b5:
  %v84 = add nsw i64 %v15, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_33(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 120
  %v7 = load ptr, ptr %v6, align 4
  %v11 = getelementptr inbounds i64, ptr %v4, i64 3
  %v12 = load i64, ptr %v11, align 8
  %v13 = getelementptr inbounds i64, ptr %v4, i64 4
  %v14 = load i64, ptr %v13, align 8
  %v32 = getelementptr inbounds ptr, ptr %v0, i64 94
  %v33 = load ptr, ptr %v32, align 4
  %v36 = getelementptr inbounds ptr, ptr %v0, i64 48
  %v37 = load ptr, ptr %v36, align 4
  %v38 = getelementptr inbounds i64, ptr %v1, i64 1
  %v39 = load i64, ptr %v38, align 8
  %v132 = getelementptr inbounds ptr, ptr %v0, i64 114
  %v133 = load ptr, ptr %v132, align 4
  %v8 = getelementptr inbounds float, ptr %v7, i64 2072
  %v9 = mul i64 %v2, 49712
  %v10 = getelementptr inbounds float, ptr %v8, i64 %v9
  %v40 = mul i64 %v5, %v39
  %v41 = mul i64 %v40, 64
  %v42 = getelementptr inbounds float, ptr %v37, i64 %v41
  br label %b0
b0:
  %v15 = phi i64 [ %v12, %entry ], [ %v149, %b5 ]
  %v16 = icmp slt i64 %v15, %v14
  br i1 %v16, label %b1, label %b2
b1:
  %v34 = mul i64 %v15, 24
  %v35 = getelementptr inbounds float, ptr %v33, i64 %v34
  %v43 = mul i64 %v15, 64
  %v44 = getelementptr inbounds float, ptr %v42, i64 %v43
  %v134 = getelementptr inbounds float, ptr %v133, i64 %v34
  br label %b3
b3:
  %v17 = phi i64 [ 0, %b1 ], [ %v148, %b8 ]
  %v18 = icmp slt i64 %v17, 3
  br i1 %v18, label %b4, label %b5
b4:
  %v19 = add i64 %v17, 1
  %v20 = add i64 %v17, 2
  %v45 = mul i64 %v17, 8
  %v57 = mul i64 %v19, 8
  %v61 = mul i64 %v20, 8
  br label %b6
b6:
  %v21 = phi i64 [ 0, %b4 ], [ %v147, %b11 ]
  %v22 = icmp slt i64 %v21, 8
  br i1 %v22, label %b7, label %b8
b7:
  %v23 = add i64 %v21, 1
  %v49 = mul i64 %v21, 8
  %v53 = mul i64 %v23, 8
  br label %b9
b9:
  %v24 = phi i64 [ 0, %b7 ], [ %v71, %b10 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %b7 ], [ %v65, %b10 ]
  %v26 = phi <8 x float> [ splat (float 0x0000000000000000), %b7 ], [ %v66, %b10 ]
  %v27 = phi <8 x float> [ splat (float 0x0000000000000000), %b7 ], [ %v67, %b10 ]
  %v28 = phi <8 x float> [ splat (float 0x0000000000000000), %b7 ], [ %v68, %b10 ]
  %v29 = phi <8 x float> [ splat (float 0x0000000000000000), %b7 ], [ %v69, %b10 ]
  %v30 = phi <8 x float> [ splat (float 0x0000000000000000), %b7 ], [ %v70, %b10 ]
  %v31 = icmp slt i64 %v24, 8
  br i1 %v31, label %b10, label %b11
b10:
  %v46 = add i64 %v45, %v24
  %v47 = getelementptr inbounds float, ptr %v35, i64 %v46
  %v48 = load <8 x float>, ptr %v47, align 4
  %v50 = add i64 %v49, %v24
  %v51 = getelementptr inbounds float, ptr %v44, i64 %v50
  %v52 = load <8 x float>, ptr %v51, align 4
  %v54 = add i64 %v53, %v24
  %v55 = getelementptr inbounds float, ptr %v44, i64 %v54
  %v56 = load <8 x float>, ptr %v55, align 4
  %v58 = add i64 %v57, %v24
  %v59 = getelementptr inbounds float, ptr %v35, i64 %v58
  %v60 = load <8 x float>, ptr %v59, align 4
  %v62 = add i64 %v61, %v24
  %v63 = getelementptr inbounds float, ptr %v35, i64 %v62
  %v64 = load <8 x float>, ptr %v63, align 4
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v52, <8 x float> %v25)
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v56, <8 x float> %v26)
  %v67 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v52, <8 x float> %v27)
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v56, <8 x float> %v28)
  %v69 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v52, <8 x float> %v29)
  %v70 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v56, <8 x float> %v30)
  %v71 = add nsw i64 %v24, 8
  br label %b9
b11:
  %v72 = shufflevector <8 x float> %v25, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v73 = shufflevector <8 x float> %v25, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v74 = fadd <4 x float> %v72, %v73
  %v75 = shufflevector <4 x float> %v74, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v76 = shufflevector <4 x float> %v74, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v77 = fadd <2 x float> %v75, %v76
  %v78 = extractelement <2 x float> %v77, i64 0
  %v79 = extractelement <2 x float> %v77, i64 1
  %v80 = fadd float %v78, %v79
  %v81 = shufflevector <8 x float> %v26, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v82 = shufflevector <8 x float> %v26, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v83 = fadd <4 x float> %v81, %v82
  %v84 = shufflevector <4 x float> %v83, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v85 = shufflevector <4 x float> %v83, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v86 = fadd <2 x float> %v84, %v85
  %v87 = extractelement <2 x float> %v86, i64 0
  %v88 = extractelement <2 x float> %v86, i64 1
  %v89 = fadd float %v87, %v88
  %v90 = shufflevector <8 x float> %v27, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v91 = shufflevector <8 x float> %v27, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v92 = fadd <4 x float> %v90, %v91
  %v93 = shufflevector <4 x float> %v92, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v94 = shufflevector <4 x float> %v92, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v95 = fadd <2 x float> %v93, %v94
  %v96 = extractelement <2 x float> %v95, i64 0
  %v97 = extractelement <2 x float> %v95, i64 1
  %v98 = fadd float %v96, %v97
  %v99 = shufflevector <8 x float> %v28, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v100 = shufflevector <8 x float> %v28, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v101 = fadd <4 x float> %v99, %v100
  %v102 = shufflevector <4 x float> %v101, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v103 = shufflevector <4 x float> %v101, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v104 = fadd <2 x float> %v102, %v103
  %v105 = extractelement <2 x float> %v104, i64 0
  %v106 = extractelement <2 x float> %v104, i64 1
  %v107 = fadd float %v105, %v106
  %v108 = shufflevector <8 x float> %v29, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v109 = shufflevector <8 x float> %v29, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v110 = fadd <4 x float> %v108, %v109
  %v111 = shufflevector <4 x float> %v110, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v112 = shufflevector <4 x float> %v110, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v113 = fadd <2 x float> %v111, %v112
  %v114 = extractelement <2 x float> %v113, i64 0
  %v115 = extractelement <2 x float> %v113, i64 1
  %v116 = fadd float %v114, %v115
  %v117 = shufflevector <8 x float> %v30, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v118 = shufflevector <8 x float> %v30, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v119 = fadd <4 x float> %v117, %v118
  %v120 = shufflevector <4 x float> %v119, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v121 = shufflevector <4 x float> %v119, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v122 = fadd <2 x float> %v120, %v121
  %v123 = extractelement <2 x float> %v122, i64 0
  %v124 = extractelement <2 x float> %v122, i64 1
  %v125 = fadd float %v123, %v124
  %v126 = fadd float %v80, 0x0000000000000000
  %v127 = fadd float %v89, 0x0000000000000000
  %v128 = fadd float %v98, 0x0000000000000000
  %v129 = fadd float %v107, 0x0000000000000000
  %v130 = fadd float %v116, 0x0000000000000000
  %v131 = fadd float %v125, 0x0000000000000000
  %v135 = add i64 %v45, %v21
  %v136 = getelementptr inbounds float, ptr %v134, i64 %v135
  store float %v126, ptr %v136, align 4
  %v137 = add i64 %v45, %v23
  %v138 = getelementptr inbounds float, ptr %v134, i64 %v137
  store float %v127, ptr %v138, align 4
  %v139 = add i64 %v57, %v21
  %v140 = getelementptr inbounds float, ptr %v134, i64 %v139
  store float %v128, ptr %v140, align 4
  %v141 = add i64 %v57, %v23
  %v142 = getelementptr inbounds float, ptr %v134, i64 %v141
  store float %v129, ptr %v142, align 4
  %v143 = add i64 %v61, %v21
  %v144 = getelementptr inbounds float, ptr %v134, i64 %v143
  store float %v130, ptr %v144, align 4
  %v145 = add i64 %v61, %v23
  %v146 = getelementptr inbounds float, ptr %v134, i64 %v145
  store float %v131, ptr %v146, align 4
  %v147 = add nsw i64 %v21, 2
  br label %b6
b8:
  %v148 = add nsw i64 %v17, 3
  br label %b3
b5:
  %v149 = add nsw i64 %v15, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_34(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 120
  %v7 = load ptr, ptr %v6, align 4
  %v11 = getelementptr inbounds i64, ptr %v4, i64 3
  %v12 = load i64, ptr %v11, align 8
  %v13 = getelementptr inbounds i64, ptr %v4, i64 4
  %v14 = load i64, ptr %v13, align 8
  %v28 = getelementptr inbounds ptr, ptr %v0, i64 94
  %v29 = load ptr, ptr %v28, align 4
  %v32 = getelementptr inbounds ptr, ptr %v0, i64 61
  %v33 = load ptr, ptr %v32, align 4
  %v34 = getelementptr inbounds i64, ptr %v1, i64 1
  %v35 = load i64, ptr %v34, align 8
  %v68 = getelementptr inbounds ptr, ptr %v0, i64 115
  %v69 = load ptr, ptr %v68, align 4
  %v8 = getelementptr inbounds float, ptr %v7, i64 2072
  %v9 = mul i64 %v2, 49712
  %v10 = getelementptr inbounds float, ptr %v8, i64 %v9
  %v36 = mul i64 %v5, %v35
  %v37 = mul i64 %v36, 24
  %v38 = getelementptr inbounds float, ptr %v33, i64 %v37
  %v70 = mul i64 %v36, 64
  %v71 = getelementptr inbounds float, ptr %v69, i64 %v70
  br label %b0
b0:
  %v15 = phi i64 [ %v12, %entry ], [ %v83, %b5 ]
  %v16 = icmp slt i64 %v15, %v14
  br i1 %v16, label %b1, label %b2
b1:
  %v30 = mul i64 %v15, 24
  %v31 = getelementptr inbounds float, ptr %v29, i64 %v30
  %v39 = getelementptr inbounds float, ptr %v38, i64 %v30
  %v72 = mul i64 %v15, 64
  %v73 = getelementptr inbounds float, ptr %v71, i64 %v72
  br label %b3
b3:
  %v17 = phi i64 [ 0, %b1 ], [ %v82, %b8 ]
  %v18 = icmp slt i64 %v17, 8
  br i1 %v18, label %b4, label %b5
b4:
  %v19 = add i64 %v17, 1
  %v20 = add i64 %v17, 2
  %v21 = add i64 %v17, 3
  br label %b6
b6:
  %v22 = phi i64 [ 0, %b4 ], [ %v67, %b7 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v63, %b7 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v64, %b7 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v65, %b7 ]
  %v26 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v66, %b7 ]
  %v27 = icmp slt i64 %v22, 3
  br i1 %v27, label %b7, label %b8
b7:
  %v40 = mul i64 %v22, 8
  %v41 = add i64 %v17, %v40
  %v42 = getelementptr inbounds float, ptr %v39, i64 %v41
  %v43 = load float, ptr %v42, align 4
  %v44 = getelementptr inbounds float, ptr %v31, i64 %v40
  %v45 = load <8 x float>, ptr %v44, align 4
  %v46 = insertelement <8 x float> poison, float %v43, i64 0
  %v47 = shufflevector <8 x float> %v46, <8 x float> poison, <8 x i32> zeroinitializer
  %v48 = add i64 %v19, %v40
  %v49 = getelementptr inbounds float, ptr %v39, i64 %v48
  %v50 = load float, ptr %v49, align 4
  %v51 = insertelement <8 x float> poison, float %v50, i64 0
  %v52 = shufflevector <8 x float> %v51, <8 x float> poison, <8 x i32> zeroinitializer
  %v53 = add i64 %v20, %v40
  %v54 = getelementptr inbounds float, ptr %v39, i64 %v53
  %v55 = load float, ptr %v54, align 4
  %v56 = insertelement <8 x float> poison, float %v55, i64 0
  %v57 = shufflevector <8 x float> %v56, <8 x float> poison, <8 x i32> zeroinitializer
  %v58 = add i64 %v21, %v40
  %v59 = getelementptr inbounds float, ptr %v39, i64 %v58
  %v60 = load float, ptr %v59, align 4
  %v61 = insertelement <8 x float> poison, float %v60, i64 0
  %v62 = shufflevector <8 x float> %v61, <8 x float> poison, <8 x i32> zeroinitializer
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v47, <8 x float> %v23)
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v52, <8 x float> %v24)
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v57, <8 x float> %v25)
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v62, <8 x float> %v26)
  %v67 = add nsw i64 %v22, 1
  br label %b6
b8:
  %v74 = mul i64 %v17, 8
  %v75 = getelementptr inbounds float, ptr %v73, i64 %v74
  store <8 x float> %v23, ptr %v75, align 4
  %v76 = mul i64 %v19, 8
  %v77 = getelementptr inbounds float, ptr %v73, i64 %v76
  store <8 x float> %v24, ptr %v77, align 4
  %v78 = mul i64 %v20, 8
  %v79 = getelementptr inbounds float, ptr %v73, i64 %v78
  store <8 x float> %v25, ptr %v79, align 4
  %v80 = mul i64 %v21, 8
  %v81 = getelementptr inbounds float, ptr %v73, i64 %v80
  store <8 x float> %v26, ptr %v81, align 4
  %v82 = add nsw i64 %v17, 4
  br label %b3
b5:
  %v83 = add nsw i64 %v15, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_35(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 120
  %v7 = load ptr, ptr %v6, align 4
  %v11 = getelementptr inbounds i64, ptr %v4, i64 3
  %v12 = load i64, ptr %v11, align 8
  %v13 = getelementptr inbounds i64, ptr %v4, i64 4
  %v14 = load i64, ptr %v13, align 8
  %v32 = getelementptr inbounds ptr, ptr %v0, i64 113
  %v33 = load ptr, ptr %v32, align 4
  %v34 = getelementptr inbounds i64, ptr %v1, i64 1
  %v35 = load i64, ptr %v34, align 8
  %v41 = getelementptr inbounds ptr, ptr %v0, i64 1
  %v42 = load ptr, ptr %v41, align 4
  %v132 = getelementptr inbounds ptr, ptr %v0, i64 94
  %v133 = load ptr, ptr %v132, align 4
  %v8 = getelementptr inbounds float, ptr %v7, i64 2072
  %v9 = mul i64 %v2, 49712
  %v10 = getelementptr inbounds float, ptr %v8, i64 %v9
  %v36 = mul i64 %v5, %v35
  %v37 = mul i64 %v36, 24
  %v38 = getelementptr inbounds float, ptr %v33, i64 %v37
  br label %b0
b0:
  %v15 = phi i64 [ %v12, %entry ], [ %v149, %b5 ]
  %v16 = icmp slt i64 %v15, %v14
  br i1 %v16, label %b1, label %b2
b1:
  %v39 = mul i64 %v15, 24
  %v40 = getelementptr inbounds float, ptr %v38, i64 %v39
  %v43 = mul i64 %v15, 64
  %v44 = getelementptr inbounds float, ptr %v42, i64 %v43
  %v134 = getelementptr inbounds float, ptr %v133, i64 %v39
  br label %b3
b3:
  %v17 = phi i64 [ 0, %b1 ], [ %v148, %b8 ]
  %v18 = icmp slt i64 %v17, 3
  br i1 %v18, label %b4, label %b5
b4:
  %v19 = add i64 %v17, 1
  %v20 = add i64 %v17, 2
  %v45 = mul i64 %v17, 8
  %v57 = mul i64 %v19, 8
  %v61 = mul i64 %v20, 8
  br label %b6
b6:
  %v21 = phi i64 [ 0, %b4 ], [ %v147, %b11 ]
  %v22 = icmp slt i64 %v21, 8
  br i1 %v22, label %b7, label %b8
b7:
  %v23 = add i64 %v21, 1
  %v49 = mul i64 %v21, 8
  %v53 = mul i64 %v23, 8
  br label %b9
b9:
  %v24 = phi i64 [ 0, %b7 ], [ %v71, %b10 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %b7 ], [ %v65, %b10 ]
  %v26 = phi <8 x float> [ splat (float 0x0000000000000000), %b7 ], [ %v66, %b10 ]
  %v27 = phi <8 x float> [ splat (float 0x0000000000000000), %b7 ], [ %v67, %b10 ]
  %v28 = phi <8 x float> [ splat (float 0x0000000000000000), %b7 ], [ %v68, %b10 ]
  %v29 = phi <8 x float> [ splat (float 0x0000000000000000), %b7 ], [ %v69, %b10 ]
  %v30 = phi <8 x float> [ splat (float 0x0000000000000000), %b7 ], [ %v70, %b10 ]
  %v31 = icmp slt i64 %v24, 8
  br i1 %v31, label %b10, label %b11
b10:
  %v46 = add i64 %v45, %v24
  %v47 = getelementptr inbounds float, ptr %v40, i64 %v46
  %v48 = load <8 x float>, ptr %v47, align 4
  %v50 = add i64 %v49, %v24
  %v51 = getelementptr inbounds float, ptr %v44, i64 %v50
  %v52 = load <8 x float>, ptr %v51, align 4
  %v54 = add i64 %v53, %v24
  %v55 = getelementptr inbounds float, ptr %v44, i64 %v54
  %v56 = load <8 x float>, ptr %v55, align 4
  %v58 = add i64 %v57, %v24
  %v59 = getelementptr inbounds float, ptr %v40, i64 %v58
  %v60 = load <8 x float>, ptr %v59, align 4
  %v62 = add i64 %v61, %v24
  %v63 = getelementptr inbounds float, ptr %v40, i64 %v62
  %v64 = load <8 x float>, ptr %v63, align 4
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v52, <8 x float> %v25)
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v56, <8 x float> %v26)
  %v67 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v52, <8 x float> %v27)
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v56, <8 x float> %v28)
  %v69 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v52, <8 x float> %v29)
  %v70 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v56, <8 x float> %v30)
  %v71 = add nsw i64 %v24, 8
  br label %b9
b11:
  %v72 = shufflevector <8 x float> %v25, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v73 = shufflevector <8 x float> %v25, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v74 = fadd <4 x float> %v72, %v73
  %v75 = shufflevector <4 x float> %v74, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v76 = shufflevector <4 x float> %v74, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v77 = fadd <2 x float> %v75, %v76
  %v78 = extractelement <2 x float> %v77, i64 0
  %v79 = extractelement <2 x float> %v77, i64 1
  %v80 = fadd float %v78, %v79
  %v81 = shufflevector <8 x float> %v26, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v82 = shufflevector <8 x float> %v26, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v83 = fadd <4 x float> %v81, %v82
  %v84 = shufflevector <4 x float> %v83, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v85 = shufflevector <4 x float> %v83, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v86 = fadd <2 x float> %v84, %v85
  %v87 = extractelement <2 x float> %v86, i64 0
  %v88 = extractelement <2 x float> %v86, i64 1
  %v89 = fadd float %v87, %v88
  %v90 = shufflevector <8 x float> %v27, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v91 = shufflevector <8 x float> %v27, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v92 = fadd <4 x float> %v90, %v91
  %v93 = shufflevector <4 x float> %v92, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v94 = shufflevector <4 x float> %v92, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v95 = fadd <2 x float> %v93, %v94
  %v96 = extractelement <2 x float> %v95, i64 0
  %v97 = extractelement <2 x float> %v95, i64 1
  %v98 = fadd float %v96, %v97
  %v99 = shufflevector <8 x float> %v28, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v100 = shufflevector <8 x float> %v28, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v101 = fadd <4 x float> %v99, %v100
  %v102 = shufflevector <4 x float> %v101, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v103 = shufflevector <4 x float> %v101, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v104 = fadd <2 x float> %v102, %v103
  %v105 = extractelement <2 x float> %v104, i64 0
  %v106 = extractelement <2 x float> %v104, i64 1
  %v107 = fadd float %v105, %v106
  %v108 = shufflevector <8 x float> %v29, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v109 = shufflevector <8 x float> %v29, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v110 = fadd <4 x float> %v108, %v109
  %v111 = shufflevector <4 x float> %v110, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v112 = shufflevector <4 x float> %v110, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v113 = fadd <2 x float> %v111, %v112
  %v114 = extractelement <2 x float> %v113, i64 0
  %v115 = extractelement <2 x float> %v113, i64 1
  %v116 = fadd float %v114, %v115
  %v117 = shufflevector <8 x float> %v30, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v118 = shufflevector <8 x float> %v30, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v119 = fadd <4 x float> %v117, %v118
  %v120 = shufflevector <4 x float> %v119, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v121 = shufflevector <4 x float> %v119, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v122 = fadd <2 x float> %v120, %v121
  %v123 = extractelement <2 x float> %v122, i64 0
  %v124 = extractelement <2 x float> %v122, i64 1
  %v125 = fadd float %v123, %v124
  %v126 = fadd float %v80, 0x0000000000000000
  %v127 = fadd float %v89, 0x0000000000000000
  %v128 = fadd float %v98, 0x0000000000000000
  %v129 = fadd float %v107, 0x0000000000000000
  %v130 = fadd float %v116, 0x0000000000000000
  %v131 = fadd float %v125, 0x0000000000000000
  %v135 = add i64 %v45, %v21
  %v136 = getelementptr inbounds float, ptr %v134, i64 %v135
  store float %v126, ptr %v136, align 4
  %v137 = add i64 %v45, %v23
  %v138 = getelementptr inbounds float, ptr %v134, i64 %v137
  store float %v127, ptr %v138, align 4
  %v139 = add i64 %v57, %v21
  %v140 = getelementptr inbounds float, ptr %v134, i64 %v139
  store float %v128, ptr %v140, align 4
  %v141 = add i64 %v57, %v23
  %v142 = getelementptr inbounds float, ptr %v134, i64 %v141
  store float %v129, ptr %v142, align 4
  %v143 = add i64 %v61, %v21
  %v144 = getelementptr inbounds float, ptr %v134, i64 %v143
  store float %v130, ptr %v144, align 4
  %v145 = add i64 %v61, %v23
  %v146 = getelementptr inbounds float, ptr %v134, i64 %v145
  store float %v131, ptr %v146, align 4
  %v147 = add nsw i64 %v21, 2
  br label %b6
b8:
  %v148 = add nsw i64 %v17, 3
  br label %b3
b5:
  %v149 = add nsw i64 %v15, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_36(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 120
  %v7 = load ptr, ptr %v6, align 4
  %v11 = getelementptr inbounds i64, ptr %v4, i64 3
  %v12 = load i64, ptr %v11, align 8
  %v13 = getelementptr inbounds i64, ptr %v4, i64 4
  %v14 = load i64, ptr %v13, align 8
  %v22 = getelementptr inbounds ptr, ptr %v0, i64 95
  %v23 = load ptr, ptr %v22, align 4
  %v26 = getelementptr inbounds ptr, ptr %v0, i64 97
  %v27 = load ptr, ptr %v26, align 4
  %v29 = getelementptr inbounds ptr, ptr %v0, i64 62
  %v30 = load ptr, ptr %v29, align 4
  %v31 = getelementptr inbounds i64, ptr %v1, i64 1
  %v32 = load i64, ptr %v31, align 8
  %v37 = getelementptr inbounds ptr, ptr %v0, i64 60
  %v38 = load ptr, ptr %v37, align 4
  %v61 = getelementptr inbounds ptr, ptr %v0, i64 100
  %v62 = load ptr, ptr %v61, align 4
  %v8 = getelementptr inbounds float, ptr %v7, i64 2072
  %v9 = mul i64 %v2, 49712
  %v10 = getelementptr inbounds float, ptr %v8, i64 %v9
  %v33 = mul i64 %v5, %v32
  %v34 = mul i64 %v33, 24
  %v35 = getelementptr inbounds float, ptr %v30, i64 %v34
  %v39 = mul i64 %v33, 3
  %v40 = getelementptr inbounds float, ptr %v38, i64 %v39
  br label %b0
b0:
  %v15 = phi i64 [ %v12, %entry ], [ %v66, %b5 ]
  %v16 = icmp slt i64 %v15, %v14
  br i1 %v16, label %b1, label %b2
b1:
  %v24 = mul i64 %v15, 24
  %v25 = getelementptr inbounds float, ptr %v23, i64 %v24
  %v28 = getelementptr inbounds float, ptr %v27, i64 %v24
  %v36 = getelementptr inbounds float, ptr %v35, i64 %v24
  %v41 = mul i64 %v15, 3
  %v42 = getelementptr inbounds float, ptr %v40, i64 %v41
  %v63 = getelementptr inbounds float, ptr %v62, i64 %v41
  br label %b3
b3:
  %v17 = phi i64 [ 0, %b1 ], [ %v65, %b8 ]
  %v18 = icmp slt i64 %v17, 3
  br i1 %v18, label %b4, label %b5
b4:
  %v50 = mul i64 %v17, 8
  %v55 = getelementptr inbounds float, ptr %v42, i64 %v17
  %v56 = load float, ptr %v55, align 4
  br label %b6
b6:
  %v19 = phi i64 [ 0, %b4 ], [ %v60, %b7 ]
  %v20 = phi float [ 0x0000000000000000, %b4 ], [ %v59, %b7 ]
  %v21 = icmp slt i64 %v19, 8
  br i1 %v21, label %b7, label %b8
b7:
  %v43 = mul i64 %v19, 3
  %v44 = add i64 %v17, %v43
  %v45 = getelementptr inbounds float, ptr %v25, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = getelementptr inbounds float, ptr %v28, i64 %v44
  %v48 = load float, ptr %v47, align 4
  %v49 = fadd float %v46, %v48
  %v51 = add i64 %v50, %v19
  %v52 = getelementptr inbounds float, ptr %v36, i64 %v51
  %v53 = load float, ptr %v52, align 4
  %v54 = fmul float %v49, %v53
  %v57 = fdiv float %v54, %v56
  %v58 = fneg float %v57
  %v59 = fadd float %v20, %v58
  %v60 = add nsw i64 %v19, 1
  br label %b6
b8:
  %v64 = getelementptr inbounds float, ptr %v63, i64 %v17
  store float %v20, ptr %v64, align 4
  %v65 = add nsw i64 %v17, 1
  br label %b3
b5:
  %v66 = add nsw i64 %v15, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_37(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 120
  %v7 = load ptr, ptr %v6, align 4
  %v11 = getelementptr inbounds i64, ptr %v4, i64 3
  %v12 = load i64, ptr %v11, align 8
  %v13 = getelementptr inbounds i64, ptr %v4, i64 4
  %v14 = load i64, ptr %v13, align 8
  %v23 = getelementptr inbounds ptr, ptr %v0, i64 95
  %v24 = load ptr, ptr %v23, align 4
  %v27 = getelementptr inbounds ptr, ptr %v0, i64 97
  %v28 = load ptr, ptr %v27, align 4
  %v30 = getelementptr inbounds ptr, ptr %v0, i64 60
  %v31 = load ptr, ptr %v30, align 4
  %v32 = getelementptr inbounds i64, ptr %v1, i64 1
  %v33 = load i64, ptr %v32, align 8
  %v39 = getelementptr inbounds ptr, ptr %v0, i64 100
  %v40 = load ptr, ptr %v39, align 4
  %v42 = getelementptr inbounds ptr, ptr %v0, i64 46
  %v43 = load ptr, ptr %v42, align 4
  %v46 = getelementptr inbounds ptr, ptr %v0, i64 56
  %v47 = load ptr, ptr %v46, align 4
  %v50 = getelementptr inbounds ptr, ptr %v0, i64 52
  %v51 = load ptr, ptr %v50, align 4
  %v56 = getelementptr inbounds ptr, ptr %v0, i64 58
  %v57 = load ptr, ptr %v56, align 4
  %v112 = getelementptr inbounds ptr, ptr %v0, i64 101
  %v113 = load ptr, ptr %v112, align 4
  %v8 = getelementptr inbounds float, ptr %v7, i64 2072
  %v9 = mul i64 %v2, 49712
  %v10 = getelementptr inbounds float, ptr %v8, i64 %v9
  %v34 = mul i64 %v5, %v33
  %v35 = mul i64 %v34, 3
  %v36 = getelementptr inbounds float, ptr %v31, i64 %v35
  %v48 = getelementptr inbounds float, ptr %v47, i64 %v35
  %v52 = getelementptr inbounds float, ptr %v51, i64 %v34
  %v58 = getelementptr inbounds float, ptr %v57, i64 %v35
  br label %b0
b0:
  %v15 = phi i64 [ %v12, %entry ], [ %v115, %b5 ]
  %v16 = icmp slt i64 %v15, %v14
  br i1 %v16, label %b1, label %b2
b1:
  %v25 = mul i64 %v15, 24
  %v26 = getelementptr inbounds float, ptr %v24, i64 %v25
  %v29 = getelementptr inbounds float, ptr %v28, i64 %v25
  %v37 = mul i64 %v15, 3
  %v38 = getelementptr inbounds float, ptr %v36, i64 %v37
  %v41 = getelementptr inbounds float, ptr %v40, i64 %v37
  %v49 = getelementptr inbounds float, ptr %v48, i64 %v37
  %v53 = getelementptr inbounds float, ptr %v52, i64 %v15
  %v54 = load float, ptr %v53, align 4
  %v55 = fmul float 0x4000000000000000, %v54
  %v59 = getelementptr inbounds float, ptr %v58, i64 %v37
  br label %b3
b3:
  %v17 = phi i64 [ 0, %b1 ], [ %v111, %b8 ]
  %v18 = phi float [ 0x0000000000000000, %b1 ], [ %v21, %b8 ]
  %v19 = icmp slt i64 %v17, 3
  br i1 %v19, label %b4, label %b5
b4:
  %v67 = getelementptr inbounds float, ptr %v38, i64 %v17
  %v68 = load float, ptr %v67, align 4
  %v70 = getelementptr inbounds float, ptr %v41, i64 %v17
  %v71 = load float, ptr %v70, align 4
  %v73 = getelementptr inbounds float, ptr %v49, i64 %v17
  %v74 = load float, ptr %v73, align 4
  %v79 = getelementptr inbounds float, ptr %v59, i64 %v17
  %v80 = load float, ptr %v79, align 4
  br label %b6
b6:
  %v20 = phi i64 [ 0, %b4 ], [ %v110, %b7 ]
  %v21 = phi float [ %v18, %b4 ], [ %v109, %b7 ]
  %v22 = icmp slt i64 %v20, 8
  br i1 %v22, label %b7, label %b8
b7:
  %v44 = getelementptr inbounds float, ptr %v43, i64 %v20
  %v45 = load float, ptr %v44, align 4
  %v60 = mul i64 %v20, 3
  %v61 = add i64 %v17, %v60
  %v62 = getelementptr inbounds float, ptr %v26, i64 %v61
  %v63 = load float, ptr %v62, align 4
  %v64 = getelementptr inbounds float, ptr %v29, i64 %v61
  %v65 = load float, ptr %v64, align 4
  %v66 = fadd float %v63, %v65
  %v69 = fdiv float %v66, %v68
  %v72 = fadd float %v69, %v71
  %v75 = fsub float %v45, %v74
  %v76 = fmul float %v75, %v75
  %v77 = fdiv float %v76, %v55
  %v78 = fneg float %v77
  %v81 = fsub float %v78, %v80
  %v82 = fcmp olt float %v81, 0xC05A400000000000
  %v83 = select i1 %v82, float 0xC05A400000000000, float %v81
  %v84 = fcmp ogt float %v83, 0x4056400000000000
  %v85 = select i1 %v84, float 0x4056400000000000, float %v83
  %v86 = call float @llvm.fmuladd.f32(float %v85, float 0x3FF7154760000000, float 0x4168000000000000)
  %v87 = fsub float %v86, 0x4168000000000000
  %v88 = call float @llvm.fmuladd.f32(float %v87, float 0xBFE62E4000000000, float %v85)
  %v89 = call float @llvm.fmuladd.f32(float %v87, float 0xBEB7F7D1C0000000, float %v88)
  %v90 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v89, float 0x3F81227F40000000)
  %v91 = call float @llvm.fmuladd.f32(float %v90, float %v89, float 0x3FA5556740000000)
  %v92 = call float @llvm.fmuladd.f32(float %v91, float %v89, float 0x3FC5554B00000000)
  %v93 = call float @llvm.fmuladd.f32(float %v92, float %v89, float 0x3FDFFFFFE0000000)
  %v94 = call float @llvm.fmuladd.f32(float %v89, float %v93, float 0x3FF0000000000000)
  %v95 = call float @llvm.fmuladd.f32(float %v89, float %v94, float 0x3FF0000000000000)
  %v96 = bitcast float %v86 to i32
  %v97 = sub i32 %v96, 1262485250
  %v98 = lshr i32 %v97, 1
  %v99 = sub i32 %v97, %v98
  %v100 = shl i32 %v98, 23
  %v101 = bitcast i32 %v100 to float
  %v102 = shl i32 %v99, 23
  %v103 = bitcast i32 %v102 to float
  %v104 = fmul float %v95, %v101
  %v105 = fmul float %v104, %v103
  %v106 = fmul float %v72, %v105
  %v107 = fmul float %v106, %v77
  %v108 = fdiv float %v107, %v55
  %v109 = fadd float %v21, %v108
  %v110 = add nsw i64 %v20, 1
  br label %b6
b8:
  %v111 = add nsw i64 %v17, 1
  br label %b3
b5:
  %v114 = getelementptr inbounds float, ptr %v113, i64 %v15
  store float %v18, ptr %v114, align 4
  %v115 = add nsw i64 %v15, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_38(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 120
  %v7 = load ptr, ptr %v6, align 4
  %v11 = getelementptr inbounds i64, ptr %v4, i64 3
  %v12 = load i64, ptr %v11, align 8
  %v13 = getelementptr inbounds i64, ptr %v4, i64 4
  %v14 = load i64, ptr %v13, align 8
  %v20 = getelementptr inbounds ptr, ptr %v0, i64 95
  %v21 = load ptr, ptr %v20, align 4
  %v24 = getelementptr inbounds ptr, ptr %v0, i64 97
  %v25 = load ptr, ptr %v24, align 4
  %v27 = getelementptr inbounds ptr, ptr %v0, i64 60
  %v28 = load ptr, ptr %v27, align 4
  %v29 = getelementptr inbounds i64, ptr %v1, i64 1
  %v30 = load i64, ptr %v29, align 8
  %v36 = getelementptr inbounds ptr, ptr %v0, i64 100
  %v37 = load ptr, ptr %v36, align 4
  %v39 = getelementptr inbounds ptr, ptr %v0, i64 46
  %v40 = load ptr, ptr %v39, align 4
  %v43 = getelementptr inbounds ptr, ptr %v0, i64 56
  %v44 = load ptr, ptr %v43, align 4
  %v47 = getelementptr inbounds ptr, ptr %v0, i64 52
  %v48 = load ptr, ptr %v47, align 4
  %v53 = getelementptr inbounds ptr, ptr %v0, i64 58
  %v54 = load ptr, ptr %v53, align 4
  %v108 = getelementptr inbounds ptr, ptr %v0, i64 96
  %v109 = load ptr, ptr %v108, align 4
  %v8 = getelementptr inbounds float, ptr %v7, i64 2072
  %v9 = mul i64 %v2, 49712
  %v10 = getelementptr inbounds float, ptr %v8, i64 %v9
  %v31 = mul i64 %v5, %v30
  %v32 = mul i64 %v31, 3
  %v33 = getelementptr inbounds float, ptr %v28, i64 %v32
  %v45 = getelementptr inbounds float, ptr %v44, i64 %v32
  %v49 = getelementptr inbounds float, ptr %v48, i64 %v31
  %v55 = getelementptr inbounds float, ptr %v54, i64 %v32
  br label %b0
b0:
  %v15 = phi i64 [ %v12, %entry ], [ %v111, %b5 ]
  %v16 = icmp slt i64 %v15, %v14
  br i1 %v16, label %b1, label %b2
b1:
  %v22 = mul i64 %v15, 24
  %v23 = getelementptr inbounds float, ptr %v21, i64 %v22
  %v26 = getelementptr inbounds float, ptr %v25, i64 %v22
  %v34 = mul i64 %v15, 3
  %v35 = getelementptr inbounds float, ptr %v33, i64 %v34
  %v38 = getelementptr inbounds float, ptr %v37, i64 %v34
  %v46 = getelementptr inbounds float, ptr %v45, i64 %v34
  %v50 = getelementptr inbounds float, ptr %v49, i64 %v15
  %v51 = load float, ptr %v50, align 4
  %v52 = fmul float 0x4000000000000000, %v51
  %v56 = getelementptr inbounds float, ptr %v55, i64 %v34
  %v63 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v35, <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>, <8 x float> zeroinitializer)
  %v65 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v38, <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>, <8 x float> zeroinitializer)
  %v67 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v46, <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>, <8 x float> zeroinitializer)
  %v72 = insertelement <8 x float> poison, float %v52, i64 0
  %v73 = shufflevector <8 x float> %v72, <8 x float> poison, <8 x i32> zeroinitializer
  %v76 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v56, <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>, <8 x float> zeroinitializer)
  br label %b3
b3:
  %v17 = phi i64 [ 0, %b1 ], [ %v107, %b4 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v106, %b4 ]
  %v19 = icmp slt i64 %v17, 8
  br i1 %v19, label %b4, label %b5
b4:
  %v41 = getelementptr inbounds float, ptr %v40, i64 %v17
  %v42 = load float, ptr %v41, align 4
  %v57 = mul i64 %v17, 3
  %v58 = getelementptr inbounds float, ptr %v23, i64 %v57
  %v59 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v58, <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>, <8 x float> zeroinitializer)
  %v60 = getelementptr inbounds float, ptr %v26, i64 %v57
  %v61 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v60, <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>, <8 x float> zeroinitializer)
  %v62 = fadd <8 x float> %v59, %v61
  %v64 = fdiv <8 x float> %v62, %v63
  %v66 = fadd <8 x float> %v64, %v65
  %v68 = insertelement <8 x float> poison, float %v42, i64 0
  %v69 = shufflevector <8 x float> %v68, <8 x float> poison, <8 x i32> zeroinitializer
  %v70 = fsub <8 x float> %v69, %v67
  %v71 = fmul <8 x float> %v70, %v70
  %v74 = fdiv <8 x float> %v71, %v73
  %v75 = fneg <8 x float> %v74
  %v77 = fsub <8 x float> %v75, %v76
  %v78 = fcmp olt <8 x float> %v77, splat (float 0xC05A400000000000)
  %v79 = select <8 x i1> %v78, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v77
  %v80 = fcmp ogt <8 x float> %v79, splat (float 0x4056400000000000)
  %v81 = select <8 x i1> %v80, <8 x float> splat (float 0x4056400000000000), <8 x float> %v79
  %v82 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v83 = fsub <8 x float> %v82, splat (float 0x4168000000000000)
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v81)
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v84)
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v85, <8 x float> splat (float 0x3F81227F40000000))
  %v87 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v86, <8 x float> %v85, <8 x float> splat (float 0x3FA5556740000000))
  %v88 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v87, <8 x float> %v85, <8 x float> splat (float 0x3FC5554B00000000))
  %v89 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v88, <8 x float> %v85, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v90 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v85, <8 x float> %v89, <8 x float> splat (float 0x3FF0000000000000))
  %v91 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v85, <8 x float> %v90, <8 x float> splat (float 0x3FF0000000000000))
  %v92 = bitcast <8 x float> %v82 to <8 x i32>
  %v93 = sub <8 x i32> %v92, splat (i32 1262485250)
  %v94 = lshr <8 x i32> %v93, splat (i32 1)
  %v95 = sub <8 x i32> %v93, %v94
  %v96 = shl <8 x i32> %v94, splat (i32 23)
  %v97 = bitcast <8 x i32> %v96 to <8 x float>
  %v98 = shl <8 x i32> %v95, splat (i32 23)
  %v99 = bitcast <8 x i32> %v98 to <8 x float>
  %v100 = fmul <8 x float> %v91, %v97
  %v101 = fmul <8 x float> %v100, %v99
  %v102 = fmul <8 x float> %v66, %v101
  %v103 = fdiv <8 x float> %v102, %v73
  %v104 = fmul <8 x float> %v103, %v70
  %v105 = fadd <8 x float> %v104, %v104
  %v106 = fadd <8 x float> %v18, %v105
  %v107 = add nsw i64 %v17, 1
  br label %b3
b5:
  %v110 = getelementptr inbounds float, ptr %v109, i64 %v34
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v18, ptr align 4 %v110, <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>)
  %v111 = add nsw i64 %v15, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_39(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 120
  %v7 = load ptr, ptr %v6, align 4
  %v11 = getelementptr inbounds i64, ptr %v4, i64 3
  %v12 = load i64, ptr %v11, align 8
  %v13 = getelementptr inbounds i64, ptr %v4, i64 4
  %v14 = load i64, ptr %v13, align 8
  %v22 = getelementptr inbounds ptr, ptr %v0, i64 114
  %v23 = load ptr, ptr %v22, align 4
  %v26 = getelementptr inbounds ptr, ptr %v0, i64 94
  %v27 = load ptr, ptr %v26, align 4
  %v29 = getelementptr inbounds ptr, ptr %v0, i64 61
  %v30 = load ptr, ptr %v29, align 4
  %v31 = getelementptr inbounds i64, ptr %v1, i64 1
  %v32 = load i64, ptr %v31, align 8
  %v37 = getelementptr inbounds ptr, ptr %v0, i64 59
  %v38 = load ptr, ptr %v37, align 4
  %v71 = getelementptr inbounds ptr, ptr %v0, i64 103
  %v72 = load ptr, ptr %v71, align 4
  %v8 = getelementptr inbounds float, ptr %v7, i64 2072
  %v9 = mul i64 %v2, 49712
  %v10 = getelementptr inbounds float, ptr %v8, i64 %v9
  %v33 = mul i64 %v5, %v32
  %v34 = mul i64 %v33, 24
  %v35 = getelementptr inbounds float, ptr %v30, i64 %v34
  %v39 = mul i64 %v33, 3
  %v40 = getelementptr inbounds float, ptr %v38, i64 %v39
  br label %b0
b0:
  %v15 = phi i64 [ %v12, %entry ], [ %v76, %b5 ]
  %v16 = icmp slt i64 %v15, %v14
  br i1 %v16, label %b1, label %b2
b1:
  %v24 = mul i64 %v15, 24
  %v25 = getelementptr inbounds float, ptr %v23, i64 %v24
  %v28 = getelementptr inbounds float, ptr %v27, i64 %v24
  %v36 = getelementptr inbounds float, ptr %v35, i64 %v24
  %v41 = mul i64 %v15, 3
  %v42 = getelementptr inbounds float, ptr %v40, i64 %v41
  %v73 = getelementptr inbounds float, ptr %v72, i64 %v41
  br label %b3
b3:
  %v17 = phi i64 [ 0, %b1 ], [ %v75, %b8 ]
  %v18 = icmp slt i64 %v17, 3
  br i1 %v18, label %b4, label %b5
b4:
  %v43 = getelementptr inbounds float, ptr %v42, i64 %v17
  %v44 = load float, ptr %v43, align 4
  %v45 = mul i64 %v17, 8
  %v55 = insertelement <8 x float> poison, float %v44, i64 0
  %v56 = shufflevector <8 x float> %v55, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b6
b6:
  %v19 = phi i64 [ 0, %b4 ], [ %v60, %b7 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v59, %b7 ]
  %v21 = icmp slt i64 %v19, 8
  br i1 %v21, label %b7, label %b8
b7:
  %v46 = add i64 %v45, %v19
  %v47 = getelementptr inbounds float, ptr %v25, i64 %v46
  %v48 = load <8 x float>, ptr %v47, align 4
  %v49 = getelementptr inbounds float, ptr %v28, i64 %v46
  %v50 = load <8 x float>, ptr %v49, align 4
  %v51 = fadd <8 x float> %v48, %v50
  %v52 = getelementptr inbounds float, ptr %v36, i64 %v46
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = fmul <8 x float> %v51, %v53
  %v57 = fdiv <8 x float> %v54, %v56
  %v58 = fneg <8 x float> %v57
  %v59 = fadd <8 x float> %v20, %v58
  %v60 = add nsw i64 %v19, 8
  br label %b6
b8:
  %v61 = shufflevector <8 x float> %v20, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v62 = shufflevector <8 x float> %v20, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v63 = fadd <4 x float> %v61, %v62
  %v64 = shufflevector <4 x float> %v63, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v65 = shufflevector <4 x float> %v63, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v66 = fadd <2 x float> %v64, %v65
  %v67 = extractelement <2 x float> %v66, i64 0
  %v68 = extractelement <2 x float> %v66, i64 1
  %v69 = fadd float %v67, %v68
  %v70 = fadd float %v69, 0x0000000000000000
  %v74 = getelementptr inbounds float, ptr %v73, i64 %v17
  store float %v70, ptr %v74, align 4
  %v75 = add nsw i64 %v17, 1
  br label %b3
b5:
  %v76 = add nsw i64 %v15, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_40(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v4, i64 3
  %v7 = load i64, ptr %v6, align 8
  %v8 = getelementptr inbounds i64, ptr %v4, i64 4
  %v9 = load i64, ptr %v8, align 8
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v13 = load ptr, ptr %v12, align 4
  %v16 = getelementptr inbounds i64, ptr %v1, i64 1
  %v17 = load i64, ptr %v16, align 8
  %v23 = getelementptr inbounds ptr, ptr %v0, i64 13
  %v24 = load ptr, ptr %v23, align 4
  %v29 = getelementptr inbounds ptr, ptr %v0, i64 115
  %v30 = load ptr, ptr %v29, align 4
  %v33 = getelementptr inbounds ptr, ptr %v0, i64 15
  %v34 = load ptr, ptr %v33, align 4
  %v14 = add i64 %v5, 1
  %v15 = and i64 %v14, 1
  %v18 = mul i64 %v15, %v17
  %v19 = mul i64 %v18, 64
  %v20 = getelementptr inbounds float, ptr %v13, i64 %v19
  %v25 = mul i64 %v5, %v17
  %v26 = mul i64 %v25, 64
  %v27 = getelementptr inbounds float, ptr %v24, i64 %v26
  %v31 = getelementptr inbounds float, ptr %v30, i64 %v26
  %v35 = getelementptr inbounds float, ptr %v34, i64 %v26
  %v37 = and i64 %v5, 1
  %v38 = mul i64 %v37, %v17
  %v39 = mul i64 %v38, 64
  %v40 = getelementptr inbounds float, ptr %v13, i64 %v39
  %v74 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v75 = shufflevector <8 x float> %v74, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v81, %b5 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v21 = mul i64 %v10, 64
  %v22 = getelementptr inbounds float, ptr %v20, i64 %v21
  %v28 = getelementptr inbounds float, ptr %v27, i64 %v21
  %v32 = getelementptr inbounds float, ptr %v31, i64 %v21
  %v36 = getelementptr inbounds float, ptr %v35, i64 %v21
  %v41 = getelementptr inbounds float, ptr %v40, i64 %v21
  br label %b3
b3:
  %v42 = phi i64 [ 0, %b1 ], [ %v80, %b4 ]
  %v43 = icmp slt i64 %v42, 64
  br i1 %v43, label %b4, label %b5
b4:
  %v44 = getelementptr inbounds float, ptr %v22, i64 %v42
  %v45 = load <8 x float>, ptr %v44, align 4
  %v46 = getelementptr inbounds float, ptr %v28, i64 %v42
  %v47 = load <8 x float>, ptr %v46, align 4
  %v48 = fadd <8 x float> %v45, %v47
  %v49 = getelementptr inbounds float, ptr %v32, i64 %v42
  %v50 = load <8 x float>, ptr %v49, align 4
  %v51 = getelementptr inbounds float, ptr %v36, i64 %v42
  %v52 = load <8 x float>, ptr %v51, align 4
  %v53 = fcmp olt <8 x float> %v52, splat (float 0xC056400000000000)
  %v54 = select <8 x i1> %v53, <8 x float> splat (float 0xC056400000000000), <8 x float> %v52
  %v55 = fcmp ogt <8 x float> %v54, splat (float 0x4056000000000000)
  %v56 = select <8 x i1> %v55, <8 x float> splat (float 0x4056000000000000), <8 x float> %v54
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> splat (float 0xBFF7154760000000), <8 x float> splat (float 0x4168000FE0000000))
  %v58 = fsub <8 x float> %v57, splat (float 0x4168000FE0000000)
  %v59 = bitcast <8 x float> %v57 to <8 x i32>
  %v60 = shl <8 x i32> %v59, splat (i32 23)
  %v61 = bitcast <8 x i32> %v60 to <8 x float>
  %v62 = fneg <8 x float> %v56
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v62)
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v63)
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v64, <8 x float> splat (float 0x3F81227F40000000))
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v65, <8 x float> %v64, <8 x float> splat (float 0x3FA5556740000000))
  %v67 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v66, <8 x float> %v64, <8 x float> splat (float 0x3FC5554B00000000))
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v64, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v69 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v68, <8 x float> splat (float 0x3FF0000000000000))
  %v70 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v69, <8 x float> splat (float 0x3FF0000000000000))
  %v71 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v70, <8 x float> splat (float 0x3FF0000000000000))
  %v72 = fdiv <8 x float> splat (float 0x3FF0000000000000), %v71
  %v73 = fmul <8 x float> %v50, %v72
  %v76 = fsub <8 x float> %v75, %v72
  %v77 = fmul <8 x float> %v73, %v76
  %v78 = fsub <8 x float> %v48, %v77
  %v79 = getelementptr inbounds float, ptr %v41, i64 %v42
  store <8 x float> %v78, ptr %v79, align 4
  %v80 = add nsw i64 %v42, 8
  br label %b3
b5:
  %v81 = add nsw i64 %v10, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_41(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 120
  %v7 = load ptr, ptr %v6, align 4
  %v11 = getelementptr inbounds i64, ptr %v4, i64 3
  %v12 = load i64, ptr %v11, align 8
  %v13 = getelementptr inbounds i64, ptr %v4, i64 4
  %v14 = load i64, ptr %v13, align 8
  %v22 = getelementptr inbounds ptr, ptr %v0, i64 96
  %v23 = load ptr, ptr %v22, align 4
  %v41 = getelementptr inbounds ptr, ptr %v0, i64 102
  %v42 = load ptr, ptr %v41, align 4
  %v8 = getelementptr inbounds float, ptr %v7, i64 2072
  %v9 = mul i64 %v2, 49712
  %v10 = getelementptr inbounds float, ptr %v8, i64 %v9
  br label %b0
b0:
  %v15 = phi i64 [ %v12, %entry ], [ %v44, %b5 ]
  %v16 = icmp slt i64 %v15, %v14
  br i1 %v16, label %b1, label %b2
b1:
  %v24 = mul i64 %v15, 3
  %v25 = getelementptr inbounds float, ptr %v23, i64 %v24
  br label %b3
b3:
  %v17 = phi i64 [ 0, %b1 ], [ %v37, %b4 ]
  %v18 = phi float [ 0x0000000000000000, %b1 ], [ %v34, %b4 ]
  %v19 = phi float [ 0x0000000000000000, %b1 ], [ %v35, %b4 ]
  %v20 = phi float [ 0x0000000000000000, %b1 ], [ %v36, %b4 ]
  %v21 = icmp slt i64 %v17, 3
  br i1 %v21, label %b4, label %b5
b4:
  %v26 = getelementptr inbounds float, ptr %v25, i64 %v17
  %v27 = load float, ptr %v26, align 4
  %v28 = add i64 %v17, 1
  %v29 = getelementptr inbounds float, ptr %v25, i64 %v28
  %v30 = load float, ptr %v29, align 4
  %v31 = add i64 %v17, 2
  %v32 = getelementptr inbounds float, ptr %v25, i64 %v31
  %v33 = load float, ptr %v32, align 4
  %v34 = fadd float %v18, %v27
  %v35 = fadd float %v19, %v30
  %v36 = fadd float %v20, %v33
  %v37 = add nsw i64 %v17, 3
  br label %b3
b5:
  %v38 = fadd float %v18, %v19
  %v39 = fadd float %v38, %v20
  %v40 = fadd float %v39, 0x0000000000000000
  %v43 = getelementptr inbounds float, ptr %v42, i64 %v15
  store float %v40, ptr %v43, align 4
  %v44 = add nsw i64 %v15, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_42(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 120
  %v7 = load ptr, ptr %v6, align 4
  %v11 = getelementptr inbounds i64, ptr %v4, i64 3
  %v12 = load i64, ptr %v11, align 8
  %v13 = getelementptr inbounds i64, ptr %v4, i64 4
  %v14 = load i64, ptr %v13, align 8
  %v24 = getelementptr inbounds ptr, ptr %v0, i64 114
  %v25 = load ptr, ptr %v24, align 4
  %v28 = getelementptr inbounds ptr, ptr %v0, i64 94
  %v29 = load ptr, ptr %v28, align 4
  %v31 = getelementptr inbounds ptr, ptr %v0, i64 59
  %v32 = load ptr, ptr %v31, align 4
  %v33 = getelementptr inbounds i64, ptr %v1, i64 1
  %v34 = load i64, ptr %v33, align 8
  %v42 = getelementptr inbounds ptr, ptr %v0, i64 103
  %v43 = load ptr, ptr %v42, align 4
  %v47 = getelementptr inbounds ptr, ptr %v0, i64 46
  %v48 = load ptr, ptr %v47, align 4
  %v49 = getelementptr inbounds ptr, ptr %v0, i64 55
  %v50 = load ptr, ptr %v49, align 4
  %v55 = getelementptr inbounds ptr, ptr %v0, i64 52
  %v56 = load ptr, ptr %v55, align 4
  %v61 = getelementptr inbounds ptr, ptr %v0, i64 57
  %v62 = load ptr, ptr %v61, align 4
  %v133 = getelementptr inbounds ptr, ptr %v0, i64 104
  %v134 = load ptr, ptr %v133, align 4
  %v8 = getelementptr inbounds float, ptr %v7, i64 2072
  %v9 = mul i64 %v2, 49712
  %v10 = getelementptr inbounds float, ptr %v8, i64 %v9
  %v35 = mul i64 %v5, %v34
  %v36 = mul i64 %v35, 3
  %v37 = getelementptr inbounds float, ptr %v32, i64 %v36
  %v51 = getelementptr inbounds float, ptr %v50, i64 %v36
  %v57 = getelementptr inbounds float, ptr %v56, i64 %v35
  %v63 = getelementptr inbounds float, ptr %v62, i64 %v36
  br label %b0
b0:
  %v15 = phi i64 [ %v12, %entry ], [ %v136, %b5 ]
  %v16 = icmp slt i64 %v15, %v14
  br i1 %v16, label %b1, label %b2
b1:
  %v26 = mul i64 %v15, 24
  %v27 = getelementptr inbounds float, ptr %v25, i64 %v26
  %v30 = getelementptr inbounds float, ptr %v29, i64 %v26
  %v38 = mul i64 %v15, 3
  %v39 = getelementptr inbounds float, ptr %v37, i64 %v38
  %v44 = getelementptr inbounds float, ptr %v43, i64 %v38
  %v52 = getelementptr inbounds float, ptr %v51, i64 %v38
  %v58 = getelementptr inbounds float, ptr %v57, i64 %v15
  %v59 = load float, ptr %v58, align 4
  %v60 = fmul float 0x4000000000000000, %v59
  %v64 = getelementptr inbounds float, ptr %v63, i64 %v38
  %v86 = insertelement <8 x float> poison, float %v60, i64 0
  %v87 = shufflevector <8 x float> %v86, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b3
b3:
  %v17 = phi i64 [ 0, %b1 ], [ %v122, %b8 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v22, %b8 ]
  %v19 = phi float [ 0x0000000000000000, %b1 ], [ %v19, %b8 ]
  %v20 = icmp slt i64 %v17, 3
  br i1 %v20, label %b4, label %b5
b4:
  %v40 = getelementptr inbounds float, ptr %v39, i64 %v17
  %v41 = load float, ptr %v40, align 4
  %v45 = getelementptr inbounds float, ptr %v44, i64 %v17
  %v46 = load float, ptr %v45, align 4
  %v53 = getelementptr inbounds float, ptr %v52, i64 %v17
  %v54 = load float, ptr %v53, align 4
  %v65 = getelementptr inbounds float, ptr %v64, i64 %v17
  %v66 = load float, ptr %v65, align 4
  %v67 = mul i64 %v17, 8
  %v74 = insertelement <8 x float> poison, float %v41, i64 0
  %v75 = shufflevector <8 x float> %v74, <8 x float> poison, <8 x i32> zeroinitializer
  %v77 = insertelement <8 x float> poison, float %v46, i64 0
  %v78 = shufflevector <8 x float> %v77, <8 x float> poison, <8 x i32> zeroinitializer
  %v82 = insertelement <8 x float> poison, float %v54, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v90 = insertelement <8 x float> poison, float %v66, i64 0
  %v91 = shufflevector <8 x float> %v90, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b6
b6:
  %v21 = phi i64 [ 0, %b4 ], [ %v121, %b7 ]
  %v22 = phi <8 x float> [ %v18, %b4 ], [ %v120, %b7 ]
  %v23 = icmp slt i64 %v21, 8
  br i1 %v23, label %b7, label %b8
b7:
  %v68 = add i64 %v67, %v21
  %v69 = getelementptr inbounds float, ptr %v27, i64 %v68
  %v70 = load <8 x float>, ptr %v69, align 4
  %v71 = getelementptr inbounds float, ptr %v30, i64 %v68
  %v72 = load <8 x float>, ptr %v71, align 4
  %v73 = fadd <8 x float> %v70, %v72
  %v76 = fdiv <8 x float> %v73, %v75
  %v79 = fadd <8 x float> %v76, %v78
  %v80 = getelementptr inbounds float, ptr %v48, i64 %v21
  %v81 = load <8 x float>, ptr %v80, align 4
  %v84 = fsub <8 x float> %v81, %v83
  %v85 = fmul <8 x float> %v84, %v84
  %v88 = fdiv <8 x float> %v85, %v87
  %v89 = fneg <8 x float> %v88
  %v92 = fsub <8 x float> %v89, %v91
  %v93 = fcmp olt <8 x float> %v92, splat (float 0xC05A400000000000)
  %v94 = select <8 x i1> %v93, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v92
  %v95 = fcmp ogt <8 x float> %v94, splat (float 0x4056400000000000)
  %v96 = select <8 x i1> %v95, <8 x float> splat (float 0x4056400000000000), <8 x float> %v94
  %v97 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v96, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v98 = fsub <8 x float> %v97, splat (float 0x4168000000000000)
  %v99 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v98, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v96)
  %v100 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v98, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v99)
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v100, <8 x float> splat (float 0x3F81227F40000000))
  %v102 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v101, <8 x float> %v100, <8 x float> splat (float 0x3FA5556740000000))
  %v103 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v102, <8 x float> %v100, <8 x float> splat (float 0x3FC5554B00000000))
  %v104 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v103, <8 x float> %v100, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v105 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v100, <8 x float> %v104, <8 x float> splat (float 0x3FF0000000000000))
  %v106 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v100, <8 x float> %v105, <8 x float> splat (float 0x3FF0000000000000))
  %v107 = bitcast <8 x float> %v97 to <8 x i32>
  %v108 = sub <8 x i32> %v107, splat (i32 1262485250)
  %v109 = lshr <8 x i32> %v108, splat (i32 1)
  %v110 = sub <8 x i32> %v108, %v109
  %v111 = shl <8 x i32> %v109, splat (i32 23)
  %v112 = bitcast <8 x i32> %v111 to <8 x float>
  %v113 = shl <8 x i32> %v110, splat (i32 23)
  %v114 = bitcast <8 x i32> %v113 to <8 x float>
  %v115 = fmul <8 x float> %v106, %v112
  %v116 = fmul <8 x float> %v115, %v114
  %v117 = fmul <8 x float> %v79, %v116
  %v118 = fmul <8 x float> %v117, %v88
  %v119 = fdiv <8 x float> %v118, %v87
  %v120 = fadd <8 x float> %v22, %v119
  %v121 = add nsw i64 %v21, 8
  br label %b6
b8:
  %v122 = add nsw i64 %v17, 1
  br label %b3
b5:
  %v123 = shufflevector <8 x float> %v18, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v124 = shufflevector <8 x float> %v18, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v125 = fadd <4 x float> %v123, %v124
  %v126 = shufflevector <4 x float> %v125, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v127 = shufflevector <4 x float> %v125, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v128 = fadd <2 x float> %v126, %v127
  %v129 = extractelement <2 x float> %v128, i64 0
  %v130 = extractelement <2 x float> %v128, i64 1
  %v131 = fadd float %v129, %v130
  %v132 = fadd float %v131, %v19
  %v135 = getelementptr inbounds float, ptr %v134, i64 %v15
  store float %v132, ptr %v135, align 4
  %v136 = add nsw i64 %v15, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_43(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 120
  %v7 = load ptr, ptr %v6, align 4
  %v11 = getelementptr inbounds i64, ptr %v4, i64 3
  %v12 = load i64, ptr %v11, align 8
  %v13 = getelementptr inbounds i64, ptr %v4, i64 4
  %v14 = load i64, ptr %v13, align 8
  %v22 = getelementptr inbounds ptr, ptr %v0, i64 114
  %v23 = load ptr, ptr %v22, align 4
  %v26 = getelementptr inbounds ptr, ptr %v0, i64 94
  %v27 = load ptr, ptr %v26, align 4
  %v29 = getelementptr inbounds ptr, ptr %v0, i64 59
  %v30 = load ptr, ptr %v29, align 4
  %v31 = getelementptr inbounds i64, ptr %v1, i64 1
  %v32 = load i64, ptr %v31, align 8
  %v40 = getelementptr inbounds ptr, ptr %v0, i64 103
  %v41 = load ptr, ptr %v40, align 4
  %v45 = getelementptr inbounds ptr, ptr %v0, i64 46
  %v46 = load ptr, ptr %v45, align 4
  %v47 = getelementptr inbounds ptr, ptr %v0, i64 55
  %v48 = load ptr, ptr %v47, align 4
  %v53 = getelementptr inbounds ptr, ptr %v0, i64 52
  %v54 = load ptr, ptr %v53, align 4
  %v59 = getelementptr inbounds ptr, ptr %v0, i64 57
  %v60 = load ptr, ptr %v59, align 4
  %v131 = getelementptr inbounds ptr, ptr %v0, i64 100
  %v132 = load ptr, ptr %v131, align 4
  %v8 = getelementptr inbounds float, ptr %v7, i64 2072
  %v9 = mul i64 %v2, 49712
  %v10 = getelementptr inbounds float, ptr %v8, i64 %v9
  %v33 = mul i64 %v5, %v32
  %v34 = mul i64 %v33, 3
  %v35 = getelementptr inbounds float, ptr %v30, i64 %v34
  %v49 = getelementptr inbounds float, ptr %v48, i64 %v34
  %v55 = getelementptr inbounds float, ptr %v54, i64 %v33
  %v61 = getelementptr inbounds float, ptr %v60, i64 %v34
  br label %b0
b0:
  %v15 = phi i64 [ %v12, %entry ], [ %v136, %b5 ]
  %v16 = icmp slt i64 %v15, %v14
  br i1 %v16, label %b1, label %b2
b1:
  %v24 = mul i64 %v15, 24
  %v25 = getelementptr inbounds float, ptr %v23, i64 %v24
  %v28 = getelementptr inbounds float, ptr %v27, i64 %v24
  %v36 = mul i64 %v15, 3
  %v37 = getelementptr inbounds float, ptr %v35, i64 %v36
  %v42 = getelementptr inbounds float, ptr %v41, i64 %v36
  %v50 = getelementptr inbounds float, ptr %v49, i64 %v36
  %v56 = getelementptr inbounds float, ptr %v55, i64 %v15
  %v57 = load float, ptr %v56, align 4
  %v58 = fmul float 0x4000000000000000, %v57
  %v62 = getelementptr inbounds float, ptr %v61, i64 %v36
  %v84 = insertelement <8 x float> poison, float %v58, i64 0
  %v85 = shufflevector <8 x float> %v84, <8 x float> poison, <8 x i32> zeroinitializer
  %v133 = getelementptr inbounds float, ptr %v132, i64 %v36
  br label %b3
b3:
  %v17 = phi i64 [ 0, %b1 ], [ %v135, %b8 ]
  %v18 = icmp slt i64 %v17, 3
  br i1 %v18, label %b4, label %b5
b4:
  %v38 = getelementptr inbounds float, ptr %v37, i64 %v17
  %v39 = load float, ptr %v38, align 4
  %v43 = getelementptr inbounds float, ptr %v42, i64 %v17
  %v44 = load float, ptr %v43, align 4
  %v51 = getelementptr inbounds float, ptr %v50, i64 %v17
  %v52 = load float, ptr %v51, align 4
  %v63 = getelementptr inbounds float, ptr %v62, i64 %v17
  %v64 = load float, ptr %v63, align 4
  %v65 = mul i64 %v17, 8
  %v72 = insertelement <8 x float> poison, float %v39, i64 0
  %v73 = shufflevector <8 x float> %v72, <8 x float> poison, <8 x i32> zeroinitializer
  %v75 = insertelement <8 x float> poison, float %v44, i64 0
  %v76 = shufflevector <8 x float> %v75, <8 x float> poison, <8 x i32> zeroinitializer
  %v80 = insertelement <8 x float> poison, float %v52, i64 0
  %v81 = shufflevector <8 x float> %v80, <8 x float> poison, <8 x i32> zeroinitializer
  %v88 = insertelement <8 x float> poison, float %v64, i64 0
  %v89 = shufflevector <8 x float> %v88, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b6
b6:
  %v19 = phi i64 [ 0, %b4 ], [ %v120, %b7 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v119, %b7 ]
  %v21 = icmp slt i64 %v19, 8
  br i1 %v21, label %b7, label %b8
b7:
  %v66 = add i64 %v65, %v19
  %v67 = getelementptr inbounds float, ptr %v25, i64 %v66
  %v68 = load <8 x float>, ptr %v67, align 4
  %v69 = getelementptr inbounds float, ptr %v28, i64 %v66
  %v70 = load <8 x float>, ptr %v69, align 4
  %v71 = fadd <8 x float> %v68, %v70
  %v74 = fdiv <8 x float> %v71, %v73
  %v77 = fadd <8 x float> %v74, %v76
  %v78 = getelementptr inbounds float, ptr %v46, i64 %v19
  %v79 = load <8 x float>, ptr %v78, align 4
  %v82 = fsub <8 x float> %v79, %v81
  %v83 = fmul <8 x float> %v82, %v82
  %v86 = fdiv <8 x float> %v83, %v85
  %v87 = fneg <8 x float> %v86
  %v90 = fsub <8 x float> %v87, %v89
  %v91 = fcmp olt <8 x float> %v90, splat (float 0xC05A400000000000)
  %v92 = select <8 x i1> %v91, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v90
  %v93 = fcmp ogt <8 x float> %v92, splat (float 0x4056400000000000)
  %v94 = select <8 x i1> %v93, <8 x float> splat (float 0x4056400000000000), <8 x float> %v92
  %v95 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v94, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v96 = fsub <8 x float> %v95, splat (float 0x4168000000000000)
  %v97 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v96, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v94)
  %v98 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v96, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v97)
  %v99 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v98, <8 x float> splat (float 0x3F81227F40000000))
  %v100 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v99, <8 x float> %v98, <8 x float> splat (float 0x3FA5556740000000))
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v100, <8 x float> %v98, <8 x float> splat (float 0x3FC5554B00000000))
  %v102 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v101, <8 x float> %v98, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v103 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v98, <8 x float> %v102, <8 x float> splat (float 0x3FF0000000000000))
  %v104 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v98, <8 x float> %v103, <8 x float> splat (float 0x3FF0000000000000))
  %v105 = bitcast <8 x float> %v95 to <8 x i32>
  %v106 = sub <8 x i32> %v105, splat (i32 1262485250)
  %v107 = lshr <8 x i32> %v106, splat (i32 1)
  %v108 = sub <8 x i32> %v106, %v107
  %v109 = shl <8 x i32> %v107, splat (i32 23)
  %v110 = bitcast <8 x i32> %v109 to <8 x float>
  %v111 = shl <8 x i32> %v108, splat (i32 23)
  %v112 = bitcast <8 x i32> %v111 to <8 x float>
  %v113 = fmul <8 x float> %v104, %v110
  %v114 = fmul <8 x float> %v113, %v112
  %v115 = fmul <8 x float> %v77, %v114
  %v116 = fdiv <8 x float> %v115, %v85
  %v117 = fmul <8 x float> %v116, %v82
  %v118 = fadd <8 x float> %v117, %v117
  %v119 = fadd <8 x float> %v20, %v118
  %v120 = add nsw i64 %v19, 8
  br label %b6
b8:
  %v121 = shufflevector <8 x float> %v20, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v122 = shufflevector <8 x float> %v20, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v123 = fadd <4 x float> %v121, %v122
  %v124 = shufflevector <4 x float> %v123, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v125 = shufflevector <4 x float> %v123, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v126 = fadd <2 x float> %v124, %v125
  %v127 = extractelement <2 x float> %v126, i64 0
  %v128 = extractelement <2 x float> %v126, i64 1
  %v129 = fadd float %v127, %v128
  %v130 = fadd float %v129, 0x0000000000000000
  %v134 = getelementptr inbounds float, ptr %v133, i64 %v17
  store float %v130, ptr %v134, align 4
  %v135 = add nsw i64 %v17, 1
  br label %b3
b5:
  %v136 = add nsw i64 %v15, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_44(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 120
  %v7 = load ptr, ptr %v6, align 4
  %v11 = getelementptr inbounds i64, ptr %v4, i64 3
  %v12 = load i64, ptr %v11, align 8
  %v13 = getelementptr inbounds i64, ptr %v4, i64 4
  %v14 = load i64, ptr %v13, align 8
  %v22 = getelementptr inbounds ptr, ptr %v0, i64 100
  %v23 = load ptr, ptr %v22, align 4
  %v41 = getelementptr inbounds ptr, ptr %v0, i64 105
  %v42 = load ptr, ptr %v41, align 4
  %v8 = getelementptr inbounds float, ptr %v7, i64 2072
  %v9 = mul i64 %v2, 49712
  %v10 = getelementptr inbounds float, ptr %v8, i64 %v9
  br label %b0
b0:
  %v15 = phi i64 [ %v12, %entry ], [ %v44, %b5 ]
  %v16 = icmp slt i64 %v15, %v14
  br i1 %v16, label %b1, label %b2
b1:
  %v24 = mul i64 %v15, 3
  %v25 = getelementptr inbounds float, ptr %v23, i64 %v24
  br label %b3
b3:
  %v17 = phi i64 [ 0, %b1 ], [ %v37, %b4 ]
  %v18 = phi float [ 0x0000000000000000, %b1 ], [ %v34, %b4 ]
  %v19 = phi float [ 0x0000000000000000, %b1 ], [ %v35, %b4 ]
  %v20 = phi float [ 0x0000000000000000, %b1 ], [ %v36, %b4 ]
  %v21 = icmp slt i64 %v17, 3
  br i1 %v21, label %b4, label %b5
b4:
  %v26 = getelementptr inbounds float, ptr %v25, i64 %v17
  %v27 = load float, ptr %v26, align 4
  %v28 = add i64 %v17, 1
  %v29 = getelementptr inbounds float, ptr %v25, i64 %v28
  %v30 = load float, ptr %v29, align 4
  %v31 = add i64 %v17, 2
  %v32 = getelementptr inbounds float, ptr %v25, i64 %v31
  %v33 = load float, ptr %v32, align 4
  %v34 = fadd float %v18, %v27
  %v35 = fadd float %v19, %v30
  %v36 = fadd float %v20, %v33
  %v37 = add nsw i64 %v17, 3
  br label %b3
b5:
  %v38 = fadd float %v18, %v19
  %v39 = fadd float %v38, %v20
  %v40 = fadd float %v39, 0x0000000000000000
  %v43 = getelementptr inbounds float, ptr %v42, i64 %v15
  store float %v40, ptr %v43, align 4
  %v44 = add nsw i64 %v15, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_45(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 120
  %v7 = load ptr, ptr %v6, align 4
  %v11 = getelementptr inbounds i64, ptr %v4, i64 3
  %v12 = load i64, ptr %v11, align 8
  %v13 = getelementptr inbounds i64, ptr %v4, i64 4
  %v14 = load i64, ptr %v13, align 8
  %v22 = getelementptr inbounds ptr, ptr %v0, i64 96
  %v23 = load ptr, ptr %v22, align 4
  %v26 = getelementptr inbounds ptr, ptr %v0, i64 100
  %v27 = load ptr, ptr %v26, align 4
  %v29 = getelementptr inbounds ptr, ptr %v0, i64 47
  %v30 = load ptr, ptr %v29, align 4
  %v61 = getelementptr inbounds ptr, ptr %v0, i64 116
  %v62 = load ptr, ptr %v61, align 4
  %v8 = getelementptr inbounds float, ptr %v7, i64 2072
  %v9 = mul i64 %v2, 49712
  %v10 = getelementptr inbounds float, ptr %v8, i64 %v9
  br label %b0
b0:
  %v15 = phi i64 [ %v12, %entry ], [ %v64, %b5 ]
  %v16 = icmp slt i64 %v15, %v14
  br i1 %v16, label %b1, label %b2
b1:
  %v24 = mul i64 %v15, 3
  %v25 = getelementptr inbounds float, ptr %v23, i64 %v24
  %v28 = getelementptr inbounds float, ptr %v27, i64 %v24
  br label %b3
b3:
  %v17 = phi i64 [ 0, %b1 ], [ %v57, %b4 ]
  %v18 = phi float [ 0x0000000000000000, %b1 ], [ %v54, %b4 ]
  %v19 = phi float [ 0x0000000000000000, %b1 ], [ %v55, %b4 ]
  %v20 = phi float [ 0x0000000000000000, %b1 ], [ %v56, %b4 ]
  %v21 = icmp slt i64 %v17, 3
  br i1 %v21, label %b4, label %b5
b4:
  %v31 = getelementptr inbounds float, ptr %v25, i64 %v17
  %v32 = load float, ptr %v31, align 4
  %v33 = getelementptr inbounds float, ptr %v28, i64 %v17
  %v34 = load float, ptr %v33, align 4
  %v35 = fadd float %v32, %v34
  %v36 = getelementptr inbounds float, ptr %v30, i64 %v17
  %v37 = load float, ptr %v36, align 4
  %v38 = add i64 %v17, 1
  %v39 = getelementptr inbounds float, ptr %v25, i64 %v38
  %v40 = load float, ptr %v39, align 4
  %v41 = getelementptr inbounds float, ptr %v28, i64 %v38
  %v42 = load float, ptr %v41, align 4
  %v43 = fadd float %v40, %v42
  %v44 = getelementptr inbounds float, ptr %v30, i64 %v38
  %v45 = load float, ptr %v44, align 4
  %v46 = add i64 %v17, 2
  %v47 = getelementptr inbounds float, ptr %v25, i64 %v46
  %v48 = load float, ptr %v47, align 4
  %v49 = getelementptr inbounds float, ptr %v28, i64 %v46
  %v50 = load float, ptr %v49, align 4
  %v51 = fadd float %v48, %v50
  %v52 = getelementptr inbounds float, ptr %v30, i64 %v46
  %v53 = load float, ptr %v52, align 4
  %v54 = call float @llvm.fmuladd.f32(float %v35, float %v37, float %v18)
  %v55 = call float @llvm.fmuladd.f32(float %v43, float %v45, float %v19)
  %v56 = call float @llvm.fmuladd.f32(float %v51, float %v53, float %v20)
  %v57 = add nsw i64 %v17, 3
  br label %b3
b5:
  %v58 = fadd float %v18, %v19
  %v59 = fadd float %v58, %v20
  %v60 = fadd float %v59, 0x0000000000000000
  %v63 = getelementptr inbounds float, ptr %v62, i64 %v15
  store float %v60, ptr %v63, align 4
  %v64 = add nsw i64 %v15, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_46(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v4, i64 3
  %v7 = load i64, ptr %v6, align 8
  %v8 = getelementptr inbounds i64, ptr %v4, i64 4
  %v9 = load i64, ptr %v8, align 8
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 102
  %v13 = load ptr, ptr %v12, align 4
  %v17 = getelementptr inbounds ptr, ptr %v0, i64 43
  %v18 = load ptr, ptr %v17, align 4
  %v19 = getelementptr inbounds i64, ptr %v1, i64 1
  %v20 = load i64, ptr %v19, align 8
  %v21 = mul i64 %v5, %v20
  %v22 = mul i64 %v21, 5
  %v23 = getelementptr inbounds float, ptr %v18, i64 %v22
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v26, %b1 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v14 = getelementptr inbounds float, ptr %v13, i64 %v10
  %v15 = load float, ptr %v14, align 4
  %v16 = fmul float %v15, 0x4012000000000000
  %v24 = mul i64 %v10, 5
  %v25 = getelementptr inbounds float, ptr %v23, i64 %v24
  store float %v16, ptr %v25, align 4
  %v26 = add nsw i64 %v10, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_47(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v4, i64 3
  %v7 = load i64, ptr %v6, align 8
  %v8 = getelementptr inbounds i64, ptr %v4, i64 4
  %v9 = load i64, ptr %v8, align 8
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 105
  %v13 = load ptr, ptr %v12, align 4
  %v17 = getelementptr inbounds ptr, ptr %v0, i64 43
  %v18 = load ptr, ptr %v17, align 4
  %v19 = getelementptr inbounds i64, ptr %v1, i64 1
  %v20 = load i64, ptr %v19, align 8
  %v21 = mul i64 %v5, %v20
  %v22 = mul i64 %v21, 5
  %v23 = getelementptr inbounds float, ptr %v18, i64 %v22
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v27, %b1 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v14 = getelementptr inbounds float, ptr %v13, i64 %v10
  %v15 = load float, ptr %v14, align 4
  %v16 = fmul float %v15, 0x4012000000000000
  %v24 = mul i64 %v10, 5
  %v25 = getelementptr inbounds float, ptr %v23, i64 %v24
  %v26 = getelementptr inbounds float, ptr %v25, i64 1
  store float %v16, ptr %v26, align 4
  %v27 = add nsw i64 %v10, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_48(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v4, i64 3
  %v7 = load i64, ptr %v6, align 8
  %v8 = getelementptr inbounds i64, ptr %v4, i64 4
  %v9 = load i64, ptr %v8, align 8
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 101
  %v13 = load ptr, ptr %v12, align 4
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 104
  %v17 = load ptr, ptr %v16, align 4
  %v22 = getelementptr inbounds ptr, ptr %v0, i64 52
  %v23 = load ptr, ptr %v22, align 4
  %v24 = getelementptr inbounds i64, ptr %v1, i64 1
  %v25 = load i64, ptr %v24, align 8
  %v31 = getelementptr inbounds ptr, ptr %v0, i64 43
  %v32 = load ptr, ptr %v31, align 4
  %v26 = mul i64 %v5, %v25
  %v27 = getelementptr inbounds float, ptr %v23, i64 %v26
  %v33 = mul i64 %v26, 5
  %v34 = getelementptr inbounds float, ptr %v32, i64 %v33
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v38, %b1 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v14 = getelementptr inbounds float, ptr %v13, i64 %v10
  %v15 = load float, ptr %v14, align 4
  %v18 = getelementptr inbounds float, ptr %v17, i64 %v10
  %v19 = load float, ptr %v18, align 4
  %v20 = fadd float %v15, %v19
  %v21 = fmul float %v20, 0x4000000000000000
  %v28 = getelementptr inbounds float, ptr %v27, i64 %v10
  %v29 = load float, ptr %v28, align 4
  %v30 = fmul float %v21, %v29
  %v35 = mul i64 %v10, 5
  %v36 = getelementptr inbounds float, ptr %v34, i64 %v35
  %v37 = getelementptr inbounds float, ptr %v36, i64 2
  store float %v30, ptr %v37, align 4
  %v38 = add nsw i64 %v10, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_49(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v4, i64 3
  %v7 = load i64, ptr %v6, align 8
  %v8 = getelementptr inbounds i64, ptr %v4, i64 4
  %v9 = load i64, ptr %v8, align 8
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 116
  %v13 = load ptr, ptr %v12, align 4
  %v23 = getelementptr inbounds ptr, ptr %v0, i64 51
  %v24 = load ptr, ptr %v23, align 4
  %v25 = getelementptr inbounds i64, ptr %v1, i64 1
  %v26 = load i64, ptr %v25, align 8
  %v32 = getelementptr inbounds ptr, ptr %v0, i64 43
  %v33 = load ptr, ptr %v32, align 4
  %v16 = fcmp uno float 0x4020000000000000, 0x4020000000000000
  %v17 = fcmp ogt float 0x4020000000000000, 0x4020000000000000
  %v18 = select i1 %v17, float 0x4020000000000000, float 0x4020000000000000
  %v19 = select i1 %v16, float 0x4020000000000000, float %v18
  %v20 = fsub float %v19, 0x3FF0000000000000
  %v21 = fdiv float %v20, 0x4000000000000000
  %v27 = mul i64 %v5, %v26
  %v28 = getelementptr inbounds float, ptr %v24, i64 %v27
  %v34 = mul i64 %v27, 5
  %v35 = getelementptr inbounds float, ptr %v33, i64 %v34
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v39, %b1 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v14 = getelementptr inbounds float, ptr %v13, i64 %v10
  %v15 = load float, ptr %v14, align 4
  %v22 = fmul float %v15, %v21
  %v29 = getelementptr inbounds float, ptr %v28, i64 %v10
  %v30 = load float, ptr %v29, align 4
  %v31 = fmul float %v22, %v30
  %v36 = mul i64 %v10, 5
  %v37 = getelementptr inbounds float, ptr %v35, i64 %v36
  %v38 = getelementptr inbounds float, ptr %v37, i64 3
  store float %v31, ptr %v38, align 4
  %v39 = add nsw i64 %v10, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_50(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v4, i64 3
  %v7 = load i64, ptr %v6, align 8
  %v8 = getelementptr inbounds i64, ptr %v4, i64 4
  %v9 = load i64, ptr %v8, align 8
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 92
  %v13 = load ptr, ptr %v12, align 4
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 99
  %v17 = load ptr, ptr %v16, align 4
  %v21 = getelementptr inbounds ptr, ptr %v0, i64 54
  %v22 = load ptr, ptr %v21, align 4
  %v23 = getelementptr inbounds i64, ptr %v1, i64 1
  %v24 = load i64, ptr %v23, align 8
  %v30 = getelementptr inbounds ptr, ptr %v0, i64 43
  %v31 = load ptr, ptr %v30, align 4
  %v25 = mul i64 %v5, %v24
  %v26 = getelementptr inbounds float, ptr %v22, i64 %v25
  %v32 = mul i64 %v25, 5
  %v33 = getelementptr inbounds float, ptr %v31, i64 %v32
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v37, %b1 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v14 = getelementptr inbounds float, ptr %v13, i64 %v10
  %v15 = load float, ptr %v14, align 4
  %v18 = getelementptr inbounds float, ptr %v17, i64 %v10
  %v19 = load float, ptr %v18, align 4
  %v20 = fadd float %v15, %v19
  %v27 = getelementptr inbounds float, ptr %v26, i64 %v10
  %v28 = load float, ptr %v27, align 4
  %v29 = fmul float %v20, %v28
  %v34 = mul i64 %v10, 5
  %v35 = getelementptr inbounds float, ptr %v33, i64 %v34
  %v36 = getelementptr inbounds float, ptr %v35, i64 4
  store float %v29, ptr %v36, align 4
  %v37 = add nsw i64 %v10, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_51(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v12 = alloca float, i64 64, align 4
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 120
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
  %v68 = getelementptr inbounds ptr, ptr %v0, i64 41
  %v69 = load ptr, ptr %v68, align 4
  %v83 = getelementptr inbounds ptr, ptr %v0, i64 43
  %v84 = load ptr, ptr %v83, align 4
  %v96 = getelementptr inbounds ptr, ptr %v0, i64 9
  %v97 = load ptr, ptr %v96, align 4
  %v101 = getelementptr inbounds ptr, ptr %v0, i64 2
  %v102 = load ptr, ptr %v101, align 4
  %v110 = getelementptr inbounds ptr, ptr %v0, i64 108
  %v111 = load ptr, ptr %v110, align 4
  %v116 = getelementptr inbounds ptr, ptr %v0, i64 23
  %v117 = load ptr, ptr %v116, align 4
  %v8 = getelementptr inbounds float, ptr %v7, i64 1776
  %v9 = getelementptr inbounds float, ptr %v7, i64 2072
  %v10 = mul i64 %v2, 49712
  %v11 = getelementptr inbounds float, ptr %v9, i64 %v10
  %v57 = mul i64 %v54, %v56
  %v58 = icmp sle i64 %v57, 1
  %v61 = icmp eq i64 %v60, 0
  %v62 = and i1 %v58, %v61
  %v63 = icmp eq i1 %v62, 0
  %v70 = mul i64 %v5, %v56
  %v71 = mul i64 %v70, 32
  %v72 = getelementptr inbounds float, ptr %v69, i64 %v71
  %v85 = mul i64 %v70, 5
  %v86 = getelementptr inbounds float, ptr %v84, i64 %v85
  %v112 = mul i64 %v70, 26
  %v113 = getelementptr inbounds float, ptr %v111, i64 %v112
  %v118 = and i64 %v5, 1
  %v119 = mul i64 %v118, %v56
  %v120 = mul i64 %v119, 8
  %v121 = getelementptr inbounds float, ptr %v117, i64 %v120
  br label %b0
b0:
  %v17 = phi i64 [ %v14, %entry ], [ %v140, %b5 ]
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
  %v30 = phi i64 [ 0, %b1 ], [ %v139, %b8 ]
  %v31 = icmp slt i64 %v30, 1
  br i1 %v31, label %b4, label %b5
b4:
  %v32 = add i64 %v30, 1
  %v33 = icmp slt i64 %v32, 1
  %v34 = select i1 %v33, i64 %v32, i64 %v30
  %v47 = mul i64 %v30, 296
  %v48 = mul i64 %v34, 296
  %v49 = add i64 %v47, 256
  %v50 = add i64 %v48, 256
  %v51 = add i64 %v49, 40
  %v52 = add i64 %v50, 40
  %v75 = getelementptr inbounds float, ptr %v8, i64 %v47
  %v89 = getelementptr inbounds float, ptr %v8, i64 %v49
  %v94 = mul i64 %v30, 8
  %v95 = sub i64 8, %v94
  %v98 = getelementptr inbounds float, ptr %v97, i64 %v94
  %v103 = getelementptr inbounds float, ptr %v102, i64 %v94
  br label %b6
b6:
  %v35 = phi i64 [ 0, %b4 ], [ %v138, %b19 ]
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
  %v77 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v76
  %v78 = load ptr, ptr %v77, align 4
  %v79 = icmp sgt i64 %v46, 0
  br i1 %v79, label %b11, label %b12
b11:
  call void %v78(ptr %v74, i64 32, ptr %v75, i64 32, ptr %v12, i64 8, i64 0, i64 1, ptr %v67, i64 0)
  br label %b12
b12:
  %v80 = mul i64 %v64, 80
  %v81 = add i64 %v50, %v80
  %v82 = getelementptr inbounds float, ptr %v8, i64 %v81
  %v87 = mul i64 %v41, 5
  %v88 = getelementptr inbounds float, ptr %v86, i64 %v87
  %v90 = getelementptr inbounds ptr, ptr @table_tile_8x1_more, i64 %v76
  %v91 = load ptr, ptr %v90, align 4
  br i1 %v79, label %b13, label %b14
b13:
  call void %v91(ptr %v88, i64 5, ptr %v89, i64 5, ptr %v12, i64 8, i64 0, i64 0, ptr %v82, i64 0)
  br label %b14
b14:
  br label %b10
b10:
  br i1 %v62, label %b15, label %b16
b15:
  %v92 = mul i64 %v41, 32
  %v93 = getelementptr inbounds float, ptr %v72, i64 %v92
  call void @columns(ptr %v93, i64 32, ptr %v98, i64 8, i64 32, i64 1, i64 %v95, ptr %v12, i64 8, i64 %v46, i1 0)
  %v99 = mul i64 %v41, 5
  %v100 = getelementptr inbounds float, ptr %v86, i64 %v99
  call void @columns(ptr %v100, i64 5, ptr %v103, i64 8, i64 5, i64 1, i64 %v95, ptr %v12, i64 8, i64 %v46, i1 1)
  br label %b16
b16:
  %v104 = add i64 %v41, %v46
  br label %b17
b17:
  %v105 = phi i64 [ %v41, %b16 ], [ %v137, %b22 ]
  %v106 = icmp slt i64 %v105, %v104
  br i1 %v106, label %b18, label %b19
b18:
  %v107 = sub i64 %v105, %v41
  %v108 = mul i64 %v107, 8
  %v109 = getelementptr inbounds float, ptr %v12, i64 %v108
  %v114 = mul i64 %v105, 26
  %v115 = getelementptr inbounds float, ptr %v113, i64 %v114
  %v122 = mul i64 %v105, 8
  %v123 = getelementptr inbounds float, ptr %v121, i64 %v122
  br label %b20
b20:
  %v124 = phi i64 [ 0, %b18 ], [ %v136, %b21 ]
  %v125 = icmp slt i64 %v124, 1
  br i1 %v125, label %b21, label %b22
b21:
  %v126 = add i64 %v30, %v124
  %v127 = mul i64 %v126, 8
  %v128 = mul i64 %v124, 8
  %v129 = getelementptr inbounds float, ptr %v109, i64 %v128
  %v130 = load <8 x float>, ptr %v129, align 4
  %v131 = add i64 18, %v127
  %v132 = getelementptr inbounds float, ptr %v115, i64 %v131
  %v133 = load <8 x float>, ptr %v132, align 4
  %v134 = fadd <8 x float> %v133, %v130
  %v135 = getelementptr inbounds float, ptr %v123, i64 %v127
  store <8 x float> %v134, ptr %v135, align 4
  %v136 = add nsw i64 %v124, 1
  br label %b20
b22:
  %v137 = add nsw i64 %v105, 1
  br label %b17
b19:
  %v138 = add nsw i64 %v35, 1
  br label %b6
b8:
  %v139 = add nsw i64 %v30, 1
  br label %b3
b5:
  %v140 = add nsw i64 %v17, 96
  br label %b0
b2:
  ret void
}
define internal void @backward_52(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 120
  %v6 = load ptr, ptr %v5, align 4
  %v10 = getelementptr inbounds i64, ptr %v4, i64 5
  %v11 = load i64, ptr %v10, align 8
  %v12 = getelementptr inbounds i64, ptr %v4, i64 6
  %v13 = load i64, ptr %v12, align 8
  %v27 = getelementptr inbounds ptr, ptr %v0, i64 113
  %v28 = load ptr, ptr %v27, align 4
  %v29 = getelementptr inbounds i64, ptr %v1, i64 1
  %v30 = load i64, ptr %v29, align 8
  %v33 = getelementptr inbounds ptr, ptr %v0, i64 61
  %v34 = load ptr, ptr %v33, align 4
  %v64 = getelementptr inbounds ptr, ptr %v0, i64 117
  %v65 = load ptr, ptr %v64, align 4
  %v7 = getelementptr inbounds float, ptr %v6, i64 2072
  %v8 = mul i64 %v2, 49712
  %v9 = getelementptr inbounds float, ptr %v7, i64 %v8
  br label %b0
b0:
  %v14 = phi i64 [ %v11, %entry ], [ %v77, %b5 ]
  %v15 = icmp slt i64 %v14, %v13
  br i1 %v15, label %b1, label %b2
b1:
  %v31 = mul i64 %v14, 24
  %v32 = getelementptr inbounds float, ptr %v28, i64 %v31
  %v35 = getelementptr inbounds float, ptr %v34, i64 %v31
  %v66 = mul i64 %v14, 64
  %v67 = getelementptr inbounds float, ptr %v65, i64 %v66
  br label %b3
b3:
  %v16 = phi i64 [ 0, %b1 ], [ %v76, %b8 ]
  %v17 = icmp slt i64 %v16, 8
  br i1 %v17, label %b4, label %b5
b4:
  %v18 = add i64 %v16, 1
  %v19 = add i64 %v16, 2
  %v20 = add i64 %v16, 3
  br label %b6
b6:
  %v21 = phi i64 [ 0, %b4 ], [ %v63, %b7 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v59, %b7 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v60, %b7 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v61, %b7 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v62, %b7 ]
  %v26 = icmp slt i64 %v21, 3
  br i1 %v26, label %b7, label %b8
b7:
  %v36 = mul i64 %v21, 8
  %v37 = add i64 %v16, %v36
  %v38 = getelementptr inbounds float, ptr %v35, i64 %v37
  %v39 = load float, ptr %v38, align 4
  %v40 = getelementptr inbounds float, ptr %v32, i64 %v36
  %v41 = load <8 x float>, ptr %v40, align 4
  %v42 = insertelement <8 x float> poison, float %v39, i64 0
  %v43 = shufflevector <8 x float> %v42, <8 x float> poison, <8 x i32> zeroinitializer
  %v44 = add i64 %v18, %v36
  %v45 = getelementptr inbounds float, ptr %v35, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = add i64 %v19, %v36
  %v50 = getelementptr inbounds float, ptr %v35, i64 %v49
  %v51 = load float, ptr %v50, align 4
  %v52 = insertelement <8 x float> poison, float %v51, i64 0
  %v53 = shufflevector <8 x float> %v52, <8 x float> poison, <8 x i32> zeroinitializer
  %v54 = add i64 %v20, %v36
  %v55 = getelementptr inbounds float, ptr %v35, i64 %v54
  %v56 = load float, ptr %v55, align 4
  %v57 = insertelement <8 x float> poison, float %v56, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v41, <8 x float> %v43, <8 x float> %v22)
  %v60 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v41, <8 x float> %v48, <8 x float> %v23)
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v41, <8 x float> %v53, <8 x float> %v24)
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v41, <8 x float> %v58, <8 x float> %v25)
  %v63 = add nsw i64 %v21, 1
  br label %b6
b8:
  %v68 = mul i64 %v16, 8
  %v69 = getelementptr inbounds float, ptr %v67, i64 %v68
  store <8 x float> %v22, ptr %v69, align 4
  %v70 = mul i64 %v18, 8
  %v71 = getelementptr inbounds float, ptr %v67, i64 %v70
  store <8 x float> %v23, ptr %v71, align 4
  %v72 = mul i64 %v19, 8
  %v73 = getelementptr inbounds float, ptr %v67, i64 %v72
  store <8 x float> %v24, ptr %v73, align 4
  %v74 = mul i64 %v20, 8
  %v75 = getelementptr inbounds float, ptr %v67, i64 %v74
  store <8 x float> %v25, ptr %v75, align 4
  %v76 = add nsw i64 %v16, 4
  br label %b3
b5:
  %v77 = add nsw i64 %v14, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_53(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 120
  %v6 = load ptr, ptr %v5, align 4
  %v10 = getelementptr inbounds i64, ptr %v4, i64 3
  %v11 = load i64, ptr %v10, align 8
  %v12 = getelementptr inbounds i64, ptr %v4, i64 4
  %v13 = load i64, ptr %v12, align 8
  %v18 = load i64, ptr %v1, align 8
  %v22 = getelementptr inbounds ptr, ptr %v0, i64 117
  %v23 = load ptr, ptr %v22, align 4
  %v24 = getelementptr inbounds i64, ptr %v1, i64 1
  %v25 = load i64, ptr %v24, align 8
  %v36 = getelementptr inbounds ptr, ptr %v0, i64 118
  %v37 = load ptr, ptr %v36, align 4
  %v7 = getelementptr inbounds float, ptr %v6, i64 2072
  %v8 = mul i64 %v2, 49712
  %v9 = getelementptr inbounds float, ptr %v7, i64 %v8
  br label %b0
b0:
  %v14 = phi i64 [ %v11, %entry ], [ %v41, %b5 ]
  %v15 = icmp slt i64 %v14, %v13
  br i1 %v15, label %b1, label %b2
b1:
  %v29 = mul i64 %v14, 64
  %v38 = getelementptr inbounds float, ptr %v37, i64 %v29
  br label %b3
b3:
  %v16 = phi i64 [ 0, %b1 ], [ %v40, %b8 ]
  %v17 = icmp slt i64 %v16, 8
  br i1 %v17, label %b4, label %b5
b4:
  %v31 = mul i64 %v16, 8
  br label %b6
b6:
  %v19 = phi i64 [ 0, %b4 ], [ %v35, %b7 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v34, %b7 ]
  %v21 = icmp slt i64 %v19, %v18
  br i1 %v21, label %b7, label %b8
b7:
  %v26 = mul i64 %v19, %v25
  %v27 = mul i64 %v26, 64
  %v28 = getelementptr inbounds float, ptr %v23, i64 %v27
  %v30 = getelementptr inbounds float, ptr %v28, i64 %v29
  %v32 = getelementptr inbounds float, ptr %v30, i64 %v31
  %v33 = load <8 x float>, ptr %v32, align 4
  %v34 = fadd <8 x float> %v20, %v33
  %v35 = add nsw i64 %v19, 1
  br label %b6
b8:
  %v39 = getelementptr inbounds float, ptr %v38, i64 %v31
  store <8 x float> %v20, ptr %v39, align 4
  %v40 = add nsw i64 %v16, 1
  br label %b3
b5:
  %v41 = add nsw i64 %v14, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_54(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 120
  %v6 = load ptr, ptr %v5, align 4
  %v10 = getelementptr inbounds i64, ptr %v4, i64 3
  %v11 = load i64, ptr %v10, align 8
  %v12 = getelementptr inbounds i64, ptr %v4, i64 4
  %v13 = load i64, ptr %v12, align 8
  %v18 = load i64, ptr %v1, align 8
  %v22 = getelementptr inbounds ptr, ptr %v0, i64 115
  %v23 = load ptr, ptr %v22, align 4
  %v24 = getelementptr inbounds i64, ptr %v1, i64 1
  %v25 = load i64, ptr %v24, align 8
  %v36 = getelementptr inbounds ptr, ptr %v0, i64 119
  %v37 = load ptr, ptr %v36, align 4
  %v7 = getelementptr inbounds float, ptr %v6, i64 2072
  %v8 = mul i64 %v2, 49712
  %v9 = getelementptr inbounds float, ptr %v7, i64 %v8
  br label %b0
b0:
  %v14 = phi i64 [ %v11, %entry ], [ %v41, %b5 ]
  %v15 = icmp slt i64 %v14, %v13
  br i1 %v15, label %b1, label %b2
b1:
  %v29 = mul i64 %v14, 64
  %v38 = getelementptr inbounds float, ptr %v37, i64 %v29
  br label %b3
b3:
  %v16 = phi i64 [ 0, %b1 ], [ %v40, %b8 ]
  %v17 = icmp slt i64 %v16, 8
  br i1 %v17, label %b4, label %b5
b4:
  %v31 = mul i64 %v16, 8
  br label %b6
b6:
  %v19 = phi i64 [ 0, %b4 ], [ %v35, %b7 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v34, %b7 ]
  %v21 = icmp slt i64 %v19, %v18
  br i1 %v21, label %b7, label %b8
b7:
  %v26 = mul i64 %v19, %v25
  %v27 = mul i64 %v26, 64
  %v28 = getelementptr inbounds float, ptr %v23, i64 %v27
  %v30 = getelementptr inbounds float, ptr %v28, i64 %v29
  %v32 = getelementptr inbounds float, ptr %v30, i64 %v31
  %v33 = load <8 x float>, ptr %v32, align 4
  %v34 = fadd <8 x float> %v20, %v33
  %v35 = add nsw i64 %v19, 1
  br label %b6
b8:
  %v39 = getelementptr inbounds float, ptr %v38, i64 %v31
  store <8 x float> %v20, ptr %v39, align 4
  %v40 = add nsw i64 %v16, 1
  br label %b3
b5:
  %v41 = add nsw i64 %v14, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_55(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 120
  %v6 = load ptr, ptr %v5, align 4
  %v10 = getelementptr inbounds ptr, ptr %v0, i64 43
  %v11 = load ptr, ptr %v10, align 4
  %v12 = getelementptr inbounds i64, ptr %v1, i64 1
  %v13 = load i64, ptr %v12, align 8
  %v14 = load i64, ptr %v1, align 8
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 28
  %v17 = load ptr, ptr %v16, align 4
  %v18 = getelementptr inbounds i64, ptr %v1, i64 6
  %v19 = load i64, ptr %v18, align 8
  %v20 = getelementptr inbounds ptr, ptr %v0, i64 18
  %v21 = load ptr, ptr %v20, align 4
  %v7 = getelementptr inbounds float, ptr %v6, i64 2072
  %v8 = mul i64 %v2, 49712
  %v9 = getelementptr inbounds float, ptr %v7, i64 %v8
  %v15 = mul i64 %v14, %v13
  call void @outer_one_2_8(ptr %v11, i64 5, i64 5, i64 %v15, ptr %v9, i64 %v2, i64 %v3, ptr %v21, i64 8, i64 8, ptr %v17, i64 8, i64 %v19)
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
define internal void @backward_56(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 120
  %v6 = load ptr, ptr %v5, align 4
  %v10 = getelementptr inbounds ptr, ptr %v0, i64 42
  %v11 = load ptr, ptr %v10, align 4
  %v12 = getelementptr inbounds i64, ptr %v1, i64 1
  %v13 = load i64, ptr %v12, align 8
  %v14 = load i64, ptr %v1, align 8
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 29
  %v17 = load ptr, ptr %v16, align 4
  %v18 = getelementptr inbounds i64, ptr %v1, i64 6
  %v19 = load i64, ptr %v18, align 8
  %v20 = getelementptr inbounds ptr, ptr %v0, i64 39
  %v21 = load ptr, ptr %v20, align 4
  %v22 = getelementptr inbounds ptr, ptr %v0, i64 30
  %v23 = load ptr, ptr %v22, align 4
  %v24 = getelementptr inbounds ptr, ptr %v0, i64 16
  %v25 = load ptr, ptr %v24, align 4
  %v7 = getelementptr inbounds float, ptr %v6, i64 2072
  %v8 = mul i64 %v2, 49712
  %v9 = getelementptr inbounds float, ptr %v7, i64 %v8
  %v15 = mul i64 %v14, %v13
  call void @outer_one_2_26_8(ptr %v11, i64 32, i64 32, i64 %v15, ptr %v9, i64 %v2, i64 %v3, ptr %v21, i64 26, i64 26, ptr %v17, i64 26, i64 %v19, ptr %v25, i64 8, i64 8, ptr %v23, i64 8, i64 %v19)
  ret void
}
define internal void @outer_one_2_26_8(ptr %v0, i64 %v1, i64 %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6, ptr %v7, i64 %v8, i64 %v9, ptr %v10, i64 %v11, i64 %v12, ptr %v13, i64 %v14, i64 %v15, ptr %v16, i64 %v17, i64 %v18) #2 {
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
  %v64 = sub i64 %v9, 26
  %v65 = icmp slt i64 %v9, %v64
  %v66 = select i1 %v65, i64 %v9, i64 %v64
  %v92 = icmp eq i64 %v9, %v9
  %v93 = mul i64 %v64, 384
  %v94 = getelementptr inbounds float, ptr %v4, i64 %v93
  %v114 = sub i64 %v15, 8
  %v115 = icmp slt i64 %v15, %v114
  %v116 = select i1 %v115, i64 %v15, i64 %v114
  %v142 = icmp eq i64 %v15, %v15
  %v143 = mul i64 %v114, 384
  %v144 = getelementptr inbounds float, ptr %v63, i64 %v143
  br label %b10
b10:
  %v57 = phi i64 [ 0, %b6 ], [ %v266, %b37 ]
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
  %v97 = phi i64 [ 0, %b19 ], [ %v113, %b22 ]
  %v98 = icmp slt i64 %v97, %v61
  br i1 %v98, label %b22, label %b23
b22:
  %v99 = mul i64 %v97, %v8
  %v100 = getelementptr inbounds float, ptr %v96, i64 %v99
  %v101 = mul i64 %v97, 32
  %v102 = getelementptr inbounds float, ptr %v94, i64 %v101
  %v103 = load <8 x float>, ptr %v100, align 4
  store <8 x float> %v103, ptr %v102, align 4
  %v104 = getelementptr inbounds float, ptr %v100, i64 8
  %v105 = load <8 x float>, ptr %v104, align 4
  %v106 = getelementptr inbounds float, ptr %v102, i64 8
  store <8 x float> %v105, ptr %v106, align 4
  %v107 = getelementptr inbounds float, ptr %v100, i64 16
  %v108 = load <8 x float>, ptr %v107, align 4
  %v109 = getelementptr inbounds float, ptr %v102, i64 16
  store <8 x float> %v108, ptr %v109, align 4
  %v110 = getelementptr inbounds float, ptr %v100, i64 24
  %v111 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v110, <8 x i1> <i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0, i1 0>, <8 x float> zeroinitializer)
  %v112 = getelementptr inbounds float, ptr %v102, i64 24
  store <8 x float> %v111, ptr %v112, align 4
  %v113 = add nsw i64 %v97, 1
  br label %b21
b23:
  br label %b20
b20:
  %v121 = mul i64 %v57, %v14
  br label %b24
b24:
  %v117 = phi i64 [ 0, %b20 ], [ %v141, %b29 ]
  %v118 = icmp slt i64 %v117, %v116
  br i1 %v118, label %b25, label %b26
b25:
  %v119 = mul i64 %v117, 384
  %v120 = getelementptr inbounds float, ptr %v63, i64 %v119
  %v122 = add i64 %v121, %v117
  %v123 = getelementptr inbounds float, ptr %v13, i64 %v122
  br label %b27
b27:
  %v124 = phi i64 [ 0, %b25 ], [ %v140, %b28 ]
  %v125 = icmp slt i64 %v124, %v61
  br i1 %v125, label %b28, label %b29
b28:
  %v126 = mul i64 %v124, %v14
  %v127 = getelementptr inbounds float, ptr %v123, i64 %v126
  %v128 = mul i64 %v124, 32
  %v129 = getelementptr inbounds float, ptr %v120, i64 %v128
  %v130 = load <8 x float>, ptr %v127, align 4
  store <8 x float> %v130, ptr %v129, align 4
  %v131 = getelementptr inbounds float, ptr %v127, i64 8
  %v132 = load <8 x float>, ptr %v131, align 4
  %v133 = getelementptr inbounds float, ptr %v129, i64 8
  store <8 x float> %v132, ptr %v133, align 4
  %v134 = getelementptr inbounds float, ptr %v127, i64 16
  %v135 = load <8 x float>, ptr %v134, align 4
  %v136 = getelementptr inbounds float, ptr %v129, i64 16
  store <8 x float> %v135, ptr %v136, align 4
  %v137 = getelementptr inbounds float, ptr %v127, i64 24
  %v138 = load <8 x float>, ptr %v137, align 4
  %v139 = getelementptr inbounds float, ptr %v129, i64 24
  store <8 x float> %v138, ptr %v139, align 4
  %v140 = add nsw i64 %v124, 1
  br label %b27
b29:
  %v141 = add nsw i64 %v117, 32
  br label %b24
b26:
  br i1 %v142, label %b30, label %b31
b30:
  %v145 = add i64 %v121, %v114
  %v146 = getelementptr inbounds float, ptr %v13, i64 %v145
  br label %b32
b32:
  %v147 = phi i64 [ 0, %b30 ], [ %v154, %b33 ]
  %v148 = icmp slt i64 %v147, %v61
  br i1 %v148, label %b33, label %b34
b33:
  %v149 = mul i64 %v147, %v14
  %v150 = getelementptr inbounds float, ptr %v146, i64 %v149
  %v151 = mul i64 %v147, 8
  %v152 = getelementptr inbounds float, ptr %v144, i64 %v151
  %v153 = load <8 x float>, ptr %v150, align 4
  store <8 x float> %v153, ptr %v152, align 4
  %v154 = add nsw i64 %v147, 1
  br label %b32
b34:
  br label %b31
b31:
  %v163 = mul i64 %v57, %v1
  %v204 = or i64 %v57, %v12
  %v238 = or i64 %v57, %v18
  br label %b35
b35:
  %v155 = phi i64 [ %v35, %b31 ], [ %v265, %b73 ]
  %v156 = icmp slt i64 %v155, %v40
  br i1 %v156, label %b36, label %b37
b36:
  %v157 = sub i64 %v40, %v155
  %v158 = icmp slt i64 %v157, 96
  %v159 = select i1 %v158, i64 %v157, i64 96
  %v160 = sdiv i64 %v159, 3
  %v161 = mul i64 %v160, 3
  %v162 = sub i64 %v159, %v161
  %v164 = add i64 %v163, %v155
  %v165 = getelementptr inbounds float, ptr %v0, i64 %v164
  %v172 = sub i64 %v160, 1
  %v181 = icmp sge i64 %v172, 0
  %v182 = mul i64 %v172, 3
  %v184 = mul i64 %v172, 1168
  %v191 = mul i64 %v160, 1168
  br label %b38
b38:
  %v166 = phi i64 [ 0, %b36 ], [ %v199, %b48 ]
  %v167 = icmp slt i64 %v166, %v61
  br i1 %v167, label %b39, label %b40
b39:
  %v168 = mul i64 %v166, %v1
  %v169 = getelementptr inbounds float, ptr %v165, i64 %v168
  %v170 = mul i64 %v166, 3
  %v171 = getelementptr inbounds float, ptr %v27, i64 %v170
  br label %b41
b41:
  %v173 = phi i64 [ 0, %b39 ], [ %v180, %b42 ]
  %v174 = icmp slt i64 %v173, %v172
  br i1 %v174, label %b42, label %b43
b42:
  %v175 = mul i64 %v173, 3
  %v176 = getelementptr inbounds float, ptr %v169, i64 %v175
  %v177 = mul i64 %v173, 1168
  %v178 = getelementptr inbounds float, ptr %v171, i64 %v177
  %v179 = load <4 x float>, ptr %v176, align 4
  store <4 x float> %v179, ptr %v178, align 4
  %v180 = add nsw i64 %v173, 1
  br label %b41
b43:
  br i1 %v181, label %b44, label %b45
b44:
  %v183 = getelementptr inbounds float, ptr %v169, i64 %v182
  %v185 = getelementptr inbounds float, ptr %v171, i64 %v184
  %v186 = load <2 x float>, ptr %v183, align 4
  store <2 x float> %v186, ptr %v185, align 4
  %v187 = getelementptr inbounds float, ptr %v183, i64 2
  %v188 = load float, ptr %v187, align 4
  %v189 = getelementptr inbounds float, ptr %v185, i64 2
  store float %v188, ptr %v189, align 4
  br label %b45
b45:
  %v190 = getelementptr inbounds float, ptr %v169, i64 %v161
  %v192 = getelementptr inbounds float, ptr %v171, i64 %v191
  br label %b46
b46:
  %v193 = phi i64 [ 0, %b45 ], [ %v198, %b47 ]
  %v194 = icmp slt i64 %v193, %v162
  br i1 %v194, label %b47, label %b48
b47:
  %v195 = getelementptr inbounds float, ptr %v190, i64 %v193
  %v196 = load float, ptr %v195, align 4
  %v197 = getelementptr inbounds float, ptr %v192, i64 %v193
  store float %v196, ptr %v197, align 4
  %v198 = add nsw i64 %v193, 1
  br label %b46, !llvm.loop !0
b48:
  %v199 = add nsw i64 %v166, 1
  br label %b38
b40:
  %v215 = icmp slt i64 %v161, %v159
  %v216 = add i64 %v155, %v161
  %v217 = getelementptr inbounds float, ptr %v27, i64 %v191
  %v218 = mul i64 %v216, %v11
  br label %b49
b49:
  %v200 = phi i64 [ 0, %b40 ], [ %v221, %b56 ]
  %v201 = icmp slt i64 %v200, %v66
  br i1 %v201, label %b50, label %b51
b50:
  %v202 = mul i64 %v200, 384
  %v203 = getelementptr inbounds float, ptr %v4, i64 %v202
  br label %b52
b52:
  %v205 = phi i64 [ 0, %b50 ], [ %v214, %b53 ]
  %v206 = icmp slt i64 %v205, %v160
  br i1 %v206, label %b53, label %b54
b53:
  %v207 = mul i64 %v205, 3
  %v208 = add i64 %v155, %v207
  %v209 = mul i64 %v205, 1168
  %v210 = getelementptr inbounds float, ptr %v27, i64 %v209
  %v211 = mul i64 %v208, %v11
  %v212 = add i64 %v211, %v200
  %v213 = getelementptr inbounds float, ptr %v10, i64 %v212
  call void @outer_3x32(ptr %v210, ptr %v203, i64 %v61, ptr %v213, i64 %v11, i64 %v204)
  %v214 = add nsw i64 %v205, 1
  br label %b52
b54:
  br i1 %v215, label %b55, label %b56
b55:
  %v219 = add i64 %v218, %v200
  %v220 = getelementptr inbounds float, ptr %v10, i64 %v219
  call void @outer_2x32(ptr %v217, ptr %v203, i64 %v61, ptr %v220, i64 %v11, i64 %v204)
  br label %b56
b56:
  %v221 = add nsw i64 %v200, 32
  br label %b49
b51:
  br i1 %v92, label %b57, label %b58
b57:
  br label %b59
b59:
  %v222 = phi i64 [ 0, %b57 ], [ %v231, %b60 ]
  %v223 = icmp slt i64 %v222, %v160
  br i1 %v223, label %b60, label %b61
b60:
  %v224 = mul i64 %v222, 3
  %v225 = add i64 %v155, %v224
  %v226 = mul i64 %v222, 1168
  %v227 = getelementptr inbounds float, ptr %v27, i64 %v226
  %v228 = mul i64 %v225, %v11
  %v229 = add i64 %v228, %v64
  %v230 = getelementptr inbounds float, ptr %v10, i64 %v229
  call void @outer_3x26(ptr %v227, ptr %v94, i64 %v61, ptr %v230, i64 %v11, i64 %v204)
  %v231 = add nsw i64 %v222, 1
  br label %b59
b61:
  br i1 %v215, label %b62, label %b63
b62:
  %v232 = add i64 %v218, %v64
  %v233 = getelementptr inbounds float, ptr %v10, i64 %v232
  call void @outer_2x26(ptr %v217, ptr %v94, i64 %v61, ptr %v233, i64 %v11, i64 %v204)
  br label %b63
b63:
  br label %b58
b58:
  %v249 = mul i64 %v216, %v17
  br label %b64
b64:
  %v234 = phi i64 [ 0, %b58 ], [ %v252, %b71 ]
  %v235 = icmp slt i64 %v234, %v116
  br i1 %v235, label %b65, label %b66
b65:
  %v236 = mul i64 %v234, 384
  %v237 = getelementptr inbounds float, ptr %v63, i64 %v236
  br label %b67
b67:
  %v239 = phi i64 [ 0, %b65 ], [ %v248, %b68 ]
  %v240 = icmp slt i64 %v239, %v160
  br i1 %v240, label %b68, label %b69
b68:
  %v241 = mul i64 %v239, 3
  %v242 = add i64 %v155, %v241
  %v243 = mul i64 %v239, 1168
  %v244 = getelementptr inbounds float, ptr %v27, i64 %v243
  %v245 = mul i64 %v242, %v17
  %v246 = add i64 %v245, %v234
  %v247 = getelementptr inbounds float, ptr %v16, i64 %v246
  call void @outer_3x32(ptr %v244, ptr %v237, i64 %v61, ptr %v247, i64 %v17, i64 %v238)
  %v248 = add nsw i64 %v239, 1
  br label %b67
b69:
  br i1 %v215, label %b70, label %b71
b70:
  %v250 = add i64 %v249, %v234
  %v251 = getelementptr inbounds float, ptr %v16, i64 %v250
  call void @outer_2x32(ptr %v217, ptr %v237, i64 %v61, ptr %v251, i64 %v17, i64 %v238)
  br label %b71
b71:
  %v252 = add nsw i64 %v234, 32
  br label %b64
b66:
  br i1 %v142, label %b72, label %b73
b72:
  br label %b74
b74:
  %v253 = phi i64 [ 0, %b72 ], [ %v262, %b75 ]
  %v254 = icmp slt i64 %v253, %v160
  br i1 %v254, label %b75, label %b76
b75:
  %v255 = mul i64 %v253, 3
  %v256 = add i64 %v155, %v255
  %v257 = mul i64 %v253, 1168
  %v258 = getelementptr inbounds float, ptr %v27, i64 %v257
  %v259 = mul i64 %v256, %v17
  %v260 = add i64 %v259, %v114
  %v261 = getelementptr inbounds float, ptr %v16, i64 %v260
  call void @outer_3x8(ptr %v258, ptr %v144, i64 %v61, ptr %v261, i64 %v17, i64 %v238)
  %v262 = add nsw i64 %v253, 1
  br label %b74
b76:
  br i1 %v215, label %b77, label %b78
b77:
  %v263 = add i64 %v249, %v114
  %v264 = getelementptr inbounds float, ptr %v16, i64 %v263
  call void @outer_2x8(ptr %v217, ptr %v144, i64 %v61, ptr %v264, i64 %v17, i64 %v238)
  br label %b78
b78:
  br label %b73
b73:
  %v265 = add nsw i64 %v155, 96
  br label %b35
b37:
  %v266 = add nsw i64 %v57, 384
  br label %b10
b12:
  ret void
}
define internal void @outer_3x26(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4, i64 %v5) #2 {
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
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v18, ptr align 4 %v63, <8 x i1> <i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0, i1 0>)
  store <8 x float> %v19, ptr %v7, align 4
  %v64 = getelementptr inbounds float, ptr %v7, i64 8
  store <8 x float> %v20, ptr %v64, align 4
  store <8 x float> %v21, ptr %v8, align 4
  %v65 = getelementptr inbounds float, ptr %v7, i64 24
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v22, ptr align 4 %v65, <8 x i1> <i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0, i1 0>)
  store <8 x float> %v23, ptr %v10, align 4
  %v66 = getelementptr inbounds float, ptr %v10, i64 8
  store <8 x float> %v24, ptr %v66, align 4
  store <8 x float> %v25, ptr %v11, align 4
  %v67 = getelementptr inbounds float, ptr %v10, i64 24
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v26, ptr align 4 %v67, <8 x i1> <i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0, i1 0>)
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
  %v77 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v76, <8 x i1> <i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0, i1 0>, <8 x float> zeroinitializer)
  %v78 = fadd <8 x float> %v77, %v18
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v78, ptr align 4 %v76, <8 x i1> <i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0, i1 0>)
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
  %v87 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v86, <8 x i1> <i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0, i1 0>, <8 x float> zeroinitializer)
  %v88 = fadd <8 x float> %v87, %v22
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v88, ptr align 4 %v86, <8 x i1> <i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0, i1 0>)
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
  %v97 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v96, <8 x i1> <i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0, i1 0>, <8 x float> zeroinitializer)
  %v98 = fadd <8 x float> %v97, %v26
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v98, ptr align 4 %v96, <8 x i1> <i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0, i1 0>)
  br label %b6
b6:
  ret void
}
define internal void @outer_2x26(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4, i64 %v5) #2 {
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
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v15, ptr align 4 %v48, <8 x i1> <i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0, i1 0>)
  store <8 x float> %v16, ptr %v7, align 4
  %v49 = getelementptr inbounds float, ptr %v7, i64 8
  store <8 x float> %v17, ptr %v49, align 4
  store <8 x float> %v18, ptr %v8, align 4
  %v50 = getelementptr inbounds float, ptr %v7, i64 24
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v19, ptr align 4 %v50, <8 x i1> <i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0, i1 0>)
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
  %v60 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v59, <8 x i1> <i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0, i1 0>, <8 x float> zeroinitializer)
  %v61 = fadd <8 x float> %v60, %v15
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v61, ptr align 4 %v59, <8 x i1> <i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0, i1 0>)
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
  %v70 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v69, <8 x i1> <i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0, i1 0>, <8 x float> zeroinitializer)
  %v71 = fadd <8 x float> %v70, %v19
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v71, ptr align 4 %v69, <8 x i1> <i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0, i1 0>)
  br label %b6
b6:
  ret void
}
define internal void @backward_57(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 120
  %v6 = load ptr, ptr %v5, align 4
  %v24 = getelementptr inbounds i64, ptr %v1, i64 1
  %v25 = load i64, ptr %v24, align 8
  %v26 = load i64, ptr %v1, align 8
  %v43 = getelementptr inbounds ptr, ptr %v0, i64 42
  %v44 = load ptr, ptr %v43, align 4
  %v65 = getelementptr inbounds ptr, ptr %v0, i64 31
  %v66 = load ptr, ptr %v65, align 4
  %v7 = getelementptr inbounds float, ptr %v6, i64 2072
  %v8 = mul i64 %v2, 49712
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
define internal void @backward_58(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 120
  %v6 = load ptr, ptr %v5, align 4
  %v10 = getelementptr inbounds ptr, ptr %v0, i64 107
  %v11 = load ptr, ptr %v10, align 4
  %v12 = getelementptr inbounds i64, ptr %v1, i64 1
  %v13 = load i64, ptr %v12, align 8
  %v14 = load i64, ptr %v1, align 8
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 32
  %v17 = load ptr, ptr %v16, align 4
  %v18 = getelementptr inbounds i64, ptr %v1, i64 6
  %v19 = load i64, ptr %v18, align 8
  %v20 = getelementptr inbounds ptr, ptr %v0, i64 16
  %v21 = load ptr, ptr %v20, align 4
  %v7 = getelementptr inbounds float, ptr %v6, i64 2072
  %v8 = mul i64 %v2, 49712
  %v9 = getelementptr inbounds float, ptr %v7, i64 %v8
  %v15 = mul i64 %v14, %v13
  %v22 = mul i64 %v13, 8
  %v23 = getelementptr inbounds float, ptr %v21, i64 %v22
  call void @outer_one_2_8(ptr %v11, i64 8, i64 8, i64 %v15, ptr %v9, i64 %v2, i64 %v3, ptr %v23, i64 8, i64 8, ptr %v17, i64 8, i64 %v19)
  ret void
}
define internal void @backward_59(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 120
  %v6 = load ptr, ptr %v5, align 4
  %v10 = getelementptr inbounds ptr, ptr %v0, i64 106
  %v11 = load ptr, ptr %v10, align 4
  %v12 = getelementptr inbounds i64, ptr %v1, i64 1
  %v13 = load i64, ptr %v12, align 8
  %v14 = load i64, ptr %v1, align 8
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 33
  %v17 = load ptr, ptr %v16, align 4
  %v18 = getelementptr inbounds i64, ptr %v1, i64 6
  %v19 = load i64, ptr %v18, align 8
  %v20 = getelementptr inbounds ptr, ptr %v0, i64 16
  %v21 = load ptr, ptr %v20, align 4
  %v7 = getelementptr inbounds float, ptr %v6, i64 2072
  %v8 = mul i64 %v2, 49712
  %v9 = getelementptr inbounds float, ptr %v7, i64 %v8
  %v15 = mul i64 %v14, %v13
  %v22 = mul i64 %v13, 8
  %v23 = getelementptr inbounds float, ptr %v21, i64 %v22
  call void @outer_one_2_8(ptr %v11, i64 8, i64 8, i64 %v15, ptr %v9, i64 %v2, i64 %v3, ptr %v23, i64 8, i64 8, ptr %v17, i64 8, i64 %v19)
  ret void
}
define internal void @backward_60(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 120
  %v6 = load ptr, ptr %v5, align 4
  %v10 = getelementptr inbounds ptr, ptr %v0, i64 41
  %v11 = load ptr, ptr %v10, align 4
  %v12 = getelementptr inbounds i64, ptr %v1, i64 1
  %v13 = load i64, ptr %v12, align 8
  %v14 = load i64, ptr %v1, align 8
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 34
  %v17 = load ptr, ptr %v16, align 4
  %v18 = getelementptr inbounds i64, ptr %v1, i64 6
  %v19 = load i64, ptr %v18, align 8
  %v20 = getelementptr inbounds ptr, ptr %v0, i64 73
  %v21 = load ptr, ptr %v20, align 4
  %v22 = getelementptr inbounds ptr, ptr %v0, i64 35
  %v23 = load ptr, ptr %v22, align 4
  %v24 = getelementptr inbounds ptr, ptr %v0, i64 18
  %v25 = load ptr, ptr %v24, align 4
  %v7 = getelementptr inbounds float, ptr %v6, i64 2072
  %v8 = mul i64 %v2, 49712
  %v9 = getelementptr inbounds float, ptr %v7, i64 %v8
  %v15 = mul i64 %v14, %v13
  call void @outer_one_2_8_8(ptr %v11, i64 32, i64 32, i64 %v15, ptr %v9, i64 %v2, i64 %v3, ptr %v21, i64 8, i64 8, ptr %v17, i64 8, i64 %v19, ptr %v25, i64 8, i64 8, ptr %v23, i64 8, i64 %v19)
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
define internal void @backward_61(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 120
  %v6 = load ptr, ptr %v5, align 4
  %v24 = getelementptr inbounds i64, ptr %v1, i64 1
  %v25 = load i64, ptr %v24, align 8
  %v26 = load i64, ptr %v1, align 8
  %v43 = getelementptr inbounds ptr, ptr %v0, i64 41
  %v44 = load ptr, ptr %v43, align 4
  %v65 = getelementptr inbounds ptr, ptr %v0, i64 36
  %v66 = load ptr, ptr %v65, align 4
  %v7 = getelementptr inbounds float, ptr %v6, i64 2072
  %v8 = mul i64 %v2, 49712
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
define internal void @backward_62(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 120
  %v6 = load ptr, ptr %v5, align 4
  %v10 = getelementptr inbounds ptr, ptr %v0, i64 40
  %v11 = load ptr, ptr %v10, align 4
  %v12 = getelementptr inbounds i64, ptr %v1, i64 1
  %v13 = load i64, ptr %v12, align 8
  %v14 = load i64, ptr %v1, align 8
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 37
  %v17 = load ptr, ptr %v16, align 4
  %v18 = getelementptr inbounds i64, ptr %v1, i64 6
  %v19 = load i64, ptr %v18, align 8
  %v20 = getelementptr inbounds ptr, ptr %v0, i64 18
  %v21 = load ptr, ptr %v20, align 4
  %v7 = getelementptr inbounds float, ptr %v6, i64 2072
  %v8 = mul i64 %v2, 49712
  %v9 = getelementptr inbounds float, ptr %v7, i64 %v8
  %v15 = mul i64 %v14, %v13
  %v22 = mul i64 %v13, 8
  %v23 = getelementptr inbounds float, ptr %v21, i64 %v22
  call void @outer_one_2_8(ptr %v11, i64 5, i64 5, i64 %v15, ptr %v9, i64 %v2, i64 %v3, ptr %v23, i64 8, i64 8, ptr %v17, i64 8, i64 %v19)
  ret void
}
define internal void @backward_63(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 120
  %v6 = load ptr, ptr %v5, align 4
  %v10 = getelementptr inbounds ptr, ptr %v0, i64 98
  %v11 = load ptr, ptr %v10, align 4
  %v12 = getelementptr inbounds i64, ptr %v1, i64 1
  %v13 = load i64, ptr %v12, align 8
  %v14 = load i64, ptr %v1, align 8
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 38
  %v17 = load ptr, ptr %v16, align 4
  %v18 = getelementptr inbounds i64, ptr %v1, i64 6
  %v19 = load i64, ptr %v18, align 8
  %v20 = getelementptr inbounds ptr, ptr %v0, i64 18
  %v21 = load ptr, ptr %v20, align 4
  %v7 = getelementptr inbounds float, ptr %v6, i64 2072
  %v8 = mul i64 %v2, 49712
  %v9 = getelementptr inbounds float, ptr %v7, i64 %v8
  %v15 = mul i64 %v14, %v13
  %v22 = mul i64 %v13, 8
  %v23 = getelementptr inbounds float, ptr %v21, i64 %v22
  call void @outer_one_0_8(ptr %v11, i64 9, i64 9, i64 %v15, ptr %v9, i64 %v2, i64 %v3, ptr %v23, i64 8, i64 8, ptr %v17, i64 8, i64 %v19)
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
define internal void @backward_64(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 3
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 4
  %v8 = load i64, ptr %v7, align 8
  %v11 = getelementptr inbounds ptr, ptr %v0, i64 118
  %v12 = load ptr, ptr %v11, align 4
  %v15 = getelementptr inbounds ptr, ptr %v0, i64 119
  %v16 = load ptr, ptr %v15, align 4
  %v18 = getelementptr inbounds ptr, ptr %v0, i64 27
  %v19 = load ptr, ptr %v18, align 4
  br label %b0
b0:
  %v9 = phi i64 [ %v6, %entry ], [ %v30, %b5 ]
  %v10 = icmp slt i64 %v9, %v8
  br i1 %v10, label %b1, label %b2
b1:
  %v13 = mul i64 %v9, 64
  %v14 = getelementptr inbounds float, ptr %v12, i64 %v13
  %v17 = getelementptr inbounds float, ptr %v16, i64 %v13
  %v20 = getelementptr inbounds float, ptr %v19, i64 %v13
  br label %b3
b3:
  %v21 = phi i64 [ 0, %b1 ], [ %v29, %b4 ]
  %v22 = icmp slt i64 %v21, 64
  br i1 %v22, label %b4, label %b5
b4:
  %v23 = getelementptr inbounds float, ptr %v14, i64 %v21
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = getelementptr inbounds float, ptr %v17, i64 %v21
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = fadd <8 x float> %v24, %v26
  %v28 = getelementptr inbounds float, ptr %v20, i64 %v21
  store <8 x float> %v27, ptr %v28, align 4
  %v29 = add nsw i64 %v21, 8
  br label %b3
b5:
  %v30 = add nsw i64 %v9, 1
  br label %b0
b2:
  ret void
}

declare void @llvm.x86.sse.stmxcsr(ptr) #1
declare void @llvm.x86.sse.ldmxcsr(ptr) #1
declare i32 @sched_yield() #1
declare void @llvm.masked.store.v8f32.p0(<8 x float>, ptr, <8 x i1>)
declare <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr>, <8 x i1>, <8 x float>)
declare <8 x float> @llvm.fmuladd.v8f32(<8 x float>, <8 x float>, <8 x float>)
declare void @llvm.prefetch.p0(ptr, i32, i32, i32)
declare <8 x float> @llvm.masked.load.v8f32.p0(ptr, <8 x i1>, <8 x float>)
declare float @llvm.fmuladd.f32(float, float, float)
declare <8 x float> @llvm.maximum.v8f32(<8 x float>, <8 x float>)
declare <4 x float> @llvm.maximum.v4f32(<4 x float>, <4 x float>)
declare <2 x float> @llvm.maximum.v2f32(<2 x float>, <2 x float>)
declare float @llvm.maximum.f32(float, float)
declare <8 x float> @llvm.fabs.v8f32(<8 x float>)
declare <8 x float> @llvm.copysign.v8f32(<8 x float>, <8 x float>)
declare void @llvm.memset.p0.i64(ptr, i8, i64, i1)

attributes #0 = { nounwind "prefer-vector-width"="256" }
attributes #1 = { nounwind }
attributes #2 = { nounwind "prefer-vector-width"="256" noinline }

!0 = distinct !{!0, !1, !2}
!1 = !{!"llvm.loop.unroll.disable"}
!2 = !{!"llvm.loop.vectorize.width", i32 1}
