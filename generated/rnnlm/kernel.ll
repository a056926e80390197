; generated from specs/rnnlm.yaml by `make generated`: do not edit
; rnnlm K=8 H=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_8x1of1_0 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of1_0, ptr @tile_2x1of1_0, ptr @tile_3x1of1_0, ptr @tile_4x1of1_0, ptr @tile_5x1of1_0, ptr @tile_6x1of1_0, ptr @tile_7x1of1_0, ptr @tile_8x1of1_0], align 8
@table_outer_tail = private unnamed_addr constant [2 x ptr] [ptr @outer_1_tail, ptr @outer_2_tail], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v272 = alloca float, i64 64, align 4
  %v552 = alloca float, i64 64, align 4
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
  %v41 = getelementptr inbounds ptr, ptr %v0, i64 16
  %v42 = load ptr, ptr %v41, align 4
  %v43 = getelementptr inbounds ptr, ptr %v0, i64 17
  %v44 = load ptr, ptr %v43, align 4
  %v45 = getelementptr inbounds ptr, ptr %v0, i64 18
  %v46 = load ptr, ptr %v45, align 4
  %v47 = getelementptr inbounds ptr, ptr %v0, i64 19
  %v48 = load ptr, ptr %v47, align 4
  %v49 = getelementptr inbounds i64, ptr %v1, i64 4
  %v50 = load i64, ptr %v49, align 8
  %v51 = getelementptr inbounds i64, ptr %v1, i64 8
  %v52 = load i64, ptr %v51, align 8
  %v53 = getelementptr inbounds i64, ptr %v1, i64 9
  %v54 = load i64, ptr %v53, align 8
  %v55 = getelementptr inbounds i64, ptr %v1, i64 11
  %v56 = load i64, ptr %v55, align 8
  %v57 = getelementptr inbounds i64, ptr %v1, i64 16
  %v58 = load i64, ptr %v57, align 8
  %v59 = getelementptr inbounds i64, ptr %v1, i64 17
  %v60 = load i64, ptr %v59, align 8
  %v61 = getelementptr inbounds i64, ptr %v1, i64 18
  %v62 = load i64, ptr %v61, align 8
  %v63 = getelementptr inbounds i64, ptr %v1, i64 19
  %v64 = load i64, ptr %v63, align 8
  %v65 = getelementptr inbounds i64, ptr %v1, i64 20
  %v66 = load i64, ptr %v65, align 8
  %v67 = getelementptr inbounds i64, ptr %v1, i64 21
  %v68 = load i64, ptr %v67, align 8
  %v69 = getelementptr inbounds i64, ptr %v1, i64 22
  %v70 = load i64, ptr %v69, align 8
  %v71 = getelementptr inbounds i64, ptr %v1, i64 23
  %v72 = load i64, ptr %v71, align 8
  %v73 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v74 = load ptr, ptr %v73, align 4
  %v75 = icmp eq i64 %v2, 0
  br i1 %v75, label %b0, label %b1
b0:
  %v76 = add i64 0, 0
  %v77 = getelementptr inbounds float, ptr %v32, i64 %v76
  %v78 = insertelement <8 x float> poison, float 0x3FB99999A0000000, i64 0
  %v79 = shufflevector <8 x float> %v78, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v79, ptr %v77, align 4
  br label %b1
b1:
  %v80 = icmp sgt i64 %v3, 1
  br i1 %v80, label %b2, label %b3
b2:
  %v81 = getelementptr inbounds i64, ptr %v1, i64 3
  %v82 = atomicrmw add ptr %v81, i64 1 acq_rel
  %v83 = mul i64 %v3, 1
  br label %b4
b4:
  %v84 = load atomic i64, ptr %v81 acquire, align 8
  %v85 = icmp slt i64 %v84, %v83
  br i1 %v85, label %b5, label %b6
b5:
  %v86 = call i32 @sched_yield()
  br label %b4
b6:
  br label %b3
b3:
  %v87 = getelementptr inbounds i64, ptr %v1, i64 24
  %v88 = load i64, ptr %v87, align 8
  %v89 = icmp eq i64 %v88, 0
  br i1 %v89, label %b7, label %b8
b7:
  %v90 = add i64 %v7, 0
  %v91 = sdiv i64 %v90, 1
  %v92 = add i64 %v2, 1
  %v93 = mul i64 %v91, %v2
  %v94 = sdiv i64 %v93, %v3
  %v95 = mul i64 %v94, 1
  %v96 = icmp slt i64 %v95, %v7
  %v97 = select i1 %v96, i64 %v95, i64 %v7
  %v98 = mul i64 %v91, %v92
  %v99 = sdiv i64 %v98, %v3
  %v100 = mul i64 %v99, 1
  %v101 = icmp slt i64 %v100, %v7
  %v102 = select i1 %v101, i64 %v100, i64 %v7
  br label %b9
b9:
  %v103 = phi i64 [ %v97, %b7 ], [ %v114, %b10 ]
  %v104 = icmp slt i64 %v103, %v102
  br i1 %v104, label %b10, label %b11
b10:
  %v105 = and i64 0, %v54
  %v106 = mul i64 %v105, %v7
  %v107 = add i64 %v106, %v103
  %v108 = mul i64 %v107, 8
  %v109 = getelementptr inbounds float, ptr %v20, i64 %v108
  %v110 = add i64 0, 0
  %v111 = getelementptr inbounds float, ptr %v109, i64 %v110
  %v112 = insertelement <8 x float> poison, float 0x3FB99999A0000000, i64 0
  %v113 = shufflevector <8 x float> %v112, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v113, ptr %v111, align 4
  %v114 = add nsw i64 %v103, 1
  br label %b9
b11:
  br label %b8
b8:
  %v115 = icmp sgt i64 %v3, 1
  br i1 %v115, label %b12, label %b13
b12:
  %v116 = getelementptr inbounds i64, ptr %v1, i64 3
  %v117 = atomicrmw add ptr %v116, i64 1 acq_rel
  %v118 = mul i64 %v3, 2
  br label %b14
b14:
  %v119 = load atomic i64, ptr %v116 acquire, align 8
  %v120 = icmp slt i64 %v119, %v118
  br i1 %v120, label %b15, label %b16
b15:
  %v121 = call i32 @sched_yield()
  br label %b14
b16:
  br label %b13
b13:
  %v122 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v123 = load ptr, ptr %v122, align 4
  %v124 = getelementptr inbounds float, ptr %v123, i64 0
  %v125 = add i64 1, 0
  %v126 = sdiv i64 %v125, 1
  %v127 = add i64 %v2, 1
  %v128 = mul i64 %v126, %v2
  %v129 = sdiv i64 %v128, %v3
  %v130 = mul i64 %v129, 1
  %v131 = icmp slt i64 %v130, 1
  %v132 = select i1 %v131, i64 %v130, i64 1
  %v133 = mul i64 %v126, %v127
  %v134 = sdiv i64 %v133, %v3
  %v135 = mul i64 %v134, 1
  %v136 = icmp slt i64 %v135, 1
  %v137 = select i1 %v136, i64 %v135, i64 1
  br label %b17
b17:
  %v138 = phi i64 [ %v132, %b13 ], [ %v262, %b29 ]
  %v139 = icmp slt i64 %v138, %v137
  br i1 %v139, label %b18, label %b19
b18:
  %v140 = mul i64 %v138, 64
  %v141 = mul i64 %v138, 8
  %v142 = add i64 %v141, 0
  %v143 = sub i64 8, %v142
  %v144 = icmp slt i64 %v143, 0
  %v145 = select i1 %v144, i64 0, i64 %v143
  %v146 = icmp ult i64 %v145, 8
  %v147 = select i1 %v146, i64 %v145, i64 8
  %v148 = trunc i64 %v147 to i32
  %v149 = insertelement <8 x i32> poison, i32 %v148, i64 0
  %v150 = shufflevector <8 x i32> %v149, <8 x i32> poison, <8 x i32> zeroinitializer
  %v151 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v150
  %v152 = mul i64 %v142, 8
  %v153 = add i64 0, %v152
  %v154 = getelementptr inbounds float, ptr %v14, i64 %v153
  %v155 = add i64 %v140, 0
  %v156 = icmp sge i64 %v145, 8
  br i1 %v156, label %b20, label %b21
b20:
  br label %b22
b22:
  %v157 = phi i64 [ 0, %b20 ], [ %v239, %b23 ]
  %v158 = icmp slt i64 %v157, 8
  br i1 %v158, label %b23, label %b24
b23:
  %v159 = add i64 %v157, 0
  %v160 = getelementptr inbounds float, ptr %v154, i64 %v159
  %v161 = load <8 x float>, ptr %v160, align 4
  %v162 = add i64 %v157, 8
  %v163 = getelementptr inbounds float, ptr %v154, i64 %v162
  %v164 = load <8 x float>, ptr %v163, align 4
  %v165 = add i64 %v157, 16
  %v166 = getelementptr inbounds float, ptr %v154, i64 %v165
  %v167 = load <8 x float>, ptr %v166, align 4
  %v168 = add i64 %v157, 24
  %v169 = getelementptr inbounds float, ptr %v154, i64 %v168
  %v170 = load <8 x float>, ptr %v169, align 4
  %v171 = add i64 %v157, 32
  %v172 = getelementptr inbounds float, ptr %v154, i64 %v171
  %v173 = load <8 x float>, ptr %v172, align 4
  %v174 = add i64 %v157, 40
  %v175 = getelementptr inbounds float, ptr %v154, i64 %v174
  %v176 = load <8 x float>, ptr %v175, align 4
  %v177 = add i64 %v157, 48
  %v178 = getelementptr inbounds float, ptr %v154, i64 %v177
  %v179 = load <8 x float>, ptr %v178, align 4
  %v180 = add i64 %v157, 56
  %v181 = getelementptr inbounds float, ptr %v154, i64 %v180
  %v182 = load <8 x float>, ptr %v181, align 4
  %v183 = shufflevector <8 x float> %v161, <8 x float> %v173, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v184 = shufflevector <8 x float> %v161, <8 x float> %v173, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v185 = shufflevector <8 x float> %v164, <8 x float> %v176, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v186 = shufflevector <8 x float> %v164, <8 x float> %v176, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v187 = shufflevector <8 x float> %v167, <8 x float> %v179, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v188 = shufflevector <8 x float> %v167, <8 x float> %v179, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v189 = shufflevector <8 x float> %v170, <8 x float> %v182, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v190 = shufflevector <8 x float> %v170, <8 x float> %v182, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v191 = shufflevector <8 x float> %v183, <8 x float> %v187, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v192 = shufflevector <8 x float> %v183, <8 x float> %v187, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v193 = shufflevector <8 x float> %v185, <8 x float> %v189, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v194 = shufflevector <8 x float> %v185, <8 x float> %v189, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v195 = shufflevector <8 x float> %v184, <8 x float> %v188, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v196 = shufflevector <8 x float> %v184, <8 x float> %v188, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v197 = shufflevector <8 x float> %v186, <8 x float> %v190, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v198 = shufflevector <8 x float> %v186, <8 x float> %v190, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v199 = shufflevector <8 x float> %v191, <8 x float> %v193, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v200 = shufflevector <8 x float> %v191, <8 x float> %v193, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v201 = shufflevector <8 x float> %v192, <8 x float> %v194, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v202 = shufflevector <8 x float> %v192, <8 x float> %v194, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v203 = shufflevector <8 x float> %v195, <8 x float> %v197, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v204 = shufflevector <8 x float> %v195, <8 x float> %v197, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v205 = shufflevector <8 x float> %v196, <8 x float> %v198, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v206 = shufflevector <8 x float> %v196, <8 x float> %v198, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v207 = add i64 %v157, 0
  %v208 = mul i64 %v207, 8
  %v209 = add i64 %v155, %v208
  %v210 = getelementptr inbounds float, ptr %v124, i64 %v209
  store <8 x float> %v199, ptr %v210, align 4
  %v211 = add i64 %v157, 1
  %v212 = mul i64 %v211, 8
  %v213 = add i64 %v155, %v212
  %v214 = getelementptr inbounds float, ptr %v124, i64 %v213
  store <8 x float> %v200, ptr %v214, align 4
  %v215 = add i64 %v157, 2
  %v216 = mul i64 %v215, 8
  %v217 = add i64 %v155, %v216
  %v218 = getelementptr inbounds float, ptr %v124, i64 %v217
  store <8 x float> %v201, ptr %v218, align 4
  %v219 = add i64 %v157, 3
  %v220 = mul i64 %v219, 8
  %v221 = add i64 %v155, %v220
  %v222 = getelementptr inbounds float, ptr %v124, i64 %v221
  store <8 x float> %v202, ptr %v222, align 4
  %v223 = add i64 %v157, 4
  %v224 = mul i64 %v223, 8
  %v225 = add i64 %v155, %v224
  %v226 = getelementptr inbounds float, ptr %v124, i64 %v225
  store <8 x float> %v203, ptr %v226, align 4
  %v227 = add i64 %v157, 5
  %v228 = mul i64 %v227, 8
  %v229 = add i64 %v155, %v228
  %v230 = getelementptr inbounds float, ptr %v124, i64 %v229
  store <8 x float> %v204, ptr %v230, align 4
  %v231 = add i64 %v157, 6
  %v232 = mul i64 %v231, 8
  %v233 = add i64 %v155, %v232
  %v234 = getelementptr inbounds float, ptr %v124, i64 %v233
  store <8 x float> %v205, ptr %v234, align 4
  %v235 = add i64 %v157, 7
  %v236 = mul i64 %v235, 8
  %v237 = add i64 %v155, %v236
  %v238 = getelementptr inbounds float, ptr %v124, i64 %v237
  store <8 x float> %v206, ptr %v238, align 4
  %v239 = add nsw i64 %v157, 8
  br label %b22
b24:
  br label %b25
b25:
  %v240 = phi i64 [ 8, %b24 ], [ %v249, %b26 ]
  %v241 = icmp slt i64 %v240, 8
  br i1 %v241, label %b26, label %b27
b26:
  %v242 = mul i64 %v240, 1
  %v243 = getelementptr inbounds float, ptr %v154, i64 %v242
  %v244 = getelementptr float, ptr %v243, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v245 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v244, <8 x i1> %v151, <8 x float> zeroinitializer)
  %v246 = mul i64 %v240, 8
  %v247 = add i64 %v155, %v246
  %v248 = getelementptr inbounds float, ptr %v124, i64 %v247
  store <8 x float> %v245, ptr %v248, align 4
  %v249 = add nsw i64 %v240, 1
  br label %b25
b27:
  br label %b21
b21:
  %v250 = icmp slt i64 %v145, 8
  br i1 %v250, label %b28, label %b29
b28:
  br label %b30
b30:
  %v251 = phi i64 [ 0, %b28 ], [ %v260, %b31 ]
  %v252 = icmp slt i64 %v251, 8
  br i1 %v252, label %b31, label %b32
b31:
  %v253 = mul i64 %v251, 1
  %v254 = getelementptr inbounds float, ptr %v154, i64 %v253
  %v255 = getelementptr float, ptr %v254, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v256 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v255, <8 x i1> %v151, <8 x float> zeroinitializer)
  %v257 = mul i64 %v251, 8
  %v258 = add i64 %v155, %v257
  %v259 = getelementptr inbounds float, ptr %v124, i64 %v258
  store <8 x float> %v256, ptr %v259, align 4
  %v260 = add nsw i64 %v251, 1
  br label %b30
b32:
  br label %b29
b29:
  %v261 = add i64 %v140, 64
  %v262 = add nsw i64 %v138, 1
  br label %b17
b19:
  %v263 = icmp sgt i64 %v3, 1
  br i1 %v263, label %b33, label %b34
b33:
  %v264 = getelementptr inbounds i64, ptr %v1, i64 3
  %v265 = atomicrmw add ptr %v264, i64 1 acq_rel
  %v266 = mul i64 %v3, 3
  br label %b35
b35:
  %v267 = load atomic i64, ptr %v264 acquire, align 8
  %v268 = icmp slt i64 %v267, %v266
  br i1 %v268, label %b36, label %b37
b36:
  %v269 = call i32 @sched_yield()
  br label %b35
b37:
  br label %b34
b34:
  br label %b38
b38:
  %v270 = phi i64 [ 0, %b34 ], [ %v396, %b43 ]
  %v271 = icmp slt i64 %v270, %v5
  br i1 %v271, label %b39, label %b40
b39:
  %v273 = add i64 %v7, 0
  %v274 = sdiv i64 %v273, 1
  %v275 = add i64 %v2, 1
  %v276 = mul i64 %v274, %v2
  %v277 = sdiv i64 %v276, %v3
  %v278 = mul i64 %v277, 1
  %v279 = icmp slt i64 %v278, %v7
  %v280 = select i1 %v279, i64 %v278, i64 %v7
  %v281 = mul i64 %v274, %v275
  %v282 = sdiv i64 %v281, %v3
  %v283 = mul i64 %v282, 1
  %v284 = icmp slt i64 %v283, %v7
  %v285 = select i1 %v284, i64 %v283, i64 %v7
  br label %b41
b41:
  %v286 = phi i64 [ %v280, %b39 ], [ %v395, %b46 ]
  %v287 = icmp slt i64 %v286, %v285
  br i1 %v287, label %b42, label %b43
b42:
  %v288 = add i64 %v286, 96
  %v289 = icmp slt i64 %v288, %v285
  %v290 = select i1 %v289, i64 %v288, i64 %v285
  br label %b44
b44:
  %v291 = phi i64 [ 0, %b42 ], [ %v394, %b49 ]
  %v292 = icmp slt i64 %v291, 1
  br i1 %v292, label %b45, label %b46
b45:
  %v293 = sub i64 %v290, %v286
  %v294 = sub i64 8, 1
  %v295 = add i64 %v293, %v294
  %v296 = sdiv i64 %v295, 8
  br label %b47
b47:
  %v297 = phi i64 [ 0, %b45 ], [ %v393, %b54 ]
  %v298 = icmp slt i64 %v297, %v296
  br i1 %v298, label %b48, label %b49
b48:
  %v299 = mul i64 %v293, %v297
  %v300 = sdiv i64 %v299, %v296
  %v301 = add i64 %v286, %v300
  %v302 = add i64 %v297, 1
  %v303 = mul i64 %v293, %v302
  %v304 = sdiv i64 %v303, %v296
  %v305 = add i64 %v286, %v304
  %v306 = mul i64 %v291, 64
  %v307 = getelementptr inbounds float, ptr %v124, i64 %v306
  %v308 = sub i64 %v305, %v301
  %v309 = add i64 %v270, 0
  %v310 = and i64 %v309, %v54
  %v311 = mul i64 %v310, %v7
  %v312 = add i64 %v311, %v301
  %v313 = mul i64 %v312, 8
  %v314 = getelementptr inbounds float, ptr %v20, i64 %v313
  %v315 = getelementptr inbounds float, ptr %v314, i64 0
  %v316 = sub i64 %v308, 1
  %v317 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v316
  %v318 = load ptr, ptr %v317, align 4
  %v319 = icmp sgt i64 %v308, 0
  br i1 %v319, label %b50, label %b51
b50:
  call void %v318(ptr %v315, i64 8, ptr %v307, i64 8, ptr %v272)
  br label %b51
b51:
  %v320 = add i64 %v306, 64
  br label %b52
b52:
  %v321 = phi i64 [ %v301, %b51 ], [ %v392, %b57 ]
  %v322 = icmp slt i64 %v321, %v305
  br i1 %v322, label %b53, label %b54
b53:
  %v323 = sub i64 %v321, %v301
  %v324 = mul i64 %v323, 8
  %v325 = getelementptr inbounds float, ptr %v272, i64 %v324
  %v326 = add i64 %v270, 0
  %v327 = and i64 %v326, %v50
  %v328 = mul i64 %v327, %v7
  %v329 = add i64 %v328, %v321
  %v330 = mul i64 %v329, 1
  %v331 = getelementptr inbounds float, ptr %v10, i64 %v330
  %v332 = getelementptr inbounds float, ptr %v331, i64 0
  %v333 = load float, ptr %v332, align 4
  %v334 = add i64 %v270, 1
  %v335 = and i64 %v334, %v54
  %v336 = mul i64 %v335, %v7
  %v337 = add i64 %v336, %v321
  %v338 = mul i64 %v337, 8
  %v339 = getelementptr inbounds float, ptr %v20, i64 %v338
  br label %b55
b55:
  %v340 = phi i64 [ 0, %b53 ], [ %v391, %b56 ]
  %v341 = icmp slt i64 %v340, 1
  br i1 %v341, label %b56, label %b57
b56:
  %v342 = mul i64 %v291, 1
  %v343 = add i64 %v342, %v340
  %v344 = mul i64 %v343, 8
  %v345 = add i64 0, %v340
  %v346 = mul i64 %v345, 8
  %v347 = getelementptr inbounds float, ptr %v325, i64 %v346
  %v348 = load <8 x float>, ptr %v347, align 4
  %v349 = add i64 0, %v344
  %v350 = fptosi float %v333 to i64
  %v351 = icmp slt i64 %v350, 0
  %v352 = select i1 %v351, i64 0, i64 %v350
  %v353 = icmp sgt i64 %v352, 7
  %v354 = select i1 %v353, i64 7, i64 %v352
  %v355 = mul i64 %v354, 8
  %v356 = add i64 %v349, %v355
  %v357 = getelementptr inbounds float, ptr %v12, i64 %v356
  %v358 = load <8 x float>, ptr %v357, align 4
  %v359 = fadd <8 x float> %v358, %v348
  %v360 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v359)
  %v361 = fneg <8 x float> %v360
  %v362 = fcmp olt <8 x float> %v361, splat (float 0xC05A400000000000)
  %v363 = select <8 x i1> %v362, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v361
  %v364 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v363, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v365 = fsub <8 x float> %v364, splat (float 0x4168000000000000)
  %v366 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v365, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v363)
  %v367 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v365, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v366)
  %v368 = bitcast <8 x float> %v364 to <8 x i32>
  %v369 = fmul <8 x float> %v367, %v367
  %v370 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v367, <8 x float> splat (float 0x3F81227F40000000))
  %v371 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v370, <8 x float> %v367, <8 x float> splat (float 0x3FA5556740000000))
  %v372 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v371, <8 x float> %v367, <8 x float> splat (float 0x3FC5554B00000000))
  %v373 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v372, <8 x float> %v367, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v374 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v369, <8 x float> %v373, <8 x float> %v367)
  %v375 = sub <8 x i32> %v368, splat (i32 1262485250)
  %v376 = lshr <8 x i32> %v375, splat (i32 1)
  %v377 = sub <8 x i32> %v375, %v376
  %v378 = shl <8 x i32> %v376, splat (i32 23)
  %v379 = bitcast <8 x i32> %v378 to <8 x float>
  %v380 = shl <8 x i32> %v377, splat (i32 23)
  %v381 = bitcast <8 x i32> %v380 to <8 x float>
  %v382 = fadd <8 x float> %v374, splat (float 0x3FF0000000000000)
  %v383 = fmul <8 x float> %v382, %v379
  %v384 = fmul <8 x float> %v383, %v381
  %v385 = fcmp olt <8 x float> %v359, splat (float 0x0000000000000000)
  %v386 = select <8 x i1> %v385, <8 x float> %v384, <8 x float> splat (float 0x3FF0000000000000)
  %v387 = fadd <8 x float> %v384, splat (float 0x3FF0000000000000)
  %v388 = fdiv <8 x float> %v386, %v387
  %v389 = add i64 0, %v344
  %v390 = getelementptr inbounds float, ptr %v339, i64 %v389
  store <8 x float> %v388, ptr %v390, align 4
  %v391 = add nsw i64 %v340, 1
  br label %b55
b57:
  %v392 = add nsw i64 %v321, 1
  br label %b52
b54:
  %v393 = add nsw i64 %v297, 1
  br label %b47
b49:
  %v394 = add nsw i64 %v291, 1
  br label %b44
b46:
  %v395 = add nsw i64 %v286, 96
  br label %b41
b43:
  %v396 = add nsw i64 %v270, 1
  br label %b38
b40:
  %v397 = icmp sgt i64 %v3, 1
  br i1 %v397, label %b58, label %b59
b58:
  %v398 = getelementptr inbounds i64, ptr %v1, i64 3
  %v399 = atomicrmw add ptr %v398, i64 1 acq_rel
  %v400 = mul i64 %v3, 4
  br label %b60
b60:
  %v401 = load atomic i64, ptr %v398 acquire, align 8
  %v402 = icmp slt i64 %v401, %v400
  br i1 %v402, label %b61, label %b62
b61:
  %v403 = call i32 @sched_yield()
  br label %b60
b62:
  br label %b59
b59:
  %v404 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v405 = load ptr, ptr %v404, align 4
  %v406 = getelementptr inbounds float, ptr %v405, i64 64
  %v407 = add i64 1, 0
  %v408 = sdiv i64 %v407, 1
  %v409 = add i64 %v2, 1
  %v410 = mul i64 %v408, %v2
  %v411 = sdiv i64 %v410, %v3
  %v412 = mul i64 %v411, 1
  %v413 = icmp slt i64 %v412, 1
  %v414 = select i1 %v413, i64 %v412, i64 1
  %v415 = mul i64 %v408, %v409
  %v416 = sdiv i64 %v415, %v3
  %v417 = mul i64 %v416, 1
  %v418 = icmp slt i64 %v417, 1
  %v419 = select i1 %v418, i64 %v417, i64 1
  br label %b63
b63:
  %v420 = phi i64 [ %v414, %b59 ], [ %v544, %b75 ]
  %v421 = icmp slt i64 %v420, %v419
  br i1 %v421, label %b64, label %b65
b64:
  %v422 = mul i64 %v420, 64
  %v423 = mul i64 %v420, 8
  %v424 = add i64 %v423, 0
  %v425 = sub i64 8, %v424
  %v426 = icmp slt i64 %v425, 0
  %v427 = select i1 %v426, i64 0, i64 %v425
  %v428 = icmp ult i64 %v427, 8
  %v429 = select i1 %v428, i64 %v427, i64 8
  %v430 = trunc i64 %v429 to i32
  %v431 = insertelement <8 x i32> poison, i32 %v430, i64 0
  %v432 = shufflevector <8 x i32> %v431, <8 x i32> poison, <8 x i32> zeroinitializer
  %v433 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v432
  %v434 = mul i64 %v424, 8
  %v435 = add i64 0, %v434
  %v436 = getelementptr inbounds float, ptr %v16, i64 %v435
  %v437 = add i64 %v422, 0
  %v438 = icmp sge i64 %v427, 8
  br i1 %v438, label %b66, label %b67
b66:
  br label %b68
b68:
  %v439 = phi i64 [ 0, %b66 ], [ %v521, %b69 ]
  %v440 = icmp slt i64 %v439, 8
  br i1 %v440, label %b69, label %b70
b69:
  %v441 = add i64 %v439, 0
  %v442 = getelementptr inbounds float, ptr %v436, i64 %v441
  %v443 = load <8 x float>, ptr %v442, align 4
  %v444 = add i64 %v439, 8
  %v445 = getelementptr inbounds float, ptr %v436, i64 %v444
  %v446 = load <8 x float>, ptr %v445, align 4
  %v447 = add i64 %v439, 16
  %v448 = getelementptr inbounds float, ptr %v436, i64 %v447
  %v449 = load <8 x float>, ptr %v448, align 4
  %v450 = add i64 %v439, 24
  %v451 = getelementptr inbounds float, ptr %v436, i64 %v450
  %v452 = load <8 x float>, ptr %v451, align 4
  %v453 = add i64 %v439, 32
  %v454 = getelementptr inbounds float, ptr %v436, i64 %v453
  %v455 = load <8 x float>, ptr %v454, align 4
  %v456 = add i64 %v439, 40
  %v457 = getelementptr inbounds float, ptr %v436, i64 %v456
  %v458 = load <8 x float>, ptr %v457, align 4
  %v459 = add i64 %v439, 48
  %v460 = getelementptr inbounds float, ptr %v436, i64 %v459
  %v461 = load <8 x float>, ptr %v460, align 4
  %v462 = add i64 %v439, 56
  %v463 = getelementptr inbounds float, ptr %v436, i64 %v462
  %v464 = load <8 x float>, ptr %v463, align 4
  %v465 = shufflevector <8 x float> %v443, <8 x float> %v455, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v466 = shufflevector <8 x float> %v443, <8 x float> %v455, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v467 = shufflevector <8 x float> %v446, <8 x float> %v458, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v468 = shufflevector <8 x float> %v446, <8 x float> %v458, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v469 = shufflevector <8 x float> %v449, <8 x float> %v461, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v470 = shufflevector <8 x float> %v449, <8 x float> %v461, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v471 = shufflevector <8 x float> %v452, <8 x float> %v464, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v472 = shufflevector <8 x float> %v452, <8 x float> %v464, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v473 = shufflevector <8 x float> %v465, <8 x float> %v469, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v474 = shufflevector <8 x float> %v465, <8 x float> %v469, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v475 = shufflevector <8 x float> %v467, <8 x float> %v471, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v476 = shufflevector <8 x float> %v467, <8 x float> %v471, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v477 = shufflevector <8 x float> %v466, <8 x float> %v470, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v478 = shufflevector <8 x float> %v466, <8 x float> %v470, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v479 = shufflevector <8 x float> %v468, <8 x float> %v472, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v480 = shufflevector <8 x float> %v468, <8 x float> %v472, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v481 = shufflevector <8 x float> %v473, <8 x float> %v475, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v482 = shufflevector <8 x float> %v473, <8 x float> %v475, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v483 = shufflevector <8 x float> %v474, <8 x float> %v476, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v484 = shufflevector <8 x float> %v474, <8 x float> %v476, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v485 = shufflevector <8 x float> %v477, <8 x float> %v479, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v486 = shufflevector <8 x float> %v477, <8 x float> %v479, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v487 = shufflevector <8 x float> %v478, <8 x float> %v480, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v488 = shufflevector <8 x float> %v478, <8 x float> %v480, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v489 = add i64 %v439, 0
  %v490 = mul i64 %v489, 8
  %v491 = add i64 %v437, %v490
  %v492 = getelementptr inbounds float, ptr %v406, i64 %v491
  store <8 x float> %v481, ptr %v492, align 4
  %v493 = add i64 %v439, 1
  %v494 = mul i64 %v493, 8
  %v495 = add i64 %v437, %v494
  %v496 = getelementptr inbounds float, ptr %v406, i64 %v495
  store <8 x float> %v482, ptr %v496, align 4
  %v497 = add i64 %v439, 2
  %v498 = mul i64 %v497, 8
  %v499 = add i64 %v437, %v498
  %v500 = getelementptr inbounds float, ptr %v406, i64 %v499
  store <8 x float> %v483, ptr %v500, align 4
  %v501 = add i64 %v439, 3
  %v502 = mul i64 %v501, 8
  %v503 = add i64 %v437, %v502
  %v504 = getelementptr inbounds float, ptr %v406, i64 %v503
  store <8 x float> %v484, ptr %v504, align 4
  %v505 = add i64 %v439, 4
  %v506 = mul i64 %v505, 8
  %v507 = add i64 %v437, %v506
  %v508 = getelementptr inbounds float, ptr %v406, i64 %v507
  store <8 x float> %v485, ptr %v508, align 4
  %v509 = add i64 %v439, 5
  %v510 = mul i64 %v509, 8
  %v511 = add i64 %v437, %v510
  %v512 = getelementptr inbounds float, ptr %v406, i64 %v511
  store <8 x float> %v486, ptr %v512, align 4
  %v513 = add i64 %v439, 6
  %v514 = mul i64 %v513, 8
  %v515 = add i64 %v437, %v514
  %v516 = getelementptr inbounds float, ptr %v406, i64 %v515
  store <8 x float> %v487, ptr %v516, align 4
  %v517 = add i64 %v439, 7
  %v518 = mul i64 %v517, 8
  %v519 = add i64 %v437, %v518
  %v520 = getelementptr inbounds float, ptr %v406, i64 %v519
  store <8 x float> %v488, ptr %v520, align 4
  %v521 = add nsw i64 %v439, 8
  br label %b68
b70:
  br label %b71
b71:
  %v522 = phi i64 [ 8, %b70 ], [ %v531, %b72 ]
  %v523 = icmp slt i64 %v522, 8
  br i1 %v523, label %b72, label %b73
b72:
  %v524 = mul i64 %v522, 1
  %v525 = getelementptr inbounds float, ptr %v436, i64 %v524
  %v526 = getelementptr float, ptr %v525, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v527 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v526, <8 x i1> %v433, <8 x float> zeroinitializer)
  %v528 = mul i64 %v522, 8
  %v529 = add i64 %v437, %v528
  %v530 = getelementptr inbounds float, ptr %v406, i64 %v529
  store <8 x float> %v527, ptr %v530, align 4
  %v531 = add nsw i64 %v522, 1
  br label %b71
b73:
  br label %b67
b67:
  %v532 = icmp slt i64 %v427, 8
  br i1 %v532, label %b74, label %b75
b74:
  br label %b76
b76:
  %v533 = phi i64 [ 0, %b74 ], [ %v542, %b77 ]
  %v534 = icmp slt i64 %v533, 8
  br i1 %v534, label %b77, label %b78
b77:
  %v535 = mul i64 %v533, 1
  %v536 = getelementptr inbounds float, ptr %v436, i64 %v535
  %v537 = getelementptr float, ptr %v536, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v538 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v537, <8 x i1> %v433, <8 x float> zeroinitializer)
  %v539 = mul i64 %v533, 8
  %v540 = add i64 %v437, %v539
  %v541 = getelementptr inbounds float, ptr %v406, i64 %v540
  store <8 x float> %v538, ptr %v541, align 4
  %v542 = add nsw i64 %v533, 1
  br label %b76
b78:
  br label %b75
b75:
  %v543 = add i64 %v422, 64
  %v544 = add nsw i64 %v420, 1
  br label %b63
b65:
  %v545 = icmp sgt i64 %v3, 1
  br i1 %v545, label %b79, label %b80
b79:
  %v546 = getelementptr inbounds i64, ptr %v1, i64 3
  %v547 = atomicrmw add ptr %v546, i64 1 acq_rel
  %v548 = mul i64 %v3, 5
  br label %b81
b81:
  %v549 = load atomic i64, ptr %v546 acquire, align 8
  %v550 = icmp slt i64 %v549, %v548
  br i1 %v550, label %b82, label %b83
b82:
  %v551 = call i32 @sched_yield()
  br label %b81
b83:
  br label %b80
b80:
  %v553 = add i64 %v8, 0
  %v554 = sdiv i64 %v553, 1
  %v555 = add i64 %v2, 1
  %v556 = mul i64 %v554, %v2
  %v557 = sdiv i64 %v556, %v3
  %v558 = mul i64 %v557, 1
  %v559 = icmp slt i64 %v558, %v8
  %v560 = select i1 %v559, i64 %v558, i64 %v8
  %v561 = mul i64 %v554, %v555
  %v562 = sdiv i64 %v561, %v3
  %v563 = mul i64 %v562, 1
  %v564 = icmp slt i64 %v563, %v8
  %v565 = select i1 %v564, i64 %v563, i64 %v8
  br label %b84
b84:
  %v566 = phi i64 [ %v560, %b80 ], [ %v621, %b89 ]
  %v567 = icmp slt i64 %v566, %v565
  br i1 %v567, label %b85, label %b86
b85:
  %v568 = add i64 %v566, 96
  %v569 = icmp slt i64 %v568, %v565
  %v570 = select i1 %v569, i64 %v568, i64 %v565
  br label %b87
b87:
  %v571 = phi i64 [ 0, %b85 ], [ %v620, %b92 ]
  %v572 = icmp slt i64 %v571, 1
  br i1 %v572, label %b88, label %b89
b88:
  %v573 = sub i64 %v570, %v566
  %v574 = sub i64 8, 1
  %v575 = add i64 %v573, %v574
  %v576 = sdiv i64 %v575, 8
  br label %b90
b90:
  %v577 = phi i64 [ 0, %b88 ], [ %v619, %b97 ]
  %v578 = icmp slt i64 %v577, %v576
  br i1 %v578, label %b91, label %b92
b91:
  %v579 = mul i64 %v573, %v577
  %v580 = sdiv i64 %v579, %v576
  %v581 = add i64 %v566, %v580
  %v582 = add i64 %v577, 1
  %v583 = mul i64 %v573, %v582
  %v584 = sdiv i64 %v583, %v576
  %v585 = add i64 %v566, %v584
  %v586 = mul i64 %v571, 64
  %v587 = getelementptr inbounds float, ptr %v406, i64 %v586
  %v588 = sub i64 %v585, %v581
  %v589 = mul i64 1, %v7
  %v590 = add i64 %v581, %v589
  %v591 = mul i64 %v590, 8
  %v592 = getelementptr inbounds float, ptr %v20, i64 %v591
  %v593 = getelementptr inbounds float, ptr %v592, i64 0
  %v594 = sub i64 %v588, 1
  %v595 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v594
  %v596 = load ptr, ptr %v595, align 4
  %v597 = icmp sgt i64 %v588, 0
  br i1 %v597, label %b93, label %b94
b93:
  call void %v596(ptr %v593, i64 8, ptr %v587, i64 8, ptr %v552)
  br label %b94
b94:
  %v598 = add i64 %v586, 64
  br label %b95
b95:
  %v599 = phi i64 [ %v581, %b94 ], [ %v618, %b100 ]
  %v600 = icmp slt i64 %v599, %v585
  br i1 %v600, label %b96, label %b97
b96:
  %v601 = sub i64 %v599, %v581
  %v602 = mul i64 %v601, 8
  %v603 = getelementptr inbounds float, ptr %v552, i64 %v602
  %v604 = mul i64 %v599, 8
  %v605 = getelementptr inbounds float, ptr %v34, i64 %v604
  br label %b98
b98:
  %v606 = phi i64 [ 0, %b96 ], [ %v617, %b99 ]
  %v607 = icmp slt i64 %v606, 1
  br i1 %v607, label %b99, label %b100
b99:
  %v608 = mul i64 %v571, 1
  %v609 = add i64 %v608, %v606
  %v610 = mul i64 %v609, 8
  %v611 = add i64 0, %v606
  %v612 = mul i64 %v611, 8
  %v613 = getelementptr inbounds float, ptr %v603, i64 %v612
  %v614 = load <8 x float>, ptr %v613, align 4
  %v615 = add i64 0, %v610
  %v616 = getelementptr inbounds float, ptr %v605, i64 %v615
  store <8 x float> %v614, ptr %v616, align 4
  %v617 = add nsw i64 %v606, 1
  br label %b98
b100:
  %v618 = add nsw i64 %v599, 1
  br label %b95
b97:
  %v619 = add nsw i64 %v577, 1
  br label %b90
b92:
  %v620 = add nsw i64 %v571, 1
  br label %b87
b89:
  %v621 = add nsw i64 %v566, 96
  br label %b84
b86:
  %v622 = add i64 %v8, 0
  %v623 = sdiv i64 %v622, 1
  %v624 = add i64 %v2, 1
  %v625 = mul i64 %v623, %v2
  %v626 = sdiv i64 %v625, %v3
  %v627 = mul i64 %v626, 1
  %v628 = icmp slt i64 %v627, %v8
  %v629 = select i1 %v628, i64 %v627, i64 %v8
  %v630 = mul i64 %v623, %v624
  %v631 = sdiv i64 %v630, %v3
  %v632 = mul i64 %v631, 1
  %v633 = icmp slt i64 %v632, %v8
  %v634 = select i1 %v633, i64 %v632, i64 %v8
  br label %b101
b101:
  %v635 = phi i64 [ %v629, %b86 ], [ %v660, %b106 ]
  %v636 = icmp slt i64 %v635, %v634
  br i1 %v636, label %b102, label %b103
b102:
  br label %b104
b104:
  %v637 = phi i64 [ 0, %b102 ], [ %v646, %b105 ]
  %v638 = phi <8 x float> [ splat (float 0xFFF0000000000000), %b102 ], [ %v645, %b105 ]
  %v639 = icmp slt i64 %v637, 8
  br i1 %v639, label %b105, label %b106
b105:
  %v640 = mul i64 %v635, 8
  %v641 = getelementptr inbounds float, ptr %v34, i64 %v640
  %v642 = add i64 0, %v637
  %v643 = getelementptr inbounds float, ptr %v641, i64 %v642
  %v644 = load <8 x float>, ptr %v643, align 4
  %v645 = call <8 x float> @llvm.maximum.v8f32(<8 x float> %v638, <8 x float> %v644)
  %v646 = add nsw i64 %v637, 8
  br label %b104
b106:
  %v647 = shufflevector <8 x float> %v638, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v648 = shufflevector <8 x float> %v638, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v649 = call <4 x float> @llvm.maximum.v4f32(<4 x float> %v647, <4 x float> %v648)
  %v650 = shufflevector <4 x float> %v649, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v651 = shufflevector <4 x float> %v649, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v652 = call <2 x float> @llvm.maximum.v2f32(<2 x float> %v650, <2 x float> %v651)
  %v653 = extractelement <2 x float> %v652, i64 0
  %v654 = extractelement <2 x float> %v652, i64 1
  %v655 = call float @llvm.maximum.f32(float %v653, float %v654)
  %v656 = call float @llvm.maximum.f32(float %v655, float 0xFFF0000000000000)
  %v657 = mul i64 %v635, 1
  %v658 = getelementptr inbounds float, ptr %v36, i64 %v657
  %v659 = getelementptr inbounds float, ptr %v658, i64 0
  store float %v656, ptr %v659, align 4
  %v660 = add nsw i64 %v635, 1
  br label %b101
b103:
  %v661 = add i64 %v8, 0
  %v662 = sdiv i64 %v661, 1
  %v663 = add i64 %v2, 1
  %v664 = mul i64 %v662, %v2
  %v665 = sdiv i64 %v664, %v3
  %v666 = mul i64 %v665, 1
  %v667 = icmp slt i64 %v666, %v8
  %v668 = select i1 %v667, i64 %v666, i64 %v8
  %v669 = mul i64 %v662, %v663
  %v670 = sdiv i64 %v669, %v3
  %v671 = mul i64 %v670, 1
  %v672 = icmp slt i64 %v671, %v8
  %v673 = select i1 %v672, i64 %v671, i64 %v8
  br label %b107
b107:
  %v674 = phi i64 [ %v668, %b103 ], [ %v717, %b108 ]
  %v675 = icmp slt i64 %v674, %v673
  br i1 %v675, label %b108, label %b109
b108:
  %v676 = mul i64 %v674, 8
  %v677 = getelementptr inbounds float, ptr %v34, i64 %v676
  %v678 = mul i64 %v674, 1
  %v679 = getelementptr inbounds float, ptr %v36, i64 %v678
  %v680 = getelementptr inbounds float, ptr %v679, i64 0
  %v681 = load float, ptr %v680, align 4
  %v682 = mul i64 %v674, 8
  %v683 = getelementptr inbounds float, ptr %v38, i64 %v682
  %v684 = add i64 0, 0
  %v685 = getelementptr inbounds float, ptr %v677, i64 %v684
  %v686 = load <8 x float>, ptr %v685, align 4
  %v687 = insertelement <8 x float> poison, float %v681, i64 0
  %v688 = shufflevector <8 x float> %v687, <8 x float> poison, <8 x i32> zeroinitializer
  %v689 = fsub <8 x float> %v686, %v688
  %v690 = fcmp olt <8 x float> %v689, splat (float 0xC05A400000000000)
  %v691 = select <8 x i1> %v690, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v689
  %v692 = fcmp ogt <8 x float> %v691, splat (float 0x4056400000000000)
  %v693 = select <8 x i1> %v692, <8 x float> splat (float 0x4056400000000000), <8 x float> %v691
  %v694 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v693, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v695 = fsub <8 x float> %v694, splat (float 0x4168000000000000)
  %v696 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v695, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v693)
  %v697 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v695, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v696)
  %v698 = bitcast <8 x float> %v694 to <8 x i32>
  %v699 = fmul <8 x float> %v697, %v697
  %v700 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v697, <8 x float> splat (float 0x3F81227F40000000))
  %v701 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v700, <8 x float> %v697, <8 x float> splat (float 0x3FA5556740000000))
  %v702 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v701, <8 x float> %v697, <8 x float> splat (float 0x3FC5554B00000000))
  %v703 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v702, <8 x float> %v697, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v704 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v699, <8 x float> %v703, <8 x float> %v697)
  %v705 = sub <8 x i32> %v698, splat (i32 1262485250)
  %v706 = lshr <8 x i32> %v705, splat (i32 1)
  %v707 = sub <8 x i32> %v705, %v706
  %v708 = shl <8 x i32> %v706, splat (i32 23)
  %v709 = bitcast <8 x i32> %v708 to <8 x float>
  %v710 = shl <8 x i32> %v707, splat (i32 23)
  %v711 = bitcast <8 x i32> %v710 to <8 x float>
  %v712 = fadd <8 x float> %v704, splat (float 0x3FF0000000000000)
  %v713 = fmul <8 x float> %v712, %v709
  %v714 = fmul <8 x float> %v713, %v711
  %v715 = add i64 0, 0
  %v716 = getelementptr inbounds float, ptr %v683, i64 %v715
  store <8 x float> %v714, ptr %v716, align 4
  %v717 = add nsw i64 %v674, 1
  br label %b107
b109:
  %v718 = add i64 %v8, 0
  %v719 = sdiv i64 %v718, 1
  %v720 = add i64 %v2, 1
  %v721 = mul i64 %v719, %v2
  %v722 = sdiv i64 %v721, %v3
  %v723 = mul i64 %v722, 1
  %v724 = icmp slt i64 %v723, %v8
  %v725 = select i1 %v724, i64 %v723, i64 %v8
  %v726 = mul i64 %v719, %v720
  %v727 = sdiv i64 %v726, %v3
  %v728 = mul i64 %v727, 1
  %v729 = icmp slt i64 %v728, %v8
  %v730 = select i1 %v729, i64 %v728, i64 %v8
  br label %b110
b110:
  %v731 = phi i64 [ %v725, %b109 ], [ %v756, %b115 ]
  %v732 = icmp slt i64 %v731, %v730
  br i1 %v732, label %b111, label %b112
b111:
  br label %b113
b113:
  %v733 = phi i64 [ 0, %b111 ], [ %v742, %b114 ]
  %v734 = phi <8 x float> [ splat (float 0x0000000000000000), %b111 ], [ %v741, %b114 ]
  %v735 = icmp slt i64 %v733, 8
  br i1 %v735, label %b114, label %b115
b114:
  %v736 = mul i64 %v731, 8
  %v737 = getelementptr inbounds float, ptr %v38, i64 %v736
  %v738 = add i64 0, %v733
  %v739 = getelementptr inbounds float, ptr %v737, i64 %v738
  %v740 = load <8 x float>, ptr %v739, align 4
  %v741 = fadd <8 x float> %v734, %v740
  %v742 = add nsw i64 %v733, 8
  br label %b113
b115:
  %v743 = shufflevector <8 x float> %v734, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v744 = shufflevector <8 x float> %v734, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v745 = fadd <4 x float> %v743, %v744
  %v746 = shufflevector <4 x float> %v745, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v747 = shufflevector <4 x float> %v745, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v748 = fadd <2 x float> %v746, %v747
  %v749 = extractelement <2 x float> %v748, i64 0
  %v750 = extractelement <2 x float> %v748, i64 1
  %v751 = fadd float %v749, %v750
  %v752 = fadd float %v751, 0x0000000000000000
  %v753 = mul i64 %v731, 1
  %v754 = getelementptr inbounds float, ptr %v36, i64 %v753
  %v755 = getelementptr inbounds float, ptr %v754, i64 0
  store float %v752, ptr %v755, align 4
  %v756 = add nsw i64 %v731, 1
  br label %b110
b112:
  %v757 = add i64 %v8, 0
  %v758 = sdiv i64 %v757, 1
  %v759 = add i64 %v2, 1
  %v760 = mul i64 %v758, %v2
  %v761 = sdiv i64 %v760, %v3
  %v762 = mul i64 %v761, 1
  %v763 = icmp slt i64 %v762, %v8
  %v764 = select i1 %v763, i64 %v762, i64 %v8
  %v765 = mul i64 %v758, %v759
  %v766 = sdiv i64 %v765, %v3
  %v767 = mul i64 %v766, 1
  %v768 = icmp slt i64 %v767, %v8
  %v769 = select i1 %v768, i64 %v767, i64 %v8
  br label %b116
b116:
  %v770 = phi i64 [ %v764, %b112 ], [ %v780, %b117 ]
  %v771 = icmp slt i64 %v770, %v769
  br i1 %v771, label %b117, label %b118
b117:
  %v772 = mul i64 %v770, 1
  %v773 = getelementptr inbounds float, ptr %v36, i64 %v772
  %v774 = getelementptr inbounds float, ptr %v773, i64 0
  %v775 = load float, ptr %v774, align 4
  %v776 = mul i64 %v770, 1
  %v777 = getelementptr inbounds float, ptr %v40, i64 %v776
  %v778 = add i64 0, 0
  %v779 = getelementptr inbounds float, ptr %v777, i64 %v778
  store float %v775, ptr %v779, align 4
  %v780 = add nsw i64 %v770, 1
  br label %b116
b118:
  %v781 = add i64 %v8, 0
  %v782 = sdiv i64 %v781, 1
  %v783 = add i64 %v2, 1
  %v784 = mul i64 %v782, %v2
  %v785 = sdiv i64 %v784, %v3
  %v786 = mul i64 %v785, 1
  %v787 = icmp slt i64 %v786, %v8
  %v788 = select i1 %v787, i64 %v786, i64 %v8
  %v789 = mul i64 %v782, %v783
  %v790 = sdiv i64 %v789, %v3
  %v791 = mul i64 %v790, 1
  %v792 = icmp slt i64 %v791, %v8
  %v793 = select i1 %v792, i64 %v791, i64 %v8
  br label %b119
b119:
  %v794 = phi i64 [ %v788, %b118 ], [ %v812, %b120 ]
  %v795 = icmp slt i64 %v794, %v793
  br i1 %v795, label %b120, label %b121
b120:
  %v796 = mul i64 %v794, 8
  %v797 = getelementptr inbounds float, ptr %v38, i64 %v796
  %v798 = mul i64 %v794, 1
  %v799 = getelementptr inbounds float, ptr %v40, i64 %v798
  %v800 = getelementptr inbounds float, ptr %v799, i64 0
  %v801 = load float, ptr %v800, align 4
  %v802 = mul i64 %v794, 8
  %v803 = getelementptr inbounds float, ptr %v24, i64 %v802
  %v804 = add i64 0, 0
  %v805 = getelementptr inbounds float, ptr %v797, i64 %v804
  %v806 = load <8 x float>, ptr %v805, align 4
  %v807 = insertelement <8 x float> poison, float %v801, i64 0
  %v808 = shufflevector <8 x float> %v807, <8 x float> poison, <8 x i32> zeroinitializer
  %v809 = fdiv <8 x float> %v806, %v808
  %v810 = add i64 0, 0
  %v811 = getelementptr inbounds float, ptr %v803, i64 %v810
  store <8 x float> %v809, ptr %v811, align 4
  %v812 = add nsw i64 %v794, 1
  br label %b119
b121:
  %v813 = icmp sgt i64 %v3, 1
  br i1 %v813, label %b122, label %b123
b122:
  %v814 = getelementptr inbounds i64, ptr %v1, i64 3
  %v815 = atomicrmw add ptr %v814, i64 1 acq_rel
  %v816 = mul i64 %v3, 6
  br label %b124
b124:
  %v817 = load atomic i64, ptr %v814 acquire, align 8
  %v818 = icmp slt i64 %v817, %v816
  br i1 %v818, label %b125, label %b126
b125:
  %v819 = call i32 @sched_yield()
  br label %b124
b126:
  br label %b123
b123:
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
define void @backward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v223 = alloca float, i64 64, align 4
  %v411 = alloca float, i64 64, align 4
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
  %v41 = getelementptr inbounds ptr, ptr %v0, i64 16
  %v42 = load ptr, ptr %v41, align 4
  %v43 = getelementptr inbounds ptr, ptr %v0, i64 17
  %v44 = load ptr, ptr %v43, align 4
  %v45 = getelementptr inbounds ptr, ptr %v0, i64 18
  %v46 = load ptr, ptr %v45, align 4
  %v47 = getelementptr inbounds ptr, ptr %v0, i64 19
  %v48 = load ptr, ptr %v47, align 4
  %v49 = getelementptr inbounds i64, ptr %v1, i64 4
  %v50 = load i64, ptr %v49, align 8
  %v51 = getelementptr inbounds i64, ptr %v1, i64 8
  %v52 = load i64, ptr %v51, align 8
  %v53 = getelementptr inbounds i64, ptr %v1, i64 9
  %v54 = load i64, ptr %v53, align 8
  %v55 = getelementptr inbounds i64, ptr %v1, i64 11
  %v56 = load i64, ptr %v55, align 8
  %v57 = getelementptr inbounds i64, ptr %v1, i64 16
  %v58 = load i64, ptr %v57, align 8
  %v59 = getelementptr inbounds i64, ptr %v1, i64 17
  %v60 = load i64, ptr %v59, align 8
  %v61 = getelementptr inbounds i64, ptr %v1, i64 18
  %v62 = load i64, ptr %v61, align 8
  %v63 = getelementptr inbounds i64, ptr %v1, i64 19
  %v64 = load i64, ptr %v63, align 8
  %v65 = getelementptr inbounds i64, ptr %v1, i64 20
  %v66 = load i64, ptr %v65, align 8
  %v67 = getelementptr inbounds i64, ptr %v1, i64 21
  %v68 = load i64, ptr %v67, align 8
  %v69 = getelementptr inbounds i64, ptr %v1, i64 22
  %v70 = load i64, ptr %v69, align 8
  %v71 = getelementptr inbounds i64, ptr %v1, i64 23
  %v72 = load i64, ptr %v71, align 8
  %v73 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v74 = load ptr, ptr %v73, align 4
  %v75 = getelementptr inbounds float, ptr %v74, i64 0
  %v76 = add i64 1, 0
  %v77 = sdiv i64 %v76, 1
  %v78 = add i64 %v2, 1
  %v79 = mul i64 %v77, %v2
  %v80 = sdiv i64 %v79, %v3
  %v81 = mul i64 %v80, 1
  %v82 = icmp slt i64 %v81, 1
  %v83 = select i1 %v82, i64 %v81, i64 1
  %v84 = mul i64 %v77, %v78
  %v85 = sdiv i64 %v84, %v3
  %v86 = mul i64 %v85, 1
  %v87 = icmp slt i64 %v86, 1
  %v88 = select i1 %v87, i64 %v86, i64 1
  br label %b0
b0:
  %v89 = phi i64 [ %v83, %entry ], [ %v117, %b5 ]
  %v90 = icmp slt i64 %v89, %v88
  br i1 %v90, label %b1, label %b2
b1:
  %v91 = mul i64 %v89, 64
  %v92 = mul i64 %v89, 8
  %v93 = add i64 %v92, 0
  %v94 = sub i64 8, %v93
  %v95 = icmp slt i64 %v94, 0
  %v96 = select i1 %v95, i64 0, i64 %v94
  %v97 = icmp ult i64 %v96, 8
  %v98 = select i1 %v97, i64 %v96, i64 8
  %v99 = trunc i64 %v98 to i32
  %v100 = insertelement <8 x i32> poison, i32 %v99, i64 0
  %v101 = shufflevector <8 x i32> %v100, <8 x i32> poison, <8 x i32> zeroinitializer
  %v102 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v101
  %v103 = mul i64 %v93, 1
  %v104 = add i64 0, %v103
  %v105 = getelementptr inbounds float, ptr %v16, i64 %v104
  %v106 = add i64 %v91, 0
  br label %b3
b3:
  %v107 = phi i64 [ 0, %b1 ], [ %v115, %b4 ]
  %v108 = icmp slt i64 %v107, 8
  br i1 %v108, label %b4, label %b5
b4:
  %v109 = mul i64 %v107, 8
  %v110 = getelementptr inbounds float, ptr %v105, i64 %v109
  %v111 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v110, <8 x i1> %v102, <8 x float> zeroinitializer)
  %v112 = mul i64 %v107, 8
  %v113 = add i64 %v106, %v112
  %v114 = getelementptr inbounds float, ptr %v75, i64 %v113
  store <8 x float> %v111, ptr %v114, align 4
  %v115 = add nsw i64 %v107, 1
  br label %b3
b5:
  %v116 = add i64 %v91, 64
  %v117 = add nsw i64 %v89, 1
  br label %b0
b2:
  %v118 = icmp sgt i64 %v3, 1
  br i1 %v118, label %b6, label %b7
b6:
  %v119 = getelementptr inbounds i64, ptr %v1, i64 3
  %v120 = atomicrmw add ptr %v119, i64 1 acq_rel
  %v121 = mul i64 %v3, 1
  br label %b8
b8:
  %v122 = load atomic i64, ptr %v119 acquire, align 8
  %v123 = icmp slt i64 %v122, %v121
  br i1 %v123, label %b9, label %b10
b9:
  %v124 = call i32 @sched_yield()
  br label %b8
b10:
  br label %b7
b7:
  %v125 = add i64 %v8, 0
  %v126 = sdiv i64 %v125, 1
  %v127 = add i64 %v2, 1
  %v128 = mul i64 %v126, %v2
  %v129 = sdiv i64 %v128, %v3
  %v130 = mul i64 %v129, 1
  %v131 = icmp slt i64 %v130, %v8
  %v132 = select i1 %v131, i64 %v130, i64 %v8
  %v133 = mul i64 %v126, %v127
  %v134 = sdiv i64 %v133, %v3
  %v135 = mul i64 %v134, 1
  %v136 = icmp slt i64 %v135, %v8
  %v137 = select i1 %v136, i64 %v135, i64 %v8
  br label %b11
b11:
  %v138 = phi i64 [ %v132, %b7 ], [ %v177, %b16 ]
  %v139 = icmp slt i64 %v138, %v137
  br i1 %v139, label %b12, label %b13
b12:
  br label %b14
b14:
  %v140 = phi i64 [ 0, %b12 ], [ %v163, %b15 ]
  %v141 = phi <8 x float> [ splat (float 0x0000000000000000), %b12 ], [ %v162, %b15 ]
  %v142 = icmp slt i64 %v140, 8
  br i1 %v142, label %b15, label %b16
b15:
  %v143 = mul i64 %v138, 8
  %v144 = getelementptr inbounds float, ptr %v18, i64 %v143
  %v145 = mul i64 %v138, 8
  %v146 = getelementptr inbounds float, ptr %v24, i64 %v145
  %v147 = mul i64 %v138, 1
  %v148 = getelementptr inbounds float, ptr %v40, i64 %v147
  %v149 = getelementptr inbounds float, ptr %v148, i64 0
  %v150 = load float, ptr %v149, align 4
  %v151 = add i64 0, %v140
  %v152 = getelementptr inbounds float, ptr %v144, i64 %v151
  %v153 = load <8 x float>, ptr %v152, align 4
  %v154 = add i64 0, %v140
  %v155 = getelementptr inbounds float, ptr %v146, i64 %v154
  %v156 = load <8 x float>, ptr %v155, align 4
  %v157 = fmul <8 x float> %v153, %v156
  %v158 = insertelement <8 x float> poison, float %v150, i64 0
  %v159 = shufflevector <8 x float> %v158, <8 x float> poison, <8 x i32> zeroinitializer
  %v160 = fdiv <8 x float> %v157, %v159
  %v161 = fneg <8 x float> %v160
  %v162 = fadd <8 x float> %v141, %v161
  %v163 = add nsw i64 %v140, 8
  br label %b14
b16:
  %v164 = shufflevector <8 x float> %v141, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v165 = shufflevector <8 x float> %v141, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v166 = fadd <4 x float> %v164, %v165
  %v167 = shufflevector <4 x float> %v166, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v168 = shufflevector <4 x float> %v166, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v169 = fadd <2 x float> %v167, %v168
  %v170 = extractelement <2 x float> %v169, i64 0
  %v171 = extractelement <2 x float> %v169, i64 1
  %v172 = fadd float %v170, %v171
  %v173 = fadd float %v172, 0x0000000000000000
  %v174 = mul i64 %v138, 1
  %v175 = getelementptr inbounds float, ptr %v42, i64 %v174
  %v176 = getelementptr inbounds float, ptr %v175, i64 0
  store float %v173, ptr %v176, align 4
  %v177 = add nsw i64 %v138, 1
  br label %b11
b13:
  %v178 = add i64 %v8, 0
  %v179 = sdiv i64 %v178, 1
  %v180 = add i64 %v2, 1
  %v181 = mul i64 %v179, %v2
  %v182 = sdiv i64 %v181, %v3
  %v183 = mul i64 %v182, 1
  %v184 = icmp slt i64 %v183, %v8
  %v185 = select i1 %v184, i64 %v183, i64 %v8
  %v186 = mul i64 %v179, %v180
  %v187 = sdiv i64 %v186, %v3
  %v188 = mul i64 %v187, 1
  %v189 = icmp slt i64 %v188, %v8
  %v190 = select i1 %v189, i64 %v188, i64 %v8
  br label %b17
b17:
  %v191 = phi i64 [ %v185, %b13 ], [ %v222, %b18 ]
  %v192 = icmp slt i64 %v191, %v190
  br i1 %v192, label %b18, label %b19
b18:
  %v193 = mul i64 %v191, 8
  %v194 = getelementptr inbounds float, ptr %v18, i64 %v193
  %v195 = mul i64 %v191, 1
  %v196 = getelementptr inbounds float, ptr %v40, i64 %v195
  %v197 = getelementptr inbounds float, ptr %v196, i64 0
  %v198 = load float, ptr %v197, align 4
  %v199 = mul i64 %v191, 1
  %v200 = getelementptr inbounds float, ptr %v42, i64 %v199
  %v201 = getelementptr inbounds float, ptr %v200, i64 0
  %v202 = load float, ptr %v201, align 4
  %v203 = mul i64 %v191, 8
  %v204 = getelementptr inbounds float, ptr %v38, i64 %v203
  %v205 = mul i64 %v191, 8
  %v206 = getelementptr inbounds float, ptr %v44, i64 %v205
  %v207 = add i64 0, 0
  %v208 = getelementptr inbounds float, ptr %v194, i64 %v207
  %v209 = load <8 x float>, ptr %v208, align 4
  %v210 = insertelement <8 x float> poison, float %v198, i64 0
  %v211 = shufflevector <8 x float> %v210, <8 x float> poison, <8 x i32> zeroinitializer
  %v212 = fdiv <8 x float> %v209, %v211
  %v213 = insertelement <8 x float> poison, float %v202, i64 0
  %v214 = shufflevector <8 x float> %v213, <8 x float> poison, <8 x i32> zeroinitializer
  %v215 = fadd <8 x float> %v212, %v214
  %v216 = add i64 0, 0
  %v217 = getelementptr inbounds float, ptr %v204, i64 %v216
  %v218 = load <8 x float>, ptr %v217, align 4
  %v219 = fmul <8 x float> %v215, %v218
  %v220 = add i64 0, 0
  %v221 = getelementptr inbounds float, ptr %v206, i64 %v220
  store <8 x float> %v219, ptr %v221, align 4
  %v222 = add nsw i64 %v191, 1
  br label %b17
b19:
  %v224 = add i64 %v8, 0
  %v225 = sdiv i64 %v224, 1
  %v226 = add i64 %v2, 1
  %v227 = mul i64 %v225, %v2
  %v228 = sdiv i64 %v227, %v3
  %v229 = mul i64 %v228, 1
  %v230 = icmp slt i64 %v229, %v8
  %v231 = select i1 %v230, i64 %v229, i64 %v8
  %v232 = mul i64 %v225, %v226
  %v233 = sdiv i64 %v232, %v3
  %v234 = mul i64 %v233, 1
  %v235 = icmp slt i64 %v234, %v8
  %v236 = select i1 %v235, i64 %v234, i64 %v8
  br label %b20
b20:
  %v237 = phi i64 [ %v231, %b19 ], [ %v290, %b25 ]
  %v238 = icmp slt i64 %v237, %v236
  br i1 %v238, label %b21, label %b22
b21:
  %v239 = add i64 %v237, 96
  %v240 = icmp slt i64 %v239, %v236
  %v241 = select i1 %v240, i64 %v239, i64 %v236
  br label %b23
b23:
  %v242 = phi i64 [ 0, %b21 ], [ %v289, %b28 ]
  %v243 = icmp slt i64 %v242, 1
  br i1 %v243, label %b24, label %b25
b24:
  %v244 = sub i64 %v241, %v237
  %v245 = sub i64 8, 1
  %v246 = add i64 %v244, %v245
  %v247 = sdiv i64 %v246, 8
  br label %b26
b26:
  %v248 = phi i64 [ 0, %b24 ], [ %v288, %b33 ]
  %v249 = icmp slt i64 %v248, %v247
  br i1 %v249, label %b27, label %b28
b27:
  %v250 = mul i64 %v244, %v248
  %v251 = sdiv i64 %v250, %v247
  %v252 = add i64 %v237, %v251
  %v253 = add i64 %v248, 1
  %v254 = mul i64 %v244, %v253
  %v255 = sdiv i64 %v254, %v247
  %v256 = add i64 %v237, %v255
  %v257 = mul i64 %v242, 64
  %v258 = getelementptr inbounds float, ptr %v75, i64 %v257
  %v259 = sub i64 %v256, %v252
  %v260 = mul i64 %v252, 8
  %v261 = getelementptr inbounds float, ptr %v44, i64 %v260
  %v262 = getelementptr inbounds float, ptr %v261, i64 0
  %v263 = sub i64 %v259, 1
  %v264 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v263
  %v265 = load ptr, ptr %v264, align 4
  %v266 = icmp sgt i64 %v259, 0
  br i1 %v266, label %b29, label %b30
b29:
  call void %v265(ptr %v262, i64 8, ptr %v258, i64 8, ptr %v223)
  br label %b30
b30:
  %v267 = add i64 %v257, 64
  br label %b31
b31:
  %v268 = phi i64 [ %v252, %b30 ], [ %v287, %b36 ]
  %v269 = icmp slt i64 %v268, %v256
  br i1 %v269, label %b32, label %b33
b32:
  %v270 = sub i64 %v268, %v252
  %v271 = mul i64 %v270, 8
  %v272 = getelementptr inbounds float, ptr %v223, i64 %v271
  %v273 = mul i64 %v268, 8
  %v274 = getelementptr inbounds float, ptr %v46, i64 %v273
  br label %b34
b34:
  %v275 = phi i64 [ 0, %b32 ], [ %v286, %b35 ]
  %v276 = icmp slt i64 %v275, 1
  br i1 %v276, label %b35, label %b36
b35:
  %v277 = mul i64 %v242, 1
  %v278 = add i64 %v277, %v275
  %v279 = mul i64 %v278, 8
  %v280 = add i64 0, %v275
  %v281 = mul i64 %v280, 8
  %v282 = getelementptr inbounds float, ptr %v272, i64 %v281
  %v283 = load <8 x float>, ptr %v282, align 4
  %v284 = add i64 0, %v279
  %v285 = getelementptr inbounds float, ptr %v274, i64 %v284
  store <8 x float> %v283, ptr %v285, align 4
  %v286 = add nsw i64 %v275, 1
  br label %b34
b36:
  %v287 = add nsw i64 %v268, 1
  br label %b31
b33:
  %v288 = add nsw i64 %v248, 1
  br label %b26
b28:
  %v289 = add nsw i64 %v242, 1
  br label %b23
b25:
  %v290 = add nsw i64 %v237, 96
  br label %b20
b22:
  %v291 = icmp sgt i64 %v3, 1
  br i1 %v291, label %b37, label %b38
b37:
  %v292 = getelementptr inbounds i64, ptr %v1, i64 3
  %v293 = atomicrmw add ptr %v292, i64 1 acq_rel
  %v294 = mul i64 %v3, 2
  br label %b39
b39:
  %v295 = load atomic i64, ptr %v292 acquire, align 8
  %v296 = icmp slt i64 %v295, %v294
  br i1 %v296, label %b40, label %b41
b40:
  %v297 = call i32 @sched_yield()
  br label %b39
b41:
  br label %b38
b38:
  %v298 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v299 = load ptr, ptr %v298, align 4
  %v300 = getelementptr inbounds float, ptr %v299, i64 64
  %v301 = add i64 1, 0
  %v302 = sdiv i64 %v301, 1
  %v303 = add i64 %v2, 1
  %v304 = mul i64 %v302, %v2
  %v305 = sdiv i64 %v304, %v3
  %v306 = mul i64 %v305, 1
  %v307 = icmp slt i64 %v306, 1
  %v308 = select i1 %v307, i64 %v306, i64 1
  %v309 = mul i64 %v302, %v303
  %v310 = sdiv i64 %v309, %v3
  %v311 = mul i64 %v310, 1
  %v312 = icmp slt i64 %v311, 1
  %v313 = select i1 %v312, i64 %v311, i64 1
  br label %b42
b42:
  %v314 = phi i64 [ %v308, %b38 ], [ %v342, %b47 ]
  %v315 = icmp slt i64 %v314, %v313
  br i1 %v315, label %b43, label %b44
b43:
  %v316 = mul i64 %v314, 64
  %v317 = mul i64 %v314, 8
  %v318 = add i64 %v317, 0
  %v319 = sub i64 8, %v318
  %v320 = icmp slt i64 %v319, 0
  %v321 = select i1 %v320, i64 0, i64 %v319
  %v322 = icmp ult i64 %v321, 8
  %v323 = select i1 %v322, i64 %v321, i64 8
  %v324 = trunc i64 %v323 to i32
  %v325 = insertelement <8 x i32> poison, i32 %v324, i64 0
  %v326 = shufflevector <8 x i32> %v325, <8 x i32> poison, <8 x i32> zeroinitializer
  %v327 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v326
  %v328 = mul i64 %v318, 1
  %v329 = add i64 0, %v328
  %v330 = getelementptr inbounds float, ptr %v14, i64 %v329
  %v331 = add i64 %v316, 0
  br label %b45
b45:
  %v332 = phi i64 [ 0, %b43 ], [ %v340, %b46 ]
  %v333 = icmp slt i64 %v332, 8
  br i1 %v333, label %b46, label %b47
b46:
  %v334 = mul i64 %v332, 8
  %v335 = getelementptr inbounds float, ptr %v330, i64 %v334
  %v336 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v335, <8 x i1> %v327, <8 x float> zeroinitializer)
  %v337 = mul i64 %v332, 8
  %v338 = add i64 %v331, %v337
  %v339 = getelementptr inbounds float, ptr %v300, i64 %v338
  store <8 x float> %v336, ptr %v339, align 4
  %v340 = add nsw i64 %v332, 1
  br label %b45
b47:
  %v341 = add i64 %v316, 64
  %v342 = add nsw i64 %v314, 1
  br label %b42
b44:
  %v343 = icmp sgt i64 %v3, 1
  br i1 %v343, label %b48, label %b49
b48:
  %v344 = getelementptr inbounds i64, ptr %v1, i64 3
  %v345 = atomicrmw add ptr %v344, i64 1 acq_rel
  %v346 = mul i64 %v3, 3
  br label %b50
b50:
  %v347 = load atomic i64, ptr %v344 acquire, align 8
  %v348 = icmp slt i64 %v347, %v346
  br i1 %v348, label %b51, label %b52
b51:
  %v349 = call i32 @sched_yield()
  br label %b50
b52:
  br label %b49
b49:
  br label %b53
b53:
  %v350 = phi i64 [ 0, %b49 ], [ %v487, %b61 ]
  %v351 = icmp slt i64 %v350, %v5
  br i1 %v351, label %b54, label %b55
b54:
  %v352 = sub i64 %v5, 1
  %v353 = sub i64 %v352, %v350
  %v354 = add i64 %v7, 0
  %v355 = sdiv i64 %v354, 1
  %v356 = add i64 %v2, 1
  %v357 = mul i64 %v355, %v2
  %v358 = sdiv i64 %v357, %v3
  %v359 = mul i64 %v358, 1
  %v360 = icmp slt i64 %v359, %v7
  %v361 = select i1 %v360, i64 %v359, i64 %v7
  %v362 = mul i64 %v355, %v356
  %v363 = sdiv i64 %v362, %v3
  %v364 = mul i64 %v363, 1
  %v365 = icmp slt i64 %v364, %v7
  %v366 = select i1 %v365, i64 %v364, i64 %v7
  br label %b56
b56:
  %v367 = phi i64 [ %v361, %b54 ], [ %v410, %b57 ]
  %v368 = icmp slt i64 %v367, %v366
  br i1 %v368, label %b57, label %b58
b57:
  %v369 = add i64 %v353, 1
  %v370 = and i64 %v369, 1
  %v371 = mul i64 %v370, %v7
  %v372 = add i64 %v371, %v367
  %v373 = mul i64 %v372, 8
  %v374 = getelementptr inbounds float, ptr %v22, i64 %v373
  %v375 = add i64 %v353, 0
  %v376 = and i64 %v375, %v70
  %v377 = mul i64 %v376, %v7
  %v378 = add i64 %v377, %v367
  %v379 = mul i64 %v378, 8
  %v380 = getelementptr inbounds float, ptr %v46, i64 %v379
  %v381 = add i64 %v353, 1
  %v382 = and i64 %v381, %v54
  %v383 = mul i64 %v382, %v7
  %v384 = add i64 %v383, %v367
  %v385 = mul i64 %v384, 8
  %v386 = getelementptr inbounds float, ptr %v20, i64 %v385
  %v387 = add i64 %v353, 0
  %v388 = and i64 %v387, %v72
  %v389 = mul i64 %v388, %v7
  %v390 = add i64 %v389, %v367
  %v391 = mul i64 %v390, 8
  %v392 = getelementptr inbounds float, ptr %v48, i64 %v391
  %v393 = add i64 0, 0
  %v394 = getelementptr inbounds float, ptr %v374, i64 %v393
  %v395 = load <8 x float>, ptr %v394, align 4
  %v396 = add i64 0, 0
  %v397 = getelementptr inbounds float, ptr %v380, i64 %v396
  %v398 = load <8 x float>, ptr %v397, align 4
  %v399 = fadd <8 x float> %v395, %v398
  %v400 = add i64 0, 0
  %v401 = getelementptr inbounds float, ptr %v386, i64 %v400
  %v402 = load <8 x float>, ptr %v401, align 4
  %v403 = fmul <8 x float> %v399, %v402
  %v404 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v405 = shufflevector <8 x float> %v404, <8 x float> poison, <8 x i32> zeroinitializer
  %v406 = fsub <8 x float> %v405, %v402
  %v407 = fmul <8 x float> %v403, %v406
  %v408 = add i64 0, 0
  %v409 = getelementptr inbounds float, ptr %v392, i64 %v408
  store <8 x float> %v407, ptr %v409, align 4
  %v410 = add nsw i64 %v367, 1
  br label %b56
b58:
  %v412 = add i64 %v7, 0
  %v413 = sdiv i64 %v412, 1
  %v414 = add i64 %v2, 1
  %v415 = mul i64 %v413, %v2
  %v416 = sdiv i64 %v415, %v3
  %v417 = mul i64 %v416, 1
  %v418 = icmp slt i64 %v417, %v7
  %v419 = select i1 %v418, i64 %v417, i64 %v7
  %v420 = mul i64 %v413, %v414
  %v421 = sdiv i64 %v420, %v3
  %v422 = mul i64 %v421, 1
  %v423 = icmp slt i64 %v422, %v7
  %v424 = select i1 %v423, i64 %v422, i64 %v7
  br label %b59
b59:
  %v425 = phi i64 [ %v419, %b58 ], [ %v486, %b64 ]
  %v426 = icmp slt i64 %v425, %v424
  br i1 %v426, label %b60, label %b61
b60:
  %v427 = add i64 %v425, 96
  %v428 = icmp slt i64 %v427, %v424
  %v429 = select i1 %v428, i64 %v427, i64 %v424
  br label %b62
b62:
  %v430 = phi i64 [ 0, %b60 ], [ %v485, %b67 ]
  %v431 = icmp slt i64 %v430, 1
  br i1 %v431, label %b63, label %b64
b63:
  %v432 = sub i64 %v429, %v425
  %v433 = sub i64 8, 1
  %v434 = add i64 %v432, %v433
  %v435 = sdiv i64 %v434, 8
  br label %b65
b65:
  %v436 = phi i64 [ 0, %b63 ], [ %v484, %b72 ]
  %v437 = icmp slt i64 %v436, %v435
  br i1 %v437, label %b66, label %b67
b66:
  %v438 = mul i64 %v432, %v436
  %v439 = sdiv i64 %v438, %v435
  %v440 = add i64 %v425, %v439
  %v441 = add i64 %v436, 1
  %v442 = mul i64 %v432, %v441
  %v443 = sdiv i64 %v442, %v435
  %v444 = add i64 %v425, %v443
  %v445 = mul i64 %v430, 64
  %v446 = getelementptr inbounds float, ptr %v300, i64 %v445
  %v447 = sub i64 %v444, %v440
  %v448 = add i64 %v353, 0
  %v449 = and i64 %v448, %v72
  %v450 = mul i64 %v449, %v7
  %v451 = add i64 %v450, %v440
  %v452 = mul i64 %v451, 8
  %v453 = getelementptr inbounds float, ptr %v48, i64 %v452
  %v454 = getelementptr inbounds float, ptr %v453, i64 0
  %v455 = sub i64 %v447, 1
  %v456 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v455
  %v457 = load ptr, ptr %v456, align 4
  %v458 = icmp sgt i64 %v447, 0
  br i1 %v458, label %b68, label %b69
b68:
  call void %v457(ptr %v454, i64 8, ptr %v446, i64 8, ptr %v411)
  br label %b69
b69:
  %v459 = add i64 %v445, 64
  br label %b70
b70:
  %v460 = phi i64 [ %v440, %b69 ], [ %v483, %b75 ]
  %v461 = icmp slt i64 %v460, %v444
  br i1 %v461, label %b71, label %b72
b71:
  %v462 = sub i64 %v460, %v440
  %v463 = mul i64 %v462, 8
  %v464 = getelementptr inbounds float, ptr %v411, i64 %v463
  %v465 = add i64 %v353, 0
  %v466 = and i64 %v465, 1
  %v467 = mul i64 %v466, %v7
  %v468 = add i64 %v467, %v460
  %v469 = mul i64 %v468, 8
  %v470 = getelementptr inbounds float, ptr %v22, i64 %v469
  br label %b73
b73:
  %v471 = phi i64 [ 0, %b71 ], [ %v482, %b74 ]
  %v472 = icmp slt i64 %v471, 1
  br i1 %v472, label %b74, label %b75
b74:
  %v473 = mul i64 %v430, 1
  %v474 = add i64 %v473, %v471
  %v475 = mul i64 %v474, 8
  %v476 = add i64 0, %v471
  %v477 = mul i64 %v476, 8
  %v478 = getelementptr inbounds float, ptr %v464, i64 %v477
  %v479 = load <8 x float>, ptr %v478, align 4
  %v480 = add i64 0, %v475
  %v481 = getelementptr inbounds float, ptr %v470, i64 %v480
  store <8 x float> %v479, ptr %v481, align 4
  %v482 = add nsw i64 %v471, 1
  br label %b73
b75:
  %v483 = add nsw i64 %v460, 1
  br label %b70
b72:
  %v484 = add nsw i64 %v436, 1
  br label %b65
b67:
  %v485 = add nsw i64 %v430, 1
  br label %b62
b64:
  %v486 = add nsw i64 %v425, 96
  br label %b59
b61:
  %v487 = add nsw i64 %v350, 1
  br label %b53
b55:
  %v488 = icmp sgt i64 %v3, 1
  br i1 %v488, label %b76, label %b77
b76:
  %v489 = getelementptr inbounds i64, ptr %v1, i64 3
  %v490 = atomicrmw add ptr %v489, i64 1 acq_rel
  %v491 = mul i64 %v3, 4
  br label %b78
b78:
  %v492 = load atomic i64, ptr %v489 acquire, align 8
  %v493 = icmp slt i64 %v492, %v491
  br i1 %v493, label %b79, label %b80
b79:
  %v494 = call i32 @sched_yield()
  br label %b78
b80:
  br label %b77
b77:
  %v495 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v496 = load ptr, ptr %v495, align 4
  %v497 = icmp eq i64 %v2, 0
  br i1 %v497, label %b81, label %b82
b81:
  br label %b83
b83:
  %v498 = phi i64 [ 0, %b81 ], [ %v501, %b84 ]
  %v499 = icmp slt i64 %v498, 64
  br i1 %v499, label %b84, label %b85
b84:
  %v500 = getelementptr inbounds float, ptr %v26, i64 %v498
  store float 0x0000000000000000, ptr %v500, align 4
  %v501 = add nsw i64 %v498, 1
  br label %b83
b85:
  br label %b86
b86:
  %v502 = phi i64 [ 0, %b85 ], [ %v527, %b91 ]
  %v503 = icmp slt i64 %v502, %v8
  br i1 %v503, label %b87, label %b88
b87:
  br label %b89
b89:
  %v504 = phi i64 [ 0, %b87 ], [ %v526, %b90 ]
  %v505 = icmp slt i64 %v504, 8
  br i1 %v505, label %b90, label %b91
b90:
  %v506 = mul i64 %v502, 1
  %v507 = getelementptr inbounds float, ptr %v10, i64 %v506
  %v508 = getelementptr inbounds float, ptr %v507, i64 0
  %v509 = load float, ptr %v508, align 4
  %v510 = mul i64 %v502, 8
  %v511 = getelementptr inbounds float, ptr %v48, i64 %v510
  %v512 = add i64 0, %v504
  %v513 = getelementptr inbounds float, ptr %v511, i64 %v512
  %v514 = load float, ptr %v513, align 4
  %v515 = fptosi float %v509 to i64
  %v516 = icmp slt i64 %v515, 0
  %v517 = select i1 %v516, i64 0, i64 %v515
  %v518 = icmp sgt i64 %v517, 7
  %v519 = select i1 %v518, i64 7, i64 %v517
  %v520 = add i64 0, %v504
  %v521 = mul i64 %v519, 8
  %v522 = add i64 %v520, %v521
  %v523 = getelementptr inbounds float, ptr %v26, i64 %v522
  %v524 = load float, ptr %v523, align 4
  %v525 = fadd float %v524, %v514
  store float %v525, ptr %v523, align 4
  %v526 = add nsw i64 %v504, 1
  br label %b89
b91:
  %v527 = add nsw i64 %v502, 1
  br label %b86
b88:
  br label %b82
b82:
  %v528 = icmp sgt i64 %v3, 1
  br i1 %v528, label %b92, label %b93
b92:
  %v529 = getelementptr inbounds i64, ptr %v1, i64 3
  %v530 = atomicrmw add ptr %v529, i64 1 acq_rel
  %v531 = mul i64 %v3, 5
  br label %b94
b94:
  %v532 = load atomic i64, ptr %v529 acquire, align 8
  %v533 = icmp slt i64 %v532, %v531
  br i1 %v533, label %b95, label %b96
b95:
  %v534 = call i32 @sched_yield()
  br label %b94
b96:
  br label %b93
b93:
  %v535 = add i64 8, 1
  %v536 = sdiv i64 %v535, 2
  %v537 = add i64 %v2, 1
  %v538 = mul i64 %v536, %v2
  %v539 = sdiv i64 %v538, %v3
  %v540 = mul i64 %v539, 2
  %v541 = icmp slt i64 %v540, 8
  %v542 = select i1 %v541, i64 %v540, i64 8
  %v543 = mul i64 %v536, %v537
  %v544 = sdiv i64 %v543, %v3
  %v545 = mul i64 %v544, 2
  %v546 = icmp slt i64 %v545, 8
  %v547 = select i1 %v546, i64 %v545, i64 8
  %v548 = getelementptr inbounds float, ptr %v28, i64 0
  br label %b97
b97:
  %v549 = phi i64 [ %v542, %b93 ], [ %v557, %b102 ]
  %v550 = icmp slt i64 %v549, %v547
  br i1 %v550, label %b98, label %b99
b98:
  %v551 = mul i64 %v549, 8
  %v552 = getelementptr inbounds float, ptr %v548, i64 %v551
  br label %b100
b100:
  %v553 = phi i64 [ 0, %b98 ], [ %v556, %b101 ]
  %v554 = icmp slt i64 %v553, 8
  br i1 %v554, label %b101, label %b102
b101:
  %v555 = getelementptr inbounds float, ptr %v552, i64 %v553
  store float 0x0000000000000000, ptr %v555, align 4
  %v556 = add nsw i64 %v553, 1
  br label %b100
b102:
  %v557 = add nsw i64 %v549, 1
  br label %b97
b99:
  %v558 = mul i64 0, 8
  %v559 = getelementptr inbounds float, ptr %v48, i64 %v558
  %v560 = getelementptr inbounds float, ptr %v559, i64 0
  %v561 = mul i64 0, 8
  %v562 = getelementptr inbounds float, ptr %v20, i64 %v561
  %v563 = getelementptr inbounds float, ptr %v562, i64 0
  %v564 = mul i64 %v8, 1
  br label %b103
b103:
  %v565 = phi i64 [ 0, %b99 ], [ %v592, %b108 ]
  %v566 = icmp slt i64 %v565, %v564
  br i1 %v566, label %b104, label %b105
b104:
  %v567 = sub i64 %v564, %v565
  %v568 = icmp slt i64 %v567, 128
  %v569 = select i1 %v568, i64 %v567, i64 128
  br label %b106
b106:
  %v570 = phi i64 [ 0, %b104 ], [ %v591, %b111 ]
  %v571 = icmp slt i64 %v570, 8
  br i1 %v571, label %b107, label %b108
b107:
  %v572 = mul i64 %v565, 8
  %v573 = add i64 %v572, %v570
  %v574 = getelementptr inbounds float, ptr %v563, i64 %v573
  br label %b109
b109:
  %v575 = phi i64 [ %v542, %b107 ], [ %v590, %b110 ]
  %v576 = icmp slt i64 %v575, %v547
  br i1 %v576, label %b110, label %b111
b110:
  %v577 = sub i64 %v547, %v575
  %v578 = icmp slt i64 %v577, 2
  %v579 = select i1 %v578, i64 %v577, i64 2
  %v580 = mul i64 %v565, 8
  %v581 = add i64 %v580, %v575
  %v582 = getelementptr inbounds float, ptr %v560, i64 %v581
  %v583 = mul i64 %v575, 8
  %v584 = add i64 %v583, %v570
  %v585 = getelementptr inbounds float, ptr %v548, i64 %v584
  %v586 = sub i64 8, %v570
  %v587 = sub i64 %v579, 1
  %v588 = getelementptr inbounds ptr, ptr @table_outer_tail, i64 %v587
  %v589 = load ptr, ptr %v588, align 4
  call void %v589(ptr %v582, i64 8, ptr %v574, i64 8, i64 %v569, ptr %v585, i64 8, i64 %v586)
  %v590 = add nsw i64 %v575, 2
  br label %b109
b111:
  %v591 = add nsw i64 %v570, 32
  br label %b106
b108:
  %v592 = add nsw i64 %v565, 128
  br label %b103
b105:
  %v593 = icmp sgt i64 %v3, 1
  br i1 %v593, label %b112, label %b113
b112:
  %v594 = getelementptr inbounds i64, ptr %v1, i64 3
  %v595 = atomicrmw add ptr %v594, i64 1 acq_rel
  %v596 = mul i64 %v3, 6
  br label %b114
b114:
  %v597 = load atomic i64, ptr %v594 acquire, align 8
  %v598 = icmp slt i64 %v597, %v596
  br i1 %v598, label %b115, label %b116
b115:
  %v599 = call i32 @sched_yield()
  br label %b114
b116:
  br label %b113
b113:
  %v600 = add i64 8, 1
  %v601 = sdiv i64 %v600, 2
  %v602 = add i64 %v2, 1
  %v603 = mul i64 %v601, %v2
  %v604 = sdiv i64 %v603, %v3
  %v605 = mul i64 %v604, 2
  %v606 = icmp slt i64 %v605, 8
  %v607 = select i1 %v606, i64 %v605, i64 8
  %v608 = mul i64 %v601, %v602
  %v609 = sdiv i64 %v608, %v3
  %v610 = mul i64 %v609, 2
  %v611 = icmp slt i64 %v610, 8
  %v612 = select i1 %v611, i64 %v610, i64 8
  %v613 = getelementptr inbounds float, ptr %v30, i64 0
  br label %b117
b117:
  %v614 = phi i64 [ %v607, %b113 ], [ %v622, %b122 ]
  %v615 = icmp slt i64 %v614, %v612
  br i1 %v615, label %b118, label %b119
b118:
  %v616 = mul i64 %v614, 8
  %v617 = getelementptr inbounds float, ptr %v613, i64 %v616
  br label %b120
b120:
  %v618 = phi i64 [ 0, %b118 ], [ %v621, %b121 ]
  %v619 = icmp slt i64 %v618, 8
  br i1 %v619, label %b121, label %b122
b121:
  %v620 = getelementptr inbounds float, ptr %v617, i64 %v618
  store float 0x0000000000000000, ptr %v620, align 4
  %v621 = add nsw i64 %v618, 1
  br label %b120
b122:
  %v622 = add nsw i64 %v614, 1
  br label %b117
b119:
  %v623 = mul i64 0, 8
  %v624 = getelementptr inbounds float, ptr %v44, i64 %v623
  %v625 = getelementptr inbounds float, ptr %v624, i64 0
  %v626 = mul i64 1, %v7
  %v627 = add i64 0, %v626
  %v628 = mul i64 %v627, 8
  %v629 = getelementptr inbounds float, ptr %v20, i64 %v628
  %v630 = getelementptr inbounds float, ptr %v629, i64 0
  %v631 = mul i64 %v8, 1
  br label %b123
b123:
  %v632 = phi i64 [ 0, %b119 ], [ %v659, %b128 ]
  %v633 = icmp slt i64 %v632, %v631
  br i1 %v633, label %b124, label %b125
b124:
  %v634 = sub i64 %v631, %v632
  %v635 = icmp slt i64 %v634, 128
  %v636 = select i1 %v635, i64 %v634, i64 128
  br label %b126
b126:
  %v637 = phi i64 [ 0, %b124 ], [ %v658, %b131 ]
  %v638 = icmp slt i64 %v637, 8
  br i1 %v638, label %b127, label %b128
b127:
  %v639 = mul i64 %v632, 8
  %v640 = add i64 %v639, %v637
  %v641 = getelementptr inbounds float, ptr %v630, i64 %v640
  br label %b129
b129:
  %v642 = phi i64 [ %v607, %b127 ], [ %v657, %b130 ]
  %v643 = icmp slt i64 %v642, %v612
  br i1 %v643, label %b130, label %b131
b130:
  %v644 = sub i64 %v612, %v642
  %v645 = icmp slt i64 %v644, 2
  %v646 = select i1 %v645, i64 %v644, i64 2
  %v647 = mul i64 %v632, 8
  %v648 = add i64 %v647, %v642
  %v649 = getelementptr inbounds float, ptr %v625, i64 %v648
  %v650 = mul i64 %v642, 8
  %v651 = add i64 %v650, %v637
  %v652 = getelementptr inbounds float, ptr %v613, i64 %v651
  %v653 = sub i64 8, %v637
  %v654 = sub i64 %v646, 1
  %v655 = getelementptr inbounds ptr, ptr @table_outer_tail, i64 %v654
  %v656 = load ptr, ptr %v655, align 4
  call void %v656(ptr %v649, i64 8, ptr %v641, i64 8, i64 %v636, ptr %v652, i64 8, i64 %v653)
  %v657 = add nsw i64 %v642, 2
  br label %b129
b131:
  %v658 = add nsw i64 %v637, 32
  br label %b126
b128:
  %v659 = add nsw i64 %v632, 128
  br label %b123
b125:
  %v660 = icmp sgt i64 %v3, 1
  br i1 %v660, label %b132, label %b133
b132:
  %v661 = getelementptr inbounds i64, ptr %v1, i64 3
  %v662 = atomicrmw add ptr %v661, i64 1 acq_rel
  %v663 = mul i64 %v3, 7
  br label %b134
b134:
  %v664 = load atomic i64, ptr %v661 acquire, align 8
  %v665 = icmp slt i64 %v664, %v663
  br i1 %v665, label %b135, label %b136
b135:
  %v666 = call i32 @sched_yield()
  br label %b134
b136:
  br label %b133
b133:
  ret void
}
define internal void @outer_1_tail(ptr %v0, i64 %v1, ptr %v2, i64 %v3, i64 %v4, ptr %v5, i64 %v6, i64 %v7) #0 {
entry:
  %v8 = sub i64 %v7, 0
  %v9 = icmp slt i64 %v8, 0
  %v10 = select i1 %v9, i64 0, i64 %v8
  %v11 = icmp ult i64 %v10, 8
  %v12 = select i1 %v11, i64 %v10, i64 8
  %v13 = trunc i64 %v12 to i32
  %v14 = insertelement <8 x i32> poison, i32 %v13, i64 0
  %v15 = shufflevector <8 x i32> %v14, <8 x i32> poison, <8 x i32> zeroinitializer
  %v16 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v15
  %v17 = sub i64 %v7, 8
  %v18 = icmp slt i64 %v17, 0
  %v19 = select i1 %v18, i64 0, i64 %v17
  %v20 = icmp ult i64 %v19, 8
  %v21 = select i1 %v20, i64 %v19, i64 8
  %v22 = trunc i64 %v21 to i32
  %v23 = insertelement <8 x i32> poison, i32 %v22, i64 0
  %v24 = shufflevector <8 x i32> %v23, <8 x i32> poison, <8 x i32> zeroinitializer
  %v25 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v24
  %v26 = sub i64 %v7, 16
  %v27 = icmp slt i64 %v26, 0
  %v28 = select i1 %v27, i64 0, i64 %v26
  %v29 = icmp ult i64 %v28, 8
  %v30 = select i1 %v29, i64 %v28, i64 8
  %v31 = trunc i64 %v30 to i32
  %v32 = insertelement <8 x i32> poison, i32 %v31, i64 0
  %v33 = shufflevector <8 x i32> %v32, <8 x i32> poison, <8 x i32> zeroinitializer
  %v34 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v33
  %v35 = sub i64 %v7, 24
  %v36 = icmp slt i64 %v35, 0
  %v37 = select i1 %v36, i64 0, i64 %v35
  %v38 = icmp ult i64 %v37, 8
  %v39 = select i1 %v38, i64 %v37, i64 8
  %v40 = trunc i64 %v39 to i32
  %v41 = insertelement <8 x i32> poison, i32 %v40, i64 0
  %v42 = shufflevector <8 x i32> %v41, <8 x i32> poison, <8 x i32> zeroinitializer
  %v43 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v42
  br label %b0
b0:
  %v44 = phi i64 [ 0, %entry ], [ %v70, %b1 ]
  %v45 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v46 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v67, %b1 ]
  %v47 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v48 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v69, %b1 ]
  %v49 = icmp slt i64 %v44, %v4
  br i1 %v49, label %b1, label %b2
b1:
  %v50 = mul i64 %v44, %v3
  %v51 = getelementptr inbounds float, ptr %v2, i64 %v50
  %v52 = getelementptr inbounds float, ptr %v51, i64 0
  %v53 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v52, <8 x i1> %v16, <8 x float> zeroinitializer)
  %v54 = getelementptr inbounds float, ptr %v51, i64 8
  %v55 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v54, <8 x i1> %v25, <8 x float> zeroinitializer)
  %v56 = getelementptr inbounds float, ptr %v51, i64 16
  %v57 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v56, <8 x i1> %v34, <8 x float> zeroinitializer)
  %v58 = getelementptr inbounds float, ptr %v51, i64 24
  %v59 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v58, <8 x i1> %v43, <8 x float> zeroinitializer)
  %v60 = mul i64 %v44, %v1
  %v61 = getelementptr inbounds float, ptr %v0, i64 %v60
  %v62 = getelementptr inbounds float, ptr %v61, i64 0
  %v63 = load float, ptr %v62, align 4
  %v64 = insertelement <8 x float> poison, float %v63, i64 0
  %v65 = shufflevector <8 x float> %v64, <8 x float> poison, <8 x i32> zeroinitializer
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v65, <8 x float> %v53, <8 x float> %v45)
  %v67 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v65, <8 x float> %v55, <8 x float> %v46)
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v65, <8 x float> %v57, <8 x float> %v47)
  %v69 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v65, <8 x float> %v59, <8 x float> %v48)
  %v70 = add nsw i64 %v44, 1
  br label %b0
b2:
  %v71 = mul i64 %v6, 0
  %v72 = getelementptr inbounds float, ptr %v5, i64 %v71
  %v73 = getelementptr inbounds float, ptr %v72, i64 0
  %v74 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v73, <8 x i1> %v16, <8 x float> zeroinitializer)
  %v75 = fadd <8 x float> %v74, %v45
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v75, ptr align 4 %v73, <8 x i1> %v16)
  %v76 = getelementptr inbounds float, ptr %v72, i64 8
  %v77 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v76, <8 x i1> %v25, <8 x float> zeroinitializer)
  %v78 = fadd <8 x float> %v77, %v46
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v78, ptr align 4 %v76, <8 x i1> %v25)
  %v79 = getelementptr inbounds float, ptr %v72, i64 16
  %v80 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v79, <8 x i1> %v34, <8 x float> zeroinitializer)
  %v81 = fadd <8 x float> %v80, %v47
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v81, ptr align 4 %v79, <8 x i1> %v34)
  %v82 = getelementptr inbounds float, ptr %v72, i64 24
  %v83 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v82, <8 x i1> %v43, <8 x float> zeroinitializer)
  %v84 = fadd <8 x float> %v83, %v48
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v84, ptr align 4 %v82, <8 x i1> %v43)
  ret void
}
define internal void @outer_2_tail(ptr %v0, i64 %v1, ptr %v2, i64 %v3, i64 %v4, ptr %v5, i64 %v6, i64 %v7) #0 {
entry:
  %v8 = sub i64 %v7, 0
  %v9 = icmp slt i64 %v8, 0
  %v10 = select i1 %v9, i64 0, i64 %v8
  %v11 = icmp ult i64 %v10, 8
  %v12 = select i1 %v11, i64 %v10, i64 8
  %v13 = trunc i64 %v12 to i32
  %v14 = insertelement <8 x i32> poison, i32 %v13, i64 0
  %v15 = shufflevector <8 x i32> %v14, <8 x i32> poison, <8 x i32> zeroinitializer
  %v16 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v15
  %v17 = sub i64 %v7, 8
  %v18 = icmp slt i64 %v17, 0
  %v19 = select i1 %v18, i64 0, i64 %v17
  %v20 = icmp ult i64 %v19, 8
  %v21 = select i1 %v20, i64 %v19, i64 8
  %v22 = trunc i64 %v21 to i32
  %v23 = insertelement <8 x i32> poison, i32 %v22, i64 0
  %v24 = shufflevector <8 x i32> %v23, <8 x i32> poison, <8 x i32> zeroinitializer
  %v25 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v24
  %v26 = sub i64 %v7, 16
  %v27 = icmp slt i64 %v26, 0
  %v28 = select i1 %v27, i64 0, i64 %v26
  %v29 = icmp ult i64 %v28, 8
  %v30 = select i1 %v29, i64 %v28, i64 8
  %v31 = trunc i64 %v30 to i32
  %v32 = insertelement <8 x i32> poison, i32 %v31, i64 0
  %v33 = shufflevector <8 x i32> %v32, <8 x i32> poison, <8 x i32> zeroinitializer
  %v34 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v33
  %v35 = sub i64 %v7, 24
  %v36 = icmp slt i64 %v35, 0
  %v37 = select i1 %v36, i64 0, i64 %v35
  %v38 = icmp ult i64 %v37, 8
  %v39 = select i1 %v38, i64 %v37, i64 8
  %v40 = trunc i64 %v39 to i32
  %v41 = insertelement <8 x i32> poison, i32 %v40, i64 0
  %v42 = shufflevector <8 x i32> %v41, <8 x i32> poison, <8 x i32> zeroinitializer
  %v43 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v42
  br label %b0
b0:
  %v44 = phi i64 [ 0, %entry ], [ %v82, %b1 ]
  %v45 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v70, %b1 ]
  %v46 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v71, %b1 ]
  %v47 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v48 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v49 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v78, %b1 ]
  %v50 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v79, %b1 ]
  %v51 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v80, %b1 ]
  %v52 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v81, %b1 ]
  %v53 = icmp slt i64 %v44, %v4
  br i1 %v53, label %b1, label %b2
b1:
  %v54 = mul i64 %v44, %v3
  %v55 = getelementptr inbounds float, ptr %v2, i64 %v54
  %v56 = getelementptr inbounds float, ptr %v55, i64 0
  %v57 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v56, <8 x i1> %v16, <8 x float> zeroinitializer)
  %v58 = getelementptr inbounds float, ptr %v55, i64 8
  %v59 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v58, <8 x i1> %v25, <8 x float> zeroinitializer)
  %v60 = getelementptr inbounds float, ptr %v55, i64 16
  %v61 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v60, <8 x i1> %v34, <8 x float> zeroinitializer)
  %v62 = getelementptr inbounds float, ptr %v55, i64 24
  %v63 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v62, <8 x i1> %v43, <8 x float> zeroinitializer)
  %v64 = mul i64 %v44, %v1
  %v65 = getelementptr inbounds float, ptr %v0, i64 %v64
  %v66 = getelementptr inbounds float, ptr %v65, i64 0
  %v67 = load float, ptr %v66, align 4
  %v68 = insertelement <8 x float> poison, float %v67, i64 0
  %v69 = shufflevector <8 x float> %v68, <8 x float> poison, <8 x i32> zeroinitializer
  %v70 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v57, <8 x float> %v45)
  %v71 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v59, <8 x float> %v46)
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v61, <8 x float> %v47)
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v63, <8 x float> %v48)
  %v74 = getelementptr inbounds float, ptr %v65, i64 1
  %v75 = load float, ptr %v74, align 4
  %v76 = insertelement <8 x float> poison, float %v75, i64 0
  %v77 = shufflevector <8 x float> %v76, <8 x float> poison, <8 x i32> zeroinitializer
  %v78 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v77, <8 x float> %v57, <8 x float> %v49)
  %v79 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v77, <8 x float> %v59, <8 x float> %v50)
  %v80 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v77, <8 x float> %v61, <8 x float> %v51)
  %v81 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v77, <8 x float> %v63, <8 x float> %v52)
  %v82 = add nsw i64 %v44, 1
  br label %b0
b2:
  %v83 = mul i64 %v6, 0
  %v84 = getelementptr inbounds float, ptr %v5, i64 %v83
  %v85 = getelementptr inbounds float, ptr %v84, i64 0
  %v86 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v85, <8 x i1> %v16, <8 x float> zeroinitializer)
  %v87 = fadd <8 x float> %v86, %v45
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v87, ptr align 4 %v85, <8 x i1> %v16)
  %v88 = getelementptr inbounds float, ptr %v84, i64 8
  %v89 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v88, <8 x i1> %v25, <8 x float> zeroinitializer)
  %v90 = fadd <8 x float> %v89, %v46
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v90, ptr align 4 %v88, <8 x i1> %v25)
  %v91 = getelementptr inbounds float, ptr %v84, i64 16
  %v92 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v91, <8 x i1> %v34, <8 x float> zeroinitializer)
  %v93 = fadd <8 x float> %v92, %v47
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v93, ptr align 4 %v91, <8 x i1> %v34)
  %v94 = getelementptr inbounds float, ptr %v84, i64 24
  %v95 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v94, <8 x i1> %v43, <8 x float> zeroinitializer)
  %v96 = fadd <8 x float> %v95, %v48
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v96, ptr align 4 %v94, <8 x i1> %v43)
  %v97 = mul i64 %v6, 1
  %v98 = getelementptr inbounds float, ptr %v5, i64 %v97
  %v99 = getelementptr inbounds float, ptr %v98, i64 0
  %v100 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v99, <8 x i1> %v16, <8 x float> zeroinitializer)
  %v101 = fadd <8 x float> %v100, %v49
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v101, ptr align 4 %v99, <8 x i1> %v16)
  %v102 = getelementptr inbounds float, ptr %v98, i64 8
  %v103 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v102, <8 x i1> %v25, <8 x float> zeroinitializer)
  %v104 = fadd <8 x float> %v103, %v50
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v104, ptr align 4 %v102, <8 x i1> %v25)
  %v105 = getelementptr inbounds float, ptr %v98, i64 16
  %v106 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v105, <8 x i1> %v34, <8 x float> zeroinitializer)
  %v107 = fadd <8 x float> %v106, %v51
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v107, ptr align 4 %v105, <8 x i1> %v34)
  %v108 = getelementptr inbounds float, ptr %v98, i64 24
  %v109 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v108, <8 x i1> %v43, <8 x float> zeroinitializer)
  %v110 = fadd <8 x float> %v109, %v52
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v110, ptr align 4 %v108, <8 x i1> %v43)
  ret void
}

declare i32 @sched_yield() #1
declare <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr>, <8 x i1>, <8 x float>)
declare <8 x float> @llvm.fmuladd.v8f32(<8 x float>, <8 x float>, <8 x float>)
declare <8 x float> @llvm.fabs.v8f32(<8 x float>)
declare <8 x float> @llvm.maximum.v8f32(<8 x float>, <8 x float>)
declare <4 x float> @llvm.maximum.v4f32(<4 x float>, <4 x float>)
declare <2 x float> @llvm.maximum.v2f32(<2 x float>, <2 x float>)
declare float @llvm.maximum.f32(float, float)
declare <8 x float> @llvm.masked.load.v8f32.p0(ptr, <8 x i1>, <8 x float>)
declare void @llvm.masked.store.v8f32.p0(<8 x float>, ptr, <8 x i1>)

attributes #0 = { nounwind "prefer-vector-width"="256" }
attributes #1 = { nounwind }
