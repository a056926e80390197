; generated from specs/rhn.yaml by `make generated`: do not edit
; rhn I=8 H=8 L=4 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_6x2 = private unnamed_addr constant [6 x ptr] [ptr @tile_1x2, ptr @tile_2x2, ptr @tile_3x2, ptr @tile_4x2, ptr @tile_5x2, ptr @tile_6x2], align 8
@table_tile_8x1 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1, ptr @tile_2x1, ptr @tile_3x1, ptr @tile_4x1, ptr @tile_5x1, ptr @tile_6x1, ptr @tile_7x1, ptr @tile_8x1], align 8
@table_tile_8x1_more = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1_more, ptr @tile_2x1_more, ptr @tile_3x1_more, ptr @tile_4x1_more, ptr @tile_5x1_more, ptr @tile_6x1_more, ptr @tile_7x1_more, ptr @tile_8x1_more], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v211 = alloca i64, i64 1, align 8
  %v647 = alloca float, i64 96, align 4
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
  %v49 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v50 = load ptr, ptr %v49, align 4
  %v51 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v52 = load ptr, ptr %v51, align 4
  %v53 = getelementptr inbounds ptr, ptr %v0, i64 22
  %v54 = load ptr, ptr %v53, align 4
  %v55 = getelementptr inbounds ptr, ptr %v0, i64 23
  %v56 = load ptr, ptr %v55, align 4
  %v57 = getelementptr inbounds ptr, ptr %v0, i64 24
  %v58 = load ptr, ptr %v57, align 4
  %v59 = getelementptr inbounds ptr, ptr %v0, i64 25
  %v60 = load ptr, ptr %v59, align 4
  %v61 = getelementptr inbounds ptr, ptr %v0, i64 26
  %v62 = load ptr, ptr %v61, align 4
  %v63 = getelementptr inbounds ptr, ptr %v0, i64 27
  %v64 = load ptr, ptr %v63, align 4
  %v65 = getelementptr inbounds ptr, ptr %v0, i64 28
  %v66 = load ptr, ptr %v65, align 4
  %v67 = getelementptr inbounds ptr, ptr %v0, i64 29
  %v68 = load ptr, ptr %v67, align 4
  %v69 = getelementptr inbounds ptr, ptr %v0, i64 30
  %v70 = load ptr, ptr %v69, align 4
  %v71 = getelementptr inbounds ptr, ptr %v0, i64 31
  %v72 = load ptr, ptr %v71, align 4
  %v73 = getelementptr inbounds ptr, ptr %v0, i64 32
  %v74 = load ptr, ptr %v73, align 4
  %v75 = getelementptr inbounds ptr, ptr %v0, i64 33
  %v76 = load ptr, ptr %v75, align 4
  %v77 = getelementptr inbounds ptr, ptr %v0, i64 34
  %v78 = load ptr, ptr %v77, align 4
  %v79 = getelementptr inbounds ptr, ptr %v0, i64 35
  %v80 = load ptr, ptr %v79, align 4
  %v81 = getelementptr inbounds ptr, ptr %v0, i64 36
  %v82 = load ptr, ptr %v81, align 4
  %v83 = getelementptr inbounds ptr, ptr %v0, i64 37
  %v84 = load ptr, ptr %v83, align 4
  %v85 = getelementptr inbounds ptr, ptr %v0, i64 38
  %v86 = load ptr, ptr %v85, align 4
  %v87 = getelementptr inbounds ptr, ptr %v0, i64 39
  %v88 = load ptr, ptr %v87, align 4
  %v89 = getelementptr inbounds ptr, ptr %v0, i64 40
  %v90 = load ptr, ptr %v89, align 4
  %v91 = getelementptr inbounds ptr, ptr %v0, i64 41
  %v92 = load ptr, ptr %v91, align 4
  %v93 = getelementptr inbounds ptr, ptr %v0, i64 42
  %v94 = load ptr, ptr %v93, align 4
  %v95 = getelementptr inbounds ptr, ptr %v0, i64 43
  %v96 = load ptr, ptr %v95, align 4
  %v97 = getelementptr inbounds ptr, ptr %v0, i64 44
  %v98 = load ptr, ptr %v97, align 4
  %v99 = getelementptr inbounds ptr, ptr %v0, i64 45
  %v100 = load ptr, ptr %v99, align 4
  %v101 = getelementptr inbounds ptr, ptr %v0, i64 46
  %v102 = load ptr, ptr %v101, align 4
  %v103 = getelementptr inbounds ptr, ptr %v0, i64 47
  %v104 = load ptr, ptr %v103, align 4
  %v105 = getelementptr inbounds ptr, ptr %v0, i64 48
  %v106 = load ptr, ptr %v105, align 4
  %v107 = getelementptr inbounds ptr, ptr %v0, i64 49
  %v108 = load ptr, ptr %v107, align 4
  %v109 = getelementptr inbounds ptr, ptr %v0, i64 50
  %v110 = load ptr, ptr %v109, align 4
  %v111 = getelementptr inbounds ptr, ptr %v0, i64 51
  %v112 = load ptr, ptr %v111, align 4
  %v113 = getelementptr inbounds ptr, ptr %v0, i64 52
  %v114 = load ptr, ptr %v113, align 4
  %v115 = getelementptr inbounds ptr, ptr %v0, i64 53
  %v116 = load ptr, ptr %v115, align 4
  %v117 = getelementptr inbounds ptr, ptr %v0, i64 54
  %v118 = load ptr, ptr %v117, align 4
  %v119 = getelementptr inbounds ptr, ptr %v0, i64 55
  %v120 = load ptr, ptr %v119, align 4
  %v121 = getelementptr inbounds ptr, ptr %v0, i64 56
  %v122 = load ptr, ptr %v121, align 4
  %v123 = getelementptr inbounds ptr, ptr %v0, i64 57
  %v124 = load ptr, ptr %v123, align 4
  %v125 = getelementptr inbounds ptr, ptr %v0, i64 58
  %v126 = load ptr, ptr %v125, align 4
  %v127 = getelementptr inbounds ptr, ptr %v0, i64 59
  %v128 = load ptr, ptr %v127, align 4
  %v129 = getelementptr inbounds ptr, ptr %v0, i64 60
  %v130 = load ptr, ptr %v129, align 4
  %v131 = getelementptr inbounds ptr, ptr %v0, i64 61
  %v132 = load ptr, ptr %v131, align 4
  %v133 = getelementptr inbounds ptr, ptr %v0, i64 62
  %v134 = load ptr, ptr %v133, align 4
  %v135 = getelementptr inbounds ptr, ptr %v0, i64 63
  %v136 = load ptr, ptr %v135, align 4
  %v137 = getelementptr inbounds ptr, ptr %v0, i64 64
  %v138 = load ptr, ptr %v137, align 4
  %v139 = getelementptr inbounds ptr, ptr %v0, i64 65
  %v140 = load ptr, ptr %v139, align 4
  %v141 = getelementptr inbounds ptr, ptr %v0, i64 66
  %v142 = load ptr, ptr %v141, align 4
  %v143 = getelementptr inbounds ptr, ptr %v0, i64 67
  %v144 = load ptr, ptr %v143, align 4
  %v145 = getelementptr inbounds ptr, ptr %v0, i64 68
  %v146 = load ptr, ptr %v145, align 4
  %v147 = getelementptr inbounds ptr, ptr %v0, i64 69
  %v148 = load ptr, ptr %v147, align 4
  %v149 = getelementptr inbounds ptr, ptr %v0, i64 70
  %v150 = load ptr, ptr %v149, align 4
  %v151 = getelementptr inbounds ptr, ptr %v0, i64 71
  %v152 = load ptr, ptr %v151, align 4
  %v153 = getelementptr inbounds ptr, ptr %v0, i64 72
  %v154 = load ptr, ptr %v153, align 4
  %v155 = getelementptr inbounds ptr, ptr %v0, i64 73
  %v156 = load ptr, ptr %v155, align 4
  %v157 = getelementptr inbounds ptr, ptr %v0, i64 74
  %v158 = load ptr, ptr %v157, align 4
  %v159 = getelementptr inbounds ptr, ptr %v0, i64 75
  %v160 = load ptr, ptr %v159, align 4
  %v161 = getelementptr inbounds i64, ptr %v1, i64 6
  %v162 = load i64, ptr %v161, align 8
  %v163 = getelementptr inbounds i64, ptr %v1, i64 13
  %v164 = load i64, ptr %v163, align 8
  %v165 = getelementptr inbounds i64, ptr %v1, i64 14
  %v166 = load i64, ptr %v165, align 8
  %v167 = getelementptr inbounds i64, ptr %v1, i64 16
  %v168 = load i64, ptr %v167, align 8
  %v169 = getelementptr inbounds i64, ptr %v1, i64 37
  %v170 = load i64, ptr %v169, align 8
  %v171 = getelementptr inbounds i64, ptr %v1, i64 38
  %v172 = load i64, ptr %v171, align 8
  %v173 = getelementptr inbounds i64, ptr %v1, i64 39
  %v174 = load i64, ptr %v173, align 8
  %v175 = getelementptr inbounds i64, ptr %v1, i64 40
  %v176 = load i64, ptr %v175, align 8
  %v177 = getelementptr inbounds i64, ptr %v1, i64 41
  %v178 = load i64, ptr %v177, align 8
  %v179 = getelementptr inbounds i64, ptr %v1, i64 42
  %v180 = load i64, ptr %v179, align 8
  %v181 = getelementptr inbounds i64, ptr %v1, i64 43
  %v182 = load i64, ptr %v181, align 8
  %v183 = getelementptr inbounds i64, ptr %v1, i64 44
  %v184 = load i64, ptr %v183, align 8
  %v185 = getelementptr inbounds i64, ptr %v1, i64 45
  %v186 = load i64, ptr %v185, align 8
  %v187 = getelementptr inbounds i64, ptr %v1, i64 46
  %v188 = load i64, ptr %v187, align 8
  %v189 = getelementptr inbounds i64, ptr %v1, i64 47
  %v190 = load i64, ptr %v189, align 8
  %v191 = getelementptr inbounds i64, ptr %v1, i64 48
  %v192 = load i64, ptr %v191, align 8
  %v193 = getelementptr inbounds i64, ptr %v1, i64 49
  %v194 = load i64, ptr %v193, align 8
  %v195 = getelementptr inbounds i64, ptr %v1, i64 52
  %v196 = load i64, ptr %v195, align 8
  %v197 = getelementptr inbounds i64, ptr %v1, i64 53
  %v198 = load i64, ptr %v197, align 8
  %v199 = getelementptr inbounds i64, ptr %v1, i64 56
  %v200 = load i64, ptr %v199, align 8
  %v201 = getelementptr inbounds i64, ptr %v1, i64 57
  %v202 = load i64, ptr %v201, align 8
  %v203 = getelementptr inbounds i64, ptr %v1, i64 60
  %v204 = load i64, ptr %v203, align 8
  %v205 = getelementptr inbounds i64, ptr %v1, i64 61
  %v206 = load i64, ptr %v205, align 8
  %v207 = getelementptr inbounds i64, ptr %v1, i64 62
  %v208 = load i64, ptr %v207, align 8
  %v209 = getelementptr inbounds i64, ptr %v1, i64 63
  %v210 = load i64, ptr %v209, align 8
  store i64 0, ptr %v211, align 8
  %v212 = getelementptr inbounds ptr, ptr %v0, i64 76
  %v213 = load ptr, ptr %v212, align 4
  %v214 = mul i64 %v2, 0
  %v215 = add i64 %v214, 128
  %v216 = getelementptr inbounds float, ptr %v213, i64 %v215
  %v217 = getelementptr inbounds i64, ptr %v1, i64 4
  %v218 = load i64, ptr %v217, align 8
  %v219 = icmp eq i64 %v218, 0
  br i1 %v219, label %b0, label %b1
b0:
  %v220 = icmp eq i64 %v2, 0
  br i1 %v220, label %b2, label %b3
b2:
  %v221 = add i64 0, 0
  %v222 = getelementptr inbounds float, ptr %v58, i64 %v221
  %v223 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v224 = shufflevector <8 x float> %v223, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v224, ptr %v222, align 4
  br label %b3
b3:
  br label %b1
b1:
  %v225 = icmp sgt i64 %v3, 1
  br i1 %v225, label %b4, label %b5
b4:
  %v226 = getelementptr inbounds i64, ptr %v1, i64 3
  %v227 = atomicrmw add ptr %v226, i64 1 acq_rel
  %v228 = load i64, ptr %v211, align 8
  %v229 = add i64 %v228, 1
  store i64 %v229, ptr %v211, align 8
  %v230 = mul i64 %v3, %v229
  br label %b6
b6:
  %v231 = load atomic i64, ptr %v226 acquire, align 8
  %v232 = icmp slt i64 %v231, %v230
  br i1 %v232, label %b7, label %b8
b7:
  %v233 = call i32 @sched_yield()
  br label %b6
b8:
  br label %b5
b5:
  %v234 = getelementptr inbounds i64, ptr %v1, i64 4
  %v235 = load i64, ptr %v234, align 8
  %v236 = icmp eq i64 %v235, 0
  br i1 %v236, label %b9, label %b10
b9:
  %v237 = icmp eq i64 %v2, 0
  br i1 %v237, label %b11, label %b12
b11:
  %v238 = icmp ult i64 4, 8
  %v239 = select i1 %v238, i64 4, i64 8
  %v240 = trunc i64 %v239 to i32
  %v241 = insertelement <8 x i32> poison, i32 %v240, i64 0
  %v242 = shufflevector <8 x i32> %v241, <8 x i32> poison, <8 x i32> zeroinitializer
  %v243 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v242
  %v244 = add i64 0, 0
  %v245 = insertelement <8 x i64> poison, i64 %v244, i64 0
  %v246 = shufflevector <8 x i64> %v245, <8 x i64> poison, <8 x i32> zeroinitializer
  %v247 = add <8 x i64> %v246, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %v248 = sitofp <8 x i64> %v247 to <8 x float>
  %v249 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v250 = shufflevector <8 x float> %v249, <8 x float> poison, <8 x i32> zeroinitializer
  %v251 = fcmp oeq <8 x float> %v248, %v250
  %v252 = select <8 x i1> %v251, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v253 = add i64 0, 0
  %v254 = getelementptr inbounds float, ptr %v60, i64 %v253
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v252, ptr align 4 %v254, <8 x i1> %v243)
  br label %b12
b12:
  br label %b10
b10:
  %v255 = icmp sgt i64 %v3, 1
  br i1 %v255, label %b13, label %b14
b13:
  %v256 = getelementptr inbounds i64, ptr %v1, i64 3
  %v257 = atomicrmw add ptr %v256, i64 1 acq_rel
  %v258 = load i64, ptr %v211, align 8
  %v259 = add i64 %v258, 1
  store i64 %v259, ptr %v211, align 8
  %v260 = mul i64 %v3, %v259
  br label %b15
b15:
  %v261 = load atomic i64, ptr %v256 acquire, align 8
  %v262 = icmp slt i64 %v261, %v260
  br i1 %v262, label %b16, label %b17
b16:
  %v263 = call i32 @sched_yield()
  br label %b15
b17:
  br label %b14
b14:
  %v264 = getelementptr inbounds i64, ptr %v1, i64 4
  %v265 = load i64, ptr %v264, align 8
  %v266 = icmp eq i64 %v265, 0
  br i1 %v266, label %b18, label %b19
b18:
  %v267 = icmp eq i64 %v2, 0
  br i1 %v267, label %b20, label %b21
b20:
  %v268 = sitofp i64 0 to float
  %v269 = fcmp oeq float %v268, 0x0000000000000000
  %v270 = select i1 %v269, float 0x3FF0000000000000, float 0x0000000000000000
  %v271 = add i64 1, 0
  %v272 = getelementptr inbounds float, ptr %v52, i64 %v271
  store float %v270, ptr %v272, align 4
  br label %b21
b21:
  br label %b19
b19:
  %v273 = icmp sgt i64 %v3, 1
  br i1 %v273, label %b22, label %b23
b22:
  %v274 = getelementptr inbounds i64, ptr %v1, i64 3
  %v275 = atomicrmw add ptr %v274, i64 1 acq_rel
  %v276 = load i64, ptr %v211, align 8
  %v277 = add i64 %v276, 1
  store i64 %v277, ptr %v211, align 8
  %v278 = mul i64 %v3, %v277
  br label %b24
b24:
  %v279 = load atomic i64, ptr %v274 acquire, align 8
  %v280 = icmp slt i64 %v279, %v278
  br i1 %v280, label %b25, label %b26
b25:
  %v281 = call i32 @sched_yield()
  br label %b24
b26:
  br label %b23
b23:
  %v282 = getelementptr inbounds i64, ptr %v1, i64 4
  %v283 = load i64, ptr %v282, align 8
  %v284 = icmp eq i64 %v283, 0
  br i1 %v284, label %b27, label %b28
b27:
  %v285 = icmp eq i64 %v2, 0
  br i1 %v285, label %b29, label %b30
b29:
  %v286 = icmp ult i64 3, 8
  %v287 = select i1 %v286, i64 3, i64 8
  %v288 = trunc i64 %v287 to i32
  %v289 = insertelement <8 x i32> poison, i32 %v288, i64 0
  %v290 = shufflevector <8 x i32> %v289, <8 x i32> poison, <8 x i32> zeroinitializer
  %v291 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v290
  %v292 = add i64 0, 0
  %v293 = insertelement <8 x i64> poison, i64 %v292, i64 0
  %v294 = shufflevector <8 x i64> %v293, <8 x i64> poison, <8 x i32> zeroinitializer
  %v295 = add <8 x i64> %v294, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %v296 = sitofp <8 x i64> %v295 to <8 x float>
  %v297 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v298 = shufflevector <8 x float> %v297, <8 x float> poison, <8 x i32> zeroinitializer
  %v299 = fcmp oeq <8 x float> %v296, %v298
  %v300 = select <8 x i1> %v299, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v301 = add i64 1, 0
  %v302 = getelementptr inbounds float, ptr %v46, i64 %v301
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v300, ptr align 4 %v302, <8 x i1> %v291)
  br label %b30
b30:
  br label %b28
b28:
  %v303 = icmp sgt i64 %v3, 1
  br i1 %v303, label %b31, label %b32
b31:
  %v304 = getelementptr inbounds i64, ptr %v1, i64 3
  %v305 = atomicrmw add ptr %v304, i64 1 acq_rel
  %v306 = load i64, ptr %v211, align 8
  %v307 = add i64 %v306, 1
  store i64 %v307, ptr %v211, align 8
  %v308 = mul i64 %v3, %v307
  br label %b33
b33:
  %v309 = load atomic i64, ptr %v304 acquire, align 8
  %v310 = icmp slt i64 %v309, %v308
  br i1 %v310, label %b34, label %b35
b34:
  %v311 = call i32 @sched_yield()
  br label %b33
b35:
  br label %b32
b32:
  %v312 = getelementptr inbounds i64, ptr %v1, i64 4
  %v313 = load i64, ptr %v312, align 8
  %v314 = icmp eq i64 %v313, 0
  br i1 %v314, label %b36, label %b37
b36:
  %v315 = icmp eq i64 %v2, 0
  br i1 %v315, label %b38, label %b39
b38:
  %v316 = icmp ult i64 2, 8
  %v317 = select i1 %v316, i64 2, i64 8
  %v318 = trunc i64 %v317 to i32
  %v319 = insertelement <8 x i32> poison, i32 %v318, i64 0
  %v320 = shufflevector <8 x i32> %v319, <8 x i32> poison, <8 x i32> zeroinitializer
  %v321 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v320
  %v322 = add i64 0, 0
  %v323 = insertelement <8 x i64> poison, i64 %v322, i64 0
  %v324 = shufflevector <8 x i64> %v323, <8 x i64> poison, <8 x i32> zeroinitializer
  %v325 = add <8 x i64> %v324, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %v326 = sitofp <8 x i64> %v325 to <8 x float>
  %v327 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v328 = shufflevector <8 x float> %v327, <8 x float> poison, <8 x i32> zeroinitializer
  %v329 = fcmp oeq <8 x float> %v326, %v328
  %v330 = select <8 x i1> %v329, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v331 = add i64 1, 0
  %v332 = getelementptr inbounds float, ptr %v48, i64 %v331
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v330, ptr align 4 %v332, <8 x i1> %v321)
  br label %b39
b39:
  br label %b37
b37:
  %v333 = icmp sgt i64 %v3, 1
  br i1 %v333, label %b40, label %b41
b40:
  %v334 = getelementptr inbounds i64, ptr %v1, i64 3
  %v335 = atomicrmw add ptr %v334, i64 1 acq_rel
  %v336 = load i64, ptr %v211, align 8
  %v337 = add i64 %v336, 1
  store i64 %v337, ptr %v211, align 8
  %v338 = mul i64 %v3, %v337
  br label %b42
b42:
  %v339 = load atomic i64, ptr %v334 acquire, align 8
  %v340 = icmp slt i64 %v339, %v338
  br i1 %v340, label %b43, label %b44
b43:
  %v341 = call i32 @sched_yield()
  br label %b42
b44:
  br label %b41
b41:
  %v342 = getelementptr inbounds i64, ptr %v1, i64 4
  %v343 = load i64, ptr %v342, align 8
  %v344 = icmp eq i64 %v343, 0
  br i1 %v344, label %b45, label %b46
b45:
  %v345 = icmp eq i64 %v2, 0
  br i1 %v345, label %b47, label %b48
b47:
  br label %b49
b49:
  %v346 = phi i64 [ 0, %b47 ], [ %v353, %b50 ]
  %v347 = icmp slt i64 %v346, 64
  br i1 %v347, label %b50, label %b51
b50:
  %v348 = add i64 0, %v346
  %v349 = getelementptr inbounds float, ptr %v12, i64 %v348
  %v350 = load <8 x float>, ptr %v349, align 4
  %v351 = add i64 0, %v346
  %v352 = getelementptr inbounds float, ptr %v44, i64 %v351
  store <8 x float> %v350, ptr %v352, align 4
  %v353 = add nsw i64 %v346, 8
  br label %b49
b51:
  br label %b48
b48:
  br label %b46
b46:
  %v354 = icmp sgt i64 %v3, 1
  br i1 %v354, label %b52, label %b53
b52:
  %v355 = getelementptr inbounds i64, ptr %v1, i64 3
  %v356 = atomicrmw add ptr %v355, i64 1 acq_rel
  %v357 = load i64, ptr %v211, align 8
  %v358 = add i64 %v357, 1
  store i64 %v358, ptr %v211, align 8
  %v359 = mul i64 %v3, %v358
  br label %b54
b54:
  %v360 = load atomic i64, ptr %v355 acquire, align 8
  %v361 = icmp slt i64 %v360, %v359
  br i1 %v361, label %b55, label %b56
b55:
  %v362 = call i32 @sched_yield()
  br label %b54
b56:
  br label %b53
b53:
  %v363 = getelementptr inbounds i64, ptr %v1, i64 4
  %v364 = load i64, ptr %v363, align 8
  %v365 = icmp eq i64 %v364, 0
  br i1 %v365, label %b57, label %b58
b57:
  %v366 = icmp eq i64 %v2, 0
  br i1 %v366, label %b59, label %b60
b59:
  br label %b61
b61:
  %v367 = phi i64 [ 0, %b59 ], [ %v374, %b62 ]
  %v368 = icmp slt i64 %v367, 64
  br i1 %v368, label %b62, label %b63
b62:
  %v369 = add i64 0, %v367
  %v370 = getelementptr inbounds float, ptr %v14, i64 %v369
  %v371 = load <8 x float>, ptr %v370, align 4
  %v372 = add i64 64, %v367
  %v373 = getelementptr inbounds float, ptr %v44, i64 %v372
  store <8 x float> %v371, ptr %v373, align 4
  %v374 = add nsw i64 %v367, 8
  br label %b61
b63:
  br label %b60
b60:
  br label %b58
b58:
  %v375 = icmp sgt i64 %v3, 1
  br i1 %v375, label %b64, label %b65
b64:
  %v376 = getelementptr inbounds i64, ptr %v1, i64 3
  %v377 = atomicrmw add ptr %v376, i64 1 acq_rel
  %v378 = load i64, ptr %v211, align 8
  %v379 = add i64 %v378, 1
  store i64 %v379, ptr %v211, align 8
  %v380 = mul i64 %v3, %v379
  br label %b66
b66:
  %v381 = load atomic i64, ptr %v376 acquire, align 8
  %v382 = icmp slt i64 %v381, %v380
  br i1 %v382, label %b67, label %b68
b67:
  %v383 = call i32 @sched_yield()
  br label %b66
b68:
  br label %b65
b65:
  %v384 = getelementptr inbounds i64, ptr %v1, i64 4
  %v385 = load i64, ptr %v384, align 8
  %v386 = icmp eq i64 %v385, 0
  br i1 %v386, label %b69, label %b70
b69:
  %v387 = icmp eq i64 %v2, 0
  br i1 %v387, label %b71, label %b72
b71:
  %v388 = add i64 0, 0
  %v389 = getelementptr inbounds float, ptr %v46, i64 %v388
  store float 0x0000000000000000, ptr %v389, align 4
  br label %b72
b72:
  br label %b70
b70:
  %v390 = icmp sgt i64 %v3, 1
  br i1 %v390, label %b73, label %b74
b73:
  %v391 = getelementptr inbounds i64, ptr %v1, i64 3
  %v392 = atomicrmw add ptr %v391, i64 1 acq_rel
  %v393 = load i64, ptr %v211, align 8
  %v394 = add i64 %v393, 1
  store i64 %v394, ptr %v211, align 8
  %v395 = mul i64 %v3, %v394
  br label %b75
b75:
  %v396 = load atomic i64, ptr %v391 acquire, align 8
  %v397 = icmp slt i64 %v396, %v395
  br i1 %v397, label %b76, label %b77
b76:
  %v398 = call i32 @sched_yield()
  br label %b75
b77:
  br label %b74
b74:
  %v399 = getelementptr inbounds i64, ptr %v1, i64 4
  %v400 = load i64, ptr %v399, align 8
  %v401 = icmp eq i64 %v400, 0
  br i1 %v401, label %b78, label %b79
b78:
  %v402 = icmp eq i64 %v2, 0
  br i1 %v402, label %b80, label %b81
b80:
  %v403 = add i64 0, 0
  %v404 = getelementptr inbounds float, ptr %v48, i64 %v403
  store float 0x0000000000000000, ptr %v404, align 4
  br label %b81
b81:
  br label %b79
b79:
  %v405 = icmp sgt i64 %v3, 1
  br i1 %v405, label %b82, label %b83
b82:
  %v406 = getelementptr inbounds i64, ptr %v1, i64 3
  %v407 = atomicrmw add ptr %v406, i64 1 acq_rel
  %v408 = load i64, ptr %v211, align 8
  %v409 = add i64 %v408, 1
  store i64 %v409, ptr %v211, align 8
  %v410 = mul i64 %v3, %v409
  br label %b84
b84:
  %v411 = load atomic i64, ptr %v406 acquire, align 8
  %v412 = icmp slt i64 %v411, %v410
  br i1 %v412, label %b85, label %b86
b85:
  %v413 = call i32 @sched_yield()
  br label %b84
b86:
  br label %b83
b83:
  %v414 = getelementptr inbounds i64, ptr %v1, i64 4
  %v415 = load i64, ptr %v414, align 8
  %v416 = icmp eq i64 %v415, 0
  br i1 %v416, label %b87, label %b88
b87:
  %v417 = icmp eq i64 %v2, 0
  br i1 %v417, label %b89, label %b90
b89:
  %v418 = add i64 0, 0
  %v419 = getelementptr inbounds float, ptr %v50, i64 %v418
  store float 0x0000000000000000, ptr %v419, align 4
  br label %b90
b90:
  br label %b88
b88:
  %v420 = icmp sgt i64 %v3, 1
  br i1 %v420, label %b91, label %b92
b91:
  %v421 = getelementptr inbounds i64, ptr %v1, i64 3
  %v422 = atomicrmw add ptr %v421, i64 1 acq_rel
  %v423 = load i64, ptr %v211, align 8
  %v424 = add i64 %v423, 1
  store i64 %v424, ptr %v211, align 8
  %v425 = mul i64 %v3, %v424
  br label %b93
b93:
  %v426 = load atomic i64, ptr %v421 acquire, align 8
  %v427 = icmp slt i64 %v426, %v425
  br i1 %v427, label %b94, label %b95
b94:
  %v428 = call i32 @sched_yield()
  br label %b93
b95:
  br label %b92
b92:
  %v429 = getelementptr inbounds i64, ptr %v1, i64 4
  %v430 = load i64, ptr %v429, align 8
  %v431 = icmp eq i64 %v430, 0
  br i1 %v431, label %b96, label %b97
b96:
  %v432 = icmp eq i64 %v2, 0
  br i1 %v432, label %b98, label %b99
b98:
  %v433 = icmp ult i64 3, 8
  %v434 = select i1 %v433, i64 3, i64 8
  %v435 = trunc i64 %v434 to i32
  %v436 = insertelement <8 x i32> poison, i32 %v435, i64 0
  %v437 = shufflevector <8 x i32> %v436, <8 x i32> poison, <8 x i32> zeroinitializer
  %v438 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v437
  %v439 = add i64 0, 0
  %v440 = getelementptr inbounds float, ptr %v48, i64 %v439
  %v441 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v440, <8 x i1> %v438, <8 x float> zeroinitializer)
  %v442 = add i64 1, 0
  %v443 = getelementptr inbounds float, ptr %v50, i64 %v442
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v441, ptr align 4 %v443, <8 x i1> %v438)
  br label %b99
b99:
  br label %b97
b97:
  %v444 = icmp sgt i64 %v3, 1
  br i1 %v444, label %b100, label %b101
b100:
  %v445 = getelementptr inbounds i64, ptr %v1, i64 3
  %v446 = atomicrmw add ptr %v445, i64 1 acq_rel
  %v447 = load i64, ptr %v211, align 8
  %v448 = add i64 %v447, 1
  store i64 %v448, ptr %v211, align 8
  %v449 = mul i64 %v3, %v448
  br label %b102
b102:
  %v450 = load atomic i64, ptr %v445 acquire, align 8
  %v451 = icmp slt i64 %v450, %v449
  br i1 %v451, label %b103, label %b104
b103:
  %v452 = call i32 @sched_yield()
  br label %b102
b104:
  br label %b101
b101:
  %v453 = getelementptr inbounds i64, ptr %v1, i64 4
  %v454 = load i64, ptr %v453, align 8
  %v455 = icmp eq i64 %v454, 0
  br i1 %v455, label %b105, label %b106
b105:
  %v456 = icmp eq i64 %v2, 0
  br i1 %v456, label %b107, label %b108
b107:
  %v457 = add i64 0, 0
  %v458 = getelementptr inbounds float, ptr %v52, i64 %v457
  store float 0x0000000000000000, ptr %v458, align 4
  br label %b108
b108:
  br label %b106
b106:
  %v459 = icmp sgt i64 %v3, 1
  br i1 %v459, label %b109, label %b110
b109:
  %v460 = getelementptr inbounds i64, ptr %v1, i64 3
  %v461 = atomicrmw add ptr %v460, i64 1 acq_rel
  %v462 = load i64, ptr %v211, align 8
  %v463 = add i64 %v462, 1
  store i64 %v463, ptr %v211, align 8
  %v464 = mul i64 %v3, %v463
  br label %b111
b111:
  %v465 = load atomic i64, ptr %v460 acquire, align 8
  %v466 = icmp slt i64 %v465, %v464
  br i1 %v466, label %b112, label %b113
b112:
  %v467 = call i32 @sched_yield()
  br label %b111
b113:
  br label %b110
b110:
  %v468 = getelementptr inbounds i64, ptr %v1, i64 4
  %v469 = load i64, ptr %v468, align 8
  %v470 = icmp eq i64 %v469, 0
  br i1 %v470, label %b114, label %b115
b114:
  %v471 = icmp eq i64 %v2, 0
  br i1 %v471, label %b116, label %b117
b116:
  %v472 = add i64 0, 0
  %v473 = getelementptr inbounds float, ptr %v54, i64 %v472
  store float 0x0000000000000000, ptr %v473, align 4
  br label %b117
b117:
  br label %b115
b115:
  %v474 = icmp sgt i64 %v3, 1
  br i1 %v474, label %b118, label %b119
b118:
  %v475 = getelementptr inbounds i64, ptr %v1, i64 3
  %v476 = atomicrmw add ptr %v475, i64 1 acq_rel
  %v477 = load i64, ptr %v211, align 8
  %v478 = add i64 %v477, 1
  store i64 %v478, ptr %v211, align 8
  %v479 = mul i64 %v3, %v478
  br label %b120
b120:
  %v480 = load atomic i64, ptr %v475 acquire, align 8
  %v481 = icmp slt i64 %v480, %v479
  br i1 %v481, label %b121, label %b122
b121:
  %v482 = call i32 @sched_yield()
  br label %b120
b122:
  br label %b119
b119:
  %v483 = getelementptr inbounds i64, ptr %v1, i64 4
  %v484 = load i64, ptr %v483, align 8
  %v485 = icmp eq i64 %v484, 0
  br i1 %v485, label %b123, label %b124
b123:
  %v486 = icmp eq i64 %v2, 0
  br i1 %v486, label %b125, label %b126
b125:
  %v487 = icmp ult i64 2, 8
  %v488 = select i1 %v487, i64 2, i64 8
  %v489 = trunc i64 %v488 to i32
  %v490 = insertelement <8 x i32> poison, i32 %v489, i64 0
  %v491 = shufflevector <8 x i32> %v490, <8 x i32> poison, <8 x i32> zeroinitializer
  %v492 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v491
  %v493 = add i64 0, 0
  %v494 = getelementptr inbounds float, ptr %v52, i64 %v493
  %v495 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v494, <8 x i1> %v492, <8 x float> zeroinitializer)
  %v496 = add i64 1, 0
  %v497 = getelementptr inbounds float, ptr %v54, i64 %v496
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v495, ptr align 4 %v497, <8 x i1> %v492)
  br label %b126
b126:
  br label %b124
b124:
  %v498 = icmp sgt i64 %v3, 1
  br i1 %v498, label %b127, label %b128
b127:
  %v499 = getelementptr inbounds i64, ptr %v1, i64 3
  %v500 = atomicrmw add ptr %v499, i64 1 acq_rel
  %v501 = load i64, ptr %v211, align 8
  %v502 = add i64 %v501, 1
  store i64 %v502, ptr %v211, align 8
  %v503 = mul i64 %v3, %v502
  br label %b129
b129:
  %v504 = load atomic i64, ptr %v499 acquire, align 8
  %v505 = icmp slt i64 %v504, %v503
  br i1 %v505, label %b130, label %b131
b130:
  %v506 = call i32 @sched_yield()
  br label %b129
b131:
  br label %b128
b128:
  %v507 = getelementptr inbounds i64, ptr %v1, i64 4
  %v508 = load i64, ptr %v507, align 8
  %v509 = icmp eq i64 %v508, 0
  br i1 %v509, label %b132, label %b133
b132:
  %v510 = icmp eq i64 %v2, 0
  br i1 %v510, label %b134, label %b135
b134:
  %v511 = add i64 0, 0
  %v512 = getelementptr inbounds float, ptr %v56, i64 %v511
  store float 0x0000000000000000, ptr %v512, align 4
  br label %b135
b135:
  br label %b133
b133:
  %v513 = icmp sgt i64 %v3, 1
  br i1 %v513, label %b136, label %b137
b136:
  %v514 = getelementptr inbounds i64, ptr %v1, i64 3
  %v515 = atomicrmw add ptr %v514, i64 1 acq_rel
  %v516 = load i64, ptr %v211, align 8
  %v517 = add i64 %v516, 1
  store i64 %v517, ptr %v211, align 8
  %v518 = mul i64 %v3, %v517
  br label %b138
b138:
  %v519 = load atomic i64, ptr %v514 acquire, align 8
  %v520 = icmp slt i64 %v519, %v518
  br i1 %v520, label %b139, label %b140
b139:
  %v521 = call i32 @sched_yield()
  br label %b138
b140:
  br label %b137
b137:
  %v522 = getelementptr inbounds i64, ptr %v1, i64 4
  %v523 = load i64, ptr %v522, align 8
  %v524 = icmp eq i64 %v523, 0
  br i1 %v524, label %b141, label %b142
b141:
  %v525 = icmp eq i64 %v2, 0
  br i1 %v525, label %b143, label %b144
b143:
  %v526 = icmp ult i64 3, 8
  %v527 = select i1 %v526, i64 3, i64 8
  %v528 = trunc i64 %v527 to i32
  %v529 = insertelement <8 x i32> poison, i32 %v528, i64 0
  %v530 = shufflevector <8 x i32> %v529, <8 x i32> poison, <8 x i32> zeroinitializer
  %v531 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v530
  %v532 = add i64 0, 0
  %v533 = getelementptr inbounds float, ptr %v54, i64 %v532
  %v534 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v533, <8 x i1> %v531, <8 x float> zeroinitializer)
  %v535 = add i64 1, 0
  %v536 = getelementptr inbounds float, ptr %v56, i64 %v535
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v534, ptr align 4 %v536, <8 x i1> %v531)
  br label %b144
b144:
  br label %b142
b142:
  %v537 = icmp sgt i64 %v3, 1
  br i1 %v537, label %b145, label %b146
b145:
  %v538 = getelementptr inbounds i64, ptr %v1, i64 3
  %v539 = atomicrmw add ptr %v538, i64 1 acq_rel
  %v540 = load i64, ptr %v211, align 8
  %v541 = add i64 %v540, 1
  store i64 %v541, ptr %v211, align 8
  %v542 = mul i64 %v3, %v541
  br label %b147
b147:
  %v543 = load atomic i64, ptr %v538 acquire, align 8
  %v544 = icmp slt i64 %v543, %v542
  br i1 %v544, label %b148, label %b149
b148:
  %v545 = call i32 @sched_yield()
  br label %b147
b149:
  br label %b146
b146:
  %v546 = getelementptr inbounds i64, ptr %v1, i64 4
  %v547 = load i64, ptr %v546, align 8
  %v548 = icmp eq i64 %v547, 0
  br i1 %v548, label %b150, label %b151
b150:
  %v549 = getelementptr inbounds i64, ptr %v1, i64 82
  %v550 = load i64, ptr %v549, align 8
  %v551 = icmp eq i64 %v550, 0
  br i1 %v551, label %b152, label %b153
b152:
  %v552 = add i64 %v7, 0
  %v553 = sdiv i64 %v552, 1
  %v554 = add i64 %v2, 1
  %v555 = mul i64 %v553, %v2
  %v556 = sdiv i64 %v555, %v3
  %v557 = mul i64 %v556, 1
  %v558 = icmp slt i64 %v557, %v7
  %v559 = select i1 %v558, i64 %v557, i64 %v7
  %v560 = mul i64 %v553, %v554
  %v561 = sdiv i64 %v560, %v3
  %v562 = mul i64 %v561, 1
  %v563 = icmp slt i64 %v562, %v7
  %v564 = select i1 %v563, i64 %v562, i64 %v7
  br label %b154
b154:
  %v565 = phi i64 [ %v559, %b152 ], [ %v576, %b155 ]
  %v566 = icmp slt i64 %v565, %v564
  br i1 %v566, label %b155, label %b156
b155:
  %v567 = and i64 0, %v166
  %v568 = mul i64 %v567, %v7
  %v569 = add i64 %v568, %v565
  %v570 = mul i64 %v569, 8
  %v571 = getelementptr inbounds float, ptr %v26, i64 %v570
  %v572 = add i64 0, 0
  %v573 = getelementptr inbounds float, ptr %v571, i64 %v572
  %v574 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v575 = shufflevector <8 x float> %v574, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v575, ptr %v573, align 4
  %v576 = add nsw i64 %v565, 1
  br label %b154
b156:
  br label %b153
b153:
  br label %b151
b151:
  %v577 = icmp sgt i64 %v3, 1
  br i1 %v577, label %b157, label %b158
b157:
  %v578 = getelementptr inbounds i64, ptr %v1, i64 3
  %v579 = atomicrmw add ptr %v578, i64 1 acq_rel
  %v580 = load i64, ptr %v211, align 8
  %v581 = add i64 %v580, 1
  store i64 %v581, ptr %v211, align 8
  %v582 = mul i64 %v3, %v581
  br label %b159
b159:
  %v583 = load atomic i64, ptr %v578 acquire, align 8
  %v584 = icmp slt i64 %v583, %v582
  br i1 %v584, label %b160, label %b161
b160:
  %v585 = call i32 @sched_yield()
  br label %b159
b161:
  br label %b158
b158:
  %v586 = getelementptr inbounds float, ptr %v213, i64 0
  %v587 = getelementptr inbounds i64, ptr %v1, i64 4
  %v588 = load i64, ptr %v587, align 8
  %v589 = icmp eq i64 %v588, 0
  br i1 %v589, label %b162, label %b163
b162:
  %v590 = add i64 1, 0
  %v591 = sdiv i64 %v590, 1
  %v592 = add i64 %v2, 1
  %v593 = mul i64 %v591, %v2
  %v594 = sdiv i64 %v593, %v3
  %v595 = mul i64 %v594, 1
  %v596 = icmp slt i64 %v595, 1
  %v597 = select i1 %v596, i64 %v595, i64 1
  %v598 = mul i64 %v591, %v592
  %v599 = sdiv i64 %v598, %v3
  %v600 = mul i64 %v599, 1
  %v601 = icmp slt i64 %v600, 1
  %v602 = select i1 %v601, i64 %v600, i64 1
  %v603 = icmp slt i64 %v602, 1
  %v604 = select i1 %v603, i64 %v602, i64 1
  br label %b164
b164:
  %v605 = phi i64 [ %v597, %b162 ], [ %v628, %b165 ]
  %v606 = icmp slt i64 %v605, %v604
  br i1 %v606, label %b165, label %b166
b165:
  %v607 = mul i64 %v605, 128
  %v608 = mul i64 %v605, 16
  %v609 = add i64 %v607, 0
  %v610 = add i64 %v608, 0
  %v611 = getelementptr inbounds float, ptr %v586, i64 %v609
  %v612 = sub i64 16, %v610
  %v613 = icmp slt i64 %v612, 0
  %v614 = select i1 %v613, i64 0, i64 %v612
  %v615 = mul i64 %v610, 8
  %v616 = add i64 0, %v615
  %v617 = getelementptr inbounds float, ptr %v44, i64 %v616
  call void @pack_turned(ptr %v617, i64 8, i64 1, i64 8, i64 %v614, ptr %v611, i64 16)
  %v618 = add i64 %v607, 8
  %v619 = add i64 %v608, 8
  %v620 = getelementptr inbounds float, ptr %v586, i64 %v618
  %v621 = sub i64 16, %v619
  %v622 = icmp slt i64 %v621, 0
  %v623 = select i1 %v622, i64 0, i64 %v621
  %v624 = mul i64 %v619, 8
  %v625 = add i64 0, %v624
  %v626 = getelementptr inbounds float, ptr %v44, i64 %v625
  call void @pack_turned(ptr %v626, i64 8, i64 1, i64 8, i64 %v623, ptr %v620, i64 16)
  %v627 = add i64 %v607, 128
  %v628 = add nsw i64 %v605, 1
  br label %b164
b166:
  br label %b163
b163:
  %v629 = icmp sgt i64 %v3, 1
  br i1 %v629, label %b167, label %b168
b167:
  %v630 = getelementptr inbounds i64, ptr %v1, i64 3
  %v631 = atomicrmw add ptr %v630, i64 1 acq_rel
  %v632 = load i64, ptr %v211, align 8
  %v633 = add i64 %v632, 1
  store i64 %v633, ptr %v211, align 8
  %v634 = mul i64 %v3, %v633
  br label %b169
b169:
  %v635 = load atomic i64, ptr %v630 acquire, align 8
  %v636 = icmp slt i64 %v635, %v634
  br i1 %v636, label %b170, label %b171
b170:
  %v637 = call i32 @sched_yield()
  br label %b169
b171:
  br label %b168
b168:
  %v638 = getelementptr inbounds i64, ptr %v1, i64 5
  %v639 = load i64, ptr %v638, align 8
  br label %b172
b172:
  %v640 = phi i64 [ 0, %b168 ], [ %v2116, %b357 ]
  %v641 = icmp slt i64 %v640, %v5
  br i1 %v641, label %b173, label %b174
b173:
  %v642 = add i64 %v640, %v639
  %v643 = icmp slt i64 %v642, %v5
  %v644 = select i1 %v643, i64 %v642, i64 %v5
  %v645 = sub i64 %v644, %v640
  %v646 = mul i64 %v645, %v7
  %v648 = add i64 %v646, 0
  %v649 = sdiv i64 %v648, 1
  %v650 = add i64 %v2, 1
  %v651 = mul i64 %v649, %v2
  %v652 = sdiv i64 %v651, %v3
  %v653 = mul i64 %v652, 1
  %v654 = icmp slt i64 %v653, %v646
  %v655 = select i1 %v654, i64 %v653, i64 %v646
  %v656 = mul i64 %v649, %v650
  %v657 = sdiv i64 %v656, %v3
  %v658 = mul i64 %v657, 1
  %v659 = icmp slt i64 %v658, %v646
  %v660 = select i1 %v659, i64 %v658, i64 %v646
  %v661 = mul i64 %v640, %v7
  %v662 = add i64 %v655, %v661
  %v663 = add i64 %v660, %v661
  br label %b175
b175:
  %v664 = phi i64 [ %v662, %b173 ], [ %v720, %b180 ]
  %v665 = icmp slt i64 %v664, %v663
  br i1 %v665, label %b176, label %b177
b176:
  %v666 = add i64 %v664, 96
  %v667 = icmp slt i64 %v666, %v663
  %v668 = select i1 %v667, i64 %v666, i64 %v663
  br label %b178
b178:
  %v669 = phi i64 [ 0, %b176 ], [ %v719, %b183 ]
  %v670 = icmp slt i64 %v669, 1
  br i1 %v670, label %b179, label %b180
b179:
  %v671 = sub i64 %v668, %v664
  %v672 = sub i64 6, 1
  %v673 = add i64 %v671, %v672
  %v674 = sdiv i64 %v673, 6
  br label %b181
b181:
  %v675 = phi i64 [ 0, %b179 ], [ %v718, %b188 ]
  %v676 = icmp slt i64 %v675, %v674
  br i1 %v676, label %b182, label %b183
b182:
  %v677 = mul i64 %v671, %v675
  %v678 = sdiv i64 %v677, %v674
  %v679 = add i64 %v664, %v678
  %v680 = add i64 %v675, 1
  %v681 = mul i64 %v671, %v680
  %v682 = sdiv i64 %v681, %v674
  %v683 = add i64 %v664, %v682
  %v684 = mul i64 %v669, 128
  %v685 = getelementptr inbounds float, ptr %v586, i64 %v684
  %v686 = sub i64 %v683, %v679
  %v687 = mul i64 %v679, 8
  %v688 = getelementptr inbounds float, ptr %v10, i64 %v687
  %v689 = getelementptr inbounds float, ptr %v688, i64 0
  %v690 = sub i64 %v686, 1
  %v691 = getelementptr inbounds ptr, ptr @table_tile_6x2, i64 %v690
  %v692 = load ptr, ptr %v691, align 4
  %v693 = getelementptr inbounds float, ptr %v647, i64 0
  %v694 = icmp sgt i64 %v686, 0
  br i1 %v694, label %b184, label %b185
b184:
  call void %v692(ptr %v689, i64 8, ptr %v685, i64 8, ptr %v693, i64 16, i64 8)
  br label %b185
b185:
  %v695 = add i64 %v684, 128
  br label %b186
b186:
  %v696 = phi i64 [ %v679, %b185 ], [ %v717, %b191 ]
  %v697 = icmp slt i64 %v696, %v683
  br i1 %v697, label %b187, label %b188
b187:
  %v698 = sub i64 %v696, %v679
  %v699 = mul i64 %v698, 16
  %v700 = getelementptr inbounds float, ptr %v647, i64 %v699
  %v701 = mul i64 %v640, %v7
  %v702 = sub i64 %v696, %v701
  %v703 = mul i64 %v702, 16
  %v704 = getelementptr inbounds float, ptr %v62, i64 %v703
  br label %b189
b189:
  %v705 = phi i64 [ 0, %b187 ], [ %v716, %b190 ]
  %v706 = icmp slt i64 %v705, 2
  br i1 %v706, label %b190, label %b191
b190:
  %v707 = mul i64 %v669, 2
  %v708 = add i64 %v707, %v705
  %v709 = mul i64 %v708, 8
  %v710 = add i64 0, %v705
  %v711 = mul i64 %v710, 8
  %v712 = getelementptr inbounds float, ptr %v700, i64 %v711
  %v713 = load <8 x float>, ptr %v712, align 4
  %v714 = add i64 0, %v709
  %v715 = getelementptr inbounds float, ptr %v704, i64 %v714
  store <8 x float> %v713, ptr %v715, align 4
  %v716 = add nsw i64 %v705, 1
  br label %b189
b191:
  %v717 = add nsw i64 %v696, 1
  br label %b186
b188:
  %v718 = add nsw i64 %v675, 1
  br label %b181
b183:
  %v719 = add nsw i64 %v669, 1
  br label %b178
b180:
  %v720 = add nsw i64 %v664, 96
  br label %b175
b177:
  %v721 = icmp sgt i64 %v3, 1
  br i1 %v721, label %b192, label %b193
b192:
  %v722 = getelementptr inbounds i64, ptr %v1, i64 3
  %v723 = atomicrmw add ptr %v722, i64 1 acq_rel
  %v724 = load i64, ptr %v211, align 8
  %v725 = add i64 %v724, 1
  store i64 %v725, ptr %v211, align 8
  %v726 = mul i64 %v3, %v725
  br label %b194
b194:
  %v727 = load atomic i64, ptr %v722 acquire, align 8
  %v728 = icmp slt i64 %v727, %v726
  br i1 %v728, label %b195, label %b196
b195:
  %v729 = call i32 @sched_yield()
  br label %b194
b196:
  br label %b193
b193:
  br label %b197
b197:
  %v730 = phi i64 [ %v640, %b193 ], [ %v2106, %b355 ]
  %v731 = icmp slt i64 %v730, %v644
  br i1 %v731, label %b198, label %b199
b198:
  %v732 = add i64 %v7, 0
  %v733 = sdiv i64 %v732, 1
  %v734 = add i64 %v2, 1
  %v735 = mul i64 %v733, %v2
  %v736 = sdiv i64 %v735, %v3
  %v737 = mul i64 %v736, 1
  %v738 = icmp slt i64 %v737, %v7
  %v739 = select i1 %v738, i64 %v737, i64 %v7
  %v740 = mul i64 %v733, %v734
  %v741 = sdiv i64 %v740, %v3
  %v742 = mul i64 %v741, 1
  %v743 = icmp slt i64 %v742, %v7
  %v744 = select i1 %v743, i64 %v742, i64 %v7
  br label %b200
b200:
  %v745 = phi i64 [ %v739, %b198 ], [ %v791, %b205 ]
  %v746 = icmp slt i64 %v745, %v744
  br i1 %v746, label %b201, label %b202
b201:
  br label %b203
b203:
  %v747 = phi i64 [ 0, %b201 ], [ %v790, %b208 ]
  %v748 = icmp slt i64 %v747, 4
  br i1 %v748, label %b204, label %b205
b204:
  br label %b206
b206:
  %v749 = phi i64 [ 0, %b204 ], [ %v789, %b211 ]
  %v750 = icmp slt i64 %v749, 8
  br i1 %v750, label %b207, label %b208
b207:
  br label %b209
b209:
  %v751 = phi i64 [ 0, %b207 ], [ %v772, %b210 ]
  %v752 = phi <8 x float> [ splat (float 0x0000000000000000), %b207 ], [ %v771, %b210 ]
  %v753 = icmp slt i64 %v751, 8
  br i1 %v753, label %b210, label %b211
b210:
  %v754 = add i64 %v730, 0
  %v755 = and i64 %v754, %v166
  %v756 = mul i64 %v755, %v7
  %v757 = add i64 %v756, %v745
  %v758 = mul i64 %v757, 8
  %v759 = getelementptr inbounds float, ptr %v26, i64 %v758
  %v760 = mul i64 %v747, 64
  %v761 = add i64 0, %v760
  %v762 = mul i64 %v749, 8
  %v763 = add i64 %v761, %v762
  %v764 = add i64 %v763, %v751
  %v765 = getelementptr inbounds float, ptr %v16, i64 %v764
  %v766 = load <8 x float>, ptr %v765, align 4
  %v767 = add i64 0, %v751
  %v768 = getelementptr inbounds float, ptr %v759, i64 %v767
  %v769 = load <8 x float>, ptr %v768, align 4
  %v770 = fmul <8 x float> %v766, %v769
  %v771 = fadd <8 x float> %v752, %v770
  %v772 = add nsw i64 %v751, 8
  br label %b209
b211:
  %v773 = shufflevector <8 x float> %v752, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v774 = shufflevector <8 x float> %v752, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v775 = fadd <4 x float> %v773, %v774
  %v776 = shufflevector <4 x float> %v775, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v777 = shufflevector <4 x float> %v775, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v778 = fadd <2 x float> %v776, %v777
  %v779 = extractelement <2 x float> %v778, i64 0
  %v780 = extractelement <2 x float> %v778, i64 1
  %v781 = fadd float %v779, %v780
  %v782 = fadd float %v781, 0x0000000000000000
  %v783 = mul i64 %v745, 32
  %v784 = getelementptr inbounds float, ptr %v64, i64 %v783
  %v785 = mul i64 %v747, 8
  %v786 = add i64 0, %v785
  %v787 = add i64 %v786, %v749
  %v788 = getelementptr inbounds float, ptr %v784, i64 %v787
  store float %v782, ptr %v788, align 4
  %v789 = add nsw i64 %v749, 1
  br label %b206
b208:
  %v790 = add nsw i64 %v747, 1
  br label %b203
b205:
  %v791 = add nsw i64 %v745, 1
  br label %b200
b202:
  %v792 = add i64 %v7, 0
  %v793 = sdiv i64 %v792, 1
  %v794 = add i64 %v2, 1
  %v795 = mul i64 %v793, %v2
  %v796 = sdiv i64 %v795, %v3
  %v797 = mul i64 %v796, 1
  %v798 = icmp slt i64 %v797, %v7
  %v799 = select i1 %v798, i64 %v797, i64 %v7
  %v800 = mul i64 %v793, %v794
  %v801 = sdiv i64 %v800, %v3
  %v802 = mul i64 %v801, 1
  %v803 = icmp slt i64 %v802, %v7
  %v804 = select i1 %v803, i64 %v802, i64 %v7
  br label %b212
b212:
  %v805 = phi i64 [ %v799, %b202 ], [ %v851, %b217 ]
  %v806 = icmp slt i64 %v805, %v804
  br i1 %v806, label %b213, label %b214
b213:
  br label %b215
b215:
  %v807 = phi i64 [ 0, %b213 ], [ %v850, %b220 ]
  %v808 = icmp slt i64 %v807, 4
  br i1 %v808, label %b216, label %b217
b216:
  br label %b218
b218:
  %v809 = phi i64 [ 0, %b216 ], [ %v849, %b223 ]
  %v810 = icmp slt i64 %v809, 8
  br i1 %v810, label %b219, label %b220
b219:
  br label %b221
b221:
  %v811 = phi i64 [ 0, %b219 ], [ %v832, %b222 ]
  %v812 = phi <8 x float> [ splat (float 0x0000000000000000), %b219 ], [ %v831, %b222 ]
  %v813 = icmp slt i64 %v811, 8
  br i1 %v813, label %b222, label %b223
b222:
  %v814 = add i64 %v730, 0
  %v815 = and i64 %v814, %v166
  %v816 = mul i64 %v815, %v7
  %v817 = add i64 %v816, %v805
  %v818 = mul i64 %v817, 8
  %v819 = getelementptr inbounds float, ptr %v26, i64 %v818
  %v820 = mul i64 %v807, 64
  %v821 = add i64 0, %v820
  %v822 = mul i64 %v809, 8
  %v823 = add i64 %v821, %v822
  %v824 = add i64 %v823, %v811
  %v825 = getelementptr inbounds float, ptr %v20, i64 %v824
  %v826 = load <8 x float>, ptr %v825, align 4
  %v827 = add i64 0, %v811
  %v828 = getelementptr inbounds float, ptr %v819, i64 %v827
  %v829 = load <8 x float>, ptr %v828, align 4
  %v830 = fmul <8 x float> %v826, %v829
  %v831 = fadd <8 x float> %v812, %v830
  %v832 = add nsw i64 %v811, 8
  br label %b221
b223:
  %v833 = shufflevector <8 x float> %v812, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v834 = shufflevector <8 x float> %v812, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v835 = fadd <4 x float> %v833, %v834
  %v836 = shufflevector <4 x float> %v835, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v837 = shufflevector <4 x float> %v835, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v838 = fadd <2 x float> %v836, %v837
  %v839 = extractelement <2 x float> %v838, i64 0
  %v840 = extractelement <2 x float> %v838, i64 1
  %v841 = fadd float %v839, %v840
  %v842 = fadd float %v841, 0x0000000000000000
  %v843 = mul i64 %v805, 32
  %v844 = getelementptr inbounds float, ptr %v66, i64 %v843
  %v845 = mul i64 %v807, 8
  %v846 = add i64 0, %v845
  %v847 = add i64 %v846, %v809
  %v848 = getelementptr inbounds float, ptr %v844, i64 %v847
  store float %v842, ptr %v848, align 4
  %v849 = add nsw i64 %v809, 1
  br label %b218
b220:
  %v850 = add nsw i64 %v807, 1
  br label %b215
b217:
  %v851 = add nsw i64 %v805, 1
  br label %b212
b214:
  %v852 = add i64 %v7, 0
  %v853 = sdiv i64 %v852, 1
  %v854 = add i64 %v2, 1
  %v855 = mul i64 %v853, %v2
  %v856 = sdiv i64 %v855, %v3
  %v857 = mul i64 %v856, 1
  %v858 = icmp slt i64 %v857, %v7
  %v859 = select i1 %v858, i64 %v857, i64 %v7
  %v860 = mul i64 %v853, %v854
  %v861 = sdiv i64 %v860, %v3
  %v862 = mul i64 %v861, 1
  %v863 = icmp slt i64 %v862, %v7
  %v864 = select i1 %v863, i64 %v862, i64 %v7
  br label %b224
b224:
  %v865 = phi i64 [ %v859, %b214 ], [ %v895, %b229 ]
  %v866 = icmp slt i64 %v865, %v864
  br i1 %v866, label %b225, label %b226
b225:
  br label %b227
b227:
  %v867 = phi i64 [ 0, %b225 ], [ %v890, %b228 ]
  %v868 = phi <8 x float> [ splat (float 0x0000000000000000), %b225 ], [ %v889, %b228 ]
  %v869 = icmp slt i64 %v867, 4
  br i1 %v869, label %b228, label %b229
b228:
  %v870 = add i64 0, %v867
  %v871 = getelementptr inbounds float, ptr %v60, i64 %v870
  %v872 = load float, ptr %v871, align 4
  %v873 = mul i64 %v865, 32
  %v874 = getelementptr inbounds float, ptr %v64, i64 %v873
  %v875 = add i64 0, 0
  %v876 = mul i64 %v867, 8
  %v877 = add i64 %v875, %v876
  %v878 = getelementptr inbounds float, ptr %v874, i64 %v877
  %v879 = load <8 x float>, ptr %v878, align 4
  %v880 = add i64 0, 0
  %v881 = mul i64 %v867, 8
  %v882 = add i64 %v880, %v881
  %v883 = getelementptr inbounds float, ptr %v18, i64 %v882
  %v884 = load <8 x float>, ptr %v883, align 4
  %v885 = fadd <8 x float> %v879, %v884
  %v886 = insertelement <8 x float> poison, float %v872, i64 0
  %v887 = shufflevector <8 x float> %v886, <8 x float> poison, <8 x i32> zeroinitializer
  %v888 = fmul <8 x float> %v887, %v885
  %v889 = fadd <8 x float> %v868, %v888
  %v890 = add nsw i64 %v867, 1
  br label %b227
b229:
  %v891 = mul i64 %v865, 8
  %v892 = getelementptr inbounds float, ptr %v68, i64 %v891
  %v893 = add i64 0, 0
  %v894 = getelementptr inbounds float, ptr %v892, i64 %v893
  store <8 x float> %v868, ptr %v894, align 4
  %v895 = add nsw i64 %v865, 1
  br label %b224
b226:
  %v896 = add i64 %v7, 0
  %v897 = sdiv i64 %v896, 1
  %v898 = add i64 %v2, 1
  %v899 = mul i64 %v897, %v2
  %v900 = sdiv i64 %v899, %v3
  %v901 = mul i64 %v900, 1
  %v902 = icmp slt i64 %v901, %v7
  %v903 = select i1 %v902, i64 %v901, i64 %v7
  %v904 = mul i64 %v897, %v898
  %v905 = sdiv i64 %v904, %v3
  %v906 = mul i64 %v905, 1
  %v907 = icmp slt i64 %v906, %v7
  %v908 = select i1 %v907, i64 %v906, i64 %v7
  br label %b230
b230:
  %v909 = phi i64 [ %v903, %b226 ], [ %v939, %b235 ]
  %v910 = icmp slt i64 %v909, %v908
  br i1 %v910, label %b231, label %b232
b231:
  br label %b233
b233:
  %v911 = phi i64 [ 0, %b231 ], [ %v934, %b234 ]
  %v912 = phi <8 x float> [ splat (float 0x0000000000000000), %b231 ], [ %v933, %b234 ]
  %v913 = icmp slt i64 %v911, 4
  br i1 %v913, label %b234, label %b235
b234:
  %v914 = add i64 0, %v911
  %v915 = getelementptr inbounds float, ptr %v60, i64 %v914
  %v916 = load float, ptr %v915, align 4
  %v917 = mul i64 %v909, 32
  %v918 = getelementptr inbounds float, ptr %v66, i64 %v917
  %v919 = add i64 0, 0
  %v920 = mul i64 %v911, 8
  %v921 = add i64 %v919, %v920
  %v922 = getelementptr inbounds float, ptr %v918, i64 %v921
  %v923 = load <8 x float>, ptr %v922, align 4
  %v924 = add i64 0, 0
  %v925 = mul i64 %v911, 8
  %v926 = add i64 %v924, %v925
  %v927 = getelementptr inbounds float, ptr %v22, i64 %v926
  %v928 = load <8 x float>, ptr %v927, align 4
  %v929 = fadd <8 x float> %v923, %v928
  %v930 = insertelement <8 x float> poison, float %v916, i64 0
  %v931 = shufflevector <8 x float> %v930, <8 x float> poison, <8 x i32> zeroinitializer
  %v932 = fmul <8 x float> %v931, %v929
  %v933 = fadd <8 x float> %v912, %v932
  %v934 = add nsw i64 %v911, 1
  br label %b233
b235:
  %v935 = mul i64 %v909, 8
  %v936 = getelementptr inbounds float, ptr %v70, i64 %v935
  %v937 = add i64 0, 0
  %v938 = getelementptr inbounds float, ptr %v936, i64 %v937
  store <8 x float> %v912, ptr %v938, align 4
  %v939 = add nsw i64 %v909, 1
  br label %b230
b232:
  %v940 = add i64 %v7, 0
  %v941 = sdiv i64 %v940, 1
  %v942 = add i64 %v2, 1
  %v943 = mul i64 %v941, %v2
  %v944 = sdiv i64 %v943, %v3
  %v945 = mul i64 %v944, 1
  %v946 = icmp slt i64 %v945, %v7
  %v947 = select i1 %v946, i64 %v945, i64 %v7
  %v948 = mul i64 %v941, %v942
  %v949 = sdiv i64 %v948, %v3
  %v950 = mul i64 %v949, 1
  %v951 = icmp slt i64 %v950, %v7
  %v952 = select i1 %v951, i64 %v950, i64 %v7
  br label %b236
b236:
  %v953 = phi i64 [ %v947, %b232 ], [ %v1076, %b237 ]
  %v954 = icmp slt i64 %v953, %v952
  br i1 %v954, label %b237, label %b238
b237:
  %v955 = getelementptr inbounds float, ptr %v52, i64 1
  %v956 = load float, ptr %v955, align 4
  %v957 = add i64 %v730, 0
  %v958 = sub i64 %v957, %v640
  %v959 = mul i64 %v958, %v7
  %v960 = add i64 %v959, %v953
  %v961 = mul i64 %v960, 16
  %v962 = getelementptr inbounds float, ptr %v62, i64 %v961
  %v963 = mul i64 %v953, 8
  %v964 = getelementptr inbounds float, ptr %v68, i64 %v963
  %v965 = mul i64 %v953, 8
  %v966 = getelementptr inbounds float, ptr %v70, i64 %v965
  %v967 = add i64 %v730, 0
  %v968 = and i64 %v967, %v166
  %v969 = mul i64 %v968, %v7
  %v970 = add i64 %v969, %v953
  %v971 = mul i64 %v970, 8
  %v972 = getelementptr inbounds float, ptr %v26, i64 %v971
  %v973 = add i64 %v730, 0
  %v974 = and i64 %v973, %v170
  %v975 = mul i64 %v974, %v7
  %v976 = add i64 %v975, %v953
  %v977 = mul i64 %v976, 8
  %v978 = getelementptr inbounds float, ptr %v72, i64 %v977
  %v979 = add i64 %v730, 0
  %v980 = and i64 %v979, %v172
  %v981 = mul i64 %v980, %v7
  %v982 = add i64 %v981, %v953
  %v983 = mul i64 %v982, 8
  %v984 = getelementptr inbounds float, ptr %v74, i64 %v983
  %v985 = add i64 %v730, 0
  %v986 = and i64 %v985, %v174
  %v987 = mul i64 %v986, %v7
  %v988 = add i64 %v987, %v953
  %v989 = mul i64 %v988, 8
  %v990 = getelementptr inbounds float, ptr %v76, i64 %v989
  %v991 = add i64 0, 0
  %v992 = getelementptr inbounds float, ptr %v962, i64 %v991
  %v993 = load <8 x float>, ptr %v992, align 4
  %v994 = insertelement <8 x float> poison, float %v956, i64 0
  %v995 = shufflevector <8 x float> %v994, <8 x float> poison, <8 x i32> zeroinitializer
  %v996 = fmul <8 x float> %v995, %v993
  %v997 = add i64 0, 0
  %v998 = getelementptr inbounds float, ptr %v964, i64 %v997
  %v999 = load <8 x float>, ptr %v998, align 4
  %v1000 = fadd <8 x float> %v996, %v999
  %v1001 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1000)
  %v1002 = fcmp ogt <8 x float> %v1001, splat (float 0x4023000000000000)
  %v1003 = select <8 x i1> %v1002, <8 x float> splat (float 0x4023000000000000), <8 x float> %v1001
  %v1004 = fadd <8 x float> %v1003, %v1003
  %v1005 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1004, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1006 = fsub <8 x float> %v1005, splat (float 0x4168000000000000)
  %v1007 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1006, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1004)
  %v1008 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1006, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1007)
  %v1009 = bitcast <8 x float> %v1005 to <8 x i32>
  %v1010 = fmul <8 x float> %v1008, %v1008
  %v1011 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1008, <8 x float> splat (float 0x3F81227F40000000))
  %v1012 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1011, <8 x float> %v1008, <8 x float> splat (float 0x3FA5556740000000))
  %v1013 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1012, <8 x float> %v1008, <8 x float> splat (float 0x3FC5554B00000000))
  %v1014 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1013, <8 x float> %v1008, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1015 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1010, <8 x float> %v1014, <8 x float> %v1008)
  %v1016 = shl <8 x i32> %v1009, splat (i32 23)
  %v1017 = add <8 x i32> %v1016, splat (i32 1065353216)
  %v1018 = bitcast <8 x i32> %v1017 to <8 x float>
  %v1019 = fsub <8 x float> %v1018, splat (float 0x3FF0000000000000)
  %v1020 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1018, <8 x float> %v1015, <8 x float> %v1019)
  %v1021 = fadd <8 x float> %v1020, splat (float 0x4000000000000000)
  %v1022 = fdiv <8 x float> %v1020, %v1021
  %v1023 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v1022, <8 x float> %v1000)
  %v1024 = add i64 8, 0
  %v1025 = getelementptr inbounds float, ptr %v962, i64 %v1024
  %v1026 = load <8 x float>, ptr %v1025, align 4
  %v1027 = fmul <8 x float> %v995, %v1026
  %v1028 = add i64 0, 0
  %v1029 = getelementptr inbounds float, ptr %v966, i64 %v1028
  %v1030 = load <8 x float>, ptr %v1029, align 4
  %v1031 = fadd <8 x float> %v1027, %v1030
  %v1032 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1031)
  %v1033 = fneg <8 x float> %v1032
  %v1034 = fcmp olt <8 x float> %v1033, splat (float 0xC05A400000000000)
  %v1035 = select <8 x i1> %v1034, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1033
  %v1036 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1035, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1037 = fsub <8 x float> %v1036, splat (float 0x4168000000000000)
  %v1038 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1037, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1035)
  %v1039 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1037, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1038)
  %v1040 = bitcast <8 x float> %v1036 to <8 x i32>
  %v1041 = fmul <8 x float> %v1039, %v1039
  %v1042 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1039, <8 x float> splat (float 0x3F81227F40000000))
  %v1043 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1042, <8 x float> %v1039, <8 x float> splat (float 0x3FA5556740000000))
  %v1044 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1043, <8 x float> %v1039, <8 x float> splat (float 0x3FC5554B00000000))
  %v1045 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1044, <8 x float> %v1039, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1046 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1041, <8 x float> %v1045, <8 x float> %v1039)
  %v1047 = sub <8 x i32> %v1040, splat (i32 1262485250)
  %v1048 = lshr <8 x i32> %v1047, splat (i32 1)
  %v1049 = sub <8 x i32> %v1047, %v1048
  %v1050 = shl <8 x i32> %v1048, splat (i32 23)
  %v1051 = bitcast <8 x i32> %v1050 to <8 x float>
  %v1052 = shl <8 x i32> %v1049, splat (i32 23)
  %v1053 = bitcast <8 x i32> %v1052 to <8 x float>
  %v1054 = fadd <8 x float> %v1046, splat (float 0x3FF0000000000000)
  %v1055 = fmul <8 x float> %v1054, %v1051
  %v1056 = fmul <8 x float> %v1055, %v1053
  %v1057 = fcmp olt <8 x float> %v1031, splat (float 0x0000000000000000)
  %v1058 = select <8 x i1> %v1057, <8 x float> %v1056, <8 x float> splat (float 0x3FF0000000000000)
  %v1059 = fadd <8 x float> %v1056, splat (float 0x3FF0000000000000)
  %v1060 = fdiv <8 x float> %v1058, %v1059
  %v1061 = fmul <8 x float> %v1023, %v1060
  %v1062 = add i64 0, 0
  %v1063 = getelementptr inbounds float, ptr %v972, i64 %v1062
  %v1064 = load <8 x float>, ptr %v1063, align 4
  %v1065 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1066 = shufflevector <8 x float> %v1065, <8 x float> poison, <8 x i32> zeroinitializer
  %v1067 = fsub <8 x float> %v1066, %v1060
  %v1068 = fmul <8 x float> %v1064, %v1067
  %v1069 = fadd <8 x float> %v1061, %v1068
  %v1070 = add i64 0, 0
  %v1071 = getelementptr inbounds float, ptr %v978, i64 %v1070
  store <8 x float> %v1023, ptr %v1071, align 4
  %v1072 = add i64 0, 0
  %v1073 = getelementptr inbounds float, ptr %v984, i64 %v1072
  store <8 x float> %v1060, ptr %v1073, align 4
  %v1074 = add i64 0, 0
  %v1075 = getelementptr inbounds float, ptr %v990, i64 %v1074
  store <8 x float> %v1069, ptr %v1075, align 4
  %v1076 = add nsw i64 %v953, 1
  br label %b236
b238:
  %v1077 = add i64 %v7, 0
  %v1078 = sdiv i64 %v1077, 1
  %v1079 = add i64 %v2, 1
  %v1080 = mul i64 %v1078, %v2
  %v1081 = sdiv i64 %v1080, %v3
  %v1082 = mul i64 %v1081, 1
  %v1083 = icmp slt i64 %v1082, %v7
  %v1084 = select i1 %v1083, i64 %v1082, i64 %v7
  %v1085 = mul i64 %v1078, %v1079
  %v1086 = sdiv i64 %v1085, %v3
  %v1087 = mul i64 %v1086, 1
  %v1088 = icmp slt i64 %v1087, %v7
  %v1089 = select i1 %v1088, i64 %v1087, i64 %v7
  br label %b239
b239:
  %v1090 = phi i64 [ %v1084, %b238 ], [ %v1136, %b244 ]
  %v1091 = icmp slt i64 %v1090, %v1089
  br i1 %v1091, label %b240, label %b241
b240:
  br label %b242
b242:
  %v1092 = phi i64 [ 0, %b240 ], [ %v1135, %b247 ]
  %v1093 = icmp slt i64 %v1092, 4
  br i1 %v1093, label %b243, label %b244
b243:
  br label %b245
b245:
  %v1094 = phi i64 [ 0, %b243 ], [ %v1134, %b250 ]
  %v1095 = icmp slt i64 %v1094, 8
  br i1 %v1095, label %b246, label %b247
b246:
  br label %b248
b248:
  %v1096 = phi i64 [ 0, %b246 ], [ %v1117, %b249 ]
  %v1097 = phi <8 x float> [ splat (float 0x0000000000000000), %b246 ], [ %v1116, %b249 ]
  %v1098 = icmp slt i64 %v1096, 8
  br i1 %v1098, label %b249, label %b250
b249:
  %v1099 = add i64 %v730, 0
  %v1100 = and i64 %v1099, %v174
  %v1101 = mul i64 %v1100, %v7
  %v1102 = add i64 %v1101, %v1090
  %v1103 = mul i64 %v1102, 8
  %v1104 = getelementptr inbounds float, ptr %v76, i64 %v1103
  %v1105 = mul i64 %v1092, 64
  %v1106 = add i64 0, %v1105
  %v1107 = mul i64 %v1094, 8
  %v1108 = add i64 %v1106, %v1107
  %v1109 = add i64 %v1108, %v1096
  %v1110 = getelementptr inbounds float, ptr %v16, i64 %v1109
  %v1111 = load <8 x float>, ptr %v1110, align 4
  %v1112 = add i64 0, %v1096
  %v1113 = getelementptr inbounds float, ptr %v1104, i64 %v1112
  %v1114 = load <8 x float>, ptr %v1113, align 4
  %v1115 = fmul <8 x float> %v1111, %v1114
  %v1116 = fadd <8 x float> %v1097, %v1115
  %v1117 = add nsw i64 %v1096, 8
  br label %b248
b250:
  %v1118 = shufflevector <8 x float> %v1097, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1119 = shufflevector <8 x float> %v1097, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1120 = fadd <4 x float> %v1118, %v1119
  %v1121 = shufflevector <4 x float> %v1120, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1122 = shufflevector <4 x float> %v1120, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1123 = fadd <2 x float> %v1121, %v1122
  %v1124 = extractelement <2 x float> %v1123, i64 0
  %v1125 = extractelement <2 x float> %v1123, i64 1
  %v1126 = fadd float %v1124, %v1125
  %v1127 = fadd float %v1126, 0x0000000000000000
  %v1128 = mul i64 %v1090, 32
  %v1129 = getelementptr inbounds float, ptr %v64, i64 %v1128
  %v1130 = mul i64 %v1092, 8
  %v1131 = add i64 0, %v1130
  %v1132 = add i64 %v1131, %v1094
  %v1133 = getelementptr inbounds float, ptr %v1129, i64 %v1132
  store float %v1127, ptr %v1133, align 4
  %v1134 = add nsw i64 %v1094, 1
  br label %b245
b247:
  %v1135 = add nsw i64 %v1092, 1
  br label %b242
b244:
  %v1136 = add nsw i64 %v1090, 1
  br label %b239
b241:
  %v1137 = add i64 %v7, 0
  %v1138 = sdiv i64 %v1137, 1
  %v1139 = add i64 %v2, 1
  %v1140 = mul i64 %v1138, %v2
  %v1141 = sdiv i64 %v1140, %v3
  %v1142 = mul i64 %v1141, 1
  %v1143 = icmp slt i64 %v1142, %v7
  %v1144 = select i1 %v1143, i64 %v1142, i64 %v7
  %v1145 = mul i64 %v1138, %v1139
  %v1146 = sdiv i64 %v1145, %v3
  %v1147 = mul i64 %v1146, 1
  %v1148 = icmp slt i64 %v1147, %v7
  %v1149 = select i1 %v1148, i64 %v1147, i64 %v7
  br label %b251
b251:
  %v1150 = phi i64 [ %v1144, %b241 ], [ %v1196, %b256 ]
  %v1151 = icmp slt i64 %v1150, %v1149
  br i1 %v1151, label %b252, label %b253
b252:
  br label %b254
b254:
  %v1152 = phi i64 [ 0, %b252 ], [ %v1195, %b259 ]
  %v1153 = icmp slt i64 %v1152, 4
  br i1 %v1153, label %b255, label %b256
b255:
  br label %b257
b257:
  %v1154 = phi i64 [ 0, %b255 ], [ %v1194, %b262 ]
  %v1155 = icmp slt i64 %v1154, 8
  br i1 %v1155, label %b258, label %b259
b258:
  br label %b260
b260:
  %v1156 = phi i64 [ 0, %b258 ], [ %v1177, %b261 ]
  %v1157 = phi <8 x float> [ splat (float 0x0000000000000000), %b258 ], [ %v1176, %b261 ]
  %v1158 = icmp slt i64 %v1156, 8
  br i1 %v1158, label %b261, label %b262
b261:
  %v1159 = add i64 %v730, 0
  %v1160 = and i64 %v1159, %v174
  %v1161 = mul i64 %v1160, %v7
  %v1162 = add i64 %v1161, %v1150
  %v1163 = mul i64 %v1162, 8
  %v1164 = getelementptr inbounds float, ptr %v76, i64 %v1163
  %v1165 = mul i64 %v1152, 64
  %v1166 = add i64 0, %v1165
  %v1167 = mul i64 %v1154, 8
  %v1168 = add i64 %v1166, %v1167
  %v1169 = add i64 %v1168, %v1156
  %v1170 = getelementptr inbounds float, ptr %v20, i64 %v1169
  %v1171 = load <8 x float>, ptr %v1170, align 4
  %v1172 = add i64 0, %v1156
  %v1173 = getelementptr inbounds float, ptr %v1164, i64 %v1172
  %v1174 = load <8 x float>, ptr %v1173, align 4
  %v1175 = fmul <8 x float> %v1171, %v1174
  %v1176 = fadd <8 x float> %v1157, %v1175
  %v1177 = add nsw i64 %v1156, 8
  br label %b260
b262:
  %v1178 = shufflevector <8 x float> %v1157, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1179 = shufflevector <8 x float> %v1157, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1180 = fadd <4 x float> %v1178, %v1179
  %v1181 = shufflevector <4 x float> %v1180, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1182 = shufflevector <4 x float> %v1180, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1183 = fadd <2 x float> %v1181, %v1182
  %v1184 = extractelement <2 x float> %v1183, i64 0
  %v1185 = extractelement <2 x float> %v1183, i64 1
  %v1186 = fadd float %v1184, %v1185
  %v1187 = fadd float %v1186, 0x0000000000000000
  %v1188 = mul i64 %v1150, 32
  %v1189 = getelementptr inbounds float, ptr %v66, i64 %v1188
  %v1190 = mul i64 %v1152, 8
  %v1191 = add i64 0, %v1190
  %v1192 = add i64 %v1191, %v1154
  %v1193 = getelementptr inbounds float, ptr %v1189, i64 %v1192
  store float %v1187, ptr %v1193, align 4
  %v1194 = add nsw i64 %v1154, 1
  br label %b257
b259:
  %v1195 = add nsw i64 %v1152, 1
  br label %b254
b256:
  %v1196 = add nsw i64 %v1150, 1
  br label %b251
b253:
  %v1197 = add i64 %v7, 0
  %v1198 = sdiv i64 %v1197, 1
  %v1199 = add i64 %v2, 1
  %v1200 = mul i64 %v1198, %v2
  %v1201 = sdiv i64 %v1200, %v3
  %v1202 = mul i64 %v1201, 1
  %v1203 = icmp slt i64 %v1202, %v7
  %v1204 = select i1 %v1203, i64 %v1202, i64 %v7
  %v1205 = mul i64 %v1198, %v1199
  %v1206 = sdiv i64 %v1205, %v3
  %v1207 = mul i64 %v1206, 1
  %v1208 = icmp slt i64 %v1207, %v7
  %v1209 = select i1 %v1208, i64 %v1207, i64 %v7
  br label %b263
b263:
  %v1210 = phi i64 [ %v1204, %b253 ], [ %v1240, %b268 ]
  %v1211 = icmp slt i64 %v1210, %v1209
  br i1 %v1211, label %b264, label %b265
b264:
  br label %b266
b266:
  %v1212 = phi i64 [ 0, %b264 ], [ %v1235, %b267 ]
  %v1213 = phi <8 x float> [ splat (float 0x0000000000000000), %b264 ], [ %v1234, %b267 ]
  %v1214 = icmp slt i64 %v1212, 4
  br i1 %v1214, label %b267, label %b268
b267:
  %v1215 = add i64 0, %v1212
  %v1216 = getelementptr inbounds float, ptr %v46, i64 %v1215
  %v1217 = load float, ptr %v1216, align 4
  %v1218 = mul i64 %v1210, 32
  %v1219 = getelementptr inbounds float, ptr %v64, i64 %v1218
  %v1220 = add i64 0, 0
  %v1221 = mul i64 %v1212, 8
  %v1222 = add i64 %v1220, %v1221
  %v1223 = getelementptr inbounds float, ptr %v1219, i64 %v1222
  %v1224 = load <8 x float>, ptr %v1223, align 4
  %v1225 = add i64 0, 0
  %v1226 = mul i64 %v1212, 8
  %v1227 = add i64 %v1225, %v1226
  %v1228 = getelementptr inbounds float, ptr %v18, i64 %v1227
  %v1229 = load <8 x float>, ptr %v1228, align 4
  %v1230 = fadd <8 x float> %v1224, %v1229
  %v1231 = insertelement <8 x float> poison, float %v1217, i64 0
  %v1232 = shufflevector <8 x float> %v1231, <8 x float> poison, <8 x i32> zeroinitializer
  %v1233 = fmul <8 x float> %v1232, %v1230
  %v1234 = fadd <8 x float> %v1213, %v1233
  %v1235 = add nsw i64 %v1212, 1
  br label %b266
b268:
  %v1236 = mul i64 %v1210, 8
  %v1237 = getelementptr inbounds float, ptr %v68, i64 %v1236
  %v1238 = add i64 0, 0
  %v1239 = getelementptr inbounds float, ptr %v1237, i64 %v1238
  store <8 x float> %v1213, ptr %v1239, align 4
  %v1240 = add nsw i64 %v1210, 1
  br label %b263
b265:
  %v1241 = add i64 %v7, 0
  %v1242 = sdiv i64 %v1241, 1
  %v1243 = add i64 %v2, 1
  %v1244 = mul i64 %v1242, %v2
  %v1245 = sdiv i64 %v1244, %v3
  %v1246 = mul i64 %v1245, 1
  %v1247 = icmp slt i64 %v1246, %v7
  %v1248 = select i1 %v1247, i64 %v1246, i64 %v7
  %v1249 = mul i64 %v1242, %v1243
  %v1250 = sdiv i64 %v1249, %v3
  %v1251 = mul i64 %v1250, 1
  %v1252 = icmp slt i64 %v1251, %v7
  %v1253 = select i1 %v1252, i64 %v1251, i64 %v7
  br label %b269
b269:
  %v1254 = phi i64 [ %v1248, %b265 ], [ %v1284, %b274 ]
  %v1255 = icmp slt i64 %v1254, %v1253
  br i1 %v1255, label %b270, label %b271
b270:
  br label %b272
b272:
  %v1256 = phi i64 [ 0, %b270 ], [ %v1279, %b273 ]
  %v1257 = phi <8 x float> [ splat (float 0x0000000000000000), %b270 ], [ %v1278, %b273 ]
  %v1258 = icmp slt i64 %v1256, 4
  br i1 %v1258, label %b273, label %b274
b273:
  %v1259 = add i64 0, %v1256
  %v1260 = getelementptr inbounds float, ptr %v46, i64 %v1259
  %v1261 = load float, ptr %v1260, align 4
  %v1262 = mul i64 %v1254, 32
  %v1263 = getelementptr inbounds float, ptr %v66, i64 %v1262
  %v1264 = add i64 0, 0
  %v1265 = mul i64 %v1256, 8
  %v1266 = add i64 %v1264, %v1265
  %v1267 = getelementptr inbounds float, ptr %v1263, i64 %v1266
  %v1268 = load <8 x float>, ptr %v1267, align 4
  %v1269 = add i64 0, 0
  %v1270 = mul i64 %v1256, 8
  %v1271 = add i64 %v1269, %v1270
  %v1272 = getelementptr inbounds float, ptr %v22, i64 %v1271
  %v1273 = load <8 x float>, ptr %v1272, align 4
  %v1274 = fadd <8 x float> %v1268, %v1273
  %v1275 = insertelement <8 x float> poison, float %v1261, i64 0
  %v1276 = shufflevector <8 x float> %v1275, <8 x float> poison, <8 x i32> zeroinitializer
  %v1277 = fmul <8 x float> %v1276, %v1274
  %v1278 = fadd <8 x float> %v1257, %v1277
  %v1279 = add nsw i64 %v1256, 1
  br label %b272
b274:
  %v1280 = mul i64 %v1254, 8
  %v1281 = getelementptr inbounds float, ptr %v70, i64 %v1280
  %v1282 = add i64 0, 0
  %v1283 = getelementptr inbounds float, ptr %v1281, i64 %v1282
  store <8 x float> %v1257, ptr %v1283, align 4
  %v1284 = add nsw i64 %v1254, 1
  br label %b269
b271:
  %v1285 = add i64 %v7, 0
  %v1286 = sdiv i64 %v1285, 1
  %v1287 = add i64 %v2, 1
  %v1288 = mul i64 %v1286, %v2
  %v1289 = sdiv i64 %v1288, %v3
  %v1290 = mul i64 %v1289, 1
  %v1291 = icmp slt i64 %v1290, %v7
  %v1292 = select i1 %v1291, i64 %v1290, i64 %v7
  %v1293 = mul i64 %v1286, %v1287
  %v1294 = sdiv i64 %v1293, %v3
  %v1295 = mul i64 %v1294, 1
  %v1296 = icmp slt i64 %v1295, %v7
  %v1297 = select i1 %v1296, i64 %v1295, i64 %v7
  br label %b275
b275:
  %v1298 = phi i64 [ %v1292, %b271 ], [ %v1419, %b276 ]
  %v1299 = icmp slt i64 %v1298, %v1297
  br i1 %v1299, label %b276, label %b277
b276:
  %v1300 = add i64 %v730, 0
  %v1301 = sub i64 %v1300, %v640
  %v1302 = mul i64 %v1301, %v7
  %v1303 = add i64 %v1302, %v1298
  %v1304 = mul i64 %v1303, 16
  %v1305 = getelementptr inbounds float, ptr %v62, i64 %v1304
  %v1306 = mul i64 %v1298, 8
  %v1307 = getelementptr inbounds float, ptr %v68, i64 %v1306
  %v1308 = mul i64 %v1298, 8
  %v1309 = getelementptr inbounds float, ptr %v70, i64 %v1308
  %v1310 = add i64 %v730, 0
  %v1311 = and i64 %v1310, %v174
  %v1312 = mul i64 %v1311, %v7
  %v1313 = add i64 %v1312, %v1298
  %v1314 = mul i64 %v1313, 8
  %v1315 = getelementptr inbounds float, ptr %v76, i64 %v1314
  %v1316 = add i64 %v730, 0
  %v1317 = and i64 %v1316, %v176
  %v1318 = mul i64 %v1317, %v7
  %v1319 = add i64 %v1318, %v1298
  %v1320 = mul i64 %v1319, 8
  %v1321 = getelementptr inbounds float, ptr %v78, i64 %v1320
  %v1322 = add i64 %v730, 0
  %v1323 = and i64 %v1322, %v178
  %v1324 = mul i64 %v1323, %v7
  %v1325 = add i64 %v1324, %v1298
  %v1326 = mul i64 %v1325, 8
  %v1327 = getelementptr inbounds float, ptr %v80, i64 %v1326
  %v1328 = add i64 %v730, 0
  %v1329 = and i64 %v1328, %v180
  %v1330 = mul i64 %v1329, %v7
  %v1331 = add i64 %v1330, %v1298
  %v1332 = mul i64 %v1331, 8
  %v1333 = getelementptr inbounds float, ptr %v82, i64 %v1332
  %v1334 = add i64 0, 0
  %v1335 = getelementptr inbounds float, ptr %v1305, i64 %v1334
  %v1336 = load <8 x float>, ptr %v1335, align 4
  %v1337 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v1338 = shufflevector <8 x float> %v1337, <8 x float> poison, <8 x i32> zeroinitializer
  %v1339 = fmul <8 x float> %v1338, %v1336
  %v1340 = add i64 0, 0
  %v1341 = getelementptr inbounds float, ptr %v1307, i64 %v1340
  %v1342 = load <8 x float>, ptr %v1341, align 4
  %v1343 = fadd <8 x float> %v1339, %v1342
  %v1344 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1343)
  %v1345 = fcmp ogt <8 x float> %v1344, splat (float 0x4023000000000000)
  %v1346 = select <8 x i1> %v1345, <8 x float> splat (float 0x4023000000000000), <8 x float> %v1344
  %v1347 = fadd <8 x float> %v1346, %v1346
  %v1348 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1347, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1349 = fsub <8 x float> %v1348, splat (float 0x4168000000000000)
  %v1350 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1349, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1347)
  %v1351 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1349, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1350)
  %v1352 = bitcast <8 x float> %v1348 to <8 x i32>
  %v1353 = fmul <8 x float> %v1351, %v1351
  %v1354 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1351, <8 x float> splat (float 0x3F81227F40000000))
  %v1355 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1354, <8 x float> %v1351, <8 x float> splat (float 0x3FA5556740000000))
  %v1356 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1355, <8 x float> %v1351, <8 x float> splat (float 0x3FC5554B00000000))
  %v1357 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1356, <8 x float> %v1351, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1358 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1353, <8 x float> %v1357, <8 x float> %v1351)
  %v1359 = shl <8 x i32> %v1352, splat (i32 23)
  %v1360 = add <8 x i32> %v1359, splat (i32 1065353216)
  %v1361 = bitcast <8 x i32> %v1360 to <8 x float>
  %v1362 = fsub <8 x float> %v1361, splat (float 0x3FF0000000000000)
  %v1363 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1361, <8 x float> %v1358, <8 x float> %v1362)
  %v1364 = fadd <8 x float> %v1363, splat (float 0x4000000000000000)
  %v1365 = fdiv <8 x float> %v1363, %v1364
  %v1366 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v1365, <8 x float> %v1343)
  %v1367 = add i64 8, 0
  %v1368 = getelementptr inbounds float, ptr %v1305, i64 %v1367
  %v1369 = load <8 x float>, ptr %v1368, align 4
  %v1370 = fmul <8 x float> %v1338, %v1369
  %v1371 = add i64 0, 0
  %v1372 = getelementptr inbounds float, ptr %v1309, i64 %v1371
  %v1373 = load <8 x float>, ptr %v1372, align 4
  %v1374 = fadd <8 x float> %v1370, %v1373
  %v1375 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1374)
  %v1376 = fneg <8 x float> %v1375
  %v1377 = fcmp olt <8 x float> %v1376, splat (float 0xC05A400000000000)
  %v1378 = select <8 x i1> %v1377, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1376
  %v1379 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1378, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1380 = fsub <8 x float> %v1379, splat (float 0x4168000000000000)
  %v1381 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1380, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1378)
  %v1382 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1380, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1381)
  %v1383 = bitcast <8 x float> %v1379 to <8 x i32>
  %v1384 = fmul <8 x float> %v1382, %v1382
  %v1385 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1382, <8 x float> splat (float 0x3F81227F40000000))
  %v1386 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1385, <8 x float> %v1382, <8 x float> splat (float 0x3FA5556740000000))
  %v1387 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1386, <8 x float> %v1382, <8 x float> splat (float 0x3FC5554B00000000))
  %v1388 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1387, <8 x float> %v1382, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1389 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1384, <8 x float> %v1388, <8 x float> %v1382)
  %v1390 = sub <8 x i32> %v1383, splat (i32 1262485250)
  %v1391 = lshr <8 x i32> %v1390, splat (i32 1)
  %v1392 = sub <8 x i32> %v1390, %v1391
  %v1393 = shl <8 x i32> %v1391, splat (i32 23)
  %v1394 = bitcast <8 x i32> %v1393 to <8 x float>
  %v1395 = shl <8 x i32> %v1392, splat (i32 23)
  %v1396 = bitcast <8 x i32> %v1395 to <8 x float>
  %v1397 = fadd <8 x float> %v1389, splat (float 0x3FF0000000000000)
  %v1398 = fmul <8 x float> %v1397, %v1394
  %v1399 = fmul <8 x float> %v1398, %v1396
  %v1400 = fcmp olt <8 x float> %v1374, splat (float 0x0000000000000000)
  %v1401 = select <8 x i1> %v1400, <8 x float> %v1399, <8 x float> splat (float 0x3FF0000000000000)
  %v1402 = fadd <8 x float> %v1399, splat (float 0x3FF0000000000000)
  %v1403 = fdiv <8 x float> %v1401, %v1402
  %v1404 = fmul <8 x float> %v1366, %v1403
  %v1405 = add i64 0, 0
  %v1406 = getelementptr inbounds float, ptr %v1315, i64 %v1405
  %v1407 = load <8 x float>, ptr %v1406, align 4
  %v1408 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1409 = shufflevector <8 x float> %v1408, <8 x float> poison, <8 x i32> zeroinitializer
  %v1410 = fsub <8 x float> %v1409, %v1403
  %v1411 = fmul <8 x float> %v1407, %v1410
  %v1412 = fadd <8 x float> %v1404, %v1411
  %v1413 = add i64 0, 0
  %v1414 = getelementptr inbounds float, ptr %v1321, i64 %v1413
  store <8 x float> %v1366, ptr %v1414, align 4
  %v1415 = add i64 0, 0
  %v1416 = getelementptr inbounds float, ptr %v1327, i64 %v1415
  store <8 x float> %v1403, ptr %v1416, align 4
  %v1417 = add i64 0, 0
  %v1418 = getelementptr inbounds float, ptr %v1333, i64 %v1417
  store <8 x float> %v1412, ptr %v1418, align 4
  %v1419 = add nsw i64 %v1298, 1
  br label %b275
b277:
  %v1420 = add i64 %v7, 0
  %v1421 = sdiv i64 %v1420, 1
  %v1422 = add i64 %v2, 1
  %v1423 = mul i64 %v1421, %v2
  %v1424 = sdiv i64 %v1423, %v3
  %v1425 = mul i64 %v1424, 1
  %v1426 = icmp slt i64 %v1425, %v7
  %v1427 = select i1 %v1426, i64 %v1425, i64 %v7
  %v1428 = mul i64 %v1421, %v1422
  %v1429 = sdiv i64 %v1428, %v3
  %v1430 = mul i64 %v1429, 1
  %v1431 = icmp slt i64 %v1430, %v7
  %v1432 = select i1 %v1431, i64 %v1430, i64 %v7
  br label %b278
b278:
  %v1433 = phi i64 [ %v1427, %b277 ], [ %v1479, %b283 ]
  %v1434 = icmp slt i64 %v1433, %v1432
  br i1 %v1434, label %b279, label %b280
b279:
  br label %b281
b281:
  %v1435 = phi i64 [ 0, %b279 ], [ %v1478, %b286 ]
  %v1436 = icmp slt i64 %v1435, 4
  br i1 %v1436, label %b282, label %b283
b282:
  br label %b284
b284:
  %v1437 = phi i64 [ 0, %b282 ], [ %v1477, %b289 ]
  %v1438 = icmp slt i64 %v1437, 8
  br i1 %v1438, label %b285, label %b286
b285:
  br label %b287
b287:
  %v1439 = phi i64 [ 0, %b285 ], [ %v1460, %b288 ]
  %v1440 = phi <8 x float> [ splat (float 0x0000000000000000), %b285 ], [ %v1459, %b288 ]
  %v1441 = icmp slt i64 %v1439, 8
  br i1 %v1441, label %b288, label %b289
b288:
  %v1442 = add i64 %v730, 0
  %v1443 = and i64 %v1442, %v180
  %v1444 = mul i64 %v1443, %v7
  %v1445 = add i64 %v1444, %v1433
  %v1446 = mul i64 %v1445, 8
  %v1447 = getelementptr inbounds float, ptr %v82, i64 %v1446
  %v1448 = mul i64 %v1435, 64
  %v1449 = add i64 0, %v1448
  %v1450 = mul i64 %v1437, 8
  %v1451 = add i64 %v1449, %v1450
  %v1452 = add i64 %v1451, %v1439
  %v1453 = getelementptr inbounds float, ptr %v16, i64 %v1452
  %v1454 = load <8 x float>, ptr %v1453, align 4
  %v1455 = add i64 0, %v1439
  %v1456 = getelementptr inbounds float, ptr %v1447, i64 %v1455
  %v1457 = load <8 x float>, ptr %v1456, align 4
  %v1458 = fmul <8 x float> %v1454, %v1457
  %v1459 = fadd <8 x float> %v1440, %v1458
  %v1460 = add nsw i64 %v1439, 8
  br label %b287
b289:
  %v1461 = shufflevector <8 x float> %v1440, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1462 = shufflevector <8 x float> %v1440, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1463 = fadd <4 x float> %v1461, %v1462
  %v1464 = shufflevector <4 x float> %v1463, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1465 = shufflevector <4 x float> %v1463, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1466 = fadd <2 x float> %v1464, %v1465
  %v1467 = extractelement <2 x float> %v1466, i64 0
  %v1468 = extractelement <2 x float> %v1466, i64 1
  %v1469 = fadd float %v1467, %v1468
  %v1470 = fadd float %v1469, 0x0000000000000000
  %v1471 = mul i64 %v1433, 32
  %v1472 = getelementptr inbounds float, ptr %v64, i64 %v1471
  %v1473 = mul i64 %v1435, 8
  %v1474 = add i64 0, %v1473
  %v1475 = add i64 %v1474, %v1437
  %v1476 = getelementptr inbounds float, ptr %v1472, i64 %v1475
  store float %v1470, ptr %v1476, align 4
  %v1477 = add nsw i64 %v1437, 1
  br label %b284
b286:
  %v1478 = add nsw i64 %v1435, 1
  br label %b281
b283:
  %v1479 = add nsw i64 %v1433, 1
  br label %b278
b280:
  %v1480 = add i64 %v7, 0
  %v1481 = sdiv i64 %v1480, 1
  %v1482 = add i64 %v2, 1
  %v1483 = mul i64 %v1481, %v2
  %v1484 = sdiv i64 %v1483, %v3
  %v1485 = mul i64 %v1484, 1
  %v1486 = icmp slt i64 %v1485, %v7
  %v1487 = select i1 %v1486, i64 %v1485, i64 %v7
  %v1488 = mul i64 %v1481, %v1482
  %v1489 = sdiv i64 %v1488, %v3
  %v1490 = mul i64 %v1489, 1
  %v1491 = icmp slt i64 %v1490, %v7
  %v1492 = select i1 %v1491, i64 %v1490, i64 %v7
  br label %b290
b290:
  %v1493 = phi i64 [ %v1487, %b280 ], [ %v1539, %b295 ]
  %v1494 = icmp slt i64 %v1493, %v1492
  br i1 %v1494, label %b291, label %b292
b291:
  br label %b293
b293:
  %v1495 = phi i64 [ 0, %b291 ], [ %v1538, %b298 ]
  %v1496 = icmp slt i64 %v1495, 4
  br i1 %v1496, label %b294, label %b295
b294:
  br label %b296
b296:
  %v1497 = phi i64 [ 0, %b294 ], [ %v1537, %b301 ]
  %v1498 = icmp slt i64 %v1497, 8
  br i1 %v1498, label %b297, label %b298
b297:
  br label %b299
b299:
  %v1499 = phi i64 [ 0, %b297 ], [ %v1520, %b300 ]
  %v1500 = phi <8 x float> [ splat (float 0x0000000000000000), %b297 ], [ %v1519, %b300 ]
  %v1501 = icmp slt i64 %v1499, 8
  br i1 %v1501, label %b300, label %b301
b300:
  %v1502 = add i64 %v730, 0
  %v1503 = and i64 %v1502, %v180
  %v1504 = mul i64 %v1503, %v7
  %v1505 = add i64 %v1504, %v1493
  %v1506 = mul i64 %v1505, 8
  %v1507 = getelementptr inbounds float, ptr %v82, i64 %v1506
  %v1508 = mul i64 %v1495, 64
  %v1509 = add i64 0, %v1508
  %v1510 = mul i64 %v1497, 8
  %v1511 = add i64 %v1509, %v1510
  %v1512 = add i64 %v1511, %v1499
  %v1513 = getelementptr inbounds float, ptr %v20, i64 %v1512
  %v1514 = load <8 x float>, ptr %v1513, align 4
  %v1515 = add i64 0, %v1499
  %v1516 = getelementptr inbounds float, ptr %v1507, i64 %v1515
  %v1517 = load <8 x float>, ptr %v1516, align 4
  %v1518 = fmul <8 x float> %v1514, %v1517
  %v1519 = fadd <8 x float> %v1500, %v1518
  %v1520 = add nsw i64 %v1499, 8
  br label %b299
b301:
  %v1521 = shufflevector <8 x float> %v1500, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1522 = shufflevector <8 x float> %v1500, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1523 = fadd <4 x float> %v1521, %v1522
  %v1524 = shufflevector <4 x float> %v1523, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1525 = shufflevector <4 x float> %v1523, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1526 = fadd <2 x float> %v1524, %v1525
  %v1527 = extractelement <2 x float> %v1526, i64 0
  %v1528 = extractelement <2 x float> %v1526, i64 1
  %v1529 = fadd float %v1527, %v1528
  %v1530 = fadd float %v1529, 0x0000000000000000
  %v1531 = mul i64 %v1493, 32
  %v1532 = getelementptr inbounds float, ptr %v66, i64 %v1531
  %v1533 = mul i64 %v1495, 8
  %v1534 = add i64 0, %v1533
  %v1535 = add i64 %v1534, %v1497
  %v1536 = getelementptr inbounds float, ptr %v1532, i64 %v1535
  store float %v1530, ptr %v1536, align 4
  %v1537 = add nsw i64 %v1497, 1
  br label %b296
b298:
  %v1538 = add nsw i64 %v1495, 1
  br label %b293
b295:
  %v1539 = add nsw i64 %v1493, 1
  br label %b290
b292:
  %v1540 = add i64 %v7, 0
  %v1541 = sdiv i64 %v1540, 1
  %v1542 = add i64 %v2, 1
  %v1543 = mul i64 %v1541, %v2
  %v1544 = sdiv i64 %v1543, %v3
  %v1545 = mul i64 %v1544, 1
  %v1546 = icmp slt i64 %v1545, %v7
  %v1547 = select i1 %v1546, i64 %v1545, i64 %v7
  %v1548 = mul i64 %v1541, %v1542
  %v1549 = sdiv i64 %v1548, %v3
  %v1550 = mul i64 %v1549, 1
  %v1551 = icmp slt i64 %v1550, %v7
  %v1552 = select i1 %v1551, i64 %v1550, i64 %v7
  br label %b302
b302:
  %v1553 = phi i64 [ %v1547, %b292 ], [ %v1583, %b307 ]
  %v1554 = icmp slt i64 %v1553, %v1552
  br i1 %v1554, label %b303, label %b304
b303:
  br label %b305
b305:
  %v1555 = phi i64 [ 0, %b303 ], [ %v1578, %b306 ]
  %v1556 = phi <8 x float> [ splat (float 0x0000000000000000), %b303 ], [ %v1577, %b306 ]
  %v1557 = icmp slt i64 %v1555, 4
  br i1 %v1557, label %b306, label %b307
b306:
  %v1558 = add i64 0, %v1555
  %v1559 = getelementptr inbounds float, ptr %v50, i64 %v1558
  %v1560 = load float, ptr %v1559, align 4
  %v1561 = mul i64 %v1553, 32
  %v1562 = getelementptr inbounds float, ptr %v64, i64 %v1561
  %v1563 = add i64 0, 0
  %v1564 = mul i64 %v1555, 8
  %v1565 = add i64 %v1563, %v1564
  %v1566 = getelementptr inbounds float, ptr %v1562, i64 %v1565
  %v1567 = load <8 x float>, ptr %v1566, align 4
  %v1568 = add i64 0, 0
  %v1569 = mul i64 %v1555, 8
  %v1570 = add i64 %v1568, %v1569
  %v1571 = getelementptr inbounds float, ptr %v18, i64 %v1570
  %v1572 = load <8 x float>, ptr %v1571, align 4
  %v1573 = fadd <8 x float> %v1567, %v1572
  %v1574 = insertelement <8 x float> poison, float %v1560, i64 0
  %v1575 = shufflevector <8 x float> %v1574, <8 x float> poison, <8 x i32> zeroinitializer
  %v1576 = fmul <8 x float> %v1575, %v1573
  %v1577 = fadd <8 x float> %v1556, %v1576
  %v1578 = add nsw i64 %v1555, 1
  br label %b305
b307:
  %v1579 = mul i64 %v1553, 8
  %v1580 = getelementptr inbounds float, ptr %v68, i64 %v1579
  %v1581 = add i64 0, 0
  %v1582 = getelementptr inbounds float, ptr %v1580, i64 %v1581
  store <8 x float> %v1556, ptr %v1582, align 4
  %v1583 = add nsw i64 %v1553, 1
  br label %b302
b304:
  %v1584 = add i64 %v7, 0
  %v1585 = sdiv i64 %v1584, 1
  %v1586 = add i64 %v2, 1
  %v1587 = mul i64 %v1585, %v2
  %v1588 = sdiv i64 %v1587, %v3
  %v1589 = mul i64 %v1588, 1
  %v1590 = icmp slt i64 %v1589, %v7
  %v1591 = select i1 %v1590, i64 %v1589, i64 %v7
  %v1592 = mul i64 %v1585, %v1586
  %v1593 = sdiv i64 %v1592, %v3
  %v1594 = mul i64 %v1593, 1
  %v1595 = icmp slt i64 %v1594, %v7
  %v1596 = select i1 %v1595, i64 %v1594, i64 %v7
  br label %b308
b308:
  %v1597 = phi i64 [ %v1591, %b304 ], [ %v1627, %b313 ]
  %v1598 = icmp slt i64 %v1597, %v1596
  br i1 %v1598, label %b309, label %b310
b309:
  br label %b311
b311:
  %v1599 = phi i64 [ 0, %b309 ], [ %v1622, %b312 ]
  %v1600 = phi <8 x float> [ splat (float 0x0000000000000000), %b309 ], [ %v1621, %b312 ]
  %v1601 = icmp slt i64 %v1599, 4
  br i1 %v1601, label %b312, label %b313
b312:
  %v1602 = add i64 0, %v1599
  %v1603 = getelementptr inbounds float, ptr %v50, i64 %v1602
  %v1604 = load float, ptr %v1603, align 4
  %v1605 = mul i64 %v1597, 32
  %v1606 = getelementptr inbounds float, ptr %v66, i64 %v1605
  %v1607 = add i64 0, 0
  %v1608 = mul i64 %v1599, 8
  %v1609 = add i64 %v1607, %v1608
  %v1610 = getelementptr inbounds float, ptr %v1606, i64 %v1609
  %v1611 = load <8 x float>, ptr %v1610, align 4
  %v1612 = add i64 0, 0
  %v1613 = mul i64 %v1599, 8
  %v1614 = add i64 %v1612, %v1613
  %v1615 = getelementptr inbounds float, ptr %v22, i64 %v1614
  %v1616 = load <8 x float>, ptr %v1615, align 4
  %v1617 = fadd <8 x float> %v1611, %v1616
  %v1618 = insertelement <8 x float> poison, float %v1604, i64 0
  %v1619 = shufflevector <8 x float> %v1618, <8 x float> poison, <8 x i32> zeroinitializer
  %v1620 = fmul <8 x float> %v1619, %v1617
  %v1621 = fadd <8 x float> %v1600, %v1620
  %v1622 = add nsw i64 %v1599, 1
  br label %b311
b313:
  %v1623 = mul i64 %v1597, 8
  %v1624 = getelementptr inbounds float, ptr %v70, i64 %v1623
  %v1625 = add i64 0, 0
  %v1626 = getelementptr inbounds float, ptr %v1624, i64 %v1625
  store <8 x float> %v1600, ptr %v1626, align 4
  %v1627 = add nsw i64 %v1597, 1
  br label %b308
b310:
  %v1628 = add i64 %v7, 0
  %v1629 = sdiv i64 %v1628, 1
  %v1630 = add i64 %v2, 1
  %v1631 = mul i64 %v1629, %v2
  %v1632 = sdiv i64 %v1631, %v3
  %v1633 = mul i64 %v1632, 1
  %v1634 = icmp slt i64 %v1633, %v7
  %v1635 = select i1 %v1634, i64 %v1633, i64 %v7
  %v1636 = mul i64 %v1629, %v1630
  %v1637 = sdiv i64 %v1636, %v3
  %v1638 = mul i64 %v1637, 1
  %v1639 = icmp slt i64 %v1638, %v7
  %v1640 = select i1 %v1639, i64 %v1638, i64 %v7
  br label %b314
b314:
  %v1641 = phi i64 [ %v1635, %b310 ], [ %v1762, %b315 ]
  %v1642 = icmp slt i64 %v1641, %v1640
  br i1 %v1642, label %b315, label %b316
b315:
  %v1643 = add i64 %v730, 0
  %v1644 = sub i64 %v1643, %v640
  %v1645 = mul i64 %v1644, %v7
  %v1646 = add i64 %v1645, %v1641
  %v1647 = mul i64 %v1646, 16
  %v1648 = getelementptr inbounds float, ptr %v62, i64 %v1647
  %v1649 = mul i64 %v1641, 8
  %v1650 = getelementptr inbounds float, ptr %v68, i64 %v1649
  %v1651 = mul i64 %v1641, 8
  %v1652 = getelementptr inbounds float, ptr %v70, i64 %v1651
  %v1653 = add i64 %v730, 0
  %v1654 = and i64 %v1653, %v180
  %v1655 = mul i64 %v1654, %v7
  %v1656 = add i64 %v1655, %v1641
  %v1657 = mul i64 %v1656, 8
  %v1658 = getelementptr inbounds float, ptr %v82, i64 %v1657
  %v1659 = add i64 %v730, 0
  %v1660 = and i64 %v1659, %v182
  %v1661 = mul i64 %v1660, %v7
  %v1662 = add i64 %v1661, %v1641
  %v1663 = mul i64 %v1662, 8
  %v1664 = getelementptr inbounds float, ptr %v84, i64 %v1663
  %v1665 = add i64 %v730, 0
  %v1666 = and i64 %v1665, %v184
  %v1667 = mul i64 %v1666, %v7
  %v1668 = add i64 %v1667, %v1641
  %v1669 = mul i64 %v1668, 8
  %v1670 = getelementptr inbounds float, ptr %v86, i64 %v1669
  %v1671 = add i64 %v730, 0
  %v1672 = and i64 %v1671, %v186
  %v1673 = mul i64 %v1672, %v7
  %v1674 = add i64 %v1673, %v1641
  %v1675 = mul i64 %v1674, 8
  %v1676 = getelementptr inbounds float, ptr %v88, i64 %v1675
  %v1677 = add i64 0, 0
  %v1678 = getelementptr inbounds float, ptr %v1648, i64 %v1677
  %v1679 = load <8 x float>, ptr %v1678, align 4
  %v1680 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v1681 = shufflevector <8 x float> %v1680, <8 x float> poison, <8 x i32> zeroinitializer
  %v1682 = fmul <8 x float> %v1681, %v1679
  %v1683 = add i64 0, 0
  %v1684 = getelementptr inbounds float, ptr %v1650, i64 %v1683
  %v1685 = load <8 x float>, ptr %v1684, align 4
  %v1686 = fadd <8 x float> %v1682, %v1685
  %v1687 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1686)
  %v1688 = fcmp ogt <8 x float> %v1687, splat (float 0x4023000000000000)
  %v1689 = select <8 x i1> %v1688, <8 x float> splat (float 0x4023000000000000), <8 x float> %v1687
  %v1690 = fadd <8 x float> %v1689, %v1689
  %v1691 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1690, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1692 = fsub <8 x float> %v1691, splat (float 0x4168000000000000)
  %v1693 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1692, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1690)
  %v1694 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1692, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1693)
  %v1695 = bitcast <8 x float> %v1691 to <8 x i32>
  %v1696 = fmul <8 x float> %v1694, %v1694
  %v1697 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1694, <8 x float> splat (float 0x3F81227F40000000))
  %v1698 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1697, <8 x float> %v1694, <8 x float> splat (float 0x3FA5556740000000))
  %v1699 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1698, <8 x float> %v1694, <8 x float> splat (float 0x3FC5554B00000000))
  %v1700 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1699, <8 x float> %v1694, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1701 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1696, <8 x float> %v1700, <8 x float> %v1694)
  %v1702 = shl <8 x i32> %v1695, splat (i32 23)
  %v1703 = add <8 x i32> %v1702, splat (i32 1065353216)
  %v1704 = bitcast <8 x i32> %v1703 to <8 x float>
  %v1705 = fsub <8 x float> %v1704, splat (float 0x3FF0000000000000)
  %v1706 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1704, <8 x float> %v1701, <8 x float> %v1705)
  %v1707 = fadd <8 x float> %v1706, splat (float 0x4000000000000000)
  %v1708 = fdiv <8 x float> %v1706, %v1707
  %v1709 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v1708, <8 x float> %v1686)
  %v1710 = add i64 8, 0
  %v1711 = getelementptr inbounds float, ptr %v1648, i64 %v1710
  %v1712 = load <8 x float>, ptr %v1711, align 4
  %v1713 = fmul <8 x float> %v1681, %v1712
  %v1714 = add i64 0, 0
  %v1715 = getelementptr inbounds float, ptr %v1652, i64 %v1714
  %v1716 = load <8 x float>, ptr %v1715, align 4
  %v1717 = fadd <8 x float> %v1713, %v1716
  %v1718 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1717)
  %v1719 = fneg <8 x float> %v1718
  %v1720 = fcmp olt <8 x float> %v1719, splat (float 0xC05A400000000000)
  %v1721 = select <8 x i1> %v1720, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1719
  %v1722 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1721, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1723 = fsub <8 x float> %v1722, splat (float 0x4168000000000000)
  %v1724 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1723, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1721)
  %v1725 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1723, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1724)
  %v1726 = bitcast <8 x float> %v1722 to <8 x i32>
  %v1727 = fmul <8 x float> %v1725, %v1725
  %v1728 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1725, <8 x float> splat (float 0x3F81227F40000000))
  %v1729 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1728, <8 x float> %v1725, <8 x float> splat (float 0x3FA5556740000000))
  %v1730 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1729, <8 x float> %v1725, <8 x float> splat (float 0x3FC5554B00000000))
  %v1731 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1730, <8 x float> %v1725, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1732 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1727, <8 x float> %v1731, <8 x float> %v1725)
  %v1733 = sub <8 x i32> %v1726, splat (i32 1262485250)
  %v1734 = lshr <8 x i32> %v1733, splat (i32 1)
  %v1735 = sub <8 x i32> %v1733, %v1734
  %v1736 = shl <8 x i32> %v1734, splat (i32 23)
  %v1737 = bitcast <8 x i32> %v1736 to <8 x float>
  %v1738 = shl <8 x i32> %v1735, splat (i32 23)
  %v1739 = bitcast <8 x i32> %v1738 to <8 x float>
  %v1740 = fadd <8 x float> %v1732, splat (float 0x3FF0000000000000)
  %v1741 = fmul <8 x float> %v1740, %v1737
  %v1742 = fmul <8 x float> %v1741, %v1739
  %v1743 = fcmp olt <8 x float> %v1717, splat (float 0x0000000000000000)
  %v1744 = select <8 x i1> %v1743, <8 x float> %v1742, <8 x float> splat (float 0x3FF0000000000000)
  %v1745 = fadd <8 x float> %v1742, splat (float 0x3FF0000000000000)
  %v1746 = fdiv <8 x float> %v1744, %v1745
  %v1747 = fmul <8 x float> %v1709, %v1746
  %v1748 = add i64 0, 0
  %v1749 = getelementptr inbounds float, ptr %v1658, i64 %v1748
  %v1750 = load <8 x float>, ptr %v1749, align 4
  %v1751 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1752 = shufflevector <8 x float> %v1751, <8 x float> poison, <8 x i32> zeroinitializer
  %v1753 = fsub <8 x float> %v1752, %v1746
  %v1754 = fmul <8 x float> %v1750, %v1753
  %v1755 = fadd <8 x float> %v1747, %v1754
  %v1756 = add i64 0, 0
  %v1757 = getelementptr inbounds float, ptr %v1664, i64 %v1756
  store <8 x float> %v1709, ptr %v1757, align 4
  %v1758 = add i64 0, 0
  %v1759 = getelementptr inbounds float, ptr %v1670, i64 %v1758
  store <8 x float> %v1746, ptr %v1759, align 4
  %v1760 = add i64 0, 0
  %v1761 = getelementptr inbounds float, ptr %v1676, i64 %v1760
  store <8 x float> %v1755, ptr %v1761, align 4
  %v1762 = add nsw i64 %v1641, 1
  br label %b314
b316:
  %v1763 = add i64 %v7, 0
  %v1764 = sdiv i64 %v1763, 1
  %v1765 = add i64 %v2, 1
  %v1766 = mul i64 %v1764, %v2
  %v1767 = sdiv i64 %v1766, %v3
  %v1768 = mul i64 %v1767, 1
  %v1769 = icmp slt i64 %v1768, %v7
  %v1770 = select i1 %v1769, i64 %v1768, i64 %v7
  %v1771 = mul i64 %v1764, %v1765
  %v1772 = sdiv i64 %v1771, %v3
  %v1773 = mul i64 %v1772, 1
  %v1774 = icmp slt i64 %v1773, %v7
  %v1775 = select i1 %v1774, i64 %v1773, i64 %v7
  br label %b317
b317:
  %v1776 = phi i64 [ %v1770, %b316 ], [ %v1822, %b322 ]
  %v1777 = icmp slt i64 %v1776, %v1775
  br i1 %v1777, label %b318, label %b319
b318:
  br label %b320
b320:
  %v1778 = phi i64 [ 0, %b318 ], [ %v1821, %b325 ]
  %v1779 = icmp slt i64 %v1778, 4
  br i1 %v1779, label %b321, label %b322
b321:
  br label %b323
b323:
  %v1780 = phi i64 [ 0, %b321 ], [ %v1820, %b328 ]
  %v1781 = icmp slt i64 %v1780, 8
  br i1 %v1781, label %b324, label %b325
b324:
  br label %b326
b326:
  %v1782 = phi i64 [ 0, %b324 ], [ %v1803, %b327 ]
  %v1783 = phi <8 x float> [ splat (float 0x0000000000000000), %b324 ], [ %v1802, %b327 ]
  %v1784 = icmp slt i64 %v1782, 8
  br i1 %v1784, label %b327, label %b328
b327:
  %v1785 = add i64 %v730, 0
  %v1786 = and i64 %v1785, %v186
  %v1787 = mul i64 %v1786, %v7
  %v1788 = add i64 %v1787, %v1776
  %v1789 = mul i64 %v1788, 8
  %v1790 = getelementptr inbounds float, ptr %v88, i64 %v1789
  %v1791 = mul i64 %v1778, 64
  %v1792 = add i64 0, %v1791
  %v1793 = mul i64 %v1780, 8
  %v1794 = add i64 %v1792, %v1793
  %v1795 = add i64 %v1794, %v1782
  %v1796 = getelementptr inbounds float, ptr %v16, i64 %v1795
  %v1797 = load <8 x float>, ptr %v1796, align 4
  %v1798 = add i64 0, %v1782
  %v1799 = getelementptr inbounds float, ptr %v1790, i64 %v1798
  %v1800 = load <8 x float>, ptr %v1799, align 4
  %v1801 = fmul <8 x float> %v1797, %v1800
  %v1802 = fadd <8 x float> %v1783, %v1801
  %v1803 = add nsw i64 %v1782, 8
  br label %b326
b328:
  %v1804 = shufflevector <8 x float> %v1783, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1805 = shufflevector <8 x float> %v1783, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1806 = fadd <4 x float> %v1804, %v1805
  %v1807 = shufflevector <4 x float> %v1806, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1808 = shufflevector <4 x float> %v1806, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1809 = fadd <2 x float> %v1807, %v1808
  %v1810 = extractelement <2 x float> %v1809, i64 0
  %v1811 = extractelement <2 x float> %v1809, i64 1
  %v1812 = fadd float %v1810, %v1811
  %v1813 = fadd float %v1812, 0x0000000000000000
  %v1814 = mul i64 %v1776, 32
  %v1815 = getelementptr inbounds float, ptr %v64, i64 %v1814
  %v1816 = mul i64 %v1778, 8
  %v1817 = add i64 0, %v1816
  %v1818 = add i64 %v1817, %v1780
  %v1819 = getelementptr inbounds float, ptr %v1815, i64 %v1818
  store float %v1813, ptr %v1819, align 4
  %v1820 = add nsw i64 %v1780, 1
  br label %b323
b325:
  %v1821 = add nsw i64 %v1778, 1
  br label %b320
b322:
  %v1822 = add nsw i64 %v1776, 1
  br label %b317
b319:
  %v1823 = add i64 %v7, 0
  %v1824 = sdiv i64 %v1823, 1
  %v1825 = add i64 %v2, 1
  %v1826 = mul i64 %v1824, %v2
  %v1827 = sdiv i64 %v1826, %v3
  %v1828 = mul i64 %v1827, 1
  %v1829 = icmp slt i64 %v1828, %v7
  %v1830 = select i1 %v1829, i64 %v1828, i64 %v7
  %v1831 = mul i64 %v1824, %v1825
  %v1832 = sdiv i64 %v1831, %v3
  %v1833 = mul i64 %v1832, 1
  %v1834 = icmp slt i64 %v1833, %v7
  %v1835 = select i1 %v1834, i64 %v1833, i64 %v7
  br label %b329
b329:
  %v1836 = phi i64 [ %v1830, %b319 ], [ %v1882, %b334 ]
  %v1837 = icmp slt i64 %v1836, %v1835
  br i1 %v1837, label %b330, label %b331
b330:
  br label %b332
b332:
  %v1838 = phi i64 [ 0, %b330 ], [ %v1881, %b337 ]
  %v1839 = icmp slt i64 %v1838, 4
  br i1 %v1839, label %b333, label %b334
b333:
  br label %b335
b335:
  %v1840 = phi i64 [ 0, %b333 ], [ %v1880, %b340 ]
  %v1841 = icmp slt i64 %v1840, 8
  br i1 %v1841, label %b336, label %b337
b336:
  br label %b338
b338:
  %v1842 = phi i64 [ 0, %b336 ], [ %v1863, %b339 ]
  %v1843 = phi <8 x float> [ splat (float 0x0000000000000000), %b336 ], [ %v1862, %b339 ]
  %v1844 = icmp slt i64 %v1842, 8
  br i1 %v1844, label %b339, label %b340
b339:
  %v1845 = add i64 %v730, 0
  %v1846 = and i64 %v1845, %v186
  %v1847 = mul i64 %v1846, %v7
  %v1848 = add i64 %v1847, %v1836
  %v1849 = mul i64 %v1848, 8
  %v1850 = getelementptr inbounds float, ptr %v88, i64 %v1849
  %v1851 = mul i64 %v1838, 64
  %v1852 = add i64 0, %v1851
  %v1853 = mul i64 %v1840, 8
  %v1854 = add i64 %v1852, %v1853
  %v1855 = add i64 %v1854, %v1842
  %v1856 = getelementptr inbounds float, ptr %v20, i64 %v1855
  %v1857 = load <8 x float>, ptr %v1856, align 4
  %v1858 = add i64 0, %v1842
  %v1859 = getelementptr inbounds float, ptr %v1850, i64 %v1858
  %v1860 = load <8 x float>, ptr %v1859, align 4
  %v1861 = fmul <8 x float> %v1857, %v1860
  %v1862 = fadd <8 x float> %v1843, %v1861
  %v1863 = add nsw i64 %v1842, 8
  br label %b338
b340:
  %v1864 = shufflevector <8 x float> %v1843, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1865 = shufflevector <8 x float> %v1843, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1866 = fadd <4 x float> %v1864, %v1865
  %v1867 = shufflevector <4 x float> %v1866, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1868 = shufflevector <4 x float> %v1866, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1869 = fadd <2 x float> %v1867, %v1868
  %v1870 = extractelement <2 x float> %v1869, i64 0
  %v1871 = extractelement <2 x float> %v1869, i64 1
  %v1872 = fadd float %v1870, %v1871
  %v1873 = fadd float %v1872, 0x0000000000000000
  %v1874 = mul i64 %v1836, 32
  %v1875 = getelementptr inbounds float, ptr %v66, i64 %v1874
  %v1876 = mul i64 %v1838, 8
  %v1877 = add i64 0, %v1876
  %v1878 = add i64 %v1877, %v1840
  %v1879 = getelementptr inbounds float, ptr %v1875, i64 %v1878
  store float %v1873, ptr %v1879, align 4
  %v1880 = add nsw i64 %v1840, 1
  br label %b335
b337:
  %v1881 = add nsw i64 %v1838, 1
  br label %b332
b334:
  %v1882 = add nsw i64 %v1836, 1
  br label %b329
b331:
  %v1883 = add i64 %v7, 0
  %v1884 = sdiv i64 %v1883, 1
  %v1885 = add i64 %v2, 1
  %v1886 = mul i64 %v1884, %v2
  %v1887 = sdiv i64 %v1886, %v3
  %v1888 = mul i64 %v1887, 1
  %v1889 = icmp slt i64 %v1888, %v7
  %v1890 = select i1 %v1889, i64 %v1888, i64 %v7
  %v1891 = mul i64 %v1884, %v1885
  %v1892 = sdiv i64 %v1891, %v3
  %v1893 = mul i64 %v1892, 1
  %v1894 = icmp slt i64 %v1893, %v7
  %v1895 = select i1 %v1894, i64 %v1893, i64 %v7
  br label %b341
b341:
  %v1896 = phi i64 [ %v1890, %b331 ], [ %v1926, %b346 ]
  %v1897 = icmp slt i64 %v1896, %v1895
  br i1 %v1897, label %b342, label %b343
b342:
  br label %b344
b344:
  %v1898 = phi i64 [ 0, %b342 ], [ %v1921, %b345 ]
  %v1899 = phi <8 x float> [ splat (float 0x0000000000000000), %b342 ], [ %v1920, %b345 ]
  %v1900 = icmp slt i64 %v1898, 4
  br i1 %v1900, label %b345, label %b346
b345:
  %v1901 = add i64 0, %v1898
  %v1902 = getelementptr inbounds float, ptr %v56, i64 %v1901
  %v1903 = load float, ptr %v1902, align 4
  %v1904 = mul i64 %v1896, 32
  %v1905 = getelementptr inbounds float, ptr %v64, i64 %v1904
  %v1906 = add i64 0, 0
  %v1907 = mul i64 %v1898, 8
  %v1908 = add i64 %v1906, %v1907
  %v1909 = getelementptr inbounds float, ptr %v1905, i64 %v1908
  %v1910 = load <8 x float>, ptr %v1909, align 4
  %v1911 = add i64 0, 0
  %v1912 = mul i64 %v1898, 8
  %v1913 = add i64 %v1911, %v1912
  %v1914 = getelementptr inbounds float, ptr %v18, i64 %v1913
  %v1915 = load <8 x float>, ptr %v1914, align 4
  %v1916 = fadd <8 x float> %v1910, %v1915
  %v1917 = insertelement <8 x float> poison, float %v1903, i64 0
  %v1918 = shufflevector <8 x float> %v1917, <8 x float> poison, <8 x i32> zeroinitializer
  %v1919 = fmul <8 x float> %v1918, %v1916
  %v1920 = fadd <8 x float> %v1899, %v1919
  %v1921 = add nsw i64 %v1898, 1
  br label %b344
b346:
  %v1922 = mul i64 %v1896, 8
  %v1923 = getelementptr inbounds float, ptr %v68, i64 %v1922
  %v1924 = add i64 0, 0
  %v1925 = getelementptr inbounds float, ptr %v1923, i64 %v1924
  store <8 x float> %v1899, ptr %v1925, align 4
  %v1926 = add nsw i64 %v1896, 1
  br label %b341
b343:
  %v1927 = add i64 %v7, 0
  %v1928 = sdiv i64 %v1927, 1
  %v1929 = add i64 %v2, 1
  %v1930 = mul i64 %v1928, %v2
  %v1931 = sdiv i64 %v1930, %v3
  %v1932 = mul i64 %v1931, 1
  %v1933 = icmp slt i64 %v1932, %v7
  %v1934 = select i1 %v1933, i64 %v1932, i64 %v7
  %v1935 = mul i64 %v1928, %v1929
  %v1936 = sdiv i64 %v1935, %v3
  %v1937 = mul i64 %v1936, 1
  %v1938 = icmp slt i64 %v1937, %v7
  %v1939 = select i1 %v1938, i64 %v1937, i64 %v7
  br label %b347
b347:
  %v1940 = phi i64 [ %v1934, %b343 ], [ %v1970, %b352 ]
  %v1941 = icmp slt i64 %v1940, %v1939
  br i1 %v1941, label %b348, label %b349
b348:
  br label %b350
b350:
  %v1942 = phi i64 [ 0, %b348 ], [ %v1965, %b351 ]
  %v1943 = phi <8 x float> [ splat (float 0x0000000000000000), %b348 ], [ %v1964, %b351 ]
  %v1944 = icmp slt i64 %v1942, 4
  br i1 %v1944, label %b351, label %b352
b351:
  %v1945 = add i64 0, %v1942
  %v1946 = getelementptr inbounds float, ptr %v56, i64 %v1945
  %v1947 = load float, ptr %v1946, align 4
  %v1948 = mul i64 %v1940, 32
  %v1949 = getelementptr inbounds float, ptr %v66, i64 %v1948
  %v1950 = add i64 0, 0
  %v1951 = mul i64 %v1942, 8
  %v1952 = add i64 %v1950, %v1951
  %v1953 = getelementptr inbounds float, ptr %v1949, i64 %v1952
  %v1954 = load <8 x float>, ptr %v1953, align 4
  %v1955 = add i64 0, 0
  %v1956 = mul i64 %v1942, 8
  %v1957 = add i64 %v1955, %v1956
  %v1958 = getelementptr inbounds float, ptr %v22, i64 %v1957
  %v1959 = load <8 x float>, ptr %v1958, align 4
  %v1960 = fadd <8 x float> %v1954, %v1959
  %v1961 = insertelement <8 x float> poison, float %v1947, i64 0
  %v1962 = shufflevector <8 x float> %v1961, <8 x float> poison, <8 x i32> zeroinitializer
  %v1963 = fmul <8 x float> %v1962, %v1960
  %v1964 = fadd <8 x float> %v1943, %v1963
  %v1965 = add nsw i64 %v1942, 1
  br label %b350
b352:
  %v1966 = mul i64 %v1940, 8
  %v1967 = getelementptr inbounds float, ptr %v70, i64 %v1966
  %v1968 = add i64 0, 0
  %v1969 = getelementptr inbounds float, ptr %v1967, i64 %v1968
  store <8 x float> %v1943, ptr %v1969, align 4
  %v1970 = add nsw i64 %v1940, 1
  br label %b347
b349:
  %v1971 = add i64 %v7, 0
  %v1972 = sdiv i64 %v1971, 1
  %v1973 = add i64 %v2, 1
  %v1974 = mul i64 %v1972, %v2
  %v1975 = sdiv i64 %v1974, %v3
  %v1976 = mul i64 %v1975, 1
  %v1977 = icmp slt i64 %v1976, %v7
  %v1978 = select i1 %v1977, i64 %v1976, i64 %v7
  %v1979 = mul i64 %v1972, %v1973
  %v1980 = sdiv i64 %v1979, %v3
  %v1981 = mul i64 %v1980, 1
  %v1982 = icmp slt i64 %v1981, %v7
  %v1983 = select i1 %v1982, i64 %v1981, i64 %v7
  br label %b353
b353:
  %v1984 = phi i64 [ %v1978, %b349 ], [ %v2105, %b354 ]
  %v1985 = icmp slt i64 %v1984, %v1983
  br i1 %v1985, label %b354, label %b355
b354:
  %v1986 = add i64 %v730, 0
  %v1987 = sub i64 %v1986, %v640
  %v1988 = mul i64 %v1987, %v7
  %v1989 = add i64 %v1988, %v1984
  %v1990 = mul i64 %v1989, 16
  %v1991 = getelementptr inbounds float, ptr %v62, i64 %v1990
  %v1992 = mul i64 %v1984, 8
  %v1993 = getelementptr inbounds float, ptr %v68, i64 %v1992
  %v1994 = mul i64 %v1984, 8
  %v1995 = getelementptr inbounds float, ptr %v70, i64 %v1994
  %v1996 = add i64 %v730, 0
  %v1997 = and i64 %v1996, %v186
  %v1998 = mul i64 %v1997, %v7
  %v1999 = add i64 %v1998, %v1984
  %v2000 = mul i64 %v1999, 8
  %v2001 = getelementptr inbounds float, ptr %v88, i64 %v2000
  %v2002 = add i64 %v730, 0
  %v2003 = and i64 %v2002, %v188
  %v2004 = mul i64 %v2003, %v7
  %v2005 = add i64 %v2004, %v1984
  %v2006 = mul i64 %v2005, 8
  %v2007 = getelementptr inbounds float, ptr %v90, i64 %v2006
  %v2008 = add i64 %v730, 0
  %v2009 = and i64 %v2008, %v190
  %v2010 = mul i64 %v2009, %v7
  %v2011 = add i64 %v2010, %v1984
  %v2012 = mul i64 %v2011, 8
  %v2013 = getelementptr inbounds float, ptr %v92, i64 %v2012
  %v2014 = add i64 %v730, 1
  %v2015 = and i64 %v2014, %v166
  %v2016 = mul i64 %v2015, %v7
  %v2017 = add i64 %v2016, %v1984
  %v2018 = mul i64 %v2017, 8
  %v2019 = getelementptr inbounds float, ptr %v26, i64 %v2018
  %v2020 = add i64 0, 0
  %v2021 = getelementptr inbounds float, ptr %v1991, i64 %v2020
  %v2022 = load <8 x float>, ptr %v2021, align 4
  %v2023 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v2024 = shufflevector <8 x float> %v2023, <8 x float> poison, <8 x i32> zeroinitializer
  %v2025 = fmul <8 x float> %v2024, %v2022
  %v2026 = add i64 0, 0
  %v2027 = getelementptr inbounds float, ptr %v1993, i64 %v2026
  %v2028 = load <8 x float>, ptr %v2027, align 4
  %v2029 = fadd <8 x float> %v2025, %v2028
  %v2030 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2029)
  %v2031 = fcmp ogt <8 x float> %v2030, splat (float 0x4023000000000000)
  %v2032 = select <8 x i1> %v2031, <8 x float> splat (float 0x4023000000000000), <8 x float> %v2030
  %v2033 = fadd <8 x float> %v2032, %v2032
  %v2034 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2033, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2035 = fsub <8 x float> %v2034, splat (float 0x4168000000000000)
  %v2036 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2035, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2033)
  %v2037 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2035, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2036)
  %v2038 = bitcast <8 x float> %v2034 to <8 x i32>
  %v2039 = fmul <8 x float> %v2037, %v2037
  %v2040 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2037, <8 x float> splat (float 0x3F81227F40000000))
  %v2041 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2040, <8 x float> %v2037, <8 x float> splat (float 0x3FA5556740000000))
  %v2042 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2041, <8 x float> %v2037, <8 x float> splat (float 0x3FC5554B00000000))
  %v2043 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2042, <8 x float> %v2037, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2044 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2039, <8 x float> %v2043, <8 x float> %v2037)
  %v2045 = shl <8 x i32> %v2038, splat (i32 23)
  %v2046 = add <8 x i32> %v2045, splat (i32 1065353216)
  %v2047 = bitcast <8 x i32> %v2046 to <8 x float>
  %v2048 = fsub <8 x float> %v2047, splat (float 0x3FF0000000000000)
  %v2049 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2047, <8 x float> %v2044, <8 x float> %v2048)
  %v2050 = fadd <8 x float> %v2049, splat (float 0x4000000000000000)
  %v2051 = fdiv <8 x float> %v2049, %v2050
  %v2052 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v2051, <8 x float> %v2029)
  %v2053 = add i64 8, 0
  %v2054 = getelementptr inbounds float, ptr %v1991, i64 %v2053
  %v2055 = load <8 x float>, ptr %v2054, align 4
  %v2056 = fmul <8 x float> %v2024, %v2055
  %v2057 = add i64 0, 0
  %v2058 = getelementptr inbounds float, ptr %v1995, i64 %v2057
  %v2059 = load <8 x float>, ptr %v2058, align 4
  %v2060 = fadd <8 x float> %v2056, %v2059
  %v2061 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2060)
  %v2062 = fneg <8 x float> %v2061
  %v2063 = fcmp olt <8 x float> %v2062, splat (float 0xC05A400000000000)
  %v2064 = select <8 x i1> %v2063, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v2062
  %v2065 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2064, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2066 = fsub <8 x float> %v2065, splat (float 0x4168000000000000)
  %v2067 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2066, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2064)
  %v2068 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2066, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2067)
  %v2069 = bitcast <8 x float> %v2065 to <8 x i32>
  %v2070 = fmul <8 x float> %v2068, %v2068
  %v2071 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2068, <8 x float> splat (float 0x3F81227F40000000))
  %v2072 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2071, <8 x float> %v2068, <8 x float> splat (float 0x3FA5556740000000))
  %v2073 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2072, <8 x float> %v2068, <8 x float> splat (float 0x3FC5554B00000000))
  %v2074 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2073, <8 x float> %v2068, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2075 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2070, <8 x float> %v2074, <8 x float> %v2068)
  %v2076 = sub <8 x i32> %v2069, splat (i32 1262485250)
  %v2077 = lshr <8 x i32> %v2076, splat (i32 1)
  %v2078 = sub <8 x i32> %v2076, %v2077
  %v2079 = shl <8 x i32> %v2077, splat (i32 23)
  %v2080 = bitcast <8 x i32> %v2079 to <8 x float>
  %v2081 = shl <8 x i32> %v2078, splat (i32 23)
  %v2082 = bitcast <8 x i32> %v2081 to <8 x float>
  %v2083 = fadd <8 x float> %v2075, splat (float 0x3FF0000000000000)
  %v2084 = fmul <8 x float> %v2083, %v2080
  %v2085 = fmul <8 x float> %v2084, %v2082
  %v2086 = fcmp olt <8 x float> %v2060, splat (float 0x0000000000000000)
  %v2087 = select <8 x i1> %v2086, <8 x float> %v2085, <8 x float> splat (float 0x3FF0000000000000)
  %v2088 = fadd <8 x float> %v2085, splat (float 0x3FF0000000000000)
  %v2089 = fdiv <8 x float> %v2087, %v2088
  %v2090 = fmul <8 x float> %v2052, %v2089
  %v2091 = add i64 0, 0
  %v2092 = getelementptr inbounds float, ptr %v2001, i64 %v2091
  %v2093 = load <8 x float>, ptr %v2092, align 4
  %v2094 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v2095 = shufflevector <8 x float> %v2094, <8 x float> poison, <8 x i32> zeroinitializer
  %v2096 = fsub <8 x float> %v2095, %v2089
  %v2097 = fmul <8 x float> %v2093, %v2096
  %v2098 = fadd <8 x float> %v2090, %v2097
  %v2099 = add i64 0, 0
  %v2100 = getelementptr inbounds float, ptr %v2007, i64 %v2099
  store <8 x float> %v2052, ptr %v2100, align 4
  %v2101 = add i64 0, 0
  %v2102 = getelementptr inbounds float, ptr %v2013, i64 %v2101
  store <8 x float> %v2089, ptr %v2102, align 4
  %v2103 = add i64 0, 0
  %v2104 = getelementptr inbounds float, ptr %v2019, i64 %v2103
  store <8 x float> %v2098, ptr %v2104, align 4
  %v2105 = add nsw i64 %v1984, 1
  br label %b353
b355:
  %v2106 = add nsw i64 %v730, 1
  br label %b197
b199:
  %v2107 = icmp sgt i64 %v3, 1
  br i1 %v2107, label %b356, label %b357
b356:
  %v2108 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2109 = atomicrmw add ptr %v2108, i64 1 acq_rel
  %v2110 = load i64, ptr %v211, align 8
  %v2111 = add i64 %v2110, 1
  store i64 %v2111, ptr %v211, align 8
  %v2112 = mul i64 %v3, %v2111
  br label %b358
b358:
  %v2113 = load atomic i64, ptr %v2108 acquire, align 8
  %v2114 = icmp slt i64 %v2113, %v2112
  br i1 %v2114, label %b359, label %b360
b359:
  %v2115 = call i32 @sched_yield()
  br label %b358
b360:
  br label %b357
b357:
  %v2116 = add nsw i64 %v640, %v639
  br label %b172
b174:
  ret void
}
define internal void @pack_turned(ptr %v0, i64 %v1, i64 %v2, i64 %v3, i64 %v4, ptr %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 8
  %v8 = mul i64 %v7, 8
  %v9 = icmp sge i64 %v4, 8
  %v10 = select i1 %v9, i64 %v8, i64 0
  br label %b0
b0:
  %v11 = phi i64 [ 0, %entry ], [ %v93, %b1 ]
  %v12 = icmp slt i64 %v11, %v10
  br i1 %v12, label %b1, label %b2
b1:
  %v13 = mul i64 %v1, 0
  %v14 = add i64 %v11, %v13
  %v15 = mul i64 %v1, 1
  %v16 = add i64 %v11, %v15
  %v17 = mul i64 %v1, 2
  %v18 = add i64 %v11, %v17
  %v19 = mul i64 %v1, 3
  %v20 = add i64 %v11, %v19
  %v21 = mul i64 %v1, 4
  %v22 = add i64 %v11, %v21
  %v23 = mul i64 %v1, 5
  %v24 = add i64 %v11, %v23
  %v25 = mul i64 %v1, 6
  %v26 = add i64 %v11, %v25
  %v27 = mul i64 %v1, 7
  %v28 = add i64 %v11, %v27
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v14
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v16
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v18
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = getelementptr inbounds float, ptr %v0, i64 %v20
  %v36 = load <8 x float>, ptr %v35, align 4
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v22
  %v38 = load <8 x float>, ptr %v37, align 4
  %v39 = getelementptr inbounds float, ptr %v0, i64 %v24
  %v40 = load <8 x float>, ptr %v39, align 4
  %v41 = getelementptr inbounds float, ptr %v0, i64 %v26
  %v42 = load <8 x float>, ptr %v41, align 4
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v44 = load <8 x float>, ptr %v43, align 4
  %v45 = shufflevector <8 x float> %v30, <8 x float> %v38, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v46 = shufflevector <8 x float> %v30, <8 x float> %v38, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v47 = shufflevector <8 x float> %v32, <8 x float> %v40, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v48 = shufflevector <8 x float> %v32, <8 x float> %v40, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v49 = shufflevector <8 x float> %v34, <8 x float> %v42, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v50 = shufflevector <8 x float> %v34, <8 x float> %v42, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v51 = shufflevector <8 x float> %v36, <8 x float> %v44, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v52 = shufflevector <8 x float> %v36, <8 x float> %v44, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v53 = shufflevector <8 x float> %v45, <8 x float> %v49, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v54 = shufflevector <8 x float> %v45, <8 x float> %v49, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v55 = shufflevector <8 x float> %v47, <8 x float> %v51, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v56 = shufflevector <8 x float> %v47, <8 x float> %v51, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v57 = shufflevector <8 x float> %v46, <8 x float> %v50, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v58 = shufflevector <8 x float> %v46, <8 x float> %v50, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v59 = shufflevector <8 x float> %v48, <8 x float> %v52, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v60 = shufflevector <8 x float> %v48, <8 x float> %v52, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v61 = shufflevector <8 x float> %v53, <8 x float> %v55, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v62 = shufflevector <8 x float> %v53, <8 x float> %v55, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v63 = shufflevector <8 x float> %v54, <8 x float> %v56, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v64 = shufflevector <8 x float> %v54, <8 x float> %v56, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v65 = shufflevector <8 x float> %v57, <8 x float> %v59, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v66 = shufflevector <8 x float> %v57, <8 x float> %v59, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v67 = shufflevector <8 x float> %v58, <8 x float> %v60, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v68 = shufflevector <8 x float> %v58, <8 x float> %v60, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v69 = add i64 %v11, 0
  %v70 = mul i64 %v69, %v6
  %v71 = getelementptr inbounds float, ptr %v5, i64 %v70
  store <8 x float> %v61, ptr %v71, align 4
  %v72 = add i64 %v11, 1
  %v73 = mul i64 %v72, %v6
  %v74 = getelementptr inbounds float, ptr %v5, i64 %v73
  store <8 x float> %v62, ptr %v74, align 4
  %v75 = add i64 %v11, 2
  %v76 = mul i64 %v75, %v6
  %v77 = getelementptr inbounds float, ptr %v5, i64 %v76
  store <8 x float> %v63, ptr %v77, align 4
  %v78 = add i64 %v11, 3
  %v79 = mul i64 %v78, %v6
  %v80 = getelementptr inbounds float, ptr %v5, i64 %v79
  store <8 x float> %v64, ptr %v80, align 4
  %v81 = add i64 %v11, 4
  %v82 = mul i64 %v81, %v6
  %v83 = getelementptr inbounds float, ptr %v5, i64 %v82
  store <8 x float> %v65, ptr %v83, align 4
  %v84 = add i64 %v11, 5
  %v85 = mul i64 %v84, %v6
  %v86 = getelementptr inbounds float, ptr %v5, i64 %v85
  store <8 x float> %v66, ptr %v86, align 4
  %v87 = add i64 %v11, 6
  %v88 = mul i64 %v87, %v6
  %v89 = getelementptr inbounds float, ptr %v5, i64 %v88
  store <8 x float> %v67, ptr %v89, align 4
  %v90 = add i64 %v11, 7
  %v91 = mul i64 %v90, %v6
  %v92 = getelementptr inbounds float, ptr %v5, i64 %v91
  store <8 x float> %v68, ptr %v92, align 4
  %v93 = add nsw i64 %v11, 8
  br label %b0
b2:
  %v94 = icmp ult i64 %v4, 8
  %v95 = select i1 %v94, i64 %v4, i64 8
  %v96 = trunc i64 %v95 to i32
  %v97 = insertelement <8 x i32> poison, i32 %v96, i64 0
  %v98 = shufflevector <8 x i32> %v97, <8 x i32> poison, <8 x i32> zeroinitializer
  %v99 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v98
  br label %b3
b3:
  %v100 = phi i64 [ %v10, %b2 ], [ %v111, %b4 ]
  %v101 = icmp slt i64 %v100, %v3
  br i1 %v101, label %b4, label %b5
b4:
  %v102 = mul i64 %v100, %v2
  %v103 = getelementptr inbounds float, ptr %v0, i64 %v102
  %v104 = insertelement <8 x i64> poison, i64 %v1, i64 0
  %v105 = shufflevector <8 x i64> %v104, <8 x i64> poison, <8 x i32> zeroinitializer
  %v106 = mul <8 x i64> <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>, %v105
  %v107 = getelementptr float, ptr %v103, <8 x i64> %v106
  %v108 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v107, <8 x i1> %v99, <8 x float> zeroinitializer)
  %v109 = mul i64 %v100, %v6
  %v110 = getelementptr inbounds float, ptr %v5, i64 %v109
  store <8 x float> %v108, ptr %v110, align 4
  %v111 = add nsw i64 %v100, 1
  br label %b3
b5:
  ret void
}
define internal void @tile_1x2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v78, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v32, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v76, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v18 = icmp slt i64 %v9, %v8
  br i1 %v18, label %b1, label %b2
b1:
  %v19 = mul i64 %v9, 16
  %v20 = getelementptr inbounds float, ptr %v2, i64 %v19
  %v21 = getelementptr inbounds float, ptr %v20, i64 0
  %v22 = load <8 x float>, ptr %v21, align 4
  %v23 = getelementptr inbounds float, ptr %v20, i64 8
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = mul i64 %v1, 0
  %v26 = add i64 %v25, %v9
  %v27 = getelementptr inbounds float, ptr %v0, i64 %v26
  %v28 = load float, ptr %v27, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v22, <8 x float> %v10)
  %v32 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v24, <8 x float> %v11)
  %v33 = add i64 %v9, 1
  %v34 = mul i64 %v33, 16
  %v35 = getelementptr inbounds float, ptr %v2, i64 %v34
  %v36 = getelementptr inbounds float, ptr %v35, i64 0
  %v37 = load <8 x float>, ptr %v36, align 4
  %v38 = getelementptr inbounds float, ptr %v35, i64 8
  %v39 = load <8 x float>, ptr %v38, align 4
  %v40 = mul i64 %v1, 0
  %v41 = add i64 %v40, %v33
  %v42 = getelementptr inbounds float, ptr %v0, i64 %v41
  %v43 = load float, ptr %v42, align 4
  %v44 = insertelement <8 x float> poison, float %v43, i64 0
  %v45 = shufflevector <8 x float> %v44, <8 x float> poison, <8 x i32> zeroinitializer
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v37, <8 x float> %v12)
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v39, <8 x float> %v13)
  %v48 = add i64 %v9, 2
  %v49 = mul i64 %v48, 16
  %v50 = getelementptr inbounds float, ptr %v2, i64 %v49
  %v51 = getelementptr inbounds float, ptr %v50, i64 0
  %v52 = load <8 x float>, ptr %v51, align 4
  %v53 = getelementptr inbounds float, ptr %v50, i64 8
  %v54 = load <8 x float>, ptr %v53, align 4
  %v55 = mul i64 %v1, 0
  %v56 = add i64 %v55, %v48
  %v57 = getelementptr inbounds float, ptr %v0, i64 %v56
  %v58 = load float, ptr %v57, align 4
  %v59 = insertelement <8 x float> poison, float %v58, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v52, <8 x float> %v14)
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v54, <8 x float> %v15)
  %v63 = add i64 %v9, 3
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
  %v78 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v79 = fadd <8 x float> %v10, %v12
  %v80 = fadd <8 x float> %v11, %v13
  %v81 = fadd <8 x float> %v79, %v14
  %v82 = fadd <8 x float> %v80, %v15
  %v83 = fadd <8 x float> %v81, %v16
  %v84 = fadd <8 x float> %v82, %v17
  br label %b3
b3:
  %v85 = phi i64 [ %v8, %b2 ], [ %v103, %b4 ]
  %v86 = phi <8 x float> [ %v83, %b2 ], [ %v101, %b4 ]
  %v87 = phi <8 x float> [ %v84, %b2 ], [ %v102, %b4 ]
  %v88 = icmp slt i64 %v85, %v3
  br i1 %v88, label %b4, label %b5
b4:
  %v89 = mul i64 %v85, 16
  %v90 = getelementptr inbounds float, ptr %v2, i64 %v89
  %v91 = getelementptr inbounds float, ptr %v90, i64 0
  %v92 = load <8 x float>, ptr %v91, align 4
  %v93 = getelementptr inbounds float, ptr %v90, i64 8
  %v94 = load <8 x float>, ptr %v93, align 4
  %v95 = mul i64 %v1, 0
  %v96 = add i64 %v95, %v85
  %v97 = getelementptr inbounds float, ptr %v0, i64 %v96
  %v98 = load float, ptr %v97, align 4
  %v99 = insertelement <8 x float> poison, float %v98, i64 0
  %v100 = shufflevector <8 x float> %v99, <8 x float> poison, <8 x i32> zeroinitializer
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v100, <8 x float> %v92, <8 x float> %v86)
  %v102 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v100, <8 x float> %v94, <8 x float> %v87)
  %v103 = add nsw i64 %v85, 1
  br label %b3
b5:
  %v104 = mul i64 %v5, 0
  %v105 = mul i64 %v6, 0
  %v106 = add i64 %v104, %v105
  %v107 = getelementptr inbounds float, ptr %v4, i64 %v106
  store <8 x float> %v86, ptr %v107, align 4
  %v108 = mul i64 %v6, 1
  %v109 = add i64 %v104, %v108
  %v110 = getelementptr inbounds float, ptr %v4, i64 %v109
  store <8 x float> %v87, ptr %v110, align 4
  ret void
}
define internal void @tile_2x2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v118, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v39, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v70, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v71, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v86, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v93, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v94, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v108, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v109, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v116, %b1 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v117, %b1 ]
  %v26 = icmp slt i64 %v9, %v8
  br i1 %v26, label %b1, label %b2
b1:
  %v27 = mul i64 %v9, 16
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = getelementptr inbounds float, ptr %v28, i64 0
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = getelementptr inbounds float, ptr %v28, i64 8
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = mul i64 %v1, 0
  %v34 = add i64 %v33, %v9
  %v35 = getelementptr inbounds float, ptr %v0, i64 %v34
  %v36 = load float, ptr %v35, align 4
  %v37 = insertelement <8 x float> poison, float %v36, i64 0
  %v38 = shufflevector <8 x float> %v37, <8 x float> poison, <8 x i32> zeroinitializer
  %v39 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v30, <8 x float> %v10)
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v32, <8 x float> %v11)
  %v41 = mul i64 %v1, 1
  %v42 = add i64 %v41, %v9
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v30, <8 x float> %v12)
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v32, <8 x float> %v13)
  %v49 = add i64 %v9, 1
  %v50 = mul i64 %v49, 16
  %v51 = getelementptr inbounds float, ptr %v2, i64 %v50
  %v52 = getelementptr inbounds float, ptr %v51, i64 0
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = getelementptr inbounds float, ptr %v51, i64 8
  %v55 = load <8 x float>, ptr %v54, align 4
  %v56 = mul i64 %v1, 0
  %v57 = add i64 %v56, %v49
  %v58 = getelementptr inbounds float, ptr %v0, i64 %v57
  %v59 = load float, ptr %v58, align 4
  %v60 = insertelement <8 x float> poison, float %v59, i64 0
  %v61 = shufflevector <8 x float> %v60, <8 x float> poison, <8 x i32> zeroinitializer
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v53, <8 x float> %v14)
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v55, <8 x float> %v15)
  %v64 = mul i64 %v1, 1
  %v65 = add i64 %v64, %v49
  %v66 = getelementptr inbounds float, ptr %v0, i64 %v65
  %v67 = load float, ptr %v66, align 4
  %v68 = insertelement <8 x float> poison, float %v67, i64 0
  %v69 = shufflevector <8 x float> %v68, <8 x float> poison, <8 x i32> zeroinitializer
  %v70 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v53, <8 x float> %v16)
  %v71 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v55, <8 x float> %v17)
  %v72 = add i64 %v9, 2
  %v73 = mul i64 %v72, 16
  %v74 = getelementptr inbounds float, ptr %v2, i64 %v73
  %v75 = getelementptr inbounds float, ptr %v74, i64 0
  %v76 = load <8 x float>, ptr %v75, align 4
  %v77 = getelementptr inbounds float, ptr %v74, i64 8
  %v78 = load <8 x float>, ptr %v77, align 4
  %v79 = mul i64 %v1, 0
  %v80 = add i64 %v79, %v72
  %v81 = getelementptr inbounds float, ptr %v0, i64 %v80
  %v82 = load float, ptr %v81, align 4
  %v83 = insertelement <8 x float> poison, float %v82, i64 0
  %v84 = shufflevector <8 x float> %v83, <8 x float> poison, <8 x i32> zeroinitializer
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v76, <8 x float> %v18)
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v78, <8 x float> %v19)
  %v87 = mul i64 %v1, 1
  %v88 = add i64 %v87, %v72
  %v89 = getelementptr inbounds float, ptr %v0, i64 %v88
  %v90 = load float, ptr %v89, align 4
  %v91 = insertelement <8 x float> poison, float %v90, i64 0
  %v92 = shufflevector <8 x float> %v91, <8 x float> poison, <8 x i32> zeroinitializer
  %v93 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v92, <8 x float> %v76, <8 x float> %v20)
  %v94 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v92, <8 x float> %v78, <8 x float> %v21)
  %v95 = add i64 %v9, 3
  %v96 = mul i64 %v95, 16
  %v97 = getelementptr inbounds float, ptr %v2, i64 %v96
  %v98 = getelementptr inbounds float, ptr %v97, i64 0
  %v99 = load <8 x float>, ptr %v98, align 4
  %v100 = getelementptr inbounds float, ptr %v97, i64 8
  %v101 = load <8 x float>, ptr %v100, align 4
  %v102 = mul i64 %v1, 0
  %v103 = add i64 %v102, %v95
  %v104 = getelementptr inbounds float, ptr %v0, i64 %v103
  %v105 = load float, ptr %v104, align 4
  %v106 = insertelement <8 x float> poison, float %v105, i64 0
  %v107 = shufflevector <8 x float> %v106, <8 x float> poison, <8 x i32> zeroinitializer
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> %v99, <8 x float> %v22)
  %v109 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> %v101, <8 x float> %v23)
  %v110 = mul i64 %v1, 1
  %v111 = add i64 %v110, %v95
  %v112 = getelementptr inbounds float, ptr %v0, i64 %v111
  %v113 = load float, ptr %v112, align 4
  %v114 = insertelement <8 x float> poison, float %v113, i64 0
  %v115 = shufflevector <8 x float> %v114, <8 x float> poison, <8 x i32> zeroinitializer
  %v116 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v115, <8 x float> %v99, <8 x float> %v24)
  %v117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v115, <8 x float> %v101, <8 x float> %v25)
  %v118 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v119 = fadd <8 x float> %v10, %v14
  %v120 = fadd <8 x float> %v11, %v15
  %v121 = fadd <8 x float> %v12, %v16
  %v122 = fadd <8 x float> %v13, %v17
  %v123 = fadd <8 x float> %v119, %v18
  %v124 = fadd <8 x float> %v120, %v19
  %v125 = fadd <8 x float> %v121, %v20
  %v126 = fadd <8 x float> %v122, %v21
  %v127 = fadd <8 x float> %v123, %v22
  %v128 = fadd <8 x float> %v124, %v23
  %v129 = fadd <8 x float> %v125, %v24
  %v130 = fadd <8 x float> %v126, %v25
  br label %b3
b3:
  %v131 = phi i64 [ %v8, %b2 ], [ %v159, %b4 ]
  %v132 = phi <8 x float> [ %v127, %b2 ], [ %v149, %b4 ]
  %v133 = phi <8 x float> [ %v128, %b2 ], [ %v150, %b4 ]
  %v134 = phi <8 x float> [ %v129, %b2 ], [ %v157, %b4 ]
  %v135 = phi <8 x float> [ %v130, %b2 ], [ %v158, %b4 ]
  %v136 = icmp slt i64 %v131, %v3
  br i1 %v136, label %b4, label %b5
b4:
  %v137 = mul i64 %v131, 16
  %v138 = getelementptr inbounds float, ptr %v2, i64 %v137
  %v139 = getelementptr inbounds float, ptr %v138, i64 0
  %v140 = load <8 x float>, ptr %v139, align 4
  %v141 = getelementptr inbounds float, ptr %v138, i64 8
  %v142 = load <8 x float>, ptr %v141, align 4
  %v143 = mul i64 %v1, 0
  %v144 = add i64 %v143, %v131
  %v145 = getelementptr inbounds float, ptr %v0, i64 %v144
  %v146 = load float, ptr %v145, align 4
  %v147 = insertelement <8 x float> poison, float %v146, i64 0
  %v148 = shufflevector <8 x float> %v147, <8 x float> poison, <8 x i32> zeroinitializer
  %v149 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v148, <8 x float> %v140, <8 x float> %v132)
  %v150 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v148, <8 x float> %v142, <8 x float> %v133)
  %v151 = mul i64 %v1, 1
  %v152 = add i64 %v151, %v131
  %v153 = getelementptr inbounds float, ptr %v0, i64 %v152
  %v154 = load float, ptr %v153, align 4
  %v155 = insertelement <8 x float> poison, float %v154, i64 0
  %v156 = shufflevector <8 x float> %v155, <8 x float> poison, <8 x i32> zeroinitializer
  %v157 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v156, <8 x float> %v140, <8 x float> %v134)
  %v158 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v156, <8 x float> %v142, <8 x float> %v135)
  %v159 = add nsw i64 %v131, 1
  br label %b3
b5:
  %v160 = mul i64 %v5, 0
  %v161 = mul i64 %v6, 0
  %v162 = add i64 %v160, %v161
  %v163 = getelementptr inbounds float, ptr %v4, i64 %v162
  store <8 x float> %v132, ptr %v163, align 4
  %v164 = mul i64 %v6, 1
  %v165 = add i64 %v160, %v164
  %v166 = getelementptr inbounds float, ptr %v4, i64 %v165
  store <8 x float> %v133, ptr %v166, align 4
  %v167 = mul i64 %v5, 1
  %v168 = mul i64 %v6, 0
  %v169 = add i64 %v167, %v168
  %v170 = getelementptr inbounds float, ptr %v4, i64 %v169
  store <8 x float> %v134, ptr %v170, align 4
  %v171 = mul i64 %v6, 1
  %v172 = add i64 %v167, %v171
  %v173 = getelementptr inbounds float, ptr %v4, i64 %v172
  store <8 x float> %v135, ptr %v173, align 4
  ret void
}
define internal void @tile_3x2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 2
  %v8 = mul i64 %v7, 2
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v84, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v51, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v52, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v67, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v82, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v22 = icmp slt i64 %v9, %v8
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = mul i64 %v9, 16
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = getelementptr inbounds float, ptr %v24, i64 0
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = getelementptr inbounds float, ptr %v24, i64 8
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v9
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v26, <8 x float> %v10)
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v11)
  %v37 = mul i64 %v1, 1
  %v38 = add i64 %v37, %v9
  %v39 = getelementptr inbounds float, ptr %v0, i64 %v38
  %v40 = load float, ptr %v39, align 4
  %v41 = insertelement <8 x float> poison, float %v40, i64 0
  %v42 = shufflevector <8 x float> %v41, <8 x float> poison, <8 x i32> zeroinitializer
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v26, <8 x float> %v12)
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v28, <8 x float> %v13)
  %v45 = mul i64 %v1, 2
  %v46 = add i64 %v45, %v9
  %v47 = getelementptr inbounds float, ptr %v0, i64 %v46
  %v48 = load float, ptr %v47, align 4
  %v49 = insertelement <8 x float> poison, float %v48, i64 0
  %v50 = shufflevector <8 x float> %v49, <8 x float> poison, <8 x i32> zeroinitializer
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v26, <8 x float> %v14)
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v28, <8 x float> %v15)
  %v53 = add i64 %v9, 1
  %v54 = mul i64 %v53, 16
  %v55 = getelementptr inbounds float, ptr %v2, i64 %v54
  %v56 = getelementptr inbounds float, ptr %v55, i64 0
  %v57 = load <8 x float>, ptr %v56, align 4
  %v58 = getelementptr inbounds float, ptr %v55, i64 8
  %v59 = load <8 x float>, ptr %v58, align 4
  %v60 = mul i64 %v1, 0
  %v61 = add i64 %v60, %v53
  %v62 = getelementptr inbounds float, ptr %v0, i64 %v61
  %v63 = load float, ptr %v62, align 4
  %v64 = insertelement <8 x float> poison, float %v63, i64 0
  %v65 = shufflevector <8 x float> %v64, <8 x float> poison, <8 x i32> zeroinitializer
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v65, <8 x float> %v57, <8 x float> %v16)
  %v67 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v65, <8 x float> %v59, <8 x float> %v17)
  %v68 = mul i64 %v1, 1
  %v69 = add i64 %v68, %v53
  %v70 = getelementptr inbounds float, ptr %v0, i64 %v69
  %v71 = load float, ptr %v70, align 4
  %v72 = insertelement <8 x float> poison, float %v71, i64 0
  %v73 = shufflevector <8 x float> %v72, <8 x float> poison, <8 x i32> zeroinitializer
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v57, <8 x float> %v18)
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v59, <8 x float> %v19)
  %v76 = mul i64 %v1, 2
  %v77 = add i64 %v76, %v53
  %v78 = getelementptr inbounds float, ptr %v0, i64 %v77
  %v79 = load float, ptr %v78, align 4
  %v80 = insertelement <8 x float> poison, float %v79, i64 0
  %v81 = shufflevector <8 x float> %v80, <8 x float> poison, <8 x i32> zeroinitializer
  %v82 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v57, <8 x float> %v20)
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v59, <8 x float> %v21)
  %v84 = add nsw i64 %v9, 2
  br label %b0
b2:
  %v85 = fadd <8 x float> %v10, %v16
  %v86 = fadd <8 x float> %v11, %v17
  %v87 = fadd <8 x float> %v12, %v18
  %v88 = fadd <8 x float> %v13, %v19
  %v89 = fadd <8 x float> %v14, %v20
  %v90 = fadd <8 x float> %v15, %v21
  br label %b3
b3:
  %v91 = phi i64 [ %v8, %b2 ], [ %v129, %b4 ]
  %v92 = phi <8 x float> [ %v85, %b2 ], [ %v111, %b4 ]
  %v93 = phi <8 x float> [ %v86, %b2 ], [ %v112, %b4 ]
  %v94 = phi <8 x float> [ %v87, %b2 ], [ %v119, %b4 ]
  %v95 = phi <8 x float> [ %v88, %b2 ], [ %v120, %b4 ]
  %v96 = phi <8 x float> [ %v89, %b2 ], [ %v127, %b4 ]
  %v97 = phi <8 x float> [ %v90, %b2 ], [ %v128, %b4 ]
  %v98 = icmp slt i64 %v91, %v3
  br i1 %v98, label %b4, label %b5
b4:
  %v99 = mul i64 %v91, 16
  %v100 = getelementptr inbounds float, ptr %v2, i64 %v99
  %v101 = getelementptr inbounds float, ptr %v100, i64 0
  %v102 = load <8 x float>, ptr %v101, align 4
  %v103 = getelementptr inbounds float, ptr %v100, i64 8
  %v104 = load <8 x float>, ptr %v103, align 4
  %v105 = mul i64 %v1, 0
  %v106 = add i64 %v105, %v91
  %v107 = getelementptr inbounds float, ptr %v0, i64 %v106
  %v108 = load float, ptr %v107, align 4
  %v109 = insertelement <8 x float> poison, float %v108, i64 0
  %v110 = shufflevector <8 x float> %v109, <8 x float> poison, <8 x i32> zeroinitializer
  %v111 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v110, <8 x float> %v102, <8 x float> %v92)
  %v112 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v110, <8 x float> %v104, <8 x float> %v93)
  %v113 = mul i64 %v1, 1
  %v114 = add i64 %v113, %v91
  %v115 = getelementptr inbounds float, ptr %v0, i64 %v114
  %v116 = load float, ptr %v115, align 4
  %v117 = insertelement <8 x float> poison, float %v116, i64 0
  %v118 = shufflevector <8 x float> %v117, <8 x float> poison, <8 x i32> zeroinitializer
  %v119 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v118, <8 x float> %v102, <8 x float> %v94)
  %v120 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v118, <8 x float> %v104, <8 x float> %v95)
  %v121 = mul i64 %v1, 2
  %v122 = add i64 %v121, %v91
  %v123 = getelementptr inbounds float, ptr %v0, i64 %v122
  %v124 = load float, ptr %v123, align 4
  %v125 = insertelement <8 x float> poison, float %v124, i64 0
  %v126 = shufflevector <8 x float> %v125, <8 x float> poison, <8 x i32> zeroinitializer
  %v127 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v126, <8 x float> %v102, <8 x float> %v96)
  %v128 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v126, <8 x float> %v104, <8 x float> %v97)
  %v129 = add nsw i64 %v91, 1
  br label %b3
b5:
  %v130 = mul i64 %v5, 0
  %v131 = mul i64 %v6, 0
  %v132 = add i64 %v130, %v131
  %v133 = getelementptr inbounds float, ptr %v4, i64 %v132
  store <8 x float> %v92, ptr %v133, align 4
  %v134 = mul i64 %v6, 1
  %v135 = add i64 %v130, %v134
  %v136 = getelementptr inbounds float, ptr %v4, i64 %v135
  store <8 x float> %v93, ptr %v136, align 4
  %v137 = mul i64 %v5, 1
  %v138 = mul i64 %v6, 0
  %v139 = add i64 %v137, %v138
  %v140 = getelementptr inbounds float, ptr %v4, i64 %v139
  store <8 x float> %v94, ptr %v140, align 4
  %v141 = mul i64 %v6, 1
  %v142 = add i64 %v137, %v141
  %v143 = getelementptr inbounds float, ptr %v4, i64 %v142
  store <8 x float> %v95, ptr %v143, align 4
  %v144 = mul i64 %v5, 2
  %v145 = mul i64 %v6, 0
  %v146 = add i64 %v144, %v145
  %v147 = getelementptr inbounds float, ptr %v4, i64 %v146
  store <8 x float> %v96, ptr %v147, align 4
  %v148 = mul i64 %v6, 1
  %v149 = add i64 %v144, %v148
  %v150 = getelementptr inbounds float, ptr %v4, i64 %v149
  store <8 x float> %v97, ptr %v150, align 4
  ret void
}
define internal void @tile_4x2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 2
  %v8 = mul i64 %v7, 2
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v104, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v39, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v78, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v79, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v86, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v87, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v94, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v95, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v102, %b1 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v103, %b1 ]
  %v26 = icmp slt i64 %v9, %v8
  br i1 %v26, label %b1, label %b2
b1:
  %v27 = mul i64 %v9, 16
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = getelementptr inbounds float, ptr %v28, i64 0
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = getelementptr inbounds float, ptr %v28, i64 8
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = mul i64 %v1, 0
  %v34 = add i64 %v33, %v9
  %v35 = getelementptr inbounds float, ptr %v0, i64 %v34
  %v36 = load float, ptr %v35, align 4
  %v37 = insertelement <8 x float> poison, float %v36, i64 0
  %v38 = shufflevector <8 x float> %v37, <8 x float> poison, <8 x i32> zeroinitializer
  %v39 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v30, <8 x float> %v10)
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v32, <8 x float> %v11)
  %v41 = mul i64 %v1, 1
  %v42 = add i64 %v41, %v9
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v30, <8 x float> %v12)
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v32, <8 x float> %v13)
  %v49 = mul i64 %v1, 2
  %v50 = add i64 %v49, %v9
  %v51 = getelementptr inbounds float, ptr %v0, i64 %v50
  %v52 = load float, ptr %v51, align 4
  %v53 = insertelement <8 x float> poison, float %v52, i64 0
  %v54 = shufflevector <8 x float> %v53, <8 x float> poison, <8 x i32> zeroinitializer
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v30, <8 x float> %v14)
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v32, <8 x float> %v15)
  %v57 = mul i64 %v1, 3
  %v58 = add i64 %v57, %v9
  %v59 = getelementptr inbounds float, ptr %v0, i64 %v58
  %v60 = load float, ptr %v59, align 4
  %v61 = insertelement <8 x float> poison, float %v60, i64 0
  %v62 = shufflevector <8 x float> %v61, <8 x float> poison, <8 x i32> zeroinitializer
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v30, <8 x float> %v16)
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v32, <8 x float> %v17)
  %v65 = add i64 %v9, 1
  %v66 = mul i64 %v65, 16
  %v67 = getelementptr inbounds float, ptr %v2, i64 %v66
  %v68 = getelementptr inbounds float, ptr %v67, i64 0
  %v69 = load <8 x float>, ptr %v68, align 4
  %v70 = getelementptr inbounds float, ptr %v67, i64 8
  %v71 = load <8 x float>, ptr %v70, align 4
  %v72 = mul i64 %v1, 0
  %v73 = add i64 %v72, %v65
  %v74 = getelementptr inbounds float, ptr %v0, i64 %v73
  %v75 = load float, ptr %v74, align 4
  %v76 = insertelement <8 x float> poison, float %v75, i64 0
  %v77 = shufflevector <8 x float> %v76, <8 x float> poison, <8 x i32> zeroinitializer
  %v78 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v77, <8 x float> %v69, <8 x float> %v18)
  %v79 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v77, <8 x float> %v71, <8 x float> %v19)
  %v80 = mul i64 %v1, 1
  %v81 = add i64 %v80, %v65
  %v82 = getelementptr inbounds float, ptr %v0, i64 %v81
  %v83 = load float, ptr %v82, align 4
  %v84 = insertelement <8 x float> poison, float %v83, i64 0
  %v85 = shufflevector <8 x float> %v84, <8 x float> poison, <8 x i32> zeroinitializer
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v85, <8 x float> %v69, <8 x float> %v20)
  %v87 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v85, <8 x float> %v71, <8 x float> %v21)
  %v88 = mul i64 %v1, 2
  %v89 = add i64 %v88, %v65
  %v90 = getelementptr inbounds float, ptr %v0, i64 %v89
  %v91 = load float, ptr %v90, align 4
  %v92 = insertelement <8 x float> poison, float %v91, i64 0
  %v93 = shufflevector <8 x float> %v92, <8 x float> poison, <8 x i32> zeroinitializer
  %v94 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v93, <8 x float> %v69, <8 x float> %v22)
  %v95 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v93, <8 x float> %v71, <8 x float> %v23)
  %v96 = mul i64 %v1, 3
  %v97 = add i64 %v96, %v65
  %v98 = getelementptr inbounds float, ptr %v0, i64 %v97
  %v99 = load float, ptr %v98, align 4
  %v100 = insertelement <8 x float> poison, float %v99, i64 0
  %v101 = shufflevector <8 x float> %v100, <8 x float> poison, <8 x i32> zeroinitializer
  %v102 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v101, <8 x float> %v69, <8 x float> %v24)
  %v103 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v101, <8 x float> %v71, <8 x float> %v25)
  %v104 = add nsw i64 %v9, 2
  br label %b0
b2:
  %v105 = fadd <8 x float> %v10, %v18
  %v106 = fadd <8 x float> %v11, %v19
  %v107 = fadd <8 x float> %v12, %v20
  %v108 = fadd <8 x float> %v13, %v21
  %v109 = fadd <8 x float> %v14, %v22
  %v110 = fadd <8 x float> %v15, %v23
  %v111 = fadd <8 x float> %v16, %v24
  %v112 = fadd <8 x float> %v17, %v25
  br label %b3
b3:
  %v113 = phi i64 [ %v8, %b2 ], [ %v161, %b4 ]
  %v114 = phi <8 x float> [ %v105, %b2 ], [ %v135, %b4 ]
  %v115 = phi <8 x float> [ %v106, %b2 ], [ %v136, %b4 ]
  %v116 = phi <8 x float> [ %v107, %b2 ], [ %v143, %b4 ]
  %v117 = phi <8 x float> [ %v108, %b2 ], [ %v144, %b4 ]
  %v118 = phi <8 x float> [ %v109, %b2 ], [ %v151, %b4 ]
  %v119 = phi <8 x float> [ %v110, %b2 ], [ %v152, %b4 ]
  %v120 = phi <8 x float> [ %v111, %b2 ], [ %v159, %b4 ]
  %v121 = phi <8 x float> [ %v112, %b2 ], [ %v160, %b4 ]
  %v122 = icmp slt i64 %v113, %v3
  br i1 %v122, label %b4, label %b5
b4:
  %v123 = mul i64 %v113, 16
  %v124 = getelementptr inbounds float, ptr %v2, i64 %v123
  %v125 = getelementptr inbounds float, ptr %v124, i64 0
  %v126 = load <8 x float>, ptr %v125, align 4
  %v127 = getelementptr inbounds float, ptr %v124, i64 8
  %v128 = load <8 x float>, ptr %v127, align 4
  %v129 = mul i64 %v1, 0
  %v130 = add i64 %v129, %v113
  %v131 = getelementptr inbounds float, ptr %v0, i64 %v130
  %v132 = load float, ptr %v131, align 4
  %v133 = insertelement <8 x float> poison, float %v132, i64 0
  %v134 = shufflevector <8 x float> %v133, <8 x float> poison, <8 x i32> zeroinitializer
  %v135 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v134, <8 x float> %v126, <8 x float> %v114)
  %v136 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v134, <8 x float> %v128, <8 x float> %v115)
  %v137 = mul i64 %v1, 1
  %v138 = add i64 %v137, %v113
  %v139 = getelementptr inbounds float, ptr %v0, i64 %v138
  %v140 = load float, ptr %v139, align 4
  %v141 = insertelement <8 x float> poison, float %v140, i64 0
  %v142 = shufflevector <8 x float> %v141, <8 x float> poison, <8 x i32> zeroinitializer
  %v143 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v126, <8 x float> %v116)
  %v144 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v128, <8 x float> %v117)
  %v145 = mul i64 %v1, 2
  %v146 = add i64 %v145, %v113
  %v147 = getelementptr inbounds float, ptr %v0, i64 %v146
  %v148 = load float, ptr %v147, align 4
  %v149 = insertelement <8 x float> poison, float %v148, i64 0
  %v150 = shufflevector <8 x float> %v149, <8 x float> poison, <8 x i32> zeroinitializer
  %v151 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v150, <8 x float> %v126, <8 x float> %v118)
  %v152 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v150, <8 x float> %v128, <8 x float> %v119)
  %v153 = mul i64 %v1, 3
  %v154 = add i64 %v153, %v113
  %v155 = getelementptr inbounds float, ptr %v0, i64 %v154
  %v156 = load float, ptr %v155, align 4
  %v157 = insertelement <8 x float> poison, float %v156, i64 0
  %v158 = shufflevector <8 x float> %v157, <8 x float> poison, <8 x i32> zeroinitializer
  %v159 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v158, <8 x float> %v126, <8 x float> %v120)
  %v160 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v158, <8 x float> %v128, <8 x float> %v121)
  %v161 = add nsw i64 %v113, 1
  br label %b3
b5:
  %v162 = mul i64 %v5, 0
  %v163 = mul i64 %v6, 0
  %v164 = add i64 %v162, %v163
  %v165 = getelementptr inbounds float, ptr %v4, i64 %v164
  store <8 x float> %v114, ptr %v165, align 4
  %v166 = mul i64 %v6, 1
  %v167 = add i64 %v162, %v166
  %v168 = getelementptr inbounds float, ptr %v4, i64 %v167
  store <8 x float> %v115, ptr %v168, align 4
  %v169 = mul i64 %v5, 1
  %v170 = mul i64 %v6, 0
  %v171 = add i64 %v169, %v170
  %v172 = getelementptr inbounds float, ptr %v4, i64 %v171
  store <8 x float> %v116, ptr %v172, align 4
  %v173 = mul i64 %v6, 1
  %v174 = add i64 %v169, %v173
  %v175 = getelementptr inbounds float, ptr %v4, i64 %v174
  store <8 x float> %v117, ptr %v175, align 4
  %v176 = mul i64 %v5, 2
  %v177 = mul i64 %v6, 0
  %v178 = add i64 %v176, %v177
  %v179 = getelementptr inbounds float, ptr %v4, i64 %v178
  store <8 x float> %v118, ptr %v179, align 4
  %v180 = mul i64 %v6, 1
  %v181 = add i64 %v176, %v180
  %v182 = getelementptr inbounds float, ptr %v4, i64 %v181
  store <8 x float> %v119, ptr %v182, align 4
  %v183 = mul i64 %v5, 3
  %v184 = mul i64 %v6, 0
  %v185 = add i64 %v183, %v184
  %v186 = getelementptr inbounds float, ptr %v4, i64 %v185
  store <8 x float> %v120, ptr %v186, align 4
  %v187 = mul i64 %v6, 1
  %v188 = add i64 %v183, %v187
  %v189 = getelementptr inbounds float, ptr %v4, i64 %v188
  store <8 x float> %v121, ptr %v189, align 4
  ret void
}
define internal void @tile_5x2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 1
  %v8 = mul i64 %v7, 1
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v67, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v50, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v57, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v58, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v20 = icmp slt i64 %v9, %v8
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v9, 16
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = getelementptr inbounds float, ptr %v22, i64 8
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = mul i64 %v1, 0
  %v28 = add i64 %v27, %v9
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v24, <8 x float> %v10)
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v26, <8 x float> %v11)
  %v35 = mul i64 %v1, 1
  %v36 = add i64 %v35, %v9
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v24, <8 x float> %v12)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v26, <8 x float> %v13)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v9
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v24, <8 x float> %v14)
  %v50 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v26, <8 x float> %v15)
  %v51 = mul i64 %v1, 3
  %v52 = add i64 %v51, %v9
  %v53 = getelementptr inbounds float, ptr %v0, i64 %v52
  %v54 = load float, ptr %v53, align 4
  %v55 = insertelement <8 x float> poison, float %v54, i64 0
  %v56 = shufflevector <8 x float> %v55, <8 x float> poison, <8 x i32> zeroinitializer
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v24, <8 x float> %v16)
  %v58 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v26, <8 x float> %v17)
  %v59 = mul i64 %v1, 4
  %v60 = add i64 %v59, %v9
  %v61 = getelementptr inbounds float, ptr %v0, i64 %v60
  %v62 = load float, ptr %v61, align 4
  %v63 = insertelement <8 x float> poison, float %v62, i64 0
  %v64 = shufflevector <8 x float> %v63, <8 x float> poison, <8 x i32> zeroinitializer
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v24, <8 x float> %v18)
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v26, <8 x float> %v19)
  %v67 = add nsw i64 %v9, 1
  br label %b0
b2:
  %v68 = mul i64 %v5, 0
  %v69 = mul i64 %v6, 0
  %v70 = add i64 %v68, %v69
  %v71 = getelementptr inbounds float, ptr %v4, i64 %v70
  store <8 x float> %v10, ptr %v71, align 4
  %v72 = mul i64 %v6, 1
  %v73 = add i64 %v68, %v72
  %v74 = getelementptr inbounds float, ptr %v4, i64 %v73
  store <8 x float> %v11, ptr %v74, align 4
  %v75 = mul i64 %v5, 1
  %v76 = mul i64 %v6, 0
  %v77 = add i64 %v75, %v76
  %v78 = getelementptr inbounds float, ptr %v4, i64 %v77
  store <8 x float> %v12, ptr %v78, align 4
  %v79 = mul i64 %v6, 1
  %v80 = add i64 %v75, %v79
  %v81 = getelementptr inbounds float, ptr %v4, i64 %v80
  store <8 x float> %v13, ptr %v81, align 4
  %v82 = mul i64 %v5, 2
  %v83 = mul i64 %v6, 0
  %v84 = add i64 %v82, %v83
  %v85 = getelementptr inbounds float, ptr %v4, i64 %v84
  store <8 x float> %v14, ptr %v85, align 4
  %v86 = mul i64 %v6, 1
  %v87 = add i64 %v82, %v86
  %v88 = getelementptr inbounds float, ptr %v4, i64 %v87
  store <8 x float> %v15, ptr %v88, align 4
  %v89 = mul i64 %v5, 3
  %v90 = mul i64 %v6, 0
  %v91 = add i64 %v89, %v90
  %v92 = getelementptr inbounds float, ptr %v4, i64 %v91
  store <8 x float> %v16, ptr %v92, align 4
  %v93 = mul i64 %v6, 1
  %v94 = add i64 %v89, %v93
  %v95 = getelementptr inbounds float, ptr %v4, i64 %v94
  store <8 x float> %v17, ptr %v95, align 4
  %v96 = mul i64 %v5, 4
  %v97 = mul i64 %v6, 0
  %v98 = add i64 %v96, %v97
  %v99 = getelementptr inbounds float, ptr %v4, i64 %v98
  store <8 x float> %v18, ptr %v99, align 4
  %v100 = mul i64 %v6, 1
  %v101 = add i64 %v96, %v100
  %v102 = getelementptr inbounds float, ptr %v4, i64 %v101
  store <8 x float> %v19, ptr %v102, align 4
  ret void
}
define internal void @tile_6x2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 1
  %v8 = mul i64 %v7, 1
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v77, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v51, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v52, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v60, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v67, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v76, %b1 ]
  %v22 = icmp slt i64 %v9, %v8
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = mul i64 %v9, 16
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = getelementptr inbounds float, ptr %v24, i64 0
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = getelementptr inbounds float, ptr %v24, i64 8
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v9
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v26, <8 x float> %v10)
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v11)
  %v37 = mul i64 %v1, 1
  %v38 = add i64 %v37, %v9
  %v39 = getelementptr inbounds float, ptr %v0, i64 %v38
  %v40 = load float, ptr %v39, align 4
  %v41 = insertelement <8 x float> poison, float %v40, i64 0
  %v42 = shufflevector <8 x float> %v41, <8 x float> poison, <8 x i32> zeroinitializer
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v26, <8 x float> %v12)
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v28, <8 x float> %v13)
  %v45 = mul i64 %v1, 2
  %v46 = add i64 %v45, %v9
  %v47 = getelementptr inbounds float, ptr %v0, i64 %v46
  %v48 = load float, ptr %v47, align 4
  %v49 = insertelement <8 x float> poison, float %v48, i64 0
  %v50 = shufflevector <8 x float> %v49, <8 x float> poison, <8 x i32> zeroinitializer
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v26, <8 x float> %v14)
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v28, <8 x float> %v15)
  %v53 = mul i64 %v1, 3
  %v54 = add i64 %v53, %v9
  %v55 = getelementptr inbounds float, ptr %v0, i64 %v54
  %v56 = load float, ptr %v55, align 4
  %v57 = insertelement <8 x float> poison, float %v56, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v26, <8 x float> %v16)
  %v60 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v28, <8 x float> %v17)
  %v61 = mul i64 %v1, 4
  %v62 = add i64 %v61, %v9
  %v63 = getelementptr inbounds float, ptr %v0, i64 %v62
  %v64 = load float, ptr %v63, align 4
  %v65 = insertelement <8 x float> poison, float %v64, i64 0
  %v66 = shufflevector <8 x float> %v65, <8 x float> poison, <8 x i32> zeroinitializer
  %v67 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v66, <8 x float> %v26, <8 x float> %v18)
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v66, <8 x float> %v28, <8 x float> %v19)
  %v69 = mul i64 %v1, 5
  %v70 = add i64 %v69, %v9
  %v71 = getelementptr inbounds float, ptr %v0, i64 %v70
  %v72 = load float, ptr %v71, align 4
  %v73 = insertelement <8 x float> poison, float %v72, i64 0
  %v74 = shufflevector <8 x float> %v73, <8 x float> poison, <8 x i32> zeroinitializer
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v74, <8 x float> %v26, <8 x float> %v20)
  %v76 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v74, <8 x float> %v28, <8 x float> %v21)
  %v77 = add nsw i64 %v9, 1
  br label %b0
b2:
  %v78 = mul i64 %v5, 0
  %v79 = mul i64 %v6, 0
  %v80 = add i64 %v78, %v79
  %v81 = getelementptr inbounds float, ptr %v4, i64 %v80
  store <8 x float> %v10, ptr %v81, align 4
  %v82 = mul i64 %v6, 1
  %v83 = add i64 %v78, %v82
  %v84 = getelementptr inbounds float, ptr %v4, i64 %v83
  store <8 x float> %v11, ptr %v84, align 4
  %v85 = mul i64 %v5, 1
  %v86 = mul i64 %v6, 0
  %v87 = add i64 %v85, %v86
  %v88 = getelementptr inbounds float, ptr %v4, i64 %v87
  store <8 x float> %v12, ptr %v88, align 4
  %v89 = mul i64 %v6, 1
  %v90 = add i64 %v85, %v89
  %v91 = getelementptr inbounds float, ptr %v4, i64 %v90
  store <8 x float> %v13, ptr %v91, align 4
  %v92 = mul i64 %v5, 2
  %v93 = mul i64 %v6, 0
  %v94 = add i64 %v92, %v93
  %v95 = getelementptr inbounds float, ptr %v4, i64 %v94
  store <8 x float> %v14, ptr %v95, align 4
  %v96 = mul i64 %v6, 1
  %v97 = add i64 %v92, %v96
  %v98 = getelementptr inbounds float, ptr %v4, i64 %v97
  store <8 x float> %v15, ptr %v98, align 4
  %v99 = mul i64 %v5, 3
  %v100 = mul i64 %v6, 0
  %v101 = add i64 %v99, %v100
  %v102 = getelementptr inbounds float, ptr %v4, i64 %v101
  store <8 x float> %v16, ptr %v102, align 4
  %v103 = mul i64 %v6, 1
  %v104 = add i64 %v99, %v103
  %v105 = getelementptr inbounds float, ptr %v4, i64 %v104
  store <8 x float> %v17, ptr %v105, align 4
  %v106 = mul i64 %v5, 4
  %v107 = mul i64 %v6, 0
  %v108 = add i64 %v106, %v107
  %v109 = getelementptr inbounds float, ptr %v4, i64 %v108
  store <8 x float> %v18, ptr %v109, align 4
  %v110 = mul i64 %v6, 1
  %v111 = add i64 %v106, %v110
  %v112 = getelementptr inbounds float, ptr %v4, i64 %v111
  store <8 x float> %v19, ptr %v112, align 4
  %v113 = mul i64 %v5, 5
  %v114 = mul i64 %v6, 0
  %v115 = add i64 %v113, %v114
  %v116 = getelementptr inbounds float, ptr %v4, i64 %v115
  store <8 x float> %v20, ptr %v116, align 4
  %v117 = mul i64 %v6, 1
  %v118 = add i64 %v113, %v117
  %v119 = getelementptr inbounds float, ptr %v4, i64 %v118
  store <8 x float> %v21, ptr %v119, align 4
  ret void
}
define void @backward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v211 = alloca i64, i64 1, align 8
  %v1635 = alloca float, i64 64, align 4
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
  %v49 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v50 = load ptr, ptr %v49, align 4
  %v51 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v52 = load ptr, ptr %v51, align 4
  %v53 = getelementptr inbounds ptr, ptr %v0, i64 22
  %v54 = load ptr, ptr %v53, align 4
  %v55 = getelementptr inbounds ptr, ptr %v0, i64 23
  %v56 = load ptr, ptr %v55, align 4
  %v57 = getelementptr inbounds ptr, ptr %v0, i64 24
  %v58 = load ptr, ptr %v57, align 4
  %v59 = getelementptr inbounds ptr, ptr %v0, i64 25
  %v60 = load ptr, ptr %v59, align 4
  %v61 = getelementptr inbounds ptr, ptr %v0, i64 26
  %v62 = load ptr, ptr %v61, align 4
  %v63 = getelementptr inbounds ptr, ptr %v0, i64 27
  %v64 = load ptr, ptr %v63, align 4
  %v65 = getelementptr inbounds ptr, ptr %v0, i64 28
  %v66 = load ptr, ptr %v65, align 4
  %v67 = getelementptr inbounds ptr, ptr %v0, i64 29
  %v68 = load ptr, ptr %v67, align 4
  %v69 = getelementptr inbounds ptr, ptr %v0, i64 30
  %v70 = load ptr, ptr %v69, align 4
  %v71 = getelementptr inbounds ptr, ptr %v0, i64 31
  %v72 = load ptr, ptr %v71, align 4
  %v73 = getelementptr inbounds ptr, ptr %v0, i64 32
  %v74 = load ptr, ptr %v73, align 4
  %v75 = getelementptr inbounds ptr, ptr %v0, i64 33
  %v76 = load ptr, ptr %v75, align 4
  %v77 = getelementptr inbounds ptr, ptr %v0, i64 34
  %v78 = load ptr, ptr %v77, align 4
  %v79 = getelementptr inbounds ptr, ptr %v0, i64 35
  %v80 = load ptr, ptr %v79, align 4
  %v81 = getelementptr inbounds ptr, ptr %v0, i64 36
  %v82 = load ptr, ptr %v81, align 4
  %v83 = getelementptr inbounds ptr, ptr %v0, i64 37
  %v84 = load ptr, ptr %v83, align 4
  %v85 = getelementptr inbounds ptr, ptr %v0, i64 38
  %v86 = load ptr, ptr %v85, align 4
  %v87 = getelementptr inbounds ptr, ptr %v0, i64 39
  %v88 = load ptr, ptr %v87, align 4
  %v89 = getelementptr inbounds ptr, ptr %v0, i64 40
  %v90 = load ptr, ptr %v89, align 4
  %v91 = getelementptr inbounds ptr, ptr %v0, i64 41
  %v92 = load ptr, ptr %v91, align 4
  %v93 = getelementptr inbounds ptr, ptr %v0, i64 42
  %v94 = load ptr, ptr %v93, align 4
  %v95 = getelementptr inbounds ptr, ptr %v0, i64 43
  %v96 = load ptr, ptr %v95, align 4
  %v97 = getelementptr inbounds ptr, ptr %v0, i64 44
  %v98 = load ptr, ptr %v97, align 4
  %v99 = getelementptr inbounds ptr, ptr %v0, i64 45
  %v100 = load ptr, ptr %v99, align 4
  %v101 = getelementptr inbounds ptr, ptr %v0, i64 46
  %v102 = load ptr, ptr %v101, align 4
  %v103 = getelementptr inbounds ptr, ptr %v0, i64 47
  %v104 = load ptr, ptr %v103, align 4
  %v105 = getelementptr inbounds ptr, ptr %v0, i64 48
  %v106 = load ptr, ptr %v105, align 4
  %v107 = getelementptr inbounds ptr, ptr %v0, i64 49
  %v108 = load ptr, ptr %v107, align 4
  %v109 = getelementptr inbounds ptr, ptr %v0, i64 50
  %v110 = load ptr, ptr %v109, align 4
  %v111 = getelementptr inbounds ptr, ptr %v0, i64 51
  %v112 = load ptr, ptr %v111, align 4
  %v113 = getelementptr inbounds ptr, ptr %v0, i64 52
  %v114 = load ptr, ptr %v113, align 4
  %v115 = getelementptr inbounds ptr, ptr %v0, i64 53
  %v116 = load ptr, ptr %v115, align 4
  %v117 = getelementptr inbounds ptr, ptr %v0, i64 54
  %v118 = load ptr, ptr %v117, align 4
  %v119 = getelementptr inbounds ptr, ptr %v0, i64 55
  %v120 = load ptr, ptr %v119, align 4
  %v121 = getelementptr inbounds ptr, ptr %v0, i64 56
  %v122 = load ptr, ptr %v121, align 4
  %v123 = getelementptr inbounds ptr, ptr %v0, i64 57
  %v124 = load ptr, ptr %v123, align 4
  %v125 = getelementptr inbounds ptr, ptr %v0, i64 58
  %v126 = load ptr, ptr %v125, align 4
  %v127 = getelementptr inbounds ptr, ptr %v0, i64 59
  %v128 = load ptr, ptr %v127, align 4
  %v129 = getelementptr inbounds ptr, ptr %v0, i64 60
  %v130 = load ptr, ptr %v129, align 4
  %v131 = getelementptr inbounds ptr, ptr %v0, i64 61
  %v132 = load ptr, ptr %v131, align 4
  %v133 = getelementptr inbounds ptr, ptr %v0, i64 62
  %v134 = load ptr, ptr %v133, align 4
  %v135 = getelementptr inbounds ptr, ptr %v0, i64 63
  %v136 = load ptr, ptr %v135, align 4
  %v137 = getelementptr inbounds ptr, ptr %v0, i64 64
  %v138 = load ptr, ptr %v137, align 4
  %v139 = getelementptr inbounds ptr, ptr %v0, i64 65
  %v140 = load ptr, ptr %v139, align 4
  %v141 = getelementptr inbounds ptr, ptr %v0, i64 66
  %v142 = load ptr, ptr %v141, align 4
  %v143 = getelementptr inbounds ptr, ptr %v0, i64 67
  %v144 = load ptr, ptr %v143, align 4
  %v145 = getelementptr inbounds ptr, ptr %v0, i64 68
  %v146 = load ptr, ptr %v145, align 4
  %v147 = getelementptr inbounds ptr, ptr %v0, i64 69
  %v148 = load ptr, ptr %v147, align 4
  %v149 = getelementptr inbounds ptr, ptr %v0, i64 70
  %v150 = load ptr, ptr %v149, align 4
  %v151 = getelementptr inbounds ptr, ptr %v0, i64 71
  %v152 = load ptr, ptr %v151, align 4
  %v153 = getelementptr inbounds ptr, ptr %v0, i64 72
  %v154 = load ptr, ptr %v153, align 4
  %v155 = getelementptr inbounds ptr, ptr %v0, i64 73
  %v156 = load ptr, ptr %v155, align 4
  %v157 = getelementptr inbounds ptr, ptr %v0, i64 74
  %v158 = load ptr, ptr %v157, align 4
  %v159 = getelementptr inbounds ptr, ptr %v0, i64 75
  %v160 = load ptr, ptr %v159, align 4
  %v161 = getelementptr inbounds i64, ptr %v1, i64 6
  %v162 = load i64, ptr %v161, align 8
  %v163 = getelementptr inbounds i64, ptr %v1, i64 13
  %v164 = load i64, ptr %v163, align 8
  %v165 = getelementptr inbounds i64, ptr %v1, i64 14
  %v166 = load i64, ptr %v165, align 8
  %v167 = getelementptr inbounds i64, ptr %v1, i64 16
  %v168 = load i64, ptr %v167, align 8
  %v169 = getelementptr inbounds i64, ptr %v1, i64 37
  %v170 = load i64, ptr %v169, align 8
  %v171 = getelementptr inbounds i64, ptr %v1, i64 38
  %v172 = load i64, ptr %v171, align 8
  %v173 = getelementptr inbounds i64, ptr %v1, i64 39
  %v174 = load i64, ptr %v173, align 8
  %v175 = getelementptr inbounds i64, ptr %v1, i64 40
  %v176 = load i64, ptr %v175, align 8
  %v177 = getelementptr inbounds i64, ptr %v1, i64 41
  %v178 = load i64, ptr %v177, align 8
  %v179 = getelementptr inbounds i64, ptr %v1, i64 42
  %v180 = load i64, ptr %v179, align 8
  %v181 = getelementptr inbounds i64, ptr %v1, i64 43
  %v182 = load i64, ptr %v181, align 8
  %v183 = getelementptr inbounds i64, ptr %v1, i64 44
  %v184 = load i64, ptr %v183, align 8
  %v185 = getelementptr inbounds i64, ptr %v1, i64 45
  %v186 = load i64, ptr %v185, align 8
  %v187 = getelementptr inbounds i64, ptr %v1, i64 46
  %v188 = load i64, ptr %v187, align 8
  %v189 = getelementptr inbounds i64, ptr %v1, i64 47
  %v190 = load i64, ptr %v189, align 8
  %v191 = getelementptr inbounds i64, ptr %v1, i64 48
  %v192 = load i64, ptr %v191, align 8
  %v193 = getelementptr inbounds i64, ptr %v1, i64 49
  %v194 = load i64, ptr %v193, align 8
  %v195 = getelementptr inbounds i64, ptr %v1, i64 52
  %v196 = load i64, ptr %v195, align 8
  %v197 = getelementptr inbounds i64, ptr %v1, i64 53
  %v198 = load i64, ptr %v197, align 8
  %v199 = getelementptr inbounds i64, ptr %v1, i64 56
  %v200 = load i64, ptr %v199, align 8
  %v201 = getelementptr inbounds i64, ptr %v1, i64 57
  %v202 = load i64, ptr %v201, align 8
  %v203 = getelementptr inbounds i64, ptr %v1, i64 60
  %v204 = load i64, ptr %v203, align 8
  %v205 = getelementptr inbounds i64, ptr %v1, i64 61
  %v206 = load i64, ptr %v205, align 8
  %v207 = getelementptr inbounds i64, ptr %v1, i64 62
  %v208 = load i64, ptr %v207, align 8
  %v209 = getelementptr inbounds i64, ptr %v1, i64 63
  %v210 = load i64, ptr %v209, align 8
  store i64 0, ptr %v211, align 8
  %v212 = getelementptr inbounds ptr, ptr %v0, i64 76
  %v213 = load ptr, ptr %v212, align 4
  %v214 = mul i64 %v2, 24576
  %v215 = add i64 %v214, 128
  %v216 = getelementptr inbounds float, ptr %v213, i64 %v215
  br label %b0
b0:
  %v217 = phi i64 [ 0, %entry ], [ %v1572, %b104 ]
  %v218 = icmp slt i64 %v217, %v5
  br i1 %v218, label %b1, label %b2
b1:
  %v219 = sub i64 %v5, 1
  %v220 = sub i64 %v219, %v217
  %v221 = add i64 %v7, 0
  %v222 = sdiv i64 %v221, 1
  %v223 = add i64 %v2, 1
  %v224 = mul i64 %v222, %v2
  %v225 = sdiv i64 %v224, %v3
  %v226 = mul i64 %v225, 1
  %v227 = icmp slt i64 %v226, %v7
  %v228 = select i1 %v227, i64 %v226, i64 %v7
  %v229 = mul i64 %v222, %v223
  %v230 = sdiv i64 %v229, %v3
  %v231 = mul i64 %v230, 1
  %v232 = icmp slt i64 %v231, %v7
  %v233 = select i1 %v232, i64 %v231, i64 %v7
  br label %b3
b3:
  %v234 = phi i64 [ %v228, %b1 ], [ %v324, %b8 ]
  %v235 = icmp slt i64 %v234, %v233
  br i1 %v235, label %b4, label %b5
b4:
  br label %b6
b6:
  %v236 = phi i64 [ 0, %b4 ], [ %v323, %b7 ]
  %v237 = icmp slt i64 %v236, 4
  br i1 %v237, label %b7, label %b8
b7:
  %v238 = add i64 %v220, 1
  %v239 = and i64 %v238, 1
  %v240 = mul i64 %v239, %v7
  %v241 = add i64 %v240, %v234
  %v242 = mul i64 %v241, 8
  %v243 = getelementptr inbounds float, ptr %v28, i64 %v242
  %v244 = add i64 %v220, 0
  %v245 = and i64 %v244, %v164
  %v246 = mul i64 %v245, %v7
  %v247 = add i64 %v246, %v234
  %v248 = mul i64 %v247, 8
  %v249 = getelementptr inbounds float, ptr %v24, i64 %v248
  %v250 = add i64 %v220, 0
  %v251 = and i64 %v250, %v188
  %v252 = mul i64 %v251, %v7
  %v253 = add i64 %v252, %v234
  %v254 = mul i64 %v253, 8
  %v255 = getelementptr inbounds float, ptr %v90, i64 %v254
  %v256 = add i64 %v220, 0
  %v257 = and i64 %v256, %v186
  %v258 = mul i64 %v257, %v7
  %v259 = add i64 %v258, %v234
  %v260 = mul i64 %v259, 8
  %v261 = getelementptr inbounds float, ptr %v88, i64 %v260
  %v262 = add i64 %v220, 0
  %v263 = and i64 %v262, %v190
  %v264 = mul i64 %v263, %v7
  %v265 = add i64 %v264, %v234
  %v266 = mul i64 %v265, 8
  %v267 = getelementptr inbounds float, ptr %v92, i64 %v266
  %v268 = add i64 0, %v236
  %v269 = getelementptr inbounds float, ptr %v56, i64 %v268
  %v270 = load float, ptr %v269, align 4
  %v271 = add i64 %v220, 0
  %v272 = and i64 %v271, %v192
  %v273 = mul i64 %v272, %v7
  %v274 = add i64 %v273, %v234
  %v275 = mul i64 %v274, 32
  %v276 = getelementptr inbounds float, ptr %v94, i64 %v275
  %v277 = add i64 %v220, 0
  %v278 = and i64 %v277, %v194
  %v279 = mul i64 %v278, %v7
  %v280 = add i64 %v279, %v234
  %v281 = mul i64 %v280, 32
  %v282 = getelementptr inbounds float, ptr %v96, i64 %v281
  %v283 = add i64 0, 0
  %v284 = getelementptr inbounds float, ptr %v243, i64 %v283
  %v285 = load <8 x float>, ptr %v284, align 4
  %v286 = add i64 0, 0
  %v287 = getelementptr inbounds float, ptr %v249, i64 %v286
  %v288 = load <8 x float>, ptr %v287, align 4
  %v289 = fadd <8 x float> %v285, %v288
  %v290 = add i64 0, 0
  %v291 = getelementptr inbounds float, ptr %v255, i64 %v290
  %v292 = load <8 x float>, ptr %v291, align 4
  %v293 = fmul <8 x float> %v289, %v292
  %v294 = add i64 0, 0
  %v295 = getelementptr inbounds float, ptr %v261, i64 %v294
  %v296 = load <8 x float>, ptr %v295, align 4
  %v297 = fmul <8 x float> %v289, %v296
  %v298 = fsub <8 x float> %v293, %v297
  %v299 = add i64 0, 0
  %v300 = getelementptr inbounds float, ptr %v267, i64 %v299
  %v301 = load <8 x float>, ptr %v300, align 4
  %v302 = fmul <8 x float> %v298, %v301
  %v303 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v304 = shufflevector <8 x float> %v303, <8 x float> poison, <8 x i32> zeroinitializer
  %v305 = fsub <8 x float> %v304, %v301
  %v306 = fmul <8 x float> %v302, %v305
  %v307 = insertelement <8 x float> poison, float %v270, i64 0
  %v308 = shufflevector <8 x float> %v307, <8 x float> poison, <8 x i32> zeroinitializer
  %v309 = fmul <8 x float> %v306, %v308
  %v310 = fmul <8 x float> %v289, %v301
  %v311 = fmul <8 x float> %v292, %v292
  %v312 = fsub <8 x float> %v304, %v311
  %v313 = fmul <8 x float> %v310, %v312
  %v314 = fmul <8 x float> %v313, %v308
  %v315 = mul i64 %v236, 8
  %v316 = add i64 0, %v315
  %v317 = add i64 %v316, 0
  %v318 = getelementptr inbounds float, ptr %v276, i64 %v317
  store <8 x float> %v309, ptr %v318, align 4
  %v319 = mul i64 %v236, 8
  %v320 = add i64 0, %v319
  %v321 = add i64 %v320, 0
  %v322 = getelementptr inbounds float, ptr %v282, i64 %v321
  store <8 x float> %v314, ptr %v322, align 4
  %v323 = add nsw i64 %v236, 1
  br label %b6
b8:
  %v324 = add nsw i64 %v234, 1
  br label %b3
b5:
  %v325 = add i64 %v7, 0
  %v326 = sdiv i64 %v325, 1
  %v327 = add i64 %v2, 1
  %v328 = mul i64 %v326, %v2
  %v329 = sdiv i64 %v328, %v3
  %v330 = mul i64 %v329, 1
  %v331 = icmp slt i64 %v330, %v7
  %v332 = select i1 %v331, i64 %v330, i64 %v7
  %v333 = mul i64 %v326, %v327
  %v334 = sdiv i64 %v333, %v3
  %v335 = mul i64 %v334, 1
  %v336 = icmp slt i64 %v335, %v7
  %v337 = select i1 %v336, i64 %v335, i64 %v7
  br label %b9
b9:
  %v338 = phi i64 [ %v332, %b5 ], [ %v374, %b14 ]
  %v339 = icmp slt i64 %v338, %v337
  br i1 %v339, label %b10, label %b11
b10:
  br label %b12
b12:
  %v340 = phi i64 [ 0, %b10 ], [ %v369, %b17 ]
  %v341 = phi <8 x float> [ splat (float 0x0000000000000000), %b10 ], [ %v344, %b17 ]
  %v342 = icmp slt i64 %v340, 4
  br i1 %v342, label %b13, label %b14
b13:
  br label %b15
b15:
  %v343 = phi i64 [ 0, %b13 ], [ %v368, %b16 ]
  %v344 = phi <8 x float> [ %v341, %b13 ], [ %v367, %b16 ]
  %v345 = icmp slt i64 %v343, 8
  br i1 %v345, label %b16, label %b17
b16:
  %v346 = add i64 %v220, 0
  %v347 = and i64 %v346, %v192
  %v348 = mul i64 %v347, %v7
  %v349 = add i64 %v348, %v338
  %v350 = mul i64 %v349, 32
  %v351 = getelementptr inbounds float, ptr %v94, i64 %v350
  %v352 = mul i64 %v340, 8
  %v353 = add i64 0, %v352
  %v354 = add i64 %v353, %v343
  %v355 = getelementptr inbounds float, ptr %v351, i64 %v354
  %v356 = load float, ptr %v355, align 4
  %v357 = add i64 0, 0
  %v358 = mul i64 %v340, 64
  %v359 = add i64 %v357, %v358
  %v360 = mul i64 %v343, 8
  %v361 = add i64 %v359, %v360
  %v362 = getelementptr inbounds float, ptr %v20, i64 %v361
  %v363 = load <8 x float>, ptr %v362, align 4
  %v364 = insertelement <8 x float> poison, float %v356, i64 0
  %v365 = shufflevector <8 x float> %v364, <8 x float> poison, <8 x i32> zeroinitializer
  %v366 = fmul <8 x float> %v363, %v365
  %v367 = fadd <8 x float> %v344, %v366
  %v368 = add nsw i64 %v343, 1
  br label %b15
b17:
  %v369 = add nsw i64 %v340, 1
  br label %b12
b14:
  %v370 = mul i64 %v338, 8
  %v371 = getelementptr inbounds float, ptr %v98, i64 %v370
  %v372 = add i64 0, 0
  %v373 = getelementptr inbounds float, ptr %v371, i64 %v372
  store <8 x float> %v341, ptr %v373, align 4
  %v374 = add nsw i64 %v338, 1
  br label %b9
b11:
  %v375 = add i64 %v7, 0
  %v376 = sdiv i64 %v375, 1
  %v377 = add i64 %v2, 1
  %v378 = mul i64 %v376, %v2
  %v379 = sdiv i64 %v378, %v3
  %v380 = mul i64 %v379, 1
  %v381 = icmp slt i64 %v380, %v7
  %v382 = select i1 %v381, i64 %v380, i64 %v7
  %v383 = mul i64 %v376, %v377
  %v384 = sdiv i64 %v383, %v3
  %v385 = mul i64 %v384, 1
  %v386 = icmp slt i64 %v385, %v7
  %v387 = select i1 %v386, i64 %v385, i64 %v7
  br label %b18
b18:
  %v388 = phi i64 [ %v382, %b11 ], [ %v424, %b23 ]
  %v389 = icmp slt i64 %v388, %v387
  br i1 %v389, label %b19, label %b20
b19:
  br label %b21
b21:
  %v390 = phi i64 [ 0, %b19 ], [ %v419, %b26 ]
  %v391 = phi <8 x float> [ splat (float 0x0000000000000000), %b19 ], [ %v394, %b26 ]
  %v392 = icmp slt i64 %v390, 4
  br i1 %v392, label %b22, label %b23
b22:
  br label %b24
b24:
  %v393 = phi i64 [ 0, %b22 ], [ %v418, %b25 ]
  %v394 = phi <8 x float> [ %v391, %b22 ], [ %v417, %b25 ]
  %v395 = icmp slt i64 %v393, 8
  br i1 %v395, label %b25, label %b26
b25:
  %v396 = add i64 %v220, 0
  %v397 = and i64 %v396, %v194
  %v398 = mul i64 %v397, %v7
  %v399 = add i64 %v398, %v388
  %v400 = mul i64 %v399, 32
  %v401 = getelementptr inbounds float, ptr %v96, i64 %v400
  %v402 = mul i64 %v390, 8
  %v403 = add i64 0, %v402
  %v404 = add i64 %v403, %v393
  %v405 = getelementptr inbounds float, ptr %v401, i64 %v404
  %v406 = load float, ptr %v405, align 4
  %v407 = add i64 0, 0
  %v408 = mul i64 %v390, 64
  %v409 = add i64 %v407, %v408
  %v410 = mul i64 %v393, 8
  %v411 = add i64 %v409, %v410
  %v412 = getelementptr inbounds float, ptr %v16, i64 %v411
  %v413 = load <8 x float>, ptr %v412, align 4
  %v414 = insertelement <8 x float> poison, float %v406, i64 0
  %v415 = shufflevector <8 x float> %v414, <8 x float> poison, <8 x i32> zeroinitializer
  %v416 = fmul <8 x float> %v413, %v415
  %v417 = fadd <8 x float> %v394, %v416
  %v418 = add nsw i64 %v393, 1
  br label %b24
b26:
  %v419 = add nsw i64 %v390, 1
  br label %b21
b23:
  %v420 = mul i64 %v388, 8
  %v421 = getelementptr inbounds float, ptr %v100, i64 %v420
  %v422 = add i64 0, 0
  %v423 = getelementptr inbounds float, ptr %v421, i64 %v422
  store <8 x float> %v391, ptr %v423, align 4
  %v424 = add nsw i64 %v388, 1
  br label %b18
b20:
  %v425 = add i64 %v7, 0
  %v426 = sdiv i64 %v425, 1
  %v427 = add i64 %v2, 1
  %v428 = mul i64 %v426, %v2
  %v429 = sdiv i64 %v428, %v3
  %v430 = mul i64 %v429, 1
  %v431 = icmp slt i64 %v430, %v7
  %v432 = select i1 %v431, i64 %v430, i64 %v7
  %v433 = mul i64 %v426, %v427
  %v434 = sdiv i64 %v433, %v3
  %v435 = mul i64 %v434, 1
  %v436 = icmp slt i64 %v435, %v7
  %v437 = select i1 %v436, i64 %v435, i64 %v7
  br label %b27
b27:
  %v438 = phi i64 [ %v432, %b20 ], [ %v551, %b32 ]
  %v439 = icmp slt i64 %v438, %v437
  br i1 %v439, label %b28, label %b29
b28:
  br label %b30
b30:
  %v440 = phi i64 [ 0, %b28 ], [ %v550, %b31 ]
  %v441 = icmp slt i64 %v440, 4
  br i1 %v441, label %b31, label %b32
b31:
  %v442 = add i64 %v220, 1
  %v443 = and i64 %v442, 1
  %v444 = mul i64 %v443, %v7
  %v445 = add i64 %v444, %v438
  %v446 = mul i64 %v445, 8
  %v447 = getelementptr inbounds float, ptr %v28, i64 %v446
  %v448 = add i64 %v220, 0
  %v449 = and i64 %v448, %v164
  %v450 = mul i64 %v449, %v7
  %v451 = add i64 %v450, %v438
  %v452 = mul i64 %v451, 8
  %v453 = getelementptr inbounds float, ptr %v24, i64 %v452
  %v454 = add i64 %v220, 0
  %v455 = and i64 %v454, %v190
  %v456 = mul i64 %v455, %v7
  %v457 = add i64 %v456, %v438
  %v458 = mul i64 %v457, 8
  %v459 = getelementptr inbounds float, ptr %v92, i64 %v458
  %v460 = mul i64 %v438, 8
  %v461 = getelementptr inbounds float, ptr %v98, i64 %v460
  %v462 = mul i64 %v438, 8
  %v463 = getelementptr inbounds float, ptr %v100, i64 %v462
  %v464 = add i64 %v220, 0
  %v465 = and i64 %v464, %v182
  %v466 = mul i64 %v465, %v7
  %v467 = add i64 %v466, %v438
  %v468 = mul i64 %v467, 8
  %v469 = getelementptr inbounds float, ptr %v84, i64 %v468
  %v470 = add i64 %v220, 0
  %v471 = and i64 %v470, %v180
  %v472 = mul i64 %v471, %v7
  %v473 = add i64 %v472, %v438
  %v474 = mul i64 %v473, 8
  %v475 = getelementptr inbounds float, ptr %v82, i64 %v474
  %v476 = add i64 %v220, 0
  %v477 = and i64 %v476, %v184
  %v478 = mul i64 %v477, %v7
  %v479 = add i64 %v478, %v438
  %v480 = mul i64 %v479, 8
  %v481 = getelementptr inbounds float, ptr %v86, i64 %v480
  %v482 = add i64 0, %v440
  %v483 = getelementptr inbounds float, ptr %v50, i64 %v482
  %v484 = load float, ptr %v483, align 4
  %v485 = add i64 %v220, 0
  %v486 = and i64 %v485, %v196
  %v487 = mul i64 %v486, %v7
  %v488 = add i64 %v487, %v438
  %v489 = mul i64 %v488, 32
  %v490 = getelementptr inbounds float, ptr %v102, i64 %v489
  %v491 = add i64 %v220, 0
  %v492 = and i64 %v491, %v198
  %v493 = mul i64 %v492, %v7
  %v494 = add i64 %v493, %v438
  %v495 = mul i64 %v494, 32
  %v496 = getelementptr inbounds float, ptr %v104, i64 %v495
  %v497 = add i64 0, 0
  %v498 = getelementptr inbounds float, ptr %v447, i64 %v497
  %v499 = load <8 x float>, ptr %v498, align 4
  %v500 = add i64 0, 0
  %v501 = getelementptr inbounds float, ptr %v453, i64 %v500
  %v502 = load <8 x float>, ptr %v501, align 4
  %v503 = fadd <8 x float> %v499, %v502
  %v504 = add i64 0, 0
  %v505 = getelementptr inbounds float, ptr %v459, i64 %v504
  %v506 = load <8 x float>, ptr %v505, align 4
  %v507 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v508 = shufflevector <8 x float> %v507, <8 x float> poison, <8 x i32> zeroinitializer
  %v509 = fsub <8 x float> %v508, %v506
  %v510 = fmul <8 x float> %v503, %v509
  %v511 = add i64 0, 0
  %v512 = getelementptr inbounds float, ptr %v461, i64 %v511
  %v513 = load <8 x float>, ptr %v512, align 4
  %v514 = fadd <8 x float> %v510, %v513
  %v515 = add i64 0, 0
  %v516 = getelementptr inbounds float, ptr %v463, i64 %v515
  %v517 = load <8 x float>, ptr %v516, align 4
  %v518 = fadd <8 x float> %v514, %v517
  %v519 = add i64 0, 0
  %v520 = getelementptr inbounds float, ptr %v469, i64 %v519
  %v521 = load <8 x float>, ptr %v520, align 4
  %v522 = fmul <8 x float> %v518, %v521
  %v523 = add i64 0, 0
  %v524 = getelementptr inbounds float, ptr %v475, i64 %v523
  %v525 = load <8 x float>, ptr %v524, align 4
  %v526 = fmul <8 x float> %v518, %v525
  %v527 = fsub <8 x float> %v522, %v526
  %v528 = add i64 0, 0
  %v529 = getelementptr inbounds float, ptr %v481, i64 %v528
  %v530 = load <8 x float>, ptr %v529, align 4
  %v531 = fmul <8 x float> %v527, %v530
  %v532 = fsub <8 x float> %v508, %v530
  %v533 = fmul <8 x float> %v531, %v532
  %v534 = insertelement <8 x float> poison, float %v484, i64 0
  %v535 = shufflevector <8 x float> %v534, <8 x float> poison, <8 x i32> zeroinitializer
  %v536 = fmul <8 x float> %v533, %v535
  %v537 = fmul <8 x float> %v518, %v530
  %v538 = fmul <8 x float> %v521, %v521
  %v539 = fsub <8 x float> %v508, %v538
  %v540 = fmul <8 x float> %v537, %v539
  %v541 = fmul <8 x float> %v540, %v535
  %v542 = mul i64 %v440, 8
  %v543 = add i64 0, %v542
  %v544 = add i64 %v543, 0
  %v545 = getelementptr inbounds float, ptr %v490, i64 %v544
  store <8 x float> %v536, ptr %v545, align 4
  %v546 = mul i64 %v440, 8
  %v547 = add i64 0, %v546
  %v548 = add i64 %v547, 0
  %v549 = getelementptr inbounds float, ptr %v496, i64 %v548
  store <8 x float> %v541, ptr %v549, align 4
  %v550 = add nsw i64 %v440, 1
  br label %b30
b32:
  %v551 = add nsw i64 %v438, 1
  br label %b27
b29:
  %v552 = add i64 %v7, 0
  %v553 = sdiv i64 %v552, 1
  %v554 = add i64 %v2, 1
  %v555 = mul i64 %v553, %v2
  %v556 = sdiv i64 %v555, %v3
  %v557 = mul i64 %v556, 1
  %v558 = icmp slt i64 %v557, %v7
  %v559 = select i1 %v558, i64 %v557, i64 %v7
  %v560 = mul i64 %v553, %v554
  %v561 = sdiv i64 %v560, %v3
  %v562 = mul i64 %v561, 1
  %v563 = icmp slt i64 %v562, %v7
  %v564 = select i1 %v563, i64 %v562, i64 %v7
  br label %b33
b33:
  %v565 = phi i64 [ %v559, %b29 ], [ %v601, %b38 ]
  %v566 = icmp slt i64 %v565, %v564
  br i1 %v566, label %b34, label %b35
b34:
  br label %b36
b36:
  %v567 = phi i64 [ 0, %b34 ], [ %v596, %b41 ]
  %v568 = phi <8 x float> [ splat (float 0x0000000000000000), %b34 ], [ %v571, %b41 ]
  %v569 = icmp slt i64 %v567, 4
  br i1 %v569, label %b37, label %b38
b37:
  br label %b39
b39:
  %v570 = phi i64 [ 0, %b37 ], [ %v595, %b40 ]
  %v571 = phi <8 x float> [ %v568, %b37 ], [ %v594, %b40 ]
  %v572 = icmp slt i64 %v570, 8
  br i1 %v572, label %b40, label %b41
b40:
  %v573 = add i64 %v220, 0
  %v574 = and i64 %v573, %v196
  %v575 = mul i64 %v574, %v7
  %v576 = add i64 %v575, %v565
  %v577 = mul i64 %v576, 32
  %v578 = getelementptr inbounds float, ptr %v102, i64 %v577
  %v579 = mul i64 %v567, 8
  %v580 = add i64 0, %v579
  %v581 = add i64 %v580, %v570
  %v582 = getelementptr inbounds float, ptr %v578, i64 %v581
  %v583 = load float, ptr %v582, align 4
  %v584 = add i64 0, 0
  %v585 = mul i64 %v567, 64
  %v586 = add i64 %v584, %v585
  %v587 = mul i64 %v570, 8
  %v588 = add i64 %v586, %v587
  %v589 = getelementptr inbounds float, ptr %v20, i64 %v588
  %v590 = load <8 x float>, ptr %v589, align 4
  %v591 = insertelement <8 x float> poison, float %v583, i64 0
  %v592 = shufflevector <8 x float> %v591, <8 x float> poison, <8 x i32> zeroinitializer
  %v593 = fmul <8 x float> %v590, %v592
  %v594 = fadd <8 x float> %v571, %v593
  %v595 = add nsw i64 %v570, 1
  br label %b39
b41:
  %v596 = add nsw i64 %v567, 1
  br label %b36
b38:
  %v597 = mul i64 %v565, 8
  %v598 = getelementptr inbounds float, ptr %v106, i64 %v597
  %v599 = add i64 0, 0
  %v600 = getelementptr inbounds float, ptr %v598, i64 %v599
  store <8 x float> %v568, ptr %v600, align 4
  %v601 = add nsw i64 %v565, 1
  br label %b33
b35:
  %v602 = add i64 %v7, 0
  %v603 = sdiv i64 %v602, 1
  %v604 = add i64 %v2, 1
  %v605 = mul i64 %v603, %v2
  %v606 = sdiv i64 %v605, %v3
  %v607 = mul i64 %v606, 1
  %v608 = icmp slt i64 %v607, %v7
  %v609 = select i1 %v608, i64 %v607, i64 %v7
  %v610 = mul i64 %v603, %v604
  %v611 = sdiv i64 %v610, %v3
  %v612 = mul i64 %v611, 1
  %v613 = icmp slt i64 %v612, %v7
  %v614 = select i1 %v613, i64 %v612, i64 %v7
  br label %b42
b42:
  %v615 = phi i64 [ %v609, %b35 ], [ %v651, %b47 ]
  %v616 = icmp slt i64 %v615, %v614
  br i1 %v616, label %b43, label %b44
b43:
  br label %b45
b45:
  %v617 = phi i64 [ 0, %b43 ], [ %v646, %b50 ]
  %v618 = phi <8 x float> [ splat (float 0x0000000000000000), %b43 ], [ %v621, %b50 ]
  %v619 = icmp slt i64 %v617, 4
  br i1 %v619, label %b46, label %b47
b46:
  br label %b48
b48:
  %v620 = phi i64 [ 0, %b46 ], [ %v645, %b49 ]
  %v621 = phi <8 x float> [ %v618, %b46 ], [ %v644, %b49 ]
  %v622 = icmp slt i64 %v620, 8
  br i1 %v622, label %b49, label %b50
b49:
  %v623 = add i64 %v220, 0
  %v624 = and i64 %v623, %v198
  %v625 = mul i64 %v624, %v7
  %v626 = add i64 %v625, %v615
  %v627 = mul i64 %v626, 32
  %v628 = getelementptr inbounds float, ptr %v104, i64 %v627
  %v629 = mul i64 %v617, 8
  %v630 = add i64 0, %v629
  %v631 = add i64 %v630, %v620
  %v632 = getelementptr inbounds float, ptr %v628, i64 %v631
  %v633 = load float, ptr %v632, align 4
  %v634 = add i64 0, 0
  %v635 = mul i64 %v617, 64
  %v636 = add i64 %v634, %v635
  %v637 = mul i64 %v620, 8
  %v638 = add i64 %v636, %v637
  %v639 = getelementptr inbounds float, ptr %v16, i64 %v638
  %v640 = load <8 x float>, ptr %v639, align 4
  %v641 = insertelement <8 x float> poison, float %v633, i64 0
  %v642 = shufflevector <8 x float> %v641, <8 x float> poison, <8 x i32> zeroinitializer
  %v643 = fmul <8 x float> %v640, %v642
  %v644 = fadd <8 x float> %v621, %v643
  %v645 = add nsw i64 %v620, 1
  br label %b48
b50:
  %v646 = add nsw i64 %v617, 1
  br label %b45
b47:
  %v647 = mul i64 %v615, 8
  %v648 = getelementptr inbounds float, ptr %v108, i64 %v647
  %v649 = add i64 0, 0
  %v650 = getelementptr inbounds float, ptr %v648, i64 %v649
  store <8 x float> %v618, ptr %v650, align 4
  %v651 = add nsw i64 %v615, 1
  br label %b42
b44:
  %v652 = add i64 %v7, 0
  %v653 = sdiv i64 %v652, 1
  %v654 = add i64 %v2, 1
  %v655 = mul i64 %v653, %v2
  %v656 = sdiv i64 %v655, %v3
  %v657 = mul i64 %v656, 1
  %v658 = icmp slt i64 %v657, %v7
  %v659 = select i1 %v658, i64 %v657, i64 %v7
  %v660 = mul i64 %v653, %v654
  %v661 = sdiv i64 %v660, %v3
  %v662 = mul i64 %v661, 1
  %v663 = icmp slt i64 %v662, %v7
  %v664 = select i1 %v663, i64 %v662, i64 %v7
  br label %b51
b51:
  %v665 = phi i64 [ %v659, %b44 ], [ %v801, %b56 ]
  %v666 = icmp slt i64 %v665, %v664
  br i1 %v666, label %b52, label %b53
b52:
  br label %b54
b54:
  %v667 = phi i64 [ 0, %b52 ], [ %v800, %b55 ]
  %v668 = icmp slt i64 %v667, 4
  br i1 %v668, label %b55, label %b56
b55:
  %v669 = add i64 %v220, 1
  %v670 = and i64 %v669, 1
  %v671 = mul i64 %v670, %v7
  %v672 = add i64 %v671, %v665
  %v673 = mul i64 %v672, 8
  %v674 = getelementptr inbounds float, ptr %v28, i64 %v673
  %v675 = add i64 %v220, 0
  %v676 = and i64 %v675, %v164
  %v677 = mul i64 %v676, %v7
  %v678 = add i64 %v677, %v665
  %v679 = mul i64 %v678, 8
  %v680 = getelementptr inbounds float, ptr %v24, i64 %v679
  %v681 = add i64 %v220, 0
  %v682 = and i64 %v681, %v190
  %v683 = mul i64 %v682, %v7
  %v684 = add i64 %v683, %v665
  %v685 = mul i64 %v684, 8
  %v686 = getelementptr inbounds float, ptr %v92, i64 %v685
  %v687 = mul i64 %v665, 8
  %v688 = getelementptr inbounds float, ptr %v98, i64 %v687
  %v689 = mul i64 %v665, 8
  %v690 = getelementptr inbounds float, ptr %v100, i64 %v689
  %v691 = add i64 %v220, 0
  %v692 = and i64 %v691, %v184
  %v693 = mul i64 %v692, %v7
  %v694 = add i64 %v693, %v665
  %v695 = mul i64 %v694, 8
  %v696 = getelementptr inbounds float, ptr %v86, i64 %v695
  %v697 = mul i64 %v665, 8
  %v698 = getelementptr inbounds float, ptr %v106, i64 %v697
  %v699 = mul i64 %v665, 8
  %v700 = getelementptr inbounds float, ptr %v108, i64 %v699
  %v701 = add i64 %v220, 0
  %v702 = and i64 %v701, %v176
  %v703 = mul i64 %v702, %v7
  %v704 = add i64 %v703, %v665
  %v705 = mul i64 %v704, 8
  %v706 = getelementptr inbounds float, ptr %v78, i64 %v705
  %v707 = add i64 %v220, 0
  %v708 = and i64 %v707, %v174
  %v709 = mul i64 %v708, %v7
  %v710 = add i64 %v709, %v665
  %v711 = mul i64 %v710, 8
  %v712 = getelementptr inbounds float, ptr %v76, i64 %v711
  %v713 = add i64 %v220, 0
  %v714 = and i64 %v713, %v178
  %v715 = mul i64 %v714, %v7
  %v716 = add i64 %v715, %v665
  %v717 = mul i64 %v716, 8
  %v718 = getelementptr inbounds float, ptr %v80, i64 %v717
  %v719 = add i64 0, %v667
  %v720 = getelementptr inbounds float, ptr %v46, i64 %v719
  %v721 = load float, ptr %v720, align 4
  %v722 = add i64 %v220, 0
  %v723 = and i64 %v722, %v200
  %v724 = mul i64 %v723, %v7
  %v725 = add i64 %v724, %v665
  %v726 = mul i64 %v725, 32
  %v727 = getelementptr inbounds float, ptr %v110, i64 %v726
  %v728 = add i64 %v220, 0
  %v729 = and i64 %v728, %v202
  %v730 = mul i64 %v729, %v7
  %v731 = add i64 %v730, %v665
  %v732 = mul i64 %v731, 32
  %v733 = getelementptr inbounds float, ptr %v112, i64 %v732
  %v734 = add i64 0, 0
  %v735 = getelementptr inbounds float, ptr %v674, i64 %v734
  %v736 = load <8 x float>, ptr %v735, align 4
  %v737 = add i64 0, 0
  %v738 = getelementptr inbounds float, ptr %v680, i64 %v737
  %v739 = load <8 x float>, ptr %v738, align 4
  %v740 = fadd <8 x float> %v736, %v739
  %v741 = add i64 0, 0
  %v742 = getelementptr inbounds float, ptr %v686, i64 %v741
  %v743 = load <8 x float>, ptr %v742, align 4
  %v744 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v745 = shufflevector <8 x float> %v744, <8 x float> poison, <8 x i32> zeroinitializer
  %v746 = fsub <8 x float> %v745, %v743
  %v747 = fmul <8 x float> %v740, %v746
  %v748 = add i64 0, 0
  %v749 = getelementptr inbounds float, ptr %v688, i64 %v748
  %v750 = load <8 x float>, ptr %v749, align 4
  %v751 = fadd <8 x float> %v747, %v750
  %v752 = add i64 0, 0
  %v753 = getelementptr inbounds float, ptr %v690, i64 %v752
  %v754 = load <8 x float>, ptr %v753, align 4
  %v755 = fadd <8 x float> %v751, %v754
  %v756 = add i64 0, 0
  %v757 = getelementptr inbounds float, ptr %v696, i64 %v756
  %v758 = load <8 x float>, ptr %v757, align 4
  %v759 = fsub <8 x float> %v745, %v758
  %v760 = fmul <8 x float> %v755, %v759
  %v761 = add i64 0, 0
  %v762 = getelementptr inbounds float, ptr %v698, i64 %v761
  %v763 = load <8 x float>, ptr %v762, align 4
  %v764 = fadd <8 x float> %v760, %v763
  %v765 = add i64 0, 0
  %v766 = getelementptr inbounds float, ptr %v700, i64 %v765
  %v767 = load <8 x float>, ptr %v766, align 4
  %v768 = fadd <8 x float> %v764, %v767
  %v769 = add i64 0, 0
  %v770 = getelementptr inbounds float, ptr %v706, i64 %v769
  %v771 = load <8 x float>, ptr %v770, align 4
  %v772 = fmul <8 x float> %v768, %v771
  %v773 = add i64 0, 0
  %v774 = getelementptr inbounds float, ptr %v712, i64 %v773
  %v775 = load <8 x float>, ptr %v774, align 4
  %v776 = fmul <8 x float> %v768, %v775
  %v777 = fsub <8 x float> %v772, %v776
  %v778 = add i64 0, 0
  %v779 = getelementptr inbounds float, ptr %v718, i64 %v778
  %v780 = load <8 x float>, ptr %v779, align 4
  %v781 = fmul <8 x float> %v777, %v780
  %v782 = fsub <8 x float> %v745, %v780
  %v783 = fmul <8 x float> %v781, %v782
  %v784 = insertelement <8 x float> poison, float %v721, i64 0
  %v785 = shufflevector <8 x float> %v784, <8 x float> poison, <8 x i32> zeroinitializer
  %v786 = fmul <8 x float> %v783, %v785
  %v787 = fmul <8 x float> %v768, %v780
  %v788 = fmul <8 x float> %v771, %v771
  %v789 = fsub <8 x float> %v745, %v788
  %v790 = fmul <8 x float> %v787, %v789
  %v791 = fmul <8 x float> %v790, %v785
  %v792 = mul i64 %v667, 8
  %v793 = add i64 0, %v792
  %v794 = add i64 %v793, 0
  %v795 = getelementptr inbounds float, ptr %v727, i64 %v794
  store <8 x float> %v786, ptr %v795, align 4
  %v796 = mul i64 %v667, 8
  %v797 = add i64 0, %v796
  %v798 = add i64 %v797, 0
  %v799 = getelementptr inbounds float, ptr %v733, i64 %v798
  store <8 x float> %v791, ptr %v799, align 4
  %v800 = add nsw i64 %v667, 1
  br label %b54
b56:
  %v801 = add nsw i64 %v665, 1
  br label %b51
b53:
  %v802 = add i64 %v7, 0
  %v803 = sdiv i64 %v802, 1
  %v804 = add i64 %v2, 1
  %v805 = mul i64 %v803, %v2
  %v806 = sdiv i64 %v805, %v3
  %v807 = mul i64 %v806, 1
  %v808 = icmp slt i64 %v807, %v7
  %v809 = select i1 %v808, i64 %v807, i64 %v7
  %v810 = mul i64 %v803, %v804
  %v811 = sdiv i64 %v810, %v3
  %v812 = mul i64 %v811, 1
  %v813 = icmp slt i64 %v812, %v7
  %v814 = select i1 %v813, i64 %v812, i64 %v7
  br label %b57
b57:
  %v815 = phi i64 [ %v809, %b53 ], [ %v851, %b62 ]
  %v816 = icmp slt i64 %v815, %v814
  br i1 %v816, label %b58, label %b59
b58:
  br label %b60
b60:
  %v817 = phi i64 [ 0, %b58 ], [ %v846, %b65 ]
  %v818 = phi <8 x float> [ splat (float 0x0000000000000000), %b58 ], [ %v821, %b65 ]
  %v819 = icmp slt i64 %v817, 4
  br i1 %v819, label %b61, label %b62
b61:
  br label %b63
b63:
  %v820 = phi i64 [ 0, %b61 ], [ %v845, %b64 ]
  %v821 = phi <8 x float> [ %v818, %b61 ], [ %v844, %b64 ]
  %v822 = icmp slt i64 %v820, 8
  br i1 %v822, label %b64, label %b65
b64:
  %v823 = add i64 %v220, 0
  %v824 = and i64 %v823, %v200
  %v825 = mul i64 %v824, %v7
  %v826 = add i64 %v825, %v815
  %v827 = mul i64 %v826, 32
  %v828 = getelementptr inbounds float, ptr %v110, i64 %v827
  %v829 = mul i64 %v817, 8
  %v830 = add i64 0, %v829
  %v831 = add i64 %v830, %v820
  %v832 = getelementptr inbounds float, ptr %v828, i64 %v831
  %v833 = load float, ptr %v832, align 4
  %v834 = add i64 0, 0
  %v835 = mul i64 %v817, 64
  %v836 = add i64 %v834, %v835
  %v837 = mul i64 %v820, 8
  %v838 = add i64 %v836, %v837
  %v839 = getelementptr inbounds float, ptr %v20, i64 %v838
  %v840 = load <8 x float>, ptr %v839, align 4
  %v841 = insertelement <8 x float> poison, float %v833, i64 0
  %v842 = shufflevector <8 x float> %v841, <8 x float> poison, <8 x i32> zeroinitializer
  %v843 = fmul <8 x float> %v840, %v842
  %v844 = fadd <8 x float> %v821, %v843
  %v845 = add nsw i64 %v820, 1
  br label %b63
b65:
  %v846 = add nsw i64 %v817, 1
  br label %b60
b62:
  %v847 = mul i64 %v815, 8
  %v848 = getelementptr inbounds float, ptr %v114, i64 %v847
  %v849 = add i64 0, 0
  %v850 = getelementptr inbounds float, ptr %v848, i64 %v849
  store <8 x float> %v818, ptr %v850, align 4
  %v851 = add nsw i64 %v815, 1
  br label %b57
b59:
  %v852 = add i64 %v7, 0
  %v853 = sdiv i64 %v852, 1
  %v854 = add i64 %v2, 1
  %v855 = mul i64 %v853, %v2
  %v856 = sdiv i64 %v855, %v3
  %v857 = mul i64 %v856, 1
  %v858 = icmp slt i64 %v857, %v7
  %v859 = select i1 %v858, i64 %v857, i64 %v7
  %v860 = mul i64 %v853, %v854
  %v861 = sdiv i64 %v860, %v3
  %v862 = mul i64 %v861, 1
  %v863 = icmp slt i64 %v862, %v7
  %v864 = select i1 %v863, i64 %v862, i64 %v7
  br label %b66
b66:
  %v865 = phi i64 [ %v859, %b59 ], [ %v901, %b71 ]
  %v866 = icmp slt i64 %v865, %v864
  br i1 %v866, label %b67, label %b68
b67:
  br label %b69
b69:
  %v867 = phi i64 [ 0, %b67 ], [ %v896, %b74 ]
  %v868 = phi <8 x float> [ splat (float 0x0000000000000000), %b67 ], [ %v871, %b74 ]
  %v869 = icmp slt i64 %v867, 4
  br i1 %v869, label %b70, label %b71
b70:
  br label %b72
b72:
  %v870 = phi i64 [ 0, %b70 ], [ %v895, %b73 ]
  %v871 = phi <8 x float> [ %v868, %b70 ], [ %v894, %b73 ]
  %v872 = icmp slt i64 %v870, 8
  br i1 %v872, label %b73, label %b74
b73:
  %v873 = add i64 %v220, 0
  %v874 = and i64 %v873, %v202
  %v875 = mul i64 %v874, %v7
  %v876 = add i64 %v875, %v865
  %v877 = mul i64 %v876, 32
  %v878 = getelementptr inbounds float, ptr %v112, i64 %v877
  %v879 = mul i64 %v867, 8
  %v880 = add i64 0, %v879
  %v881 = add i64 %v880, %v870
  %v882 = getelementptr inbounds float, ptr %v878, i64 %v881
  %v883 = load float, ptr %v882, align 4
  %v884 = add i64 0, 0
  %v885 = mul i64 %v867, 64
  %v886 = add i64 %v884, %v885
  %v887 = mul i64 %v870, 8
  %v888 = add i64 %v886, %v887
  %v889 = getelementptr inbounds float, ptr %v16, i64 %v888
  %v890 = load <8 x float>, ptr %v889, align 4
  %v891 = insertelement <8 x float> poison, float %v883, i64 0
  %v892 = shufflevector <8 x float> %v891, <8 x float> poison, <8 x i32> zeroinitializer
  %v893 = fmul <8 x float> %v890, %v892
  %v894 = fadd <8 x float> %v871, %v893
  %v895 = add nsw i64 %v870, 1
  br label %b72
b74:
  %v896 = add nsw i64 %v867, 1
  br label %b69
b71:
  %v897 = mul i64 %v865, 8
  %v898 = getelementptr inbounds float, ptr %v116, i64 %v897
  %v899 = add i64 0, 0
  %v900 = getelementptr inbounds float, ptr %v898, i64 %v899
  store <8 x float> %v868, ptr %v900, align 4
  %v901 = add nsw i64 %v865, 1
  br label %b66
b68:
  %v902 = add i64 %v7, 0
  %v903 = sdiv i64 %v902, 1
  %v904 = add i64 %v2, 1
  %v905 = mul i64 %v903, %v2
  %v906 = sdiv i64 %v905, %v3
  %v907 = mul i64 %v906, 1
  %v908 = icmp slt i64 %v907, %v7
  %v909 = select i1 %v908, i64 %v907, i64 %v7
  %v910 = mul i64 %v903, %v904
  %v911 = sdiv i64 %v910, %v3
  %v912 = mul i64 %v911, 1
  %v913 = icmp slt i64 %v912, %v7
  %v914 = select i1 %v913, i64 %v912, i64 %v7
  br label %b75
b75:
  %v915 = phi i64 [ %v909, %b68 ], [ %v1074, %b80 ]
  %v916 = icmp slt i64 %v915, %v914
  br i1 %v916, label %b76, label %b77
b76:
  br label %b78
b78:
  %v917 = phi i64 [ 0, %b76 ], [ %v1073, %b79 ]
  %v918 = icmp slt i64 %v917, 4
  br i1 %v918, label %b79, label %b80
b79:
  %v919 = add i64 %v220, 1
  %v920 = and i64 %v919, 1
  %v921 = mul i64 %v920, %v7
  %v922 = add i64 %v921, %v915
  %v923 = mul i64 %v922, 8
  %v924 = getelementptr inbounds float, ptr %v28, i64 %v923
  %v925 = add i64 %v220, 0
  %v926 = and i64 %v925, %v164
  %v927 = mul i64 %v926, %v7
  %v928 = add i64 %v927, %v915
  %v929 = mul i64 %v928, 8
  %v930 = getelementptr inbounds float, ptr %v24, i64 %v929
  %v931 = add i64 %v220, 0
  %v932 = and i64 %v931, %v190
  %v933 = mul i64 %v932, %v7
  %v934 = add i64 %v933, %v915
  %v935 = mul i64 %v934, 8
  %v936 = getelementptr inbounds float, ptr %v92, i64 %v935
  %v937 = mul i64 %v915, 8
  %v938 = getelementptr inbounds float, ptr %v98, i64 %v937
  %v939 = mul i64 %v915, 8
  %v940 = getelementptr inbounds float, ptr %v100, i64 %v939
  %v941 = add i64 %v220, 0
  %v942 = and i64 %v941, %v184
  %v943 = mul i64 %v942, %v7
  %v944 = add i64 %v943, %v915
  %v945 = mul i64 %v944, 8
  %v946 = getelementptr inbounds float, ptr %v86, i64 %v945
  %v947 = mul i64 %v915, 8
  %v948 = getelementptr inbounds float, ptr %v106, i64 %v947
  %v949 = mul i64 %v915, 8
  %v950 = getelementptr inbounds float, ptr %v108, i64 %v949
  %v951 = add i64 %v220, 0
  %v952 = and i64 %v951, %v178
  %v953 = mul i64 %v952, %v7
  %v954 = add i64 %v953, %v915
  %v955 = mul i64 %v954, 8
  %v956 = getelementptr inbounds float, ptr %v80, i64 %v955
  %v957 = mul i64 %v915, 8
  %v958 = getelementptr inbounds float, ptr %v114, i64 %v957
  %v959 = mul i64 %v915, 8
  %v960 = getelementptr inbounds float, ptr %v116, i64 %v959
  %v961 = add i64 %v220, 0
  %v962 = and i64 %v961, %v170
  %v963 = mul i64 %v962, %v7
  %v964 = add i64 %v963, %v915
  %v965 = mul i64 %v964, 8
  %v966 = getelementptr inbounds float, ptr %v72, i64 %v965
  %v967 = add i64 %v220, 0
  %v968 = and i64 %v967, %v166
  %v969 = mul i64 %v968, %v7
  %v970 = add i64 %v969, %v915
  %v971 = mul i64 %v970, 8
  %v972 = getelementptr inbounds float, ptr %v26, i64 %v971
  %v973 = add i64 %v220, 0
  %v974 = and i64 %v973, %v172
  %v975 = mul i64 %v974, %v7
  %v976 = add i64 %v975, %v915
  %v977 = mul i64 %v976, 8
  %v978 = getelementptr inbounds float, ptr %v74, i64 %v977
  %v979 = add i64 0, %v917
  %v980 = getelementptr inbounds float, ptr %v60, i64 %v979
  %v981 = load float, ptr %v980, align 4
  %v982 = add i64 %v220, 0
  %v983 = and i64 %v982, %v204
  %v984 = mul i64 %v983, %v7
  %v985 = add i64 %v984, %v915
  %v986 = mul i64 %v985, 32
  %v987 = getelementptr inbounds float, ptr %v118, i64 %v986
  %v988 = add i64 %v220, 0
  %v989 = and i64 %v988, %v206
  %v990 = mul i64 %v989, %v7
  %v991 = add i64 %v990, %v915
  %v992 = mul i64 %v991, 32
  %v993 = getelementptr inbounds float, ptr %v120, i64 %v992
  %v994 = add i64 0, 0
  %v995 = getelementptr inbounds float, ptr %v924, i64 %v994
  %v996 = load <8 x float>, ptr %v995, align 4
  %v997 = add i64 0, 0
  %v998 = getelementptr inbounds float, ptr %v930, i64 %v997
  %v999 = load <8 x float>, ptr %v998, align 4
  %v1000 = fadd <8 x float> %v996, %v999
  %v1001 = add i64 0, 0
  %v1002 = getelementptr inbounds float, ptr %v936, i64 %v1001
  %v1003 = load <8 x float>, ptr %v1002, align 4
  %v1004 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1005 = shufflevector <8 x float> %v1004, <8 x float> poison, <8 x i32> zeroinitializer
  %v1006 = fsub <8 x float> %v1005, %v1003
  %v1007 = fmul <8 x float> %v1000, %v1006
  %v1008 = add i64 0, 0
  %v1009 = getelementptr inbounds float, ptr %v938, i64 %v1008
  %v1010 = load <8 x float>, ptr %v1009, align 4
  %v1011 = fadd <8 x float> %v1007, %v1010
  %v1012 = add i64 0, 0
  %v1013 = getelementptr inbounds float, ptr %v940, i64 %v1012
  %v1014 = load <8 x float>, ptr %v1013, align 4
  %v1015 = fadd <8 x float> %v1011, %v1014
  %v1016 = add i64 0, 0
  %v1017 = getelementptr inbounds float, ptr %v946, i64 %v1016
  %v1018 = load <8 x float>, ptr %v1017, align 4
  %v1019 = fsub <8 x float> %v1005, %v1018
  %v1020 = fmul <8 x float> %v1015, %v1019
  %v1021 = add i64 0, 0
  %v1022 = getelementptr inbounds float, ptr %v948, i64 %v1021
  %v1023 = load <8 x float>, ptr %v1022, align 4
  %v1024 = fadd <8 x float> %v1020, %v1023
  %v1025 = add i64 0, 0
  %v1026 = getelementptr inbounds float, ptr %v950, i64 %v1025
  %v1027 = load <8 x float>, ptr %v1026, align 4
  %v1028 = fadd <8 x float> %v1024, %v1027
  %v1029 = add i64 0, 0
  %v1030 = getelementptr inbounds float, ptr %v956, i64 %v1029
  %v1031 = load <8 x float>, ptr %v1030, align 4
  %v1032 = fsub <8 x float> %v1005, %v1031
  %v1033 = fmul <8 x float> %v1028, %v1032
  %v1034 = add i64 0, 0
  %v1035 = getelementptr inbounds float, ptr %v958, i64 %v1034
  %v1036 = load <8 x float>, ptr %v1035, align 4
  %v1037 = fadd <8 x float> %v1033, %v1036
  %v1038 = add i64 0, 0
  %v1039 = getelementptr inbounds float, ptr %v960, i64 %v1038
  %v1040 = load <8 x float>, ptr %v1039, align 4
  %v1041 = fadd <8 x float> %v1037, %v1040
  %v1042 = add i64 0, 0
  %v1043 = getelementptr inbounds float, ptr %v966, i64 %v1042
  %v1044 = load <8 x float>, ptr %v1043, align 4
  %v1045 = fmul <8 x float> %v1041, %v1044
  %v1046 = add i64 0, 0
  %v1047 = getelementptr inbounds float, ptr %v972, i64 %v1046
  %v1048 = load <8 x float>, ptr %v1047, align 4
  %v1049 = fmul <8 x float> %v1041, %v1048
  %v1050 = fsub <8 x float> %v1045, %v1049
  %v1051 = add i64 0, 0
  %v1052 = getelementptr inbounds float, ptr %v978, i64 %v1051
  %v1053 = load <8 x float>, ptr %v1052, align 4
  %v1054 = fmul <8 x float> %v1050, %v1053
  %v1055 = fsub <8 x float> %v1005, %v1053
  %v1056 = fmul <8 x float> %v1054, %v1055
  %v1057 = insertelement <8 x float> poison, float %v981, i64 0
  %v1058 = shufflevector <8 x float> %v1057, <8 x float> poison, <8 x i32> zeroinitializer
  %v1059 = fmul <8 x float> %v1056, %v1058
  %v1060 = fmul <8 x float> %v1041, %v1053
  %v1061 = fmul <8 x float> %v1044, %v1044
  %v1062 = fsub <8 x float> %v1005, %v1061
  %v1063 = fmul <8 x float> %v1060, %v1062
  %v1064 = fmul <8 x float> %v1063, %v1058
  %v1065 = mul i64 %v917, 8
  %v1066 = add i64 0, %v1065
  %v1067 = add i64 %v1066, 0
  %v1068 = getelementptr inbounds float, ptr %v987, i64 %v1067
  store <8 x float> %v1059, ptr %v1068, align 4
  %v1069 = mul i64 %v917, 8
  %v1070 = add i64 0, %v1069
  %v1071 = add i64 %v1070, 0
  %v1072 = getelementptr inbounds float, ptr %v993, i64 %v1071
  store <8 x float> %v1064, ptr %v1072, align 4
  %v1073 = add nsw i64 %v917, 1
  br label %b78
b80:
  %v1074 = add nsw i64 %v915, 1
  br label %b75
b77:
  %v1075 = add i64 %v7, 0
  %v1076 = sdiv i64 %v1075, 1
  %v1077 = add i64 %v2, 1
  %v1078 = mul i64 %v1076, %v2
  %v1079 = sdiv i64 %v1078, %v3
  %v1080 = mul i64 %v1079, 1
  %v1081 = icmp slt i64 %v1080, %v7
  %v1082 = select i1 %v1081, i64 %v1080, i64 %v7
  %v1083 = mul i64 %v1076, %v1077
  %v1084 = sdiv i64 %v1083, %v3
  %v1085 = mul i64 %v1084, 1
  %v1086 = icmp slt i64 %v1085, %v7
  %v1087 = select i1 %v1086, i64 %v1085, i64 %v7
  br label %b81
b81:
  %v1088 = phi i64 [ %v1082, %b77 ], [ %v1334, %b82 ]
  %v1089 = icmp slt i64 %v1088, %v1087
  br i1 %v1089, label %b82, label %b83
b82:
  %v1090 = add i64 %v220, 1
  %v1091 = and i64 %v1090, 1
  %v1092 = mul i64 %v1091, %v7
  %v1093 = add i64 %v1092, %v1088
  %v1094 = mul i64 %v1093, 8
  %v1095 = getelementptr inbounds float, ptr %v28, i64 %v1094
  %v1096 = add i64 %v220, 0
  %v1097 = and i64 %v1096, %v164
  %v1098 = mul i64 %v1097, %v7
  %v1099 = add i64 %v1098, %v1088
  %v1100 = mul i64 %v1099, 8
  %v1101 = getelementptr inbounds float, ptr %v24, i64 %v1100
  %v1102 = add i64 %v220, 0
  %v1103 = and i64 %v1102, %v188
  %v1104 = mul i64 %v1103, %v7
  %v1105 = add i64 %v1104, %v1088
  %v1106 = mul i64 %v1105, 8
  %v1107 = getelementptr inbounds float, ptr %v90, i64 %v1106
  %v1108 = add i64 %v220, 0
  %v1109 = and i64 %v1108, %v186
  %v1110 = mul i64 %v1109, %v7
  %v1111 = add i64 %v1110, %v1088
  %v1112 = mul i64 %v1111, 8
  %v1113 = getelementptr inbounds float, ptr %v88, i64 %v1112
  %v1114 = add i64 %v220, 0
  %v1115 = and i64 %v1114, %v190
  %v1116 = mul i64 %v1115, %v7
  %v1117 = add i64 %v1116, %v1088
  %v1118 = mul i64 %v1117, 8
  %v1119 = getelementptr inbounds float, ptr %v92, i64 %v1118
  %v1120 = mul i64 %v1088, 8
  %v1121 = getelementptr inbounds float, ptr %v98, i64 %v1120
  %v1122 = mul i64 %v1088, 8
  %v1123 = getelementptr inbounds float, ptr %v100, i64 %v1122
  %v1124 = add i64 %v220, 0
  %v1125 = and i64 %v1124, %v182
  %v1126 = mul i64 %v1125, %v7
  %v1127 = add i64 %v1126, %v1088
  %v1128 = mul i64 %v1127, 8
  %v1129 = getelementptr inbounds float, ptr %v84, i64 %v1128
  %v1130 = add i64 %v220, 0
  %v1131 = and i64 %v1130, %v180
  %v1132 = mul i64 %v1131, %v7
  %v1133 = add i64 %v1132, %v1088
  %v1134 = mul i64 %v1133, 8
  %v1135 = getelementptr inbounds float, ptr %v82, i64 %v1134
  %v1136 = add i64 %v220, 0
  %v1137 = and i64 %v1136, %v184
  %v1138 = mul i64 %v1137, %v7
  %v1139 = add i64 %v1138, %v1088
  %v1140 = mul i64 %v1139, 8
  %v1141 = getelementptr inbounds float, ptr %v86, i64 %v1140
  %v1142 = mul i64 %v1088, 8
  %v1143 = getelementptr inbounds float, ptr %v106, i64 %v1142
  %v1144 = mul i64 %v1088, 8
  %v1145 = getelementptr inbounds float, ptr %v108, i64 %v1144
  %v1146 = add i64 %v220, 0
  %v1147 = and i64 %v1146, %v176
  %v1148 = mul i64 %v1147, %v7
  %v1149 = add i64 %v1148, %v1088
  %v1150 = mul i64 %v1149, 8
  %v1151 = getelementptr inbounds float, ptr %v78, i64 %v1150
  %v1152 = add i64 %v220, 0
  %v1153 = and i64 %v1152, %v174
  %v1154 = mul i64 %v1153, %v7
  %v1155 = add i64 %v1154, %v1088
  %v1156 = mul i64 %v1155, 8
  %v1157 = getelementptr inbounds float, ptr %v76, i64 %v1156
  %v1158 = add i64 %v220, 0
  %v1159 = and i64 %v1158, %v178
  %v1160 = mul i64 %v1159, %v7
  %v1161 = add i64 %v1160, %v1088
  %v1162 = mul i64 %v1161, 8
  %v1163 = getelementptr inbounds float, ptr %v80, i64 %v1162
  %v1164 = mul i64 %v1088, 8
  %v1165 = getelementptr inbounds float, ptr %v114, i64 %v1164
  %v1166 = mul i64 %v1088, 8
  %v1167 = getelementptr inbounds float, ptr %v116, i64 %v1166
  %v1168 = add i64 %v220, 0
  %v1169 = and i64 %v1168, %v170
  %v1170 = mul i64 %v1169, %v7
  %v1171 = add i64 %v1170, %v1088
  %v1172 = mul i64 %v1171, 8
  %v1173 = getelementptr inbounds float, ptr %v72, i64 %v1172
  %v1174 = add i64 %v220, 0
  %v1175 = and i64 %v1174, %v166
  %v1176 = mul i64 %v1175, %v7
  %v1177 = add i64 %v1176, %v1088
  %v1178 = mul i64 %v1177, 8
  %v1179 = getelementptr inbounds float, ptr %v26, i64 %v1178
  %v1180 = add i64 %v220, 0
  %v1181 = and i64 %v1180, %v172
  %v1182 = mul i64 %v1181, %v7
  %v1183 = add i64 %v1182, %v1088
  %v1184 = mul i64 %v1183, 8
  %v1185 = getelementptr inbounds float, ptr %v74, i64 %v1184
  %v1186 = getelementptr inbounds float, ptr %v52, i64 1
  %v1187 = load float, ptr %v1186, align 4
  %v1188 = add i64 %v220, 0
  %v1189 = and i64 %v1188, %v208
  %v1190 = mul i64 %v1189, %v7
  %v1191 = add i64 %v1190, %v1088
  %v1192 = mul i64 %v1191, 8
  %v1193 = getelementptr inbounds float, ptr %v122, i64 %v1192
  %v1194 = add i64 %v220, 0
  %v1195 = and i64 %v1194, %v210
  %v1196 = mul i64 %v1195, %v7
  %v1197 = add i64 %v1196, %v1088
  %v1198 = mul i64 %v1197, 8
  %v1199 = getelementptr inbounds float, ptr %v124, i64 %v1198
  %v1200 = add i64 0, 0
  %v1201 = getelementptr inbounds float, ptr %v1095, i64 %v1200
  %v1202 = load <8 x float>, ptr %v1201, align 4
  %v1203 = add i64 0, 0
  %v1204 = getelementptr inbounds float, ptr %v1101, i64 %v1203
  %v1205 = load <8 x float>, ptr %v1204, align 4
  %v1206 = fadd <8 x float> %v1202, %v1205
  %v1207 = add i64 0, 0
  %v1208 = getelementptr inbounds float, ptr %v1107, i64 %v1207
  %v1209 = load <8 x float>, ptr %v1208, align 4
  %v1210 = fmul <8 x float> %v1206, %v1209
  %v1211 = add i64 0, 0
  %v1212 = getelementptr inbounds float, ptr %v1113, i64 %v1211
  %v1213 = load <8 x float>, ptr %v1212, align 4
  %v1214 = fmul <8 x float> %v1206, %v1213
  %v1215 = fsub <8 x float> %v1210, %v1214
  %v1216 = add i64 0, 0
  %v1217 = getelementptr inbounds float, ptr %v1119, i64 %v1216
  %v1218 = load <8 x float>, ptr %v1217, align 4
  %v1219 = fmul <8 x float> %v1215, %v1218
  %v1220 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1221 = shufflevector <8 x float> %v1220, <8 x float> poison, <8 x i32> zeroinitializer
  %v1222 = fsub <8 x float> %v1221, %v1218
  %v1223 = fmul <8 x float> %v1219, %v1222
  %v1224 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v1225 = shufflevector <8 x float> %v1224, <8 x float> poison, <8 x i32> zeroinitializer
  %v1226 = fmul <8 x float> %v1223, %v1225
  %v1227 = fmul <8 x float> %v1206, %v1222
  %v1228 = add i64 0, 0
  %v1229 = getelementptr inbounds float, ptr %v1121, i64 %v1228
  %v1230 = load <8 x float>, ptr %v1229, align 4
  %v1231 = fadd <8 x float> %v1227, %v1230
  %v1232 = add i64 0, 0
  %v1233 = getelementptr inbounds float, ptr %v1123, i64 %v1232
  %v1234 = load <8 x float>, ptr %v1233, align 4
  %v1235 = fadd <8 x float> %v1231, %v1234
  %v1236 = add i64 0, 0
  %v1237 = getelementptr inbounds float, ptr %v1129, i64 %v1236
  %v1238 = load <8 x float>, ptr %v1237, align 4
  %v1239 = fmul <8 x float> %v1235, %v1238
  %v1240 = add i64 0, 0
  %v1241 = getelementptr inbounds float, ptr %v1135, i64 %v1240
  %v1242 = load <8 x float>, ptr %v1241, align 4
  %v1243 = fmul <8 x float> %v1235, %v1242
  %v1244 = fsub <8 x float> %v1239, %v1243
  %v1245 = add i64 0, 0
  %v1246 = getelementptr inbounds float, ptr %v1141, i64 %v1245
  %v1247 = load <8 x float>, ptr %v1246, align 4
  %v1248 = fmul <8 x float> %v1244, %v1247
  %v1249 = fsub <8 x float> %v1221, %v1247
  %v1250 = fmul <8 x float> %v1248, %v1249
  %v1251 = fmul <8 x float> %v1250, %v1225
  %v1252 = fadd <8 x float> %v1226, %v1251
  %v1253 = fmul <8 x float> %v1235, %v1249
  %v1254 = add i64 0, 0
  %v1255 = getelementptr inbounds float, ptr %v1143, i64 %v1254
  %v1256 = load <8 x float>, ptr %v1255, align 4
  %v1257 = fadd <8 x float> %v1253, %v1256
  %v1258 = add i64 0, 0
  %v1259 = getelementptr inbounds float, ptr %v1145, i64 %v1258
  %v1260 = load <8 x float>, ptr %v1259, align 4
  %v1261 = fadd <8 x float> %v1257, %v1260
  %v1262 = add i64 0, 0
  %v1263 = getelementptr inbounds float, ptr %v1151, i64 %v1262
  %v1264 = load <8 x float>, ptr %v1263, align 4
  %v1265 = fmul <8 x float> %v1261, %v1264
  %v1266 = add i64 0, 0
  %v1267 = getelementptr inbounds float, ptr %v1157, i64 %v1266
  %v1268 = load <8 x float>, ptr %v1267, align 4
  %v1269 = fmul <8 x float> %v1261, %v1268
  %v1270 = fsub <8 x float> %v1265, %v1269
  %v1271 = add i64 0, 0
  %v1272 = getelementptr inbounds float, ptr %v1163, i64 %v1271
  %v1273 = load <8 x float>, ptr %v1272, align 4
  %v1274 = fmul <8 x float> %v1270, %v1273
  %v1275 = fsub <8 x float> %v1221, %v1273
  %v1276 = fmul <8 x float> %v1274, %v1275
  %v1277 = fmul <8 x float> %v1276, %v1225
  %v1278 = fadd <8 x float> %v1252, %v1277
  %v1279 = fmul <8 x float> %v1261, %v1275
  %v1280 = add i64 0, 0
  %v1281 = getelementptr inbounds float, ptr %v1165, i64 %v1280
  %v1282 = load <8 x float>, ptr %v1281, align 4
  %v1283 = fadd <8 x float> %v1279, %v1282
  %v1284 = add i64 0, 0
  %v1285 = getelementptr inbounds float, ptr %v1167, i64 %v1284
  %v1286 = load <8 x float>, ptr %v1285, align 4
  %v1287 = fadd <8 x float> %v1283, %v1286
  %v1288 = add i64 0, 0
  %v1289 = getelementptr inbounds float, ptr %v1173, i64 %v1288
  %v1290 = load <8 x float>, ptr %v1289, align 4
  %v1291 = fmul <8 x float> %v1287, %v1290
  %v1292 = add i64 0, 0
  %v1293 = getelementptr inbounds float, ptr %v1179, i64 %v1292
  %v1294 = load <8 x float>, ptr %v1293, align 4
  %v1295 = fmul <8 x float> %v1287, %v1294
  %v1296 = fsub <8 x float> %v1291, %v1295
  %v1297 = add i64 0, 0
  %v1298 = getelementptr inbounds float, ptr %v1185, i64 %v1297
  %v1299 = load <8 x float>, ptr %v1298, align 4
  %v1300 = fmul <8 x float> %v1296, %v1299
  %v1301 = fsub <8 x float> %v1221, %v1299
  %v1302 = fmul <8 x float> %v1300, %v1301
  %v1303 = insertelement <8 x float> poison, float %v1187, i64 0
  %v1304 = shufflevector <8 x float> %v1303, <8 x float> poison, <8 x i32> zeroinitializer
  %v1305 = fmul <8 x float> %v1302, %v1304
  %v1306 = fadd <8 x float> %v1278, %v1305
  %v1307 = fmul <8 x float> %v1206, %v1218
  %v1308 = fmul <8 x float> %v1209, %v1209
  %v1309 = fsub <8 x float> %v1221, %v1308
  %v1310 = fmul <8 x float> %v1307, %v1309
  %v1311 = fmul <8 x float> %v1310, %v1225
  %v1312 = fmul <8 x float> %v1235, %v1247
  %v1313 = fmul <8 x float> %v1238, %v1238
  %v1314 = fsub <8 x float> %v1221, %v1313
  %v1315 = fmul <8 x float> %v1312, %v1314
  %v1316 = fmul <8 x float> %v1315, %v1225
  %v1317 = fadd <8 x float> %v1311, %v1316
  %v1318 = fmul <8 x float> %v1261, %v1273
  %v1319 = fmul <8 x float> %v1264, %v1264
  %v1320 = fsub <8 x float> %v1221, %v1319
  %v1321 = fmul <8 x float> %v1318, %v1320
  %v1322 = fmul <8 x float> %v1321, %v1225
  %v1323 = fadd <8 x float> %v1317, %v1322
  %v1324 = fmul <8 x float> %v1287, %v1299
  %v1325 = fmul <8 x float> %v1290, %v1290
  %v1326 = fsub <8 x float> %v1221, %v1325
  %v1327 = fmul <8 x float> %v1324, %v1326
  %v1328 = fmul <8 x float> %v1327, %v1304
  %v1329 = fadd <8 x float> %v1323, %v1328
  %v1330 = add i64 0, 0
  %v1331 = getelementptr inbounds float, ptr %v1193, i64 %v1330
  store <8 x float> %v1306, ptr %v1331, align 4
  %v1332 = add i64 0, 0
  %v1333 = getelementptr inbounds float, ptr %v1199, i64 %v1332
  store <8 x float> %v1329, ptr %v1333, align 4
  %v1334 = add nsw i64 %v1088, 1
  br label %b81
b83:
  %v1335 = add i64 %v7, 0
  %v1336 = sdiv i64 %v1335, 1
  %v1337 = add i64 %v2, 1
  %v1338 = mul i64 %v1336, %v2
  %v1339 = sdiv i64 %v1338, %v3
  %v1340 = mul i64 %v1339, 1
  %v1341 = icmp slt i64 %v1340, %v7
  %v1342 = select i1 %v1341, i64 %v1340, i64 %v7
  %v1343 = mul i64 %v1336, %v1337
  %v1344 = sdiv i64 %v1343, %v3
  %v1345 = mul i64 %v1344, 1
  %v1346 = icmp slt i64 %v1345, %v7
  %v1347 = select i1 %v1346, i64 %v1345, i64 %v7
  br label %b84
b84:
  %v1348 = phi i64 [ %v1342, %b83 ], [ %v1384, %b89 ]
  %v1349 = icmp slt i64 %v1348, %v1347
  br i1 %v1349, label %b85, label %b86
b85:
  br label %b87
b87:
  %v1350 = phi i64 [ 0, %b85 ], [ %v1379, %b92 ]
  %v1351 = phi <8 x float> [ splat (float 0x0000000000000000), %b85 ], [ %v1354, %b92 ]
  %v1352 = icmp slt i64 %v1350, 4
  br i1 %v1352, label %b88, label %b89
b88:
  br label %b90
b90:
  %v1353 = phi i64 [ 0, %b88 ], [ %v1378, %b91 ]
  %v1354 = phi <8 x float> [ %v1351, %b88 ], [ %v1377, %b91 ]
  %v1355 = icmp slt i64 %v1353, 8
  br i1 %v1355, label %b91, label %b92
b91:
  %v1356 = add i64 %v220, 0
  %v1357 = and i64 %v1356, %v204
  %v1358 = mul i64 %v1357, %v7
  %v1359 = add i64 %v1358, %v1348
  %v1360 = mul i64 %v1359, 32
  %v1361 = getelementptr inbounds float, ptr %v118, i64 %v1360
  %v1362 = mul i64 %v1350, 8
  %v1363 = add i64 0, %v1362
  %v1364 = add i64 %v1363, %v1353
  %v1365 = getelementptr inbounds float, ptr %v1361, i64 %v1364
  %v1366 = load float, ptr %v1365, align 4
  %v1367 = add i64 0, 0
  %v1368 = mul i64 %v1350, 64
  %v1369 = add i64 %v1367, %v1368
  %v1370 = mul i64 %v1353, 8
  %v1371 = add i64 %v1369, %v1370
  %v1372 = getelementptr inbounds float, ptr %v20, i64 %v1371
  %v1373 = load <8 x float>, ptr %v1372, align 4
  %v1374 = insertelement <8 x float> poison, float %v1366, i64 0
  %v1375 = shufflevector <8 x float> %v1374, <8 x float> poison, <8 x i32> zeroinitializer
  %v1376 = fmul <8 x float> %v1373, %v1375
  %v1377 = fadd <8 x float> %v1354, %v1376
  %v1378 = add nsw i64 %v1353, 1
  br label %b90
b92:
  %v1379 = add nsw i64 %v1350, 1
  br label %b87
b89:
  %v1380 = mul i64 %v1348, 8
  %v1381 = getelementptr inbounds float, ptr %v126, i64 %v1380
  %v1382 = add i64 0, 0
  %v1383 = getelementptr inbounds float, ptr %v1381, i64 %v1382
  store <8 x float> %v1351, ptr %v1383, align 4
  %v1384 = add nsw i64 %v1348, 1
  br label %b84
b86:
  %v1385 = add i64 %v7, 0
  %v1386 = sdiv i64 %v1385, 1
  %v1387 = add i64 %v2, 1
  %v1388 = mul i64 %v1386, %v2
  %v1389 = sdiv i64 %v1388, %v3
  %v1390 = mul i64 %v1389, 1
  %v1391 = icmp slt i64 %v1390, %v7
  %v1392 = select i1 %v1391, i64 %v1390, i64 %v7
  %v1393 = mul i64 %v1386, %v1387
  %v1394 = sdiv i64 %v1393, %v3
  %v1395 = mul i64 %v1394, 1
  %v1396 = icmp slt i64 %v1395, %v7
  %v1397 = select i1 %v1396, i64 %v1395, i64 %v7
  br label %b93
b93:
  %v1398 = phi i64 [ %v1392, %b86 ], [ %v1434, %b98 ]
  %v1399 = icmp slt i64 %v1398, %v1397
  br i1 %v1399, label %b94, label %b95
b94:
  br label %b96
b96:
  %v1400 = phi i64 [ 0, %b94 ], [ %v1429, %b101 ]
  %v1401 = phi <8 x float> [ splat (float 0x0000000000000000), %b94 ], [ %v1404, %b101 ]
  %v1402 = icmp slt i64 %v1400, 4
  br i1 %v1402, label %b97, label %b98
b97:
  br label %b99
b99:
  %v1403 = phi i64 [ 0, %b97 ], [ %v1428, %b100 ]
  %v1404 = phi <8 x float> [ %v1401, %b97 ], [ %v1427, %b100 ]
  %v1405 = icmp slt i64 %v1403, 8
  br i1 %v1405, label %b100, label %b101
b100:
  %v1406 = add i64 %v220, 0
  %v1407 = and i64 %v1406, %v206
  %v1408 = mul i64 %v1407, %v7
  %v1409 = add i64 %v1408, %v1398
  %v1410 = mul i64 %v1409, 32
  %v1411 = getelementptr inbounds float, ptr %v120, i64 %v1410
  %v1412 = mul i64 %v1400, 8
  %v1413 = add i64 0, %v1412
  %v1414 = add i64 %v1413, %v1403
  %v1415 = getelementptr inbounds float, ptr %v1411, i64 %v1414
  %v1416 = load float, ptr %v1415, align 4
  %v1417 = add i64 0, 0
  %v1418 = mul i64 %v1400, 64
  %v1419 = add i64 %v1417, %v1418
  %v1420 = mul i64 %v1403, 8
  %v1421 = add i64 %v1419, %v1420
  %v1422 = getelementptr inbounds float, ptr %v16, i64 %v1421
  %v1423 = load <8 x float>, ptr %v1422, align 4
  %v1424 = insertelement <8 x float> poison, float %v1416, i64 0
  %v1425 = shufflevector <8 x float> %v1424, <8 x float> poison, <8 x i32> zeroinitializer
  %v1426 = fmul <8 x float> %v1423, %v1425
  %v1427 = fadd <8 x float> %v1404, %v1426
  %v1428 = add nsw i64 %v1403, 1
  br label %b99
b101:
  %v1429 = add nsw i64 %v1400, 1
  br label %b96
b98:
  %v1430 = mul i64 %v1398, 8
  %v1431 = getelementptr inbounds float, ptr %v128, i64 %v1430
  %v1432 = add i64 0, 0
  %v1433 = getelementptr inbounds float, ptr %v1431, i64 %v1432
  store <8 x float> %v1401, ptr %v1433, align 4
  %v1434 = add nsw i64 %v1398, 1
  br label %b93
b95:
  %v1435 = add i64 %v7, 0
  %v1436 = sdiv i64 %v1435, 1
  %v1437 = add i64 %v2, 1
  %v1438 = mul i64 %v1436, %v2
  %v1439 = sdiv i64 %v1438, %v3
  %v1440 = mul i64 %v1439, 1
  %v1441 = icmp slt i64 %v1440, %v7
  %v1442 = select i1 %v1441, i64 %v1440, i64 %v7
  %v1443 = mul i64 %v1436, %v1437
  %v1444 = sdiv i64 %v1443, %v3
  %v1445 = mul i64 %v1444, 1
  %v1446 = icmp slt i64 %v1445, %v7
  %v1447 = select i1 %v1446, i64 %v1445, i64 %v7
  br label %b102
b102:
  %v1448 = phi i64 [ %v1442, %b95 ], [ %v1571, %b103 ]
  %v1449 = icmp slt i64 %v1448, %v1447
  br i1 %v1449, label %b103, label %b104
b103:
  %v1450 = add i64 %v220, 1
  %v1451 = and i64 %v1450, 1
  %v1452 = mul i64 %v1451, %v7
  %v1453 = add i64 %v1452, %v1448
  %v1454 = mul i64 %v1453, 8
  %v1455 = getelementptr inbounds float, ptr %v28, i64 %v1454
  %v1456 = add i64 %v220, 0
  %v1457 = and i64 %v1456, %v164
  %v1458 = mul i64 %v1457, %v7
  %v1459 = add i64 %v1458, %v1448
  %v1460 = mul i64 %v1459, 8
  %v1461 = getelementptr inbounds float, ptr %v24, i64 %v1460
  %v1462 = add i64 %v220, 0
  %v1463 = and i64 %v1462, %v190
  %v1464 = mul i64 %v1463, %v7
  %v1465 = add i64 %v1464, %v1448
  %v1466 = mul i64 %v1465, 8
  %v1467 = getelementptr inbounds float, ptr %v92, i64 %v1466
  %v1468 = mul i64 %v1448, 8
  %v1469 = getelementptr inbounds float, ptr %v98, i64 %v1468
  %v1470 = mul i64 %v1448, 8
  %v1471 = getelementptr inbounds float, ptr %v100, i64 %v1470
  %v1472 = add i64 %v220, 0
  %v1473 = and i64 %v1472, %v184
  %v1474 = mul i64 %v1473, %v7
  %v1475 = add i64 %v1474, %v1448
  %v1476 = mul i64 %v1475, 8
  %v1477 = getelementptr inbounds float, ptr %v86, i64 %v1476
  %v1478 = mul i64 %v1448, 8
  %v1479 = getelementptr inbounds float, ptr %v106, i64 %v1478
  %v1480 = mul i64 %v1448, 8
  %v1481 = getelementptr inbounds float, ptr %v108, i64 %v1480
  %v1482 = add i64 %v220, 0
  %v1483 = and i64 %v1482, %v178
  %v1484 = mul i64 %v1483, %v7
  %v1485 = add i64 %v1484, %v1448
  %v1486 = mul i64 %v1485, 8
  %v1487 = getelementptr inbounds float, ptr %v80, i64 %v1486
  %v1488 = mul i64 %v1448, 8
  %v1489 = getelementptr inbounds float, ptr %v114, i64 %v1488
  %v1490 = mul i64 %v1448, 8
  %v1491 = getelementptr inbounds float, ptr %v116, i64 %v1490
  %v1492 = add i64 %v220, 0
  %v1493 = and i64 %v1492, %v172
  %v1494 = mul i64 %v1493, %v7
  %v1495 = add i64 %v1494, %v1448
  %v1496 = mul i64 %v1495, 8
  %v1497 = getelementptr inbounds float, ptr %v74, i64 %v1496
  %v1498 = mul i64 %v1448, 8
  %v1499 = getelementptr inbounds float, ptr %v126, i64 %v1498
  %v1500 = mul i64 %v1448, 8
  %v1501 = getelementptr inbounds float, ptr %v128, i64 %v1500
  %v1502 = add i64 %v220, 0
  %v1503 = and i64 %v1502, 1
  %v1504 = mul i64 %v1503, %v7
  %v1505 = add i64 %v1504, %v1448
  %v1506 = mul i64 %v1505, 8
  %v1507 = getelementptr inbounds float, ptr %v28, i64 %v1506
  %v1508 = add i64 0, 0
  %v1509 = getelementptr inbounds float, ptr %v1455, i64 %v1508
  %v1510 = load <8 x float>, ptr %v1509, align 4
  %v1511 = add i64 0, 0
  %v1512 = getelementptr inbounds float, ptr %v1461, i64 %v1511
  %v1513 = load <8 x float>, ptr %v1512, align 4
  %v1514 = fadd <8 x float> %v1510, %v1513
  %v1515 = add i64 0, 0
  %v1516 = getelementptr inbounds float, ptr %v1467, i64 %v1515
  %v1517 = load <8 x float>, ptr %v1516, align 4
  %v1518 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1519 = shufflevector <8 x float> %v1518, <8 x float> poison, <8 x i32> zeroinitializer
  %v1520 = fsub <8 x float> %v1519, %v1517
  %v1521 = fmul <8 x float> %v1514, %v1520
  %v1522 = add i64 0, 0
  %v1523 = getelementptr inbounds float, ptr %v1469, i64 %v1522
  %v1524 = load <8 x float>, ptr %v1523, align 4
  %v1525 = fadd <8 x float> %v1521, %v1524
  %v1526 = add i64 0, 0
  %v1527 = getelementptr inbounds float, ptr %v1471, i64 %v1526
  %v1528 = load <8 x float>, ptr %v1527, align 4
  %v1529 = fadd <8 x float> %v1525, %v1528
  %v1530 = add i64 0, 0
  %v1531 = getelementptr inbounds float, ptr %v1477, i64 %v1530
  %v1532 = load <8 x float>, ptr %v1531, align 4
  %v1533 = fsub <8 x float> %v1519, %v1532
  %v1534 = fmul <8 x float> %v1529, %v1533
  %v1535 = add i64 0, 0
  %v1536 = getelementptr inbounds float, ptr %v1479, i64 %v1535
  %v1537 = load <8 x float>, ptr %v1536, align 4
  %v1538 = fadd <8 x float> %v1534, %v1537
  %v1539 = add i64 0, 0
  %v1540 = getelementptr inbounds float, ptr %v1481, i64 %v1539
  %v1541 = load <8 x float>, ptr %v1540, align 4
  %v1542 = fadd <8 x float> %v1538, %v1541
  %v1543 = add i64 0, 0
  %v1544 = getelementptr inbounds float, ptr %v1487, i64 %v1543
  %v1545 = load <8 x float>, ptr %v1544, align 4
  %v1546 = fsub <8 x float> %v1519, %v1545
  %v1547 = fmul <8 x float> %v1542, %v1546
  %v1548 = add i64 0, 0
  %v1549 = getelementptr inbounds float, ptr %v1489, i64 %v1548
  %v1550 = load <8 x float>, ptr %v1549, align 4
  %v1551 = fadd <8 x float> %v1547, %v1550
  %v1552 = add i64 0, 0
  %v1553 = getelementptr inbounds float, ptr %v1491, i64 %v1552
  %v1554 = load <8 x float>, ptr %v1553, align 4
  %v1555 = fadd <8 x float> %v1551, %v1554
  %v1556 = add i64 0, 0
  %v1557 = getelementptr inbounds float, ptr %v1497, i64 %v1556
  %v1558 = load <8 x float>, ptr %v1557, align 4
  %v1559 = fsub <8 x float> %v1519, %v1558
  %v1560 = fmul <8 x float> %v1555, %v1559
  %v1561 = add i64 0, 0
  %v1562 = getelementptr inbounds float, ptr %v1499, i64 %v1561
  %v1563 = load <8 x float>, ptr %v1562, align 4
  %v1564 = fadd <8 x float> %v1560, %v1563
  %v1565 = add i64 0, 0
  %v1566 = getelementptr inbounds float, ptr %v1501, i64 %v1565
  %v1567 = load <8 x float>, ptr %v1566, align 4
  %v1568 = fadd <8 x float> %v1564, %v1567
  %v1569 = add i64 0, 0
  %v1570 = getelementptr inbounds float, ptr %v1507, i64 %v1569
  store <8 x float> %v1568, ptr %v1570, align 4
  %v1571 = add nsw i64 %v1448, 1
  br label %b102
b104:
  %v1572 = add nsw i64 %v217, 1
  br label %b0
b2:
  %v1573 = icmp sgt i64 %v3, 1
  br i1 %v1573, label %b105, label %b106
b105:
  %v1574 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1575 = atomicrmw add ptr %v1574, i64 1 acq_rel
  %v1576 = load i64, ptr %v211, align 8
  %v1577 = add i64 %v1576, 1
  store i64 %v1577, ptr %v211, align 8
  %v1578 = mul i64 %v3, %v1577
  br label %b107
b107:
  %v1579 = load atomic i64, ptr %v1574 acquire, align 8
  %v1580 = icmp slt i64 %v1579, %v1578
  br i1 %v1580, label %b108, label %b109
b108:
  %v1581 = call i32 @sched_yield()
  br label %b107
b109:
  br label %b106
b106:
  %v1582 = getelementptr inbounds float, ptr %v213, i64 0
  %v1583 = getelementptr inbounds i64, ptr %v1, i64 4
  %v1584 = load i64, ptr %v1583, align 8
  %v1585 = icmp eq i64 %v1584, 0
  br i1 %v1585, label %b110, label %b111
b110:
  %v1586 = add i64 1, 0
  %v1587 = sdiv i64 %v1586, 1
  %v1588 = add i64 %v2, 1
  %v1589 = mul i64 %v1587, %v2
  %v1590 = sdiv i64 %v1589, %v3
  %v1591 = mul i64 %v1590, 1
  %v1592 = icmp slt i64 %v1591, 1
  %v1593 = select i1 %v1592, i64 %v1591, i64 1
  %v1594 = mul i64 %v1587, %v1588
  %v1595 = sdiv i64 %v1594, %v3
  %v1596 = mul i64 %v1595, 1
  %v1597 = icmp slt i64 %v1596, 1
  %v1598 = select i1 %v1597, i64 %v1596, i64 1
  %v1599 = icmp slt i64 %v1598, 1
  %v1600 = select i1 %v1599, i64 %v1598, i64 1
  br label %b112
b112:
  %v1601 = phi i64 [ %v1593, %b110 ], [ %v1625, %b113 ]
  %v1602 = icmp slt i64 %v1601, %v1600
  br i1 %v1602, label %b113, label %b114
b113:
  %v1603 = mul i64 %v1601, 128
  %v1604 = mul i64 %v1601, 8
  %v1605 = add i64 %v1603, 0
  %v1606 = add i64 %v1604, 0
  %v1607 = getelementptr inbounds float, ptr %v1582, i64 %v1605
  %v1608 = sub i64 8, %v1606
  %v1609 = icmp slt i64 %v1608, 0
  %v1610 = select i1 %v1609, i64 0, i64 %v1608
  %v1611 = mul i64 %v1606, 1
  %v1612 = add i64 0, %v1611
  %v1613 = getelementptr inbounds float, ptr %v14, i64 %v1612
  call void @pack_rows(ptr %v1613, i64 1, i64 8, i64 8, i64 %v1610, ptr %v1607, i64 8)
  %v1614 = add i64 %v1603, 64
  %v1615 = add i64 %v1614, 0
  %v1616 = add i64 %v1604, 0
  %v1617 = getelementptr inbounds float, ptr %v1582, i64 %v1615
  %v1618 = sub i64 8, %v1616
  %v1619 = icmp slt i64 %v1618, 0
  %v1620 = select i1 %v1619, i64 0, i64 %v1618
  %v1621 = mul i64 %v1616, 1
  %v1622 = add i64 0, %v1621
  %v1623 = getelementptr inbounds float, ptr %v12, i64 %v1622
  call void @pack_rows(ptr %v1623, i64 1, i64 8, i64 8, i64 %v1620, ptr %v1617, i64 8)
  %v1624 = add i64 %v1614, 64
  %v1625 = add nsw i64 %v1601, 1
  br label %b112
b114:
  br label %b111
b111:
  %v1626 = icmp sgt i64 %v3, 1
  br i1 %v1626, label %b115, label %b116
b115:
  %v1627 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1628 = atomicrmw add ptr %v1627, i64 1 acq_rel
  %v1629 = load i64, ptr %v211, align 8
  %v1630 = add i64 %v1629, 1
  store i64 %v1630, ptr %v211, align 8
  %v1631 = mul i64 %v3, %v1630
  br label %b117
b117:
  %v1632 = load atomic i64, ptr %v1627 acquire, align 8
  %v1633 = icmp slt i64 %v1632, %v1631
  br i1 %v1633, label %b118, label %b119
b118:
  %v1634 = call i32 @sched_yield()
  br label %b117
b119:
  br label %b116
b116:
  %v1636 = add i64 %v8, 0
  %v1637 = sdiv i64 %v1636, 1
  %v1638 = add i64 %v2, 1
  %v1639 = mul i64 %v1637, %v2
  %v1640 = sdiv i64 %v1639, %v3
  %v1641 = mul i64 %v1640, 1
  %v1642 = icmp slt i64 %v1641, %v8
  %v1643 = select i1 %v1642, i64 %v1641, i64 %v8
  %v1644 = mul i64 %v1637, %v1638
  %v1645 = sdiv i64 %v1644, %v3
  %v1646 = mul i64 %v1645, 1
  %v1647 = icmp slt i64 %v1646, %v8
  %v1648 = select i1 %v1647, i64 %v1646, i64 %v8
  br label %b120
b120:
  %v1649 = phi i64 [ %v1643, %b116 ], [ %v1714, %b125 ]
  %v1650 = icmp slt i64 %v1649, %v1648
  br i1 %v1650, label %b121, label %b122
b121:
  %v1651 = add i64 %v1649, 96
  %v1652 = icmp slt i64 %v1651, %v1648
  %v1653 = select i1 %v1652, i64 %v1651, i64 %v1648
  br label %b123
b123:
  %v1654 = phi i64 [ 0, %b121 ], [ %v1713, %b128 ]
  %v1655 = icmp slt i64 %v1654, 1
  br i1 %v1655, label %b124, label %b125
b124:
  %v1656 = sub i64 %v1653, %v1649
  %v1657 = sub i64 8, 1
  %v1658 = add i64 %v1656, %v1657
  %v1659 = sdiv i64 %v1658, 8
  br label %b126
b126:
  %v1660 = phi i64 [ 0, %b124 ], [ %v1712, %b135 ]
  %v1661 = icmp slt i64 %v1660, %v1659
  br i1 %v1661, label %b127, label %b128
b127:
  %v1662 = mul i64 %v1656, %v1660
  %v1663 = sdiv i64 %v1662, %v1659
  %v1664 = add i64 %v1649, %v1663
  %v1665 = add i64 %v1660, 1
  %v1666 = mul i64 %v1656, %v1665
  %v1667 = sdiv i64 %v1666, %v1659
  %v1668 = add i64 %v1649, %v1667
  %v1669 = mul i64 %v1654, 128
  %v1670 = getelementptr inbounds float, ptr %v1582, i64 %v1669
  %v1671 = sub i64 %v1668, %v1664
  %v1672 = mul i64 %v1664, 8
  %v1673 = getelementptr inbounds float, ptr %v122, i64 %v1672
  %v1674 = getelementptr inbounds float, ptr %v1673, i64 0
  %v1675 = sub i64 %v1671, 1
  %v1676 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v1675
  %v1677 = load ptr, ptr %v1676, align 4
  %v1678 = getelementptr inbounds float, ptr %v1635, i64 0
  %v1679 = icmp sgt i64 %v1671, 0
  br i1 %v1679, label %b129, label %b130
b129:
  call void %v1677(ptr %v1674, i64 8, ptr %v1670, i64 8, ptr %v1678, i64 8, i64 0)
  br label %b130
b130:
  %v1680 = add i64 %v1669, 64
  %v1681 = getelementptr inbounds float, ptr %v1582, i64 %v1680
  %v1682 = sub i64 %v1668, %v1664
  %v1683 = mul i64 %v1664, 8
  %v1684 = getelementptr inbounds float, ptr %v124, i64 %v1683
  %v1685 = getelementptr inbounds float, ptr %v1684, i64 0
  %v1686 = sub i64 %v1682, 1
  %v1687 = getelementptr inbounds ptr, ptr @table_tile_8x1_more, i64 %v1686
  %v1688 = load ptr, ptr %v1687, align 4
  %v1689 = getelementptr inbounds float, ptr %v1635, i64 0
  %v1690 = icmp sgt i64 %v1682, 0
  br i1 %v1690, label %b131, label %b132
b131:
  call void %v1688(ptr %v1685, i64 8, ptr %v1681, i64 8, ptr %v1689, i64 8, i64 0)
  br label %b132
b132:
  %v1691 = add i64 %v1680, 64
  br label %b133
b133:
  %v1692 = phi i64 [ %v1664, %b132 ], [ %v1711, %b138 ]
  %v1693 = icmp slt i64 %v1692, %v1668
  br i1 %v1693, label %b134, label %b135
b134:
  %v1694 = sub i64 %v1692, %v1664
  %v1695 = mul i64 %v1694, 8
  %v1696 = getelementptr inbounds float, ptr %v1635, i64 %v1695
  %v1697 = mul i64 %v1692, 8
  %v1698 = getelementptr inbounds float, ptr %v30, i64 %v1697
  br label %b136
b136:
  %v1699 = phi i64 [ 0, %b134 ], [ %v1710, %b137 ]
  %v1700 = icmp slt i64 %v1699, 1
  br i1 %v1700, label %b137, label %b138
b137:
  %v1701 = mul i64 %v1654, 1
  %v1702 = add i64 %v1701, %v1699
  %v1703 = mul i64 %v1702, 8
  %v1704 = add i64 0, %v1699
  %v1705 = mul i64 %v1704, 8
  %v1706 = getelementptr inbounds float, ptr %v1696, i64 %v1705
  %v1707 = load <8 x float>, ptr %v1706, align 4
  %v1708 = add i64 0, %v1703
  %v1709 = getelementptr inbounds float, ptr %v1698, i64 %v1708
  store <8 x float> %v1707, ptr %v1709, align 4
  %v1710 = add nsw i64 %v1699, 1
  br label %b136
b138:
  %v1711 = add nsw i64 %v1692, 1
  br label %b133
b135:
  %v1712 = add nsw i64 %v1660, 1
  br label %b126
b128:
  %v1713 = add nsw i64 %v1654, 1
  br label %b123
b125:
  %v1714 = add nsw i64 %v1649, 96
  br label %b120
b122:
  %v1715 = icmp sgt i64 %v3, 1
  br i1 %v1715, label %b139, label %b140
b139:
  %v1716 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1717 = atomicrmw add ptr %v1716, i64 1 acq_rel
  %v1718 = load i64, ptr %v211, align 8
  %v1719 = add i64 %v1718, 1
  store i64 %v1719, ptr %v211, align 8
  %v1720 = mul i64 %v3, %v1719
  br label %b141
b141:
  %v1721 = load atomic i64, ptr %v1716 acquire, align 8
  %v1722 = icmp slt i64 %v1721, %v1720
  br i1 %v1722, label %b142, label %b143
b142:
  %v1723 = call i32 @sched_yield()
  br label %b141
b143:
  br label %b140
b140:
  %v1724 = mul i64 0, 8
  %v1725 = getelementptr inbounds float, ptr %v124, i64 %v1724
  %v1726 = getelementptr inbounds float, ptr %v1725, i64 0
  %v1727 = mul i64 0, 8
  %v1728 = getelementptr inbounds float, ptr %v10, i64 %v1727
  %v1729 = getelementptr inbounds float, ptr %v1728, i64 0
  %v1730 = getelementptr inbounds float, ptr %v216, i64 12288
  %v1731 = add i64 8, 1
  %v1732 = sdiv i64 %v1731, 2
  %v1733 = add i64 %v2, 1
  %v1734 = mul i64 %v1732, %v2
  %v1735 = sdiv i64 %v1734, %v3
  %v1736 = mul i64 %v1735, 2
  %v1737 = icmp slt i64 %v1736, 8
  %v1738 = select i1 %v1737, i64 %v1736, i64 8
  %v1739 = mul i64 %v1732, %v1733
  %v1740 = sdiv i64 %v1739, %v3
  %v1741 = mul i64 %v1740, 2
  %v1742 = icmp slt i64 %v1741, 8
  %v1743 = select i1 %v1742, i64 %v1741, i64 8
  %v1744 = getelementptr inbounds float, ptr %v32, i64 0
  br label %b144
b144:
  %v1745 = phi i64 [ %v1738, %b140 ], [ %v1753, %b149 ]
  %v1746 = icmp slt i64 %v1745, %v1743
  br i1 %v1746, label %b145, label %b146
b145:
  %v1747 = mul i64 %v1745, 8
  %v1748 = getelementptr inbounds float, ptr %v1744, i64 %v1747
  br label %b147
b147:
  %v1749 = phi i64 [ 0, %b145 ], [ %v1752, %b148 ]
  %v1750 = icmp slt i64 %v1749, 8
  br i1 %v1750, label %b148, label %b149
b148:
  %v1751 = getelementptr inbounds float, ptr %v1748, i64 %v1749
  store float 0x0000000000000000, ptr %v1751, align 4
  %v1752 = add nsw i64 %v1749, 1
  br label %b147
b149:
  %v1753 = add nsw i64 %v1745, 1
  br label %b144
b146:
  %v1754 = mul i64 %v8, 1
  br label %b150
b150:
  %v1755 = phi i64 [ 0, %b146 ], [ %v1859, %b155 ]
  %v1756 = icmp slt i64 %v1755, %v1754
  br i1 %v1756, label %b151, label %b152
b151:
  %v1757 = sub i64 %v1754, %v1755
  %v1758 = icmp slt i64 %v1757, 384
  %v1759 = select i1 %v1758, i64 %v1757, i64 384
  br label %b153
b153:
  %v1760 = phi i64 [ %v1738, %b151 ], [ %v1858, %b179 ]
  %v1761 = icmp slt i64 %v1760, %v1743
  br i1 %v1761, label %b154, label %b155
b154:
  %v1762 = sub i64 %v1743, %v1760
  %v1763 = icmp slt i64 %v1762, 64
  %v1764 = select i1 %v1763, i64 %v1762, i64 64
  %v1765 = sdiv i64 %v1764, 2
  %v1766 = mul i64 %v1765, 2
  %v1767 = sub i64 %v1764, %v1766
  %v1768 = mul i64 %v1755, 8
  %v1769 = add i64 %v1768, %v1760
  %v1770 = getelementptr inbounds float, ptr %v1726, i64 %v1769
  br label %b156
b156:
  %v1771 = phi i64 [ 0, %b154 ], [ %v1797, %b164 ]
  %v1772 = icmp slt i64 %v1771, %v1759
  br i1 %v1772, label %b157, label %b158
b157:
  %v1773 = mul i64 %v1771, 8
  %v1774 = getelementptr inbounds float, ptr %v1770, i64 %v1773
  %v1775 = mul i64 %v1771, 2
  %v1776 = getelementptr inbounds float, ptr %v1730, i64 %v1775
  br label %b159
b159:
  %v1777 = phi i64 [ 0, %b157 ], [ %v1786, %b160 ]
  %v1778 = icmp slt i64 %v1777, %v1765
  br i1 %v1778, label %b160, label %b161
b160:
  %v1779 = mul i64 %v1777, 2
  %v1780 = getelementptr inbounds float, ptr %v1774, i64 %v1779
  %v1781 = mul i64 %v1777, 768
  %v1782 = getelementptr inbounds float, ptr %v1776, i64 %v1781
  %v1783 = getelementptr inbounds float, ptr %v1780, i64 0
  %v1784 = load <2 x float>, ptr %v1783, align 4
  %v1785 = getelementptr inbounds float, ptr %v1782, i64 0
  store <2 x float> %v1784, ptr %v1785, align 4
  %v1786 = add nsw i64 %v1777, 1
  br label %b159
b161:
  %v1787 = mul i64 %v1765, 2
  %v1788 = getelementptr inbounds float, ptr %v1774, i64 %v1787
  %v1789 = mul i64 %v1765, 768
  %v1790 = getelementptr inbounds float, ptr %v1776, i64 %v1789
  br label %b162
b162:
  %v1791 = phi i64 [ 0, %b161 ], [ %v1796, %b163 ]
  %v1792 = icmp slt i64 %v1791, %v1767
  br i1 %v1792, label %b163, label %b164
b163:
  %v1793 = getelementptr inbounds float, ptr %v1788, i64 %v1791
  %v1794 = load float, ptr %v1793, align 4
  %v1795 = getelementptr inbounds float, ptr %v1790, i64 %v1791
  store float %v1794, ptr %v1795, align 4
  %v1796 = add nsw i64 %v1791, 1
  br label %b162, !llvm.loop !0
b164:
  %v1797 = add nsw i64 %v1771, 1
  br label %b156
b158:
  br label %b165
b165:
  %v1798 = phi i64 [ 0, %b158 ], [ %v1833, %b173 ]
  %v1799 = icmp slt i64 %v1798, 0
  br i1 %v1799, label %b166, label %b167
b166:
  %v1800 = mul i64 %v1755, 8
  %v1801 = add i64 %v1800, %v1798
  %v1802 = getelementptr inbounds float, ptr %v1729, i64 %v1801
  br label %b168
b168:
  %v1803 = phi i64 [ 0, %b166 ], [ %v1821, %b169 ]
  %v1804 = icmp slt i64 %v1803, %v1759
  br i1 %v1804, label %b169, label %b170
b169:
  %v1805 = mul i64 %v1803, 8
  %v1806 = getelementptr inbounds float, ptr %v1802, i64 %v1805
  %v1807 = mul i64 %v1803, 32
  %v1808 = getelementptr inbounds float, ptr %v216, i64 %v1807
  %v1809 = getelementptr inbounds float, ptr %v1806, i64 0
  %v1810 = load <8 x float>, ptr %v1809, align 4
  %v1811 = getelementptr inbounds float, ptr %v1808, i64 0
  store <8 x float> %v1810, ptr %v1811, align 4
  %v1812 = getelementptr inbounds float, ptr %v1806, i64 8
  %v1813 = load <8 x float>, ptr %v1812, align 4
  %v1814 = getelementptr inbounds float, ptr %v1808, i64 8
  store <8 x float> %v1813, ptr %v1814, align 4
  %v1815 = getelementptr inbounds float, ptr %v1806, i64 16
  %v1816 = load <8 x float>, ptr %v1815, align 4
  %v1817 = getelementptr inbounds float, ptr %v1808, i64 16
  store <8 x float> %v1816, ptr %v1817, align 4
  %v1818 = getelementptr inbounds float, ptr %v1806, i64 24
  %v1819 = load <8 x float>, ptr %v1818, align 4
  %v1820 = getelementptr inbounds float, ptr %v1808, i64 24
  store <8 x float> %v1819, ptr %v1820, align 4
  %v1821 = add nsw i64 %v1803, 1
  br label %b168
b170:
  %v1822 = sdiv i64 %v1764, 2
  br label %b171
b171:
  %v1823 = phi i64 [ 0, %b170 ], [ %v1832, %b172 ]
  %v1824 = icmp slt i64 %v1823, %v1822
  br i1 %v1824, label %b172, label %b173
b172:
  %v1825 = mul i64 %v1823, 2
  %v1826 = add i64 %v1760, %v1825
  %v1827 = mul i64 %v1823, 768
  %v1828 = getelementptr inbounds float, ptr %v1730, i64 %v1827
  %v1829 = mul i64 %v1826, 8
  %v1830 = add i64 %v1829, %v1798
  %v1831 = getelementptr inbounds float, ptr %v1744, i64 %v1830
  call void @outer_2x32(ptr %v1828, ptr %v216, i64 %v1759, ptr %v1831, i64 8)
  %v1832 = add nsw i64 %v1823, 1
  br label %b171
b173:
  %v1833 = add nsw i64 %v1798, 32
  br label %b165
b167:
  %v1834 = mul i64 %v1755, 8
  %v1835 = add i64 %v1834, 0
  %v1836 = getelementptr inbounds float, ptr %v1729, i64 %v1835
  br label %b174
b174:
  %v1837 = phi i64 [ 0, %b167 ], [ %v1846, %b175 ]
  %v1838 = icmp slt i64 %v1837, %v1759
  br i1 %v1838, label %b175, label %b176
b175:
  %v1839 = mul i64 %v1837, 8
  %v1840 = getelementptr inbounds float, ptr %v1836, i64 %v1839
  %v1841 = mul i64 %v1837, 8
  %v1842 = getelementptr inbounds float, ptr %v216, i64 %v1841
  %v1843 = getelementptr inbounds float, ptr %v1840, i64 0
  %v1844 = load <8 x float>, ptr %v1843, align 4
  %v1845 = getelementptr inbounds float, ptr %v1842, i64 0
  store <8 x float> %v1844, ptr %v1845, align 4
  %v1846 = add nsw i64 %v1837, 1
  br label %b174
b176:
  %v1847 = sdiv i64 %v1764, 2
  br label %b177
b177:
  %v1848 = phi i64 [ 0, %b176 ], [ %v1857, %b178 ]
  %v1849 = icmp slt i64 %v1848, %v1847
  br i1 %v1849, label %b178, label %b179
b178:
  %v1850 = mul i64 %v1848, 2
  %v1851 = add i64 %v1760, %v1850
  %v1852 = mul i64 %v1848, 768
  %v1853 = getelementptr inbounds float, ptr %v1730, i64 %v1852
  %v1854 = mul i64 %v1851, 8
  %v1855 = add i64 %v1854, 0
  %v1856 = getelementptr inbounds float, ptr %v1744, i64 %v1855
  call void @outer_2x8(ptr %v1853, ptr %v216, i64 %v1759, ptr %v1856, i64 8)
  %v1857 = add nsw i64 %v1848, 1
  br label %b177
b179:
  %v1858 = add nsw i64 %v1760, 64
  br label %b153
b155:
  %v1859 = add nsw i64 %v1755, 384
  br label %b150
b152:
  %v1860 = icmp sgt i64 %v3, 1
  br i1 %v1860, label %b180, label %b181
b180:
  %v1861 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1862 = atomicrmw add ptr %v1861, i64 1 acq_rel
  %v1863 = load i64, ptr %v211, align 8
  %v1864 = add i64 %v1863, 1
  store i64 %v1864, ptr %v211, align 8
  %v1865 = mul i64 %v3, %v1864
  br label %b182
b182:
  %v1866 = load atomic i64, ptr %v1861 acquire, align 8
  %v1867 = icmp slt i64 %v1866, %v1865
  br i1 %v1867, label %b183, label %b184
b183:
  %v1868 = call i32 @sched_yield()
  br label %b182
b184:
  br label %b181
b181:
  %v1869 = mul i64 0, 8
  %v1870 = getelementptr inbounds float, ptr %v122, i64 %v1869
  %v1871 = getelementptr inbounds float, ptr %v1870, i64 0
  %v1872 = mul i64 0, 8
  %v1873 = getelementptr inbounds float, ptr %v10, i64 %v1872
  %v1874 = getelementptr inbounds float, ptr %v1873, i64 0
  %v1875 = getelementptr inbounds float, ptr %v216, i64 12288
  %v1876 = add i64 8, 1
  %v1877 = sdiv i64 %v1876, 2
  %v1878 = add i64 %v2, 1
  %v1879 = mul i64 %v1877, %v2
  %v1880 = sdiv i64 %v1879, %v3
  %v1881 = mul i64 %v1880, 2
  %v1882 = icmp slt i64 %v1881, 8
  %v1883 = select i1 %v1882, i64 %v1881, i64 8
  %v1884 = mul i64 %v1877, %v1878
  %v1885 = sdiv i64 %v1884, %v3
  %v1886 = mul i64 %v1885, 2
  %v1887 = icmp slt i64 %v1886, 8
  %v1888 = select i1 %v1887, i64 %v1886, i64 8
  %v1889 = getelementptr inbounds float, ptr %v34, i64 0
  br label %b185
b185:
  %v1890 = phi i64 [ %v1883, %b181 ], [ %v1898, %b190 ]
  %v1891 = icmp slt i64 %v1890, %v1888
  br i1 %v1891, label %b186, label %b187
b186:
  %v1892 = mul i64 %v1890, 8
  %v1893 = getelementptr inbounds float, ptr %v1889, i64 %v1892
  br label %b188
b188:
  %v1894 = phi i64 [ 0, %b186 ], [ %v1897, %b189 ]
  %v1895 = icmp slt i64 %v1894, 8
  br i1 %v1895, label %b189, label %b190
b189:
  %v1896 = getelementptr inbounds float, ptr %v1893, i64 %v1894
  store float 0x0000000000000000, ptr %v1896, align 4
  %v1897 = add nsw i64 %v1894, 1
  br label %b188
b190:
  %v1898 = add nsw i64 %v1890, 1
  br label %b185
b187:
  %v1899 = mul i64 %v8, 1
  br label %b191
b191:
  %v1900 = phi i64 [ 0, %b187 ], [ %v2004, %b196 ]
  %v1901 = icmp slt i64 %v1900, %v1899
  br i1 %v1901, label %b192, label %b193
b192:
  %v1902 = sub i64 %v1899, %v1900
  %v1903 = icmp slt i64 %v1902, 384
  %v1904 = select i1 %v1903, i64 %v1902, i64 384
  br label %b194
b194:
  %v1905 = phi i64 [ %v1883, %b192 ], [ %v2003, %b220 ]
  %v1906 = icmp slt i64 %v1905, %v1888
  br i1 %v1906, label %b195, label %b196
b195:
  %v1907 = sub i64 %v1888, %v1905
  %v1908 = icmp slt i64 %v1907, 64
  %v1909 = select i1 %v1908, i64 %v1907, i64 64
  %v1910 = sdiv i64 %v1909, 2
  %v1911 = mul i64 %v1910, 2
  %v1912 = sub i64 %v1909, %v1911
  %v1913 = mul i64 %v1900, 8
  %v1914 = add i64 %v1913, %v1905
  %v1915 = getelementptr inbounds float, ptr %v1871, i64 %v1914
  br label %b197
b197:
  %v1916 = phi i64 [ 0, %b195 ], [ %v1942, %b205 ]
  %v1917 = icmp slt i64 %v1916, %v1904
  br i1 %v1917, label %b198, label %b199
b198:
  %v1918 = mul i64 %v1916, 8
  %v1919 = getelementptr inbounds float, ptr %v1915, i64 %v1918
  %v1920 = mul i64 %v1916, 2
  %v1921 = getelementptr inbounds float, ptr %v1875, i64 %v1920
  br label %b200
b200:
  %v1922 = phi i64 [ 0, %b198 ], [ %v1931, %b201 ]
  %v1923 = icmp slt i64 %v1922, %v1910
  br i1 %v1923, label %b201, label %b202
b201:
  %v1924 = mul i64 %v1922, 2
  %v1925 = getelementptr inbounds float, ptr %v1919, i64 %v1924
  %v1926 = mul i64 %v1922, 768
  %v1927 = getelementptr inbounds float, ptr %v1921, i64 %v1926
  %v1928 = getelementptr inbounds float, ptr %v1925, i64 0
  %v1929 = load <2 x float>, ptr %v1928, align 4
  %v1930 = getelementptr inbounds float, ptr %v1927, i64 0
  store <2 x float> %v1929, ptr %v1930, align 4
  %v1931 = add nsw i64 %v1922, 1
  br label %b200
b202:
  %v1932 = mul i64 %v1910, 2
  %v1933 = getelementptr inbounds float, ptr %v1919, i64 %v1932
  %v1934 = mul i64 %v1910, 768
  %v1935 = getelementptr inbounds float, ptr %v1921, i64 %v1934
  br label %b203
b203:
  %v1936 = phi i64 [ 0, %b202 ], [ %v1941, %b204 ]
  %v1937 = icmp slt i64 %v1936, %v1912
  br i1 %v1937, label %b204, label %b205
b204:
  %v1938 = getelementptr inbounds float, ptr %v1933, i64 %v1936
  %v1939 = load float, ptr %v1938, align 4
  %v1940 = getelementptr inbounds float, ptr %v1935, i64 %v1936
  store float %v1939, ptr %v1940, align 4
  %v1941 = add nsw i64 %v1936, 1
  br label %b203, !llvm.loop !3
b205:
  %v1942 = add nsw i64 %v1916, 1
  br label %b197
b199:
  br label %b206
b206:
  %v1943 = phi i64 [ 0, %b199 ], [ %v1978, %b214 ]
  %v1944 = icmp slt i64 %v1943, 0
  br i1 %v1944, label %b207, label %b208
b207:
  %v1945 = mul i64 %v1900, 8
  %v1946 = add i64 %v1945, %v1943
  %v1947 = getelementptr inbounds float, ptr %v1874, i64 %v1946
  br label %b209
b209:
  %v1948 = phi i64 [ 0, %b207 ], [ %v1966, %b210 ]
  %v1949 = icmp slt i64 %v1948, %v1904
  br i1 %v1949, label %b210, label %b211
b210:
  %v1950 = mul i64 %v1948, 8
  %v1951 = getelementptr inbounds float, ptr %v1947, i64 %v1950
  %v1952 = mul i64 %v1948, 32
  %v1953 = getelementptr inbounds float, ptr %v216, i64 %v1952
  %v1954 = getelementptr inbounds float, ptr %v1951, i64 0
  %v1955 = load <8 x float>, ptr %v1954, align 4
  %v1956 = getelementptr inbounds float, ptr %v1953, i64 0
  store <8 x float> %v1955, ptr %v1956, align 4
  %v1957 = getelementptr inbounds float, ptr %v1951, i64 8
  %v1958 = load <8 x float>, ptr %v1957, align 4
  %v1959 = getelementptr inbounds float, ptr %v1953, i64 8
  store <8 x float> %v1958, ptr %v1959, align 4
  %v1960 = getelementptr inbounds float, ptr %v1951, i64 16
  %v1961 = load <8 x float>, ptr %v1960, align 4
  %v1962 = getelementptr inbounds float, ptr %v1953, i64 16
  store <8 x float> %v1961, ptr %v1962, align 4
  %v1963 = getelementptr inbounds float, ptr %v1951, i64 24
  %v1964 = load <8 x float>, ptr %v1963, align 4
  %v1965 = getelementptr inbounds float, ptr %v1953, i64 24
  store <8 x float> %v1964, ptr %v1965, align 4
  %v1966 = add nsw i64 %v1948, 1
  br label %b209
b211:
  %v1967 = sdiv i64 %v1909, 2
  br label %b212
b212:
  %v1968 = phi i64 [ 0, %b211 ], [ %v1977, %b213 ]
  %v1969 = icmp slt i64 %v1968, %v1967
  br i1 %v1969, label %b213, label %b214
b213:
  %v1970 = mul i64 %v1968, 2
  %v1971 = add i64 %v1905, %v1970
  %v1972 = mul i64 %v1968, 768
  %v1973 = getelementptr inbounds float, ptr %v1875, i64 %v1972
  %v1974 = mul i64 %v1971, 8
  %v1975 = add i64 %v1974, %v1943
  %v1976 = getelementptr inbounds float, ptr %v1889, i64 %v1975
  call void @outer_2x32(ptr %v1973, ptr %v216, i64 %v1904, ptr %v1976, i64 8)
  %v1977 = add nsw i64 %v1968, 1
  br label %b212
b214:
  %v1978 = add nsw i64 %v1943, 32
  br label %b206
b208:
  %v1979 = mul i64 %v1900, 8
  %v1980 = add i64 %v1979, 0
  %v1981 = getelementptr inbounds float, ptr %v1874, i64 %v1980
  br label %b215
b215:
  %v1982 = phi i64 [ 0, %b208 ], [ %v1991, %b216 ]
  %v1983 = icmp slt i64 %v1982, %v1904
  br i1 %v1983, label %b216, label %b217
b216:
  %v1984 = mul i64 %v1982, 8
  %v1985 = getelementptr inbounds float, ptr %v1981, i64 %v1984
  %v1986 = mul i64 %v1982, 8
  %v1987 = getelementptr inbounds float, ptr %v216, i64 %v1986
  %v1988 = getelementptr inbounds float, ptr %v1985, i64 0
  %v1989 = load <8 x float>, ptr %v1988, align 4
  %v1990 = getelementptr inbounds float, ptr %v1987, i64 0
  store <8 x float> %v1989, ptr %v1990, align 4
  %v1991 = add nsw i64 %v1982, 1
  br label %b215
b217:
  %v1992 = sdiv i64 %v1909, 2
  br label %b218
b218:
  %v1993 = phi i64 [ 0, %b217 ], [ %v2002, %b219 ]
  %v1994 = icmp slt i64 %v1993, %v1992
  br i1 %v1994, label %b219, label %b220
b219:
  %v1995 = mul i64 %v1993, 2
  %v1996 = add i64 %v1905, %v1995
  %v1997 = mul i64 %v1993, 768
  %v1998 = getelementptr inbounds float, ptr %v1875, i64 %v1997
  %v1999 = mul i64 %v1996, 8
  %v2000 = add i64 %v1999, 0
  %v2001 = getelementptr inbounds float, ptr %v1889, i64 %v2000
  call void @outer_2x8(ptr %v1998, ptr %v216, i64 %v1904, ptr %v2001, i64 8)
  %v2002 = add nsw i64 %v1993, 1
  br label %b218
b220:
  %v2003 = add nsw i64 %v1905, 64
  br label %b194
b196:
  %v2004 = add nsw i64 %v1900, 384
  br label %b191
b193:
  %v2005 = icmp sgt i64 %v3, 1
  br i1 %v2005, label %b221, label %b222
b221:
  %v2006 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2007 = atomicrmw add ptr %v2006, i64 1 acq_rel
  %v2008 = load i64, ptr %v211, align 8
  %v2009 = add i64 %v2008, 1
  store i64 %v2009, ptr %v211, align 8
  %v2010 = mul i64 %v3, %v2009
  br label %b223
b223:
  %v2011 = load atomic i64, ptr %v2006 acquire, align 8
  %v2012 = icmp slt i64 %v2011, %v2010
  br i1 %v2012, label %b224, label %b225
b224:
  %v2013 = call i32 @sched_yield()
  br label %b223
b225:
  br label %b222
b222:
  %v2014 = mul i64 0, 32
  %v2015 = getelementptr inbounds float, ptr %v96, i64 %v2014
  %v2016 = getelementptr inbounds float, ptr %v2015, i64 0
  %v2017 = mul i64 0, 8
  %v2018 = getelementptr inbounds float, ptr %v88, i64 %v2017
  %v2019 = getelementptr inbounds float, ptr %v2018, i64 0
  %v2020 = getelementptr inbounds float, ptr %v216, i64 12288
  %v2021 = add i64 32, 1
  %v2022 = sdiv i64 %v2021, 2
  %v2023 = add i64 %v2, 1
  %v2024 = mul i64 %v2022, %v2
  %v2025 = sdiv i64 %v2024, %v3
  %v2026 = mul i64 %v2025, 2
  %v2027 = icmp slt i64 %v2026, 32
  %v2028 = select i1 %v2027, i64 %v2026, i64 32
  %v2029 = mul i64 %v2022, %v2023
  %v2030 = sdiv i64 %v2029, %v3
  %v2031 = mul i64 %v2030, 2
  %v2032 = icmp slt i64 %v2031, 32
  %v2033 = select i1 %v2032, i64 %v2031, i64 32
  %v2034 = getelementptr inbounds float, ptr %v130, i64 0
  br label %b226
b226:
  %v2035 = phi i64 [ %v2028, %b222 ], [ %v2043, %b231 ]
  %v2036 = icmp slt i64 %v2035, %v2033
  br i1 %v2036, label %b227, label %b228
b227:
  %v2037 = mul i64 %v2035, 8
  %v2038 = getelementptr inbounds float, ptr %v2034, i64 %v2037
  br label %b229
b229:
  %v2039 = phi i64 [ 0, %b227 ], [ %v2042, %b230 ]
  %v2040 = icmp slt i64 %v2039, 8
  br i1 %v2040, label %b230, label %b231
b230:
  %v2041 = getelementptr inbounds float, ptr %v2038, i64 %v2039
  store float 0x0000000000000000, ptr %v2041, align 4
  %v2042 = add nsw i64 %v2039, 1
  br label %b229
b231:
  %v2043 = add nsw i64 %v2035, 1
  br label %b226
b228:
  %v2044 = mul i64 %v8, 1
  br label %b232
b232:
  %v2045 = phi i64 [ 0, %b228 ], [ %v2149, %b237 ]
  %v2046 = icmp slt i64 %v2045, %v2044
  br i1 %v2046, label %b233, label %b234
b233:
  %v2047 = sub i64 %v2044, %v2045
  %v2048 = icmp slt i64 %v2047, 384
  %v2049 = select i1 %v2048, i64 %v2047, i64 384
  br label %b235
b235:
  %v2050 = phi i64 [ %v2028, %b233 ], [ %v2148, %b261 ]
  %v2051 = icmp slt i64 %v2050, %v2033
  br i1 %v2051, label %b236, label %b237
b236:
  %v2052 = sub i64 %v2033, %v2050
  %v2053 = icmp slt i64 %v2052, 64
  %v2054 = select i1 %v2053, i64 %v2052, i64 64
  %v2055 = sdiv i64 %v2054, 2
  %v2056 = mul i64 %v2055, 2
  %v2057 = sub i64 %v2054, %v2056
  %v2058 = mul i64 %v2045, 32
  %v2059 = add i64 %v2058, %v2050
  %v2060 = getelementptr inbounds float, ptr %v2016, i64 %v2059
  br label %b238
b238:
  %v2061 = phi i64 [ 0, %b236 ], [ %v2087, %b246 ]
  %v2062 = icmp slt i64 %v2061, %v2049
  br i1 %v2062, label %b239, label %b240
b239:
  %v2063 = mul i64 %v2061, 32
  %v2064 = getelementptr inbounds float, ptr %v2060, i64 %v2063
  %v2065 = mul i64 %v2061, 2
  %v2066 = getelementptr inbounds float, ptr %v2020, i64 %v2065
  br label %b241
b241:
  %v2067 = phi i64 [ 0, %b239 ], [ %v2076, %b242 ]
  %v2068 = icmp slt i64 %v2067, %v2055
  br i1 %v2068, label %b242, label %b243
b242:
  %v2069 = mul i64 %v2067, 2
  %v2070 = getelementptr inbounds float, ptr %v2064, i64 %v2069
  %v2071 = mul i64 %v2067, 768
  %v2072 = getelementptr inbounds float, ptr %v2066, i64 %v2071
  %v2073 = getelementptr inbounds float, ptr %v2070, i64 0
  %v2074 = load <2 x float>, ptr %v2073, align 4
  %v2075 = getelementptr inbounds float, ptr %v2072, i64 0
  store <2 x float> %v2074, ptr %v2075, align 4
  %v2076 = add nsw i64 %v2067, 1
  br label %b241
b243:
  %v2077 = mul i64 %v2055, 2
  %v2078 = getelementptr inbounds float, ptr %v2064, i64 %v2077
  %v2079 = mul i64 %v2055, 768
  %v2080 = getelementptr inbounds float, ptr %v2066, i64 %v2079
  br label %b244
b244:
  %v2081 = phi i64 [ 0, %b243 ], [ %v2086, %b245 ]
  %v2082 = icmp slt i64 %v2081, %v2057
  br i1 %v2082, label %b245, label %b246
b245:
  %v2083 = getelementptr inbounds float, ptr %v2078, i64 %v2081
  %v2084 = load float, ptr %v2083, align 4
  %v2085 = getelementptr inbounds float, ptr %v2080, i64 %v2081
  store float %v2084, ptr %v2085, align 4
  %v2086 = add nsw i64 %v2081, 1
  br label %b244, !llvm.loop !6
b246:
  %v2087 = add nsw i64 %v2061, 1
  br label %b238
b240:
  br label %b247
b247:
  %v2088 = phi i64 [ 0, %b240 ], [ %v2123, %b255 ]
  %v2089 = icmp slt i64 %v2088, 0
  br i1 %v2089, label %b248, label %b249
b248:
  %v2090 = mul i64 %v2045, 8
  %v2091 = add i64 %v2090, %v2088
  %v2092 = getelementptr inbounds float, ptr %v2019, i64 %v2091
  br label %b250
b250:
  %v2093 = phi i64 [ 0, %b248 ], [ %v2111, %b251 ]
  %v2094 = icmp slt i64 %v2093, %v2049
  br i1 %v2094, label %b251, label %b252
b251:
  %v2095 = mul i64 %v2093, 8
  %v2096 = getelementptr inbounds float, ptr %v2092, i64 %v2095
  %v2097 = mul i64 %v2093, 32
  %v2098 = getelementptr inbounds float, ptr %v216, i64 %v2097
  %v2099 = getelementptr inbounds float, ptr %v2096, i64 0
  %v2100 = load <8 x float>, ptr %v2099, align 4
  %v2101 = getelementptr inbounds float, ptr %v2098, i64 0
  store <8 x float> %v2100, ptr %v2101, align 4
  %v2102 = getelementptr inbounds float, ptr %v2096, i64 8
  %v2103 = load <8 x float>, ptr %v2102, align 4
  %v2104 = getelementptr inbounds float, ptr %v2098, i64 8
  store <8 x float> %v2103, ptr %v2104, align 4
  %v2105 = getelementptr inbounds float, ptr %v2096, i64 16
  %v2106 = load <8 x float>, ptr %v2105, align 4
  %v2107 = getelementptr inbounds float, ptr %v2098, i64 16
  store <8 x float> %v2106, ptr %v2107, align 4
  %v2108 = getelementptr inbounds float, ptr %v2096, i64 24
  %v2109 = load <8 x float>, ptr %v2108, align 4
  %v2110 = getelementptr inbounds float, ptr %v2098, i64 24
  store <8 x float> %v2109, ptr %v2110, align 4
  %v2111 = add nsw i64 %v2093, 1
  br label %b250
b252:
  %v2112 = sdiv i64 %v2054, 2
  br label %b253
b253:
  %v2113 = phi i64 [ 0, %b252 ], [ %v2122, %b254 ]
  %v2114 = icmp slt i64 %v2113, %v2112
  br i1 %v2114, label %b254, label %b255
b254:
  %v2115 = mul i64 %v2113, 2
  %v2116 = add i64 %v2050, %v2115
  %v2117 = mul i64 %v2113, 768
  %v2118 = getelementptr inbounds float, ptr %v2020, i64 %v2117
  %v2119 = mul i64 %v2116, 8
  %v2120 = add i64 %v2119, %v2088
  %v2121 = getelementptr inbounds float, ptr %v2034, i64 %v2120
  call void @outer_2x32(ptr %v2118, ptr %v216, i64 %v2049, ptr %v2121, i64 8)
  %v2122 = add nsw i64 %v2113, 1
  br label %b253
b255:
  %v2123 = add nsw i64 %v2088, 32
  br label %b247
b249:
  %v2124 = mul i64 %v2045, 8
  %v2125 = add i64 %v2124, 0
  %v2126 = getelementptr inbounds float, ptr %v2019, i64 %v2125
  br label %b256
b256:
  %v2127 = phi i64 [ 0, %b249 ], [ %v2136, %b257 ]
  %v2128 = icmp slt i64 %v2127, %v2049
  br i1 %v2128, label %b257, label %b258
b257:
  %v2129 = mul i64 %v2127, 8
  %v2130 = getelementptr inbounds float, ptr %v2126, i64 %v2129
  %v2131 = mul i64 %v2127, 8
  %v2132 = getelementptr inbounds float, ptr %v216, i64 %v2131
  %v2133 = getelementptr inbounds float, ptr %v2130, i64 0
  %v2134 = load <8 x float>, ptr %v2133, align 4
  %v2135 = getelementptr inbounds float, ptr %v2132, i64 0
  store <8 x float> %v2134, ptr %v2135, align 4
  %v2136 = add nsw i64 %v2127, 1
  br label %b256
b258:
  %v2137 = sdiv i64 %v2054, 2
  br label %b259
b259:
  %v2138 = phi i64 [ 0, %b258 ], [ %v2147, %b260 ]
  %v2139 = icmp slt i64 %v2138, %v2137
  br i1 %v2139, label %b260, label %b261
b260:
  %v2140 = mul i64 %v2138, 2
  %v2141 = add i64 %v2050, %v2140
  %v2142 = mul i64 %v2138, 768
  %v2143 = getelementptr inbounds float, ptr %v2020, i64 %v2142
  %v2144 = mul i64 %v2141, 8
  %v2145 = add i64 %v2144, 0
  %v2146 = getelementptr inbounds float, ptr %v2034, i64 %v2145
  call void @outer_2x8(ptr %v2143, ptr %v216, i64 %v2049, ptr %v2146, i64 8)
  %v2147 = add nsw i64 %v2138, 1
  br label %b259
b261:
  %v2148 = add nsw i64 %v2050, 64
  br label %b235
b237:
  %v2149 = add nsw i64 %v2045, 384
  br label %b232
b234:
  %v2150 = icmp sgt i64 %v3, 1
  br i1 %v2150, label %b262, label %b263
b262:
  %v2151 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2152 = atomicrmw add ptr %v2151, i64 1 acq_rel
  %v2153 = load i64, ptr %v211, align 8
  %v2154 = add i64 %v2153, 1
  store i64 %v2154, ptr %v211, align 8
  %v2155 = mul i64 %v3, %v2154
  br label %b264
b264:
  %v2156 = load atomic i64, ptr %v2151 acquire, align 8
  %v2157 = icmp slt i64 %v2156, %v2155
  br i1 %v2157, label %b265, label %b266
b265:
  %v2158 = call i32 @sched_yield()
  br label %b264
b266:
  br label %b263
b263:
  %v2159 = mul i64 0, 32
  %v2160 = getelementptr inbounds float, ptr %v104, i64 %v2159
  %v2161 = getelementptr inbounds float, ptr %v2160, i64 0
  %v2162 = mul i64 0, 8
  %v2163 = getelementptr inbounds float, ptr %v82, i64 %v2162
  %v2164 = getelementptr inbounds float, ptr %v2163, i64 0
  %v2165 = getelementptr inbounds float, ptr %v216, i64 12288
  %v2166 = add i64 32, 1
  %v2167 = sdiv i64 %v2166, 2
  %v2168 = add i64 %v2, 1
  %v2169 = mul i64 %v2167, %v2
  %v2170 = sdiv i64 %v2169, %v3
  %v2171 = mul i64 %v2170, 2
  %v2172 = icmp slt i64 %v2171, 32
  %v2173 = select i1 %v2172, i64 %v2171, i64 32
  %v2174 = mul i64 %v2167, %v2168
  %v2175 = sdiv i64 %v2174, %v3
  %v2176 = mul i64 %v2175, 2
  %v2177 = icmp slt i64 %v2176, 32
  %v2178 = select i1 %v2177, i64 %v2176, i64 32
  %v2179 = getelementptr inbounds float, ptr %v132, i64 0
  br label %b267
b267:
  %v2180 = phi i64 [ %v2173, %b263 ], [ %v2188, %b272 ]
  %v2181 = icmp slt i64 %v2180, %v2178
  br i1 %v2181, label %b268, label %b269
b268:
  %v2182 = mul i64 %v2180, 8
  %v2183 = getelementptr inbounds float, ptr %v2179, i64 %v2182
  br label %b270
b270:
  %v2184 = phi i64 [ 0, %b268 ], [ %v2187, %b271 ]
  %v2185 = icmp slt i64 %v2184, 8
  br i1 %v2185, label %b271, label %b272
b271:
  %v2186 = getelementptr inbounds float, ptr %v2183, i64 %v2184
  store float 0x0000000000000000, ptr %v2186, align 4
  %v2187 = add nsw i64 %v2184, 1
  br label %b270
b272:
  %v2188 = add nsw i64 %v2180, 1
  br label %b267
b269:
  %v2189 = mul i64 %v8, 1
  br label %b273
b273:
  %v2190 = phi i64 [ 0, %b269 ], [ %v2294, %b278 ]
  %v2191 = icmp slt i64 %v2190, %v2189
  br i1 %v2191, label %b274, label %b275
b274:
  %v2192 = sub i64 %v2189, %v2190
  %v2193 = icmp slt i64 %v2192, 384
  %v2194 = select i1 %v2193, i64 %v2192, i64 384
  br label %b276
b276:
  %v2195 = phi i64 [ %v2173, %b274 ], [ %v2293, %b302 ]
  %v2196 = icmp slt i64 %v2195, %v2178
  br i1 %v2196, label %b277, label %b278
b277:
  %v2197 = sub i64 %v2178, %v2195
  %v2198 = icmp slt i64 %v2197, 64
  %v2199 = select i1 %v2198, i64 %v2197, i64 64
  %v2200 = sdiv i64 %v2199, 2
  %v2201 = mul i64 %v2200, 2
  %v2202 = sub i64 %v2199, %v2201
  %v2203 = mul i64 %v2190, 32
  %v2204 = add i64 %v2203, %v2195
  %v2205 = getelementptr inbounds float, ptr %v2161, i64 %v2204
  br label %b279
b279:
  %v2206 = phi i64 [ 0, %b277 ], [ %v2232, %b287 ]
  %v2207 = icmp slt i64 %v2206, %v2194
  br i1 %v2207, label %b280, label %b281
b280:
  %v2208 = mul i64 %v2206, 32
  %v2209 = getelementptr inbounds float, ptr %v2205, i64 %v2208
  %v2210 = mul i64 %v2206, 2
  %v2211 = getelementptr inbounds float, ptr %v2165, i64 %v2210
  br label %b282
b282:
  %v2212 = phi i64 [ 0, %b280 ], [ %v2221, %b283 ]
  %v2213 = icmp slt i64 %v2212, %v2200
  br i1 %v2213, label %b283, label %b284
b283:
  %v2214 = mul i64 %v2212, 2
  %v2215 = getelementptr inbounds float, ptr %v2209, i64 %v2214
  %v2216 = mul i64 %v2212, 768
  %v2217 = getelementptr inbounds float, ptr %v2211, i64 %v2216
  %v2218 = getelementptr inbounds float, ptr %v2215, i64 0
  %v2219 = load <2 x float>, ptr %v2218, align 4
  %v2220 = getelementptr inbounds float, ptr %v2217, i64 0
  store <2 x float> %v2219, ptr %v2220, align 4
  %v2221 = add nsw i64 %v2212, 1
  br label %b282
b284:
  %v2222 = mul i64 %v2200, 2
  %v2223 = getelementptr inbounds float, ptr %v2209, i64 %v2222
  %v2224 = mul i64 %v2200, 768
  %v2225 = getelementptr inbounds float, ptr %v2211, i64 %v2224
  br label %b285
b285:
  %v2226 = phi i64 [ 0, %b284 ], [ %v2231, %b286 ]
  %v2227 = icmp slt i64 %v2226, %v2202
  br i1 %v2227, label %b286, label %b287
b286:
  %v2228 = getelementptr inbounds float, ptr %v2223, i64 %v2226
  %v2229 = load float, ptr %v2228, align 4
  %v2230 = getelementptr inbounds float, ptr %v2225, i64 %v2226
  store float %v2229, ptr %v2230, align 4
  %v2231 = add nsw i64 %v2226, 1
  br label %b285, !llvm.loop !9
b287:
  %v2232 = add nsw i64 %v2206, 1
  br label %b279
b281:
  br label %b288
b288:
  %v2233 = phi i64 [ 0, %b281 ], [ %v2268, %b296 ]
  %v2234 = icmp slt i64 %v2233, 0
  br i1 %v2234, label %b289, label %b290
b289:
  %v2235 = mul i64 %v2190, 8
  %v2236 = add i64 %v2235, %v2233
  %v2237 = getelementptr inbounds float, ptr %v2164, i64 %v2236
  br label %b291
b291:
  %v2238 = phi i64 [ 0, %b289 ], [ %v2256, %b292 ]
  %v2239 = icmp slt i64 %v2238, %v2194
  br i1 %v2239, label %b292, label %b293
b292:
  %v2240 = mul i64 %v2238, 8
  %v2241 = getelementptr inbounds float, ptr %v2237, i64 %v2240
  %v2242 = mul i64 %v2238, 32
  %v2243 = getelementptr inbounds float, ptr %v216, i64 %v2242
  %v2244 = getelementptr inbounds float, ptr %v2241, i64 0
  %v2245 = load <8 x float>, ptr %v2244, align 4
  %v2246 = getelementptr inbounds float, ptr %v2243, i64 0
  store <8 x float> %v2245, ptr %v2246, align 4
  %v2247 = getelementptr inbounds float, ptr %v2241, i64 8
  %v2248 = load <8 x float>, ptr %v2247, align 4
  %v2249 = getelementptr inbounds float, ptr %v2243, i64 8
  store <8 x float> %v2248, ptr %v2249, align 4
  %v2250 = getelementptr inbounds float, ptr %v2241, i64 16
  %v2251 = load <8 x float>, ptr %v2250, align 4
  %v2252 = getelementptr inbounds float, ptr %v2243, i64 16
  store <8 x float> %v2251, ptr %v2252, align 4
  %v2253 = getelementptr inbounds float, ptr %v2241, i64 24
  %v2254 = load <8 x float>, ptr %v2253, align 4
  %v2255 = getelementptr inbounds float, ptr %v2243, i64 24
  store <8 x float> %v2254, ptr %v2255, align 4
  %v2256 = add nsw i64 %v2238, 1
  br label %b291
b293:
  %v2257 = sdiv i64 %v2199, 2
  br label %b294
b294:
  %v2258 = phi i64 [ 0, %b293 ], [ %v2267, %b295 ]
  %v2259 = icmp slt i64 %v2258, %v2257
  br i1 %v2259, label %b295, label %b296
b295:
  %v2260 = mul i64 %v2258, 2
  %v2261 = add i64 %v2195, %v2260
  %v2262 = mul i64 %v2258, 768
  %v2263 = getelementptr inbounds float, ptr %v2165, i64 %v2262
  %v2264 = mul i64 %v2261, 8
  %v2265 = add i64 %v2264, %v2233
  %v2266 = getelementptr inbounds float, ptr %v2179, i64 %v2265
  call void @outer_2x32(ptr %v2263, ptr %v216, i64 %v2194, ptr %v2266, i64 8)
  %v2267 = add nsw i64 %v2258, 1
  br label %b294
b296:
  %v2268 = add nsw i64 %v2233, 32
  br label %b288
b290:
  %v2269 = mul i64 %v2190, 8
  %v2270 = add i64 %v2269, 0
  %v2271 = getelementptr inbounds float, ptr %v2164, i64 %v2270
  br label %b297
b297:
  %v2272 = phi i64 [ 0, %b290 ], [ %v2281, %b298 ]
  %v2273 = icmp slt i64 %v2272, %v2194
  br i1 %v2273, label %b298, label %b299
b298:
  %v2274 = mul i64 %v2272, 8
  %v2275 = getelementptr inbounds float, ptr %v2271, i64 %v2274
  %v2276 = mul i64 %v2272, 8
  %v2277 = getelementptr inbounds float, ptr %v216, i64 %v2276
  %v2278 = getelementptr inbounds float, ptr %v2275, i64 0
  %v2279 = load <8 x float>, ptr %v2278, align 4
  %v2280 = getelementptr inbounds float, ptr %v2277, i64 0
  store <8 x float> %v2279, ptr %v2280, align 4
  %v2281 = add nsw i64 %v2272, 1
  br label %b297
b299:
  %v2282 = sdiv i64 %v2199, 2
  br label %b300
b300:
  %v2283 = phi i64 [ 0, %b299 ], [ %v2292, %b301 ]
  %v2284 = icmp slt i64 %v2283, %v2282
  br i1 %v2284, label %b301, label %b302
b301:
  %v2285 = mul i64 %v2283, 2
  %v2286 = add i64 %v2195, %v2285
  %v2287 = mul i64 %v2283, 768
  %v2288 = getelementptr inbounds float, ptr %v2165, i64 %v2287
  %v2289 = mul i64 %v2286, 8
  %v2290 = add i64 %v2289, 0
  %v2291 = getelementptr inbounds float, ptr %v2179, i64 %v2290
  call void @outer_2x8(ptr %v2288, ptr %v216, i64 %v2194, ptr %v2291, i64 8)
  %v2292 = add nsw i64 %v2283, 1
  br label %b300
b302:
  %v2293 = add nsw i64 %v2195, 64
  br label %b276
b278:
  %v2294 = add nsw i64 %v2190, 384
  br label %b273
b275:
  %v2295 = icmp sgt i64 %v3, 1
  br i1 %v2295, label %b303, label %b304
b303:
  %v2296 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2297 = atomicrmw add ptr %v2296, i64 1 acq_rel
  %v2298 = load i64, ptr %v211, align 8
  %v2299 = add i64 %v2298, 1
  store i64 %v2299, ptr %v211, align 8
  %v2300 = mul i64 %v3, %v2299
  br label %b305
b305:
  %v2301 = load atomic i64, ptr %v2296 acquire, align 8
  %v2302 = icmp slt i64 %v2301, %v2300
  br i1 %v2302, label %b306, label %b307
b306:
  %v2303 = call i32 @sched_yield()
  br label %b305
b307:
  br label %b304
b304:
  %v2304 = mul i64 0, 32
  %v2305 = getelementptr inbounds float, ptr %v112, i64 %v2304
  %v2306 = getelementptr inbounds float, ptr %v2305, i64 0
  %v2307 = mul i64 0, 8
  %v2308 = getelementptr inbounds float, ptr %v76, i64 %v2307
  %v2309 = getelementptr inbounds float, ptr %v2308, i64 0
  %v2310 = getelementptr inbounds float, ptr %v216, i64 12288
  %v2311 = add i64 32, 1
  %v2312 = sdiv i64 %v2311, 2
  %v2313 = add i64 %v2, 1
  %v2314 = mul i64 %v2312, %v2
  %v2315 = sdiv i64 %v2314, %v3
  %v2316 = mul i64 %v2315, 2
  %v2317 = icmp slt i64 %v2316, 32
  %v2318 = select i1 %v2317, i64 %v2316, i64 32
  %v2319 = mul i64 %v2312, %v2313
  %v2320 = sdiv i64 %v2319, %v3
  %v2321 = mul i64 %v2320, 2
  %v2322 = icmp slt i64 %v2321, 32
  %v2323 = select i1 %v2322, i64 %v2321, i64 32
  %v2324 = getelementptr inbounds float, ptr %v134, i64 0
  br label %b308
b308:
  %v2325 = phi i64 [ %v2318, %b304 ], [ %v2333, %b313 ]
  %v2326 = icmp slt i64 %v2325, %v2323
  br i1 %v2326, label %b309, label %b310
b309:
  %v2327 = mul i64 %v2325, 8
  %v2328 = getelementptr inbounds float, ptr %v2324, i64 %v2327
  br label %b311
b311:
  %v2329 = phi i64 [ 0, %b309 ], [ %v2332, %b312 ]
  %v2330 = icmp slt i64 %v2329, 8
  br i1 %v2330, label %b312, label %b313
b312:
  %v2331 = getelementptr inbounds float, ptr %v2328, i64 %v2329
  store float 0x0000000000000000, ptr %v2331, align 4
  %v2332 = add nsw i64 %v2329, 1
  br label %b311
b313:
  %v2333 = add nsw i64 %v2325, 1
  br label %b308
b310:
  %v2334 = mul i64 %v8, 1
  br label %b314
b314:
  %v2335 = phi i64 [ 0, %b310 ], [ %v2439, %b319 ]
  %v2336 = icmp slt i64 %v2335, %v2334
  br i1 %v2336, label %b315, label %b316
b315:
  %v2337 = sub i64 %v2334, %v2335
  %v2338 = icmp slt i64 %v2337, 384
  %v2339 = select i1 %v2338, i64 %v2337, i64 384
  br label %b317
b317:
  %v2340 = phi i64 [ %v2318, %b315 ], [ %v2438, %b343 ]
  %v2341 = icmp slt i64 %v2340, %v2323
  br i1 %v2341, label %b318, label %b319
b318:
  %v2342 = sub i64 %v2323, %v2340
  %v2343 = icmp slt i64 %v2342, 64
  %v2344 = select i1 %v2343, i64 %v2342, i64 64
  %v2345 = sdiv i64 %v2344, 2
  %v2346 = mul i64 %v2345, 2
  %v2347 = sub i64 %v2344, %v2346
  %v2348 = mul i64 %v2335, 32
  %v2349 = add i64 %v2348, %v2340
  %v2350 = getelementptr inbounds float, ptr %v2306, i64 %v2349
  br label %b320
b320:
  %v2351 = phi i64 [ 0, %b318 ], [ %v2377, %b328 ]
  %v2352 = icmp slt i64 %v2351, %v2339
  br i1 %v2352, label %b321, label %b322
b321:
  %v2353 = mul i64 %v2351, 32
  %v2354 = getelementptr inbounds float, ptr %v2350, i64 %v2353
  %v2355 = mul i64 %v2351, 2
  %v2356 = getelementptr inbounds float, ptr %v2310, i64 %v2355
  br label %b323
b323:
  %v2357 = phi i64 [ 0, %b321 ], [ %v2366, %b324 ]
  %v2358 = icmp slt i64 %v2357, %v2345
  br i1 %v2358, label %b324, label %b325
b324:
  %v2359 = mul i64 %v2357, 2
  %v2360 = getelementptr inbounds float, ptr %v2354, i64 %v2359
  %v2361 = mul i64 %v2357, 768
  %v2362 = getelementptr inbounds float, ptr %v2356, i64 %v2361
  %v2363 = getelementptr inbounds float, ptr %v2360, i64 0
  %v2364 = load <2 x float>, ptr %v2363, align 4
  %v2365 = getelementptr inbounds float, ptr %v2362, i64 0
  store <2 x float> %v2364, ptr %v2365, align 4
  %v2366 = add nsw i64 %v2357, 1
  br label %b323
b325:
  %v2367 = mul i64 %v2345, 2
  %v2368 = getelementptr inbounds float, ptr %v2354, i64 %v2367
  %v2369 = mul i64 %v2345, 768
  %v2370 = getelementptr inbounds float, ptr %v2356, i64 %v2369
  br label %b326
b326:
  %v2371 = phi i64 [ 0, %b325 ], [ %v2376, %b327 ]
  %v2372 = icmp slt i64 %v2371, %v2347
  br i1 %v2372, label %b327, label %b328
b327:
  %v2373 = getelementptr inbounds float, ptr %v2368, i64 %v2371
  %v2374 = load float, ptr %v2373, align 4
  %v2375 = getelementptr inbounds float, ptr %v2370, i64 %v2371
  store float %v2374, ptr %v2375, align 4
  %v2376 = add nsw i64 %v2371, 1
  br label %b326, !llvm.loop !12
b328:
  %v2377 = add nsw i64 %v2351, 1
  br label %b320
b322:
  br label %b329
b329:
  %v2378 = phi i64 [ 0, %b322 ], [ %v2413, %b337 ]
  %v2379 = icmp slt i64 %v2378, 0
  br i1 %v2379, label %b330, label %b331
b330:
  %v2380 = mul i64 %v2335, 8
  %v2381 = add i64 %v2380, %v2378
  %v2382 = getelementptr inbounds float, ptr %v2309, i64 %v2381
  br label %b332
b332:
  %v2383 = phi i64 [ 0, %b330 ], [ %v2401, %b333 ]
  %v2384 = icmp slt i64 %v2383, %v2339
  br i1 %v2384, label %b333, label %b334
b333:
  %v2385 = mul i64 %v2383, 8
  %v2386 = getelementptr inbounds float, ptr %v2382, i64 %v2385
  %v2387 = mul i64 %v2383, 32
  %v2388 = getelementptr inbounds float, ptr %v216, i64 %v2387
  %v2389 = getelementptr inbounds float, ptr %v2386, i64 0
  %v2390 = load <8 x float>, ptr %v2389, align 4
  %v2391 = getelementptr inbounds float, ptr %v2388, i64 0
  store <8 x float> %v2390, ptr %v2391, align 4
  %v2392 = getelementptr inbounds float, ptr %v2386, i64 8
  %v2393 = load <8 x float>, ptr %v2392, align 4
  %v2394 = getelementptr inbounds float, ptr %v2388, i64 8
  store <8 x float> %v2393, ptr %v2394, align 4
  %v2395 = getelementptr inbounds float, ptr %v2386, i64 16
  %v2396 = load <8 x float>, ptr %v2395, align 4
  %v2397 = getelementptr inbounds float, ptr %v2388, i64 16
  store <8 x float> %v2396, ptr %v2397, align 4
  %v2398 = getelementptr inbounds float, ptr %v2386, i64 24
  %v2399 = load <8 x float>, ptr %v2398, align 4
  %v2400 = getelementptr inbounds float, ptr %v2388, i64 24
  store <8 x float> %v2399, ptr %v2400, align 4
  %v2401 = add nsw i64 %v2383, 1
  br label %b332
b334:
  %v2402 = sdiv i64 %v2344, 2
  br label %b335
b335:
  %v2403 = phi i64 [ 0, %b334 ], [ %v2412, %b336 ]
  %v2404 = icmp slt i64 %v2403, %v2402
  br i1 %v2404, label %b336, label %b337
b336:
  %v2405 = mul i64 %v2403, 2
  %v2406 = add i64 %v2340, %v2405
  %v2407 = mul i64 %v2403, 768
  %v2408 = getelementptr inbounds float, ptr %v2310, i64 %v2407
  %v2409 = mul i64 %v2406, 8
  %v2410 = add i64 %v2409, %v2378
  %v2411 = getelementptr inbounds float, ptr %v2324, i64 %v2410
  call void @outer_2x32(ptr %v2408, ptr %v216, i64 %v2339, ptr %v2411, i64 8)
  %v2412 = add nsw i64 %v2403, 1
  br label %b335
b337:
  %v2413 = add nsw i64 %v2378, 32
  br label %b329
b331:
  %v2414 = mul i64 %v2335, 8
  %v2415 = add i64 %v2414, 0
  %v2416 = getelementptr inbounds float, ptr %v2309, i64 %v2415
  br label %b338
b338:
  %v2417 = phi i64 [ 0, %b331 ], [ %v2426, %b339 ]
  %v2418 = icmp slt i64 %v2417, %v2339
  br i1 %v2418, label %b339, label %b340
b339:
  %v2419 = mul i64 %v2417, 8
  %v2420 = getelementptr inbounds float, ptr %v2416, i64 %v2419
  %v2421 = mul i64 %v2417, 8
  %v2422 = getelementptr inbounds float, ptr %v216, i64 %v2421
  %v2423 = getelementptr inbounds float, ptr %v2420, i64 0
  %v2424 = load <8 x float>, ptr %v2423, align 4
  %v2425 = getelementptr inbounds float, ptr %v2422, i64 0
  store <8 x float> %v2424, ptr %v2425, align 4
  %v2426 = add nsw i64 %v2417, 1
  br label %b338
b340:
  %v2427 = sdiv i64 %v2344, 2
  br label %b341
b341:
  %v2428 = phi i64 [ 0, %b340 ], [ %v2437, %b342 ]
  %v2429 = icmp slt i64 %v2428, %v2427
  br i1 %v2429, label %b342, label %b343
b342:
  %v2430 = mul i64 %v2428, 2
  %v2431 = add i64 %v2340, %v2430
  %v2432 = mul i64 %v2428, 768
  %v2433 = getelementptr inbounds float, ptr %v2310, i64 %v2432
  %v2434 = mul i64 %v2431, 8
  %v2435 = add i64 %v2434, 0
  %v2436 = getelementptr inbounds float, ptr %v2324, i64 %v2435
  call void @outer_2x8(ptr %v2433, ptr %v216, i64 %v2339, ptr %v2436, i64 8)
  %v2437 = add nsw i64 %v2428, 1
  br label %b341
b343:
  %v2438 = add nsw i64 %v2340, 64
  br label %b317
b319:
  %v2439 = add nsw i64 %v2335, 384
  br label %b314
b316:
  %v2440 = icmp sgt i64 %v3, 1
  br i1 %v2440, label %b344, label %b345
b344:
  %v2441 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2442 = atomicrmw add ptr %v2441, i64 1 acq_rel
  %v2443 = load i64, ptr %v211, align 8
  %v2444 = add i64 %v2443, 1
  store i64 %v2444, ptr %v211, align 8
  %v2445 = mul i64 %v3, %v2444
  br label %b346
b346:
  %v2446 = load atomic i64, ptr %v2441 acquire, align 8
  %v2447 = icmp slt i64 %v2446, %v2445
  br i1 %v2447, label %b347, label %b348
b347:
  %v2448 = call i32 @sched_yield()
  br label %b346
b348:
  br label %b345
b345:
  %v2449 = mul i64 0, 32
  %v2450 = getelementptr inbounds float, ptr %v120, i64 %v2449
  %v2451 = getelementptr inbounds float, ptr %v2450, i64 0
  %v2452 = mul i64 0, 8
  %v2453 = getelementptr inbounds float, ptr %v26, i64 %v2452
  %v2454 = getelementptr inbounds float, ptr %v2453, i64 0
  %v2455 = getelementptr inbounds float, ptr %v216, i64 12288
  %v2456 = add i64 32, 1
  %v2457 = sdiv i64 %v2456, 2
  %v2458 = add i64 %v2, 1
  %v2459 = mul i64 %v2457, %v2
  %v2460 = sdiv i64 %v2459, %v3
  %v2461 = mul i64 %v2460, 2
  %v2462 = icmp slt i64 %v2461, 32
  %v2463 = select i1 %v2462, i64 %v2461, i64 32
  %v2464 = mul i64 %v2457, %v2458
  %v2465 = sdiv i64 %v2464, %v3
  %v2466 = mul i64 %v2465, 2
  %v2467 = icmp slt i64 %v2466, 32
  %v2468 = select i1 %v2467, i64 %v2466, i64 32
  %v2469 = getelementptr inbounds float, ptr %v136, i64 0
  br label %b349
b349:
  %v2470 = phi i64 [ %v2463, %b345 ], [ %v2478, %b354 ]
  %v2471 = icmp slt i64 %v2470, %v2468
  br i1 %v2471, label %b350, label %b351
b350:
  %v2472 = mul i64 %v2470, 8
  %v2473 = getelementptr inbounds float, ptr %v2469, i64 %v2472
  br label %b352
b352:
  %v2474 = phi i64 [ 0, %b350 ], [ %v2477, %b353 ]
  %v2475 = icmp slt i64 %v2474, 8
  br i1 %v2475, label %b353, label %b354
b353:
  %v2476 = getelementptr inbounds float, ptr %v2473, i64 %v2474
  store float 0x0000000000000000, ptr %v2476, align 4
  %v2477 = add nsw i64 %v2474, 1
  br label %b352
b354:
  %v2478 = add nsw i64 %v2470, 1
  br label %b349
b351:
  %v2479 = mul i64 %v8, 1
  br label %b355
b355:
  %v2480 = phi i64 [ 0, %b351 ], [ %v2584, %b360 ]
  %v2481 = icmp slt i64 %v2480, %v2479
  br i1 %v2481, label %b356, label %b357
b356:
  %v2482 = sub i64 %v2479, %v2480
  %v2483 = icmp slt i64 %v2482, 384
  %v2484 = select i1 %v2483, i64 %v2482, i64 384
  br label %b358
b358:
  %v2485 = phi i64 [ %v2463, %b356 ], [ %v2583, %b384 ]
  %v2486 = icmp slt i64 %v2485, %v2468
  br i1 %v2486, label %b359, label %b360
b359:
  %v2487 = sub i64 %v2468, %v2485
  %v2488 = icmp slt i64 %v2487, 64
  %v2489 = select i1 %v2488, i64 %v2487, i64 64
  %v2490 = sdiv i64 %v2489, 2
  %v2491 = mul i64 %v2490, 2
  %v2492 = sub i64 %v2489, %v2491
  %v2493 = mul i64 %v2480, 32
  %v2494 = add i64 %v2493, %v2485
  %v2495 = getelementptr inbounds float, ptr %v2451, i64 %v2494
  br label %b361
b361:
  %v2496 = phi i64 [ 0, %b359 ], [ %v2522, %b369 ]
  %v2497 = icmp slt i64 %v2496, %v2484
  br i1 %v2497, label %b362, label %b363
b362:
  %v2498 = mul i64 %v2496, 32
  %v2499 = getelementptr inbounds float, ptr %v2495, i64 %v2498
  %v2500 = mul i64 %v2496, 2
  %v2501 = getelementptr inbounds float, ptr %v2455, i64 %v2500
  br label %b364
b364:
  %v2502 = phi i64 [ 0, %b362 ], [ %v2511, %b365 ]
  %v2503 = icmp slt i64 %v2502, %v2490
  br i1 %v2503, label %b365, label %b366
b365:
  %v2504 = mul i64 %v2502, 2
  %v2505 = getelementptr inbounds float, ptr %v2499, i64 %v2504
  %v2506 = mul i64 %v2502, 768
  %v2507 = getelementptr inbounds float, ptr %v2501, i64 %v2506
  %v2508 = getelementptr inbounds float, ptr %v2505, i64 0
  %v2509 = load <2 x float>, ptr %v2508, align 4
  %v2510 = getelementptr inbounds float, ptr %v2507, i64 0
  store <2 x float> %v2509, ptr %v2510, align 4
  %v2511 = add nsw i64 %v2502, 1
  br label %b364
b366:
  %v2512 = mul i64 %v2490, 2
  %v2513 = getelementptr inbounds float, ptr %v2499, i64 %v2512
  %v2514 = mul i64 %v2490, 768
  %v2515 = getelementptr inbounds float, ptr %v2501, i64 %v2514
  br label %b367
b367:
  %v2516 = phi i64 [ 0, %b366 ], [ %v2521, %b368 ]
  %v2517 = icmp slt i64 %v2516, %v2492
  br i1 %v2517, label %b368, label %b369
b368:
  %v2518 = getelementptr inbounds float, ptr %v2513, i64 %v2516
  %v2519 = load float, ptr %v2518, align 4
  %v2520 = getelementptr inbounds float, ptr %v2515, i64 %v2516
  store float %v2519, ptr %v2520, align 4
  %v2521 = add nsw i64 %v2516, 1
  br label %b367, !llvm.loop !15
b369:
  %v2522 = add nsw i64 %v2496, 1
  br label %b361
b363:
  br label %b370
b370:
  %v2523 = phi i64 [ 0, %b363 ], [ %v2558, %b378 ]
  %v2524 = icmp slt i64 %v2523, 0
  br i1 %v2524, label %b371, label %b372
b371:
  %v2525 = mul i64 %v2480, 8
  %v2526 = add i64 %v2525, %v2523
  %v2527 = getelementptr inbounds float, ptr %v2454, i64 %v2526
  br label %b373
b373:
  %v2528 = phi i64 [ 0, %b371 ], [ %v2546, %b374 ]
  %v2529 = icmp slt i64 %v2528, %v2484
  br i1 %v2529, label %b374, label %b375
b374:
  %v2530 = mul i64 %v2528, 8
  %v2531 = getelementptr inbounds float, ptr %v2527, i64 %v2530
  %v2532 = mul i64 %v2528, 32
  %v2533 = getelementptr inbounds float, ptr %v216, i64 %v2532
  %v2534 = getelementptr inbounds float, ptr %v2531, i64 0
  %v2535 = load <8 x float>, ptr %v2534, align 4
  %v2536 = getelementptr inbounds float, ptr %v2533, i64 0
  store <8 x float> %v2535, ptr %v2536, align 4
  %v2537 = getelementptr inbounds float, ptr %v2531, i64 8
  %v2538 = load <8 x float>, ptr %v2537, align 4
  %v2539 = getelementptr inbounds float, ptr %v2533, i64 8
  store <8 x float> %v2538, ptr %v2539, align 4
  %v2540 = getelementptr inbounds float, ptr %v2531, i64 16
  %v2541 = load <8 x float>, ptr %v2540, align 4
  %v2542 = getelementptr inbounds float, ptr %v2533, i64 16
  store <8 x float> %v2541, ptr %v2542, align 4
  %v2543 = getelementptr inbounds float, ptr %v2531, i64 24
  %v2544 = load <8 x float>, ptr %v2543, align 4
  %v2545 = getelementptr inbounds float, ptr %v2533, i64 24
  store <8 x float> %v2544, ptr %v2545, align 4
  %v2546 = add nsw i64 %v2528, 1
  br label %b373
b375:
  %v2547 = sdiv i64 %v2489, 2
  br label %b376
b376:
  %v2548 = phi i64 [ 0, %b375 ], [ %v2557, %b377 ]
  %v2549 = icmp slt i64 %v2548, %v2547
  br i1 %v2549, label %b377, label %b378
b377:
  %v2550 = mul i64 %v2548, 2
  %v2551 = add i64 %v2485, %v2550
  %v2552 = mul i64 %v2548, 768
  %v2553 = getelementptr inbounds float, ptr %v2455, i64 %v2552
  %v2554 = mul i64 %v2551, 8
  %v2555 = add i64 %v2554, %v2523
  %v2556 = getelementptr inbounds float, ptr %v2469, i64 %v2555
  call void @outer_2x32(ptr %v2553, ptr %v216, i64 %v2484, ptr %v2556, i64 8)
  %v2557 = add nsw i64 %v2548, 1
  br label %b376
b378:
  %v2558 = add nsw i64 %v2523, 32
  br label %b370
b372:
  %v2559 = mul i64 %v2480, 8
  %v2560 = add i64 %v2559, 0
  %v2561 = getelementptr inbounds float, ptr %v2454, i64 %v2560
  br label %b379
b379:
  %v2562 = phi i64 [ 0, %b372 ], [ %v2571, %b380 ]
  %v2563 = icmp slt i64 %v2562, %v2484
  br i1 %v2563, label %b380, label %b381
b380:
  %v2564 = mul i64 %v2562, 8
  %v2565 = getelementptr inbounds float, ptr %v2561, i64 %v2564
  %v2566 = mul i64 %v2562, 8
  %v2567 = getelementptr inbounds float, ptr %v216, i64 %v2566
  %v2568 = getelementptr inbounds float, ptr %v2565, i64 0
  %v2569 = load <8 x float>, ptr %v2568, align 4
  %v2570 = getelementptr inbounds float, ptr %v2567, i64 0
  store <8 x float> %v2569, ptr %v2570, align 4
  %v2571 = add nsw i64 %v2562, 1
  br label %b379
b381:
  %v2572 = sdiv i64 %v2489, 2
  br label %b382
b382:
  %v2573 = phi i64 [ 0, %b381 ], [ %v2582, %b383 ]
  %v2574 = icmp slt i64 %v2573, %v2572
  br i1 %v2574, label %b383, label %b384
b383:
  %v2575 = mul i64 %v2573, 2
  %v2576 = add i64 %v2485, %v2575
  %v2577 = mul i64 %v2573, 768
  %v2578 = getelementptr inbounds float, ptr %v2455, i64 %v2577
  %v2579 = mul i64 %v2576, 8
  %v2580 = add i64 %v2579, 0
  %v2581 = getelementptr inbounds float, ptr %v2469, i64 %v2580
  call void @outer_2x8(ptr %v2578, ptr %v216, i64 %v2484, ptr %v2581, i64 8)
  %v2582 = add nsw i64 %v2573, 1
  br label %b382
b384:
  %v2583 = add nsw i64 %v2485, 64
  br label %b358
b360:
  %v2584 = add nsw i64 %v2480, 384
  br label %b355
b357:
  %v2585 = icmp sgt i64 %v3, 1
  br i1 %v2585, label %b385, label %b386
b385:
  %v2586 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2587 = atomicrmw add ptr %v2586, i64 1 acq_rel
  %v2588 = load i64, ptr %v211, align 8
  %v2589 = add i64 %v2588, 1
  store i64 %v2589, ptr %v211, align 8
  %v2590 = mul i64 %v3, %v2589
  br label %b387
b387:
  %v2591 = load atomic i64, ptr %v2586 acquire, align 8
  %v2592 = icmp slt i64 %v2591, %v2590
  br i1 %v2592, label %b388, label %b389
b388:
  %v2593 = call i32 @sched_yield()
  br label %b387
b389:
  br label %b386
b386:
  %v2594 = icmp eq i64 %v2, 0
  br i1 %v2594, label %b390, label %b391
b390:
  br label %b392
b392:
  %v2595 = phi i64 [ 0, %b390 ], [ %v2621, %b397 ]
  %v2596 = icmp slt i64 %v2595, 4
  br i1 %v2596, label %b393, label %b394
b393:
  br label %b395
b395:
  %v2597 = phi i64 [ 0, %b393 ], [ %v2616, %b400 ]
  %v2598 = phi <8 x float> [ splat (float 0x0000000000000000), %b393 ], [ %v2615, %b400 ]
  %v2599 = icmp slt i64 %v2597, %v8
  br i1 %v2599, label %b396, label %b397
b396:
  %v2600 = add i64 %v2597, 128
  %v2601 = icmp slt i64 %v2600, %v8
  %v2602 = select i1 %v2601, i64 %v2600, i64 %v8
  br label %b398
b398:
  %v2603 = phi i64 [ %v2597, %b396 ], [ %v2614, %b399 ]
  %v2604 = phi <8 x float> [ splat (float 0x0000000000000000), %b396 ], [ %v2613, %b399 ]
  %v2605 = icmp slt i64 %v2603, %v2602
  br i1 %v2605, label %b399, label %b400
b399:
  %v2606 = mul i64 %v2603, 32
  %v2607 = getelementptr inbounds float, ptr %v96, i64 %v2606
  %v2608 = mul i64 %v2595, 8
  %v2609 = add i64 0, %v2608
  %v2610 = add i64 %v2609, 0
  %v2611 = getelementptr inbounds float, ptr %v2607, i64 %v2610
  %v2612 = load <8 x float>, ptr %v2611, align 4
  %v2613 = fadd <8 x float> %v2604, %v2612
  %v2614 = add nsw i64 %v2603, 1
  br label %b398
b400:
  %v2615 = fadd <8 x float> %v2598, %v2604
  %v2616 = add nsw i64 %v2597, 128
  br label %b395
b397:
  %v2617 = mul i64 %v2595, 8
  %v2618 = add i64 0, %v2617
  %v2619 = add i64 %v2618, 0
  %v2620 = getelementptr inbounds float, ptr %v138, i64 %v2619
  store <8 x float> %v2598, ptr %v2620, align 4
  %v2621 = add nsw i64 %v2595, 1
  br label %b392
b394:
  br label %b391
b391:
  %v2622 = icmp sgt i64 %v3, 1
  br i1 %v2622, label %b401, label %b402
b401:
  %v2623 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2624 = atomicrmw add ptr %v2623, i64 1 acq_rel
  %v2625 = load i64, ptr %v211, align 8
  %v2626 = add i64 %v2625, 1
  store i64 %v2626, ptr %v211, align 8
  %v2627 = mul i64 %v3, %v2626
  br label %b403
b403:
  %v2628 = load atomic i64, ptr %v2623 acquire, align 8
  %v2629 = icmp slt i64 %v2628, %v2627
  br i1 %v2629, label %b404, label %b405
b404:
  %v2630 = call i32 @sched_yield()
  br label %b403
b405:
  br label %b402
b402:
  %v2631 = icmp eq i64 %v2, 0
  br i1 %v2631, label %b406, label %b407
b406:
  br label %b408
b408:
  %v2632 = phi i64 [ 0, %b406 ], [ %v2658, %b413 ]
  %v2633 = icmp slt i64 %v2632, 4
  br i1 %v2633, label %b409, label %b410
b409:
  br label %b411
b411:
  %v2634 = phi i64 [ 0, %b409 ], [ %v2653, %b416 ]
  %v2635 = phi <8 x float> [ splat (float 0x0000000000000000), %b409 ], [ %v2652, %b416 ]
  %v2636 = icmp slt i64 %v2634, %v8
  br i1 %v2636, label %b412, label %b413
b412:
  %v2637 = add i64 %v2634, 128
  %v2638 = icmp slt i64 %v2637, %v8
  %v2639 = select i1 %v2638, i64 %v2637, i64 %v8
  br label %b414
b414:
  %v2640 = phi i64 [ %v2634, %b412 ], [ %v2651, %b415 ]
  %v2641 = phi <8 x float> [ splat (float 0x0000000000000000), %b412 ], [ %v2650, %b415 ]
  %v2642 = icmp slt i64 %v2640, %v2639
  br i1 %v2642, label %b415, label %b416
b415:
  %v2643 = mul i64 %v2640, 32
  %v2644 = getelementptr inbounds float, ptr %v104, i64 %v2643
  %v2645 = mul i64 %v2632, 8
  %v2646 = add i64 0, %v2645
  %v2647 = add i64 %v2646, 0
  %v2648 = getelementptr inbounds float, ptr %v2644, i64 %v2647
  %v2649 = load <8 x float>, ptr %v2648, align 4
  %v2650 = fadd <8 x float> %v2641, %v2649
  %v2651 = add nsw i64 %v2640, 1
  br label %b414
b416:
  %v2652 = fadd <8 x float> %v2635, %v2641
  %v2653 = add nsw i64 %v2634, 128
  br label %b411
b413:
  %v2654 = mul i64 %v2632, 8
  %v2655 = add i64 0, %v2654
  %v2656 = add i64 %v2655, 0
  %v2657 = getelementptr inbounds float, ptr %v140, i64 %v2656
  store <8 x float> %v2635, ptr %v2657, align 4
  %v2658 = add nsw i64 %v2632, 1
  br label %b408
b410:
  br label %b407
b407:
  %v2659 = icmp sgt i64 %v3, 1
  br i1 %v2659, label %b417, label %b418
b417:
  %v2660 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2661 = atomicrmw add ptr %v2660, i64 1 acq_rel
  %v2662 = load i64, ptr %v211, align 8
  %v2663 = add i64 %v2662, 1
  store i64 %v2663, ptr %v211, align 8
  %v2664 = mul i64 %v3, %v2663
  br label %b419
b419:
  %v2665 = load atomic i64, ptr %v2660 acquire, align 8
  %v2666 = icmp slt i64 %v2665, %v2664
  br i1 %v2666, label %b420, label %b421
b420:
  %v2667 = call i32 @sched_yield()
  br label %b419
b421:
  br label %b418
b418:
  %v2668 = icmp eq i64 %v2, 0
  br i1 %v2668, label %b422, label %b423
b422:
  br label %b424
b424:
  %v2669 = phi i64 [ 0, %b422 ], [ %v2695, %b429 ]
  %v2670 = icmp slt i64 %v2669, 4
  br i1 %v2670, label %b425, label %b426
b425:
  br label %b427
b427:
  %v2671 = phi i64 [ 0, %b425 ], [ %v2690, %b432 ]
  %v2672 = phi <8 x float> [ splat (float 0x0000000000000000), %b425 ], [ %v2689, %b432 ]
  %v2673 = icmp slt i64 %v2671, %v8
  br i1 %v2673, label %b428, label %b429
b428:
  %v2674 = add i64 %v2671, 128
  %v2675 = icmp slt i64 %v2674, %v8
  %v2676 = select i1 %v2675, i64 %v2674, i64 %v8
  br label %b430
b430:
  %v2677 = phi i64 [ %v2671, %b428 ], [ %v2688, %b431 ]
  %v2678 = phi <8 x float> [ splat (float 0x0000000000000000), %b428 ], [ %v2687, %b431 ]
  %v2679 = icmp slt i64 %v2677, %v2676
  br i1 %v2679, label %b431, label %b432
b431:
  %v2680 = mul i64 %v2677, 32
  %v2681 = getelementptr inbounds float, ptr %v112, i64 %v2680
  %v2682 = mul i64 %v2669, 8
  %v2683 = add i64 0, %v2682
  %v2684 = add i64 %v2683, 0
  %v2685 = getelementptr inbounds float, ptr %v2681, i64 %v2684
  %v2686 = load <8 x float>, ptr %v2685, align 4
  %v2687 = fadd <8 x float> %v2678, %v2686
  %v2688 = add nsw i64 %v2677, 1
  br label %b430
b432:
  %v2689 = fadd <8 x float> %v2672, %v2678
  %v2690 = add nsw i64 %v2671, 128
  br label %b427
b429:
  %v2691 = mul i64 %v2669, 8
  %v2692 = add i64 0, %v2691
  %v2693 = add i64 %v2692, 0
  %v2694 = getelementptr inbounds float, ptr %v142, i64 %v2693
  store <8 x float> %v2672, ptr %v2694, align 4
  %v2695 = add nsw i64 %v2669, 1
  br label %b424
b426:
  br label %b423
b423:
  %v2696 = icmp sgt i64 %v3, 1
  br i1 %v2696, label %b433, label %b434
b433:
  %v2697 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2698 = atomicrmw add ptr %v2697, i64 1 acq_rel
  %v2699 = load i64, ptr %v211, align 8
  %v2700 = add i64 %v2699, 1
  store i64 %v2700, ptr %v211, align 8
  %v2701 = mul i64 %v3, %v2700
  br label %b435
b435:
  %v2702 = load atomic i64, ptr %v2697 acquire, align 8
  %v2703 = icmp slt i64 %v2702, %v2701
  br i1 %v2703, label %b436, label %b437
b436:
  %v2704 = call i32 @sched_yield()
  br label %b435
b437:
  br label %b434
b434:
  %v2705 = icmp eq i64 %v2, 0
  br i1 %v2705, label %b438, label %b439
b438:
  br label %b440
b440:
  %v2706 = phi i64 [ 0, %b438 ], [ %v2732, %b445 ]
  %v2707 = icmp slt i64 %v2706, 4
  br i1 %v2707, label %b441, label %b442
b441:
  br label %b443
b443:
  %v2708 = phi i64 [ 0, %b441 ], [ %v2727, %b448 ]
  %v2709 = phi <8 x float> [ splat (float 0x0000000000000000), %b441 ], [ %v2726, %b448 ]
  %v2710 = icmp slt i64 %v2708, %v8
  br i1 %v2710, label %b444, label %b445
b444:
  %v2711 = add i64 %v2708, 128
  %v2712 = icmp slt i64 %v2711, %v8
  %v2713 = select i1 %v2712, i64 %v2711, i64 %v8
  br label %b446
b446:
  %v2714 = phi i64 [ %v2708, %b444 ], [ %v2725, %b447 ]
  %v2715 = phi <8 x float> [ splat (float 0x0000000000000000), %b444 ], [ %v2724, %b447 ]
  %v2716 = icmp slt i64 %v2714, %v2713
  br i1 %v2716, label %b447, label %b448
b447:
  %v2717 = mul i64 %v2714, 32
  %v2718 = getelementptr inbounds float, ptr %v120, i64 %v2717
  %v2719 = mul i64 %v2706, 8
  %v2720 = add i64 0, %v2719
  %v2721 = add i64 %v2720, 0
  %v2722 = getelementptr inbounds float, ptr %v2718, i64 %v2721
  %v2723 = load <8 x float>, ptr %v2722, align 4
  %v2724 = fadd <8 x float> %v2715, %v2723
  %v2725 = add nsw i64 %v2714, 1
  br label %b446
b448:
  %v2726 = fadd <8 x float> %v2709, %v2715
  %v2727 = add nsw i64 %v2708, 128
  br label %b443
b445:
  %v2728 = mul i64 %v2706, 8
  %v2729 = add i64 0, %v2728
  %v2730 = add i64 %v2729, 0
  %v2731 = getelementptr inbounds float, ptr %v144, i64 %v2730
  store <8 x float> %v2709, ptr %v2731, align 4
  %v2732 = add nsw i64 %v2706, 1
  br label %b440
b442:
  br label %b439
b439:
  %v2733 = icmp sgt i64 %v3, 1
  br i1 %v2733, label %b449, label %b450
b449:
  %v2734 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2735 = atomicrmw add ptr %v2734, i64 1 acq_rel
  %v2736 = load i64, ptr %v211, align 8
  %v2737 = add i64 %v2736, 1
  store i64 %v2737, ptr %v211, align 8
  %v2738 = mul i64 %v3, %v2737
  br label %b451
b451:
  %v2739 = load atomic i64, ptr %v2734 acquire, align 8
  %v2740 = icmp slt i64 %v2739, %v2738
  br i1 %v2740, label %b452, label %b453
b452:
  %v2741 = call i32 @sched_yield()
  br label %b451
b453:
  br label %b450
b450:
  %v2742 = mul i64 0, 32
  %v2743 = getelementptr inbounds float, ptr %v94, i64 %v2742
  %v2744 = getelementptr inbounds float, ptr %v2743, i64 0
  %v2745 = mul i64 0, 8
  %v2746 = getelementptr inbounds float, ptr %v88, i64 %v2745
  %v2747 = getelementptr inbounds float, ptr %v2746, i64 0
  %v2748 = getelementptr inbounds float, ptr %v216, i64 12288
  %v2749 = add i64 32, 1
  %v2750 = sdiv i64 %v2749, 2
  %v2751 = add i64 %v2, 1
  %v2752 = mul i64 %v2750, %v2
  %v2753 = sdiv i64 %v2752, %v3
  %v2754 = mul i64 %v2753, 2
  %v2755 = icmp slt i64 %v2754, 32
  %v2756 = select i1 %v2755, i64 %v2754, i64 32
  %v2757 = mul i64 %v2750, %v2751
  %v2758 = sdiv i64 %v2757, %v3
  %v2759 = mul i64 %v2758, 2
  %v2760 = icmp slt i64 %v2759, 32
  %v2761 = select i1 %v2760, i64 %v2759, i64 32
  %v2762 = getelementptr inbounds float, ptr %v146, i64 0
  br label %b454
b454:
  %v2763 = phi i64 [ %v2756, %b450 ], [ %v2771, %b459 ]
  %v2764 = icmp slt i64 %v2763, %v2761
  br i1 %v2764, label %b455, label %b456
b455:
  %v2765 = mul i64 %v2763, 8
  %v2766 = getelementptr inbounds float, ptr %v2762, i64 %v2765
  br label %b457
b457:
  %v2767 = phi i64 [ 0, %b455 ], [ %v2770, %b458 ]
  %v2768 = icmp slt i64 %v2767, 8
  br i1 %v2768, label %b458, label %b459
b458:
  %v2769 = getelementptr inbounds float, ptr %v2766, i64 %v2767
  store float 0x0000000000000000, ptr %v2769, align 4
  %v2770 = add nsw i64 %v2767, 1
  br label %b457
b459:
  %v2771 = add nsw i64 %v2763, 1
  br label %b454
b456:
  %v2772 = mul i64 %v8, 1
  br label %b460
b460:
  %v2773 = phi i64 [ 0, %b456 ], [ %v2877, %b465 ]
  %v2774 = icmp slt i64 %v2773, %v2772
  br i1 %v2774, label %b461, label %b462
b461:
  %v2775 = sub i64 %v2772, %v2773
  %v2776 = icmp slt i64 %v2775, 384
  %v2777 = select i1 %v2776, i64 %v2775, i64 384
  br label %b463
b463:
  %v2778 = phi i64 [ %v2756, %b461 ], [ %v2876, %b489 ]
  %v2779 = icmp slt i64 %v2778, %v2761
  br i1 %v2779, label %b464, label %b465
b464:
  %v2780 = sub i64 %v2761, %v2778
  %v2781 = icmp slt i64 %v2780, 64
  %v2782 = select i1 %v2781, i64 %v2780, i64 64
  %v2783 = sdiv i64 %v2782, 2
  %v2784 = mul i64 %v2783, 2
  %v2785 = sub i64 %v2782, %v2784
  %v2786 = mul i64 %v2773, 32
  %v2787 = add i64 %v2786, %v2778
  %v2788 = getelementptr inbounds float, ptr %v2744, i64 %v2787
  br label %b466
b466:
  %v2789 = phi i64 [ 0, %b464 ], [ %v2815, %b474 ]
  %v2790 = icmp slt i64 %v2789, %v2777
  br i1 %v2790, label %b467, label %b468
b467:
  %v2791 = mul i64 %v2789, 32
  %v2792 = getelementptr inbounds float, ptr %v2788, i64 %v2791
  %v2793 = mul i64 %v2789, 2
  %v2794 = getelementptr inbounds float, ptr %v2748, i64 %v2793
  br label %b469
b469:
  %v2795 = phi i64 [ 0, %b467 ], [ %v2804, %b470 ]
  %v2796 = icmp slt i64 %v2795, %v2783
  br i1 %v2796, label %b470, label %b471
b470:
  %v2797 = mul i64 %v2795, 2
  %v2798 = getelementptr inbounds float, ptr %v2792, i64 %v2797
  %v2799 = mul i64 %v2795, 768
  %v2800 = getelementptr inbounds float, ptr %v2794, i64 %v2799
  %v2801 = getelementptr inbounds float, ptr %v2798, i64 0
  %v2802 = load <2 x float>, ptr %v2801, align 4
  %v2803 = getelementptr inbounds float, ptr %v2800, i64 0
  store <2 x float> %v2802, ptr %v2803, align 4
  %v2804 = add nsw i64 %v2795, 1
  br label %b469
b471:
  %v2805 = mul i64 %v2783, 2
  %v2806 = getelementptr inbounds float, ptr %v2792, i64 %v2805
  %v2807 = mul i64 %v2783, 768
  %v2808 = getelementptr inbounds float, ptr %v2794, i64 %v2807
  br label %b472
b472:
  %v2809 = phi i64 [ 0, %b471 ], [ %v2814, %b473 ]
  %v2810 = icmp slt i64 %v2809, %v2785
  br i1 %v2810, label %b473, label %b474
b473:
  %v2811 = getelementptr inbounds float, ptr %v2806, i64 %v2809
  %v2812 = load float, ptr %v2811, align 4
  %v2813 = getelementptr inbounds float, ptr %v2808, i64 %v2809
  store float %v2812, ptr %v2813, align 4
  %v2814 = add nsw i64 %v2809, 1
  br label %b472, !llvm.loop !18
b474:
  %v2815 = add nsw i64 %v2789, 1
  br label %b466
b468:
  br label %b475
b475:
  %v2816 = phi i64 [ 0, %b468 ], [ %v2851, %b483 ]
  %v2817 = icmp slt i64 %v2816, 0
  br i1 %v2817, label %b476, label %b477
b476:
  %v2818 = mul i64 %v2773, 8
  %v2819 = add i64 %v2818, %v2816
  %v2820 = getelementptr inbounds float, ptr %v2747, i64 %v2819
  br label %b478
b478:
  %v2821 = phi i64 [ 0, %b476 ], [ %v2839, %b479 ]
  %v2822 = icmp slt i64 %v2821, %v2777
  br i1 %v2822, label %b479, label %b480
b479:
  %v2823 = mul i64 %v2821, 8
  %v2824 = getelementptr inbounds float, ptr %v2820, i64 %v2823
  %v2825 = mul i64 %v2821, 32
  %v2826 = getelementptr inbounds float, ptr %v216, i64 %v2825
  %v2827 = getelementptr inbounds float, ptr %v2824, i64 0
  %v2828 = load <8 x float>, ptr %v2827, align 4
  %v2829 = getelementptr inbounds float, ptr %v2826, i64 0
  store <8 x float> %v2828, ptr %v2829, align 4
  %v2830 = getelementptr inbounds float, ptr %v2824, i64 8
  %v2831 = load <8 x float>, ptr %v2830, align 4
  %v2832 = getelementptr inbounds float, ptr %v2826, i64 8
  store <8 x float> %v2831, ptr %v2832, align 4
  %v2833 = getelementptr inbounds float, ptr %v2824, i64 16
  %v2834 = load <8 x float>, ptr %v2833, align 4
  %v2835 = getelementptr inbounds float, ptr %v2826, i64 16
  store <8 x float> %v2834, ptr %v2835, align 4
  %v2836 = getelementptr inbounds float, ptr %v2824, i64 24
  %v2837 = load <8 x float>, ptr %v2836, align 4
  %v2838 = getelementptr inbounds float, ptr %v2826, i64 24
  store <8 x float> %v2837, ptr %v2838, align 4
  %v2839 = add nsw i64 %v2821, 1
  br label %b478
b480:
  %v2840 = sdiv i64 %v2782, 2
  br label %b481
b481:
  %v2841 = phi i64 [ 0, %b480 ], [ %v2850, %b482 ]
  %v2842 = icmp slt i64 %v2841, %v2840
  br i1 %v2842, label %b482, label %b483
b482:
  %v2843 = mul i64 %v2841, 2
  %v2844 = add i64 %v2778, %v2843
  %v2845 = mul i64 %v2841, 768
  %v2846 = getelementptr inbounds float, ptr %v2748, i64 %v2845
  %v2847 = mul i64 %v2844, 8
  %v2848 = add i64 %v2847, %v2816
  %v2849 = getelementptr inbounds float, ptr %v2762, i64 %v2848
  call void @outer_2x32(ptr %v2846, ptr %v216, i64 %v2777, ptr %v2849, i64 8)
  %v2850 = add nsw i64 %v2841, 1
  br label %b481
b483:
  %v2851 = add nsw i64 %v2816, 32
  br label %b475
b477:
  %v2852 = mul i64 %v2773, 8
  %v2853 = add i64 %v2852, 0
  %v2854 = getelementptr inbounds float, ptr %v2747, i64 %v2853
  br label %b484
b484:
  %v2855 = phi i64 [ 0, %b477 ], [ %v2864, %b485 ]
  %v2856 = icmp slt i64 %v2855, %v2777
  br i1 %v2856, label %b485, label %b486
b485:
  %v2857 = mul i64 %v2855, 8
  %v2858 = getelementptr inbounds float, ptr %v2854, i64 %v2857
  %v2859 = mul i64 %v2855, 8
  %v2860 = getelementptr inbounds float, ptr %v216, i64 %v2859
  %v2861 = getelementptr inbounds float, ptr %v2858, i64 0
  %v2862 = load <8 x float>, ptr %v2861, align 4
  %v2863 = getelementptr inbounds float, ptr %v2860, i64 0
  store <8 x float> %v2862, ptr %v2863, align 4
  %v2864 = add nsw i64 %v2855, 1
  br label %b484
b486:
  %v2865 = sdiv i64 %v2782, 2
  br label %b487
b487:
  %v2866 = phi i64 [ 0, %b486 ], [ %v2875, %b488 ]
  %v2867 = icmp slt i64 %v2866, %v2865
  br i1 %v2867, label %b488, label %b489
b488:
  %v2868 = mul i64 %v2866, 2
  %v2869 = add i64 %v2778, %v2868
  %v2870 = mul i64 %v2866, 768
  %v2871 = getelementptr inbounds float, ptr %v2748, i64 %v2870
  %v2872 = mul i64 %v2869, 8
  %v2873 = add i64 %v2872, 0
  %v2874 = getelementptr inbounds float, ptr %v2762, i64 %v2873
  call void @outer_2x8(ptr %v2871, ptr %v216, i64 %v2777, ptr %v2874, i64 8)
  %v2875 = add nsw i64 %v2866, 1
  br label %b487
b489:
  %v2876 = add nsw i64 %v2778, 64
  br label %b463
b465:
  %v2877 = add nsw i64 %v2773, 384
  br label %b460
b462:
  %v2878 = icmp sgt i64 %v3, 1
  br i1 %v2878, label %b490, label %b491
b490:
  %v2879 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2880 = atomicrmw add ptr %v2879, i64 1 acq_rel
  %v2881 = load i64, ptr %v211, align 8
  %v2882 = add i64 %v2881, 1
  store i64 %v2882, ptr %v211, align 8
  %v2883 = mul i64 %v3, %v2882
  br label %b492
b492:
  %v2884 = load atomic i64, ptr %v2879 acquire, align 8
  %v2885 = icmp slt i64 %v2884, %v2883
  br i1 %v2885, label %b493, label %b494
b493:
  %v2886 = call i32 @sched_yield()
  br label %b492
b494:
  br label %b491
b491:
  %v2887 = mul i64 0, 32
  %v2888 = getelementptr inbounds float, ptr %v102, i64 %v2887
  %v2889 = getelementptr inbounds float, ptr %v2888, i64 0
  %v2890 = mul i64 0, 8
  %v2891 = getelementptr inbounds float, ptr %v82, i64 %v2890
  %v2892 = getelementptr inbounds float, ptr %v2891, i64 0
  %v2893 = getelementptr inbounds float, ptr %v216, i64 12288
  %v2894 = add i64 32, 1
  %v2895 = sdiv i64 %v2894, 2
  %v2896 = add i64 %v2, 1
  %v2897 = mul i64 %v2895, %v2
  %v2898 = sdiv i64 %v2897, %v3
  %v2899 = mul i64 %v2898, 2
  %v2900 = icmp slt i64 %v2899, 32
  %v2901 = select i1 %v2900, i64 %v2899, i64 32
  %v2902 = mul i64 %v2895, %v2896
  %v2903 = sdiv i64 %v2902, %v3
  %v2904 = mul i64 %v2903, 2
  %v2905 = icmp slt i64 %v2904, 32
  %v2906 = select i1 %v2905, i64 %v2904, i64 32
  %v2907 = getelementptr inbounds float, ptr %v148, i64 0
  br label %b495
b495:
  %v2908 = phi i64 [ %v2901, %b491 ], [ %v2916, %b500 ]
  %v2909 = icmp slt i64 %v2908, %v2906
  br i1 %v2909, label %b496, label %b497
b496:
  %v2910 = mul i64 %v2908, 8
  %v2911 = getelementptr inbounds float, ptr %v2907, i64 %v2910
  br label %b498
b498:
  %v2912 = phi i64 [ 0, %b496 ], [ %v2915, %b499 ]
  %v2913 = icmp slt i64 %v2912, 8
  br i1 %v2913, label %b499, label %b500
b499:
  %v2914 = getelementptr inbounds float, ptr %v2911, i64 %v2912
  store float 0x0000000000000000, ptr %v2914, align 4
  %v2915 = add nsw i64 %v2912, 1
  br label %b498
b500:
  %v2916 = add nsw i64 %v2908, 1
  br label %b495
b497:
  %v2917 = mul i64 %v8, 1
  br label %b501
b501:
  %v2918 = phi i64 [ 0, %b497 ], [ %v3022, %b506 ]
  %v2919 = icmp slt i64 %v2918, %v2917
  br i1 %v2919, label %b502, label %b503
b502:
  %v2920 = sub i64 %v2917, %v2918
  %v2921 = icmp slt i64 %v2920, 384
  %v2922 = select i1 %v2921, i64 %v2920, i64 384
  br label %b504
b504:
  %v2923 = phi i64 [ %v2901, %b502 ], [ %v3021, %b530 ]
  %v2924 = icmp slt i64 %v2923, %v2906
  br i1 %v2924, label %b505, label %b506
b505:
  %v2925 = sub i64 %v2906, %v2923
  %v2926 = icmp slt i64 %v2925, 64
  %v2927 = select i1 %v2926, i64 %v2925, i64 64
  %v2928 = sdiv i64 %v2927, 2
  %v2929 = mul i64 %v2928, 2
  %v2930 = sub i64 %v2927, %v2929
  %v2931 = mul i64 %v2918, 32
  %v2932 = add i64 %v2931, %v2923
  %v2933 = getelementptr inbounds float, ptr %v2889, i64 %v2932
  br label %b507
b507:
  %v2934 = phi i64 [ 0, %b505 ], [ %v2960, %b515 ]
  %v2935 = icmp slt i64 %v2934, %v2922
  br i1 %v2935, label %b508, label %b509
b508:
  %v2936 = mul i64 %v2934, 32
  %v2937 = getelementptr inbounds float, ptr %v2933, i64 %v2936
  %v2938 = mul i64 %v2934, 2
  %v2939 = getelementptr inbounds float, ptr %v2893, i64 %v2938
  br label %b510
b510:
  %v2940 = phi i64 [ 0, %b508 ], [ %v2949, %b511 ]
  %v2941 = icmp slt i64 %v2940, %v2928
  br i1 %v2941, label %b511, label %b512
b511:
  %v2942 = mul i64 %v2940, 2
  %v2943 = getelementptr inbounds float, ptr %v2937, i64 %v2942
  %v2944 = mul i64 %v2940, 768
  %v2945 = getelementptr inbounds float, ptr %v2939, i64 %v2944
  %v2946 = getelementptr inbounds float, ptr %v2943, i64 0
  %v2947 = load <2 x float>, ptr %v2946, align 4
  %v2948 = getelementptr inbounds float, ptr %v2945, i64 0
  store <2 x float> %v2947, ptr %v2948, align 4
  %v2949 = add nsw i64 %v2940, 1
  br label %b510
b512:
  %v2950 = mul i64 %v2928, 2
  %v2951 = getelementptr inbounds float, ptr %v2937, i64 %v2950
  %v2952 = mul i64 %v2928, 768
  %v2953 = getelementptr inbounds float, ptr %v2939, i64 %v2952
  br label %b513
b513:
  %v2954 = phi i64 [ 0, %b512 ], [ %v2959, %b514 ]
  %v2955 = icmp slt i64 %v2954, %v2930
  br i1 %v2955, label %b514, label %b515
b514:
  %v2956 = getelementptr inbounds float, ptr %v2951, i64 %v2954
  %v2957 = load float, ptr %v2956, align 4
  %v2958 = getelementptr inbounds float, ptr %v2953, i64 %v2954
  store float %v2957, ptr %v2958, align 4
  %v2959 = add nsw i64 %v2954, 1
  br label %b513, !llvm.loop !21
b515:
  %v2960 = add nsw i64 %v2934, 1
  br label %b507
b509:
  br label %b516
b516:
  %v2961 = phi i64 [ 0, %b509 ], [ %v2996, %b524 ]
  %v2962 = icmp slt i64 %v2961, 0
  br i1 %v2962, label %b517, label %b518
b517:
  %v2963 = mul i64 %v2918, 8
  %v2964 = add i64 %v2963, %v2961
  %v2965 = getelementptr inbounds float, ptr %v2892, i64 %v2964
  br label %b519
b519:
  %v2966 = phi i64 [ 0, %b517 ], [ %v2984, %b520 ]
  %v2967 = icmp slt i64 %v2966, %v2922
  br i1 %v2967, label %b520, label %b521
b520:
  %v2968 = mul i64 %v2966, 8
  %v2969 = getelementptr inbounds float, ptr %v2965, i64 %v2968
  %v2970 = mul i64 %v2966, 32
  %v2971 = getelementptr inbounds float, ptr %v216, i64 %v2970
  %v2972 = getelementptr inbounds float, ptr %v2969, i64 0
  %v2973 = load <8 x float>, ptr %v2972, align 4
  %v2974 = getelementptr inbounds float, ptr %v2971, i64 0
  store <8 x float> %v2973, ptr %v2974, align 4
  %v2975 = getelementptr inbounds float, ptr %v2969, i64 8
  %v2976 = load <8 x float>, ptr %v2975, align 4
  %v2977 = getelementptr inbounds float, ptr %v2971, i64 8
  store <8 x float> %v2976, ptr %v2977, align 4
  %v2978 = getelementptr inbounds float, ptr %v2969, i64 16
  %v2979 = load <8 x float>, ptr %v2978, align 4
  %v2980 = getelementptr inbounds float, ptr %v2971, i64 16
  store <8 x float> %v2979, ptr %v2980, align 4
  %v2981 = getelementptr inbounds float, ptr %v2969, i64 24
  %v2982 = load <8 x float>, ptr %v2981, align 4
  %v2983 = getelementptr inbounds float, ptr %v2971, i64 24
  store <8 x float> %v2982, ptr %v2983, align 4
  %v2984 = add nsw i64 %v2966, 1
  br label %b519
b521:
  %v2985 = sdiv i64 %v2927, 2
  br label %b522
b522:
  %v2986 = phi i64 [ 0, %b521 ], [ %v2995, %b523 ]
  %v2987 = icmp slt i64 %v2986, %v2985
  br i1 %v2987, label %b523, label %b524
b523:
  %v2988 = mul i64 %v2986, 2
  %v2989 = add i64 %v2923, %v2988
  %v2990 = mul i64 %v2986, 768
  %v2991 = getelementptr inbounds float, ptr %v2893, i64 %v2990
  %v2992 = mul i64 %v2989, 8
  %v2993 = add i64 %v2992, %v2961
  %v2994 = getelementptr inbounds float, ptr %v2907, i64 %v2993
  call void @outer_2x32(ptr %v2991, ptr %v216, i64 %v2922, ptr %v2994, i64 8)
  %v2995 = add nsw i64 %v2986, 1
  br label %b522
b524:
  %v2996 = add nsw i64 %v2961, 32
  br label %b516
b518:
  %v2997 = mul i64 %v2918, 8
  %v2998 = add i64 %v2997, 0
  %v2999 = getelementptr inbounds float, ptr %v2892, i64 %v2998
  br label %b525
b525:
  %v3000 = phi i64 [ 0, %b518 ], [ %v3009, %b526 ]
  %v3001 = icmp slt i64 %v3000, %v2922
  br i1 %v3001, label %b526, label %b527
b526:
  %v3002 = mul i64 %v3000, 8
  %v3003 = getelementptr inbounds float, ptr %v2999, i64 %v3002
  %v3004 = mul i64 %v3000, 8
  %v3005 = getelementptr inbounds float, ptr %v216, i64 %v3004
  %v3006 = getelementptr inbounds float, ptr %v3003, i64 0
  %v3007 = load <8 x float>, ptr %v3006, align 4
  %v3008 = getelementptr inbounds float, ptr %v3005, i64 0
  store <8 x float> %v3007, ptr %v3008, align 4
  %v3009 = add nsw i64 %v3000, 1
  br label %b525
b527:
  %v3010 = sdiv i64 %v2927, 2
  br label %b528
b528:
  %v3011 = phi i64 [ 0, %b527 ], [ %v3020, %b529 ]
  %v3012 = icmp slt i64 %v3011, %v3010
  br i1 %v3012, label %b529, label %b530
b529:
  %v3013 = mul i64 %v3011, 2
  %v3014 = add i64 %v2923, %v3013
  %v3015 = mul i64 %v3011, 768
  %v3016 = getelementptr inbounds float, ptr %v2893, i64 %v3015
  %v3017 = mul i64 %v3014, 8
  %v3018 = add i64 %v3017, 0
  %v3019 = getelementptr inbounds float, ptr %v2907, i64 %v3018
  call void @outer_2x8(ptr %v3016, ptr %v216, i64 %v2922, ptr %v3019, i64 8)
  %v3020 = add nsw i64 %v3011, 1
  br label %b528
b530:
  %v3021 = add nsw i64 %v2923, 64
  br label %b504
b506:
  %v3022 = add nsw i64 %v2918, 384
  br label %b501
b503:
  %v3023 = icmp sgt i64 %v3, 1
  br i1 %v3023, label %b531, label %b532
b531:
  %v3024 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3025 = atomicrmw add ptr %v3024, i64 1 acq_rel
  %v3026 = load i64, ptr %v211, align 8
  %v3027 = add i64 %v3026, 1
  store i64 %v3027, ptr %v211, align 8
  %v3028 = mul i64 %v3, %v3027
  br label %b533
b533:
  %v3029 = load atomic i64, ptr %v3024 acquire, align 8
  %v3030 = icmp slt i64 %v3029, %v3028
  br i1 %v3030, label %b534, label %b535
b534:
  %v3031 = call i32 @sched_yield()
  br label %b533
b535:
  br label %b532
b532:
  %v3032 = mul i64 0, 32
  %v3033 = getelementptr inbounds float, ptr %v110, i64 %v3032
  %v3034 = getelementptr inbounds float, ptr %v3033, i64 0
  %v3035 = mul i64 0, 8
  %v3036 = getelementptr inbounds float, ptr %v76, i64 %v3035
  %v3037 = getelementptr inbounds float, ptr %v3036, i64 0
  %v3038 = getelementptr inbounds float, ptr %v216, i64 12288
  %v3039 = add i64 32, 1
  %v3040 = sdiv i64 %v3039, 2
  %v3041 = add i64 %v2, 1
  %v3042 = mul i64 %v3040, %v2
  %v3043 = sdiv i64 %v3042, %v3
  %v3044 = mul i64 %v3043, 2
  %v3045 = icmp slt i64 %v3044, 32
  %v3046 = select i1 %v3045, i64 %v3044, i64 32
  %v3047 = mul i64 %v3040, %v3041
  %v3048 = sdiv i64 %v3047, %v3
  %v3049 = mul i64 %v3048, 2
  %v3050 = icmp slt i64 %v3049, 32
  %v3051 = select i1 %v3050, i64 %v3049, i64 32
  %v3052 = getelementptr inbounds float, ptr %v150, i64 0
  br label %b536
b536:
  %v3053 = phi i64 [ %v3046, %b532 ], [ %v3061, %b541 ]
  %v3054 = icmp slt i64 %v3053, %v3051
  br i1 %v3054, label %b537, label %b538
b537:
  %v3055 = mul i64 %v3053, 8
  %v3056 = getelementptr inbounds float, ptr %v3052, i64 %v3055
  br label %b539
b539:
  %v3057 = phi i64 [ 0, %b537 ], [ %v3060, %b540 ]
  %v3058 = icmp slt i64 %v3057, 8
  br i1 %v3058, label %b540, label %b541
b540:
  %v3059 = getelementptr inbounds float, ptr %v3056, i64 %v3057
  store float 0x0000000000000000, ptr %v3059, align 4
  %v3060 = add nsw i64 %v3057, 1
  br label %b539
b541:
  %v3061 = add nsw i64 %v3053, 1
  br label %b536
b538:
  %v3062 = mul i64 %v8, 1
  br label %b542
b542:
  %v3063 = phi i64 [ 0, %b538 ], [ %v3167, %b547 ]
  %v3064 = icmp slt i64 %v3063, %v3062
  br i1 %v3064, label %b543, label %b544
b543:
  %v3065 = sub i64 %v3062, %v3063
  %v3066 = icmp slt i64 %v3065, 384
  %v3067 = select i1 %v3066, i64 %v3065, i64 384
  br label %b545
b545:
  %v3068 = phi i64 [ %v3046, %b543 ], [ %v3166, %b571 ]
  %v3069 = icmp slt i64 %v3068, %v3051
  br i1 %v3069, label %b546, label %b547
b546:
  %v3070 = sub i64 %v3051, %v3068
  %v3071 = icmp slt i64 %v3070, 64
  %v3072 = select i1 %v3071, i64 %v3070, i64 64
  %v3073 = sdiv i64 %v3072, 2
  %v3074 = mul i64 %v3073, 2
  %v3075 = sub i64 %v3072, %v3074
  %v3076 = mul i64 %v3063, 32
  %v3077 = add i64 %v3076, %v3068
  %v3078 = getelementptr inbounds float, ptr %v3034, i64 %v3077
  br label %b548
b548:
  %v3079 = phi i64 [ 0, %b546 ], [ %v3105, %b556 ]
  %v3080 = icmp slt i64 %v3079, %v3067
  br i1 %v3080, label %b549, label %b550
b549:
  %v3081 = mul i64 %v3079, 32
  %v3082 = getelementptr inbounds float, ptr %v3078, i64 %v3081
  %v3083 = mul i64 %v3079, 2
  %v3084 = getelementptr inbounds float, ptr %v3038, i64 %v3083
  br label %b551
b551:
  %v3085 = phi i64 [ 0, %b549 ], [ %v3094, %b552 ]
  %v3086 = icmp slt i64 %v3085, %v3073
  br i1 %v3086, label %b552, label %b553
b552:
  %v3087 = mul i64 %v3085, 2
  %v3088 = getelementptr inbounds float, ptr %v3082, i64 %v3087
  %v3089 = mul i64 %v3085, 768
  %v3090 = getelementptr inbounds float, ptr %v3084, i64 %v3089
  %v3091 = getelementptr inbounds float, ptr %v3088, i64 0
  %v3092 = load <2 x float>, ptr %v3091, align 4
  %v3093 = getelementptr inbounds float, ptr %v3090, i64 0
  store <2 x float> %v3092, ptr %v3093, align 4
  %v3094 = add nsw i64 %v3085, 1
  br label %b551
b553:
  %v3095 = mul i64 %v3073, 2
  %v3096 = getelementptr inbounds float, ptr %v3082, i64 %v3095
  %v3097 = mul i64 %v3073, 768
  %v3098 = getelementptr inbounds float, ptr %v3084, i64 %v3097
  br label %b554
b554:
  %v3099 = phi i64 [ 0, %b553 ], [ %v3104, %b555 ]
  %v3100 = icmp slt i64 %v3099, %v3075
  br i1 %v3100, label %b555, label %b556
b555:
  %v3101 = getelementptr inbounds float, ptr %v3096, i64 %v3099
  %v3102 = load float, ptr %v3101, align 4
  %v3103 = getelementptr inbounds float, ptr %v3098, i64 %v3099
  store float %v3102, ptr %v3103, align 4
  %v3104 = add nsw i64 %v3099, 1
  br label %b554, !llvm.loop !24
b556:
  %v3105 = add nsw i64 %v3079, 1
  br label %b548
b550:
  br label %b557
b557:
  %v3106 = phi i64 [ 0, %b550 ], [ %v3141, %b565 ]
  %v3107 = icmp slt i64 %v3106, 0
  br i1 %v3107, label %b558, label %b559
b558:
  %v3108 = mul i64 %v3063, 8
  %v3109 = add i64 %v3108, %v3106
  %v3110 = getelementptr inbounds float, ptr %v3037, i64 %v3109
  br label %b560
b560:
  %v3111 = phi i64 [ 0, %b558 ], [ %v3129, %b561 ]
  %v3112 = icmp slt i64 %v3111, %v3067
  br i1 %v3112, label %b561, label %b562
b561:
  %v3113 = mul i64 %v3111, 8
  %v3114 = getelementptr inbounds float, ptr %v3110, i64 %v3113
  %v3115 = mul i64 %v3111, 32
  %v3116 = getelementptr inbounds float, ptr %v216, i64 %v3115
  %v3117 = getelementptr inbounds float, ptr %v3114, i64 0
  %v3118 = load <8 x float>, ptr %v3117, align 4
  %v3119 = getelementptr inbounds float, ptr %v3116, i64 0
  store <8 x float> %v3118, ptr %v3119, align 4
  %v3120 = getelementptr inbounds float, ptr %v3114, i64 8
  %v3121 = load <8 x float>, ptr %v3120, align 4
  %v3122 = getelementptr inbounds float, ptr %v3116, i64 8
  store <8 x float> %v3121, ptr %v3122, align 4
  %v3123 = getelementptr inbounds float, ptr %v3114, i64 16
  %v3124 = load <8 x float>, ptr %v3123, align 4
  %v3125 = getelementptr inbounds float, ptr %v3116, i64 16
  store <8 x float> %v3124, ptr %v3125, align 4
  %v3126 = getelementptr inbounds float, ptr %v3114, i64 24
  %v3127 = load <8 x float>, ptr %v3126, align 4
  %v3128 = getelementptr inbounds float, ptr %v3116, i64 24
  store <8 x float> %v3127, ptr %v3128, align 4
  %v3129 = add nsw i64 %v3111, 1
  br label %b560
b562:
  %v3130 = sdiv i64 %v3072, 2
  br label %b563
b563:
  %v3131 = phi i64 [ 0, %b562 ], [ %v3140, %b564 ]
  %v3132 = icmp slt i64 %v3131, %v3130
  br i1 %v3132, label %b564, label %b565
b564:
  %v3133 = mul i64 %v3131, 2
  %v3134 = add i64 %v3068, %v3133
  %v3135 = mul i64 %v3131, 768
  %v3136 = getelementptr inbounds float, ptr %v3038, i64 %v3135
  %v3137 = mul i64 %v3134, 8
  %v3138 = add i64 %v3137, %v3106
  %v3139 = getelementptr inbounds float, ptr %v3052, i64 %v3138
  call void @outer_2x32(ptr %v3136, ptr %v216, i64 %v3067, ptr %v3139, i64 8)
  %v3140 = add nsw i64 %v3131, 1
  br label %b563
b565:
  %v3141 = add nsw i64 %v3106, 32
  br label %b557
b559:
  %v3142 = mul i64 %v3063, 8
  %v3143 = add i64 %v3142, 0
  %v3144 = getelementptr inbounds float, ptr %v3037, i64 %v3143
  br label %b566
b566:
  %v3145 = phi i64 [ 0, %b559 ], [ %v3154, %b567 ]
  %v3146 = icmp slt i64 %v3145, %v3067
  br i1 %v3146, label %b567, label %b568
b567:
  %v3147 = mul i64 %v3145, 8
  %v3148 = getelementptr inbounds float, ptr %v3144, i64 %v3147
  %v3149 = mul i64 %v3145, 8
  %v3150 = getelementptr inbounds float, ptr %v216, i64 %v3149
  %v3151 = getelementptr inbounds float, ptr %v3148, i64 0
  %v3152 = load <8 x float>, ptr %v3151, align 4
  %v3153 = getelementptr inbounds float, ptr %v3150, i64 0
  store <8 x float> %v3152, ptr %v3153, align 4
  %v3154 = add nsw i64 %v3145, 1
  br label %b566
b568:
  %v3155 = sdiv i64 %v3072, 2
  br label %b569
b569:
  %v3156 = phi i64 [ 0, %b568 ], [ %v3165, %b570 ]
  %v3157 = icmp slt i64 %v3156, %v3155
  br i1 %v3157, label %b570, label %b571
b570:
  %v3158 = mul i64 %v3156, 2
  %v3159 = add i64 %v3068, %v3158
  %v3160 = mul i64 %v3156, 768
  %v3161 = getelementptr inbounds float, ptr %v3038, i64 %v3160
  %v3162 = mul i64 %v3159, 8
  %v3163 = add i64 %v3162, 0
  %v3164 = getelementptr inbounds float, ptr %v3052, i64 %v3163
  call void @outer_2x8(ptr %v3161, ptr %v216, i64 %v3067, ptr %v3164, i64 8)
  %v3165 = add nsw i64 %v3156, 1
  br label %b569
b571:
  %v3166 = add nsw i64 %v3068, 64
  br label %b545
b547:
  %v3167 = add nsw i64 %v3063, 384
  br label %b542
b544:
  %v3168 = icmp sgt i64 %v3, 1
  br i1 %v3168, label %b572, label %b573
b572:
  %v3169 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3170 = atomicrmw add ptr %v3169, i64 1 acq_rel
  %v3171 = load i64, ptr %v211, align 8
  %v3172 = add i64 %v3171, 1
  store i64 %v3172, ptr %v211, align 8
  %v3173 = mul i64 %v3, %v3172
  br label %b574
b574:
  %v3174 = load atomic i64, ptr %v3169 acquire, align 8
  %v3175 = icmp slt i64 %v3174, %v3173
  br i1 %v3175, label %b575, label %b576
b575:
  %v3176 = call i32 @sched_yield()
  br label %b574
b576:
  br label %b573
b573:
  %v3177 = mul i64 0, 32
  %v3178 = getelementptr inbounds float, ptr %v118, i64 %v3177
  %v3179 = getelementptr inbounds float, ptr %v3178, i64 0
  %v3180 = mul i64 0, 8
  %v3181 = getelementptr inbounds float, ptr %v26, i64 %v3180
  %v3182 = getelementptr inbounds float, ptr %v3181, i64 0
  %v3183 = getelementptr inbounds float, ptr %v216, i64 12288
  %v3184 = add i64 32, 1
  %v3185 = sdiv i64 %v3184, 2
  %v3186 = add i64 %v2, 1
  %v3187 = mul i64 %v3185, %v2
  %v3188 = sdiv i64 %v3187, %v3
  %v3189 = mul i64 %v3188, 2
  %v3190 = icmp slt i64 %v3189, 32
  %v3191 = select i1 %v3190, i64 %v3189, i64 32
  %v3192 = mul i64 %v3185, %v3186
  %v3193 = sdiv i64 %v3192, %v3
  %v3194 = mul i64 %v3193, 2
  %v3195 = icmp slt i64 %v3194, 32
  %v3196 = select i1 %v3195, i64 %v3194, i64 32
  %v3197 = getelementptr inbounds float, ptr %v152, i64 0
  br label %b577
b577:
  %v3198 = phi i64 [ %v3191, %b573 ], [ %v3206, %b582 ]
  %v3199 = icmp slt i64 %v3198, %v3196
  br i1 %v3199, label %b578, label %b579
b578:
  %v3200 = mul i64 %v3198, 8
  %v3201 = getelementptr inbounds float, ptr %v3197, i64 %v3200
  br label %b580
b580:
  %v3202 = phi i64 [ 0, %b578 ], [ %v3205, %b581 ]
  %v3203 = icmp slt i64 %v3202, 8
  br i1 %v3203, label %b581, label %b582
b581:
  %v3204 = getelementptr inbounds float, ptr %v3201, i64 %v3202
  store float 0x0000000000000000, ptr %v3204, align 4
  %v3205 = add nsw i64 %v3202, 1
  br label %b580
b582:
  %v3206 = add nsw i64 %v3198, 1
  br label %b577
b579:
  %v3207 = mul i64 %v8, 1
  br label %b583
b583:
  %v3208 = phi i64 [ 0, %b579 ], [ %v3312, %b588 ]
  %v3209 = icmp slt i64 %v3208, %v3207
  br i1 %v3209, label %b584, label %b585
b584:
  %v3210 = sub i64 %v3207, %v3208
  %v3211 = icmp slt i64 %v3210, 384
  %v3212 = select i1 %v3211, i64 %v3210, i64 384
  br label %b586
b586:
  %v3213 = phi i64 [ %v3191, %b584 ], [ %v3311, %b612 ]
  %v3214 = icmp slt i64 %v3213, %v3196
  br i1 %v3214, label %b587, label %b588
b587:
  %v3215 = sub i64 %v3196, %v3213
  %v3216 = icmp slt i64 %v3215, 64
  %v3217 = select i1 %v3216, i64 %v3215, i64 64
  %v3218 = sdiv i64 %v3217, 2
  %v3219 = mul i64 %v3218, 2
  %v3220 = sub i64 %v3217, %v3219
  %v3221 = mul i64 %v3208, 32
  %v3222 = add i64 %v3221, %v3213
  %v3223 = getelementptr inbounds float, ptr %v3179, i64 %v3222
  br label %b589
b589:
  %v3224 = phi i64 [ 0, %b587 ], [ %v3250, %b597 ]
  %v3225 = icmp slt i64 %v3224, %v3212
  br i1 %v3225, label %b590, label %b591
b590:
  %v3226 = mul i64 %v3224, 32
  %v3227 = getelementptr inbounds float, ptr %v3223, i64 %v3226
  %v3228 = mul i64 %v3224, 2
  %v3229 = getelementptr inbounds float, ptr %v3183, i64 %v3228
  br label %b592
b592:
  %v3230 = phi i64 [ 0, %b590 ], [ %v3239, %b593 ]
  %v3231 = icmp slt i64 %v3230, %v3218
  br i1 %v3231, label %b593, label %b594
b593:
  %v3232 = mul i64 %v3230, 2
  %v3233 = getelementptr inbounds float, ptr %v3227, i64 %v3232
  %v3234 = mul i64 %v3230, 768
  %v3235 = getelementptr inbounds float, ptr %v3229, i64 %v3234
  %v3236 = getelementptr inbounds float, ptr %v3233, i64 0
  %v3237 = load <2 x float>, ptr %v3236, align 4
  %v3238 = getelementptr inbounds float, ptr %v3235, i64 0
  store <2 x float> %v3237, ptr %v3238, align 4
  %v3239 = add nsw i64 %v3230, 1
  br label %b592
b594:
  %v3240 = mul i64 %v3218, 2
  %v3241 = getelementptr inbounds float, ptr %v3227, i64 %v3240
  %v3242 = mul i64 %v3218, 768
  %v3243 = getelementptr inbounds float, ptr %v3229, i64 %v3242
  br label %b595
b595:
  %v3244 = phi i64 [ 0, %b594 ], [ %v3249, %b596 ]
  %v3245 = icmp slt i64 %v3244, %v3220
  br i1 %v3245, label %b596, label %b597
b596:
  %v3246 = getelementptr inbounds float, ptr %v3241, i64 %v3244
  %v3247 = load float, ptr %v3246, align 4
  %v3248 = getelementptr inbounds float, ptr %v3243, i64 %v3244
  store float %v3247, ptr %v3248, align 4
  %v3249 = add nsw i64 %v3244, 1
  br label %b595, !llvm.loop !27
b597:
  %v3250 = add nsw i64 %v3224, 1
  br label %b589
b591:
  br label %b598
b598:
  %v3251 = phi i64 [ 0, %b591 ], [ %v3286, %b606 ]
  %v3252 = icmp slt i64 %v3251, 0
  br i1 %v3252, label %b599, label %b600
b599:
  %v3253 = mul i64 %v3208, 8
  %v3254 = add i64 %v3253, %v3251
  %v3255 = getelementptr inbounds float, ptr %v3182, i64 %v3254
  br label %b601
b601:
  %v3256 = phi i64 [ 0, %b599 ], [ %v3274, %b602 ]
  %v3257 = icmp slt i64 %v3256, %v3212
  br i1 %v3257, label %b602, label %b603
b602:
  %v3258 = mul i64 %v3256, 8
  %v3259 = getelementptr inbounds float, ptr %v3255, i64 %v3258
  %v3260 = mul i64 %v3256, 32
  %v3261 = getelementptr inbounds float, ptr %v216, i64 %v3260
  %v3262 = getelementptr inbounds float, ptr %v3259, i64 0
  %v3263 = load <8 x float>, ptr %v3262, align 4
  %v3264 = getelementptr inbounds float, ptr %v3261, i64 0
  store <8 x float> %v3263, ptr %v3264, align 4
  %v3265 = getelementptr inbounds float, ptr %v3259, i64 8
  %v3266 = load <8 x float>, ptr %v3265, align 4
  %v3267 = getelementptr inbounds float, ptr %v3261, i64 8
  store <8 x float> %v3266, ptr %v3267, align 4
  %v3268 = getelementptr inbounds float, ptr %v3259, i64 16
  %v3269 = load <8 x float>, ptr %v3268, align 4
  %v3270 = getelementptr inbounds float, ptr %v3261, i64 16
  store <8 x float> %v3269, ptr %v3270, align 4
  %v3271 = getelementptr inbounds float, ptr %v3259, i64 24
  %v3272 = load <8 x float>, ptr %v3271, align 4
  %v3273 = getelementptr inbounds float, ptr %v3261, i64 24
  store <8 x float> %v3272, ptr %v3273, align 4
  %v3274 = add nsw i64 %v3256, 1
  br label %b601
b603:
  %v3275 = sdiv i64 %v3217, 2
  br label %b604
b604:
  %v3276 = phi i64 [ 0, %b603 ], [ %v3285, %b605 ]
  %v3277 = icmp slt i64 %v3276, %v3275
  br i1 %v3277, label %b605, label %b606
b605:
  %v3278 = mul i64 %v3276, 2
  %v3279 = add i64 %v3213, %v3278
  %v3280 = mul i64 %v3276, 768
  %v3281 = getelementptr inbounds float, ptr %v3183, i64 %v3280
  %v3282 = mul i64 %v3279, 8
  %v3283 = add i64 %v3282, %v3251
  %v3284 = getelementptr inbounds float, ptr %v3197, i64 %v3283
  call void @outer_2x32(ptr %v3281, ptr %v216, i64 %v3212, ptr %v3284, i64 8)
  %v3285 = add nsw i64 %v3276, 1
  br label %b604
b606:
  %v3286 = add nsw i64 %v3251, 32
  br label %b598
b600:
  %v3287 = mul i64 %v3208, 8
  %v3288 = add i64 %v3287, 0
  %v3289 = getelementptr inbounds float, ptr %v3182, i64 %v3288
  br label %b607
b607:
  %v3290 = phi i64 [ 0, %b600 ], [ %v3299, %b608 ]
  %v3291 = icmp slt i64 %v3290, %v3212
  br i1 %v3291, label %b608, label %b609
b608:
  %v3292 = mul i64 %v3290, 8
  %v3293 = getelementptr inbounds float, ptr %v3289, i64 %v3292
  %v3294 = mul i64 %v3290, 8
  %v3295 = getelementptr inbounds float, ptr %v216, i64 %v3294
  %v3296 = getelementptr inbounds float, ptr %v3293, i64 0
  %v3297 = load <8 x float>, ptr %v3296, align 4
  %v3298 = getelementptr inbounds float, ptr %v3295, i64 0
  store <8 x float> %v3297, ptr %v3298, align 4
  %v3299 = add nsw i64 %v3290, 1
  br label %b607
b609:
  %v3300 = sdiv i64 %v3217, 2
  br label %b610
b610:
  %v3301 = phi i64 [ 0, %b609 ], [ %v3310, %b611 ]
  %v3302 = icmp slt i64 %v3301, %v3300
  br i1 %v3302, label %b611, label %b612
b611:
  %v3303 = mul i64 %v3301, 2
  %v3304 = add i64 %v3213, %v3303
  %v3305 = mul i64 %v3301, 768
  %v3306 = getelementptr inbounds float, ptr %v3183, i64 %v3305
  %v3307 = mul i64 %v3304, 8
  %v3308 = add i64 %v3307, 0
  %v3309 = getelementptr inbounds float, ptr %v3197, i64 %v3308
  call void @outer_2x8(ptr %v3306, ptr %v216, i64 %v3212, ptr %v3309, i64 8)
  %v3310 = add nsw i64 %v3301, 1
  br label %b610
b612:
  %v3311 = add nsw i64 %v3213, 64
  br label %b586
b588:
  %v3312 = add nsw i64 %v3208, 384
  br label %b583
b585:
  %v3313 = icmp sgt i64 %v3, 1
  br i1 %v3313, label %b613, label %b614
b613:
  %v3314 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3315 = atomicrmw add ptr %v3314, i64 1 acq_rel
  %v3316 = load i64, ptr %v211, align 8
  %v3317 = add i64 %v3316, 1
  store i64 %v3317, ptr %v211, align 8
  %v3318 = mul i64 %v3, %v3317
  br label %b615
b615:
  %v3319 = load atomic i64, ptr %v3314 acquire, align 8
  %v3320 = icmp slt i64 %v3319, %v3318
  br i1 %v3320, label %b616, label %b617
b616:
  %v3321 = call i32 @sched_yield()
  br label %b615
b617:
  br label %b614
b614:
  %v3322 = icmp eq i64 %v2, 0
  br i1 %v3322, label %b618, label %b619
b618:
  br label %b620
b620:
  %v3323 = phi i64 [ 0, %b618 ], [ %v3349, %b625 ]
  %v3324 = icmp slt i64 %v3323, 4
  br i1 %v3324, label %b621, label %b622
b621:
  br label %b623
b623:
  %v3325 = phi i64 [ 0, %b621 ], [ %v3344, %b628 ]
  %v3326 = phi <8 x float> [ splat (float 0x0000000000000000), %b621 ], [ %v3343, %b628 ]
  %v3327 = icmp slt i64 %v3325, %v8
  br i1 %v3327, label %b624, label %b625
b624:
  %v3328 = add i64 %v3325, 128
  %v3329 = icmp slt i64 %v3328, %v8
  %v3330 = select i1 %v3329, i64 %v3328, i64 %v8
  br label %b626
b626:
  %v3331 = phi i64 [ %v3325, %b624 ], [ %v3342, %b627 ]
  %v3332 = phi <8 x float> [ splat (float 0x0000000000000000), %b624 ], [ %v3341, %b627 ]
  %v3333 = icmp slt i64 %v3331, %v3330
  br i1 %v3333, label %b627, label %b628
b627:
  %v3334 = mul i64 %v3331, 32
  %v3335 = getelementptr inbounds float, ptr %v94, i64 %v3334
  %v3336 = mul i64 %v3323, 8
  %v3337 = add i64 0, %v3336
  %v3338 = add i64 %v3337, 0
  %v3339 = getelementptr inbounds float, ptr %v3335, i64 %v3338
  %v3340 = load <8 x float>, ptr %v3339, align 4
  %v3341 = fadd <8 x float> %v3332, %v3340
  %v3342 = add nsw i64 %v3331, 1
  br label %b626
b628:
  %v3343 = fadd <8 x float> %v3326, %v3332
  %v3344 = add nsw i64 %v3325, 128
  br label %b623
b625:
  %v3345 = mul i64 %v3323, 8
  %v3346 = add i64 0, %v3345
  %v3347 = add i64 %v3346, 0
  %v3348 = getelementptr inbounds float, ptr %v154, i64 %v3347
  store <8 x float> %v3326, ptr %v3348, align 4
  %v3349 = add nsw i64 %v3323, 1
  br label %b620
b622:
  br label %b619
b619:
  %v3350 = icmp sgt i64 %v3, 1
  br i1 %v3350, label %b629, label %b630
b629:
  %v3351 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3352 = atomicrmw add ptr %v3351, i64 1 acq_rel
  %v3353 = load i64, ptr %v211, align 8
  %v3354 = add i64 %v3353, 1
  store i64 %v3354, ptr %v211, align 8
  %v3355 = mul i64 %v3, %v3354
  br label %b631
b631:
  %v3356 = load atomic i64, ptr %v3351 acquire, align 8
  %v3357 = icmp slt i64 %v3356, %v3355
  br i1 %v3357, label %b632, label %b633
b632:
  %v3358 = call i32 @sched_yield()
  br label %b631
b633:
  br label %b630
b630:
  %v3359 = icmp eq i64 %v2, 0
  br i1 %v3359, label %b634, label %b635
b634:
  br label %b636
b636:
  %v3360 = phi i64 [ 0, %b634 ], [ %v3386, %b641 ]
  %v3361 = icmp slt i64 %v3360, 4
  br i1 %v3361, label %b637, label %b638
b637:
  br label %b639
b639:
  %v3362 = phi i64 [ 0, %b637 ], [ %v3381, %b644 ]
  %v3363 = phi <8 x float> [ splat (float 0x0000000000000000), %b637 ], [ %v3380, %b644 ]
  %v3364 = icmp slt i64 %v3362, %v8
  br i1 %v3364, label %b640, label %b641
b640:
  %v3365 = add i64 %v3362, 128
  %v3366 = icmp slt i64 %v3365, %v8
  %v3367 = select i1 %v3366, i64 %v3365, i64 %v8
  br label %b642
b642:
  %v3368 = phi i64 [ %v3362, %b640 ], [ %v3379, %b643 ]
  %v3369 = phi <8 x float> [ splat (float 0x0000000000000000), %b640 ], [ %v3378, %b643 ]
  %v3370 = icmp slt i64 %v3368, %v3367
  br i1 %v3370, label %b643, label %b644
b643:
  %v3371 = mul i64 %v3368, 32
  %v3372 = getelementptr inbounds float, ptr %v102, i64 %v3371
  %v3373 = mul i64 %v3360, 8
  %v3374 = add i64 0, %v3373
  %v3375 = add i64 %v3374, 0
  %v3376 = getelementptr inbounds float, ptr %v3372, i64 %v3375
  %v3377 = load <8 x float>, ptr %v3376, align 4
  %v3378 = fadd <8 x float> %v3369, %v3377
  %v3379 = add nsw i64 %v3368, 1
  br label %b642
b644:
  %v3380 = fadd <8 x float> %v3363, %v3369
  %v3381 = add nsw i64 %v3362, 128
  br label %b639
b641:
  %v3382 = mul i64 %v3360, 8
  %v3383 = add i64 0, %v3382
  %v3384 = add i64 %v3383, 0
  %v3385 = getelementptr inbounds float, ptr %v156, i64 %v3384
  store <8 x float> %v3363, ptr %v3385, align 4
  %v3386 = add nsw i64 %v3360, 1
  br label %b636
b638:
  br label %b635
b635:
  %v3387 = icmp sgt i64 %v3, 1
  br i1 %v3387, label %b645, label %b646
b645:
  %v3388 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3389 = atomicrmw add ptr %v3388, i64 1 acq_rel
  %v3390 = load i64, ptr %v211, align 8
  %v3391 = add i64 %v3390, 1
  store i64 %v3391, ptr %v211, align 8
  %v3392 = mul i64 %v3, %v3391
  br label %b647
b647:
  %v3393 = load atomic i64, ptr %v3388 acquire, align 8
  %v3394 = icmp slt i64 %v3393, %v3392
  br i1 %v3394, label %b648, label %b649
b648:
  %v3395 = call i32 @sched_yield()
  br label %b647
b649:
  br label %b646
b646:
  %v3396 = icmp eq i64 %v2, 0
  br i1 %v3396, label %b650, label %b651
b650:
  br label %b652
b652:
  %v3397 = phi i64 [ 0, %b650 ], [ %v3423, %b657 ]
  %v3398 = icmp slt i64 %v3397, 4
  br i1 %v3398, label %b653, label %b654
b653:
  br label %b655
b655:
  %v3399 = phi i64 [ 0, %b653 ], [ %v3418, %b660 ]
  %v3400 = phi <8 x float> [ splat (float 0x0000000000000000), %b653 ], [ %v3417, %b660 ]
  %v3401 = icmp slt i64 %v3399, %v8
  br i1 %v3401, label %b656, label %b657
b656:
  %v3402 = add i64 %v3399, 128
  %v3403 = icmp slt i64 %v3402, %v8
  %v3404 = select i1 %v3403, i64 %v3402, i64 %v8
  br label %b658
b658:
  %v3405 = phi i64 [ %v3399, %b656 ], [ %v3416, %b659 ]
  %v3406 = phi <8 x float> [ splat (float 0x0000000000000000), %b656 ], [ %v3415, %b659 ]
  %v3407 = icmp slt i64 %v3405, %v3404
  br i1 %v3407, label %b659, label %b660
b659:
  %v3408 = mul i64 %v3405, 32
  %v3409 = getelementptr inbounds float, ptr %v110, i64 %v3408
  %v3410 = mul i64 %v3397, 8
  %v3411 = add i64 0, %v3410
  %v3412 = add i64 %v3411, 0
  %v3413 = getelementptr inbounds float, ptr %v3409, i64 %v3412
  %v3414 = load <8 x float>, ptr %v3413, align 4
  %v3415 = fadd <8 x float> %v3406, %v3414
  %v3416 = add nsw i64 %v3405, 1
  br label %b658
b660:
  %v3417 = fadd <8 x float> %v3400, %v3406
  %v3418 = add nsw i64 %v3399, 128
  br label %b655
b657:
  %v3419 = mul i64 %v3397, 8
  %v3420 = add i64 0, %v3419
  %v3421 = add i64 %v3420, 0
  %v3422 = getelementptr inbounds float, ptr %v158, i64 %v3421
  store <8 x float> %v3400, ptr %v3422, align 4
  %v3423 = add nsw i64 %v3397, 1
  br label %b652
b654:
  br label %b651
b651:
  %v3424 = icmp sgt i64 %v3, 1
  br i1 %v3424, label %b661, label %b662
b661:
  %v3425 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3426 = atomicrmw add ptr %v3425, i64 1 acq_rel
  %v3427 = load i64, ptr %v211, align 8
  %v3428 = add i64 %v3427, 1
  store i64 %v3428, ptr %v211, align 8
  %v3429 = mul i64 %v3, %v3428
  br label %b663
b663:
  %v3430 = load atomic i64, ptr %v3425 acquire, align 8
  %v3431 = icmp slt i64 %v3430, %v3429
  br i1 %v3431, label %b664, label %b665
b664:
  %v3432 = call i32 @sched_yield()
  br label %b663
b665:
  br label %b662
b662:
  %v3433 = icmp eq i64 %v2, 0
  br i1 %v3433, label %b666, label %b667
b666:
  br label %b668
b668:
  %v3434 = phi i64 [ 0, %b666 ], [ %v3460, %b673 ]
  %v3435 = icmp slt i64 %v3434, 4
  br i1 %v3435, label %b669, label %b670
b669:
  br label %b671
b671:
  %v3436 = phi i64 [ 0, %b669 ], [ %v3455, %b676 ]
  %v3437 = phi <8 x float> [ splat (float 0x0000000000000000), %b669 ], [ %v3454, %b676 ]
  %v3438 = icmp slt i64 %v3436, %v8
  br i1 %v3438, label %b672, label %b673
b672:
  %v3439 = add i64 %v3436, 128
  %v3440 = icmp slt i64 %v3439, %v8
  %v3441 = select i1 %v3440, i64 %v3439, i64 %v8
  br label %b674
b674:
  %v3442 = phi i64 [ %v3436, %b672 ], [ %v3453, %b675 ]
  %v3443 = phi <8 x float> [ splat (float 0x0000000000000000), %b672 ], [ %v3452, %b675 ]
  %v3444 = icmp slt i64 %v3442, %v3441
  br i1 %v3444, label %b675, label %b676
b675:
  %v3445 = mul i64 %v3442, 32
  %v3446 = getelementptr inbounds float, ptr %v118, i64 %v3445
  %v3447 = mul i64 %v3434, 8
  %v3448 = add i64 0, %v3447
  %v3449 = add i64 %v3448, 0
  %v3450 = getelementptr inbounds float, ptr %v3446, i64 %v3449
  %v3451 = load <8 x float>, ptr %v3450, align 4
  %v3452 = fadd <8 x float> %v3443, %v3451
  %v3453 = add nsw i64 %v3442, 1
  br label %b674
b676:
  %v3454 = fadd <8 x float> %v3437, %v3443
  %v3455 = add nsw i64 %v3436, 128
  br label %b671
b673:
  %v3456 = mul i64 %v3434, 8
  %v3457 = add i64 0, %v3456
  %v3458 = add i64 %v3457, 0
  %v3459 = getelementptr inbounds float, ptr %v160, i64 %v3458
  store <8 x float> %v3437, ptr %v3459, align 4
  %v3460 = add nsw i64 %v3434, 1
  br label %b668
b670:
  br label %b667
b667:
  %v3461 = icmp sgt i64 %v3, 1
  br i1 %v3461, label %b677, label %b678
b677:
  %v3462 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3463 = atomicrmw add ptr %v3462, i64 1 acq_rel
  %v3464 = load i64, ptr %v211, align 8
  %v3465 = add i64 %v3464, 1
  store i64 %v3465, ptr %v211, align 8
  %v3466 = mul i64 %v3, %v3465
  br label %b679
b679:
  %v3467 = load atomic i64, ptr %v3462 acquire, align 8
  %v3468 = icmp slt i64 %v3467, %v3466
  br i1 %v3468, label %b680, label %b681
b680:
  %v3469 = call i32 @sched_yield()
  br label %b679
b681:
  br label %b678
b678:
  %v3470 = icmp eq i64 %v2, 0
  br i1 %v3470, label %b682, label %b683
b682:
  br label %b684
b684:
  %v3471 = phi i64 [ 0, %b682 ], [ %v3507, %b685 ]
  %v3472 = icmp slt i64 %v3471, 256
  br i1 %v3472, label %b685, label %b686
b685:
  %v3473 = add i64 0, %v3471
  %v3474 = getelementptr inbounds float, ptr %v130, i64 %v3473
  %v3475 = load <8 x float>, ptr %v3474, align 4
  %v3476 = add i64 0, %v3471
  %v3477 = getelementptr inbounds float, ptr %v132, i64 %v3476
  %v3478 = load <8 x float>, ptr %v3477, align 4
  %v3479 = fadd <8 x float> %v3475, %v3478
  %v3480 = add i64 0, %v3471
  %v3481 = getelementptr inbounds float, ptr %v134, i64 %v3480
  %v3482 = load <8 x float>, ptr %v3481, align 4
  %v3483 = fadd <8 x float> %v3479, %v3482
  %v3484 = add i64 0, %v3471
  %v3485 = getelementptr inbounds float, ptr %v136, i64 %v3484
  %v3486 = load <8 x float>, ptr %v3485, align 4
  %v3487 = fadd <8 x float> %v3483, %v3486
  %v3488 = add i64 0, %v3471
  %v3489 = getelementptr inbounds float, ptr %v146, i64 %v3488
  %v3490 = load <8 x float>, ptr %v3489, align 4
  %v3491 = add i64 0, %v3471
  %v3492 = getelementptr inbounds float, ptr %v148, i64 %v3491
  %v3493 = load <8 x float>, ptr %v3492, align 4
  %v3494 = fadd <8 x float> %v3490, %v3493
  %v3495 = add i64 0, %v3471
  %v3496 = getelementptr inbounds float, ptr %v150, i64 %v3495
  %v3497 = load <8 x float>, ptr %v3496, align 4
  %v3498 = fadd <8 x float> %v3494, %v3497
  %v3499 = add i64 0, %v3471
  %v3500 = getelementptr inbounds float, ptr %v152, i64 %v3499
  %v3501 = load <8 x float>, ptr %v3500, align 4
  %v3502 = fadd <8 x float> %v3498, %v3501
  %v3503 = add i64 0, %v3471
  %v3504 = getelementptr inbounds float, ptr %v36, i64 %v3503
  store <8 x float> %v3487, ptr %v3504, align 4
  %v3505 = add i64 0, %v3471
  %v3506 = getelementptr inbounds float, ptr %v40, i64 %v3505
  store <8 x float> %v3502, ptr %v3506, align 4
  %v3507 = add nsw i64 %v3471, 8
  br label %b684
b686:
  br label %b683
b683:
  %v3508 = icmp sgt i64 %v3, 1
  br i1 %v3508, label %b687, label %b688
b687:
  %v3509 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3510 = atomicrmw add ptr %v3509, i64 1 acq_rel
  %v3511 = load i64, ptr %v211, align 8
  %v3512 = add i64 %v3511, 1
  store i64 %v3512, ptr %v211, align 8
  %v3513 = mul i64 %v3, %v3512
  br label %b689
b689:
  %v3514 = load atomic i64, ptr %v3509 acquire, align 8
  %v3515 = icmp slt i64 %v3514, %v3513
  br i1 %v3515, label %b690, label %b691
b690:
  %v3516 = call i32 @sched_yield()
  br label %b689
b691:
  br label %b688
b688:
  %v3517 = icmp eq i64 %v2, 0
  br i1 %v3517, label %b692, label %b693
b692:
  br label %b694
b694:
  %v3518 = phi i64 [ 0, %b692 ], [ %v3554, %b695 ]
  %v3519 = icmp slt i64 %v3518, 32
  br i1 %v3519, label %b695, label %b696
b695:
  %v3520 = add i64 0, %v3518
  %v3521 = getelementptr inbounds float, ptr %v138, i64 %v3520
  %v3522 = load <8 x float>, ptr %v3521, align 4
  %v3523 = add i64 0, %v3518
  %v3524 = getelementptr inbounds float, ptr %v140, i64 %v3523
  %v3525 = load <8 x float>, ptr %v3524, align 4
  %v3526 = fadd <8 x float> %v3522, %v3525
  %v3527 = add i64 0, %v3518
  %v3528 = getelementptr inbounds float, ptr %v142, i64 %v3527
  %v3529 = load <8 x float>, ptr %v3528, align 4
  %v3530 = fadd <8 x float> %v3526, %v3529
  %v3531 = add i64 0, %v3518
  %v3532 = getelementptr inbounds float, ptr %v144, i64 %v3531
  %v3533 = load <8 x float>, ptr %v3532, align 4
  %v3534 = fadd <8 x float> %v3530, %v3533
  %v3535 = add i64 0, %v3518
  %v3536 = getelementptr inbounds float, ptr %v154, i64 %v3535
  %v3537 = load <8 x float>, ptr %v3536, align 4
  %v3538 = add i64 0, %v3518
  %v3539 = getelementptr inbounds float, ptr %v156, i64 %v3538
  %v3540 = load <8 x float>, ptr %v3539, align 4
  %v3541 = fadd <8 x float> %v3537, %v3540
  %v3542 = add i64 0, %v3518
  %v3543 = getelementptr inbounds float, ptr %v158, i64 %v3542
  %v3544 = load <8 x float>, ptr %v3543, align 4
  %v3545 = fadd <8 x float> %v3541, %v3544
  %v3546 = add i64 0, %v3518
  %v3547 = getelementptr inbounds float, ptr %v160, i64 %v3546
  %v3548 = load <8 x float>, ptr %v3547, align 4
  %v3549 = fadd <8 x float> %v3545, %v3548
  %v3550 = add i64 0, %v3518
  %v3551 = getelementptr inbounds float, ptr %v38, i64 %v3550
  store <8 x float> %v3534, ptr %v3551, align 4
  %v3552 = add i64 0, %v3518
  %v3553 = getelementptr inbounds float, ptr %v42, i64 %v3552
  store <8 x float> %v3549, ptr %v3553, align 4
  %v3554 = add nsw i64 %v3518, 8
  br label %b694
b696:
  br label %b693
b693:
  %v3555 = icmp sgt i64 %v3, 1
  br i1 %v3555, label %b697, label %b698
b697:
  %v3556 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3557 = atomicrmw add ptr %v3556, i64 1 acq_rel
  %v3558 = load i64, ptr %v211, align 8
  %v3559 = add i64 %v3558, 1
  store i64 %v3559, ptr %v211, align 8
  %v3560 = mul i64 %v3, %v3559
  br label %b699
b699:
  %v3561 = load atomic i64, ptr %v3556 acquire, align 8
  %v3562 = icmp slt i64 %v3561, %v3560
  br i1 %v3562, label %b700, label %b701
b700:
  %v3563 = call i32 @sched_yield()
  br label %b699
b701:
  br label %b698
b698:
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
define internal void @tile_1x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v62, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v25, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v14 = icmp slt i64 %v9, %v8
  br i1 %v14, label %b1, label %b2
b1:
  %v15 = mul i64 %v9, 8
  %v16 = getelementptr inbounds float, ptr %v2, i64 %v15
  %v17 = getelementptr inbounds float, ptr %v16, i64 0
  %v18 = load <8 x float>, ptr %v17, align 4
  %v19 = mul i64 %v1, 0
  %v20 = add i64 %v19, %v9
  %v21 = getelementptr inbounds float, ptr %v0, i64 %v20
  %v22 = load float, ptr %v21, align 4
  %v23 = insertelement <8 x float> poison, float %v22, i64 0
  %v24 = shufflevector <8 x float> %v23, <8 x float> poison, <8 x i32> zeroinitializer
  %v25 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v24, <8 x float> %v18, <8 x float> %v10)
  %v26 = add i64 %v9, 1
  %v27 = mul i64 %v26, 8
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = getelementptr inbounds float, ptr %v28, i64 0
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = mul i64 %v1, 0
  %v32 = add i64 %v31, %v26
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v32
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v30, <8 x float> %v11)
  %v38 = add i64 %v9, 2
  %v39 = mul i64 %v38, 8
  %v40 = getelementptr inbounds float, ptr %v2, i64 %v39
  %v41 = getelementptr inbounds float, ptr %v40, i64 0
  %v42 = load <8 x float>, ptr %v41, align 4
  %v43 = mul i64 %v1, 0
  %v44 = add i64 %v43, %v38
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v42, <8 x float> %v12)
  %v50 = add i64 %v9, 3
  %v51 = mul i64 %v50, 8
  %v52 = getelementptr inbounds float, ptr %v2, i64 %v51
  %v53 = getelementptr inbounds float, ptr %v52, i64 0
  %v54 = load <8 x float>, ptr %v53, align 4
  %v55 = mul i64 %v1, 0
  %v56 = add i64 %v55, %v50
  %v57 = getelementptr inbounds float, ptr %v0, i64 %v56
  %v58 = load float, ptr %v57, align 4
  %v59 = insertelement <8 x float> poison, float %v58, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v54, <8 x float> %v13)
  %v62 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v63 = fadd <8 x float> %v10, %v11
  %v64 = fadd <8 x float> %v63, %v12
  %v65 = fadd <8 x float> %v64, %v13
  br label %b3
b3:
  %v66 = phi i64 [ %v8, %b2 ], [ %v80, %b4 ]
  %v67 = phi <8 x float> [ %v65, %b2 ], [ %v79, %b4 ]
  %v68 = icmp slt i64 %v66, %v3
  br i1 %v68, label %b4, label %b5
b4:
  %v69 = mul i64 %v66, 8
  %v70 = getelementptr inbounds float, ptr %v2, i64 %v69
  %v71 = getelementptr inbounds float, ptr %v70, i64 0
  %v72 = load <8 x float>, ptr %v71, align 4
  %v73 = mul i64 %v1, 0
  %v74 = add i64 %v73, %v66
  %v75 = getelementptr inbounds float, ptr %v0, i64 %v74
  %v76 = load float, ptr %v75, align 4
  %v77 = insertelement <8 x float> poison, float %v76, i64 0
  %v78 = shufflevector <8 x float> %v77, <8 x float> poison, <8 x i32> zeroinitializer
  %v79 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v78, <8 x float> %v72, <8 x float> %v67)
  %v80 = add nsw i64 %v66, 1
  br label %b3
b5:
  %v81 = mul i64 %v5, 0
  %v82 = mul i64 %v6, 0
  %v83 = add i64 %v81, %v82
  %v84 = getelementptr inbounds float, ptr %v4, i64 %v83
  store <8 x float> %v67, ptr %v84, align 4
  ret void
}
define internal void @tile_2x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v94, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v29, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v67, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v86, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v93, %b1 ]
  %v18 = icmp slt i64 %v9, %v8
  br i1 %v18, label %b1, label %b2
b1:
  %v19 = mul i64 %v9, 8
  %v20 = getelementptr inbounds float, ptr %v2, i64 %v19
  %v21 = getelementptr inbounds float, ptr %v20, i64 0
  %v22 = load <8 x float>, ptr %v21, align 4
  %v23 = mul i64 %v1, 0
  %v24 = add i64 %v23, %v9
  %v25 = getelementptr inbounds float, ptr %v0, i64 %v24
  %v26 = load float, ptr %v25, align 4
  %v27 = insertelement <8 x float> poison, float %v26, i64 0
  %v28 = shufflevector <8 x float> %v27, <8 x float> poison, <8 x i32> zeroinitializer
  %v29 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v28, <8 x float> %v22, <8 x float> %v10)
  %v30 = mul i64 %v1, 1
  %v31 = add i64 %v30, %v9
  %v32 = getelementptr inbounds float, ptr %v0, i64 %v31
  %v33 = load float, ptr %v32, align 4
  %v34 = insertelement <8 x float> poison, float %v33, i64 0
  %v35 = shufflevector <8 x float> %v34, <8 x float> poison, <8 x i32> zeroinitializer
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v35, <8 x float> %v22, <8 x float> %v11)
  %v37 = add i64 %v9, 1
  %v38 = mul i64 %v37, 8
  %v39 = getelementptr inbounds float, ptr %v2, i64 %v38
  %v40 = getelementptr inbounds float, ptr %v39, i64 0
  %v41 = load <8 x float>, ptr %v40, align 4
  %v42 = mul i64 %v1, 0
  %v43 = add i64 %v42, %v37
  %v44 = getelementptr inbounds float, ptr %v0, i64 %v43
  %v45 = load float, ptr %v44, align 4
  %v46 = insertelement <8 x float> poison, float %v45, i64 0
  %v47 = shufflevector <8 x float> %v46, <8 x float> poison, <8 x i32> zeroinitializer
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v47, <8 x float> %v41, <8 x float> %v12)
  %v49 = mul i64 %v1, 1
  %v50 = add i64 %v49, %v37
  %v51 = getelementptr inbounds float, ptr %v0, i64 %v50
  %v52 = load float, ptr %v51, align 4
  %v53 = insertelement <8 x float> poison, float %v52, i64 0
  %v54 = shufflevector <8 x float> %v53, <8 x float> poison, <8 x i32> zeroinitializer
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v41, <8 x float> %v13)
  %v56 = add i64 %v9, 2
  %v57 = mul i64 %v56, 8
  %v58 = getelementptr inbounds float, ptr %v2, i64 %v57
  %v59 = getelementptr inbounds float, ptr %v58, i64 0
  %v60 = load <8 x float>, ptr %v59, align 4
  %v61 = mul i64 %v1, 0
  %v62 = add i64 %v61, %v56
  %v63 = getelementptr inbounds float, ptr %v0, i64 %v62
  %v64 = load float, ptr %v63, align 4
  %v65 = insertelement <8 x float> poison, float %v64, i64 0
  %v66 = shufflevector <8 x float> %v65, <8 x float> poison, <8 x i32> zeroinitializer
  %v67 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v66, <8 x float> %v60, <8 x float> %v14)
  %v68 = mul i64 %v1, 1
  %v69 = add i64 %v68, %v56
  %v70 = getelementptr inbounds float, ptr %v0, i64 %v69
  %v71 = load float, ptr %v70, align 4
  %v72 = insertelement <8 x float> poison, float %v71, i64 0
  %v73 = shufflevector <8 x float> %v72, <8 x float> poison, <8 x i32> zeroinitializer
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v60, <8 x float> %v15)
  %v75 = add i64 %v9, 3
  %v76 = mul i64 %v75, 8
  %v77 = getelementptr inbounds float, ptr %v2, i64 %v76
  %v78 = getelementptr inbounds float, ptr %v77, i64 0
  %v79 = load <8 x float>, ptr %v78, align 4
  %v80 = mul i64 %v1, 0
  %v81 = add i64 %v80, %v75
  %v82 = getelementptr inbounds float, ptr %v0, i64 %v81
  %v83 = load float, ptr %v82, align 4
  %v84 = insertelement <8 x float> poison, float %v83, i64 0
  %v85 = shufflevector <8 x float> %v84, <8 x float> poison, <8 x i32> zeroinitializer
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v85, <8 x float> %v79, <8 x float> %v16)
  %v87 = mul i64 %v1, 1
  %v88 = add i64 %v87, %v75
  %v89 = getelementptr inbounds float, ptr %v0, i64 %v88
  %v90 = load float, ptr %v89, align 4
  %v91 = insertelement <8 x float> poison, float %v90, i64 0
  %v92 = shufflevector <8 x float> %v91, <8 x float> poison, <8 x i32> zeroinitializer
  %v93 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v92, <8 x float> %v79, <8 x float> %v17)
  %v94 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v95 = fadd <8 x float> %v10, %v12
  %v96 = fadd <8 x float> %v11, %v13
  %v97 = fadd <8 x float> %v95, %v14
  %v98 = fadd <8 x float> %v96, %v15
  %v99 = fadd <8 x float> %v97, %v16
  %v100 = fadd <8 x float> %v98, %v17
  br label %b3
b3:
  %v101 = phi i64 [ %v8, %b2 ], [ %v123, %b4 ]
  %v102 = phi <8 x float> [ %v99, %b2 ], [ %v115, %b4 ]
  %v103 = phi <8 x float> [ %v100, %b2 ], [ %v122, %b4 ]
  %v104 = icmp slt i64 %v101, %v3
  br i1 %v104, label %b4, label %b5
b4:
  %v105 = mul i64 %v101, 8
  %v106 = getelementptr inbounds float, ptr %v2, i64 %v105
  %v107 = getelementptr inbounds float, ptr %v106, i64 0
  %v108 = load <8 x float>, ptr %v107, align 4
  %v109 = mul i64 %v1, 0
  %v110 = add i64 %v109, %v101
  %v111 = getelementptr inbounds float, ptr %v0, i64 %v110
  %v112 = load float, ptr %v111, align 4
  %v113 = insertelement <8 x float> poison, float %v112, i64 0
  %v114 = shufflevector <8 x float> %v113, <8 x float> poison, <8 x i32> zeroinitializer
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> %v108, <8 x float> %v102)
  %v116 = mul i64 %v1, 1
  %v117 = add i64 %v116, %v101
  %v118 = getelementptr inbounds float, ptr %v0, i64 %v117
  %v119 = load float, ptr %v118, align 4
  %v120 = insertelement <8 x float> poison, float %v119, i64 0
  %v121 = shufflevector <8 x float> %v120, <8 x float> poison, <8 x i32> zeroinitializer
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v121, <8 x float> %v108, <8 x float> %v103)
  %v123 = add nsw i64 %v101, 1
  br label %b3
b5:
  %v124 = mul i64 %v5, 0
  %v125 = mul i64 %v6, 0
  %v126 = add i64 %v124, %v125
  %v127 = getelementptr inbounds float, ptr %v4, i64 %v126
  store <8 x float> %v102, ptr %v127, align 4
  %v128 = mul i64 %v5, 1
  %v129 = mul i64 %v6, 0
  %v130 = add i64 %v128, %v129
  %v131 = getelementptr inbounds float, ptr %v4, i64 %v130
  store <8 x float> %v103, ptr %v131, align 4
  ret void
}
define internal void @tile_3x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v126, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v92, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v99, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v111, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v118, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v125, %b1 ]
  %v22 = icmp slt i64 %v9, %v8
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = mul i64 %v9, 8
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = getelementptr inbounds float, ptr %v24, i64 0
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = mul i64 %v1, 0
  %v28 = add i64 %v27, %v9
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v26, <8 x float> %v10)
  %v34 = mul i64 %v1, 1
  %v35 = add i64 %v34, %v9
  %v36 = getelementptr inbounds float, ptr %v0, i64 %v35
  %v37 = load float, ptr %v36, align 4
  %v38 = insertelement <8 x float> poison, float %v37, i64 0
  %v39 = shufflevector <8 x float> %v38, <8 x float> poison, <8 x i32> zeroinitializer
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v26, <8 x float> %v11)
  %v41 = mul i64 %v1, 2
  %v42 = add i64 %v41, %v9
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v26, <8 x float> %v12)
  %v48 = add i64 %v9, 1
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
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v52, <8 x float> %v13)
  %v60 = mul i64 %v1, 1
  %v61 = add i64 %v60, %v48
  %v62 = getelementptr inbounds float, ptr %v0, i64 %v61
  %v63 = load float, ptr %v62, align 4
  %v64 = insertelement <8 x float> poison, float %v63, i64 0
  %v65 = shufflevector <8 x float> %v64, <8 x float> poison, <8 x i32> zeroinitializer
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v65, <8 x float> %v52, <8 x float> %v14)
  %v67 = mul i64 %v1, 2
  %v68 = add i64 %v67, %v48
  %v69 = getelementptr inbounds float, ptr %v0, i64 %v68
  %v70 = load float, ptr %v69, align 4
  %v71 = insertelement <8 x float> poison, float %v70, i64 0
  %v72 = shufflevector <8 x float> %v71, <8 x float> poison, <8 x i32> zeroinitializer
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> %v52, <8 x float> %v15)
  %v74 = add i64 %v9, 2
  %v75 = mul i64 %v74, 8
  %v76 = getelementptr inbounds float, ptr %v2, i64 %v75
  %v77 = getelementptr inbounds float, ptr %v76, i64 0
  %v78 = load <8 x float>, ptr %v77, align 4
  %v79 = mul i64 %v1, 0
  %v80 = add i64 %v79, %v74
  %v81 = getelementptr inbounds float, ptr %v0, i64 %v80
  %v82 = load float, ptr %v81, align 4
  %v83 = insertelement <8 x float> poison, float %v82, i64 0
  %v84 = shufflevector <8 x float> %v83, <8 x float> poison, <8 x i32> zeroinitializer
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v78, <8 x float> %v16)
  %v86 = mul i64 %v1, 1
  %v87 = add i64 %v86, %v74
  %v88 = getelementptr inbounds float, ptr %v0, i64 %v87
  %v89 = load float, ptr %v88, align 4
  %v90 = insertelement <8 x float> poison, float %v89, i64 0
  %v91 = shufflevector <8 x float> %v90, <8 x float> poison, <8 x i32> zeroinitializer
  %v92 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v91, <8 x float> %v78, <8 x float> %v17)
  %v93 = mul i64 %v1, 2
  %v94 = add i64 %v93, %v74
  %v95 = getelementptr inbounds float, ptr %v0, i64 %v94
  %v96 = load float, ptr %v95, align 4
  %v97 = insertelement <8 x float> poison, float %v96, i64 0
  %v98 = shufflevector <8 x float> %v97, <8 x float> poison, <8 x i32> zeroinitializer
  %v99 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v98, <8 x float> %v78, <8 x float> %v18)
  %v100 = add i64 %v9, 3
  %v101 = mul i64 %v100, 8
  %v102 = getelementptr inbounds float, ptr %v2, i64 %v101
  %v103 = getelementptr inbounds float, ptr %v102, i64 0
  %v104 = load <8 x float>, ptr %v103, align 4
  %v105 = mul i64 %v1, 0
  %v106 = add i64 %v105, %v100
  %v107 = getelementptr inbounds float, ptr %v0, i64 %v106
  %v108 = load float, ptr %v107, align 4
  %v109 = insertelement <8 x float> poison, float %v108, i64 0
  %v110 = shufflevector <8 x float> %v109, <8 x float> poison, <8 x i32> zeroinitializer
  %v111 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v110, <8 x float> %v104, <8 x float> %v19)
  %v112 = mul i64 %v1, 1
  %v113 = add i64 %v112, %v100
  %v114 = getelementptr inbounds float, ptr %v0, i64 %v113
  %v115 = load float, ptr %v114, align 4
  %v116 = insertelement <8 x float> poison, float %v115, i64 0
  %v117 = shufflevector <8 x float> %v116, <8 x float> poison, <8 x i32> zeroinitializer
  %v118 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v117, <8 x float> %v104, <8 x float> %v20)
  %v119 = mul i64 %v1, 2
  %v120 = add i64 %v119, %v100
  %v121 = getelementptr inbounds float, ptr %v0, i64 %v120
  %v122 = load float, ptr %v121, align 4
  %v123 = insertelement <8 x float> poison, float %v122, i64 0
  %v124 = shufflevector <8 x float> %v123, <8 x float> poison, <8 x i32> zeroinitializer
  %v125 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v124, <8 x float> %v104, <8 x float> %v21)
  %v126 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v127 = fadd <8 x float> %v10, %v13
  %v128 = fadd <8 x float> %v11, %v14
  %v129 = fadd <8 x float> %v12, %v15
  %v130 = fadd <8 x float> %v127, %v16
  %v131 = fadd <8 x float> %v128, %v17
  %v132 = fadd <8 x float> %v129, %v18
  %v133 = fadd <8 x float> %v130, %v19
  %v134 = fadd <8 x float> %v131, %v20
  %v135 = fadd <8 x float> %v132, %v21
  br label %b3
b3:
  %v136 = phi i64 [ %v8, %b2 ], [ %v166, %b4 ]
  %v137 = phi <8 x float> [ %v133, %b2 ], [ %v151, %b4 ]
  %v138 = phi <8 x float> [ %v134, %b2 ], [ %v158, %b4 ]
  %v139 = phi <8 x float> [ %v135, %b2 ], [ %v165, %b4 ]
  %v140 = icmp slt i64 %v136, %v3
  br i1 %v140, label %b4, label %b5
b4:
  %v141 = mul i64 %v136, 8
  %v142 = getelementptr inbounds float, ptr %v2, i64 %v141
  %v143 = getelementptr inbounds float, ptr %v142, i64 0
  %v144 = load <8 x float>, ptr %v143, align 4
  %v145 = mul i64 %v1, 0
  %v146 = add i64 %v145, %v136
  %v147 = getelementptr inbounds float, ptr %v0, i64 %v146
  %v148 = load float, ptr %v147, align 4
  %v149 = insertelement <8 x float> poison, float %v148, i64 0
  %v150 = shufflevector <8 x float> %v149, <8 x float> poison, <8 x i32> zeroinitializer
  %v151 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v150, <8 x float> %v144, <8 x float> %v137)
  %v152 = mul i64 %v1, 1
  %v153 = add i64 %v152, %v136
  %v154 = getelementptr inbounds float, ptr %v0, i64 %v153
  %v155 = load float, ptr %v154, align 4
  %v156 = insertelement <8 x float> poison, float %v155, i64 0
  %v157 = shufflevector <8 x float> %v156, <8 x float> poison, <8 x i32> zeroinitializer
  %v158 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v157, <8 x float> %v144, <8 x float> %v138)
  %v159 = mul i64 %v1, 2
  %v160 = add i64 %v159, %v136
  %v161 = getelementptr inbounds float, ptr %v0, i64 %v160
  %v162 = load float, ptr %v161, align 4
  %v163 = insertelement <8 x float> poison, float %v162, i64 0
  %v164 = shufflevector <8 x float> %v163, <8 x float> poison, <8 x i32> zeroinitializer
  %v165 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v164, <8 x float> %v144, <8 x float> %v139)
  %v166 = add nsw i64 %v136, 1
  br label %b3
b5:
  %v167 = mul i64 %v5, 0
  %v168 = mul i64 %v6, 0
  %v169 = add i64 %v167, %v168
  %v170 = getelementptr inbounds float, ptr %v4, i64 %v169
  store <8 x float> %v137, ptr %v170, align 4
  %v171 = mul i64 %v5, 1
  %v172 = mul i64 %v6, 0
  %v173 = add i64 %v171, %v172
  %v174 = getelementptr inbounds float, ptr %v4, i64 %v173
  store <8 x float> %v138, ptr %v174, align 4
  %v175 = mul i64 %v5, 2
  %v176 = mul i64 %v6, 0
  %v177 = add i64 %v175, %v176
  %v178 = getelementptr inbounds float, ptr %v4, i64 %v177
  store <8 x float> %v139, ptr %v178, align 4
  ret void
}
define internal void @tile_4x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v158, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v51, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v58, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v70, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v91, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v103, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v110, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v117, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v124, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v136, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v143, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v150, %b1 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v157, %b1 ]
  %v26 = icmp slt i64 %v9, %v8
  br i1 %v26, label %b1, label %b2
b1:
  %v27 = mul i64 %v9, 8
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = getelementptr inbounds float, ptr %v28, i64 0
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = mul i64 %v1, 0
  %v32 = add i64 %v31, %v9
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v32
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v30, <8 x float> %v10)
  %v38 = mul i64 %v1, 1
  %v39 = add i64 %v38, %v9
  %v40 = getelementptr inbounds float, ptr %v0, i64 %v39
  %v41 = load float, ptr %v40, align 4
  %v42 = insertelement <8 x float> poison, float %v41, i64 0
  %v43 = shufflevector <8 x float> %v42, <8 x float> poison, <8 x i32> zeroinitializer
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v30, <8 x float> %v11)
  %v45 = mul i64 %v1, 2
  %v46 = add i64 %v45, %v9
  %v47 = getelementptr inbounds float, ptr %v0, i64 %v46
  %v48 = load float, ptr %v47, align 4
  %v49 = insertelement <8 x float> poison, float %v48, i64 0
  %v50 = shufflevector <8 x float> %v49, <8 x float> poison, <8 x i32> zeroinitializer
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v30, <8 x float> %v12)
  %v52 = mul i64 %v1, 3
  %v53 = add i64 %v52, %v9
  %v54 = getelementptr inbounds float, ptr %v0, i64 %v53
  %v55 = load float, ptr %v54, align 4
  %v56 = insertelement <8 x float> poison, float %v55, i64 0
  %v57 = shufflevector <8 x float> %v56, <8 x float> poison, <8 x i32> zeroinitializer
  %v58 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v57, <8 x float> %v30, <8 x float> %v13)
  %v59 = add i64 %v9, 1
  %v60 = mul i64 %v59, 8
  %v61 = getelementptr inbounds float, ptr %v2, i64 %v60
  %v62 = getelementptr inbounds float, ptr %v61, i64 0
  %v63 = load <8 x float>, ptr %v62, align 4
  %v64 = mul i64 %v1, 0
  %v65 = add i64 %v64, %v59
  %v66 = getelementptr inbounds float, ptr %v0, i64 %v65
  %v67 = load float, ptr %v66, align 4
  %v68 = insertelement <8 x float> poison, float %v67, i64 0
  %v69 = shufflevector <8 x float> %v68, <8 x float> poison, <8 x i32> zeroinitializer
  %v70 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v63, <8 x float> %v14)
  %v71 = mul i64 %v1, 1
  %v72 = add i64 %v71, %v59
  %v73 = getelementptr inbounds float, ptr %v0, i64 %v72
  %v74 = load float, ptr %v73, align 4
  %v75 = insertelement <8 x float> poison, float %v74, i64 0
  %v76 = shufflevector <8 x float> %v75, <8 x float> poison, <8 x i32> zeroinitializer
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v63, <8 x float> %v15)
  %v78 = mul i64 %v1, 2
  %v79 = add i64 %v78, %v59
  %v80 = getelementptr inbounds float, ptr %v0, i64 %v79
  %v81 = load float, ptr %v80, align 4
  %v82 = insertelement <8 x float> poison, float %v81, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v63, <8 x float> %v16)
  %v85 = mul i64 %v1, 3
  %v86 = add i64 %v85, %v59
  %v87 = getelementptr inbounds float, ptr %v0, i64 %v86
  %v88 = load float, ptr %v87, align 4
  %v89 = insertelement <8 x float> poison, float %v88, i64 0
  %v90 = shufflevector <8 x float> %v89, <8 x float> poison, <8 x i32> zeroinitializer
  %v91 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v63, <8 x float> %v17)
  %v92 = add i64 %v9, 2
  %v93 = mul i64 %v92, 8
  %v94 = getelementptr inbounds float, ptr %v2, i64 %v93
  %v95 = getelementptr inbounds float, ptr %v94, i64 0
  %v96 = load <8 x float>, ptr %v95, align 4
  %v97 = mul i64 %v1, 0
  %v98 = add i64 %v97, %v92
  %v99 = getelementptr inbounds float, ptr %v0, i64 %v98
  %v100 = load float, ptr %v99, align 4
  %v101 = insertelement <8 x float> poison, float %v100, i64 0
  %v102 = shufflevector <8 x float> %v101, <8 x float> poison, <8 x i32> zeroinitializer
  %v103 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v102, <8 x float> %v96, <8 x float> %v18)
  %v104 = mul i64 %v1, 1
  %v105 = add i64 %v104, %v92
  %v106 = getelementptr inbounds float, ptr %v0, i64 %v105
  %v107 = load float, ptr %v106, align 4
  %v108 = insertelement <8 x float> poison, float %v107, i64 0
  %v109 = shufflevector <8 x float> %v108, <8 x float> poison, <8 x i32> zeroinitializer
  %v110 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v109, <8 x float> %v96, <8 x float> %v19)
  %v111 = mul i64 %v1, 2
  %v112 = add i64 %v111, %v92
  %v113 = getelementptr inbounds float, ptr %v0, i64 %v112
  %v114 = load float, ptr %v113, align 4
  %v115 = insertelement <8 x float> poison, float %v114, i64 0
  %v116 = shufflevector <8 x float> %v115, <8 x float> poison, <8 x i32> zeroinitializer
  %v117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v116, <8 x float> %v96, <8 x float> %v20)
  %v118 = mul i64 %v1, 3
  %v119 = add i64 %v118, %v92
  %v120 = getelementptr inbounds float, ptr %v0, i64 %v119
  %v121 = load float, ptr %v120, align 4
  %v122 = insertelement <8 x float> poison, float %v121, i64 0
  %v123 = shufflevector <8 x float> %v122, <8 x float> poison, <8 x i32> zeroinitializer
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v123, <8 x float> %v96, <8 x float> %v21)
  %v125 = add i64 %v9, 3
  %v126 = mul i64 %v125, 8
  %v127 = getelementptr inbounds float, ptr %v2, i64 %v126
  %v128 = getelementptr inbounds float, ptr %v127, i64 0
  %v129 = load <8 x float>, ptr %v128, align 4
  %v130 = mul i64 %v1, 0
  %v131 = add i64 %v130, %v125
  %v132 = getelementptr inbounds float, ptr %v0, i64 %v131
  %v133 = load float, ptr %v132, align 4
  %v134 = insertelement <8 x float> poison, float %v133, i64 0
  %v135 = shufflevector <8 x float> %v134, <8 x float> poison, <8 x i32> zeroinitializer
  %v136 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v135, <8 x float> %v129, <8 x float> %v22)
  %v137 = mul i64 %v1, 1
  %v138 = add i64 %v137, %v125
  %v139 = getelementptr inbounds float, ptr %v0, i64 %v138
  %v140 = load float, ptr %v139, align 4
  %v141 = insertelement <8 x float> poison, float %v140, i64 0
  %v142 = shufflevector <8 x float> %v141, <8 x float> poison, <8 x i32> zeroinitializer
  %v143 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v129, <8 x float> %v23)
  %v144 = mul i64 %v1, 2
  %v145 = add i64 %v144, %v125
  %v146 = getelementptr inbounds float, ptr %v0, i64 %v145
  %v147 = load float, ptr %v146, align 4
  %v148 = insertelement <8 x float> poison, float %v147, i64 0
  %v149 = shufflevector <8 x float> %v148, <8 x float> poison, <8 x i32> zeroinitializer
  %v150 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v149, <8 x float> %v129, <8 x float> %v24)
  %v151 = mul i64 %v1, 3
  %v152 = add i64 %v151, %v125
  %v153 = getelementptr inbounds float, ptr %v0, i64 %v152
  %v154 = load float, ptr %v153, align 4
  %v155 = insertelement <8 x float> poison, float %v154, i64 0
  %v156 = shufflevector <8 x float> %v155, <8 x float> poison, <8 x i32> zeroinitializer
  %v157 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v156, <8 x float> %v129, <8 x float> %v25)
  %v158 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v159 = fadd <8 x float> %v10, %v14
  %v160 = fadd <8 x float> %v11, %v15
  %v161 = fadd <8 x float> %v12, %v16
  %v162 = fadd <8 x float> %v13, %v17
  %v163 = fadd <8 x float> %v159, %v18
  %v164 = fadd <8 x float> %v160, %v19
  %v165 = fadd <8 x float> %v161, %v20
  %v166 = fadd <8 x float> %v162, %v21
  %v167 = fadd <8 x float> %v163, %v22
  %v168 = fadd <8 x float> %v164, %v23
  %v169 = fadd <8 x float> %v165, %v24
  %v170 = fadd <8 x float> %v166, %v25
  br label %b3
b3:
  %v171 = phi i64 [ %v8, %b2 ], [ %v209, %b4 ]
  %v172 = phi <8 x float> [ %v167, %b2 ], [ %v187, %b4 ]
  %v173 = phi <8 x float> [ %v168, %b2 ], [ %v194, %b4 ]
  %v174 = phi <8 x float> [ %v169, %b2 ], [ %v201, %b4 ]
  %v175 = phi <8 x float> [ %v170, %b2 ], [ %v208, %b4 ]
  %v176 = icmp slt i64 %v171, %v3
  br i1 %v176, label %b4, label %b5
b4:
  %v177 = mul i64 %v171, 8
  %v178 = getelementptr inbounds float, ptr %v2, i64 %v177
  %v179 = getelementptr inbounds float, ptr %v178, i64 0
  %v180 = load <8 x float>, ptr %v179, align 4
  %v181 = mul i64 %v1, 0
  %v182 = add i64 %v181, %v171
  %v183 = getelementptr inbounds float, ptr %v0, i64 %v182
  %v184 = load float, ptr %v183, align 4
  %v185 = insertelement <8 x float> poison, float %v184, i64 0
  %v186 = shufflevector <8 x float> %v185, <8 x float> poison, <8 x i32> zeroinitializer
  %v187 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v186, <8 x float> %v180, <8 x float> %v172)
  %v188 = mul i64 %v1, 1
  %v189 = add i64 %v188, %v171
  %v190 = getelementptr inbounds float, ptr %v0, i64 %v189
  %v191 = load float, ptr %v190, align 4
  %v192 = insertelement <8 x float> poison, float %v191, i64 0
  %v193 = shufflevector <8 x float> %v192, <8 x float> poison, <8 x i32> zeroinitializer
  %v194 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v193, <8 x float> %v180, <8 x float> %v173)
  %v195 = mul i64 %v1, 2
  %v196 = add i64 %v195, %v171
  %v197 = getelementptr inbounds float, ptr %v0, i64 %v196
  %v198 = load float, ptr %v197, align 4
  %v199 = insertelement <8 x float> poison, float %v198, i64 0
  %v200 = shufflevector <8 x float> %v199, <8 x float> poison, <8 x i32> zeroinitializer
  %v201 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v200, <8 x float> %v180, <8 x float> %v174)
  %v202 = mul i64 %v1, 3
  %v203 = add i64 %v202, %v171
  %v204 = getelementptr inbounds float, ptr %v0, i64 %v203
  %v205 = load float, ptr %v204, align 4
  %v206 = insertelement <8 x float> poison, float %v205, i64 0
  %v207 = shufflevector <8 x float> %v206, <8 x float> poison, <8 x i32> zeroinitializer
  %v208 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v207, <8 x float> %v180, <8 x float> %v175)
  %v209 = add nsw i64 %v171, 1
  br label %b3
b5:
  %v210 = mul i64 %v5, 0
  %v211 = mul i64 %v6, 0
  %v212 = add i64 %v210, %v211
  %v213 = getelementptr inbounds float, ptr %v4, i64 %v212
  store <8 x float> %v172, ptr %v213, align 4
  %v214 = mul i64 %v5, 1
  %v215 = mul i64 %v6, 0
  %v216 = add i64 %v214, %v215
  %v217 = getelementptr inbounds float, ptr %v4, i64 %v216
  store <8 x float> %v173, ptr %v217, align 4
  %v218 = mul i64 %v5, 2
  %v219 = mul i64 %v6, 0
  %v220 = add i64 %v218, %v219
  %v221 = getelementptr inbounds float, ptr %v4, i64 %v220
  store <8 x float> %v174, ptr %v221, align 4
  %v222 = mul i64 %v5, 3
  %v223 = mul i64 %v6, 0
  %v224 = add i64 %v222, %v223
  %v225 = getelementptr inbounds float, ptr %v4, i64 %v224
  store <8 x float> %v175, ptr %v225, align 4
  ret void
}
define internal void @tile_5x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 3
  %v8 = mul i64 %v7, 3
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v145, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v50, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v57, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v76, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v90, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v97, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v104, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v116, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v123, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v130, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v137, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v144, %b1 ]
  %v25 = icmp slt i64 %v9, %v8
  br i1 %v25, label %b1, label %b2
b1:
  %v26 = mul i64 %v9, 8
  %v27 = getelementptr inbounds float, ptr %v2, i64 %v26
  %v28 = getelementptr inbounds float, ptr %v27, i64 0
  %v29 = load <8 x float>, ptr %v28, align 4
  %v30 = mul i64 %v1, 0
  %v31 = add i64 %v30, %v9
  %v32 = getelementptr inbounds float, ptr %v0, i64 %v31
  %v33 = load float, ptr %v32, align 4
  %v34 = insertelement <8 x float> poison, float %v33, i64 0
  %v35 = shufflevector <8 x float> %v34, <8 x float> poison, <8 x i32> zeroinitializer
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v35, <8 x float> %v29, <8 x float> %v10)
  %v37 = mul i64 %v1, 1
  %v38 = add i64 %v37, %v9
  %v39 = getelementptr inbounds float, ptr %v0, i64 %v38
  %v40 = load float, ptr %v39, align 4
  %v41 = insertelement <8 x float> poison, float %v40, i64 0
  %v42 = shufflevector <8 x float> %v41, <8 x float> poison, <8 x i32> zeroinitializer
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v29, <8 x float> %v11)
  %v44 = mul i64 %v1, 2
  %v45 = add i64 %v44, %v9
  %v46 = getelementptr inbounds float, ptr %v0, i64 %v45
  %v47 = load float, ptr %v46, align 4
  %v48 = insertelement <8 x float> poison, float %v47, i64 0
  %v49 = shufflevector <8 x float> %v48, <8 x float> poison, <8 x i32> zeroinitializer
  %v50 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v49, <8 x float> %v29, <8 x float> %v12)
  %v51 = mul i64 %v1, 3
  %v52 = add i64 %v51, %v9
  %v53 = getelementptr inbounds float, ptr %v0, i64 %v52
  %v54 = load float, ptr %v53, align 4
  %v55 = insertelement <8 x float> poison, float %v54, i64 0
  %v56 = shufflevector <8 x float> %v55, <8 x float> poison, <8 x i32> zeroinitializer
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v29, <8 x float> %v13)
  %v58 = mul i64 %v1, 4
  %v59 = add i64 %v58, %v9
  %v60 = getelementptr inbounds float, ptr %v0, i64 %v59
  %v61 = load float, ptr %v60, align 4
  %v62 = insertelement <8 x float> poison, float %v61, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v29, <8 x float> %v14)
  %v65 = add i64 %v9, 1
  %v66 = mul i64 %v65, 8
  %v67 = getelementptr inbounds float, ptr %v2, i64 %v66
  %v68 = getelementptr inbounds float, ptr %v67, i64 0
  %v69 = load <8 x float>, ptr %v68, align 4
  %v70 = mul i64 %v1, 0
  %v71 = add i64 %v70, %v65
  %v72 = getelementptr inbounds float, ptr %v0, i64 %v71
  %v73 = load float, ptr %v72, align 4
  %v74 = insertelement <8 x float> poison, float %v73, i64 0
  %v75 = shufflevector <8 x float> %v74, <8 x float> poison, <8 x i32> zeroinitializer
  %v76 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v75, <8 x float> %v69, <8 x float> %v15)
  %v77 = mul i64 %v1, 1
  %v78 = add i64 %v77, %v65
  %v79 = getelementptr inbounds float, ptr %v0, i64 %v78
  %v80 = load float, ptr %v79, align 4
  %v81 = insertelement <8 x float> poison, float %v80, i64 0
  %v82 = shufflevector <8 x float> %v81, <8 x float> poison, <8 x i32> zeroinitializer
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v69, <8 x float> %v16)
  %v84 = mul i64 %v1, 2
  %v85 = add i64 %v84, %v65
  %v86 = getelementptr inbounds float, ptr %v0, i64 %v85
  %v87 = load float, ptr %v86, align 4
  %v88 = insertelement <8 x float> poison, float %v87, i64 0
  %v89 = shufflevector <8 x float> %v88, <8 x float> poison, <8 x i32> zeroinitializer
  %v90 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v89, <8 x float> %v69, <8 x float> %v17)
  %v91 = mul i64 %v1, 3
  %v92 = add i64 %v91, %v65
  %v93 = getelementptr inbounds float, ptr %v0, i64 %v92
  %v94 = load float, ptr %v93, align 4
  %v95 = insertelement <8 x float> poison, float %v94, i64 0
  %v96 = shufflevector <8 x float> %v95, <8 x float> poison, <8 x i32> zeroinitializer
  %v97 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v96, <8 x float> %v69, <8 x float> %v18)
  %v98 = mul i64 %v1, 4
  %v99 = add i64 %v98, %v65
  %v100 = getelementptr inbounds float, ptr %v0, i64 %v99
  %v101 = load float, ptr %v100, align 4
  %v102 = insertelement <8 x float> poison, float %v101, i64 0
  %v103 = shufflevector <8 x float> %v102, <8 x float> poison, <8 x i32> zeroinitializer
  %v104 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v103, <8 x float> %v69, <8 x float> %v19)
  %v105 = add i64 %v9, 2
  %v106 = mul i64 %v105, 8
  %v107 = getelementptr inbounds float, ptr %v2, i64 %v106
  %v108 = getelementptr inbounds float, ptr %v107, i64 0
  %v109 = load <8 x float>, ptr %v108, align 4
  %v110 = mul i64 %v1, 0
  %v111 = add i64 %v110, %v105
  %v112 = getelementptr inbounds float, ptr %v0, i64 %v111
  %v113 = load float, ptr %v112, align 4
  %v114 = insertelement <8 x float> poison, float %v113, i64 0
  %v115 = shufflevector <8 x float> %v114, <8 x float> poison, <8 x i32> zeroinitializer
  %v116 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v115, <8 x float> %v109, <8 x float> %v20)
  %v117 = mul i64 %v1, 1
  %v118 = add i64 %v117, %v105
  %v119 = getelementptr inbounds float, ptr %v0, i64 %v118
  %v120 = load float, ptr %v119, align 4
  %v121 = insertelement <8 x float> poison, float %v120, i64 0
  %v122 = shufflevector <8 x float> %v121, <8 x float> poison, <8 x i32> zeroinitializer
  %v123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v109, <8 x float> %v21)
  %v124 = mul i64 %v1, 2
  %v125 = add i64 %v124, %v105
  %v126 = getelementptr inbounds float, ptr %v0, i64 %v125
  %v127 = load float, ptr %v126, align 4
  %v128 = insertelement <8 x float> poison, float %v127, i64 0
  %v129 = shufflevector <8 x float> %v128, <8 x float> poison, <8 x i32> zeroinitializer
  %v130 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v129, <8 x float> %v109, <8 x float> %v22)
  %v131 = mul i64 %v1, 3
  %v132 = add i64 %v131, %v105
  %v133 = getelementptr inbounds float, ptr %v0, i64 %v132
  %v134 = load float, ptr %v133, align 4
  %v135 = insertelement <8 x float> poison, float %v134, i64 0
  %v136 = shufflevector <8 x float> %v135, <8 x float> poison, <8 x i32> zeroinitializer
  %v137 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v136, <8 x float> %v109, <8 x float> %v23)
  %v138 = mul i64 %v1, 4
  %v139 = add i64 %v138, %v105
  %v140 = getelementptr inbounds float, ptr %v0, i64 %v139
  %v141 = load float, ptr %v140, align 4
  %v142 = insertelement <8 x float> poison, float %v141, i64 0
  %v143 = shufflevector <8 x float> %v142, <8 x float> poison, <8 x i32> zeroinitializer
  %v144 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v143, <8 x float> %v109, <8 x float> %v24)
  %v145 = add nsw i64 %v9, 3
  br label %b0
b2:
  %v146 = fadd <8 x float> %v10, %v15
  %v147 = fadd <8 x float> %v11, %v16
  %v148 = fadd <8 x float> %v12, %v17
  %v149 = fadd <8 x float> %v13, %v18
  %v150 = fadd <8 x float> %v14, %v19
  %v151 = fadd <8 x float> %v146, %v20
  %v152 = fadd <8 x float> %v147, %v21
  %v153 = fadd <8 x float> %v148, %v22
  %v154 = fadd <8 x float> %v149, %v23
  %v155 = fadd <8 x float> %v150, %v24
  br label %b3
b3:
  %v156 = phi i64 [ %v8, %b2 ], [ %v202, %b4 ]
  %v157 = phi <8 x float> [ %v151, %b2 ], [ %v173, %b4 ]
  %v158 = phi <8 x float> [ %v152, %b2 ], [ %v180, %b4 ]
  %v159 = phi <8 x float> [ %v153, %b2 ], [ %v187, %b4 ]
  %v160 = phi <8 x float> [ %v154, %b2 ], [ %v194, %b4 ]
  %v161 = phi <8 x float> [ %v155, %b2 ], [ %v201, %b4 ]
  %v162 = icmp slt i64 %v156, %v3
  br i1 %v162, label %b4, label %b5
b4:
  %v163 = mul i64 %v156, 8
  %v164 = getelementptr inbounds float, ptr %v2, i64 %v163
  %v165 = getelementptr inbounds float, ptr %v164, i64 0
  %v166 = load <8 x float>, ptr %v165, align 4
  %v167 = mul i64 %v1, 0
  %v168 = add i64 %v167, %v156
  %v169 = getelementptr inbounds float, ptr %v0, i64 %v168
  %v170 = load float, ptr %v169, align 4
  %v171 = insertelement <8 x float> poison, float %v170, i64 0
  %v172 = shufflevector <8 x float> %v171, <8 x float> poison, <8 x i32> zeroinitializer
  %v173 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v172, <8 x float> %v166, <8 x float> %v157)
  %v174 = mul i64 %v1, 1
  %v175 = add i64 %v174, %v156
  %v176 = getelementptr inbounds float, ptr %v0, i64 %v175
  %v177 = load float, ptr %v176, align 4
  %v178 = insertelement <8 x float> poison, float %v177, i64 0
  %v179 = shufflevector <8 x float> %v178, <8 x float> poison, <8 x i32> zeroinitializer
  %v180 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v179, <8 x float> %v166, <8 x float> %v158)
  %v181 = mul i64 %v1, 2
  %v182 = add i64 %v181, %v156
  %v183 = getelementptr inbounds float, ptr %v0, i64 %v182
  %v184 = load float, ptr %v183, align 4
  %v185 = insertelement <8 x float> poison, float %v184, i64 0
  %v186 = shufflevector <8 x float> %v185, <8 x float> poison, <8 x i32> zeroinitializer
  %v187 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v186, <8 x float> %v166, <8 x float> %v159)
  %v188 = mul i64 %v1, 3
  %v189 = add i64 %v188, %v156
  %v190 = getelementptr inbounds float, ptr %v0, i64 %v189
  %v191 = load float, ptr %v190, align 4
  %v192 = insertelement <8 x float> poison, float %v191, i64 0
  %v193 = shufflevector <8 x float> %v192, <8 x float> poison, <8 x i32> zeroinitializer
  %v194 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v193, <8 x float> %v166, <8 x float> %v160)
  %v195 = mul i64 %v1, 4
  %v196 = add i64 %v195, %v156
  %v197 = getelementptr inbounds float, ptr %v0, i64 %v196
  %v198 = load float, ptr %v197, align 4
  %v199 = insertelement <8 x float> poison, float %v198, i64 0
  %v200 = shufflevector <8 x float> %v199, <8 x float> poison, <8 x i32> zeroinitializer
  %v201 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v200, <8 x float> %v166, <8 x float> %v161)
  %v202 = add nsw i64 %v156, 1
  br label %b3
b5:
  %v203 = mul i64 %v5, 0
  %v204 = mul i64 %v6, 0
  %v205 = add i64 %v203, %v204
  %v206 = getelementptr inbounds float, ptr %v4, i64 %v205
  store <8 x float> %v157, ptr %v206, align 4
  %v207 = mul i64 %v5, 1
  %v208 = mul i64 %v6, 0
  %v209 = add i64 %v207, %v208
  %v210 = getelementptr inbounds float, ptr %v4, i64 %v209
  store <8 x float> %v158, ptr %v210, align 4
  %v211 = mul i64 %v5, 2
  %v212 = mul i64 %v6, 0
  %v213 = add i64 %v211, %v212
  %v214 = getelementptr inbounds float, ptr %v4, i64 %v213
  store <8 x float> %v159, ptr %v214, align 4
  %v215 = mul i64 %v5, 3
  %v216 = mul i64 %v6, 0
  %v217 = add i64 %v215, %v216
  %v218 = getelementptr inbounds float, ptr %v4, i64 %v217
  store <8 x float> %v160, ptr %v218, align 4
  %v219 = mul i64 %v5, 4
  %v220 = mul i64 %v6, 0
  %v221 = add i64 %v219, %v220
  %v222 = getelementptr inbounds float, ptr %v4, i64 %v221
  store <8 x float> %v161, ptr %v222, align 4
  ret void
}
define internal void @tile_6x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 2
  %v8 = mul i64 %v7, 2
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v116, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v80, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v87, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v94, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v101, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v108, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v115, %b1 ]
  %v22 = icmp slt i64 %v9, %v8
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = mul i64 %v9, 8
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = getelementptr inbounds float, ptr %v24, i64 0
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = mul i64 %v1, 0
  %v28 = add i64 %v27, %v9
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v26, <8 x float> %v10)
  %v34 = mul i64 %v1, 1
  %v35 = add i64 %v34, %v9
  %v36 = getelementptr inbounds float, ptr %v0, i64 %v35
  %v37 = load float, ptr %v36, align 4
  %v38 = insertelement <8 x float> poison, float %v37, i64 0
  %v39 = shufflevector <8 x float> %v38, <8 x float> poison, <8 x i32> zeroinitializer
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v26, <8 x float> %v11)
  %v41 = mul i64 %v1, 2
  %v42 = add i64 %v41, %v9
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v26, <8 x float> %v12)
  %v48 = mul i64 %v1, 3
  %v49 = add i64 %v48, %v9
  %v50 = getelementptr inbounds float, ptr %v0, i64 %v49
  %v51 = load float, ptr %v50, align 4
  %v52 = insertelement <8 x float> poison, float %v51, i64 0
  %v53 = shufflevector <8 x float> %v52, <8 x float> poison, <8 x i32> zeroinitializer
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v53, <8 x float> %v26, <8 x float> %v13)
  %v55 = mul i64 %v1, 4
  %v56 = add i64 %v55, %v9
  %v57 = getelementptr inbounds float, ptr %v0, i64 %v56
  %v58 = load float, ptr %v57, align 4
  %v59 = insertelement <8 x float> poison, float %v58, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v26, <8 x float> %v14)
  %v62 = mul i64 %v1, 5
  %v63 = add i64 %v62, %v9
  %v64 = getelementptr inbounds float, ptr %v0, i64 %v63
  %v65 = load float, ptr %v64, align 4
  %v66 = insertelement <8 x float> poison, float %v65, i64 0
  %v67 = shufflevector <8 x float> %v66, <8 x float> poison, <8 x i32> zeroinitializer
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v26, <8 x float> %v15)
  %v69 = add i64 %v9, 1
  %v70 = mul i64 %v69, 8
  %v71 = getelementptr inbounds float, ptr %v2, i64 %v70
  %v72 = getelementptr inbounds float, ptr %v71, i64 0
  %v73 = load <8 x float>, ptr %v72, align 4
  %v74 = mul i64 %v1, 0
  %v75 = add i64 %v74, %v69
  %v76 = getelementptr inbounds float, ptr %v0, i64 %v75
  %v77 = load float, ptr %v76, align 4
  %v78 = insertelement <8 x float> poison, float %v77, i64 0
  %v79 = shufflevector <8 x float> %v78, <8 x float> poison, <8 x i32> zeroinitializer
  %v80 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v79, <8 x float> %v73, <8 x float> %v16)
  %v81 = mul i64 %v1, 1
  %v82 = add i64 %v81, %v69
  %v83 = getelementptr inbounds float, ptr %v0, i64 %v82
  %v84 = load float, ptr %v83, align 4
  %v85 = insertelement <8 x float> poison, float %v84, i64 0
  %v86 = shufflevector <8 x float> %v85, <8 x float> poison, <8 x i32> zeroinitializer
  %v87 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v86, <8 x float> %v73, <8 x float> %v17)
  %v88 = mul i64 %v1, 2
  %v89 = add i64 %v88, %v69
  %v90 = getelementptr inbounds float, ptr %v0, i64 %v89
  %v91 = load float, ptr %v90, align 4
  %v92 = insertelement <8 x float> poison, float %v91, i64 0
  %v93 = shufflevector <8 x float> %v92, <8 x float> poison, <8 x i32> zeroinitializer
  %v94 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v93, <8 x float> %v73, <8 x float> %v18)
  %v95 = mul i64 %v1, 3
  %v96 = add i64 %v95, %v69
  %v97 = getelementptr inbounds float, ptr %v0, i64 %v96
  %v98 = load float, ptr %v97, align 4
  %v99 = insertelement <8 x float> poison, float %v98, i64 0
  %v100 = shufflevector <8 x float> %v99, <8 x float> poison, <8 x i32> zeroinitializer
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v100, <8 x float> %v73, <8 x float> %v19)
  %v102 = mul i64 %v1, 4
  %v103 = add i64 %v102, %v69
  %v104 = getelementptr inbounds float, ptr %v0, i64 %v103
  %v105 = load float, ptr %v104, align 4
  %v106 = insertelement <8 x float> poison, float %v105, i64 0
  %v107 = shufflevector <8 x float> %v106, <8 x float> poison, <8 x i32> zeroinitializer
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> %v73, <8 x float> %v20)
  %v109 = mul i64 %v1, 5
  %v110 = add i64 %v109, %v69
  %v111 = getelementptr inbounds float, ptr %v0, i64 %v110
  %v112 = load float, ptr %v111, align 4
  %v113 = insertelement <8 x float> poison, float %v112, i64 0
  %v114 = shufflevector <8 x float> %v113, <8 x float> poison, <8 x i32> zeroinitializer
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> %v73, <8 x float> %v21)
  %v116 = add nsw i64 %v9, 2
  br label %b0
b2:
  %v117 = fadd <8 x float> %v10, %v16
  %v118 = fadd <8 x float> %v11, %v17
  %v119 = fadd <8 x float> %v12, %v18
  %v120 = fadd <8 x float> %v13, %v19
  %v121 = fadd <8 x float> %v14, %v20
  %v122 = fadd <8 x float> %v15, %v21
  br label %b3
b3:
  %v123 = phi i64 [ %v8, %b2 ], [ %v177, %b4 ]
  %v124 = phi <8 x float> [ %v117, %b2 ], [ %v141, %b4 ]
  %v125 = phi <8 x float> [ %v118, %b2 ], [ %v148, %b4 ]
  %v126 = phi <8 x float> [ %v119, %b2 ], [ %v155, %b4 ]
  %v127 = phi <8 x float> [ %v120, %b2 ], [ %v162, %b4 ]
  %v128 = phi <8 x float> [ %v121, %b2 ], [ %v169, %b4 ]
  %v129 = phi <8 x float> [ %v122, %b2 ], [ %v176, %b4 ]
  %v130 = icmp slt i64 %v123, %v3
  br i1 %v130, label %b4, label %b5
b4:
  %v131 = mul i64 %v123, 8
  %v132 = getelementptr inbounds float, ptr %v2, i64 %v131
  %v133 = getelementptr inbounds float, ptr %v132, i64 0
  %v134 = load <8 x float>, ptr %v133, align 4
  %v135 = mul i64 %v1, 0
  %v136 = add i64 %v135, %v123
  %v137 = getelementptr inbounds float, ptr %v0, i64 %v136
  %v138 = load float, ptr %v137, align 4
  %v139 = insertelement <8 x float> poison, float %v138, i64 0
  %v140 = shufflevector <8 x float> %v139, <8 x float> poison, <8 x i32> zeroinitializer
  %v141 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v140, <8 x float> %v134, <8 x float> %v124)
  %v142 = mul i64 %v1, 1
  %v143 = add i64 %v142, %v123
  %v144 = getelementptr inbounds float, ptr %v0, i64 %v143
  %v145 = load float, ptr %v144, align 4
  %v146 = insertelement <8 x float> poison, float %v145, i64 0
  %v147 = shufflevector <8 x float> %v146, <8 x float> poison, <8 x i32> zeroinitializer
  %v148 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v147, <8 x float> %v134, <8 x float> %v125)
  %v149 = mul i64 %v1, 2
  %v150 = add i64 %v149, %v123
  %v151 = getelementptr inbounds float, ptr %v0, i64 %v150
  %v152 = load float, ptr %v151, align 4
  %v153 = insertelement <8 x float> poison, float %v152, i64 0
  %v154 = shufflevector <8 x float> %v153, <8 x float> poison, <8 x i32> zeroinitializer
  %v155 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v154, <8 x float> %v134, <8 x float> %v126)
  %v156 = mul i64 %v1, 3
  %v157 = add i64 %v156, %v123
  %v158 = getelementptr inbounds float, ptr %v0, i64 %v157
  %v159 = load float, ptr %v158, align 4
  %v160 = insertelement <8 x float> poison, float %v159, i64 0
  %v161 = shufflevector <8 x float> %v160, <8 x float> poison, <8 x i32> zeroinitializer
  %v162 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v161, <8 x float> %v134, <8 x float> %v127)
  %v163 = mul i64 %v1, 4
  %v164 = add i64 %v163, %v123
  %v165 = getelementptr inbounds float, ptr %v0, i64 %v164
  %v166 = load float, ptr %v165, align 4
  %v167 = insertelement <8 x float> poison, float %v166, i64 0
  %v168 = shufflevector <8 x float> %v167, <8 x float> poison, <8 x i32> zeroinitializer
  %v169 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v168, <8 x float> %v134, <8 x float> %v128)
  %v170 = mul i64 %v1, 5
  %v171 = add i64 %v170, %v123
  %v172 = getelementptr inbounds float, ptr %v0, i64 %v171
  %v173 = load float, ptr %v172, align 4
  %v174 = insertelement <8 x float> poison, float %v173, i64 0
  %v175 = shufflevector <8 x float> %v174, <8 x float> poison, <8 x i32> zeroinitializer
  %v176 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v175, <8 x float> %v134, <8 x float> %v129)
  %v177 = add nsw i64 %v123, 1
  br label %b3
b5:
  %v178 = mul i64 %v5, 0
  %v179 = mul i64 %v6, 0
  %v180 = add i64 %v178, %v179
  %v181 = getelementptr inbounds float, ptr %v4, i64 %v180
  store <8 x float> %v124, ptr %v181, align 4
  %v182 = mul i64 %v5, 1
  %v183 = mul i64 %v6, 0
  %v184 = add i64 %v182, %v183
  %v185 = getelementptr inbounds float, ptr %v4, i64 %v184
  store <8 x float> %v125, ptr %v185, align 4
  %v186 = mul i64 %v5, 2
  %v187 = mul i64 %v6, 0
  %v188 = add i64 %v186, %v187
  %v189 = getelementptr inbounds float, ptr %v4, i64 %v188
  store <8 x float> %v126, ptr %v189, align 4
  %v190 = mul i64 %v5, 3
  %v191 = mul i64 %v6, 0
  %v192 = add i64 %v190, %v191
  %v193 = getelementptr inbounds float, ptr %v4, i64 %v192
  store <8 x float> %v127, ptr %v193, align 4
  %v194 = mul i64 %v5, 4
  %v195 = mul i64 %v6, 0
  %v196 = add i64 %v194, %v195
  %v197 = getelementptr inbounds float, ptr %v4, i64 %v196
  store <8 x float> %v128, ptr %v197, align 4
  %v198 = mul i64 %v5, 5
  %v199 = mul i64 %v6, 0
  %v200 = add i64 %v198, %v199
  %v201 = getelementptr inbounds float, ptr %v4, i64 %v200
  store <8 x float> %v129, ptr %v201, align 4
  ret void
}
define internal void @tile_7x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 2
  %v8 = mul i64 %v7, 2
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v132, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v70, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v89, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v96, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v103, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v110, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v117, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v124, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v131, %b1 ]
  %v24 = icmp slt i64 %v9, %v8
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v9, 8
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v9
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v10)
  %v36 = mul i64 %v1, 1
  %v37 = add i64 %v36, %v9
  %v38 = getelementptr inbounds float, ptr %v0, i64 %v37
  %v39 = load float, ptr %v38, align 4
  %v40 = insertelement <8 x float> poison, float %v39, i64 0
  %v41 = shufflevector <8 x float> %v40, <8 x float> poison, <8 x i32> zeroinitializer
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v41, <8 x float> %v28, <8 x float> %v11)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v9
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v28, <8 x float> %v12)
  %v50 = mul i64 %v1, 3
  %v51 = add i64 %v50, %v9
  %v52 = getelementptr inbounds float, ptr %v0, i64 %v51
  %v53 = load float, ptr %v52, align 4
  %v54 = insertelement <8 x float> poison, float %v53, i64 0
  %v55 = shufflevector <8 x float> %v54, <8 x float> poison, <8 x i32> zeroinitializer
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v55, <8 x float> %v28, <8 x float> %v13)
  %v57 = mul i64 %v1, 4
  %v58 = add i64 %v57, %v9
  %v59 = getelementptr inbounds float, ptr %v0, i64 %v58
  %v60 = load float, ptr %v59, align 4
  %v61 = insertelement <8 x float> poison, float %v60, i64 0
  %v62 = shufflevector <8 x float> %v61, <8 x float> poison, <8 x i32> zeroinitializer
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v28, <8 x float> %v14)
  %v64 = mul i64 %v1, 5
  %v65 = add i64 %v64, %v9
  %v66 = getelementptr inbounds float, ptr %v0, i64 %v65
  %v67 = load float, ptr %v66, align 4
  %v68 = insertelement <8 x float> poison, float %v67, i64 0
  %v69 = shufflevector <8 x float> %v68, <8 x float> poison, <8 x i32> zeroinitializer
  %v70 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v28, <8 x float> %v15)
  %v71 = mul i64 %v1, 6
  %v72 = add i64 %v71, %v9
  %v73 = getelementptr inbounds float, ptr %v0, i64 %v72
  %v74 = load float, ptr %v73, align 4
  %v75 = insertelement <8 x float> poison, float %v74, i64 0
  %v76 = shufflevector <8 x float> %v75, <8 x float> poison, <8 x i32> zeroinitializer
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v28, <8 x float> %v16)
  %v78 = add i64 %v9, 1
  %v79 = mul i64 %v78, 8
  %v80 = getelementptr inbounds float, ptr %v2, i64 %v79
  %v81 = getelementptr inbounds float, ptr %v80, i64 0
  %v82 = load <8 x float>, ptr %v81, align 4
  %v83 = mul i64 %v1, 0
  %v84 = add i64 %v83, %v78
  %v85 = getelementptr inbounds float, ptr %v0, i64 %v84
  %v86 = load float, ptr %v85, align 4
  %v87 = insertelement <8 x float> poison, float %v86, i64 0
  %v88 = shufflevector <8 x float> %v87, <8 x float> poison, <8 x i32> zeroinitializer
  %v89 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v88, <8 x float> %v82, <8 x float> %v17)
  %v90 = mul i64 %v1, 1
  %v91 = add i64 %v90, %v78
  %v92 = getelementptr inbounds float, ptr %v0, i64 %v91
  %v93 = load float, ptr %v92, align 4
  %v94 = insertelement <8 x float> poison, float %v93, i64 0
  %v95 = shufflevector <8 x float> %v94, <8 x float> poison, <8 x i32> zeroinitializer
  %v96 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v95, <8 x float> %v82, <8 x float> %v18)
  %v97 = mul i64 %v1, 2
  %v98 = add i64 %v97, %v78
  %v99 = getelementptr inbounds float, ptr %v0, i64 %v98
  %v100 = load float, ptr %v99, align 4
  %v101 = insertelement <8 x float> poison, float %v100, i64 0
  %v102 = shufflevector <8 x float> %v101, <8 x float> poison, <8 x i32> zeroinitializer
  %v103 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v102, <8 x float> %v82, <8 x float> %v19)
  %v104 = mul i64 %v1, 3
  %v105 = add i64 %v104, %v78
  %v106 = getelementptr inbounds float, ptr %v0, i64 %v105
  %v107 = load float, ptr %v106, align 4
  %v108 = insertelement <8 x float> poison, float %v107, i64 0
  %v109 = shufflevector <8 x float> %v108, <8 x float> poison, <8 x i32> zeroinitializer
  %v110 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v109, <8 x float> %v82, <8 x float> %v20)
  %v111 = mul i64 %v1, 4
  %v112 = add i64 %v111, %v78
  %v113 = getelementptr inbounds float, ptr %v0, i64 %v112
  %v114 = load float, ptr %v113, align 4
  %v115 = insertelement <8 x float> poison, float %v114, i64 0
  %v116 = shufflevector <8 x float> %v115, <8 x float> poison, <8 x i32> zeroinitializer
  %v117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v116, <8 x float> %v82, <8 x float> %v21)
  %v118 = mul i64 %v1, 5
  %v119 = add i64 %v118, %v78
  %v120 = getelementptr inbounds float, ptr %v0, i64 %v119
  %v121 = load float, ptr %v120, align 4
  %v122 = insertelement <8 x float> poison, float %v121, i64 0
  %v123 = shufflevector <8 x float> %v122, <8 x float> poison, <8 x i32> zeroinitializer
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v123, <8 x float> %v82, <8 x float> %v22)
  %v125 = mul i64 %v1, 6
  %v126 = add i64 %v125, %v78
  %v127 = getelementptr inbounds float, ptr %v0, i64 %v126
  %v128 = load float, ptr %v127, align 4
  %v129 = insertelement <8 x float> poison, float %v128, i64 0
  %v130 = shufflevector <8 x float> %v129, <8 x float> poison, <8 x i32> zeroinitializer
  %v131 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v82, <8 x float> %v23)
  %v132 = add nsw i64 %v9, 2
  br label %b0
b2:
  %v133 = fadd <8 x float> %v10, %v17
  %v134 = fadd <8 x float> %v11, %v18
  %v135 = fadd <8 x float> %v12, %v19
  %v136 = fadd <8 x float> %v13, %v20
  %v137 = fadd <8 x float> %v14, %v21
  %v138 = fadd <8 x float> %v15, %v22
  %v139 = fadd <8 x float> %v16, %v23
  br label %b3
b3:
  %v140 = phi i64 [ %v8, %b2 ], [ %v202, %b4 ]
  %v141 = phi <8 x float> [ %v133, %b2 ], [ %v159, %b4 ]
  %v142 = phi <8 x float> [ %v134, %b2 ], [ %v166, %b4 ]
  %v143 = phi <8 x float> [ %v135, %b2 ], [ %v173, %b4 ]
  %v144 = phi <8 x float> [ %v136, %b2 ], [ %v180, %b4 ]
  %v145 = phi <8 x float> [ %v137, %b2 ], [ %v187, %b4 ]
  %v146 = phi <8 x float> [ %v138, %b2 ], [ %v194, %b4 ]
  %v147 = phi <8 x float> [ %v139, %b2 ], [ %v201, %b4 ]
  %v148 = icmp slt i64 %v140, %v3
  br i1 %v148, label %b4, label %b5
b4:
  %v149 = mul i64 %v140, 8
  %v150 = getelementptr inbounds float, ptr %v2, i64 %v149
  %v151 = getelementptr inbounds float, ptr %v150, i64 0
  %v152 = load <8 x float>, ptr %v151, align 4
  %v153 = mul i64 %v1, 0
  %v154 = add i64 %v153, %v140
  %v155 = getelementptr inbounds float, ptr %v0, i64 %v154
  %v156 = load float, ptr %v155, align 4
  %v157 = insertelement <8 x float> poison, float %v156, i64 0
  %v158 = shufflevector <8 x float> %v157, <8 x float> poison, <8 x i32> zeroinitializer
  %v159 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v158, <8 x float> %v152, <8 x float> %v141)
  %v160 = mul i64 %v1, 1
  %v161 = add i64 %v160, %v140
  %v162 = getelementptr inbounds float, ptr %v0, i64 %v161
  %v163 = load float, ptr %v162, align 4
  %v164 = insertelement <8 x float> poison, float %v163, i64 0
  %v165 = shufflevector <8 x float> %v164, <8 x float> poison, <8 x i32> zeroinitializer
  %v166 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v165, <8 x float> %v152, <8 x float> %v142)
  %v167 = mul i64 %v1, 2
  %v168 = add i64 %v167, %v140
  %v169 = getelementptr inbounds float, ptr %v0, i64 %v168
  %v170 = load float, ptr %v169, align 4
  %v171 = insertelement <8 x float> poison, float %v170, i64 0
  %v172 = shufflevector <8 x float> %v171, <8 x float> poison, <8 x i32> zeroinitializer
  %v173 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v172, <8 x float> %v152, <8 x float> %v143)
  %v174 = mul i64 %v1, 3
  %v175 = add i64 %v174, %v140
  %v176 = getelementptr inbounds float, ptr %v0, i64 %v175
  %v177 = load float, ptr %v176, align 4
  %v178 = insertelement <8 x float> poison, float %v177, i64 0
  %v179 = shufflevector <8 x float> %v178, <8 x float> poison, <8 x i32> zeroinitializer
  %v180 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v179, <8 x float> %v152, <8 x float> %v144)
  %v181 = mul i64 %v1, 4
  %v182 = add i64 %v181, %v140
  %v183 = getelementptr inbounds float, ptr %v0, i64 %v182
  %v184 = load float, ptr %v183, align 4
  %v185 = insertelement <8 x float> poison, float %v184, i64 0
  %v186 = shufflevector <8 x float> %v185, <8 x float> poison, <8 x i32> zeroinitializer
  %v187 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v186, <8 x float> %v152, <8 x float> %v145)
  %v188 = mul i64 %v1, 5
  %v189 = add i64 %v188, %v140
  %v190 = getelementptr inbounds float, ptr %v0, i64 %v189
  %v191 = load float, ptr %v190, align 4
  %v192 = insertelement <8 x float> poison, float %v191, i64 0
  %v193 = shufflevector <8 x float> %v192, <8 x float> poison, <8 x i32> zeroinitializer
  %v194 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v193, <8 x float> %v152, <8 x float> %v146)
  %v195 = mul i64 %v1, 6
  %v196 = add i64 %v195, %v140
  %v197 = getelementptr inbounds float, ptr %v0, i64 %v196
  %v198 = load float, ptr %v197, align 4
  %v199 = insertelement <8 x float> poison, float %v198, i64 0
  %v200 = shufflevector <8 x float> %v199, <8 x float> poison, <8 x i32> zeroinitializer
  %v201 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v200, <8 x float> %v152, <8 x float> %v147)
  %v202 = add nsw i64 %v140, 1
  br label %b3
b5:
  %v203 = mul i64 %v5, 0
  %v204 = mul i64 %v6, 0
  %v205 = add i64 %v203, %v204
  %v206 = getelementptr inbounds float, ptr %v4, i64 %v205
  store <8 x float> %v141, ptr %v206, align 4
  %v207 = mul i64 %v5, 1
  %v208 = mul i64 %v6, 0
  %v209 = add i64 %v207, %v208
  %v210 = getelementptr inbounds float, ptr %v4, i64 %v209
  store <8 x float> %v142, ptr %v210, align 4
  %v211 = mul i64 %v5, 2
  %v212 = mul i64 %v6, 0
  %v213 = add i64 %v211, %v212
  %v214 = getelementptr inbounds float, ptr %v4, i64 %v213
  store <8 x float> %v143, ptr %v214, align 4
  %v215 = mul i64 %v5, 3
  %v216 = mul i64 %v6, 0
  %v217 = add i64 %v215, %v216
  %v218 = getelementptr inbounds float, ptr %v4, i64 %v217
  store <8 x float> %v144, ptr %v218, align 4
  %v219 = mul i64 %v5, 4
  %v220 = mul i64 %v6, 0
  %v221 = add i64 %v219, %v220
  %v222 = getelementptr inbounds float, ptr %v4, i64 %v221
  store <8 x float> %v145, ptr %v222, align 4
  %v223 = mul i64 %v5, 5
  %v224 = mul i64 %v6, 0
  %v225 = add i64 %v223, %v224
  %v226 = getelementptr inbounds float, ptr %v4, i64 %v225
  store <8 x float> %v146, ptr %v226, align 4
  %v227 = mul i64 %v5, 6
  %v228 = mul i64 %v6, 0
  %v229 = add i64 %v227, %v228
  %v230 = getelementptr inbounds float, ptr %v4, i64 %v229
  store <8 x float> %v147, ptr %v230, align 4
  ret void
}
define internal void @tile_8x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 2
  %v8 = mul i64 %v7, 2
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v148, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v51, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v58, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v79, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v86, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v98, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v105, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v112, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v119, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v126, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v133, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v140, %b1 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v147, %b1 ]
  %v26 = icmp slt i64 %v9, %v8
  br i1 %v26, label %b1, label %b2
b1:
  %v27 = mul i64 %v9, 8
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = getelementptr inbounds float, ptr %v28, i64 0
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = mul i64 %v1, 0
  %v32 = add i64 %v31, %v9
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v32
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v30, <8 x float> %v10)
  %v38 = mul i64 %v1, 1
  %v39 = add i64 %v38, %v9
  %v40 = getelementptr inbounds float, ptr %v0, i64 %v39
  %v41 = load float, ptr %v40, align 4
  %v42 = insertelement <8 x float> poison, float %v41, i64 0
  %v43 = shufflevector <8 x float> %v42, <8 x float> poison, <8 x i32> zeroinitializer
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v30, <8 x float> %v11)
  %v45 = mul i64 %v1, 2
  %v46 = add i64 %v45, %v9
  %v47 = getelementptr inbounds float, ptr %v0, i64 %v46
  %v48 = load float, ptr %v47, align 4
  %v49 = insertelement <8 x float> poison, float %v48, i64 0
  %v50 = shufflevector <8 x float> %v49, <8 x float> poison, <8 x i32> zeroinitializer
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v30, <8 x float> %v12)
  %v52 = mul i64 %v1, 3
  %v53 = add i64 %v52, %v9
  %v54 = getelementptr inbounds float, ptr %v0, i64 %v53
  %v55 = load float, ptr %v54, align 4
  %v56 = insertelement <8 x float> poison, float %v55, i64 0
  %v57 = shufflevector <8 x float> %v56, <8 x float> poison, <8 x i32> zeroinitializer
  %v58 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v57, <8 x float> %v30, <8 x float> %v13)
  %v59 = mul i64 %v1, 4
  %v60 = add i64 %v59, %v9
  %v61 = getelementptr inbounds float, ptr %v0, i64 %v60
  %v62 = load float, ptr %v61, align 4
  %v63 = insertelement <8 x float> poison, float %v62, i64 0
  %v64 = shufflevector <8 x float> %v63, <8 x float> poison, <8 x i32> zeroinitializer
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v30, <8 x float> %v14)
  %v66 = mul i64 %v1, 5
  %v67 = add i64 %v66, %v9
  %v68 = getelementptr inbounds float, ptr %v0, i64 %v67
  %v69 = load float, ptr %v68, align 4
  %v70 = insertelement <8 x float> poison, float %v69, i64 0
  %v71 = shufflevector <8 x float> %v70, <8 x float> poison, <8 x i32> zeroinitializer
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v30, <8 x float> %v15)
  %v73 = mul i64 %v1, 6
  %v74 = add i64 %v73, %v9
  %v75 = getelementptr inbounds float, ptr %v0, i64 %v74
  %v76 = load float, ptr %v75, align 4
  %v77 = insertelement <8 x float> poison, float %v76, i64 0
  %v78 = shufflevector <8 x float> %v77, <8 x float> poison, <8 x i32> zeroinitializer
  %v79 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v78, <8 x float> %v30, <8 x float> %v16)
  %v80 = mul i64 %v1, 7
  %v81 = add i64 %v80, %v9
  %v82 = getelementptr inbounds float, ptr %v0, i64 %v81
  %v83 = load float, ptr %v82, align 4
  %v84 = insertelement <8 x float> poison, float %v83, i64 0
  %v85 = shufflevector <8 x float> %v84, <8 x float> poison, <8 x i32> zeroinitializer
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v85, <8 x float> %v30, <8 x float> %v17)
  %v87 = add i64 %v9, 1
  %v88 = mul i64 %v87, 8
  %v89 = getelementptr inbounds float, ptr %v2, i64 %v88
  %v90 = getelementptr inbounds float, ptr %v89, i64 0
  %v91 = load <8 x float>, ptr %v90, align 4
  %v92 = mul i64 %v1, 0
  %v93 = add i64 %v92, %v87
  %v94 = getelementptr inbounds float, ptr %v0, i64 %v93
  %v95 = load float, ptr %v94, align 4
  %v96 = insertelement <8 x float> poison, float %v95, i64 0
  %v97 = shufflevector <8 x float> %v96, <8 x float> poison, <8 x i32> zeroinitializer
  %v98 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v97, <8 x float> %v91, <8 x float> %v18)
  %v99 = mul i64 %v1, 1
  %v100 = add i64 %v99, %v87
  %v101 = getelementptr inbounds float, ptr %v0, i64 %v100
  %v102 = load float, ptr %v101, align 4
  %v103 = insertelement <8 x float> poison, float %v102, i64 0
  %v104 = shufflevector <8 x float> %v103, <8 x float> poison, <8 x i32> zeroinitializer
  %v105 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v104, <8 x float> %v91, <8 x float> %v19)
  %v106 = mul i64 %v1, 2
  %v107 = add i64 %v106, %v87
  %v108 = getelementptr inbounds float, ptr %v0, i64 %v107
  %v109 = load float, ptr %v108, align 4
  %v110 = insertelement <8 x float> poison, float %v109, i64 0
  %v111 = shufflevector <8 x float> %v110, <8 x float> poison, <8 x i32> zeroinitializer
  %v112 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v111, <8 x float> %v91, <8 x float> %v20)
  %v113 = mul i64 %v1, 3
  %v114 = add i64 %v113, %v87
  %v115 = getelementptr inbounds float, ptr %v0, i64 %v114
  %v116 = load float, ptr %v115, align 4
  %v117 = insertelement <8 x float> poison, float %v116, i64 0
  %v118 = shufflevector <8 x float> %v117, <8 x float> poison, <8 x i32> zeroinitializer
  %v119 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v118, <8 x float> %v91, <8 x float> %v21)
  %v120 = mul i64 %v1, 4
  %v121 = add i64 %v120, %v87
  %v122 = getelementptr inbounds float, ptr %v0, i64 %v121
  %v123 = load float, ptr %v122, align 4
  %v124 = insertelement <8 x float> poison, float %v123, i64 0
  %v125 = shufflevector <8 x float> %v124, <8 x float> poison, <8 x i32> zeroinitializer
  %v126 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v125, <8 x float> %v91, <8 x float> %v22)
  %v127 = mul i64 %v1, 5
  %v128 = add i64 %v127, %v87
  %v129 = getelementptr inbounds float, ptr %v0, i64 %v128
  %v130 = load float, ptr %v129, align 4
  %v131 = insertelement <8 x float> poison, float %v130, i64 0
  %v132 = shufflevector <8 x float> %v131, <8 x float> poison, <8 x i32> zeroinitializer
  %v133 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v132, <8 x float> %v91, <8 x float> %v23)
  %v134 = mul i64 %v1, 6
  %v135 = add i64 %v134, %v87
  %v136 = getelementptr inbounds float, ptr %v0, i64 %v135
  %v137 = load float, ptr %v136, align 4
  %v138 = insertelement <8 x float> poison, float %v137, i64 0
  %v139 = shufflevector <8 x float> %v138, <8 x float> poison, <8 x i32> zeroinitializer
  %v140 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v139, <8 x float> %v91, <8 x float> %v24)
  %v141 = mul i64 %v1, 7
  %v142 = add i64 %v141, %v87
  %v143 = getelementptr inbounds float, ptr %v0, i64 %v142
  %v144 = load float, ptr %v143, align 4
  %v145 = insertelement <8 x float> poison, float %v144, i64 0
  %v146 = shufflevector <8 x float> %v145, <8 x float> poison, <8 x i32> zeroinitializer
  %v147 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v146, <8 x float> %v91, <8 x float> %v25)
  %v148 = add nsw i64 %v9, 2
  br label %b0
b2:
  %v149 = fadd <8 x float> %v10, %v18
  %v150 = fadd <8 x float> %v11, %v19
  %v151 = fadd <8 x float> %v12, %v20
  %v152 = fadd <8 x float> %v13, %v21
  %v153 = fadd <8 x float> %v14, %v22
  %v154 = fadd <8 x float> %v15, %v23
  %v155 = fadd <8 x float> %v16, %v24
  %v156 = fadd <8 x float> %v17, %v25
  br label %b3
b3:
  %v157 = phi i64 [ %v8, %b2 ], [ %v227, %b4 ]
  %v158 = phi <8 x float> [ %v149, %b2 ], [ %v177, %b4 ]
  %v159 = phi <8 x float> [ %v150, %b2 ], [ %v184, %b4 ]
  %v160 = phi <8 x float> [ %v151, %b2 ], [ %v191, %b4 ]
  %v161 = phi <8 x float> [ %v152, %b2 ], [ %v198, %b4 ]
  %v162 = phi <8 x float> [ %v153, %b2 ], [ %v205, %b4 ]
  %v163 = phi <8 x float> [ %v154, %b2 ], [ %v212, %b4 ]
  %v164 = phi <8 x float> [ %v155, %b2 ], [ %v219, %b4 ]
  %v165 = phi <8 x float> [ %v156, %b2 ], [ %v226, %b4 ]
  %v166 = icmp slt i64 %v157, %v3
  br i1 %v166, label %b4, label %b5
b4:
  %v167 = mul i64 %v157, 8
  %v168 = getelementptr inbounds float, ptr %v2, i64 %v167
  %v169 = getelementptr inbounds float, ptr %v168, i64 0
  %v170 = load <8 x float>, ptr %v169, align 4
  %v171 = mul i64 %v1, 0
  %v172 = add i64 %v171, %v157
  %v173 = getelementptr inbounds float, ptr %v0, i64 %v172
  %v174 = load float, ptr %v173, align 4
  %v175 = insertelement <8 x float> poison, float %v174, i64 0
  %v176 = shufflevector <8 x float> %v175, <8 x float> poison, <8 x i32> zeroinitializer
  %v177 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v176, <8 x float> %v170, <8 x float> %v158)
  %v178 = mul i64 %v1, 1
  %v179 = add i64 %v178, %v157
  %v180 = getelementptr inbounds float, ptr %v0, i64 %v179
  %v181 = load float, ptr %v180, align 4
  %v182 = insertelement <8 x float> poison, float %v181, i64 0
  %v183 = shufflevector <8 x float> %v182, <8 x float> poison, <8 x i32> zeroinitializer
  %v184 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v183, <8 x float> %v170, <8 x float> %v159)
  %v185 = mul i64 %v1, 2
  %v186 = add i64 %v185, %v157
  %v187 = getelementptr inbounds float, ptr %v0, i64 %v186
  %v188 = load float, ptr %v187, align 4
  %v189 = insertelement <8 x float> poison, float %v188, i64 0
  %v190 = shufflevector <8 x float> %v189, <8 x float> poison, <8 x i32> zeroinitializer
  %v191 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v190, <8 x float> %v170, <8 x float> %v160)
  %v192 = mul i64 %v1, 3
  %v193 = add i64 %v192, %v157
  %v194 = getelementptr inbounds float, ptr %v0, i64 %v193
  %v195 = load float, ptr %v194, align 4
  %v196 = insertelement <8 x float> poison, float %v195, i64 0
  %v197 = shufflevector <8 x float> %v196, <8 x float> poison, <8 x i32> zeroinitializer
  %v198 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v197, <8 x float> %v170, <8 x float> %v161)
  %v199 = mul i64 %v1, 4
  %v200 = add i64 %v199, %v157
  %v201 = getelementptr inbounds float, ptr %v0, i64 %v200
  %v202 = load float, ptr %v201, align 4
  %v203 = insertelement <8 x float> poison, float %v202, i64 0
  %v204 = shufflevector <8 x float> %v203, <8 x float> poison, <8 x i32> zeroinitializer
  %v205 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v204, <8 x float> %v170, <8 x float> %v162)
  %v206 = mul i64 %v1, 5
  %v207 = add i64 %v206, %v157
  %v208 = getelementptr inbounds float, ptr %v0, i64 %v207
  %v209 = load float, ptr %v208, align 4
  %v210 = insertelement <8 x float> poison, float %v209, i64 0
  %v211 = shufflevector <8 x float> %v210, <8 x float> poison, <8 x i32> zeroinitializer
  %v212 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v211, <8 x float> %v170, <8 x float> %v163)
  %v213 = mul i64 %v1, 6
  %v214 = add i64 %v213, %v157
  %v215 = getelementptr inbounds float, ptr %v0, i64 %v214
  %v216 = load float, ptr %v215, align 4
  %v217 = insertelement <8 x float> poison, float %v216, i64 0
  %v218 = shufflevector <8 x float> %v217, <8 x float> poison, <8 x i32> zeroinitializer
  %v219 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v218, <8 x float> %v170, <8 x float> %v164)
  %v220 = mul i64 %v1, 7
  %v221 = add i64 %v220, %v157
  %v222 = getelementptr inbounds float, ptr %v0, i64 %v221
  %v223 = load float, ptr %v222, align 4
  %v224 = insertelement <8 x float> poison, float %v223, i64 0
  %v225 = shufflevector <8 x float> %v224, <8 x float> poison, <8 x i32> zeroinitializer
  %v226 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v225, <8 x float> %v170, <8 x float> %v165)
  %v227 = add nsw i64 %v157, 1
  br label %b3
b5:
  %v228 = mul i64 %v5, 0
  %v229 = mul i64 %v6, 0
  %v230 = add i64 %v228, %v229
  %v231 = getelementptr inbounds float, ptr %v4, i64 %v230
  store <8 x float> %v158, ptr %v231, align 4
  %v232 = mul i64 %v5, 1
  %v233 = mul i64 %v6, 0
  %v234 = add i64 %v232, %v233
  %v235 = getelementptr inbounds float, ptr %v4, i64 %v234
  store <8 x float> %v159, ptr %v235, align 4
  %v236 = mul i64 %v5, 2
  %v237 = mul i64 %v6, 0
  %v238 = add i64 %v236, %v237
  %v239 = getelementptr inbounds float, ptr %v4, i64 %v238
  store <8 x float> %v160, ptr %v239, align 4
  %v240 = mul i64 %v5, 3
  %v241 = mul i64 %v6, 0
  %v242 = add i64 %v240, %v241
  %v243 = getelementptr inbounds float, ptr %v4, i64 %v242
  store <8 x float> %v161, ptr %v243, align 4
  %v244 = mul i64 %v5, 4
  %v245 = mul i64 %v6, 0
  %v246 = add i64 %v244, %v245
  %v247 = getelementptr inbounds float, ptr %v4, i64 %v246
  store <8 x float> %v162, ptr %v247, align 4
  %v248 = mul i64 %v5, 5
  %v249 = mul i64 %v6, 0
  %v250 = add i64 %v248, %v249
  %v251 = getelementptr inbounds float, ptr %v4, i64 %v250
  store <8 x float> %v163, ptr %v251, align 4
  %v252 = mul i64 %v5, 6
  %v253 = mul i64 %v6, 0
  %v254 = add i64 %v252, %v253
  %v255 = getelementptr inbounds float, ptr %v4, i64 %v254
  store <8 x float> %v164, ptr %v255, align 4
  %v256 = mul i64 %v5, 7
  %v257 = mul i64 %v6, 0
  %v258 = add i64 %v256, %v257
  %v259 = getelementptr inbounds float, ptr %v4, i64 %v258
  store <8 x float> %v165, ptr %v259, align 4
  ret void
}
define internal void @tile_1x1_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v62, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v25, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v14 = icmp slt i64 %v9, %v8
  br i1 %v14, label %b1, label %b2
b1:
  %v15 = mul i64 %v9, 8
  %v16 = getelementptr inbounds float, ptr %v2, i64 %v15
  %v17 = getelementptr inbounds float, ptr %v16, i64 0
  %v18 = load <8 x float>, ptr %v17, align 4
  %v19 = mul i64 %v1, 0
  %v20 = add i64 %v19, %v9
  %v21 = getelementptr inbounds float, ptr %v0, i64 %v20
  %v22 = load float, ptr %v21, align 4
  %v23 = insertelement <8 x float> poison, float %v22, i64 0
  %v24 = shufflevector <8 x float> %v23, <8 x float> poison, <8 x i32> zeroinitializer
  %v25 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v24, <8 x float> %v18, <8 x float> %v10)
  %v26 = add i64 %v9, 1
  %v27 = mul i64 %v26, 8
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = getelementptr inbounds float, ptr %v28, i64 0
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = mul i64 %v1, 0
  %v32 = add i64 %v31, %v26
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v32
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v30, <8 x float> %v11)
  %v38 = add i64 %v9, 2
  %v39 = mul i64 %v38, 8
  %v40 = getelementptr inbounds float, ptr %v2, i64 %v39
  %v41 = getelementptr inbounds float, ptr %v40, i64 0
  %v42 = load <8 x float>, ptr %v41, align 4
  %v43 = mul i64 %v1, 0
  %v44 = add i64 %v43, %v38
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v42, <8 x float> %v12)
  %v50 = add i64 %v9, 3
  %v51 = mul i64 %v50, 8
  %v52 = getelementptr inbounds float, ptr %v2, i64 %v51
  %v53 = getelementptr inbounds float, ptr %v52, i64 0
  %v54 = load <8 x float>, ptr %v53, align 4
  %v55 = mul i64 %v1, 0
  %v56 = add i64 %v55, %v50
  %v57 = getelementptr inbounds float, ptr %v0, i64 %v56
  %v58 = load float, ptr %v57, align 4
  %v59 = insertelement <8 x float> poison, float %v58, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v54, <8 x float> %v13)
  %v62 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v63 = fadd <8 x float> %v10, %v11
  %v64 = fadd <8 x float> %v63, %v12
  %v65 = fadd <8 x float> %v64, %v13
  br label %b3
b3:
  %v66 = phi i64 [ %v8, %b2 ], [ %v80, %b4 ]
  %v67 = phi <8 x float> [ %v65, %b2 ], [ %v79, %b4 ]
  %v68 = icmp slt i64 %v66, %v3
  br i1 %v68, label %b4, label %b5
b4:
  %v69 = mul i64 %v66, 8
  %v70 = getelementptr inbounds float, ptr %v2, i64 %v69
  %v71 = getelementptr inbounds float, ptr %v70, i64 0
  %v72 = load <8 x float>, ptr %v71, align 4
  %v73 = mul i64 %v1, 0
  %v74 = add i64 %v73, %v66
  %v75 = getelementptr inbounds float, ptr %v0, i64 %v74
  %v76 = load float, ptr %v75, align 4
  %v77 = insertelement <8 x float> poison, float %v76, i64 0
  %v78 = shufflevector <8 x float> %v77, <8 x float> poison, <8 x i32> zeroinitializer
  %v79 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v78, <8 x float> %v72, <8 x float> %v67)
  %v80 = add nsw i64 %v66, 1
  br label %b3
b5:
  %v81 = mul i64 %v5, 0
  %v82 = mul i64 %v6, 0
  %v83 = add i64 %v81, %v82
  %v84 = getelementptr inbounds float, ptr %v4, i64 %v83
  %v85 = load <8 x float>, ptr %v84, align 4
  %v86 = fadd <8 x float> %v85, %v67
  store <8 x float> %v86, ptr %v84, align 4
  ret void
}
define internal void @tile_2x1_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v94, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v29, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v67, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v86, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v93, %b1 ]
  %v18 = icmp slt i64 %v9, %v8
  br i1 %v18, label %b1, label %b2
b1:
  %v19 = mul i64 %v9, 8
  %v20 = getelementptr inbounds float, ptr %v2, i64 %v19
  %v21 = getelementptr inbounds float, ptr %v20, i64 0
  %v22 = load <8 x float>, ptr %v21, align 4
  %v23 = mul i64 %v1, 0
  %v24 = add i64 %v23, %v9
  %v25 = getelementptr inbounds float, ptr %v0, i64 %v24
  %v26 = load float, ptr %v25, align 4
  %v27 = insertelement <8 x float> poison, float %v26, i64 0
  %v28 = shufflevector <8 x float> %v27, <8 x float> poison, <8 x i32> zeroinitializer
  %v29 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v28, <8 x float> %v22, <8 x float> %v10)
  %v30 = mul i64 %v1, 1
  %v31 = add i64 %v30, %v9
  %v32 = getelementptr inbounds float, ptr %v0, i64 %v31
  %v33 = load float, ptr %v32, align 4
  %v34 = insertelement <8 x float> poison, float %v33, i64 0
  %v35 = shufflevector <8 x float> %v34, <8 x float> poison, <8 x i32> zeroinitializer
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v35, <8 x float> %v22, <8 x float> %v11)
  %v37 = add i64 %v9, 1
  %v38 = mul i64 %v37, 8
  %v39 = getelementptr inbounds float, ptr %v2, i64 %v38
  %v40 = getelementptr inbounds float, ptr %v39, i64 0
  %v41 = load <8 x float>, ptr %v40, align 4
  %v42 = mul i64 %v1, 0
  %v43 = add i64 %v42, %v37
  %v44 = getelementptr inbounds float, ptr %v0, i64 %v43
  %v45 = load float, ptr %v44, align 4
  %v46 = insertelement <8 x float> poison, float %v45, i64 0
  %v47 = shufflevector <8 x float> %v46, <8 x float> poison, <8 x i32> zeroinitializer
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v47, <8 x float> %v41, <8 x float> %v12)
  %v49 = mul i64 %v1, 1
  %v50 = add i64 %v49, %v37
  %v51 = getelementptr inbounds float, ptr %v0, i64 %v50
  %v52 = load float, ptr %v51, align 4
  %v53 = insertelement <8 x float> poison, float %v52, i64 0
  %v54 = shufflevector <8 x float> %v53, <8 x float> poison, <8 x i32> zeroinitializer
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v41, <8 x float> %v13)
  %v56 = add i64 %v9, 2
  %v57 = mul i64 %v56, 8
  %v58 = getelementptr inbounds float, ptr %v2, i64 %v57
  %v59 = getelementptr inbounds float, ptr %v58, i64 0
  %v60 = load <8 x float>, ptr %v59, align 4
  %v61 = mul i64 %v1, 0
  %v62 = add i64 %v61, %v56
  %v63 = getelementptr inbounds float, ptr %v0, i64 %v62
  %v64 = load float, ptr %v63, align 4
  %v65 = insertelement <8 x float> poison, float %v64, i64 0
  %v66 = shufflevector <8 x float> %v65, <8 x float> poison, <8 x i32> zeroinitializer
  %v67 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v66, <8 x float> %v60, <8 x float> %v14)
  %v68 = mul i64 %v1, 1
  %v69 = add i64 %v68, %v56
  %v70 = getelementptr inbounds float, ptr %v0, i64 %v69
  %v71 = load float, ptr %v70, align 4
  %v72 = insertelement <8 x float> poison, float %v71, i64 0
  %v73 = shufflevector <8 x float> %v72, <8 x float> poison, <8 x i32> zeroinitializer
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v60, <8 x float> %v15)
  %v75 = add i64 %v9, 3
  %v76 = mul i64 %v75, 8
  %v77 = getelementptr inbounds float, ptr %v2, i64 %v76
  %v78 = getelementptr inbounds float, ptr %v77, i64 0
  %v79 = load <8 x float>, ptr %v78, align 4
  %v80 = mul i64 %v1, 0
  %v81 = add i64 %v80, %v75
  %v82 = getelementptr inbounds float, ptr %v0, i64 %v81
  %v83 = load float, ptr %v82, align 4
  %v84 = insertelement <8 x float> poison, float %v83, i64 0
  %v85 = shufflevector <8 x float> %v84, <8 x float> poison, <8 x i32> zeroinitializer
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v85, <8 x float> %v79, <8 x float> %v16)
  %v87 = mul i64 %v1, 1
  %v88 = add i64 %v87, %v75
  %v89 = getelementptr inbounds float, ptr %v0, i64 %v88
  %v90 = load float, ptr %v89, align 4
  %v91 = insertelement <8 x float> poison, float %v90, i64 0
  %v92 = shufflevector <8 x float> %v91, <8 x float> poison, <8 x i32> zeroinitializer
  %v93 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v92, <8 x float> %v79, <8 x float> %v17)
  %v94 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v95 = fadd <8 x float> %v10, %v12
  %v96 = fadd <8 x float> %v11, %v13
  %v97 = fadd <8 x float> %v95, %v14
  %v98 = fadd <8 x float> %v96, %v15
  %v99 = fadd <8 x float> %v97, %v16
  %v100 = fadd <8 x float> %v98, %v17
  br label %b3
b3:
  %v101 = phi i64 [ %v8, %b2 ], [ %v123, %b4 ]
  %v102 = phi <8 x float> [ %v99, %b2 ], [ %v115, %b4 ]
  %v103 = phi <8 x float> [ %v100, %b2 ], [ %v122, %b4 ]
  %v104 = icmp slt i64 %v101, %v3
  br i1 %v104, label %b4, label %b5
b4:
  %v105 = mul i64 %v101, 8
  %v106 = getelementptr inbounds float, ptr %v2, i64 %v105
  %v107 = getelementptr inbounds float, ptr %v106, i64 0
  %v108 = load <8 x float>, ptr %v107, align 4
  %v109 = mul i64 %v1, 0
  %v110 = add i64 %v109, %v101
  %v111 = getelementptr inbounds float, ptr %v0, i64 %v110
  %v112 = load float, ptr %v111, align 4
  %v113 = insertelement <8 x float> poison, float %v112, i64 0
  %v114 = shufflevector <8 x float> %v113, <8 x float> poison, <8 x i32> zeroinitializer
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> %v108, <8 x float> %v102)
  %v116 = mul i64 %v1, 1
  %v117 = add i64 %v116, %v101
  %v118 = getelementptr inbounds float, ptr %v0, i64 %v117
  %v119 = load float, ptr %v118, align 4
  %v120 = insertelement <8 x float> poison, float %v119, i64 0
  %v121 = shufflevector <8 x float> %v120, <8 x float> poison, <8 x i32> zeroinitializer
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v121, <8 x float> %v108, <8 x float> %v103)
  %v123 = add nsw i64 %v101, 1
  br label %b3
b5:
  %v124 = mul i64 %v5, 0
  %v125 = mul i64 %v6, 0
  %v126 = add i64 %v124, %v125
  %v127 = getelementptr inbounds float, ptr %v4, i64 %v126
  %v128 = load <8 x float>, ptr %v127, align 4
  %v129 = fadd <8 x float> %v128, %v102
  store <8 x float> %v129, ptr %v127, align 4
  %v130 = mul i64 %v5, 1
  %v131 = mul i64 %v6, 0
  %v132 = add i64 %v130, %v131
  %v133 = getelementptr inbounds float, ptr %v4, i64 %v132
  %v134 = load <8 x float>, ptr %v133, align 4
  %v135 = fadd <8 x float> %v134, %v103
  store <8 x float> %v135, ptr %v133, align 4
  ret void
}
define internal void @tile_3x1_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v126, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v92, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v99, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v111, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v118, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v125, %b1 ]
  %v22 = icmp slt i64 %v9, %v8
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = mul i64 %v9, 8
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = getelementptr inbounds float, ptr %v24, i64 0
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = mul i64 %v1, 0
  %v28 = add i64 %v27, %v9
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v26, <8 x float> %v10)
  %v34 = mul i64 %v1, 1
  %v35 = add i64 %v34, %v9
  %v36 = getelementptr inbounds float, ptr %v0, i64 %v35
  %v37 = load float, ptr %v36, align 4
  %v38 = insertelement <8 x float> poison, float %v37, i64 0
  %v39 = shufflevector <8 x float> %v38, <8 x float> poison, <8 x i32> zeroinitializer
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v26, <8 x float> %v11)
  %v41 = mul i64 %v1, 2
  %v42 = add i64 %v41, %v9
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v26, <8 x float> %v12)
  %v48 = add i64 %v9, 1
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
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v52, <8 x float> %v13)
  %v60 = mul i64 %v1, 1
  %v61 = add i64 %v60, %v48
  %v62 = getelementptr inbounds float, ptr %v0, i64 %v61
  %v63 = load float, ptr %v62, align 4
  %v64 = insertelement <8 x float> poison, float %v63, i64 0
  %v65 = shufflevector <8 x float> %v64, <8 x float> poison, <8 x i32> zeroinitializer
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v65, <8 x float> %v52, <8 x float> %v14)
  %v67 = mul i64 %v1, 2
  %v68 = add i64 %v67, %v48
  %v69 = getelementptr inbounds float, ptr %v0, i64 %v68
  %v70 = load float, ptr %v69, align 4
  %v71 = insertelement <8 x float> poison, float %v70, i64 0
  %v72 = shufflevector <8 x float> %v71, <8 x float> poison, <8 x i32> zeroinitializer
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> %v52, <8 x float> %v15)
  %v74 = add i64 %v9, 2
  %v75 = mul i64 %v74, 8
  %v76 = getelementptr inbounds float, ptr %v2, i64 %v75
  %v77 = getelementptr inbounds float, ptr %v76, i64 0
  %v78 = load <8 x float>, ptr %v77, align 4
  %v79 = mul i64 %v1, 0
  %v80 = add i64 %v79, %v74
  %v81 = getelementptr inbounds float, ptr %v0, i64 %v80
  %v82 = load float, ptr %v81, align 4
  %v83 = insertelement <8 x float> poison, float %v82, i64 0
  %v84 = shufflevector <8 x float> %v83, <8 x float> poison, <8 x i32> zeroinitializer
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v78, <8 x float> %v16)
  %v86 = mul i64 %v1, 1
  %v87 = add i64 %v86, %v74
  %v88 = getelementptr inbounds float, ptr %v0, i64 %v87
  %v89 = load float, ptr %v88, align 4
  %v90 = insertelement <8 x float> poison, float %v89, i64 0
  %v91 = shufflevector <8 x float> %v90, <8 x float> poison, <8 x i32> zeroinitializer
  %v92 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v91, <8 x float> %v78, <8 x float> %v17)
  %v93 = mul i64 %v1, 2
  %v94 = add i64 %v93, %v74
  %v95 = getelementptr inbounds float, ptr %v0, i64 %v94
  %v96 = load float, ptr %v95, align 4
  %v97 = insertelement <8 x float> poison, float %v96, i64 0
  %v98 = shufflevector <8 x float> %v97, <8 x float> poison, <8 x i32> zeroinitializer
  %v99 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v98, <8 x float> %v78, <8 x float> %v18)
  %v100 = add i64 %v9, 3
  %v101 = mul i64 %v100, 8
  %v102 = getelementptr inbounds float, ptr %v2, i64 %v101
  %v103 = getelementptr inbounds float, ptr %v102, i64 0
  %v104 = load <8 x float>, ptr %v103, align 4
  %v105 = mul i64 %v1, 0
  %v106 = add i64 %v105, %v100
  %v107 = getelementptr inbounds float, ptr %v0, i64 %v106
  %v108 = load float, ptr %v107, align 4
  %v109 = insertelement <8 x float> poison, float %v108, i64 0
  %v110 = shufflevector <8 x float> %v109, <8 x float> poison, <8 x i32> zeroinitializer
  %v111 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v110, <8 x float> %v104, <8 x float> %v19)
  %v112 = mul i64 %v1, 1
  %v113 = add i64 %v112, %v100
  %v114 = getelementptr inbounds float, ptr %v0, i64 %v113
  %v115 = load float, ptr %v114, align 4
  %v116 = insertelement <8 x float> poison, float %v115, i64 0
  %v117 = shufflevector <8 x float> %v116, <8 x float> poison, <8 x i32> zeroinitializer
  %v118 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v117, <8 x float> %v104, <8 x float> %v20)
  %v119 = mul i64 %v1, 2
  %v120 = add i64 %v119, %v100
  %v121 = getelementptr inbounds float, ptr %v0, i64 %v120
  %v122 = load float, ptr %v121, align 4
  %v123 = insertelement <8 x float> poison, float %v122, i64 0
  %v124 = shufflevector <8 x float> %v123, <8 x float> poison, <8 x i32> zeroinitializer
  %v125 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v124, <8 x float> %v104, <8 x float> %v21)
  %v126 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v127 = fadd <8 x float> %v10, %v13
  %v128 = fadd <8 x float> %v11, %v14
  %v129 = fadd <8 x float> %v12, %v15
  %v130 = fadd <8 x float> %v127, %v16
  %v131 = fadd <8 x float> %v128, %v17
  %v132 = fadd <8 x float> %v129, %v18
  %v133 = fadd <8 x float> %v130, %v19
  %v134 = fadd <8 x float> %v131, %v20
  %v135 = fadd <8 x float> %v132, %v21
  br label %b3
b3:
  %v136 = phi i64 [ %v8, %b2 ], [ %v166, %b4 ]
  %v137 = phi <8 x float> [ %v133, %b2 ], [ %v151, %b4 ]
  %v138 = phi <8 x float> [ %v134, %b2 ], [ %v158, %b4 ]
  %v139 = phi <8 x float> [ %v135, %b2 ], [ %v165, %b4 ]
  %v140 = icmp slt i64 %v136, %v3
  br i1 %v140, label %b4, label %b5
b4:
  %v141 = mul i64 %v136, 8
  %v142 = getelementptr inbounds float, ptr %v2, i64 %v141
  %v143 = getelementptr inbounds float, ptr %v142, i64 0
  %v144 = load <8 x float>, ptr %v143, align 4
  %v145 = mul i64 %v1, 0
  %v146 = add i64 %v145, %v136
  %v147 = getelementptr inbounds float, ptr %v0, i64 %v146
  %v148 = load float, ptr %v147, align 4
  %v149 = insertelement <8 x float> poison, float %v148, i64 0
  %v150 = shufflevector <8 x float> %v149, <8 x float> poison, <8 x i32> zeroinitializer
  %v151 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v150, <8 x float> %v144, <8 x float> %v137)
  %v152 = mul i64 %v1, 1
  %v153 = add i64 %v152, %v136
  %v154 = getelementptr inbounds float, ptr %v0, i64 %v153
  %v155 = load float, ptr %v154, align 4
  %v156 = insertelement <8 x float> poison, float %v155, i64 0
  %v157 = shufflevector <8 x float> %v156, <8 x float> poison, <8 x i32> zeroinitializer
  %v158 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v157, <8 x float> %v144, <8 x float> %v138)
  %v159 = mul i64 %v1, 2
  %v160 = add i64 %v159, %v136
  %v161 = getelementptr inbounds float, ptr %v0, i64 %v160
  %v162 = load float, ptr %v161, align 4
  %v163 = insertelement <8 x float> poison, float %v162, i64 0
  %v164 = shufflevector <8 x float> %v163, <8 x float> poison, <8 x i32> zeroinitializer
  %v165 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v164, <8 x float> %v144, <8 x float> %v139)
  %v166 = add nsw i64 %v136, 1
  br label %b3
b5:
  %v167 = mul i64 %v5, 0
  %v168 = mul i64 %v6, 0
  %v169 = add i64 %v167, %v168
  %v170 = getelementptr inbounds float, ptr %v4, i64 %v169
  %v171 = load <8 x float>, ptr %v170, align 4
  %v172 = fadd <8 x float> %v171, %v137
  store <8 x float> %v172, ptr %v170, align 4
  %v173 = mul i64 %v5, 1
  %v174 = mul i64 %v6, 0
  %v175 = add i64 %v173, %v174
  %v176 = getelementptr inbounds float, ptr %v4, i64 %v175
  %v177 = load <8 x float>, ptr %v176, align 4
  %v178 = fadd <8 x float> %v177, %v138
  store <8 x float> %v178, ptr %v176, align 4
  %v179 = mul i64 %v5, 2
  %v180 = mul i64 %v6, 0
  %v181 = add i64 %v179, %v180
  %v182 = getelementptr inbounds float, ptr %v4, i64 %v181
  %v183 = load <8 x float>, ptr %v182, align 4
  %v184 = fadd <8 x float> %v183, %v139
  store <8 x float> %v184, ptr %v182, align 4
  ret void
}
define internal void @tile_4x1_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v158, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v51, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v58, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v70, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v91, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v103, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v110, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v117, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v124, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v136, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v143, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v150, %b1 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v157, %b1 ]
  %v26 = icmp slt i64 %v9, %v8
  br i1 %v26, label %b1, label %b2
b1:
  %v27 = mul i64 %v9, 8
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = getelementptr inbounds float, ptr %v28, i64 0
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = mul i64 %v1, 0
  %v32 = add i64 %v31, %v9
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v32
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v30, <8 x float> %v10)
  %v38 = mul i64 %v1, 1
  %v39 = add i64 %v38, %v9
  %v40 = getelementptr inbounds float, ptr %v0, i64 %v39
  %v41 = load float, ptr %v40, align 4
  %v42 = insertelement <8 x float> poison, float %v41, i64 0
  %v43 = shufflevector <8 x float> %v42, <8 x float> poison, <8 x i32> zeroinitializer
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v30, <8 x float> %v11)
  %v45 = mul i64 %v1, 2
  %v46 = add i64 %v45, %v9
  %v47 = getelementptr inbounds float, ptr %v0, i64 %v46
  %v48 = load float, ptr %v47, align 4
  %v49 = insertelement <8 x float> poison, float %v48, i64 0
  %v50 = shufflevector <8 x float> %v49, <8 x float> poison, <8 x i32> zeroinitializer
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v30, <8 x float> %v12)
  %v52 = mul i64 %v1, 3
  %v53 = add i64 %v52, %v9
  %v54 = getelementptr inbounds float, ptr %v0, i64 %v53
  %v55 = load float, ptr %v54, align 4
  %v56 = insertelement <8 x float> poison, float %v55, i64 0
  %v57 = shufflevector <8 x float> %v56, <8 x float> poison, <8 x i32> zeroinitializer
  %v58 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v57, <8 x float> %v30, <8 x float> %v13)
  %v59 = add i64 %v9, 1
  %v60 = mul i64 %v59, 8
  %v61 = getelementptr inbounds float, ptr %v2, i64 %v60
  %v62 = getelementptr inbounds float, ptr %v61, i64 0
  %v63 = load <8 x float>, ptr %v62, align 4
  %v64 = mul i64 %v1, 0
  %v65 = add i64 %v64, %v59
  %v66 = getelementptr inbounds float, ptr %v0, i64 %v65
  %v67 = load float, ptr %v66, align 4
  %v68 = insertelement <8 x float> poison, float %v67, i64 0
  %v69 = shufflevector <8 x float> %v68, <8 x float> poison, <8 x i32> zeroinitializer
  %v70 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v63, <8 x float> %v14)
  %v71 = mul i64 %v1, 1
  %v72 = add i64 %v71, %v59
  %v73 = getelementptr inbounds float, ptr %v0, i64 %v72
  %v74 = load float, ptr %v73, align 4
  %v75 = insertelement <8 x float> poison, float %v74, i64 0
  %v76 = shufflevector <8 x float> %v75, <8 x float> poison, <8 x i32> zeroinitializer
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v63, <8 x float> %v15)
  %v78 = mul i64 %v1, 2
  %v79 = add i64 %v78, %v59
  %v80 = getelementptr inbounds float, ptr %v0, i64 %v79
  %v81 = load float, ptr %v80, align 4
  %v82 = insertelement <8 x float> poison, float %v81, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v63, <8 x float> %v16)
  %v85 = mul i64 %v1, 3
  %v86 = add i64 %v85, %v59
  %v87 = getelementptr inbounds float, ptr %v0, i64 %v86
  %v88 = load float, ptr %v87, align 4
  %v89 = insertelement <8 x float> poison, float %v88, i64 0
  %v90 = shufflevector <8 x float> %v89, <8 x float> poison, <8 x i32> zeroinitializer
  %v91 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v63, <8 x float> %v17)
  %v92 = add i64 %v9, 2
  %v93 = mul i64 %v92, 8
  %v94 = getelementptr inbounds float, ptr %v2, i64 %v93
  %v95 = getelementptr inbounds float, ptr %v94, i64 0
  %v96 = load <8 x float>, ptr %v95, align 4
  %v97 = mul i64 %v1, 0
  %v98 = add i64 %v97, %v92
  %v99 = getelementptr inbounds float, ptr %v0, i64 %v98
  %v100 = load float, ptr %v99, align 4
  %v101 = insertelement <8 x float> poison, float %v100, i64 0
  %v102 = shufflevector <8 x float> %v101, <8 x float> poison, <8 x i32> zeroinitializer
  %v103 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v102, <8 x float> %v96, <8 x float> %v18)
  %v104 = mul i64 %v1, 1
  %v105 = add i64 %v104, %v92
  %v106 = getelementptr inbounds float, ptr %v0, i64 %v105
  %v107 = load float, ptr %v106, align 4
  %v108 = insertelement <8 x float> poison, float %v107, i64 0
  %v109 = shufflevector <8 x float> %v108, <8 x float> poison, <8 x i32> zeroinitializer
  %v110 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v109, <8 x float> %v96, <8 x float> %v19)
  %v111 = mul i64 %v1, 2
  %v112 = add i64 %v111, %v92
  %v113 = getelementptr inbounds float, ptr %v0, i64 %v112
  %v114 = load float, ptr %v113, align 4
  %v115 = insertelement <8 x float> poison, float %v114, i64 0
  %v116 = shufflevector <8 x float> %v115, <8 x float> poison, <8 x i32> zeroinitializer
  %v117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v116, <8 x float> %v96, <8 x float> %v20)
  %v118 = mul i64 %v1, 3
  %v119 = add i64 %v118, %v92
  %v120 = getelementptr inbounds float, ptr %v0, i64 %v119
  %v121 = load float, ptr %v120, align 4
  %v122 = insertelement <8 x float> poison, float %v121, i64 0
  %v123 = shufflevector <8 x float> %v122, <8 x float> poison, <8 x i32> zeroinitializer
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v123, <8 x float> %v96, <8 x float> %v21)
  %v125 = add i64 %v9, 3
  %v126 = mul i64 %v125, 8
  %v127 = getelementptr inbounds float, ptr %v2, i64 %v126
  %v128 = getelementptr inbounds float, ptr %v127, i64 0
  %v129 = load <8 x float>, ptr %v128, align 4
  %v130 = mul i64 %v1, 0
  %v131 = add i64 %v130, %v125
  %v132 = getelementptr inbounds float, ptr %v0, i64 %v131
  %v133 = load float, ptr %v132, align 4
  %v134 = insertelement <8 x float> poison, float %v133, i64 0
  %v135 = shufflevector <8 x float> %v134, <8 x float> poison, <8 x i32> zeroinitializer
  %v136 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v135, <8 x float> %v129, <8 x float> %v22)
  %v137 = mul i64 %v1, 1
  %v138 = add i64 %v137, %v125
  %v139 = getelementptr inbounds float, ptr %v0, i64 %v138
  %v140 = load float, ptr %v139, align 4
  %v141 = insertelement <8 x float> poison, float %v140, i64 0
  %v142 = shufflevector <8 x float> %v141, <8 x float> poison, <8 x i32> zeroinitializer
  %v143 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v129, <8 x float> %v23)
  %v144 = mul i64 %v1, 2
  %v145 = add i64 %v144, %v125
  %v146 = getelementptr inbounds float, ptr %v0, i64 %v145
  %v147 = load float, ptr %v146, align 4
  %v148 = insertelement <8 x float> poison, float %v147, i64 0
  %v149 = shufflevector <8 x float> %v148, <8 x float> poison, <8 x i32> zeroinitializer
  %v150 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v149, <8 x float> %v129, <8 x float> %v24)
  %v151 = mul i64 %v1, 3
  %v152 = add i64 %v151, %v125
  %v153 = getelementptr inbounds float, ptr %v0, i64 %v152
  %v154 = load float, ptr %v153, align 4
  %v155 = insertelement <8 x float> poison, float %v154, i64 0
  %v156 = shufflevector <8 x float> %v155, <8 x float> poison, <8 x i32> zeroinitializer
  %v157 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v156, <8 x float> %v129, <8 x float> %v25)
  %v158 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v159 = fadd <8 x float> %v10, %v14
  %v160 = fadd <8 x float> %v11, %v15
  %v161 = fadd <8 x float> %v12, %v16
  %v162 = fadd <8 x float> %v13, %v17
  %v163 = fadd <8 x float> %v159, %v18
  %v164 = fadd <8 x float> %v160, %v19
  %v165 = fadd <8 x float> %v161, %v20
  %v166 = fadd <8 x float> %v162, %v21
  %v167 = fadd <8 x float> %v163, %v22
  %v168 = fadd <8 x float> %v164, %v23
  %v169 = fadd <8 x float> %v165, %v24
  %v170 = fadd <8 x float> %v166, %v25
  br label %b3
b3:
  %v171 = phi i64 [ %v8, %b2 ], [ %v209, %b4 ]
  %v172 = phi <8 x float> [ %v167, %b2 ], [ %v187, %b4 ]
  %v173 = phi <8 x float> [ %v168, %b2 ], [ %v194, %b4 ]
  %v174 = phi <8 x float> [ %v169, %b2 ], [ %v201, %b4 ]
  %v175 = phi <8 x float> [ %v170, %b2 ], [ %v208, %b4 ]
  %v176 = icmp slt i64 %v171, %v3
  br i1 %v176, label %b4, label %b5
b4:
  %v177 = mul i64 %v171, 8
  %v178 = getelementptr inbounds float, ptr %v2, i64 %v177
  %v179 = getelementptr inbounds float, ptr %v178, i64 0
  %v180 = load <8 x float>, ptr %v179, align 4
  %v181 = mul i64 %v1, 0
  %v182 = add i64 %v181, %v171
  %v183 = getelementptr inbounds float, ptr %v0, i64 %v182
  %v184 = load float, ptr %v183, align 4
  %v185 = insertelement <8 x float> poison, float %v184, i64 0
  %v186 = shufflevector <8 x float> %v185, <8 x float> poison, <8 x i32> zeroinitializer
  %v187 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v186, <8 x float> %v180, <8 x float> %v172)
  %v188 = mul i64 %v1, 1
  %v189 = add i64 %v188, %v171
  %v190 = getelementptr inbounds float, ptr %v0, i64 %v189
  %v191 = load float, ptr %v190, align 4
  %v192 = insertelement <8 x float> poison, float %v191, i64 0
  %v193 = shufflevector <8 x float> %v192, <8 x float> poison, <8 x i32> zeroinitializer
  %v194 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v193, <8 x float> %v180, <8 x float> %v173)
  %v195 = mul i64 %v1, 2
  %v196 = add i64 %v195, %v171
  %v197 = getelementptr inbounds float, ptr %v0, i64 %v196
  %v198 = load float, ptr %v197, align 4
  %v199 = insertelement <8 x float> poison, float %v198, i64 0
  %v200 = shufflevector <8 x float> %v199, <8 x float> poison, <8 x i32> zeroinitializer
  %v201 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v200, <8 x float> %v180, <8 x float> %v174)
  %v202 = mul i64 %v1, 3
  %v203 = add i64 %v202, %v171
  %v204 = getelementptr inbounds float, ptr %v0, i64 %v203
  %v205 = load float, ptr %v204, align 4
  %v206 = insertelement <8 x float> poison, float %v205, i64 0
  %v207 = shufflevector <8 x float> %v206, <8 x float> poison, <8 x i32> zeroinitializer
  %v208 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v207, <8 x float> %v180, <8 x float> %v175)
  %v209 = add nsw i64 %v171, 1
  br label %b3
b5:
  %v210 = mul i64 %v5, 0
  %v211 = mul i64 %v6, 0
  %v212 = add i64 %v210, %v211
  %v213 = getelementptr inbounds float, ptr %v4, i64 %v212
  %v214 = load <8 x float>, ptr %v213, align 4
  %v215 = fadd <8 x float> %v214, %v172
  store <8 x float> %v215, ptr %v213, align 4
  %v216 = mul i64 %v5, 1
  %v217 = mul i64 %v6, 0
  %v218 = add i64 %v216, %v217
  %v219 = getelementptr inbounds float, ptr %v4, i64 %v218
  %v220 = load <8 x float>, ptr %v219, align 4
  %v221 = fadd <8 x float> %v220, %v173
  store <8 x float> %v221, ptr %v219, align 4
  %v222 = mul i64 %v5, 2
  %v223 = mul i64 %v6, 0
  %v224 = add i64 %v222, %v223
  %v225 = getelementptr inbounds float, ptr %v4, i64 %v224
  %v226 = load <8 x float>, ptr %v225, align 4
  %v227 = fadd <8 x float> %v226, %v174
  store <8 x float> %v227, ptr %v225, align 4
  %v228 = mul i64 %v5, 3
  %v229 = mul i64 %v6, 0
  %v230 = add i64 %v228, %v229
  %v231 = getelementptr inbounds float, ptr %v4, i64 %v230
  %v232 = load <8 x float>, ptr %v231, align 4
  %v233 = fadd <8 x float> %v232, %v175
  store <8 x float> %v233, ptr %v231, align 4
  ret void
}
define internal void @tile_5x1_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 3
  %v8 = mul i64 %v7, 3
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v145, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v50, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v57, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v76, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v90, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v97, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v104, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v116, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v123, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v130, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v137, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v144, %b1 ]
  %v25 = icmp slt i64 %v9, %v8
  br i1 %v25, label %b1, label %b2
b1:
  %v26 = mul i64 %v9, 8
  %v27 = getelementptr inbounds float, ptr %v2, i64 %v26
  %v28 = getelementptr inbounds float, ptr %v27, i64 0
  %v29 = load <8 x float>, ptr %v28, align 4
  %v30 = mul i64 %v1, 0
  %v31 = add i64 %v30, %v9
  %v32 = getelementptr inbounds float, ptr %v0, i64 %v31
  %v33 = load float, ptr %v32, align 4
  %v34 = insertelement <8 x float> poison, float %v33, i64 0
  %v35 = shufflevector <8 x float> %v34, <8 x float> poison, <8 x i32> zeroinitializer
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v35, <8 x float> %v29, <8 x float> %v10)
  %v37 = mul i64 %v1, 1
  %v38 = add i64 %v37, %v9
  %v39 = getelementptr inbounds float, ptr %v0, i64 %v38
  %v40 = load float, ptr %v39, align 4
  %v41 = insertelement <8 x float> poison, float %v40, i64 0
  %v42 = shufflevector <8 x float> %v41, <8 x float> poison, <8 x i32> zeroinitializer
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v29, <8 x float> %v11)
  %v44 = mul i64 %v1, 2
  %v45 = add i64 %v44, %v9
  %v46 = getelementptr inbounds float, ptr %v0, i64 %v45
  %v47 = load float, ptr %v46, align 4
  %v48 = insertelement <8 x float> poison, float %v47, i64 0
  %v49 = shufflevector <8 x float> %v48, <8 x float> poison, <8 x i32> zeroinitializer
  %v50 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v49, <8 x float> %v29, <8 x float> %v12)
  %v51 = mul i64 %v1, 3
  %v52 = add i64 %v51, %v9
  %v53 = getelementptr inbounds float, ptr %v0, i64 %v52
  %v54 = load float, ptr %v53, align 4
  %v55 = insertelement <8 x float> poison, float %v54, i64 0
  %v56 = shufflevector <8 x float> %v55, <8 x float> poison, <8 x i32> zeroinitializer
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v29, <8 x float> %v13)
  %v58 = mul i64 %v1, 4
  %v59 = add i64 %v58, %v9
  %v60 = getelementptr inbounds float, ptr %v0, i64 %v59
  %v61 = load float, ptr %v60, align 4
  %v62 = insertelement <8 x float> poison, float %v61, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v29, <8 x float> %v14)
  %v65 = add i64 %v9, 1
  %v66 = mul i64 %v65, 8
  %v67 = getelementptr inbounds float, ptr %v2, i64 %v66
  %v68 = getelementptr inbounds float, ptr %v67, i64 0
  %v69 = load <8 x float>, ptr %v68, align 4
  %v70 = mul i64 %v1, 0
  %v71 = add i64 %v70, %v65
  %v72 = getelementptr inbounds float, ptr %v0, i64 %v71
  %v73 = load float, ptr %v72, align 4
  %v74 = insertelement <8 x float> poison, float %v73, i64 0
  %v75 = shufflevector <8 x float> %v74, <8 x float> poison, <8 x i32> zeroinitializer
  %v76 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v75, <8 x float> %v69, <8 x float> %v15)
  %v77 = mul i64 %v1, 1
  %v78 = add i64 %v77, %v65
  %v79 = getelementptr inbounds float, ptr %v0, i64 %v78
  %v80 = load float, ptr %v79, align 4
  %v81 = insertelement <8 x float> poison, float %v80, i64 0
  %v82 = shufflevector <8 x float> %v81, <8 x float> poison, <8 x i32> zeroinitializer
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v69, <8 x float> %v16)
  %v84 = mul i64 %v1, 2
  %v85 = add i64 %v84, %v65
  %v86 = getelementptr inbounds float, ptr %v0, i64 %v85
  %v87 = load float, ptr %v86, align 4
  %v88 = insertelement <8 x float> poison, float %v87, i64 0
  %v89 = shufflevector <8 x float> %v88, <8 x float> poison, <8 x i32> zeroinitializer
  %v90 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v89, <8 x float> %v69, <8 x float> %v17)
  %v91 = mul i64 %v1, 3
  %v92 = add i64 %v91, %v65
  %v93 = getelementptr inbounds float, ptr %v0, i64 %v92
  %v94 = load float, ptr %v93, align 4
  %v95 = insertelement <8 x float> poison, float %v94, i64 0
  %v96 = shufflevector <8 x float> %v95, <8 x float> poison, <8 x i32> zeroinitializer
  %v97 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v96, <8 x float> %v69, <8 x float> %v18)
  %v98 = mul i64 %v1, 4
  %v99 = add i64 %v98, %v65
  %v100 = getelementptr inbounds float, ptr %v0, i64 %v99
  %v101 = load float, ptr %v100, align 4
  %v102 = insertelement <8 x float> poison, float %v101, i64 0
  %v103 = shufflevector <8 x float> %v102, <8 x float> poison, <8 x i32> zeroinitializer
  %v104 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v103, <8 x float> %v69, <8 x float> %v19)
  %v105 = add i64 %v9, 2
  %v106 = mul i64 %v105, 8
  %v107 = getelementptr inbounds float, ptr %v2, i64 %v106
  %v108 = getelementptr inbounds float, ptr %v107, i64 0
  %v109 = load <8 x float>, ptr %v108, align 4
  %v110 = mul i64 %v1, 0
  %v111 = add i64 %v110, %v105
  %v112 = getelementptr inbounds float, ptr %v0, i64 %v111
  %v113 = load float, ptr %v112, align 4
  %v114 = insertelement <8 x float> poison, float %v113, i64 0
  %v115 = shufflevector <8 x float> %v114, <8 x float> poison, <8 x i32> zeroinitializer
  %v116 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v115, <8 x float> %v109, <8 x float> %v20)
  %v117 = mul i64 %v1, 1
  %v118 = add i64 %v117, %v105
  %v119 = getelementptr inbounds float, ptr %v0, i64 %v118
  %v120 = load float, ptr %v119, align 4
  %v121 = insertelement <8 x float> poison, float %v120, i64 0
  %v122 = shufflevector <8 x float> %v121, <8 x float> poison, <8 x i32> zeroinitializer
  %v123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v109, <8 x float> %v21)
  %v124 = mul i64 %v1, 2
  %v125 = add i64 %v124, %v105
  %v126 = getelementptr inbounds float, ptr %v0, i64 %v125
  %v127 = load float, ptr %v126, align 4
  %v128 = insertelement <8 x float> poison, float %v127, i64 0
  %v129 = shufflevector <8 x float> %v128, <8 x float> poison, <8 x i32> zeroinitializer
  %v130 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v129, <8 x float> %v109, <8 x float> %v22)
  %v131 = mul i64 %v1, 3
  %v132 = add i64 %v131, %v105
  %v133 = getelementptr inbounds float, ptr %v0, i64 %v132
  %v134 = load float, ptr %v133, align 4
  %v135 = insertelement <8 x float> poison, float %v134, i64 0
  %v136 = shufflevector <8 x float> %v135, <8 x float> poison, <8 x i32> zeroinitializer
  %v137 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v136, <8 x float> %v109, <8 x float> %v23)
  %v138 = mul i64 %v1, 4
  %v139 = add i64 %v138, %v105
  %v140 = getelementptr inbounds float, ptr %v0, i64 %v139
  %v141 = load float, ptr %v140, align 4
  %v142 = insertelement <8 x float> poison, float %v141, i64 0
  %v143 = shufflevector <8 x float> %v142, <8 x float> poison, <8 x i32> zeroinitializer
  %v144 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v143, <8 x float> %v109, <8 x float> %v24)
  %v145 = add nsw i64 %v9, 3
  br label %b0
b2:
  %v146 = fadd <8 x float> %v10, %v15
  %v147 = fadd <8 x float> %v11, %v16
  %v148 = fadd <8 x float> %v12, %v17
  %v149 = fadd <8 x float> %v13, %v18
  %v150 = fadd <8 x float> %v14, %v19
  %v151 = fadd <8 x float> %v146, %v20
  %v152 = fadd <8 x float> %v147, %v21
  %v153 = fadd <8 x float> %v148, %v22
  %v154 = fadd <8 x float> %v149, %v23
  %v155 = fadd <8 x float> %v150, %v24
  br label %b3
b3:
  %v156 = phi i64 [ %v8, %b2 ], [ %v202, %b4 ]
  %v157 = phi <8 x float> [ %v151, %b2 ], [ %v173, %b4 ]
  %v158 = phi <8 x float> [ %v152, %b2 ], [ %v180, %b4 ]
  %v159 = phi <8 x float> [ %v153, %b2 ], [ %v187, %b4 ]
  %v160 = phi <8 x float> [ %v154, %b2 ], [ %v194, %b4 ]
  %v161 = phi <8 x float> [ %v155, %b2 ], [ %v201, %b4 ]
  %v162 = icmp slt i64 %v156, %v3
  br i1 %v162, label %b4, label %b5
b4:
  %v163 = mul i64 %v156, 8
  %v164 = getelementptr inbounds float, ptr %v2, i64 %v163
  %v165 = getelementptr inbounds float, ptr %v164, i64 0
  %v166 = load <8 x float>, ptr %v165, align 4
  %v167 = mul i64 %v1, 0
  %v168 = add i64 %v167, %v156
  %v169 = getelementptr inbounds float, ptr %v0, i64 %v168
  %v170 = load float, ptr %v169, align 4
  %v171 = insertelement <8 x float> poison, float %v170, i64 0
  %v172 = shufflevector <8 x float> %v171, <8 x float> poison, <8 x i32> zeroinitializer
  %v173 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v172, <8 x float> %v166, <8 x float> %v157)
  %v174 = mul i64 %v1, 1
  %v175 = add i64 %v174, %v156
  %v176 = getelementptr inbounds float, ptr %v0, i64 %v175
  %v177 = load float, ptr %v176, align 4
  %v178 = insertelement <8 x float> poison, float %v177, i64 0
  %v179 = shufflevector <8 x float> %v178, <8 x float> poison, <8 x i32> zeroinitializer
  %v180 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v179, <8 x float> %v166, <8 x float> %v158)
  %v181 = mul i64 %v1, 2
  %v182 = add i64 %v181, %v156
  %v183 = getelementptr inbounds float, ptr %v0, i64 %v182
  %v184 = load float, ptr %v183, align 4
  %v185 = insertelement <8 x float> poison, float %v184, i64 0
  %v186 = shufflevector <8 x float> %v185, <8 x float> poison, <8 x i32> zeroinitializer
  %v187 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v186, <8 x float> %v166, <8 x float> %v159)
  %v188 = mul i64 %v1, 3
  %v189 = add i64 %v188, %v156
  %v190 = getelementptr inbounds float, ptr %v0, i64 %v189
  %v191 = load float, ptr %v190, align 4
  %v192 = insertelement <8 x float> poison, float %v191, i64 0
  %v193 = shufflevector <8 x float> %v192, <8 x float> poison, <8 x i32> zeroinitializer
  %v194 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v193, <8 x float> %v166, <8 x float> %v160)
  %v195 = mul i64 %v1, 4
  %v196 = add i64 %v195, %v156
  %v197 = getelementptr inbounds float, ptr %v0, i64 %v196
  %v198 = load float, ptr %v197, align 4
  %v199 = insertelement <8 x float> poison, float %v198, i64 0
  %v200 = shufflevector <8 x float> %v199, <8 x float> poison, <8 x i32> zeroinitializer
  %v201 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v200, <8 x float> %v166, <8 x float> %v161)
  %v202 = add nsw i64 %v156, 1
  br label %b3
b5:
  %v203 = mul i64 %v5, 0
  %v204 = mul i64 %v6, 0
  %v205 = add i64 %v203, %v204
  %v206 = getelementptr inbounds float, ptr %v4, i64 %v205
  %v207 = load <8 x float>, ptr %v206, align 4
  %v208 = fadd <8 x float> %v207, %v157
  store <8 x float> %v208, ptr %v206, align 4
  %v209 = mul i64 %v5, 1
  %v210 = mul i64 %v6, 0
  %v211 = add i64 %v209, %v210
  %v212 = getelementptr inbounds float, ptr %v4, i64 %v211
  %v213 = load <8 x float>, ptr %v212, align 4
  %v214 = fadd <8 x float> %v213, %v158
  store <8 x float> %v214, ptr %v212, align 4
  %v215 = mul i64 %v5, 2
  %v216 = mul i64 %v6, 0
  %v217 = add i64 %v215, %v216
  %v218 = getelementptr inbounds float, ptr %v4, i64 %v217
  %v219 = load <8 x float>, ptr %v218, align 4
  %v220 = fadd <8 x float> %v219, %v159
  store <8 x float> %v220, ptr %v218, align 4
  %v221 = mul i64 %v5, 3
  %v222 = mul i64 %v6, 0
  %v223 = add i64 %v221, %v222
  %v224 = getelementptr inbounds float, ptr %v4, i64 %v223
  %v225 = load <8 x float>, ptr %v224, align 4
  %v226 = fadd <8 x float> %v225, %v160
  store <8 x float> %v226, ptr %v224, align 4
  %v227 = mul i64 %v5, 4
  %v228 = mul i64 %v6, 0
  %v229 = add i64 %v227, %v228
  %v230 = getelementptr inbounds float, ptr %v4, i64 %v229
  %v231 = load <8 x float>, ptr %v230, align 4
  %v232 = fadd <8 x float> %v231, %v161
  store <8 x float> %v232, ptr %v230, align 4
  ret void
}
define internal void @tile_6x1_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 2
  %v8 = mul i64 %v7, 2
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v116, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v80, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v87, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v94, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v101, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v108, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v115, %b1 ]
  %v22 = icmp slt i64 %v9, %v8
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = mul i64 %v9, 8
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = getelementptr inbounds float, ptr %v24, i64 0
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = mul i64 %v1, 0
  %v28 = add i64 %v27, %v9
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v26, <8 x float> %v10)
  %v34 = mul i64 %v1, 1
  %v35 = add i64 %v34, %v9
  %v36 = getelementptr inbounds float, ptr %v0, i64 %v35
  %v37 = load float, ptr %v36, align 4
  %v38 = insertelement <8 x float> poison, float %v37, i64 0
  %v39 = shufflevector <8 x float> %v38, <8 x float> poison, <8 x i32> zeroinitializer
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v26, <8 x float> %v11)
  %v41 = mul i64 %v1, 2
  %v42 = add i64 %v41, %v9
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v26, <8 x float> %v12)
  %v48 = mul i64 %v1, 3
  %v49 = add i64 %v48, %v9
  %v50 = getelementptr inbounds float, ptr %v0, i64 %v49
  %v51 = load float, ptr %v50, align 4
  %v52 = insertelement <8 x float> poison, float %v51, i64 0
  %v53 = shufflevector <8 x float> %v52, <8 x float> poison, <8 x i32> zeroinitializer
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v53, <8 x float> %v26, <8 x float> %v13)
  %v55 = mul i64 %v1, 4
  %v56 = add i64 %v55, %v9
  %v57 = getelementptr inbounds float, ptr %v0, i64 %v56
  %v58 = load float, ptr %v57, align 4
  %v59 = insertelement <8 x float> poison, float %v58, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v26, <8 x float> %v14)
  %v62 = mul i64 %v1, 5
  %v63 = add i64 %v62, %v9
  %v64 = getelementptr inbounds float, ptr %v0, i64 %v63
  %v65 = load float, ptr %v64, align 4
  %v66 = insertelement <8 x float> poison, float %v65, i64 0
  %v67 = shufflevector <8 x float> %v66, <8 x float> poison, <8 x i32> zeroinitializer
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v26, <8 x float> %v15)
  %v69 = add i64 %v9, 1
  %v70 = mul i64 %v69, 8
  %v71 = getelementptr inbounds float, ptr %v2, i64 %v70
  %v72 = getelementptr inbounds float, ptr %v71, i64 0
  %v73 = load <8 x float>, ptr %v72, align 4
  %v74 = mul i64 %v1, 0
  %v75 = add i64 %v74, %v69
  %v76 = getelementptr inbounds float, ptr %v0, i64 %v75
  %v77 = load float, ptr %v76, align 4
  %v78 = insertelement <8 x float> poison, float %v77, i64 0
  %v79 = shufflevector <8 x float> %v78, <8 x float> poison, <8 x i32> zeroinitializer
  %v80 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v79, <8 x float> %v73, <8 x float> %v16)
  %v81 = mul i64 %v1, 1
  %v82 = add i64 %v81, %v69
  %v83 = getelementptr inbounds float, ptr %v0, i64 %v82
  %v84 = load float, ptr %v83, align 4
  %v85 = insertelement <8 x float> poison, float %v84, i64 0
  %v86 = shufflevector <8 x float> %v85, <8 x float> poison, <8 x i32> zeroinitializer
  %v87 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v86, <8 x float> %v73, <8 x float> %v17)
  %v88 = mul i64 %v1, 2
  %v89 = add i64 %v88, %v69
  %v90 = getelementptr inbounds float, ptr %v0, i64 %v89
  %v91 = load float, ptr %v90, align 4
  %v92 = insertelement <8 x float> poison, float %v91, i64 0
  %v93 = shufflevector <8 x float> %v92, <8 x float> poison, <8 x i32> zeroinitializer
  %v94 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v93, <8 x float> %v73, <8 x float> %v18)
  %v95 = mul i64 %v1, 3
  %v96 = add i64 %v95, %v69
  %v97 = getelementptr inbounds float, ptr %v0, i64 %v96
  %v98 = load float, ptr %v97, align 4
  %v99 = insertelement <8 x float> poison, float %v98, i64 0
  %v100 = shufflevector <8 x float> %v99, <8 x float> poison, <8 x i32> zeroinitializer
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v100, <8 x float> %v73, <8 x float> %v19)
  %v102 = mul i64 %v1, 4
  %v103 = add i64 %v102, %v69
  %v104 = getelementptr inbounds float, ptr %v0, i64 %v103
  %v105 = load float, ptr %v104, align 4
  %v106 = insertelement <8 x float> poison, float %v105, i64 0
  %v107 = shufflevector <8 x float> %v106, <8 x float> poison, <8 x i32> zeroinitializer
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> %v73, <8 x float> %v20)
  %v109 = mul i64 %v1, 5
  %v110 = add i64 %v109, %v69
  %v111 = getelementptr inbounds float, ptr %v0, i64 %v110
  %v112 = load float, ptr %v111, align 4
  %v113 = insertelement <8 x float> poison, float %v112, i64 0
  %v114 = shufflevector <8 x float> %v113, <8 x float> poison, <8 x i32> zeroinitializer
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> %v73, <8 x float> %v21)
  %v116 = add nsw i64 %v9, 2
  br label %b0
b2:
  %v117 = fadd <8 x float> %v10, %v16
  %v118 = fadd <8 x float> %v11, %v17
  %v119 = fadd <8 x float> %v12, %v18
  %v120 = fadd <8 x float> %v13, %v19
  %v121 = fadd <8 x float> %v14, %v20
  %v122 = fadd <8 x float> %v15, %v21
  br label %b3
b3:
  %v123 = phi i64 [ %v8, %b2 ], [ %v177, %b4 ]
  %v124 = phi <8 x float> [ %v117, %b2 ], [ %v141, %b4 ]
  %v125 = phi <8 x float> [ %v118, %b2 ], [ %v148, %b4 ]
  %v126 = phi <8 x float> [ %v119, %b2 ], [ %v155, %b4 ]
  %v127 = phi <8 x float> [ %v120, %b2 ], [ %v162, %b4 ]
  %v128 = phi <8 x float> [ %v121, %b2 ], [ %v169, %b4 ]
  %v129 = phi <8 x float> [ %v122, %b2 ], [ %v176, %b4 ]
  %v130 = icmp slt i64 %v123, %v3
  br i1 %v130, label %b4, label %b5
b4:
  %v131 = mul i64 %v123, 8
  %v132 = getelementptr inbounds float, ptr %v2, i64 %v131
  %v133 = getelementptr inbounds float, ptr %v132, i64 0
  %v134 = load <8 x float>, ptr %v133, align 4
  %v135 = mul i64 %v1, 0
  %v136 = add i64 %v135, %v123
  %v137 = getelementptr inbounds float, ptr %v0, i64 %v136
  %v138 = load float, ptr %v137, align 4
  %v139 = insertelement <8 x float> poison, float %v138, i64 0
  %v140 = shufflevector <8 x float> %v139, <8 x float> poison, <8 x i32> zeroinitializer
  %v141 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v140, <8 x float> %v134, <8 x float> %v124)
  %v142 = mul i64 %v1, 1
  %v143 = add i64 %v142, %v123
  %v144 = getelementptr inbounds float, ptr %v0, i64 %v143
  %v145 = load float, ptr %v144, align 4
  %v146 = insertelement <8 x float> poison, float %v145, i64 0
  %v147 = shufflevector <8 x float> %v146, <8 x float> poison, <8 x i32> zeroinitializer
  %v148 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v147, <8 x float> %v134, <8 x float> %v125)
  %v149 = mul i64 %v1, 2
  %v150 = add i64 %v149, %v123
  %v151 = getelementptr inbounds float, ptr %v0, i64 %v150
  %v152 = load float, ptr %v151, align 4
  %v153 = insertelement <8 x float> poison, float %v152, i64 0
  %v154 = shufflevector <8 x float> %v153, <8 x float> poison, <8 x i32> zeroinitializer
  %v155 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v154, <8 x float> %v134, <8 x float> %v126)
  %v156 = mul i64 %v1, 3
  %v157 = add i64 %v156, %v123
  %v158 = getelementptr inbounds float, ptr %v0, i64 %v157
  %v159 = load float, ptr %v158, align 4
  %v160 = insertelement <8 x float> poison, float %v159, i64 0
  %v161 = shufflevector <8 x float> %v160, <8 x float> poison, <8 x i32> zeroinitializer
  %v162 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v161, <8 x float> %v134, <8 x float> %v127)
  %v163 = mul i64 %v1, 4
  %v164 = add i64 %v163, %v123
  %v165 = getelementptr inbounds float, ptr %v0, i64 %v164
  %v166 = load float, ptr %v165, align 4
  %v167 = insertelement <8 x float> poison, float %v166, i64 0
  %v168 = shufflevector <8 x float> %v167, <8 x float> poison, <8 x i32> zeroinitializer
  %v169 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v168, <8 x float> %v134, <8 x float> %v128)
  %v170 = mul i64 %v1, 5
  %v171 = add i64 %v170, %v123
  %v172 = getelementptr inbounds float, ptr %v0, i64 %v171
  %v173 = load float, ptr %v172, align 4
  %v174 = insertelement <8 x float> poison, float %v173, i64 0
  %v175 = shufflevector <8 x float> %v174, <8 x float> poison, <8 x i32> zeroinitializer
  %v176 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v175, <8 x float> %v134, <8 x float> %v129)
  %v177 = add nsw i64 %v123, 1
  br label %b3
b5:
  %v178 = mul i64 %v5, 0
  %v179 = mul i64 %v6, 0
  %v180 = add i64 %v178, %v179
  %v181 = getelementptr inbounds float, ptr %v4, i64 %v180
  %v182 = load <8 x float>, ptr %v181, align 4
  %v183 = fadd <8 x float> %v182, %v124
  store <8 x float> %v183, ptr %v181, align 4
  %v184 = mul i64 %v5, 1
  %v185 = mul i64 %v6, 0
  %v186 = add i64 %v184, %v185
  %v187 = getelementptr inbounds float, ptr %v4, i64 %v186
  %v188 = load <8 x float>, ptr %v187, align 4
  %v189 = fadd <8 x float> %v188, %v125
  store <8 x float> %v189, ptr %v187, align 4
  %v190 = mul i64 %v5, 2
  %v191 = mul i64 %v6, 0
  %v192 = add i64 %v190, %v191
  %v193 = getelementptr inbounds float, ptr %v4, i64 %v192
  %v194 = load <8 x float>, ptr %v193, align 4
  %v195 = fadd <8 x float> %v194, %v126
  store <8 x float> %v195, ptr %v193, align 4
  %v196 = mul i64 %v5, 3
  %v197 = mul i64 %v6, 0
  %v198 = add i64 %v196, %v197
  %v199 = getelementptr inbounds float, ptr %v4, i64 %v198
  %v200 = load <8 x float>, ptr %v199, align 4
  %v201 = fadd <8 x float> %v200, %v127
  store <8 x float> %v201, ptr %v199, align 4
  %v202 = mul i64 %v5, 4
  %v203 = mul i64 %v6, 0
  %v204 = add i64 %v202, %v203
  %v205 = getelementptr inbounds float, ptr %v4, i64 %v204
  %v206 = load <8 x float>, ptr %v205, align 4
  %v207 = fadd <8 x float> %v206, %v128
  store <8 x float> %v207, ptr %v205, align 4
  %v208 = mul i64 %v5, 5
  %v209 = mul i64 %v6, 0
  %v210 = add i64 %v208, %v209
  %v211 = getelementptr inbounds float, ptr %v4, i64 %v210
  %v212 = load <8 x float>, ptr %v211, align 4
  %v213 = fadd <8 x float> %v212, %v129
  store <8 x float> %v213, ptr %v211, align 4
  ret void
}
define internal void @tile_7x1_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 2
  %v8 = mul i64 %v7, 2
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v132, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v70, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v89, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v96, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v103, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v110, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v117, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v124, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v131, %b1 ]
  %v24 = icmp slt i64 %v9, %v8
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v9, 8
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v9
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v10)
  %v36 = mul i64 %v1, 1
  %v37 = add i64 %v36, %v9
  %v38 = getelementptr inbounds float, ptr %v0, i64 %v37
  %v39 = load float, ptr %v38, align 4
  %v40 = insertelement <8 x float> poison, float %v39, i64 0
  %v41 = shufflevector <8 x float> %v40, <8 x float> poison, <8 x i32> zeroinitializer
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v41, <8 x float> %v28, <8 x float> %v11)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v9
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v28, <8 x float> %v12)
  %v50 = mul i64 %v1, 3
  %v51 = add i64 %v50, %v9
  %v52 = getelementptr inbounds float, ptr %v0, i64 %v51
  %v53 = load float, ptr %v52, align 4
  %v54 = insertelement <8 x float> poison, float %v53, i64 0
  %v55 = shufflevector <8 x float> %v54, <8 x float> poison, <8 x i32> zeroinitializer
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v55, <8 x float> %v28, <8 x float> %v13)
  %v57 = mul i64 %v1, 4
  %v58 = add i64 %v57, %v9
  %v59 = getelementptr inbounds float, ptr %v0, i64 %v58
  %v60 = load float, ptr %v59, align 4
  %v61 = insertelement <8 x float> poison, float %v60, i64 0
  %v62 = shufflevector <8 x float> %v61, <8 x float> poison, <8 x i32> zeroinitializer
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v28, <8 x float> %v14)
  %v64 = mul i64 %v1, 5
  %v65 = add i64 %v64, %v9
  %v66 = getelementptr inbounds float, ptr %v0, i64 %v65
  %v67 = load float, ptr %v66, align 4
  %v68 = insertelement <8 x float> poison, float %v67, i64 0
  %v69 = shufflevector <8 x float> %v68, <8 x float> poison, <8 x i32> zeroinitializer
  %v70 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v28, <8 x float> %v15)
  %v71 = mul i64 %v1, 6
  %v72 = add i64 %v71, %v9
  %v73 = getelementptr inbounds float, ptr %v0, i64 %v72
  %v74 = load float, ptr %v73, align 4
  %v75 = insertelement <8 x float> poison, float %v74, i64 0
  %v76 = shufflevector <8 x float> %v75, <8 x float> poison, <8 x i32> zeroinitializer
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v28, <8 x float> %v16)
  %v78 = add i64 %v9, 1
  %v79 = mul i64 %v78, 8
  %v80 = getelementptr inbounds float, ptr %v2, i64 %v79
  %v81 = getelementptr inbounds float, ptr %v80, i64 0
  %v82 = load <8 x float>, ptr %v81, align 4
  %v83 = mul i64 %v1, 0
  %v84 = add i64 %v83, %v78
  %v85 = getelementptr inbounds float, ptr %v0, i64 %v84
  %v86 = load float, ptr %v85, align 4
  %v87 = insertelement <8 x float> poison, float %v86, i64 0
  %v88 = shufflevector <8 x float> %v87, <8 x float> poison, <8 x i32> zeroinitializer
  %v89 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v88, <8 x float> %v82, <8 x float> %v17)
  %v90 = mul i64 %v1, 1
  %v91 = add i64 %v90, %v78
  %v92 = getelementptr inbounds float, ptr %v0, i64 %v91
  %v93 = load float, ptr %v92, align 4
  %v94 = insertelement <8 x float> poison, float %v93, i64 0
  %v95 = shufflevector <8 x float> %v94, <8 x float> poison, <8 x i32> zeroinitializer
  %v96 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v95, <8 x float> %v82, <8 x float> %v18)
  %v97 = mul i64 %v1, 2
  %v98 = add i64 %v97, %v78
  %v99 = getelementptr inbounds float, ptr %v0, i64 %v98
  %v100 = load float, ptr %v99, align 4
  %v101 = insertelement <8 x float> poison, float %v100, i64 0
  %v102 = shufflevector <8 x float> %v101, <8 x float> poison, <8 x i32> zeroinitializer
  %v103 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v102, <8 x float> %v82, <8 x float> %v19)
  %v104 = mul i64 %v1, 3
  %v105 = add i64 %v104, %v78
  %v106 = getelementptr inbounds float, ptr %v0, i64 %v105
  %v107 = load float, ptr %v106, align 4
  %v108 = insertelement <8 x float> poison, float %v107, i64 0
  %v109 = shufflevector <8 x float> %v108, <8 x float> poison, <8 x i32> zeroinitializer
  %v110 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v109, <8 x float> %v82, <8 x float> %v20)
  %v111 = mul i64 %v1, 4
  %v112 = add i64 %v111, %v78
  %v113 = getelementptr inbounds float, ptr %v0, i64 %v112
  %v114 = load float, ptr %v113, align 4
  %v115 = insertelement <8 x float> poison, float %v114, i64 0
  %v116 = shufflevector <8 x float> %v115, <8 x float> poison, <8 x i32> zeroinitializer
  %v117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v116, <8 x float> %v82, <8 x float> %v21)
  %v118 = mul i64 %v1, 5
  %v119 = add i64 %v118, %v78
  %v120 = getelementptr inbounds float, ptr %v0, i64 %v119
  %v121 = load float, ptr %v120, align 4
  %v122 = insertelement <8 x float> poison, float %v121, i64 0
  %v123 = shufflevector <8 x float> %v122, <8 x float> poison, <8 x i32> zeroinitializer
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v123, <8 x float> %v82, <8 x float> %v22)
  %v125 = mul i64 %v1, 6
  %v126 = add i64 %v125, %v78
  %v127 = getelementptr inbounds float, ptr %v0, i64 %v126
  %v128 = load float, ptr %v127, align 4
  %v129 = insertelement <8 x float> poison, float %v128, i64 0
  %v130 = shufflevector <8 x float> %v129, <8 x float> poison, <8 x i32> zeroinitializer
  %v131 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v82, <8 x float> %v23)
  %v132 = add nsw i64 %v9, 2
  br label %b0
b2:
  %v133 = fadd <8 x float> %v10, %v17
  %v134 = fadd <8 x float> %v11, %v18
  %v135 = fadd <8 x float> %v12, %v19
  %v136 = fadd <8 x float> %v13, %v20
  %v137 = fadd <8 x float> %v14, %v21
  %v138 = fadd <8 x float> %v15, %v22
  %v139 = fadd <8 x float> %v16, %v23
  br label %b3
b3:
  %v140 = phi i64 [ %v8, %b2 ], [ %v202, %b4 ]
  %v141 = phi <8 x float> [ %v133, %b2 ], [ %v159, %b4 ]
  %v142 = phi <8 x float> [ %v134, %b2 ], [ %v166, %b4 ]
  %v143 = phi <8 x float> [ %v135, %b2 ], [ %v173, %b4 ]
  %v144 = phi <8 x float> [ %v136, %b2 ], [ %v180, %b4 ]
  %v145 = phi <8 x float> [ %v137, %b2 ], [ %v187, %b4 ]
  %v146 = phi <8 x float> [ %v138, %b2 ], [ %v194, %b4 ]
  %v147 = phi <8 x float> [ %v139, %b2 ], [ %v201, %b4 ]
  %v148 = icmp slt i64 %v140, %v3
  br i1 %v148, label %b4, label %b5
b4:
  %v149 = mul i64 %v140, 8
  %v150 = getelementptr inbounds float, ptr %v2, i64 %v149
  %v151 = getelementptr inbounds float, ptr %v150, i64 0
  %v152 = load <8 x float>, ptr %v151, align 4
  %v153 = mul i64 %v1, 0
  %v154 = add i64 %v153, %v140
  %v155 = getelementptr inbounds float, ptr %v0, i64 %v154
  %v156 = load float, ptr %v155, align 4
  %v157 = insertelement <8 x float> poison, float %v156, i64 0
  %v158 = shufflevector <8 x float> %v157, <8 x float> poison, <8 x i32> zeroinitializer
  %v159 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v158, <8 x float> %v152, <8 x float> %v141)
  %v160 = mul i64 %v1, 1
  %v161 = add i64 %v160, %v140
  %v162 = getelementptr inbounds float, ptr %v0, i64 %v161
  %v163 = load float, ptr %v162, align 4
  %v164 = insertelement <8 x float> poison, float %v163, i64 0
  %v165 = shufflevector <8 x float> %v164, <8 x float> poison, <8 x i32> zeroinitializer
  %v166 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v165, <8 x float> %v152, <8 x float> %v142)
  %v167 = mul i64 %v1, 2
  %v168 = add i64 %v167, %v140
  %v169 = getelementptr inbounds float, ptr %v0, i64 %v168
  %v170 = load float, ptr %v169, align 4
  %v171 = insertelement <8 x float> poison, float %v170, i64 0
  %v172 = shufflevector <8 x float> %v171, <8 x float> poison, <8 x i32> zeroinitializer
  %v173 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v172, <8 x float> %v152, <8 x float> %v143)
  %v174 = mul i64 %v1, 3
  %v175 = add i64 %v174, %v140
  %v176 = getelementptr inbounds float, ptr %v0, i64 %v175
  %v177 = load float, ptr %v176, align 4
  %v178 = insertelement <8 x float> poison, float %v177, i64 0
  %v179 = shufflevector <8 x float> %v178, <8 x float> poison, <8 x i32> zeroinitializer
  %v180 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v179, <8 x float> %v152, <8 x float> %v144)
  %v181 = mul i64 %v1, 4
  %v182 = add i64 %v181, %v140
  %v183 = getelementptr inbounds float, ptr %v0, i64 %v182
  %v184 = load float, ptr %v183, align 4
  %v185 = insertelement <8 x float> poison, float %v184, i64 0
  %v186 = shufflevector <8 x float> %v185, <8 x float> poison, <8 x i32> zeroinitializer
  %v187 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v186, <8 x float> %v152, <8 x float> %v145)
  %v188 = mul i64 %v1, 5
  %v189 = add i64 %v188, %v140
  %v190 = getelementptr inbounds float, ptr %v0, i64 %v189
  %v191 = load float, ptr %v190, align 4
  %v192 = insertelement <8 x float> poison, float %v191, i64 0
  %v193 = shufflevector <8 x float> %v192, <8 x float> poison, <8 x i32> zeroinitializer
  %v194 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v193, <8 x float> %v152, <8 x float> %v146)
  %v195 = mul i64 %v1, 6
  %v196 = add i64 %v195, %v140
  %v197 = getelementptr inbounds float, ptr %v0, i64 %v196
  %v198 = load float, ptr %v197, align 4
  %v199 = insertelement <8 x float> poison, float %v198, i64 0
  %v200 = shufflevector <8 x float> %v199, <8 x float> poison, <8 x i32> zeroinitializer
  %v201 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v200, <8 x float> %v152, <8 x float> %v147)
  %v202 = add nsw i64 %v140, 1
  br label %b3
b5:
  %v203 = mul i64 %v5, 0
  %v204 = mul i64 %v6, 0
  %v205 = add i64 %v203, %v204
  %v206 = getelementptr inbounds float, ptr %v4, i64 %v205
  %v207 = load <8 x float>, ptr %v206, align 4
  %v208 = fadd <8 x float> %v207, %v141
  store <8 x float> %v208, ptr %v206, align 4
  %v209 = mul i64 %v5, 1
  %v210 = mul i64 %v6, 0
  %v211 = add i64 %v209, %v210
  %v212 = getelementptr inbounds float, ptr %v4, i64 %v211
  %v213 = load <8 x float>, ptr %v212, align 4
  %v214 = fadd <8 x float> %v213, %v142
  store <8 x float> %v214, ptr %v212, align 4
  %v215 = mul i64 %v5, 2
  %v216 = mul i64 %v6, 0
  %v217 = add i64 %v215, %v216
  %v218 = getelementptr inbounds float, ptr %v4, i64 %v217
  %v219 = load <8 x float>, ptr %v218, align 4
  %v220 = fadd <8 x float> %v219, %v143
  store <8 x float> %v220, ptr %v218, align 4
  %v221 = mul i64 %v5, 3
  %v222 = mul i64 %v6, 0
  %v223 = add i64 %v221, %v222
  %v224 = getelementptr inbounds float, ptr %v4, i64 %v223
  %v225 = load <8 x float>, ptr %v224, align 4
  %v226 = fadd <8 x float> %v225, %v144
  store <8 x float> %v226, ptr %v224, align 4
  %v227 = mul i64 %v5, 4
  %v228 = mul i64 %v6, 0
  %v229 = add i64 %v227, %v228
  %v230 = getelementptr inbounds float, ptr %v4, i64 %v229
  %v231 = load <8 x float>, ptr %v230, align 4
  %v232 = fadd <8 x float> %v231, %v145
  store <8 x float> %v232, ptr %v230, align 4
  %v233 = mul i64 %v5, 5
  %v234 = mul i64 %v6, 0
  %v235 = add i64 %v233, %v234
  %v236 = getelementptr inbounds float, ptr %v4, i64 %v235
  %v237 = load <8 x float>, ptr %v236, align 4
  %v238 = fadd <8 x float> %v237, %v146
  store <8 x float> %v238, ptr %v236, align 4
  %v239 = mul i64 %v5, 6
  %v240 = mul i64 %v6, 0
  %v241 = add i64 %v239, %v240
  %v242 = getelementptr inbounds float, ptr %v4, i64 %v241
  %v243 = load <8 x float>, ptr %v242, align 4
  %v244 = fadd <8 x float> %v243, %v147
  store <8 x float> %v244, ptr %v242, align 4
  ret void
}
define internal void @tile_8x1_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 2
  %v8 = mul i64 %v7, 2
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v148, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v51, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v58, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v79, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v86, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v98, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v105, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v112, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v119, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v126, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v133, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v140, %b1 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v147, %b1 ]
  %v26 = icmp slt i64 %v9, %v8
  br i1 %v26, label %b1, label %b2
b1:
  %v27 = mul i64 %v9, 8
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = getelementptr inbounds float, ptr %v28, i64 0
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = mul i64 %v1, 0
  %v32 = add i64 %v31, %v9
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v32
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v30, <8 x float> %v10)
  %v38 = mul i64 %v1, 1
  %v39 = add i64 %v38, %v9
  %v40 = getelementptr inbounds float, ptr %v0, i64 %v39
  %v41 = load float, ptr %v40, align 4
  %v42 = insertelement <8 x float> poison, float %v41, i64 0
  %v43 = shufflevector <8 x float> %v42, <8 x float> poison, <8 x i32> zeroinitializer
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v30, <8 x float> %v11)
  %v45 = mul i64 %v1, 2
  %v46 = add i64 %v45, %v9
  %v47 = getelementptr inbounds float, ptr %v0, i64 %v46
  %v48 = load float, ptr %v47, align 4
  %v49 = insertelement <8 x float> poison, float %v48, i64 0
  %v50 = shufflevector <8 x float> %v49, <8 x float> poison, <8 x i32> zeroinitializer
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v30, <8 x float> %v12)
  %v52 = mul i64 %v1, 3
  %v53 = add i64 %v52, %v9
  %v54 = getelementptr inbounds float, ptr %v0, i64 %v53
  %v55 = load float, ptr %v54, align 4
  %v56 = insertelement <8 x float> poison, float %v55, i64 0
  %v57 = shufflevector <8 x float> %v56, <8 x float> poison, <8 x i32> zeroinitializer
  %v58 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v57, <8 x float> %v30, <8 x float> %v13)
  %v59 = mul i64 %v1, 4
  %v60 = add i64 %v59, %v9
  %v61 = getelementptr inbounds float, ptr %v0, i64 %v60
  %v62 = load float, ptr %v61, align 4
  %v63 = insertelement <8 x float> poison, float %v62, i64 0
  %v64 = shufflevector <8 x float> %v63, <8 x float> poison, <8 x i32> zeroinitializer
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v30, <8 x float> %v14)
  %v66 = mul i64 %v1, 5
  %v67 = add i64 %v66, %v9
  %v68 = getelementptr inbounds float, ptr %v0, i64 %v67
  %v69 = load float, ptr %v68, align 4
  %v70 = insertelement <8 x float> poison, float %v69, i64 0
  %v71 = shufflevector <8 x float> %v70, <8 x float> poison, <8 x i32> zeroinitializer
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v30, <8 x float> %v15)
  %v73 = mul i64 %v1, 6
  %v74 = add i64 %v73, %v9
  %v75 = getelementptr inbounds float, ptr %v0, i64 %v74
  %v76 = load float, ptr %v75, align 4
  %v77 = insertelement <8 x float> poison, float %v76, i64 0
  %v78 = shufflevector <8 x float> %v77, <8 x float> poison, <8 x i32> zeroinitializer
  %v79 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v78, <8 x float> %v30, <8 x float> %v16)
  %v80 = mul i64 %v1, 7
  %v81 = add i64 %v80, %v9
  %v82 = getelementptr inbounds float, ptr %v0, i64 %v81
  %v83 = load float, ptr %v82, align 4
  %v84 = insertelement <8 x float> poison, float %v83, i64 0
  %v85 = shufflevector <8 x float> %v84, <8 x float> poison, <8 x i32> zeroinitializer
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v85, <8 x float> %v30, <8 x float> %v17)
  %v87 = add i64 %v9, 1
  %v88 = mul i64 %v87, 8
  %v89 = getelementptr inbounds float, ptr %v2, i64 %v88
  %v90 = getelementptr inbounds float, ptr %v89, i64 0
  %v91 = load <8 x float>, ptr %v90, align 4
  %v92 = mul i64 %v1, 0
  %v93 = add i64 %v92, %v87
  %v94 = getelementptr inbounds float, ptr %v0, i64 %v93
  %v95 = load float, ptr %v94, align 4
  %v96 = insertelement <8 x float> poison, float %v95, i64 0
  %v97 = shufflevector <8 x float> %v96, <8 x float> poison, <8 x i32> zeroinitializer
  %v98 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v97, <8 x float> %v91, <8 x float> %v18)
  %v99 = mul i64 %v1, 1
  %v100 = add i64 %v99, %v87
  %v101 = getelementptr inbounds float, ptr %v0, i64 %v100
  %v102 = load float, ptr %v101, align 4
  %v103 = insertelement <8 x float> poison, float %v102, i64 0
  %v104 = shufflevector <8 x float> %v103, <8 x float> poison, <8 x i32> zeroinitializer
  %v105 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v104, <8 x float> %v91, <8 x float> %v19)
  %v106 = mul i64 %v1, 2
  %v107 = add i64 %v106, %v87
  %v108 = getelementptr inbounds float, ptr %v0, i64 %v107
  %v109 = load float, ptr %v108, align 4
  %v110 = insertelement <8 x float> poison, float %v109, i64 0
  %v111 = shufflevector <8 x float> %v110, <8 x float> poison, <8 x i32> zeroinitializer
  %v112 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v111, <8 x float> %v91, <8 x float> %v20)
  %v113 = mul i64 %v1, 3
  %v114 = add i64 %v113, %v87
  %v115 = getelementptr inbounds float, ptr %v0, i64 %v114
  %v116 = load float, ptr %v115, align 4
  %v117 = insertelement <8 x float> poison, float %v116, i64 0
  %v118 = shufflevector <8 x float> %v117, <8 x float> poison, <8 x i32> zeroinitializer
  %v119 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v118, <8 x float> %v91, <8 x float> %v21)
  %v120 = mul i64 %v1, 4
  %v121 = add i64 %v120, %v87
  %v122 = getelementptr inbounds float, ptr %v0, i64 %v121
  %v123 = load float, ptr %v122, align 4
  %v124 = insertelement <8 x float> poison, float %v123, i64 0
  %v125 = shufflevector <8 x float> %v124, <8 x float> poison, <8 x i32> zeroinitializer
  %v126 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v125, <8 x float> %v91, <8 x float> %v22)
  %v127 = mul i64 %v1, 5
  %v128 = add i64 %v127, %v87
  %v129 = getelementptr inbounds float, ptr %v0, i64 %v128
  %v130 = load float, ptr %v129, align 4
  %v131 = insertelement <8 x float> poison, float %v130, i64 0
  %v132 = shufflevector <8 x float> %v131, <8 x float> poison, <8 x i32> zeroinitializer
  %v133 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v132, <8 x float> %v91, <8 x float> %v23)
  %v134 = mul i64 %v1, 6
  %v135 = add i64 %v134, %v87
  %v136 = getelementptr inbounds float, ptr %v0, i64 %v135
  %v137 = load float, ptr %v136, align 4
  %v138 = insertelement <8 x float> poison, float %v137, i64 0
  %v139 = shufflevector <8 x float> %v138, <8 x float> poison, <8 x i32> zeroinitializer
  %v140 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v139, <8 x float> %v91, <8 x float> %v24)
  %v141 = mul i64 %v1, 7
  %v142 = add i64 %v141, %v87
  %v143 = getelementptr inbounds float, ptr %v0, i64 %v142
  %v144 = load float, ptr %v143, align 4
  %v145 = insertelement <8 x float> poison, float %v144, i64 0
  %v146 = shufflevector <8 x float> %v145, <8 x float> poison, <8 x i32> zeroinitializer
  %v147 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v146, <8 x float> %v91, <8 x float> %v25)
  %v148 = add nsw i64 %v9, 2
  br label %b0
b2:
  %v149 = fadd <8 x float> %v10, %v18
  %v150 = fadd <8 x float> %v11, %v19
  %v151 = fadd <8 x float> %v12, %v20
  %v152 = fadd <8 x float> %v13, %v21
  %v153 = fadd <8 x float> %v14, %v22
  %v154 = fadd <8 x float> %v15, %v23
  %v155 = fadd <8 x float> %v16, %v24
  %v156 = fadd <8 x float> %v17, %v25
  br label %b3
b3:
  %v157 = phi i64 [ %v8, %b2 ], [ %v227, %b4 ]
  %v158 = phi <8 x float> [ %v149, %b2 ], [ %v177, %b4 ]
  %v159 = phi <8 x float> [ %v150, %b2 ], [ %v184, %b4 ]
  %v160 = phi <8 x float> [ %v151, %b2 ], [ %v191, %b4 ]
  %v161 = phi <8 x float> [ %v152, %b2 ], [ %v198, %b4 ]
  %v162 = phi <8 x float> [ %v153, %b2 ], [ %v205, %b4 ]
  %v163 = phi <8 x float> [ %v154, %b2 ], [ %v212, %b4 ]
  %v164 = phi <8 x float> [ %v155, %b2 ], [ %v219, %b4 ]
  %v165 = phi <8 x float> [ %v156, %b2 ], [ %v226, %b4 ]
  %v166 = icmp slt i64 %v157, %v3
  br i1 %v166, label %b4, label %b5
b4:
  %v167 = mul i64 %v157, 8
  %v168 = getelementptr inbounds float, ptr %v2, i64 %v167
  %v169 = getelementptr inbounds float, ptr %v168, i64 0
  %v170 = load <8 x float>, ptr %v169, align 4
  %v171 = mul i64 %v1, 0
  %v172 = add i64 %v171, %v157
  %v173 = getelementptr inbounds float, ptr %v0, i64 %v172
  %v174 = load float, ptr %v173, align 4
  %v175 = insertelement <8 x float> poison, float %v174, i64 0
  %v176 = shufflevector <8 x float> %v175, <8 x float> poison, <8 x i32> zeroinitializer
  %v177 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v176, <8 x float> %v170, <8 x float> %v158)
  %v178 = mul i64 %v1, 1
  %v179 = add i64 %v178, %v157
  %v180 = getelementptr inbounds float, ptr %v0, i64 %v179
  %v181 = load float, ptr %v180, align 4
  %v182 = insertelement <8 x float> poison, float %v181, i64 0
  %v183 = shufflevector <8 x float> %v182, <8 x float> poison, <8 x i32> zeroinitializer
  %v184 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v183, <8 x float> %v170, <8 x float> %v159)
  %v185 = mul i64 %v1, 2
  %v186 = add i64 %v185, %v157
  %v187 = getelementptr inbounds float, ptr %v0, i64 %v186
  %v188 = load float, ptr %v187, align 4
  %v189 = insertelement <8 x float> poison, float %v188, i64 0
  %v190 = shufflevector <8 x float> %v189, <8 x float> poison, <8 x i32> zeroinitializer
  %v191 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v190, <8 x float> %v170, <8 x float> %v160)
  %v192 = mul i64 %v1, 3
  %v193 = add i64 %v192, %v157
  %v194 = getelementptr inbounds float, ptr %v0, i64 %v193
  %v195 = load float, ptr %v194, align 4
  %v196 = insertelement <8 x float> poison, float %v195, i64 0
  %v197 = shufflevector <8 x float> %v196, <8 x float> poison, <8 x i32> zeroinitializer
  %v198 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v197, <8 x float> %v170, <8 x float> %v161)
  %v199 = mul i64 %v1, 4
  %v200 = add i64 %v199, %v157
  %v201 = getelementptr inbounds float, ptr %v0, i64 %v200
  %v202 = load float, ptr %v201, align 4
  %v203 = insertelement <8 x float> poison, float %v202, i64 0
  %v204 = shufflevector <8 x float> %v203, <8 x float> poison, <8 x i32> zeroinitializer
  %v205 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v204, <8 x float> %v170, <8 x float> %v162)
  %v206 = mul i64 %v1, 5
  %v207 = add i64 %v206, %v157
  %v208 = getelementptr inbounds float, ptr %v0, i64 %v207
  %v209 = load float, ptr %v208, align 4
  %v210 = insertelement <8 x float> poison, float %v209, i64 0
  %v211 = shufflevector <8 x float> %v210, <8 x float> poison, <8 x i32> zeroinitializer
  %v212 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v211, <8 x float> %v170, <8 x float> %v163)
  %v213 = mul i64 %v1, 6
  %v214 = add i64 %v213, %v157
  %v215 = getelementptr inbounds float, ptr %v0, i64 %v214
  %v216 = load float, ptr %v215, align 4
  %v217 = insertelement <8 x float> poison, float %v216, i64 0
  %v218 = shufflevector <8 x float> %v217, <8 x float> poison, <8 x i32> zeroinitializer
  %v219 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v218, <8 x float> %v170, <8 x float> %v164)
  %v220 = mul i64 %v1, 7
  %v221 = add i64 %v220, %v157
  %v222 = getelementptr inbounds float, ptr %v0, i64 %v221
  %v223 = load float, ptr %v222, align 4
  %v224 = insertelement <8 x float> poison, float %v223, i64 0
  %v225 = shufflevector <8 x float> %v224, <8 x float> poison, <8 x i32> zeroinitializer
  %v226 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v225, <8 x float> %v170, <8 x float> %v165)
  %v227 = add nsw i64 %v157, 1
  br label %b3
b5:
  %v228 = mul i64 %v5, 0
  %v229 = mul i64 %v6, 0
  %v230 = add i64 %v228, %v229
  %v231 = getelementptr inbounds float, ptr %v4, i64 %v230
  %v232 = load <8 x float>, ptr %v231, align 4
  %v233 = fadd <8 x float> %v232, %v158
  store <8 x float> %v233, ptr %v231, align 4
  %v234 = mul i64 %v5, 1
  %v235 = mul i64 %v6, 0
  %v236 = add i64 %v234, %v235
  %v237 = getelementptr inbounds float, ptr %v4, i64 %v236
  %v238 = load <8 x float>, ptr %v237, align 4
  %v239 = fadd <8 x float> %v238, %v159
  store <8 x float> %v239, ptr %v237, align 4
  %v240 = mul i64 %v5, 2
  %v241 = mul i64 %v6, 0
  %v242 = add i64 %v240, %v241
  %v243 = getelementptr inbounds float, ptr %v4, i64 %v242
  %v244 = load <8 x float>, ptr %v243, align 4
  %v245 = fadd <8 x float> %v244, %v160
  store <8 x float> %v245, ptr %v243, align 4
  %v246 = mul i64 %v5, 3
  %v247 = mul i64 %v6, 0
  %v248 = add i64 %v246, %v247
  %v249 = getelementptr inbounds float, ptr %v4, i64 %v248
  %v250 = load <8 x float>, ptr %v249, align 4
  %v251 = fadd <8 x float> %v250, %v161
  store <8 x float> %v251, ptr %v249, align 4
  %v252 = mul i64 %v5, 4
  %v253 = mul i64 %v6, 0
  %v254 = add i64 %v252, %v253
  %v255 = getelementptr inbounds float, ptr %v4, i64 %v254
  %v256 = load <8 x float>, ptr %v255, align 4
  %v257 = fadd <8 x float> %v256, %v162
  store <8 x float> %v257, ptr %v255, align 4
  %v258 = mul i64 %v5, 5
  %v259 = mul i64 %v6, 0
  %v260 = add i64 %v258, %v259
  %v261 = getelementptr inbounds float, ptr %v4, i64 %v260
  %v262 = load <8 x float>, ptr %v261, align 4
  %v263 = fadd <8 x float> %v262, %v163
  store <8 x float> %v263, ptr %v261, align 4
  %v264 = mul i64 %v5, 6
  %v265 = mul i64 %v6, 0
  %v266 = add i64 %v264, %v265
  %v267 = getelementptr inbounds float, ptr %v4, i64 %v266
  %v268 = load <8 x float>, ptr %v267, align 4
  %v269 = fadd <8 x float> %v268, %v164
  store <8 x float> %v269, ptr %v267, align 4
  %v270 = mul i64 %v5, 7
  %v271 = mul i64 %v6, 0
  %v272 = add i64 %v270, %v271
  %v273 = getelementptr inbounds float, ptr %v4, i64 %v272
  %v274 = load <8 x float>, ptr %v273, align 4
  %v275 = fadd <8 x float> %v274, %v165
  store <8 x float> %v275, ptr %v273, align 4
  ret void
}
define internal void @outer_2x32(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4) #2 {
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
define internal void @outer_2x8(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4) #2 {
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
declare void @llvm.masked.store.v8f32.p0(<8 x float>, ptr, <8 x i1>)
declare <8 x float> @llvm.masked.load.v8f32.p0(ptr, <8 x i1>, <8 x float>)
declare <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr>, <8 x i1>, <8 x float>)
declare <8 x float> @llvm.fmuladd.v8f32(<8 x float>, <8 x float>, <8 x float>)
declare <8 x float> @llvm.fabs.v8f32(<8 x float>)
declare <8 x float> @llvm.copysign.v8f32(<8 x float>, <8 x float>)

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
!9 = distinct !{!9, !10, !11}
!10 = !{!"llvm.loop.unroll.disable"}
!11 = !{!"llvm.loop.vectorize.width", i32 1}
!12 = distinct !{!12, !13, !14}
!13 = !{!"llvm.loop.unroll.disable"}
!14 = !{!"llvm.loop.vectorize.width", i32 1}
!15 = distinct !{!15, !16, !17}
!16 = !{!"llvm.loop.unroll.disable"}
!17 = !{!"llvm.loop.vectorize.width", i32 1}
!18 = distinct !{!18, !19, !20}
!19 = !{!"llvm.loop.unroll.disable"}
!20 = !{!"llvm.loop.vectorize.width", i32 1}
!21 = distinct !{!21, !22, !23}
!22 = !{!"llvm.loop.unroll.disable"}
!23 = !{!"llvm.loop.vectorize.width", i32 1}
!24 = distinct !{!24, !25, !26}
!25 = !{!"llvm.loop.unroll.disable"}
!26 = !{!"llvm.loop.vectorize.width", i32 1}
!27 = distinct !{!27, !28, !29}
!28 = !{!"llvm.loop.unroll.disable"}
!29 = !{!"llvm.loop.vectorize.width", i32 1}
