; generated from specs/li_gru.yaml by `make generated`: do not edit
; li_gru I=8 H=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_6x2of2_0 = private unnamed_addr constant [6 x ptr] [ptr @tile_1x2of2_0, ptr @tile_2x2of2_0, ptr @tile_3x2of2_0, ptr @tile_4x2of2_0, ptr @tile_5x2of2_0, ptr @tile_6x2of2_0], align 8
@table_tile_6x1of2_0_1 = private unnamed_addr constant [6 x ptr] [ptr @tile_1x1of2_0_1, ptr @tile_2x1of2_0_1, ptr @tile_3x1of2_0_1, ptr @tile_4x1of2_0_1, ptr @tile_5x1of2_0_1, ptr @tile_6x1of2_0_1], align 8
@table_tile_8x1of1_0 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of1_0, ptr @tile_2x1of1_0, ptr @tile_3x1of1_0, ptr @tile_4x1of1_0, ptr @tile_5x1of1_0, ptr @tile_6x1of1_0, ptr @tile_7x1of1_0, ptr @tile_8x1of1_0], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v367 = alloca float, i64 96, align 4
  %v696 = alloca float, i64 96, align 4
  %v4 = getelementptr inbounds i64, ptr %v1, i64 0
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v1, i64 1
  %v7 = load i64, ptr %v6, align 8
  %v8 = mul i64 %v5, %v7
  %v9 = getelementptr inbounds ptr, ptr %v0, i64 0
  %v10 = load ptr, ptr %v9, align 4
  %v11 = getelementptr inbounds ptr, ptr %v0, i64 1
  %v12 = load ptr, ptr %v11, align 4
  %v13 = getelementptr inbounds ptr, ptr %v0, i64 2
  %v14 = load ptr, ptr %v13, align 4
  %v15 = getelementptr inbounds ptr, ptr %v0, i64 3
  %v16 = load ptr, ptr %v15, align 4
  %v17 = getelementptr inbounds ptr, ptr %v0, i64 4
  %v18 = load ptr, ptr %v17, align 4
  %v19 = getelementptr inbounds ptr, ptr %v0, i64 5
  %v20 = load ptr, ptr %v19, align 4
  %v21 = getelementptr inbounds ptr, ptr %v0, i64 6
  %v22 = load ptr, ptr %v21, align 4
  %v23 = getelementptr inbounds ptr, ptr %v0, i64 7
  %v24 = load ptr, ptr %v23, align 4
  %v25 = getelementptr inbounds ptr, ptr %v0, i64 8
  %v26 = load ptr, ptr %v25, align 4
  %v27 = getelementptr inbounds ptr, ptr %v0, i64 9
  %v28 = load ptr, ptr %v27, align 4
  %v29 = getelementptr inbounds ptr, ptr %v0, i64 10
  %v30 = load ptr, ptr %v29, align 4
  %v31 = getelementptr inbounds ptr, ptr %v0, i64 11
  %v32 = load ptr, ptr %v31, align 4
  %v33 = getelementptr inbounds ptr, ptr %v0, i64 12
  %v34 = load ptr, ptr %v33, align 4
  %v35 = getelementptr inbounds ptr, ptr %v0, i64 13
  %v36 = load ptr, ptr %v35, align 4
  %v37 = getelementptr inbounds ptr, ptr %v0, i64 14
  %v38 = load ptr, ptr %v37, align 4
  %v39 = getelementptr inbounds ptr, ptr %v0, i64 15
  %v40 = load ptr, ptr %v39, align 4
  %v41 = getelementptr inbounds i64, ptr %v1, i64 5
  %v42 = load i64, ptr %v41, align 8
  %v43 = getelementptr inbounds i64, ptr %v1, i64 9
  %v44 = load i64, ptr %v43, align 8
  %v45 = getelementptr inbounds i64, ptr %v1, i64 10
  %v46 = load i64, ptr %v45, align 8
  %v47 = getelementptr inbounds i64, ptr %v1, i64 12
  %v48 = load i64, ptr %v47, align 8
  %v49 = getelementptr inbounds i64, ptr %v1, i64 16
  %v50 = load i64, ptr %v49, align 8
  %v51 = getelementptr inbounds i64, ptr %v1, i64 18
  %v52 = load i64, ptr %v51, align 8
  %v53 = getelementptr inbounds i64, ptr %v1, i64 19
  %v54 = load i64, ptr %v53, align 8
  %v55 = getelementptr inbounds i64, ptr %v1, i64 20
  %v56 = load i64, ptr %v55, align 8
  %v57 = getelementptr inbounds ptr, ptr %v0, i64 16
  %v58 = load ptr, ptr %v57, align 4
  %v59 = mul i64 %v2, 0
  %v60 = add i64 %v59, 256
  %v61 = getelementptr inbounds float, ptr %v58, i64 %v60
  %v62 = getelementptr inbounds i64, ptr %v1, i64 4
  %v63 = load i64, ptr %v62, align 8
  %v64 = icmp eq i64 %v63, 0
  br i1 %v64, label %b0, label %b1
b0:
  %v65 = icmp eq i64 %v2, 0
  br i1 %v65, label %b2, label %b3
b2:
  %v66 = add i64 0, 0
  %v67 = getelementptr inbounds float, ptr %v34, i64 %v66
  %v68 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v69 = shufflevector <8 x float> %v68, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v69, ptr %v67, align 4
  br label %b3
b3:
  br label %b1
b1:
  %v70 = icmp sgt i64 %v3, 1
  br i1 %v70, label %b4, label %b5
b4:
  %v71 = getelementptr inbounds i64, ptr %v1, i64 3
  %v72 = atomicrmw add ptr %v71, i64 1 acq_rel
  %v73 = mul i64 %v3, 1
  br label %b6
b6:
  %v74 = load atomic i64, ptr %v71 acquire, align 8
  %v75 = icmp slt i64 %v74, %v73
  br i1 %v75, label %b7, label %b8
b7:
  %v76 = call i32 @sched_yield()
  br label %b6
b8:
  br label %b5
b5:
  %v77 = getelementptr inbounds i64, ptr %v1, i64 4
  %v78 = load i64, ptr %v77, align 8
  %v79 = icmp eq i64 %v78, 0
  br i1 %v79, label %b9, label %b10
b9:
  %v80 = getelementptr inbounds i64, ptr %v1, i64 21
  %v81 = load i64, ptr %v80, align 8
  %v82 = icmp eq i64 %v81, 0
  br i1 %v82, label %b11, label %b12
b11:
  %v83 = add i64 %v7, 0
  %v84 = sdiv i64 %v83, 1
  %v85 = add i64 %v2, 1
  %v86 = mul i64 %v84, %v2
  %v87 = sdiv i64 %v86, %v3
  %v88 = mul i64 %v87, 1
  %v89 = icmp slt i64 %v88, %v7
  %v90 = select i1 %v89, i64 %v88, i64 %v7
  %v91 = mul i64 %v84, %v85
  %v92 = sdiv i64 %v91, %v3
  %v93 = mul i64 %v92, 1
  %v94 = icmp slt i64 %v93, %v7
  %v95 = select i1 %v94, i64 %v93, i64 %v7
  br label %b13
b13:
  %v96 = phi i64 [ %v90, %b11 ], [ %v107, %b14 ]
  %v97 = icmp slt i64 %v96, %v95
  br i1 %v97, label %b14, label %b15
b14:
  %v98 = and i64 0, %v46
  %v99 = mul i64 %v98, %v7
  %v100 = add i64 %v99, %v96
  %v101 = mul i64 %v100, 8
  %v102 = getelementptr inbounds float, ptr %v20, i64 %v101
  %v103 = add i64 0, 0
  %v104 = getelementptr inbounds float, ptr %v102, i64 %v103
  %v105 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v106 = shufflevector <8 x float> %v105, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v106, ptr %v104, align 4
  %v107 = add nsw i64 %v96, 1
  br label %b13
b15:
  br label %b12
b12:
  br label %b10
b10:
  %v108 = icmp sgt i64 %v3, 1
  br i1 %v108, label %b16, label %b17
b16:
  %v109 = getelementptr inbounds i64, ptr %v1, i64 3
  %v110 = atomicrmw add ptr %v109, i64 1 acq_rel
  %v111 = mul i64 %v3, 2
  br label %b18
b18:
  %v112 = load atomic i64, ptr %v109 acquire, align 8
  %v113 = icmp slt i64 %v112, %v111
  br i1 %v113, label %b19, label %b20
b19:
  %v114 = call i32 @sched_yield()
  br label %b18
b20:
  br label %b17
b17:
  %v115 = getelementptr inbounds float, ptr %v58, i64 0
  %v116 = getelementptr inbounds i64, ptr %v1, i64 4
  %v117 = load i64, ptr %v116, align 8
  %v118 = icmp eq i64 %v117, 0
  br i1 %v118, label %b21, label %b22
b21:
  %v119 = add i64 1, 0
  %v120 = sdiv i64 %v119, 1
  %v121 = add i64 %v2, 1
  %v122 = mul i64 %v120, %v2
  %v123 = sdiv i64 %v122, %v3
  %v124 = mul i64 %v123, 1
  %v125 = icmp slt i64 %v124, 1
  %v126 = select i1 %v125, i64 %v124, i64 1
  %v127 = mul i64 %v120, %v121
  %v128 = sdiv i64 %v127, %v3
  %v129 = mul i64 %v128, 1
  %v130 = icmp slt i64 %v129, 1
  %v131 = select i1 %v130, i64 %v129, i64 1
  %v132 = icmp slt i64 %v131, 1
  %v133 = select i1 %v132, i64 %v131, i64 1
  br label %b23
b23:
  %v134 = phi i64 [ %v126, %b21 ], [ %v359, %b48 ]
  %v135 = icmp slt i64 %v134, %v133
  br i1 %v135, label %b24, label %b25
b24:
  %v136 = mul i64 %v134, 128
  %v137 = mul i64 %v134, 16
  %v138 = add i64 %v136, 0
  %v139 = add i64 %v137, 0
  %v140 = getelementptr inbounds float, ptr %v115, i64 %v138
  %v141 = sub i64 16, %v139
  %v142 = icmp slt i64 %v141, 0
  %v143 = select i1 %v142, i64 0, i64 %v141
  %v144 = icmp ult i64 %v143, 8
  %v145 = select i1 %v144, i64 %v143, i64 8
  %v146 = trunc i64 %v145 to i32
  %v147 = insertelement <8 x i32> poison, i32 %v146, i64 0
  %v148 = shufflevector <8 x i32> %v147, <8 x i32> poison, <8 x i32> zeroinitializer
  %v149 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v148
  %v150 = mul i64 %v139, 8
  %v151 = add i64 0, %v150
  %v152 = getelementptr inbounds float, ptr %v12, i64 %v151
  %v153 = icmp sge i64 %v143, 8
  br i1 %v153, label %b26, label %b27
b26:
  br label %b28
b28:
  %v154 = phi i64 [ 0, %b26 ], [ %v228, %b29 ]
  %v155 = icmp slt i64 %v154, 8
  br i1 %v155, label %b29, label %b30
b29:
  %v156 = add i64 %v154, 0
  %v157 = getelementptr inbounds float, ptr %v152, i64 %v156
  %v158 = load <8 x float>, ptr %v157, align 4
  %v159 = add i64 %v154, 8
  %v160 = getelementptr inbounds float, ptr %v152, i64 %v159
  %v161 = load <8 x float>, ptr %v160, align 4
  %v162 = add i64 %v154, 16
  %v163 = getelementptr inbounds float, ptr %v152, i64 %v162
  %v164 = load <8 x float>, ptr %v163, align 4
  %v165 = add i64 %v154, 24
  %v166 = getelementptr inbounds float, ptr %v152, i64 %v165
  %v167 = load <8 x float>, ptr %v166, align 4
  %v168 = add i64 %v154, 32
  %v169 = getelementptr inbounds float, ptr %v152, i64 %v168
  %v170 = load <8 x float>, ptr %v169, align 4
  %v171 = add i64 %v154, 40
  %v172 = getelementptr inbounds float, ptr %v152, i64 %v171
  %v173 = load <8 x float>, ptr %v172, align 4
  %v174 = add i64 %v154, 48
  %v175 = getelementptr inbounds float, ptr %v152, i64 %v174
  %v176 = load <8 x float>, ptr %v175, align 4
  %v177 = add i64 %v154, 56
  %v178 = getelementptr inbounds float, ptr %v152, i64 %v177
  %v179 = load <8 x float>, ptr %v178, align 4
  %v180 = shufflevector <8 x float> %v158, <8 x float> %v170, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v181 = shufflevector <8 x float> %v158, <8 x float> %v170, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v182 = shufflevector <8 x float> %v161, <8 x float> %v173, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v183 = shufflevector <8 x float> %v161, <8 x float> %v173, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v184 = shufflevector <8 x float> %v164, <8 x float> %v176, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v185 = shufflevector <8 x float> %v164, <8 x float> %v176, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v186 = shufflevector <8 x float> %v167, <8 x float> %v179, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v187 = shufflevector <8 x float> %v167, <8 x float> %v179, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v188 = shufflevector <8 x float> %v180, <8 x float> %v184, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v189 = shufflevector <8 x float> %v180, <8 x float> %v184, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v190 = shufflevector <8 x float> %v182, <8 x float> %v186, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v191 = shufflevector <8 x float> %v182, <8 x float> %v186, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v192 = shufflevector <8 x float> %v181, <8 x float> %v185, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v193 = shufflevector <8 x float> %v181, <8 x float> %v185, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v194 = shufflevector <8 x float> %v183, <8 x float> %v187, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v195 = shufflevector <8 x float> %v183, <8 x float> %v187, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v196 = shufflevector <8 x float> %v188, <8 x float> %v190, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v197 = shufflevector <8 x float> %v188, <8 x float> %v190, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v198 = shufflevector <8 x float> %v189, <8 x float> %v191, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v199 = shufflevector <8 x float> %v189, <8 x float> %v191, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v200 = shufflevector <8 x float> %v192, <8 x float> %v194, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v201 = shufflevector <8 x float> %v192, <8 x float> %v194, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v202 = shufflevector <8 x float> %v193, <8 x float> %v195, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v203 = shufflevector <8 x float> %v193, <8 x float> %v195, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v204 = add i64 %v154, 0
  %v205 = mul i64 %v204, 16
  %v206 = getelementptr inbounds float, ptr %v140, i64 %v205
  store <8 x float> %v196, ptr %v206, align 4
  %v207 = add i64 %v154, 1
  %v208 = mul i64 %v207, 16
  %v209 = getelementptr inbounds float, ptr %v140, i64 %v208
  store <8 x float> %v197, ptr %v209, align 4
  %v210 = add i64 %v154, 2
  %v211 = mul i64 %v210, 16
  %v212 = getelementptr inbounds float, ptr %v140, i64 %v211
  store <8 x float> %v198, ptr %v212, align 4
  %v213 = add i64 %v154, 3
  %v214 = mul i64 %v213, 16
  %v215 = getelementptr inbounds float, ptr %v140, i64 %v214
  store <8 x float> %v199, ptr %v215, align 4
  %v216 = add i64 %v154, 4
  %v217 = mul i64 %v216, 16
  %v218 = getelementptr inbounds float, ptr %v140, i64 %v217
  store <8 x float> %v200, ptr %v218, align 4
  %v219 = add i64 %v154, 5
  %v220 = mul i64 %v219, 16
  %v221 = getelementptr inbounds float, ptr %v140, i64 %v220
  store <8 x float> %v201, ptr %v221, align 4
  %v222 = add i64 %v154, 6
  %v223 = mul i64 %v222, 16
  %v224 = getelementptr inbounds float, ptr %v140, i64 %v223
  store <8 x float> %v202, ptr %v224, align 4
  %v225 = add i64 %v154, 7
  %v226 = mul i64 %v225, 16
  %v227 = getelementptr inbounds float, ptr %v140, i64 %v226
  store <8 x float> %v203, ptr %v227, align 4
  %v228 = add nsw i64 %v154, 8
  br label %b28
b30:
  br label %b31
b31:
  %v229 = phi i64 [ 8, %b30 ], [ %v237, %b32 ]
  %v230 = icmp slt i64 %v229, 8
  br i1 %v230, label %b32, label %b33
b32:
  %v231 = mul i64 %v229, 1
  %v232 = getelementptr inbounds float, ptr %v152, i64 %v231
  %v233 = getelementptr float, ptr %v232, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v234 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v233, <8 x i1> %v149, <8 x float> zeroinitializer)
  %v235 = mul i64 %v229, 16
  %v236 = getelementptr inbounds float, ptr %v140, i64 %v235
  store <8 x float> %v234, ptr %v236, align 4
  %v237 = add nsw i64 %v229, 1
  br label %b31
b33:
  br label %b27
b27:
  %v238 = icmp slt i64 %v143, 8
  br i1 %v238, label %b34, label %b35
b34:
  br label %b36
b36:
  %v239 = phi i64 [ 0, %b34 ], [ %v247, %b37 ]
  %v240 = icmp slt i64 %v239, 8
  br i1 %v240, label %b37, label %b38
b37:
  %v241 = mul i64 %v239, 1
  %v242 = getelementptr inbounds float, ptr %v152, i64 %v241
  %v243 = getelementptr float, ptr %v242, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v244 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v243, <8 x i1> %v149, <8 x float> zeroinitializer)
  %v245 = mul i64 %v239, 16
  %v246 = getelementptr inbounds float, ptr %v140, i64 %v245
  store <8 x float> %v244, ptr %v246, align 4
  %v247 = add nsw i64 %v239, 1
  br label %b36
b38:
  br label %b35
b35:
  %v248 = add i64 %v136, 8
  %v249 = add i64 %v137, 8
  %v250 = getelementptr inbounds float, ptr %v115, i64 %v248
  %v251 = sub i64 16, %v249
  %v252 = icmp slt i64 %v251, 0
  %v253 = select i1 %v252, i64 0, i64 %v251
  %v254 = icmp ult i64 %v253, 8
  %v255 = select i1 %v254, i64 %v253, i64 8
  %v256 = trunc i64 %v255 to i32
  %v257 = insertelement <8 x i32> poison, i32 %v256, i64 0
  %v258 = shufflevector <8 x i32> %v257, <8 x i32> poison, <8 x i32> zeroinitializer
  %v259 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v258
  %v260 = mul i64 %v249, 8
  %v261 = add i64 0, %v260
  %v262 = getelementptr inbounds float, ptr %v12, i64 %v261
  %v263 = icmp sge i64 %v253, 8
  br i1 %v263, label %b39, label %b40
b39:
  br label %b41
b41:
  %v264 = phi i64 [ 0, %b39 ], [ %v338, %b42 ]
  %v265 = icmp slt i64 %v264, 8
  br i1 %v265, label %b42, label %b43
b42:
  %v266 = add i64 %v264, 0
  %v267 = getelementptr inbounds float, ptr %v262, i64 %v266
  %v268 = load <8 x float>, ptr %v267, align 4
  %v269 = add i64 %v264, 8
  %v270 = getelementptr inbounds float, ptr %v262, i64 %v269
  %v271 = load <8 x float>, ptr %v270, align 4
  %v272 = add i64 %v264, 16
  %v273 = getelementptr inbounds float, ptr %v262, i64 %v272
  %v274 = load <8 x float>, ptr %v273, align 4
  %v275 = add i64 %v264, 24
  %v276 = getelementptr inbounds float, ptr %v262, i64 %v275
  %v277 = load <8 x float>, ptr %v276, align 4
  %v278 = add i64 %v264, 32
  %v279 = getelementptr inbounds float, ptr %v262, i64 %v278
  %v280 = load <8 x float>, ptr %v279, align 4
  %v281 = add i64 %v264, 40
  %v282 = getelementptr inbounds float, ptr %v262, i64 %v281
  %v283 = load <8 x float>, ptr %v282, align 4
  %v284 = add i64 %v264, 48
  %v285 = getelementptr inbounds float, ptr %v262, i64 %v284
  %v286 = load <8 x float>, ptr %v285, align 4
  %v287 = add i64 %v264, 56
  %v288 = getelementptr inbounds float, ptr %v262, i64 %v287
  %v289 = load <8 x float>, ptr %v288, align 4
  %v290 = shufflevector <8 x float> %v268, <8 x float> %v280, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v291 = shufflevector <8 x float> %v268, <8 x float> %v280, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v292 = shufflevector <8 x float> %v271, <8 x float> %v283, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v293 = shufflevector <8 x float> %v271, <8 x float> %v283, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v294 = shufflevector <8 x float> %v274, <8 x float> %v286, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v295 = shufflevector <8 x float> %v274, <8 x float> %v286, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v296 = shufflevector <8 x float> %v277, <8 x float> %v289, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v297 = shufflevector <8 x float> %v277, <8 x float> %v289, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v298 = shufflevector <8 x float> %v290, <8 x float> %v294, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v299 = shufflevector <8 x float> %v290, <8 x float> %v294, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v300 = shufflevector <8 x float> %v292, <8 x float> %v296, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v301 = shufflevector <8 x float> %v292, <8 x float> %v296, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v302 = shufflevector <8 x float> %v291, <8 x float> %v295, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v303 = shufflevector <8 x float> %v291, <8 x float> %v295, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v304 = shufflevector <8 x float> %v293, <8 x float> %v297, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v305 = shufflevector <8 x float> %v293, <8 x float> %v297, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v306 = shufflevector <8 x float> %v298, <8 x float> %v300, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v307 = shufflevector <8 x float> %v298, <8 x float> %v300, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v308 = shufflevector <8 x float> %v299, <8 x float> %v301, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v309 = shufflevector <8 x float> %v299, <8 x float> %v301, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v310 = shufflevector <8 x float> %v302, <8 x float> %v304, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v311 = shufflevector <8 x float> %v302, <8 x float> %v304, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v312 = shufflevector <8 x float> %v303, <8 x float> %v305, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v313 = shufflevector <8 x float> %v303, <8 x float> %v305, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v314 = add i64 %v264, 0
  %v315 = mul i64 %v314, 16
  %v316 = getelementptr inbounds float, ptr %v250, i64 %v315
  store <8 x float> %v306, ptr %v316, align 4
  %v317 = add i64 %v264, 1
  %v318 = mul i64 %v317, 16
  %v319 = getelementptr inbounds float, ptr %v250, i64 %v318
  store <8 x float> %v307, ptr %v319, align 4
  %v320 = add i64 %v264, 2
  %v321 = mul i64 %v320, 16
  %v322 = getelementptr inbounds float, ptr %v250, i64 %v321
  store <8 x float> %v308, ptr %v322, align 4
  %v323 = add i64 %v264, 3
  %v324 = mul i64 %v323, 16
  %v325 = getelementptr inbounds float, ptr %v250, i64 %v324
  store <8 x float> %v309, ptr %v325, align 4
  %v326 = add i64 %v264, 4
  %v327 = mul i64 %v326, 16
  %v328 = getelementptr inbounds float, ptr %v250, i64 %v327
  store <8 x float> %v310, ptr %v328, align 4
  %v329 = add i64 %v264, 5
  %v330 = mul i64 %v329, 16
  %v331 = getelementptr inbounds float, ptr %v250, i64 %v330
  store <8 x float> %v311, ptr %v331, align 4
  %v332 = add i64 %v264, 6
  %v333 = mul i64 %v332, 16
  %v334 = getelementptr inbounds float, ptr %v250, i64 %v333
  store <8 x float> %v312, ptr %v334, align 4
  %v335 = add i64 %v264, 7
  %v336 = mul i64 %v335, 16
  %v337 = getelementptr inbounds float, ptr %v250, i64 %v336
  store <8 x float> %v313, ptr %v337, align 4
  %v338 = add nsw i64 %v264, 8
  br label %b41
b43:
  br label %b44
b44:
  %v339 = phi i64 [ 8, %b43 ], [ %v347, %b45 ]
  %v340 = icmp slt i64 %v339, 8
  br i1 %v340, label %b45, label %b46
b45:
  %v341 = mul i64 %v339, 1
  %v342 = getelementptr inbounds float, ptr %v262, i64 %v341
  %v343 = getelementptr float, ptr %v342, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v344 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v343, <8 x i1> %v259, <8 x float> zeroinitializer)
  %v345 = mul i64 %v339, 16
  %v346 = getelementptr inbounds float, ptr %v250, i64 %v345
  store <8 x float> %v344, ptr %v346, align 4
  %v347 = add nsw i64 %v339, 1
  br label %b44
b46:
  br label %b40
b40:
  %v348 = icmp slt i64 %v253, 8
  br i1 %v348, label %b47, label %b48
b47:
  br label %b49
b49:
  %v349 = phi i64 [ 0, %b47 ], [ %v357, %b50 ]
  %v350 = icmp slt i64 %v349, 8
  br i1 %v350, label %b50, label %b51
b50:
  %v351 = mul i64 %v349, 1
  %v352 = getelementptr inbounds float, ptr %v262, i64 %v351
  %v353 = getelementptr float, ptr %v352, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v354 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v353, <8 x i1> %v259, <8 x float> zeroinitializer)
  %v355 = mul i64 %v349, 16
  %v356 = getelementptr inbounds float, ptr %v250, i64 %v355
  store <8 x float> %v354, ptr %v356, align 4
  %v357 = add nsw i64 %v349, 1
  br label %b49
b51:
  br label %b48
b48:
  %v358 = add i64 %v136, 128
  %v359 = add nsw i64 %v134, 1
  br label %b23
b25:
  br label %b22
b22:
  %v360 = icmp sgt i64 %v3, 1
  br i1 %v360, label %b52, label %b53
b52:
  %v361 = getelementptr inbounds i64, ptr %v1, i64 3
  %v362 = atomicrmw add ptr %v361, i64 1 acq_rel
  %v363 = mul i64 %v3, 3
  br label %b54
b54:
  %v364 = load atomic i64, ptr %v361 acquire, align 8
  %v365 = icmp slt i64 %v364, %v363
  br i1 %v365, label %b55, label %b56
b55:
  %v366 = call i32 @sched_yield()
  br label %b54
b56:
  br label %b53
b53:
  %v368 = add i64 %v8, 0
  %v369 = sdiv i64 %v368, 1
  %v370 = add i64 %v2, 1
  %v371 = mul i64 %v369, %v2
  %v372 = sdiv i64 %v371, %v3
  %v373 = mul i64 %v372, 1
  %v374 = icmp slt i64 %v373, %v8
  %v375 = select i1 %v374, i64 %v373, i64 %v8
  %v376 = mul i64 %v369, %v370
  %v377 = sdiv i64 %v376, %v3
  %v378 = mul i64 %v377, 1
  %v379 = icmp slt i64 %v378, %v8
  %v380 = select i1 %v379, i64 %v378, i64 %v8
  br label %b57
b57:
  %v381 = phi i64 [ %v375, %b53 ], [ %v434, %b62 ]
  %v382 = icmp slt i64 %v381, %v380
  br i1 %v382, label %b58, label %b59
b58:
  %v383 = add i64 %v381, 96
  %v384 = icmp slt i64 %v383, %v380
  %v385 = select i1 %v384, i64 %v383, i64 %v380
  br label %b60
b60:
  %v386 = phi i64 [ 0, %b58 ], [ %v433, %b65 ]
  %v387 = icmp slt i64 %v386, 1
  br i1 %v387, label %b61, label %b62
b61:
  %v388 = sub i64 %v385, %v381
  %v389 = sub i64 6, 1
  %v390 = add i64 %v388, %v389
  %v391 = sdiv i64 %v390, 6
  br label %b63
b63:
  %v392 = phi i64 [ 0, %b61 ], [ %v432, %b70 ]
  %v393 = icmp slt i64 %v392, %v391
  br i1 %v393, label %b64, label %b65
b64:
  %v394 = mul i64 %v388, %v392
  %v395 = sdiv i64 %v394, %v391
  %v396 = add i64 %v381, %v395
  %v397 = add i64 %v392, 1
  %v398 = mul i64 %v388, %v397
  %v399 = sdiv i64 %v398, %v391
  %v400 = add i64 %v381, %v399
  %v401 = mul i64 %v386, 128
  %v402 = getelementptr inbounds float, ptr %v115, i64 %v401
  %v403 = sub i64 %v400, %v396
  %v404 = mul i64 %v396, 8
  %v405 = getelementptr inbounds float, ptr %v10, i64 %v404
  %v406 = getelementptr inbounds float, ptr %v405, i64 0
  %v407 = sub i64 %v403, 1
  %v408 = getelementptr inbounds ptr, ptr @table_tile_6x2of2_0, i64 %v407
  %v409 = load ptr, ptr %v408, align 4
  %v410 = icmp sgt i64 %v403, 0
  br i1 %v410, label %b66, label %b67
b66:
  call void %v409(ptr %v406, i64 8, ptr %v402, i64 8, ptr %v367)
  br label %b67
b67:
  %v411 = add i64 %v401, 128
  br label %b68
b68:
  %v412 = phi i64 [ %v396, %b67 ], [ %v431, %b73 ]
  %v413 = icmp slt i64 %v412, %v400
  br i1 %v413, label %b69, label %b70
b69:
  %v414 = sub i64 %v412, %v396
  %v415 = mul i64 %v414, 16
  %v416 = getelementptr inbounds float, ptr %v367, i64 %v415
  %v417 = mul i64 %v412, 16
  %v418 = getelementptr inbounds float, ptr %v36, i64 %v417
  br label %b71
b71:
  %v419 = phi i64 [ 0, %b69 ], [ %v430, %b72 ]
  %v420 = icmp slt i64 %v419, 2
  br i1 %v420, label %b72, label %b73
b72:
  %v421 = mul i64 %v386, 2
  %v422 = add i64 %v421, %v419
  %v423 = mul i64 %v422, 8
  %v424 = add i64 0, %v419
  %v425 = mul i64 %v424, 8
  %v426 = getelementptr inbounds float, ptr %v416, i64 %v425
  %v427 = load <8 x float>, ptr %v426, align 4
  %v428 = add i64 0, %v423
  %v429 = getelementptr inbounds float, ptr %v418, i64 %v428
  store <8 x float> %v427, ptr %v429, align 4
  %v430 = add nsw i64 %v419, 1
  br label %b71
b73:
  %v431 = add nsw i64 %v412, 1
  br label %b68
b70:
  %v432 = add nsw i64 %v392, 1
  br label %b63
b65:
  %v433 = add nsw i64 %v386, 1
  br label %b60
b62:
  %v434 = add nsw i64 %v381, 96
  br label %b57
b59:
  %v435 = icmp sgt i64 %v3, 1
  br i1 %v435, label %b74, label %b75
b74:
  %v436 = getelementptr inbounds i64, ptr %v1, i64 3
  %v437 = atomicrmw add ptr %v436, i64 1 acq_rel
  %v438 = mul i64 %v3, 4
  br label %b76
b76:
  %v439 = load atomic i64, ptr %v436 acquire, align 8
  %v440 = icmp slt i64 %v439, %v438
  br i1 %v440, label %b77, label %b78
b77:
  %v441 = call i32 @sched_yield()
  br label %b76
b78:
  br label %b75
b75:
  %v442 = getelementptr inbounds float, ptr %v58, i64 128
  %v443 = getelementptr inbounds i64, ptr %v1, i64 4
  %v444 = load i64, ptr %v443, align 8
  %v445 = icmp eq i64 %v444, 0
  br i1 %v445, label %b79, label %b80
b79:
  %v446 = add i64 1, 0
  %v447 = sdiv i64 %v446, 1
  %v448 = add i64 %v2, 1
  %v449 = mul i64 %v447, %v2
  %v450 = sdiv i64 %v449, %v3
  %v451 = mul i64 %v450, 1
  %v452 = icmp slt i64 %v451, 1
  %v453 = select i1 %v452, i64 %v451, i64 1
  %v454 = mul i64 %v447, %v448
  %v455 = sdiv i64 %v454, %v3
  %v456 = mul i64 %v455, 1
  %v457 = icmp slt i64 %v456, 1
  %v458 = select i1 %v457, i64 %v456, i64 1
  %v459 = icmp slt i64 %v458, 1
  %v460 = select i1 %v459, i64 %v458, i64 1
  br label %b81
b81:
  %v461 = phi i64 [ %v453, %b79 ], [ %v686, %b106 ]
  %v462 = icmp slt i64 %v461, %v460
  br i1 %v462, label %b82, label %b83
b82:
  %v463 = mul i64 %v461, 128
  %v464 = mul i64 %v461, 8
  %v465 = add i64 %v463, 0
  %v466 = add i64 %v464, 0
  %v467 = getelementptr inbounds float, ptr %v442, i64 %v465
  %v468 = sub i64 8, %v466
  %v469 = icmp slt i64 %v468, 0
  %v470 = select i1 %v469, i64 0, i64 %v468
  %v471 = icmp ult i64 %v470, 8
  %v472 = select i1 %v471, i64 %v470, i64 8
  %v473 = trunc i64 %v472 to i32
  %v474 = insertelement <8 x i32> poison, i32 %v473, i64 0
  %v475 = shufflevector <8 x i32> %v474, <8 x i32> poison, <8 x i32> zeroinitializer
  %v476 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v475
  %v477 = mul i64 %v466, 8
  %v478 = add i64 0, %v477
  %v479 = getelementptr inbounds float, ptr %v16, i64 %v478
  %v480 = icmp sge i64 %v470, 8
  br i1 %v480, label %b84, label %b85
b84:
  br label %b86
b86:
  %v481 = phi i64 [ 0, %b84 ], [ %v555, %b87 ]
  %v482 = icmp slt i64 %v481, 8
  br i1 %v482, label %b87, label %b88
b87:
  %v483 = add i64 %v481, 0
  %v484 = getelementptr inbounds float, ptr %v479, i64 %v483
  %v485 = load <8 x float>, ptr %v484, align 4
  %v486 = add i64 %v481, 8
  %v487 = getelementptr inbounds float, ptr %v479, i64 %v486
  %v488 = load <8 x float>, ptr %v487, align 4
  %v489 = add i64 %v481, 16
  %v490 = getelementptr inbounds float, ptr %v479, i64 %v489
  %v491 = load <8 x float>, ptr %v490, align 4
  %v492 = add i64 %v481, 24
  %v493 = getelementptr inbounds float, ptr %v479, i64 %v492
  %v494 = load <8 x float>, ptr %v493, align 4
  %v495 = add i64 %v481, 32
  %v496 = getelementptr inbounds float, ptr %v479, i64 %v495
  %v497 = load <8 x float>, ptr %v496, align 4
  %v498 = add i64 %v481, 40
  %v499 = getelementptr inbounds float, ptr %v479, i64 %v498
  %v500 = load <8 x float>, ptr %v499, align 4
  %v501 = add i64 %v481, 48
  %v502 = getelementptr inbounds float, ptr %v479, i64 %v501
  %v503 = load <8 x float>, ptr %v502, align 4
  %v504 = add i64 %v481, 56
  %v505 = getelementptr inbounds float, ptr %v479, i64 %v504
  %v506 = load <8 x float>, ptr %v505, align 4
  %v507 = shufflevector <8 x float> %v485, <8 x float> %v497, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v508 = shufflevector <8 x float> %v485, <8 x float> %v497, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v509 = shufflevector <8 x float> %v488, <8 x float> %v500, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v510 = shufflevector <8 x float> %v488, <8 x float> %v500, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v511 = shufflevector <8 x float> %v491, <8 x float> %v503, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v512 = shufflevector <8 x float> %v491, <8 x float> %v503, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v513 = shufflevector <8 x float> %v494, <8 x float> %v506, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v514 = shufflevector <8 x float> %v494, <8 x float> %v506, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v515 = shufflevector <8 x float> %v507, <8 x float> %v511, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v516 = shufflevector <8 x float> %v507, <8 x float> %v511, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v517 = shufflevector <8 x float> %v509, <8 x float> %v513, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v518 = shufflevector <8 x float> %v509, <8 x float> %v513, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v519 = shufflevector <8 x float> %v508, <8 x float> %v512, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v520 = shufflevector <8 x float> %v508, <8 x float> %v512, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v521 = shufflevector <8 x float> %v510, <8 x float> %v514, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v522 = shufflevector <8 x float> %v510, <8 x float> %v514, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v523 = shufflevector <8 x float> %v515, <8 x float> %v517, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v524 = shufflevector <8 x float> %v515, <8 x float> %v517, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v525 = shufflevector <8 x float> %v516, <8 x float> %v518, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v526 = shufflevector <8 x float> %v516, <8 x float> %v518, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v527 = shufflevector <8 x float> %v519, <8 x float> %v521, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v528 = shufflevector <8 x float> %v519, <8 x float> %v521, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v529 = shufflevector <8 x float> %v520, <8 x float> %v522, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v530 = shufflevector <8 x float> %v520, <8 x float> %v522, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v531 = add i64 %v481, 0
  %v532 = mul i64 %v531, 16
  %v533 = getelementptr inbounds float, ptr %v467, i64 %v532
  store <8 x float> %v523, ptr %v533, align 4
  %v534 = add i64 %v481, 1
  %v535 = mul i64 %v534, 16
  %v536 = getelementptr inbounds float, ptr %v467, i64 %v535
  store <8 x float> %v524, ptr %v536, align 4
  %v537 = add i64 %v481, 2
  %v538 = mul i64 %v537, 16
  %v539 = getelementptr inbounds float, ptr %v467, i64 %v538
  store <8 x float> %v525, ptr %v539, align 4
  %v540 = add i64 %v481, 3
  %v541 = mul i64 %v540, 16
  %v542 = getelementptr inbounds float, ptr %v467, i64 %v541
  store <8 x float> %v526, ptr %v542, align 4
  %v543 = add i64 %v481, 4
  %v544 = mul i64 %v543, 16
  %v545 = getelementptr inbounds float, ptr %v467, i64 %v544
  store <8 x float> %v527, ptr %v545, align 4
  %v546 = add i64 %v481, 5
  %v547 = mul i64 %v546, 16
  %v548 = getelementptr inbounds float, ptr %v467, i64 %v547
  store <8 x float> %v528, ptr %v548, align 4
  %v549 = add i64 %v481, 6
  %v550 = mul i64 %v549, 16
  %v551 = getelementptr inbounds float, ptr %v467, i64 %v550
  store <8 x float> %v529, ptr %v551, align 4
  %v552 = add i64 %v481, 7
  %v553 = mul i64 %v552, 16
  %v554 = getelementptr inbounds float, ptr %v467, i64 %v553
  store <8 x float> %v530, ptr %v554, align 4
  %v555 = add nsw i64 %v481, 8
  br label %b86
b88:
  br label %b89
b89:
  %v556 = phi i64 [ 8, %b88 ], [ %v564, %b90 ]
  %v557 = icmp slt i64 %v556, 8
  br i1 %v557, label %b90, label %b91
b90:
  %v558 = mul i64 %v556, 1
  %v559 = getelementptr inbounds float, ptr %v479, i64 %v558
  %v560 = getelementptr float, ptr %v559, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v561 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v560, <8 x i1> %v476, <8 x float> zeroinitializer)
  %v562 = mul i64 %v556, 16
  %v563 = getelementptr inbounds float, ptr %v467, i64 %v562
  store <8 x float> %v561, ptr %v563, align 4
  %v564 = add nsw i64 %v556, 1
  br label %b89
b91:
  br label %b85
b85:
  %v565 = icmp slt i64 %v470, 8
  br i1 %v565, label %b92, label %b93
b92:
  br label %b94
b94:
  %v566 = phi i64 [ 0, %b92 ], [ %v574, %b95 ]
  %v567 = icmp slt i64 %v566, 8
  br i1 %v567, label %b95, label %b96
b95:
  %v568 = mul i64 %v566, 1
  %v569 = getelementptr inbounds float, ptr %v479, i64 %v568
  %v570 = getelementptr float, ptr %v569, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v571 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v570, <8 x i1> %v476, <8 x float> zeroinitializer)
  %v572 = mul i64 %v566, 16
  %v573 = getelementptr inbounds float, ptr %v467, i64 %v572
  store <8 x float> %v571, ptr %v573, align 4
  %v574 = add nsw i64 %v566, 1
  br label %b94
b96:
  br label %b93
b93:
  %v575 = add i64 %v463, 8
  %v576 = add i64 %v464, 0
  %v577 = getelementptr inbounds float, ptr %v442, i64 %v575
  %v578 = sub i64 8, %v576
  %v579 = icmp slt i64 %v578, 0
  %v580 = select i1 %v579, i64 0, i64 %v578
  %v581 = icmp ult i64 %v580, 8
  %v582 = select i1 %v581, i64 %v580, i64 8
  %v583 = trunc i64 %v582 to i32
  %v584 = insertelement <8 x i32> poison, i32 %v583, i64 0
  %v585 = shufflevector <8 x i32> %v584, <8 x i32> poison, <8 x i32> zeroinitializer
  %v586 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v585
  %v587 = mul i64 %v576, 8
  %v588 = add i64 64, %v587
  %v589 = getelementptr inbounds float, ptr %v16, i64 %v588
  %v590 = icmp sge i64 %v580, 8
  br i1 %v590, label %b97, label %b98
b97:
  br label %b99
b99:
  %v591 = phi i64 [ 0, %b97 ], [ %v665, %b100 ]
  %v592 = icmp slt i64 %v591, 8
  br i1 %v592, label %b100, label %b101
b100:
  %v593 = add i64 %v591, 0
  %v594 = getelementptr inbounds float, ptr %v589, i64 %v593
  %v595 = load <8 x float>, ptr %v594, align 4
  %v596 = add i64 %v591, 8
  %v597 = getelementptr inbounds float, ptr %v589, i64 %v596
  %v598 = load <8 x float>, ptr %v597, align 4
  %v599 = add i64 %v591, 16
  %v600 = getelementptr inbounds float, ptr %v589, i64 %v599
  %v601 = load <8 x float>, ptr %v600, align 4
  %v602 = add i64 %v591, 24
  %v603 = getelementptr inbounds float, ptr %v589, i64 %v602
  %v604 = load <8 x float>, ptr %v603, align 4
  %v605 = add i64 %v591, 32
  %v606 = getelementptr inbounds float, ptr %v589, i64 %v605
  %v607 = load <8 x float>, ptr %v606, align 4
  %v608 = add i64 %v591, 40
  %v609 = getelementptr inbounds float, ptr %v589, i64 %v608
  %v610 = load <8 x float>, ptr %v609, align 4
  %v611 = add i64 %v591, 48
  %v612 = getelementptr inbounds float, ptr %v589, i64 %v611
  %v613 = load <8 x float>, ptr %v612, align 4
  %v614 = add i64 %v591, 56
  %v615 = getelementptr inbounds float, ptr %v589, i64 %v614
  %v616 = load <8 x float>, ptr %v615, align 4
  %v617 = shufflevector <8 x float> %v595, <8 x float> %v607, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v618 = shufflevector <8 x float> %v595, <8 x float> %v607, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v619 = shufflevector <8 x float> %v598, <8 x float> %v610, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v620 = shufflevector <8 x float> %v598, <8 x float> %v610, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v621 = shufflevector <8 x float> %v601, <8 x float> %v613, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v622 = shufflevector <8 x float> %v601, <8 x float> %v613, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v623 = shufflevector <8 x float> %v604, <8 x float> %v616, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v624 = shufflevector <8 x float> %v604, <8 x float> %v616, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v625 = shufflevector <8 x float> %v617, <8 x float> %v621, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v626 = shufflevector <8 x float> %v617, <8 x float> %v621, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v627 = shufflevector <8 x float> %v619, <8 x float> %v623, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v628 = shufflevector <8 x float> %v619, <8 x float> %v623, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v629 = shufflevector <8 x float> %v618, <8 x float> %v622, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v630 = shufflevector <8 x float> %v618, <8 x float> %v622, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v631 = shufflevector <8 x float> %v620, <8 x float> %v624, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v632 = shufflevector <8 x float> %v620, <8 x float> %v624, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v633 = shufflevector <8 x float> %v625, <8 x float> %v627, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v634 = shufflevector <8 x float> %v625, <8 x float> %v627, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v635 = shufflevector <8 x float> %v626, <8 x float> %v628, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v636 = shufflevector <8 x float> %v626, <8 x float> %v628, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v637 = shufflevector <8 x float> %v629, <8 x float> %v631, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v638 = shufflevector <8 x float> %v629, <8 x float> %v631, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v639 = shufflevector <8 x float> %v630, <8 x float> %v632, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v640 = shufflevector <8 x float> %v630, <8 x float> %v632, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v641 = add i64 %v591, 0
  %v642 = mul i64 %v641, 16
  %v643 = getelementptr inbounds float, ptr %v577, i64 %v642
  store <8 x float> %v633, ptr %v643, align 4
  %v644 = add i64 %v591, 1
  %v645 = mul i64 %v644, 16
  %v646 = getelementptr inbounds float, ptr %v577, i64 %v645
  store <8 x float> %v634, ptr %v646, align 4
  %v647 = add i64 %v591, 2
  %v648 = mul i64 %v647, 16
  %v649 = getelementptr inbounds float, ptr %v577, i64 %v648
  store <8 x float> %v635, ptr %v649, align 4
  %v650 = add i64 %v591, 3
  %v651 = mul i64 %v650, 16
  %v652 = getelementptr inbounds float, ptr %v577, i64 %v651
  store <8 x float> %v636, ptr %v652, align 4
  %v653 = add i64 %v591, 4
  %v654 = mul i64 %v653, 16
  %v655 = getelementptr inbounds float, ptr %v577, i64 %v654
  store <8 x float> %v637, ptr %v655, align 4
  %v656 = add i64 %v591, 5
  %v657 = mul i64 %v656, 16
  %v658 = getelementptr inbounds float, ptr %v577, i64 %v657
  store <8 x float> %v638, ptr %v658, align 4
  %v659 = add i64 %v591, 6
  %v660 = mul i64 %v659, 16
  %v661 = getelementptr inbounds float, ptr %v577, i64 %v660
  store <8 x float> %v639, ptr %v661, align 4
  %v662 = add i64 %v591, 7
  %v663 = mul i64 %v662, 16
  %v664 = getelementptr inbounds float, ptr %v577, i64 %v663
  store <8 x float> %v640, ptr %v664, align 4
  %v665 = add nsw i64 %v591, 8
  br label %b99
b101:
  br label %b102
b102:
  %v666 = phi i64 [ 8, %b101 ], [ %v674, %b103 ]
  %v667 = icmp slt i64 %v666, 8
  br i1 %v667, label %b103, label %b104
b103:
  %v668 = mul i64 %v666, 1
  %v669 = getelementptr inbounds float, ptr %v589, i64 %v668
  %v670 = getelementptr float, ptr %v669, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v671 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v670, <8 x i1> %v586, <8 x float> zeroinitializer)
  %v672 = mul i64 %v666, 16
  %v673 = getelementptr inbounds float, ptr %v577, i64 %v672
  store <8 x float> %v671, ptr %v673, align 4
  %v674 = add nsw i64 %v666, 1
  br label %b102
b104:
  br label %b98
b98:
  %v675 = icmp slt i64 %v580, 8
  br i1 %v675, label %b105, label %b106
b105:
  br label %b107
b107:
  %v676 = phi i64 [ 0, %b105 ], [ %v684, %b108 ]
  %v677 = icmp slt i64 %v676, 8
  br i1 %v677, label %b108, label %b109
b108:
  %v678 = mul i64 %v676, 1
  %v679 = getelementptr inbounds float, ptr %v589, i64 %v678
  %v680 = getelementptr float, ptr %v679, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v681 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v680, <8 x i1> %v586, <8 x float> zeroinitializer)
  %v682 = mul i64 %v676, 16
  %v683 = getelementptr inbounds float, ptr %v577, i64 %v682
  store <8 x float> %v681, ptr %v683, align 4
  %v684 = add nsw i64 %v676, 1
  br label %b107
b109:
  br label %b106
b106:
  %v685 = add i64 %v463, 128
  %v686 = add nsw i64 %v461, 1
  br label %b81
b83:
  br label %b80
b80:
  %v687 = icmp sgt i64 %v3, 1
  br i1 %v687, label %b110, label %b111
b110:
  %v688 = getelementptr inbounds i64, ptr %v1, i64 3
  %v689 = atomicrmw add ptr %v688, i64 1 acq_rel
  %v690 = mul i64 %v3, 5
  br label %b112
b112:
  %v691 = load atomic i64, ptr %v688 acquire, align 8
  %v692 = icmp slt i64 %v691, %v690
  br i1 %v692, label %b113, label %b114
b113:
  %v693 = call i32 @sched_yield()
  br label %b112
b114:
  br label %b111
b111:
  br label %b115
b115:
  %v694 = phi i64 [ 0, %b111 ], [ %v864, %b120 ]
  %v695 = icmp slt i64 %v694, %v5
  br i1 %v695, label %b116, label %b117
b116:
  %v697 = add i64 %v7, 0
  %v698 = sdiv i64 %v697, 1
  %v699 = add i64 %v2, 1
  %v700 = mul i64 %v698, %v2
  %v701 = sdiv i64 %v700, %v3
  %v702 = mul i64 %v701, 1
  %v703 = icmp slt i64 %v702, %v7
  %v704 = select i1 %v703, i64 %v702, i64 %v7
  %v705 = mul i64 %v698, %v699
  %v706 = sdiv i64 %v705, %v3
  %v707 = mul i64 %v706, 1
  %v708 = icmp slt i64 %v707, %v7
  %v709 = select i1 %v708, i64 %v707, i64 %v7
  br label %b118
b118:
  %v710 = phi i64 [ %v704, %b116 ], [ %v863, %b123 ]
  %v711 = icmp slt i64 %v710, %v709
  br i1 %v711, label %b119, label %b120
b119:
  %v712 = add i64 %v710, 96
  %v713 = icmp slt i64 %v712, %v709
  %v714 = select i1 %v713, i64 %v712, i64 %v709
  br label %b121
b121:
  %v715 = phi i64 [ 0, %b119 ], [ %v862, %b126 ]
  %v716 = icmp slt i64 %v715, 1
  br i1 %v716, label %b122, label %b123
b122:
  %v717 = sub i64 %v714, %v710
  %v718 = sub i64 6, 1
  %v719 = add i64 %v717, %v718
  %v720 = sdiv i64 %v719, 6
  br label %b124
b124:
  %v721 = phi i64 [ 0, %b122 ], [ %v861, %b131 ]
  %v722 = icmp slt i64 %v721, %v720
  br i1 %v722, label %b125, label %b126
b125:
  %v723 = mul i64 %v717, %v721
  %v724 = sdiv i64 %v723, %v720
  %v725 = add i64 %v710, %v724
  %v726 = add i64 %v721, 1
  %v727 = mul i64 %v717, %v726
  %v728 = sdiv i64 %v727, %v720
  %v729 = add i64 %v710, %v728
  %v730 = mul i64 %v715, 128
  %v731 = getelementptr inbounds float, ptr %v442, i64 %v730
  %v732 = sub i64 %v729, %v725
  %v733 = add i64 %v694, 0
  %v734 = and i64 %v733, %v46
  %v735 = mul i64 %v734, %v7
  %v736 = add i64 %v735, %v725
  %v737 = mul i64 %v736, 8
  %v738 = getelementptr inbounds float, ptr %v20, i64 %v737
  %v739 = getelementptr inbounds float, ptr %v738, i64 0
  %v740 = sub i64 %v732, 1
  %v741 = getelementptr inbounds ptr, ptr @table_tile_6x1of2_0_1, i64 %v740
  %v742 = load ptr, ptr %v741, align 4
  %v743 = icmp sgt i64 %v732, 0
  br i1 %v743, label %b127, label %b128
b127:
  call void %v742(ptr %v739, i64 8, ptr %v731, i64 8, ptr %v696)
  br label %b128
b128:
  %v744 = add i64 %v730, 128
  br label %b129
b129:
  %v745 = phi i64 [ %v725, %b128 ], [ %v860, %b134 ]
  %v746 = icmp slt i64 %v745, %v729
  br i1 %v746, label %b130, label %b131
b130:
  %v747 = sub i64 %v745, %v725
  %v748 = mul i64 %v747, 16
  %v749 = getelementptr inbounds float, ptr %v696, i64 %v748
  %v750 = add i64 %v694, 0
  %v751 = and i64 %v750, %v52
  %v752 = mul i64 %v751, %v7
  %v753 = add i64 %v752, %v745
  %v754 = mul i64 %v753, 16
  %v755 = getelementptr inbounds float, ptr %v36, i64 %v754
  %v756 = add i64 %v694, 0
  %v757 = and i64 %v756, %v46
  %v758 = mul i64 %v757, %v7
  %v759 = add i64 %v758, %v745
  %v760 = mul i64 %v759, 8
  %v761 = getelementptr inbounds float, ptr %v20, i64 %v760
  %v762 = add i64 %v694, 0
  %v763 = and i64 %v762, %v54
  %v764 = mul i64 %v763, %v7
  %v765 = add i64 %v764, %v745
  %v766 = mul i64 %v765, 8
  %v767 = getelementptr inbounds float, ptr %v38, i64 %v766
  %v768 = add i64 %v694, 0
  %v769 = and i64 %v768, %v56
  %v770 = mul i64 %v769, %v7
  %v771 = add i64 %v770, %v745
  %v772 = mul i64 %v771, 8
  %v773 = getelementptr inbounds float, ptr %v40, i64 %v772
  %v774 = add i64 %v694, 1
  %v775 = and i64 %v774, %v46
  %v776 = mul i64 %v775, %v7
  %v777 = add i64 %v776, %v745
  %v778 = mul i64 %v777, 8
  %v779 = getelementptr inbounds float, ptr %v20, i64 %v778
  br label %b132
b132:
  %v780 = phi i64 [ 0, %b130 ], [ %v859, %b133 ]
  %v781 = icmp slt i64 %v780, 1
  br i1 %v781, label %b133, label %b134
b133:
  %v782 = mul i64 %v715, 1
  %v783 = add i64 %v782, %v780
  %v784 = mul i64 %v783, 8
  %v785 = add i64 0, %v780
  %v786 = mul i64 %v785, 8
  %v787 = getelementptr inbounds float, ptr %v749, i64 %v786
  %v788 = load <8 x float>, ptr %v787, align 4
  %v789 = add i64 1, %v780
  %v790 = mul i64 %v789, 8
  %v791 = getelementptr inbounds float, ptr %v749, i64 %v790
  %v792 = load <8 x float>, ptr %v791, align 4
  %v793 = add i64 0, %v784
  %v794 = getelementptr inbounds float, ptr %v755, i64 %v793
  %v795 = load <8 x float>, ptr %v794, align 4
  %v796 = add i64 0, %v784
  %v797 = getelementptr inbounds float, ptr %v14, i64 %v796
  %v798 = load <8 x float>, ptr %v797, align 4
  %v799 = fadd <8 x float> %v795, %v798
  %v800 = fadd <8 x float> %v799, %v788
  %v801 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v800)
  %v802 = fneg <8 x float> %v801
  %v803 = fcmp olt <8 x float> %v802, splat (float 0xC05A400000000000)
  %v804 = select <8 x i1> %v803, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v802
  %v805 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v804, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v806 = fsub <8 x float> %v805, splat (float 0x4168000000000000)
  %v807 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v806, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v804)
  %v808 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v806, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v807)
  %v809 = bitcast <8 x float> %v805 to <8 x i32>
  %v810 = fmul <8 x float> %v808, %v808
  %v811 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v808, <8 x float> splat (float 0x3F81227F40000000))
  %v812 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v811, <8 x float> %v808, <8 x float> splat (float 0x3FA5556740000000))
  %v813 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v812, <8 x float> %v808, <8 x float> splat (float 0x3FC5554B00000000))
  %v814 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v813, <8 x float> %v808, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v815 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v810, <8 x float> %v814, <8 x float> %v808)
  %v816 = sub <8 x i32> %v809, splat (i32 1262485250)
  %v817 = lshr <8 x i32> %v816, splat (i32 1)
  %v818 = sub <8 x i32> %v816, %v817
  %v819 = shl <8 x i32> %v817, splat (i32 23)
  %v820 = bitcast <8 x i32> %v819 to <8 x float>
  %v821 = shl <8 x i32> %v818, splat (i32 23)
  %v822 = bitcast <8 x i32> %v821 to <8 x float>
  %v823 = fadd <8 x float> %v815, splat (float 0x3FF0000000000000)
  %v824 = fmul <8 x float> %v823, %v820
  %v825 = fmul <8 x float> %v824, %v822
  %v826 = fcmp olt <8 x float> %v800, splat (float 0x0000000000000000)
  %v827 = select <8 x i1> %v826, <8 x float> %v825, <8 x float> splat (float 0x3FF0000000000000)
  %v828 = fadd <8 x float> %v825, splat (float 0x3FF0000000000000)
  %v829 = fdiv <8 x float> %v827, %v828
  %v830 = add i64 8, %v784
  %v831 = getelementptr inbounds float, ptr %v755, i64 %v830
  %v832 = load <8 x float>, ptr %v831, align 4
  %v833 = add i64 8, %v784
  %v834 = getelementptr inbounds float, ptr %v14, i64 %v833
  %v835 = load <8 x float>, ptr %v834, align 4
  %v836 = fadd <8 x float> %v832, %v835
  %v837 = fadd <8 x float> %v836, %v792
  %v838 = add i64 0, %v784
  %v839 = getelementptr inbounds float, ptr %v761, i64 %v838
  %v840 = load <8 x float>, ptr %v839, align 4
  %v841 = fmul <8 x float> %v829, %v840
  %v842 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v843 = shufflevector <8 x float> %v842, <8 x float> poison, <8 x i32> zeroinitializer
  %v844 = fsub <8 x float> %v843, %v829
  %v845 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v846 = shufflevector <8 x float> %v845, <8 x float> poison, <8 x i32> zeroinitializer
  %v847 = fcmp ole <8 x float> %v837, %v846
  %v848 = select <8 x i1> %v847, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v849 = fcmp une <8 x float> %v848, splat (float 0x0000000000000000)
  %v850 = select <8 x i1> %v849, <8 x float> %v846, <8 x float> %v837
  %v851 = fmul <8 x float> %v844, %v850
  %v852 = fadd <8 x float> %v841, %v851
  %v853 = add i64 0, %v784
  %v854 = getelementptr inbounds float, ptr %v767, i64 %v853
  store <8 x float> %v829, ptr %v854, align 4
  %v855 = add i64 0, %v784
  %v856 = getelementptr inbounds float, ptr %v773, i64 %v855
  store <8 x float> %v837, ptr %v856, align 4
  %v857 = add i64 0, %v784
  %v858 = getelementptr inbounds float, ptr %v779, i64 %v857
  store <8 x float> %v852, ptr %v858, align 4
  %v859 = add nsw i64 %v780, 1
  br label %b132
b134:
  %v860 = add nsw i64 %v745, 1
  br label %b129
b131:
  %v861 = add nsw i64 %v721, 1
  br label %b124
b126:
  %v862 = add nsw i64 %v715, 1
  br label %b121
b123:
  %v863 = add nsw i64 %v710, 96
  br label %b118
b120:
  %v864 = add nsw i64 %v694, 1
  br label %b115
b117:
  %v865 = icmp sgt i64 %v3, 1
  br i1 %v865, label %b135, label %b136
b135:
  %v866 = getelementptr inbounds i64, ptr %v1, i64 3
  %v867 = atomicrmw add ptr %v866, i64 1 acq_rel
  %v868 = mul i64 %v3, 6
  br label %b137
b137:
  %v869 = load atomic i64, ptr %v866 acquire, align 8
  %v870 = icmp slt i64 %v869, %v868
  br i1 %v870, label %b138, label %b139
b138:
  %v871 = call i32 @sched_yield()
  br label %b137
b139:
  br label %b136
b136:
  ret void
}
define internal void @tile_1x2of2_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v76, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v29, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v30, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v60, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v16 = icmp slt i64 %v7, %v6
  br i1 %v16, label %b1, label %b2
b1:
  %v17 = mul i64 %v7, 16
  %v18 = getelementptr inbounds float, ptr %v2, i64 %v17
  %v19 = getelementptr inbounds float, ptr %v18, i64 0
  %v20 = load <8 x float>, ptr %v19, align 4
  %v21 = getelementptr inbounds float, ptr %v18, i64 8
  %v22 = load <8 x float>, ptr %v21, align 4
  %v23 = mul i64 %v1, 0
  %v24 = add i64 %v23, %v7
  %v25 = getelementptr inbounds float, ptr %v0, i64 %v24
  %v26 = load float, ptr %v25, align 4
  %v27 = insertelement <8 x float> poison, float %v26, i64 0
  %v28 = shufflevector <8 x float> %v27, <8 x float> poison, <8 x i32> zeroinitializer
  %v29 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v28, <8 x float> %v20, <8 x float> %v8)
  %v30 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v28, <8 x float> %v22, <8 x float> %v9)
  %v31 = add i64 %v7, 1
  %v32 = mul i64 %v31, 16
  %v33 = getelementptr inbounds float, ptr %v2, i64 %v32
  %v34 = getelementptr inbounds float, ptr %v33, i64 0
  %v35 = load <8 x float>, ptr %v34, align 4
  %v36 = getelementptr inbounds float, ptr %v33, i64 8
  %v37 = load <8 x float>, ptr %v36, align 4
  %v38 = mul i64 %v1, 0
  %v39 = add i64 %v38, %v31
  %v40 = getelementptr inbounds float, ptr %v0, i64 %v39
  %v41 = load float, ptr %v40, align 4
  %v42 = insertelement <8 x float> poison, float %v41, i64 0
  %v43 = shufflevector <8 x float> %v42, <8 x float> poison, <8 x i32> zeroinitializer
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v35, <8 x float> %v10)
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v37, <8 x float> %v11)
  %v46 = add i64 %v7, 2
  %v47 = mul i64 %v46, 16
  %v48 = getelementptr inbounds float, ptr %v2, i64 %v47
  %v49 = getelementptr inbounds float, ptr %v48, i64 0
  %v50 = load <8 x float>, ptr %v49, align 4
  %v51 = getelementptr inbounds float, ptr %v48, i64 8
  %v52 = load <8 x float>, ptr %v51, align 4
  %v53 = mul i64 %v1, 0
  %v54 = add i64 %v53, %v46
  %v55 = getelementptr inbounds float, ptr %v0, i64 %v54
  %v56 = load float, ptr %v55, align 4
  %v57 = insertelement <8 x float> poison, float %v56, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v50, <8 x float> %v12)
  %v60 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v52, <8 x float> %v13)
  %v61 = add i64 %v7, 3
  %v62 = mul i64 %v61, 16
  %v63 = getelementptr inbounds float, ptr %v2, i64 %v62
  %v64 = getelementptr inbounds float, ptr %v63, i64 0
  %v65 = load <8 x float>, ptr %v64, align 4
  %v66 = getelementptr inbounds float, ptr %v63, i64 8
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = mul i64 %v1, 0
  %v69 = add i64 %v68, %v61
  %v70 = getelementptr inbounds float, ptr %v0, i64 %v69
  %v71 = load float, ptr %v70, align 4
  %v72 = insertelement <8 x float> poison, float %v71, i64 0
  %v73 = shufflevector <8 x float> %v72, <8 x float> poison, <8 x i32> zeroinitializer
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v65, <8 x float> %v14)
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v67, <8 x float> %v15)
  %v76 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v77 = fadd <8 x float> %v8, %v10
  %v78 = fadd <8 x float> %v9, %v11
  %v79 = fadd <8 x float> %v77, %v12
  %v80 = fadd <8 x float> %v78, %v13
  %v81 = fadd <8 x float> %v79, %v14
  %v82 = fadd <8 x float> %v80, %v15
  br label %b3
b3:
  %v83 = phi i64 [ %v6, %b2 ], [ %v101, %b4 ]
  %v84 = phi <8 x float> [ %v81, %b2 ], [ %v99, %b4 ]
  %v85 = phi <8 x float> [ %v82, %b2 ], [ %v100, %b4 ]
  %v86 = icmp slt i64 %v83, %v3
  br i1 %v86, label %b4, label %b5
b4:
  %v87 = mul i64 %v83, 16
  %v88 = getelementptr inbounds float, ptr %v2, i64 %v87
  %v89 = getelementptr inbounds float, ptr %v88, i64 0
  %v90 = load <8 x float>, ptr %v89, align 4
  %v91 = getelementptr inbounds float, ptr %v88, i64 8
  %v92 = load <8 x float>, ptr %v91, align 4
  %v93 = mul i64 %v1, 0
  %v94 = add i64 %v93, %v83
  %v95 = getelementptr inbounds float, ptr %v0, i64 %v94
  %v96 = load float, ptr %v95, align 4
  %v97 = insertelement <8 x float> poison, float %v96, i64 0
  %v98 = shufflevector <8 x float> %v97, <8 x float> poison, <8 x i32> zeroinitializer
  %v99 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v98, <8 x float> %v90, <8 x float> %v84)
  %v100 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v98, <8 x float> %v92, <8 x float> %v85)
  %v101 = add nsw i64 %v83, 1
  br label %b3
b5:
  %v102 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v84, ptr %v102, align 4
  %v103 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v85, ptr %v103, align 4
  ret void
}
define internal void @tile_2x2of2_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v116, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v60, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v69, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v91, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v92, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v106, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v107, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v114, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v115, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 16
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = getelementptr inbounds float, ptr %v26, i64 8
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = mul i64 %v1, 0
  %v32 = add i64 %v31, %v7
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v32
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v28, <8 x float> %v8)
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v30, <8 x float> %v9)
  %v39 = mul i64 %v1, 1
  %v40 = add i64 %v39, %v7
  %v41 = getelementptr inbounds float, ptr %v0, i64 %v40
  %v42 = load float, ptr %v41, align 4
  %v43 = insertelement <8 x float> poison, float %v42, i64 0
  %v44 = shufflevector <8 x float> %v43, <8 x float> poison, <8 x i32> zeroinitializer
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v28, <8 x float> %v10)
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v30, <8 x float> %v11)
  %v47 = add i64 %v7, 1
  %v48 = mul i64 %v47, 16
  %v49 = getelementptr inbounds float, ptr %v2, i64 %v48
  %v50 = getelementptr inbounds float, ptr %v49, i64 0
  %v51 = load <8 x float>, ptr %v50, align 4
  %v52 = getelementptr inbounds float, ptr %v49, i64 8
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = mul i64 %v1, 0
  %v55 = add i64 %v54, %v47
  %v56 = getelementptr inbounds float, ptr %v0, i64 %v55
  %v57 = load float, ptr %v56, align 4
  %v58 = insertelement <8 x float> poison, float %v57, i64 0
  %v59 = shufflevector <8 x float> %v58, <8 x float> poison, <8 x i32> zeroinitializer
  %v60 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v59, <8 x float> %v51, <8 x float> %v12)
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v59, <8 x float> %v53, <8 x float> %v13)
  %v62 = mul i64 %v1, 1
  %v63 = add i64 %v62, %v47
  %v64 = getelementptr inbounds float, ptr %v0, i64 %v63
  %v65 = load float, ptr %v64, align 4
  %v66 = insertelement <8 x float> poison, float %v65, i64 0
  %v67 = shufflevector <8 x float> %v66, <8 x float> poison, <8 x i32> zeroinitializer
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v51, <8 x float> %v14)
  %v69 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v53, <8 x float> %v15)
  %v70 = add i64 %v7, 2
  %v71 = mul i64 %v70, 16
  %v72 = getelementptr inbounds float, ptr %v2, i64 %v71
  %v73 = getelementptr inbounds float, ptr %v72, i64 0
  %v74 = load <8 x float>, ptr %v73, align 4
  %v75 = getelementptr inbounds float, ptr %v72, i64 8
  %v76 = load <8 x float>, ptr %v75, align 4
  %v77 = mul i64 %v1, 0
  %v78 = add i64 %v77, %v70
  %v79 = getelementptr inbounds float, ptr %v0, i64 %v78
  %v80 = load float, ptr %v79, align 4
  %v81 = insertelement <8 x float> poison, float %v80, i64 0
  %v82 = shufflevector <8 x float> %v81, <8 x float> poison, <8 x i32> zeroinitializer
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v74, <8 x float> %v16)
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v76, <8 x float> %v17)
  %v85 = mul i64 %v1, 1
  %v86 = add i64 %v85, %v70
  %v87 = getelementptr inbounds float, ptr %v0, i64 %v86
  %v88 = load float, ptr %v87, align 4
  %v89 = insertelement <8 x float> poison, float %v88, i64 0
  %v90 = shufflevector <8 x float> %v89, <8 x float> poison, <8 x i32> zeroinitializer
  %v91 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v74, <8 x float> %v18)
  %v92 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v76, <8 x float> %v19)
  %v93 = add i64 %v7, 3
  %v94 = mul i64 %v93, 16
  %v95 = getelementptr inbounds float, ptr %v2, i64 %v94
  %v96 = getelementptr inbounds float, ptr %v95, i64 0
  %v97 = load <8 x float>, ptr %v96, align 4
  %v98 = getelementptr inbounds float, ptr %v95, i64 8
  %v99 = load <8 x float>, ptr %v98, align 4
  %v100 = mul i64 %v1, 0
  %v101 = add i64 %v100, %v93
  %v102 = getelementptr inbounds float, ptr %v0, i64 %v101
  %v103 = load float, ptr %v102, align 4
  %v104 = insertelement <8 x float> poison, float %v103, i64 0
  %v105 = shufflevector <8 x float> %v104, <8 x float> poison, <8 x i32> zeroinitializer
  %v106 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v97, <8 x float> %v20)
  %v107 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v99, <8 x float> %v21)
  %v108 = mul i64 %v1, 1
  %v109 = add i64 %v108, %v93
  %v110 = getelementptr inbounds float, ptr %v0, i64 %v109
  %v111 = load float, ptr %v110, align 4
  %v112 = insertelement <8 x float> poison, float %v111, i64 0
  %v113 = shufflevector <8 x float> %v112, <8 x float> poison, <8 x i32> zeroinitializer
  %v114 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v113, <8 x float> %v97, <8 x float> %v22)
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v113, <8 x float> %v99, <8 x float> %v23)
  %v116 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v117 = fadd <8 x float> %v8, %v12
  %v118 = fadd <8 x float> %v9, %v13
  %v119 = fadd <8 x float> %v10, %v14
  %v120 = fadd <8 x float> %v11, %v15
  %v121 = fadd <8 x float> %v117, %v16
  %v122 = fadd <8 x float> %v118, %v17
  %v123 = fadd <8 x float> %v119, %v18
  %v124 = fadd <8 x float> %v120, %v19
  %v125 = fadd <8 x float> %v121, %v20
  %v126 = fadd <8 x float> %v122, %v21
  %v127 = fadd <8 x float> %v123, %v22
  %v128 = fadd <8 x float> %v124, %v23
  br label %b3
b3:
  %v129 = phi i64 [ %v6, %b2 ], [ %v157, %b4 ]
  %v130 = phi <8 x float> [ %v125, %b2 ], [ %v147, %b4 ]
  %v131 = phi <8 x float> [ %v126, %b2 ], [ %v148, %b4 ]
  %v132 = phi <8 x float> [ %v127, %b2 ], [ %v155, %b4 ]
  %v133 = phi <8 x float> [ %v128, %b2 ], [ %v156, %b4 ]
  %v134 = icmp slt i64 %v129, %v3
  br i1 %v134, label %b4, label %b5
b4:
  %v135 = mul i64 %v129, 16
  %v136 = getelementptr inbounds float, ptr %v2, i64 %v135
  %v137 = getelementptr inbounds float, ptr %v136, i64 0
  %v138 = load <8 x float>, ptr %v137, align 4
  %v139 = getelementptr inbounds float, ptr %v136, i64 8
  %v140 = load <8 x float>, ptr %v139, align 4
  %v141 = mul i64 %v1, 0
  %v142 = add i64 %v141, %v129
  %v143 = getelementptr inbounds float, ptr %v0, i64 %v142
  %v144 = load float, ptr %v143, align 4
  %v145 = insertelement <8 x float> poison, float %v144, i64 0
  %v146 = shufflevector <8 x float> %v145, <8 x float> poison, <8 x i32> zeroinitializer
  %v147 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v146, <8 x float> %v138, <8 x float> %v130)
  %v148 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v146, <8 x float> %v140, <8 x float> %v131)
  %v149 = mul i64 %v1, 1
  %v150 = add i64 %v149, %v129
  %v151 = getelementptr inbounds float, ptr %v0, i64 %v150
  %v152 = load float, ptr %v151, align 4
  %v153 = insertelement <8 x float> poison, float %v152, i64 0
  %v154 = shufflevector <8 x float> %v153, <8 x float> poison, <8 x i32> zeroinitializer
  %v155 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v154, <8 x float> %v138, <8 x float> %v132)
  %v156 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v154, <8 x float> %v140, <8 x float> %v133)
  %v157 = add nsw i64 %v129, 1
  br label %b3
b5:
  %v158 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v130, ptr %v158, align 4
  %v159 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v131, ptr %v159, align 4
  %v160 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v132, ptr %v160, align 4
  %v161 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v133, ptr %v161, align 4
  ret void
}
define internal void @tile_3x2of2_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v82, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v50, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v80, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v81, %b1 ]
  %v20 = icmp slt i64 %v7, %v6
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 16
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = getelementptr inbounds float, ptr %v22, i64 8
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = mul i64 %v1, 0
  %v28 = add i64 %v27, %v7
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v24, <8 x float> %v8)
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v26, <8 x float> %v9)
  %v35 = mul i64 %v1, 1
  %v36 = add i64 %v35, %v7
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v24, <8 x float> %v10)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v26, <8 x float> %v11)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v7
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v24, <8 x float> %v12)
  %v50 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v26, <8 x float> %v13)
  %v51 = add i64 %v7, 1
  %v52 = mul i64 %v51, 16
  %v53 = getelementptr inbounds float, ptr %v2, i64 %v52
  %v54 = getelementptr inbounds float, ptr %v53, i64 0
  %v55 = load <8 x float>, ptr %v54, align 4
  %v56 = getelementptr inbounds float, ptr %v53, i64 8
  %v57 = load <8 x float>, ptr %v56, align 4
  %v58 = mul i64 %v1, 0
  %v59 = add i64 %v58, %v51
  %v60 = getelementptr inbounds float, ptr %v0, i64 %v59
  %v61 = load float, ptr %v60, align 4
  %v62 = insertelement <8 x float> poison, float %v61, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v55, <8 x float> %v14)
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v57, <8 x float> %v15)
  %v66 = mul i64 %v1, 1
  %v67 = add i64 %v66, %v51
  %v68 = getelementptr inbounds float, ptr %v0, i64 %v67
  %v69 = load float, ptr %v68, align 4
  %v70 = insertelement <8 x float> poison, float %v69, i64 0
  %v71 = shufflevector <8 x float> %v70, <8 x float> poison, <8 x i32> zeroinitializer
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v55, <8 x float> %v16)
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v57, <8 x float> %v17)
  %v74 = mul i64 %v1, 2
  %v75 = add i64 %v74, %v51
  %v76 = getelementptr inbounds float, ptr %v0, i64 %v75
  %v77 = load float, ptr %v76, align 4
  %v78 = insertelement <8 x float> poison, float %v77, i64 0
  %v79 = shufflevector <8 x float> %v78, <8 x float> poison, <8 x i32> zeroinitializer
  %v80 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v79, <8 x float> %v55, <8 x float> %v18)
  %v81 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v79, <8 x float> %v57, <8 x float> %v19)
  %v82 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v83 = fadd <8 x float> %v8, %v14
  %v84 = fadd <8 x float> %v9, %v15
  %v85 = fadd <8 x float> %v10, %v16
  %v86 = fadd <8 x float> %v11, %v17
  %v87 = fadd <8 x float> %v12, %v18
  %v88 = fadd <8 x float> %v13, %v19
  br label %b3
b3:
  %v89 = phi i64 [ %v6, %b2 ], [ %v127, %b4 ]
  %v90 = phi <8 x float> [ %v83, %b2 ], [ %v109, %b4 ]
  %v91 = phi <8 x float> [ %v84, %b2 ], [ %v110, %b4 ]
  %v92 = phi <8 x float> [ %v85, %b2 ], [ %v117, %b4 ]
  %v93 = phi <8 x float> [ %v86, %b2 ], [ %v118, %b4 ]
  %v94 = phi <8 x float> [ %v87, %b2 ], [ %v125, %b4 ]
  %v95 = phi <8 x float> [ %v88, %b2 ], [ %v126, %b4 ]
  %v96 = icmp slt i64 %v89, %v3
  br i1 %v96, label %b4, label %b5
b4:
  %v97 = mul i64 %v89, 16
  %v98 = getelementptr inbounds float, ptr %v2, i64 %v97
  %v99 = getelementptr inbounds float, ptr %v98, i64 0
  %v100 = load <8 x float>, ptr %v99, align 4
  %v101 = getelementptr inbounds float, ptr %v98, i64 8
  %v102 = load <8 x float>, ptr %v101, align 4
  %v103 = mul i64 %v1, 0
  %v104 = add i64 %v103, %v89
  %v105 = getelementptr inbounds float, ptr %v0, i64 %v104
  %v106 = load float, ptr %v105, align 4
  %v107 = insertelement <8 x float> poison, float %v106, i64 0
  %v108 = shufflevector <8 x float> %v107, <8 x float> poison, <8 x i32> zeroinitializer
  %v109 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v108, <8 x float> %v100, <8 x float> %v90)
  %v110 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v108, <8 x float> %v102, <8 x float> %v91)
  %v111 = mul i64 %v1, 1
  %v112 = add i64 %v111, %v89
  %v113 = getelementptr inbounds float, ptr %v0, i64 %v112
  %v114 = load float, ptr %v113, align 4
  %v115 = insertelement <8 x float> poison, float %v114, i64 0
  %v116 = shufflevector <8 x float> %v115, <8 x float> poison, <8 x i32> zeroinitializer
  %v117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v116, <8 x float> %v100, <8 x float> %v92)
  %v118 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v116, <8 x float> %v102, <8 x float> %v93)
  %v119 = mul i64 %v1, 2
  %v120 = add i64 %v119, %v89
  %v121 = getelementptr inbounds float, ptr %v0, i64 %v120
  %v122 = load float, ptr %v121, align 4
  %v123 = insertelement <8 x float> poison, float %v122, i64 0
  %v124 = shufflevector <8 x float> %v123, <8 x float> poison, <8 x i32> zeroinitializer
  %v125 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v124, <8 x float> %v100, <8 x float> %v94)
  %v126 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v124, <8 x float> %v102, <8 x float> %v95)
  %v127 = add nsw i64 %v89, 1
  br label %b3
b5:
  %v128 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v90, ptr %v128, align 4
  %v129 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v91, ptr %v129, align 4
  %v130 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v92, ptr %v130, align 4
  %v131 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v93, ptr %v131, align 4
  %v132 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v94, ptr %v132, align 4
  %v133 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v95, ptr %v133, align 4
  ret void
}
define internal void @tile_4x2of2_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v102, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v76, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v92, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v93, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v100, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v101, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 16
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = getelementptr inbounds float, ptr %v26, i64 8
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = mul i64 %v1, 0
  %v32 = add i64 %v31, %v7
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v32
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v28, <8 x float> %v8)
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v30, <8 x float> %v9)
  %v39 = mul i64 %v1, 1
  %v40 = add i64 %v39, %v7
  %v41 = getelementptr inbounds float, ptr %v0, i64 %v40
  %v42 = load float, ptr %v41, align 4
  %v43 = insertelement <8 x float> poison, float %v42, i64 0
  %v44 = shufflevector <8 x float> %v43, <8 x float> poison, <8 x i32> zeroinitializer
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v28, <8 x float> %v10)
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v30, <8 x float> %v11)
  %v47 = mul i64 %v1, 2
  %v48 = add i64 %v47, %v7
  %v49 = getelementptr inbounds float, ptr %v0, i64 %v48
  %v50 = load float, ptr %v49, align 4
  %v51 = insertelement <8 x float> poison, float %v50, i64 0
  %v52 = shufflevector <8 x float> %v51, <8 x float> poison, <8 x i32> zeroinitializer
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v28, <8 x float> %v12)
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v30, <8 x float> %v13)
  %v55 = mul i64 %v1, 3
  %v56 = add i64 %v55, %v7
  %v57 = getelementptr inbounds float, ptr %v0, i64 %v56
  %v58 = load float, ptr %v57, align 4
  %v59 = insertelement <8 x float> poison, float %v58, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v28, <8 x float> %v14)
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v30, <8 x float> %v15)
  %v63 = add i64 %v7, 1
  %v64 = mul i64 %v63, 16
  %v65 = getelementptr inbounds float, ptr %v2, i64 %v64
  %v66 = getelementptr inbounds float, ptr %v65, i64 0
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = getelementptr inbounds float, ptr %v65, i64 8
  %v69 = load <8 x float>, ptr %v68, align 4
  %v70 = mul i64 %v1, 0
  %v71 = add i64 %v70, %v63
  %v72 = getelementptr inbounds float, ptr %v0, i64 %v71
  %v73 = load float, ptr %v72, align 4
  %v74 = insertelement <8 x float> poison, float %v73, i64 0
  %v75 = shufflevector <8 x float> %v74, <8 x float> poison, <8 x i32> zeroinitializer
  %v76 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v75, <8 x float> %v67, <8 x float> %v16)
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v75, <8 x float> %v69, <8 x float> %v17)
  %v78 = mul i64 %v1, 1
  %v79 = add i64 %v78, %v63
  %v80 = getelementptr inbounds float, ptr %v0, i64 %v79
  %v81 = load float, ptr %v80, align 4
  %v82 = insertelement <8 x float> poison, float %v81, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v67, <8 x float> %v18)
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v69, <8 x float> %v19)
  %v86 = mul i64 %v1, 2
  %v87 = add i64 %v86, %v63
  %v88 = getelementptr inbounds float, ptr %v0, i64 %v87
  %v89 = load float, ptr %v88, align 4
  %v90 = insertelement <8 x float> poison, float %v89, i64 0
  %v91 = shufflevector <8 x float> %v90, <8 x float> poison, <8 x i32> zeroinitializer
  %v92 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v91, <8 x float> %v67, <8 x float> %v20)
  %v93 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v91, <8 x float> %v69, <8 x float> %v21)
  %v94 = mul i64 %v1, 3
  %v95 = add i64 %v94, %v63
  %v96 = getelementptr inbounds float, ptr %v0, i64 %v95
  %v97 = load float, ptr %v96, align 4
  %v98 = insertelement <8 x float> poison, float %v97, i64 0
  %v99 = shufflevector <8 x float> %v98, <8 x float> poison, <8 x i32> zeroinitializer
  %v100 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v99, <8 x float> %v67, <8 x float> %v22)
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v99, <8 x float> %v69, <8 x float> %v23)
  %v102 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v103 = fadd <8 x float> %v8, %v16
  %v104 = fadd <8 x float> %v9, %v17
  %v105 = fadd <8 x float> %v10, %v18
  %v106 = fadd <8 x float> %v11, %v19
  %v107 = fadd <8 x float> %v12, %v20
  %v108 = fadd <8 x float> %v13, %v21
  %v109 = fadd <8 x float> %v14, %v22
  %v110 = fadd <8 x float> %v15, %v23
  br label %b3
b3:
  %v111 = phi i64 [ %v6, %b2 ], [ %v159, %b4 ]
  %v112 = phi <8 x float> [ %v103, %b2 ], [ %v133, %b4 ]
  %v113 = phi <8 x float> [ %v104, %b2 ], [ %v134, %b4 ]
  %v114 = phi <8 x float> [ %v105, %b2 ], [ %v141, %b4 ]
  %v115 = phi <8 x float> [ %v106, %b2 ], [ %v142, %b4 ]
  %v116 = phi <8 x float> [ %v107, %b2 ], [ %v149, %b4 ]
  %v117 = phi <8 x float> [ %v108, %b2 ], [ %v150, %b4 ]
  %v118 = phi <8 x float> [ %v109, %b2 ], [ %v157, %b4 ]
  %v119 = phi <8 x float> [ %v110, %b2 ], [ %v158, %b4 ]
  %v120 = icmp slt i64 %v111, %v3
  br i1 %v120, label %b4, label %b5
b4:
  %v121 = mul i64 %v111, 16
  %v122 = getelementptr inbounds float, ptr %v2, i64 %v121
  %v123 = getelementptr inbounds float, ptr %v122, i64 0
  %v124 = load <8 x float>, ptr %v123, align 4
  %v125 = getelementptr inbounds float, ptr %v122, i64 8
  %v126 = load <8 x float>, ptr %v125, align 4
  %v127 = mul i64 %v1, 0
  %v128 = add i64 %v127, %v111
  %v129 = getelementptr inbounds float, ptr %v0, i64 %v128
  %v130 = load float, ptr %v129, align 4
  %v131 = insertelement <8 x float> poison, float %v130, i64 0
  %v132 = shufflevector <8 x float> %v131, <8 x float> poison, <8 x i32> zeroinitializer
  %v133 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v132, <8 x float> %v124, <8 x float> %v112)
  %v134 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v132, <8 x float> %v126, <8 x float> %v113)
  %v135 = mul i64 %v1, 1
  %v136 = add i64 %v135, %v111
  %v137 = getelementptr inbounds float, ptr %v0, i64 %v136
  %v138 = load float, ptr %v137, align 4
  %v139 = insertelement <8 x float> poison, float %v138, i64 0
  %v140 = shufflevector <8 x float> %v139, <8 x float> poison, <8 x i32> zeroinitializer
  %v141 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v140, <8 x float> %v124, <8 x float> %v114)
  %v142 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v140, <8 x float> %v126, <8 x float> %v115)
  %v143 = mul i64 %v1, 2
  %v144 = add i64 %v143, %v111
  %v145 = getelementptr inbounds float, ptr %v0, i64 %v144
  %v146 = load float, ptr %v145, align 4
  %v147 = insertelement <8 x float> poison, float %v146, i64 0
  %v148 = shufflevector <8 x float> %v147, <8 x float> poison, <8 x i32> zeroinitializer
  %v149 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v148, <8 x float> %v124, <8 x float> %v116)
  %v150 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v148, <8 x float> %v126, <8 x float> %v117)
  %v151 = mul i64 %v1, 3
  %v152 = add i64 %v151, %v111
  %v153 = getelementptr inbounds float, ptr %v0, i64 %v152
  %v154 = load float, ptr %v153, align 4
  %v155 = insertelement <8 x float> poison, float %v154, i64 0
  %v156 = shufflevector <8 x float> %v155, <8 x float> poison, <8 x i32> zeroinitializer
  %v157 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v156, <8 x float> %v124, <8 x float> %v118)
  %v158 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v156, <8 x float> %v126, <8 x float> %v119)
  %v159 = add nsw i64 %v111, 1
  br label %b3
b5:
  %v160 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v112, ptr %v160, align 4
  %v161 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v113, ptr %v161, align 4
  %v162 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v114, ptr %v162, align 4
  %v163 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v115, ptr %v163, align 4
  %v164 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v116, ptr %v164, align 4
  %v165 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v117, ptr %v165, align 4
  %v166 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v118, ptr %v166, align 4
  %v167 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v119, ptr %v167, align 4
  ret void
}
define internal void @tile_5x2of2_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 1
  %v6 = mul i64 %v5, 1
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v65, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v32, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v39, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v18 = icmp slt i64 %v7, %v6
  br i1 %v18, label %b1, label %b2
b1:
  %v19 = mul i64 %v7, 16
  %v20 = getelementptr inbounds float, ptr %v2, i64 %v19
  %v21 = getelementptr inbounds float, ptr %v20, i64 0
  %v22 = load <8 x float>, ptr %v21, align 4
  %v23 = getelementptr inbounds float, ptr %v20, i64 8
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = mul i64 %v1, 0
  %v26 = add i64 %v25, %v7
  %v27 = getelementptr inbounds float, ptr %v0, i64 %v26
  %v28 = load float, ptr %v27, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v22, <8 x float> %v8)
  %v32 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v24, <8 x float> %v9)
  %v33 = mul i64 %v1, 1
  %v34 = add i64 %v33, %v7
  %v35 = getelementptr inbounds float, ptr %v0, i64 %v34
  %v36 = load float, ptr %v35, align 4
  %v37 = insertelement <8 x float> poison, float %v36, i64 0
  %v38 = shufflevector <8 x float> %v37, <8 x float> poison, <8 x i32> zeroinitializer
  %v39 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v22, <8 x float> %v10)
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v24, <8 x float> %v11)
  %v41 = mul i64 %v1, 2
  %v42 = add i64 %v41, %v7
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v22, <8 x float> %v12)
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v24, <8 x float> %v13)
  %v49 = mul i64 %v1, 3
  %v50 = add i64 %v49, %v7
  %v51 = getelementptr inbounds float, ptr %v0, i64 %v50
  %v52 = load float, ptr %v51, align 4
  %v53 = insertelement <8 x float> poison, float %v52, i64 0
  %v54 = shufflevector <8 x float> %v53, <8 x float> poison, <8 x i32> zeroinitializer
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v22, <8 x float> %v14)
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v24, <8 x float> %v15)
  %v57 = mul i64 %v1, 4
  %v58 = add i64 %v57, %v7
  %v59 = getelementptr inbounds float, ptr %v0, i64 %v58
  %v60 = load float, ptr %v59, align 4
  %v61 = insertelement <8 x float> poison, float %v60, i64 0
  %v62 = shufflevector <8 x float> %v61, <8 x float> poison, <8 x i32> zeroinitializer
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v22, <8 x float> %v16)
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v24, <8 x float> %v17)
  %v65 = add nsw i64 %v7, 1
  br label %b0
b2:
  %v66 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v8, ptr %v66, align 4
  %v67 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v9, ptr %v67, align 4
  %v68 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v10, ptr %v68, align 4
  %v69 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v11, ptr %v69, align 4
  %v70 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v12, ptr %v70, align 4
  %v71 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v13, ptr %v71, align 4
  %v72 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v14, ptr %v72, align 4
  %v73 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v15, ptr %v73, align 4
  %v74 = getelementptr inbounds float, ptr %v4, i64 64
  store <8 x float> %v16, ptr %v74, align 4
  %v75 = getelementptr inbounds float, ptr %v4, i64 72
  store <8 x float> %v17, ptr %v75, align 4
  ret void
}
define internal void @tile_6x2of2_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 1
  %v6 = mul i64 %v5, 1
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v75, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v50, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v57, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v58, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v20 = icmp slt i64 %v7, %v6
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 16
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = getelementptr inbounds float, ptr %v22, i64 8
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = mul i64 %v1, 0
  %v28 = add i64 %v27, %v7
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v24, <8 x float> %v8)
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v26, <8 x float> %v9)
  %v35 = mul i64 %v1, 1
  %v36 = add i64 %v35, %v7
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v24, <8 x float> %v10)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v26, <8 x float> %v11)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v7
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v24, <8 x float> %v12)
  %v50 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v26, <8 x float> %v13)
  %v51 = mul i64 %v1, 3
  %v52 = add i64 %v51, %v7
  %v53 = getelementptr inbounds float, ptr %v0, i64 %v52
  %v54 = load float, ptr %v53, align 4
  %v55 = insertelement <8 x float> poison, float %v54, i64 0
  %v56 = shufflevector <8 x float> %v55, <8 x float> poison, <8 x i32> zeroinitializer
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v24, <8 x float> %v14)
  %v58 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v26, <8 x float> %v15)
  %v59 = mul i64 %v1, 4
  %v60 = add i64 %v59, %v7
  %v61 = getelementptr inbounds float, ptr %v0, i64 %v60
  %v62 = load float, ptr %v61, align 4
  %v63 = insertelement <8 x float> poison, float %v62, i64 0
  %v64 = shufflevector <8 x float> %v63, <8 x float> poison, <8 x i32> zeroinitializer
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v24, <8 x float> %v16)
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v26, <8 x float> %v17)
  %v67 = mul i64 %v1, 5
  %v68 = add i64 %v67, %v7
  %v69 = getelementptr inbounds float, ptr %v0, i64 %v68
  %v70 = load float, ptr %v69, align 4
  %v71 = insertelement <8 x float> poison, float %v70, i64 0
  %v72 = shufflevector <8 x float> %v71, <8 x float> poison, <8 x i32> zeroinitializer
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> %v24, <8 x float> %v18)
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> %v26, <8 x float> %v19)
  %v75 = add nsw i64 %v7, 1
  br label %b0
b2:
  %v76 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v8, ptr %v76, align 4
  %v77 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v9, ptr %v77, align 4
  %v78 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v10, ptr %v78, align 4
  %v79 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v11, ptr %v79, align 4
  %v80 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v12, ptr %v80, align 4
  %v81 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v13, ptr %v81, align 4
  %v82 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v14, ptr %v82, align 4
  %v83 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v15, ptr %v83, align 4
  %v84 = getelementptr inbounds float, ptr %v4, i64 64
  store <8 x float> %v16, ptr %v84, align 4
  %v85 = getelementptr inbounds float, ptr %v4, i64 72
  store <8 x float> %v17, ptr %v85, align 4
  %v86 = getelementptr inbounds float, ptr %v4, i64 80
  store <8 x float> %v18, ptr %v86, align 4
  %v87 = getelementptr inbounds float, ptr %v4, i64 88
  store <8 x float> %v19, ptr %v87, align 4
  ret void
}
define internal void @tile_1x1of2_0_1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v76, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v29, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v30, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v60, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v16 = icmp slt i64 %v7, %v6
  br i1 %v16, label %b1, label %b2
b1:
  %v17 = mul i64 %v7, 16
  %v18 = getelementptr inbounds float, ptr %v2, i64 %v17
  %v19 = getelementptr inbounds float, ptr %v18, i64 0
  %v20 = load <8 x float>, ptr %v19, align 4
  %v21 = getelementptr inbounds float, ptr %v18, i64 8
  %v22 = load <8 x float>, ptr %v21, align 4
  %v23 = mul i64 %v1, 0
  %v24 = add i64 %v23, %v7
  %v25 = getelementptr inbounds float, ptr %v0, i64 %v24
  %v26 = load float, ptr %v25, align 4
  %v27 = insertelement <8 x float> poison, float %v26, i64 0
  %v28 = shufflevector <8 x float> %v27, <8 x float> poison, <8 x i32> zeroinitializer
  %v29 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v28, <8 x float> %v20, <8 x float> %v8)
  %v30 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v28, <8 x float> %v22, <8 x float> %v9)
  %v31 = add i64 %v7, 1
  %v32 = mul i64 %v31, 16
  %v33 = getelementptr inbounds float, ptr %v2, i64 %v32
  %v34 = getelementptr inbounds float, ptr %v33, i64 0
  %v35 = load <8 x float>, ptr %v34, align 4
  %v36 = getelementptr inbounds float, ptr %v33, i64 8
  %v37 = load <8 x float>, ptr %v36, align 4
  %v38 = mul i64 %v1, 0
  %v39 = add i64 %v38, %v31
  %v40 = getelementptr inbounds float, ptr %v0, i64 %v39
  %v41 = load float, ptr %v40, align 4
  %v42 = insertelement <8 x float> poison, float %v41, i64 0
  %v43 = shufflevector <8 x float> %v42, <8 x float> poison, <8 x i32> zeroinitializer
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v35, <8 x float> %v10)
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v37, <8 x float> %v11)
  %v46 = add i64 %v7, 2
  %v47 = mul i64 %v46, 16
  %v48 = getelementptr inbounds float, ptr %v2, i64 %v47
  %v49 = getelementptr inbounds float, ptr %v48, i64 0
  %v50 = load <8 x float>, ptr %v49, align 4
  %v51 = getelementptr inbounds float, ptr %v48, i64 8
  %v52 = load <8 x float>, ptr %v51, align 4
  %v53 = mul i64 %v1, 0
  %v54 = add i64 %v53, %v46
  %v55 = getelementptr inbounds float, ptr %v0, i64 %v54
  %v56 = load float, ptr %v55, align 4
  %v57 = insertelement <8 x float> poison, float %v56, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v50, <8 x float> %v12)
  %v60 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v52, <8 x float> %v13)
  %v61 = add i64 %v7, 3
  %v62 = mul i64 %v61, 16
  %v63 = getelementptr inbounds float, ptr %v2, i64 %v62
  %v64 = getelementptr inbounds float, ptr %v63, i64 0
  %v65 = load <8 x float>, ptr %v64, align 4
  %v66 = getelementptr inbounds float, ptr %v63, i64 8
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = mul i64 %v1, 0
  %v69 = add i64 %v68, %v61
  %v70 = getelementptr inbounds float, ptr %v0, i64 %v69
  %v71 = load float, ptr %v70, align 4
  %v72 = insertelement <8 x float> poison, float %v71, i64 0
  %v73 = shufflevector <8 x float> %v72, <8 x float> poison, <8 x i32> zeroinitializer
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v65, <8 x float> %v14)
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v67, <8 x float> %v15)
  %v76 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v77 = fadd <8 x float> %v8, %v10
  %v78 = fadd <8 x float> %v9, %v11
  %v79 = fadd <8 x float> %v77, %v12
  %v80 = fadd <8 x float> %v78, %v13
  %v81 = fadd <8 x float> %v79, %v14
  %v82 = fadd <8 x float> %v80, %v15
  br label %b3
b3:
  %v83 = phi i64 [ %v6, %b2 ], [ %v101, %b4 ]
  %v84 = phi <8 x float> [ %v81, %b2 ], [ %v99, %b4 ]
  %v85 = phi <8 x float> [ %v82, %b2 ], [ %v100, %b4 ]
  %v86 = icmp slt i64 %v83, %v3
  br i1 %v86, label %b4, label %b5
b4:
  %v87 = mul i64 %v83, 16
  %v88 = getelementptr inbounds float, ptr %v2, i64 %v87
  %v89 = getelementptr inbounds float, ptr %v88, i64 0
  %v90 = load <8 x float>, ptr %v89, align 4
  %v91 = getelementptr inbounds float, ptr %v88, i64 8
  %v92 = load <8 x float>, ptr %v91, align 4
  %v93 = mul i64 %v1, 0
  %v94 = add i64 %v93, %v83
  %v95 = getelementptr inbounds float, ptr %v0, i64 %v94
  %v96 = load float, ptr %v95, align 4
  %v97 = insertelement <8 x float> poison, float %v96, i64 0
  %v98 = shufflevector <8 x float> %v97, <8 x float> poison, <8 x i32> zeroinitializer
  %v99 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v98, <8 x float> %v90, <8 x float> %v84)
  %v100 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v98, <8 x float> %v92, <8 x float> %v85)
  %v101 = add nsw i64 %v83, 1
  br label %b3
b5:
  %v102 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v84, ptr %v102, align 4
  %v103 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v85, ptr %v103, align 4
  ret void
}
define internal void @tile_2x1of2_0_1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v116, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v60, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v69, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v91, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v92, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v106, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v107, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v114, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v115, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 16
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = getelementptr inbounds float, ptr %v26, i64 8
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = mul i64 %v1, 0
  %v32 = add i64 %v31, %v7
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v32
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v28, <8 x float> %v8)
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v30, <8 x float> %v9)
  %v39 = mul i64 %v1, 1
  %v40 = add i64 %v39, %v7
  %v41 = getelementptr inbounds float, ptr %v0, i64 %v40
  %v42 = load float, ptr %v41, align 4
  %v43 = insertelement <8 x float> poison, float %v42, i64 0
  %v44 = shufflevector <8 x float> %v43, <8 x float> poison, <8 x i32> zeroinitializer
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v28, <8 x float> %v10)
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v30, <8 x float> %v11)
  %v47 = add i64 %v7, 1
  %v48 = mul i64 %v47, 16
  %v49 = getelementptr inbounds float, ptr %v2, i64 %v48
  %v50 = getelementptr inbounds float, ptr %v49, i64 0
  %v51 = load <8 x float>, ptr %v50, align 4
  %v52 = getelementptr inbounds float, ptr %v49, i64 8
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = mul i64 %v1, 0
  %v55 = add i64 %v54, %v47
  %v56 = getelementptr inbounds float, ptr %v0, i64 %v55
  %v57 = load float, ptr %v56, align 4
  %v58 = insertelement <8 x float> poison, float %v57, i64 0
  %v59 = shufflevector <8 x float> %v58, <8 x float> poison, <8 x i32> zeroinitializer
  %v60 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v59, <8 x float> %v51, <8 x float> %v12)
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v59, <8 x float> %v53, <8 x float> %v13)
  %v62 = mul i64 %v1, 1
  %v63 = add i64 %v62, %v47
  %v64 = getelementptr inbounds float, ptr %v0, i64 %v63
  %v65 = load float, ptr %v64, align 4
  %v66 = insertelement <8 x float> poison, float %v65, i64 0
  %v67 = shufflevector <8 x float> %v66, <8 x float> poison, <8 x i32> zeroinitializer
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v51, <8 x float> %v14)
  %v69 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v53, <8 x float> %v15)
  %v70 = add i64 %v7, 2
  %v71 = mul i64 %v70, 16
  %v72 = getelementptr inbounds float, ptr %v2, i64 %v71
  %v73 = getelementptr inbounds float, ptr %v72, i64 0
  %v74 = load <8 x float>, ptr %v73, align 4
  %v75 = getelementptr inbounds float, ptr %v72, i64 8
  %v76 = load <8 x float>, ptr %v75, align 4
  %v77 = mul i64 %v1, 0
  %v78 = add i64 %v77, %v70
  %v79 = getelementptr inbounds float, ptr %v0, i64 %v78
  %v80 = load float, ptr %v79, align 4
  %v81 = insertelement <8 x float> poison, float %v80, i64 0
  %v82 = shufflevector <8 x float> %v81, <8 x float> poison, <8 x i32> zeroinitializer
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v74, <8 x float> %v16)
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v76, <8 x float> %v17)
  %v85 = mul i64 %v1, 1
  %v86 = add i64 %v85, %v70
  %v87 = getelementptr inbounds float, ptr %v0, i64 %v86
  %v88 = load float, ptr %v87, align 4
  %v89 = insertelement <8 x float> poison, float %v88, i64 0
  %v90 = shufflevector <8 x float> %v89, <8 x float> poison, <8 x i32> zeroinitializer
  %v91 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v74, <8 x float> %v18)
  %v92 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v76, <8 x float> %v19)
  %v93 = add i64 %v7, 3
  %v94 = mul i64 %v93, 16
  %v95 = getelementptr inbounds float, ptr %v2, i64 %v94
  %v96 = getelementptr inbounds float, ptr %v95, i64 0
  %v97 = load <8 x float>, ptr %v96, align 4
  %v98 = getelementptr inbounds float, ptr %v95, i64 8
  %v99 = load <8 x float>, ptr %v98, align 4
  %v100 = mul i64 %v1, 0
  %v101 = add i64 %v100, %v93
  %v102 = getelementptr inbounds float, ptr %v0, i64 %v101
  %v103 = load float, ptr %v102, align 4
  %v104 = insertelement <8 x float> poison, float %v103, i64 0
  %v105 = shufflevector <8 x float> %v104, <8 x float> poison, <8 x i32> zeroinitializer
  %v106 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v97, <8 x float> %v20)
  %v107 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v99, <8 x float> %v21)
  %v108 = mul i64 %v1, 1
  %v109 = add i64 %v108, %v93
  %v110 = getelementptr inbounds float, ptr %v0, i64 %v109
  %v111 = load float, ptr %v110, align 4
  %v112 = insertelement <8 x float> poison, float %v111, i64 0
  %v113 = shufflevector <8 x float> %v112, <8 x float> poison, <8 x i32> zeroinitializer
  %v114 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v113, <8 x float> %v97, <8 x float> %v22)
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v113, <8 x float> %v99, <8 x float> %v23)
  %v116 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v117 = fadd <8 x float> %v8, %v12
  %v118 = fadd <8 x float> %v9, %v13
  %v119 = fadd <8 x float> %v10, %v14
  %v120 = fadd <8 x float> %v11, %v15
  %v121 = fadd <8 x float> %v117, %v16
  %v122 = fadd <8 x float> %v118, %v17
  %v123 = fadd <8 x float> %v119, %v18
  %v124 = fadd <8 x float> %v120, %v19
  %v125 = fadd <8 x float> %v121, %v20
  %v126 = fadd <8 x float> %v122, %v21
  %v127 = fadd <8 x float> %v123, %v22
  %v128 = fadd <8 x float> %v124, %v23
  br label %b3
b3:
  %v129 = phi i64 [ %v6, %b2 ], [ %v157, %b4 ]
  %v130 = phi <8 x float> [ %v125, %b2 ], [ %v147, %b4 ]
  %v131 = phi <8 x float> [ %v126, %b2 ], [ %v148, %b4 ]
  %v132 = phi <8 x float> [ %v127, %b2 ], [ %v155, %b4 ]
  %v133 = phi <8 x float> [ %v128, %b2 ], [ %v156, %b4 ]
  %v134 = icmp slt i64 %v129, %v3
  br i1 %v134, label %b4, label %b5
b4:
  %v135 = mul i64 %v129, 16
  %v136 = getelementptr inbounds float, ptr %v2, i64 %v135
  %v137 = getelementptr inbounds float, ptr %v136, i64 0
  %v138 = load <8 x float>, ptr %v137, align 4
  %v139 = getelementptr inbounds float, ptr %v136, i64 8
  %v140 = load <8 x float>, ptr %v139, align 4
  %v141 = mul i64 %v1, 0
  %v142 = add i64 %v141, %v129
  %v143 = getelementptr inbounds float, ptr %v0, i64 %v142
  %v144 = load float, ptr %v143, align 4
  %v145 = insertelement <8 x float> poison, float %v144, i64 0
  %v146 = shufflevector <8 x float> %v145, <8 x float> poison, <8 x i32> zeroinitializer
  %v147 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v146, <8 x float> %v138, <8 x float> %v130)
  %v148 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v146, <8 x float> %v140, <8 x float> %v131)
  %v149 = mul i64 %v1, 1
  %v150 = add i64 %v149, %v129
  %v151 = getelementptr inbounds float, ptr %v0, i64 %v150
  %v152 = load float, ptr %v151, align 4
  %v153 = insertelement <8 x float> poison, float %v152, i64 0
  %v154 = shufflevector <8 x float> %v153, <8 x float> poison, <8 x i32> zeroinitializer
  %v155 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v154, <8 x float> %v138, <8 x float> %v132)
  %v156 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v154, <8 x float> %v140, <8 x float> %v133)
  %v157 = add nsw i64 %v129, 1
  br label %b3
b5:
  %v158 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v130, ptr %v158, align 4
  %v159 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v131, ptr %v159, align 4
  %v160 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v132, ptr %v160, align 4
  %v161 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v133, ptr %v161, align 4
  ret void
}
define internal void @tile_3x1of2_0_1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v82, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v50, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v80, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v81, %b1 ]
  %v20 = icmp slt i64 %v7, %v6
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 16
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = getelementptr inbounds float, ptr %v22, i64 8
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = mul i64 %v1, 0
  %v28 = add i64 %v27, %v7
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v24, <8 x float> %v8)
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v26, <8 x float> %v9)
  %v35 = mul i64 %v1, 1
  %v36 = add i64 %v35, %v7
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v24, <8 x float> %v10)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v26, <8 x float> %v11)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v7
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v24, <8 x float> %v12)
  %v50 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v26, <8 x float> %v13)
  %v51 = add i64 %v7, 1
  %v52 = mul i64 %v51, 16
  %v53 = getelementptr inbounds float, ptr %v2, i64 %v52
  %v54 = getelementptr inbounds float, ptr %v53, i64 0
  %v55 = load <8 x float>, ptr %v54, align 4
  %v56 = getelementptr inbounds float, ptr %v53, i64 8
  %v57 = load <8 x float>, ptr %v56, align 4
  %v58 = mul i64 %v1, 0
  %v59 = add i64 %v58, %v51
  %v60 = getelementptr inbounds float, ptr %v0, i64 %v59
  %v61 = load float, ptr %v60, align 4
  %v62 = insertelement <8 x float> poison, float %v61, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v55, <8 x float> %v14)
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v57, <8 x float> %v15)
  %v66 = mul i64 %v1, 1
  %v67 = add i64 %v66, %v51
  %v68 = getelementptr inbounds float, ptr %v0, i64 %v67
  %v69 = load float, ptr %v68, align 4
  %v70 = insertelement <8 x float> poison, float %v69, i64 0
  %v71 = shufflevector <8 x float> %v70, <8 x float> poison, <8 x i32> zeroinitializer
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v55, <8 x float> %v16)
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v57, <8 x float> %v17)
  %v74 = mul i64 %v1, 2
  %v75 = add i64 %v74, %v51
  %v76 = getelementptr inbounds float, ptr %v0, i64 %v75
  %v77 = load float, ptr %v76, align 4
  %v78 = insertelement <8 x float> poison, float %v77, i64 0
  %v79 = shufflevector <8 x float> %v78, <8 x float> poison, <8 x i32> zeroinitializer
  %v80 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v79, <8 x float> %v55, <8 x float> %v18)
  %v81 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v79, <8 x float> %v57, <8 x float> %v19)
  %v82 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v83 = fadd <8 x float> %v8, %v14
  %v84 = fadd <8 x float> %v9, %v15
  %v85 = fadd <8 x float> %v10, %v16
  %v86 = fadd <8 x float> %v11, %v17
  %v87 = fadd <8 x float> %v12, %v18
  %v88 = fadd <8 x float> %v13, %v19
  br label %b3
b3:
  %v89 = phi i64 [ %v6, %b2 ], [ %v127, %b4 ]
  %v90 = phi <8 x float> [ %v83, %b2 ], [ %v109, %b4 ]
  %v91 = phi <8 x float> [ %v84, %b2 ], [ %v110, %b4 ]
  %v92 = phi <8 x float> [ %v85, %b2 ], [ %v117, %b4 ]
  %v93 = phi <8 x float> [ %v86, %b2 ], [ %v118, %b4 ]
  %v94 = phi <8 x float> [ %v87, %b2 ], [ %v125, %b4 ]
  %v95 = phi <8 x float> [ %v88, %b2 ], [ %v126, %b4 ]
  %v96 = icmp slt i64 %v89, %v3
  br i1 %v96, label %b4, label %b5
b4:
  %v97 = mul i64 %v89, 16
  %v98 = getelementptr inbounds float, ptr %v2, i64 %v97
  %v99 = getelementptr inbounds float, ptr %v98, i64 0
  %v100 = load <8 x float>, ptr %v99, align 4
  %v101 = getelementptr inbounds float, ptr %v98, i64 8
  %v102 = load <8 x float>, ptr %v101, align 4
  %v103 = mul i64 %v1, 0
  %v104 = add i64 %v103, %v89
  %v105 = getelementptr inbounds float, ptr %v0, i64 %v104
  %v106 = load float, ptr %v105, align 4
  %v107 = insertelement <8 x float> poison, float %v106, i64 0
  %v108 = shufflevector <8 x float> %v107, <8 x float> poison, <8 x i32> zeroinitializer
  %v109 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v108, <8 x float> %v100, <8 x float> %v90)
  %v110 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v108, <8 x float> %v102, <8 x float> %v91)
  %v111 = mul i64 %v1, 1
  %v112 = add i64 %v111, %v89
  %v113 = getelementptr inbounds float, ptr %v0, i64 %v112
  %v114 = load float, ptr %v113, align 4
  %v115 = insertelement <8 x float> poison, float %v114, i64 0
  %v116 = shufflevector <8 x float> %v115, <8 x float> poison, <8 x i32> zeroinitializer
  %v117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v116, <8 x float> %v100, <8 x float> %v92)
  %v118 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v116, <8 x float> %v102, <8 x float> %v93)
  %v119 = mul i64 %v1, 2
  %v120 = add i64 %v119, %v89
  %v121 = getelementptr inbounds float, ptr %v0, i64 %v120
  %v122 = load float, ptr %v121, align 4
  %v123 = insertelement <8 x float> poison, float %v122, i64 0
  %v124 = shufflevector <8 x float> %v123, <8 x float> poison, <8 x i32> zeroinitializer
  %v125 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v124, <8 x float> %v100, <8 x float> %v94)
  %v126 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v124, <8 x float> %v102, <8 x float> %v95)
  %v127 = add nsw i64 %v89, 1
  br label %b3
b5:
  %v128 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v90, ptr %v128, align 4
  %v129 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v91, ptr %v129, align 4
  %v130 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v92, ptr %v130, align 4
  %v131 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v93, ptr %v131, align 4
  %v132 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v94, ptr %v132, align 4
  %v133 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v95, ptr %v133, align 4
  ret void
}
define internal void @tile_4x1of2_0_1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v102, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v76, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v92, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v93, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v100, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v101, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 16
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = getelementptr inbounds float, ptr %v26, i64 8
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = mul i64 %v1, 0
  %v32 = add i64 %v31, %v7
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v32
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v28, <8 x float> %v8)
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v30, <8 x float> %v9)
  %v39 = mul i64 %v1, 1
  %v40 = add i64 %v39, %v7
  %v41 = getelementptr inbounds float, ptr %v0, i64 %v40
  %v42 = load float, ptr %v41, align 4
  %v43 = insertelement <8 x float> poison, float %v42, i64 0
  %v44 = shufflevector <8 x float> %v43, <8 x float> poison, <8 x i32> zeroinitializer
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v28, <8 x float> %v10)
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v30, <8 x float> %v11)
  %v47 = mul i64 %v1, 2
  %v48 = add i64 %v47, %v7
  %v49 = getelementptr inbounds float, ptr %v0, i64 %v48
  %v50 = load float, ptr %v49, align 4
  %v51 = insertelement <8 x float> poison, float %v50, i64 0
  %v52 = shufflevector <8 x float> %v51, <8 x float> poison, <8 x i32> zeroinitializer
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v28, <8 x float> %v12)
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v30, <8 x float> %v13)
  %v55 = mul i64 %v1, 3
  %v56 = add i64 %v55, %v7
  %v57 = getelementptr inbounds float, ptr %v0, i64 %v56
  %v58 = load float, ptr %v57, align 4
  %v59 = insertelement <8 x float> poison, float %v58, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v28, <8 x float> %v14)
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v30, <8 x float> %v15)
  %v63 = add i64 %v7, 1
  %v64 = mul i64 %v63, 16
  %v65 = getelementptr inbounds float, ptr %v2, i64 %v64
  %v66 = getelementptr inbounds float, ptr %v65, i64 0
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = getelementptr inbounds float, ptr %v65, i64 8
  %v69 = load <8 x float>, ptr %v68, align 4
  %v70 = mul i64 %v1, 0
  %v71 = add i64 %v70, %v63
  %v72 = getelementptr inbounds float, ptr %v0, i64 %v71
  %v73 = load float, ptr %v72, align 4
  %v74 = insertelement <8 x float> poison, float %v73, i64 0
  %v75 = shufflevector <8 x float> %v74, <8 x float> poison, <8 x i32> zeroinitializer
  %v76 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v75, <8 x float> %v67, <8 x float> %v16)
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v75, <8 x float> %v69, <8 x float> %v17)
  %v78 = mul i64 %v1, 1
  %v79 = add i64 %v78, %v63
  %v80 = getelementptr inbounds float, ptr %v0, i64 %v79
  %v81 = load float, ptr %v80, align 4
  %v82 = insertelement <8 x float> poison, float %v81, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v67, <8 x float> %v18)
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v69, <8 x float> %v19)
  %v86 = mul i64 %v1, 2
  %v87 = add i64 %v86, %v63
  %v88 = getelementptr inbounds float, ptr %v0, i64 %v87
  %v89 = load float, ptr %v88, align 4
  %v90 = insertelement <8 x float> poison, float %v89, i64 0
  %v91 = shufflevector <8 x float> %v90, <8 x float> poison, <8 x i32> zeroinitializer
  %v92 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v91, <8 x float> %v67, <8 x float> %v20)
  %v93 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v91, <8 x float> %v69, <8 x float> %v21)
  %v94 = mul i64 %v1, 3
  %v95 = add i64 %v94, %v63
  %v96 = getelementptr inbounds float, ptr %v0, i64 %v95
  %v97 = load float, ptr %v96, align 4
  %v98 = insertelement <8 x float> poison, float %v97, i64 0
  %v99 = shufflevector <8 x float> %v98, <8 x float> poison, <8 x i32> zeroinitializer
  %v100 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v99, <8 x float> %v67, <8 x float> %v22)
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v99, <8 x float> %v69, <8 x float> %v23)
  %v102 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v103 = fadd <8 x float> %v8, %v16
  %v104 = fadd <8 x float> %v9, %v17
  %v105 = fadd <8 x float> %v10, %v18
  %v106 = fadd <8 x float> %v11, %v19
  %v107 = fadd <8 x float> %v12, %v20
  %v108 = fadd <8 x float> %v13, %v21
  %v109 = fadd <8 x float> %v14, %v22
  %v110 = fadd <8 x float> %v15, %v23
  br label %b3
b3:
  %v111 = phi i64 [ %v6, %b2 ], [ %v159, %b4 ]
  %v112 = phi <8 x float> [ %v103, %b2 ], [ %v133, %b4 ]
  %v113 = phi <8 x float> [ %v104, %b2 ], [ %v134, %b4 ]
  %v114 = phi <8 x float> [ %v105, %b2 ], [ %v141, %b4 ]
  %v115 = phi <8 x float> [ %v106, %b2 ], [ %v142, %b4 ]
  %v116 = phi <8 x float> [ %v107, %b2 ], [ %v149, %b4 ]
  %v117 = phi <8 x float> [ %v108, %b2 ], [ %v150, %b4 ]
  %v118 = phi <8 x float> [ %v109, %b2 ], [ %v157, %b4 ]
  %v119 = phi <8 x float> [ %v110, %b2 ], [ %v158, %b4 ]
  %v120 = icmp slt i64 %v111, %v3
  br i1 %v120, label %b4, label %b5
b4:
  %v121 = mul i64 %v111, 16
  %v122 = getelementptr inbounds float, ptr %v2, i64 %v121
  %v123 = getelementptr inbounds float, ptr %v122, i64 0
  %v124 = load <8 x float>, ptr %v123, align 4
  %v125 = getelementptr inbounds float, ptr %v122, i64 8
  %v126 = load <8 x float>, ptr %v125, align 4
  %v127 = mul i64 %v1, 0
  %v128 = add i64 %v127, %v111
  %v129 = getelementptr inbounds float, ptr %v0, i64 %v128
  %v130 = load float, ptr %v129, align 4
  %v131 = insertelement <8 x float> poison, float %v130, i64 0
  %v132 = shufflevector <8 x float> %v131, <8 x float> poison, <8 x i32> zeroinitializer
  %v133 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v132, <8 x float> %v124, <8 x float> %v112)
  %v134 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v132, <8 x float> %v126, <8 x float> %v113)
  %v135 = mul i64 %v1, 1
  %v136 = add i64 %v135, %v111
  %v137 = getelementptr inbounds float, ptr %v0, i64 %v136
  %v138 = load float, ptr %v137, align 4
  %v139 = insertelement <8 x float> poison, float %v138, i64 0
  %v140 = shufflevector <8 x float> %v139, <8 x float> poison, <8 x i32> zeroinitializer
  %v141 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v140, <8 x float> %v124, <8 x float> %v114)
  %v142 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v140, <8 x float> %v126, <8 x float> %v115)
  %v143 = mul i64 %v1, 2
  %v144 = add i64 %v143, %v111
  %v145 = getelementptr inbounds float, ptr %v0, i64 %v144
  %v146 = load float, ptr %v145, align 4
  %v147 = insertelement <8 x float> poison, float %v146, i64 0
  %v148 = shufflevector <8 x float> %v147, <8 x float> poison, <8 x i32> zeroinitializer
  %v149 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v148, <8 x float> %v124, <8 x float> %v116)
  %v150 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v148, <8 x float> %v126, <8 x float> %v117)
  %v151 = mul i64 %v1, 3
  %v152 = add i64 %v151, %v111
  %v153 = getelementptr inbounds float, ptr %v0, i64 %v152
  %v154 = load float, ptr %v153, align 4
  %v155 = insertelement <8 x float> poison, float %v154, i64 0
  %v156 = shufflevector <8 x float> %v155, <8 x float> poison, <8 x i32> zeroinitializer
  %v157 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v156, <8 x float> %v124, <8 x float> %v118)
  %v158 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v156, <8 x float> %v126, <8 x float> %v119)
  %v159 = add nsw i64 %v111, 1
  br label %b3
b5:
  %v160 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v112, ptr %v160, align 4
  %v161 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v113, ptr %v161, align 4
  %v162 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v114, ptr %v162, align 4
  %v163 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v115, ptr %v163, align 4
  %v164 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v116, ptr %v164, align 4
  %v165 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v117, ptr %v165, align 4
  %v166 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v118, ptr %v166, align 4
  %v167 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v119, ptr %v167, align 4
  ret void
}
define internal void @tile_5x1of2_0_1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 1
  %v6 = mul i64 %v5, 1
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v65, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v32, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v39, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v18 = icmp slt i64 %v7, %v6
  br i1 %v18, label %b1, label %b2
b1:
  %v19 = mul i64 %v7, 16
  %v20 = getelementptr inbounds float, ptr %v2, i64 %v19
  %v21 = getelementptr inbounds float, ptr %v20, i64 0
  %v22 = load <8 x float>, ptr %v21, align 4
  %v23 = getelementptr inbounds float, ptr %v20, i64 8
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = mul i64 %v1, 0
  %v26 = add i64 %v25, %v7
  %v27 = getelementptr inbounds float, ptr %v0, i64 %v26
  %v28 = load float, ptr %v27, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v22, <8 x float> %v8)
  %v32 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v24, <8 x float> %v9)
  %v33 = mul i64 %v1, 1
  %v34 = add i64 %v33, %v7
  %v35 = getelementptr inbounds float, ptr %v0, i64 %v34
  %v36 = load float, ptr %v35, align 4
  %v37 = insertelement <8 x float> poison, float %v36, i64 0
  %v38 = shufflevector <8 x float> %v37, <8 x float> poison, <8 x i32> zeroinitializer
  %v39 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v22, <8 x float> %v10)
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v24, <8 x float> %v11)
  %v41 = mul i64 %v1, 2
  %v42 = add i64 %v41, %v7
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v22, <8 x float> %v12)
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v24, <8 x float> %v13)
  %v49 = mul i64 %v1, 3
  %v50 = add i64 %v49, %v7
  %v51 = getelementptr inbounds float, ptr %v0, i64 %v50
  %v52 = load float, ptr %v51, align 4
  %v53 = insertelement <8 x float> poison, float %v52, i64 0
  %v54 = shufflevector <8 x float> %v53, <8 x float> poison, <8 x i32> zeroinitializer
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v22, <8 x float> %v14)
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v24, <8 x float> %v15)
  %v57 = mul i64 %v1, 4
  %v58 = add i64 %v57, %v7
  %v59 = getelementptr inbounds float, ptr %v0, i64 %v58
  %v60 = load float, ptr %v59, align 4
  %v61 = insertelement <8 x float> poison, float %v60, i64 0
  %v62 = shufflevector <8 x float> %v61, <8 x float> poison, <8 x i32> zeroinitializer
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v22, <8 x float> %v16)
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v24, <8 x float> %v17)
  %v65 = add nsw i64 %v7, 1
  br label %b0
b2:
  %v66 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v8, ptr %v66, align 4
  %v67 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v9, ptr %v67, align 4
  %v68 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v10, ptr %v68, align 4
  %v69 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v11, ptr %v69, align 4
  %v70 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v12, ptr %v70, align 4
  %v71 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v13, ptr %v71, align 4
  %v72 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v14, ptr %v72, align 4
  %v73 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v15, ptr %v73, align 4
  %v74 = getelementptr inbounds float, ptr %v4, i64 64
  store <8 x float> %v16, ptr %v74, align 4
  %v75 = getelementptr inbounds float, ptr %v4, i64 72
  store <8 x float> %v17, ptr %v75, align 4
  ret void
}
define internal void @tile_6x1of2_0_1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 1
  %v6 = mul i64 %v5, 1
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v75, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v50, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v57, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v58, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v20 = icmp slt i64 %v7, %v6
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 16
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = getelementptr inbounds float, ptr %v22, i64 8
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = mul i64 %v1, 0
  %v28 = add i64 %v27, %v7
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v24, <8 x float> %v8)
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v26, <8 x float> %v9)
  %v35 = mul i64 %v1, 1
  %v36 = add i64 %v35, %v7
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v24, <8 x float> %v10)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v26, <8 x float> %v11)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v7
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v24, <8 x float> %v12)
  %v50 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v26, <8 x float> %v13)
  %v51 = mul i64 %v1, 3
  %v52 = add i64 %v51, %v7
  %v53 = getelementptr inbounds float, ptr %v0, i64 %v52
  %v54 = load float, ptr %v53, align 4
  %v55 = insertelement <8 x float> poison, float %v54, i64 0
  %v56 = shufflevector <8 x float> %v55, <8 x float> poison, <8 x i32> zeroinitializer
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v24, <8 x float> %v14)
  %v58 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v26, <8 x float> %v15)
  %v59 = mul i64 %v1, 4
  %v60 = add i64 %v59, %v7
  %v61 = getelementptr inbounds float, ptr %v0, i64 %v60
  %v62 = load float, ptr %v61, align 4
  %v63 = insertelement <8 x float> poison, float %v62, i64 0
  %v64 = shufflevector <8 x float> %v63, <8 x float> poison, <8 x i32> zeroinitializer
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v24, <8 x float> %v16)
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v26, <8 x float> %v17)
  %v67 = mul i64 %v1, 5
  %v68 = add i64 %v67, %v7
  %v69 = getelementptr inbounds float, ptr %v0, i64 %v68
  %v70 = load float, ptr %v69, align 4
  %v71 = insertelement <8 x float> poison, float %v70, i64 0
  %v72 = shufflevector <8 x float> %v71, <8 x float> poison, <8 x i32> zeroinitializer
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> %v24, <8 x float> %v18)
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> %v26, <8 x float> %v19)
  %v75 = add nsw i64 %v7, 1
  br label %b0
b2:
  %v76 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v8, ptr %v76, align 4
  %v77 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v9, ptr %v77, align 4
  %v78 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v10, ptr %v78, align 4
  %v79 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v11, ptr %v79, align 4
  %v80 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v12, ptr %v80, align 4
  %v81 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v13, ptr %v81, align 4
  %v82 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v14, ptr %v82, align 4
  %v83 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v15, ptr %v83, align 4
  %v84 = getelementptr inbounds float, ptr %v4, i64 64
  store <8 x float> %v16, ptr %v84, align 4
  %v85 = getelementptr inbounds float, ptr %v4, i64 72
  store <8 x float> %v17, ptr %v85, align 4
  %v86 = getelementptr inbounds float, ptr %v4, i64 80
  store <8 x float> %v18, ptr %v86, align 4
  %v87 = getelementptr inbounds float, ptr %v4, i64 88
  store <8 x float> %v19, ptr %v87, align 4
  ret void
}
define void @backward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v210 = alloca float, i64 64, align 4
  %v379 = alloca float, i64 64, align 4
  %v4 = getelementptr inbounds i64, ptr %v1, i64 0
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v1, i64 1
  %v7 = load i64, ptr %v6, align 8
  %v8 = mul i64 %v5, %v7
  %v9 = getelementptr inbounds ptr, ptr %v0, i64 0
  %v10 = load ptr, ptr %v9, align 4
  %v11 = getelementptr inbounds ptr, ptr %v0, i64 1
  %v12 = load ptr, ptr %v11, align 4
  %v13 = getelementptr inbounds ptr, ptr %v0, i64 2
  %v14 = load ptr, ptr %v13, align 4
  %v15 = getelementptr inbounds ptr, ptr %v0, i64 3
  %v16 = load ptr, ptr %v15, align 4
  %v17 = getelementptr inbounds ptr, ptr %v0, i64 4
  %v18 = load ptr, ptr %v17, align 4
  %v19 = getelementptr inbounds ptr, ptr %v0, i64 5
  %v20 = load ptr, ptr %v19, align 4
  %v21 = getelementptr inbounds ptr, ptr %v0, i64 6
  %v22 = load ptr, ptr %v21, align 4
  %v23 = getelementptr inbounds ptr, ptr %v0, i64 7
  %v24 = load ptr, ptr %v23, align 4
  %v25 = getelementptr inbounds ptr, ptr %v0, i64 8
  %v26 = load ptr, ptr %v25, align 4
  %v27 = getelementptr inbounds ptr, ptr %v0, i64 9
  %v28 = load ptr, ptr %v27, align 4
  %v29 = getelementptr inbounds ptr, ptr %v0, i64 10
  %v30 = load ptr, ptr %v29, align 4
  %v31 = getelementptr inbounds ptr, ptr %v0, i64 11
  %v32 = load ptr, ptr %v31, align 4
  %v33 = getelementptr inbounds ptr, ptr %v0, i64 12
  %v34 = load ptr, ptr %v33, align 4
  %v35 = getelementptr inbounds ptr, ptr %v0, i64 13
  %v36 = load ptr, ptr %v35, align 4
  %v37 = getelementptr inbounds ptr, ptr %v0, i64 14
  %v38 = load ptr, ptr %v37, align 4
  %v39 = getelementptr inbounds ptr, ptr %v0, i64 15
  %v40 = load ptr, ptr %v39, align 4
  %v41 = getelementptr inbounds i64, ptr %v1, i64 5
  %v42 = load i64, ptr %v41, align 8
  %v43 = getelementptr inbounds i64, ptr %v1, i64 9
  %v44 = load i64, ptr %v43, align 8
  %v45 = getelementptr inbounds i64, ptr %v1, i64 10
  %v46 = load i64, ptr %v45, align 8
  %v47 = getelementptr inbounds i64, ptr %v1, i64 12
  %v48 = load i64, ptr %v47, align 8
  %v49 = getelementptr inbounds i64, ptr %v1, i64 16
  %v50 = load i64, ptr %v49, align 8
  %v51 = getelementptr inbounds i64, ptr %v1, i64 18
  %v52 = load i64, ptr %v51, align 8
  %v53 = getelementptr inbounds i64, ptr %v1, i64 19
  %v54 = load i64, ptr %v53, align 8
  %v55 = getelementptr inbounds i64, ptr %v1, i64 20
  %v56 = load i64, ptr %v55, align 8
  %v57 = getelementptr inbounds ptr, ptr %v0, i64 16
  %v58 = load ptr, ptr %v57, align 4
  %v59 = mul i64 %v2, 18432
  %v60 = add i64 %v59, 256
  %v61 = getelementptr inbounds float, ptr %v58, i64 %v60
  %v62 = getelementptr inbounds float, ptr %v58, i64 0
  %v63 = getelementptr inbounds i64, ptr %v1, i64 4
  %v64 = load i64, ptr %v63, align 8
  %v65 = icmp eq i64 %v64, 0
  br i1 %v65, label %b0, label %b1
b0:
  %v66 = add i64 1, 0
  %v67 = sdiv i64 %v66, 1
  %v68 = add i64 %v2, 1
  %v69 = mul i64 %v67, %v2
  %v70 = sdiv i64 %v69, %v3
  %v71 = mul i64 %v70, 1
  %v72 = icmp slt i64 %v71, 1
  %v73 = select i1 %v72, i64 %v71, i64 1
  %v74 = mul i64 %v67, %v68
  %v75 = sdiv i64 %v74, %v3
  %v76 = mul i64 %v75, 1
  %v77 = icmp slt i64 %v76, 1
  %v78 = select i1 %v77, i64 %v76, i64 1
  %v79 = icmp slt i64 %v78, 1
  %v80 = select i1 %v79, i64 %v78, i64 1
  br label %b2
b2:
  %v81 = phi i64 [ %v73, %b0 ], [ %v109, %b7 ]
  %v82 = icmp slt i64 %v81, %v80
  br i1 %v82, label %b3, label %b4
b3:
  %v83 = mul i64 %v81, 128
  %v84 = mul i64 %v81, 8
  %v85 = add i64 %v83, 0
  %v86 = add i64 %v84, 0
  %v87 = getelementptr inbounds float, ptr %v62, i64 %v85
  %v88 = sub i64 8, %v86
  %v89 = icmp slt i64 %v88, 0
  %v90 = select i1 %v89, i64 0, i64 %v88
  %v91 = icmp ult i64 %v90, 8
  %v92 = select i1 %v91, i64 %v90, i64 8
  %v93 = trunc i64 %v92 to i32
  %v94 = insertelement <8 x i32> poison, i32 %v93, i64 0
  %v95 = shufflevector <8 x i32> %v94, <8 x i32> poison, <8 x i32> zeroinitializer
  %v96 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v95
  %v97 = mul i64 %v86, 1
  %v98 = add i64 0, %v97
  %v99 = getelementptr inbounds float, ptr %v16, i64 %v98
  br label %b5
b5:
  %v100 = phi i64 [ 0, %b3 ], [ %v107, %b6 ]
  %v101 = icmp slt i64 %v100, 16
  br i1 %v101, label %b6, label %b7
b6:
  %v102 = mul i64 %v100, 8
  %v103 = getelementptr inbounds float, ptr %v99, i64 %v102
  %v104 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v103, <8 x i1> %v96, <8 x float> zeroinitializer)
  %v105 = mul i64 %v100, 8
  %v106 = getelementptr inbounds float, ptr %v87, i64 %v105
  store <8 x float> %v104, ptr %v106, align 4
  %v107 = add nsw i64 %v100, 1
  br label %b5
b7:
  %v108 = add i64 %v83, 128
  %v109 = add nsw i64 %v81, 1
  br label %b2
b4:
  br label %b1
b1:
  %v110 = icmp sgt i64 %v3, 1
  br i1 %v110, label %b8, label %b9
b8:
  %v111 = getelementptr inbounds i64, ptr %v1, i64 3
  %v112 = atomicrmw add ptr %v111, i64 1 acq_rel
  %v113 = mul i64 %v3, 1
  br label %b10
b10:
  %v114 = load atomic i64, ptr %v111 acquire, align 8
  %v115 = icmp slt i64 %v114, %v113
  br i1 %v115, label %b11, label %b12
b11:
  %v116 = call i32 @sched_yield()
  br label %b10
b12:
  br label %b9
b9:
  br label %b13
b13:
  %v117 = phi i64 [ 0, %b9 ], [ %v316, %b21 ]
  %v118 = icmp slt i64 %v117, %v5
  br i1 %v118, label %b14, label %b15
b14:
  %v119 = sub i64 %v5, 1
  %v120 = sub i64 %v119, %v117
  %v121 = add i64 %v7, 0
  %v122 = sdiv i64 %v121, 1
  %v123 = add i64 %v2, 1
  %v124 = mul i64 %v122, %v2
  %v125 = sdiv i64 %v124, %v3
  %v126 = mul i64 %v125, 1
  %v127 = icmp slt i64 %v126, %v7
  %v128 = select i1 %v127, i64 %v126, i64 %v7
  %v129 = mul i64 %v122, %v123
  %v130 = sdiv i64 %v129, %v3
  %v131 = mul i64 %v130, 1
  %v132 = icmp slt i64 %v131, %v7
  %v133 = select i1 %v132, i64 %v131, i64 %v7
  br label %b16
b16:
  %v134 = phi i64 [ %v128, %b14 ], [ %v209, %b17 ]
  %v135 = icmp slt i64 %v134, %v133
  br i1 %v135, label %b17, label %b18
b17:
  %v136 = add i64 %v120, 0
  %v137 = and i64 %v136, %v56
  %v138 = mul i64 %v137, %v7
  %v139 = add i64 %v138, %v134
  %v140 = mul i64 %v139, 8
  %v141 = getelementptr inbounds float, ptr %v40, i64 %v140
  %v142 = add i64 %v120, 1
  %v143 = and i64 %v142, 1
  %v144 = mul i64 %v143, %v7
  %v145 = add i64 %v144, %v134
  %v146 = mul i64 %v145, 8
  %v147 = getelementptr inbounds float, ptr %v22, i64 %v146
  %v148 = add i64 %v120, 0
  %v149 = and i64 %v148, %v44
  %v150 = mul i64 %v149, %v7
  %v151 = add i64 %v150, %v134
  %v152 = mul i64 %v151, 8
  %v153 = getelementptr inbounds float, ptr %v18, i64 %v152
  %v154 = add i64 %v120, 0
  %v155 = and i64 %v154, %v54
  %v156 = mul i64 %v155, %v7
  %v157 = add i64 %v156, %v134
  %v158 = mul i64 %v157, 8
  %v159 = getelementptr inbounds float, ptr %v38, i64 %v158
  %v160 = add i64 %v120, 0
  %v161 = and i64 %v160, %v46
  %v162 = mul i64 %v161, %v7
  %v163 = add i64 %v162, %v134
  %v164 = mul i64 %v163, 8
  %v165 = getelementptr inbounds float, ptr %v20, i64 %v164
  %v166 = add i64 %v120, 0
  %v167 = and i64 %v166, %v50
  %v168 = mul i64 %v167, %v7
  %v169 = add i64 %v168, %v134
  %v170 = mul i64 %v169, 16
  %v171 = getelementptr inbounds float, ptr %v32, i64 %v170
  %v172 = add i64 0, 0
  %v173 = getelementptr inbounds float, ptr %v141, i64 %v172
  %v174 = load <8 x float>, ptr %v173, align 4
  %v175 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v176 = shufflevector <8 x float> %v175, <8 x float> poison, <8 x i32> zeroinitializer
  %v177 = fcmp ole <8 x float> %v174, %v176
  %v178 = select <8 x i1> %v177, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v179 = add i64 0, 0
  %v180 = getelementptr inbounds float, ptr %v147, i64 %v179
  %v181 = load <8 x float>, ptr %v180, align 4
  %v182 = add i64 0, 0
  %v183 = getelementptr inbounds float, ptr %v153, i64 %v182
  %v184 = load <8 x float>, ptr %v183, align 4
  %v185 = fadd <8 x float> %v181, %v184
  %v186 = add i64 0, 0
  %v187 = getelementptr inbounds float, ptr %v159, i64 %v186
  %v188 = load <8 x float>, ptr %v187, align 4
  %v189 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v190 = shufflevector <8 x float> %v189, <8 x float> poison, <8 x i32> zeroinitializer
  %v191 = fsub <8 x float> %v190, %v188
  %v192 = fmul <8 x float> %v185, %v191
  %v193 = fcmp une <8 x float> %v178, splat (float 0x0000000000000000)
  %v194 = select <8 x i1> %v193, <8 x float> %v176, <8 x float> %v192
  %v195 = add i64 0, 0
  %v196 = getelementptr inbounds float, ptr %v165, i64 %v195
  %v197 = load <8 x float>, ptr %v196, align 4
  %v198 = fmul <8 x float> %v185, %v197
  %v199 = fcmp une <8 x float> %v178, splat (float 0x0000000000000000)
  %v200 = select <8 x i1> %v199, <8 x float> %v176, <8 x float> %v174
  %v201 = fmul <8 x float> %v185, %v200
  %v202 = fsub <8 x float> %v198, %v201
  %v203 = fmul <8 x float> %v202, %v188
  %v204 = fmul <8 x float> %v203, %v191
  %v205 = add i64 8, 0
  %v206 = getelementptr inbounds float, ptr %v171, i64 %v205
  store <8 x float> %v194, ptr %v206, align 4
  %v207 = add i64 0, 0
  %v208 = getelementptr inbounds float, ptr %v171, i64 %v207
  store <8 x float> %v204, ptr %v208, align 4
  %v209 = add nsw i64 %v134, 1
  br label %b16
b18:
  %v211 = add i64 %v7, 0
  %v212 = sdiv i64 %v211, 1
  %v213 = add i64 %v2, 1
  %v214 = mul i64 %v212, %v2
  %v215 = sdiv i64 %v214, %v3
  %v216 = mul i64 %v215, 1
  %v217 = icmp slt i64 %v216, %v7
  %v218 = select i1 %v217, i64 %v216, i64 %v7
  %v219 = mul i64 %v212, %v213
  %v220 = sdiv i64 %v219, %v3
  %v221 = mul i64 %v220, 1
  %v222 = icmp slt i64 %v221, %v7
  %v223 = select i1 %v222, i64 %v221, i64 %v7
  br label %b19
b19:
  %v224 = phi i64 [ %v218, %b18 ], [ %v315, %b24 ]
  %v225 = icmp slt i64 %v224, %v223
  br i1 %v225, label %b20, label %b21
b20:
  %v226 = add i64 %v224, 96
  %v227 = icmp slt i64 %v226, %v223
  %v228 = select i1 %v227, i64 %v226, i64 %v223
  br label %b22
b22:
  %v229 = phi i64 [ 0, %b20 ], [ %v314, %b27 ]
  %v230 = icmp slt i64 %v229, 1
  br i1 %v230, label %b23, label %b24
b23:
  %v231 = sub i64 %v228, %v224
  %v232 = sub i64 8, 1
  %v233 = add i64 %v231, %v232
  %v234 = sdiv i64 %v233, 8
  br label %b25
b25:
  %v235 = phi i64 [ 0, %b23 ], [ %v313, %b32 ]
  %v236 = icmp slt i64 %v235, %v234
  br i1 %v236, label %b26, label %b27
b26:
  %v237 = mul i64 %v231, %v235
  %v238 = sdiv i64 %v237, %v234
  %v239 = add i64 %v224, %v238
  %v240 = add i64 %v235, 1
  %v241 = mul i64 %v231, %v240
  %v242 = sdiv i64 %v241, %v234
  %v243 = add i64 %v224, %v242
  %v244 = mul i64 %v229, 128
  %v245 = getelementptr inbounds float, ptr %v62, i64 %v244
  %v246 = sub i64 %v243, %v239
  %v247 = add i64 %v120, 0
  %v248 = and i64 %v247, %v50
  %v249 = mul i64 %v248, %v7
  %v250 = add i64 %v249, %v239
  %v251 = mul i64 %v250, 16
  %v252 = getelementptr inbounds float, ptr %v32, i64 %v251
  %v253 = getelementptr inbounds float, ptr %v252, i64 0
  %v254 = sub i64 %v246, 1
  %v255 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v254
  %v256 = load ptr, ptr %v255, align 4
  %v257 = icmp sgt i64 %v246, 0
  br i1 %v257, label %b28, label %b29
b28:
  call void %v256(ptr %v253, i64 16, ptr %v245, i64 16, ptr %v210)
  br label %b29
b29:
  %v258 = add i64 %v244, 128
  br label %b30
b30:
  %v259 = phi i64 [ %v239, %b29 ], [ %v312, %b35 ]
  %v260 = icmp slt i64 %v259, %v243
  br i1 %v260, label %b31, label %b32
b31:
  %v261 = sub i64 %v259, %v239
  %v262 = mul i64 %v261, 8
  %v263 = getelementptr inbounds float, ptr %v210, i64 %v262
  %v264 = add i64 %v120, 1
  %v265 = and i64 %v264, 1
  %v266 = mul i64 %v265, %v7
  %v267 = add i64 %v266, %v259
  %v268 = mul i64 %v267, 8
  %v269 = getelementptr inbounds float, ptr %v22, i64 %v268
  %v270 = add i64 %v120, 0
  %v271 = and i64 %v270, %v44
  %v272 = mul i64 %v271, %v7
  %v273 = add i64 %v272, %v259
  %v274 = mul i64 %v273, 8
  %v275 = getelementptr inbounds float, ptr %v18, i64 %v274
  %v276 = add i64 %v120, 0
  %v277 = and i64 %v276, %v54
  %v278 = mul i64 %v277, %v7
  %v279 = add i64 %v278, %v259
  %v280 = mul i64 %v279, 8
  %v281 = getelementptr inbounds float, ptr %v38, i64 %v280
  %v282 = add i64 %v120, 0
  %v283 = and i64 %v282, 1
  %v284 = mul i64 %v283, %v7
  %v285 = add i64 %v284, %v259
  %v286 = mul i64 %v285, 8
  %v287 = getelementptr inbounds float, ptr %v22, i64 %v286
  br label %b33
b33:
  %v288 = phi i64 [ 0, %b31 ], [ %v311, %b34 ]
  %v289 = icmp slt i64 %v288, 1
  br i1 %v289, label %b34, label %b35
b34:
  %v290 = mul i64 %v229, 1
  %v291 = add i64 %v290, %v288
  %v292 = mul i64 %v291, 8
  %v293 = add i64 0, %v288
  %v294 = mul i64 %v293, 8
  %v295 = getelementptr inbounds float, ptr %v263, i64 %v294
  %v296 = load <8 x float>, ptr %v295, align 4
  %v297 = add i64 0, %v292
  %v298 = getelementptr inbounds float, ptr %v269, i64 %v297
  %v299 = load <8 x float>, ptr %v298, align 4
  %v300 = add i64 0, %v292
  %v301 = getelementptr inbounds float, ptr %v275, i64 %v300
  %v302 = load <8 x float>, ptr %v301, align 4
  %v303 = fadd <8 x float> %v299, %v302
  %v304 = add i64 0, %v292
  %v305 = getelementptr inbounds float, ptr %v281, i64 %v304
  %v306 = load <8 x float>, ptr %v305, align 4
  %v307 = fmul <8 x float> %v303, %v306
  %v308 = fadd <8 x float> %v307, %v296
  %v309 = add i64 0, %v292
  %v310 = getelementptr inbounds float, ptr %v287, i64 %v309
  store <8 x float> %v308, ptr %v310, align 4
  %v311 = add nsw i64 %v288, 1
  br label %b33
b35:
  %v312 = add nsw i64 %v259, 1
  br label %b30
b32:
  %v313 = add nsw i64 %v235, 1
  br label %b25
b27:
  %v314 = add nsw i64 %v229, 1
  br label %b22
b24:
  %v315 = add nsw i64 %v224, 96
  br label %b19
b21:
  %v316 = add nsw i64 %v117, 1
  br label %b13
b15:
  %v317 = icmp sgt i64 %v3, 1
  br i1 %v317, label %b36, label %b37
b36:
  %v318 = getelementptr inbounds i64, ptr %v1, i64 3
  %v319 = atomicrmw add ptr %v318, i64 1 acq_rel
  %v320 = mul i64 %v3, 2
  br label %b38
b38:
  %v321 = load atomic i64, ptr %v318 acquire, align 8
  %v322 = icmp slt i64 %v321, %v320
  br i1 %v322, label %b39, label %b40
b39:
  %v323 = call i32 @sched_yield()
  br label %b38
b40:
  br label %b37
b37:
  %v324 = getelementptr inbounds float, ptr %v58, i64 128
  %v325 = getelementptr inbounds i64, ptr %v1, i64 4
  %v326 = load i64, ptr %v325, align 8
  %v327 = icmp eq i64 %v326, 0
  br i1 %v327, label %b41, label %b42
b41:
  %v328 = add i64 1, 0
  %v329 = sdiv i64 %v328, 1
  %v330 = add i64 %v2, 1
  %v331 = mul i64 %v329, %v2
  %v332 = sdiv i64 %v331, %v3
  %v333 = mul i64 %v332, 1
  %v334 = icmp slt i64 %v333, 1
  %v335 = select i1 %v334, i64 %v333, i64 1
  %v336 = mul i64 %v329, %v330
  %v337 = sdiv i64 %v336, %v3
  %v338 = mul i64 %v337, 1
  %v339 = icmp slt i64 %v338, 1
  %v340 = select i1 %v339, i64 %v338, i64 1
  %v341 = icmp slt i64 %v340, 1
  %v342 = select i1 %v341, i64 %v340, i64 1
  br label %b43
b43:
  %v343 = phi i64 [ %v335, %b41 ], [ %v371, %b48 ]
  %v344 = icmp slt i64 %v343, %v342
  br i1 %v344, label %b44, label %b45
b44:
  %v345 = mul i64 %v343, 128
  %v346 = mul i64 %v343, 8
  %v347 = add i64 %v345, 0
  %v348 = add i64 %v346, 0
  %v349 = getelementptr inbounds float, ptr %v324, i64 %v347
  %v350 = sub i64 8, %v348
  %v351 = icmp slt i64 %v350, 0
  %v352 = select i1 %v351, i64 0, i64 %v350
  %v353 = icmp ult i64 %v352, 8
  %v354 = select i1 %v353, i64 %v352, i64 8
  %v355 = trunc i64 %v354 to i32
  %v356 = insertelement <8 x i32> poison, i32 %v355, i64 0
  %v357 = shufflevector <8 x i32> %v356, <8 x i32> poison, <8 x i32> zeroinitializer
  %v358 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v357
  %v359 = mul i64 %v348, 1
  %v360 = add i64 0, %v359
  %v361 = getelementptr inbounds float, ptr %v12, i64 %v360
  br label %b46
b46:
  %v362 = phi i64 [ 0, %b44 ], [ %v369, %b47 ]
  %v363 = icmp slt i64 %v362, 16
  br i1 %v363, label %b47, label %b48
b47:
  %v364 = mul i64 %v362, 8
  %v365 = getelementptr inbounds float, ptr %v361, i64 %v364
  %v366 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v365, <8 x i1> %v358, <8 x float> zeroinitializer)
  %v367 = mul i64 %v362, 8
  %v368 = getelementptr inbounds float, ptr %v349, i64 %v367
  store <8 x float> %v366, ptr %v368, align 4
  %v369 = add nsw i64 %v362, 1
  br label %b46
b48:
  %v370 = add i64 %v345, 128
  %v371 = add nsw i64 %v343, 1
  br label %b43
b45:
  br label %b42
b42:
  %v372 = icmp sgt i64 %v3, 1
  br i1 %v372, label %b49, label %b50
b49:
  %v373 = getelementptr inbounds i64, ptr %v1, i64 3
  %v374 = atomicrmw add ptr %v373, i64 1 acq_rel
  %v375 = mul i64 %v3, 3
  br label %b51
b51:
  %v376 = load atomic i64, ptr %v373 acquire, align 8
  %v377 = icmp slt i64 %v376, %v375
  br i1 %v377, label %b52, label %b53
b52:
  %v378 = call i32 @sched_yield()
  br label %b51
b53:
  br label %b50
b50:
  %v380 = add i64 %v8, 0
  %v381 = sdiv i64 %v380, 1
  %v382 = add i64 %v2, 1
  %v383 = mul i64 %v381, %v2
  %v384 = sdiv i64 %v383, %v3
  %v385 = mul i64 %v384, 1
  %v386 = icmp slt i64 %v385, %v8
  %v387 = select i1 %v386, i64 %v385, i64 %v8
  %v388 = mul i64 %v381, %v382
  %v389 = sdiv i64 %v388, %v3
  %v390 = mul i64 %v389, 1
  %v391 = icmp slt i64 %v390, %v8
  %v392 = select i1 %v391, i64 %v390, i64 %v8
  br label %b54
b54:
  %v393 = phi i64 [ %v387, %b50 ], [ %v446, %b59 ]
  %v394 = icmp slt i64 %v393, %v392
  br i1 %v394, label %b55, label %b56
b55:
  %v395 = add i64 %v393, 96
  %v396 = icmp slt i64 %v395, %v392
  %v397 = select i1 %v396, i64 %v395, i64 %v392
  br label %b57
b57:
  %v398 = phi i64 [ 0, %b55 ], [ %v445, %b62 ]
  %v399 = icmp slt i64 %v398, 1
  br i1 %v399, label %b58, label %b59
b58:
  %v400 = sub i64 %v397, %v393
  %v401 = sub i64 8, 1
  %v402 = add i64 %v400, %v401
  %v403 = sdiv i64 %v402, 8
  br label %b60
b60:
  %v404 = phi i64 [ 0, %b58 ], [ %v444, %b67 ]
  %v405 = icmp slt i64 %v404, %v403
  br i1 %v405, label %b61, label %b62
b61:
  %v406 = mul i64 %v400, %v404
  %v407 = sdiv i64 %v406, %v403
  %v408 = add i64 %v393, %v407
  %v409 = add i64 %v404, 1
  %v410 = mul i64 %v400, %v409
  %v411 = sdiv i64 %v410, %v403
  %v412 = add i64 %v393, %v411
  %v413 = mul i64 %v398, 128
  %v414 = getelementptr inbounds float, ptr %v324, i64 %v413
  %v415 = sub i64 %v412, %v408
  %v416 = mul i64 %v408, 16
  %v417 = getelementptr inbounds float, ptr %v32, i64 %v416
  %v418 = getelementptr inbounds float, ptr %v417, i64 0
  %v419 = sub i64 %v415, 1
  %v420 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v419
  %v421 = load ptr, ptr %v420, align 4
  %v422 = icmp sgt i64 %v415, 0
  br i1 %v422, label %b63, label %b64
b63:
  call void %v421(ptr %v418, i64 16, ptr %v414, i64 16, ptr %v379)
  br label %b64
b64:
  %v423 = add i64 %v413, 128
  br label %b65
b65:
  %v424 = phi i64 [ %v408, %b64 ], [ %v443, %b70 ]
  %v425 = icmp slt i64 %v424, %v412
  br i1 %v425, label %b66, label %b67
b66:
  %v426 = sub i64 %v424, %v408
  %v427 = mul i64 %v426, 8
  %v428 = getelementptr inbounds float, ptr %v379, i64 %v427
  %v429 = mul i64 %v424, 8
  %v430 = getelementptr inbounds float, ptr %v24, i64 %v429
  br label %b68
b68:
  %v431 = phi i64 [ 0, %b66 ], [ %v442, %b69 ]
  %v432 = icmp slt i64 %v431, 1
  br i1 %v432, label %b69, label %b70
b69:
  %v433 = mul i64 %v398, 1
  %v434 = add i64 %v433, %v431
  %v435 = mul i64 %v434, 8
  %v436 = add i64 0, %v431
  %v437 = mul i64 %v436, 8
  %v438 = getelementptr inbounds float, ptr %v428, i64 %v437
  %v439 = load <8 x float>, ptr %v438, align 4
  %v440 = add i64 0, %v435
  %v441 = getelementptr inbounds float, ptr %v430, i64 %v440
  store <8 x float> %v439, ptr %v441, align 4
  %v442 = add nsw i64 %v431, 1
  br label %b68
b70:
  %v443 = add nsw i64 %v424, 1
  br label %b65
b67:
  %v444 = add nsw i64 %v404, 1
  br label %b60
b62:
  %v445 = add nsw i64 %v398, 1
  br label %b57
b59:
  %v446 = add nsw i64 %v393, 96
  br label %b54
b56:
  %v447 = icmp sgt i64 %v3, 1
  br i1 %v447, label %b71, label %b72
b71:
  %v448 = getelementptr inbounds i64, ptr %v1, i64 3
  %v449 = atomicrmw add ptr %v448, i64 1 acq_rel
  %v450 = mul i64 %v3, 4
  br label %b73
b73:
  %v451 = load atomic i64, ptr %v448 acquire, align 8
  %v452 = icmp slt i64 %v451, %v450
  br i1 %v452, label %b74, label %b75
b74:
  %v453 = call i32 @sched_yield()
  br label %b73
b75:
  br label %b72
b72:
  %v454 = mul i64 0, 16
  %v455 = getelementptr inbounds float, ptr %v32, i64 %v454
  %v456 = getelementptr inbounds float, ptr %v455, i64 0
  %v457 = mul i64 0, 8
  %v458 = getelementptr inbounds float, ptr %v10, i64 %v457
  %v459 = getelementptr inbounds float, ptr %v458, i64 0
  %v460 = getelementptr inbounds float, ptr %v61, i64 12288
  %v461 = add i64 16, 1
  %v462 = sdiv i64 %v461, 2
  %v463 = add i64 %v2, 1
  %v464 = mul i64 %v462, %v2
  %v465 = sdiv i64 %v464, %v3
  %v466 = mul i64 %v465, 2
  %v467 = icmp slt i64 %v466, 16
  %v468 = select i1 %v467, i64 %v466, i64 16
  %v469 = mul i64 %v462, %v463
  %v470 = sdiv i64 %v469, %v3
  %v471 = mul i64 %v470, 2
  %v472 = icmp slt i64 %v471, 16
  %v473 = select i1 %v472, i64 %v471, i64 16
  %v474 = getelementptr inbounds float, ptr %v26, i64 0
  br label %b76
b76:
  %v475 = phi i64 [ %v468, %b72 ], [ %v483, %b81 ]
  %v476 = icmp slt i64 %v475, %v473
  br i1 %v476, label %b77, label %b78
b77:
  %v477 = mul i64 %v475, 8
  %v478 = getelementptr inbounds float, ptr %v474, i64 %v477
  br label %b79
b79:
  %v479 = phi i64 [ 0, %b77 ], [ %v482, %b80 ]
  %v480 = icmp slt i64 %v479, 8
  br i1 %v480, label %b80, label %b81
b80:
  %v481 = getelementptr inbounds float, ptr %v478, i64 %v479
  store float 0x0000000000000000, ptr %v481, align 4
  %v482 = add nsw i64 %v479, 1
  br label %b79
b81:
  %v483 = add nsw i64 %v475, 1
  br label %b76
b78:
  %v484 = mul i64 %v8, 1
  br label %b82
b82:
  %v485 = phi i64 [ 0, %b78 ], [ %v589, %b87 ]
  %v486 = icmp slt i64 %v485, %v484
  br i1 %v486, label %b83, label %b84
b83:
  %v487 = sub i64 %v484, %v485
  %v488 = icmp slt i64 %v487, 384
  %v489 = select i1 %v488, i64 %v487, i64 384
  br label %b85
b85:
  %v490 = phi i64 [ %v468, %b83 ], [ %v588, %b111 ]
  %v491 = icmp slt i64 %v490, %v473
  br i1 %v491, label %b86, label %b87
b86:
  %v492 = sub i64 %v473, %v490
  %v493 = icmp slt i64 %v492, 64
  %v494 = select i1 %v493, i64 %v492, i64 64
  %v495 = sdiv i64 %v494, 2
  %v496 = mul i64 %v495, 2
  %v497 = sub i64 %v494, %v496
  %v498 = mul i64 %v485, 16
  %v499 = add i64 %v498, %v490
  %v500 = getelementptr inbounds float, ptr %v456, i64 %v499
  br label %b88
b88:
  %v501 = phi i64 [ 0, %b86 ], [ %v527, %b96 ]
  %v502 = icmp slt i64 %v501, %v489
  br i1 %v502, label %b89, label %b90
b89:
  %v503 = mul i64 %v501, 16
  %v504 = getelementptr inbounds float, ptr %v500, i64 %v503
  %v505 = mul i64 %v501, 2
  %v506 = getelementptr inbounds float, ptr %v460, i64 %v505
  br label %b91
b91:
  %v507 = phi i64 [ 0, %b89 ], [ %v516, %b92 ]
  %v508 = icmp slt i64 %v507, %v495
  br i1 %v508, label %b92, label %b93
b92:
  %v509 = mul i64 %v507, 2
  %v510 = getelementptr inbounds float, ptr %v504, i64 %v509
  %v511 = mul i64 %v507, 768
  %v512 = getelementptr inbounds float, ptr %v506, i64 %v511
  %v513 = getelementptr inbounds float, ptr %v510, i64 0
  %v514 = load <2 x float>, ptr %v513, align 4
  %v515 = getelementptr inbounds float, ptr %v512, i64 0
  store <2 x float> %v514, ptr %v515, align 4
  %v516 = add nsw i64 %v507, 1
  br label %b91
b93:
  %v517 = mul i64 %v495, 2
  %v518 = getelementptr inbounds float, ptr %v504, i64 %v517
  %v519 = mul i64 %v495, 768
  %v520 = getelementptr inbounds float, ptr %v506, i64 %v519
  br label %b94
b94:
  %v521 = phi i64 [ 0, %b93 ], [ %v526, %b95 ]
  %v522 = icmp slt i64 %v521, %v497
  br i1 %v522, label %b95, label %b96
b95:
  %v523 = getelementptr inbounds float, ptr %v518, i64 %v521
  %v524 = load float, ptr %v523, align 4
  %v525 = getelementptr inbounds float, ptr %v520, i64 %v521
  store float %v524, ptr %v525, align 4
  %v526 = add nsw i64 %v521, 1
  br label %b94, !llvm.loop !0
b96:
  %v527 = add nsw i64 %v501, 1
  br label %b88
b90:
  br label %b97
b97:
  %v528 = phi i64 [ 0, %b90 ], [ %v563, %b105 ]
  %v529 = icmp slt i64 %v528, 0
  br i1 %v529, label %b98, label %b99
b98:
  %v530 = mul i64 %v485, 8
  %v531 = add i64 %v530, %v528
  %v532 = getelementptr inbounds float, ptr %v459, i64 %v531
  br label %b100
b100:
  %v533 = phi i64 [ 0, %b98 ], [ %v551, %b101 ]
  %v534 = icmp slt i64 %v533, %v489
  br i1 %v534, label %b101, label %b102
b101:
  %v535 = mul i64 %v533, 8
  %v536 = getelementptr inbounds float, ptr %v532, i64 %v535
  %v537 = mul i64 %v533, 32
  %v538 = getelementptr inbounds float, ptr %v61, i64 %v537
  %v539 = getelementptr inbounds float, ptr %v536, i64 0
  %v540 = load <8 x float>, ptr %v539, align 4
  %v541 = getelementptr inbounds float, ptr %v538, i64 0
  store <8 x float> %v540, ptr %v541, align 4
  %v542 = getelementptr inbounds float, ptr %v536, i64 8
  %v543 = load <8 x float>, ptr %v542, align 4
  %v544 = getelementptr inbounds float, ptr %v538, i64 8
  store <8 x float> %v543, ptr %v544, align 4
  %v545 = getelementptr inbounds float, ptr %v536, i64 16
  %v546 = load <8 x float>, ptr %v545, align 4
  %v547 = getelementptr inbounds float, ptr %v538, i64 16
  store <8 x float> %v546, ptr %v547, align 4
  %v548 = getelementptr inbounds float, ptr %v536, i64 24
  %v549 = load <8 x float>, ptr %v548, align 4
  %v550 = getelementptr inbounds float, ptr %v538, i64 24
  store <8 x float> %v549, ptr %v550, align 4
  %v551 = add nsw i64 %v533, 1
  br label %b100
b102:
  %v552 = sdiv i64 %v494, 2
  br label %b103
b103:
  %v553 = phi i64 [ 0, %b102 ], [ %v562, %b104 ]
  %v554 = icmp slt i64 %v553, %v552
  br i1 %v554, label %b104, label %b105
b104:
  %v555 = mul i64 %v553, 2
  %v556 = add i64 %v490, %v555
  %v557 = mul i64 %v553, 768
  %v558 = getelementptr inbounds float, ptr %v460, i64 %v557
  %v559 = mul i64 %v556, 8
  %v560 = add i64 %v559, %v528
  %v561 = getelementptr inbounds float, ptr %v474, i64 %v560
  call void @outer_2x32(ptr %v558, ptr %v61, i64 %v489, ptr %v561, i64 8)
  %v562 = add nsw i64 %v553, 1
  br label %b103
b105:
  %v563 = add nsw i64 %v528, 32
  br label %b97
b99:
  %v564 = mul i64 %v485, 8
  %v565 = add i64 %v564, 0
  %v566 = getelementptr inbounds float, ptr %v459, i64 %v565
  br label %b106
b106:
  %v567 = phi i64 [ 0, %b99 ], [ %v576, %b107 ]
  %v568 = icmp slt i64 %v567, %v489
  br i1 %v568, label %b107, label %b108
b107:
  %v569 = mul i64 %v567, 8
  %v570 = getelementptr inbounds float, ptr %v566, i64 %v569
  %v571 = mul i64 %v567, 8
  %v572 = getelementptr inbounds float, ptr %v61, i64 %v571
  %v573 = getelementptr inbounds float, ptr %v570, i64 0
  %v574 = load <8 x float>, ptr %v573, align 4
  %v575 = getelementptr inbounds float, ptr %v572, i64 0
  store <8 x float> %v574, ptr %v575, align 4
  %v576 = add nsw i64 %v567, 1
  br label %b106
b108:
  %v577 = sdiv i64 %v494, 2
  br label %b109
b109:
  %v578 = phi i64 [ 0, %b108 ], [ %v587, %b110 ]
  %v579 = icmp slt i64 %v578, %v577
  br i1 %v579, label %b110, label %b111
b110:
  %v580 = mul i64 %v578, 2
  %v581 = add i64 %v490, %v580
  %v582 = mul i64 %v578, 768
  %v583 = getelementptr inbounds float, ptr %v460, i64 %v582
  %v584 = mul i64 %v581, 8
  %v585 = add i64 %v584, 0
  %v586 = getelementptr inbounds float, ptr %v474, i64 %v585
  call void @outer_2x8(ptr %v583, ptr %v61, i64 %v489, ptr %v586, i64 8)
  %v587 = add nsw i64 %v578, 1
  br label %b109
b111:
  %v588 = add nsw i64 %v490, 64
  br label %b85
b87:
  %v589 = add nsw i64 %v485, 384
  br label %b82
b84:
  %v590 = icmp sgt i64 %v3, 1
  br i1 %v590, label %b112, label %b113
b112:
  %v591 = getelementptr inbounds i64, ptr %v1, i64 3
  %v592 = atomicrmw add ptr %v591, i64 1 acq_rel
  %v593 = mul i64 %v3, 5
  br label %b114
b114:
  %v594 = load atomic i64, ptr %v591 acquire, align 8
  %v595 = icmp slt i64 %v594, %v593
  br i1 %v595, label %b115, label %b116
b115:
  %v596 = call i32 @sched_yield()
  br label %b114
b116:
  br label %b113
b113:
  %v597 = icmp eq i64 %v2, 0
  br i1 %v597, label %b117, label %b118
b117:
  br label %b119
b119:
  %v598 = phi i64 [ 0, %b117 ], [ %v620, %b124 ]
  %v599 = icmp slt i64 %v598, 16
  br i1 %v599, label %b120, label %b121
b120:
  br label %b122
b122:
  %v600 = phi i64 [ 0, %b120 ], [ %v617, %b127 ]
  %v601 = phi <8 x float> [ splat (float 0x0000000000000000), %b120 ], [ %v616, %b127 ]
  %v602 = icmp slt i64 %v600, %v8
  br i1 %v602, label %b123, label %b124
b123:
  %v603 = add i64 %v600, 128
  %v604 = icmp slt i64 %v603, %v8
  %v605 = select i1 %v604, i64 %v603, i64 %v8
  br label %b125
b125:
  %v606 = phi i64 [ %v600, %b123 ], [ %v615, %b126 ]
  %v607 = phi <8 x float> [ splat (float 0x0000000000000000), %b123 ], [ %v614, %b126 ]
  %v608 = icmp slt i64 %v606, %v605
  br i1 %v608, label %b126, label %b127
b126:
  %v609 = mul i64 %v606, 16
  %v610 = getelementptr inbounds float, ptr %v32, i64 %v609
  %v611 = add i64 0, %v598
  %v612 = getelementptr inbounds float, ptr %v610, i64 %v611
  %v613 = load <8 x float>, ptr %v612, align 4
  %v614 = fadd <8 x float> %v607, %v613
  %v615 = add nsw i64 %v606, 1
  br label %b125
b127:
  %v616 = fadd <8 x float> %v601, %v607
  %v617 = add nsw i64 %v600, 128
  br label %b122
b124:
  %v618 = add i64 0, %v598
  %v619 = getelementptr inbounds float, ptr %v28, i64 %v618
  store <8 x float> %v601, ptr %v619, align 4
  %v620 = add nsw i64 %v598, 8
  br label %b119
b121:
  br label %b118
b118:
  %v621 = icmp sgt i64 %v3, 1
  br i1 %v621, label %b128, label %b129
b128:
  %v622 = getelementptr inbounds i64, ptr %v1, i64 3
  %v623 = atomicrmw add ptr %v622, i64 1 acq_rel
  %v624 = mul i64 %v3, 6
  br label %b130
b130:
  %v625 = load atomic i64, ptr %v622 acquire, align 8
  %v626 = icmp slt i64 %v625, %v624
  br i1 %v626, label %b131, label %b132
b131:
  %v627 = call i32 @sched_yield()
  br label %b130
b132:
  br label %b129
b129:
  %v628 = mul i64 0, 16
  %v629 = getelementptr inbounds float, ptr %v32, i64 %v628
  %v630 = getelementptr inbounds float, ptr %v629, i64 0
  %v631 = mul i64 0, 8
  %v632 = getelementptr inbounds float, ptr %v20, i64 %v631
  %v633 = getelementptr inbounds float, ptr %v632, i64 0
  %v634 = getelementptr inbounds float, ptr %v61, i64 12288
  %v635 = add i64 16, 1
  %v636 = sdiv i64 %v635, 2
  %v637 = add i64 %v2, 1
  %v638 = mul i64 %v636, %v2
  %v639 = sdiv i64 %v638, %v3
  %v640 = mul i64 %v639, 2
  %v641 = icmp slt i64 %v640, 16
  %v642 = select i1 %v641, i64 %v640, i64 16
  %v643 = mul i64 %v636, %v637
  %v644 = sdiv i64 %v643, %v3
  %v645 = mul i64 %v644, 2
  %v646 = icmp slt i64 %v645, 16
  %v647 = select i1 %v646, i64 %v645, i64 16
  %v648 = getelementptr inbounds float, ptr %v30, i64 0
  br label %b133
b133:
  %v649 = phi i64 [ %v642, %b129 ], [ %v657, %b138 ]
  %v650 = icmp slt i64 %v649, %v647
  br i1 %v650, label %b134, label %b135
b134:
  %v651 = mul i64 %v649, 8
  %v652 = getelementptr inbounds float, ptr %v648, i64 %v651
  br label %b136
b136:
  %v653 = phi i64 [ 0, %b134 ], [ %v656, %b137 ]
  %v654 = icmp slt i64 %v653, 8
  br i1 %v654, label %b137, label %b138
b137:
  %v655 = getelementptr inbounds float, ptr %v652, i64 %v653
  store float 0x0000000000000000, ptr %v655, align 4
  %v656 = add nsw i64 %v653, 1
  br label %b136
b138:
  %v657 = add nsw i64 %v649, 1
  br label %b133
b135:
  %v658 = mul i64 %v8, 1
  br label %b139
b139:
  %v659 = phi i64 [ 0, %b135 ], [ %v763, %b144 ]
  %v660 = icmp slt i64 %v659, %v658
  br i1 %v660, label %b140, label %b141
b140:
  %v661 = sub i64 %v658, %v659
  %v662 = icmp slt i64 %v661, 384
  %v663 = select i1 %v662, i64 %v661, i64 384
  br label %b142
b142:
  %v664 = phi i64 [ %v642, %b140 ], [ %v762, %b168 ]
  %v665 = icmp slt i64 %v664, %v647
  br i1 %v665, label %b143, label %b144
b143:
  %v666 = sub i64 %v647, %v664
  %v667 = icmp slt i64 %v666, 64
  %v668 = select i1 %v667, i64 %v666, i64 64
  %v669 = sdiv i64 %v668, 2
  %v670 = mul i64 %v669, 2
  %v671 = sub i64 %v668, %v670
  %v672 = mul i64 %v659, 16
  %v673 = add i64 %v672, %v664
  %v674 = getelementptr inbounds float, ptr %v630, i64 %v673
  br label %b145
b145:
  %v675 = phi i64 [ 0, %b143 ], [ %v701, %b153 ]
  %v676 = icmp slt i64 %v675, %v663
  br i1 %v676, label %b146, label %b147
b146:
  %v677 = mul i64 %v675, 16
  %v678 = getelementptr inbounds float, ptr %v674, i64 %v677
  %v679 = mul i64 %v675, 2
  %v680 = getelementptr inbounds float, ptr %v634, i64 %v679
  br label %b148
b148:
  %v681 = phi i64 [ 0, %b146 ], [ %v690, %b149 ]
  %v682 = icmp slt i64 %v681, %v669
  br i1 %v682, label %b149, label %b150
b149:
  %v683 = mul i64 %v681, 2
  %v684 = getelementptr inbounds float, ptr %v678, i64 %v683
  %v685 = mul i64 %v681, 768
  %v686 = getelementptr inbounds float, ptr %v680, i64 %v685
  %v687 = getelementptr inbounds float, ptr %v684, i64 0
  %v688 = load <2 x float>, ptr %v687, align 4
  %v689 = getelementptr inbounds float, ptr %v686, i64 0
  store <2 x float> %v688, ptr %v689, align 4
  %v690 = add nsw i64 %v681, 1
  br label %b148
b150:
  %v691 = mul i64 %v669, 2
  %v692 = getelementptr inbounds float, ptr %v678, i64 %v691
  %v693 = mul i64 %v669, 768
  %v694 = getelementptr inbounds float, ptr %v680, i64 %v693
  br label %b151
b151:
  %v695 = phi i64 [ 0, %b150 ], [ %v700, %b152 ]
  %v696 = icmp slt i64 %v695, %v671
  br i1 %v696, label %b152, label %b153
b152:
  %v697 = getelementptr inbounds float, ptr %v692, i64 %v695
  %v698 = load float, ptr %v697, align 4
  %v699 = getelementptr inbounds float, ptr %v694, i64 %v695
  store float %v698, ptr %v699, align 4
  %v700 = add nsw i64 %v695, 1
  br label %b151, !llvm.loop !3
b153:
  %v701 = add nsw i64 %v675, 1
  br label %b145
b147:
  br label %b154
b154:
  %v702 = phi i64 [ 0, %b147 ], [ %v737, %b162 ]
  %v703 = icmp slt i64 %v702, 0
  br i1 %v703, label %b155, label %b156
b155:
  %v704 = mul i64 %v659, 8
  %v705 = add i64 %v704, %v702
  %v706 = getelementptr inbounds float, ptr %v633, i64 %v705
  br label %b157
b157:
  %v707 = phi i64 [ 0, %b155 ], [ %v725, %b158 ]
  %v708 = icmp slt i64 %v707, %v663
  br i1 %v708, label %b158, label %b159
b158:
  %v709 = mul i64 %v707, 8
  %v710 = getelementptr inbounds float, ptr %v706, i64 %v709
  %v711 = mul i64 %v707, 32
  %v712 = getelementptr inbounds float, ptr %v61, i64 %v711
  %v713 = getelementptr inbounds float, ptr %v710, i64 0
  %v714 = load <8 x float>, ptr %v713, align 4
  %v715 = getelementptr inbounds float, ptr %v712, i64 0
  store <8 x float> %v714, ptr %v715, align 4
  %v716 = getelementptr inbounds float, ptr %v710, i64 8
  %v717 = load <8 x float>, ptr %v716, align 4
  %v718 = getelementptr inbounds float, ptr %v712, i64 8
  store <8 x float> %v717, ptr %v718, align 4
  %v719 = getelementptr inbounds float, ptr %v710, i64 16
  %v720 = load <8 x float>, ptr %v719, align 4
  %v721 = getelementptr inbounds float, ptr %v712, i64 16
  store <8 x float> %v720, ptr %v721, align 4
  %v722 = getelementptr inbounds float, ptr %v710, i64 24
  %v723 = load <8 x float>, ptr %v722, align 4
  %v724 = getelementptr inbounds float, ptr %v712, i64 24
  store <8 x float> %v723, ptr %v724, align 4
  %v725 = add nsw i64 %v707, 1
  br label %b157
b159:
  %v726 = sdiv i64 %v668, 2
  br label %b160
b160:
  %v727 = phi i64 [ 0, %b159 ], [ %v736, %b161 ]
  %v728 = icmp slt i64 %v727, %v726
  br i1 %v728, label %b161, label %b162
b161:
  %v729 = mul i64 %v727, 2
  %v730 = add i64 %v664, %v729
  %v731 = mul i64 %v727, 768
  %v732 = getelementptr inbounds float, ptr %v634, i64 %v731
  %v733 = mul i64 %v730, 8
  %v734 = add i64 %v733, %v702
  %v735 = getelementptr inbounds float, ptr %v648, i64 %v734
  call void @outer_2x32(ptr %v732, ptr %v61, i64 %v663, ptr %v735, i64 8)
  %v736 = add nsw i64 %v727, 1
  br label %b160
b162:
  %v737 = add nsw i64 %v702, 32
  br label %b154
b156:
  %v738 = mul i64 %v659, 8
  %v739 = add i64 %v738, 0
  %v740 = getelementptr inbounds float, ptr %v633, i64 %v739
  br label %b163
b163:
  %v741 = phi i64 [ 0, %b156 ], [ %v750, %b164 ]
  %v742 = icmp slt i64 %v741, %v663
  br i1 %v742, label %b164, label %b165
b164:
  %v743 = mul i64 %v741, 8
  %v744 = getelementptr inbounds float, ptr %v740, i64 %v743
  %v745 = mul i64 %v741, 8
  %v746 = getelementptr inbounds float, ptr %v61, i64 %v745
  %v747 = getelementptr inbounds float, ptr %v744, i64 0
  %v748 = load <8 x float>, ptr %v747, align 4
  %v749 = getelementptr inbounds float, ptr %v746, i64 0
  store <8 x float> %v748, ptr %v749, align 4
  %v750 = add nsw i64 %v741, 1
  br label %b163
b165:
  %v751 = sdiv i64 %v668, 2
  br label %b166
b166:
  %v752 = phi i64 [ 0, %b165 ], [ %v761, %b167 ]
  %v753 = icmp slt i64 %v752, %v751
  br i1 %v753, label %b167, label %b168
b167:
  %v754 = mul i64 %v752, 2
  %v755 = add i64 %v664, %v754
  %v756 = mul i64 %v752, 768
  %v757 = getelementptr inbounds float, ptr %v634, i64 %v756
  %v758 = mul i64 %v755, 8
  %v759 = add i64 %v758, 0
  %v760 = getelementptr inbounds float, ptr %v648, i64 %v759
  call void @outer_2x8(ptr %v757, ptr %v61, i64 %v663, ptr %v760, i64 8)
  %v761 = add nsw i64 %v752, 1
  br label %b166
b168:
  %v762 = add nsw i64 %v664, 64
  br label %b142
b144:
  %v763 = add nsw i64 %v659, 384
  br label %b139
b141:
  %v764 = icmp sgt i64 %v3, 1
  br i1 %v764, label %b169, label %b170
b169:
  %v765 = getelementptr inbounds i64, ptr %v1, i64 3
  %v766 = atomicrmw add ptr %v765, i64 1 acq_rel
  %v767 = mul i64 %v3, 7
  br label %b171
b171:
  %v768 = load atomic i64, ptr %v765 acquire, align 8
  %v769 = icmp slt i64 %v768, %v767
  br i1 %v769, label %b172, label %b173
b172:
  %v770 = call i32 @sched_yield()
  br label %b171
b173:
  br label %b170
b170:
  ret void
}
define internal void @tile_1x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v60, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v23, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v12 = icmp slt i64 %v7, %v6
  br i1 %v12, label %b1, label %b2
b1:
  %v13 = mul i64 %v7, 8
  %v14 = getelementptr inbounds float, ptr %v2, i64 %v13
  %v15 = getelementptr inbounds float, ptr %v14, i64 0
  %v16 = load <8 x float>, ptr %v15, align 4
  %v17 = mul i64 %v1, 0
  %v18 = add i64 %v17, %v7
  %v19 = getelementptr inbounds float, ptr %v0, i64 %v18
  %v20 = load float, ptr %v19, align 4
  %v21 = insertelement <8 x float> poison, float %v20, i64 0
  %v22 = shufflevector <8 x float> %v21, <8 x float> poison, <8 x i32> zeroinitializer
  %v23 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v22, <8 x float> %v16, <8 x float> %v8)
  %v24 = add i64 %v7, 1
  %v25 = mul i64 %v24, 8
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v24
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v9)
  %v36 = add i64 %v7, 2
  %v37 = mul i64 %v36, 8
  %v38 = getelementptr inbounds float, ptr %v2, i64 %v37
  %v39 = getelementptr inbounds float, ptr %v38, i64 0
  %v40 = load <8 x float>, ptr %v39, align 4
  %v41 = mul i64 %v1, 0
  %v42 = add i64 %v41, %v36
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v40, <8 x float> %v10)
  %v48 = add i64 %v7, 3
  %v49 = mul i64 %v48, 8
  %v50 = getelementptr inbounds float, ptr %v2, i64 %v49
  %v51 = getelementptr inbounds float, ptr %v50, i64 0
  %v52 = load <8 x float>, ptr %v51, align 4
  %v53 = mul i64 %v1, 0
  %v54 = add i64 %v53, %v48
  %v55 = getelementptr inbounds float, ptr %v0, i64 %v54
  %v56 = load float, ptr %v55, align 4
  %v57 = insertelement <8 x float> poison, float %v56, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v52, <8 x float> %v11)
  %v60 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v61 = fadd <8 x float> %v8, %v9
  %v62 = fadd <8 x float> %v61, %v10
  %v63 = fadd <8 x float> %v62, %v11
  br label %b3
b3:
  %v64 = phi i64 [ %v6, %b2 ], [ %v78, %b4 ]
  %v65 = phi <8 x float> [ %v63, %b2 ], [ %v77, %b4 ]
  %v66 = icmp slt i64 %v64, %v3
  br i1 %v66, label %b4, label %b5
b4:
  %v67 = mul i64 %v64, 8
  %v68 = getelementptr inbounds float, ptr %v2, i64 %v67
  %v69 = getelementptr inbounds float, ptr %v68, i64 0
  %v70 = load <8 x float>, ptr %v69, align 4
  %v71 = mul i64 %v1, 0
  %v72 = add i64 %v71, %v64
  %v73 = getelementptr inbounds float, ptr %v0, i64 %v72
  %v74 = load float, ptr %v73, align 4
  %v75 = insertelement <8 x float> poison, float %v74, i64 0
  %v76 = shufflevector <8 x float> %v75, <8 x float> poison, <8 x i32> zeroinitializer
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v70, <8 x float> %v65)
  %v78 = add nsw i64 %v64, 1
  br label %b3
b5:
  %v79 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v65, ptr %v79, align 4
  ret void
}
define internal void @tile_2x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v92, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v27, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v91, %b1 ]
  %v16 = icmp slt i64 %v7, %v6
  br i1 %v16, label %b1, label %b2
b1:
  %v17 = mul i64 %v7, 8
  %v18 = getelementptr inbounds float, ptr %v2, i64 %v17
  %v19 = getelementptr inbounds float, ptr %v18, i64 0
  %v20 = load <8 x float>, ptr %v19, align 4
  %v21 = mul i64 %v1, 0
  %v22 = add i64 %v21, %v7
  %v23 = getelementptr inbounds float, ptr %v0, i64 %v22
  %v24 = load float, ptr %v23, align 4
  %v25 = insertelement <8 x float> poison, float %v24, i64 0
  %v26 = shufflevector <8 x float> %v25, <8 x float> poison, <8 x i32> zeroinitializer
  %v27 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v26, <8 x float> %v20, <8 x float> %v8)
  %v28 = mul i64 %v1, 1
  %v29 = add i64 %v28, %v7
  %v30 = getelementptr inbounds float, ptr %v0, i64 %v29
  %v31 = load float, ptr %v30, align 4
  %v32 = insertelement <8 x float> poison, float %v31, i64 0
  %v33 = shufflevector <8 x float> %v32, <8 x float> poison, <8 x i32> zeroinitializer
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v20, <8 x float> %v9)
  %v35 = add i64 %v7, 1
  %v36 = mul i64 %v35, 8
  %v37 = getelementptr inbounds float, ptr %v2, i64 %v36
  %v38 = getelementptr inbounds float, ptr %v37, i64 0
  %v39 = load <8 x float>, ptr %v38, align 4
  %v40 = mul i64 %v1, 0
  %v41 = add i64 %v40, %v35
  %v42 = getelementptr inbounds float, ptr %v0, i64 %v41
  %v43 = load float, ptr %v42, align 4
  %v44 = insertelement <8 x float> poison, float %v43, i64 0
  %v45 = shufflevector <8 x float> %v44, <8 x float> poison, <8 x i32> zeroinitializer
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v39, <8 x float> %v10)
  %v47 = mul i64 %v1, 1
  %v48 = add i64 %v47, %v35
  %v49 = getelementptr inbounds float, ptr %v0, i64 %v48
  %v50 = load float, ptr %v49, align 4
  %v51 = insertelement <8 x float> poison, float %v50, i64 0
  %v52 = shufflevector <8 x float> %v51, <8 x float> poison, <8 x i32> zeroinitializer
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v39, <8 x float> %v11)
  %v54 = add i64 %v7, 2
  %v55 = mul i64 %v54, 8
  %v56 = getelementptr inbounds float, ptr %v2, i64 %v55
  %v57 = getelementptr inbounds float, ptr %v56, i64 0
  %v58 = load <8 x float>, ptr %v57, align 4
  %v59 = mul i64 %v1, 0
  %v60 = add i64 %v59, %v54
  %v61 = getelementptr inbounds float, ptr %v0, i64 %v60
  %v62 = load float, ptr %v61, align 4
  %v63 = insertelement <8 x float> poison, float %v62, i64 0
  %v64 = shufflevector <8 x float> %v63, <8 x float> poison, <8 x i32> zeroinitializer
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v58, <8 x float> %v12)
  %v66 = mul i64 %v1, 1
  %v67 = add i64 %v66, %v54
  %v68 = getelementptr inbounds float, ptr %v0, i64 %v67
  %v69 = load float, ptr %v68, align 4
  %v70 = insertelement <8 x float> poison, float %v69, i64 0
  %v71 = shufflevector <8 x float> %v70, <8 x float> poison, <8 x i32> zeroinitializer
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v58, <8 x float> %v13)
  %v73 = add i64 %v7, 3
  %v74 = mul i64 %v73, 8
  %v75 = getelementptr inbounds float, ptr %v2, i64 %v74
  %v76 = getelementptr inbounds float, ptr %v75, i64 0
  %v77 = load <8 x float>, ptr %v76, align 4
  %v78 = mul i64 %v1, 0
  %v79 = add i64 %v78, %v73
  %v80 = getelementptr inbounds float, ptr %v0, i64 %v79
  %v81 = load float, ptr %v80, align 4
  %v82 = insertelement <8 x float> poison, float %v81, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v77, <8 x float> %v14)
  %v85 = mul i64 %v1, 1
  %v86 = add i64 %v85, %v73
  %v87 = getelementptr inbounds float, ptr %v0, i64 %v86
  %v88 = load float, ptr %v87, align 4
  %v89 = insertelement <8 x float> poison, float %v88, i64 0
  %v90 = shufflevector <8 x float> %v89, <8 x float> poison, <8 x i32> zeroinitializer
  %v91 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v77, <8 x float> %v15)
  %v92 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v93 = fadd <8 x float> %v8, %v10
  %v94 = fadd <8 x float> %v9, %v11
  %v95 = fadd <8 x float> %v93, %v12
  %v96 = fadd <8 x float> %v94, %v13
  %v97 = fadd <8 x float> %v95, %v14
  %v98 = fadd <8 x float> %v96, %v15
  br label %b3
b3:
  %v99 = phi i64 [ %v6, %b2 ], [ %v121, %b4 ]
  %v100 = phi <8 x float> [ %v97, %b2 ], [ %v113, %b4 ]
  %v101 = phi <8 x float> [ %v98, %b2 ], [ %v120, %b4 ]
  %v102 = icmp slt i64 %v99, %v3
  br i1 %v102, label %b4, label %b5
b4:
  %v103 = mul i64 %v99, 8
  %v104 = getelementptr inbounds float, ptr %v2, i64 %v103
  %v105 = getelementptr inbounds float, ptr %v104, i64 0
  %v106 = load <8 x float>, ptr %v105, align 4
  %v107 = mul i64 %v1, 0
  %v108 = add i64 %v107, %v99
  %v109 = getelementptr inbounds float, ptr %v0, i64 %v108
  %v110 = load float, ptr %v109, align 4
  %v111 = insertelement <8 x float> poison, float %v110, i64 0
  %v112 = shufflevector <8 x float> %v111, <8 x float> poison, <8 x i32> zeroinitializer
  %v113 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v112, <8 x float> %v106, <8 x float> %v100)
  %v114 = mul i64 %v1, 1
  %v115 = add i64 %v114, %v99
  %v116 = getelementptr inbounds float, ptr %v0, i64 %v115
  %v117 = load float, ptr %v116, align 4
  %v118 = insertelement <8 x float> poison, float %v117, i64 0
  %v119 = shufflevector <8 x float> %v118, <8 x float> poison, <8 x i32> zeroinitializer
  %v120 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v119, <8 x float> %v106, <8 x float> %v101)
  %v121 = add nsw i64 %v99, 1
  br label %b3
b5:
  %v122 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v100, ptr %v122, align 4
  %v123 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v101, ptr %v123, align 4
  ret void
}
define internal void @tile_3x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v124, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v57, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v71, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v90, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v97, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v109, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v116, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v123, %b1 ]
  %v20 = icmp slt i64 %v7, %v6
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 8
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = mul i64 %v1, 0
  %v26 = add i64 %v25, %v7
  %v27 = getelementptr inbounds float, ptr %v0, i64 %v26
  %v28 = load float, ptr %v27, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v24, <8 x float> %v8)
  %v32 = mul i64 %v1, 1
  %v33 = add i64 %v32, %v7
  %v34 = getelementptr inbounds float, ptr %v0, i64 %v33
  %v35 = load float, ptr %v34, align 4
  %v36 = insertelement <8 x float> poison, float %v35, i64 0
  %v37 = shufflevector <8 x float> %v36, <8 x float> poison, <8 x i32> zeroinitializer
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v37, <8 x float> %v24, <8 x float> %v9)
  %v39 = mul i64 %v1, 2
  %v40 = add i64 %v39, %v7
  %v41 = getelementptr inbounds float, ptr %v0, i64 %v40
  %v42 = load float, ptr %v41, align 4
  %v43 = insertelement <8 x float> poison, float %v42, i64 0
  %v44 = shufflevector <8 x float> %v43, <8 x float> poison, <8 x i32> zeroinitializer
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v24, <8 x float> %v10)
  %v46 = add i64 %v7, 1
  %v47 = mul i64 %v46, 8
  %v48 = getelementptr inbounds float, ptr %v2, i64 %v47
  %v49 = getelementptr inbounds float, ptr %v48, i64 0
  %v50 = load <8 x float>, ptr %v49, align 4
  %v51 = mul i64 %v1, 0
  %v52 = add i64 %v51, %v46
  %v53 = getelementptr inbounds float, ptr %v0, i64 %v52
  %v54 = load float, ptr %v53, align 4
  %v55 = insertelement <8 x float> poison, float %v54, i64 0
  %v56 = shufflevector <8 x float> %v55, <8 x float> poison, <8 x i32> zeroinitializer
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v50, <8 x float> %v11)
  %v58 = mul i64 %v1, 1
  %v59 = add i64 %v58, %v46
  %v60 = getelementptr inbounds float, ptr %v0, i64 %v59
  %v61 = load float, ptr %v60, align 4
  %v62 = insertelement <8 x float> poison, float %v61, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v50, <8 x float> %v12)
  %v65 = mul i64 %v1, 2
  %v66 = add i64 %v65, %v46
  %v67 = getelementptr inbounds float, ptr %v0, i64 %v66
  %v68 = load float, ptr %v67, align 4
  %v69 = insertelement <8 x float> poison, float %v68, i64 0
  %v70 = shufflevector <8 x float> %v69, <8 x float> poison, <8 x i32> zeroinitializer
  %v71 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v70, <8 x float> %v50, <8 x float> %v13)
  %v72 = add i64 %v7, 2
  %v73 = mul i64 %v72, 8
  %v74 = getelementptr inbounds float, ptr %v2, i64 %v73
  %v75 = getelementptr inbounds float, ptr %v74, i64 0
  %v76 = load <8 x float>, ptr %v75, align 4
  %v77 = mul i64 %v1, 0
  %v78 = add i64 %v77, %v72
  %v79 = getelementptr inbounds float, ptr %v0, i64 %v78
  %v80 = load float, ptr %v79, align 4
  %v81 = insertelement <8 x float> poison, float %v80, i64 0
  %v82 = shufflevector <8 x float> %v81, <8 x float> poison, <8 x i32> zeroinitializer
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v76, <8 x float> %v14)
  %v84 = mul i64 %v1, 1
  %v85 = add i64 %v84, %v72
  %v86 = getelementptr inbounds float, ptr %v0, i64 %v85
  %v87 = load float, ptr %v86, align 4
  %v88 = insertelement <8 x float> poison, float %v87, i64 0
  %v89 = shufflevector <8 x float> %v88, <8 x float> poison, <8 x i32> zeroinitializer
  %v90 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v89, <8 x float> %v76, <8 x float> %v15)
  %v91 = mul i64 %v1, 2
  %v92 = add i64 %v91, %v72
  %v93 = getelementptr inbounds float, ptr %v0, i64 %v92
  %v94 = load float, ptr %v93, align 4
  %v95 = insertelement <8 x float> poison, float %v94, i64 0
  %v96 = shufflevector <8 x float> %v95, <8 x float> poison, <8 x i32> zeroinitializer
  %v97 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v96, <8 x float> %v76, <8 x float> %v16)
  %v98 = add i64 %v7, 3
  %v99 = mul i64 %v98, 8
  %v100 = getelementptr inbounds float, ptr %v2, i64 %v99
  %v101 = getelementptr inbounds float, ptr %v100, i64 0
  %v102 = load <8 x float>, ptr %v101, align 4
  %v103 = mul i64 %v1, 0
  %v104 = add i64 %v103, %v98
  %v105 = getelementptr inbounds float, ptr %v0, i64 %v104
  %v106 = load float, ptr %v105, align 4
  %v107 = insertelement <8 x float> poison, float %v106, i64 0
  %v108 = shufflevector <8 x float> %v107, <8 x float> poison, <8 x i32> zeroinitializer
  %v109 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v108, <8 x float> %v102, <8 x float> %v17)
  %v110 = mul i64 %v1, 1
  %v111 = add i64 %v110, %v98
  %v112 = getelementptr inbounds float, ptr %v0, i64 %v111
  %v113 = load float, ptr %v112, align 4
  %v114 = insertelement <8 x float> poison, float %v113, i64 0
  %v115 = shufflevector <8 x float> %v114, <8 x float> poison, <8 x i32> zeroinitializer
  %v116 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v115, <8 x float> %v102, <8 x float> %v18)
  %v117 = mul i64 %v1, 2
  %v118 = add i64 %v117, %v98
  %v119 = getelementptr inbounds float, ptr %v0, i64 %v118
  %v120 = load float, ptr %v119, align 4
  %v121 = insertelement <8 x float> poison, float %v120, i64 0
  %v122 = shufflevector <8 x float> %v121, <8 x float> poison, <8 x i32> zeroinitializer
  %v123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v102, <8 x float> %v19)
  %v124 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v125 = fadd <8 x float> %v8, %v11
  %v126 = fadd <8 x float> %v9, %v12
  %v127 = fadd <8 x float> %v10, %v13
  %v128 = fadd <8 x float> %v125, %v14
  %v129 = fadd <8 x float> %v126, %v15
  %v130 = fadd <8 x float> %v127, %v16
  %v131 = fadd <8 x float> %v128, %v17
  %v132 = fadd <8 x float> %v129, %v18
  %v133 = fadd <8 x float> %v130, %v19
  br label %b3
b3:
  %v134 = phi i64 [ %v6, %b2 ], [ %v164, %b4 ]
  %v135 = phi <8 x float> [ %v131, %b2 ], [ %v149, %b4 ]
  %v136 = phi <8 x float> [ %v132, %b2 ], [ %v156, %b4 ]
  %v137 = phi <8 x float> [ %v133, %b2 ], [ %v163, %b4 ]
  %v138 = icmp slt i64 %v134, %v3
  br i1 %v138, label %b4, label %b5
b4:
  %v139 = mul i64 %v134, 8
  %v140 = getelementptr inbounds float, ptr %v2, i64 %v139
  %v141 = getelementptr inbounds float, ptr %v140, i64 0
  %v142 = load <8 x float>, ptr %v141, align 4
  %v143 = mul i64 %v1, 0
  %v144 = add i64 %v143, %v134
  %v145 = getelementptr inbounds float, ptr %v0, i64 %v144
  %v146 = load float, ptr %v145, align 4
  %v147 = insertelement <8 x float> poison, float %v146, i64 0
  %v148 = shufflevector <8 x float> %v147, <8 x float> poison, <8 x i32> zeroinitializer
  %v149 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v148, <8 x float> %v142, <8 x float> %v135)
  %v150 = mul i64 %v1, 1
  %v151 = add i64 %v150, %v134
  %v152 = getelementptr inbounds float, ptr %v0, i64 %v151
  %v153 = load float, ptr %v152, align 4
  %v154 = insertelement <8 x float> poison, float %v153, i64 0
  %v155 = shufflevector <8 x float> %v154, <8 x float> poison, <8 x i32> zeroinitializer
  %v156 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v155, <8 x float> %v142, <8 x float> %v136)
  %v157 = mul i64 %v1, 2
  %v158 = add i64 %v157, %v134
  %v159 = getelementptr inbounds float, ptr %v0, i64 %v158
  %v160 = load float, ptr %v159, align 4
  %v161 = insertelement <8 x float> poison, float %v160, i64 0
  %v162 = shufflevector <8 x float> %v161, <8 x float> poison, <8 x i32> zeroinitializer
  %v163 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v162, <8 x float> %v142, <8 x float> %v137)
  %v164 = add nsw i64 %v134, 1
  br label %b3
b5:
  %v165 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v135, ptr %v165, align 4
  %v166 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v136, ptr %v166, align 4
  %v167 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v137, ptr %v167, align 4
  ret void
}
define internal void @tile_4x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v156, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v82, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v89, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v101, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v108, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v115, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v122, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v134, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v141, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v148, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v155, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 8
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v7
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v8)
  %v36 = mul i64 %v1, 1
  %v37 = add i64 %v36, %v7
  %v38 = getelementptr inbounds float, ptr %v0, i64 %v37
  %v39 = load float, ptr %v38, align 4
  %v40 = insertelement <8 x float> poison, float %v39, i64 0
  %v41 = shufflevector <8 x float> %v40, <8 x float> poison, <8 x i32> zeroinitializer
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v41, <8 x float> %v28, <8 x float> %v9)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v7
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v28, <8 x float> %v10)
  %v50 = mul i64 %v1, 3
  %v51 = add i64 %v50, %v7
  %v52 = getelementptr inbounds float, ptr %v0, i64 %v51
  %v53 = load float, ptr %v52, align 4
  %v54 = insertelement <8 x float> poison, float %v53, i64 0
  %v55 = shufflevector <8 x float> %v54, <8 x float> poison, <8 x i32> zeroinitializer
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v55, <8 x float> %v28, <8 x float> %v11)
  %v57 = add i64 %v7, 1
  %v58 = mul i64 %v57, 8
  %v59 = getelementptr inbounds float, ptr %v2, i64 %v58
  %v60 = getelementptr inbounds float, ptr %v59, i64 0
  %v61 = load <8 x float>, ptr %v60, align 4
  %v62 = mul i64 %v1, 0
  %v63 = add i64 %v62, %v57
  %v64 = getelementptr inbounds float, ptr %v0, i64 %v63
  %v65 = load float, ptr %v64, align 4
  %v66 = insertelement <8 x float> poison, float %v65, i64 0
  %v67 = shufflevector <8 x float> %v66, <8 x float> poison, <8 x i32> zeroinitializer
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v61, <8 x float> %v12)
  %v69 = mul i64 %v1, 1
  %v70 = add i64 %v69, %v57
  %v71 = getelementptr inbounds float, ptr %v0, i64 %v70
  %v72 = load float, ptr %v71, align 4
  %v73 = insertelement <8 x float> poison, float %v72, i64 0
  %v74 = shufflevector <8 x float> %v73, <8 x float> poison, <8 x i32> zeroinitializer
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v74, <8 x float> %v61, <8 x float> %v13)
  %v76 = mul i64 %v1, 2
  %v77 = add i64 %v76, %v57
  %v78 = getelementptr inbounds float, ptr %v0, i64 %v77
  %v79 = load float, ptr %v78, align 4
  %v80 = insertelement <8 x float> poison, float %v79, i64 0
  %v81 = shufflevector <8 x float> %v80, <8 x float> poison, <8 x i32> zeroinitializer
  %v82 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v61, <8 x float> %v14)
  %v83 = mul i64 %v1, 3
  %v84 = add i64 %v83, %v57
  %v85 = getelementptr inbounds float, ptr %v0, i64 %v84
  %v86 = load float, ptr %v85, align 4
  %v87 = insertelement <8 x float> poison, float %v86, i64 0
  %v88 = shufflevector <8 x float> %v87, <8 x float> poison, <8 x i32> zeroinitializer
  %v89 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v88, <8 x float> %v61, <8 x float> %v15)
  %v90 = add i64 %v7, 2
  %v91 = mul i64 %v90, 8
  %v92 = getelementptr inbounds float, ptr %v2, i64 %v91
  %v93 = getelementptr inbounds float, ptr %v92, i64 0
  %v94 = load <8 x float>, ptr %v93, align 4
  %v95 = mul i64 %v1, 0
  %v96 = add i64 %v95, %v90
  %v97 = getelementptr inbounds float, ptr %v0, i64 %v96
  %v98 = load float, ptr %v97, align 4
  %v99 = insertelement <8 x float> poison, float %v98, i64 0
  %v100 = shufflevector <8 x float> %v99, <8 x float> poison, <8 x i32> zeroinitializer
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v100, <8 x float> %v94, <8 x float> %v16)
  %v102 = mul i64 %v1, 1
  %v103 = add i64 %v102, %v90
  %v104 = getelementptr inbounds float, ptr %v0, i64 %v103
  %v105 = load float, ptr %v104, align 4
  %v106 = insertelement <8 x float> poison, float %v105, i64 0
  %v107 = shufflevector <8 x float> %v106, <8 x float> poison, <8 x i32> zeroinitializer
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> %v94, <8 x float> %v17)
  %v109 = mul i64 %v1, 2
  %v110 = add i64 %v109, %v90
  %v111 = getelementptr inbounds float, ptr %v0, i64 %v110
  %v112 = load float, ptr %v111, align 4
  %v113 = insertelement <8 x float> poison, float %v112, i64 0
  %v114 = shufflevector <8 x float> %v113, <8 x float> poison, <8 x i32> zeroinitializer
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> %v94, <8 x float> %v18)
  %v116 = mul i64 %v1, 3
  %v117 = add i64 %v116, %v90
  %v118 = getelementptr inbounds float, ptr %v0, i64 %v117
  %v119 = load float, ptr %v118, align 4
  %v120 = insertelement <8 x float> poison, float %v119, i64 0
  %v121 = shufflevector <8 x float> %v120, <8 x float> poison, <8 x i32> zeroinitializer
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v121, <8 x float> %v94, <8 x float> %v19)
  %v123 = add i64 %v7, 3
  %v124 = mul i64 %v123, 8
  %v125 = getelementptr inbounds float, ptr %v2, i64 %v124
  %v126 = getelementptr inbounds float, ptr %v125, i64 0
  %v127 = load <8 x float>, ptr %v126, align 4
  %v128 = mul i64 %v1, 0
  %v129 = add i64 %v128, %v123
  %v130 = getelementptr inbounds float, ptr %v0, i64 %v129
  %v131 = load float, ptr %v130, align 4
  %v132 = insertelement <8 x float> poison, float %v131, i64 0
  %v133 = shufflevector <8 x float> %v132, <8 x float> poison, <8 x i32> zeroinitializer
  %v134 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v133, <8 x float> %v127, <8 x float> %v20)
  %v135 = mul i64 %v1, 1
  %v136 = add i64 %v135, %v123
  %v137 = getelementptr inbounds float, ptr %v0, i64 %v136
  %v138 = load float, ptr %v137, align 4
  %v139 = insertelement <8 x float> poison, float %v138, i64 0
  %v140 = shufflevector <8 x float> %v139, <8 x float> poison, <8 x i32> zeroinitializer
  %v141 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v140, <8 x float> %v127, <8 x float> %v21)
  %v142 = mul i64 %v1, 2
  %v143 = add i64 %v142, %v123
  %v144 = getelementptr inbounds float, ptr %v0, i64 %v143
  %v145 = load float, ptr %v144, align 4
  %v146 = insertelement <8 x float> poison, float %v145, i64 0
  %v147 = shufflevector <8 x float> %v146, <8 x float> poison, <8 x i32> zeroinitializer
  %v148 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v147, <8 x float> %v127, <8 x float> %v22)
  %v149 = mul i64 %v1, 3
  %v150 = add i64 %v149, %v123
  %v151 = getelementptr inbounds float, ptr %v0, i64 %v150
  %v152 = load float, ptr %v151, align 4
  %v153 = insertelement <8 x float> poison, float %v152, i64 0
  %v154 = shufflevector <8 x float> %v153, <8 x float> poison, <8 x i32> zeroinitializer
  %v155 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v154, <8 x float> %v127, <8 x float> %v23)
  %v156 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v157 = fadd <8 x float> %v8, %v12
  %v158 = fadd <8 x float> %v9, %v13
  %v159 = fadd <8 x float> %v10, %v14
  %v160 = fadd <8 x float> %v11, %v15
  %v161 = fadd <8 x float> %v157, %v16
  %v162 = fadd <8 x float> %v158, %v17
  %v163 = fadd <8 x float> %v159, %v18
  %v164 = fadd <8 x float> %v160, %v19
  %v165 = fadd <8 x float> %v161, %v20
  %v166 = fadd <8 x float> %v162, %v21
  %v167 = fadd <8 x float> %v163, %v22
  %v168 = fadd <8 x float> %v164, %v23
  br label %b3
b3:
  %v169 = phi i64 [ %v6, %b2 ], [ %v207, %b4 ]
  %v170 = phi <8 x float> [ %v165, %b2 ], [ %v185, %b4 ]
  %v171 = phi <8 x float> [ %v166, %b2 ], [ %v192, %b4 ]
  %v172 = phi <8 x float> [ %v167, %b2 ], [ %v199, %b4 ]
  %v173 = phi <8 x float> [ %v168, %b2 ], [ %v206, %b4 ]
  %v174 = icmp slt i64 %v169, %v3
  br i1 %v174, label %b4, label %b5
b4:
  %v175 = mul i64 %v169, 8
  %v176 = getelementptr inbounds float, ptr %v2, i64 %v175
  %v177 = getelementptr inbounds float, ptr %v176, i64 0
  %v178 = load <8 x float>, ptr %v177, align 4
  %v179 = mul i64 %v1, 0
  %v180 = add i64 %v179, %v169
  %v181 = getelementptr inbounds float, ptr %v0, i64 %v180
  %v182 = load float, ptr %v181, align 4
  %v183 = insertelement <8 x float> poison, float %v182, i64 0
  %v184 = shufflevector <8 x float> %v183, <8 x float> poison, <8 x i32> zeroinitializer
  %v185 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v184, <8 x float> %v178, <8 x float> %v170)
  %v186 = mul i64 %v1, 1
  %v187 = add i64 %v186, %v169
  %v188 = getelementptr inbounds float, ptr %v0, i64 %v187
  %v189 = load float, ptr %v188, align 4
  %v190 = insertelement <8 x float> poison, float %v189, i64 0
  %v191 = shufflevector <8 x float> %v190, <8 x float> poison, <8 x i32> zeroinitializer
  %v192 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v191, <8 x float> %v178, <8 x float> %v171)
  %v193 = mul i64 %v1, 2
  %v194 = add i64 %v193, %v169
  %v195 = getelementptr inbounds float, ptr %v0, i64 %v194
  %v196 = load float, ptr %v195, align 4
  %v197 = insertelement <8 x float> poison, float %v196, i64 0
  %v198 = shufflevector <8 x float> %v197, <8 x float> poison, <8 x i32> zeroinitializer
  %v199 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v198, <8 x float> %v178, <8 x float> %v172)
  %v200 = mul i64 %v1, 3
  %v201 = add i64 %v200, %v169
  %v202 = getelementptr inbounds float, ptr %v0, i64 %v201
  %v203 = load float, ptr %v202, align 4
  %v204 = insertelement <8 x float> poison, float %v203, i64 0
  %v205 = shufflevector <8 x float> %v204, <8 x float> poison, <8 x i32> zeroinitializer
  %v206 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v205, <8 x float> %v178, <8 x float> %v173)
  %v207 = add nsw i64 %v169, 1
  br label %b3
b5:
  %v208 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v170, ptr %v208, align 4
  %v209 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v171, ptr %v209, align 4
  %v210 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v172, ptr %v210, align 4
  %v211 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v173, ptr %v211, align 4
  ret void
}
define internal void @tile_5x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 3
  %v6 = mul i64 %v5, 3
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v143, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v81, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v88, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v95, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v102, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v114, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v121, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v128, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v135, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v142, %b1 ]
  %v23 = icmp slt i64 %v7, %v6
  br i1 %v23, label %b1, label %b2
b1:
  %v24 = mul i64 %v7, 8
  %v25 = getelementptr inbounds float, ptr %v2, i64 %v24
  %v26 = getelementptr inbounds float, ptr %v25, i64 0
  %v27 = load <8 x float>, ptr %v26, align 4
  %v28 = mul i64 %v1, 0
  %v29 = add i64 %v28, %v7
  %v30 = getelementptr inbounds float, ptr %v0, i64 %v29
  %v31 = load float, ptr %v30, align 4
  %v32 = insertelement <8 x float> poison, float %v31, i64 0
  %v33 = shufflevector <8 x float> %v32, <8 x float> poison, <8 x i32> zeroinitializer
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v27, <8 x float> %v8)
  %v35 = mul i64 %v1, 1
  %v36 = add i64 %v35, %v7
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v27, <8 x float> %v9)
  %v42 = mul i64 %v1, 2
  %v43 = add i64 %v42, %v7
  %v44 = getelementptr inbounds float, ptr %v0, i64 %v43
  %v45 = load float, ptr %v44, align 4
  %v46 = insertelement <8 x float> poison, float %v45, i64 0
  %v47 = shufflevector <8 x float> %v46, <8 x float> poison, <8 x i32> zeroinitializer
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v47, <8 x float> %v27, <8 x float> %v10)
  %v49 = mul i64 %v1, 3
  %v50 = add i64 %v49, %v7
  %v51 = getelementptr inbounds float, ptr %v0, i64 %v50
  %v52 = load float, ptr %v51, align 4
  %v53 = insertelement <8 x float> poison, float %v52, i64 0
  %v54 = shufflevector <8 x float> %v53, <8 x float> poison, <8 x i32> zeroinitializer
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v27, <8 x float> %v11)
  %v56 = mul i64 %v1, 4
  %v57 = add i64 %v56, %v7
  %v58 = getelementptr inbounds float, ptr %v0, i64 %v57
  %v59 = load float, ptr %v58, align 4
  %v60 = insertelement <8 x float> poison, float %v59, i64 0
  %v61 = shufflevector <8 x float> %v60, <8 x float> poison, <8 x i32> zeroinitializer
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v27, <8 x float> %v12)
  %v63 = add i64 %v7, 1
  %v64 = mul i64 %v63, 8
  %v65 = getelementptr inbounds float, ptr %v2, i64 %v64
  %v66 = getelementptr inbounds float, ptr %v65, i64 0
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = mul i64 %v1, 0
  %v69 = add i64 %v68, %v63
  %v70 = getelementptr inbounds float, ptr %v0, i64 %v69
  %v71 = load float, ptr %v70, align 4
  %v72 = insertelement <8 x float> poison, float %v71, i64 0
  %v73 = shufflevector <8 x float> %v72, <8 x float> poison, <8 x i32> zeroinitializer
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v67, <8 x float> %v13)
  %v75 = mul i64 %v1, 1
  %v76 = add i64 %v75, %v63
  %v77 = getelementptr inbounds float, ptr %v0, i64 %v76
  %v78 = load float, ptr %v77, align 4
  %v79 = insertelement <8 x float> poison, float %v78, i64 0
  %v80 = shufflevector <8 x float> %v79, <8 x float> poison, <8 x i32> zeroinitializer
  %v81 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v80, <8 x float> %v67, <8 x float> %v14)
  %v82 = mul i64 %v1, 2
  %v83 = add i64 %v82, %v63
  %v84 = getelementptr inbounds float, ptr %v0, i64 %v83
  %v85 = load float, ptr %v84, align 4
  %v86 = insertelement <8 x float> poison, float %v85, i64 0
  %v87 = shufflevector <8 x float> %v86, <8 x float> poison, <8 x i32> zeroinitializer
  %v88 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v87, <8 x float> %v67, <8 x float> %v15)
  %v89 = mul i64 %v1, 3
  %v90 = add i64 %v89, %v63
  %v91 = getelementptr inbounds float, ptr %v0, i64 %v90
  %v92 = load float, ptr %v91, align 4
  %v93 = insertelement <8 x float> poison, float %v92, i64 0
  %v94 = shufflevector <8 x float> %v93, <8 x float> poison, <8 x i32> zeroinitializer
  %v95 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v94, <8 x float> %v67, <8 x float> %v16)
  %v96 = mul i64 %v1, 4
  %v97 = add i64 %v96, %v63
  %v98 = getelementptr inbounds float, ptr %v0, i64 %v97
  %v99 = load float, ptr %v98, align 4
  %v100 = insertelement <8 x float> poison, float %v99, i64 0
  %v101 = shufflevector <8 x float> %v100, <8 x float> poison, <8 x i32> zeroinitializer
  %v102 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v101, <8 x float> %v67, <8 x float> %v17)
  %v103 = add i64 %v7, 2
  %v104 = mul i64 %v103, 8
  %v105 = getelementptr inbounds float, ptr %v2, i64 %v104
  %v106 = getelementptr inbounds float, ptr %v105, i64 0
  %v107 = load <8 x float>, ptr %v106, align 4
  %v108 = mul i64 %v1, 0
  %v109 = add i64 %v108, %v103
  %v110 = getelementptr inbounds float, ptr %v0, i64 %v109
  %v111 = load float, ptr %v110, align 4
  %v112 = insertelement <8 x float> poison, float %v111, i64 0
  %v113 = shufflevector <8 x float> %v112, <8 x float> poison, <8 x i32> zeroinitializer
  %v114 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v113, <8 x float> %v107, <8 x float> %v18)
  %v115 = mul i64 %v1, 1
  %v116 = add i64 %v115, %v103
  %v117 = getelementptr inbounds float, ptr %v0, i64 %v116
  %v118 = load float, ptr %v117, align 4
  %v119 = insertelement <8 x float> poison, float %v118, i64 0
  %v120 = shufflevector <8 x float> %v119, <8 x float> poison, <8 x i32> zeroinitializer
  %v121 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v107, <8 x float> %v19)
  %v122 = mul i64 %v1, 2
  %v123 = add i64 %v122, %v103
  %v124 = getelementptr inbounds float, ptr %v0, i64 %v123
  %v125 = load float, ptr %v124, align 4
  %v126 = insertelement <8 x float> poison, float %v125, i64 0
  %v127 = shufflevector <8 x float> %v126, <8 x float> poison, <8 x i32> zeroinitializer
  %v128 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v127, <8 x float> %v107, <8 x float> %v20)
  %v129 = mul i64 %v1, 3
  %v130 = add i64 %v129, %v103
  %v131 = getelementptr inbounds float, ptr %v0, i64 %v130
  %v132 = load float, ptr %v131, align 4
  %v133 = insertelement <8 x float> poison, float %v132, i64 0
  %v134 = shufflevector <8 x float> %v133, <8 x float> poison, <8 x i32> zeroinitializer
  %v135 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v134, <8 x float> %v107, <8 x float> %v21)
  %v136 = mul i64 %v1, 4
  %v137 = add i64 %v136, %v103
  %v138 = getelementptr inbounds float, ptr %v0, i64 %v137
  %v139 = load float, ptr %v138, align 4
  %v140 = insertelement <8 x float> poison, float %v139, i64 0
  %v141 = shufflevector <8 x float> %v140, <8 x float> poison, <8 x i32> zeroinitializer
  %v142 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v141, <8 x float> %v107, <8 x float> %v22)
  %v143 = add nsw i64 %v7, 3
  br label %b0
b2:
  %v144 = fadd <8 x float> %v8, %v13
  %v145 = fadd <8 x float> %v9, %v14
  %v146 = fadd <8 x float> %v10, %v15
  %v147 = fadd <8 x float> %v11, %v16
  %v148 = fadd <8 x float> %v12, %v17
  %v149 = fadd <8 x float> %v144, %v18
  %v150 = fadd <8 x float> %v145, %v19
  %v151 = fadd <8 x float> %v146, %v20
  %v152 = fadd <8 x float> %v147, %v21
  %v153 = fadd <8 x float> %v148, %v22
  br label %b3
b3:
  %v154 = phi i64 [ %v6, %b2 ], [ %v200, %b4 ]
  %v155 = phi <8 x float> [ %v149, %b2 ], [ %v171, %b4 ]
  %v156 = phi <8 x float> [ %v150, %b2 ], [ %v178, %b4 ]
  %v157 = phi <8 x float> [ %v151, %b2 ], [ %v185, %b4 ]
  %v158 = phi <8 x float> [ %v152, %b2 ], [ %v192, %b4 ]
  %v159 = phi <8 x float> [ %v153, %b2 ], [ %v199, %b4 ]
  %v160 = icmp slt i64 %v154, %v3
  br i1 %v160, label %b4, label %b5
b4:
  %v161 = mul i64 %v154, 8
  %v162 = getelementptr inbounds float, ptr %v2, i64 %v161
  %v163 = getelementptr inbounds float, ptr %v162, i64 0
  %v164 = load <8 x float>, ptr %v163, align 4
  %v165 = mul i64 %v1, 0
  %v166 = add i64 %v165, %v154
  %v167 = getelementptr inbounds float, ptr %v0, i64 %v166
  %v168 = load float, ptr %v167, align 4
  %v169 = insertelement <8 x float> poison, float %v168, i64 0
  %v170 = shufflevector <8 x float> %v169, <8 x float> poison, <8 x i32> zeroinitializer
  %v171 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v170, <8 x float> %v164, <8 x float> %v155)
  %v172 = mul i64 %v1, 1
  %v173 = add i64 %v172, %v154
  %v174 = getelementptr inbounds float, ptr %v0, i64 %v173
  %v175 = load float, ptr %v174, align 4
  %v176 = insertelement <8 x float> poison, float %v175, i64 0
  %v177 = shufflevector <8 x float> %v176, <8 x float> poison, <8 x i32> zeroinitializer
  %v178 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v177, <8 x float> %v164, <8 x float> %v156)
  %v179 = mul i64 %v1, 2
  %v180 = add i64 %v179, %v154
  %v181 = getelementptr inbounds float, ptr %v0, i64 %v180
  %v182 = load float, ptr %v181, align 4
  %v183 = insertelement <8 x float> poison, float %v182, i64 0
  %v184 = shufflevector <8 x float> %v183, <8 x float> poison, <8 x i32> zeroinitializer
  %v185 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v184, <8 x float> %v164, <8 x float> %v157)
  %v186 = mul i64 %v1, 3
  %v187 = add i64 %v186, %v154
  %v188 = getelementptr inbounds float, ptr %v0, i64 %v187
  %v189 = load float, ptr %v188, align 4
  %v190 = insertelement <8 x float> poison, float %v189, i64 0
  %v191 = shufflevector <8 x float> %v190, <8 x float> poison, <8 x i32> zeroinitializer
  %v192 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v191, <8 x float> %v164, <8 x float> %v158)
  %v193 = mul i64 %v1, 4
  %v194 = add i64 %v193, %v154
  %v195 = getelementptr inbounds float, ptr %v0, i64 %v194
  %v196 = load float, ptr %v195, align 4
  %v197 = insertelement <8 x float> poison, float %v196, i64 0
  %v198 = shufflevector <8 x float> %v197, <8 x float> poison, <8 x i32> zeroinitializer
  %v199 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v198, <8 x float> %v164, <8 x float> %v159)
  %v200 = add nsw i64 %v154, 1
  br label %b3
b5:
  %v201 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v155, ptr %v201, align 4
  %v202 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v156, ptr %v202, align 4
  %v203 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v157, ptr %v203, align 4
  %v204 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v158, ptr %v204, align 4
  %v205 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v159, ptr %v205, align 4
  ret void
}
define internal void @tile_6x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v114, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v52, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v78, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v92, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v99, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v106, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v113, %b1 ]
  %v20 = icmp slt i64 %v7, %v6
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 8
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = mul i64 %v1, 0
  %v26 = add i64 %v25, %v7
  %v27 = getelementptr inbounds float, ptr %v0, i64 %v26
  %v28 = load float, ptr %v27, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v24, <8 x float> %v8)
  %v32 = mul i64 %v1, 1
  %v33 = add i64 %v32, %v7
  %v34 = getelementptr inbounds float, ptr %v0, i64 %v33
  %v35 = load float, ptr %v34, align 4
  %v36 = insertelement <8 x float> poison, float %v35, i64 0
  %v37 = shufflevector <8 x float> %v36, <8 x float> poison, <8 x i32> zeroinitializer
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v37, <8 x float> %v24, <8 x float> %v9)
  %v39 = mul i64 %v1, 2
  %v40 = add i64 %v39, %v7
  %v41 = getelementptr inbounds float, ptr %v0, i64 %v40
  %v42 = load float, ptr %v41, align 4
  %v43 = insertelement <8 x float> poison, float %v42, i64 0
  %v44 = shufflevector <8 x float> %v43, <8 x float> poison, <8 x i32> zeroinitializer
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v24, <8 x float> %v10)
  %v46 = mul i64 %v1, 3
  %v47 = add i64 %v46, %v7
  %v48 = getelementptr inbounds float, ptr %v0, i64 %v47
  %v49 = load float, ptr %v48, align 4
  %v50 = insertelement <8 x float> poison, float %v49, i64 0
  %v51 = shufflevector <8 x float> %v50, <8 x float> poison, <8 x i32> zeroinitializer
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v51, <8 x float> %v24, <8 x float> %v11)
  %v53 = mul i64 %v1, 4
  %v54 = add i64 %v53, %v7
  %v55 = getelementptr inbounds float, ptr %v0, i64 %v54
  %v56 = load float, ptr %v55, align 4
  %v57 = insertelement <8 x float> poison, float %v56, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v24, <8 x float> %v12)
  %v60 = mul i64 %v1, 5
  %v61 = add i64 %v60, %v7
  %v62 = getelementptr inbounds float, ptr %v0, i64 %v61
  %v63 = load float, ptr %v62, align 4
  %v64 = insertelement <8 x float> poison, float %v63, i64 0
  %v65 = shufflevector <8 x float> %v64, <8 x float> poison, <8 x i32> zeroinitializer
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v65, <8 x float> %v24, <8 x float> %v13)
  %v67 = add i64 %v7, 1
  %v68 = mul i64 %v67, 8
  %v69 = getelementptr inbounds float, ptr %v2, i64 %v68
  %v70 = getelementptr inbounds float, ptr %v69, i64 0
  %v71 = load <8 x float>, ptr %v70, align 4
  %v72 = mul i64 %v1, 0
  %v73 = add i64 %v72, %v67
  %v74 = getelementptr inbounds float, ptr %v0, i64 %v73
  %v75 = load float, ptr %v74, align 4
  %v76 = insertelement <8 x float> poison, float %v75, i64 0
  %v77 = shufflevector <8 x float> %v76, <8 x float> poison, <8 x i32> zeroinitializer
  %v78 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v77, <8 x float> %v71, <8 x float> %v14)
  %v79 = mul i64 %v1, 1
  %v80 = add i64 %v79, %v67
  %v81 = getelementptr inbounds float, ptr %v0, i64 %v80
  %v82 = load float, ptr %v81, align 4
  %v83 = insertelement <8 x float> poison, float %v82, i64 0
  %v84 = shufflevector <8 x float> %v83, <8 x float> poison, <8 x i32> zeroinitializer
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v71, <8 x float> %v15)
  %v86 = mul i64 %v1, 2
  %v87 = add i64 %v86, %v67
  %v88 = getelementptr inbounds float, ptr %v0, i64 %v87
  %v89 = load float, ptr %v88, align 4
  %v90 = insertelement <8 x float> poison, float %v89, i64 0
  %v91 = shufflevector <8 x float> %v90, <8 x float> poison, <8 x i32> zeroinitializer
  %v92 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v91, <8 x float> %v71, <8 x float> %v16)
  %v93 = mul i64 %v1, 3
  %v94 = add i64 %v93, %v67
  %v95 = getelementptr inbounds float, ptr %v0, i64 %v94
  %v96 = load float, ptr %v95, align 4
  %v97 = insertelement <8 x float> poison, float %v96, i64 0
  %v98 = shufflevector <8 x float> %v97, <8 x float> poison, <8 x i32> zeroinitializer
  %v99 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v98, <8 x float> %v71, <8 x float> %v17)
  %v100 = mul i64 %v1, 4
  %v101 = add i64 %v100, %v67
  %v102 = getelementptr inbounds float, ptr %v0, i64 %v101
  %v103 = load float, ptr %v102, align 4
  %v104 = insertelement <8 x float> poison, float %v103, i64 0
  %v105 = shufflevector <8 x float> %v104, <8 x float> poison, <8 x i32> zeroinitializer
  %v106 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v71, <8 x float> %v18)
  %v107 = mul i64 %v1, 5
  %v108 = add i64 %v107, %v67
  %v109 = getelementptr inbounds float, ptr %v0, i64 %v108
  %v110 = load float, ptr %v109, align 4
  %v111 = insertelement <8 x float> poison, float %v110, i64 0
  %v112 = shufflevector <8 x float> %v111, <8 x float> poison, <8 x i32> zeroinitializer
  %v113 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v112, <8 x float> %v71, <8 x float> %v19)
  %v114 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v115 = fadd <8 x float> %v8, %v14
  %v116 = fadd <8 x float> %v9, %v15
  %v117 = fadd <8 x float> %v10, %v16
  %v118 = fadd <8 x float> %v11, %v17
  %v119 = fadd <8 x float> %v12, %v18
  %v120 = fadd <8 x float> %v13, %v19
  br label %b3
b3:
  %v121 = phi i64 [ %v6, %b2 ], [ %v175, %b4 ]
  %v122 = phi <8 x float> [ %v115, %b2 ], [ %v139, %b4 ]
  %v123 = phi <8 x float> [ %v116, %b2 ], [ %v146, %b4 ]
  %v124 = phi <8 x float> [ %v117, %b2 ], [ %v153, %b4 ]
  %v125 = phi <8 x float> [ %v118, %b2 ], [ %v160, %b4 ]
  %v126 = phi <8 x float> [ %v119, %b2 ], [ %v167, %b4 ]
  %v127 = phi <8 x float> [ %v120, %b2 ], [ %v174, %b4 ]
  %v128 = icmp slt i64 %v121, %v3
  br i1 %v128, label %b4, label %b5
b4:
  %v129 = mul i64 %v121, 8
  %v130 = getelementptr inbounds float, ptr %v2, i64 %v129
  %v131 = getelementptr inbounds float, ptr %v130, i64 0
  %v132 = load <8 x float>, ptr %v131, align 4
  %v133 = mul i64 %v1, 0
  %v134 = add i64 %v133, %v121
  %v135 = getelementptr inbounds float, ptr %v0, i64 %v134
  %v136 = load float, ptr %v135, align 4
  %v137 = insertelement <8 x float> poison, float %v136, i64 0
  %v138 = shufflevector <8 x float> %v137, <8 x float> poison, <8 x i32> zeroinitializer
  %v139 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v138, <8 x float> %v132, <8 x float> %v122)
  %v140 = mul i64 %v1, 1
  %v141 = add i64 %v140, %v121
  %v142 = getelementptr inbounds float, ptr %v0, i64 %v141
  %v143 = load float, ptr %v142, align 4
  %v144 = insertelement <8 x float> poison, float %v143, i64 0
  %v145 = shufflevector <8 x float> %v144, <8 x float> poison, <8 x i32> zeroinitializer
  %v146 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v145, <8 x float> %v132, <8 x float> %v123)
  %v147 = mul i64 %v1, 2
  %v148 = add i64 %v147, %v121
  %v149 = getelementptr inbounds float, ptr %v0, i64 %v148
  %v150 = load float, ptr %v149, align 4
  %v151 = insertelement <8 x float> poison, float %v150, i64 0
  %v152 = shufflevector <8 x float> %v151, <8 x float> poison, <8 x i32> zeroinitializer
  %v153 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v152, <8 x float> %v132, <8 x float> %v124)
  %v154 = mul i64 %v1, 3
  %v155 = add i64 %v154, %v121
  %v156 = getelementptr inbounds float, ptr %v0, i64 %v155
  %v157 = load float, ptr %v156, align 4
  %v158 = insertelement <8 x float> poison, float %v157, i64 0
  %v159 = shufflevector <8 x float> %v158, <8 x float> poison, <8 x i32> zeroinitializer
  %v160 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v159, <8 x float> %v132, <8 x float> %v125)
  %v161 = mul i64 %v1, 4
  %v162 = add i64 %v161, %v121
  %v163 = getelementptr inbounds float, ptr %v0, i64 %v162
  %v164 = load float, ptr %v163, align 4
  %v165 = insertelement <8 x float> poison, float %v164, i64 0
  %v166 = shufflevector <8 x float> %v165, <8 x float> poison, <8 x i32> zeroinitializer
  %v167 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v166, <8 x float> %v132, <8 x float> %v126)
  %v168 = mul i64 %v1, 5
  %v169 = add i64 %v168, %v121
  %v170 = getelementptr inbounds float, ptr %v0, i64 %v169
  %v171 = load float, ptr %v170, align 4
  %v172 = insertelement <8 x float> poison, float %v171, i64 0
  %v173 = shufflevector <8 x float> %v172, <8 x float> poison, <8 x i32> zeroinitializer
  %v174 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v173, <8 x float> %v132, <8 x float> %v127)
  %v175 = add nsw i64 %v121, 1
  br label %b3
b5:
  %v176 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v122, ptr %v176, align 4
  %v177 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v123, ptr %v177, align 4
  %v178 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v124, ptr %v178, align 4
  %v179 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v125, ptr %v179, align 4
  %v180 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v126, ptr %v180, align 4
  %v181 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v127, ptr %v181, align 4
  ret void
}
define internal void @tile_7x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v130, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v87, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v94, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v101, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v108, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v115, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v122, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v129, %b1 ]
  %v22 = icmp slt i64 %v7, %v6
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = mul i64 %v7, 8
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = getelementptr inbounds float, ptr %v24, i64 0
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = mul i64 %v1, 0
  %v28 = add i64 %v27, %v7
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v26, <8 x float> %v8)
  %v34 = mul i64 %v1, 1
  %v35 = add i64 %v34, %v7
  %v36 = getelementptr inbounds float, ptr %v0, i64 %v35
  %v37 = load float, ptr %v36, align 4
  %v38 = insertelement <8 x float> poison, float %v37, i64 0
  %v39 = shufflevector <8 x float> %v38, <8 x float> poison, <8 x i32> zeroinitializer
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v26, <8 x float> %v9)
  %v41 = mul i64 %v1, 2
  %v42 = add i64 %v41, %v7
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v26, <8 x float> %v10)
  %v48 = mul i64 %v1, 3
  %v49 = add i64 %v48, %v7
  %v50 = getelementptr inbounds float, ptr %v0, i64 %v49
  %v51 = load float, ptr %v50, align 4
  %v52 = insertelement <8 x float> poison, float %v51, i64 0
  %v53 = shufflevector <8 x float> %v52, <8 x float> poison, <8 x i32> zeroinitializer
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v53, <8 x float> %v26, <8 x float> %v11)
  %v55 = mul i64 %v1, 4
  %v56 = add i64 %v55, %v7
  %v57 = getelementptr inbounds float, ptr %v0, i64 %v56
  %v58 = load float, ptr %v57, align 4
  %v59 = insertelement <8 x float> poison, float %v58, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v26, <8 x float> %v12)
  %v62 = mul i64 %v1, 5
  %v63 = add i64 %v62, %v7
  %v64 = getelementptr inbounds float, ptr %v0, i64 %v63
  %v65 = load float, ptr %v64, align 4
  %v66 = insertelement <8 x float> poison, float %v65, i64 0
  %v67 = shufflevector <8 x float> %v66, <8 x float> poison, <8 x i32> zeroinitializer
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v26, <8 x float> %v13)
  %v69 = mul i64 %v1, 6
  %v70 = add i64 %v69, %v7
  %v71 = getelementptr inbounds float, ptr %v0, i64 %v70
  %v72 = load float, ptr %v71, align 4
  %v73 = insertelement <8 x float> poison, float %v72, i64 0
  %v74 = shufflevector <8 x float> %v73, <8 x float> poison, <8 x i32> zeroinitializer
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v74, <8 x float> %v26, <8 x float> %v14)
  %v76 = add i64 %v7, 1
  %v77 = mul i64 %v76, 8
  %v78 = getelementptr inbounds float, ptr %v2, i64 %v77
  %v79 = getelementptr inbounds float, ptr %v78, i64 0
  %v80 = load <8 x float>, ptr %v79, align 4
  %v81 = mul i64 %v1, 0
  %v82 = add i64 %v81, %v76
  %v83 = getelementptr inbounds float, ptr %v0, i64 %v82
  %v84 = load float, ptr %v83, align 4
  %v85 = insertelement <8 x float> poison, float %v84, i64 0
  %v86 = shufflevector <8 x float> %v85, <8 x float> poison, <8 x i32> zeroinitializer
  %v87 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v86, <8 x float> %v80, <8 x float> %v15)
  %v88 = mul i64 %v1, 1
  %v89 = add i64 %v88, %v76
  %v90 = getelementptr inbounds float, ptr %v0, i64 %v89
  %v91 = load float, ptr %v90, align 4
  %v92 = insertelement <8 x float> poison, float %v91, i64 0
  %v93 = shufflevector <8 x float> %v92, <8 x float> poison, <8 x i32> zeroinitializer
  %v94 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v93, <8 x float> %v80, <8 x float> %v16)
  %v95 = mul i64 %v1, 2
  %v96 = add i64 %v95, %v76
  %v97 = getelementptr inbounds float, ptr %v0, i64 %v96
  %v98 = load float, ptr %v97, align 4
  %v99 = insertelement <8 x float> poison, float %v98, i64 0
  %v100 = shufflevector <8 x float> %v99, <8 x float> poison, <8 x i32> zeroinitializer
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v100, <8 x float> %v80, <8 x float> %v17)
  %v102 = mul i64 %v1, 3
  %v103 = add i64 %v102, %v76
  %v104 = getelementptr inbounds float, ptr %v0, i64 %v103
  %v105 = load float, ptr %v104, align 4
  %v106 = insertelement <8 x float> poison, float %v105, i64 0
  %v107 = shufflevector <8 x float> %v106, <8 x float> poison, <8 x i32> zeroinitializer
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> %v80, <8 x float> %v18)
  %v109 = mul i64 %v1, 4
  %v110 = add i64 %v109, %v76
  %v111 = getelementptr inbounds float, ptr %v0, i64 %v110
  %v112 = load float, ptr %v111, align 4
  %v113 = insertelement <8 x float> poison, float %v112, i64 0
  %v114 = shufflevector <8 x float> %v113, <8 x float> poison, <8 x i32> zeroinitializer
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> %v80, <8 x float> %v19)
  %v116 = mul i64 %v1, 5
  %v117 = add i64 %v116, %v76
  %v118 = getelementptr inbounds float, ptr %v0, i64 %v117
  %v119 = load float, ptr %v118, align 4
  %v120 = insertelement <8 x float> poison, float %v119, i64 0
  %v121 = shufflevector <8 x float> %v120, <8 x float> poison, <8 x i32> zeroinitializer
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v121, <8 x float> %v80, <8 x float> %v20)
  %v123 = mul i64 %v1, 6
  %v124 = add i64 %v123, %v76
  %v125 = getelementptr inbounds float, ptr %v0, i64 %v124
  %v126 = load float, ptr %v125, align 4
  %v127 = insertelement <8 x float> poison, float %v126, i64 0
  %v128 = shufflevector <8 x float> %v127, <8 x float> poison, <8 x i32> zeroinitializer
  %v129 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v128, <8 x float> %v80, <8 x float> %v21)
  %v130 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v131 = fadd <8 x float> %v8, %v15
  %v132 = fadd <8 x float> %v9, %v16
  %v133 = fadd <8 x float> %v10, %v17
  %v134 = fadd <8 x float> %v11, %v18
  %v135 = fadd <8 x float> %v12, %v19
  %v136 = fadd <8 x float> %v13, %v20
  %v137 = fadd <8 x float> %v14, %v21
  br label %b3
b3:
  %v138 = phi i64 [ %v6, %b2 ], [ %v200, %b4 ]
  %v139 = phi <8 x float> [ %v131, %b2 ], [ %v157, %b4 ]
  %v140 = phi <8 x float> [ %v132, %b2 ], [ %v164, %b4 ]
  %v141 = phi <8 x float> [ %v133, %b2 ], [ %v171, %b4 ]
  %v142 = phi <8 x float> [ %v134, %b2 ], [ %v178, %b4 ]
  %v143 = phi <8 x float> [ %v135, %b2 ], [ %v185, %b4 ]
  %v144 = phi <8 x float> [ %v136, %b2 ], [ %v192, %b4 ]
  %v145 = phi <8 x float> [ %v137, %b2 ], [ %v199, %b4 ]
  %v146 = icmp slt i64 %v138, %v3
  br i1 %v146, label %b4, label %b5
b4:
  %v147 = mul i64 %v138, 8
  %v148 = getelementptr inbounds float, ptr %v2, i64 %v147
  %v149 = getelementptr inbounds float, ptr %v148, i64 0
  %v150 = load <8 x float>, ptr %v149, align 4
  %v151 = mul i64 %v1, 0
  %v152 = add i64 %v151, %v138
  %v153 = getelementptr inbounds float, ptr %v0, i64 %v152
  %v154 = load float, ptr %v153, align 4
  %v155 = insertelement <8 x float> poison, float %v154, i64 0
  %v156 = shufflevector <8 x float> %v155, <8 x float> poison, <8 x i32> zeroinitializer
  %v157 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v156, <8 x float> %v150, <8 x float> %v139)
  %v158 = mul i64 %v1, 1
  %v159 = add i64 %v158, %v138
  %v160 = getelementptr inbounds float, ptr %v0, i64 %v159
  %v161 = load float, ptr %v160, align 4
  %v162 = insertelement <8 x float> poison, float %v161, i64 0
  %v163 = shufflevector <8 x float> %v162, <8 x float> poison, <8 x i32> zeroinitializer
  %v164 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v163, <8 x float> %v150, <8 x float> %v140)
  %v165 = mul i64 %v1, 2
  %v166 = add i64 %v165, %v138
  %v167 = getelementptr inbounds float, ptr %v0, i64 %v166
  %v168 = load float, ptr %v167, align 4
  %v169 = insertelement <8 x float> poison, float %v168, i64 0
  %v170 = shufflevector <8 x float> %v169, <8 x float> poison, <8 x i32> zeroinitializer
  %v171 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v170, <8 x float> %v150, <8 x float> %v141)
  %v172 = mul i64 %v1, 3
  %v173 = add i64 %v172, %v138
  %v174 = getelementptr inbounds float, ptr %v0, i64 %v173
  %v175 = load float, ptr %v174, align 4
  %v176 = insertelement <8 x float> poison, float %v175, i64 0
  %v177 = shufflevector <8 x float> %v176, <8 x float> poison, <8 x i32> zeroinitializer
  %v178 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v177, <8 x float> %v150, <8 x float> %v142)
  %v179 = mul i64 %v1, 4
  %v180 = add i64 %v179, %v138
  %v181 = getelementptr inbounds float, ptr %v0, i64 %v180
  %v182 = load float, ptr %v181, align 4
  %v183 = insertelement <8 x float> poison, float %v182, i64 0
  %v184 = shufflevector <8 x float> %v183, <8 x float> poison, <8 x i32> zeroinitializer
  %v185 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v184, <8 x float> %v150, <8 x float> %v143)
  %v186 = mul i64 %v1, 5
  %v187 = add i64 %v186, %v138
  %v188 = getelementptr inbounds float, ptr %v0, i64 %v187
  %v189 = load float, ptr %v188, align 4
  %v190 = insertelement <8 x float> poison, float %v189, i64 0
  %v191 = shufflevector <8 x float> %v190, <8 x float> poison, <8 x i32> zeroinitializer
  %v192 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v191, <8 x float> %v150, <8 x float> %v144)
  %v193 = mul i64 %v1, 6
  %v194 = add i64 %v193, %v138
  %v195 = getelementptr inbounds float, ptr %v0, i64 %v194
  %v196 = load float, ptr %v195, align 4
  %v197 = insertelement <8 x float> poison, float %v196, i64 0
  %v198 = shufflevector <8 x float> %v197, <8 x float> poison, <8 x i32> zeroinitializer
  %v199 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v198, <8 x float> %v150, <8 x float> %v145)
  %v200 = add nsw i64 %v138, 1
  br label %b3
b5:
  %v201 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v139, ptr %v201, align 4
  %v202 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v140, ptr %v202, align 4
  %v203 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v141, ptr %v203, align 4
  %v204 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v142, ptr %v204, align 4
  %v205 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v143, ptr %v205, align 4
  %v206 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v144, ptr %v206, align 4
  %v207 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v145, ptr %v207, align 4
  ret void
}
define internal void @tile_8x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v146, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v70, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v96, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v103, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v110, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v117, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v124, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v131, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v138, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v145, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 8
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v7
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v8)
  %v36 = mul i64 %v1, 1
  %v37 = add i64 %v36, %v7
  %v38 = getelementptr inbounds float, ptr %v0, i64 %v37
  %v39 = load float, ptr %v38, align 4
  %v40 = insertelement <8 x float> poison, float %v39, i64 0
  %v41 = shufflevector <8 x float> %v40, <8 x float> poison, <8 x i32> zeroinitializer
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v41, <8 x float> %v28, <8 x float> %v9)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v7
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v28, <8 x float> %v10)
  %v50 = mul i64 %v1, 3
  %v51 = add i64 %v50, %v7
  %v52 = getelementptr inbounds float, ptr %v0, i64 %v51
  %v53 = load float, ptr %v52, align 4
  %v54 = insertelement <8 x float> poison, float %v53, i64 0
  %v55 = shufflevector <8 x float> %v54, <8 x float> poison, <8 x i32> zeroinitializer
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v55, <8 x float> %v28, <8 x float> %v11)
  %v57 = mul i64 %v1, 4
  %v58 = add i64 %v57, %v7
  %v59 = getelementptr inbounds float, ptr %v0, i64 %v58
  %v60 = load float, ptr %v59, align 4
  %v61 = insertelement <8 x float> poison, float %v60, i64 0
  %v62 = shufflevector <8 x float> %v61, <8 x float> poison, <8 x i32> zeroinitializer
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v28, <8 x float> %v12)
  %v64 = mul i64 %v1, 5
  %v65 = add i64 %v64, %v7
  %v66 = getelementptr inbounds float, ptr %v0, i64 %v65
  %v67 = load float, ptr %v66, align 4
  %v68 = insertelement <8 x float> poison, float %v67, i64 0
  %v69 = shufflevector <8 x float> %v68, <8 x float> poison, <8 x i32> zeroinitializer
  %v70 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v28, <8 x float> %v13)
  %v71 = mul i64 %v1, 6
  %v72 = add i64 %v71, %v7
  %v73 = getelementptr inbounds float, ptr %v0, i64 %v72
  %v74 = load float, ptr %v73, align 4
  %v75 = insertelement <8 x float> poison, float %v74, i64 0
  %v76 = shufflevector <8 x float> %v75, <8 x float> poison, <8 x i32> zeroinitializer
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v28, <8 x float> %v14)
  %v78 = mul i64 %v1, 7
  %v79 = add i64 %v78, %v7
  %v80 = getelementptr inbounds float, ptr %v0, i64 %v79
  %v81 = load float, ptr %v80, align 4
  %v82 = insertelement <8 x float> poison, float %v81, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v28, <8 x float> %v15)
  %v85 = add i64 %v7, 1
  %v86 = mul i64 %v85, 8
  %v87 = getelementptr inbounds float, ptr %v2, i64 %v86
  %v88 = getelementptr inbounds float, ptr %v87, i64 0
  %v89 = load <8 x float>, ptr %v88, align 4
  %v90 = mul i64 %v1, 0
  %v91 = add i64 %v90, %v85
  %v92 = getelementptr inbounds float, ptr %v0, i64 %v91
  %v93 = load float, ptr %v92, align 4
  %v94 = insertelement <8 x float> poison, float %v93, i64 0
  %v95 = shufflevector <8 x float> %v94, <8 x float> poison, <8 x i32> zeroinitializer
  %v96 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v95, <8 x float> %v89, <8 x float> %v16)
  %v97 = mul i64 %v1, 1
  %v98 = add i64 %v97, %v85
  %v99 = getelementptr inbounds float, ptr %v0, i64 %v98
  %v100 = load float, ptr %v99, align 4
  %v101 = insertelement <8 x float> poison, float %v100, i64 0
  %v102 = shufflevector <8 x float> %v101, <8 x float> poison, <8 x i32> zeroinitializer
  %v103 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v102, <8 x float> %v89, <8 x float> %v17)
  %v104 = mul i64 %v1, 2
  %v105 = add i64 %v104, %v85
  %v106 = getelementptr inbounds float, ptr %v0, i64 %v105
  %v107 = load float, ptr %v106, align 4
  %v108 = insertelement <8 x float> poison, float %v107, i64 0
  %v109 = shufflevector <8 x float> %v108, <8 x float> poison, <8 x i32> zeroinitializer
  %v110 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v109, <8 x float> %v89, <8 x float> %v18)
  %v111 = mul i64 %v1, 3
  %v112 = add i64 %v111, %v85
  %v113 = getelementptr inbounds float, ptr %v0, i64 %v112
  %v114 = load float, ptr %v113, align 4
  %v115 = insertelement <8 x float> poison, float %v114, i64 0
  %v116 = shufflevector <8 x float> %v115, <8 x float> poison, <8 x i32> zeroinitializer
  %v117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v116, <8 x float> %v89, <8 x float> %v19)
  %v118 = mul i64 %v1, 4
  %v119 = add i64 %v118, %v85
  %v120 = getelementptr inbounds float, ptr %v0, i64 %v119
  %v121 = load float, ptr %v120, align 4
  %v122 = insertelement <8 x float> poison, float %v121, i64 0
  %v123 = shufflevector <8 x float> %v122, <8 x float> poison, <8 x i32> zeroinitializer
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v123, <8 x float> %v89, <8 x float> %v20)
  %v125 = mul i64 %v1, 5
  %v126 = add i64 %v125, %v85
  %v127 = getelementptr inbounds float, ptr %v0, i64 %v126
  %v128 = load float, ptr %v127, align 4
  %v129 = insertelement <8 x float> poison, float %v128, i64 0
  %v130 = shufflevector <8 x float> %v129, <8 x float> poison, <8 x i32> zeroinitializer
  %v131 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v89, <8 x float> %v21)
  %v132 = mul i64 %v1, 6
  %v133 = add i64 %v132, %v85
  %v134 = getelementptr inbounds float, ptr %v0, i64 %v133
  %v135 = load float, ptr %v134, align 4
  %v136 = insertelement <8 x float> poison, float %v135, i64 0
  %v137 = shufflevector <8 x float> %v136, <8 x float> poison, <8 x i32> zeroinitializer
  %v138 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v137, <8 x float> %v89, <8 x float> %v22)
  %v139 = mul i64 %v1, 7
  %v140 = add i64 %v139, %v85
  %v141 = getelementptr inbounds float, ptr %v0, i64 %v140
  %v142 = load float, ptr %v141, align 4
  %v143 = insertelement <8 x float> poison, float %v142, i64 0
  %v144 = shufflevector <8 x float> %v143, <8 x float> poison, <8 x i32> zeroinitializer
  %v145 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v144, <8 x float> %v89, <8 x float> %v23)
  %v146 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v147 = fadd <8 x float> %v8, %v16
  %v148 = fadd <8 x float> %v9, %v17
  %v149 = fadd <8 x float> %v10, %v18
  %v150 = fadd <8 x float> %v11, %v19
  %v151 = fadd <8 x float> %v12, %v20
  %v152 = fadd <8 x float> %v13, %v21
  %v153 = fadd <8 x float> %v14, %v22
  %v154 = fadd <8 x float> %v15, %v23
  br label %b3
b3:
  %v155 = phi i64 [ %v6, %b2 ], [ %v225, %b4 ]
  %v156 = phi <8 x float> [ %v147, %b2 ], [ %v175, %b4 ]
  %v157 = phi <8 x float> [ %v148, %b2 ], [ %v182, %b4 ]
  %v158 = phi <8 x float> [ %v149, %b2 ], [ %v189, %b4 ]
  %v159 = phi <8 x float> [ %v150, %b2 ], [ %v196, %b4 ]
  %v160 = phi <8 x float> [ %v151, %b2 ], [ %v203, %b4 ]
  %v161 = phi <8 x float> [ %v152, %b2 ], [ %v210, %b4 ]
  %v162 = phi <8 x float> [ %v153, %b2 ], [ %v217, %b4 ]
  %v163 = phi <8 x float> [ %v154, %b2 ], [ %v224, %b4 ]
  %v164 = icmp slt i64 %v155, %v3
  br i1 %v164, label %b4, label %b5
b4:
  %v165 = mul i64 %v155, 8
  %v166 = getelementptr inbounds float, ptr %v2, i64 %v165
  %v167 = getelementptr inbounds float, ptr %v166, i64 0
  %v168 = load <8 x float>, ptr %v167, align 4
  %v169 = mul i64 %v1, 0
  %v170 = add i64 %v169, %v155
  %v171 = getelementptr inbounds float, ptr %v0, i64 %v170
  %v172 = load float, ptr %v171, align 4
  %v173 = insertelement <8 x float> poison, float %v172, i64 0
  %v174 = shufflevector <8 x float> %v173, <8 x float> poison, <8 x i32> zeroinitializer
  %v175 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v174, <8 x float> %v168, <8 x float> %v156)
  %v176 = mul i64 %v1, 1
  %v177 = add i64 %v176, %v155
  %v178 = getelementptr inbounds float, ptr %v0, i64 %v177
  %v179 = load float, ptr %v178, align 4
  %v180 = insertelement <8 x float> poison, float %v179, i64 0
  %v181 = shufflevector <8 x float> %v180, <8 x float> poison, <8 x i32> zeroinitializer
  %v182 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v181, <8 x float> %v168, <8 x float> %v157)
  %v183 = mul i64 %v1, 2
  %v184 = add i64 %v183, %v155
  %v185 = getelementptr inbounds float, ptr %v0, i64 %v184
  %v186 = load float, ptr %v185, align 4
  %v187 = insertelement <8 x float> poison, float %v186, i64 0
  %v188 = shufflevector <8 x float> %v187, <8 x float> poison, <8 x i32> zeroinitializer
  %v189 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v188, <8 x float> %v168, <8 x float> %v158)
  %v190 = mul i64 %v1, 3
  %v191 = add i64 %v190, %v155
  %v192 = getelementptr inbounds float, ptr %v0, i64 %v191
  %v193 = load float, ptr %v192, align 4
  %v194 = insertelement <8 x float> poison, float %v193, i64 0
  %v195 = shufflevector <8 x float> %v194, <8 x float> poison, <8 x i32> zeroinitializer
  %v196 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v195, <8 x float> %v168, <8 x float> %v159)
  %v197 = mul i64 %v1, 4
  %v198 = add i64 %v197, %v155
  %v199 = getelementptr inbounds float, ptr %v0, i64 %v198
  %v200 = load float, ptr %v199, align 4
  %v201 = insertelement <8 x float> poison, float %v200, i64 0
  %v202 = shufflevector <8 x float> %v201, <8 x float> poison, <8 x i32> zeroinitializer
  %v203 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v202, <8 x float> %v168, <8 x float> %v160)
  %v204 = mul i64 %v1, 5
  %v205 = add i64 %v204, %v155
  %v206 = getelementptr inbounds float, ptr %v0, i64 %v205
  %v207 = load float, ptr %v206, align 4
  %v208 = insertelement <8 x float> poison, float %v207, i64 0
  %v209 = shufflevector <8 x float> %v208, <8 x float> poison, <8 x i32> zeroinitializer
  %v210 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v209, <8 x float> %v168, <8 x float> %v161)
  %v211 = mul i64 %v1, 6
  %v212 = add i64 %v211, %v155
  %v213 = getelementptr inbounds float, ptr %v0, i64 %v212
  %v214 = load float, ptr %v213, align 4
  %v215 = insertelement <8 x float> poison, float %v214, i64 0
  %v216 = shufflevector <8 x float> %v215, <8 x float> poison, <8 x i32> zeroinitializer
  %v217 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v216, <8 x float> %v168, <8 x float> %v162)
  %v218 = mul i64 %v1, 7
  %v219 = add i64 %v218, %v155
  %v220 = getelementptr inbounds float, ptr %v0, i64 %v219
  %v221 = load float, ptr %v220, align 4
  %v222 = insertelement <8 x float> poison, float %v221, i64 0
  %v223 = shufflevector <8 x float> %v222, <8 x float> poison, <8 x i32> zeroinitializer
  %v224 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v223, <8 x float> %v168, <8 x float> %v163)
  %v225 = add nsw i64 %v155, 1
  br label %b3
b5:
  %v226 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v156, ptr %v226, align 4
  %v227 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v157, ptr %v227, align 4
  %v228 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v158, ptr %v228, align 4
  %v229 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v159, ptr %v229, align 4
  %v230 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v160, ptr %v230, align 4
  %v231 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v161, ptr %v231, align 4
  %v232 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v162, ptr %v232, align 4
  %v233 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v163, ptr %v233, align 4
  ret void
}
define internal void @outer_2x32(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4) #0 {
entry:
  br label %b0
b0:
  %v5 = phi i64 [ 0, %entry ], [ %v43, %b1 ]
  %v6 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v7 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v32, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v39, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v14 = icmp slt i64 %v5, %v2
  br i1 %v14, label %b1, label %b2
b1:
  %v15 = mul i64 %v5, 32
  %v16 = getelementptr inbounds float, ptr %v1, i64 %v15
  %v17 = mul i64 %v5, 2
  %v18 = getelementptr inbounds float, ptr %v0, i64 %v17
  %v19 = getelementptr inbounds float, ptr %v16, i64 0
  %v20 = load <8 x float>, ptr %v19, align 4
  %v21 = getelementptr inbounds float, ptr %v16, i64 8
  %v22 = load <8 x float>, ptr %v21, align 4
  %v23 = getelementptr inbounds float, ptr %v16, i64 16
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = getelementptr inbounds float, ptr %v16, i64 24
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = getelementptr inbounds float, ptr %v18, i64 0
  %v28 = load float, ptr %v27, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v20, <8 x float> %v6)
  %v32 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v22, <8 x float> %v7)
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v24, <8 x float> %v8)
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v26, <8 x float> %v9)
  %v35 = getelementptr inbounds float, ptr %v18, i64 1
  %v36 = load float, ptr %v35, align 4
  %v37 = insertelement <8 x float> poison, float %v36, i64 0
  %v38 = shufflevector <8 x float> %v37, <8 x float> poison, <8 x i32> zeroinitializer
  %v39 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v20, <8 x float> %v10)
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v22, <8 x float> %v11)
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v24, <8 x float> %v12)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v26, <8 x float> %v13)
  %v43 = add nsw i64 %v5, 1
  br label %b0
b2:
  %v44 = mul i64 %v4, 0
  %v45 = getelementptr inbounds float, ptr %v3, i64 %v44
  %v46 = getelementptr inbounds float, ptr %v45, i64 0
  %v47 = load <8 x float>, ptr %v46, align 4
  %v48 = fadd <8 x float> %v47, %v6
  store <8 x float> %v48, ptr %v46, align 4
  %v49 = getelementptr inbounds float, ptr %v45, i64 8
  %v50 = load <8 x float>, ptr %v49, align 4
  %v51 = fadd <8 x float> %v50, %v7
  store <8 x float> %v51, ptr %v49, align 4
  %v52 = getelementptr inbounds float, ptr %v45, i64 16
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = fadd <8 x float> %v53, %v8
  store <8 x float> %v54, ptr %v52, align 4
  %v55 = getelementptr inbounds float, ptr %v45, i64 24
  %v56 = load <8 x float>, ptr %v55, align 4
  %v57 = fadd <8 x float> %v56, %v9
  store <8 x float> %v57, ptr %v55, align 4
  %v58 = mul i64 %v4, 1
  %v59 = getelementptr inbounds float, ptr %v3, i64 %v58
  %v60 = getelementptr inbounds float, ptr %v59, i64 0
  %v61 = load <8 x float>, ptr %v60, align 4
  %v62 = fadd <8 x float> %v61, %v10
  store <8 x float> %v62, ptr %v60, align 4
  %v63 = getelementptr inbounds float, ptr %v59, i64 8
  %v64 = load <8 x float>, ptr %v63, align 4
  %v65 = fadd <8 x float> %v64, %v11
  store <8 x float> %v65, ptr %v63, align 4
  %v66 = getelementptr inbounds float, ptr %v59, i64 16
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = fadd <8 x float> %v67, %v12
  store <8 x float> %v68, ptr %v66, align 4
  %v69 = getelementptr inbounds float, ptr %v59, i64 24
  %v70 = load <8 x float>, ptr %v69, align 4
  %v71 = fadd <8 x float> %v70, %v13
  store <8 x float> %v71, ptr %v69, align 4
  ret void
}
define internal void @outer_2x8(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4) #0 {
entry:
  br label %b0
b0:
  %v5 = phi i64 [ 0, %entry ], [ %v25, %b1 ]
  %v6 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v19, %b1 ]
  %v7 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v24, %b1 ]
  %v8 = icmp slt i64 %v5, %v2
  br i1 %v8, label %b1, label %b2
b1:
  %v9 = mul i64 %v5, 8
  %v10 = getelementptr inbounds float, ptr %v1, i64 %v9
  %v11 = mul i64 %v5, 2
  %v12 = getelementptr inbounds float, ptr %v0, i64 %v11
  %v13 = getelementptr inbounds float, ptr %v10, i64 0
  %v14 = load <8 x float>, ptr %v13, align 4
  %v15 = getelementptr inbounds float, ptr %v12, i64 0
  %v16 = load float, ptr %v15, align 4
  %v17 = insertelement <8 x float> poison, float %v16, i64 0
  %v18 = shufflevector <8 x float> %v17, <8 x float> poison, <8 x i32> zeroinitializer
  %v19 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v18, <8 x float> %v14, <8 x float> %v6)
  %v20 = getelementptr inbounds float, ptr %v12, i64 1
  %v21 = load float, ptr %v20, align 4
  %v22 = insertelement <8 x float> poison, float %v21, i64 0
  %v23 = shufflevector <8 x float> %v22, <8 x float> poison, <8 x i32> zeroinitializer
  %v24 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v23, <8 x float> %v14, <8 x float> %v7)
  %v25 = add nsw i64 %v5, 1
  br label %b0
b2:
  %v26 = mul i64 %v4, 0
  %v27 = getelementptr inbounds float, ptr %v3, i64 %v26
  %v28 = getelementptr inbounds float, ptr %v27, i64 0
  %v29 = load <8 x float>, ptr %v28, align 4
  %v30 = fadd <8 x float> %v29, %v6
  store <8 x float> %v30, ptr %v28, align 4
  %v31 = mul i64 %v4, 1
  %v32 = getelementptr inbounds float, ptr %v3, i64 %v31
  %v33 = getelementptr inbounds float, ptr %v32, i64 0
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = fadd <8 x float> %v34, %v7
  store <8 x float> %v35, ptr %v33, align 4
  ret void
}

declare i32 @sched_yield() #1
declare <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr>, <8 x i1>, <8 x float>)
declare <8 x float> @llvm.fmuladd.v8f32(<8 x float>, <8 x float>, <8 x float>)
declare <8 x float> @llvm.fabs.v8f32(<8 x float>)
declare <8 x float> @llvm.masked.load.v8f32.p0(ptr, <8 x i1>, <8 x float>)

attributes #0 = { nounwind "prefer-vector-width"="256" }
attributes #1 = { nounwind }

!0 = distinct !{!0, !1, !2}
!1 = !{!"llvm.loop.unroll.disable"}
!2 = !{!"llvm.loop.vectorize.width", i32 1}
!3 = distinct !{!3, !4, !5}
!4 = !{!"llvm.loop.unroll.disable"}
!5 = !{!"llvm.loop.vectorize.width", i32 1}
