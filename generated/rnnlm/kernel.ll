; generated from specs/rnnlm.yaml by `make generated`: do not edit
; rnnlm K=8 H=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_8x1of1_0 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of1_0, ptr @tile_2x1of1_0, ptr @tile_3x1of1_0, ptr @tile_4x1of1_0, ptr @tile_5x1of1_0, ptr @tile_6x1of1_0, ptr @tile_7x1of1_0, ptr @tile_8x1of1_0], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v275 = alloca float, i64 64, align 4
  %v549 = alloca float, i64 64, align 4
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
  %v49 = getelementptr inbounds i64, ptr %v1, i64 5
  %v50 = load i64, ptr %v49, align 8
  %v51 = getelementptr inbounds i64, ptr %v1, i64 9
  %v52 = load i64, ptr %v51, align 8
  %v53 = getelementptr inbounds i64, ptr %v1, i64 10
  %v54 = load i64, ptr %v53, align 8
  %v55 = getelementptr inbounds i64, ptr %v1, i64 12
  %v56 = load i64, ptr %v55, align 8
  %v57 = getelementptr inbounds i64, ptr %v1, i64 17
  %v58 = load i64, ptr %v57, align 8
  %v59 = getelementptr inbounds i64, ptr %v1, i64 18
  %v60 = load i64, ptr %v59, align 8
  %v61 = getelementptr inbounds i64, ptr %v1, i64 19
  %v62 = load i64, ptr %v61, align 8
  %v63 = getelementptr inbounds i64, ptr %v1, i64 20
  %v64 = load i64, ptr %v63, align 8
  %v65 = getelementptr inbounds i64, ptr %v1, i64 21
  %v66 = load i64, ptr %v65, align 8
  %v67 = getelementptr inbounds i64, ptr %v1, i64 22
  %v68 = load i64, ptr %v67, align 8
  %v69 = getelementptr inbounds i64, ptr %v1, i64 23
  %v70 = load i64, ptr %v69, align 8
  %v71 = getelementptr inbounds i64, ptr %v1, i64 24
  %v72 = load i64, ptr %v71, align 8
  %v73 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v74 = load ptr, ptr %v73, align 4
  %v75 = mul i64 %v2, 0
  %v76 = add i64 %v75, 128
  %v77 = getelementptr inbounds float, ptr %v74, i64 %v76
  %v78 = getelementptr inbounds i64, ptr %v1, i64 4
  %v79 = load i64, ptr %v78, align 8
  %v80 = icmp eq i64 %v79, 0
  br i1 %v80, label %b0, label %b1
b0:
  %v81 = icmp eq i64 %v2, 0
  br i1 %v81, label %b2, label %b3
b2:
  %v82 = add i64 0, 0
  %v83 = getelementptr inbounds float, ptr %v32, i64 %v82
  %v84 = insertelement <8 x float> poison, float 0x3FB99999A0000000, i64 0
  %v85 = shufflevector <8 x float> %v84, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v85, ptr %v83, align 4
  br label %b3
b3:
  br label %b1
b1:
  %v86 = icmp sgt i64 %v3, 1
  br i1 %v86, label %b4, label %b5
b4:
  %v87 = getelementptr inbounds i64, ptr %v1, i64 3
  %v88 = atomicrmw add ptr %v87, i64 1 acq_rel
  %v89 = mul i64 %v3, 1
  br label %b6
b6:
  %v90 = load atomic i64, ptr %v87 acquire, align 8
  %v91 = icmp slt i64 %v90, %v89
  br i1 %v91, label %b7, label %b8
b7:
  %v92 = call i32 @sched_yield()
  br label %b6
b8:
  br label %b5
b5:
  %v93 = getelementptr inbounds i64, ptr %v1, i64 4
  %v94 = load i64, ptr %v93, align 8
  %v95 = icmp eq i64 %v94, 0
  br i1 %v95, label %b9, label %b10
b9:
  %v96 = getelementptr inbounds i64, ptr %v1, i64 25
  %v97 = load i64, ptr %v96, align 8
  %v98 = icmp eq i64 %v97, 0
  br i1 %v98, label %b11, label %b12
b11:
  %v99 = add i64 %v7, 0
  %v100 = sdiv i64 %v99, 1
  %v101 = add i64 %v2, 1
  %v102 = mul i64 %v100, %v2
  %v103 = sdiv i64 %v102, %v3
  %v104 = mul i64 %v103, 1
  %v105 = icmp slt i64 %v104, %v7
  %v106 = select i1 %v105, i64 %v104, i64 %v7
  %v107 = mul i64 %v100, %v101
  %v108 = sdiv i64 %v107, %v3
  %v109 = mul i64 %v108, 1
  %v110 = icmp slt i64 %v109, %v7
  %v111 = select i1 %v110, i64 %v109, i64 %v7
  br label %b13
b13:
  %v112 = phi i64 [ %v106, %b11 ], [ %v123, %b14 ]
  %v113 = icmp slt i64 %v112, %v111
  br i1 %v113, label %b14, label %b15
b14:
  %v114 = and i64 0, %v54
  %v115 = mul i64 %v114, %v7
  %v116 = add i64 %v115, %v112
  %v117 = mul i64 %v116, 8
  %v118 = getelementptr inbounds float, ptr %v20, i64 %v117
  %v119 = add i64 0, 0
  %v120 = getelementptr inbounds float, ptr %v118, i64 %v119
  %v121 = insertelement <8 x float> poison, float 0x3FB99999A0000000, i64 0
  %v122 = shufflevector <8 x float> %v121, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v122, ptr %v120, align 4
  %v123 = add nsw i64 %v112, 1
  br label %b13
b15:
  br label %b12
b12:
  br label %b10
b10:
  %v124 = icmp sgt i64 %v3, 1
  br i1 %v124, label %b16, label %b17
b16:
  %v125 = getelementptr inbounds i64, ptr %v1, i64 3
  %v126 = atomicrmw add ptr %v125, i64 1 acq_rel
  %v127 = mul i64 %v3, 2
  br label %b18
b18:
  %v128 = load atomic i64, ptr %v125 acquire, align 8
  %v129 = icmp slt i64 %v128, %v127
  br i1 %v129, label %b19, label %b20
b19:
  %v130 = call i32 @sched_yield()
  br label %b18
b20:
  br label %b17
b17:
  %v131 = getelementptr inbounds float, ptr %v74, i64 0
  %v132 = getelementptr inbounds i64, ptr %v1, i64 4
  %v133 = load i64, ptr %v132, align 8
  %v134 = icmp eq i64 %v133, 0
  br i1 %v134, label %b21, label %b22
b21:
  %v135 = add i64 1, 0
  %v136 = sdiv i64 %v135, 1
  %v137 = add i64 %v2, 1
  %v138 = mul i64 %v136, %v2
  %v139 = sdiv i64 %v138, %v3
  %v140 = mul i64 %v139, 1
  %v141 = icmp slt i64 %v140, 1
  %v142 = select i1 %v141, i64 %v140, i64 1
  %v143 = mul i64 %v136, %v137
  %v144 = sdiv i64 %v143, %v3
  %v145 = mul i64 %v144, 1
  %v146 = icmp slt i64 %v145, 1
  %v147 = select i1 %v146, i64 %v145, i64 1
  %v148 = icmp slt i64 %v147, 1
  %v149 = select i1 %v148, i64 %v147, i64 1
  br label %b23
b23:
  %v150 = phi i64 [ %v142, %b21 ], [ %v265, %b35 ]
  %v151 = icmp slt i64 %v150, %v149
  br i1 %v151, label %b24, label %b25
b24:
  %v152 = mul i64 %v150, 64
  %v153 = mul i64 %v150, 8
  %v154 = add i64 %v152, 0
  %v155 = add i64 %v153, 0
  %v156 = getelementptr inbounds float, ptr %v131, i64 %v154
  %v157 = sub i64 8, %v155
  %v158 = icmp slt i64 %v157, 0
  %v159 = select i1 %v158, i64 0, i64 %v157
  %v160 = icmp ult i64 %v159, 8
  %v161 = select i1 %v160, i64 %v159, i64 8
  %v162 = trunc i64 %v161 to i32
  %v163 = insertelement <8 x i32> poison, i32 %v162, i64 0
  %v164 = shufflevector <8 x i32> %v163, <8 x i32> poison, <8 x i32> zeroinitializer
  %v165 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v164
  %v166 = mul i64 %v155, 8
  %v167 = add i64 0, %v166
  %v168 = getelementptr inbounds float, ptr %v14, i64 %v167
  %v169 = icmp sge i64 %v159, 8
  br i1 %v169, label %b26, label %b27
b26:
  br label %b28
b28:
  %v170 = phi i64 [ 0, %b26 ], [ %v244, %b29 ]
  %v171 = icmp slt i64 %v170, 8
  br i1 %v171, label %b29, label %b30
b29:
  %v172 = add i64 %v170, 0
  %v173 = getelementptr inbounds float, ptr %v168, i64 %v172
  %v174 = load <8 x float>, ptr %v173, align 4
  %v175 = add i64 %v170, 8
  %v176 = getelementptr inbounds float, ptr %v168, i64 %v175
  %v177 = load <8 x float>, ptr %v176, align 4
  %v178 = add i64 %v170, 16
  %v179 = getelementptr inbounds float, ptr %v168, i64 %v178
  %v180 = load <8 x float>, ptr %v179, align 4
  %v181 = add i64 %v170, 24
  %v182 = getelementptr inbounds float, ptr %v168, i64 %v181
  %v183 = load <8 x float>, ptr %v182, align 4
  %v184 = add i64 %v170, 32
  %v185 = getelementptr inbounds float, ptr %v168, i64 %v184
  %v186 = load <8 x float>, ptr %v185, align 4
  %v187 = add i64 %v170, 40
  %v188 = getelementptr inbounds float, ptr %v168, i64 %v187
  %v189 = load <8 x float>, ptr %v188, align 4
  %v190 = add i64 %v170, 48
  %v191 = getelementptr inbounds float, ptr %v168, i64 %v190
  %v192 = load <8 x float>, ptr %v191, align 4
  %v193 = add i64 %v170, 56
  %v194 = getelementptr inbounds float, ptr %v168, i64 %v193
  %v195 = load <8 x float>, ptr %v194, align 4
  %v196 = shufflevector <8 x float> %v174, <8 x float> %v186, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v197 = shufflevector <8 x float> %v174, <8 x float> %v186, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v198 = shufflevector <8 x float> %v177, <8 x float> %v189, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v199 = shufflevector <8 x float> %v177, <8 x float> %v189, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v200 = shufflevector <8 x float> %v180, <8 x float> %v192, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v201 = shufflevector <8 x float> %v180, <8 x float> %v192, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v202 = shufflevector <8 x float> %v183, <8 x float> %v195, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v203 = shufflevector <8 x float> %v183, <8 x float> %v195, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v204 = shufflevector <8 x float> %v196, <8 x float> %v200, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v205 = shufflevector <8 x float> %v196, <8 x float> %v200, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v206 = shufflevector <8 x float> %v198, <8 x float> %v202, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v207 = shufflevector <8 x float> %v198, <8 x float> %v202, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v208 = shufflevector <8 x float> %v197, <8 x float> %v201, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v209 = shufflevector <8 x float> %v197, <8 x float> %v201, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v210 = shufflevector <8 x float> %v199, <8 x float> %v203, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v211 = shufflevector <8 x float> %v199, <8 x float> %v203, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v212 = shufflevector <8 x float> %v204, <8 x float> %v206, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v213 = shufflevector <8 x float> %v204, <8 x float> %v206, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v214 = shufflevector <8 x float> %v205, <8 x float> %v207, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v215 = shufflevector <8 x float> %v205, <8 x float> %v207, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v216 = shufflevector <8 x float> %v208, <8 x float> %v210, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v217 = shufflevector <8 x float> %v208, <8 x float> %v210, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v218 = shufflevector <8 x float> %v209, <8 x float> %v211, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v219 = shufflevector <8 x float> %v209, <8 x float> %v211, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v220 = add i64 %v170, 0
  %v221 = mul i64 %v220, 8
  %v222 = getelementptr inbounds float, ptr %v156, i64 %v221
  store <8 x float> %v212, ptr %v222, align 4
  %v223 = add i64 %v170, 1
  %v224 = mul i64 %v223, 8
  %v225 = getelementptr inbounds float, ptr %v156, i64 %v224
  store <8 x float> %v213, ptr %v225, align 4
  %v226 = add i64 %v170, 2
  %v227 = mul i64 %v226, 8
  %v228 = getelementptr inbounds float, ptr %v156, i64 %v227
  store <8 x float> %v214, ptr %v228, align 4
  %v229 = add i64 %v170, 3
  %v230 = mul i64 %v229, 8
  %v231 = getelementptr inbounds float, ptr %v156, i64 %v230
  store <8 x float> %v215, ptr %v231, align 4
  %v232 = add i64 %v170, 4
  %v233 = mul i64 %v232, 8
  %v234 = getelementptr inbounds float, ptr %v156, i64 %v233
  store <8 x float> %v216, ptr %v234, align 4
  %v235 = add i64 %v170, 5
  %v236 = mul i64 %v235, 8
  %v237 = getelementptr inbounds float, ptr %v156, i64 %v236
  store <8 x float> %v217, ptr %v237, align 4
  %v238 = add i64 %v170, 6
  %v239 = mul i64 %v238, 8
  %v240 = getelementptr inbounds float, ptr %v156, i64 %v239
  store <8 x float> %v218, ptr %v240, align 4
  %v241 = add i64 %v170, 7
  %v242 = mul i64 %v241, 8
  %v243 = getelementptr inbounds float, ptr %v156, i64 %v242
  store <8 x float> %v219, ptr %v243, align 4
  %v244 = add nsw i64 %v170, 8
  br label %b28
b30:
  br label %b31
b31:
  %v245 = phi i64 [ 8, %b30 ], [ %v253, %b32 ]
  %v246 = icmp slt i64 %v245, 8
  br i1 %v246, label %b32, label %b33
b32:
  %v247 = mul i64 %v245, 1
  %v248 = getelementptr inbounds float, ptr %v168, i64 %v247
  %v249 = getelementptr float, ptr %v248, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v250 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v249, <8 x i1> %v165, <8 x float> zeroinitializer)
  %v251 = mul i64 %v245, 8
  %v252 = getelementptr inbounds float, ptr %v156, i64 %v251
  store <8 x float> %v250, ptr %v252, align 4
  %v253 = add nsw i64 %v245, 1
  br label %b31
b33:
  br label %b27
b27:
  %v254 = icmp slt i64 %v159, 8
  br i1 %v254, label %b34, label %b35
b34:
  br label %b36
b36:
  %v255 = phi i64 [ 0, %b34 ], [ %v263, %b37 ]
  %v256 = icmp slt i64 %v255, 8
  br i1 %v256, label %b37, label %b38
b37:
  %v257 = mul i64 %v255, 1
  %v258 = getelementptr inbounds float, ptr %v168, i64 %v257
  %v259 = getelementptr float, ptr %v258, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v260 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v259, <8 x i1> %v165, <8 x float> zeroinitializer)
  %v261 = mul i64 %v255, 8
  %v262 = getelementptr inbounds float, ptr %v156, i64 %v261
  store <8 x float> %v260, ptr %v262, align 4
  %v263 = add nsw i64 %v255, 1
  br label %b36
b38:
  br label %b35
b35:
  %v264 = add i64 %v152, 64
  %v265 = add nsw i64 %v150, 1
  br label %b23
b25:
  br label %b22
b22:
  %v266 = icmp sgt i64 %v3, 1
  br i1 %v266, label %b39, label %b40
b39:
  %v267 = getelementptr inbounds i64, ptr %v1, i64 3
  %v268 = atomicrmw add ptr %v267, i64 1 acq_rel
  %v269 = mul i64 %v3, 3
  br label %b41
b41:
  %v270 = load atomic i64, ptr %v267 acquire, align 8
  %v271 = icmp slt i64 %v270, %v269
  br i1 %v271, label %b42, label %b43
b42:
  %v272 = call i32 @sched_yield()
  br label %b41
b43:
  br label %b40
b40:
  br label %b44
b44:
  %v273 = phi i64 [ 0, %b40 ], [ %v399, %b49 ]
  %v274 = icmp slt i64 %v273, %v5
  br i1 %v274, label %b45, label %b46
b45:
  %v276 = add i64 %v7, 0
  %v277 = sdiv i64 %v276, 1
  %v278 = add i64 %v2, 1
  %v279 = mul i64 %v277, %v2
  %v280 = sdiv i64 %v279, %v3
  %v281 = mul i64 %v280, 1
  %v282 = icmp slt i64 %v281, %v7
  %v283 = select i1 %v282, i64 %v281, i64 %v7
  %v284 = mul i64 %v277, %v278
  %v285 = sdiv i64 %v284, %v3
  %v286 = mul i64 %v285, 1
  %v287 = icmp slt i64 %v286, %v7
  %v288 = select i1 %v287, i64 %v286, i64 %v7
  br label %b47
b47:
  %v289 = phi i64 [ %v283, %b45 ], [ %v398, %b52 ]
  %v290 = icmp slt i64 %v289, %v288
  br i1 %v290, label %b48, label %b49
b48:
  %v291 = add i64 %v289, 96
  %v292 = icmp slt i64 %v291, %v288
  %v293 = select i1 %v292, i64 %v291, i64 %v288
  br label %b50
b50:
  %v294 = phi i64 [ 0, %b48 ], [ %v397, %b55 ]
  %v295 = icmp slt i64 %v294, 1
  br i1 %v295, label %b51, label %b52
b51:
  %v296 = sub i64 %v293, %v289
  %v297 = sub i64 8, 1
  %v298 = add i64 %v296, %v297
  %v299 = sdiv i64 %v298, 8
  br label %b53
b53:
  %v300 = phi i64 [ 0, %b51 ], [ %v396, %b60 ]
  %v301 = icmp slt i64 %v300, %v299
  br i1 %v301, label %b54, label %b55
b54:
  %v302 = mul i64 %v296, %v300
  %v303 = sdiv i64 %v302, %v299
  %v304 = add i64 %v289, %v303
  %v305 = add i64 %v300, 1
  %v306 = mul i64 %v296, %v305
  %v307 = sdiv i64 %v306, %v299
  %v308 = add i64 %v289, %v307
  %v309 = mul i64 %v294, 64
  %v310 = getelementptr inbounds float, ptr %v131, i64 %v309
  %v311 = sub i64 %v308, %v304
  %v312 = add i64 %v273, 0
  %v313 = and i64 %v312, %v54
  %v314 = mul i64 %v313, %v7
  %v315 = add i64 %v314, %v304
  %v316 = mul i64 %v315, 8
  %v317 = getelementptr inbounds float, ptr %v20, i64 %v316
  %v318 = getelementptr inbounds float, ptr %v317, i64 0
  %v319 = sub i64 %v311, 1
  %v320 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v319
  %v321 = load ptr, ptr %v320, align 4
  %v322 = icmp sgt i64 %v311, 0
  br i1 %v322, label %b56, label %b57
b56:
  call void %v321(ptr %v318, i64 8, ptr %v310, i64 8, ptr %v275)
  br label %b57
b57:
  %v323 = add i64 %v309, 64
  br label %b58
b58:
  %v324 = phi i64 [ %v304, %b57 ], [ %v395, %b63 ]
  %v325 = icmp slt i64 %v324, %v308
  br i1 %v325, label %b59, label %b60
b59:
  %v326 = sub i64 %v324, %v304
  %v327 = mul i64 %v326, 8
  %v328 = getelementptr inbounds float, ptr %v275, i64 %v327
  %v329 = add i64 %v273, 0
  %v330 = and i64 %v329, %v50
  %v331 = mul i64 %v330, %v7
  %v332 = add i64 %v331, %v324
  %v333 = mul i64 %v332, 1
  %v334 = getelementptr inbounds float, ptr %v10, i64 %v333
  %v335 = getelementptr inbounds float, ptr %v334, i64 0
  %v336 = load float, ptr %v335, align 4
  %v337 = add i64 %v273, 1
  %v338 = and i64 %v337, %v54
  %v339 = mul i64 %v338, %v7
  %v340 = add i64 %v339, %v324
  %v341 = mul i64 %v340, 8
  %v342 = getelementptr inbounds float, ptr %v20, i64 %v341
  br label %b61
b61:
  %v343 = phi i64 [ 0, %b59 ], [ %v394, %b62 ]
  %v344 = icmp slt i64 %v343, 1
  br i1 %v344, label %b62, label %b63
b62:
  %v345 = mul i64 %v294, 1
  %v346 = add i64 %v345, %v343
  %v347 = mul i64 %v346, 8
  %v348 = add i64 0, %v343
  %v349 = mul i64 %v348, 8
  %v350 = getelementptr inbounds float, ptr %v328, i64 %v349
  %v351 = load <8 x float>, ptr %v350, align 4
  %v352 = add i64 0, %v347
  %v353 = fptosi float %v336 to i64
  %v354 = icmp slt i64 %v353, 0
  %v355 = select i1 %v354, i64 0, i64 %v353
  %v356 = icmp sgt i64 %v355, 7
  %v357 = select i1 %v356, i64 7, i64 %v355
  %v358 = mul i64 %v357, 8
  %v359 = add i64 %v352, %v358
  %v360 = getelementptr inbounds float, ptr %v12, i64 %v359
  %v361 = load <8 x float>, ptr %v360, align 4
  %v362 = fadd <8 x float> %v361, %v351
  %v363 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v362)
  %v364 = fneg <8 x float> %v363
  %v365 = fcmp olt <8 x float> %v364, splat (float 0xC05A400000000000)
  %v366 = select <8 x i1> %v365, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v364
  %v367 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v366, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v368 = fsub <8 x float> %v367, splat (float 0x4168000000000000)
  %v369 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v368, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v366)
  %v370 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v368, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v369)
  %v371 = bitcast <8 x float> %v367 to <8 x i32>
  %v372 = fmul <8 x float> %v370, %v370
  %v373 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v370, <8 x float> splat (float 0x3F81227F40000000))
  %v374 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v373, <8 x float> %v370, <8 x float> splat (float 0x3FA5556740000000))
  %v375 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v374, <8 x float> %v370, <8 x float> splat (float 0x3FC5554B00000000))
  %v376 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v375, <8 x float> %v370, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v377 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v372, <8 x float> %v376, <8 x float> %v370)
  %v378 = sub <8 x i32> %v371, splat (i32 1262485250)
  %v379 = lshr <8 x i32> %v378, splat (i32 1)
  %v380 = sub <8 x i32> %v378, %v379
  %v381 = shl <8 x i32> %v379, splat (i32 23)
  %v382 = bitcast <8 x i32> %v381 to <8 x float>
  %v383 = shl <8 x i32> %v380, splat (i32 23)
  %v384 = bitcast <8 x i32> %v383 to <8 x float>
  %v385 = fadd <8 x float> %v377, splat (float 0x3FF0000000000000)
  %v386 = fmul <8 x float> %v385, %v382
  %v387 = fmul <8 x float> %v386, %v384
  %v388 = fcmp olt <8 x float> %v362, splat (float 0x0000000000000000)
  %v389 = select <8 x i1> %v388, <8 x float> %v387, <8 x float> splat (float 0x3FF0000000000000)
  %v390 = fadd <8 x float> %v387, splat (float 0x3FF0000000000000)
  %v391 = fdiv <8 x float> %v389, %v390
  %v392 = add i64 0, %v347
  %v393 = getelementptr inbounds float, ptr %v342, i64 %v392
  store <8 x float> %v391, ptr %v393, align 4
  %v394 = add nsw i64 %v343, 1
  br label %b61
b63:
  %v395 = add nsw i64 %v324, 1
  br label %b58
b60:
  %v396 = add nsw i64 %v300, 1
  br label %b53
b55:
  %v397 = add nsw i64 %v294, 1
  br label %b50
b52:
  %v398 = add nsw i64 %v289, 96
  br label %b47
b49:
  %v399 = add nsw i64 %v273, 1
  br label %b44
b46:
  %v400 = icmp sgt i64 %v3, 1
  br i1 %v400, label %b64, label %b65
b64:
  %v401 = getelementptr inbounds i64, ptr %v1, i64 3
  %v402 = atomicrmw add ptr %v401, i64 1 acq_rel
  %v403 = mul i64 %v3, 4
  br label %b66
b66:
  %v404 = load atomic i64, ptr %v401 acquire, align 8
  %v405 = icmp slt i64 %v404, %v403
  br i1 %v405, label %b67, label %b68
b67:
  %v406 = call i32 @sched_yield()
  br label %b66
b68:
  br label %b65
b65:
  %v407 = getelementptr inbounds float, ptr %v74, i64 64
  %v408 = getelementptr inbounds i64, ptr %v1, i64 4
  %v409 = load i64, ptr %v408, align 8
  %v410 = icmp eq i64 %v409, 0
  br i1 %v410, label %b69, label %b70
b69:
  %v411 = add i64 1, 0
  %v412 = sdiv i64 %v411, 1
  %v413 = add i64 %v2, 1
  %v414 = mul i64 %v412, %v2
  %v415 = sdiv i64 %v414, %v3
  %v416 = mul i64 %v415, 1
  %v417 = icmp slt i64 %v416, 1
  %v418 = select i1 %v417, i64 %v416, i64 1
  %v419 = mul i64 %v412, %v413
  %v420 = sdiv i64 %v419, %v3
  %v421 = mul i64 %v420, 1
  %v422 = icmp slt i64 %v421, 1
  %v423 = select i1 %v422, i64 %v421, i64 1
  %v424 = icmp slt i64 %v423, 1
  %v425 = select i1 %v424, i64 %v423, i64 1
  br label %b71
b71:
  %v426 = phi i64 [ %v418, %b69 ], [ %v541, %b83 ]
  %v427 = icmp slt i64 %v426, %v425
  br i1 %v427, label %b72, label %b73
b72:
  %v428 = mul i64 %v426, 64
  %v429 = mul i64 %v426, 8
  %v430 = add i64 %v428, 0
  %v431 = add i64 %v429, 0
  %v432 = getelementptr inbounds float, ptr %v407, i64 %v430
  %v433 = sub i64 8, %v431
  %v434 = icmp slt i64 %v433, 0
  %v435 = select i1 %v434, i64 0, i64 %v433
  %v436 = icmp ult i64 %v435, 8
  %v437 = select i1 %v436, i64 %v435, i64 8
  %v438 = trunc i64 %v437 to i32
  %v439 = insertelement <8 x i32> poison, i32 %v438, i64 0
  %v440 = shufflevector <8 x i32> %v439, <8 x i32> poison, <8 x i32> zeroinitializer
  %v441 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v440
  %v442 = mul i64 %v431, 8
  %v443 = add i64 0, %v442
  %v444 = getelementptr inbounds float, ptr %v16, i64 %v443
  %v445 = icmp sge i64 %v435, 8
  br i1 %v445, label %b74, label %b75
b74:
  br label %b76
b76:
  %v446 = phi i64 [ 0, %b74 ], [ %v520, %b77 ]
  %v447 = icmp slt i64 %v446, 8
  br i1 %v447, label %b77, label %b78
b77:
  %v448 = add i64 %v446, 0
  %v449 = getelementptr inbounds float, ptr %v444, i64 %v448
  %v450 = load <8 x float>, ptr %v449, align 4
  %v451 = add i64 %v446, 8
  %v452 = getelementptr inbounds float, ptr %v444, i64 %v451
  %v453 = load <8 x float>, ptr %v452, align 4
  %v454 = add i64 %v446, 16
  %v455 = getelementptr inbounds float, ptr %v444, i64 %v454
  %v456 = load <8 x float>, ptr %v455, align 4
  %v457 = add i64 %v446, 24
  %v458 = getelementptr inbounds float, ptr %v444, i64 %v457
  %v459 = load <8 x float>, ptr %v458, align 4
  %v460 = add i64 %v446, 32
  %v461 = getelementptr inbounds float, ptr %v444, i64 %v460
  %v462 = load <8 x float>, ptr %v461, align 4
  %v463 = add i64 %v446, 40
  %v464 = getelementptr inbounds float, ptr %v444, i64 %v463
  %v465 = load <8 x float>, ptr %v464, align 4
  %v466 = add i64 %v446, 48
  %v467 = getelementptr inbounds float, ptr %v444, i64 %v466
  %v468 = load <8 x float>, ptr %v467, align 4
  %v469 = add i64 %v446, 56
  %v470 = getelementptr inbounds float, ptr %v444, i64 %v469
  %v471 = load <8 x float>, ptr %v470, align 4
  %v472 = shufflevector <8 x float> %v450, <8 x float> %v462, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v473 = shufflevector <8 x float> %v450, <8 x float> %v462, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v474 = shufflevector <8 x float> %v453, <8 x float> %v465, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v475 = shufflevector <8 x float> %v453, <8 x float> %v465, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v476 = shufflevector <8 x float> %v456, <8 x float> %v468, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v477 = shufflevector <8 x float> %v456, <8 x float> %v468, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v478 = shufflevector <8 x float> %v459, <8 x float> %v471, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v479 = shufflevector <8 x float> %v459, <8 x float> %v471, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v480 = shufflevector <8 x float> %v472, <8 x float> %v476, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v481 = shufflevector <8 x float> %v472, <8 x float> %v476, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v482 = shufflevector <8 x float> %v474, <8 x float> %v478, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v483 = shufflevector <8 x float> %v474, <8 x float> %v478, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v484 = shufflevector <8 x float> %v473, <8 x float> %v477, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v485 = shufflevector <8 x float> %v473, <8 x float> %v477, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v486 = shufflevector <8 x float> %v475, <8 x float> %v479, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v487 = shufflevector <8 x float> %v475, <8 x float> %v479, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v488 = shufflevector <8 x float> %v480, <8 x float> %v482, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v489 = shufflevector <8 x float> %v480, <8 x float> %v482, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v490 = shufflevector <8 x float> %v481, <8 x float> %v483, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v491 = shufflevector <8 x float> %v481, <8 x float> %v483, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v492 = shufflevector <8 x float> %v484, <8 x float> %v486, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v493 = shufflevector <8 x float> %v484, <8 x float> %v486, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v494 = shufflevector <8 x float> %v485, <8 x float> %v487, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v495 = shufflevector <8 x float> %v485, <8 x float> %v487, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v496 = add i64 %v446, 0
  %v497 = mul i64 %v496, 8
  %v498 = getelementptr inbounds float, ptr %v432, i64 %v497
  store <8 x float> %v488, ptr %v498, align 4
  %v499 = add i64 %v446, 1
  %v500 = mul i64 %v499, 8
  %v501 = getelementptr inbounds float, ptr %v432, i64 %v500
  store <8 x float> %v489, ptr %v501, align 4
  %v502 = add i64 %v446, 2
  %v503 = mul i64 %v502, 8
  %v504 = getelementptr inbounds float, ptr %v432, i64 %v503
  store <8 x float> %v490, ptr %v504, align 4
  %v505 = add i64 %v446, 3
  %v506 = mul i64 %v505, 8
  %v507 = getelementptr inbounds float, ptr %v432, i64 %v506
  store <8 x float> %v491, ptr %v507, align 4
  %v508 = add i64 %v446, 4
  %v509 = mul i64 %v508, 8
  %v510 = getelementptr inbounds float, ptr %v432, i64 %v509
  store <8 x float> %v492, ptr %v510, align 4
  %v511 = add i64 %v446, 5
  %v512 = mul i64 %v511, 8
  %v513 = getelementptr inbounds float, ptr %v432, i64 %v512
  store <8 x float> %v493, ptr %v513, align 4
  %v514 = add i64 %v446, 6
  %v515 = mul i64 %v514, 8
  %v516 = getelementptr inbounds float, ptr %v432, i64 %v515
  store <8 x float> %v494, ptr %v516, align 4
  %v517 = add i64 %v446, 7
  %v518 = mul i64 %v517, 8
  %v519 = getelementptr inbounds float, ptr %v432, i64 %v518
  store <8 x float> %v495, ptr %v519, align 4
  %v520 = add nsw i64 %v446, 8
  br label %b76
b78:
  br label %b79
b79:
  %v521 = phi i64 [ 8, %b78 ], [ %v529, %b80 ]
  %v522 = icmp slt i64 %v521, 8
  br i1 %v522, label %b80, label %b81
b80:
  %v523 = mul i64 %v521, 1
  %v524 = getelementptr inbounds float, ptr %v444, i64 %v523
  %v525 = getelementptr float, ptr %v524, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v526 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v525, <8 x i1> %v441, <8 x float> zeroinitializer)
  %v527 = mul i64 %v521, 8
  %v528 = getelementptr inbounds float, ptr %v432, i64 %v527
  store <8 x float> %v526, ptr %v528, align 4
  %v529 = add nsw i64 %v521, 1
  br label %b79
b81:
  br label %b75
b75:
  %v530 = icmp slt i64 %v435, 8
  br i1 %v530, label %b82, label %b83
b82:
  br label %b84
b84:
  %v531 = phi i64 [ 0, %b82 ], [ %v539, %b85 ]
  %v532 = icmp slt i64 %v531, 8
  br i1 %v532, label %b85, label %b86
b85:
  %v533 = mul i64 %v531, 1
  %v534 = getelementptr inbounds float, ptr %v444, i64 %v533
  %v535 = getelementptr float, ptr %v534, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v536 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v535, <8 x i1> %v441, <8 x float> zeroinitializer)
  %v537 = mul i64 %v531, 8
  %v538 = getelementptr inbounds float, ptr %v432, i64 %v537
  store <8 x float> %v536, ptr %v538, align 4
  %v539 = add nsw i64 %v531, 1
  br label %b84
b86:
  br label %b83
b83:
  %v540 = add i64 %v428, 64
  %v541 = add nsw i64 %v426, 1
  br label %b71
b73:
  br label %b70
b70:
  %v542 = icmp sgt i64 %v3, 1
  br i1 %v542, label %b87, label %b88
b87:
  %v543 = getelementptr inbounds i64, ptr %v1, i64 3
  %v544 = atomicrmw add ptr %v543, i64 1 acq_rel
  %v545 = mul i64 %v3, 5
  br label %b89
b89:
  %v546 = load atomic i64, ptr %v543 acquire, align 8
  %v547 = icmp slt i64 %v546, %v545
  br i1 %v547, label %b90, label %b91
b90:
  %v548 = call i32 @sched_yield()
  br label %b89
b91:
  br label %b88
b88:
  %v550 = add i64 %v8, 0
  %v551 = sdiv i64 %v550, 1
  %v552 = add i64 %v2, 1
  %v553 = mul i64 %v551, %v2
  %v554 = sdiv i64 %v553, %v3
  %v555 = mul i64 %v554, 1
  %v556 = icmp slt i64 %v555, %v8
  %v557 = select i1 %v556, i64 %v555, i64 %v8
  %v558 = mul i64 %v551, %v552
  %v559 = sdiv i64 %v558, %v3
  %v560 = mul i64 %v559, 1
  %v561 = icmp slt i64 %v560, %v8
  %v562 = select i1 %v561, i64 %v560, i64 %v8
  br label %b92
b92:
  %v563 = phi i64 [ %v557, %b88 ], [ %v618, %b97 ]
  %v564 = icmp slt i64 %v563, %v562
  br i1 %v564, label %b93, label %b94
b93:
  %v565 = add i64 %v563, 96
  %v566 = icmp slt i64 %v565, %v562
  %v567 = select i1 %v566, i64 %v565, i64 %v562
  br label %b95
b95:
  %v568 = phi i64 [ 0, %b93 ], [ %v617, %b100 ]
  %v569 = icmp slt i64 %v568, 1
  br i1 %v569, label %b96, label %b97
b96:
  %v570 = sub i64 %v567, %v563
  %v571 = sub i64 8, 1
  %v572 = add i64 %v570, %v571
  %v573 = sdiv i64 %v572, 8
  br label %b98
b98:
  %v574 = phi i64 [ 0, %b96 ], [ %v616, %b105 ]
  %v575 = icmp slt i64 %v574, %v573
  br i1 %v575, label %b99, label %b100
b99:
  %v576 = mul i64 %v570, %v574
  %v577 = sdiv i64 %v576, %v573
  %v578 = add i64 %v563, %v577
  %v579 = add i64 %v574, 1
  %v580 = mul i64 %v570, %v579
  %v581 = sdiv i64 %v580, %v573
  %v582 = add i64 %v563, %v581
  %v583 = mul i64 %v568, 64
  %v584 = getelementptr inbounds float, ptr %v407, i64 %v583
  %v585 = sub i64 %v582, %v578
  %v586 = mul i64 1, %v7
  %v587 = add i64 %v578, %v586
  %v588 = mul i64 %v587, 8
  %v589 = getelementptr inbounds float, ptr %v20, i64 %v588
  %v590 = getelementptr inbounds float, ptr %v589, i64 0
  %v591 = sub i64 %v585, 1
  %v592 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v591
  %v593 = load ptr, ptr %v592, align 4
  %v594 = icmp sgt i64 %v585, 0
  br i1 %v594, label %b101, label %b102
b101:
  call void %v593(ptr %v590, i64 8, ptr %v584, i64 8, ptr %v549)
  br label %b102
b102:
  %v595 = add i64 %v583, 64
  br label %b103
b103:
  %v596 = phi i64 [ %v578, %b102 ], [ %v615, %b108 ]
  %v597 = icmp slt i64 %v596, %v582
  br i1 %v597, label %b104, label %b105
b104:
  %v598 = sub i64 %v596, %v578
  %v599 = mul i64 %v598, 8
  %v600 = getelementptr inbounds float, ptr %v549, i64 %v599
  %v601 = mul i64 %v596, 8
  %v602 = getelementptr inbounds float, ptr %v34, i64 %v601
  br label %b106
b106:
  %v603 = phi i64 [ 0, %b104 ], [ %v614, %b107 ]
  %v604 = icmp slt i64 %v603, 1
  br i1 %v604, label %b107, label %b108
b107:
  %v605 = mul i64 %v568, 1
  %v606 = add i64 %v605, %v603
  %v607 = mul i64 %v606, 8
  %v608 = add i64 0, %v603
  %v609 = mul i64 %v608, 8
  %v610 = getelementptr inbounds float, ptr %v600, i64 %v609
  %v611 = load <8 x float>, ptr %v610, align 4
  %v612 = add i64 0, %v607
  %v613 = getelementptr inbounds float, ptr %v602, i64 %v612
  store <8 x float> %v611, ptr %v613, align 4
  %v614 = add nsw i64 %v603, 1
  br label %b106
b108:
  %v615 = add nsw i64 %v596, 1
  br label %b103
b105:
  %v616 = add nsw i64 %v574, 1
  br label %b98
b100:
  %v617 = add nsw i64 %v568, 1
  br label %b95
b97:
  %v618 = add nsw i64 %v563, 96
  br label %b92
b94:
  %v619 = add i64 %v8, 0
  %v620 = sdiv i64 %v619, 1
  %v621 = add i64 %v2, 1
  %v622 = mul i64 %v620, %v2
  %v623 = sdiv i64 %v622, %v3
  %v624 = mul i64 %v623, 1
  %v625 = icmp slt i64 %v624, %v8
  %v626 = select i1 %v625, i64 %v624, i64 %v8
  %v627 = mul i64 %v620, %v621
  %v628 = sdiv i64 %v627, %v3
  %v629 = mul i64 %v628, 1
  %v630 = icmp slt i64 %v629, %v8
  %v631 = select i1 %v630, i64 %v629, i64 %v8
  br label %b109
b109:
  %v632 = phi i64 [ %v626, %b94 ], [ %v657, %b114 ]
  %v633 = icmp slt i64 %v632, %v631
  br i1 %v633, label %b110, label %b111
b110:
  br label %b112
b112:
  %v634 = phi i64 [ 0, %b110 ], [ %v643, %b113 ]
  %v635 = phi <8 x float> [ splat (float 0xFFF0000000000000), %b110 ], [ %v642, %b113 ]
  %v636 = icmp slt i64 %v634, 8
  br i1 %v636, label %b113, label %b114
b113:
  %v637 = mul i64 %v632, 8
  %v638 = getelementptr inbounds float, ptr %v34, i64 %v637
  %v639 = add i64 0, %v634
  %v640 = getelementptr inbounds float, ptr %v638, i64 %v639
  %v641 = load <8 x float>, ptr %v640, align 4
  %v642 = call <8 x float> @llvm.maximum.v8f32(<8 x float> %v635, <8 x float> %v641)
  %v643 = add nsw i64 %v634, 8
  br label %b112
b114:
  %v644 = shufflevector <8 x float> %v635, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v645 = shufflevector <8 x float> %v635, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v646 = call <4 x float> @llvm.maximum.v4f32(<4 x float> %v644, <4 x float> %v645)
  %v647 = shufflevector <4 x float> %v646, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v648 = shufflevector <4 x float> %v646, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v649 = call <2 x float> @llvm.maximum.v2f32(<2 x float> %v647, <2 x float> %v648)
  %v650 = extractelement <2 x float> %v649, i64 0
  %v651 = extractelement <2 x float> %v649, i64 1
  %v652 = call float @llvm.maximum.f32(float %v650, float %v651)
  %v653 = call float @llvm.maximum.f32(float %v652, float 0xFFF0000000000000)
  %v654 = mul i64 %v632, 1
  %v655 = getelementptr inbounds float, ptr %v36, i64 %v654
  %v656 = getelementptr inbounds float, ptr %v655, i64 0
  store float %v653, ptr %v656, align 4
  %v657 = add nsw i64 %v632, 1
  br label %b109
b111:
  %v658 = add i64 %v8, 0
  %v659 = sdiv i64 %v658, 1
  %v660 = add i64 %v2, 1
  %v661 = mul i64 %v659, %v2
  %v662 = sdiv i64 %v661, %v3
  %v663 = mul i64 %v662, 1
  %v664 = icmp slt i64 %v663, %v8
  %v665 = select i1 %v664, i64 %v663, i64 %v8
  %v666 = mul i64 %v659, %v660
  %v667 = sdiv i64 %v666, %v3
  %v668 = mul i64 %v667, 1
  %v669 = icmp slt i64 %v668, %v8
  %v670 = select i1 %v669, i64 %v668, i64 %v8
  br label %b115
b115:
  %v671 = phi i64 [ %v665, %b111 ], [ %v714, %b116 ]
  %v672 = icmp slt i64 %v671, %v670
  br i1 %v672, label %b116, label %b117
b116:
  %v673 = mul i64 %v671, 8
  %v674 = getelementptr inbounds float, ptr %v34, i64 %v673
  %v675 = mul i64 %v671, 1
  %v676 = getelementptr inbounds float, ptr %v36, i64 %v675
  %v677 = getelementptr inbounds float, ptr %v676, i64 0
  %v678 = load float, ptr %v677, align 4
  %v679 = mul i64 %v671, 8
  %v680 = getelementptr inbounds float, ptr %v38, i64 %v679
  %v681 = add i64 0, 0
  %v682 = getelementptr inbounds float, ptr %v674, i64 %v681
  %v683 = load <8 x float>, ptr %v682, align 4
  %v684 = insertelement <8 x float> poison, float %v678, i64 0
  %v685 = shufflevector <8 x float> %v684, <8 x float> poison, <8 x i32> zeroinitializer
  %v686 = fsub <8 x float> %v683, %v685
  %v687 = fcmp olt <8 x float> %v686, splat (float 0xC05A400000000000)
  %v688 = select <8 x i1> %v687, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v686
  %v689 = fcmp ogt <8 x float> %v688, splat (float 0x4056400000000000)
  %v690 = select <8 x i1> %v689, <8 x float> splat (float 0x4056400000000000), <8 x float> %v688
  %v691 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v690, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v692 = fsub <8 x float> %v691, splat (float 0x4168000000000000)
  %v693 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v692, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v690)
  %v694 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v692, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v693)
  %v695 = bitcast <8 x float> %v691 to <8 x i32>
  %v696 = fmul <8 x float> %v694, %v694
  %v697 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v694, <8 x float> splat (float 0x3F81227F40000000))
  %v698 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v697, <8 x float> %v694, <8 x float> splat (float 0x3FA5556740000000))
  %v699 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v698, <8 x float> %v694, <8 x float> splat (float 0x3FC5554B00000000))
  %v700 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v699, <8 x float> %v694, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v701 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v696, <8 x float> %v700, <8 x float> %v694)
  %v702 = sub <8 x i32> %v695, splat (i32 1262485250)
  %v703 = lshr <8 x i32> %v702, splat (i32 1)
  %v704 = sub <8 x i32> %v702, %v703
  %v705 = shl <8 x i32> %v703, splat (i32 23)
  %v706 = bitcast <8 x i32> %v705 to <8 x float>
  %v707 = shl <8 x i32> %v704, splat (i32 23)
  %v708 = bitcast <8 x i32> %v707 to <8 x float>
  %v709 = fadd <8 x float> %v701, splat (float 0x3FF0000000000000)
  %v710 = fmul <8 x float> %v709, %v706
  %v711 = fmul <8 x float> %v710, %v708
  %v712 = add i64 0, 0
  %v713 = getelementptr inbounds float, ptr %v680, i64 %v712
  store <8 x float> %v711, ptr %v713, align 4
  %v714 = add nsw i64 %v671, 1
  br label %b115
b117:
  %v715 = add i64 %v8, 0
  %v716 = sdiv i64 %v715, 1
  %v717 = add i64 %v2, 1
  %v718 = mul i64 %v716, %v2
  %v719 = sdiv i64 %v718, %v3
  %v720 = mul i64 %v719, 1
  %v721 = icmp slt i64 %v720, %v8
  %v722 = select i1 %v721, i64 %v720, i64 %v8
  %v723 = mul i64 %v716, %v717
  %v724 = sdiv i64 %v723, %v3
  %v725 = mul i64 %v724, 1
  %v726 = icmp slt i64 %v725, %v8
  %v727 = select i1 %v726, i64 %v725, i64 %v8
  br label %b118
b118:
  %v728 = phi i64 [ %v722, %b117 ], [ %v753, %b123 ]
  %v729 = icmp slt i64 %v728, %v727
  br i1 %v729, label %b119, label %b120
b119:
  br label %b121
b121:
  %v730 = phi i64 [ 0, %b119 ], [ %v739, %b122 ]
  %v731 = phi <8 x float> [ splat (float 0x0000000000000000), %b119 ], [ %v738, %b122 ]
  %v732 = icmp slt i64 %v730, 8
  br i1 %v732, label %b122, label %b123
b122:
  %v733 = mul i64 %v728, 8
  %v734 = getelementptr inbounds float, ptr %v38, i64 %v733
  %v735 = add i64 0, %v730
  %v736 = getelementptr inbounds float, ptr %v734, i64 %v735
  %v737 = load <8 x float>, ptr %v736, align 4
  %v738 = fadd <8 x float> %v731, %v737
  %v739 = add nsw i64 %v730, 8
  br label %b121
b123:
  %v740 = shufflevector <8 x float> %v731, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v741 = shufflevector <8 x float> %v731, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v742 = fadd <4 x float> %v740, %v741
  %v743 = shufflevector <4 x float> %v742, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v744 = shufflevector <4 x float> %v742, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v745 = fadd <2 x float> %v743, %v744
  %v746 = extractelement <2 x float> %v745, i64 0
  %v747 = extractelement <2 x float> %v745, i64 1
  %v748 = fadd float %v746, %v747
  %v749 = fadd float %v748, 0x0000000000000000
  %v750 = mul i64 %v728, 1
  %v751 = getelementptr inbounds float, ptr %v36, i64 %v750
  %v752 = getelementptr inbounds float, ptr %v751, i64 0
  store float %v749, ptr %v752, align 4
  %v753 = add nsw i64 %v728, 1
  br label %b118
b120:
  %v754 = add i64 %v8, 0
  %v755 = sdiv i64 %v754, 1
  %v756 = add i64 %v2, 1
  %v757 = mul i64 %v755, %v2
  %v758 = sdiv i64 %v757, %v3
  %v759 = mul i64 %v758, 1
  %v760 = icmp slt i64 %v759, %v8
  %v761 = select i1 %v760, i64 %v759, i64 %v8
  %v762 = mul i64 %v755, %v756
  %v763 = sdiv i64 %v762, %v3
  %v764 = mul i64 %v763, 1
  %v765 = icmp slt i64 %v764, %v8
  %v766 = select i1 %v765, i64 %v764, i64 %v8
  br label %b124
b124:
  %v767 = phi i64 [ %v761, %b120 ], [ %v777, %b125 ]
  %v768 = icmp slt i64 %v767, %v766
  br i1 %v768, label %b125, label %b126
b125:
  %v769 = mul i64 %v767, 1
  %v770 = getelementptr inbounds float, ptr %v36, i64 %v769
  %v771 = getelementptr inbounds float, ptr %v770, i64 0
  %v772 = load float, ptr %v771, align 4
  %v773 = mul i64 %v767, 1
  %v774 = getelementptr inbounds float, ptr %v40, i64 %v773
  %v775 = add i64 0, 0
  %v776 = getelementptr inbounds float, ptr %v774, i64 %v775
  store float %v772, ptr %v776, align 4
  %v777 = add nsw i64 %v767, 1
  br label %b124
b126:
  %v778 = add i64 %v8, 0
  %v779 = sdiv i64 %v778, 1
  %v780 = add i64 %v2, 1
  %v781 = mul i64 %v779, %v2
  %v782 = sdiv i64 %v781, %v3
  %v783 = mul i64 %v782, 1
  %v784 = icmp slt i64 %v783, %v8
  %v785 = select i1 %v784, i64 %v783, i64 %v8
  %v786 = mul i64 %v779, %v780
  %v787 = sdiv i64 %v786, %v3
  %v788 = mul i64 %v787, 1
  %v789 = icmp slt i64 %v788, %v8
  %v790 = select i1 %v789, i64 %v788, i64 %v8
  br label %b127
b127:
  %v791 = phi i64 [ %v785, %b126 ], [ %v809, %b128 ]
  %v792 = icmp slt i64 %v791, %v790
  br i1 %v792, label %b128, label %b129
b128:
  %v793 = mul i64 %v791, 8
  %v794 = getelementptr inbounds float, ptr %v38, i64 %v793
  %v795 = mul i64 %v791, 1
  %v796 = getelementptr inbounds float, ptr %v40, i64 %v795
  %v797 = getelementptr inbounds float, ptr %v796, i64 0
  %v798 = load float, ptr %v797, align 4
  %v799 = mul i64 %v791, 8
  %v800 = getelementptr inbounds float, ptr %v24, i64 %v799
  %v801 = add i64 0, 0
  %v802 = getelementptr inbounds float, ptr %v794, i64 %v801
  %v803 = load <8 x float>, ptr %v802, align 4
  %v804 = insertelement <8 x float> poison, float %v798, i64 0
  %v805 = shufflevector <8 x float> %v804, <8 x float> poison, <8 x i32> zeroinitializer
  %v806 = fdiv <8 x float> %v803, %v805
  %v807 = add i64 0, 0
  %v808 = getelementptr inbounds float, ptr %v800, i64 %v807
  store <8 x float> %v806, ptr %v808, align 4
  %v809 = add nsw i64 %v791, 1
  br label %b127
b129:
  %v810 = icmp sgt i64 %v3, 1
  br i1 %v810, label %b130, label %b131
b130:
  %v811 = getelementptr inbounds i64, ptr %v1, i64 3
  %v812 = atomicrmw add ptr %v811, i64 1 acq_rel
  %v813 = mul i64 %v3, 6
  br label %b132
b132:
  %v814 = load atomic i64, ptr %v811 acquire, align 8
  %v815 = icmp slt i64 %v814, %v813
  br i1 %v815, label %b133, label %b134
b133:
  %v816 = call i32 @sched_yield()
  br label %b132
b134:
  br label %b131
b131:
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
  %v231 = alloca float, i64 64, align 4
  %v422 = alloca float, i64 64, align 4
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
  %v49 = getelementptr inbounds i64, ptr %v1, i64 5
  %v50 = load i64, ptr %v49, align 8
  %v51 = getelementptr inbounds i64, ptr %v1, i64 9
  %v52 = load i64, ptr %v51, align 8
  %v53 = getelementptr inbounds i64, ptr %v1, i64 10
  %v54 = load i64, ptr %v53, align 8
  %v55 = getelementptr inbounds i64, ptr %v1, i64 12
  %v56 = load i64, ptr %v55, align 8
  %v57 = getelementptr inbounds i64, ptr %v1, i64 17
  %v58 = load i64, ptr %v57, align 8
  %v59 = getelementptr inbounds i64, ptr %v1, i64 18
  %v60 = load i64, ptr %v59, align 8
  %v61 = getelementptr inbounds i64, ptr %v1, i64 19
  %v62 = load i64, ptr %v61, align 8
  %v63 = getelementptr inbounds i64, ptr %v1, i64 20
  %v64 = load i64, ptr %v63, align 8
  %v65 = getelementptr inbounds i64, ptr %v1, i64 21
  %v66 = load i64, ptr %v65, align 8
  %v67 = getelementptr inbounds i64, ptr %v1, i64 22
  %v68 = load i64, ptr %v67, align 8
  %v69 = getelementptr inbounds i64, ptr %v1, i64 23
  %v70 = load i64, ptr %v69, align 8
  %v71 = getelementptr inbounds i64, ptr %v1, i64 24
  %v72 = load i64, ptr %v71, align 8
  %v73 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v74 = load ptr, ptr %v73, align 4
  %v75 = mul i64 %v2, 15360
  %v76 = add i64 %v75, 128
  %v77 = getelementptr inbounds float, ptr %v74, i64 %v76
  %v78 = getelementptr inbounds float, ptr %v74, i64 0
  %v79 = getelementptr inbounds i64, ptr %v1, i64 4
  %v80 = load i64, ptr %v79, align 8
  %v81 = icmp eq i64 %v80, 0
  br i1 %v81, label %b0, label %b1
b0:
  %v82 = add i64 1, 0
  %v83 = sdiv i64 %v82, 1
  %v84 = add i64 %v2, 1
  %v85 = mul i64 %v83, %v2
  %v86 = sdiv i64 %v85, %v3
  %v87 = mul i64 %v86, 1
  %v88 = icmp slt i64 %v87, 1
  %v89 = select i1 %v88, i64 %v87, i64 1
  %v90 = mul i64 %v83, %v84
  %v91 = sdiv i64 %v90, %v3
  %v92 = mul i64 %v91, 1
  %v93 = icmp slt i64 %v92, 1
  %v94 = select i1 %v93, i64 %v92, i64 1
  %v95 = icmp slt i64 %v94, 1
  %v96 = select i1 %v95, i64 %v94, i64 1
  br label %b2
b2:
  %v97 = phi i64 [ %v89, %b0 ], [ %v125, %b7 ]
  %v98 = icmp slt i64 %v97, %v96
  br i1 %v98, label %b3, label %b4
b3:
  %v99 = mul i64 %v97, 64
  %v100 = mul i64 %v97, 8
  %v101 = add i64 %v99, 0
  %v102 = add i64 %v100, 0
  %v103 = getelementptr inbounds float, ptr %v78, i64 %v101
  %v104 = sub i64 8, %v102
  %v105 = icmp slt i64 %v104, 0
  %v106 = select i1 %v105, i64 0, i64 %v104
  %v107 = icmp ult i64 %v106, 8
  %v108 = select i1 %v107, i64 %v106, i64 8
  %v109 = trunc i64 %v108 to i32
  %v110 = insertelement <8 x i32> poison, i32 %v109, i64 0
  %v111 = shufflevector <8 x i32> %v110, <8 x i32> poison, <8 x i32> zeroinitializer
  %v112 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v111
  %v113 = mul i64 %v102, 1
  %v114 = add i64 0, %v113
  %v115 = getelementptr inbounds float, ptr %v16, i64 %v114
  br label %b5
b5:
  %v116 = phi i64 [ 0, %b3 ], [ %v123, %b6 ]
  %v117 = icmp slt i64 %v116, 8
  br i1 %v117, label %b6, label %b7
b6:
  %v118 = mul i64 %v116, 8
  %v119 = getelementptr inbounds float, ptr %v115, i64 %v118
  %v120 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v119, <8 x i1> %v112, <8 x float> zeroinitializer)
  %v121 = mul i64 %v116, 8
  %v122 = getelementptr inbounds float, ptr %v103, i64 %v121
  store <8 x float> %v120, ptr %v122, align 4
  %v123 = add nsw i64 %v116, 1
  br label %b5
b7:
  %v124 = add i64 %v99, 64
  %v125 = add nsw i64 %v97, 1
  br label %b2
b4:
  br label %b1
b1:
  %v126 = icmp sgt i64 %v3, 1
  br i1 %v126, label %b8, label %b9
b8:
  %v127 = getelementptr inbounds i64, ptr %v1, i64 3
  %v128 = atomicrmw add ptr %v127, i64 1 acq_rel
  %v129 = mul i64 %v3, 1
  br label %b10
b10:
  %v130 = load atomic i64, ptr %v127 acquire, align 8
  %v131 = icmp slt i64 %v130, %v129
  br i1 %v131, label %b11, label %b12
b11:
  %v132 = call i32 @sched_yield()
  br label %b10
b12:
  br label %b9
b9:
  %v133 = add i64 %v8, 0
  %v134 = sdiv i64 %v133, 1
  %v135 = add i64 %v2, 1
  %v136 = mul i64 %v134, %v2
  %v137 = sdiv i64 %v136, %v3
  %v138 = mul i64 %v137, 1
  %v139 = icmp slt i64 %v138, %v8
  %v140 = select i1 %v139, i64 %v138, i64 %v8
  %v141 = mul i64 %v134, %v135
  %v142 = sdiv i64 %v141, %v3
  %v143 = mul i64 %v142, 1
  %v144 = icmp slt i64 %v143, %v8
  %v145 = select i1 %v144, i64 %v143, i64 %v8
  br label %b13
b13:
  %v146 = phi i64 [ %v140, %b9 ], [ %v185, %b18 ]
  %v147 = icmp slt i64 %v146, %v145
  br i1 %v147, label %b14, label %b15
b14:
  br label %b16
b16:
  %v148 = phi i64 [ 0, %b14 ], [ %v171, %b17 ]
  %v149 = phi <8 x float> [ splat (float 0x0000000000000000), %b14 ], [ %v170, %b17 ]
  %v150 = icmp slt i64 %v148, 8
  br i1 %v150, label %b17, label %b18
b17:
  %v151 = mul i64 %v146, 8
  %v152 = getelementptr inbounds float, ptr %v18, i64 %v151
  %v153 = mul i64 %v146, 8
  %v154 = getelementptr inbounds float, ptr %v24, i64 %v153
  %v155 = mul i64 %v146, 1
  %v156 = getelementptr inbounds float, ptr %v40, i64 %v155
  %v157 = getelementptr inbounds float, ptr %v156, i64 0
  %v158 = load float, ptr %v157, align 4
  %v159 = add i64 0, %v148
  %v160 = getelementptr inbounds float, ptr %v152, i64 %v159
  %v161 = load <8 x float>, ptr %v160, align 4
  %v162 = add i64 0, %v148
  %v163 = getelementptr inbounds float, ptr %v154, i64 %v162
  %v164 = load <8 x float>, ptr %v163, align 4
  %v165 = fmul <8 x float> %v161, %v164
  %v166 = insertelement <8 x float> poison, float %v158, i64 0
  %v167 = shufflevector <8 x float> %v166, <8 x float> poison, <8 x i32> zeroinitializer
  %v168 = fdiv <8 x float> %v165, %v167
  %v169 = fneg <8 x float> %v168
  %v170 = fadd <8 x float> %v149, %v169
  %v171 = add nsw i64 %v148, 8
  br label %b16
b18:
  %v172 = shufflevector <8 x float> %v149, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v173 = shufflevector <8 x float> %v149, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v174 = fadd <4 x float> %v172, %v173
  %v175 = shufflevector <4 x float> %v174, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v176 = shufflevector <4 x float> %v174, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v177 = fadd <2 x float> %v175, %v176
  %v178 = extractelement <2 x float> %v177, i64 0
  %v179 = extractelement <2 x float> %v177, i64 1
  %v180 = fadd float %v178, %v179
  %v181 = fadd float %v180, 0x0000000000000000
  %v182 = mul i64 %v146, 1
  %v183 = getelementptr inbounds float, ptr %v42, i64 %v182
  %v184 = getelementptr inbounds float, ptr %v183, i64 0
  store float %v181, ptr %v184, align 4
  %v185 = add nsw i64 %v146, 1
  br label %b13
b15:
  %v186 = add i64 %v8, 0
  %v187 = sdiv i64 %v186, 1
  %v188 = add i64 %v2, 1
  %v189 = mul i64 %v187, %v2
  %v190 = sdiv i64 %v189, %v3
  %v191 = mul i64 %v190, 1
  %v192 = icmp slt i64 %v191, %v8
  %v193 = select i1 %v192, i64 %v191, i64 %v8
  %v194 = mul i64 %v187, %v188
  %v195 = sdiv i64 %v194, %v3
  %v196 = mul i64 %v195, 1
  %v197 = icmp slt i64 %v196, %v8
  %v198 = select i1 %v197, i64 %v196, i64 %v8
  br label %b19
b19:
  %v199 = phi i64 [ %v193, %b15 ], [ %v230, %b20 ]
  %v200 = icmp slt i64 %v199, %v198
  br i1 %v200, label %b20, label %b21
b20:
  %v201 = mul i64 %v199, 8
  %v202 = getelementptr inbounds float, ptr %v18, i64 %v201
  %v203 = mul i64 %v199, 1
  %v204 = getelementptr inbounds float, ptr %v40, i64 %v203
  %v205 = getelementptr inbounds float, ptr %v204, i64 0
  %v206 = load float, ptr %v205, align 4
  %v207 = mul i64 %v199, 1
  %v208 = getelementptr inbounds float, ptr %v42, i64 %v207
  %v209 = getelementptr inbounds float, ptr %v208, i64 0
  %v210 = load float, ptr %v209, align 4
  %v211 = mul i64 %v199, 8
  %v212 = getelementptr inbounds float, ptr %v38, i64 %v211
  %v213 = mul i64 %v199, 8
  %v214 = getelementptr inbounds float, ptr %v44, i64 %v213
  %v215 = add i64 0, 0
  %v216 = getelementptr inbounds float, ptr %v202, i64 %v215
  %v217 = load <8 x float>, ptr %v216, align 4
  %v218 = insertelement <8 x float> poison, float %v206, i64 0
  %v219 = shufflevector <8 x float> %v218, <8 x float> poison, <8 x i32> zeroinitializer
  %v220 = fdiv <8 x float> %v217, %v219
  %v221 = insertelement <8 x float> poison, float %v210, i64 0
  %v222 = shufflevector <8 x float> %v221, <8 x float> poison, <8 x i32> zeroinitializer
  %v223 = fadd <8 x float> %v220, %v222
  %v224 = add i64 0, 0
  %v225 = getelementptr inbounds float, ptr %v212, i64 %v224
  %v226 = load <8 x float>, ptr %v225, align 4
  %v227 = fmul <8 x float> %v223, %v226
  %v228 = add i64 0, 0
  %v229 = getelementptr inbounds float, ptr %v214, i64 %v228
  store <8 x float> %v227, ptr %v229, align 4
  %v230 = add nsw i64 %v199, 1
  br label %b19
b21:
  %v232 = add i64 %v8, 0
  %v233 = sdiv i64 %v232, 1
  %v234 = add i64 %v2, 1
  %v235 = mul i64 %v233, %v2
  %v236 = sdiv i64 %v235, %v3
  %v237 = mul i64 %v236, 1
  %v238 = icmp slt i64 %v237, %v8
  %v239 = select i1 %v238, i64 %v237, i64 %v8
  %v240 = mul i64 %v233, %v234
  %v241 = sdiv i64 %v240, %v3
  %v242 = mul i64 %v241, 1
  %v243 = icmp slt i64 %v242, %v8
  %v244 = select i1 %v243, i64 %v242, i64 %v8
  br label %b22
b22:
  %v245 = phi i64 [ %v239, %b21 ], [ %v298, %b27 ]
  %v246 = icmp slt i64 %v245, %v244
  br i1 %v246, label %b23, label %b24
b23:
  %v247 = add i64 %v245, 96
  %v248 = icmp slt i64 %v247, %v244
  %v249 = select i1 %v248, i64 %v247, i64 %v244
  br label %b25
b25:
  %v250 = phi i64 [ 0, %b23 ], [ %v297, %b30 ]
  %v251 = icmp slt i64 %v250, 1
  br i1 %v251, label %b26, label %b27
b26:
  %v252 = sub i64 %v249, %v245
  %v253 = sub i64 8, 1
  %v254 = add i64 %v252, %v253
  %v255 = sdiv i64 %v254, 8
  br label %b28
b28:
  %v256 = phi i64 [ 0, %b26 ], [ %v296, %b35 ]
  %v257 = icmp slt i64 %v256, %v255
  br i1 %v257, label %b29, label %b30
b29:
  %v258 = mul i64 %v252, %v256
  %v259 = sdiv i64 %v258, %v255
  %v260 = add i64 %v245, %v259
  %v261 = add i64 %v256, 1
  %v262 = mul i64 %v252, %v261
  %v263 = sdiv i64 %v262, %v255
  %v264 = add i64 %v245, %v263
  %v265 = mul i64 %v250, 64
  %v266 = getelementptr inbounds float, ptr %v78, i64 %v265
  %v267 = sub i64 %v264, %v260
  %v268 = mul i64 %v260, 8
  %v269 = getelementptr inbounds float, ptr %v44, i64 %v268
  %v270 = getelementptr inbounds float, ptr %v269, i64 0
  %v271 = sub i64 %v267, 1
  %v272 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v271
  %v273 = load ptr, ptr %v272, align 4
  %v274 = icmp sgt i64 %v267, 0
  br i1 %v274, label %b31, label %b32
b31:
  call void %v273(ptr %v270, i64 8, ptr %v266, i64 8, ptr %v231)
  br label %b32
b32:
  %v275 = add i64 %v265, 64
  br label %b33
b33:
  %v276 = phi i64 [ %v260, %b32 ], [ %v295, %b38 ]
  %v277 = icmp slt i64 %v276, %v264
  br i1 %v277, label %b34, label %b35
b34:
  %v278 = sub i64 %v276, %v260
  %v279 = mul i64 %v278, 8
  %v280 = getelementptr inbounds float, ptr %v231, i64 %v279
  %v281 = mul i64 %v276, 8
  %v282 = getelementptr inbounds float, ptr %v46, i64 %v281
  br label %b36
b36:
  %v283 = phi i64 [ 0, %b34 ], [ %v294, %b37 ]
  %v284 = icmp slt i64 %v283, 1
  br i1 %v284, label %b37, label %b38
b37:
  %v285 = mul i64 %v250, 1
  %v286 = add i64 %v285, %v283
  %v287 = mul i64 %v286, 8
  %v288 = add i64 0, %v283
  %v289 = mul i64 %v288, 8
  %v290 = getelementptr inbounds float, ptr %v280, i64 %v289
  %v291 = load <8 x float>, ptr %v290, align 4
  %v292 = add i64 0, %v287
  %v293 = getelementptr inbounds float, ptr %v282, i64 %v292
  store <8 x float> %v291, ptr %v293, align 4
  %v294 = add nsw i64 %v283, 1
  br label %b36
b38:
  %v295 = add nsw i64 %v276, 1
  br label %b33
b35:
  %v296 = add nsw i64 %v256, 1
  br label %b28
b30:
  %v297 = add nsw i64 %v250, 1
  br label %b25
b27:
  %v298 = add nsw i64 %v245, 96
  br label %b22
b24:
  %v299 = icmp sgt i64 %v3, 1
  br i1 %v299, label %b39, label %b40
b39:
  %v300 = getelementptr inbounds i64, ptr %v1, i64 3
  %v301 = atomicrmw add ptr %v300, i64 1 acq_rel
  %v302 = mul i64 %v3, 2
  br label %b41
b41:
  %v303 = load atomic i64, ptr %v300 acquire, align 8
  %v304 = icmp slt i64 %v303, %v302
  br i1 %v304, label %b42, label %b43
b42:
  %v305 = call i32 @sched_yield()
  br label %b41
b43:
  br label %b40
b40:
  %v306 = getelementptr inbounds float, ptr %v74, i64 64
  %v307 = getelementptr inbounds i64, ptr %v1, i64 4
  %v308 = load i64, ptr %v307, align 8
  %v309 = icmp eq i64 %v308, 0
  br i1 %v309, label %b44, label %b45
b44:
  %v310 = add i64 1, 0
  %v311 = sdiv i64 %v310, 1
  %v312 = add i64 %v2, 1
  %v313 = mul i64 %v311, %v2
  %v314 = sdiv i64 %v313, %v3
  %v315 = mul i64 %v314, 1
  %v316 = icmp slt i64 %v315, 1
  %v317 = select i1 %v316, i64 %v315, i64 1
  %v318 = mul i64 %v311, %v312
  %v319 = sdiv i64 %v318, %v3
  %v320 = mul i64 %v319, 1
  %v321 = icmp slt i64 %v320, 1
  %v322 = select i1 %v321, i64 %v320, i64 1
  %v323 = icmp slt i64 %v322, 1
  %v324 = select i1 %v323, i64 %v322, i64 1
  br label %b46
b46:
  %v325 = phi i64 [ %v317, %b44 ], [ %v353, %b51 ]
  %v326 = icmp slt i64 %v325, %v324
  br i1 %v326, label %b47, label %b48
b47:
  %v327 = mul i64 %v325, 64
  %v328 = mul i64 %v325, 8
  %v329 = add i64 %v327, 0
  %v330 = add i64 %v328, 0
  %v331 = getelementptr inbounds float, ptr %v306, i64 %v329
  %v332 = sub i64 8, %v330
  %v333 = icmp slt i64 %v332, 0
  %v334 = select i1 %v333, i64 0, i64 %v332
  %v335 = icmp ult i64 %v334, 8
  %v336 = select i1 %v335, i64 %v334, i64 8
  %v337 = trunc i64 %v336 to i32
  %v338 = insertelement <8 x i32> poison, i32 %v337, i64 0
  %v339 = shufflevector <8 x i32> %v338, <8 x i32> poison, <8 x i32> zeroinitializer
  %v340 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v339
  %v341 = mul i64 %v330, 1
  %v342 = add i64 0, %v341
  %v343 = getelementptr inbounds float, ptr %v14, i64 %v342
  br label %b49
b49:
  %v344 = phi i64 [ 0, %b47 ], [ %v351, %b50 ]
  %v345 = icmp slt i64 %v344, 8
  br i1 %v345, label %b50, label %b51
b50:
  %v346 = mul i64 %v344, 8
  %v347 = getelementptr inbounds float, ptr %v343, i64 %v346
  %v348 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v347, <8 x i1> %v340, <8 x float> zeroinitializer)
  %v349 = mul i64 %v344, 8
  %v350 = getelementptr inbounds float, ptr %v331, i64 %v349
  store <8 x float> %v348, ptr %v350, align 4
  %v351 = add nsw i64 %v344, 1
  br label %b49
b51:
  %v352 = add i64 %v327, 64
  %v353 = add nsw i64 %v325, 1
  br label %b46
b48:
  br label %b45
b45:
  %v354 = icmp sgt i64 %v3, 1
  br i1 %v354, label %b52, label %b53
b52:
  %v355 = getelementptr inbounds i64, ptr %v1, i64 3
  %v356 = atomicrmw add ptr %v355, i64 1 acq_rel
  %v357 = mul i64 %v3, 3
  br label %b54
b54:
  %v358 = load atomic i64, ptr %v355 acquire, align 8
  %v359 = icmp slt i64 %v358, %v357
  br i1 %v359, label %b55, label %b56
b55:
  %v360 = call i32 @sched_yield()
  br label %b54
b56:
  br label %b53
b53:
  br label %b57
b57:
  %v361 = phi i64 [ 0, %b53 ], [ %v498, %b65 ]
  %v362 = icmp slt i64 %v361, %v5
  br i1 %v362, label %b58, label %b59
b58:
  %v363 = sub i64 %v5, 1
  %v364 = sub i64 %v363, %v361
  %v365 = add i64 %v7, 0
  %v366 = sdiv i64 %v365, 1
  %v367 = add i64 %v2, 1
  %v368 = mul i64 %v366, %v2
  %v369 = sdiv i64 %v368, %v3
  %v370 = mul i64 %v369, 1
  %v371 = icmp slt i64 %v370, %v7
  %v372 = select i1 %v371, i64 %v370, i64 %v7
  %v373 = mul i64 %v366, %v367
  %v374 = sdiv i64 %v373, %v3
  %v375 = mul i64 %v374, 1
  %v376 = icmp slt i64 %v375, %v7
  %v377 = select i1 %v376, i64 %v375, i64 %v7
  br label %b60
b60:
  %v378 = phi i64 [ %v372, %b58 ], [ %v421, %b61 ]
  %v379 = icmp slt i64 %v378, %v377
  br i1 %v379, label %b61, label %b62
b61:
  %v380 = add i64 %v364, 1
  %v381 = and i64 %v380, 1
  %v382 = mul i64 %v381, %v7
  %v383 = add i64 %v382, %v378
  %v384 = mul i64 %v383, 8
  %v385 = getelementptr inbounds float, ptr %v22, i64 %v384
  %v386 = add i64 %v364, 0
  %v387 = and i64 %v386, %v70
  %v388 = mul i64 %v387, %v7
  %v389 = add i64 %v388, %v378
  %v390 = mul i64 %v389, 8
  %v391 = getelementptr inbounds float, ptr %v46, i64 %v390
  %v392 = add i64 %v364, 1
  %v393 = and i64 %v392, %v54
  %v394 = mul i64 %v393, %v7
  %v395 = add i64 %v394, %v378
  %v396 = mul i64 %v395, 8
  %v397 = getelementptr inbounds float, ptr %v20, i64 %v396
  %v398 = add i64 %v364, 0
  %v399 = and i64 %v398, %v72
  %v400 = mul i64 %v399, %v7
  %v401 = add i64 %v400, %v378
  %v402 = mul i64 %v401, 8
  %v403 = getelementptr inbounds float, ptr %v48, i64 %v402
  %v404 = add i64 0, 0
  %v405 = getelementptr inbounds float, ptr %v385, i64 %v404
  %v406 = load <8 x float>, ptr %v405, align 4
  %v407 = add i64 0, 0
  %v408 = getelementptr inbounds float, ptr %v391, i64 %v407
  %v409 = load <8 x float>, ptr %v408, align 4
  %v410 = fadd <8 x float> %v406, %v409
  %v411 = add i64 0, 0
  %v412 = getelementptr inbounds float, ptr %v397, i64 %v411
  %v413 = load <8 x float>, ptr %v412, align 4
  %v414 = fmul <8 x float> %v410, %v413
  %v415 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v416 = shufflevector <8 x float> %v415, <8 x float> poison, <8 x i32> zeroinitializer
  %v417 = fsub <8 x float> %v416, %v413
  %v418 = fmul <8 x float> %v414, %v417
  %v419 = add i64 0, 0
  %v420 = getelementptr inbounds float, ptr %v403, i64 %v419
  store <8 x float> %v418, ptr %v420, align 4
  %v421 = add nsw i64 %v378, 1
  br label %b60
b62:
  %v423 = add i64 %v7, 0
  %v424 = sdiv i64 %v423, 1
  %v425 = add i64 %v2, 1
  %v426 = mul i64 %v424, %v2
  %v427 = sdiv i64 %v426, %v3
  %v428 = mul i64 %v427, 1
  %v429 = icmp slt i64 %v428, %v7
  %v430 = select i1 %v429, i64 %v428, i64 %v7
  %v431 = mul i64 %v424, %v425
  %v432 = sdiv i64 %v431, %v3
  %v433 = mul i64 %v432, 1
  %v434 = icmp slt i64 %v433, %v7
  %v435 = select i1 %v434, i64 %v433, i64 %v7
  br label %b63
b63:
  %v436 = phi i64 [ %v430, %b62 ], [ %v497, %b68 ]
  %v437 = icmp slt i64 %v436, %v435
  br i1 %v437, label %b64, label %b65
b64:
  %v438 = add i64 %v436, 96
  %v439 = icmp slt i64 %v438, %v435
  %v440 = select i1 %v439, i64 %v438, i64 %v435
  br label %b66
b66:
  %v441 = phi i64 [ 0, %b64 ], [ %v496, %b71 ]
  %v442 = icmp slt i64 %v441, 1
  br i1 %v442, label %b67, label %b68
b67:
  %v443 = sub i64 %v440, %v436
  %v444 = sub i64 8, 1
  %v445 = add i64 %v443, %v444
  %v446 = sdiv i64 %v445, 8
  br label %b69
b69:
  %v447 = phi i64 [ 0, %b67 ], [ %v495, %b76 ]
  %v448 = icmp slt i64 %v447, %v446
  br i1 %v448, label %b70, label %b71
b70:
  %v449 = mul i64 %v443, %v447
  %v450 = sdiv i64 %v449, %v446
  %v451 = add i64 %v436, %v450
  %v452 = add i64 %v447, 1
  %v453 = mul i64 %v443, %v452
  %v454 = sdiv i64 %v453, %v446
  %v455 = add i64 %v436, %v454
  %v456 = mul i64 %v441, 64
  %v457 = getelementptr inbounds float, ptr %v306, i64 %v456
  %v458 = sub i64 %v455, %v451
  %v459 = add i64 %v364, 0
  %v460 = and i64 %v459, %v72
  %v461 = mul i64 %v460, %v7
  %v462 = add i64 %v461, %v451
  %v463 = mul i64 %v462, 8
  %v464 = getelementptr inbounds float, ptr %v48, i64 %v463
  %v465 = getelementptr inbounds float, ptr %v464, i64 0
  %v466 = sub i64 %v458, 1
  %v467 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v466
  %v468 = load ptr, ptr %v467, align 4
  %v469 = icmp sgt i64 %v458, 0
  br i1 %v469, label %b72, label %b73
b72:
  call void %v468(ptr %v465, i64 8, ptr %v457, i64 8, ptr %v422)
  br label %b73
b73:
  %v470 = add i64 %v456, 64
  br label %b74
b74:
  %v471 = phi i64 [ %v451, %b73 ], [ %v494, %b79 ]
  %v472 = icmp slt i64 %v471, %v455
  br i1 %v472, label %b75, label %b76
b75:
  %v473 = sub i64 %v471, %v451
  %v474 = mul i64 %v473, 8
  %v475 = getelementptr inbounds float, ptr %v422, i64 %v474
  %v476 = add i64 %v364, 0
  %v477 = and i64 %v476, 1
  %v478 = mul i64 %v477, %v7
  %v479 = add i64 %v478, %v471
  %v480 = mul i64 %v479, 8
  %v481 = getelementptr inbounds float, ptr %v22, i64 %v480
  br label %b77
b77:
  %v482 = phi i64 [ 0, %b75 ], [ %v493, %b78 ]
  %v483 = icmp slt i64 %v482, 1
  br i1 %v483, label %b78, label %b79
b78:
  %v484 = mul i64 %v441, 1
  %v485 = add i64 %v484, %v482
  %v486 = mul i64 %v485, 8
  %v487 = add i64 0, %v482
  %v488 = mul i64 %v487, 8
  %v489 = getelementptr inbounds float, ptr %v475, i64 %v488
  %v490 = load <8 x float>, ptr %v489, align 4
  %v491 = add i64 0, %v486
  %v492 = getelementptr inbounds float, ptr %v481, i64 %v491
  store <8 x float> %v490, ptr %v492, align 4
  %v493 = add nsw i64 %v482, 1
  br label %b77
b79:
  %v494 = add nsw i64 %v471, 1
  br label %b74
b76:
  %v495 = add nsw i64 %v447, 1
  br label %b69
b71:
  %v496 = add nsw i64 %v441, 1
  br label %b66
b68:
  %v497 = add nsw i64 %v436, 96
  br label %b63
b65:
  %v498 = add nsw i64 %v361, 1
  br label %b57
b59:
  %v499 = icmp sgt i64 %v3, 1
  br i1 %v499, label %b80, label %b81
b80:
  %v500 = getelementptr inbounds i64, ptr %v1, i64 3
  %v501 = atomicrmw add ptr %v500, i64 1 acq_rel
  %v502 = mul i64 %v3, 4
  br label %b82
b82:
  %v503 = load atomic i64, ptr %v500 acquire, align 8
  %v504 = icmp slt i64 %v503, %v502
  br i1 %v504, label %b83, label %b84
b83:
  %v505 = call i32 @sched_yield()
  br label %b82
b84:
  br label %b81
b81:
  %v506 = icmp eq i64 %v2, 0
  br i1 %v506, label %b85, label %b86
b85:
  br label %b87
b87:
  %v507 = phi i64 [ 0, %b85 ], [ %v510, %b88 ]
  %v508 = icmp slt i64 %v507, 64
  br i1 %v508, label %b88, label %b89
b88:
  %v509 = getelementptr inbounds float, ptr %v26, i64 %v507
  store float 0x0000000000000000, ptr %v509, align 4
  %v510 = add nsw i64 %v507, 1
  br label %b87
b89:
  br label %b90
b90:
  %v511 = phi i64 [ 0, %b89 ], [ %v536, %b95 ]
  %v512 = icmp slt i64 %v511, %v8
  br i1 %v512, label %b91, label %b92
b91:
  br label %b93
b93:
  %v513 = phi i64 [ 0, %b91 ], [ %v535, %b94 ]
  %v514 = icmp slt i64 %v513, 8
  br i1 %v514, label %b94, label %b95
b94:
  %v515 = mul i64 %v511, 1
  %v516 = getelementptr inbounds float, ptr %v10, i64 %v515
  %v517 = getelementptr inbounds float, ptr %v516, i64 0
  %v518 = load float, ptr %v517, align 4
  %v519 = mul i64 %v511, 8
  %v520 = getelementptr inbounds float, ptr %v48, i64 %v519
  %v521 = add i64 0, %v513
  %v522 = getelementptr inbounds float, ptr %v520, i64 %v521
  %v523 = load float, ptr %v522, align 4
  %v524 = fptosi float %v518 to i64
  %v525 = icmp slt i64 %v524, 0
  %v526 = select i1 %v525, i64 0, i64 %v524
  %v527 = icmp sgt i64 %v526, 7
  %v528 = select i1 %v527, i64 7, i64 %v526
  %v529 = add i64 0, %v513
  %v530 = mul i64 %v528, 8
  %v531 = add i64 %v529, %v530
  %v532 = getelementptr inbounds float, ptr %v26, i64 %v531
  %v533 = load float, ptr %v532, align 4
  %v534 = fadd float %v533, %v523
  store float %v534, ptr %v532, align 4
  %v535 = add nsw i64 %v513, 1
  br label %b93
b95:
  %v536 = add nsw i64 %v511, 1
  br label %b90
b92:
  br label %b86
b86:
  %v537 = icmp sgt i64 %v3, 1
  br i1 %v537, label %b96, label %b97
b96:
  %v538 = getelementptr inbounds i64, ptr %v1, i64 3
  %v539 = atomicrmw add ptr %v538, i64 1 acq_rel
  %v540 = mul i64 %v3, 5
  br label %b98
b98:
  %v541 = load atomic i64, ptr %v538 acquire, align 8
  %v542 = icmp slt i64 %v541, %v540
  br i1 %v542, label %b99, label %b100
b99:
  %v543 = call i32 @sched_yield()
  br label %b98
b100:
  br label %b97
b97:
  %v544 = mul i64 0, 8
  %v545 = getelementptr inbounds float, ptr %v48, i64 %v544
  %v546 = getelementptr inbounds float, ptr %v545, i64 0
  %v547 = mul i64 0, 8
  %v548 = getelementptr inbounds float, ptr %v20, i64 %v547
  %v549 = getelementptr inbounds float, ptr %v548, i64 0
  %v550 = getelementptr inbounds float, ptr %v77, i64 12288
  %v551 = add i64 8, 1
  %v552 = sdiv i64 %v551, 2
  %v553 = add i64 %v2, 1
  %v554 = mul i64 %v552, %v2
  %v555 = sdiv i64 %v554, %v3
  %v556 = mul i64 %v555, 2
  %v557 = icmp slt i64 %v556, 8
  %v558 = select i1 %v557, i64 %v556, i64 8
  %v559 = mul i64 %v552, %v553
  %v560 = sdiv i64 %v559, %v3
  %v561 = mul i64 %v560, 2
  %v562 = icmp slt i64 %v561, 8
  %v563 = select i1 %v562, i64 %v561, i64 8
  %v564 = getelementptr inbounds float, ptr %v28, i64 0
  br label %b101
b101:
  %v565 = phi i64 [ %v558, %b97 ], [ %v573, %b106 ]
  %v566 = icmp slt i64 %v565, %v563
  br i1 %v566, label %b102, label %b103
b102:
  %v567 = mul i64 %v565, 8
  %v568 = getelementptr inbounds float, ptr %v564, i64 %v567
  br label %b104
b104:
  %v569 = phi i64 [ 0, %b102 ], [ %v572, %b105 ]
  %v570 = icmp slt i64 %v569, 8
  br i1 %v570, label %b105, label %b106
b105:
  %v571 = getelementptr inbounds float, ptr %v568, i64 %v569
  store float 0x0000000000000000, ptr %v571, align 4
  %v572 = add nsw i64 %v569, 1
  br label %b104
b106:
  %v573 = add nsw i64 %v565, 1
  br label %b101
b103:
  %v574 = mul i64 %v8, 1
  br label %b107
b107:
  %v575 = phi i64 [ 0, %b103 ], [ %v679, %b112 ]
  %v576 = icmp slt i64 %v575, %v574
  br i1 %v576, label %b108, label %b109
b108:
  %v577 = sub i64 %v574, %v575
  %v578 = icmp slt i64 %v577, 384
  %v579 = select i1 %v578, i64 %v577, i64 384
  br label %b110
b110:
  %v580 = phi i64 [ %v558, %b108 ], [ %v678, %b136 ]
  %v581 = icmp slt i64 %v580, %v563
  br i1 %v581, label %b111, label %b112
b111:
  %v582 = sub i64 %v563, %v580
  %v583 = icmp slt i64 %v582, 64
  %v584 = select i1 %v583, i64 %v582, i64 64
  %v585 = sdiv i64 %v584, 2
  %v586 = mul i64 %v585, 2
  %v587 = sub i64 %v584, %v586
  %v588 = mul i64 %v575, 8
  %v589 = add i64 %v588, %v580
  %v590 = getelementptr inbounds float, ptr %v546, i64 %v589
  br label %b113
b113:
  %v591 = phi i64 [ 0, %b111 ], [ %v617, %b121 ]
  %v592 = icmp slt i64 %v591, %v579
  br i1 %v592, label %b114, label %b115
b114:
  %v593 = mul i64 %v591, 8
  %v594 = getelementptr inbounds float, ptr %v590, i64 %v593
  %v595 = mul i64 %v591, 2
  %v596 = getelementptr inbounds float, ptr %v550, i64 %v595
  br label %b116
b116:
  %v597 = phi i64 [ 0, %b114 ], [ %v606, %b117 ]
  %v598 = icmp slt i64 %v597, %v585
  br i1 %v598, label %b117, label %b118
b117:
  %v599 = mul i64 %v597, 2
  %v600 = getelementptr inbounds float, ptr %v594, i64 %v599
  %v601 = mul i64 %v597, 768
  %v602 = getelementptr inbounds float, ptr %v596, i64 %v601
  %v603 = getelementptr inbounds float, ptr %v600, i64 0
  %v604 = load <2 x float>, ptr %v603, align 4
  %v605 = getelementptr inbounds float, ptr %v602, i64 0
  store <2 x float> %v604, ptr %v605, align 4
  %v606 = add nsw i64 %v597, 1
  br label %b116
b118:
  %v607 = mul i64 %v585, 2
  %v608 = getelementptr inbounds float, ptr %v594, i64 %v607
  %v609 = mul i64 %v585, 768
  %v610 = getelementptr inbounds float, ptr %v596, i64 %v609
  br label %b119
b119:
  %v611 = phi i64 [ 0, %b118 ], [ %v616, %b120 ]
  %v612 = icmp slt i64 %v611, %v587
  br i1 %v612, label %b120, label %b121
b120:
  %v613 = getelementptr inbounds float, ptr %v608, i64 %v611
  %v614 = load float, ptr %v613, align 4
  %v615 = getelementptr inbounds float, ptr %v610, i64 %v611
  store float %v614, ptr %v615, align 4
  %v616 = add nsw i64 %v611, 1
  br label %b119, !llvm.loop !0
b121:
  %v617 = add nsw i64 %v591, 1
  br label %b113
b115:
  br label %b122
b122:
  %v618 = phi i64 [ 0, %b115 ], [ %v653, %b130 ]
  %v619 = icmp slt i64 %v618, 0
  br i1 %v619, label %b123, label %b124
b123:
  %v620 = mul i64 %v575, 8
  %v621 = add i64 %v620, %v618
  %v622 = getelementptr inbounds float, ptr %v549, i64 %v621
  br label %b125
b125:
  %v623 = phi i64 [ 0, %b123 ], [ %v641, %b126 ]
  %v624 = icmp slt i64 %v623, %v579
  br i1 %v624, label %b126, label %b127
b126:
  %v625 = mul i64 %v623, 8
  %v626 = getelementptr inbounds float, ptr %v622, i64 %v625
  %v627 = mul i64 %v623, 32
  %v628 = getelementptr inbounds float, ptr %v77, i64 %v627
  %v629 = getelementptr inbounds float, ptr %v626, i64 0
  %v630 = load <8 x float>, ptr %v629, align 4
  %v631 = getelementptr inbounds float, ptr %v628, i64 0
  store <8 x float> %v630, ptr %v631, align 4
  %v632 = getelementptr inbounds float, ptr %v626, i64 8
  %v633 = load <8 x float>, ptr %v632, align 4
  %v634 = getelementptr inbounds float, ptr %v628, i64 8
  store <8 x float> %v633, ptr %v634, align 4
  %v635 = getelementptr inbounds float, ptr %v626, i64 16
  %v636 = load <8 x float>, ptr %v635, align 4
  %v637 = getelementptr inbounds float, ptr %v628, i64 16
  store <8 x float> %v636, ptr %v637, align 4
  %v638 = getelementptr inbounds float, ptr %v626, i64 24
  %v639 = load <8 x float>, ptr %v638, align 4
  %v640 = getelementptr inbounds float, ptr %v628, i64 24
  store <8 x float> %v639, ptr %v640, align 4
  %v641 = add nsw i64 %v623, 1
  br label %b125
b127:
  %v642 = sdiv i64 %v584, 2
  br label %b128
b128:
  %v643 = phi i64 [ 0, %b127 ], [ %v652, %b129 ]
  %v644 = icmp slt i64 %v643, %v642
  br i1 %v644, label %b129, label %b130
b129:
  %v645 = mul i64 %v643, 2
  %v646 = add i64 %v580, %v645
  %v647 = mul i64 %v643, 768
  %v648 = getelementptr inbounds float, ptr %v550, i64 %v647
  %v649 = mul i64 %v646, 8
  %v650 = add i64 %v649, %v618
  %v651 = getelementptr inbounds float, ptr %v564, i64 %v650
  call void @outer_2x32(ptr %v648, ptr %v77, i64 %v579, ptr %v651, i64 8)
  %v652 = add nsw i64 %v643, 1
  br label %b128
b130:
  %v653 = add nsw i64 %v618, 32
  br label %b122
b124:
  %v654 = mul i64 %v575, 8
  %v655 = add i64 %v654, 0
  %v656 = getelementptr inbounds float, ptr %v549, i64 %v655
  br label %b131
b131:
  %v657 = phi i64 [ 0, %b124 ], [ %v666, %b132 ]
  %v658 = icmp slt i64 %v657, %v579
  br i1 %v658, label %b132, label %b133
b132:
  %v659 = mul i64 %v657, 8
  %v660 = getelementptr inbounds float, ptr %v656, i64 %v659
  %v661 = mul i64 %v657, 8
  %v662 = getelementptr inbounds float, ptr %v77, i64 %v661
  %v663 = getelementptr inbounds float, ptr %v660, i64 0
  %v664 = load <8 x float>, ptr %v663, align 4
  %v665 = getelementptr inbounds float, ptr %v662, i64 0
  store <8 x float> %v664, ptr %v665, align 4
  %v666 = add nsw i64 %v657, 1
  br label %b131
b133:
  %v667 = sdiv i64 %v584, 2
  br label %b134
b134:
  %v668 = phi i64 [ 0, %b133 ], [ %v677, %b135 ]
  %v669 = icmp slt i64 %v668, %v667
  br i1 %v669, label %b135, label %b136
b135:
  %v670 = mul i64 %v668, 2
  %v671 = add i64 %v580, %v670
  %v672 = mul i64 %v668, 768
  %v673 = getelementptr inbounds float, ptr %v550, i64 %v672
  %v674 = mul i64 %v671, 8
  %v675 = add i64 %v674, 0
  %v676 = getelementptr inbounds float, ptr %v564, i64 %v675
  call void @outer_2x8(ptr %v673, ptr %v77, i64 %v579, ptr %v676, i64 8)
  %v677 = add nsw i64 %v668, 1
  br label %b134
b136:
  %v678 = add nsw i64 %v580, 64
  br label %b110
b112:
  %v679 = add nsw i64 %v575, 384
  br label %b107
b109:
  %v680 = icmp sgt i64 %v3, 1
  br i1 %v680, label %b137, label %b138
b137:
  %v681 = getelementptr inbounds i64, ptr %v1, i64 3
  %v682 = atomicrmw add ptr %v681, i64 1 acq_rel
  %v683 = mul i64 %v3, 6
  br label %b139
b139:
  %v684 = load atomic i64, ptr %v681 acquire, align 8
  %v685 = icmp slt i64 %v684, %v683
  br i1 %v685, label %b140, label %b141
b140:
  %v686 = call i32 @sched_yield()
  br label %b139
b141:
  br label %b138
b138:
  %v687 = mul i64 0, 8
  %v688 = getelementptr inbounds float, ptr %v44, i64 %v687
  %v689 = getelementptr inbounds float, ptr %v688, i64 0
  %v690 = mul i64 1, %v7
  %v691 = add i64 0, %v690
  %v692 = mul i64 %v691, 8
  %v693 = getelementptr inbounds float, ptr %v20, i64 %v692
  %v694 = getelementptr inbounds float, ptr %v693, i64 0
  %v695 = getelementptr inbounds float, ptr %v77, i64 12288
  %v696 = add i64 8, 1
  %v697 = sdiv i64 %v696, 2
  %v698 = add i64 %v2, 1
  %v699 = mul i64 %v697, %v2
  %v700 = sdiv i64 %v699, %v3
  %v701 = mul i64 %v700, 2
  %v702 = icmp slt i64 %v701, 8
  %v703 = select i1 %v702, i64 %v701, i64 8
  %v704 = mul i64 %v697, %v698
  %v705 = sdiv i64 %v704, %v3
  %v706 = mul i64 %v705, 2
  %v707 = icmp slt i64 %v706, 8
  %v708 = select i1 %v707, i64 %v706, i64 8
  %v709 = getelementptr inbounds float, ptr %v30, i64 0
  br label %b142
b142:
  %v710 = phi i64 [ %v703, %b138 ], [ %v718, %b147 ]
  %v711 = icmp slt i64 %v710, %v708
  br i1 %v711, label %b143, label %b144
b143:
  %v712 = mul i64 %v710, 8
  %v713 = getelementptr inbounds float, ptr %v709, i64 %v712
  br label %b145
b145:
  %v714 = phi i64 [ 0, %b143 ], [ %v717, %b146 ]
  %v715 = icmp slt i64 %v714, 8
  br i1 %v715, label %b146, label %b147
b146:
  %v716 = getelementptr inbounds float, ptr %v713, i64 %v714
  store float 0x0000000000000000, ptr %v716, align 4
  %v717 = add nsw i64 %v714, 1
  br label %b145
b147:
  %v718 = add nsw i64 %v710, 1
  br label %b142
b144:
  %v719 = mul i64 %v8, 1
  br label %b148
b148:
  %v720 = phi i64 [ 0, %b144 ], [ %v824, %b153 ]
  %v721 = icmp slt i64 %v720, %v719
  br i1 %v721, label %b149, label %b150
b149:
  %v722 = sub i64 %v719, %v720
  %v723 = icmp slt i64 %v722, 384
  %v724 = select i1 %v723, i64 %v722, i64 384
  br label %b151
b151:
  %v725 = phi i64 [ %v703, %b149 ], [ %v823, %b177 ]
  %v726 = icmp slt i64 %v725, %v708
  br i1 %v726, label %b152, label %b153
b152:
  %v727 = sub i64 %v708, %v725
  %v728 = icmp slt i64 %v727, 64
  %v729 = select i1 %v728, i64 %v727, i64 64
  %v730 = sdiv i64 %v729, 2
  %v731 = mul i64 %v730, 2
  %v732 = sub i64 %v729, %v731
  %v733 = mul i64 %v720, 8
  %v734 = add i64 %v733, %v725
  %v735 = getelementptr inbounds float, ptr %v689, i64 %v734
  br label %b154
b154:
  %v736 = phi i64 [ 0, %b152 ], [ %v762, %b162 ]
  %v737 = icmp slt i64 %v736, %v724
  br i1 %v737, label %b155, label %b156
b155:
  %v738 = mul i64 %v736, 8
  %v739 = getelementptr inbounds float, ptr %v735, i64 %v738
  %v740 = mul i64 %v736, 2
  %v741 = getelementptr inbounds float, ptr %v695, i64 %v740
  br label %b157
b157:
  %v742 = phi i64 [ 0, %b155 ], [ %v751, %b158 ]
  %v743 = icmp slt i64 %v742, %v730
  br i1 %v743, label %b158, label %b159
b158:
  %v744 = mul i64 %v742, 2
  %v745 = getelementptr inbounds float, ptr %v739, i64 %v744
  %v746 = mul i64 %v742, 768
  %v747 = getelementptr inbounds float, ptr %v741, i64 %v746
  %v748 = getelementptr inbounds float, ptr %v745, i64 0
  %v749 = load <2 x float>, ptr %v748, align 4
  %v750 = getelementptr inbounds float, ptr %v747, i64 0
  store <2 x float> %v749, ptr %v750, align 4
  %v751 = add nsw i64 %v742, 1
  br label %b157
b159:
  %v752 = mul i64 %v730, 2
  %v753 = getelementptr inbounds float, ptr %v739, i64 %v752
  %v754 = mul i64 %v730, 768
  %v755 = getelementptr inbounds float, ptr %v741, i64 %v754
  br label %b160
b160:
  %v756 = phi i64 [ 0, %b159 ], [ %v761, %b161 ]
  %v757 = icmp slt i64 %v756, %v732
  br i1 %v757, label %b161, label %b162
b161:
  %v758 = getelementptr inbounds float, ptr %v753, i64 %v756
  %v759 = load float, ptr %v758, align 4
  %v760 = getelementptr inbounds float, ptr %v755, i64 %v756
  store float %v759, ptr %v760, align 4
  %v761 = add nsw i64 %v756, 1
  br label %b160, !llvm.loop !3
b162:
  %v762 = add nsw i64 %v736, 1
  br label %b154
b156:
  br label %b163
b163:
  %v763 = phi i64 [ 0, %b156 ], [ %v798, %b171 ]
  %v764 = icmp slt i64 %v763, 0
  br i1 %v764, label %b164, label %b165
b164:
  %v765 = mul i64 %v720, 8
  %v766 = add i64 %v765, %v763
  %v767 = getelementptr inbounds float, ptr %v694, i64 %v766
  br label %b166
b166:
  %v768 = phi i64 [ 0, %b164 ], [ %v786, %b167 ]
  %v769 = icmp slt i64 %v768, %v724
  br i1 %v769, label %b167, label %b168
b167:
  %v770 = mul i64 %v768, 8
  %v771 = getelementptr inbounds float, ptr %v767, i64 %v770
  %v772 = mul i64 %v768, 32
  %v773 = getelementptr inbounds float, ptr %v77, i64 %v772
  %v774 = getelementptr inbounds float, ptr %v771, i64 0
  %v775 = load <8 x float>, ptr %v774, align 4
  %v776 = getelementptr inbounds float, ptr %v773, i64 0
  store <8 x float> %v775, ptr %v776, align 4
  %v777 = getelementptr inbounds float, ptr %v771, i64 8
  %v778 = load <8 x float>, ptr %v777, align 4
  %v779 = getelementptr inbounds float, ptr %v773, i64 8
  store <8 x float> %v778, ptr %v779, align 4
  %v780 = getelementptr inbounds float, ptr %v771, i64 16
  %v781 = load <8 x float>, ptr %v780, align 4
  %v782 = getelementptr inbounds float, ptr %v773, i64 16
  store <8 x float> %v781, ptr %v782, align 4
  %v783 = getelementptr inbounds float, ptr %v771, i64 24
  %v784 = load <8 x float>, ptr %v783, align 4
  %v785 = getelementptr inbounds float, ptr %v773, i64 24
  store <8 x float> %v784, ptr %v785, align 4
  %v786 = add nsw i64 %v768, 1
  br label %b166
b168:
  %v787 = sdiv i64 %v729, 2
  br label %b169
b169:
  %v788 = phi i64 [ 0, %b168 ], [ %v797, %b170 ]
  %v789 = icmp slt i64 %v788, %v787
  br i1 %v789, label %b170, label %b171
b170:
  %v790 = mul i64 %v788, 2
  %v791 = add i64 %v725, %v790
  %v792 = mul i64 %v788, 768
  %v793 = getelementptr inbounds float, ptr %v695, i64 %v792
  %v794 = mul i64 %v791, 8
  %v795 = add i64 %v794, %v763
  %v796 = getelementptr inbounds float, ptr %v709, i64 %v795
  call void @outer_2x32(ptr %v793, ptr %v77, i64 %v724, ptr %v796, i64 8)
  %v797 = add nsw i64 %v788, 1
  br label %b169
b171:
  %v798 = add nsw i64 %v763, 32
  br label %b163
b165:
  %v799 = mul i64 %v720, 8
  %v800 = add i64 %v799, 0
  %v801 = getelementptr inbounds float, ptr %v694, i64 %v800
  br label %b172
b172:
  %v802 = phi i64 [ 0, %b165 ], [ %v811, %b173 ]
  %v803 = icmp slt i64 %v802, %v724
  br i1 %v803, label %b173, label %b174
b173:
  %v804 = mul i64 %v802, 8
  %v805 = getelementptr inbounds float, ptr %v801, i64 %v804
  %v806 = mul i64 %v802, 8
  %v807 = getelementptr inbounds float, ptr %v77, i64 %v806
  %v808 = getelementptr inbounds float, ptr %v805, i64 0
  %v809 = load <8 x float>, ptr %v808, align 4
  %v810 = getelementptr inbounds float, ptr %v807, i64 0
  store <8 x float> %v809, ptr %v810, align 4
  %v811 = add nsw i64 %v802, 1
  br label %b172
b174:
  %v812 = sdiv i64 %v729, 2
  br label %b175
b175:
  %v813 = phi i64 [ 0, %b174 ], [ %v822, %b176 ]
  %v814 = icmp slt i64 %v813, %v812
  br i1 %v814, label %b176, label %b177
b176:
  %v815 = mul i64 %v813, 2
  %v816 = add i64 %v725, %v815
  %v817 = mul i64 %v813, 768
  %v818 = getelementptr inbounds float, ptr %v695, i64 %v817
  %v819 = mul i64 %v816, 8
  %v820 = add i64 %v819, 0
  %v821 = getelementptr inbounds float, ptr %v709, i64 %v820
  call void @outer_2x8(ptr %v818, ptr %v77, i64 %v724, ptr %v821, i64 8)
  %v822 = add nsw i64 %v813, 1
  br label %b175
b177:
  %v823 = add nsw i64 %v725, 64
  br label %b151
b153:
  %v824 = add nsw i64 %v720, 384
  br label %b148
b150:
  %v825 = icmp sgt i64 %v3, 1
  br i1 %v825, label %b178, label %b179
b178:
  %v826 = getelementptr inbounds i64, ptr %v1, i64 3
  %v827 = atomicrmw add ptr %v826, i64 1 acq_rel
  %v828 = mul i64 %v3, 7
  br label %b180
b180:
  %v829 = load atomic i64, ptr %v826 acquire, align 8
  %v830 = icmp slt i64 %v829, %v828
  br i1 %v830, label %b181, label %b182
b181:
  %v831 = call i32 @sched_yield()
  br label %b180
b182:
  br label %b179
b179:
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
declare <8 x float> @llvm.maximum.v8f32(<8 x float>, <8 x float>)
declare <4 x float> @llvm.maximum.v4f32(<4 x float>, <4 x float>)
declare <2 x float> @llvm.maximum.v2f32(<2 x float>, <2 x float>)
declare float @llvm.maximum.f32(float, float)
declare <8 x float> @llvm.masked.load.v8f32.p0(ptr, <8 x i1>, <8 x float>)

attributes #0 = { nounwind "prefer-vector-width"="256" }
attributes #1 = { nounwind }

!0 = distinct !{!0, !1, !2}
!1 = !{!"llvm.loop.unroll.disable"}
!2 = !{!"llvm.loop.vectorize.width", i32 1}
!3 = distinct !{!3, !4, !5}
!4 = !{!"llvm.loop.unroll.disable"}
!5 = !{!"llvm.loop.vectorize.width", i32 1}
